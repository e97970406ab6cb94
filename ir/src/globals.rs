//! The globals of a module, found by id and by name.

use std::ops::{Index, IndexMut};

use cranelift_entity::EntityRef;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::entities::{Global, Symbol};
use crate::intrinsic::Intrinsic;
use crate::layer::{Base, Layered};
use crate::module::GlobalData;

/// The globals of a module, in order of definition. Ids are `0..len`.
///
/// In a fork of a module only those that the fork has added may be changed: a change to
/// another one would be lost with the fork, so it panics.
#[derive(Clone, Debug, Default)]
pub struct Globals {
    base: Base<Self>,
    own: Vec<GlobalData>,
    /// The intrinsic that the name of a global says, whatever kind of global it is: kept
    /// where names are given, since passes ask for each call.
    intrinsics: Vec<Option<Intrinsic>>,
    by_name: IndexMap<Symbol, Global, FxBuildHasher>,
}

impl Globals {
    /// Number of globals.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.base.len() + self.own.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is a global of this id.
    #[inline]
    #[must_use]
    pub fn is_valid(&self, global: Global) -> bool {
        global.index() < self.len()
    }

    /// The global of this id, if there is one.
    #[inline]
    #[must_use]
    pub fn get(&self, global: Global) -> Option<&GlobalData> {
        self.is_valid(global).then(|| &self[global])
    }

    /// Every id in order.
    pub fn keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = Global> + ExactSizeIterator + Clone + use<> {
        (0..self.len()).map(Global::new)
    }

    /// Every global in order.
    pub fn values(&self) -> impl Iterator<Item = &GlobalData> {
        self.base.arena().into_iter().flat_map(|base| &base.own).chain(&self.own)
    }

    /// Every global with its id, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Global, &GlobalData)> {
        self.keys().zip(self.values())
    }

    /// Every global in order, to change it. Not for a fork.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut GlobalData> {
        assert!(self.base.arena().is_none(), "a fork of a module is only added to");
        self.own.iter_mut()
    }

    /// Every global with its id, in order, to change it. Not for a fork.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Global, &mut GlobalData)> {
        self.values_mut().enumerate().map(|(index, data)| (Global::new(index), data))
    }

    /// Adds a global whose name, if any, is not noted: see [`Self::note_name`].
    pub(crate) fn push(&mut self, data: GlobalData) -> Global {
        let global = Global::new(self.len());
        self.own.push(data);
        self.intrinsics.push(None);
        global
    }

    /// Notes the name of a global and the intrinsic that it says.
    pub(crate) fn note_name(
        &mut self,
        global: Global,
        name: Option<Symbol>,
        intrinsic: Option<Intrinsic>,
    ) {
        let at = self.own_index(global);
        self.intrinsics[at] = intrinsic;
        if let Some(name) = name {
            self.by_name.insert(name, global);
        }
    }

    /// Forgets that `name` is the name of `global`.
    pub(crate) fn forget_name(&mut self, global: Global, name: Symbol) {
        if self.by_name.get(&name) == Some(&global) {
            self.by_name.swap_remove(&name);
        }
    }

    /// The intrinsic that the name of a global says.
    #[inline]
    pub(crate) fn intrinsic(&self, global: Global) -> Option<Intrinsic> {
        match self.base.below(global.index()) {
            Some(base) => base.intrinsics[global.index()],
            None => self.intrinsics[global.index() - self.base.len()],
        }
    }

    /// The global of this name.
    pub(crate) fn by_name(&self, name: Symbol) -> Option<Global> {
        let base = self.base.arena().and_then(|base| base.by_name.get(&name));
        base.or_else(|| self.by_name.get(&name)).copied()
    }

    /// Takes out what a fork adds to its base, in order of the ids.
    pub(crate) fn added(&mut self) -> Vec<GlobalData> {
        std::mem::take(&mut self.own)
    }

    /// The place of a global among those that may be changed.
    fn own_index(&self, global: Global) -> usize {
        let own = global.index().checked_sub(self.base.len());
        own.expect("a fork of a module is only added to")
    }
}

impl Index<Global> for Globals {
    type Output = GlobalData;

    #[inline]
    fn index(&self, global: Global) -> &GlobalData {
        match self.base.below(global.index()) {
            Some(base) => &base.own[global.index()],
            None => &self.own[global.index() - self.base.len()],
        }
    }
}

impl IndexMut<Global> for Globals {
    fn index_mut(&mut self, global: Global) -> &mut GlobalData {
        let at = self.own_index(global);
        &mut self.own[at]
    }
}

impl<'a> IntoIterator for &'a Globals {
    type Item = (Global, &'a GlobalData);
    type IntoIter = Box<dyn Iterator<Item = Self::Item> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

/// The globals themselves, in order. Not for a fork.
impl IntoIterator for Globals {
    type Item = (Global, GlobalData);
    type IntoIter = Box<dyn Iterator<Item = Self::Item>>;

    fn into_iter(self) -> Self::IntoIter {
        assert!(self.base.arena().is_none(), "a fork of a module is only added to");
        let own = self.own.into_iter().enumerate();
        Box::new(own.map(|(index, data)| (Global::new(index), data)))
    }
}

impl Layered for Globals {
    fn over(base: Base<Self>) -> Self {
        Self { base, ..Self::default() }
    }

    fn base(&self) -> &Base<Self> {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base<Self> {
        &mut self.base
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn append(&mut self, upper: Self) {
        self.own.extend(upper.own);
        self.intrinsics.extend(upper.intrinsics);
        self.by_name.extend(upper.by_name);
    }
}
