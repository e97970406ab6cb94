//! The interface of a program: which of its functions the host and the library call. It is known
//! before anything is lowered, and decides what stays in the module.

use std::collections::{BTreeMap, BTreeSet};

use emback_glue::{Libraries, MainFunction, Prototype, Wanted, resolve};
use emback_ir::{Diagnostic, Function, Global, Linkage, Module, Place, Source};
use emback_passes::{eval_ctors, program};

use crate::c_library;
use crate::inline_js::used;
use crate::prototypes::prototypes;
use crate::script::wanted_methods;
use crate::spelling::nearest;
use crate::{Error, Input, Options};

/// Names of the function that starts a program, in order of preference. `__main_argc_argv`,
/// `__main_void` and `__original_main` are what clang calls C's `main` for WebAssembly.
pub(crate) const MAINS: [&str; 4] = ["main", "__main_argc_argv", "__main_void", "__original_main"];

/// Names of the function that starts a module without the JavaScript runtime.
pub(crate) const STARTS: [&str; 2] = ["_start", "_initialize"];

/// Whether a function of this name may start the program.
#[must_use]
pub fn is_main(name: &str) -> bool {
    MAINS.contains(&name)
}

/// The name of the memory in a module alone.
const MEMORY: &str = "memory";

/// What of a program is called from the host, its runtime and the library.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interface {
    /// Symbols that must stay in the module: all of the below, and what library code may call.
    pub roots: Vec<String>,
    /// The function that starts the program.
    pub main: Option<Main>,
    /// Functions of the program that the host sees.
    pub exports: Vec<String>,
    /// Functions of the library that the host sees.
    pub library_exports: Vec<String>,
    /// Symbols of functions that run before main.
    pub constructors: Vec<String>,
    /// Symbols of functions that run at exit.
    pub destructors: Vec<String>,
    /// Symbols of the C library that were linked into the module. Library code in JavaScript may call
    /// the functions among them.
    pub c_library: Vec<String>,
    /// Exports by `wasm-export-name`: the name and the function.
    pub named_exports: Vec<(String, Global)>,
    /// What declarations say of the functions that the host sees; empty where none are wanted.
    pub prototypes: Vec<Prototype>,
}

/// The function that starts a program.
#[derive(Clone, Debug)]
pub(crate) struct Main {
    /// Its name in the module, one of [`MAINS`].
    pub symbol: String,
    /// How many it has: none, `argc`, `argv`, and the environment.
    pub parameters: u32,
}

impl Interface {
    pub(crate) fn of(
        module: &mut Module,
        inputs: &[Input],
        options: &Options,
        libraries: &Libraries,
    ) -> Result<Self, Error> {
        // They become declarations, as which nothing tells them from functions that are not defined
        // at all.
        let copies = available_externally(module);
        program::resolve_globals(module);
        if options.target.has_runtime() {
            rename_main(module);
        }
        let c_library = c_library::link(module, libraries, options)
            .map_err(|diagnostics| Error::at(inputs, diagnostics))?;
        let mut interface = Self {
            constructors: constructors(module, &c_library),
            c_library,
            destructors: destructors(module, options),
            named_exports: named_exports(module),
            ..Self::default()
        };
        interface.choose_exports(module, inputs, options, libraries, &copies)?;
        if options.target.has_runtime() {
            interface.export_kept(module);
        }
        interface.check_names(module, inputs, options)?;
        if options.settings.eval_ctors {
            interface.evaluate_constructors(module);
        }
        if options.emit_tsd {
            interface.prototypes = prototypes(module, &interface);
        }
        let mut roots: BTreeSet<String> = BTreeSet::new();
        roots.extend(interface.exports.iter().cloned());
        roots.extend(interface.main.iter().map(|main| main.symbol.clone()));
        roots.extend(interface.constructors.iter().chain(&interface.destructors).cloned());
        roots.extend(options.linking.undefined.iter().cloned());
        // Nothing calls these before intrinsics are lowered.
        let of_intrinsics = c_library::of_intrinsics(module).into_iter();
        roots.extend(of_intrinsics.filter(|name| interface.c_library.contains(name)));
        roots.extend(interface.library_needs(module, libraries, options));
        interface.roots = roots.into_iter().collect();
        Ok(interface)
    }

    /// Runs constructors that only compute, and leaves the others.
    fn evaluate_constructors(&mut self, module: &mut Module) {
        let before = environ_start(&self.c_library).and_then(|name| module.global_by_name(name));
        eval_ctors::run(module, before.as_slice());
        self.constructors = constructors(module, &self.c_library);
    }

    /// Decides what the host can call, from `-s EXPORTED_FUNCTIONS` and `EXPORT_ALL`. Without them
    /// a program exports its main, and a library all that other modules could see.
    fn choose_exports(
        &mut self,
        module: &Module,
        inputs: &[Input],
        options: &Options,
        libraries: &Libraries,
        copies: &[Global],
    ) -> Result<(), Error> {
        let runtime = options.target.has_runtime();
        // Those of JavaScript are found where the script is put together.
        let named = options.settings.library_functions.iter().filter(|name| !name.starts_with('$'));
        let named = named.filter(|name| runtime && libraries.get(name).is_some());
        self.library_exports.extend(named.cloned());
        let starts = |name: &&str| !runtime && is_defined_function(module, name);
        if let Some(start) = STARTS.into_iter().find(|name| starts(name)) {
            self.exports.push(start.to_owned());
        }
        let main = any_main(module).filter(|_| self.exports.is_empty());
        let visible = || {
            defined(module)
                .into_iter()
                .filter(|name| !emback_ir::intrinsic::is_reserved(name.as_bytes()))
        };
        let Some(wanted) = &options.settings.exported_functions else {
            if options.settings.export_all {
                let main = main.as_ref().map(|main| main.symbol.clone());
                self.exports.extend(visible().filter(|name| Some(name) != main.as_ref()));
            } else if main.is_none() && self.exports.is_empty() {
                // A library: all that other modules could see.
                self.exports = visible().collect();
                if self.exports.is_empty()
                    && self.constructors.is_empty()
                    && self.named_exports.is_empty()
                {
                    return Err(Error::at(inputs, vec![nothing_to_export(module, copies)]));
                }
            }
            self.exports.extend(main.iter().map(|main| main.symbol.clone()));
            self.main = main;
            return Ok(());
        };
        let mut missing = Vec::new();
        for name in wanted {
            if is_main(name)
                && let Some(main) = main_function(module, name).or_else(|| any_main(module))
            {
                if !self.exports.contains(&main.symbol) {
                    self.exports.push(main.symbol.clone());
                }
                self.main.get_or_insert(main);
            } else if is_defined_function(module, name) {
                self.exports.push(name.clone());
            } else if libraries.get(name).is_some() {
                self.library_exports.push(name.clone());
            } else if is_visible_variable(module, name) {
                // rustc lists `#[no_mangle]` statics as well. Its address is no function.
            } else if options.settings.error_on_undefined_symbols {
                let known: Vec<String> = visible().collect();
                let near = nearest(name, known.iter().map(String::as_str));
                let near = near.map(|near| format!("did you mean _{near}? ")).unwrap_or_default();
                missing.push(
                    Diagnostic::error(format!(
                        "-s EXPORTED_FUNCTIONS: undefined exported symbol: _{name}"
                    ))
                    .help(match module.global_by_name(name) {
                        Some(global) if copies.contains(&global) => copy_help(name),
                        _ => format!(
                            "{near}the module defines no function of this name that is not internal"
                        ),
                    }),
                );
            }
        }
        if !missing.is_empty() {
            return Err(Error::at(inputs, missing));
        }
        if options.settings.export_all {
            for name in visible() {
                if !self.exports.contains(&name) {
                    self.exports.push(name);
                }
            }
            // One of these is main, which runs then.
            self.main = self.main.take().or(main);
        }
        Ok(())
    }

    /// Exports the functions with `__attribute__((used))`, as Emscripten does: `EMSCRIPTEN_KEEPALIVE`
    /// is that.
    fn export_kept(&mut self, module: &Module) {
        let Some((_, entries)) = used(module, "llvm.used") else { return };
        for global in entries.iter().filter_map(|&entry| module.base_global(entry)) {
            let name = module.global_name(global);
            let is_kept = !module.globals[global].linkage.is_local()
                && is_defined_function(module, &name)
                && !self.exports.iter().any(|export| *export == name);
            if is_kept {
                self.exports.push(name.into_owned());
            }
        }
    }

    /// Holds the exports to what WebAssembly and JavaScript demand of names: each is given once and
    /// is UTF-8.
    fn check_names(
        &self,
        module: &Module,
        inputs: &[Input],
        options: &Options,
    ) -> Result<(), Error> {
        let by_symbol = self.exports.iter().filter_map(|name| {
            let global = program::function_behind(module, module.global_by_name(name)?)?;
            Some((name.clone(), global))
        });
        let mut given: BTreeMap<String, Global> = BTreeMap::new();
        let mut errors = Vec::new();
        for (name, global) in by_symbol.chain(self.named_exports.iter().cloned()) {
            let symbol = module.global_name(global).into_owned();
            let refused = |message: String| {
                let place = module.sources.location(module.globals[global].place);
                Diagnostic::error(message).at(place).in_function(symbol.clone())
            };
            if !options.target.has_runtime() && name == MEMORY {
                errors.push(
                    refused(format!(
                        "a function is exported as '{name}', which is the name of the memory"
                    ))
                    .help("give it another name with \"wasm-export-name\", or make it internal"),
                );
                continue;
            }
            match given.insert(name.clone(), global) {
                Some(other) if other != global => {
                    let other = module.global_name(other);
                    errors.push(
                        refused(format!("'{other}' and '{symbol}' are both exported as '{name}'"))
                            .help(
                                "give one of them another name, or leave \"wasm-export-name\" out",
                            ),
                    );
                }
                Some(_) | None => {}
            }
        }
        errors.extend(self.unspeakable(module));
        if errors.is_empty() { Ok(()) } else { Err(Error::at(inputs, errors)) }
    }

    /// Functions that would be exported if their name was UTF-8.
    fn unspeakable(&self, module: &Module) -> Vec<Diagnostic> {
        let is_utf8 = |symbol| std::str::from_utf8(module.bytes(symbol)).is_ok();
        let mut errors = Vec::new();
        for data in module.globals.values() {
            let Some(function) = data.function().filter(|function| function.is_definition()) else {
                continue;
            };
            let symbol = data.name.expand();
            let name = symbol.map(|symbol| module.text(symbol).into_owned()).unwrap_or_default();
            let exported = self.exports.contains(&name)
                && symbol.is_some_and(|symbol| !is_utf8(symbol))
                && !data.linkage.is_local();
            let renamed =
                module.string_attribute(function.attrs.func, "wasm-export-name").flatten();
            if exported || renamed.is_some_and(|name| !is_utf8(name)) {
                let place = module.sources.location(data.place);
                errors.push(
                    Diagnostic::error("the name that the function is exported by is not UTF-8")
                        .at(place)
                        .in_function(name)
                        .help("rename it, or make it internal"),
                );
            }
        }
        errors
    }

    /// Functions of the program that library code calls: `printf` calls a `malloc` that the program
    /// defines.
    ///
    /// The libraries are resolved here and once more when the program is linked. These functions
    /// must be known before anything is lowered, for they are roots of dead code elimination. What
    /// the script contains is known only after that: lowering adds calls of the library (`fmod`),
    /// and the optimiser removes some.
    fn library_needs(
        &self,
        module: &Module,
        libraries: &Libraries,
        options: &Options,
    ) -> Vec<String> {
        let undefined = program::undefined(module);
        let mut symbols: Vec<&str> = undefined.iter().map(|symbol| symbol.name.as_str()).collect();
        let of_intrinsics = c_library::of_intrinsics(module);
        symbols.extend(
            of_intrinsics.iter().map(String::as_str).filter(|name| libraries.get(name).is_some()),
        );
        symbols.extend(self.library_exports.iter().map(String::as_str));
        let defined = self.callable(module);
        let defined: Vec<&str> = defined.iter().map(String::as_str).collect();
        let methods = wanted_methods(options, libraries);
        let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
        let wanted = Wanted { symbols: &symbols, methods: &methods, defined: &defined };
        resolve(libraries, &wanted).asm_exports
    }

    /// Symbols of the functions that library code can call: those that other modules could see, and
    /// those of the C library.
    pub(crate) fn callable(&self, module: &Module) -> Vec<String> {
        let mut symbols = defined(module);
        symbols.extend(
            self.c_library.iter().filter(|name| is_defined_function(module, name)).cloned(),
        );
        symbols
    }

    /// Looks for the functions with `wasm-export-name` again.
    pub(crate) fn find_named_exports(&mut self, module: &Module) {
        self.named_exports = named_exports(module);
    }

    /// Whether the program does something without being called.
    pub(crate) fn starts(&self) -> bool {
        self.main.is_some() || !self.constructors.is_empty()
    }

    /// The function that starts the program, as the glue needs it.
    pub(crate) fn main_for_bundle(&self) -> Option<MainFunction> {
        let main = self.main.as_ref()?;
        Some(MainFunction { symbol: main.symbol.clone(), parameters: main.parameters })
    }
}

/// Functions whose definition is `available_externally`: a copy for optimisers of what another
/// module defines.
fn available_externally(module: &Module) -> Vec<Global> {
    let globals = module.globals.iter();
    let copies = globals.filter(|(_, data)| {
        data.linkage == Linkage::AvailableExternally && data.function().is_some()
    });
    copies.map(|(global, _)| global).collect()
}

/// The error about a module that would do nothing.
fn nothing_to_export(module: &Module, copies: &[Global]) -> Diagnostic {
    const MESSAGE: &str = "the module defines no function that could be run or exported";
    let Some(&copy) = copies.first() else {
        return Diagnostic::error(MESSAGE)
            .at(module.sources.location(first_function(module)))
            .help("give it a main, or functions that are not internal");
    };
    let name = module.global_name(copy);
    Diagnostic::error(format!(
        "{MESSAGE}: '{name}' is available_externally, which is a copy of another module's definition"
    ))
    .at(module.sources.location(module.globals[copy].place))
    .help(copy_help(&name))
}

/// What to do about a function of which only a copy is there.
fn copy_help(name: &str) -> String {
    format!("give the LLVM IR of the module that defines '{name}' as a further input")
}

/// Where the first function is, which cannot be called from outside the module; the beginning where
/// there is none.
fn first_function(module: &Module) -> Place {
    let functions = module.globals.values().filter(|data| data.function().is_some());
    let places = functions.map(|data| data.place).filter(|place| place.is_some());
    places.min().unwrap_or_else(|| module.sources.place(Source::FIRST, 1))
}

/// The main function of this name, if it is defined with at most the three parameters of C's.
fn main_function(module: &Module, name: &str) -> Option<Main> {
    if !is_defined_function(module, name) {
        return None;
    }
    let behind = program::function_behind(module, module.global_by_name(name)?)?;
    let (_, params, _) = module.types.function_parts(module.globals[behind].ty)?;
    let parameters = u32::try_from(params.len()).ok().filter(|&count| count <= 3)?;
    Some(Main { symbol: name.to_owned(), parameters })
}

/// The function that starts the program.
fn any_main(module: &Module) -> Option<Main> {
    MAINS.iter().find_map(|name| main_function(module, name))
}

/// Calls what starts the program `main`, whatever clang has made of it, as pages know it by this name
/// (`Module._main`).
fn rename_main(module: &mut Module) {
    if module.global_by_name("main").is_some() {
        return;
    }
    if let Some(main) = any_main(module)
        && let Some(global) = module.global_by_name(&main.symbol)
    {
        let symbol = module.symbol("main");
        module.rename_global(global, Some(symbol));
    }
}

/// Whether the name leads to a function with a body, aliases looked through.
fn is_defined_function(module: &Module, name: &str) -> bool {
    let behind =
        module.global_by_name(name).and_then(|global| program::function_behind(module, global));
    behind.and_then(|global| module.function(global)).is_some_and(Function::is_definition)
}

/// Whether the name is that of a variable that the module defines and others could see.
fn is_visible_variable(module: &Module, name: &str) -> bool {
    let data = module.global_by_name(name).map(|global| &module.globals[global]);
    let data = data.filter(|data| !data.linkage.is_local());
    data.and_then(|data| data.variable()).is_some_and(|variable| variable.init.is_some())
}

/// Symbols of all functions that the module defines and other modules could see.
pub(crate) fn defined(module: &Module) -> Vec<String> {
    let globals = module.globals.iter();
    let named = globals.filter(|(_, data)| !data.linkage.is_local() && data.name.is_some());
    // One whose name is not UTF-8 is found under no text, and refused later.
    let functions = named.filter(|&(global, _)| {
        program::function_behind(module, global)
            .and_then(|global| module.function(global))
            .is_some_and(Function::is_definition)
    });
    functions.map(|(global, _)| module.global_name(global).into_owned()).collect()
}

/// musl's list of what runs at exit. Its `exit` calls this; where the runtime has `exit`, it does.
pub(crate) const AT_EXIT: &str = "__funcs_on_exit";

/// Functions that run at exit, in order.
fn destructors(module: &mut Module, options: &Options) -> Vec<String> {
    let mut names = structors(module, "llvm.global_dtors");
    if options.target.has_runtime() && is_defined_function(module, AT_EXIT) {
        names.insert(0, AT_EXIT.to_owned());
    }
    names
}

/// Symbols of functions that run before main, in order.
fn constructors(module: &mut Module, c_library: &[String]) -> Vec<String> {
    let start = environ_start(c_library).cloned().into_iter();
    start.chain(structors(module, "llvm.global_ctors")).collect()
}

/// The function that fills `environ`, where the program has it: it runs first.
fn environ_start(c_library: &[String]) -> Option<&String> {
    c_library.iter().find(|name| *name == c_library::ENVIRON_START)
}

/// Functions of a list of constructors or destructors. They are called by name, so those without
/// one get one.
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

/// Functions that are exported under the name of the attribute `wasm-export-name`, which clang
/// writes for `__attribute__((export_name("...")))`.
pub(crate) fn named_exports(module: &Module) -> Vec<(String, Global)> {
    let name_of = |function: &Function| {
        let name = module.string_attribute(function.attrs.func, "wasm-export-name")??;
        function.is_definition().then(|| module.text(name).into_owned())
    };
    let functions = module.globals.iter();
    functions.filter_map(|(global, data)| Some((name_of(data.function()?)?, global))).collect()
}
