//! Passes are observed in all commands that compile, and options are read once.

mod common;

use common::{HELLO, Place};

#[test]
fn explain_and_compare_print_after_passes_of_both_targets() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let commands: [&[&str]; 2] =
        [&["explain", "a.ll", "main"], &["compare", "a.ll", "--format", "json"]];
    for command in commands {
        let options = ["--print-after", "plan", "--time-passes", "--verify-each"];
        let outcome = place.emback(&[command, &options].concat());
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        let mut after: Vec<&str> =
            outcome.stderr.lines().filter(|line| line.starts_with("; after")).collect();
        // Each function of the program is shown, those of the C library among them.
        after.dedup();
        assert_eq!(after, ["; after plan for asm.js", "; after plan for wasm"], "{command:?}");
        // The table of passes and that of stages, for both targets.
        assert_eq!(outcome.stderr.matches("---Wall Time---").count(), 2, "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_setting_may_come_from_a_pipe() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let setting = "EXPORTED_FUNCTIONS=@/dev/stdin";
    for command in [&["build", "a.ll", "-o", "x.js"][..], &["explain", "a.ll", "main"]] {
        let args = [command, &["-s", setting]].concat();
        let outcome = place.emback_with(&args, b"[\"_main\"]");
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        let outcome = place.emback_with(&args, b"[\"_other\"]");
        assert!(outcome.stderr.contains("undefined exported symbol: _other"), "{}", outcome.stderr);
    }
}
