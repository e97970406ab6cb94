//! What a program needs of the libraries, found out before anything is printed.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use crate::library::{Entry, Libraries, Value, js_name};

/// What the shell around every module gives; a library may count on it, a page may ask for it.
pub(crate) const SHELL_NAMES: [&str; 33] = [
    "ABORT",
    "ENVIRONMENT_IS_NODE",
    "ENVIRONMENT_IS_SHELL",
    "ENVIRONMENT_IS_WEB",
    "ENVIRONMENT_IS_WORKER",
    "EXITSTATUS",
    "ExitStatus",
    "HEAP16",
    "HEAP32",
    "HEAP8",
    "HEAPF32",
    "HEAPF64",
    "HEAPU16",
    "HEAPU32",
    "HEAPU8",
    "Module",
    "abort",
    "arguments_",
    "asm",
    "buffer",
    "callMain",
    "err",
    "exit",
    "getTempRet0",
    "out",
    "quit_",
    "run",
    "setTempRet0",
    "stackAlloc",
    "stackRestore",
    "stackSave",
    "thisProgram",
    "updateMemoryViews",
];

/// What is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// C symbols that the program uses and does not define, functions and data alike.
    pub symbols: &'a [&'a str],
    /// JavaScript helpers by their plain names: `emMemcpy`, `ccall`.
    pub helpers: &'a [&'a str],
    /// C functions that the program defines and could export. The program's own always win over the library's.
    pub defined: &'a [&'a str],
}

/// What the libraries give for it.
#[derive(Debug, Clone, Default)]
pub struct Resolution {
    /// Keys of all entries that go into the output, those that others need first.
    pub entries: Vec<String>,
    /// Wanted symbols that the libraries give as functions.
    pub given: Vec<String>,
    /// Wanted symbols that nobody gives, in the order asked.
    pub missing: Vec<String>,
    /// What a library entry says it needs and nobody gives: (the entry's key, the name).
    pub missing_needs: Vec<(String, String)>,
    /// Static storage to lay out: (symbol, 32-bit words). Sorted.
    pub data: Vec<(String, Vec<i32>)>,
    /// `dynCall_<sig>` functions that the module must export: the signatures, sorted.
    pub dyn_calls: Vec<String>,
    /// C functions of the program that library code calls and the module must export. Sorted.
    pub asm_exports: Vec<String>,
    /// Library code calls function pointers by a signature it works out at run time (`dynCall(sig, ..)`, `ccall`): the
    /// module should export `dynCall_<sig>` for every table.
    pub any_dyn_call: bool,
    /// `addFunction` is in use: reserved slots are wanted.
    pub adds_functions: bool,
    /// Plain names that library code mentions and no library gives; the shell knows which are its own.
    pub names: BTreeSet<String>,
}

/// Follows every need from `wanted` on.
pub fn resolve(libs: &Libraries, wanted: &Wanted<'_>) -> Resolution {
    let mut walk = Walk {
        libs,
        defined: wanted.defined.iter().copied().collect(),
        seen: FxHashSet::default(),
        data: BTreeMap::new(),
        dyn_calls: BTreeSet::new(),
        asm_exports: BTreeSet::new(),
        result: Resolution::default(),
    };
    for &symbol in wanted.symbols {
        if walk.defined.contains(symbol) {
            continue;
        }
        match libs.get(symbol) {
            Some(entry) => {
                if entry.value != Value::Nothing {
                    walk.result.given.push(symbol.to_owned());
                }
                walk.entry(entry);
            }
            None => walk.result.missing.push(symbol.to_owned()),
        }
    }
    for &helper in wanted.helpers {
        match libs.get(&format!("${helper}")) {
            Some(entry) => walk.entry(entry),
            None => walk.result.missing.push(format!("${helper}")),
        }
    }
    walk.finish()
}

struct Walk<'a> {
    libs: &'a Libraries,
    defined: FxHashSet<&'a str>,
    seen: FxHashSet<String>,
    data: BTreeMap<String, Vec<i32>>,
    dyn_calls: BTreeSet<String>,
    asm_exports: BTreeSet<String>,
    result: Resolution,
}

impl<'a> Walk<'a> {
    fn entry(&mut self, entry: &'a Entry) {
        if !self.seen.insert(entry.name.clone()) {
            return;
        }
        if let Some(words) = &entry.data {
            self.data.insert(entry.name.clone(), words.clone());
        }
        for dep in &entry.deps {
            self.need(entry, dep);
        }
        for name in &entry.names {
            self.mention(name);
        }
        if let Value::Alias(target) = &entry.value {
            self.need(entry, target);
        }
        match entry.name.as_str() {
            "$dynCall" => self.result.any_dyn_call = true,
            "$addFunction" => self.result.adds_functions = true,
            _ => {}
        }
        // Needs first, so that a value's expression finds them set.
        self.result.entries.push(entry.name.clone());
    }

    /// A key from `__deps` or an alias: it must be there.
    fn need(&mut self, from: &Entry, key: &str) {
        let plain = key.strip_prefix('$').unwrap_or(key);
        if SHELL_NAMES.contains(&plain)
            && self.libs.get(key).is_none()
            && !self.defined.contains(key)
        {
            self.result.names.insert(plain.to_owned());
            return;
        }
        if self.defined.contains(key) {
            self.asm_exports.insert(key.to_owned());
        } else if let Some(entry) = self.libs.get(key) {
            self.entry(entry);
        } else if !self.mention(key) {
            self.result.missing_needs.push((from.name.clone(), key.to_owned()));
        }
    }

    /// A name in some text: perhaps of the library, perhaps of the program, most often neither.
    fn mention(&mut self, name: &str) -> bool {
        if let Some(sig) = name.strip_prefix("dynCall_") {
            self.dyn_calls.insert(sig.to_owned());
            return true;
        }
        if let Some(symbol) = name.strip_prefix('_') {
            if self.defined.contains(symbol) {
                self.asm_exports.insert(symbol.to_owned());
                return true;
            }
            if let Some(entry) = self.libs.get(symbol) {
                self.entry(entry);
                return true;
            }
        }
        if let Some(entry) = self.libs.get(&format!("${name}")) {
            self.entry(entry);
            return true;
        }
        self.result.names.insert(name.to_owned());
        false
    }

    fn finish(mut self) -> Resolution {
        self.result.data = self.data.into_iter().collect();
        self.result.dyn_calls = self.dyn_calls.into_iter().collect();
        self.result.asm_exports = self.asm_exports.into_iter().collect();
        self.result
    }
}

/// The text that sets an entry up, or nothing when it is only storage.
pub(crate) fn entry_text(
    libs: &Libraries,
    entry: &Entry,
    name: &str,
    defined: &dyn Fn(&str) -> bool,
) -> String {
    match &entry.value {
        Value::Function(text) => format!("function {name}{text}\n"),
        Value::Expression(text) => format!("var {name} = {text};\n"),
        Value::Alias(target) => {
            // Aliases of functions may be called before this line runs, so they point at the last target at once.
            // `'x'` may also stand for the helper `$x`.
            let mut last = target.clone();
            for _ in 0..16 {
                if libs.get(&last).is_none() && libs.get(&format!("${last}")).is_some() {
                    last.insert(0, '$');
                }
                match libs.get(&last).map(|entry| &entry.value) {
                    Some(Value::Alias(next)) if !defined(&last) => last.clone_from(next),
                    _ => break,
                }
            }
            format!("var {name} = {};\n", js_name(&last))
        }
        Value::Nothing => String::new(),
    }
}
