//! The third stage: symbols and addresses are known, and every function is a tree.

use std::sync::Arc;

use emback_glue::{Libraries, Resolution, Wanted};
use emback_ir::tree::{Export, Program, too_large};
use emback_ir::{
    Diagnostic, Diagnostics, GlobalData, GlobalKind, Linkage, Module, Types, abi, module, print,
};
use emback_jsgen::{AsmModule, DynCalls};
use emback_passes::layout::{self, LayoutOptions};
use emback_passes::program;
use emback_passes::structure::StructureOptions;

use super::{Code, Legal, Observer, Printed};
use crate::imports::{Imports, unresolved};
use crate::interface::Interface;
use crate::script::{Surroundings, cast, placement, wanted_methods};
use crate::{Error, Input, Options, Output, gate, wasm};

/// A program whose symbols and addresses are known, before it is printed.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The texts that places of the module are in.
    inputs: Arc<[Input]>,
    /// The module in the legal form, with the data of libraries.
    module: Module,
    /// Its functions as trees, and where its data lie.
    program: Program,
    /// What the script around it has to know.
    surroundings: Surroundings,
    /// Warnings of all stages so far.
    warnings: Diagnostics,
}

impl Linked {
    /// Resolves symbols, lays out memory and takes every function to the tree. The order matters:
    /// the libraries may bring data, which needs addresses, and exports, which must not be dropped.
    pub(super) fn new(
        legal: Legal,
        options: &Options,
        observer: &dyn Observer,
    ) -> Result<Self, Error> {
        let Legal { inputs, mut module, interface, libraries, mut warnings } = legal;
        // 1. Which symbols come from where.
        let imports = Imports::of(&module, &inputs, options, &libraries, &mut warnings)?;
        // 2. What the libraries bring with them: further data, exports and dynCalls that their code
        //    needs.
        let found = resolve(&module, &imports, &interface, &libraries, options)?;
        settle_weak_symbols(&mut module, &imports);
        add_library_data(&mut module, &found);
        warn_of_frames(&module, options, &mut warnings);
        // 3. Addresses and function pointers.
        let fail = |diagnostics: Diagnostics| Error::at(&inputs, diagnostics);
        let layout = layout::layout(&module, &layout_options(&found, options)).map_err(fail)?;
        // 4. Every function as a tree.
        let exports = exports(&interface, &found);
        let structure = StructureOptions {
            target: options.target.of_passes(),
            optimise: options.level.optimises(),
            keep_names: options.keeps_names(),
            verify_each: options.verify_each,
        };
        let mut program =
            program::program(&module, layout, &exports, &structure, observer).map_err(fail)?;
        for (name, global) in &interface.named_exports {
            if !exports.contains(name) {
                program.exports.push(Export { name: name.clone(), global: *global });
            }
        }
        let placement = placement(&module, &program.layout, &found, options);
        let surroundings = Surroundings { interface, imports, resolution: found, placement };
        Ok(Self { inputs, module, program, surroundings, warnings })
    }

    /// The module in the legal form.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Its functions as trees, with the memory layout.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The program as text.
    #[must_use]
    pub fn print_tree(&self) -> Output {
        let text = print::tree(&self.program, &self.module);
        Output { warnings: self.warnings.clone(), ..Output::text(text) }
    }

    /// Prints the program as an asm.js or a WebAssembly module.
    ///
    /// # Errors
    /// What the format cannot express, located.
    pub fn print(self, options: &Options) -> Result<Code, Error> {
        let Self { inputs, module, program, surroundings, warnings } = self;
        let fail = |diagnostics: Diagnostics| Error::at(&inputs, diagnostics);
        let found = &surroundings.resolution;
        let printed = if options.target.is_wasm() {
            let printing = wasm::options(&module, &program, found, options);
            Printed::Wasm(emback_wasmgen::module(&program, &module, &printing).map_err(fail)?)
        } else {
            let printing = print_options(&module, &program, found, options);
            let asm = emback_jsgen::module(&program, &module, &printing).map_err(fail)?;
            within_size(&asm, &module).map_err(fail)?;
            Printed::Asm(asm)
        };
        Ok(Code { inputs, module, program, printed, surroundings, warnings })
    }
}

/// Warns of functions that cannot run: their frame is larger than the whole stack.
fn warn_of_frames(module: &Module, options: &Options, warnings: &mut Diagnostics) {
    let stack = u64::from(options.settings.stack_size);
    for (global, data) in &module.globals {
        let frame = data.body().map_or(0, |body| body.frame);
        if frame <= stack {
            continue;
        }
        let name = module.global_name(global).into_owned();
        let megabytes = (frame + (1 << 16)).div_ceil(1 << 20);
        let message = format!(
            "the frame of '{name}' takes {frame} bytes and the stack has {stack}: a call overwrites other data"
        );
        let help = format!("-s STACK_SIZE={megabytes}MB, or allocate the array on the heap");
        let place = module.sources.location(data.place);
        warnings.push(Diagnostic::warning(message).at(place).in_function(name).help(help));
    }
}

/// Refuses functions that V8 finds too large: it would take the whole module for plain JavaScript.
fn within_size(asm: &AsmModule, module: &Module) -> Result<(), Diagnostics> {
    if !asm.validates || asm.large.is_empty() {
        return Ok(());
    }
    let refused = gate::oversized(&asm.text);
    let named = |name: &str| asm.large.iter().find(|(_, printed)| printed == name);
    let errors: Diagnostics = refused
        .iter()
        .filter_map(|function| {
            let (global, _) = named(&function.name)?;
            Some(too_large(module, *global, &function.size, gate::MOST_CODE))
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Resolves in the libraries all that the module and the host need.
pub(crate) fn resolve(
    module: &Module,
    imports: &Imports,
    interface: &Interface,
    libraries: &Libraries,
    options: &Options,
) -> Result<Resolution, Error> {
    let symbols = imports.library.iter().chain(&interface.library_exports).chain(&imports.data);
    let symbols: Vec<&str> = symbols.map(String::as_str).collect();
    let methods = wanted_methods(options, libraries);
    let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
    let mut defined = interface.callable(module);
    // A function that wraps an import may have the import's name (`import_name`).
    defined.retain(|name| !imports.library.contains(name));
    let defined: Vec<&str> = defined.iter().map(String::as_str).collect();
    let wanted = Wanted { symbols: &symbols, methods: &methods, defined: &defined };
    let found = emback_glue::resolve(libraries, &wanted);
    match found.unresolved() {
        Some(name) => Err(unresolved(name)),
        None => Ok(found),
    }
}

/// A weak symbol that a library defines is not null.
pub(crate) fn settle_weak_symbols(module: &mut Module, imports: &Imports) {
    for symbol in imports.library.iter().chain(&imports.data) {
        if let Some(global) = module.global_by_name(symbol)
            && module.globals[global].linkage == Linkage::ExternWeak
        {
            module.globals[global].linkage = Linkage::External;
        }
    }
}

/// Declares variables of the library that the program does not declare. The layout initialises
/// them.
fn add_library_data(module: &mut Module, found: &Resolution) {
    for (symbol, words) in &found.data {
        if module.global_by_name(symbol).is_some() {
            continue; // where the program defines it, that definition is used
        }
        let ty = module.types.array(Types::I32, words.len() as u64);
        let variable = module::Variable::default();
        let name = module.symbol(symbol);
        let mut data = GlobalData::new(Some(name), ty, GlobalKind::Variable(variable));
        data.linkage = Linkage::External;
        data.align = 8;
        module.add_global(data);
    }
}

/// What the memory layout has to know. An instrumented program has the same function pointers on
/// both targets, so that they can be compared.
fn layout_options(found: &Resolution, options: &Options) -> LayoutOptions {
    LayoutOptions {
        initial_memory: options.settings.initial_memory.into(),
        stack_size: options.settings.stack_size.into(),
        reserved_function_pointers: options.settings.reserved_function_pointers,
        same_function_pointers: options.instrument.is_some(),
        data_symbols: found.data.iter().cloned().collect(),
        ..LayoutOptions::default()
    }
}

/// Symbols that the script around the module calls, each once.
fn exports(interface: &Interface, found: &Resolution) -> Vec<String> {
    let mut exports: Vec<String> = Vec::new();
    let lists =
        [&interface.exports, &interface.constructors, &interface.destructors, &found.asm_exports];
    for name in lists.into_iter().flatten() {
        if !exports.contains(name) {
            exports.push(name.clone());
        }
    }
    exports
}

/// Signatures of the pointers that library functions call, and functions that catch exceptions.
pub(crate) fn dyn_calls(module: &Module, program: &Program, found: &Resolution) -> Vec<String> {
    let mut all = match cast(module) {
        Some(_) if found.dyn_calls.is_empty() && !found.any_dyn_call => Vec::new(),
        Some(letters) => vec![letters],
        None => found.dyn_calls.clone(),
    };
    for import in &program.imports {
        if let Some(signature) = program::invoked_signature(&import.name) {
            let letters = signature.letters();
            if !all.contains(&letters) {
                all.push(letters);
            }
        }
    }
    all
}

/// How asm.js is printed.
pub(crate) fn print_options(
    module: &Module,
    program: &Program,
    found: &Resolution,
    options: &Options,
) -> emback_jsgen::Options {
    let dyn_calls = dyn_calls(module, program, found);
    let dyn_calls = dyn_calls.iter().map(|letters| abi::in_halves(letters)).collect();
    emback_jsgen::Options {
        readable: options.keeps_names(),
        source_map: options.debug,
        assertions: options.settings.assertions,
        plain: !options.settings.use_asm,
        memory_growth: options.settings.allow_memory_growth,
        fast: options.level.is_fast(),
        dyn_calls: if found.any_dyn_call {
            DynCalls::All(dyn_calls)
        } else {
            DynCalls::Only(dyn_calls)
        },
        reserved_function_pointers: options.settings.reserved_function_pointers,
        math: found.math_functions(),
    }
}
