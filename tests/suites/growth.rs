//! Programs of twice the size take no more than twice the memory, and none ends the compiler.
//!
//! Time is not judged here, for a busy machine would fail it: `cargo run -p emback-tests --bin growth table` shows it.

use std::process::Command;

use emback_tests::shapes::{SHAPES, Shape};
use emback_tests::suite::{main as run_suite, text_case};

/// Memory for twice the size. Vectors double, so that it may be more than twice for some sizes.
const MOST: f64 = 2.6;

fn main() {
    let cases = SHAPES.iter().flat_map(|shape| {
        [("asmjs", "O0"), ("asmjs", "O2"), ("wasm", "O0"), ("wasm", "O2")].map(
            move |(target, level)| {
                text_case(format!("{}-{target}-{level}", shape.name), move || {
                    grows(shape, target, level)
                })
            },
        )
    });
    run_suite(cases.collect());
}

fn grows(shape: &Shape, target: &str, level: &str) -> Result<(), String> {
    let once = memory(shape, shape.size / 2, target, level)?;
    let twice = memory(shape, shape.size, target, level)?;
    if twice > once * MOST {
        return Err(format!("{once} bytes, and {twice} for a program of twice the size"));
    }
    Ok(())
}

/// Peak memory of the compiler, in bytes.
fn memory(shape: &Shape, size: usize, target: &str, level: &str) -> Result<f64, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_growth"))
        .args(["build", shape.name, &size.to_string(), target, level])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_whitespace().nth(1).and_then(|word| word.parse().ok()).ok_or_else(|| {
        format!("size {size}: {} {}", output.status, String::from_utf8_lossy(&output.stderr))
    })
}
