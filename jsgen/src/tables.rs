//! Function tables as they are printed: those of the layout, and one for each signature
//! that is called although no function has it. asm.js has one table for each signature,
//! of a power of two slots, with a mask on every index.

use emback_ir::tree::{Layout, Signature};
use emback_ir::{Diagnostic, Diagnostics, Global};
use rustc_hash::FxHashMap;

/// What a slot holds.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Slot {
    /// A function, defined or imported.
    Function(Global),
    /// No function: a call ends the program.
    Empty,
    /// The slot that `addFunction` hands out under this number.
    Reserved(usize),
}

/// One table.
#[derive(Clone, Debug)]
pub(crate) struct PrintedTable {
    pub(crate) signature: Signature,
    /// The pointer of slot 0, a multiple of the number of slots: `pointer & mask` is then
    /// the slot.
    pub(crate) base: u32,
    /// The slots; their number is a power of two.
    pub(crate) slots: Vec<Slot>,
    pub(crate) reserved_count: usize,
}

impl PrintedTable {
    /// The mask of an index.
    pub(crate) fn mask(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(u32::MAX).saturating_sub(1)
    }
}

/// All tables, numbered in the order of their declaration, with lookup by signature.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tables {
    tables: Vec<PrintedTable>,
    index: FxHashMap<Signature, usize>,
    letters: Vec<String>,
}

impl Tables {
    /// Lays out the slots. `reserved` is the number of slots for `addFunction` in each
    /// table of the layout, `missing` are signatures called by pointers that may have no
    /// table. A pointer of such a signature can only be null or of another type, which is
    /// undefined behaviour; the call traps.
    pub(crate) fn new(
        layout: &Layout,
        reserved: u32,
        missing: &[Signature],
    ) -> Result<Self, Diagnostics> {
        let mut tables = Self::default();
        let mut errors = Vec::new();
        for table in &layout.tables {
            let letters = table.signature.letters();
            if !table.slots.len().is_power_of_two() || tables.index.contains_key(&table.signature) {
                errors.push(Diagnostic::error(format!(
                    "internal: the function table of signature {letters} is malformed"
                )));
                continue;
            }
            let first = usize::try_from(table.reserved).unwrap_or(usize::MAX);
            let count = usize::try_from(reserved).unwrap_or(0);
            let slot = |(index, slot): (usize, &Option<Global>)| match slot {
                Some(global) => Slot::Function(*global),
                None => match index.checked_sub(first) {
                    Some(number) if number < count => Slot::Reserved(number),
                    _ => Slot::Empty,
                },
            };
            tables.push(PrintedTable {
                signature: table.signature.clone(),
                base: table.base,
                slots: table.slots.iter().enumerate().map(slot).collect(),
                reserved_count: count,
            });
        }
        for signature in missing {
            if !tables.index.contains_key(signature) {
                tables.push(PrintedTable {
                    signature: signature.clone(),
                    base: 0,
                    slots: vec![Slot::Empty],
                    reserved_count: 0,
                });
            }
        }
        if errors.is_empty() { Ok(tables) } else { Err(errors) }
    }

    fn push(&mut self, table: PrintedTable) {
        self.index.insert(table.signature.clone(), self.tables.len());
        self.letters.push(table.signature.letters());
        self.tables.push(table);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &PrintedTable)> {
        self.tables.iter().enumerate()
    }

    pub(crate) fn get(&self, index: usize) -> Option<&PrintedTable> {
        self.tables.get(index)
    }

    pub(crate) fn find(&self, signature: &Signature) -> Option<usize> {
        self.index.get(signature).copied()
    }

    pub(crate) fn letters(&self, index: usize) -> &str {
        self.letters.get(index).map_or("", |letters| letters)
    }
}
