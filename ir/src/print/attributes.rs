//! Attributes.
//!
//! LLVM 19 rejects unknown attribute words, so those that came after it are not
//! written: they are hints, and leaving one out only says less. `captures(none)` is
//! written as `nocapture`, its name before.

use super::{Groups, Printer, put};
use crate::attributes::Attribute;
use crate::entities::AttrSet;

/// Words of attributes that LLVM 19 does not have.
const NEWER_THAN_19: &[&str] = &[
    "captures",
    "coro_elide_safe",
    "dead_on_return",
    "denormal_fpenv",
    "flatten",
    "initializes",
    "nocreateundeforpoison",
    "noext",
    "noipa",
    "nooutline",
    "prefalign",
    "sanitize_alloc_token",
    "sanitize_realtime",
    "sanitize_realtime_blocking",
    "sanitize_type",
];

/// Words inside `memory(...)` that LLVM 19 does not have.
const NEWER_MEMORY: &[&str] = &["errnomem", "target_mem"];

/// The position of attributes, which decides how numbers are spelled.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Place {
    /// On a parameter, a result or a function.
    Inline,
    /// In `attributes #0 = { ... }`.
    Group,
}

impl Printer<'_> {
    /// Attributes of a parameter or result, each with a space before it.
    pub(super) fn value_attributes(&mut self, set: AttrSet) {
        if !matches!(self.groups, Groups::Hidden) {
            self.attributes(set, Place::Inline);
        }
    }

    /// Attributes of a function, variable or call, with a space before them.
    pub(super) fn function_attributes(&mut self, set: AttrSet) {
        if set == AttrSet::EMPTY {
            return;
        }
        match &self.groups {
            Groups::Numbered { .. } => {
                if let Some(number) = self.group(set) {
                    put!(self, " #{number}");
                }
            }
            Groups::Inline => self.attributes(set, Place::Inline),
            Groups::Hidden => {}
        }
    }

    /// The number of the group that a set is printed as; none when nothing of it is
    /// printed.
    fn group(&mut self, set: AttrSet) -> Option<usize> {
        if let Groups::Numbered { of_set, .. } = &self.groups
            && let Some(&known) = of_set.get(&set)
        {
            return known;
        }
        let start = self.out.len();
        self.attributes(set, Place::Group);
        let text = self.out.split_off(start);
        let Groups::Numbered { texts, of_set } = &mut self.groups else { return None };
        let number = (!text.is_empty()).then(|| texts.insert_full(text).0);
        of_set.insert(set, number);
        number
    }

    /// The groups that were asked for.
    pub(super) fn attribute_groups(&mut self) {
        let Groups::Numbered { texts, .. } = &mut self.groups else { return };
        for (number, text) in std::mem::take(texts).into_iter().enumerate() {
            put!(self, "attributes #{number} = {{{text} }}\n");
        }
    }

    fn attributes(&mut self, set: AttrSet, place: Place) {
        let module = self.module;
        for attribute in module.attributes.get(set) {
            match attribute {
                Attribute::Flag(word) => self.word(module.bytes(*word), b""),
                Attribute::Int(word, number) => match (module.bytes(*word), place) {
                    (b"align", Place::Inline) => put!(self, " align {number}"),
                    (b"align", Place::Group) => put!(self, " align={number}"),
                    (b"alignstack", Place::Group) => put!(self, " alignstack={number}"),
                    (word, _) => self.word(word, format!("({number})").as_bytes()),
                },
                Attribute::Type(word, ty) => {
                    put!(self, " {}(", String::from_utf8_lossy(module.bytes(*word)));
                    self.ty(*ty);
                    self.text(")");
                }
                Attribute::String(key, value) => {
                    self.text(" ");
                    self.quoted_symbol(*key);
                    if let Some(value) = value {
                        self.text("=");
                        self.quoted_symbol(*value);
                    }
                }
                Attribute::Other(word, rest) => self.word(module.bytes(*word), module.bytes(*rest)),
            }
        }
    }

    /// A word and the text after it.
    fn word(&mut self, word: &[u8], rest: &[u8]) {
        if word == b"captures" && rest == b"(none)" {
            return self.text(" nocapture");
        }
        let newer = NEWER_THAN_19.iter().any(|newer| newer.as_bytes() == word);
        let rest_text = String::from_utf8_lossy(rest);
        if newer || word == b"memory" && NEWER_MEMORY.iter().any(|newer| rest_text.contains(newer))
        {
            return;
        }
        self.text(" ");
        for &byte in word.iter().chain(rest) {
            match byte {
                // Only quoted text can hold other bytes, and there the escape is the
                // same.
                b' '..=b'~' => self.out.push(char::from(byte)),
                _ => put!(self, "\\{byte:02X}"),
            }
        }
    }
}
