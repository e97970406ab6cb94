//! Emits a program in tree form as WebAssembly.
//!
//! [`module`] writes a whole program as one core module: types, imports, the function
//! table, memory, globals, exports, code and data, with a name section if names are kept.
//! `plan` assigns all indices; then each function goes from the tree to code in one walk
//! (`function`, `expr`), in parallel; `support` emits the functions that the runtime
//! calls; `sections` assembles the module. The encoding of instructions and sections is
//! left to the crate `wasm-encoder`.

#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

mod data;
mod exceptions;
mod expr;
mod features;
mod function;
mod module;
mod plan;
mod sections;
mod signatures;
mod simd;
mod support;

use emback_ir::abi::{Export, Import};
use emback_ir::tree::Program;
use emback_ir::{Diagnostics, InstLoc, Module};
use wasm_encoder::{CustomSection, Encode as _, Section as _};

pub use features::{Features, Switch};

/// How to write.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// What the engine is known to have.
    pub features: Features,
    /// How the module throws and catches exceptions; `None` where it does not.
    pub exceptions: Option<Exceptions>,
    /// Write the name section.
    pub names: bool,
    /// Record where code comes from, for a source map.
    pub locations: bool,
    /// Check the stack pointer and function pointers (`ASSERTIONS`).
    pub assertions: bool,
    /// The most memory may grow to, in bytes; `None` is no growth (`ALLOW_MEMORY_GROWTH`,
    /// `MAXIMUM_MEMORY`).
    pub memory_maximum: Option<u64>,
    /// Which functions call a pointer for the runtime: letters of their signatures.
    pub dyn_calls: Vec<String>,
    /// How i64 crosses the border to JavaScript.
    pub boundary: Boundary,
    /// Without the runtime: no imports but those of the program, and nothing exported
    /// that it does not export. `memory.size` and `memory.grow` are the instructions;
    /// with the runtime it is asked, which keeps its views of memory in step.
    pub bare: bool,
    /// The memory is imported as `env` `memory`; else it is exported as `memory`.
    pub import_memory: bool,
    /// Name and version of the compiler for the `producers` section, which is written for tools as
    /// `target_features` is; neither is where this is `None`.
    pub producer: Option<(String, String)>,
}

/// The instructions for exceptions. Engines have had the first since 2021 (V8 9.5, SpiderMonkey 100),
/// and the second, with `exnref`, since 2024.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Exceptions {
    /// `try`, `catch`: of the proposal of 2020.
    Legacy,
    /// `try_table`: of WebAssembly 3.0.
    TryTable,
}

/// How i64 crosses the border to JavaScript.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Boundary {
    /// As a BigInt (`WASM_BIGINT`), or whatever the host makes of an i64.
    #[default]
    Native,
    /// As two i32, low first; a result's high half goes through `tempRet0`, as in asm.js.
    Pairs,
}

/// Where a piece of code comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Mapping {
    /// Byte of the module at which code of this origin begins.
    pub offset: u32,
    /// The origin; the default where the code comes from no instruction.
    pub loc: InstLoc,
}

/// A written module.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct WasmModule {
    /// The module.
    pub bytes: Vec<u8>,
    /// Functions that it imports, in order.
    pub imports: Vec<Import>,
    /// Functions that it exports, in order, beside `memory` and
    /// `__indirect_function_table`.
    pub exports: Vec<Export>,
    /// Origins, in order of the bytes; empty unless requested.
    pub mappings: Vec<Mapping>,
    /// What it uses of the engine.
    pub features: Features,
}

impl WasmModule {
    /// Says where the source map of the module is, in a section at the end.
    pub fn set_source_map_url(&mut self, url: &str) {
        let mut data = Vec::new();
        url.encode(&mut data);
        append_custom_section(&mut self.bytes, "sourceMappingURL", &data);
    }
}

/// Adds a custom section at the end of a module.
pub fn append_custom_section(module: &mut Vec<u8>, name: &str, data: &[u8]) {
    CustomSection { name: name.into(), data: data.into() }.append_to(module);
}

/// Emits a program.
///
/// # Errors Trees that WebAssembly cannot express, which `passes` never makes, and
/// functions that are larger than engines compile.
pub fn module(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<WasmModule, Diagnostics> {
    module::write(program, module, options)
}
