//! Assembles a script from the shell, library functions, the module and its static data.

use std::fmt::Write as _;

use base64::Engine as _;
use emback_ir::abi::names::is_reserved_in_scripts;
use emback_ir::abi::{self, ASM_MODULE, dyn_call_signature, is_identifier, is_reserved_word};

use crate::compact::compact;
use crate::data::{self, Form, Prefixes};
use crate::declarations::declarations;
use crate::error::GlueError;
use crate::input::{BundleInput, Environment, Growth, ModuleForm, Package, ProgramFile, Settings};
use crate::instance::{self, Origin, STDLIB, quoted};
use crate::library::js_name;
use crate::resolve::{Reached, Unresolved, is_shell_name};
use crate::scan::{dyn_call_on_module, names_of_scripts};
use crate::shell::piece;
use crate::wasm;

/// Names of the runtime that unoptimised output always puts on `Module`.
pub const DEFAULT_RUNTIME_METHODS: [&str; 6] =
    ["UTF8ToString", "addFunction", "ccall", "cwrap", "lengthBytesUTF8", "stringToUTF8"];

/// The function of the runtime that puts a file into the file system, which a script with embedded
/// files calls.
pub const EMBED: &str = "emEmbed";

/// The function of the runtime that loads files before main.
pub const PRELOAD: &str = "emPreload";

/// The function of the library that gives a file of a package to plugins.
const PLUG: &str = "emPutPlugged";

/// The names that a program with a package needs of the library.
pub fn preload_helpers(plugins: bool) -> impl Iterator<Item = &'static str> {
    std::iter::once(PRELOAD).chain(plugins.then_some(PLUG))
}

/// Where the text of an asm.js module is put into a script, which is compacted before that.
const ASM_MARKER: &str = "emAsmGoesHere";

/// Bytes of a page of WebAssembly's memory.
const PAGE: u32 = 65536;

/// The output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The script.
    pub js: String,
    /// The static data, when it has a file of its own.
    pub memory_file: Option<Vec<u8>>,
    /// TypeScript declarations of what the page sees, if they are wanted.
    pub declarations: Option<String>,
}

/// The entries of the library that the script contains: what the module imports, what the page asks
/// for, and all that these refer to.
///
/// # Errors
/// An import or a method that was not resolved.
fn reached(input: &BundleInput<'_>) -> Result<Reached, GlueError> {
    let BundleInput { resolution, code, entry_points, placement, settings, prototypes: _ } = input;
    let mut keys: Vec<String> = Vec::new();
    keys.extend(code.imports.iter().filter_map(|import| match Origin::of(import, code) {
        Origin::Library => Some(import.name.clone()),
        Origin::Runtime(_) | Origin::Page | Origin::Missing => None,
    }));
    keys.extend(entry_points.library_exports.iter().cloned());
    keys.extend(placement.data_addresses.iter().map(|(symbol, _)| symbol.clone()));
    let mut helpers = instance::helpers(input);
    helpers.extend((!settings.embedded.is_empty()).then(|| EMBED.to_owned()));
    if let Some(package) = &settings.preloaded {
        helpers.extend(preload_helpers(package.plugins).map(str::to_owned));
    }
    let methods = settings.exported_runtime_methods.iter();
    let is_helper =
        |method: &&String| !is_shell_name(method) && dyn_call_signature(method).is_none();
    helpers.extend(methods.filter(is_helper).cloned());
    keys.extend(settings.library_functions.iter().cloned());
    let scripts = [&*settings.pre_js, &*settings.post_js];
    let mentioned = names_of_scripts(&scripts);
    let of_libraries =
        mentioned.iter().filter(|name| resolution.entry(&format!("${name}")).is_some());
    helpers.extend(of_libraries.cloned());
    keys.extend(helpers.iter().map(|helper| format!("${helper}")));
    for key in &keys {
        if resolution.entry(key).is_none() {
            return Err(GlueError::new(match key.strip_prefix('$') {
                Some(name) => format!("the runtime has nothing called {name}"),
                None => Unresolved::Symbol(key.clone()).to_string(),
            }));
        }
    }
    let mut found = resolution.reach_keys(keys.iter().map(String::as_str));
    let methods = settings.exported_runtime_methods.iter();
    let asked = methods.filter_map(|name| dyn_call_signature(name)).map(str::to_owned);
    found.dyn_calls.extend(asked);
    let on_module = mentioned.iter().filter_map(|name| dyn_call_on_module(name));
    found.module_dyn_calls.extend(on_module.map(str::to_owned));
    found.module_dyn_calls.retain(|sig| instance::exports_dyn_call(input, sig));
    found.dyn_calls.extend(found.module_dyn_calls.iter().cloned());
    found.names.extend(mentioned);
    if EVALUATING.iter().any(|name| resolution.reaches(&found, name)) {
        found.names.extend(instance::public(input));
    }
    Ok(found)
}

/// Assembles a script.
///
/// # Errors
/// A name that is not resolved, or settings that no script can have.
pub fn bundle(input: &BundleInput<'_>) -> Result<Bundle, GlueError> {
    check(input)?;
    let found = reached(input)?;
    let BundleInput { code, entry_points, placement, settings, .. } = input;
    let wasm = code.wasm();
    let (image, data_base) = code.data();
    let modularize = settings.modularize || settings.export_es6;
    let has = |environment| settings.environments.contains(&environment);
    // Whether anything but the shell refers to what the shell finds out for it.
    let methods = &settings.exported_runtime_methods;
    let takes_arguments = entry_points.main.as_ref().is_some_and(|main| main.parameters > 0);
    let is_asked = |name: &str| {
        !settings.compact
            || takes_arguments
            || found.names.contains(name)
            || methods.iter().any(|method| method == name)
    };
    // A file of nothing but zeros is left out: the memory starts as zeros.
    let memory_file = settings.memory_file.as_ref().filter(|_| !data::trimmed(image).is_empty());
    let known = |name: &str| match name {
        "NODE" => has(Environment::Node),
        "WEB" => has(Environment::Web),
        "WORKER" => has(Environment::Worker),
        "SHELL" => has(Environment::Shell),
        "MODULARIZE" => modularize,
        "EXPORT_ES6" => settings.export_es6,
        "ASSERTIONS" => settings.assertions,
        "EXIT_RUNTIME" => settings.exit_runtime,
        "GROWTH" => settings.allow_memory_growth,
        "ABORTING" => settings.abort_on_exceptions,
        "HAS_MAIN" => entry_points.main.is_some(),
        "ARGUMENTS" => is_asked("arguments_"),
        "PROGRAM_NAME" => is_asked("thisProgram"),
        "EXCEPTIONS" => input.resolution.reaches(&found, "$emThrown"),
        "DEPENDENCIES" => input.resolution.reaches(&found, "$emDependencies"),
        "INITIALIZED" => input.resolution.reaches(&found, "$runtimeInitialized"),
        "ALIVE" => input.resolution.reaches(&found, "$emAlive"),
        "HOOKS" => input.resolution.reaches(&found, "$emHooks"),
        "HEAP64" => wasm.is_some_and(|wasm| wasm.bigint) && uses_bigint_views(input, &found),
        "MEM_FILE" => memory_file.is_some(),
        "WASM" => wasm.is_some(),
        "FILES" => memory_file.is_some() || wasm.is_some() || settings.preloaded.is_some(),
        "CODE_INLINE" => wasm.is_some_and(|wasm| wasm.file.is_none()),
        "CODE_WAITS" => wasm.is_some_and(|wasm| wasm.waits),
        // A condition that no name answers is false. The tests of `shell` hold the pieces to known
        // names.
        _ => false,
    };

    // The order of the pieces is that of their execution: the environment gives `out` and `err`,
    // with which `abort` of `process` reports; library functions find the views of memory set.
    let mut body = settings.pre_js.clone();
    body.push_str(&piece("environment", &known)?);
    if known("FILES") {
        body.push_str(&piece("locate", &known)?);
    }
    if let Some(wasm) = wasm {
        body.push_str(&wasm::fallback(wasm, &known)?);
    }
    body.push_str(&piece("process", &known)?);
    body.push_str(&piece("memory", &known)?);
    body.push_str(&instance::tables(input, &found)?);
    body.push_str(&input.resolution.text(&found));
    if input.resolution.reaches(&found, "$emVfs") {
        // Before the module is instantiated: it imports the functions of descriptors that this
        // puts into the place of others.
        body.push_str("emVfsStart();\n");
    }
    if let Some(letters) = &placement.cast {
        // The pointer, and two ints for each word.
        let words = letters.bytes().skip(1).map(|letter| if letter == b'j' { 2 } else { 1 });
        let words = 1 + words.sum::<usize>();
        let text = piece("casts", &known)?
            .replace("EMBACK_CAST_SIGNATURE", letters)
            .replace("EMBACK_CAST_WORDS", &words.to_string())
            .replace("EMBACK_BIGINT", &wasm.is_some_and(|wasm| wasm.bigint).to_string());
        body.push_str(&text);
        body.push_str(&instance::casts(&found));
    }
    body.push_str(&instance::stubs(input));
    body.push_str(&match wasm {
        Some(wasm) => wasm::instance(input, wasm, &found)?,
        None => instance::instance(input, &found)?,
    });
    for symbol in &entry_points.library_exports {
        let name = js_name(symbol);
        let _ = writeln!(body, "Module.{name} = {name};");
    }
    for method in &settings.exported_runtime_methods {
        // Some names get their values when WebAssembly is instantiated; that code puts them on
        // `Module`. Views are put there by `updateMemoryViews`, which also does it again when
        // memory grows.
        let late = wasm.is_some() && wasm::is_late(method);
        if !late
            && !method.starts_with("HEAP")
            && (method != "callMain" || entry_points.main.is_some())
        {
            let _ = writeln!(body, "Module.{method} = {method};");
        }
    }
    if wasm.is_none() {
        body.push_str(&instance::dyn_calls_on_module(&found));
    }
    if settings.assertions {
        // A page that asks for one of these by mistake gets a message with the setting to change
        // instead of `undefined`.
        let exported = &settings.exported_runtime_methods;
        let methods = input.resolution.methods.iter().filter(|name| !exported.contains(name));
        let list: Vec<String> = methods.map(|name| quoted(name)).collect();
        let list = format!("[{}]", list.join(", "));
        body.push_str(&piece("unexported", &known)?.replace("EMBACK_UNEXPORTED", &list));
    }
    let mut start = String::new();
    let mut literals = Vec::new();
    if let Some(wasm) = wasm {
        body.push_str(&wasm::pieces(wasm, &known)?);
        start.push_str("emInstantiate();\n");
        if wasm.file.is_none() {
            let text = base64::engine::general_purpose::STANDARD.encode(wasm.bytes);
            literals.push(format!("\"{text}\""));
        }
    }
    match memory_file {
        Some(name) => {
            body.push_str(&piece("data-file", &known)?);
            let _ = writeln!(start, "emLoadData({});", quoted(name));
        }
        None => {
            // The literals are placed last, as the module is: reprinting a literal of megabytes
            // would take most of the time of a build.
            let encoded = data::encode(image, data_base);
            if !encoded.segments.is_empty() {
                body.push_str(&reader(encoded.form, &known)?);
            }
            for (at, (address, literal)) in encoded.segments.into_iter().enumerate() {
                let _ = writeln!(start, "emDecodeData(emDataGoesHere{at}_, {address});");
                literals.push(literal);
            }
        }
    }
    for ProgramFile { path, bytes } in &settings.embedded {
        let literal = format!("emDataGoesHere{}_", literals.len());
        let _ = writeln!(start, "{EMBED}({}, {literal});", quoted(path));
        let text = base64::engine::general_purpose::STANDARD.encode(bytes);
        literals.push(format!("\"{text}\""));
    }
    if let Some(Package { name, files, plugins }) = &settings.preloaded {
        let mut end = 0;
        let list = files.iter().map(|ProgramFile { path, bytes }| {
            let begin = end;
            end += bytes.len();
            format!("[{}, {begin}, {end}]", quoted(path))
        });
        let list = list.collect::<Vec<_>>().join(", ");
        let step = if *plugins { format!(", {PLUG}") } else { String::new() };
        let _ = writeln!(start, "{PRELOAD}({}, [{list}]{step});", quoted(name));
    }
    body.push_str(&piece("run", &known)?);
    body.push_str(&settings.post_js);
    // Constructors are exports of the module alone: they are not put on `Module`.
    let call = |symbol: &String| format!("asm.{}();\n", abi::js_name(symbol.as_bytes()));
    let calls = |symbols: &[String]| symbols.iter().map(call).collect::<String>();
    let mut text = piece(
        match (settings.export_es6, modularize) {
            (true, _) => "es6",
            (false, true) => "modularize",
            (false, false) => "script",
        },
        &known,
    )?;
    for (marker, value) in [
        ("emBodyGoesHere;", body),
        ("emConstructorsGoHere;", calls(&entry_points.constructors)),
        ("emDestructorsGoHere;", calls(&entry_points.destructors)),
        (
            "emCallMainGoesHere;",
            entry_points.main.as_ref().map(instance::call_main).unwrap_or_default(),
        ),
        ("emStartDataGoesHere;", start),
        ("EMBACK_NAME", settings.export_name.clone()),
        ("EMBACK_PAGES", (placement.memory.initial_memory / PAGE).to_string()),
        ("EMBACK_MOST_PAGES", most_pages(input).to_string()),
        ("EMBACK_MOST_MEMORY", most_memory(input).to_string()),
        ("EMBACK_GROWTH", growth(settings)),
        ("EMBACK_EXPORT_SIGNATURES", export_signatures(input)),
        ("EMBACK_MEMORY", placement.memory.initial_memory.to_string()),
        ("EMBACK_HEAP_BASE", placement.memory.heap_base.to_string()),
        ("EMBACK_STACK_BASE", placement.memory.stack_base.to_string()),
        ("EMBACK_STACK_MAX", placement.memory.stack_max.to_string()),
        ("EMBACK_ALIGN_INT64", placement.c_abi.int64_align.to_string()),
        ("EMBACK_ALIGN_DOUBLE", placement.c_abi.double_align.to_string()),
        ("EMBACK_ALIGN_LONG_DOUBLE", placement.c_abi.long_double_align.to_string()),
        ("EMBACK_LONG_DOUBLE", placement.c_abi.long_double.to_string()),
        ("EMBACK_THIS_RETURN", placement.c_abi.this_return.to_string()),
        ("EMBACK_DATA_BASE", data_base.to_string()),
        ("EMBACK_ASSERTIONS", settings.assertions.to_string()),
    ] {
        // A marker on a line of its own takes its indentation with it: what comes in starts at the
        // margin.
        text =
            text.replace(&format!("    {marker}"), marker).replace(&format!("  {marker}"), marker);
        text = text.replace(marker, &value);
    }
    if settings.compact {
        text = compact(&text, settings.export_es6)?;
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    // Compaction comes before the module is placed, for the module must stay as it is printed.
    let asm_text = match code.form {
        ModuleForm::AsmJs { text, .. } => text,
        ModuleForm::Wasm(_) => "",
    };
    Ok(Bundle {
        js: place(&text, asm_text, &literals),
        memory_file: memory_file.map(|_| data::trimmed(image).to_vec()),
        declarations: input.prototypes.map(|prototypes| declarations(input, prototypes)),
    })
}

/// Whether anything in the script refers to the views of 64-bit integers.
fn uses_bigint_views(input: &BundleInput<'_>, found: &Reached) -> bool {
    let methods = &input.settings.exported_runtime_methods;
    ["HEAP64", "HEAPU64"]
        .iter()
        .any(|&view| found.names.contains(view) || methods.iter().any(|method| method == view))
}

/// The signatures of the program's functions on `Module`, as an object of JavaScript.
fn export_signatures(input: &BundleInput<'_>) -> String {
    let signatures = instance::public_exports(input)
        .map(|export| format!("{}: {}", quoted(&export.js_name()), quoted(&export.signature)));
    format!("{{{}}}", signatures.collect::<Vec<_>>().join(", "))
}

/// Library functions that run scripts as text, which see the functions of the program by name.
const EVALUATING: [&str; 4] = [
    "emscripten_run_script",
    "emscripten_run_script_int",
    "emscripten_run_script_string",
    "emscripten_async_run_script",
];

/// The size that the runtime asks for when memory grows, as an expression over what there is
/// (`have`), what is needed (`bytes`) and by how much a further attempt is cut down (`cut`).
fn growth(settings: &Settings) -> String {
    let Growth { linear, step, cap } = &settings.growth;
    match linear {
        Some(linear) => format!("have + {linear} / cut"),
        None if *cap == 0 => format!("have * (1 + {step} / cut)"),
        None => format!("Math.min(have * (1 + {step} / cut), bytes + {cap})"),
    }
}

/// Bytes that the memory may grow to.
fn most_memory(input: &BundleInput<'_>) -> u32 {
    input.placement.memory.initial_memory.max(input.settings.maximum_memory / PAGE * PAGE)
}

/// Pages that the memory may grow to.
fn most_pages(input: &BundleInput<'_>) -> u32 {
    let least = input.placement.memory.initial_memory / PAGE;
    let most = input.code.wasm().filter(|_| input.settings.allow_memory_growth);
    most.map_or(least, |wasm| least.max(wasm.maximum_memory / PAGE))
}

/// Replaces the markers of texts that must not be reprinted.
fn place(text: &str, asm_text: &str, literals: &[String]) -> String {
    let mut whole = String::with_capacity(
        text.len() + asm_text.len() + literals.iter().map(String::len).sum::<usize>(),
    );
    // One pass over the text, which has the markers in the order of the literals.
    let (before, after) = text.split_once(ASM_MARKER).unwrap_or((text, ""));
    whole.push_str(before.trim_end_matches(' '));
    if !whole.ends_with('\n') {
        whole.push('\n');
    }
    if !asm_text.is_empty() {
        whole.push_str(asm_text.trim_end());
        whole.push('\n');
    }
    let mut rest = after.strip_prefix(';').unwrap_or(after);
    rest = rest.strip_prefix('\n').unwrap_or(rest);
    for (at, literal) in literals.iter().enumerate() {
        let Some((before, after)) = rest.split_once(&format!("emDataGoesHere{at}_")) else { break };
        whole.push_str(before);
        whole.push_str(literal);
        rest = after;
    }
    whole.push_str(rest);
    whole
}

/// Names that a script refers to, and that it would lose by declaring a variable of that name.
const TAKEN: [&str; 34] = [
    ASM_MODULE,
    "Array",
    "Atomics",
    "Buffer",
    "Date",
    "Error",
    "Infinity",
    "Math",
    "NaN",
    "Object",
    "Promise",
    "String",
    "WebAssembly",
    "arguments",
    "atob",
    "console",
    "crypto",
    "define",
    "document",
    "emScript",
    "eval",
    "exports",
    "fetch",
    "globalThis",
    "importScripts",
    "location",
    "module",
    "performance",
    "print",
    "process",
    "require",
    "self",
    "undefined",
    "window",
];

/// Refuses an `EXPORT_NAME` by which the script would be no JavaScript, or would not run.
fn check_export_name(name: &str, export_es6: bool) -> Result<(), GlueError> {
    let fault = if !is_identifier(name) {
        "this is not an identifier of ASCII letters, digits, `_` and `$`"
    } else if is_reserved_in_scripts(name) {
        "this is a reserved word of JavaScript"
    } else if TAKEN.contains(&name) || STDLIB.contains(&name) {
        "the script uses this name itself"
    } else if export_es6 && is_reserved_word(name) {
        "this is a reserved word in modules, which EXPORT_ES6=1 asks for"
    } else {
        return Ok(());
    };
    Err(GlueError::new(format!(
        "-s EXPORT_NAME={name}: {fault}; choose another name, such as createModule"
    )))
}

fn check(input: &BundleInput<'_>) -> Result<(), GlueError> {
    if let Some(unresolved) = input.resolution.unresolved() {
        return Err(GlueError::new(unresolved.to_string()));
    }
    check_export_name(&input.settings.export_name, input.settings.export_es6)?;
    if input.settings.environments.is_empty() {
        return Err(GlueError::new(
            "ENVIRONMENT names no place to run in: give some of node,web,worker,shell",
        ));
    }
    Ok(())
}

/// The function that reads static data of this form.
fn reader(form: Form, known: &dyn Fn(&str) -> bool) -> Result<String, GlueError> {
    let with = |file: &str, names: &[(&str, u8)]| {
        let text = piece(file, known)?;
        Ok(names.iter().fold(text, |text, (name, value)| text.replace(name, &value.to_string())))
    };
    match form {
        Form::Base64 => with("data-base64", &[]),
        Form::Text(swap) => with("data-text", &[("EMBACK_SWAP", swap)]),
        Form::Numbers(swap, Prefixes { characters: [first, second] }) => {
            let [first_adds, second_adds] = Prefixes::ADDED;
            let names = [
                ("EMBACK_SWAP", swap),
                ("EMBACK_FIRST_ADDS", first_adds),
                ("EMBACK_SECOND_ADDS", second_adds),
                ("EMBACK_FIRST", first),
                ("EMBACK_SECOND", second),
            ];
            with("data-numbers", &names)
        }
    }
}
