//! Float intrinsics: inline if a few instructions suffice, by a helper if there are
//! branches, else by the C library. A computation in double for a float argument is exact
//! here: every float is a double, and the results are floats again.

use emback_ir::{BinaryOp, CastOp, FloatPredicate, IntPredicate, Intrinsic, Operand, Type, Types};

use super::ops::{exponent, widen};
use super::{Call, Lowering, Outcome};
use crate::legalise::{helpers, libcalls};

impl Lowering<'_> {
    /// A constant of `float` or `double`.
    pub(super) fn float_const(&mut self, ty: Type, value: f64) -> Operand {
        if ty == Types::FLOAT {
            // Callers pass powers of two, zero and infinity.
            #[allow(clippy::cast_possible_truncation, reason = "exact for these")]
            return self.ed.module.consts.f32(value as f32).into();
        }
        self.ed.module.consts.f64(value).into()
    }

    /// Not fused, which `llvm.fmuladd` allows.
    pub(super) fn multiply_add(&mut self, a: Operand, b: Operand, call: &Call) -> Operand {
        let c = call.arg(self, 2);
        let product = self.ed.binary(BinaryOp::FMul, a, b);
        self.ed.binary(BinaryOp::FAdd, product, c)
    }

    /// A power with an integer exponent.
    pub(super) fn power(&mut self, a: Operand, exponent: Operand) -> Operand {
        let exponent = widen(&mut self.ed, exponent, Types::I32, true);
        let single = self.ed.ty(a) == Types::FLOAT;
        let name = if single { "__emback_powi32" } else { "__emback_powi64" };
        helpers::call(&mut self.ed, name, vec![a, exponent])
    }

    /// `llvm.ldexp`: a product with a power of two.
    pub(super) fn scale(&mut self, a: Operand, by: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let exponent = exponent(&mut self.ed, by);
        self.library("ldexp", ty, vec![a, exponent])
    }

    /// `llvm.sincos` and `llvm.sincospi`: a struct of the results of both functions.
    pub(super) fn sine_and_cosine(
        &mut self,
        names: [&str; 2],
        a: Operand,
        result: Type,
    ) -> Operand {
        let ty = self.ed.ty(a);
        let [sine, cosine] = names.map(|name| self.library(name, ty, vec![a]));
        self.pair(result, sine, cosine)
    }

    /// A function of the C library, with `f` appended to its name for `float`.
    pub(super) fn library(&mut self, name: &str, ty: Type, args: Vec<Operand>) -> Operand {
        let name = libcalls::math_name(name, ty);
        let params: Vec<Type> = args.iter().map(|&arg| self.ed.ty(arg)).collect();
        libcalls::call(&mut self.ed, &name, ty, &params, args)
    }

    /// A helper over doubles, for arguments of either type.
    pub(super) fn by_helper(&mut self, name: &str, args: &[Operand]) -> Operand {
        let single = args.first().is_some_and(|&arg| self.ed.ty(arg) == Types::FLOAT);
        let args = args.iter().map(|&arg| self.as_double(arg)).collect();
        let result = helpers::call(&mut self.ed, name, args);
        if single { self.ed.cast(CastOp::FpTrunc, result, Types::FLOAT) } else { result }
    }

    /// A struct of two fields.
    pub(super) fn pair(&mut self, ty: Type, first: Operand, second: Operand) -> Operand {
        let poison = self.ed.constant(ty, emback_ir::ConstData::Poison);
        let half = self.ed.insert_value(poison, first, 0);
        self.ed.insert_value(half, second, 1)
    }

    /// C's `name(x, &out)` as a struct of its result and the value that it stored.
    pub(super) fn two_results(&mut self, name: &str, a: Operand, out: Type, ty: Type) -> Operand {
        let argument = self.ed.ty(a);
        let slot = self.slots.get(self.ed.body, 0, 8, 8);
        let name = libcalls::math_name(name, argument);
        let params = [argument, Types::PTR];
        let first = libcalls::call(&mut self.ed, &name, argument, &params, vec![a, slot]);
        let align = if out == Types::DOUBLE { 8 } else { 4 };
        let mut second = self.ed.load(out, slot, align, false);
        if out == Types::I32
            && let emback_ir::TypeData::Struct { fields, .. } = self.ed.module.types.resolved(ty)
            && let Some(&field) = fields.get(1)
        {
            second = widen(&mut self.ed, second, field, true);
        }
        self.pair(ty, first, second)
    }

    /// A conversion that saturates; NaN is 0.
    pub(super) fn saturating(&mut self, signed: bool, a: Operand, to: Type) -> Operand {
        let bits = self.ed.module.types.int_bits(to).unwrap_or(32).max(1);
        let from = self.ed.ty(a);
        let power = |bits: u32| f64::from(bits).exp2();
        let zero = self.ed.int(to, 0);
        let converted = self.float_to_int(signed, a, to);
        if !signed {
            let end = self.float_const(from, power(bits));
            let max = self.ed.int(to, -1);
            let over = self.ed.fcmp(FloatPredicate::Oge, a, end);
            let upper = self.ed.select(over, max, converted);
            let start = self.float_const(from, 0.0);
            let positive = self.ed.fcmp(FloatPredicate::Ogt, a, start);
            return self.ed.select(positive, upper, zero);
        }
        let (min, max) = (self.signed_min(to), self.signed_max(to));
        let end = self.float_const(from, power(bits - 1));
        let over = self.ed.fcmp(FloatPredicate::Oge, a, end);
        let upper = self.ed.select(over, max, converted);
        let unordered = self.ed.fcmp(FloatPredicate::Uno, a, a);
        let lower = self.ed.select(unordered, zero, min);
        let start = self.float_const(from, -power(bits - 1));
        let inside = self.ed.fcmp(FloatPredicate::Ogt, a, start);
        self.ed.select(inside, upper, lower)
    }

    /// A conversion to `i32` or `i64` that traps for NaN and for values whose integer
    /// part does not fit.
    pub(super) fn trapping(&mut self, signed: bool, a: Operand, to: Type) -> Operand {
        let name = match (to == Types::I64, signed) {
            (false, true) => "__emback_trunc_s32",
            (false, false) => "__emback_trunc_u32",
            (true, true) => "__emback_trunc_s64",
            (true, false) => "__emback_trunc_u64",
        };
        let double = self.as_double(a);
        helpers::call(&mut self.ed, name, vec![double])
    }

    /// A call that is part of the legal form. A constrained intrinsic becomes the plain
    /// one.
    pub(super) fn keep_float(&mut self, call: &Call) -> Outcome {
        if self.ed.module.intrinsic(call.callee) == Some(call.intrinsic) {
            return Outcome::Keep;
        }
        Outcome::By(self.kept_float(call.intrinsic, call.args.clone()))
    }

    /// A call of a float intrinsic that is part of the legal form.
    pub(super) fn kept_float(&mut self, intrinsic: Intrinsic, args: Vec<Operand>) -> Operand {
        let first = args.first().copied();
        let ty = first.map_or(Types::DOUBLE, |arg| self.ed.ty(arg));
        match self.call_of(intrinsic, &[ty], ty, args) {
            Some(by) => by,
            None => self.float_const(ty, 0.0), // `ty` is not `void`, so there is a result.
        }
    }

    /// `llvm.trunc`: rounds towards zero.
    pub(super) fn truncate(&mut self, a: Operand) -> Operand {
        if self.has_wide_ints() {
            return self.kept_float(Intrinsic::Trunc, vec![a]);
        }
        // -0 is not below zero, and floor keeps it.
        let up = self.kept_float(Intrinsic::Ceil, vec![a]);
        let down = self.kept_float(Intrinsic::Floor, vec![a]);
        let ty = self.ed.ty(a);
        let zero = self.float_const(ty, 0.0);
        let negative = self.ed.fcmp(FloatPredicate::Olt, a, zero);
        self.ed.select(negative, up, down)
    }

    /// `llvm.roundeven` and `llvm.rint`: the rounding mode is always to nearest, ties to
    /// even.
    pub(super) fn round_even(&mut self, a: Operand) -> Operand {
        if self.has_wide_ints() {
            return self.kept_float(Intrinsic::Rint, vec![a]);
        }
        self.by_helper("__emback_rint", &[a])
    }

    /// `llvm.copysign`, by a test of the sign bit where the target has no operation.
    pub(super) fn copysign(&mut self, a: Operand, b: Operand) -> Operand {
        if self.has_wide_ints() {
            return self.kept_float(Intrinsic::Copysign, vec![a, b]);
        }
        let magnitude = self.kept_float(Intrinsic::Fabs, vec![a]);
        let negated = self.ed.fneg(magnitude);
        let int = if self.ed.ty(b) == Types::FLOAT { Types::I32 } else { Types::I64 };
        let bits = self.ed.cast(CastOp::BitCast, b, int);
        let negative = self.ed.icmp_int(IntPredicate::Slt, bits, 0);
        self.ed.select(negative, negated, magnitude)
    }

    /// `llvm.canonicalize`: a quiet NaN for a signaling one. There is one encoding of any
    /// other value.
    pub(super) fn canonicalize(&mut self, a: Operand) -> Operand {
        // A sum with a number, or a product, may be folded.
        let quiet = self.ed.binary(BinaryOp::FAdd, a, a);
        let unordered = self.ed.fcmp(FloatPredicate::Uno, a, a);
        self.ed.select(unordered, quiet, a)
    }

    /// `minnum` or `maxnum`: the other operand if one is NaN.
    pub(super) fn number_of(&mut self, pred: FloatPredicate, a: Operand, b: Operand) -> Operand {
        let before = self.ed.fcmp(pred, a, b);
        let alone = self.ed.fcmp(FloatPredicate::Uno, b, b);
        let first = self.ed.binary(BinaryOp::Or, before, alone);
        self.ed.select(first, a, b)
    }
}
