//! The linker's options: --whole-archive, --wrap, -u, --defsym, thin archives, and what a link reads.

mod common;

use common::{Outcome, Place};
use expect_test::expect;

/// An archive without an index.
fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let members: Vec<(&str, &[u8])> =
        members.iter().map(|&(name, text)| (name, text.as_bytes())).collect();
    emback_link::archive::write(&members, &[])
}

/// Prints what `value` and `inside` give.
const MAIN: &str = "declare i32 @value()
declare i32 @inside()
declare i32 @printf(ptr, ...)
@text = constant [7 x i8] c\"%d %d\\0A\\00\"
define i32 @main() {
  %a = call i32 @value()
  %b = call i32 @inside()
  %count = call i32 (ptr, ...) @printf(ptr @text, i32 %a, i32 %b)
  ret i32 0
}
";

/// Defines a symbol and uses it.
const VALUE: &str = "define i32 @value() {
  ret i32 1
}
define i32 @inside() {
  %r = call i32 @value()
  ret i32 %r
}
";

const WRAP: &str = "declare i32 @__real_value()
define i32 @__wrap_value() {
  %r = call i32 @__real_value()
  %s = add i32 %r, 100
  ret i32 %s
}
";

fn place() -> Place {
    let place = Place::new();
    place.file("main.ll", MAIN).file("value.ll", VALUE).file("wrap.ll", WRAP);
    place
}

#[track_caller]
fn prints(place: &Place, args: &[&str], stdout: &str) {
    let Outcome { stdout: got, stderr, .. } = place.emback(args);
    assert_eq!((got.as_str(), stderr.as_str()), (stdout, ""), "{args:?}");
}

#[test]
fn wrapped_symbols() {
    // wasm-ld gives the same: also the use in the module that defines the symbol is wrapped.
    let place = place();
    place.file("libwrap.a", archive(&[("wrap.ll", WRAP)]));
    prints(&place, &["run", "main.ll", "value.ll", "wrap.ll"], "1 1\n");
    for wrap in ["--wrap=value", "-Wl,--wrap,value", "-Wl,--wrap=value"] {
        prints(&place, &["run", wrap, "main.ll", "value.ll", "wrap.ll"], "101 101\n");
        prints(&place, &["run", "-O2", wrap, "wrap.ll", "value.ll", "main.ll"], "101 101\n");
        prints(&place, &["run", wrap, "main.ll", "value.ll", "libwrap.a"], "101 101\n");
    }
    let one = [MAIN.replace("declare i32 @value()\ndeclare i32 @inside()\n", ""), VALUE.to_owned()];
    place.file("one.ll", [one.concat(), WRAP.to_owned()].concat());
    prints(&place, &["run", "--wrap", "value", "one.ll"], "101 101\n");
}

#[test]
fn symbols_of_the_command_line() {
    let place = place();
    let other = "define i32 @other() {\n  ret i32 7\n}\ndefine i32 @inside() {\n  ret i32 8\n}\n";
    place.file("libother.a", archive(&[("other.ll", other)]));
    prints(&place, &["run", "--defsym", "value=other", "main.ll", "libother.a"], "7 8\n");
    let build = ["build", "-Wl,--defsym=alias=other", "main.ll", "value.ll", "libother.a"];
    let outcome = place.emback(&build);
    assert_eq!(outcome.status, 1);
    expect![[r#"
        error: duplicate symbol 'inside': defined in 'libother.a(other.ll)' and in 'value.ll', line 4
         --> libother.a(other.ll):4:1
          |
        4 | define i32 @inside() {
          | ^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: rename one of them, or make it static; a definition in a header is to be inline
    "#]]
    .assert_eq(&outcome.stderr);
    // A definition of the same name gives way.
    place.file("nine.ll", "define i32 @nine() {\n  ret i32 9\n}\n");
    prints(&place, &["run", "--defsym=value=nine", "main.ll", "value.ll", "nine.ll"], "9 9\n");
    let exported = ["--defsym=value=nine", "-s", "EXPORTED_FUNCTIONS=_value", "-o", "out.js"];
    let build = [&["build", "value.ll", "nine.ll"], &exported[..]].concat();
    assert_eq!(place.emback(&build).stderr, "");
    assert_eq!(place.node(&["-p", "require('./out.js')._value()"]).stdout, "9\n");
}

#[test]
fn exports_and_undefined_symbols_take_members() {
    let place = place();
    let extra = "@word = global i32 5\ndefine i32 @extra() {\n  ret i32 5\n}\n";
    place.file("libextra.a", archive(&[("extra.ll", extra)]));
    let has = |args: &[&str], name: &str| {
        let outcome =
            place.emback(&[&["build", "main.ll", "value.ll", "libextra.a"], args].concat());
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
        place.text("main.js").contains(name)
    };
    assert!(!has(&[], "_extra"));
    assert!(has(&["-u", "extra"], "_extra"));
    assert!(has(&["-s", "EXPORTED_FUNCTIONS=_main,_extra"], "_extra"));
    assert!(!has(&["-u", "nowhere"], "_extra"));
}

#[test]
fn whole_archives() {
    let place = place();
    // A constructor that nothing refers to.
    let start = "declare i32 @puts(ptr)
@hello = private constant [6 x i8] c\"start\\00\"
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @start, ptr null }]
define internal void @start() {
  %n = call i32 @puts(ptr @hello)
  ret void
}
";
    place.file("libstart.a", archive(&[("start.ll", start), ("lib.rmeta", "\u{1}\u{2}\0")]));
    let rest = ["main.ll", "value.ll"];
    let run = |args: &[&str], stdout: &str| {
        prints(&place, &[&["run"], args, &rest[..]].concat(), stdout);
    };
    run(&["libstart.a"], "1 1\n");
    run(&["--whole-archive", "libstart.a"], "start\n1 1\n");
    run(&["-Wl,--whole-archive,libstart.a,--no-whole-archive"], "start\n1 1\n");
    run(&["-Wl,--whole-archive", "-L.", "-lstart", "-Wl,--no-whole-archive"], "start\n1 1\n");
    run(&["--whole-archive", "--no-whole-archive", "libstart.a"], "1 1\n");
    run(&["-Wl,--start-group", "libstart.a", "-Wl,--end-group"], "1 1\n");
}

#[test]
fn members_of_thin_archives_are_files() {
    let place = place();
    std::fs::create_dir(place.path("lib")).expect("a folder");
    let header = |name: &str, size: usize| {
        format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644)
    };
    let names = "../value.ll/\n\n";
    let thin =
        format!("!<thin>\n{}{names}{}", header("//", names.len()), header("/0", VALUE.len()));
    place.file("lib/libthin.a", &thin);
    prints(&place, &["run", "main.ll", "lib/libthin.a"], "1 1\n");
    prints(&place, &["run", "main.ll", "-Llib", "-lthin"], "1 1\n");
    place.file("libbad.a", &thin);
    let outcome = place.emback(&["build", "main.ll", "libbad.a"]);
    assert_eq!(outcome.status, 1);
    expect![[r#"
        error: libbad.a: its member ../value.ll cannot be read: No such file or directory
         = help: a thin archive has the names of files: keep them where they were, or make it without 'T'
    "#]]
    .assert_eq(&outcome.stderr);
}

#[test]
fn definitions_that_are_needed_by_another_module_only() {
    // `once` is not needed by the module that has it first, and is the one that is linked.
    let place = Place::new();
    let first = "define linkonce_odr i32 @once() {
  ret i32 3
}
define internal i32 @dead() {
  %r = call i32 @nowhere()
  ret i32 %r
}
declare i32 @nowhere()
define i32 @also_dead() {
  %r = call i32 @dead()
  ret i32 %r
}
";
    let main = "define linkonce_odr i32 @once() {
  ret i32 4
}
define i32 @main() {
  %r = call i32 @once()
  ret i32 %r
}
";
    place.file("first.ll", first).file("main.ll", main);
    assert_eq!(place.emback(&["run", "first.ll", "main.ll"]).status, 3);
    assert_eq!(place.emback(&["run", "main.ll", "first.ll"]).status, 4);
}

#[test]
fn defsym_wants_names_or_numbers() {
    let outcome = place().emback(&["build", "main.ll", "--defsym", "value=16+4"]);
    assert_eq!(outcome.status, 2);
    expect![[r#"
        error: --defsym value=16+4: is not NAME=SYMBOL or NAME=NUMBER
         = help: give the name of a symbol or a number of 32 bits on the right; expressions are not supported
    "#]]
    .assert_eq(&outcome.stderr);
}

#[test]
fn a_symbol_is_a_number() {
    let place = place();
    let size = "
@size = external global i8
@table = global [2 x ptr] [ptr @size, ptr getelementptr (i8, ptr @size, i32 4)]
declare i32 @printf(ptr, ...)
@format = constant [7 x i8] c\"%d %d\\0A\\00\"
define i32 @main() {
  %second = load ptr, ptr getelementptr ([2 x ptr], ptr @table, i32 0, i32 1)
  %1 = call i32 (ptr, ...) @printf(ptr @format, ptr @size, ptr %second)
  ret i32 0
}
";
    place.file("size.ll", size);
    prints(&place, &["run", "--defsym=size=0x40", "size.ll"], "64 68\n");
    // No member of an archive is taken for it, and a definition gives way.
    let own = "@size = global i8 1\n";
    place.file("libsize.a", archive(&[("own.ll", own)])).file("own.ll", own);
    for other in ["libsize.a", "own.ll"] {
        prints(&place, &["run", "--defsym=size=64", "size.ll", other], "64 68\n");
    }
}
