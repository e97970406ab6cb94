//! Placement of phis: at the iterated dominance frontier of the stores of a variable
//! (Cytron et al., "Efficiently Computing Static Single Assignment Form and the Control
//! Dependence Graph", 1991), where the variable is live (pruned SSA).
//!
//! Without pruning most phis would be dead: a variable of one loop would get a phi at
//! every join behind it. Most variables live in few blocks, and the blocks of each are
//! walked separately. A variable that lives longer than such a walk pays for is deferred:
//! deferred variables are processed 64 at a time, a bit each, in one backward walk over
//! the blocks. A body of many blocks with many variables that live throughout thus costs
//! a sixty-fourth of blocks times variables.

use std::collections::BinaryHeap;

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::Block;
use emback_ir::graph::{Cfg, Dominators};

/// The accesses to a variable, as far as liveness is concerned.
#[derive(Clone, Debug, Default)]
pub(super) struct Accesses {
    /// Blocks that store to it.
    pub(super) defs: Vec<Block>,
    /// Blocks that load it before they store to it (upward-exposed uses).
    pub(super) uses: Vec<Block>,
}

/// The result, and its cost.
#[derive(Debug, Default)]
pub(super) struct Placement {
    /// For each variable the blocks that need a phi of it, in reverse postorder.
    pub(super) joins: Vec<Vec<Block>>,
    /// Number of block visits, which tests bound.
    pub(super) steps: usize,
}

/// Places the phis of all `variables`.
pub(super) fn place<'a>(
    cfg: &Cfg,
    doms: &Dominators,
    variables: impl Iterator<Item = &'a Accesses>,
) -> Placement {
    let variables: Vec<&Accesses> = variables.collect();
    let mut placer = Placer {
        cfg,
        frontiers: None,
        doms,
        live: SecondaryMap::with_default(NONE),
        defines: SecondaryMap::with_default(NONE),
        placed: SecondaryMap::with_default(NONE),
        work: Vec::new(),
        out: Placement::default(),
    };
    placer.out.joins.resize(variables.len(), Vec::new());
    let mut long = Vec::new();
    for (index, &variable) in variables.iter().enumerate() {
        if is_plain(doms, variable) {
            continue;
        }
        let mark = u32::try_from(index).unwrap_or(NONE);
        if placer.walk(mark, variable) {
            placer.join(index, mark, variable, |placer, block| placer.live[block] == mark);
        } else {
            long.push(index);
        }
    }
    for chunk in long.chunks(u64::BITS as usize) {
        let live = placer.walk_together(&variables, chunk);
        for (bit, &index) in chunk.iter().enumerate() {
            // Those that were walked alone have other numbers, and the long ones come
            // here for the first time.
            let mark = u32::try_from(index).unwrap_or(NONE);
            placer.join(index, mark, variables[index], |_, block| live[block] >> bit & 1 != 0);
        }
    }
    placer.out
}

const NONE: u32 = u32::MAX;

/// Whether the variable needs no phi: it is never loaded across blocks, or its only store
/// dominates all loads. This holds for most variables, and the test is cheap.
fn is_plain(doms: &Dominators, variable: &Accesses) -> bool {
    match variable.defs[..] {
        [only] => variable.uses.iter().all(|&block| block != only && doms.dominates(only, block)),
        _ => variable.uses.is_empty(),
    }
}

/// The state of the placement.
struct Placer<'a> {
    cfg: &'a Cfg,
    doms: &'a Dominators,
    /// Dominance frontiers, computed on first use.
    frontiers: Option<Vec<Vec<Block>>>,
    /// The variable that each mark belongs to, so that marks need not be cleared between
    /// variables.
    live: SecondaryMap<Block, u32>,
    defines: SecondaryMap<Block, u32>,
    placed: SecondaryMap<Block, u32>,
    work: Vec<Block>,
    out: Placement,
}

impl Placer<'_> {
    /// Marks the blocks in which one variable is live at entry. Gives up, with false, on
    /// a variable that lives long.
    fn walk(&mut self, mark: u32, variable: &Accesses) -> bool {
        // The share of a walk for 64 variables, and a minimum.
        let most = self.out.steps + 64 + self.cfg.reverse_postorder().len() / 64;
        for &block in &variable.defs {
            self.defines[block] = mark;
        }
        self.work.extend(variable.uses.iter().copied());
        while let Some(block) = self.work.pop() {
            if self.live[block] == mark {
                continue;
            }
            self.live[block] = mark;
            self.out.steps += 1;
            if self.out.steps > most {
                self.work.clear();
                return false;
            }
            let (cfg, defines) = (self.cfg, &self.defines);
            let preds = cfg.preds(block).iter().copied();
            self.work.extend(preds.filter(|&b| defines[b] != mark && cfg.is_reachable(b)));
        }
        true
    }

    /// The variables of the chunk that are live at the entry of each block, one bit each.
    fn walk_together(
        &mut self,
        variables: &[&Accesses],
        chunk: &[usize],
    ) -> SecondaryMap<Block, u64> {
        let mut live: SecondaryMap<Block, u64> = SecondaryMap::new();
        let (mut defines, mut pending) = (live.clone(), live.clone());
        // Blocks late in reverse postorder come first: without loops, a block then has
        // its final bits when it is processed.
        let mut queue = BinaryHeap::new();
        for (bit, &index) in chunk.iter().enumerate() {
            for &block in &variables[index].defs {
                defines[block] |= 1 << bit;
            }
            for &block in &variables[index].uses {
                live[block] |= 1 << bit;
                pending[block] |= 1 << bit;
                queue.push((self.cfg.order_of(block), block));
            }
        }
        while let Some((_, block)) = queue.pop() {
            self.out.steps += 1;
            let bits = std::mem::take(&mut pending[block]);
            if bits == 0 {
                continue;
            }
            for &pred in self.cfg.preds(block) {
                let new = bits & !defines[pred] & !live[pred];
                if new == 0 || !self.cfg.is_reachable(pred) {
                    continue;
                }
                live[pred] |= new;
                if pending[pred] == 0 {
                    queue.push((self.cfg.order_of(pred), pred));
                }
                pending[pred] |= new;
            }
        }
        live
    }

    /// Lists the blocks that need a phi of one variable. A new phi is a definition
    /// itself, so its frontier counts too.
    fn join(
        &mut self,
        index: usize,
        mark: u32,
        variable: &Accesses,
        is_live: impl Fn(&Self, Block) -> bool,
    ) {
        let frontiers = match self.frontiers.take() {
            Some(frontiers) => frontiers,
            None => self.doms.frontiers(self.cfg),
        };
        let mut joins = Vec::new();
        self.work.extend(variable.defs.iter().copied());
        while let Some(block) = self.work.pop() {
            for &join in &frontiers[block.index()] {
                self.out.steps += 1;
                if self.placed[join] != mark && is_live(self, join) {
                    self.placed[join] = mark;
                    joins.push(join);
                    if self.defines[join] != mark {
                        self.work.push(join);
                    }
                }
            }
        }
        joins.sort_unstable_by_key(|&block| self.cfg.order_of(block));
        self.out.joins[index] = joins;
        self.frontiers = Some(frontiers);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{Random, graph, random_graph};

    fn placed(succs: &[Vec<u32>], variables: &[Accesses]) -> Placement {
        let lists: Vec<&[u32]> = succs.iter().map(Vec::as_slice).collect();
        let body = graph(&lists);
        let cfg = Cfg::compute(&body);
        let doms = Dominators::compute(&cfg);
        place(&cfg, &doms, variables.iter())
    }

    fn block(number: usize) -> Block {
        Block::from_u32(u32::try_from(number).unwrap_or(NONE))
    }

    /// A chain of `count` forks with an empty arm each: `3 * n` goes to `3 * n + 1` and
    /// `3 * n + 2`, these to the next.
    fn chain(count: u32) -> Vec<Vec<u32>> {
        let mut succs = Vec::new();
        for fork in (0..count).map(|n| 3 * n) {
            succs.extend([vec![fork + 1, fork + 2], vec![fork + 3], vec![fork + 3]]);
        }
        succs.push(Vec::new());
        succs
    }

    #[test]
    fn a_join_of_two_stores_needs_a_phi_where_it_is_live() {
        let arms = vec![block(1), block(2)];
        let live = Accesses { defs: arms.clone(), uses: vec![block(6)] };
        let dead = Accesses { defs: arms, uses: vec![block(2)] };
        assert_eq!(placed(&chain(2), &[live, dead]).joins, [vec![block(3)], vec![]]);
    }

    /// By definition: where it is live, and two paths from different stores (or from the
    /// entry) first meet.
    fn by_iteration(cfg: &Cfg, doms: &Dominators, variable: &Accesses) -> Vec<Block> {
        let order = cfg.reverse_postorder();
        let mut live: Vec<Block> = variable.uses.clone();
        let mut next = 0;
        while let Some(&at) = live.get(next) {
            next += 1;
            for &pred in cfg.preds(at) {
                if cfg.is_reachable(pred) && !variable.defs.contains(&pred) && !live.contains(&pred)
                {
                    live.push(pred);
                }
            }
        }
        let mut joins: Vec<Block> = Vec::new();
        loop {
            let is_join = |at: &Block| {
                live.contains(at)
                    && !joins.contains(at)
                    && variable.defs.iter().chain(&joins).any(|&def| {
                        cfg.preds(*at).iter().any(|&pred| doms.dominates(def, pred))
                            && (def == *at || !doms.dominates(def, *at))
                    })
            };
            match order.iter().copied().find(is_join) {
                Some(join) => joins.push(join),
                None => break,
            }
        }
        joins.sort_unstable_by_key(|&at| cfg.order_of(at));
        joins
    }

    #[test]
    fn random_graphs_agree_with_the_definition() {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        for round in 0..200 {
            // Some are long enough for variables to be taken together.
            let count = if round % 10 == 0 { 160 } else { 2 + round % 14 };
            let succs = match round % 10 {
                0 => chain(count / 2),
                _ => random_graph(&mut random, count),
            };
            let lists: Vec<&[u32]> = succs.iter().map(Vec::as_slice).collect();
            let body = graph(&lists);
            let cfg = Cfg::compute(&body);
            let doms = Dominators::compute(&cfg);
            let order = cfg.reverse_postorder();
            let mut some = |most| {
                let mut blocks: Vec<Block> = (0..random.below(most))
                    .map(|_| order[usize::try_from(random.below(order.len() as u64)).unwrap_or(0)])
                    .collect();
                blocks.sort_unstable();
                blocks.dedup();
                blocks
            };
            let variables: Vec<Accesses> =
                (0..100).map(|_| Accesses { defs: some(4), uses: some(3) }).collect();
            let found = place(&cfg, &doms, variables.iter());
            for (variable, joins) in variables.iter().zip(&found.joins) {
                assert_eq!(
                    *joins,
                    by_iteration(&cfg, &doms, variable),
                    "{variable:?} in {succs:?}"
                );
            }
        }
    }

    #[test]
    fn long_lives_are_walked_together() {
        // Each is stored at the top and in an arm of its own, and read at the end: it
        // lives everywhere.
        let forks = 4000;
        let succs = chain(forks);
        let end = block(succs.len() - 1);
        let variables: Vec<Accesses> = (0..forks)
            .map(|n| Accesses { defs: vec![block(0), Block::from_u32(3 * n + 1)], uses: vec![end] })
            .collect();
        let found = placed(&succs, &variables);
        assert!(found.joins.iter().all(|joins| joins.len() == 1));
        // Walked one by one they would take 4000 * 12000 steps.
        assert!(found.steps < 3_000_000, "{} steps", found.steps);
    }

    #[test]
    fn short_lives_cost_what_they_are_long() {
        let forks = 4000;
        let variables: Vec<Accesses> = (0..forks)
            .map(|n| Accesses {
                defs: vec![Block::from_u32(3 * n), Block::from_u32(3 * n + 1)],
                uses: vec![Block::from_u32(3 * n + 3)],
            })
            .collect();
        let found = placed(&chain(forks), &variables);
        assert!(found.joins.iter().all(|joins| joins.len() == 1));
        assert!(found.steps < 10 * variables.len(), "{} steps", found.steps);
    }
}
