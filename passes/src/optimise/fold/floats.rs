//! Arithmetic on `float` and `double` constants, as bits. A NaN that comes out is the canonical one: which one LLVM
//! leaves open, and the result must not depend on the machine that compiles.

use emback_ir::{BinaryOp, FloatKind, FloatPredicate};

/// Bits of the canonical NaN.
pub fn nan(kind: FloatKind) -> u64 {
    match kind {
        FloatKind::Float => u64::from(0x7fc0_0000_u32),
        _ => 0x7ff8_0000_0000_0000,
    }
}

/// The number as a double; every `float` is one.
pub fn as_f64(kind: FloatKind, bits: u64) -> f64 {
    match kind {
        FloatKind::Float => f64::from(f32::from_bits(low_32(bits))),
        _ => f64::from_bits(bits),
    }
}

/// Low half of `bits`.
pub fn low_32(bits: u64) -> u32 {
    u32::try_from(bits & 0xffff_ffff).unwrap_or(0)
}

/// Bits of a double that is exact in `kind` or is to be rounded to it.
pub fn from_f64(kind: FloatKind, value: f64) -> u64 {
    if value.is_nan() {
        return nan(kind);
    }
    match kind {
        #[allow(clippy::cast_possible_truncation, reason = "rounding is what is wanted")]
        FloatKind::Float => u64::from((value as f32).to_bits()),
        _ => value.to_bits(),
    }
}

/// `a op b`.
pub fn binary(op: BinaryOp, kind: FloatKind, a: u64, b: u64) -> Option<u64> {
    let (x, y) = (as_f64(kind, a), as_f64(kind, b));
    // A double holds the exact result of a float operation well enough that rounding twice is rounding once
    // (Figueroa, "When is double rounding innocuous?", 1995); a remainder is exact in both.
    let out = match op {
        BinaryOp::FAdd => x + y,
        BinaryOp::FSub => x - y,
        BinaryOp::FMul => x * y,
        BinaryOp::FDiv => x / y,
        BinaryOp::FRem => x % y,
        _ => return None,
    };
    Some(from_f64(kind, out))
}

/// `a pred b`.
pub fn compare(pred: FloatPredicate, kind: FloatKind, a: u64, b: u64) -> bool {
    let (x, y) = (as_f64(kind, a), as_f64(kind, b));
    let unordered = x.is_nan() || y.is_nan();
    match pred {
        FloatPredicate::False => false,
        FloatPredicate::True => true,
        FloatPredicate::Ord => !unordered,
        FloatPredicate::Uno => unordered,
        FloatPredicate::Oeq => x == y,
        FloatPredicate::Ogt => x > y,
        FloatPredicate::Oge => x >= y,
        FloatPredicate::Olt => x < y,
        FloatPredicate::Ole => x <= y,
        FloatPredicate::One => !unordered && x != y,
        FloatPredicate::Ueq => unordered || x == y,
        FloatPredicate::Ugt => unordered || x > y,
        FloatPredicate::Uge => unordered || x >= y,
        FloatPredicate::Ult => unordered || x < y,
        FloatPredicate::Ule => unordered || x <= y,
        FloatPredicate::Une => x != y,
    }
}
