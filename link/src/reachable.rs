//! Removes what is not reachable from the roots of a program.
//!
//! LLVM's `GlobalDCE` deletes from a module in place. Here the mover builds a new module
//! from the roots: it visits exactly what they reach, and types, constants and names that
//! nothing uses disappear as well.

use std::collections::VecDeque;

use emback_ir::{Diagnostics, Global, Linkage, Module, Symbol};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::comdats;
use crate::linker::copy_custom_sections;
use crate::mover::{Locations, Mover, Placement, Plan, Source};

/// The module with what the globals named `roots` reach, and nothing else. Names that the
/// module does not have are skipped. Lists like `@llvm.used` and `@llvm.global_ctors` are
/// roots as well, and the members of a comdat are kept or removed together.
pub fn reachable<N: AsRef<[u8]>>(
    module: Module,
    roots: impl IntoIterator<Item = N>,
) -> Result<Module, Diagnostics> {
    let lists = module.globals.iter().filter(|(_, data)| data.linkage == Linkage::Appending);
    let lists: FxHashSet<Global> = lists.map(|(global, _)| global).collect();
    let named: FxHashSet<Global> =
        roots.into_iter().filter_map(|name| module.global_by_name(name)).collect();
    let keys = module.globals.keys();
    let roots = keys.filter(|global| lists.contains(global) || named.contains(global)).collect();
    rebuilt(module, roots)
}

/// The module with what `roots` reach, and nothing else. Inline assembly of the module
/// its flags and its custom sections have no references and are always kept.
pub(crate) fn rebuilt(mut module: Module, roots: Vec<Global>) -> Result<Module, Diagnostics> {
    let mut own = Module::default();
    own.source_filename = std::mem::take(&mut module.source_filename);
    own.triple = std::mem::take(&mut module.triple);
    own.data_layout = std::mem::take(&mut module.data_layout);
    own.sources = std::mem::take(&mut module.sources);
    for line in &module.module_asm {
        let text = own.symbol(module.bytes(line.text));
        own.module_asm.push(emback_ir::module::ModuleAsm { text, ..*line });
    }
    for &flag in &module.flags {
        let name = own.symbol(module.bytes(flag.name));
        own.flags.push(emback_ir::module::ModuleFlag { name, ..flag });
    }
    copy_custom_sections(&mut own, &module);
    let mut members: FxHashMap<Symbol, Vec<Global>> = FxHashMap::default();
    let mut comdat_of = cranelift_entity::SecondaryMap::new();
    for global in module.globals.keys() {
        comdat_of[global] = comdats::of(&module, global);
        if let Some(comdat) = comdat_of[global] {
            members.entry(comdat).or_default().push(global);
        }
    }
    let declared = module.globals.iter().filter(|(_, data)| data.is_declaration());
    let declared = declared.map(|(global, _)| global).collect();
    let mut plan = Keep { roots: roots.into(), members, comdat_of, declared };
    Mover::default().move_globals(
        &mut own,
        Source::emptied(&mut module),
        Locations::Keep,
        &mut plan,
    )?;
    Ok(own)
}

/// Keeps each global that the mover reaches, and makes the rest of its comdat roots.
struct Keep {
    roots: VecDeque<Global>,
    /// The members of the comdats that nothing has reached yet. An entry is removed when
    /// it is used, so that each comdat is added once.
    members: FxHashMap<Symbol, Vec<Global>>,
    comdat_of: cranelift_entity::SecondaryMap<Global, Option<Symbol>>,
    /// Computed before the move, since the mover empties the functions of the source.
    declared: FxHashSet<Global>,
}

impl Plan for Keep {
    fn next_root(&mut self) -> Option<Global> {
        self.roots.pop_front()
    }

    fn place(&mut self, _: &Module, global: Global) -> Placement {
        if self.declared.contains(&global) {
            return Placement::Declared;
        }
        let comdat = self.comdat_of[global].and_then(|comdat| self.members.remove(&comdat));
        self.roots.extend(comdat.into_iter().flatten());
        Placement::Moved
    }
}
