//! Checks the spelling of names and the text between tokens: V8's scanner accepts ASCII
//! only.
//!
//! One pass over the bytes of the function, before the walk. A table classifies bytes,
//! and nearly all are skipped.

use super::Checker;
use crate::rule::Rule;

/// Bytes that must be examined.
static OF_INTEREST: [bool; 256] = of_interest();

const fn of_interest() -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0x80;
    while byte < 256 {
        table[byte] = true;
        byte += 1;
    }
    // Vertical tab, form feed, escapes, comments, and quotes, after which nothing is
    // certain.
    table[0x0b] = true;
    table[0x0c] = true;
    table[b'\\' as usize] = true;
    table[b'/' as usize] = true;
    table[b'<' as usize] = true;
    table[b'>' as usize] = true;
    table[b'"' as usize] = true;
    table[b'\'' as usize] = true;
    table[b'`' as usize] = true;
    table
}

impl Checker<'_> {
    /// Scans the text of the function. It stops at quotes and HTML comments, which are
    /// errors anyway, as what follows can no longer be classified.
    pub(super) fn scan(&mut self) {
        let text = self.source;
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(skipped) = bytes[at..].iter().position(|&b| OF_INTEREST[b as usize]) {
            at += skipped;
            at = match bytes[at] {
                b'/' => match bytes.get(at + 1) {
                    Some(b'/') => self.line_comment(at),
                    Some(b'*') => match text[at + 2..].find("*/") {
                        Some(length) => at + length + 4,
                        None => return,
                    },
                    _ => at + 1,
                },
                b'<' if bytes[at..].starts_with(b"<!--") => {
                    self.html_comment(at, 4);
                    return;
                }
                b'>' if bytes[..at].ends_with(b"--") && line_begins(&text[..at - 2]) => {
                    self.html_comment(at - 2, 3);
                    return;
                }
                b'<' | b'>' => at + 1,
                b'"' | b'\'' | b'`' => return,
                0x0b | 0x0c => {
                    self.odd_space(at, 1);
                    at + 1
                }
                _ => self.odd_character(at),
            };
        }
    }

    /// A `//` comment, which to V8 ends at a line feed only. Returns the position after
    /// it.
    fn line_comment(&mut self, start: usize) -> usize {
        let text = self.source;
        let rest = &text[start..];
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        for (at, character) in line.char_indices() {
            if !matches!(character, '\r' | '\u{2028}' | '\u{2029}') {
                continue;
            }
            let after = line[at + character.len_utf8()..].trim_start();
            if after.is_empty() || after.starts_with("//") {
                continue;
            }
            self.report_bytes(
                Rule::Whitespace,
                start + at,
                character.len_utf8(),
                "to V8 the comment goes on to the next line feed, and what follows is part of it",
                "end lines with line feeds",
            );
            break;
        }
        start + line.len()
    }

    /// Reports `<!--` or `-->`, which JavaScript reads as comments.
    #[cold]
    fn html_comment(&mut self, at: usize, length: usize) {
        self.report_bytes(
            Rule::Whitespace,
            at,
            length,
            "V8's asm.js scanner does not support HTML comments",
            "write `//`",
        );
    }

    /// Reports white space that V8 does not accept.
    #[cold]
    fn odd_space(&mut self, at: usize, length: usize) {
        self.report_bytes(
            Rule::Whitespace,
            at,
            length,
            "V8 accepts no white space but space, tab, CR and LF",
            "write a space",
        );
    }

    /// Reports a character that is not ASCII, or an escape. Returns the position after
    /// it.
    #[cold]
    fn odd_character(&mut self, at: usize) -> usize {
        let text = self.source;
        let Some(character) = text[at..].chars().next() else { return text.len() };
        let length = character.len_utf8();
        if character.is_whitespace() || character == '\u{feff}' {
            self.odd_space(at, length);
            return at + length;
        }
        let in_name = |c: char| {
            c.is_alphanumeric()
                || matches!(c, '_' | '$' | '\\' | '{' | '}')
                || !c.is_ascii() && !c.is_whitespace()
        };
        let in_plain_name = |c: char| in_name(c) && !matches!(c, '{' | '}' | '\\');
        let before = text[..at].chars().rev().take_while(|&c| in_plain_name(c));
        let start = at - before.map(char::len_utf8).sum::<usize>();
        // Braces belong to a name in an escape only.
        let mut end = at;
        let mut escape = false;
        for c in text[at..].chars() {
            match c {
                '\\' => escape = true,
                '{' if escape => {}
                '}' if escape => escape = false,
                c if in_plain_name(c) => {}
                _ => break,
            }
            end += c.len_utf8();
        }
        let end = end.max(at + length);
        self.report_bytes(
            Rule::NameSpelling,
            start,
            end - start,
            "V8 accepts names of ASCII letters, digits, `_` and `$` only, without escapes",
            "choose a name of those",
        );
        end
    }

    /// Reports bytes of this function.
    fn report_bytes(&mut self, rule: Rule, at: usize, length: usize, message: &str, help: &str) {
        let start = self.start + at as u32;
        self.error_help(rule, start..start + length as u32, message, help);
    }
}

/// Whether only white space and comments precede on this line, where `-->` begins a
/// comment.
fn line_begins(text: &str) -> bool {
    let line = &text[text.rfind(['\n', '\r', '\u{2028}', '\u{2029}']).map_or(0, |at| at + 1)..];
    let line = line.trim_start_matches(|c: char| !c.is_ascii());
    let line = line.trim();
    line.is_empty() || line.starts_with("/*") && line.ends_with("*/")
}
