//! Products over limbs by schoolbook multiplication, column by column (Knuth, "The Art of
//! Computer Programming", volume 2, section 4.3.1, algorithm M). The cost is quadratic in
//! the number of limbs; wider products call a helper, and so does each upper half in a function
//! that has many.
//!
//! ```text
//!              a1   a0
//!            x b1   b0
//!            ---------
//!                 high(a0 b0)  low(a0 b0)
//!     + low(a1 b0) + low(a0 b1)                  ; modulo 2^64 no more is needed
//! ```

use emback_ir::{BinaryOp, Body, Inst, InstData, IntPredicate, Module, Operand, Types};

use super::Splitter;
use super::parts::{Limbs, Parts};
use crate::legalise::helpers;
use crate::target::Target;

/// Most upper halves of products of 32 bits that are computed in one function without calls. With
/// calls, curves and hashes of that kind are 5 to 20 percent smaller, up to a third faster at first,
/// when engines compile them, and later up to 1.8 times as slow, or faster where the function was too
/// large to optimise.
const MOST_INLINE: usize = 24;

/// The sum of the terms of one column, and the carries into the next.
#[derive(Default)]
struct Column {
    sum: Option<Operand>,
    carries: Option<Operand>,
}

/// How many upper halves of products of two limbs a body computes, if no limb is known to be zero.
pub(super) fn upper_halves(module: &Module, body: &Body, target: Target) -> usize {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    let is_product =
        |inst: &&Inst| matches!(body.insts[**inst], InstData::Binary { op: BinaryOp::Mul, .. });
    let products = insts.filter(is_product).filter_map(|&inst| body.result(inst));
    products
        .filter_map(|value| module.types.int_bits(body.values[value].ty))
        .map(|bits| Limbs::of(target, bits).count)
        .map(|limbs| limbs * (limbs - 1) / 2)
        .sum()
}

impl Splitter<'_, '_> {
    /// `a * b`. Limb `k` of the product is the sum of the lower halves of all
    /// `a[i] * b[k - i]`, the upper halves of all `a[i] * b[k - 1 - i]`, and the carries
    /// of the column before.
    pub(super) fn multiply(&mut self, a: &Parts, b: &Parts) -> Parts {
        let count = a.len();
        let ty = self.edit.ty(a[0]);
        let mut out = Parts::new();
        let mut carries: Option<Operand> = None;
        for k in 0..count {
            let last = k + 1 == count;
            let mut column = Column::default();
            if let Some(carries) = carries.take() {
                self.add_term(&mut column, carries, last);
            }
            for i in 0..k {
                let (x, y) = (a[i], b[k - 1 - i]);
                if !self.is_zero(x) && !self.is_zero(y) {
                    let high = self.multiply_high(x, y);
                    self.add_term(&mut column, high, last);
                }
            }
            for i in 0..=k {
                let (x, y) = (a[i], b[k - i]);
                if !self.is_zero(x) && !self.is_zero(y) {
                    let low = self.edit.binary(BinaryOp::Mul, x, y);
                    self.add_term(&mut column, low, last);
                }
            }
            out.push(column.sum.unwrap_or_else(|| self.edit.int(ty, 0)));
            carries = column.carries;
        }
        out
    }

    /// Adds a term to a column, and counts the carry unless this is the last column.
    fn add_term(&mut self, column: &mut Column, term: Operand, last: bool) {
        let Some(before) = column.sum else {
            column.sum = Some(term);
            return;
        };
        let sum = self.edit.binary(BinaryOp::Add, before, term);
        column.sum = Some(sum);
        if last {
            return;
        }
        let ty = self.edit.ty(sum);
        let carry = self.edit.icmp(IntPredicate::Ult, sum, term);
        let carry = self.bool_to_limb(carry, ty);
        column.carries = Some(match column.carries {
            None => carry,
            Some(before) => self.edit.binary(BinaryOp::Add, before, carry),
        });
    }

    /// The upper half of the product of two unsigned limbs, from four products of half
    /// limbs ("Hacker's Delight", section 8-2, `mulhu`). Neither target has an
    /// instruction for it; in asm.js the four products are below 2^32 and exact in
    /// `Math.imul`.
    fn multiply_high(&mut self, a: Operand, b: Operand) -> Operand {
        let ty = self.edit.ty(a);
        if ty == Types::I32 && self.upper_halves > MOST_INLINE {
            return helpers::call(&mut self.edit, "__emback_umulh32", vec![a, b]);
        }
        let half = i64::from(self.int_bits(ty).unwrap_or(32) / 2);
        let mask = (1 << half) - 1;
        let e = &mut self.edit;
        let (al, ah) =
            (e.binary_int(BinaryOp::And, a, mask), e.binary_int(BinaryOp::LShr, a, half));
        let (bl, bh) =
            (e.binary_int(BinaryOp::And, b, mask), e.binary_int(BinaryOp::LShr, b, half));
        let low = e.binary(BinaryOp::Mul, al, bl);
        let low = e.binary_int(BinaryOp::LShr, low, half);
        let middle = e.binary(BinaryOp::Mul, ah, bl);
        let middle = e.binary(BinaryOp::Add, middle, low);
        let other = e.binary(BinaryOp::Mul, al, bh);
        let middle_low = e.binary_int(BinaryOp::And, middle, mask);
        let other = e.binary(BinaryOp::Add, other, middle_low);
        let high = e.binary(BinaryOp::Mul, ah, bh);
        let middle = e.binary_int(BinaryOp::LShr, middle, half);
        let high = e.binary(BinaryOp::Add, high, middle);
        let other = e.binary_int(BinaryOp::LShr, other, half);
        e.binary(BinaryOp::Add, high, other)
    }
}
