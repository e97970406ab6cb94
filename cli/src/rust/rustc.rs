//! The Rust compiler that is used: its version, and where the sources of its standard library are.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::input::plain;

/// A Rust compiler.
#[derive(Clone, Debug)]
pub(super) struct Rustc {
    program: OsString,
    /// `+stable`, for rustup's programs.
    toolchain: Option<OsString>,
    /// `rustc 1.96.0 (ac68faa20 2026-05-25)`.
    pub(super) version: String,
    /// Whether it takes unstable options without being asked to.
    pub(super) unstable: bool,
}

/// Makes a stable compiler take unstable options: targets of files and `-Zbuild-std` are such.
pub(super) const BOOTSTRAP: &str = "RUSTC_BOOTSTRAP";

impl Rustc {
    /// The compiler that `RUSTC` names, or the first on `PATH`.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn find(toolchain: Option<&OsStr>) -> Result<Self, Failure> {
        let named = std::env::var_os("RUSTC").filter(|name| !name.is_empty());
        let mut rustc = Self {
            program: named.unwrap_or_else(|| "rustc".into()),
            toolchain: toolchain.map(OsStr::to_owned),
            version: String::new(),
            unstable: true,
        };
        rustc.version = rustc.ask(&["--version"])?.trim().to_owned();
        // `rustc 1.97.0-nightly (...)`; those that people build themselves are `-dev`.
        let number = rustc.version.split(' ').nth(1).unwrap_or_default();
        rustc.unstable = number.ends_with("-nightly") || number.ends_with("-dev");
        Ok(rustc)
    }

    /// What it prints for these arguments.
    ///
    /// # Errors
    /// When it cannot be started, or fails.
    pub(super) fn ask(&self, arguments: &[&str]) -> Result<String, Failure> {
        let shown = Path::new(&self.program).display();
        let mut command = Command::new(&self.program);
        command.args(&self.toolchain).args(arguments).stdin(Stdio::null());
        if !self.unstable {
            command.env(BOOTSTRAP, "1");
        }
        let output = command.output().map_err(|error| {
            Failure::other(format!("{shown}: cannot be started: {}", plain(&error)))
                .help("install Rust, or name its compiler with the variable RUSTC")
        })?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.trim().trim_start_matches("error: ");
            return Err(Failure::other(format!("{shown} {}: {said}", arguments.join(" "))));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The rustdoc beside it, where it was named with its folder.
    pub(super) fn rustdoc(&self) -> Option<PathBuf> {
        let program = Path::new(&self.program);
        let folder = program.parent().filter(|folder| !folder.as_os_str().is_empty())?;
        let rustdoc = folder.join(format!("rustdoc{}", std::env::consts::EXE_SUFFIX));
        rustdoc.is_file().then_some(rustdoc)
    }

    /// The folder with the sources of its standard library.
    ///
    /// # Errors
    /// When they are not installed.
    pub(super) fn library(&self) -> Result<PathBuf, Failure> {
        let root = PathBuf::from(self.ask(&["--print", "sysroot"])?.trim());
        let library = root.join("lib/rustlib/src/rust/library");
        if library.join("std/Cargo.toml").is_file() {
            return Ok(library);
        }
        Err(Failure::other(format!(
            "the sources of Rust's standard library are not installed for {}: {} is missing",
            self.version,
            library.display()
        ))
        .help(
            "rustup component add rust-src; or, on Debian, apt-get install rustc-web cargo-web rust-web-src, and set \
             RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo",
        ))
    }
}
