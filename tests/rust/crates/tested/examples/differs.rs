//! A number that does not fit: WebAssembly takes the nearest that does, asm.js the low 32 bits.

#[inline(never)]
fn converted(x: f64) -> i32 {
    // SAFETY: none; it is undefined, and there to be found.
    unsafe { x.to_int_unchecked() }
}

fn main() {
    let x = std::env::args().count() as f64 * 5e9;
    println!("{}", converted(x));
}
