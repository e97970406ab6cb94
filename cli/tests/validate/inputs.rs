//! What is given to look at, and what is wrong with a command line.

use crate::common::{HELLO, LIBRARY, Place};
use crate::{VALID, broken, said};
use expect_test::expect;

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
