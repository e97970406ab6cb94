//! Facts about one body, worked out from scratch and handed to whoever asks. None of them changes the body.

pub mod cfg;
pub mod dominators;
#[cfg(test)]
pub(crate) mod testing;

pub use cfg::Cfg;
pub use dominators::Dominators;
