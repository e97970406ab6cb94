//! Orders the parallel assignments of an edge with phis.
//!
//! An assignment can be emitted once no other one still reads the local that it
//! overwrites. If none can, the rest contains a cycle: one value is saved in a spare
//! local, which breaks it. This is the usual sequentialisation of parallel copies
//! (Boissinot et al., "Revisiting Out-of-SSA Translation", 2009), with expressions in
//! place of copies. Linear in the number of reads.
//!
//! Before: `a, b = b, a`
//!
//! After: `t = a; a = b; b = t`

use emback_ir::InstLoc;
use emback_ir::tree::{Expr, Local};
use rustc_hash::{FxHashMap, FxHashSet};

use super::walk;

/// One assignment of a parallel group: all values are read before any local is written.
pub(crate) struct Move {
    pub to: Local,
    pub value: Expr,
    pub loc: InstLoc,
}

/// The assignments in a valid order. `spare` returns an additional local of the type of
/// its argument.
pub(crate) fn sequence(moves: Vec<Move>, mut spare: impl FnMut(Local) -> Local) -> Vec<Move> {
    let mut rest: Vec<Option<Move>> =
        moves.into_iter().filter(|one| one.value != Expr::Local(one.to)).map(Some).collect();
    let mut out = Vec::with_capacity(rest.len());
    if rest.len() < 2 {
        out.extend(rest.into_iter().flatten());
        return out;
    }
    // The assignments that read each target, the number of them that are not emitted, and
    // the one that writes it.
    let mut readers: FxHashMap<Local, Vec<usize>> = FxHashMap::default();
    let mut left: FxHashMap<Local, u32> = FxHashMap::default();
    let mut writer: FxHashMap<Local, usize> = FxHashMap::default();
    for (at, one) in rest.iter().flatten().enumerate() {
        left.insert(one.to, 0);
        writer.insert(one.to, at);
    }
    for (at, one) in rest.iter().flatten().enumerate() {
        walk::locals_read(&one.value, |local| {
            if local != one.to
                && let Some(count) = left.get_mut(&local)
            {
                *count += 1;
                readers.entry(local).or_default().push(at);
            }
        });
    }
    let mut ready: Vec<usize> = (0..rest.len())
        .rev()
        .filter(|&at| rest[at].as_ref().is_some_and(|one| left[&one.to] == 0))
        .collect();
    let mut aside = vec![false; rest.len()];
    let mut first_stuck = 0;
    loop {
        while let Some(at) = ready.pop() {
            let Some(one) = rest[at].take() else { continue };
            release(&one, &mut left, &writer, &mut ready);
            out.push(one);
        }
        while rest.get(first_stuck).is_some_and(Option::is_none) {
            first_stuck += 1;
        }
        if first_stuck >= rest.len() {
            return out;
        }
        // All remaining ones wait for a reader. Following readers ends in a cycle.
        let mut seen = FxHashSet::default();
        let mut at = first_stuck;
        while seen.insert(at) {
            let Some(one) = &rest[at] else { break };
            let waits = |reader: &&usize| rest[**reader].is_some() && !aside[**reader];
            match readers.get(&one.to).and_then(|list| list.iter().find(waits)) {
                Some(&reader) => at = reader,
                None => break,
            }
        }
        aside[at] = true;
        let Some(stuck) = &mut rest[at] else { return out };
        let spare = spare(stuck.to);
        let value = std::mem::replace(&mut stuck.value, Expr::Local(spare));
        let saved = Move { to: stuck.to, value, loc: stuck.loc };
        release(&saved, &mut left, &writer, &mut ready);
        out.push(Move { to: spare, ..saved });
    }
}

/// Records that an assignment is emitted; targets that nothing reads any more become
/// ready.
fn release(
    done: &Move,
    left: &mut FxHashMap<Local, u32>,
    writer: &FxHashMap<Local, usize>,
    ready: &mut Vec<usize>,
) {
    walk::locals_read(&done.value, |local| {
        if local != done.to
            && let Some(count) = left.get_mut(&local)
        {
            *count -= 1;
            if *count == 0 {
                ready.push(writer[&local]);
            }
        }
    });
}
