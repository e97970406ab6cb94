//! Arithmetic on integers of 1 to 64 bits, held in the low bits of a `u64`, with zeros
//! above. Wider ones are split into these before anything is folded.

use emback_ir::scalar::{self, Outcome};
use emback_ir::{BinaryOp, IntPredicate};

/// The low `bits` bits as a signed number.
pub fn signed(bits: u32, value: u64) -> i64 {
    let shift = 64 - bits.clamp(1, 64);
    (value << shift).cast_signed() >> shift
}

/// `a op b`; none for undefined behaviour and for operators of floats. Poison becomes
/// zero: any value may be chosen, and the same is chosen everywhere.
pub fn binary(op: BinaryOp, bits: u32, a: u64, b: u64) -> Option<u64> {
    match scalar::int(op, bits, a.into(), b.into())? {
        Outcome::Bits(value) => u64::try_from(value).ok(),
        Outcome::Poison => Some(0),
        Outcome::Undefined => None,
    }
}

/// `a pred b`.
pub fn compare(pred: IntPredicate, bits: u32, a: u64, b: u64) -> bool {
    scalar::icmp(pred, bits, a.into(), b.into())
}
