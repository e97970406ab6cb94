//! Arenas in two layers, so that several forks of a module read what it has and add to it at
//! the same time. See [`crate::fork`].
//!
//! An arena of a fork has a base, which it shares with the other forks and does not change,
//! and what it adds itself. Ids count through both, so an id of the base means the same in
//! every fork. An arena without a base costs one comparison more for each access than a
//! plain vector.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// The lower layer of an arena.
#[derive(Debug)]
pub(crate) struct Base<A> {
    arena: Option<Arc<A>>,
    len: usize,
}

impl<A> Default for Base<A> {
    fn default() -> Self {
        Self { arena: None, len: 0 }
    }
}

impl<A> Clone for Base<A> {
    fn clone(&self) -> Self {
        Self { arena: self.arena.clone(), len: self.len }
    }
}

impl<A> Base<A> {
    /// The number of ids in this layer: the first id of the layer above.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The arena, if `id` is one of its ids.
    #[inline]
    pub(crate) fn below(&self, id: usize) -> Option<&A> {
        if id < self.len { self.arena.as_deref() } else { None }
    }

    /// The arena, if there is a lower layer.
    #[inline]
    pub(crate) fn arena(&self) -> Option<&A> {
        self.arena.as_deref()
    }
}

/// An arena that can have a base.
pub(crate) trait Layered: Clone + Sized {
    /// An arena that adds nothing to `base`.
    fn over(base: Base<Self>) -> Self;

    /// Its base.
    fn base(&self) -> &Base<Self>;

    /// Its base, to give it another one.
    fn base_mut(&mut self) -> &mut Base<Self>;

    /// The number of ids, those of the base included.
    fn count(&self) -> usize;

    /// Takes over what `upper` adds to this arena; `self` is its base, and has none itself.
    fn append(&mut self, upper: Self);

    /// Makes all that the arena has its base. Constant time.
    fn share(&mut self) {
        debug_assert!(self.base().arena.is_none(), "a module is shared once at a time");
        let len = self.count();
        let all = std::mem::replace(self, Self::over(Base::default()));
        *self = Self::over(Base { arena: Some(Arc::new(all)), len });
    }

    /// A second arena on the same base. Constant time.
    fn fork(&self) -> Self {
        Self::over(self.base().clone())
    }

    /// Undoes [`Self::share`]. Its cost is that of what was added, unless a fork still exists:
    /// then the base is copied.
    fn unshare(&mut self) {
        let Some(arena) = std::mem::take(self.base_mut()).arena else { return };
        let all = Arc::try_unwrap(arena).unwrap_or_else(|arena| (*arena).clone());
        let upper = std::mem::replace(self, all);
        self.append(upper);
    }
}

/// A part of a module that its forks share as a whole. A change to it copies it while there
/// are forks: no pass over bodies makes one.
#[derive(Clone, Debug, Default)]
pub struct Common<T>(Arc<T>);

impl<T> Deref for Common<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Common<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> From<T> for Common<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(value))
    }
}
