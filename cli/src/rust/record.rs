//! The record of a link: its command line with copies of the objects, which rustc deletes when the
//! linker has ended. `emback cargo compare` and `emback cargo diverge` build the program from it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::input::plain;

/// An argument of the linker: the name of the record, which is a folder beside the output.
pub(super) const OPTION: &str = "--emback-record=";

/// The command line, as a list of strings in JSON. It is written last.
const WORDS: &str = "words.json";

/// A command line of rustc's without [`OPTION`], and the name that this gave.
pub(super) fn asked(words: &[OsString]) -> (Vec<OsString>, Option<String>) {
    let name = |word: &OsString| Some(word.to_str()?.strip_prefix(OPTION)?.to_owned());
    let record = words.iter().find_map(name);
    let rest = words.iter().filter(|word| name(word).is_none());
    (rest.cloned().collect(), record)
}

/// Keeps a command line of `emback cc` and the files that it names.
///
/// # Errors
/// When the record cannot be written.
pub(super) fn keep(name: &str, words: &[OsString]) -> Result<(), Failure> {
    let output = words.iter().skip_while(|word| *word != "-o").nth(1).map(PathBuf::from);
    let Some(beside) = output.as_deref().and_then(Path::parent) else { return Ok(()) };
    write(&beside.join(name), words)
        .map_err(|error| Failure::other(format!("a record of the link: {}", plain(&error))))
}

fn write(folder: &Path, words: &[OsString]) -> io::Result<()> {
    let folder = std::path::absolute(folder)?;
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(&folder)?,
    }
    let mut kept: Vec<String> = Vec::new();
    let mut before = OsStr::new("");
    for word in words {
        let path = Path::new(word);
        let file = path.file_name().filter(|_| before != "-o" && path.is_file());
        let text = match file {
            Some(file) => copy(path, &folder, file)?.into_os_string().into_string(),
            None => word.clone().into_string(),
        };
        kept.push(text.map_err(|word| {
            io::Error::other(format!("{} is no text in UTF-8", word.to_string_lossy()))
        })?);
        before = word;
    }
    fs::write(folder.join(WORDS), serde_json::to_vec(&kept)?)
}

/// A file in the folder with the bytes of another one. A link takes no space; rustc writes objects
/// anew rather than into the old ones.
fn copy(from: &Path, folder: &Path, name: &OsStr) -> io::Result<PathBuf> {
    let mut to = folder.join(name);
    let mut number = 0;
    while to.exists() {
        number += 1;
        let mut other = OsString::from(format!("{number}-"));
        other.push(name);
        to = folder.join(other);
    }
    fs::hard_link(from, &to).or_else(|_| fs::copy(from, &to).map(drop))?;
    Ok(to)
}

/// The command line of a record that is beside one of these outputs of cargo's. An output is also
/// known by a name without a hash, one folder up.
pub(super) fn find(name: &str, outputs: &[PathBuf]) -> Option<Vec<OsString>> {
    let folders = outputs.iter().filter_map(|output| output.parent());
    let places = folders.flat_map(|folder| [folder.join(name), folder.join("deps").join(name)]);
    let text = places.filter_map(|place| fs::read(place.join(WORDS)).ok()).next()?;
    let words: Vec<String> = serde_json::from_slice(&text).ok()?;
    Some(words.into_iter().map(OsString::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_outlives_the_objects() {
        let folder = tempfile::tempdir().expect("there is a folder");
        let path = |name: &str| folder.path().join(name);
        let object = path("a.rcgu.o");
        fs::write(&object, "BC").expect("it is written");
        let words: Vec<OsString> = vec![
            "-O2".into(),
            object.clone().into(),
            object.clone().into(),
            "-o".into(),
            path("a.js").into(),
            format!("{OPTION}x.link").into(),
        ];
        let (words, name) = asked(&words);
        let name = name.expect("it is asked for");
        keep(&name, &words).expect("it is kept");
        fs::remove_file(&object).expect("it is deleted");
        let found = find(&name, &[path("a.js")]).expect("it is found");
        assert_eq!(found.len(), 5);
        for (at, name) in [(1, "x.link/a.rcgu.o"), (2, "x.link/1-a.rcgu.o")] {
            assert_eq!(fs::read(&found[at]).ok().as_deref(), Some(&b"BC"[..]));
            assert!(Path::new(&found[at]).ends_with(name));
        }
        assert_eq!(find("y.link", &[path("a.js")]), None);
    }
}
