//! Calling a program and telling what it said when it failed.

use std::path::Path;
use std::process::Command;

use super::plain;
use crate::Error;

/// So many lines of what a program says are kept: one that crashes prints its whole stack.
const LINES: usize = 12;

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
    let output =
        command.current_dir(folder).stdin(std::process::Stdio::null()).output().map_err(
            |error| Error::other(format!("{name}: cannot be started: {}", plain(&error))),
        )?;
    let text = String::from_utf8_lossy(&output.stderr);
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
    if lines.is_empty() && !output.status.success() {
        lines.push(format!("it said nothing ({})", output.status));
    }
    Ok(Outcome { succeeded: output.status.success(), lines })
}
