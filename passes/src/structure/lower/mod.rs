//! Out of SSA: instructions become statements and expressions, blocks become nodes, and
//! phis become assignments on edges.
//!
//! ```text
//! %a = load i32, ptr %p
//! %b = add i32 %a, 1             ->    store(q, load(p) + 1)
//! store i32 %b, ptr %q                 edge to next: x = 0
//! br label %next    ; %x = phi [0]
//! ```
//! The plan decides which value is which operand, the layout which value is a statement,
//! and the colouring which local holds it; this pass only builds the tree. What is not
//! legal is reported here with its instruction. An expression is built once for each use,
//! and nested values have one use, so that the tree is linear in the body.
//!
//! Flags (`nsw`, `exact`, `inbounds`) end here: an operation of the target is defined for
//! all operands, so that a poison result is simply whatever it computes.
//!
//! All phis of a block are assigned at once, so their assignments are ordered, and a
//! cycle goes through a spare local (`copies`, with the source of the algorithm).

mod operations;
mod values;

use std::cell::RefCell;

use cranelift_entity::PrimaryMap;
use emback_ir::tree::{Expr, Local, Stmt, StmtKind};
use emback_ir::{Const, ConstData, Diagnostics, Inst, InstData, InstLoc, Operand, Types};
use rustc_hash::FxHashMap;

use super::Step;
use super::copies::{self, Move};
use super::flow::{Edge, End, Flow, Node};
use super::locals::Locals;
use super::nest::{Fate, Item, Layout};
use super::plan::{Plan, Special};
use super::{address, condition};
use crate::pass::Pass;

/// The inputs, and the errors found so far.
struct Lower<'a, 'p> {
    plan: &'p Plan<'a>,
    layout: &'p Layout,
    locals: &'p Locals,
    /// In a cell, since the tree is built by functions that only read.
    errors: RefCell<Diagnostics>,
}

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "out-of-ssa",
    about: "blocks into statements, phis into assignments on edges",
    run: |state| {
        state.flow = lower(&state.plan, &state.layout, &state.locals)?;
        Ok(())
    },
};

/// The function as a graph of statements.
///
/// # Errors
/// What is not legal, each with its instruction. All nodes are lowered first, so that one
/// run reports everything.
pub(crate) fn lower(
    plan: &Plan<'_>,
    layout: &Layout,
    locals: &Locals,
) -> Result<Flow, Diagnostics> {
    let lower = Lower { plan, layout, locals, errors: RefCell::default() };
    let mut spares = Spares { data: locals.data.clone(), pool: Vec::new(), used: 0 };
    let nodes = (0..plan.blocks.len()).map(|node| lower.node(node, &mut spares)).collect();
    let errors = lower.errors.into_inner();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Flow { nodes, locals: spares.data, next: None })
}

/// Spare locals for cyclic copies, shared by all edges: none of them lives beyond its
/// edge.
struct Spares {
    data: PrimaryMap<Local, emback_ir::tree::LocalData>,
    pool: Vec<Local>,
    used: usize,
}

impl Spares {
    /// A spare local of the type of `like` that this edge does not use yet.
    fn get(&mut self, like: Local) -> Local {
        let ty = self.data[like].ty;
        let free = (self.used..self.pool.len()).find(|&at| self.data[self.pool[at]].ty == ty);
        let at = free.unwrap_or_else(|| {
            self.pool.push(self.data.push(emback_ir::tree::LocalData { ty, name: None.into() }));
            self.pool.len() - 1
        });
        self.pool.swap(self.used, at);
        self.used += 1;
        self.pool[self.used - 1]
    }
}

impl Lower<'_, '_> {
    /// Reports an instruction that is not legal.
    ///
    /// The caller goes on with any expression: the result is not used after an error.
    fn refuse(&self, inst: Inst, message: &str) {
        self.errors.borrow_mut().push(self.plan.error(Some(inst), message));
    }

    /// One block as a node.
    ///
    /// Its statements are those that the layout has scheduled; a nested value appears in
    /// the expression of its user.
    fn node(&self, node: usize, spares: &mut Spares) -> Node {
        let mut stmts = Vec::new();
        for &item in &self.layout.items[node] {
            match item {
                Item::Assign(value) => {
                    let Some(inst) = self.plan.body.def(value) else { continue };
                    let kind = match self.locals.of[value].expand() {
                        Some(local) => StmtKind::Assign(local, self.expr(inst)),
                        None => continue,
                    };
                    stmts.push(Stmt { kind, loc: self.place(inst) });
                }
                Item::Effect(inst) => {
                    let loc = self.place(inst);
                    if self.plan.body.insts[inst].is_terminator() {
                        let end = self.end(inst, node, spares);
                        return finish(stmts, end, loc);
                    }
                    match self.effect(inst) {
                        Some(StmtKind::Trap) => return finish(stmts, End::Trap, loc),
                        Some(kind) => stmts.push(Stmt { kind, loc }),
                        None => {}
                    }
                }
            }
        }
        // Not reached: the plan has checked that each block has a terminator.
        finish(stmts, End::Trap, InstLoc::default())
    }

    /// The origin of an instruction's statement.
    ///
    /// Calls have their own location; a phi has operands of other blocks.
    fn place(&self, inst: Inst) -> InstLoc {
        let mut operands = Vec::new();
        let data = &self.plan.body.insts[inst];
        if !matches!(data, InstData::Call(_) | InstData::Phi { .. }) {
            data.for_each_operand(|operand| operands.push(operand));
        }
        self.or_call(self.plan.body.locs[inst], operands)
    }

    /// `own`, with the source location of a call that is nested in the operands: a stack
    /// trace shows that of the call.
    fn or_call(&self, own: InstLoc, mut operands: Vec<Operand>) -> InstLoc {
        while let Some(operand) = operands.pop() {
            let nested = operand.value().filter(|&value| self.layout.fate[value] == Fate::Nested);
            let Some(inst) = nested.and_then(|value| self.plan.body.def(value)) else { continue };
            let debug = self.plan.body.locs[inst].debug;
            let data = &self.plan.body.insts[inst];
            if matches!(data, InstData::Call(_)) && debug.is_some() {
                return InstLoc { debug, ..own };
            }
            data.for_each_operand(|operand| operands.push(operand));
        }
        own
    }

    /// An edge with its assignments in order.
    ///
    /// The moves of the layout are keyed by both ends, so a critical edge has its own.
    fn edge(&self, from: usize, to: u32, loc: InstLoc, spares: &mut Spares) -> Edge {
        let mut moves = Vec::new();
        for &(phi, operand) in self.layout.moves.get(&(from as u32, to)).into_iter().flatten() {
            if let Operand::Const(id) = operand
                && matches!(self.plan.module.consts.data(id), ConstData::Undef | ConstData::Poison)
                && self.plan.module.consts.ty(id) != Types::I1
            {
                // Whatever the local holds will do; a truth value must still be 0 or 1.
                continue;
            }
            if let Some(local) = self.locals.of[phi].expand() {
                let loc = self.or_call(loc, vec![operand]);
                moves.push(Move { to: local, value: self.operand(operand), loc });
            }
        }
        spares.used = 0;
        let moves = copies::sequence(moves, |like| spares.get(like))
            .into_iter()
            .map(|one| Stmt { kind: StmtKind::Assign(one.to, one.value), loc: one.loc })
            .collect();
        Edge { to, moves }
    }

    /// A terminator.
    ///
    /// `unreachable` is a trap: what LLVM assumes never to happen must not go on with
    /// whatever follows in the text.
    fn end(&self, inst: Inst, from: usize, spares: &mut Spares) -> End {
        let loc = self.plan.body.locs[inst];
        let node = |block| self.plan.node[block];
        match &self.plan.body.insts[inst] {
            InstData::Ret { value } => End::Return(value.map(|value| self.part(value))),
            InstData::Br { target } => End::Goto(self.edge(from, node(*target), loc, spares)),
            InstData::CondBr { cond, if_true, if_false } => {
                let cond = condition::truth(self.part(*cond));
                let edges =
                    [node(*if_true), node(*if_false)].map(|to| self.edge(from, to, loc, spares));
                End::Branch { cond, edges: Box::new(edges) }
            }
            InstData::Switch { value, default, cases } => {
                self.switch(inst, from, *value, node(*default), cases, spares)
            }
            InstData::Unreachable => End::Trap,
            InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
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
            | InstData::CleanupPad { .. } => {
                self.refuse(inst, "this terminator is not legal here");
                End::Trap
            }
        }
    }

    /// A switch, with the cases of one target merged.
    ///
    /// A case with the target of the default goes: it would do the same.
    fn switch(
        &self,
        inst: Inst,
        from: usize,
        value: Operand,
        default: u32,
        cases: &[(Const, emback_ir::Block)],
        spares: &mut Spares,
    ) -> End {
        let loc = self.plan.body.locs[inst];
        let mut place: FxHashMap<u32, usize> = FxHashMap::default();
        let mut grouped: Vec<(Vec<i32>, Edge)> = Vec::new();
        for &(id, block) in cases {
            let Some(known) = address::known_i32(self.plan.module, id.into()) else {
                self.refuse(inst, "a case is no i32");
                continue;
            };
            let to = self.plan.node[block];
            if to == default {
                // The default goes there as well.
                continue;
            }
            // Cases of one target share an edge, whose assignments are then emitted once.
            let at = *place.entry(to).or_insert(grouped.len());
            if at == grouped.len() {
                grouped.push((Vec::new(), self.edge(from, to, loc, spares)));
            }
            grouped[at].0.push(known);
        }
        End::Switch {
            value: self.part(value),
            cases: grouped,
            default: self.edge(from, default, loc, spares),
        }
    }

    /// The statement of an instruction that is executed for its effect.
    ///
    /// None for an effect that is in place already, and after an error.
    fn effect(&self, inst: Inst) -> Option<StmtKind> {
        match &self.plan.body.insts[inst] {
            InstData::Store { ptr, value, align, .. } => {
                let ty = self.plan.body.operand_type(*value, &self.plan.module.consts);
                let mem = self.mem_type(inst, ty, false)?;
                let (addr, offset) = self.address(*ptr);
                let align = if *align == 0 { mem.size() } else { *align };
                Some(StmtKind::Store { mem, align, addr, offset, value: self.part(*value) })
            }
            InstData::Call(call) => match self.plan.special(call) {
                Special::Call => Some(StmtKind::Call(Box::new(self.call(inst, call)))),
                Special::StackRestore => Some(StmtKind::SetStackPointer(self.arg(inst, call, 0))),
                Special::HighSet => {
                    let value = self.arg(inst, call, 0);
                    // The high half of a result that is passed on unchanged is in place
                    // already.
                    let in_place = matches!(value, Expr::ResultHigh);
                    (!in_place).then_some(StmtKind::SetResultHigh(value))
                }
                Special::Trap => Some(StmtKind::Trap),
                Special::Unary(_)
                | Special::Binary(..)
                | Special::Simd(_)
                | Special::StackSave
                | Special::HighGet => None,
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
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                self.refuse(inst, "this instruction is not legal here");
                None
            }
        }
    }
}

/// A node. The assignments of its only edge become its last statements.
fn finish(mut stmts: Vec<Stmt>, mut end: End, loc: InstLoc) -> Node {
    if let End::Goto(edge) = &mut end {
        stmts.append(&mut edge.moves);
    }
    let mut node = Node { stmts, end, loc };
    node.fold_return();
    node
}
