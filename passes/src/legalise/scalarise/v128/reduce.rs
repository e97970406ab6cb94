//! Reductions of vectors in parts: first the parts into one, then its halves.

use emback_ir::intrinsic::VectorOp;
use emback_ir::simd::SimdOp;
use emback_ir::{BinaryOp, CallData, InstFlags, IntPredicate, Operand, Type, Types};
use smallvec::smallvec;

use super::{Out, Packed};
use crate::legalise::scalarise::Scalariser;
use crate::legalise::scalarise::intrinsics::Fold;
use emback_ir::Intrinsic;

impl Scalariser<'_, '_> {
    /// `llvm.vector.reduce.*`, if it is done in parts.
    pub(super) fn packed_reduction(
        &mut self,
        op: VectorOp,
        call: &CallData,
        ty: Type,
    ) -> Option<Out> {
        use VectorOp as V;
        let &vector = call.args.last()?;
        let any_order = call.flags.contains(InstFlags::REASSOC);
        let no_nan = call.flags.contains(InstFlags::NNAN);
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest are no reductions")]
        let (word, fold) = match op {
            V::VectorReduceAdd => ("add", Fold::Binary(BinaryOp::Add)),
            V::VectorReduceMul => ("mul", Fold::Binary(BinaryOp::Mul)),
            V::VectorReduceAnd => ("and", Fold::Binary(BinaryOp::And)),
            V::VectorReduceOr => ("or", Fold::Binary(BinaryOp::Or)),
            V::VectorReduceXor => ("xor", Fold::Binary(BinaryOp::Xor)),
            V::VectorReduceSmax => ("max_s", Fold::Call(Intrinsic::Smax)),
            V::VectorReduceSmin => ("min_s", Fold::Call(Intrinsic::Smin)),
            V::VectorReduceUmax => ("max_u", Fold::Call(Intrinsic::Umax)),
            V::VectorReduceUmin => ("min_u", Fold::Call(Intrinsic::Umin)),
            V::VectorReduceFmaximum => ("max", Fold::Call(Intrinsic::Maximum)),
            V::VectorReduceFminimum => ("min", Fold::Call(Intrinsic::Minimum)),
            // Without NaN any order of zeros is right.
            V::VectorReduceFmax if no_nan => ("max", Fold::Call(Intrinsic::Maximum)),
            V::VectorReduceFmin if no_nan => ("min", Fold::Call(Intrinsic::Minimum)),
            V::VectorReduceFadd if any_order => ("add", Fold::Binary(BinaryOp::FAdd)),
            V::VectorReduceFmul if any_order => ("mul", Fold::Binary(BinaryOp::FMul)),
            _ => return None,
        };
        let form = self.form_of(vector)?;
        if !self.is_made_packed(vector) {
            return None;
        }
        if form.is_mask {
            let mask = self.packed(vector)?;
            return self.mask_reduction(op, &mask);
        }
        let all = self.packed(vector)?;
        let op_of = match word {
            "and" => SimdOp::V128And,
            "or" => SimdOp::V128Or,
            "xor" => SimdOp::V128Xor,
            _ => form.lane.op(word)?,
        };
        let (lanes, count) = (form.lane.count(), form.count);
        if !count.is_power_of_two() {
            return None;
        }
        let mut parts = all.parts.iter().copied();
        let first = parts.next()?;
        let mut part = parts.fold(first, |a, b| self.simd(op_of, &[a, b]));
        let mut left = count.min(lanes);
        let size = form.lane.bits() as usize / 8;
        while left > 1 {
            left /= 2;
            let by = left * size;
            let upper = std::array::from_fn(|byte| (byte < by).then_some((0, (byte + by) as u8)));
            let moved = self.bytes(&[part], upper);
            part = self.simd(op_of, &[part, moved]);
        }
        let one = Packed { lane: form.lane, count: 1, parts: smallvec![part] };
        let value = self.extracted(&one, 0, ty);
        if let (V::VectorReduceFadd | V::VectorReduceFmul, [start, _]) = (op, &call.args[..]) {
            let start = self.aggregate(*start);
            return Some(Out::Lanes(smallvec![self.folded(fold, start, value, call.flags)]));
        }
        Some(Out::Lanes(smallvec![value]))
    }

    /// A reduction of a mask: whether any lane is set, whether all are, or how many.
    fn mask_reduction(&mut self, op: VectorOp, mask: &Packed) -> Option<Out> {
        use VectorOp as V;
        #[expect(clippy::wildcard_enum_match_arm, reason = "floats are no masks")]
        let value = match op {
            // True is the greatest number, or -1.
            V::VectorReduceOr | V::VectorReduceUmax | V::VectorReduceSmin => self.any_lane(mask),
            V::VectorReduceAnd | V::VectorReduceMul | V::VectorReduceUmin | V::VectorReduceSmax => {
                let unset = self.each_part(SimdOp::V128Not, mask);
                let any = self.any_lane(&unset);
                let one = self.ed.int(Types::I1, 1);
                self.ed.binary(BinaryOp::Xor, any, one)
            }
            _ => return None,
        };
        Some(Out::Lanes(smallvec![value]))
    }

    /// Whether any lane of a mask is set.
    fn any_lane(&mut self, mask: &Packed) -> Operand {
        let mut parts = mask.parts.clone();
        // Lanes behind the last one do not count.
        let left = mask.count % mask.lane.count();
        if left != 0
            && let Some(last) = parts.last_mut()
        {
            let bytes = left * mask.lane.bits() as usize / 8;
            let counted =
                self.v128_bytes(std::array::from_fn(|byte| if byte < bytes { 255 } else { 0 }));
            *last = self.simd(SimdOp::V128And, &[*last, counted]);
        }
        let mut all = parts.into_iter();
        let Some(first) = all.next() else { return self.ed.int(Types::I1, 0) };
        let joined = all.fold(first, |a, b| self.simd(SimdOp::V128Or, &[a, b]));
        let any = self.simd(SimdOp::V128AnyTrue, &[joined]);
        self.ed.icmp_int(IntPredicate::Ne, any, 0)
    }
}
