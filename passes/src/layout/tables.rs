//! Function tables: one for each signature, each of a power of two slots. A function
//! pointer is a number that is unique among all tables: they are consecutive ranges of
//! numbers.
//!
//! ```text
//! table   base   slots                       asm.js
//! vi      0      -, f, g, -                  FUNCTION_TABLE_vi[p & 3](x)
//! ii      4      -, h                        FUNCTION_TABLE_ii[p & 1](x)
//! ```
//! The mask is asm.js's own rule ("ValidateFunctionTable", "ValidateCall"): a table is as
//! long as a power of two, and a call masks its index. A base that is a multiple of the
//! length makes the mask give the slot. A pointer of another signature hits some slot of
//! the wrong table, where its index is not checked further.

use cranelift_entity::SecondaryMap;
use emback_ir::tree::{Signature, Table};
use emback_ir::{Global, GlobalKind, Module};

use super::uses::Uses;
use crate::program::function_behind;

/// Makes the tables, in order of the first use of each signature.
pub(super) fn tables(uses: &Uses, reserved: u32) -> Vec<Table> {
    let mut out = Vec::new();
    let mut next = 0_u32;
    for (signature, functions) in &uses.tables {
        // Slot 0 has no function, so that a null pointer hits it in every table.
        let mut slots = vec![None];
        slots.resize(1 + reserved as usize, None);
        slots.extend(functions.iter().map(|&function| Some(function)));
        let count = slots.len().next_power_of_two();
        slots.resize(count, None);
        let count = u32::try_from(count).unwrap_or(1 << 31);
        let base = next.checked_next_multiple_of(count).unwrap_or(0);
        next = base.saturating_add(count);
        out.push(Table { signature: signature.clone(), base, slots, reserved: 1 });
    }
    out
}

/// Numbers that do not depend on the signatures of a target: all tables start at 0 and
/// have one length, and where one has a function the others have none. The comparison of
/// targets needs equal pointers.
pub(super) struct Numbers(Vec<Global>);

impl Numbers {
    /// All functions whose address is taken, numbered in order.
    pub(super) fn of(uses: &Uses) -> Self {
        let mut all: Vec<Global> =
            uses.tables.iter().flat_map(|(_, functions)| functions).copied().collect();
        all.sort_unstable();
        Self(all)
    }

    /// The first number after all tables.
    pub(super) fn end(&self) -> u32 {
        u32::try_from(self.count()).unwrap_or(1 << 31)
    }

    /// The length of each table.
    fn count(&self) -> usize {
        (1 + self.0.len()).next_power_of_two()
    }

    /// The tables.
    pub(super) fn tables(&self, uses: &Uses) -> Vec<Table> {
        let table = |(signature, functions): &(Signature, Vec<Global>)| {
            let mut slots = vec![None; self.count()];
            for &function in functions {
                if let Ok(at) = self.0.binary_search(&function) {
                    slots[1 + at] = Some(function);
                }
            }
            Table { signature: signature.clone(), base: 0, slots, reserved: 0 }
        };
        uses.tables.iter().map(table).collect()
    }
}

/// Writes the number of each function, and of each alias of one, into `addresses`.
pub(super) fn write_numbers(
    module: &Module,
    tables: &[Table],
    addresses: &mut SecondaryMap<Global, u32>,
) {
    for table in tables {
        for (number, function) in (table.base..).zip(&table.slots) {
            if let Some(function) = function {
                addresses[*function] = number;
            }
        }
    }
    for (global, data) in &module.globals {
        if let GlobalKind::Alias(_) = data.kind
            && let Some(function) = function_behind(module, global)
        {
            addresses[global] = addresses[function];
        }
    }
}
