//! Data that the programs work on, the same on every target.

/// Numbers without a pattern: xorshift.
pub struct Noise(pub u32);

impl Noise {
    pub fn number(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// A number less than `limit`.
    pub fn below(&mut self, limit: u32) -> u32 {
        self.number() % limit
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.number() as u8).collect()
    }

    /// Words of two to four syllables.
    pub fn words(&mut self, count: usize) -> Vec<String> {
        const SYLLABLES: [&str; 12] =
            ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "wy", "\u{e4}r", "\u{3b1}"];
        let mut word = || {
            let length = 2 + self.below(3);
            (0..length).map(|_| SYLLABLES[self.below(12) as usize]).collect()
        };
        (0..count).map(|_| word()).collect()
    }
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A short name for many bytes: FNV-1a.
pub fn digest(bytes: &[u8]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    format!("{} bytes {:016x}", bytes.len(), bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
}
