//! Vectors in memory. Lanes are consecutive bit by bit, as the LangRef's section "Vector
//! Type" defines: those of whole bytes are accessed one by one, others in groups that
//! fill bytes.

use emback_ir::{InstFlags, Operand, Type, TypeData, Types};
use smallvec::smallvec;

use super::types::{Shape, shape};
use super::{Lanes, Out, Scalariser};

impl Scalariser<'_, '_> {
    /// Loads a vector, or an aggregate with vectors in it.
    pub(super) fn load(&mut self, ty: Type, ptr: Operand, align: u32, volatile: bool) -> Lanes {
        let align = self.known_align(ty, align);
        if let Some(shape) = shape(&self.ed.module.types, ty) {
            return self.load_vector(shape, ptr, align, volatile);
        }
        let new = self.shapes.lowered(ty);
        let mut whole = self.poison(new);
        for (index, field, offset) in self.fields(ty) {
            let at = self.ed.offset(ptr, offset, InstFlags::NONE);
            let align = align_at(align, offset);
            let part = if let Some(form) = self.form(field).filter(|form| !form.is_mask) {
                let packed = self.load_packed(form, at, align, volatile);
                self.whole_of(Out::Packed(packed), field)
            } else if self.shapes.has_vector(field) {
                let lanes = self.load(field, at, align, volatile);
                self.whole_of(Out::Lanes(lanes), field)
            } else {
                self.ed.load(field, at, align, volatile)
            };
            whole = self.ed.insert_value(whole, part, index);
        }
        smallvec![whole]
    }

    /// Stores a vector, or an aggregate with vectors in it, of the type that it had.
    pub(super) fn store(
        &mut self,
        ty: Type,
        value: Operand,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) {
        let align = self.known_align(ty, align);
        if let Some(shape) = shape(&self.ed.module.types, ty) {
            let ptr = self.aggregate(ptr);
            if self.store_packed(value, ptr, align, volatile) {
                return;
            }
            let lanes = self.lanes(value);
            return self.store_vector(shape, &lanes, ptr, align, volatile);
        }
        let whole = self.aggregate(value);
        self.store_aggregate(ty, whole, ptr, align, volatile);
    }

    /// Stores a struct or array with vectors in it, field by field.
    fn store_aggregate(
        &mut self,
        ty: Type,
        whole: Operand,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) {
        for (index, field, offset) in self.fields(ty) {
            let at = self.ed.offset(ptr, offset, InstFlags::NONE);
            let align = align_at(align, offset);
            let new = self.shapes.lowered(field);
            let part = self.ed.extract_value(whole, index, new);
            if let Some(shape) = shape(&self.ed.module.types, field) {
                match self.taken(part, field) {
                    Out::Packed(packed) if shape.element != Types::I1 => {
                        self.store_parts_at(&packed, at, align, volatile);
                    }
                    Out::Packed(packed) => {
                        let lanes = self.unpacked(&packed, shape.element);
                        self.store_vector(shape, &lanes, at, align, volatile);
                    }
                    Out::Lanes(lanes) => self.store_vector(shape, &lanes, at, align, volatile),
                }
            } else if self.shapes.has_vector(field) {
                self.store_aggregate(field, part, at, align, volatile);
            } else {
                self.ed.store(part, at, align, volatile);
            }
        }
    }

    /// A vector, or the value of an aggregate, as one value of the new type.
    pub(super) fn whole_of(&mut self, out: Out, ty: Type) -> Operand {
        let new = self.shapes.lowered(ty);
        let Some(shape) = shape(&self.ed.module.types, ty) else {
            let lanes = match out {
                Out::Lanes(lanes) => lanes,
                Out::Packed(packed) => packed.parts.into_iter().collect(),
            };
            return lanes.first().copied().unwrap_or_else(|| self.poison(new));
        };
        if let Some(whole) = self.passed_out(&out, ty) {
            return whole;
        }
        let lanes = match out {
            Out::Lanes(lanes) => lanes,
            Out::Packed(packed) => self.unpacked(&packed, shape.element),
        };
        self.array_of(new, lanes)
    }

    /// Number, type and offset of each field of a struct, or element of an array.
    fn fields(&self, ty: Type) -> Vec<(u32, Type, i64)> {
        let types = &self.ed.module.types;
        match types.resolved(ty) {
            TypeData::Struct { fields, .. } => {
                let offsets = self.layout.field_offsets(types, ty);
                let fields = (0..).zip(fields).zip(offsets);
                fields.map(|((index, &field), at)| (index, field, at.cast_signed())).collect()
            }
            &TypeData::Array { element, count } => {
                let stride = self.layout.size(types, element).cast_signed();
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                (0..count).map(|index| (index, element, i64::from(index) * stride)).collect()
            }
            TypeData::Vector { .. }
            | TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => Vec::new(),
        }
    }

    /// The alignment that an access says, or that its type has.
    pub(super) fn known_align(&self, ty: Type, align: u32) -> u32 {
        if align != 0 {
            return align;
        }
        u32::try_from(self.layout.align(&self.ed.module.types, ty)).unwrap_or(1)
    }

    /// Loads the lanes of a vector.
    fn load_vector(&mut self, shape: Shape, ptr: Operand, align: u32, volatile: bool) -> Lanes {
        let Shape { element, count } = shape;
        if !self.is_packed(element) {
            let stride = self.stride(element);
            return (0..count as i64)
                .map(|lane| {
                    let offset = lane * stride;
                    let at = self.ed.offset(ptr, offset, InstFlags::NONE);
                    self.ed.load(element, at, align_at(align, offset), volatile)
                })
                .collect();
        }
        let bits = self.bits(element);
        let mut lanes = Lanes::new();
        for (first, size) in groups(count, bits) {
            let offset = (first * bits as usize / 8) as i64;
            let at = self.ed.offset(ptr, offset, InstFlags::NONE);
            let width = size as u32 * bits;
            let ty = self.ed.module.types.int(width);
            let whole = self.ed.load(ty, at, align_at(align, offset), volatile);
            if size == 1 {
                lanes.push(whole);
            } else {
                lanes.extend(self.cut(&[whole], width, bits));
            }
        }
        lanes
    }

    /// Stores the lanes of a vector.
    pub(super) fn store_vector(
        &mut self,
        shape: Shape,
        lanes: &Lanes,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) {
        let Shape { element, count } = shape;
        if !self.is_packed(element) {
            let stride = self.stride(element);
            for (lane, &value) in (0_i64..).zip(lanes) {
                let offset = lane * stride;
                let at = self.ed.offset(ptr, offset, InstFlags::NONE);
                self.ed.store(value, at, align_at(align, offset), volatile);
            }
            return;
        }
        let bits = self.bits(element);
        for (first, size) in groups(count, bits) {
            let offset = (first * bits as usize / 8) as i64;
            let at = self.ed.offset(ptr, offset, InstFlags::NONE);
            let Some(group) = lanes.get(first..first + size) else { break };
            for whole in self.join(group, bits, size as u32 * bits) {
                self.ed.store(whole, at, align_at(align, offset), volatile);
            }
        }
    }
}

/// The alignment of the place `offset` behind an aligned one.
pub(super) fn align_at(align: u32, offset: i64) -> u32 {
    if offset == 0 {
        return align;
    }
    let of_offset = 1_u64 << offset.trailing_zeros().min(16);
    u32::try_from(of_offset).unwrap_or(1).min(align)
}

/// Lanes of `bits` bits in groups that fill bytes: the first lane of each, and how many.
///
/// A group has at least 32 bits where there are as many, for one access of a word costs
/// less than four.
fn groups(count: usize, bits: u32) -> Vec<(usize, usize)> {
    let fill = (8 >> bits.trailing_zeros().min(3)) as usize;
    let size = fill * (32_usize.div_ceil(fill * bits as usize)).max(1);
    (0..count).step_by(size).map(|first| (first, size.min(count - first))).collect()
}
