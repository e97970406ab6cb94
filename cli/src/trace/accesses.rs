//! Accesses of memory whose address is known, and that the targets do not agree on.

use emback::Settings;
use emback_ir::InstLoc;
use emback_ir::tree::{Expr, Layout, MemType, StmtKind, TreeFunction, for_each_stmt};

use super::differences::Kind;

/// Kinds and lines of the accesses of a function.
pub(super) fn find(
    function: &TreeFunction,
    layout: &Layout,
    settings: &Settings,
) -> Vec<(Kind, u32)> {
    let memory = if settings.allow_memory_growth { settings.maximum_memory } else { layout.memory };
    let mut found = Vec::new();
    let mut note = |mem: MemType, align: u32, addr: &Expr, offset: u32, loc: InstLoc| {
        let Some(start) = constant(addr, layout).map(|addr| u64::from(addr) + u64::from(offset))
        else {
            return;
        };
        let size = mem.size();
        if start + u64::from(size) > u64::from(memory) {
            found.push((Kind::PastTheEnd, loc.place.number()));
        } else if start < u64::from(layout.data_base) {
            found.push((Kind::NullPage, loc.place.number()));
        }
        if !start.is_multiple_of(u64::from(size)) && align >= size {
            found.push((Kind::Misaligned, loc.place.number()));
        }
    };
    for_each_stmt(&function.body, &mut |statement| {
        if let StmtKind::Store { mem, align, addr, offset, .. } = &statement.kind {
            note(*mem, *align, addr, *offset, statement.loc);
        }
        statement.for_each_operand(&mut |operand| {
            operand.for_each(&mut |expr| {
                if let Expr::Load { mem, align, addr, offset } = expr {
                    note(*mem, *align, addr, *offset, statement.loc);
                }
            });
        });
    });
    found
}

fn constant(addr: &Expr, layout: &Layout) -> Option<u32> {
    match addr {
        Expr::I32(value) => Some(value.cast_unsigned()),
        Expr::Address { global, offset } => {
            Some(layout.addresses[*global].wrapping_add_signed(*offset))
        }
        _ => None, // worked out as the program runs
    }
}
