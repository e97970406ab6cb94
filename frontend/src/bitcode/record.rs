//! The operands of a record, one after another.

use super::error::{Fault, Result};
use super::stream::Record;
use crate::build::Pos;

/// Reads the operands of a record.
#[derive(Copy, Clone, Debug)]
pub(super) struct Ops<'r> {
    /// The record, which outlives this: a part of its operands may be kept while others are read.
    record: &'r Record,
    /// The index of the next operand, at most the number of operands.
    next: usize,
}

impl<'r> Ops<'r> {
    /// At the first operand.
    pub(super) fn new(record: &'r Record) -> Self {
        Self { record, next: 0 }
    }

    /// Where the record is.
    pub(super) fn at(&self) -> Pos {
        Pos::new(self.record.at as usize)
    }

    /// The fault `what`, located at the record: operands have no positions of their own.
    #[cold]
    pub(super) fn fail<T>(&self, what: impl Into<std::borrow::Cow<'static, str>>) -> Result<T> {
        Fault::damaged(self.record.at, what)
    }

    /// How many operands are left.
    pub(super) fn left(&self) -> usize {
        self.record.ops.len() - self.next
    }

    /// Those that are left.
    pub(super) fn rest(&self) -> &'r [u64] {
        &self.record.ops[self.next..]
    }

    /// The next operand, of a record that no LLVM ends before it.
    pub(super) fn next(&mut self) -> Result<u64> {
        match self.optional() {
            Some(value) => Ok(value),
            None => self.fail("this record has too few operands"),
        }
    }

    /// The next one of a record that may end before it.
    pub(super) fn optional(&mut self) -> Option<u64> {
        let value = self.record.ops.get(self.next).copied()?;
        self.next += 1;
        Some(value)
    }

    /// One that fits 32 bits.
    pub(super) fn small(&mut self) -> Result<u32> {
        match u32::try_from(self.next()?) {
            Ok(value) => Ok(value),
            Err(_) => self.fail("an operand of this record does not fit 32 bits"),
        }
    }

    /// One that is true unless it is 0, as LLVM takes it.
    pub(super) fn flag(&mut self) -> Result<bool> {
        Ok(self.next()? != 0)
    }

    /// Nothing is left.
    pub(super) fn end(&self) -> Result<()> {
        if self.left() == 0 { Ok(()) } else { self.fail("this record has too many operands") }
    }

    /// `count` operands.
    pub(super) fn take(&mut self, count: u64) -> Result<&'r [u64]> {
        let taken = usize::try_from(count).ok().and_then(|count| self.rest().get(..count));
        match taken {
            Some(taken) => {
                self.next += taken.len();
                Ok(taken)
            }
            None => self.fail("this record has too few operands"),
        }
    }
}

/// The bytes that operands are.
pub(super) fn bytes(ops: &[u64]) -> Vec<u8> {
    ops.iter().map(|&op| op as u8).collect()
}

/// A number whose sign is its lowest bit.
pub(super) fn signed(value: u64) -> u64 {
    match value {
        // There is no second zero: this is the lowest number.
        1 => 1 << 63,
        _ if value & 1 == 0 => value >> 1,
        _ => (value >> 1).wrapping_neg(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_is_the_lowest_bit() {
        let cases = [(0, 0), (2, 1), (3, -1), (14, 7), (15, -7), (1, i64::MIN)];
        for (written, value) in cases {
            assert_eq!(signed(written), i64::cast_unsigned(value), "{written}");
        }
    }
}
