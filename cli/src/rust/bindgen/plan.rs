//! What `wasm-bindgen` did to a module, found by a comparison of the module before and after.
//!
//! Its program runs the functions that describe types, drops them, and puts imports of its script in
//! the place of functions whose types it has learnt; it exports functions that closures need, and
//! adds a few of its own. Bodies stay as they are otherwise: a function of the same name has the same
//! calls in the same order, which says what each function that is called has become.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use wasmparser::ExternalKind;

use super::wasm::{Step, Wasm};
use crate::failure::Failure;

/// A function as the comparison names it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Callee {
    /// A function of the program, by its symbol.
    Symbol(String),
    /// An import: module and name.
    Import(String, String),
    /// A function that was added, by its number.
    Added(u32),
}

/// What an export is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Exported {
    Function(Callee),
    Memory,
    Table,
}

/// A function that was added: a few steps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Added {
    /// Letters of its signature.
    pub(super) signature: String,
    /// What it does.
    pub(super) body: Vec<AddedStep>,
}

/// A step of a function that was added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum AddedStep {
    Plain(Step),
    /// A call, and the letters of its signature.
    Call(Callee, String),
}

/// What the program becomes.
#[derive(Default, Debug)]
pub(super) struct Plan {
    /// What functions of the program have become: those that it imports, and those whose bodies
    /// were replaced.
    pub(super) changed: Vec<(Callee, Callee)>,
    /// What the script sees.
    pub(super) exports: Vec<(String, Exported)>,
    /// The function that is run first.
    pub(super) start: Option<Callee>,
    /// Functions that were added.
    pub(super) added: BTreeMap<u32, Added>,
    /// Signatures of the imports, by module and name.
    pub(super) imports: BTreeMap<(String, String), String>,
    /// Signatures of exported and called functions of the program, by symbol.
    pub(super) symbols: BTreeMap<String, String>,
}

/// Both modules.
struct Pair<'a> {
    before: &'a Wasm,
    after: &'a Wasm,
    /// Which functions after are which before.
    origins: FxHashMap<u32, u32>,
}

/// Finds the functions of a module in the one that was made of it, by their names. Exports lose the
/// hash of their crate: `add_16baaf5da58e5ab0` becomes `add`.
fn origins(before: &Wasm, after: &Wasm) -> Result<FxHashMap<u32, u32>, Failure> {
    const DIGITS: usize = 16;
    let mut full: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    let mut short: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (function, _) in before.local() {
        let Some(name) = before.local_name(function) else { continue };
        full.entry(name).or_default().push(function);
        // Behind the hash there may be the path of a module.
        for (at, _) in name.match_indices('_') {
            let hash = name.get(at + 1..at + 1 + DIGITS);
            if hash.is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit())) {
                short.entry(&name[..at]).or_default().push(function);
            }
        }
    }
    let mut origins = FxHashMap::default();
    for (function, calls) in after.local() {
        let Some(name) = after.local_name(function) else { continue };
        let fits = |old: &&u32| {
            before.signature(**old) == after.signature(function)
                && before.calls_of(**old).len() >= calls.len()
        };
        let found = full.get(name).or_else(|| short.get(name));
        let found: Vec<u32> = found.into_iter().flatten().filter(fits).copied().collect();
        match found.as_slice() {
            [] => {}
            [one] => drop(origins.insert(function, *one)),
            _ => return Err(refuse(&format!("several crates export {name}"))),
        }
    }
    Ok(origins)
}

impl Plan {
    /// Compares a module before and after.
    ///
    /// # Errors
    /// When something was done that has no counterpart in asm.js.
    pub(super) fn new(before: &Wasm, after: &Wasm) -> Result<Self, Failure> {
        let pair = Pair { before, after, origins: origins(before, after)? };
        let mut became: BTreeMap<u32, u32> = BTreeMap::new();
        let mut note = |old: u32, new: u32| match became.insert(old, new) {
            Some(other) if other != new => Err(refuse(&format!(
                "{} is one function for some of its callers and another one for others",
                name_of(before, old)
            ))),
            _ => Ok(()),
        };
        for (function, calls) in after.local() {
            let Some(&old) = pair.origins.get(&function) else { continue };
            // Code behind a call that does not return may be gone.
            let old = before.calls_of(old);
            if old.len() == calls.len() {
                old.iter().zip(calls).try_for_each(|(&old, &new)| note(old, new))?;
            }
        }
        let slots: FxHashMap<u32, u32> = before.elements.iter().copied().collect();
        for (slot, new) in &after.elements {
            if let Some(&old) = slots.get(slot) {
                note(old, *new)?;
            }
        }
        let mut plan = Self::default();
        for (old, new) in became {
            if pair.origins.get(&new) == Some(&old) {
                continue;
            }
            let was = match before.import(old) {
                Some((module, name)) => Callee::Import(module.clone(), name.clone()),
                None => Callee::Symbol(name_of(before, old)),
            };
            let is = plan.callee(&pair, new, 0)?;
            if was != is {
                plan.changed.push((was, is));
            }
        }
        for (name, kind, index) in &after.exports {
            let exported = match kind {
                ExternalKind::Func | ExternalKind::FuncExact => {
                    Exported::Function(plan.callee(&pair, *index, 0)?)
                }
                ExternalKind::Memory => Exported::Memory,
                ExternalKind::Table => Exported::Table,
                // The stack pointer and the like, which no script reads.
                ExternalKind::Global | ExternalKind::Tag => continue,
            };
            plan.exports.push((name.clone(), exported));
        }
        plan.start = after.start.map(|start| plan.callee(&pair, start, 0)).transpose()?;
        Ok(plan)
    }

    /// A function of the module after. Functions that were added are noted, with what they call.
    fn callee(&mut self, pair: &Pair<'_>, function: u32, depth: u32) -> Result<Callee, Failure> {
        let after = pair.after;
        let signature = after.signature(function).to_owned();
        if signature.contains('?') {
            return Err(refuse(&format!(
                "{} takes or returns more than numbers",
                name_of(after, function)
            ))
            .help("leave reference types and multi-value out: -C target-feature=-reference-types,-multivalue"));
        }
        if let Some((module, name)) = after.import(function) {
            self.imports.insert((module.clone(), name.clone()), signature);
            return Ok(Callee::Import(module.clone(), name.clone()));
        }
        if let Some(&origin) = pair.origins.get(&function) {
            let name = name_of(pair.before, origin);
            self.symbols.insert(name.clone(), signature);
            return Ok(Callee::Symbol(name));
        }
        if self.added.contains_key(&function) {
            return Ok(Callee::Added(function));
        }
        let unknown = || {
            refuse(&format!(
                "it added the function {}, which does more than calls",
                name_of(after, function)
            ))
        };
        // What calls itself has no end of steps.
        let steps = after.steps(function).filter(|_| depth < 8).ok_or_else(unknown)?;
        let mut body = Vec::with_capacity(steps.len());
        for &step in steps {
            body.push(match step {
                Step::Call(callee) => {
                    let signature = after.signature(callee).to_owned();
                    AddedStep::Call(self.callee(pair, callee, depth + 1)?, signature)
                }
                Step::Other => return Err(unknown()),
                step => AddedStep::Plain(step),
            });
        }
        self.added.insert(function, Added { signature, body });
        Ok(Callee::Added(function))
    }
}

/// What a function is called in messages, or its symbol.
fn name_of(wasm: &Wasm, function: u32) -> String {
    let import = wasm.import(function).map(|(module, name)| format!("{module}.{name}"));
    let name = || wasm.names.get(&function).cloned();
    import.or_else(name).unwrap_or_else(|| format!("number {function}"))
}

/// That wasm-bindgen did what cannot be done to asm.js.
fn refuse(what: &str) -> Failure {
    Failure::other(format!("what wasm-bindgen made of the module cannot be asm.js: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback::{Emit, Input, Options, Target};

    #[track_caller]
    fn module(text: &str) -> Wasm {
        let options = Options { target: Target::BareWasm, emit: Emit::Wasm, ..Options::default() };
        let output = emback::compile(&[Input::new("a.ll", text)], &options).expect("it compiles");
        Wasm::read(output.contents.as_bytes()).expect("it is a module")
    }

    const BEFORE: &str = r#"
        target triple = "wasm32-unknown-unknown"
        declare void @marker() #0
        declare void @log(i32, i64) #1
        define internal i32 @cast(i32 %x) noinline {
          call void @marker()
          ret i32 %x
        }
        define i32 @add_16baaf5da58e5ab0(i32 %x) {
          %y = call i32 @cast(i32 %x)
          call void @log(i32 %y, i64 1)
          ret i32 %y
        }
        attributes #0 = { "wasm-import-module"="__wbindgen_placeholder__" "wasm-import-name"="__wbindgen_describe_generic_import" }
        attributes #1 = { "wasm-import-module"="__wbindgen_placeholder__" "wasm-import-name"="log_1" }
    "#;

    /// As wasm-bindgen leaves it, with a function that runs at the start.
    const AFTER: &str = r#"
        target triple = "wasm32-unknown-unknown"
        declare i32 @cast(i32) #0
        declare void @log(i32, i64) #1
        define i32 @add(i32 %x) {
          %y = call i32 @cast(i32 %x)
          call void @log(i32 %y, i64 1)
          ret i32 %y
        }
        define void @__wbindgen_start() {
          %x = call i32 @add(i32 7)
          ret void
        }
        attributes #0 = { "wasm-import-module"="./a_bg.js" "wasm-import-name"="__wbindgen_generic_1" }
        attributes #1 = { "wasm-import-module"="./a_bg.js" "wasm-import-name"="log_1" }
    "#;

    #[test]
    fn what_became_of_functions_is_found_by_their_callers() {
        let plan = Plan::new(&module(BEFORE), &module(AFTER)).expect("it can be asm.js");
        let import = |module: &str, name: &str| Callee::Import(module.to_owned(), name.to_owned());
        let add = Callee::Symbol("add_16baaf5da58e5ab0".to_owned());
        assert_eq!(
            plan.changed,
            [
                (import("__wbindgen_placeholder__", "log_1"), import("./a_bg.js", "log_1")),
                (Callee::Symbol("cast".to_owned()), import("./a_bg.js", "__wbindgen_generic_1")),
            ]
        );
        let exported = |name: &str| plan.exports.iter().find(|(export, _)| export == name);
        assert_eq!(exported("add").map(|(_, found)| found), Some(&Exported::Function(add.clone())));
        assert_eq!(exported("memory").map(|(_, found)| found), Some(&Exported::Memory));
        let Some((_, Exported::Function(Callee::Added(start)))) = exported("__wbindgen_start")
        else {
            panic!("it was added: {:?}", plan.exports);
        };
        let body = [
            AddedStep::Plain(Step::Const(7)),
            AddedStep::Call(add, "ii".to_owned()),
            AddedStep::Plain(Step::Drop),
            AddedStep::Plain(Step::Return),
        ];
        assert_eq!(plan.added[start], Added { signature: "v".to_owned(), body: body.into() });
        let wide = plan.imports.values().filter(|signature| *signature == "vij");
        assert_eq!(wide.count(), 1);
    }

    #[test]
    fn a_function_that_was_added_and_does_more_is_refused() {
        let after =
            AFTER.replace("%x = call i32 @add(i32 7)", "store i32 7, ptr inttoptr (i32 64 to ptr)");
        let failure = Plan::new(&module(BEFORE), &module(&after)).err();
        let message = failure.map(|failure| failure.message().to_owned()).unwrap_or_default();
        assert!(message.contains("it added the function __wbindgen_start"), "{message}");
    }
}
