//! Checks that the commands in `history.md` print what the document shows below them.
//!
//! Each section has a fresh copy of `examples/` as its folder, as the text says. BLESS=1 replaces the blocks that
//! do not match by the actual output, which the author then shortens.

use emback_tests::console::{self, Section, Step};
use emback_tests::list::blessing;
use emback_tests::process::{Ending, Run};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, tools, workdir};
use std::ffi::OsString;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&["node", "npm", "llc-19", "wasm-ld-19"]);
    let history = workdir::root().join("history.md");
    let text = match fs::read_to_string(&history) {
        Ok(text) => text,
        Err(error) => panic!("cannot read {}: {error}", history.display()),
    };
    let story = text.split_once("\n# Changes\n").map_or(&*text, |(story, _)| story);
    let sections = match console::sections(story) {
        Ok(sections) => sections,
        Err(error) => panic!("history.md: {error}"),
    };
    let scratch = workdir::fresh("history");
    if blessing() {
        if let Err(error) = bless(&history, &text, &sections, &scratch) {
            panic!("cannot bless {}: {error}", history.display());
        }
        return;
    }
    let cases = sections.into_iter().map(|section| {
        let folder = folder_for(&scratch, &section);
        text_case(section.title.clone(), move || replay(&section, &folder))
    });
    run_suite(cases.collect());
}

fn folder_for(scratch: &Path, section: &Section) -> PathBuf {
    let word = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    scratch.join(section.title.chars().map(word).collect::<String>())
}

fn replay(section: &Section, folder: &Path) -> Result<(), String> {
    if section.steps.is_empty() {
        return Err("nothing in this section can be replayed: it has no console block".to_owned());
    }
    prepare(folder)?;
    for step in &section.steps {
        let found = run(step, folder)?;
        let Some(line) = mismatch(step, &found) else { continue };
        let wanted = match step.output.get(line) {
            Some(wanted) => format!("does not print this: {wanted}"),
            None => "prints more than this".to_owned(),
        };
        return Err(format!(
            "history.md:{}: `{}` {wanted}\nIt prints (BLESS=1 writes it there):\n{}",
            step.lines.start + line + 1,
            step.command,
            found.chars().take(4000).collect::<String>()
        ));
    }
    Ok(())
}

fn mismatch(step: &Step, found: &str) -> Option<usize> {
    console::mismatch(&step.output, &found.lines().collect::<Vec<_>>())
}

fn prepare(folder: &Path) -> Result<(), String> {
    copy(&workdir::root().join("examples"), folder).map_err(|error| format!("examples: {error}"))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

/// The output as on a terminal: both streams interleaved. The exit status is not visible there, so it is not checked.
fn run(step: &Step, folder: &Path) -> Result<String, String> {
    let outcome = Run::new("sh", 120)
        .args(["-c", &format!("exec 2>&1\n{}", step.command)])
        .variable("PATH", path()?)
        // What the first time was fetched is at hand after it.
        .variable("npm_config_prefer_offline", "true")
        .within(folder)
        .outcome();
    match outcome.ending {
        Ending::Exit(_) => Ok(String::from_utf8_lossy(&outcome.stdout).into_owned()),
        Ending::Signal | Ending::Timeout => {
            Err(format!("`{}` ended with {:?}", step.command, outcome.ending))
        }
    }
}

fn path() -> Result<OsString, String> {
    let emback = emback::PROGRAM.parent().map(Path::to_owned);
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(emback.into_iter().chain(std::env::split_paths(&path)))
        .map_err(|error| error.to_string())
}

fn bless(history: &Path, text: &str, sections: &[Section], scratch: &Path) -> Result<(), String> {
    let mut outputs: Vec<(Range<usize>, Vec<String>)> = Vec::new();
    for section in sections {
        let folder = folder_for(scratch, section);
        prepare(&folder)?;
        for step in &section.steps {
            let found = run(step, &folder)?;
            if mismatch(step, &found).is_some() {
                outputs.push((step.lines.clone(), found.lines().map(str::to_owned).collect()));
            }
        }
    }
    fs::write(history, console::rewritten(text, &outputs)).map_err(|error| error.to_string())
}
