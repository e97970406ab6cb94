//! Gives every value that lives across blocks a place on the stack, so that edges can be added
//! anywhere. `mem2reg` makes values of them again.
//!
//! Before: any body.
//!
//! After: no phi, and no value that is used in another block than its own, but for parameters
//! and the allocas at the start of the entry block. The result of an `invoke` is stored on its
//! normal edge, which gets a block of its own: where the call does not return, the old value
//! stays.
//!
//! Linear in the number of operands.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::{
    Block, Body, Inst, InstData, InstList, InstLoc, Operand, Type, Types, Value, ValueDef,
};

/// A stack slot for one value of this type.
pub(super) fn slot(body: &mut Body, ty: Type) -> (Inst, Operand) {
    let data = InstData::Alloca { ty, count: None, align: 0, inalloca: false, swifterror: false };
    let inst = body.make_inst(data, Types::PTR, InstLoc::default());
    let address = body.result(inst).map(Operand::Value);
    // An instruction of a type that is not `void` has a result.
    (inst, address.unwrap_or(Operand::Value(Value::from_u32(0))))
}

/// Whether it is an alloca of constant size.
pub(super) fn is_static_alloca(data: &InstData) -> bool {
    if let InstData::Alloca { count, .. } = data {
        count.is_none_or(|count| count.constant().is_some())
    } else {
        false
    }
}

/// Demotes all values that live across blocks.
pub(super) fn run(body: &mut Body) {
    let Some(&entry) = body.layout.first() else { return };
    let demoted = Demoted::of(body);
    let mut rewrite = Rewrite { body, demoted, loaded: SecondaryMap::new(), out: InstList::new() };
    for block in rewrite.body.layout.clone() {
        rewrite.block(block);
    }
    let slots: Vec<Inst> = rewrite.demoted.allocas;
    body.blocks[entry].insts.insert_many(0, slots);
}

/// The slots of a body.
struct Demoted {
    allocas: Vec<Inst>,
    /// The slot of a value that is used in other blocks.
    values: SecondaryMap<Value, Option<Operand>>,
    /// The slot that the predecessors of a phi write.
    phis: SecondaryMap<Inst, Option<Operand>>,
    /// What each block writes for the phis of its successors.
    outgoing: SecondaryMap<Block, Vec<(Inst, Operand)>>,
}

impl Demoted {
    fn of(body: &mut Body) -> Self {
        let mut home: SecondaryMap<Inst, PackedOption<Block>> = SecondaryMap::new();
        let mut fixed: SecondaryMap<Inst, bool> = SecondaryMap::new();
        for (number, &block) in body.layout.iter().enumerate() {
            for &inst in &body.blocks[block].insts {
                home[inst] = block.into();
                fixed[inst] = number == 0 && is_static_alloca(&body.insts[inst]);
            }
        }
        let mut crossing = Vec::new();
        let mut phis = Vec::new();
        let mut outgoing: SecondaryMap<Block, Vec<(Inst, Operand)>> = SecondaryMap::new();
        let mut note = |body: &Body, operand: Operand, block: Block| {
            if let Operand::Value(value) = operand
                && let ValueDef::Inst(def) = body.values[value].def
                && !fixed[def]
                && (home[def].expand() != Some(block)
                    || matches!(body.insts[def], InstData::Invoke { .. }))
            {
                crossing.push(value);
            }
        };
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                if let InstData::Phi { incoming, .. } = &body.insts[inst] {
                    phis.push(inst);
                    for &(operand, from) in incoming.iter() {
                        note(body, operand, from);
                        // A block may have several edges here, all with the same value.
                        if outgoing[from].last().is_none_or(|&(last, _)| last != inst) {
                            outgoing[from].push((inst, operand));
                        }
                    }
                } else {
                    body.insts[inst].for_each_operand(|operand| note(body, operand, block));
                }
            }
        }
        let mut demoted = Self {
            allocas: Vec::new(),
            values: SecondaryMap::new(),
            phis: SecondaryMap::new(),
            outgoing,
        };
        for value in crossing {
            if demoted.values[value].is_none() {
                let (alloca, address) = slot(body, body.values[value].ty);
                demoted.allocas.push(alloca);
                demoted.values[value] = Some(address);
            }
        }
        for phi in phis {
            let Some(value) = body.result(phi) else { continue };
            let (alloca, address) = slot(body, body.values[value].ty);
            demoted.allocas.push(alloca);
            demoted.phis[phi] = Some(address);
        }
        demoted
    }
}

struct Rewrite<'a> {
    body: &'a mut Body,
    demoted: Demoted,
    /// What holds a demoted value in this block.
    loaded: SecondaryMap<Value, Option<(Block, Value)>>,
    out: InstList,
}

impl Rewrite<'_> {
    fn block(&mut self, block: Block) {
        let old = std::mem::take(&mut self.body.blocks[block].insts);
        for inst in old {
            let loc = self.body.locs[inst];
            if let Some(slot) = self.demoted.phis[inst] {
                self.body.insts[inst] = load_of(slot);
                self.out.push(inst);
                self.store_result(block, inst, loc);
                continue;
            }
            let mut data = std::mem::replace(&mut self.body.insts[inst], InstData::Unreachable);
            data.for_each_operand_mut(|operand| *operand = self.read(block, *operand, loc));
            let ends = data.is_terminator();
            self.body.insts[inst] = data;
            if !ends {
                self.out.push(inst);
                self.store_result(block, inst, loc);
                continue;
            }
            let result = self.body.result(inst);
            let mut late = Vec::new();
            for (phi, operand) in std::mem::take(&mut self.demoted.outgoing[block]) {
                let Some(slot) = self.demoted.phis[phi] else { continue };
                if operand.value().is_some() && operand.value() == result {
                    late.push((operand, slot));
                    continue;
                }
                let operand = self.read(block, operand, loc);
                self.store(operand, slot, loc);
            }
            self.out.push(inst);
            if let Some(value) = result
                && let Some(slot) = self.demoted.values[value]
            {
                late.push((value.into(), slot));
            }
            self.body.blocks[block].insts = std::mem::take(&mut self.out);
            if !late.is_empty() {
                self.on_normal_edge(inst, &late, loc);
            }
        }
    }

    /// Puts stores on the normal edge of an `invoke`.
    fn on_normal_edge(&mut self, inst: Inst, stores: &[(Operand, Operand)], loc: InstLoc) {
        let edge = self.body.add_block();
        let InstData::Invoke { normal, .. } = &mut self.body.insts[inst] else { return };
        let target = std::mem::replace(normal, edge);
        for &(value, slot) in stores {
            self.body.append(edge, store_to(slot, value), Types::VOID, loc);
        }
        self.body.append(edge, InstData::Br { target }, Types::VOID, loc);
    }

    fn store_result(&mut self, block: Block, inst: Inst, loc: InstLoc) {
        if let Some(value) = self.body.result(inst)
            && let Some(slot) = self.demoted.values[value]
        {
            self.store(value.into(), slot, loc);
            self.loaded[value] = Some((block, value));
        }
    }

    fn store(&mut self, value: Operand, slot: Operand, loc: InstLoc) {
        self.out.push(self.body.make_inst(store_to(slot, value), Types::VOID, loc));
    }

    /// What holds the value of an operand in this block: a load of its slot, if it is of another.
    fn read(&mut self, block: Block, operand: Operand, loc: InstLoc) -> Operand {
        let Operand::Value(value) = operand else { return operand };
        let Some(slot) = self.demoted.values[value] else { return operand };
        if let Some((at, held)) = self.loaded[value]
            && at == block
        {
            return held.into();
        }
        let load = self.body.make_inst(load_of(slot), self.body.values[value].ty, loc);
        self.out.push(load);
        let Some(held) = self.body.result(load) else { return operand };
        self.body.names[held] = self.body.names[value];
        self.loaded[value] = Some((block, held));
        held.into()
    }
}

fn load_of(ptr: Operand) -> InstData {
    InstData::Load { ptr, align: 0, volatile: false, atomic: None }
}

fn store_to(ptr: Operand, value: Operand) -> InstData {
    InstData::Store { ptr, value, align: 0, volatile: false, atomic: None }
}
