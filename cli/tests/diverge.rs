//! Planted differences between the builds, found at their lines.

mod common;

use common::{HELLO, Place};

/// `get` is at line 3, what goes wrong at line 5.
fn planted(body: &str, argument: &str) -> String {
    format!(
        "target triple = \"wasm32-unknown-unknown\"\n\
         @d = global [2 x double] [double 1.0e10, double 2.0], align 16\n\
         define i32 @get(ptr %p) {{\n{body}  ret i32 %v\n}}\n\
         define i32 @main() {{\n  %v = call i32 @get(ptr {argument})\n  ret i32 0\n}}\n"
    )
}

#[track_caller]
fn finds(text: &str, wanted: &[&str]) {
    let place = Place::new();
    place.file("a.ll", text);
    let outcome = place.emback(&["diverge", "a.ll"]);
    assert_eq!(outcome.status, 1, "{}{}", outcome.stdout, outcome.stderr);
    for part in wanted {
        assert!(outcome.stdout.contains(part), "no {part:?} in\n{}", outcome.stdout);
    }
    // The same again, to the letter.
    assert_eq!(place.emback(&["diverge", "a.ll"]).stdout, outcome.stdout);
}

#[test]
fn an_unaligned_access() {
    let body = "  %q = getelementptr i8, ptr %p, i32 5\n  %v = load i32, ptr %q, align 4\n";
    finds(&planted(body, "@d"), &["returns from 'get' (a.ll:3)", "load at a.ll:5", "unaligned"]);
}

#[test]
fn a_float_out_of_range() {
    let body = "  %f = load double, ptr %p\n  %v = fptosi double %f to i32\n";
    let wanted = ["fptosi at a.ll:5", "10000000000.0", "wasm   2147483647 (0x7fffffff)"];
    finds(&planted(body, "@d"), &wanted);
}

#[test]
fn a_read_past_the_end_of_memory() {
    let body = "  %q = getelementptr i8, ptr %p, i32 0\n  %v = load i32, ptr %q\n";
    let wanted = ["load at a.ll:5", "of 0x40000000", "past the end of memory"];
    finds(&planted(body, "inttoptr (i32 1073741824 to ptr)"), &wanted);
}

#[test]
fn programs_without_a_difference() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = place.emback(&["diverge", "a.ll"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, "no difference in 1 call\n"));
    for name in ["callbacks", "varargs", "wide", "structs"] {
        let path = format!("{}/../examples/{name}.ll", env!("CARGO_MANIFEST_DIR"));
        let outcome = place.emback(&["diverge", &path, "-O1"]);
        assert_eq!(outcome.status, 0, "{name}: {}{}", outcome.stdout, outcome.stderr);
    }
}

#[test]
fn arguments_and_input_reach_both() {
    let place = Place::new();
    // Calls @f as often as there are arguments and bytes to read.
    place.file(
        "a.ll",
        "declare i32 @getchar()\ndefine void @f() {\n  ret void\n}\n\
         define i32 @main(i32 %argc, ptr %argv) {\n\
         entry:\n  br label %args\n\
         args:\n  %i = phi i32 [ 1, %entry ], [ %j, %arg ]\n  %c = icmp slt i32 %i, %argc\n\
           br i1 %c, label %arg, label %read\n\
         arg:\n  call void @f()\n  %j = add i32 %i, 1\n  br label %args\n\
         read:\n  %b = call i32 @getchar()\n  %e = icmp slt i32 %b, 0\n\
           br i1 %e, label %done, label %more\n\
         more:\n  call void @f()\n  br label %read\n\
         done:\n  ret i32 0\n}\n",
    );
    let outcome = place.emback_with(&["diverge", "a.ll", "--", "x", "y"], b"abc");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, "no difference in 6 calls\n"));
}

#[test]
fn a_program_that_does_not_end() {
    let place = Place::new();
    place.file("a.ll", "define i32 @main() {\n  br label %a\na:\n  br label %a\n}\n");
    let outcome = place.emback(&["diverge", "a.ll", "--timeout", "1"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.stderr.contains("did not end in 1 seconds"), "{}", outcome.stderr);
}
