//! Function tables: one a signature, each a power of two long. A pointer is a number that no other function has, in
//! whatever table: the tables stand one behind the other.

use cranelift_entity::SecondaryMap;
use emback_ir::tree::Table;
use emback_ir::{Global, GlobalKind, Module};

use super::uses::Uses;
use crate::program::function_behind;

/// Makes the tables and writes the number of each function, and of each alias of one, into `addresses`.
pub(super) fn tables(
    module: &Module,
    uses: &Uses,
    reserved: u32,
    addresses: &mut SecondaryMap<Global, u32>,
) -> Vec<Table> {
    let mut out = Vec::new();
    let mut next = 0_u32;
    for (signature, functions) in &uses.tables {
        // Slot 0 is nobody's: a null pointer falls on it in every table.
        let mut slots = vec![None];
        slots.resize(1 + reserved as usize, None);
        slots.extend(functions.iter().map(|&function| Some(function)));
        let count = slots.len().next_power_of_two();
        slots.resize(count, None);
        let count = u32::try_from(count).unwrap_or(1 << 31);
        let base = next.checked_next_multiple_of(count).unwrap_or(0);
        next = base.saturating_add(count);
        for (slot, function) in (base..).zip(&slots) {
            if let Some(function) = function {
                addresses[*function] = slot;
            }
        }
        out.push(Table { signature: signature.clone(), base, slots, reserved: 1 });
    }
    for (global, data) in &module.globals {
        if let GlobalKind::Alias(_) = data.kind
            && let Some(function) = function_behind(module, global)
        {
            addresses[global] = addresses[function];
        }
    }
    out
}
