//! Archives as `llvm-ar` writes them, in each of its formats: members, content and symbol index are those that went in.

use emback_link::archive::Archive;
use emback_tests::process::Run;
use std::fs;
use std::path::Path;

const FIRST: &str = "define i32 @f() {\n  ret i32 1\n}\n";
const SECOND: &str = "@data = global i32 1\n@local = internal global i32 2\ndefine hidden i32 @g() {\n  ret i32 1\n}\n";

/// Names of members, and of the symbols that each defines. An object, bitcode, and what `ar` makes no index of.
const MEMBERS: &[(&str, &[&str])] = &[
    ("a.o", &["f"]),
    ("a_name_of_more_than_15_bytes.o", &["data", "g"]),
    ("two words", &[]),
    ("odd", &[]),
    ("empty.o", &[]),
];

/// How `llvm-ar` is called, and what is special in what it writes.
#[derive(Copy, Clone)]
pub struct Format {
    pub name: &'static str,
    flags: &'static [&'static str],
    /// Members are files of their own.
    thin: bool,
    has_index: bool,
    /// Content is padded to a multiple of 8 bytes, and the padding counts.
    padded: bool,
}

const PLAIN: Format = Format { name: "", flags: &[], thin: false, has_index: true, padded: false };

pub const FORMATS: &[Format] = &[
    Format { name: "gnu", flags: &["rcs", "--format=gnu"], ..PLAIN },
    Format { name: "bsd", flags: &["rcs", "--format=bsd"], ..PLAIN },
    Format { name: "darwin", flags: &["rcs", "--format=darwin"], padded: true, ..PLAIN },
    Format { name: "coff", flags: &["rcs", "--format=coff"], ..PLAIN },
    Format { name: "thin", flags: &["rcs", "--thin", "--format=gnu"], thin: true, ..PLAIN },
    Format { name: "without_index", flags: &["rcS", "--format=gnu"], has_index: false, ..PLAIN },
];

/// The archive of `format`, made in `folder`, is read as what it was made of.
pub fn reads(format: Format, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let write = |name: &str, content: &str| {
        fs::write(folder.join(name), content).map_err(|error| error.to_string())
    };
    write("first.ll", FIRST)?;
    write("second.ll", &format!("target triple = \"wasm32-unknown-unknown\"\n{SECOND}"))?;
    write("two words", "text")?;
    write("odd", "odd")?;
    write("empty.o", "")?;
    call("llvm-as-19", &["first.ll", "-o", "a.o"], folder)?;
    call("llc-19", &["-filetype=obj", "second.ll", "-o", MEMBERS[1].0], folder)?;
    let archive = format!("{}.a", format.name);
    let names = MEMBERS.iter().map(|(name, _)| *name);
    let args: Vec<&str> = format.flags.iter().copied().chain([&*archive]).chain(names).collect();
    call("llvm-ar-19", &args, folder)?;
    let bytes = fs::read(folder.join(&archive)).map_err(|error| error.to_string())?;
    compare(format, &bytes, folder)
}

fn call(tool: &str, args: &[&str], folder: &Path) -> Result<(), String> {
    let outcome = Run::new(tool, 60).args(args).within(folder).outcome();
    if outcome.success() { Ok(()) } else { Err(format!("{tool}: {}", outcome.complaint())) }
}

fn compare(format: Format, bytes: &[u8], folder: &Path) -> Result<(), String> {
    let archive = Archive::parse(bytes).map_err(|error| error.to_string())?;
    if archive.is_thin() != format.thin {
        return Err(format!("thin: {}", archive.is_thin()));
    }
    let found: Vec<_> = archive.members().iter().map(|member| text(&member.name)).collect();
    let wanted: Vec<_> = MEMBERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    if found != wanted {
        return Err(format!("members {found:?}, not {wanted:?}"));
    }
    for (number, name) in wanted.iter().enumerate() {
        let file = fs::read(folder.join(name)).map_err(|error| error.to_string())?;
        let size = archive.members()[number].size;
        let same = match archive.data(number) {
            None => format.thin && size == file.len() as u64,
            Some(data) => {
                let padding = data.strip_prefix(&file[..]);
                let short =
                    |padding: &[u8]| padding.is_empty() || (format.padded && padding.len() < 8);
                !format.thin && size == data.len() as u64 && padding.is_some_and(short)
            }
        };
        if !same {
            return Err(format!("member '{name}' of {size} bytes differs from its file"));
        }
    }
    let Some(index) = archive.index() else {
        return if format.has_index { Err("there is no index".to_owned()) } else { Ok(()) };
    };
    let mut found: Vec<_> = index.iter().map(|(name, member)| (text(name), *member)).collect();
    found.sort();
    let members = MEMBERS.iter().enumerate();
    let symbols = members.flat_map(|(number, (_, names))| names.iter().map(move |n| (n, number)));
    let mut wanted: Vec<_> = symbols.map(|(name, number)| ((*name).to_owned(), number)).collect();
    wanted.sort();
    if format.has_index && found == wanted {
        Ok(())
    } else {
        Err(format!("the index has {found:?}, not {wanted:?}"))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
