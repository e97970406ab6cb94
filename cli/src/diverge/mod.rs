//! `emback diverge`: finds the first difference between the asm.js and the WebAssembly run of a
//! program.
//!
//! 1. Both builds run and write a hash for every window of 4096 calls, returns and outputs. This
//!    finds the first window that differs.
//! 2. Both run again and write that window in full. This finds the first record that differs.
//! 3. The function that ran before it is built again with instrumentation that logs the result of
//!    each instruction. The same two steps between the last equal record and the first different
//!    one find the instruction.

mod finding;
mod log;
mod reason;
mod report;
mod run;

use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;

use clap::Args;
use emback::stages::{Read, Unobserved};
use emback::{Emit, Options};
use emback_ir::Global;
use emback_passes::instrument::{self, Plan};

use crate::common::{Checked, CommonArgs, Format};
use crate::failure::Failure;
use crate::input::plain;
use finding::{Finding, Names};
use log::{Record, Stack};
use run::{Builds, Ending, SIDES, Wanted};

/// Records in a window, as prelude.js has it.
const WINDOW: u64 = 4096;

const HELP: &str = "\
What is compared: the number and order of calls of the program's own functions and of library functions, their arguments and \
results (integers up to 64 bits, floats, pointers, and vectors of these lane by lane), what all stores between two of them wrote and where (llvm.memcpy, memmove \
and memset too), all output, and the exit status.

What is not: pointers into the stack, whose numbers may differ between targets (where they point to is compared by what is \
stored there), the bits of a NaN, lanes of vectors that are undefined, structs as values, what library functions write to memory.

Both runs have the same standard input, and a clock and random numbers that are always the same. A run is repeated up to \
four times, so a program that changes files sees its own changes.

Exit status: 0 no difference, 1 a difference or a fault of the input, 2 the command line is at fault.";

/// `emback diverge`.
#[derive(Args, Debug)]
#[command(after_long_help = HELP)]
pub struct DivergeArgs {
    /// Run both with this engine, by name or path: node
    #[arg(long, value_name = "PROGRAM", default_value = "node", help_heading = "Running")]
    pub engine: PathBuf,

    /// Limit each run to this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86400), help_heading = "Running")]
    pub timeout: u64,

    /// Print text for people, or JSON for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human, help_heading = "What to print")]
    pub format: Format,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// The arguments of the program, after '--'
    #[arg(last = true, value_name = "ARGS")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// The first record that differs.
struct Difference {
    /// How many records were equal.
    index: u64,
    /// The records; `None` where a log had ended.
    sides: [Option<Record>; 2],
    /// How the runs ended that wrote them.
    endings: [Ending; 2],
    /// Functions that were running.
    stack: Stack,
    /// The last equal record.
    before: Option<Record>,
}

/// What a comparison of two logs found.
enum Comparison {
    /// Without a number where the runs did not do the same each time.
    Equal {
        calls: Option<u64>,
        endings: [Ending; 2],
    },
    Differs(Box<Difference>),
}

/// Builds, runs and compares; the status.
///
/// # Errors
/// When it cannot be built or run.
pub fn diverge(args: &DivergeArgs) -> Result<u8, Failure> {
    let request = Checked::new(&args.common)?.request(Emit::Js, None)?;
    if !request.options.target.has_runtime() || request.options.settings.modularize {
        return Err(Failure::usage("both builds run as scripts under node")
            .help("leave --target, MODULARIZE and EXPORT_ES6 out"));
    }
    let mut input = Vec::new();
    if args.common.inputs.iter().all(|input| input.as_os_str() != "-")
        && !std::io::stdin().is_terminal()
    {
        std::io::stdin()
            .lock()
            .read_to_end(&mut input)
            .map_err(|error| Failure::other(format!("the standard input: {}", plain(&error))))?;
    }
    let builds = Builds::new(args, input)?;
    builds.build(&request, Plan::default())?;
    let difference = match compare(&builds, None)? {
        Comparison::Equal { calls, endings } => return equal(args, calls, endings),
        Comparison::Differs(difference) => difference,
    };
    // What differs was made by the function that ran up to then, if it is one of the program's own.
    let lines = Options { debug: true, ..request.options.clone() };
    let read = Read::for_program(&request.inputs, &lines, &Unobserved)?;
    let inputs = read.inputs().to_vec();
    let mut module = read.into_module();
    let detail = difference.stack.frames.last().map(|frame| frame.function).filter(|&number| {
        let function = (number as usize) < module.globals.len();
        function && !module.globals[Global::from_u32(number)].is_declaration()
    });
    let sites = instrument::run(&mut module, Plan { detail });
    let mut first = None;
    if detail.is_some() {
        builds.build(&request, Plan { detail })?;
        if let Comparison::Differs(found) = compare(&builds, Some(difference.index))? {
            first = Some(found);
        }
    }
    let names = Names { module: &module, sites: &sites, inputs: &inputs };
    let finding = Finding::new(&names, &difference, first.as_deref(), args.timeout);
    match args.format {
        Format::Human => print!("{}", report::human(&finding)),
        Format::Json => println!("{}", report::json(&finding)),
    }
    Ok(1)
}

/// Reports that there is no difference, or why that cannot be said.
fn equal(args: &DivergeArgs, calls: Option<u64>, endings: [Ending; 2]) -> Result<u8, Failure> {
    if let Some(side) = endings.iter().position(|ending| ending.timed_out) {
        return Err(Failure::other(format!(
            "{} did not end in {} seconds; there is no difference up to then",
            SIDES[side].0, args.timeout
        ))
        .help("give it longer with --timeout SECONDS"));
    }
    if endings.iter().any(|ending| ending.status.is_none()) {
        return Err(Failure::other(
            "both were killed before their end; there is no difference up to then",
        ));
    }
    let Some(calls) = calls else {
        return Err(Failure::other("the difference did not occur again")
            .help("the program is not deterministic: check for files that it changes"));
    };
    match args.format {
        Format::Human => {
            println!("no difference in {calls} call{}", if calls == 1 { "" } else { "s" });
        }
        Format::Json => println!("{}", serde_json::json!({ "difference": false, "calls": calls })),
    }
    Ok(0)
}

/// Both steps: windows by their hashes, then the first window that differs in full.
fn compare(builds: &Builds<'_>, at: Option<u64>) -> Result<Comparison, Failure> {
    let first = builds.run(Wanted { at, window: None })?;
    let [mut left, mut right] = [builds.log(0)?, builds.log(1)?];
    let mut window = 0;
    loop {
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if a == b => {
                // The last line of a run that came to its end.
                if let Some(calls) = a.split(' ').nth(3) {
                    let calls = calls.parse().ok();
                    return Ok(Comparison::Equal { calls, endings: first });
                }
                window += 1;
            }
            // A run that was killed did not write what it began.
            _ => break,
        }
    }
    let endings = builds.run(Wanted { at, window: Some(window) })?;
    let [mut left, mut right] = [builds.log(0)?, builds.log(1)?];
    // The first line has the functions on the stack, unless the log is empty.
    let frames = [left.next(), right.next()];
    let mut stack = frames.iter().flatten().find_map(|line| Stack::parse(line)).unwrap_or_default();
    let mut index = window * WINDOW;
    let mut before = None;
    loop {
        let sides = [left.next(), right.next()].map(|line| Record::parse(&line?));
        match sides {
            [Some(a), Some(b)] if a.same(&b) => {
                stack.take(&a);
                index += 1;
                before = Some(a);
            }
            [None, None] => return Ok(Comparison::Equal { calls: None, endings: first }),
            sides => {
                let found = Difference { index, sides, endings, stack, before };
                return Ok(Comparison::Differs(Box::new(found)));
            }
        }
    }
}
