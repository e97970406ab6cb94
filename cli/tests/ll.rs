//! What is printed as `.ll` is LLVM's own language: its assembler takes it, and reading it again gives the same text.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use emback_ir::{print, verify};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every `.ll` below `folder`, sorted.
fn modules(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ll") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The complaint of LLVM's assembler, if it has one.
fn complaint(text: &str) -> Option<String> {
    let mut child = Command::new("llvm-as-19")
        .args(["-o", "/dev/null", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("llvm-as-19 runs: apt-get install llvm-19");
    // It may stop reading at the first error.
    let _ = child.stdin.take().expect("piped").write_all(text.as_bytes());
    let output = child.wait_with_output().expect("llvm-as ends");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    // What LLVM 19 has given up is printed as it was read, and refused there.
    let given_up = words.contains("constexprs are no longer supported");
    (!output.status.success() && !given_up).then_some(words)
}

#[track_caller]
fn hold(files: &[PathBuf]) {
    let mut faults = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let bytes = std::fs::read(file).expect("a file that was listed");
        let Ok(module) = emback_frontend::text::read(&bytes, &name) else { continue };
        let broken = verify::module(&module);
        if let Some(broken) = broken.first() {
            faults.push(format!("{name}: {broken}"));
            continue;
        }
        let text = print::module(&module);
        match emback_frontend::text::read(text.as_bytes(), &name) {
            Ok(again) if print::module(&again) == text => {}
            Ok(_) => faults.push(format!("{name}: is printed otherwise the second time")),
            Err(errors) => faults.push(format!("{name}: is not read again: {}", errors[0])),
        }
        // `--emit ll` says what LLVM 19 has no words for.
        if print::refused(&module).is_empty()
            && let Some(complaint) = complaint(&text)
        {
            faults.push(format!(
                "{name}: {}",
                complaint.lines().take(3).collect::<Vec<_>>().join("\n")
            ));
        }
    }
    assert!(faults.is_empty(), "{} of {} files:\n{}", faults.len(), files.len(), faults.join("\n"));
}

#[test]
fn examples() {
    let files = modules(&root().join("examples"));
    assert!(files.len() > 20, "{files:?}");
    hold(&files);
}

#[test]
fn golden_tests() {
    hold(&modules(&root().join("tests/golden")));
}

#[test]
fn the_legal_form() {
    for file in
        modules(&root().join("examples")).into_iter().filter(|file| !file.ends_with("typed"))
    {
        let output = Command::new(env!("CARGO_BIN_EXE_emback"))
            .args(["build", "--emit", "legal", "-o", "-", "-O2"])
            .arg(&file)
            .output()
            .expect("emback runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        if let Some(complaint) = complaint(&text) {
            panic!("{}: {complaint}", file.display());
        }
    }
}
