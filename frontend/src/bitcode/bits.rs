//! Bits of a byte string, lowest first: fixed-width and variable-width numbers, as in LLVM's
//! "Bitstream Format".

use super::error::{Fault, Result};

/// The most bits of one fixed field or one group of a variable field, as LLVM has it.
pub(super) const MOST_WIDTH: u32 = 32;

/// A position in a byte string, in bits.
#[derive(Copy, Clone, Debug)]
pub(super) struct Bits<'s> {
    /// All of the string, also what is before `at`.
    bytes: &'s [u8],
    /// The next bit, never more than the number of bits: only [`Self::jump`] and
    /// [`Self::fixed`] move it, and both check. So [`Self::left`] cannot overflow.
    at: u64,
}

impl<'s> Bits<'s> {
    /// At the first bit of `bytes`.
    pub(super) fn new(bytes: &'s [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// All the bytes.
    pub(super) fn bytes(&self) -> &'s [u8] {
        self.bytes
    }

    /// The next bit.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// How many bits there are.
    pub(super) fn len(&self) -> u64 {
        self.bytes.len() as u64 * 8
    }

    /// How many bits are left.
    pub(super) fn left(&self) -> u64 {
        self.len() - self.at
    }

    /// Goes on at bit `at`.
    pub(super) fn jump(&mut self, at: u64) -> Result<()> {
        if at > self.len() {
            return self.end();
        }
        self.at = at;
        Ok(())
    }

    /// The fault of all reads past the end. It is apart, so that the reads stay short.
    #[cold]
    fn end<T>(&self) -> Result<T> {
        Fault::damaged(self.at, "the file ends in the middle of this")
    }

    /// A number of `width` bits, at most [`MOST_WIDTH`].
    pub(super) fn fixed(&mut self, width: u32) -> Result<u64> {
        if u64::from(width) > self.left() {
            return self.end();
        }
        // Eight bytes hold any field: 7 bits before it in its first byte and 32 of its own. Only
        // the last bytes of the string have to be copied, to be padded with zeros.
        let byte = (self.at / 8) as usize;
        let word = match self.bytes[byte..].first_chunk::<8>() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => {
                let mut last = [0; 8];
                let rest = &self.bytes[byte..];
                last[..rest.len()].copy_from_slice(rest);
                u64::from_le_bytes(last)
            }
        };
        let value = word >> (self.at % 8) & ((1 << width) - 1);
        self.at += u64::from(width);
        Ok(value)
    }

    /// A number in groups of `width` bits, at least 2, of which the highest says that more follow.
    pub(super) fn vbr(&mut self, width: u32) -> Result<u64> {
        let more = 1 << (width - 1);
        let start = self.at;
        let mut group = self.fixed(width)?;
        if group & more == 0 {
            return Ok(group);
        }
        let (mut value, mut shift) = (group & (more - 1), width - 1);
        loop {
            if shift >= 64 {
                return Fault::damaged(start, "this number does not fit 64 bits");
            }
            group = self.fixed(width)?;
            value |= (group & (more - 1)) << shift;
            if group & more == 0 {
                return Ok(value);
            }
            shift += width - 1;
        }
    }

    /// Goes on at the next multiple of 32 bits.
    pub(super) fn align(&mut self) -> Result<()> {
        self.jump(self.at.next_multiple_of(32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_begin_at_the_lowest_bit() {
        let mut bits = Bits::new(&[0b1110_0101, 0xff, 0x01, 0, 0x80]);
        assert_eq!(bits.fixed(2).ok(), Some(0b01));
        assert_eq!(bits.fixed(3).ok(), Some(0b001));
        assert_eq!(bits.fixed(12).ok(), Some(0b1111_1111_1111));
        assert_eq!(bits.fixed(0).ok(), Some(0));
        bits.align().ok();
        assert_eq!((bits.at(), bits.left()), (32, 8));
        assert_eq!(bits.fixed(8).ok(), Some(0x80));
        assert!(bits.fixed(1).is_err() && bits.jump(41).is_err() && bits.align().is_err());
    }

    #[test]
    fn variable_numbers_end_with_a_clear_bit() {
        // 0b0_10110 is 22 with a group of six bits; 0b100001, 0b000010 is 1 + 2 * 32.
        let mut bits = Bits::new(&[0b0101_0110, 0b0010_1000, 0]);
        assert_eq!(bits.vbr(6).ok(), Some(22));
        assert_eq!(bits.vbr(6).ok(), Some(1 + (2 << 5)));
        let mut endless = Bits::new(&[0xff; 40]);
        assert!(endless.vbr(6).is_err());
        let mut largest = Bits::new(&[0xff; 7]);
        assert!(largest.vbr(8).is_err(), "the last group is not the last");
        let bytes = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        assert_eq!(Bits::new(&bytes).vbr(8).ok(), Some(u64::MAX));
    }
}
