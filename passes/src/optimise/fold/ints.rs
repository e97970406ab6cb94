//! Arithmetic on integers of 1 to 64 bits, held in the low bits of a `u64`.

use emback_ir::{BinaryOp, IntPredicate};

use crate::analysis::known_bits::low_mask;

/// The number that the low `bits` bits are, read as signed.
pub fn signed(bits: u32, value: u64) -> i64 {
    let shift = 64 - bits.clamp(1, 64);
    (value << shift).cast_signed() >> shift
}

/// `a op b`; none where it is undefined or not an operation on integers. A shift past the width gives zero.
pub fn binary(op: BinaryOp, bits: u32, a: u64, b: u64) -> Option<u64> {
    let wide = b >= u64::from(bits);
    let out = match op {
        BinaryOp::Add => a.wrapping_add(b),
        BinaryOp::Sub => a.wrapping_sub(b),
        BinaryOp::Mul => a.wrapping_mul(b),
        BinaryOp::UDiv => a.checked_div(b)?,
        BinaryOp::URem => a.checked_rem(b)?,
        BinaryOp::SDiv | BinaryOp::SRem => {
            let (a, b) = (signed(bits, a), signed(bits, b));
            // The one quotient that does not fit is undefined, the remainder with it.
            if b == 0 || (b == -1 && a == signed(bits, 1 << (bits - 1))) {
                return None;
            }
            let out = if op == BinaryOp::SDiv { a.checked_div(b)? } else { a.checked_rem(b)? };
            out.cast_unsigned()
        }
        BinaryOp::Shl if wide => 0,
        BinaryOp::LShr if wide => 0,
        BinaryOp::AShr if wide => 0,
        BinaryOp::Shl => a << b,
        BinaryOp::LShr => a >> b,
        BinaryOp::AShr => (signed(bits, a) >> b).cast_unsigned(),
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
            return None;
        }
    };
    Some(out & low_mask(bits))
}

/// `a pred b`.
pub fn compare(pred: IntPredicate, bits: u32, a: u64, b: u64) -> bool {
    let (x, y) = (signed(bits, a), signed(bits, b));
    match pred {
        IntPredicate::Eq => a == b,
        IntPredicate::Ne => a != b,
        IntPredicate::Ugt => a > b,
        IntPredicate::Uge => a >= b,
        IntPredicate::Ult => a < b,
        IntPredicate::Ule => a <= b,
        IntPredicate::Sgt => x > y,
        IntPredicate::Sge => x >= y,
        IntPredicate::Slt => x < y,
        IntPredicate::Sle => x <= y,
    }
}
