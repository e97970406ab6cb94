//! 128-bit integers and checked arithmetic.
fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn power(mut base: u128, mut exponent: u128, modulus: u64) -> u128 {
    let mut result = 1;
    let modulus = u128::from(modulus);
    base %= modulus;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % modulus;
        }
        base = base * base % modulus;
        exponent >>= 1;
    }
    result
}

fn main() {
    let a: u128 = "340282366920938463463374607431768211455".parse().unwrap();
    let b = 0x1234_5678_9abc_def0_0fed_cba9_8765_4321u128;
    println!("{} {} {} {}", a / b, a % b, a ^ b, b.rotate_left(77));
    println!("{:?} {:?} {:?}", a.checked_add(1), b.checked_mul(b), (b as i128).checked_neg());
    println!("{:?} {:?}", b.overflowing_mul(3), i128::MIN.overflowing_sub(1));
    println!("{} {} {} {}", b.leading_zeros(), b.trailing_zeros(), b.count_ones(), b.swap_bytes());
    println!("{} {}", gcd(a, b), power(3, b, 1_000_000_007));
    println!("{} {} {}", i128::MIN / 3, (i128::MIN + 1) % 1000, -17i128 >> 2);
    println!("{} {}", (b as i128).rem_euclid(-99999), b.isqrt());
    println!("{} {} {}", u64::MAX.wrapping_mul(u64::MAX), i64::MIN.wrapping_abs(), 200u8.saturating_add(100));
    println!("{:?} {:?} {:?}", 5u32.checked_div(0), i32::MIN.checked_rem(-1), 1u64.checked_shl(64));
    println!("{:?} {:?}", u64::MAX.carrying_mul_by(7), "99999999999999999999".parse::<u64>().map_err(|e| e.to_string()));
    let factorial: u128 = (1..=34).product();
    println!("{factorial} {}", (1..=50u64).map(|n| n.pow(3)).sum::<u64>());
    println!("{} {}", u128::from_str_radix("zzzzzzzzzzzzzzzz", 36).unwrap(), i128::from(-5i8));
}

trait Wide {
    fn carrying_mul_by(self, by: u64) -> (u64, u64);
}
impl Wide for u64 {
    fn carrying_mul_by(self, by: u64) -> (u64, u64) {
        let product = u128::from(self) * u128::from(by);
        (product as u64, (product >> 64) as u64)
    }
}
