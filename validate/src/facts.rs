//! Results of checking one function body, for `link`, for statistics and for warnings.
//! They hold no part of the syntax tree, so the tree of a function can be dropped before
//! the next one is parsed.

use std::ops::Range;

use swc_atoms::Atom;

use crate::diagnostic::Diagnostic;
use crate::reading::Edit;
use crate::types::Signature;

/// One function, checked for one engine.
#[derive(Debug)]
pub(crate) struct FunctionFacts {
    /// Its name.
    pub(crate) name: Atom,
    /// The whole function.
    pub(crate) span: Range<u32>,
    /// Its type, if enough of it is valid to determine it.
    pub(crate) signature: Option<Signature>,
    /// The functions and tables that it calls: each way to call one only once, where it
    /// is first done.
    pub(crate) uses: Vec<Use>,
    /// The diagnostics in it.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Places that V8 parses differently.
    pub(crate) edits: Vec<Edit>,
    /// How V8 treats a label that the preceding function left pending.
    pub(crate) labels: LabelFacts,
    /// Statistics.
    pub(crate) counts: Counts,
}

/// How a function takes part in V8's handling of labels. V8 keeps a label until a block,
/// a loop or a switch begins, if need be in the next function.
#[derive(Clone, Debug, Default)]
pub(crate) struct LabelFacts {
    /// The first label that comes before any block, loop or switch.
    pub(crate) first: Option<Range<u32>>,
    /// There is a statement that takes a label.
    pub(crate) takes: bool,
    /// A label of its own is left over at its end.
    pub(crate) leaves: bool,
}

/// A call, which determines the type that its callee must have.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Use {
    /// The callee.
    pub(crate) callee: Callee,
    /// The types of the arguments and of the result.
    pub(crate) signature: Signature,
    /// The call.
    pub(crate) span: Range<u32>,
}

/// The callee.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Callee {
    /// `f(...)`.
    Function(Atom),
    /// `T[i & mask](...)`.
    Table {
        /// `T`.
        name: Atom,
        /// The mask, which is the length less one.
        mask: u32,
    },
    /// A foreign function: each signature is an import of its own.
    Foreign(Atom),
}

/// Statistics of one function.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Parameters.
    pub parameters: u32,
    /// Variables that it declares, parameters not counted.
    pub locals: u32,
    /// Reads of views.
    pub loads: u32,
    /// Writes to views.
    pub stores: u32,
    /// Calls of functions of the module.
    pub calls: u32,
    /// Calls through tables.
    pub table_calls: u32,
    /// Calls of foreign functions.
    pub foreign_calls: u32,
    /// Calls of functions of Math that engines do not compile to an instruction, such as
    /// `sin`.
    pub math_calls: u32,
    /// The largest byte that a constant index needs the heap to have, plus one.
    pub heap_needed: u32,
    /// The estimated size in bytes of its WebAssembly translation.
    pub code: u32,
    /// The largest span of the cases of one switch.
    pub switch_span: u64,
    /// The nesting depth of statements and expressions.
    pub depth: u32,
}
