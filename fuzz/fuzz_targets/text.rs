#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| emback_tests::fuzz::text::any_bytes(bytes));
