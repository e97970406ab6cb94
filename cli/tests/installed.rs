//! What is inside the program for those who install it.

mod common;

use std::process::Command;

use common::Place;

#[test]
fn the_headers_are_inside() {
    let place = Place::new();
    let cache = place.path("cache");
    let call = || {
        let output = Command::new(env!("CARGO_BIN_EXE_emback"))
            .arg("--print-include-dir")
            .env("XDG_CACHE_HOME", &cache)
            .output()
            .expect("emback runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a path").trim_end().to_owned()
    };
    let folder = call();
    assert_eq!(folder, call());
    let mut files: Vec<_> = std::fs::read_dir(&folder).expect("a folder").flatten().collect();
    files.retain(|file| file.file_name() == "stdio.h");
    assert_eq!(files.len(), 1);
    // Nothing is left of how it was made.
    assert_eq!(std::fs::read_dir(cache.join("emback")).expect("a folder").count(), 1);
}

#[test]
fn completions_and_manual_pages() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish"] {
        let outcome = place.emback(&["completions", shell]);
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        assert!(outcome.stdout.contains("wasm-backend"), "{shell}");
    }
    let outcome = place.emback(&["man", "-o", "man"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    for (page, words) in [("emback.1", "diverge"), ("emback-build.1", "js\\-library")] {
        let text = place.text(&format!("man/{page}"));
        assert!(text.starts_with(".ie") && text.contains(words), "{page}: {text}");
    }
}
