//! Explains why two runs differ. A reason is given only if the log proves it: the operands of the
//! instruction, the properties that the IR claims for it, and the engine's message for a trap.

use emback_passes::instrument::Site;

use super::log::Value;

/// What is known of the instruction that began it.
pub(super) struct Facts<'a> {
    /// The instruction, if it was found.
    pub site: Option<&'a Site>,
    /// What it worked on.
    pub operands: &'a [Value],
    /// Why each side ended there, if it did.
    pub why: [Option<String>; 2],
}

/// An access at an address that is less aligned than the IR claims. Each reason comes with what to
/// do.
const UNALIGNED: (&str, &str) = (
    "the address is not a multiple of the alignment that the program claims for this access: asm.js leaves the low bits of the \
     address out, WebAssembly uses them",
    "align the address, or say that it is not aligned: memcpy or a packed struct in C, read_unaligned in Rust",
);
/// An access past the end of memory.
const OUT_OF_BOUNDS: (&str, &str) = (
    "the address is past the end of memory: asm.js reads 0 or NaN there and drops what is stored, WebAssembly traps",
    "find where the address is computed; it is wrong in asm.js, too, which does not report it",
);
/// A conversion of a float that does not fit.
const OUT_OF_RANGE: (&str, &str) = (
    "the number does not fit the integer: asm.js wraps around, WebAssembly saturates or traps",
    "check the range before, or convert with saturation: llvm.fptosi.sat, which is what `as` means in Rust",
);
/// A division by zero.
const BY_ZERO: (&str, &str) =
    ("the divisor is 0: asm.js gives 0, WebAssembly traps", "check for 0 before the division");
/// The one quotient that does not fit.
const OVERFLOW: (&str, &str) = (
    "the least number is divided by -1, and the quotient does not fit: asm.js wraps around, WebAssembly traps",
    "check for this case before the division, or use a wider type",
);
/// A shift by too much.
const FAR_SHIFT: (&str, &str) = (
    "a shift by the number of bits or more is poison in LLVM, and its value differs between targets",
    "mask the amount, or check it before the shift",
);
/// A look at the bits of a NaN.
const NAN_BITS: (&str, &str) = (
    "the bits of a NaN are read, and engines choose them",
    "check for a NaN before its bits are used",
);
/// A call through a wrong pointer.
const WRONG_POINTER: (&str, &str) = (
    "a call goes through a pointer to no function, or to one of another type: asm.js finds a function all the same, since its \
     tables are masked, WebAssembly traps",
    "call with the type that the function has; with -s ASSERTIONS=1 asm.js reports such calls, too",
);
/// A stack overflow of the engine.
const TOO_DEEP: (&str, &str) = (
    "calls are nested deeper than the engine allows, and how deep that is differs between asm.js and WebAssembly",
    "make the recursion less deep; how deep an engine goes is no part of the program",
);

/// The reason, and what to do.
pub(super) fn of(facts: &Facts<'_>) -> Option<(&'static str, &'static str)> {
    facts.why.iter().flatten().find_map(|why| of_words(why)).or_else(|| of_values(facts))
}

/// V8's and SpiderMonkey's words for traps.
fn of_words(why: &str) -> Option<(&'static str, &'static str)> {
    let says = |words: &[&str]| words.iter().any(|word| why.contains(word));
    if says(&["memory access out of bounds", "index out of bounds"]) {
        Some(OUT_OF_BOUNDS)
    } else if says(&["divide by zero", "remainder by zero"]) {
        Some(BY_ZERO)
    } else if says(&["divide result unrepresentable"]) {
        Some(OVERFLOW)
    } else if says(&["float unrepresentable in integer range"]) {
        Some(OUT_OF_RANGE)
    } else if says(&["table index is out of bounds", "null function or function signature"]) {
        Some(WRONG_POINTER)
    } else if says(&["call stack size exceeded", "too much recursion"]) {
        Some(TOO_DEEP)
    } else {
        None
    }
}

/// The reason that the operands of the instruction prove, where no side trapped.
fn of_values(facts: &Facts<'_>) -> Option<(&'static str, &'static str)> {
    let site = facts.site?;
    let operands = facts.operands;
    match (site.opcode, operands) {
        ("load" | "store", [Value::Pointer(address, _), ..]) => {
            let access = site.access?;
            // An access that claims less than its size is made of pieces that are as long as the
            // claim.
            let size = access.size.checked_next_power_of_two().unwrap_or(1).min(8);
            let piece = 1 << access.align.min(size).max(1).ilog2();
            (address & (piece - 1) != 0).then_some(UNALIGNED)
        }
        // Of vectors, lane by lane.
        ("fptosi" | "fptoui", values) => values.iter().find_map(|value| match value {
            Value::Float(value) => {
                (!fits(*value, site.bits, site.opcode == "fptosi")).then_some(OUT_OF_RANGE)
            }
            _ => None,
        }),
        ("sdiv" | "udiv" | "srem" | "urem", values) => {
            let signed = matches!(site.opcode, "sdiv" | "srem");
            lanes(values).find_map(|(a, b)| of_division(a, b, site.bits.clamp(1, 64), signed))
        }
        ("shl" | "lshr" | "ashr", values) => {
            lanes(values).any(|(_, amount)| amount >= u64::from(site.bits)).then_some(FAR_SHIFT)
        }
        ("bitcast", values) => values
            .iter()
            .any(|value| matches!(value, Value::Float(value) if value.is_nan()))
            .then_some(NAN_BITS),
        _ => None,
    }
}

/// The operands of an instruction with two, of a vector those of each lane.
fn lanes(values: &[Value]) -> impl Iterator<Item = (u64, u64)> {
    let (a, b) = values.split_at(values.len() / 2);
    a.iter().zip(b).filter_map(|pair| match pair {
        (Value::Int(a), Value::Int(b)) => Some((*a, *b)),
        _ => None,
    })
}

/// Why a division differs between targets.
fn of_division(
    dividend: u64,
    divisor: u64,
    bits: u32,
    signed: bool,
) -> Option<(&'static str, &'static str)> {
    let ones = u64::MAX >> (64 - bits);
    if divisor == 0 {
        return Some(BY_ZERO);
    }
    let overflows = signed && divisor == ones && dividend == 1 << (bits - 1);
    overflows.then_some(OVERFLOW)
}

/// Whether what is left of a number without its fraction is an integer of so many bits.
fn fits(value: f64, bits: u32, signed: bool) -> bool {
    let whole = value.trunc();
    let power = |exponent: u32| 2.0_f64.powi(i32::try_from(exponent).unwrap_or(i32::MAX));
    match (signed, bits) {
        (_, 0) => false,
        (true, _) => whole >= -power(bits - 1) && whole < power(bits - 1),
        (false, _) => whole >= 0.0 && whole < power(bits),
    }
}

#[cfg(test)]
mod tests {
    use emback_ir::{Global, InstLoc};
    use emback_passes::instrument::Access;

    use super::*;

    fn site(opcode: &'static str, bits: u32, access: Option<(u32, u32)>) -> Site {
        let access = access.map(|(size, align)| Access { size, align });
        let function = Global::from_u32(0);
        Site { function, loc: InstLoc::default(), opcode, bits, access }
    }

    fn by_values(site: &Site, operands: &[Value]) -> Option<&'static str> {
        let facts = Facts { site: Some(site), operands, why: [None, None] };
        of(&facts).map(|(reason, _)| reason)
    }

    #[test]
    fn an_access_is_unaligned_only_against_what_it_claims() {
        let at = |address| [Value::Pointer(address, false)];
        let load = |size, align| site("load", 32, Some((size, align)));
        assert_eq!(by_values(&load(4, 4), &at(1025)), Some(UNALIGNED.0));
        assert_eq!(by_values(&load(4, 4), &at(1026)), Some(UNALIGNED.0));
        assert_eq!(by_values(&load(4, 4), &at(1028)), None);
        assert_eq!(by_values(&load(4, 1), &at(1025)), None);
        assert_eq!(by_values(&load(4, 2), &at(1026)), None);
        assert_eq!(by_values(&load(4, 2), &at(1025)), Some(UNALIGNED.0));
        assert_eq!(by_values(&load(4, 16), &at(1028)), None);
        assert_eq!(by_values(&load(8, 8), &at(1028)), Some(UNALIGNED.0));
        assert_eq!(by_values(&load(1, 1), &at(1025)), None);
        assert_eq!(by_values(&load(0, 0), &at(1025)), None);
        assert_eq!(by_values(&load(u32::MAX, u32::MAX), &at(1024)), None);
    }

    #[test]
    fn conversions_go_wrong_only_out_of_range() {
        for (opcode, bits, value, wrong) in [
            ("fptosi", 32, 2_147_483_647.9, false),
            ("fptosi", 32, 2_147_483_648.0, true),
            ("fptosi", 32, -2_147_483_648.9, false),
            ("fptosi", 32, -2_147_483_649.0, true),
            ("fptosi", 8, 128.0, true),
            ("fptoui", 32, 4_294_967_295.5, false),
            ("fptoui", 32, -0.9, false),
            ("fptoui", 32, -1.0, true),
            ("fptosi", 64, 9e18, false),
            ("fptosi", 64, 1e19, true),
            ("fptosi", 32, f64::NAN, true),
        ] {
            let reason = by_values(&site(opcode, bits, None), &[Value::Float(value)]);
            assert_eq!(reason, wrong.then_some(OUT_OF_RANGE.0), "{opcode} {bits} {value}");
        }
    }

    #[test]
    fn divisions_go_wrong_only_by_their_operands() {
        let reason = |opcode, bits, a, b| {
            by_values(&site(opcode, bits, None), &[Value::Int(a), Value::Int(b)])
        };
        assert_eq!(reason("sdiv", 32, 7, 2), None);
        assert_eq!(reason("urem", 32, 7, 0), Some(BY_ZERO.0));
        assert_eq!(reason("sdiv", 32, 0x8000_0000, 0xffff_ffff), Some(OVERFLOW.0));
        assert_eq!(reason("udiv", 32, 0x8000_0000, 0xffff_ffff), None);
        assert_eq!(reason("srem", 64, 1 << 63, u64::MAX), Some(OVERFLOW.0));
        assert_eq!(reason("shl", 32, 1, 31), None);
        assert_eq!(reason("shl", 32, 1, 32), Some(FAR_SHIFT.0));
        assert_eq!(reason("add", 32, 1, 0), None);
        let of_lanes = |opcode, values: &[u64]| {
            let values: Vec<Value> = values.iter().map(|&value| Value::Int(value)).collect();
            by_values(&site(opcode, 32, None), &values)
        };
        assert_eq!(of_lanes("udiv", &[0, 7, 1, 2]), None);
        assert_eq!(of_lanes("udiv", &[0, 7, 1, 0]), Some(BY_ZERO.0));
        assert_eq!(of_lanes("shl", &[99, 7, 1, 2]), None);
        assert_eq!(of_lanes("shl", &[0, 7, 32, 2]), Some(FAR_SHIFT.0));
    }

    #[test]
    fn traps_are_known_by_their_words() {
        let reason = |words: &str| {
            let facts = Facts { site: None, operands: &[], why: [None, Some(words.to_owned())] };
            of(&facts).map(|(reason, _)| reason)
        };
        assert_eq!(reason("memory access out of bounds"), Some(OUT_OF_BOUNDS.0));
        assert_eq!(reason("Maximum call stack size exceeded"), Some(TOO_DEEP.0));
        assert_eq!(reason("unreachable"), None);
    }
}
