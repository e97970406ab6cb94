//! The two builds, and one run of each: what it printed, how it ended, and its log.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use emback::llvm::tools::Folder;
use emback::{Input, Options, Target};
use emback_passes::instrument::Plan;
use wait_timeout::ChildExt as _;

use super::DivergeArgs;
use crate::build;
use crate::common::{self, Request};
use crate::failure::Failure;
use crate::input::plain;
use crate::signals;

/// A JavaScript library: the functions that instrumented code calls.
const HOOKS: &str = include_str!("hooks.js");
/// What is loaded before the program: it writes the log, and makes clock and random numbers the
/// same each time.
const PRELUDE: &str = include_str!("prelude.js");

/// Gives both programs the same name: std of Rust reads all arguments, the name among them.
const NAME: &str = "Module['thisProgram'] = './program';\n";

/// What is logged.
#[derive(Copy, Clone, Debug)]
pub(super) struct Wanted {
    /// Details after so many calls and returns; calls and returns themselves without it.
    pub at: Option<u64>,
    /// The window that is logged in full; hashes of all without it.
    pub window: Option<u64>,
}

/// How a run ended.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// Its status, `None` after a signal or the time-out.
    pub status: Option<i32>,
    /// Whether it was ended at the end of its time.
    pub timed_out: bool,
}

/// Both builds in a folder of their own.
pub(super) struct Builds<'a> {
    /// The arguments of the command.
    args: &'a DivergeArgs,
    /// Where everything is written.
    folder: Folder,
    /// The standard input of both.
    input: Vec<u8>,
}

/// The two sides, asm.js first.
pub(super) const SIDES: [(&str, Target); 2] = [("asm.js", Target::AsmJs), ("wasm", Target::Wasm)];

impl<'a> Builds<'a> {
    /// Makes the folder, with the standard input as a file: both sides read it, each time.
    pub(super) fn new(args: &'a DivergeArgs, input: Vec<u8>) -> Result<Self, Failure> {
        let folder = Folder::new()
            .map_err(|error| Failure::other(format!("no temporary folder: {}", plain(&error))))?;
        signals::watch();
        let builds = Self { args, folder, input };
        put(&builds.path("prelude.js"), PRELUDE.as_bytes())?;
        put(&builds.path("stdin"), &builds.input)?;
        Ok(builds)
    }

    /// A file in the folder.
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Builds both sides anew.
    pub(super) fn build(&self, request: &Request, plan: Plan) -> Result<(), Failure> {
        for (number, (_, target)) in SIDES.into_iter().enumerate() {
            let name = format!("program{number}.js");
            let mut options = Options {
                target,
                output_name: Some(name.clone()),
                instrument: Some(plan),
                ..request.options.clone()
            };
            options.settings.wasm = None;
            options.js_libraries.push(Input::new("hooks.js", HOOKS));
            options.scripts.before.insert(0, Input::new("name.js", NAME));
            let output = request.with(options).compile()?;
            common::check_starts(request, &output)?;
            build::write(output, &self.path(&name))?;
        }
        Ok(())
    }

    /// Runs both; their logs are then in [`Self::log`].
    pub(super) fn run(&self, wanted: Wanted) -> Result<[Ending; 2], Failure> {
        std::thread::scope(|scope| {
            let left = scope.spawn(|| self.run_one(0, wanted));
            let right = self.run_one(1, wanted);
            let left = left.join().unwrap_or_else(|_| Err(Failure::other("a run was given up")));
            Ok([left?, right?])
        })
    }

    /// Runs one side to its end, or until its time is over.
    fn run_one(&self, side: usize, wanted: Wanted) -> Result<Ending, Failure> {
        let fail = |error: std::io::Error| Failure::other(format!("a run: {}", plain(&error)));
        let log = self.log_path(side);
        let config = serde_json::json!({ "log": log, "at": wanted.at, "window": wanted.window });
        let errors = self.path(&format!("errors{side}"));
        let _ = std::fs::remove_file(&log);
        let mut command = Command::new(&self.args.engine);
        command
            .arg("--require")
            .arg(self.path("prelude.js"))
            .arg(self.path(&format!("program{side}.js")))
            .args(&self.args.program_args)
            .env("EMBACK_DIVERGE", config.to_string())
            .stdin(Stdio::from(File::open(self.path("stdin")).map_err(fail)?))
            .stdout(Stdio::null())
            .stderr(Stdio::from(File::create(&errors).map_err(fail)?));
        let mut child = signals::spawn(&mut command).map_err(|error| {
            let engine = self.args.engine.display();
            Failure::other(format!("{engine}: cannot be started: {}", plain(&error)))
                .help("install node, or name it with --engine PROGRAM")
        })?;
        let limit = Duration::from_secs(self.args.timeout);
        let (status, timed_out) = match child.wait_timeout(limit).map_err(fail)? {
            Some(status) => (status.code(), false),
            None => {
                let _ = child.kill(); // it may have ended just now
                let _ = child.wait();
                (None, true)
            }
        };
        signals::check()?;
        if !log.exists() {
            let words = std::fs::read(&errors).unwrap_or_default();
            let words = String::from_utf8_lossy(&words);
            let engine = self.args.engine.display();
            let first = words.lines().next().unwrap_or("it wrote no log");
            return Err(Failure::other(format!("{engine} did not run the program: {first}"))
                .help("give node, or what takes its options, with --engine PROGRAM"));
        }
        Ok(Ending { status, timed_out })
    }

    /// Where a side writes its log.
    fn log_path(&self, side: usize) -> PathBuf {
        self.path(&format!("log{side}"))
    }

    /// The lines of a side's last log.
    pub(super) fn log(&self, side: usize) -> Result<impl Iterator<Item = String>, Failure> {
        let file = File::open(self.log_path(side))
            .map_err(|error| Failure::other(format!("no log: {}", plain(&error))))?;
        Ok(BufReader::new(file).lines().map_while(Result::ok))
    }
}

/// Writes a file of the folder.
fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes)
        .map_err(|error| Failure::other(format!("{}: {}", path.display(), plain(&error))))
}
