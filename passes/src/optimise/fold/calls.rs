//! Folds of intrinsic calls: over constants, and those that return their argument.
//!
//! `llvm.expect` and its kin are advice, which nothing here takes. `llvm.is.constant` is
//! answered only with `true`: a later pass may still find a constant, and what is left in
//! the end is `false`. Results are LLVM's; where it leaves one open (the sign of
//! `minnum(0.0, -0.0)`), the call stays, so that the program's own arithmetic decides.

use emback_ir::{ConstData, Inst, InstData, IntPredicate, Intrinsic, Operand, Type, TypeData};

use super::{Folded, Folder, floats, ints, value};
use crate::analysis::known_bits::low_mask;
use crate::optimise::effects;

impl Folder<'_> {
    /// A call of an intrinsic. Those of floats compute in `f64`, which is exact for
    /// `float` arguments, and the result is rounded once.
    pub(super) fn call(&mut self, inst: Inst, ty: Type) -> Folded {
        let InstData::Call(call) = &self.body.insts[inst] else { return None };
        let intrinsic = effects::intrinsic(self.module, call)?;
        let first = *call.args.first()?;
        if let Intrinsic::Expect | Intrinsic::ExpectWithProbability | Intrinsic::SsaCopy = intrinsic
        {
            return value(first);
        }
        if intrinsic == Intrinsic::IsConstant {
            let id = first.constant()?;
            let known = matches!(
                self.module.consts.data(id),
                ConstData::Int(_) | ConstData::Float(_) | ConstData::Null | ConstData::Zero
            );
            return known.then(|| value(self.module.consts.bool(true))).flatten();
        }
        // Most calls have an operand that is not constant: exit early.
        if call.args.iter().any(|arg| arg.constant().is_none()) {
            return None;
        }
        let args: Vec<Operand> = call.args.clone();
        let arg_type = self.ty(first);
        if let Some(bits) = self.bits_of(arg_type) {
            let numbers: Option<Vec<u64>> = args.iter().map(|&arg| self.int(arg)).collect();
            return self.int_intrinsic(intrinsic, ty, bits, &numbers?);
        }
        let kind = self.float_of(arg_type)?;
        let x = floats::as_f64(kind, self.float(first)?);
        let second = args.get(1).copied();
        let y = second.and_then(|arg| self.float(arg)).map(|bits| floats::as_f64(kind, bits));
        if self.float_of(ty) != Some(kind) {
            return None;
        }
        let out = match (intrinsic, y) {
            // `fabs` only changes the sign bit, also of a NaN.
            (Intrinsic::Fabs, _) => {
                let sign = 1 << (kind.bits() - 1);
                let bits = self.float(first)? & !sign;
                return value(self.make_float(ty, bits));
            }
            (Intrinsic::Sqrt, _) => x.sqrt(),
            (Intrinsic::Floor, _) => x.floor(),
            (Intrinsic::Ceil, _) => x.ceil(),
            (Intrinsic::Trunc, _) => x.trunc(),
            (Intrinsic::Rint | Intrinsic::Nearbyint | Intrinsic::Roundeven, _) => {
                x.round_ties_even()
            }
            (Intrinsic::Round, _) => x.round(),
            (Intrinsic::Copysign, Some(y)) if !x.is_nan() && !y.is_nan() => x.copysign(y),
            (Intrinsic::Minnum | Intrinsic::Minimumnum, Some(y)) if x != y => x.min(y),
            (Intrinsic::Maxnum | Intrinsic::Maximumnum, Some(y)) if x != y => x.max(y),
            (Intrinsic::Minimum, Some(y)) if x < y || y < x => x.min(y),
            (Intrinsic::Maximum, Some(y)) if x < y || y < x => x.max(y),
            _ => return None,
        };
        let bits = floats::from_f64(kind, out);
        value(self.make_float(ty, bits))
    }

    /// An intrinsic on integers of `bits` bits.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a call that is not folded stays a call")]
    fn int_intrinsic(&mut self, intrinsic: Intrinsic, ty: Type, bits: u32, args: &[u64]) -> Folded {
        let mask = low_mask(bits);
        let (x, y) = (*args.first()?, args.get(1).copied().unwrap_or(0));
        let pick = |pred| if ints::compare(pred, bits, x, y) { x } else { y };
        let out = match intrinsic {
            // The least number is its own absolute value, or poison if the second
            // argument says so.
            Intrinsic::Abs => {
                if ints::signed(bits, x) < 0 {
                    x.wrapping_neg()
                } else {
                    x
                }
            }
            Intrinsic::Smin => pick(IntPredicate::Slt),
            Intrinsic::Smax => pick(IntPredicate::Sgt),
            Intrinsic::Umin => pick(IntPredicate::Ult),
            Intrinsic::Umax => pick(IntPredicate::Ugt),
            // Of zero the result is the width, or poison if the second argument says so;
            // the width is a valid choice.
            Intrinsic::Ctlz => u64::from(x.leading_zeros() - (64 - bits)),
            Intrinsic::Cttz => u64::from(x.trailing_zeros().min(bits)),
            Intrinsic::Ctpop => u64::from(x.count_ones()),
            Intrinsic::Bswap if bits.is_multiple_of(8) => x.swap_bytes() >> (64 - bits),
            Intrinsic::Bitreverse => x.reverse_bits() >> (64 - bits),
            // Amounts are taken modulo the width.
            Intrinsic::Fshl | Intrinsic::Fshr => {
                let by = u32::try_from(args.get(2)? % u64::from(bits)).ok()?;
                match (intrinsic, by) {
                    (Intrinsic::Fshl, 0) => x,
                    (_, 0) => y,
                    (Intrinsic::Fshl, by) => x << by | y >> (bits - by),
                    (_, by) => x << (bits - by) | y >> by,
                }
            }
            Intrinsic::UaddSat => x.checked_add(y).map_or(mask, |sum| sum.min(mask)),
            Intrinsic::UsubSat => x.saturating_sub(y),
            Intrinsic::SaddSat | Intrinsic::SsubSat => {
                let (x, y) = (i128::from(ints::signed(bits, x)), i128::from(ints::signed(bits, y)));
                let out = if intrinsic == Intrinsic::SaddSat { x + y } else { x - y };
                let most = i128::from(mask >> 1);
                i64::try_from(out.clamp(-most - 1, most)).ok()?.cast_unsigned()
            }
            _ => return self.with_overflow(intrinsic, ty, bits, x, y),
        };
        if self.bits_of(ty) != Some(bits) {
            return None;
        }
        value(self.make_int(ty, out & mask))
    }

    /// The intrinsics that return a result and whether it overflowed: the exact result,
    /// in 128 bits, is compared with what is left of it.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a call that is not folded stays a call")]
    fn with_overflow(
        &mut self,
        intrinsic: Intrinsic,
        ty: Type,
        bits: u32,
        x: u64,
        y: u64,
    ) -> Folded {
        let (is_signed, op) = match intrinsic {
            Intrinsic::SaddWithOverflow => (true, '+'),
            Intrinsic::SsubWithOverflow => (true, '-'),
            Intrinsic::SmulWithOverflow => (true, '*'),
            Intrinsic::UaddWithOverflow => (false, '+'),
            Intrinsic::UsubWithOverflow => (false, '-'),
            Intrinsic::UmulWithOverflow => (false, '*'),
            _ => return None,
        };
        let wide = |number: u64| {
            if is_signed { i128::from(ints::signed(bits, number)) } else { i128::from(number) }
        };
        let (a, b) = (wide(x), wide(y));
        // The product of two unsigned 64-bit numbers may exceed `i128`; it overflows
        // then.
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
