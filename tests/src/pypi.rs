//! Packages of PyPI that suites work with.

use crate::process::Run;
use crate::workdir;
use std::path::PathBuf;

/// The folder in which `NAME==VERSION` is installed, for `PYTHONPATH`.
pub fn installed(package: &str) -> Result<PathBuf, String> {
    let folder = workdir::cache(&package.replace("==", "-"));
    let name = package.split_once("==").map_or(package, |(name, _)| name);
    let proof = folder.join(name).join("__init__.py");
    if proof.is_file() {
        return Ok(folder);
    }
    let outcome = Run::new("python3", 300)
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"])
        .arg("--target")
        .arg(&folder)
        .arg(package)
        .outcome();
    if outcome.success() && proof.is_file() {
        Ok(folder)
    } else {
        Err(format!(
            "{package} cannot be fetched: what does `pip install {package}` say?\n{}",
            outcome.complaint()
        ))
    }
}
