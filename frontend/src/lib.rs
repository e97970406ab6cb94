//! Readers of LLVM IR.

#[cfg(feature = "llvm-ir")]
pub mod llvm_ir;
pub mod text;
