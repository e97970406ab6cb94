//! Small steps that all lowerings share.

use emback_ir::{BinaryOp, CastOp, Operand, Type, Types};

use crate::edit::Editor;

fn bits(ed: &Editor<'_>, ty: Type) -> u32 {
    ed.module.types.int_bits(ty).unwrap_or(32)
}

/// `x` extended to `to`, or itself.
pub(super) fn widen(ed: &mut Editor<'_>, x: Operand, to: Type, signed: bool) -> Operand {
    let from = ed.ty(x);
    if from == to {
        return x;
    }
    if bits(ed, from) > bits(ed, to) {
        return ed.cast(CastOp::Trunc, x, to);
    }
    ed.cast(if signed { CastOp::SExt } else { CastOp::ZExt }, x, to)
}

/// `x` cut to `to`, or itself.
pub(super) fn narrow(ed: &mut Editor<'_>, x: Operand, to: Type) -> Operand {
    if ed.ty(x) == to { x } else { ed.cast(CastOp::Trunc, x, to) }
}

/// An integer as `i32`: a constant stays one.
pub(super) fn to_i32(ed: &mut Editor<'_>, x: Operand) -> Operand {
    if ed.ty(x) == Types::I32 {
        return x;
    }
    match ed.known_int(x) {
        // The low half is all there is of a 64-bit number of bytes.
        #[allow(clippy::cast_possible_truncation, reason = "the low half is wanted")]
        Some(value) => ed.i32((value as u32).cast_signed()),
        None => widen(ed, x, Types::I32, false),
    }
}

/// Low and high half of an `i64`.
pub(super) fn halves(ed: &mut Editor<'_>, x: Operand) -> (Operand, Operand) {
    let low = ed.cast(CastOp::Trunc, x, Types::I32);
    let shifted = ed.binary_int(BinaryOp::LShr, x, 32);
    (low, ed.cast(CastOp::Trunc, shifted, Types::I32))
}

/// An `i64` of two halves.
pub(super) fn join(ed: &mut Editor<'_>, low: Operand, high: Operand) -> Operand {
    let low = ed.cast(CastOp::ZExt, low, Types::I64);
    let high = ed.cast(CastOp::ZExt, high, Types::I64);
    let high = ed.binary_int(BinaryOp::Shl, high, 32);
    ed.binary(BinaryOp::Or, low, high)
}
