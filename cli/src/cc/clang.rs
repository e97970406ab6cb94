//! The clang that compiles, and its calls.

use std::ffi::{OsStr, OsString};
use std::io::{IsTerminal as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::Command;

use emback::llvm::tools::{Kind, Search, Surroundings, Tool, nothing};

use super::Language;
use super::options::{Invocation, Kept, Mode, Source};
use super::yowasp;
use crate::emscripten::Emscripten;
use crate::failure::Failure;
use crate::input::plain;
use crate::installed;
use crate::progress::Progress;
use crate::signals;

/// What clang compiles for where nothing else is asked for. The IR is the same for asm.js.
const TARGET: &str = "wasm32-unknown-emscripten";

/// The version of Emscripten whose macros and headers programs find.
const EMSCRIPTEN: [&str; 3] = ["3", "1", "6"];

/// A compiler.
pub(super) enum Clang {
    /// A program.
    Program(Tool),
    /// The npm package, which runs in node.
    Package(yowasp::Package),
}

impl Clang {
    /// Looks for one.
    ///
    /// # Errors
    /// When there is none, with how to get one.
    pub(super) fn find() -> Result<Self, Failure> {
        let around = Surroundings::of_process();
        let search = Search::new(Kind::Clang, &around);
        let unfit = match search.first() {
            Ok(tool) => return Ok(Self::Program(tool)),
            Err(unfit) => unfit,
        };
        match yowasp::Package::find(&around) {
            Some(package) => Ok(Self::Package(package)),
            None => Err(Failure::other(nothing(&search, &unfit)).help(Kind::Clang.how_to_get())),
        }
    }

    /// The clang that an Emscripten compiles with, unless another one is named.
    fn of(emscripten: &Emscripten) -> Result<Self, Failure> {
        let around = Surroundings::of_process();
        let named = Search::new(Kind::Clang, &around).named();
        let Some(path) = emscripten.clang().filter(|_| named.is_none()) else {
            return Self::find();
        };
        let around = Surroundings { clang: Some(path.into()), ..around };
        match Search::new(Kind::Clang, &around).first() {
            Ok(tool) => Ok(Self::Program(tool)),
            Err(_) => Self::find(),
        }
    }

    /// A call of it, in the language of the driver.
    fn command(&self, language: Language) -> Result<Command, Failure> {
        let mut command = match self {
            Self::Program(tool) => tool.command(),
            Self::Package(package) => package.command()?,
        };
        if language == Language::Cxx {
            command.arg("--driver-mode=g++");
        }
        Ok(command)
    }
}

/// What clang is called with.
pub(super) struct Compiler {
    clang: Clang,
    language: Language,
    /// `--target`.
    target: OsString,
    /// What comes before the options of the command line, which may say otherwise.
    first: Vec<OsString>,
    /// What comes after them: folders that are looked through last.
    last: Vec<OsString>,
}

impl Compiler {
    /// # Errors
    /// When there is no clang, or no place for the headers.
    pub(super) fn new(invocation: &Invocation, language: Language) -> Result<Self, Failure> {
        let emscripten = match invocation.emscripten {
            true => Some(Emscripten::find(None)?),
            false => None,
        };
        let clang = match &emscripten {
            Some(emscripten) => Clang::of(emscripten)?,
            None => Clang::find()?,
        };
        let mut first: Vec<OsString> = Vec::new();
        let target = match invocation.target.as_deref() {
            None | Some("asmjs-unknown-emscripten") => TARGET,
            Some(target) => target,
        };
        if target.ends_with("-emscripten") {
            if !invocation.effects.strict {
                first.push("-DEMSCRIPTEN".into());
            }
            for (name, value) in ["major", "minor", "tiny"].iter().zip(EMSCRIPTEN) {
                first.push(format!("-D__EMSCRIPTEN_{name}__={value}").into());
            }
        }
        if invocation.effects.ignores_exceptions {
            first.push("-fignore-exceptions".into());
        }
        let mut last: Vec<OsString> = Vec::new();
        if let Some(emscripten) = &emscripten {
            // As emcc has it: the headers of other systems' names are looked for last.
            first.push(format!("--sysroot={}", emscripten.sysroot.display()).into());
            first.push("-D_LIBCPP_ABI_VERSION=2".into());
            first.push("-Xclang".into());
            first.push("-iwithsysroot/include/compat".into());
        } else if !invocation.own_headers {
            // The folder comes behind those of clang itself, whose headers include the next ones of
            // their names.
            let folder = installed::include_dir()?;
            first.push("-nostdlibinc".into());
            for word in [OsStr::new("-internal-isystem"), folder.as_os_str()] {
                last.push("-Xclang".into());
                last.push(word.to_owned());
            }
        }
        if invocation.kept != Kept::Nothing {
            // Names of values are left out by default, and are what names of variables come from.
            first.push("-fno-discard-value-names".into());
        }
        let target = format!("--target={target}").into();
        Ok(Self { clang, language, target, first, last })
    }

    /// A call with the options of the command line.
    fn command(&self, invocation: &Invocation) -> Result<Command, Failure> {
        let mut command = self.clang.command(self.language)?;
        command.arg(&self.target).args(&self.first).args(&invocation.clang).args(&self.last);
        if invocation.dry {
            command.arg("-###");
        }
        Ok(command)
    }

    /// Asks clang what it knows about itself.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(super) fn ask(&self, invocation: &Invocation) -> Result<bool, Failure> {
        let mut command = self.clang.command(self.language)?;
        command.arg(&self.target).args(&invocation.clang);
        if invocation.version {
            command.arg("--version");
        }
        run(command)
    }

    /// Lets clang do all of the work.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(super) fn alone(&self, invocation: &Invocation) -> Result<bool, Failure> {
        let mut command = self.command(invocation)?;
        add_sources(&mut command, invocation.sources());
        if let Some(output) = &invocation.output {
            command.arg("-o").arg(output);
        }
        run(command)
    }

    /// Compiles one source to LLVM IR.
    ///
    /// # Errors
    /// When clang cannot be started.
    pub(super) fn compile(
        &self,
        job: &Job<'_>,
        invocation: &Invocation,
        told: Told<'_>,
    ) -> Result<bool, Failure> {
        let mut command = self.command(invocation)?;
        command.arg(if invocation.mode == Mode::Assembly { "-S" } else { "-c" });
        command.arg("-emit-llvm");
        if let Some((file, target)) = &job.dependencies {
            if let Some(file) = file {
                command.arg("-MF").arg(file);
            }
            if let Some(target) = target {
                command.arg("-MT").arg(target);
            }
        }
        add_sources(&mut command, std::iter::once(job.source));
        command.arg("-o").arg(&job.output);
        match told {
            Told::AtOnce => run(command),
            Told::AtTheEnd(progress) => run_quietly(command, progress),
        }
    }
}

/// A source and where its IR goes.
pub(super) struct Job<'a> {
    pub source: &'a Source,
    pub output: PathBuf,
    /// The dependency file and the target in it, where clang would choose others.
    pub dependencies: Option<(Option<PathBuf>, Option<PathBuf>)>,
}

/// When clang's messages are seen.
#[derive(Copy, Clone, Debug)]
pub(super) enum Told<'a> {
    AtOnce,
    /// As several run at the same time, those of each are kept together. Meanwhile the line of
    /// progress is not drawn.
    AtTheEnd(&'a Progress),
}

/// Adds sources, each in its language.
fn add_sources<'a>(command: &mut Command, sources: impl Iterator<Item = &'a Source>) {
    let mut language = None;
    for source in sources {
        if source.language != language {
            command.arg("-x").arg(source.language.as_deref().unwrap_or("none"));
            language.clone_from(&source.language);
        }
        command.arg(&source.path);
    }
}

/// Runs clang; whether it succeeded.
fn run(mut command: Command) -> Result<bool, Failure> {
    let name = PathBuf::from(command.get_program());
    let status = signals::spawn(&mut command).and_then(|mut running| running.wait());
    signals::check()?;
    let status = status.map_err(|error| cannot_start(&name, &error))?;
    Ok(status.success())
}

/// Runs clang and then shows its messages.
fn run_quietly(mut command: Command, progress: &Progress) -> Result<bool, Failure> {
    let name = PathBuf::from(command.get_program());
    if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        command.arg("-fcolor-diagnostics");
    }
    let no_file =
        |error: std::io::Error| Failure::other(format!("no temporary file: {}", plain(&error)));
    let mut messages = tempfile::tempfile().map_err(no_file)?;
    command.stderr(messages.try_clone().map_err(no_file)?);
    let status = signals::spawn(&mut command).and_then(|mut running| running.wait());
    signals::check()?;
    let status = status.map_err(|error| cannot_start(&name, &error))?;
    messages.seek(SeekFrom::Start(0)).map_err(no_file)?;
    // A reader that is gone needs none.
    let _ = progress.suspend(|| std::io::copy(&mut messages, &mut std::io::stderr().lock()));
    Ok(status.success())
}

fn cannot_start(program: &Path, error: &std::io::Error) -> Failure {
    Failure::other(format!("{}: cannot be started: {}", program.display(), plain(error)))
        .help(Kind::Clang.how_to_get())
}
