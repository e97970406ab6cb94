//! Whether a program formats or parses numbers with a fraction, and what else its formats have. The
//! code for these is larger than the rest of `printf`, and most programs that print have none.
//!
//! `printf` and `scanf` refer to it weakly (`runtime-js/c/internal.h`), so that it is linked only
//! where this file finds that it may be needed: a floating-point argument of a variadic call, a
//! format of `scanf` that has such a conversion or is not known, or a function that takes a
//! `va_list`. LLVM decides by the arguments too when it makes `iprintf` of `printf`
//! (`LibCallSimplifier::optimizePrintF`), call by call.

use emback_ir::{CallData, Const, ConstData, GlobalKind, InstData, Module, Operand, TypeData};
use emback_passes::edit::as_global;

/// The function that `printf` calls for a conversion such as `%f`.
const FORMAT: &str = "__emback_format_double";
/// The function that `scanf` calls for one.
const SCAN: &str = "__emback_scan_double";

/// What a program may need, found before the library is linked.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Floats {
    format: bool,
    scan: bool,
    /// Bits of `__emback_formats_use` and `__emback_scans_use`: what else formats may have. See
    /// `runtime-js/c/stdio/format.h` and `scan.h`.
    pub formats_use: u32,
    pub scans_use: u32,
}

/// All bits of [`Floats::formats_use`] and of [`Floats::scans_use`].
const ALL: u32 = NUMBERED | WIDE | ERRNO;
/// Numbered arguments, of `printf` alone.
const NUMBERED: u32 = 1;
/// `%ls`, `%lc` and the like.
const WIDE: u32 = 2;
/// `%m`: of `printf` the text of `errno`, of `scanf` memory for what is read.
const ERRNO: u32 = 4;

impl Floats {
    /// What the code of the module says.
    pub(super) fn of(module: &Module) -> Self {
        let mut found = Self::default();
        for data in module.globals.values() {
            match &data.kind {
                GlobalKind::Function(function) => {
                    let Some(body) = function.body() else {
                        let name = data.name.expand().map(|name| module.bytes(name));
                        found.takes_list(name.unwrap_or_default());
                        continue;
                    };
                    for inst in body.insts.values() {
                        if let InstData::Call(call)
                        | InstData::Invoke { call, .. }
                        | InstData::CallBr { call, .. } = inst
                        {
                            let is_float = |&arg: &Operand| {
                                let ty = body.operand_type(arg, &module.consts);
                                matches!(module.types[ty], TypeData::Float(_))
                            };
                            found.call(module, call, call.args.iter().any(is_float));
                        }
                    }
                }
                GlobalKind::Variable(_) | GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
            }
        }
        found
    }

    /// A function that the host calls, with what arguments is not known.
    pub(super) fn called_by_host(&mut self, name: &str) {
        if name.contains("printf") {
            self.format = true;
            self.formats_use = ALL;
        }
        if name.contains("scanf") {
            self.scan = true;
            self.scans_use = ALL;
        }
    }

    /// The functions to link where `printf` and `scanf` are.
    pub(super) fn hooks(self) -> impl Iterator<Item = &'static str> {
        let pairs = [(FORMAT, self.format), (SCAN, self.scan)];
        pairs.into_iter().filter(|(_, needed)| *needed).map(|(name, _)| name)
    }

    /// A declared function that takes a `va_list`: what is in it is not known.
    fn takes_list(&mut self, name: &[u8]) {
        let name = name.strip_prefix(b"__").unwrap_or(name);
        if !name.starts_with(b"v") {
            return;
        }
        let ends = |end: &[u8]| name.ends_with(end) || name.ends_with(&[end, b"_chk"].concat());
        if ends(b"printf") {
            self.format = true;
            self.formats_use = ALL;
        }
        if ends(b"scanf") {
            self.scan = true;
            self.scans_use = ALL;
        }
    }

    fn call(&mut self, module: &Module, call: &CallData, has_float: bool) {
        let is_variadic =
            module.types.function_parts(call.function_type).is_some_and(|(.., variadic)| variadic);
        let callee = as_global(module, call.callee);
        let name = callee.and_then(|callee| module.globals[callee].name.expand());
        let name = name.map_or(&b""[..], |name| module.bytes(name));
        // Without a prototype, `printf` is called by the type of its arguments.
        let prints = name.windows(6).any(|word| word == b"printf");
        self.format |= has_float && (is_variadic || prints);
        // The format is the last argument that is named.
        let fixed =
            module.types.function_parts(call.function_type).map_or(0, |(_, fixed, _)| fixed.len());
        let format = call.args.get(fixed.wrapping_sub(1)).filter(|_| is_variadic);
        let is_wide = name.windows(7).any(|word| word == b"wprintf" || word == b"wscanf");
        let uses = match format.and_then(|arg| arg.constant()).and_then(|arg| text(module, arg)) {
            Some(format) if !is_wide => uses(format),
            _ => ALL,
        };
        // A call through a pointer may be one of them.
        if prints || (is_variadic && callee.is_none()) {
            self.formats_use |= uses;
        }
        if name.windows(5).any(|word| word == b"scanf") || (is_variadic && callee.is_none()) {
            self.scans_use |= uses;
        }
        // Through a pointer it may be `scanf`; so that its format has to tell.
        let scans = name.windows(5).any(|word| word == b"scanf");
        if scans || (is_variadic && callee.is_none()) {
            let formats = call.args.iter().filter_map(|arg| arg.constant());
            let mut known = formats.filter_map(|arg| text(module, arg)).peekable();
            self.scan |= if known.peek().is_some() {
                known.any(converts_float)
            } else {
                scans || callee.is_none()
            };
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
        let conversion = tail.first().copied().unwrap_or_default();
        let is_long = head.contains(&b'l') && b"cs[".contains(&conversion);
        found |= if head.contains(&b'$') { NUMBERED } else { 0 };
        found |= if is_long || b"CS".contains(&conversion) { WIDE } else { 0 };
        found |= if head.contains(&b'm') { ERRNO } else { 0 };
        // What follows an m is text if this is `printf`, where it may begin with a %.
        rest = if head.contains(&b'm') { tail } else { tail.get(1..).unwrap_or_default() };
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
        Floats::of(&module).hooks().collect()
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
        for (format, expected) in [
            ("%d %5.2s %hhx%%", 0),
            ("%2$d %1$*3$d", NUMBERED),
            ("%ls", WIDE),
            ("%-5lc", WIDE),
            ("%l[a-f]", WIDE),
            ("%S", WIDE),
            ("%ld %5ls", WIDE),
            ("%m%d", ERRNO),
            ("%5m", ERRNO),
            ("%ms", ERRNO),
            ("%m%2$s", NUMBERED | ERRNO),
            ("%", 0),
        ] {
            assert_eq!(uses(format.as_bytes()), expected, "{format}");
        }
        let uses = |text: &str| {
            let text = format!("@f = constant [6 x i8] c\"%d %s\\00\"\n{text}");
            let module =
                emback_frontend::text::read(text.as_bytes(), "in.ll").expect("it is valid");
            Floats::of(&module).formats_use
        };
        let call = |function: &str, args: &str| {
            uses(&format!(
                "declare i32 @{function}(ptr, ...)\n\
                 define void @g(ptr %p) {{\n  call i32 (ptr, ...) @{function}({args})\n  ret void\n}}\n"
            ))
        };
        assert_eq!(call("printf", "ptr @f, i32 1, ptr %p"), 0);
        assert_eq!(call("printf", "ptr %p, ptr @f"), ALL);
        assert_eq!(call("wprintf", "ptr @f"), ALL);
        assert_eq!(call("other", "ptr %p"), 0);
        assert_eq!(uses("declare i32 @vsnprintf(ptr, i32, ptr, ptr)\n"), ALL);
    }
}
