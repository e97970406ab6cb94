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
fn unknown_settings() {
    refused(
        &["build", "a.ll", "-s", "TOTAL_MEMROY=16MB"],
        expect![[r#"
        error: -s TOTAL_MEMROY: there is no such setting
         = help: did you mean TOTAL_MEMORY?
    "#]],
    );
    refused(
        &["build", "a.ll", "-sEXPORTED_FUNCTION=_main"],
        expect![[r#"
        error: -s EXPORTED_FUNCTION: there is no such setting
         = help: did you mean EXPORTED_FUNCTIONS?
    "#]],
    );
}

#[test]
fn impossible_values() {
    refused(
        &["build", "a.ll", "-sSINGLE_FILE=maybe"],
        expect![[r#"
        error: -s SINGLE_FILE=maybe: 0 or 1 is wanted
    "#]],
    );
    refused(
        &["build", "a.ll", "-sEXPORTED_FUNCTIONS=@absent"],
        expect![[r#"
        error: -s EXPORTED_FUNCTIONS=@absent: absent cannot be read: No such file or directory
    "#]],
    );
}

#[test]
fn targets() {
    refused(
        &["build", "a.ll", "--target", "z80"],
        expect![[r#"
        error: --target z80: there is no such target
         = help: there are asmjs-unknown-emscripten, wasm32-unknown-emscripten, wasm32-unknown-unknown and wasm32-wasip1
    "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm64-unknown-unknown"],
        expect![[r#"
        error: --target wasm64-unknown-unknown: memories of 64-bit addresses (memory64) are not supported
         = help: compile for 32 bits: wasm32-unknown-emscripten, wasm32-unknown-unknown, wasm32-wasip1
    "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm32-wasip2"],
        expect![[r#"
        error: --target wasm32-wasip2: components are not written, only modules
         = help: wasm32-wasip1 gives a module that tools make a component of
    "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm32-wasip1", "-s", "WASM=0"],
        expect![[r#"
            error: --target wasm32-wasip1 and -s WASM=0 contradict each other
             = help: leave one of them out
        "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm32-wasip1", "--emit", "js"],
        expect![[r#"
            error: --emit js: the module has no JavaScript runtime
             = help: write a WebAssembly module (-o NAME.wasm), or build for wasm32-unknown-emscripten
        "#]],
    );
    refused(
        &["build", "a.ll", "--emit", "wat"],
        expect![[r#"
        error: --emit wat: the target is asm.js
         = help: add --target wasm32-unknown-emscripten
    "#]],
    );
    refused(
        &["run", "a.ll", "--target", "wasm32-wasip1"],
        expect![[r#"
            error: --target wasm32-wasip1: a module without a runtime does not run by itself
             = help: run it with --target wasm32-unknown-emscripten, or build it and give it to a host
        "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm32-unknown-unknown", "-s", "WASM=2"],
        expect![[r#"
        error: --target wasm32-unknown-unknown: asm.js needs the runtime
         = help: build for wasm32-unknown-emscripten, or leave WASM=2 out
    "#]],
    );
    refused(
        &["build", "a.ll", "-s", "WASM=2", "-s", "SINGLE_FILE=1"],
        expect![[r#"
            error: -s WASM=2 writes two programs, and SINGLE_FILE=1 one file
             = help: leave one of them out
        "#]],
    );
    refused(
        &["build", "a.ll", "--target", "wasm32-unknown-unknown", "--js-library", "b.js"],
        expect![[r#"
            error: --target wasm32-unknown-unknown: the module has no JavaScript runtime
             = help: leave --js-library out, or build for wasm32-unknown-emscripten
        "#]],
    );
    refused(
        &["build", "a.ll", "-mno-reference-types"],
        expect![[r#"
            error: -mno-reference-types: there is no such feature
             = help: there are bulk-memory, mutable-globals, nontrapping-fptoint, relaxed-simd, sign-ext, simd128, tail-call, each with no- before it as well
        "#]],
    );
    refused(
        &["build", "a.ll", "-mcpu=z80"],
        expect![[r#"
        error: -mcpu=z80: there is no such one
         = help: there are mvp and generic
    "#]],
    );
}

#[test]
fn passes() {
    refused(
        &["build", "a.ll", "--print-after", "splitt"],
        expect![[r#"
        error: --print-after splitt: there is no such pass
         = help: did you mean split?
    "#]],
    );
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
fn helpers_that_do_not_exist() {
    refused(
        &["build", "a.ll", "-o", "out.js", "-sEXPORTED_RUNTIME_METHODS=cwarp"],
        expect![[r#"
        error: -s EXPORTED_RUNTIME_METHODS: the runtime has nothing called cwarp
         = help: there are ccall, cwrap, addFunction, UTF8ToString, stringToUTF8 and more
    "#]],
    );
}

#[test]
fn the_input_as_output() {
    refused(
        &["build", "a.ll", "-o", "./a.ll"],
        expect![[r#"
            error: ./a.ll: would be overwritten, but a.ll is read
             = help: give another name with -o
        "#]],
    );
}

#[test]
fn a_factory_is_not_run() {
    refused(
        &["run", "a.ll", "-sMODULARIZE"],
        expect![[r#"
        error: a factory function does not run by itself
         = help: leave MODULARIZE and EXPORT_ES6 out, or use 'emback build'
    "#]],
    );
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
