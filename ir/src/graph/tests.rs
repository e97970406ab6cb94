//! The analyses against their definitions, on random graphs, and the work they do on deep
//! and long ones.

use super::{Cfg, Dominators, Loops, cycles};

/// A graph of numbered nodes, by its successors.
type Succs = Vec<Vec<u32>>;

/// Numbers that look random and are the same every time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) % limit.max(1) as u64) as u32
    }

    /// Nodes with up to three edges; mostly no edge to the entry.
    fn graph(&mut self, count: usize) -> Succs {
        let edge = |random: &mut Self| {
            let to = random.below(count);
            if to == 0 && random.below(8) > 0 { 1.min(count as u32 - 1) } else { to }
        };
        (0..count).map(|_| (0..self.below(4)).map(|_| edge(self)).collect()).collect()
    }
}

fn analyse(succs: &Succs) -> (Cfg<u32>, Dominators<u32>) {
    let cfg = Cfg::compute(succs.as_slice());
    let doms = Dominators::compute(&cfg);
    (cfg, doms)
}

/// What `from` reaches when `without` is taken out.
fn reaches(succs: &Succs, from: u32, without: Option<u32>) -> Vec<bool> {
    let mut seen = vec![false; succs.len()];
    let mut work = vec![from];
    while let Some(at) = work.pop() {
        if Some(at) != without && !std::mem::replace(&mut seen[at as usize], true) {
            work.extend(&succs[at as usize]);
        }
    }
    seen
}

#[test]
fn edges_are_listed_both_ways() {
    // Node 3 is unreachable and counts as a predecessor all the same.
    let succs: Succs = vec![vec![1, 2], vec![2, 2], vec![], vec![2]];
    let (cfg, doms) = analyse(&succs);
    assert_eq!(cfg.succs(1), [2, 2]);
    assert_eq!(cfg.preds(2), [0, 1, 1, 3]);
    assert_eq!(cfg.reverse_postorder(), [0, 1, 2]);
    assert_eq!((cfg.order_of(2), cfg.order_of(3)), (Some(2), None));
    assert!(!cfg.is_reachable(3) && !doms.dominates(3, 3) && !doms.dominates(0, 3));
    assert_eq!(cfg.preds(77), [] as [u32; 0], "a node made since has no edges");
}

#[test]
fn the_first_successor_follows_its_predecessor() {
    let succs: Succs = vec![vec![2, 1], vec![3], vec![3], vec![]];
    assert_eq!(analyse(&succs).0.reverse_postorder(), [0, 2, 1, 3]);
}

#[test]
fn an_empty_graph_is_no_matter() {
    let (cfg, doms) = analyse(&Vec::new());
    assert!(cfg.reverse_postorder().is_empty() && doms.preorder().is_empty());
    assert!(cycles(&cfg).is_empty());
}

#[test]
fn a_join_is_dominated_by_the_fork() {
    let (cfg, doms) = analyse(&vec![vec![1, 2], vec![3], vec![3], vec![]]);
    assert_eq!(doms.idom(3), Some(0));
    assert!(doms.dominates(0, 3) && !doms.dominates(1, 3) && doms.dominates(3, 3));
    assert_eq!(doms.children(0).len(), 3);
    assert_eq!(doms.subtree(0), doms.preorder());
    assert_eq!(doms.frontiers(&cfg)[1], [3]);
    assert_eq!(doms.frontiers(&cfg)[0], [] as [u32; 0]);
}

#[test]
fn dominators_agree_with_the_definition() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..600 {
        let succs = random.graph(2 + round % 17);
        let count = succs.len() as u32;
        let (cfg, doms) = analyse(&succs);
        let reachable = reaches(&succs, 0, None);
        for above in 0..count {
            let without = reaches(&succs, 0, Some(above));
            for below in 0..count {
                let wanted = reachable[above as usize]
                    && reachable[below as usize]
                    && !without[below as usize];
                assert_eq!(doms.dominates(above, below), wanted, "{above} over {below}: {succs:?}");
            }
            let below = (0..count).filter(|&node| doms.dominates(above, node)).count();
            assert_eq!(doms.subtree(above).len(), below);
            assert!(doms.subtree(above).iter().all(|&node| doms.dominates(above, node)));
        }
        let frontiers = doms.frontiers(&cfg);
        for at in (0..count).filter(|&at| reachable[at as usize]) {
            for join in (0..count).filter(|&join| reachable[join as usize]) {
                let wanted = cfg.preds(join).iter().any(|&pred| doms.dominates(at, pred))
                    && (at == join || !doms.dominates(at, join));
                assert_eq!(
                    frontiers[at as usize].contains(&join),
                    wanted,
                    "{at} {join}: {succs:?}"
                );
            }
        }
    }
}

#[test]
fn loops_agree_with_the_definition() {
    let mut random = Random(77);
    for round in 0..600 {
        let succs = random.graph(2 + round % 15);
        let (cfg, doms) = analyse(&succs);
        let loops = Loops::compute(&cfg, &doms);
        let count = succs.len() as u32;
        let mut depth = vec![0; succs.len()];
        for header in 0..count {
            let mut inside = vec![header];
            let mut work = cfg.preds(header).to_vec();
            work.retain(|&pred| doms.dominates(header, pred));
            assert_eq!(loops.is_header(header), !work.is_empty(), "{header}: {succs:?}");
            if work.is_empty() {
                continue;
            }
            while let Some(node) = work.pop() {
                if cfg.is_reachable(node) && !inside.contains(&node) {
                    inside.push(node);
                    work.extend(cfg.preds(node));
                }
            }
            let id = loops.innermost(header).expect("a header is in its loop");
            assert_eq!(loops.header(id), header);
            for node in 0..count {
                assert_eq!(loops.contains(id, node), inside.contains(&node), "{succs:?}");
            }
            for node in inside {
                depth[node as usize] += 1;
            }
        }
        for node in 0..count {
            assert_eq!(loops.depth(node), depth[node as usize], "{node}: {succs:?}");
            let parent = loops.innermost(node).and_then(|id| loops.parent(id));
            if let Some(parent) = parent {
                assert!(loops.contains(parent, node));
            }
        }
    }
}

#[test]
fn reducible_is_what_has_no_cycle_with_two_entries() {
    let is_reducible = |succs: &Succs| {
        let (cfg, doms) = analyse(succs);
        doms.is_reducible(&cfg)
    };
    assert!(!is_reducible(&vec![vec![1, 2], vec![2, 3], vec![1], vec![]]));
    assert!(is_reducible(&vec![vec![1], vec![1, 2], vec![]]));
    let mut random = Random(5);
    for round in 0..600 {
        let succs = random.graph(2 + round % 9);
        let (cfg, doms) = analyse(&succs);
        // Without the edges to a dominator, what is left of a reducible graph has no
        // cycle.
        let forward: Succs = (0..succs.len() as u32)
            .map(|from| {
                let kept = cfg.succs(from).iter().filter(|&&to| !doms.dominates(to, from));
                kept.copied().filter(|_| cfg.is_reachable(from)).collect()
            })
            .collect();
        let wanted = cycles(&Cfg::compute(forward.as_slice())).is_empty();
        assert_eq!(doms.is_reducible(&cfg), wanted, "{succs:?}");
    }
}

#[test]
fn cycles_agree_with_the_definition() {
    let mut random = Random(9);
    for round in 0..400 {
        let succs = random.graph(1 + round % 13);
        let count = succs.len() as u32;
        let found = cycles(&Cfg::compute(succs.as_slice()));
        let after = |from: u32| {
            let mut out = vec![false; succs.len()];
            for &next in &succs[from as usize] {
                for (seen, new) in out.iter_mut().zip(reaches(&succs, next, None)) {
                    *seen |= new;
                }
            }
            out
        };
        let after: Vec<Vec<bool>> = (0..count).map(after).collect();
        for a in 0..count {
            for b in 0..count {
                let wanted = after[a as usize][b as usize] && after[b as usize][a as usize];
                let together = found.iter().any(|part| part.contains(&a) && part.contains(&b));
                assert_eq!(together, wanted, "{a} {b}: {succs:?}");
            }
        }
        for (at, part) in found.iter().enumerate() {
            let later = found[at + 1..].iter().flatten();
            assert!(later.clone().all(|&node| !after[part[0] as usize][node as usize]));
        }
    }
}

/// Shapes on which a recursive analysis overflows the stack and a quadratic one does not
/// end.
#[test]
fn deep_and_long_graphs_take_linear_time() {
    const SIZE: u32 = 300_000;
    type Shape = (&'static str, fn(u32) -> Vec<u32>);
    let shapes: [Shape; 5] = [
        ("chain", |at| vec![at + 1]),
        ("ladder", |at| vec![at + 1, at + 2]),
        (
            "loops in each other",
            |at| if at < SIZE / 2 { vec![at + 1] } else { vec![at + 1, SIZE - at] },
        ),
        ("all to the end", |at| vec![at + 1, (SIZE - 1).max(at + 1)]),
        ("all to the start", |at| vec![at + 1, 1]),
    ];
    for (name, shape) in shapes {
        let mut succs: Succs = (0..SIZE).map(shape).collect();
        for list in &mut succs {
            list.retain(|&to| to < SIZE);
        }
        let (cfg, doms) = analyse(&succs);
        let loops = Loops::compute(&cfg, &doms);
        assert_eq!(doms.preorder().len(), SIZE as usize, "{name}");
        assert!(doms.is_reducible(&cfg), "{name}");
        let deepest = (0..SIZE).map(|node| loops.depth(node)).max();
        let wanted = match name {
            "loops in each other" => SIZE / 2,
            "all to the start" => 1,
            _ => 0,
        };
        assert_eq!(deepest, Some(wanted), "{name}");
        let _ = cycles(&cfg);
    }
}
