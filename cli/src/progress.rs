//! A line on the terminal that says how far long work is. There is none where the standard error is
//! not a terminal, and none for work that ends soon.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

/// How long work takes before it is worth a line.
const SOON: Duration = Duration::from_millis(500);

/// How often the line is drawn while nothing happens.
const TICK: Duration = Duration::from_millis(200);

/// The line. Threads may share it. Dropping it takes the line away.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    since: Instant,
    is_shown: AtomicBool,
}

impl Default for Progress {
    fn default() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden())
            .with_finish(ProgressFinish::AndClear);
        Self { bar, since: Instant::now(), is_shown: AtomicBool::new(false) }
    }
}

impl Progress {
    /// The next part of the work begins. It has so many steps; 0 if they are not counted.
    pub(crate) fn begin(&self, work: impl Into<Cow<'static, str>>, steps: usize) {
        self.bar.set_message(work);
        self.bar.set_position(0);
        self.bar.set_length(steps as u64);
        let form =
            if steps == 0 { "{spinner} {wide_msg}" } else { "{spinner} {msg}: {pos} of {len}" };
        if let Ok(style) = ProgressStyle::with_template(form) {
            self.bar.set_style(style);
        }
        self.show();
    }

    /// Says how far the work is in words.
    pub(crate) fn say(&self, words: impl Into<Cow<'static, str>>) {
        self.bar.set_message(words);
        self.show();
    }

    /// One step is done.
    pub(crate) fn step(&self) {
        self.bar.inc(1);
        self.show();
    }

    /// Draws the line from the time on when the work has taken long.
    fn show(&self) {
        if self.since.elapsed() >= SOON && !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.bar.enable_steady_tick(TICK);
        }
    }

    /// Does `work`, which writes to the terminal, without the line.
    pub(crate) fn suspend<R>(&self, work: impl FnOnce() -> R) -> R {
        self.bar.suspend(work)
    }

    /// Takes the line away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
