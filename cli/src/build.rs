//! `emback build`.

use std::path::{Path, PathBuf};

use emback_glue::{Libraries, Library};

use crate::args::{BackendArgs, BuildArgs, CommonArgs, Emit, WasmBackend};
use crate::failure::Failure;
use crate::input::{self, plain};
use crate::output::Files;
use crate::road::{self, Product, Request};
use crate::settings::Settings;
use crate::spelling::nearest;
use crate::target::Target;
use crate::{report, target};

/// Builds, and writes all files or none.
///
/// # Errors
/// With the fault of the command line or of the input.
pub fn build(args: &BuildArgs) -> Result<(), Failure> {
    check(&args.common)?;
    check_backend(&args.common, &args.backend)?;
    let emit = emit(args)?;
    let output = output(args, emit);
    if let Some(input) = args.common.inputs.first()
        && same_file(input, &output)
    {
        return Err(Failure::usage(format!("{} is the input and the output", output.display()))
            .help("give another name with -o"));
    }
    let name = file_name(&output);
    let mut request = request(&args.common, emit, name)?;
    request.wasm_backend = args.backend.wasm_backend;
    let product = compile(&request)?;
    write(product, &output)
}

/// What can be said of the command line before anything is read.
pub(crate) fn check(common: &CommonArgs) -> Result<(), Failure> {
    let target = target_of(common, &Settings::parse(&common.settings)?)?;
    target::features(&common.features)?;
    if !target.has_runtime() && !common.js_library.is_empty() {
        return Err(Failure::usage(format!(
            "--target {}: no JavaScript stands around the module",
            common.target
        ))
        .help("leave --js-library out, or build for wasm32-unknown-emscripten"));
    }
    if !common.libraries.is_empty() || !common.library_folders.is_empty() {
        return Err(Failure::usage(
            "libraries are not linked yet: -l and -L come in a later version",
        )
        .help("link them before: llvm-link -S MAIN.ll LIBRARY.ll -o ALL.ll"));
    }
    if common.inputs.len() > 1 {
        return Err(Failure::usage(format!(
            "{} inputs are given; linking several comes in a later version",
            common.inputs.len()
        ))
        .help("link them before: llvm-link -S A.ll B.ll -o ALL.ll"));
    }
    let known = || road::pass_names().chain(["all"]);
    for pass in &common.print_after {
        if !known().any(|name| name == pass) {
            let failure = Failure::usage(format!("--print-after {pass}: there is no such pass"));
            return Err(match nearest(pass, known()) {
                Some(near) => failure.help(format!("did you mean {near}?")),
                None => {
                    failure.help(format!("there are {}", known().collect::<Vec<_>>().join(", ")))
                }
            });
        }
    }
    Ok(())
}

/// Whether LLVM can be who writes.
pub(crate) fn check_backend(common: &CommonArgs, backend: &BackendArgs) -> Result<(), Failure> {
    if backend.wasm_backend == WasmBackend::Emback {
        return Ok(());
    }
    let target = target_of(common, &Settings::parse(&common.settings)?)?;
    if !target.is_wasm() {
        return Err(Failure::usage(
            "--wasm-backend llvm: the target is asm.js, which LLVM does not write",
        )
        .help("add --target wasm32-unknown-emscripten"));
    }
    if !common.print_after.is_empty() || common.verify_each {
        let option = if common.verify_each { "--verify-each" } else { "--print-after" };
        return Err(Failure::usage(format!("{option}: LLVM's road has none of our passes"))
            .help(format!("leave {option} or --wasm-backend out")));
    }
    Ok(())
}

/// The target, after `-s WASM` was asked as well.
fn target_of(common: &CommonArgs, settings: &Settings) -> Result<Target, Failure> {
    let target = target::wanted(&common.target)?;
    match (settings.wasm, target) {
        (Some(2), _) if settings.single_file => {
            Err(Failure::usage("-s WASM=2 gives two programs and SINGLE_FILE=1 one file")
                .help("leave one of them out"))
        }
        (Some(2), Target::BareWasm | Target::Wasi) => {
            Err(Failure::usage(format!("--target {}: asm.js needs the runtime", common.target))
                .help("build for wasm32-unknown-emscripten, or leave WASM=2 out"))
        }
        (Some(1 | 2), Target::AsmJs) => Ok(Target::Wasm),
        (Some(0), Target::Wasm | Target::BareWasm | Target::Wasi) => {
            Err(Failure::usage(format!("--target {} and -s WASM=0 contradict", common.target))
                .help("leave one of them out"))
        }
        _ => Ok(target),
    }
}

/// What is to be written.
fn emit(args: &BuildArgs) -> Result<Emit, Failure> {
    let target = target_of(&args.common, &Settings::parse(&args.common.settings)?)?;
    let named_wasm = args.output.as_deref().and_then(Path::extension).is_some_and(|e| e == "wasm");
    match (args.emit, target.is_wasm()) {
        (Some(Emit::Js), _) if !target.has_runtime() => {
            Err(Failure::usage("--emit js: no JavaScript stands around the module")
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
            Err(Failure::usage(format!("--emit {kind}: LLVM's road has no such stage"))
                .help("leave --emit or --wasm-backend out"))
        }
        (Some(emit), _) => Ok(emit),
        (None, true) if named_wasm || !target.has_runtime() => Ok(Emit::Wasm),
        (None, _) => Ok(Emit::Js),
    }
}

/// Reads all that a build reads.
pub(crate) fn request(
    common: &CommonArgs,
    emit: Emit,
    output_name: Option<String>,
) -> Result<Request, Failure> {
    let settings = Settings::parse(&common.settings)?;
    let validate = common.validate || settings.assertions;
    let target = target_of(common, &settings)?;
    let input = common.inputs.first().map_or(Path::new("-"), PathBuf::as_path);
    let source = input::read(input)?;
    Ok(Request {
        source,
        target,
        wasm_backend: WasmBackend::Emback,
        features: target::features(&common.features)?,
        emit,
        level: common.level,
        debug: common.debug,
        settings,
        libraries: if target.has_runtime() {
            libraries(&common.js_library)?
        } else {
            Libraries::default()
        },
        output_name,
        memory_file: common.memory_init_file == 1,
        print_after: common.print_after.clone(),
        verify_each: common.verify_each,
        validate,
        instrument: None,
    })
}

/// The built-in library, and what the user gives on top of it.
fn libraries(files: &[PathBuf]) -> Result<Libraries, Failure> {
    let fail = |error: emback_glue::GlueError| Failure::other(error.to_string());
    let mut all = Libraries::builtin().map_err(fail)?;
    for file in files {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| {
            Failure::other(format!("{name}: cannot be read: {}", plain(&error)))
        })?;
        all.add(Library::parse(&name, &text).map_err(fail)?);
    }
    Ok(all)
}

/// Compiles, and tells what does not stop the build.
pub(crate) fn compile(request: &Request) -> Result<Product, Failure> {
    let product = road::compile(request)?;
    for (message, help) in &product.warnings {
        report::warn(message, help.as_deref());
    }
    Ok(product)
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

/// Writes the output to `output` and the rest beside it.
pub(crate) fn write(product: Product, output: &Path) -> Result<(), Failure> {
    let mut files = Files::default();
    for (name, bytes) in product.beside {
        files.add(output.with_file_name(name), bytes);
    }
    match product.binary {
        Some(bytes) => files.add(output, bytes),
        None => files.add(output, product.text),
    }
    files.write()
}
