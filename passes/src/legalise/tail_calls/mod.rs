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
use emback_ir::{AttrSet, Body, Diagnostics, Global, Inst, InstData, Module};

use crate::edit::as_global;
use crate::pass::{Pass, Run};

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

/// Makes trampolines of the `musttail` calls of a module where some go through a pointer, if all of
/// them can be before variadic arguments and `byval` are lowered. This is for
/// [`super::function_casts`], which gives what is called another type than the caller: a call that
/// converts its result is no tail call of any target.
pub(super) fn run_through_pointers(module: &mut Module, layout: &DataLayout) {
    let mut callers = Vec::new();
    let (mut by_pointer, mut lowered) = (false, true);
    let functions: Vec<Global> = module.globals.keys().collect();
    for global in functions {
        let Some(mut body) = module.take_body(global) else { continue };
        normalise(module, global, &mut body);
        let mut calls = must_calls(&body).peekable();
        if calls.peek().is_some() {
            callers.push(global);
            let params = module.function(global).map(|function| &function.attrs.params);
            lowered &= !params.is_some_and(|params| has_byval(module, params));
        }
        for (_, call) in calls {
            by_pointer |= trampoline::function_called(module, call).is_none();
            let function = module.types.function_parts(call.function_type);
            let variadic = function.is_some_and(|(.., variadic)| variadic);
            lowered &= !variadic && !has_byval(module, &call.attrs.params);
        }
        module.put_body(global, body);
    }
    if by_pointer && lowered {
        trampoline::run(module, layout, callers);
    }
}

fn has_byval(module: &Module, params: &[AttrSet]) -> bool {
    params.iter().any(|&set| module.type_attribute(set, "byval").is_some())
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
            if let InstData::Call(call) = &mut body.insts[inst] {
                if !is_last || intrinsic {
                    call.tail = TailKind::None;
                } else if guaranteed && call.calling_convention == own {
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
