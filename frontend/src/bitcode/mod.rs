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

use emback_ir::{Diagnostic, Diagnostics, Module};

pub use self::container::is_bitcode;
use self::error::Fault;
use self::reader::{Reader, located};
use crate::upgrade;

/// Reads a module. `name` is its file name, for `source_filename` when the bitcode gives none.
///
/// # Errors
/// The first thing that is damaged or that no LLVM up to 22 writes, with its bit and its record.
pub fn read(source: &[u8], name: &str) -> Result<Module, Diagnostics> {
    let bits = source.len() as u64 * 8;
    if u32::try_from(bits).is_err() {
        return Err(vec![Diagnostic::error("bitcode of 512 MiB or more cannot be read")]);
    }
    let (reader, module) = Reader::new(source).map_err(|fault| match *fault {
        Fault::Damaged(bit, what) => vec![Diagnostic::error(what).at(located(bit))],
        Fault::Built(_) => vec![Diagnostic::error("this is not bitcode")],
    })?;
    reader.run(name, module, bits).map(upgrade::constants).map_err(|diagnostic| vec![*diagnostic])
}
