//! Reducing: real conditions, and what a user counts on around them.

mod common;

use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::{HELLO, LIBRARY, Outcome, Place};
use emback::{Input, Level, compile};
use emback_ir::verify;
use emback_reduce::{End, Observer, Options, Progress};
use expect_test::{Expect, expect};

/// Calls a product inside a loop, with much around it.
const LOOP: &str = r#"target triple = "wasm32-unknown-unknown"
%pair = type { i32, [4 x i32] }
@table = internal constant [4 x i32] [i32 1, i32 2, i32 3, i32 4]
@text = private constant [6 x i8] c"hello\00"
declare i32 @puts(ptr)
define internal i32 @product(i32 %a, i32 %b) {
entry:
  %p = mul nsw i32 %a, %b
  ret i32 %p
}
define i32 @main(i32 %argc) {
entry:
  %slot = alloca %pair, align 8
  %n = call i32 @puts(ptr @text)
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ %n, %entry ], [ %more, %loop ]
  %at = getelementptr [4 x i32], ptr @table, i32 0, i32 %i
  %value = load i32, ptr %at, align 4
  %times = call i32 @product(i32 %value, i32 %argc)
  store i32 %times, ptr %slot, align 4
  %more = add i32 %sum, %times
  %next = add nuw i32 %i, 1
  %on = icmp ult i32 %next, 4
  br i1 %on, label %loop, label %done
done:
  ret i32 %more
}
"#;

/// A condition on what `emback build` writes.
fn built(rest: &str) -> String {
    format!("{} build \"$1\" --emit ll -o - | {rest}", env!("CARGO_BIN_EXE_emback"))
}

#[track_caller]
fn reduced(place: &Place, args: &[&str]) -> String {
    let outcome = place.emback(&[&["reduce", "in.ll", "-o", "out.ll"], args].concat());
    // Nothing is said where no one looks on.
    assert_eq!((outcome.status, &*outcome.stdout, &*outcome.stderr), (0, "", ""));
    place.text("out.ll")
}

#[track_caller]
fn refused(place: &Place, args: &[&str], status: i32, want: Expect) -> Outcome {
    let before = place.files();
    let outcome = place.emback(args);
    assert_eq!((outcome.status, &*outcome.stdout), (status, ""), "{}", outcome.stderr);
    assert_eq!(place.files(), before);
    want.assert_eq(&outcome.stderr);
    outcome
}

#[test]
fn what_the_condition_asks_for_is_left() {
    let place = Place::new();
    place.file("in.ll", LOOP);
    let text = reduced(&place, &["--test", &built("grep -q 'mul .*%'")]);
    expect![[r#"
        target triple = "wasm32-unknown-unknown"

        define void @f(i32 %a) {
          %b = mul i32 %a, 0
          ret void
        }
    "#]]
    .assert_eq(&text);
    assert_eq!(place.files(), ["in.ll", "out.ll"]);
}

#[test]
fn the_path_is_put_in_for_braces() {
    let place = Place::new();
    place.file("in.ll", LIBRARY);
    let text = reduced(&place, &["--test", "grep -q mul {} && test {} = \"$1\""]);
    expect![[r#"
        target triple = "wasm32-unknown-unknown"

        define void @f() {
          %a = mul i32 0, 0
          ret void
        }
    "#]]
    .assert_eq(&text);
}

#[test]
fn the_standard_streams_are_files_too() {
    let place = Place::new();
    let args = ["reduce", "-", "-o", "-", "--test", "grep -q mul \"$1\""];
    let outcome = place.emback_with(&args, LIBRARY.as_bytes());
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    expect![[r#"
        target triple = "wasm32-unknown-unknown"

        define void @f() {
          %a = mul i32 0, 0
          ret void
        }
    "#]]
    .assert_eq(&outcome.stdout);
}

#[test]
fn nothing_to_leave_out_is_no_fault() {
    let place = Place::new();
    let least = "define void @f() {\n  ret void\n}\n";
    place.file("in.ll", least);
    let text = reduced(&place, &["--test", "grep -q '^define void @f() {' \"$1\""]);
    assert_eq!(text, least);
}

#[test]
fn jobs_change_nothing() {
    let place = Place::new();
    place.file("in.ll", LOOP);
    let test = "sleep 0.0$(($$ % 3)); grep -q 'mul .*%' \"$1\" && grep -q 'icmp' \"$1\"";
    let all: Vec<String> =
        ["1", "4", "3"].map(|jobs| reduced(&place, &["--jobs", jobs, "--test", test])).to_vec();
    assert!(all.iter().all(|text| *text == all[0]), "{all:#?}");
    // Counted are the tests that one job would run.
    let some = ["1", "4"].map(|jobs| {
        let args = ["reduce", "in.ll", "-o", "out.ll", "--max-tests", "17", "--jobs", jobs];
        let outcome = place.emback(&[&args[..], &["--test", test]].concat());
        assert_eq!(outcome.status, 0);
        assert!(outcome.stderr.starts_with("warning: stopped after 17 tests"), "{outcome:?}");
        place.text("out.ll")
    });
    assert_eq!(some[0], some[1]);
    assert_ne!(some[0], all[0]);
}

#[test]
fn a_condition_that_does_not_hold() {
    let place = Place::new();
    place.file("in.ll", HELLO);
    let args = |test| ["reduce", "in.ll", "-o", "out.ll", "--test", test];
    let words = "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo line $i; done; echo why >&2; exit 3";
    refused(
        &place,
        &args(words),
        1,
        expect![[r#"
        error: in.ll does not fulfil the condition: the command ended with status 3
         = help: the last lines that the command wrote:
                 line 4
                 line 5
                 line 6
                 line 7
                 line 8
                 line 9
                 line 10
                 line 11
                 line 12
                 why
    "#]],
    );
    refused(
        &place,
        &args("false"),
        1,
        expect![[r#"
        error: in.ll does not fulfil the condition: the command ended with status 1
         = help: the command wrote nothing; it is to end with status 0 for the input
    "#]],
    );
    refused(
        &place,
        &args("kill -9 $$"),
        1,
        expect![[r#"
            error: in.ll does not fulfil the condition: the command was ended by signal: 9 (SIGKILL)
             = help: the command wrote nothing; it is to end with status 0 for the input
        "#]],
    );
}

#[test]
fn a_condition_on_what_is_not_printed() {
    let place = Place::new();
    place.file("in.ll", "; a comment\ndefine void @f() {\n  ret void\n}\n");
    refused(
        &place,
        &["reduce", "in.ll", "-o", "out.ll", "--test", "grep -q comment \"$1\""],
        1,
        expect![[r#"
            error: in.ll does not fulfil the condition once it is read and printed, without debug information and comments: the command ended with status 1
             = help: the command wrote nothing; it is to end with status 0 for the input
        "#]],
    );
}

#[test]
fn inputs_at_fault() {
    let place = Place::new();
    place.file("syntax.ll", "define void @f() {\n  oops\n}\n");
    place.file(
        "rule.ll",
        "define i32 @f() {\n  %y = add i32 %x, 1\n  %x = add i32 1, 1\n  ret i32 %y\n}\n",
    );
    let args = |name| ["reduce", name, "-o", "out.ll", "--test", "true"];
    refused(
        &place,
        &args("none.ll"),
        1,
        expect![[r#"
        error: none.ll: cannot be read: No such file or directory
    "#]],
    );
    refused(
        &place,
        &args("syntax.ll"),
        1,
        expect![[r#"
        error: expected an instruction, found 'oops'
         --> syntax.ll:2:3
          |
        2 |   oops
          |   ^^^^
          |
          = note: in function 'f', instruction 'oops'
    "#]],
    );
    refused(
        &place,
        &args("rule.ll"),
        1,
        expect![[r#"
            error: %x does not dominate its use
             --> rule.ll:2:3
              |
            2 |   %y = add i32 %x, 1
              |   ^^^^^^^^^^^^^^^^^^
              |
              = note: in function 'f', block '%0', instruction '%y = add i32 %x, 1'
        "#]],
    );
}

#[test]
fn command_lines_at_fault() {
    let place = Place::new();
    place.file("in.ll", HELLO);
    refused(
        &place,
        &["reduce", "in.ll", "-o", "in.ll", "--test", "true"],
        2,
        expect![[r#"
        error: in.ll is the input and the output
         = help: give another name with -o
    "#]],
    );
    for wrong in [
        &["reduce", "in.ll", "-o", "out.ll"][..],
        &["reduce", "in.ll", "--test", "true"],
        &["reduce", "in.ll", "-o", "out.ll", "--test", "true", "--jobs", "0"],
        &["reduce", "in.ll", "-o", "out.ll", "--test", "true", "--timeout", "0"],
        &["reduce", "in.ll", "-o", "out.ll", "--test", "true", "--timeout", "nan"],
        &["reduce", "in.ll", "-o", "out.ll", "--test", "true", "--timeout", "1e300"],
    ] {
        assert_eq!(place.emback(wrong).status, 2, "{wrong:?}");
    }
    assert_eq!(place.files(), ["in.ll"]);
}

#[test]
fn help_shows_conditions() {
    let outcome = Place::new().emback(&["reduce", "--help"]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.stdout.contains("grep -q \"Invalid asm.js\""), "{}", outcome.stdout);
}

#[test]
fn an_output_that_cannot_be_written() {
    let place = Place::new();
    place.file("in.ll", HELLO);
    refused(
        &place,
        &["reduce", "in.ll", "-o", "none/out.ll", "--test", "true"],
        1,
        expect![[r#"
            error: none/out.ll: cannot be written: No such file or directory
        "#]],
    );
}

#[test]
fn a_test_that_takes_too_long_does_not_count() {
    let place = Place::new();
    place.file("in.ll", LIBRARY);
    // Without the end of its time it would hold for all.
    let test = "grep -q mul \"$1\" || sleep 60";
    let start = Instant::now();
    let text = reduced(&place, &["--timeout", "0.25", "--jobs", "4", "--test", test]);
    assert!(text.contains("mul"), "{text}");
    assert!(start.elapsed() < Duration::from_secs(50));
    refused(
        &place,
        &["reduce", "in.ll", "-o", "new.ll", "--timeout", "0.25", "--test", "echo on; sleep 60"],
        1,
        expect![[r#"
            error: in.ll does not fulfil the condition: the command did not end within 0.25 s
             = help: the last lines that the command wrote:
                     on
        "#]],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_test_leaves_running_ends_with_it() {
    let place = Place::new();
    place.file("in.ll", "define void @f() {\n  ret void\n}\n");
    reduced(&place, &["--test", "sleep 100 & echo $! >> pids; grep -q define \"$1\""]);
    let pids = place.text("pids");
    assert!(!pids.is_empty());
    // The system takes its time to end them; `sleep` would take far longer.
    let start = Instant::now();
    for pid in pids.lines() {
        loop {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            // Ended, though whoever should may not have asked for its status yet.
            if stat.is_empty() || stat.contains(") Z ") {
                break;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "{stat}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn the_output_is_whole_at_any_time() {
    let place = Place::new();
    place.file("in.ll", LOOP);
    let mut child = Command::new(env!("CARGO_BIN_EXE_emback"))
        .args(["reduce", "in.ll", "-o", "out.ll", "--test", "grep -q 'mul .*%' \"$1\""])
        .current_dir(place.path("."))
        .stdin(Stdio::null())
        .spawn()
        .expect("emback starts");
    let mut seen = Vec::new();
    loop {
        let ended = child.try_wait().expect("it can be asked").is_some();
        if let Ok(text) = std::fs::read_to_string(place.path("out.ll"))
            && seen.last() != Some(&text)
        {
            whole(&text);
            seen.push(text);
        }
        if ended {
            break;
        }
        std::thread::sleep(Duration::from_micros(500));
    }
    assert!(seen.len() > 2, "seen {} times", seen.len());
}

/// A module that keeps all rules, with a product in it.
#[track_caller]
fn whole(text: &str) {
    let module = emback_frontend::text::read(text.as_bytes(), "out.ll");
    let module = module.unwrap_or_else(|errors| panic!("{}\n{text}", errors[0]));
    assert!(verify::module(&module).is_empty(), "{text}");
    assert!(text.contains("mul"), "{text}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_the_best_so_far() {
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
        let place = Place::new();
        place.file("in.ll", LOOP);
        let mut child = Command::new(env!("CARGO_BIN_EXE_emback"))
            .args(["reduce", "in.ll", "-o", "out.ll", "--jobs", "2"])
            .args(["--test", "grep -q mul \"$1\" && if test -e out.ll; then sleep 0.05; fi"])
            .current_dir(place.path("."))
            .stdin(Stdio::null())
            .spawn()
            .expect("emback starts");
        let start = Instant::now();
        while !place.path("out.ll").exists() && start.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::thread::sleep(Duration::from_millis(200));
        let mut kill = Command::new("kill");
        kill.arg(format!("-{signal}")).arg(child.id().to_string());
        assert!(kill.status().expect("kill runs").success());
        assert_eq!(child.wait().expect("it ends").code(), Some(status));
        assert_eq!(place.files(), ["in.ll", "out.ll"]);
        whole(&place.text("out.ll"));
    }
}

struct Silent;

impl Observer for Silent {
    fn improved(&mut self, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn progress(&mut self, _: &Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// The body of the asm.js module that `text` becomes; nothing when it is refused.
fn asm(text: &str) -> String {
    let options = emback::Options { level: Level::O1, ..emback::Options::default() };
    let Ok(output) = compile(&[Input::new("in.ll", text)], &options) else { return String::new() };
    let script = output.contents.as_text().expect("JavaScript");
    let asm = script.split_once("\"use asm\"").map_or("", |(_, rest)| rest);
    asm.split_once("\n  return {").map_or(asm, |(asm, _)| asm).to_owned()
}

/// The loops of a text, each from its first word to its last brace.
fn loops(text: &str) -> Vec<&str> {
    ["while (", "do {", "for ("]
        .iter()
        .flat_map(|word| text.match_indices(word).map(|(at, _)| block(&text[at..])))
        .collect()
}

fn multiplies_in_a_loop(asm: &str) -> bool {
    loops(asm).iter().any(|text| text.contains("Math_imul("))
}

fn shifts_in_a_loop_in_a_loop(asm: &str) -> bool {
    loops(asm).iter().any(|outer| loops(&outer[1..]).iter().any(|inner| inner.contains(" >>> ")))
}

/// The text up to the brace that closes the first one.
fn block(text: &str) -> &str {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return &text[..at],
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// A real program, a condition on what is built of it, and how many lines that are not empty may be left.
#[track_caller]
fn realistic(name: &str, holds: fn(&str) -> bool, most: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name);
    let text = std::fs::read_to_string(path).expect("the example is there");
    let module = emback_frontend::text::read(text.as_bytes(), name).expect("the example is right");
    assert!(holds(&asm(&text)), "{}", asm(&text));
    let options = Options { jobs: 2, max_tests: None };
    let condition = |candidate: &emback_reduce::Candidate<'_>| holds(&asm(candidate.text));
    let outcome = emback_reduce::reduce(module, &options, &condition, &mut Silent);
    assert_eq!((outcome.end, outcome.broken), (End::Done, 0));
    assert!(holds(&asm(&outcome.text)));
    let left = outcome.text.lines().filter(|line| !line.trim().is_empty()).count();
    println!("{name}: {} lines to {left} in {} tests", text.lines().count(), outcome.tests);
    assert!(left <= most, "{left} lines:\n{}", outcome.text);
}

#[test]
fn a_product_in_a_loop_becomes_small() {
    realistic("quicksort.ll", multiplies_in_a_loop, 12);
}

#[test]
fn a_loop_in_a_loop_becomes_small() {
    realistic("sha256.ll", shifts_in_a_loop_in_a_loop, 16);
}
