//! The libraries of a program: the built-in one and those of the user.
//!
//! The built-in library has hundreds of files and a program needs few of them, so that a file is
//! parsed when one of its symbols is first asked for. `emback-runtime-js` knows without parsing
//! which file defines a symbol.

use std::sync::{Arc, LazyLock, OnceLock};

use emback_ir::abi::dyn_call_name;
use emback_runtime_js as runtime;
use rustc_hash::FxHashMap;

use crate::catalogue::Catalogue;
use crate::error::GlueError;
use crate::library::{Entry, Library};
use crate::scan::{dyn_call_on_module, names_of_scripts};

/// The entries of one file.
type Entries = Vec<Arc<Entry>>;

/// The entries of each of [`runtime::files`] that was asked for. They are the same for every
/// program, so that all programs that a process compiles share them.
static BUILTIN: LazyLock<Box<[OnceLock<Entries>]>> =
    LazyLock::new(|| runtime::files().iter().map(|_| OnceLock::new()).collect());

/// Several libraries; a later one wins. A copy shares the entries.
#[derive(Debug, Clone, Default)]
pub struct Libraries {
    /// Whether the built-in library is one of them, the first.
    builtin: bool,
    /// Entries of the user's libraries by key.
    added: FxHashMap<String, Arc<Entry>>,
    /// Libraries that were evaluated elsewhere, before or behind the built-in one.
    catalogue: Arc<Catalogue>,
}

impl Libraries {
    /// The small C library that comes with the compiler.
    #[must_use]
    pub fn builtin() -> Libraries {
        Libraries { builtin: true, ..Libraries::default() }
    }

    /// Adds a library, which wins over those added before.
    pub fn add(&mut self, library: Library) {
        for entry in library.into_entries() {
            self.added.insert(entry.name.clone(), Arc::new(entry));
        }
    }

    /// Adds a file of [`runtime::files`] below `variants/`, whose functions replace others of the
    /// built-in library where a setting asks for it: `casts`.
    pub fn add_variant(&mut self, name: &str) {
        let path = format!("variants/{name}.js");
        let file = runtime::files().iter().position(|file| file.path == path);
        for entry in file.and_then(|file| read(file).ok()).unwrap_or_default() {
            self.added.insert(entry.name.clone(), entry);
        }
    }

    /// Gives symbols that no other library has, and those that win over the built-in library.
    pub fn set_catalogue(&mut self, catalogue: Arc<Catalogue>) {
        self.catalogue = catalogue;
    }

    /// Whether the text of a library that was added mentions this name.
    pub fn mention(&self, name: &str) -> bool {
        self.added.values().any(|entry| entry.names.contains(name))
    }

    /// The entry with this key (`$x` for a JavaScript name).
    pub fn get(&self, key: &str) -> Option<&Arc<Entry>> {
        self.added
            .get(key)
            .or_else(|| self.catalogue.get(key, true))
            .or_else(|| if self.builtin { builtin(key) } else { None })
            .or_else(|| self.catalogue.get(key, false))
    }

    /// The JavaScript names of libraries that scripts around the runtime mention, sorted: they are
    /// in the script then, as all of them are in Emscripten's. So are functions that call pointers.
    #[must_use]
    pub fn mentioned_by(&self, scripts: &[&str]) -> Vec<String> {
        let names = names_of_scripts(scripts).into_iter();
        let known = names.filter_map(|name| match dyn_call_on_module(&name) {
            Some(sig) => Some(dyn_call_name(sig)),
            None => self.get(&format!("${name}")).is_some().then_some(name),
        });
        known.collect()
    }

    /// Whether a library of the user, or a variant, has an entry with this key.
    #[must_use]
    pub fn is_added(&self, key: &str) -> bool {
        self.added.contains_key(key)
    }

    /// The public JavaScript names of the built-in library, sorted: those under `lib/runtime/` that
    /// the user's libraries leave alone. Names that begin with `em` are the library's own.
    pub(crate) fn methods(&self) -> Vec<String> {
        if !self.builtin {
            return Vec::new();
        }
        let files = runtime::files();
        let symbols = runtime::symbols().iter().filter(|&&(symbol, file)| {
            !self.added.contains_key(symbol)
                && files.get(file).is_some_and(|file| file.path.starts_with("lib/runtime/"))
        });
        let names = symbols.filter_map(|(symbol, _)| symbol.strip_prefix('$'));
        names.filter(|name| !name.starts_with("em")).map(str::to_owned).collect()
    }
}

/// The entry of the built-in library with this key.
fn builtin(key: &str) -> Option<&'static Arc<Entry>> {
    let file = runtime::defining(key)?;
    // A file with a fault has no entries. There is none: the tests below read them all.
    let entries = BUILTIN.get(file)?.get_or_init(|| read(file).unwrap_or_default());
    entries.iter().find(|entry| entry.name == key)
}

/// Parses one of [`runtime::files`].
fn read(file: usize) -> Result<Entries, GlueError> {
    let Some(file) = runtime::files().get(file) else { return Ok(Vec::new()) };
    let entries = Library::parse(file.path, file.text)?.into_entries().into_iter();
    Ok(entries.map(|entry| Arc::new(Entry { builtin: true, ..entry })).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_replace_functions_of_the_library() {
        for file in runtime::below("variants/") {
            let entries = Library::parse(file.path, file.text).unwrap().into_entries();
            assert!(!entries.is_empty());
            for entry in entries {
                assert!(runtime::defining(&entry.name).is_some(), "{}: {}", file.path, entry.name);
            }
        }
    }

    #[test]
    fn each_file_defines_the_symbols_that_it_is_known_for() {
        let mut found = Vec::new();
        for (at, file) in runtime::files().iter().enumerate() {
            if file.path.starts_with("lib/") {
                found.extend(read(at).unwrap().into_iter().map(|entry| (entry.name.clone(), at)));
            }
        }
        found.sort_unstable();
        let known = runtime::symbols().iter().map(|&(symbol, at)| (symbol.to_owned(), at));
        assert_eq!(found, known.collect::<Vec<_>>());
    }

    #[test]
    fn public_names_of_the_runtime_are_known() {
        let methods = Libraries::builtin().methods();
        assert!(methods.is_sorted());
        for (name, public) in [("ccall", true), ("emSlot", false), ("emBytes", false)] {
            assert_eq!(methods.iter().any(|method| method == name), public, "{name}");
        }
        assert!(Libraries::default().methods().is_empty());
    }

    #[test]
    fn scripts_bring_what_they_mention() {
        let libraries = Libraries::builtin();
        let scripts = ["addOnInit(f); Module.ccall('x'); var FS;", "if (UTF8ToString) {", ""];
        assert_eq!(libraries.mentioned_by(&scripts), ["FS", "UTF8ToString", "addOnInit"]);
    }

    #[test]
    fn a_library_of_the_user_wins_over_the_builtin_one() {
        let mut libraries = Libraries::builtin();
        let text = "mergeInto(LibraryManager.library, { strlen: function() {}, $ccall: 1 });";
        libraries.add(Library::parse("mine.js", text).unwrap());
        let file = |key| libraries.get(key).map(|entry| (&*entry.place.file, entry.builtin));
        assert_eq!(file("strlen"), Some(("mine.js", false)));
        assert_eq!(file("cbrt"), Some(("lib/math/cbrt.js", true)));
        assert_eq!(file("nothing"), None);
        assert!(!libraries.methods().contains(&"ccall".to_owned()));
        assert!(Libraries::default().get("cbrt").is_none());
    }
}
