//! Vectors in memory: one access for each 16 bytes, and for the bytes behind them one for
//! each power of two that they are made of.

use emback_ir::intrinsic::VectorOp;
use emback_ir::{CallData, InstData, InstFlags, Intrinsic, Operand, Type};
use smallvec::smallvec;

use super::{Form, Lane, Packed, V128s};
use crate::edit::as_global;
use crate::legalise::scalarise::memory::align_at;
use crate::legalise::scalarise::{Scalariser, Shape};

/// Offset and bytes of the accesses behind the last 16 bytes.
fn pieces(bytes: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut done = 0;
    std::iter::from_fn(move || {
        let size = [8, 4, 2, 1].into_iter().find(|size| size & (bytes - done) != 0)?;
        done += size;
        Some((done - size, size))
    })
}

impl Scalariser<'_, '_> {
    /// Finds the vectors that something takes as a whole. The others are loaded lane by
    /// lane, and so are addresses, which gather and scatter take in lanes.
    pub(in super::super) fn find_wanted(&mut self) {
        if !self.simd {
            return;
        }
        for &block in &self.ed.body.layout {
            for &inst in &self.ed.body.blocks[block].insts {
                let data = &self.ed.body.insts[inst];
                if let InstData::ExtractElement { args: [_, index] } = data
                    && index.constant().is_some()
                {
                    continue;
                }
                let lanes = data.as_call().and_then(|call| self.addresses_of(call));
                data.for_each_operand(|operand| {
                    if let Operand::Value(value) = operand
                        && Some(operand) != lanes
                    {
                        self.wanted[value] = true;
                    }
                });
            }
        }
    }

    /// The addresses that a gather or a scatter takes.
    fn addresses_of(&self, call: &CallData) -> Option<Operand> {
        let callee = as_global(self.ed.module, call.callee)?;
        let intrinsic = self.ed.module.intrinsic(callee)?;
        let index = if intrinsic == Intrinsic::Vector(VectorOp::MaskedGather) {
            0
        } else if intrinsic == Intrinsic::Vector(VectorOp::MaskedScatter) {
            1
        } else {
            return None;
        };
        call.args.get(index).copied()
    }

    /// Loads a vector in parts.
    pub(in super::super) fn load_packed(
        &mut self,
        form: Form,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> Packed {
        let bytes = form.count * form.lane.bits() as usize / 8;
        let v128 = self.v128();
        let mut parts = V128s::new();
        for offset in (0..bytes - bytes % 16).step_by(16) {
            let at = self.ed.offset(ptr, offset as i64, InstFlags::INBOUNDS);
            parts.push(self.ed.load(v128, at, align_at(align, offset as i64), volatile));
        }
        if !bytes.is_multiple_of(16) {
            let first = bytes - bytes % 16;
            // The lanes behind are free to be zero, which is one instruction.
            let mut part = self.v128_bytes([0; 16]);
            for (at, size) in pieces(bytes % 16) {
                let Some(lane) = Lane::of_bits(8 * size as u32) else { continue };
                let offset = (first + at) as i64;
                let place = self.ed.offset(ptr, offset, InstFlags::INBOUNDS);
                let ty = self.ed.module.types.int(lane.bits());
                let scalar = self.ed.load(ty, place, align_at(align, offset), volatile);
                let scalar = self.lane_scalar(scalar, lane);
                part = self.replaced(part, lane, at / size, scalar);
            }
            parts.push(part);
        }
        Packed { lane: form.lane, count: form.count, parts }
    }

    /// Stores a vector in parts. False for what is stored lane by lane.
    pub(in super::super) fn store_packed(
        &mut self,
        value: Operand,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> bool {
        let Some(form) = self.form_of(value) else { return false };
        if form.is_mask {
            return self.store_mask(value, form, ptr, align, volatile);
        }
        let is_lanes = !self.is_made_packed(value)
            && value.constant().is_none()
            && self.splat_of(value).is_none();
        if is_lanes {
            return false;
        }
        let Some(packed) = self.packed(value) else { return false };
        self.store_parts_at(&packed, ptr, align, volatile);
        true
    }

    /// Stores the bytes of a vector.
    pub(in super::super) fn store_parts_at(
        &mut self,
        packed: &Packed,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) {
        let bytes = packed.count * packed.lane.bits() as usize / 8;
        for (index, &part) in packed.parts.iter().enumerate() {
            let first = 16 * index;
            let left = (bytes - first).min(16);
            if left == 16 {
                let at = self.ed.offset(ptr, first as i64, InstFlags::INBOUNDS);
                self.ed.store(part, at, align_at(align, first as i64), volatile);
                continue;
            }
            for (at, size) in pieces(left) {
                let Some(lane) = Lane::of_bits(8 * size as u32) else { continue };
                let whole = Packed { lane, count: lane.count(), parts: smallvec![part] };
                let ty: Type = self.ed.module.types.int(lane.bits());
                let scalar = self.extracted(&whole, at / size, ty);
                let offset = (first + at) as i64;
                let place = self.ed.offset(ptr, offset, InstFlags::INBOUNDS);
                self.ed.store(scalar, place, align_at(align, offset), volatile);
            }
        }
    }

    /// Stores a mask as an integer of its bits. False for one of lanes.
    fn store_mask(
        &mut self,
        value: Operand,
        form: Form,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> bool {
        if !self.is_made_packed(value) || form.count > 64 {
            return false;
        }
        let Some(mask) = self.packed(value) else { return false };
        let int = self.bits_of_mask(&mask, form.count as u32);
        self.ed.store(int, ptr, align, volatile);
        true
    }

    /// The shape of a vector type.
    pub(super) fn shape_of(&self, ty: Type) -> Option<Shape> {
        crate::legalise::scalarise::shape(&self.ed.module.types, ty)
    }
}
