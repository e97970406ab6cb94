//! Facts about one body, computed from scratch. None of them changes the body. The graph
//! of a body is [`emback_ir::graph`]'s.

pub mod known_bits;
#[cfg(test)]
pub(crate) mod testing;
pub mod uses;

pub use known_bits::{KnownBits, KnownBitsOfBody};
