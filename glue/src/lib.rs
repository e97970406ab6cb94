//! Glue: the JavaScript around an asm.js or WebAssembly module.
//!
//! [`library`] reads files of library functions, [`libraries`] gives those that a program asks for,
//! [`resolve`](mod@resolve) finds what a program needs of them before code is generated,
//! [`bundle`](mod@bundle) assembles shell, library functions, module and static data into one
//! script.

pub mod bundle;
pub mod catalogue;
pub mod compact;
pub mod data;
mod declarations;
pub mod error;
pub mod input;
mod instance;
pub mod libraries;
pub mod library;
#[cfg(test)]
mod library_tests;
pub mod macros;
pub mod resolve;
mod scan;
mod shell;
mod shorten;
mod survey;
#[cfg(test)]
mod tests;
mod unused;
mod wasm;

pub use bundle::{Bundle, bundle};
pub use catalogue::Catalogue;
pub use error::GlueError;
pub use input::{
    BundleInput, CAbi, Crossing, EntryPoints, Environment, Growth, MainFunction, MemoryLayout,
    ModuleCode, ModuleForm, Package, Parameter, Placement, PointerName, ProgramFile, Prototype,
    Settings,
};
pub use libraries::Libraries;
pub use library::Library;
pub use macros::{Surroundings, Value};
pub use resolve::{Resolution, Unresolved, Wanted, resolve};
pub use wasm::Wasm;
