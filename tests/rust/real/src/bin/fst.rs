//! Sets and maps as automata: built, searched by range, by distance, by subsequence. Which nodes
//! are shared depends on the width of `usize`, and so do the bytes.

use fst::automaton::{Levenshtein, Str, Subsequence};
use fst::{Automaton, IntoStreamer, Map, MapBuilder, Set, Streamer};
use real::{digest, Noise};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = Noise(25).words(20_000);
    words.sort();
    words.dedup();
    let mut builder = MapBuilder::memory();
    for (number, word) in words.iter().enumerate() {
        builder.insert(word, (number as u64) << 24 | word.len() as u64)?;
    }
    let bytes = builder.into_inner()?;
    let map = Map::new(bytes)?;
    println!(
        "{}",
        words
            .iter()
            .enumerate()
            .all(|(number, word)| map.get(word) == Some((number as u64) << 24 | word.len() as u64))
    );
    println!("{:?} {}", map.get("none"), map.len());
    let range = map.range().gt("kek").lt("keky").into_stream().into_str_vec()?;
    println!("{} {:?}", range.len(), &range[..5.min(range.len())]);
    let near = map.search(Levenshtein::new("bakelo", 2)?).into_stream().into_str_keys()?;
    println!("{} {:?}", near.len(), &near[..8.min(near.len())]);
    let both = Subsequence::new("wym").intersection(Str::new("ti").starts_with());
    println!("{:?}", map.search(both).into_stream().into_str_keys()?);

    let even = Set::from_iter(words.iter().step_by(2))?;
    let third = Set::from_iter(words.iter().step_by(3))?;
    let mut stream = even.op().add(&third).intersection();
    let mut count = 0;
    while let Some(key) = stream.next() {
        count += key.len();
    }
    println!("{count}");
    let mut stream = even.op().add(&third).symmetric_difference();
    let mut all = Vec::new();
    while let Some(key) = stream.next() {
        all.extend_from_slice(key);
    }
    println!("{}", digest(&all));
    println!("{} {}", even.is_subset(map.keys().into_stream()), even.is_disjoint(&third));
    println!("{:?}", Set::from_iter(["b", "a"]).map(|_| ()).map_err(|error| error.to_string()));
    println!("{:?}", Map::new(vec![1, 2, 3]).map(|_| ()).map_err(|error| error.to_string()));
    println!(
        "{:?}",
        Levenshtein::new(&"long".repeat(20), 9).map(|_| ()).map_err(|error| error.to_string())
    );
    Ok(())
}
