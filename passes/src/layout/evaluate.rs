//! Values of constants once every address is known: integers of up to 128 bits, addresses and the bits of floats.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    BinaryOp, CastOp, Const, ConstData, ConstExpr, Diagnostic, Diagnostics, FloatKind,
    FloatPredicate, Global, GlobalKind, IntPredicate, Module, Type, TypeData, Types, UnaryOp,
};

use crate::data_layout::DataLayout;

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
    done: SecondaryMap<Global, bool>,
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
        _ => false,
    }
}

fn mask(value: u128, bits: u64) -> u128 {
    if bits >= 128 { value } else { value & ((1 << bits) - 1) }
}

/// `value` of `bits` as a signed number.
fn signed(value: u128, bits: u64) -> i128 {
    let shift = 128_u64.saturating_sub(bits.max(1)).min(127);
    (value << shift).cast_signed() >> shift
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(
        module: &'a Module,
        layout: &'a DataLayout,
        addresses: &'a mut SecondaryMap<Global, u32>,
    ) -> Self {
        Self { module, layout, addresses, done: SecondaryMap::new() }
    }

    /// Addresses of the aliases of variables.
    pub(super) fn aliases(&mut self, errors: &mut Diagnostics) {
        for (global, data) in &self.module.globals {
            if let Err(reason) = self.alias(global, 0) {
                errors.push(
                    Diagnostic::error(reason)
                        .at(super::Location::Text { line: data.line, column: 0 }),
                );
            }
        }
    }

    /// Works out an alias, after those that it goes through.
    fn alias(&mut self, global: Global, depth: u32) -> Result<u32, Reason> {
        let GlobalKind::Alias(target) = self.module.globals[global].kind else {
            return Ok(self.addresses[global]);
        };
        if !self.done[global] && crate::program::function_behind(self.module, global).is_none() {
            if depth > MAX_DEPTH {
                return Err(format!(
                    "alias '{}' goes round in circles",
                    self.module.global_name(global)
                ));
            }
            let address = self.value_at(target, depth + 1)?;
            self.addresses[global] = u32::try_from(mask(address, 32)).unwrap_or(0);
            self.done[global] = true;
        }
        Ok(self.addresses[global])
    }

    fn bits(&self, ty: Type) -> u64 {
        self.layout.bits(&self.module.types, ty)
    }

    /// The bits of a scalar constant.
    pub(super) fn value(&mut self, id: Const) -> Result<u128, Reason> {
        self.value_at(id, 0)
    }

    fn value_at(&mut self, id: Const, depth: u32) -> Result<u128, Reason> {
        if depth > MAX_DEPTH {
            return Err("a constant expression is nested too deeply".into());
        }
        let module = self.module;
        match module.consts.data(id) {
            ConstData::Int(value) => {
                Ok(u128::from(value.limb(0)) | u128::from(value.limb(1)) << 64)
            }
            ConstData::Float(bits) => Ok(*bits),
            ConstData::Null | ConstData::Undef | ConstData::Poison | ConstData::Zero => Ok(0),
            ConstData::Global(global)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global) => Ok(self.alias(*global, depth + 1)?.into()),
            ConstData::Expr(expr) => {
                let ty = module.consts.ty(id);
                let value = self.expr(expr, ty, depth + 1)?;
                Ok(mask(value, self.bits(ty)))
            }
            ConstData::BlockAddress(..) => {
                Err("addresses of labels (computed goto) are not there yet".into())
            }
            ConstData::PtrAuth(_) => Err("signed pointers are not there".into()),
            ConstData::None
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => Err("this constant expression has no value".into()),
        }
    }

    fn expr(&mut self, expr: &ConstExpr, ty: Type, depth: u32) -> Result<u128, Reason> {
        let module = self.module;
        match expr {
            ConstExpr::Unary { op: UnaryOp::FNeg, arg } => {
                let bits = self.bits(ty);
                Ok(self.value_at(*arg, depth)? ^ 1 << bits.saturating_sub(1).min(127))
            }
            ConstExpr::Binary { op, args, .. } => {
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                if op.is_float() {
                    return self.float_binary(*op, a, b, ty);
                }
                Self::int_binary(*op, a, b, self.bits(ty))
                    .ok_or_else(|| "a constant expression divides by zero".into())
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
                let bits = self.bits(module.consts.ty(args[0]));
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                Ok(Self::icmp(*pred, a, b, bits).into())
            }
            ConstExpr::FCmp { pred, args } => {
                let from = module.consts.ty(args[0]);
                let a = self.value_at(args[0], depth)?;
                let b = self.value_at(args[1], depth)?;
                let (a, b) = (self.as_f64(a, from)?, self.as_f64(b, from)?);
                Ok(fcmp(*pred, a, b).into())
            }
            ConstExpr::Select { args } => {
                let chosen =
                    if self.value_at(args[0], depth)? & 1 == 1 { args[1] } else { args[2] };
                self.value_at(chosen, depth)
            }
            ConstExpr::ExtractValue { agg, indices } => {
                let mut at = *agg;
                for &index in indices {
                    match module.consts.data(at) {
                        ConstData::Aggregate(parts) => match parts.get(index as usize) {
                            Some(&part) => at = part,
                            None => return Err("extractvalue outside of its aggregate".into()),
                        },
                        ConstData::Zero | ConstData::Undef | ConstData::Poison => return Ok(0),
                        _ => return Err("extractvalue of a computed aggregate".into()),
                    }
                }
                self.value_at(at, depth)
            }
            ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. } => Err("vectors are not there yet".into()),
            ConstExpr::InsertValue { .. } => Err("insertvalue in static data".into()),
        }
    }

    /// Distance in bytes that the indices of a `getelementptr` make.
    fn offset(&mut self, source: Type, indices: &[Const], depth: u32) -> Result<i128, Reason> {
        let types = &self.module.types;
        let mut at = source;
        let mut offset = 0_i128;
        for (position, &index) in indices.iter().enumerate() {
            let bits = self.bits(self.module.consts.ty(index));
            let number = signed(self.value_at(index, depth)?, bits);
            let step = if position == 0 {
                at
            } else {
                match types.resolved(at) {
                    TypeData::Struct { fields, .. } => {
                        let number = u64::try_from(number).unwrap_or(u64::MAX);
                        let field = usize::try_from(number).ok().and_then(|n| fields.get(n));
                        let Some(&field) = field else {
                            return Err("getelementptr to a field that is not there".into());
                        };
                        offset += i128::from(self.layout.field_offset(types, at, number));
                        at = field;
                        continue;
                    }
                    TypeData::Array { element, .. } | TypeData::Vector { element, .. } => {
                        at = *element;
                        at
                    }
                    _ => return Err("getelementptr into a type without elements".into()),
                }
            };
            let size = i128::from(self.layout.size(types, step));
            offset = offset.wrapping_add(number.wrapping_mul(size));
        }
        Ok(offset)
    }

    fn int_binary(op: BinaryOp, a: u128, b: u128, bits: u64) -> Option<u128> {
        let (sa, sb) = (signed(a, bits), signed(b, bits));
        let count = u32::try_from(b).unwrap_or(u32::MAX);
        let in_range = u64::from(count) < bits;
        let value = match op {
            BinaryOp::Add => a.wrapping_add(b),
            BinaryOp::Sub => a.wrapping_sub(b),
            BinaryOp::Mul => a.wrapping_mul(b),
            BinaryOp::UDiv => a.checked_div(b)?,
            BinaryOp::URem => a.checked_rem(b)?,
            BinaryOp::SDiv if sb == 0 => return None,
            BinaryOp::SRem if sb == 0 => return None,
            BinaryOp::SDiv => sa.wrapping_div(sb).cast_unsigned(),
            BinaryOp::SRem => sa.wrapping_rem(sb).cast_unsigned(),
            BinaryOp::And => a & b,
            BinaryOp::Or => a | b,
            BinaryOp::Xor => a ^ b,
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr if !in_range => 0,
            BinaryOp::Shl => a << count,
            BinaryOp::LShr => a >> count,
            BinaryOp::AShr => (sa >> count).cast_unsigned(),
            BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
                return None;
            }
        };
        Some(mask(value, bits))
    }

    fn icmp(pred: IntPredicate, a: u128, b: u128, bits: u64) -> bool {
        let (sa, sb) = (signed(a, bits), signed(b, bits));
        match pred {
            IntPredicate::Eq => a == b,
            IntPredicate::Ne => a != b,
            IntPredicate::Ugt => a > b,
            IntPredicate::Uge => a >= b,
            IntPredicate::Ult => a < b,
            IntPredicate::Ule => a <= b,
            IntPredicate::Sgt => sa > sb,
            IntPredicate::Sge => sa >= sb,
            IntPredicate::Slt => sa < sb,
            IntPredicate::Sle => sa <= sb,
        }
    }

    fn float_binary(&self, op: BinaryOp, a: u128, b: u128, ty: Type) -> Result<u128, Reason> {
        let (a, b) = (self.as_f64(a, ty)?, self.as_f64(b, ty)?);
        // In double for floats too: for one of these operations the result rounds to the same float.
        let value = match op {
            BinaryOp::FAdd => a + b,
            BinaryOp::FSub => a - b,
            BinaryOp::FMul => a * b,
            BinaryOp::FDiv => a / b,
            _ => a % b,
        };
        self.of_f64(value, ty)
    }

    fn as_f64(&self, bits: u128, ty: Type) -> Result<f64, Reason> {
        #[allow(clippy::cast_possible_truncation, reason = "the value has the width of its type")]
        match self.module.types[ty] {
            TypeData::Float(FloatKind::Float) => Ok(f32::from_bits(bits as u32).into()),
            TypeData::Float(FloatKind::Double) => Ok(f64::from_bits(bits as u64)),
            _ => Err("arithmetic on this float type is not there yet".into()),
        }
    }

    #[allow(clippy::unused_self, reason = "reads beside its inverse")]
    fn of_f64(&self, value: f64, ty: Type) -> Result<u128, Reason> {
        #[allow(clippy::cast_possible_truncation, reason = "rounding is what is asked for")]
        match ty {
            Types::FLOAT => Ok((value as f32).to_bits().into()),
            Types::DOUBLE => Ok(value.to_bits().into()),
            _ => Err("arithmetic on this float type is not there yet".into()),
        }
    }

    fn cast(&self, op: CastOp, value: u128, from: Type, to: Type) -> Result<u128, Reason> {
        let from_bits = self.bits(from);
        Ok(match op {
            CastOp::Trunc
            | CastOp::ZExt
            | CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => value,
            CastOp::SExt => signed(value, from_bits).cast_unsigned(),
            CastOp::FpTrunc | CastOp::FpExt => self.of_f64(self.as_f64(value, from)?, to)?,
            CastOp::FpToSi => {
                #[allow(clippy::cast_possible_truncation, reason = "out of range is undefined")]
                let whole = self.as_f64(value, from)? as i128;
                whole.cast_unsigned()
            }
            CastOp::FpToUi => {
                let float = self.as_f64(value, from)?;
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "out of range is undefined"
                )]
                let whole = float as u128;
                whole
            }
            CastOp::UiToFp if to == Types::FLOAT => {
                #[allow(clippy::cast_precision_loss, reason = "rounds once, as it should")]
                let float = value as f32;
                float.to_bits().into()
            }
            CastOp::SiToFp if to == Types::FLOAT => {
                #[allow(clippy::cast_precision_loss, reason = "rounds once, as it should")]
                let float = signed(value, from_bits) as f32;
                float.to_bits().into()
            }
            #[allow(clippy::cast_precision_loss, reason = "rounds once, as it should")]
            CastOp::UiToFp => self.of_f64(value as f64, to)?,
            #[allow(clippy::cast_precision_loss, reason = "rounds once, as it should")]
            CastOp::SiToFp => self.of_f64(signed(value, from_bits) as f64, to)?,
        })
    }
}

fn fcmp(pred: FloatPredicate, a: f64, b: f64) -> bool {
    let unordered = a.is_nan() || b.is_nan();
    match pred {
        FloatPredicate::False => false,
        FloatPredicate::Oeq => a == b,
        FloatPredicate::Ogt => a > b,
        FloatPredicate::Oge => a >= b,
        FloatPredicate::Olt => a < b,
        FloatPredicate::Ole => a <= b,
        FloatPredicate::One => !unordered && a != b,
        FloatPredicate::Ord => !unordered,
        FloatPredicate::Ueq => unordered || a == b,
        FloatPredicate::Ugt => unordered || a > b,
        FloatPredicate::Uge => unordered || a >= b,
        FloatPredicate::Ult => unordered || a < b,
        FloatPredicate::Ule => unordered || a <= b,
        FloatPredicate::Une => a != b,
        FloatPredicate::Uno => unordered,
        FloatPredicate::True => true,
    }
}
