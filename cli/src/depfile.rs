//! Dependency files: a rule of make, which ninja reads as well.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The rule that the target depends on these files. Each has an empty rule of its own, so that one
/// that is gone is no error.
pub(crate) fn rule<'a>(target: &Path, files: impl Iterator<Item = &'a PathBuf>) -> String {
    let mut text = format!("{}:", escaped(target));
    let mut names: Vec<String> = Vec::new();
    for file in files {
        let name = escaped(file);
        if file.as_os_str() != "-" && !names.contains(&name) {
            let _ = write!(text, " \\\n  {name}");
            names.push(name);
        }
    }
    text.push('\n');
    for name in names {
        let _ = write!(text, "\n{name}:\n");
    }
    text
}

/// A name as make reads it.
fn escaped(path: &Path) -> String {
    let mut name = String::new();
    for c in path.display().to_string().chars() {
        match c {
            ' ' | '#' => name.extend(['\\', c]),
            '$' => name.push_str("$$"),
            _ => name.push(c),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped_and_have_rules_of_their_own() {
        let files = ["a b.c", "x#1.a", "a b.c", "-", "$y"].map(PathBuf::from);
        let want =
            "out.js: \\\n  a\\ b.c \\\n  x\\#1.a \\\n  $$y\n\na\\ b.c:\n\nx\\#1.a:\n\n$$y:\n";
        assert_eq!(rule(Path::new("out.js"), files.iter()), want);
    }
}
