//! `--wasm-backend llvm` and `doctor` where programs are made up: scripts in a folder that is the whole path.
#![cfg(unix)]

mod common;

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use common::{HELLO, Outcome, Place};
use expect_test::{Expect, expect};

const TARGET: [&str; 2] = ["--target", "wasm32-unknown-emscripten"];

/// A script that is being written cannot be started; a process that another test starts has all open files for a moment.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A shell script, in a folder `bin`.
fn program(place: &Place, name: &str, body: &str) {
    let folder = place.path("bin");
    std::fs::create_dir_all(&folder).expect("the folder is made");
    let file = folder.join(name);
    std::fs::write(&file, format!("#!/bin/sh\n{body}\n")).expect("the script is written");
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&file, mode).expect("it may be run");
}

/// Calls emback with that folder as its path.
fn emback(place: &Place, args: &[&str], variables: &[(&str, &str)]) -> Outcome {
    let folder = place.path("");
    let output = Command::new(env!("CARGO_BIN_EXE_emback"))
        .args(args)
        .current_dir(&folder)
        .env("PATH", place.path("bin"))
        .env_remove("EMBACK_LLC")
        .env_remove("EMBACK_WASM_LD")
        .env_remove("RUSTC")
        .envs(variables.iter().copied())
        .output()
        .expect("it starts");
    let clean =
        |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&*folder.to_string_lossy(), "HERE/");
    Outcome {
        status: output.status.code().unwrap_or(-1),
        stdout: clean(&output.stdout),
        stderr: clean(&output.stderr),
    }
}

#[track_caller]
fn refused(place: &Place, status: i32, variables: &[(&str, &str)], want: Expect) {
    place.file("a.ll", HELLO);
    let args = ["build", "a.ll", "-o", "a.js", "--wasm-backend", "llvm"];
    let outcome = emback(place, &[&args[..], &TARGET].concat(), variables);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (status, ""), "{}", outcome.stderr);
    assert!(!place.path("a.js").exists() && !place.path("a.wasm").exists());
    want.assert_eq(&outcome.stderr);
}

#[test]
fn a_code_generator_that_is_named_and_not_there() {
    let _turn = turn();
    refused(
        &Place::new(),
        1,
        &[("EMBACK_LLC", "none/llc")],
        expect![[r#"
        error: --wasm-backend llvm: EMBACK_LLC names none/llc, which cannot be used; none/llc: it cannot be started: No such file or directory
         = help: install LLVM (Debian: llvm-19, Homebrew: llvm), or name one in EMBACK_LLC; 'emback doctor' lists what there is
    "#]],
    );
}

#[test]
fn a_code_generator_that_is_too_old() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "old", "echo 'Debian LLVM version 14.0.6'");
    refused(
        &place,
        1,
        &[("EMBACK_LLC", "old")],
        expect![[r#"
        error: --wasm-backend llvm: EMBACK_LLC names old, which cannot be used; HERE/bin/old: it is of LLVM 14.0.6, which is older than 16
         = help: install LLVM (Debian: llvm-19, Homebrew: llvm), or name one in EMBACK_LLC; 'emback doctor' lists what there is
    "#]],
    );
}

#[test]
fn no_linker() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "llc", "echo 'Debian LLVM version 19.1.7'");
    refused(
        &place,
        1,
        &[("EMBACK_WASM_LD", "none")],
        expect![[r#"
        error: --wasm-backend llvm: EMBACK_WASM_LD names none, which cannot be used; none: it cannot be started: No such file or directory
         = help: install lld (Debian: lld-19, Homebrew: lld) or Rust's own (rustup toolchain install stable), or name one in EMBACK_WASM_LD; 'emback doctor' lists what there is
    "#]],
    );
}

#[test]
fn a_complaint_about_a_line_shows_the_line() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "wasm-ld", "echo 'LLD 19.1.7'");
    program(
        &place,
        "llc",
        "case $1 in
            --version) echo 'LLVM version 16.0.6' ;;
            *) echo \"llc: error: llc: program.ll:3:9: error: expected a number\" >&2; exit 1 ;;
        esac",
    );
    refused(
        &place,
        1,
        &[],
        expect![[r#"
            error: LLVM's code generator (HERE/bin/llc 16.0.6): expected a number
             --> the module as printed:3:9
              |
            3 | %struct.__emback_sink = type { ptr, ptr, i32 }
              |         ^^^^^^^^^^^^^
              |
              = help: the text is LLVM 19's: use an llc of LLVM 19 or newer
        "#]],
    );
}

#[test]
fn a_crash_is_told_without_its_stack() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "wasm-ld", "echo 'LLD 19.1.7'");
    program(
        &place,
        "llc",
        "case $1 in
            --version) echo 'LLVM version 19.1.7' ;;
            *) echo 'LLVM ERROR: Cannot select: t1: i32 = odd' >&2
               echo 'In function: main' >&2
               echo 'PLEASE submit a bug report to nobody' >&2
               echo 'Stack dump:' >&2
               exit 134 ;;
        esac",
    );
    refused(
        &place,
        1,
        &[],
        expect![[r#"
        error: LLVM's code generator (HERE/bin/llc 19.1.7) refused the module: LLVM ERROR: Cannot select: t1: i32 = odd
         = note: in function 'main'
    "#]],
    );
}

#[track_caller]
fn misused(args: &[&str], want: Expect) {
    let _turn = turn();
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = emback(&place, args, &[]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{}", outcome.stderr);
    assert_eq!(place.files(), ["a.ll"]);
    want.assert_eq(&outcome.stderr);
}

#[test]
fn asm_js_is_not_written_by_llvm() {
    misused(
        &["build", "a.ll", "--wasm-backend", "llvm"],
        expect![[r#"
        error: --wasm-backend llvm: the target is asm.js, which LLVM does not write
         = help: add --target wasm32-unknown-emscripten
    "#]],
    );
    misused(
        &["run", "a.ll", "--wasm-backend", "llvm"],
        expect![[r#"
        error: --wasm-backend llvm: the target is asm.js, which LLVM does not write
         = help: add --target wasm32-unknown-emscripten
    "#]],
    );
    misused(
        &["build", "a.ll", "--wasm-backend", "gcc"],
        expect![[r#"
        error: invalid value 'gcc' for '--wasm-backend <NAME>'
          [possible values: emback, llvm]

        For more information, try '--help'.
    "#]],
    );
}

#[test]
fn stages_that_are_not_there() {
    let build = ["build", "a.ll", "--wasm-backend", "llvm", TARGET[0], TARGET[1]];
    misused(
        &[&build[..], &["--emit", "legal"]].concat(),
        expect![[r#"
        error: --emit legal: LLVM's code generator has no such stage
         = help: leave --emit or --wasm-backend out
    "#]],
    );
    misused(
        &[&build[..], &["--emit", "tree"]].concat(),
        expect![[r#"
        error: --emit tree: LLVM's code generator has no such stage
         = help: leave --emit or --wasm-backend out
    "#]],
    );
    misused(
        &[&build[..], &["--print-after", "all"]].concat(),
        expect![[r#"
        error: --print-after: emback's passes do not run with LLVM's code generator
         = help: leave --print-after or --wasm-backend out
    "#]],
    );
    misused(
        &[&build[..], &["--time-passes"]].concat(),
        expect![[r#"
        error: --time-passes: emback's passes do not run with LLVM's code generator
         = help: leave --time-passes or --wasm-backend out
    "#]],
    );
    misused(
        &[&build[..], &["--verify-each"]].concat(),
        expect![[r#"
        error: --verify-each: emback's passes do not run with LLVM's code generator
         = help: leave --verify-each or --wasm-backend out
    "#]],
    );
}

#[test]
fn doctor_lists_what_there_is() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "new", "echo 'LLVM version 22.1.0'");
    program(&place, "ld", "echo 'LLD 19.1.7'");
    program(&place, "node", "echo v20.19.0");
    program(&place, "js102", "exit 3");
    program(&place, "firefox", "echo 'Mozilla Firefox 153.0esr'");
    let variables = [("EMBACK_LLC", "new"), ("EMBACK_WASM_LD", "ld"), ("RUSTC", "none")];
    let outcome = emback(&place, &["doctor"], &variables);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (1, ""));
    // The machine's own folders of LLVM may have a clang.
    let (before, after) = outcome.stdout.split_once("\nclang: ").expect("there is a clang");
    expect![[r#"
        emback 0.1.0 builds asm.js and WebAssembly by itself. These programs of others it can use:

        llc: LLVM's code generator: --wasm-backend llvm
          EMBACK_LLC names new
          yes HERE/bin/new 22.1.0

        wasm-ld: LLVM's linker of WebAssembly: --wasm-backend llvm
          EMBACK_WASM_LD names ld
          yes HERE/bin/ld 19.1.7

        node: runs what is built: run, diverge, compare --run
          yes HERE/bin/node 20.19.0

        js102: SpiderMonkey 102, which compiles asm.js: run --engine, compare --run
          no HERE/bin/js102 asked for its version, it failed (exit status: 3)
          not found: install SpiderMonkey's shell (Debian 12: libmozjs-102-dev)

        js78: SpiderMonkey 78, which compiles asm.js: run --engine
          not found: install SpiderMonkey's shell (Debian 12: libmozjs-78-dev)

        chromium: opens pages with what is built, and reports of compare
          not found: install it (Debian: chromium)

        firefox: opens pages with what is built, and reports of compare
          yes HERE/bin/firefox 153.0
    "#]]
    .assert_eq(&spaces(before));
    let (_, rustc) = after.split_once("\nrustc: ").expect("there is a rustc");
    expect![[r#"
        compiles Rust to LLVM IR; its rust-lld is a linker of WebAssembly
          RUSTC names none
          no none it cannot be started: No such file or directory
          not found: install it (rustup toolchain install stable)
    "#]]
    .assert_eq(&spaces(rustc));
}

/// Columns are as wide as the longest path, which differs between machines.
fn spaces(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let words: Vec<&str> = line.split_whitespace().collect();
        format!("{}{}\n", &line[..indent], words.join(" "))
    });
    lines.collect()
}

#[test]
fn doctor_speaks_json() {
    let _turn = turn();
    let place = Place::new();
    program(&place, "new", "echo 'LLVM version 22.1.0'");
    program(&place, "ld", "echo 'LLD 19.1.7'");
    let variables = [("EMBACK_LLC", "new"), ("EMBACK_WASM_LD", "ld")];
    let outcome = emback(&place, &["doctor", "--format", "json"], &variables);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let value: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    let programs = value["programs"].as_array().expect("there is a list");
    let names: Vec<&str> = programs.iter().filter_map(|one| one["name"].as_str()).collect();
    let wanted = [
        "llc", "wasm-ld", "node", "js102", "js78", "chromium", "firefox", "clang", "llvm-ar",
        "llvm-nm", "rustc",
    ];
    assert_eq!(names, wanted);
    let llc = &programs[0]["candidates"][0];
    assert_eq!((&llc["version"], &llc["taken"]), (&"22.1.0".into(), &true.into()));
    assert_eq!(programs[2]["candidates"].as_array().map(Vec::len), Some(0));
}
