//! What the check of one function body leaves behind, for `link`, for figures and for warnings.

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
    /// Its type, where enough of it is right to tell.
    pub(crate) signature: Option<Signature>,
    /// The functions and tables that it calls: each way to call one only once, where it is first done.
    pub(crate) uses: Vec<Use>,
    /// All that is wrong in it.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Where V8 reads something else.
    pub(crate) edits: Vec<Edit>,
    /// What V8 does with the label that the function before it has left over.
    pub(crate) labels: LabelFacts,
    /// Figures.
    pub(crate) counts: Counts,
}

/// V8 keeps a label until a block, a loop or a switch begins, if need be in the next function.
#[derive(Clone, Debug, Default)]
pub(crate) struct LabelFacts {
    /// The first label that comes before any block, loop or switch.
    pub(crate) first: Option<Range<u32>>,
    /// There is something that takes a label.
    pub(crate) takes: bool,
    /// A label of its own is left over at its end.
    pub(crate) leaves: bool,
}

/// A call that says what its callee must be.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Use {
    /// Who is called.
    pub(crate) callee: Callee,
    /// With what, and what for.
    pub(crate) signature: Signature,
    /// The call.
    pub(crate) span: Range<u32>,
}

/// Who is called.
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

/// Figures of one function.
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
    /// Calls of functions of Math that are no instruction to engines, such as `sin`.
    pub math_calls: u32,
    /// The largest byte that a constant index needs the heap to have, plus one.
    pub heap_needed: u32,
    /// The bytes of WebAssembly that engines make of it, about.
    pub code: u32,
    /// Over how many values the cases of one switch reach, at most.
    pub switch_span: u64,
    /// How deep statements and expressions nest in each other.
    pub depth: u32,
}
