//! Facts about one body, worked out from scratch and handed to whoever asks. None of them changes the body.

pub mod cfg;
pub mod dominators;
pub mod known_bits;
pub mod liveness;
pub mod loops;
#[cfg(test)]
pub(crate) mod testing;
pub mod uses;

pub use cfg::Cfg;
pub use dominators::Dominators;
pub use known_bits::{KnownBits, KnownBitsOfBody};
pub use liveness::Liveness;
pub use loops::Loops;
pub use uses::Uses;
