//! Lists every file under `shell/`, `lib/`, `variants/` and `include/`, and the LLVM IR under `c/`, so that the
//! crate can carry them as text, and every symbol that a file under `lib/` or `c/` defines, with what those
//! under `c/` need, so that a compiler reads only the files of which it needs symbols.

use std::collections::{BTreeMap, BTreeSet};
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
    let (mut symbols, mut c_symbols, mut c_needs) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
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
            let text = fs::read_to_string(path)?;
            let items = items_of_ir(&text);
            for (symbol, _) in items.iter().filter(|(_, item)| item.kind == Kind::Defined) {
                c_symbols.insert((*symbol).to_owned(), at);
                let (strong, weak) = needs(symbol, &items);
                let line = format!("    Needs {{ strong: &{strong:?}, weak: &{weak:?} }},\n");
                c_needs.insert((*symbol).to_owned(), line);
            }
        }
    }
    files.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), files)?;
    // As a list of pairs, a `BTreeMap` is a slice of tuples, sorted by symbol.
    fs::write(out.join("symbols.rs"), format!("&{:?}\n", Vec::from_iter(symbols)))?;
    fs::write(out.join("c_symbols.rs"), format!("&{:?}\n", Vec::from_iter(c_symbols)))?;
    let lists: String = c_needs.into_values().collect();
    fs::write(out.join("c_needs.rs"), format!("&[\n{lists}]\n"))
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

/// Who sees a symbol of a module, and who defines it.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Kind {
    /// The module, for itself.
    Local,
    /// The module, for others.
    Defined,
    /// Another module.
    Declared,
    /// Another module, or nobody: `extern_weak`.
    Weak,
}

struct Item<'t> {
    kind: Kind,
    /// What its text mentions.
    mentions: BTreeSet<&'t str>,
}

/// The functions and variables of LLVM IR, by name. Each begins a line, as LLVM prints it:
/// `define ... @strlen(`, `@environ = ...`, `@fputs_unlocked = ... alias`.
fn items_of_ir(text: &str) -> BTreeMap<&str, Item<'_>> {
    let mut items = BTreeMap::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let (head, is_definition) = match line.strip_prefix("define ") {
            Some(head) => (head, true),
            None => (line.strip_prefix("declare ").unwrap_or(line), false),
        };
        let is_variable = line.starts_with('@');
        if !is_definition && !is_variable && !line.starts_with("declare ") {
            continue;
        }
        let Some((_, rest)) = head.split_once('@') else { continue };
        let end = rest.find(|c: char| !is_of_name(c)).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        let words = if is_variable { rest.trim_start_matches(" = ") } else { head };
        let begins = |word| words.starts_with(word);
        let kind = if begins("internal ") || begins("private ") {
            Kind::Local
        } else if begins("extern_weak ") {
            Kind::Weak
        } else if is_definition || is_variable && !begins("external ") {
            Kind::Defined
        } else {
            Kind::Declared
        };
        let mut mentions: BTreeSet<&str> = mentioned(rest).collect();
        if is_definition {
            mentions.extend(lines.by_ref().take_while(|line| *line != "}").flat_map(mentioned));
        }
        items.insert(name, Item { kind, mentions });
    }
    items
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._$-".contains(c)
}

/// Names of globals in a text.
fn mentioned(text: &str) -> impl Iterator<Item = &str> {
    let names = text.split('@').skip(1);
    names.map(|rest| rest.split_once(|c: char| !is_of_name(c)).map_or(rest, |(name, _)| name))
}

/// The symbols that a definition refers to, itself or through what is local, and those of them that
/// may be missing.
fn needs<'t>(symbol: &'t str, items: &BTreeMap<&'t str, Item<'t>>) -> (Vec<&'t str>, Vec<&'t str>) {
    let (mut strong, mut weak) = (BTreeSet::new(), BTreeSet::new());
    let (mut seen, mut open) = (BTreeSet::new(), vec![symbol]);
    while let Some(name) = open.pop() {
        let Some(item) = items.get(name).filter(|_| seen.insert(name)) else { continue };
        if item.kind == Kind::Local || name == symbol {
            open.extend(&item.mentions);
        } else if item.kind == Kind::Weak {
            weak.insert(name);
        } else if !name.starts_with("llvm.") {
            strong.insert(name);
        }
    }
    (Vec::from_iter(strong), Vec::from_iter(weak))
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
