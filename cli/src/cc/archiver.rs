//! `emback ar`, `emback ranlib` and `emback nm`: LLVM's own programs where they are installed. Where
//! there is no llvm-ar, emback writes archives by itself, in GNU's format and without an index of
//! symbols: the link reads what each member defines.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use emback::llvm::tools::{Kind, Search, Surroundings, Tool, Verdict};
use emback_link::archive::Archive;

use crate::failure::Failure;
use crate::input::plain;
use crate::output::Files;
use crate::{run, signals};

/// `emback ar`, `emback ranlib`, `emback nm`.
#[derive(Args, Debug)]
pub struct ToolArgs {
    /// Arguments of the program
    #[arg(value_name = "ARGS", trailing_var_arg = true, allow_hyphen_values = true)]
    pub arguments: Vec<OsString>,
}

/// `emback ar`.
///
/// # Errors
/// When an archive or a file cannot be read or written.
pub fn ar(args: &ToolArgs) -> Result<u8, Failure> {
    match llvm(Kind::LlvmAr) {
        Some(tool) => pass_on(tool.command(), &args.arguments),
        None => own_ar(&args.arguments).map(|()| 0),
    }
}

/// A program of LLVM that reads the bitcode of the clang that compiles: one that is not older.
fn llvm(kind: Kind) -> Option<Tool> {
    let around = Surroundings::of_process();
    let clang = Search::new(Kind::Clang, &around).first().ok()?;
    Search::new(kind, &around).all().into_iter().find_map(|candidate| match candidate.verdict {
        Verdict::Fit(tool) if tool.version.major() >= clang.version.major() => Some(tool),
        Verdict::Fit(_) | Verdict::Unfit(_) => None,
    })
}

/// `emback ranlib`: makes the index of an archive anew.
///
/// # Errors
/// When an archive cannot be read or written.
pub fn ranlib(args: &ToolArgs) -> Result<u8, Failure> {
    let archives =
        args.arguments.iter().filter(|argument| !argument.as_encoded_bytes().starts_with(b"-"));
    let archives: Vec<&OsString> = archives.collect();
    let Some(tool) = llvm(Kind::LlvmAr) else {
        // An archive without an index is complete: it has only to be there.
        return archives
            .into_iter()
            .try_for_each(|archive| read(Path::new(archive)).map(drop))
            .map(|()| 0);
    };
    for archive in archives {
        let status = pass_on(tool.command(), &["s".into(), archive.clone()])?;
        if status != 0 {
            return Ok(status);
        }
    }
    Ok(0)
}

/// `emback nm`.
///
/// # Errors
/// When there is no llvm-nm.
pub fn nm(args: &ToolArgs) -> Result<u8, Failure> {
    let Some(tool) = llvm(Kind::LlvmNm) else {
        return Err(Failure::other("no llvm-nm was found that is as new as clang")
            .help(Kind::LlvmNm.how_to_get()));
    };
    pass_on(tool.command(), &args.arguments)
}

/// Runs a program in the place of this one; gives its status.
pub(crate) fn pass_on(mut command: Command, arguments: &[OsString]) -> Result<u8, Failure> {
    let name = PathBuf::from(command.get_program());
    signals::watch();
    let status = signals::spawn(command.args(arguments)).and_then(|mut running| running.wait());
    signals::check()?;
    let status = status.map_err(|error| {
        Failure::other(format!("{}: cannot be started: {}", name.display(), plain(&error)))
    })?;
    Ok(run::code(status))
}

/// A member of an archive: its name and its content.
type Member = (Vec<u8>, Vec<u8>);

/// The operations of ar, without an index.
fn own_ar(arguments: &[OsString]) -> Result<(), Failure> {
    let mut words = arguments.iter().filter(|word| !word.as_encoded_bytes().starts_with(b"--"));
    let usage = |what: &str| {
        Failure::usage(format!("ar: {what}"))
            .help("emback ar rcs libNAME.a FILES; operations are r, q, d, t, x and p")
    };
    let keys = words
        .next()
        .and_then(|word| word.to_str())
        .ok_or_else(|| usage("the operation is missing"))?;
    let keys = keys.trim_start_matches('-');
    let mut operations = keys.chars().filter(|key| "rqdtxpms".contains(*key));
    // `s` alone makes an index, beside another operation it is a wish for one.
    let operation = match (operations.next(), keys.contains('s')) {
        (Some('s'), true) => keys.chars().find(|key| "rqdtxp".contains(*key)).unwrap_or('s'),
        (Some(operation), _) => operation,
        (None, _) => return Err(usage(&format!("{keys}: there is no such operation"))),
    };
    if keys.contains(['a', 'b', 'i', 'T']) || operation == 'm' {
        return Err(usage(&format!(
            "{keys}: places of members and thin archives are not supported without llvm-ar"
        ))
        .help(Kind::LlvmAr.how_to_get()));
    }
    let path = words.next().map(PathBuf::from).ok_or_else(|| usage("the archive is missing"))?;
    let files: Vec<&OsString> = words.collect();
    let makes = matches!(operation, 'r' | 'q');
    let mut members = if makes && !path.exists() { Vec::new() } else { members_of(&path)? };
    let named = |member: &Member| {
        files.is_empty() || files.iter().any(|file| base(Path::new(file)) == member.0)
    };
    match operation {
        'r' | 'q' => {
            for file in &files {
                let file = Path::new(file);
                let new = (base(file), read(file)?);
                match members.iter_mut().find(|member| operation == 'r' && member.0 == new.0) {
                    Some(old) => *old = new,
                    None => members.push(new),
                }
            }
            write(&path, &members)
        }
        'd' => {
            members.retain(|member| files.is_empty() || !named(member));
            write(&path, &members)
        }
        't' => {
            let names = members.iter().filter(|member| named(member));
            let names = names.map(|(name, _)| String::from_utf8_lossy(name) + "\n");
            super::say(&names.collect::<String>())
        }
        'p' => {
            let contents = members.into_iter().filter(named).flat_map(|(_, content)| content);
            let mut out = Files::default();
            out.add("-", contents.collect::<Vec<u8>>());
            out.write()
        }
        'x' => {
            let mut out = Files::default();
            for (name, content) in members.iter().filter(|member| named(member)) {
                let name = String::from_utf8_lossy(name).into_owned();
                // A name with a folder could lead anywhere.
                if name.contains(['/', '\\']) || name == ".." {
                    return Err(Failure::other(format!(
                        "{}: the member {name} would be written outside of this folder",
                        path.display()
                    )));
                }
                out.add(name, content.clone());
            }
            out.write()
        }
        _ => Ok(()),
    }
}

/// The name of a file without its folder.
fn base(file: &Path) -> Vec<u8> {
    file.file_name().unwrap_or_default().as_encoded_bytes().to_vec()
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| {
        Failure::other(format!("{}: cannot be read: {}", file.display(), plain(&error)))
    })
}

fn members_of(path: &Path) -> Result<Vec<Member>, Failure> {
    let bytes = read(path)?;
    let refuse = |what: String| Failure::other(format!("{}: {what}", path.display()));
    let archive = Archive::parse(&bytes).map_err(|error| refuse(error.to_string()))?;
    let members = archive.members().iter().enumerate().map(|(at, member)| {
        let content = archive.data(at).ok_or_else(|| refuse("is a thin archive".to_owned()))?;
        Ok((member.name.clone(), content.to_vec()))
    });
    members.collect()
}

/// Writes an archive in GNU's format. Times, owners and modes are the same always, so that the same
/// files give the same bytes.
fn write(path: &Path, members: &[Member]) -> Result<(), Failure> {
    /// Names that are longer, or that hold the mark of their end, are in a table of their own.
    const LONGEST: usize = 15;
    let header = |name: &str, size: usize| {
        format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644)
    };
    let mut table: Vec<u8> = Vec::new();
    let mut body: Vec<u8> = Vec::new();
    for (name, content) in members {
        let short = name.len() <= LONGEST && name.is_ascii() && !name.contains(&b'/');
        let field = if short {
            String::from_utf8_lossy(name) + "/"
        } else {
            let place = format!("/{}", table.len());
            table.extend_from_slice(name);
            table.extend_from_slice(b"/\n");
            place.into()
        };
        body.extend(header(&field, content.len()).bytes());
        body.extend_from_slice(content);
        if content.len() % 2 == 1 {
            body.push(b'\n');
        }
    }
    let mut bytes = b"!<arch>\n".to_vec();
    if !table.is_empty() {
        bytes.extend(header("//", table.len()).bytes());
        bytes.extend_from_slice(&table);
        if table.len() % 2 == 1 {
            bytes.push(b'\n');
        }
    }
    bytes.extend(body);
    let mut files = Files::default();
    files.add(path, bytes);
    files.write()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_are_written_and_changed_without_llvm() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name).into_os_string();
        let long = "a name that is longer than the field.o";
        for (name, text) in [("one.o", "first"), (long, "a"), ("two.o", "second")] {
            fs::write(folder.path().join(name), text)?;
        }
        let call = |keys: &str, files: &[&str]| {
            let mut words = vec![OsString::from(keys), path("lib.a")];
            words.extend(files.iter().map(|file| path(file)));
            own_ar(&words).map_err(|failure| failure.message().to_owned())
        };
        let members = || {
            let members = members_of(Path::new(&path("lib.a"))).unwrap_or_default();
            let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
            members
                .into_iter()
                .map(|(name, content)| (text(name), text(content)))
                .collect::<Vec<_>>()
        };
        let member = |name: &str, content: &str| (name.to_owned(), content.to_owned());
        assert_eq!(call("rcs", &["one.o", long]), Ok(()));
        assert_eq!(members(), [member("one.o", "first"), member(long, "a")]);
        fs::write(folder.path().join("one.o"), "changed")?;
        assert_eq!(call("cru", &["one.o", "two.o"]), Ok(()));
        let all = [member("one.o", "changed"), member(long, "a"), member("two.o", "second")];
        assert_eq!(members(), all);
        assert_eq!(call("s", &[]), Ok(()));
        assert_eq!(call("d", &[long]), Ok(()));
        assert_eq!(members(), [member("one.o", "changed"), member("two.o", "second")]);
        assert_eq!(call("z", &[]), Err("ar: z: there is no such operation".to_owned()));
        assert!(call("rcT", &["one.o"]).is_err_and(|why| why.contains("thin archives")));
        Ok(())
    }
}
