//! Lists every file under `shell/`, `lib/` and `include/` so that the crate can carry them as text.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut paths = Vec::new();
    for folder in ["include", "lib", "shell"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut paths)?;
    }
    // The order decides the order of the output, so it must not depend on the file system.
    let name = |path: &PathBuf| {
        path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    };
    paths.sort_by_cached_key(name);
    let mut table = String::from("&[\n");
    for path in &paths {
        let name = name(path);
        let _ = writeln!(
            table,
            "    File {{ path: {name:?}, text: include_str!({:?}) }},",
            path.display().to_string()
        );
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), table)
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&path, into)?;
        } else if is_carried(&path) {
            into.push(path);
        }
    }
    Ok(())
}

/// Scripts, and headers: those of C++ have no ending.
fn is_carried(path: &Path) -> bool {
    match path.extension() {
        Some(end) => end == "js" || end == "h",
        None => path.components().any(|part| part.as_os_str() == "include"),
    }
}
