//! Shifts over limbs.
//!
//! A constant amount moves whole limbs and joins two neighbours for each. A variable
//! amount is divided: its low bits shift within the limbs, then each higher bit that is
//! set moves all limbs by a power of two (a barrel shifter), which needs no branches.
//!
//! ```text
//! shl i64 %a, 5       a0 << 5, (a1 << 5) | (a0 >>> 27)
//! shl i64 %a, %n      l = a0 << (n & 31)
//!                     h = (a1 << (n & 31)) | ((a0 >>> 1) >>> ((n & 31) ^ 31))
//!                     (n & 32) ? 0, l : l, h
//! ```
//! A shift of a target takes its amount modulo the width, so that `a0 >>> (32 - n)` would
//! be wrong for 0: it is two shifts. The cost is linear in the limbs for a constant, n
//! log n for a variable.

use emback_ir::{BinaryOp, IntPredicate, Operand};

use super::Splitter;
use super::parts::Parts;

/// The amount of a shift.
enum Amount {
    Known {
        /// Whole limbs.
        limbs: usize,
        /// Bits within a limb.
        bits: i64,
    },
    Variable {
        /// The amount modulo the width of a limb.
        bits: Operand,
        /// Whether to move by 1, 2, 4, ... limbs besides.
        limbs: Vec<Operand>,
    },
}

impl Splitter<'_, '_> {
    /// The width of this limb's type in bits.
    fn limb_width(&self, limb: Operand) -> u32 {
        let ty = self.edit.ty(limb);
        self.int_bits(ty).unwrap_or(32)
    }

    /// Divides the amount of a shift of `count` limbs. An amount of the width or more
    /// gives poison, for which any limbs are valid.
    fn amount(&mut self, amount: &Parts, count: usize) -> Amount {
        let width = self.limb_width(amount[0]);
        if let Some(known) = self.edit.known_int(amount[0]) {
            let known = known % (u64::from(width) * count as u64);
            return Amount::Known {
                limbs: (known / u64::from(width)) as usize,
                bits: (known % u64::from(width)).cast_signed(),
            };
        }
        let bits = self.edit.binary_int(BinaryOp::And, amount[0], i64::from(width) - 1);
        let mut limbs = Vec::new();
        let mut by = 1;
        while by < count {
            let bit = i64::from(width) * by as i64;
            let bit = self.edit.binary_int(BinaryOp::And, amount[0], bit);
            limbs.push(self.edit.icmp_int(IntPredicate::Ne, bit, 0));
            by *= 2;
        }
        Amount::Variable { bits, limbs }
    }

    /// `a << amount`.
    pub(super) fn shift_left(&mut self, a: &Parts, amount: &Parts) -> Parts {
        let ty = self.edit.ty(a[0]);
        let zero = self.edit.int(ty, 0);
        let width = i64::from(self.limb_width(a[0]));
        match self.amount(amount, a.len()) {
            Amount::Known { limbs, bits } => {
                let mut out = Parts::from_elem(zero, a.len());
                for index in (limbs..a.len()).rev() {
                    let from = index - limbs;
                    out[index] = match (bits, from) {
                        (0, _) => a[from],
                        (_, 0) => self.edit.binary_int(BinaryOp::Shl, a[0], bits),
                        _ => {
                            let up = self.edit.binary_int(BinaryOp::Shl, a[from], bits);
                            let over =
                                self.edit.binary_int(BinaryOp::LShr, a[from - 1], width - bits);
                            self.edit.binary(BinaryOp::Or, up, over)
                        }
                    };
                }
                out
            }
            Amount::Variable { bits, limbs } => {
                let mut out: Parts =
                    a.iter().map(|&limb| self.edit.binary(BinaryOp::Shl, limb, bits)).collect();
                // `low >>> 1 >>> (width - 1 - c)` is `low >>> (width - c)`, right for c =
                // 0 too.
                let mut rest = None;
                for index in 1..a.len() {
                    let half = self.edit.binary_int(BinaryOp::LShr, a[index - 1], 1);
                    let rest = *rest.get_or_insert_with(|| {
                        self.edit.binary_int(BinaryOp::Xor, bits, width - 1)
                    });
                    let over = self.edit.binary(BinaryOp::LShr, half, rest);
                    out[index] = self.edit.binary(BinaryOp::Or, out[index], over);
                }
                for (stage, cond) in limbs.into_iter().enumerate() {
                    let from = out.clone();
                    for (index, limb) in out.iter_mut().enumerate() {
                        let moved = index.checked_sub(1 << stage).map_or(zero, |index| from[index]);
                        *limb = self.edit.select(cond, moved, from[index]);
                    }
                }
                out
            }
        }
    }

    /// `a >> amount`, arithmetic or logical.
    pub(super) fn shift_right(&mut self, a: &Parts, amount: &Parts, signed: bool) -> Parts {
        let op = if signed { BinaryOp::AShr } else { BinaryOp::LShr };
        let width = i64::from(self.limb_width(a[0]));
        let top = a.len() - 1;
        let amount = self.amount(amount, a.len());
        let needs_fill = !matches!(amount, Amount::Known { limbs: 0, .. });
        let fill = if signed && needs_fill {
            self.edit.binary_int(BinaryOp::AShr, a[top], width - 1)
        } else {
            let ty = self.edit.ty(a[0]);
            self.edit.int(ty, 0)
        };
        match amount {
            Amount::Known { limbs, bits } => {
                let mut out = Parts::from_elem(fill, a.len());
                for index in 0..a.len() - limbs {
                    let from = index + limbs;
                    out[index] = if bits == 0 {
                        a[from]
                    } else if from == top {
                        self.edit.binary_int(op, a[top], bits)
                    } else {
                        let down = self.edit.binary_int(BinaryOp::LShr, a[from], bits);
                        let over = self.edit.binary_int(BinaryOp::Shl, a[from + 1], width - bits);
                        self.edit.binary(BinaryOp::Or, down, over)
                    };
                }
                out
            }
            Amount::Variable { bits, limbs } => {
                let mut out = a.clone();
                out[top] = self.edit.binary(op, a[top], bits);
                let mut rest = None;
                for index in (0..top).rev() {
                    let down = self.edit.binary(BinaryOp::LShr, a[index], bits);
                    let twice = self.edit.binary_int(BinaryOp::Shl, a[index + 1], 1);
                    let rest = *rest.get_or_insert_with(|| {
                        self.edit.binary_int(BinaryOp::Xor, bits, width - 1)
                    });
                    let over = self.edit.binary(BinaryOp::Shl, twice, rest);
                    out[index] = self.edit.binary(BinaryOp::Or, down, over);
                }
                for (stage, cond) in limbs.into_iter().enumerate() {
                    let from = out.clone();
                    for (index, limb) in out.iter_mut().enumerate() {
                        let moved = from.get(index + (1 << stage)).copied().unwrap_or(fill);
                        *limb = self.edit.select(cond, moved, from[index]);
                    }
                }
                out
            }
        }
    }
}
