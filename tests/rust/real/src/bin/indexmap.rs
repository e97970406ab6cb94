//! Maps and sets that keep an order.

use indexmap::map::Entry;
use indexmap::{indexmap, IndexMap, IndexSet};
use real::{digest, Noise};

fn main() {
    let mut noise = Noise(21);
    let mut counts: IndexMap<String, u32> = IndexMap::new();
    for word in noise.words(20_000) {
        *counts.entry(word).or_default() += 1;
    }
    println!("{} {:?} {:?}", counts.len(), counts.first(), counts.get_index(100));
    println!("{}", digest(counts.keys().map(String::as_str).collect::<String>().as_bytes()));
    for number in (0..3000).step_by(7) {
        if number % 2 == 0 {
            counts.swap_remove_index(number % counts.len());
        } else {
            counts.shift_remove_index(number % counts.len());
        }
    }
    println!("{}", digest(counts.keys().map(String::as_str).collect::<String>().as_bytes()));
    counts.sort_by(|a, m, b, n| n.cmp(m).then_with(|| a.cmp(b)));
    println!("{:?}", &counts.as_slice().get_range(..5));
    println!("{:?}", counts.get_full(&*counts[3].to_string()));
    let drained: Vec<_> = counts.drain(10..15).collect();
    println!("{drained:?} {:?}", counts.binary_search_keys(&"zz".to_owned()).is_err());
    counts.retain(|_, count| *count % 2 == 0);
    counts.reverse();
    println!(
        "{} {:?}",
        counts.len(),
        counts.iter().map(|(word, count)| word.len() as u32 * count).sum::<u32>()
    );
    let mut small = indexmap! { "one" => 1, "two" => 2, "three" => 3 };
    small.move_index(0, 2);
    if let Entry::Occupied(mut entry) = small.entry("two") {
        entry.insert(22);
    }
    println!("{small:?} {:?}", small.insert_before(1, "zero", 0));
    let left: IndexSet<u32> = (0..40).map(|_| noise.below(50)).collect();
    let right: IndexSet<u32> = (0..40).map(|_| noise.below(50)).collect();
    println!("{:?}", left.intersection(&right).collect::<Vec<_>>());
    println!("{:?}", (&left - &right, left.is_disjoint(&right)));
    println!(
        "{:?}",
        left.union(&right).copied().collect::<IndexSet<_>>().get_index_of(&7).is_some()
    );
}
