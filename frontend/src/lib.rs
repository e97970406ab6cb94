//! Readers of LLVM IR.

pub mod text;
