//! Diagnostics: located values. Nobody below the command line prints.

use std::fmt;

use crate::entities::Source;

/// How bad it is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Severity {
    /// The build fails.
    Error,
    /// The build goes on.
    Warning,
}

/// A place in an input, which is known by its number in [`crate::Sources`]: names and
/// texts are kept by the code that opened it.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Location {
    /// No place: the module as a whole.
    #[default]
    None,
    /// Text: line and column from 1.
    Text {
        /// Which input.
        source: Source,
        /// Line, from 1.
        line: u32,
        /// Column in bytes, from 1; 0 when only the line is known.
        column: u32,
    },
    /// Bitcode.
    Bit {
        /// Which input.
        source: Source,
        /// Offset in bits.
        bit: u64,
    },
}

impl Location {
    /// The input that the place is in.
    #[must_use]
    pub fn source(self) -> Option<Source> {
        match self {
            Self::None => None,
            Self::Text { source, .. } | Self::Bit { source, .. } => Some(source),
        }
    }

    /// The same place, of an input that has another number where several are linked.
    #[must_use]
    pub fn in_source(self, source: Source) -> Self {
        match self {
            Self::None => Self::None,
            Self::Text { line, column, .. } => Self::Text { source, line, column },
            Self::Bit { bit, .. } => Self::Bit { source, bit },
        }
    }
}

/// One thing to tell the user.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// Where.
    pub location: Location,
    /// In which function, without its sigil.
    pub function: Option<String>,
    /// In which block, as `.ll` names it.
    pub block: Option<String>,
    /// Which instruction, as `.ll` spells it or by opcode.
    pub instruction: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// What a failing step gives back: at least one error.
pub type Diagnostics = Vec<Diagnostic>;

impl Diagnostic {
    /// An error without a place.
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            location: Location::None,
            function: None,
            block: None,
            instruction: None,
            message: message.into(),
            help: None,
        }
    }

    /// A warning without a place.
    #[must_use]
    pub fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// The same, at this place.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// The same, in this function.
    #[must_use]
    pub fn in_function(mut self, name: impl Into<String>) -> Self {
        self.function = Some(name.into());
        self
    }

    /// The same, in this block.
    #[must_use]
    pub fn in_block(mut self, name: impl Into<String>) -> Self {
        self.block = Some(name.into());
        self
    }

    /// The same, for this instruction.
    #[must_use]
    pub fn for_instruction(mut self, text: impl Into<String>) -> Self {
        self.instruction = Some(text.into());
        self
    }

    /// The same, with a help text.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    /// One line: `12:3: error: message (in function 'f', block 'b', instruction 'x');
    /// help`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.location {
            Location::None => {}
            Location::Text { line, column: 0, .. } => write!(f, "{line}: ")?,
            Location::Text { line, column, .. } => write!(f, "{line}:{column}: ")?,
            Location::Bit { bit, .. } => write!(f, "bit {bit}: ")?,
        }
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}", self.message)?;
        let place = [
            ("in function", &self.function),
            ("block", &self.block),
            ("instruction", &self.instruction),
        ];
        let mut before = " (";
        for (word, name) in place {
            if let Some(name) = name {
                write!(f, "{before}{word} '{name}'")?;
                before = ", ";
            }
        }
        if before == ", " {
            write!(f, ")")?;
        }
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}
