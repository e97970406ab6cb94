//! The `emback` program: command line, files, reports. What it does between them is in [`road`].
//!
//! Exit status: 0 done; 1 the input is at fault; 2 the command line is at fault.

pub mod args;
pub mod build;
pub mod compare;
pub mod diverge;
pub mod doctor;
pub mod explain;
pub mod failure;
pub mod input;
pub mod output;
pub mod reduce;
pub mod report;
pub mod road;
pub mod run;
pub mod settings;
mod spelling;
pub mod target;
pub mod tools;
pub mod trace;
pub mod validate;

use std::panic::PanicHookInfo;
use std::process::ExitCode;
use std::sync::Mutex;

use clap::Parser as _;

use args::{Arguments, Command};
use failure::Failure;

/// Deep inputs go deep into the stack: limits on nesting are far below what this bears.
const STACK: usize = 256 << 20;
const WORKER_STACK: usize = 64 << 20;

/// Where the last panic was, and its words.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// The whole program.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    std::panic::set_hook(Box::new(note_panic));
    let _ = rayon::ThreadPoolBuilder::new().stack_size(WORKER_STACK).build_global();
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || dispatch(arguments));
    let outcome = match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(internal_error()),
        Err(error) => Err(Failure::other(format!("no thread to work in: {error}"))),
    };
    match outcome {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            report::show(&failure);
            ExitCode::from(failure.status())
        }
    }
}

fn dispatch(arguments: Arguments) -> Result<u8, Failure> {
    match arguments.command {
        Command::Build(arguments) => build::build(&arguments).map(|()| 0),
        Command::Run(arguments) => run::run(&arguments),
        Command::Validate(arguments) => validate::validate(&arguments),
        Command::Diverge(arguments) => diverge::diverge(&arguments),
        Command::Compare(arguments) => compare::compare(&arguments).map(|()| 0),
        Command::Explain(arguments) => explain::explain(&arguments).map(|()| 0),
        Command::Doctor(arguments) => doctor::doctor(&arguments),
        Command::Reduce(arguments) => reduce::reduce(&arguments),
    }
}

fn note_panic(info: &PanicHookInfo<'_>) {
    let payload = info.payload();
    let words = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no words");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    if let Ok(mut last) = PANIC.lock() {
        last.get_or_insert(format!("{words} ({place})"));
    }
}

fn internal_error() -> Failure {
    let words = PANIC.lock().ok().and_then(|mut last| last.take()).unwrap_or_default();
    Failure::other(format!("emback itself went wrong: {words}"))
        .help("this is a bug of emback; please report it with the input that shows it")
}
