//! What a program needs and does not define, and where it comes from.

use emback_glue::{Libraries, Unresolved};
use emback_ir::abi::RuntimeImport;
use emback_ir::{Diagnostic, Diagnostics, Module};
use emback_passes::layout::is_linker_symbol;
use emback_passes::program::{self, Undefined};

use crate::{Error, Input, Options, Target};

/// Undefined symbols of a program, by who defines them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Imports {
    /// Functions that a library defines.
    pub library: Vec<String>,
    /// Functions that nothing defines.
    pub missing: Vec<String>,
    /// Variables that a library defines.
    pub data: Vec<String>,
}

impl Imports {
    /// Sorts the undefined symbols of `module`. Functions that nothing defines are errors that name
    /// their users, unless ERROR_ON_UNDEFINED_SYMBOLS is off.
    pub(crate) fn of(
        module: &Module,
        inputs: &[Input],
        options: &Options,
        libraries: &Libraries,
        warnings: &mut Diagnostics,
    ) -> Result<Self, Error> {
        let mut imports = Self::default();
        let mut errors = Vec::new();
        for symbol in program::undefined(module) {
            let known = libraries.get(&symbol.name);
            let is_runtime =
                || RuntimeImport::of_symbol(&module.global_name(symbol.global)).is_some();
            if symbol.module.is_some()
                || (symbol.declared && !options.target.has_runtime())
                || is_runtime()
            {
                continue;
            }
            match (symbol.function, known) {
                // Its address is null, and the program asks before it calls.
                (true, None) if symbol.weak => imports.missing.push(symbol.name),
                (false, None) if symbol.weak => {}
                (true, Some(_)) => imports.library.push(symbol.name),
                (true, None) if options.settings.error_on_undefined_symbols => {
                    errors.push(undefined(module, &symbol, options.target));
                }
                (true, None) => {
                    let diagnostic = undefined(module, &symbol, options.target);
                    warnings.push(
                        Diagnostic::warning(diagnostic.message)
                            .help("a call of it aborts the program"),
                    );
                    imports.missing.push(symbol.name);
                }
                (false, Some(_)) => imports.data.push(symbol.name),
                (false, None) if is_linker_symbol(&symbol.name) => {}
                (false, None) => errors.push(undefined(module, &symbol, options.target)),
            }
        }
        if errors.is_empty() { Ok(imports) } else { Err(Error::at(inputs, errors)) }
    }
}

/// Functions that start a thread: of POSIX, of C11, of Emscripten, and the import of WASI.
const STARTS_THREADS: [&str; 5] = [
    "pthread_create",
    "thrd_create",
    "emscripten_malloc_wasm_worker",
    "emscripten_create_wasm_worker",
    "thread-spawn",
];

/// The error about a symbol that nothing defines. It names the first users, as the declaration
/// alone does not say who needs it.
pub(crate) fn undefined(module: &Module, symbol: &Undefined, target: Target) -> Diagnostic {
    let help = match target {
        _ if STARTS_THREADS.contains(&symbol.name.as_str()) => {
            "a program has one thread: build it without threads, or replace what the thread does by a call (atomics, \
             locks and thread-local variables may stay)"
        }
        Target::AsmJs | Target::Wasm => {
            "give the LLVM IR that defines it as a further input, or give it with --js-library FILE"
        }
        Target::BareWasm | Target::Wasi => {
            "give the LLVM IR that defines it as a further input, declare it as an import (wasm-import-module), or build for \
             wasm32-unknown-emscripten, whose runtime has C's functions"
        }
    };
    const SHOWN: usize = 3;
    let mut users: Vec<String> =
        symbol.users.iter().take(SHOWN).map(|user| format!("'{user}'")).collect();
    if let Some(more) = symbol.users.len().checked_sub(SHOWN).filter(|&more| more > 0) {
        users.push(format!("{more} more"));
    }
    let users = match users.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => users.join(""),
    };
    let kind = if symbol.function { "function" } else { "variable" };
    let location = module.sources.location(module.globals[symbol.global].place);
    Diagnostic::error(format!("undefined {kind} '{}', used by {users}", symbol.name))
        .at(location)
        .help(help)
}

/// A name that no library and no input defines.
pub(crate) fn unresolved(name: &Unresolved) -> Error {
    match name {
        Unresolved::Method(_) => Error::options(name.to_string())
            .help("there are ccall, cwrap, addFunction, UTF8ToString, stringToUTF8 and more"),
        Unresolved::Symbol(_) | Unresolved::Dependency { .. } => Error::other(name.to_string()),
    }
}
