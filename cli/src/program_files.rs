//! `--embed-file` and `--preload-file`: files of the computer that the program finds when it starts.

use std::path::{Component, Path, PathBuf};

use emback::ProgramFile;

use crate::failure::Failure;
use crate::input::plain;

/// Reads the files of one option's arguments, each `SRC` or `SRC@DEST`. `option` is what messages
/// call it. Also returns the paths that were read. What `excluded` has patterns of is left out.
///
/// A folder gives all files below it, in the order of their names. Without DEST a file has its own
/// path, relative to the current folder, below the root. `@@` is an `@` of a name.
///
/// # Errors
/// When a file cannot be read, or has no place below the root.
pub fn read(
    option: &str,
    args: &[String],
    excluded: &[String],
) -> Result<(Vec<ProgramFile>, Vec<PathBuf>), Failure> {
    let mut reader = Reader { option, excluded, files: Vec::new(), paths: Vec::new() };
    for arg in args {
        let (source, destination) = split(arg);
        let destination = match destination {
            Some(destination) => place(option, arg, Path::new("/"), &destination)?,
            None => own_place(option, arg, &source)?,
        };
        reader.collect(Path::new(&source), &destination)?;
    }
    Ok((reader.files, reader.paths))
}

/// The two parts of an argument.
fn split(arg: &str) -> (String, Option<String>) {
    // A character that no name has takes the place of an `@` that is part of one.
    let text = arg.replace("@@", "\0");
    let part = |text: &str| text.replace('\0', "@");
    match text.split_once('@') {
        Some((source, destination)) => (part(source), Some(part(destination))),
        None => (part(&text), None),
    }
}

/// The path of a source that is given without a destination.
fn own_place(option: &str, arg: &str, source: &str) -> Result<String, Failure> {
    let here = std::env::current_dir().unwrap_or_default();
    let inside = Path::new(source).strip_prefix(&here).unwrap_or(Path::new(source));
    if inside.is_absolute() {
        return Err(Failure::usage(format!("{option} {arg}: is not below the current folder"))
            .help(format!("say where the program finds it: {option} {arg}@/PATH")));
    }
    place(option, arg, Path::new("/"), &inside.to_string_lossy())
}

/// A path below a folder of the program, without `.` and `..`.
fn place(option: &str, arg: &str, folder: &Path, path: &str) -> Result<String, Failure> {
    let mut names: Vec<String> = Vec::new();
    for component in folder.join(path.replace('\\', "/")).components() {
        match component {
            Component::Normal(name) => names.push(name.to_string_lossy().into_owned()),
            Component::ParentDir if names.pop().is_none() => {
                return Err(Failure::usage(format!("{option} {arg}: leads out of the root"))
                    .help(format!("say where the program finds it: {option} SRC@/PATH")));
            }
            Component::ParentDir
            | Component::CurDir
            | Component::RootDir
            | Component::Prefix(_) => {}
        }
    }
    Ok(format!("/{}", names.join("/")))
}

/// Files as they are read.
struct Reader<'a> {
    option: &'a str,
    excluded: &'a [String],
    files: Vec<ProgramFile>,
    paths: Vec<PathBuf>,
}

impl Reader<'_> {
    /// Adds a file, or all files below a folder.
    fn collect(&mut self, source: &Path, destination: &str) -> Result<(), Failure> {
        let Self { option, excluded, .. } = *self;
        let fail = |error: std::io::Error| {
            let source = source.display();
            Failure::other(format!("{option}: {source}: cannot be read: {}", plain(&error)))
        };
        let name = source.file_name().unwrap_or_default().to_string_lossy();
        let path = source.to_string_lossy();
        let matches = |pattern: &String| {
            let pattern = pattern.as_bytes();
            is_like(pattern, path.as_bytes()) || is_like(pattern, name.as_bytes())
        };
        if excluded.iter().any(matches) {
            return Ok(());
        }
        if !source.is_dir() {
            let bytes = std::fs::read(source).map_err(fail)?;
            self.files.push(ProgramFile { path: destination.to_owned(), bytes: bytes.into() });
            self.paths.push(source.to_owned());
            return Ok(());
        }
        let entries = std::fs::read_dir(source).map_err(fail)?;
        let mut names = entries
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(fail)?;
        names.sort_unstable();
        for name in names {
            let below = format!("{}/{}", destination.trim_end_matches('/'), name.to_string_lossy());
            self.collect(&source.join(&name), &below)?;
        }
        Ok(())
    }
}

/// Whether a text has the form of a pattern with `*` and `?`.
fn is_like(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut rest) = (0, 0);
    // Where the last `*` is, and what it stands for up to now ends.
    let mut star = None;
    while rest < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, rest));
                at += 1;
            }
            Some(&byte) if byte == b'?' || Some(&byte) == text.get(rest) => {
                at += 1;
                rest += 1;
            }
            _ => {
                let Some((begin, end)) = star else { return false };
                star = Some((begin, end + 1));
                (at, rest) = (begin + 1, end + 1);
            }
        }
    }
    pattern.iter().skip(at).all(|&byte| byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_has_a_source_and_a_destination() {
        let parts = |arg| {
            let (source, destination) = split(arg);
            (source, destination.unwrap_or_default())
        };
        assert_eq!(parts("a/b"), ("a/b".to_owned(), String::new()));
        assert_eq!(parts("a@/x/y"), ("a".to_owned(), "/x/y".to_owned()));
        assert_eq!(parts("a@@b@c@@d"), ("a@b".to_owned(), "c@d".to_owned()));
    }

    #[test]
    fn a_place_is_below_the_root() {
        let place = |path| place("--embed-file", "x", Path::new("/"), path).ok();
        assert_eq!(place("./a//b/../c"), Some("/a/c".to_owned()));
        assert_eq!(place("/a/b"), Some("/a/b".to_owned()));
        assert_eq!(place("/"), Some("/".to_owned()));
        assert_eq!(place("../a"), None);
    }

    #[test]
    fn patterns_match_as_shells_match_them() {
        for (pattern, text, expected) in [
            ("*.o", "a.o", true),
            ("*.o", "a.ob", false),
            ("a?c*", "abcd", true),
            ("*/skip/*", "x/skip/y/z", true),
            ("*ab", "aab", true),
            ("", "a", false),
            ("*", "", true),
        ] {
            assert_eq!(is_like(pattern.as_bytes(), text.as_bytes()), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn folders_give_their_files_in_the_order_of_names() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("sub")).unwrap();
        for (name, text) in [("b", "2"), ("a", "1"), ("sub/c", "3")] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let arg = format!("{}@/data", folder.path().display());
        let excluded = ["b".to_owned()];
        let (files, _) = read("--embed-file", std::slice::from_ref(&arg), &excluded).unwrap();
        assert_eq!(files.len(), 2);
        let (files, paths) = read("--preload-file", &[arg], &[]).unwrap();
        let found: Vec<_> = files.iter().map(|file| (&*file.path, &file.bytes[..])).collect();
        assert_eq!(
            found,
            [("/data/a", b"1"), ("/data/b", b"2"), ("/data/sub/c", b"3")]
                .map(|(path, bytes)| (path, &bytes[..]))
        );
        assert_eq!(paths.len(), 3);
        assert!(read("--preload-file", &["no such file".to_owned()], &[]).is_err());
    }
}
