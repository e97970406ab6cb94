//! Control-flow graphs: edges both ways, orders, reachability, dominators, loops and
//! cycles.
//!
//! A [`Body`] is such a graph, and so is anything else with an entry and successors: see
//! [`Graph`]. [`Cfg::compute`] lists the edges of a graph, and the other analyses work on
//! these lists. Everything here is iterative and near-linear, so the depth and the length
//! of the input do not matter. None of it follows changes: compute it again after an
//! edit.

mod cfg;
mod cycles;
mod dominators;
mod loops;
#[cfg(test)]
mod tests;

pub use cfg::Cfg;
pub use cycles::cycles;
pub use dominators::Dominators;
pub use loops::{Loop, Loops};

use cranelift_entity::EntityRef;

use crate::entities::Block;
use crate::function::Body;

/// The id of a node: a small number.
pub trait Node: Copy + Eq {
    /// The node of this number.
    fn from_index(index: usize) -> Self;
    /// The number of this node.
    fn index(self) -> usize;
}

impl Node for Block {
    fn from_index(index: usize) -> Self {
        Self::new(index)
    }

    fn index(self) -> usize {
        EntityRef::index(self)
    }
}

impl Node for u32 {
    fn from_index(index: usize) -> Self {
        number(index)
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// A directed graph with an entry.
pub trait Graph {
    /// What names a node.
    type Node: Node;

    /// One more than the greatest number of a node.
    fn node_count(&self) -> usize;

    /// Where control enters; none in an empty graph.
    fn entry(&self) -> Option<Self::Node>;

    /// The nodes whose edges count, whether the entry reaches them or not. Predecessors
    /// are listed in this order.
    fn nodes(&self) -> impl Iterator<Item = Self::Node> {
        (0..self.node_count()).map(Self::Node::from_index)
    }

    /// Calls `f` with the target of each edge out of `node`, in order.
    fn for_each_successor(&self, node: Self::Node, f: impl FnMut(Self::Node));
}

/// Blocks of the layout. Edges out of blocks that the entry does not reach count too: a
/// phi has an entry for them.
impl Graph for Body {
    type Node = Block;

    fn node_count(&self) -> usize {
        self.blocks.len()
    }

    fn entry(&self) -> Option<Block> {
        self.layout.first().copied()
    }

    fn nodes(&self) -> impl Iterator<Item = Block> {
        self.layout.iter().copied()
    }

    fn for_each_successor(&self, node: Block, f: impl FnMut(Block)) {
        if let Some(inst) = self.terminator(node) {
            self.insts[inst].for_each_successor(f);
        }
    }
}

/// Lists of successors; node 0 is the entry.
impl<L: AsRef<[u32]>> Graph for [L] {
    type Node = u32;

    fn node_count(&self) -> usize {
        self.len()
    }

    fn entry(&self) -> Option<u32> {
        (!self.is_empty()).then_some(0)
    }

    fn for_each_successor(&self, node: u32, f: impl FnMut(u32)) {
        self[node as usize].as_ref().iter().copied().for_each(f);
    }
}

/// No number of a node.
const NONE: u32 = u32::MAX;

/// Nodes are numbered in 32 bits, as all entities are.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}

/// A list of nodes for each node, in one array with the start of each list.
#[derive(Clone, Debug)]
struct Lists<N> {
    starts: Vec<u32>,
    items: Vec<N>,
}

impl<N> Default for Lists<N> {
    fn default() -> Self {
        Self { starts: Vec::new(), items: Vec::new() }
    }
}

impl<N: Node> Lists<N> {
    /// Appends each second node to the list of the first one; lists keep the order of
    /// `pairs`. A counting sort, linear in the number of pairs.
    fn new(count: usize, pairs: impl Iterator<Item = (N, N)> + Clone) -> Self {
        let mut starts = vec![0_u32; count + 1];
        let mut total = 0;
        for (at, _) in pairs.clone() {
            starts[at.index() + 1] += 1;
            total += 1;
        }
        for index in 0..count {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut items = vec![N::from_index(0); total];
        for (at, item) in pairs {
            let slot = &mut next[at.index()];
            items[*slot as usize] = item;
            *slot += 1;
        }
        Self { starts, items }
    }

    fn get(&self, node: N) -> &[N] {
        match self.starts.get(node.index()..node.index() + 2) {
            Some(&[from, to]) => &self.items[from as usize..to as usize],
            _ => &[],
        }
    }
}
