//! Finds the engines that run programs, and runs a program in a shell.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use emback::settings::Environment;
use serde::Deserialize;
use wait_timeout::ChildExt as _;

use crate::input::plain;
use crate::signals;
use crate::trace::PROGRAM;

/// The script that loads the program in a shell and writes the times to a file.
const SHELL: &str = include_str!("shell.js");
/// The interval for polling whether a browser has loaded its page.
const NAP: Duration = Duration::from_millis(2);

/// The kind of an engine, which determines how it is run.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// node, of V8.
    Node,
    /// The shell of SpiderMonkey.
    SpiderMonkey,
    /// Chromium or a browser based on it.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Kind {
    /// All of them, in the order in which they run.
    pub(super) const ALL: [Self; 4] =
        [Self::Node, Self::SpiderMonkey, Self::Chromium, Self::Firefox];

    /// Names of its program; the first that is found is used.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Node => &["node", "nodejs"],
            Self::SpiderMonkey => &["js102"],
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Self::Firefox => &["firefox", "firefox-esr"],
        }
    }

    /// The sets of options to run it with.
    pub(super) fn options(self, target: &str) -> &'static [&'static [&'static str]] {
        match self {
            // With its validator the module is compiled ahead of time, without it is JavaScript
            // like any other.
            Self::Node if target == "asm.js" => &[&[], &["--no-validate-asm"]],
            Self::Node | Self::SpiderMonkey | Self::Chromium | Self::Firefox => &[&[]],
        }
    }

    /// The environment that a program must have been built for.
    pub(super) fn environment(self) -> Environment {
        match self {
            Self::Node => Environment::Node,
            Self::SpiderMonkey => Environment::Shell,
            Self::Chromium | Self::Firefox => Environment::Web,
        }
    }

    /// Whether it shows pages rather than run scripts from the command line.
    pub(super) fn is_browser(self) -> bool {
        match self {
            Self::Node | Self::SpiderMonkey => false,
            Self::Chromium | Self::Firefox => true,
        }
    }
}

/// An installed engine.
pub(super) struct Engine {
    /// How it is run.
    pub kind: Kind,
    /// The name that it was found under.
    pub program: &'static str,
    /// The version that it prints.
    pub version: String,
}

impl Engine {
    /// Searches PATH for it.
    ///
    /// # Errors
    /// With the first name that was searched for.
    pub(super) fn find(kind: Kind) -> Result<Self, String> {
        for &program in kind.programs() {
            let asked = Command::new(program).arg("--version").stdin(Stdio::null()).output();
            if let Ok(output) = asked
                && output.status.success()
            {
                let text = String::from_utf8_lossy(&output.stdout);
                let line = text.lines().next().unwrap_or_default();
                // Debian's browser appends where it was built.
                let version = line.split(" built on ").next().unwrap_or(line).trim().to_owned();
                return Ok(Self { kind, program, version });
            }
        }
        Err(kind.programs()[0].to_owned())
    }
}

/// The result of one run.
#[derive(Debug, Default)]
pub(super) struct Once {
    /// `None` when a signal or the time-out ended it.
    pub status: Option<i32>,
    /// Whether it was still running at the end of its time.
    pub timed_out: bool,
    /// What it printed.
    pub stdout: String,
    /// What it printed to the standard error.
    pub stderr: String,
    /// Milliseconds until main could start.
    pub load: Option<f64>,
    /// Milliseconds from there to the end.
    pub run: Option<f64>,
    /// From the start of the engine to its end.
    pub total: Duration,
}

/// What is run, the same under all engines.
pub(super) struct Job<'a> {
    /// In it a folder for each target has the program, `program.js`.
    pub folder: &'a Path,
    /// Name of the module object.
    pub name: &'a str,
    /// The arguments of the program.
    pub args: &'a [OsString],
    /// When a run is ended.
    pub timeout: Duration,
}

/// What the scripts around the program measured.
#[derive(Deserialize, Debug, Default)]
pub(super) struct Timing {
    /// The status of the program, if it may differ from the engine's.
    pub status: Option<i32>,
    /// Milliseconds until main could start.
    pub load: Option<f64>,
    /// Milliseconds from there to the end.
    pub run: Option<f64>,
}

/// Runs it in a shell.
///
/// # Errors
/// When files cannot be written or the engine cannot be started.
pub(super) fn in_shell(
    engine: &Engine,
    options: &[&str],
    job: &Job,
    target: &str,
) -> Result<Once, String> {
    let fail = |error| cannot(engine.program, &error);
    let path = |name: &str| job.folder.join(name);
    let [driver, times, stdout, stderr] = ["shell.js", "times", "stdout", "stderr"].map(path);
    std::fs::write(&driver, SHELL).map_err(fail)?;
    let _ = std::fs::remove_file(&times); // of the run before
    let begun = Instant::now();
    let mut command = Command::new(engine.program);
    command
        .args(options)
        .arg(&driver)
        .arg(&times)
        .arg(job.name)
        .arg(path(target).join(PROGRAM))
        .args(job.args)
        .stdin(Stdio::null())
        .stdout(File::create(&stdout).map_err(fail)?)
        .stderr(File::create(&stderr).map_err(fail)?);
    let mut child = signals::spawn(&mut command).map_err(fail)?;
    let (status, timed_out) = match child.wait_timeout(job.timeout) {
        Ok(Some(status)) => (status.code(), false),
        Ok(None) => {
            end(&mut child);
            (None, true)
        }
        Err(error) => return Err(fail(error)),
    };
    let total = begun.elapsed();
    let report = std::fs::read(&times).unwrap_or_default(); // missing: it was killed before writing it
    let timing: Timing = serde_json::from_slice(&report).unwrap_or_default();
    let [stdout, stderr] = [stdout, stderr]
        .map(|file| std::fs::read(file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
    Ok(Once {
        status: timing.status.filter(|_| status.is_some()).or(status),
        timed_out,
        stdout: stdout.map_err(fail)?,
        stderr: stderr.map_err(fail)?,
        load: timing.load,
        run: timing.run,
        total,
    })
}

/// Waits until `child` has ended; `None` when `enough` or the time is over before. `enough` is
/// asked every [`NAP`].
pub(super) fn wait(
    child: &mut Child,
    until: Instant,
    mut enough: impl FnMut() -> bool,
) -> std::io::Result<Option<std::process::ExitStatus>> {
    loop {
        if let Some(status) = child.wait_timeout(NAP)? {
            return Ok(Some(status));
        }
        if enough() || Instant::now() >= until {
            return Ok(None);
        }
    }
}

/// Ends a child at once.
pub(super) fn end(child: &mut Child) {
    let _ = child.kill(); // it may have ended by itself
    let _ = child.wait();
}

/// The message for an engine that is installed but cannot be run.
pub(super) fn cannot(program: &str, error: &std::io::Error) -> String {
    format!("{program} cannot be run: {}", plain(error))
}
