//! The JavaScript and C headers of the runtime, carried as text.
//!
//! This crate is data. `shell/` holds the pieces of every script, `lib/` the small libc with one
//! function a file, `variants/` those of its functions that depend on a setting, `include/` the C
//! headers that declare it. `emback-glue` puts them together. `c/` holds the functions of the libc that
//! become part of the module: C, and the LLVM IR that is compiled from it.

/// One file of the runtime.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path inside `runtime-js/`, with `/` between folders: `lib/string/strlen.js`.
    pub path: &'static str,
    /// Its whole text.
    pub text: &'static str,
}

static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Symbols of the library, sorted, with the index in [`FILES`] of the file that defines each.
static SYMBOLS: &[(&str, usize)] = include!(concat!(env!("OUT_DIR"), "/symbols.rs"));

/// The same for the files below `c/`.
static C_SYMBOLS: &[(&str, usize)] = include!(concat!(env!("OUT_DIR"), "/c_symbols.rs"));

/// What each of [`C_SYMBOLS`] needs.
static C_NEEDS: &[Needs] = include!(concat!(env!("OUT_DIR"), "/c_needs.rs"));

/// Symbols that the definition of a symbol refers to, itself or through what is local to its file.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Those that have to be defined.
    pub strong: &'static [&'static str],
    /// Those that are null where nothing else brings them in (`extern_weak`).
    pub weak: &'static [&'static str],
}

/// Every file, sorted by path.
pub fn files() -> &'static [File] {
    FILES
}

/// The file with this path, if there is one.
pub fn lookup(path: &str) -> Option<File> {
    FILES.binary_search_by(|file| file.path.cmp(path)).ok().and_then(|at| FILES.get(at)).copied()
}

/// The files below one folder, named with its closing slash: `below("lib/")`.
pub fn below(folder: &str) -> impl Iterator<Item = File> + '_ {
    FILES.iter().copied().filter(move |file| file.path.starts_with(folder))
}

/// The symbols that files below `lib/` define, sorted, with the index in [`files`] of the file that
/// defines each. A symbol is a C symbol, `strlen`, or `$` and a JavaScript name, `$UTF8ToString`.
pub fn symbols() -> &'static [(&'static str, usize)] {
    SYMBOLS
}

/// The index in [`files`] of the file below `lib/` that defines a symbol.
pub fn defining(symbol: &str) -> Option<usize> {
    find(SYMBOLS, symbol)
}

/// The symbols that LLVM IR below `c/` defines, sorted, with the index in [`files`] of the file that
/// defines each.
pub fn c_symbols() -> &'static [(&'static str, usize)] {
    C_SYMBOLS
}

/// The index in [`files`] of the file below `c/` that defines a symbol.
pub fn c_defining(symbol: &str) -> Option<usize> {
    find(C_SYMBOLS, symbol)
}

/// What a symbol that a file below `c/` defines needs of other files and of what the program may define
/// in the place of its file.
pub fn c_needs(symbol: &str) -> Option<Needs> {
    C_NEEDS.get(place(C_SYMBOLS, symbol)?).copied()
}

fn find(symbols: &[(&str, usize)], symbol: &str) -> Option<usize> {
    symbols.get(place(symbols, symbol)?).map(|&(_, file)| file)
}

fn place(symbols: &[(&str, usize)], symbol: &str) -> Option<usize> {
    symbols.binary_search_by(|&(known, _)| known.cmp(symbol)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_found_by_its_path() {
        assert!(!files().is_empty());
        for file in files() {
            assert_eq!(lookup(file.path), Some(*file), "{}", file.path);
        }
        assert_eq!(lookup("lib/none.js"), None);
    }

    #[test]
    fn every_symbol_is_found_by_its_name() {
        for &(symbol, file) in symbols() {
            assert_eq!(defining(symbol), Some(file), "{symbol}");
        }
        let file = |symbol| defining(symbol).map(|at| files()[at].path);
        assert_eq!(file("cbrt"), Some("lib/math/cbrt.js"));
        assert_eq!(file("$UTF8ToString"), Some("lib/runtime/UTF8ToString.js"));
        assert_eq!(file("cbrt__sig"), None);
        assert_eq!(file("UTF8ToString"), None);
    }

    #[test]
    fn what_a_symbol_needs_is_known_without_reading_it() {
        let Needs { strong, weak } = c_needs("puts").expect("it is in C");
        assert!(strong.contains(&"stdout") && strong.contains(&"__emback_begin"), "{strong:?}");
        assert!(!strong.contains(&"fputs"), "{strong:?}");
        assert_eq!(weak, [""; 0]);
        // An alias needs what it is another name of.
        assert_eq!(c_needs("putc").map(|needs| needs.strong), Some(&["fputc"][..]));
        let Needs { weak, .. } = c_needs("__emback_format").expect("it is in C");
        assert!(weak.contains(&"__emback_format_double"), "{weak:?}");
        assert_eq!(c_needs("fmod"), None);
    }

    #[test]
    fn the_text_is_plain_ascii() {
        for file in files() {
            assert!(file.text.is_ascii(), "{} has a character outside ASCII", file.path);
        }
    }
}
