//! Refuses, before anything else is done, what cannot be compiled yet: each with its function, instruction and line, and
//! with what to do about it. Later passes count on none of it being there.

use emback_ir::{
    Body, CallData, Const, ConstData, Diagnostic, Diagnostics, FloatKind, Global, GlobalKind,
    InlineAsm, Inst, InstData, Location, Module, Operand, Type, TypeData, Types,
};

use rustc_hash::FxHashSet;

use crate::data_layout::DataLayout;
use crate::layout::push_operands;
use crate::pass::{Pass, Run};
use crate::target::Target;

/// Message for vectors.
pub(super) const VECTORS: &str = "vectors are not there yet";
/// What to do about vectors.
pub(super) const VECTORS_HELP: &str = "compile with -fno-vectorize -fno-slp-vectorize (Rust: -C no-vectorize-loops \
                                       -C no-vectorize-slp) and without vector types or -msimd128";
/// What to do about exceptions.
pub(super) const EXCEPTIONS_HELP: &str =
    "compile C++ with -fno-exceptions, Rust with -C panic=abort";

/// `setjmp` and its kin.
const RETURNS_TWICE: Refusal = (
    "a function that returns twice, such as 'setjmp', is not there yet",
    "build the program without long jumps; many libraries have an option for it",
);

/// A message and what to do.
type Refusal = (&'static str, &'static str);

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
    for &line in &module.module_asm {
        if !module.text(line).trim().is_empty() {
            out.push(
                Diagnostic::error(format!(
                    "module-level assembly cannot be compiled: '{}'",
                    module.text(line)
                ))
                .help("remove the asm statement at file level, or give the code as C"),
            );
            break;
        }
    }
    for (global, data) in &module.globals {
        match &data.kind {
            GlobalKind::Function(function) => {
                if let Some(body) = function.body() {
                    let mut told = Vec::new();
                    check_signature(module, &spaces, global, &mut told, &mut out);
                    check_body(module, &spaces, global, body, &mut told, &mut out);
                }
            }
            GlobalKind::IFunc(_) => out.push(
                Diagnostic::error(format!(
                    "ifunc '{}' needs a loader that resolves it",
                    module.global_name(global)
                ))
                .at(line(data.line))
                .help(
                    "compile without function multi-versioning (target_clones, ifunc attributes)",
                ),
            ),
            GlobalKind::Variable(variable) => {
                let Some(init) = variable.init else { continue };
                let refused = spaces.refusal(data.ty).or_else(|| constant(module, &spaces, init));
                if let Some((message, help)) = refused {
                    let name = module.global_name(global);
                    let told = format!("{message}, and '{name}' is initialised with one");
                    out.push(Diagnostic::error(told).at(line(data.line)).help(help));
                }
            }
            GlobalKind::Alias(_) => {}
        }
    }
    if out.is_empty() { Ok(()) } else { Err(out) }
}

fn line(line: u32) -> Location {
    if line == 0 { Location::None } else { Location::Text { line, column: 0 } }
}

/// An error at an instruction: with its function, its text, its line, and the line of the source where that is known.
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
        .at(line(loc.line))
        .in_function(module.global_name(global))
        .for_instruction(emback_ir::print::inst(module, body, inst).trim())
}

/// Messages that a function was told already: each is told once.
type Told = Vec<&'static str>;

/// Which types hold pointers that are not laid out as those of address space 0 are.
///
/// A pointer is one i32 in every later pass, whatever its address space; one of 16 or 64 bits would be cut or read beyond.
struct Spaces(Vec<bool>);

const SPACES: Refusal = (
    "a pointer of an address space whose pointers have another size or alignment is not supported",
    "compile for a target whose pointers all have 32 bits, such as --target=wasm32",
);

impl Spaces {
    fn of(module: &Module, layout: &DataLayout) -> Self {
        let types = &module.types;
        let is_odd = |ty: Type| match types[ty] {
            TypeData::Ptr(space) => layout.pointer(space) != layout.pointer(0),
            _ => false,
        };
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
                    _ => false,
                };
                let known = &mut odd[ty.as_u32() as usize];
                changed |= found && !std::mem::replace(known, *known || found);
            }
            if !changed {
                return Self(odd);
            }
        }
    }

    fn refusal(&self, ty: Type) -> Option<Refusal> {
        self.0.get(ty.as_u32() as usize).is_some_and(|&odd| odd).then_some(SPACES)
    }
}

fn check_signature(
    module: &Module,
    spaces: &Spaces,
    global: Global,
    told: &mut Told,
    out: &mut Diagnostics,
) {
    let data = &module.globals[global];
    let Some((result, params, _)) = module.types.function_parts(data.ty) else { return };
    let refused = params
        .iter()
        .chain([&result])
        .find_map(|&ty| refusal(&module.types, ty).or_else(|| spaces.refusal(ty)));
    if let Some((message, help)) = refused {
        told.push(message);
        out.push(
            Diagnostic::error(format!("{message}, and the function takes or returns one"))
                .at(line(data.line))
                .in_function(module.global_name(global))
                .help(help),
        );
    }
}

fn check_body(
    module: &Module,
    spaces: &Spaces,
    global: Global,
    body: &Body,
    told: &mut Told,
    out: &mut Diagnostics,
) {
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let refused = instruction(module, &body.insts[inst])
                .or_else(|| {
                    let ty = body.values[body.result(inst)?].ty;
                    refusal(&module.types, ty).or_else(|| spaces.refusal(ty))
                })
                .or_else(|| spaces.refusal(body.insts[inst].own_type()?))
                .or_else(|| operands(module, spaces, body, inst));
            let Some((message, help)) = refused else { continue };
            if !told.contains(&message) {
                told.push(message);
                out.push(located(module, global, body, inst, message).help(help));
            }
        }
    }
}

fn operands(module: &Module, spaces: &Spaces, body: &Body, inst: Inst) -> Option<Refusal> {
    let data = &body.insts[inst];
    if let InstData::Call(call) = data
        && let Some(callee) = crate::edit::as_global(module, call.callee)
        && module.global_name(callee).starts_with("llvm.")
    {
        return None; // The pass that expands intrinsics looks at those that stay.
    }
    let mut found = None;
    data.for_each_operand(|operand| {
        let refused = match operand {
            // What an instruction gives was looked at where it stands, parameters with the signature.
            Operand::Value(_) => None,
            Operand::Const(id) => {
                let ty = module.consts.ty(id);
                refusal(&module.types, ty)
                    .or_else(|| spaces.refusal(ty))
                    .or_else(|| constant(module, spaces, id))
            }
        };
        found = found.or(refused);
    });
    found
}

/// What is refused in a constant, however deep.
fn constant(module: &Module, spaces: &Spaces, id: Const) -> Option<Refusal> {
    match module.consts.data(id) {
        ConstData::BlockAddress(..) => Some(COMPUTED_GOTO),
        ConstData::PtrAuth(_) => {
            Some(("signed pointers are not there", "compile without -fptrauth-*"))
        }
        ConstData::Aggregate(_) | ConstData::Splat(_) | ConstData::Expr(_) => {
            let mut found = None;
            let mut seen = FxHashSet::default();
            let mut stack = vec![id];
            while let Some(id) = stack.pop() {
                found = found.or_else(|| spaces.refusal(module.consts.ty(id)));
                match module.consts.data(id) {
                    ConstData::BlockAddress(..) | ConstData::PtrAuth(_) => {
                        found = found.or_else(|| constant(module, spaces, id));
                    }
                    ConstData::Aggregate(parts) => {
                        stack.extend(parts.iter().filter(|&&part| seen.insert(part)));
                    }
                    ConstData::Splat(part) => stack.push(*part),
                    ConstData::Expr(expr) => {
                        let mut parts = Vec::new();
                        push_operands(expr, &mut parts);
                        stack.extend(parts.into_iter().filter(|&part| seen.insert(part)));
                    }
                    _ => {}
                }
            }
            found
        }
        _ => None,
    }
}

const COMPUTED_GOTO: Refusal =
    ("computed goto (addresses of labels) is not there yet", "use a switch instead of 'goto *'");

/// Instructions that are refused whatever their types.
fn instruction(module: &Module, data: &InstData) -> Option<Refusal> {
    const EXCEPTIONS: Refusal = ("exceptions are not there yet", EXCEPTIONS_HELP);
    const ATOMICS: Refusal = (
        "atomic accesses are not there yet",
        "compile for one thread (clang: -mthread-model single; Rust: -C target-feature=-atomics)",
    );
    match data {
        InstData::Invoke { .. }
        | InstData::Resume { .. }
        | InstData::LandingPad { .. }
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => Some(EXCEPTIONS),
        InstData::IndirectBr { .. } => Some(COMPUTED_GOTO),
        InstData::CallBr { .. } => Some(("asm goto cannot be compiled", "write the jump in C")),
        InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::Load { atomic: Some(_), .. }
        | InstData::Store { atomic: Some(_), .. } => Some(ATOMICS),
        InstData::ExtractElement { .. }
        | InstData::InsertElement { .. }
        | InstData::ShuffleVector { .. } => Some((VECTORS, VECTORS_HELP)),
        InstData::Call(call) => call_refusal(module, call),
        InstData::Alloca { inalloca: true, .. } => Some(INALLOCA),
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::Unreachable
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
        | InstData::VaArg { .. } => None,
    }
}

const INALLOCA: Refusal = (
    "arguments in the caller's frame (inalloca, preallocated) are of a Windows ABI",
    "compile for --target=wasm32",
);

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
    let declared = crate::edit::as_global(module, call.callee)
        .and_then(|callee| Some(module.function(callee)?.attrs.func));
    if declared
        .into_iter()
        .chain([call.attrs.func])
        .any(|set| module.has_flag(set, "returns_twice"))
    {
        return Some(RETURNS_TWICE);
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

/// Why values of a type cannot be had, if they cannot.
pub(super) fn refusal(types: &Types, ty: Type) -> Option<Refusal> {
    match types.resolved(ty) {
        TypeData::Vector { .. } => Some((VECTORS, VECTORS_HELP)),
        TypeData::Int(bits) if *bits > 64 => Some((
            "integers of more than 64 bits are not there yet",
            "do without __int128 and _BitInt (Rust: i128, u128), or compile with -O0 or -O1 where the optimiser made it",
        )),
        TypeData::Float(kind) => float_refusal(*kind),
        TypeData::Array { element, .. } => refusal(types, *element),
        TypeData::Struct { fields, .. } => {
            let mut last = None;
            fields.iter().find_map(|&field| {
                // A long row of the same fields is looked at once.
                if last.replace(field) == Some(field) { None } else { refusal(types, field) }
            })
        }
        TypeData::Ptr(10 | 20) => Some((
            "references to JavaScript values (externref, funcref) are not there",
            "pass numbers or pointers",
        )),
        TypeData::Token => Some((
            "tokens are for coroutines and exceptions, which are not there yet",
            EXCEPTIONS_HELP,
        )),
        TypeData::X86Mmx | TypeData::X86Amx | TypeData::TargetExt { .. } => {
            Some(("types of another processor cannot be compiled", "compile for --target=wasm32"))
        }
        TypeData::Int(_)
        | TypeData::Ptr(_)
        | TypeData::Void
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata => None,
    }
}

fn float_refusal(kind: FloatKind) -> Option<Refusal> {
    match kind {
        FloatKind::Float | FloatKind::Double => None,
        FloatKind::Half | FloatKind::BFloat => Some((
            "half-precision floats are not there yet",
            "use float instead of __fp16, _Float16 or f16",
        )),
        FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => Some((
            "floats wider than double are not there yet",
            "use double instead of long double (clang: -mlong-double-64)",
        )),
    }
}
