//! Inputs that are at fault: status 1, one clear line, nothing written.

mod common;

use common::{HELLO, LIBRARY, Place};
use expect_test::{Expect, expect};

#[track_caller]
fn refused(input: impl AsRef<[u8]>, more: &[&str], want: Expect) {
    let place = Place::new();
    place.file("a.ll", input);
    let outcome = place.emback(&[&["build", "a.ll", "-o", "out.js"], more].concat());
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""), "{}", outcome.stderr);
    assert_eq!(place.files(), ["a.ll"]);
    want.assert_eq(&outcome.stderr);
}

#[test]
fn what_is_no_text() {
    refused(
        b"!<arch>\n",
        &[],
        expect![[r#"
            error: a.ll: no member is needed, since none has main
             = help: extract the members to be linked, and give them as inputs: llvm-ar x ARCHIVE
        "#]],
    );
    refused(
        b"\0asm\x01\0\0\0",
        &[],
        expect![[r#"
            error: a.ll: is a WebAssembly module: it is compiled already
             = help: give the LLVM IR it was made from: clang -c -emit-llvm, rustc --emit=llvm-bc; or embed it: clang -c -fembed-bitcode
        "#]],
    );
    refused(
        b"\x7fELF\x02\x01",
        &[],
        expect![[r#"
            error: a.ll: is an object file: it is compiled already
             = help: give the LLVM IR it was made from: clang -c -emit-llvm, rustc --emit=llvm-bc
        "#]],
    );
    refused(
        b"\x01\x02\x03\xff\0",
        &[],
        expect![[r#"
        error: a.ll: is binary, not LLVM IR
         = help: give a file of LLVM IR (.ll or .bc)
    "#]],
    );
    refused(
        "",
        &[],
        expect![[r#"
        error: a.ll: is empty
         = help: give a file of LLVM IR (.ll or .bc)
    "#]],
    );
}

#[test]
fn what_is_no_llvm_ir() {
    refused(
        "define i32 @main() {\n  %x = add i64 1, 2\n  ret i32 %x\n}\n",
        &[],
        expect![[r#"
        error: '%x' has type 'i64', but 'i32' was expected
         --> a.ll:3:11
          |
        3 |   ret i32 %x
          |           ^^
          |
          = note: in function 'main', instruction 'ret i32 %x'
    "#]],
    );
}

#[test]
fn wide_and_big_endian_machines() {
    let x86 = "source_filename = \"a.c\"\ntarget datalayout = \"e-m:e-i64:64-n8:16:32:64-S128\"\n\
        target triple = \"x86_64-unknown-linux-gnu\"\ndefine i32 @main() {\n  ret i32 0\n}\n";
    refused(
        x86,
        &[],
        expect![[r#"
            error: the module is for a 64-bit machine (x86_64-unknown-linux-gnu); emback needs 32-bit little-endian
             --> a.ll:3:1
              |
            3 | target triple = "x86_64-unknown-linux-gnu"
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: compile it again: clang --target=wasm32-unknown-unknown -S -emit-llvm a.c
        "#]],
    );
    let power = "target datalayout = \"E-m:e-p:32:32-i64:64-n32\"\ntarget triple = \"powerpc-unknown-linux-gnu\"\n\
        define i32 @main() {\n  ret i32 0\n}\n";
    refused(
        power,
        &[],
        expect![[r#"
            error: the module is for a big-endian machine (powerpc-unknown-linux-gnu); emback needs 32-bit little-endian
             --> a.ll:2:1
              |
            2 | target triple = "powerpc-unknown-linux-gnu"
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: compile it again: clang --target=wasm32-unknown-unknown -S -emit-llvm FILE.c
        "#]],
    );
}

#[test]
fn undefined_symbols_name_who_uses_them() {
    let input = "declare i32 @one()\n@two = external global i32\ndefine i32 @main() {\n  \
        %a = call i32 @one()\n  %b = load i32, ptr @two\n  %c = add i32 %a, %b\n  ret i32 %c\n}\n";
    refused(
        input,
        &[],
        expect![[r#"
        error: undefined function 'one', used by 'main'
         --> a.ll:1:1
          |
        1 | declare i32 @one()
          | ^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input, or give it with --js-library FILE
        error: undefined variable 'two', used by 'main'
         --> a.ll:2:1
          |
        2 | @two = external global i32
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input, or give it with --js-library FILE
    "#]],
    );
    refused(
        input,
        &["-O2"],
        expect![[r#"
        error: undefined function 'one', used by 'main'
         --> a.ll:1:1
          |
        1 | declare i32 @one()
          | ^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input, or give it with --js-library FILE
        error: undefined variable 'two', used by 'main'
         --> a.ll:2:1
          |
        2 | @two = external global i32
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input, or give it with --js-library FILE
    "#]],
    );
}

#[test]
fn nothing_to_export() {
    refused(
        "target triple = \"wasm32-unknown-unknown\"\n",
        &[],
        expect![[r#"
            error: the module defines no function that could be run or exported
             --> a.ll:1:1
              |
            1 | target triple = "wasm32-unknown-unknown"
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: give it a main, or functions that are not internal
        "#]],
    );
    refused(
        LIBRARY,
        &["-sEXPORTED_FUNCTIONS=_half"],
        expect![[r#"
            error: -s EXPORTED_FUNCTIONS: undefined exported symbol: _half
            --> a.ll
             = help: the module defines no function of this name that is not internal
        "#]],
    );
}

#[test]
fn files_that_cannot_be_read_or_written() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    std::fs::create_dir(place.path("out.js")).expect("a folder");
    for args in [
        &["build", "absent.ll", "-o", "x.js"][..],
        &["build", ".", "-o", "x.js"],
        &["build", "a.ll", "-o", "out.js"],
        &["build", "a.ll", "-o", "absent/x.js"],
        &["build", "a.ll", "-o", "x.js", "--js-library", "absent.js"],
    ] {
        let outcome = place.emback(args);
        assert_eq!(outcome.status, 1, "{args:?}: {}", outcome.stderr);
        assert_eq!(place.files(), ["a.ll", "out.js"], "{args:?}");
        assert!(outcome.stderr.starts_with("error: "), "{args:?}: {}", outcome.stderr);
    }
}

#[test]
fn a_library_with_a_fault() {
    let place = Place::new();
    place.file("a.ll", HELLO).file("lib.js", "mergeInto(LibraryManager.library, {\n  f: ][\n});\n");
    let outcome = place.emback(&["build", "a.ll", "-o", "x.js", "--js-library", "lib.js"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.stderr.contains("lib.js:2:"), "{}", outcome.stderr);
}
