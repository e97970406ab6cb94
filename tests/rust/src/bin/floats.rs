//! Floats, printed and parsed, and their arithmetic.
fn main() {
    let texts = ["0", "-0.0", "1e308", "1e309", "5e-324", "2.2250738585072011e-308", "0.1", "3.141592653589793238462643",
        "123456789012345678901234567890", "nan", "inf", "1e", "0x1", "9007199254740993", "7.2057594037927933e16"];
    for text in texts {
        match text.parse::<f64>() {
            Ok(number) => println!("{text} -> {number:?} {number:e} {:x}", number.to_bits()),
            Err(error) => println!("{text} -> {error}"),
        }
        if let Ok(number) = text.parse::<f32>() {
            println!("  {number:?} {:x}", number.to_bits());
        }
    }
    let mut state = 88172645463325252u64;
    let mut wrong = 0;
    for _ in 0..2000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let number = f64::from_bits(state);
        if !number.is_nan() && number.to_string().parse::<f64>().map(f64::to_bits) != Ok(state) {
            wrong += 1;
        }
        let single = f32::from_bits(state as u32);
        if !single.is_nan() && format!("{single:e}").parse::<f32>().map(f32::to_bits) != Ok(state as u32) {
            wrong += 1;
        }
    }
    println!("wrong: {wrong}");
    println!("{} {} {} {}", 2.5f64.round(), (-2.5f64).round_ties_even(), 2.7f64.trunc(), (-2.7f64).floor());
    println!("{} {} {} {}", 1e20 as i64, -1.5 as u8, f64::NAN as i32, 300.7 as u8);
    println!("{} {} {}", u64::MAX as f64, i64::MIN as f32, u128::MAX as f32);
    println!("{} {:?} {}", 7.5f64.rem_euclid(-2.0), 1.0f64.total_cmp(&f64::NAN), 2f64.powi(-3));
    println!("{:.6} {:.6} {:.6} {:.6}", 1f64.sin(), 2f64.ln(), 0.5f64.atan2(-1.0), 3f64.powf(0.7));
    println!("{} {}", 0.1f64.mul_add(10.0, -1.0), f64::hypot(3.0, 4.0));
    println!("{:?} {:?}", f64::MAX.min(f64::NAN), f32::clamp(7.0, 0.0, 5.0));
}
