//! What calls and other instructions do besides making a value.

use emback_ir::inst::CallData;
use emback_ir::{AttrSet, Attribute, ConstData, Global, InstData, Module, abi};

/// The function that is called directly.
#[must_use]
pub fn callee(module: &Module, call: &CallData) -> Option<Global> {
    match module.consts.data(call.callee.constant()?) {
        ConstData::Global(global) => Some(*global),
        _ => None,
    }
}

/// Name of the function that is called directly.
#[must_use]
pub fn callee_name<'a>(module: &'a Module, call: &CallData) -> Option<&'a [u8]> {
    let name = module.globals[callee(module, call)?].name.expand()?;
    Some(module.bytes(name))
}

/// Name of the intrinsic without `llvm.` and without the types at its end (`umul.with.overflow`, `ctlz`, `memcpy`).
#[must_use]
pub fn intrinsic_name<'a>(module: &'a Module, call: &CallData) -> Option<&'a [u8]> {
    let mut name = callee_name(module, call)?.strip_prefix(b"llvm.")?;
    while let Some(dot) = name.iter().rposition(|&c| c == b'.') {
        if !is_type_suffix(&name[dot + 1..]) {
            break;
        }
        name = &name[..dot];
    }
    Some(name)
}

/// `i32`, `f64`, `p0`, `p0i8`, `v4i32`, `v2f64`: the ends of overloaded names.
fn is_type_suffix(word: &[u8]) -> bool {
    match word {
        [b'i' | b'f' | b'p' | b'v', rest @ ..] => {
            rest.first().is_some_and(u8::is_ascii_digit)
                && rest.iter().all(|c| c.is_ascii_digit() || b"ifpv".contains(c))
        }
        b"bf16" => true,
        _ => word.starts_with(b"a") && word.get(1).is_some_and(u8::is_ascii_digit),
    }
}

/// What a call may do to memory.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Memory {
    /// Neither reads nor writes.
    None,
    /// Reads at most.
    Read,
    /// Anything.
    Write,
}

/// Intrinsics that give a value from their operands alone, always come back, and do nothing else.
const PURE: &[&[u8]] = &[
    b"abs",
    b"smin",
    b"smax",
    b"umin",
    b"umax",
    b"ctlz",
    b"cttz",
    b"ctpop",
    b"bswap",
    b"bitreverse",
    b"fshl",
    b"fshr",
    b"scmp",
    b"ucmp",
    b"sadd.with.overflow",
    b"uadd.with.overflow",
    b"ssub.with.overflow",
    b"usub.with.overflow",
    b"smul.with.overflow",
    b"umul.with.overflow",
    b"sadd.sat",
    b"uadd.sat",
    b"ssub.sat",
    b"usub.sat",
    b"sshl.sat",
    b"ushl.sat",
    b"fptosi.sat",
    b"fptoui.sat",
    b"sqrt",
    b"fabs",
    b"floor",
    b"ceil",
    b"trunc",
    b"rint",
    b"nearbyint",
    b"round",
    b"roundeven",
    b"copysign",
    b"minnum",
    b"maxnum",
    b"minimum",
    b"maximum",
    b"minimumnum",
    b"maximumnum",
    b"fma",
    b"fmuladd",
    b"canonicalize",
    b"is.fpclass",
    b"pow",
    b"powi",
    b"exp",
    b"exp2",
    b"exp10",
    b"log",
    b"log2",
    b"log10",
    b"sin",
    b"cos",
    b"tan",
    b"asin",
    b"acos",
    b"atan",
    b"atan2",
    b"sinh",
    b"cosh",
    b"tanh",
    b"ldexp",
    b"frexp",
    b"sincos",
    b"modf",
    b"lrint",
    b"llrint",
    b"lround",
    b"llround",
    b"expect",
    b"expect.with.probability",
    b"is.constant",
    b"objectsize",
    b"ptrmask",
    b"threadlocal.address",
    b"ssa.copy",
];

/// What `call` may do to memory, by the attributes of the call and of the function.
#[must_use]
pub fn memory(module: &Module, call: &CallData) -> Memory {
    if intrinsic_name(module, call).is_some_and(|name| PURE.contains(&name)) {
        return Memory::None;
    }
    if !call.bundles.is_empty() {
        return Memory::Write;
    }
    each_set(module, call).map(|set| memory_of(module, set)).min().unwrap_or(Memory::Write)
}

fn each_set(module: &Module, call: &CallData) -> impl Iterator<Item = AttrSet> {
    let declared =
        callee(module, call).and_then(|global| module.function(global)).map(|f| f.attrs.func);
    [Some(call.attrs.func), declared].into_iter().flatten()
}

fn memory_of(module: &Module, set: AttrSet) -> Memory {
    let mut found = Memory::Write;
    for attr in module.attributes.get(set) {
        let this = match attr {
            Attribute::Flag(word) => match module.bytes(*word) {
                b"readnone" => Memory::None,
                b"readonly" => Memory::Read,
                _ => continue,
            },
            Attribute::Other(word, text) if module.bytes(*word) == b"memory" => {
                let text = module.bytes(*text);
                let text = text.strip_prefix(b"(").unwrap_or(text);
                match text.strip_suffix(b")").unwrap_or(text) {
                    b"none" => Memory::None,
                    b"read" | b"argmem: read" => Memory::Read,
                    _ => continue,
                }
            }
            _ => continue,
        };
        found = found.min(this);
    }
    found
}

/// Whether the call has this flag, on itself or on the function.
#[must_use]
pub fn has_flag(module: &Module, call: &CallData, flag: &str) -> bool {
    each_set(module, call).any(|set| module.has_flag(set, flag))
}

/// Whether the call can be left out when nobody reads its result: it writes nothing, comes back, and does not unwind.
#[must_use]
pub fn is_removable_call(module: &Module, call: &CallData) -> bool {
    match intrinsic_name(module, call) {
        Some(name) if PURE.contains(&name) => true,
        // The second half of a result may be asked for and not needed.
        None if callee_name(module, call) == Some(abi::HIGH_GET.as_bytes()) => true,
        _ => {
            memory(module, call) <= Memory::Read
                && has_flag(module, call, "willreturn")
                && has_flag(module, call, "nounwind")
        }
    }
}

/// Whether the instruction can be left out when nobody reads its result. Division by zero is undefined, so leaving
/// out a division is fine.
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

/// Whether the instruction may write memory or do something else that a load must not be moved over.
#[must_use]
pub fn may_write(module: &Module, data: &InstData) -> bool {
    match data {
        InstData::Load { volatile, atomic, .. } => *volatile || atomic.is_some(),
        InstData::Call(call) => memory(module, call) == Memory::Write && !is_hint(module, call),
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
        _ => false,
    }
}

/// Calls that say something and do nothing.
#[must_use]
pub fn is_hint(module: &Module, call: &CallData) -> bool {
    intrinsic_name(module, call).is_some_and(|name| {
        matches!(
            name,
            b"assume"
                | b"experimental.noalias.scope.decl"
                | b"donothing"
                | b"sideeffect"
                | b"pseudoprobe"
        ) || name.starts_with(b"dbg.")
    })
}

/// Whether the `isvolatile` argument of `memcpy` and its kin is anything but `false`.
#[must_use]
pub fn is_volatile_memory_call(module: &Module, call: &CallData) -> bool {
    let flag = call.args.get(3).and_then(|arg| arg.constant());
    !flag.is_some_and(|id| match module.consts.data(id) {
        ConstData::Int(int) => int.is_zero(),
        ConstData::Zero => true,
        _ => false,
    })
}
