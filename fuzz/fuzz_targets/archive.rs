#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| emback_tests::fuzz::archive::any_bytes(bytes));
