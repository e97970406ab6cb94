//! The programs of `examples/` that print something and exit: all except `page/`, which run only in web pages, and
//! `alone/`, which are modules without a runtime.

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
    let elsewhere = [top.join("page"), top.join("alone")];
    workdir::files(&top, "ll")
        .into_iter()
        .filter(|file| !elsewhere.iter().any(|folder| file.starts_with(folder)))
        .map(|input| {
            let name = input.strip_prefix(&top).unwrap_or(&input).with_extension("");
            let program = workdir::stem(&input).split('.').next().unwrap_or_default().to_owned();
            // Kinds of IR of one program share what it prints; a program that has one kind has it beside that.
            let beside = input.with_extension("out");
            let output =
                if beside.is_file() { beside } else { top.join(program).with_extension("out") };
            Example { name: name.to_string_lossy().into_owned(), input, output }
        })
        .collect()
}
