//! The generated part of the glue: what goes into the module, what comes out of it, how main is called.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::error::GlueError;
use crate::input::{BundleInput, ImportFrom, MainFunction};
use crate::library::js_name;
use crate::resolve::Reached;

/// What the module gives besides the program's own functions.
pub(crate) const STACK_NAMES: [&str; 5] =
    ["stackSave", "stackRestore", "stackAlloc", "setTempRet0", "getTempRet0"];

const STDLIB: [&str; 11] = [
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

/// Whether this can stand as an identifier.
pub(crate) fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$')
}

/// The functions that stand for imports which no library gives as they are.
pub(crate) fn stubs(input: &BundleInput<'_>) -> String {
    let mut text = String::new();
    let halves = !input.code.wasm().is_some_and(|wasm| wasm.bigint);
    for import in &input.code.imports {
        let name = &import.js_name;
        match &import.from {
            ImportFrom::Runtime => {
                if let Some(sig) = name.strip_prefix("nullFunc_") {
                    let _ = writeln!(
                        text,
                        "function {name}(index) {{ emNullFunc({}, index); }}",
                        quoted(sig)
                    );
                } else if let Some(sig) = name.strip_prefix("jsCall_") {
                    let list = parameters(sig, halves).join(", ");
                    let comma = if list.is_empty() { "" } else { ", " };
                    let back = if sig.starts_with('v') { "" } else { "return " };
                    let _ = writeln!(
                        text,
                        "function {name}(slot{comma}{list}) {{ {back}emSlot({}, slot)({list}); }}",
                        quoted(sig)
                    );
                }
            }
            ImportFrom::Page { module, name: inside } => {
                let _ = writeln!(
                    text,
                    "var {name} = emPageImport({}, {});",
                    quoted(module),
                    quoted(inside)
                );
            }
            ImportFrom::Missing { symbol } => {
                let what = quoted(&format!(
                    "the function {symbol} is missing: no input and no library gives it"
                ));
                let _ = writeln!(text, "function {name}() {{ abort({what}); }}");
            }
            ImportFrom::Symbol(_) => {}
        }
    }
    text
}

/// Names for the parameters of a signature; where 64-bit values come in halves, each of these has two.
fn parameters(sig: &str, halves: bool) -> Vec<String> {
    let count: usize =
        sig.chars().skip(1).map(|letter| if halves && letter == 'j' { 2 } else { 1 }).sum();
    (1..=count).map(|at| format!("a{at}")).collect()
}

/// Helpers of the library (plain names) that generated text calls.
pub(crate) fn helpers(input: &BundleInput<'_>) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for import in &input.code.imports {
        match &import.from {
            ImportFrom::Runtime if import.js_name.starts_with("nullFunc_") => {
                wanted.insert("emNullFunc".to_owned());
            }
            ImportFrom::Runtime if import.js_name.starts_with("jsCall_") => {
                wanted.insert("emSlot".to_owned());
            }
            ImportFrom::Runtime => {
                wanted.insert(import.js_name.clone());
            }
            ImportFrom::Page { .. } => {
                wanted.insert("emPageImport".to_owned());
            }
            ImportFrom::Symbol(_) | ImportFrom::Missing { .. } => {}
        }
    }
    if input.entry_points.main.as_ref().is_some_and(|main| main.parameters > 0) {
        wanted.insert("emArguments".to_owned());
    }
    wanted
}

/// Tables that library functions read: reserved slots, names of function pointers, addresses of shared data.
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
    if found.has("$addFunction") || found.has("$emSlot") {
        text.push_str("var emReserved = {");
        for (at, (sig, first)) in input.placement.reserved.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(text, "{comma}{}: {first}", quoted(sig));
        }
        let _ = writeln!(text, "}}, emReservedCount = {};", input.placement.reserved_count);
    }
    if found.has("$emNullFunc") {
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

/// Instantiation, and what the glue and the page see of the module.
pub(crate) fn instance(input: &BundleInput<'_>, found: &Reached) -> Result<String, GlueError> {
    let mut text = String::from("var env = {");
    for (at, import) in input.code.imports.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let value = match &import.from {
            ImportFrom::Symbol(symbol) => js_name(symbol),
            _ => import.js_name.clone(),
        };
        let _ = write!(text, "{comma}\n  {}: {value}", import.js_name);
    }
    text.push_str("\n};\n");
    let stdlib: Vec<String> = STDLIB.iter().map(|name| format!("{name}: {name}")).collect();
    let _ = writeln!(text, "var asm = asmModule({{ {} }}, env, buffer);", stdlib.join(", "));
    // Methods on Module may be any of these; otherwise only what some text mentions.
    let asked =
        |name: &str| input.settings.exported_runtime_methods.iter().any(|method| method == name);
    for name in STACK_NAMES {
        if found.names.contains(name) || asked(name) {
            let _ = writeln!(text, "var {name} = asm.{name};");
        }
    }
    for sig in &found.dyn_calls {
        if !input.code.dyn_calls.contains(sig) {
            return Err(GlueError::new(format!(
                "the module was printed without dynCall_{sig}, which the library calls"
            )));
        }
        let _ = writeln!(text, "var dynCall_{sig} = asm.dynCall_{sig};");
    }
    for symbol in &found.asm_exports {
        let name = js_name(symbol);
        if !input.code.exports.iter().any(|export| export.js_name == name) {
            return Err(GlueError::new(format!(
                "the module was printed without {name}, which the library calls"
            )));
        }
        let _ = writeln!(text, "var {name} = asm.{name};");
    }
    for export in input.code.exports.iter().filter(|export| export.public) {
        let _ = writeln!(text, "Module.{0} = asm.{0};", export.js_name);
    }
    Ok(text)
}

/// The statements that run main.
pub(crate) fn call_main(main: &MainFunction) -> String {
    let mut text = String::new();
    let mut values = vec!["args.length", "emArguments(args)", "0"];
    if main.parameters > 0 {
        text.push_str("args = [thisProgram].concat(args);\n");
    }
    // The third is the environment: an empty list is a pointer to null, and byte 8 of the null page is never written.
    values[2] = "8";
    values.truncate(main.parameters as usize);
    let _ = writeln!(text, "exit(asm.{}({}) | 0, true);", main.js_name, values.join(", "));
    text.push_str("return EXITSTATUS;");
    text
}
