//! Promotes stack slots to registers, by the algorithm of Cytron et al. (1991): LLVM's
//! `PromoteMemToReg`.
//!
//! Before: `%x = alloca i32`, and loads and stores of it
//!
//! After: the stored values themselves, and phis where several meet
//!
//! Leaves: no static alloca that is only loaded and stored, whole and always as one type.
//!
//! ```text
//! entry: %x = alloca i32                     entry: br i1 %c, label %a, label %b
//!        store i32 0, ptr %x
//!        br i1 %c, label %a, label %b
//! a:     store i32 1, ptr %x           ->    a:     br label %b
//!        br label %b
//! b:     %v = load i32, ptr %x               b:     %x = phi i32 [ 0, %entry ], [ 1, %a ]
//!        ret i32 %v                                 ret i32 %x
//! ```
//! `phis.rs` places phis where the slot is live; one walk of the dominator tree then
//! renames. A load before any store is `undef`. Near linear: each access is visited
//! twice, and each phi has one operand for each edge.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::graph::{Cfg, Dominators};
use emback_ir::{
    Block, Body, Const, ConstData, Inst, InstData, InstFlags, Intrinsic, Module, Operand, Type,
    Value,
};

use super::effects;
use super::phis::{self, Accesses};
use super::rewrite::{Replacements, retain};
use crate::pass::{Pass, Run};
use emback_ir::data_layout::DataLayout;

/// A stack slot that can be promoted.
struct Slot {
    alloca: Inst,
    ty: Type,
    /// Its value before the first store.
    undef: Const,
    /// Blocks that access it, each once.
    accesses: Accesses,
    name: cranelift_entity::packed_option::PackedOption<emback_ir::Symbol>,
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "mem2reg",
    about: "scalars on the stack into registers",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// Promotes all slots that can be promoted.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) -> bool {
    let candidates = candidates(module, body, layout);
    if candidates.iter().all(Option::is_none) {
        return false;
    }
    let cfg = Cfg::compute(body);
    let doms = Dominators::compute(&cfg);
    let mut promotion = Promotion::new(module, body, candidates);
    promotion.list_blocks(body, &cfg);
    promotion.place_phis(body, &cfg, &doms);
    promotion.rename(module, body, &cfg, &doms);
    true
}

/// The allocas of the entry block that can be promoted, each with the type of all its
/// accesses. Only the entry block is run once: an alloca in a loop is a new object at
/// each turn. An address that is passed on, or stored, is not promoted; nor is one that
/// is accessed as two types, for a value would have to be cut or put together
/// ([`super::sroa`] does that).
fn candidates(module: &Module, body: &Body, layout: &DataLayout) -> Vec<Option<(Inst, Type)>> {
    let mut number: SecondaryMap<Value, u32> = SecondaryMap::with_default(NONE);
    let mut found: Vec<Option<(Inst, Type)>> = Vec::new();
    let mut seen: Vec<Option<Type>> = Vec::new();
    let Some(&entry) = body.layout.first() else { return found };
    for &inst in &body.blocks[entry].insts {
        let InstData::Alloca { ty, count, inalloca: false, swifterror: false, .. } =
            body.insts[inst]
        else {
            continue;
        };
        let one = count.is_none_or(|count| {
            count
                .constant()
                .and_then(|id| module.consts.as_int(id))
                .is_some_and(|int| int.to_u64() == Some(1))
        });
        if let Some(value) = body.result(inst).filter(|_| one) {
            number[value] = u32::try_from(found.len()).unwrap_or(NONE);
            found.push(Some((inst, ty)));
            seen.push(None);
        }
    }
    if found.is_empty() {
        return found;
    }
    let mut access = |found: &mut Vec<Option<(Inst, Type)>>, slot: usize, ty: Option<Type>| {
        let good = match (seen[slot], ty) {
            (None, Some(ty)) => {
                seen[slot] = Some(ty);
                true
            }
            (Some(old), Some(ty)) => old == ty,
            (_, None) => false,
        };
        if !good {
            found[slot] = None;
        }
    };
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let data = &body.insts[inst];
            // The operand that is the address of a plain access, and the type accessed.
            let (address, ty) = match data {
                InstData::Load { ptr, volatile: false, atomic: None, .. } => {
                    (Some(*ptr), body.result(inst).map(|value| body.values[value].ty))
                }
                InstData::Store { ptr, value, volatile: false, atomic: None, .. }
                    if value != ptr =>
                {
                    if let Some(slot) = slot_of(&number, *value) {
                        found[slot] = None;
                    }
                    (Some(*ptr), Some(body.operand_type(*value, &module.consts)))
                }
                InstData::Call(call) if is_lifetime(module, call) => continue,
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
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. } => (None, None),
            };
            match address {
                Some(address) => {
                    if let Some(slot) = slot_of(&number, address) {
                        access(&mut found, slot, ty);
                    }
                }
                None => data.for_each_operand(|operand| {
                    if let Some(slot) = slot_of(&number, operand) {
                        found[slot] = None;
                    }
                }),
            }
        }
    }
    // A slot that is accessed as another type than it was made for, no larger than it is:
    // the type of the accesses is the one that counts.
    for (slot, access) in found.iter_mut().zip(&seen) {
        if let Some((_, ty)) = slot {
            let accessed = access.unwrap_or(*ty);
            if accessed != *ty
                && layout.store_size(&module.types, accessed) > layout.size(&module.types, *ty)
            {
                *slot = None;
            } else {
                *ty = accessed;
            }
        }
    }
    found
}

const NONE: u32 = u32::MAX;

/// The slot that an operand is the address of.
fn slot_of(number: &SecondaryMap<Value, u32>, operand: Operand) -> Option<usize> {
    let slot = number[operand.value()?];
    (slot != NONE).then_some(slot as usize)
}

/// Whether a call is a lifetime marker, which promotion removes.
fn is_lifetime(module: &Module, call: &emback_ir::CallData) -> bool {
    effects::intrinsic(module, call).is_some_and(Intrinsic::is_lifetime_marker)
}

/// The state of the promotion.
struct Promotion {
    slots: Vec<Slot>,
    number: SecondaryMap<Value, u32>,
    /// The new phis at the start of each block, with their slots.
    phis: SecondaryMap<Block, Vec<(usize, Inst)>>,
}

impl Promotion {
    fn new(module: &mut Module, body: &Body, candidates: Vec<Option<(Inst, Type)>>) -> Self {
        let mut number = SecondaryMap::with_default(NONE);
        let mut slots = Vec::new();
        for (alloca, ty) in candidates.into_iter().flatten() {
            let Some(value) = body.result(alloca) else { continue };
            number[value] = u32::try_from(slots.len()).unwrap_or(NONE);
            let undef = module.consts.intern(ty, ConstData::Undef);
            let name = body.names[value];
            slots.push(Slot { alloca, ty, undef, accesses: Accesses::default(), name });
        }
        Self { slots, number, phis: SecondaryMap::new() }
    }

    /// The slot that an instruction loads.
    fn load(&self, data: &InstData) -> Option<usize> {
        if let InstData::Load { ptr, .. } = data { slot_of(&self.number, *ptr) } else { None }
    }

    /// The slot that an instruction stores to, and the value.
    fn store(&self, data: &InstData) -> Option<(usize, Operand)> {
        if let InstData::Store { ptr, value, .. } = data {
            Some((slot_of(&self.number, *ptr)?, *value))
        } else {
            None
        }
    }

    /// Lists, for each slot, the blocks that store to it and those that load it first.
    fn list_blocks(&mut self, body: &Body, cfg: &Cfg) {
        for &block in cfg.reverse_postorder() {
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                if let Some(slot) = self.load(data) {
                    let slot = &mut self.slots[slot].accesses;
                    if slot.uses.last() != Some(&block) && slot.defs.last() != Some(&block) {
                        slot.uses.push(block);
                    }
                } else if let Some((slot, _)) = self.store(data) {
                    let slot = &mut self.slots[slot].accesses;
                    if slot.defs.last() != Some(&block) {
                        slot.defs.push(block);
                    }
                }
            }
        }
    }

    /// Creates the phis, still without operands.
    fn place_phis(&mut self, body: &mut Body, cfg: &Cfg, doms: &Dominators) {
        let placement = phis::place(cfg, doms, self.slots.iter().map(|slot| &slot.accesses));
        for (index, (slot, joins)) in self.slots.iter().zip(placement.joins).enumerate() {
            for block in joins {
                let data = InstData::Phi { incoming: Box::default(), flags: InstFlags::NONE };
                let phi = body.make_inst(data, slot.ty, body.locs[slot.alloca]);
                if let Some(value) = body.result(phi) {
                    body.names[value] = slot.name;
                }
                self.phis[block].push((index, phi));
            }
        }
    }

    /// Replaces loads by the current value of their slot, in a preorder walk of the
    /// dominator tree: a block starts with what its dominator left, and with its own
    /// phis.
    fn rename(&self, module: &mut Module, body: &mut Body, cfg: &Cfg, doms: &Dominators) {
        let mut current: Vec<Operand> =
            self.slots.iter().map(|slot| Operand::Const(slot.undef)).collect();
        let mut replacements = Replacements::default();
        // The blocks from the entry to the current one, with the length of the undo log
        // when each was entered.
        let mut path: Vec<(Block, usize)> = Vec::new();
        let mut log: Vec<(usize, Operand)> = Vec::new();
        for &block in doms.preorder() {
            while let Some(&(above, mark)) = path.last() {
                if Some(above) == doms.idom(block) {
                    break;
                }
                for (slot, old) in log.drain(mark..).rev() {
                    current[slot] = old;
                }
                path.pop();
            }
            path.push((block, log.len()));
            for &(slot, phi) in &self.phis[block] {
                if let Some(value) = body.result(phi) {
                    log.push((slot, current[slot]));
                    current[slot] = value.into();
                }
            }
            for &inst in &body.blocks[block].insts {
                let data = &body.insts[inst];
                if let Some(slot) = self.load(data) {
                    if let Some(value) = body.result(inst) {
                        replacements.set(value, current[slot]);
                    }
                } else if let Some((slot, stored)) = self.store(data) {
                    log.push((slot, current[slot]));
                    current[slot] = replacements.resolve(stored);
                }
            }
            for &succ in cfg.succs(block) {
                for &(slot, phi) in &self.phis[succ] {
                    if let InstData::Phi { incoming, .. } = &mut body.insts[phi] {
                        incoming.push((current[slot], block));
                    }
                }
            }
        }
        self.finish(module, body, cfg, replacements);
    }

    /// Removes loads, stores and allocas, and inserts the phis.
    fn finish(&self, module: &mut Module, body: &mut Body, cfg: &Cfg, mut by: Replacements) {
        for index in 0..body.layout.len() {
            let block = body.layout[index];
            if !cfg.is_reachable(block) {
                for &inst in &body.blocks[block].insts {
                    if let (Some(slot), Some(value)) =
                        (self.load(&body.insts[inst]), body.result(inst))
                    {
                        by.set(value, Operand::Const(self.slots[slot].undef));
                    }
                }
                // A phi in a reachable block needs an operand for every edge, also from
                // unreachable code.
                for &succ in cfg.succs(block) {
                    for &(slot, phi) in &self.phis[succ] {
                        if let InstData::Phi { incoming, .. } = &mut body.insts[phi] {
                            incoming.push((Operand::Const(self.slots[slot].undef), block));
                        }
                    }
                }
            }
            if !self.phis[block].is_empty() {
                let phis = self.phis[block].iter().map(|&(_, phi)| phi);
                body.blocks[block].insts.insert_many(0, phis);
            }
        }
        let mut dead: SecondaryMap<Inst, bool> = SecondaryMap::new();
        dead.resize(body.insts.len());
        for (inst, data) in body.insts.iter() {
            dead[inst] = match data {
                InstData::Load { .. } => self.load(data).is_some(),
                InstData::Store { .. } => self.store(data).is_some(),
                InstData::Alloca { .. } => {
                    body.result(inst).is_some_and(|value| self.number[value] != NONE)
                }
                InstData::Call(call) if is_lifetime(module, call) => {
                    call.args.iter().any(|&arg| slot_of(&self.number, arg).is_some())
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
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. } => false,
            };
        }
        debug_assert!(dead.keys().all(|inst| inst.index() < body.insts.len()));
        retain(body, |inst| !dead[inst]);
        by.apply(body);
    }
}
