//! Paths: the checkout, and folders under `target/` for the suites.

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A folder that keeps its content between runs: `target/suites/NAME`.
pub fn cache(name: &str) -> PathBuf {
    let folder = target().join("suites").join(name);
    make(&folder);
    folder
}

/// An empty folder: what an earlier run left in it is gone.
pub fn fresh(name: &str) -> PathBuf {
    let folder = target().join("suites").join(name);
    // It may not exist; any other error shows up when the folder is created.
    let _ = fs::remove_dir_all(&folder);
    make(&folder);
    folder
}

fn make(folder: &Path) {
    if let Err(error) = fs::create_dir_all(folder) {
        panic!("cannot make {}: {error}", folder.display());
    }
}

/// Every file below `folder` with this extension, in order of name.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(folder, extension, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, found);
        } else if path.extension().is_some_and(|other| other == extension) {
            found.push(path);
        }
    }
}

/// The file's name without folder and extension, for the names of cases.
pub fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
