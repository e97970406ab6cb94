//! The whole road of a file.

use std::ops::Range;

use crate::diagnostic::{self, Diagnostic};
use crate::facts::FunctionFacts;
use crate::find::{self, Found};
use crate::function;
use crate::module::{self, Shape};
use crate::parse::{self, Goal};
use crate::profile::Engines;
use crate::report::{ModuleReport, Report, Syntax};
use crate::source::Text;
use crate::stats::Stats;

/// What to ask.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whose verdict is wanted.
    pub engines: Engines,
    /// Also tell what validates but is slow or means something else than it seems to.
    pub warnings: bool,
    /// What the text is.
    pub syntax: Syntax,
}

/// Checks every asm.js module of a file.
///
/// Never fails: what cannot be looked at is a fault in the report. It needs little stack, however the file is nested.
#[must_use]
pub fn check(text: &str, options: &Options) -> Report {
    // Without these bytes no function says it, and most files do not have them.
    if !text.contains("use asm") {
        return Report::default();
    }
    let mut report = Report::default();
    part(Text::new(text, 0), Goal::ScriptElseModule, options, &mut report);
    report
}

fn part(text: Text<'_>, goal: Goal, options: &Options, report: &mut Report) {
    match parse::parse(text, goal, options.engines) {
        Ok(program) => find::modules(&program, text, &mut |found| {
            report.modules.push(module(&found, text, options));
        }),
        Err(fault) => report.faults.push(fault),
    }
}

/// One engine's run over a module.
pub(crate) struct Run<'a> {
    pub(crate) shape: Shape<'a>,
    pub(crate) functions: Vec<FunctionFacts>,
}

fn module<'a>(found: &Found<'a>, text: Text<'a>, options: &Options) -> ModuleReport {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for engine in options.engines.iter() {
        let shape = module::check(found, engine, text);
        let functions =
            shape.functions.iter().map(|decl| function::check(decl, &shape.env, text)).collect();
        let mut run = Run { shape, functions };
        diagnostics.append(&mut run.shape.diagnostics);
        for facts in &mut run.functions {
            let name = facts.name.to_string();
            diagnostics.extend(facts.diagnostics.drain(..).map(|mut diagnostic| {
                diagnostic.function = Some(name.clone());
                diagnostic
            }));
        }
    }
    let span: Range<u32> = found.span.clone();
    ModuleReport {
        name: found.name.clone(),
        span,
        asked: options.engines,
        diagnostics: diagnostic::merge(diagnostics),
        stats: Stats::default(),
    }
}
