//! Vectors of 128 bits as values of the legal form: the type `<16 x i8>`, its constants, and
//! calls of instructions.

use emback_ir::simd::{Form, SimdOp};
use emback_ir::tree::ValType;
use emback_ir::{ApInt, Const, ConstData, Intrinsic, Module, Operand, Type, TypeData, Types};
use smallvec::SmallVec;

use crate::edit::Editor;

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

/// Emits an instruction; the immediate, if it has one, comes last.
pub fn emit(edit: &mut Editor<'_>, op: SimdOp, args: &[Operand]) -> Operand {
    let v128 = ty(&mut edit.module.types);
    let ty = |ty| match ty {
        ValType::I32 => Types::I32,
        ValType::I64 => Types::I64,
        ValType::F32 => Types::FLOAT,
        ValType::F64 => Types::DOUBLE,
        ValType::V128 => v128,
    };
    let form = op.form();
    let mut params: SmallVec<[Type; 4]> = form.params().iter().map(|&param| ty(param)).collect();
    match form {
        Form::Extract(..) | Form::Replace(..) => params.push(Types::I32),
        Form::Shuffle => params.push(v128),
        Form::Splat(_)
        | Form::Unary
        | Form::Binary
        | Form::Ternary
        | Form::Shift
        | Form::Test(_) => {}
    }
    let callee = edit.declare_intrinsic(Intrinsic::Simd(op), &[], ty(form.result()), &params);
    match edit.call(callee, args.to_vec()) {
        Some(value) => value.into(),
        None => edit.constant(v128, ConstData::Poison),
    }
}

/// The low and the high half as `i64`.
pub fn halves(edit: &mut Editor<'_>, value: Operand) -> [Operand; 2] {
    [0, 1].map(|half| {
        let half = edit.i32(half);
        emit(edit, SimdOp::I64x2ExtractLane, &[value, half])
    })
}

/// A vector of two halves.
pub fn of_halves(edit: &mut Editor<'_>, [low, high]: [Operand; 2]) -> Operand {
    let both = emit(edit, SimdOp::I64x2Splat, &[low]);
    let second = edit.i32(1);
    emit(edit, SimdOp::I64x2ReplaceLane, &[both, high, second])
}
