//! Refuses, before anything else is done, what is not supported: each with its function,
//! instruction and line, and with what to do about it. Later passes count on none of it
//! being there.
//!
//! To refuse first and in one place has two reasons. A message can still name the
//! instruction as the program has it; after a few passes it would be one that nobody
//! wrote. And a pass that meets something odd may then take the shortest way out, for it
//! cannot happen.
//!
//! [`super::exceptions`] and [`super::scalarise`] refuse what they are to lower by the
//! same walk, `refuse`. One walk over the module, linear in it; constants are walked once
//! for each use.

use emback_ir::data_layout::DataLayout;
use emback_ir::{
    Body, CallData, Const, ConstData, Diagnostic, Diagnostics, Global, GlobalKind, InlineAsm, Inst,
    InstData, Module, Operand, Type, TypeData, Types, abi,
};

use rustc_hash::FxHashSet;

use super::split::parts::MAX_INT_BITS;
use crate::pass::{Pass, Run};
use crate::target::Target;

/// A message and what to do. Both are constant texts, so that equal ones can be distinguished from
/// others by comparison.
pub(super) type Refusal = (&'static str, &'static str);

/// What a pass refuses.
pub(super) struct Refused<'a> {
    /// Instructions, whatever they give and take.
    pub instruction: &'a dyn Fn(&Module, &InstData) -> Option<Refusal>,
    /// Types of values, parameters and results.
    pub ty: &'a dyn Fn(&Types, Type) -> Option<Refusal>,
    /// Constants as operands.
    pub constant: &'a dyn Fn(&Module, Const) -> Option<Refusal>,
    /// Initial values.
    pub initial: &'a dyn Fn(&Module, Const) -> Option<Refusal>,
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "check",
    about: "refuse what is not supported, with its place",
    run: Run::Module(|module, context| run(module, context.options.target, &context.layout)),
};

/// Looks at every body of the module.
///
/// # Errors
/// All that is refused: the first of each kind in each function.
pub fn run(module: &Module, target: Target, layout: &DataLayout) -> Result<(), Diagnostics> {
    // Both targets lack the same things so far.
    let _ = target;
    let mut out = Vec::new();
    let spaces = Spaces::of(module, layout);
    for line in &module.module_asm {
        if !is_of_tag(&module.text(line.text)) {
            out.push(
                Diagnostic::error(format!(
                    "module-level assembly cannot be compiled: '{}'",
                    module.text(line.text)
                ))
                .at(module.sources.location(line.place))
                .help("remove the asm statement at file level, or give the code as C"),
            );
            break;
        }
    }
    let refused = Refused {
        instruction: &|module, data| {
            instruction(module, data).or_else(|| spaces.refusal(data.own_type()?))
        },
        ty: &|types, ty| refusal(types, ty).or_else(|| spaces.refusal(ty)),
        constant: &|module, id| constant(module, &spaces, id),
        initial: &|module, id| {
            spaces.refusal(module.consts.ty(id)).or_else(|| constant(module, &spaces, id))
        },
    };
    refuse(module, &refused, &mut out);
    if out.is_empty() { Ok(()) } else { Err(out) }
}

/// Whether a line of assembly defines a tag of exceptions, as Rust's library does for WebAssembly, or
/// says nothing: modules have these tags without it.
fn is_of_tag(line: &str) -> bool {
    let is_tag = |name: &str| name == abi::CPP_TAG || name == abi::JUMP_TAG;
    match line.split_whitespace().collect::<Vec<_>>()[..] {
        [] => true,
        [".globl" | ".weak" | ".hidden", tag] | [".tagtype", tag, "i32"] => is_tag(tag),
        [label] => label.strip_suffix(':').is_some_and(is_tag),
        _ => false,
    }
}

/// Looks at every body and every initial value: the first of each kind in each function
/// is added to `out`.
pub(super) fn refuse(module: &Module, refused: &Refused<'_>, out: &mut Diagnostics) {
    for (global, data) in &module.globals {
        match &data.kind {
            GlobalKind::Function(function) => {
                if let Some(body) = function.body() {
                    let mut reported = Vec::new();
                    check_signature(module, refused, global, &mut reported, out);
                    check_body(module, refused, global, body, &mut reported, out);
                }
            }
            GlobalKind::Variable(variable) => {
                let Some(init) = variable.init else { continue };
                if let Some((message, help)) = (refused.initial)(module, init) {
                    let name = module.global_name(global);
                    let message = format!("{message}, and '{name}' is initialised with one");
                    out.push(
                        Diagnostic::error(message)
                            .at(module.sources.location(data.place))
                            .help(help),
                    );
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
}

/// An error at an instruction: with its function, its text, its line, and the line of the
/// source where that is known.
pub(super) fn located(
    module: &Module,
    global: Global,
    body: &Body,
    inst: Inst,
    message: impl Into<String>,
) -> Diagnostic {
    let loc = body.locs[inst];
    let mut message = message.into();
    if let Some((file, line, _)) = loc.debug.expand().and_then(|loc| module.source_position(loc))
        && line != 0
    {
        message.push_str(&format!(" ({}:{line})", module.text(file.name)));
    }
    Diagnostic::error(message)
        .at(module.sources.location(loc.place))
        .in_function(module.global_name(global))
        .for_instruction(emback_ir::print::inst(module, body, inst).trim())
}

/// Messages that have been reported for a function: each is reported once.
type Reported = Vec<&'static str>;

/// Which types hold pointers that are not laid out as those of address space 0 are.
///
/// A pointer is one i32 in every later pass, whatever its address space; one of 16 or 64
/// bits would be cut or read beyond.
struct Spaces(Vec<bool>);

/// The refusal of [`Spaces`].
const SPACES: Refusal = (
    "a pointer of an address space whose pointers have another size or alignment is not supported",
    "compile for a target whose pointers all have 32 bits, such as --target=wasm32",
);

impl Spaces {
    /// Looks at all types, and at their parts until nothing changes: a struct may hold
    /// itself.
    fn of(module: &Module, layout: &DataLayout) -> Self {
        let types = &module.types;
        let is_odd = |ty: Type| matches!(types[ty], TypeData::Ptr(space) if layout.pointer(space) != layout.pointer(0));
        if !types.keys().any(is_odd) {
            return Self(Vec::new());
        }
        let mut odd: Vec<bool> = types.keys().map(is_odd).collect();
        // A named struct may come before its body.
        loop {
            let mut changed = false;
            for ty in types.keys() {
                let has = |part: &Type| odd[part.as_u32() as usize];
                let found = match types.resolved(ty) {
                    TypeData::Array { element, .. } | TypeData::Vector { element, .. } => {
                        has(element)
                    }
                    TypeData::Struct { fields, .. } => fields.iter().any(has),
                    TypeData::Function { result, params, .. } => {
                        has(result) || params.iter().any(has)
                    }
                    TypeData::Void
                    | TypeData::Int(_)
                    | TypeData::Float(_)
                    | TypeData::Ptr(_)
                    | TypeData::Named(_)
                    | TypeData::Label
                    | TypeData::Metadata
                    | TypeData::Token
                    | TypeData::X86Mmx
                    | TypeData::X86Amx
                    | TypeData::TargetExt { .. } => false,
                };
                let known = &mut odd[ty.as_u32() as usize];
                changed |= found && !std::mem::replace(known, *known || found);
            }
            if !changed {
                return Self(odd);
            }
        }
    }

    /// The refusal of a type that holds such a pointer.
    fn refusal(&self, ty: Type) -> Option<Refusal> {
        self.0.get(ty.as_u32() as usize).is_some_and(|&odd| odd).then_some(SPACES)
    }
}

/// Refuses types of parameters and results. A signature has no instruction, and is
/// reported with the function's own line.
fn check_signature(
    module: &Module,
    refused: &Refused<'_>,
    global: Global,
    reported: &mut Reported,
    out: &mut Diagnostics,
) {
    let data = &module.globals[global];
    let Some((result, params, _)) = module.types.function_parts(data.ty) else { return };
    let found = params.iter().chain([&result]).find_map(|&ty| (refused.ty)(&module.types, ty));
    if let Some((message, help)) = found {
        reported.push(message);
        out.push(
            Diagnostic::error(format!("{message}, and the function takes or returns one"))
                .at(module.sources.location(data.place))
                .in_function(module.global_name(global))
                .help(help),
        );
    }
}

/// Refuses instructions and what they use, the first of each message in a function: a
/// program with one fault in a thousand places has one diagnostic for each function.
fn check_body(
    module: &Module,
    refused: &Refused<'_>,
    global: Global,
    body: &Body,
    reported: &mut Reported,
    out: &mut Diagnostics,
) {
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let found = (refused.instruction)(module, &body.insts[inst])
                .or_else(|| (refused.ty)(&module.types, body.values[body.result(inst)?].ty))
                .or_else(|| operands(module, refused, body, inst));
            let Some((message, help)) = found else { continue };
            if !reported.contains(&message) {
                reported.push(message);
                out.push(located(module, global, body, inst, message).help(help));
            }
        }
    }
}

/// Refuses operands: constants and their types.
fn operands(module: &Module, refused: &Refused<'_>, body: &Body, inst: Inst) -> Option<Refusal> {
    let data = &body.insts[inst];
    // The pass that lowers intrinsics reports those that it does not support, by name.
    if let InstData::Call(call) = data
        && let Some(callee) = crate::edit::as_global(module, call.callee)
        && module.intrinsic(callee).is_some()
    {
        return None; // The pass that expands intrinsics looks at those that stay.
    }
    let mut found = None;
    data.for_each_operand(|operand| {
        // Results were looked at with their instructions, parameters with the signature.
        if let Operand::Const(id) = operand {
            found = found
                .or_else(|| (refused.ty)(&module.types, module.consts.ty(id)))
                .or_else(|| (refused.constant)(module, id));
        }
    });
    found
}

/// What is refused in a constant, however deep.
fn constant(module: &Module, spaces: &Spaces, id: Const) -> Option<Refusal> {
    match module.consts.data(id) {
        ConstData::PtrAuth(_) => {
            Some(("signed pointers are not supported", "compile without -fptrauth-*"))
        }
        ConstData::Aggregate(_) | ConstData::Splat(_) | ConstData::Expr(_) => {
            let mut found = None;
            let mut seen = FxHashSet::default();
            let mut stack = vec![id];
            while let Some(id) = stack.pop() {
                found = found.or_else(|| spaces.refusal(module.consts.ty(id)));
                match module.consts.data(id) {
                    ConstData::PtrAuth(_) => {
                        found = found.or_else(|| constant(module, spaces, id));
                    }
                    ConstData::Aggregate(parts) => {
                        stack.extend(parts.iter().filter(|&&part| seen.insert(part)));
                    }
                    ConstData::Splat(part) => stack.push(*part),
                    ConstData::Expr(expr) => {
                        expr.for_each_part(|part| {
                            if seen.insert(part) {
                                stack.push(part);
                            }
                        });
                    }
                    ConstData::Int(_)
                    | ConstData::Float(_)
                    | ConstData::Null
                    | ConstData::None
                    | ConstData::Undef
                    | ConstData::Poison
                    | ConstData::Zero
                    | ConstData::Bytes(_)
                    | ConstData::Global(_)
                    | ConstData::BlockAddress(..)
                    | ConstData::DsoLocalEquivalent(_)
                    | ConstData::NoCfi(_)
                    | ConstData::Metadata(_)
                    | ConstData::InlineAsm(_) => {}
                }
            }
            found
        }
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::Bytes(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// Instructions that are refused whatever their types: those of other machines and ABIs.
fn instruction(module: &Module, data: &InstData) -> Option<Refusal> {
    match data {
        InstData::CallBr { call, .. } => call_refusal(module, call),
        InstData::Call(call) => call_refusal(module, call),
        InstData::Alloca { inalloca: true, .. } => Some(INALLOCA),
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::Unreachable
        | InstData::Invoke { .. }
        | InstData::Resume { .. }
        | InstData::LandingPad { .. }
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. }
        | InstData::ExtractElement { .. }
        | InstData::InsertElement { .. }
        | InstData::ShuffleVector { .. }
        | InstData::Unary { .. }
        | InstData::Binary { .. }
        | InstData::Cast { .. }
        | InstData::ICmp { .. }
        | InstData::FCmp { .. }
        | InstData::Select { .. }
        | InstData::Freeze { .. }
        | InstData::Phi { .. }
        | InstData::ExtractValue { .. }
        | InstData::InsertValue { .. }
        | InstData::Alloca { .. }
        | InstData::Load { .. }
        | InstData::Store { .. }
        | InstData::GetElementPtr { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::VaArg { .. } => None,
    }
}

/// LangRef, "Parameter Attributes", `inalloca` and `preallocated`.
const INALLOCA: Refusal = (
    "arguments in the caller's frame (inalloca, preallocated) are of a Windows ABI",
    "compile for --target=wasm32",
);

/// Refuses assembly, and arguments of Windows' ABI. An empty template is a barrier for
/// LLVM's optimiser, which has run.
fn call_refusal(module: &Module, call: &CallData) -> Option<Refusal> {
    if let Some(id) = call.callee.constant()
        && let ConstData::InlineAsm(asm) = module.consts.data(id)
        && !is_empty_asm(module, asm)
    {
        return Some((
            "inline assembly cannot be compiled",
            "give the code as C; an empty template is fine as a barrier for the compiler",
        ));
    }
    let refused = call.attrs.params.iter().any(|&set| {
        module.type_attribute(set, "inalloca").is_some()
            || module.has_flag(set, "inalloca")
            || module.type_attribute(set, "preallocated").is_some()
    });
    refused.then_some(INALLOCA)
}

/// Whether the template has nothing in it but space and comments.
pub(super) fn is_empty_asm(module: &Module, asm: &InlineAsm) -> bool {
    module.text(asm.template).lines().all(|line| {
        let line = line.trim();
        line.is_empty() || line.starts_with('#') || line.starts_with("//")
    })
}

/// Why values of a type are not supported, if they are not. Vectors and tokens are judged
/// by the passes that are to lower them.
pub(super) fn refusal(types: &Types, ty: Type) -> Option<Refusal> {
    in_type(types, ty, &|data| match data {
        TypeData::Int(bits) if *bits > MAX_INT_BITS => Some((
            "integers of more than 4096 bits are not supported",
            "keep the number in an array of i32 or i64",
        )),
        TypeData::Ptr(10 | 20) => Some((
            "references to JavaScript values (externref, funcref) are not supported",
            "pass numbers or pointers",
        )),
        TypeData::X86Mmx | TypeData::X86Amx | TypeData::TargetExt { .. } => {
            Some(("types of another processor cannot be compiled", "compile for --target=wasm32"))
        }
        TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Void
        | TypeData::Named(_)
        | TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Function { .. }
        | TypeData::Token
        | TypeData::Label
        | TypeData::Metadata => None,
    })
}

/// The first refusal of `part` among a type and the types of its fields and elements. The
/// reader has bounded the nesting.
pub(super) fn in_type(
    types: &Types,
    ty: Type,
    part: &dyn Fn(&TypeData) -> Option<Refusal>,
) -> Option<Refusal> {
    let data = types.resolved(ty);
    part(data).or_else(|| match data {
        TypeData::Array { element, .. } | TypeData::Vector { element, .. } => {
            in_type(types, *element, part)
        }
        TypeData::Struct { fields, .. } => {
            let mut last = None;
            fields.iter().find_map(|&field| {
                // A long row of the same fields is looked at once.
                if last.replace(field) == Some(field) { None } else { in_type(types, field, part) }
            })
        }
        TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Void
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Token
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => None,
    })
}
