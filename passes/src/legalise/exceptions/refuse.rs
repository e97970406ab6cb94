//! What is refused of exceptions and long jumps, with its function, instruction and line.

use emback_ir::{CallData, Diagnostics, InstData, Module, TypeData};

use super::{is_lowered_here, jumps};
use crate::edit::as_global;
use crate::legalise::check::{Refusal, Refused, in_type, refuse};
use crate::optimise::effects;

/// Who cannot do what is refused.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// The target has no JavaScript around the module.
    NoRuntime,
    /// LLVM's code generator is used, which would leave it out.
    Llvm,
    /// This form of it is not supported.
    Form,
}

/// Refuses what is left of exceptions and long jumps.
///
/// # Errors
/// The first of each kind in each function.
pub fn refuse_all(module: &Module, why: Why) -> Result<(), Diagnostics> {
    let refused = Refused {
        instruction: &|module, data| instruction(module, data, why),
        ty: &|types, ty| {
            in_type(types, ty, &|data| matches!(data, TypeData::Token).then(|| why.tokens()))
        },
        constant: &|_, _| None,
        initial: &|_, _| None,
    };
    let mut out = Vec::new();
    refuse(module, &refused, &mut out);
    if out.is_empty() { Ok(()) } else { Err(out) }
}

const NO_EXCEPTIONS: &str = "add -fwasm-exceptions, or build for wasm32-unknown-emscripten, or without exceptions: \
                             C++ with -fno-exceptions, Rust with -C panic=abort; where nothing is thrown, opt -S \
                             -passes=lower-invoke,simplifycfg in.ll -o out.ll removes what is left";
const NO_LLVM: &str = "leave --wasm-backend out: emback's own code generator supports them";

impl Why {
    const fn exceptions(self) -> Refusal {
        match self {
            Self::NoRuntime => {
                ("exceptions need the JavaScript runtime, or those of WebAssembly", NO_EXCEPTIONS)
            }
            Self::Llvm => ("exceptions are not supported with LLVM's code generator", NO_LLVM),
            Self::Form => (
                "this form of exceptions is not supported",
                "compile for wasm32, where C++ and Rust have the exceptions of the Itanium ABI",
            ),
        }
    }

    const fn jumps(self) -> Refusal {
        match self {
            Self::NoRuntime => (
                "long jumps need the JavaScript runtime, or the exceptions of WebAssembly",
                "add -fwasm-exceptions, or build for wasm32-unknown-emscripten; many libraries have an option to do without",
            ),
            Self::Llvm => ("long jumps are not supported with LLVM's code generator", NO_LLVM),
            Self::Form => (
                "a function that returns twice and is not setjmp, _setjmp or sigsetjmp is not supported",
                "call setjmp and longjmp instead; vfork and getcontext have no equal here",
            ),
        }
    }

    const fn tokens(self) -> Refusal {
        match self {
            Self::NoRuntime | Self::Llvm => self.exceptions(),
            Self::Form => (
                "tokens of coroutines are not supported",
                "lower coroutines first: opt -S -passes='coro-early,coro-split,coro-cleanup' in.ll -o out.ll, or clang -O1",
            ),
        }
    }
}

/// The refusal of an instruction, if it is one of these.
fn instruction(module: &Module, data: &InstData, why: Why) -> Option<Refusal> {
    match data {
        InstData::Invoke { .. }
        | InstData::Resume { .. }
        | InstData::LandingPad { .. }
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => Some(why.exceptions()),
        InstData::Call(call) => {
            let intrinsic = effects::intrinsic(module, call);
            if jumps::is_setjmp_intrinsic(intrinsic) || returns_twice(module, call) {
                Some(why.jumps())
            } else if intrinsic.is_some_and(is_lowered_here) {
                Some(why.exceptions())
            } else {
                None
            }
        }
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
    let declared =
        as_global(module, call.callee).and_then(|callee| Some(module.function(callee)?.attrs.func));
    declared.into_iter().chain([call.attrs.func]).any(|set| module.has_flag(set, "returns_twice"))
}
