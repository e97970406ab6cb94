//! The asm.js type checker that engines no longer carry.
//!
//! [`check`] finds every `"use asm"` function of a file and says of each what the validators of V8 and SpiderMonkey, and
//! the specification, make of it: the verdict, all that is wrong with its place and what to write instead, and figures.
//!
//! The road of a file: `depth` looks whether it can be parsed at all, swc parses it (`parse`), functions one by one
//! (`cut`), `find` picks out the modules, `module` checks the shape and what is declared outside of functions and leaves
//! an `env`, `function` checks every body against that, in parallel, and `link` holds the uses of functions and tables
//! against their definitions.
//!
//! V8 and SpiderMonkey do not check the same language. Each engine is asked by a run of its own over the same syntax
//! tree ([`Engine`] is a parameter of every rule), and what several refuse at the same place is told once.

mod check;
mod cut;
mod depth;
mod diagnostic;
mod env;
mod facts;
mod find;
mod fit;
mod function;
mod heap;
mod html;
mod link;
mod literal;
mod module;
mod parse;
pub mod places;
mod profile;
mod reading;
mod report;
mod rule;
mod source;
mod stats;
mod types;
mod warnings;

pub use check::{Options, check};
pub use diagnostic::{Diagnostic, Severity};
pub use facts::Counts;
pub use fit::Fit;
pub use heap::{BadHeapLength, heap_length};
pub use profile::{Engine, Engines, Profile};
pub use report::{Finding, ModuleReport, Report, Syntax};
pub use rule::Rule;
pub use stats::{FunctionStats, Stats, TableStats};
pub use types::Type;
