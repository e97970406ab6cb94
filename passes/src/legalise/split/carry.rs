//! Sums and differences over limbs, with a carry from each limb to the next. Neither
//! target has a carry flag, so a carry is computed by an unsigned comparison of the sum
//! with an operand (Warren, "Hacker's Delight", section 2-16).
//!
//! ```text
//! low   = a0 + b0
//! carry = low < a0                 ; unsigned
//! high  = a1 + b1 + carry
//! ```
//! A limb that is zero has no carry: extensions of narrow integers, which are most of the
//! operands, cost a half.

use emback_ir::{BinaryOp, IntPredicate, Operand};

use super::Splitter;
use super::parts::Parts;

impl Splitter<'_, '_> {
    /// Whether a part is the constant zero.
    pub(super) fn is_zero(&self, part: Operand) -> bool {
        self.edit.known_int(part) == Some(0)
    }

    /// `a + b`, without an operation where one is zero.
    fn plus(&mut self, a: Operand, b: Operand) -> Operand {
        if self.is_zero(a) {
            b
        } else if self.is_zero(b) {
            a
        } else {
            self.edit.binary(BinaryOp::Add, a, b)
        }
    }

    /// `a + b`: a limb carries if its sum is below an operand. With a carry coming in
    /// there are two additions, of which at most one overflows.
    pub(super) fn add_limbs(&mut self, a: &Parts, b: &Parts) -> Parts {
        let mut out = Parts::new();
        let mut carry: Option<Operand> = None;
        let ty = self.edit.ty(a[0]);
        for (&a, &b) in a.iter().zip(b) {
            let sum = self.plus(a, b);
            let mut next = None;
            if !self.is_zero(b) && !self.is_zero(a) {
                next = Some(self.edit.icmp(IntPredicate::Ult, sum, a));
            }
            let total = match carry {
                None => sum,
                Some(cond) => {
                    let carry = self.bool_to_limb(cond, ty);
                    let total = self.edit.binary(BinaryOp::Add, sum, carry);
                    let overflow = self.edit.icmp(IntPredicate::Ult, total, carry);
                    next = Some(match next {
                        None => overflow,
                        Some(first) => self.edit.binary(BinaryOp::Or, first, overflow),
                    });
                    total
                }
            };
            out.push(total);
            carry = next;
        }
        out
    }

    /// `a - b`: a limb borrows if it is below the limb that is subtracted.
    pub(super) fn sub_limbs(&mut self, a: &Parts, b: &Parts) -> Parts {
        let mut out = Parts::new();
        let mut borrow: Option<Operand> = None;
        let ty = self.edit.ty(a[0]);
        for (&a, &b) in a.iter().zip(b) {
            let zero = self.is_zero(b);
            let difference = if zero { a } else { self.edit.binary(BinaryOp::Sub, a, b) };
            let mut next = if zero { None } else { Some(self.edit.icmp(IntPredicate::Ult, a, b)) };
            let total = match borrow {
                None => difference,
                Some(cond) => {
                    let borrow = self.bool_to_limb(cond, ty);
                    let total = self.edit.binary(BinaryOp::Sub, difference, borrow);
                    let under = self.edit.icmp(IntPredicate::Ult, difference, borrow);
                    next = Some(match next {
                        None => under,
                        Some(first) => self.edit.binary(BinaryOp::Or, first, under),
                    });
                    total
                }
            };
            out.push(total);
            borrow = next;
        }
        out
    }
}
