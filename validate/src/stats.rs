//! Statistics of a module.

use std::ops::Range;

use swc_atoms::Atom;

use crate::facts::{Counts, FunctionFacts};
use crate::heap::next_heap_length;
use crate::link;
use crate::module::Shape;
use crate::profile::Engines;
use crate::types::Signature;

/// Statistics of a module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Its functions, in the order of the text.
    pub functions: Vec<FunctionStats>,
    /// Its tables, in the order of the text.
    pub tables: Vec<TableStats>,
    /// Module-level variables and constants, not counting imports.
    pub globals: u32,
    /// Imports from the standard library, views not counted.
    pub stdlib_imports: u32,
    /// Foreign functions and values.
    pub foreign_imports: u32,
    /// Foreign functions by their signatures: what V8 counts as imports.
    pub foreign_signatures: u32,
    /// Views over the heap.
    pub views: u32,
    /// Exported names.
    pub exports: u32,
    /// The least heap that it links with, in bytes, as far as constant indices require; 0
    /// without views.
    pub heap_minimum: u32,
}

/// Statistics of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionStats {
    /// Its name.
    pub name: String,
    /// Its text; its length is its size.
    pub span: Range<u32>,
    /// Its type, such as `(int, double) -> signed`, if enough of it is valid to determine
    /// it.
    pub signature: Option<String>,
    /// Counts of its parts.
    pub counts: Counts,
}

/// Statistics of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableStats {
    /// Its name.
    pub name: String,
    /// Slots.
    pub length: u32,
    /// The type of its functions, where it is known.
    pub signature: Option<String>,
}

/// Statistics of a module from one engine's run. The counts are the same in all runs but
/// for modules that some engine rejects.
pub(crate) fn stats(shape: &Shape<'_>, functions: &[FunctionFacts], asked: Engines) -> Stats {
    let signature = |name: &Atom| {
        let facts = functions.iter().find(|facts| facts.name == *name)?;
        facts.signature.as_ref().map(Signature::to_string)
    };
    let figures = shape.figures;
    let needed = functions.iter().map(|facts| facts.counts.heap_needed).max().unwrap_or(0);
    let heap_minimum = if figures.views == 0 {
        0
    } else {
        // The least length that all checked engines link with.
        let least = asked.iter().filter_map(|engine| next_heap_length(needed.into(), engine)).max();
        least.and_then(|least| u32::try_from(least).ok()).unwrap_or(needed)
    };
    Stats {
        functions: functions
            .iter()
            .map(|facts| FunctionStats {
                name: facts.name.to_string(),
                span: facts.span.clone(),
                signature: facts.signature.as_ref().map(Signature::to_string),
                counts: facts.counts,
            })
            .collect(),
        tables: shape
            .tables
            .iter()
            .map(|table| TableStats {
                name: table.name.to_string(),
                length: table.length,
                signature: table.slots.first().and_then(|(name, _)| signature(name)),
            })
            .collect(),
        globals: figures.globals,
        stdlib_imports: figures.stdlib_imports,
        foreign_imports: figures.foreign_imports,
        foreign_signatures: u32::try_from(link::foreign(functions)).unwrap_or(u32::MAX),
        views: figures.views,
        exports: u32::try_from(shape.exports.len()).unwrap_or(u32::MAX),
        heap_minimum,
    }
}
