//! Why there is no output, and whose fault it is.

use emback::{Error, Input};
use emback_ir::{Diagnostic, Diagnostics};

/// What stopped the program.
#[derive(Debug)]
pub enum Failure {
    /// The command line is at fault: status 2.
    Usage {
        /// What is wrong.
        message: String,
        /// What to do.
        help: Option<String>,
    },
    /// The input, or the place for the output, is at fault: status 1.
    Input {
        /// The texts that the locations of the diagnostics refer to, by the number of their source.
        inputs: Vec<Input>,
        /// At least one.
        diagnostics: Diagnostics,
    },
    /// A signal ended the program: status 128 and its number, as a shell says it.
    Signal(i32),
}

impl Failure {
    /// The command line is at fault.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::Usage { message: message.into(), help: None }
    }

    /// Something without a place in the input.
    pub fn other(message: impl Into<String>) -> Self {
        Self::Input { inputs: Vec::new(), diagnostics: vec![Diagnostic::error(message)] }
    }

    /// The same, with a word on what to do.
    #[must_use]
    pub fn help(mut self, words: impl Into<String>) -> Self {
        match &mut self {
            Self::Usage { help, .. } => *help = Some(words.into()),
            Self::Input { diagnostics, .. } => {
                if let Some(last) = diagnostics.last_mut() {
                    last.help = Some(words.into());
                }
            }
            Self::Signal(_) => {}
        }
        self
    }

    /// What it says first, without place and help.
    #[must_use]
    pub fn message(&self) -> &str {
        match self {
            Self::Usage { message, .. } => message,
            Self::Input { diagnostics, .. } => {
                diagnostics.first().map_or("", |diagnostic| &diagnostic.message)
            }
            Self::Signal(_) => "interrupted",
        }
    }

    /// Exit status.
    #[must_use]
    pub fn status(&self) -> u8 {
        match self {
            Self::Usage { .. } => 2,
            Self::Input { .. } => 1,
            Self::Signal(signal) => u8::try_from(128 + signal).unwrap_or(1),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Options { message, help } => Self::Usage { message, help },
            Error::Input { inputs, diagnostics } => Self::Input { inputs, diagnostics },
            error => Self::other(error.to_string()),
        }
    }
}
