//! What is generated where the module is WebAssembly: its imports, what is taken out of it, and how it is found.
//!
//! All other glue knows functions by the names that asm.js has for them. `asm` is therefore filled from the exports, and
//! what looks at it needs to know no difference.

use std::fmt::Write as _;

use crate::error::GlueError;
use crate::input::{BundleInput, Import, ImportFrom};
use crate::instance::{STACK_NAMES, is_identifier, quoted};
use crate::library::js_name;
use crate::resolve::Reached;
use crate::shell::piece;

/// The WebAssembly module that stands in the place of the asm.js one.
#[derive(Debug, Clone)]
pub struct Wasm<'a> {
    /// The module.
    pub bytes: &'a [u8],
    /// Name of its file beside the script; `None` puts it into the script.
    pub file: Option<&'a str>,
    /// The file of the same program as asm.js, for places that have no WebAssembly (`WASM=2`).
    pub fallback: Option<&'a str>,
    /// Where the module looks for each of the imports of the input, in their order.
    pub imports: &'a [WasmImport],
    /// Every function that it exports.
    pub exports: &'a [WasmExport],
    /// 64-bit values cross as BigInt, not in halves (`WASM_BIGINT`).
    pub bigint: bool,
    /// Pages and workers wait for it without being kept from other work (`WASM_ASYNC_COMPILATION`).
    pub waits: bool,
    /// The most memory may grow to, in bytes.
    pub maximum_memory: u32,
}

/// Names of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WasmImport {
    /// The first.
    pub module: String,
    /// The second.
    pub name: String,
    /// Letters of its signature.
    pub signature: String,
}

/// An exported function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WasmExport {
    /// Its name as asm.js has it.
    pub js_name: String,
    /// Its name in the module.
    pub name: String,
    /// Letters of its signature.
    pub signature: String,
}

/// Imports, and the function that takes over the exports.
pub(crate) fn instance(
    input: &BundleInput<'_>,
    wasm: &Wasm<'_>,
    found: &Reached,
) -> Result<String, GlueError> {
    let mut text = String::new();
    imports(input, wasm, &mut text);
    let mut late: Vec<(String, String)> = Vec::new();
    let asked =
        |name: &str| input.settings.exported_runtime_methods.iter().any(|method| method == name);
    for name in STACK_NAMES {
        if found.names.contains(name) || asked(name) {
            late.push((name.to_owned(), format!("asm.{name}")));
        }
    }
    let dyn_calls = found.dyn_calls.iter().map(|sig| format!("dynCall_{sig}"));
    let functions = found.asm_exports.iter().map(|symbol| js_name(symbol));
    for name in dyn_calls.chain(functions) {
        let Some(export) = wasm.exports.iter().find(|export| export.js_name == name) else {
            return Err(GlueError::new(format!(
                "the module was written without {name}, which the library calls"
            )));
        };
        let value = if wasm.bigint && export.signature.contains('j') {
            format!("emTakesHalves(asm.{name}, {})", quoted(&export.signature))
        } else {
            format!("asm.{name}")
        };
        late.push((name, value));
    }
    text.push_str("var asm = {}");
    for (name, _) in &late {
        let _ = write!(text, ", {name}");
    }
    text.push_str(";\nfunction emTakeExports(given) {\n  asm = {");
    for (at, export) in wasm.exports.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\n    {}: given{}", export.js_name, member(&export.name));
    }
    text.push_str("\n  };\n");
    for (name, value) in &late {
        let _ = writeln!(text, "  {name} = {value};");
    }
    for export in input.code.exports.iter().filter(|export| export.public) {
        let _ = writeln!(text, "  Module.{0} = asm.{0};", export.js_name);
    }
    for method in &input.settings.exported_runtime_methods {
        if is_late(method) {
            let _ = writeln!(text, "  Module.{method} = {method};");
        }
    }
    text.push_str("}\n");
    Ok(text)
}

/// Whether a runtime method is there only when the module is.
pub(crate) fn is_late(method: &str) -> bool {
    method == "asm" || STACK_NAMES.contains(&method)
}

fn imports(input: &BundleInput<'_>, wasm: &Wasm<'_>, text: &mut String) {
    let places = || input.code.imports.iter().zip(wasm.imports);
    let mut modules: Vec<&str> = vec!["env"];
    for (_, place) in places() {
        if !modules.contains(&place.module.as_str()) {
            modules.push(&place.module);
        }
    }
    text.push_str("var emImports = {");
    for module in modules {
        let comma = if module == "env" { "" } else { "," };
        let _ = write!(text, "{comma}\n  {}: {{", key(module));
        let memory = (module == "env").then(|| ("memory".to_owned(), "wasmMemory".to_owned()));
        let given = places()
            .filter(|(_, place)| place.module == module)
            .map(|(import, place)| (place.name.clone(), value(input, wasm, import, place)));
        for (at, (name, value)) in memory.into_iter().chain(given).enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(text, "{comma}\n    {}: {value}", key(&name));
        }
        text.push_str("\n  }");
    }
    text.push_str("\n};\n");
}

fn value(input: &BundleInput<'_>, wasm: &Wasm<'_>, import: &Import, place: &WasmImport) -> String {
    let ImportFrom::Symbol(symbol) = &import.from else { return import.js_name.clone() };
    let name = js_name(symbol);
    // Our own library is written for halves; what a page brings is written for the border as it is.
    let halves = input.resolution.entry(symbol).is_some_and(|entry| entry.builtin);
    if wasm.bigint && halves && place.signature.contains('j') {
        return format!("emTakesBigInts({name}, {})", quoted(&place.signature));
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

/// The piece that goes elsewhere where there is no WebAssembly; it stands before anything needs that.
pub(crate) fn fallback(wasm: &Wasm<'_>, known: &dyn Fn(&str) -> bool) -> Result<String, GlueError> {
    let Some(file) = wasm.fallback else { return Ok(String::new()) };
    Ok(piece("fallback", known)?.replace("\"EMBACK_FALLBACK\"", &quoted(file)))
}
