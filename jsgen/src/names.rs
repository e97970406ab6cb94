//! Names: LLVM symbols as JavaScript identifiers, one to one; IR value names made readable; the shortest free names.

use std::fmt::Write;

/// Words that no local, global or label of ours may be: keywords of any mode, and what asm.js gives a meaning.
const RESERVED: &[&str] = &[
    "Infinity",
    "Math",
    "NaN",
    "abstract",
    "arguments",
    "as",
    "async",
    "await",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "double",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "from",
    "fround",
    "function",
    "get",
    "goto",
    "heap",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "int",
    "interface",
    "let",
    "long",
    "native",
    "new",
    "null",
    "of",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "set",
    "short",
    "static",
    "stdlib",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "typeof",
    "undefined",
    "foreign",
    "asmModule",
    "var",
    "void",
    "volatile",
    "while",
    "with",
    "yield",
];

/// Whether no name of ours may be this word.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
}

fn is_escape_digit(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte))
}

/// Letters, digits, `_` and `$` stay; any other byte is `$` and two hexadecimal digits. A `$` that would read as the
/// start of such an escape is escaped itself, so that no two symbols become one name.
fn escape(symbol: &[u8], out: &mut String) {
    for (index, &byte) in symbol.iter().enumerate() {
        let looks_like_escape = byte == b'$'
            && is_escape_digit(symbol.get(index + 1))
            && is_escape_digit(symbol.get(index + 2));
        if is_name_byte(byte) && !looks_like_escape {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "${byte:02x}");
        }
    }
}

/// The name by which JavaScript knows a symbol: `main` is `_main`, `a.b` is `_a$2eb`.
///
/// ```
/// use emback_jsgen::js_name;
/// assert_eq!(js_name(b"main"), "_main");
/// assert_eq!(js_name(b"std::f"), "_std$3a$3af");
/// assert_ne!(js_name(b"a$2eb"), js_name(b"a.b"));
/// ```
#[must_use]
pub fn js_name(symbol: &[u8]) -> String {
    if symbol == b"_proto__" {
        return "_$5fproto__".to_owned(); // `__proto__` is no plain property
    }
    let mut name = String::with_capacity(symbol.len() + 1);
    name.push('_');
    escape(symbol, &mut name);
    name
}

/// The name of a function imported from a wasm module by name: never that of a symbol, and one to one too, as the
/// length of the first part is written before it.
#[must_use]
pub fn js_import_name(module: &[u8], name: &[u8]) -> String {
    let mut first = String::new();
    escape(module, &mut first);
    let mut key = format!("${}_{first}_", first.len());
    escape(name, &mut key);
    key
}

/// An IR name as an identifier: what JavaScript has no letter for becomes `_`. Not one to one.
pub(crate) fn sanitise(name: &[u8]) -> String {
    let mut text = String::with_capacity(name.len());
    for &byte in name {
        text.push(if is_name_byte(byte) { char::from(byte) } else { '_' });
    }
    if text.is_empty() || text.as_bytes()[0].is_ascii_digit() {
        text.insert(0, '$');
    }
    text
}

const FIRST: &[u8; 54] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
const LATER: &[u8; 64] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$0123456789";

/// All identifiers, shortest first, reserved words left out.
#[derive(Clone, Default)]
pub(crate) struct ShortNames {
    next: usize,
}

impl Iterator for ShortNames {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        loop {
            let name = short_name(self.next);
            self.next += 1;
            if !is_reserved(&name) {
                return Some(name);
            }
        }
    }
}

fn short_name(mut index: usize) -> String {
    let mut length = 1;
    let mut count = FIRST.len();
    while index >= count {
        index -= count;
        count = count.saturating_mul(LATER.len());
        length += 1;
    }
    let mut name = String::with_capacity(length);
    name.push(char::from(FIRST[index % FIRST.len()]));
    index /= FIRST.len();
    for _ in 1..length {
        name.push(char::from(LATER[index % LATER.len()]));
        index /= LATER.len();
    }
    name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn symbols_become_names_one_to_one() {
        let alphabet = [b'$', b'2', b'e', b'.', b'_', b'x'];
        let mut seen = BTreeSet::new();
        let mut count = 0;
        for length in 0..=5u32 {
            for mut number in 0..6usize.pow(length) {
                let symbol: Vec<u8> = (0..length)
                    .map(|_| {
                        let byte = alphabet[number % 6];
                        number /= 6;
                        byte
                    })
                    .collect();
                seen.insert(js_name(&symbol));
                count += 1;
            }
        }
        assert_eq!(seen.len(), count);
    }

    #[test]
    fn names_are_plain_ascii_identifiers() {
        for symbol in [
            &b"main"[..],
            b"_ZN3std2ioE",
            b"a.b",
            "\u{e9}".as_bytes(),
            b"",
            b"1",
            b"\0",
            b"_proto__",
        ] {
            let name = js_name(symbol);
            assert!(name.bytes().all(is_name_byte), "{name}");
            assert!(!name.as_bytes()[0].is_ascii_digit());
            assert_ne!(name, "__proto__");
        }
        assert_ne!(js_name(b"_proto__"), js_name(b"$5fproto__"));
    }

    #[test]
    fn imports_of_modules_are_one_to_one() {
        assert_ne!(js_import_name(b"a_b", b"c"), js_import_name(b"a", b"b_c"));
        assert_ne!(js_import_name(b"", b"a"), js_name(b"a"));
    }

    #[test]
    fn short_names_are_all_different_and_none_is_a_word() {
        let names: Vec<String> = ShortNames::default().take(60_000).collect();
        assert_eq!(names[0], "a");
        assert_eq!(names[54].len(), 2);
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        assert!(!names.iter().any(|name| is_reserved(name)));
    }

    #[test]
    fn value_names_become_readable() {
        assert_eq!(sanitise(b"arrayidx.i.i"), "arrayidx_i_i");
        assert_eq!(sanitise(b"1x"), "$1x");
        assert_eq!(sanitise(b""), "$");
    }
}
