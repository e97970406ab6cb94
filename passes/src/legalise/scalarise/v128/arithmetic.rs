//! Arithmetic, comparisons and choices on vectors in parts.

use emback_ir::simd::SimdOp;
use emback_ir::{
    BinaryOp, CastOp, ConstData, FloatPredicate, InstData, IntPredicate, Operand, Type, Types,
};
use smallvec::smallvec;

use super::{Form, Known, Lane, Out, Packed};
use crate::legalise::scalarise::{Scalariser, element_of};

/// The bit that is the sign of a lane.
pub(super) fn sign_bit(lane: Lane) -> u64 {
    1 << (lane.bits() - 1)
}

impl Scalariser<'_, '_> {
    /// What an instruction without effects computes, if it is computed in parts.
    pub(in super::super) fn packed_inst(&mut self, data: &InstData, ty: Type) -> Option<Out> {
        match *data {
            InstData::Unary { op: emback_ir::UnaryOp::FNeg, arg, .. } => {
                let lane = self.form(ty)?.lane;
                self.unary(lane.op("neg"), arg).map(Out::Packed)
            }
            InstData::Binary { op, args, .. } => {
                let form = self.form(ty)?;
                if form.is_mask {
                    return self.mask_binary(op, args).map(Out::Packed);
                }
                if let Some(out) = self.same_in_all(data, ty, &args) {
                    return Some(out);
                }
                self.packed_binary(op, args, form.lane).map(Out::Packed)
            }
            InstData::Cast { op: CastOp::BitCast, arg, .. } => self.packed_bitcast(arg, ty),
            InstData::Cast { op, arg, .. } => {
                if let Some(out) = self.same_in_all(data, ty, &[arg]) {
                    return Some(out);
                }
                self.packed_cast(op, arg, ty).map(Out::Packed)
            }
            InstData::ICmp { pred, args, .. } => {
                let form = self.form_of(args[0])?;
                if form.is_mask {
                    return self.mask_compare(pred, args).map(Out::Packed);
                }
                let [a, b] = [self.packed(args[0])?, self.packed(args[1])?];
                self.int_compare(pred, &a, &b).map(Out::Packed)
            }
            InstData::FCmp { pred, args, .. } => {
                self.form_of(args[0])?;
                let [a, b] = [self.packed(args[0])?, self.packed(args[1])?];
                Some(Out::Packed(self.float_compare(pred, &a, &b)))
            }
            InstData::Select { ref args, .. } => self.packed_select(**args, ty).map(Out::Packed),
            InstData::Freeze { arg } => self.packed_freeze(arg).map(Out::Packed),
            InstData::ExtractElement { args: [vector, index] } => {
                self.packed_extract(vector, index, ty)
            }
            InstData::InsertElement { ref args } => self.packed_insert(**args),
            InstData::ShuffleVector { args, ref mask } => self.packed_shuffle(args, mask),
            InstData::GetElementPtr { source, base, ref indices, .. } => {
                self.packed_addresses(source, base, indices, ty).map(Out::Packed)
            }
            InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Phi { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => None,
        }
    }

    /// An operation on vectors each of which is one scalar in all lanes: computed once.
    fn same_in_all(&mut self, data: &InstData, ty: Type, args: &[Operand]) -> Option<Out> {
        // Constants alone are put together without an instruction.
        if args.iter().all(|arg| arg.constant().is_some()) {
            return None;
        }
        let mut scalars = Vec::with_capacity(args.len());
        for &arg in args {
            scalars.push(self.splat_of(arg)?);
        }
        let mut data = data.clone();
        let mut scalars = scalars.into_iter();
        data.for_each_operand_mut(|operand| {
            if let Some(scalar) = scalars.next() {
                *operand = scalar;
            }
        });
        let element = element_of(&self.ed.module.types, ty);
        let value = self.ed.emit(data, element)?;
        let count = self.form(ty)?.count;
        Some(Out::Lanes(smallvec![value.into(); count]))
    }

    /// An instruction of one vector, on each part.
    pub(super) fn each_part(&mut self, op: SimdOp, a: &Packed) -> Packed {
        let parts = a.parts.iter().map(|&part| self.simd(op, &[part])).collect();
        Packed { parts, ..a.clone() }
    }

    /// An instruction of two vectors, on each pair of parts.
    pub(super) fn each_pair(&mut self, op: SimdOp, a: &Packed, b: &Packed) -> Packed {
        let pairs = a.parts.iter().zip(&b.parts);
        let parts = pairs.map(|(&a, &b)| self.simd(op, &[a, b])).collect();
        Packed { parts, ..a.clone() }
    }

    /// An instruction of three vectors.
    pub(super) fn each_triple(&mut self, op: SimdOp, a: &Packed, b: &Packed, c: &Packed) -> Packed {
        let triples = a.parts.iter().zip(&b.parts).zip(&c.parts);
        let parts = triples.map(|((&a, &b), &c)| self.simd(op, &[a, b, c])).collect();
        Packed { parts, ..a.clone() }
    }

    /// An instruction of one operand, if there is one.
    pub(super) fn unary(&mut self, op: Option<SimdOp>, arg: Operand) -> Option<Packed> {
        let op = op?;
        let arg = self.packed(arg)?;
        Some(self.each_part(op, &arg))
    }

    /// An instruction of two operands, if there is one.
    pub(super) fn binary(&mut self, op: Option<SimdOp>, a: Operand, b: Operand) -> Option<Packed> {
        let op = op?;
        let [a, b] = [self.packed(a)?, self.packed(b)?];
        Some(self.each_pair(op, &a, &b))
    }

    /// A vector with the same bits in each lane, of as many lanes as another.
    pub(super) fn all_lanes(&mut self, like: &Packed, bits: u64) -> Packed {
        let part = self.v128_splat(like.lane, bits);
        Packed { parts: smallvec![part; like.parts.len()], ..like.clone() }
    }

    /// A binary operation.
    fn packed_binary(&mut self, op: BinaryOp, [a, b]: [Operand; 2], lane: Lane) -> Option<Packed> {
        let word = match op {
            BinaryOp::Add | BinaryOp::FAdd => "add",
            BinaryOp::Sub | BinaryOp::FSub => "sub",
            BinaryOp::Mul if lane == Lane::I8 => {
                let [a, b] = [self.packed(a)?, self.packed(b)?];
                return Some(self.product_of_bytes(&a, &b));
            }
            BinaryOp::Mul | BinaryOp::FMul => "mul",
            BinaryOp::FDiv => "div",
            BinaryOp::Shl => return self.packed_shift("shl", a, b, lane),
            BinaryOp::LShr => return self.packed_shift("shr_u", a, b, lane),
            BinaryOp::AShr => return self.packed_shift("shr_s", a, b, lane),
            BinaryOp::And => return self.binary(Some(SimdOp::V128And), a, b),
            BinaryOp::Or => return self.binary(Some(SimdOp::V128Or), a, b),
            BinaryOp::Xor => return self.packed_xor(a, b),
            BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem | BinaryOp::FRem => {
                return None;
            }
        };
        if op == BinaryOp::Sub && self.is_all(a, 0) {
            return self.unary(lane.op("neg"), b);
        }
        self.binary(lane.op(word), a, b)
    }

    /// Whether every lane of an operand is constant and has these low bits.
    pub(super) fn is_all(&mut self, operand: Operand, bits: u64) -> bool {
        if operand.constant().is_none() {
            return false;
        }
        let Some(form) = self.form_of(operand) else { return false };
        let width = u64::MAX >> (64 - form.lane.bits());
        let lanes = self.lanes(operand);
        let same =
            |known| matches!(known, Some(Known::Bits(known)) if known & width == bits & width);
        lanes.iter().all(|&lane| same(self.known(lane, form.is_mask)))
    }

    /// `xor`, which with all ones is `not`.
    fn packed_xor(&mut self, a: Operand, b: Operand) -> Option<Packed> {
        if self.is_all(b, u64::MAX) {
            return self.unary(Some(SimdOp::V128Not), a);
        }
        if self.is_all(a, u64::MAX) {
            return self.unary(Some(SimdOp::V128Not), b);
        }
        self.binary(Some(SimdOp::V128Xor), a, b)
    }

    /// The low bytes of products of bytes.
    pub(super) fn product_of_bytes(&mut self, a: &Packed, b: &Packed) -> Packed {
        let pairs = a.parts.iter().zip(&b.parts);
        let parts = pairs.map(|(&a, &b)| {
            let low = self.simd(SimdOp::I16x8ExtMulLowI8x16U, &[a, b]);
            let high = self.simd(SimdOp::I16x8ExtMulHighI8x16U, &[a, b]);
            let even = |byte: usize| Some((byte / 8, (byte % 8 * 2) as u8));
            self.bytes(&[low, high], std::array::from_fn(even))
        });
        let parts = parts.collect();
        Packed { parts, ..a.clone() }
    }

    /// A shift, which WebAssembly has for one number for all lanes.
    fn packed_shift(&mut self, word: &str, a: Operand, by: Operand, lane: Lane) -> Option<Packed> {
        if let Some(scalar) = self.splat_of(by) {
            let op = lane.op(word)?;
            let a = self.packed(a)?;
            let by = match self.known(scalar, false) {
                Some(Known::Bits(bits)) => self.ed.i32(bits as i32),
                Some(Known::Undefined) | None => self.as_i32(scalar),
            };
            let parts = a.parts.iter().map(|&part| self.simd(op, &[part, by])).collect();
            return Some(Packed { parts, ..a });
        }
        self.shifted_lanes(word, a, by, lane)
    }

    /// `a pred b`.
    pub(super) fn int_compare(
        &mut self,
        pred: IntPredicate,
        a: &Packed,
        b: &Packed,
    ) -> Option<Packed> {
        let lane = a.lane;
        let (word, unsigned) = match pred {
            IntPredicate::Eq => ("eq", false),
            IntPredicate::Ne => ("ne", false),
            IntPredicate::Slt => ("lt_s", false),
            IntPredicate::Sle => ("le_s", false),
            IntPredicate::Sgt => ("gt_s", false),
            IntPredicate::Sge => ("ge_s", false),
            IntPredicate::Ult if lane == Lane::I64 => ("lt_s", true),
            IntPredicate::Ule if lane == Lane::I64 => ("le_s", true),
            IntPredicate::Ugt if lane == Lane::I64 => ("gt_s", true),
            IntPredicate::Uge if lane == Lane::I64 => ("ge_s", true),
            IntPredicate::Ult => ("lt_u", false),
            IntPredicate::Ule => ("le_u", false),
            IntPredicate::Ugt => ("gt_u", false),
            IntPredicate::Uge => ("ge_u", false),
        };
        let op = lane.op(word)?;
        if !unsigned {
            return Some(self.each_pair(op, a, b));
        }
        // There is no unsigned comparison of 64 bits: with the other sign it is signed.
        let sign = self.all_lanes(a, sign_bit(lane));
        let a = self.each_pair(SimdOp::V128Xor, a, &sign);
        let b = self.each_pair(SimdOp::V128Xor, b, &sign);
        Some(self.each_pair(op, &a, &b))
    }

    /// A comparison of masks.
    fn mask_compare(&mut self, pred: IntPredicate, [a, b]: [Operand; 2]) -> Option<Packed> {
        if !self.is_made_packed(a) && !self.is_made_packed(b) {
            return None;
        }
        let (a, b) = self.two_masks(a, b)?;
        // True is the greatest number, or -1.
        Some(match pred {
            IntPredicate::Eq => {
                let differ = self.each_pair(SimdOp::V128Xor, &a, &b);
                self.each_part(SimdOp::V128Not, &differ)
            }
            IntPredicate::Ne => self.each_pair(SimdOp::V128Xor, &a, &b),
            IntPredicate::Ult | IntPredicate::Sgt => self.each_pair(SimdOp::V128AndNot, &b, &a),
            IntPredicate::Ugt | IntPredicate::Slt => self.each_pair(SimdOp::V128AndNot, &a, &b),
            IntPredicate::Ule | IntPredicate::Sge => {
                let more = self.each_pair(SimdOp::V128AndNot, &a, &b);
                self.each_part(SimdOp::V128Not, &more)
            }
            IntPredicate::Uge | IntPredicate::Sle => {
                let less = self.each_pair(SimdOp::V128AndNot, &b, &a);
                self.each_part(SimdOp::V128Not, &less)
            }
        })
    }

    /// Two masks with lanes as wide as those of the one that was made in parts.
    pub(super) fn two_masks(&mut self, a: Operand, b: Operand) -> Option<(Packed, Packed)> {
        let wide = if self.is_made_packed(a) { a } else { b };
        let bits = self.packed(wide)?.lane.bits();
        Some((self.mask(a, bits)?, self.mask(b, bits)?))
    }

    /// An operation on masks, if one of them was made in parts.
    fn mask_binary(&mut self, op: BinaryOp, [a, b]: [Operand; 2]) -> Option<Packed> {
        if !self.is_made_packed(a) && !self.is_made_packed(b) {
            return None;
        }
        let all = |this: &mut Self, operand| this.is_all(operand, u64::MAX);
        let op = match op {
            BinaryOp::And | BinaryOp::Mul => SimdOp::V128And,
            BinaryOp::Or => SimdOp::V128Or,
            BinaryOp::Xor | BinaryOp::Add | BinaryOp::Sub => {
                let other = if all(self, b) { Some(a) } else { all(self, a).then_some(b) };
                if let Some(other) = other {
                    let mask = self.packed(other)?;
                    return Some(self.each_part(SimdOp::V128Not, &mask));
                }
                SimdOp::V128Xor
            }
            BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => return None,
        };
        let (a, b) = self.two_masks(a, b)?;
        Some(self.each_pair(op, &a, &b))
    }

    /// `a pred b` of floats. Six predicates are instructions.
    pub(super) fn float_compare(&mut self, pred: FloatPredicate, a: &Packed, b: &Packed) -> Packed {
        use FloatPredicate as P;
        let by = |this: &mut Self, word, a: &Packed, b: &Packed| match a.lane.op(word) {
            Some(op) => this.each_pair(op, a, b),
            None => a.clone(),
        };
        let not = |this: &mut Self, mask: Packed| this.each_part(SimdOp::V128Not, &mask);
        let one = |this: &mut Self| {
            let less = by(this, "lt", a, b);
            let more = by(this, "gt", a, b);
            this.each_pair(SimdOp::V128Or, &less, &more)
        };
        let mask = match pred {
            P::False => self.all_lanes(a, 0),
            P::True => self.all_lanes(a, u64::MAX),
            P::Oeq => by(self, "eq", a, b),
            P::Une => by(self, "ne", a, b),
            P::Olt => by(self, "lt", a, b),
            P::Ole => by(self, "le", a, b),
            P::Ogt => by(self, "gt", a, b),
            P::Oge => by(self, "ge", a, b),
            P::Ult => {
                let inverse = by(self, "ge", a, b);
                not(self, inverse)
            }
            P::Ule => {
                let inverse = by(self, "gt", a, b);
                not(self, inverse)
            }
            P::Ugt => {
                let inverse = by(self, "le", a, b);
                not(self, inverse)
            }
            P::Uge => {
                let inverse = by(self, "lt", a, b);
                not(self, inverse)
            }
            P::One => one(self),
            P::Ueq => {
                let one = one(self);
                not(self, one)
            }
            P::Ord => {
                let (a, b) = (by(self, "eq", a, a), by(self, "eq", b, b));
                self.each_pair(SimdOp::V128And, &a, &b)
            }
            P::Uno => {
                let (a, b) = (by(self, "ne", a, a), by(self, "ne", b, b));
                self.each_pair(SimdOp::V128Or, &a, &b)
            }
        };
        Packed { lane: mask.lane.as_int(), ..mask }
    }

    /// `select`.
    fn packed_select(&mut self, [cond, a, b]: [Operand; 3], ty: Type) -> Option<Packed> {
        let form = self.form(ty)?;
        let scalar = match self.shape(cond) {
            None => Some(self.aggregate(cond)),
            Some(_) => self.splat_of(cond),
        };
        if form.is_mask {
            if ![cond, a, b].iter().any(|&operand| self.is_made_packed(operand)) {
                return None;
            }
            let wide = if scalar.is_none() && self.is_made_packed(cond) { cond } else { a };
            let wide = if self.is_made_packed(wide) { wide } else { b };
            let bits = self.packed(wide)?.lane.bits();
            let [a, b] = [self.mask(a, bits)?, self.mask(b, bits)?];
            return self.chosen_parts(scalar, cond, &a, &b);
        }
        if let Some((op, x, y)) = self.least_or_greatest(cond, a, b, form.lane) {
            return self.binary(Some(op), x, y);
        }
        let [a, b] = [self.packed(a)?, self.packed(b)?];
        self.chosen_parts(scalar, cond, &a, &b)
    }

    /// The parts of a `select`: by one condition for all lanes, or by a mask.
    fn chosen_parts(
        &mut self,
        scalar: Option<Operand>,
        cond: Operand,
        a: &Packed,
        b: &Packed,
    ) -> Option<Packed> {
        let Some(scalar) = scalar else {
            let mask = self.mask(cond, a.lane.bits())?;
            return Some(self.each_triple(SimdOp::V128Bitselect, a, b, &mask));
        };
        let pairs = a.parts.iter().zip(&b.parts);
        let parts = pairs.map(|(&a, &b)| self.ed.select(scalar, a, b)).collect();
        Some(Packed { parts, ..a.clone() })
    }

    /// `x < y ? x : y` is `pmin(y, x)`, which gives its first operand unless the second is
    /// less; the same with `>`.
    fn least_or_greatest(
        &mut self,
        cond: Operand,
        a: Operand,
        b: Operand,
        lane: Lane,
    ) -> Option<(SimdOp, Operand, Operand)> {
        let inst = self.ed.body.def(cond.value()?)?;
        let InstData::FCmp { pred, args, .. } = self.ed.body.insts[inst] else { return None };
        let word = match (pred, args == [a, b], args == [b, a]) {
            (FloatPredicate::Olt, true, _) | (FloatPredicate::Ogt, _, true) => "pmin",
            (FloatPredicate::Ogt, true, _) | (FloatPredicate::Olt, _, true) => "pmax",
            _ => return None,
        };
        Some((lane.op(word)?, b, a))
    }

    /// `freeze`: undefined parts become zero, so that all uses see one value.
    fn packed_freeze(&mut self, arg: Operand) -> Option<Packed> {
        if !self.is_made_packed(arg) {
            return None;
        }
        let mut packed = self.packed(arg)?;
        let ty = self.v128();
        for part in &mut packed.parts {
            let is_undefined = part.constant().is_some_and(|id| {
                matches!(self.ed.module.consts.data(id), ConstData::Undef | ConstData::Poison)
            });
            *part = match (is_undefined, *part) {
                (true, _) => self.v128_bytes([0; 16]),
                (false, Operand::Const(_)) => *part,
                (false, Operand::Value(_)) => {
                    self.ed.emit(InstData::Freeze { arg: *part }, ty)?.into()
                }
            };
        }
        Some(packed)
    }

    /// `extractelement`.
    fn packed_extract(&mut self, vector: Operand, index: Operand, ty: Type) -> Option<Out> {
        let Operand::Value(value) = vector else { return None };
        let packed = self.packed[value].as_ref().map(|packed| (**packed).clone())?;
        // What was put together of lanes has them still.
        if self.lanes[value].is_some() && self.lane_blocks[value].is_none() {
            return None;
        }
        let known = self.ed.known_int(index);
        if index.constant().is_some() {
            let at = known.and_then(|at| usize::try_from(at).ok()).filter(|&at| at < packed.count);
            let lane = match at {
                Some(at) => self.extracted(&packed, at, ty),
                None => self.poison(ty),
            };
            return Some(Out::Lanes(smallvec![lane]));
        }
        let is_mask = self.form_of(vector)?.is_mask;
        if is_mask {
            return None;
        }
        // Through the frame.
        let size = i64::from(packed.lane.bits() / 8);
        let at = self.spilled_parts(&packed);
        let index = self.aggregate(index);
        let place = self.place(at, index, packed.count, size);
        let align = (packed.lane.bits() / 8).min(16);
        Some(Out::Lanes(smallvec![self.ed.load(ty, place, align, false)]))
    }

    /// Writes the parts behind each other into the frame.
    pub(super) fn spilled_parts(&mut self, packed: &Packed) -> Operand {
        let bytes = 16 * packed.parts.len() as u64;
        let at = self.slots.get(self.ed.body, 0, bytes, 16);
        self.store_parts(packed, at);
        at
    }

    fn store_parts(&mut self, packed: &Packed, at: Operand) {
        for (number, &part) in (0_i64..).zip(&packed.parts) {
            let place = self.ed.offset(at, 16 * number, emback_ir::InstFlags::NONE);
            self.ed.store(part, place, 16, false);
        }
    }

    /// `insertelement` into what is in parts.
    fn packed_insert(&mut self, [vector, value, index]: [Operand; 3]) -> Option<Out> {
        if !self.is_made_packed(vector) {
            return None;
        }
        let Form { is_mask, .. } = self.form_of(vector)?;
        let mut packed = self.packed(vector)?;
        let value = self.aggregate(value);
        if index.constant().is_some() {
            let at = usize::try_from(self.ed.known_int(index)?).ok()?;
            let lane = packed.lane;
            let part = packed.parts.get(at / lane.count()).copied()?;
            let scalar = self.lane_scalar(value, lane);
            let new = self.replaced(part, lane, at % lane.count(), scalar);
            packed.parts[at / lane.count()] = new;
            return Some(Out::Packed(packed));
        }
        if is_mask {
            return None;
        }
        let size = i64::from(packed.lane.bits() / 8);
        let at = self.spilled_parts(&packed);
        let index = self.aggregate(index);
        let place = self.place(at, index, packed.count, size);
        self.ed.store(value, place, (packed.lane.bits() / 8).min(16), false);
        let ty = self.v128();
        for number in 0..packed.parts.len() {
            let place = self.ed.offset(at, 16 * number as i64, emback_ir::InstFlags::NONE);
            packed.parts[number] = self.ed.load(ty, place, 16, false);
        }
        Some(Out::Packed(packed))
    }

    /// The type of a lane's element, with `i1` for a mask.
    pub(super) fn element_type(&self, ty: Type) -> Type {
        let element = element_of(&self.ed.module.types, ty);
        debug_assert!(element == Types::I1 || self.form(ty).is_some());
        element
    }
}
