//! The programs of gcc's execution tests: where they are, how each is compiled, and what is cached between runs. Each
//! checks itself: it exits with status 0 or aborts.

use crate::check::{Expected, Failure};
use crate::oracle::{Clang, headers, native};
use crate::process::{Ending, Run};
use crate::workdir;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Today's clang calls some old habits errors.
const FLAGS: &[&str] = &[
    "-std=gnu99",
    "-Wno-implicit-function-declaration",
    "-Wno-implicit-int",
    "-Wno-int-conversion",
    "-Wno-incompatible-function-pointer-types",
    "-Wno-return-type",
    "-Wno-return-mismatch",
];

/// A program, with the folder that its files are kept in.
pub struct Program<'a> {
    /// Its name.
    pub name: String,
    /// What it must do.
    pub expected: Expected,
    source: &'a Path,
    flags: Vec<&'static str>,
    scratch: &'a Path,
}

impl<'a> Program<'a> {
    /// Runs the native build of `source` to find the expected behaviour.
    pub fn new(source: &'a Path, scratch: &'a Path) -> Result<Program<'a>, Failure> {
        let fail = |stage, detail| Failure { stage, level: "", detail };
        let name = workdir::stem(source);
        let text = fs::read(source).map_err(|error| fail("harness", error.to_string()))?;
        let mut flags = FLAGS.to_vec();
        flags.extend(own_flags(&String::from_utf8_lossy(&text)));
        let printed = scratch.join(format!("{name}.native"));
        once(&printed, |file| judge_natively(source, &flags, &scratch.join(&name), file))
            .map_err(|detail| fail("clang-14 natively", detail))?;
        let output = fs::read(printed).map_err(|error| fail("harness", error.to_string()))?;
        Ok(Program { name, expected: Expected::output(output), source, flags, scratch })
    }

    /// Its IR of this kind.
    pub fn ir(&self, clang: Clang) -> Result<PathBuf, Failure> {
        let input = self.scratch.join(format!("{}.{}.ll", self.name, clang.name()));
        once(&input, |input| clang.ir(self.source, &self.flags, input))
            .map_err(|detail| Failure { stage: "clang for wasm32", level: "", detail })?;
        Ok(input)
    }
}

/// What a test asks to be compiled with that changes its meaning.
fn own_flags(text: &str) -> Vec<&'static str> {
    let asked =
        |flag: &&&str| text.lines().any(|line| line.contains("dg-") && line.contains(**flag));
    ["-fwrapv", "-fgnu89-inline", "-fno-strict-aliasing", "-funsigned-char", "-fsigned-char"]
        .iter()
        .filter(asked)
        .copied()
        .collect()
}

/// Whether the test holds natively; what it prints is kept in `printed`.
fn judge_natively(
    source: &Path,
    flags: &[&str],
    binary: &Path,
    printed: &Path,
) -> Result<(), String> {
    let outcome = native(source, flags, binary, 20)?;
    let _ = fs::remove_file(binary);
    match outcome.ending {
        Ending::Exit(0) => fs::write(printed, outcome.stdout).map_err(|error| error.to_string()),
        Ending::Exit(_) | Ending::Signal => Err("fails of itself".to_owned()),
        Ending::Timeout => Err("does not end".to_owned()),
    }
}

/// Does `work` unless an earlier run did it: the file is its result, or `FILE.error` why there is none.
pub(crate) fn once(
    file: &Path,
    work: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<(), String> {
    let failed = PathBuf::from(format!("{}.error", file.display()));
    if let Ok(why) = fs::read_to_string(&failed) {
        return Err(why);
    }
    if file.exists() {
        return Ok(());
    }
    work(file).inspect_err(|why| {
        // Not kept is found out again.
        let _ = fs::write(&failed, why);
    })
}

/// Where the work of earlier runs is kept for as long as flags and headers stay as they are.
pub fn scratch() -> PathBuf {
    kept("torture", FLAGS, &workdir::files(&headers(), "h"))
}

/// A folder of a suite for what these flags and the contents of these files decide.
pub(crate) fn kept(suite: &str, flags: &[&str], files: &[PathBuf]) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    flags.hash(&mut hasher);
    for file in files {
        file.hash(&mut hasher);
        fs::read(file).unwrap_or_default().hash(&mut hasher);
    }
    workdir::cache(&format!("{suite}/{:016x}", hasher.finish()))
}

/// The programs, unpacked from the package once.
pub fn sources() -> Vec<PathBuf> {
    let folder = workdir::cache("torture/source");
    let programs = folder.join("execute");
    if !programs.is_dir() {
        unpack(&folder, 4, &["gcc.c-torture/execute"]);
    }
    let mut sources = workdir::files(&programs, "c");
    sources.retain(|source| source.parent() == Some(&*programs));
    assert!(sources.len() > 1000, "{} has only {} programs", programs.display(), sources.len());
    sources
}

/// Unpacks folders of gcc's testsuite into `folder`, without the first `strip` parts of their paths in the archive.
pub(crate) fn unpack(folder: &Path, strip: u32, parts: &[&str]) {
    let package = Path::new("/usr/src/gcc-12");
    let archives = workdir::files(package, "xz");
    let archive = archives.iter().find(|file| workdir::stem(file).starts_with("gcc-"));
    let Some(archive) = archive else {
        panic!("gcc's testsuite is missing: apt-get install gcc-12-source, or call tests/run");
    };
    let outcome = Run::new("tar", 300)
        .arg(format!("--strip-components={strip}"))
        .args(["--wildcards", "-xJf"])
        .arg(archive)
        .arg("-C")
        .arg(folder)
        .args(parts.iter().map(|part| format!("gcc-*/gcc/testsuite/{part}")))
        .outcome();
    assert!(outcome.success(), "{}: {}", archive.display(), outcome.complaint());
}
