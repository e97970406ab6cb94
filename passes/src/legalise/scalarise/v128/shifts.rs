//! Shifts of each lane by a number of its own, and other permutations of bits.
//!
//! WebAssembly shifts all lanes by one number. A shift to the left is a product with a power
//! of two, one to the right the upper half of such a product:
//!
//! ```text
//! x << n  =  x * 2^n
//! x >> n  =  x * 2^(w-1-n) >> (w-1), in lanes of 2 w bits
//! ```
//! The powers of bytes are looked up by `i8x16.swizzle`, those of words are the exponents of
//! floats. In lanes each shift takes four instructions of one lane, which is as short for lanes
//! of 64 bits, and for those of 32 to the right by numbers that are not constant.

use emback_ir::Operand;
use emback_ir::simd::SimdOp;
use smallvec::SmallVec;

use super::arithmetic::sign_bit;
use super::{Known, Lane, Packed};
use crate::legalise::scalarise::Scalariser;

/// 2^n for n below 8, and 0 behind.
const POWERS: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0];

/// The bits of n below 16 in reverse order.
const REVERSED: [u8; 16] = [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15];

/// A lane of twice as many bits.
fn doubled(lane: Lane) -> Option<Lane> {
    match lane {
        Lane::I8 => Some(Lane::I16),
        Lane::I16 => Some(Lane::I32),
        Lane::I32 => Some(Lane::I64),
        Lane::I64 | Lane::F32 | Lane::F64 => None,
    }
}

impl Scalariser<'_, '_> {
    /// `a` shifted by as many bits as each lane of `by` says; the word is that of the
    /// instruction.
    pub(super) fn shifted_lanes(
        &mut self,
        word: &str,
        a: Operand,
        by: Operand,
        lane: Lane,
    ) -> Option<Packed> {
        doubled(lane)?;
        if word == "shl" {
            let factors = self.factors(by, lane, false)?;
            let a = self.packed(a)?;
            return Some(match lane.op("mul") {
                Some(op) => self.each_pair(op, &a, &factors),
                None => self.product_of_bytes(&a, &factors),
            });
        }
        if lane == Lane::I32 && by.constant().is_none() {
            return None;
        }
        let factors = self.factors(by, lane, true)?;
        let a = self.packed(a)?;
        if word == "shr_u" {
            return self.upper_products(&a, &factors);
        }
        // With the sign bit flipped no lane is negative. What this adds is shifted as well, and
        // that is the factor.
        let sign = self.all_lanes(&a, sign_bit(lane));
        let flipped = self.each_pair(SimdOp::V128Xor, &a, &sign);
        let shifted = self.upper_products(&flipped, &factors)?;
        Some(self.each_pair(lane.op("sub")?, &shifted, &factors))
    }

    /// 2^n in each lane, or with `from_top` 2^(w-1-n).
    fn factors(&mut self, by: Operand, lane: Lane, from_top: bool) -> Option<Packed> {
        let top = u64::from(lane.bits() - 1);
        if by.constant().is_none() {
            let mut n = self.packed(by)?;
            if from_top {
                let all = self.all_lanes(&n, top);
                n = self.each_pair(lane.op("sub")?, &all, &n);
            }
            return self.powers(&n);
        }
        let counts = self.lanes(by);
        let element = self.ed.ty(*counts.first()?);
        let mut factors = Vec::with_capacity(counts.len());
        for &count in &counts {
            let factor = match self.known(count, false)? {
                Known::Undefined => 1,
                // A larger one is poison.
                Known::Bits(bits) => {
                    let bits = bits.min(top);
                    1_u64 << if from_top { top - bits } else { bits }
                }
            };
            factors.push(self.ed.int(element, factor.cast_signed()));
        }
        Some(self.build(&factors, lane))
    }

    /// 2^n in each lane.
    fn powers(&mut self, n: &Packed) -> Option<Packed> {
        match n.lane {
            Lane::I8 => Some(self.looked_up(POWERS, n)),
            Lane::I16 => {
                // The low byte is looked up by n, the high one by n - 8.
                let twice = self.all_lanes(n, 0x0101);
                let less = self.all_lanes(n, 0x0800);
                let both = self.each_pair(SimdOp::I16x8Mul, n, &twice);
                let both = self.each_pair(SimdOp::I16x8Sub, &both, &less);
                Some(self.looked_up(POWERS, &both))
            }
            Lane::I32 => {
                let one = self.all_lanes(n, u64::from(1_f32.to_bits()));
                let by = self.ed.i32(23);
                let exponents = n.parts.iter().map(|&n| self.simd(SimdOp::I32x4Shl, &[n, by]));
                let exponents = Packed { parts: exponents.collect(), ..n.clone() };
                let floats = self.each_pair(SimdOp::I32x4Add, &exponents, &one);
                Some(self.each_part(SimdOp::I32x4TruncSatF32x4U, &floats))
            }
            Lane::I64 | Lane::F32 | Lane::F64 => None,
        }
    }

    /// The bytes of a table at the places that the bytes of a vector say; zero for a place
    /// beyond it.
    fn looked_up(&mut self, table: [u8; 16], places: &Packed) -> Packed {
        let table = self.v128_bytes(table);
        let parts = places.parts.iter();
        let parts = parts.map(|&part| self.simd(SimdOp::I8x16Swizzle, &[table, part])).collect();
        Packed { parts, ..places.clone() }
    }

    /// The upper `w` bits of products of unsigned lanes, shifted to the left by one.
    fn upper_products(&mut self, a: &Packed, b: &Packed) -> Option<Packed> {
        let lane = a.lane;
        let wide = doubled(lane)?;
        let [low, high] =
            ["low", "high"].map(|half| wide.op(&format!("extmul_{half}_{}_u", lane.shape())));
        let (low, high, shift) = (low?, high?, wide.op("shr_u")?);
        let by = self.ed.i32(lane.bits() as i32 - 1);
        let size = lane.bits() as usize / 8;
        let parts = a.parts.iter().zip(&b.parts);
        let parts = parts.map(|(&a, &b)| {
            let halves = [low, high].map(|op| {
                let product = self.simd(op, &[a, b]);
                self.simd(shift, &[product, by])
            });
            // The low half of each.
            let from = |byte: usize| {
                let (at, rest) = (byte / size, byte % size);
                let half = lane.count() / 2;
                Some((at / half, (at % half * 2 * size + rest) as u8))
            };
            self.bytes(&halves, std::array::from_fn(from))
        });
        let parts = parts.collect();
        Some(Packed { parts, ..a.clone() })
    }

    /// The bytes of each lane in reverse order.
    pub(super) fn reversed_bytes(&mut self, all: Packed) -> Packed {
        let size = all.lane.bits() as usize / 8;
        let swapped = |byte: usize| Some((0, (byte - byte % size + size - 1 - byte % size) as u8));
        let parts = all.parts.iter();
        let parts = parts.map(|&part| self.bytes(&[part], std::array::from_fn(swapped)));
        let parts = parts.collect();
        Packed { parts, ..all }
    }

    /// The bits of each lane in reverse order: of bytes, each half by a table.
    pub(super) fn reversed_bits(&mut self, all: Packed) -> Packed {
        let lane = all.lane;
        let bytes = Packed { lane: Lane::I8, ..self.reversed_bytes(all) };
        let low = self.all_lanes(&bytes, 15);
        let low = self.each_pair(SimdOp::V128And, &bytes, &low);
        let by = self.ed.i32(4);
        let high: SmallVec<_> =
            bytes.parts.iter().map(|&part| self.simd(SimdOp::I8x16ShrU, &[part, by])).collect();
        let high = Packed { parts: high, ..bytes };
        let low = self.looked_up(REVERSED.map(|bits| bits << 4), &low);
        let high = self.looked_up(REVERSED, &high);
        Packed { lane, ..self.each_pair(SimdOp::V128Or, &low, &high) }
    }

    /// The number of zeros below the lowest one of each lane: the ones of `(x & -x) - 1`.
    pub(super) fn trailing_zeros(&mut self, all: &Packed) -> Option<Packed> {
        let lane = all.lane;
        let negative = self.each_part(lane.op("neg")?, all);
        let lowest = self.each_pair(SimdOp::V128And, all, &negative);
        let ones = self.all_lanes(all, u64::MAX);
        let below = self.each_pair(lane.op("add")?, &lowest, &ones);
        self.ones(&below)
    }

    /// The number of ones in each lane: of bytes, then sums of pairs.
    pub(super) fn ones(&mut self, all: &Packed) -> Option<Packed> {
        let pairs: &[SimdOp] = match all.lane {
            Lane::I8 => &[],
            Lane::I16 => &[SimdOp::I16x8ExtAddPairwiseI8x16U],
            Lane::I32 => &[SimdOp::I16x8ExtAddPairwiseI8x16U, SimdOp::I32x4ExtAddPairwiseI16x8U],
            Lane::I64 | Lane::F32 | Lane::F64 => return None,
        };
        let mut counts = self.each_part(SimdOp::I8x16Popcnt, all);
        for &op in pairs {
            counts = self.each_part(op, &counts);
        }
        Some(counts)
    }
}
