//! A compiler backend as a library: LLVM IR in, asm.js that validates or WebAssembly out, with the
//! JavaScript runtime that makes it run.
//!
//! ```
//! use emback::{Input, Level, Options};
//!
//! let source = r#"
//! @text = private constant [6 x i8] c"hello\00"
//! declare i32 @puts(ptr)
//! define i32 @main() {
//!   %written = call i32 @puts(ptr @text)
//!   ret i32 0
//! }
//! "#;
//! let options = Options { level: Level::O2, ..Options::default() };
//! let output = emback::compile(&[Input::new("hello.ll", source)], &options)?;
//! let script = output.contents.as_text().unwrap_or_default();
//! assert!(script.contains("\"use asm\"")); // node runs it and prints "hello"
//! # Ok::<(), emback::Error>(())
//! ```
//!
//! [`compile`] does all of it. [`stages`] are its steps as values, for a program that looks at what
//! lies between: a linker, a report, a page. The library works on values alone: it reads no file,
//! prints nothing and needs no thread, so it also runs as WebAssembly itself. [`Options`] says what
//! is asked for; its defaults give a readable script of asm.js. An [`Error`] has located
//! diagnostics.
//!
//! With the feature `llvm`, [`WasmBackend::Llvm`] has LLVM's own code generator and linker write
//! the WebAssembly module. It starts programs and writes temporary files.

mod c_library;
mod disassembly;
mod error;
mod gate;
mod imports;
mod inline_js;
mod input;
mod interface;
mod js_library;
#[cfg(feature = "llvm")]
pub mod llvm;
mod options;
mod output;
mod prototypes;
mod script;
pub mod settings;
mod source_map;
pub mod spelling;
pub mod stages;
mod start;
pub mod target;
mod wasi;
mod wasm;

pub use emback_glue::{Catalogue, Value};
pub use error::Error;
pub use input::Input;
pub use interface::is_main;
pub use options::{Emit, Folders, Level, Linking, Options, ProgramFile, Scripts, WasmBackend};
pub use output::{Contents, File, Output};
pub use settings::Settings;
pub use target::{Features, Switch, Target};

use emback_ir::Diagnostic;
use emback_wasmgen::append_custom_section;
use stages::{Observer, Read, Stage, Unobserved};

/// The custom section of a WebAssembly module that has the program as the text of LLVM IR.
pub const IR_SECTION: &str = "emback.ll";

/// Compiles a program.
///
/// # Errors
/// When the options contradict each other, or the input is not valid or not supported.
pub fn compile(inputs: &[Input], options: &Options) -> Result<Output, Error> {
    compile_observed(inputs, options, &Unobserved)
}

/// Compiles a program, and lets `observer` see it around and after each pass.
///
/// # Errors
/// As [`compile`].
pub fn compile_observed(
    inputs: &[Input],
    options: &Options,
    observer: &dyn Observer,
) -> Result<Output, Error> {
    options.check()?;
    let read = Read::for_program(inputs, options, observer)?;
    let mut output = compile_read(read, options, observer)?;
    let acts = |setting: &str| {
        let mut of_libraries = options.settings.for_libraries.iter();
        options.catalogue.is_some()
            && of_libraries.any(|(name, value)| setting == format!("{name}={value}"))
    };
    let settings = options.settings.without_effect.iter();
    for (setting, why) in settings.filter(|(setting, _)| !acts(setting)) {
        let warning = Diagnostic::warning(format!("-s {setting} has no effect: {why}"));
        output.warnings.push(warning);
    }
    Ok(output)
}

/// Compiles for the target, and for asm.js as well if the output wants a fallback.
fn compile_read(read: Read, options: &Options, observer: &dyn Observer) -> Result<Output, Error> {
    let Some(name) = options.fallback_name() else { return build(read, options, observer) };
    // WASM=2: the same program once more as asm.js, for hosts without WebAssembly.
    let mut fallback = Options { target: Target::AsmJs, ..options.clone() };
    fallback.settings.wasm = Some(0);
    fallback.output_name = Some(name.clone());
    let mut output = build(read.clone(), options, observer)?;
    let other = build(read, &fallback, observer)?;
    output.beside.push(File { name, bytes: other.contents.into_bytes() });
    output.beside.extend(other.beside);
    for warning in other.warnings {
        if !output.warnings.contains(&warning) {
            output.warnings.push(warning);
        }
    }
    Ok(output)
}

/// The stages for one target, as far as [`Options::emit`] asks.
fn build(read: Read, options: &Options, observer: &dyn Observer) -> Result<Output, Error> {
    let by_llvm = options.wasm_backend == WasmBackend::Llvm && options.target.is_wasm();
    if by_llvm && options.emit != Emit::Ll {
        #[cfg(feature = "llvm")]
        return llvm::Linked::new(read, options)?.into_bundle(options);
        #[cfg(not(feature = "llvm"))]
        return Err(Error::options("LLVM's code generator is not part of this build of emback")
            .help("build the crate `emback` with the feature `llvm`"));
    }
    match options.emit {
        Emit::Ll => read.print(),
        Emit::Legal => Ok(read.legalise(options, observer)?.print()),
        Emit::Tree => Ok(read.legalise(options, observer)?.link(options, observer)?.print_tree()),
        Emit::Js | Emit::Wasm | Emit::Wat => {
            let ir = options.embed_ir.then(|| read.print()).transpose()?;
            let code = read.code(options, observer)?;
            observer.begin(Stage::Bundle, 0);
            let mut output = code.into_bundle(options)?;
            if let (Some(ir), Contents::Binary(module)) = (ir, &mut output.contents) {
                append_custom_section(module, IR_SECTION, ir.contents.as_bytes());
            }
            Ok(output)
        }
    }
}

/// The names of all passes in order, as [`Observer::after`] gets them: over the module, then over
/// each function.
pub fn pass_names() -> impl Iterator<Item = &'static str> {
    emback_passes::pipeline::names()
}

/// The C headers that declare what the built-in C library has: path below the folder of headers,
/// and text.
pub fn c_headers() -> impl Iterator<Item = (&'static str, &'static str)> {
    let files = emback_runtime_js::below("include/");
    files.map(|file| (file.path.trim_start_matches("include/"), file.text))
}
