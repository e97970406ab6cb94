//! Packages of npm that suites work with.

use crate::process::Run;
use crate::workdir;
use std::path::PathBuf;

/// The folder in which `NAME@VERSION` is installed, with what it needs; none of their scripts runs.
pub fn installed(package: &str) -> Result<PathBuf, String> {
    let folder = workdir::cache(&package.replace('@', "-"));
    let name = package.rsplit_once('@').map_or(package, |(name, _)| name);
    let proof = folder.join("node_modules").join(name).join("package.json");
    if proof.is_file() {
        return Ok(folder);
    }
    let outcome = Run::new("npm", 300)
        .args(["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"])
        .arg(&folder)
        .arg(package)
        .outcome();
    if outcome.success() && proof.is_file() {
        Ok(folder)
    } else {
        Err(format!(
            "{package} cannot be fetched: what does `npm install {package}` say?\n{}",
            outcome.complaint()
        ))
    }
}
