//! The module of WebAssembly: how it is written, and what the script around it has to know of it.

use emback_glue::{self as glue, ImportFrom, Placement, Resolution};
use emback_ir::Module;
use emback_ir::tree::{Layout, Program};
use emback_wasmgen::{Boundary, ImportKind, Options, WasmModule};
use wasmparser::{Validator, WasmFeatures};

use super::link::keeps_names;
use super::script::{bundle, code_of_wasm};
use super::symbols::{Imports, Outside};
use super::{Product, Request, map, stem};
use crate::args::Emit;
use crate::failure::Failure;

/// Writes the module, and looks at it with other eyes where checks are asked for.
pub(super) fn write(
    program: &Program,
    module: &Module,
    found: &Resolution,
    request: &Request,
) -> Result<WasmModule, Failure> {
    let options = options(&program.layout, found, request);
    let wasm = emback_wasmgen::module(program, module, &options)
        .map_err(|diagnostics| Failure::at(&request.source, diagnostics))?;
    if request.settings.assertions
        && let Err(error) =
            Validator::new_with_features(features(request)).validate_all(&wasm.bytes)
    {
        return Err(Failure::other(format!("the module is not valid: {error}"))
            .help("this is a bug of emback; please report it with the input that shows it"));
    }
    Ok(wasm)
}

/// What the script around a module has to know.
pub(super) struct Around<'a> {
    pub resolution: &'a Resolution,
    pub placement: &'a Placement,
    pub imports: &'a Imports,
    pub outside: &'a Outside,
}

/// All files of the output: the module in the form that is asked for, its source map, and the script around it.
pub(super) fn product(
    mut wasm: WasmModule,
    around: &Around<'_>,
    module: &Module,
    request: &Request,
    mut product: Product,
) -> Result<Product, Failure> {
    if request.emit == Emit::Wat {
        product.text = wasmprinter::print_bytes(&wasm.bytes)
            .map_err(|error| Failure::other(format!("the module cannot be printed: {error}")))?;
        return Ok(product);
    }
    let name = request.output_name.as_ref().filter(|_| !request.alone());
    let script = request.emit == Emit::Js;
    let file = name.map(|name| if script { format!("{}.wasm", stem(name)) } else { name.clone() });
    if request.debug {
        map::add_to_wasm(&mut product, &mut wasm, file.as_deref(), module, request);
    }
    if !script {
        product.binary = Some(wasm.bytes);
        return Ok(product);
    }
    let borders = Borders::of(&wasm, around.imports);
    let fallback = request.fallback_name();
    let files = [file.as_deref(), fallback.as_deref()];
    let code = code_of_wasm(&wasm, &borders, files, around.outside, request);
    let Around { resolution, placement, outside, .. } = around;
    product.text = bundle(resolution, placement, &code, outside, request)?.js;
    product.beside.extend(file.map(|file| (file, wasm.bytes)));
    Ok(product)
}

pub(super) fn options(layout: &Layout, found: &Resolution, request: &Request) -> Options {
    let settings = &request.settings;
    let mut dyn_calls = found.dyn_calls.clone();
    if found.any_dyn_call {
        for table in &layout.tables {
            let letters = table.signature.letters();
            if !dyn_calls.contains(&letters) {
                dyn_calls.push(letters);
            }
        }
    }
    let runtime = request.target.has_runtime();
    Options {
        features: request.features,
        names: keeps_names(request),
        locations: request.debug,
        assertions: settings.assertions,
        // A module alone has no other way to get memory than to let it grow.
        memory_maximum: (settings.allow_memory_growth || !runtime)
            .then(|| settings.maximum_memory.into()),
        dyn_calls,
        boundary: if runtime && !settings.wasm_bigint { Boundary::Pairs } else { Boundary::Native },
        bare: !runtime,
        import_memory: runtime,
        producer: Some(("emback".to_owned(), env!("CARGO_PKG_VERSION").to_owned())),
    }
}

/// No more than was asked for.
fn features(request: &Request) -> WasmFeatures {
    let mut features = WasmFeatures::MVP;
    let asked = request.features;
    features.set(WasmFeatures::SIGN_EXTENSION, asked.sign_ext);
    features.set(WasmFeatures::SATURATING_FLOAT_TO_INT, asked.nontrapping_fptoint);
    features.set(WasmFeatures::BULK_MEMORY, asked.bulk_memory);
    features.set(WasmFeatures::MUTABLE_GLOBAL, asked.mutable_globals);
    features.set(WasmFeatures::TAIL_CALL, asked.tail_call);
    features
}

/// What the script knows of the module's borders.
pub(super) struct Borders {
    pub imports: Vec<glue::Import>,
    pub places: Vec<glue::WasmImport>,
    pub exports: Vec<glue::WasmExport>,
}

impl Borders {
    pub(super) fn of(wasm: &WasmModule, imports: &Imports) -> Self {
        let given = wasm.imports.iter().map(|import| give(import, imports)).collect();
        let places = wasm.imports.iter().map(|import| glue::WasmImport {
            module: import.module.clone(),
            name: import.name.clone(),
            signature: import.signature.clone(),
        });
        let exports = wasm.exports.iter().map(|export| glue::WasmExport {
            js_name: if export.symbol {
                emback_jsgen::js_name(export.name.as_bytes())
            } else {
                // Those of the module's own step aside for the program's.
                export.name.trim_end_matches('$').to_owned()
            },
            name: export.name.clone(),
            signature: export.signature.clone(),
        });
        Self { imports: given, places: places.collect(), exports: exports.collect() }
    }
}

fn give(import: &emback_wasmgen::WasmImport, imports: &Imports) -> glue::Import {
    let name = import.name.as_bytes();
    let (js_name, from) = match import.kind {
        ImportKind::Helper => (import.name.clone(), ImportFrom::Runtime),
        ImportKind::Module => (
            emback_jsgen::js_import_name(import.module.as_bytes(), name),
            ImportFrom::Page { module: import.module.clone(), name: import.name.clone() },
        ),
        ImportKind::Symbol => (emback_jsgen::js_name(name), imports.giver(&import.name)),
    };
    glue::Import { js_name, from }
}
