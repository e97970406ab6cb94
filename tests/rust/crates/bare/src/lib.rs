//! A library without std, which JavaScript calls. It calls nothing.
#![cfg_attr(not(test), no_std)]

use core::sync::atomic::{AtomicU32, Ordering};

static CALLS: AtomicU32 = AtomicU32::new(0);
static mut ROOM: [u8; 64] = [0; 64];

#[no_mangle]
pub extern "C" fn calls() -> u32 {
    CALLS.fetch_add(1, Ordering::Relaxed)
}

/// Where JavaScript puts bytes.
#[no_mangle]
pub extern "C" fn room() -> *mut u8 {
    // rustc 1.63 has no `&raw mut`, and wants the block.
    #[allow(unused_unsafe)]
    unsafe { core::ptr::addr_of_mut!(ROOM) as *mut u8 }
}

/// FNV-1a, of 64 bits, folded to 32.
#[no_mangle]
pub extern "C" fn hash(size: usize) -> u32 {
    let bytes = unsafe { core::slice::from_raw_parts(room(), size.min(64)) };
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    });
    (hash ^ (hash >> 32)) as u32
}

#[no_mangle]
pub extern "C" fn mean(one: f64, other: f32) -> f64 {
    (one + f64::from(other)) / 2.0
}

#[cfg(not(test))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}
