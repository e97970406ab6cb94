//! A word at an address that is not aligned: WebAssembly reads it, asm.js the aligned one below.

use std::hint::black_box;

#[repr(align(4))]
struct Aligned([u8; 8]);

#[inline(never)]
fn second_word(bytes: &Aligned) -> u32 {
    // It is undefined, and there to be found. In a package without debug assertions nothing checks it.
    unsafe { *bytes.0.as_ptr().add(1).cast::<u32>() }
}

fn main() {
    let bytes = Aligned([1, 2, 3, 4, 5, 6, 7, 8]);
    println!("{:x}", second_word(black_box(&bytes)));
}
