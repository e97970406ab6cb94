//! Live ranges of values with locals, as intervals over all statements in one line.
//!
//! Blocks are laid out in preorder of the dominator tree, so that a value lives in a
//! contiguous stretch after its definition. Statement `k` of a block reads at
//! `start + 1 + 2k` and writes at `start + 2 + 2k`; phis are written at `start`, and edges
//! read at the last position before `end`. As reads precede writes, `x = x + 1` needs one
//! local.
//!
//! ```text
//! block:      start
//!   x = f()   reads start+1, writes start+2     x lives in [start+2, start+4)
//!   g(x)      reads start+3, writes start+4
//! ```
//!
//! Each value is walked backwards from its uses, which costs the sum of the lengths of
//! all ranges in blocks; `MAX_STEPS` bounds that. (Boissinot et al., "Computing Liveness
//! Sets for SSA-Form Programs", 2011, compare this with data-flow equations: sets of all
//! values for each block take memory that is quadratic in large functions.)

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::{Operand, Value};

use super::Step;
use super::nest::{Fate, Item, Layout};
use super::plan::Plan;
use crate::pass::Pass;

/// Intervals `[start, end)`, sorted and not adjacent.
pub(crate) type Range = Vec<(u32, u32)>;

/// Bound on the steps of the exact walk in one function, a fraction of a second. Beyond
/// it a value counts as live in all blocks that its definition dominates, which is more
/// than it is, and so safe: such values share no local.
const MAX_STEPS: usize = 40_000_000;

/// The positions of each block.
struct Line {
    start: Vec<u32>,
    end: Vec<u32>,
}

/// A value with a local, and its live range.
pub(crate) struct Live {
    pub value: Value,
    pub range: Range,
}

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "live-ranges",
    about: "where each value lives",
    run: |state| {
        state.live = compute(&state.plan, &state.layout);
        Ok(())
    },
};

/// All local values in order of definition.
pub(crate) fn compute(plan: &Plan<'_>, layout: &Layout) -> Vec<Live> {
    let count = plan.blocks.len();
    let mut line = Line { start: vec![0; count], end: vec![0; count] };
    let mut at = 0u32;
    for &node in plan.dominators.preorder() {
        line.start[node as usize] = at;
        at += 2 * layout.items[node as usize].len() as u32 + 2;
        line.end[node as usize] = at;
    }

    // Definitions, in order of the line.
    let mut live: Vec<Live> = Vec::new();
    let mut defs: Vec<(u32, u32)> = Vec::new();
    let mut index: SecondaryMap<Value, u32> = SecondaryMap::with_default(u32::MAX);
    let mut define = |value: Value, node: u32, place: u32| {
        index[value] = live.len() as u32;
        live.push(Live { value, range: Vec::new() });
        defs.push((node, place));
    };
    for &param in &plan.body.params {
        define(param, 0, 0);
    }
    for &node in plan.dominators.preorder() {
        let at = node as usize;
        for (_, value) in plan.phis(at) {
            if layout.fate[value] == Fate::Local {
                define(value, node, line.start[at]);
            }
        }
        for (k, item) in layout.items[at].iter().enumerate() {
            if let Item::Assign(value) = *item {
                define(value, node, line.start[at] + 2 + 2 * k as u32);
            }
        }
    }

    // Uses as (value, node, position), sorted by value.
    let mut uses: Vec<(u32, u32, u32)> = Vec::new();
    for node in 0..count {
        for (k, item) in layout.items[node].iter().enumerate() {
            let place = line.start[node] + 1 + 2 * k as u32;
            for_each_local(plan, layout, *item, &mut |value| {
                uses.push((index[value], node as u32, place));
            });
        }
        for &next in plan.graph.succs(node as u32) {
            let Some(moves) = layout.moves.get(&(node as u32, next)) else { continue };
            for &(_, operand) in moves {
                local_leaves(plan, layout, operand, &mut |value| {
                    uses.push((index[value], node as u32, line.end[node] - 1));
                });
            }
        }
    }
    uses.sort_unstable();

    // The last value that was found live at the start and at the end of each node, so
    // that the marks need no clearing.
    let mut enters: Vec<u32> = vec![u32::MAX; count];
    let mut leaves: Vec<u32> = vec![u32::MAX; count];
    let mut stack: Vec<u32> = Vec::new();
    let mut steps = 0usize;
    let mut next_use = 0;
    for (own, live) in live.iter_mut().enumerate() {
        let (home, def) = defs[own];
        let range = &mut live.range;
        range.push((def, def + 1));
        let first = next_use;
        while uses.get(next_use).is_some_and(|&(of, ..)| of as usize == own) {
            next_use += 1;
        }
        for &(_, node, place) in &uses[first..next_use] {
            if node == home && place >= def {
                range.push((def, place + 1));
                continue;
            }
            range.push((line.start[node as usize], place + 1));
            if std::mem::replace(&mut enters[node as usize], own as u32) != own as u32 {
                stack.push(node);
            }
        }
        if steps > MAX_STEPS && !stack.is_empty() {
            stack.clear();
            let last = plan.dominators.subtree(home).last().copied().unwrap_or(home);
            range.push((def, line.end[last as usize]));
        }
        while let Some(node) = stack.pop() {
            for &pred in plan.graph.preds(node) {
                steps += 1;
                if pred == home {
                    range.push((def, line.end[home as usize]));
                    continue;
                }
                if std::mem::replace(&mut leaves[pred as usize], own as u32) == own as u32 {
                    continue;
                }
                range.push((line.start[pred as usize], line.end[pred as usize]));
                if std::mem::replace(&mut enters[pred as usize], own as u32) != own as u32 {
                    stack.push(pred);
                }
            }
        }
        normalise(range);
    }
    live
}

/// Sorts intervals and merges adjacent ones.
pub(crate) fn normalise(range: &mut Range) {
    range.sort_unstable();
    let mut kept = 0;
    for at in 1..range.len() {
        let (start, end) = range[at];
        if start <= range[kept].1 {
            range[kept].1 = range[kept].1.max(end);
        } else {
            kept += 1;
            range[kept] = (start, end);
        }
    }
    range.truncate(kept + 1);
    range.shrink_to_fit();
}

/// Calls `f` with each local value that a statement reads.
fn for_each_local(plan: &Plan<'_>, layout: &Layout, item: Item, f: &mut dyn FnMut(Value)) {
    let inst = match item {
        Item::Effect(inst) => inst,
        Item::Assign(value) => match plan.body.def(value) {
            Some(inst) => inst,
            None => return,
        },
    };
    plan.for_each_part(inst, |operand| local_leaves(plan, layout, operand, f));
}

/// Calls `f` with each local value that an expression reads. Recursion is bounded by the
/// depth of nests.
fn local_leaves(plan: &Plan<'_>, layout: &Layout, operand: Operand, f: &mut dyn FnMut(Value)) {
    let Operand::Value(value) = operand else { return };
    match layout.fate[value] {
        Fate::Local => f(value),
        Fate::Nested => {
            if let Some(inst) = plan.body.def(value) {
                plan.for_each_part(inst, |operand| local_leaves(plan, layout, operand, f));
            }
        }
        // A use that no definition reaches, which is not legal. It reads as zero.
        Fate::Dropped => debug_assert!(value.index() < plan.body.values.len()),
    }
}
