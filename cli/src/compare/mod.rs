//! `emback compare`: reports the code for both targets side by side, as a page or as JSON.

mod browser;
mod engine;
mod observe;
mod runs;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use askama::Template;
use clap::{Args, ValueEnum};
use emback::Emit;
use serde::Serialize;

use crate::common::{Checked, CommonArgs};
use crate::failure::Failure;
use crate::output::Files;
use crate::report::demangle::demangled;
use crate::trace::{self, Difference, Figures, Function, Line, Size, Trace};

use runs::{Run, Runs};

/// `emback compare`.
#[derive(Args, Debug)]
pub struct CompareArgs {
    /// Write the report to this file; '-' is the standard output
    ///
    /// The default is the input's name with .html in the current folder for a page, and the
    /// standard output for JSON.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// Write a page for people, or JSON for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = CompareFormat::Html, help_heading = "Output")]
    pub format: CompareFormat,

    /// Also run both with the arguments after '--', compare their output, and measure
    ///
    /// Uses the installed engines of node (with and without its asm.js validator), js102, Chromium
    /// and Firefox. Each runs up to five times; the report has the medians of the load and run
    /// times.
    #[arg(long, help_heading = "Running")]
    pub run: bool,

    /// Limit each run to this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86400), requires = "run", help_heading = "Running")]
    pub timeout: u64,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// Arguments of the program, after '--'
    #[arg(last = true, value_name = "ARGS", requires = "run")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// How a comparison is written.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum CompareFormat {
    /// One file that a browser opens
    Html,
    /// One object
    Json,
}

/// What a report shows.
#[derive(Serialize)]
struct Report {
    /// The program at all stages.
    #[serde(flatten)]
    trace: Trace,
    /// With `--run`.
    #[serde(skip_serializing_if = "Option::is_none")]
    runs: Option<Runs>,
}

/// Above so many lines a page shows one function at first.
const MANY: usize = 3000;

/// The page, which contains its style and script.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'a> {
    /// The program at all stages.
    trace: &'a Trace,
    /// With `--run`.
    runs: Option<&'a Runs>,
    /// The style sheet. The page opens offline, so everything is in it.
    style: &'static str,
    /// The script.
    script: &'static str,
    /// Whether one function is shown at first, as all are too many.
    one: bool,
    /// Kinds of differences by lines of the `.ll`, and by the input where there are several.
    notes: BTreeMap<(Option<&'a str>, u32), Vec<&'static str>>,
}

/// A column of a function.
struct Column<'a> {
    /// The class of its elements.
    kind: &'static str,
    /// Its head.
    title: &'static str,
    /// Its text.
    lines: &'a [Line],
    /// The input of the function, where there are several.
    input: Option<&'a str>,
    /// Shown at first.
    first: bool,
}

impl Page<'_> {
    /// The columns of a function, from the source to the code. The stages between are hidden at
    /// first: that many columns fit no screen.
    fn columns<'f>(&self, function: &'f Function) -> Vec<Column<'f>> {
        let input = function.input.as_deref();
        let column =
            |kind, title, lines: &'f [Line], first| Column { kind, title, lines, input, first };
        let mut columns = vec![
            column("ir", "LLVM IR", &function.ir, true),
            column("asm-legal", "legal for asm.js", &function.asm.legal, false),
            column("asm-tree", "tree for asm.js", &function.asm.tree, false),
            column("asm", "asm.js", &function.asm.code, true),
            column("wasm-legal", "legal for WebAssembly", &function.wasm.legal, false),
            column("wasm-tree", "tree for WebAssembly", &function.wasm.tree, false),
            column("wasm", "WebAssembly", &function.wasm.code, true),
        ];
        if self.trace.llvm.version.is_some() {
            columns.push(column("llvm", "WebAssembly by LLVM", &function.llvm, true));
        }
        if self.has_source() {
            columns.insert(0, column("source", "Source", &function.source, true));
        }
        columns
    }

    /// Columns of any function.
    fn all_columns(&self) -> Vec<Column<'_>> {
        self.trace.functions.first().map(|first| self.columns(first)).unwrap_or_default()
    }

    /// Whether any function has lines of its source.
    fn has_source(&self) -> bool {
        self.trace.functions.iter().any(|function| !function.source.is_empty())
    }

    /// The differences that a line of LLVM IR may make.
    fn notes(&self, column: &Column, line: &Line) -> String {
        let notes = self.notes.get(&(column.input, line.number)).filter(|_| column.kind == "ir");
        notes.map(|notes| notes.join(", ")).unwrap_or_default()
    }

    /// The name of a function as the source has it.
    fn name(&self, function: &str) -> String {
        demangled(function).unwrap_or_else(|| function.to_owned())
    }

    /// Its name in the LLVM IR, where this is another one.
    fn symbol<'f>(&self, function: &'f str) -> Option<&'f str> {
        demangled(function).map(|_| function)
    }

    /// The origins of a line, as an attribute of HTML.
    fn from(&self, line: &Line) -> String {
        line.from.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
    }

    /// The rows of the table of figures, with the total at the end.
    fn rows(&self) -> Vec<(&str, &Figures)> {
        let functions = self.trace.functions.iter().map(|f| (f.name.as_str(), &f.figures));
        functions.chain([("Total", &self.trace.total)]).collect()
    }

    /// The runs, none without `--run`.
    fn all_runs(&self) -> &[Run] {
        self.runs.map(|runs| &runs.list[..]).unwrap_or_default()
    }

    /// In the order in which they were run, whatever differs.
    fn timed(&self) -> Vec<&Run> {
        let mut runs: Vec<&Run> = self.all_runs().iter().collect();
        runs.sort_by_key(|run| run.order);
        runs
    }

    /// Runs that differ from the reference, those that end alike together.
    fn others(&self) -> Vec<(String, &Run)> {
        let mut others: Vec<(String, &Run)> = Vec::new();
        for run in self.all_runs().iter().filter(|run| !run.same) {
            let alike = |(_, other): &&mut (String, &Run)| {
                (other.target, other.status, other.timed_out, &other.stdout, &other.differs_at)
                    == (run.target, run.status, run.timed_out, &run.stdout, &run.differs_at)
            };
            match others.iter_mut().find(alike) {
                Some((names, _)) => names.push_str(&format!(", {}", run.engine)),
                None => others.push((format!("{} under {}", run.target, run.engine), run)),
            }
        }
        others
    }

    /// Whether all runs did the same.
    fn alike(&self) -> bool {
        self.all_runs().iter().all(|run| run.same)
    }

    /// The length of the bar of a load time.
    fn load_bar(&self, run: &Run) -> String {
        self.bar(run, |run| run.load_ms)
    }

    /// The length of the bar of a run time.
    fn run_bar(&self, run: &Run) -> String {
        self.bar(run, |run| run.run_ms)
    }

    /// Length of the bar of a time among the times of its kind.
    fn bar(&self, run: &Run, time: fn(&Run) -> Option<f64>) -> String {
        let longest = self.all_runs().iter().filter_map(time).fold(0.01, f64::max);
        format!("{:.1}%", time(run).unwrap_or(0.0) / longest * 100.0)
    }

    /// A time in milliseconds, for people.
    fn time(&self, time: &Option<f64>) -> String {
        time.map_or_else(|| "unknown".to_owned(), |time| format!("{time:.2}"))
    }

    /// A line of an output, with its end to be seen.
    fn shown(&self, line: &Option<String>) -> String {
        let ended = || "(the output has ended)".to_owned();
        line.as_ref().map_or_else(ended, |line| line.replace('\n', "\u{23ce}"))
    }

    /// How a run ended, in words.
    fn ending(&self, run: &Run) -> String {
        match run.status {
            _ if run.timed_out => "still running when its time was over".to_owned(),
            Some(status) => format!("status {status}"),
            None => "ended by a signal".to_owned(),
        }
    }

    /// Whether LLVM compiled the program as well.
    fn by_llvm(&self) -> bool {
        self.trace.llvm.version.is_some()
    }

    /// The sizes of all files, of each target.
    fn files(&self) -> Vec<Size> {
        let ours = [self.trace.asm_files, self.trace.wasm_files];
        ours.into_iter().chain(self.by_llvm().then_some(self.trace.llvm.files)).collect()
    }

    /// Sizes of a row of the table.
    fn sizes(&self, figures: &Figures) -> Vec<Size> {
        let ours = [figures.asm, figures.wasm];
        ours.into_iter().chain(self.by_llvm().then_some(figures.llvm)).collect()
    }

    /// The other figures of it.
    fn counts(&self, figures: &Figures) -> Vec<usize> {
        let mut counts = vec![figures.asm_locals, figures.wasm_locals];
        counts.extend(self.by_llvm().then_some(figures.llvm_locals));
        counts.extend([figures.pairs, figures.coercions, figures.calls]);
        counts
    }

    /// The heads of the table of figures, as many as a row has cells.
    fn heads(&self) -> Vec<&'static str> {
        let mut heads = vec!["Function"];
        for _ in self.files() {
            heads.extend(["raw", "gzip", "brotli"]);
        }
        heads.extend(["asm.js", "wasm"]);
        heads.extend(self.by_llvm().then_some("by LLVM"));
        heads.extend(["i64 pairs", "Coercions", "Calls"]);
        heads
    }

    /// The differences, for the template.
    fn differences(&self) -> &[Difference] {
        &self.trace.differences
    }
}

/// Writes the report.
///
/// # Errors
/// With the fault of the command line or of the input.
pub fn compare(args: &CompareArgs) -> Result<(), Failure> {
    compare_as(args, None)
}

/// The same with a name for the program, which otherwise has the names of all inputs.
///
/// # Errors
/// As [`compare`].
pub(crate) fn compare_as(args: &CompareArgs, name: Option<&str>) -> Result<(), Failure> {
    let output = output(args);
    let request = Checked::new(&args.common)?.request(Emit::Js, None)?;
    let timeout = Duration::from_secs(args.timeout);
    let (mut trace, runs) = request.observed(|observer| {
        let trace = trace::trace(&request, observer)?;
        let run = || runs::all(&request, observer, &trace, &args.program_args, timeout);
        let runs = args.run.then(run).transpose()?;
        Ok::<_, Failure>((trace, runs))
    })?;
    if let Some(runs) = &runs {
        trace.mark(&runs.observed);
    }
    if let Some(name) = name {
        name.clone_into(&mut trace.input);
    }
    let report = Report { trace, runs };
    let text = match args.format {
        CompareFormat::Json => json(&report)?,
        CompareFormat::Html => page(&report)?,
    };
    let mut files = Files::after_reading(request.read.clone());
    files.add(output, text);
    files.write()
}

/// The report for programs.
fn json(report: &Report) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(report);
    text.map(|text| text + "\n").map_err(|error| Failure::other(error.to_string()))
}

/// The report for people.
fn page(report: &Report) -> Result<String, Failure> {
    let Report { trace, runs } = report;
    let lines: usize =
        trace.functions.iter().map(|f| f.ir.len() + f.asm.code.len() + f.wasm.code.len()).sum();
    let mut notes: BTreeMap<(Option<&str>, u32), Vec<&str>> = BTreeMap::new();
    for difference in &trace.differences {
        for place in &difference.places {
            notes.entry((place.input.as_deref(), place.line)).or_default().push(difference.kind);
        }
    }
    let page = Page {
        notes,
        trace,
        runs: runs.as_ref(),
        style: include_str!("../../templates/compare.css"),
        script: include_str!("../../templates/compare.js"),
        one: lines > MANY,
    };
    page.render().map_err(|error| Failure::other(error.to_string()))
}

/// Where the report goes.
fn output(args: &CompareArgs) -> PathBuf {
    let stem = args.common.inputs.first().and_then(|input| input.file_stem());
    match (&args.output, args.format, stem) {
        (Some(output), ..) => output.clone(),
        (None, CompareFormat::Html, Some(stem)) if stem != "-" => {
            Path::new(stem).with_extension("html")
        }
        (None, ..) => PathBuf::from("-"),
    }
}
