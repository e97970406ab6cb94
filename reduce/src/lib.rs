//! Shrinks a module while a condition holds, as llvm-reduce does.
//!
//! A pass (`passes/`) names the opportunities it sees in a module, in a fixed order, and takes those it is told to take.
//! The driver (`driver.rs`) decides which: all at once, then halves, quarters, down to single ones, and keeps what leaves
//! the condition fulfilled. Passes follow each other until none of them finds anything more.
//!
//! What a pass leaves behind is made whole (`edit.rs`, `compact.rs`), verified and printed before it is tested.

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
