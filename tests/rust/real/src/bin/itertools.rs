//! Adaptors of iterators.

use itertools::{iproduct, izip, EitherOrBoth, Itertools, MinMaxResult};
use real::Noise;

fn main() {
    let mut noise = Noise(14);
    let words = noise.words(300);
    let groups = words.iter().sorted().chunk_by(|word| word.chars().next());
    for (letter, group) in &groups {
        println!("{letter:?}: {}", group.dedup().take(4).join(", "));
    }
    let by_length = words.iter().into_group_map_by(|word| word.chars().count());
    println!(
        "{:?}",
        by_length.iter().map(|(length, all)| (length, all.len())).sorted().collect_vec()
    );
    println!(
        "{:?}",
        words.iter().counts_by(|word| word.len() % 5).into_iter().sorted().collect_vec()
    );
    println!("{}", (0..7).combinations(3).map(|part| part.iter().product::<i32>()).join(" "));
    println!("{}", (0..5).permutations(4).filter(|order| order[0] > order[3]).count());
    println!("{:?}", [1, 2, 3].iter().powerset().map(|set| set.len()).collect_vec());
    println!("{:?}", (1..4).cartesian_product("ab".chars()).collect_vec());
    println!("{:?}", (1..6).tuple_windows::<(_, _, _)>().map(|(a, b, c)| a * b - c).collect_vec());
    let left = [1, 3, 3, 5, 8];
    let right = [2, 3, 5, 9];
    println!("{:?}", left.iter().merge(right.iter()).collect_vec());
    let joined = left.iter().merge_join_by(right.iter(), |a, b| a.cmp(b));
    println!(
        "{:?}",
        joined
            .map(|pair| match pair {
                EitherOrBoth::Left(a) => format!("l{a}"),
                EitherOrBoth::Right(b) => format!("r{b}"),
                EitherOrBoth::Both(a, _) => format!("b{a}"),
            })
            .collect_vec()
    );
    println!("{:?}", (0..1000).map(|_| noise.below(1_000_000)).k_smallest(5).collect_vec());
    match (0..100).map(|_| noise.number()).minmax() {
        MinMaxResult::MinMax(low, high) => println!("{low} {high}"),
        other => println!("{other:?}"),
    }
    println!("{:?}", [3.5, -1.0, 2.0].iter().position_max_by(|a, b| f64::total_cmp(a, b)));
    println!("{}", iproduct!(0..3, 0..4, 0..5).map(|(a, b, c)| a * b * c).sum::<i32>());
    println!("{:?}", izip!(0.., "xyz".chars(), [true, false, true]).collect_vec());
    let mixed = Itertools::intersperse((1..=4).interleave(10..12), 0);
    println!("{:?}", mixed.collect_vec());
    println!("{:?}", "a-b_c".split(['-', '_']).collect_tuple::<(_, _, _)>());
    println!("{:?}", [1, 1, 2, 2, 2, 3].iter().dedup_with_count().collect_vec());
    println!("{:?}", (1..=10).tree_reduce(|a, b| a * 2 + b));
    println!("{:?}", [1, 2, 2].iter().exactly_one().map_err(|error| error.count()));
    println!(
        "{:?}",
        ["1", "x", "2"]
            .iter()
            .map(|text| text.parse::<i32>())
            .partition_result::<Vec<_>, Vec<_>, _, _>()
    );
}
