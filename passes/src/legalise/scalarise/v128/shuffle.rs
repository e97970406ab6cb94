//! Permutations of lanes.

use emback_ir::Operand;
use emback_ir::simd::SimdOp;
use smallvec::SmallVec;

use super::{Out, Packed};
use crate::legalise::scalarise::Scalariser;

/// Where each byte of a part comes from: which part and which byte; none for any.
pub(super) type Bytes = [Option<(usize, u8)>; 16];

impl Scalariser<'_, '_> {
    /// A part of bytes of others. Each shuffle takes from two.
    pub(super) fn bytes(&mut self, from: &[Operand], bytes: Bytes) -> Operand {
        let mut used: SmallVec<[usize; 4]> = SmallVec::new();
        for &(part, _) in bytes.iter().flatten() {
            if !used.contains(&part) {
                used.push(part);
            }
        }
        let Some((&first, rest)) = used.split_first() else { return self.v128_undefined() };
        // An undefined byte stays where it is, which engines know as a plainer permutation.
        let of = |part: usize, at: usize| match bytes[at] {
            Some((from, byte)) if from == part => Some(byte),
            Some(_) => None,
            None => Some(at as u8),
        };
        let Some((&second, more)) = rest.split_first() else {
            let lanes: [u8; 16] = std::array::from_fn(|at| of(first, at).unwrap_or(at as u8));
            if lanes.iter().enumerate().all(|(at, &byte)| usize::from(byte) == at) {
                return from[first];
            }
            return self.shuffled(from[first], from[first], lanes);
        };
        let mut part = self.shuffled(
            from[first],
            from[second],
            std::array::from_fn(|at| match bytes[at] {
                Some((part, byte)) if part == second => byte + 16,
                Some(_) | None => of(first, at).unwrap_or(at as u8),
            }),
        );
        for &next in more {
            let lanes = std::array::from_fn(|at| match bytes[at] {
                Some((part, byte)) if part == next => byte + 16,
                Some(_) | None => at as u8,
            });
            part = self.shuffled(part, from[next], lanes);
        }
        part
    }

    /// `i8x16.shuffle`.
    fn shuffled(&mut self, a: Operand, b: Operand, lanes: [u8; 16]) -> Operand {
        let lanes = self.v128_bytes(lanes);
        self.simd(SimdOp::I8x16Shuffle, &[a, b, lanes])
    }

    /// A vector of lanes of others, which have lanes of one width and are counted behind
    /// each other.
    pub(super) fn permuted(&mut self, from: &[&Packed], picks: &[Option<usize>]) -> Option<Packed> {
        let lane = from.first()?.lane;
        let size = lane.bits() as usize / 8;
        let mut parts: SmallVec<[Operand; 4]> = SmallVec::new();
        // The part and the byte of each lane.
        let mut lanes: Vec<(usize, usize)> = Vec::new();
        for vector in from {
            let first = parts.len();
            parts.extend_from_slice(&vector.parts);
            let places = (0..vector.count).map(|at| at * size);
            lanes.extend(places.map(|byte| (first + byte / 16, byte % 16)));
        }
        let out = picks
            .chunks(lane.count())
            .map(|picks| {
                let bytes: Bytes = std::array::from_fn(|byte| {
                    let pick = picks.get(byte / size).copied().flatten()?;
                    let &(part, first) = lanes.get(pick)?;
                    Some((part, (first + byte % size) as u8))
                });
                self.bytes(&parts, bytes)
            })
            .collect();
        Some(Packed { lane, count: picks.len(), parts: out })
    }

    /// `shufflevector`, unless both operands are lanes still, which then only change
    /// places.
    pub(super) fn packed_shuffle(&mut self, [a, b]: [Operand; 2], mask: &[i32]) -> Option<Out> {
        let form = self.form_of(a)?;
        let picks: Vec<Option<usize>> =
            mask.iter().map(|&lane| usize::try_from(lane).ok()).collect();
        let uses = |from: usize| picks.iter().flatten().any(|&pick| pick / form.count == from);
        let packed = [(a, uses(0)), (b, uses(1))]
            .into_iter()
            .any(|(operand, is_used)| is_used && self.is_made_packed(operand));
        if !packed || picks.len() < 2 {
            return None;
        }
        let (a, b) = match (form.is_mask, uses(1)) {
            (true, true) => self.two_masks(a, b)?,
            (false, true) => (self.packed(a)?, self.packed(b)?),
            (_, false) => {
                let a = self.packed(a)?;
                (a.clone(), a)
            }
        };
        self.permuted(&[&a, &b], &picks).map(Out::Packed)
    }
}
