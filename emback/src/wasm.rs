//! WebAssembly: how the module is printed, and what the script around it has to know of it.

use emback_glue::{self as glue, ImportFrom, Resolution};
use emback_ir::Module;
use emback_ir::tree::Layout;
use emback_wasmgen::{Boundary, ImportKind, WasmModule};
use wasmparser::{Validator, WasmFeatures};

use crate::imports::Imports;
use crate::options::stem;
use crate::script::{self, Surroundings};
use crate::{Contents, Emit, Error, File, Input, Options, Output, source_map};

/// Checks a printed module with an independent validator, under ASSERTIONS=1.
pub(crate) fn validate(module: &WasmModule, options: &Options) -> Result<(), Error> {
    if !options.settings.assertions {
        return Ok(());
    }
    let mut validator = Validator::new_with_features(features(options));
    match validator.validate_all(&module.bytes) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::other(format!("the module is not valid: {error}"))
            .help("this is a bug of emback; please report it with the input that shows it")),
    }
}

/// All files of the output: the module in the form that [`Options::emit`] names, its source map, and the script around it.
pub(crate) fn bundle(
    mut wasm: WasmModule,
    surroundings: &Surroundings,
    origin: (&Module, &Input),
    options: &Options,
    mut output: Output,
) -> Result<Output, Error> {
    if options.emit == Emit::Wat {
        let text = wasmprinter::print_bytes(&wasm.bytes)
            .map_err(|error| Error::other(format!("the module cannot be printed: {error}")))?;
        return Ok(Output { contents: Contents::Text(text), ..output });
    }
    let name = options.output_name.as_ref().filter(|_| !options.is_single_file());
    let script = options.emit == Emit::Js;
    let file = name.map(|name| if script { format!("{}.wasm", stem(name)) } else { name.clone() });
    if options.debug {
        source_map::add_to_wasm(&mut output, &mut wasm, file.as_deref(), origin);
    }
    if !script {
        output.contents = Contents::Binary(wasm.bytes);
        return Ok(output);
    }
    let borders = Borders::of(&wasm, &surroundings.imports);
    let fallback = options.fallback_name();
    let files = [file.as_deref(), fallback.as_deref()];
    let code = script::code_of_wasm(&wasm, &borders, files, &surroundings.interface, options);
    output.contents = Contents::Text(script::bundle(surroundings, &code, options)?.js);
    output.beside.extend(file.map(|name| File { name, bytes: wasm.bytes }));
    Ok(output)
}

/// How the module is printed.
pub(crate) fn options(
    layout: &Layout,
    found: &Resolution,
    options: &Options,
) -> emback_wasmgen::Options {
    let settings = &options.settings;
    let mut dyn_calls = found.dyn_calls.clone();
    if found.any_dyn_call {
        for table in &layout.tables {
            let letters = table.signature.letters();
            if !dyn_calls.contains(&letters) {
                dyn_calls.push(letters);
            }
        }
    }
    let runtime = options.target.has_runtime();
    emback_wasmgen::Options {
        features: options.features,
        names: options.keeps_names(),
        locations: options.debug,
        assertions: settings.assertions,
        // Without a runtime, the only way to get memory is to let it grow.
        memory_maximum: (settings.allow_memory_growth || !runtime)
            .then(|| settings.maximum_memory.into()),
        dyn_calls,
        boundary: if runtime && !settings.wasm_bigint { Boundary::Pairs } else { Boundary::Native },
        bare: !runtime,
        import_memory: runtime,
        producer: Some(("emback".to_owned(), env!("CARGO_PKG_VERSION").to_owned())),
    }
}

/// The features that the module may use.
fn features(options: &Options) -> WasmFeatures {
    let mut features = WasmFeatures::MVP;
    let asked = options.features;
    features.set(WasmFeatures::SIGN_EXTENSION, asked.sign_ext);
    features.set(WasmFeatures::SATURATING_FLOAT_TO_INT, asked.nontrapping_fptoint);
    features.set(WasmFeatures::BULK_MEMORY, asked.bulk_memory);
    features.set(WasmFeatures::MUTABLE_GLOBAL, asked.mutable_globals);
    features
}

/// Imports and exports of the module, as the script has to know them.
pub(crate) struct Borders {
    pub imports: Vec<glue::Import>,
    pub places: Vec<glue::WasmImport>,
    pub exports: Vec<glue::WasmExport>,
}

impl Borders {
    pub(crate) fn of(wasm: &WasmModule, imports: &Imports) -> Self {
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
                // A name of the runtime's gives way to a symbol of the program: `$` is appended.
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
        ImportKind::Symbol => (emback_jsgen::js_name(name), imports.source(&import.name)),
    };
    glue::Import { js_name, from }
}
