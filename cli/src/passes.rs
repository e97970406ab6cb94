//! Observes a compilation for `--print-after` and `--time-passes`, and says how far it is.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{Display, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use emback::stages::{Observer, Stage};

use crate::progress::Progress;

/// Prints what passes leave to the standard error, and measures how long they take.
#[derive(Debug)]
pub struct PassObserver<'a> {
    /// Names of passes, or `all`.
    print_after: &'a [String],
    /// How long what took, if it is measured.
    times: Option<Mutex<Times>>,
    /// How far the compilation is.
    progress: Progress,
}

/// The times of `--time-passes`.
#[derive(Debug, Default)]
struct Times {
    /// That of each pass so far, over all functions and threads.
    passes: HashMap<&'static str, Duration>,
    /// That of each stage that is over.
    stages: BTreeMap<Stage, Duration>,
    /// The stage that runs, and since when.
    running: Option<(Stage, Instant)>,
}

impl Times {
    /// The stage that runs is over.
    fn end_stage(&mut self) {
        if let Some((stage, since)) = self.running.take() {
            *self.stages.entry(stage).or_default() += since.elapsed();
        }
    }
}

impl<'a> PassObserver<'a> {
    /// An observer for these options.
    #[must_use]
    pub fn new(print_after: &'a [String], time_passes: bool) -> Self {
        Self { print_after, times: time_passes.then(Mutex::default), progress: Progress::default() }
    }

    /// The compilation is over. Gives the tables of `--time-passes`, if they are asked for, in the
    /// form of LLVM's: the passes that ran, the slowest first, and the stages in order.
    #[must_use]
    pub fn finish(&self) -> Option<String> {
        self.progress.end();
        let mut times = self.times.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        times.end_stage();
        let mut passes: Vec<(&str, Duration)> = emback::pass_names()
            .filter_map(|name| Some((name, *times.passes.get(name)?)))
            .collect();
        // Stable: passes that took the same time stay in the order of the pipeline.
        passes.sort_by_key(|&(_, time)| Reverse(time));
        let stages = times.stages.iter().map(|(stage, time)| (stage.name(), *time)).collect();
        Some(table("Name", passes) + "\n" + &table("Stage", stages))
    }
}

/// A table of times, with their sum.
fn table(of: &str, rows: Vec<(&str, Duration)>) -> String {
    let total: Duration = rows.iter().map(|&(_, time)| time).sum();
    let mut out = format!("   ---Wall Time---     --- {of} ---\n");
    for (name, time) in rows.into_iter().chain([("Total", total)]) {
        let share = match total.is_zero() {
            true => 0.0,
            false => 100.0 * time.as_secs_f64() / total.as_secs_f64(),
        };
        let _ = writeln!(out, "  {:9.6} ({share:5.1}%)  {name}", time.as_secs_f64());
    }
    out
}

impl PassObserver<'_> {
    /// The same observer for one of several builds of a command: what it prints names the build,
    /// and times are summed up over all.
    pub(crate) fn of<'b>(&'b self, build: &'b str) -> BuildObserver<'b> {
        BuildObserver { all: self, build }
    }

    /// Prints what a pass left, if it is asked for.
    fn print(&self, pass: &str, build: Option<&str>, left: &dyn Display) {
        if self.print_after.iter().any(|name| name == pass || name == "all") {
            let build = build.map_or_else(String::new, |build| format!(" for {build}"));
            eprint!("; after {pass}{build}\n{left}\n");
        }
    }
}

impl Observer for PassObserver<'_> {
    fn begin(&self, stage: Stage, parts: usize) {
        if let Some(times) = &self.times {
            let mut times = times.lock().unwrap_or_else(PoisonError::into_inner);
            times.end_stage();
            times.running = Some((stage, Instant::now()));
        }
        // What passes leave goes to the terminal as well.
        if self.print_after.is_empty() {
            self.progress.begin(words(stage), parts);
        }
    }

    fn advance(&self) {
        self.progress.step();
    }

    fn around(&self, pass: &'static str, run: &mut dyn FnMut()) {
        let Some(times) = &self.times else { return run() };
        let start = Instant::now();
        run();
        let time = start.elapsed();
        let mut times = times.lock().unwrap_or_else(PoisonError::into_inner);
        *times.passes.entry(pass).or_default() += time;
    }

    fn after(&self, pass: &'static str, left: &dyn Display) {
        self.print(pass, None, left);
    }

    fn in_order(&self) -> bool {
        !self.print_after.is_empty()
    }
}

/// What a stage does, and of what its parts are.
fn words(stage: Stage) -> &'static str {
    match stage {
        Stage::Read => "reading files",
        Stage::Link => "linking",
        Stage::Legalise => "running passes",
        Stage::Structure => "compiling functions",
        Stage::Print => "printing the module",
        Stage::Bundle => "writing the script",
    }
}

/// The observer of one of several builds.
#[derive(Debug)]
pub(crate) struct BuildObserver<'a> {
    all: &'a PassObserver<'a>,
    build: &'a str,
}

impl Observer for BuildObserver<'_> {
    fn begin(&self, stage: Stage, parts: usize) {
        self.all.begin(stage, parts);
    }

    fn advance(&self) {
        self.all.advance();
    }

    fn around(&self, pass: &'static str, run: &mut dyn FnMut()) {
        self.all.around(pass, run);
    }

    fn after(&self, pass: &'static str, left: &dyn Display) {
        self.all.print(pass, Some(self.build), left);
    }

    fn in_order(&self) -> bool {
        self.all.in_order()
    }
}
