//! Finding a program of LLVM: the files that might be it, in the order in which they are asked for
//! their version.
//!
//! What a variable of the environment names is the only candidate. Else come the plain name on the
//! path, names with a version behind them from the newest on, then folders of installations of
//! LLVM; for the linker, at last, the one that comes with Rust.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use super::plain;
use super::{
    CLANG_VARIABLE, LLC_VARIABLE, OLDEST_CLANG, OLDEST_LLVM, RUSTC_VARIABLE, Surroundings, Tool,
    WASM_LD_VARIABLE, is_program, version,
};

/// A program that has not said its version by then never will. What it says fits a pipe, so that
/// nobody has to read meanwhile.
const PATIENCE: Duration = Duration::from_secs(20);

/// The flavour that makes `lld` the linker of WebAssembly; under the name `wasm-ld` it knows.
const FLAVOR: &[&str] = &["-flavor", "wasm"];

/// Which program.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// LLVM's code generator.
    Llc,
    /// The linker of WebAssembly.
    WasmLd,
    /// node.
    Node,
    /// The shell of SpiderMonkey 102.
    Js102,
    /// The shell of SpiderMonkey 78.
    Js78,
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// A compiler of C that writes LLVM IR.
    Clang,
    /// LLVM's archiver, which indexes bitcode.
    LlvmAr,
    /// LLVM's lister of symbols, which reads bitcode.
    LlvmNm,
    /// Rust's compiler, which writes LLVM IR, too.
    Rustc,
}

impl Kind {
    /// All, in the order in which they are listed.
    pub const ALL: [Kind; 11] = [
        Kind::Llc,
        Kind::WasmLd,
        Kind::Node,
        Kind::Js102,
        Kind::Js78,
        Kind::Chromium,
        Kind::Firefox,
        Kind::Clang,
        Kind::LlvmAr,
        Kind::LlvmNm,
        Kind::Rustc,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names()[0]
    }

    /// All names that it goes by.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Llc => &["llc"],
            Self::WasmLd => &["wasm-ld"],
            Self::Node => &["node", "nodejs"],
            Self::Js102 => &["js102"],
            Self::Js78 => &["js78"],
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Self::Firefox => &["firefox", "firefox-esr"],
            Self::Clang => &["clang"],
            Self::LlvmAr => &["llvm-ar"],
            Self::LlvmNm => &["llvm-nm"],
            Self::Rustc => &["rustc"],
        }
    }

    /// Whether it is installed with a version behind its name, and in folders of LLVM.
    fn is_of_llvm(self) -> bool {
        matches!(self, Self::Llc | Self::WasmLd | Self::Clang | Self::LlvmAr | Self::LlvmNm)
    }

    /// The variable that names one.
    #[must_use]
    pub fn variable(self) -> Option<&'static str> {
        match self {
            Self::Llc => Some(LLC_VARIABLE),
            Self::WasmLd => Some(WASM_LD_VARIABLE),
            Self::Rustc => Some(RUSTC_VARIABLE),
            Self::Clang => Some(CLANG_VARIABLE),
            Self::Node
            | Self::Js102
            | Self::Js78
            | Self::Chromium
            | Self::Firefox
            | Self::LlvmAr
            | Self::LlvmNm => None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Llc => "LLVM's code generator: --wasm-backend llvm",
            Self::WasmLd => "LLVM's linker of WebAssembly: --wasm-backend llvm",
            Self::Node => "runs what is built: run, diverge, compare --run",
            Self::Js102 => "SpiderMonkey 102, which compiles asm.js: run --engine, compare --run",
            Self::Js78 => "SpiderMonkey 78, which compiles asm.js: run --engine",
            Self::Chromium | Self::Firefox => {
                "opens pages with what is built, and reports of compare"
            }
            Self::Clang => "compiles C and C++ to LLVM IR: emback cc, emback c++",
            Self::LlvmAr => "writes archives of bitcode with an index: emback ar",
            Self::LlvmNm => "lists the symbols of bitcode: emback nm",
            Self::Rustc => "compiles Rust to LLVM IR; its rust-lld is a linker of WebAssembly",
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
            Self::Node => "install node (Debian: nodejs)",
            Self::Js102 => "install SpiderMonkey's shell (Debian 12: libmozjs-102-dev)",
            Self::Js78 => "install SpiderMonkey's shell (Debian 12: libmozjs-78-dev)",
            Self::Chromium => "install it (Debian: chromium)",
            Self::Firefox => "install it (Debian: firefox-esr)",
            Self::Clang => {
                "install it (Debian: clang-19, Homebrew: llvm), or the npm package @yowasp/clang (npm install -g @yowasp/clang)"
            }
            Self::LlvmAr | Self::LlvmNm => "install LLVM (Debian: llvm-19, Homebrew: llvm)",
            Self::Rustc => "install it (rustup toolchain install stable)",
        }
    }

    /// The oldest first number of its version that will do, and whose version it is.
    fn oldest(self) -> Option<(u32, &'static str)> {
        match self {
            Self::Llc | Self::WasmLd => Some((OLDEST_LLVM, "LLVM")),
            Self::Clang => Some((OLDEST_CLANG, "clang")),
            Self::Node
            | Self::Js102
            | Self::Js78
            | Self::Chromium
            | Self::Firefox
            | Self::LlvmAr
            | Self::LlvmNm
            | Self::Rustc => None,
        }
    }

    /// A word that it says of itself.
    fn word(self) -> &'static str {
        match self {
            Self::Llc | Self::LlvmAr | Self::LlvmNm => "LLVM",
            Self::WasmLd => "LLD",
            Self::Js102 | Self::Js78 => "JavaScript",
            Self::Clang => "clang",
            Self::Rustc => "rustc",
            Self::Firefox => "Firefox",
            Self::Node | Self::Chromium => "",
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
    /// What is searched for.
    kind: Kind,
    /// Where.
    around: &'a Surroundings,
}

impl<'a> Search<'a> {
    /// For a program of this kind.
    #[must_use]
    pub fn new(kind: Kind, around: &'a Surroundings) -> Self {
        Self { kind, around }
    }

    /// What a variable of the environment names.
    #[must_use]
    pub fn named(&self) -> Option<&'a OsStr> {
        match self.kind {
            Kind::Llc => self.around.llc.as_deref(),
            Kind::WasmLd => self.around.wasm_ld.as_deref(),
            Kind::Rustc => self.around.rustc.as_deref(),
            Kind::Clang => self.around.clang.as_deref(),
            Kind::Node
            | Kind::Js102
            | Kind::Js78
            | Kind::Chromium
            | Kind::Firefox
            | Kind::LlvmAr
            | Kind::LlvmNm => None,
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

    /// Candidates in order, each looked at only when it is asked for: that starts a program.
    fn candidates(&self) -> impl Iterator<Item = Candidate> {
        let files: Box<dyn Iterator<Item = PathBuf>> = match self.named() {
            Some(name) => {
                Box::new(std::iter::once(self.around.file(name).unwrap_or_else(|| name.into())))
            }
            // Rust is asked only when nothing else was found: that starts a program.
            None => {
                let rust = std::iter::once(()).flat_map(|()| match self.kind {
                    Kind::WasmLd => self.linkers_of_rust(),
                    _ => Vec::new(),
                });
                Box::new(self.files().into_iter().chain(rust))
            }
        };
        let mut seen: Vec<PathBuf> = Vec::new();
        files.filter_map(move |path| {
            // `lld` is what it is called as: a link of the name `wasm-ld` must be called by that
            // name.
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
        let names = self.kind.names().iter();
        let mut files: Vec<PathBuf> =
            names.filter_map(|name| self.around.file(OsStr::new(name))).collect();
        if self.kind.is_of_llvm() {
            self.files_of_llvm(&mut files);
        }
        if self.kind == Kind::WasmLd {
            files.extend(self.around.file(OsStr::new("rust-lld")));
        }
        files
    }

    /// Programs with a version behind their names, and those in folders of LLVM, the newest first.
    fn files_of_llvm(&self, files: &mut Vec<PathBuf>) {
        let name = self.kind.name();
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
    }

    /// The linkers in the folders of Rust's compiler.
    fn linkers_of_rust(&self) -> Vec<PathBuf> {
        let rustc = match &self.around.rustc {
            Some(named) => self.around.file(named),
            None => self.around.file(OsStr::new(Kind::Rustc.name())),
        };
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

/// Folders of a folder that are called after LLVM, with the number in their names: `llvm-19`,
/// `llvm19`, `llvm@19`, `llvm`.
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

/// Asks a program for its version, and judges by what it says whether it can be used.
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
    let Some(version) = version(&told).filter(|_| told.contains(kind.word())) else {
        return Verdict::Unfit(format!("it does not say that it is {}", kind.name()));
    };
    if let Some((oldest, whose)) = kind.oldest()
        && version.major() < oldest
    {
        return Verdict::Unfit(format!("it is of {whose} {version}, which is older than {oldest}"));
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

/// What a program prints, which it is to do at once.
pub(crate) fn output_of(path: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(path);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child =
        command.spawn().map_err(|error| format!("it cannot be started: {}", plain(&error)))?;
    if matches!(child.wait_timeout(PATIENCE), Ok(None)) {
        let _ = child.kill(); // it may have ended just now
        let _ = child.wait();
        return Err("asked for its version, it did not answer".to_owned());
    }
    let output = child
        .wait_with_output()
        .map_err(|error| format!("its answer cannot be read: {}", plain(&error)))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    let told = told.lines().next().unwrap_or_default().trim();
    let colon = if told.is_empty() { "" } else { ": " };
    Err(format!("asked for its version, it failed ({}){colon}{told}", output.status))
}

/// Names for a message what was looked for, where, and what was found instead.
#[must_use]
pub fn nothing(search: &Search<'_>, unfit: &[Candidate]) -> String {
    let name = search.kind.name();
    let oldest = search.kind.oldest();
    let oldest = oldest.map(|(oldest, whose)| format!(" of {whose} {oldest} or newer"));
    let oldest = oldest.unwrap_or_default();
    let mut text = match (search.named(), search.kind.variable()) {
        (Some(given), Some(variable)) => {
            format!("{variable} names {}, which cannot be used", given.to_string_lossy())
        }
        _ => format!(
            "no {name}{oldest} was found, neither as {name} or {name}-N on the path nor in folders of \
             LLVM (/usr/lib/llvm-N/bin){}",
            if search.kind == Kind::WasmLd { ", and no rust-lld in those of rustc" } else { "" }
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
