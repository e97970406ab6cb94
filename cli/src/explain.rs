//! `emback explain`: each instruction of a function, and what it becomes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::IsTerminal as _;

use clap::Args;
use emback::spelling::nearest;
use emback::{Emit, is_main};

use crate::common::{Checked, Color, CommonArgs};
use crate::failure::Failure;
use crate::output::Files;
use crate::report::demangle::demangled;
use crate::trace::{self, Function, Line};

/// `emback explain`.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// When to use colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "What to print")]
    pub color: Color,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// The function, as the IR names it, without '@'
    #[arg(value_name = "FUNCTION", required = true)]
    pub function: String,
}

/// Writes to the standard output.
///
/// # Errors
/// With the fault of the command line or of the input.
pub fn explain(args: &ExplainArgs) -> Result<(), Failure> {
    let request = Checked::new(&args.common)?.request(Emit::Js, None)?;
    let trace = request.observed(|observer| trace::stages_only(&request, observer))?;
    let function = find(&trace.functions, args.function.trim_start_matches('@'))?;
    let color = match args.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => std::env::var_os("NO_COLOR").is_none() && std::io::stdout().is_terminal(),
    };
    let mut files = Files::default();
    files.add("-", text(function, color));
    files.write()
}

/// The function of this name: in the IR, in C for `main`, or in the C++ or Rust source, with or
/// without parameters.
fn find<'a>(functions: &'a [Function], wanted: &str) -> Result<&'a Function, Failure> {
    if let Some(function) = functions.iter().find(|function| function.name == wanted) {
        return Ok(function);
    }
    let is_wanted = |function: &&Function| {
        let source = demangled(&function.name);
        let source = source.as_deref().unwrap_or(&function.name);
        is_main(wanted) && is_main(&function.name)
            || source == wanted
            || source.split_once('(').is_some_and(|(name, _)| name == wanted)
    };
    let found: Vec<&Function> = functions.iter().filter(is_wanted).collect();
    match found[..] {
        [function] => Ok(function),
        [] => {
            let names = || functions.iter().map(|function| function.name.as_str());
            let failure = Failure::usage(format!("there is no function {wanted} in the output"));
            Err(match nearest(wanted, names()) {
                Some(near) => failure.help(format!("did you mean {near}?")),
                None if functions.is_empty() => failure.help("the output has no functions at all"),
                None => failure.help(
                    "functions that nothing calls are left out; -s EXPORTED_FUNCTIONS=... keeps them",
                ),
            })
        }
        _ => {
            let names: Vec<&str> = found.iter().map(|function| function.name.as_str()).collect();
            Err(Failure::usage(format!("{} functions are called {wanted}", found.len()))
                .help(format!("give the name in the IR: {}", names.join(", "))))
        }
    }
}

/// Each line of the function, and below it what it became.
fn text(function: &Function, color: bool) -> String {
    let mut out = String::new();
    let (bold, dim, end) = if color { ("\x1b[1m", "\x1b[36m", "\x1b[0m") } else { ("", "", "") };
    let columns: [(&str, &[Line]); 6] = [
        ("legal for asm.js", &function.asm.legal),
        ("legal for wasm", &function.wasm.legal),
        ("tree for asm.js", &function.asm.tree),
        ("tree for wasm", &function.wasm.tree),
        ("asm.js", &function.asm.code),
        ("wasm", &function.wasm.code),
    ];
    let mut put = |name: &str, text: &str| {
        let _ = writeln!(out, "    {dim}{name:>16}{end}  {}", text.trim());
    };
    // Types of parameters and locals precede the first statement.
    let known: BTreeSet<u32> = function.ir.iter().flat_map(|line| line.from.clone()).collect();
    for (name, lines) in &columns[2..] {
        for line in lines.iter().take_while(|line| line.from.is_empty()) {
            put(name, &line.text);
        }
    }
    let mut of_line: BTreeMap<u32, Vec<(&str, &Line)>> = BTreeMap::new();
    for (name, lines) in &columns {
        for line in *lines {
            for &from in &line.from {
                of_line.entry(from).or_default().push((name, line));
            }
        }
    }
    if let Some(input) = &function.input {
        let _ = writeln!(out, "; of {input}");
    }
    for ir in &function.ir {
        let Some(&at) = ir.from.first() else {
            let _ = writeln!(out, "{}", ir.text);
            continue;
        };
        let _ = writeln!(out, "{bold}{:>5}  {}{end}", ir.number, ir.text.trim());
        let lines = of_line.get(&at);
        for (name, line) in lines.into_iter().flatten() {
            // The first origin is its own; the others went into it.
            let into = line.from.first() != Some(&at);
            let label = if into { format!("in {name}") } else { (*name).to_owned() };
            let _ = writeln!(out, "    {dim}{label:>19}{end}  {}", line.text.trim());
        }
        if lines.is_none() {
            let _ = writeln!(out, "    {dim}{:>19}{end}  needs no code of its own", "");
        }
    }
    if known.is_empty() {
        for (name, lines) in &columns {
            for line in *lines {
                let _ = writeln!(out, "    {dim}{name:>19}{end}  {}", line.text);
            }
        }
    }
    if function.cut {
        let most = trace::FARTHEST;
        let _ = writeln!(
            out,
            "instructions are followed into at most {most} others; further ones are not shown"
        );
    }
    out
}
