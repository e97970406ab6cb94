//! Checking asm.js that is there already.

mod common;

use common::{HELLO, LIBRARY, Outcome, Place};
use expect_test::{Expect, expect};

const VALID: &str = "\
function asmModule(stdlib, foreign, heap) {
  \"use asm\";
  var I32 = new stdlib.Int32Array(heap);
  var sqrt = stdlib.Math.sqrt;
  var show = foreign.show;
  var calls = 0;
  function get(i) {
    i = i | 0;
    calls = (calls + 1) | 0;
    return I32[i >> 2] | 0;
  }
  function put(i) {
    i = i | 0;
    I32[i >> 2] = calls;
    show(calls | 0);
    return table[i & 1](i) | 0;
  }
  function length(x, y) {
    x = +x;
    y = +y;
    return +sqrt(x * x + y * y);
  }
  var table = [get, put];
  return { get: get, length: length };
}
";

/// Three things wrong with it.
fn broken() -> String {
    VALID
        .replace("return I32[i >> 2] | 0;", "return I32[i] | 0;")
        .replace("show(calls | 0);", "show(calls);")
        .replace("return +sqrt(x * x + y * y);", "return +sqrt(x * x + calls);")
}

#[track_caller]
fn said(outcome: &Outcome, status: i32, stdout: Expect, stderr: Expect) {
    stdout.assert_eq(&outcome.stdout);
    stderr.assert_eq(&outcome.stderr);
    assert_eq!(outcome.status, status);
}

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
            error[foreign-call]: a foreign function is given signed and double, and this is int
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
            warning[unused-import]: `unused` is imported and not used, and must be there to link all the same
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
fn programs_read_json() {
    let place = Place::new();
    place.file("a.js", format!("\u{feff}/* \u{e9} */ {}", broken()));
    said(
        &place.emback(&["validate", "a.js", "absent.js", "--format", "json", "--stats"]),
        1,
        expect![[r#"
            [
              {
                "file": "a.js",
                "valid": false,
                "error": null,
                "faults": [],
                "modules": [
                  {
                    "name": "asmModule",
                    "range": {
                      "start": {
                        "byte": 12,
                        "line": 1,
                        "column": 9
                      },
                      "end": {
                        "byte": 542,
                        "line": 25,
                        "column": 2
                      }
                    },
                    "valid": false,
                    "verdicts": {
                      "spidermonkey": "invalid",
                      "v8": "invalid"
                    },
                    "diagnostics": [
                      {
                        "rule": "heap-index",
                        "about": "The index of a view is shifted right by the view's own number of bits.",
                        "severity": "error",
                        "engines": [
                          "v8",
                          "spidermonkey"
                        ],
                        "message": "the index of this view is shifted right by 2",
                        "found": "int",
                        "wanted": "intish>>2",
                        "help": "write `i>>2`, with a pointer to bytes before the shift",
                        "function": "get",
                        "range": {
                          "start": {
                            "byte": 264,
                            "line": 10,
                            "column": 16
                          },
                          "end": {
                            "byte": 265,
                            "line": 10,
                            "column": 17
                          }
                        },
                        "related": null
                      },
                      {
                        "rule": "foreign-call",
                        "about": "Foreign functions are given signed and double, and give int, double or nothing.",
                        "severity": "error",
                        "engines": [
                          "v8",
                          "spidermonkey"
                        ],
                        "message": "a foreign function is given signed and double, and this is int",
                        "found": "int",
                        "wanted": "signed or double",
                        "help": "write `calls|0`",
                        "function": "put",
                        "range": {
                          "start": {
                            "byte": 345,
                            "line": 15,
                            "column": 10
                          },
                          "end": {
                            "byte": 350,
                            "line": 15,
                            "column": 15
                          }
                        },
                        "related": null
                      },
                      {
                        "rule": "operands",
                        "about": "The operands of an operator are of types that it takes.",
                        "severity": "error",
                        "engines": [
                          "v8",
                          "spidermonkey"
                        ],
                        "message": "the operands of `+` are double and int",
                        "found": "double and int",
                        "wanted": "two of int, of double or of float?",
                        "help": "write `+(calls|0)`",
                        "function": "length",
                        "range": {
                          "start": {
                            "byte": 456,
                            "line": 21,
                            "column": 18
                          },
                          "end": {
                            "byte": 469,
                            "line": 21,
                            "column": 31
                          }
                        },
                        "related": null
                      }
                    ],
                    "stats": {
                      "globals": 1,
                      "stdlib_imports": 1,
                      "foreign_imports": 1,
                      "foreign_signatures": 0,
                      "views": 1,
                      "exports": 2,
                      "heap_minimum": 65536,
                      "tables": [
                        {
                          "name": "table",
                          "length": 2,
                          "signature": "(int) -> signed"
                        }
                      ],
                      "functions": [
                        {
                          "name": "get",
                          "signature": "(int) -> signed",
                          "bytes": 88,
                          "parameters": 1,
                          "locals": 0,
                          "loads": 1,
                          "stores": 0,
                          "calls": 0,
                          "table_calls": 0,
                          "foreign_calls": 0,
                          "math_calls": 0,
                          "heap_needed": 0,
                          "code": 14,
                          "switch_span": 0,
                          "depth": 5,
                          "range": {
                            "start": {
                              "byte": 187,
                              "line": 7,
                              "column": 3
                            },
                            "end": {
                              "byte": 275,
                              "line": 11,
                              "column": 4
                            }
                          }
                        },
                        {
                          "name": "put",
                          "signature": "(int) -> signed",
                          "bytes": 110,
                          "parameters": 1,
                          "locals": 0,
                          "loads": 0,
                          "stores": 1,
                          "calls": 0,
                          "table_calls": 1,
                          "foreign_calls": 1,
                          "math_calls": 0,
                          "heap_needed": 0,
                          "code": 31,
                          "switch_span": 0,
                          "depth": 2,
                          "range": {
                            "start": {
                              "byte": 278,
                              "line": 12,
                              "column": 3
                            },
                            "end": {
                              "byte": 388,
                              "line": 17,
                              "column": 4
                            }
                          }
                        },
                        {
                          "name": "length",
                          "signature": "(double, double) -> double",
                          "bytes": 84,
                          "parameters": 2,
                          "locals": 0,
                          "loads": 0,
                          "stores": 0,
                          "calls": 0,
                          "table_calls": 0,
                          "foreign_calls": 0,
                          "math_calls": 0,
                          "heap_needed": 0,
                          "code": 10,
                          "switch_span": 0,
                          "depth": 4,
                          "range": {
                            "start": {
                              "byte": 391,
                              "line": 18,
                              "column": 3
                            },
                            "end": {
                              "byte": 475,
                              "line": 22,
                              "column": 4
                            }
                          }
                        }
                      ]
                    }
                  }
                ]
              },
              {
                "file": "absent.js",
                "valid": false,
                "error": "cannot be read: No such file or directory",
                "faults": [],
                "modules": []
              }
            ]
        "#]],
        expect![[r#""#]],
    );
}

#[test]
fn figures() {
    let place = Place::new();
    place.file("a.js", VALID);
    said(
        &place.emback(&["validate", "a.js", "--stats"]),
        0,
        expect![[r#"
            a.js: asmModule (3 functions): valid for V8 and SpiderMonkey
              functions   3 with 291 bytes; parameters: 4, locals: 0; depth: 5
              heap        1 view; loads: 1, stores: 1; at least 65536 bytes
              calls       direct: 0, through tables: 1, foreign: 1, of Math: 0
              tables      1; slots: 2
              imports     from the standard library: 1, foreign: 1; signatures: 1
              globals     1
              exports     2

                 slots  table
                     2  table (int) -> signed

                 bytes  locals   loads  stores   calls  depth  function
                   114       0       0       1       2      2  put (int) -> signed
                    93       0       1       0       0      5  get (int) -> signed
                    84       0       0       0       0      5  length (double, double) -> double
        "#]],
        expect![[r#""#]],
    );
    let functions: String = (0..12).map(|n| format!("  function f{n}() {{}}\n")).collect();
    place.file("b.js", VALID.replace("  var table", &format!("{functions}  var table")));
    let outcome = place.emback(&["validate", "b.js", "--stats"]);
    assert!(outcome.stdout.ends_with("  and 5 smaller; --stats=all shows all\n"), "{outcome:?}");
    let outcome = place.emback(&["validate", "b.js", "--stats=all"]);
    assert!(outcome.stdout.contains(" f11 () -> void\n"), "{outcome:?}");
}

#[test]
fn limits() {
    let place = Place::new();
    place.file("a.js", VALID);
    let args = ["validate", "a.js", "--profile-fit", "--profile", "v8"];
    said(
        &place.emback(&args),
        0,
        expect![[r#"
            a.js: asmModule (3 functions): valid for V8

              engine        limit                          used    allowed    full  where
              V8            nesting                           5       2000    0.2%  line 7
              V8            parameters of a function          2       1000    0.2%  line 18
              V8            locals of a function              2      50000    0.0%  line 18
              V8            imports by signature              1     100000    0.0%  line 1
              V8            wasm bytes of a function         31    7654321    0.0%  line 12
              V8            functions                         3    1000000    0.0%  line 1
              V8            heap                           4096 2147483648    0.0%  line 1
              V8            variables of the module           1    1000000    0.0%  line 1
              V8            table slots                       2   10000000    0.0%  line 23
        "#]],
        expect![[r#""#]],
    );
    let args = ["validate", "a.js", "--profile-fit", "--format", "json"];
    let outcome = place.emback(&args);
    assert!(outcome.stdout.contains("\"limit\": \"locals of a function\""), "{}", outcome.stdout);
}

#[test]
fn places_are_those_of_the_file() {
    let place = Place::new();
    let page = format!("<!doctype html>\n<title>\u{e9}</title>\n<script>{}</script>\n", broken());
    place
        .file("page.html", page)
        .file("syntax.js", "function m() {\n  \"use asm\";\n  var x = ;\n}\n")
        .file("twice.js", VALID.replace("var calls = 0;", "var calls = 0;\n\n  var get = 0;"));
    let args = ["validate", "page.html", "syntax.js", "twice.js", "--max-errors", "1"];
    said(
        &place.emback(&args),
        1,
        expect![[r#"
        page.html: asmModule (3 functions): not valid: 3 errors; V8 and SpiderMonkey refuse it
        syntax.js: not checked
        twice.js: asmModule (3 functions): not valid: 3 errors; V8 and SpiderMonkey refuse it
    "#]],
        expect![[r#"
            error[heap-index]: the index of this view is shifted right by 2
              --> page.html:12:16
               |
            12 |     return I32[i] | 0;
               |                ^ found int, wanted intish>>2
               |
               = note: in function 'get'
               = note: refused by V8 and SpiderMonkey
               = help: write `i>>2`, with a pointer to bytes before the shift
            error: 2 more in asmModule: 1 operands, 1 foreign-call
             = help: --max-errors 0 shows all
            error[syntax]: Expression expected
             --> syntax.js:3:11
              |
            3 |   var x = ;
              |           ^
              |
              = note: refused by V8 and SpiderMonkey
            error[duplicate-name]: `get` is declared more than once
             --> twice.js:9:12
              |
            8 |   var get = 0;
              |       --- it is declared here first
            9 |   function get(i) {
              |            ^^^
              |
              = note: refused by V8 and SpiderMonkey
            error: 2 more in asmModule: 1 table, 1 export
             = help: --max-errors 0 shows all
        "#]],
    );
}

#[test]
fn files_are_looked_at_one_after_another() {
    let place = Place::new();
    place
        .file("bad.js", b"var a = 1;\n\xff\n")
        .file("empty.js", "\r\n")
        .file("none.js", "var a = 'use asm';\n")
        .file("text.js", "this is no script\n")
        .file("good.js", VALID)
        .file("page.htm", format!("<!doctype html>\n<p>\n<script>\n{VALID}</script>\n"))
        .file("bom.js", format!("\u{feff}{VALID}"))
        .file("page.txt", format!("<script>{VALID}</script>"));
    std::fs::create_dir(place.path("folder.js")).expect("a folder");
    said(
        &place.emback(&[
            "validate",
            "absent.js",
            "bad.js",
            "empty.js",
            "folder.js",
            "none.js",
            "text.js",
            "good.js",
            "page.htm",
            "bom.js",
            "page.txt",
        ]),
        1,
        expect![[r#"
            good.js: asmModule (3 functions): valid for V8 and SpiderMonkey
            page.htm: asmModule (3 functions): valid for V8 and SpiderMonkey
            bom.js: asmModule (3 functions): valid for V8 and SpiderMonkey
            page.txt: asmModule (3 functions): valid for V8 and SpiderMonkey
        "#]],
        expect![[r#"
            error: absent.js: cannot be read: No such file or directory
            error: bad.js: is not UTF-8: byte 0xff at offset 11
            error: empty.js: is empty
            error: folder.js: is a folder; give files
            error: none.js: no asm.js module
             = help: a module is a function that begins with "use asm"
            error: text.js: no asm.js module
             = help: a module is a function that begins with "use asm"
        "#]],
    );
    for file in ["absent.js", "bad.js", "empty.js", "folder.js", "none.js", "text.js"] {
        assert_eq!(place.emback(&["validate", file]).status, 1, "{file}");
    }
    let good = ["validate", "good.js", "page.htm", "bom.js", "page.txt"];
    assert_eq!(place.emback(&good).status, 0);
}

#[test]
fn the_standard_input_is_a_file_too() {
    let place = Place::new();
    let outcome = place.emback_with(&["validate", "-"], VALID.as_bytes());
    said(
        &outcome,
        0,
        expect![[r#"
            <stdin>: asmModule (3 functions): valid for V8 and SpiderMonkey
        "#]],
        expect![[r#""#]],
    );
    let outcome = place.emback_with(&["validate", "-"], b"");
    said(
        &outcome,
        1,
        expect![[r#""#]],
        expect![[r#"
        error: <stdin>: is empty
    "#]],
    );
    let outcome = place.emback_with(&["validate", "--format=json", "-"], b"\xff");
    said(
        &outcome,
        1,
        expect![[r#"
        [
          {
            "file": "<stdin>",
            "valid": false,
            "error": "is not UTF-8: byte 0xff at offset 0",
            "faults": [],
            "modules": []
          }
        ]
    "#]],
        expect![[r#""#]],
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
            error[foreign-call]: a foreign function is given signed and double, and this is int
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
            a.js: asmModule (3 functions): not valid: 1 error; V8 refuses, SpiderMonkey takes it
        "#]],
        expect![[r#"
            error[parentheses]: V8 does not look for the index of a view in parentheses
              --> a.js:10:16
               |
            10 |     return I32[(i >> 2)] | 0;
               |                ^^^^^^^^
               |
               = note: in function 'get'
               = note: refused by V8; SpiderMonkey takes it
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
            error[foreign-call]: a foreign function is given signed and double, and this is int
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

#[test]
fn rules_are_listed() {
    let outcome = Place::new().emback(&["validate", "--list-rules"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let line = "heap-index             error    \
        The index of a view is shifted right by the view's own number of bits.";
    assert!(outcome.stdout.lines().any(|found| found == line), "{}", outcome.stdout);
}

#[test]
fn rules_are_explained() {
    let outcome = Place::new().emback(&["validate", "--explain", "heap-index"]);
    said(
        &outcome,
        0,
        expect![[r#"
        error[heap-index]: The index of a view is shifted right by the view's own number of bits.

        In a function f(i, x): i is an int, x a double. next is a function (int) -> signed, print is foreign; fround, imul and sqrt come from Math, I32 and F64 are views.

        Refused by the specification, V8 and SpiderMonkey:

            i = I32[i] | 0;

            => the index of this view is shifted right by 2

        Better:

            i = I32[i >> 2] | 0;
    "#]],
        expect![[r#""#]],
    );
    let outcome = Place::new().emback(&["validate", "--explain", "import"]);
    said(
        &outcome,
        0,
        expect![[r#"
        error[import]: An import is read from a parameter of the module, by `.name`.

        Refused by the specification, V8 and SpiderMonkey:

            var print = window.print;
            function f() {}
            return f;

            => this comes from the second parameter of the module, `foreign`

        Better:

            var print = foreign.print;
            function f() {}
            return f;
    "#]],
        expect![[r#""#]],
    );
    let outcome = Place::new().emback(&["validate", "--explain", "heap-idnex"]);
    said(
        &outcome,
        2,
        expect![[r#""#]],
        expect![[r#"
        error: --explain heap-idnex: there is no such rule
         = help: did you mean heap-index?
    "#]],
    );
}

#[test]
fn command_lines_at_fault() {
    for args in [
        &["validate"][..],
        &["validate", "a.js", "--profile", "chakra"],
        &["validate", "a.js", "--format", "xml"],
        &["validate", "a.js", "--max-errors", "-1"],
        &["validate", "a.js", "--stats=some"],
        &["validate", "a.js", "--wat"],
    ] {
        let outcome = Place::new().file("a.js", VALID).emback(args);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{args:?}");
    }
}

#[test]
fn what_is_built_is_valid() {
    let place = Place::new();
    place.file("hello.ll", HELLO).file("library.ll", LIBRARY);
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/");
    let mut inputs = vec!["hello.ll".to_owned(), "library.ll".to_owned()];
    inputs.extend(
        ["sha256", "interpreter", "matrix", "wide"].map(|name| format!("{examples}{name}.ll")),
    );
    for input in &inputs {
        for flags in [
            &["-O0"][..],
            &["-O2"],
            &["-O2", "-g"],
            &["-Oz", "-sMODULARIZE"],
            &["-O1", "-sEXPORT_ES6"],
        ] {
            let args = [&["build", input, "--validate", "-o", "out.js"], flags].concat();
            let outcome = place.emback(&args);
            assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{args:?}");
            let outcome = place.emback(&["validate", "out.js"]);
            assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{args:?}");
        }
    }
    // There is nothing to hold to asm.js here.
    let args = ["build", "hello.ll", "--validate", "-sALLOW_MEMORY_GROWTH", "-o", "out.js"];
    assert_eq!(place.emback(&args).status, 0);
    assert_eq!(place.emback(&["run", "hello.ll", "--validate"]).stdout, "hello\n");
    assert_eq!(place.emback(&["validate", "out.js"]).status, 1);
}
