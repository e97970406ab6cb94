//! Random programs by csmith: each prints a checksum of the values that it computed.

use crate::check::{Expected, Failure};
use crate::oracle::{Clang, native};
use crate::process::{Ending, Run};
use std::fs;
use std::path::{Path, PathBuf};

/// Sizes that keep a program to some seconds in the slowest engine. Left out is what the two machines may rightly
/// do in two ways (packed structures: alignment of what pointers into them reach).
const OPTIONS: &[&str] = &[
    "--no-packed-struct",
    "--max-funcs",
    "6",
    "--max-block-size",
    "4",
    "--max-expr-complexity",
    "8",
];

const FLAGS: [&str; 2] = ["-I", "/usr/include/csmith"];

/// The stage of a failure whose program did not end natively, which is no fault of anybody's.
pub const NATIVELY: &str = "natively";

/// A program, with the folder that its files are kept in.
pub struct Program<'a> {
    /// What it must do.
    pub expected: Expected,
    seed: &'a str,
    source: PathBuf,
    scratch: &'a Path,
}

impl<'a> Program<'a> {
    /// The program of this seed, with what its native build does.
    pub fn new(seed: &'a str, scratch: &'a Path) -> Result<Program<'a>, Failure> {
        let fail = |stage, detail| Failure { stage, level: "", detail };
        let source = scratch.join(format!("{seed}.c"));
        if !source.exists() {
            let outcome = Run::new("csmith", 60)
                .args(["--seed", seed])
                .args(OPTIONS)
                .within(scratch)
                .outcome();
            if !outcome.success() {
                return Err(fail("csmith", outcome.complaint()));
            }
            fs::write(&source, outcome.stdout)
                .map_err(|error| fail("csmith", error.to_string()))?;
        }
        let outcome = native(&source, &FLAGS, &scratch.join(seed), 10)
            .map_err(|why| fail("clang-14 natively", why))?;
        if outcome.ending != Ending::Exit(0) {
            return Err(fail(
                NATIVELY,
                format!("ended with {:?}: choose another seed", outcome.ending),
            ));
        }
        Ok(Program { expected: Expected::from(outcome), seed, source, scratch })
    }

    /// Its IR of this kind.
    pub fn ir(&self, clang: Clang) -> Result<PathBuf, Failure> {
        let input = self.scratch.join(format!("{}.{}.ll", self.seed, clang.name()));
        clang.ir(&self.source, &FLAGS, &input).map_err(|detail| Failure {
            stage: "clang for wasm32",
            level: "",
            detail,
        })?;
        Ok(input)
    }
}
