//! Calls that are marked by `exceptions` become calls through JavaScript, which catches
//! what they throw.
//!
//! Before: `call void @f(i32 %x) [ "emback.invoke"() ]`
//!
//! After: `call void @emback.invoke.vi(ptr @f, i32 %x)`, which is imported as `invoke_vi`
//! ([`RuntimeImport::Invoke`](emback_ir::abi::RuntimeImport::Invoke)).
//!
//! Leaves: no operand bundles; with WebAssembly's own exceptions, they are left to `catches`. Runs when signatures are those of the target.
//!
//! This is Emscripten's scheme: asm.js has no `try`, so that a call which may throw goes
//! out to a JavaScript function with one. It costs two changes between asm.js and
//! JavaScript, which is why only calls with a landing pad pay for it. The callee is a
//! pointer there, so that its signature must have a table.

use emback_ir::{
    Body, CallData, CastOp, Diagnostics, Global, Inst, InstData, Module, Operand, Type, Types, abi,
};

use super::exceptions::Mark;
use crate::edit::Editor;
use crate::pass::{Context, Pass, Run};
use crate::program::signature;

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "thunks", about: "marked calls go through JavaScript", run: Run::Bodies(run) };

/// Rewrites the marked calls of one body.
fn run(
    module: &mut Module,
    _: Global,
    body: &mut Body,
    context: &Context<'_>,
) -> Result<(), Diagnostics> {
    if context.options.wasm_exceptions || !has_marks(module, body) {
        return Ok(());
    }
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            edit.locate(inst);
            if let InstData::Call(call) = &edit.body.insts[inst]
                && let Some(mark) = Mark::of(edit.module, call)
            {
                let call = call.clone();
                through_javascript(&mut edit, inst, &call, mark);
            } else {
                edit.keep(inst);
            }
        }
        edit.close();
    }
    edit.finish();
    Ok(())
}

/// Whether there is a marked call in a body.
pub(super) fn has_marks(module: &Module, body: &Body) -> bool {
    let marked = |&inst: &Inst| {
        body.insts[inst].as_call().is_some_and(|call| Mark::of(module, call).is_some())
    };
    body.layout.iter().flat_map(|&block| &body.blocks[block].insts).any(marked)
}

/// Calls the thunk of the signature. Functions of one signature may have pointers where others have
/// integers; the thunk has integers.
fn through_javascript(edit: &mut Editor<'_>, inst: Inst, call: &CallData, mark: Mark) {
    let Some((result, params, _)) = edit.module.types.function_parts(call.function_type) else {
        return;
    };
    let number = |module: &Module, ty: Type| if module.types.is_ptr(ty) { Types::I32 } else { ty };
    let made = number(edit.module, result);
    let params: Vec<Type> = std::iter::once(Types::PTR)
        .chain(params.iter().map(|&ty| number(edit.module, ty)))
        .collect();
    let letters = signature(&edit.module.types, call.function_type).letters();
    let thunk = edit.declare(&abi::invoke_name(mark.tag(), &letters), made, &params);
    let mut args = vec![call.callee];
    for &arg in &call.args {
        let ty = edit.ty(arg);
        args.push(match edit.module.types.is_ptr(ty) {
            true => edit.cast(CastOp::PtrToInt, arg, Types::I32),
            false => arg,
        });
    }
    let value = edit.call(thunk, args).map(Operand::from);
    let (Some(mut value), Some(old)) = (value, edit.body.result(inst)) else { return };
    if made != result {
        value = edit.cast(CastOp::IntToPtr, value, result);
    }
    if let Operand::Value(value) = value {
        edit.body.names[value] = edit.body.names[old];
    }
    edit.replace(old, value);
}
