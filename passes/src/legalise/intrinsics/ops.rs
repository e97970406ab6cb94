//! Conversions that all lowerings share.
//!
//! All return the operand itself where nothing is to be done, so callers need not compare
//! types. Constants are folded by the editor.

use emback_ir::{BinaryOp, CastOp, IntPredicate, Operand, Type, Types};

use crate::edit::Editor;

/// The width of an integer type.
fn bits(ed: &Editor<'_>, ty: Type) -> u32 {
    ed.module.types.int_bits(ty).unwrap_or(32)
}

/// `x` extended to `to`, if it is narrower.
///
/// A wider one is truncated: counts and lengths come in any width.
pub(in crate::legalise) fn widen(
    ed: &mut Editor<'_>,
    x: Operand,
    to: Type,
    signed: bool,
) -> Operand {
    let from = ed.ty(x);
    if from == to {
        return x;
    }
    if bits(ed, from) > bits(ed, to) {
        return ed.cast(CastOp::Trunc, x, to);
    }
    ed.cast(if signed { CastOp::SExt } else { CastOp::ZExt }, x, to)
}

/// The exponent of `llvm.ldexp` as `i32`. Beyond 16 bits all have the same result in any
/// float type, so one of more than 32 bits is brought into that range.
pub(in crate::legalise) fn exponent(ed: &mut Editor<'_>, by: Operand) -> Operand {
    let ty = ed.ty(by);
    if bits(ed, ty) <= 32 {
        return widen(ed, by, Types::I32, true);
    }
    let (low, high) = (ed.int(ty, -40000), ed.int(ty, 40000));
    let below = ed.icmp(IntPredicate::Slt, by, low);
    let by = ed.select(below, low, by);
    let above = ed.icmp(IntPredicate::Sgt, by, high);
    let by = ed.select(above, high, by);
    ed.cast(CastOp::Trunc, by, Types::I32)
}

/// `x` truncated to `to`, if it is wider.
pub(super) fn narrow(ed: &mut Editor<'_>, x: Operand, to: Type) -> Operand {
    if ed.ty(x) == to { x } else { ed.cast(CastOp::Trunc, x, to) }
}

/// An integer as `i32`; a constant stays one.
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
    let words = words(ed, x, Types::I32);
    (words[0], words[1])
}

/// An integer of a whole number of words, at least two, as words of type `word`, least
/// significant first.
///
/// Words of long integers are taken from halves, which makes the cost n log n instead of
/// n^2 in the number of words.
pub(in crate::legalise) fn words(ed: &mut Editor<'_>, x: Operand, word: Type) -> Vec<Operand> {
    let width = bits(ed, word);
    let count = bits(ed, ed.ty(x)) / width;
    if count > MOST_AT_ONCE {
        let [low, high] = split_at(ed, x, count.div_ceil(2) * width);
        let mut all = words(ed, low, word);
        all.extend(words(ed, high, word));
        return all;
    }
    if count == 1 {
        return vec![x];
    }
    (0..count)
        .map(|index| {
            let moved = match index {
                0 => x,
                _ => ed.binary_int(BinaryOp::LShr, x, i64::from(index * width)),
            };
            ed.cast(CastOp::Trunc, moved, word)
        })
        .collect()
}

/// Words that are taken from an integer, or put together, one by one. Each is a shift of
/// the whole integer, so longer ones are halved.
const MOST_AT_ONCE: u32 = 16;

/// The low `at` bits of an integer, and the rest.
fn split_at(ed: &mut Editor<'_>, x: Operand, at: u32) -> [Operand; 2] {
    let rest = bits(ed, ed.ty(x)) - at;
    let [low_ty, high_ty] = [at, rest].map(|bits| ed.module.types.int(bits));
    let low = ed.cast(CastOp::Trunc, x, low_ty);
    let moved = ed.binary_int(BinaryOp::LShr, x, i64::from(at));
    [low, ed.cast(CastOp::Trunc, moved, high_ty)]
}

/// An integer of type `to` from words, least significant first.
pub(super) fn join(ed: &mut Editor<'_>, words: &[Operand], to: Type) -> Operand {
    if words.len() > MOST_AT_ONCE as usize {
        let width = bits(ed, ed.ty(words[0]));
        let (low, high) = words.split_at(words.len().div_ceil(2));
        let at = low.len() as u32 * width;
        let [low, high] = [low, high].map(|half| {
            let ty = ed.module.types.int(half.len() as u32 * width);
            let half = join(ed, half, ty);
            widen(ed, half, to, false)
        });
        let high = ed.binary_int(BinaryOp::Shl, high, i64::from(at));
        return ed.binary(BinaryOp::Or, low, high);
    }
    if let [word] = words {
        return widen(ed, *word, to, false);
    }
    let wide: Vec<Operand> = words.iter().map(|&word| ed.cast(CastOp::ZExt, word, to)).collect();
    let width = bits(ed, ed.ty(words[0]));
    let mut total = wide[0];
    for (index, &word) in (1..).zip(&wide[1..]) {
        let moved = ed.binary_int(BinaryOp::Shl, word, i64::from(width * index));
        total = ed.binary(BinaryOp::Or, total, moved);
    }
    total
}
