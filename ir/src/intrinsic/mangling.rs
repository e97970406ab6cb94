//! The types at the end of an overloaded intrinsic's name: `.i32`, `.p0`, `.v4f32`,
//! `.sl_i32f64s`. The grammar is that of `getMangledTypeStr` in LLVM's `Intrinsics.cpp`,
//! with the pointees that typed pointers had until LLVM 16 (`.p0i8`).

use crate::entities::Type;
use crate::module::Module;
use crate::types::{FloatKind, TypeData};

/// Deepest nesting; LLVM writes no such names.
const DEEPEST: u32 = 50;

/// The types that `suffix` lists (the text after a name and its dot), each without
/// pointees; `None` if it is not a list of types.
#[must_use]
pub fn types(suffix: &[u8]) -> Option<Vec<Vec<u8>>> {
    // Nothing but the rest of the text decides where the name of a struct ends, which may
    // hold dots: every end is tried, and what came of it is remembered for each place.
    let mut failed = vec![false; suffix.len() + 1];
    list(suffix, 0, &mut failed)
}

/// Parses the rest of a list from `at`. `failed` marks positions from which no list
/// parses, which keeps the backtracking quadratic at most.
fn list(text: &[u8], at: usize, failed: &mut [bool]) -> Option<Vec<Vec<u8>>> {
    if failed[at] {
        return None;
    }
    let rest = &text[at..];
    for (ty, len) in readings(rest) {
        let mut types = match rest.get(len) {
            None => Vec::new(),
            Some(b'.') => match list(text, at + len + 1, failed) {
                Some(types) => types,
                None => continue,
            },
            Some(_) => continue,
        };
        types.insert(0, ty);
        return Some(types);
    }
    // LLVM numbers names that would be the same because a struct has none.
    if at > 0 && !rest.is_empty() && rest.iter().all(u8::is_ascii_digit) {
        return Some(Vec::new());
    }
    failed[at] = true;
    None
}

/// All ways to parse one type at the start of `text`: the type without pointees, and its
/// length. There are several for a struct with a name.
fn readings(text: &[u8]) -> Vec<(Vec<u8>, usize)> {
    let first = nested(text, 0);
    let Some(name) = name_of_struct(text) else { return first.into_iter().collect() };
    let is_pointer = text.first() == Some(&b'p');
    (name..text.len())
        .filter(|&at| text[at] == b's' && ends(&text[at + 1..]))
        .map(|at| {
            let ty = if is_pointer { &text[..1 + digits(&text[1..])] } else { &text[..=at] };
            (ty.to_vec(), at + 1)
        })
        .collect()
}

/// The start of a struct's name, after pointers, arrays and vectors of it.
fn name_of_struct(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    while !text[at..].starts_with(b"s_") {
        let word = if text[at..].starts_with(b"nxv") { 3 } else { 1 };
        let count = match text.get(at)? {
            b'p' | b'v' | b'a' | b'n' => digits(text.get(at + word..)?),
            _ => return None,
        };
        if count == 0 {
            return None;
        }
        at += word + count;
    }
    Some(at + 2)
}

/// Types without parts, longer names before those that they begin with.
const WORDS: [&[u8]; 11] = [
    b"f16",
    b"f32",
    b"f64",
    b"f80",
    b"f128",
    b"bf16",
    b"ppcf128",
    b"x86mmx",
    b"x86amx",
    b"isVoid",
    b"Metadata",
];

/// Parses one type other than a named struct; returns it with its length.
fn nested(text: &[u8], depth: u32) -> Option<(Vec<u8>, usize)> {
    if depth > DEEPEST {
        return None;
    }
    for word in WORDS {
        let digit = text.get(word.len()).is_some_and(u8::is_ascii_digit);
        if text.starts_with(word) && !digit {
            return Some((word.to_vec(), word.len()));
        }
    }
    match *text.first()? {
        b'p' => {
            let end = 1 + digits(&text[1..]);
            if end == 1 {
                return None;
            }
            // An opaque pointer ends here; a typed one continues with its pointee.
            let pointee = nested(&text[end..], depth + 1).map_or(0, |(_, len)| len);
            Some((text[..end].to_vec(), end + pointee))
        }
        b'i' => {
            let count = digits(&text[1..]);
            (count > 0).then(|| (text[..1 + count].to_vec(), 1 + count))
        }
        b'v' | b'n' | b'a' => {
            let start = if text.starts_with(b"nxv") { 3 } else { 1 };
            if text[0] == b'n' && start == 1 {
                return None;
            }
            let count = digits(&text[start..]);
            if count == 0 {
                return None;
            }
            let (element, len) = nested(&text[start + count..], depth + 1)?;
            Some(([&text[..start + count], &element].concat(), start + count + len))
        }
        // `s_name` + `s`, `sl_fields` + `s`. A name may hold anything, so the first `s`
        // before a separator ends it.
        b's' if text.starts_with(b"s_") => closed(text, 2, b's'),
        b's' if text.starts_with(b"sl_") => closed(text, 3, b's'),
        // `f_` result parameters `f`.
        b'f' if text.starts_with(b"f_") => {
            let mut at = 2;
            while text.get(at) != Some(&b'f') || !ends(&text[at + 1..]) {
                if text[at..].starts_with(b"vararg") {
                    at += 6;
                } else {
                    at += nested(&text[at..], depth + 1)?.1;
                }
            }
            Some((text[..=at].to_vec(), at + 1))
        }
        // A target's type: `tspirv.Image_isVoid_0_0t`.
        b't' => closed(text, 1, b't'),
        _ => None,
    }
}

/// Text that ends with `end` before a separator, at `from` or later.
fn closed(text: &[u8], from: usize, end: u8) -> Option<(Vec<u8>, usize)> {
    let at = (from..text.len()).find(|&at| text[at] == end && ends(&text[at + 1..]))?;
    Some((text[..=at].to_vec(), at + 1))
}

/// Whether a type may end before `rest`.
fn ends(rest: &[u8]) -> bool {
    rest.first().is_none_or(|&c| c == b'.')
}

fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}

/// The mangled form of a type, pointers without pointees.
#[must_use]
pub fn mangle(module: &Module, ty: Type) -> String {
    match &module.types[ty] {
        TypeData::Void => "isVoid".into(),
        TypeData::Int(bits) => format!("i{bits}"),
        TypeData::Float(kind) => match kind {
            FloatKind::Half => "f16",
            FloatKind::BFloat => "bf16",
            FloatKind::Float => "f32",
            FloatKind::Double => "f64",
            FloatKind::X86Fp80 => "f80",
            FloatKind::Fp128 => "f128",
            FloatKind::PpcFp128 => "ppcf128",
        }
        .into(),
        TypeData::Ptr(space) => format!("p{space}"),
        TypeData::Vector { element, count, scalable } => {
            let scalable = if *scalable { "nx" } else { "" };
            format!("{scalable}v{count}{}", mangle(module, *element))
        }
        TypeData::Array { element, count } => format!("a{count}{}", mangle(module, *element)),
        TypeData::Struct { fields, .. } => format!("sl_{}s", all(module, fields)),
        TypeData::Named(name) => format!("s_{}s", module.text(*name)),
        TypeData::Function { result, params, varargs } => {
            let dots = if *varargs { "vararg" } else { "" };
            format!("f_{}{}{dots}f", mangle(module, *result), all(module, params))
        }
        TypeData::TargetExt { name, types, ints } => {
            let types: String =
                types.iter().map(|&ty| format!("_{}", mangle(module, ty))).collect();
            let ints: String = ints.iter().map(|int| format!("_{int}")).collect();
            format!("t{}{types}{ints}t", module.text(*name))
        }
        TypeData::Metadata => "Metadata".into(),
        TypeData::X86Mmx => "x86mmx".into(),
        TypeData::X86Amx => "x86amx".into(),
        // No intrinsic is overloaded by these.
        TypeData::Label => "label".into(),
        TypeData::Token => "token".into(),
    }
}

/// The mangled forms of several types, concatenated.
fn all(module: &Module, types: &[Type]) -> String {
    types.iter().map(|&ty| mangle(module, ty)).collect()
}
