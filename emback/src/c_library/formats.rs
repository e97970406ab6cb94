//! What the formats of a program have: which conversions, flags and sizes, and whether numbers with
//! a fraction are formatted or parsed, the code for which is larger than the rest of `printf`. Most
//! programs have a few of them, and the code of the others is left out.
//!
//! `printf` and `scanf` refer to the part for fractions weakly (`runtime-js/c/stdio/format.h`), so
//! that it is linked only where this file finds that it may be needed: a floating-point argument of a variadic call, a
//! format of `scanf` that has such a conversion or is not known, or a function that takes a
//! `va_list`. LLVM decides by the arguments too when it makes `iprintf` of `printf`
//! (`LibCallSimplifier::optimizePrintF`), call by call.

use emback_ir::{
    CallData, Const, ConstData, Global, GlobalKind, InstData, Module, Operand, TypeData,
};
use emback_passes::edit::as_global;

/// The function that `printf` calls for a conversion such as `%f`.
const FORMAT: &str = "__emback_format_double";
/// The function that `scanf` calls for one.
const SCAN: &str = "__emback_scan_double";

/// Functions that are linked only where a format needs them.
pub(super) const HOOKS: [&str; 2] = [FORMAT, SCAN];

/// What formats of a program may have.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Formats {
    format: bool,
    scan: bool,
    /// Bits of `__emback_formats_use` and `__emback_scans_use`. See `runtime-js/c/stdio/format.h`
    /// and `scan.h`.
    pub formats_use: u32,
    pub scans_use: u32,
}

/// All bits of [`Formats::formats_use`] and of [`Formats::scans_use`].
const ALL: u32 = !0;
/// Numbered arguments, of `printf` alone.
const NUMBERED: u32 = 1;
/// `%ls`, `%lc` and the like.
const WIDE: u32 = 1 << 1;
/// `%m`: of `printf` the text of `errno`, of `scanf` memory for what is read.
const ERRNO: u32 = 1 << 2;
/// Flags, a width or a precision; of `scanf` a width or a `*`.
const FIELD: u32 = 1 << 3;
/// `h` or `hh`.
const SHORT: u32 = 1 << 4;
/// `ll`, `j`, `q` or `L`.
const INT64: u32 = 1 << 5;
/// Any modifier of the size.
const SIZE: u32 = 1 << 6;
/// The set of `%[`.
const SET: u32 = 1 << 17;

/// The bits of a conversion.
fn bits_of(conversion: u8) -> u32 {
    match conversion {
        b'd' => 1 << 7,
        b'i' => 1 << 7 | 1 << 9,
        b'u' => 1 << 8,
        b'o' | b'x' | b'X' | b'p' => 1 << 9,
        b'c' => 1 << 10,
        b'C' => 1 << 10 | WIDE,
        b's' => 1 << 11,
        b'S' => 1 << 11 | WIDE,
        b'n' => 1 << 12,
        b'f' | b'F' => 1 << 13,
        b'e' | b'E' => 1 << 14,
        b'g' | b'G' => 1 << 15,
        b'a' | b'A' => 1 << 16,
        b'[' => SET,
        _ => 0,
    }
}

impl Formats {
    /// What the code of the module says.
    pub(super) fn of(module: &Module) -> Self {
        let mut found = Self::default();
        for (global, data) in &module.globals {
            if data.function().is_some_and(|function| function.body().is_none()) {
                let name = data.name.expand().map(|name| module.bytes(name));
                found.takes_list(name.unwrap_or_default());
            }
            found.add(module, global);
        }
        found
    }

    /// Adds what the code of a function says.
    pub(super) fn add(&mut self, module: &Module, global: Global) {
        let Some(body) = module.body(global) else { return };
        for inst in body.insts.values() {
            if let InstData::Call(call)
            | InstData::Invoke { call, .. }
            | InstData::CallBr { call, .. } = inst
            {
                let is_float = |&arg: &Operand| {
                    let ty = body.operand_type(arg, &module.consts);
                    matches!(module.types[ty], TypeData::Float(_))
                };
                self.call(module, call, call.args.iter().any(is_float));
            }
        }
    }

    /// A function that the host calls, with what arguments is not known.
    pub(super) fn called_by_host(&mut self, name: &str) {
        self.prints_any(name.contains("printf"));
        self.scans_any(name.contains("scanf"));
    }

    /// The functions to link where `printf` and `scanf` are.
    pub(super) fn hooks(self) -> impl Iterator<Item = &'static str> {
        let pairs = [(FORMAT, self.format), (SCAN, self.scan)];
        pairs.into_iter().filter(|(_, needed)| *needed).map(|(name, _)| name)
    }

    fn prints_any(&mut self, prints: bool) {
        if prints {
            self.format = true;
            self.formats_use = ALL;
        }
    }

    fn scans_any(&mut self, scans: bool) {
        if scans {
            self.scan = true;
            self.scans_use = ALL;
        }
    }

    /// A function that takes a `va_list`: what is in it is not known.
    fn takes_list(&mut self, name: &[u8]) {
        let name = name.strip_prefix(b"__").unwrap_or(name);
        if !name.starts_with(b"v") {
            return;
        }
        let ends = |end: &[u8]| name.ends_with(end) || name.ends_with(&[end, b"_chk"].concat());
        self.prints_any(ends(b"printf"));
        self.scans_any(ends(b"scanf"));
    }

    fn call(&mut self, module: &Module, call: &CallData, has_float: bool) {
        let is_variadic =
            module.types.function_parts(call.function_type).is_some_and(|(.., variadic)| variadic);
        let callee = as_global(module, call.callee);
        let name = callee.and_then(|callee| module.globals[callee].name.expand());
        let name = name.map_or(&b""[..], |name| module.bytes(name));
        // What the library calls its own takes no format of the program.
        if name.starts_with(super::OWN.as_bytes()) {
            return;
        }
        self.takes_list(name);
        let contains = |word: &[u8]| name.windows(word.len()).any(|part| part == word);
        // A call through a pointer, an alias or an ifunc may be one of any function.
        let is_known = callee.is_some_and(|callee| module.function(callee).is_some());
        let is_any = is_variadic && !is_known;
        let (prints, scans) = (contains(b"printf") || is_any, contains(b"scanf") || is_any);
        // Without a prototype, `printf` is called by the type of its arguments.
        self.format |= has_float && (is_variadic || prints);
        // The format is the last argument that is named.
        let fixed =
            module.types.function_parts(call.function_type).map_or(0, |(_, fixed, _)| fixed.len());
        let format = call.args.get(fixed.wrapping_sub(1)).filter(|_| is_variadic);
        let is_wide = contains(b"wprintf") || contains(b"wscanf");
        let uses = match format.and_then(|arg| arg.constant()).and_then(|arg| text(module, arg)) {
            Some(format) if !is_wide => uses(format),
            _ => ALL,
        };
        if prints {
            self.formats_use |= uses;
        }
        if scans {
            self.scans_use |= uses;
            let formats = call.args.iter().filter_map(|arg| arg.constant());
            let mut known = formats.filter_map(|arg| text(module, arg)).peekable();
            // Through a pointer it may be `scanf`; so that its format has to tell.
            self.scan |= known.peek().is_none() || known.any(converts_float);
        }
    }
}

/// The bytes of a constant that a pointer leads to.
fn text(module: &Module, pointer: Const) -> Option<&[u8]> {
    let ConstData::Global(global) = *module.consts.data(pointer) else { return None };
    let GlobalKind::Variable(variable) = &module.globals[global].kind else { return None };
    match module.consts.data(variable.init.filter(|_| variable.constant)?) {
        ConstData::Bytes(bytes) => Some(bytes),
        ConstData::Zero => Some(b""),
        _ => None,
    }
}

/// Whether a format of `scanf` has a conversion of a number with a fraction.
fn converts_float(format: &[u8]) -> bool {
    let mut rest = format;
    while let Some(at) = rest.iter().position(|&byte| byte == b'%') {
        rest = &rest[at + 1..];
        let modifiers = rest.iter().take_while(|byte| b"*$'0123456789hlLqjztm".contains(byte));
        let end = modifiers.count();
        if rest.get(end).is_some_and(|byte| b"aAeEfFgG".contains(byte)) {
            return true;
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    false
}

/// The bits that the directives of a format have.
fn uses(format: &[u8]) -> u32 {
    let mut found = 0;
    let mut rest = format;
    while let Some(at) = rest.iter().position(|&byte| byte == b'%') {
        rest = &rest[at + 1..];
        let head = rest.iter().take_while(|byte| b"-+ #'I*$.0123456789hlLqjztm".contains(byte));
        let (head, tail) = rest.split_at(head.count());
        let has = |bytes: &[u8]| head.iter().any(|byte| bytes.contains(byte));
        let if_any = |bytes: &[u8], bits| if has(bytes) { bits } else { 0 };
        let conversion = tail.first().copied().unwrap_or_default();
        found |= bits_of(conversion);
        found |= if_any(b"$", NUMBERED) | if_any(b"m", ERRNO);
        found |= if_any(b"-+ #'I*.0123456789", FIELD);
        found |= if_any(b"hlLqjzt", SIZE) | if_any(b"h", SHORT) | if_any(b"Lqj", INT64);
        found |= if head.ends_with(b"ll") { INT64 } else { 0 };
        found |= if has(b"l") && b"cs[".contains(&conversion) { WIDE } else { 0 };
        // What follows an m is text if this is `printf`, where it may begin with a %.
        rest = if has(b"m") { tail } else { tail.get(1..).unwrap_or_default() };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hooks_of(text: &str) -> Vec<&'static str> {
        let text = format!(
            "@f = constant [7 x i8] c\"%d %lf\\00\"\n@i = constant [6 x i8] c\"%d %s\\00\"\n{text}"
        );
        let module = emback_frontend::text::read(text.as_bytes(), "in.ll").expect("it is valid");
        Formats::of(&module).hooks().collect()
    }

    #[test]
    fn programs_without_fractions_need_no_code_for_them() {
        let call = |function: &str, args: &str| {
            hooks_of(&format!(
                "declare i32 @{function}(ptr, ...)\n\
                 define void @g(ptr %p, double %d) {{\n  call i32 (ptr, ...) @{function}({args})\n  ret void\n}}\n"
            ))
        };
        let none: [&str; 0] = [];
        assert_eq!(call("printf", "ptr @i, i32 1"), none);
        assert_eq!(call("printf", "ptr @f, double %d"), [FORMAT]);
        assert_eq!(call("log", "ptr @f, double %d"), [FORMAT]);
        assert_eq!(call("scanf", "ptr @i, ptr %p, ptr %p"), none);
        assert_eq!(call("scanf", "ptr @f, ptr %p, ptr %p"), [SCAN]);
        assert_eq!(call("__isoc99_scanf", "ptr %p, ptr %p"), [SCAN]);
        assert_eq!(hooks_of("declare i32 @vsnprintf(ptr, i32, ptr, ptr)\n"), [FORMAT]);
        assert_eq!(hooks_of("declare i32 @__vsnprintf_chk(ptr, i32, ptr, ptr)\n"), [FORMAT]);
        assert_eq!(hooks_of("declare i32 @vfscanf(ptr, ptr, ptr)\n"), [SCAN]);
    }

    #[test]
    fn conversions_are_found_behind_their_modifiers() {
        for (format, expected) in [
            ("%d %s %[a-f]", false),
            ("%%f", false),
            ("%*3f", true),
            ("%2$Lg", true),
            ("%", false),
            ("100% elan", false),
        ] {
            assert_eq!(converts_float(format.as_bytes()), expected, "{format}");
        }
    }

    #[test]
    fn what_else_a_format_has_is_found() {
        let (signed, bases, text, character) =
            (bits_of(b'd'), bits_of(b'x'), bits_of(b's'), bits_of(b'c'));
        for (format, expected) in [
            ("%d %s", signed | text),
            ("%5.2s %hhx%%", text | FIELD | bases | SIZE | SHORT),
            ("%2$d %1$*3$d", NUMBERED | FIELD | signed),
            ("%ls", WIDE | SIZE | text),
            ("%-lc", WIDE | SIZE | FIELD | character),
            ("%l[a-f]", WIDE | SIZE | SET),
            ("%S", WIDE | text),
            ("%ld %zu", SIZE | signed | bits_of(b'u')),
            ("%lld %jx", SIZE | INT64 | signed | bases),
            ("%Lf", SIZE | INT64 | bits_of(b'f')),
            ("%m%d", ERRNO | signed),
            ("%ms", ERRNO | text),
            ("%m%2$s", NUMBERED | ERRNO | FIELD | text),
            ("100%", 0),
        ] {
            assert_eq!(uses(format.as_bytes()), expected, "{format}");
        }
        let uses = |text: &str| {
            let text = format!("@f = constant [6 x i8] c\"%d %s\\00\"\n{text}");
            let module =
                emback_frontend::text::read(text.as_bytes(), "in.ll").expect("it is valid");
            Formats::of(&module).formats_use
        };
        let call = |function: &str, args: &str| {
            uses(&format!(
                "declare i32 @{function}(ptr, ...)\n\
                 define void @g(ptr %p) {{\n  call i32 (ptr, ...) @{function}({args})\n  ret void\n}}\n"
            ))
        };
        assert_eq!(call("printf", "ptr @f, i32 1, ptr %p"), signed | text);
        assert_eq!(call("printf", "ptr %p, ptr @f"), ALL);
        assert_eq!(call("wprintf", "ptr @f"), ALL);
        assert_eq!(call("other", "ptr %p"), 0);
        assert_eq!(uses("declare i32 @vsnprintf(ptr, i32, ptr, ptr)\n"), ALL);
    }
}
