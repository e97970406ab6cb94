//! WebAssembly: how the module is printed, and what the script around it has to know of it.

use emback_glue::{self as glue, ModuleCode, ModuleForm, Resolution};
use emback_ir::Module;
use emback_ir::tree::Program;
use emback_wasmgen::{Boundary, Exceptions, Switch, WasmModule};
use wasmparser::{Validator, WasmFeatures};

use crate::options::stem;
use crate::script::{self, Surroundings};
use crate::stages;
use crate::{Contents, Emit, Error, File, Input, Options, Output, source_map};

/// Checks a printed module with an independent validator, under ASSERTIONS=1.
pub(crate) fn validate(module: &WasmModule, options: &Options) -> Result<(), Error> {
    if !options.settings.assertions {
        return Ok(());
    }
    let mut validator = Validator::new_with_features(features(module, options));
    match validator.validate_all(&module.bytes) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::other(format!("the module is not valid: {error}"))
            .help("this is a bug of emback; please report it with the input that shows it")),
    }
}

/// All files of the output: the module in the form that [`Options::emit`] names, its source map,
/// and the script around it.
pub(crate) fn bundle(
    mut wasm: WasmModule,
    surroundings: &Surroundings,
    origin: (&Module, &[Input]),
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
        source_map::add_to_wasm(&mut output, &mut wasm, file.as_deref(), origin, options);
    }
    if !script {
        output.contents = Contents::Binary(wasm.bytes);
        return Ok(output);
    }
    let fallback = options.fallback_name();
    let code = ModuleCode {
        form: ModuleForm::Wasm(glue::Wasm {
            bytes: &wasm.bytes,
            file: file.as_deref(),
            fallback: fallback.as_deref(),
            bigint: options.settings.wasm_bigint,
            waits: options.settings.wasm_async_compilation,
            exceptions: options.wasm_exceptions,
            maximum_memory: options.settings.maximum_memory,
        }),
        imports: &wasm.imports,
        exports: &wasm.exports,
        missing: &surroundings.imports.missing,
    };
    let bundle = script::bundle(surroundings, &code, options)?;
    output.contents = Contents::Text(bundle.js);
    output.declarations = bundle.declarations;
    output.beside.extend(script::package(options));
    output.beside.extend(file.map(|name| File { name, bytes: wasm.bytes }));
    Ok(output)
}

/// How the module is printed.
pub(crate) fn options(
    module: &Module,
    program: &Program,
    found: &Resolution,
    options: &Options,
) -> emback_wasmgen::Options {
    let settings = &options.settings;
    let mut dyn_calls = stages::dyn_calls(module, program, found);
    if found.any_dyn_call {
        for table in &program.layout.tables {
            let letters = table.signature.letters();
            if !dyn_calls.contains(&letters) {
                dyn_calls.push(letters);
            }
        }
    }
    let runtime = options.target.has_runtime();
    emback_wasmgen::Options {
        features: options.features,
        exceptions: options.wasm_exceptions.then_some(match settings.wasm_legacy_exceptions {
            true => Exceptions::Legacy,
            false => Exceptions::TryTable,
        }),
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
        // Of the module of a compact script no further tool is to make something.
        producer: (!runtime || options.keeps_names())
            .then(|| ("emback".to_owned(), env!("CARGO_PKG_VERSION").to_owned())),
    }
}

/// The features that the module may use.
fn features(module: &WasmModule, options: &Options) -> WasmFeatures {
    let mut features = WasmFeatures::MVP;
    let asked = module.features;
    features.set(WasmFeatures::SIGN_EXTENSION, asked.sign_ext);
    features.set(WasmFeatures::SATURATING_FLOAT_TO_INT, asked.nontrapping_fptoint);
    features.set(WasmFeatures::BULK_MEMORY, asked.bulk_memory);
    features.set(WasmFeatures::MUTABLE_GLOBAL, asked.mutable_globals);
    features.set(WasmFeatures::TAIL_CALL, asked.tail_call);
    features.set(WasmFeatures::SIMD, asked.simd128 == Switch::On);
    features.set(WasmFeatures::RELAXED_SIMD, asked.relaxed_simd == Switch::On);
    let legacy = options.settings.wasm_legacy_exceptions;
    features.set(WasmFeatures::EXCEPTIONS, options.wasm_exceptions);
    features.set(WasmFeatures::LEGACY_EXCEPTIONS, options.wasm_exceptions && legacy);
    features
}
