//! `emback reduce`: runs the reducer with a shell command as the condition. Each test has its own
//! folder.

use std::fs::File;
use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clap::Args;
use emback::Input;
use emback::stages::Read;
use emback_ir::{Diagnostic, Module, print};
use emback_reduce::{End, Observer, Options};

use crate::failure::Failure;
use crate::input::{self, plain};
use crate::output::{Files, same_file};
use crate::progress::Progress;
use crate::report;

/// So many lines of a command's output are shown.
const LAST_LINES: usize = 10;

/// The end of the help.
const EXAMPLES: &str = "\
Examples:
  A module whose asm.js an engine refuses:
    emback reduce in.ll -o out.ll --test \\
      'emback build \"$1\" -O2 -o \"$1.js\" && node \"$1.js\" 2>&1 | grep -q \"Invalid asm.js\"'

  A crash, known by its words:
    emback reduce in.ll -o out.ll --test \\
      'emback build \"$1\" -o /dev/null 2>&1 | grep -q \"index out of bounds\"'

  A program that prints something else when it is optimised:
    emback reduce in.ll -o out.ll --timeout 5 --test \\
      'a=$(emback run \"$1\" -O0) && b=$(emback run \"$1\" -O2) && test \"$a\" != \"$b\"'

The condition should say what is wanted, not only what is not: '! emback build \"$1\"' also holds for every module that \
is refused for another reason. What is tested is the module as emback prints it, without debug information and comments.

Exit status: 0 reduced, also when nothing could be left out; 1 the input is at fault: it cannot be read, or does not fulfil \
the condition; 2 the command line is at fault. After an interrupt, OUT has the best module so far, and the status is the \
signal's (130 for Ctrl-C).";

/// `emback reduce`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ReduceArgs {
    /// LLVM IR as text (.ll) or bitcode (.bc); '-' is the standard input
    ///
    /// Several inputs are linked first, and reduced as one module.
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,

    /// Write the reduced module to this file; '-' is the standard output
    ///
    /// The file is replaced as a whole each time a smaller module is found, so that it is never
    /// half written. The standard output gets the last one.
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,

    /// The condition: a command for sh that ends with status 0 for a module that is to be kept
    ///
    /// The module is the file "$1"; {} is replaced by the same path, unquoted. Each test has the
    /// file in a folder of its own, which is removed afterwards: what the command writes belongs
    /// beside it, as "$1.js". The command runs in the current folder, with nothing to read, and its
    /// output is dropped.
    #[arg(long, value_name = "COMMAND")]
    pub test: String,

    /// End a test that takes longer; the condition does not hold for it
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub timeout: Duration,

    /// Run so many tests at a time [default: the number of processors]
    ///
    /// The result is the same for every number.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,

    /// Stop after so many tests, with the best module so far
    #[arg(long, value_name = "N")]
    pub max_tests: Option<u64>,
}

/// Parses `--timeout`, which may be a fraction.
fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(number) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("a test needs some time".to_owned()),
    }
}

/// Reduces; gives the exit status.
///
/// # Errors
/// With the fault of the command line or of the input.
pub fn reduce(args: &ReduceArgs) -> Result<u8, Failure> {
    if args.inputs.iter().any(|input| same_file(input, &args.output)) {
        return Err(Failure::usage(format!(
            "{} is the input and the output",
            args.output.display()
        ))
        .help("give another name with -o"));
    }
    let inputs =
        args.inputs.iter().map(|input| input::read(input)).collect::<Result<Vec<_>, _>>()?;
    let module = Read::new(&inputs)?.into_module();
    let tester = Tester {
        command: &args.test,
        timeout: args.timeout,
        signal: on_signals(),
        fault: Mutex::new(None),
    };
    let text = print::module(&module);
    if let Err(failure) = tester.check_input(&inputs, &text) {
        return if tester.is_stopped() { Ok(tester.stopped_status()) } else { Err(failure) };
    }
    let mut screen = Screen::new(&args.output, &text, &tester);
    screen.write(&text)?;
    let outcome = search(args, module, &tester, &mut screen);
    screen.line.end();
    if let Some(failure) = screen.failure.take().or_else(|| tester.take_fault()) {
        return Err(failure);
    }
    if args.output.as_os_str() == "-" {
        let mut files = Files::default();
        files.add(&args.output, outcome.text.as_str());
        files.write()?;
    }
    screen.summary(&outcome);
    Ok(match outcome.end {
        End::Done => 0,
        End::TestLimit => {
            let stopped =
                format!("stopped after {} tests; there may be more to leave out", outcome.tests);
            report::warn(
                &Diagnostic::warning(stopped)
                    .help("go on with the output as input, or give more --max-tests"),
                &[],
            );
            0
        }
        End::Stopped => tester.stopped_status(),
    })
}

/// Reduces with the command as the condition. A fault of the command itself stops the search.
fn search(
    args: &ReduceArgs,
    module: Module,
    tester: &Tester<'_>,
    screen: &mut Screen<'_>,
) -> emback_reduce::Outcome {
    let jobs = match args.jobs {
        Some(jobs) => usize::from(jobs),
        None => std::thread::available_parallelism().map_or(1, usize::from),
    };
    let options = Options { jobs, max_tests: args.max_tests };
    let condition = |candidate: &emback_reduce::Candidate<'_>| match tester.run(
        candidate.text.as_bytes(),
        Output::Dropped,
        Some(candidate.unwanted),
    ) {
        Ok(run) => run.holds(),
        Err(failure) => {
            tester.note_fault(failure);
            false
        }
    };
    emback_reduce::reduce(module, &options, &condition, screen)
}

/// Notes the first signal that asks the program to end; the second one ends it at once.
fn on_signals() -> Arc<AtomicUsize> {
    let noted = Arc::new(AtomicUsize::new(0));
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        use signal_hook::flag;
        let again = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            // Without them the signal ends the program as ever, and the output is whole all the
            // same.
            let _ = flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&again));
            let _ = flag::register(signal, Arc::clone(&again));
            let number = usize::try_from(signal).unwrap_or_default();
            let _ = flag::register_usize(signal, Arc::clone(&noted), number);
        }
    }
    noted
}

/// Runs the command.
struct Tester<'a> {
    /// The condition, for `sh -c`.
    command: &'a str,
    /// When a test is ended.
    timeout: Duration,
    /// The signal that ends the program, 0 while there is none.
    signal: Arc<AtomicUsize>,
    /// Why tests cannot be run.
    fault: Mutex<Option<Failure>>,
}

/// What becomes of the command's output.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Output {
    Dropped,
    Kept,
}

/// How a run of the command ended.
enum Ending {
    Status(ExitStatus),
    TimedOut,
    /// The result was no longer needed.
    Unwanted,
}

/// A run of the command.
struct Run {
    /// How it ended.
    ending: Ending,
    /// What it wrote, if that was kept.
    output: Vec<u8>,
}

impl Run {
    /// Whether the condition holds for the module.
    fn holds(&self) -> bool {
        matches!(self.ending, Ending::Status(status) if status.success())
    }
}

impl Tester<'_> {
    /// Tests the input itself, and then as printed: all later tests are of printed modules. Several
    /// inputs are tested only as the one module that they are linked to, as the command gets one
    /// file.
    fn check_input(&self, inputs: &[Input], text: &str) -> Result<(), Failure> {
        let names = Input::names(inputs);
        let [input] = inputs else {
            return self.check(&names, text.as_bytes(), " once the inputs are linked and printed");
        };
        self.check(&names, &input.bytes, "")?;
        if *text.as_bytes() == *input.bytes {
            return Ok(());
        }
        let form = " once it is read and printed, without debug information and comments";
        self.check(&names, text.as_bytes(), form)
    }

    /// Returns an error with the reason if the condition does not hold for the input.
    fn check(&self, name: &str, text: &[u8], form: &str) -> Result<(), Failure> {
        let run = self.run(text, Output::Kept, None)?;
        if run.holds() {
            return Ok(());
        }
        let how = match run.ending {
            Ending::Status(status) => match status.code() {
                Some(code) => format!("the command ended with status {code}"),
                None => format!("the command was ended by {status}"),
            },
            Ending::TimedOut => {
                format!("the command did not end within {} s", self.timeout.as_secs_f64())
            }
            Ending::Unwanted => return Err(Failure::other("interrupted")),
        };
        let failure = Failure::other(format!("{name} does not fulfil the condition{form}: {how}"));
        Err(failure.help(match last_lines(&run.output) {
            lines if lines.is_empty() => {
                "the command wrote nothing; it is to end with status 0 for the input".to_owned()
            }
            lines => format!("the last lines that the command wrote:\n{lines}"),
        }))
    }

    /// Runs the command on a module in a folder of its own, and ends all that it started.
    fn run(
        &self,
        text: &[u8],
        output: Output,
        unwanted: Option<&AtomicBool>,
    ) -> Result<Run, Failure> {
        let fail = |error: std::io::Error| {
            Failure::other(format!("a test cannot be run: {}", plain(&error)))
        };
        let folder = tempfile::Builder::new().prefix("emback-").tempdir().map_err(fail)?;
        let file = folder.path().join("candidate.ll");
        std::fs::write(&file, text).map_err(fail)?;
        // A file, not a pipe: what the command leaves running may hold it open.
        let log = folder.path().join("output");
        let (out, err) = match output {
            Output::Dropped => (Stdio::null(), Stdio::null()),
            Output::Kept => {
                let log = File::create(&log).map_err(fail)?;
                (log.try_clone().map_err(fail)?.into(), log.into())
            }
        };
        let script = self.command.replace("{}", &file.to_string_lossy());
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg("sh").arg(&file);
        command.stdin(Stdio::null()).stdout(out).stderr(err);
        #[cfg(unix)]
        {
            // A group of its own, so that all that the command has started ends with it.
            use std::os::unix::process::CommandExt as _;
            command.process_group(0);
        }
        let mut child = command.spawn().map_err(|error| {
            Failure::other(format!("sh cannot be started: {}", plain(&error)))
                .help("the condition is a command for the shell; see that there is one")
        })?;
        let ending = self.wait(&mut child, unwanted);
        end_group(&child);
        let _ = child.kill();
        let status = child.wait().map_err(fail)?;
        let ending = match ending.map_err(fail)? {
            Some(ending) => ending,
            None => Ending::Status(status),
        };
        let output = std::fs::read(&log).unwrap_or_default();
        Ok(Run { ending, output })
    }

    /// Waits until the command ends, and gives `None` then, or until there is a reason to end it.
    fn wait(
        &self,
        child: &mut Child,
        unwanted: Option<&AtomicBool>,
    ) -> std::io::Result<Option<Ending>> {
        const LONGEST: Duration = Duration::from_millis(10);
        let start = Instant::now();
        let mut pause = Duration::from_micros(200);
        loop {
            if has_ended(child)? {
                return Ok(None);
            }
            if start.elapsed() >= self.timeout {
                return Ok(Some(Ending::TimedOut));
            }
            if self.is_stopped() || unwanted.is_some_and(|it| it.load(Ordering::Relaxed)) {
                return Ok(Some(Ending::Unwanted));
            }
            std::thread::sleep(pause.min(self.timeout.saturating_sub(start.elapsed())));
            pause = (pause * 2).min(LONGEST);
        }
    }

    /// Whether a signal asks the program to end.
    fn is_stopped(&self) -> bool {
        self.signal.load(Ordering::Relaxed) != 0
    }

    /// The exit status after a signal, as shells have it.
    fn stopped_status(&self) -> u8 {
        u8::try_from(128 + self.signal.load(Ordering::Relaxed)).unwrap_or(1)
    }

    /// Keeps the first reason why a test cannot be run.
    fn note_fault(&self, failure: Failure) {
        if let Ok(mut fault) = self.fault.lock() {
            fault.get_or_insert(failure);
        }
    }

    /// Whether some test could not be run.
    fn has_fault(&self) -> bool {
        self.fault.lock().is_ok_and(|fault| fault.is_some())
    }

    /// The reason, once.
    fn take_fault(&self) -> Option<Failure> {
        self.fault.lock().ok()?.take()
    }
}

/// Whether the command has ended. It is not reaped yet: its number stays that of its group.
#[cfg(unix)]
fn has_ended(child: &mut Child) -> std::io::Result<bool> {
    use rustix::process::{WaitId, WaitIdOptions, waitid};
    let Some(group) = group(child) else { return Ok(child.try_wait()?.is_some()) };
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    match waitid(WaitId::Pid(group), options) {
        Ok(status) => Ok(status.is_some()),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn has_ended(child: &mut Child) -> std::io::Result<bool> {
    Ok(child.try_wait()?.is_some())
}

/// Ends what the command has started and left.
#[cfg(unix)]
fn end_group(child: &Child) {
    if let Some(group) = group(child) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

#[cfg(not(unix))]
fn end_group(_: &Child) {}

/// The process group of a child, which has the number of the child.
#[cfg(unix)]
fn group(child: &Child) -> Option<rustix::process::Pid> {
    rustix::process::Pid::from_raw(i32::try_from(child.id()).ok()?)
}

/// The end of a command's output: the reason of a failure comes last.
fn last_lines(output: &[u8]) -> String {
    let text = String::from_utf8_lossy(output);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LAST_LINES)..].join("\n")
}

/// Writes what is found, and says how far it is.
struct Screen<'a> {
    /// Where the result goes.
    output: &'a Path,
    /// It knows when to stop.
    tester: &'a Tester<'a>,
    /// Why the result could not be written.
    failure: Option<Failure>,
    /// Lines and bytes at first.
    first: (usize, usize),
    /// Whether there is somebody to watch.
    terminal: bool,
    /// How far it is.
    line: Progress,
}

impl<'a> Screen<'a> {
    fn new(output: &'a Path, text: &str, tester: &'a Tester<'a>) -> Self {
        Self {
            output,
            tester,
            failure: None,
            first: (text.lines().count(), text.len()),
            terminal: std::io::stderr().is_terminal(),
            line: Progress::default(),
        }
    }

    fn write(&self, text: &str) -> Result<(), Failure> {
        if self.output.as_os_str() == "-" {
            return Ok(()); // once, at the end
        }
        let mut files = Files::default();
        files.add(self.output, text);
        files.write()
    }

    /// Says on a terminal how much was left out.
    fn summary(&self, outcome: &emback_reduce::Outcome) {
        if self.terminal {
            let (lines, bytes) = self.first;
            let _ = writeln!(
                std::io::stderr().lock(),
                "{lines} lines ({bytes} bytes) became {} ({}) in {} tests",
                outcome.text.lines().count(),
                outcome.text.len(),
                outcome.tests
            );
        }
    }
}

impl Observer for Screen<'_> {
    fn improved(&mut self, text: &str) -> ControlFlow<()> {
        match self.write(text) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                self.failure = Some(failure);
                ControlFlow::Break(())
            }
        }
    }

    fn progress(&mut self, progress: &emback_reduce::Progress) -> ControlFlow<()> {
        if self.tester.is_stopped() || self.tester.has_fault() {
            return ControlFlow::Break(());
        }
        if self.terminal {
            self.line.say(format!(
                "round {}, {}: {} of {} lines, {} bytes, {} tests",
                progress.round,
                progress.pass,
                progress.lines,
                self.first.0,
                progress.bytes,
                progress.tests
            ));
        }
        ControlFlow::Continue(())
    }
}
