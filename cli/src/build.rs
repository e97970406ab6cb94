//! `emback build`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use emback::{Emit, Folders, Output, Target};

use crate::common::{BackendArgs, Checked, CommonArgs, WasmBackend};
use crate::depfile;
use crate::failure::Failure;
use crate::output::Files;
use crate::page;

/// `emback build`.
#[derive(Args, Debug)]
pub struct BuildArgs {
    /// Write the output to this file; '-' is the standard output
    ///
    /// Without it, JavaScript goes to the input's name with .js in the current folder, a
    /// WebAssembly module to that name with .wasm, and every other form to the standard output.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// What to write
    ///
    /// Without it, JavaScript, with the WebAssembly module beside it if there is one; or the
    /// WebAssembly module alone, if the target has no runtime or the output's name ends in .wasm.
    #[arg(long, value_enum, value_name = "KIND", help_heading = "Output")]
    pub emit: Option<EmitKind>,

    /// Write TypeScript declarations of what a page sees of the script to this file
    ///
    /// They have the functions that are exported, with the names of their parameters in LLVM IR or in
    /// debug information, what EXPORTED_RUNTIME_METHODS names, and the factory of MODULARIZE. A
    /// relative name is taken from the folder of the output, as in Emscripten.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub emit_tsd: Option<PathBuf>,

    /// Put the linked program into the WebAssembly module as well, as LLVM IR
    ///
    /// 'emback bindgen' compiles it to asm.js. The module keeps the names of its functions.
    #[arg(long, help_heading = "Output")]
    pub embed_ir: bool,

    /// Write a rule for make and ninja to this file: the output depends on all files that were read
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub depfile: Option<PathBuf>,

    /// The page of an output .html: {{{ SCRIPT }}} in it is replaced by the script's element
    ///
    /// Without it, the page shows what the program prints, and has a canvas.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub shell_file: Option<PathBuf>,

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

/// What a compiler driver asks of a build besides its arguments.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extras {
    /// Files that the driver wrote, and what diagnostics call them instead.
    pub names: Vec<(PathBuf, String)>,
    /// The script can be executed: it names node, and its mode allows it.
    pub executable: bool,
    /// Source maps are inside the files that they are about.
    pub inline_source_map: bool,
}

/// The program that runs a script which can be executed.
const INTERPRETER: &str = "/usr/bin/env node";

/// Builds, and writes all files or none.
///
/// # Errors
/// When the command line or the input is at fault.
pub fn build(args: &BuildArgs) -> Result<(), Failure> {
    build_with(args, &Extras::default())
}

/// As [`build`].
pub(crate) fn build_with(args: &BuildArgs, extras: &Extras) -> Result<(), Failure> {
    let checked = Checked::new(&args.common)?;
    checked.check_backend(&args.backend)?;
    let emit = emit(args, checked.target)?;
    let page = args.output.as_deref().filter(|output| named(output) == Named::Page);
    let page = page.map(|path| page::Page::new(path, args.shell_file.as_deref())).transpose()?;
    if page.is_none() && args.shell_file.is_some() {
        return Err(
            Failure::usage("--shell-file: no page is written").help("name the output .html")
        );
    }
    let output = match &page {
        Some(page) => page.script.clone(),
        None => output(args, emit),
    };
    let mut request = checked.request(emit, file_name(&output))?;
    request.read.extend(args.shell_file.clone());
    for input in &mut request.inputs {
        let name = extras.names.iter().find(|(path, _)| path.as_os_str() == input.name.as_str());
        if let Some((_, name)) = name {
            input.name.clone_from(name);
        }
    }
    if extras.executable {
        request.options.interpreter = Some(INTERPRETER.to_owned());
    }
    request.options.inline_source_map = extras.inline_source_map;
    request.options.emit_tsd = args.emit_tsd.is_some();
    request.options.embed_ir = args.embed_ir;
    request.options.wasm_backend = args.backend.wasm_backend.into();
    if emit == Emit::Js && named(&output) == Named::Module {
        request.options.settings.export_es6 = true;
        request.options.settings.modularize = true;
    }
    request.options.folders = folders(&output);
    let mut files = Files::after_reading(request.read.clone());
    if let Some(page) = page {
        files.add(page.path, page.text);
    }
    if let Some(depfile) = &args.depfile {
        let ours = |path: &&PathBuf| !extras.names.iter().any(|(file, _)| file == *path);
        let target = args.output.as_deref().unwrap_or(&output);
        files.add(depfile, depfile::rule(target, request.read.iter().filter(ours)));
    }
    let mut compiled = request.compile()?;
    if let Some((path, text)) = args.emit_tsd.as_ref().zip(compiled.declarations.take()) {
        // The standard output has no folder.
        let folder = output.parent().unwrap_or(Path::new(""));
        files.add(folder.join(path), text.into_bytes());
    }
    let mut files = add(compiled, &output, files);
    if extras.executable {
        files.make_executable(&output);
    }
    files.write()
}

/// What a name asks for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Named {
    /// No known ending.
    Nothing,
    /// `.mjs`: an ES module.
    Module,
    /// `.html`: a page, and a script beside it.
    Page,
    /// A form of the program.
    Form(Emit),
    /// Something that emback does not write, and what to do instead.
    Other(&'static str),
}

/// What the name of the output asks for, by its extension.
fn named(output: &Path) -> Named {
    match output.extension().and_then(|extension| extension.to_str()) {
        Some("mjs") => Named::Module,
        Some("js" | "cjs") => Named::Form(Emit::Js),
        Some("wasm") => Named::Form(Emit::Wasm),
        Some("wat") => Named::Form(Emit::Wat),
        Some("ll") => Named::Form(Emit::Ll),
        Some("html" | "htm") => Named::Page,
        Some("bc" | "o" | "a") => {
            Named::Other("write LLVM IR as text (-o NAME.ll), and assemble it with llvm-as")
        }
        _ => Named::Nothing,
    }
}

/// What to write: what `--emit` or else the name of the output asks for.
fn emit(args: &BuildArgs, target: Target) -> Result<Emit, Failure> {
    let by_llvm = args.backend.wasm_backend == WasmBackend::Llvm;
    let name = args.output.as_deref().map_or(Named::Nothing, named);
    let emit = match (args.emit.map(Emit::from), name) {
        (Some(emit), _) | (None, Named::Form(emit)) => emit,
        (None, Named::Other(help)) => {
            let output = args.output.as_deref().unwrap_or(Path::new("-")).display();
            return Err(Failure::usage(format!("{output}: emback writes no such file")).help(help));
        }
        (None, Named::Module | Named::Page) => Emit::Js,
        (None, Named::Nothing) if target.has_runtime() => Emit::Js,
        (None, Named::Nothing) => Emit::Wasm,
    };
    let kind = |kind: &str| match args.emit {
        Some(_) => format!("--emit {kind}"),
        None => format!("-o {}", args.output.as_deref().unwrap_or(Path::new("-")).display()),
    };
    match emit {
        Emit::Js if !target.has_runtime() => Err(Failure::usage(format!(
            "{}: the module has no JavaScript runtime",
            kind("js")
        ))
        .help("write a WebAssembly module (-o NAME.wasm), or build for wasm32-unknown-emscripten")),
        Emit::Wasm | Emit::Wat if !target.is_wasm() => {
            let name = if emit == Emit::Wat { "wat" } else { "wasm" };
            Err(Failure::usage(format!("{}: the target is asm.js", kind(name)))
                .help("add --target wasm32-unknown-emscripten"))
        }
        Emit::Legal | Emit::Tree if by_llvm => {
            let name = if emit == Emit::Tree { "tree" } else { "legal" };
            Err(Failure::usage(format!("{}: LLVM's code generator has no such stage", kind(name)))
                .help("leave --emit or --wasm-backend out"))
        }
        emit => Ok(emit),
    }
}

/// Where the output goes: to `-o`, or to the name of the first input with another extension.
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

/// The current folder, and that of the output.
fn folders(output: &Path) -> Option<Folders> {
    let project = std::env::current_dir().ok()?;
    let output = project.join(output).parent()?.to_owned();
    Some(Folders { project, output })
}

/// The name of the output without its folder; none for the standard output, beside which nothing
/// can be written.
fn file_name(output: &Path) -> Option<String> {
    if output.as_os_str() == "-" {
        return None;
    }
    Some(output.file_name()?.to_string_lossy().into_owned())
}

/// Writes the output to `path` and the other files beside it.
pub(crate) fn write(output: Output, path: &Path) -> Result<(), Failure> {
    add(output, path, Files::default()).write()
}

/// Adds the output and its companions to the files that are written together.
fn add(output: Output, path: &Path, mut files: Files) -> Files {
    for file in output.beside {
        files.add(path.with_file_name(file.name), file.bytes);
    }
    files.add(path, output.contents.into_bytes());
    files
}
