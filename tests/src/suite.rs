//! Builds the case list for libtest-mimic, and counts the cases that are not expected to pass.

use crate::check::Failure;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A case by name; a panic in it is a failure too.
pub fn case(
    name: impl Into<String>,
    body: impl FnOnce() -> Result<(), Failure> + Send + 'static,
) -> Trial {
    Trial::test(name, move || body().map_err(|failure| Failed::from(failure.to_string())))
}

/// A case that reports failures as plain text.
pub fn text_case(
    name: impl Into<String>,
    body: impl FnOnce() -> Result<(), String> + Send + 'static,
) -> Trial {
    Trial::test(name, move || body().map_err(Failed::from))
}

/// Runs the cases as a test binary does and ends the process.
pub fn main(cases: Vec<Trial>) -> ! {
    let arguments = Arguments::from_args();
    libtest_mimic::run(&arguments, cases).exit()
}

/// How many cases failed for each reason, with one of them as an example.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<String, (usize, String)>);

impl Tally {
    /// Counts one.
    pub fn add(&mut self, reason: &str, example: &str) {
        let entry = self.0.entry(reason.to_owned()).or_insert_with(|| (0, example.to_owned()));
        entry.0 += 1;
    }

    /// The most frequent first.
    pub fn table(&self) -> String {
        let mut rows: Vec<_> = self.0.iter().collect();
        rows.sort_by_key(|(reason, (count, _))| (std::cmp::Reverse(*count), (*reason).clone()));
        let mut table = String::new();
        for (reason, (count, example)) in rows {
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{count:6}  {reason}  (as {example})");
        }
        table
    }

    /// All of them together.
    pub fn total(&self) -> usize {
        self.0.values().map(|(count, _)| count).sum()
    }
}
