//! From the legal form to the finished script. [`link`] is the order; the rest fills in its steps.

use emback_glue::{self as glue, Resolution, Wanted};
use emback_ir::tree::{Export, Layout, Program};
use emback_ir::{
    ApInt, ConstData, Diagnostics, GlobalData, GlobalKind, Linkage, Module, Types, module, print,
};
use emback_jsgen::DynCalls;
use emback_passes::layout::{self, LayoutOptions};
use emback_passes::program;
use emback_passes::structure::StructureOptions;

use super::script::{bundle, code_of_asm, memory_name, placement, runtime_methods};
use super::symbols::{Imports, Outside, defined, unresolved};
use super::{Product, Request, map, wasm};
use crate::args::Emit;
use crate::failure::Failure;

/// Resolves what the program wants, lays out memory, prints the program, and puts the script together.
pub(super) fn link(
    module: &mut Module,
    outside: &Outside,
    request: &Request,
) -> Result<Product, Failure> {
    let fail = |diagnostics: Diagnostics| Failure::at(&request.source, diagnostics);
    let Linked { imports, found, program, warnings } = settle(module, outside, request)?;
    let mut product = Product { warnings, ..Product::default() };
    if request.emit == Emit::Tree {
        return Ok(Product { text: print::tree(&program, module), ..product });
    }
    // 5. The module, and the script around it.
    let placement = placement(module, &program.layout, &found, request);
    if request.target.is_wasm() {
        let written = wasm::write(&program, module, &found, request)?;
        let around =
            wasm::Around { resolution: &found, placement: &placement, imports: &imports, outside };
        return wasm::product(written, &around, module, request, product);
    }
    let asm =
        emback_jsgen::module(&program, module, &print_options(&found, request)).map_err(fail)?;
    let code = code_of_asm(&asm, &program.layout, &imports, outside);
    let bundle = bundle(&found, &placement, &code, outside, request)?;
    if let Some((name, bytes)) = memory_name(request).zip(bundle.memory_file) {
        product.beside.push((name, bytes));
    }
    product.text = bundle.js;
    product.is_asm = asm.validates;
    if request.debug {
        map::add(&mut product, &asm, module, request);
    }
    if !asm.validates {
        product.warnings.push((
            "the output is plain JavaScript: asm.js cannot have what ALLOW_MEMORY_GROWTH=1 asks for".to_owned(),
            Some("set INITIAL_MEMORY to what the program needs instead".to_owned()),
        ));
    }
    Ok(product)
}

/// A program whose symbols and addresses are settled, before it is printed.
pub(super) struct Linked {
    pub imports: Imports,
    pub found: Resolution,
    pub program: Program,
    pub warnings: Vec<(String, Option<String>)>,
}

/// Resolves what the program wants, lays out memory, and takes every function to the tree.
pub(super) fn settle(
    module: &mut Module,
    outside: &Outside,
    request: &Request,
) -> Result<Linked, Failure> {
    let fail = |diagnostics: Diagnostics| Failure::at(&request.source, diagnostics);
    let mut warnings = Vec::new();

    // 1. Which symbols come from where.
    let imports = Imports::of(module, request, &mut warnings)?;
    // 2. What the libraries give for them: further data, exports and dynCalls that their code needs.
    let found = resolve(&imports, &defined(module), outside, request)?;
    settle_weak_symbols(module, &imports);
    add_library_data(module, &found);
    // 3. Where everything lies.
    let layout = layout::layout(module, &layout_options(&found, request)).map_err(fail)?;
    // 4. Every function as a tree.
    let program = program(module, layout, outside, &found, request)?;
    Ok(Linked { imports, found, program, warnings })
}

/// Resolves all that the module and the page want of the libraries.
pub(super) fn resolve(
    imports: &Imports,
    defined: &[String],
    outside: &Outside,
    request: &Request,
) -> Result<Resolution, Failure> {
    let symbols = imports.library.iter().chain(&outside.library_exports).chain(&imports.data);
    let symbols: Vec<&str> = symbols.map(String::as_str).collect();
    let methods = runtime_methods(request);
    let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
    let defined: Vec<&str> = defined.iter().map(String::as_str).collect();
    let wanted = Wanted { symbols: &symbols, methods: &methods, defined: &defined };
    let found = glue::resolve(&request.libraries, &wanted);
    match found.unresolved() {
        Some(name) => Err(unresolved(name)),
        None => Ok(found),
    }
}

/// A weak symbol that a library gives is there: its address is not null.
pub(super) fn settle_weak_symbols(module: &mut Module, imports: &Imports) {
    for symbol in imports.library.iter().chain(&imports.data) {
        if let Some(global) = module.global_by_name(symbol)
            && module.globals[global].linkage == Linkage::ExternWeak
        {
            module.globals[global].linkage = Linkage::External;
        }
    }
}

/// Storage of the library that the program does not know of.
fn add_library_data(module: &mut Module, found: &Resolution) {
    for (symbol, words) in &found.data {
        if module.global_by_name(symbol).is_some() {
            continue; // declared: the layout gives it the library's words; defined: the program's own counts
        }
        let ty = module.types.array(Types::I32, words.len() as u64);
        let words = words.iter().map(|&word| {
            let value = ConstData::Int(ApInt::from_i64(32, word.into()));
            module.consts.intern(Types::I32, value)
        });
        let words = words.collect();
        let init = module.consts.intern(ty, ConstData::Aggregate(words));
        let variable = module::Variable { init: Some(init), ..module::Variable::default() };
        let name = module.symbol(symbol);
        let mut data = GlobalData::new(Some(name), ty, GlobalKind::Variable(variable));
        data.linkage = Linkage::Internal;
        data.align = 8;
        module.add_global(data);
    }
}

fn layout_options(found: &Resolution, request: &Request) -> LayoutOptions {
    LayoutOptions {
        initial_memory: request.settings.initial_memory.into(),
        stack_size: request.settings.stack_size.into(),
        reserved_function_pointers: request.settings.reserved_function_pointers,
        same_function_pointers: request.instrument.is_some(),
        data_symbols: found.data.iter().cloned().collect(),
        ..LayoutOptions::default()
    }
}

fn program(
    module: &Module,
    layout: Layout,
    outside: &Outside,
    found: &Resolution,
    request: &Request,
) -> Result<Program, Failure> {
    let mut exports: Vec<String> = Vec::new();
    let lists = [&outside.exports, &outside.constructors, &outside.destructors, &found.asm_exports];
    for name in lists.into_iter().flatten() {
        if !exports.contains(name) {
            exports.push(name.clone());
        }
    }
    let options = StructureOptions {
        target: request.target.of_passes(),
        optimise: request.level.optimises(),
        keep_names: keeps_names(request),
    };
    let mut program = program::program(module, layout, &exports, &options)
        .map_err(|diagnostics| Failure::at(&request.source, diagnostics))?;
    for (name, global) in &outside.named_exports {
        if !exports.contains(name) {
            program.exports.push(Export { name: name.clone(), global: *global });
        }
    }
    Ok(program)
}

/// Readable output: without optimisation, and for a debugger.
pub(super) fn keeps_names(request: &Request) -> bool {
    !request.level.is_compact() || request.debug
}

pub(super) fn print_options(found: &Resolution, request: &Request) -> emback_jsgen::Options {
    let dyn_calls = found.dyn_calls.clone();
    emback_jsgen::Options {
        readable: keeps_names(request),
        source_map: request.debug,
        assertions: request.settings.assertions,
        memory_growth: request.settings.allow_memory_growth,
        fast: request.level.is_fast(),
        dyn_calls: if found.any_dyn_call {
            DynCalls::All(dyn_calls)
        } else {
            DynCalls::Only(dyn_calls)
        },
        reserved_function_pointers: request.settings.reserved_function_pointers,
    }
}
