//! `llvm.wasm.*`: WebAssembly's instructions on vectors, lane by lane, for targets without
//! them. Their meaning is that of the specification (SIMD and relaxed SIMD; where the
//! latter gives a choice, the cheapest is taken).

use emback_ir::intrinsic::VectorOp;
use emback_ir::{
    BinaryOp, CallData, CastOp, FloatPredicate, IntPredicate, Intrinsic, Operand, Type, Types,
};
use smallvec::smallvec;

use super::types::shape;
use super::{Lanes, Scalariser, element_of};

/// What of an operand is widened.
#[derive(Copy, Clone)]
enum Half {
    Low,
    High,
}

impl Scalariser<'_, '_> {
    /// The lanes of a call's result.
    pub(super) fn wasm(&mut self, op: VectorOp, call: &CallData, ty: Type) -> Lanes {
        use Half::{High, Low};
        use Intrinsic as I;
        use VectorOp as V;
        let element = element_of(&self.ed.module.types, ty);
        let count = shape(&self.ed.module.types, ty).map_or(1, |shape| shape.count);
        let rows: Vec<Lanes> = call.args.iter().map(|&arg| self.lanes(arg)).collect();
        let row = |at: usize| rows.get(at).cloned().unwrap_or_default();
        let (a, b, c) = (row(0), row(1), row(2));
        let number = |this: &Self, at: usize| {
            let known = call.args.get(at).and_then(|&arg| this.ed.known_int(arg));
            known.and_then(|known| usize::try_from(known).ok()).unwrap_or(0)
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest are not WebAssembly's")]
        match op {
            V::WasmAddSaturateSigned => self.each_two(a, b, I::SaddSat),
            V::WasmAddSaturateUnsigned => self.each_two(a, b, I::UaddSat),
            V::WasmSubSatSigned | V::WasmSubSaturateSigned => self.each_two(a, b, I::SsubSat),
            V::WasmSubSatUnsigned | V::WasmSubSaturateUnsigned => self.each_two(a, b, I::UsubSat),
            V::WasmAlltrue => self.set_lanes(a, BinaryOp::And, ty),
            V::WasmAnytrue => self.set_lanes(a, BinaryOp::Or, ty),
            V::WasmBitmask => {
                let mut bits = self.ed.int(ty, 0);
                for (at, lane) in (0_i64..).zip(a) {
                    let sign = self.ed.icmp_int(IntPredicate::Slt, lane, 0);
                    let bit = self.ed.cast(CastOp::ZExt, sign, ty);
                    let bit = self.ed.binary_int(BinaryOp::Shl, bit, at);
                    bits = self.ed.binary(BinaryOp::Or, bits, bit);
                }
                smallvec![bits]
            }
            V::WasmAvgrUnsigned => self.pairs(a, b, |this, a, b| {
                let [a, b] = [a, b].map(|lane| this.doubled_lane(lane, false));
                let sum = this.ed.binary(BinaryOp::Add, a, b);
                let sum = this.ed.binary_int(BinaryOp::Add, sum, 1);
                let half = this.ed.binary_int(BinaryOp::LShr, sum, 1);
                this.resized_int(half, element)
            }),
            V::WasmBitselect | V::WasmLaneselect | V::WasmRelaxedLaneselect => {
                let lanes = a.into_iter().zip(b).zip(c);
                lanes.map(|((a, b), mask)| self.bits_chosen(a, b, mask)).collect()
            }
            V::WasmSignselect => {
                let lanes = a.into_iter().zip(b).zip(c);
                lanes
                    .map(|((a, b), sign)| {
                        let sign = self.ed.icmp_int(IntPredicate::Slt, sign, 0);
                        self.ed.select(sign, a, b)
                    })
                    .collect()
            }
            V::WasmCeil => self.each_one(a, I::Ceil),
            V::WasmFloor => self.each_one(a, I::Floor),
            V::WasmTrunc => self.each_one(a, I::Trunc),
            V::WasmNearest => self.each_one(a, I::Roundeven),
            V::WasmPopcnt => self.each_one(a, I::Ctpop),
            V::WasmConvertLowSigned => self.low_cast(a, CastOp::SiToFp, element, count),
            V::WasmConvertLowUnsigned => self.low_cast(a, CastOp::UiToFp, element, count),
            V::WasmPromoteLow => self.low_cast(a, CastOp::FpExt, element, count),
            V::WasmDemoteZero => self.low_cast(a, CastOp::FpTrunc, element, count),
            V::WasmTruncSaturateZeroSigned
            | V::WasmRelaxedTruncSignedZero
            | V::WasmRelaxedTruncZeroSigned
            | V::WasmRelaxedTruncSigned => self.low_ints(a, I::FptosiSat, element, count),
            V::WasmTruncSaturateZeroUnsigned
            | V::WasmRelaxedTruncUnsignedZero
            | V::WasmRelaxedTruncZeroUnsigned
            | V::WasmRelaxedTruncUnsigned => self.low_ints(a, I::FptouiSat, element, count),
            V::WasmDot => {
                let products = self.products(a, b, true);
                self.neighbours(products)
            }
            V::WasmEq => self.pairs(a, b, |this, a, b| {
                let same = this.ed.icmp(IntPredicate::Eq, a, b);
                this.ed.cast(CastOp::SExt, same, element)
            }),
            V::WasmExtaddPairwiseSigned => {
                let wide = self.doubled_lanes(a, true);
                self.neighbours(wide)
            }
            V::WasmExtaddPairwiseUnsigned => {
                let wide = self.doubled_lanes(a, false);
                self.neighbours(wide)
            }
            V::WasmExtmulHighSigned => self.products(half(a, High), half(b, High), true),
            V::WasmExtmulHighUnsigned => self.products(half(a, High), half(b, High), false),
            V::WasmExtmulLowSigned => self.products(half(a, Low), half(b, Low), true),
            V::WasmExtmulLowUnsigned => self.products(half(a, Low), half(b, Low), false),
            V::WasmWidenHighSigned => self.doubled_lanes(half(a, High), true),
            V::WasmWidenHighUnsigned => self.doubled_lanes(half(a, High), false),
            V::WasmWidenLowSigned => self.doubled_lanes(half(a, Low), true),
            V::WasmWidenLowUnsigned => self.doubled_lanes(half(a, Low), false),
            V::WasmWidenSigned | V::WasmWidenUnsigned => {
                // A quarter of the bytes, as words.
                let op = match op {
                    V::WasmWidenSigned => CastOp::SExt,
                    _ => CastOp::ZExt,
                };
                let first = count * number(self, 1);
                let quarter = a.into_iter().skip(first).take(count);
                quarter.map(|lane| self.ed.cast(op, lane, element)).collect()
            }
            V::WasmNarrowSigned => self.narrowed(a, b, element, true),
            V::WasmNarrowUnsigned => self.narrowed(a, b, element, false),
            V::WasmPmax | V::WasmRelaxedMax => self.pairs(a, b, |this, a, b| {
                let less = this.ed.fcmp(FloatPredicate::Olt, a, b);
                this.ed.select(less, b, a)
            }),
            V::WasmPmin | V::WasmRelaxedMin => self.pairs(a, b, |this, a, b| {
                let less = this.ed.fcmp(FloatPredicate::Olt, b, a);
                this.ed.select(less, b, a)
            }),
            V::WasmQ15mulrSatSigned
            | V::WasmQ15mulrSaturateSigned
            | V::WasmRelaxedQ15mulrSigned => self.pairs(a, b, |this, a, b| {
                let [a, b] = [a, b].map(|lane| this.ed.cast(CastOp::SExt, lane, Types::I32));
                let product = this.ed.binary(BinaryOp::Mul, a, b);
                let rounded = this.ed.binary_int(BinaryOp::Add, product, 0x4000);
                let shifted = this.ed.binary_int(BinaryOp::AShr, rounded, 15);
                let most = this.ed.i32(0x7fff);
                let least = this.plain_call(I::Smin, &[shifted, most]);
                this.ed.cast(CastOp::Trunc, least, element)
            }),
            // In the version of relaxed SIMD that these are of, the sum comes first.
            V::WasmFma | V::WasmQfma => self.sums_of_products(b, c, a, BinaryOp::FAdd),
            V::WasmFms | V::WasmQfms => self.sums_of_products(b, c, a, BinaryOp::FSub),
            V::WasmRelaxedMadd => self.sums_of_products(a, b, c, BinaryOp::FAdd),
            V::WasmRelaxedNmadd => self.sums_of_products(a, b, c, BinaryOp::FSub),
            V::WasmRelaxedDotI8x16I7x16Signed => {
                let products = self.products(a, b, true);
                self.neighbours(products)
            }
            V::WasmRelaxedDotI8x16I7x16AddSigned => {
                let products = self.products(a, b, true);
                let sums = self.neighbours(products);
                let wide = self.doubled_lanes(sums, true);
                let sums = self.neighbours(wide);
                self.pairs(sums, c, |this, a, b| this.ed.binary(BinaryOp::Add, a, b))
            }
            V::WasmRelaxedDotBf16x8AddF32 => {
                // The bits of a bfloat are the upper ones of a float.
                let mut float = |lane: Operand| {
                    let wide = self.ed.cast(CastOp::ZExt, lane, Types::I32);
                    let bits = self.ed.binary_int(BinaryOp::Shl, wide, 16);
                    self.ed.cast(CastOp::BitCast, bits, Types::FLOAT)
                };
                let a: Lanes = a.into_iter().map(&mut float).collect();
                let b: Lanes = b.into_iter().map(&mut float).collect();
                let products = self.pairs(a, b, |this, a, b| this.ed.binary(BinaryOp::FMul, a, b));
                let sums = products.chunks(2).zip(c);
                sums.map(|(pair, sum)| {
                    let both = pair.iter().copied();
                    both.fold(sum, |sum, one| self.ed.binary(BinaryOp::FAdd, sum, one))
                })
                .collect()
            }
            V::WasmShuffle => {
                let mut both = a;
                both.extend(b);
                let poison = self.poison(element);
                let pick = |lane: usize| both.get(number(self, 2 + lane)).copied();
                (0..count).map(|lane| pick(lane).unwrap_or(poison)).collect()
            }
            V::WasmSwizzle | V::WasmRelaxedSwizzle => self.swizzled(&a, b, element),
            V::WasmLoad8Lane | V::WasmLoad16Lane | V::WasmLoad32Lane | V::WasmLoad64Lane => {
                let at = self.aggregate(call.args[0]);
                let mut lanes = b;
                if let Some(lane) = lanes.get_mut(number(self, 2)) {
                    *lane = self.ed.load(element, at, 1, false);
                }
                lanes
            }
            V::WasmStore8Lane | V::WasmStore16Lane | V::WasmStore32Lane | V::WasmStore64Lane => {
                let at = self.aggregate(call.args[0]);
                if let Some(&lane) = b.get(number(self, 2)) {
                    self.ed.store(lane, at, 1, false);
                }
                Lanes::new()
            }
            V::WasmLoad32Zero | V::WasmLoad64Zero => {
                let at = self.aggregate(call.args[0]);
                let zero = self.zero(element);
                let mut lanes: Lanes = smallvec![zero; count];
                lanes[0] = self.ed.load(element, at, 1, false);
                lanes
            }
            V::WasmExtractLaneF16x8 => {
                let poison = self.poison(ty);
                let lane = a.get(number(self, 1)).copied();
                smallvec![lane.map_or(poison, |lane| self.ed.cast(CastOp::FpExt, lane, ty))]
            }
            V::WasmReplaceLaneF16x8 => {
                let mut lanes = a;
                if let (Some(lane), Some(&float)) = (lanes.get_mut(number(self, 1)), c.first()) {
                    *lane = self.ed.cast(CastOp::FpTrunc, float, element);
                }
                lanes
            }
            V::WasmSplatF16x8 => {
                let poison = self.poison(element);
                let lane = a.first().copied();
                let lane = lane.map_or(poison, |lane| self.ed.cast(CastOp::FpTrunc, lane, element));
                smallvec![lane; count]
            }
            _ => Lanes::new(),
        }
    }

    /// An intrinsic of one operand on each lane.
    fn each_one(&mut self, a: Lanes, intrinsic: Intrinsic) -> Lanes {
        a.into_iter().map(|a| self.plain_call(intrinsic, &[a])).collect()
    }

    /// An intrinsic of two operands on each pair of lanes.
    fn each_two(&mut self, a: Lanes, b: Lanes, intrinsic: Intrinsic) -> Lanes {
        self.pairs(a, b, |this, a, b| this.plain_call(intrinsic, &[a, b]))
    }

    /// What comes of each pair of lanes.
    fn pairs(
        &mut self,
        a: Lanes,
        b: Lanes,
        mut of: impl FnMut(&mut Self, Operand, Operand) -> Operand,
    ) -> Lanes {
        a.into_iter().zip(b).map(|(a, b)| of(self, a, b)).collect()
    }

    /// Whether any lane is not zero, or all are not, as a number.
    fn set_lanes(&mut self, a: Lanes, op: BinaryOp, ty: Type) -> Lanes {
        let mut found = None;
        for lane in a {
            let set = self.is_set(lane);
            found = Some(match found {
                Some(found) => self.ed.binary(op, found, set),
                None => set,
            });
        }
        match found {
            Some(found) => smallvec![self.ed.cast(CastOp::ZExt, found, ty)],
            None => smallvec![self.poison(ty)],
        }
    }

    /// The bits of `a` where the mask has ones, else those of `b`.
    fn bits_chosen(&mut self, a: Operand, b: Operand, mask: Operand) -> Operand {
        let ty = self.ed.ty(a);
        let bits = self.bits(ty);
        let [a, b, mask] = [a, b, mask].map(|operand| self.as_int(operand, bits));
        let differ = self.ed.binary(BinaryOp::Xor, a, b);
        let chosen = self.ed.binary(BinaryOp::And, differ, mask);
        let int = self.ed.binary(BinaryOp::Xor, chosen, b);
        self.reinterpreted(int, ty)
    }

    /// The first lanes converted, and zeros behind them where there are more.
    fn low_cast(&mut self, a: Lanes, op: CastOp, element: Type, count: usize) -> Lanes {
        let low: Lanes =
            a.into_iter().take(count).map(|lane| self.ed.cast(op, lane, element)).collect();
        self.and_zeros(low, element, count)
    }

    /// The same for conversions to integers.
    fn low_ints(&mut self, a: Lanes, by: Intrinsic, element: Type, count: usize) -> Lanes {
        let low: Lanes = a
            .into_iter()
            .take(count)
            .map(|lane| {
                let from = self.ed.ty(lane);
                let callee = self.ed.declare_intrinsic(by, &[element, from], element, &[from]);
                match self.ed.call(callee, vec![lane]) {
                    Some(value) => value.into(),
                    None => lane,
                }
            })
            .collect();
        self.and_zeros(low, element, count)
    }

    fn and_zeros(&mut self, mut lanes: Lanes, element: Type, count: usize) -> Lanes {
        let zero = self.zero(element);
        lanes.resize(count, zero);
        lanes
    }

    /// An integer in twice its width.
    fn doubled_lane(&mut self, lane: Operand, signed: bool) -> Operand {
        let bits = self.bits(self.ed.ty(lane));
        let ty = self.ed.module.types.int(2 * bits);
        let op = if signed { CastOp::SExt } else { CastOp::ZExt };
        self.ed.cast(op, lane, ty)
    }

    fn doubled_lanes(&mut self, lanes: Lanes, signed: bool) -> Lanes {
        lanes.into_iter().map(|lane| self.doubled_lane(lane, signed)).collect()
    }

    /// Products in twice the width.
    fn products(&mut self, a: Lanes, b: Lanes, signed: bool) -> Lanes {
        self.pairs(a, b, |this, a, b| {
            let [a, b] = [a, b].map(|lane| this.doubled_lane(lane, signed));
            this.ed.binary(BinaryOp::Mul, a, b)
        })
    }

    /// Sums of two neighbours each.
    fn neighbours(&mut self, lanes: Lanes) -> Lanes {
        let pairs = lanes.chunks_exact(2);
        pairs.map(|pair| self.ed.binary(BinaryOp::Add, pair[0], pair[1])).collect()
    }

    /// `c` with the product of `a` and `b` added or subtracted.
    fn sums_of_products(&mut self, a: Lanes, b: Lanes, c: Lanes, op: BinaryOp) -> Lanes {
        let products = self.pairs(a, b, |this, a, b| this.ed.binary(BinaryOp::FMul, a, b));
        // The order of a sum makes no difference, but for which NaN it is.
        self.pairs(c, products, |this, c, product| this.ed.binary(op, c, product))
    }

    /// Signed integers in half their width, or the nearest that fit.
    fn narrowed(&mut self, a: Lanes, b: Lanes, element: Type, signed: bool) -> Lanes {
        let bits = self.bits(element);
        let (least, most) = match signed {
            true => (-1_i64 << (bits - 1), (1_i64 << (bits - 1)) - 1),
            false => (0, (1_i64 << bits) - 1),
        };
        let both = a.into_iter().chain(b);
        both.map(|lane| {
            let ty = self.ed.ty(lane);
            let [least, most] = [least, most].map(|bound| self.ed.int(ty, bound));
            let lane = self.plain_call(Intrinsic::Smax, &[lane, least]);
            let lane = self.plain_call(Intrinsic::Smin, &[lane, most]);
            self.ed.cast(CastOp::Trunc, lane, element)
        })
        .collect()
    }

    /// Bytes chosen by variable numbers; zero for one that is too large.
    fn swizzled(&mut self, from: &Lanes, numbers: Lanes, element: Type) -> Lanes {
        if numbers.iter().all(|number| number.constant().is_some()) {
            let zero = self.zero(element);
            let pick = |number: Operand| {
                let known = self.ed.known_int(number).and_then(|at| usize::try_from(at).ok());
                known.and_then(|at| from.get(at).copied()).unwrap_or(zero)
            };
            return numbers.into_iter().map(pick).collect();
        }
        let (at, stride) = self.spilled(from, element);
        let zero = self.zero(element);
        let count = from.len();
        numbers
            .into_iter()
            .map(|number| {
                let place = self.place(at, number, count, stride);
                let lane = self.ed.load(element, place, 1, false);
                let fits = self.ed.icmp_int(IntPredicate::Ult, number, count as i64);
                self.ed.select(fits, lane, zero)
            })
            .collect()
    }
}

/// The low or the high half of the lanes.
fn half(lanes: Lanes, half: Half) -> Lanes {
    let middle = lanes.len() / 2;
    match half {
        Half::Low => lanes.into_iter().take(middle).collect(),
        Half::High => lanes.into_iter().skip(middle).collect(),
    }
}
