//! Attributes by their numbers (`ATTR_KIND_*`), and what text writes in their parentheses.

use std::fmt::Write as _;

use emback_ir::ApInt;

/// The word of an attribute; `None` for a number that no LLVM up to 22 gives.
pub(super) fn word(kind: u64) -> Option<&'static str> {
    WORDS.get(usize::try_from(kind).ok()?).copied().filter(|word| !word.is_empty())
}

/// From number 0 on.
const WORDS: [&str; 109] = [
    "",
    "align",
    "alwaysinline",
    "byval",
    "inlinehint",
    "inreg",
    "minsize",
    "naked",
    "nest",
    "noalias",
    "nobuiltin",
    "nocapture",
    "noduplicate",
    "noimplicitfloat",
    "noinline",
    "nonlazybind",
    "noredzone",
    "noreturn",
    "nounwind",
    "optsize",
    "readnone",
    "readonly",
    "returned",
    "returns_twice",
    "signext",
    "alignstack",
    "ssp",
    "sspreq",
    "sspstrong",
    "sret",
    "sanitize_address",
    "sanitize_thread",
    "sanitize_memory",
    "uwtable",
    "zeroext",
    "builtin",
    "cold",
    "optnone",
    "inalloca",
    "nonnull",
    "jumptable",
    "dereferenceable",
    "dereferenceable_or_null",
    "convergent",
    "safestack",
    "argmemonly",
    "swiftself",
    "swifterror",
    "norecurse",
    "inaccessiblememonly",
    "inaccessiblemem_or_argmemonly",
    "allocsize",
    "writeonly",
    "speculatable",
    "strictfp",
    "sanitize_hwaddress",
    "nocf_check",
    "optforfuzzing",
    "shadowcallstack",
    "speculative_load_hardening",
    "immarg",
    "willreturn",
    "nofree",
    "nosync",
    "sanitize_memtag",
    "preallocated",
    "nomerge",
    "null_pointer_is_valid",
    "noundef",
    "byref",
    "mustprogress",
    "nocallback",
    "hot",
    "noprofile",
    "vscale_range",
    "swiftasync",
    "nosanitize_coverage",
    "elementtype",
    "disable_sanitizer_instrumentation",
    "nosanitize_bounds",
    "allocalign",
    "allocptr",
    "allockind",
    "presplitcoroutine",
    "fn_ret_thunk_extern",
    "skipprofile",
    "memory",
    "nofpclass",
    "optdebug",
    "writable",
    "coro_only_destroy_when_complete",
    "dead_on_unwind",
    "range",
    "sanitize_numerical_stability",
    "initializes",
    "hybrid_patchable",
    "sanitize_realtime",
    "sanitize_realtime_blocking",
    "coro_elide_safe",
    "noext",
    "nodivergencesource",
    "sanitize_type",
    "captures",
    "dead_on_return",
    "sanitize_alloc_token",
    "nocreateundeforpoison",
    "denormal_fpenv",
    "nooutline",
    "flatten",
];

/// What an attribute with a number is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// The word alone.
    Flag,
    /// The number itself.
    Number(u64),
    /// The text after the word, with its parentheses.
    Text(String),
    /// It says nothing.
    None,
}

/// What `word` with the number `value` is, as this version of LLVM wrote it. Most numbers are
/// packed fields.
pub(super) fn meaning(word: &str, value: u64, version: Option<u32>) -> Meaning {
    match word {
        "uwtable" => match value {
            0 => Meaning::None,
            1 => Meaning::Text("(sync)".into()),
            _ => Meaning::Flag,
        },
        "allocsize" => {
            let (size, count) = (value >> 32, value as u32);
            if count == u32::MAX {
                Meaning::Number(size)
            } else {
                Meaning::Text(format!("({size},{count})"))
            }
        }
        "vscale_range" => Meaning::Text(format!("({},{})", value >> 32, value as u32)),
        "allockind" => Meaning::Text(format!("(\"{}\")", alloc_kind(value))),
        "memory" => Meaning::Text(memory(value, version)),
        "nofpclass" => Meaning::Text(float_classes(value)),
        "captures" => Meaning::Text(captures(value)),
        "dead_on_return" if value == u64::MAX => Meaning::Flag,
        // Zero bytes or no alignment promise nothing.
        "dereferenceable" | "dereferenceable_or_null" | "align" | "alignstack" if value == 0 => {
            Meaning::None
        }
        _ => Meaning::Number(value),
    }
}

/// The words of `allockind`, one bit each, in the order of `AllocFnKind` of LLVM.
fn alloc_kind(value: u64) -> String {
    const KINDS: [&str; 6] = ["alloc", "realloc", "free", "uninitialized", "zeroed", "aligned"];
    let kinds = KINDS.iter().enumerate().filter(|(bit, _)| value >> bit & 1 == 1);
    kinds.map(|(_, kind)| *kind).collect::<Vec<_>>().join(",")
}

/// Two bits for each location. Before LLVM 21 these are arguments, inaccessible memory and all
/// other; since then `errno` comes before the others, and since LLVM 22 two of targets behind them.
/// The highest byte says which of these it is, but not always to LLVM 22.
fn memory(value: u64, version: Option<u32>) -> String {
    let access = |shift: u64| value >> shift & 3;
    let name = |access: u64| ["none", "read", "write", "readwrite"][access as usize];
    let locations = [
        ("argmem", 0),
        ("inaccessiblemem", 2),
        ("errnomem", 4),
        ("target_mem0", 8),
        ("target_mem1", 10),
    ];
    let (other, locations) = match value >> 56 {
        0 => (access(4), &locations[..2]),
        1 if version.is_none_or(|version| version < 22) => (access(6), &locations[..3]),
        _ => (access(6), &locations[..]),
    };
    let mut parts = Vec::new();
    if other != 0 || locations.iter().all(|&(_, shift)| access(shift) == 0) {
        parts.push(name(other).to_owned());
    }
    for &(location, shift) in locations {
        if access(shift) != other {
            parts.push(format!("{location}: {}", name(access(shift))));
        }
    }
    format!("({})", parts.join(", "))
}

/// The words of `nofpclass`. A word for several classes is before those of its parts, so that the
/// shortest list is found, as LLVM prints it.
fn float_classes(value: u64) -> String {
    const CLASSES: [(u64, &str); 16] = [
        (0x3ff, "all"),
        (0x3, "nan"),
        (0x1, "snan"),
        (0x2, "qnan"),
        (0x204, "inf"),
        (0x4, "ninf"),
        (0x200, "pinf"),
        (0x60, "zero"),
        (0x20, "nzero"),
        (0x40, "pzero"),
        (0x90, "sub"),
        (0x10, "nsub"),
        (0x80, "psub"),
        (0x108, "norm"),
        (0x8, "nnorm"),
        (0x100, "pnorm"),
    ];
    let mut left = value;
    let mut names = Vec::new();
    for (classes, name) in CLASSES {
        if left & classes == classes {
            names.push(name);
            left &= !classes;
        }
    }
    format!("({})", names.join(" "))
}

/// What is captured: by the result in the low four bits, and else in the next.
fn captures(value: u64) -> String {
    let components = |bits: u64| {
        let mut names = Vec::new();
        match bits & 3 {
            0 => {}
            1 => names.push("address_is_null"),
            _ => names.push("address"),
        }
        match bits >> 2 & 3 {
            0 => {}
            1 => names.push("read_provenance"),
            _ => names.push("provenance"),
        }
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    };
    let (result, other) = (value & 15, value >> 4 & 15);
    let mut parts = Vec::new();
    if other != 0 || other == result {
        parts.push(components(other));
    }
    if other != result {
        parts.push(format!("ret: {}", components(result)));
    }
    format!("({})", parts.join(", "))
}

/// A number in decimal, with its sign.
pub(super) fn decimal(value: &ApInt) -> String {
    let negative = value.is_negative();
    let mut limbs: Vec<u64> = value.limbs().to_vec();
    if negative {
        let mut carry = true;
        for limb in &mut limbs {
            let (sum, over) = (!*limb).overflowing_add(u64::from(carry));
            *limb = sum;
            carry = over;
        }
        limbs = ApInt::from_limbs(value.bits(), &limbs).limbs().to_vec();
    }
    let mut digits: Vec<u64> = Vec::new();
    while limbs.iter().any(|&limb| limb != 0) {
        // The largest power of ten in a limb: a division makes 19 digits.
        const GROUP: u128 = 10_000_000_000_000_000_000;
        let mut rest: u128 = 0;
        for limb in limbs.iter_mut().rev() {
            let part = rest << 64 | u128::from(*limb);
            *limb = (part / GROUP) as u64;
            rest = part % GROUP;
        }
        digits.push(rest as u64);
    }
    let mut out = String::from(if negative { "-" } else { "" });
    match digits.pop() {
        Some(first) => {
            let _ = write!(out, "{first}");
            for group in digits.iter().rev() {
                let _ = write!(out, "{group:019}");
            }
        }
        None => out.push('0'),
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_fields_are_written_as_text_has_them() {
        let text = |word, value| match meaning(word, value, Some(21)) {
            Meaning::Text(text) => text,
            other => format!("{other:?}"),
        };
        assert_eq!(text("memory", 0), "(none)");
        assert_eq!(text("memory", 0b010101), "(read)");
        assert_eq!(text("memory", 0b000011), "(argmem: readwrite)");
        assert_eq!(text("memory", 0b111101), "(readwrite, argmem: read)");
        assert_eq!(
            text("memory", 1 << 56 | 0b1100_0000),
            "(readwrite, argmem: none, inaccessiblemem: none, errnomem: none)"
        );
        assert_eq!(text("nofpclass", 0x207), "(nan inf)");
        assert_eq!(text("captures", 0), "(none)");
        assert_eq!(text("captures", 0x0f), "(ret: address, provenance)");
        assert_eq!(text("captures", 0x77), "(address, read_provenance)");
        assert_eq!(text("allockind", 0b10001), "(\"alloc,zeroed\")");
        assert_eq!(text("allocsize", 1 << 32 | 2), "(1,2)");
        assert_eq!(meaning("allocsize", 0xffff_ffff, None), Meaning::Number(0));
        assert_eq!(text("vscale_range", 1 << 32 | 16), "(1,16)");
        assert_eq!(meaning("uwtable", 2, None), Meaning::Flag);
        assert_eq!(text("uwtable", 1), "(sync)");
    }

    #[test]
    fn numbers_of_any_width_are_written_in_decimal() {
        assert_eq!(decimal(&ApInt::from_i64(8, -128)), "-128");
        assert_eq!(decimal(&ApInt::new(32, 0)), "0");
        assert_eq!(decimal(&ApInt::from_limbs(128, &[0, 1])), "18446744073709551616");
        assert_eq!(decimal(&ApInt::from_limbs(128, &[0, u64::MAX])), "-18446744073709551616");
        assert_eq!(
            decimal(&ApInt::from_limbs(128, &[5, 10_000_000_000])),
            "184467440737095516160000000005"
        );
    }
}
