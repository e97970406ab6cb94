//! `emback cc` and `emback c++`: compilers of C and C++ as build systems call them. clang compiles
//! to LLVM IR, which is what object files hold; emback links.

pub mod archiver;
mod clang;
mod emcc;
mod link;
mod linker;
mod options;
pub mod systems;
pub(crate) mod yowasp;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::failure::Failure;
use crate::input::plain;
use crate::progress::Progress;
use crate::signals;
use clang::{Compiler, Job, Told};
use options::{Invocation, Kept, Mode};

/// `emback cc`, `emback c++`.
#[derive(Args, Debug)]
pub struct CcArgs {
    /// Options and files, as clang and emcc take them
    #[arg(value_name = "ARGS", trailing_var_arg = true, allow_hyphen_values = true)]
    pub arguments: Vec<OsString>,
}

/// The language of the driver.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Language {
    /// `emback cc`.
    C,
    /// `emback c++`: headers of C++ are found, and `.c` is C++.
    Cxx,
}

impl Language {
    fn command(self) -> &'static str {
        match self {
            Self::C => "cc",
            Self::Cxx => "c++",
        }
    }
}

/// Compiles, and links where that is asked for; gives the exit status.
///
/// # Errors
/// When the command line is at fault, clang is missing, or the program cannot be linked. What clang
/// itself says is no error here: the status is 1.
pub fn cc(args: &CcArgs, language: Language) -> Result<u8, Failure> {
    let invocation = Invocation::parse(&args.arguments, language)?;
    if invocation.help {
        return help(language).map(|()| 0);
    }
    if invocation.clear_cache {
        crate::installed::clear_cache()?;
        if !invocation.has_inputs {
            return Ok(0);
        }
    }
    signals::watch();
    let sources: Vec<_> = invocation.sources().collect();
    let asks = invocation.version
        || invocation.question
        || (!invocation.has_inputs && (invocation.verbose || invocation.dry));
    if asks {
        let compiler = Compiler::new(&invocation, language)?;
        if invocation.version {
            say(&format!(
                "emback {} {} (a compiler for asm.js and WebAssembly with the options of Emscripten's emcc)\n",
                language.command(),
                env!("CARGO_PKG_VERSION")
            ))?;
        }
        return Ok(status(compiler.ask(&invocation)?));
    }
    match invocation.mode {
        Mode::Link => link::link(&invocation, language),
        _ if sources.is_empty() => Err(Failure::usage("there is nothing to compile")
            .help("give files of C, C++ or LLVM IR: .c, .cpp, .ll, .bc; - is the standard input, with -x c or -x c++")),
        Mode::ClangAlone => Ok(status(Compiler::new(&invocation, language)?.alone(&invocation)?)),
        Mode::Assembly | Mode::Object => {
            if sources.len() > 1 && invocation.output.is_some() {
                return Err(Failure::usage("-o names one file, and there are several to write")
                    .help("leave -o out: each source then has its own output in the current folder"));
            }
            let output = invocation.output.as_ref();
            let mut jobs: Vec<Job<'_>> = Vec::new();
            for source in sources {
                let output = output.cloned().unwrap_or_else(|| output_of(&source.path, &invocation));
                jobs.push(Job { source, output, dependencies: None });
            }
            compile(&invocation, language, &jobs)
        }
    }
}

/// Links objects that another compiler wrote, by a command line for compilers; gives the exit status.
/// A source map becomes part of the output: build systems of other compilers move the output alone.
///
/// # Errors
/// As [`cc`], and when an option is neither one of the link nor one for sources that are compiled.
pub(crate) fn link_objects(words: &[OsString]) -> Result<u8, Failure> {
    signals::watch();
    let mut invocation = Invocation::parse(words, Language::C)?;
    // Options that say how sources are compiled come with flags for all of a build.
    let for_sources = |word: &&String| {
        ["-I", "-D", "-U", "-W", "-std=", "-f", "-m"].iter().any(|option| word.starts_with(option))
    };
    if let Some(word) = invocation.unknown.iter().find(|word| !for_sources(word))
        && invocation.sources().next().is_none()
    {
        return Err(Failure::usage(format!("{word}: the linker has no such option")).help(
            "it is in -C link-arg, in 'cargo:rustc-link-arg' of a build script, or in the target specification",
        ));
    }
    invocation.inline_source_map = true;
    link::link(&invocation, Language::C)
}

/// The arguments of `emback build` for such a link, without an output, and without what keeps names:
/// reports have the names of what is built without them.
///
/// # Errors
/// As [`cc`].
pub(crate) fn build_arguments(words: &[OsString]) -> Result<Vec<OsString>, Failure> {
    let mut invocation = Invocation::parse(words, Language::C)?;
    invocation.kept = Kept::Nothing;
    link::arguments(&invocation)
}

/// Runs clang for each job, several at a time; gives the exit status.
fn compile(invocation: &Invocation, language: Language, jobs: &[Job<'_>]) -> Result<u8, Failure> {
    if jobs.is_empty() {
        return Ok(0);
    }
    let compiler = Compiler::new(invocation, language)?;
    if let [job] = jobs {
        return Ok(status(compiler.compile(job, invocation, Told::AtOnce)?));
    }
    let progress = Progress::default();
    progress.begin("compiling", jobs.len());
    let outcomes: Vec<bool> = jobs
        .par_iter()
        .map(|job| {
            let outcome = compiler.compile(job, invocation, Told::AtTheEnd(&progress));
            progress.step();
            outcome
        })
        .collect::<Result<_, _>>()?;
    Ok(status(outcomes.into_iter().all(|succeeded| succeeded)))
}

/// The name of an output that `-o` does not give: that of the source in the current folder.
fn output_of(source: &Path, invocation: &Invocation) -> PathBuf {
    let ending = match (invocation.mode, invocation.emit_llvm) {
        (Mode::Assembly, true) => "ll",
        (Mode::Assembly, false) => "s",
        (_, true) => "bc",
        (_, false) => "o",
    };
    match source.file_stem() {
        Some(stem) if source.as_os_str() != "-" => {
            let mut name = stem.to_owned();
            name.push(".");
            name.push(ending);
            name.into()
        }
        // As clang names it.
        _ => format!("-.{ending}").into(),
    }
}

/// The exit status for what clang left: it has said what is wrong.
fn status(succeeded: bool) -> u8 {
    u8::from(!succeeded)
}

/// Writes to the standard output.
fn say(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::other(format!("the standard output: {}", plain(&error))))
        }
        _ => Ok(()),
    }
}

/// What `--help` prints.
fn help(language: Language) -> Result<(), Failure> {
    let name = language.command();
    say(&format!(
        "\
Compiles C and C++ with clang, and links the result to JavaScript or WebAssembly.

Usage: emback {name} [OPTIONS] FILES

Options are those of clang and of Emscripten's emcc.
  -c                  write an object file (.o), which holds LLVM bitcode
  -S                  write LLVM IR as text
  -E, -M, -MM         preprocess; print dependencies
  -o FILE             x.js, x.mjs, x.html (with x.js), x.wasm; any other name is a script for node that can be
                      executed. Without it, the program is a.out.js
  -O0 ... -O3, -Os, -Oz
                      optimise, in clang and in emback
  -g, -g1, -g2        keep names (-g: those of variables) and line breaks; -g4 and -gsource-map write a source map
  --emit-tsd FILE     write TypeScript declarations of what a page sees
  -s NAME=VALUE       a setting of Emscripten's ('emback build --help' lists them); WASM=1 for WebAssembly
  --target TRIPLE     wasm32-unknown-emscripten, wasm32-unknown-unknown, wasm32-wasip1; without it, asm.js
  --pre-js FILE, --post-js FILE, --js-library FILE, --shell-file FILE, --memory-init-file 0|1
                      as emcc has them
  -Wl,OPTION          of the linker: --whole-archive, -u, --wrap, --defsym, --export, -z stack-size=N;
                      what is about native programs has no effect

clang 11 or newer is needed: EMBACK_CLANG names it, else it is looked for on PATH, at last as the npm package @yowasp/clang
('emback doctor' lists what is found).
"
    ))
}
