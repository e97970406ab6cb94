//! Installs packages of npm and PyPI for the suites, each in its own folder, and keeps them between runs.

use crate::process::Run;
use crate::workdir;
use std::path::{Path, PathBuf};

/// The folder in which `NAME@VERSION` is installed, with what it needs; none of their scripts runs.
pub fn npm(package: &str) -> Result<PathBuf, String> {
    let name = package.rsplit_once('@').map_or(package, |(name, _)| name);
    let proof = Path::new("node_modules").join(name).join("package.json");
    let command = Run::new("npm", 300).args([
        "install",
        "--silent",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ]);
    installed(package, &package.replace('@', "-"), &proof, "npm install", command)
}

/// The folder in which `NAME==VERSION` is installed, for `PYTHONPATH`.
pub fn pypi(package: &str) -> Result<PathBuf, String> {
    let name = package.split_once("==").map_or(package, |(name, _)| name);
    let proof = Path::new(name).join("__init__.py");
    let command = Run::new("python3", 300).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-compile",
        "--target",
    ]);
    installed(package, &package.replace("==", "-"), &proof, "pip install", command)
}

/// Installs by a command that lacks the folder and the package, unless the proof is there that it was done before.
fn installed(
    package: &str,
    folder: &str,
    proof: &Path,
    words: &str,
    command: Run,
) -> Result<PathBuf, String> {
    let folder = workdir::cache(folder);
    let proof = folder.join(proof);
    if proof.is_file() {
        return Ok(folder);
    }
    let outcome = command.arg(&folder).arg(package).outcome();
    if outcome.success() && proof.is_file() {
        Ok(folder)
    } else {
        Err(format!(
            "{package} cannot be fetched: what does `{words} {package}` say?\n{}",
            outcome.complaint()
        ))
    }
}
