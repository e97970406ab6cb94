//! Files: which are written, which are kept, and what a failure leaves.

#![cfg(unix)]

mod common;

use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::{HELLO, LIBRARY, Place};

#[test]
fn what_is_read_is_not_overwritten() {
    let library = "mergeInto(LibraryManager.library, { f: function () { return 1; } });\n";
    let wasm = ["--target", "wasm32-unknown-emscripten"];
    let cases: [(&str, &[&str]); 6] = [
        ("k.js", &["build", "a.ll", "--js-library", "k.js", "-o", "k.js"]),
        ("names", &["build", "a.ll", "-sEXPORTED_FUNCTIONS=@names", "-o", "names"]),
        ("x.wasm", &["build", "x.wasm", wasm[0], wasm[1], "-o", "x.js"]),
        ("y.js.map", &["build", "y.js.map", "-g", "-o", "y.js"]),
        ("q.js.mem", &["build", "q.js.mem", "--memory-init-file", "1", "-o", "q.js"]),
        ("a.html", &["compare", "a.html"]),
    ];
    for (name, call) in cases {
        let place = Place::new();
        place.file("a.ll", HELLO);
        let text = match name {
            "k.js" => library,
            "names" => "_main\n",
            _ => HELLO,
        };
        place.file(name, text);
        let outcome = place.emback(call);
        assert_eq!(outcome.status, 2, "{call:?}: {}", outcome.stderr);
        let want = format!("error: {name}: would be overwritten, but {name} is read\n");
        assert!(outcome.stderr.starts_with(&want), "{}", outcome.stderr);
        assert_eq!(place.text(name), text);
        let mut files = vec!["a.ll", name];
        files.sort_unstable();
        assert_eq!(place.files(), files);
    }
}

#[test]
fn links_stay_and_modes_are_kept() {
    let place = Place::new();
    place.file("a.ll", HELLO).file("real.js", "");
    symlink("real.js", place.path("link.js")).expect("a link");
    for mode in [0o600, 0o755] {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(place.path("real.js"), permissions).expect("the mode is set");
        assert_eq!(place.emback(&["build", "a.ll", "-o", "link.js"]).status, 0);
        let link = std::fs::read_link(place.path("link.js")).expect("it is a link still");
        assert_eq!(link.to_str(), Some("real.js"));
        assert!(place.text("real.js").contains("use asm"));
        let metadata = std::fs::metadata(place.path("real.js")).expect("it is there");
        assert_eq!(metadata.permissions().mode() & 0o777, mode);
    }
    assert_eq!(place.files(), ["a.ll", "link.js", "real.js"]);
}

#[test]
fn all_files_are_written_or_none() {
    let place = Place::new();
    place.file("a.ll", HELLO).file("a.js", "before").file("a.js.map", "before");
    // The map cannot be replaced: its name leads to itself.
    std::fs::remove_file(place.path("a.js.map")).expect("it was there");
    symlink("a.js.map", place.path("a.js.map")).expect("a link");
    let outcome = place.emback(&["build", "a.ll", "-g", "-o", "a.js"]);
    assert_eq!(outcome.status, 1, "{}", outcome.stderr);
    assert_eq!(place.text("a.js"), "before");
    assert_eq!(place.files(), ["a.js", "a.js.map", "a.ll"]);
}

#[test]
fn a_limit_on_the_size_of_files_leaves_nothing() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let shell = format!("ulimit -f 4; {} build a.ll -o a.js", env!("CARGO_BIN_EXE_emback"));
    let output = Command::new("bash")
        .args(["-c", &shell])
        .current_dir(place.path(""))
        .output()
        .expect("bash runs");
    assert_eq!(output.status.code(), Some(1));
    let words = String::from_utf8_lossy(&output.stderr);
    assert_eq!(words, "error: a.js: cannot be written: File too large\n");
    assert_eq!(place.files(), ["a.ll"]);
}

#[test]
fn a_closed_standard_output_is_an_error() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let shell = format!("{} build a.ll -o - >&-", env!("CARGO_BIN_EXE_emback"));
    let output = Command::new("sh")
        .args(["-c", &shell])
        .current_dir(place.path(""))
        .output()
        .expect("sh runs");
    assert_eq!(output.status.code(), Some(1));
    let words = String::from_utf8_lossy(&output.stderr);
    assert_eq!(words, "error: the standard output: cannot be written: it is closed\n");
}

#[test]
fn an_input_without_end_is_refused() {
    let outcome = Place::new().emback(&["build", "/dev/zero", "-o", "-"]);
    assert_eq!(outcome.status, 1);
    assert!(
        outcome.stderr.starts_with("error: /dev/zero: is binary, not LLVM IR"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn the_name_of_the_output_says_what_is_written() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let wasm = "--target=wasm32-unknown-emscripten";
    for (name, more, begins) in [
        ("x.ll", "-O0", "source_filename"),
        ("x.wat", wasm, "(module"),
        ("x.wasm", wasm, "\0asm"),
        ("x.html", "-O0", "<!doctype html>"),
    ] {
        let outcome = place.emback(&["build", "a.ll", "-o", name, more]);
        assert_eq!(outcome.status, 0, "{name}: {}", outcome.stderr);
        let text = String::from_utf8_lossy(&std::fs::read(place.path(name)).expect("it is there"))
            .into_owned();
        let first = text.lines().find(|line| !line.starts_with(';')).unwrap_or_default();
        assert!(first.starts_with(begins), "{name}: {first}");
    }
    assert_eq!(place.emback(&["build", "a.ll", "-o", "m.mjs"]).status, 0);
    place
        .file("use.mjs", "import create from './m.mjs'; console.log((await create())._twice(21));");
    assert_eq!(place.node(&["use.mjs"]).stdout, "42\n");
    for (name, words) in [
        ("x.o", "error: x.o: emback writes no such file\n"),
        ("y.wasm", "error: -o y.wasm: the target is asm.js\n"),
    ] {
        let outcome = place.emback(&["build", "a.ll", "-o", name]);
        assert_eq!(outcome.status, 2, "{name}");
        assert!(outcome.stderr.starts_with(words), "{}", outcome.stderr);
        assert!(!place.path(name).exists());
    }
}

#[test]
fn a_response_file_holds_arguments() {
    let place = Place::new();
    place.file("a.ll", HELLO).file("args", "build a.ll -O2\n-o 'b c.js'");
    assert_eq!(place.emback(&["@args"]).status, 0);
    assert_eq!(place.files(), ["a.ll", "args", "b c.js"]);
    let outcome = place.emback(&["build", "@none"]);
    assert_eq!(outcome.status, 2);
    assert_eq!(outcome.stderr, "error: @none: cannot be read: No such file or directory\n");
}

#[test]
fn what_runs_ends_with_emback() {
    let endless = "target triple = \"wasm32-unknown-unknown\"\n\
        define i32 @main() {\nentry:\n  br label %loop\nloop:\n  br label %loop\n}\n";
    for signal in ["TERM", "HUP"] {
        for command in [&["run"][..], &["diverge"], &["compare", "--run", "-o", "-"]] {
            let place = Place::new();
            place.file("a.ll", endless);
            let temporary = place.path("temporary");
            std::fs::create_dir(&temporary).expect("a folder");
            let mut child = Command::new(env!("CARGO_BIN_EXE_emback"))
                .args(command)
                .arg("a.ll")
                .current_dir(place.path(""))
                .env("TMPDIR", &temporary)
                .env("EMBACK_LLC", "none")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("emback starts");
            let end = Instant::now() + Duration::from_secs(120);
            let node = || {
                let output = Command::new("pgrep").args(["-P", &child.id().to_string()]).output();
                String::from_utf8_lossy(&output.expect("pgrep runs").stdout).trim().to_owned()
            };
            while node().is_empty() {
                assert!(Instant::now() < end, "{command:?} started nothing");
                std::thread::sleep(Duration::from_millis(20));
            }
            let node = node();
            let mut kill = Command::new("kill");
            kill.arg(format!("-{signal}")).arg(child.id().to_string());
            assert!(kill.status().expect("kill runs").success());
            let status = child.wait().expect("it ends").code();
            assert_eq!(status, Some(if signal == "TERM" { 143 } else { 129 }), "{command:?}");
            for id in node.lines() {
                let alive = Command::new("kill").args(["-0", id]).stderr(Stdio::null()).status();
                assert!(!alive.expect("kill runs").success(), "{command:?}: {id} runs on");
            }
            let left = std::fs::read_dir(&temporary).expect("it is there").count();
            assert_eq!(left, 0, "{command:?}");
        }
    }
}
