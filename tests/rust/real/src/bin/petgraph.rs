//! Graphs: paths, trees, components, orders, matchings, flows.

use petgraph::algo::{
    astar, bellman_ford, condensation, connected_components, dijkstra, floyd_warshall,
    is_isomorphic, kosaraju_scc, maximum_matching, min_spanning_tree, page_rank, toposort,
};
use petgraph::data::FromElements;
use petgraph::dot::{Config, Dot};
use petgraph::graph::{DiGraph, NodeIndex, UnGraph};
use petgraph::graphmap::UnGraphMap;
use petgraph::unionfind::UnionFind;
use petgraph::visit::{Bfs, Dfs, Reversed};
use real::Noise;

fn main() {
    let mut noise = Noise(22);
    let mut graph: DiGraph<u32, u32> = DiGraph::new();
    let nodes: Vec<NodeIndex> = (0..400).map(|number| graph.add_node(number)).collect();
    for _ in 0..1200 {
        let (from, to) = (noise.below(400) as usize, noise.below(400) as usize);
        graph.add_edge(nodes[from], nodes[to], 1 + noise.below(100));
    }
    let lengths = dijkstra(&graph, nodes[0], None, |edge| *edge.weight());
    println!("{} {}", lengths.len(), lengths.values().sum::<u32>());
    let path = astar(&graph, nodes[0], |node| node == nodes[399], |edge| *edge.weight(), |_| 0);
    println!("{:?}", path.map(|(length, path)| (length, path.len())));
    let floats = graph.map(|_, _| (), |_, weight| f64::from(*weight));
    println!(
        "{:?}",
        bellman_ford(&floats, nodes[0]).map(|paths| paths.distances[..8].to_vec()).is_ok()
    );
    let mut sizes: Vec<usize> = kosaraju_scc(&graph).iter().map(Vec::len).collect();
    sizes.sort_unstable();
    println!("{} {:?}", sizes.len(), sizes.last());
    let parts = condensation(graph.clone(), true);
    println!("{} {} {:?}", parts.node_count(), parts.edge_count(), toposort(&parts, None).is_ok());
    println!("{:?}", toposort(&graph, None).is_err());
    let rank = page_rank(&graph, 0.85f64, 10);
    println!("{:.12} {:.12}", rank[0], rank[77]);
    let (mut deep, mut wide, mut back) =
        (Dfs::new(&graph, nodes[5]), Bfs::new(&graph, nodes[5]), 0);
    let order: Vec<_> = (0..10).filter_map(|_| deep.next(&graph).map(NodeIndex::index)).collect();
    let levels: Vec<_> = (0..10).filter_map(|_| wide.next(&graph).map(NodeIndex::index)).collect();
    let mut reversed = Dfs::new(Reversed(&graph), nodes[5]);
    while reversed.next(Reversed(&graph)).is_some() {
        back += 1;
    }
    println!("{order:?} {levels:?} {back}");

    let plain: UnGraph<u32, u32> = graph.clone().into_edge_type();
    let tree: UnGraph<u32, u32> = UnGraph::from_elements(min_spanning_tree(&plain));
    let weight: u32 = tree.edge_references().map(|edge| *edge.weight()).sum();
    println!("{} {} {weight}", connected_components(&plain), tree.edge_count());
    println!("{}", maximum_matching(&plain).len());

    let mut small = DiGraph::<&str, i32>::new();
    let [a, b, c] = ["a", "b", "c"].map(|name| small.add_node(name));
    small.extend_with_edges([(a, b, 3), (b, c, -2), (a, c, 2)]);
    let all = floyd_warshall(&small, |edge| *edge.weight()).expect("no circle is negative");
    println!("{} {}", all[&(a, c)], all[&(c, a)] == i32::MAX);
    println!("{:?}", Dot::with_config(&small, &[Config::GraphContentOnly]));
    let mut other = small.clone();
    println!("{}", is_isomorphic(&small, &other));
    other.remove_node(b);
    println!("{} {:?}", is_isomorphic(&small, &other), other.node_weights().collect::<Vec<_>>());
    let map = UnGraphMap::<u32, ()>::from_edges([(3, 1), (1, 4), (5, 9)]);
    println!("{:?} {:?}", map.neighbors(1).collect::<Vec<_>>(), map.contains_edge(9, 5));
    let mut sets = UnionFind::<u32>::new(10);
    println!("{} {} {:?}", sets.union(1, 2), sets.union(2, 1), sets.into_labeling());
}
