//! The text form, `.ll`, of LLVM 3.0 to 22.
//!
//! `lexer` cuts bytes into tokens; `prescan` finds what is defined where, so that one pass is
//! enough; `parser` has one method for each symbol of the grammar; `type_table` remembers pointees,
//! which a module no longer has.

mod lexer;
mod parser;
mod prescan;

use emback_ir::{Diagnostic, Diagnostics, Module};

use crate::build::Keep;
use crate::upgrade;

/// Reads a module. `name` is its file name, for `source_filename` when the text gives none.
///
/// # Errors
/// The first thing that is not LLVM IR, with line, column and what was expected.
pub fn read(source: &[u8], name: &str) -> Result<Module, Diagnostics> {
    read_keeping(source, name, Keep::default())
}

/// Reads a module with more of its debug information.
///
/// # Errors
/// As [`read`].
pub fn read_keeping(source: &[u8], name: &str, keep: Keep) -> Result<Module, Diagnostics> {
    if u32::try_from(source.len()).is_err() {
        return Err(vec![Diagnostic::error("a file of 4 GiB or more cannot be read")]);
    }
    parser::Parser::new(source, keep)
        .run(name, &prescan::by_lines(source))
        .or_else(|_| parser::Parser::new(source, keep).run(name, &prescan::by_tokens(source)))
        .map(upgrade::constants)
        .map_err(|diagnostic| vec![*diagnostic])
}
