//! The attribute words of LLVM 3.0 to 22: where each may be written, what follows it and which
//! values it is for.
//!
//! Sources: `llvm/include/llvm/IR/Attributes.td` and `AttributeFuncs::typeIncompatible`. A word
//! that no LLVM had is an error: left in, it would be printed and refused by the next tool.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// What an attribute is written on.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// A function or a call, in an attribute group too.
    Function,
    /// A parameter or an argument.
    Parameter,
    /// The result of a function or of a call.
    Result,
}

impl Place {
    /// As LLVM's parser names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Function => "functions",
            Self::Parameter => "parameters",
            Self::Result => "return values",
        }
    }
}

/// What follows the word.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Argument {
    /// Nothing.
    None,
    /// An alignment: `align 8`, `align(8)`, `align=8`.
    Alignment,
    /// `(n)`, at least 1.
    Number,
    /// `(n)` or nothing.
    OptionalNumber,
    /// `(type)`; the pointee where pointers are typed.
    Type,
    /// Words in parentheses, see [`fits`].
    Words,
    /// The same, or nothing.
    OptionalWords,
}

/// Which values can have an attribute.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Values {
    /// All but `void`.
    Any,
    /// Integers.
    Int,
    /// Integers and vectors of them.
    IntLanes,
    /// Pointers.
    Ptr,
    /// Pointers and vectors of them.
    PtrLanes,
    /// Floating-point numbers, and arrays and vectors of them.
    Float,
}

/// One attribute word.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Row {
    places: &'static [Place],
    /// What follows the word.
    pub(crate) argument: Argument,
    /// Which values it is for, on parameters and results.
    pub(crate) values: Values,
    /// Today's word for it; empty when its meaning went away.
    pub(crate) today: Option<&'static str>,
}

impl Row {
    /// Whether it may be written there.
    pub(crate) fn applies_to(&self, place: Place) -> bool {
        self.places.contains(&place)
    }
}

const FUNCTION: &[Place] = &[Place::Function];
const PARAMETER: &[Place] = &[Place::Parameter];
const VALUE: &[Place] = &[Place::Parameter, Place::Result];
const FUNCTION_PARAMETER: &[Place] = &[Place::Function, Place::Parameter];
const EVERYWHERE: &[Place] = &[Place::Function, Place::Parameter, Place::Result];

/// Words without an argument that are for functions and calls.
const FUNCTION_FLAGS: &str = "alwaysinline argmemonly builtin cold convergent coro_elide_safe \
    coro_only_destroy_when_complete disable_sanitizer_instrumentation flatten fn_ret_thunk_extern hot \
    hybrid_patchable inaccessiblemem_or_argmemonly inaccessiblememonly inlinehint jumptable minsize mustprogress naked \
    nobuiltin nocallback nocf_check nocreateundeforpoison nodivergencesource noduplicate noimplicitfloat noinline \
    noipa nomerge nonlazybind nooutline noprofile norecurse noredzone noreturn nosanitize_bounds \
    nosanitize_coverage nosanitize_realtime nosync nounwind null_pointer_is_valid optdebug optforfuzzing optnone \
    optsize presplitcoroutine returns_twice safestack sanitize_address sanitize_alloc_token sanitize_hwaddress \
    sanitize_memory sanitize_memtag sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking \
    sanitize_realtime_unsafe sanitize_thread sanitize_type shadowcallstack skipprofile speculatable \
    speculative_load_hardening ssp sspreq sspstrong strictfp willreturn";

const ROWS: &[(&str, &[Place], Argument, Values)] = &[
    ("align", EVERYWHERE, Argument::Alignment, Values::PtrLanes),
    ("alignstack", FUNCTION_PARAMETER, Argument::Alignment, Values::Any),
    ("allocalign", PARAMETER, Argument::None, Values::Int),
    ("allockind", FUNCTION, Argument::Words, Values::Any),
    ("allocptr", PARAMETER, Argument::None, Values::Ptr),
    ("allocsize", FUNCTION, Argument::Words, Values::Any),
    ("byref", PARAMETER, Argument::Type, Values::Ptr),
    ("byval", PARAMETER, Argument::Type, Values::Ptr),
    ("captures", PARAMETER, Argument::Words, Values::Ptr),
    ("dead_on_return", PARAMETER, Argument::OptionalNumber, Values::Ptr),
    ("dead_on_unwind", PARAMETER, Argument::None, Values::Ptr),
    ("denormal_fpenv", FUNCTION, Argument::Words, Values::Any),
    ("dereferenceable", VALUE, Argument::Number, Values::Ptr),
    ("dereferenceable_or_null", VALUE, Argument::Number, Values::Ptr),
    ("elementtype", PARAMETER, Argument::Type, Values::Ptr),
    ("immarg", PARAMETER, Argument::None, Values::Any),
    ("inalloca", PARAMETER, Argument::Type, Values::Ptr),
    ("initializes", PARAMETER, Argument::Words, Values::Ptr),
    ("inreg", VALUE, Argument::None, Values::Any),
    ("memory", FUNCTION, Argument::Words, Values::Any),
    ("nest", PARAMETER, Argument::None, Values::Ptr),
    ("noalias", VALUE, Argument::None, Values::Ptr),
    ("nocapture", PARAMETER, Argument::None, Values::Ptr),
    ("noext", VALUE, Argument::None, Values::Int),
    ("nofpclass", VALUE, Argument::Words, Values::Float),
    ("nofree", FUNCTION_PARAMETER, Argument::None, Values::Ptr),
    ("nonnull", VALUE, Argument::None, Values::Ptr),
    ("noundef", VALUE, Argument::None, Values::Any),
    ("preallocated", FUNCTION_PARAMETER, Argument::Type, Values::Ptr),
    ("prefalign", FUNCTION, Argument::Alignment, Values::Any),
    ("range", VALUE, Argument::Words, Values::IntLanes),
    ("readnone", FUNCTION_PARAMETER, Argument::None, Values::Ptr),
    ("readonly", FUNCTION_PARAMETER, Argument::None, Values::Ptr),
    ("returned", PARAMETER, Argument::None, Values::Any),
    ("signext", VALUE, Argument::None, Values::Int),
    ("sret", PARAMETER, Argument::Type, Values::Ptr),
    ("swiftasync", PARAMETER, Argument::None, Values::Any),
    ("swifterror", PARAMETER, Argument::None, Values::Ptr),
    ("swiftself", PARAMETER, Argument::None, Values::Any),
    ("uwtable", FUNCTION, Argument::OptionalWords, Values::Any),
    ("vscale_range", FUNCTION, Argument::Words, Values::Any),
    ("writable", PARAMETER, Argument::None, Values::Ptr),
    ("writeonly", FUNCTION_PARAMETER, Argument::None, Values::Ptr),
    ("zeroext", VALUE, Argument::None, Values::Int),
];

/// Words of LLVM 3 and what they became; the others only changed how much one compiler optimised.
const OLD: &[(&str, &str)] = &[
    ("address_safety", "sanitize_address"),
    ("forcesizeopt", ""),
    ("hotpatch", ""),
    ("ia_nsframe", ""),
];

/// What is known of an attribute word.
pub(crate) fn row(word: &[u8]) -> Option<&'static Row> {
    static TABLE: OnceLock<FxHashMap<&'static [u8], Row>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let flag =
            |today| Row { places: FUNCTION, argument: Argument::None, values: Values::Any, today };
        let mut table = FxHashMap::default();
        table.extend(FUNCTION_FLAGS.split_whitespace().map(|word| (word.as_bytes(), flag(None))));
        table.extend(OLD.iter().map(|&(word, today)| (word.as_bytes(), flag(Some(today)))));
        table.extend(ROWS.iter().map(|&(word, places, argument, values)| {
            (word.as_bytes(), Row { places, argument, values, today: None })
        }));
        table
    });
    table.get(word)
}

/// Whether these words may be in the parentheses after `word`. `text` has its parentheses and no
/// comments.
pub(crate) fn fits(word: &[u8], text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let tokens = tokens(text);
    let [first, inner @ .., last] = tokens.as_slice() else { return false };
    if (*first, *last) != ("(", ")") || inner.is_empty() {
        return false;
    }
    match word {
        b"memory" => memory(inner),
        b"nofpclass" => is_number(inner) || inner.iter().all(|class| FLOAT_CLASSES.contains(class)),
        b"range" => match inner {
            [ty, low, ",", high] => {
                ty.strip_prefix('i').is_some_and(|bits| bits.parse::<u32>().is_ok())
                    && is_integer(low)
                    && is_integer(high)
                    && low != high
            }
            _ => false,
        },
        b"initializes" => inner.split(|&token| token == ")").enumerate().all(|(number, part)| {
            let part = match (number, part) {
                (0, part) => part,
                // What is behind the last range.
                (_, []) => return true,
                (_, [",", part @ ..]) => part,
                _ => return false,
            };
            matches!(part, ["(", low, ",", high] if is_integer(low) && is_integer(high))
        }),
        b"allocsize" | b"vscale_range" => match inner {
            [one] => is_number(&[one]),
            [one, ",", two] => is_number(&[one]) && is_number(&[two]),
            _ => false,
        },
        b"allockind" => matches!(inner, [kinds] if kinds.starts_with('"')),
        b"uwtable" => matches!(inner, ["sync" | "async"]),
        // Of LLVM 20 and later: not printed, so what is in them does no harm.
        _ => true,
    }
}

const FLOAT_CLASSES: &[&str] = &[
    "all", "nan", "snan", "qnan", "inf", "ninf", "pinf", "norm", "nnorm", "pnorm", "sub", "nsub",
    "psub", "zero", "nzero", "pzero",
];

/// `access? (',' location ':' access)*`; what holds for all locations comes first.
fn memory(tokens: &[&str]) -> bool {
    let access = |word: &str| matches!(word, "none" | "read" | "write" | "readwrite");
    tokens.split(|&token| token == ",").enumerate().all(|(number, part)| match part {
        [word] => number == 0 && access(word),
        [location, ":", word] => {
            matches!(
                *location,
                "argmem" | "inaccessiblemem" | "errnomem" | "target_mem0" | "target_mem1"
            ) && access(word)
        }
        _ => false,
    })
}

fn is_number(tokens: &[&str]) -> bool {
    matches!(tokens, [number] if number.parse::<u32>().is_ok())
}

fn is_integer(token: &str) -> bool {
    let digits = token.strip_prefix('-').unwrap_or(token);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words, numbers, strings and single characters.
fn tokens(mut text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    loop {
        text = text.trim_start();
        let Some(first) = text.chars().next() else { return out };
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let len = if first == '"' {
            text[1..].find('"').map_or(text.len(), |at| at + 2)
        } else if word(first) {
            text.find(|c| !word(c)).unwrap_or(text.len())
        } else {
            first.len_utf8()
        };
        out.push(&text[..len]);
        text = &text[len..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_parentheses() {
        for (word, text) in [
            ("memory", "(none)"),
            ("memory", "(read, argmem: readwrite, inaccessiblemem: none)"),
            ("memory", "(argmem: read)"),
            ("nofpclass", "(nan inf)"),
            ("nofpclass", "(3)"),
            ("range", "(i32 0, 5)"),
            ("range", "(i8 -128, -1)"),
            ("initializes", "((0, 4))"),
            ("initializes", "((-4, 0), (8, 12))"),
            ("allocsize", "(0)"),
            ("allocsize", "(0,1)"),
            ("allockind", "(\"alloc,zeroed\")"),
            ("uwtable", "(sync)"),
            ("captures", "(address, read_provenance, ret: address)"),
        ] {
            assert!(fits(word.as_bytes(), text.as_bytes()), "{word}{text}");
        }
        for (word, text) in [
            ("memory", "(banana)"),
            ("memory", "(argmem: read, none)"),
            ("memory", "()"),
            ("memory", "(1)"),
            ("nofpclass", "(x)"),
            ("range", "(i32 5, 5)"),
            ("range", "(float 1, 2)"),
            ("initializes", "(0, 4)"),
            ("initializes", "((0, 4) (5, 6))"),
            ("allocsize", "(x)"),
            ("allockind", "(alloc)"),
            ("uwtable", "(both)"),
        ] {
            assert!(!fits(word.as_bytes(), text.as_bytes()), "{word}{text}");
        }
    }
}
