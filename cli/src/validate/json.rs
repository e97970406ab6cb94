//! JSON output. The field names are stable: new ones are added, these stay.

use std::collections::BTreeMap;

use emback_validate::{
    Counts, Diagnostic, Engine, Engines, Finding, Fit, ModuleReport, Report, Severity, Stats,
};
use serde::Serialize;

use emback_validate::places::Places;

/// A file.
#[derive(Serialize, Debug)]
pub(crate) struct File {
    /// As it was given; `<stdin>` for `-`.
    file: String,
    /// Whether it was read, holds a module, and all its modules are valid.
    valid: bool,
    /// Why nothing was checked.
    error: Option<String>,
    /// Diagnostics of the file as a whole: it is no JavaScript, or nests too deeply.
    faults: Vec<Entry>,
    /// One for each function with `"use asm"`, in the order of the text.
    modules: Vec<Module>,
}

/// A module of a file.
#[derive(Serialize, Debug)]
struct Module {
    /// The name of the function, if it has one.
    name: Option<String>,
    /// The function.
    range: Range,
    /// Whether all engines that were asked for accept it.
    valid: bool,
    /// `valid` or `invalid`, by engine. A sorted map, so that the order never changes.
    verdicts: BTreeMap<&'static str, &'static str>,
    /// In the order of the text.
    diagnostics: Vec<Entry>,
    /// With `--stats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    stats: Option<Figures>,
    /// With `--profile-fit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<Vec<Near>>,
}

/// A diagnostic.
#[derive(Serialize, Debug)]
struct Entry {
    /// The name of the rule, which `--explain` takes.
    rule: &'static str,
    /// What the rule requires.
    about: &'static str,
    /// `error` or `warning`.
    severity: &'static str,
    /// The engines that refuse it, or that a warning concerns.
    engines: Vec<&'static str>,
    /// What is wrong.
    message: String,
    /// The type that is there.
    found: Option<String>,
    /// The type that the rule requires.
    wanted: Option<String>,
    /// What to write instead.
    help: Option<String>,
    /// The function that it is in.
    function: Option<String>,
    /// What it is about.
    range: Range,
    /// Another place that explains it, as a declaration.
    related: Option<Related>,
}

/// A second place that a diagnostic is about.
#[derive(Serialize, Debug)]
struct Related {
    /// What it has to do with it.
    message: String,
    /// Where it is.
    range: Range,
}

/// A range of the file, up to but not including its end.
#[derive(Serialize, Debug)]
struct Range {
    /// The first character.
    start: Place,
    /// The place behind the last character.
    end: Place,
}

/// A place: the byte from 0, line and column from 1, the column in characters.
#[derive(Serialize, Debug)]
struct Place {
    /// From 0, in the file.
    byte: usize,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
}

/// Statistics of a module, with `--stats`.
#[derive(Serialize, Debug)]
struct Figures {
    /// Module-level variables and constants, imports not counted.
    globals: u32,
    /// Imports from the standard library, views not counted.
    stdlib_imports: u32,
    /// Foreign functions and values.
    foreign_imports: u32,
    /// Foreign functions by their signatures, which V8 counts as imports.
    foreign_signatures: u32,
    /// Views of the heap.
    views: u32,
    /// Exported functions.
    exports: u32,
    /// The least size of the heap in bytes that constant addresses require.
    heap_minimum: u32,
    /// Tables of functions.
    tables: Vec<Table>,
    /// All functions, in the order of the text.
    functions: Vec<Function>,
}

/// A table of functions.
#[derive(Serialize, Debug)]
struct Table {
    /// Its variable.
    name: String,
    /// Its slots: a power of two.
    length: u32,
    /// The signature of its functions.
    signature: Option<String>,
}

/// Statistics of a function.
#[derive(Serialize, Debug)]
struct Function {
    /// Its name.
    name: String,
    /// Its signature, if it is valid.
    signature: Option<String>,
    /// The length of its text.
    bytes: u32,
    /// Parameters.
    parameters: u32,
    /// Local variables, parameters not counted.
    locals: u32,
    /// Reads of the heap.
    loads: u32,
    /// Writes to the heap.
    stores: u32,
    /// Direct calls of functions of the module.
    calls: u32,
    /// Calls through tables.
    table_calls: u32,
    /// Calls of foreign functions.
    foreign_calls: u32,
    /// Calls of functions of Math that engines do not compile to an instruction.
    math_calls: u32,
    /// The end in bytes of what it reads and writes at constant addresses.
    heap_needed: u32,
    /// About how many bytes of WebAssembly V8 makes of it.
    code: u32,
    /// The largest span of the cases of one switch.
    switch_span: u64,
    /// How deep statements and expressions nest.
    depth: u32,
    /// The function.
    range: Range,
}

/// How near a module comes to a limit.
#[derive(Serialize, Debug)]
struct Near {
    /// The engine that has the limit.
    engine: &'static str,
    /// What is limited.
    limit: &'static str,
    /// The limit.
    allowed: u64,
    /// What the module has.
    used: u64,
    /// Where the module has it.
    range: Range,
}

/// Makes the object of one file.
pub(crate) struct Writer<'a> {
    /// Its text.
    pub(crate) places: &'a Places<'a>,
    /// Bytes of the file before the text.
    pub(crate) skipped: usize,
    /// Figures are wanted.
    pub(crate) stats: bool,
    /// Limits are wanted.
    pub(crate) fit: bool,
}

impl File {
    /// For a file that could not be read.
    pub(crate) fn unreadable(file: String, error: String) -> File {
        File { file, valid: false, error: Some(error), faults: Vec::new(), modules: Vec::new() }
    }
}

impl Writer<'_> {
    /// For a file that was checked.
    pub(crate) fn file(
        &self,
        file: String,
        valid: bool,
        error: Option<String>,
        report: Report,
    ) -> File {
        File {
            file,
            valid,
            error,
            faults: report.faults.into_iter().map(|fault| self.entry(fault)).collect(),
            modules: report.modules.into_iter().map(|module| self.module(module)).collect(),
        }
    }

    /// A module and the verdict of each engine.
    fn module(&self, module: ModuleReport) -> Module {
        let verdicts = module.asked.iter().filter_map(|engine| {
            let verdict = match module.verdict(engine)? {
                Finding::Valid => "valid",
                Finding::Invalid => "invalid",
            };
            Some((key(engine), verdict))
        });
        Module {
            verdicts: verdicts.collect(),
            valid: module.refused_by().is_empty(),
            range: self.range(&module.span),
            stats: self.stats.then(|| self.figures(module.stats)),
            fit: self.fit.then(|| module.fit.iter().map(|fit| self.near(fit)).collect()),
            name: module.name,
            diagnostics: module.diagnostics.into_iter().map(|entry| self.entry(entry)).collect(),
        }
    }

    /// A diagnostic with its rule.
    fn entry(&self, diagnostic: Diagnostic) -> Entry {
        Entry {
            rule: diagnostic.rule.name(),
            about: diagnostic.rule.about(),
            severity: severity(diagnostic.severity()),
            engines: keys(diagnostic.engines),
            range: self.range(&diagnostic.span),
            related: diagnostic
                .related
                .map(|(span, message)| Related { message, range: self.range(&span) }),
            message: diagnostic.message,
            found: diagnostic.found,
            wanted: diagnostic.wanted,
            help: diagnostic.help,
            function: diagnostic.function,
        }
    }

    /// The statistics. All fields are named, so that the compiler finds one that is new.
    fn figures(&self, stats: Stats) -> Figures {
        let Stats {
            functions,
            tables,
            globals,
            stdlib_imports,
            foreign_imports,
            foreign_signatures,
            views,
            exports,
            heap_minimum,
        } = stats;
        let tables = tables.into_iter().map(|table| Table {
            name: table.name,
            length: table.length,
            signature: table.signature,
        });
        let functions = functions.into_iter().map(|function| {
            let Counts {
                parameters,
                locals,
                loads,
                stores,
                calls,
                table_calls,
                foreign_calls,
                math_calls,
                heap_needed,
                code,
                switch_span,
                depth,
            } = function.counts;
            Function {
                range: self.range(&function.span),
                bytes: function.span.end.saturating_sub(function.span.start),
                name: function.name,
                signature: function.signature,
                parameters,
                locals,
                loads,
                stores,
                calls,
                table_calls,
                foreign_calls,
                math_calls,
                heap_needed,
                code,
                switch_span,
                depth,
            }
        });
        Figures {
            tables: tables.collect(),
            functions: functions.collect(),
            globals,
            stdlib_imports,
            foreign_imports,
            foreign_signatures,
            views,
            exports,
            heap_minimum,
        }
    }

    /// How near a module comes to one limit.
    fn near(&self, fit: &Fit) -> Near {
        Near {
            engine: key(fit.engine),
            limit: fit.limit,
            allowed: fit.allowed,
            used: fit.used,
            range: self.range(&fit.span),
        }
    }

    /// A range with lines and columns. Bytes count from the start of the file, not of the script in
    /// it.
    fn range(&self, span: &std::ops::Range<u32>) -> Range {
        let place = |byte: u32| {
            let place = self.places.place(byte);
            Place { byte: place.byte + self.skipped, line: place.line, column: place.column }
        };
        Range { start: place(span.start), end: place(span.end) }
    }
}

/// As `--profile` has it.
fn key(engine: Engine) -> &'static str {
    match engine {
        Engine::Spec => "spec",
        Engine::V8 => "v8",
        Engine::SpiderMonkey => "spidermonkey",
    }
}

/// The names of several engines.
fn keys(engines: Engines) -> Vec<&'static str> {
    engines.iter().map(key).collect()
}

/// The word for a severity, which programs may rely on.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
