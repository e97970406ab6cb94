//! Puts assignments that happen at once into an order, as an edge with phis needs it.
//!
//! An assignment may go as soon as nobody else still reads what it overwrites. When none may, the rest is a cycle: one
//! value is put aside in a spare local, which frees the one it reads.

use emback_ir::tree::{Expr, Local};
use rustc_hash::FxHashMap;

use super::walk;

/// One assignment of those that happen at once.
pub(crate) struct Move {
    pub to: Local,
    pub value: Expr,
}

/// `spare` gives a further local of the type of the one it is asked for.
pub(crate) fn sequence(moves: Vec<Move>, mut spare: impl FnMut(Local) -> Local) -> Vec<Move> {
    let mut rest: Vec<Option<Move>> =
        moves.into_iter().filter(|one| one.value != Expr::Local(one.to)).map(Some).collect();
    let mut out = Vec::with_capacity(rest.len());
    if rest.len() < 2 {
        out.extend(rest.into_iter().flatten());
        return out;
    }
    // How often each target is read by the others, and who writes it.
    let mut readers: FxHashMap<Local, u32> = FxHashMap::default();
    let mut writer: FxHashMap<Local, usize> = FxHashMap::default();
    for (at, one) in rest.iter().flatten().enumerate() {
        readers.entry(one.to).or_default();
        writer.insert(one.to, at);
    }
    for one in rest.iter().flatten() {
        walk::locals_read(&one.value, |local| {
            if local != one.to
                && let Some(count) = readers.get_mut(&local)
            {
                *count += 1;
            }
        });
    }
    let mut ready: Vec<usize> = (0..rest.len())
        .rev()
        .filter(|&at| rest[at].as_ref().is_some_and(|one| readers[&one.to] == 0))
        .collect();
    let mut first_stuck = 0;
    loop {
        while let Some(at) = ready.pop() {
            let Some(one) = rest[at].take() else { continue };
            release(&one, &mut readers, &writer, &mut ready);
            out.push(one);
        }
        // All that are left wait for each other.
        while rest.get(first_stuck).is_some_and(Option::is_none) {
            first_stuck += 1;
        }
        let Some(Some(stuck)) = rest.get_mut(first_stuck) else { return out };
        let aside = spare(stuck.to);
        let value = std::mem::replace(&mut stuck.value, Expr::Local(aside));
        let saved = Move { to: stuck.to, value };
        release(&saved, &mut readers, &writer, &mut ready);
        out.push(Move { to: aside, value: saved.value });
    }
}

/// Counts the reads of a finished assignment off; who is read no more is ready.
fn release(
    done: &Move,
    readers: &mut FxHashMap<Local, u32>,
    writer: &FxHashMap<Local, usize>,
    ready: &mut Vec<usize>,
) {
    walk::locals_read(&done.value, |local| {
        if local != done.to
            && let Some(count) = readers.get_mut(&local)
        {
            *count -= 1;
            if *count == 0 {
                ready.push(writer[&local]);
            }
        }
    });
}
