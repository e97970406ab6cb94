//! Symbol resolution: which of two symbols of one name prevails. The rules are those of
//! `ModuleLinker::shouldLinkFromSource` in LLVM's `LinkModules.cpp`, in its order. The
//! functions take and give plain values and no modules, so that they can be tested case
//! by case.

use emback_ir::data_layout::DataLayout;
use emback_ir::module::{DllStorage, UnnamedAddr, Visibility};
use emback_ir::{Global, Linkage, Module};

/// One of two modules that are linked.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Side {
    /// The module that others are linked into.
    Destination,
    /// The module that is linked into it.
    Source,
}

/// The properties of a symbol that resolution depends on. The symbol tables of all object
/// formats have them.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct SymbolInfo {
    /// Its linkage, never local.
    pub linkage: Linkage,
    /// Whether it is only declared; `available_externally` counts as declared whatever is
    /// said here.
    pub is_declaration: bool,
    /// Whether it is `dllimport`.
    pub dll_import: bool,
    /// Its size in bytes, which decides between `common` symbols.
    pub size: u64,
}

impl SymbolInfo {
    /// The symbol that `global` is, with sizes by `layout`.
    #[must_use]
    pub fn of(module: &Module, layout: &DataLayout, global: Global) -> Self {
        let data = &module.globals[global];
        Self {
            linkage: data.linkage,
            is_declaration: data.is_declaration(),
            dll_import: data.dll_storage == DllStorage::Import,
            size: match data.linkage {
                Linkage::Common => layout.size(&module.types, data.ty),
                Linkage::External
                | Linkage::Private
                | Linkage::Internal
                | Linkage::AvailableExternally
                | Linkage::LinkOnce
                | Linkage::Weak
                | Linkage::Appending
                | Linkage::ExternWeak
                | Linkage::LinkOnceOdr
                | Linkage::WeakOdr => 0,
            },
        }
    }

    /// Whether the symbol needs a definition from another module. An
    /// `available_externally` body is a copy for the optimiser only (LangRef, "Linkage
    /// Types").
    fn is_declaration_for_linker(&self) -> bool {
        self.is_declaration || self.linkage == Linkage::AvailableExternally
    }
}

/// Whether `linkage` is `linkonce` or `linkonce_odr`: dropped where nothing uses it.
#[must_use]
pub fn is_link_once(linkage: Linkage) -> bool {
    matches!(linkage, Linkage::LinkOnce | Linkage::LinkOnceOdr)
}

/// Whether `linkage` is `weak` or `weak_odr`.
#[must_use]
pub fn is_weak(linkage: Linkage) -> bool {
    matches!(linkage, Linkage::Weak | Linkage::WeakOdr)
}

/// Whether a definition of `linkage` yields to one of another linkage. LLVM's
/// `GlobalValue::isWeakForLinker`.
fn is_weak_for_linker(linkage: Linkage) -> bool {
    is_link_once(linkage)
        || is_weak(linkage)
        || matches!(linkage, Linkage::Common | Linkage::ExternWeak)
}

/// Which of two symbols of one name prevails; `None` when it is defined twice.
///
/// Where either is `appending`, both are kept, and the answer is the source.
#[must_use]
pub fn prevailing(destination: &SymbolInfo, source: &SymbolInfo) -> Option<Side> {
    let source_if = |condition| Some(if condition { Side::Source } else { Side::Destination });
    if [destination.linkage, source.linkage].contains(&Linkage::Appending) {
        return Some(Side::Source);
    }
    let declared = destination.is_declaration_for_linker();
    if source.is_declaration_for_linker() {
        if source.dll_import {
            // If one of the two is imported, the result is.
            return source_if(declared);
        }
        if destination.linkage == Linkage::ExternWeak {
            return Some(Side::Source);
        }
        // Both are declarations for the linker. An `available_externally` body helps the
        // optimiser, so that it replaces a mere declaration.
        return source_if(!source.is_declaration && destination.is_declaration);
    }
    if declared {
        return Some(Side::Source);
    }
    if source.linkage == Linkage::Common {
        if is_link_once(destination.linkage) || is_weak(destination.linkage) {
            return Some(Side::Source);
        }
        return source_if(destination.linkage == Linkage::Common && source.size > destination.size);
    }
    if is_weak_for_linker(source.linkage) {
        // A `weak` definition must be kept even where nothing uses it, a `linkonce` one
        // need not.
        return source_if(is_link_once(destination.linkage) && is_weak(source.linkage));
    }
    is_weak_for_linker(destination.linkage).then_some(Side::Source)
}

/// The visibility of a symbol that two modules name: the most restrictive one.
#[must_use]
pub fn merged_visibility(a: Visibility, b: Visibility) -> Visibility {
    match (a, b) {
        (Visibility::Hidden, _) | (_, Visibility::Hidden) => Visibility::Hidden,
        (Visibility::Protected, _) | (_, Visibility::Protected) => Visibility::Protected,
        (Visibility::Default, Visibility::Default) => Visibility::Default,
    }
}

/// Whether the address of a symbol that two modules name matters: where it matters to
/// either.
#[must_use]
pub fn merged_unnamed_addr(a: UnnamedAddr, b: UnnamedAddr) -> UnnamedAddr {
    match (a, b) {
        (UnnamedAddr::Significant, _) | (_, UnnamedAddr::Significant) => UnnamedAddr::Significant,
        (UnnamedAddr::Local, _) | (_, UnnamedAddr::Local) => UnnamedAddr::Local,
        (UnnamedAddr::Global, UnnamedAddr::Global) => UnnamedAddr::Global,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn defined(linkage: Linkage, size: u64) -> SymbolInfo {
        SymbolInfo { linkage, is_declaration: false, dll_import: false, size }
    }

    fn declared(linkage: Linkage) -> SymbolInfo {
        SymbolInfo { is_declaration: true, ..defined(linkage, 0) }
    }

    #[track_caller]
    fn check(destination: SymbolInfo, source: SymbolInfo, want: Option<Side>) {
        assert_eq!(prevailing(&destination, &source), want, "{destination:?} {source:?}");
    }

    #[test]
    fn definitions_go_before_declarations() {
        let (strong, extern_) = (defined(Linkage::External, 0), declared(Linkage::External));
        check(extern_, strong, Some(Side::Source));
        check(strong, extern_, Some(Side::Destination));
        check(extern_, extern_, Some(Side::Destination));
        check(declared(Linkage::ExternWeak), extern_, Some(Side::Source));
        let available = defined(Linkage::AvailableExternally, 0);
        check(extern_, available, Some(Side::Source));
        check(available, available, Some(Side::Destination));
        check(available, defined(Linkage::Weak, 0), Some(Side::Source));
        check(extern_, SymbolInfo { dll_import: true, ..extern_ }, Some(Side::Source));
        check(strong, SymbolInfo { dll_import: true, ..extern_ }, Some(Side::Destination));
    }

    #[test]
    fn strong_goes_before_weak_and_weak_before_link_once() {
        let strong = defined(Linkage::External, 0);
        check(strong, strong, None);
        for weak in [Linkage::Weak, Linkage::WeakOdr, Linkage::LinkOnce, Linkage::LinkOnceOdr] {
            check(strong, defined(weak, 0), Some(Side::Destination));
            check(defined(weak, 0), strong, Some(Side::Source));
            check(defined(weak, 0), defined(weak, 0), Some(Side::Destination));
        }
        check(defined(Linkage::LinkOnce, 0), defined(Linkage::WeakOdr, 0), Some(Side::Source));
        check(defined(Linkage::Weak, 0), defined(Linkage::LinkOnce, 0), Some(Side::Destination));
    }

    #[test]
    fn the_largest_common_symbol_prevails() {
        let common = |size| defined(Linkage::Common, size);
        check(common(4), common(8), Some(Side::Source));
        check(common(8), common(8), Some(Side::Destination));
        check(common(8), defined(Linkage::External, 0), Some(Side::Source));
        check(defined(Linkage::External, 0), common(8), Some(Side::Destination));
        check(defined(Linkage::Weak, 0), common(8), Some(Side::Source));
        check(common(8), defined(Linkage::Weak, 0), Some(Side::Destination));
    }

    #[test]
    fn the_stricter_word_on_visibility_and_addresses_counts() {
        use Visibility::{Default, Hidden, Protected};
        assert_eq!(merged_visibility(Default, Protected), Protected);
        assert_eq!(merged_visibility(Hidden, Protected), Hidden);
        assert_eq!(merged_visibility(Default, Default), Default);
        use UnnamedAddr::{Global, Local, Significant};
        assert_eq!(merged_unnamed_addr(Global, Local), Local);
        assert_eq!(merged_unnamed_addr(Significant, Global), Significant);
        assert_eq!(merged_unnamed_addr(Global, Global), Global);
    }
}
