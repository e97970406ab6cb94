//! Archives as inputs: which members are linked, and what is refused.

mod common;

use common::{Outcome, Place};
use expect_test::{Expect, expect};

/// An archive without an index, as `ar` makes one of text.
fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let mut out = b"!<arch>\n".to_vec();
    for (name, content) in members {
        let size = content.len();
        out.extend(
            format!("{:<16}0           0     0     644     {size:<10}`\n", format!("{name}/"))
                .bytes(),
        );
        out.extend(content.bytes());
        if size % 2 == 1 {
            out.push(b'\n');
        }
    }
    out
}

const MAIN: &str = "declare i32 @answer()
declare extern_weak void @absent()
declare i32 @printf(ptr, ...)
@text = constant [4 x i8] c\"%d\\0A\\00\"
define i32 @main() {
  %value = call i32 @answer()
  %count = call i32 (ptr, ...) @printf(ptr @text, i32 %value)
  ret i32 0
}
";

/// `answer` needs `six`, an earlier member; nothing needs the other two.
const LIBRARY: &[(&str, &str)] = &[
    ("six.ll", "define i32 @six() {\n  ret i32 6\n}\n"),
    ("absent.ll", "define void @absent() {\n  ret void\n}\ndefine i32 @main() {\n  ret i32 1\n}\n"),
    (
        "answer.ll",
        "declare i32 @six()\ndefine i32 @answer() {\n  %six = call i32 @six()\n  %value = mul i32 %six, 7\n  ret i32 %value\n}\n",
    ),
    (
        "other.ll",
        "declare void @nobody()\ndefine i32 @six.other() {\n  call void @nobody()\n  ret i32 1\n}\n",
    ),
    ("lib.rmeta", "\u{1}\u{2}\0"),
];

fn run(args: &[&str]) -> Outcome {
    let place = Place::new();
    place.file("main.ll", MAIN).file("libanswer.a", archive(LIBRARY));
    place.file("libprogram.a", archive(&[("main.ll", MAIN)]));
    place.file("libold.a", archive(&[("old.ll", "define i32 @answer() {\n  ret i32 1\n}\n")]));
    place.emback(args)
}

#[track_caller]
fn prints(args: &[&str], stdout: &str) {
    let outcome = run(args);
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), (stdout, ""));
}

#[test]
fn members_that_are_needed_are_linked_in_any_order() {
    prints(&["run", "main.ll", "libanswer.a"], "42\n");
    prints(&["run", "libanswer.a", "main.ll"], "42\n");
    prints(
        &["run", "-O2", "--target", "wasm32-unknown-emscripten", "main.ll", "libanswer.a"],
        "42\n",
    );
}

/// A copy for optimisers defines nothing.
#[test]
fn a_copy_of_what_a_member_defines_takes_the_member() {
    let copy = "define available_externally i32 @answer() {\n  ret i32 1\n}\n";
    let place = Place::new();
    place.file("main.ll", MAIN.replace("declare i32 @answer()\n", copy));
    place.file("libanswer.a", archive(LIBRARY));
    let outcome = place.emback(&["run", "main.ll", "libanswer.a"]);
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("42\n", ""));
}

#[test]
fn an_archive_may_have_main() {
    prints(&["run", "libprogram.a", "libold.a"], "1\n");
}

#[test]
fn the_first_archive_that_has_a_symbol_is_taken() {
    prints(&["run", "main.ll", "libanswer.a", "libold.a"], "42\n");
    prints(&["run", "main.ll", "libold.a", "libanswer.a"], "1\n");
}

#[test]
fn libraries_are_looked_for_in_folders() {
    prints(&["run", "main.ll", "-L.", "-lanswer", "-lm"], "42\n");
    prints(&["run", "main.ll", "-L", ".", "-l:libold.a", "-lanswer"], "1\n");
    let outcome = run(&["run", "main.ll", "-L.", "-lmissing"]);
    assert_eq!(outcome.status, 1);
    expect![[r#"
        error: -lmissing: no folder of -L has libmissing.a
         = help: name the folder that has it: -L DIR
    "#]]
    .assert_eq(&outcome.stderr);
}

#[track_caller]
fn refused(content: impl AsRef<[u8]>, want: Expect) {
    let place = Place::new();
    place.file("main.ll", MAIN).file("lib.a", content);
    let outcome = place.emback(&["build", "main.ll", "lib.a", "-o", "out.js"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""), "{}", outcome.stderr);
    assert_eq!(place.files(), ["lib.a", "main.ll"]);
    want.assert_eq(&outcome.stderr);
}

#[test]
fn faults_of_archives() {
    refused(
        &archive(LIBRARY)[..100],
        expect![[r#"
        error: lib.a: malformed archive: Archive member size is too large
    "#]],
    );
    refused(
        archive(&[("answer.ll", "define i32 @answer() {\n  ret i32 %x\n}\n")]),
        expect![[r#"
            error: use of undefined value '%x'
             --> lib.a(answer.ll):2:11
              |
            2 |   ret i32 %x
              |           ^^
              |
              = note: in function 'answer'
        "#]],
    );
}

#[test]
fn archives_in_which_nothing_is_needed() {
    let place = Place::new();
    place.file("lib.a", archive(&LIBRARY[..1]));
    let outcome = place.emback(&["build", "lib.a", "-o", "out.js"]);
    assert_eq!(outcome.status, 1);
    expect![[r#"
        error: lib.a: no member is needed, since none has main
         = help: extract the members to be linked, and give them as inputs: llvm-ar x ARCHIVE
    "#]]
    .assert_eq(&outcome.stderr);
}
