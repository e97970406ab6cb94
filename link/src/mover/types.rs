//! Types on their way to another module. Named structs are merged as LLVM's `IRMover` merges them:
//! the name is only a name, and two structs with the same fields are one.

use emback_ir::{Module, Renumber, Symbol, Type, TypeData};
use rustc_hash::FxHashMap;

use super::Move;

/// The named structs of the destination by what they hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Structs {
    by_body: FxHashMap<Type, Symbol>,
}

impl Structs {
    pub(super) fn of(module: &Module) -> Self {
        let mut structs = Self::default();
        for (name, body) in module.types.named_types() {
            if let Some(body) = body {
                structs.by_body.entry(body).or_insert(name);
            }
        }
        structs
    }
}

/// `foo` of `foo.12`, if it is of this form: LLVM renames structs so when their name is taken.
fn without_number(name: &[u8]) -> Option<&[u8]> {
    let dot = name.iter().rposition(|&byte| byte == b'.')?;
    let number = &name[dot + 1..];
    (dot > 0 && !number.is_empty() && number.iter().all(u8::is_ascii_digit)).then(|| &name[..dot])
}

impl Move<'_, '_> {
    /// The type of the destination that `ty` of the source is.
    ///
    /// Parts first, from a list rather than by recursion: structs that are linked to each other
    /// nest as deep as they like.
    pub(super) fn moved_type(&mut self, ty: Type) -> Type {
        if let Some(known) = self.types[ty].expand() {
            return known;
        }
        let source = self.source.module;
        let mut open = vec![(ty, false)];
        while let Some((at, parts_done)) = open.pop() {
            if parts_done {
                let own = self.made(at);
                self.types[at] = own.into();
            } else if self.types[at].expand().is_none() && self.is_opened(at) {
                open.push((at, true));
                let first = open.len();
                match &source.types[at] {
                    TypeData::Named(name) => {
                        open.extend(source.types.named_body(*name).map(|ty| (ty, false)))
                    }
                    data => data.for_each_part(|&part| open.push((part, false))),
                }
                // The last one is taken first.
                open[first..].reverse();
            }
        }
        self.known_type(ty)
    }

    fn known_type(&self, ty: Type) -> Type {
        self.types[ty].expand().expect("parts are moved before the whole")
    }

    /// Notes that a struct is being moved. A struct that is already holds itself by value: it has
    /// no size and is in no valid module, but it has an end here, under a new name that gets its
    /// body later.
    fn is_opened(&mut self, ty: Type) -> bool {
        let TypeData::Named(name) = self.source.module.types[ty] else { return true };
        let is_new = self.open_structs.insert(name);
        if !is_new {
            let fresh = self.fresh_struct_name(name);
            let own = self.to.types.named(fresh);
            self.types[ty] = own.into();
        }
        is_new
    }

    /// The type of the destination that `ty` is, whose parts are moved.
    fn made(&mut self, ty: Type) -> Type {
        let source = self.source.module;
        if let TypeData::Named(name) = source.types[ty] {
            self.open_structs.remove(&name);
            return match source.types.named_body(name) {
                Some(body) => self.named_struct(ty, name, self.known_type(body)),
                None => {
                    let name = self.symbol(name);
                    self.to.types.named(name)
                }
            };
        }
        let mut data = source.types[ty].clone();
        data.for_each_part_mut(|part| *part = self.known_type(*part));
        if let TypeData::TargetExt { name, .. } = &mut data {
            *name = self.symbol(*name);
        }
        self.to.types.intern(data)
    }

    /// The struct of the destination that `%name` is, which has this body there.
    fn named_struct(&mut self, ty: Type, name: Symbol, body: Type) -> Type {
        if let Some(own) = self.types[ty].expand() {
            if let TypeData::Named(fresh) = self.to.types[own] {
                self.to.types.define_named(fresh, Some(body));
            }
            return own;
        }
        let text = self.source.module.bytes(name);
        for known in [Some(text), without_number(text)].into_iter().flatten() {
            let known = self.to.symbol(known);
            if !self.to.types.has_named(known) {
                continue;
            }
            match self.to.types.named_body(known) {
                Some(other) if other == body => return self.to.types.named(known),
                Some(_) => {}
                // What the destination only knew by name is defined here.
                None => return self.define_struct(known, body),
            }
        }
        if let Some(&known) = self.mover.structs.by_body.get(&body) {
            return self.to.types.named(known);
        }
        let fresh = self.fresh_struct_name(name);
        self.define_struct(fresh, body)
    }

    fn define_struct(&mut self, name: Symbol, body: Type) -> Type {
        self.mover.structs.by_body.entry(body).or_insert(name);
        self.to.types.define_named(name, Some(body))
    }

    /// The name itself where it is free, else with a number.
    fn fresh_struct_name(&mut self, name: Symbol) -> Symbol {
        let text = self.source.module.bytes(name);
        let mut own = self.to.symbol(text);
        while self.to.types.has_named(own) {
            self.mover.last_unique += 1;
            own =
                self.to.symbol([text, format!(".{}", self.mover.last_unique).as_bytes()].concat());
        }
        own
    }
}

#[cfg(test)]
mod tests {
    use super::without_number;

    #[test]
    fn numbers_behind_names_are_split_off() {
        assert_eq!(without_number(b"foo.12"), Some(&b"foo"[..]));
        assert_eq!(without_number(b"a.b.1"), Some(&b"a.b"[..]));
        for name in [&b"foo"[..], b"foo.", b"foo.1a", b".1", b"", b"12"] {
            assert_eq!(without_number(name), None);
        }
    }
}
