//! Helpers that are written in C are LLVM IR as clang 19 makes it of their sources, which
//! say the command. `BLESS=1` writes it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// The sources and the options that only they have.
const SOURCES: [(&str, &[&str]); 4] = [
    ("quad", &[]),
    ("half", &[]),
    ("match", &[]),
    ("long-double", &["-fno-builtin", "-fno-math-errno"]),
];

#[test]
fn compiled_helpers_are_what_clang_makes_of_their_sources() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/helpers");
    for (name, options) in SOURCES {
        let source = format!("{name}.c");
        let output = Command::new("clang-19")
            .args(["--target=wasm32", "-O1", "-fno-strict-aliasing", "-fno-unroll-loops"])
            .args(options)
            .args(["-S", "-emit-llvm", &source, "-o", "-"])
            .current_dir(&folder)
            .output()
            .expect("clang-19 is needed here (tests/run installs it)");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let compiled = plain(name, &String::from_utf8_lossy(&output.stdout));
        let file = folder.join(format!("{name}.ll"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&file, &compiled).expect("the file can be written");
        }
        let kept = std::fs::read_to_string(&file).expect("the file is there");
        assert!(kept == compiled, "{name}.ll is not compiled from {source}: run with BLESS=1");
    }
}

/// The functions without what is about the module, attributes, metadata and linkage.
fn plain(name: &str, text: &str) -> String {
    let mut out = format!("; Compiled from {name}.c, as it says there.\n");
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
        let _ = writeln!(out, "{}", plain_line(line));
    }
    out
}

/// One line without its comment, metadata, attribute group, and words that say nothing
/// of a helper.
fn plain_line(line: &str) -> String {
    let line = line.split("; preds = ").next().unwrap_or(line).trim_end();
    let line = line.split(", !").next().unwrap_or(line);
    let (line, opens) = match line.strip_suffix(" {") {
        Some(head) => (head, " {"),
        None => (line, ""),
    };
    let line = match line.rsplit_once(" #") {
        Some((head, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => head,
        _ => line,
    };
    let mut line = line.to_owned();
    for word in [" local_unnamed_addr", " noundef", " fastcc", " unnamed_addr"] {
        line = line.replace(word, "");
    }
    let line = line.replace("define hidden", "define internal").replace("tail call", "call");
    let nounwind = if line.starts_with("define") { " nounwind" } else { "" };
    format!("{line}{nounwind}{opens}")
}
