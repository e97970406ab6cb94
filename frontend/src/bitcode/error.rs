//! What is wrong with bitcode, with the bit where it is.

use std::borrow::Cow;

use crate::build::{Error, Pos};

/// What is wrong.
#[derive(Debug)]
pub(super) enum Fault {
    /// What the reader found, at a bit.
    Damaged(u64, Cow<'static, str>),
    /// What the builder found: the reader locates it and gives it its words.
    Built(Error),
}

/// A value, or what is wrong. The fault is behind a pointer, so that a good result is returned in
/// registers.
pub(super) type Result<T> = std::result::Result<T, Box<Fault>>;

impl Fault {
    /// The error that the input is damaged at this bit.
    #[cold]
    pub(super) fn damaged<T>(bit: u64, what: impl Into<Cow<'static, str>>) -> Result<T> {
        Err(Box::new(Self::Damaged(bit, what.into())))
    }

    /// The same at a place of the builder, of which bits are the unit.
    #[cold]
    pub(super) fn at<T>(at: Pos, what: impl Into<Cow<'static, str>>) -> Result<T> {
        Self::damaged(at.index() as u64, what)
    }
}

impl From<Box<Error>> for Box<Fault> {
    #[cold]
    fn from(error: Box<Error>) -> Self {
        Self::new(Fault::Built(*error))
    }
}
