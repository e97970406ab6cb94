//! The one spelling of each constant: what is made of equal parts is the same constant, however it
//! was written. Constants are interned, so that equal ones have equal ids, which later stages
//! compare: `<2 x i32> <i32 0, i32 0>` and `zeroinitializer` must not be two.

use emback_ir::{ApInt, Const, ConstData, Module, Type, TypeData, Types};

/// The zero of a type; `None` for types without values.
pub(crate) fn zero(module: &mut Module, ty: Type) -> Option<Const> {
    let data = match module.types[ty] {
        TypeData::Int(bits) => ConstData::Int(ApInt::new(bits, 0)),
        TypeData::Float(_) => ConstData::Float(0),
        TypeData::Ptr(_) => ConstData::Null,
        TypeData::Token => ConstData::None,
        TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => ConstData::Zero,
        TypeData::Void | TypeData::Function { .. } | TypeData::Label | TypeData::Metadata => {
            return None;
        }
    };
    Some(module.consts.intern(ty, data))
}

/// Whether every bit is zero and said to be: `undef` may be zero, but need not be. Of the zeros of
/// floating point this is `+0.0` alone.
pub(crate) fn is_zero(module: &Module, id: Const) -> bool {
    match module.consts.data(id) {
        ConstData::Int(value) => value.is_zero(),
        ConstData::Float(bits) => *bits == 0,
        ConstData::Null | ConstData::Zero => true,
        _ => false,
    }
}

/// The vector with `lane` in each lane.
pub(crate) fn splat(module: &mut Module, ty: Type, lane: Const) -> Const {
    let data = match module.consts.data(lane) {
        ConstData::Undef => ConstData::Undef,
        ConstData::Poison => ConstData::Poison,
        _ if is_zero(module, lane) => ConstData::Zero,
        _ => ConstData::Splat(lane),
    };
    module.consts.intern(ty, data)
}

/// An array, struct or vector of these parts. Linear in the parts.
pub(crate) fn aggregate(module: &mut Module, ty: Type, parts: Vec<Const>) -> Const {
    let all = |wanted: &ConstData| {
        !parts.is_empty() && parts.iter().all(|&part| module.consts.data(part) == wanted)
    };
    let data = if parts.iter().all(|&part| is_zero(module, part)) {
        ConstData::Zero
    } else if all(&ConstData::Undef) {
        ConstData::Undef
    } else if all(&ConstData::Poison) {
        ConstData::Poison
    } else if matches!(module.types[ty], TypeData::Vector { .. })
        && parts.iter().all(|&id| id == parts[0])
    {
        ConstData::Splat(parts[0])
    } else if let Some(bytes) = bytes(module, ty, &parts) {
        ConstData::Bytes(bytes)
    } else {
        ConstData::Aggregate(parts.into())
    };
    module.consts.intern(ty, data)
}

/// The bytes that an array of `i8` is made of, if it is: one constant with a buffer, where each
/// element would be an id.
fn bytes(module: &Module, ty: Type, parts: &[Const]) -> Option<Box<[u8]>> {
    let TypeData::Array { element: Types::I8, .. } = module.types[ty] else { return None };
    parts.iter().map(|&part| u8::try_from(module.consts.as_int(part)?.to_u64()?).ok()).collect()
}
