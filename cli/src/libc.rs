//! `--libc`: where a program has its C library from, and the JavaScript that belongs to it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use emback::{Catalogue, Settings, Target, Value};

use crate::emscripten::{Emscripten, libraries as scripts};
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

    /// Link embind, Emscripten's bindings of C++ classes; means --libc emscripten
    #[arg(long, help_heading = "Linking")]
    pub bind: bool,

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
    /// None: what the program needs of it is in its inputs and its JavaScript libraries
    None,
}

/// The C library of a program, as far as it is files.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Archives, which follow all others.
    pub(crate) files: Vec<LinkedFile>,
    /// Symbols that are treated as used.
    pub(crate) undefined: Vec<String>,
    /// There is none.
    pub(crate) none: bool,
    /// Its `time_t` has 32 bits.
    pub(crate) short_time: bool,
    /// It is Emscripten's.
    pub(crate) is_emscripten: bool,
    /// Emscripten's JavaScript libraries.
    pub(crate) catalogue: Option<Arc<Catalogue>>,
    /// Constants and structs of its headers.
    pub(crate) constants: (BTreeMap<String, f64>, Option<Value>),
}

/// What `-f` says about the program.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Flags {
    /// `-fwasm-exceptions`.
    pub(crate) wasm_exceptions: bool,
    /// Not `-fno-exceptions`.
    pub(crate) exceptions: bool,
    /// Not `-fno-rtti`.
    pub(crate) rtti: bool,
}

impl LibcArgs {
    /// Which C library it is.
    fn libc(&self) -> Libc {
        if self.bind { Libc::Emscripten } else { self.libc }
    }

    /// Finds the C library, and says which it is with `-v`. `own` are the files of Emscripten's
    /// among the JavaScript libraries that the user named.
    ///
    /// # Errors
    /// When Emscripten's is asked for and cannot be had.
    pub(crate) fn find(
        &self,
        target: Target,
        flags: Flags,
        settings: &Settings,
        own: &[PathBuf],
    ) -> Result<Found, Failure> {
        let say = |text: &str| {
            if self.verbose {
                eprintln!("emback: C library: {text}");
            }
        };
        let option = if self.bind { "--bind" } else { "--libc emscripten" };
        match self.libc() {
            Libc::Builtin => say("the built-in one"),
            Libc::None => say("none"),
            Libc::Emscripten if !target.has_runtime() => {
                return Err(Failure::usage(format!(
                    "{option}: the module has no JavaScript runtime, which Emscripten's C library needs",
                ))
                .help("leave it out, or build for wasm32-unknown-emscripten"));
            }
            Libc::Emscripten => {
                let emscripten = Emscripten::find(self.sysroot.as_deref())?;
                say(&emscripten.describe());
                let home = own.iter().find_map(|file| scripts::home_of(file));
                let home = home.or_else(|| emscripten.root().map(|root| root.join("src")));
                let catalogue = match home {
                    Some(home) => {
                        match scripts::catalogue(&emscripten, &home, own, settings, target) {
                            Ok(catalogue) => Some(catalogue),
                            Err(failure) if self.bind || !own.is_empty() => return Err(failure),
                            // Most programs need none of them.
                            Err(failure) => {
                                say(failure.message());
                                None
                            }
                        }
                    }
                    None => None,
                };
                let undefined = self.bind.then(|| BINDINGS.to_owned());
                return Ok(Found {
                    none: false,
                    files: libraries(&emscripten, flags, self.bind, settings)?,
                    undefined: undefined.into_iter().collect(),
                    short_time: emscripten.has_short_time(),
                    is_emscripten: true,
                    catalogue,
                    constants: scripts::constants(&emscripten),
                });
            }
        }
        let mut found = Found { none: self.libc() == Libc::None, ..Found::default() };
        // Library files of Emscripten also go with the built-in C library.
        if let Some(home) = own.iter().find_map(|file| scripts::home_of(file)) {
            let sysroot = home.parent().unwrap_or(Path::new("")).join("cache/sysroot");
            let emscripten = Emscripten::find(Some(self.sysroot.as_deref().unwrap_or(&sysroot)))?;
            found.catalogue = Some(scripts::catalogue(&emscripten, &home, own, settings, target)?);
        }
        Ok(found)
    }
}

/// The function of embind's library that JavaScript calls: with it come the constructors that
/// register types.
const BINDINGS: &str = "__getTypeName";

/// The libraries that `emcc` links, in its order, as far as this version has them.
fn libraries(
    emscripten: &Emscripten,
    flags: Flags,
    bind: bool,
    settings: &Settings,
) -> Result<Vec<LinkedFile>, Failure> {
    let compiled = sysroot::compiled(emscripten)?;
    let exceptions = match (flags.wasm_exceptions, flags.exceptions) {
        (true, _) => "-except",
        (false, true) => "",
        (false, false) => "-noexcept",
    };
    let is_set = |name: &str, values: &[&str]| {
        let mut settings = settings.for_libraries.iter();
        settings.any(|(known, value)| known == name && values.contains(&value.as_str()))
    };
    let gl = [
        ("LEGACY_GL_EMULATION", &["1"], "-emu"),
        ("MAX_WEBGL_VERSION", &["2"], "-webgl2"),
        ("OFFSCREEN_FRAMEBUFFER", &["1"], "-ofb"),
        ("FULL_ES3", &["1"], "-full_es3"),
    ];
    let mut gl: String =
        gl.iter().filter(|(name, on, _)| is_set(name, *on)).map(|(.., part)| *part).collect();
    if gl == "-full_es3" {
        gl.insert_str(0, "-webgl2");
    }
    let mut names = vec![
        format!("GL{gl}"),
        "al".to_owned(),
        "html5".to_owned(),
        format!("c++{exceptions}"),
        format!("c++abi{exceptions}"),
        "c".to_owned(),
        "compiler_rt".to_owned(),
        "stubs".to_owned(),
        "sockets".to_owned(),
    ];
    names.extend(allocator(emscripten, settings)?);
    if bind {
        names.insert(0, if flags.rtti { "embind-rtti" } else { "embind" }.to_owned());
    }
    let folders = [compiled, emscripten.libraries()];
    let files = names.iter().filter_map(|name| {
        let file = format!("lib{name}.a");
        let mut paths = folders.iter().map(|folder| folder.join(&file));
        let path = paths.find(|path| path.is_file())?;
        Some(LinkedFile { path, whole: false })
    });
    Ok(files.collect())
}

/// The library of the allocator that `-s MALLOC` names, if the program does not bring its own.
fn allocator(emscripten: &Emscripten, settings: &Settings) -> Result<Option<String>, Failure> {
    let given = |name: &str| {
        let mut settings = settings.for_libraries.iter();
        settings.find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    let chosen = given("MALLOC");
    let name = chosen.unwrap_or("dlmalloc");
    if name == "none" {
        return Ok(None);
    }
    let traced = if given("EMSCRIPTEN_TRACING").is_some() { "-tracing" } else { "" };
    let library = format!("{name}{traced}");
    // The one that nobody asked for need not be there: a program may do without.
    if chosen.is_none() || emscripten.libraries().join(format!("lib{library}.a")).is_file() {
        return Ok(Some(library));
    }
    Err(Failure::usage(format!("-s MALLOC={name}: this Emscripten has no such allocator"))
        .help("there are dlmalloc, emmalloc, emmalloc-debug and none"))
}
