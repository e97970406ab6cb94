//! Vectors of 128 bits as values of the legal form: the type `<16 x i8>`, and its constants.

use emback_ir::{ApInt, Const, ConstData, Module, Type, TypeData, Types};

/// Whether it is the type that every `v128` has.
#[must_use]
pub fn is_v128(types: &Types, ty: Type) -> bool {
    matches!(types[ty], TypeData::Vector { element: Types::I8, count: 16, scalable: false })
}

/// That type.
pub fn ty(types: &mut Types) -> Type {
    types.intern(TypeData::Vector { element: Types::I8, count: 16, scalable: false })
}

/// The bytes of a constant of that type, as they are in memory; undefined ones are zero.
#[must_use]
pub fn bytes(module: &Module, id: Const) -> Option<[u8; 16]> {
    let consts = &module.consts;
    let byte = |id: Const| match consts.data(id) {
        ConstData::Int(value) => value.to_u64().and_then(|value| u8::try_from(value).ok()),
        ConstData::Undef | ConstData::Poison | ConstData::Zero => Some(0),
        ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    };
    if !is_v128(&module.types, consts.ty(id)) {
        return None;
    }
    match consts.data(id) {
        ConstData::Undef | ConstData::Poison | ConstData::Zero => Some([0; 16]),
        ConstData::Splat(lane) => byte(*lane).map(|byte| [byte; 16]),
        ConstData::Aggregate(lanes) => {
            let bytes: Option<Vec<u8>> = lanes.iter().map(|&lane| byte(lane)).collect();
            bytes?.try_into().ok()
        }
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Bytes(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// The constant of these bytes.
pub fn constant(module: &mut Module, bytes: [u8; 16]) -> Const {
    let ty = ty(&mut module.types);
    if bytes == [0; 16] {
        return module.consts.intern(ty, ConstData::Zero);
    }
    let lanes = bytes.map(|byte| {
        module.consts.intern(Types::I8, ConstData::Int(ApInt::new(8, u64::from(byte))))
    });
    module.consts.intern(ty, ConstData::Aggregate(Box::new(lanes)))
}
