//! Integer arithmetic and comparison over limbs.
//!
//! Upper bits of the top limb past the width of the integer are unspecified; [`Splitter::zero_extended`] and
//! [`Splitter::sign_extended`] put them right where an operation reads them.

use emback_ir::{BinaryOp, CastOp, ConstData, InstFlags, IntPredicate, Operand, Types};
use smallvec::smallvec;

use super::parts::{NoParts, Parts, limb_bits, limb_type};
use super::{Facts, Splitter};

impl Splitter<'_, '_> {
    /// Facts of a part, constants included.
    pub(super) fn fact_or_constant(&self, part: Operand) -> Facts {
        match part {
            Operand::Value(_) => self.fact(part),
            Operand::Const(id) => match self.edit.module.consts.data(id) {
                ConstData::Int(value) => {
                    let zero_from = value.to_u64().map_or(64, |v| 64 - v.leading_zeros());
                    let sign_from = value.to_i64().map_or(64, |v| {
                        65 - if v < 0 { v.leading_ones() } else { v.leading_zeros() }
                    });
                    Facts { zero_from, sign_from }
                }
                ConstData::Undef | ConstData::Poison => Facts { zero_from: 0, sign_from: 1 },
                _ => Facts::default(),
            },
        }
    }

    /// `part` with all bits from `bits` up zero.
    pub(super) fn zero_extended(&mut self, part: Operand, bits: u32) -> Operand {
        let ty = self.edit.ty(part);
        let width = self.int_bits(ty).unwrap_or(32);
        if bits >= width || self.fact_or_constant(part).zero_from <= bits {
            return part;
        }
        if let Some(value) = self.edit.known_int(part) {
            return self.edit.int(ty, (value & ((1 << bits) - 1)).cast_signed());
        }
        let masked = self.edit.binary_int(BinaryOp::And, part, ((1u64 << bits) - 1).cast_signed());
        self.know(masked, Facts { zero_from: bits, sign_from: bits + 1 });
        masked
    }

    /// `part` with all bits from `bits` up equal to bit `bits - 1`.
    pub(super) fn sign_extended(&mut self, part: Operand, bits: u32) -> Operand {
        let ty = self.edit.ty(part);
        let width = self.int_bits(ty).unwrap_or(32);
        if bits >= width || self.fact_or_constant(part).sign_from <= bits {
            return part;
        }
        if let Some(value) = self.edit.known_int(part) {
            let shift = 64 - bits;
            return self.edit.int(ty, (value << shift).cast_signed() >> shift);
        }
        let up = self.edit.binary_int(BinaryOp::Shl, part, i64::from(width - bits));
        let extended = self.edit.binary_int(BinaryOp::AShr, up, i64::from(width - bits));
        self.know(extended, Facts { zero_from: 64, sign_from: bits });
        extended
    }

    /// All limbs with the top one zero-extended.
    pub(super) fn zero_extended_limbs(&mut self, mut limbs: Parts, bits: u32) -> Parts {
        let top_bits = self.top_bits(bits);
        if let Some(top) = limbs.last().copied() {
            let top = self.zero_extended(top, top_bits);
            if let Some(last) = limbs.last_mut() {
                *last = top;
            }
        }
        limbs
    }

    /// All limbs with the top one sign-extended.
    pub(super) fn sign_extended_limbs(&mut self, mut limbs: Parts, bits: u32) -> Parts {
        let top_bits = self.top_bits(bits);
        if let Some(top) = limbs.last().copied() {
            let top = self.sign_extended(top, top_bits);
            if let Some(last) = limbs.last_mut() {
                *last = top;
            }
        }
        limbs
    }

    /// Bits of the integer that lie in its top limb.
    fn top_bits(&self, bits: u32) -> u32 {
        let limb = limb_bits(self.target, bits);
        (bits - 1) % limb + 1
    }

    /// An i1 as an i32 of 0 or 1.
    fn bool_to_int(&mut self, cond: Operand) -> Operand {
        let value = self.edit.cast(CastOp::ZExt, cond, Types::I32);
        self.know(value, Facts { zero_from: 1, sign_from: 2 });
        value
    }

    pub(super) fn int_binary(
        &mut self,
        op: BinaryOp,
        bits: u32,
        args: [Operand; 2],
        flags: InstFlags,
    ) -> Result<Parts, NoParts> {
        let (a, b) = (self.parts(args[0])?, self.parts(args[1])?);
        if bits == 1 {
            return Ok(smallvec![self.bool_binary(op, a[0], b[0])]);
        }
        if a.len() == 1 {
            return Ok(smallvec![self.one_limb(op, bits, a[0], b[0], flags)]);
        }
        match op {
            BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => {
                Ok(a.iter().zip(&b).map(|(&a, &b)| self.bitwise(op, a, b)).collect())
            }
            BinaryOp::Add => Ok(self.add_limbs(&a, &b)),
            BinaryOp::Sub => Ok(self.sub_limbs(&a, &b)),
            BinaryOp::Mul => self.multiply(&a, &b),
            BinaryOp::Shl => self.shift_left(&a, &b),
            BinaryOp::LShr => {
                let a = self.zero_extended_limbs(a, bits);
                self.shift_right(&a, &b, false)
            }
            BinaryOp::AShr => {
                let a = self.sign_extended_limbs(a, bits);
                self.shift_right(&a, &b, true)
            }
            BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem => {
                Err(NoParts(format!("'{}' of {bits} bits came here without its helper", op.name())))
            }
            BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
                Err(NoParts("a float operation over integers".into()))
            }
        }
    }

    /// Arithmetic modulo 2, and shifts by the only legal amount.
    fn bool_binary(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Operand {
        match op {
            BinaryOp::And | BinaryOp::Mul => self.edit.binary(BinaryOp::And, a, b),
            BinaryOp::Or => self.edit.binary(BinaryOp::Or, a, b),
            BinaryOp::Xor | BinaryOp::Add | BinaryOp::Sub => self.edit.binary(BinaryOp::Xor, a, b),
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr | BinaryOp::UDiv | BinaryOp::SDiv => a,
            BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => self.edit.int(Types::I1, 0),
        }
    }

    fn one_limb(
        &mut self,
        op: BinaryOp,
        bits: u32,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Operand {
        let width = limb_bits(self.target, bits);
        let (a, b) = match op {
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => (a, b),
            BinaryOp::UDiv | BinaryOp::URem | BinaryOp::LShr => {
                (self.zero_extended(a, bits), self.zero_extended(b, bits))
            }
            BinaryOp::SDiv | BinaryOp::SRem => {
                (self.sign_extended(a, bits), self.sign_extended(b, bits))
            }
            BinaryOp::AShr => (self.sign_extended(a, bits), self.zero_extended(b, bits)),
            BinaryOp::Shl => (a, self.zero_extended(b, bits)),
            BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
                (a, b)
            }
        };
        let result = self.edit.binary(op, a, b);
        if bits == width
            && let Operand::Value(value) = result
            && let Some(inst) = self.edit.body.def(value)
            && let emback_ir::InstData::Binary { flags: f, .. } = &mut self.edit.body.insts[inst]
        {
            // Flags speak of the width of the type: in a wider register they would promise too much.
            *f = flags;
        }
        let (fa, fb) = (self.fact_or_constant(a), self.fact_or_constant(b));
        let zero_from = match op {
            BinaryOp::And => fa.zero_from.min(fb.zero_from),
            BinaryOp::Or | BinaryOp::Xor => fa.zero_from.max(fb.zero_from),
            BinaryOp::UDiv | BinaryOp::LShr => fa.zero_from,
            BinaryOp::URem => fa.zero_from.min(fb.zero_from),
            _ => 64,
        };
        let sign_from = match op {
            BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => fa.sign_from.max(fb.sign_from),
            BinaryOp::AShr | BinaryOp::SRem => fa.sign_from,
            _ => 64,
        };
        self.know(
            result,
            Facts { zero_from, sign_from: sign_from.min(zero_from.saturating_add(1)) },
        );
        result
    }

    /// A limb of `and`, `or`, `xor`, with the constants that need no operation.
    fn bitwise(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Operand {
        let (a, b) = if a.constant().is_some() { (b, a) } else { (a, b) };
        match (op, self.edit.known_int(b)) {
            (BinaryOp::And, Some(0)) => b,
            (BinaryOp::Or | BinaryOp::Xor, Some(0)) | (BinaryOp::And, Some(0xffff_ffff)) => a,
            (BinaryOp::Or, Some(0xffff_ffff)) => b,
            _ => self.edit.binary(op, a, b),
        }
    }

    fn is_zero(&self, part: Operand) -> bool {
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

    fn add_limbs(&mut self, a: &Parts, b: &Parts) -> Parts {
        let mut out = Parts::new();
        let mut carry: Option<Operand> = None;
        for (&a, &b) in a.iter().zip(b) {
            let sum = self.plus(a, b);
            let mut next = None;
            if !self.is_zero(b) && !self.is_zero(a) {
                next = Some(self.edit.icmp(IntPredicate::Ult, sum, a));
            }
            let total = match carry {
                None => sum,
                Some(cond) => {
                    let carry = self.bool_to_int(cond);
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

    fn sub_limbs(&mut self, a: &Parts, b: &Parts) -> Parts {
        let mut out = Parts::new();
        let mut borrow: Option<Operand> = None;
        for (&a, &b) in a.iter().zip(b) {
            let zero = self.is_zero(b);
            let difference = if zero { a } else { self.edit.binary(BinaryOp::Sub, a, b) };
            let mut next = if zero { None } else { Some(self.edit.icmp(IntPredicate::Ult, a, b)) };
            let total = match borrow {
                None => difference,
                Some(cond) => {
                    let borrow = self.bool_to_int(cond);
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

    /// The high 32 bits of the 64-bit product of two unsigned limbs, from four products of halves.
    fn multiply_high(&mut self, a: Operand, b: Operand) -> Operand {
        let e = &mut self.edit;
        let (al, ah) =
            (e.binary_int(BinaryOp::And, a, 0xffff), e.binary_int(BinaryOp::LShr, a, 16));
        let (bl, bh) =
            (e.binary_int(BinaryOp::And, b, 0xffff), e.binary_int(BinaryOp::LShr, b, 16));
        let low = e.binary(BinaryOp::Mul, al, bl);
        let low = e.binary_int(BinaryOp::LShr, low, 16);
        let middle = e.binary(BinaryOp::Mul, ah, bl);
        let middle = e.binary(BinaryOp::Add, middle, low);
        let other = e.binary(BinaryOp::Mul, al, bh);
        let middle_low = e.binary_int(BinaryOp::And, middle, 0xffff);
        let other = e.binary(BinaryOp::Add, other, middle_low);
        let high = e.binary(BinaryOp::Mul, ah, bh);
        let middle = e.binary_int(BinaryOp::LShr, middle, 16);
        let high = e.binary(BinaryOp::Add, high, middle);
        let other = e.binary_int(BinaryOp::LShr, other, 16);
        e.binary(BinaryOp::Add, high, other)
    }

    fn multiply(&mut self, a: &Parts, b: &Parts) -> Result<Parts, NoParts> {
        let (&[al, ah], &[bl, bh]) = (&a[..], &b[..]) else {
            return Err(NoParts("multiplication of more than two limbs is not there yet".into()));
        };
        let low = self.edit.binary(BinaryOp::Mul, al, bl);
        let mut high = self.multiply_high(al, bl);
        for (x, y) in [(al, bh), (ah, bl)] {
            if !self.is_zero(x) && !self.is_zero(y) {
                let cross = self.edit.binary(BinaryOp::Mul, x, y);
                high = self.edit.binary(BinaryOp::Add, high, cross);
            }
        }
        Ok(smallvec![low, high])
    }

    fn two(limbs: &Parts) -> Result<[Operand; 2], NoParts> {
        match limbs[..] {
            [low, high] => Ok([low, high]),
            _ => Err(NoParts("shifts of more than two limbs are not there yet".into())),
        }
    }

    /// The amount of a shift: `Ok` a constant, `Err` the amount modulo 32 and whether it is 32 or more.
    fn amount(&mut self, amount: &Parts) -> Result<u32, (Operand, Operand)> {
        if let Some(known) = self.edit.known_int(amount[0]) {
            return Ok((known & 63) as u32);
        }
        let small = self.edit.binary_int(BinaryOp::And, amount[0], 31);
        let large = self.edit.binary_int(BinaryOp::And, amount[0], 32);
        let large = self.edit.icmp_int(IntPredicate::Ne, large, 0);
        Err((small, large))
    }

    fn shift_left(&mut self, a: &Parts, amount: &Parts) -> Result<Parts, NoParts> {
        let [low, high] = Self::two(a)?;
        let zero = self.edit.i32(0);
        Ok(match self.amount(amount) {
            Ok(0) => smallvec![low, high],
            Ok(32) => smallvec![zero, low],
            Ok(c) if c > 32 => {
                smallvec![zero, self.edit.binary_int(BinaryOp::Shl, low, i64::from(c - 32))]
            }
            Ok(c) => {
                let up = self.edit.binary_int(BinaryOp::Shl, high, i64::from(c));
                let over = self.edit.binary_int(BinaryOp::LShr, low, i64::from(32 - c));
                smallvec![
                    self.edit.binary_int(BinaryOp::Shl, low, i64::from(c)),
                    self.edit.binary(BinaryOp::Or, up, over)
                ]
            }
            Err((small, large)) => {
                // `low >>> 1 >>> (31 - c)` is `low >>> (32 - c)`, right for c = 0 too.
                let shifted = self.edit.binary(BinaryOp::Shl, low, small);
                let up = self.edit.binary(BinaryOp::Shl, high, small);
                let half = self.edit.binary_int(BinaryOp::LShr, low, 1);
                let rest = self.edit.binary_int(BinaryOp::Xor, small, 31);
                let over = self.edit.binary(BinaryOp::LShr, half, rest);
                let both = self.edit.binary(BinaryOp::Or, up, over);
                smallvec![
                    self.edit.select(large, zero, shifted),
                    self.edit.select(large, shifted, both)
                ]
            }
        })
    }

    fn shift_right(&mut self, a: &Parts, amount: &Parts, signed: bool) -> Result<Parts, NoParts> {
        let [low, high] = Self::two(a)?;
        let op = if signed { BinaryOp::AShr } else { BinaryOp::LShr };
        let known = self.amount(amount);
        if known == Ok(0) {
            return Ok(smallvec![low, high]);
        }
        let needs_fill = !matches!(known, Ok(c) if c < 32);
        let fill = match (signed, needs_fill) {
            (true, true) => self.edit.binary_int(BinaryOp::AShr, high, 31),
            _ => self.edit.i32(0),
        };
        Ok(match known {
            Ok(32) => smallvec![high, fill],
            Ok(c) if c > 32 => smallvec![self.edit.binary_int(op, high, i64::from(c - 32)), fill],
            Ok(c) => {
                let down = self.edit.binary_int(BinaryOp::LShr, low, i64::from(c));
                let over = self.edit.binary_int(BinaryOp::Shl, high, i64::from(32 - c));
                smallvec![
                    self.edit.binary(BinaryOp::Or, down, over),
                    self.edit.binary_int(op, high, i64::from(c))
                ]
            }
            Err((small, large)) => {
                let shifted = self.edit.binary(op, high, small);
                let down = self.edit.binary(BinaryOp::LShr, low, small);
                let twice = self.edit.binary_int(BinaryOp::Shl, high, 1);
                let rest = self.edit.binary_int(BinaryOp::Xor, small, 31);
                let over = self.edit.binary(BinaryOp::Shl, twice, rest);
                let both = self.edit.binary(BinaryOp::Or, down, over);
                smallvec![
                    self.edit.select(large, shifted, both),
                    self.edit.select(large, fill, shifted)
                ]
            }
        })
    }

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

    /// Whether both sides are known to be sign-extended already, so that an equality need not mask.
    fn cheaper_signed(&self, a: &Parts, b: &Parts, bits: u32) -> bool {
        let top = self.top_bits(bits);
        let fits = |parts: &Parts| {
            parts
                .last()
                .is_some_and(|&part| part.constant().is_some() || self.fact(part).sign_from <= top)
        };
        fits(a) && fits(b)
    }

    /// Order of multi-limb integers: decided by the highest limb that differs.
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
        // `a < b` and `a >= b` are told by the top limbs alone when the lower limbs of `b` are all zero.
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

    /// An integer of `from` bits as one of `to` bits. Narrowing keeps limbs; widening extends.
    pub(super) fn resize(&mut self, limbs: Parts, from: u32, to: u32, signed: bool) -> Parts {
        if to == 1 {
            return smallvec![if from == 1 { limbs[0] } else { self.low_bit(limbs[0]) }];
        }
        let to_limb = limb_bits(self.target, to);
        let to_ty = limb_type(self.target, to);
        let to_count = super::parts::limb_count(self.target, to);
        if from == 1 {
            let op = if signed { CastOp::SExt } else { CastOp::ZExt };
            let low = self.edit.cast(op, limbs[0], to_ty);
            let facts = if signed {
                Facts { zero_from: 64, sign_from: 1 }
            } else {
                Facts { zero_from: 1, sign_from: 2 }
            };
            self.know(low, facts);
            let mut out: Parts = smallvec![low];
            while out.len() < to_count {
                out.push(if signed { low } else { self.edit.int(to_ty, 0) });
            }
            return out;
        }
        let from_limb = limb_bits(self.target, from);
        let mut limbs = if to <= from {
            limbs
        } else if signed {
            self.sign_extended_limbs(limbs, from)
        } else {
            self.zero_extended_limbs(limbs, from)
        };
        if from_limb != to_limb {
            // wasm: between i32 and i64 limbs; the i64 side has one limb up to 64 bits.
            let op = match (to_limb > from_limb, signed) {
                (false, _) => CastOp::Trunc,
                (true, true) => CastOp::SExt,
                (true, false) => CastOp::ZExt,
            };
            limbs = smallvec![self.edit.cast(op, limbs[0], to_ty)];
        }
        limbs.truncate(to_count);
        while limbs.len() < to_count {
            let fill = if signed {
                let top = limbs[limbs.len() - 1];
                self.edit.binary_int(BinaryOp::AShr, top, i64::from(to_limb - 1))
            } else {
                self.edit.int(to_ty, 0)
            };
            limbs.push(fill);
        }
        limbs
    }
}
