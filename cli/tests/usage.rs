//! Command lines that are at fault: status 2, words that help, nothing written.

mod common;

use common::{HELLO, Place};
use expect_test::{Expect, expect};

#[track_caller]
fn refused(args: &[&str], want: Expect) {
    let place = Place::new();
    place.file("a.ll", HELLO).file("b.ll", HELLO);
    let outcome = place.emback(args);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{}", outcome.stderr);
    assert_eq!(place.files(), ["a.ll", "b.ll"]);
    want.assert_eq(&outcome.stderr);
}

#[test]
fn several_inputs() {
    refused(&["build", "a.ll", "b.ll", "-o", "out.js"], expect![]);
}

#[test]
fn libraries() {
    refused(&["build", "a.ll", "-lm", "-o", "out.js"], expect![]);
}

#[test]
fn unknown_settings() {
    refused(&["build", "a.ll", "-s", "TOTAL_MEMROY=16MB"], expect![]);
    refused(&["build", "a.ll", "-sEXPORTED_FUNCTION=_main"], expect![]);
}

#[test]
fn impossible_values() {
    refused(&["build", "a.ll", "-sSINGLE_FILE=maybe"], expect![]);
    refused(&["build", "a.ll", "-sEXPORTED_FUNCTIONS=@absent"], expect![]);
}

#[test]
fn targets() {
    refused(&["build", "a.ll", "--target", "wasm32-unknown-unknown"], expect![]);
    refused(&["build", "a.ll", "--target", "z80"], expect![]);
}

#[test]
fn passes() {
    refused(&["build", "a.ll", "--print-after", "splitt"], expect![]);
}

#[test]
fn options_that_do_not_exist() {
    for args in [
        &["build"][..],
        &["build", "a.ll", "--wat"],
        &["build", "a.ll", "-O9"],
        &["build", "a.ll", "--emit", "elf"],
        &["build", "a.ll", "--memory-init-file", "2"],
        &["bulid", "a.ll"],
        &[],
    ] {
        let outcome = Place::new().emback(args);
        assert_eq!(outcome.status, 2, "{args:?}: {}", outcome.stderr);
        assert!(outcome.stderr.lines().count() > 1, "{args:?}: {}", outcome.stderr);
    }
}

#[test]
fn a_factory_is_not_run() {
    refused(&["run", "a.ll", "-sMODULARIZE"], expect![]);
}

#[test]
fn help_explains() {
    for (args, words) in [
        (&["--help"][..], &["build", "run", "Exit status"][..]),
        (&["build", "--help"], &["--js-library", "RESERVED_FUNCTION_POINTERS", "--emit", "legal"]),
        (&["run", "--help"], &["--engine", "exit status"]),
        (&["--version"], &["emback"]),
    ] {
        let outcome = Place::new().emback(args);
        assert_eq!(outcome.status, 0);
        for word in words {
            assert!(outcome.stdout.contains(word), "{args:?} does not speak of {word}");
        }
    }
}
