//! Refuses calls of intrinsics before any is lowered, so that messages show instructions
//! as they were read.
//!
//! The table of intrinsics (`emback_ir::Intrinsic`) says of each whether it is lowered,
//! dropped or refused, and why. A refused one is an error even in code that is never run.

use emback_ir::intrinsic::{Constrained, Reason, Status};
use emback_ir::{ApInt, Body, CallData, Diagnostics, Global, InstData, Intrinsic, Module, Types};

use super::constrained;
use super::environment::TO_NEAREST;
use crate::edit::as_global;
use crate::legalise::check;

/// A message and what to do.
pub(in crate::legalise) type Refusal = (String, Option<String>);

/// The errors of a body.
///
/// One for each call, at its place; linear in the size of the body.
pub(super) fn of(module: &Module, global: Global, body: &Body) -> Diagnostics {
    let mut errors = Vec::new();
    for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
        let InstData::Call(call) = &body.insts[inst] else { continue };
        let Some(callee) = as_global(module, call.callee) else { continue };
        let Some(intrinsic) = module.intrinsic(callee) else { continue };
        let result = body.result(inst).map_or(Types::VOID, |value| body.values[value].ty);
        let types = call.args.iter().map(|&arg| body.operand_type(arg, &module.consts));
        let refused = match intrinsic.status() {
            Status::Refused(reason) => Some(by_reason(module, callee, reason)),
            Status::Dropped => None,
            Status::Lowered => types
                .chain([result])
                .find_map(|ty| check::refusal(&module.types, ty))
                .map(|(message, help)| (message.to_owned(), Some(help.to_owned())))
                .or_else(|| by_operands(module, body, callee, intrinsic, call, result)),
        };
        if let Some((message, help)) = refused {
            let error = check::located(module, global, body, inst, message);
            errors.push(match help {
                Some(help) => error.help(help),
                None => error,
            });
        }
    }
    errors
}

/// The message for a reason, with the name of the intrinsic and the nearest known name
/// where it is not known.
pub(in crate::legalise) fn by_reason(module: &Module, callee: Global, reason: Reason) -> Refusal {
    let name = module.global_name(callee);
    let near = if reason == Reason::Unknown { Intrinsic::nearest(name.as_bytes()) } else { None };
    let help = match near {
        Some(near) => Some(format!("the nearest name that is known is '{near}'")),
        None => reason.help().map(str::to_owned),
    };
    (format!("{}: '{name}'", reason.why()), help)
}

/// What is refused for a constant operand or a type that a lowering has no answer to.
fn by_operands(
    module: &Module,
    body: &Body,
    callee: Global,
    intrinsic: Intrinsic,
    call: &CallData,
    result: emback_ir::Type,
) -> Option<Refusal> {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest takes every operand that the verifier lets pass"
    )]
    match intrinsic {
        Intrinsic::SetRounding => {
            let mode = call.args.first().and_then(|arg| arg.constant());
            let mode = mode.and_then(|id| module.consts.as_int(id)).and_then(ApInt::to_u64);
            (mode != Some(TO_NEAREST)).then(|| by_reason(module, callee, Reason::FloatEnvironment))
        }
        // What `llvm.get.*` returned is never one that is not known.
        Intrinsic::SetFpenv | Intrinsic::SetFpmode => {
            let state = call.args.first().and_then(|arg| arg.constant());
            let state = state.and_then(|id| module.consts.as_int(id));
            let is_other = state.is_some_and(|state| state.to_u64() != Some(0));
            is_other.then(|| by_reason(module, callee, Reason::FloatEnvironment))
        }
        Intrinsic::Powi => {
            let exponent = call.args.get(1).map(|&arg| body.operand_type(arg, &module.consts));
            let bits = exponent.and_then(|ty| module.types.int_bits(ty)).unwrap_or(32);
            (bits > 32).then(|| {
                let help = "use `llvm.pow`, with the exponent converted by `sitofp`";
                ("the exponent of `llvm.powi` has at most 32 bits".into(), Some(help.into()))
            })
        }
        Intrinsic::WasmTruncSigned | Intrinsic::WasmTruncUnsigned => {
            let fits = result == Types::I32 || result == Types::I64;
            (!fits).then(|| ("WebAssembly converts floats to i32 and i64 only".into(), None))
        }
        Intrinsic::Constrained(Constrained::Fcmp | Constrained::Fcmps) => {
            let predicate = call.args.get(2).and_then(|&arg| constrained::predicate(module, arg));
            predicate.is_none().then(|| ("a comparison without a predicate".into(), None))
        }
        _ => None,
    }
}
