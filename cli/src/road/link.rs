//! From the legal form to the finished script. [`link`] is the order; the rest fills in its steps.

use emback_glue::{self as glue, BundleInput, ImportFrom, MemoryLayout, Resolution};
use emback_ir::tree::{Export, Layout, Program};
use emback_ir::{
    ApInt, ConstData, Diagnostics, GlobalData, GlobalKind, Linkage, Module, Types, module, print,
};
use emback_jsgen::DynCalls;
use emback_passes::layout::{self, LayoutOptions};
use emback_passes::program;
use emback_passes::structure::StructureOptions;

use super::script::{Code, Places, bundle, bundle_settings, memory_name};
use super::symbols::{Imports, Outside, defined, missing_helper, missing_needs};
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
    let Linked { imports, defined, found, program, warnings } = settle(module, outside, request)?;
    let mut product = Product { warnings, ..Product::default() };
    if request.emit == Emit::Tree {
        return Ok(Product { text: print::tree(&program, module), ..product });
    }
    // 5. The module, and the script around it.
    let places = Places::of(module, &program.layout, &found);
    if request.target.is_wasm() {
        let written = wasm::write(&program, module, &found, request)?;
        let around =
            wasm::Around { places: &places, imports: &imports, defined: &defined, outside };
        return wasm::product(written, &around, module, request, product);
    }
    let asm =
        emback_jsgen::module(&program, module, &print_options(&found, request)).map_err(fail)?;
    let code = Code::of_asm(&asm, &program.layout, &imports, outside);
    let bundle = bundle(&places, &code, &defined, outside, request)?;
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
    pub defined: Vec<String>,
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
    let defined = defined(module);
    // 2. What the libraries give for them: further data, exports and dynCalls that their code needs.
    let found = resolve(&imports, &defined, outside, request);
    if let Some(failure) = missing_helper(&found).or_else(|| missing_needs(&found)) {
        return Err(failure);
    }
    settle_weak_symbols(module, &imports);
    add_library_data(module, &found);
    // 3. Where everything lies.
    let layout = layout::layout(module, &layout_options(&found, request)).map_err(fail)?;
    // 4. Every function as a tree.
    let program = program(module, layout, outside, &found, request)?;
    Ok(Linked { imports, defined, found, program, warnings })
}

/// Asks the bundler, before there is anything to bundle, what the script will need.
pub(super) fn resolve(
    imports: &Imports,
    defined: &[String],
    outside: &Outside,
    request: &Request,
) -> Resolution {
    let mut wanted: Vec<glue::Import> = imports
        .library
        .iter()
        .map(|symbol| glue::Import {
            js_name: emback_jsgen::js_name(symbol.as_bytes()),
            from: ImportFrom::Symbol(symbol.clone()),
        })
        .collect();
    // Helpers that printing may ask for later. What they need is needed whether they are asked for or not.
    let mut helpers = Vec::new();
    let runtime = request.target.has_runtime();
    if request.settings.assertions && runtime {
        helpers.push("nullFunc_vi");
    }
    if runtime && request.settings.reserved_function_pointers > 0 {
        helpers.push("jsCall_vi");
    }
    wanted.extend(
        helpers
            .into_iter()
            .map(|name| glue::Import { js_name: name.to_owned(), from: ImportFrom::Runtime }),
    );
    let defined: Vec<&str> = defined.iter().map(String::as_str).collect();
    let data: Vec<(String, u32)> = imports.data.iter().map(|symbol| (symbol.clone(), 0)).collect();
    glue::bundle::needs(&BundleInput {
        asm_text: "",
        asm_name: "asmModule",
        wasm: None,
        libraries: &request.libraries,
        imports: &wanted,
        exports: &[],
        library_exports: &outside.library_exports,
        dyn_calls: &[],
        defined: &defined,
        main: outside.main_for_bundle(),
        constructors: &[],
        destructors: &[],
        data: &[],
        data_base: 0,
        data_addresses: &data,
        memory: MemoryLayout { stack_base: 0, stack_max: 0, heap_base: 0, initial_memory: 0 },
        reserved: &[],
        reserved_count: 0,
        pointer_names: &[],
        settings: bundle_settings(request),
    })
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
