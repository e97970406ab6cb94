//! Runs the compilers that give the expected behaviour of a program and that write the IR under test.

use crate::process::{Outcome, Run};
use crate::workdir;
use std::path::{Path, PathBuf};

/// A clang with the level it is called with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clang {
    /// The program.
    pub program: &'static str,
    /// Its level.
    pub level: &'static str,
}

impl Clang {
    /// The kinds of IR that suites are held to: typed pointers as written and optimised, opaque pointers optimised, and with
    /// vectors.
    pub const ALL: [Clang; 4] = [
        Clang { program: "clang-14", level: "-O0" },
        Clang { program: "clang-14", level: "-O2" },
        Clang { program: "clang-19", level: "-O2" },
        Clang { program: "clang-19", level: "-O3" },
    ];

    /// A name that can be part of a file's.
    pub fn name(self) -> String {
        format!("{}{}", self.program, self.level)
    }

    /// Compiles C to IR for wasm32 with the headers of emback's runtime library.
    pub fn ir(self, source: &Path, flags: &[&str], output: &Path) -> Result<(), String> {
        let outcome = Run::new(self.program, 120)
            .args([
                "--target=wasm32-unknown-unknown",
                "-w",
                "-S",
                "-emit-llvm",
                "-ffp-contract=off",
            ])
            .arg(self.level)
            // At -O3 loops and straight lines become vectors.
            .args((self.level == "-O3").then_some("-msimd128"))
            .arg("-isystem")
            .arg(headers())
            .args(flags)
            .arg(source)
            .arg("-o")
            .arg(output)
            .outcome();
        if outcome.success() { Ok(()) } else { Err(first_error(&outcome)) }
    }
}

/// The folder of the C headers of the runtime library.
pub fn headers() -> PathBuf {
    workdir::root().join("runtime-js/include")
}

/// Builds C natively with clang-14 and runs it in an empty folder.
pub fn native(
    source: &Path,
    flags: &[&str],
    binary: &Path,
    seconds: u32,
) -> Result<Outcome, String> {
    let built = Run::new("clang-14", 120)
        .args(["-w", "-O1", "-ffp-contract=off"])
        .args(flags)
        .arg(source)
        .arg("-o")
        .arg(binary)
        .arg("-lm")
        .outcome();
    if !built.success() {
        return Err(first_error(&built));
    }
    let folder = binary.parent().unwrap_or(Path::new("."));
    Ok(Run::new(binary, seconds).within(folder).outcome())
}

fn first_error(outcome: &Outcome) -> String {
    let complaint = outcome.complaint();
    let error = complaint
        .lines()
        .find_map(|line| line.split_once("error: ").map(|(_, text)| text.to_owned()));
    error.unwrap_or_else(|| complaint.lines().next().unwrap_or("no word of it").to_owned())
}
