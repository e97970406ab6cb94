//! C symbols as JavaScript identifiers, one to one, and the words that no identifier may
//! be. ECMA-262 lists reserved words in section 12.7.2.

use std::fmt::Write;

/// Reserved words of ECMAScript, sloppy mode: no variable, function or label may have
/// such a name.
const RESERVED: [&str; 36] = [
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
];

/// Further words that are reserved in strict mode, or that it does not let a script bind.
const STRICT: [&str; 11] = [
    "arguments",
    "eval",
    "implements",
    "interface",
    "let",
    "package",
    "private",
    "protected",
    "public",
    "static",
    "yield",
];

/// Reserved in modules and in async functions.
const MODULE: [&str; 1] = ["await"];

/// Whether ECMAScript reserves this word in some mode: sloppy, strict or module.
#[must_use]
pub fn is_reserved_word(word: &str) -> bool {
    is_reserved_in_scripts(word) || STRICT.contains(&word) || MODULE.contains(&word)
}

/// Whether ECMAScript reserves this word in a script that is not strict.
#[must_use]
pub fn is_reserved_in_scripts(word: &str) -> bool {
    RESERVED.contains(&word)
}

/// Whether this is an identifier in ASCII letters. It may be a reserved word.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.bytes().all(is_name_byte)
}

/// Whether an identifier may contain this byte.
#[must_use]
pub fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
}

/// Whether the byte would read as a digit of an escape.
fn is_escape_digit(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte))
}

/// Escapes a symbol: letters, digits, `_` and `$` stay; any other byte is `$` and two
/// hexadecimal digits. A `$` that would read as the start of such an escape is escaped
/// itself, so that no two symbols share a name.
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

/// The JavaScript name of a symbol: `main` is `_main`, `a.b` is `_a$2eb`.
///
/// ```
/// use emback_ir::abi::js_name;
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

/// The name of a function that is imported from a WebAssembly module by name. It differs
/// from the names of all symbols, and is one to one, since it includes the length of the
/// first part.
#[must_use]
pub fn js_import_name(module: &[u8], name: &[u8]) -> String {
    let mut first = String::new();
    escape(module, &mut first);
    let mut key = format!("${}_{first}_", first.len());
    escape(name, &mut key);
    key
}

/// A readable name for a symbol of the compiler's own: `emback.tail.call.0` is
/// `emTailCall0`. `None` for other symbols.
#[must_use]
pub fn own_js_name(symbol: &str) -> Option<String> {
    if let Some(import) = super::RuntimeImport::of_symbol(symbol) {
        return Some(import.name());
    }
    let mut name = "em".to_owned();
    for word in symbol.strip_prefix(super::SYMBOL_PREFIX)?.split('.') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    Some(name)
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
    fn the_compilers_own_symbols_are_readable() {
        assert_eq!(own_js_name("emback.tail.call.0").as_deref(), Some("emTailCall0"));
        assert_eq!(own_js_name("tail.call"), None);
        for import in crate::abi::RuntimeImport::FIXED {
            // Readable output has one name for a function of the runtime, inside the
            // module and outside of it.
            if let Some(symbol) = import.symbol() {
                assert_eq!(own_js_name(symbol), Some(import.name()));
            }
        }
    }

    #[test]
    fn reserved_words_of_all_modes_are_known() {
        for word in ["class", "yield", "let", "static", "eval", "arguments", "await", "enum"] {
            assert!(is_reserved_word(word), "{word}");
        }
        for word in ["async", "of", "get", "require", "Class", ""] {
            assert!(!is_reserved_word(word), "{word}");
        }
        for word in ["class", "enum", "null", "with"] {
            assert!(is_reserved_in_scripts(word), "{word}");
        }
        for word in ["yield", "let", "static", "eval", "await"] {
            assert!(!is_reserved_in_scripts(word), "{word}");
        }
        assert!(is_identifier("class") && is_identifier("$") && is_identifier("_1"));
        assert!(!is_identifier("") && !is_identifier("1a") && !is_identifier("a b"));
    }
}
