//! What a person reads.

use crate::common::Place;
use crate::{VALID, broken, said};
use expect_test::expect;

#[test]
fn what_is_valid_is_said_in_a_line() {
    let place = Place::new();
    place.file("a.js", VALID);
    for profile in ["spec", "v8", "spidermonkey", "both", "all"] {
        let outcome = place.emback(&["validate", "a.js", "--profile", profile]);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{profile}");
    }
    said(
        &place.emback(&["validate", "a.js"]),
        0,
        expect![[r#"
            a.js: asmModule (3 functions): valid for V8 and SpiderMonkey
        "#]],
        expect![[r#""#]],
    );
    said(&place.emback(&["validate", "-q", "a.js"]), 0, expect![[r#""#]], expect![[r#""#]]);
}

#[test]
fn what_is_wrong_is_shown_in_its_place() {
    let place = Place::new();
    place.file("a.js", broken());
    said(
        &place.emback(&["validate", "a.js"]),
        1,
        expect![[r#"
            a.js: asmModule (3 functions): not valid: 3 errors; V8 and SpiderMonkey refuse it
        "#]],
        expect![[r#"
            error[heap-index]: the index of this view is shifted right by 2
              --> a.js:10:16
               |
            10 |     return I32[i] | 0;
               |                ^ found int, wanted intish>>2
               |
               = note: in function 'get'
               = note: refused by V8 and SpiderMonkey
               = help: write `i>>2`, with a pointer to bytes before the shift
            error[foreign-call]: arguments of a foreign function are signed or double, and this is int
              --> a.js:15:10
               |
            15 |     show(calls);
               |          ^^^^^ found int, wanted signed or double
               |
               = note: in function 'put'
               = note: refused by V8 and SpiderMonkey
               = help: write `calls|0`
            error[operands]: the operands of `+` are double and int
              --> a.js:21:18
               |
            21 |     return +sqrt(x * x + calls);
               |                  ^^^^^^^^^^^^^ found double and int, wanted two of int, of double or of float?
               |
               = note: in function 'length'
               = note: refused by V8 and SpiderMonkey
               = help: write `+(calls|0)`
        "#]],
    );
    let quiet = place.emback(&["validate", "-q", "a.js"]);
    assert_eq!((quiet.status, quiet.stdout.as_str()), (1, ""));
    assert_eq!(quiet.stderr, place.emback(&["validate", "a.js"]).stderr);
}

#[test]
fn colour_is_there_when_it_is_asked_for() {
    let place = Place::new();
    place.file("a.js", broken());
    for (color, there) in [("always", true), ("never", false), ("auto", false)] {
        let outcome = place.emback(&["validate", "a.js", "--color", color]);
        assert_eq!(outcome.stderr.contains('\u{1b}'), there, "{color}");
        assert!(!outcome.stdout.contains('\u{1b}'));
    }
}

#[test]
fn warnings_are_told_when_they_are_asked_for_and_change_nothing() {
    let place = Place::new();
    place.file(
        "a.js",
        VALID.replace("var calls = 0;", "var calls = 0;\n  var unused = foreign.unused;"),
    );
    assert_eq!(place.emback(&["validate", "a.js"]).stderr, "");
    said(
        &place.emback(&["validate", "a.js", "-W"]),
        0,
        expect![[r#"
            a.js: asmModule (3 functions): valid for V8 and SpiderMonkey, 1 warning
        "#]],
        expect![[r#"
            warning[unused-import]: `unused` is imported and never used, but linking still requires it
             --> a.js:7:7
              |
            7 |   var unused = foreign.unused;
              |       ^^^^^^
              |
              = help: leave it out
        "#]],
    );
}

#[test]
fn modules_are_told_apart() {
    let place = Place::new();
    let other = broken().replace("function asmModule", "(function ").replace("};\n}\n", "};\n})\n");
    place.file("a.js", format!("{VALID}{other}"));
    let outcome = place.emback(&["validate", "a.js"]);
    said(
        &outcome,
        1,
        expect![[r#"
            a.js:1: asmModule (3 functions): valid for V8 and SpiderMonkey
            a.js:26: module without a name (3 functions): not valid: 3 errors; V8 and SpiderMonkey refuse it
        "#]],
        expect![[r#"
            error[heap-index]: the index of this view is shifted right by 2
              --> a.js:35:16
               |
            35 |     return I32[i] | 0;
               |                ^ found int, wanted intish>>2
               |
               = note: in function 'get'
               = note: refused by V8 and SpiderMonkey
               = help: write `i>>2`, with a pointer to bytes before the shift
            error[foreign-call]: arguments of a foreign function are signed or double, and this is int
              --> a.js:40:10
               |
            40 |     show(calls);
               |          ^^^^^ found int, wanted signed or double
               |
               = note: in function 'put'
               = note: refused by V8 and SpiderMonkey
               = help: write `calls|0`
            error[operands]: the operands of `+` are double and int
              --> a.js:46:18
               |
            46 |     return +sqrt(x * x + calls);
               |                  ^^^^^^^^^^^^^ found double and int, wanted two of int, of double or of float?
               |
               = note: in function 'length'
               = note: refused by V8 and SpiderMonkey
               = help: write `+(calls|0)`
        "#]],
    );
}

#[test]
fn engines_differ() {
    let place = Place::new();
    // V8 wants the parentheses of its own printer; SpiderMonkey sees the tree alone.
    place.file("a.js", VALID.replace("return I32[i >> 2] | 0;", "return I32[(i >> 2)] | 0;"));
    let outcome = place.emback(&["validate", "a.js"]);
    said(
        &outcome,
        1,
        expect![[r#"
            a.js: asmModule (3 functions): not valid: 1 error; V8 refuses, SpiderMonkey accepts it
        "#]],
        expect![[r#"
            error[parentheses]: V8 does not accept the index of a view in parentheses
              --> a.js:10:16
               |
            10 |     return I32[(i >> 2)] | 0;
               |                ^^^^^^^^
               |
               = note: in function 'get'
               = note: refused by V8; SpiderMonkey accepts it
               = help: write `i >> 2` without them
        "#]],
    );
    for (profile, status) in [("v8", 1), ("spidermonkey", 0)] {
        let outcome = place.emback(&["validate", "a.js", "--profile", profile]);
        assert_eq!(outcome.status, status, "{profile}: {}", outcome.stderr);
    }
}

#[test]
fn more_errors_than_one_reads_are_counted() {
    let place = Place::new();
    let many = "    calls = I32[i] | 0;\n    calls = 0.5;\n".repeat(15);
    place.file("a.js", VALID.replace("    show(calls | 0);\n", &many));
    let outcome = place.emback(&["validate", "a.js", "--max-errors", "1"]);
    said(
        &outcome,
        1,
        expect![[r#"
            a.js: asmModule (3 functions): not valid: 30 errors; V8 and SpiderMonkey refuse it
        "#]],
        expect![[r#"
            error[heap-index]: the index of this view is shifted right by 2
              --> a.js:15:17
               |
            15 |     calls = I32[i] | 0;
               |                 ^ found int, wanted intish>>2
               |
               = note: in function 'put'
               = note: refused by V8 and SpiderMonkey
               = help: write `i>>2`, with a pointer to bytes before the shift
            error: 29 more in asmModule: 15 assignment, 14 heap-index
             = help: --max-errors 0 shows all
        "#]],
    );
    let places = |args: &[&str]| place.emback(args).stderr.matches("--> a.js:").count();
    assert_eq!(places(&["validate", "a.js"]), 20);
    assert_eq!(places(&["validate", "a.js", "--max-errors", "0"]), 30);
}

#[test]
fn one_line_of_megabytes() {
    let place = Place::new();
    let functions: String = (0..100_000).map(|n| format!("function f{n}(){{}} ")).collect();
    let text = broken().replace('\n', " ");
    let text = text.replacen("function length", &format!("{functions}function length"), 1);
    place.file("a.js", &text);
    let outcome = place.emback(&["validate", "a.js"]);
    said(
        &outcome,
        1,
        expect![[r#"
            a.js: asmModule (100003 functions): not valid: 3 errors; V8 and SpiderMonkey refuse it
        "#]],
        expect![[r#"
            error[heap-index]: the index of this view is shifted right by 2
             --> a.js:1:253
              |
            1 | ...s = (calls + 1) | 0;     return I32[i] | 0;   }   function put(i) {     i = i | 0;     I32[i >> ...
              |                                        ^ found int, wanted intish>>2
              |
              = note: in function 'get'
              = note: refused by V8 and SpiderMonkey
              = help: write `i>>2`, with a pointer to bytes before the shift
            error[foreign-call]: arguments of a foreign function are signed or double, and this is int
             --> a.js:1:334
              |
            1 | ...;     I32[i >> 2] = calls;     show(calls);     return table[i & 1](i) | 0;   }   function f0(){...
              |                                        ^^^^^ found int, wanted signed or double
              |
              = note: in function 'put'
              = note: refused by V8 and SpiderMonkey
              = help: write `calls|0`
            error[operands]: the operands of `+` are double and int
             --> a.js:1:1989335
              |
            1 | ... = +x;     y = +y;     return +sqrt(x * x + calls);   }   var table = [get, put];   return { get...
              |                                        ^^^^^^^^^^^^^ found double and int, wanted two of int, of double or of float?
              |
              = note: in function 'length'
              = note: refused by V8 and SpiderMonkey
              = help: write `+(calls|0)`
        "#]],
    );
}
