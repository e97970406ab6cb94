//! The JavaScript and C headers of the runtime, carried as text.
//!
//! This crate is data. `shell/` holds the pieces of every script, `lib/` the small libc with one
//! function a file, `include/` the C headers that declare it. `emback-glue` puts them together.

/// One file of the runtime.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path inside `runtime-js/`, with `/` between folders: `lib/string/strlen.js`.
    pub path: &'static str,
    /// Its whole text.
    pub text: &'static str,
}

static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

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
    fn the_text_is_plain_ascii() {
        for file in files() {
            assert!(file.text.is_ascii(), "{} has a character outside ASCII", file.path);
        }
    }
}
