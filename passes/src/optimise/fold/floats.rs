//! Arithmetic on `float` and `double` constants, given as bits. A NaN result is the
//! canonical quiet NaN: LLVM leaves its payload open, and the result must not depend on
//! the machine that compiles. Bits rather than `f64` are passed around, as a signalling
//! NaN may become quiet in a register.

use emback_ir::{BinaryOp, FloatKind, FloatPredicate, scalar};

/// Bits of the canonical NaN.
pub fn nan(kind: FloatKind) -> u64 {
    if let FloatKind::Float = kind { u64::from(0x7fc0_0000_u32) } else { 0x7ff8_0000_0000_0000 }
}

/// The number as a double, which holds every `float` exactly.
pub fn as_f64(kind: FloatKind, bits: u64) -> f64 {
    if let FloatKind::Float = kind {
        f64::from(f32::from_bits(low_32(bits)))
    } else {
        f64::from_bits(bits)
    }
}

/// Low half of `bits`.
pub fn low_32(bits: u64) -> u32 {
    u32::try_from(bits & 0xffff_ffff).unwrap_or(0)
}

/// The bits of a double in `kind`, rounded if needed.
pub fn from_f64(kind: FloatKind, value: f64) -> u64 {
    if value.is_nan() {
        return nan(kind);
    }
    match kind {
        #[allow(clippy::cast_possible_truncation, reason = "rounding is what is wanted")]
        FloatKind::Float => u64::from((value as f32).to_bits()),
        FloatKind::Half
        | FloatKind::BFloat
        | FloatKind::Double
        | FloatKind::X86Fp80
        | FloatKind::Fp128
        | FloatKind::PpcFp128 => value.to_bits(),
    }
}

/// `a op b`.
pub fn binary(op: BinaryOp, kind: FloatKind, a: u64, b: u64) -> Option<u64> {
    scalar::float(op, kind, a.into(), b.into()).and_then(|bits| u64::try_from(bits).ok())
}

/// `a pred b`.
pub fn compare(pred: FloatPredicate, kind: FloatKind, a: u64, b: u64) -> bool {
    scalar::fcmp(pred, kind, a.into(), b.into()).unwrap_or(false)
}
