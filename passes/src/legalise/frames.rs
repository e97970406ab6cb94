//! Lays out stack frames: one adjustment of the stack pointer for all static allocas of a
//! function, and one for each dynamic one.
//!
//! Before: `alloca` anywhere, `llvm.frameaddress(0)`.
//!
//! After: `llvm.stacksave`, byte offsets and `llvm.stackrestore`; the stack pointer is
//! restored before each `ret`. The stack grows down and the stack pointer is a multiple
//! of 16. The address of a frame is where its static allocas begin, as in LLVM's wasm32
//! backend.
//!
//! ```text
//! %a = alloca i32                  %sp   = call ptr @llvm.stacksave()
//! %b = alloca [8 x i8]             %base = getelementptr i8, ptr %sp, i32 -16
//! ...                        ->    call void @llvm.stackrestore(ptr %base)
//! ret void                         ; %a is %base, %b is %base + 4
//!                                  call void @llvm.stackrestore(ptr (%base + 16))
//!                                  ret void
//! ```
//! Locals of the target hold no addresses, so that what has its address taken is here,
//! and only that: the optimiser has promoted the rest. Slots of different scopes do not
//! share memory; LLVM's stack colouring is not done. A frame that is larger than 16 bytes
//! aligned is padded above, and its stack pointer is saved, as it cannot be computed from
//! the base.

use emback_ir::data_layout::{DataLayout, round_up};
use emback_ir::inst::TailKind;
use emback_ir::{
    BinaryOp, Body, CastOp, Diagnostic, Diagnostics, Global, InstData, InstFlags, Intrinsic,
    Module, Operand, Type, Types, Value,
};

use super::check::located;
use crate::edit::Editor;
use crate::optimise::effects;
use crate::pass::{Pass, Run};

/// Alignment of the stack pointer in bytes.
pub const STACK_ALIGN: u64 = 16;
/// Largest frame in bytes: addresses stay positive as signed numbers.
const MOST: u64 = 0x7f00_0000;

/// A static alloca with its offset in the frame.
struct Slot {
    result: Value,
    offset: u64,
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "frames",
    about: "allocas into one frame a function",
    run: Run::Bodies(|module, global, body, context| run(module, global, body, &context.layout)),
};

/// Lays out the frame of one body and records its size.
///
/// # Errors
/// A frame that is larger than any memory.
fn run(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    layout: &DataLayout,
) -> Result<(), Diagnostics> {
    let Some(&entry) = body.layout.first() else { return Ok(()) };
    let mut largest = (0, None);
    let (mut slots, mut size, mut align, mut dynamic) = (Vec::new(), 0u64, STACK_ALIGN, false);
    let mut addressed = false;
    // An alloca of the entry block with a constant count is static; any other is a new
    // object each time that it is reached.
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            addressed |= asks_for_frame(module, &body.insts[inst]);
            let InstData::Alloca { ty, count, align: wanted, .. } = body.insts[inst] else {
                continue;
            };
            let (Some(result), Some(bytes)) =
                (body.result(inst), static_size(module, layout, ty, count))
            else {
                dynamic = true;
                continue;
            };
            if block != entry {
                dynamic = true;
                continue;
            }
            // LLVM's optimiser assumes the preferred alignment for an alloca that does
            // not specify one.
            let wanted = match wanted {
                0 => layout.preferred_align(&module.types, ty),
                written => u64::from(written).max(layout.align(&module.types, ty)),
            };
            align = align.max(wanted);
            size = round_up(size, wanted);
            slots.push(Slot { result, offset: size });
            size = size.saturating_add(bytes);
            if bytes > largest.0 {
                largest = (bytes, Some(inst));
            }
        }
    }
    if slots.is_empty() && !dynamic && !addressed {
        return Ok(());
    }
    let size = round_up(size, STACK_ALIGN.max(align));
    if size > MOST {
        let message = format!("a frame of {size} bytes; a memory has less than {MOST}");
        let error = match largest.1 {
            Some(inst) => located(module, global, body, inst, message),
            None => Diagnostic::error(message).in_function(module.global_name(global)),
        };
        return Err(vec![error.help("make the array smaller, or allocate it on the heap")]);
    }
    body.frame = size;
    let over_aligned = align > STACK_ALIGN;
    let mut edit = Editor::new(module, body);
    let save = edit.stack_save();
    let restore = edit.stack_restore();
    let mut frame = None;
    let mut saved = None;
    let mut left = false;
    for (number, block) in edit.body.layout.clone().into_iter().enumerate() {
        let old = edit.open(block);
        if number == 0 {
            if let Some(&first) = old.first() {
                edit.locate(first);
            }
            let sp: Operand = match edit.call(save, Vec::new()) {
                Some(value) => value.into(),
                None => return Ok(()),
            };
            saved = Some(sp);
            let mut base = edit.offset(sp, -(size.cast_signed()), InstFlags::NONE);
            if over_aligned {
                base = align_down(&mut edit, base, align);
            }
            if size > 0 {
                edit.call(restore, vec![base]);
            }
            for slot in &slots {
                let at = edit.offset(base, slot.offset.cast_signed(), InstFlags::INBOUNDS);
                if let Operand::Value(value) = at {
                    let name = edit.body.names[slot.result];
                    if edit.body.names[value].is_none() && slot.offset != 0 {
                        edit.body.names[value] = name;
                    }
                }
                edit.replace(slot.result, at);
            }
            frame = Some(base);
        }
        for inst in old {
            edit.locate(inst);
            let data = edit.body.insts[inst].clone();
            if let InstData::Alloca { ty, count, align, .. } = data {
                let Some(result) = edit.body.result(inst) else { continue };
                let is_static =
                    number == 0 && static_size(edit.module, layout, ty, count).is_some();
                if is_static {
                    continue;
                }
                let at = dynamic_alloca(&mut edit, layout, save, restore, ty, count, align);
                edit.replace(result, at);
            } else if matches!(data, InstData::Ret { .. }) && std::mem::take(&mut left) {
                // The frame of a `musttail` caller has ended when the callee runs.
                edit.keep(inst);
            } else if (size > 0 || dynamic) && leaves(&data) {
                // Recompute the old stack pointer where possible: a saved one would be
                // live in the whole function.
                let back = match (frame, saved) {
                    (Some(base), _) if !over_aligned => {
                        edit.offset(base, size.cast_signed(), InstFlags::NONE)
                    }
                    (_, Some(saved)) => saved,
                    _ => return Ok(()),
                };
                edit.call(restore, vec![back]);
                edit.keep(inst);
                left = !data.is_terminator();
            } else if asks_for_frame(edit.module, &data) {
                if let (Some(result), Some(base)) = (edit.body.result(inst), frame) {
                    edit.replace(result, base);
                }
            } else {
                edit.keep(inst);
            }
        }
        edit.close();
    }
    edit.finish();
    Ok(())
}

/// Whether the frame ends before this instruction: at a `ret`, or at a `musttail` call,
/// whose callee takes the place of the caller.
fn leaves(inst: &InstData) -> bool {
    match inst {
        InstData::Ret { .. } => true,
        InstData::Call(call) => call.tail == TailKind::MustTail,
        InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
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
        | InstData::GetElementPtr { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => false,
    }
}

/// Whether it is `llvm.frameaddress`.
fn asks_for_frame(module: &Module, inst: &InstData) -> bool {
    matches!(inst, InstData::Call(call)
        if effects::intrinsic(module, call) == Some(Intrinsic::Frameaddress))
}

/// The size of an alloca in bytes, if its count is constant.
fn static_size(
    module: &Module,
    layout: &DataLayout,
    ty: Type,
    count: Option<Operand>,
) -> Option<u64> {
    let count = match count {
        None => 1,
        Some(Operand::Const(id)) => module.consts.as_int(id)?.to_u64()?,
        Some(Operand::Value(_)) => return None,
    };
    Some(layout.size(&module.types, ty).saturating_mul(count))
}

/// `ptr & -align`.
fn align_down(edit: &mut Editor<'_>, ptr: Operand, align: u64) -> Operand {
    let address = edit.cast(CastOp::PtrToInt, ptr, Types::I32);
    let address = edit.binary_int(BinaryOp::And, address, -(align.cast_signed()));
    edit.cast(CastOp::IntToPtr, address, Types::PTR)
}

/// Moves the stack pointer down by a variable size; returns the new address, which is
/// aligned to 16 bytes at least. LangRef: the count is unsigned.
fn dynamic_alloca(
    edit: &mut Editor<'_>,
    layout: &DataLayout,
    save: emback_ir::Global,
    restore: emback_ir::Global,
    ty: Type,
    count: Option<Operand>,
    align: u32,
) -> Operand {
    let unit = layout.size(&edit.module.types, ty);
    let align = u64::from(align).max(layout.align(&edit.module.types, ty)).max(STACK_ALIGN);
    let bytes = match count {
        None => edit.i32(unit as i32),
        Some(count) => {
            let count = edit.resolve(count);
            let from = edit.ty(count);
            let bits = edit.module.types.int_bits(from).unwrap_or(32);
            let count = match bits.cmp(&32) {
                std::cmp::Ordering::Less => edit.cast(CastOp::ZExt, count, Types::I32),
                std::cmp::Ordering::Equal => count,
                std::cmp::Ordering::Greater => edit.cast(CastOp::Trunc, count, Types::I32),
            };
            if unit == 1 {
                count
            } else {
                edit.binary_int(BinaryOp::Mul, count, i64::from(unit as i32))
            }
        }
    };
    let sp: Operand = match edit.call(save, Vec::new()) {
        Some(value) => value.into(),
        None => edit.i32(0),
    };
    let zero = edit.i32(0);
    let negative = edit.binary(BinaryOp::Sub, zero, bytes);
    let at = edit.byte_gep(sp, negative, InstFlags::NONE);
    let at = align_down(edit, at, align);
    edit.call(restore, vec![at]);
    at
}
