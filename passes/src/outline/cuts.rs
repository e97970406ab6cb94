//! Cuts long blocks, so that parts can begin within straight code.
//!
//! A block is cut where the fewest values are needed on both sides, each time between two thirds
//! of the size of a piece and all of it. Linear in the size of the body.

use cranelift_entity::SecondaryMap;
use emback_ir::{Block, Body, InstData, InstList, Module, Operand, Types, Value};

use super::part::{base, can_pass};
use super::{Limits, size};

/// Cuts every block that is larger than a piece.
pub(super) fn cut(module: &Module, body: &mut Body, limits: &Limits) {
    let is_long = |&block: &Block| size::of_block(body, block) > limits.piece;
    let long: Vec<Block> = body.layout.iter().copied().filter(is_long).collect();
    if long.is_empty() {
        return;
    }
    let leaving = used_elsewhere(body);
    for block in long {
        let places = places(module, body, block, limits.piece, &leaving);
        cut_at(body, block, &places);
    }
}

/// Which values are used in another block than their own, or at an edge.
fn used_elsewhere(body: &Body) -> SecondaryMap<Value, bool> {
    let mut seen: SecondaryMap<Value, bool> = SecondaryMap::new();
    let mut out = SecondaryMap::new();
    for &block in &body.layout {
        let insts = &body.blocks[block].insts;
        for &inst in insts {
            let is_phi = matches!(body.insts[inst], InstData::Phi { .. });
            body.insts[inst].for_each_operand(|operand| {
                if let Operand::Value(value) = operand
                    && (is_phi || !seen[value])
                {
                    out[value] = true;
                }
            });
            if let Some(value) = body.result(inst) {
                seen[value] = true;
            }
        }
        for value in insts.iter().filter_map(|&inst| body.result(inst)) {
            seen[value] = false;
        }
    }
    out
}

/// The values that are needed at a point of a block, from its end upwards.
struct Needed<'a> {
    module: &'a Module,
    body: &'a Body,
    is_needed: SecondaryMap<Value, bool>,
    count: usize,
    /// Those among them that cannot be passed.
    unfit: usize,
}

impl Needed<'_> {
    fn add(&mut self, value: Value) {
        let value = base(self.body, value);
        if !std::mem::replace(&mut self.is_needed[value], true) {
            self.count += 1;
            self.unfit += usize::from(!self.fits(value));
        }
    }

    fn remove(&mut self, value: Value) {
        if std::mem::take(&mut self.is_needed[value]) {
            self.count -= 1;
            self.unfit -= usize::from(!self.fits(value));
        }
    }

    fn fits(&self, value: Value) -> bool {
        can_pass(self.module, self.body.values[value].ty)
    }
}

/// For each instruction of a block how many values are needed from there on; none where it cannot
/// begin a block.
fn needed_before(
    module: &Module,
    body: &Body,
    block: Block,
    leaving: &SecondaryMap<Value, bool>,
) -> Vec<Option<usize>> {
    let insts = &body.blocks[block].insts;
    let is_needed = SecondaryMap::new();
    let mut needed = Needed { module, body, is_needed, count: 0, unfit: 0 };
    let results = insts.iter().filter_map(|&inst| body.result(inst));
    results.filter(|&value| leaving[value]).for_each(|value| needed.add(value));
    let mut out = vec![None; insts.len()];
    for (at, &inst) in insts.iter().enumerate().rev() {
        if matches!(body.insts[inst], InstData::Phi { .. }) {
            break;
        }
        if let Some(value) = body.result(inst) {
            needed.remove(value);
        }
        body.insts[inst].for_each_operand(|operand| {
            if let Operand::Value(value) = operand {
                needed.add(value);
            }
        });
        out[at] = (needed.unfit == 0).then_some(needed.count);
    }
    out
}

/// Where to cut a block: indices of the instructions that begin new ones, in order.
fn places(
    module: &Module,
    body: &Body,
    block: Block,
    piece: u32,
    leaving: &SecondaryMap<Value, bool>,
) -> Vec<usize> {
    let needed = needed_before(module, body, block, leaving);
    let insts = &body.blocks[block].insts;
    let mut places = Vec::new();
    // The size since the last cut, and the best place since then with the size up to it.
    let (mut since, mut best) = (0, None::<(usize, usize, u32)>);
    for (at, &inst) in insts.iter().enumerate() {
        if since > piece
            && let Some((_, place, before)) = best.take()
        {
            places.push(place);
            since -= before;
        }
        if since > piece / 3 * 2
            && let Some(values) = needed[at]
            && best.is_none_or(|(fewest, ..)| values <= fewest)
        {
            best = Some((values, at, since));
        }
        since = since.saturating_add(size::of_inst(body, inst));
    }
    places
}

/// Cuts a block at these places into blocks that follow each other.
fn cut_at(body: &mut Body, block: Block, places: &[usize]) {
    let mut layout_at = body.layout.iter().position(|&other| other == block).unwrap_or(0);
    let mut last = block;
    let mut done = 0;
    for &place in places {
        let rest: InstList = body.blocks[last].insts.drain(place - done..).collect();
        done = place;
        let loc = rest.first().map(|&inst| body.locs[inst]).unwrap_or_default();
        let next = body.add_block();
        body.layout.pop();
        layout_at += 1;
        body.layout.insert(layout_at, next);
        body.append(last, InstData::Br { target: next }, Types::VOID, loc);
        body.blocks[next].insts = rest;
        last = next;
    }
    // Edges that left the block leave the last one.
    for target in body.successors(last) {
        for inst in body.blocks[target].insts.clone() {
            let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { break };
            for (_, from) in incoming.iter_mut().filter(|(_, from)| *from == block) {
                *from = last;
            }
        }
    }
}
