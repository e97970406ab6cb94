//! The capabilities of targets, as far as legalisation and structuring depend on them.

/// The code generators.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// asm.js: 32-bit integers, aligned accesses.
    AsmJs,
    /// WebAssembly: 64-bit integers, any alignment.
    Wasm32,
}

/// Which vectors are values of the target; each includes what is before it.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Vectors {
    /// None: a vector is its lanes.
    #[default]
    None,
    /// Those of 128 bits.
    Simd128,
    /// The same, with the instructions whose results depend on the processor.
    RelaxedSimd,
}

impl Target {
    /// Width of the widest integer in a local, in bits.
    #[must_use]
    pub fn int_bits(self) -> u32 {
        match self {
            Self::AsmJs => 32,
            Self::Wasm32 => 64,
        }
    }

    /// Whether there is a remainder of doubles.
    #[must_use]
    pub fn has_float_remainder(self) -> bool {
        match self {
            Self::AsmJs => true,
            Self::Wasm32 => false,
        }
    }

    /// Whether a narrow load whose upper bits are not used extends with zeros. In
    /// WebAssembly under V8 on x86 a byte that was stored a moment ago is read up to
    /// three times as fast in that way (quicksort of the examples, which swaps bytes).
    #[must_use]
    pub fn loads_unsigned(self) -> bool {
        match self {
            Self::AsmJs => false,
            Self::Wasm32 => true,
        }
    }

    /// Values that one table of jumps may span. V8 accepts 65,520 targets of a
    /// `br_table`. Of asm.js, SpiderMonkey makes one table of every switch, up to a
    /// million values; V8 compiles it ahead of time as a chain of compares in nested
    /// blocks, whose memory grows with the square of the cases: 40 MB for 2,000, 5 GB for
    /// 20,000.
    #[must_use]
    pub fn longest_table(self) -> i64 {
        match self {
            Self::AsmJs => 500,
            Self::Wasm32 => 65_000,
        }
    }

    /// Whether a load or store works at any address. asm.js ignores the low bits of a
    /// misaligned one.
    #[must_use]
    pub fn any_alignment(self) -> bool {
        match self {
            Self::AsmJs => false,
            Self::Wasm32 => true,
        }
    }
}
