//! Warnings about valid code: what is slow where asm.js runs as plain JavaScript, and
//! what may fail elsewhere. They are based on the module as a whole and on statistics of
//! its functions.

use std::ops::Range;

use rustc_hash::FxHashSet;
use swc_atoms::Atom;
use swc_ecma_ast::Ident;
use swc_ecma_visit::{Visit, VisitWith};

use crate::diagnostic::Diagnostic;
use crate::env::Global;
use crate::facts::{Callee, FunctionFacts};
use crate::fit::Limits;
use crate::heap::next_heap_length;
use crate::module::Shape;
use crate::profile::{Engine, Engines};
use crate::rule::Rule;

/// Size in bytes of text beyond which JavaScript engines may not optimise a function.
/// V8's own limit is 60 KiB of bytecode.
const LARGE_FUNCTION: u32 = 20_000;
/// Number of variables beyond which optimising compilers become slow: register allocation
/// is worse than linear in it.
const MANY_LOCALS: u32 = 500;

/// Warnings from one engine's run, for all checked engines.
pub(crate) fn warnings(
    shape: &Shape<'_>,
    functions: &[FunctionFacts],
    asked: Engines,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut warn =
        |rule, span: Range<u32>, message: String, function: Option<&Atom>, help: &str| {
            found.push(Diagnostic {
                function: function.map(Atom::to_string),
                help: Some(help.to_owned()),
                ..Diagnostic::fault(asked, rule, span, message)
            });
        };

    let used = used_names(shape);
    let mut names: Vec<_> = shape.env.globals.iter().collect();
    names.sort_by_key(|(_, declared)| declared.span.start);
    for (name, declared) in names {
        let import = match declared.global {
            Global::Foreign | Global::Math(_) | Global::View(_) => true,
            Global::ViewConstructor(_)
            | Global::Variable { .. }
            | Global::Function
            | Global::Table
            | Global::Wrong => false,
        };
        if import && !used.contains(name) {
            warn(
                Rule::UnusedImport,
                declared.span.clone(),
                format!("`{name}` is imported and never used, but linking still requires it"),
                None,
                "leave it out",
            );
        }
    }

    let kept = kept_functions(shape, functions);
    for facts in functions {
        let name = &facts.name;
        let declared = shape.env.globals.get(name).map(|declared| declared.span.clone());
        let at = declared.unwrap_or_else(|| facts.span.clone());
        if !kept.contains(name) {
            warn(
                Rule::UnusedFunction,
                at.clone(),
                format!("`{name}` is not called, not in a table and not exported"),
                Some(name),
                "leave it out",
            );
        }
        let size = facts.span.end - facts.span.start;
        if size > LARGE_FUNCTION {
            warn(
                Rule::LargeFunction,
                at.clone(),
                format!(
                    "`{name}` is {size} bytes long, and beyond some {LARGE_FUNCTION} engines do not optimise it"
                ),
                Some(name),
                "split it, or move rarely executed code out of it",
            );
        }
        let locals = facts.counts.locals + facts.counts.parameters;
        if locals > MANY_LOCALS {
            warn(
                Rule::ManyLocals,
                at.clone(),
                format!(
                    "`{name}` has {locals} variables, and beyond some {MANY_LOCALS} it is slow"
                ),
                Some(name),
                "let variables share names, or split the function",
            );
        }
        let least = asked.iter().map(|engine| Limits::of(engine).depth).min().unwrap_or(u64::MAX);
        if u64::from(facts.counts.depth) > least / 4 && least != u64::MAX {
            warn(
                Rule::DeepNesting,
                at,
                format!(
                    "`{name}` nests {} levels deep, and a parser may support no more than {least}",
                    facts.counts.depth
                ),
                Some(name),
                "split the function, or give parts of expressions to variables",
            );
        }
    }

    if let Some(facts) = functions.iter().max_by_key(|facts| facts.counts.heap_needed)
        && asked.contains(Engine::SpiderMonkey)
        && shape.figures.views > 0
    {
        let needed = u64::from(facts.counts.heap_needed);
        let least = next_heap_length(0, Engine::SpiderMonkey);
        if let Some(length) = next_heap_length(needed, Engine::SpiderMonkey)
            && Some(length) > least
        {
            let declared = shape.env.globals.get(&facts.name);
            warn(
                Rule::HeapMinimum,
                declared.map_or_else(|| facts.span.clone(), |declared| declared.span.clone()),
                format!(
                    "a constant index needs {needed} bytes of heap: SpiderMonkey links with {length} at least"
                ),
                Some(&facts.name),
                "use a variable as the index, or a lower address",
            );
        }
    }
    found
}

/// The names that functions mention, whether a local variable hides them or not: a
/// missing warning is better than a wrong one.
fn used_names(shape: &Shape<'_>) -> FxHashSet<Atom> {
    struct Names(FxHashSet<Atom>);
    impl Visit for Names {
        fn visit_ident(&mut self, node: &Ident) {
            if !self.0.contains(&node.sym) {
                self.0.insert(node.sym.clone());
            }
        }
    }
    let mut names = Names(FxHashSet::default());
    for function in &shape.functions {
        function.function.visit_with(&mut names);
    }
    // `fround` in a global's initialiser is a use of it.
    names.0.extend(shape.mentioned.iter().cloned());
    names.0
}

/// Functions that are called by another function, in a table, or exported. Mutually
/// recursive functions keep each other.
fn kept_functions(shape: &Shape<'_>, functions: &[FunctionFacts]) -> FxHashSet<Atom> {
    let mut kept: FxHashSet<Atom> = shape.exports.iter().map(|(name, _)| name.clone()).collect();
    kept.extend(
        shape.tables.iter().flat_map(|table| table.slots.iter().map(|(name, _)| name.clone())),
    );
    for facts in functions {
        for used in &facts.uses {
            if let Callee::Function(name) = &used.callee
                && *name != facts.name
            {
                kept.insert(name.clone());
            }
        }
    }
    kept
}
