//! `blockaddress(@f, %b)`: the body of `@f` is the one being built, was built, or is yet to come.
//!
//! A block of a body that is yet to come gets its id at the first mention; the body begins with
//! these blocks, in the order of their ids. Each address takes constant time, but the first by name
//! into a body takes time linear in its blocks.

use emback_ir::{Block, Const, ConstData, Global, Symbol};
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{Builder, LocalName, Pos, Problem, Result, Ty};

/// Blocks of functions other than the one being built.
#[derive(Debug, Default)]
pub(super) struct BlockAddresses {
    /// Of functions whose bodies are yet to come: block ids are positions in the map; with the
    /// first mention of each.
    pending: FxHashMap<Global, IndexMap<LocalName, Pos, FxBuildHasher>>,
    /// Functions whose bodies are complete: blocks of these are looked up, not noted.
    built: FxHashSet<Global>,
    /// Numbers of blocks of functions already built, ascending.
    numbered: FxHashMap<Global, Vec<(u32, Block)>>,
    /// Names of blocks of functions already built, filled when one is asked for.
    named: FxHashMap<Global, FxHashMap<Symbol, Block>>,
}

impl BlockAddresses {
    /// The blocks that a body begins with, in the order of their ids.
    pub(super) fn labels_of(&mut self, global: Global) -> IndexMap<LocalName, Pos, FxBuildHasher> {
        self.pending.remove(&global).unwrap_or_default()
    }

    /// Keeps the numbers of the blocks of a body that is complete; the body itself has their names.
    pub(super) fn keep(&mut self, global: Global, numbered: Vec<(u32, Block)>) {
        self.built.insert(global);
        if !numbered.is_empty() {
            self.numbered.insert(global, numbered);
        }
    }
}

impl Builder {
    /// The address of a block, for a constant of pointer type. `at` is the place of the function's
    /// name, `label_at` that of the label.
    pub(crate) fn block_address(
        &mut self,
        global: Global,
        at: Pos,
        name: LocalName,
        label_at: Pos,
    ) -> Result<ConstData> {
        if self.func.global == Some(global) {
            return Ok(ConstData::BlockAddress(global, self.label(name, label_at)?));
        }
        self.note_global_use(global, at);
        if self.block_addresses.built.contains(&global) {
            return match self.block_of_built_function(global, name) {
                Some(block) => Ok(ConstData::BlockAddress(global, block)),
                None => Problem::UndefinedLabel(name).at(label_at),
            };
        }
        let pending = self.block_addresses.pending.entry(global).or_default();
        let entry = pending.entry(name);
        let block = Block::from_u32(entry.index() as u32);
        entry.or_insert(label_at);
        Ok(ConstData::BlockAddress(global, block))
    }

    /// A label as an argument of inline assembly: the address of the block, but of type `label`.
    pub(crate) fn label_operand(&mut self, name: LocalName, at: Pos) -> Result<Const> {
        let Some(global) = self.func.global else { return Problem::LocalOfNoFunction.at(at) };
        let block = self.label(name, at)?;
        Ok(self.intern(Ty::LABEL, ConstData::BlockAddress(global, block)))
    }

    /// The block of this name in a body that is complete. Numbers ascend, so that they are
    /// searched; the map of names is made once a function.
    fn block_of_built_function(&mut self, global: Global, name: LocalName) -> Option<Block> {
        match name {
            LocalName::Number(number) => {
                let blocks = self.block_addresses.numbered.get(&global)?;
                let index = blocks.binary_search_by_key(&number, |&(number, _)| number).ok()?;
                Some(blocks[index].1)
            }
            LocalName::Name(symbol) => {
                let body = self.module.body(global)?;
                let named = self.block_addresses.named.entry(global).or_insert_with(|| {
                    let blocks = body.blocks.iter();
                    blocks.filter_map(|(id, block)| Some((block.name.expand()?, id))).collect()
                });
                named.get(&symbol).copied()
            }
        }
    }

    /// The functions whose bodies must come yet, as addresses of their blocks are used.
    pub(crate) fn missing_bodies(&self) -> impl Iterator<Item = Global> {
        self.block_addresses.pending.keys().copied()
    }

    /// Every function of a block address has a body with that block.
    pub(super) fn check_block_addresses(&self) -> Result<()> {
        let left = self.block_addresses.pending.values().flatten();
        match left.min_by_key(|(_, at)| **at) {
            Some((&name, &at)) => Problem::UndefinedLabel(name).at(at),
            None => Ok(()),
        }
    }
}
