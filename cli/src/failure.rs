//! Why there is no output, and whose fault it is.

use std::sync::Arc;

use emback_ir::{Diagnostic, Diagnostics};

use crate::input::Source;

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
        /// The text that the diagnostics speak of.
        source: Option<Arc<Source>>,
        /// At least one.
        diagnostics: Diagnostics,
    },
}

impl Failure {
    /// The command line is at fault.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::Usage { message: message.into(), help: None }
    }

    /// Something without a place in the input.
    pub fn other(message: impl Into<String>) -> Self {
        Self::Input { source: None, diagnostics: vec![Diagnostic::error(message)] }
    }

    /// Places in the input.
    #[must_use]
    pub fn at(source: &Arc<Source>, diagnostics: Diagnostics) -> Self {
        Self::Input { source: Some(Arc::clone(source)), diagnostics }
    }

    /// Places in what was to be written.
    pub(crate) fn printed(text: &str, diagnostics: Diagnostics) -> Self {
        let source = Source { name: "the output".to_owned(), text: text.into() };
        Self::Input { source: Some(Arc::new(source)), diagnostics }
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
        }
    }

    /// Exit status.
    #[must_use]
    pub fn status(&self) -> u8 {
        match self {
            Self::Usage { .. } => 2,
            Self::Input { .. } => 1,
        }
    }
}
