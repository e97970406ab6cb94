//! Which pointers pay.
//!
//! The instructions of a round are counted: those that nothing uses once the addresses come from
//! pointers, against an addition for each pointer and for each address beside it. A shift by up to
//! three bits with one use is free, as machines have it in their addresses.

use std::cmp::Reverse;

use emback_ir::{BinaryOp, Block, Global, Inst, InstData, Value};
use rustc_hash::{FxHashMap, FxHashSet};

use super::linear::{Inductions, Linear, Reader};
use super::{Access, Group, Pointer, address_of};
use crate::analysis::uses::Uses;
use crate::target::Target;

/// Most groups of a loop that are weighed; what follows them stays as it is. Weighing takes the
/// square of their number.
const MOST_GROUPS: usize = 24;

/// Most pointers of a loop: machines have few more registers.
const MOST_POINTERS: usize = 8;

/// Farther below an index to a global, an access says nothing of the index.
const FAR: i32 = 1 << 30;

/// The groups that are to have a pointer.
pub(super) fn choose(
    reader: &Reader<'_>,
    inductions: &Inductions,
    groups: Vec<Group>,
    uses: &Uses,
) -> Vec<Pointer> {
    let made = groups.into_iter().take(MOST_GROUPS);
    let mut chosen: Vec<Pointer> =
        made.filter_map(|group| pointer(reader, inductions, group)).collect();
    loop {
        let all = gain(reader, &chosen, uses);
        // What is lost without each of them.
        let without = |number: usize| {
            let mut others = chosen.clone();
            others.remove(number);
            all - gain(reader, &others, uses)
        };
        let Some((lost, least)) = (0..chosen.len()).map(|number| (without(number), number)).min()
        else {
            return chosen;
        };
        if lost > 0 && chosen.len() <= MOST_POINTERS {
            return chosen;
        }
        chosen.remove(least);
    }
}

/// The pointer for a group; none if it cannot be computed before the loop.
fn pointer(reader: &Reader<'_>, inductions: &Inductions, group: Group) -> Option<Pointer> {
    let (mut start, mut step) = (Linear::default(), Linear::default());
    for term in &group.sum.terms {
        // An induction may come second.
        let found = match (inductions.get(&term.value), term.factor) {
            (Some(induction), factor) => Some((induction, factor)),
            (None, Some(factor)) => {
                inductions.get(&factor).map(|induction| (induction, Some(term.value)))
            }
            (None, None) => None,
        };
        match found {
            Some((induction, factor)) => {
                let first = reader.read(induction.start, |_| false)?;
                start.add(&first, factor, term.scale)?;
                step.add(&induction.step, factor, term.scale)?;
            }
            None => start.terms.push(*term),
        }
    }
    start.normalise();
    step.normalise();
    if step.base.is_some() || step.constant == 0 && step.terms.is_empty() {
        return None;
    }
    let mut accesses = group.accesses;
    // Where several globals are accessed with one index, the index advances.
    let base = accesses.first()?.base;
    let is_address = accesses.iter().all(|access| access.base == base);
    if start.base.is_some() && (base.is_some() || !is_address) {
        return None;
    }
    if is_address {
        let common = common(reader, &accesses)?;
        start.base = start.base.or(base);
        start.constant = start.constant.wrapping_add(common);
        for access in &mut accesses {
            access.base = None;
            access.constant = access.constant.wrapping_sub(common);
        }
    }
    mark_wrapping(reader, &mut accesses);
    Some(Pointer { start, step, is_address, accesses })
}

/// Leaves those accesses unmarked that do not wrap. They are always after one at the pointer itself,
/// which then is an address in the same object; or after one at or below an index to a global,
/// which then is not negative.
fn mark_wrapping(reader: &Reader<'_>, accesses: &mut [Access]) {
    let mut before: Vec<Block> = Vec::new();
    for access in accesses {
        let is_low = match access.base {
            None => access.constant == 0,
            Some(_) => (-FAR..=0).contains(&access.constant),
        };
        if is_low && !access.wraps {
            before.push(access.block);
        }
        access.wraps |= !before.iter().any(|&block| reader.doms.dominates(block, access.block));
    }
}

/// The constant that is to be part of the pointer. In WebAssembly it is the least, as positive
/// offsets are free there; else that of most accesses, and the least of these.
fn common(reader: &Reader<'_>, accesses: &[Access]) -> Option<i32> {
    if reader.target == Target::Wasm32 {
        return accesses.iter().map(|access| access.constant).min();
    }
    let mut counts: FxHashMap<i32, u32> = FxHashMap::default();
    for access in accesses {
        *counts.entry(access.constant).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|&(constant, count)| (count, Reverse(constant)));
    most.map(|(constant, _)| constant)
}

/// The instructions of a round that these pointers save.
fn gain(reader: &Reader<'_>, pointers: &[Pointer], uses: &Uses) -> i64 {
    let mut saved = 0;
    let mut gone: FxHashMap<Value, usize> = FxHashMap::default();
    let mut work: Vec<Value> = Vec::new();
    for pointer in pointers {
        let places = pointer.accesses.iter().map(|access| (access.base, access.constant));
        let mut beside: FxHashSet<(Option<Global>, i32)> = places.collect();
        beside.remove(&(None, 0));
        saved -= 1 + beside.len() as i64;
        for access in &pointer.accesses {
            let address = address_of(&reader.body.insts[access.inst]);
            work.extend(address.and_then(|address| address.value()));
        }
    }
    while let Some(value) = work.pop() {
        let count = gone.entry(value).or_default();
        *count += 1;
        if *count < uses.users(value).len() {
            continue;
        }
        let Some(inst) = reader.body.def(value).filter(|&inst| reader.is_inside[inst]) else {
            continue;
        };
        let data = &reader.body.insts[inst];
        if matches!(data, InstData::Phi { .. }) {
            continue;
        }
        saved += cost(reader, inst, uses);
        data.for_each_operand(|operand| work.extend(operand.value()));
    }
    saved
}

/// What an instruction costs in a round.
fn cost(reader: &Reader<'_>, inst: Inst, uses: &Uses) -> i64 {
    let single = || reader.body.result(inst).is_some_and(|value| uses.users(value).len() == 1);
    let data = &reader.body.insts[inst];
    if let InstData::Binary { op, .. } = data {
        // A product takes three times as long as a sum, but others may run beside it.
        let (shift, product) = (*op == BinaryOp::Shl, *op == BinaryOp::Mul);
        i64::from(!(shift && single())) + i64::from(product)
    } else {
        i64::from(!matches!(data, InstData::Cast { .. }))
    }
}
