//! Readers of LLVM IR.

mod attributes;
mod build;
#[cfg(feature = "llvm-ir")]
pub mod llvm_ir;
mod spelling;
pub mod text;
mod upgrade;
