//! Rust's standard library on the bare target: nothing comes from a host, so the allocator is in the module, too.
use std::collections::BTreeSet;

/// How many numbers there are on the paths from all starts up to `limit` down to 1: an even number is halved, an odd one
/// goes to three times itself and one.
#[no_mangle]
pub extern "C" fn visited(limit: u32) -> usize {
    let mut seen = BTreeSet::from([1u64]);
    for start in 1..=limit {
        let mut number = u64::from(start);
        while seen.insert(number) {
            number = if number % 2 == 0 { number / 2 } else { 3 * number + 1 };
        }
    }
    seen.len()
}
