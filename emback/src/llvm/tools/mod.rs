//! Programs that others bring: LLVM's code generator and linker, engines, compilers. Where they may
//! be, and which version of them is there.
//!
//! Nothing is called by a name alone: a file is found first, and what is run is that file, without
//! a shell.

mod call;
mod folder;
mod search;
mod version;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use call::{Outcome, run};
pub use folder::{Folder, remove_all};
pub use search::{Candidate, Kind, Search, Verdict, nothing};
pub use version::{Version, version};

/// The oldest LLVM whose code generator reads what is printed: opaque pointers are its own since
/// 16.
pub const OLDEST_LLVM: u32 = 16;

/// The oldest clang whose defaults are those that the options of `emback cc` count on: `-fno-common`
/// is its own since 11.
pub const OLDEST_CLANG: u32 = 11;

/// Names the compiler of C and C++ to use.
pub const CLANG_VARIABLE: &str = "EMBACK_CLANG";
/// Names the code generator to use.
pub const LLC_VARIABLE: &str = "EMBACK_LLC";
/// Names the linker to use.
pub const WASM_LD_VARIABLE: &str = "EMBACK_WASM_LD";
/// Names Rust's compiler, as cargo has it.
pub const RUSTC_VARIABLE: &str = "RUSTC";

/// A program that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tool {
    /// Where it is.
    pub path: PathBuf,
    /// What comes before all other arguments.
    pub first: &'static [&'static str],
    /// Its version.
    pub version: Version,
}

impl Tool {
    /// A call of it.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.args(self.first);
        command
    }
}

/// Where programs are looked for.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Folders of the path, in order.
    pub path: Vec<PathBuf>,
    /// Folders that installations of LLVM are in, each with a folder `bin`.
    pub llvm_parents: Vec<PathBuf>,
    /// What `EMBACK_CLANG` says.
    pub clang: Option<OsString>,
    /// What `EMBACK_LLC` says.
    pub llc: Option<OsString>,
    /// What `EMBACK_WASM_LD` says.
    pub wasm_ld: Option<OsString>,
    /// What `RUSTC` says: Rust's compiler, whose folders have a linker.
    pub rustc: Option<OsString>,
}

impl Surroundings {
    /// Those of this process.
    #[must_use]
    pub fn of_process() -> Self {
        let said = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let path = std::env::var_os("PATH").unwrap_or_default();
        let parents =
            ["/usr/lib", "/usr/lib64", "/usr/local/opt", "/opt/homebrew/opt", "/opt/local/libexec"];
        Self {
            path: std::env::split_paths(&path).collect(),
            llvm_parents: parents.iter().map(PathBuf::from).collect(),
            clang: said(CLANG_VARIABLE),
            llc: said(LLC_VARIABLE),
            wasm_ld: said(WASM_LD_VARIABLE),
            rustc: said(RUSTC_VARIABLE),
        }
    }

    /// The file that a path or a name denotes.
    #[must_use]
    pub fn file(&self, name: &std::ffi::OsStr) -> Option<PathBuf> {
        let given = Path::new(name);
        if given.components().count() > 1 {
            // Messages name a path as it was given, so it is not made absolute.
            return is_program(given).then(|| given.to_owned());
        }
        let path = std::env::join_paths(&self.path).ok()?;
        which::which_in(name, Some(path), std::env::current_dir().ok()?).ok()
    }
}

/// Whether this is a file that may be run.
fn is_program(file: &Path) -> bool {
    // A path with a folder is looked at itself, and not searched for on PATH.
    which::which(file).is_ok()
}

/// The message of an error of the system, without its number.
#[must_use]
pub fn plain(error: &std::io::Error) -> String {
    let message = error.to_string();
    match message.split_once(" (os error") {
        Some((message, _)) => message.to_owned(),
        None => message,
    }
}
