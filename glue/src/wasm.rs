//! The generated part of the script for WebAssembly: imports, exports that are taken, and loading.
//!
//! The rest of the glue knows functions by the names that asm.js has for them. `asm` is therefore
//! filled from the exports, and what looks at it needs to know no difference.

use std::fmt::Write as _;

use emback_ir::abi::{
    CPP_TAG, ENV, Import, MEMORY, RuntimeExport, dyn_call_signature, is_identifier,
};

use crate::error::GlueError;
use crate::input::BundleInput;
use crate::instance::{
    Origin, dyn_calls_on_module, flushed, flusher, guard, module_functions, public, quoted,
};
use crate::library::js_name;
use crate::resolve::Reached;
use crate::shell::piece;

/// A WebAssembly module.
#[derive(Debug, Clone)]
pub struct Wasm<'a> {
    /// The module.
    pub bytes: &'a [u8],
    /// Name of its file beside the script; `None` puts it into the script.
    pub file: Option<&'a str>,
    /// The file of the same program as asm.js, for places that have no WebAssembly (`WASM=2`).
    pub fallback: Option<&'a str>,
    /// 64-bit values cross as BigInt, not in halves (`WASM_BIGINT`).
    pub bigint: bool,
    /// Exceptions are WebAssembly's own: the module may export their tags.
    pub exceptions: bool,
    /// Pages and workers wait for it without being kept from other work (`WASM_ASYNC_COMPILATION`).
    pub waits: bool,
    /// The most memory may grow to, in bytes.
    pub maximum_memory: u32,
}

/// Imports, and the function that takes over the exports.
pub(crate) fn instance(
    input: &BundleInput<'_>,
    wasm: &Wasm<'_>,
    found: &Reached,
) -> Result<String, GlueError> {
    let mut text = String::new();
    imports(input, wasm, found, &mut text);
    let signature = |key: &str| {
        let export = input.code.exports.iter().find(|export| export.js_name() == key);
        export.map_or("", |export| &*export.signature)
    };
    let mut late: Vec<(String, String)> = Vec::new();
    for (name, key) in module_functions(input, found)? {
        let signature = signature(&key);
        let by_halves = found.by_halves.iter().any(|symbol| js_name(symbol) == name);
        let value = if wasm.bigint && signature.contains('j') && by_halves {
            format!("emTakesHalves(asm.{key}, {})", quoted(signature))
        } else {
            format!("asm.{key}")
        };
        late.push((name, value));
    }
    text.push_str("var asm = {}");
    for (name, _) in &late {
        let _ = write!(text, ", {name}");
    }
    if wasm.exceptions {
        text.push_str(", emTag");
    }
    text.push_str(";\nfunction emTakeExports(given) {\n  asm = {");
    for (at, export) in input.code.exports.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\n    {}: given{}", export.js_name(), member(&export.name));
    }
    text.push_str("\n  };\n");
    text.push_str(guard(input));
    if wasm.exceptions {
        let _ = writeln!(text, "  emTag = given.{CPP_TAG};");
    }
    for (name, value) in &late {
        let _ = writeln!(text, "  {name} = {value};");
    }
    for name in public(input) {
        let _ = writeln!(text, "  Module.{name} = asm.{name};");
    }
    for method in &input.settings.exported_runtime_methods {
        if is_late(method) {
            let _ = writeln!(text, "  Module.{method} = {method};");
        }
    }
    text.push_str(&dyn_calls_on_module(found));
    text.push_str("}\n");
    Ok(text)
}

/// Whether a runtime method is there only when the module is.
pub(crate) fn is_late(method: &str) -> bool {
    method == "asm" || RuntimeExport::is_always(method) || dyn_call_signature(method).is_some()
}

fn imports(input: &BundleInput<'_>, wasm: &Wasm<'_>, found: &Reached, text: &mut String) {
    text.push_str(flusher(input, found));
    let mut modules: Vec<&str> = vec![ENV];
    for import in input.code.imports {
        if !modules.contains(&import.module.as_str()) {
            modules.push(&import.module);
        }
    }
    text.push_str("var emImports = {");
    for module in modules {
        let comma = if module == ENV { "" } else { "," };
        let _ = write!(text, "{comma}\n  {}: {{", key(module));
        let memory = (module == ENV).then(|| (MEMORY.to_owned(), "wasmMemory".to_owned()));
        let given = input.code.imports.iter().filter(|import| import.module == module);
        let given = given.map(|import| {
            let function = value(input, wasm, import);
            (import.name.clone(), flushed(input, found, import, function))
        });
        for (at, (name, value)) in memory.into_iter().chain(given).enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(text, "{comma}\n    {}: {value}", key(&name));
        }
        text.push_str("\n  }");
    }
    text.push_str("\n};\n");
}

fn value(input: &BundleInput<'_>, wasm: &Wasm<'_>, import: &Import) -> String {
    match Origin::of(import, input.code) {
        Origin::Library => {}
        Origin::Runtime(_) | Origin::Page | Origin::Missing => return import.js_name(),
    }
    let name = js_name(&import.name);
    // The built-in library is written for halves; what a page brings is written for the border as
    // it is.
    let halves = input.resolution.entry(&import.name).is_some_and(|entry| entry.builtin);
    if wasm.bigint && halves && import.signature.contains('j') {
        return format!("emTakesBigInts({name}, {})", quoted(&import.signature));
    }
    name
}

fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

fn member(name: &str) -> String {
    if is_identifier(name) { format!(".{name}") } else { format!("[{}]", quoted(name)) }
}

/// The pieces of the shell that find and start the module.
pub(crate) fn pieces(wasm: &Wasm<'_>, known: &dyn Fn(&str) -> bool) -> Result<String, GlueError> {
    let mut text = piece("wasm", known)?;
    if let Some(file) = wasm.file {
        text = text.replace("\"EMBACK_CODE\"", &quoted(file));
    }
    if wasm.bigint {
        text.push_str(&piece("bigint", known)?);
    }
    Ok(text)
}

/// The piece that loads the fallback where WebAssembly is unavailable. It comes before all that
/// needs WebAssembly.
pub(crate) fn fallback(wasm: &Wasm<'_>, known: &dyn Fn(&str) -> bool) -> Result<String, GlueError> {
    let Some(file) = wasm.fallback else { return Ok(String::new()) };
    Ok(piece("fallback", known)?.replace("\"EMBACK_FALLBACK\"", &quoted(file)))
}
