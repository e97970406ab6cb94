//! A second reader, LLVM's own, through the llvm-ir crate; and one summary for both, so that they
//! can be laid side by side.
//!
//! The crate does not show everything: of constants wider than 64 bits, of floats other than
//! `float` and `double`, of block addresses, inline assembly and metadata it only says that they
//! are there, and so does the summary.

mod ours;
mod theirs;

pub use ours::summarise;
pub use theirs::read;

/// What both readers show of a module.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Variables: `@name: pointer = value`.
    pub variables: Vec<String>,
    /// Functions with a body, in order.
    pub functions: Vec<FunctionSummary>,
}

/// A function with a body.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FunctionSummary {
    /// `result @name(parameters)`.
    pub head: String,
    /// Blocks in order: each its name and its instructions.
    pub blocks: Vec<(String, Vec<String>)>,
}

/// One instruction: `%result = opcode type operands`.
fn line(result: Option<&str>, opcode: &str, ty: &str, operands: &[String]) -> String {
    let result = result.map(|name| format!("{name} = ")).unwrap_or_default();
    format!("{result}{opcode} {ty} {}", operands.join(", "))
}

/// A floating-point number by its bits; not-a-number has many, and crossing the C interface does
/// not keep them.
fn float(value: f64) -> String {
    if value.is_nan() { "nan".into() } else { format!("{:#x}", value.to_bits()) }
}

/// Calls that the reader does not keep.
fn is_dropped(callee: &str) -> bool {
    callee.starts_with("@llvm.dbg.") || callee.starts_with("@llvm.experimental.noalias.scope.decl")
}
