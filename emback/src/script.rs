//! The script around a module: what the glue has to know of the program.

use std::sync::Arc;

use emback_glue::{
    self as glue, BundleInput, EntryPoints, Libraries, MemoryLayout, ModuleCode, Placement,
    PointerName, Resolution,
};
use emback_ir::tree::Layout;
use emback_ir::{Module, abi};
use emback_passes::c_abi::CAbi;
use emback_passes::program;

use crate::imports::Imports;
use crate::interface::Interface;
use crate::options::ProgramFile;
use crate::settings::Environment;
use crate::{Error, File, Input, Options};

/// What the script has to know of a linked program, besides the printed module.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    /// What the host and the library call.
    pub interface: Interface,
    /// What the program does not define.
    pub imports: Imports,
    /// What the libraries give it.
    pub resolution: Resolution,
    /// Where stack, heap and data lie.
    pub placement: Placement,
}

/// How the module was compiled.
pub(crate) fn c_abi(module: &Module) -> glue::CAbi {
    let CAbi { int64_align, double_align, long_double, long_double_align, this_return } =
        CAbi::of(module);
    glue::CAbi { int64_align, double_align, long_double, long_double_align, this_return }
}

/// Where things lie, as the script has to know it.
pub(crate) fn placement(
    module: &Module,
    layout: &Layout,
    found: &Resolution,
    options: &Options,
) -> Placement {
    let address = |symbol: &String| {
        module.global_by_name(symbol).map_or(0, |global| layout.addresses[global])
    };
    let data = found.data.iter().map(|(symbol, _)| (symbol.clone(), address(symbol)));
    let reserved =
        layout.tables.iter().map(|table| (table.signature.letters(), table.base + table.reserved));
    Placement {
        c_abi: c_abi(module),
        memory: MemoryLayout {
            stack_base: layout.stack_base,
            stack_max: layout.stack_limit,
            heap_base: layout.heap_base,
            initial_memory: layout.memory,
        },
        data_addresses: data.collect(),
        reserved: reserved.collect(),
        reserved_count: options.settings.reserved_function_pointers,
        cast: cast(module),
        pointer_names: pointer_names(module, layout),
    }
}

/// Letters of the signature that all function pointers are called by, where there is one.
pub(crate) fn cast(module: &Module) -> Option<String> {
    let global = module.global_by_name(abi::CAST)?;
    Some(program::signature(&module.types, module.globals[global].ty).letters())
}

/// Puts the script together.
pub(crate) fn bundle(
    surroundings: &Surroundings,
    code: &ModuleCode<'_>,
    options: &Options,
) -> Result<glue::Bundle, Error> {
    let Surroundings { interface, resolution, placement, .. } = surroundings;
    let mut exports = interface.exports.clone();
    exports.extend(interface.named_exports.iter().map(|(name, _)| name.clone()));
    let entry_points = EntryPoints {
        main: interface.main_for_bundle(),
        exports,
        constructors: interface.constructors.clone(),
        destructors: interface.destructors.clone(),
        library_exports: interface.library_exports.clone(),
    };
    let mut bundle = glue::bundle(&BundleInput {
        resolution,
        code,
        entry_points: &entry_points,
        placement,
        settings: &bundle_settings(options)?,
        prototypes: options.emit_tsd.then_some(&interface.prototypes),
    })
    .map_err(|error| Error::other(error.to_string()))?;
    let mut before = match &options.interpreter {
        Some(interpreter) => format!("#!{interpreter}\n"),
        None => String::new(),
    };
    before.push_str(&joined(&options.scripts.outside_before)?);
    bundle.js.insert_str(0, &before);
    bundle.js.push_str(&joined(&options.scripts.outside_after)?);
    Ok(bundle)
}

/// Scripts one after the other, each of which ends in a line break.
fn joined(scripts: &[Input]) -> Result<String, Error> {
    let mut text = String::new();
    for script in scripts {
        let script = std::str::from_utf8(&script.bytes).map_err(|error| {
            Error::other(format!("{}: is not UTF-8 at byte {}", script.name, error.valid_up_to()))
                .help("give a file of JavaScript")
        })?;
        text.push_str(script);
        if !script.ends_with('\n') {
            text.push('\n');
        }
    }
    Ok(text)
}

/// The names of functions by their pointers, which the runtime shows under ASSERTIONS=1.
fn pointer_names(module: &Module, layout: &Layout) -> Vec<PointerName> {
    let mut names = Vec::new();
    for table in &layout.tables {
        for (pointer, slot) in (table.base..).zip(&table.slots) {
            if let Some(global) = slot {
                let name = module.global_name(*global).into_owned();
                names.push(PointerName { pointer, sig: table.signature.letters(), name });
            }
        }
    }
    names.sort_by_key(|name| name.pointer);
    names
}

/// Names of the runtime that the script puts on `Module`.
pub(crate) fn runtime_methods(options: &Options) -> Vec<String> {
    let mut methods = options.settings.exported_runtime_methods.clone();
    if !options.target.has_runtime() {
        methods.clear();
    } else if !options.level.optimises() {
        methods.extend(glue::bundle::DEFAULT_RUNTIME_METHODS.map(str::to_owned));
        methods.sort_unstable();
        methods.dedup();
    }
    let forced = (options.settings.force_filesystem || options.scripts_use_files())
        && options.target.has_runtime();
    if forced && !methods.iter().any(|method| method == "FS") {
        methods.push("FS".to_owned());
    }
    methods
}

/// Names of JavaScript in `DEFAULT_LIBRARY_FUNCS_TO_INCLUDE`.
fn named_helpers(options: &Options) -> impl Iterator<Item = &str> {
    let runtime = options.target.has_runtime();
    let functions = options.settings.library_functions.iter().filter(move |_| runtime);
    functions.filter_map(|name| name.strip_prefix('$'))
}

/// Names of the runtime that the script puts on `Module` or calls itself at the start, and those
/// that scripts of the user's mention.
pub(crate) fn wanted_methods(options: &Options, libraries: &Libraries) -> Vec<String> {
    let mut methods = runtime_methods(options);
    if options.target.has_runtime() {
        let scripts = options.scripts.before.iter().chain(&options.scripts.after);
        // What is not UTF-8 is refused where the script is put together.
        let scripts: Vec<&str> =
            scripts.filter_map(|script| str::from_utf8(&script.bytes).ok()).collect();
        methods.extend(libraries.mentioned_by(&scripts));
        let embeds = options.embedded_files().next().is_some();
        methods.extend(embeds.then(|| glue::bundle::EMBED.to_owned()));
        methods.extend(named_helpers(options).map(str::to_owned));
        let preloads = options.package_name().is_some();
        let helpers = glue::bundle::preload_helpers(options.preload_plugins);
        methods.extend(helpers.filter(|_| preloads).map(str::to_owned));
    }
    methods
}

/// The file with the contents of all preloaded files, one after the other.
pub(crate) fn package(options: &Options) -> Option<File> {
    let bytes = options.preloaded.iter().flat_map(|file| file.bytes.iter().copied());
    Some(File { name: options.package_name()?, bytes: bytes.collect() })
}

/// The settings that the glue acts on, in its own terms: it does not depend on this crate.
fn bundle_settings(options: &Options) -> Result<glue::Settings, Error> {
    let settings = &options.settings;
    let environment = |environment: &Environment| match environment {
        Environment::Node => glue::Environment::Node,
        Environment::Web => glue::Environment::Web,
        Environment::Worker => glue::Environment::Worker,
        Environment::Shell => glue::Environment::Shell,
    };
    let file = |file: &ProgramFile| glue::ProgramFile {
        path: file.path.clone(),
        bytes: Arc::clone(&file.bytes),
    };
    let package = options.package_name();
    let files = || options.preloaded.iter().map(file).collect();
    let preloaded = package.map(|name| glue::Package {
        name,
        files: files(),
        plugins: options.preload_plugins,
    });
    Ok(glue::Settings {
        environments: settings.environments.iter().map(environment).collect(),
        modularize: settings.modularize,
        export_es6: settings.export_es6,
        export_name: settings.export_name.clone(),
        assertions: settings.assertions,
        abort_on_exceptions: settings.abort_on_exceptions,
        exit_runtime: settings.exit_runtime,
        allow_memory_growth: settings.allow_memory_growth,
        maximum_memory: settings.maximum_memory,
        growth: settings.growth.clone(),
        compact: !options.keeps_names(),
        exported_runtime_methods: runtime_methods(options),
        library_functions: named_helpers(options).map(|name| format!("${name}")).collect(),
        memory_file: options.memory_name(),
        pre_js: joined(&options.scripts.before)?,
        post_js: joined(&options.scripts.after)?,
        embedded: options.embedded_files().map(file).collect(),
        preloaded,
    })
}
