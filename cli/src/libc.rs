//! `--libc`: where a program has its C library from.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use emback::Target;

use crate::emscripten::Emscripten;
use crate::failure::Failure;
use crate::linking::LinkedFile;
use crate::sysroot;

/// The C library.
#[derive(Args, Debug)]
pub struct LibcArgs {
    /// The C library of the program
    #[arg(long, value_enum, value_name = "LIBRARY", default_value_t = Libc::Builtin, help_heading = "Linking")]
    pub libc: Libc,

    /// The sysroot of Emscripten, for --libc emscripten
    ///
    /// Without it, EM_CACHE, EMSDK and 'em-config CACHE' are asked, and the place of Debian's package.
    #[arg(long, value_name = "DIR", help_heading = "Linking")]
    pub sysroot: Option<PathBuf>,

    /// Say on the standard error which C library is linked
    #[arg(short = 'v', long, help_heading = "Linking")]
    pub verbose: bool,
}

/// Where the C library is from.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Libc {
    /// emback's own, which needs nothing installed
    #[default]
    Builtin,
    /// Emscripten's: musl, libc++ and libc++abi as bitcode, of an Emscripten that is installed
    Emscripten,
}

/// The C library of a program, as far as it is files.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Archives, which follow all others.
    pub(crate) files: Vec<LinkedFile>,
    /// Its `time_t` has 32 bits.
    pub(crate) short_time: bool,
}

impl LibcArgs {
    /// Finds the C library, and says which it is with `-v`.
    ///
    /// # Errors
    /// When Emscripten's is asked for and cannot be had.
    pub(crate) fn find(&self, target: Target, wasm_exceptions: bool) -> Result<Found, Failure> {
        let say = |text: &str| {
            if self.verbose {
                eprintln!("emback: C library: {text}");
            }
        };
        match self.libc {
            Libc::Builtin => say("the built-in one"),
            Libc::Emscripten if !target.has_runtime() => {
                return Err(Failure::usage(
                    "--libc emscripten: the module has no JavaScript runtime, which Emscripten's C library needs",
                )
                .help("leave it out, or build for wasm32-unknown-emscripten"));
            }
            Libc::Emscripten => {
                let emscripten = Emscripten::find(self.sysroot.as_deref())?;
                say(&emscripten.describe());
                return Ok(Found {
                    files: libraries(&emscripten, wasm_exceptions)?,
                    short_time: emscripten.has_short_time(),
                });
            }
        }
        Ok(Found::default())
    }
}

/// The libraries that `emcc` links, in its order, as far as this version has them.
fn libraries(emscripten: &Emscripten, wasm_exceptions: bool) -> Result<Vec<LinkedFile>, Failure> {
    let compiled = sysroot::compiled(emscripten)?;
    let exceptions = if wasm_exceptions { "-except" } else { "" };
    let names = [
        format!("c++{exceptions}"),
        format!("c++abi{exceptions}"),
        "c".to_owned(),
        "dlmalloc".to_owned(),
        "compiler_rt".to_owned(),
        "stubs".to_owned(),
        "sockets".to_owned(),
    ];
    let folders = [compiled, emscripten.libraries()];
    let files = names.iter().filter_map(|name| {
        let file = format!("lib{name}.a");
        let mut paths = folders.iter().map(|folder| folder.join(&file));
        let path = paths.find(|path| path.is_file())?;
        Some(LinkedFile { path, whole: false })
    });
    Ok(files.collect())
}
