//! Instructions that a target has no short form for: division of 64-bit integers,
//! remainders of floats, conversions between 64-bit integers and floats.
//!
//! Helpers are LLVM IR of this crate (`legalise::helpers`), linked where they are called,
//! so they are legalised like the program. A name with `$N` is a family, one for each
//! width.

use emback_ir::{BinaryOp, CastOp, Operand, Type, Types};

use super::Lowering;
use super::ops::{self, narrow, widen};
use crate::legalise::helpers;
use crate::legalise::split::parts::Limbs;

impl Lowering<'_> {
    /// The replacement of an operation that is not legal.
    ///
    /// None: it is legal as it is, or a later pass splits it.
    pub(super) fn binary(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let ty = self.ed.ty(args[0]);
        if op == BinaryOp::FRem && ty == Types::FLOAT {
            // Exact: the remainder of two floats is a float.
            let args = args.map(|arg| self.ed.cast(CastOp::FpExt, arg, Types::DOUBLE));
            let wide = self.double_remainder(args);
            let wide = match wide {
                Some(wide) => wide,
                None => self.ed.binary(BinaryOp::FRem, args[0], args[1]),
            };
            return Some(self.ed.cast(CastOp::FpTrunc, wide, Types::FLOAT));
        }
        if op == BinaryOp::FRem && ty == Types::DOUBLE {
            return self.double_remainder(args);
        }
        if let Some(width) = self.large_width(ty) {
            return self.large_binary(op, args, ty, width);
        }
        if let Some(width) = self.helper_width(ty) {
            return self.operation_by_helper(op, args, ty, width);
        }
        self.wide_bits(ty)?;
        self.wide_division(op, args)
    }

    /// Division of more than 64 bits and products of more than two limbs, by helpers.
    ///
    /// Of division and remainder one helper gives both; the flag selects the result.
    fn operation_by_helper(
        &mut self,
        op: BinaryOp,
        args: [Operand; 2],
        ty: Type,
        width: u32,
    ) -> Option<Operand> {
        let (name, signed, remainder) = match op {
            BinaryOp::UDiv => ("__emback_udivrem$N", false, Some(0)),
            BinaryOp::SDiv => ("__emback_sdivrem$N", true, Some(0)),
            BinaryOp::URem => ("__emback_udivrem$N", false, Some(1)),
            BinaryOp::SRem => ("__emback_sdivrem$N", true, Some(1)),
            BinaryOp::Mul => {
                // Few limbs, or few that are not zero: written out. So is what a helper
                // does.
                let small = args.iter().any(|&arg| self.ed.known_int(arg).is_some());
                let own = self.ed.module.global_name(self.global);
                if Limbs::of(self.target, width).count <= 2 || small || helpers::is_helper(&own) {
                    return None;
                }
                ("__emback_mul$N", false, None)
            }
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => return None,
        };
        if remainder.is_some()
            && let Some(by) = self.division_by_power_of_two(op, args)
        {
            return Some(by);
        }
        let mut args = self.at_width(args, width, signed).to_vec();
        args.extend(remainder.map(|remainder| self.ed.int(Types::I1, remainder)));
        let wide = helpers::call_wide(&mut self.ed, name, width, args);
        Some(narrow(&mut self.ed, wide, ty))
    }

    /// Both operands extended to `width`.
    ///
    /// Signed division needs the sign, and products the low half alone, whatever the
    /// extension.
    pub(super) fn at_width(
        &mut self,
        args: [Operand; 2],
        width: u32,
        signed: bool,
    ) -> [Operand; 2] {
        let to = self.ed.module.types.int(width);
        args.map(|arg| widen(&mut self.ed, arg, to, signed))
    }

    /// `frem double`, by a helper where the target has no operation.
    fn double_remainder(&mut self, args: [Operand; 2]) -> Option<Operand> {
        let helper = !self.target.has_float_remainder();
        helper.then(|| helpers::call(&mut self.ed, "__emback_frem", args.to_vec()))
    }

    /// `udiv`, `sdiv`, `urem`, `srem` of 33 to 64 bits by helpers; `None` for any other
    /// operation.
    fn wide_division(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let ty = self.ed.ty(args[0]);
        let (name, signed) = match op {
            BinaryOp::UDiv => ("__emback_udiv64", false),
            BinaryOp::SDiv => ("__emback_sdiv64", true),
            BinaryOp::URem => ("__emback_urem64", false),
            BinaryOp::SRem => ("__emback_srem64", true),
            BinaryOp::Add
            | BinaryOp::FAdd
            | BinaryOp::Sub
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => return None,
        };
        if let Some(by) = self.division_by_power_of_two(op, args) {
            return Some(by);
        }
        let args = args.map(|arg| widen(&mut self.ed, arg, Types::I64, signed));
        let wide = helpers::call(&mut self.ed, name, args.to_vec());
        Some(narrow(&mut self.ed, wide, ty))
    }

    /// Division by a constant power of two is a shift or a mask, also without
    /// optimisation: a helper call costs far more. The divisor less one is added to a
    /// negative dividend, so that the quotient is rounded towards zero.
    ///
    /// ```text
    /// sdiv x, 8   =>   (x + (x >> 63 & 7)) >> 3
    /// srem x, 8   =>   x - (x + (x >> 63 & 7) & -8)
    /// ```
    fn division_by_power_of_two(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let divisor = self.ed.known_int(args[1]).filter(|divisor| divisor.is_power_of_two())?;
        let count = i64::from(divisor.trailing_zeros());
        let bits = i64::from(self.ed.module.types.int_bits(self.ed.ty(args[0]))?);
        let below = (divisor - 1).cast_signed();
        let signed = matches!(op, BinaryOp::SDiv | BinaryOp::SRem);
        let mut dividend = args[0];
        if signed {
            if count == 0 || count >= bits - 1 {
                return None; // By 1, or by the least number, which is no power of two but its negative.
            }
            let sign = self.ed.binary_int(BinaryOp::AShr, dividend, bits - 1);
            let up = self.ed.binary_int(BinaryOp::And, sign, below);
            dividend = self.ed.binary(BinaryOp::Add, dividend, up);
        }
        match op {
            BinaryOp::UDiv => Some(self.ed.binary_int(BinaryOp::LShr, dividend, count)),
            BinaryOp::URem => Some(self.ed.binary_int(BinaryOp::And, dividend, below)),
            BinaryOp::SDiv => Some(self.ed.binary_int(BinaryOp::AShr, dividend, count)),
            BinaryOp::SRem => {
                let whole = self.ed.binary_int(BinaryOp::And, dividend, !below);
                Some(self.ed.binary(BinaryOp::Sub, args[0], whole))
            }
            BinaryOp::Add
            | BinaryOp::FAdd
            | BinaryOp::Sub
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => None,
        }
    }

    /// The replacement of a conversion that is not legal: between floats and integers of
    /// 33 to 64 bits.
    ///
    /// Through helpers: a conversion in words needs the exponent of the number.
    pub(super) fn cast(&mut self, op: CastOp, arg: Operand, to: Type) -> Option<Operand> {
        let from = self.ed.ty(arg);
        match op {
            CastOp::FpToSi | CastOp::FpToUi if self.helper_width(to).is_some() => {
                is_float(from).then(|| self.float_to_int(op == CastOp::FpToSi, arg, to))
            }
            CastOp::SiToFp | CastOp::UiToFp if let Some(width) = self.large_width(from) => {
                is_float(to).then(|| self.large_to_float(op == CastOp::SiToFp, arg, to, width))
            }
            CastOp::SiToFp | CastOp::UiToFp if let Some(width) = self.helper_width(from) => {
                let name = match (op == CastOp::SiToFp, to) {
                    (true, Types::DOUBLE) => "__emback_s$N_to_f64",
                    (true, Types::FLOAT) => "__emback_s$N_to_f32",
                    (false, Types::DOUBLE) => "__emback_u$N_to_f64",
                    (false, Types::FLOAT) => "__emback_u$N_to_f32",
                    _ => return None,
                };
                let wide = self.ed.module.types.int(width);
                let wide = widen(&mut self.ed, arg, wide, op == CastOp::SiToFp);
                Some(helpers::call_wide(&mut self.ed, name, width, vec![wide]))
            }
            CastOp::FpToSi | CastOp::FpToUi if self.wide_bits(to).is_some() && is_float(from) => {
                Some(self.float_to_wide(op == CastOp::FpToSi, arg, to))
            }
            CastOp::SiToFp | CastOp::UiToFp if self.wide_bits(from).is_some() && is_float(to) => {
                let signed = op == CastOp::SiToFp;
                let wide = widen(&mut self.ed, arg, Types::I64, signed);
                Some(match (to, signed) {
                    (Types::FLOAT, true) => {
                        helpers::call(&mut self.ed, "__emback_s64_to_f32", vec![wide])
                    }
                    (Types::FLOAT, false) => {
                        helpers::call(&mut self.ed, "__emback_u64_to_f32", vec![wide])
                    }
                    _ => self.wide_to_double(op, wide),
                })
            }
            CastOp::Trunc
            | CastOp::ZExt
            | CastOp::SExt
            | CastOp::FpTrunc
            | CastOp::FpExt
            | CastOp::FpToUi
            | CastOp::FpToSi
            | CastOp::UiToFp
            | CastOp::SiToFp
            | CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => None,
        }
    }

    /// Both words are exact as doubles, and so is the upper one times 2^32; only the sum
    /// is rounded, once.
    ///
    /// To float the sum would be rounded twice, hence the helpers for it.
    fn wide_to_double(&mut self, op: CastOp, wide: Operand) -> Operand {
        let (low, high) = ops::halves(&mut self.ed, wide);
        let high = self.ed.cast(op, high, Types::DOUBLE);
        let scale = self.ed.module.consts.f64(4_294_967_296.0).into();
        let high = self.ed.binary(BinaryOp::FMul, high, scale);
        let low = self.ed.cast(CastOp::UiToFp, low, Types::DOUBLE);
        self.ed.binary(BinaryOp::FAdd, high, low)
    }

    /// `fptosi` or `fptoui` to any integer type.
    ///
    /// Out of range is poison (LangRef, "'fptosi .. to' Instruction"), so extension to a
    /// wider helper is right for any width.
    pub(super) fn float_to_int(&mut self, signed: bool, arg: Operand, to: Type) -> Operand {
        if let Some(width) = self.large_width(to) {
            let double = self.as_double(arg);
            return self.large_from_double(signed, double, to, width);
        }
        if let Some(width) = self.helper_width(to) {
            let double = self.as_double(arg);
            let name = if signed { "__emback_f64_to_s$N" } else { "__emback_f64_to_u$N" };
            let wide = helpers::call_wide(&mut self.ed, name, width, vec![double]);
            return narrow(&mut self.ed, wide, to);
        }
        if self.wide_bits(to).is_some() {
            return self.float_to_wide(signed, arg, to);
        }
        self.ed.cast(if signed { CastOp::FpToSi } else { CastOp::FpToUi }, arg, to)
    }

    /// A conversion to an integer of 33 to 64 bits, by a helper.
    fn float_to_wide(&mut self, signed: bool, arg: Operand, to: Type) -> Operand {
        let double = self.as_double(arg);
        let name = if signed { "__emback_f64_to_s64" } else { "__emback_f64_to_u64" };
        let wide = helpers::call(&mut self.ed, name, vec![double]);
        narrow(&mut self.ed, wide, to)
    }

    /// A float as a double, which is exact.
    pub(super) fn as_double(&mut self, arg: Operand) -> Operand {
        match self.ed.ty(arg) {
            Types::FLOAT => self.ed.cast(CastOp::FpExt, arg, Types::DOUBLE),
            _ => arg,
        }
    }
}

/// `half` and the other formats are gone after `soft_floats`.
fn is_float(ty: Type) -> bool {
    ty == Types::FLOAT || ty == Types::DOUBLE
}
