//! Why there is no output.

use std::fmt;

use emback_ir::{Diagnostic, Diagnostics};

use crate::Input;

/// Why a program was not compiled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The options contradict each other, or name something that does not exist.
    Options {
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: Option<String>,
    },
    /// The input cannot be compiled.
    Input {
        /// The texts that the locations of the diagnostics refer to, by the number of their source.
        /// Empty where the diagnostics have no locations.
        inputs: Vec<Input>,
        /// At least one.
        diagnostics: Diagnostics,
    },
}

impl Error {
    /// The options are at fault.
    pub fn options(message: impl Into<String>) -> Self {
        Self::Options { message: message.into(), help: None }
    }

    /// The input is at fault, at no location in it.
    pub fn other(message: impl Into<String>) -> Self {
        Self::Input { inputs: Vec::new(), diagnostics: vec![Diagnostic::error(message)] }
    }

    /// The inputs are at fault, at the locations of these diagnostics.
    #[must_use]
    pub fn at(inputs: &[Input], diagnostics: Diagnostics) -> Self {
        Self::Input { inputs: inputs.to_vec(), diagnostics }
    }

    /// The same error, with what to do about it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        match &mut self {
            Self::Options { help, .. } => *help = Some(text.into()),
            Self::Input { diagnostics, .. } => {
                if let Some(last) = diagnostics.last_mut() {
                    last.help = Some(text.into());
                }
            }
        }
        self
    }

    /// The first message, without location and help.
    #[must_use]
    pub fn message(&self) -> &str {
        match self {
            Self::Options { message, .. } => message,
            Self::Input { diagnostics, .. } => {
                diagnostics.first().map_or("", |diagnostic| &diagnostic.message)
            }
        }
    }
}

impl fmt::Display for Error {
    /// One line for each diagnostic: `hello.ll:12:3: error: message; help`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Options { message, help: None } => write!(f, "error: {message}"),
            Self::Options { message, help: Some(help) } => write!(f, "error: {message}; {help}"),
            Self::Input { inputs, diagnostics } => {
                let mut separator = "";
                for diagnostic in diagnostics {
                    f.write_str(separator)?;
                    if let Some(input) = Input::of(inputs, diagnostic.location) {
                        write!(f, "{}:", input.name)?;
                    }
                    write!(f, "{diagnostic}")?;
                    separator = "\n";
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Error {}
