//! Legalisation: from any LLVM IR to the form that targets support (see [`verify`]). The
//! last pass is `split`, which divides values into parts of legal types; those before it
//! reduce the number of forms that it must handle.
//!
//! The order of the passes is that of [`crate::pipeline::PIPELINE`]. Each says in its
//! head what it takes and what it leaves; a pass may count on what those before it leave.
//! A target differs in a few answers ([`crate::target::Target`]), not in its list of
//! passes.

pub mod address_spaces;
pub mod addresses;
pub mod atomics;
pub mod byval;
pub mod callbacks;
pub mod catches;
pub mod check;
pub mod constant_exprs;
mod constants;
pub mod demote_returns;
pub mod exceptions;
pub mod float_moves;
pub mod frames;
pub mod function_casts;
pub mod helpers;
pub mod ifuncs;
pub mod intrinsics;
pub mod labels;
pub mod libatomic;
pub mod libcalls;
pub mod long_double;
pub mod nan_constants;
pub mod scalarise;
mod slots;
pub mod soft_floats;
pub mod split;
pub mod tail_calls;
#[cfg(test)]
mod tests;
pub mod thunks;
pub mod varargs;
mod variadic_library;
pub mod verify;
pub mod wide_parameters;
pub mod wide_switch;
