//! Exports and imports by hand: strings, slices, integers of 64 bits, callbacks.

use std::ffi::{c_char, CStr, CString};

#[link(wasm_import_module = "host")]
extern "C" {
    fn note(text: *const u8, length: usize);
    #[link_name = "scale"]
    fn scaled(value: f32) -> f64;
    fn wide(value: u64) -> i64;
}

/// Room for a string or a slice that JavaScript writes.
#[no_mangle]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    Box::leak(vec![0_u8; length].into_boxed_slice()).as_mut_ptr()
}

/// # Safety
/// What `alloc` gave, and its length.
#[no_mangle]
pub unsafe extern "C" fn dealloc(bytes: *mut u8, length: usize) {
    drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(bytes, length)));
}

/// # Safety
/// A string with a zero at its end. The result is one as well, for `dealloc`.
#[no_mangle]
pub unsafe extern "C" fn upper(text: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(text).to_string_lossy().to_uppercase();
    CString::new(text).unwrap_or_default().into_raw()
}

/// # Safety
/// A slice.
#[no_mangle]
pub unsafe extern "C" fn sort(values: *mut i32, count: usize) -> i64 {
    let values = std::slice::from_raw_parts_mut(values, count);
    values.sort_unstable();
    values.iter().map(|&value| i64::from(value)).sum()
}

#[no_mangle]
pub extern "C" fn rotate(value: u64, by: u32) -> u64 {
    value.rotate_left(by)
}

/// A function of JavaScript's, which `addFunction` made a pointer of.
#[no_mangle]
pub extern "C" fn each(count: u32, call: extern "C" fn(u32) -> u32) -> u32 {
    (0..count).map(|at| call(at)).sum()
}

#[no_mangle]
pub extern "C" fn through() -> f64 {
    let text = format!("{:?}", [1, 2]);
    unsafe { note(text.as_ptr(), text.len()) };
    unsafe { scaled(0.1) + wide(1 << 40) as f64 }
}
