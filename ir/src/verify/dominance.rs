//! Who dominates whom. The middle end has its own, richer analysis; this one leans on nothing but a well-formed layout,
//! and serves whoever mends a body.
//!
//! Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm": immediate dominators by iteration over reverse
//! postorder, then numbers of a walk over the tree, so that a question takes constant time.

use cranelift_entity::SecondaryMap;

use crate::entities::Block;
use crate::function::Body;

/// Dominators of the blocks that can be reached.
pub struct Dominance {
    /// Place in reverse postorder, from 1; 0 is out of reach.
    number: SecondaryMap<Block, u32>,
    /// First and last number of the tree walk below a block.
    span: SecondaryMap<Block, (u32, u32)>,
}

impl Dominance {
    /// Works them out; `preds` are the predecessors of each block, once for each edge.
    #[must_use]
    pub fn of(body: &Body, preds: &SecondaryMap<Block, Vec<Block>>) -> Self {
        let order = reverse_postorder(body);
        let mut number: SecondaryMap<Block, u32> = SecondaryMap::new();
        for (index, &block) in (1u32..).zip(&order) {
            number[block] = index;
        }
        // By number; 0 is not known yet, the entry is its own.
        let mut idom = vec![0u32; order.len() + 1];
        if let Some(first) = idom.get_mut(1) {
            *first = 1;
        }
        let mut changed = true;
        while changed {
            changed = false;
            for (index, &block) in (1u32..).zip(&order).skip(1) {
                // Backwards, as most lists are in order: from the deepest one up, each walk begins where the last ended.
                let known = preds[block].iter().rev().map(|&pred| number[pred]);
                let new = known
                    .filter(|&pred| pred != 0 && idom[pred as usize] != 0)
                    .reduce(|a, b| meet(&idom, a, b));
                if let Some(new) = new
                    && idom[index as usize] != new
                {
                    idom[index as usize] = new;
                    changed = true;
                }
            }
        }
        Self { span: spans(&order, &idom), number }
    }

    /// Whether a path leads from the entry to `block`.
    #[must_use]
    pub fn is_reachable(&self, block: Block) -> bool {
        self.number[block] != 0
    }

    /// Whether every path to `below` goes through `above`; both can be reached.
    #[must_use]
    pub fn dominates(&self, above: Block, below: Block) -> bool {
        let ((first, last), (at, _)) = (self.span[above], self.span[below]);
        first <= at && at <= last
    }
}

fn meet(idom: &[u32], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        while a > b {
            a = idom[a as usize];
        }
        while b > a {
            b = idom[b as usize];
        }
    }
    a
}

fn reverse_postorder(body: &Body) -> Vec<Block> {
    let Some(&entry) = body.layout.first() else { return Vec::new() };
    let mut seen: SecondaryMap<Block, bool> = SecondaryMap::new();
    let mut order = Vec::new();
    let mut stack = vec![(entry, body.successors(entry))];
    seen[entry] = true;
    while let Some((block, next)) = stack.last_mut() {
        match next.pop() {
            Some(block) if !seen[block] => {
                seen[block] = true;
                stack.push((block, body.successors(block)));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// Numbers of the dominator tree. A parent comes before its children in the order, so sizes add up backwards and
/// first numbers are handed out forwards.
fn spans(order: &[Block], idom: &[u32]) -> SecondaryMap<Block, (u32, u32)> {
    let mut size = vec![1u32; idom.len()];
    for index in (2..idom.len()).rev() {
        size[idom[index] as usize] += size[index];
    }
    let mut next_free = vec![1u32; idom.len()];
    let mut spans = SecondaryMap::new();
    for (index, &block) in (1usize..).zip(order) {
        let parent = idom[index] as usize;
        let first = if index == 1 { 1 } else { next_free[parent] };
        if index > 1 {
            next_free[parent] += size[index];
        }
        next_free[index] = first + 1;
        spans[block] = (first, first + size[index] - 1);
    }
    spans
}
