//! Exceptions and long jumps: the position in the pipeline for lowering `invoke`, landing
//! pads, funclets and `setjmp`. They are not supported: each is refused here, with its
//! function, instruction and line.
//!
//! Leaves: no `invoke`, `resume`, pad or token, and no call of a function that returns
//! twice.

use emback_ir::{CallData, Diagnostics, InstData, Module, TypeData};

use super::check::{Refusal, Refused, in_type, refuse};
use crate::pass::{Pass, Run};

/// The help for exceptions.
const EXCEPTIONS_HELP: &str = "compile C++ with -fno-exceptions, Rust with -C panic=abort; where nothing is thrown, \
                               opt -S -passes=lower-invoke,simplifycfg in.ll -o out.ll removes what is left";

const EXCEPTIONS: Refusal = ("exceptions are not supported", EXCEPTIONS_HELP);

/// `setjmp` and similar functions.
const RETURNS_TWICE: Refusal = (
    "a function that returns twice, such as 'setjmp', is not supported",
    "build the program without long jumps; many libraries have an option for it",
);

const TOKENS: Refusal =
    ("tokens are for coroutines and exceptions, which are not supported", EXCEPTIONS_HELP);

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "exceptions",
    about: "refuse exceptions and long jumps",
    run: Run::Module(|module, _| run(module)),
};

/// Looks at every body of the module.
///
/// # Errors
/// All that is refused: the first of each kind in each function.
pub fn run(module: &Module) -> Result<(), Diagnostics> {
    let refused = Refused {
        instruction: &instruction,
        ty: &|types, ty| {
            in_type(types, ty, &|data| matches!(data, TypeData::Token).then_some(TOKENS))
        },
        constant: &|_, _| None,
        initial: &|_, _| None,
    };
    let mut out = Vec::new();
    refuse(module, &refused, &mut out);
    if out.is_empty() { Ok(()) } else { Err(out) }
}

/// The refusal of an instruction, if it is one of these.
fn instruction(module: &Module, data: &InstData) -> Option<Refusal> {
    match data {
        InstData::Invoke { .. }
        | InstData::Resume { .. }
        | InstData::LandingPad { .. }
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => Some(EXCEPTIONS),
        InstData::Call(call) => returns_twice(module, call).then_some(RETURNS_TWICE),
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::CallBr { .. }
        | InstData::Unreachable
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
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::GetElementPtr { .. }
        | InstData::VaArg { .. } => None,
    }
}

/// Whether a call may return twice.
fn returns_twice(module: &Module, call: &CallData) -> bool {
    let declared = crate::edit::as_global(module, call.callee)
        .and_then(|callee| Some(module.function(callee)?.attrs.func));
    declared.into_iter().chain([call.attrs.func]).any(|set| module.has_flag(set, "returns_twice"))
}
