//! Lowers tail calls that the target does not have.
//!
//! Before: `musttail` and `tail` calls, `call` and `ret` in a row.
//!
//! After: calls of the function itself are jumps to its start (`loops`). Other `musttail`
//! calls stay if the target has tail calls, and otherwise go through a trampoline
//! (`trampoline`).
//!
//! Leaves: `musttail` only on calls whose result is returned at once, and only if the
//! target has tail calls.
//!
//! `musttail` is a guarantee, and so is `tail` between functions of `tailcc` or of
//! `swifttailcc`: a program that depends on it (an interpreter whose
//! instructions call each other, a functional language) would overflow the stack without
//! it. `tail` is permission only, and is used where it costs nothing. LangRef, "'call'
//! Instruction", has the rules.

mod loops;
mod trampoline;

use emback_ir::data_layout::DataLayout;
use emback_ir::inst::{CallData, TailKind};
use emback_ir::{
    Body, Diagnostics, Global, GlobalData, Inst, InstData, Intrinsic, Module, Operand, Types,
};

use super::slots::Slots;
use super::{byval, varargs};
use crate::edit::{Editor, as_global};
use crate::pass::{Pass, Run};
use crate::target::Target;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "tail-calls",
    about: "tail calls into loops and trampolines",
    run: Run::Module(|module, context| run(module, &context.layout, context.options.tail_calls)),
};

/// Runs on the whole module. `native` says whether the target has tail calls.
pub fn run(module: &mut Module, layout: &DataLayout, native: bool) -> Result<(), Diagnostics> {
    let mut callers = Vec::new();
    let functions: Vec<Global> = module.globals.keys().collect();
    for global in functions {
        let Some(mut body) = module.take_body(global) else { continue };
        normalise(module, global, &mut body);
        loops::run(module, global, &mut body);
        if must_calls(&body).next().is_some() {
            callers.push(global);
        }
        module.put_body(global, body);
    }
    if !native && !callers.is_empty() {
        trampoline::run(module, layout, callers);
    }
    Ok(())
}

/// Makes trampolines of the `musttail` calls of a module where some go through a pointer. This is for
/// [`super::function_casts`], which gives what is called another type than the caller: a call that
/// converts its result is no tail call of any target. So it comes before `varargs`, and a variadic
/// call passes the list of its caller on; `byval` arguments are lowered here.
///
/// # Errors
/// None so far.
pub(super) fn run_through_pointers(
    module: &mut Module,
    layout: &DataLayout,
    target: Target,
) -> Result<(), Diagnostics> {
    let has_body =
        |data: &GlobalData| data.body().is_some_and(|body| tail_calls_pointer(module, body));
    if !module.globals.values().any(has_body) {
        return Ok(());
    }
    byval::run(module, layout, target)?;
    let mut callers = Vec::new();
    let functions: Vec<Global> = module.globals.keys().collect();
    for global in functions {
        let Some(mut body) = module.take_body(global) else { continue };
        pass_lists(module, &mut body);
        normalise(module, global, &mut body);
        if must_calls(&body).next().is_some() {
            callers.push(global);
        }
        module.put_body(global, body);
    }
    trampoline::run(module, layout, callers);
    Ok(())
}

/// Whether a call that may be guaranteed goes through a pointer.
fn tail_calls_pointer(module: &Module, body: &Body) -> bool {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    insts.into_iter().any(|&inst| {
        let InstData::Call(call) = &body.insts[inst] else { return false };
        let guaranteed = call.tail == TailKind::MustTail
            || call.tail == TailKind::Tail && GUARANTEED.contains(&call.calling_convention);
        guaranteed && trampoline::function_called(module, call).is_none()
    })
}

/// Lets variadic `musttail` calls pass on the list that the function was given: what else these
/// calls are made of does not say it.
fn pass_lists(module: &mut Module, body: &mut Body) {
    let forwards = |module: &Module, call: &CallData| {
        call.tail == TailKind::MustTail && is_variadic(module, call)
    };
    if !must_calls(body).any(|(_, call)| forwards(module, call)) {
        return;
    }
    let mut edit = Editor::new(module, body);
    let mut slots = Slots::default();
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            edit.locate(inst);
            if let InstData::Call(call) = &edit.body.insts[inst]
                && forwards(edit.module, call)
            {
                let list = own_list(&mut edit, &mut slots);
                let bundle = varargs::pass_list(edit.module, list);
                if let InstData::Call(call) = &mut edit.body.insts[inst] {
                    call.bundles.push(bundle);
                }
            }
            edit.keep(inst);
        }
        edit.close();
    }
    edit.finish();
    slots.finish(module, body);
}

/// The list of variadic arguments of the function that is edited, through slot 0.
fn own_list(edit: &mut Editor<'_>, slots: &mut Slots) -> Operand {
    let slot = slots.get(edit.body, 0, 4, 4);
    let start =
        edit.declare_intrinsic(Intrinsic::VaStart, &[Types::PTR], Types::VOID, &[Types::PTR]);
    edit.call(start, vec![slot]);
    edit.load(Types::PTR, slot, 4, false)
}

fn is_variadic(module: &Module, call: &CallData) -> bool {
    module.types.function_parts(call.function_type).is_some_and(|(.., variadic)| variadic)
}

/// The `musttail` calls of a body.
fn must_calls(body: &Body) -> impl Iterator<Item = (Inst, &CallData)> {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    insts.filter_map(|&inst| {
        if let InstData::Call(call) = &body.insts[inst]
            && call.tail == TailKind::MustTail
        {
            Some((inst, &**call))
        } else {
            None
        }
    })
}

/// LLVM's numbers of the calling conventions whose `tail` calls are guaranteed: `tailcc` and
/// `swifttailcc`.
const GUARANTEED: [u32; 2] = [18, 20];

/// Removes the mark from calls whose result is not returned at once: earlier passes may
/// have inserted instructions, and intrinsics are no calls. Makes `tail` calls `musttail`
/// where the calling convention of caller and callee guarantees them.
fn normalise(module: &Module, global: Global, body: &mut Body) {
    let own = module.function(global).map_or(0, |function| function.calling_convention);
    let guaranteed = GUARANTEED.contains(&own);
    for at in 0..body.layout.len() {
        let block = body.layout[at];
        let insts = body.blocks[block].insts.clone();
        for (index, &inst) in insts.iter().enumerate() {
            let InstData::Call(call) = &body.insts[inst] else { continue };
            if !matches!(call.tail, TailKind::MustTail | TailKind::Tail) {
                continue;
            }
            let is_last = insts.get(index + 1).is_some_and(|&next| returns(body, inst, next));
            let intrinsic = as_global(module, call.callee)
                .is_some_and(|callee| module.intrinsic(callee).is_some());
            // Its arguments are in the frame of the caller.
            let variadic = is_variadic(module, call);
            if let InstData::Call(call) = &mut body.insts[inst] {
                if !is_last || intrinsic {
                    call.tail = TailKind::None;
                } else if guaranteed && call.calling_convention == own && !variadic {
                    call.tail = TailKind::MustTail;
                }
            }
        }
    }
}

/// Whether `next` returns the result of `call`, or nothing after a call without a result.
fn returns(body: &Body, call: Inst, next: Inst) -> bool {
    if let InstData::Ret { value: None } = body.insts[next] {
        body.result(call).is_none()
    } else if let InstData::Ret { value: Some(value) } = body.insts[next] {
        value.value() == body.result(call)
    } else {
        false
    }
}
