//! Arithmetic on the bits of single numbers: integers of up to 128 bits, floating-point
//! numbers of any kind but the pair of doubles.
//!
//! Numbers are taken and given as bit patterns in the width of their type.

mod floats;

use crate::opcode::{BinaryOp, IntPredicate};

pub use floats::{
    convert, fcmp, float, float_to_int, from_hex, infinity, int_to_float, nan, narrow, negated,
};

/// What comes out.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// A number.
    Bits(u128),
    /// `poison`: shifted by the width or more, or a conversion out of range.
    Poison,
    /// Undefined behaviour: a division by zero, or one whose quotient does not fit.
    Undefined,
}

/// `bits` ones.
#[must_use]
pub fn ones(bits: u32) -> u128 {
    1u128.checked_shl(bits).map_or(u128::MAX, |next| next - 1)
}

/// `value` of `bits`, at most 128, as a signed number.
#[must_use]
pub fn signed(value: u128, bits: u32) -> i128 {
    let shift = 128 - bits.clamp(1, 128);
    (value << shift).cast_signed() >> shift
}

/// `a op b`; wrapping and other promises are not looked at: what breaks them may have any
/// value.
#[must_use]
pub fn int(op: BinaryOp, bits: u32, a: u128, b: u128) -> Option<Outcome> {
    let (sa, sb) = (signed(a, bits), signed(b, bits));
    let count = u32::try_from(b).ok().filter(|&count| count < bits);
    let defined = |value: Option<u128>| value.map_or(Outcome::Undefined, Outcome::Bits);
    let shifted = |value: Option<u128>| value.map_or(Outcome::Poison, Outcome::Bits);
    let value = match op {
        BinaryOp::Add => Outcome::Bits(a.wrapping_add(b)),
        BinaryOp::Sub => Outcome::Bits(a.wrapping_sub(b)),
        BinaryOp::Mul => Outcome::Bits(a.wrapping_mul(b)),
        BinaryOp::And => Outcome::Bits(a & b),
        BinaryOp::Or => Outcome::Bits(a | b),
        BinaryOp::Xor => Outcome::Bits(a ^ b),
        BinaryOp::UDiv => defined(a.checked_div(b)),
        BinaryOp::URem => defined(a.checked_rem(b)),
        // There is one divisor of one bit, and it is read as 1.
        BinaryOp::SDiv if bits == 1 => defined((b != 0).then_some(a)),
        BinaryOp::SRem if bits == 1 => defined((b != 0).then_some(0)),
        // The least number by -1 does not fit its type, however wide that is.
        BinaryOp::SDiv | BinaryOp::SRem if sb == -1 && a == 1 << (bits - 1) => Outcome::Undefined,
        BinaryOp::SDiv => defined(sa.checked_div(sb).map(i128::cast_unsigned)),
        BinaryOp::SRem => defined(sa.checked_rem(sb).map(i128::cast_unsigned)),
        BinaryOp::Shl => shifted(count.map(|count| a << count)),
        BinaryOp::LShr => shifted(count.map(|count| a >> count)),
        BinaryOp::AShr => shifted(count.map(|count| (sa >> count).cast_unsigned())),
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
            return None;
        }
    };
    Some(match value {
        Outcome::Bits(value) => Outcome::Bits(value & ones(bits)),
        Outcome::Poison | Outcome::Undefined => value,
    })
}

/// Whether `a pred b`.
#[must_use]
pub fn icmp(pred: IntPredicate, bits: u32, a: u128, b: u128) -> bool {
    let (sa, sb) = (signed(a, bits), signed(b, bits));
    match pred {
        IntPredicate::Eq => a == b,
        IntPredicate::Ne => a != b,
        IntPredicate::Ugt => a > b,
        IntPredicate::Uge => a >= b,
        IntPredicate::Ult => a < b,
        IntPredicate::Ule => a <= b,
        IntPredicate::Sgt => sa > sb,
        IntPredicate::Sge => sa >= sb,
        IntPredicate::Slt => sa < sb,
        IntPredicate::Sle => sa <= sb,
    }
}
