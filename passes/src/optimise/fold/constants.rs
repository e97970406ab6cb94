//! Evaluation of constants and of constant expressions.
//!
//! An expression that hangs on an address is brought to one form: a base and an offset in
//! bytes, `getelementptr (i8, ptr @g, i32 8)`. Equal addresses are then equal constants,
//! and code generation needs to know that form only. Addresses have 32 bits on both
//! targets.
//!
//! LLVM's `ConstantFolding.cpp` does the same under a data layout. Nothing is evaluated
//! that could trap or is poison: such an expression is left to run time.

use emback_ir::{
    ApInt, CastOp, Const, ConstData, ConstExpr, FloatKind, InstFlags, Module, Operand, Type,
    TypeData, Types,
};

use super::{floats, ints};
use crate::analysis::known_bits::low_mask;
use emback_ir::data_layout::DataLayout;
use rustc_hash::FxHashMap;

/// The bits of an integer constant of at most 64 bits, with zeros above its width.
///
/// `zeroinitializer` of an integer type is the number 0, too.
pub fn int_value(module: &Module, id: Const) -> Option<u64> {
    if let ConstData::Int(value) = module.consts.data(id)
        && value.bits() <= 64
    {
        Some(value.limb(0))
    } else if let ConstData::Zero = module.consts.data(id)
        && module.types.int_bits(module.consts.ty(id))? <= 64
    {
        Some(0)
    } else {
        None
    }
}

/// The bits of a `float` or `double` constant.
pub fn float_bits(module: &Module, id: Const) -> Option<u64> {
    let TypeData::Float(FloatKind::Float | FloatKind::Double) = module.types[module.consts.ty(id)]
    else {
        return None;
    };
    if let ConstData::Float(bits) = module.consts.data(id) {
        u64::try_from(*bits).ok()
    } else if let ConstData::Zero = module.consts.data(id) {
        Some(0)
    } else {
        None
    }
}

/// Zero of a scalar type, spelled as LLVM spells it.
///
/// None for types without values, and for those whose zero has no fixed bits.
pub fn zero(module: &mut Module, ty: Type) -> Option<Operand> {
    let data = match module.types[ty] {
        TypeData::Int(bits) => ConstData::Int(ApInt::new(bits, 0)),
        TypeData::Float(_) => ConstData::Float(0),
        TypeData::Ptr(_) => ConstData::Null,
        TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Vector { .. } => ConstData::Zero,
        TypeData::Void
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => return None,
    };
    Some(module.consts.intern(ty, data).into())
}

/// An integer constant.
fn make_int(module: &mut Module, ty: Type, value: u64) -> Const {
    let bits = module.types.int_bits(ty).unwrap_or(32);
    module.consts.intern(ty, ConstData::Int(ApInt::new(bits, value)))
}

/// A `float` or `double` constant.
fn make_float(module: &mut Module, ty: Type, bits: u64) -> Const {
    module.consts.intern(ty, ConstData::Float(u128::from(bits)))
}

/// A constant address as a base and an offset in bytes. An absolute address has no base.
/// None for what is not a plain address: the difference of two symbols, an address as an
/// integer.
pub fn address_parts(
    module: &Module,
    layout: &DataLayout,
    id: Const,
) -> Option<(Option<Const>, i64)> {
    let mut at = id;
    let mut offset = 0_i64;
    // Each step goes one expression inwards, and interned expressions are finite.
    loop {
        match module.consts.data(at) {
            ConstData::Null => return Some((None, offset)),
            ConstData::Zero if module.types.is_ptr(module.consts.ty(at)) => {
                return Some((None, offset));
            }
            ConstData::Global(_) => return Some((Some(at), offset)),
            ConstData::Expr(expr) => match &**expr {
                ConstExpr::GetElementPtr { source, base, indices, .. } => {
                    offset = offset.checked_add(gep_offset(module, layout, *source, indices)?)?;
                    at = *base;
                }
                ConstExpr::Cast { op: CastOp::BitCast, arg, .. } => at = *arg,
                ConstExpr::Cast { op: CastOp::IntToPtr, arg, .. } => {
                    let ConstData::Int(int) = module.consts.data(*arg) else { return None };
                    return Some((None, offset.checked_add(int.to_i64()?)?));
                }
                ConstExpr::Unary { .. }
                | ConstExpr::Binary { .. }
                | ConstExpr::Cast { .. }
                | ConstExpr::ICmp { .. }
                | ConstExpr::FCmp { .. }
                | ConstExpr::Select { .. }
                | ConstExpr::ExtractElement { .. }
                | ConstExpr::InsertElement { .. }
                | ConstExpr::ShuffleVector { .. }
                | ConstExpr::ExtractValue { .. }
                | ConstExpr::InsertValue { .. } => return None,
            },
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => return None,
        }
    }
}

/// The offset in bytes of constant indices; none on overflow or for variable indices.
///
/// As `GEPOperator::accumulateConstantOffset`. Linear in the number of indices.
pub fn gep_offset(
    module: &Module,
    layout: &DataLayout,
    source: Type,
    indices: &[Const],
) -> Option<i64> {
    let mut offset = 0_i64;
    let mut ty = source;
    for (nth, &index) in indices.iter().enumerate() {
        let number = if let ConstData::Int(int) = module.consts.data(index) {
            int.to_i64()?
        } else if let ConstData::Zero = module.consts.data(index)
            && module.types.int_bits(module.consts.ty(index)).is_some()
        {
            0
        } else {
            return None;
        };
        let step = |ty| i64::try_from(layout.size(&module.types, ty)).ok();
        let bytes = if nth == 0 {
            number.checked_mul(step(ty)?)?
        } else {
            if let TypeData::Struct { fields, .. } = module.types.resolved(ty) {
                let next = *fields.get(usize::try_from(number).ok()?)?;
                let field = u64::try_from(number).ok()?;
                let bytes = layout.field_offset(&module.types, ty, field);
                ty = next;
                i64::try_from(bytes).ok()?
            } else if let TypeData::Array { element, .. } | TypeData::Vector { element, .. } =
                module.types.resolved(ty)
            {
                ty = *element;
                number.checked_mul(step(ty)?)?
            } else {
                return None;
            }
        };
        offset = offset.checked_add(bytes)?;
    }
    Some(offset)
}

/// `base + offset` in the form of the legal form: the base itself, a GEP over bytes, or
/// an absolute address. None where the offset does not fit 32 bits, which no object does
/// either.
///
/// Without `inbounds`: the flag could be wrong for the sum of two steps.
pub fn make_address(
    module: &mut Module,
    ty: Type,
    base: Option<Const>,
    offset: i64,
) -> Option<Const> {
    let offset32 = i32::try_from(offset).ok()?;
    let index = module.consts.i32(offset32);
    match base {
        Some(base) if offset == 0 => Some(base),
        Some(base) => {
            let expr = ConstExpr::GetElementPtr {
                source: Types::I8,
                base,
                indices: Box::new([index]),
                flags: InstFlags::NONE,
            };
            Some(module.consts.intern(ty, ConstData::Expr(Box::new(expr))))
        }
        None if offset == 0 => Some(module.consts.intern(ty, ConstData::Null)),
        None => {
            let expr = ConstExpr::Cast { op: CastOp::IntToPtr, arg: index, flags: InstFlags::NONE };
            Some(module.consts.intern(ty, ConstData::Expr(Box::new(expr))))
        }
    }
}

/// Deepest nesting of expressions that is evaluated; deeper ones stay as they are.
const MAX_DEPTH: u32 = 64;

/// Evaluates a constant expression as far as possible.
///
/// For operands of instructions. Initialisers are evaluated by `layout`, which knows the
/// addresses.
pub(crate) fn fold_constant(module: &mut Module, layout: &DataLayout, id: Const) -> Const {
    fold_nested(module, layout, id, MAX_DEPTH, &mut FxHashMap::default())
}

/// As above, to this depth. `known` holds what has been evaluated: a part that several
/// expressions share is evaluated once.
fn fold_nested(
    module: &mut Module,
    layout: &DataLayout,
    id: Const,
    depth: u32,
    known: &mut FxHashMap<Const, Const>,
) -> Const {
    let ConstData::Expr(expr) = module.consts.data(id) else { return id };
    if depth == 0 {
        return id;
    }
    if let Some(&folded) = known.get(&id) {
        return folded;
    }
    let ty = module.consts.ty(id);
    let expr = (**expr).clone();
    let mut inner =
        |module: &mut Module, arg: Const| fold_nested(module, layout, arg, depth - 1, known);
    let folded = match expr {
        ConstExpr::Binary { op, args: [a, b], .. } => {
            let (a, b) = (inner(module, a), inner(module, b));
            binary(module, op, ty, a, b)
        }
        ConstExpr::Cast { op, arg, .. } => {
            let arg = inner(module, arg);
            cast(module, layout, op, arg, ty)
        }
        ConstExpr::ICmp { pred, args: [a, b] } => {
            let (a, b) = (inner(module, a), inner(module, b));
            let bits = module.types.int_bits(module.consts.ty(a));
            match (bits, int_value(module, a), int_value(module, b)) {
                (Some(bits), Some(x), Some(y)) => {
                    Some(module.consts.bool(ints::compare(pred, bits, x, y)))
                }
                _ => None,
            }
        }
        // Only the condition is evaluated: the other arm may be undefined.
        ConstExpr::Select { args: [cond, a, b] } => {
            let cond = inner(module, cond);
            int_value(module, cond).map(|known| if known & 1 == 1 { a } else { b })
        }
        ConstExpr::GetElementPtr { .. } => match address_parts(module, layout, id) {
            // A step over nothing, or more than one step.
            Some((base, offset)) => make_address(module, ty, base, offset),
            None => None,
        },
        ConstExpr::Unary { .. }
        | ConstExpr::FCmp { .. }
        | ConstExpr::ExtractElement { .. }
        | ConstExpr::InsertElement { .. }
        | ConstExpr::ShuffleVector { .. }
        | ConstExpr::ExtractValue { .. }
        | ConstExpr::InsertValue { .. } => None,
    };
    let folded = folded.unwrap_or(id);
    known.insert(id, folded);
    folded
}

/// `a op b` of scalar constants. None where the result is undefined behaviour: the
/// division stays, and traps if it is reached.
///
/// Flags are not looked at: a wrapped result in place of poison is a refinement.
pub fn binary(
    module: &mut Module,
    op: emback_ir::BinaryOp,
    ty: Type,
    a: Const,
    b: Const,
) -> Option<Const> {
    if let TypeData::Int(bits) = module.types[ty]
        && bits <= 64
    {
        let out = ints::binary(op, bits, int_value(module, a)?, int_value(module, b)?)?;
        Some(make_int(module, ty, out))
    } else if let TypeData::Float(kind @ (FloatKind::Float | FloatKind::Double)) = module.types[ty]
    {
        let out = floats::binary(op, kind, float_bits(module, a)?, float_bits(module, b)?)?;
        Some(make_float(module, ty, out))
    } else {
        None
    }
}

/// `op arg to ty` of scalar constants.
///
/// None where the value is not known: an address as an integer, a float out of range.
pub fn cast(
    module: &mut Module,
    layout: &DataLayout,
    op: CastOp,
    arg: Const,
    ty: Type,
) -> Option<Const> {
    let from = module.consts.ty(arg);
    if from == ty && matches!(op, CastOp::BitCast | CastOp::AddrSpaceCast) {
        return Some(arg);
    }
    let to_bits = module.types.int_bits(ty).filter(|&bits| bits <= 64);
    let from_bits = module.types.int_bits(from).filter(|&bits| bits <= 64);
    match op {
        // Values are kept zero-extended, so both only mask.
        CastOp::Trunc | CastOp::ZExt => {
            let value = int_value(module, arg)? & low_mask(to_bits?);
            Some(make_int(module, ty, value))
        }
        CastOp::SExt => {
            let value = ints::signed(from_bits?, int_value(module, arg)?).cast_unsigned();
            to_bits.map(|_| make_int(module, ty, value))
        }
        CastOp::FpTrunc | CastOp::FpExt => {
            let value = floats::as_f64(float_kind(module, from)?, float_bits(module, arg)?);
            let bits = floats::from_f64(float_kind(module, ty)?, value);
            Some(make_float(module, ty, bits))
        }
        CastOp::SiToFp | CastOp::UiToFp => {
            let value = int_value(module, arg)?;
            let bits =
                int_to_float(float_kind(module, ty)?, op == CastOp::SiToFp, from_bits?, value);
            Some(make_float(module, ty, bits))
        }
        CastOp::FpToSi | CastOp::FpToUi => {
            let value = floats::as_f64(float_kind(module, from)?, float_bits(module, arg)?);
            let out = float_to_int(value, op == CastOp::FpToSi, to_bits?)?;
            Some(make_int(module, ty, out))
        }
        // Between a float and an integer of its size the bits are the value.
        CastOp::BitCast => match (&module.types[from], &module.types[ty]) {
            (TypeData::Float(_), TypeData::Int(_)) => {
                let bits = float_bits(module, arg)?;
                Some(make_int(module, ty, bits))
            }
            (TypeData::Int(_), TypeData::Float(FloatKind::Float | FloatKind::Double)) => {
                let bits = int_value(module, arg)?;
                Some(make_float(module, ty, bits))
            }
            _ => None,
        },
        CastOp::PtrToInt | CastOp::PtrToAddr => match address_parts(module, layout, arg)? {
            (None, address) => to_bits.map(|bits| {
                // An address has 32 bits; what is wider than that gets zeros.
                let address = address.cast_unsigned() & 0xffff_ffff & low_mask(bits);
                make_int(module, ty, address)
            }),
            _ => None,
        },
        CastOp::IntToPtr => match int_value(module, arg) {
            // Addresses are kept as signed numbers of 32 bits.
            Some(value) => {
                let address = i64::from(floats::low_32(value).cast_signed());
                make_address(module, ty, None, address)
            }
            // Back from where it came.
            None => {
                if let ConstData::Expr(expr) = module.consts.data(arg) {
                    if let ConstExpr::Cast { op: CastOp::PtrToInt, arg: ptr, .. } = &**expr
                        && module.consts.ty(*ptr) == ty
                        && from_bits? >= 32
                    {
                        Some(*ptr)
                    } else {
                        None
                    }
                } else {
                    None
                }
            }
        },
        CastOp::AddrSpaceCast => None,
    }
}

/// `float` or `double`; none for other types.
fn float_kind(module: &Module, ty: Type) -> Option<FloatKind> {
    if let TypeData::Float(kind @ (FloatKind::Float | FloatKind::Double)) = module.types[ty] {
        Some(kind)
    } else {
        None
    }
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "`as` rounds once and to nearest even, as the instruction does"
)]
/// Converts an integer of `bits` bits, rounding to nearest even.
fn int_to_float(kind: FloatKind, is_signed: bool, bits: u32, value: u64) -> u64 {
    let signed = ints::signed(bits, value);
    match (kind, is_signed) {
        (FloatKind::Float, true) => u64::from((signed as f32).to_bits()),
        (FloatKind::Float, false) => u64::from((value as f32).to_bits()),
        (_, true) => (signed as f64).to_bits(),
        (_, false) => (value as f64).to_bits(),
    }
}

/// The integer part, if it is in range. Out of range LLVM's result is poison, and the
/// expression is left alone.
///
/// The bounds are compared as doubles, which hold powers of two exactly.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to fit before")]
pub fn float_to_int(value: f64, is_signed: bool, bits: u32) -> Option<u64> {
    let whole = value.trunc();
    let top = 2_f64.powi(i32::try_from(bits).ok()? - i32::from(is_signed));
    if is_signed {
        (whole >= -top && whole < top).then(|| (whole as i64).cast_unsigned() & low_mask(bits))
    } else {
        (whole >= 0.0 && whole < top).then_some(whole as u64)
    }
}
