//! Graphs over small numbers: order, dominators and loops of whatever has successors.
//!
//! Both the SSA body and the graph of statements made from it are walked through these; nothing here recurses, so the
//! depth of the input is no matter.

use smallvec::SmallVec;

/// No node.
pub(crate) const NONE: u32 = u32::MAX;

/// Successors and predecessors of nodes `0..len`, one entry for each edge; node 0 is the entry.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub succs: Vec<SmallVec<[u32; 2]>>,
    pub preds: Vec<SmallVec<[u32; 2]>>,
}

impl Graph {
    pub(crate) fn new(succs: Vec<SmallVec<[u32; 2]>>) -> Self {
        let mut preds = vec![SmallVec::new(); succs.len()];
        for (from, list) in succs.iter().enumerate() {
            for &to in list {
                preds[to as usize].push(from as u32);
            }
        }
        Self { succs, preds }
    }

    pub(crate) fn len(&self) -> usize {
        self.succs.len()
    }

    /// Nodes that the entry reaches, each before its successors but for back edges.
    ///
    /// Successors are visited last to first, so that the first one stands nearest to its predecessor.
    pub(crate) fn reverse_postorder(&self) -> Vec<u32> {
        let mut seen = vec![false; self.len()];
        let mut order = Vec::with_capacity(self.len());
        let mut stack: Vec<(u32, usize)> = Vec::new();
        if self.len() > 0 {
            seen[0] = true;
            stack.push((0, self.succs[0].len()));
        }
        while let Some((node, left)) = stack.last_mut() {
            if *left == 0 {
                order.push(*node);
                stack.pop();
                continue;
            }
            *left -= 1;
            let next = self.succs[*node as usize][*left];
            if !std::mem::replace(&mut seen[next as usize], true) {
                stack.push((next, self.succs[next as usize].len()));
            }
        }
        order.reverse();
        order
    }
}

/// The dominator tree: Lengauer and Tarjan's algorithm with path compression.
#[derive(Debug, Default)]
pub(crate) struct Dominators {
    /// Immediate dominator, [`NONE`] for the entry and for unreached nodes.
    pub idom: Vec<u32>,
    /// Children in reverse postorder.
    pub children: Vec<Vec<u32>>,
    /// Nodes of the tree, parents first, subtrees contiguous.
    pub preorder: Vec<u32>,
    /// Place in `preorder`.
    pub enter: Vec<u32>,
    /// One past the last place of the subtree in `preorder`.
    pub leave: Vec<u32>,
}

struct Forest {
    ancestor: Vec<u32>,
    label: Vec<u32>,
    semi: Vec<u32>,
}

impl Forest {
    /// The vertex with the least semidominator on the path to the root of its tree.
    fn eval(&mut self, v: u32, path: &mut Vec<u32>) -> u32 {
        if self.ancestor[v as usize] == NONE {
            return self.label[v as usize];
        }
        path.clear();
        let mut at = v;
        while self.ancestor[self.ancestor[at as usize] as usize] != NONE {
            path.push(at);
            at = self.ancestor[at as usize];
        }
        while let Some(node) = path.pop() {
            let up = self.ancestor[node as usize] as usize;
            let (above, own) = (self.label[up], self.label[node as usize]);
            if self.semi[above as usize] < self.semi[own as usize] {
                self.label[node as usize] = above;
            }
            self.ancestor[node as usize] = self.ancestor[up];
        }
        self.label[v as usize]
    }
}

impl Dominators {
    pub(crate) fn compute(graph: &Graph, reverse_postorder: &[u32]) -> Self {
        let n = graph.len();
        // Everything below is numbered in depth-first preorder.
        let mut number = vec![NONE; n];
        let mut vertex = Vec::with_capacity(n);
        let mut parent = Vec::with_capacity(n);
        let mut stack = vec![(0u32, NONE)];
        while let Some((node, from)) = stack.pop() {
            if n == 0 || number[node as usize] != NONE {
                continue;
            }
            let own = vertex.len() as u32;
            number[node as usize] = own;
            vertex.push(node);
            parent.push(from);
            for &next in graph.succs[node as usize].iter().rev() {
                if number[next as usize] == NONE {
                    stack.push((next, own));
                }
            }
        }
        let count = vertex.len();
        let mut forest = Forest {
            ancestor: vec![NONE; count],
            label: (0..count as u32).collect(),
            semi: (0..count as u32).collect(),
        };
        let mut bucket: Vec<Vec<u32>> = vec![Vec::new(); count];
        let mut dom = vec![NONE; count];
        let mut path = Vec::new();
        for w in (1..count).rev() {
            for &pred in &graph.preds[vertex[w] as usize] {
                let v = number[pred as usize];
                if v == NONE {
                    continue;
                }
                let u = forest.eval(v, &mut path);
                forest.semi[w] = forest.semi[w].min(forest.semi[u as usize]);
            }
            bucket[forest.semi[w] as usize].push(w as u32);
            let up = parent[w];
            forest.ancestor[w] = up;
            for v in std::mem::take(&mut bucket[up as usize]) {
                let u = forest.eval(v, &mut path);
                dom[v as usize] =
                    if forest.semi[u as usize] < forest.semi[v as usize] { u } else { up };
            }
        }
        for w in 1..count {
            if dom[w] != forest.semi[w] {
                dom[w] = dom[dom[w] as usize];
            }
        }
        let mut idom = vec![NONE; n];
        for w in 1..count {
            idom[vertex[w] as usize] = vertex[dom[w] as usize];
        }
        let mut children = vec![Vec::new(); n];
        for &node in reverse_postorder {
            if idom[node as usize] != NONE {
                children[idom[node as usize] as usize].push(node);
            }
        }
        let mut tree =
            Self { idom, children, preorder: Vec::new(), enter: vec![0; n], leave: vec![0; n] };
        tree.number();
        tree
    }

    fn number(&mut self) {
        if self.children.is_empty() {
            return;
        }
        let mut stack = vec![(0u32, false)];
        while let Some((node, done)) = stack.pop() {
            if done {
                self.leave[node as usize] = self.preorder.len() as u32;
                continue;
            }
            self.enter[node as usize] = self.preorder.len() as u32;
            self.preorder.push(node);
            stack.push((node, true));
            stack.extend(self.children[node as usize].iter().rev().map(|&child| (child, false)));
        }
    }

    /// Whether every way to `b` passes `a`; both are reached.
    pub(crate) fn dominates(&self, a: u32, b: u32) -> bool {
        let at = self.enter[b as usize];
        self.enter[a as usize] <= at && at < self.leave[a as usize]
    }
}

/// The nest of natural loops of a reducible graph.
#[derive(Debug, Default)]
pub(crate) struct Loops {
    /// Header of the innermost loop that a node lies in, a header in its own; [`NONE`] outside.
    pub innermost: Vec<u32>,
    /// Header of the loop around the loop of this header.
    pub outer: Vec<u32>,
    /// Loops around a node, its own among them.
    pub depth: Vec<u32>,
}

impl Loops {
    pub(crate) fn compute(graph: &Graph, reverse_postorder: &[u32], dom: &Dominators) -> Self {
        let n = graph.len();
        let mut innermost = vec![NONE; n];
        let mut outer = vec![NONE; n];
        // Inner headers come later in reverse postorder, so an inner loop is whole before the one around it is made.
        for &header in reverse_postorder.iter().rev() {
            let mut work: Vec<u32> = graph.preds[header as usize]
                .iter()
                .copied()
                .filter(|&pred| reached(dom, pred) && dom.dominates(header, pred))
                .collect();
            if work.is_empty() {
                continue;
            }
            innermost[header as usize] = header;
            while let Some(node) = work.pop() {
                let top = outermost_known(&mut outer, &innermost, node);
                if top == header {
                    continue;
                }
                // Either a node of no loop so far, or the header of a loop that lies in this one.
                if top == NONE {
                    innermost[node as usize] = header;
                    work.extend(graph.preds[node as usize].iter().filter(|&&p| reached(dom, p)));
                } else {
                    outer[top as usize] = header;
                    work.extend(graph.preds[top as usize].iter().filter(|&&p| reached(dom, p)));
                }
            }
        }
        let mut depth = vec![0; n];
        for &node in reverse_postorder {
            let header = innermost[node as usize];
            if header == NONE {
                continue;
            }
            depth[node as usize] = if header != node {
                depth[header as usize]
            } else if outer[node as usize] == NONE {
                1
            } else {
                depth[outer[node as usize] as usize] + 1
            };
        }
        Self { innermost, outer, depth }
    }

    /// Whether the loop of `header` holds `node`.
    pub(crate) fn contains(&self, header: u32, node: u32) -> bool {
        let mut at = self.innermost[node as usize];
        while at != NONE {
            if at == header {
                return true;
            }
            if self.depth[at as usize] <= self.depth[header as usize] {
                return false;
            }
            at = self.outer[at as usize];
        }
        false
    }

    /// Whether `node` heads a loop.
    pub(crate) fn is_header(&self, node: u32) -> bool {
        self.innermost[node as usize] == node
    }
}

fn reached(dom: &Dominators, node: u32) -> bool {
    node == 0 || dom.idom[node as usize] != NONE
}

/// Header of the outermost loop made so far around `node`.
///
/// The walk is bounded by the loops that are around `node`; real nests are shallow, and deep ones pay their depth.
fn outermost_known(outer: &mut [u32], innermost: &[u32], node: u32) -> u32 {
    let mut at = innermost[node as usize];
    while at != NONE && outer[at as usize] != NONE {
        at = outer[at as usize];
    }
    at
}

/// Strongly connected components that have a cycle.
pub(crate) fn cycles(graph: &Graph) -> Vec<Vec<u32>> {
    let n = graph.len();
    let mut index = vec![NONE; n];
    let mut low = vec![0u32; n];
    let mut on_stack = vec![false; n];
    let mut stack = Vec::new();
    let mut found = Vec::new();
    let mut next = 0u32;
    let mut calls: Vec<(u32, usize)> = Vec::new();
    for root in 0..n as u32 {
        if index[root as usize] != NONE {
            continue;
        }
        calls.push((root, 0));
        while let Some(&(node, edge)) = calls.last() {
            let at = node as usize;
            if edge == 0 && index[at] == NONE {
                index[at] = next;
                low[at] = next;
                next += 1;
                stack.push(node);
                on_stack[at] = true;
            }
            if let Some(&to) = graph.succs[at].get(edge) {
                if let Some(top) = calls.last_mut() {
                    top.1 += 1;
                }
                if index[to as usize] == NONE {
                    calls.push((to, 0));
                } else if on_stack[to as usize] {
                    low[at] = low[at].min(index[to as usize]);
                }
                continue;
            }
            calls.pop();
            if let Some(&(up, _)) = calls.last() {
                low[up as usize] = low[up as usize].min(low[at]);
            }
            if low[at] == index[at] {
                let mut part = Vec::new();
                while let Some(top) = stack.pop() {
                    on_stack[top as usize] = false;
                    part.push(top);
                    if top == node {
                        break;
                    }
                }
                if part.len() > 1 || graph.succs[at].contains(&node) {
                    part.reverse();
                    found.push(part);
                }
            }
        }
    }
    found
}
