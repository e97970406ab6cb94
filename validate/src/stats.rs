//! Figures of a module.

use std::ops::Range;

use crate::facts::Counts;

/// Figures of a module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Its functions, in the order of the text.
    pub functions: Vec<FunctionStats>,
    /// Its tables, in the order of the text.
    pub tables: Vec<TableStats>,
    /// Variables and constants outside of functions, imports not counted.
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
    /// The least heap that it links with, in bytes, as far as constant indices tell; 0 without views.
    pub heap_minimum: u32,
}

/// Figures of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionStats {
    /// Its name.
    pub name: String,
    /// Its text; its length is its size.
    pub span: Range<u32>,
    /// Its type, such as `(int, double) -> signed`, where enough of it is right to tell.
    pub signature: Option<String>,
    /// What is in it.
    pub counts: Counts,
}

/// Figures of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableStats {
    /// Its name.
    pub name: String,
    /// Slots.
    pub length: u32,
    /// The type of its functions, where it is known.
    pub signature: Option<String>,
}
