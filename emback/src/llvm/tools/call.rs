//! Calling a program and telling what it said when it failed.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use super::plain;
use crate::Error;

/// So many lines of what a program says are kept: one that crashes prints its whole stack.
const LINES: usize = 12;

/// How long a program may run: LLVM takes minutes for functions of some hundred thousand
/// instructions.
const LIMIT: Duration = Duration::from_secs(300);

/// What a program wrote to its standard error.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// It ended with status 0.
    pub succeeded: bool,
    /// Its lines, without the folder that it worked in.
    pub lines: Vec<String>,
}

/// Runs a program in `folder`, and gives what it said.
///
/// # Errors
/// When it cannot be started.
pub fn run(mut command: Command, folder: &Path) -> Result<Outcome, Error> {
    let name = command.get_program().to_string_lossy().into_owned();
    let fail = |error: std::io::Error| {
        Error::other(format!("{name}: cannot be started: {}", plain(&error)))
    };
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(fail)?;
    let pipe = child.stderr.take();
    // A pipe that nobody reads is full at some time, and who writes to it waits.
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes); // what came before an error is shown
        }
        bytes
    });
    let Some(status) = child.wait_timeout(LIMIT).map_err(fail)? else {
        let _ = child.kill(); // it may have ended just now
        child.wait().map_err(fail)?;
        // Whom it started may still hold the pipe open: nothing more is read of it.
        let line = format!("it did not end within {} seconds", LIMIT.as_secs());
        return Ok(Outcome { succeeded: false, lines: vec![line] });
    };
    let stderr = reader.join().unwrap_or_default();
    let text = String::from_utf8_lossy(&stderr);
    // What it calls itself says nothing that the caller does not say better.
    let own = Path::new(&name).file_name().map(|name| format!("{}: ", name.to_string_lossy()));
    let own = own.unwrap_or_default();
    let mut lines: Vec<String> = text
        .lines()
        .map(|line| {
            line.strip_prefix(&*own)
                .or_else(|| line.strip_prefix("wasm-ld: "))
                .unwrap_or(line)
                .trim_end()
                .to_owned()
        })
        .take_while(|line| !line.starts_with("PLEASE submit a bug report"))
        .filter(|line| !line.is_empty())
        .collect();
    if let Some(more) = lines.len().checked_sub(LINES).filter(|&more| more > 0) {
        lines.truncate(LINES);
        lines.push(format!("and {more} lines more"));
    }
    if lines.is_empty() && !status.success() {
        lines.push(format!("it said nothing ({status})"));
    }
    Ok(Outcome { succeeded: status.success(), lines })
}
