//! WebAssembly by LLVM (`--wasm-backend llvm`): LLVM's code generator and linker compile the module
//! as it was read, and emback adds its runtime. What the runtime needs of a module is compiled
//! beside it, as LLVM IR.
//!
//! LLVM's code calls functions that the program does not call: the object file names them. They
//! come from the program, from the library, or from LLVM IR ([`compiler_rt_integers`], `MEMORY`,
//! `INTRINSICS`).

mod around;
mod binary;
mod compile;
mod dialect;
mod layout;
mod lines;
mod prepare;
pub mod tools;

use std::sync::Arc;

use emback_glue::{Libraries, MemoryLayout, Placement, Resolution};
use emback_ir::abi::{
    ENV, Export, ExportKind, Import, ImportKind, RuntimeImport, dyn_call_name, free_export_name,
};
use emback_ir::{Diagnostic, Diagnostics, Module, print};
use emback_passes::layout::memory_size;
use emback_passes::legalise::helpers::compiler_rt_integers;
use emback_passes::program;
use emback_wasmgen::WasmModule;

use crate::imports::Imports;
use crate::interface::Interface;
use crate::script::{Surroundings, c_abi};
use crate::stages::{Read, resolve, settle_weak_symbols};
use crate::{Error, Features, Input, Options, Output, wasm};
use around::Around;
use binary::{Binary, Symbol};
use compile::{Link, Tools};

/// Functions of a C library that LLVM calls without one.
const MEMORY: &str = include_str!("memory.ll");

/// Intrinsics that are functions here ([`prepare`] renames them).
const INTRINSICS: &str = include_str!("intrinsics.ll");

/// Addresses that LLVM's linker knows and the script needs.
const HEAP_BASE: &str = "__heap_base";
/// The lowest address of the stack, which a check of overflow compares with.
const STACK_LOW: &str = "__stack_low";
/// The address that the stack begins at: it grows down.
const STACK_HIGH: &str = "__stack_high";

/// A program that LLVM compiled and linked.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The texts that places of the module are in.
    inputs: Arc<[Input]>,
    /// The module as LLVM got it.
    module: Module,
    /// What LLVM made of it and of the IR beside it.
    wasm: WasmModule,
    /// The version of LLVM's code generator, for reports.
    version: String,
    /// What the script around it has to know.
    surroundings: Surroundings,
    /// Warnings of emback and of LLVM.
    warnings: Diagnostics,
}

impl Linked {
    /// Compiles and links. With [`Options::debug`] the module knows where its code comes from.
    ///
    /// # Errors
    /// When LLVM is not installed or refuses the program, and as [`crate::stages`].
    pub fn new(read: Read, options: &Options) -> Result<Self, Error> {
        // The attributes of functions go: LLVM is given one list of features.
        let features = options.features.resolved(read.module());
        let options = &Options { features, ..options.clone() };
        let (interface, libraries, prepared) = read.prepare(options)?;
        let Read { inputs, mut module, mut warnings } = prepared;
        let tools = Tools::find()?;
        let runtime = options.target.has_runtime();
        let pairs = runtime && !options.settings.wasm_bigint;
        // 1. The program, as LLVM gets it.
        let named =
            prepare::prepare(&mut module, &inputs, &interface, &tools.llc.version, pairs, options)?;
        let refused = print::refused(&module);
        if !refused.is_empty() {
            return Err(Error::at(&inputs, refused));
        }
        let mut imports = Imports::of(&module, &inputs, options, &libraries, &mut warnings)?;
        settle_weak_symbols(&mut module, &imports);
        let declared: Vec<program::Undefined> =
            program::undefined(&module).into_iter().filter(|symbol| symbol.declared).collect();
        dialect::run(&mut module, tools.llc.version.major());
        let text = match options.debug {
            true => print::module_with_lines(&module),
            false => print::module(&module),
        };
        let object = tools.compile("program", &text, options, &mut warnings)?;
        let object = parsed(&object)?;

        // 2. Who gives what its code calls.
        let mut around = Around::new(pairs);
        let by = (&tools, &*libraries, options);
        let wanted = givers(&object, &declared, &mut imports, &mut around, by)?;
        let resolution = resolve(&module, &imports, &interface, &libraries, options)?;

        // 3. What the runtime asks for.
        let beside =
            beside(&module, &object, &interface, &resolution, &named, &wanted, around, options);
        tools.compile("runtime", &beside.text, options, &mut warnings)?;

        // 4. All of it as one module: once to learn how much memory data and stack take, and where
        //    things lie.
        let names = ["program", "runtime"];
        let imported: Vec<String> = wanted.iter().map(|symbol| symbol.name.clone()).collect();
        let mut with_addresses = beside.exports.clone();
        with_addresses.extend([HEAP_BASE, STACK_LOW, STACK_HIGH].map(str::to_owned));
        with_addresses.extend(resolution.data.iter().map(|(symbol, _)| symbol.clone()));
        with_addresses.extend(beside.slots.iter().map(|(_, list)| list.clone()));
        let mut first = Link { exports: &with_addresses, imports: &imported, memory: None };
        let laid = parsed(&tools.link(&names, &first, options, &mut warnings)?)?;
        let address = |name: &str| laid.address(name).unwrap_or_default();
        let used = u64::from(address(HEAP_BASE));
        let memory = memory_size(options.settings.initial_memory.into(), used);
        first = Link { exports: &beside.exports, imports: &imported, memory: Some(memory) };
        let mut bytes = tools.link(&names, &first, options, &mut warnings)?;
        let mut mappings = Vec::new();
        if options.debug {
            mappings = lines::mappings(&bytes, &lines::origins(&module))?;
            bytes = lines::without(&bytes);
        }
        let linked = parsed(&bytes)?;
        let mut wasm = written(bytes, &linked, &beside, &declared);
        wasm.features = features;
        wasm.mappings = mappings;

        let data = resolution.data.iter();
        let data = data.map(|(symbol, _)| (symbol.clone(), address(symbol))).collect();
        let placement = Placement {
            c_abi: c_abi(&module),
            data_addresses: data,
            memory: MemoryLayout {
                stack_base: address(STACK_HIGH),
                stack_max: address(STACK_LOW),
                heap_base: address(HEAP_BASE),
                initial_memory: u32::try_from(memory).unwrap_or(u32::MAX),
            },
            reserved: reserved(&beside.slots, &laid, &linked, options)?,
            reserved_count: options.settings.reserved_function_pointers,
            cast: None,
            pointer_names: Vec::new(),
        };
        let version = tools.llc.version.to_string();
        let surroundings = Surroundings { interface, imports, resolution, placement };
        Ok(Self { inputs, module, wasm, version, surroundings, warnings })
    }

    /// The linked module.
    #[must_use]
    pub fn wasm(&self) -> &WasmModule {
        &self.wasm
    }

    /// The version of LLVM's code generator.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Puts the module into a script, or gives it alone, as [`Options::emit`](crate::Options::emit)
    /// says.
    ///
    /// # Errors
    /// When the script cannot be made.
    pub fn bundle(&self, options: &Options) -> Result<Output, Error> {
        self.bundle_module(self.wasm.clone(), options)
    }

    /// As [`Linked::bundle`], without a copy of the module.
    ///
    /// # Errors
    /// As [`Linked::bundle`].
    pub fn into_bundle(mut self, options: &Options) -> Result<Output, Error> {
        let module = std::mem::take(&mut self.wasm);
        self.bundle_module(module, options)
    }

    fn bundle_module(&self, module: WasmModule, options: &Options) -> Result<Output, Error> {
        let mut output =
            Output { starts: self.surroundings.interface.starts(), ..Output::default() };
        if options.settings.assertions {
            output.warnings.push(
                Diagnostic::warning(
                    "ASSERTIONS=1: code by LLVM does not check the stack and function pointers; only the runtime checks are there",
                )
                .help("leave --wasm-backend out to have these checks"),
            );
        }
        output.warnings.extend(self.warnings.iter().cloned());
        let origin = (&self.module, &self.inputs[..]);
        wasm::bundle(module, &self.surroundings, origin, options, output)
    }
}

/// Reads an object file or module that LLVM wrote.
fn parsed(bytes: &[u8]) -> Result<Binary, Error> {
    Binary::read(bytes)
        .map_err(|error| Error::other(format!("what LLVM wrote cannot be read: {error}")))
}

/// The functions that stay imports. What the program did not ask for itself is looked up, and added
/// to `imports` or `around`.
fn givers(
    object: &Binary,
    declared: &[program::Undefined],
    imports: &mut Imports,
    around: &mut Around,
    (tools, libraries, options): (&Tools, &Libraries, &Options),
) -> Result<Vec<Symbol>, Error> {
    let mut wanted = Vec::new();
    let integers = compiler_rt_integers();
    let mut own = [(integers.as_str(), false), (MEMORY, false), (INTRINSICS, false)];
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
            Some((_, used)) if !is_memory || !options.target.has_runtime() => *used = true,
            _ if libraries.get(name).is_some() => {
                imports.library.push(name.clone());
                wanted.push(symbol.clone());
            }
            _ if symbol.weak => {}
            _ if emback_ir::intrinsic::is_reserved(name.as_bytes()) => {
                let version = &tools.llc.version;
                return Err(Error::other(format!(
                    "LLVM {version} has no intrinsic '{name}' for wasm32"
                ))
                .help("use a newer LLVM, or leave --wasm-backend out"));
            }
            _ => {
                return Err(Error::other(format!(
                    "undefined function '{name}', which LLVM's code calls for what has no instruction"
                ))
                .help("it belongs to LLVM's compiler-rt or to a C library: give the LLVM IR that defines it as a further input"));
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

/// Writes as LLVM IR what the runtime asks of the module and the program does not have.
#[allow(clippy::too_many_arguments, reason = "all that is known by then")]
fn beside(
    module: &Module,
    object: &Binary,
    interface: &Interface,
    found: &Resolution,
    named: &prepare::Named,
    wanted: &[Symbol],
    mut around: Around,
    options: &Options,
) -> Beside {
    let mut exports: Vec<String> = Vec::new();
    let lists =
        [&interface.exports, &interface.constructors, &interface.destructors, &found.asm_exports];
    for name in lists.into_iter().flatten() {
        if !exports.contains(name) {
            exports.push(name.clone());
        }
    }
    let mut slots = Vec::new();
    if options.target.has_runtime() {
        let taken: Vec<String> = exports.clone();
        let free = |name: &str| free_export_name(name, |name| taken.iter().any(|t| t == name));
        around.runtime_exports(&free);
        let mut dyn_calls = found.dyn_calls.clone();
        if found.any_dyn_call {
            dyn_calls.extend(object.pointed.iter().cloned());
        }
        let mut called: Vec<String> = Vec::new();
        for letters in dyn_calls {
            if !called.contains(&letters) {
                around.dyn_call(&letters, free(&dyn_call_name(&letters)));
                called.push(letters);
            }
        }
        for (symbol, words) in &found.data {
            let global = module.global_by_name(symbol).map(|global| &module.globals[global]);
            let own = global.is_some_and(|data| !data.is_declaration() && !data.linkage.is_local());
            if own {
                around.variable(symbol);
            } else {
                around.words(symbol, words);
            }
        }
        let count = options.settings.reserved_function_pointers;
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
            && !interface.exports.contains(name)
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
        let runtime = import.module == ENV && RuntimeImport::of_name(&import.name).is_some();
        let kind = match (paged, runtime) {
            (true, _) => ImportKind::Module,
            (false, true) => ImportKind::Runtime,
            (false, false) => ImportKind::Symbol,
        };
        Import {
            kind,
            module: import.module.clone(),
            name: import.name.clone(),
            signature: import.signature.clone(),
        }
    });
    let exports = linked.exports.iter().map(|(name, signature)| {
        let runtime = beside.own.contains(name);
        let kind = if runtime { ExportKind::Runtime } else { ExportKind::Symbol };
        Export { kind, name: name.clone(), signature: signature.clone() }
    });
    WasmModule {
        imports: imports.collect(),
        exports: exports.collect(),
        bytes,
        mappings: Vec::new(),
        features: Features::default(),
    }
}

/// First pointer of the slots of each signature, as the linker numbered them.
fn reserved(
    slots: &[(String, String)],
    laid: &Binary,
    linked: &Binary,
    options: &Options,
) -> Result<Vec<(String, u32)>, Error> {
    let mut reserved = Vec::new();
    for (letters, list) in slots {
        let at = laid.address(list).unwrap_or_default();
        let first = linked.word(at);
        let follow = |slot: u32| linked.word(at + 4 * slot) == first + slot;
        if first == 0 || !(0..options.settings.reserved_function_pointers).all(follow) {
            return Err(Error::other(format!(
                "RESERVED_FUNCTION_POINTERS: LLVM's linker gave the slots of {letters} no numbers that follow each other"
            ))
            .help("leave --wasm-backend out"));
        }
        reserved.push((letters.clone(), first));
    }
    Ok(reserved)
}
