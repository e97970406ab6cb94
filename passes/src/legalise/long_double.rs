//! Defines the functions that the module calls and does not define: those of C on
//! `long double` (`floorl`, `sinl`, `strtold`), where that is `fp128` or `x86_fp80`, and
//! those of compiler-rt on `fp128` and `half` (`__addtf3`, `__extendhfsf2`).
//!
//! Takes any module. Leaves each such function with an internal body on the same types,
//! which [`super::soft_floats`] lowers with the rest. They are LLVM IR
//! (`passes/src/helpers/long-double.ll`), which is read only where a name may be one of
//! them. A declaration of another type stays: it is another function.
//!
//! The runtime is JavaScript and has no such numbers, so that its own functions of these
//! names could not take them. Most compute as `double`, which is what the engine's
//! functions give; those that are exact in C (`floorl`, `fabsl`, `copysignl`) are exact
//! here.

use std::borrow::Cow;
use std::sync::OnceLock;

use emback_ir::{Diagnostics, FloatKind, Global, Linkage, Module, Type, TypeData, scalar};
use emback_link::define_by_name_where;

use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "long-double",
    about: "define the functions on long double that the module calls",
    run: Run::Module(|module, _| run(module)),
};

const TEXT: &str = include_str!("../helpers/long-double.ll");

/// Runs over the module.
///
/// # Errors
/// None for a module that the verifier accepts.
pub fn run(module: &mut Module) -> Result<(), Diagnostics> {
    for kind in [FloatKind::Fp128, FloatKind::X86Fp80] {
        if !module.globals.keys().any(|global| may_be(module, global, kind)) {
            continue;
        }
        let library = library(kind);
        let fits = |module: &Module, own: Global, theirs: Global| {
            same_type(module, module.globals[own].ty, library, library.globals[theirs].ty)
        };
        for global in define_by_name_where(module, library, fits)? {
            module.globals[global].linkage = Linkage::Internal;
        }
    }
    Ok(())
}

/// Whether a function may be in the library: a declaration with a parameter or result of
/// this kind, or of a name as compiler-rt's on `half`. This only saves reading the
/// library in vain.
fn may_be(module: &Module, global: Global, kind: FloatKind) -> bool {
    let data = &module.globals[global];
    if !data.is_declaration() || module.intrinsic(global).is_some() {
        return false;
    }
    let Some((result, params, _)) = module.types.function_parts(data.ty) else { return false };
    let is_kind = |&ty: &Type| module.types[ty] == TypeData::Float(kind);
    let name = data.name.expand().map_or(&b""[..], |name| module.bytes(name));
    let on_half = kind == FloatKind::Fp128
        && (name.starts_with(b"__gnu_")
            || name.starts_with(b"__trunc")
            || name.starts_with(b"__extend"));
    // `sincosl` and `__emback_strtold` have pointers besides.
    is_kind(&result) || params.iter().any(is_kind) || on_half
}

/// Whether two functions of scalars have the same type. The types are of two modules, so
/// that ids cannot be compared.
fn same_type(module: &Module, ty: Type, other: &Module, theirs: Type) -> bool {
    let (Some(own), Some(theirs)) =
        (module.types.function_parts(ty), other.types.function_parts(theirs))
    else {
        return false;
    };
    let same = |a: Type, b: Type| module.types[a] == other.types[b];
    own.2 == theirs.2
        && own.1.len() == theirs.1.len()
        && same(own.0, theirs.0)
        && own.1.iter().zip(theirs.1).all(|(&a, &b)| same(a, b))
}

/// All the functions for one kind of `long double`, read once.
fn library(kind: FloatKind) -> &'static Module {
    static LIBRARIES: [OnceLock<Module>; 2] = [const { OnceLock::new() }; 2];
    let is_x87 = kind == FloatKind::X86Fp80;
    LIBRARIES[usize::from(is_x87)].get_or_init(|| {
        let text = if is_x87 { Cow::Owned(x87_text()) } else { Cow::Borrowed(TEXT) };
        emback_frontend::text::read(text.as_bytes(), "long-double.ll").unwrap_or_default()
    })
}

/// The text for `x86_fp80`: its type, the endings of intrinsics' names, constants, which
/// are all exact there, and no alignments, which the layout says.
fn x87_text() -> String {
    let text = TEXT.replace("fp128", "x86_fp80").replace(".f128", ".f80").replace(", align 16", "");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("0xL") {
        let (digits, next) = after.split_at(after.len().min(32));
        // The low half is written first.
        let low_first = u128::from_str_radix(digits, 16).unwrap_or(0);
        let bits = low_first.rotate_left(64);
        let bits = scalar::convert(bits, FloatKind::Fp128, FloatKind::X86Fp80).unwrap_or(0);
        out.push_str(before);
        out.push_str(&format!("0xK{bits:020X}"));
        rest = next;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_libraries_are_modules() {
        for kind in [FloatKind::Fp128, FloatKind::X86Fp80] {
            let library = library(kind);
            assert!(emback_ir::verify::module(library).is_empty());
            let floor = library.global_by_name(b"floorl").expect("it is in the text");
            let ty = library.types.function_parts(library.globals[floor].ty).expect("a function");
            assert_eq!(library.types[ty.0], TypeData::Float(kind));
        }
    }

    #[test]
    fn what_the_headers_declare_is_in_the_library() {
        let headers = [
            include_str!("../../../runtime-js/include/math.h"),
            include_str!("../../../runtime-js/include/stdlib.h"),
            include_str!("../../../runtime-js/include/wchar.h"),
        ];
        let declares = |line: &&str| line.contains("long double ") && line.ends_with(");");
        let mut count = 0;
        for line in headers.iter().flat_map(|text| text.lines()).filter(declares) {
            let before = line.split('(').next().unwrap_or_default();
            let name = before.rsplit([' ', '*']).next().unwrap_or_default();
            assert!(library(FloatKind::Fp128).global_by_name(name.as_bytes()).is_some(), "{line}");
            count += 1;
        }
        assert!(count > 60, "{count}");
    }
}
