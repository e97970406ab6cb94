//! Names of the values and blocks of one function, as they are printed.
//!
//! A value without a name gets a number: parameters first, then each block followed by
//! its results, as LLVM counts. Values and blocks share one space of names; where a pass
//! left the same name on two of them, the later one is printed with a number after it.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Printer, put};
use crate::entities::{Block, Symbol, Value};
use crate::function::Body;
use crate::module::Module;

/// How one value or block is printed.
#[derive(Copy, Clone, Default, PartialEq, Eq)]
enum Name {
    /// It is not in the function.
    #[default]
    Lost,
    Number(u32),
    Symbol(Symbol),
    /// A name that was taken, and a number that makes it its own.
    Made(Symbol, u32),
}

/// The names in one function.
pub(crate) struct Names {
    values: SecondaryMap<Value, Name>,
    blocks: SecondaryMap<Block, Name>,
}

impl Names {
    /// The names in `body`.
    pub(crate) fn of(module: &Module, body: &Body) -> Self {
        let mut names = Self { values: SecondaryMap::new(), blocks: SecondaryMap::new() };
        let mut giver = Giver::new(module, body);
        for &param in &body.params {
            names.values[param] = giver.give(body.names[param]);
        }
        for &block in &body.layout {
            let Some(data) = body.blocks.get(block) else { continue };
            names.blocks[block] = giver.give(data.name);
            for value in data.insts.iter().filter_map(|&inst| body.result(inst)) {
                names.values[value] = giver.give(body.names[value]);
            }
        }
        names
    }

    /// Whether the block is printed by number.
    pub(super) fn is_numbered(&self, block: Block) -> bool {
        matches!(self.blocks[block], Name::Number(_))
    }
}

/// Assigns names, each once.
struct Giver<'m> {
    module: &'m Module,
    next_number: u32,
    /// All names that the function has anywhere.
    own: FxHashSet<Symbol>,
    given: FxHashMap<Symbol, u32>,
}

impl<'m> Giver<'m> {
    /// Collects the names that values and blocks have, so that generated ones avoid them.
    fn new(module: &'m Module, body: &Body) -> Self {
        let mut own = FxHashSet::default();
        own.extend(body.params.iter().filter_map(|&param| body.names[param].expand()));
        for data in body.layout.iter().filter_map(|&block| body.blocks.get(block)) {
            own.extend(data.name.expand());
            let results = data.insts.iter().filter_map(|&inst| body.result(inst));
            own.extend(results.filter_map(|value| body.names[value].expand()));
        }
        Self { module, next_number: 0, own, given: FxHashMap::default() }
    }

    /// The next number, or the name with a suffix that makes it unique.
    fn give(&mut self, name: PackedOption<Symbol>) -> Name {
        let Some(symbol) = name.expand().filter(|&name| !self.module.bytes(name).is_empty()) else {
            self.next_number += 1;
            return Name::Number(self.next_number - 1);
        };
        let Some(last) = self.given.get_mut(&symbol) else {
            self.given.insert(symbol, 0);
            return Name::Symbol(symbol);
        };
        loop {
            *last += 1;
            let mut wanted = self.module.bytes(symbol).to_vec();
            wanted.extend_from_slice(format!(".{last}").as_bytes());
            let taken =
                self.module.known_symbol(&wanted).is_some_and(|known| self.own.contains(&known));
            if !taken {
                return Name::Made(symbol, *last);
            }
        }
    }
}

impl Printer<'_> {
    /// A name without its sigil. `lost` represents what is not in the function, which
    /// only broken functions contain.
    fn local(&mut self, name: Name, lost: impl std::fmt::Display) {
        match name {
            Name::Lost => put!(self, "\"missing {lost}\""),
            Name::Number(number) => put!(self, "{number}"),
            Name::Symbol(symbol) => self.name(self.module.bytes(symbol)),
            Name::Made(symbol, number) => {
                let mut bytes = self.module.bytes(symbol).to_vec();
                bytes.extend_from_slice(format!(".{number}").as_bytes());
                self.name(&bytes);
            }
        }
    }

    pub(super) fn value(&mut self, names: &Names, value: Value) {
        self.text("%");
        self.local(names.values[value], value);
    }

    pub(super) fn block(&mut self, names: &Names, block: Block) {
        self.text("%");
        self.local(names.blocks[block], block);
    }

    pub(super) fn label(&mut self, names: &Names, block: Block) {
        self.text("label ");
        self.block(names, block);
    }

    /// The line that starts a block, without its end.
    pub(super) fn block_label(&mut self, names: &Names, block: Block) {
        self.local(names.blocks[block], block);
        self.text(":");
    }
}
