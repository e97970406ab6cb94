//! Finding a program of LLVM: the files that might be it, in the order in which they are asked for their version.
//!
//! What a variable of the environment names is the only candidate. Else come the plain name on the path, names with a
//! version behind them from the newest on, then folders of installations of LLVM; for the linker, at last, the one that
//! comes with Rust.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{LLC_VARIABLE, OLDEST_LLVM, Surroundings, Tool, WASM_LD_VARIABLE, is_program, version};
use crate::input::plain;

/// How `lld` is told to be the linker of WebAssembly; under the name `wasm-ld` it knows.
const FLAVOR: &[&str] = &["-flavor", "wasm"];

/// Which program.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// LLVM's code generator.
    Llc,
    /// The linker of WebAssembly.
    WasmLd,
}

impl Kind {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Llc => "llc",
            Self::WasmLd => "wasm-ld",
        }
    }

    /// The variable that names one.
    #[must_use]
    pub fn variable(self) -> &'static str {
        match self {
            Self::Llc => LLC_VARIABLE,
            Self::WasmLd => WASM_LD_VARIABLE,
        }
    }

    /// How to get it.
    #[must_use]
    pub fn how_to_get(self) -> &'static str {
        match self {
            Self::Llc => "install LLVM (Debian: llvm-19, Homebrew: llvm)",
            Self::WasmLd => {
                "install lld (Debian: lld-19, Homebrew: lld) or Rust's own (rustup toolchain install stable)"
            }
        }
    }

    /// Whether it is one of this kind, from what it says of itself.
    fn is_meant(self, told: &str) -> bool {
        match self {
            Self::Llc => told.contains("LLVM"),
            Self::WasmLd => told.contains("LLD"),
        }
    }
}

/// Whether a file can be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It can.
    Fit(Tool),
    /// It cannot, and this is why.
    Unfit(String),
}

/// A file that might be the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Where it is, as it was found.
    pub path: PathBuf,
    /// What it said.
    pub verdict: Verdict,
}

/// A search, which goes on only as far as it is asked to.
pub struct Search<'a> {
    kind: Kind,
    around: &'a Surroundings,
}

impl<'a> Search<'a> {
    /// For a program of this kind.
    #[must_use]
    pub fn new(kind: Kind, around: &'a Surroundings) -> Self {
        Self { kind, around }
    }

    fn named(&self) -> Option<&OsStr> {
        match self.kind {
            Kind::Llc => self.around.llc.as_deref(),
            Kind::WasmLd => self.around.wasm_ld.as_deref(),
        }
    }

    /// Every candidate with its verdict.
    #[must_use]
    pub fn all(&self) -> Vec<Candidate> {
        self.candidates().collect()
    }

    /// The first that can be used.
    ///
    /// # Errors
    /// With all that were looked at, when none can.
    pub fn first(&self) -> Result<Tool, Vec<Candidate>> {
        let mut unfit = Vec::new();
        for candidate in self.candidates() {
            match candidate.verdict {
                Verdict::Fit(tool) => return Ok(tool),
                Verdict::Unfit(_) => unfit.push(candidate),
            }
        }
        Err(unfit)
    }

    fn candidates(&self) -> impl Iterator<Item = Candidate> {
        let files: Box<dyn Iterator<Item = PathBuf>> = match self.named() {
            Some(name) => {
                Box::new(std::iter::once(self.around.file(name).unwrap_or_else(|| name.into())))
            }
            // Rust is asked only when nothing else was found: that starts a program.
            None => {
                let rust = std::iter::once(()).flat_map(|()| match self.kind {
                    Kind::Llc => Vec::new(),
                    Kind::WasmLd => self.linkers_of_rust(),
                });
                Box::new(self.files().into_iter().chain(rust))
            }
        };
        let mut seen: Vec<PathBuf> = Vec::new();
        files.filter_map(move |path| {
            // `lld` is what it is called as: a link of the name `wasm-ld` must be called by that name.
            let same = path.canonicalize().unwrap_or_else(|_| path.clone());
            if seen.contains(&same) {
                return None;
            }
            seen.push(same);
            let verdict = look(self.kind, &path);
            Some(Candidate { path, verdict })
        })
    }

    /// Files on the path and in folders of LLVM.
    fn files(&self) -> Vec<PathBuf> {
        let name = self.kind.name();
        let mut files: Vec<PathBuf> = self.around.file(OsStr::new(name)).into_iter().collect();
        let mut numbered: Vec<(u32, PathBuf)> = Vec::new();
        for folder in &self.around.path {
            numbered.extend(numbered_files(folder, name));
        }
        // The order of the path is kept where versions are the same.
        numbered.sort_by_key(|&(number, _)| std::cmp::Reverse(number));
        files.extend(numbered.into_iter().map(|(_, file)| file));
        let mut folders: Vec<(u32, PathBuf)> =
            self.around.llvm_parents.iter().flat_map(|parent| folders_of_llvm(parent)).collect();
        folders.sort_by_key(|&(number, _)| std::cmp::Reverse(number));
        let file_name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        files.extend(
            folders
                .into_iter()
                .map(|(_, folder)| folder.join("bin").join(&file_name))
                .filter(|file| is_program(file)),
        );
        if self.kind == Kind::WasmLd {
            files.extend(self.around.file(OsStr::new("rust-lld")));
        }
        files
    }

    /// The linkers in the folders of Rust's compiler.
    fn linkers_of_rust(&self) -> Vec<PathBuf> {
        let rustc = self.around.rustc.as_ref().and_then(|name| self.around.file(name));
        let sysroot = rustc.and_then(|rustc| output_of(&rustc, &["--print", "sysroot"]).ok());
        let Some(sysroot) = sysroot else { return Vec::new() };
        let Ok(hosts) = std::fs::read_dir(Path::new(sysroot.trim()).join("lib/rustlib")) else {
            return Vec::new();
        };
        let name = format!("rust-lld{}", std::env::consts::EXE_SUFFIX);
        let files = hosts.flatten().map(|host| host.path().join("bin").join(&name));
        let mut files: Vec<PathBuf> = files.filter(|file| is_program(file)).collect();
        files.sort();
        files
    }
}

/// Files of a folder whose name is `name`, a hyphen and a number.
fn numbered_files(folder: &Path, name: &str) -> Vec<(u32, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let numbered = entries.flatten().filter_map(|entry| {
        let file = entry.file_name();
        let file = file.to_str()?.strip_suffix(std::env::consts::EXE_SUFFIX)?;
        let number = file.strip_prefix(name)?.strip_prefix('-')?.parse().ok()?;
        Some((number, entry.path()))
    });
    numbered.filter(|(_, path)| is_program(path)).collect()
}

/// Folders of a folder that are called after LLVM, with the number in their names: `llvm-19`, `llvm19`, `llvm@19`, `llvm`.
fn folders_of_llvm(parent: &Path) -> Vec<(u32, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(parent) else { return Vec::new() };
    let folders = entries.flatten().filter_map(|entry| {
        let name = entry.file_name();
        let rest = name.to_str()?.strip_prefix("llvm")?.trim_start_matches(['-', '@']);
        // A folder without a number is the newest of its kind.
        let number = if rest.is_empty() { u32::MAX } else { rest.parse().ok()? };
        Some((number, entry.path()))
    });
    folders.collect()
}

fn look(kind: Kind, path: &Path) -> Verdict {
    let is_lld =
        |stem: &str| stem == "lld" || stem.starts_with("rust-lld") || stem.starts_with("lld-");
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let first = if kind == Kind::WasmLd && is_lld(&stem) { FLAVOR } else { &[] };
    let arguments: Vec<&str> = first.iter().copied().chain(["--version"]).collect();
    let told = match output_of(path, &arguments) {
        Ok(told) => told,
        Err(why) => return Verdict::Unfit(why),
    };
    let Some(version) = version(&told).filter(|_| kind.is_meant(&told)) else {
        return Verdict::Unfit(format!("it does not say that it is {}", kind.name()));
    };
    if version.major() < OLDEST_LLVM {
        return Verdict::Unfit(format!(
            "it is of LLVM {version}, which is older than {OLDEST_LLVM}"
        ));
    }
    if kind == Kind::Llc && lacks_wasm(&told) {
        return Verdict::Unfit(format!("it is of LLVM {version}, built without WebAssembly"));
    }
    Verdict::Fit(Tool { path: path.to_owned(), first, version })
}

/// Whether a code generator lists its targets and WebAssembly is not among them.
fn lacks_wasm(told: &str) -> bool {
    let targets = told.split_once("Registered Targets:").map(|(_, targets)| targets);
    targets.is_some_and(|targets| !targets.contains("wasm32"))
}

/// What a program prints.
pub(crate) fn output_of(path: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(path);
    command.args(arguments).stdin(Stdio::null());
    match command.output() {
        Err(error) => Err(format!("it cannot be started: {}", plain(&error))),
        Ok(output) if !output.status.success() => {
            let told = String::from_utf8_lossy(&output.stderr);
            let told = told.lines().next().unwrap_or_default().trim();
            Err(format!(
                "asked for its version, it failed ({}){}{told}",
                output.status,
                if told.is_empty() { "" } else { ": " }
            ))
        }
        Ok(output) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
    }
}

/// Names for a message what was looked for, where, and what was found instead.
#[must_use]
pub(crate) fn nothing(kind: Kind, named: Option<&OsString>, unfit: &[Candidate]) -> String {
    let name = kind.name();
    let mut text = match named {
        Some(given) => {
            format!("{} names {}, which cannot be used", kind.variable(), given.to_string_lossy())
        }
        None => format!(
            "no {name} of LLVM {OLDEST_LLVM} or newer was found, neither as {name} or {name}-N on the path nor in folders of \
             LLVM (/usr/lib/llvm-N/bin){}",
            match kind {
                Kind::Llc => "",
                Kind::WasmLd => ", and no rust-lld in those of rustc",
            }
        ),
    };
    for candidate in unfit {
        if let Verdict::Unfit(why) = &candidate.verdict {
            text.push_str(&format!("; {}: {why}", candidate.path.display()));
        }
    }
    text
}

#[cfg(all(test, unix))]
#[path = "search_tests.rs"]
mod tests;
