//! What the page and the runtime reach of a program, and what the program wants from outside.

use std::collections::BTreeSet;

use emback_glue::{ImportFrom, MainFunction, Unresolved, Wanted, resolve};
use emback_ir::{Diagnostic, Function, Global, Location, Module};
use emback_passes::layout::is_linker_symbol;
use emback_passes::program::{self, Undefined};

use super::Request;
use crate::failure::Failure;
use crate::target::Target;

/// Names that a start function may have, the one that is used first.
pub(super) const MAINS: [&str; 4] = ["main", "__main_argc_argv", "__main_void", "__original_main"];

/// What is reached from outside the program, found out before anything is lowered.
#[derive(Debug, Default)]
pub(super) struct Outside {
    /// Symbols that stay: all of the below, and what library code may call.
    pub roots: Vec<String>,
    /// The function that starts the program.
    pub main: Option<Main>,
    /// Functions of the program that the page sees.
    pub exports: Vec<String>,
    /// Functions of the library that the page sees.
    pub library_exports: Vec<String>,
    /// Symbols of functions that run before main.
    pub constructors: Vec<String>,
    /// Symbols of functions that run at exit.
    pub destructors: Vec<String>,
    /// Exports by `wasm-export-name`: the name and the function.
    pub named_exports: Vec<(String, Global)>,
}

/// The start.
#[derive(Debug)]
pub(super) struct Main {
    pub symbol: String,
    pub parameters: u32,
}

impl Outside {
    pub(super) fn of(module: &mut Module, request: &Request) -> Result<Self, Failure> {
        program::resolve_globals(module);
        let mut outside = Self {
            constructors: structors(module, "llvm.global_ctors"),
            destructors: structors(module, "llvm.global_dtors"),
            named_exports: named_exports(module),
            ..Self::default()
        };
        outside.choose_exports(module, request)?;
        let mut roots: BTreeSet<String> = BTreeSet::new();
        roots.extend(outside.exports.iter().cloned());
        roots.extend(outside.main.iter().map(|main| main.symbol.clone()));
        roots.extend(outside.constructors.iter().chain(&outside.destructors).cloned());
        roots.extend(outside.library_needs(module, request));
        outside.roots = roots.into_iter().collect();
        Ok(outside)
    }

    fn choose_exports(&mut self, module: &Module, request: &Request) -> Result<(), Failure> {
        let runtime = request.target.has_runtime();
        let starts = |name: &&str| !runtime && is_defined_function(module, name);
        if let Some(start) = ["_start", "_initialize"].into_iter().find(|name| starts(name)) {
            self.exports.push(start.to_owned());
        }
        let main = MAINS.iter().find_map(|name| main_function(module, name));
        let main = main.filter(|_| self.exports.is_empty());
        let Some(wanted) = &request.settings.exported_functions else {
            if main.is_none() && self.exports.is_empty() {
                // A library: all that is seen outside its module.
                self.exports =
                    defined(module).into_iter().filter(|name| !name.starts_with("llvm.")).collect();
                if self.exports.is_empty()
                    && self.constructors.is_empty()
                    && self.named_exports.is_empty()
                {
                    return Err(Failure::at(
                        &request.source,
                        vec![
                            Diagnostic::error(
                                "the module defines no function that could be run or exported",
                            )
                            .help("give it a main, or functions that are not internal"),
                        ],
                    ));
                }
            }
            self.exports.extend(main.iter().map(|main| main.symbol.clone()));
            self.main = main;
            return Ok(());
        };
        let mut missing = Vec::new();
        for name in wanted {
            if let Some(main) =
                MAINS.contains(&name.as_str()).then(|| main_function(module, name)).flatten()
            {
                self.exports.push(name.clone());
                self.main.get_or_insert(main);
            } else if name == "main"
                && let Some(main) = MAINS.iter().find_map(|name| main_function(module, name))
            {
                self.exports.push(main.symbol.clone());
                self.main = Some(main);
            } else if is_defined_function(module, name) {
                self.exports.push(name.clone());
            } else if request.libraries.get(name).is_some() {
                self.library_exports.push(name.clone());
            } else if request.settings.error_on_undefined_symbols {
                missing.push(
                    Diagnostic::error(format!("undefined exported symbol: _{name}"))
                        .help("the module does not define it: take it out of EXPORTED_FUNCTIONS"),
                );
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(Failure::at(&request.source, missing)) }
    }

    /// What library functions call of the program's own, as `qsort` calls a comparator's table or `printf` a `malloc`
    /// that the program brings.
    fn library_needs(&self, module: &Module, request: &Request) -> Vec<String> {
        let undefined = program::undefined(module);
        let mut symbols: Vec<&str> = undefined.iter().map(|symbol| symbol.name.as_str()).collect();
        symbols.extend(self.library_exports.iter().map(String::as_str));
        let defined = defined(module);
        let defined: Vec<&str> = defined.iter().map(String::as_str).collect();
        let wanted = Wanted { symbols: &symbols, methods: &[], defined: &defined };
        resolve(&request.libraries, &wanted).asm_exports
    }

    /// Whether the page sees this symbol.
    pub(super) fn is_public(&self, symbol: &str) -> bool {
        self.exports.iter().any(|name| name == symbol)
            || self.named_exports.iter().any(|(name, _)| name == symbol)
    }

    /// The start as the bundler wants it.
    pub(super) fn main_for_bundle(&self) -> Option<MainFunction> {
        let main = self.main.as_ref()?;
        let js_name = emback_jsgen::js_name(main.symbol.as_bytes());
        Some(MainFunction { js_name, parameters: main.parameters })
    }
}

fn main_function(module: &Module, name: &str) -> Option<Main> {
    if !is_defined_function(module, name) {
        return None;
    }
    let behind = program::function_behind(module, module.global_by_name(name)?)?;
    let (_, params, _) = module.types.function_parts(module.globals[behind].ty)?;
    let parameters = u32::try_from(params.len()).ok().filter(|&count| count <= 3)?;
    Some(Main { symbol: name.to_owned(), parameters })
}

fn is_defined_function(module: &Module, name: &str) -> bool {
    let behind =
        module.global_by_name(name).and_then(|global| program::function_behind(module, global));
    behind.and_then(|global| module.function(global)).is_some_and(Function::is_definition)
}

/// Symbols of all functions that the module defines for others to see.
pub(super) fn defined(module: &Module) -> Vec<String> {
    let globals = module.globals.iter();
    let named = globals.filter(|(_, data)| !data.linkage.is_local() && data.name.is_some());
    let names = named.map(|(global, _)| module.global_name(global).into_owned());
    names.filter(|name| is_defined_function(module, name)).collect()
}

/// Functions of a list of constructors or destructors. They are called by name, so that those without get one.
fn structors(module: &mut Module, list: &str) -> Vec<String> {
    let functions = program::structors(module, list);
    let mut names = Vec::with_capacity(functions.len());
    for (number, function) in functions.into_iter().enumerate() {
        if module.function(function).is_none_or(|function| !function.is_definition()) {
            continue;
        }
        if module.globals[function].name.is_none() {
            let name = module.symbol(format!("{list}.{number}"));
            module.rename_global(function, Some(name));
        }
        names.push(module.global_name(function).into_owned());
    }
    names
}

fn named_exports(module: &Module) -> Vec<(String, Global)> {
    let name_of = |function: &Function| {
        let name = module.string_attribute(function.attrs.func, "wasm-export-name")??;
        function.is_definition().then(|| module.text(name).into_owned())
    };
    let functions = module.globals.iter();
    functions.filter_map(|(global, data)| Some((name_of(data.function()?)?, global))).collect()
}

/// What the program wants and does not define, sorted by who gives it.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// Functions that a library gives.
    pub library: Vec<String>,
    /// Functions that nobody gives.
    pub missing: Vec<String>,
    /// Variables that a library gives storage.
    pub data: Vec<String>,
}

impl Imports {
    /// Who gives this symbol.
    pub(super) fn giver(&self, symbol: &str) -> ImportFrom {
        if self.missing.iter().any(|missing| missing == symbol) {
            ImportFrom::Missing { symbol: symbol.to_owned() }
        } else {
            ImportFrom::Symbol(symbol.to_owned())
        }
    }

    /// Functions that nobody gives are errors that name who uses them, unless the user wants it otherwise.
    pub(super) fn of(
        module: &Module,
        request: &Request,
        warnings: &mut Vec<(String, Option<String>)>,
    ) -> Result<Self, Failure> {
        let mut imports = Self::default();
        let mut errors = Vec::new();
        for symbol in program::undefined(module) {
            let known = request.libraries.get(&symbol.name);
            if symbol.module.is_some() || (symbol.declared && !request.target.has_runtime()) {
                continue;
            }
            match (symbol.function, known) {
                // Its address is null, and the program asks before it calls.
                (true, None) if symbol.weak => imports.missing.push(symbol.name),
                (false, None) if symbol.weak => {}
                (true, Some(_)) => imports.library.push(symbol.name),
                (true, None) if request.settings.error_on_undefined_symbols => {
                    errors.push(undefined(module, &symbol, request.target));
                }
                (true, None) => {
                    let diagnostic = undefined(module, &symbol, request.target);
                    warnings.push((
                        diagnostic.message,
                        Some("a call of it aborts the program".to_owned()),
                    ));
                    imports.missing.push(symbol.name);
                }
                (false, Some(_)) => imports.data.push(symbol.name),
                (false, None) if is_linker_symbol(&symbol.name) => {}
                (false, None) => errors.push(undefined(module, &symbol, request.target)),
            }
        }
        if errors.is_empty() { Ok(imports) } else { Err(Failure::at(&request.source, errors)) }
    }
}

fn undefined(module: &Module, symbol: &Undefined, target: Target) -> Diagnostic {
    let help = match target {
        Target::AsmJs | Target::Wasm => {
            "link what defines it into the input, or give it with --js-library FILE"
        }
        Target::BareWasm | Target::Wasi => {
            "link what defines it into the input, declare it as an import (wasm-import-module), or build for \
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
    let line = module.globals[symbol.global].line;
    let location = if line == 0 { Location::None } else { Location::Text { line, column: 0 } };
    Diagnostic::error(format!("undefined {kind} '{}', used by {users}", symbol.name))
        .at(location)
        .help(help)
}

/// A name that no library and no input defines.
pub(super) fn unresolved(name: &Unresolved) -> Failure {
    match name {
        Unresolved::Method(_) => Failure::usage(name.to_string())
            .help("there are ccall, cwrap, addFunction, UTF8ToString, stringToUTF8 and more"),
        Unresolved::Symbol(_) | Unresolved::Dependency { .. } => Failure::other(name.to_string()),
    }
}
