//! The whole road of a file.

use std::ops::Range;
use std::panic;
use std::sync::OnceLock;
use std::thread;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::depth;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::facts::FunctionFacts;
use crate::find::{self, Found};
use crate::fit;
use crate::function;
use crate::html;
use crate::link;
use crate::module::{self, Shape};
use crate::parse::{self, Goal};
use crate::profile::Engines;
use crate::report::{ModuleReport, Report, Syntax};
use crate::rule::Rule;
use crate::source::Text;
use crate::stats::{self, Stats};
use crate::warnings;

/// From so many bytes on the functions of a module are shared out among threads.
const SHARED: u32 = 64 << 10;

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
    // Parser, checks and the end of the tree go as deep as the text does.
    let deep = thread::scope(|scope| {
        let thread = thread::Builder::new().name("emback-validate".into()).stack_size(depth::STACK);
        let running = thread.spawn_scoped(scope, || whole(text, options)).ok()?;
        Some(running.join().unwrap_or_else(|panic| panic::resume_unwind(panic)))
    });
    deep.unwrap_or_else(|| {
        let words = "there is no memory for the stack that parsing needs";
        fault(options, Rule::Depth, 0..0, words)
    })
}

fn fault(options: &Options, rule: Rule, span: Range<u32>, message: &str) -> Report {
    Report {
        faults: vec![Diagnostic::fault(options.engines, rule, span, message)],
        ..Report::default()
    }
}

fn whole(text: &str, options: &Options) -> Report {
    // The tree counts places in 32 bits, from 1.
    if u32::try_from(text.len()).is_err() {
        return fault(options, Rule::Syntax, 0..0, "the file is larger than 4 GB");
    }
    let mut report = Report::default();
    match options.syntax {
        Syntax::JavaScript => part(Text::new(text, 0), None, options, &mut report),
        Syntax::Html => {
            for (range, goal) in html::scripts(text) {
                let start = range.start as u32;
                let script = text.get(range).unwrap_or("");
                if script.contains("use asm") {
                    part(Text::new(script, start), Some(goal), options, &mut report);
                }
            }
        }
    }
    report
}

/// One script or module; which of them, is told where nothing outside of the text does.
fn part(text: Text<'_>, goal: Option<Goal>, options: &Options, report: &mut Report) {
    let scan = depth::scan(text.all(), text.start());
    if let Some(place) = scan.too_deep {
        let words = "nested too deep, or a chain too long: no engine takes this, or not much more";
        let mut fault = Diagnostic::fault(options.engines, Rule::Depth, place, words);
        fault.help = Some("split the expression or the statement".into());
        report.faults.push(fault);
        return;
    }
    let goal = goal.unwrap_or(match scan.module {
        true => Goal::Module,
        false if scan.awaits => Goal::ScriptElseModule,
        false => Goal::Script,
    });
    let shallow = scan.depth <= depth::SHALLOW;
    match parse::parse(text, goal, options.engines) {
        Ok(program) => find::modules(&program, text, &mut |found| {
            report.modules.push(module(&found, text, options, shallow));
        }),
        Err(fault) => report.faults.push(*fault),
    }
}

fn module<'a>(found: &Found<'a>, text: Text<'a>, options: &Options, shallow: bool) -> ModuleReport {
    let asked = options.engines;
    let shapes: Vec<Shape<'a>> =
        asked.iter().map(|engine| module::check(found, engine, text)).collect();
    let mut runs = functions(&shapes, text, shallow && found.span.len() as u32 >= SHARED);
    let head = found.span.start..found.body.start;

    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut fits = Vec::new();
    for (shape, functions) in shapes.iter().zip(&mut runs) {
        diagnostics.extend(shape.diagnostics.iter().cloned());
        for facts in functions.iter_mut() {
            let name = facts.name.to_string();
            diagnostics.extend(facts.diagnostics.drain(..).map(|mut diagnostic| {
                diagnostic.function = Some(name.clone());
                diagnostic
            }));
        }
        diagnostics.extend(link::link(shape, functions, head.clone()));
        fits.extend(fit::fit(shape, functions, &head));
    }
    let first = shapes.first().zip(runs.first());
    if options.warnings {
        if let Some((shape, functions)) = first {
            diagnostics.extend(warnings::warnings(shape, functions, asked));
        }
    } else {
        diagnostics.retain(|diagnostic| diagnostic.severity() == Severity::Error);
    }
    let stats = first
        .map_or_else(Stats::default, |(shape, functions)| stats::stats(shape, functions, asked));
    ModuleReport {
        name: found.name.clone(),
        span: found.span.clone(),
        asked,
        diagnostics: diagnostic::merge(diagnostics),
        stats,
        fit: fits,
    }
}

/// Checks the functions for every engine: for each shape what was found of each function, in the order of the text.
fn functions(shapes: &[Shape<'_>], text: Text<'_>, shared: bool) -> Vec<Vec<FunctionFacts>> {
    let one = |shape: &Shape<'_>| -> Vec<FunctionFacts> {
        let check = |declaration: &&_| function::check(declaration, &shape.env, text);
        match pool().filter(|_| shared) {
            Some(pool) => {
                pool.install(|| shape.functions.par_iter().with_min_len(8).map(check).collect())
            }
            None => shape.functions.iter().map(check).collect(),
        }
    };
    shapes.iter().map(one).collect()
}

/// Threads whose stack bears what is not deep.
fn pool() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    let build = || {
        ThreadPoolBuilder::new()
            .thread_name(|at| format!("emback-validate-{at}"))
            .stack_size(depth::SHALLOW_STACK)
            .build()
            .ok()
    };
    POOL.get_or_init(build).as_ref()
}
