//! What is asked of the compiler: plain data with defaults.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use emback_frontend::Keep;
use emback_glue::{Catalogue, Value};
use emback_link::Redirects;
use emback_passes::instrument::Plan;

use crate::settings::{self, Longjmp};
use crate::{Error, Features, Input, Settings, Target};

/// What to compile for, how, and what to write.
///
/// The default is a readable script of asm.js with everything in it, without optimisation.
///
/// ```
/// use emback::{Level, Options, Target};
/// let options = Options { target: Target::Wasm, level: Level::O2, ..Options::default() };
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What to compile for.
    pub target: Target,
    /// What the WebAssembly engine supports.
    pub features: Features,
    /// `-fwasm-exceptions`: exceptions and long jumps are those of WebAssembly, and need no thunks of
    /// JavaScript. Without effect for asm.js.
    pub wasm_exceptions: bool,
    /// Which code generator writes WebAssembly.
    pub wasm_backend: WasmBackend,
    /// `-O`.
    pub level: Level,
    /// `-g`: keep names, and write a source map.
    pub debug: bool,
    /// The source map is inside of the file that it is about, which may be moved: sources have
    /// absolute names, and places without debug information map to nothing.
    pub inline_source_map: bool,
    /// `--profiling`: keep names and line breaks, which [`Options::debug`] does, too.
    pub profiling: bool,
    /// What to write.
    pub emit: Emit,
    /// `-s`.
    pub settings: Settings,
    /// `--js-library`: JavaScript libraries, in the form of Emscripten's. Where two define a
    /// symbol, the later one is used; all come before the built-in library.
    pub js_libraries: Vec<Input>,
    /// Files that JavaScript libraries include: the name that they give, and the file.
    pub js_includes: Vec<(String, Input)>,
    /// Constants of C headers for `cDefine` in JavaScript libraries; without them, those of the
    /// built-in C library are known.
    pub c_defines: BTreeMap<String, f64>,
    /// Sizes and offsets of C structs for `C_STRUCTS`: an object of objects.
    pub c_structs: Option<Value>,
    /// Further libraries, which were evaluated elsewhere: those of an installed Emscripten.
    pub catalogue: Option<Arc<Catalogue>>,
    /// JavaScript of the user's that is put into the script.
    pub scripts: Scripts,
    /// The program that runs the script, named by its first line: `/usr/bin/env node`. A script
    /// with that line can be executed, and is no module of a page.
    pub interpreter: Option<String>,
    /// File name of the output, without a folder. Without it nothing is written beside the output.
    pub output_name: Option<String>,
    /// Where source maps name sources relative to the output, its folder and that of the project.
    /// Without it they have the names of inputs and of debug information.
    pub folders: Option<Folders>,
    /// `--embed-file`: files that the script carries.
    pub embedded: Vec<ProgramFile>,
    /// `--preload-file`: files that are loaded before main, from one file beside the output.
    pub preloaded: Vec<ProgramFile>,
    /// `--use-preload-plugins`: `Module.preloadPlugins` see the preloaded files before main.
    pub preload_plugins: bool,
    /// `--memory-init-file`: static data go into a file of their own.
    pub memory_file: bool,
    /// `--embed-ir`: the WebAssembly module has the linked program as LLVM IR, in the section
    /// [`crate::IR_SECTION`], and the names of functions in its own.
    pub embed_ir: bool,
    /// `--emit-tsd`: write TypeScript declarations of what a page sees of the script.
    pub emit_tsd: bool,
    /// `--verify-each`: check the module after each pass.
    pub verify_each: bool,
    /// Check asm.js with [`emback_validate`] before it is returned.
    pub validate: bool,
    /// How inputs are linked.
    pub linking: Linking,
    /// `time_t` has 32 bits, as in Emscripten up to 2022; in emback's own headers it has 64.
    pub short_time: bool,
    /// `--libc none`: the program has no C library but what its inputs and JavaScript libraries bring.
    pub without_c_library: bool,
    /// The C library is Emscripten's.
    pub emscripten_libc: bool,
    /// Instrument the program: it logs its calls and stores (`emback diverge`).
    pub instrument: Option<Plan>,
}

impl Options {
    /// Checks that the options do not contradict each other.
    ///
    /// # Errors
    /// When they do, with which to leave out.
    pub fn check(&self) -> Result<(), Error> {
        let settings = &self.settings;
        let refuse = |what: &str, help: &str| Err(Error::options(what).help(help));
        match self.emit {
            Emit::Wasm | Emit::Wat if !self.target.is_wasm() => {
                return refuse(
                    "a WebAssembly module is wanted, and the target is asm.js",
                    "compile for a wasm32 target",
                );
            }
            Emit::Js if !self.target.has_runtime() => {
                return refuse(
                    "JavaScript is wanted, and the target has no JavaScript runtime",
                    "compile for wasm32-unknown-emscripten",
                );
            }
            Emit::Ll | Emit::Legal | Emit::Tree | Emit::Wasm | Emit::Wat if self.emit_tsd => {
                return refuse(
                    "--emit-tsd: declarations are of JavaScript, and none is written",
                    "leave it out, or write JavaScript",
                );
            }
            Emit::Ll | Emit::Legal | Emit::Tree | Emit::Js | Emit::Wat if self.embed_ir => {
                return refuse(
                    "--embed-ir: no WebAssembly module is written",
                    "compile for wasm32-unknown-unknown",
                );
            }
            Emit::Ll | Emit::Legal | Emit::Tree | Emit::Js | Emit::Wasm | Emit::Wat => {}
        }
        for (name, value) in settings.for_libraries.iter().filter(|_| self.catalogue.is_none()) {
            if let Some(help) = settings::without_libraries(name) {
                return refuse(&format!("-s {name}={value} is not supported"), help);
            }
        }
        if self.wasm_exceptions && self.wasm_backend == WasmBackend::Llvm && self.target.is_wasm() {
            return refuse(
                "-fwasm-exceptions is not supported with LLVM's code generator",
                "leave --wasm-backend out: emback's own code generator supports it",
            );
        }
        if self.wasm_exceptions && settings.support_longjmp == Some(Longjmp::Emscripten) {
            return refuse(
                "SUPPORT_LONGJMP=emscripten is not compatible with -fwasm-exceptions, as in Emscripten",
                "leave it out, or set SUPPORT_LONGJMP=wasm",
            );
        }
        if !self.wasm_exceptions && settings.support_longjmp == Some(Longjmp::Wasm) {
            return refuse(
                "SUPPORT_LONGJMP=wasm needs WebAssembly's exceptions",
                "add -fwasm-exceptions, or leave it out",
            );
        }
        if settings.emulate_function_pointer_casts
            && self.wasm_backend == WasmBackend::Llvm
            && self.target.is_wasm()
        {
            return refuse(
                "EMULATE_FUNCTION_POINTER_CASTS=1 is not supported with LLVM's code generator",
                "leave --wasm-backend out: emback's own code generator supports it",
            );
        }
        if !(self.embedded.is_empty() && self.preloaded.is_empty()) {
            if settings.node_raw_fs == Some(true) || !settings.filesystem {
                return refuse(
                    "--embed-file and --preload-file put files into a file system in memory",
                    "leave NODERAWFS=1 and FILESYSTEM=0 out",
                );
            }
            if !self.target.has_runtime() {
                return refuse(
                    "--embed-file and --preload-file need the JavaScript runtime",
                    "compile for wasm32-unknown-emscripten",
                );
            }
        }
        if settings.wasm == Some(2) && (settings.single_file || !self.target.has_runtime()) {
            return refuse(
                "WASM=2 writes two programs with a runtime",
                "leave SINGLE_FILE out, and compile for wasm32-unknown-emscripten",
            );
        }
        Ok(())
    }

    /// Whether the output is a single file.
    pub(crate) fn is_single_file(&self) -> bool {
        self.settings.single_file || self.output_name.is_none()
    }

    /// What readers keep of debug information besides locations.
    pub(crate) fn keeps_of_debug_info(&self) -> Keep {
        Keep { prototypes: self.emit_tsd, names: self.debug || self.profiling }
    }

    /// Whether the output keeps names and line breaks: without optimisation for size, and for a
    /// debugger.
    pub(crate) fn keeps_names(&self) -> bool {
        !self.level.is_compact() || self.debug || self.profiling || self.embed_ir
    }

    /// The name of the file beside the output that holds the program as asm.js, for `WASM=2`:
    /// `x.asm.js` for `x.js`.
    pub(crate) fn fallback_name(&self) -> Option<String> {
        let wanted =
            self.settings.wasm == Some(2) && self.emit == Emit::Js && !self.is_single_file();
        let name = self.output_name.as_ref().filter(|_| wanted)?;
        Some(format!("{}.asm{}", stem(name), &name[stem(name).len()..]))
    }

    /// The name of the file with the contents of preloaded files, when there is to be one: `x.data`
    /// for `x.js`.
    pub(crate) fn package_name(&self) -> Option<String> {
        let wanted = !self.preloaded.is_empty() && !self.is_single_file();
        self.output_name.as_ref().filter(|_| wanted).map(|name| format!("{}.data", stem(name)))
    }

    /// The files that the script carries: those to be preloaded, too, where there is no file beside
    /// it.
    pub(crate) fn embedded_files(&self) -> impl Iterator<Item = &ProgramFile> {
        let inside = if self.is_single_file() { &self.preloaded[..] } else { &[] };
        self.embedded.iter().chain(inside)
    }

    /// Whether scripts of the user's mention `FS`.
    pub(crate) fn scripts_use_files(&self) -> bool {
        let Scripts { before, after, .. } = &self.scripts;
        before.iter().chain(after).any(|script| {
            let texts = String::from_utf8_lossy(&script.bytes);
            texts
                .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
                .any(|word| word == "FS")
        })
    }

    /// Whether the program's JavaScript has its hands on files, as far as options say.
    pub(crate) fn script_has_files(&self) -> bool {
        let by_name = |name: &String| name == "FS" || name.starts_with("FS_");
        self.settings.force_filesystem
            || self.scripts_use_files()
            || self.settings.exported_runtime_methods.iter().any(by_name)
            || !(self.embedded.is_empty() && self.preloaded.is_empty())
    }

    /// The name of the file of static data, when there is to be one.
    pub(crate) fn memory_name(&self) -> Option<String> {
        let wanted = self.memory_file && !self.is_single_file();
        self.output_name.as_ref().filter(|_| wanted).map(|name| format!("{name}.mem"))
    }
}

/// JavaScript of the user's, each in the order in which it is put into the script.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scripts {
    /// `--pre-js`: before the runtime, where `Module` can be filled.
    pub before: Vec<Input>,
    /// `--post-js`: behind the start of the program.
    pub after: Vec<Input>,
    /// `--extern-pre-js`: before the script, and not compacted with it.
    pub outside_before: Vec<Input>,
    /// `--extern-post-js`: behind the script.
    pub outside_after: Vec<Input>,
}

/// What linkers have options for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Linking {
    /// `-u SYMBOL`: symbols that take members of archives, and stay in the program, though nothing
    /// refers to them.
    pub undefined: Vec<String>,
    /// `--wrap SYMBOL`: uses of SYMBOL refer to `__wrap_SYMBOL`, and those of `__real_SYMBOL` to
    /// SYMBOL.
    pub wrap: Vec<String>,
    /// `--defsym NAME=SYMBOL`: NAME is another name of SYMBOL.
    pub defsym: Vec<(String, String)>,
    /// `--defsym NAME=NUMBER`: NAME is at this address.
    pub addresses: Vec<(String, u32)>,
}

impl Linking {
    /// Which symbols stand for others.
    pub(crate) fn redirects(&self) -> Redirects {
        let mut redirects = Redirects::default();
        for symbol in &self.wrap {
            redirects.wrap(symbol.as_bytes());
        }
        for (name, symbol) in &self.defsym {
            redirects.define(name.as_bytes(), symbol.as_bytes());
        }
        for (name, address) in &self.addresses {
            redirects.place(name.as_bytes(), *address);
        }
        redirects
    }
}

/// A file that the program finds when it starts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProgramFile {
    /// Its absolute path in the program's file system, with `/` between names.
    pub path: String,
    /// Its contents.
    pub bytes: Arc<[u8]>,
}

/// Folders, both absolute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folders {
    /// What relative names of inputs are relative to.
    pub project: PathBuf,
    /// Where the output goes.
    pub output: PathBuf,
}

/// The name of a script without its extension.
pub(crate) fn stem(name: &str) -> &str {
    [".js", ".mjs", ".cjs"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// The code generator for WebAssembly.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum WasmBackend {
    /// emback's own.
    #[default]
    Emback,
    /// LLVM's: `llc` and a linker, which must be installed. Needs the feature `llvm` of this crate.
    Llvm,
}

/// What to write.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Emit {
    /// The module as it was read, as LLVM IR of today.
    Ll,
    /// The module in the legal form of the target, as LLVM IR.
    Legal,
    /// The program as typed expressions and structured statements.
    Tree,
    /// JavaScript that runs.
    #[default]
    Js,
    /// The WebAssembly module.
    Wasm,
    /// The WebAssembly module as text.
    Wat,
}

/// `-O`.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs, reason = "the names are the levels")]
pub enum Level {
    #[default]
    O0,
    O1,
    O2,
    O3,
    Os,
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

    /// Whether the output is compact.
    #[must_use]
    pub fn is_compact(self) -> bool {
        !matches!(self, Self::O0 | Self::O1)
    }
}
