//! What a program finds of its surroundings under cargo, and a panic below some calls.

use std::env;

#[inline(never)]
fn inner(steps: &[u32]) -> u32 {
    steps.iter().map(|&step| if step == 2 { panic!("step {step}") } else { step + 1 }).sum()
}

#[inline(never)]
fn outer(steps: &[u32]) -> u32 {
    inner(steps).wrapping_mul(3)
}

fn main() {
    for name in ["CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "EMBACK_GIVEN", "EMBACK_ABSENT", "LOGNAME"] {
        println!("{name} {:?}", env::var(name));
    }
    let steps: Vec<u32> = env::args().skip(1).flat_map(|text| text.parse()).collect();
    println!("{}", outer(&steps));
}
