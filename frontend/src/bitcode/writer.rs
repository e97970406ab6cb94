//! Writes streams, for tests: what no LLVM at hand writes any more, and what none ever wrote.

/// Bits of a stream.
#[derive(Default)]
pub(super) struct Writer {
    bits: Vec<bool>,
}

/// The width of abbreviation ids that [`Writer::block`] gives its blocks.
const WIDTH: u32 = 3;

impl Writer {
    pub(super) fn fixed(&mut self, value: u64, width: u32) -> &mut Self {
        self.bits.extend((0..width).map(|bit| value >> bit & 1 == 1));
        self
    }

    pub(super) fn vbr(&mut self, mut value: u64, width: u32) -> &mut Self {
        let most = 1 << (width - 1);
        while value >= most {
            self.fixed((value % most) | most, width);
            value /= most;
        }
        self.fixed(value, width)
    }

    pub(super) fn align(&mut self) -> &mut Self {
        self.bits.resize(self.bits.len().next_multiple_of(32), false);
        self
    }

    /// The head of a block of so many words.
    pub(super) fn enter(&mut self, width: u32, id: u64, inner: u64, words: u64) -> &mut Self {
        self.fixed(1, width).vbr(id, 8).vbr(inner, 4).align().fixed(words, 32)
    }

    pub(super) fn bytes(&mut self) -> Vec<u8> {
        self.align();
        let byte = |bits: &[bool]| bits.iter().rev().fold(0, |sum, &bit| sum << 1 | u8::from(bit));
        self.bits.chunks(8).map(byte).collect()
    }

    /// A whole file with a module.
    pub(super) fn file(write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut writer = Self::default();
        writer.fixed(0xdec0_4342, 32);
        writer.sized(2, 8, write);
        writer.bytes()
    }

    /// A block in a block, with what `write` puts into it.
    pub(super) fn block(&mut self, id: u32, write: impl FnOnce(&mut Self)) -> &mut Self {
        self.sized(WIDTH, id, write)
    }

    fn sized(&mut self, width: u32, id: u32, write: impl FnOnce(&mut Self)) -> &mut Self {
        self.enter(width, id.into(), WIDTH.into(), 0);
        let start = self.bits.len();
        write(self);
        self.fixed(0, WIDTH).align();
        let words = (self.bits.len() - start) / 32;
        for bit in 0..32 {
            self.bits[start - 32 + bit] = words >> bit & 1 == 1;
        }
        self
    }

    /// A record without abbreviation.
    pub(super) fn record(&mut self, code: u32, ops: &[u64]) -> &mut Self {
        self.fixed(3, WIDTH).vbr(code.into(), 6).vbr(ops.len() as u64, 6);
        for &op in ops {
            self.vbr(op, 6);
        }
        self
    }

    /// A record of numbers and then characters.
    pub(super) fn named(&mut self, code: u32, ops: &[u64], text: &str) -> &mut Self {
        let ops: Vec<u64> = ops.iter().copied().chain(text.bytes().map(u64::from)).collect();
        self.record(code, &ops)
    }
}
