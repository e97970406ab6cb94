//! Arithmetic on integers: overflow, saturation, minimum and maximum, three-way
//! comparison. Tests for overflow are from Warren, "Hacker's Delight", section 2-13.

use emback_ir::{
    ApInt, BinaryOp, CastOp, ConstData, FloatPredicate, IntPredicate, Operand, Type, Types,
};

use super::ops::{narrow, widen};
use super::{Call, Lowering};
use crate::legalise::helpers;

impl Lowering<'_> {
    /// Width of an integer type.
    pub(super) fn bits_of(&self, ty: Type) -> u32 {
        self.ed.module.types.int_bits(ty).unwrap_or(32)
    }

    /// The least signed number of the type.
    pub(super) fn signed_min(&mut self, ty: Type) -> Operand {
        let bits = self.bits_of(ty);
        self.ed.constant(ty, ConstData::Int(ApInt::one_bit(bits, bits.max(1) - 1)))
    }

    /// The greatest signed number of the type.
    pub(super) fn signed_max(&mut self, ty: Type) -> Operand {
        let bits = self.bits_of(ty);
        self.ed.constant(ty, ConstData::Int(ApInt::low_ones(bits, bits.max(1) - 1)))
    }

    /// A struct of a result and whether it overflowed.
    pub(super) fn with_overflow(
        &mut self,
        call: &Call,
        op: impl FnOnce(&mut Self) -> (Operand, Operand),
    ) -> Operand {
        let (value, overflow) = op(self);
        self.pair(call.ty, value, overflow)
    }

    /// The sum, and whether it overflowed.
    pub(super) fn add(&mut self, a: Operand, b: Operand, signed: bool) -> (Operand, Operand) {
        let sum = self.ed.binary(BinaryOp::Add, a, b);
        if !signed {
            return (sum, self.ed.icmp(IntPredicate::Ult, sum, a));
        }
        // Overflow: the result is of another sign than both operands.
        let from_a = self.ed.binary(BinaryOp::Xor, a, sum);
        let from_b = self.ed.binary(BinaryOp::Xor, b, sum);
        let both = self.ed.binary(BinaryOp::And, from_a, from_b);
        (sum, self.ed.icmp_int(IntPredicate::Slt, both, 0))
    }

    /// The difference, and whether it overflowed.
    pub(super) fn sub(&mut self, a: Operand, b: Operand, signed: bool) -> (Operand, Operand) {
        let difference = self.ed.binary(BinaryOp::Sub, a, b);
        if !signed {
            return (difference, self.ed.icmp(IntPredicate::Ult, a, b));
        }
        // Overflow: the operands differ in sign, and the result is not of the sign of the
        // first.
        let signs = self.ed.binary(BinaryOp::Xor, a, b);
        let turned = self.ed.binary(BinaryOp::Xor, a, difference);
        let both = self.ed.binary(BinaryOp::And, signs, turned);
        (difference, self.ed.icmp_int(IntPredicate::Slt, both, 0))
    }

    /// The product, and whether it overflowed.
    pub(super) fn mul(&mut self, a: Operand, b: Operand, signed: bool) -> (Operand, Operand) {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        if bits <= 16 {
            // The full product fits 32 bits.
            let wide = [a, b].map(|x| widen(&mut self.ed, x, Types::I32, signed));
            let product = self.ed.binary(BinaryOp::Mul, wide[0], wide[1]);
            let value = narrow(&mut self.ed, product, ty);
            let back = widen(&mut self.ed, value, Types::I32, signed);
            return (value, self.ed.icmp(IntPredicate::Ne, back, product));
        }
        if bits <= 32 {
            return self.multiply_through_double(a, b, signed);
        }
        if self.large_width(ty).is_some() {
            let wide = self.twice(ty);
            let args = [a, b].map(|arg| widen(&mut self.ed, arg, wide, signed));
            let product = self.operation(BinaryOp::Mul, args);
            let value = narrow(&mut self.ed, product, ty);
            let back = widen(&mut self.ed, value, wide, signed);
            return (value, self.ed.icmp(IntPredicate::Ne, back, product));
        }
        let width = self.helper_width(ty).unwrap_or(64);
        let wide = self.at_width([a, b], width, signed);
        let product = self.operation(BinaryOp::Mul, wide);
        let flag = match (width, signed) {
            (64, true) => helpers::call(&mut self.ed, "__emback_smulo64", wide.to_vec()),
            (64, false) => helpers::call(&mut self.ed, "__emback_umulo64", wide.to_vec()),
            (_, true) => helpers::call_wide(&mut self.ed, "__emback_smulo$N", width, wide.to_vec()),
            (_, false) => {
                helpers::call_wide(&mut self.ed, "__emback_umulo$N", width, wide.to_vec())
            }
        };
        let mut overflow = self.ed.icmp_int(IntPredicate::Ne, flag, 0);
        if bits == width {
            return (product, overflow);
        }
        let value = narrow(&mut self.ed, product, ty);
        let wide = self.ed.ty(product);
        let back = widen(&mut self.ed, value, wide, signed);
        let cut = self.ed.icmp(IntPredicate::Ne, back, product);
        overflow = self.ed.binary(BinaryOp::Or, overflow, cut);
        (value, overflow)
    }

    /// 17 to 32 bits: the product as a double is rounded, but never across the ends of
    /// the range, which are doubles themselves.
    fn multiply_through_double(
        &mut self,
        a: Operand,
        b: Operand,
        signed: bool,
    ) -> (Operand, Operand) {
        let bits = self.bits_of(self.ed.ty(a));
        let value = self.ed.binary(BinaryOp::Mul, a, b);
        let op = if signed { CastOp::SiToFp } else { CastOp::UiToFp };
        let doubles = [a, b].map(|x| self.ed.cast(op, x, Types::DOUBLE));
        let product = self.ed.binary(BinaryOp::FMul, doubles[0], doubles[1]);
        let two = 2.0_f64;
        let exponent = i32::try_from(bits).unwrap_or(32);
        let overflow = if signed {
            let limit = two.powi(exponent - 1);
            let low = self.ed.module.consts.f64(-limit).into();
            let high = self.ed.module.consts.f64(limit).into();
            let under = self.ed.fcmp(FloatPredicate::Olt, product, low);
            let over = self.ed.fcmp(FloatPredicate::Oge, product, high);
            self.ed.binary(BinaryOp::Or, under, over)
        } else {
            let limit = self.ed.module.consts.f64(two.powi(exponent)).into();
            self.ed.fcmp(FloatPredicate::Oge, product, limit)
        };
        (value, overflow)
    }

    /// A saturating sum.
    pub(super) fn add_sat(&mut self, a: Operand, b: Operand, signed: bool) -> Operand {
        let ty = self.ed.ty(a);
        let (sum, overflow) = self.add(a, b, signed);
        let limit = if signed { self.limit_like(a) } else { self.ed.int(ty, -1) };
        self.ed.select(overflow, limit, sum)
    }

    /// A saturating difference.
    pub(super) fn sub_sat(&mut self, a: Operand, b: Operand, signed: bool) -> Operand {
        let ty = self.ed.ty(a);
        let (difference, overflow) = self.sub(a, b, signed);
        let limit = if signed { self.limit_like(a) } else { self.ed.int(ty, 0) };
        self.ed.select(overflow, limit, difference)
    }

    /// A saturating shift: it saturates if shifting back does not restore the operand.
    pub(super) fn shl_sat(&mut self, a: Operand, b: Operand, signed: bool) -> Operand {
        let ty = self.ed.ty(a);
        let value = self.operation(BinaryOp::Shl, [a, b]);
        let back = if signed { BinaryOp::AShr } else { BinaryOp::LShr };
        let back = self.operation(back, [value, b]);
        let lost = self.ed.icmp(IntPredicate::Ne, back, a);
        let limit = if signed { self.limit_like(a) } else { self.ed.int(ty, -1) };
        self.ed.select(lost, limit, value)
    }

    /// The absolute value; of the least number it is that number.
    pub(super) fn abs(&mut self, a: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let zero = self.ed.int(ty, 0);
        let negated = self.ed.binary(BinaryOp::Sub, zero, a);
        let negative = self.ed.icmp_int(IntPredicate::Slt, a, 0);
        self.ed.select(negative, negated, a)
    }

    /// `a` if `a pred b`, else `b`.
    pub(super) fn pick(&mut self, pred: IntPredicate, a: Operand, b: Operand) -> Operand {
        let first = self.ed.icmp(pred, a, b);
        self.ed.select(first, a, b)
    }

    /// The limit for saturation towards the sign of `a`: the greatest number for
    /// `a >= 0`, else the least.
    fn limit_like(&mut self, a: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits_of(ty);
        let sign = self.ed.binary_int(BinaryOp::AShr, a, i64::from(bits.max(1) - 1));
        let max = self.signed_max(ty);
        self.ed.binary(BinaryOp::Xor, sign, max)
    }

    /// `llvm.scmp` and `llvm.ucmp`: -1, 0 or 1.
    pub(super) fn three_way(
        &mut self,
        less: IntPredicate,
        greater: IntPredicate,
        a: Operand,
        b: Operand,
        ty: Type,
    ) -> Operand {
        let greater = self.ed.icmp(greater, a, b);
        let less = self.ed.icmp(less, a, b);
        let greater = self.ed.cast(CastOp::ZExt, greater, ty);
        let less = self.ed.cast(CastOp::ZExt, less, ty);
        self.ed.binary(BinaryOp::Sub, greater, less)
    }
}
