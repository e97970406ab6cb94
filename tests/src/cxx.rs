//! C++ programs: those in `tests/cxx`, and gcc's tests that run, need no library of C++ and pass natively. They are compiled with
//! exceptions on and emback's own headers.

use crate::check::{Case, Expected, Failure};
use crate::emback::Level;
use crate::oracle::{Clang, headers, native};
use crate::torture::{kept, once, unpack};
use crate::workdir;
use std::fs;
use std::path::{Path, PathBuf};

/// For all programs. The native build is linked by the driver for C.
const FLAGS: &[&str] = &["-fexceptions", "-lstdc++"];

/// The folders of gcc's testsuite.
const FOLDERS: &[&str] = &[
    "g++.dg/cpp0x",
    "g++.dg/cpp1y",
    "g++.dg/eh",
    "g++.dg/init",
    "g++.dg/rtti",
    "g++.dg/torture",
    "g++.old-deja/g++.eh",
];

/// A program.
#[derive(Debug, Clone)]
pub struct Program {
    /// Its name, for gcc's with the folder: `eh/ctor1`.
    pub name: String,
    /// Its text.
    pub source: PathBuf,
}

/// The programs of the project.
pub fn own() -> Vec<Program> {
    let sources = workdir::files(&workdir::root().join("tests/cxx"), "cpp");
    sources.into_iter().map(|source| Program { name: workdir::stem(&source), source }).collect()
}

/// gcc's programs that run, unpacked from the package once.
pub fn of_gcc() -> Vec<Program> {
    let folder = workdir::cache("cxx/source");
    let parts = || FOLDERS.iter().filter_map(|part| part.rsplit('/').next());
    if !parts().all(|part| folder.join(part).is_dir()) {
        unpack(&folder, 4, FOLDERS);
    }
    let mut programs = Vec::new();
    for part in parts() {
        for source in workdir::files(&folder.join(part), "C") {
            let text = fs::read(&source).unwrap_or_default();
            if String::from_utf8_lossy(&text).contains("dg-do run") {
                let below = source.strip_prefix(&folder).unwrap_or(&source).with_extension("");
                programs.push(Program { name: below.to_string_lossy().into_owned(), source });
            }
        }
    }
    assert!(programs.len() > 200, "{} has only {} programs", folder.display(), programs.len());
    programs
}

/// Where the work of earlier runs is kept for as long as the headers stay as they are.
pub fn scratch() -> PathBuf {
    let mut files = workdir::files(&headers(), "h");
    // Headers of C++ have no extension.
    let entries = fs::read_dir(headers()).into_iter().flatten().flatten();
    files.extend(entries.map(|entry| entry.path()).filter(|path| path.extension().is_none()));
    files.sort();
    files.extend(own().into_iter().map(|program| program.source));
    kept("cxx", FLAGS, &files)
}

impl Program {
    /// Builds and runs it in one kind of IR, at both levels.
    pub fn attempt(&self, clang: Clang, scratch: &Path) -> Result<(), Failure> {
        let fail = |stage, detail| Failure { stage, level: "", detail };
        let name = self.name.replace('/', "-");
        let text = fs::read(&self.source).map_err(|error| fail("harness", error.to_string()))?;
        let standard = standard(&String::from_utf8_lossy(&text));
        let mut flags = FLAGS.to_vec();
        flags.push(&standard);
        let expected = self.expected(&flags, &name, scratch)?;
        let input = scratch.join(format!("{name}.{}.ll", clang.name()));
        // The flag for the linker is of no use here.
        let flags: Vec<&str> = flags.into_iter().filter(|flag| *flag != "-lstdc++").collect();
        once(&input, |input| clang.ir(&self.source, &flags, input))
            .map_err(|detail| fail("clang for wasm32", detail))?;
        for level in Level::ALL {
            let case =
                Case { quick: true, seconds: 20, ..Case::new(&input, scratch, level, &expected) };
            let run = case.run().and_then(|()| match self.wants_exceptions_of_wasm(clang, level) {
                true => case.run_by_wasm_exceptions(),
                false => Ok(()),
            });
            let run = run.and_then(|()| match self.is_own() {
                true => Case { flags: &["-s", "EVAL_CTORS=1"], ..case }.run(),
                false => Ok(()),
            });
            run.map_err(|failure| Failure {
                detail: failure.detail.replace(&*input.to_string_lossy(), "INPUT"),
                ..failure
            })?;
        }
        Ok(())
    }

    /// Whether it is one of the project's.
    fn is_own(&self) -> bool {
        !self.name.contains('/')
    }

    /// WebAssembly's own exceptions: programs of the project at both levels, gcc's in one kind of IR.
    fn wants_exceptions_of_wasm(&self, clang: Clang, level: Level) -> bool {
        self.is_own() || (clang.program == "clang-19" && clang.level == "-O2" && level == Level::O2)
    }

    /// What the native build does. Programs of gcc that do not end with 0 judge themselves to have failed.
    fn expected(&self, flags: &[&str], name: &str, scratch: &Path) -> Result<Expected, Failure> {
        let fail = |detail| Failure { stage: "clang-14 natively", level: "", detail };
        let binary = scratch.join(name);
        let outcome = native(&self.source, flags, &binary, 20).map_err(fail)?;
        let _ = fs::remove_file(binary);
        let expected = Expected::from(outcome);
        if !self.is_own() && expected.ending != Expected::output("").ending {
            return Err(fail("fails of itself".to_owned()));
        }
        Ok(expected)
    }
}

/// The flag for the standard that a test asks for; gcc 12 runs each from C++98 to C++20 otherwise.
fn standard(text: &str) -> String {
    let word = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '+').unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    };
    if let Some(at) = text.find("-std=") {
        return format!(
            "-std={}",
            word(at + "-std=".len()).replace("++1y", "++14").replace("++0x", "++11")
        );
    }
    let only = [("c++98_only", "gnu++98"), ("c++11_only", "gnu++11"), ("c++14_only", "gnu++14")];
    if let Some((_, standard)) = only.iter().find(|(target, _)| text.contains(target)) {
        return format!("-std={standard}");
    }
    let least = text.find("target c++").map(|at| word(at + "target ".len()));
    match least {
        Some(least @ ("c++17" | "c++20")) => format!("-std=gnu{}", least.trim_start_matches('c')),
        _ => "-std=gnu++14".to_owned(),
    }
}
