//! Observes the passes for `--print-after` and `--time-passes`.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::{Display, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use emback::stages::Observer;

/// Prints what passes leave to the standard error, and measures how long they take.
#[derive(Debug)]
pub struct PassObserver<'a> {
    /// Names of passes, or `all`.
    print_after: &'a [String],
    /// The time of each pass so far, over all functions and threads, if it is measured.
    times: Option<Mutex<HashMap<&'static str, Duration>>>,
}

impl<'a> PassObserver<'a> {
    /// An observer for these options.
    #[must_use]
    pub fn new(print_after: &'a [String], time_passes: bool) -> Self {
        Self { print_after, times: time_passes.then(Mutex::default) }
    }

    /// The table of `--time-passes`, if it is asked for: the passes that ran, the slowest first, in
    /// the form of LLVM's.
    #[must_use]
    pub fn report(&self) -> Option<String> {
        let times = self.times.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows: Vec<(&str, Duration)> =
            emback::pass_names().filter_map(|name| Some((name, *times.get(name)?))).collect();
        // Stable: passes that took the same time stay in the order of the pipeline.
        rows.sort_by_key(|&(_, time)| Reverse(time));
        let total: Duration = rows.iter().map(|&(_, time)| time).sum();
        let mut out = String::from("   ---Wall Time---     --- Name ---\n");
        for (name, time) in rows.into_iter().chain([("Total", total)]) {
            let share = match total.is_zero() {
                true => 0.0,
                false => 100.0 * time.as_secs_f64() / total.as_secs_f64(),
            };
            let _ = writeln!(out, "  {:9.6} ({share:5.1}%)  {name}", time.as_secs_f64());
        }
        Some(out)
    }
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
    fn around(&self, pass: &'static str, run: &mut dyn FnMut()) {
        let Some(times) = &self.times else { return run() };
        let start = Instant::now();
        run();
        let time = start.elapsed();
        *times.lock().unwrap_or_else(PoisonError::into_inner).entry(pass).or_default() += time;
    }

    fn after(&self, pass: &'static str, left: &dyn Display) {
        self.print(pass, None, left);
    }

    fn in_order(&self) -> bool {
        !self.print_after.is_empty()
    }
}

/// The observer of one of several builds.
#[derive(Debug)]
pub(crate) struct BuildObserver<'a> {
    all: &'a PassObserver<'a>,
    build: &'a str,
}

impl Observer for BuildObserver<'_> {
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
