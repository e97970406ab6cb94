//! Shrinks a module while a condition holds, as llvm-reduce does.
//!
//! A pass (`passes/`) enumerates the opportunities in a module, in a fixed order, and
//! applies the selected ones. The driver (`driver.rs`) selects them: all at once, then
//! halves, quarters, down to single ones, and keeps the changes under which the condition
//! holds. The passes repeat until none of them finds anything more.
//!
//! The result of a pass is repaired (`edit.rs`, `compact.rs`), verified and printed
//! before it is tested.

#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

mod choice;
mod compact;
mod driver;
mod edit;
pub mod passes;
#[cfg(test)]
mod testing;

pub use choice::Choice;
pub use driver::{Candidate, End, Observer, Options, Outcome, Progress, reduce};
pub use passes::{LAST, PASSES, Pass};
