//! Maps byte offsets to lines and columns. Counts them once for a file, so that each
//! lookup is cheap. Reports need many lookups, and one module with long lines must not
//! cost a scan from the start for each.

use std::ops::Range;

/// The distance in bytes between two entries of `characters`; a lookup scans at most that
/// many bytes.
const STEP: usize = 1024;

/// Where the lines of a text begin.
///
/// Lines end as JavaScript has it: LF, CR, both as one, and the two separators of
/// Unicode. Columns are characters, the first is 1.
#[derive(Debug)]
pub struct Places<'a> {
    text: &'a str,
    /// The byte at which each line starts.
    lines: Vec<u32>,
    /// The number of characters before each `STEP`th byte. Empty for ASCII text, where it
    /// would equal the byte offset.
    characters: Vec<u32>,
}

/// A place of a text.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Offset in bytes.
    pub byte: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl<'a> Places<'a> {
    /// Indexes a text of less than 4 GB, in one pass.
    pub fn new(text: &'a str) -> Places<'a> {
        let bytes = text.as_bytes();
        let mut lines = vec![0];
        let mut begin = |at: usize| lines.push(u32::try_from(at).unwrap_or(u32::MAX));
        for at in memchr::memchr3_iter(b'\n', b'\r', 0xe2, bytes) {
            match bytes[at] {
                b'\n' => begin(at + 1),
                b'\r' if bytes.get(at + 1) != Some(&b'\n') => begin(at + 1),
                0xe2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xa8 | 0xa9])) => {
                    begin(at + 3);
                }
                _ => {}
            }
        }
        let mut characters = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for step in bytes.chunks(STEP) {
                characters.push(count);
                count += starts(step);
            }
        }
        Places { text, lines, characters }
    }

    /// The whole text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The place of this byte; for a byte after the end, the end. A binary search and at
    /// most `STEP` bytes.
    pub fn place(&self, byte: u32) -> Place {
        let at = (byte as usize).min(self.text.len());
        let line = self.lines.partition_point(|&start| start as usize <= at);
        let start = self.lines.get(line.saturating_sub(1)).map_or(0, |&start| start as usize);
        let column = self.characters_before(at).saturating_sub(self.characters_before(start)) + 1;
        Place { byte: at, line, column }
    }

    /// The bytes of a line, without what ends it.
    pub fn line(&self, number: usize) -> Range<usize> {
        let begin = |number: usize| self.lines.get(number).map(|&start| start as usize);
        let start = begin(number.saturating_sub(1)).unwrap_or(self.text.len());
        let end = begin(number).unwrap_or(self.text.len());
        let text = self.text.get(start..end).unwrap_or_default();
        let ends: &[char] = &['\n', '\r', '\u{2028}', '\u{2029}'];
        start..start + text.trim_end_matches(ends).len()
    }

    /// The number of characters before byte `at`.
    fn characters_before(&self, at: usize) -> usize {
        match self.characters.get(at / STEP) {
            Some(&before) => {
                let step = at / STEP * STEP;
                (before + starts(&self.text.as_bytes()[step..at])) as usize
            }
            // No entry: plain ASCII, or the end of a text that ends with a step.
            None => match self.characters.last() {
                Some(&before) => {
                    let step = (self.characters.len() - 1) * STEP;
                    (before + starts(&self.text.as_bytes()[step..at])) as usize
                }
                None => at,
            },
        }
    }
}

/// The number of characters that begin in these bytes: all but continuation bytes of
/// UTF-8.
fn starts(bytes: &[u8]) -> u32 {
    // At most 1024 of them.
    bytes.iter().map(|&byte| u32::from(byte & 0xc0 != 0x80)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, byte: u32) -> (usize, usize) {
        let place = Places::new(text).place(byte);
        (place.line, place.column)
    }

    #[test]
    fn lines_end_as_in_javascript() {
        let text = "a\nb\r\nc\rd\u{2028}e\n";
        for (letter, line) in [("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 5)] {
            let byte = text.find(letter).unwrap_or_default();
            assert_eq!(at(text, byte as u32), (line, 1), "{letter}");
            assert_eq!(&text[Places::new(text).line(line)], letter);
        }
        assert_eq!(at(text, u32::MAX), (6, 1));
        assert_eq!(Places::new(text).line(6), text.len()..text.len());
        assert_eq!(Places::new(text).line(99), text.len()..text.len());
        assert_eq!(at("", 0), (1, 1));
    }

    #[test]
    fn columns_are_characters() {
        assert_eq!(at("xy", 1), (1, 2));
        assert_eq!(at("\u{e9}\u{1f600}y", 6), (1, 3));
        for length in [1023, 1024, 1025, 2048, 5000] {
            let text = format!("\u{e9}\n{}", "\u{e9}".repeat(length));
            for character in [0, 1, 511, 512, 1022, length] {
                let byte = 3 + 2 * character as u32;
                assert_eq!(at(&text, byte), (2, character + 1), "{length}");
            }
        }
    }
}
