//! Names inside the asm.js module: names of IR values made readable, and short names in
//! order.

use emback_ir::abi::ASM_MODULE;
use emback_ir::abi::names::{is_name_byte, is_reserved_word};

/// Words beside ECMAScript's reserved ones that no local, global or label of ours may be:
/// reserved ones of ECMAScript 3, contextual keywords, and what asm.js gives a meaning.
const RESERVED: &[&str] = &[
    "Infinity",
    "Math",
    "NaN",
    "abstract",
    "as",
    "async",
    "boolean",
    "byte",
    "char",
    "double",
    "final",
    "float",
    "foreign",
    "from",
    "fround",
    "get",
    "goto",
    "heap",
    "int",
    "long",
    "native",
    "of",
    "set",
    "short",
    "stdlib",
    "synchronized",
    "throws",
    "transient",
    "undefined",
    "volatile",
];

/// Whether the word may not be a name. SpiderMonkey refuses a global that has the name of
/// the module function, so that is one of them.
pub(crate) fn is_reserved(name: &str) -> bool {
    is_reserved_word(name) || RESERVED.contains(&name) || name == ASM_MODULE
}

/// An IR name as an identifier: bytes that V8's tokeniser does not take (it takes ASCII
/// letters, digits, `_` and `$`) become `_`. Two names may become one; the caller makes
/// them different.
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

/// Characters that a name may begin with.
const FIRST: &[u8; 54] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
/// Number of names of one letter.
pub(crate) const LETTERS: usize = FIRST.len();
/// Characters that may follow.
const LATER: &[u8; 64] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$0123456789";

/// All identifiers, shortest first, reserved words left out: for locals and labels.
pub(crate) fn short_names() -> impl Iterator<Item = String> {
    unreserved(0..)
}

/// All identifiers for the declarations of a module: `letters` of one letter, but not the first ones
/// of [`short_names`], then longer ones, the two-letter ones in an order that meets those of locals
/// late. So locals of most functions have the same names in the same order, which shortens what a
/// compressor makes of their declarations.
pub(crate) fn item_names(letters: usize) -> impl Iterator<Item = String> {
    let two = LETTERS + LETTERS * LATER.len();
    let apart = LETTERS + LETTERS * LATER.len() / 8;
    let from = LETTERS.saturating_sub(letters);
    unreserved((from..LETTERS).rev().chain(apart..two).chain(LETTERS..apart).chain(two..))
}

/// The names with these numbers in the sequence, reserved words left out.
fn unreserved(numbers: impl Iterator<Item = usize>) -> impl Iterator<Item = String> {
    numbers.map(short_name).filter(|name| !is_reserved(name))
}

/// The name at `index` of the sequence: all names of one letter, then all of two, and so
/// on.
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
    fn short_names_are_all_different_and_none_is_a_word() {
        let names: Vec<String> = short_names().take(60_000).collect();
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
