//! Calls of intrinsics over constants, and of those that only hand a value on.

use emback_ir::{ConstData, Inst, InstData, IntPredicate, Operand, Type, TypeData};

use super::{Folded, Folder, floats, ints, value};
use crate::analysis::known_bits::low_mask;
use crate::optimise::effects;

impl Folder<'_> {
    pub(super) fn call(&mut self, inst: Inst, ty: Type) -> Folded {
        let InstData::Call(call) = &self.body.insts[inst] else { return None };
        let name = effects::intrinsic_name(self.module, call)?;
        let first = *call.args.first()?;
        match name {
            b"expect" | b"expect.with.probability" | b"ssa.copy" => return value(first),
            b"is.constant" => {
                let id = first.constant()?;
                let known = matches!(
                    self.module.consts.data(id),
                    ConstData::Int(_) | ConstData::Float(_) | ConstData::Null | ConstData::Zero
                );
                return known.then(|| value(self.module.consts.bool(true))).flatten();
            }
            _ => {}
        }
        // Most calls have an operand that is no constant: they are told apart first.
        if call.args.iter().any(|arg| arg.constant().is_none()) {
            return None;
        }
        let name = name.to_vec();
        let args: Vec<Operand> = call.args.clone();
        let arg_type = self.ty(first);
        if let Some(bits) = self.bits_of(arg_type) {
            let numbers: Option<Vec<u64>> = args.iter().map(|&arg| self.int(arg)).collect();
            return self.int_intrinsic(&name, ty, bits, &numbers?);
        }
        let kind = self.float_of(arg_type)?;
        let x = floats::as_f64(kind, self.float(first)?);
        let second = args.get(1).copied();
        let y = second.and_then(|arg| self.float(arg)).map(|bits| floats::as_f64(kind, bits));
        if self.float_of(ty) != Some(kind) {
            return None;
        }
        let out = match (&name[..], y) {
            // These work on the sign bit alone, NaN or not.
            (b"fabs", _) => {
                let sign = 1 << (kind.bits() - 1);
                let bits = self.float(first)? & !sign;
                return value(self.make_float(ty, bits));
            }
            (b"sqrt", _) => x.sqrt(),
            (b"floor", _) => x.floor(),
            (b"ceil", _) => x.ceil(),
            (b"trunc", _) => x.trunc(),
            (b"rint" | b"nearbyint" | b"roundeven", _) => x.round_ties_even(),
            (b"round", _) => x.round(),
            (b"copysign", Some(y)) if !x.is_nan() && !y.is_nan() => x.copysign(y),
            (b"minnum" | b"minimumnum", Some(y)) if x != y => x.min(y),
            (b"maxnum" | b"maximumnum", Some(y)) if x != y => x.max(y),
            (b"minimum", Some(y)) if x < y || y < x => x.min(y),
            (b"maximum", Some(y)) if x < y || y < x => x.max(y),
            _ => return None,
        };
        let bits = floats::from_f64(kind, out);
        value(self.make_float(ty, bits))
    }

    fn int_intrinsic(&mut self, name: &[u8], ty: Type, bits: u32, args: &[u64]) -> Folded {
        let mask = low_mask(bits);
        let (x, y) = (*args.first()?, args.get(1).copied().unwrap_or(0));
        let pick = |pred| if ints::compare(pred, bits, x, y) { x } else { y };
        let out = match name {
            b"abs" => {
                if ints::signed(bits, x) < 0 {
                    x.wrapping_neg()
                } else {
                    x
                }
            }
            b"smin" => pick(IntPredicate::Slt),
            b"smax" => pick(IntPredicate::Sgt),
            b"umin" => pick(IntPredicate::Ult),
            b"umax" => pick(IntPredicate::Ugt),
            // Of zero they are the width, or poison when the flag says so: the width is as good.
            b"ctlz" => u64::from(x.leading_zeros() - (64 - bits)),
            b"cttz" => u64::from(x.trailing_zeros().min(bits)),
            b"ctpop" => u64::from(x.count_ones()),
            b"bswap" if bits.is_multiple_of(8) => x.swap_bytes() >> (64 - bits),
            b"bitreverse" => x.reverse_bits() >> (64 - bits),
            b"fshl" | b"fshr" => {
                let by = u32::try_from(args.get(2)? % u64::from(bits)).ok()?;
                match (name, by) {
                    (b"fshl", 0) => x,
                    (_, 0) => y,
                    (b"fshl", by) => x << by | y >> (bits - by),
                    (_, by) => x << (bits - by) | y >> by,
                }
            }
            b"uadd.sat" => x.checked_add(y).map_or(mask, |sum| sum.min(mask)),
            b"usub.sat" => x.saturating_sub(y),
            b"sadd.sat" | b"ssub.sat" => {
                let (x, y) = (i128::from(ints::signed(bits, x)), i128::from(ints::signed(bits, y)));
                let out = if name == b"sadd.sat" { x + y } else { x - y };
                let most = i128::from(mask >> 1);
                i64::try_from(out.clamp(-most - 1, most)).ok()?.cast_unsigned()
            }
            _ => return self.with_overflow(name, ty, bits, x, y),
        };
        if self.bits_of(ty) != Some(bits) {
            return None;
        }
        value(self.make_int(ty, out & mask))
    }

    fn with_overflow(&mut self, name: &[u8], ty: Type, bits: u32, x: u64, y: u64) -> Folded {
        let (is_signed, op) = match name {
            b"sadd.with.overflow" => (true, '+'),
            b"ssub.with.overflow" => (true, '-'),
            b"smul.with.overflow" => (true, '*'),
            b"uadd.with.overflow" => (false, '+'),
            b"usub.with.overflow" => (false, '-'),
            b"umul.with.overflow" => (false, '*'),
            _ => return None,
        };
        let wide = |number: u64| {
            if is_signed { i128::from(ints::signed(bits, number)) } else { i128::from(number) }
        };
        let (a, b) = (wide(x), wide(y));
        // A product of two unsigned 64-bit numbers does not fit in signed 128 bits.
        let exact = match op {
            '+' => Some(a + b),
            '-' => Some(a - b),
            _ => a.checked_mul(b),
        };
        let low = match op {
            '+' => x.wrapping_add(y),
            '-' => x.wrapping_sub(y),
            _ => x.wrapping_mul(y),
        } & low_mask(bits);
        let overflow = exact != Some(wide(low));
        let TypeData::Struct { fields, .. } = self.module.types.resolved(ty) else { return None };
        let [number, _] = fields[..] else { return None };
        let number = self.make_int(number, low).constant()?;
        let overflow = self.module.consts.bool(overflow);
        value(self.module.consts.intern(ty, ConstData::Aggregate(Box::new([number, overflow]))))
    }
}
