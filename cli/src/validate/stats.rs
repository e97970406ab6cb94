//! Prints the statistics of a module, as a table.

use std::cmp::Reverse;
use std::fmt::Write as _;

use emback_validate::{Counts, FunctionStats, Stats, TableStats};

use super::StatsLength;
use super::human::counted;
use crate::report::excerpt::clean;

/// So many of the largest functions are shown.
const LARGEST: usize = 10;

/// The figures of a module, in lines that are indented below its verdict.
pub(crate) fn text(stats: &Stats, length: StatsLength) -> String {
    let mut out = String::new();
    let sum = |figure: fn(&Counts) -> u32| -> u64 {
        stats.functions.iter().map(|function| u64::from(figure(&function.counts))).sum()
    };
    let slots: u64 = stats.tables.iter().map(|table| u64::from(table.length)).sum();
    let mut row = |name: &str, words: String| {
        let _ = writeln!(out, "  {name:<12}{words}");
    };
    row(
        "functions",
        format!(
            "{} with {} bytes; parameters: {}, locals: {}; depth: {}",
            stats.functions.len(),
            stats.functions.iter().map(size).map(u64::from).sum::<u64>(),
            sum(|counts| counts.parameters),
            sum(|counts| counts.locals),
            stats.functions.iter().map(|function| function.counts.depth).max().unwrap_or(0),
        ),
    );
    row("heap", heap(stats, sum(|counts| counts.loads), sum(|counts| counts.stores)));
    row(
        "calls",
        format!(
            "direct: {}, through tables: {}, foreign: {}, of Math: {}",
            sum(|counts| counts.calls),
            sum(|counts| counts.table_calls),
            sum(|counts| counts.foreign_calls),
            sum(|counts| counts.math_calls),
        ),
    );
    row("tables", format!("{}; slots: {slots}", stats.tables.len()));
    row(
        "imports",
        format!(
            "from the standard library: {}, foreign: {}; signatures: {}",
            stats.stdlib_imports, stats.foreign_imports, stats.foreign_signatures,
        ),
    );
    row("globals", stats.globals.to_string());
    row("exports", stats.exports.to_string());
    tables(&mut out, &stats.tables, length);
    functions(&mut out, &stats.functions, length);
    out
}

/// The line about memory.
fn heap(stats: &Stats, loads: u64, stores: u64) -> String {
    let views = counted(stats.views as usize, "view");
    let mut words = format!("{views}; loads: {loads}, stores: {stores}");
    if stats.heap_minimum > 0 {
        let _ = write!(words, "; at least {} bytes", stats.heap_minimum);
    }
    words
}

/// The line about tables of functions.
fn tables(out: &mut String, tables: &[TableStats], length: StatsLength) {
    if tables.is_empty() {
        return;
    }
    let shown = shown(tables, length, |table| table.length);
    let _ = writeln!(out, "\n  {:>8}  table", "slots");
    for table in &shown {
        let (name, signature) = (clean(&table.name), table.signature.as_deref().unwrap_or("?"));
        let _ = writeln!(out, "  {:>8}  {name} {signature}", table.length);
    }
    rest(out, tables.len() - shown.len());
}

/// The table of functions.
fn functions(out: &mut String, functions: &[FunctionStats], length: StatsLength) {
    if functions.is_empty() {
        return;
    }
    let shown = shown(functions, length, size);
    let _ = writeln!(
        out,
        "\n  {:>8} {:>7} {:>7} {:>7} {:>7} {:>6}  function",
        "bytes", "locals", "loads", "stores", "calls", "depth"
    );
    for function in &shown {
        let Counts { locals, loads, stores, depth, .. } = function.counts;
        let calls = calls(&function.counts);
        let signature = function.signature.as_deref().unwrap_or("?");
        let _ = writeln!(
            out,
            "  {:>8} {locals:>7} {loads:>7} {stores:>7} {calls:>7} {depth:>6}  {} {signature}",
            size(function),
            clean(&function.name),
        );
    }
    rest(out, functions.len() - shown.len());
}

/// The largest first; of equals, the first in the text.
fn shown<T>(all: &[T], length: StatsLength, size: fn(&T) -> u32) -> Vec<&T> {
    let mut all: Vec<&T> = all.iter().collect();
    all.sort_by_key(|one| Reverse(size(one)));
    match length {
        StatsLength::Largest => all.truncate(LARGEST),
        StatsLength::All => {}
    }
    all
}

/// The line about what is not shown.
fn rest(out: &mut String, count: usize) {
    if count > 0 {
        let _ = writeln!(out, "  and {count} smaller; --stats=all shows all");
    }
}

/// The bytes of a function's text.
fn size(function: &FunctionStats) -> u32 {
    function.span.end.saturating_sub(function.span.start)
}

/// All calls of a function, of whatever.
fn calls(counts: &Counts) -> u64 {
    [counts.calls, counts.table_calls, counts.foreign_calls, counts.math_calls]
        .into_iter()
        .map(u64::from)
        .sum()
}
