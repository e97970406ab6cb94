//! Comparisons over limbs.
//!
//! ```text
//! icmp eq i64 %a, %b       ((a0 ^ b0) | (a1 ^ b1)) == 0
//! icmp slt i64 %a, %b      a1 < b1 (signed) || (a1 == b1 && a0 < b0 (unsigned))
//! ```
//! No branches: the limbs are at hand, and a comparison costs less than a jump that is
//! predicted badly. The code is linear in the number of limbs.

use emback_ir::{BinaryOp, CastOp, IntPredicate, Operand, Types};

use super::Splitter;
use super::parts::{Limbs, NoParts, Parts};

impl Splitter<'_, '_> {
    /// An integer comparison. Equality combines the differences of all limbs; order is
    /// decided by the top limb and, if those are equal, by the rest. The top limbs are
    /// extended first, as their upper bits are unspecified.
    pub(super) fn icmp(
        &mut self,
        pred: IntPredicate,
        bits: u32,
        args: [Operand; 2],
    ) -> Result<Operand, NoParts> {
        let (a, b) = (self.parts(args[0])?, self.parts(args[1])?);
        if bits == 1 {
            let op = if pred.is_signed() { CastOp::SExt } else { CastOp::ZExt };
            let (a, b) =
                (self.edit.cast(op, a[0], Types::I32), self.edit.cast(op, b[0], Types::I32));
            return Ok(self.edit.icmp(pred, a, b));
        }
        let equality = matches!(pred, IntPredicate::Eq | IntPredicate::Ne);
        let signed = pred.is_signed() || (equality && self.cheaper_signed(&a, &b, bits));
        let (a, b) = if signed {
            (self.sign_extended_limbs(a, bits), self.sign_extended_limbs(b, bits))
        } else {
            (self.zero_extended_limbs(a, bits), self.zero_extended_limbs(b, bits))
        };
        if a.len() == 1 {
            return Ok(self.edit.icmp(pred, a[0], b[0]));
        }
        if equality {
            let mut any: Option<Operand> = None;
            for (&a, &b) in a.iter().zip(&b) {
                let differ = self.bitwise(BinaryOp::Xor, a, b);
                any = Some(match any {
                    None => differ,
                    Some(before) => self.edit.binary(BinaryOp::Or, before, differ),
                });
            }
            let any = any.unwrap_or_else(|| self.edit.i32(0));
            return Ok(self.edit.icmp_int(pred, any, 0));
        }
        Ok(self.ordered(pred, &a, &b))
    }

    /// Whether both sides are known to be sign-extended, so that an equality needs no
    /// masks. Equality does not depend on how both are extended, only that both are
    /// alike.
    fn cheaper_signed(&self, a: &Parts, b: &Parts, bits: u32) -> bool {
        let top = Limbs::of(self.target, bits).top;
        let fits = |parts: &Parts| {
            parts
                .last()
                .is_some_and(|&part| part.constant().is_some() || self.fact(part).sign_from <= top)
        };
        fits(a) && fits(b)
    }

    /// Order of integers of several limbs, decided by the highest limb that differs. Only
    /// the top limb has a sign; the others are compared without one.
    fn ordered(&mut self, pred: IntPredicate, a: &Parts, b: &Parts) -> Operand {
        let top = a.len() - 1;
        let lower_zero = b[..top].iter().all(|&limb| self.is_zero(limb));
        let strict = match pred {
            IntPredicate::Ult | IntPredicate::Ule => IntPredicate::Ult,
            IntPredicate::Ugt | IntPredicate::Uge => IntPredicate::Ugt,
            IntPredicate::Slt | IntPredicate::Sle => IntPredicate::Slt,
            IntPredicate::Sgt | IntPredicate::Sge => IntPredicate::Sgt,
            IntPredicate::Eq | IntPredicate::Ne => pred,
        };
        // `a < b` and `a >= b` depend on the top limbs alone when the lower limbs of
        // `b` are all zero.
        if lower_zero
            && matches!(
                pred,
                IntPredicate::Ult | IntPredicate::Slt | IntPredicate::Uge | IntPredicate::Sge
            )
        {
            return self.edit.icmp(pred, a[top], b[top]);
        }
        let lower = match pred {
            IntPredicate::Ult | IntPredicate::Slt => IntPredicate::Ult,
            IntPredicate::Ule | IntPredicate::Sle => IntPredicate::Ule,
            IntPredicate::Ugt | IntPredicate::Sgt => IntPredicate::Ugt,
            IntPredicate::Uge | IntPredicate::Sge => IntPredicate::Uge,
            IntPredicate::Eq | IntPredicate::Ne => pred,
        };
        let mut result = self.edit.icmp(lower, a[0], b[0]);
        for index in 1..=top {
            let decided = if index == top {
                strict
            } else if matches!(strict, IntPredicate::Ult | IntPredicate::Slt) {
                IntPredicate::Ult
            } else {
                IntPredicate::Ugt
            };
            let decides = self.edit.icmp(decided, a[index], b[index]);
            let equal = self.edit.icmp(IntPredicate::Eq, a[index], b[index]);
            let lower = self.edit.binary(BinaryOp::And, equal, result);
            result = self.edit.binary(BinaryOp::Or, decides, lower);
        }
        result
    }
}
