//! Vectors: the place in the pipeline where operations on vectors become operations on
//! their lanes. They are not supported yet: each is refused here, with its function,
//! instruction and line.
//!
//! Leaves: no value of a vector type.

use emback_ir::{Diagnostics, InstData, Module, Type, TypeData, Types};

use super::check::{Refusal, Refused, in_type, refuse};
use crate::pass::{Pass, Run};

/// The message, and what to do.
const VECTORS: Refusal = (
    "vectors are not supported",
    "compile with -fno-vectorize -fno-slp-vectorize (Rust: -C no-vectorize-loops -C no-vectorize-slp) and without \
     vector types or -msimd128",
);

/// See the head of this file.
pub const PASS: Pass =
    Pass { name: "scalarise", about: "refuse vectors", run: Run::Module(|module, _| run(module)) };

/// Looks at every body of the module.
///
/// # Errors
/// All that is refused: the first of each kind in each function.
pub fn run(module: &Module) -> Result<(), Diagnostics> {
    let refused = Refused {
        instruction: &instruction,
        ty: &refusal,
        constant: &|_, _| None,
        initial: &|_, _| None,
    };
    let mut out = Vec::new();
    refuse(module, &refused, &mut out);
    if out.is_empty() { Ok(()) } else { Err(out) }
}

/// Why values of a type are not supported, if they have vectors in them.
pub(super) fn refusal(types: &Types, ty: Type) -> Option<Refusal> {
    in_type(types, ty, &|data| matches!(data, TypeData::Vector { .. }).then_some(VECTORS))
}

fn instruction(_: &Module, data: &InstData) -> Option<Refusal> {
    // Their operands are vectors, whatever their results are. All others are judged by
    // their types.
    matches!(
        data,
        InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
    )
    .then_some(VECTORS)
}
