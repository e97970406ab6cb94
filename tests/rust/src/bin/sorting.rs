//! Sorting and searching, stable and not.
fn numbers(count: usize) -> Vec<u32> {
    let mut state = 12345u32;
    (0..count)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 8
        })
        .collect()
}

fn main() {
    for count in [0, 1, 2, 20, 21, 1000, 30_000] {
        let mut a = numbers(count);
        let mut b = a.clone();
        let mut c: Vec<(u32, usize)> = a.iter().map(|n| n % 100).zip(0..).collect();
        a.sort_unstable();
        b.sort_by(|x, y| y.cmp(x));
        c.sort_by_key(|pair| pair.0);
        let stable = c.windows(2).all(|w| w[0].0 < w[1].0 || (w[0].0 == w[1].0 && w[0].1 < w[1].1));
        b.reverse();
        let check = a.iter().enumerate().fold(0u64, |sum, (at, n)| sum.wrapping_mul(31).wrapping_add(at as u64 ^ u64::from(*n)));
        println!("{count} {} {stable} {check}", a == b);
    }
    let mut words: Vec<String> = "pear Apple fig apple Fig banana cherry".split(' ').map(String::from).collect();
    words.sort_by_cached_key(|word| word.to_lowercase());
    println!("{words:?}");
    words.dedup_by_key(|word| word.to_lowercase());
    println!("{words:?}");
    let mut floats = [2.5, -1.0, f64::INFINITY, 0.0, -0.0, 1e-300];
    floats.sort_by(f64::total_cmp);
    println!("{floats:?}");
    let mut a = numbers(1001);
    let (low, middle, high) = a.select_nth_unstable(500);
    println!("{middle} {}", low.iter().all(|n| n <= middle) && high.iter().all(|n| n >= middle));
    let sorted: Vec<u32> = (0..100).map(|n| n * 3).collect();
    println!("{:?} {:?} {}", sorted.binary_search(&42), sorted.binary_search(&43), sorted.partition_point(|&n| n < 50));
}
