//! The text form, `.ll`, of LLVM 3.0 to 22.

use emback_ir::{Diagnostics, Module};

/// Reads a module. `name` is its file name, for `source_filename` when the text gives none.
///
/// # Errors
/// The first thing that is not LLVM IR, with line, column and what was expected.
pub fn read(source: &[u8], name: &str) -> Result<Module, Diagnostics> {
    let _ = (source, name);
    Err(vec![emback_ir::Diagnostic::error("the reader is not there yet")])
}
