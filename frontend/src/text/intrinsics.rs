//! Intrinsics of old modules under today's names.
//!
//! Three things changed over the years: pointer types went out of the suffixes (`.p0i8` is `.p0`), some intrinsics got a
//! suffix when they began to take pointers of any address space, and some took more or fewer arguments. The names here are
//! those of LLVM 19; what LLVM 20 and later changed is turned back to it, so that there is one name for each.

/// What has to be done to the calls of an intrinsic, judged by their number of arguments.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Upgrade {
    /// Describes variables to a debugger, or scopes that only metadata means: not kept.
    Drop,
    /// The alignment was an argument; it is an attribute of both pointers.
    MemoryCopy,
    /// The same, of the one pointer.
    MemorySet,
    /// Further `i1 false` up to this many arguments.
    AddFalse(usize),
    /// Further `ptr null` up to this many arguments.
    AddNull(usize),
    /// The size went away in LLVM 22: it is -1 then.
    Lifetime,
}

/// The change for the intrinsic of this (modern) name.
pub(super) fn upgrade_of(name: &[u8]) -> Option<Upgrade> {
    let name = name.strip_prefix(b"llvm.")?;
    let starts = |prefix: &[u8]| name.starts_with(prefix);
    if starts(b"dbg.") || starts(b"experimental.noalias.scope.decl") {
        return Some(Upgrade::Drop);
    }
    if starts(b"memcpy.p") || starts(b"memmove.p") || starts(b"memcpy.inline.p") {
        return Some(Upgrade::MemoryCopy);
    }
    if starts(b"memset.p") || starts(b"memset.inline.p") {
        return Some(Upgrade::MemorySet);
    }
    if starts(b"ctlz.") || starts(b"cttz.") {
        return Some(Upgrade::AddFalse(2));
    }
    if starts(b"objectsize.") {
        return Some(Upgrade::AddFalse(4));
    }
    if starts(b"var.annotation") || starts(b"ptr.annotation") {
        return Some(Upgrade::AddNull(5));
    }
    if starts(b"lifetime.start") || starts(b"lifetime.end") {
        return Some(Upgrade::Lifetime);
    }
    None
}

/// Intrinsics that took no suffix once and have one for each pointer now.
const SUFFIXED: &[(&[u8], &[u8])] = &[
    (b"llvm.lifetime.start", b"llvm.lifetime.start.p0"),
    (b"llvm.lifetime.end", b"llvm.lifetime.end.p0"),
    (b"llvm.invariant.start", b"llvm.invariant.start.p0"),
    (b"llvm.invariant.end", b"llvm.invariant.end.p0"),
    (b"llvm.launder.invariant.group", b"llvm.launder.invariant.group.p0"),
    (b"llvm.invariant.group.barrier", b"llvm.launder.invariant.group.p0"),
    (b"llvm.invariant.group.barrier.p0", b"llvm.launder.invariant.group.p0"),
    (b"llvm.strip.invariant.group", b"llvm.strip.invariant.group.p0"),
    (b"llvm.stacksave", b"llvm.stacksave.p0"),
    (b"llvm.stackrestore", b"llvm.stackrestore.p0"),
    (b"llvm.va_start", b"llvm.va_start.p0"),
    (b"llvm.va_end", b"llvm.va_end.p0"),
    (b"llvm.va_copy", b"llvm.va_copy.p0"),
    (b"llvm.prefetch", b"llvm.prefetch.p0"),
    (b"llvm.frameaddress", b"llvm.frameaddress.p0"),
    (b"llvm.addressofreturnaddress", b"llvm.addressofreturnaddress.p0"),
    (b"llvm.sponentry", b"llvm.sponentry.p0"),
    (b"llvm.var.annotation", b"llvm.var.annotation.p0.p0"),
    (b"llvm.objectsize.i32", b"llvm.objectsize.i32.p0"),
    (b"llvm.objectsize.i64", b"llvm.objectsize.i64.p0"),
    (b"llvm.annotation.i8", b"llvm.annotation.i8.p0"),
    (b"llvm.annotation.i16", b"llvm.annotation.i16.p0"),
    (b"llvm.annotation.i32", b"llvm.annotation.i32.p0"),
    (b"llvm.annotation.i64", b"llvm.annotation.i64.p0"),
    (b"llvm.ptr.annotation.p0", b"llvm.ptr.annotation.p0.p0"),
    (b"llvm.eh.typeid.for", b"llvm.eh.typeid.for.p0"),
    (b"llvm.flt.rounds", b"llvm.get.rounding"),
    // LLVM 20 and later.
    (b"llvm.thread.pointer.p0", b"llvm.thread.pointer"),
];

/// Families that lost the word `experimental`.
const RENAMED: &[(&[u8], &[u8])] = &[
    (b"llvm.experimental.vector.reduce.v2.", b"llvm.vector.reduce."),
    (b"llvm.experimental.vector.reduce.", b"llvm.vector.reduce."),
    (b"llvm.experimental.vector.insert.", b"llvm.vector.insert."),
    (b"llvm.experimental.vector.extract.", b"llvm.vector.extract."),
    (b"llvm.experimental.vector.reverse.", b"llvm.vector.reverse."),
    (b"llvm.experimental.vector.splice.", b"llvm.vector.splice."),
    (b"llvm.experimental.vector.interleave2.", b"llvm.vector.interleave2."),
    (b"llvm.experimental.vector.deinterleave2.", b"llvm.vector.deinterleave2."),
];

/// Today's name of an intrinsic, if it is another one.
pub(super) fn modern_name(name: &[u8]) -> Option<Vec<u8>> {
    let mut out = without_pointees(name);
    if let Some((_, new)) = SUFFIXED.iter().find(|(old, _)| *old == out) {
        out = new.to_vec();
    }
    if let Some((old, new)) = RENAMED.iter().find(|(old, _)| out.starts_with(old)) {
        out = [new, &out[old.len()..]].concat();
        // The second version of the ordered reductions named the scalar first.
        for kind in [b"fadd.", b"fmul."] {
            let prefix = [b"llvm.vector.reduce.".as_slice(), kind.as_slice()].concat();
            if let Some(rest) = out.strip_prefix(prefix.as_slice())
                && let Some(dot) = rest.iter().position(|&c| c == b'.')
                && rest.first() == Some(&b'f')
            {
                out = [&prefix, &rest[dot + 1..]].concat();
            }
        }
    }
    (out != name).then_some(out)
}

/// The name with the pointees taken out of its type suffixes.
fn without_pointees(name: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len());
    let mut rest = name;
    let mut first = true;
    while !rest.is_empty() {
        if !first
            && let Some((text, len)) = mangled(rest, 0)
            && ends(&rest[len..])
        {
            out.extend_from_slice(&text);
            rest = &rest[len..];
        } else {
            let len = rest.iter().position(|&c| c == b'.').unwrap_or(rest.len());
            out.extend_from_slice(&rest[..len]);
            rest = &rest[len..];
        }
        first = false;
        if let [b'.', after @ ..] = rest {
            out.push(b'.');
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
    }
    out
}

fn ends(rest: &[u8]) -> bool {
    rest.first().is_none_or(|&c| c == b'.')
}

fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}

/// One mangled type at the beginning of `text`: the same without pointees, and how long it was.
fn mangled(text: &[u8], depth: u32) -> Option<(Vec<u8>, usize)> {
    if depth > 50 {
        return None;
    }
    match *text.first()? {
        b'p' => {
            let end = 1 + digits(&text[1..]);
            if end == 1 {
                return None;
            }
            // An opaque pointer ends here; a typed one goes on with its pointee.
            let pointee = mangled(&text[end..], depth + 1).map_or(0, |(_, len)| len);
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
            let (element, len) = mangled(&text[start + count..], depth + 1)?;
            Some(([&text[..start + count], &element].concat(), start + count + len))
        }
        b's' => {
            // `s_name` + `s`: the name may hold anything, so the first `s` before a separator ends it.
            let named = text.strip_prefix(b"s_");
            let literal = text.strip_prefix(b"sl_");
            let skip = if named.is_some() { 2 } else { 3 };
            let rest = named.or(literal)?;
            let at = (0..rest.len()).find(|&at| rest[at] == b's' && ends(&rest[at + 1..]))?;
            Some((text[..skip + at + 1].to_vec(), skip + at + 1))
        }
        b'f' => {
            for float in [b"f16".as_slice(), b"f32", b"f64", b"f80", b"f128"] {
                if text.starts_with(float)
                    && !text[float.len()..].first().is_some_and(u8::is_ascii_digit)
                {
                    return Some((float.to_vec(), float.len()));
                }
            }
            // `f_` result parameters `f`.
            let mut at = text.starts_with(b"f_").then_some(2)?;
            while text.get(at) != Some(&b'f') || !ends(&text[at + 1..]) {
                if text[at..].starts_with(b"isVoid") || text[at..].starts_with(b"vararg") {
                    at += 6;
                } else {
                    at += mangled(&text[at..], depth + 1)?.1;
                }
            }
            Some((text[..at + 1].to_vec(), at + 1))
        }
        b'b' if text.starts_with(b"bf16") => Some((b"bf16".to_vec(), 4)),
        b'x' if text.starts_with(b"x86mmx") => Some((b"x86mmx".to_vec(), 6)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modern(name: &str) -> String {
        let out = modern_name(name.as_bytes()).unwrap_or_else(|| name.as_bytes().to_vec());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn pointees_go_out_of_names() {
        for (old, new) in [
            ("llvm.memcpy.p0i8.p0i8.i32", "llvm.memcpy.p0.p0.i32"),
            ("llvm.memset.p1i8.i64", "llvm.memset.p1.i64"),
            ("llvm.lifetime.start.p0i8", "llvm.lifetime.start.p0"),
            ("llvm.lifetime.end", "llvm.lifetime.end.p0"),
            ("llvm.objectsize.i32.p0i8", "llvm.objectsize.i32.p0"),
            ("llvm.objectsize.i64", "llvm.objectsize.i64.p0"),
            ("llvm.masked.load.v4i32.p0v4i32", "llvm.masked.load.v4i32.p0"),
            ("llvm.masked.gather.v4i32.v4p0i32", "llvm.masked.gather.v4i32.v4p0"),
            ("llvm.ssa.copy.p0s_struct.foos", "llvm.ssa.copy.p0"),
            ("llvm.ptr.annotation.p0i8", "llvm.ptr.annotation.p0.p0"),
            ("llvm.foo.p0f_isVoidi32f", "llvm.foo.p0"),
            ("llvm.foo.p0p0i8", "llvm.foo.p0"),
            ("llvm.experimental.vector.reduce.add.v4i32", "llvm.vector.reduce.add.v4i32"),
            ("llvm.experimental.vector.reduce.v2.fadd.f32.v4f32", "llvm.vector.reduce.fadd.v4f32"),
            ("llvm.ctlz.i32", "llvm.ctlz.i32"),
            ("llvm.sadd.with.overflow.i32", "llvm.sadd.with.overflow.i32"),
            ("llvm.memcpy.p0.p0.i64", "llvm.memcpy.p0.p0.i64"),
            ("llvm.va_start", "llvm.va_start.p0"),
            ("llvm.fptosi.sat.i32.f64", "llvm.fptosi.sat.i32.f64"),
            ("llvm.powi.f64.i32", "llvm.powi.f64.i32"),
            ("llvm.eh.sjlj.setjmp", "llvm.eh.sjlj.setjmp"),
        ] {
            assert_eq!(modern(old), new);
        }
    }
}
