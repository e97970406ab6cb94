//! Intrinsics of vectors in parts. One that is not here is called for each lane.

use emback_ir::intrinsic::VectorOp;
use emback_ir::simd::SimdOp;
use emback_ir::tree::ValType;
use emback_ir::{CallData, FloatPredicate, InstFlags, IntPredicate, Intrinsic, Operand, Type};
use smallvec::smallvec;

use super::{Known, Lane, Out, Packed};
use crate::legalise::scalarise::Scalariser;

impl Scalariser<'_, '_> {
    /// What a call gives, if it is computed in parts.
    pub(in super::super) fn packed_call(
        &mut self,
        intrinsic: Intrinsic,
        call: &CallData,
        ty: Type,
    ) -> Option<Out> {
        if !self.simd {
            return None;
        }
        let &first = call.args.first()?;
        if let Intrinsic::Vector(op) = intrinsic {
            return self.packed_vector_op(op, call, ty);
        }
        if let Intrinsic::Simd(op) = intrinsic {
            return self.same_instruction(op, call);
        }
        let form = self.form(ty).filter(|form| !form.is_mask)?;
        // What is the same in all lanes is computed once.
        let is_splat = call.args.iter().all(|&arg| {
            self.shape(arg).is_none() || arg.constant().is_none() && self.splat_of(arg).is_some()
        });
        if is_splat {
            return None;
        }
        self.lane_wise_call(intrinsic, call, first, form.lane).map(Out::Packed)
    }

    /// An instruction that the source has by its name, as a printed legal form does.
    fn same_instruction(&mut self, op: SimdOp, call: &CallData) -> Option<Out> {
        let mut args = Vec::with_capacity(call.args.len());
        for &arg in &call.args {
            args.push(match self.packed(arg) {
                Some(packed) => *packed.parts.first()?,
                None => self.aggregate(arg),
            });
        }
        let value = self.simd(op, &args);
        Some(match op.form().result() {
            ValType::V128 => {
                let parts = smallvec![value];
                Out::Packed(Packed { lane: Lane::I8, count: Lane::I8.count(), parts })
            }
            ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64 => {
                Out::Lanes(smallvec![value])
            }
        })
    }

    /// An intrinsic that means one thing for each lane.
    fn lane_wise_call(
        &mut self,
        intrinsic: Intrinsic,
        call: &CallData,
        a: Operand,
        lane: Lane,
    ) -> Option<Packed> {
        use Intrinsic as I;
        let b = call.args.get(1).copied().unwrap_or(a);
        let c = call.args.get(2).copied().unwrap_or(a);
        let no_nan = call.flags.contains(InstFlags::NNAN);
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is called for each lane")]
        match intrinsic {
            I::Fabs | I::Abs => self.unary(lane.op("abs"), a),
            I::Sqrt => self.unary(lane.op("sqrt"), a),
            I::Ceil => self.unary(lane.op("ceil"), a),
            I::Floor => self.unary(lane.op("floor"), a),
            I::Trunc => self.unary(lane.op("trunc"), a),
            I::Rint | I::Nearbyint | I::Roundeven => self.unary(lane.op("nearest"), a),
            I::Minimum => self.binary(lane.op("min"), a, b),
            I::Maximum => self.binary(lane.op("max"), a, b),
            // `a < b ? a : b` is `pmin(b, a)`.
            I::Minnum if no_nan => self.binary(lane.op("pmin"), b, a),
            I::Maxnum if no_nan => self.binary(lane.op("pmax"), b, a),
            I::Minnum => self.number_of_lanes(FloatPredicate::Olt, a, b),
            I::Maxnum => self.number_of_lanes(FloatPredicate::Ogt, a, b),
            I::Copysign => {
                let [a, b] = [self.packed(a)?, self.packed(b)?];
                let sign = self.all_lanes(&a, 1 << (lane.bits() - 1));
                Some(self.each_triple(SimdOp::V128Bitselect, &b, &a, &sign))
            }
            I::Fmuladd => {
                let [a, b, c] = [self.packed(a)?, self.packed(b)?, self.packed(c)?];
                self.product_and_sum(&a, &b, &c)
            }
            I::Canonicalize | I::ArithmeticFence | I::SsaCopy => self.packed(a),
            I::Smin => self.least(IntPredicate::Slt, "min_s", a, b, lane),
            I::Smax => self.least(IntPredicate::Sgt, "max_s", a, b, lane),
            I::Umin => self.least(IntPredicate::Ult, "min_u", a, b, lane),
            I::Umax => self.least(IntPredicate::Ugt, "max_u", a, b, lane),
            I::SaddSat => self.binary(lane.op("add_sat_s"), a, b),
            I::SsubSat => self.binary(lane.op("sub_sat_s"), a, b),
            I::UaddSat if lane.op("add_sat_u").is_some() => self.binary(lane.op("add_sat_u"), a, b),
            I::UsubSat if lane.op("sub_sat_u").is_some() => self.binary(lane.op("sub_sat_u"), a, b),
            // `a + min(b, ~a)`, and `max(a, b) - b`.
            I::UaddSat if lane == Lane::I32 => {
                let [a, b] = [self.packed(a)?, self.packed(b)?];
                let room = self.each_part(SimdOp::V128Not, &a);
                let more = self.each_pair(SimdOp::I32x4MinU, &b, &room);
                Some(self.each_pair(SimdOp::I32x4Add, &a, &more))
            }
            I::UsubSat if lane == Lane::I32 => {
                let [a, b] = [self.packed(a)?, self.packed(b)?];
                let most = self.each_pair(SimdOp::I32x4MaxU, &a, &b);
                Some(self.each_pair(SimdOp::I32x4Sub, &most, &b))
            }
            I::Ctpop | I::Cttz | I::Ctlz if lane.is_float() || lane == Lane::I64 => None,
            I::Ctpop => {
                let all = self.packed(a)?;
                self.ones(&all)
            }
            I::Cttz => {
                let all = self.packed(a)?;
                self.trailing_zeros(&all)
            }
            // In lanes it is as short for words.
            I::Ctlz if lane != Lane::I32 => {
                let all = self.packed(a)?;
                let reversed = self.reversed_bits(all);
                self.trailing_zeros(&reversed)
            }
            I::Bswap => {
                let all = self.packed(a)?;
                Some(self.reversed_bytes(all))
            }
            I::Bitreverse => {
                let all = self.packed(a)?;
                Some(self.reversed_bits(all))
            }
            I::Fshl => self.funnel(a, b, c, lane, true),
            I::Fshr => self.funnel(a, b, c, lane, false),
            I::FptosiSat => self.saturated_call(a, call, true),
            I::FptouiSat => self.saturated_call(a, call, false),
            _ => None,
        }
    }

    /// `a * b + c` in two roundings.
    pub(super) fn product_and_sum(&mut self, a: &Packed, b: &Packed, c: &Packed) -> Option<Packed> {
        let (mul, add) = (a.lane.op("mul")?, a.lane.op("add")?);
        let product = self.each_pair(mul, a, b);
        Some(self.each_pair(add, &product, c))
    }

    /// A saturating conversion to the type of the call's result.
    fn saturated_call(&mut self, a: Operand, call: &CallData, signed: bool) -> Option<Packed> {
        let (result, ..) = self.ed.module.types.function_parts(call.function_type)?;
        let to = self.form(result)?;
        let all = self.packed(a)?;
        self.saturated(&all, to, signed)
    }

    /// The integer that comes first by a predicate.
    fn least(
        &mut self,
        pred: IntPredicate,
        word: &str,
        a: Operand,
        b: Operand,
        lane: Lane,
    ) -> Option<Packed> {
        let [a, b] = [self.packed(a)?, self.packed(b)?];
        if let Some(op) = lane.op(word) {
            return Some(self.each_pair(op, &a, &b));
        }
        let mask = self.int_compare(pred, &a, &b)?;
        Some(self.each_triple(SimdOp::V128Bitselect, &a, &b, &mask))
    }

    /// `minnum` and `maxnum`: `a` where it comes first or `b` is not a number.
    fn number_of_lanes(&mut self, pred: FloatPredicate, a: Operand, b: Operand) -> Option<Packed> {
        let [a, b] = [self.packed(a)?, self.packed(b)?];
        let before = self.float_compare(pred, &a, &b);
        let alone = self.float_compare(FloatPredicate::Une, &b, &b);
        let first = self.each_pair(SimdOp::V128Or, &before, &alone);
        Some(self.each_triple(SimdOp::V128Bitselect, &a, &b, &first))
    }

    /// A funnel shift of all lanes by the same constant.
    fn funnel(
        &mut self,
        a: Operand,
        b: Operand,
        by: Operand,
        lane: Lane,
        left: bool,
    ) -> Option<Packed> {
        let scalar = self.splat_of(by)?;
        let Some(Known::Bits(bits)) = self.known(scalar, false) else { return None };
        let width = u64::from(lane.bits());
        let by = bits % width;
        if by == 0 {
            return self.packed(if left { a } else { b });
        }
        let (up, down) = if left { (by, width - by) } else { (width - by, by) };
        let (shl, shr) = (lane.op("shl")?, lane.op("shr_u")?);
        let [a, b] = [self.packed(a)?, self.packed(b)?];
        let [up, down] = [up, down].map(|by| self.ed.i32(by as i32));
        let pairs = a.parts.iter().zip(&b.parts);
        let parts = pairs.map(|(&a, &b)| {
            let high = self.simd(shl, &[a, up]);
            let low = self.simd(shr, &[b, down]);
            self.simd(SimdOp::V128Or, &[high, low])
        });
        let parts = parts.collect();
        Some(Packed { parts, ..a })
    }

    /// An operation that has no scalar form.
    fn packed_vector_op(&mut self, op: VectorOp, call: &CallData, ty: Type) -> Option<Out> {
        use VectorOp as V;
        let arg = |index: usize| call.args.get(index).copied();
        let a = arg(0)?;
        let count = self.form(ty).map_or(1, |form| form.count);
        let known = |this: &Self, index: usize| {
            arg(index).and_then(|at| this.ed.known_int(at)).and_then(|at| usize::try_from(at).ok())
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is done in lanes")]
        match op {
            V::VectorReverse => {
                let picks: Vec<_> = (0..count).rev().map(Some).collect();
                self.picked(&[a], &picks)
            }
            V::VectorSplice => {
                let by = self.known_signed(arg(2)?)?;
                let start = if by < 0 { by + count as i64 } else { by };
                let start = usize::try_from(start).ok()?;
                let picks: Vec<_> = (start..start + count).map(Some).collect();
                self.picked(&[a, arg(1)?], &picks)
            }
            V::VectorExtract => {
                let first = known(self, 1)?;
                let picks: Vec<_> = (first..first.checked_add(count)?).map(Some).collect();
                self.picked(&[a], &picks)
            }
            V::VectorInsert => {
                let part = arg(1)?;
                let first = known(self, 2)?;
                let size = self.form_of(part)?.count;
                let inside = first..first.checked_add(size)?;
                let pick = |lane| match inside.contains(&lane) {
                    true => count + lane - first,
                    false => lane,
                };
                let picks: Vec<_> = (0..count).map(|lane| Some(pick(lane))).collect();
                self.picked(&[a, part], &picks)
            }
            V::VectorInterleave2
            | V::VectorInterleave3
            | V::VectorInterleave4
            | V::VectorInterleave5
            | V::VectorInterleave6
            | V::VectorInterleave7
            | V::VectorInterleave8 => {
                let rows = call.args.len();
                let length = self.form_of(a)?.count;
                let picks: Vec<_> =
                    (0..count).map(|lane| Some(lane % rows * length + lane / rows)).collect();
                self.picked(&call.args, &picks)
            }
            V::MaskedLoad => self.packed_masked_load(call, ty),
            V::MaskedStore => self.packed_masked_store(call),
            _ if op.is_wasm() => self.packed_wasm(op, call, ty),
            _ => self.packed_reduction(op, call, ty),
        }
    }

    /// A vector of lanes of others, if one of these is in parts.
    fn picked(&mut self, from: &[Operand], picks: &[Option<usize>]) -> Option<Out> {
        if picks.len() < 2 || !from.iter().any(|&operand| self.is_made_packed(operand)) {
            return None;
        }
        let is_mask = self.form_of(*from.first()?)?.is_mask;
        let made = *from.iter().find(|&&operand| self.is_made_packed(operand))?;
        let bits = self.packed(made)?.lane.bits();
        let mut all = Vec::with_capacity(from.len());
        for &operand in from {
            all.push(if is_mask { self.mask(operand, bits)? } else { self.packed(operand)? });
        }
        let all: Vec<&Packed> = all.iter().collect();
        self.permuted(&all, picks).map(Out::Packed)
    }

    /// `llvm.vector.deinterleave*`: lane `n` goes to vector `n % fields` of a struct.
    pub(in super::super) fn packed_deinterleaved(
        &mut self,
        vector: Operand,
        ty: Type,
        fields: &[Type],
    ) -> Option<Operand> {
        let all = self.packed(vector)?;
        let mut whole = self.poison(self.shapes.lowered(ty));
        for (index, &field) in (0_u32..).zip(fields) {
            let count = self.shape_of(field)?.count;
            let picks: Vec<_> =
                (0..count).map(|lane| Some(lane * fields.len() + index as usize)).collect();
            let row = self.permuted(&[&all], &picks)?;
            let part = self.whole_of(Out::Packed(row), field);
            whole = self.ed.insert_value(whole, part, index);
        }
        Some(whole)
    }

    /// `llvm.masked.load`: under a mask of all lanes as any load.
    fn packed_masked_load(&mut self, call: &CallData, ty: Type) -> Option<Out> {
        let form = self.form(ty).filter(|form| !form.is_mask)?;
        let element = self.element_type(ty);
        let Some(access) = self.whole_access(call, 0, element) else {
            return self.packed_masked_load_by(call, ty).map(Out::Packed);
        };
        let at = self.aggregate(access.at);
        Some(Out::Packed(self.load_packed(form, at, access.align, false)))
    }

    /// `llvm.masked.store`: under a mask of all lanes as any store.
    fn packed_masked_store(&mut self, call: &CallData) -> Option<Out> {
        let &value = call.args.first()?;
        self.form_of(value).filter(|form| !form.is_mask)?;
        let element = self.element_type(self.old_type(value));
        let Some(access) = self.whole_access(call, 1, element) else {
            return self.packed_masked_store_by(call);
        };
        let at = self.aggregate(access.at);
        let is_done = self.store_packed(value, at, access.align, false);
        is_done.then(|| Out::Lanes(smallvec![]))
    }
}
