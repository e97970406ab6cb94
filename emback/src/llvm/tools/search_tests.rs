//! Programs that only say which version they are, in folders of a test's own.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::*;

const LLVM_14: &str = "echo 'LLVM (http://llvm.org/):'; echo '  LLVM version 14.0.6'";
const LLVM_16: &str = "echo 'Debian LLVM version 16.0.6'";
const LLVM_19: &str = "echo 'Debian LLVM version 19.1.7'";
const LLVM_22: &str = "echo 'LLVM version 22.1.0'";
const LLD_19: &str = "echo 'Debian LLD 19.1.7'";

fn program(file: &Path, body: &str) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
    fs::write(file, format!("#!/bin/sh\n{body}\n"))?;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
}

/// A program that is being written cannot be started; a process that another test starts has all
/// open files for a moment.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

struct Machine {
    _turn: MutexGuard<'static, ()>,
    folder: tempfile::TempDir,
    around: Surroundings,
}

impl Machine {
    /// A path of two folders, and one that LLVM is installed in.
    fn new() -> io::Result<Self> {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::tempdir()?;
        let inside = |name: &str| folder.path().join(name);
        let around = Surroundings {
            path: vec![inside("first"), inside("second")],
            llvm_parents: vec![inside("lib"), inside("nowhere")],
            ..Surroundings::default()
        };
        Ok(Self { _turn: turn, folder, around })
    }

    fn with(self, name: &str, body: &str) -> io::Result<Self> {
        program(&self.file(name), body)?;
        Ok(self)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn short(&self, path: &Path) -> String {
        path.strip_prefix(self.folder.path()).unwrap_or(path).display().to_string()
    }

    /// The first that fits, or why none does, with names without the folder.
    fn first(&self, kind: Kind) -> Result<String, Vec<String>> {
        let found = Search::new(kind, &self.around).first();
        found.map(|tool| format!("{} {}", self.short(&tool.path), tool.version)).map_err(|unfit| {
            let why = unfit.into_iter().map(|candidate| match candidate.verdict {
                Verdict::Fit(_) => "it fits".to_owned(),
                Verdict::Unfit(why) => format!("{}: {why}", self.short(&candidate.path)),
            });
            why.collect()
        })
    }
}

#[test]
fn a_plain_name_comes_before_one_with_a_version() -> io::Result<()> {
    let machine = Machine::new()?.with("second/llc", LLVM_16)?.with("first/llc-19", LLVM_19)?;
    assert_eq!(machine.first(Kind::Llc), Ok("second/llc 16.0.6".to_owned()));
    Ok(())
}

#[test]
fn what_is_too_old_is_passed_over_for_the_newest() -> io::Result<()> {
    let machine = Machine::new()?
        .with("first/llc", LLVM_14)?
        .with("first/llc-16", LLVM_16)?
        .with("second/llc-19", LLVM_19)?
        .with("lib/llvm-22/bin/llc", LLVM_22)?;
    assert_eq!(machine.first(Kind::Llc), Ok("second/llc-19 19.1.7".to_owned()));
    let all = Search::new(Kind::Llc, &machine.around).all();
    let all: Vec<String> = all.iter().map(|candidate| machine.short(&candidate.path)).collect();
    assert_eq!(all, ["first/llc", "second/llc-19", "first/llc-16", "lib/llvm-22/bin/llc"]);
    Ok(())
}

#[test]
fn folders_of_llvm_are_looked_into() -> io::Result<()> {
    let machine = Machine::new()?
        .with("lib/llvm-16/bin/llc", LLVM_16)?
        .with("lib/llvm-19/bin/llc", LLVM_19)?
        .with("lib/llvm-spare/bin/llc", LLVM_22)?;
    assert_eq!(machine.first(Kind::Llc), Ok("lib/llvm-19/bin/llc 19.1.7".to_owned()));
    Ok(())
}

#[test]
fn one_file_under_two_names_is_one_candidate() -> io::Result<()> {
    let machine = Machine::new()?.with("lib/llvm-14/bin/llc", LLVM_14)?;
    fs::create_dir_all(machine.file("first"))?;
    std::os::unix::fs::symlink(machine.file("lib/llvm-14/bin/llc"), machine.file("first/llc"))?;
    assert_eq!(Search::new(Kind::Llc, &machine.around).all().len(), 1);
    Ok(())
}

#[test]
fn why_nothing_fits_is_told() -> io::Result<()> {
    let machine = Machine::new()?;
    assert_eq!(machine.first(Kind::Llc), Err(Vec::new()));
    let wanted = "no wasm-ld of LLVM 16 or newer was found, neither as wasm-ld or wasm-ld-N on the path nor in folders of LLVM \
                  (/usr/lib/llvm-N/bin), and no rust-lld in those of rustc";
    assert_eq!(nothing(&Search::new(Kind::WasmLd, &machine.around), &[]), wanted);
    let machine = machine
        .with("first/llc", LLVM_14)?
        .with("first/llc-17", "echo 'no such library' >&2; exit 127")?
        .with("first/llc-18", "echo 'Nothing of the kind 18.1'")?
        .with(
            "first/llc-19",
            "echo 'LLVM version 19.1.0'; echo '  Registered Targets:'; echo '    x86-64'",
        )?;
    let why = machine.first(Kind::Llc).err().unwrap_or_default();
    let wanted = [
        "first/llc: it is of LLVM 14.0.6, which is older than 16",
        "first/llc-19: it is of LLVM 19.1.0, built without WebAssembly",
        "first/llc-18: it does not say that it is llc",
        "first/llc-17: asked for its version, it failed (exit status: 127): no such library",
    ];
    assert_eq!(why, wanted);
    Ok(())
}

#[test]
fn a_file_that_is_no_program_is_none() -> io::Result<()> {
    let machine = Machine::new()?;
    fs::create_dir_all(machine.file("first/llc-19"))?;
    fs::create_dir_all(machine.file("second"))?;
    fs::write(machine.file("second/llc"), "text")?;
    assert_eq!(machine.first(Kind::Llc), Err(Vec::new()));
    Ok(())
}

#[test]
fn what_is_named_is_the_only_candidate() -> io::Result<()> {
    let mut machine = Machine::new()?.with("first/llc", LLVM_19)?.with("own/mine", LLVM_22)?;
    machine.around.llc = Some(machine.file("own/mine").into());
    assert_eq!(machine.first(Kind::Llc), Ok("own/mine 22.1.0".to_owned()));
    machine.around.llc = Some("llc".into());
    assert_eq!(machine.first(Kind::Llc), Ok("first/llc 19.1.7".to_owned()));
    machine.around.llc = Some(machine.file("own/none").into());
    let search = Search::new(Kind::Llc, &machine.around);
    let told = nothing(&search, &search.first().err().unwrap_or_default());
    assert!(told.starts_with("EMBACK_LLC names "), "{told}");
    assert!(told.contains("cannot be started: No such file or directory"), "{told}");
    Ok(())
}

#[test]
fn rust_brings_a_linker() -> io::Result<()> {
    let machine = Machine::new()?.with(
        "root/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld",
        "test \"$1 $2\" = '-flavor wasm' && echo 'LLD 22.1.2 (/checkout)'",
    )?;
    let root = machine.file("root");
    let machine = machine.with("first/rustc", &format!("echo {}", root.display()))?;
    let wanted = "root/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld 22.1.2";
    assert_eq!(machine.first(Kind::WasmLd), Ok(wanted.to_owned()));
    let tool = Search::new(Kind::WasmLd, &machine.around).first();
    assert_eq!(tool.map(|tool| tool.first), Ok(FLAVOR));
    // Where LLVM's own is there, Rust is not asked.
    let machine = machine.with("second/wasm-ld-19", LLD_19)?.with("first/rustc", "exit 1")?;
    assert_eq!(machine.first(Kind::WasmLd), Ok("second/wasm-ld-19 19.1.7".to_owned()));
    Ok(())
}
