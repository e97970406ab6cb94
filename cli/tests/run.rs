//! Building and running at once.

mod common;

use common::{HELLO, LIBRARY, Place};

#[test]
fn output_and_status_are_the_programs() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    for level in ["-O0", "-O2"] {
        let outcome = place.emback(&["run", "a.ll", level]);
        assert_eq!(
            (outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()),
            (3, "hello\n", "")
        );
    }
    assert_eq!(place.files(), ["a.ll"]);
}

#[test]
fn arguments_and_input_reach_the_program() {
    let place = Place::new();
    // Prints its last argument, then what it reads; ends with the number of arguments.
    place.file(
        "a.ll",
        "declare i32 @puts(ptr)\ndeclare i32 @getchar()\ndeclare i32 @putchar(i32)\n\
         define i32 @main(i32 %argc, ptr %argv) {\n\
         entry:\n  %n = sub i32 %argc, 1\n  %slot = getelementptr ptr, ptr %argv, i32 %n\n\
           %last = load ptr, ptr %slot\n  %p = call i32 @puts(ptr %last)\n  br label %next\n\
         next:\n  %c = call i32 @getchar()\n  %end = icmp slt i32 %c, 0\n\
           br i1 %end, label %done, label %more\n\
         more:\n  %w = call i32 @putchar(i32 %c)\n  br label %next\n\
         done:\n  ret i32 %argc\n}\n",
    );
    let outcome = place.emback_with(&["run", "a.ll", "--", "--one", "two words"], b"read\n");
    let found = (outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str());
    assert_eq!(found, (3, "two words\nread\n", ""));
}

#[test]
fn an_engine_that_is_not_there() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = place.emback(&["run", "a.ll", "--engine", "no-such-engine"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
    assert!(
        outcome.stderr.starts_with("error: no-such-engine: cannot be started"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn a_module_without_main_does_not_run() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    for command in ["run", "diverge"] {
        let outcome = place.emback(&[command, "a.ll"]);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
        assert!(
            outcome
                .stderr
                .starts_with("error: a.ll: has no main function, so there is nothing to run"),
            "{}",
            outcome.stderr
        );
    }
}
