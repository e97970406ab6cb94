//! Calls that are marked by `exceptions` are caught by the module itself, with WebAssembly's own
//! exceptions (`-fwasm-exceptions`).
//!
//! Before: `call void @f(i32 %x) [ "emback.invoke"() ]`
//!
//! After: `call void @emback.try()`, and `call void @f(i32 %x)`. The code generator catches what ends
//! that call, up to where [`emback.caught`](emback_ir::abi::CAUGHT) asks for it.
//!
//! Leaves: no operand bundles. Runs last: what follows a call that does not return would be
//! unreachable to other passes if the call was not marked.

use emback_ir::{Body, Diagnostics, Global, Module, Types};

use super::exceptions::Mark;
use crate::edit::Editor;
use crate::pass::{Context, Pass, Run};

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "catches", about: "marked calls are caught by the module", run: Run::Bodies(run) };

fn run(
    module: &mut Module,
    _: Global,
    body: &mut Body,
    context: &Context<'_>,
) -> Result<(), Diagnostics> {
    if !context.options.wasm_exceptions || !super::thunks::has_marks(module, body) {
        return Ok(());
    }
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            edit.locate(inst);
            let mark = edit.body.insts[inst].as_call().and_then(|call| Mark::of(edit.module, call));
            if let Some(mark) = mark {
                let mark = edit.declare(mark.of_wasm(), Types::VOID, &[]);
                edit.call(mark, Vec::new());
                if let Some(call) = edit.body.insts[inst].as_call_mut() {
                    call.bundles.clear();
                }
            }
            edit.keep(inst);
        }
        edit.close();
    }
    edit.finish();
    Ok(())
}
