//! `emback diverge`: where asm.js and WebAssembly part.
//!
//! 1. Both builds run and write a hash for every 4096 calls and returns; the first window that differs is looked for.
//! 2. Both run again and write that window in full: the first call or return that differs.
//! 3. The function that ran before it is built anew so that each of its instructions tells what it made; the same two steps
//!    over what happened between the last equal call and the first other one give the instruction.

mod report;
mod run;

use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;

use clap::Args;
use emback_passes::instrument::{self, Plan};

use crate::args::{CommonArgs, Emit};
use crate::failure::Failure;
use crate::input::plain;
use crate::{build, road};
use run::{Builds, Ending, SIDES, Wanted};

/// Records in a window, as prelude.js has it.
const WINDOW: u64 = 4096;

const HELP: &str = "\
What is compared: the number and order of calls of the program's own functions, their arguments and results (integers up to \
64 bits, floats, pointers), the addresses and values of all stores between two of them (of llvm.memcpy, memmove and memset \
the address, the source or byte, and the length), and at the end what was printed and the exit status.

What is not: pointers into the stack and function pointers, whose numbers may differ between targets (where they point to is \
compared by what is stored there), the bits of a NaN, vectors and structs as values, what library functions write.

Both runs have the same standard input, and a clock and random numbers that are always the same. A run is repeated up to \
four times, so a program that changes files sees its own changes.

Exit status: 0 no difference, 1 a difference or a fault of the input, 2 the command line is at fault.";

/// `emback diverge`.
#[derive(Args, Debug)]
#[command(after_long_help = HELP)]
pub struct DivergeArgs {
    /// The engine that runs both, by name or path: node
    #[arg(long, value_name = "PROGRAM", default_value = "node", help_heading = "Running")]
    pub engine: PathBuf,

    /// Seconds that each run may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86400), help_heading = "Running")]
    pub timeout: u64,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// What the program finds in argv, after '--'
    #[arg(last = true, value_name = "ARGS")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// The first record that differs.
struct Difference {
    /// How many records were equal.
    index: u64,
    /// The records; `None` where a log had ended.
    sides: [Option<String>; 2],
    /// Functions that were running, the innermost last.
    stack: Vec<u32>,
    /// The last equal record.
    before: Option<String>,
}

enum Comparison {
    Equal { records: u64, endings: [Ending; 2] },
    Differs(Difference),
}

/// Builds, runs and compares; the status.
///
/// # Errors
/// When it cannot be built or run.
pub fn diverge(args: &DivergeArgs) -> Result<u8, Failure> {
    build::check(&args.common)?;
    let request = build::request(&args.common, Emit::Js, None)?;
    if !request.target.has_runtime() || request.settings.modularize {
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
        Comparison::Equal { records, endings } => return equal(args, records, &endings),
        Comparison::Differs(difference) => difference,
    };
    // What differs was made by the function that ran up to then.
    let detail = difference.stack.last().copied();
    let mut module = road::read(&request)?;
    let sites = instrument::run(&mut module, Plan { detail });
    let mut first = None;
    if detail.is_some() {
        builds.build(&request, Plan { detail })?;
        if let Comparison::Differs(found) = compare(&builds, Some(difference.index))? {
            first = Some(found);
        }
    }
    let names = report::Names { module: &module, sites: &sites, source: &request.source.name };
    print!("{}", report::difference(&names, &difference, first.as_ref()));
    Ok(1)
}

fn equal(args: &DivergeArgs, records: u64, endings: &[Ending; 2]) -> Result<u8, Failure> {
    if let Some(side) = endings.iter().position(|ending| ending.timed_out) {
        return Err(Failure::other(format!(
            "{} did not end in {} seconds; there is no difference up to then",
            SIDES[side].0, args.timeout
        ))
        .help("give it longer with --timeout SECONDS"));
    }
    if endings[0] != endings[1] {
        print!("{}", report::output(endings));
        return Ok(1);
    }
    // The last record is the end; each call has two.
    let calls = records / 2;
    println!("no difference in {calls} call{}", if calls == 1 { "" } else { "s" });
    Ok(0)
}

/// Both steps: windows by their hashes, then the first window that differs in full.
fn compare(builds: &Builds<'_>, at: Option<u64>) -> Result<Comparison, Failure> {
    let wanted = Wanted { at, window: None };
    let endings = [builds.run(0, wanted)?, builds.run(1, wanted)?];
    let [mut left, mut right] = [builds.log(0)?, builds.log(1)?];
    let (mut window, mut records) = (0, 0);
    loop {
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if a == b => {
                if let Some(count) = a.split(' ').nth(2) {
                    records = count.parse().unwrap_or(0);
                }
                window += 1;
            }
            (None, None) => return Ok(Comparison::Equal { records, endings }),
            // The slower one was stopped: as far as it came they are equal.
            (None, _) if endings[0].timed_out => {
                return Ok(Comparison::Equal { records, endings });
            }
            (_, None) if endings[1].timed_out => {
                return Ok(Comparison::Equal { records, endings });
            }
            _ => break,
        }
    }
    let wanted = Wanted { at, window: Some(window) };
    builds.run(0, wanted)?;
    builds.run(1, wanted)?;
    let [mut left, mut right] = [builds.log(0)?, builds.log(1)?];
    let mut found =
        Difference { index: window * WINDOW, sides: [None, None], stack: Vec::new(), before: None };
    loop {
        let (a, b) = (left.next(), right.next());
        match (&a, &b) {
            (Some(a), Some(b)) if report::same(a, b) => {
                let mut words = a.split(' ');
                let what = words.next();
                if what == Some("stack") {
                    found.stack = words.filter_map(|word| word.parse().ok()).collect();
                    continue;
                }
                match (what, words.next().and_then(|number| number.parse().ok())) {
                    (Some("enter"), Some(number)) => found.stack.push(number),
                    (Some("leave"), _) => {
                        found.stack.pop();
                    }
                    _ => {}
                }
                found.index += 1;
                found.before = Some(a.clone());
            }
            (None, None) => return Ok(Comparison::Equal { records, endings }),
            _ => {
                found.sides = [a, b];
                return Ok(Comparison::Differs(found));
            }
        }
    }
}
