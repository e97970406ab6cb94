//! Moves a part of a body into a function of its own.
//!
//! The block that is entered from outside stays and calls the new function. A part that is left in
//! one way returns a value that the code behind it needs; else the function returns the number of
//! the way. Everything else is in memory.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::graph::Cfg;
use emback_ir::{
    Block, Body, BodyState, CallData, CastOp, ConstData, Function, Global, GlobalData, GlobalKind,
    Inst, InstData, InstFlags, InstList, InstLoc, IntPredicate, Linkage, Module, Operand, Type,
    Types, Value, Variable,
};

use rustc_hash::{FxHashMap, FxHashSet};

use super::MOST_PARAMETERS;
use super::part::{Exit, Part, edges_from, phis};
use crate::edit::{fresh_name, global_operand};
use crate::legalise::constant_exprs::{Address, address_constant};

/// The bytes of a value in memory, whatever its type.
const SLOT: u32 = 8;

/// The variable for what is passed through memory, once one is needed.
#[derive(Default)]
pub(super) struct Room {
    global: Option<Global>,
    slots: u32,
}

impl Room {
    /// The address of a slot.
    fn slot(&mut self, module: &mut Module, number: usize) -> Operand {
        let number = u32::try_from(number).unwrap_or(u32::MAX / SLOT);
        let global = *self.global.get_or_insert_with(|| {
            let name = fresh_name(module, "emback.outlined");
            let kind = GlobalKind::Variable(Variable::default());
            let mut data = GlobalData::new(Some(name), Types::I8, kind);
            data.linkage = Linkage::Internal;
            data.align = SLOT;
            module.add_global(data)
        });
        self.slots = self.slots.max(number.saturating_add(1));
        let offset = i64::from(number) * i64::from(SLOT);
        address_constant(module, Address { base: Some(global), offset }).into()
    }

    /// Gives the variable its size. What a function loads from a slot behind one call and stores there
    /// again for its own caller, it leaves where it is.
    pub(super) fn finish(mut self, module: &mut Module) {
        let Some(global) = self.global else { return };
        let numbers = 0..self.slots as usize;
        let slots: FxHashSet<Operand> = numbers.map(|number| self.slot(module, number)).collect();
        for global in module.globals.keys() {
            let Some(mut body) = module.take_body(global) else { continue };
            keep_in_place(&mut body, &slots);
            module.put_body(global, body);
        }
        let ty = module.types.array(Types::I8, u64::from(self.slots) * u64::from(SLOT));
        let init = module.consts.intern(ty, ConstData::Zero);
        module.globals[global].ty = ty;
        if let GlobalKind::Variable(variable) = &mut module.globals[global].kind {
            variable.init = Some(init);
        }
    }
}

/// Removes stores of what a slot holds.
fn keep_in_place(body: &mut Body, slots: &FxHashSet<Operand>) {
    let mut insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    if !insts
        .any(|&inst| matches!(&body.insts[inst], InstData::Load { ptr, .. } if slots.contains(ptr)))
    {
        return;
    }
    let cfg = Cfg::compute(body);
    // By slot what was loaded from it last, at the end of each block.
    let mut held_after: FxHashMap<Block, FxHashMap<Operand, Operand>> = FxHashMap::default();
    for &block in cfg.reverse_postorder() {
        let mut held = match *cfg.preds(block) {
            [pred] => held_after.get(&pred).cloned().unwrap_or_default(),
            _ => FxHashMap::default(),
        };
        let mut insts = std::mem::take(&mut body.blocks[block].insts);
        insts.retain(|inst| {
            let data = &body.insts[*inst];
            if let InstData::Load { ptr, .. } = data
                && let Some(value) = body.result(*inst).filter(|_| slots.contains(ptr))
            {
                held.insert(*ptr, value.into());
            } else if let InstData::Store { ptr, value, .. } = data {
                if held.get(ptr) == Some(value) {
                    return false;
                }
                held.remove(ptr);
            } else if let InstData::Call(_) = data {
                held.clear();
            }
            true
        });
        body.blocks[block].insts = insts;
        if !held.is_empty() {
            held_after.insert(block, held);
        }
    }
}

/// How a value comes out of a part.
#[derive(Copy, Clone)]
enum Place {
    /// It is known outside.
    Known(Operand),
    /// As the result of the call.
    Result,
    /// In this slot of memory.
    Slot(usize),
}

/// A way out of a part.
struct Way {
    /// The block outside; none out of the function.
    to: Option<Block>,
    /// The phis there.
    phis: Vec<(Inst, Place)>,
    /// What the function returns.
    value: Option<Place>,
}

/// How a part is left, and what the new function returns.
struct Plan {
    ways: Vec<Way>,
    returned: Type,
}

impl Plan {
    /// The plan for a part of a function that returns `result`.
    fn of(body: &Body, part: &Part, result: Type) -> Self {
        let alone = part.exits.len() == 1;
        let mut returned = if part.exits.len() > 1 { Types::I32 } else { Types::VOID };
        let mut ways = Vec::new();
        for exit in &part.exits {
            let mut slots = 0..;
            let mut place = |ty: Type| {
                if alone && returned == Types::VOID && ty == passed(ty) {
                    returned = ty;
                    return Place::Result;
                }
                Place::Slot(slots.next().unwrap_or_default())
            };
            ways.push(match exit {
                Exit::To(block, phis) => {
                    let phis = phis.iter().map(|&(inst, known)| {
                        let place = known.map_or_else(|| place(phi_type(body, inst)), Place::Known);
                        (inst, place)
                    });
                    Way { to: Some(*block), phis: phis.collect(), value: None }
                }
                Exit::Return => {
                    let value = (result != Types::VOID).then(|| place(result));
                    Way { to: None, phis: Vec::new(), value }
                }
            });
        }
        Self { ways, returned }
    }

    /// Whether the new function returns the number of the way.
    fn numbers(&self) -> bool {
        self.ways.len() > 1
    }
}

/// The type of a phi.
fn phi_type(body: &Body, phi: Inst) -> Type {
    body.result(phi).map_or(Types::I32, |value| body.values[value].ty)
}

/// The type that a value of type `ty` has on its way: signatures and memory have no `i1`.
fn passed(ty: Type) -> Type {
    if ty == Types::I1 { Types::I32 } else { ty }
}

/// Appends to a block.
struct Builder<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    room: &'a mut Room,
    block: Block,
    loc: InstLoc,
}

impl Builder<'_> {
    /// Appends an instruction that has a result.
    fn value(&mut self, data: InstData, ty: Type) -> Operand {
        let inst = self.body.append(self.block, data, ty, self.loc);
        match self.body.result(inst) {
            Some(value) => value.into(),
            // Only `void` has no result, and no caller passes it.
            None => self.module.consts.intern(Types::I32, ConstData::Poison).into(),
        }
    }

    /// Appends an instruction without one.
    fn end(&mut self, data: InstData) {
        self.body.append(self.block, data, Types::VOID, self.loc);
    }

    /// The value in the form in which it is passed.
    fn pack(&mut self, arg: Operand) -> Operand {
        if self.body.operand_type(arg, &self.module.consts) != Types::I1 {
            return arg;
        }
        let data = InstData::Cast { op: CastOp::ZExt, arg, flags: InstFlags::NONE };
        self.value(data, Types::I32)
    }

    /// The value of type `ty` that was passed.
    fn unpack(&mut self, arg: Operand, ty: Type) -> Operand {
        if ty != Types::I1 {
            return arg;
        }
        let args = [arg, self.module.consts.i32(0).into()];
        let data = InstData::ICmp { pred: IntPredicate::Ne, args, flags: InstFlags::NONE };
        self.value(data, ty)
    }

    /// Stores a value in a slot.
    fn store(&mut self, slot: usize, value: Operand) {
        let value = self.pack(value);
        let ptr = self.room.slot(self.module, slot);
        self.end(InstData::Store { ptr, value, align: SLOT, volatile: false, atomic: None });
    }

    /// Loads a value of type `ty` from a slot.
    fn load(&mut self, slot: usize, ty: Type) -> Operand {
        let ptr = self.room.slot(self.module, slot);
        let data = InstData::Load { ptr, align: SLOT, volatile: false, atomic: None };
        let value = self.value(data, passed(ty));
        self.unpack(value, ty)
    }
}

/// Moves `part` out of the body of `global` into a new function.
pub(super) fn extract(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    part: &Part,
    room: &mut Room,
) {
    let Some(&entry) = part.blocks.first() else { return };
    let own = module.globals[global].ty;
    let result = module.types.function_parts(own).map_or(Types::VOID, |(result, ..)| result);
    let plan = Plan::of(body, part, result);
    let loc = body.blocks[entry].insts.first().map(|&inst| body.locs[inst]).unwrap_or_default();
    let mut is_inside = SecondaryMap::new();
    part.blocks.iter().for_each(|&block| is_inside[block] = true);
    let mut args: Vec<Value> = phis(body, entry).filter_map(|inst| body.result(inst)).collect();
    args.extend(&part.inputs);
    let new = Inner {
        plan: &plan,
        part,
        old: body,
        is_inside: &is_inside,
        blocks: SecondaryMap::new(),
        ways: SecondaryMap::new(),
        values: SecondaryMap::new(),
    }
    .build(module, room, &args, loc);
    let params: Vec<Type> = new.params.iter().map(|&value| new.values[value].ty).collect();
    let ty = module.types.function(plan.returned, &params, false);
    let callee = add_function(module, global, ty, new);
    let mut builder = Builder { module, body, room, block: entry, loc };
    Outer { plan: &plan, is_inside: &is_inside, result, called: None }.build(
        &mut builder,
        callee,
        &args,
    );
    body.layout.retain(|&block| block == entry || !is_inside[block]);
}

/// Adds a function for a part of `global`.
fn add_function(module: &mut Module, global: Global, ty: Type, body: Body) -> Global {
    let name = fresh_name(module, &format!("{}.outlined", module.global_name(global)));
    let around = module.function(global);
    let function = Function {
        scope: around.map(|around| around.scope).unwrap_or_default(),
        is_library: around.is_some_and(|around| around.is_library),
        state: BodyState::from(body),
        ..Function::default()
    };
    let mut data = GlobalData::new(Some(name), ty, GlobalKind::Function(Box::new(function)));
    data.linkage = Linkage::Internal;
    data.place = module.globals[global].place;
    module.add_global(data)
}

/// Makes the body of the new function.
struct Inner<'a> {
    plan: &'a Plan,
    part: &'a Part,
    old: &'a Body,
    is_inside: &'a SecondaryMap<Block, bool>,
    /// What blocks and values of the old body are in the new one.
    blocks: SecondaryMap<Block, PackedOption<Block>>,
    values: SecondaryMap<Value, PackedOption<Value>>,
    /// By block outside: the block that leaves for it.
    ways: SecondaryMap<Block, PackedOption<Block>>,
}

/// A phi of the entry whose value merges within the part as well.
struct Merged {
    /// The phi in the old body and in the new one.
    old: Inst,
    new: Inst,
    /// What enters from outside.
    outer: Operand,
}

impl Inner<'_> {
    fn build(mut self, module: &mut Module, room: &mut Room, args: &[Value], loc: InstLoc) -> Body {
        let mut body = Body::default();
        let start = body.add_block();
        for &block in &self.part.blocks {
            let new = body.add_block();
            body.blocks[new].name = self.old.blocks[block].name;
            self.blocks[block] = new.into();
        }
        for target in self.plan.ways.iter().filter_map(|way| way.to) {
            self.ways[target] = body.add_block().into();
        }
        let mut builder = Builder { module, body: &mut body, room, block: start, loc };
        let merged = self.enter(&mut builder, args);
        self.copy(builder.body);
        for phi in merged {
            let within = self.edges_inside(phi.old);
            let incoming = std::iter::once((phi.outer, start)).chain(within).collect();
            let data = InstData::Phi { incoming: Box::new(incoming), flags: InstFlags::NONE };
            builder.body.insts[phi.new] = data;
        }
        for (number, way) in self.plan.ways.iter().enumerate() {
            let number = number as i32;
            match way.to {
                Some(target) => self.leave(&mut builder, target, way, number),
                None => self.return_through(&mut builder, way, number),
            }
        }
        body
    }

    /// Makes the parameters, loads the rest of what enters, and makes what is repeated.
    fn enter(&mut self, builder: &mut Builder<'_>, args: &[Value]) -> Vec<Merged> {
        for (number, &value) in args.iter().enumerate() {
            let ty = self.old.values[value].ty;
            let inner = match number.checked_sub(MOST_PARAMETERS) {
                None => {
                    let param = builder.body.add_param(passed(ty));
                    builder.unpack(param.into(), ty)
                }
                Some(slot) => builder.load(slot, ty),
            };
            self.rename(builder.body, value, inner.value());
        }
        for &inst in &self.part.repeated {
            let Some(value) = self.old.result(inst) else { continue };
            let mut data = self.old.insts[inst].clone();
            data.for_each_operand_mut(|operand| *operand = self.operand(*operand));
            let copy = builder.value(data, self.old.values[value].ty);
            self.rename(builder.body, value, copy.value());
        }
        let Some(&entry) = self.part.blocks.first() else { return Vec::new() };
        let Some(target) = self.blocks[entry].expand() else { return Vec::new() };
        builder.end(InstData::Br { target });
        let mut merged = Vec::new();
        for old in phis(self.old, entry) {
            let is_within = |block: Block| self.is_inside[block];
            let Some(value) = self.old.result(old) else { continue };
            let Some(outer) = self.values[value].expand() else { continue };
            if edges_from(self.old, old, is_within).is_empty() {
                continue;
            }
            let data = InstData::Phi { incoming: Box::default(), flags: InstFlags::NONE };
            let ty = self.old.values[value].ty;
            let new = builder.body.append(target, data, ty, self.old.locs[old]);
            let result = builder.body.result(new);
            self.rename(builder.body, value, result);
            merged.push(Merged { old, new, outer: outer.into() });
        }
        merged
    }

    /// Copies the instructions of the part, but for the phis of its entry.
    fn copy(&mut self, body: &mut Body) {
        let mut copies = Vec::new();
        for (number, &block) in self.part.blocks.iter().enumerate() {
            let Some(new) = self.blocks[block].expand() else { continue };
            for &inst in &self.old.blocks[block].insts {
                let data = &self.old.insts[inst];
                if number == 0 && matches!(data, InstData::Phi { .. }) {
                    continue;
                }
                let result = self.old.result(inst);
                let ty = result.map_or(Types::VOID, |value| self.old.values[value].ty);
                let copy = body.append(new, data.clone(), ty, self.old.locs[inst]);
                if let Some(value) = result {
                    let new = body.result(copy);
                    self.rename(body, value, new);
                }
                copies.push(copy);
            }
        }
        for copy in copies {
            let data = &mut body.insts[copy];
            data.for_each_operand_mut(|operand| *operand = self.operand(*operand));
            data.for_each_successor_mut(|to| *to = self.target(*to));
            if let InstData::Phi { incoming, .. } = data {
                incoming.iter_mut().for_each(|(_, from)| *from = self.target(*from));
            }
        }
    }

    /// Leaves for a block outside.
    fn leave(&self, builder: &mut Builder<'_>, target: Block, way: &Way, number: i32) {
        builder.block = self.target(target);
        // Phis come before stores.
        let mut outs = Vec::new();
        for &(phi, place) in &way.phis {
            if let Place::Known(_) = place {
                continue;
            }
            let edges: Vec<_> = self.edges_inside(phi).collect();
            let value = match *edges {
                [(value, _)] => value,
                _ => {
                    let incoming = Box::new(edges);
                    let data = InstData::Phi { incoming, flags: InstFlags::NONE };
                    builder.value(data, phi_type(self.old, phi))
                }
            };
            outs.push((place, value));
        }
        let mut value = None;
        for (place, out) in outs {
            match place {
                Place::Slot(slot) => builder.store(slot, out),
                Place::Result => value = Some(out),
                Place::Known(_) => {}
            }
        }
        if self.plan.numbers() {
            value = Some(builder.module.consts.i32(number).into());
        }
        builder.end(InstData::Ret { value });
    }

    /// Has every `ret` of the part store its value and return the number of the way, if there are
    /// others.
    fn return_through(&self, builder: &mut Builder<'_>, way: &Way, number: i32) {
        if !self.plan.numbers() {
            return;
        }
        for &block in &self.part.blocks {
            let block = self.target(block);
            let Some(last) = builder.body.terminator(block) else { continue };
            let InstData::Ret { value } = builder.body.insts[last] else { continue };
            builder.body.blocks[block].insts.pop();
            (builder.block, builder.loc) = (block, builder.body.locs[last]);
            if let (Some(Place::Slot(slot)), Some(value)) = (way.value, value) {
                builder.store(slot, value);
            }
            let value = Some(builder.module.consts.i32(number).into());
            builder.end(InstData::Ret { value });
        }
    }

    /// Notes what a value of the old body is in the new one.
    fn rename(&mut self, body: &mut Body, old: Value, new: Option<Value>) {
        if let Some(new) = new {
            body.names[new] = self.old.names[old];
        }
        self.values[old] = new.into();
    }

    fn operand(&self, operand: Operand) -> Operand {
        let new = operand.value().and_then(|value| self.values[value].expand());
        new.map_or(operand, Operand::from)
    }

    fn target(&self, block: Block) -> Block {
        self.blocks[block].expand().or(self.ways[block].expand()).unwrap_or(block)
    }

    /// The edges of an old phi from the part, as they are in the new body.
    fn edges_inside(&self, phi: Inst) -> impl Iterator<Item = (Operand, Block)> {
        let edges = edges_from(self.old, phi, |block| self.is_inside[block]);
        edges.into_iter().map(|(operand, from)| (self.operand(operand), self.target(from)))
    }
}

/// Makes the call in the place of the part.
struct Outer<'a> {
    plan: &'a Plan,
    is_inside: &'a SecondaryMap<Block, bool>,
    /// The type that the function around returns.
    result: Type,
    /// The result of the call.
    called: Option<Operand>,
}

impl Outer<'_> {
    fn build(mut self, builder: &mut Builder<'_>, callee: Global, args: &[Value]) {
        let entry = builder.block;
        let merging: InstList = phis(builder.body, entry).collect();
        for &phi in &merging {
            if let InstData::Phi { incoming, .. } = &mut builder.body.insts[phi] {
                incoming.retain(|&(_, from)| !self.is_inside[from]);
            }
        }
        builder.body.blocks[entry].insts = merging;
        let mut passed = Vec::new();
        for (number, &value) in args.iter().enumerate() {
            match number.checked_sub(MOST_PARAMETERS) {
                None => passed.push(builder.pack(value.into())),
                Some(slot) => builder.store(slot, value.into()),
            }
        }
        let ty = builder.module.globals[callee].ty;
        let callee = global_operand(builder.module, callee);
        let call = InstData::Call(Box::new(CallData::new(callee, ty, passed)));
        match self.plan.returned {
            Types::VOID => builder.end(call),
            ty => self.called = Some(builder.value(call, ty)),
        }
        match &*self.plan.ways {
            [] => builder.end(InstData::Unreachable),
            [way] => self.land(builder, way),
            ways => self.choose(builder, ways),
        }
    }

    /// Goes on where the number says that the part was left for.
    fn choose(&self, builder: &mut Builder<'_>, ways: &[Way]) {
        let entry = builder.block;
        let mut at = builder.body.layout.iter().position(|&block| block == entry).unwrap_or(0);
        let mut targets = Vec::new();
        for way in ways {
            builder.block = entry;
            let is_known = |&(_, place): &(Inst, Place)| matches!(place, Place::Known(_));
            match way.to {
                // Nothing is loaded on the way.
                Some(target) if way.phis.iter().all(is_known) => {
                    self.arrive(builder, target, way);
                    targets.push(target);
                }
                _ => {
                    builder.block = builder.body.add_block();
                    builder.body.layout.pop();
                    at += 1;
                    builder.body.layout.insert(at, builder.block);
                    targets.push(builder.block);
                    self.land(builder, way);
                }
            }
        }
        builder.block = entry;
        let (Some(number), [first, rest @ ..]) = (self.called, &*targets) else { return };
        if let [second] = rest {
            let cond = builder.unpack(number, Types::I1);
            builder.end(InstData::CondBr { cond, if_true: *second, if_false: *first });
            return;
        }
        let mut cases = Vec::new();
        for (number, &target) in (1..).zip(rest) {
            cases.push((builder.module.consts.i32(number), target));
        }
        let cases = Box::new(cases);
        builder.end(InstData::Switch { value: number, default: *first, cases });
    }

    /// Loads what comes out in one way, and goes on there.
    fn land(&self, builder: &mut Builder<'_>, way: &Way) {
        match way.to {
            Some(target) => {
                self.arrive(builder, target, way);
                builder.end(InstData::Br { target });
            }
            None => {
                let value = way.value.map(|place| self.value(builder, place, self.result));
                builder.end(InstData::Ret { value });
            }
        }
    }

    /// Gives the phis of a block outside the edge from the open block, in the place of those from
    /// the part.
    fn arrive(&self, builder: &mut Builder<'_>, target: Block, way: &Way) {
        debug_assert!(way.to == Some(target));
        for &(phi, place) in &way.phis {
            let ty = phi_type(builder.body, phi);
            let value = self.value(builder, place, ty);
            if let InstData::Phi { incoming, .. } = &mut builder.body.insts[phi] {
                incoming.retain(|&(_, from)| !self.is_inside[from]);
                incoming.push((value, builder.block));
            }
        }
    }

    /// A value that comes out.
    fn value(&self, builder: &mut Builder<'_>, place: Place, ty: Type) -> Operand {
        match (place, self.called) {
            (Place::Known(value), _) | (Place::Result, Some(value)) => value,
            (Place::Slot(slot), _) => builder.load(slot, ty),
            (Place::Result, None) => builder.module.consts.intern(ty, ConstData::Poison).into(),
        }
    }
}
