//! Integers over limbs: extension, resizing, and operations on one limb. Those over
//! several limbs are in [`super::carry`] (sums), [`super::multiply`], [`super::shift`]
//! and [`super::compare`].
//!
//! The upper bits of the top limb beyond the width of the integer are unspecified;
//! [`Splitter::zero_extended`] and [`Splitter::sign_extended`] define them where an
//! operation reads them. This lazy normalisation saves most masks, as sums, products and
//! bitwise operations only read the low bits.
//!
//! ```text
//! %a = add i8 %x, %y           a = x + y
//! %b = xor i8 %a, 3            b = a ^ 3
//! %c = lshr i8 %b, 1           c = (b & 255) >>> 1     ; the first use that reads them
//! store i8 %c, ptr %p          store8(p, c)
//! ```
//! LLVM's back ends promote small integers in the same way (`PromoteIntRes_*`), with the
//! demanded bits of each operation worked out later; here the facts are kept while the
//! code is made.

use emback_ir::{BinaryOp, CastOp, ConstData, InstData, InstFlags, Operand, Type, Types};
use smallvec::smallvec;

use super::parts::{Limbs, NoParts, Parts};
use super::{Facts, Splitter};

impl Splitter<'_, '_> {
    /// The facts about a part; a constant is known completely.
    pub(super) fn fact_or_constant(&self, part: Operand) -> Facts {
        match part {
            Operand::Value(_) => self.fact(part),
            Operand::Const(id) => {
                if let ConstData::Int(value) = self.edit.module.consts.data(id) {
                    let zero_from = value.to_u64().map_or(64, |v| 64 - v.leading_zeros());
                    let sign_from = value.to_i64().map_or(64, |v| {
                        65 - if v < 0 { v.leading_ones() } else { v.leading_zeros() }
                    });
                    Facts { zero_from, sign_from }
                } else if let ConstData::Undef | ConstData::Poison =
                    self.edit.module.consts.data(id)
                {
                    Facts { zero_from: 0, sign_from: 1 }
                } else {
                    Facts::default()
                }
            }
        }
    }

    /// `part` with all bits from `bits` on zero. Nothing is emitted where that is known,
    /// and a constant is cut at once.
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

    /// `part` with all bits from `bits` on equal to bit `bits - 1`. Neither target's
    /// baseline has an instruction for it: two shifts, or a load that extends.
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
        let extended = if let Some(loaded) = self.narrow_load(part, bits) {
            self.edit.cast(CastOp::SExt, loaded, ty)
        } else {
            let up = self.edit.binary_int(BinaryOp::Shl, part, i64::from(width - bits));
            self.edit.binary_int(BinaryOp::AShr, up, i64::from(width - bits))
        };
        self.know(extended, Facts { zero_from: 64, sign_from: bits });
        extended
    }

    /// The load of `bits` bits that `part` extends. Both targets have loads that
    /// sign-extend, so a new extension can be merged into it.
    fn narrow_load(&self, part: Operand, bits: u32) -> Option<Operand> {
        let inst = self.edit.body.def(part.value()?)?;
        let InstData::Cast { op: CastOp::ZExt, arg, .. } = self.edit.body.insts[inst] else {
            return None;
        };
        let loaded = self.edit.body.def(arg.value()?)?;
        let load = matches!(self.edit.body.insts[loaded], InstData::Load { .. });
        (load && self.int_bits(self.edit.ty(arg)) == Some(bits)).then_some(arg)
    }

    /// All limbs with the top one zero-extended.
    pub(super) fn zero_extended_limbs(&mut self, mut limbs: Parts, bits: u32) -> Parts {
        if let Some(last) = limbs.last_mut() {
            *last = self.zero_extended(*last, Limbs::of(self.target, bits).top);
        }
        limbs
    }

    /// All limbs with the top one sign-extended.
    pub(super) fn sign_extended_limbs(&mut self, mut limbs: Parts, bits: u32) -> Parts {
        if let Some(last) = limbs.last_mut() {
            *last = self.sign_extended(*last, Limbs::of(self.target, bits).top);
        }
        limbs
    }

    /// An `i1` as a limb of 0 or 1.
    pub(super) fn bool_to_limb(&mut self, cond: Operand, ty: Type) -> Operand {
        let value = self.edit.cast(CastOp::ZExt, cond, ty);
        self.know(value, Facts { zero_from: 1, sign_from: 2 });
        value
    }

    /// A binary operator on integers of any width. Divisions of several limbs are calls
    /// of helpers by now.
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
            BinaryOp::Mul => Ok(self.multiply(&a, &b)),
            BinaryOp::Shl => Ok(self.shift_left(&a, &b)),
            BinaryOp::LShr => {
                let a = self.zero_extended_limbs(a, bits);
                Ok(self.shift_right(&a, &b, false))
            }
            BinaryOp::AShr => {
                let a = self.sign_extended_limbs(a, bits);
                Ok(self.shift_right(&a, &b, true))
            }
            BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem => {
                Err(NoParts(format!("'{}' of {bits} bits should be a call of a helper", op.name())))
            }
            BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
                Err(NoParts("a float operation over integers".into()))
            }
        }
    }

    /// Arithmetic on `i1` is modulo 2; the only valid shift amount is zero, and the only
    /// valid divisor one.
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

    /// A binary operator on integers of one limb: extends the operands that the operation
    /// reads whole. A division reads all bits of both, a shift to the left only the
    /// amount's, a sum neither's.
    fn one_limb(
        &mut self,
        op: BinaryOp,
        bits: u32,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Operand {
        let width = Limbs::of(self.target, bits).width;
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
            // Flags are about the width of the type: in a wider register they would
            // promise too much.
            *f = flags;
        }
        // What follows for the upper bits of the result, from those of the operands.
        let (fa, fb) = (self.fact_or_constant(a), self.fact_or_constant(b));
        let zero_from = match op {
            BinaryOp::And => fa.zero_from.min(fb.zero_from),
            BinaryOp::Or | BinaryOp::Xor => fa.zero_from.max(fb.zero_from),
            BinaryOp::UDiv | BinaryOp::LShr => fa.zero_from,
            BinaryOp::URem => fa.zero_from.min(fb.zero_from),
            BinaryOp::Add
            | BinaryOp::FAdd
            | BinaryOp::Sub
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::SDiv
            | BinaryOp::FDiv
            | BinaryOp::SRem
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::AShr => 64,
        };
        let sign_from = if let BinaryOp::And | BinaryOp::Or | BinaryOp::Xor = op {
            fa.sign_from.max(fb.sign_from)
        } else if let BinaryOp::AShr | BinaryOp::SRem = op {
            fa.sign_from
        } else {
            64
        };
        self.know(
            result,
            Facts { zero_from, sign_from: sign_from.min(zero_from.saturating_add(1)) },
        );
        result
    }

    /// `and`, `or` or `xor` of one limb, simplified for constants: masks of wide integers
    /// are all zeros or all ones in most limbs.
    pub(super) fn bitwise(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Operand {
        let (a, b) = if a.constant().is_some() { (b, a) } else { (a, b) };
        let ty = self.edit.ty(b);
        let ones = u64::MAX >> (64 - self.int_bits(ty).unwrap_or(32));
        match (op, self.edit.known_int(b)) {
            (BinaryOp::And, Some(0)) => b,
            (BinaryOp::Or | BinaryOp::Xor, Some(0)) => a,
            (BinaryOp::And, Some(known)) if known == ones => a,
            (BinaryOp::Or, Some(known)) if known == ones => b,
            _ => self.edit.binary(op, a, b),
        }
    }

    /// An integer of `from` bits as one of `to` bits. Narrowing drops limbs; widening
    /// extends the top limb, and then fills up with zeros or copies of the sign.
    pub(super) fn resize(&mut self, limbs: Parts, from: u32, to: u32, signed: bool) -> Parts {
        if to == 1 {
            return smallvec![if from == 1 { limbs[0] } else { self.low_bit(limbs[0]) }];
        }
        let to_limbs = Limbs::of(self.target, to);
        let to_ty = to_limbs.ty();
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
            while out.len() < to_limbs.count {
                out.push(if signed { low } else { self.edit.int(to_ty, 0) });
            }
            return out;
        }
        let from_width = Limbs::of(self.target, from).width;
        let mut limbs = if to <= from {
            limbs
        } else if signed {
            self.sign_extended_limbs(limbs, from)
        } else {
            self.zero_extended_limbs(limbs, from)
        };
        if from_width != to_limbs.width {
            // wasm: an integer of at most 32 bits is one i32, a wider one begins with an
            // i64.
            let op = match (to_limbs.width > from_width, signed) {
                (false, _) => CastOp::Trunc,
                (true, true) => CastOp::SExt,
                (true, false) => CastOp::ZExt,
            };
            limbs = smallvec![self.edit.cast(op, limbs[0], to_ty)];
        }
        limbs.truncate(to_limbs.count);
        while limbs.len() < to_limbs.count {
            let fill = if signed {
                let top = limbs[limbs.len() - 1];
                self.edit.binary_int(BinaryOp::AShr, top, i64::from(to_limbs.width - 1))
            } else {
                self.edit.int(to_ty, 0)
            };
            limbs.push(fill);
        }
        limbs
    }
}
