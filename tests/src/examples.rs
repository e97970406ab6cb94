//! The programs of `examples/` that print something and end: all but those of `page/`, which run on pages alone.

use std::path::PathBuf;

use crate::workdir;

/// An example in one kind of IR.
pub struct Example {
    /// Its path below `examples/` without the extension.
    pub name: String,
    /// The IR.
    pub input: PathBuf,
    /// What it prints.
    pub output: PathBuf,
}

/// All of them, in order of name.
pub fn all() -> Vec<Example> {
    let top = workdir::root().join("examples");
    let pages = top.join("page");
    let inputs = workdir::files(&top, "ll").into_iter().filter(|file| !file.starts_with(&pages));
    inputs
        .map(|input| {
            let name = input.strip_prefix(&top).unwrap_or(&input).with_extension("");
            let program = workdir::stem(&input).split('.').next().unwrap_or_default().to_owned();
            let output = top.join(program).with_extension("out");
            Example { name: name.to_string_lossy().into_owned(), input, output }
        })
        .collect()
}
