//! Removes functions and variables that nothing reaches: a mark phase from the roots, as
//! in LLVM's GlobalDCE.
//!
//! Before: definitions of any linkage
//!
//! After: those that a root reaches, through code, initialisers and aliases; the rest are
//! declarations without uses
//!
//! Leaves: every definition is reached. Ids of globals stay valid, so a removed
//! definition stays as a declaration.
//!
//! Linkage does not matter here, since the whole program is in one module: what `main`
//! and the exports do not reach runs never. A program with a library linked in as a whole
//! shrinks to what it uses.

use cranelift_entity::SecondaryMap;
use emback_ir::{Global, Module, References};

use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "strip-unused",
    about: "remove globals that no root reaches",
    run: Run::Module(|module, context| {
        strip_unused(module, &context.options.roots);
        Ok(())
    }),
};

/// Keeps what `roots` reach. Linear in the size of the module.
pub fn run(module: &mut Module, roots: &[Global]) -> bool {
    let reached = reached(module, roots);
    let mut changed = false;
    for global in module.globals.keys().collect::<Vec<_>>() {
        if !reached[global] {
            changed |= module.drop_definition(global);
        }
    }
    changed
}

/// Whether each global is reached from `roots`, which are reached themselves.
pub(crate) fn reached(module: &Module, roots: &[Global]) -> SecondaryMap<Global, bool> {
    let mut reached: SecondaryMap<Global, bool> = SecondaryMap::new();
    reached.resize(module.globals.len());
    let mut work = Vec::new();
    let mut references = References::default();
    let mut reach = |global: Global, work: &mut Vec<Global>| {
        if !std::mem::replace(&mut reached[global], true) {
            work.push(global);
        }
    };
    roots.iter().for_each(|&root| reach(root, &mut work));
    while let Some(global) = work.pop() {
        references.of(module, global, &mut |found| reach(found, &mut work));
    }
    reached
}

/// Removes what is reached neither from these symbols nor from LLVM's own lists nor from
/// functions with the attribute `wasm-export-name`.
pub fn strip_unused(module: &mut Module, roots: &[String]) {
    // LangRef, "Intrinsic Global Variables": members of these lists count as used.
    const LISTS: [&str; 4] =
        ["llvm.used", "llvm.compiler.used", "llvm.global_ctors", "llvm.global_dtors"];
    let names = roots.iter().map(String::as_str).chain(LISTS);
    let mut roots: Vec<Global> = names.filter_map(|name| module.global_by_name(name)).collect();
    let is_export = |&global: &Global| {
        module.function(global).is_some_and(|function| {
            module.string_attribute(function.attrs.func, "wasm-export-name").is_some()
        })
    };
    roots.extend(module.globals.keys().filter(is_export));
    run(module, &roots);
}
