//! The `emback` program: command line, files, reports. What it compiles with is the library
//! [`emback`].
//!
//! Each subcommand is a file or folder with its arguments. Exit status: 0 done; 1 the input is at
//! fault; 2 the command line is at fault.

pub mod build;
pub mod cc;
pub mod common;
pub mod compare;
mod depfile;
pub mod diverge;
pub mod doctor;
mod emscripten;
pub mod explain;
pub mod failure;
pub mod input;
pub mod installed;
pub mod libc;
pub mod linking;
pub mod output;
mod page;
pub mod passes;
mod program_files;
mod progress;
pub mod reduce;
pub mod report;
mod response;
pub mod run;
pub mod rust;
mod signals;
pub mod sysroot;
pub mod trace;
pub mod validate;

use std::panic::PanicHookInfo;
use std::process::ExitCode;
use std::sync::Mutex;

use clap::{Parser, Subcommand};

use failure::Failure;

/// The first line of the help.
const ABOUT: &str =
    "A compiler backend: LLVM IR in, validating asm.js or WebAssembly with its runtime out";

const LONG_ABOUT: &str = "\
A compiler backend: LLVM IR in, validating asm.js or WebAssembly with its runtime out.

emback reads what clang, rustc and any other LLVM front end of LLVM 3.0 to 22 write for a 32-bit target, as text (.ll) or \
bitcode (.bc), and writes JavaScript that engines with an asm.js compiler compile ahead of time and all others simply run.

    clang --target=wasm32-unknown-unknown -O2 -c -emit-llvm hello.c -o hello.bc
    emback run hello.bc
    emback build hello.bc -o hello.js -O2";

/// The command line.
#[derive(Parser, Debug)]
#[command(
    name = "emback",
    version,
    about = ABOUT,
    long_about = LONG_ABOUT,
    arg_required_else_help = true
)]
#[command(
    after_help = "An argument @FILE stands for the arguments in FILE, separated and quoted as in a shell.\n\
    Exit status: 0 done, 1 the input is at fault, 2 the command line is at fault.\n\
    'emback run' ends with the status of the program it ran."
)]
/// The command line.
pub struct Arguments {
    /// Print the folder of the C headers that belong to emback's C library
    ///
    /// For clang -isystem. The headers are inside the program; the folder is in the user's cache.
    #[arg(long, exclusive = true)]
    pub print_include_dir: bool,

    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Compile LLVM IR to JavaScript
    ///
    /// The output is a script that runs under node, in pages, in workers and in plain shells, and
    /// starts main at once. Settings (-s) change its shape. With --emit an earlier stage is written
    /// instead.
    Build(build::BuildArgs),
    /// Compile C with clang, and link it: a compiler for makefiles, configure and CMake
    ///
    /// Options are those of clang and of Emscripten's emcc. 'emback cc --help' lists them.
    #[command(disable_help_flag = true)]
    Cc(cc::CcArgs),
    /// Compile C++ with clang, and link it
    ///
    /// As 'emback cc', for C++.
    #[command(name = "c++", disable_help_flag = true)]
    Cxx(cc::CcArgs),
    /// Archive object files: llvm-ar, or emback's own archiver where it is not installed
    #[command(disable_help_flag = true)]
    Ar(cc::archiver::ToolArgs),
    /// Index an archive
    #[command(disable_help_flag = true)]
    Ranlib(cc::archiver::ToolArgs),
    /// List the symbols of object files, by llvm-nm
    #[command(disable_help_flag = true)]
    Nm(cc::archiver::ToolArgs),
    /// Run make with emback as the compiler
    ///
    /// CC, CXX, LD, AR, RANLIB and NM in its environment name emback's. The first argument may name
    /// another program than make.
    #[command(disable_help_flag = true)]
    Make(cc::systems::SystemArgs),
    /// Run a configure script with emback as the compiler
    ///
    /// As 'emback make'. What the script compiles to try it runs under node.
    #[command(disable_help_flag = true)]
    Configure(cc::systems::SystemArgs),
    /// Run CMake with a toolchain file for emback
    #[command(disable_help_flag = true)]
    Cmake(cc::systems::SystemArgs),
    /// Run cargo with emback as the linker: build, run, test and bench for asm.js or WebAssembly
    ///
    /// Cargo's own options stay. --target is asmjs (without it), wasm, or a name that 'emback rust
    /// target' knows. The standard library is built as well, of the sources that rustup's component
    /// rust-src or Debian's rust-web-src brings; 'run' and 'test' run under node.
    #[command(disable_help_flag = true)]
    Cargo(rust::cargo::CargoArgs),
    /// Link what rustc compiled; rustc calls it
    #[command(disable_help_flag = true, hide = true)]
    Linker(cc::archiver::ToolArgs),
    /// Run wasm-bindgen on a crate's module, and write asm.js in the place of WebAssembly
    ///
    /// 'emback cargo build --bindgen web' does the same at once. Without an installed wasm-bindgen of
    /// the crate's version, cargo installs it in the user's cache.
    Bindgen(rust::bindgen::BindgenArgs),
    /// What rustc needs: target specifications
    Rust(rust::RustArgs),
    /// Compile LLVM IR and run it
    ///
    /// The program is built in a temporary folder and started under node, or under --engine.
    /// Standard input, output and error are its own, and emback ends with its exit status.
    Run(run::RunArgs),
    /// Check asm.js: what V8, SpiderMonkey and the specification say of it, and why
    ///
    /// Every function that says "use asm" is checked, whoever wrote it. What is wrong goes to the
    /// standard error; the verdict, one line for each module, and figures go to the standard
    /// output.
    Validate(validate::ValidateArgs),
    /// Show LLVM IR, asm.js and WebAssembly side by side, in one page
    ///
    /// The page opens offline. Pointing at a line shows what it became in the other columns. Beside
    /// it are sizes, what asm.js pays for, and the places where the two mean different things.
    Compare(compare::CompareArgs),
    /// Show what each instruction of a function becomes, on the way to both targets
    Explain(explain::ExplainArgs),
    /// Find the first call in which asm.js and WebAssembly differ
    ///
    /// Both builds run under node with the same arguments and input, and tell of each call and
    /// store. The first one that differs is printed with its source line, and the instruction that
    /// began it.
    Diverge(diverge::DivergeArgs),
    /// Shrink LLVM IR while a condition holds
    ///
    /// Tries to leave things out of the module, over and over, and keeps what still fulfils the
    /// condition: a shell command that ends with status 0. So a large input that shows a fault
    /// becomes a small one that shows it.
    Reduce(reduce::ReduceArgs),
    /// List the programs of others that emback can use: LLVM's, engines, compilers
    ///
    /// emback builds asm.js and WebAssembly by itself. --wasm-backend llvm needs llc and a linker,
    /// run an engine. Each that is found is listed with its version and whether it is used, or why
    /// not. The status is 1 where EMBACK_LLC, EMBACK_WASM_LD or RUSTC names one that cannot be
    /// used, and else 0.
    Doctor(doctor::DoctorArgs),
    /// Compile what Emscripten's libraries of bitcode lack, and print where they are
    ///
    /// The first 'emback build --libc emscripten' does the same. Three lines are printed: the sysroot,
    /// whose folder include has the headers, and the folders of the libraries that are bitcode there,
    /// and of those that were compiled, in the user's cache.
    Sysroot(sysroot::SysrootArgs),
    /// Print a script that completes emback's arguments in a shell
    Completions(installed::CompletionsArgs),
    /// Write the manual pages
    Man(installed::ManArgs),
}

/// Deep inputs go deep into the stack: limits on nesting are far below what this bears.
const STACK: usize = 256 << 20;
/// The stack of each thread that compiles functions.
const WORKER_STACK: usize = 64 << 20;

/// Where the last panic was, and its words.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// The whole program.
#[must_use]
pub fn main() -> ExitCode {
    let given = match response::expand(std::env::args_os()) {
        Ok(given) => given,
        Err(failure) => {
            report::show(&failure);
            return ExitCode::from(failure.status());
        }
    };
    let mut given = given;
    if let Some(subcommand) = given.first().and_then(|program| cc::systems::subcommand(program)) {
        given.insert(1, subcommand.into());
    }
    if rust::linker::is_line(given.get(1..).unwrap_or_default()) {
        given.insert(1, "linker".into());
    }
    // Arguments for linkers; 'emback cc' has them as compilers have, and others give them on.
    let given = match given.get(1).and_then(|name| name.to_str()) {
        Some("build" | "run" | "compare" | "explain" | "diverge") => {
            linking::split_linker_arguments(given)
        }
        _ => given,
    };
    let arguments = match Arguments::try_parse_from(given) {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    std::panic::set_hook(Box::new(note_panic));
    let _ = rayon::ThreadPoolBuilder::new().stack_size(WORKER_STACK).build_global();
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || dispatch(arguments));
    let outcome = match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(internal_error()),
        Err(error) => Err(Failure::other(format!("no thread to work in: {error}"))),
    };
    match outcome {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            report::show(&failure);
            ExitCode::from(failure.status())
        }
    }
}

/// Runs the subcommand, and gives the exit status.
fn dispatch(arguments: Arguments) -> Result<u8, Failure> {
    let Some(command) = arguments.command else {
        // Without arguments, clap has printed the help.
        return installed::print_include_dir().map(|()| 0);
    };
    match command {
        Command::Build(arguments) => build::build(&arguments).map(|()| 0),
        Command::Cc(arguments) => cc::cc(&arguments, cc::Language::C),
        Command::Cxx(arguments) => cc::cc(&arguments, cc::Language::Cxx),
        Command::Ar(arguments) => cc::archiver::ar(&arguments),
        Command::Ranlib(arguments) => cc::archiver::ranlib(&arguments),
        Command::Nm(arguments) => cc::archiver::nm(&arguments),
        Command::Make(arguments) => cc::systems::make(&arguments),
        Command::Configure(arguments) => cc::systems::configure(&arguments),
        Command::Cmake(arguments) => cc::systems::cmake(&arguments),
        Command::Run(arguments) => run::run(&arguments),
        Command::Cargo(arguments) => rust::cargo::cargo(&arguments),
        Command::Linker(arguments) => rust::linker::link(&arguments.arguments),
        Command::Bindgen(arguments) => rust::bindgen::bindgen(&arguments).map(|()| 0),
        Command::Rust(arguments) => rust::rust(&arguments).map(|()| 0),
        Command::Validate(arguments) => validate::validate(&arguments),
        Command::Diverge(arguments) => diverge::diverge(&arguments),
        Command::Compare(arguments) => compare::compare(&arguments).map(|()| 0),
        Command::Explain(arguments) => explain::explain(&arguments).map(|()| 0),
        Command::Doctor(arguments) => doctor::doctor(&arguments),
        Command::Reduce(arguments) => reduce::reduce(&arguments),
        Command::Sysroot(arguments) => sysroot::sysroot(&arguments).map(|()| 0),
        Command::Completions(arguments) => installed::completions(&arguments).map(|()| 0),
        Command::Man(arguments) => installed::man(&arguments).map(|()| 0),
    }
}

/// Keeps the message of a panic for [`internal_error`], instead of a backtrace that helps no user.
fn note_panic(info: &PanicHookInfo<'_>) {
    let payload = info.payload();
    let words = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no words");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    if let Ok(mut last) = PANIC.lock() {
        last.get_or_insert(format!("{words} ({place})"));
    }
}

/// The failure that a panic becomes: a bug of emback, whatever the input was.
fn internal_error() -> Failure {
    let words = PANIC.lock().ok().and_then(|mut last| last.take()).unwrap_or_default();
    Failure::other(format!("emback itself went wrong: {words}"))
        .help("this is a bug of emback; please report it with the input that shows it")
}
