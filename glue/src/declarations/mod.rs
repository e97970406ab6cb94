//! TypeScript declarations of what a page sees of a script (`--emit-tsd`): the functions of the
//! program, the runtime methods, the views of memory, and the factory or the variable that gives
//! them. The names of types are those of Emscripten's `create_tsd` (`tools/emscripten.py`).
//!
//! What embind and the WebIDL binder add to `Module` when the program runs is not declared.
//!
//! An i64 is a `bigint` where it crosses as one (`WASM_BIGINT`). Elsewhere a parameter of that type
//! is two numbers, `n_low` and `n_high`, and a function whose result is an i64 returns the low half:
//! `getTempRet0` gives the high one.

mod methods;

use std::fmt::Write as _;

use emback_ir::abi::names::is_name_byte;
use emback_ir::abi::{dyn_call_signature, is_identifier, is_reserved_word};
use rustc_hash::FxHashSet;

use crate::input::{BundleInput, Crossing, ModuleForm, Parameter, Prototype};
use crate::instance::public;
use crate::library::js_name;
use crate::resolve::Resolution;
use methods::{C_TYPES, FILE_SYSTEM, VALUE_TYPES, type_of};

/// Views of memory that every script puts on `Module`.
const VIEWS: [&str; 8] =
    ["HEAP8", "HEAPU8", "HEAP16", "HEAPU16", "HEAP32", "HEAPU32", "HEAPF32", "HEAPF64"];

/// The declarations of a script. `prototypes` are what is known of the program's functions besides
/// the signatures of its exports; a function may lack one.
pub(crate) fn declarations(input: &BundleInput<'_>, prototypes: &[Prototype]) -> String {
    let mut text = String::from(
        "// TypeScript declarations of a program that emback compiled. Written at compile time.\n",
    );
    text.push_str(&runtime_exports(input));
    text.push_str(&module(input, prototypes));
    text.push_str("export type MainModule = WasmModule & RuntimeExports;\n");
    let settings = input.settings;
    if settings.modularize || settings.export_es6 {
        // Where nothing has to be loaded, the factory's result can be used without waiting for it.
        let at_once = match &input.code.form {
            ModuleForm::AsmJs { .. } => {
                settings.memory_file.is_none() && settings.preloaded.is_none()
            }
            ModuleForm::Wasm(_) => false,
        };
        let result = if at_once {
            "MainModule & PromiseLike<MainModule>"
        } else {
            "PromiseLike<MainModule>"
        };
        let _ = writeln!(
            text,
            "export default function MainModuleFactory(options?: unknown): {result};"
        );
    } else {
        let name = &settings.export_name;
        let _ = write!(text, "declare global {{\n  var {name}: MainModule;\n}}\n");
    }
    text
}

/// The interface of runtime methods and views, and the types that it refers to.
fn runtime_exports(input: &BundleInput<'_>) -> String {
    let has_main = input.entry_points.main.is_some();
    let mut names: Vec<&str> = VIEWS.to_vec();
    names.extend(has_main.then_some("callMain"));
    names.push("run");
    for method in &input.settings.exported_runtime_methods {
        // The shell has `callMain` only where there is a main.
        if !names.contains(&method.as_str()) && (method != "callMain" || has_main) {
            names.push(method);
        }
    }
    let mut members = String::new();
    for name in names {
        let declared = method(name, input.resolution);
        let _ = writeln!(members, "  {}{declared};", key(name));
    }
    let mut text = String::new();
    for (types, mark) in [(C_TYPES, "CType"), (VALUE_TYPES, "ValueType"), (FILE_SYSTEM, "FS")] {
        if members.contains(mark) {
            text.push_str(types);
        }
    }
    let _ = write!(text, "interface RuntimeExports {{\n{members}}}\n");
    text
}

/// The type of a runtime method. One of a library that is not the built-in one is not known.
fn method(name: &str, resolution: &Resolution) -> String {
    if let Some(letters) = dyn_call_signature(name) {
        let crosses: Vec<Cross> = letters.bytes().skip(1).map(Cross::of_letter).collect();
        let pointer = "pointer: number".to_owned();
        let rest = crosses.iter().enumerate().map(|(at, cross)| cross.declare(&format!("p{at}")));
        let list: Vec<String> = std::iter::once(pointer).chain(rest).collect();
        return format!("({}): {}", list.join(", "), result(letters));
    }
    let entry = resolution.entry(&format!("${name}"));
    let own = entry.is_none_or(|entry| entry.builtin);
    own.then(|| type_of(name)).flatten().unwrap_or(": any").to_owned()
}

/// The interface of the program's functions, in the order in which the module exports them; then
/// those of libraries.
fn module(input: &BundleInput<'_>, prototypes: &[Prototype]) -> String {
    let mut text = String::from("interface WasmModule {\n");
    let public: FxHashSet<String> = public(input).into_iter().collect();
    let mut declared: FxHashSet<String> = FxHashSet::default();
    for export in input.code.exports {
        let name = export.js_name();
        if !public.contains(&name) || !declared.insert(name.clone()) {
            continue;
        }
        let prototype = prototypes.iter().find(|prototype| prototype.symbol == export.name);
        if let Some(source) = prototype.and_then(|prototype| prototype.source.as_deref()) {
            let _ = writeln!(text, "  /** `{}` */", source.replace("*/", "* /").replace('`', "'"));
        }
        let list = parameters(&export.signature, prototype);
        let result = result(&export.signature);
        let _ = writeln!(text, "  {}({}): {result};", key(&name), list.join(", "));
    }
    for symbol in &input.entry_points.library_exports {
        let name = js_name(symbol);
        if !declared.insert(name.clone()) {
            continue;
        }
        let sig = input.resolution.entry(symbol).and_then(|entry| entry.sig.as_deref());
        match sig {
            // Library functions are called in halves, whatever crosses to the module.
            Some(sig) => {
                let letters =
                    sig.replace('j', "ii").replacen("ii", "i", usize::from(sig.starts_with('j')));
                let list = parameters(&letters, None);
                let _ =
                    writeln!(text, "  {}({}): {};", key(&name), list.join(", "), result(&letters));
            }
            None => {
                let _ = writeln!(text, "  {}: any;", key(&name));
            }
        }
    }
    text.push_str("}\n");
    text
}

/// A value of JavaScript, as a parameter.
#[derive(Copy, Clone)]
enum Cross {
    Number,
    BigInt,
    Any,
}

impl Cross {
    fn of_letter(letter: u8) -> Self {
        match letter {
            b'i' | b'f' | b'd' | b'p' => Self::Number,
            b'j' => Self::BigInt,
            _ => Self::Any,
        }
    }

    fn declare(self, name: &str) -> String {
        let ty = match self {
            Self::Number => "number",
            Self::BigInt => "bigint",
            Self::Any => "any",
        };
        format!("{name}: {ty}")
    }
}

/// The type of the result of a signature.
fn result(letters: &str) -> &'static str {
    match letters.as_bytes().first() {
        Some(b'v') | None => "void",
        Some(b'i' | b'f' | b'd' | b'p') => "number",
        Some(b'j') => "bigint",
        Some(_) => "any",
    }
}

/// The parameters of a signature, with the names of the prototype if it fits: a function that
/// takes aggregates has other parameters in JavaScript than in the source.
fn parameters(letters: &str, prototype: Option<&Prototype>) -> Vec<String> {
    let letters = letters.as_bytes().get(1..).unwrap_or_default();
    let named = prototype.and_then(|prototype| named(letters, &prototype.parameters));
    let names = named.unwrap_or_else(|| (0..letters.len()).map(|at| format!("p{at}")).collect());
    let crosses = letters.iter().map(|&letter| Cross::of_letter(letter));
    crosses.zip(unique(names)).map(|(cross, name)| cross.declare(&name)).collect()
}

/// The name of each letter; `None` where the letters are not those of the parameters.
fn named(letters: &[u8], parameters: &[Parameter]) -> Option<Vec<String>> {
    let mut names = Vec::with_capacity(letters.len());
    let mut rest = letters;
    for (at, parameter) in parameters.iter().enumerate() {
        let name = parameter.name.as_deref().map_or_else(|| format!("p{at}"), legal);
        match (parameter.crossing, rest) {
            (Crossing::Once, [_, after @ ..]) | (Crossing::Wide, [b'j', after @ ..]) => {
                names.push(name);
                rest = after;
            }
            (Crossing::Wide, [b'i', b'i', after @ ..]) => {
                names.extend([format!("{name}_low"), format!("{name}_high")]);
                rest = after;
            }
            _ => return None,
        }
    }
    rest.is_empty().then_some(names)
}

/// A name of the source as an identifier.
fn legal(name: &str) -> String {
    let mut text: String = name
        .chars()
        .map(|c| if u8::try_from(c).is_ok_and(is_name_byte) { c } else { '_' })
        .collect();
    if text.is_empty() || text.starts_with(|first: char| first.is_ascii_digit()) {
        text.insert(0, '_');
    }
    if is_reserved_word(&text) {
        text.push('_');
    }
    text
}

/// Numbers what is there twice.
fn unique(names: Vec<String>) -> Vec<String> {
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let mut numbered = |wish: String| {
        let mut name = wish.clone();
        let mut number = 0;
        while !taken.insert(name.clone()) {
            number += 1;
            name = format!("{wish}${number}");
        }
        name
    };
    names.into_iter().map(&mut numbered).collect()
}

/// A name as a property.
fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { crate::instance::quoted(name) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use emback_ir::abi::RuntimeExport;

    use super::methods::METHODS;
    use super::*;
    use crate::resolve::SHELL_NAMES;

    #[test]
    fn the_table_has_all_runtime_methods_and_no_others() {
        let library =
            emback_runtime_js::symbols().iter().filter_map(|(key, _)| key.strip_prefix('$'));
        // `em` and a capital begin names that are internal: see runtime-js/README.md.
        let internal = |name: &&str| {
            let mut rest = name.strip_prefix("em").unwrap_or_default().chars();
            !rest.next().is_some_and(|first| first.is_ascii_uppercase())
        };
        let mut wanted: BTreeSet<&str> = library.filter(internal).collect();
        wanted.extend(SHELL_NAMES);
        wanted.extend(RuntimeExport::ALWAYS.map(RuntimeExport::name));
        let names: Vec<&str> = METHODS.iter().map(|(name, _)| *name).collect();
        assert!(names.is_sorted(), "sort the table");
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), wanted);
    }

    #[test]
    fn names_follow_the_letters() {
        let parameter = |name: &str, crossing| Parameter { name: Some(name.to_owned()), crossing };
        let prototype = |parameters| Prototype { symbol: "f".to_owned(), parameters, source: None };
        let (once, wide) = (Crossing::Once, Crossing::Wide);
        let list =
            prototype(vec![parameter("n", wide), parameter("this", once), parameter("n", once)]);
        assert_eq!(parameters("vjid", Some(&list)), ["n: bigint", "this_: number", "n$1: number"]);
        assert_eq!(
            parameters("iiiid", Some(&list)),
            ["n_low: number", "n_high: number", "this_: number", "n: number"]
        );
        // One letter too many, and one too few.
        assert_eq!(parameters("vjidi", Some(&list)).len(), 4);
        assert_eq!(parameters("vji", Some(&list)), ["p0: bigint", "p1: number"]);
        let odd = prototype(vec![parameter("a.b", once), parameter("1", once)]);
        assert_eq!(parameters("vii", Some(&odd)), ["a_b: number", "_1: number"]);
        assert_eq!(parameters("v", None), [""; 0]);
    }
}
