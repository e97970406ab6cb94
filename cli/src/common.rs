//! Arguments that several subcommands have, and what they ask of the library.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use emback::spelling::nearest;
use emback::{Emit, Features, Input, Options, Output, Scripts, Settings, Target, target};

use crate::emscripten::libraries::{NAMES, home_of, includes};
use crate::failure::Failure;
use crate::input::plain;
use crate::libc::{Flags, LibcArgs};
use crate::linking::{self, LinkArgs, Order};
use crate::passes::PassObserver;
use crate::{program_files, report};

/// How to compile: what build, run, compare, explain and diverge have.
#[derive(Args, Debug)]
pub struct CommonArgs {
    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub order: Order,

    /// LLVM IR as text (.ll) or bitcode (.bc); '-' is the standard input
    ///
    /// Several inputs are linked in this order, with all definitions of each.
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,

    /// How much to optimise: 0, 1, 2, 3, s or z
    ///
    /// -O0 keeps names and writes one statement a line. -O1 optimises. -O2 and up, s and z also
    /// write compact output. Input that LLVM has optimised gains by -O2 as well.
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

    /// Keep names and line breaks, as -O0 and -O1 do
    #[arg(long, help_heading = "Code")]
    pub profiling: bool,

    /// What to compile for
    ///
    /// asmjs-unknown-emscripten and wasm32-unknown-emscripten include the JavaScript runtime.
    /// wasm32-unknown-unknown is a module without a runtime, which imports what the input declares.
    /// wasm32-wasip1 is a WASI command for node, wasmtime and other WASI hosts.
    #[arg(
        long,
        value_name = "TRIPLE",
        default_value = "asmjs-unknown-emscripten",
        help_heading = "Code"
    )]
    pub target: String,

    /// What the WebAssembly engine supports, as clang spells it: -msign-ext, -mno-sign-ext,
    /// -mcpu=mvp
    ///
    /// Features are sign-ext, nontrapping-fptoint, bulk-memory, mutable-globals and tail-call,
    /// which are on by default, and simd128 and relaxed-simd, which are on if a function of the
    /// program has them in its attribute "target-features". -mcpu=mvp switches all off,
    /// -mcpu=generic gives the defaults.
    #[arg(short = 'm', value_name = "FEATURE", allow_hyphen_values = false, help_heading = "Code")]
    pub features: Vec<String>,

    /// -fwasm-exceptions: exceptions and long jumps by WebAssembly's own instructions
    ///
    /// Without it they go through JavaScript, which works in every engine. Modules without a runtime
    /// have exceptions only with it. -s WASM_LEGACY_EXCEPTIONS says by which instructions. -fno-rtti
    /// and -fno-exceptions choose Emscripten's libraries of programs that are compiled so.
    #[arg(short = 'f', value_name = "FLAG", allow_hyphen_values = false, help_heading = "Code")]
    pub flags: Vec<String>,

    /// A setting, by Emscripten's name; -s NAME alone sets it to 1
    #[arg(short = 's', value_name = "NAME[=VALUE]", allow_hyphen_values = false, help_heading = "Settings", long_help = emback::settings::help())]
    pub settings: Vec<String>,

    /// A JavaScript library that defines symbols: mergeInto(LibraryManager.library, {...})
    ///
    /// May be given several times. Where two define a symbol, the later one is used; all come
    /// before the built-in library.
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub js_library: Vec<PathBuf>,

    /// A setting of one's own, for '#if' and the macros of JavaScript libraries; -jsD of emcc
    #[arg(long, value_name = "NAME[=VALUE]", help_heading = "Settings")]
    pub js_define: Vec<String>,

    /// JavaScript to put before the runtime: it sees Module, and may fill it
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub pre_js: Vec<PathBuf>,

    /// JavaScript to put behind the start of the program
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub post_js: Vec<PathBuf>,

    /// JavaScript to put before the script, which is not compacted with it
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub extern_pre_js: Vec<PathBuf>,

    /// JavaScript to put behind the script
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub extern_post_js: Vec<PathBuf>,

    /// A file or folder that the program finds when it starts, in the script itself
    ///
    /// Without @DEST it is below the root by its path relative to the current folder. May be given
    /// several times.
    #[arg(long, value_name = "SRC[@DEST]", help_heading = "Settings")]
    pub embed_file: Vec<String>,

    /// The same, loaded before main starts from a file beside the output (.data)
    #[arg(long, value_name = "SRC[@DEST]", help_heading = "Settings")]
    pub preload_file: Vec<String>,

    /// Files of these names are left out of folders that are embedded or preloaded
    ///
    /// '*' stands for any characters, '?' for one.
    #[arg(long, value_name = "PATTERN", help_heading = "Settings")]
    pub exclude_file: Vec<String>,

    /// Gives preloaded files to the functions of Module.preloadPlugins before main
    ///
    /// Emscripten's libraries for pages have such functions, which decode images and sounds.
    #[arg(long, help_heading = "Settings")]
    pub use_preload_plugins: bool,

    /// 1 puts static data into a file of its own (.mem) beside the output
    #[arg(long, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1), default_value_t = 0, help_heading = "Settings")]
    pub memory_init_file: u8,

    /// Print the module to the standard error after this pass; 'all' for every pass
    ///
    /// Passes from 'plan' on run on each function; after these, the function is printed.
    #[arg(long, value_name = "PASS", help_heading = "Debugging emback")]
    pub print_after: Vec<String>,

    /// Print how long each pass and each stage took to the standard error at the end
    ///
    /// Passes from 'plan' on run on each function, on several threads at once; their times are
    /// sums.
    #[arg(long, help_heading = "Debugging emback")]
    pub time_passes: bool,

    /// Verify the module after each pass
    #[arg(long, help_heading = "Debugging emback")]
    pub verify_each: bool,

    /// Check the JavaScript as 'emback validate' does before it is written; implied by -s
    /// ASSERTIONS=1
    #[arg(long, help_heading = "Debugging emback")]
    pub validate: bool,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub link: LinkArgs,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub libc: LibcArgs,
}

/// The code generator for WebAssembly.
#[derive(Args, Debug)]
pub struct BackendArgs {
    /// The code generator that writes the WebAssembly module
    ///
    /// The environment variables EMBACK_LLC and EMBACK_WASM_LD name LLVM's programs, by path or by
    /// a name on PATH. Without them, emback looks on PATH for llc and wasm-ld, with and without a
    /// version in the name, and in /usr/lib/llvm-N; the rust-lld of a Rust compiler is a linker,
    /// too.
    #[arg(long, value_enum, value_name = "NAME", default_value_t = WasmBackend::Emback, help_heading = "Code")]
    pub wasm_backend: WasmBackend,
}

/// The code generator for WebAssembly.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum WasmBackend {
    /// emback's own
    Emback,
    /// LLVM's, version 16 or newer: llc and wasm-ld must be installed ('emback doctor' lists them)
    Llvm,
}

impl From<WasmBackend> for emback::WasmBackend {
    fn from(backend: WasmBackend) -> Self {
        match backend {
            WasmBackend::Emback => Self::Emback,
            WasmBackend::Llvm => Self::Llvm,
        }
    }
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

impl From<Level> for emback::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::O0 => Self::O0,
            Level::O1 => Self::O1,
            Level::O2 => Self::O2,
            Level::O3 => Self::O3,
            Level::Os => Self::Os,
            Level::Oz => Self::Oz,
        }
    }
}

/// How to print.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Format {
    /// Text
    Human,
    /// JSON
    Json,
}

/// When to use colour.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A command line that was checked. Its options are parsed once: a file of `-s NAME=@FILE` may be a
/// pipe, which can be read only once.
#[derive(Clone, Debug)]
pub struct Checked<'a> {
    /// The arguments as they were given.
    common: &'a CommonArgs,
    /// `-s`.
    pub settings: Settings,
    /// `--target`, or what `-s WASM` asks for.
    pub target: Target,
    /// `-m`.
    features: Features,
    /// `-f`.
    flags: Flags,
}

impl<'a> Checked<'a> {
    /// Checks all that needs no file but those of settings.
    ///
    /// # Errors
    /// When options contradict each other or name something that does not exist.
    pub fn new(common: &'a CommonArgs) -> Result<Self, Failure> {
        let settings = settings(common)?;
        let target = target_of(common, &settings)?;
        let features = target::features(&common.features)?;
        let flags = flags(&common.flags)?;
        if flags.wasm_exceptions && !target.is_wasm() {
            return Err(Failure::usage("-fwasm-exceptions: asm.js has no exceptions of its own")
                .help("leave it out, or add --target wasm32-unknown-emscripten"));
        }
        let scripts = [
            ("--js-library", &common.js_library),
            ("--pre-js", &common.pre_js),
            ("--post-js", &common.post_js),
            ("--extern-pre-js", &common.extern_pre_js),
            ("--extern-post-js", &common.extern_post_js),
        ];
        if !target.has_runtime()
            && let Some((option, _)) = scripts.iter().find(|(_, files)| !files.is_empty())
        {
            return Err(Failure::usage(format!(
                "--target {}: the module has no JavaScript runtime",
                common.target
            ))
            .help(format!("leave {option} out, or build for wasm32-unknown-emscripten")));
        }
        check_passes(&common.print_after)?;
        Ok(Self { common, settings, target, features, flags })
    }

    /// Checks whether LLVM's code generator can do what is asked for.
    ///
    /// # Errors
    /// When it cannot.
    pub fn check_backend(&self, backend: &BackendArgs) -> Result<(), Failure> {
        if backend.wasm_backend == WasmBackend::Emback {
            return Ok(());
        }
        if !self.target.is_wasm() {
            return Err(Failure::usage(
                "--wasm-backend llvm: the target is asm.js, which LLVM does not write",
            )
            .help("add --target wasm32-unknown-emscripten"));
        }
        let options = [
            ("--print-after", !self.common.print_after.is_empty()),
            ("--time-passes", self.common.time_passes),
            ("--verify-each", self.common.verify_each),
        ];
        if let Some((option, _)) = options.into_iter().find(|&(_, given)| given) {
            return Err(Failure::usage(format!(
                "{option}: emback's passes do not run with LLVM's code generator"
            ))
            .help(format!("leave {option} or --wasm-backend out")));
        }
        Ok(())
    }

    /// Reads all files that a compilation reads.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn request(self, emit: Emit, output_name: Option<String>) -> Result<Request, Failure> {
        let Self { common, settings, target, features, flags } = self;
        let (of_emscripten, js_library): (Vec<PathBuf>, Vec<PathBuf>) =
            common.js_library.iter().cloned().partition(|file| home_of(file).is_some());
        let libc = common.libc.find(target, flags, &settings, &of_emscripten)?;
        let mut linking = common.link.linking()?;
        let included = includes(&js_library);
        let js_includes = included.iter().map(|(name, path)| Ok((name.clone(), script(path)?)));
        let js_includes = js_includes.collect::<Result<Vec<_>, Failure>>()?;
        linking.undefined.extend(libc.undefined);
        let carry =
            |option, args: &[String]| program_files::read(option, args, &common.exclude_file);
        let (embedded, mut carried) = carry("--embed-file", &common.embed_file)?;
        let (preloaded, more) = carry("--preload-file", &common.preload_file)?;
        carried.extend(more);
        let options = Options {
            target,
            features,
            wasm_exceptions: flags.wasm_exceptions,
            level: common.level.into(),
            debug: common.debug,
            profiling: common.profiling,
            emit,
            js_libraries: scripts(&js_library)?,
            js_includes,
            c_defines: libc.constants.0,
            c_structs: libc.constants.1,
            catalogue: libc.catalogue,
            scripts: Scripts {
                before: scripts(&common.pre_js)?,
                after: scripts(&common.post_js)?,
                outside_before: scripts(&common.extern_pre_js)?,
                outside_after: scripts(&common.extern_post_js)?,
            },
            output_name,
            embedded,
            preloaded,
            preload_plugins: common.use_preload_plugins,
            memory_file: common.memory_init_file == 1,
            verify_each: common.verify_each,
            linking,
            short_time: libc.short_time,
            without_c_library: libc.none,
            emscripten_libc: libc.is_emscripten,
            validate: common.validate || settings.assertions,
            settings,
            ..Options::default()
        };
        let in_catalogue: &[&str] = if options.catalogue.is_some() { NAMES } else { &[] };
        let mut files = common.link.files(&common.inputs, &common.order, in_catalogue)?;
        files.extend(libc.files);
        let inputs = files.iter().map(linking::read).collect::<Result<_, _>>()?;
        let mut read: Vec<PathBuf> = files.into_iter().map(|file| file.path).collect();
        let scripts = [
            &common.js_library,
            &common.pre_js,
            &common.post_js,
            &common.extern_pre_js,
            &common.extern_post_js,
        ];
        scripts.iter().for_each(|files| read.extend_from_slice(files));
        let setting_files = common.settings.iter().filter_map(|text| setting_file(text));
        read.extend(setting_files.map(|(_, file)| file.to_owned()));
        read.extend(carried);
        read.extend(included.into_iter().map(|(_, path)| path));
        let print_after = common.print_after.clone();
        Ok(Request { inputs, options, print_after, time_passes: common.time_passes, read })
    }
}

/// What `-f` says; of two that are about the same, the last one counts.
fn flags(given: &[String]) -> Result<Flags, Failure> {
    let mut flags = Flags { wasm_exceptions: false, exceptions: true, rtti: true };
    for flag in given {
        match flag.as_str() {
            "wasm-exceptions" => flags.wasm_exceptions = true,
            "no-wasm-exceptions" => flags.wasm_exceptions = false,
            "exceptions" => flags.exceptions = true,
            "no-exceptions" => flags.exceptions = false,
            "rtti" => flags.rtti = true,
            "no-rtti" => flags.rtti = false,
            _ => {
                return Err(Failure::usage(format!("-f{flag}: there is no such flag"))
                    .help("there are -fwasm-exceptions, -fno-exceptions and -fno-rtti; other flags of this kind are clang's"));
            }
        }
    }
    Ok(flags)
}

/// What the library is asked for, with all files read.
#[derive(Clone, Debug)]
pub struct Request {
    /// The inputs, at least one.
    pub inputs: Vec<Input>,
    /// The options.
    pub options: Options,
    /// `--print-after`: names of passes, or `all`.
    pub print_after: Vec<String>,
    /// `--time-passes`.
    pub time_passes: bool,
    /// All files that were read.
    pub read: Vec<PathBuf>,
}

impl Request {
    /// The names of the inputs, for a message about all of them.
    #[must_use]
    pub fn names(&self) -> String {
        Input::names(&self.inputs)
    }

    /// The same request with other options.
    #[must_use]
    pub fn with(&self, options: Options) -> Self {
        Self { options, ..self.clone() }
    }

    /// Compiles, and prints what `--print-after` and `--time-passes` ask for, and warnings.
    ///
    /// # Errors
    /// As [`emback::compile`].
    pub fn compile(&self) -> Result<Output, Failure> {
        let output = self
            .observed(|observer| emback::compile_observed(&self.inputs, &self.options, observer))?;
        for warning in &output.warnings {
            report::warn(warning, &self.inputs);
        }
        Ok(output)
    }

    /// Does `work` with the observer that prints what `--print-after` asks for, and prints the
    /// times of `--time-passes` at its end, whether it succeeded or not.
    ///
    /// # Errors
    /// As `work`.
    pub fn observed<T, E>(
        &self,
        work: impl FnOnce(&PassObserver<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let observer = PassObserver::new(&self.print_after, self.time_passes);
        let outcome = work(&observer);
        if let Some(report) = observer.finish() {
            eprint!("{report}");
        }
        outcome
    }
}

/// Checks that `--print-after` names passes.
fn check_passes(print_after: &[String]) -> Result<(), Failure> {
    let known = || emback::pass_names().chain(["all"]);
    for pass in print_after {
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

/// Checks that a program does something when it is run.
///
/// # Errors
/// When it has no main function and no constructors.
pub fn check_starts(request: &Request, output: &Output) -> Result<(), Failure> {
    if output.starts {
        return Ok(());
    }
    let names = request.names();
    Err(Failure::other(format!("{names}: has no main function, so there is nothing to run")).help(
        "give it a main function, or make a library of it with 'emback build' and call its exports",
    ))
}

/// The settings of `-s`. `@FILE` is replaced by the contents of the file.
///
/// # Errors
/// When a setting does not exist, has a wrong value, or its file cannot be read.
fn settings(common: &CommonArgs) -> Result<Settings, Failure> {
    let mut settings = Settings::parse(&with_files(&common.settings)?)?;
    for text in &common.js_define {
        let (name, value) = text.split_once('=').unwrap_or((text, "1"));
        if emback::settings::is_known(name) {
            let message =
                format!("--js-define {text}: this is a setting of emback's or Emscripten's");
            return Err(Failure::usage(message).help(format!("use -s {text}")));
        }
        settings.for_libraries.push((name.to_owned(), value.to_owned()));
    }
    Ok(settings)
}

/// Settings with `@FILE` replaced by the contents of the file.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn with_files(settings: &[String]) -> Result<Vec<String>, Failure> {
    let mut given = Vec::new();
    for text in settings {
        given.push(match setting_file(text) {
            None => text.clone(),
            Some((name, file)) => {
                let value = std::fs::read_to_string(file).map_err(|error| {
                    let file = file.display();
                    Failure::usage(format!(
                        "-s {name}=@{file}: {file} cannot be read: {}",
                        plain(&error)
                    ))
                })?;
                format!("{name}={value}")
            }
        });
    }
    Ok(given)
}

/// The name of a setting and the file that its value is in.
pub(crate) fn setting_file(text: &str) -> Option<(&str, &Path)> {
    let (name, value) = text.split_once('=')?;
    Some((name, Path::new(value.trim().strip_prefix('@')?)))
}

/// The target: `--target`, or what `-s WASM` asks for.
///
/// # Errors
/// When the two contradict each other.
fn target_of(common: &CommonArgs, settings: &Settings) -> Result<Target, Failure> {
    let target = target::from_triple(&common.target)?;
    match (settings.wasm, target) {
        (Some(2), _) if settings.single_file => {
            Err(Failure::usage("-s WASM=2 writes two programs, and SINGLE_FILE=1 one file")
                .help("leave one of them out"))
        }
        (Some(2), Target::BareWasm | Target::Wasi) => {
            Err(Failure::usage(format!("--target {}: asm.js needs the runtime", common.target))
                .help("build for wasm32-unknown-emscripten, or leave WASM=2 out"))
        }
        (Some(1 | 2), Target::AsmJs) => Ok(Target::Wasm),
        (Some(0), Target::Wasm | Target::BareWasm | Target::Wasi) => Err(Failure::usage(format!(
            "--target {} and -s WASM=0 contradict each other",
            common.target
        ))
        .help("leave one of them out")),
        _ => Ok(target),
    }
}

/// Reads files of JavaScript.
fn scripts(files: &[PathBuf]) -> Result<Vec<Input>, Failure> {
    files.iter().map(|file| script(file)).collect()
}

fn script(file: &Path) -> Result<Input, Failure> {
    let name = file.display().to_string();
    match std::fs::read(file) {
        Ok(bytes) => Ok(Input::new(name, bytes)),
        Err(error) => Err(Failure::other(format!("{name}: cannot be read: {}", plain(&error)))),
    }
}
