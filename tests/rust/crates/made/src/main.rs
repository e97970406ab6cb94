//! A program with C that CMake builds.

use std::ffi::{c_char, CString};

extern "C" {
    fn rounds(text: *const c_char) -> u64;
}

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let text = CString::new(text).unwrap();
    println!("{}", unsafe { rounds(text.as_ptr()) });
}
