//! Tests of the asm.js printer: what is printed, whether engines accept it, and whether it computes what the tree says.

mod build;
mod engines;
mod forms;
mod interpret;
mod lines;
mod random;
