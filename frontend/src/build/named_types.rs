//! Named and numbered types: used before or after their definition, defined once, and of a finite
//! size.

use emback_ir::{Symbol, TypeData};
use rustc_hash::{FxHashMap, FxHashSet};

use super::error::MOST_NESTED;
use super::{Builder, Pos, Problem, Result, Ty, TyData};

/// What an input calls a type.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum TypeName {
    /// A name in text or in a `STRUCT_NAME` record.
    Name(Symbol),
    /// A number in text, the index of the type in bitcode.
    Number(u32),
}

/// Names of types. Those of the module are unique; those of the input may be `%"0"` and `%0`.
#[derive(Debug, Default)]
pub(super) struct TypeNames {
    /// Index in `TypeTable::named` of each name that was met.
    indices: FxHashMap<TypeName, u32>,
    /// Names of the module that are in use.
    taken: FxHashSet<Symbol>,
}

impl Builder {
    /// The type of this name, which may be defined later. It has its name in the module from now
    /// on.
    pub(crate) fn named_type(&mut self, name: TypeName, at: Pos) -> Ty {
        let index = self.named_type_index(name, at);
        self.types.named_ty(&mut self.module.types, index)
    }

    /// The index of a name, which is added with its name in the module when it is new. A name that
    /// is taken gets a suffix.
    fn named_type_index(&mut self, name: TypeName, at: Pos) -> u32 {
        if let Some(&index) = self.type_names.indices.get(&name) {
            return index;
        }
        let mut symbol = match name {
            TypeName::Name(symbol) => symbol,
            TypeName::Number(number) => self.module.symbol(number.to_string()),
        };
        let mut suffix = 0;
        while !self.type_names.taken.insert(symbol) {
            suffix += 1;
            let text = format!("{}.{suffix}", self.module.text(symbol));
            symbol = self.module.symbol(text);
        }
        let index = self.types.add_named(&mut self.module.types, symbol, at);
        self.type_names.indices.insert(name, index);
        index
    }

    /// Begins the definition of a type at its name, before its body is read, in which the name may
    /// be. The result is for [`Self::define_type`].
    pub(crate) fn begin_type(&mut self, name: TypeName, at: Pos) -> Result<u32> {
        let index = self.named_type_index(name, at);
        let named = &mut self.types.named[index as usize];
        if named.defined {
            return Problem::TypeIsDefined.at(at);
        }
        named.defined = true;
        Ok(index)
    }

    /// Gives the type that [`Self::begin_type`] began its body; a type that gets none is opaque. A
    /// body that is no struct makes the name another name for it (LLVM 3.0), which is possible only
    /// if the name was not used before `at`.
    pub(crate) fn define_type(
        &mut self,
        index: u32,
        body: Ty,
        at: Pos,
        body_at: Pos,
    ) -> Result<()> {
        let named = &mut self.types.named[index as usize];
        let (symbol, used) = (named.symbol, named.first_use != at);
        if let TyData::Struct { .. } = self.types.data(body) {
            self.types.named[index as usize].body = Some(body);
            self.module.types.define_named(symbol, Some(self.types.ir(body)));
            return Ok(());
        }
        if used {
            return Problem::NotAStruct.at(body_at);
        }
        self.types.named[index as usize].alias = Some(body);
        Ok(())
    }

    /// Every named type has a definition. One that holds itself has no size and no values: it
    /// becomes opaque.
    pub(super) fn check_named_types(&mut self) -> Result<()> {
        for named in &self.types.named {
            if !named.defined {
                return Problem::UndefinedType(named.symbol).at(named.first_use);
            }
        }
        // Where cycles share types, one round may not break all of them; each round breaks at least
        // one.
        loop {
            let endless = self.endless_types()?;
            if endless.is_empty() {
                return Ok(());
            }
            for index in endless {
                let named = &mut self.types.named[index as usize];
                named.body = None;
                self.module.types.define_named(named.symbol, None);
            }
        }
    }

    /// Named types that hold themselves, one of each cycle found, by a depth-first search without
    /// recursion in time linear in the size of all types. A type nested so deep that a recursive
    /// walk of it could overflow a stack is an error.
    fn endless_types(&self) -> Result<Vec<u32>> {
        const OPEN: u32 = u32::MAX;
        let mut depths: FxHashMap<Ty, u32> = FxHashMap::default();
        let mut endless = Vec::new();
        for root in &self.types.named {
            let Some(body) = root.body else { continue };
            // The path from the root: each type, which of its elements are to be visited, and the
            // depth so far.
            let mut path: Vec<(Ty, Vec<Ty>, u32)> = Vec::new();
            let mut next = Some(body);
            loop {
                if let Some(ty) = next.take()
                    && !depths.contains_key(&ty)
                {
                    depths.insert(ty, OPEN);
                    path.push((ty, self.held(ty), 0));
                }
                let Some((ty, rest, depth)) = path.last_mut() else { break };
                match rest.last().map(|part| (*part, depths.get(part).copied())) {
                    Some((part, None)) => next = Some(part),
                    Some((part, Some(OPEN))) => {
                        rest.pop();
                        let cycle = path.iter().rev().map(|(ty, ..)| *ty);
                        let until = cycle.clone().position(|ty| ty == part).unwrap_or(0);
                        endless.extend(cycle.take(until + 1).find_map(
                            |ty| match self.types.data(ty) {
                                TyData::Named(index) => Some(*index),
                                _ => None,
                            },
                        ));
                    }
                    Some((_, Some(below))) => {
                        rest.pop();
                        *depth = (*depth).max(below);
                    }
                    None => {
                        if *depth >= MOST_NESTED {
                            return Problem::TypeTooDeep(root.symbol).at(root.first_use);
                        }
                        depths.insert(*ty, *depth + 1);
                        path.pop();
                    }
                }
            }
        }
        Ok(endless)
    }

    /// The types that a value of `ty` holds.
    fn held(&self, ty: Ty) -> Vec<Ty> {
        match self.types.data(ty) {
            TyData::Struct { fields, .. } => fields.to_vec(),
            TyData::Array { element, .. } | TyData::Vector { element, .. } => vec![*element],
            TyData::Named(index) => self.types.named[*index as usize].body.into_iter().collect(),
            TyData::Leaf(_)
            | TyData::Byte(_)
            | TyData::Pointer { .. }
            | TyData::Function { .. } => Vec::new(),
        }
    }

    /// Whether values can have this type: LangRef, "First Class Types", without labels and
    /// metadata.
    pub(crate) fn is_first_class(&self, ty: Ty) -> bool {
        !matches!(ty, Ty::VOID | Ty::LABEL | Ty::METADATA) && !self.is_function_type(ty)
    }

    /// Whether this is a function type, by any name.
    pub(crate) fn is_function_type(&self, ty: Ty) -> bool {
        matches!(self.type_data(ty), TypeData::Function { .. })
    }

    /// Whether values of this type have a size.
    pub(crate) fn is_sized(&self, ty: Ty) -> bool {
        self.is_first_class(ty)
            && ty != Ty::TOKEN
            && !matches!(self.module.types.resolved(self.types.ir(ty)), TypeData::Named(_))
    }

    /// Whether this is `iN`.
    pub(crate) fn is_int(&self, ty: Ty) -> bool {
        matches!(self.type_data(ty), TypeData::Int(_))
    }

    /// Whether this is a floating-point type.
    pub(crate) fn is_float(&self, ty: Ty) -> bool {
        matches!(self.type_data(ty), TypeData::Float(_))
    }

    /// Whether this is a pointer of either kind.
    pub(crate) fn is_pointer(&self, ty: Ty) -> bool {
        self.module.types.is_ptr(self.types.ir(ty))
    }

    /// Whether this is a struct or an array.
    pub(crate) fn is_aggregate(&self, ty: Ty) -> bool {
        matches!(
            self.module.types.resolved(self.types.ir(ty)),
            TypeData::Struct { .. } | TypeData::Array { .. }
        )
    }
}
