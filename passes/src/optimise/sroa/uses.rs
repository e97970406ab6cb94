//! Collects the uses of each stack object, with their offsets.
//!
//! An address is followed through `getelementptr`s with constant indices and casts.
//! Anything else that takes it (a call, a store of the address, a phi) is an escape, and
//! the object stays whole. So is an access that is volatile, atomic, or out of bounds: to
//! split the object would change what it reaches.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::{
    Body, CallData, CastOp, ConstData, Inst, InstData, Intrinsic, Module, Operand, Type, Value,
};

use crate::optimise::effects;
use crate::optimise::fold::gep_offset;
use emback_ir::data_layout::DataLayout;

/// A stack object of constant size whose address stays in the function and is known at
/// each use.
pub struct Candidate {
    pub alloca: Inst,
    pub align: u32,
    pub accesses: Vec<Access>,
    /// Addresses derived from it, and lifetime markers: they are removed with it.
    pub derived: Vec<Inst>,
    /// Copies to or from it.
    pub copies: Vec<Inst>,
    size: u64,
    is_good: bool,
}

/// One use of its bytes.
pub struct Access {
    pub inst: Inst,
    pub offset: u64,
    pub size: u64,
    pub align: u32,
    pub kind: AccessKind,
}

/// The kind of use.
#[derive(Copy, Clone)]
pub enum AccessKind {
    Load(Type),
    Store(Type),
    /// A fill with this byte, when it is known.
    Set {
        byte: Option<u8>,
    },
    /// A copy to it or from it.
    CopyTo,
    CopyFrom,
}

impl Access {
    /// The type of a load or store.
    pub fn ty(&self) -> Option<Type> {
        match self.kind {
            AccessKind::Load(ty) | AccessKind::Store(ty) => Some(ty),
            AccessKind::Set { .. } | AccessKind::CopyTo | AccessKind::CopyFrom => None,
        }
    }
}

impl Candidate {
    /// Whether no load or store touches this part.
    pub fn is_bytes_at(&self, part: &super::Part) -> bool {
        !self.accesses.iter().any(|access| {
            access.ty().is_some()
                && access.offset < part.end
                && part.start < access.offset + access.size
        })
    }
}

/// Whether there is an alloca in the entry block.
pub fn has_static_alloca(body: &Body) -> bool {
    body.layout.first().is_some_and(|&entry| {
        let mut insts = body.blocks[entry].insts.iter();
        insts.any(|&inst| matches!(body.insts[inst], InstData::Alloca { .. }))
    })
}

/// The candidate that a value points into, and the offset in bytes.
type Place = Option<(u32, u64)>;

/// The state of the collection.
struct Collect<'a> {
    module: &'a Module,
    body: &'a Body,
    layout: &'a DataLayout,
    places: SecondaryMap<Value, Place>,
    found: Vec<Candidate>,
}

/// All objects that may be split. One pass over the body.
pub fn candidates(module: &Module, body: &Body, layout: &DataLayout, cfg: &Cfg) -> Vec<Candidate> {
    let mut this = Collect { module, body, layout, places: SecondaryMap::new(), found: Vec::new() };
    this.allocas();
    if this.found.is_empty() {
        return Vec::new();
    }
    // In reverse postorder the definition of an address precedes its uses, except in
    // phis, which are escapes.
    for &block in cfg.reverse_postorder() {
        for &inst in &body.blocks[block].insts {
            this.inst(inst);
        }
    }
    // An address that is used in unreachable code may have no place: such an object is
    // given up.
    for &block in body.layout.iter().filter(|&&block| !cfg.is_reachable(block)) {
        for &inst in &body.blocks[block].insts {
            this.escape_operands(inst);
        }
    }
    this.found.retain(|candidate| candidate.is_good && !candidate.accesses.is_empty());
    this.found
}

/// Largest object in bytes that is split; larger ones are arrays, whose parts would be
/// many and are accessed by variable indices.
const MAX_SIZE: u64 = 4096;

impl Collect<'_> {
    /// The static allocas of the entry block: only these are one object for the whole
    /// function.
    fn allocas(&mut self) {
        let entry = self.body.entry();
        for &inst in &self.body.blocks[entry].insts {
            let InstData::Alloca { ty, count, align, inalloca: false, swifterror: false } =
                self.body.insts[inst]
            else {
                continue;
            };
            let Some(value) = self.body.result(inst) else { continue };
            let count = match count {
                None => 1,
                Some(operand) => match self.number(operand) {
                    Some(count) => count,
                    None => continue,
                },
            };
            let size = self.layout.size(&self.module.types, ty).saturating_mul(count);
            let natural = self.layout.align(&self.module.types, ty);
            if size == 0 || size > MAX_SIZE {
                continue;
            }
            let number = u32::try_from(self.found.len()).unwrap_or(u32::MAX);
            self.places[value] = Some((number, 0));
            self.found.push(Candidate {
                alloca: inst,
                align: align.max(u32::try_from(natural).unwrap_or(1)),
                accesses: Vec::new(),
                derived: Vec::new(),
                copies: Vec::new(),
                size,
                is_good: true,
            });
        }
    }

    /// The value of a constant operand.
    fn number(&self, operand: Operand) -> Option<u64> {
        self.module.consts.as_int(operand.constant()?)?.to_u64()
    }

    /// The place that an operand points to.
    fn place(&self, operand: Operand) -> Place {
        self.places[operand.value()?]
    }

    /// Gives up on the object that an operand points into.
    fn escape(&mut self, operand: Operand) {
        if let Some((number, _)) = self.place(operand) {
            self.found[number as usize].is_good = false;
        }
    }

    /// Gives up on all objects that an instruction mentions.
    fn escape_operands(&mut self, inst: Inst) {
        let body = self.body;
        body.insts[inst].for_each_operand(|operand| self.escape(operand));
    }

    /// Records an access; one out of bounds is undefined behaviour and ends the analysis
    /// of the object.
    fn access(&mut self, place: (u32, u64), inst: Inst, size: u64, align: u32, kind: AccessKind) {
        let candidate = &mut self.found[place.0 as usize];
        let offset = place.1;
        if size == 0 || offset.saturating_add(size) > candidate.size {
            candidate.is_good = false;
            return;
        }
        candidate.accesses.push(Access { inst, offset, size, align, kind });
    }

    /// Classifies one instruction: an access, an address derived from an object, or an
    /// escape.
    fn inst(&mut self, inst: Inst) {
        let body = self.body;
        let data = &body.insts[inst];
        match data {
            InstData::Load { ptr, align, volatile: false, atomic: None } => {
                if let (Some(place), Some(value)) = (self.place(*ptr), body.result(inst)) {
                    let ty = body.values[value].ty;
                    let size = self.layout.store_size(&self.module.types, ty);
                    self.access(place, inst, size, *align, AccessKind::Load(ty));
                }
            }
            InstData::Store { ptr, value, align, volatile: false, atomic: None } => {
                self.escape(*value);
                if let Some(place) = self.place(*ptr) {
                    let ty = body.operand_type(*value, &self.module.consts);
                    let size = self.layout.store_size(&self.module.types, ty);
                    self.access(place, inst, size, *align, AccessKind::Store(ty));
                }
            }
            InstData::GetElementPtr { source, base, indices, .. } => {
                let Some((number, offset)) = self.place(*base) else { return };
                let constants: Option<Vec<_>> =
                    indices.iter().map(|index| index.constant()).collect();
                let step = constants
                    .and_then(|indices| gep_offset(self.module, self.layout, *source, &indices));
                self.derive(inst, number, step.and_then(|step| offset.checked_add_signed(step)));
            }
            InstData::Cast { op: CastOp::BitCast, arg, .. } => {
                let Some((number, offset)) = self.place(*arg) else { return };
                self.derive(inst, number, Some(offset));
            }
            InstData::Call(call) => {
                if !self.call(inst, call) {
                    self.escape_operands(inst);
                }
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => self.escape_operands(inst),
        }
    }

    /// Records an address at a constant offset in an object; without one the object is
    /// given up.
    fn derive(&mut self, inst: Inst, number: u32, offset: Option<u64>) {
        let candidate = &mut self.found[number as usize];
        match (offset, self.body.result(inst)) {
            (Some(offset), Some(value)) if offset <= candidate.size => {
                candidate.derived.push(inst);
                self.places[value] = Some((number, offset));
            }
            _ => candidate.is_good = false,
        }
    }

    /// Whether the call is a lifetime marker, fill or copy, which is recorded as an
    /// access. A copy within one object is not supported.
    fn call(&mut self, inst: Inst, call: &CallData) -> bool {
        let Some(intrinsic) = effects::intrinsic(self.module, call) else { return false };
        match intrinsic {
            marker if marker.is_lifetime_marker() => {
                if let Some((number, _)) = call.args.last().and_then(|&arg| self.place(arg)) {
                    self.found[number as usize].derived.push(inst);
                }
                true
            }
            written
                if written.is_mem_intrinsic()
                    && !effects::is_volatile_memory_call(self.module, call) =>
            {
                let &[to, second, size, _] = &call.args[..] else { return false };
                let Some(size) = self.number(size) else { return false };
                if matches!(intrinsic, Intrinsic::Memset | Intrinsic::MemsetInline) {
                    if let Some(place) = self.place(to) {
                        let byte = second.constant().and_then(|id| {
                            if let ConstData::Int(int) = self.module.consts.data(id) {
                                u8::try_from(int.to_u64()?).ok()
                            } else if let ConstData::Zero = self.module.consts.data(id) {
                                Some(0)
                            } else {
                                None
                            }
                        });
                        self.access(place, inst, size, 1, AccessKind::Set { byte });
                    }
                    return true;
                }
                let (to, from) = (self.place(to), self.place(second));
                if let (Some(to), Some(from)) = (to, from)
                    && to.0 == from.0
                {
                    return false;
                }
                for (place, kind) in [(to, AccessKind::CopyTo), (from, AccessKind::CopyFrom)] {
                    if let Some(place) = place {
                        self.access(place, inst, size, 1, kind);
                        self.found[place.0 as usize].copies.push(inst);
                    }
                }
                true
            }
            _ => false,
        }
    }
}
