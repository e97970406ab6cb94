//! Arithmetic on the bits of single numbers: integers of up to 128 bits, floating-point numbers no wider than a double.
//!
//! Numbers are taken and given as bit patterns in the width of their type. Floating-point operations are worked out as
//! doubles: a double has more than twice the digits of the narrower kinds, so rounding once more changes nothing.

mod floats;

use crate::opcode::{BinaryOp, FloatPredicate, IntPredicate};
use crate::types::FloatKind;

pub use floats::{narrow, negated, widen};

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

/// `a op b`; wrapping and other promises are not looked at: what breaks them may have any value.
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

/// `a op b` of floating-point numbers.
#[must_use]
pub fn float(op: BinaryOp, kind: FloatKind, a: u128, b: u128) -> Option<u128> {
    let (a, b) = (widen(a, kind)?, widen(b, kind)?);
    let value = match op {
        BinaryOp::FAdd => a + b,
        BinaryOp::FSub => a - b,
        BinaryOp::FMul => a * b,
        BinaryOp::FDiv => a / b,
        BinaryOp::FRem => a % b,
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::UDiv
        | BinaryOp::SDiv
        | BinaryOp::URem
        | BinaryOp::SRem
        | BinaryOp::Shl
        | BinaryOp::LShr
        | BinaryOp::AShr
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Xor => return None,
    };
    of_double(value, kind)
}

/// A double as the bits of another kind. Which not-a-number comes out of an operation is anyone's choice: the plain one.
#[must_use]
pub fn of_double(value: f64, kind: FloatKind) -> Option<u128> {
    let bits = if value.is_nan() { 0x7ff8 << 48 } else { value.to_bits() };
    narrow(bits, kind)
}

/// An integer as a floating-point number, rounded once.
#[must_use]
pub fn int_to_float(value: u128, bits: u32, is_signed: bool, to: FloatKind) -> Option<u128> {
    let number = signed(value, bits);
    let negative = is_signed && number < 0;
    let size = if negative { number.unsigned_abs() } else { value };
    let single = match to {
        FloatKind::Float => u128::from((size as f32).to_bits()),
        FloatKind::Double => u128::from((size as f64).to_bits()),
        FloatKind::Half | FloatKind::BFloat => of_double(sticky(size), to)?,
        FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => return None,
    };
    Some(if negative { negated(to, single) } else { single })
}

/// An integer as a double of 53 digits, the last of which is 1 when anything after it is cut off: rounded to fewer digits,
/// that is as if nothing had been.
fn sticky(size: u128) -> f64 {
    let drop = (128 - size.leading_zeros()).saturating_sub(53);
    let rest = u128::from(size & ones(drop) != 0);
    (size >> drop | rest) as f64 * f64::powi(2.0, drop as i32)
}

/// The integer part of a floating-point number; poison where it does not fit.
#[must_use]
pub fn float_to_int(value: u128, from: FloatKind, bits: u32, is_signed: bool) -> Option<Outcome> {
    let whole = widen(value, from)?.trunc();
    let limit = f64::powi(2.0, i32::try_from(bits).ok()? - i32::from(is_signed));
    let fits = if is_signed { whole >= -limit } else { whole >= 0.0 } && whole < limit;
    if !fits {
        return Some(Outcome::Poison);
    }
    let value = if is_signed { (whole as i128).cast_unsigned() } else { whole as u128 };
    Some(Outcome::Bits(value & ones(bits)))
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

/// Whether `a pred b`.
#[must_use]
pub fn fcmp(pred: FloatPredicate, kind: FloatKind, a: u128, b: u128) -> Option<bool> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = widen(a, kind)?.partial_cmp(&widen(b, kind)?);
    Some(match pred {
        FloatPredicate::False => false,
        FloatPredicate::Oeq => order == Some(Equal),
        FloatPredicate::Ogt => order == Some(Greater),
        FloatPredicate::Oge => matches!(order, Some(Greater | Equal)),
        FloatPredicate::Olt => order == Some(Less),
        FloatPredicate::Ole => matches!(order, Some(Less | Equal)),
        FloatPredicate::One => matches!(order, Some(Less | Greater)),
        FloatPredicate::Ord => order.is_some(),
        FloatPredicate::Ueq => matches!(order, None | Some(Equal)),
        FloatPredicate::Ugt => matches!(order, None | Some(Greater)),
        FloatPredicate::Uge => order != Some(Less),
        FloatPredicate::Ult => matches!(order, None | Some(Less)),
        FloatPredicate::Ule => order != Some(Greater),
        FloatPredicate::Une => order != Some(Equal),
        FloatPredicate::Uno => order.is_none(),
        FloatPredicate::True => true,
    })
}
