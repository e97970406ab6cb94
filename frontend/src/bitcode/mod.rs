//! The binary form, bitcode, of LLVM 3.0 to 22.
//!
//! `bits` has numbers of any width, `stream` blocks, records and abbreviations, `container` what is
//! around a module. `codes` has the numbers of blocks and records. `reader` walks over the module
//! block, and each other file reads what it is named after. A record is looked at in one place,
//! whatever age its form is of: what is behind an operand that an older LLVM did not write has a
//! default.
//!
//! What text can say is read as the same module, by the same builder. Types that records do not say
//! are those that typed pointers point to; records of LLVM with opaque pointers say all of them.

mod attribute_words;
mod attributes;
mod bits;
mod calls;
mod codes;
mod constants;
mod container;
mod control;
mod error;
mod expressions;
mod functions;
mod globals;
mod instructions;
mod lazy;
mod memory;
mod metadata;
mod reader;
mod record;
mod stream;
#[cfg(test)]
mod tests;
mod types;
mod values;
#[cfg(test)]
mod writer;

use emback_ir::{Diagnostics, Module};

pub use self::container::is_bitcode;
pub use self::lazy::Lazy;

/// Reads a module. `name` is its file name, for `source_filename` when the bitcode gives none.
///
/// # Errors
/// The first thing that is damaged or that no LLVM up to 22 writes, with its bit and its record.
pub fn read(source: &[u8], name: &str) -> Result<Module, Diagnostics> {
    let mut lazy = Lazy::new(source, name)?;
    for global in lazy.module().globals.keys().collect::<Vec<_>>() {
        lazy.read_body(global)?;
    }
    lazy.finish()
}
