#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| emback_tests::fuzz::bitcode::any_bytes(bytes));
