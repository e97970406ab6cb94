//! `emback compare`: both targets side by side, as a page or as JSON.

mod runs;

use std::path::{Path, PathBuf};

use askama::Template;
use serde::Serialize;

use crate::args::{CompareArgs, CompareFormat, Emit};
use crate::build;
use crate::failure::Failure;
use crate::output::Files;
use crate::trace::{self, Difference, Figures, Function, Line, Trace};

use runs::Run;

/// All that a report tells.
#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    trace: Trace,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    runs: Vec<Run>,
}

/// Above so many lines a page shows one function at first.
const MANY: usize = 3000;

/// The page. Style and script are files of their own and stand inside.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'a> {
    trace: &'a Trace,
    runs: &'a [Run],
    style: &'static str,
    script: &'static str,
    one: bool,
}

impl Page<'_> {
    fn columns<'f>(&self, function: &'f Function) -> Vec<(&'static str, &'static str, &'f [Line])> {
        let mut columns: Vec<(&str, &str, &[Line])> = vec![
            ("ir", "LLVM IR", &function.ir),
            ("asm", "asm.js", &function.asm.code),
            ("wasm", "WebAssembly", &function.wasm.code),
        ];
        if !function.source.is_empty() {
            columns.insert(0, ("source", "Source", &function.source));
        }
        columns
    }

    fn from(&self, line: &Line) -> String {
        line.from.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
    }

    fn rows(&self) -> Vec<(&str, &Figures)> {
        let functions = self.trace.functions.iter().map(|f| (f.name.as_str(), &f.figures));
        functions.chain([("Total", &self.trace.total)]).collect()
    }

    /// Length of the bar of a time.
    fn bar(&self, time: &f64) -> String {
        let longest = self.runs.iter().map(|run| run.total_ms).fold(1.0, f64::max);
        format!("{:.1}%", time / longest * 100.0)
    }

    /// How much of its bar the engine's start is.
    fn start(&self, run: &Run) -> String {
        format!("{:.1}%", (run.start_ms / run.total_ms.max(0.1) * 100.0).min(100.0))
    }

    fn differences(&self) -> &[Difference] {
        &self.trace.differences
    }
}

/// Writes the report.
///
/// # Errors
/// With the fault of the command line or of the input.
pub fn compare(args: &CompareArgs) -> Result<(), Failure> {
    build::check(&args.common)?;
    let output = output(args);
    if let Some(input) = args.common.inputs.first()
        && build::same_file(input, &output)
    {
        return Err(Failure::usage(format!("{} is the input and the output", output.display()))
            .help("give another name with -o"));
    }
    let request = build::request(&args.common, Emit::Js, None)?;
    let trace = trace::trace(&request)?;
    let runs = if args.run { runs::all(&request, &args.program_args)? } else { Vec::new() };
    let report = Report { trace, runs };
    let text = match args.format {
        CompareFormat::Json => json(&report)?,
        CompareFormat::Html => page(&report)?,
    };
    let mut files = Files::default();
    files.add(output, text);
    files.write()
}

fn json(report: &Report) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(report);
    text.map(|text| text + "\n").map_err(|error| Failure::other(error.to_string()))
}

fn page(report: &Report) -> Result<String, Failure> {
    let Report { trace, runs } = report;
    let lines: usize =
        trace.functions.iter().map(|f| f.ir.len() + f.asm.code.len() + f.wasm.code.len()).sum();
    let page = Page {
        trace,
        runs,
        style: include_str!("../../templates/compare.css"),
        script: include_str!("../../templates/compare.js"),
        one: lines > MANY,
    };
    page.render().map_err(|error| Failure::other(error.to_string()))
}

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
