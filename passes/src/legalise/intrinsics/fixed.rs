//! Fixed-point arithmetic: `llvm.{s,u}{mul,div}.fix[.sat]`. A number of scale `s` is an
//! integer that counts units of `2^-s`.
//!
//! Products and quotients are computed exactly in integers of twice the width. The
//! LangRef leaves the direction of rounding open; results are rounded towards negative
//! infinity, as LLVM's own expansions for targets without such instructions are
//! (`TargetLowering::expandFixedPointMul`, `expandFixedPointDiv`).

use emback_ir::{ApInt, BinaryOp, ConstData, IntPredicate, Operand, Type};

use super::ops::{narrow, widen};
use super::{Call, Lowering};

/// What an intrinsic does with its operands.
#[derive(Copy, Clone)]
pub(super) struct Fixed {
    pub(super) signed: bool,
    /// A result out of range is the nearest number in range; otherwise it wraps.
    pub(super) saturates: bool,
}

impl Lowering<'_> {
    /// A product: that of the integers, divided by `2^scale`.
    pub(super) fn fixed_product(&mut self, kind: Fixed, call: &Call) -> Operand {
        let [a, b] = [0, 1].map(|index| call.arg(self, index));
        let scale = self.scale_of(call);
        if scale == 0 && !kind.saturates {
            return self.operation(BinaryOp::Mul, [a, b]);
        }
        let wide = self.twice(call.ty);
        let [x, y] = [a, b].map(|arg| widen(&mut self.ed, arg, wide, kind.signed));
        let product = self.operation(BinaryOp::Mul, [x, y]);
        let shift = if kind.signed { BinaryOp::AShr } else { BinaryOp::LShr };
        let scaled = match scale {
            0 => product,
            _ => self.ed.binary_int(shift, product, scale),
        };
        self.fitted(kind, scaled, call.ty)
    }

    /// A quotient: the dividend times `2^scale`, divided by the divisor.
    pub(super) fn fixed_quotient(&mut self, kind: Fixed, call: &Call) -> Operand {
        let [a, b] = [0, 1].map(|index| call.arg(self, index));
        let scale = self.scale_of(call);
        let wide = self.twice(call.ty);
        let [dividend, divisor] = [a, b].map(|arg| widen(&mut self.ed, arg, wide, kind.signed));
        let dividend = match scale {
            0 => dividend,
            _ => self.ed.binary_int(BinaryOp::Shl, dividend, scale),
        };
        if !kind.signed {
            let quotient = self.operation(BinaryOp::UDiv, [dividend, divisor]);
            return self.fitted(kind, quotient, call.ty);
        }
        let quotient = self.operation(BinaryOp::SDiv, [dividend, divisor]);
        // Rounded towards zero, which is too high where the exact quotient is negative
        // and has a fraction.
        let whole = self.operation(BinaryOp::Mul, [quotient, divisor]);
        let inexact = self.ed.icmp(IntPredicate::Ne, whole, dividend);
        let signs = self.ed.binary(BinaryOp::Xor, a, b);
        let negative = self.ed.icmp_int(IntPredicate::Slt, signs, 0);
        let high = self.ed.binary(BinaryOp::And, inexact, negative);
        let less = widen(&mut self.ed, high, wide, true);
        let rounded = self.ed.binary(BinaryOp::Add, quotient, less);
        self.fitted(kind, rounded, call.ty)
    }

    /// The scale, which the verifier keeps at most at the width.
    fn scale_of(&mut self, call: &Call) -> i64 {
        let scale = call.arg(self, 2);
        let bits = self.bits_of(call.ty);
        let scale = self.ed.known_int(scale).unwrap_or(0).min(u64::from(bits));
        i64::try_from(scale).unwrap_or(0)
    }

    /// A type of at least twice the width, 32 or 64 bits where these suffice.
    pub(super) fn twice(&mut self, ty: Type) -> Type {
        let bits = 2 * self.bits_of(ty);
        let bits = if bits <= 32 { 32 } else { bits.next_multiple_of(64) };
        self.ed.module.types.int(bits)
    }

    /// A result of type `to`: the low bits, or the nearest number in range.
    fn fitted(&mut self, kind: Fixed, wide: Operand, to: Type) -> Operand {
        let mut wide = wide;
        if kind.saturates {
            let (ty, bits) = (self.ed.ty(wide), self.bits_of(to));
            let whole = self.bits_of(ty);
            let ones = if kind.signed { bits - 1 } else { bits };
            let max = self.ed.constant(ty, ConstData::Int(ApInt::low_ones(whole, ones)));
            if kind.signed {
                let zeros = ApInt::low_ones(whole, ones);
                let inverted: Vec<u64> = zeros.limbs().iter().map(|limb| !limb).collect();
                let min = ConstData::Int(ApInt::from_limbs(whole, &inverted));
                let min = self.ed.constant(ty, min);
                wide = self.pick(IntPredicate::Slt, wide, max);
                wide = self.pick(IntPredicate::Sgt, wide, min);
            } else {
                wide = self.pick(IntPredicate::Ult, wide, max);
            }
        }
        narrow(&mut self.ed, wide, to)
    }

    /// A binary operation of any width: by a helper where the target has none.
    pub(super) fn operation(&mut self, op: BinaryOp, args: [Operand; 2]) -> Operand {
        match self.binary(op, args) {
            Some(by) => by,
            None => self.ed.binary(op, args[0], args[1]),
        }
    }
}
