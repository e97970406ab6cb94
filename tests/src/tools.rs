//! The programs that tests need, and the package of each.

use std::path::PathBuf;

/// Debian's packages by the program that is wanted from them; `tests/run` installs those that are missing.
const PACKAGES: &[(&str, &str)] = &[
    ("autoconf", "autoconf"),
    ("cargo", "cargo-web"),
    ("cc", "gcc"),
    ("chromium", "chromium"),
    ("clang-14", "clang-14"),
    ("clang-19", "clang-19"),
    ("cmake", "cmake"),
    ("csmith", "csmith"),
    ("emcc", "emscripten"),
    ("firefox-esr", "firefox-esr"),
    ("js102", "libmozjs-102-dev"),
    ("js78", "libmozjs-78-dev"),
    ("llc-14", "llvm-14"),
    ("llc-19", "llvm-19"),
    ("lli-19", "llvm-19-runtime"),
    ("llvm-ar-19", "llvm-19"),
    ("llvm-as-14", "llvm-14"),
    ("llvm-link-19", "llvm-19"),
    ("opt-19", "llvm-19"),
    ("llvm-as-19", "llvm-19"),
    ("make", "make"),
    ("ninja", "ninja-build"),
    ("node", "nodejs"),
    ("python3", "python3-pip"),
    ("npm", "npm"),
    ("wasm-ld-19", "lld-19"),
];

/// Fails with the command that helps unless all these programs are there.
///
/// # Panics
/// When one is missing: a suite that cannot judge must not pass.
pub fn require(programs: &[&str]) {
    for program in programs {
        if find(program).is_none() {
            match PACKAGES.iter().find(|(name, _)| name == program) {
                Some((_, package)) => {
                    panic!("{program} is missing: apt-get install {package}, or call tests/run")
                }
                None => panic!("{program} is missing"),
            }
        }
    }
}

/// Where on PATH a program is.
pub fn find(program: &str) -> Option<PathBuf> {
    which::which(program).ok()
}
