//! The automata of a search engine: terms with numbers, joined, and searched by patterns. Which
//! nodes are shared depends on the width of `usize`, and so do the bytes.

use real::{digest, Noise};
use tantivy_fst::map::OpBuilder;
use tantivy_fst::{IntoStreamer, Map, MapBuilder, Regex, Streamer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut noise = Noise(26);
    let mut maps = Vec::new();
    for segment in 0..3u64 {
        let mut words = noise.words(4000);
        words.sort();
        words.dedup();
        let mut builder = MapBuilder::memory();
        for (number, word) in words.iter().enumerate() {
            builder.insert(word, segment << 40 | number as u64 * 3)?;
        }
        let bytes = builder.into_inner()?;
        println!("{}", words.len());
        maps.push(Map::from_bytes(bytes)?);
    }
    let mut joined = maps.iter().fold(OpBuilder::new(), |all, map| all.add(map.stream())).union();
    let (mut text, mut shared, mut sum) = (Vec::new(), 0, 0u64);
    while let Some((key, values)) = joined.next() {
        text.extend_from_slice(key);
        shared += u32::from(values.len() > 1);
        sum = values.iter().fold(sum, |sum, value| sum.wrapping_mul(31).wrapping_add(value.value));
    }
    println!("{} {shared} {sum}", digest(&text));
    for pattern in ["ba(ke|lo)+", "[a-m]*ti.", "(se|vo){2}wy", "ke.*\u{e4}r"] {
        let pattern = Regex::new(pattern)?;
        let mut found = maps[0].search(&pattern).ge("b").lt("v").into_stream();
        let (mut count, mut first) = (0, None);
        while let Some((key, value)) = found.next() {
            count += 1;
            first.get_or_insert((String::from_utf8_lossy(key).into_owned(), value));
        }
        println!("{count} {first:?}");
    }
    println!("{:?}", Regex::new("(a").map(|_| ()).map_err(|error| error.to_string()));
    Ok(())
}
