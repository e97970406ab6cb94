//! Options of emcc that clang does not have.

use std::ffi::OsString;

use crate::failure::Failure;

/// What becomes of an option.
#[derive(Debug)]
pub(super) enum Action {
    /// The link has it under this name.
    Build(&'static str),
    /// One of these values, and what the link gets for it.
    Level(&'static [(&'static str, Option<&'static str>)]),
    /// Names and line breaks are kept.
    Names,
    /// Nothing here depends on it.
    Nothing,
    /// `--clear-cache`.
    ClearCache,
    /// `--tracing`: a setting and a macro.
    Tracing,
    /// It is not supported; this is what to do instead.
    Refused(&'static str),
}

/// An option of emcc.
#[derive(Debug)]
pub(super) struct EmccOption {
    /// With its hyphens.
    pub name: &'static str,
    /// Whether it has an argument, as the next word or behind `=`.
    takes: bool,
    /// What becomes of it.
    pub action: Action,
}

macro_rules! table {
    ($($name:literal $takes:ident $action:expr;)*) => {
        &[$(EmccOption { name: $name, takes: table!(@ $takes), action: $action }),*]
    };
    (@ flag) => { false };
    (@ takes) => { true };
}

/// All of them.
static TABLE: &[EmccOption] = table! {
    "--pre-js" takes Action::Build("--pre-js");
    "--post-js" takes Action::Build("--post-js");
    "--extern-pre-js" takes Action::Build("--extern-pre-js");
    "--extern-post-js" takes Action::Build("--extern-post-js");
    "--js-library" takes Action::Build("--js-library");
    "--shell-file" takes Action::Build("--shell-file");
    "--memory-init-file" takes Action::Build("--memory-init-file");
    "--embed-file" takes Action::Build("--embed-file");
    "--preload-file" takes Action::Build("--preload-file");
    "--exclude-file" takes Action::Build("--exclude-file");
    "--use-preload-plugins" flag Action::Build("--use-preload-plugins");
    "--libc" takes Action::Build("--libc");
    "--validate" flag Action::Build("--validate");
    "--time-passes" flag Action::Build("--time-passes");
    "--verify-each" flag Action::Build("--verify-each");
    "--print-after" takes Action::Build("--print-after");
    "--emit-tsd" takes Action::Build("--emit-tsd");
    "--depfile" takes Action::Build("--depfile");
    "--embed-ir" flag Action::Build("--embed-ir");
    "--wasm-backend" takes Action::Build("--wasm-backend");
    "--profiling" flag Action::Names;
    "-profiling" flag Action::Names;
    "--profiling-funcs" flag Action::Names;
    "-profiling-funcs" flag Action::Names;
    "--minify" takes Action::Level(&[("0", Some("--profiling")), ("1", None)]);
    "--closure" takes Action::Level(&[("0", None), ("1", None), ("2", None)]);
    "--closure-args" takes Action::Nothing;
    "--llvm-lto" takes Action::Nothing;
    "--llvm-opts" takes Action::Nothing;
    "--js-opts" takes Action::Nothing;
    "--cache" takes Action::Nothing;
    "--clear-cache" flag Action::ClearCache;
    "--clear-ports" flag Action::ClearCache;
    "--no-entry" flag Action::Nothing;
    "--ignore-dynamic-linking" flag Action::Nothing;
    "--no-heap-copy" flag Action::Nothing;
    "--remove-duplicates" flag Action::Nothing;
    "--jcache" flag Action::Nothing;
    "--default-obj-ext" takes Action::Nothing;
    "--valid-abspath" takes Action::Nothing;
    "--output_eol" takes Action::Level(&[("linux", None)]);
    "--output-eol" takes Action::Level(&[("linux", None)]);
    "--source-map-base" takes Action::Refused("serve the source map beside the script, where it is looked for");
    "--emit-symbol-map" flag Action::Refused("keep names in the output with --profiling");
    "--emrun" flag Action::Refused("run the program with node, or load it in a page of --shell-file");
    "--bind" flag Action::Build("--bind");
    "--cpuprofiler" flag Action::Refused("use the engine's profiler, and keep names with --profiling");
    "--memoryprofiler" flag Action::Refused("use the engine's profiler");
    "--threadprofiler" flag Action::Refused("programs have one thread");
    "--tracing" flag Action::Tracing;
    "--js-transform" takes Action::Refused("change the output after emback has written it");
    "--proxy-to-worker" flag Action::Refused("load the script in a worker of your own");
    "--separate-asm" flag Action::Refused("leave it out: the module is one function of the script");
    "--split" takes Action::Refused("leave it out: the output is one script");
    "--use-port" takes Action::Refused("compile the library with emback cc, and link its archive");
    "--post-link" flag Action::Refused("compile from C, C++ or LLVM IR: a finished WebAssembly module is no input");
    "--oformat" takes Action::Refused("name the output with its ending: .js, .mjs, .html or .wasm");
    "--use-preload-cache" flag Action::Refused("leave it out: the browser's own cache keeps files");
};

/// The option that a word is, with its argument.
///
/// # Errors
/// When the argument is missing.
pub(super) fn option(
    text: &str,
    rest: &mut std::slice::Iter<'_, OsString>,
) -> Result<Option<(&'static EmccOption, Option<OsString>)>, Failure> {
    let (name, joined) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let Some(option) = TABLE.iter().find(|option| option.name == name) else { return Ok(None) };
    let value = match (option.takes, joined) {
        (false, None) => None,
        // A flag has no argument: this is no option of emcc.
        (false, Some(_)) => return Ok(None),
        (true, Some(value)) => Some(value.into()),
        (true, None) => Some(super::options::value(name, rest)?.clone()),
    };
    Ok(Some((option, value)))
}
