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

    /// The table of `--time-passes`, if it is asked for: the passes that ran, the slowest first, in the form of LLVM's.
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

impl Observer for PassObserver<'_> {
    fn around(&self, pass: &'static str, run: &mut dyn FnMut()) {
        let Some(times) = &self.times else { return run() };
        let start = Instant::now();
        run();
        let time = start.elapsed();
        *times.lock().unwrap_or_else(PoisonError::into_inner).entry(pass).or_default() += time;
    }

    fn after(&self, pass: &'static str, left: &dyn Display) {
        if self.print_after.iter().any(|name| name == pass || name == "all") {
            eprint!("; after {pass}\n{left}\n");
        }
    }

    fn in_order(&self) -> bool {
        !self.print_after.is_empty()
    }
}
