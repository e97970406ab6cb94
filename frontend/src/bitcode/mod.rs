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
//!
//! What changed in the format, and where each change is handled (`BitcodeReader.cpp`,
//! `MetadataLoader.cpp` and `LLVMBitCodes.h` of LLVM are followed throughout):
//!
//! * LLVM 3.1: arrays of numbers in one record (`constants`).
//! * LLVM 3.3: operands of instructions count back from the next value (`values`), and attributes
//!   come in groups in place of masks (`attributes`). A `phi` and the cases of a `switch` are
//!   exceptions, each in its own way (`instructions`, `control`).
//! * LLVM 3.5: `cmpxchg` has an ordering for its failure and `weak`, and gives a pair (`memory`).
//!   The storage classes of DLLs are no longer linkages (`globals`).
//! * LLVM 3.6: metadata are no values any more (`metadata`).
//! * LLVM 3.7: `load`, `getelementptr`, `alloca`, calls and globals say the types that only
//!   pointees said before; the personality is that of the function, not of a landing pad.
//! * LLVM 3.8: operand bundles (`functions`), and the symbol table of the module has the positions
//!   of bodies, which are found by walking over the module here.
//! * LLVM 3.9: all metadata strings of a block are in one blob (`metadata`).
//! * LLVM 5: names of globals are in a string table beside the module (`container`).
//! * LLVM 6: `fast` is all of the fast-math flags, to which bits 6 and 7 were added (`afn` and
//!   `reassoc`). Before it was bit 0, which is still read (`expressions`).
//! * LLVM 12: attributes such as `byval` have the type that the pointee said (`attributes`).
//! * LLVM 13: the alignment of an `alloca` has three more bits, apart from the others (`memory`).
//! * LLVM 15: pointers are opaque by default; records that rely on pointees are gone.
//! * LLVM 19: debug records are between instructions (`functions`), and `inrange` of a constant
//!   `getelementptr` is a range (`constants`).

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

use crate::build::Keep;

pub use self::container::is_bitcode;
pub use self::lazy::Lazy;

/// Reads a module. `name` is its file name, for `source_filename` when the bitcode gives none.
///
/// # Errors
/// The first thing that is damaged or that no LLVM up to 22 writes, with its bit and its record.
pub fn read(source: &[u8], name: &str) -> Result<Module, Diagnostics> {
    read_keeping(source, name, Keep::default())
}

/// Reads a module with more of its debug information.
///
/// # Errors
/// As [`read`].
pub fn read_keeping(source: &[u8], name: &str, keep: Keep) -> Result<Module, Diagnostics> {
    let mut lazy = Lazy::keeping(source, name, keep)?;
    for global in lazy.module().globals.keys().collect::<Vec<_>>() {
        lazy.read_body(global)?;
    }
    lazy.finish()
}
