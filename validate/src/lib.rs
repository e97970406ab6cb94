//! The asm.js type checker that engines no longer include.
//!
//! [`check`] finds every `"use asm"` function of a file and checks it against the rules
//! of V8's and SpiderMonkey's validators and of the specification. It reports verdicts,
//! located diagnostics with suggestions, and statistics.
//!
//! The pipeline: `depth` bounds the nesting of the text, swc parses it (`parse`),
//! functions one by one (`cut`), `find` finds the modules, `module` checks the structure
//! and the module-level declarations and collects them in an `env`, `function` checks
//! every body against the `env`, in parallel, and `link` checks the uses of functions and
//! tables against their definitions.
//!
//! V8 and SpiderMonkey do not validate the same language. The rules of each engine are
//! checked by a separate run over the same syntax tree ([`Engine`] is a parameter of
//! every rule), so that an error in one language has no effect on another; what several
//! engines reject at the same place is reported once.
//!
//! The sources are V8's `src/asmjs/asm-parser.cc` and `asm-scanner.cc`, SpiderMonkey's
//! `js/src/wasm/AsmJS.cpp`, and the working draft of 18 August 2014. The engines
//! themselves decide where these are unclear: `tests/src/asm` compares verdicts on
//! modules with single faults.

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
