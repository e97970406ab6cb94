//! Random input: generators, and the properties that random input must keep. `fuzz/` runs the properties for hours;
//! a test of each runs it for a second.

pub mod archive;
pub mod asm;
pub mod bitcode;
pub mod generate;
mod generate_atomics;
mod generate_calls;
mod generate_floats;
mod generate_ops;
mod generate_vectors;
mod mutate;
pub mod pipeline;
pub mod reduce;
pub mod text;
mod writer;
