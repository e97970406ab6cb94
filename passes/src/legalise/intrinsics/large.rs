//! Integers of more than [`MAX_UNROLLED_BITS`]: operations whose code would grow faster
//! than the integers themselves are loops in helpers (`helpers/large.ll`). Operands and
//! results go through slots of the frame, so the code at each use is linear in the width.
//!
//! Before: `%p = mul i1000 %a, %b`
//!
//! After: both extended to 1024 bits and stored, `call void @__emback_large_mul(ptr %2,
//! ptr %0, ptr %1, i32 32)`, and the result loaded and truncated.

use emback_ir::{BinaryOp, FloatPredicate, IntPredicate, Operand, Type, Types};

use super::Lowering;
use super::ops::{narrow, widen};
use crate::legalise::helpers;
use crate::legalise::split::parts::MAX_UNROLLED_BITS;

/// The first slot of this file. Slot 0 belongs to float intrinsics.
const SLOTS: usize = 1;

/// The room of conversions for a word.
const ROOM: usize = SLOTS + 3;

impl Lowering<'_> {
    /// For an integer type that goes through memory, the width at which it does: a
    /// multiple of 64.
    ///
    /// Helpers for products of [`MAX_UNROLLED_BITS`] have integers of twice that width,
    /// which are written out.
    pub(super) fn large_width(&self, ty: Type) -> Option<u32> {
        let bits = self.ed.module.types.int_bits(ty)?;
        let large = bits > MAX_UNROLLED_BITS
            && !helpers::is_helper(&self.ed.module.global_name(self.global));
        large.then(|| bits.next_multiple_of(64))
    }

    /// Slot `number` for integers of `width`, with room for a word more.
    fn large_slot(&mut self, number: usize, width: u32) -> Operand {
        self.slots.get(self.ed.body, SLOTS + number, u64::from(width / 8) + 8, 8)
    }

    /// Stores an integer, extended to `width`, into slot `number`.
    fn spill(&mut self, number: usize, value: Operand, width: u32, signed: bool) -> Operand {
        let ty = self.ed.module.types.int(width);
        let wide = widen(&mut self.ed, value, ty, signed);
        let slot = self.large_slot(number, width);
        self.ed.store(wide, slot, 8, false);
        slot
    }

    /// An integer of `width` from a slot, truncated to `to`.
    fn reload(&mut self, slot: Operand, width: u32, to: Type) -> Operand {
        let ty = self.ed.module.types.int(width);
        let wide = self.ed.load(ty, slot, 8, false);
        narrow(&mut self.ed, wide, to)
    }

    /// The number of words of 32 bits.
    fn words_of(&mut self, width: u32) -> Operand {
        self.ed.i32((width / 32).cast_signed())
    }

    /// A product, a quotient, a remainder, or a shift by a variable amount; `None` for an
    /// operation that stays.
    pub(super) fn large_binary(
        &mut self,
        op: BinaryOp,
        [a, b]: [Operand; 2],
        ty: Type,
        width: u32,
    ) -> Option<Operand> {
        match op {
            BinaryOp::Mul => Some(self.large_product("__emback_large_mul", [a, b], width)),
            BinaryOp::UDiv => Some(self.large_quotient([a, b], false, ty, width)),
            BinaryOp::URem => Some(self.large_quotient([a, b], true, ty, width)),
            BinaryOp::SDiv | BinaryOp::SRem => {
                Some(self.large_signed(op == BinaryOp::SRem, [a, b], ty, width))
            }
            BinaryOp::Shl => self.large_shift("__emback_large_shl", [a, b], None, width),
            BinaryOp::LShr => self.large_shift("__emback_large_shr", [a, b], Some(false), width),
            BinaryOp::AShr => self.large_shift("__emback_large_shr", [a, b], Some(true), width),
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => None,
        }
    }

    /// The low bits of a product, by a helper.
    pub(super) fn large_product(
        &mut self,
        helper: &str,
        [a, b]: [Operand; 2],
        width: u32,
    ) -> Operand {
        let ty = self.ed.ty(a);
        let first = self.spill(0, a, width, false);
        let second = self.spill(1, b, width, false);
        let result = self.large_slot(2, width);
        let words = self.words_of(width);
        helpers::call(&mut self.ed, helper, vec![result, first, second, words]);
        self.reload(result, width, ty)
    }

    /// An unsigned quotient or remainder.
    fn large_quotient(
        &mut self,
        [a, b]: [Operand; 2],
        remainder: bool,
        ty: Type,
        width: u32,
    ) -> Operand {
        let dividend = self.spill(0, a, width, false);
        let divisor = self.spill(1, b, width, false);
        let quotient = self.large_slot(2, width);
        let words = self.words_of(width);
        helpers::call(
            &mut self.ed,
            "__emback_large_divide",
            vec![quotient, dividend, divisor, words],
        );
        self.reload(if remainder { dividend } else { quotient }, width, ty)
    }

    /// A signed quotient, cut towards zero, or a remainder, of the dividend's sign: those
    /// of the sizes, negated where the sign asks for it.
    fn large_signed(
        &mut self,
        remainder: bool,
        args: [Operand; 2],
        ty: Type,
        width: u32,
    ) -> Operand {
        let last = i64::from(self.bits_of(ty)) - 1;
        let signs = args.map(|arg| self.ed.binary_int(BinaryOp::AShr, arg, last));
        let sizes = [0, 1].map(|index| self.turned(args[index], signs[index]));
        let size = self.large_quotient(sizes, remainder, ty, width);
        let sign =
            if remainder { signs[0] } else { self.ed.binary(BinaryOp::Xor, signs[0], signs[1]) };
        self.turned(size, sign)
    }

    /// The negative of a number where `sign` is all ones.
    fn turned(&mut self, number: Operand, sign: Operand) -> Operand {
        let inverted = self.ed.binary(BinaryOp::Xor, number, sign);
        self.ed.binary(BinaryOp::Sub, inverted, sign)
    }

    /// A shift by an amount that is no constant; to the right if it is known whether the
    /// sign comes in.
    fn large_shift(
        &mut self,
        helper: &str,
        [a, b]: [Operand; 2],
        right: Option<bool>,
        width: u32,
    ) -> Option<Operand> {
        if b.constant().is_some() {
            return None;
        }
        let ty = self.ed.ty(a);
        let from = self.spill(0, a, width, right == Some(true));
        let to = self.large_slot(2, width);
        let by = narrow(&mut self.ed, b, Types::I32);
        let words = self.words_of(width);
        let mut args = vec![to, from, by, words];
        match right {
            None => {}
            Some(false) => args.push(self.ed.i32(0)),
            Some(true) => {
                let negative = self.ed.icmp_int(IntPredicate::Slt, a, 0);
                args.push(widen(&mut self.ed, negative, Types::I32, true));
            }
        }
        helpers::call(&mut self.ed, helper, args);
        Some(self.reload(to, width, ty))
    }

    /// `sitofp` or `uitofp`, rounded once.
    pub(super) fn large_to_float(
        &mut self,
        signed: bool,
        arg: Operand,
        to: Type,
        width: u32,
    ) -> Operand {
        let ty = self.ed.ty(arg);
        let size = if signed {
            let last = i64::from(self.bits_of(ty)) - 1;
            let sign = self.ed.binary_int(BinaryOp::AShr, arg, last);
            self.turned(arg, sign)
        } else {
            arg
        };
        let zero = self.ed.icmp_int(IntPredicate::Eq, arg, 0);
        // The helper wants a number other than zero.
        let bit = widen(&mut self.ed, zero, ty, false);
        let size = self.ed.binary(BinaryOp::Or, size, bit);
        let from = self.spill(0, size, width, false);
        let room = self.slots.get(self.ed.body, ROOM, 4, 4);
        let words = self.words_of(width);
        let name = match to {
            Types::FLOAT => "__emback_large_to_f32",
            _ => "__emback_large_to_f64",
        };
        let number = helpers::call(&mut self.ed, name, vec![from, words, room]);
        let none = self.float_const(to, 0.0);
        let number = self.ed.select(zero, none, number);
        if !signed {
            return number;
        }
        let negative = self.ed.icmp_int(IntPredicate::Slt, arg, 0);
        let less = self.ed.fneg(number);
        self.ed.select(negative, less, number)
    }

    /// `fptosi` or `fptoui` from a double.
    pub(super) fn large_from_double(
        &mut self,
        signed: bool,
        double: Operand,
        to: Type,
        width: u32,
    ) -> Operand {
        let slot = self.large_slot(2, width);
        let words = self.words_of(width);
        helpers::call(&mut self.ed, "__emback_large_from_f64", vec![slot, double, words]);
        let size = self.reload(slot, width, to);
        if !signed {
            return size;
        }
        let none = self.float_const(Types::DOUBLE, 0.0);
        let below = self.ed.fcmp(FloatPredicate::Olt, double, none);
        let sign = widen(&mut self.ed, below, to, true);
        self.turned(size, sign)
    }
}
