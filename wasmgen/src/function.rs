//! Emits one function: its locals and statements.
//!
//! The input is a tree. The output is valid code that traps only where LLVM has undefined
//! behaviour or `llvm.trap`. It keeps the structure of the tree: a block is a `block`, a
//! loop a `loop` (in a `block` if something leaves it), a switch a `br_table`. The only
//! optimisation is `local.tee` for a local that is set and read immediately. Emission is
//! one walk and linear in the size of the tree, but for [`is_left`], which looks through
//! the body of each loop.

use std::cmp::Reverse;

use cranelift_entity::SecondaryMap;
use emback_ir::InstLoc;
use emback_ir::tree::{
    Case, CompareOp, Expr, Label, Local, Stmt, StmtKind, TreeFunction, UnaryOp, ValType,
    for_each_stmt,
};
use wasm_encoder::{BlockType, Encode as _, Instruction, InstructionSink};

use crate::module::Context;
use crate::signatures::val_type;

/// Code of one function.
#[derive(Debug)]
pub(crate) struct Code {
    /// Locals and instructions, as the code section has them, without the size before.
    pub(crate) bytes: Vec<u8>,
    /// Origins by byte of `bytes`, in order.
    pub(crate) places: Vec<(u32, InstLoc)>,
    /// Index of each local, for the name section.
    pub(crate) locals: SecondaryMap<Local, u32>,
    /// Whether there are tail calls in it.
    pub(crate) tail_calls: bool,
    /// Whether there are vectors in it.
    pub(crate) simd: bool,
    /// Whether there are instructions of relaxed SIMD in it.
    pub(crate) relaxed_simd: bool,
}

/// The frames (blocks of WebAssembly) that jumps to a label go to, numbered from 1,
/// the outermost first.
#[derive(Copy, Clone, Default)]
struct Target {
    leave: Option<u32>,
    repeat: Option<u32>,
}

/// The state of emitting one function.
pub(crate) struct Emitter<'a> {
    pub(crate) cx: &'a Context<'a>,
    pub(crate) func: &'a TreeFunction,
    code: Vec<u8>,
    locals: SecondaryMap<Local, u32>,
    /// Types of locals that the emitter added; their indices follow all others.
    extra: Vec<ValType>,
    /// Number of the tree's locals.
    declared: u32,
    labels: SecondaryMap<Label, Target>,
    /// Number of open frames.
    depth: u32,
    places: Vec<(u32, InstLoc)>,
    /// The start of the last instruction and its local, if it is a `local.set` and no
    /// branch leads to the position after it. Then a `local.get` of that local turns it
    /// into `local.tee`.
    last_set: Option<(usize, u32)>,
    pub(crate) tail_calls: bool,
    simd: bool,
    pub(crate) relaxed_simd: bool,
    /// The local that keeps what ended a call that was caught, once one is needed.
    caught: Option<u32>,
}

/// Emits one function.
pub(crate) fn function(cx: &Context<'_>, func: &TreeFunction) -> Code {
    let (locals, groups) = number_locals(func);
    let mut emitter = Emitter {
        cx,
        func,
        code: Vec::new(),
        locals,
        extra: Vec::new(),
        declared: u32::try_from(func.locals.len()).unwrap_or(u32::MAX),
        labels: SecondaryMap::new(),
        depth: 0,
        places: Vec::new(),
        last_set: None,
        tail_calls: false,
        simd: false,
        relaxed_simd: false,
        caught: None,
    };
    emitter.body(&func.body);
    let mut groups: Vec<(u32, wasm_encoder::ValType)> =
        groups.into_iter().map(|(count, ty)| (count, val_type(ty))).collect();
    for &ty in &emitter.extra {
        groups.push((1, val_type(ty)));
    }
    let head = wasm_encoder::Function::new(groups).into_raw_body();
    let shift = u32::try_from(head.len()).unwrap_or(u32::MAX);
    let mut bytes = head;
    bytes.append(&mut emitter.code);
    let places =
        emitter.places.into_iter().map(|(at, loc)| (at.saturating_add(shift), loc)).collect();
    Code {
        bytes,
        places,
        locals: emitter.locals,
        tail_calls: emitter.tail_calls,
        simd: emitter.simd,
        relaxed_simd: emitter.relaxed_simd,
    }
}

/// Most locals whose numbers all have one byte.
const MANY_LOCALS: usize = 128;

/// Numbers the parameters in order and all other locals grouped by type; returns the
/// groups too. The binary format stores one count for each run of equal types. Where there
/// are many, those of most uses come first.
fn number_locals(func: &TreeFunction) -> (SecondaryMap<Local, u32>, Vec<(u32, ValType)>) {
    let mut is_param: SecondaryMap<Local, bool> = SecondaryMap::new();
    func.params.iter().for_each(|&param| is_param[param] = true);
    let uses = if func.locals.len() > MANY_LOCALS { uses(func) } else { SecondaryMap::new() };
    let of_type = |ty: ValType| {
        let mut all: Vec<Local> = func.locals.keys().collect();
        all.retain(|&local| func.locals[local].ty == ty && !is_param[local]);
        all.sort_by_key(|&local| Reverse(uses[local]));
        (ty, all)
    };
    let mut kinds = ValType::ALL.map(of_type);
    kinds.sort_by_key(|(_, all)| Reverse(all.iter().map(|&local| uses[local]).sum::<u32>()));
    let others = kinds.iter().flat_map(|(_, all)| all);
    let mut numbers = SecondaryMap::with_default(u32::MAX);
    for (&local, number) in func.params.iter().chain(others).zip(0..) {
        numbers[local] = number;
    }
    let count = |all: &Vec<Local>| u32::try_from(all.len()).unwrap_or(u32::MAX);
    let groups = kinds.iter().filter(|(_, all)| !all.is_empty());
    (numbers, groups.map(|(ty, all)| (count(all), *ty)).collect())
}

/// How often each local is read or assigned.
fn uses(func: &TreeFunction) -> SecondaryMap<Local, u32> {
    let mut uses = SecondaryMap::new();
    for_each_stmt(&func.body, &mut |stmt| {
        if let StmtKind::Assign(local, _) = stmt.kind {
            uses[local] += 1;
        }
        stmt.for_each_operand(&mut |operand| {
            operand.for_each(&mut |expr| {
                if let Expr::Local(local) = expr {
                    uses[*local] += 1;
                }
            });
        });
    });
    uses
}

/// Whether control cannot reach the end of these statements, judged by the last one.
pub(crate) fn ends(body: &[Stmt]) -> bool {
    match body.last().map(|stmt| &stmt.kind) {
        Some(StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Return(_) | StmtKind::Trap) => {
            true
        }
        Some(StmtKind::If { then, otherwise, .. }) => ends(then) && ends(otherwise),
        Some(
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Block { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Switch { .. },
        )
        | None => false,
    }
}

/// Whether a `break` in these statements leaves `label`.
fn is_left(body: &[Stmt], label: Label) -> bool {
    let mut leaves = |stmt: &Stmt| matches!(stmt.kind, StmtKind::Break(other) if other == label);
    body.iter().any(|stmt| stmt.any(&mut leaves))
}

/// How control leaves the end of a loop's body.
#[derive(Copy, Clone)]
enum LoopEnd<'a> {
    /// It goes back to the start.
    Repeat,
    /// This `if` leaves the loop when the condition holds: with the jump, or to the
    /// statement after the loop if there is none. The branch can then be inverted and
    /// repeat the loop.
    LeaveIf(&'a Stmt, &'a Expr, Option<&'a Stmt>),
}

/// Splits the end off the body of a loop. A trailing `continue` is redundant here.
fn loop_end(body: &[Stmt], label: Label) -> (&[Stmt], LoopEnd<'_>) {
    let body = match body.split_last() {
        Some((last, before)) if matches!(last.kind, StmtKind::Continue(to) if to == label) => {
            before
        }
        _ => body,
    };
    if let Some((last, before)) = body.split_last()
        && let StmtKind::If { cond, then, otherwise } = &last.kind
        && let [jump] = &then[..]
        && otherwise.is_empty()
    {
        if matches!(jump.kind, StmtKind::Break(to) if to == label) {
            return (before, LoopEnd::LeaveIf(last, cond, None));
        }
        if matches!(jump.kind, StmtKind::Break(_) | StmtKind::Return(_) | StmtKind::Trap) {
            return (before, LoopEnd::LeaveIf(last, cond, Some(jump)));
        }
    }
    (body, LoopEnd::Repeat)
}

impl Emitter<'_> {
    /// The sink for the next instruction. What is known about the previous one no longer
    /// holds.
    pub(crate) fn sink(&mut self) -> InstructionSink<'_> {
        self.last_set = None;
        InstructionSink::new(&mut self.code)
    }

    /// The sink for an instruction on vectors.
    pub(crate) fn vectors(&mut self) -> InstructionSink<'_> {
        self.simd = true;
        self.sink()
    }

    /// Appends an instruction on vectors.
    pub(crate) fn vector(&mut self, instruction: &Instruction<'_>) {
        self.simd = true;
        self.last_set = None;
        instruction.encode(&mut self.code);
    }

    /// The index of a local.
    fn number(&self, local: Local) -> u32 {
        self.locals[local]
    }

    /// Reads a local.
    pub(crate) fn get(&mut self, local: Local) {
        self.get_number(self.number(local));
    }

    /// Reads the local of this index; `set` and `get` of one local in a row become
    /// `local.tee`.
    fn get_number(&mut self, number: u32) {
        if let Some((at, set)) = self.last_set
            && set == number
        {
            self.code.truncate(at);
            self.sink().local_tee(number);
            return;
        }
        self.sink().local_get(number);
    }

    /// Writes the value on the stack to a local.
    pub(crate) fn set(&mut self, local: Local) {
        self.set_number(self.number(local));
    }

    fn set_number(&mut self, number: u32) {
        let at = self.code.len();
        self.sink().local_set(number);
        self.last_set = Some((at, number));
    }

    /// The index of a new local. It is not reused: engines allocate registers by live
    /// ranges, and few expressions need one.
    pub(crate) fn fresh(&mut self, ty: ValType) -> u32 {
        let number = self.declared + u32::try_from(self.extra.len()).unwrap_or(u32::MAX);
        self.extra.push(ty);
        number
    }

    /// Reads such a local.
    pub(crate) fn get_fresh(&mut self, number: u32) {
        self.get_number(number);
    }

    /// Writes such a local.
    pub(crate) fn set_fresh(&mut self, number: u32) {
        self.set_number(number);
    }

    /// Records that the following code comes from `loc`.
    fn place(&mut self, loc: InstLoc) {
        if self.cx.options.locations && self.places.last().map(|&(_, last)| last) != Some(loc) {
            let at = u32::try_from(self.code.len()).unwrap_or(u32::MAX);
            self.places.push((at, loc));
        }
    }

    /// Opens a frame and returns its number.
    pub(crate) fn open(&mut self, start: impl FnOnce(&mut InstructionSink<'_>)) -> u32 {
        start(&mut self.sink());
        self.depth += 1;
        self.depth
    }

    /// Closes the innermost frame.
    pub(crate) fn close(&mut self) {
        self.sink().end();
        self.depth -= 1;
    }

    /// The operand of a branch to this frame: labels are counted from the inside.
    fn branch_depth(&self, frame: u32) -> u32 {
        self.depth - frame
    }

    /// The body of the function. A `return` at its end is implicit.
    fn body(&mut self, body: &[Stmt]) {
        match body.split_last() {
            Some((Stmt { kind: StmtKind::Return(value), loc }, before)) => {
                self.stmts(before);
                self.place(*loc);
                if let Some(value) = value
                    && !self.tail_call_of(value)
                {
                    self.expr(value);
                }
            }
            _ => {
                self.stmts(body);
                if self.func.result.is_some() {
                    // No path leads here, but the validator expects a result.
                    self.sink().unreachable(); // no path comes here
                }
            }
        }
        self.sink().end();
    }

    pub(crate) fn stmts(&mut self, body: &[Stmt]) {
        let mut at = 0;
        while let Some(stmt) = body.get(at) {
            match self.mark(stmt) {
                Some(catches) => at = self.protected(body, at, catches),
                None => {
                    // Nothing is reached behind a `throw`.
                    let thrown = at > 0 && self.throws(&body[at - 1]);
                    if !(thrown && stmt.kind == StmtKind::Trap) {
                        self.stmt(stmt);
                    }
                    at += 1;
                }
            }
        }
    }

    /// The local that keeps what ended a call that was caught.
    pub(crate) fn flag(&mut self) -> u32 {
        match self.caught {
            Some(flag) => flag,
            None => {
                let flag = self.fresh(ValType::I32);
                self.caught = Some(flag);
                flag
            }
        }
    }

    /// Opens a `block` and returns the number of its frame.
    pub(crate) fn open_block(&mut self, ty: BlockType) -> u32 {
        self.open(|sink| {
            sink.block(ty);
        })
    }

    /// Branches to the end of a frame.
    pub(crate) fn branch(&mut self, frame: u32) {
        let depth = self.branch_depth(frame);
        self.sink().br(depth);
    }

    /// Emits a statement. The operand stack is empty before and after it.
    pub(crate) fn stmt(&mut self, stmt: &Stmt) {
        self.place(stmt.loc);
        match &stmt.kind {
            StmtKind::Assign(local, value) => {
                if !self.tail_call_of(value) {
                    self.expr(value);
                    self.set(*local);
                }
            }
            StmtKind::Store { mem, align, addr, offset, value } => {
                self.store(*mem, *align, addr, *offset, value);
            }
            StmtKind::Call(call) if self.is_tail_call(call) => self.tail_call(call),
            StmtKind::Call(call) if self.is_read(call) => {}
            StmtKind::Call(call) => {
                self.call(call);
                if call.signature.result.is_some() && !self.is_void_instruction(call) {
                    self.sink().drop();
                }
            }
            StmtKind::SetStackPointer(value) => {
                self.expr(value);
                self.set_stack_pointer();
            }
            StmtKind::SetResultHigh(value) => {
                self.expr(value);
                let global = self.cx.result_high();
                self.sink().global_set(global);
            }
            StmtKind::If { cond, then, otherwise } => self.if_(cond, then, otherwise),
            StmtKind::Block { label, body } => {
                let frame = self.open(|sink| {
                    sink.block(BlockType::Empty);
                });
                self.labels[*label] = Target { leave: Some(frame), repeat: None };
                self.stmts(body);
                self.close();
            }
            StmtKind::Loop { label, body } => self.loop_(*label, body),
            StmtKind::Switch { label, value, cases, default } => {
                self.switch(*label, value, cases, default);
            }
            StmtKind::Break(_) | StmtKind::Continue(_) => {
                let depth = self.jump(stmt).map_or(0, |frame| self.branch_depth(frame));
                self.sink().br(depth);
            }
            StmtKind::Return(value) => {
                if let Some(value) = value {
                    if self.tail_call_of(value) {
                        return;
                    }
                    self.expr(value);
                }
                self.sink().return_();
            }
            StmtKind::Trap => {
                self.sink().unreachable();
            }
        }
    }

    /// The frame that a `break` or `continue` goes to.
    fn jump(&self, stmt: &Stmt) -> Option<u32> {
        if let StmtKind::Break(label) = stmt.kind {
            self.labels[label].leave
        } else if let StmtKind::Continue(label) = stmt.kind {
            self.labels[label].repeat
        } else {
            None
        }
    }

    /// The same, for statements that are a single jump.
    fn jump_alone(&self, body: &[Stmt]) -> Option<u32> {
        match body {
            [only] => self.jump(only),
            _ => None,
        }
    }

    /// An `if`. An arm that is a single jump becomes `br_if`, which is three bytes
    /// shorter than an `if` around a `br`.
    fn if_(&mut self, cond: &Expr, then: &[Stmt], otherwise: &[Stmt]) {
        if otherwise.is_empty() {
            if let Some(frame) = self.jump_alone(then) {
                self.condition(cond);
                let depth = self.branch_depth(frame);
                self.sink().br_if(depth);
                return;
            }
        } else if let Some(frame) = self.jump_alone(otherwise) {
            self.negated(cond);
            let depth = self.branch_depth(frame);
            self.sink().br_if(depth);
            self.stmts(then);
            return;
        } else if let Some(frame) = self.jump_alone(then) {
            self.condition(cond);
            let depth = self.branch_depth(frame);
            self.sink().br_if(depth);
            self.stmts(otherwise);
            return;
        }
        let (then, otherwise) = if then.is_empty() {
            self.negated(cond);
            (otherwise, then)
        } else {
            self.condition(cond);
            (then, otherwise)
        };
        self.open(|sink| {
            sink.if_(BlockType::Empty);
        });
        self.stmts(then);
        if !otherwise.is_empty() {
            self.sink().else_();
            self.stmts(otherwise);
        }
        self.close();
    }

    /// A value that is zero exactly when the condition is false.
    pub(crate) fn condition(&mut self, cond: &Expr) {
        if let Expr::Compare { op: CompareOp::Ne, ty: ValType::I32, args } = cond
            && is_zero(&args[1])
        {
            self.condition(&args[0]);
        } else if let Expr::Unary { op: UnaryOp::Eqz, from: ValType::I32, arg, .. } = cond {
            self.negated(arg)
        } else {
            self.expr(cond)
        }
    }

    /// A value that is zero exactly when the condition holds.
    pub(crate) fn negated(&mut self, cond: &Expr) {
        match cond {
            Expr::Unary { op: UnaryOp::Eqz, from: ValType::I32, arg, .. } => self.condition(arg),
            Expr::Compare { op: CompareOp::Ne, ty: ValType::I32, args } if is_zero(&args[1]) => {
                self.negated(&args[0]);
            }
            Expr::Compare { op, ty, args } => match negation(*op) {
                Some(op) => self.compare(op, *ty, args),
                None => {
                    self.expr(cond);
                    self.sink().i32_eqz();
                }
            },
            Expr::I32(_)
            | Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::V128(_)
            | Expr::Simd(_)
            | Expr::Address { .. }
            | Expr::Local(_)
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::Select { .. }
            | Expr::Load { .. }
            | Expr::Call(_)
            | Expr::StackPointer
            | Expr::ResultHigh => {
                self.expr(cond);
                self.sink().i32_eqz();
            }
        }
    }

    /// A loop. `loop` repeats by a branch to its start and is left by falling off its
    /// end, so a jump out at the end needs no branch. A `block` around it exists only for
    /// jumps from inside the body.
    fn loop_(&mut self, label: Label, body: &[Stmt]) {
        let (body, end) = loop_end(body, label);
        let left = is_left(body, label);
        let leave = left.then(|| {
            self.open(|sink| {
                sink.block(BlockType::Empty);
            })
        });
        let repeat = self.open(|sink| {
            sink.loop_(BlockType::Empty);
        });
        self.labels[label] = Target { leave, repeat: Some(repeat) };
        self.stmts(body);
        let depth = self.branch_depth(repeat);
        match end {
            LoopEnd::Repeat if ends(body) => {}
            LoopEnd::Repeat => {
                self.sink().br(depth);
            }
            LoopEnd::LeaveIf(stmt, cond, _) => {
                self.place(stmt.loc);
                self.negated(cond);
                self.sink().br_if(depth);
            }
        }
        self.close();
        match end {
            LoopEnd::LeaveIf(_, _, Some(jump)) => self.stmt(jump),
            LoopEnd::LeaveIf(_, _, None) => {}
            LoopEnd::Repeat if left => {}
            LoopEnd::Repeat => {
                // Nothing leaves the loop. Without this the validator would expect the
                // result of the function here.
                self.sink().unreachable(); // for the validator: nothing leaves the loop
            }
        }
        if left {
            self.close();
        }
    }

    /// A switch: nested blocks, one for each case, and a `br_table` in the innermost.
    fn switch(&mut self, label: Label, value: &Expr, cases: &[Case], default: &[Stmt]) {
        let open = |emitter: &mut Self| {
            emitter.open(|sink| {
                sink.block(BlockType::Empty);
            })
        };
        let leave = open(self);
        self.labels[label] = Target { leave: Some(leave), repeat: None };
        let default_frame = if default.is_empty() { leave } else { open(self) };
        // The first case is innermost, so that the code of the cases is in order.
        let mut frames: Vec<u32> = cases.iter().map(|_| open(self)).collect();
        frames.reverse();

        self.expr(value);
        self.table(cases, &frames, default_frame);
        for case in cases {
            self.close();
            self.stmts(&case.body);
            if !ends(&case.body) {
                let depth = self.branch_depth(leave);
                self.sink().br(depth);
            }
        }
        if !default.is_empty() {
            self.close();
            self.stmts(default);
        }
        self.close();
    }

    /// Branches by the value on the stack. `passes` bounds the range of values, so the
    /// table is not much longer than the number of cases.
    fn table(&mut self, cases: &[Case], frames: &[u32], default: u32) {
        let values = || cases.iter().flat_map(|case| &case.values);
        let (Some(&least), Some(&most)) = (values().min(), values().max()) else {
            self.sink().drop();
            let depth = self.branch_depth(default);
            self.sink().br(depth);
            return;
        };
        // A few unused entries for small numbers cost less than subtracting the least
        // value.
        let least = if (0..=3).contains(&least) { 0 } else { least };
        if least != 0 {
            self.sink().i32_const(least).i32_sub();
        }
        let slot = |value: i32| (i64::from(value) - i64::from(least)) as usize;
        let default = self.branch_depth(default);
        let mut table = vec![default; slot(most) + 1];
        for (case, &frame) in cases.iter().zip(frames) {
            let depth = self.branch_depth(frame);
            for &value in &case.values {
                table[slot(value)] = depth;
            }
        }
        self.sink().br_table(table, default);
    }
}

pub(crate) fn is_zero(expr: &Expr) -> bool {
    matches!(expr, Expr::I32(0))
}

/// The comparison that is true exactly when this one is false. Ordered comparisons of
/// floats have none, as NaN makes both false.
fn negation(op: CompareOp) -> Option<CompareOp> {
    Some(match op {
        CompareOp::Eq => CompareOp::Ne,
        CompareOp::Ne => CompareOp::Eq,
        CompareOp::Slt => CompareOp::Sge,
        CompareOp::Sge => CompareOp::Slt,
        CompareOp::Sgt => CompareOp::Sle,
        CompareOp::Sle => CompareOp::Sgt,
        CompareOp::Ult => CompareOp::Uge,
        CompareOp::Uge => CompareOp::Ult,
        CompareOp::Ugt => CompareOp::Ule,
        CompareOp::Ule => CompareOp::Ugt,
        CompareOp::FEq => CompareOp::FNe,
        CompareOp::FNe => CompareOp::FEq,
        CompareOp::FLt | CompareOp::FLe | CompareOp::FGt | CompareOp::FGe => return None,
    })
}
