//! Values as words of 64 bits, by their bits: what a call through a pointer passes.

use emback_ir::{BinaryOp, CastOp, ConstData, FloatKind, Module, Operand, Type, TypeData, Types};

use crate::edit::Editor;
use crate::v128::{self, is_v128};

/// Words that one type takes at most. A larger value does not fit in a call: it is passed by its
/// address.
const MOST: u64 = 64;

/// The kind of a word, in two bits of the mask that variadic functions read.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// 4 bytes in a list of variadic arguments.
    Word = 0,
    /// 8 bytes.
    Double = 1,
    /// 8 bytes, the first of 16 that are aligned as one.
    Quad = 2,
}

/// The words of a type, `None` where it is no type of a value in a call.
pub(super) fn kinds(module: &Module, ty: Type) -> Option<Vec<Kind>> {
    let mut out = Vec::new();
    collect(module, ty, &mut out)?;
    Some(out)
}

fn collect(module: &Module, ty: Type, out: &mut Vec<Kind>) -> Option<()> {
    match module.types.resolved(ty) {
        TypeData::Void => {}
        TypeData::Ptr(_) => out.push(Kind::Word),
        &TypeData::Int(bits) => integer(bits, out),
        &TypeData::Float(kind) => match kind {
            FloatKind::Half | FloatKind::BFloat | FloatKind::Float => out.push(Kind::Word),
            FloatKind::Double => out.push(Kind::Double),
            FloatKind::Fp128 | FloatKind::PpcFp128 | FloatKind::X86Fp80 => integer(128, out),
        },
        TypeData::Struct { fields, .. } => {
            for &field in fields.clone().iter() {
                collect(module, field, out)?;
            }
        }
        &TypeData::Array { element, count } => {
            for _ in 0..count.min(MOST) {
                collect(module, element, out)?;
            }
        }
        TypeData::Vector { .. } if is_v128(&module.types, ty) => integer(128, out),
        TypeData::Vector { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => return None,
    }
    Some(())
}

fn integer(bits: u32, out: &mut Vec<Kind>) {
    match bits {
        0..=32 => out.push(Kind::Word),
        33..=64 => out.push(Kind::Double),
        _ => {
            out.push(Kind::Quad);
            out.extend((1..bits.div_ceil(64)).map(|_| Kind::Double));
        }
    }
}

/// Appends the words of a value. A small integer is extended as `signed` says.
pub(super) fn append(edit: &mut Editor<'_>, value: Operand, signed: bool, out: &mut Vec<Operand>) {
    let ty = edit.ty(value);
    match edit.module.types.resolved(ty).clone() {
        TypeData::Ptr(_) => {
            let address = edit.cast(CastOp::PtrToInt, value, Types::I32);
            out.push(edit.cast(CastOp::ZExt, address, Types::I64));
        }
        TypeData::Int(64) => out.push(value),
        TypeData::Int(bits) if bits < 64 => {
            let op = if signed { CastOp::SExt } else { CastOp::ZExt };
            out.push(edit.cast(op, value, Types::I64));
        }
        TypeData::Int(bits) => {
            let mut rest = value;
            for at in 0..bits.div_ceil(64) {
                if at > 0 {
                    rest = edit.binary_int(BinaryOp::LShr, rest, 64);
                }
                out.push(edit.cast(CastOp::Trunc, rest, Types::I64));
            }
        }
        TypeData::Float(kind) => {
            let bits = edit.module.types.int(kind.bits());
            let bits = edit.cast(CastOp::BitCast, value, bits);
            append(edit, bits, false, out);
        }
        TypeData::Struct { fields, .. } => {
            for (at, &field) in (0..).zip(&fields) {
                let part = edit.extract_value(value, at, field);
                append(edit, part, false, out);
            }
        }
        TypeData::Array { element, count } => {
            for at in 0..u32::try_from(count.min(MOST)).unwrap_or(0) {
                let part = edit.extract_value(value, at, element);
                append(edit, part, false, out);
            }
        }
        TypeData::Vector { .. } if is_v128(&edit.module.types, ty) => {
            out.extend(v128::halves(edit, value));
        }
        TypeData::Void
        | TypeData::Vector { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => {}
    }
}

/// The value of a type from its words. Words that were not passed are zero.
pub(super) fn value(
    edit: &mut Editor<'_>,
    ty: Type,
    words: &mut impl Iterator<Item = Operand>,
) -> Operand {
    match edit.module.types.resolved(ty).clone() {
        TypeData::Ptr(_) => {
            let word = next(edit, words);
            let address = edit.cast(CastOp::Trunc, word, Types::I32);
            edit.cast(CastOp::IntToPtr, address, ty)
        }
        TypeData::Int(64) => next(edit, words),
        TypeData::Int(bits) if bits < 64 => {
            let word = next(edit, words);
            edit.cast(CastOp::Trunc, word, ty)
        }
        TypeData::Int(bits) => {
            let mut whole = edit.int(ty, 0);
            for at in 0..bits.div_ceil(64) {
                let word = next(edit, words);
                let part = edit.cast(CastOp::ZExt, word, ty);
                let part = edit.binary_int(BinaryOp::Shl, part, i64::from(64 * at));
                whole = edit.binary(BinaryOp::Or, whole, part);
            }
            whole
        }
        TypeData::Float(kind) => {
            let bits = edit.module.types.int(kind.bits());
            let bits = value(edit, bits, words);
            edit.cast(CastOp::BitCast, bits, ty)
        }
        TypeData::Struct { fields, .. } => {
            let mut whole = edit.constant(ty, ConstData::Poison);
            for (at, &field) in (0..).zip(&fields) {
                let part = value(edit, field, words);
                whole = edit.insert_value(whole, part, at);
            }
            whole
        }
        TypeData::Array { element, count } => {
            let mut whole = edit.constant(ty, ConstData::Zero);
            for at in 0..u32::try_from(count.min(MOST)).unwrap_or(0) {
                let part = value(edit, element, words);
                whole = edit.insert_value(whole, part, at);
            }
            whole
        }
        TypeData::Vector { .. } if is_v128(&edit.module.types, ty) => {
            let halves = [(); 2].map(|()| next(edit, words));
            v128::of_halves(edit, halves)
        }
        TypeData::Void
        | TypeData::Vector { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => edit.constant(ty, ConstData::Poison),
    }
}

fn next(edit: &mut Editor<'_>, words: &mut impl Iterator<Item = Operand>) -> Operand {
    match words.next() {
        Some(word) => word,
        None => edit.int(Types::I64, 0),
    }
}
