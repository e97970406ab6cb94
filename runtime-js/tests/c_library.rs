//! The LLVM IR below `c/` is what clang 19 makes of the C beside it. `BLESS=1` writes it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How every file is compiled. Exceptions may pass through a function that calls a function of the
/// program (`qsort`), so that clang says of the others that they do not unwind. Calls of libc stay
/// calls, and loops that are `memset` do not become calls of it: that is what they define.
const OPTIONS: [&str; 15] = [
    "--target=wasm32-unknown-emscripten",
    "-std=gnu17",
    "-Os",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-ffreestanding",
    "-fno-builtin",
    "-fexceptions",
    "-fno-math-errno",
    "-fno-strict-aliasing",
    "-fno-vectorize",
    "-fno-slp-vectorize",
    "-fno-unroll-loops",
    "-ffp-contract=off",
];

#[test]
fn the_ir_of_the_library_is_what_clang_makes_of_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    collect(&root.join("c"), &mut sources);
    sources.sort();
    assert!(!sources.is_empty());
    let bless = env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for source in &sources {
        let kept = source.with_extension("ll");
        let text = compiled(root, source);
        if fs::read_to_string(&kept).is_ok_and(|old| old == text) {
            continue;
        }
        if bless {
            fs::write(&kept, text).expect("the file can be written");
        } else {
            stale.push(kept);
        }
    }
    assert!(stale.is_empty(), "not compiled from the C beside them, run with BLESS=1: {stale:?}");
}

#[test]
fn every_file_of_ir_has_its_source() {
    for file in emback_runtime_js::below("c/") {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(file.path).with_extension("c");
        assert!(source.exists(), "{}: its source is gone", file.path);
    }
}

/// A symbol of two files would be taken from either.
#[test]
fn each_symbol_is_defined_once() {
    let mut seen = std::collections::BTreeMap::new();
    for file in emback_runtime_js::below("c/") {
        let defines = file
            .text
            .lines()
            .filter(|line| line.starts_with("define ") && !line.starts_with("define internal "));
        for line in defines {
            let (_, named) = line.split_once('@').expect("a function has a name");
            let (name, _) = named.split_once('(').expect("it has parameters");
            let at = emback_runtime_js::c_defining(name).expect("it is in the index");
            assert_eq!(emback_runtime_js::files()[at].path, file.path, "{name}");
            assert_eq!(seen.insert(name, file.path), None, "{name} of {}", file.path);
        }
    }
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|end| end == "c") {
            into.push(path);
        }
    }
}

/// The LLVM IR of a file, plain.
fn compiled(root: &Path, source: &Path) -> String {
    let output = Command::new("clang-19")
        .args(OPTIONS)
        .args(["-nostdlibinc", "-isystem", "include", "-I", "c", "-S", "-emit-llvm", "-o", "-"])
        .arg(source.strip_prefix(root).expect("it is below the root"))
        .current_dir(root)
        .output()
        .expect("clang-19 is needed here (tests/run installs it)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    plain(source, &String::from_utf8_lossy(&output.stdout))
}

/// The module without what is about it, metadata, and attributes that say nothing to emback.
fn plain(source: &Path, text: &str) -> String {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let mut out = format!("; Compiled from {name}: BLESS=1 cargo test -p emback-runtime-js\n");
    let groups: Vec<(String, String)> = text.lines().filter_map(attributes).collect();
    let mut blank = true;
    for line in text.lines() {
        let skipped = [";", "source_filename", "target ", "attributes", "!"];
        if skipped.iter().any(|start| line.starts_with(start)) {
            continue;
        }
        if line.trim().is_empty() {
            blank = true;
            continue;
        }
        if std::mem::take(&mut blank) {
            out.push('\n');
        }
        let _ = writeln!(out, "{}", plain_line(line, &groups));
    }
    out
}

/// A group of attributes: its number, and those that count, as they are written behind a function.
fn attributes(line: &str) -> Option<(String, String)> {
    let (number, words) = line.strip_prefix("attributes #")?.split_once(" = {")?;
    let kept = words.split(' ').filter(|word| ["nounwind", "noreturn"].contains(word));
    Some((number.to_owned(), kept.map(|word| format!(" {word}")).collect()))
}

/// One line without its comment, its metadata, and words that say nothing to emback.
fn plain_line(line: &str, groups: &[(String, String)]) -> String {
    let line = line.split("; preds = ").next().unwrap_or(line).trim_end();
    let line = line.split(", !").next().unwrap_or(line);
    let (line, opens) = match line.strip_suffix(" {") {
        Some(head) => (head, " {"),
        None => (line, ""),
    };
    let (line, kept) = match line.rsplit_once(" #") {
        Some((head, number)) => match groups.iter().find(|(known, _)| known == number) {
            Some((_, words)) => (head, words.as_str()),
            None => (line, ""),
        },
        None => (line, ""),
    };
    let mut line = line.to_owned();
    for word in [" local_unnamed_addr", " noundef", " hidden", " dso_local", " fastcc"] {
        line = line.replace(word, "");
    }
    format!("{}{kept}{opens}", line.replace("tail call", "call"))
}
