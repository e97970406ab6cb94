//! Constants as expressions, and addresses split into a base and a constant offset.
//!
//! The loads and stores of WebAssembly have a constant offset, which costs a byte or two
//! where an addition costs three or more; asm.js adds it in the index. Both add without
//! wrapping to 32 bits, so that only a `getelementptr` that promises not to wrap may be
//! folded.
//!
//! ```text
//! %q = getelementptr inbounds i8, ptr %p, i32 8
//! %v = load i32, ptr %q               ->   i32.load offset=8 (%p)
//!
//! %r = getelementptr inbounds nuw i8, ptr @a, i32 %o
//! %w = load i32, ptr %r               ->   i32.load offset=1024 (%o), where @a is at 1024
//! ```

use emback_ir::constant::ConstExpr;
use emback_ir::tree::{Expr, ValType};
use emback_ir::{
    CastOp, Const, ConstData, Global, InstData, InstFlags, Module, Operand, Type, Types,
};

use super::plan::Plan;
use crate::target::Target;
use crate::v128;

/// Most steps from an address back to its base; the rest of a longer chain is computed.
const MAX_STEPS: u32 = 16;

/// The type of the local that holds a value of `ty`; none for types that are not legal.
pub(crate) fn val_type(module: &Module, ty: Type) -> Option<ValType> {
    crate::program::val_type(&module.types, ty)
}

/// Zero of a type. Floats are their bits, so that `-0.0` and NaNs are exact elsewhere.
pub(crate) fn zero(ty: ValType) -> Expr {
    match ty {
        ValType::I32 => Expr::I32(0),
        ValType::I64 => Expr::I64(0),
        ValType::F32 => Expr::F32(0),
        ValType::F64 => Expr::F64(0),
        ValType::V128 => Expr::V128([0; 16]),
    }
}

/// The value of an integer constant of at most 32 bits.
pub(crate) fn known_i32(module: &Module, operand: Operand) -> Option<i32> {
    match constant(module, operand.constant()?) {
        Some(Expr::I32(value)) => Some(value),
        _ => None,
    }
}

/// A constant of the legal form as an expression; none for others. `undef` and `poison`
/// become zero: any value would do, and zero is the shortest in both outputs.
pub(crate) fn constant(module: &Module, id: Const) -> Option<Expr> {
    let ty = module.consts.ty(id);
    let result = val_type(module, ty)?;
    match module.consts.data(id) {
        ConstData::Int(value) => match result {
            // The upper bits of a small constant are unspecified: it is only stored. A
            // truth value is 0 or 1.
            ValType::I32 if ty == Types::I1 => Some(Expr::I32(i32::from(!value.is_zero()))),
            ValType::I32 => Some(Expr::I32(value.to_i64()? as i32)),
            ValType::I64 => Some(Expr::I64(value.to_i64()?)),
            ValType::F32 | ValType::F64 | ValType::V128 => None,
        },
        ConstData::Aggregate(_) | ConstData::Splat(_) => v128::bytes(module, id).map(Expr::V128),
        ConstData::Float(bits) => match result {
            ValType::F32 => Some(Expr::F32(*bits as u32)),
            ValType::F64 => Some(Expr::F64(*bits as u64)),
            ValType::I32 | ValType::I64 | ValType::V128 => None,
        },
        ConstData::Null | ConstData::Undef | ConstData::Poison | ConstData::Zero => {
            Some(zero(result))
        }
        ConstData::Global(_) | ConstData::Expr(_) => match address(module, id, 0)? {
            (Some(global), offset) => Some(Expr::Address { global, offset }),
            (None, value) => Some(Expr::I32(value)),
        },
        ConstData::DsoLocalEquivalent(global) | ConstData::NoCfi(global) => {
            Some(Expr::Address { global: *global, offset: 0 })
        }
        ConstData::None
        | ConstData::Bytes(_)
        | ConstData::BlockAddress(..)
        | ConstData::PtrAuth(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// A constant address as a symbol, if it has one, and a number. An address has at most
/// one symbol: the loader adds it to a number. Arithmetic wraps as the machine's does.
fn address(module: &Module, id: Const, depth: u32) -> Option<(Option<Global>, i32)> {
    if depth > 64 {
        return None;
    }
    match module.consts.data(id) {
        ConstData::Global(global) => Some((Some(*global), 0)),
        ConstData::Int(value) => Some((None, value.to_i64()? as i32)),
        ConstData::Null | ConstData::Zero | ConstData::Undef | ConstData::Poison => Some((None, 0)),
        ConstData::Expr(expr) => match &**expr {
            ConstExpr::Cast { op, arg, .. } => match op {
                CastOp::IntToPtr
                | CastOp::PtrToInt
                | CastOp::PtrToAddr
                | CastOp::BitCast
                | CastOp::AddrSpaceCast => address(module, *arg, depth + 1),
                CastOp::Trunc
                | CastOp::ZExt
                | CastOp::SExt
                | CastOp::FpTrunc
                | CastOp::FpExt
                | CastOp::FpToUi
                | CastOp::FpToSi
                | CastOp::UiToFp
                | CastOp::SiToFp => None,
            },
            ConstExpr::GetElementPtr { source, base, indices, .. } => {
                let (global, offset) = address(module, *base, depth + 1)?;
                let ([index], Types::I8) = (&**indices, *source) else { return None };
                match address(module, *index, depth + 1)? {
                    (None, more) => Some((global, offset.wrapping_add(more))),
                    (Some(_), _) => None,
                }
            }
            ConstExpr::Unary { .. }
            | ConstExpr::Binary { .. }
            | ConstExpr::ICmp { .. }
            | ConstExpr::FCmp { .. }
            | ConstExpr::Select { .. }
            | ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. }
            | ConstExpr::ExtractValue { .. }
            | ConstExpr::InsertValue { .. } => None,
        },
        ConstData::Float(_)
        | ConstData::None
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// The base of an address, and the offset that a load or store can add. Only steps that
/// cannot wrap are folded: WebAssembly adds the offset in 33 bits and traps where the
/// program would wrap. Offsets are not negative and stay below 2^31, as the promise of
/// `inbounds` is about objects, which are no larger. Constant time: at most [`MAX_STEPS`]
/// steps.
pub(crate) fn fold(plan: &Plan<'_>, pointer: Operand) -> (Operand, u32) {
    let mut base = plan.resolve(pointer);
    let mut offset = 0u32;
    for _ in 0..MAX_STEPS {
        let Some(inst) = plan.def(base) else { break };
        let InstData::GetElementPtr { base: inner, indices, flags, .. } = &plan.body.insts[inst]
        else {
            break;
        };
        let certain = [InstFlags::INBOUNDS, InstFlags::NUW, InstFlags::NUSW]
            .into_iter()
            .any(|flag| flags.contains(flag));
        let [index] = &**indices else { break };
        if let Some(known) = global(plan, *inner, *flags) {
            let sum = offset.saturating_add(known);
            if sum <= i32::MAX as u32 {
                return (plan.resolve(*index), sum);
            }
            break;
        }
        let Some(step) = known_i32(plan.module, *index).and_then(|step| u32::try_from(step).ok())
        else {
            break;
        };
        let sum = offset.saturating_add(step);
        if !certain || sum > i32::MAX as u32 {
            break;
        }
        offset = sum;
        base = plan.resolve(*inner);
    }
    (base, offset)
}

/// The address of a constant base, where WebAssembly can add it to an index instead.
fn global(plan: &Plan<'_>, base: Operand, flags: InstFlags) -> Option<u32> {
    if plan.options.target != Target::Wasm32 || !flags.contains(InstFlags::NUW) {
        return None;
    }
    let (global, offset) = address(plan.module, base.constant()?, 0)?;
    Some(global.map_or(0, |global| plan.addresses[global]).wrapping_add_signed(offset))
}
