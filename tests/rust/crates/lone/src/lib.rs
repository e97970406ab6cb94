//! What std has without a system: memory and collections. The rest is an error, or does nothing.

use std::collections::HashMap;
use std::io::{ErrorKind, Write};

/// A number of the text of a map that was counted.
#[no_mangle]
pub extern "C" fn counted(count: u32) -> u32 {
    let mut sums = HashMap::new();
    for number in 0..count {
        *sums.entry((number % 7).to_string()).or_insert(0) += number;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort();
    let text = format!("{sums:?}");
    text.bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)))
}

/// A bit for each answer that is as expected.
#[no_mangle]
pub extern "C" fn answers() -> u32 {
    let answers = [
        std::fs::File::open("a").err().map(|error| error.kind()) == Some(ErrorKind::Unsupported),
        std::env::var("HOME").is_err(),
        std::env::args().count() == 0,
        std::thread::Builder::new().spawn(|| ()).is_err(),
        std::io::stdout().write_all(b"nowhere\n").is_ok(),
    ];
    answers.iter().fold(0, |bits, &answer| bits << 1 | u32::from(answer))
}

/// Panics for 0.
#[no_mangle]
pub extern "C" fn inverse(number: u32) -> u32 {
    1000 / number
}
