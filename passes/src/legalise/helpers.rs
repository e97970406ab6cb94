//! Helper functions: operations that are too long to expand at every use are functions in
//! LLVM IR, read from `passes/src/helpers/*.ll` and copied into the module, with internal
//! linkage, when they are first called. From then on they go through the same passes as
//! other functions.
//!
//! A call of one is what other compilers make of such an operation too (`__udivdi3` of
//! libgcc and compiler-rt). Here the functions come with the compiler, so that nothing
//! has to be linked, and a module has only those that it calls. Copying is linear in the
//! helper, and each is copied once.
//!
//! Helpers for integers of 65 to 512 bits are templates for every width: `$N` is the
//! width, a multiple of 64, and `instance` lists the other placeholders. Those for wider
//! integers work in memory, and one copy serves all widths (`large.ll`).

use std::sync::OnceLock;

use emback_ir::{ConstData, Global, Linkage, Module, Operand, Types};
use emback_link::copy_by_name;

use super::split::parts::MAX_UNROLLED_BITS;
use crate::edit::{self, Editor};

/// The files. A helper is taken from the first that defines it; a helper may call others,
/// of any file, which come with it.
const FILES: &[(&str, &str)] = &[
    ("divide.ll", include_str!("../helpers/divide.ll")),
    ("multiply.ll", include_str!("../helpers/multiply.ll")),
    ("convert.ll", include_str!("../helpers/convert.ll")),
    ("float.ll", include_str!("../helpers/float.ll")),
    ("remainder.ll", include_str!("../helpers/remainder.ll")),
    ("bits.ll", include_str!("../helpers/bits.ll")),
    ("large.ll", include_str!("../helpers/large.ll")),
    ("half.ll", include_str!("../helpers/half.ll")),
    ("match.ll", include_str!("../helpers/match.ll")),
    ("quad.ll", QUAD),
];
/// Arithmetic of `fp128`; see `quad.c` there.
const QUAD: &str = include_str!("../helpers/quad.ll");

/// Templates for more than 64 bits, up to [`MAX_UNROLLED_BITS`].
const WIDE: &[(&str, &str)] = &[
    ("wide-divide.ll", WIDE_DIVIDE),
    ("wide-multiply.ll", include_str!("../helpers/wide-multiply.ll")),
    ("wide-convert.ll", include_str!("../helpers/wide-convert.ll")),
];
/// Long division, which also serves compiler-rt's functions of 128 bits.
const WIDE_DIVIDE: &str = include_str!("../helpers/wide-divide.ll");

/// Prefix of the names of all helpers.
const PREFIX: &str = "__emback_";

/// Whether this is the name of a helper.
pub(super) fn is_helper(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// Functions of compiler-rt for integers of 128 bits, in LLVM IR that is compiled by LLVM
/// itself.
#[must_use]
pub fn compiler_rt_integers() -> String {
    format!("{}\n{}", include_str!("../helpers/integers.ll"), instance(WIDE_DIVIDE, 128))
}

/// A template for one width: `$N` and the numbers that follow from it. A longer name must
/// not begin with a shorter one, as they are replaced one after the other.
fn instance(template: &str, width: u32) -> String {
    let names: [(&str, i64); 6] = [
        ("$N", 0),
        ("$LAST", -1),
        ("$DIGIT", -32),
        ("$HEAD", -64),
        ("$BIAS", 1023 - 64),
        ("$TWICE", i64::from(width)),
    ];
    names.iter().fold(template.to_owned(), |text, &(name, more)| {
        text.replace(name, &(i64::from(width) + more).to_string())
    })
}

/// The templates for a width as modules, read once a process; none for a width without
/// templates.
fn wide_sources(width: u32) -> &'static [Module] {
    const WIDTHS: usize = MAX_UNROLLED_BITS as usize / 64 - 1;
    static SOURCES: [OnceLock<Vec<Module>>; WIDTHS] = [const { OnceLock::new() }; WIDTHS];
    let Some(place) = SOURCES.get((width as usize / 64).wrapping_sub(2)) else { return &[] };
    place.get_or_init(|| {
        WIDE.iter()
            .map(|(name, text)| {
                let text = instance(text, width);
                emback_frontend::text::read(text.as_bytes(), name).unwrap_or_default()
            })
            .collect()
    })
}

/// The files as modules. They are read once in a process, by the first compilation that
/// needs one.
fn sources() -> &'static [Module] {
    static SOURCES: OnceLock<Vec<Module>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        FILES
            .iter()
            .map(|(name, text)| {
                emback_frontend::text::read(text.as_bytes(), name).unwrap_or_default()
            })
            .collect()
    })
}

/// The helper `name`, which is copied into the module unless the module has it.
///
/// A name that no file defines becomes a declaration, so that the mistake shows as an
/// undefined symbol.
pub fn ensure(module: &mut Module, name: &str) -> Global {
    ensure_from(module, name, sources())
}

/// The same, from these modules.
fn ensure_from(module: &mut Module, name: &str, sources: &[Module]) -> Global {
    if let Some(global) = module.global_by_name(name) {
        return global;
    }
    let found = sources.iter().find_map(|source| {
        let global = source.global_by_name(name)?;
        (!source.globals[global].is_declaration()).then_some((source, global))
    });
    let own = found.and_then(|(source, global)| copy_by_name(module, source, global).ok());
    match own {
        Some(own) => {
            module.globals[own].linkage = Linkage::Internal;
            own
        }
        None => edit::declare(module, name, Types::VOID, &[]),
    }
}

/// Calls the helper `name`, whose type the file has.
pub fn call(ed: &mut Editor<'_>, name: &str, args: Vec<Operand>) -> Operand {
    let helper = ensure(ed.module, name);
    called(ed, helper, args)
}

/// Calls the helper `name`, in which `$N` is `width`, a multiple of 64.
pub(super) fn call_wide(
    ed: &mut Editor<'_>,
    name: &str,
    width: u32,
    args: Vec<Operand>,
) -> Operand {
    let name = instance(name, width);
    let helper = ensure_from(ed.module, &name, wide_sources(width));
    called(ed, helper, args)
}

/// A call of a helper.
fn called(ed: &mut Editor<'_>, helper: Global, args: Vec<Operand>) -> Operand {
    match ed.call(helper, args) {
        Some(value) => value.into(),
        None => ed.constant(Types::I32, ConstData::Poison),
    }
}
