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

/// The folder of the sources of `NAME==VERSION` of PyPI.
pub fn sources_of_pypi(package: &str) -> Result<PathBuf, String> {
    let Some((name, version)) = package.split_once("==") else {
        return Err(format!("{package}: a name and a version are wanted"));
    };
    let folder = workdir::cache(&format!("sources-{name}-{version}"));
    let found = folder.join(format!("{name}-{version}"));
    if found.join("PKG-INFO").is_file() {
        return Ok(found);
    }
    let fetch = Run::new("python3", 300)
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
        .args(["--no-binary", name, "--dest"])
        .arg(&folder)
        .arg(package)
        .outcome();
    let archive = format!("{name}-{version}.tar.gz");
    let unpack = Run::new("tar", 60).args(["xzf", &*archive]).within(&folder).outcome();
    if unpack.success() && found.join("PKG-INFO").is_file() {
        Ok(found)
    } else {
        let said = [fetch.complaint(), unpack.complaint()].concat();
        Err(format!("the sources of {package} cannot be fetched from PyPI:\n{said}"))
    }
}

/// The folder of `NAME VERSION` of crates.io.
pub fn package_of_crates(package: &str) -> Result<PathBuf, String> {
    let Some((name, version)) = package.split_once(' ') else {
        return Err(format!("{package}: a name and a version are wanted"));
    };
    let folder = workdir::cache(&format!("crate-{name}-{version}"));
    let found = folder.join("vendor").join(name);
    if found.join("Cargo.toml").is_file() {
        return Ok(found);
    }
    // Cargo fetches what a package depends on; this one has nothing else.
    let manifest = format!(
        "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n[dependencies]\n{name} = \"={version}\"\n"
    );
    for (file, text) in [("Cargo.toml", manifest.as_str()), ("lib.rs", "")] {
        std::fs::write(folder.join(file), text)
            .map_err(|error| format!("{}: {error}", folder.join(file).display()))?;
    }
    let outcome =
        Run::new("cargo", 300).args(["vendor", "--quiet", "vendor"]).within(&folder).outcome();
    if outcome.success() && found.join("Cargo.toml").is_file() {
        Ok(found)
    } else {
        Err(format!("{package} cannot be fetched from crates.io:\n{}", outcome.complaint()))
    }
}

/// The folder into which packages of Debian are unpacked, beside what is installed: `NAME=VERSION` or `NAME`.
pub fn debian(packages: &[&str], proof: &str) -> Result<PathBuf, String> {
    let name = packages.first().copied().unwrap_or_default();
    let folder = workdir::cache(&name.replace('=', "-"));
    if folder.join(proof).exists() {
        return Ok(folder);
    }
    let fail = |what: &str, outcome: &crate::process::Outcome| {
        Err(format!("{name} cannot be {what}:\n{}", outcome.complaint()))
    };
    let fetched = Run::new("apt-get", 300)
        .args(["download", "--quiet"])
        .args(packages)
        .within(&folder)
        .outcome();
    if !fetched.success() {
        return fail("fetched from Debian", &fetched);
    }
    for package in workdir::files(&folder, "deb") {
        let unpacked = Run::new("dpkg", 300).arg("-x").arg(&package).arg(&folder).outcome();
        if !unpacked.success() {
            return fail("unpacked", &unpacked);
        }
    }
    Ok(folder)
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
