//! Conversions of vectors in parts.

use emback_ir::simd::SimdOp;
use emback_ir::{BinaryOp, CastOp, IntPredicate, Operand, Type, Types};
use smallvec::smallvec;

use super::{Form, Lane, Out, Packed, V128s};
use crate::legalise::scalarise::Scalariser;

impl Scalariser<'_, '_> {
    /// A conversion other than `bitcast`.
    pub(super) fn packed_cast(&mut self, op: CastOp, arg: Operand, ty: Type) -> Option<Packed> {
        let (from, to) = (self.form_of(arg)?, self.form(ty)?);
        match op {
            CastOp::Trunc if to.is_mask => {
                let all = self.packed(arg)?;
                let one = self.all_lanes(&all, 1);
                let low = self.each_pair(SimdOp::V128And, &all, &one);
                let zero = self.all_lanes(&all, 0);
                self.int_compare(IntPredicate::Ne, &low, &zero)
            }
            CastOp::Trunc | CastOp::PtrToInt | CastOp::PtrToAddr | CastOp::IntToPtr => {
                let all = self.packed(arg)?;
                Some(self.resized(&all, to.lane, false))
            }
            CastOp::AddrSpaceCast => self.packed(arg),
            CastOp::ZExt => self.widened(arg, from, to.lane, false),
            CastOp::SExt => self.widened(arg, from, to.lane, true),
            CastOp::UiToFp => self.int_to_float(arg, from, to.lane, false),
            CastOp::SiToFp => self.int_to_float(arg, from, to.lane, true),
            CastOp::FpToUi => {
                let all = self.packed(arg)?;
                self.float_to_int(&all, to, false)
            }
            CastOp::FpToSi => {
                let all = self.packed(arg)?;
                self.float_to_int(&all, to, true)
            }
            CastOp::FpExt if from.lane == Lane::F32 && to.lane == Lane::F64 => {
                let all = self.packed(arg)?;
                Some(self.halves_widened(&all, Lane::F64, SimdOp::F64x2PromoteLowF32x4))
            }
            CastOp::FpTrunc if from.lane == Lane::F64 && to.lane == Lane::F32 => {
                let all = self.packed(arg)?;
                Some(self.halves_joined(&all, Lane::F32, SimdOp::F32x4DemoteF64x2Zero))
            }
            CastOp::FpExt | CastOp::FpTrunc | CastOp::BitCast => None,
        }
    }

    /// An extension of integers or of a mask.
    fn widened(&mut self, arg: Operand, from: Form, to: Lane, signed: bool) -> Option<Packed> {
        if !from.is_mask {
            let all = self.packed(arg)?;
            return Some(self.resized(&all, to, signed));
        }
        let mask = self.mask(arg, to.bits())?;
        if signed {
            return Some(mask);
        }
        let one = self.all_lanes(&mask, 1);
        Some(self.each_pair(SimdOp::V128And, &mask, &one))
    }

    /// The same integers in lanes of another width.
    pub(super) fn resized(&mut self, all: &Packed, to: Lane, signed: bool) -> Packed {
        let mut now = all.clone();
        while now.lane.bits() < to.bits() {
            now = self.doubled(&now, signed);
        }
        if now.lane.bits() > to.bits() {
            now = self.cut_lanes(&now, to);
        }
        now.lane = to;
        now
    }

    /// Lanes of twice the width.
    fn doubled(&mut self, all: &Packed, signed: bool) -> Packed {
        let Some(lane) = Lane::of_bits(2 * all.lane.bits()) else { return all.clone() };
        let parts = all.count.div_ceil(lane.count());
        let sign = if signed { 's' } else { 'u' };
        let from = all.lane.as_int().shape();
        let parts: V128s = (0..parts)
            .map(|index| {
                let half = if index % 2 == 0 { "low" } else { "high" };
                let part = all.parts[index / 2];
                self.lane_op(lane, &format!("extend_{half}_{from}_{sign}"), &[part])
            })
            .collect();
        Packed { lane, count: all.count, parts }
    }

    /// The low bits of each lane.
    fn cut_lanes(&mut self, all: &Packed, to: Lane) -> Packed {
        let (size, step) = (to.bits() as usize / 8, all.lane.bits() as usize / 8);
        let parts = all.count.div_ceil(to.count());
        let parts = (0..parts)
            .map(|index| {
                let from: [_; 16] = std::array::from_fn(|byte| {
                    let lane = index * to.count() + byte / size;
                    let at = lane * step + byte % size;
                    (lane < all.count).then_some((at / 16, (at % 16) as u8))
                });
                self.bytes(&all.parts, from)
            })
            .collect();
        Packed { lane: to, count: all.count, parts }
    }

    /// Integers or a mask to floats.
    fn int_to_float(&mut self, arg: Operand, from: Form, to: Lane, signed: bool) -> Option<Packed> {
        if from.lane == Lane::I64 && !from.is_mask {
            return None;
        }
        let words = self.widened(arg, from, Lane::I32, signed)?;
        // What was extended is not negative.
        let signed = signed || from.is_mask || from.lane != Lane::I32;
        let sign = if signed { 's' } else { 'u' };
        if to == Lane::F32 {
            let op = to.op(&format!("convert_i32x4_{sign}"))?;
            return Some(Packed { lane: to, ..self.each_part(op, &words) });
        }
        let op = to.op(&format!("convert_low_i32x4_{sign}"))?;
        Some(self.halves_widened(&words, to, op))
    }

    /// Floats to integers of at most 32 bits. Out of range they are those of 32 bits cut,
    /// or with [`Self::saturated`] the nearest.
    pub(super) fn float_to_int(&mut self, all: &Packed, to: Form, signed: bool) -> Option<Packed> {
        if to.is_mask || to.lane == Lane::I64 || !all.lane.is_float() {
            return None;
        }
        let words = self.float_to_words(all, signed || to.lane != Lane::I32);
        Some(self.resized(&words, to.lane, false))
    }

    /// Floats to integers of 32 bits, saturated.
    fn float_to_words(&mut self, all: &Packed, signed: bool) -> Packed {
        let op = match (all.lane == Lane::F32, signed) {
            (true, true) => SimdOp::I32x4TruncSatF32x4S,
            (true, false) => SimdOp::I32x4TruncSatF32x4U,
            (false, true) => SimdOp::I32x4TruncSatF64x2SZero,
            (false, false) => SimdOp::I32x4TruncSatF64x2UZero,
        };
        if all.lane == Lane::F32 {
            return Packed { lane: Lane::I32, ..self.each_part(op, all) };
        }
        self.halves_joined(all, Lane::I32, op)
    }

    /// `llvm.fptosi.sat` and `llvm.fptoui.sat`.
    pub(super) fn saturated(&mut self, all: &Packed, to: Form, signed: bool) -> Option<Packed> {
        if to.is_mask || to.lane == Lane::I64 || !all.lane.is_float() {
            return None;
        }
        let words = self.float_to_words(all, signed);
        let bits = to.lane.bits();
        if bits == 32 {
            return Some(words);
        }
        let bounded = if signed {
            let least = self.all_lanes(&words, (-1_i64 << (bits - 1)).cast_unsigned());
            let most = self.all_lanes(&words, (1 << (bits - 1)) - 1);
            let bounded = self.each_pair(SimdOp::I32x4MaxS, &words, &least);
            self.each_pair(SimdOp::I32x4MinS, &bounded, &most)
        } else {
            let most = self.all_lanes(&words, (1 << bits) - 1);
            self.each_pair(SimdOp::I32x4MinU, &words, &most)
        };
        Some(self.resized(&bounded, to.lane, false))
    }

    /// Converts by an instruction that takes the low half of its operand to lanes of twice
    /// the width.
    fn halves_widened(&mut self, all: &Packed, to: Lane, op: SimdOp) -> Packed {
        let parts = all.count.div_ceil(to.count());
        let parts = (0..parts)
            .map(|index| {
                let part = all.parts[index / 2];
                let half = match index % 2 {
                    0 => part,
                    _ => self.bytes(&[part], high_half()),
                };
                self.simd(op, &[half])
            })
            .collect();
        Packed { lane: to, count: all.count, parts }
    }

    /// Converts by an instruction that puts its result into the low half, and zeros behind.
    fn halves_joined(&mut self, all: &Packed, to: Lane, op: SimdOp) -> Packed {
        let halves: V128s = all.parts.iter().map(|&part| self.simd(op, &[part])).collect();
        let parts = halves
            .chunks(2)
            .map(|pair| match *pair {
                [low, high] => {
                    let low_halves = |byte: usize| Some((byte / 8, (byte % 8) as u8));
                    self.bytes(&[low, high], std::array::from_fn(low_halves))
                }
                _ => pair[0],
            })
            .collect();
        Packed { lane: to, count: all.count, parts }
    }

    /// `bitcast`, where one of the types is in parts.
    pub(super) fn packed_bitcast(&mut self, arg: Operand, ty: Type) -> Option<Out> {
        let (from, to) = (self.form_of(arg), self.form(ty));
        match (from, to) {
            (Some(from), Some(to)) if !from.is_mask && !to.is_mask => {
                let all = self.packed(arg)?;
                Some(Out::Packed(all.with_lane(to.lane)))
            }
            (Some(from), _) if from.is_mask => {
                let bits = self.ed.module.types.int_bits(ty)?;
                if !self.is_made_packed(arg) {
                    return None;
                }
                let mask = self.packed(arg)?;
                Some(Out::Lanes(smallvec![self.bits_of_mask(&mask, bits)]))
            }
            (_, Some(to)) if to.is_mask => {
                let scalar = self.ed.module.types.int_bits(self.old_type(arg)).is_some();
                if !scalar || to.count > to.lane.count() {
                    return None;
                }
                let int = self.aggregate(arg);
                Some(Out::Packed(self.mask_of_bits(int, to)))
            }
            (Some(from), None) => {
                let width = from.lane.bits() * u32::try_from(from.count).ok()?;
                self.scalar_bitcast(arg, ty, width)
            }
            (None, Some(to)) => {
                // A scalar is one lane of its width.
                if self.shape(arg).is_some() {
                    return None;
                }
                let width = to.lane.bits() * u32::try_from(to.count).ok()?;
                let lane = Lane::of_bits(width)?;
                let scalar = self.aggregate(arg);
                let int = self.as_int(scalar, width);
                let part = self.build(&[int], lane);
                Some(Out::Packed(part.with_lane(to.lane)))
            }
            (Some(_), Some(_)) | (None, None) => None,
        }
    }

    /// The bits of a vector as a scalar of at most 64 bits.
    fn scalar_bitcast(&mut self, arg: Operand, ty: Type, width: u32) -> Option<Out> {
        if self.shape_of(ty).is_some() || !self.is_made_packed(arg) {
            return None;
        }
        let lane = Lane::of_bits(width)?;
        let all = self.packed(arg)?.with_lane(lane);
        let int = self.ed.module.types.int(width);
        let int = self.extracted(&all, 0, int);
        Some(Out::Lanes(smallvec![self.reinterpreted(int, ty)]))
    }

    /// A mask as an integer of so many bits, the first lane lowest.
    pub(super) fn bits_of_mask(&mut self, mask: &Packed, bits: u32) -> Operand {
        let ty = self.ed.module.types.int(bits);
        let lanes = mask.lane.count();
        let mut all = None;
        for (index, &part) in mask.parts.iter().enumerate() {
            let some = self.lane_op(mask.lane.as_int(), "bitmask", &[part]);
            let some = self.resized_int(some, ty);
            let by = i64::try_from(index * lanes).unwrap_or(0);
            let some = match by {
                0 => some,
                _ => self.ed.binary_int(BinaryOp::Shl, some, by),
            };
            all = Some(match all {
                Some(all) => self.ed.binary(BinaryOp::Or, all, some),
                None => some,
            });
        }
        all.unwrap_or_else(|| self.ed.int(ty, 0))
    }

    /// A mask of one part from the bits of an integer.
    fn mask_of_bits(&mut self, int: Operand, to: Form) -> Packed {
        let lane = to.lane;
        let bit = |at: usize| 1_u64 << at;
        let like = Packed { lane, count: to.count, parts: smallvec![int] };
        let (all, bits) = if lane == Lane::I8 {
            // The low byte in the low half, the high byte in the other.
            let words = self.resized_int(int, Types::I32);
            let words = self.simd(SimdOp::I16x8Splat, &[words]);
            let half = |byte: usize| Some((0, (byte / 8) as u8));
            let all = self.bytes(&[words], std::array::from_fn(half));
            (all, self.v128_bytes(std::array::from_fn(|byte| bit(byte % 8) as u8)))
        } else {
            let scalar = self.resized_int(int, lane.scalar());
            let all = self.lane_op(lane, "splat", &[scalar]);
            let size = lane.bits() as usize / 8;
            let of = |byte: usize| bit(byte / size).to_le_bytes()[byte % size];
            (all, self.v128_bytes(std::array::from_fn(of)))
        };
        let some = self.simd(SimdOp::V128And, &[all, bits]);
        let mask = self.lane_op(lane, "eq", &[some, bits]);
        Packed { parts: smallvec![mask], ..like }
    }
}

/// The high half in the place of the low one.
fn high_half() -> [Option<(usize, u8)>; 16] {
    std::array::from_fn(|byte| (byte < 8).then_some((0, byte as u8 + 8)))
}
