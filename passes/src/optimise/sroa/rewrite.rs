//! Replaces an object by its parts: allocas, addresses, and the accesses. Instructions
//! that take the place of others are collected first and inserted in one pass over the
//! blocks, so that positions stay valid meanwhile.

use emback_ir::inst::CallData;
use emback_ir::{
    ApInt, Attribute, AttributeList, Body, CastOp, ConstData, Inst, InstData, InstFlags, InstList,
    InstLoc, Module, Operand, Type, Types,
};
use rustc_hash::FxHashMap;

use super::uses::{Access, AccessKind, Candidate};
use super::{Part, common_type};
use emback_ir::data_layout::DataLayout;

/// The state of the rewriting.
struct Rewrite<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    layout: &'a DataLayout,
    /// The instructions that take the place of an instruction.
    instead: FxHashMap<Inst, Vec<Inst>>,
    // What was made for the instruction at hand.
    out: Vec<Inst>,
    loc: InstLoc,
}

/// Carries out all plans, with one pass over the blocks.
pub fn rewrite(
    module: &mut Module,
    body: &mut Body,
    layout: &DataLayout,
    plans: &[(Candidate, Vec<Part>)],
) {
    let mut this = Rewrite {
        module,
        body,
        layout,
        instead: FxHashMap::default(),
        out: Vec::new(),
        loc: InstLoc::default(),
    };
    for (candidate, parts) in plans {
        this.candidate(candidate, parts);
    }
    let instead = this.instead;
    for index in 0..body.layout.len() {
        let block = body.layout[index];
        let insts = &body.blocks[block].insts;
        if insts.iter().any(|inst| instead.contains_key(inst)) {
            let mut out = InstList::with_capacity(insts.len());
            for &inst in insts {
                match instead.get(&inst) {
                    Some(list) => out.extend_from_slice(list),
                    None => out.push(inst),
                }
            }
            body.blocks[block].insts = out;
        }
    }
}

impl Rewrite<'_> {
    /// Creates an instruction; returns its result.
    fn emit(&mut self, data: InstData, ty: Type) -> Operand {
        let inst = self.body.make_inst(data, ty, self.loc);
        self.out.push(inst);
        match self.body.result(inst) {
            Some(value) => value.into(),
            None => self.module.consts.intern(Types::I32, ConstData::Poison).into(),
        }
    }

    /// Rewrites one object and all accesses to it.
    fn candidate(&mut self, candidate: &Candidate, parts: &[Part]) {
        self.loc = self.body.locs[candidate.alloca];
        let name = self.body.result(candidate.alloca).map(|value| self.body.names[value]);
        let mut places = Vec::with_capacity(parts.len());
        for part in parts {
            let ty = match part.ty {
                Some(ty) => ty,
                None => self.module.types.array(Types::I8, part.end - part.start),
            };
            let data = InstData::Alloca {
                ty,
                count: None,
                align: part.align,
                inalloca: false,
                swifterror: false,
            };
            let place = self.emit(data, Types::PTR);
            if let (Some(value), Some(name)) = (place.value(), name) {
                self.body.names[value] = name;
            }
            places.push(place);
        }
        let list = std::mem::take(&mut self.out);
        self.instead.insert(candidate.alloca, list);
        for &inst in &candidate.derived {
            self.instead.insert(inst, Vec::new());
        }
        for access in &candidate.accesses {
            self.loc = self.body.locs[access.inst];
            let first = parts.partition_point(|part| part.end <= access.offset);
            match access.kind {
                AccessKind::Load(ty) => self.load(access, ty, &parts[first], places[first]),
                AccessKind::Store(ty) => self.store(access, ty, &parts[first], places[first]),
                AccessKind::Set { .. } | AccessKind::CopyTo | AccessKind::CopyFrom => {
                    let end = access.offset + access.size;
                    for (part, &place) in parts.iter().zip(&places).skip(first) {
                        if part.start >= end {
                            break;
                        }
                        self.block(access, part, place);
                    }
                }
            }
            let list = std::mem::take(&mut self.out);
            self.instead.insert(access.inst, list);
        }
    }

    /// `base + bytes`.
    fn step(&mut self, base: Operand, bytes: u64) -> Operand {
        if bytes == 0 {
            return base;
        }
        let index = i32::try_from(bytes).unwrap_or(i32::MAX);
        let index = self.module.consts.i32(index).into();
        let data = InstData::GetElementPtr {
            source: Types::I8,
            base,
            indices: Box::new([index]),
            flags: InstFlags::INBOUNDS,
        };
        self.emit(data, Types::PTR)
    }

    /// `value` of type `from` as type `to` of the same size.
    fn convert(&mut self, value: Operand, from: Type, to: Type) -> Operand {
        match self.conversion(from, to) {
            Some(op) => self.emit(InstData::Cast { op, arg: value, flags: InstFlags::NONE }, to),
            None => value,
        }
    }

    /// The cast that converts, if one is needed: [`common_type`] has found both of one
    /// size.
    fn conversion(&self, from: Type, to: Type) -> Option<CastOp> {
        debug_assert!(common_type(self.module, from, to).is_some());
        if from == to {
            None
        } else if from == Types::PTR {
            Some(CastOp::PtrToInt)
        } else if to == Types::PTR {
            Some(CastOp::IntToPtr)
        } else {
            Some(CastOp::BitCast)
        }
    }

    /// A load becomes a load of the whole part, or one inside it. It keeps its result, so
    /// that no user changes: where a conversion is needed, the load is new and the old
    /// instruction becomes the cast.
    fn load(&mut self, access: &Access, ty: Type, part: &Part, place: Operand) {
        match part.ty {
            Some(whole) => match self.conversion(whole, ty) {
                Some(op) => {
                    let load = self.plain_load(place, whole, part.align);
                    self.body.insts[access.inst] =
                        InstData::Cast { op, arg: load, flags: InstFlags::NONE };
                }
                None => self.point(access.inst, place),
            },
            None => self.point_inside(access, part, place),
        }
        self.out.push(access.inst);
    }

    /// A store likewise; its value is converted before.
    fn store(&mut self, access: &Access, ty: Type, part: &Part, place: Operand) {
        match part.ty {
            Some(whole) => {
                if let InstData::Store { value, .. } = self.body.insts[access.inst] {
                    let converted = self.convert(value, ty, whole);
                    if let InstData::Store { value, .. } = &mut self.body.insts[access.inst] {
                        *value = converted;
                    }
                }
                self.point(access.inst, place);
            }
            None => self.point_inside(access, part, place),
        }
        self.out.push(access.inst);
    }

    /// Redirects a load or store of some bytes of a part. The alloca of the part may be
    /// less aligned than the object was at this offset, so the claimed alignment is
    /// reduced.
    fn point_inside(&mut self, access: &Access, part: &Part, place: Operand) {
        let bytes = access.offset - part.start;
        let place = self.step(place, bytes);
        self.point(access.inst, place);
        let natural = match access.ty() {
            Some(ty) => self.layout.align(&self.module.types, ty),
            None => 1,
        };
        let known = align_at(part.align, bytes);
        if let InstData::Load { align, .. } | InstData::Store { align, .. } =
            &mut self.body.insts[access.inst]
        {
            let claimed = if *align == 0 { natural } else { u64::from(*align) };
            if claimed > u64::from(known) {
                *align = known;
            }
        }
    }

    /// Replaces the address of a load or store.
    fn point(&mut self, inst: Inst, place: Operand) {
        if let InstData::Load { ptr, .. } | InstData::Store { ptr, .. } = &mut self.body.insts[inst]
        {
            *ptr = place;
        }
    }

    /// A simple load.
    fn plain_load(&mut self, ptr: Operand, ty: Type, align: u32) -> Operand {
        self.emit(InstData::Load { ptr, align, volatile: false, atomic: None }, ty)
    }

    /// A simple store.
    fn plain_store(&mut self, ptr: Operand, value: Operand, align: u32) {
        self.emit(
            InstData::Store { ptr, value, align, volatile: false, atomic: None },
            Types::VOID,
        );
    }

    /// The part of a fill or copy that touches one part. A part with a type is loaded or
    /// stored as a value, which is what lets `mem2reg` promote it; any other keeps a
    /// smaller call.
    fn block(&mut self, access: &Access, part: &Part, place: Operand) {
        let InstData::Call(call) = &self.body.insts[access.inst] else { return };
        let call = (**call).clone();
        let from = access.offset.max(part.start);
        let to = (access.offset + access.size).min(part.end);
        // The offset of this part in the range of the call.
        let skip = from - access.offset;
        let own_align = align_at(part.align, from - part.start);
        let outer_align = |this: &Self, param| {
            let set = call.attrs.param(param);
            let align = this.module.int_attribute(set, "align").unwrap_or(1);
            align_at(u32::try_from(align).unwrap_or(1), skip)
        };
        match (access.kind, part.ty) {
            (AccessKind::Set { byte }, Some(ty)) => {
                let value = self.filled(ty, byte.unwrap_or(0));
                self.plain_store(place, value, part.align);
            }
            (AccessKind::Set { .. }, None) => {
                let place = self.step(place, from - part.start);
                self.smaller(&call, place, call.args[1], to - from, own_align, 0);
            }
            (AccessKind::CopyTo, Some(ty)) => {
                let source = self.step(call.args[1], skip);
                let align = outer_align(self, 1);
                let value = self.plain_load(source, ty, align);
                self.plain_store(place, value, part.align);
            }
            (AccessKind::CopyTo, None) => {
                let source = self.step(call.args[1], skip);
                let place = self.step(place, from - part.start);
                let align = outer_align(self, 1);
                self.smaller(&call, place, source, to - from, own_align, align);
            }
            (_, Some(ty)) => {
                let target = self.step(call.args[0], skip);
                let align = outer_align(self, 0);
                let value = self.plain_load(place, ty, part.align);
                self.plain_store(target, value, align);
            }
            (_, None) => {
                let target = self.step(call.args[0], skip);
                let place = self.step(place, from - part.start);
                let align = outer_align(self, 0);
                self.smaller(&call, target, place, to - from, align, own_align);
            }
        }
    }

    /// The same call for fewer bytes.
    fn smaller(
        &mut self,
        call: &CallData,
        to: Operand,
        second: Operand,
        size: u64,
        to_align: u32,
        from_align: u32,
    ) {
        let ty = self.body.operand_type(call.args[2], &self.module.consts);
        let bits = self.module.types.int_bits(ty).unwrap_or(32);
        let size = self.module.consts.intern(ty, ConstData::Int(ApInt::new(bits, size)));
        let word = self.module.symbol("align");
        let mut set = |align: u32| match align {
            0 | 1 => emback_ir::AttrSet::EMPTY,
            align => self.module.attributes.intern(vec![Attribute::Int(word, u64::from(align))]),
        };
        let params = Box::new([set(to_align), set(from_align)]);
        let call = CallData {
            args: vec![to, second, size.into(), call.args[3]],
            attrs: AttributeList { params, ..call.attrs.clone() },
            ..call.clone()
        };
        self.emit(InstData::Call(Box::new(call)), Types::VOID);
    }

    /// The value of type `ty` whose bytes are all `byte`. A pointer is filled with zeros
    /// only.
    fn filled(&mut self, ty: Type, byte: u8) -> Operand {
        let number = u64::from_le_bytes([byte; 8]);
        let data = match self.module.types.int_bits(ty) {
            Some(bits) => ConstData::Int(ApInt::new(bits, number)),
            None if self.module.types.is_ptr(ty) => ConstData::Null,
            None => {
                let bits = 8 * self.layout.store_size(&self.module.types, ty);
                let mask = crate::analysis::known_bits::low_mask(u32::try_from(bits).unwrap_or(64));
                ConstData::Float(u128::from(number & mask))
            }
        };
        self.module.consts.intern(ty, data).into()
    }
}

/// The known alignment `bytes` after an address aligned to `align`.
fn align_at(align: u32, bytes: u64) -> u32 {
    if bytes == 0 { align } else { align.min(1 << bytes.trailing_zeros().min(30)) }
}
