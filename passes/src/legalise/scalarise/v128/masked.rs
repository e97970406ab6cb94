//! Loads and stores under a mask that is a vector in parts: all 16 bytes at once.
//!
//! WebAssembly may read any byte of its memory, so that the lanes that the mask leaves out do
//! no harm, but for an access that reaches beyond the end: there only some lanes may be asked
//! for, or none, at any address. Such an access is made where the last 16 bytes are, and the
//! bytes are moved by `i8x16.swizzle`, which gives zero for those that are beyond.
//!
//! ```text
//! last  = memory.size * 65536 - 16
//! place = min(p, last)
//! value = i8x16.swizzle(v128.load(place), [0, 1, ...] + (p - place))
//! value = v128.bitselect(value, rest, mask)
//! ```
//! A store reads what is there, and writes it again in the lanes that are left out: there is
//! one thread. Few lanes are faster one by one: two that are loaded, and up to four that are
//! stored.

use emback_ir::abi::MEMORY_PAGES;
use emback_ir::simd::SimdOp;
use emback_ir::{
    BinaryOp, CallData, CastOp, ConstData, InstData, InstFlags, IntPredicate, Operand, Type, Types,
};
use smallvec::smallvec;

use super::{Form, Out, Packed};
use crate::legalise::constant_exprs;
use crate::legalise::scalarise::Scalariser;

/// How many offsets are followed to a variable.
const STEPS: usize = 8;

/// Where an access of 16 bytes is made.
struct Place {
    at: Operand,
    /// How many bytes it was moved down.
    moved: Option<Operand>,
}

impl Scalariser<'_, '_> {
    /// `llvm.masked.load`.
    pub(super) fn packed_masked_load_by(&mut self, call: &CallData, ty: Type) -> Option<Packed> {
        let form = self.form(ty)?;
        let (at, mask, rest) = self.masked_operands(call, 0, form, 4)?;
        let rest = match rest.filter(|&rest| !self.is_undefined(rest)) {
            Some(rest) => Some((self.is_all(rest, 0), self.packed(rest)?)),
            None => None,
        };
        let mut all = mask.clone();
        let last = self.last_place(at, mask.parts.len());
        for index in 0..mask.parts.len() {
            let place = self.place_of(at, 16 * index as i64, last);
            let v128 = self.v128();
            let loaded = self.ed.load(v128, place.at, 1, false);
            let loaded = match place.moved {
                Some(by) => self.moved_bytes(loaded, by, BinaryOp::Add),
                None => loaded,
            };
            let mask = mask.parts[index];
            all.parts[index] = match &rest {
                Some((true, _)) => self.simd(SimdOp::V128And, &[loaded, mask]),
                Some((false, rest)) => {
                    self.simd(SimdOp::V128Bitselect, &[loaded, rest.parts[index], mask])
                }
                None => loaded,
            };
        }
        Some(Packed { lane: form.lane, ..all })
    }

    /// `llvm.masked.store`.
    pub(super) fn packed_masked_store_by(&mut self, call: &CallData) -> Option<Out> {
        let &value = call.args.first()?;
        let form = self.form_of(value)?;
        if !self.is_made_packed(value) && value.constant().is_none() {
            return None;
        }
        let (at, mask, _) = self.masked_operands(call, 1, form, 8)?;
        let value = self.packed(value)?;
        let last = self.last_place(at, mask.parts.len());
        for (index, (&value, &mask)) in value.parts.iter().zip(&mask.parts).enumerate() {
            let place = self.place_of(at, 16 * index as i64, last);
            let (mut value, mut mask) = (value, mask);
            if let Some(by) = place.moved {
                value = self.moved_bytes(value, by, BinaryOp::Sub);
                mask = self.moved_bytes(mask, by, BinaryOp::Sub);
            }
            let v128 = self.v128();
            let old = self.ed.load(v128, place.at, 1, false);
            let new = self.simd(SimdOp::V128Bitselect, &[value, old, mask]);
            self.ed.store(new, place.at, 1, false);
        }
        Some(Out::Lanes(smallvec![]))
    }

    /// The address, the mask with lanes as wide as those of the vector, and what comes behind
    /// it, where the vector is of whole parts of so many lanes at least, and the mask in parts.
    fn masked_operands(
        &mut self,
        call: &CallData,
        first: usize,
        form: Form,
        least: usize,
    ) -> Option<(Operand, Packed, Option<Operand>)> {
        let lanes = form.lane.count();
        if form.is_mask || lanes < least || !form.count.is_multiple_of(lanes) {
            return None;
        }
        let (&at, more) = call.args.get(first..)?.split_first()?;
        let position = more.iter().position(|&arg| self.shape(arg).is_some())?;
        let mask = more[position];
        if !self.is_made_packed(mask) {
            return None;
        }
        let mask = self.mask(mask, form.lane.bits())?;
        let at = self.aggregate(at);
        Some((at, mask, more.get(position + 1).copied()))
    }

    /// Where the last 16 bytes of memory are; none for accesses of a variable that is as long.
    fn last_place(&mut self, at: Operand, parts: usize) -> Option<Operand> {
        if self.bytes_behind(at).is_some_and(|bytes| bytes >= 16 * parts as i64) {
            return None;
        }
        let pages = self.ed.declare(MEMORY_PAGES, Types::I32, &[]);
        let pages = self.ed.call(pages, Vec::new())?.into();
        let end = self.ed.binary_int(BinaryOp::Shl, pages, 16);
        Some(self.ed.binary_int(BinaryOp::Sub, end, 16))
    }

    /// Where 16 bytes are accessed for those at an address.
    fn place_of(&mut self, at: Operand, offset: i64, last: Option<Operand>) -> Place {
        let Some(last) = last else {
            let at = self.ed.offset(at, offset, InstFlags::INBOUNDS);
            return Place { at, moved: None };
        };
        let address = self.ed.cast(CastOp::PtrToInt, at, Types::I32);
        let address = self.ed.binary_int(BinaryOp::Add, address, offset);
        let is_before = self.ed.icmp(IntPredicate::Ult, address, last);
        let place = self.ed.select(is_before, address, last);
        let moved = self.ed.binary(BinaryOp::Sub, address, place);
        let at = self.ed.cast(CastOp::IntToPtr, place, Types::PTR);
        Place { at, moved: Some(moved) }
    }

    /// Whether any value will do for an operand.
    fn is_undefined(&self, operand: Operand) -> bool {
        operand.constant().is_some_and(|id| {
            matches!(self.ed.module.consts.data(id), ConstData::Undef | ConstData::Poison)
        })
    }

    /// The bytes of a part from the places that are `by` further up, or down.
    fn moved_bytes(&mut self, part: Operand, by: Operand, way: BinaryOp) -> Operand {
        let op = if way == BinaryOp::Add { SimdOp::I8x16Add } else { SimdOp::I8x16Sub };
        let places = self.v128_bytes(std::array::from_fn(|byte| byte as u8));
        let by = self.simd(SimdOp::I8x16Splat, &[by]);
        let places = self.simd(op, &[places, by]);
        self.simd(SimdOp::I8x16Swizzle, &[part, places])
    }

    /// How many bytes behind an address belong to a variable, where that is known. Few steps are
    /// followed: in code that is never reached an address may be made of itself.
    fn bytes_behind(&self, mut at: Operand) -> Option<i64> {
        let module = &*self.ed.module;
        let mut offset = 0_i64;
        let left = |ty: Type, offset: i64| {
            let size = self.layout.size(&module.types, ty).cast_signed();
            Some(size.wrapping_sub(offset)).filter(|_| offset >= 0)
        };
        for _ in 0..STEPS {
            let value = match at {
                Operand::Const(id) => {
                    let address = constant_exprs::address(module, self.layout, id)?;
                    let base = &module.globals[address.base?];
                    let is_here = base.variable().is_some() && !base.is_declaration();
                    return is_here.then(|| left(base.ty, offset.wrapping_add(address.offset)))?;
                }
                Operand::Value(value) => value,
            };
            let inst = &self.ed.body.insts[self.ed.body.def(value)?];
            if let InstData::Alloca { ty, .. } = *inst {
                return left(ty, offset);
            }
            let InstData::GetElementPtr { source, base, indices, .. } = inst else { return None };
            let indices = indices.iter().map(|index| index.constant());
            let indices = indices.collect::<Option<Vec<_>>>()?;
            let step = constant_exprs::constant_offset(module, self.layout, *source, &indices)?;
            offset = offset.wrapping_add(step);
            at = *base;
        }
        None
    }
}
