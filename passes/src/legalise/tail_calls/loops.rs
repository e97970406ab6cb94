//! Tail calls of a function by itself become jumps to its beginning. LLVM's pass is
//! `TailRecursionElimination`; this one changes only calls that are marked `tail` or
//! `musttail`.
//!
//! ```text
//! define i32 @f(i32 %n) {             define i32 @f(i32 %n) {
//!                                       br label %header
//!                                     header:
//!                                       %m = phi i32 [ %n, %entry ], [ %k, %header ]
//!   %k = sub i32 %n, 1           ->     %k = sub i32 %m, 1
//!   %r = tail call i32 @f(i32 %k)       br label %header
//!   ret i32 %r
//! }                                   }
//! ```
//! After: the entry block has the static allocas and jumps to a new block, whose phis are
//! the parameters; the call is a jump to that block.
//!
//! The allocas are shared by all iterations. This is correct, since the LangRef forbids a
//! callee of a `tail` call to access the allocas of its caller. Dynamic allocas are freed
//! before each jump with `llvm.stackrestore`, or a long recursion would exhaust the
//! stack.

use emback_ir::inst::TailKind;
use emback_ir::{
    Block, Body, Global, Inst, InstData, InstFlags, InstList, Module, Operand, Types, Value,
};

use super::returns;
use crate::edit::{Editor, as_global};

/// Runs over one body. Nothing is changed where no such call is found; otherwise linear
/// in the body, and each parameter gets a phi with an operand for each call.
pub(super) fn run(module: &mut Module, global: Global, body: &mut Body) {
    let interposable = module.globals[global].linkage.is_interposable();
    let found = body.layout.iter().any(|&block| {
        let insts = &body.blocks[block].insts;
        insts.iter().zip(insts.iter().skip(1)).any(|(&inst, &next)| {
            is_own(module, global, body, inst, interposable) && returns(body, inst, next)
        })
    });
    if !found {
        return;
    }
    let has_dynamic = has_dynamic_alloca(body);
    let header = split_entry(body);
    let params = body.params.clone();
    let mut edit = Editor::new(module, body);
    let saved = has_dynamic.then(|| save_stack(&mut edit)).flatten();
    let mut jumps: Vec<(Block, Vec<Operand>)> = Vec::new();
    for block in edit.body.layout.clone() {
        let mut old = edit.open(block).into_iter().peekable();
        while let Some(inst) = old.next() {
            let is_last = old.peek().is_some_and(|&next| returns(edit.body, inst, next));
            if !is_last || !is_own(edit.module, global, edit.body, inst, interposable) {
                edit.keep(inst);
                continue;
            }
            old.next();
            edit.locate(inst);
            let InstData::Call(call) = &edit.body.insts[inst] else { continue };
            jumps.push((edit.current(), call.args.clone()));
            if let Some(saved) = saved {
                let restore = edit.stack_restore();
                edit.call(restore, vec![saved]);
            }
            edit.emit(InstData::Br { target: header }, Types::VOID);
        }
        edit.close();
    }
    let phis = make_phis(&mut edit, &params);
    edit.finish();
    // After uses of the parameters became uses of the phis: what comes from the entry is
    // the parameter itself.
    let entry = body.entry();
    for (index, (&param, phi)) in params.iter().zip(&phis).enumerate() {
        let incoming = std::iter::once((param.into(), entry))
            .chain(jumps.iter().map(|(block, args)| (args[index], *block)))
            .map(|(operand, block)| (renamed(operand, block, entry, &params, &phis, body), block));
        let incoming = Box::new(incoming.collect());
        body.insts[*phi] = InstData::Phi { incoming, flags: InstFlags::NONE };
    }
    body.blocks[header].insts.insert_many(0, phis);
}

/// An argument after the parameters became phis. From the entry block comes the parameter
/// itself.
fn renamed(
    operand: Operand,
    from: Block,
    entry: Block,
    params: &[Value],
    phis: &[Inst],
    body: &Body,
) -> Operand {
    if from == entry {
        return operand;
    }
    let at = operand.value().and_then(|value| params.iter().position(|&param| param == value));
    at.and_then(|at| body.result(phis[at])).map_or(operand, Operand::from)
}

/// Whether `inst` calls the function that it is in, and may be a jump. `musttail` must
/// not use stack; for `tail`, an interposable function may be replaced at link time by
/// another, so that the call must remain one.
fn is_own(module: &Module, global: Global, body: &Body, inst: Inst, interposable: bool) -> bool {
    let InstData::Call(call) = &body.insts[inst] else { return false };
    let wanted = match call.tail {
        TailKind::MustTail => true,
        TailKind::Tail => !interposable,
        TailKind::None | TailKind::NoTail => false,
    };
    wanted
        && as_global(module, call.callee) == Some(global)
        && call.function_type == module.globals[global].ty
        && call.args.len() == body.params.len()
}

/// Whether the function allocates stack while it runs, apart from the frame that its
/// entry sets up.
fn has_dynamic_alloca(body: &Body) -> bool {
    let entry = body.entry();
    body.layout.iter().any(|&block| {
        body.blocks[block].insts.iter().any(|&inst| {
            if let InstData::Alloca { count, .. } = &body.insts[inst] {
                block != entry || count.is_some_and(|count| count.constant().is_none())
            } else {
                false
            }
        })
    })
}

/// Leaves the static allocas in the entry block, moves the rest to a new block and gives
/// that block. No instruction may jump to the entry block (LangRef, "Functions"), so the
/// loop needs a header of its own.
fn split_entry(body: &mut Body) -> Block {
    let entry = body.entry();
    let header = body.add_block();
    body.layout.pop();
    body.layout.insert(1, header);
    let old = std::mem::take(&mut body.blocks[entry].insts);
    let is_static = |inst: &Inst| matches!(&body.insts[*inst], InstData::Alloca { count, .. } if count.is_none_or(|count| count.constant().is_some()));
    let (allocas, rest): (InstList, InstList) = old.into_iter().partition(is_static);
    let loc = rest.first().map(|&inst| body.locs[inst]).unwrap_or_default();
    body.blocks[entry].insts = allocas;
    body.blocks[header].insts = rest;
    body.append(entry, InstData::Br { target: header }, Types::VOID, loc);
    for at in 0..body.layout.len() {
        let block = body.layout[at];
        for index in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[index];
            let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { break };
            for (_, from) in incoming.iter_mut().filter(|(_, from)| *from == entry) {
                *from = header;
            }
        }
    }
    header
}

/// Saves the stack pointer at the end of the entry block.
fn save_stack(edit: &mut Editor<'_>) -> Option<Operand> {
    let save = edit.stack_save();
    let entry = edit.body.entry();
    let mut old = edit.open(entry);
    let last = old.pop();
    old.into_iter().for_each(|inst| edit.keep(inst));
    let saved = edit.call(save, Vec::new());
    last.into_iter().for_each(|inst| edit.keep(inst));
    edit.close();
    saved.map(Operand::from)
}

/// One phi for each parameter, still without operands, that takes over its uses.
fn make_phis(edit: &mut Editor<'_>, params: &[Value]) -> Vec<Inst> {
    let mut phis = Vec::new();
    for &param in params {
        let ty = edit.body.values[param].ty;
        let data = InstData::Phi { incoming: Box::default(), flags: InstFlags::NONE };
        let phi = edit.body.make_inst(data, ty, edit.loc);
        if let Some(result) = edit.body.result(phi) {
            edit.body.names[result] = edit.body.names[param];
            edit.replace(param, result.into());
        }
        phis.push(phi);
    }
    phis
}
