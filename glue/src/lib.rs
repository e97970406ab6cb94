//! Glue: the JavaScript around an asm.js or WebAssembly module.
//!
//! [`library`] reads files of library functions, [`resolve`](mod@resolve) finds what a program needs of them before
//! code is generated, [`bundle`](mod@bundle) assembles shell, library functions, module and static data into one script.

pub mod bundle;
pub mod compact;
pub mod data;
pub mod error;
pub mod input;
mod instance;
pub mod library;
#[cfg(test)]
mod library_tests;
mod macros;
pub mod resolve;
mod scan;
mod shell;
#[cfg(test)]
mod tests;
mod wasm;

pub use bundle::{Bundle, bundle};
pub use error::GlueError;
pub use input::{
    BundleInput, CAbi, EntryPoints, Environment, MainFunction, MemoryLayout, ModuleCode,
    ModuleForm, Placement, PointerName, Settings,
};
pub use library::{Libraries, Library};
pub use resolve::{Resolution, Unresolved, Wanted, resolve};
pub use wasm::Wasm;
