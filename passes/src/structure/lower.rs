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

use std::cell::RefCell;

use cranelift_entity::PrimaryMap;
use emback_ir::inst::TailKind;
use emback_ir::simd::Form;
use emback_ir::tree::{
    BinaryOp as TreeBinary, Call, Callee, CompareOp, Expr, Local, MemType, Signature, Simd, Stmt,
    StmtKind, UnaryOp as TreeUnary, ValType,
};
use emback_ir::{
    BinaryOp, CallData, CastOp, Const, ConstData, Diagnostics, FloatPredicate, Global, GlobalKind,
    Inst, InstData, InstLoc, IntPredicate, Operand, SimdOp, Type, Types, UnaryOp, Value,
};
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
                | Special::CopySign
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

    /// An operand of an instruction as an expression.
    ///
    /// Resolved means that casts without effect and copies are looked through (`Plan`).
    fn part(&self, operand: Operand) -> Expr {
        self.operand(self.plan.resolve(operand))
    }

    /// The same, boxed.
    fn boxed(&self, operand: Operand) -> Box<Expr> {
        Box::new(self.part(operand))
    }

    /// Argument `index` of a call.
    fn arg(&self, inst: Inst, call: &CallData, index: usize) -> Expr {
        match call.args.get(index) {
            Some(&arg) => self.part(arg),
            None => {
                self.refuse(inst, "an argument is missing");
                Expr::I32(0)
            }
        }
    }

    /// An operand that is resolved already.
    fn operand(&self, operand: Operand) -> Expr {
        match operand {
            Operand::Const(id) => address::constant(self.plan.module, id).unwrap_or_else(|| {
                let error = self.plan.error(None, "a constant is not legal here");
                self.errors.borrow_mut().push(error);
                Expr::I32(0)
            }),
            Operand::Value(value) => self.value(value),
        }
    }

    /// A value: its local, or its expression.
    ///
    /// A dropped value is only used where any value will do, so it is zero.
    fn value(&self, value: Value) -> Expr {
        match self.layout.fate[value] {
            Fate::Local => match self.locals.of[value].expand() {
                Some(local) => Expr::Local(local),
                None => Expr::I32(0),
            },
            Fate::Nested => match self.plan.body.def(value) {
                Some(inst) => self.expr(inst),
                None => Expr::I32(0),
            },
            Fate::Dropped => {
                let ty = address::val_type(self.plan.module, self.plan.body.values[value].ty);
                address::zero(ty.unwrap_or(ValType::I32))
            }
        }
    }

    /// The type of a local for a value of `ty`.
    fn ty(&self, inst: Inst, ty: Type) -> ValType {
        address::val_type(self.plan.module, ty).unwrap_or_else(|| {
            self.refuse(inst, "a type is not legal here");
            ValType::I32
        })
    }

    /// The type of an operand.
    fn operand_ty(&self, inst: Inst, operand: Operand) -> ValType {
        self.ty(inst, self.plan.body.operand_type(operand, &self.plan.module.consts))
    }

    /// The type in memory. Loads of i8 and i16 extend as their users require.
    ///
    /// A truth value is a byte of 0 or 1. `narrow_load` says which extension is free.
    fn mem_type(&self, inst: Inst, ty: Type, zero_extended: bool) -> Option<MemType> {
        let mem = match ty {
            Types::I1 => Some(MemType::U8),
            Types::I8 if zero_extended => Some(MemType::U8),
            Types::I8 => Some(MemType::I8),
            Types::I16 if zero_extended => Some(MemType::U16),
            Types::I16 => Some(MemType::I16),
            Types::I32 => Some(MemType::I32),
            Types::I64 => Some(MemType::I64),
            Types::FLOAT => Some(MemType::F32),
            Types::DOUBLE => Some(MemType::F64),
            ty => match address::val_type(self.plan.module, ty) {
                Some(ValType::V128) => Some(MemType::V128),
                _ => self.plan.module.types.is_ptr(ty).then_some(MemType::I32),
            },
        };
        if mem.is_none() {
            self.refuse(inst, "a type is not legal in memory");
        }
        mem
    }

    /// An address as an expression and an offset; the offset of a constant address is
    /// merged.
    ///
    /// asm.js has no offsets: its printer adds them. WebAssembly's are unsigned, which
    /// `address::fold` takes care of.
    fn address(&self, pointer: Operand) -> (Expr, u32) {
        let (base, offset) = address::fold(self.plan, pointer);
        match self.operand(base) {
            Expr::Address { global, offset: own } => {
                (Expr::Address { global, offset: own.wrapping_add(offset as i32) }, 0)
            }
            Expr::I32(known) => (Expr::I32(known.wrapping_add(offset as i32)), 0),
            base @ (Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::V128(_)
            | Expr::Simd(_)
            | Expr::Local(_)
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::Compare { .. }
            | Expr::Select { .. }
            | Expr::Load { .. }
            | Expr::Call(_)
            | Expr::StackPointer
            | Expr::ResultHigh) => (base, offset),
        }
    }

    /// The expression of an instruction with a result.
    ///
    /// Recurses as deeply as values are nested, which the layout bounds.
    fn expr(&self, inst: Inst) -> Expr {
        let result = self.plan.body.result(inst);
        let result_type = result.map_or(Types::VOID, |value| self.plan.body.values[value].ty);
        let ty = self.ty(inst, result_type);
        match &self.plan.body.insts[inst] {
            InstData::Unary { op: UnaryOp::FNeg, arg, .. } => {
                Expr::Unary { op: TreeUnary::FNeg, from: ty, ty, arg: self.boxed(*arg) }
            }
            InstData::Binary { op, args, .. } => self.binary(*op, ty, *args, result_type),
            InstData::Cast { op, arg, .. } => self.cast(inst, *op, *arg, result_type),
            InstData::ICmp { pred, args, .. } => Expr::Compare {
                op: int_compare(*pred),
                ty: self.operand_ty(inst, args[0]),
                args: Box::new(args.map(|arg| self.part(arg))),
            },
            InstData::FCmp { pred, args, .. } => self.float_compare(inst, *pred, *args),
            InstData::Select { args, .. } => self.select(ty, **args, result_type),
            InstData::Load { ptr, align, .. } => {
                let zero_extended =
                    result.and_then(|value| self.plan.narrow_load(value.into())) == Some(true);
                let Some(mem) = self.mem_type(inst, result_type, zero_extended) else {
                    return Expr::I32(0);
                };
                let (addr, offset) = self.address(*ptr);
                let align = if *align == 0 { mem.size() } else { *align };
                Expr::Load { mem, align, addr: Box::new(addr), offset }
            }
            InstData::GetElementPtr { source, base, indices, .. } => {
                let [index] = &**indices else {
                    self.refuse(inst, "only getelementptr i8 with one index is legal here");
                    return Expr::I32(0);
                };
                if *source != Types::I8 {
                    self.refuse(inst, "only getelementptr i8 is legal here");
                }
                add(self.part(*base), self.part(*index))
            }
            InstData::Call(call) => self.call_expr(inst, call, ty),
            InstData::Freeze { arg } => self.part(*arg),
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
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                self.refuse(inst, "this instruction is not legal here");
                Expr::I32(0)
            }
        }
    }

    /// A call whose result is used, or the operation that it means.
    ///
    /// Operations are calls in LLVM IR (`llvm.sqrt`), operators or functions of `Math`
    /// here.
    fn call_expr(&self, inst: Inst, call: &CallData, ty: ValType) -> Expr {
        match self.plan.special(call) {
            Special::Call => Expr::Call(Box::new(self.call(inst, call))),
            Special::Unary(op) => {
                Expr::Unary { op, from: ty, ty, arg: Box::new(self.arg(inst, call, 0)) }
            }
            Special::CopySign => Expr::Binary {
                op: TreeBinary::CopySign,
                ty,
                args: Box::new([self.arg(inst, call, 0), self.arg(inst, call, 1)]),
            },
            Special::Simd(op) => self.simd(inst, op, call),
            Special::StackSave => Expr::StackPointer,
            Special::HighGet => Expr::ResultHigh,
            Special::StackRestore | Special::HighSet | Special::Trap => {
                self.refuse(inst, "this call has no result");
                Expr::I32(0)
            }
        }
    }

    /// An instruction on vectors, whose immediate is the last argument.
    fn simd(&self, inst: Inst, op: SimdOp, call: &CallData) -> Expr {
        let form = op.form();
        let count = form.params().len();
        let mut lanes = [0; 16];
        if let Some(most) = form.lanes() {
            let immediate = call.args.get(count).and_then(|arg| arg.constant());
            match immediate.and_then(|id| address::constant(self.plan.module, id)) {
                Some(Expr::I32(lane)) => lanes[0] = u8::try_from(lane).unwrap_or(u8::MAX),
                Some(Expr::V128(all)) => lanes = all,
                _ => self.refuse(inst, "the immediate is not constant"),
            }
            if lanes.iter().any(|&lane| lane >= most) {
                self.refuse(inst, "the immediate is out of range");
            }
        }
        let scalar = scalar_bits(op);
        let args = (0..count)
            .map(|index| match (self.arg(inst, call, index), form.params()[index]) {
                (arg, ValType::I32) => low_bits(arg, scalar),
                (arg, ValType::I64 | ValType::F32 | ValType::F64 | ValType::V128) => arg,
            })
            .collect();
        Expr::Simd(Box::new(Simd { op, lanes, args }))
    }

    /// A call.
    ///
    /// LangRef, "'call' Instruction": a call of another type than the callee's is
    /// undefined behaviour. It is compiled to a trap of WebAssembly, or to a stub of the
    /// table in asm.js, instead of a module that does not validate.
    fn call(&self, inst: Inst, call: &CallData) -> Call {
        let signature = match self.plan.module.types.function_parts(call.function_type) {
            Some((result, params, false)) => Signature {
                result: (result != Types::VOID).then(|| self.ty(inst, result)),
                params: params.iter().map(|&param| self.ty(inst, param)).collect(),
            },
            _ => {
                self.refuse(inst, "a call through `...` is not legal here");
                Signature::default()
            }
        };
        if signature.params.len() != call.args.len() {
            self.refuse(inst, "the call has not as many arguments as its type has parameters");
        }
        // Calls agree with definitions in the legal form. One that does not goes through
        // the table, where the mismatch is detected.
        let agrees = |global: Global| {
            let ty = self.plan.module.globals[global].ty;
            ty == call.function_type || self.same_signature(ty, &signature)
        };
        let callee = match self.callee(call) {
            Some(global) if agrees(global) => Callee::Direct(global),
            _ => Callee::Indirect(self.boxed(call.callee)),
        };
        let args = call.args.iter().map(|&arg| self.part(arg)).collect();
        let tail = call.tail == TailKind::MustTail;
        Call { callee, signature, args, tail }
    }

    /// Whether a function type becomes this signature.
    fn same_signature(&self, ty: Type, signature: &Signature) -> bool {
        let local = |ty| address::val_type(self.plan.module, ty);
        self.plan.module.types.function_parts(ty).is_some_and(|(result, params, varargs)| {
            !varargs
                && local(result) == signature.result
                && params
                    .iter()
                    .map(|&param| local(param))
                    .eq(signature.params.iter().map(|&ty| Some(ty)))
        })
    }

    /// The function that a call names, through aliases.
    ///
    /// An ifunc has no known callee: its resolver runs first.
    fn callee(&self, call: &CallData) -> Option<Global> {
        let mut operand = call.callee;
        // Longer chains of aliases do not occur; a cycle must end.
        for _ in 0..64 {
            let (ConstData::Global(global)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global)) = self.plan.module.consts.data(operand.constant()?)
            else {
                return None;
            };
            match &self.plan.module.globals[*global].kind {
                GlobalKind::Function(_) => return Some(*global),
                GlobalKind::Alias(target) => operand = Operand::Const(*target),
                GlobalKind::Variable(_) | GlobalKind::IFunc(_) => return None,
            }
        }
        None
    }

    /// A binary operator. The tree's arithmetic wraps and its shifts take the count
    /// modulo the width, both of which LLVM leaves to poison.
    fn binary(&self, op: BinaryOp, ty: ValType, args: [Operand; 2], result: Type) -> Expr {
        let op = match op {
            BinaryOp::Add => return self.sum(ty, args),
            BinaryOp::Xor if result == Types::I1 => {
                let known = |operand| address::known_i32(self.plan.module, operand);
                if known(args[1]) == Some(1) {
                    return condition::not(self.part(args[0]));
                }
                if known(args[0]) == Some(1) {
                    return condition::not(self.part(args[1]));
                }
                TreeBinary::Xor
            }
            BinaryOp::FAdd => TreeBinary::FAdd,
            BinaryOp::Sub => TreeBinary::Sub,
            BinaryOp::FSub => TreeBinary::FSub,
            BinaryOp::Mul => TreeBinary::Mul,
            BinaryOp::FMul => TreeBinary::FMul,
            BinaryOp::UDiv => TreeBinary::UDiv,
            BinaryOp::SDiv => TreeBinary::SDiv,
            BinaryOp::FDiv => TreeBinary::FDiv,
            BinaryOp::URem => TreeBinary::URem,
            BinaryOp::SRem => TreeBinary::SRem,
            BinaryOp::FRem => TreeBinary::FRem,
            BinaryOp::Shl => TreeBinary::Shl,
            BinaryOp::LShr => TreeBinary::LShr,
            BinaryOp::AShr => TreeBinary::AShr,
            BinaryOp::And => TreeBinary::And,
            BinaryOp::Or => TreeBinary::Or,
            BinaryOp::Xor => TreeBinary::Xor,
        };
        Expr::Binary { op, ty, args: Box::new(args.map(|arg| self.part(arg))) }
    }

    /// A sum. A symbol plus a number is one constant.
    fn sum(&self, ty: ValType, args: [Operand; 2]) -> Expr {
        let [left, right] = args.map(|arg| self.part(arg));
        if let ValType::I32 = ty {
            add(left, right)
        } else {
            Expr::Binary { op: TreeBinary::Add, ty, args: Box::new([left, right]) }
        }
    }

    /// A select. On truth values with a constant arm it is a bitwise operation.
    ///
    /// `select i1 %a, i1 %b, i1 false` is LLVM's `%a && %b` without the poison of `%b`.
    /// Here poison is a value, so `&` does, and needs no jump.
    fn select(&self, ty: ValType, args: [Operand; 3], result: Type) -> Expr {
        let known = |operand| address::known_i32(self.plan.module, operand);
        if result == Types::I1 {
            // Both sides are 0 or 1, and evaluating the second one has no effect.
            if known(args[2]) == Some(0) {
                return both(TreeBinary::And, self.part(args[0]), self.part(args[1]));
            }
            if known(args[1]) == Some(1) {
                return both(TreeBinary::Or, self.part(args[0]), self.part(args[2]));
            }
        }
        let [cond, a, b] = args.map(|arg| self.part(arg));
        Expr::Select { ty, args: Box::new([condition::truth(cond), a, b]) }
    }

    /// `fcmp`, of the predicates that the legal form has: the six that WebAssembly and
    /// JavaScript have.
    fn float_compare(&self, inst: Inst, pred: FloatPredicate, args: [Operand; 2]) -> Expr {
        let op = match pred {
            FloatPredicate::Oeq => CompareOp::FEq,
            FloatPredicate::Une => CompareOp::FNe,
            FloatPredicate::Olt => CompareOp::FLt,
            FloatPredicate::Ole => CompareOp::FLe,
            FloatPredicate::Ogt => CompareOp::FGt,
            FloatPredicate::Oge => CompareOp::FGe,
            FloatPredicate::False
            | FloatPredicate::One
            | FloatPredicate::Ord
            | FloatPredicate::Ueq
            | FloatPredicate::Ugt
            | FloatPredicate::Uge
            | FloatPredicate::Ult
            | FloatPredicate::Ule
            | FloatPredicate::Uno
            | FloatPredicate::True => {
                self.refuse(inst, "this comparison is not legal here");
                CompareOp::FEq
            }
        };
        let ty = self.operand_ty(inst, args[0]);
        Expr::Compare { op, ty, args: Box::new(args.map(|arg| self.part(arg))) }
    }

    /// A cast. Most change no bits of an i32 and disappear: integers of 8 and 16 bits are
    /// kept in an i32 with unspecified upper bits, which the casts that read them clear
    /// or fill.
    fn cast(&self, inst: Inst, op: CastOp, arg: Operand, to: Type) -> Expr {
        let from_type = self.plan.body.operand_type(arg, &self.plan.module.consts);
        let (from, ty) = (self.ty(inst, from_type), self.ty(inst, to));
        let value = self.part(arg);
        let unary = |op, from, ty, value| Expr::Unary { op, from, ty, arg: Box::new(value) };
        let widen = |value, signed| match (ty, signed) {
            (ValType::I64, true) => unary(TreeUnary::ExtendSigned, ValType::I32, ty, value),
            (ValType::I64, false) => unary(TreeUnary::ExtendUnsigned, ValType::I32, ty, value),
            _ => value,
        };
        let narrow = |value| {
            if let ValType::I64 = from {
                unary(TreeUnary::Wrap, from, ValType::I32, value)
            } else {
                value
            }
        };
        let bits = self.plan.module.types.int_bits(from_type).unwrap_or(32);
        match op {
            CastOp::Trunc if to == Types::I1 => both(TreeBinary::And, narrow(value), Expr::I32(1)),
            CastOp::Trunc => narrow(value),
            CastOp::ZExt => match bits {
                // The upper bits of a small integer are unspecified unless its load has
                // cleared them.
                8 | 16 if self.plan.narrow_load(self.plan.resolve(arg)) != Some(true) => {
                    widen(both(TreeBinary::And, value, Expr::I32((1 << bits) - 1)), false)
                }
                _ => widen(value, false),
            },
            CastOp::SExt => match bits {
                // 0 - 1 has all bits set.
                1 => widen(both(TreeBinary::Sub, Expr::I32(0), value), true),
                8 | 16 if self.plan.narrow_load(self.plan.resolve(arg)) != Some(false) => {
                    let shift = 32 - bits as i32;
                    let high = both(TreeBinary::Shl, value, Expr::I32(shift));
                    widen(both(TreeBinary::AShr, high, Expr::I32(shift)), true)
                }
                _ => widen(value, true),
            },
            CastOp::FpTrunc => unary(TreeUnary::Demote, from, ty, value),
            CastOp::FpExt => unary(TreeUnary::Promote, from, ty, value),
            CastOp::FpToUi => unary(TreeUnary::FpToUi, from, ty, value),
            CastOp::FpToSi => unary(TreeUnary::FpToSi, from, ty, value),
            CastOp::UiToFp => unary(TreeUnary::UiToFp, from, ty, value),
            CastOp::SiToFp => unary(TreeUnary::SiToFp, from, ty, value),
            CastOp::PtrToInt | CastOp::PtrToAddr => widen(narrow(value), false),
            CastOp::IntToPtr | CastOp::AddrSpaceCast => widen(narrow(value), false),
            CastOp::BitCast if from == ty => value,
            CastOp::BitCast => unary(TreeUnary::Reinterpret, from, ty, value),
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

/// Bits that an instruction on vectors uses of an i32 operand.
fn scalar_bits(op: SimdOp) -> u32 {
    let lane = match op.name().split_once('.') {
        Some(("i8x16", _)) => 8_u32,
        Some(("i16x8", _)) => 16,
        Some(("i64x2", _)) => 64,
        _ => 32,
    };
    match op.form() {
        // A number of bits to shift by is taken modulo the lane.
        Form::Shift => lane.ilog2(),
        Form::Splat(_)
        | Form::Replace(..)
        | Form::Extract(..)
        | Form::Shuffle
        | Form::Unary
        | Form::Binary
        | Form::Ternary
        | Form::Test(_) => lane.min(32),
    }
}

/// An expression with the same low bits, without masks that keep them.
fn low_bits(mut expr: Expr, bits: u32) -> Expr {
    let low = u32::MAX >> (32 - bits);
    while let Expr::Binary { op: TreeBinary::And, ty: ValType::I32, args } = expr {
        match *args {
            [value, Expr::I32(mask)] if mask.cast_unsigned() & low == low => expr = value,
            args => {
                return Expr::Binary {
                    op: TreeBinary::And,
                    ty: ValType::I32,
                    args: Box::new(args),
                };
            }
        }
    }
    expr
}

/// A binary operator on i32.
fn both(op: TreeBinary, left: Expr, right: Expr) -> Expr {
    Expr::Binary { op, ty: ValType::I32, args: Box::new([left, right]) }
}

/// `left + right` of i32. An address plus a number is one constant.
fn add(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Expr::Address { global, offset }, Expr::I32(known))
        | (Expr::I32(known), Expr::Address { global, offset }) => {
            Expr::Address { global, offset: offset.wrapping_add(known) }
        }
        (Expr::I32(a), Expr::I32(b)) => Expr::I32(a.wrapping_add(b)),
        (left, right) => both(TreeBinary::Add, left, right),
    }
}

/// The comparison of a predicate.
fn int_compare(pred: IntPredicate) -> CompareOp {
    match pred {
        IntPredicate::Eq => CompareOp::Eq,
        IntPredicate::Ne => CompareOp::Ne,
        IntPredicate::Ugt => CompareOp::Ugt,
        IntPredicate::Uge => CompareOp::Uge,
        IntPredicate::Ult => CompareOp::Ult,
        IntPredicate::Ule => CompareOp::Ule,
        IntPredicate::Sgt => CompareOp::Sgt,
        IntPredicate::Sge => CompareOp::Sge,
        IntPredicate::Slt => CompareOp::Slt,
        IntPredicate::Sle => CompareOp::Sle,
    }
}
