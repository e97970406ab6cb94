#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // Too few bytes make no case.
    let _ = emback_tests::fuzz::pipeline::mutated(&mut arbitrary::Unstructured::new(bytes));
});
