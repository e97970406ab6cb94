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
    file: String,
    valid: bool,
    /// Why nothing was checked.
    error: Option<String>,
    faults: Vec<Entry>,
    modules: Vec<Module>,
}

/// A module of a file.
#[derive(Serialize, Debug)]
struct Module {
    name: Option<String>,
    range: Range,
    valid: bool,
    verdicts: BTreeMap<&'static str, &'static str>,
    diagnostics: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stats: Option<Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<Vec<Near>>,
}

/// A diagnostic.
#[derive(Serialize, Debug)]
struct Entry {
    rule: &'static str,
    about: &'static str,
    severity: &'static str,
    engines: Vec<&'static str>,
    message: String,
    found: Option<String>,
    wanted: Option<String>,
    help: Option<String>,
    function: Option<String>,
    range: Range,
    related: Option<Related>,
}

/// A second place that a diagnostic is about.
#[derive(Serialize, Debug)]
struct Related {
    message: String,
    range: Range,
}

/// A range of the file, up to but not including its end.
#[derive(Serialize, Debug)]
struct Range {
    start: Place,
    end: Place,
}

/// A place: the byte from 0, line and column from 1, the column in characters.
#[derive(Serialize, Debug)]
struct Place {
    byte: usize,
    line: usize,
    column: usize,
}

/// Statistics of a module, with `--stats`.
#[derive(Serialize, Debug)]
struct Figures {
    globals: u32,
    stdlib_imports: u32,
    foreign_imports: u32,
    foreign_signatures: u32,
    views: u32,
    exports: u32,
    heap_minimum: u32,
    tables: Vec<Table>,
    functions: Vec<Function>,
}

/// A table of functions.
#[derive(Serialize, Debug)]
struct Table {
    name: String,
    length: u32,
    signature: Option<String>,
}

/// Statistics of a function.
#[derive(Serialize, Debug)]
struct Function {
    name: String,
    signature: Option<String>,
    bytes: u32,
    parameters: u32,
    locals: u32,
    loads: u32,
    stores: u32,
    calls: u32,
    table_calls: u32,
    foreign_calls: u32,
    math_calls: u32,
    heap_needed: u32,
    code: u32,
    switch_span: u64,
    depth: u32,
    range: Range,
}

/// How near a module comes to a limit.
#[derive(Serialize, Debug)]
struct Near {
    engine: &'static str,
    limit: &'static str,
    allowed: u64,
    used: u64,
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
