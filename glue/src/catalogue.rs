//! Library functions that were evaluated elsewhere, of which a program needs few: Emscripten's.
//!
//! Its library files are programs that build an object; node runs them, and what comes out is one
//! text with a piece for each symbol. A piece is parsed when its symbol is first asked for.
//!
//! ```text
//! //@ SYMBOL FILE LINE BYTES
//! mergeInto(LibraryManager.library, { SYMBOL: .., SYMBOL__deps: [..] });
//! ```

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::error::{GlueError, Place};
use crate::library::{Entry, Library};

/// What the line before each piece begins with.
const MARK: &str = "//@ ";

/// Pieces by symbol.
#[derive(Debug, Default)]
pub struct Catalogue {
    pieces: FxHashMap<String, Piece>,
}

#[derive(Debug)]
struct Piece {
    text: String,
    place: Place,
    /// It is used even where the built-in library has the symbol.
    wins: bool,
    entry: OnceLock<Option<Arc<Entry>>>,
}

impl Catalogue {
    /// Splits a text into its pieces. A file for which `wins` is true replaces symbols of the
    /// built-in library; others add to it.
    ///
    /// # Errors
    /// A text that is not in the form above, at its line.
    pub fn new(
        name: &str,
        text: &str,
        wins: &dyn Fn(&str) -> bool,
    ) -> Result<Catalogue, GlueError> {
        let mut pieces = FxHashMap::default();
        let mut rest = text;
        while !rest.is_empty() {
            let Some((symbol, place, after, size)) = header(rest) else {
                let line = text[..text.len() - rest.len()].matches('\n').count() + 1;
                let place = Place { file: name.to_owned(), line, column: 1 };
                return Err(GlueError::at(place, "this is no line of a catalogue of libraries"));
            };
            let piece = Piece {
                text: after[..size].to_owned(),
                wins: wins(&place.file),
                place,
                entry: OnceLock::new(),
            };
            pieces.insert(symbol, piece);
            rest = &after[size..];
        }
        Ok(Catalogue { pieces })
    }

    /// The entry of a symbol. One that wins is used even where the built-in library has the symbol.
    pub(crate) fn get(&self, key: &str, wins: bool) -> Option<&Arc<Entry>> {
        let piece = self.pieces.get(key).filter(|piece| piece.wins == wins)?;
        let entry = piece.entry.get_or_init(|| {
            // A piece that cannot be read is a symbol that nothing defines.
            let library = Library::parse_expanded(&piece.place.file, &piece.text).ok()?;
            let entry = library.into_entries().into_iter().find(|entry| entry.name == key)?;
            Some(Arc::new(Entry { place: piece.place.clone(), foreign: true, ..entry }))
        });
        entry.as_ref()
    }

    /// The symbols of these files, sorted.
    #[must_use]
    pub fn symbols_of(&self, is_wanted: &dyn Fn(&str) -> bool) -> Vec<&str> {
        let pieces = self.pieces.iter().filter(|(_, piece)| is_wanted(&piece.place.file));
        let mut symbols: Vec<&str> = pieces.map(|(symbol, _)| symbol.as_str()).collect();
        symbols.sort_unstable();
        symbols
    }
}

/// The symbol of the first piece, its place, the text behind the line, and the bytes of that which
/// are the piece.
fn header(text: &str) -> Option<(String, Place, &str, usize)> {
    let (line, after) = text.strip_prefix(MARK)?.split_once('\n')?;
    let mut words = line.split(' ');
    let mut next = || words.next().filter(|word| !word.is_empty());
    let symbol = next()?.to_owned();
    let file = next()?.to_owned();
    let place = Place { file, line: next()?.parse().ok()?, column: 1 };
    let size: usize = next()?.parse().ok()?;
    after.is_char_boundary(size).then_some((symbol, place, after, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        let piece = |line: &str, object: &str| {
            let text = format!("mergeInto(LibraryManager.library, {{{object}}});\n");
            format!("//@ {line} {}\n{text}", text.len())
        };
        let text = piece("a lib/a.js 7", "a: function() {}")
            + &piece("$b b.js 1", "$b: '={{{1}}}', $b__deps: 1");
        Catalogue::new("all", &text, &|file| file == "b.js").unwrap()
    }

    #[test]
    fn pieces_are_read_when_they_are_asked_for() {
        let catalogue = catalogue();
        assert_eq!(catalogue.symbols_of(&|_| true), ["$b", "a"]);
        let entry = catalogue.get("a", false).unwrap();
        assert_eq!(entry.place.to_string(), "lib/a.js:7:1");
        assert!(entry.foreign && !entry.builtin);
        assert!(catalogue.get("a", true).is_none());
        // Its `__deps` is no array.
        assert!(catalogue.get("$b", true).is_none());
        assert!(catalogue.get("c", false).is_none());
    }

    #[test]
    fn damaged_texts_are_refused() {
        for (text, place) in [
            ("//@ a f 1", "all:1:1"),
            ("//@ a f 1 4000\nx", "all:1:1"),
            ("//@ a f 1 2\nx\n//@ b\n", "all:3:1"),
            ("//@ a f 1 1\n\u{e4}", "all:1:1"),
        ] {
            let fault = Catalogue::new("all", text, &|_| false).unwrap_err().to_string();
            assert!(fault.starts_with(place), "{fault}");
        }
    }
}
