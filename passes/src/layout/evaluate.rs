//! Values of constants once every address is known: integers of up to 128 bits, addresses
//! and the bits of floats.
//!
//! The initialiser of a variable may be any constant expression of LLVM 3 to 22. A linker
//! relocates a symbol plus a number; here the addresses are known before a byte is
//! written, so that all of them are evaluated, `ptrtoint (@a) * 3` as well. Poison is
//! zero, like all that LLVM leaves open; only what has no value at all (a division by
//! zero, a signed pointer) is an error.

use cranelift_entity::SecondaryMap;
use emback_ir::scalar::{self, Outcome, ones};
use emback_ir::{
    CastOp, Const, ConstData, ConstExpr, Diagnostic, Diagnostics, FloatKind, Global, GlobalKind,
    Module, Type, TypeData, UnaryOp,
};
use rustc_hash::FxHashMap;

// Arithmetic is that of `emback_ir::scalar`, so that an optimised expression and an
// evaluated one have the same bits.
use emback_ir::data_layout::DataLayout;

/// Deepest nesting of constant expressions that is followed.
const MAX_DEPTH: u32 = 200;

/// Why there is no value.
pub(super) type Reason = String;

/// Evaluates constants of a module.
pub(super) struct Evaluator<'a> {
    pub(super) module: &'a Module,
    pub(super) layout: &'a DataLayout,
    /// Addresses, and numbers of functions.
    pub(super) addresses: &'a mut SecondaryMap<Global, u32>,
    /// Whether an alias has got its address.
    done: SecondaryMap<Global, bool>,
    /// Aliases whose turn came, worked out or not.
    waits: SecondaryMap<Global, bool>,
    /// The bits of expressions. Text cannot share parts, but in bitcode a small module can
    /// have an expression of 2^n parts.
    known: FxHashMap<Const, u128>,
}

/// Whether a constant is nothing but zero bits, whatever the addresses.
pub(super) fn is_zero(module: &Module, id: Const) -> bool {
    match module.consts.data(id) {
        ConstData::Zero | ConstData::Null | ConstData::Undef | ConstData::Poison => true,
        ConstData::Int(value) => value.is_zero(),
        ConstData::Float(bits) => *bits == 0,
        ConstData::Bytes(bytes) => bytes.iter().all(|&byte| byte == 0),
        ConstData::Aggregate(parts) => parts.iter().all(|&part| is_zero(module, part)),
        ConstData::Splat(part) => is_zero(module, *part),
        ConstData::None
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => false,
    }
}

impl<'a> Evaluator<'a> {
    /// An evaluator with the addresses of variables and functions; those of aliases are
    /// worked out on demand.
    pub(super) fn new(
        module: &'a Module,
        layout: &'a DataLayout,
        addresses: &'a mut SecondaryMap<Global, u32>,
    ) -> Self {
        Self {
            module,
            layout,
            addresses,
            done: SecondaryMap::new(),
            waits: SecondaryMap::new(),
            known: FxHashMap::default(),
        }
    }

    /// Addresses of the aliases of variables.
    ///
    /// Those of functions have the number of their function already.
    pub(super) fn aliases(&mut self, errors: &mut Diagnostics) {
        for (global, data) in &self.module.globals {
            if let Err(reason) = self.alias(global, 0) {
                let at = self.module.sources.location(data.place);
                errors.push(Diagnostic::error(reason).at(at));
            }
        }
    }

    /// Works out an alias, after those that it goes through. Each is evaluated once, and
    /// one that goes through itself is an error.
    fn alias(&mut self, global: Global, depth: u32) -> Result<u32, Reason> {
        let module = self.module;
        if !matches!(module.globals[global].kind, GlobalKind::Alias(_)) || self.done[global] {
            return Ok(self.addresses[global]);
        }
        // A chain may be longer than a stack is deep, so each alias waits here for those
        // that it mentions.
        let mut waiting = vec![(global, false)];
        while let Some((global, ready)) = waiting.pop() {
            let GlobalKind::Alias(target) = module.globals[global].kind else { continue };
            if self.done[global] || crate::program::function_behind(module, global).is_some() {
                continue;
            }
            if ready {
                // What goes wrong is reported once, not again of each alias that goes
                // through this one.
                self.done[global] = true;
                let address = self.value_at(target, depth + 1)?;
                self.addresses[global] = u32::try_from(address & ones(32)).unwrap_or(0);
            } else if std::mem::replace(&mut self.waits[global], true) {
                let name = module.global_name(global);
                return Err(format!("alias '{name}' leads back to itself"));
            } else {
                waiting.push((global, true));
                crate::program::globals_in(module, target, &mut |mentioned| {
                    waiting.push((mentioned, false));
                });
            }
        }
        Ok(self.addresses[global])
    }

    /// Bits of a scalar type.
    fn width(&self, ty: Type) -> u32 {
        u32::try_from(self.layout.bits(&self.module.types, ty)).unwrap_or(u32::MAX)
    }

    /// The bits of a scalar constant.
    pub(super) fn value(&mut self, id: Const) -> Result<u128, Reason> {
        self.value_at(id, 0)
    }

    /// The same at some depth of nesting.
    fn value_at(&mut self, id: Const, depth: u32) -> Result<u128, Reason> {
        if depth > MAX_DEPTH {
            return Err("a constant expression is nested too deeply".into());
        }
        let module = self.module;
        match module.consts.data(id) {
            ConstData::Int(value) if value.bits() > 128 => {
                Err("a constant expression has more than 128 bits".into())
            }
            ConstData::Int(value) => {
                Ok(u128::from(value.limb(0)) | u128::from(value.limb(1)) << 64)
            }
            ConstData::Float(bits) => Ok(*bits),
            ConstData::Null | ConstData::Undef | ConstData::Poison | ConstData::Zero => Ok(0),
            ConstData::Global(global)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global) => Ok(self.alias(*global, depth + 1)?.into()),
            ConstData::Expr(expr) => {
                if let Some(&known) = self.known.get(&id) {
                    return Ok(known);
                }
                let ty = module.consts.ty(id);
                let value = self.expr(expr, ty, depth + 1)? & ones(self.width(ty));
                self.known.insert(id, value);
                Ok(value)
            }
            ConstData::BlockAddress(..) => {
                Err("addresses of labels (computed goto) are not supported".into())
            }
            ConstData::PtrAuth(_) => Err("signed pointers are not supported".into()),
            ConstData::None
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => Err("this constant expression has no value".into()),
        }
    }

    /// The value of an expression of type `ty`; bits beyond the type may be left.
    ///
    /// LangRef, "Constant Expressions". Most kinds are in old modules only: releases
    /// since LLVM 15 have removed divisions, logic, shifts, comparisons, `select`, `mul`
    /// and casts that extend.
    fn expr(&mut self, expr: &ConstExpr, ty: Type, depth: u32) -> Result<u128, Reason> {
        let module = self.module;
        match expr {
            ConstExpr::Unary { op: UnaryOp::FNeg, arg } => {
                Ok(scalar::negated(self.float_kind(ty)?, self.value_at(*arg, depth)?))
            }
            ConstExpr::Binary { op, args, .. } => {
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                if op.is_float() {
                    let kind = self.float_kind(ty)?;
                    return scalar::float(*op, kind, a, b).ok_or_else(no_float);
                }
                match scalar::int(*op, self.width(ty), a, b) {
                    Some(Outcome::Bits(value)) => Ok(value),
                    Some(Outcome::Poison) => Ok(0),
                    Some(Outcome::Undefined) | None => {
                        Err("a constant expression divides by zero".into())
                    }
                }
            }
            ConstExpr::Cast { op, arg, .. } => {
                let from = module.consts.ty(*arg);
                let value = self.value_at(*arg, depth)?;
                self.cast(*op, value, from, ty)
            }
            ConstExpr::GetElementPtr { source, base, indices, .. } => {
                let base = self.value_at(*base, depth)?;
                let offset = self.offset(*source, indices, depth)?;
                Ok(base.wrapping_add(offset.cast_unsigned()))
            }
            ConstExpr::ICmp { pred, args } => {
                let bits = self.width(module.consts.ty(args[0]));
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                Ok(scalar::icmp(*pred, bits, a, b).into())
            }
            ConstExpr::FCmp { pred, args } => {
                let from = module.consts.ty(args[0]);
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                let holds = scalar::fcmp(*pred, self.float_kind(from)?, a, b);
                holds.map(u128::from).ok_or_else(no_float)
            }
            ConstExpr::Select { args } => {
                let chosen =
                    if self.value_at(args[0], depth)? & 1 == 1 { args[1] } else { args[2] };
                self.value_at(chosen, depth)
            }
            ConstExpr::ExtractValue { agg, indices } => {
                let mut at = *agg;
                for &index in indices {
                    if let ConstData::Aggregate(parts) = module.consts.data(at) {
                        match parts.get(index as usize) {
                            Some(&part) => at = part,
                            None => return Err("an index of extractvalue is out of range".into()),
                        }
                    } else if let ConstData::Zero | ConstData::Undef | ConstData::Poison =
                        module.consts.data(at)
                    {
                        return Ok(0);
                    } else {
                        return Err("extractvalue of a computed aggregate".into());
                    }
                }
                self.value_at(at, depth)
            }
            ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. } => Err("vectors are not supported".into()),
            ConstExpr::InsertValue { .. } => Err("insertvalue in static data".into()),
        }
    }

    /// Distance in bytes that the indices of a `getelementptr` make.
    ///
    /// Indices are signed, and a struct is entered by the offset of its field.
    fn offset(&mut self, source: Type, indices: &[Const], depth: u32) -> Result<i128, Reason> {
        let types = &self.module.types;
        let mut at = source;
        let mut offset = 0_i128;
        for (position, &index) in indices.iter().enumerate() {
            let bits = self.width(self.module.consts.ty(index));
            let number = scalar::signed(self.value_at(index, depth)?, bits);
            let step = if position == 0 {
                at
            } else {
                if let TypeData::Struct { fields, .. } = types.resolved(at) {
                    let number = u64::try_from(number).unwrap_or(u64::MAX);
                    let field = usize::try_from(number).ok().and_then(|n| fields.get(n));
                    let Some(&field) = field else {
                        return Err("getelementptr to a field that does not exist".into());
                    };
                    offset += i128::from(self.layout.field_offset(types, at, number));
                    at = field;
                    continue;
                } else if let TypeData::Array { element, .. } | TypeData::Vector { element, .. } =
                    types.resolved(at)
                {
                    at = *element;
                    at
                } else {
                    return Err("getelementptr into a type without elements".into());
                }
            };
            let size = i128::from(self.layout.size(types, step));
            offset = offset.wrapping_add(number.wrapping_mul(size));
        }
        Ok(offset)
    }

    /// The kind of a floating-point type.
    fn float_kind(&self, ty: Type) -> Result<FloatKind, Reason> {
        if let TypeData::Float(kind) = self.module.types[ty] { Ok(kind) } else { Err(no_float()) }
    }

    /// A cast of the bits of one type to those of another.
    ///
    /// Bits above the result's type are masked by the caller.
    fn cast(&self, op: CastOp, value: u128, from: Type, to: Type) -> Result<u128, Reason> {
        Ok(match op {
            CastOp::Trunc
            | CastOp::ZExt
            | CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => value,
            CastOp::SExt => scalar::signed(value, self.width(from)).cast_unsigned(),
            CastOp::FpTrunc | CastOp::FpExt => {
                let (from, to) = (self.float_kind(from)?, self.float_kind(to)?);
                scalar::convert(value, from, to).ok_or_else(no_float)?
            }
            CastOp::FpToSi | CastOp::FpToUi => {
                let (kind, signed) = (self.float_kind(from)?, op == CastOp::FpToSi);
                match scalar::float_to_int(value, kind, self.width(to), signed) {
                    Some(Outcome::Bits(value)) => value,
                    Some(Outcome::Poison | Outcome::Undefined) => 0,
                    None => return Err(no_float()),
                }
            }
            CastOp::UiToFp | CastOp::SiToFp => {
                let (kind, signed) = (self.float_kind(to)?, op == CastOp::SiToFp);
                scalar::int_to_float(value, self.width(from), signed, kind).ok_or_else(no_float)?
            }
        })
    }
}

/// The reason for x87 and other formats.
fn no_float() -> Reason {
    "arithmetic on this float type is not supported".into()
}
