//! Makes of the module that was read the one that LLVM gets: takes out what speaks of another
//! target and what the runtime does itself, and gives the symbols that are reached from outside a
//! linkage by which they are.

use emback_ir::abi::{ENV, MEMCPY, MEMORY_GROW, MEMORY_SIZE, RuntimeImport, named_export_symbol};
use emback_ir::data_layout::DataLayout;
use emback_ir::inst::TailKind;
use emback_ir::module::{Linkage, Visibility};
use emback_ir::{
    Attribute, AttributeList, Body, CallData, ConstData, Global, GlobalKind, InstData, InstLoc,
    Intrinsic, Module, Operand, Types,
};
use emback_passes::edit;
use emback_passes::legalise::{
    atomics, exceptions, ifuncs, labels, libatomic, long_double, soft_floats, varargs,
};
use emback_passes::optimise::global_dce;
use emback_passes::target::Target;

use super::layout;
use super::tools::Version;
use crate::interface::{self, Interface};
use crate::{Error, Input, Level, Options};

/// Intrinsics that are called as functions here, whether the runtime gives these, and their names.
/// Its views of memory must follow when that grows. Where a function returns to is not known in
/// WebAssembly; LLVM asks a function of Emscripten's, or refuses.
const INTRINSICS: [(&str, bool, &str); 3] = [
    ("llvm.wasm.memory.grow.i32", true, MEMORY_GROW),
    ("llvm.wasm.memory.size.i32", true, MEMORY_SIZE),
    ("llvm.returnaddress", false, "emback.returnaddress"),
];

/// Names of the edges of memory that our own layout knows and LLVM's linker does not, with those
/// that it has.
const EDGES: [(&str, &str); 8] = [
    ("_end", "__data_end"),
    ("end", "__data_end"),
    ("_edata", "__data_end"),
    ("edata", "__data_end"),
    ("__bss_start", "__data_end"),
    ("__stack_base", "__stack_high"),
    ("__stack_end", "__stack_low"),
    ("__stack_limit", "__stack_low"),
];

/// Functions that are exported under a name of their own, where that takes a function in between:
/// name and symbol.
pub(super) type Named = Vec<(String, String)>;

/// Changes the module.
pub(super) fn prepare(
    module: &mut Module,
    inputs: &[Input],
    interface: &Interface,
    llc: &Version,
    pairs: bool,
    options: &Options,
) -> Result<Named, Error> {
    layout::check(module, llc)?;
    exceptions::refuse_all(module, exceptions::Why::Llvm)
        .map_err(|errors| Error::at(inputs, errors))?;
    emback_passes::legalise::address_spaces::run(module);
    // Constructors are called by name, so that nobody else may call them.
    for list in ["llvm.global_ctors", "llvm.global_dtors"] {
        if let Some(list) = module.global_by_name(list) {
            module.rename_global(list, None);
            module.globals[list].linkage = Linkage::Internal;
        }
    }
    global_dce::strip_unused(module, &interface.roots);
    // LLVM calls libatomic for what is wider than a word, and older ones lack newer operations; its
    // WebAssembly has neither computed goto nor ifuncs.
    libatomic::run(module).map_err(|errors| Error::at(inputs, errors))?;
    // LLVM would call compiler-rt for each operation on these floats.
    long_double::run(module).map_err(|errors| Error::at(inputs, errors))?;
    soft_floats::run(module, &interface.roots).map_err(|errors| Error::at(inputs, errors))?;
    atomics::run_all(module);
    ifuncs::run(module);
    labels::run(module);
    // LLVM would lay out variable arguments by its own target, which aligns wide integers as each
    // version sees fit, and not as clang reads them.
    let layout = DataLayout::of(module);
    varargs::run(module, &layout, Target::Wasm32).map_err(|errors| Error::at(inputs, errors))?;
    copies(module);
    plain_calls(module);
    let mut named = named_exports(module);
    if !pairs {
        named.clear(); // their attribute does it
    }
    for name in
        [&interface.exports, &interface.constructors, &interface.destructors, &interface.roots]
            .into_iter()
            .flatten()
    {
        if let Some(global) = module.global_by_name(name) {
            show(module, global);
        }
    }
    for (old, new) in EDGES {
        if let Some(edge) = module.global_by_name(old)
            && module.globals[edge].is_declaration()
            && module.globals[edge].variable().is_some()
            && module.global_by_name(new).is_none()
        {
            let name = module.symbol(new);
            module.rename_global(edge, Some(name));
        }
    }
    for (old, by_runtime, new) in INTRINSICS {
        if (options.target.has_runtime() || !by_runtime)
            && let Some(global) = module.global_by_name(old)
        {
            let name = module.symbol(new);
            module.rename_global(global, Some(name));
            // What is said of an intrinsic (`immarg`) may not be said of a function.
            if let Some(function) = module.globals[global].function_mut() {
                function.attrs = AttributeList::default();
            }
        }
    }
    float_environment(module);
    // The rest of what a module says of itself is about the target that it was compiled for, or
    // about linking it with others.
    module.triple.clear();
    module.data_layout.clear();
    module.flags.clear();
    module.custom_sections.clear();
    module.comdats.clear();
    let ids: Vec<Global> = module.globals.keys().collect();
    for global in ids {
        let data = &mut module.globals[global];
        data.comdat = None;
        data.partition = None;
        if data.linkage == Linkage::Common {
            // There is no other definition that it could become one with, and LLVM's linker wants
            // one.
            data.linkage = Linkage::External;
        }
        data.dll_storage = emback_ir::module::DllStorage::Default;
        // A hidden declaration is in the object file, be it used or not.
        if data.visibility == Visibility::Protected || data.is_declaration() {
            data.visibility = Visibility::Default;
        }
        if module.function(global).is_some() {
            attributes(module, global, options.level, &named);
        }
    }
    Ok(named)
}

/// Defines the intrinsics of the environment of floating point, of which there is one: LLVM would
/// call functions whose types its WebAssembly does not know.
fn float_environment(module: &mut Module) {
    let ids: Vec<Global> = module.globals.keys().collect();
    for global in ids {
        let Some(
            Intrinsic::GetFpenv
            | Intrinsic::SetFpenv
            | Intrinsic::ResetFpenv
            | Intrinsic::GetFpmode
            | Intrinsic::SetFpmode
            | Intrinsic::ResetFpmode,
        ) = module.intrinsic(global)
        else {
            continue;
        };
        let Some((result, params, _)) = module.types.function_parts(module.globals[global].ty)
        else {
            continue;
        };
        let params = params.to_vec();
        let mut body = Body::default();
        for ty in params {
            body.add_param(ty);
        }
        let block = body.add_block();
        let value =
            (result != Types::VOID).then(|| module.consts.intern(result, ConstData::Zero).into());
        let ret = body.make_inst(InstData::Ret { value }, Types::VOID, InstLoc::default());
        body.blocks[block].insts.push(ret);
        define(module, global, body);
    }
}

/// Defines the function that `varargs` copies structs by, where it calls it.
fn copies(module: &mut Module) {
    let Some(global) = module.global_by_name(MEMCPY) else { return };
    let params = [Types::PTR, Types::PTR, Types::I32, Types::I1];
    let callee = edit::declare(module, "llvm.memcpy.p0.p0.i32", Types::VOID, &params);
    let callee = edit::global_operand(module, callee);
    let mut body = Body::default();
    let mut args: Vec<Operand> = params[..3].iter().map(|&ty| body.add_param(ty).into()).collect();
    args.push(module.consts.bool(false).into());
    let function_type = module.types.function(Types::VOID, &params, false);
    let call = InstData::Call(Box::new(CallData::new(callee, function_type, args)));
    let block = body.add_block();
    for data in [call, InstData::Ret { value: None }] {
        let inst = body.make_inst(data, Types::VOID, InstLoc::default());
        body.blocks[block].insts.push(inst);
    }
    define(module, global, body);
}

/// Takes `tail` off calls: with tail calls switched on, LLVM makes `return_call` of these too, where
/// a plain call does. Only `musttail` needs engines that have it.
fn plain_calls(module: &mut Module) {
    for global in module.globals.keys().collect::<Vec<Global>>() {
        let Some(mut body) = module.take_body(global) else { continue };
        for inst in body.insts.values_mut() {
            if let Some(call) = inst.as_call_mut()
                && call.tail == TailKind::Tail
            {
                call.tail = TailKind::None;
            }
        }
        module.put_body(global, body);
    }
}

/// Makes a declaration a function of this module alone.
fn define(module: &mut Module, global: Global, body: Body) {
    module.rename_global(global, None);
    let data = &mut module.globals[global];
    data.linkage = Linkage::Internal;
    data.kind = GlobalKind::Function(Box::default());
    module.put_body(global, Box::new(body));
}

/// Makes a symbol one that can be exported.
fn show(module: &mut Module, global: Global) {
    let data = &mut module.globals[global];
    if data.linkage.is_local() {
        data.linkage = Linkage::External;
    }
}

/// Exports by `wasm-export-name`, whose functions get a symbol that can be called from elsewhere.
///
/// They are looked for again: `soft_floats` may have moved the attribute to another function.
fn named_exports(module: &mut Module) -> Named {
    let mut named = Vec::new();
    for (name, global) in interface::named_exports(module) {
        if module.globals[global].name.is_none() {
            let symbol = module.symbol(named_export_symbol(named.len()));
            module.rename_global(global, Some(symbol));
        }
        show(module, global);
        named.push((name, module.global_name(global).into_owned()));
    }
    named
}

/// Takes out what a function says of its target, which is the same for all of them, and adds what
/// is asked for by `-O`.
fn attributes(module: &mut Module, global: Global, level: Level, named: &Named) {
    let Some(function) = module.function(global) else { return };
    let defined = function.is_definition();
    let set = function.attrs.func;
    let mut dropped = vec!["target-cpu", "target-features", "tune-cpu"];
    if !named.is_empty() {
        dropped.push("wasm-export-name");
    }
    let mut kept: Vec<Attribute> = module
        .attributes
        .get(set)
        .iter()
        .filter(|attribute| match attribute {
            Attribute::String(name, _) => {
                !dropped.iter().any(|dropped| dropped.as_bytes() == module.bytes(*name))
            }
            Attribute::Flag(_)
            | Attribute::Int(..)
            | Attribute::Type(..)
            | Attribute::Other(..) => true,
        })
        .cloned()
        .collect();
    let words: &[&str] = match level {
        Level::O0 | Level::O1 | Level::O2 | Level::O3 => &[],
        Level::Os => &["optsize"],
        Level::Oz => &["optsize", "minsize"],
    };
    // Who asks for no optimisation at all cannot be asked for a small one.
    if defined && !module.has_flag(set, "optnone") {
        for word in words {
            if !module.has_flag(set, word) {
                kept.push(Attribute::Flag(module.symbol(word)));
            }
        }
    }
    if let Some(import) = helper(&module.global_name(global)) {
        let [module_key, name_key] =
            ["wasm-import-module", "wasm-import-name"].map(|key| module.symbol(key));
        let [env, name] = [ENV, &import.name()].map(|value| module.symbol(value));
        kept.push(Attribute::String(module_key, Some(env)));
        kept.push(Attribute::String(name_key, Some(name)));
    }
    let set = module.attributes.intern(kept);
    if let Some(function) = module.globals[global].function_mut() {
        function.attrs.func = set;
    }
}

/// The function of the runtime behind a symbol of ours.
pub(super) fn helper(symbol: &str) -> Option<RuntimeImport> {
    RuntimeImport::of_symbol(symbol)
        .filter(|import| matches!(import, RuntimeImport::MemoryGrow | RuntimeImport::MemorySize))
}
