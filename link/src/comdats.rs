//! Comdats: which of two groups of one name is kept. The rules are those of
//! `ModuleLinker::getComdatResult` in LLVM's `LinkModules.cpp`; the selection kinds are
//! explained in the LangRef's section "Comdats".

use emback_ir::data_layout::DataLayout;
use emback_ir::module::ComdatKind;
use emback_ir::{Global, GlobalKind, Module, Symbol, print};
use rustc_hash::FxHashMap;

/// Whose members of a comdat are kept.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum From {
    Destination,
    Source,
    /// `nodeduplicate`: all members, except that a symbol has one definition.
    Both,
}

/// What was decided for a comdat of the source.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chosen {
    pub(crate) kind: ComdatKind,
    pub(crate) from: From,
}

/// Decides for each comdat of `source`, in order. A comdat that only the source has is
/// taken from it. The error names the comdat and says what is wrong with it.
pub(crate) fn choose(
    destination: &Module,
    source: &Module,
    layout: &DataLayout,
) -> Result<FxHashMap<Symbol, Chosen>, String> {
    let mut chosen = FxHashMap::default();
    for (&name, &kind) in &source.comdats {
        let known = destination.known_symbol(source.bytes(name));
        let other = known.and_then(|known| Some((known, *destination.comdats.get(&known)?)));
        let choice = match other {
            None => Chosen { kind, from: From::Source },
            Some((other, other_kind)) => {
                between((destination, other, other_kind), (source, name, kind), layout)
                    .map_err(|why| format!("comdat ${}: {why}", source.text(name)))?
            }
        };
        chosen.insert(name, choice);
    }
    Ok(chosen)
}

/// A comdat: its module, its name there and its selection kind.
pub(crate) type Comdat<'m> = (&'m Module, Symbol, ComdatKind);

/// Decides between two comdats of one name. The kind of the result is needed too, since
/// two different kinds can be merged.
pub(crate) fn between(
    (destination, to, to_kind): Comdat<'_>,
    (source, from, from_kind): Comdat<'_>,
    layout: &DataLayout,
) -> Result<Chosen, String> {
    use ComdatKind::{Any, ExactMatch, Largest, NoDeduplicate, SameSize};
    // COFF allows `any` in one file and `largest` in another: `largest` satisfies both. What is kept
    // keeps its own kind all the same.
    let kind = match (to_kind, from_kind) {
        (Any, Largest) | (Largest, Any) => Largest,
        _ if to_kind == from_kind => to_kind,
        _ => {
            return Err(format!(
                "the selection kinds {} and {} are incompatible",
                to_kind.name(),
                from_kind.name()
            ));
        }
    };
    let leaders = || Ok::<_, String>((leader(destination, to)?, leader(source, from)?));
    let size =
        |module: &Module, global: Global| layout.size(&module.types, module.globals[global].ty);
    let from = match kind {
        Any => From::Destination,
        NoDeduplicate => From::Both,
        Largest => {
            let (ours, theirs) = leaders()?;
            let larger = size(source, theirs) > size(destination, ours);
            if larger { From::Source } else { From::Destination }
        }
        SameSize => {
            let (ours, theirs) = leaders()?;
            let (ours, theirs) = (size(destination, ours), size(source, theirs));
            if ours != theirs {
                return Err(format!("samesize, but of {ours} and {theirs} bytes"));
            }
            From::Destination
        }
        ExactMatch => {
            let (ours, theirs) = leaders()?;
            if text(destination, ours) != text(source, theirs) {
                return Err("exactmatch, but with different values".to_owned());
            }
            From::Destination
        }
    };
    let kind = if from == From::Source { from_kind } else { to_kind };
    Ok(Chosen { kind, from })
}

/// Type and value of a variable, as text. The numbers of types and constants are of no
/// use here, since each module has its own.
fn text(module: &Module, global: Global) -> (String, Option<String>) {
    let data = &module.globals[global];
    let init = data.variable().and_then(|variable| variable.init);
    (print::ty(module, data.ty), init.map(|init| print::constant(module, init)))
}

/// The variable of the comdat's name: LLVM compares its size or its value where the
/// selection kind depends on data.
fn leader(module: &Module, comdat: Symbol) -> Result<Global, String> {
    let named = module.global_by_symbol(comdat);
    match named.and_then(|global| behind(module, global)) {
        Some(global) if module.globals[global].variable().is_some() => Ok(global),
        _ => Err("its selection kind needs a variable of its name, and there is none".to_owned()),
    }
}

/// The function, variable or ifunc that a global refers to, through any number of
/// aliases.
pub(crate) fn behind(module: &Module, global: Global) -> Option<Global> {
    let mut at = global;
    // A chain longer than the number of globals is a cycle of aliases, which refers to
    // nothing.
    for _ in 0..=module.globals.len() {
        match &module.globals[at].kind {
            GlobalKind::Variable(_) | GlobalKind::Function(_) | GlobalKind::IFunc(_) => {
                return Some(at);
            }
            GlobalKind::Alias(target) => at = module.base_global(*target)?,
        }
    }
    None
}

/// The comdat of a global; an alias is in that of what it leads to.
pub(crate) fn of(module: &Module, global: Global) -> Option<Symbol> {
    module.globals[behind(module, global)?].comdat
}
