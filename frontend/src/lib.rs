//! Readers of LLVM IR.

#[cfg(feature = "llvm-ir")]
pub mod llvm_ir;
mod spelling;
pub mod text;
mod upgrade;
