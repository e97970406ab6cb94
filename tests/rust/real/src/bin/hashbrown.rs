//! Maps and sets with a hash of our own, so that their order is the same everywhere, and raw tables.

use std::hash::{BuildHasherDefault, Hasher};

use hashbrown::hash_map::Entry;
use hashbrown::{HashMap, HashSet, HashTable};
use real::{digest, Noise};

#[derive(Default)]
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

type Build = BuildHasherDefault<Fnv>;

fn main() {
    let mut noise = Noise(13);
    let mut counts: HashMap<String, Vec<u32>, Build> = HashMap::default();
    for (place, word) in noise.words(20_000).into_iter().enumerate() {
        counts.entry_ref(&*word).or_default().push(place as u32);
    }
    let mut most: Vec<_> = counts.iter().map(|(word, places)| (places.len(), word)).collect();
    most.sort_unstable();
    println!("{} {:?}", counts.len(), &most[most.len() - 5..]);
    counts.retain(|_, places| places.len() % 2 == 1);
    let taken: Vec<_> = counts.extract_if(|word, _| word.starts_with("ba")).collect();
    println!("{} {}", counts.len(), taken.len());
    match counts.entry("nothing".to_owned()) {
        Entry::Occupied(entry) => println!("{:?}", entry.get()),
        Entry::Vacant(entry) => println!("{:?} is new", entry.insert(vec![1]).len()),
    }
    let mut words: Vec<_> = counts.into_keys().collect();
    words.sort();
    println!("{}", digest(words.concat().as_bytes()));

    let mut numbers: HashSet<u32, Build> = HashSet::default();
    let (mut new, mut gone) = (0, 0);
    for _ in 0..100_000 {
        let number = noise.below(30_000);
        if noise.number() % 3 == 0 {
            gone += u32::from(numbers.remove(&number));
        } else {
            new += u32::from(numbers.insert(number));
        }
    }
    println!("{new} {gone} {}", numbers.len());
    let even: HashSet<u32, Build> = (0..30_000).step_by(2).collect();
    println!("{} {}", numbers.intersection(&even).count(), (&numbers ^ &even).len());

    // The group that a probe looks at is as wide as the target's words; all hashes collide.
    let mut table = HashTable::new();
    for number in 0..500u32 {
        table.insert_unique(7, number, |_| 7);
    }
    println!(
        "{:?} {:?}",
        table.find(7, |number| *number == 321),
        table.find(7, |number| *number > 500)
    );
    if let Ok(entry) = table.find_entry(7, |number| *number == 100) {
        println!("{}", entry.remove().0);
    }
    println!("{} {}", table.len(), table.iter().sum::<u32>());
}
