//! Dead code elimination.
//!
//! Before: `%a = add i32 %x, 1` whose result is not used; stores to a stack slot that is
//! never loaded
//!
//! After: neither
//!
//! Leaves: every instruction has an effect or a use that leads to one.
//!
//! The pass is aggressive, like LLVM's ADCE without control flow: instructions are dead
//! until something with an effect needs them, so cycles of phis that only use each other
//! go. Linear in the number of operands.
//!
//! Stores to the stack are found the same way: a store to a slot has no effect of its
//! own, and becomes live with the first live instruction that reads the slot or gives its
//! address away. So a slot that is only written goes with all its writes, `memset` and
//! lifetime markers among them. Volatile writes stay.

use cranelift_entity::SecondaryMap;
use emback_ir::{Body, CastOp, Inst, InstData, Module, Operand, Value};

use crate::pass::{Pass, Run};
use emback_ir::data_layout::DataLayout;

use super::effects;
use super::rewrite::retain;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "dce",
    about: "drop what nothing uses",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// Removes dead instructions.
pub fn run(module: &mut Module, body: &mut Body, _: &DataLayout) -> bool {
    let mut slots = Slots::of(module, body);
    let mut live: SecondaryMap<Inst, bool> = SecondaryMap::new();
    live.resize(body.insts.len());
    let mut work = Vec::new();
    for inst in insts(body) {
        let data = &body.insts[inst];
        if !effects::is_removable(module, data) && slots.written_by(module, data).is_none() {
            live[inst] = true;
            work.push(inst);
        }
    }
    while let Some(inst) = work.pop() {
        body.insts[inst].for_each_operand(|operand| {
            if let Some(def) = operand.value().and_then(|value| body.def(value))
                && !live[def]
            {
                live[def] = true;
                work.push(def);
            }
        });
        slots.observe(module, body, inst, |writer| {
            if !std::mem::replace(&mut live[writer], true) {
                work.push(writer);
            }
        });
    }
    retain(body, |inst| live[inst])
}

/// Stack slots, with the instructions that only write to them. Such a write is live only
/// if a live instruction reads the slot or lets its address escape.
struct Slots {
    /// The alloca that an address points into, if it derives from it by GEPs and casts
    /// alone.
    base: SecondaryMap<Value, Option<Value>>,
    /// Instructions that only write to the slot; emptied when the slot is read.
    writers: SecondaryMap<Value, Vec<Inst>>,
    any: bool,
}

impl Slots {
    /// Finds the slots, the addresses derived from them, and the writers.
    fn of(module: &Module, body: &Body) -> Self {
        let mut slots =
            Self { base: SecondaryMap::new(), writers: SecondaryMap::new(), any: false };
        // An address that comes before its base in the layout is not recognised and
        // counts as an escape.
        for inst in insts(body) {
            if let (InstData::Alloca { inalloca: false, swifterror: false, .. }, Some(value)) =
                (&body.insts[inst], body.result(inst))
            {
                slots.base[value] = Some(value);
                slots.any = true;
            }
        }
        if !slots.any {
            return slots;
        }
        // One pass in the order of the layout: blocks of a loop that come before their
        // base are rare.
        for inst in insts(body) {
            if let (Some(from), Some(value)) = (derived(&body.insts[inst]), body.result(inst)) {
                slots.base[value] = slots.base_of(from);
            }
        }
        for inst in insts(body) {
            if let Some(slot) = slots.written_by(module, &body.insts[inst]) {
                slots.writers[slot].push(inst);
            }
        }
        slots
    }

    /// The alloca that an operand points into.
    fn base_of(&self, operand: Operand) -> Option<Value> {
        operand.value().and_then(|value| self.base[value])
    }

    /// The slot that an instruction writes to, if it has no other effect.
    fn written_by(&self, module: &Module, data: &InstData) -> Option<Value> {
        if !self.any {
            return None;
        }
        self.base_of(written(module, data)?)
    }

    /// Calls `tell` for the writers of each slot that `inst` reads or lets escape. Each
    /// writer is given once, for the list is emptied.
    fn observe(&mut self, module: &Module, body: &Body, inst: Inst, mut tell: impl FnMut(Inst)) {
        if !self.any {
            return;
        }
        let data = &body.insts[inst];
        // A derived address is tracked itself; its uses decide.
        let known = body.result(inst).and_then(|value| self.base[value]);
        if derived(data).is_some_and(|from| self.base_of(from) == known) {
            return;
        }
        let mut target = written(module, data);
        data.for_each_operand(|operand| {
            if target == Some(operand) {
                target = None;
            } else if let Some(slot) = self.base_of(operand) {
                std::mem::take(&mut self.writers[slot]).into_iter().for_each(&mut tell);
            }
        });
    }
}

/// The instructions of the layout in order.
fn insts(body: &Body) -> impl Iterator<Item = Inst> + '_ {
    body.layout.iter().flat_map(|&block| body.blocks[block].insts.iter().copied())
}

/// The address that this instruction derives another one from. A `phi` or `select` of
/// addresses is an escape.
fn derived(data: &InstData) -> Option<Operand> {
    match data {
        InstData::GetElementPtr { base, .. } => Some(*base),
        InstData::Cast { op: CastOp::BitCast | CastOp::AddrSpaceCast, arg, .. } => Some(*arg),
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
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => None,
    }
}

/// The address that this instruction writes to, if it does nothing else.
fn written(module: &Module, data: &InstData) -> Option<Operand> {
    match data {
        InstData::Store { ptr, volatile: false, atomic: None, .. } => Some(*ptr),
        InstData::Call(call) => match effects::intrinsic(module, call)? {
            marker if marker.is_lifetime_marker() => call.args.last().copied(),
            written
                if written.is_mem_intrinsic()
                    && !effects::is_volatile_memory_call(module, call) =>
            {
                call.args.first().copied()
            }
            _ => None,
        },
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
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => None,
    }
}
