//! Conversions between kinds of floats.
//!
//! `float` and `double` are converted by instructions, 16-bit kinds through `float`, and
//! the wide kinds through `fp128`, which holds each of them exactly but for pairs of
//! doubles far apart. Constants are folded (`scalar::convert`).

use emback_ir::{BinaryOp, CastOp, ConstData, FloatKind, Operand, Type, TypeData, Types, scalar};

use super::{Lowering, is_short, soft};
use crate::legalise::helpers;

impl Lowering<'_> {
    /// The kind of a float type; `double` for a type that is none.
    fn any_kind(&self, ty: Type) -> FloatKind {
        if let TypeData::Float(kind) = self.ed.module.types[ty] { kind } else { FloatKind::Double }
    }

    /// How many bits of fp128's fraction a result of this type must not have: the last
    /// argument of helpers.
    ///
    /// fp128 has 112 bits of fraction, the format of the x87 has 63. An operation rounds
    /// once, to the shorter one.
    pub(super) fn drop_of(&mut self, ty: Type) -> Operand {
        let bits = if self.any_kind(ty) == FloatKind::X86Fp80 { 49 } else { 0 };
        self.ed.i32(bits)
    }

    /// A number as one of another float type, rounded once.
    ///
    /// From `double` to a 16-bit kind there is a helper of its own: through `float` the
    /// number would be rounded twice.
    pub(super) fn convert(&mut self, x: Operand, to: Type) -> Operand {
        let from = self.ed.ty(x);
        if from == to {
            return x;
        }
        let kinds = (self.any_kind(from), self.any_kind(to));
        if let Some(id) = x.constant()
            && let ConstData::Float(bits) = *self.ed.module.consts.data(id)
            && let Some(bits) = scalar::convert(bits, kinds.0, kinds.1)
        {
            return self.ed.constant(to, ConstData::Float(bits));
        }
        match kinds {
            (FloatKind::Float | FloatKind::Double, FloatKind::Float | FloatKind::Double) => {
                let op = if to == Types::DOUBLE { CastOp::FpExt } else { CastOp::FpTrunc };
                self.ed.cast(op, x, to)
            }
            (FloatKind::Half | FloatKind::BFloat, _) => {
                let single = self.short_to_single(x, kinds.0);
                self.convert(single, to)
            }
            (FloatKind::Float, FloatKind::BFloat) => {
                let bits = helpers::call(&mut self.ed, "__emback_float_to_bfloat", vec![x]);
                self.short_of_word(bits, to)
            }
            (FloatKind::Float | FloatKind::Double, FloatKind::Half | FloatKind::BFloat) => {
                let double = self.convert(x, Types::DOUBLE);
                let name = match kinds.1 {
                    FloatKind::Half => "__emback_double_to_half",
                    FloatKind::BFloat
                    | FloatKind::Float
                    | FloatKind::Double
                    | FloatKind::X86Fp80
                    | FloatKind::Fp128
                    | FloatKind::PpcFp128 => "__emback_double_to_bfloat",
                };
                let bits = helpers::call(&mut self.ed, name, vec![double]);
                self.short_of_word(bits, to)
            }
            (FloatKind::Float | FloatKind::Double, _) => {
                let double = self.convert(x, Types::DOUBLE);
                let quad = helpers::call(&mut self.ed, "__emback_quad_from_double", vec![double]);
                self.of_quad(quad, to)
            }
            (FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128, _) => {
                let quad = self.quad_of(x);
                self.quad_to(quad, to)
            }
        }
    }

    /// An fp128, as `i128`, rounded to any other type.
    ///
    /// Each target has a helper, for the same reason.
    pub(super) fn quad_to(&mut self, quad: Operand, to: Type) -> Operand {
        let name = match self.any_kind(to) {
            FloatKind::Half => "__emback_quad_to_half",
            FloatKind::BFloat => "__emback_quad_to_bfloat",
            FloatKind::Float => "__emback_quad_to_float",
            FloatKind::Double => "__emback_quad_to_double",
            FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => {
                return self.of_quad(quad, to);
            }
        };
        let result = helpers::call(&mut self.ed, name, vec![quad]);
        if soft(&self.ed.module.types, to).is_some_and(is_short) {
            return self.short_of_word(result, to);
        }
        result
    }

    /// The bits of a number as an integer of its width.
    ///
    /// A constant gives a constant, which later passes fold.
    pub(super) fn bits(&mut self, x: Operand) -> Operand {
        let ty = self.ed.ty(x);
        let width = self.any_kind(ty).bits();
        if let Some(id) = x.constant()
            && let ConstData::Float(bits) = *self.ed.module.consts.data(id)
        {
            let int = self.ed.module.types.int(width);
            return self.wide_int(int, bits);
        }
        let int = self.ed.module.types.int(width);
        self.ed.cast(CastOp::BitCast, x, int)
    }

    /// An integer constant of up to 128 bits.
    pub(super) fn wide_int(&mut self, ty: Type, value: u128) -> Operand {
        let bits = self.ed.module.types.int_bits(ty).unwrap_or(128);
        let value = emback_ir::ApInt::from_u128(bits, value);
        self.ed.constant(ty, ConstData::Int(value))
    }

    /// A number from its bits.
    pub(super) fn of_bits(&mut self, bits: Operand, ty: Type) -> Operand {
        self.ed.cast(CastOp::BitCast, bits, ty)
    }

    /// A 16-bit kind as `float`, which is exact.
    fn short_to_single(&mut self, x: Operand, kind: FloatKind) -> Operand {
        let bits = self.bits(x);
        let word = self.ed.cast(CastOp::ZExt, bits, Types::I32);
        if kind == FloatKind::Half {
            return helpers::call(&mut self.ed, "__emback_half_to_float", vec![word]);
        }
        let moved = self.ed.binary_int(BinaryOp::Shl, word, 16);
        self.ed.cast(CastOp::BitCast, moved, Types::FLOAT)
    }

    /// A 16-bit kind from its bits in an `i32`.
    fn short_of_word(&mut self, word: Operand, ty: Type) -> Operand {
        let bits = self.ed.cast(CastOp::Trunc, word, Types::I16);
        self.of_bits(bits, ty)
    }

    /// A wide kind as the `i128` of an fp128. Exact but for a `ppc_fp128` whose doubles
    /// are far apart.
    ///
    /// The two doubles of a pair are added; the format has more bits than both if their
    /// exponents are close.
    pub(super) fn quad_of(&mut self, x: Operand) -> Operand {
        let kind = self.any_kind(self.ed.ty(x));
        let bits = self.bits(x);
        match kind {
            FloatKind::X86Fp80 => {
                let i128 = self.ed.module.types.int(128);
                let wide = self.ed.cast(CastOp::ZExt, bits, i128);
                helpers::call(&mut self.ed, "__emback_quad_from_x87", vec![wide])
            }
            FloatKind::PpcFp128 => {
                let high = self.ed.cast(CastOp::Trunc, bits, Types::I64);
                let moved = self.ed.binary_int(BinaryOp::LShr, bits, 64);
                let low = self.ed.cast(CastOp::Trunc, moved, Types::I64);
                let pair = [high, low].map(|x| self.ed.cast(CastOp::BitCast, x, Types::DOUBLE));
                helpers::call(&mut self.ed, "__emback_quad_from_pair", pair.to_vec())
            }
            FloatKind::Half
            | FloatKind::BFloat
            | FloatKind::Float
            | FloatKind::Double
            | FloatKind::Fp128 => bits,
        }
    }

    /// A wide kind from the `i128` of an fp128, rounded.
    ///
    /// A pair is the nearest double and what is left, rounded to a double.
    pub(super) fn of_quad(&mut self, quad: Operand, ty: Type) -> Operand {
        match self.any_kind(ty) {
            FloatKind::X86Fp80 => {
                let wide = helpers::call(&mut self.ed, "__emback_quad_to_x87", vec![quad]);
                let int = self.ed.module.types.int(80);
                let bits = self.ed.cast(CastOp::Trunc, wide, int);
                self.of_bits(bits, ty)
            }
            FloatKind::PpcFp128 => {
                let high = helpers::call(&mut self.ed, "__emback_quad_to_double", vec![quad]);
                let low = helpers::call(&mut self.ed, "__emback_quad_rest", vec![quad, high]);
                let i128 = self.ed.module.types.int(128);
                let [high, low] = [high, low].map(|x| {
                    let bits = self.ed.cast(CastOp::BitCast, x, Types::I64);
                    self.ed.cast(CastOp::ZExt, bits, i128)
                });
                let moved = self.ed.binary_int(BinaryOp::Shl, low, 64);
                let bits = self.ed.binary(BinaryOp::Or, high, moved);
                self.of_bits(bits, ty)
            }
            FloatKind::Half
            | FloatKind::BFloat
            | FloatKind::Float
            | FloatKind::Double
            | FloatKind::Fp128 => self.of_bits(quad, ty),
        }
    }
}
