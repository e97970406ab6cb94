//! The shortest texts of floats, which read as the same float.

use real::{digest, Noise};

fn main() {
    let mut buffer = ryu::Buffer::new();
    for value in [
        0.0,
        -0.0,
        1.0,
        0.1,
        1e21,
        1e-7,
        123456789.125,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
        f64::NAN,
    ] {
        println!("{} {}", buffer.format(value).to_owned(), ryu::Buffer::new().format(value as f32));
    }
    println!(
        "{} {}",
        buffer.format(f64::NEG_INFINITY).to_owned(),
        ryu::Buffer::new().format(f32::INFINITY)
    );
    let mut noise = Noise(20);
    let mut all = String::new();
    let mut wrong = 0;
    for _ in 0..20_000 {
        let wide = f64::from_bits(u64::from(noise.number()) << 32 | u64::from(noise.number()));
        if wide.is_finite() {
            let text = buffer.format_finite(wide);
            wrong += u32::from(text.parse::<f64>().map(f64::to_bits) != Ok(wide.to_bits()));
            all += text;
        }
        let narrow = f32::from_bits(noise.number());
        if narrow.is_finite() {
            let text = buffer.format_finite(narrow);
            wrong += u32::from(text.parse::<f32>().map(f32::to_bits) != Ok(narrow.to_bits()));
            all += text;
        }
    }
    for power in -330..310 {
        all += buffer.format(10f64.powi(power) * 3.0);
    }
    println!("{} {wrong}", digest(all.as_bytes()));
}
