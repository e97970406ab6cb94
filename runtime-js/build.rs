//! Lists every file under `shell/`, `lib/`, `variants/` and `include/`, so that the crate can carry them as
//! text, and every symbol that a file under `lib/` defines, so that a compiler reads only the files
//! of which it needs symbols.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut paths = Vec::new();
    for folder in ["include", "lib", "shell", "variants"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut paths)?;
    }
    // The order decides the order of the output, so it must not depend on the file system.
    let name = |path: &PathBuf| {
        path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    };
    paths.sort_by_cached_key(name);
    let mut files = String::from("&[\n");
    let mut symbols = BTreeMap::new();
    for (at, path) in paths.iter().enumerate() {
        let name = name(path);
        let _ = writeln!(
            files,
            "    File {{ path: {name:?}, text: include_str!({:?}) }},",
            path.display().to_string()
        );
        if name.starts_with("lib/") {
            symbols.extend(defined(&fs::read_to_string(path)?).map(|symbol| (symbol, at)));
        }
    }
    files.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), files)?;
    // As a list of pairs, a `BTreeMap` is a slice of tuples, sorted by symbol.
    fs::write(out.join("symbols.rs"), format!("&{:?}\n", Vec::from_iter(symbols)))
}

/// Decorations: `strlen__sig` says something of `strlen` and is no symbol of its own.
const DECORATIONS: [&str; 4] = ["__data", "__deps", "__postset", "__sig"];

/// The symbols that a file of the library defines. The files are formatted alike: the properties of
/// the object are the lines that are indented by two spaces. A test of `emback-glue`, which has a
/// parser, holds this to be so.
fn defined(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let line = line.strip_prefix("  ")?;
        let line = line.strip_prefix('\'').unwrap_or(line);
        let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$')?;
        let (key, after) = line.split_at(end);
        let after = after.strip_prefix('\'').unwrap_or(after);
        if key.is_empty() || !after.starts_with([':', '(']) {
            return None;
        }
        let decorated = DECORATIONS.iter().find_map(|decoration| key.strip_suffix(decoration));
        Some(decorated.unwrap_or(key).to_owned())
    })
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
