#[test]
fn the_library_is_used() {
    assert_eq!(tested::twice(5), 10);
    assert!(!tested::TARGET.is_empty());
}
