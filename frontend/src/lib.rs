//! Readers of LLVM IR.

mod attributes;
pub mod bitcode;
mod build;
#[cfg(feature = "llvm-ir")]
pub mod llvm_ir;
mod spelling;
pub mod text;
mod upgrade;

pub use build::Keep;
