//! Large numbers: factorials, primes, roots, in several bases.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{One, Pow, Zero};
use real::Noise;

fn main() {
    let factorial = (1..=300u32).fold(BigUint::one(), |product, number| product * number);
    println!("{factorial}\n{factorial:x}\n{}", factorial.to_str_radix(36));
    let (mut a, mut b) = (BigUint::zero(), BigUint::one());
    for _ in 0..5000 {
        (a, b) = (b.clone(), a + b);
    }
    println!("{} {}", a, a.bits());

    let mersenne = (BigUint::one() << 521u32) - 1u32;
    let mut base = BigUint::from(3u32);
    for _ in 0..3 {
        base = base.modpow(&(&mersenne >> 1u32), &mersenne) + 5u32;
        println!("{base}");
    }
    println!("{:?}", BigUint::from(65537u32).modinv(&mersenne).map(|inverse| inverse.to_string()));

    let mut noise = Noise(12);
    for length in [8, 60, 400, 1500] {
        let left = BigInt::from_bytes_be(Sign::Minus, &noise.bytes(length));
        let right = BigInt::from_bytes_le(Sign::Plus, &noise.bytes(length / 2 + 1));
        let product = &left * &right;
        let (quotient, rest): (BigInt, BigInt) = (&product / (&right + 1), &product % (&right + 1));
        println!("{}", &quotient * (&right + 1) + &rest == product);
        println!("{} {}", quotient.bits(), rest);
        println!("{}", (&left ^ &right) & !&product | (&left >> 77));
        println!("{} {}", product.magnitude().sqrt(), product.magnitude().nth_root(7));
        println!("{:?}", product.to_string().parse::<BigInt>().is_ok_and(|read| read == product));
    }
    println!("{}", Pow::pow(BigInt::from(-7), 123u32));
    for text in ["", "12x", "-0", "+99999999999999999999999999"] {
        println!("{text}: {:?}", text.parse::<BigInt>().map_err(|error| error.to_string()));
    }
    println!("{:?} {}", u64::try_from(&factorial).is_err(), f64::MAX == 0.0);
}
