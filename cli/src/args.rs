//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diverge::DivergeArgs;
use crate::reduce::ReduceArgs;
use crate::{settings, validate};

const ABOUT: &str =
    "A compiler backend: LLVM IR in, validating asm.js or WebAssembly with its runtime out";

const LONG_ABOUT: &str = "\
A compiler backend: LLVM IR in, validating asm.js or WebAssembly with its runtime out.

emback reads what clang, rustc and any other LLVM front end of LLVM 3.0 to 22 write as text (.ll) for a 32-bit target, \
and writes JavaScript that engines with an asm.js compiler compile ahead of time and all others simply run.

    clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm hello.c -o hello.ll
    emback run hello.ll
    emback build hello.ll -o hello.js -O2";

/// The command line.
#[derive(Parser, Debug)]
#[command(
    name = "emback",
    version,
    about = ABOUT,
    long_about = LONG_ABOUT,
    subcommand_required = true,
    arg_required_else_help = true
)]
#[command(
    after_help = "Exit status: 0 done, 1 the input is at fault, 2 the command line is at fault.\n\
    'emback run' ends with the status of the program it ran."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Compile LLVM IR to JavaScript
    ///
    /// The output is a script that runs under node, in pages, in workers and in plain shells, and starts main at once.
    /// Settings (-s) change its shape. With --emit an earlier stage is written instead.
    Build(BuildArgs),
    /// Compile LLVM IR and run it
    ///
    /// The program is built in a temporary folder and started under node, or under --engine. Standard input, output and
    /// error are its own, and emback ends with its exit status.
    Run(RunArgs),
    /// Check asm.js: what V8, SpiderMonkey and the specification say of it, and why
    ///
    /// Every function that says "use asm" is checked, whoever wrote it. What is wrong goes to the standard error; the
    /// verdict, one line for each module, and figures go to the standard output.
    Validate(ValidateArgs),
    /// Show LLVM IR, asm.js and WebAssembly side by side, in one page
    ///
    /// The page opens offline. Pointing at a line shows what it became in the other columns. Beside it are sizes, what
    /// asm.js pays for, and the places where the two mean different things.
    Compare(CompareArgs),
    /// Show what each instruction of a function becomes, on the way to both targets
    Explain(ExplainArgs),
    /// Find the first call in which asm.js and WebAssembly differ
    ///
    /// Both builds run under node with the same arguments and input, and tell of each call and store. The first one that
    /// differs is printed with its source line, and the instruction that began it.
    Diverge(DivergeArgs),
    /// Shrink LLVM IR while a condition holds
    ///
    /// Tries to leave things out of the module, over and over, and keeps what still fulfils the condition: a shell command
    /// that ends with status 0. So a large input that shows a fault becomes a small one that shows it.
    Reduce(ReduceArgs),
    /// List the programs of others that emback can use: LLVM's, engines, compilers
    ///
    /// emback builds asm.js and WebAssembly by itself. --wasm-backend llvm needs llc and a linker, run an engine. Each that is
    /// found is listed with its version and whether it is used, or why not. The status is 1 where EMBACK_LLC, EMBACK_WASM_LD or
    /// RUSTC names one that cannot be used, and else 0.
    Doctor(DoctorArgs),
}

/// `emback build`.
#[derive(Args, Debug)]
pub struct BuildArgs {
    /// Where the output goes; '-' is the standard output
    ///
    /// Without it, JavaScript goes to the input's name with .js in the current folder, a module of WebAssembly to that name
    /// with .wasm, and every other form to the standard output.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// What to write
    ///
    /// Without it, what runs: JavaScript, with the module beside it where that is WebAssembly; and the module alone where
    /// the target has no JavaScript or the output's name ends in .wasm.
    #[arg(long, value_enum, value_name = "KIND", help_heading = "Output")]
    pub emit: Option<Emit>,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub backend: BackendArgs,
}

/// `emback run`.
#[derive(Args, Debug)]
pub struct RunArgs {
    /// The engine that runs the program, by name or path: node, js102, ...
    #[arg(long, value_name = "PROGRAM", default_value = "node", help_heading = "Running")]
    pub engine: PathBuf,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub backend: BackendArgs,

    /// What the program finds in argv, after '--'
    #[arg(last = true, value_name = "ARGS")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// Who writes WebAssembly.
#[derive(Args, Debug)]
pub struct BackendArgs {
    /// Who writes the module of WebAssembly
    ///
    /// The environment may name the programs of LLVM's: EMBACK_LLC and EMBACK_WASM_LD, by path or by a name on the path. Else
    /// they are looked for on the path, by their names and with a version behind them, and in /usr/lib/llvm-N; rust-lld of
    /// Rust's compiler is a linker, too.
    #[arg(long, value_enum, value_name = "WHO", default_value_t = WasmBackend::Emback, help_heading = "Code")]
    pub wasm_backend: WasmBackend,
}

/// What both have.
#[derive(Args, Debug)]
pub struct CommonArgs {
    /// LLVM IR as text (.ll); '-' is the standard input
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,

    /// How much to optimise: 0, 1, 2, 3, s or z
    ///
    /// -O0 keeps names and writes one statement a line. -O1 optimises. -O2 and up, s and z also write compact output.
    /// Input that LLVM has optimised already gains by -O2 all the same.
    #[arg(
        short = 'O',
        value_name = "LEVEL",
        value_enum,
        default_value = "0",
        hide_possible_values = true,
        help_heading = "Code"
    )]
    pub level: Level,

    /// Write a source map beside the output, and keep names
    #[arg(short = 'g', help_heading = "Code")]
    pub debug: bool,

    /// What to compile for
    ///
    /// asmjs-unknown-emscripten and wasm32-unknown-emscripten come with the runtime. wasm32-unknown-unknown is a module
    /// alone, whose imports are those that the input declares. wasm32-wasip1 is a command for node's WASI, wasmtime and the
    /// like.
    #[arg(
        long,
        value_name = "TRIPLE",
        default_value = "asmjs-unknown-emscripten",
        help_heading = "Code"
    )]
    pub target: String,

    /// What the WebAssembly engine has, as clang spells it: -msign-ext, -mno-sign-ext, -mcpu=mvp
    ///
    /// Features are sign-ext, nontrapping-fptoint, bulk-memory, mutable-globals and tail-call; all are on unless said
    /// otherwise. -mcpu=mvp switches all off, -mcpu=generic on.
    #[arg(short = 'm', value_name = "FEATURE", allow_hyphen_values = false, help_heading = "Code")]
    pub features: Vec<String>,

    /// A setting, under the name Emscripten has for it; -s NAME alone sets it to 1
    #[arg(short = 's', value_name = "NAME[=VALUE]", allow_hyphen_values = false, help_heading = "Settings", long_help = settings::help())]
    pub settings: Vec<String>,

    /// JavaScript for symbols that the program wants: mergeInto(LibraryManager.library, {...})
    ///
    /// Several may be given; where two give a symbol, the later one counts, and all count before emback's own library.
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub js_library: Vec<PathBuf>,

    /// 1 puts static data into a file of its own (.mem) beside the output
    #[arg(long, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1), default_value_t = 0, help_heading = "Settings")]
    pub memory_init_file: u8,

    /// Write the module to the standard error after this pass; 'all' for every pass
    #[arg(long, value_name = "PASS", help_heading = "Looking inside")]
    pub print_after: Vec<String>,

    /// Check the module after each pass
    #[arg(long, help_heading = "Looking inside")]
    pub verify_each: bool,

    /// Check the JavaScript as 'emback validate' does before it is written; -s ASSERTIONS=1 does so, too
    #[arg(long, help_heading = "Looking inside")]
    pub validate: bool,

    /// Not there yet: libraries are linked in a later version
    #[arg(short = 'l', value_name = "LIB", hide = true)]
    pub libraries: Vec<String>,

    /// Not there yet: libraries are linked in a later version
    #[arg(short = 'L', value_name = "DIR", hide = true)]
    pub library_folders: Vec<String>,
}

/// `emback compare`.
#[derive(Args, Debug)]
pub struct CompareArgs {
    /// Where the report goes; '-' is the standard output
    ///
    /// Without it, a page goes to the input's name with .html in the current folder, JSON to the standard output.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// A page for people, or JSON for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = CompareFormat::Html, help_heading = "Output")]
    pub format: CompareFormat,

    /// Also run both, with what stands after '--', compare what they print, and measure
    ///
    /// Engines are what is found of node (with and without its validator of asm.js), js102, Chromium and Firefox. Each runs
    /// up to five times; the report has the medians of loading and running.
    #[arg(long, help_heading = "Running")]
    pub run: bool,

    /// Seconds that each run may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86400), requires = "run", help_heading = "Running")]
    pub timeout: u64,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// What the program finds in argv, after '--'
    #[arg(last = true, value_name = "ARGS", requires = "run")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// How a comparison is written.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum CompareFormat {
    /// One file that a browser opens
    Html,
    /// One object
    Json,
}

/// `emback explain`.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// When to use colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "What to print")]
    pub color: Color,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    /// The function, as the IR names it, without '@'
    #[arg(value_name = "FUNCTION", required = true)]
    pub function: String,
}

/// `emback validate`.
#[derive(Args, Debug)]
#[command(after_long_help = validate::HELP)]
pub struct ValidateArgs {
    /// JavaScript, or HTML with scripts in it; '-' is the standard input
    #[arg(value_name = "FILE", required_unless_present_any = ["list_rules", "explain"])]
    pub inputs: Vec<PathBuf>,

    /// Whose word counts
    #[arg(long, value_enum, value_name = "WHO", default_value_t = ProfileName::Both, help_heading = "What to check")]
    pub profile: ProfileName,

    /// Also tell what validates but is slow or means something else than it seems to
    #[arg(short = 'W', long, help_heading = "What to check")]
    pub warnings: bool,

    /// For people, or for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human, help_heading = "What to print")]
    pub format: Format,

    /// Also print figures of each module, and its largest functions, or all of them
    #[arg(long, value_enum, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "largest", help_heading = "What to print")]
    pub stats: Option<StatsLength>,

    /// Also print how near each module comes to the limits of engines
    #[arg(long, help_heading = "What to print")]
    pub profile_fit: bool,

    /// Print nothing of what is valid, and no verdicts: only what is wrong
    #[arg(short, long, help_heading = "What to print")]
    pub quiet: bool,

    /// Show at most so many errors of a module, then count the rest by rule; 0 shows all
    ///
    /// As many warnings are shown. JSON always has all.
    #[arg(long, value_name = "N", default_value_t = crate::report::MOST, help_heading = "What to print")]
    pub max_errors: usize,

    /// When to use colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "What to print")]
    pub color: Color,

    /// Explain a rule, by the name that stands in brackets behind 'error' and 'warning'
    #[arg(long, value_name = "RULE", exclusive = true, help_heading = "What to print")]
    pub explain: Option<String>,

    /// List all rules and what they ask for
    #[arg(long, exclusive = true, help_heading = "What to print")]
    pub list_rules: bool,
}

/// `emback doctor`.
#[derive(Args, Debug)]
pub struct DoctorArgs {
    /// For people, or for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human)]
    pub format: Format,
}

/// Whose word counts.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum ProfileName {
    /// The specification: the working draft of 18 August 2014
    Spec,
    /// V8, up to where its asm.js compiler was switched off
    V8,
    /// SpiderMonkey, up to Firefox 148
    #[value(name = "spidermonkey")]
    SpiderMonkey,
    /// V8 and SpiderMonkey: what both take
    Both,
    /// V8, SpiderMonkey and the specification
    All,
}

/// How to print.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Format {
    /// Places in the source, with words
    Human,
    /// One array, with an object for each file
    Json,
}

/// Of how many functions figures are printed.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum StatsLength {
    /// The ten largest
    Largest,
    /// All
    All,
}

/// When to use colour.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}

/// Who writes the module of WebAssembly.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum WasmBackend {
    /// emback
    Emback,
    /// LLVM's own, of version 16 or newer: llc and wasm-ld, which must be there ('emback doctor' lists them)
    Llvm,
}

/// What to write.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Emit {
    /// The module as it was read, as today's LLVM IR
    Ll,
    /// The module in the form that the target can hold, as LLVM IR
    Legal,
    /// The program as typed expressions and structured statements
    Tree,
    /// JavaScript that runs
    Js,
    /// The module of WebAssembly
    Wasm,
    /// The module of WebAssembly as text
    Wat,
}

/// `-O`.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the names are the levels")]
pub enum Level {
    #[value(name = "0")]
    O0,
    #[value(name = "1")]
    O1,
    #[value(name = "2")]
    O2,
    #[value(name = "3")]
    O3,
    #[value(name = "s")]
    Os,
    #[value(name = "z")]
    Oz,
}

impl Level {
    /// Whether the optimiser runs.
    #[must_use]
    pub fn optimises(self) -> bool {
        self != Self::O0
    }

    /// Whether speed counts for more than size.
    #[must_use]
    pub fn is_fast(self) -> bool {
        matches!(self, Self::O2 | Self::O3)
    }

    /// Whether the output has no needless byte.
    #[must_use]
    pub fn is_compact(self) -> bool {
        !matches!(self, Self::O0 | Self::O1)
    }
}
