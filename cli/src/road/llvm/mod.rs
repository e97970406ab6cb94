//! The upstream road (`--wasm-backend llvm`): the module as it was read goes to LLVM's code generator and linker, and our
//! runtime stands around what they give. What the runtime asks of a module is compiled beside it, as LLVM IR.
//!
//! What LLVM's code calls beyond what the program calls is known from the object file; it is then given by the program's
//! own definitions, by our library, or by LLVM IR that lies here ([`INTEGERS`], [`MEMORY`], [`INTRINSICS`]).

mod around;
mod binary;
mod compile;
mod lines;
mod older;
mod prepare;

use emback_glue::{MemoryLayout, Placement, Resolution};
use emback_ir::{Module, print};
use emback_passes::layout::memory_size;
use emback_passes::program;
use emback_wasmgen::{ImportKind, WasmExport, WasmImport, WasmModule};

use super::link::{resolve, settle_weak_symbols};
use super::symbols::{Imports, Outside, defined};
use super::{Product, Request, wasm};
use crate::failure::Failure;
use around::Around;
use binary::{Binary, Symbol};
use compile::{Link, Tools};

/// Functions of compiler-rt.
const INTEGERS: &str = include_str!("integers.ll");
/// Functions of a C library that LLVM counts on where there is none.
const MEMORY: &str = include_str!("memory.ll");

/// Intrinsics that are functions here ([`prepare`] renames them).
const INTRINSICS: &str = include_str!("intrinsics.ll");

/// Addresses that LLVM's linker knows and the script asks for.
const HEAP_BASE: &str = "__heap_base";
const STACK_LOW: &str = "__stack_low";
const STACK_HIGH: &str = "__stack_high";

/// Links by LLVM, and puts the script around it.
pub(super) fn link(
    module: &mut Module,
    outside: &Outside,
    request: &Request,
) -> Result<Product, Failure> {
    let mut product = Product::default();
    tell(request, &mut product);
    let linked = settle(module, outside, request)?;
    product.warnings.extend(linked.warnings);
    let Linked { written, resolution, placement, imports, .. } = linked;
    let around =
        wasm::Around { resolution: &resolution, placement: &placement, imports: &imports, outside };
    wasm::product(written, &around, module, request, product)
}

/// A linked module, and what the script around it has to know.
pub(super) struct Linked {
    pub written: WasmModule,
    /// The code generator's version.
    pub version: String,
    resolution: Resolution,
    placement: Placement,
    imports: Imports,
    warnings: compile::Warnings,
}

/// Compiles and links. With `-g` the module knows where its code comes from.
pub(super) fn settle(
    module: &mut Module,
    outside: &Outside,
    request: &Request,
) -> Result<Linked, Failure> {
    let tools = Tools::find()?;
    let mut warnings = compile::Warnings::new();
    let runtime = request.target.has_runtime();
    let pairs = runtime && !request.settings.wasm_bigint;

    // 1. The program, as LLVM gets it.
    let named = prepare::prepare(module, outside, &tools.llc.version, pairs, request)?;
    let refused = print::refused(module);
    if !refused.is_empty() {
        return Err(Failure::at(&request.source, refused));
    }
    let mut imports = Imports::of(module, request, &mut warnings)?;
    settle_weak_symbols(module, &imports);
    let declared: Vec<program::Undefined> =
        program::undefined(module).into_iter().filter(|symbol| symbol.declared).collect();
    let defined = defined(module);
    older::run(module, tools.llc.version.major());
    let text = if request.debug { print::module_with_lines(module) } else { print::module(module) };
    let object = tools.compile("program", &text, request, &mut warnings)?;
    let object = read(&object)?;

    // 2. Who gives what its code calls.
    let mut around = Around::new(pairs);
    let wanted = givers(&object, &declared, &mut imports, &mut around, &tools, request)?;
    let found = resolve(&imports, &defined, outside, request)?;

    // 3. What the runtime asks for.
    let beside = beside(module, &object, outside, &found, &named, &wanted, around, request);
    tools.compile("runtime", &beside.text, request, &mut warnings)?;

    // 4. All of it as one module: once to learn how much memory data and stack take, and where things lie.
    let names = ["program", "runtime"];
    let imported: Vec<String> = wanted.iter().map(|symbol| symbol.name.clone()).collect();
    let mut with_addresses = beside.exports.clone();
    with_addresses.extend([HEAP_BASE, STACK_LOW, STACK_HIGH].map(str::to_owned));
    with_addresses.extend(found.data.iter().map(|(symbol, _)| symbol.clone()));
    with_addresses.extend(beside.slots.iter().map(|(_, list)| list.clone()));
    let mut first = Link { exports: &with_addresses, imports: &imported, memory: None };
    let laid = read(&tools.link(&names, &first, request, &mut warnings)?)?;
    let address = |name: &str| laid.address(name).unwrap_or_default();
    let used = u64::from(address(HEAP_BASE));
    let memory = memory_size(request.settings.initial_memory.into(), used);
    first = Link { exports: &beside.exports, imports: &imported, memory: Some(memory) };
    let mut bytes = tools.link(&names, &first, request, &mut warnings)?;
    let mut mappings = Vec::new();
    if request.debug {
        mappings = lines::mappings(&bytes, &lines::origins(module))?;
        bytes = lines::without(&bytes);
    }
    let linked = read(&bytes)?;
    let mut written = written(bytes, &linked, &beside, &declared);
    written.mappings = mappings;

    let data = found.data.iter().map(|(symbol, _)| (symbol.clone(), address(symbol))).collect();
    let placement = Placement {
        data_addresses: data,
        memory: MemoryLayout {
            stack_base: address(STACK_HIGH),
            stack_max: address(STACK_LOW),
            heap_base: address(HEAP_BASE),
            initial_memory: u32::try_from(memory).unwrap_or(u32::MAX),
        },
        reserved: reserved(&beside.slots, &laid, &linked, request)?,
        reserved_count: request.settings.reserved_function_pointers,
        pointer_names: Vec::new(),
    };
    let version = tools.llc.version.to_string();
    Ok(Linked { written, version, resolution: found, placement, imports, warnings })
}

/// What a setting cannot mean here.
fn tell(request: &Request, product: &mut Product) {
    if request.settings.assertions {
        product.warnings.push((
            "ASSERTIONS=1: LLVM's code does not look at the stack and at function pointers; the runtime's own checks are there"
                .to_owned(),
            Some("leave --wasm-backend out for these checks".to_owned()),
        ));
    }
}

fn read(bytes: &[u8]) -> Result<Binary, Failure> {
    Binary::read(bytes)
        .map_err(|error| Failure::other(format!("what LLVM wrote cannot be read: {error}")))
}

/// The functions that stay imports. What the program did not ask for itself is looked up, and added to `imports` or `around`.
fn givers(
    object: &Binary,
    declared: &[program::Undefined],
    imports: &mut Imports,
    around: &mut Around,
    tools: &Tools,
    request: &Request,
) -> Result<Vec<Symbol>, Failure> {
    let mut wanted = Vec::new();
    let mut own = [(INTEGERS, false), (MEMORY, false), (INTRINSICS, false)];
    for symbol in &object.symbols {
        if symbol.import.is_none() {
            continue;
        }
        let name = &symbol.name;
        let known = symbol.explicit
            || imports.library.contains(name)
            || imports.missing.contains(name)
            || declared.iter().any(|symbol| symbol.name == *name);
        if known {
            // One that is weak and that nobody gives is LLVM's to answer for: its address is null.
            if !symbol.weak {
                wanted.push(symbol.clone());
            }
            continue;
        }
        let text = own.iter_mut().find(|(text, _)| text.contains(&format!(" @{name}(")));
        let is_memory = text.as_ref().is_some_and(|(text, _)| *text == MEMORY);
        match text {
            Some((_, used)) if !is_memory || !request.target.has_runtime() => *used = true,
            _ if request.libraries.get(name).is_some() => {
                imports.library.push(name.clone());
                wanted.push(symbol.clone());
            }
            _ if symbol.weak => {}
            _ if name.starts_with("llvm.") => {
                let version = &tools.llc.version;
                return Err(Failure::other(format!(
                    "LLVM {version} has no intrinsic '{name}' for wasm32"
                ))
                .help("use a newer LLVM, or leave --wasm-backend out"));
            }
            _ => {
                return Err(Failure::other(format!(
                    "undefined function '{name}', which LLVM's code calls for what has no instruction"
                ))
                .help("it belongs to LLVM's compiler-rt or to a C library: link what defines it into the input"));
            }
        }
    }
    for (text, _) in own.into_iter().filter(|(_, used)| *used) {
        around.add(text);
    }
    Ok(wanted)
}

/// What is compiled beside the program.
struct Beside {
    text: String,
    /// Symbols that are exported by their names.
    exports: Vec<String>,
    /// Names of exported functions that are no symbols of the program's.
    own: Vec<String>,
    /// Slots for `addFunction`: signature, and the name of the list of pointers.
    slots: Vec<(String, String)>,
}

#[allow(clippy::too_many_arguments, reason = "all that the road found out")]
fn beside(
    module: &Module,
    object: &Binary,
    outside: &Outside,
    found: &Resolution,
    named: &prepare::Named,
    wanted: &[Symbol],
    mut around: Around,
    request: &Request,
) -> Beside {
    let mut exports: Vec<String> = Vec::new();
    let lists = [&outside.exports, &outside.constructors, &outside.destructors, &found.asm_exports];
    for name in lists.into_iter().flatten() {
        if !exports.contains(name) {
            exports.push(name.clone());
        }
    }
    let mut slots = Vec::new();
    if request.target.has_runtime() {
        let taken: Vec<String> = exports.clone();
        let free = |name: &str| {
            let mut name = name.to_owned();
            while taken.contains(&name) {
                name.push('$');
            }
            name
        };
        around.services(&free);
        let mut dyn_calls = found.dyn_calls.clone();
        if found.any_dyn_call {
            dyn_calls.extend(object.pointed.iter().cloned());
        }
        let mut called: Vec<String> = Vec::new();
        for letters in dyn_calls {
            if !called.contains(&letters) {
                around.dyn_call(&letters, free(&format!("dynCall_{letters}")));
                called.push(letters);
            }
        }
        for (symbol, words) in &found.data {
            let global = module.global_by_name(symbol).map(|global| &module.globals[global]);
            let own = global.is_some_and(|data| !data.is_declaration() && !data.linkage.is_local());
            if !own {
                around.words(symbol, words);
            }
        }
        let count = request.settings.reserved_function_pointers;
        if count > 0 {
            for letters in &object.pointed {
                slots.push((letters.clone(), around.slots(letters, count)));
            }
        }
    }
    let signature = |name: &String| {
        object.symbols.iter().find(|symbol| symbol.name == *name).map(|symbol| &*symbol.signature)
    };
    exports.retain(|name| match signature(name) {
        Some(signature) if around.is_split(signature) => {
            around.export_of(name, name, signature);
            false
        }
        _ => true,
    });
    for (name, symbol) in named {
        if let Some(signature) = signature(symbol)
            && !outside.exports.contains(name)
        {
            around.export_of(symbol, name, signature);
        }
    }
    for symbol in wanted {
        if let Some(import) = &symbol.import
            && around.is_split(&import.signature)
        {
            around.import_of(&symbol.name, &import.module, &import.name, &import.signature);
        }
    }
    let own = around.exports.clone();
    Beside { text: around.finish(), exports, own, slots }
}

/// The module with what the script has to know of its borders.
fn written(
    bytes: Vec<u8>,
    linked: &Binary,
    beside: &Beside,
    declared: &[program::Undefined],
) -> WasmModule {
    let imports = linked.imports.iter().map(|import| {
        let paged = declared.iter().any(|symbol| {
            symbol.module.as_ref() == Some(&import.module) && symbol.name == import.name
        });
        let helper = import.module == "env"
            && (matches!(&*import.name, "emMemoryGrow" | "emMemorySize")
                || import.name.starts_with("jsCall_"));
        let kind = match (paged, helper) {
            (true, _) => ImportKind::Module,
            (false, true) => ImportKind::Helper,
            (false, false) => ImportKind::Symbol,
        };
        WasmImport {
            module: import.module.clone(),
            name: import.name.clone(),
            kind,
            signature: import.signature.clone(),
        }
    });
    let exports = linked.exports.iter().map(|(name, signature)| WasmExport {
        name: name.clone(),
        symbol: !beside.own.contains(name),
        signature: signature.clone(),
    });
    WasmModule {
        imports: imports.collect(),
        exports: exports.collect(),
        bytes,
        mappings: Vec::new(),
    }
}

/// First pointer of the slots of each signature, as the linker numbered them.
fn reserved(
    slots: &[(String, String)],
    laid: &Binary,
    linked: &Binary,
    request: &Request,
) -> Result<Vec<(String, u32)>, Failure> {
    let mut reserved = Vec::new();
    for (letters, list) in slots {
        let at = laid.address(list).unwrap_or_default();
        let first = linked.word(at);
        let follow = |slot: u32| linked.word(at + 4 * slot) == first + slot;
        if first == 0 || !(0..request.settings.reserved_function_pointers).all(follow) {
            return Err(Failure::other(format!(
                "RESERVED_FUNCTION_POINTERS: LLVM's linker gave the slots of {letters} no numbers that follow each other"
            ))
            .help("leave --wasm-backend out"));
        }
        reserved.push((letters.clone(), first));
    }
    Ok(reserved)
}
