//! Generators from a seed, distributions, choices and shuffles.

use rand::distr::weighted::WeightedIndex;
use rand::distr::{Alphanumeric, Distribution, Uniform};
use rand::rngs::{SmallRng, StdRng};
use rand::seq::{IndexedRandom, IteratorRandom, SliceRandom};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::{ChaCha20Rng, ChaCha8Rng};

fn numbers(name: &str, mut rng: impl RngCore) {
    println!("{name}: {} {} {}", rng.next_u32(), rng.next_u64(), rng.random::<u128>());
    println!(
        "{} {} {:?}",
        rng.random::<f64>(),
        rng.random::<f32>(),
        rng.random::<(bool, char, i16)>()
    );
    println!("{} {}", rng.random_range(-1_000_000_000_000i64..=7), rng.random_range(0.5..2.5));
}

fn main() {
    numbers("std", StdRng::seed_from_u64(8));
    numbers("chacha8", ChaCha8Rng::seed_from_u64(8));
    let mut chacha = ChaCha20Rng::from_seed([9; 32]);
    chacha.set_stream(3);
    chacha.set_word_pos(1 << 40);
    numbers("chacha20", chacha);
    // Another generator where words have 64 bits.
    println!("{}", SmallRng::seed_from_u64(8).random_range(0..1));

    let mut rng = ChaCha8Rng::seed_from_u64(10);
    let mut cards: Vec<u32> = (0..52).collect();
    cards.shuffle(&mut rng);
    println!("{cards:?}");
    println!("{:?} {:?}", cards.choose(&mut rng), (0..1000u32).choose_multiple(&mut rng, 5));
    let text: String = (&mut rng).sample_iter(Alphanumeric).take(40).map(char::from).collect();
    println!("{text}");
    let weighted = WeightedIndex::new([1.0, 5.0, 0.0, 2.5]).expect("they are weights");
    let mut counts = [0; 4];
    for _ in 0..10_000 {
        counts[weighted.sample(&mut rng)] += 1;
    }
    println!("{counts:?}");
    let wide = Uniform::new_inclusive(-(1i128 << 100), 1 << 90).expect("it is a range");
    println!("{} {}", wide.sample(&mut rng), rng.random_bool(0.25));
    let inside = (0..20_000)
        .filter(|_| rng.random::<f64>().powi(2) + rng.random::<f64>().powi(2) < 1.0)
        .count();
    println!("{}", inside as f64 / 5000.0);
    println!("{:?}", WeightedIndex::new([0.0]).map(|_| ()).map_err(|error| error.to_string()));
}
