//! Runs both programs under the installed engines.

use std::ffi::OsString;
use std::time::{Duration, Instant};

use emback::llvm::tools::Folder;
use emback::{Options, Output, Target};
use serde::Serialize;

use super::browser::in_page;
use super::engine::{Engine, Job, Kind, Once, in_shell};
use super::observe;
use crate::build;
use crate::common::Request;
use crate::failure::Failure;
use crate::input::plain;
use crate::passes::PassObserver;
use crate::signals;
use crate::trace::{PROGRAM, Seen, Trace};

/// The number of runs of each.
const TIMES: usize = 5;
/// A program that takes longer than this runs once.
const ENOUGH: Duration = Duration::from_secs(4);

/// Our two programs: name, target, `-s WASM`.
pub(super) const PROGRAMS: [(&str, Target, u32); 2] =
    [("asm.js", Target::AsmJs, 0), ("wasm", Target::Wasm, 1)];
/// The name of LLVM's.
const BY_LLVM: &str = "wasm by LLVM";

/// The results of all runs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Runs {
    /// Each program under each engine; those that differ from the reference come first.
    pub list: Vec<Run>,
    /// The run that the others are compared with.
    pub reference: String,
    /// Engines without a run, and why.
    pub left_out: Vec<String>,
    /// Traps and accesses that instrumented builds reported.
    #[serde(skip)]
    pub(super) observed: Vec<Seen>,
}

/// A program under an engine.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// asm.js, wasm or wasm by LLVM.
    pub target: &'static str,
    /// The engine, with its options.
    pub engine: String,
    /// The version that the engine prints.
    pub version: String,
    /// How often it was run; times are medians.
    pub times: usize,
    /// From the script at hand until main could start: parsed, compiled, instantiated.
    pub load_ms: Option<f64>,
    /// From there to the end of the program.
    pub run_ms: Option<f64>,
    /// What the engine itself takes, to start and to end.
    pub engine_ms: Option<f64>,
    /// From the start of the engine to its end.
    pub total_ms: f64,
    /// Its status; `None` when a signal or the time-out ended it.
    pub status: Option<i32>,
    /// It was still running when its time was over.
    pub timed_out: bool,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
    /// Whether output and status are those of the reference.
    pub same: bool,
    /// Where the output is another one.
    pub differs_at: Option<Split>,
    /// Whether output and status were the same each time.
    pub steady: bool,
    /// Whether the engine prints whole lines only, so that the end of the last is not known.
    #[serde(skip)]
    whole_lines: bool,
    /// Its number among all runs, as they ran.
    #[serde(skip)]
    pub(super) order: usize,
}

/// The first line that two outputs do not share.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Split {
    /// Its number.
    pub line: usize,
    /// What the reference has there, with its end of line; `None` when the output has ended.
    pub reference: Option<String>,
    /// What this one has there.
    pub found: Option<String>,
}

/// Runs the programs of `trace`. Engines that are not installed are left out.
pub(super) fn all(
    request: &Request,
    observer: &PassObserver<'_>,
    trace: &Trace,
    args: &[OsString],
    timeout: Duration,
) -> Result<Runs, Failure> {
    if request.options.settings.modularize {
        return Err(Failure::usage("a factory function does not run by itself")
            .help("leave MODULARIZE and EXPORT_ES6 out, or --run"));
    }
    let fail =
        |error: std::io::Error| Failure::other(format!("no temporary folder: {}", plain(&error)));
    let folder = Folder::new().map_err(fail)?;
    signals::watch();
    let ours = PROGRAMS.map(|(name, ..)| name).into_iter().zip(&trace.outputs);
    let programs: Vec<(&'static str, &Output)> =
        ours.chain(trace.llvm.output.as_ref().map(|output| (BY_LLVM, output))).collect();
    for &(name, output) in &programs {
        let folder = folder.path().join(name);
        std::fs::create_dir(&folder).map_err(fail)?;
        build::write(output.clone(), &folder.join(PROGRAM))?;
    }
    let name = &request.options.settings.export_name;
    let names: Vec<&'static str> = programs.into_iter().map(|(name, _)| name).collect();
    let job = Job { folder: folder.path(), name, args, timeout };
    let mut runs = Runs::default();
    for kind in Kind::ALL {
        if !request.options.settings.environments.contains(&kind.environment()) {
            continue; // built not to run there
        }
        match Engine::find(kind) {
            Ok(engine) => {
                under(&engine, &names, &job, &mut runs);
                if kind == Kind::Node {
                    runs.observed = observe::traps(request, observer, &engine, &job)?;
                }
            }
            Err(name) => runs.left_out.push(format!("{name} is not installed")),
        }
        signals::check()?;
    }
    if runs.list.is_empty() {
        return Err(Failure::other(format!(
            "there is no engine to run in: {}",
            runs.left_out.join(", ")
        ))
        .help("install node, or leave --run out"));
    }
    judge(&mut runs);
    Ok(runs)
}

/// The options of one of [`PROGRAMS`].
pub(super) fn program(options: &Options, target: Target, wasm: u32) -> Options {
    let mut options = Options { target, output_name: Some(PROGRAM.to_owned()), ..options.clone() };
    options.settings.wasm = Some(wasm);
    options
}

/// Runs all programs under one engine.
fn under(engine: &Engine, names: &[&'static str], job: &Job, runs: &mut Runs) {
    for &target in names {
        for options in engine.kind.options(target) {
            match repeated(engine, options, job, target) {
                Ok(all) => runs.list.push(sum_up(engine, options, target, &all)),
                Err(why) if runs.left_out.contains(&why) => {}
                Err(why) => runs.left_out.push(why),
            }
        }
    }
}

/// Runs a program until times are steady: up to [`TIMES`] times, and once where it takes long.
fn repeated(
    engine: &Engine,
    options: &[&str],
    job: &Job,
    target: &str,
) -> Result<Vec<Once>, String> {
    let begun = Instant::now();
    let mut all: Vec<Once> = Vec::new();
    let again = |all: &[Once]| match all.last() {
        None => true,
        Some(last) => !last.timed_out && all.len() < TIMES && begun.elapsed() < ENOUGH,
    };
    while again(&all) {
        all.push(if engine.kind.is_browser() {
            in_page(engine, job, target)?
        } else {
            in_shell(engine, options, job, target)?
        });
    }
    Ok(all)
}

/// One row for all runs of a program under an engine: what the first did, and medians of the times.
fn sum_up(engine: &Engine, options: &[&str], target: &'static str, all: &[Once]) -> Run {
    let ending = |once: &Once| (once.status, once.timed_out, once.stdout.clone());
    let first = &all[0];
    let total = median(all.iter().map(|once| once.total.as_secs_f64() * 1000.0));
    let own = |once: &Once| Some(once.total.as_secs_f64() * 1000.0 - once.load? - once.run?);
    Run {
        target,
        engine: [&[engine.program], options].concat().join(" "),
        version: engine.version.clone(),
        times: all.len(),
        load_ms: median(all.iter().filter_map(|once| once.load)),
        run_ms: median(all.iter().filter_map(|once| once.run)),
        engine_ms: median(all.iter().filter_map(own)),
        total_ms: total.unwrap_or_default(),
        status: first.status,
        timed_out: first.timed_out,
        stdout: first.stdout.clone(),
        stderr: first.stderr.clone(),
        same: true,
        differs_at: None,
        steady: all.iter().all(|once| ending(once) == ending(first)),
        whole_lines: engine.kind.is_browser(),
        order: 0,
    }
}

/// The one in the middle, to a hundredth.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let (low, high) = (values.get(values.len().checked_sub(1)? / 2)?, values[values.len() / 2]);
    Some(((low + high) * 50.0).round() / 100.0)
}

/// Compares all with the first, and puts those that differ before the others.
fn judge(runs: &mut Runs) {
    let Some(reference) = runs.list.first().cloned() else { return };
    runs.reference = format!("{} under {}", reference.target, reference.engine);
    for (order, run) in runs.list.iter_mut().enumerate() {
        run.order = order;
        let whole_lines = reference.whole_lines || run.whole_lines;
        run.differs_at = split(&reference.stdout, &run.stdout, whole_lines);
        run.same = run.differs_at.is_none()
            && (run.status, run.timed_out) == (reference.status, reference.timed_out);
    }
    runs.list.sort_by_key(|run| run.same);
}

/// Where two outputs diverge. Where only whole lines can be printed, whether the last one was ended
/// is not known.
fn split(reference: &str, found: &str, whole_lines: bool) -> Option<Split> {
    let lines = |text| str::split_inclusive(text, '\n');
    let end = |line: &str| if whole_lines { line.trim_end_matches('\n').len() } else { line.len() };
    let (mut references, mut founds) = (lines(reference), lines(found));
    (1..).find_map(|line| match (references.next(), founds.next()) {
        (None, None) => Some(None),
        (Some(a), Some(b)) if a[..end(a)] == b[..end(b)] => None,
        (reference, found) => Some(Some(Split {
            line,
            reference: reference.map(str::to_owned),
            found: found.map(str::to_owned),
        })),
    })?
}

#[cfg(test)]
mod tests {
    use super::{median, split};

    #[test]
    fn the_median_is_the_middle_one_or_between_two() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), Some(2.0));
        assert_eq!(median([4.0, 1.0, 2.0, 100.0].into_iter()), Some(3.0));
        assert_eq!(median(std::iter::empty()), None);
    }

    #[test]
    fn outputs_part_at_the_first_other_line() {
        let at = |a, b| split(a, b, false).map(|split| (split.line, split.reference, split.found));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(at("a\nb\n", "a\nb\n"), None);
        assert_eq!(at("a\nb\n", "a\nc\n"), Some((2, some("b\n"), some("c\n"))));
        assert_eq!(at("a\n", "a\nc\n"), Some((2, None, some("c\n"))));
        assert_eq!(at("", "\n"), Some((1, None, some("\n"))));
        assert_eq!(at("a\nb", "a\nb\n"), Some((2, some("b"), some("b\n"))));
        assert_eq!(split("a\nb", "a\nb\n", true), None);
    }
}
