//! Checks the uses of functions and tables against their definitions, and the whole
//! module against the limits of engines.
//!
//! asm.js takes the type of a function from its definition and from each use, in any
//! order, so agreement can be checked only when all bodies are known.
//!
//! The specification: section 6.1, ValidateModule, the last steps, and 6.3,
//! ValidateFunctionTable. Linear in the number of distinct uses, which bodies have
//! recorded without duplicates.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};
use swc_atoms::Atom;

use crate::diagnostic::Diagnostic;
use crate::env::Global;
use crate::facts::{Callee, FunctionFacts, Use};
use crate::fit::Limits;
use crate::module::{Shape, TableDef};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::types::Signature;

/// All faults between the parts of a module, for the engine of its shape. `head` is the
/// place to report what belongs to the module as a whole.
pub(crate) fn link(
    shape: &Shape<'_>,
    functions: &[FunctionFacts],
    head: Range<u32>,
) -> Vec<Diagnostic> {
    let mut link = Link {
        engine: shape.env.engine,
        shape,
        defined: FxHashMap::default(),
        diagnostics: Vec::new(),
    };
    for facts in functions {
        // A second function of the same name has been reported already.
        link.defined.entry(&facts.name).or_insert(facts);
    }
    link.calls(functions);
    link.tables(functions);
    link.limits(functions, head);
    link.labels(functions);
    link.diagnostics
}

/// The state of linking one module for one engine.
struct Link<'a> {
    engine: Engine,
    shape: &'a Shape<'a>,
    defined: FxHashMap<&'a Atom, &'a FunctionFacts>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Link<'a> {
    /// Adds an error and returns it, to be completed.
    fn error(&mut self, rule: Rule, span: Range<u32>, message: String) -> &mut Diagnostic {
        self.diagnostics.push(Diagnostic::new(self.engine, rule, span, message));
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// V8 does not drop a pending label at the end of a function, so it collides with the
    /// next label, in whichever function.
    ///
    /// Bodies are checked in parallel, so each leaves the first place of a label, whether
    /// it took one and whether one is left over; here these are joined in text order.
    fn labels(&mut self, functions: &[FunctionFacts]) {
        if self.engine != Engine::V8 {
            return;
        }
        let mut left_over: Option<&Atom> = None;
        for facts in functions {
            if let (Some(before), Some(place)) = (left_over, &facts.labels.first) {
                let message =
                    format!("V8 has found no block, loop or switch for a label of `{before}` yet");
                let error = self.error(Rule::Label, place.clone(), message);
                error.function = Some(facts.name.to_string());
                error.help = Some("put a label on a block, a loop or a switch".into());
            }
            if facts.labels.leaves {
                left_over = Some(&facts.name);
            } else if facts.labels.takes {
                left_over = None;
            }
        }
    }

    /// The meaning of a module-level name.
    fn global(&self, name: &Atom) -> Option<Global> {
        self.shape.env.globals.get(name).map(|declared| declared.global)
    }

    /// The type of a function, if it is known.
    ///
    /// None also for a function whose body has faults in its type; calls of it are not
    /// judged then.
    fn signature(&self, name: &Atom) -> Option<&'a Signature> {
        self.defined.get(name)?.signature.as_ref()
    }

    /// Checks calls of functions of the module. A callee that does not exist is reported
    /// once.
    fn calls(&mut self, functions: &'a [FunctionFacts]) {
        let mut unknown: FxHashSet<&Atom> = FxHashSet::default();
        for caller in functions {
            for used in &caller.uses {
                let Callee::Function(name) = &used.callee else { continue };
                match self.global(name) {
                    None if unknown.insert(name) => {
                        let error = self.error(
                            Rule::UnknownFunction,
                            used.span.clone(),
                            format!("the module has no function `{name}`"),
                        );
                        error.function = Some(caller.name.to_string());
                        error.help = Some(
                            "define it in the module, or import it by `var f = foreign.f;`".into(),
                        );
                    }
                    Some(Global::Function) => self.call(caller, used, name),
                    // A callee that is not a function has been reported at the call.
                    None | Some(_) => {}
                }
            }
        }
    }

    /// Compares a call with the definition of its callee.
    ///
    /// Types are equal or not: asm.js has no subtypes of function types. Arguments have
    /// been widened to the types of variables, as section 6.9 does.
    fn call(&mut self, caller: &FunctionFacts, used: &Use, name: &Atom) {
        let Some(signature) = self.signature(name) else { return };
        if *signature == used.signature {
            return;
        }
        let definition = self.shape.env.globals.get(name).map(|declared| declared.span.clone());
        let params = signature.params != used.signature.params;
        let message = if params && signature.params.len() != used.signature.params.len() {
            format!(
                "`{name}` takes {} and is called with {}",
                count(signature.params.len(), "argument"),
                used.signature.params.len()
            )
        } else if params {
            format!("`{name}` is called with other types than its parameters have")
        } else {
            format!(
                "`{name}` returns {} and is called for {}",
                signature.returns, used.signature.returns
            )
        };
        let (wanted, found) = (signature.to_string(), used.signature.to_string());
        let error = self.error(Rule::CallSignature, used.span.clone(), message);
        error.function = Some(caller.name.to_string());
        error.found = Some(found);
        error.wanted = Some(wanted);
        error.related = definition.map(|span| (span, "it is defined here".to_owned()));
    }

    /// Checks all tables with the calls through them, and reports tables that are called
    /// but not defined.
    ///
    /// V8 creates a table at its first call, with the length that the mask implies, and
    /// compares the definition later; the verdict is the same but for duplicates.
    fn tables(&mut self, functions: &'a [FunctionFacts]) {
        let mut uses: FxHashMap<&Atom, Vec<(&FunctionFacts, &Use, u32)>> = FxHashMap::default();
        for caller in functions {
            for used in &caller.uses {
                if let Callee::Table { name, mask } = &used.callee {
                    uses.entry(name).or_default().push((caller, used, *mask));
                }
            }
        }
        let mut defined: FxHashMap<&Atom, &TableDef> = FxHashMap::default();
        let shape = self.shape;
        for table in &shape.tables {
            let calls = uses.get(&table.name).map_or(&[][..], Vec::as_slice);
            if self.engine == Engine::V8
                && let Some(first) = defined.get(&table.name)
                && !calls.is_empty()
            {
                let first = first.span.clone();
                self.error(
                    Rule::DuplicateName,
                    table.span.clone(),
                    format!("`{}` is declared more than once", table.name),
                )
                .related = Some((first, "it is declared here first".into()));
            }
            defined.entry(&table.name).or_insert(table);
            self.table(table, calls);
        }
        let mut missing: Vec<_> =
            uses.iter().filter(|(name, _)| self.global(name).is_none()).collect();
        missing.sort_by_key(|(_, calls)| calls.first().map(|(_, used, _)| used.span.start));
        for (name, calls) in missing {
            let Some((caller, used, mask)) = calls.first() else { continue };
            let error = self.error(
                Rule::TableUse,
                used.span.clone(),
                format!("the module has no table `{name}`"),
            );
            error.function = Some(caller.name.to_string());
            error.help = Some(format!(
                "write `var {name} = [...];` with {} after the functions",
                count(*mask as usize + 1, "function")
            ));
        }
    }

    /// Checks one table: its functions, its length and mask, and their common type.
    ///
    /// ValidateFunctionTable: 2^n elements with n >= 0, all of one type, each a function
    /// of the module. A mask of 2^n - 1 then reaches each and nothing else.
    fn table(&mut self, table: &TableDef, calls: &[(&FunctionFacts, &Use, u32)]) {
        let mut wrong = table.wrong;
        for (name, span) in &table.slots {
            if !matches!(self.global(name), Some(Global::Function | Global::Wrong)) {
                wrong = true;
                self.error(
                    Rule::Table,
                    span.clone(),
                    format!("`{name}` in a table is no function of the module"),
                )
                .help = Some("use a function of the module that calls it".into());
            }
        }
        // V8 checks the elements of a table only if there is a call through it.
        if wrong || self.engine == Engine::V8 && calls.is_empty() {
            return;
        }
        if !table.length.is_power_of_two() {
            let next = table.length.checked_next_power_of_two().unwrap_or(table.length);
            self.error(
                Rule::Table,
                table.slots_span.clone(),
                format!(
                    "the table has {}, which is no power of two",
                    count(table.length as usize, "slot")
                ),
            )
            .help = Some(format!("fill it up to {next} with a function that is never called"));
        } else {
            for (caller, used, mask) in calls {
                if u64::from(*mask) + 1 != u64::from(table.length) {
                    let error = self.error(
                        Rule::TableCall,
                        used.span.clone(),
                        format!(
                            "the mask of `{}` is {mask}, and its length less one is {}",
                            table.name,
                            table.length - 1
                        ),
                    );
                    error.function = Some(caller.name.to_string());
                    error.related = Some((table.slots_span.clone(), "the table".into()));
                    error.help = Some(format!("write `& {}`", table.length - 1));
                }
            }
        }
        let Some(first) = table.slots.first() else { return };
        let Some(signature) = self.signature(&first.0) else { return };
        for (name, span) in &table.slots {
            if let Some(other) = self.signature(name)
                && other != signature
            {
                let error = self.error(
                    Rule::TableSignature,
                    span.clone(),
                    format!("`{name}` has another type than the first function of the table"),
                );
                error.found = Some(other.to_string());
                error.wanted = Some(signature.to_string());
                error.related = Some((first.1.clone(), "the first function".into()));
                error.help = Some("make a table of each type of functions".into());
            }
        }
        for (caller, used, _) in calls {
            if used.signature != *signature {
                let error = self.error(
                    Rule::TableSignature,
                    used.span.clone(),
                    format!("`{}` is called as another type than its functions have", table.name),
                );
                error.function = Some(caller.name.to_string());
                error.found = Some(used.signature.to_string());
                error.wanted = Some(signature.to_string());
                error.related = Some((table.span.clone(), "the table".into()));
            }
        }
    }

    /// Checks the counts of the module against the limits of the engine.
    ///
    /// Those of WebAssembly (V8) or of the engine's tables, not of asm.js.
    fn limits(&mut self, functions: &[FunctionFacts], head: Range<u32>) {
        let limits = Limits::of(self.engine);
        let slots: u64 = self.shape.tables.iter().map(|table| u64::from(table.length)).sum();
        let largest = self.shape.tables.iter().map(|table| u64::from(table.length)).max();
        let slots = if limits.slots_in_all { slots } else { largest.unwrap_or(0) };
        for (what, used, allowed) in [
            ("functions", functions.len() as u64, limits.functions),
            (
                "imports, each signature of a foreign function for itself",
                foreign(functions),
                limits.imports,
            ),
            ("table slots", slots, limits.slots),
            ("variables", u64::from(self.shape.figures.cells), limits.globals),
        ] {
            if used > allowed {
                self.error(
                    Rule::ModuleSize,
                    head.clone(),
                    format!("the module has {used} {what}, and {allowed} are allowed"),
                )
                .help = Some("split the module in two".into());
            }
        }
    }
}

/// The number of imports as engines count them: each signature of a foreign function is
/// an import of its own.
pub(crate) fn foreign(functions: &[FunctionFacts]) -> u64 {
    let mut seen: FxHashSet<(&Atom, &Signature)> = FxHashSet::default();
    for used in functions.iter().flat_map(|facts| &facts.uses) {
        if let Callee::Foreign(name) = &used.callee {
            seen.insert((name, &used.signature));
        }
    }
    seen.len() as u64
}

/// `1 slot`, `2 slots`.
fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
