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
    let is_zero =
        |id| matches!(consts.data(id), ConstData::Undef | ConstData::Poison | ConstData::Zero);
    let byte = |id: Const| match consts.as_int(id) {
        Some(value) => value.to_u64().and_then(|value| u8::try_from(value).ok()),
        None => is_zero(id).then_some(0),
    };
    if !is_v128(&module.types, consts.ty(id)) {
        None
    } else if is_zero(id) {
        Some([0; 16])
    } else if let ConstData::Splat(lane) = consts.data(id) {
        byte(*lane).map(|byte| [byte; 16])
    } else if let ConstData::Aggregate(lanes) = consts.data(id) {
        let bytes: Option<Vec<u8>> = lanes.iter().map(|&lane| byte(lane)).collect();
        bytes?.try_into().ok()
    } else {
        None
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
