//! Calling the program, in a folder of its own.

#![allow(dead_code, reason = "each test file uses what it needs")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a call of the program left.
#[derive(Debug)]
pub struct Outcome {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// A temporary folder to call it in.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.path(name), text).expect("the file is written");
        self
    }

    pub fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("the file is there")
    }

    /// Names of all files, sorted.
    pub fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).expect("the folder is there");
        let mut names: Vec<String> = entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    pub fn emback(&self, args: &[&str]) -> Outcome {
        self.emback_with(args, b"")
    }

    pub fn emback_with(&self, args: &[&str], input: &[u8]) -> Outcome {
        call(Path::new(env!("CARGO_BIN_EXE_emback")), args, input, self.folder.path(), &[])
    }

    /// With variables of the environment.
    pub fn emback_in(&self, variables: &[(&str, &str)], args: &[&str]) -> Outcome {
        call(Path::new(env!("CARGO_BIN_EXE_emback")), args, b"", self.folder.path(), variables)
    }

    pub fn node(&self, args: &[&str]) -> Outcome {
        call(Path::new("node"), args, b"", self.folder.path(), &[])
    }
}

fn call(
    program: &Path,
    args: &[&str],
    input: &[u8],
    folder: &Path,
    variables: &[(&str, &str)],
) -> Outcome {
    let mut child = Command::new(program)
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        // What is tested here does not depend on an LLVM that may be there.
        .env("EMBACK_LLC", "none")
        .env("EMBACK_CLANG", "clang-19")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{} cannot be started: {error}", program.display()));
    // Who does not read its input closes it.
    let _ = child.stdin.take().expect("piped").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A program that prints `hello` and ends with 3.
pub const HELLO: &str = r#"target triple = "wasm32-unknown-unknown"
@text = private constant [6 x i8] c"hello\00"
declare i32 @puts(ptr)
define i32 @main() {
  %n = call i32 @puts(ptr @text)
  ret i32 3
}
"#;

/// Functions without a main.
pub const LIBRARY: &str = r#"target triple = "wasm32-unknown-unknown"
define i32 @twice(i32 %x) {
  %r = add i32 %x, %x
  ret i32 %r
}
define i32 @thrice(i32 %x) {
  %r = mul i32 %x, 3
  ret i32 %r
}
"#;
