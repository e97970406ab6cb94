//! Calls that are marked by `exceptions` become calls through JavaScript, which catches what they
//! throw.
//!
//! Before: `call void @f(i32 %x) [ "emback.invoke"() ]`
//!
//! After: `call void @emback.invoke.vi(ptr @f, i32 %x)`, which is imported as `invoke_vi`
//! ([`RuntimeImport::Invoke`](emback_ir::abi::RuntimeImport::Invoke)).
//!
//! Leaves: no operand bundles. Runs when signatures are those of the target.

use emback_ir::{AttributeList, Body, Diagnostics, Global, InstData, Module, Type, Types, abi};

use super::exceptions::Mark;
use crate::edit::{declare, global_operand};
use crate::pass::{Context, Pass, Run};
use crate::program::signature;

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "thunks", about: "marked calls go through JavaScript", run: Run::Bodies(run) };

fn run(
    module: &mut Module,
    _: Global,
    body: &mut Body,
    _: &Context<'_>,
) -> Result<(), Diagnostics> {
    if Mark::ALL.iter().all(|mark| module.known_symbol(mark.tag()).is_none()) {
        return Ok(());
    }
    for at in 0..body.layout.len() {
        let block = body.layout[at];
        for index in 0..body.blocks[block].insts.len() {
            let inst = body.blocks[block].insts[index];
            let InstData::Call(call) = &body.insts[inst] else { continue };
            let Some(mark) = Mark::of(module, call) else { continue };
            let Some((result, params, _)) = module.types.function_parts(call.function_type) else {
                continue;
            };
            let params: Vec<Type> =
                std::iter::once(Types::PTR).chain(params.iter().copied()).collect();
            let letters = signature(&module.types, call.function_type).letters();
            let thunk = declare(module, &abi::invoke_name(mark.tag(), &letters), result, &params);
            let function_type = module.globals[thunk].ty;
            let thunk = global_operand(module, thunk);
            if let InstData::Call(call) = &mut body.insts[inst] {
                call.args.insert(0, std::mem::replace(&mut call.callee, thunk));
                call.function_type = function_type;
                call.bundles.clear();
                call.attrs = AttributeList::default();
            }
        }
    }
    Ok(())
}
