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
    refused(b"BC\xc0\xde\x35\x14\0\0", &[], expect![]);
    refused(b"!<arch>\n", &[], expect![]);
    refused(b"\0asm\x01\0\0\0", &[], expect![]);
    refused(b"\x7fELF\x02\x01", &[], expect![]);
    refused(b"\x01\x02\x03\xff\0", &[], expect![]);
    refused("", &[], expect![]);
}

#[test]
fn what_is_no_llvm_ir() {
    refused("define i32 @main() {\n  %x = add i64 1, 2\n  ret i32 %x\n}\n", &[], expect![]);
}

#[test]
fn wide_and_big_endian_machines() {
    let x86 = "source_filename = \"a.c\"\ntarget datalayout = \"e-m:e-i64:64-n8:16:32:64-S128\"\n\
        target triple = \"x86_64-unknown-linux-gnu\"\ndefine i32 @main() {\n  ret i32 0\n}\n";
    refused(x86, &[], expect![]);
    let power = "target datalayout = \"E-m:e-p:32:32-i64:64-n32\"\ntarget triple = \"powerpc-unknown-linux-gnu\"\n\
        define i32 @main() {\n  ret i32 0\n}\n";
    refused(power, &[], expect![]);
}

#[test]
fn undefined_symbols_name_who_uses_them() {
    let input = "declare i32 @one()\n@two = external global i32\ndefine i32 @main() {\n  \
        %a = call i32 @one()\n  %b = load i32, ptr @two\n  %c = add i32 %a, %b\n  ret i32 %c\n}\n";
    refused(input, &[], expect![]);
    refused(input, &["-O2"], expect![]);
}

#[test]
fn nothing_to_export() {
    refused("target triple = \"wasm32-unknown-unknown\"\n", &[], expect![]);
    refused(LIBRARY, &["-sEXPORTED_FUNCTIONS=_half"], expect![]);
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
