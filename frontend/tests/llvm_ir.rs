//! LLVM 19 and this reader find the same in every module that both can read.

use std::path::{Path, PathBuf};

use emback_frontend::{llvm_ir, text};

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "ll") {
            out.push(path);
        }
    }
}

#[test]
fn both_readers_agree() {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples"), &mut paths);
    // Further modules to hold against each other, as a list of folders.
    if let Some(more) = std::env::var_os("EMBACK_MODULES") {
        std::env::split_paths(&more).for_each(|folder| files(&folder, &mut paths));
    }
    let mut compared = 0;
    for path in &paths {
        let source = std::fs::read_to_string(path).unwrap();
        let module = match text::read(source.as_bytes(), "test") {
            Ok(module) => module,
            Err(errors) => panic!("{}: {}", path.display(), errors[0]),
        };
        // What is newer than LLVM 19 it reads as we print it.
        let theirs = match llvm_ir::read(&source) {
            Ok(theirs) => theirs,
            Err(_) => llvm_ir::read(&module.to_string()).unwrap(),
        };
        let ours = llvm_ir::summarise(&module);
        pretty_assertions::assert_eq!(ours.variables, theirs.variables, "{}", path.display());
        assert_eq!(ours.functions.len(), theirs.functions.len(), "{}", path.display());
        for (ours, theirs) in ours.functions.iter().zip(&theirs.functions) {
            pretty_assertions::assert_eq!(ours, theirs, "{}", path.display());
        }
        compared += 1;
    }
    assert!(compared > 10, "only {compared} modules were found");
}
