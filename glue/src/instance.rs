//! The generated part of the script: definitions of imports, instantiation of asm.js, the exports
//! that are taken, the call of main.
//!
//! It is text, not a tree: it has a fixed shape, and the bundle is parsed once more anyway where it
//! is shortened.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use emback_ir::abi::{
    self, ASM_MODULE, ExportKind, Import, ImportKind, RuntimeExport, RuntimeImport, dyn_call_name,
    in_halves,
};

use rustc_hash::FxHashSet;

use crate::error::GlueError;
use crate::input::{BundleInput, MainFunction, ModuleCode, ModuleForm};
use crate::library::js_name;
use crate::resolve::{ARGUMENTS, PAGE_IMPORT, Reached};

/// What an asm.js module is given as `stdlib`.
///
/// All members that asm.js modules may import (the specification, section 9), whether this one does
/// or not.
pub(crate) const STDLIB: [&str; 11] = [
    "Math",
    "Int8Array",
    "Uint8Array",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
    "Uint32Array",
    "Float32Array",
    "Float64Array",
    "NaN",
    "Infinity",
];

/// A JavaScript string literal.
pub(crate) fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                literal.push('\\');
                literal.push(character);
            }
            ' '..='~' => literal.push(character),
            // What is no ASCII is escaped, so that a script is the same in each encoding that a
            // server may name.
            _ => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    let _ = write!(literal, "\\u{unit:04x}");
                }
            }
        }
    }
    literal.push('"');
    literal
}

/// What defines an import.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The library function of the same symbol.
    Library,
    /// The runtime.
    Runtime(RuntimeImport),
    /// The page, as `Module.imports[module][name]`.
    Page,
    /// Nothing.
    Missing,
}

impl Origin {
    /// What defines this import. The linker has already checked that a library has each symbol that
    /// is not missing.
    pub(crate) fn of(import: &Import, code: &ModuleCode<'_>) -> Origin {
        match import.kind {
            ImportKind::Symbol if code.missing.contains(&import.name) => Origin::Missing,
            ImportKind::Symbol => Origin::Library,
            ImportKind::Runtime => {
                RuntimeImport::of_name(&import.name).map_or(Origin::Missing, Origin::Runtime)
            }
            ImportKind::Module => Origin::Page,
        }
    }
}

/// Definitions of the imports that are no library functions as they are.
pub(crate) fn stubs(input: &BundleInput<'_>) -> String {
    let mut text = String::new();
    // asm.js has no 64-bit integers, and WebAssembly without BigInt passes none to JavaScript.
    let halves = !input.code.wasm().is_some_and(|wasm| wasm.bigint);
    for import in input.code.imports {
        let name = import.js_name();
        match Origin::of(import, input.code) {
            Origin::Runtime(runtime) => text.push_str(&runtime_stub(&runtime, &name, halves)),
            Origin::Page => {
                let _ = writeln!(
                    text,
                    "var {name} = {PAGE_IMPORT}({}, {});",
                    quoted(&import.module),
                    quoted(&import.name)
                );
            }
            Origin::Missing => {
                let what = quoted(&format!(
                    "the function {} is missing: no input and no library defines it",
                    import.name
                ));
                let _ = writeln!(text, "function {name}() {{ abort({what}); }}");
            }
            Origin::Library => {}
        }
    }
    text
}

/// The definition of an import whose name has a signature; nothing for those that are library
/// functions.
///
/// A signature is part of the name (`invoke_vi`), so there is no end of these functions and no
/// library can list them.
fn runtime_stub(import: &RuntimeImport, name: &str, halves: bool) -> String {
    let function = import.library_function();
    match import {
        RuntimeImport::NullFunc(sig) => {
            format!("function {name}(index) {{ {function}({}, index); }}\n", quoted(sig))
        }
        RuntimeImport::JsCall(sig) => {
            let list = parameters(sig, halves).join(", ");
            // The slot comes first, as `abi::with_leading_i32` has it: one function serves all
            // slots of a signature.
            let comma = if list.is_empty() { "" } else { ", " };
            let back = if sig.starts_with('v') { "" } else { "return " };
            format!(
                "function {name}(slot{comma}{list}) {{ {back}{function}({}, slot)({list}); }}\n",
                quoted(sig)
            )
        }
        RuntimeImport::Invoke(sig)
        | RuntimeImport::Setjmp(sig)
        | RuntimeImport::InvokeSetjmp(sig) => {
            let list: Vec<String> =
                std::iter::once("pointer".to_owned()).chain(parameters(sig, halves)).collect();
            let list = list.join(", ");
            let back = if sig.starts_with('v') { "" } else { "return " };
            // `undefined` becomes a number, but no BigInt.
            let nothing = if !halves && sig.starts_with('j') { " return BigInt(0);" } else { "" };
            let call = dyn_call_name(sig);
            format!(
                "function {name}({list}) {{ try {{ {back}asm.{call}({list}); }} catch (e) {{ {function}(e);{nothing} }} }}\n"
            )
        }
        RuntimeImport::Trap
        | RuntimeImport::StackOverflow
        | RuntimeImport::AlignFault
        | RuntimeImport::Memcpy
        | RuntimeImport::Memmove
        | RuntimeImport::Memset
        | RuntimeImport::MemorySize
        | RuntimeImport::MemoryGrow => String::new(),
    }
}

/// Names for the parameters of a signature; where 64-bit values come in halves, each of these has
/// two.
fn parameters(sig: &str, halves: bool) -> Vec<String> {
    let count: usize =
        sig.chars().skip(1).map(|letter| if halves && letter == 'j' { 2 } else { 1 }).sum();
    (1..=count).map(|at| format!("a{at}")).collect()
}

/// JavaScript names of the library functions that imports and generated text call.
pub(crate) fn helpers(input: &BundleInput<'_>) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for import in input.code.imports {
        match Origin::of(import, input.code) {
            Origin::Runtime(runtime) => {
                wanted.insert(runtime.library_function().to_owned());
            }
            Origin::Page => {
                wanted.insert(PAGE_IMPORT.to_owned());
            }
            Origin::Library | Origin::Missing => {}
        }
    }
    if input.entry_points.main.as_ref().is_some_and(|main| main.parameters > 0) {
        wanted.insert(ARGUMENTS.to_owned());
    }
    wanted
}

/// Names by which code of a page or of a user's library can print.
const PRINTERS: [&str; 13] = [
    "Module",
    "alert",
    "console",
    "document",
    "err",
    "globalThis",
    "out",
    "postMessage",
    "print",
    "printErr",
    "process",
    "putstr",
    "window",
];

/// What an import is set to: its function, called through one that first prints what the program
/// has printed where the function may print as well.
pub(crate) fn flushed(
    input: &BundleInput<'_>,
    found: &Reached,
    import: &Import,
    function: String,
) -> String {
    if flushes(input, found, import) { format!("emFlushed({function})") } else { function }
}

/// Whether the program may have printed before this import prints. Functions of the built-in
/// library print through the streams of C, whose order is right anyway.
fn flushes(input: &BundleInput<'_>, found: &Reached, import: &Import) -> bool {
    input.resolution.reaches(found, "$emFlushStreams")
        && match Origin::of(import, input.code) {
            Origin::Library => input.resolution.mentions(&import.name, &PRINTERS),
            Origin::Page => true,
            Origin::Runtime(_) | Origin::Missing => false,
        }
}

/// The function that [`flushed`] refers to, when any import needs it.
pub(crate) fn flusher(input: &BundleInput<'_>, found: &Reached) -> &'static str {
    if input.code.imports.iter().any(|import| flushes(input, found, import)) {
        "function emFlushed(inside) {
  return function () {
    emFlushStreams();
    return inside.apply(null, arguments);
  };
}
"
    } else {
        ""
    }
}

/// Tables that library functions read: reserved slots, names of function pointers, addresses of
/// shared data.
pub(crate) fn tables(input: &BundleInput<'_>, found: &Reached) -> Result<String, GlueError> {
    let mut text = String::new();
    for symbol in found.data.keys() {
        let Some((_, address)) =
            input.placement.data_addresses.iter().find(|(known, _)| known == symbol)
        else {
            return Err(GlueError::new(format!("no address was given for the data of {symbol}")));
        };
        let _ = writeln!(text, "var {} = {address};", js_name(symbol));
    }
    if found.names.contains("emReserved") {
        text.push_str("var emReserved = {");
        for (at, (sig, first)) in input.placement.reserved.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(text, "{comma}{}: {first}", quoted(sig));
        }
        let _ = writeln!(text, "}}, emReservedCount = {};", input.placement.reserved_count);
    }
    if found.names.contains("emWide") {
        let bigint = input.code.wasm().is_some_and(|wasm| wasm.bigint);
        let pointers = input.placement.pointer_names.iter();
        let wide = pointers.filter(|pointer| bigint && pointer.sig.contains('j'));
        let wide = wide.map(|pointer| format!("{}: {}", pointer.pointer, quoted(&pointer.sig)));
        let _ = writeln!(text, "var emWide = {{{}}};", wide.collect::<Vec<_>>().join(", "));
    }
    if found.names.contains("emPointers") {
        text.push_str("var emPointers = {");
        for (at, pointer) in input.placement.pointer_names.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(
                text,
                "{comma}{}: {}",
                pointer.pointer,
                quoted(&format!("{} {}", pointer.sig, pointer.name))
            );
        }
        text.push_str("};\n");
    }
    Ok(text)
}

/// The `dynCall_<sig>` of the library where all function pointers have one signature.
pub(crate) fn casts(found: &Reached) -> String {
    let mut text = String::new();
    for sig in &found.dyn_calls {
        let _ = writeln!(
            text,
            "function {}(pointer) {{ return emCastCall({}, pointer, [].slice.call(arguments, 1)); }}",
            dyn_call_name(sig),
            quoted(sig)
        );
    }
    text
}

/// The members of `stdlib` that the module gets: in a compact script those that its text names, which
/// it does before its first function.
fn stdlib(input: &BundleInput<'_>) -> impl Iterator<Item = &'static str> {
    let imports = match input.code.form {
        ModuleForm::AsmJs { text, .. } if input.settings.compact => {
            let inside = text.split_once('{').map_or("", |(_, inside)| inside);
            Some(inside.split_once("function ").map_or(inside, |(imports, _)| imports))
        }
        ModuleForm::AsmJs { .. } | ModuleForm::Wasm(_) => None,
    };
    STDLIB
        .into_iter()
        .filter(move |name| imports.is_none_or(|imports| imports.contains(&format!(".{name}"))))
}

/// Instantiation of an asm.js module, and what the glue and the page see of it.
pub(crate) fn instance(input: &BundleInput<'_>, found: &Reached) -> Result<String, GlueError> {
    let mut text = String::from(flusher(input, found));
    text.push_str("var env = {");
    for (at, import) in input.code.imports.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let key = import.js_name();
        let value = match Origin::of(import, input.code) {
            Origin::Library => js_name(&import.name),
            Origin::Runtime(_) | Origin::Page | Origin::Missing => key.clone(),
        };
        let value = flushed(input, found, import, value);
        let _ = write!(text, "{comma}\n  {key}: {value}");
    }
    text.push_str("\n};\n");
    let stdlib: Vec<String> = stdlib(input).map(|name| format!("{name}: {name}")).collect();
    let stdlib = stdlib.join(", ");
    let _ = writeln!(text, "var asm = {ASM_MODULE}({{ {stdlib} }}, env, buffer);");
    text.push_str(guard(input));
    for (name, key) in module_functions(input, found)? {
        let _ = writeln!(text, "var {name} = asm.{key};");
    }
    for name in public(input) {
        let _ = writeln!(text, "Module.{name} = asm.{name};");
    }
    Ok(text)
}

/// Functions of the module that the script calls: the names that library functions have for them,
/// and the module's keys. Those of [`RuntimeExport`] are taken where a library function mentions
/// them or the page wants them on `Module`.
pub(crate) fn module_functions(
    input: &BundleInput<'_>,
    found: &Reached,
) -> Result<Vec<(String, String)>, GlueError> {
    let asked =
        |name: &str| input.settings.exported_runtime_methods.iter().any(|method| method == name);
    let mut functions = Vec::new();
    for name in RuntimeExport::ALWAYS.map(RuntimeExport::name) {
        if found.names.contains(name) || asked(name) {
            functions.push((name.to_owned(), name.to_owned()));
        }
    }
    let without = |name: &str| {
        GlueError::new(format!("the module has no export {name}, which a library function calls"))
    };
    if let Some(letters) = &input.placement.cast {
        let key = dyn_call_name(letters);
        if input.code.exports.iter().any(|export| export.dyn_call() == Some(letters.as_str())) {
            functions.push(("emCast".to_owned(), key));
        }
    }
    for sig in found.dyn_calls.iter().filter(|_| input.placement.cast.is_none()) {
        let name = dyn_call_name(sig);
        if !exports_dyn_call(input, sig) {
            return Err(without(&name));
        }
        functions.push((name, dyn_call_name(&at_border(input, sig))));
    }
    for symbol in &found.asm_exports {
        let exports = || input.code.exports.iter();
        let export =
            exports().find(|export| export.kind == ExportKind::Symbol && export.name == *symbol);
        let export = export.ok_or_else(|| without(symbol))?;
        functions.push((js_name(symbol), export.js_name()));
    }
    // Emscripten's scripts have a variable for each function that the page sees on `Module`; here
    // those have one that a script around the runtime mentions (WebIDL's bindings do).
    for export in public_exports(input) {
        let key = export.js_name();
        if found.names.contains(&key) && !found.asm_exports.contains(&export.name) {
            functions.push((key.clone(), key));
        }
    }
    Ok(functions)
}

/// The statements that put on `Module` what scripts look for there: `Module.dynCall_vi`.
pub(crate) fn dyn_calls_on_module(found: &Reached) -> String {
    let names = found.module_dyn_calls.iter().map(|sig| dyn_call_name(sig));
    names.map(|name| format!("Module.{name} = {name};\n")).collect()
}

/// The statement that puts guards around the exports, where they abort on exceptions.
pub(crate) fn guard(input: &BundleInput<'_>) -> &'static str {
    if input.settings.abort_on_exceptions { "asm = emAborting(asm);\n" } else { "" }
}

/// Whether the module has the function that calls pointers of a signature.
pub(crate) fn exports_dyn_call(input: &BundleInput<'_>, sig: &str) -> bool {
    let sig = at_border(input, sig);
    input.code.exports.iter().any(|export| export.dyn_call() == Some(sig.as_str()))
}

/// A signature as the module knows it.
fn at_border(input: &BundleInput<'_>, sig: &str) -> String {
    if input.code.wasm().is_some() { sig.to_owned() } else { in_halves(sig) }
}

/// Names of the program's functions that the page sees on `Module`, in the order in which the
/// module exports them.
pub(crate) fn public(input: &BundleInput<'_>) -> Vec<String> {
    public_exports(input).map(abi::Export::js_name).collect()
}

/// The exports of [`public`].
pub(crate) fn public_exports<'a>(
    input: &'a BundleInput<'_>,
) -> impl Iterator<Item = &'a abi::Export> {
    let wanted: FxHashSet<&str> = input.entry_points.exports.iter().map(String::as_str).collect();
    let exports = input.code.exports.iter();
    exports
        .filter(move |export| export.kind == ExportKind::Symbol && wanted.contains(&*export.name))
}

/// The statements that run main.
pub(crate) fn call_main(main: &MainFunction) -> String {
    let mut text = String::new();
    let arguments = format!("{ARGUMENTS}(args)");
    let mut values = vec!["args.length", &*arguments, "0"];
    if main.parameters > 0 {
        text.push_str("args = [thisProgram].concat(args);\n");
    }
    // The third is the environment: an empty list is a pointer to null, and byte 8 of the null page
    // is never written.
    values[2] = "8";
    values.truncate(main.parameters as usize);
    let _ = writeln!(
        text,
        "exit(asm.{}({}) | 0, true);",
        abi::js_name(main.symbol.as_bytes()),
        values.join(", ")
    );
    text.push_str("return EXITSTATUS;");
    text
}
