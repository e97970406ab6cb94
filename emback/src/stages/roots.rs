//! Which symbols of a program are needed before it is known what its code reaches: those that the
//! host, the runtime and the command line name.
//!
//! The exact list is made from the linked module ([`crate::interface`]). What is here is at least
//! that, since it decides which bodies are read at all.

use emback_glue::{Libraries, Wanted, resolve};
use emback_ir::{ConstData, Global, Module};
use emback_link::live::{Bodies, Symbols};
use rustc_hash::FxHashSet;

use super::gather::is_declaration_for_linker;
use super::read::libraries_of;
use crate::c_library;
use crate::interface::{AT_EXIT, MAINS, STARTS, is_main};
use crate::script::wanted_methods;
use crate::{Error, Linking, Options};

/// The roots of a link.
pub(super) struct Roots<'o> {
    /// Of a program that is compiled with these options; of none all definitions are roots.
    options: Option<&'o Options>,
    /// The libraries of the runtime, once they were asked for.
    libraries: Option<Libraries>,
}

impl<'o> Roots<'o> {
    pub(super) fn new(options: Option<&'o Options>) -> Self {
        Self { options, libraries: None }
    }

    /// Whether anything may be left out.
    pub(super) fn are_known(&self) -> bool {
        self.options.is_some()
    }

    /// Symbols that take members of archives though nothing refers to them: those of `-u` and
    /// `--defsym`, and exports.
    pub(super) fn required<'a>(&'a self, linking: &'a Linking) -> impl Iterator<Item = &'a str> {
        let settings = self.options.map(|options| &options.settings);
        let exported = settings.and_then(|settings| settings.exported_functions.as_ref());
        let exported = exported.into_iter().flatten().filter(|name| !is_main(name));
        let defined = linking.defsym.iter().map(|(_, symbol)| symbol);
        exported.chain(&linking.undefined).chain(defined).map(String::as_str)
    }

    /// Functions of the program that library functions call. `defined` has the symbols that an
    /// input or an archive defines.
    ///
    /// # Errors
    /// When a library of the user is not well-formed.
    pub(super) fn library_needs<'m>(
        &mut self,
        modules: impl Iterator<Item = &'m Module>,
        defined: impl Iterator<Item = &'m [u8]>,
    ) -> Result<Vec<String>, Error> {
        let Some(options) = self.options.filter(|options| options.target.has_runtime()) else {
            return Ok(Vec::new());
        };
        let modules: Vec<&Module> = modules.collect();
        let libraries = match &self.libraries {
            Some(libraries) => libraries,
            None => self.libraries.insert(libraries_of(options)?),
        };
        let program: FxHashSet<&str> =
            defined.filter_map(|name| str::from_utf8(name).ok()).collect();
        let mut callable: Vec<&str> = c_library::all_symbols(libraries, options).collect();
        callable.extend(program.iter().copied());
        let exported = options.settings.exported_functions.iter().flatten().map(String::as_str);
        let undefined = modules.iter().flat_map(|&module| declared(module)).chain(exported);
        let undefined = undefined.filter(|name| !program.contains(name));
        let mut open: Vec<String> = undefined.map(str::to_owned).collect();
        let methods = wanted_methods(options, libraries);
        let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
        // The C library calls functions in JavaScript, and these call the C library and the program.
        let mut seen: FxHashSet<String> = FxHashSet::default();
        let mut needs = Vec::new();
        while !open.is_empty() {
            let mut scripts = Vec::new();
            while let Some(name) = open.pop() {
                if !seen.insert(name.clone()) {
                    continue;
                }
                if program.contains(name.as_str()) {
                    needs.push(name);
                } else if let Some(more) = c_library::needs(libraries, options, &name) {
                    open.extend(more.map(str::to_owned));
                } else {
                    scripts.push(name);
                }
            }
            let symbols: Vec<&str> = scripts.iter().map(String::as_str).collect();
            let wanted = Wanted { symbols: &symbols, methods: &methods, defined: &callable };
            open = resolve(libraries, &wanted).asm_exports;
            open.retain(|name| !seen.contains(name));
        }
        Ok(needs)
    }

    /// The definitions that a mark phase begins at.
    ///
    /// # Errors
    /// As [`Self::library_needs`].
    pub(super) fn places<B: Bodies>(
        &mut self,
        modules: &[B],
        symbols: &Symbols,
    ) -> Result<Vec<(usize, Global)>, Error> {
        let mut places: Vec<(usize, Global)> = match self.options {
            Some(options) if !exports_all(modules, symbols, options) => {
                let mut names: Vec<String> =
                    self.required(&options.linking).map(str::to_owned).collect();
                names.extend(MAINS.map(str::to_owned));
                names.extend(STARTS.map(str::to_owned));
                names.push(AT_EXIT.to_owned());
                names.extend(
                    self.library_needs(modules.iter().map(Bodies::module), symbols.names())?,
                );
                let named = names.iter().filter_map(|name| symbols.get(name.as_bytes()));
                let words = modules.iter().flat_map(|module| words_of_inline_js(module.module()));
                let called = words.flat_map(|word| {
                    let c_name = word.strip_prefix(b"_");
                    [symbols.get(word), c_name.and_then(|name| symbols.get(name))]
                });
                named.chain(called.flatten()).collect()
            }
            Some(_) | None => symbols.names().filter_map(|name| symbols.get(name)).collect(),
        };
        // In the order of the inputs, whatever the order of a hash table is.
        places.sort_unstable();
        places.dedup();
        Ok(places)
    }
}

/// The symbols that a module declares.
fn declared(module: &Module) -> impl Iterator<Item = &str> {
    let globals = module.globals.iter().filter(|&(global, data)| {
        is_declaration_for_linker(data) && !module.has_reserved_name(global)
    });
    globals.filter_map(|(_, data)| str::from_utf8(module.bytes(data.name.expand()?)).ok())
}

/// The words in the texts of a module with code in JavaScript (EM_ASM, EM_JS), which calls functions
/// of the program by their names: `_name`, `ccall('name')`. Which texts are code is seen only in
/// bodies, which are not read yet.
fn words_of_inline_js(module: &Module) -> impl Iterator<Item = &[u8]> {
    let has_code = has_inline_js(module);
    let variables = module.globals.values().filter(move |_| has_code);
    let texts = variables.filter_map(|data| match module.consts.data(data.variable()?.init?) {
        ConstData::Bytes(bytes) => Some(&**bytes),
        _ => None,
    });
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.');
    let words = texts.flat_map(move |text| text.split(move |byte| !is_letter(byte)));
    // `Module._name` and `Module.name` are two words.
    let words = words.flat_map(|word| {
        let parts = word.split(|&byte| byte == b'.').filter(|_| word.contains(&b'.'));
        std::iter::once(word).chain(parts)
    });
    words.filter(|word| !word.is_empty())
}

/// Whether a module has code in JavaScript.
fn has_inline_js(module: &Module) -> bool {
    let names = module.globals.values().filter_map(|data| data.name.expand());
    names
        .map(|name| module.bytes(name))
        .any(|name| name.starts_with(b"emscripten_asm_const") || name.starts_with(b"__em_js__"))
}

/// Whether the program exports all that other modules could see: it is asked to, or has nothing
/// that starts it.
fn exports_all<B: Bodies>(modules: &[B], symbols: &Symbols, options: &Options) -> bool {
    if options.settings.export_all {
        return true;
    }
    if options.settings.exported_functions.is_some() {
        return false;
    }
    if !options.target.has_runtime()
        && STARTS.iter().any(|name| symbols.get(name.as_bytes()).is_some())
    {
        return false;
    }
    // A main with more parameters than C's is a function like any other.
    !MAINS.iter().any(|name| {
        symbols.get(name.as_bytes()).is_some_and(|(number, global)| {
            let module = modules[number].module();
            let parts = module.types.function_parts(module.globals[global].ty);
            parts.is_some_and(|(_, params, _)| params.len() <= 3)
        })
    })
}
