//! Runs a program to its end, with a time limit.

use std::ffi::OsStr;
use std::io::{PipeReader, Read, Write, pipe};
use std::path::Path;
use std::process::{Command, Stdio};

/// What a program left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// All it wrote to stdout.
    pub stdout: Vec<u8>,
    /// All it wrote to stderr.
    pub stderr: Vec<u8>,
    /// How it ended.
    pub ending: Ending,
}

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With this exit status.
    Exit(i32),
    /// By a signal; which one differs between a native program and an engine, so it is not kept.
    Signal,
    /// Not at all within its time.
    Timeout,
}

impl Outcome {
    /// What it printed, if it ended well.
    pub fn printed(&self) -> Result<String, String> {
        if self.success() {
            Ok(String::from_utf8_lossy(&self.stdout).into_owned())
        } else {
            Err(format!("{:?}: {}", self.ending, self.complaint()))
        }
    }

    /// Whether it ended with status 0.
    pub fn success(&self) -> bool {
        self.ending == Ending::Exit(0)
    }

    /// What it wrote to stderr, as text.
    pub fn complaint(&self) -> String {
        String::from_utf8_lossy(&self.stderr).into_owned()
    }
}

/// A program with its arguments, to be run at most once.
pub struct Run {
    program: String,
    command: Command,
    input: Vec<u8>,
    is_merged: bool,
}

impl Run {
    /// `program` under a limit of so many seconds. The limit is kept by coreutils' `timeout`, which ends what it started.
    pub fn new(program: impl AsRef<OsStr>, seconds: u32) -> Run {
        let mut command = Command::new("timeout");
        command.arg("--kill-after=5").arg(seconds.to_string()).arg(program.as_ref());
        command.env("LC_ALL", "C");
        // LLVM's backend of the version that the tests are written for, whatever else is installed.
        command.env("EMBACK_LLC", "llc-19").env("EMBACK_WASM_LD", "wasm-ld-19");
        let program = program.as_ref().to_string_lossy().into_owned();
        Run { program, command, input: Vec::new(), is_merged: false }
    }

    /// Adds one argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Run {
        self.command.arg(arg);
        self
    }

    /// Adds several arguments.
    pub fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, args: I) -> Run {
        self.command.args(args);
        self
    }

    /// With this variable in its environment.
    pub fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    /// Runs it in `folder`.
    pub fn within(mut self, folder: &Path) -> Run {
        self.command.current_dir(folder);
        self
    }

    /// The standard input; empty by default.
    pub fn input(mut self, bytes: &[u8]) -> Run {
        self.input = bytes.to_vec();
        self
    }

    /// What it writes to stderr is in its stdout, in the order that it is written in.
    pub fn merged(mut self) -> Run {
        self.is_merged = true;
        self
    }

    /// Gives both outputs one pipe, whose reading end it returns.
    fn merge(&mut self) -> PipeReader {
        let pipe = pipe().and_then(|(reader, writer)| Ok((reader, writer.try_clone()?, writer)));
        match pipe {
            Ok((reader, out, err)) => {
                self.command.stdout(out).stderr(err);
                reader
            }
            Err(error) => panic!("no pipe for {}: {error}", self.program),
        }
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// When there is no such program: the case could not be judged.
    pub fn outcome(mut self) -> Outcome {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let merged = self.is_merged.then(|| self.merge());
        let mut child = match self.command.spawn() {
            Ok(child) => child,
            Err(error) => panic!("cannot start {}: {error}", self.program),
        };
        let (stdin, input) = (child.stdin.take(), std::mem::take(&mut self.input));
        // On a thread: a program may wait for its output to be read before it reads on.
        let writer = std::thread::spawn(move || {
            // It need not read its input.
            stdin.map(|mut stdin| stdin.write_all(&input))
        });
        // The command keeps the writing ends of a pipe of its own open.
        drop(self.command);
        let mut both = Vec::new();
        if let Some(mut pipe) = merged
            && let Err(error) = pipe.read_to_end(&mut both)
        {
            panic!("the output of {} was lost: {error}", self.program);
        }
        let mut output = match child.wait_with_output() {
            Ok(output) => output,
            Err(error) => panic!("{} was lost: {error}", self.program),
        };
        if self.is_merged {
            output.stdout = both;
        }
        // The program has ended, and with it the pipe.
        let _ = writer.join();
        let ending = match output.status.code() {
            Some(124 | 137) => Ending::Timeout,
            Some(127) if output.stderr.starts_with(b"timeout:") => {
                panic!("{} is not installed", self.program)
            }
            // A shell's way to say a signal, which some engines follow.
            Some(status) if status > 128 => Ending::Signal,
            Some(status) => Ending::Exit(status),
            None => Ending::Signal,
        };
        Outcome { stdout: output.stdout, stderr: output.stderr, ending }
    }
}

/// Most bytes of memory that this process has had; 0 where the system does not say.
#[must_use]
pub fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}
