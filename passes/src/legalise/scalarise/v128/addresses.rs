//! Vectors of addresses, which are lanes of 32 bits.
//!
//! ```text
//! %p = getelementptr i16, ptr %base, <4 x i32> %at
//!
//! i32x4.add (i32x4.splat %base) (i32x4.shl %at 1)
//! ```
//! What is the same in all lanes is added as a scalar first. Addresses that only gather and
//! scatter take stay lanes, and so do those of indices that are lanes so far.

use emback_ir::simd::SimdOp;
use emback_ir::{BinaryOp, CastOp, Operand, Type, TypeData, Types};
use smallvec::smallvec;

use super::{Lane, Packed};
use crate::legalise::constant_exprs::step;
use crate::legalise::intrinsics::ops::widen;
use crate::legalise::scalarise::Scalariser;

impl Scalariser<'_, '_> {
    /// `getelementptr` with a vector in parts.
    pub(super) fn packed_addresses(
        &mut self,
        source: Type,
        base: Operand,
        indices: &[Operand],
        ty: Type,
    ) -> Option<Packed> {
        let form = self.form(ty)?;
        if ![&[base], indices].concat().iter().any(|&operand| self.is_made_packed(operand)) {
            return None;
        }
        let mut fixed = 0_i64;
        let mut scalar: Option<Operand> = None;
        let mut vector: Option<Packed> = None;
        match self.in_all_lanes(base) {
            Some(base) => scalar = Some(self.ed.cast(CastOp::PtrToInt, base, Types::I32)),
            None => vector = Some(self.packed(base)?),
        }
        let mut element = source;
        for (position, &index) in indices.iter().enumerate() {
            let first = position == 0;
            let same = self.in_all_lanes(index);
            let known = same.and_then(|index| self.known_signed(index));
            let (module, layout) = (&*self.ed.module, self.layout);
            if let Some(known) = known {
                fixed = fixed.wrapping_add(step(module, layout, &mut element, first, known)?);
                continue;
            }
            let stride = step(module, layout, &mut element, first, 1)?;
            if let Some(index) = same {
                let index = widen(&mut self.ed, index, Types::I32, true);
                let offset = self.ed.binary_int(BinaryOp::Mul, index, stride);
                scalar = Some(match scalar {
                    Some(sum) => self.ed.binary(BinaryOp::Add, sum, offset),
                    None => offset,
                });
                continue;
            }
            let offset = self.scaled_words(index, form.count, stride)?;
            vector = Some(match vector {
                Some(sum) => self.each_pair(SimdOp::I32x4Add, &sum, &offset),
                None => offset,
            });
        }
        let vector = vector?;
        let scalar = match scalar {
            Some(scalar) if fixed != 0 => self.ed.binary_int(BinaryOp::Add, scalar, fixed),
            Some(scalar) => scalar,
            None if fixed != 0 => self.ed.int(Types::I32, fixed),
            None => return Some(vector),
        };
        let all = self.lane_op(Lane::I32, "splat", &[scalar]);
        let all = Packed { parts: smallvec![all; vector.parts.len()], ..vector.clone() };
        Some(self.each_pair(SimdOp::I32x4Add, &all, &vector))
    }

    /// The scalar that an operand is, or that all its lanes are.
    fn in_all_lanes(&mut self, operand: Operand) -> Option<Operand> {
        match self.shape(operand) {
            Some(_) => self.splat_of(operand),
            None => Some(self.aggregate(operand)),
        }
    }

    /// Integers as lanes of 32 bits, each times `by`.
    fn scaled_words(&mut self, index: Operand, count: usize, by: i64) -> Option<Packed> {
        let form = self.form_of(index)?;
        let words = if form.lane == Lane::I32 {
            self.packed(index)?
        } else {
            let op = if form.lane == Lane::I64 { CastOp::Trunc } else { CastOp::SExt };
            let count = u32::try_from(count).ok()?;
            let data = TypeData::Vector { element: Types::I32, count, scalable: false };
            let words = self.ed.module.types.intern(data);
            self.packed_cast(op, index, words)?
        };
        if by == 1 {
            return Some(words);
        }
        if by > 0 && by.count_ones() == 1 {
            let bits = self.ed.i32(by.trailing_zeros().cast_signed());
            let parts = words.parts.iter();
            let parts = parts.map(|&part| self.simd(SimdOp::I32x4Shl, &[part, bits])).collect();
            return Some(Packed { parts, ..words });
        }
        let by = self.all_lanes(&words, by.cast_unsigned());
        Some(self.each_pair(SimdOp::I32x4Mul, &words, &by))
    }
}
