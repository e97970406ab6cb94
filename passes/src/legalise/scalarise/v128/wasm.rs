//! `llvm.wasm.*` on vectors in parts: the instructions that they are named after. Those of
//! relaxed SIMD become others, of one meaning, where the engine is not known to have them.

use emback_ir::intrinsic::VectorOp;
use emback_ir::simd::SimdOp;
use emback_ir::{CallData, Operand, Type, Types};
use smallvec::smallvec;

use super::{Form, Lane, Out, Packed};
use crate::legalise::scalarise::Scalariser;

impl Scalariser<'_, '_> {
    /// The result of a call, unless its types are not of 128 bits.
    pub(super) fn packed_wasm(&mut self, op: VectorOp, call: &CallData, ty: Type) -> Option<Out> {
        use VectorOp as V;
        let full = |form: &Form| !form.is_mask && form.count == form.lane.count();
        let mut forms = Vec::new();
        for &arg in &call.args {
            if self.shape(arg).is_some() {
                forms.push(self.form_of(arg).filter(full)?);
            }
        }
        let result = match self.shape_of(ty) {
            Some(_) => Some(self.form(ty).filter(full)?),
            None => None,
        };
        // The lanes of the first operand, and of the result.
        let a = forms.first().map(|form| form.lane);
        let from = a.map_or("", Lane::shape);
        let r = result.map(|form| form.lane);
        let of = |lane: Option<Lane>, word: &str| lane.and_then(|lane| lane.op(word));
        let relaxed = self.relaxed_simd;
        let either = |word: &str, strict: Option<SimdOp>| match relaxed {
            true => of(r, word),
            false => strict,
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest has no instruction")]
        let op = match op {
            V::WasmAddSaturateSigned => of(a, "add_sat_s"),
            V::WasmAddSaturateUnsigned => of(a, "add_sat_u"),
            V::WasmSubSatSigned | V::WasmSubSaturateSigned => of(a, "sub_sat_s"),
            V::WasmSubSatUnsigned | V::WasmSubSaturateUnsigned => of(a, "sub_sat_u"),
            V::WasmAlltrue => of(a, "all_true"),
            V::WasmAnytrue => a.map(|_| SimdOp::V128AnyTrue),
            V::WasmBitmask => of(a, "bitmask"),
            V::WasmAvgrUnsigned => of(a, "avgr_u"),
            V::WasmBitselect | V::WasmLaneselect => Some(SimdOp::V128Bitselect),
            V::WasmCeil => of(a, "ceil"),
            V::WasmFloor => of(a, "floor"),
            V::WasmTrunc => of(a, "trunc"),
            V::WasmNearest => of(a, "nearest"),
            V::WasmConvertLowSigned => Some(SimdOp::F64x2ConvertLowI32x4S),
            V::WasmConvertLowUnsigned => Some(SimdOp::F64x2ConvertLowI32x4U),
            V::WasmDemoteZero => Some(SimdOp::F32x4DemoteF64x2Zero),
            V::WasmPromoteLow => Some(SimdOp::F64x2PromoteLowF32x4),
            V::WasmDot => Some(SimdOp::I32x4DotI16x8S),
            V::WasmEq => of(a, "eq"),
            V::WasmExtaddPairwiseSigned => of(r, &format!("extadd_pairwise_{from}_s")),
            V::WasmExtaddPairwiseUnsigned => of(r, &format!("extadd_pairwise_{from}_u")),
            V::WasmExtmulHighSigned => of(r, &format!("extmul_high_{from}_s")),
            V::WasmExtmulHighUnsigned => of(r, &format!("extmul_high_{from}_u")),
            V::WasmExtmulLowSigned => of(r, &format!("extmul_low_{from}_s")),
            V::WasmExtmulLowUnsigned => of(r, &format!("extmul_low_{from}_u")),
            V::WasmWidenHighSigned => of(r, &format!("extend_high_{from}_s")),
            V::WasmWidenHighUnsigned => of(r, &format!("extend_high_{from}_u")),
            V::WasmWidenLowSigned => of(r, &format!("extend_low_{from}_s")),
            V::WasmWidenLowUnsigned => of(r, &format!("extend_low_{from}_u")),
            V::WasmNarrowSigned => of(r, &format!("narrow_{from}_s")),
            V::WasmNarrowUnsigned => of(r, &format!("narrow_{from}_u")),
            V::WasmPmax => of(a, "pmax"),
            V::WasmPmin => of(a, "pmin"),
            V::WasmPopcnt => of(a, "popcnt"),
            V::WasmQ15mulrSatSigned | V::WasmQ15mulrSaturateSigned => {
                Some(SimdOp::I16x8Q15MulrSatS)
            }
            V::WasmSwizzle => Some(SimdOp::I8x16Swizzle),
            V::WasmTruncSaturateZeroSigned => Some(SimdOp::I32x4TruncSatF64x2SZero),
            V::WasmTruncSaturateZeroUnsigned => Some(SimdOp::I32x4TruncSatF64x2UZero),

            V::WasmRelaxedLaneselect => either("relaxed_laneselect", Some(SimdOp::V128Bitselect)),
            V::WasmRelaxedMax => either("relaxed_max", of(a, "pmax")),
            V::WasmRelaxedMin => either("relaxed_min", of(a, "pmin")),
            V::WasmRelaxedQ15mulrSigned => {
                either("relaxed_q15mulr_s", Some(SimdOp::I16x8Q15MulrSatS))
            }
            V::WasmRelaxedSwizzle => either("relaxed_swizzle", Some(SimdOp::I8x16Swizzle)),
            V::WasmRelaxedTruncSigned => {
                either("relaxed_trunc_f32x4_s", Some(SimdOp::I32x4TruncSatF32x4S))
            }
            V::WasmRelaxedTruncUnsigned => {
                either("relaxed_trunc_f32x4_u", Some(SimdOp::I32x4TruncSatF32x4U))
            }
            V::WasmRelaxedTruncSignedZero | V::WasmRelaxedTruncZeroSigned => {
                either("relaxed_trunc_f64x2_s_zero", Some(SimdOp::I32x4TruncSatF64x2SZero))
            }
            V::WasmRelaxedTruncUnsignedZero | V::WasmRelaxedTruncZeroUnsigned => {
                either("relaxed_trunc_f64x2_u_zero", Some(SimdOp::I32x4TruncSatF64x2UZero))
            }
            V::WasmRelaxedMadd if relaxed => of(a, "relaxed_madd"),
            V::WasmRelaxedNmadd if relaxed => of(a, "relaxed_nmadd"),
            V::WasmRelaxedDotI8x16I7x16Signed if relaxed => {
                Some(SimdOp::I16x8RelaxedDotI8x16I7x16S)
            }
            V::WasmRelaxedDotI8x16I7x16AddSigned if relaxed => {
                Some(SimdOp::I32x4RelaxedDotI8x16I7x16AddS)
            }
            _ => return self.composed(op, call, result),
        };
        let mut args = Vec::with_capacity(call.args.len());
        for &arg in &call.args {
            args.push(self.only_part(arg)?);
        }
        let value = self.simd(op?, &args);
        Some(match result {
            Some(Form { lane, count, .. }) => {
                Out::Packed(Packed { lane, count, parts: smallvec![value] })
            }
            None => Out::Lanes(smallvec![value]),
        })
    }

    /// The part of a vector that has one.
    fn only_part(&mut self, operand: Operand) -> Option<Operand> {
        self.packed(operand)?.parts.first().copied()
    }

    /// Operations of several instructions.
    fn composed(&mut self, op: VectorOp, call: &CallData, result: Option<Form>) -> Option<Out> {
        use VectorOp as V;
        let &[a, ref more @ ..] = &call.args[..] else { return None };
        let vector = |this: &mut Self, at: usize| more.get(at).and_then(|&arg| this.packed(arg));
        let packed = |form: Form, part: Operand| {
            Out::Packed(Packed { lane: form.lane, count: form.count, parts: smallvec![part] })
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is done in lanes")]
        match op {
            // `a * b + c`, and `c - a * b`.
            V::WasmRelaxedMadd => {
                let (a, b, c) = (self.packed(a)?, vector(self, 0)?, vector(self, 1)?);
                self.product_and_sum(&a, &b, &c).map(Out::Packed)
            }
            V::WasmRelaxedNmadd => {
                let (a, b, c) = (self.packed(a)?, vector(self, 0)?, vector(self, 1)?);
                let product = self.each_pair(a.lane.op("mul")?, &a, &b);
                Some(Out::Packed(self.each_pair(a.lane.op("sub")?, &c, &product)))
            }
            V::WasmRelaxedDotI8x16I7x16Signed => {
                let (a, b) = (self.only_part(a)?, self.only_part(*more.first()?)?);
                let sums = self.dot_of_bytes(a, b);
                Some(packed(result?, sums))
            }
            V::WasmRelaxedDotI8x16I7x16AddSigned => {
                let (a, b) = (self.only_part(a)?, self.only_part(*more.first()?)?);
                let c = self.only_part(*more.get(1)?)?;
                let sums = self.dot_of_bytes(a, b);
                let sums = self.simd(SimdOp::I32x4ExtAddPairwiseI16x8S, &[sums]);
                let sums = self.simd(SimdOp::I32x4Add, &[sums, c]);
                Some(packed(result?, sums))
            }
            V::WasmShuffle => {
                let (a, b) = (self.only_part(a)?, self.only_part(*more.first()?)?);
                let mut lanes = [None; 16];
                for (lane, &operand) in lanes.iter_mut().zip(more.get(1..)?) {
                    let known = self.ed.known_int(operand).filter(|&known| known < 32);
                    *lane = known.map(|known| ((known / 16) as usize, (known % 16) as u8));
                }
                let value = self.bytes(&[a, b], lanes);
                Some(packed(result?, value))
            }
            V::WasmLoad8Lane | V::WasmLoad16Lane | V::WasmLoad32Lane | V::WasmLoad64Lane => {
                let mut all = vector(self, 0)?;
                let at = self.lane_number(*more.get(1)?, all.lane)?;
                let place = self.aggregate(a);
                let ty = self.memory_type(all.lane);
                let scalar = self.ed.load(ty, place, 1, false);
                let scalar = self.lane_scalar(scalar, all.lane);
                let part = *all.parts.first()?;
                all.parts = smallvec![self.replaced(part, all.lane, at, scalar)];
                Some(Out::Packed(all))
            }
            V::WasmStore8Lane | V::WasmStore16Lane | V::WasmStore32Lane | V::WasmStore64Lane => {
                let all = vector(self, 0)?;
                let at = self.lane_number(*more.get(1)?, all.lane)?;
                let place = self.aggregate(a);
                let ty = self.memory_type(all.lane);
                let scalar = self.extracted(&all, at, ty);
                self.ed.store(scalar, place, 1, false);
                Some(Out::Lanes(smallvec![]))
            }
            _ => None,
        }
    }

    /// Sums of the products of two neighbouring bytes each, in 16 bits.
    fn dot_of_bytes(&mut self, a: Operand, b: Operand) -> Operand {
        let low = self.simd(SimdOp::I16x8ExtMulLowI8x16S, &[a, b]);
        let high = self.simd(SimdOp::I16x8ExtMulHighI8x16S, &[a, b]);
        let word = |byte: usize, odd: usize| {
            let at = byte / 2 % 4 * 4 + odd * 2 + byte % 2;
            Some((byte / 8, at as u8))
        };
        let even = self.bytes(&[low, high], std::array::from_fn(|byte| word(byte, 0)));
        let odd = self.bytes(&[low, high], std::array::from_fn(|byte| word(byte, 1)));
        self.simd(SimdOp::I16x8Add, &[even, odd])
    }

    /// The immediate of an access to a lane.
    fn lane_number(&self, operand: Operand, lane: Lane) -> Option<usize> {
        let known = usize::try_from(self.ed.known_int(operand)?).ok()?;
        (known < lane.count()).then_some(known)
    }

    /// The type of a lane in memory.
    fn memory_type(&mut self, lane: Lane) -> Type {
        match lane {
            Lane::F32 => Types::FLOAT,
            Lane::F64 => Types::DOUBLE,
            Lane::I8 | Lane::I16 | Lane::I32 | Lane::I64 => self.ed.module.types.int(lane.bits()),
        }
    }
}
