//! emback as the linker of rustc's own targets, for wasm-ld: without a target specification, and without building the standard
//! library. With `-C linker-plugin-lto` rustc writes bitcode; that of its standard library is in the section `.llvmbc` of objects.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use emback_tests::check::{self, Expected};
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use emback_tests::{emback, engines, registry, workdir};
use libtest_mimic::Trial;

/// Debian's rustc 1.63.
pub struct Old {
    pub rustc: PathBuf,
    pub libraries: PathBuf,
}

impl Old {
    /// # Errors
    /// When it cannot be fetched.
    pub fn find() -> Result<&'static Self, String> {
        OLD.as_ref().map_err(Clone::clone)
    }

    /// Compiles for a target whose standard library is installed; gives the path of the output
    /// without its ending.
    fn compile(&self, source: &Path, target: &str, options: &[&str]) -> Result<PathBuf, String> {
        let sysroot = SYSROOT.as_ref()?;
        let output =
            workdir::cache("cargo-plain").join(options.join("")).join(workdir::stem(source));
        std::fs::create_dir_all(&output).map_err(|error| error.to_string())?;
        let output = output.join("out");
        let mut linker = std::ffi::OsString::from("-Clinker=");
        linker.push(&*emback::PROGRAM);
        let run = Run::new(&self.rustc, 300)
            .variable("LD_LIBRARY_PATH", &self.libraries)
            .args(["--edition=2021", "-Copt-level=2", "-Cpanic=abort", "-Clinker-plugin-lto"])
            .args(["--target", target, "--sysroot"])
            .arg(sysroot)
            .arg(linker)
            .args(options)
            .arg("-o")
            .arg(output.with_extension("wasm"))
            .arg(source);
        super::good(run)?;
        Ok(output)
    }
}

/// With the standard library of Debian's rustc 1.63 for wasm32; fetched once, whichever case comes first.
static SYSROOT: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let packages = ["libstd-rust-dev-wasm32=1.63.0+dfsg1-2"];
    registry::debian(&packages, "usr/lib/rustlib/wasm32-wasi/lib").map(|folder| folder.join("usr"))
});

/// The compiler, likewise.
static OLD: LazyLock<Result<Old, String>> = LazyLock::new(|| {
    let packages = ["rustc=1.63.0+dfsg1-2", "libstd-rust-1.63"];
    let folder = registry::debian(&packages, "usr/bin/rustc")?;
    let rustc = folder.join("usr/bin/rustc");
    Ok(Old { rustc, libraries: folder.join("usr/lib/x86_64-linux-gnu") })
});

const ASM: &str = "-Clink-arg=--target=asmjs-unknown-emscripten";
const WASM: &str = "-Clink-arg=--target=wasm32-unknown-emscripten";

/// All of this file.
pub fn cases() -> Vec<Trial> {
    vec![
        text_case("plain std", plain_std),
        text_case("plain bare", bare_of_old),
        text_case("plain machine code", machine_code),
        text_case("plain cargo", by_cargo),
    ]
}

/// A program of the suite rust, as a script with asm.js, and as one with WebAssembly.
fn plain_std() -> Result<(), String> {
    let old = Old::find()?;
    let source = workdir::root().join("tests/rust/src/bin/strings.rs");
    let wanted = std::fs::read(source.with_extension("out")).map_err(|error| error.to_string())?;
    let expected = Expected::output(wanted);
    for option in [ASM, WASM] {
        let script = old.compile(&source, "wasm32-wasi", &[option])?.with_extension("js");
        let outcome = Run::new("node", 60).arg(&script).outcome();
        check::compare(&outcome, &expected).map_err(|detail| format!("{option}: {detail}"))?;
        if option == ASM {
            let text = std::fs::read_to_string(&script).map_err(|error| error.to_string())?;
            engines::validates(&text).map_err(|refusal| refusal.0)?;
        }
    }
    Ok(())
}

/// What the crate bare answers.
fn answers(file: &Path) -> Result<(), String> {
    let host = workdir::root().join("tests/suites/cargo/bare.mjs");
    let printed = super::good(Run::new("node", 60).arg(&host).arg(file))?.printed()?;
    if printed == "0 1 true 2.25\n" {
        Ok(())
    } else {
        Err(format!("{}: {printed:?}", file.display()))
    }
}

/// A library without std: the target of the objects is that of the module.
fn bare_of_old() -> Result<(), String> {
    let old = Old::find()?;
    let source = super::crates().join("bare/src/lib.rs");
    let target = "wasm32-unknown-unknown";
    let module = old.compile(&source, target, &["--crate-type=cdylib"])?;
    answers(&module.with_extension("wasm"))?;
    let script = old.compile(&source, target, &["--crate-type=cdylib", ASM])?;
    answers(&script.with_extension("js"))
}

/// Without `-C linker-plugin-lto` rustc is told to give it.
fn machine_code() -> Result<(), String> {
    let old = Old::find()?;
    let source = super::crates().join("bare/src/lib.rs");
    let options = ["--crate-type=cdylib", "-Clinker-plugin-lto=no", "-Cembed-bitcode=no"];
    match old.compile(&source, "wasm32-unknown-unknown", &options) {
        Err(said) if said.contains("is machine code") && said.contains("linker-plugin-lto") => {
            Ok(())
        }
        Err(said) => Err(said),
        Ok(_) => Err("machine code was linked".to_owned()),
    }
}

/// The same by cargo: only the linker and one flag are set.
fn by_cargo() -> Result<(), String> {
    let target = "wasm32-unknown-unknown";
    let build = [
        "build",
        "--quiet",
        "--release",
        "--package",
        "bare",
        "-Zbuild-std=core",
        "--target",
        target,
    ];
    let run = super::started(Path::new(super::CARGO))
        .args(build)
        .variable("RUSTC_BOOTSTRAP", "1")
        .variable("CARGO_TARGET_DIR", workdir::cache("cargo-plain"))
        .variable("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &*emback::PROGRAM)
        .variable("RUSTFLAGS", "-Clinker-plugin-lto");
    super::good(run)?;
    answers(&workdir::cache("cargo-plain").join(target).join("release/bare.wasm"))
}
