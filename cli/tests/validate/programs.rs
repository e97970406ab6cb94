//! What programs read, and figures.

use crate::common::Place;
use crate::{VALID, broken, said};
use expect_test::expect;

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
                        "about": "Foreign functions take signed and double, and return int, double or nothing.",
                        "severity": "error",
                        "engines": [
                          "v8",
                          "spidermonkey"
                        ],
                        "message": "arguments of a foreign function are signed or double, and this is int",
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
