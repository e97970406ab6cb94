//! Attributes of functions, parameters, results and call sites (LangRef, "Parameter
//! Attributes" and "Function Attributes").
//!
//! They are kept by name, so that attributes of LLVM versions newer than emback survive a
//! round trip as text. Sets are interned: a program has thousands of calls and few
//! different sets.

use cranelift_entity::EntityRef;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::entities::{AttrSet, Symbol, Type};
use crate::layer::{Base, Layered};

/// One attribute of a function, parameter, result or call site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Attribute {
    /// A bare word: `nounwind`, `zeroext`.
    Flag(Symbol),
    /// A word with one number: `align 4`, `dereferenceable(8)`, `alignstack(16)`.
    Int(Symbol, u64),
    /// A word with a type: `byval(T)`, `sret(T)`, `elementtype(T)`; typed-pointer forms
    /// get their pointee.
    Type(Symbol, Type),
    /// A quoted key with its value, empty when it had none: `"target-cpu"="generic"`.
    String(Symbol, Option<Symbol>),
    /// Anything else, as the text after the word, parentheses included:
    /// `memory(none)`, `range(i32 0, 5)`.
    Other(Symbol, Symbol),
}

/// The attribute sets of a module, interned.
#[derive(Clone, Debug)]
pub struct Attributes {
    base: Base<Self>,
    sets: IndexSet<Box<[Attribute]>, FxBuildHasher>,
}

/// The empty set has the id 0, which is what `AttrSet::default()` means.
impl Default for Attributes {
    fn default() -> Self {
        let mut sets = IndexSet::default();
        sets.insert(Box::from([]));
        Self { base: Base::default(), sets }
    }
}

impl Attributes {
    /// The id of this set, new or known.
    pub fn intern(&mut self, set: Vec<Attribute>) -> AttrSet {
        let known = self.base.arena().and_then(|base| base.sets.get_index_of(&*set));
        AttrSet::new(
            known.unwrap_or_else(|| {
                self.base.len() + self.sets.insert_full(set.into_boxed_slice()).0
            }),
        )
    }

    /// The attributes of a set in the order they were written.
    #[must_use]
    pub fn get(&self, set: AttrSet) -> &[Attribute] {
        match self.base.below(set.index()) {
            Some(base) => &base.sets[set.index()],
            None => &self.sets[set.index() - self.base.len()],
        }
    }

    /// What a fork adds to its base, in order of the ids.
    pub(crate) fn added(&mut self) -> impl Iterator<Item = Box<[Attribute]>> + use<> {
        std::mem::take(&mut self.sets).into_iter()
    }
}

impl Layered for Attributes {
    fn over(base: Base<Self>) -> Self {
        Self { base, sets: IndexSet::default() }
    }

    fn base(&self) -> &Base<Self> {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base<Self> {
        &mut self.base
    }

    fn count(&self) -> usize {
        self.base.len() + self.sets.len()
    }

    fn append(&mut self, upper: Self) {
        self.sets.extend(upper.sets);
    }
}

/// Attributes of a function or call: on the function, on its result, on each parameter.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct AttributeList {
    /// On the function or call itself.
    pub func: AttrSet,
    /// On the result.
    pub result: AttrSet,
    /// On each parameter; shorter than the parameters where the rest has none.
    pub params: Box<[AttrSet]>,
}

impl AttributeList {
    /// The attributes of parameter `index`.
    #[must_use]
    pub fn param(&self, index: usize) -> AttrSet {
        self.params.get(index).copied().unwrap_or_default()
    }
}
