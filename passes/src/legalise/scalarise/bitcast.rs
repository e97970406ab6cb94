//! Bit casts between vectors, and between vectors and scalars: the bits of all lanes
//! stand behind each other, the first lane lowest, and are split again.

use emback_ir::{BinaryOp, CastOp, Operand, Type, TypeData, Types};
use smallvec::smallvec;

use super::types::shape;
use super::{Lanes, Scalariser};

impl Scalariser<'_, '_> {
    /// The lanes of type `ty` that have the bits of `arg`.
    pub(super) fn bitcast(&mut self, arg: Operand, ty: Type) -> Lanes {
        let (element, count) = match shape(&self.ed.module.types, ty) {
            Some(shape) => (shape.element, shape.count),
            None => (ty, 1),
        };
        let lanes = self.lanes(arg);
        if lanes.len() == count {
            return lanes.into_iter().map(|lane| self.reinterpreted(lane, element)).collect();
        }
        let Some(&first) = lanes.first() else {
            let poison = self.poison(element);
            return smallvec![poison; count];
        };
        let from = self.bits(self.ed.ty(first));
        let to = self.bits(element);
        // Pieces that both kinds of lanes are made of.
        let piece = gcd(from, to);
        let ints: Vec<Operand> = lanes.into_iter().map(|lane| self.as_int(lane, from)).collect();
        let pieces = if piece == from { ints } else { self.cut(&ints, from, piece) };
        let joined = self.join(&pieces, piece, to);
        joined.into_iter().map(|int| self.reinterpreted(int, element)).collect()
    }

    /// Bits of a scalar type.
    pub(super) fn bits(&self, ty: Type) -> u32 {
        u32::try_from(self.layout.bits(&self.ed.module.types, ty)).unwrap_or(u32::MAX).max(1)
    }

    /// A scalar with the same bits in a type of the same width.
    pub(super) fn reinterpreted(&mut self, lane: Operand, ty: Type) -> Operand {
        let (from, types) = (self.ed.ty(lane), &self.ed.module.types);
        let is_int = |ty: Type| types.int_bits(ty).is_some();
        let op = match (types.is_ptr(from), types.is_ptr(ty)) {
            _ if from == ty => return lane,
            (true, false) if is_int(ty) => CastOp::PtrToInt,
            (false, true) if is_int(from) => CastOp::IntToPtr,
            _ => CastOp::BitCast,
        };
        self.ed.cast(op, lane, ty)
    }

    /// A scalar as an integer of the same width.
    pub(super) fn as_int(&mut self, lane: Operand, bits: u32) -> Operand {
        let int = self.ed.module.types.int(bits);
        self.reinterpreted(lane, int)
    }

    /// Integers split into pieces, lowest first.
    pub(super) fn cut(&mut self, ints: &[Operand], from: u32, piece: u32) -> Vec<Operand> {
        let ty = self.ed.module.types.int(piece);
        let mut out = Vec::with_capacity(ints.len() * (from / piece) as usize);
        for &int in ints {
            for number in 0..from / piece {
                let moved = match number {
                    0 => int,
                    _ => self.ed.binary_int(BinaryOp::LShr, int, i64::from(number * piece)),
                };
                out.push(self.ed.cast(CastOp::Trunc, moved, ty));
            }
        }
        out
    }

    /// Integers of `to` bits, of pieces that stand behind each other.
    pub(super) fn join(&mut self, pieces: &[Operand], piece: u32, to: u32) -> Vec<Operand> {
        if piece == to {
            return pieces.to_vec();
        }
        let ty = self.ed.module.types.int(to);
        let mut out = Vec::new();
        for group in pieces.chunks((to / piece) as usize) {
            let mut whole: Option<Operand> = None;
            for (number, &part) in (0_u32..).zip(group) {
                let wide = self.ed.cast(CastOp::ZExt, part, ty);
                let moved = match number {
                    0 => wide,
                    _ => self.ed.binary_int(BinaryOp::Shl, wide, i64::from(number * piece)),
                };
                whole = Some(match whole {
                    Some(low) => self.ed.binary(BinaryOp::Or, low, moved),
                    None => moved,
                });
            }
            out.extend(whole);
        }
        out
    }

    /// Whether lanes of a type lie bit by bit in memory, not byte by byte.
    pub(super) fn is_packed(&self, ty: Type) -> bool {
        matches!(self.ed.module.types[ty], TypeData::Int(_)) && !self.bits(ty).is_multiple_of(8)
    }

    /// Bytes from one lane to the next, of a type whose lanes lie byte by byte.
    pub(super) fn stride(&self, ty: Type) -> i64 {
        i64::from(self.bits(ty).div_ceil(8))
    }

    /// The truth of a mask's lane as `i32`.
    pub(super) fn as_number(&mut self, lane: Operand) -> Operand {
        self.ed.cast(CastOp::ZExt, lane, Types::I32)
    }
}

/// The greatest common divisor, by Euclid's algorithm.
fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
