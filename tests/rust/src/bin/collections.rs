//! Maps, sets, queues and heaps.
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

fn main() {
    let text = "the quick brown fox jumps over the lazy dog and the end of the fox";
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in text.split(' ') {
        *counts.entry(word).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.iter().collect();
    rows.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    println!("{rows:?}");
    let mut tree: BTreeMap<i64, String> = (0..40).map(|n| (n * n % 37 - 9, format!("v{n}"))).collect();
    tree.retain(|key, _| key % 3 != 0);
    println!("{:?} {:?}", tree.range(-5..5).collect::<Vec<_>>(), tree.first_key_value());
    let a: BTreeSet<u8> = (0..20).filter(|n| n % 2 == 0).collect();
    let b: BTreeSet<u8> = (0..20).filter(|n| n % 3 == 0).collect();
    println!("{:?} {:?}", a.intersection(&b).collect::<Vec<_>>(), a.symmetric_difference(&b).count());
    let mut heap: BinaryHeap<_> = [5, 1, 8, 3, 9, 2].into_iter().collect();
    print!("heap:");
    while let Some(top) = heap.pop() {
        print!(" {top}");
    }
    println!();
    let mut queue: VecDeque<_> = (0..10).collect();
    queue.rotate_left(3);
    queue.push_front(-1);
    println!("{queue:?} {:?}", queue.binary_search(&99));
    let mut list: LinkedList<_> = ["a", "b"].into_iter().collect();
    list.push_front("z");
    println!("{list:?}");
    let mut big = HashMap::new();
    for n in 0..20_000u64 {
        big.insert(n.wrapping_mul(0x9E37_79B9_7F4A_7C15), n);
    }
    let kept: HashSet<u64> = big.values().copied().filter(|n| n % 7 == 0).collect();
    println!("{} {} {}", big.len(), kept.len(), kept.iter().sum::<u64>());
    for n in (0..20_000u64).step_by(2) {
        big.remove(&n.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    }
    println!("{} {:?}", big.len(), big.get(&0x9E37_79B9_7F4A_7C15));
}
