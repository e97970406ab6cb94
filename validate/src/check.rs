//! Entry point of the checker: takes a file through all stages, from the text to the
//! report.

use std::ops::Range;
use std::panic;
use std::sync::OnceLock;
use std::thread;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use swc_ecma_ast::FnDecl;

use crate::cut::{self, Cut};
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
use crate::profile::{Engine, Engines};
use crate::reading::{self, Edit};
use crate::report::{Finding, ModuleReport, Report, Syntax};
use crate::rule::Rule;
use crate::source::Text;
use crate::stats::{self, Stats};
use crate::warnings;

/// Size in bytes from which the functions of a module are checked on several threads.
const SHARED: u32 = 64 << 10;

/// Options of [`check`].
#[derive(Clone, Debug)]
pub struct Options {
    /// The engines whose rules are checked.
    pub engines: Engines,
    /// Also report code that validates but is slow or misleading.
    pub warnings: bool,
    /// The kind of text.
    pub syntax: Syntax,
}

/// Checks every asm.js module of a file.
///
/// Never fails: a file that cannot be checked is a fault in the report. Needs little
/// stack, however deeply the file nests.
#[must_use]
pub fn check(text: &str, options: &Options) -> Report {
    // Fast path: without these bytes there is no directive, and most files do not have
    // them.
    if !text.contains("use asm") {
        return Report::default();
    }
    // Parsing, checking and dropping the tree recurse as deep as the text nests.
    let deep = thread::scope(|scope| {
        let thread = thread::Builder::new().name("emback-validate".into()).stack_size(depth::STACK);
        let running = thread.spawn_scoped(scope, || whole(text, options)).ok()?;
        Some(running.join().unwrap_or_else(|panic| panic::resume_unwind(panic)))
    });
    deep.unwrap_or_else(|| {
        let words = "not enough memory for the parser's stack";
        fault(options, Rule::Depth, 0..0, words)
    })
}

/// A report with one error, which holds for all engines that are checked.
fn fault(options: &Options, rule: Rule, span: Range<u32>, message: &str) -> Report {
    Report {
        faults: vec![Diagnostic::fault(options.engines, rule, span, message)],
        ..Report::default()
    }
}

/// Checks a file: its text, or each script of a page that contains `use asm`.
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

/// One script or module. The kind is reported only if the file does not determine it.
fn part(text: Text<'_>, goal: Option<Goal>, options: &Options, report: &mut Report) {
    match read(text, goal, options) {
        Ok(mut modules) => {
            if modules.iter().any(|module| !module.edits.is_empty()) {
                read_as_v8_does(text, goal, options, &mut modules);
            }
            report.modules.extend(modules.into_iter().map(|module| module.report));
        }
        Err(fault) => report.faults.push(*fault),
    }
}

/// The report of a module, and the places that V8 parses differently.
struct Checked {
    report: ModuleReport,
    edits: Vec<Edit>,
}

/// Limit of rewrites of a text: each one may let V8 reach another place that needs one.
/// It bounds the time for a text made to need many.
const READINGS: usize = 8;

/// Checks modules again with the rules of V8, on the text as V8 parses it. Its verdict on
/// that text is final.
fn read_as_v8_does(text: Text<'_>, goal: Option<Goal>, options: &Options, modules: &mut [Checked]) {
    let options = Options { engines: Engine::V8.into(), ..options.clone() };
    let mut edits: Vec<Edit> = modules.iter().flat_map(|module| module.edits.clone()).collect();
    let mut words = text.all().to_owned();
    let mut places = Vec::new();
    for _ in 0..READINGS {
        words = reading::apply(&words, text.start(), &edits);
        places.append(&mut edits);
        let Ok(again) = read(Text::new(&words, text.start()), goal, &options) else { return };
        for module in again {
            edits.extend(module.edits);
            let known = modules
                .binary_search_by_key(&module.report.span.start, |known| known.report.span.start);
            if let (Ok(at), Some(Finding::Valid)) = (known, module.report.verdict(Engine::V8)) {
                modules[at].report.take(module.report, &places, options.warnings);
            }
        }
        if edits.is_empty() {
            return;
        }
    }
}

/// Parses a script or module, and checks the asm.js modules in it.
fn read(
    text: Text<'_>,
    goal: Option<Goal>,
    options: &Options,
) -> Result<Vec<Checked>, Box<Diagnostic>> {
    let scan = depth::scan(text.all(), text.start());
    if let Some(place) = scan.too_deep {
        let words = "the nesting is too deep or the chain of operators too long";
        let mut fault = Diagnostic::fault(options.engines, Rule::Depth, place, words);
        fault.help = Some("split the expression or the statement".into());
        return Err(Box::new(fault));
    }
    if let Some(place) = scan.unknown {
        let words = "this character is not allowed here in JavaScript";
        return Err(Box::new(Diagnostic::fault(options.engines, Rule::Syntax, place, words)));
    }
    let longest = scan.cuts.iter().max_by_key(|cut| cut.body.len());
    if let Some(cut) = longest.filter(|cut| cut.body.len() > LONGEST) {
        let bytes = cut.body.len();
        let words = format!("the function has {bytes} bytes; at most {LONGEST} are supported");
        let place = text.start() + cut.whole.start as u32;
        // It is not known whether an engine accepts it.
        let mut fault =
            Diagnostic::fault(Engines::NONE, Rule::FunctionSize, place..place + 8, words);
        fault.help = Some("split the function, or shorten its names".into());
        return Err(Box::new(fault));
    }
    let goal = goal.unwrap_or(match scan.module {
        true => Goal::Module,
        false if scan.awaits => Goal::ScriptElseModule,
        false => Goal::Script,
    });
    let file = File { text, goal, cuts: &scan.cuts, shallow: scan.depth <= depth::SHALLOW };
    file.modules(options).or_else(|fault| {
        if file.cuts.is_empty() { Err(fault) } else { File { cuts: &[], ..file }.modules(options) }
    })
}

/// Bytes of the largest function that is checked: its syntax tree takes some forty to
/// seventy times as much memory. V8 makes at most 7,654,321 bytes of WebAssembly of a
/// function, which may be some 24 MB of text where names are long.
const LONGEST: usize = 32 << 20;

/// A script or module that is being checked.
#[derive(Copy, Clone)]
struct File<'a> {
    text: Text<'a>,
    goal: Goal,
    /// Functions that are parsed separately.
    cuts: &'a [Cut],
    /// Whether a small stack is enough for each function.
    shallow: bool,
}

/// The facts about one function for each engine, in the order of the options.
type Facts = Vec<FunctionFacts>;

impl File<'_> {
    /// Checks its modules. With cuts, an error only means that the text must be parsed
    /// without cuts, and its message is never shown.
    fn modules(&self, options: &Options) -> Result<Vec<Checked>, Box<Diagnostic>> {
        let tree = match self.cuts {
            [] => parse::parse(self.text, self.goal, options.engines)?,
            cuts => {
                let hollow = cut::hollow(self.text.all(), cuts);
                let text = Text::new(&hollow, self.text.start());
                parse::parse(text, self.goal, options.engines)?
            }
        };
        let file = File { goal: parse::goal(&tree), ..*self };
        let mut reports = Vec::new();
        let mut parsed = 0;
        let mut fault = None;
        find::modules(&tree, self.text, &mut |found| match file.module(&found, options) {
            Ok((report, cuts)) => {
                reports.push(report);
                parsed += cuts;
            }
            Err(error) => fault = Some(error),
        });
        if let Some(fault) = fault {
            return Err(fault);
        }
        if parsed != self.cuts.len() {
            // A cut is not at a function of a module.
            return Err(Box::new(Diagnostic::fault(options.engines, Rule::Syntax, 0..0, "")));
        }
        Ok(reports)
    }

    /// Checks one module, and returns how many of its functions were cut out.
    fn module(
        &self,
        found: &Found<'_>,
        options: &Options,
    ) -> Result<(Checked, usize), Box<Diagnostic>> {
        let asked = options.engines;
        let shapes: Vec<Shape<'_>> =
            asked.iter().map(|engine| module::check(found, engine, self.text)).collect();
        let (mut runs, cuts) = self.functions(&shapes, found, options)?;
        let head = found.span.start..found.body.start;

        let mut diagnostics: Vec<Diagnostic> = Vec::new();
        let mut fits = Vec::new();
        let mut edits = Vec::new();
        for (shape, functions) in shapes.iter().zip(&mut runs) {
            diagnostics.extend(shape.diagnostics.iter().cloned());
            edits.extend(shape.edits.iter().cloned());
            for facts in functions.iter_mut() {
                let name = facts.name.to_string();
                edits.append(&mut facts.edits);
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
        let stats = first.map_or_else(Stats::default, |(shape, functions)| {
            stats::stats(shape, functions, asked)
        });
        let report = ModuleReport {
            name: found.name.clone(),
            span: found.span.clone(),
            asked,
            diagnostics: diagnostic::merge(diagnostics),
            stats,
            fit: fits,
        };
        Ok((Checked { report, edits }, cuts))
    }

    /// Checks the functions for every engine: for each shape what was found of each
    /// function, in the order of the text; and how many were cut out.
    fn functions(
        &self,
        shapes: &[Shape<'_>],
        found: &Found<'_>,
        options: &Options,
    ) -> Result<(Vec<Facts>, usize), Box<Diagnostic>> {
        let mut runs: Vec<Facts> = shapes.iter().map(|_| Vec::new()).collect();
        let Some(first) = shapes.first() else { return Ok((runs, self.cuts.len())) };
        // A function is checked for all engines before the next one is parsed, while its
        // tree is in the cache.
        let one = |declaration: &&FnDecl| -> Result<(Facts, bool), Box<Diagnostic>> {
            let own = self.parsed(declaration, options)?;
            let declaration = own.as_ref().unwrap_or(declaration);
            let mut facts: Facts = shapes
                .iter()
                .map(|shape| function::check(declaration, &shape.env, self.text))
                .collect();
            // Most engines report the same errors for a function. Merging them here keeps
            // memory low where many functions are faulty.
            let all = facts.iter_mut().flat_map(|facts| facts.diagnostics.drain(..)).collect();
            if let Some(first) = facts.first_mut() {
                first.diagnostics = diagnostic::merge(all);
            }
            Ok((facts, own.is_some()))
        };
        let shared = self.shallow && found.span.len() as u32 >= SHARED;
        let checked: Result<Vec<_>, _> = match pool().filter(|_| shared) {
            Some(pool) => {
                pool.install(|| first.functions.par_iter().with_min_len(8).map(one).collect())
            }
            None => first.functions.iter().map(one).collect(),
        };
        let mut cuts = 0;
        for (facts, own) in checked? {
            cuts += usize::from(own);
            for (run, facts) in runs.iter_mut().zip(facts) {
                run.push(facts);
            }
        }
        Ok((runs, cuts))
    }

    /// The declaration at this position of the whole text, if it was cut out.
    fn parsed(
        &self,
        declaration: &FnDecl,
        options: &Options,
    ) -> Result<Option<FnDecl>, Box<Diagnostic>> {
        let range = Text::range(declaration);
        let start = (range.start - self.text.start()) as usize;
        let Ok(at) = self.cuts.binary_search_by_key(&start, |cut| cut.whole.start) else {
            return Ok(None);
        };
        let text = Text::new(self.text.slice(range.clone()), range.start);
        let whole = self.cuts[at].whole.len() == range.len();
        parse::function(text, self.goal, options.engines)?
            .filter(|own| whole && Text::range(own) == range)
            .map(Some)
            .ok_or_else(|| Box::new(Diagnostic::fault(options.engines, Rule::Syntax, range, "")))
    }
}

/// The threads for text that does not nest deeply, made at the first use. `None` where
/// they cannot be made; the caller then does the work alone.
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
