//! Strongly connected components, by Tarjan's algorithm ("Depth-First Search and Linear
//! Graph Algorithms", 1972) with an explicit stack, as programs may have very long chains
//! of blocks.

use super::{Cfg, NONE, Node, number};

/// The strongly connected components that have a cycle, whether the entry reaches them or
/// not. Inner edges decide the order: no edge leads from a component to a later one.
#[must_use]
pub fn cycles<N: Node>(cfg: &Cfg<N>) -> Vec<Vec<N>> {
    let count = cfg.node_count();
    let mut index = vec![NONE; count];
    let mut low = vec![0u32; count];
    let mut on_stack = vec![false; count];
    let mut stack: Vec<N> = Vec::new();
    let mut found = Vec::new();
    let mut next = 0u32;
    let mut calls: Vec<(N, usize)> = Vec::new();
    for root in (0..count).map(N::from_index) {
        if index[root.index()] != NONE {
            continue;
        }
        calls.push((root, 0));
        while let Some((node, edge)) = calls.last_mut() {
            let (node, at) = (*node, node.index());
            if *edge == 0 && index[at] == NONE {
                index[at] = next;
                low[at] = next;
                next += 1;
                stack.push(node);
                on_stack[at] = true;
            }
            if let Some(&to) = cfg.succs(node).get(*edge) {
                *edge += 1;
                if index[to.index()] == NONE {
                    calls.push((to, 0));
                } else if on_stack[to.index()] {
                    low[at] = low[at].min(index[to.index()]);
                }
                continue;
            }
            calls.pop();
            if let Some((up, _)) = calls.last() {
                low[up.index()] = low[up.index()].min(low[at]);
            }
            if low[at] == index[at] {
                let start = stack.iter().rposition(|&top| top == node).unwrap_or(0);
                let part = stack.split_off(start);
                for node in &part {
                    on_stack[node.index()] = false;
                }
                if part.len() > 1 || cfg.succs(node).contains(&node) {
                    found.push(part);
                }
            }
        }
    }
    debug_assert!(next == number(count));
    found
}
