//! The effects of instructions and calls: memory, control flow, and whether they can be
//! removed. Calls are described by the table of intrinsics (`ir/src/intrinsic`) or by
//! attributes; without either, a call may do anything.
//!
//! Each question is answered in one place for all passes, with a match over all
//! instructions: a new instruction does not compile before it says what it does to
//! memory. The terms are LLVM's (`Instruction::mayWriteToMemory`,
//! `wouldInstructionBeTriviallyDead`). Attributes of the call and of the function both
//! count, and the stronger one holds: LangRef, "Call Site Attributes".

use crate::legalise::exceptions::Mark;
use emback_ir::inst::CallData;
use emback_ir::intrinsic::{Dropped, Effects};
use emback_ir::{AttrSet, Attribute, ConstData, Global, InstData, Intrinsic, Module, abi};

/// The function that a call names directly.
#[must_use]
pub fn callee(module: &Module, call: &CallData) -> Option<Global> {
    if let ConstData::Global(global) = module.consts.data(call.callee.constant()?) {
        Some(*global)
    } else {
        None
    }
}

/// The name of that function.
#[must_use]
pub fn callee_name<'a>(module: &'a Module, call: &CallData) -> Option<&'a [u8]> {
    let name = module.globals[callee(module, call)?].name.expand()?;
    Some(module.bytes(name))
}

/// The intrinsic that a call names.
#[must_use]
pub fn intrinsic(module: &Module, call: &CallData) -> Option<Intrinsic> {
    module.intrinsic(callee(module, call)?)
}

/// The effect of a call on memory, in increasing order.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Memory {
    /// Neither reads nor writes.
    None,
    /// Reads at most.
    Read,
    /// Writes, or has unknown effects.
    Write,
}

/// The effect of `call` on memory: from the table for an intrinsic, else the least that
/// the attributes of the call or of the function allow.
#[must_use]
pub fn memory(module: &Module, call: &CallData) -> Memory {
    if let Some(effects) = effects_of_intrinsic(module, call) {
        return match effects {
            _ if effects.writes() => Memory::Write,
            _ if effects.is_memory_none() => Memory::None,
            _ => Memory::Read,
        };
    }
    if !call.bundles.is_empty() {
        return Memory::Write;
    }
    each_set(module, call).map(|set| memory_of(module, set)).min().unwrap_or(Memory::Write)
}

/// The effects of an intrinsic's call. As in LLVM, operand bundles make them unknown,
/// except those of `llvm.assume`.
fn effects_of_intrinsic(module: &Module, call: &CallData) -> Option<Effects> {
    let intrinsic = intrinsic(module, call)?;
    let plain = call.bundles.is_empty() || intrinsic == Intrinsic::Dropped(Dropped::Assume);
    Some(if plain { intrinsic.effects() } else { Intrinsic::Unknown.effects() })
}

/// The function attributes of the call and those of the function.
fn each_set(module: &Module, call: &CallData) -> impl Iterator<Item = AttrSet> {
    let declared =
        callee(module, call).and_then(|global| module.function(global)).map(|f| f.attrs.func);
    [Some(call.attrs.func), declared].into_iter().flatten()
}

/// The effect on memory that a set of attributes allows: `readnone`, `readonly`, and
/// `memory(...)` of LLVM 16 and later. What is not understood (`memory(argmem: write)`)
/// allows everything.
fn memory_of(module: &Module, set: AttrSet) -> Memory {
    let mut found = Memory::Write;
    for attr in module.attributes.get(set) {
        let this = if let Attribute::Flag(word) = attr {
            match module.bytes(*word) {
                b"readnone" => Memory::None,
                b"readonly" => Memory::Read,
                _ => continue,
            }
        } else if let Attribute::Other(word, text) = attr
            && module.bytes(*word) == b"memory"
        {
            let text = module.bytes(*text);
            let text = text.strip_prefix(b"(").unwrap_or(text);
            match text.strip_suffix(b")").unwrap_or(text) {
                b"none" => Memory::None,
                b"read" | b"argmem: read" => Memory::Read,
                _ => continue,
            }
        } else {
            continue;
        };
        found = found.min(this);
    }
    found
}

/// Whether the call has this attribute, on itself or on the function.
#[must_use]
pub fn has_flag(module: &Module, call: &CallData, flag: &str) -> bool {
    each_set(module, call).any(|set| module.has_flag(set, flag))
}

/// Whether what follows the call is not reached. A call whose exceptions the caller looks
/// at always comes back.
#[must_use]
pub fn never_returns(module: &Module, call: &CallData) -> bool {
    if Mark::of(module, call).is_some() {
        return false;
    }
    intrinsic(module, call).is_some_and(|intrinsic| intrinsic.effects().no_return)
        || has_flag(module, call, "noreturn")
}

/// Whether the call can be removed when its result is not used: it writes nothing,
/// returns, and does not unwind. A function that only reads may still loop for ever or
/// throw, so that both must be ruled out.
#[must_use]
pub fn is_removable_call(module: &Module, call: &CallData) -> bool {
    if let Some(effects) = effects_of_intrinsic(module, call) {
        return effects.is_removable();
    }
    // Reads the high half of the previous call's result, which may be unused.
    callee_name(module, call) == Some(abi::HIGH_GET.as_bytes())
        || (memory(module, call) <= Memory::Read
            && has_flag(module, call, "willreturn")
            && has_flag(module, call, "nounwind"))
}

/// Whether the instruction can be removed when its result is not used. A division may be:
/// division by zero is undefined behaviour. So may a plain load, as a bad address is.
#[must_use]
pub fn is_removable(module: &Module, data: &InstData) -> bool {
    match data {
        InstData::Unary { .. }
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
        | InstData::GetElementPtr { .. } => true,
        InstData::Alloca { inalloca, swifterror, .. } => !inalloca && !swifterror,
        InstData::Load { volatile, atomic, .. } => !volatile && atomic.is_none(),
        InstData::Call(call) => is_removable_call(module, call),
        InstData::Ret { .. }
        | InstData::Br { .. }
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
        | InstData::Store { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => false,
    }
}

/// Whether the instruction may write memory, or has another effect that a load must not
/// be moved across. A volatile or atomic load counts: others must not pass it.
#[must_use]
pub fn may_write(module: &Module, data: &InstData) -> bool {
    match data {
        InstData::Load { volatile, atomic, .. } => *volatile || atomic.is_some(),
        InstData::Call(call) => match effects_of_intrinsic(module, call) {
            Some(effects) => effects.writes_reachable(),
            None => memory(module, call) == Memory::Write,
        },
        InstData::Store { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::VaArg { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => true,
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
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
        | InstData::GetElementPtr { .. } => false,
    }
}

/// Whether the instruction may observe an earlier store: it reads memory, or control may
/// leave the function or block there, to where someone reads it.
#[must_use]
pub fn may_read_or_leave(module: &Module, data: &InstData) -> bool {
    match data {
        InstData::Call(call) => match effects_of_intrinsic(module, call) {
            Some(effects) => {
                effects.args.reads()
                    || effects.other.reads()
                    || !effects.will_return
                    || !effects.no_unwind
            }
            None => memory(module, call) != Memory::None || !has_flag(module, call, "nounwind"),
        },
        InstData::Load { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::Fence { .. }
        | InstData::VaArg { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. }
        | InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. } => true,
        InstData::Unary { .. }
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
        | InstData::Store { .. }
        | InstData::GetElementPtr { .. } => false,
    }
}

/// Whether the `isvolatile` argument of `memcpy`, `memmove` or `memset` is anything but
/// `false`.
#[must_use]
pub fn is_volatile_memory_call(module: &Module, call: &CallData) -> bool {
    let flag = call.args.get(3).and_then(|arg| arg.constant());
    !flag.is_some_and(|id| is_zero(module, id))
}

/// Whether a constant is the integer zero.
#[must_use]
pub fn is_zero(module: &Module, id: emback_ir::Const) -> bool {
    matches!(module.consts.data(id), ConstData::Zero)
        || module.consts.as_int(id).is_some_and(emback_ir::ApInt::is_zero)
}
