//! Errors of the glue: a fault in a library file, or a request that no script can meet.

use std::fmt;

/// A fault in a library file or in what the assembler was asked for. One line when shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlueError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    at: Option<Place>,
    message: String,
}

/// Where in a library file; lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// Line.
    pub line: usize,
    /// Column in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl GlueError {
    #[cold]
    pub(crate) fn at(place: Place, message: impl Into<String>) -> GlueError {
        GlueError(Box::new(Inner { at: Some(place), message: message.into() }))
    }

    #[cold]
    pub(crate) fn new(message: impl Into<String>) -> GlueError {
        GlueError(Box::new(Inner { at: None, message: message.into() }))
    }

    /// Where the fault is, when it is in a library file.
    pub fn place(&self) -> Option<&Place> {
        self.0.at.as_ref()
    }

    /// What is wrong and what to do, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for GlueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.0.at {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for GlueError {}
