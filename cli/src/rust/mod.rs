//! Rust: target specifications for rustc, the linker that rustc calls, cargo with both, and
//! wasm-bindgen.

pub mod bindgen;
pub mod cargo;
pub(crate) mod linker;
mod package;
mod record;
mod rustc;
mod target;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Files;
use rustc::Rustc;
use target::Target;

/// `emback rust`.
#[derive(Args, Debug)]
pub struct RustArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: RustCommand,
}

/// What `emback rust` does.
#[derive(Subcommand, Debug)]
pub enum RustCommand {
    /// Write a target specification (JSON) for the rustc that is found
    ///
    /// rustc itself gives that of its wasm32 targets, whose fields differ from version to version;
    /// objects become LLVM bitcode, and the linker emback. 'rustc --target FILE' and 'cargo build
    /// --target FILE -Zbuild-std' take the file.
    Target(TargetArgs),
}

/// `emback rust target`.
#[derive(Args, Debug)]
pub struct TargetArgs {
    /// asmjs-unknown-emscripten, asmjs-unknown-unknown, wasm32-unknown-emscripten,
    /// wasm32-unknown-unknown, wasm32-wasip1; asmjs and wasm are the first and the third
    #[arg(value_name = "NAME", default_value = "asmjs-unknown-emscripten")]
    pub name: String,

    /// Write it to FILE; rustc calls the target by this name without .json
    ///
    /// Without it, to NAME.json in the current folder.
    #[arg(short, long, value_name = "FILE", conflicts_with = "print")]
    pub output: Option<PathBuf>,

    /// Print it
    #[arg(long)]
    pub print: bool,

    /// The program that rustc calls as the linker
    #[arg(long, value_name = "PROGRAM", default_value = "emback")]
    pub linker: PathBuf,
}

/// Runs it.
///
/// # Errors
/// When rustc is missing or too old, or the file cannot be written.
pub fn rust(args: &RustArgs) -> Result<(), Failure> {
    let RustCommand::Target(args) = &args.command;
    let target = Target::named(&args.name)?;
    let rustc = Rustc::find(None)?;
    let text = target.specification(&rustc, &args.linker)?;
    let mut files = Files::default();
    match &args.output {
        _ if args.print => files.add("-", text),
        Some(output) => files.add(output, text),
        None => files.add(format!("{}.json", target.name), text),
    }
    files.write()
}
