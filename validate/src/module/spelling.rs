//! Checks the characters of a module against V8's scanner.
//!
//! The scanner accepts ASCII only and four kinds of white space, and ends a `//` comment
//! at LF alone. Comments may contain anything.
//!
//! Why it matters: to JavaScript such a module is the same, but V8 rejects it and runs it
//! as plain JavaScript, several times slower. Compilers that write names in Unicode, or a
//! minifier that emits `\u00e9`, are enough.

use super::{Walk, gaps};
use crate::find::Found;
use crate::reading::Edit;
use crate::rule::Rule;

impl Walk<'_> {
    /// Scans the whole module, including the bodies of its functions. The common case, in
    /// which nothing is found, is one vectorised pass.
    pub(super) fn spelling(&mut self, found: &Found<'_>) {
        if !self.is_v8() {
            return;
        }
        let start = found.span.start;
        let begin = match found.params.first() {
            Some(&first) => crate::source::Text::range(first).start,
            None => found.body.start,
        };
        let text = self.text.slice(begin..found.span.end);
        let odd = |byte: u8| !byte.is_ascii() || matches!(byte, b'\\' | 0x0b | 0x0c | b'\r');
        // Nearly all modules have no such byte.
        let some_odd = text.as_bytes().chunks(64).any(|chunk| {
            // No early end inside of a chunk: so it is done in a few instructions.
            chunk.iter().fold(false, |found, &byte| found | odd(byte))
        });
        if some_odd || text.contains("<!--") || text.contains("-->") {
            debug_assert!(begin >= start);
            self.look(text, begin);
        }
    }

    /// Scans a text that has unusual bytes. `begin` is its position in the file.
    ///
    /// Strings cannot occur in asm.js outside of directives, so every byte that is not in
    /// a comment is code.
    fn look(&mut self, text: &str, begin: u32) {
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut line_begins = false;
        while let Some(&byte) = bytes.get(at) {
            let place = begin + at as u32;
            let fresh = line_begins;
            line_begins = false;
            match byte {
                b'\n' | b'\r' | b' ' | b'\t' => {
                    line_begins = fresh || matches!(byte, b'\n' | b'\r');
                    at += 1;
                }
                b'/' if bytes.get(at + 1) == Some(&b'/') => {
                    let end = gaps::line_end(bytes, at);
                    self.comment(&text[at..end], place);
                    at = end;
                }
                b'/' if bytes.get(at + 1) == Some(&b'*') => {
                    let end = gaps::comment_end(bytes, at);
                    line_begins = fresh || text[at..end].contains(['\n', '\r']);
                    at = end;
                }
                b'-' if fresh && text[at..].starts_with("-->") => {
                    self.error(
                        Rule::Whitespace,
                        place..place + 3,
                        "V8 does not read this as a comment",
                    )
                    .help = Some("write `//`".into());
                    at = gaps::line_end(bytes, at);
                }
                0x0b | 0x0c => {
                    self.error(
                        Rule::Whitespace,
                        place..place + 1,
                        "V8 does not accept this as white space",
                    )
                    .help = Some("write a space".into());
                    at += 1;
                }
                b'<' if text[at..].starts_with("<!--") => {
                    self.error(
                        Rule::Whitespace,
                        place..place + 4,
                        "V8 does not read this as a comment",
                    )
                    .help = Some("write `//`".into());
                    at = gaps::line_end(bytes, at);
                }
                b'\\' | 0x80.. => at = self.word(text, at, begin),
                _ => at += 1,
            }
        }
    }

    /// Reports a character that V8 accepts only in comments: white space, or part of a
    /// name. Returns the position after it.
    fn word(&mut self, text: &str, at: usize, begin: u32) -> usize {
        let here = text[at..].chars().next().unwrap_or(' ');
        if here.is_whitespace() || here == '\u{feff}' {
            let end = at + here.len_utf8();
            self.error(
                Rule::Whitespace,
                begin + at as u32..begin + end as u32,
                format!("V8 does not accept U+{:04X} as white space", here as u32),
            )
            .help = Some("write a space".into());
            return end;
        }
        let part = |c: char| {
            c.is_alphanumeric()
                || matches!(c, '_' | '$' | '\\' | '{' | '}' | '\u{200c}' | '\u{200d}')
        };
        let part = |c: char| part(c) && !matches!(c, '{' | '}');
        let start = text[..at]
            .rfind(|c| !part(c))
            .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
        let length = text[at..].char_indices().skip(1).find(|&(_, c)| !part(c));
        let end = length.map_or(text.len(), |(length, _)| at + length);
        let why = if here == '\\' {
            "V8 does not read escapes in names"
        } else {
            "V8 reads names of ASCII letters, digits, `_` and `$` only"
        };
        self.error(Rule::NameSpelling, begin + start as u32..begin + end as u32, why).help =
            Some("give it a name of ASCII letters".into());
        end.max(at + 1)
    }

    /// JavaScript also ends a `//` comment at CR, U+2028 and U+2029; V8's asm.js scanner
    /// continues to the LF. What follows is a comment to V8 and code to JavaScript.
    fn comment(&mut self, comment: &str, place: u32) {
        let Some((at, end)) =
            comment.char_indices().find(|&(_, c)| matches!(c, '\r' | '\u{2028}' | '\u{2029}'))
        else {
            return;
        };
        let rest = comment[at..].trim();
        if rest.is_empty()
            || rest.starts_with("//") && !rest.contains(['\r', '\u{2028}', '\u{2029}'])
        {
            return;
        }
        for (at, end) in comment.match_indices(['\r', '\u{2028}', '\u{2029}']) {
            let at = place + at as u32;
            self.shape.edits.push(Edit::blank(at..at + end.len() as u32));
        }
        let place = place + at as u32;
        self.error(
            Rule::Whitespace,
            place..place + end.len_utf8() as u32,
            "to V8 a comment goes on to the next line feed, and this is none",
        )
        .help = Some("end the line with a line feed".into());
    }
}
