//! Lists every file under `shell/`, `lib/`, `variants/` and `include/`, and the LLVM IR under `c/`, so that the
//! crate can carry them as text, and every symbol that a file under `lib/` or `c/` defines, so that a
//! compiler reads only the files of which it needs symbols.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut paths = Vec::new();
    for folder in ["c", "include", "lib", "shell", "variants"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut paths)?;
    }
    // The order decides the order of the output, so it must not depend on the file system.
    let name = |path: &PathBuf| {
        path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    };
    paths.sort_by_cached_key(name);
    let mut files = String::from("&[\n");
    let (mut symbols, mut c_symbols) = (BTreeMap::new(), BTreeMap::new());
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
        if name.starts_with("c/") {
            c_symbols.extend(defined_in_ir(&fs::read_to_string(path)?).map(|symbol| (symbol, at)));
        }
    }
    files.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), files)?;
    // As a list of pairs, a `BTreeMap` is a slice of tuples, sorted by symbol.
    fs::write(out.join("symbols.rs"), format!("&{:?}\n", Vec::from_iter(symbols)))?;
    fs::write(out.join("c_symbols.rs"), format!("&{:?}\n", Vec::from_iter(c_symbols)))
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

/// The symbols that LLVM IR under `c/` defines for others. Each begins a line, as LLVM prints it:
/// `define ... @strlen(`, `@environ = ...`, `@fputs_unlocked = ... alias`.
fn defined_in_ir(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let (name, rest) = match line.strip_prefix("define ") {
            Some(head) if head.starts_with("internal ") => return None,
            Some(head) => head.split_once('@')?.1.split_once('(')?,
            None => line.strip_prefix('@')?.split_once(" = ")?,
        };
        let is_own = ["private ", "internal ", "external ", "extern_weak "];
        let is_definition =
            line.starts_with("define ") || !is_own.iter().any(|word| rest.starts_with(word));
        is_definition.then(|| name.to_owned())
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

/// Scripts, LLVM IR, and headers: those of C++ have no ending.
fn is_carried(path: &Path) -> bool {
    let is_in = |folder: &str| path.components().any(|part| part.as_os_str() == folder);
    match path.extension() {
        // `c/internal.h` is for those who compile the library.
        Some(end) => end == "js" || end == "ll" || (end == "h" && is_in("include")),
        None => is_in("include"),
    }
}
