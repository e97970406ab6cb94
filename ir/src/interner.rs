//! The tables that make equal things one id: of byte strings, and the index that
//! constants share.
//!
//! A program with a million blocks has a million names, so both are made to be small: an
//! entry of the index is eight bytes beside the value, and a name is its bytes and where
//! they end. A map with a box for each name took four times as much.

use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::layer::{Base, Layered};

/// Finds the ids of values that are kept elsewhere. Constant time for each value; no
/// value is hashed a second time when the table grows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    table: HashTable<Entry>,
}

/// The id of a value and its hash, in eight bytes. With the hash here, growing the table
/// does not have to read the values.
#[derive(Copy, Clone, Debug)]
struct Entry {
    hash: u32,
    id: u32,
}

impl Index {
    /// The hash to look a value up with.
    pub(crate) fn hash(value: &(impl Hash + ?Sized)) -> u32 {
        let hash = FxBuildHasher.hash_one(value);
        (hash >> 32) as u32 ^ hash as u32
    }

    /// Spreads a hash over 64 bits: `hashbrown` chooses the slot of an entry by the low
    /// bits and compares a tag from the top ones.
    fn wide(hash: u32) -> u64 {
        u64::from(hash) << 32 | u64::from(hash)
    }

    /// The id of the value with this hash for which `is` is true.
    pub(crate) fn find(&self, hash: u32, mut is: impl FnMut(usize) -> bool) -> Option<usize> {
        self.table
            .find(Self::wide(hash), |entry| entry.hash == hash && is(entry.id as usize))
            .map(|entry| entry.id as usize)
    }

    /// Adds an id that [`Self::find`] did not find.
    pub(crate) fn insert(&mut self, hash: u32, id: usize) {
        let entry = Entry { hash, id: u32::try_from(id).expect("ids have 32 bits") };
        self.table.insert_unique(Self::wide(hash), entry, |entry| Self::wide(entry.hash));
    }

    /// Adds the ids of another index, none of which is in this one.
    pub(crate) fn extend(&mut self, other: &Self) {
        for entry in &other.table {
            self.insert(entry.hash, entry.id as usize);
        }
    }
}

/// Interned byte strings: the bytes of a layer in one buffer, in order of their ids.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strings {
    base: Base<Self>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    index: Index,
}

impl Strings {
    /// The bytes of an id.
    pub(crate) fn get(&self, id: usize) -> &[u8] {
        match self.base.below(id) {
            Some(base) => base.own(id),
            None => self.own(id - self.base.len()),
        }
    }

    /// The bytes of the string that this layer holds at `at`.
    fn own(&self, at: usize) -> &[u8] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.bytes[start..self.ends[at]]
    }

    /// What a fork adds to its base, in order of the ids.
    pub(crate) fn added(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len()).map(|at| self.own(at))
    }

    /// The id of a text, if it is known.
    pub(crate) fn find(&self, text: &[u8]) -> Option<usize> {
        self.find_hashed(Index::hash(text), text)
    }

    fn find_hashed(&self, hash: u32, text: &[u8]) -> Option<usize> {
        let find = |layer: &Self| {
            let first = layer.base.len();
            layer.index.find(hash, |id| layer.own(id - first) == text)
        };
        self.base.arena().and_then(find).or_else(|| find(self))
    }

    /// The id of a text, new or known.
    pub(crate) fn intern(&mut self, text: &[u8]) -> usize {
        let hash = Index::hash(text);
        if let Some(id) = self.find_hashed(hash, text) {
            return id;
        }
        let id = self.count();
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
        self.index.insert(hash, id);
        id
    }
}

impl Layered for Strings {
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
        self.base.len() + self.ends.len()
    }

    fn append(&mut self, upper: Self) {
        let end = self.bytes.len();
        self.bytes.extend(upper.bytes);
        self.ends.extend(upper.ends.into_iter().map(|own| end + own));
        self.index.extend(&upper.index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_one_id() {
        let mut strings = Strings::default();
        let texts: Vec<String> = (0..10_000).map(|number| format!("block{number}")).collect();
        for round in 0..2 {
            for (id, text) in texts.iter().enumerate() {
                assert_eq!(strings.intern(text.as_bytes()), id, "in round {round}");
            }
        }
        assert_eq!(strings.intern(b""), texts.len());
        assert_eq!(strings.get(texts.len()), b"");
        assert_eq!(strings.get(77), b"block77");
        assert_eq!(strings.find(b"block9999"), Some(9999));
        assert_eq!(strings.find(b"block"), None);
    }
}
