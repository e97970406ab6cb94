//! Support functions, which are not part of the program: functions that the runtime
//! calls, stubs in empty and reserved slots of the table, checks, and wrappers that pass
//! an i64 to and from JavaScript as two i32. They are a few instructions each and are
//! written directly.

use emback_ir::abi::RuntimeExport;
use emback_ir::tree::{Signature, ValType};
use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, MemArgTarget};

use crate::module::Context;

/// The immediate of an access to one byte.
const BYTE: MemArg =
    MemArg { offset: 0, align: 0, target: MemArgTarget::Memory(0), ordering: None };

/// A support function.
#[derive(Clone, Debug)]
pub(crate) enum Support {
    /// Called by the runtime; not [`RuntimeExport::ReplaceHeap`], which only asm.js has.
    Runtime(RuntimeExport),
    /// Sets the stack pointer unless it is below `limit`, which `callee` reports.
    CheckStack { callee: u32, limit: u32 },
    /// Returns the pointer if it belongs to the table at `base`, and reports it to
    /// `callee` otherwise.
    CheckPointer { callee: u32, base: u32, size: u32 },
    /// The stub in a slot without a function.
    EmptySlot { callee: u32 },
    /// The stub in a slot that `addFunction` fills.
    ReservedSlot { callee: u32, slot: u32 },
    /// Calls its first parameter with the others.
    DynCall { called: Signature },
    /// Calls an import that takes and returns pairs.
    FromPairs { callee: u32 },
    /// `memory.copy` for engines without it.
    MoveBytes,
    /// `memory.fill` for engines without it.
    FillBytes,
    /// Takes and returns pairs and calls a function of this signature.
    ToPairs { callee: u32, inside: Signature },
}

/// The body of a support function, as the code section has it. A result that is returned
/// as a pair needs a local.
pub(crate) fn code(cx: &Context<'_>, support: &Support, signature: &Signature) -> Vec<u8> {
    let mut function = Function::new(
        if let Support::FromPairs { .. } = support
            && signature.result == Some(ValType::I64)
        {
            vec![]
        } else if let Support::ToPairs { inside, .. } = support
            && inside.result == Some(ValType::I64)
        {
            vec![(1, wasm_encoder::ValType::I64)]
        } else {
            vec![]
        },
    );
    let params = u32::try_from(signature.params.len()).unwrap_or(u32::MAX);
    let mut sink = function.instructions();
    write(cx, support, signature, params, &mut sink);
    sink.end();
    function.into_raw_body()
}

/// Emits the instructions. `params` is the number of parameters and so the index of the
/// first local.
fn write(
    cx: &Context<'_>,
    support: &Support,
    signature: &Signature,
    params: u32,
    sink: &mut InstructionSink<'_>,
) {
    match support {
        Support::Runtime(RuntimeExport::StackSave) => {
            sink.global_get(cx.stack_pointer());
        }
        Support::Runtime(RuntimeExport::StackRestore) => {
            sink.local_get(0).global_set(cx.stack_pointer());
        }
        Support::Runtime(RuntimeExport::StackAlloc) => {
            sink.global_get(cx.stack_pointer()).local_get(0).i32_sub().i32_const(-16).i32_and();
            sink.local_tee(0).global_set(cx.stack_pointer()).local_get(0);
        }
        Support::Runtime(RuntimeExport::SetTempRet0) => {
            sink.local_get(0).global_set(cx.result_high());
        }
        Support::Runtime(RuntimeExport::GetTempRet0) => {
            sink.global_get(cx.result_high());
        }
        // The memory of WebAssembly grows in place.
        Support::Runtime(RuntimeExport::ReplaceHeap) => {}
        Support::CheckStack { callee, limit } => {
            // Signed: a large frame may wrap below 0.
            sink.local_get(0).i32_const(limit.cast_signed()).i32_lt_s().if_(BlockType::Empty);
            sink.global_get(cx.stack_pointer()).local_get(0).i32_sub().call(*callee).end();
            sink.local_get(0).global_set(cx.stack_pointer());
        }
        Support::CheckPointer { callee, base, size } => {
            let mask = size.wrapping_sub(1);
            sink.local_get(0).i32_const((!mask).cast_signed()).i32_and();
            sink.i32_const(base.cast_signed()).i32_ne().if_(BlockType::Empty);
            sink.local_get(0).call(*callee).end();
            sink.local_get(0).global_set(cx.called_pointer()).local_get(0);
        }
        Support::EmptySlot { callee } => {
            sink.global_get(cx.called_pointer()).call(*callee).unreachable();
        }
        Support::ReservedSlot { callee, slot } => {
            sink.i32_const(slot.cast_signed());
            for param in 0..params {
                sink.local_get(param);
            }
            sink.call(*callee);
        }
        Support::DynCall { called } => {
            for param in 1..params {
                sink.local_get(param);
            }
            sink.local_get(0);
            sink.call_indirect(0, cx.signature(called));
        }
        Support::MoveBytes => {
            // Upwards if `to - from >= count` as unsigned numbers, else downwards: one
            // comparison that covers both a target below the source and separate ranges.
            let (to, from, count) = (0, 1, 2);
            sink.local_get(to).local_get(from).i32_sub().local_get(count).i32_lt_u();
            sink.if_(BlockType::Empty).loop_(BlockType::Empty);
            sink.local_get(count).i32_eqz().if_(BlockType::Empty).return_().end();
            sink.local_get(count).i32_const(1).i32_sub().local_tee(count);
            sink.local_get(to).i32_add().local_get(from).local_get(count).i32_add();
            sink.i32_load8_u(BYTE).i32_store8(BYTE).br(0).end().end();
            sink.block(BlockType::Empty).loop_(BlockType::Empty);
            sink.local_get(count).i32_eqz().br_if(1);
            sink.local_get(to).local_get(from).i32_load8_u(BYTE).i32_store8(BYTE);
            for pointer in [to, from] {
                sink.local_get(pointer).i32_const(1).i32_add().local_set(pointer);
            }
            sink.local_get(count).i32_const(1).i32_sub().local_set(count).br(0).end().end();
        }
        Support::FillBytes => {
            let (to, byte, count) = (0, 1, 2);
            sink.block(BlockType::Empty).loop_(BlockType::Empty);
            sink.local_get(count).i32_eqz().br_if(1);
            sink.local_get(count).i32_const(1).i32_sub().local_tee(count);
            sink.local_get(to).i32_add().local_get(byte).i32_store8(BYTE).br(0).end().end();
        }
        Support::FromPairs { callee } => {
            for (param, &ty) in (0..).zip(&signature.params) {
                sink.local_get(param);
                if ty == ValType::I64 {
                    sink.i32_wrap_i64().local_get(param).i64_const(32).i64_shr_u().i32_wrap_i64();
                }
            }
            sink.call(*callee);
            if signature.result == Some(ValType::I64) {
                sink.i64_extend_i32_u().global_get(cx.result_high()).i64_extend_i32_u();
                sink.i64_const(32).i64_shl().i64_or();
            }
        }
        Support::ToPairs { callee, inside } => {
            let mut param = 0;
            for &ty in &inside.params {
                sink.local_get(param);
                param += 1;
                if ty == ValType::I64 {
                    sink.i64_extend_i32_u().local_get(param).i64_extend_i32_u();
                    sink.i64_const(32).i64_shl().i64_or();
                    param += 1;
                }
            }
            sink.call(*callee);
            if inside.result == Some(ValType::I64) {
                sink.local_tee(param).i64_const(32).i64_shr_u().i32_wrap_i64();
                sink.global_set(cx.result_high()).local_get(param).i32_wrap_i64();
            }
        }
    }
}
