//! Chooses which parts of a function go: those that are entered least for what they hold.
//!
//! How often a block is entered is estimated from the graph: a loop runs ten times, edges of a branch
//! are taken equally often, and code that ends in `unreachable` never runs.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::{Cfg, Dominators, Loops};
use emback_ir::{Block, Body, InstData, Module};

use super::part::{Part, homes};
use super::{Limits, size};

/// How often a loop is assumed to run.
const ROUNDS: f64 = 10.0;
/// What a call costs, beside each value that goes in or out.
const CALL: f64 = 10.0;

/// The parts to take out of a body so that it gets as small as the limit; none overlaps another one.
pub(super) fn parts(module: &Module, body: &Body, limits: &Limits) -> Vec<Part> {
    let mut left = size::of_body(body);
    let cfg = Cfg::compute(body);
    let doms = Dominators::compute(&cfg);
    let often = frequencies(body, &cfg, &doms);
    let homes = homes(body);
    let sizes = subtree_sizes(body, &doms);
    let mut found: Vec<(f64, Block, u32)> = doms
        .preorder()
        .iter()
        .skip(1)
        .copied()
        .filter(|&block| (limits.least..=limits.part).contains(&sizes[block]))
        .filter_map(|block| {
            let part = Part::of(module, body, &doms, &homes, block)?;
            let size = sizes[block];
            let stays = size::of_call(&part).saturating_add(size::of_phis(body, block));
            let gain = size.checked_sub(stays).filter(|&gain| gain >= size / 3)?;
            let cost = often[block] * (CALL + (part.inputs.len() + part.outputs()) as f64)
                / f64::from(gain);
            Some((cost, block, gain))
        })
        .collect();
    // A stable order: of two that cost the same the larger one, which comes first in preorder.
    found.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let mut taken = Taken::default();
    let mut out = Vec::new();
    for (_, block, gain) in found {
        if left <= limits.function {
            break;
        }
        if !taken.overlaps(block) {
            taken.add(&doms, block);
            left = left.saturating_sub(gain);
            out.extend(Part::of(module, body, &doms, &homes, block));
        }
    }
    out
}

/// The parts that are taken so far.
#[derive(Default)]
struct Taken {
    /// By block: whether it is in one.
    inside: SecondaryMap<Block, bool>,
    /// By block: whether it dominates one.
    above: SecondaryMap<Block, bool>,
}

impl Taken {
    fn overlaps(&self, block: Block) -> bool {
        self.inside[block] || self.above[block]
    }

    fn add(&mut self, doms: &Dominators, block: Block) {
        doms.subtree(block).iter().for_each(|&block| self.inside[block] = true);
        let mut at = doms.idom(block);
        while let Some(block) = at.filter(|&block| !std::mem::replace(&mut self.above[block], true))
        {
            at = doms.idom(block);
        }
    }
}

/// The size of what each block dominates.
fn subtree_sizes(body: &Body, doms: &Dominators) -> SecondaryMap<Block, u32> {
    let mut sizes: SecondaryMap<Block, u32> = SecondaryMap::new();
    for &block in doms.preorder().iter().rev() {
        sizes[block] = sizes[block].saturating_add(size::of_block(body, block));
        if let Some(above) = doms.idom(block) {
            sizes[above] = sizes[above].saturating_add(sizes[block]);
        }
    }
    sizes
}

/// How often each block runs for each time that the function is called.
fn frequencies(body: &Body, cfg: &Cfg, doms: &Dominators) -> SecondaryMap<Block, f64> {
    let loops = Loops::compute(cfg, doms);
    let never = |block: Block| {
        body.terminator(block).is_some_and(|inst| matches!(body.insts[inst], InstData::Unreachable))
    };
    let mut often: SecondaryMap<Block, f64> = SecondaryMap::new();
    for &block in cfg.reverse_postorder() {
        if cfg.order_of(block) == Some(0) {
            often[block] = 1.0;
        }
        if loops.is_header(block) {
            often[block] *= ROUNDS;
        }
        let next = cfg.succs(block);
        let edges = next.iter().filter(|&&next| !never(next)).count().max(1);
        for &next in next.iter().filter(|&&next| cfg.order_of(next) > cfg.order_of(block)) {
            let left = loops.depth(block).saturating_sub(loops.depth(next));
            let share = if never(next) { 0.0 } else { often[block] / edges as f64 };
            often[next] += share / ROUNDS.powi(i32::try_from(left).unwrap_or(i32::MAX));
        }
    }
    often
}
