//! Instructions on soft floats. The wide kinds are computed in `fp128`, as `i128`.

use emback_ir::{BinaryOp, CastOp, FloatKind, FloatPredicate, IntPredicate, Operand, Type, Types};

use super::{Lowering, is_short, soft};
use crate::legalise::helpers;

impl Lowering<'_> {
    /// `a op b`; none if the type is not soft.
    ///
    /// Float's 24 bits are at least 2p + 2 for the 11 of `half` and the 8 of `bfloat`, so
    /// rounding twice gives what one rounding would (see `short` in `intrinsics`).
    pub(super) fn binary(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let kind = self.kind(args[0])?;
        let ty = self.ed.ty(args[0]);
        if is_short(kind) {
            // Exact, or rounded twice as if once: `float` has more than twice the bits.
            let args = args.map(|arg| self.convert(arg, Types::FLOAT));
            let result = self.ed.binary(op, args[0], args[1]);
            return Some(self.convert(result, ty));
        }
        let name = match op {
            BinaryOp::FAdd => "__emback_quad_add",
            BinaryOp::FSub => "__emback_quad_sub",
            BinaryOp::FMul => "__emback_quad_mul",
            BinaryOp::FDiv => "__emback_quad_div",
            // Exact: no bits to drop.
            BinaryOp::FRem => {
                let args = args.map(|arg| self.quad_of(arg)).to_vec();
                let quad = helpers::call(&mut self.ed, "__emback_quad_rem", args);
                return Some(self.of_quad(quad, ty));
            }
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => return None,
        };
        Some(self.rounded(name, &args, ty))
    }

    /// A helper over wide kinds whose result is rounded to the precision of `ty`.
    ///
    /// The last argument of such a helper is the number of bits to drop.
    pub(super) fn rounded(&mut self, name: &str, args: &[Operand], ty: Type) -> Operand {
        let mut quads: Vec<Operand> = args.iter().map(|&arg| self.quad_of(arg)).collect();
        quads.push(self.drop_of(ty));
        let quad = helpers::call(&mut self.ed, name, quads);
        self.of_quad(quad, ty)
    }

    /// A constant of the bits that are a sign.
    pub(super) fn sign_mask(&mut self, kind: FloatKind, int: Type) -> Operand {
        let sign = 1 << (kind.bits() - 1);
        // Of a pair, both.
        let mask = if kind == FloatKind::PpcFp128 { sign | 1 << 63 } else { sign };
        self.wide_int(int, mask)
    }

    /// `fneg`, which is the sign bit's alone; none if the type is not soft.
    ///
    /// LangRef, "'fneg' Instruction": also of a NaN.
    pub(super) fn negate(&mut self, arg: Operand) -> Option<Operand> {
        let kind = self.kind(arg)?;
        let ty = self.ed.ty(arg);
        let bits = self.bits(arg);
        let mask = self.sign_mask(kind, self.ed.ty(bits));
        let bits = self.ed.binary(BinaryOp::Xor, bits, mask);
        Some(self.of_bits(bits, ty))
    }

    /// `fcmp`; none if the type is not soft.
    ///
    /// Each predicate is one comparison of the four results of a helper: less, equal,
    /// greater, unordered. `one` and `ueq` test the lowest bit, which only less and
    /// greater have.
    pub(super) fn compare(&mut self, pred: FloatPredicate, args: [Operand; 2]) -> Option<Operand> {
        use FloatPredicate as P;
        let kind = self.kind(args[0])?;
        if is_short(kind) {
            let args = args.map(|arg| self.convert(arg, Types::FLOAT));
            return Some(self.ed.fcmp(pred, args[0], args[1]));
        }
        let (test, value) = match pred {
            P::False => return Some(self.ed.int(Types::I1, 0)),
            P::True => return Some(self.ed.int(Types::I1, 1)),
            // The helper gives -1, 0, 1, or 2 for unordered.
            P::Oeq => (IntPredicate::Eq, 0),
            P::Ogt => (IntPredicate::Eq, 1),
            P::Oge => (IntPredicate::Ult, 2),
            P::Olt => (IntPredicate::Eq, -1),
            P::Ole => (IntPredicate::Sle, 0),
            P::Ord => (IntPredicate::Ne, 2),
            P::Ugt => (IntPredicate::Sge, 1),
            P::Uge => (IntPredicate::Sge, 0),
            P::Ult => (IntPredicate::Uge, 2),
            P::Ule => (IntPredicate::Ne, 1),
            P::Une => (IntPredicate::Ne, 0),
            P::Uno => (IntPredicate::Eq, 2),
            P::One | P::Ueq => {
                let order = self.order(args);
                let odd = self.ed.binary_int(BinaryOp::And, order, 1);
                let test = if pred == P::One { IntPredicate::Ne } else { IntPredicate::Eq };
                return Some(self.ed.icmp_int(test, odd, 0));
            }
        };
        let order = self.order(args);
        Some(self.ed.icmp_int(test, order, value))
    }

    /// -1, 0, 1, or 2 for unordered.
    fn order(&mut self, args: [Operand; 2]) -> Operand {
        let quads = args.map(|arg| self.quad_of(arg)).to_vec();
        helpers::call(&mut self.ed, "__emback_quad_compare", quads)
    }

    /// A conversion; none if neither type is soft, or if it leaves the bits alone.
    ///
    /// `bitcast` stays: later passes treat a soft float as the integer of its bits.
    pub(super) fn cast(&mut self, op: CastOp, arg: Operand, to: Type) -> Option<Operand> {
        let (from_kind, to_kind) = (self.kind(arg), soft(&self.ed.module.types, to));
        match op {
            CastOp::FpTrunc | CastOp::FpExt => {
                from_kind.or(to_kind)?;
                Some(self.convert(arg, to))
            }
            CastOp::FpToSi | CastOp::FpToUi => {
                let kind = from_kind?;
                if is_short(kind) {
                    let single = self.convert(arg, Types::FLOAT);
                    return Some(self.ed.cast(op, single, to));
                }
                let quad = self.quad_of(arg);
                Some(self.quad_to_int(op == CastOp::FpToSi, quad, to))
            }
            CastOp::SiToFp | CastOp::UiToFp => {
                to_kind?;
                Some(self.int_to(op == CastOp::SiToFp, arg, to))
            }
            CastOp::Trunc
            | CastOp::ZExt
            | CastOp::SExt
            | CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => None,
        }
    }
}
