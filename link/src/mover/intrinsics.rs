//! Intrinsics on their way to another module. Their names hold those of structs that they are
//! overloaded by: `llvm.ssa.copy.s_foos` takes a `%foo`, which may be a `%foo.1` in the
//! destination.

use emback_ir::intrinsic::mangling;
use emback_ir::{Global, Renumber, Type, Types};
use rustc_hash::FxHashSet;

use super::Move;

impl Move<'_, '_> {
    /// The global of the destination that the intrinsic `global` of the source is, where it has
    /// another name there.
    pub(super) fn remangled(&mut self, global: Global) -> Option<Global> {
        let name = self.remangled_name(global)?;
        if let Some(own) = self.to.global_by_name(&name) {
            return Some(own);
        }
        let mut declaration = self.declaration(global);
        declaration.name = self.to.symbol(name).into();
        Some(self.to.add_global(declaration))
    }

    fn remangled_name(&mut self, global: Global) -> Option<Vec<u8>> {
        let source = self.source.module;
        let base = source.intrinsic(global)?.base_name();
        let data = &source.globals[global];
        let name = source.bytes(data.name.expand()?);
        let suffix = name.strip_prefix(base.as_bytes())?.strip_prefix(b".")?;
        if !suffix.windows(2).any(|text| text == b"s_") {
            return None;
        }
        let types = parts(&source.types, data.ty);
        let mut own = base.into_bytes();
        for text in mangling::types(suffix)? {
            let ty = types.iter().find(|&&ty| mangling::mangle(source, ty).as_bytes() == text);
            own.push(b'.');
            match ty {
                Some(&ty) => {
                    let ty = self.ty(ty);
                    own.extend(mangling::mangle(self.to, ty).into_bytes());
                }
                None => own.extend(text),
            }
        }
        (own != name).then_some(own)
    }
}

/// All types that a function type names, itself among them: an intrinsic is overloaded by some of
/// these.
fn parts(types: &Types, function: Type) -> Vec<Type> {
    let (mut found, mut seen, mut open) = (Vec::new(), FxHashSet::default(), vec![function]);
    while let Some(ty) = open.pop() {
        if !seen.insert(ty) {
            continue;
        }
        found.push(ty);
        types[ty].for_each_part(|&part| open.push(part));
    }
    found
}
