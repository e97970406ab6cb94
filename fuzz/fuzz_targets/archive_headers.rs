#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // Too few bytes make no case.
    let _ = emback_tests::fuzz::archive::headers(&mut arbitrary::Unstructured::new(bytes));
});
