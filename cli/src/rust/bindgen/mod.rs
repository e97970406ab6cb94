//! `emback bindgen`: crates with `wasm-bindgen`, as asm.js.
//!
//! The crate is linked to a WebAssembly module that has the program as LLVM IR with it
//! (`--embed-ir`). `wasm-bindgen`, in the version of the crate, makes its script of the module. What
//! it did to the module is done to LLVM IR as well (`plan`), which is compiled to asm.js and put in
//! the place of the module, behind an object with WebAssembly's interface.

mod plan;
mod program;
mod script;
mod wasm;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use emback::llvm::tools::Folder;
use emback::{IR_SECTION, Settings};

use crate::common::{Level, with_files};
use crate::failure::Failure;
use crate::input::plain;
use crate::installed;
use crate::output::Files;
use plan::Plan;
use program::Wanted;
use script::Loading;
use wasm::{Wasm, take_section};

/// `emback bindgen`.
#[derive(Args, Clone, Debug)]
pub struct BindgenArgs {
    /// The module that cargo wrote, linked with --embed-ir
    #[arg(value_name = "IN")]
    pub input: PathBuf,

    /// How the script is loaded, as for wasm-bindgen: bundler, web, nodejs, no-modules, deno,
    /// experimental-nodejs-module, module
    #[arg(long, value_name = "NAME", default_value = "bundler")]
    pub target: String,

    /// The folder of the output
    #[arg(long, value_name = "DIR")]
    pub out_dir: PathBuf,

    /// The name of the script, without .js; without it, that of the module
    #[arg(long, value_name = "NAME")]
    pub out_name: Option<String>,

    /// Write the WebAssembly module, as wasm-bindgen does, in place of asm.js
    #[arg(long)]
    pub wasm: bool,

    /// How much to optimise, as for 'emback build'
    #[arg(
        short = 'O',
        value_name = "LEVEL",
        value_enum,
        default_value = "2",
        hide_possible_values = true
    )]
    pub level: Level,

    /// Keep names
    #[arg(short = 'g')]
    pub debug: bool,

    /// A setting, as for 'emback build': -s INITIAL_MEMORY=64MB
    #[arg(short = 's', value_name = "NAME[=VALUE]")]
    pub settings: Vec<String>,

    /// Arguments of wasm-bindgen: -- --no-typescript --weak-refs
    #[arg(last = true, value_name = "ARGS")]
    pub rest: Vec<OsString>,
}

/// Runs it.
///
/// # Errors
/// When wasm-bindgen cannot be run, or what it did has no counterpart in asm.js.
pub fn bindgen(args: &BindgenArgs) -> Result<(), Failure> {
    let input = args.input.display();
    let loading = Loading::ALL.iter().find(|(name, _)| *name == args.target);
    let &(_, loading) = loading.ok_or_else(|| {
        let known: Vec<&str> = Loading::ALL.iter().map(|(name, _)| *name).collect();
        Failure::usage(format!("--target {}: there is no such target", args.target))
            .help(format!("there are {}", known.join(", ")))
    })?;
    let settings = Settings::parse(&with_files(&args.settings)?)?;
    let bytes = fs::read(&args.input).map_err(|error| unreadable(&args.input, &error))?;
    let taken = take_section(&bytes, IR_SECTION);
    if taken.is_none() && !args.wasm {
        return Err(Failure::other(format!("{input}: the module has no LLVM IR with it")).help(
            "build it with 'emback cargo build --bindgen', or link it with -C link-arg=--embed-ir",
        ));
    }
    let (ir, module) = taken.unwrap_or((Vec::new(), bytes));
    let version = version(&module).ok_or_else(|| {
        Failure::other(format!("{input}: the crate has nothing of wasm-bindgen"))
            .help("its functions are exports of the script that 'emback cargo build' writes")
    })?;
    let name = match &args.out_name {
        Some(name) => name.clone(),
        None => args.input.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
    };
    let folder = Folder::new()
        .map_err(|error| Failure::other(format!("no temporary folder: {}", plain(&error))))?;
    let plain_module = folder.path().join(format!("{name}.wasm"));
    fs::write(&plain_module, &module).map_err(|error| unwritable(&plain_module, &error))?;
    let out = folder.path().join("out");
    run(&program_of(&version)?, &plain_module, &out, args)?;
    if !args.wasm {
        let changed = out.join(format!("{name}_bg.wasm"));
        let after = fs::read(&changed).map_err(|error| unreadable(&changed, &error))?;
        let read = |bytes: &[u8], what: &str| {
            let broken = |error| Failure::other(format!("{input}: {what} is malformed: {error}"));
            Wasm::read(bytes).map_err(broken)
        };
        let plan =
            Plan::new(&read(&module, "the module")?, &read(&after, "what wasm-bindgen wrote")?)?;
        let script = format!("{name}_bg.asm.js");
        let wanted = Wanted {
            settings,
            level: args.level.into(),
            debug: args.debug,
            name: script.clone(),
            is_module: loading.is_module(),
        };
        let program = program::compile(ir, &plan, wanted)?;
        let text = script::program(&program, &plan, loading);
        let path = out.join(format!("{name}.js"));
        let glue = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
        let glue = script::glue(&glue, &name, loading, &text)?;
        write(&path, glue.as_bytes())?;
        if loading.has_file() {
            write(&out.join(script), text.as_bytes())?;
        }
        for file in &program.beside {
            write(&out.join(&file.name), &file.bytes)?;
        }
        for ending in ["wasm", "wasm.d.ts"] {
            let _ = fs::remove_file(out.join(format!("{name}_bg.{ending}")));
        }
    }
    let mut files = Files::default();
    add_all(&out, &args.out_dir, &mut files)?;
    files.write()
}

/// Adds all files of a folder at their places in another one, whose folders are made.
fn add_all(from: &Path, to: &Path, files: &mut Files) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| unwritable(to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| unreadable(from, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| unreadable(from, &error))?.path();
        let place = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            add_all(&path, &place, files)?;
        } else {
            files.add(place, fs::read(&path).map_err(|error| unreadable(&path, &error))?);
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| unwritable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::other(format!("{}: cannot be read: {}", path.display(), plain(error)))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::other(format!("{}: cannot be written: {}", path.display(), plain(error)))
}

/// The version of the crate wasm-bindgen, which is in the section that its macros write.
fn version(module: &[u8]) -> Option<String> {
    let (section, _) = take_section(module, "__wasm_bindgen_unstable")?;
    let text = String::from_utf8_lossy(&section).into_owned();
    let (_, rest) = text.split_once("\"version\":\"")?;
    // A build of its own sources has a commit behind the number.
    let version = rest.split(['"', ' ']).next()?;
    Some(version.to_owned())
}

/// The program wasm-bindgen in this version: the one that `WASM_BINDGEN` names, the first on `PATH`,
/// or else one that cargo installs into the user's cache.
fn program_of(version: &str) -> Result<PathBuf, Failure> {
    const VARIABLE: &str = "WASM_BINDGEN";
    let has_version = |program: &Path| {
        let output = Command::new(program).arg("--version").stdin(Stdio::null()).output().ok();
        let said = String::from_utf8_lossy(&output?.stdout).into_owned();
        (said.split_whitespace().nth(1)? == version).then(|| program.to_owned())
    };
    if let Some(named) = std::env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        let named = PathBuf::from(named);
        return has_version(&named).ok_or_else(|| {
            let shown = named.display();
            Failure::other(format!("{shown}: is not wasm-bindgen {version}, which the crate has"))
                .help(format!("leave the variable {VARIABLE} out, or have it name that version"))
        });
    }
    if let Some(program) = has_version(Path::new("wasm-bindgen")) {
        return Ok(program);
    }
    let cache = installed::cache_dir().ok_or_else(|| {
        Failure::other("there is no folder for wasm-bindgen")
            .help("set XDG_CACHE_HOME or HOME, or install wasm-bindgen-cli")
    })?;
    let root = cache.join("emback").join(format!("wasm-bindgen-{version}"));
    let program = root.join("bin").join(format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    eprintln!("wasm-bindgen {version} is not installed: cargo installs it in {}", root.display());
    let cargo = std::env::var_os("CARGO").filter(|name| !name.is_empty());
    let status = Command::new(cargo.unwrap_or_else(|| "cargo".into()))
        .args(["install", "wasm-bindgen-cli", "--bin", "wasm-bindgen", "--no-default-features"])
        .args(["--version", version, "--root"])
        .arg(&root)
        // What the crate is built with is for another target.
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null())
        .status();
    if status.is_ok_and(|status| status.success()) && program.is_file() {
        return Ok(program);
    }
    Err(Failure::other(format!("wasm-bindgen {version} cannot be installed")).help(format!(
        "cargo install wasm-bindgen-cli --version {version}; or name the program with the variable {VARIABLE}"
    )))
}

/// Runs wasm-bindgen. Functions keep their symbols, by which they are found again.
fn run(program: &Path, module: &Path, out: &Path, args: &BindgenArgs) -> Result<(), Failure> {
    let mut command = Command::new(program);
    command.arg(module).arg("--out-dir").arg(out).args(["--target", &args.target]);
    if !args.wasm {
        command.arg("--no-demangle");
    }
    command.args(&args.rest).stdin(Stdio::null());
    let shown = program.display();
    let output = command.output().map_err(|error| {
        Failure::other(format!("{shown}: cannot be started: {}", plain(&error)))
    })?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        eprint!("{said}");
        return Ok(());
    }
    let said = said.split("\n\nStack backtrace:").next().unwrap_or_default();
    let said = said.trim().trim_start_matches("error: ");
    Err(Failure::other(format!("wasm-bindgen failed: {said}")))
}
