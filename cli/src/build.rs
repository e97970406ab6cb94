//! `emback build`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use emback::{Emit, Output};

use crate::common::{self, BackendArgs, CommonArgs, Request, WasmBackend};
use crate::failure::Failure;
use crate::output::Files;

/// `emback build`.
#[derive(Args, Debug)]
pub struct BuildArgs {
    /// Write the output to this file; '-' is the standard output
    ///
    /// Without it, JavaScript goes to the input's name with .js in the current folder, a WebAssembly module to that name
    /// with .wasm, and every other form to the standard output.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// What to write
    ///
    /// Without it, JavaScript, with the WebAssembly module beside it if there is one; or the WebAssembly module alone, if
    /// the target has no runtime or the output's name ends in .wasm.
    #[arg(long, value_enum, value_name = "KIND", help_heading = "Output")]
    pub emit: Option<EmitKind>,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub backend: BackendArgs,
}

/// What to write.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum EmitKind {
    /// The module as it was read, as LLVM IR of today
    Ll,
    /// The module in the legal form of the target, as LLVM IR
    Legal,
    /// The program as typed expressions and structured statements
    Tree,
    /// JavaScript that runs
    Js,
    /// The WebAssembly module
    Wasm,
    /// The WebAssembly module as text
    Wat,
}

impl From<EmitKind> for Emit {
    fn from(kind: EmitKind) -> Self {
        match kind {
            EmitKind::Ll => Self::Ll,
            EmitKind::Legal => Self::Legal,
            EmitKind::Tree => Self::Tree,
            EmitKind::Js => Self::Js,
            EmitKind::Wasm => Self::Wasm,
            EmitKind::Wat => Self::Wat,
        }
    }
}

/// Builds, and writes all files or none.
///
/// # Errors
/// When the command line or the input is at fault.
pub fn build(args: &BuildArgs) -> Result<(), Failure> {
    common::check(&args.common)?;
    common::check_backend(&args.common, &args.backend)?;
    let emit = emit(args)?;
    let output = output(args, emit);
    if let Some(input) = args.common.inputs.first()
        && same_file(input, &output)
    {
        return Err(Failure::usage(format!("{} is the input and the output", output.display()))
            .help("give another name with -o"));
    }
    let mut request = Request::new(&args.common, emit, file_name(&output))?;
    request.options.wasm_backend = args.backend.wasm_backend.into();
    write(request.compile()?, &output)
}

/// What to write.
fn emit(args: &BuildArgs) -> Result<Emit, Failure> {
    let target = common::target_of(&args.common, &common::settings(&args.common)?)?;
    let named_wasm = args.output.as_deref().and_then(Path::extension).is_some_and(|e| e == "wasm");
    match (args.emit.map(Emit::from), target.is_wasm()) {
        (Some(Emit::Js), _) if !target.has_runtime() => {
            Err(Failure::usage("--emit js: the module has no JavaScript runtime")
                .help("leave it out, or build for wasm32-unknown-emscripten"))
        }
        (Some(emit @ (Emit::Wasm | Emit::Wat)), false) => {
            let kind = if emit == Emit::Wat { "wat" } else { "wasm" };
            Err(Failure::usage(format!("--emit {kind}: the target is asm.js"))
                .help("add --target wasm32-unknown-emscripten"))
        }
        (Some(emit @ (Emit::Legal | Emit::Tree)), _)
            if args.backend.wasm_backend == WasmBackend::Llvm =>
        {
            let kind = if emit == Emit::Tree { "tree" } else { "legal" };
            Err(Failure::usage(format!("--emit {kind}: LLVM's code generator has no such stage"))
                .help("leave --emit or --wasm-backend out"))
        }
        (Some(emit), _) => Ok(emit),
        (None, true) if named_wasm || !target.has_runtime() => Ok(Emit::Wasm),
        (None, _) => Ok(Emit::Js),
    }
}

fn output(args: &BuildArgs, emit: Emit) -> PathBuf {
    let input = args.common.inputs.first().and_then(|input| input.file_stem());
    let extension = match emit {
        Emit::Js => Some(".js"),
        Emit::Wasm => Some(".wasm"),
        Emit::Ll | Emit::Legal | Emit::Tree | Emit::Wat => None,
    };
    match (&args.output, extension, input) {
        (Some(output), ..) => output.clone(),
        (None, Some(extension), Some(stem)) if stem != "-" => {
            let mut name = stem.to_owned();
            name.push(extension);
            PathBuf::from(name)
        }
        (None, ..) => PathBuf::from("-"),
    }
}

fn file_name(output: &Path) -> Option<String> {
    if output.as_os_str() == "-" {
        return None;
    }
    Some(output.file_name()?.to_string_lossy().into_owned())
}

pub(crate) fn same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b && a.is_file(),
        _ => false, // one of them is not there
    }
}

/// Writes the output to `path` and the other files beside it.
pub(crate) fn write(output: Output, path: &Path) -> Result<(), Failure> {
    let mut files = Files::default();
    for file in output.beside {
        files.add(path.with_file_name(file.name), file.bytes);
    }
    files.add(path, output.contents.into_bytes());
    files.write()
}
