//! Where a body learns what ended a marked call, and how it goes on with that.
//!
//! With thunks of JavaScript, it is in the variables `@__THREW__` and `@__threwValue` of the library,
//! and the library throws. With WebAssembly's own exceptions, `emback.caught` and
//! `emback.exception` stand for what the code generator keeps of an exception that a `catch` of the
//! module took, and `emback.throw` for `throw`.

use emback_ir::{CallData, Inst, InstData, Module, Operand, Types, abi};

use super::invokes;
use crate::edit::{Editor, as_global, global_operand};

/// See the head of this file.
#[derive(Copy, Clone)]
pub(super) enum State {
    /// `@__THREW__` and `@__threwValue`.
    Memory { threw: Operand, value: Operand },
    /// WebAssembly's own.
    Wasm,
}

impl State {
    pub(super) fn new(module: &mut Module, wasm: bool) -> Self {
        if wasm {
            return Self::Wasm;
        }
        let mut address = |name, ty| {
            let variable = invokes::variable(module, name, ty);
            global_operand(module, variable)
        };
        let threw = address(abi::THREW, Types::I32);
        Self::Memory { threw, value: address(abi::THREW_VALUE, Types::PTR) }
    }

    /// What ended the marked call before: an i32, 0 where it returned.
    pub(super) fn ended(self, edit: &mut Editor<'_>) -> Operand {
        match self {
            Self::Memory { threw, .. } => edit.load(Types::I32, threw, 4, false),
            Self::Wasm => {
                let caught = edit.declare(abi::CAUGHT, Types::I32, &[]);
                let caught = edit.call(caught, Vec::new()).map(Operand::Value);
                caught.unwrap_or_else(|| edit.i32(0))
            }
        }
    }

    /// Notes that it was looked at.
    pub(super) fn clear(self, edit: &mut Editor<'_>) {
        if let Self::Memory { threw, .. } = self {
            let zero = edit.i32(0);
            edit.store(zero, threw, 4, false);
        }
    }

    /// The exception, or the buffer of the long jump.
    pub(super) fn value(self, edit: &mut Editor<'_>) -> Operand {
        match self {
            Self::Memory { value, .. } => edit.load(Types::PTR, value, 4, false),
            Self::Wasm => {
                let exception = edit.declare(abi::EXCEPTION, Types::PTR, &[]);
                let exception = edit.call(exception, Vec::new()).map(Operand::Value);
                exception.unwrap_or_else(|| edit.i32(0))
            }
        }
    }

    /// Sets what another pad of the body reads.
    pub(super) fn set_value(self, edit: &mut Editor<'_>, exception: Operand) {
        match self {
            Self::Memory { value, .. } => edit.store(exception, value, 4, false),
            Self::Wasm => call(edit, abi::SET_EXCEPTION, exception),
        }
    }

    /// Whether what follows a landing pad is a call of `std::terminate`, before which
    /// the exception must become the current one. The library does that itself for one that it
    /// has caught.
    pub(super) fn terminates(self, edit: &Editor<'_>, rest: &[Inst]) -> bool {
        let is_terminate = |call: &CallData| {
            as_global(edit.module, call.callee).is_some_and(|callee| {
                edit.module.globals[callee].is_declaration()
                    && edit.module.global_name(callee) == "_ZSt9terminatev"
            })
        };
        let next = rest.iter().map(|&inst| &edit.body.insts[inst]).find_map(|data| {
            let is_part = matches!(data, InstData::ExtractValue { .. });
            (!is_part).then(|| data.as_call())
        });
        matches!(self, Self::Wasm) && next.flatten().is_some_and(is_terminate)
    }

    /// Makes the exception that was caught the current one.
    pub(super) fn begin_catch(self, edit: &mut Editor<'_>) {
        let exception = self.value(edit);
        let begin = edit.declare("__cxa_begin_catch", Types::PTR, &[Types::PTR]);
        edit.call(begin, vec![exception]);
    }

    /// Goes on with an exception in the callers.
    pub(super) fn resume(self, edit: &mut Editor<'_>, exception: Operand) {
        let name = match self {
            Self::Memory { .. } => abi::RESUME,
            Self::Wasm => abi::THROW,
        };
        call(edit, name, exception);
    }

    /// Goes on with a long jump in the callers.
    pub(super) fn jump(self, edit: &mut Editor<'_>, buffer: Operand) {
        let name = match self {
            Self::Memory { .. } => abi::JUMP,
            Self::Wasm => abi::THROW_BUFFER,
        };
        call(edit, name, buffer);
    }
}

fn call(edit: &mut Editor<'_>, name: &str, argument: Operand) {
    let callee = edit.declare(name, Types::VOID, &[Types::PTR]);
    edit.call(callee, vec![argument]);
}
