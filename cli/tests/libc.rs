//! `--libc` and `emback sysroot`, with an Emscripten that is made here: whether the libraries of a real one work is tested
//! by the suite `emscripten`.

#![cfg(unix)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use common::{HELLO, Place};
use emback_link::archive::{Archive, write};
use expect_test::expect;

/// `puts` prints another text.
const PUTS: &str = "define i32 @puts(ptr %text) {
  %written = call i32 @__wasi_puts(i32 7)
  ret i32 %written
}
declare i32 @__wasi_puts(i32)
";

/// What the compiler of this Emscripten makes of any source.
const COMPILED: &str = "define i32 @__wasi_puts(i32 %x) {
  %y = mul i32 %x, 6
  ret i32 %y
}
";

/// An Emscripten of three members: one is bitcode, or text here, one has a source, one is of the runtime.
fn installed() -> Place {
    let place = Place::new();
    let folder = |name: &str| fs::create_dir_all(place.path(name)).expect("a folder");
    for name in [
        "bin",
        "em/bin",
        "em/emscripten/cache/sysroot/lib/wasm32-emscripten/lto",
        "em/emscripten/cache/sysroot/include/bits",
        "em/emscripten/system/lib/libc/musl/src/stdio",
        "em/emscripten/system/lib/compiler-rt",
        "em/emscripten/system/lib/pthread",
    ] {
        folder(name);
    }
    let members: &[(&str, &[u8])] = &[
        ("puts.o", PUTS.as_bytes()),
        ("host.o", b"\0asm\x01\0\0\0"),
        ("stack_ops.o", b"\0asm\x01\0\0\0"),
        ("nowhere.o", b"\0asm\x01\0\0\0"),
    ];
    let index: &[(&[u8], usize)] =
        &[(b"puts", 0), (b"__wasi_puts", 1), (b"stackSave", 2), (b"nowhere", 3)];
    let lto = "em/emscripten/cache/sysroot/lib/wasm32-emscripten/lto";
    place.file(&format!("{lto}/libc.a"), write(members, index));
    place.file(&format!("{lto}/libcompiler_rt.a"), write::<&str, &[u8]>(&[], &[]));
    place.file("em/emscripten/system/lib/libc/musl/src/stdio/host.c", "int x;");
    place.file("em/emscripten/emscripten-version.txt", "\"9.8.7\"\n");
    place.file("em/emscripten/cache/sysroot/include/bits/alltypes.h", "typedef long time_t;\n");
    place.file("compiled.ll", COMPILED);
    // The last argument is the output.
    let clang = format!(
        "#!/bin/sh\nfor last; do :; done\ncp '{}' \"$last\"\necho \"$*\" >> '{}'\n",
        place.path("compiled.ll").display(),
        place.path("calls").display()
    );
    place.file("em/bin/clang", clang);
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(place.path("em/bin/clang"), executable).expect("it is a program");
    place
}

#[test]
fn libraries_of_emscripten_are_completed_once_and_linked() {
    let place = installed();
    place.file("hello.ll", HELLO);
    let (cache, own) = (place.path("cache"), place.path("em/emscripten/cache"));
    let variables =
        [("XDG_CACHE_HOME", &*cache.to_string_lossy()), ("EM_CACHE", &*own.to_string_lossy())];
    let build = ["build", "hello.ll", "--libc", "emscripten", "-v", "-o", "hello.js"];
    let first = place.emback_in(&variables, &build);
    assert_eq!(first.status, 0, "{}", first.stderr);
    let shown = first.stderr.replace(&*place.path("").to_string_lossy(), "PLACE/");
    expect![[r#"
        emback: C library: Emscripten 9.8.7 in PLACE/em/emscripten/cache/sysroot, found by EM_CACHE
        emback: C library: PLACE/em/emscripten/src: the JavaScript libraries of this Emscripten are in a form that is not known
        emback: compiling Emscripten's libraries, once
    "#]]
    .assert_eq(&shown);
    let script = place.text("hello.js");
    assert!(script.contains("function _puts(") && script.contains("function ___wasi_puts("));
    let second = place.emback_in(&variables, &build);
    assert_eq!(second.stderr.lines().count(), 2, "{}", second.stderr);
    let calls = place.text("calls");
    assert_eq!(calls.lines().count(), 1);
    assert!(calls.contains("-D_XOPEN_SOURCE=700") && calls.contains("/host.c"), "{calls}");
    // What was installed is as it was, and what was compiled has the members that can be had.
    let printed = place.emback_in(&variables, &["sysroot"]).stdout;
    let folder = printed.lines().nth(2).expect("three lines");
    let bytes = fs::read(format!("{folder}/libc.a")).expect("it is there");
    let archive = Archive::parse(&bytes).expect("it is an archive");
    let names: Vec<_> = archive.members().iter().map(|member| &*member.name).collect();
    assert_eq!(names, [&b"puts.o"[..], b"host.o"]);
    assert_eq!(archive.data(1), Some(COMPILED.as_bytes()));
    assert_eq!(archive.index().map(<[_]>::len), Some(2));
    let again = place.emback_in(&variables, &["sysroot", "--force"]);
    assert_eq!((again.status, &*again.stdout), (0, &*printed));
    assert_eq!(place.text("calls").lines().count(), 2);
}

#[test]
fn a_source_that_does_not_compile() {
    let place = installed();
    place.file("em/bin/clang", "#!/bin/sh\necho 'host.c:1:1: error: no' >&2\nexit 1\n");
    let (cache, own) = (place.path("cache"), place.path("em/emscripten/cache"));
    let variables =
        [("XDG_CACHE_HOME", &*cache.to_string_lossy()), ("EM_CACHE", &*own.to_string_lossy())];
    let outcome = place.emback_in(&variables, &["sysroot"]);
    assert_eq!((outcome.status, &*outcome.stdout), (1, ""));
    assert!(outcome.stderr.contains("host.c: cannot be compiled by "), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(": host.c:1:1: error: no\n"), "{}", outcome.stderr);
    // Nothing that is not complete has its name.
    let left = fs::read_dir(cache.join("emback")).expect("it is there").count();
    assert_eq!(left, 0);
}

#[test]
fn what_cannot_be_had() {
    let place = Place::new();
    place.file("hello.ll", HELLO);
    let outcome = place.emback(&["build", "hello.ll", "--libc", "emscripten", "--sysroot", "."]);
    assert_eq!(outcome.status, 2);
    expect![[r#"
        error: --sysroot .: it has no folder lib/wasm32-emscripten/lto
         = help: give the folder that 'em-config CACHE' names, with /sysroot behind it
    "#]]
    .assert_eq(&outcome.stderr);
    let outcome = place.emback(&[
        "build",
        "hello.ll",
        "--libc",
        "emscripten",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    assert_eq!(outcome.status, 2);
    expect![[r#"
        error: --libc emscripten: the module has no JavaScript runtime, which Emscripten's C library needs
         = help: leave it out, or build for wasm32-unknown-emscripten
    "#]]
    .assert_eq(&outcome.stderr);
    let outcome = place.emback(&["run", "-v", "hello.ll"]);
    assert_eq!((outcome.status, &*outcome.stdout), (3, "hello\n"));
    assert_eq!(outcome.stderr, "emback: C library: the built-in one\n");
}

/// A program that brings `puts`; its JavaScript library brings the rest.
const OWN: &str = "target triple = \"wasm32-unknown-emscripten\"
@text = private constant [3 x i8] c\"hi\\00\"
declare void @show(ptr)
declare double @sin(double)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
define i32 @puts(ptr %text) {
  call void @show(ptr %text)
  ret i32 1
}
define double @cos(double %x) {
  ret double 2.0
}
define i32 @main() {
  %written = call i32 @puts(ptr @text)
  %sine = call double @sin(double 0.0)
  %cosine = call double @cos(double %sine)
  %result = fptosi double %cosine to i32
  ret i32 %result
}
";

const SHOW: &str = "mergeInto(LibraryManager.library, {
  show: function (text) {
    out(UTF8ToString(text));
  },
  show__sig: 'vi',
  sin: function (x) {
    return 1;
  },
  sin__sig: 'dd',
});
";

#[test]
fn a_program_without_a_c_library() {
    let place = Place::new();
    place.file("own.ll", OWN).file("show.js", SHOW).file("hello.ll", HELLO);
    for target in ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"] {
        let args = ["own.ll", "--libc", "none", "--js-library", "show.js", "--target", target];
        let outcome = place.emback(&[&["run"], &args[..]].concat());
        assert_eq!((outcome.status, &*outcome.stdout), (2, "hi\n"), "{}", outcome.stderr);
    }
    // The same without the library, and a program that brings nothing.
    let outcome = place.emback(&["build", "own.ll", "--libc", "none", "-o", "own.js"]);
    assert_eq!(outcome.status, 1);
    expect![[r#"
        error: undefined function 'sin', used by 'main'
         --> own.ll:4:1
          |
        4 | declare double @sin(double)
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input: with --libc none there is no C library
    "#]].assert_eq(&outcome.stderr);
    let outcome = place.emback(&["run", "-v", "hello.ll", "--libc", "none"]);
    assert_eq!((outcome.status, &*outcome.stdout), (1, ""));
    expect![[r#"
        emback: C library: none
        error: undefined function 'puts', used by 'main'
         --> hello.ll:3:1
          |
        3 | declare i32 @puts(ptr)
          | ^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input: with --libc none there is no C library
    "#]].assert_eq(&outcome.stderr);
}
