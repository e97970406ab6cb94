//! Conversions between soft floats and integers of any width. Helpers convert up to 128
//! bits; wider integers are the product of such a one and a power of two.

use emback_ir::{BinaryOp, CastOp, FloatKind, IntPredicate, Intrinsic, Operand, Type, Types};

use super::{Lowering, soft};
use crate::legalise::helpers;

/// Width of the integers that helpers convert.
const HELPER_BITS: u32 = 128;
/// The bias of fp128's exponent, and its bits of fraction.
const BIAS: i64 = 16383;
const FRACTION: i64 = 112;

impl Lowering<'_> {
    /// The width of an integer type.
    fn int_width(&self, ty: Type) -> u32 {
        self.ed.module.types.int_bits(ty).unwrap_or(32)
    }

    /// An integer of another width.
    ///
    /// Truncation keeps the low bits, extension the number.
    pub(super) fn resize(&mut self, x: Operand, to: Type, signed: bool) -> Operand {
        let (from_bits, to_bits) = (self.int_width(self.ed.ty(x)), self.int_width(to));
        match from_bits.cmp(&to_bits) {
            std::cmp::Ordering::Equal => x,
            std::cmp::Ordering::Greater => self.ed.cast(CastOp::Trunc, x, to),
            std::cmp::Ordering::Less => {
                self.ed.cast(if signed { CastOp::SExt } else { CastOp::ZExt }, x, to)
            }
        }
    }

    /// `sitofp` or `uitofp` to a soft type, rounded once.
    ///
    /// Of more than 128 bits the upper 128 of the magnitude are converted; the bits below
    /// are one sticky bit, which decides a tie. The result is scaled by a power of two.
    pub(super) fn int_to(&mut self, signed: bool, x: Operand, to: Type) -> Operand {
        let bits = self.int_width(self.ed.ty(x));
        let kind = soft(&self.ed.module.types, to);
        // A double holds integers of up to 53 bits, and what it rounds is beyond all
        // numbers of half.
        if kind == Some(FloatKind::Half) || (kind == Some(FloatKind::BFloat) && bits <= 53) {
            let op = if signed { CastOp::SiToFp } else { CastOp::UiToFp };
            let double = self.ed.cast(op, x, Types::DOUBLE);
            return self.convert(double, to);
        }
        let i128 = self.ed.module.types.int(HELPER_BITS);
        if bits <= HELPER_BITS {
            let wide = self.resize(x, i128, signed);
            let quad = self.word_to_quad(signed, wide, to);
            return self.quad_to(quad, to);
        }
        // The upper 128 bits of the magnitude, the last of which is sticky.
        let ty = self.ed.ty(x);
        let (negative, size) = if signed {
            let negative = self.ed.icmp_int(IntPredicate::Slt, x, 0);
            let zero = self.ed.int(ty, 0);
            let turned = self.ed.binary(BinaryOp::Sub, zero, x);
            (Some(negative), self.ed.select(negative, turned, x))
        } else {
            (None, x)
        };
        let known = self.ed.int(Types::I1, 0);
        let count = self.ed.declare_intrinsic(Intrinsic::Ctlz, &[ty], ty, &[ty, Types::I1]);
        let zeros = match self.ed.call(count, vec![size, known]) {
            Some(zeros) => Operand::from(zeros),
            None => self.ed.int(ty, 0),
        };
        let most = i64::from(bits - 1);
        let none = self.ed.icmp_int(IntPredicate::Eq, size, 0);
        let top = self.ed.int(ty, most);
        let zeros = self.ed.select(none, top, zeros);
        let moved = self.ed.binary(BinaryOp::Shl, size, zeros);
        let upper = self.ed.binary_int(BinaryOp::LShr, moved, i64::from(bits - HELPER_BITS));
        let upper = self.ed.cast(CastOp::Trunc, upper, i128);
        let below = self.ed.binary_int(BinaryOp::Shl, moved, i64::from(HELPER_BITS));
        let lost = self.ed.icmp_int(IntPredicate::Ne, below, 0);
        let lost = self.ed.cast(CastOp::ZExt, lost, i128);
        let upper = self.ed.binary(BinaryOp::Or, upper, lost);
        let quad = self.word_to_quad(false, upper, to);
        let zeros = self.ed.cast(CastOp::Trunc, zeros, Types::I32);
        let by = self.ed.i32((bits - HELPER_BITS).cast_signed());
        let by = self.ed.binary(BinaryOp::Sub, by, zeros);
        let drop = self.drop_of(to);
        let quad = helpers::call(&mut self.ed, "__emback_quad_scale", vec![quad, by, drop]);
        let number = self.quad_to(quad, to);
        match negative {
            Some(negative) => match self.negate(number) {
                Some(turned) => self.ed.select(negative, turned, number),
                None => number,
            },
            None => number,
        }
    }

    /// An `i128` as an fp128, rounded to the precision of a wide type; to odd for a
    /// 16-bit one, to which it is rounded next.
    fn word_to_quad(&mut self, signed: bool, x: Operand, to: Type) -> Operand {
        let is_short = soft(&self.ed.module.types, to).is_some_and(super::is_short);
        let x = if is_short {
            let is_signed = self.ed.i32(i32::from(signed));
            helpers::call(&mut self.ed, "__emback_quad_sticky", vec![x, is_signed])
        } else {
            x
        };
        let name = if signed { "__emback_quad_from_signed" } else { "__emback_quad_from_unsigned" };
        let drop = self.drop_of(to);
        helpers::call(&mut self.ed, name, vec![x, drop])
    }

    /// `fptosi` or `fptoui` of an fp128, as `i128`. Out of range it saturates up to 128
    /// bits, and is unspecified above.
    ///
    /// Both are allowed: `fptosi` out of range is poison (LangRef).
    pub(super) fn quad_to_int(&mut self, signed: bool, quad: Operand, to: Type) -> Operand {
        let bits = self.int_width(to);
        let narrow = self.quad_to_word(signed, quad, bits.min(HELPER_BITS));
        if bits <= HELPER_BITS {
            return self.resize(narrow, to, signed);
        }
        // From 2^112 on a number is its significand times a power of two.
        let moved = self.ed.binary_int(BinaryOp::LShr, quad, FRACTION);
        let exponent = self.ed.cast(CastOp::Trunc, moved, Types::I32);
        let exponent = self.ed.binary_int(BinaryOp::And, exponent, 0x7fff);
        let by = self.ed.binary_int(BinaryOp::Sub, exponent, BIAS + FRACTION);
        let is_long = self.ed.icmp_int(IntPredicate::Sgt, by, 0);
        let zero = self.ed.i32(0);
        let by = self.ed.select(is_long, by, zero);
        let by = self.resize(by, to, false);
        let i128 = self.ed.ty(quad);
        let mask = self.wide_int(i128, (1 << FRACTION) - 1);
        let fraction = self.ed.binary(BinaryOp::And, quad, mask);
        let one = self.wide_int(i128, 1 << FRACTION);
        let significand = self.ed.binary(BinaryOp::Or, fraction, one);
        let significand = self.resize(significand, to, false);
        let mut long = self.ed.binary(BinaryOp::Shl, significand, by);
        if signed {
            let negative = self.ed.icmp_int(IntPredicate::Slt, quad, 0);
            let zero = self.ed.int(to, 0);
            let turned = self.ed.binary(BinaryOp::Sub, zero, long);
            long = self.ed.select(negative, turned, long);
        }
        let narrow = self.resize(narrow, to, signed);
        self.ed.select(is_long, long, narrow)
    }

    /// The nearest integer of at most 128 bits, as `i128`.
    fn quad_to_word(&mut self, signed: bool, quad: Operand, bits: u32) -> Operand {
        let name = if signed { "__emback_quad_to_signed" } else { "__emback_quad_to_unsigned" };
        let bits = self.ed.i32(bits.cast_signed());
        helpers::call(&mut self.ed, name, vec![quad, bits])
    }

    /// `llvm.fptosi.sat` and `llvm.fptoui.sat` of an fp128.
    ///
    /// LangRef, "llvm.fptosi.sat": NaN gives 0, the others the nearest integer of the
    /// type. Up to 128 bits the helper saturates; above, magnitudes are compared as bits,
    /// which order as the numbers do.
    pub(super) fn saturating(&mut self, signed: bool, quad: Operand, to: Type) -> Operand {
        let bits = self.int_width(to);
        let inside = self.quad_to_int(signed, quad, to);
        if bits <= HELPER_BITS {
            return inside;
        }
        let i128 = self.ed.ty(quad);
        // 2^(bits - 1) or 2^bits, from which on a magnitude does not fit.
        let exponent = BIAS + i64::from(bits) - i64::from(signed);
        let limit = self.wide_int(i128, u128::from(exponent.unsigned_abs()) << FRACTION);
        let infinity = self.wide_int(i128, 0x7fff << FRACTION);
        let all = self.wide_int(i128, u128::MAX >> 1);
        let size = self.ed.binary(BinaryOp::And, quad, all);
        let over = self.ed.icmp(IntPredicate::Uge, size, limit);
        let nan = self.ed.icmp(IntPredicate::Ugt, size, infinity);
        let negative = self.ed.icmp_int(IntPredicate::Slt, quad, 0);
        let zero = self.ed.int(to, 0);
        let ones = self.ed.int(to, -1);
        let (least, most) = if signed {
            let most = self.ed.binary_int(BinaryOp::LShr, ones, 1);
            (self.ed.binary(BinaryOp::Xor, most, ones), most)
        } else {
            (zero, ones)
        };
        let end = self.ed.select(negative, least, most);
        let result = self.ed.select(over, end, inside);
        let result = self.ed.select(nan, zero, result);
        if signed { result } else { self.ed.select(negative, zero, result) }
    }
}
