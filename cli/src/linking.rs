//! The linker's options: libraries, `--whole-archive`, `--wrap` and the like, with the meaning that
//! they have for `ld`.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, FromArgMatches};
use emback::{Input, Linking};
use emback_link::archive::{Archive, ArchiveError};

use crate::failure::Failure;
use crate::input;

/// How inputs are linked.
#[derive(Args, Debug)]
pub struct LinkArgs {
    /// Link libLIB.a: members of it that define a symbol which is undefined
    ///
    /// LIB is looked for in the folders of -L. ':FILE' is a file of that name. c, m and their kin
    /// are in the runtime, and are linked only if a folder has them.
    #[arg(short = 'l', value_name = "LIB", help_heading = "Linking")]
    pub libraries: Vec<String>,

    /// Look for libraries in DIR
    #[arg(short = 'L', value_name = "DIR", help_heading = "Linking")]
    pub library_folders: Vec<PathBuf>,

    /// Treat SYMBOL as used: members of archives that define it are linked, and it stays
    #[arg(
        short = 'u',
        long = "undefined",
        alias = "require-defined",
        value_name = "SYMBOL",
        help_heading = "Linking"
    )]
    pub undefined: Vec<String>,

    /// Uses of SYMBOL refer to __wrap_SYMBOL, and uses of __real_SYMBOL to SYMBOL
    #[arg(long, value_name = "SYMBOL", help_heading = "Linking")]
    pub wrap: Vec<String>,

    /// Define NAME as another name of SYMBOL, or as an address: 4096, 0x1000, 010000
    #[arg(long, value_name = "NAME=SYMBOL", help_heading = "Linking")]
    pub defsym: Vec<String>,
}

/// What lies between '--whole-archive' and '--no-whole-archive'. Which inputs these are hangs on the
/// order of the arguments, which clap keeps beside their values, until these are taken: a struct has
/// this before `inputs`.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// For each input, whether all members of it are linked.
    inputs: Vec<bool>,
    /// The same for each `-l`.
    libraries: Vec<bool>,
}

const WHOLE: &str = "whole_archive";
const NOT_WHOLE: &str = "no_whole_archive";

impl Args for Order {
    fn augment_args(command: clap::Command) -> clap::Command {
        let flag = |id: &'static str, name: &'static str, help: &'static str| {
            Arg::new(id)
                .long(name)
                .action(ArgAction::Append)
                .num_args(0)
                .default_missing_value("")
                .help(help)
                .help_heading("Linking")
        };
        command
            .arg(flag(WHOLE, "whole-archive", "Link all members of the archives that follow"))
            .arg(flag(NOT_WHOLE, "no-whole-archive", "Link only members that are needed, again"))
            .arg(
                flag(
                    "start_group",
                    "start-group",
                    "Without effect, as --end-group: members of archives are looked for in all of them",
                )
                .hide_short_help(true),
            )
            .arg(flag("end_group", "end-group", "The end of --start-group").hide_short_help(true))
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Order {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let places = |id: &str| -> Vec<usize> {
            matches.indices_of(id).map(Iterator::collect).unwrap_or_default()
        };
        let mut switches: Vec<(usize, bool)> =
            places(WHOLE).into_iter().map(|place| (place, true)).collect();
        switches.extend(places(NOT_WHOLE).into_iter().map(|place| (place, false)));
        switches.sort_unstable();
        let is_whole = |place: usize| {
            let before = switches.iter().take_while(|(switch, _)| *switch < place);
            before.last().is_some_and(|&(_, whole)| whole)
        };
        let of = |id: &str| places(id).into_iter().map(is_whole).collect();
        Ok(Self { inputs: of("inputs"), libraries: of("libraries") })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A file that is linked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct LinkedFile {
    pub(crate) path: PathBuf,
    /// `--whole-archive`.
    pub(crate) whole: bool,
}

/// What the runtime has of the libraries that build systems link by habit.
const IN_RUNTIME: &[&str] = &["c", "dl", "m", "pthread", "rt", "util"];

impl LinkArgs {
    /// What the library of emback is asked for.
    ///
    /// # Errors
    /// When `--defsym` is neither a pair of names nor a name and a number.
    pub(crate) fn linking(&self) -> Result<Linking, Failure> {
        let mut linking = Linking {
            undefined: self.undefined.clone(),
            wrap: self.wrap.clone(),
            ..Linking::default()
        };
        for text in &self.defsym {
            let wrong =
                Failure::usage(format!("--defsym {text}: is not NAME=SYMBOL or NAME=NUMBER"));
            match text.split_once('=') {
                Some((name, symbol)) if is_symbol(name) && is_symbol(symbol) => {
                    linking.defsym.push((name.to_owned(), symbol.to_owned()));
                }
                Some((name, number)) if is_symbol(name) => match address(number) {
                    Some(address) => linking.addresses.push((name.to_owned(), address)),
                    None => {
                        return Err(wrong.help(
                            "give the name of a symbol or a number of 32 bits on the right; expressions are not supported",
                        ));
                    }
                },
                _ => return Err(wrong.help("give the name of a symbol on the left")),
            }
        }
        Ok(linking)
    }

    /// The files to link: the inputs, then those of `-l`, as linkers look for them. `in_scripts` are
    /// the names of libraries that are JavaScript.
    ///
    /// # Errors
    /// When no folder has a library.
    pub(crate) fn files(
        &self,
        inputs: &[PathBuf],
        order: &Order,
        in_scripts: &[&str],
    ) -> Result<Vec<LinkedFile>, Failure> {
        let flags = |all: &[bool], number: usize| all.get(number).copied().unwrap_or_default();
        let given = inputs.iter().enumerate().map(|(number, path)| LinkedFile {
            path: path.clone(),
            whole: flags(&order.inputs, number),
        });
        let mut files: Vec<LinkedFile> = given.collect();
        for (number, library) in self.libraries.iter().enumerate() {
            let file = match library.strip_prefix(':') {
                Some(file) => file.to_owned(),
                None => format!("lib{library}.a"),
            };
            let mut paths = self.library_folders.iter().map(|folder| folder.join(&file));
            match paths.find(|path| path.is_file()) {
                Some(path) => {
                    let whole = flags(&order.libraries, number);
                    files.push(LinkedFile { path, whole });
                }
                None if IN_RUNTIME.contains(&library.as_str()) => {}
                None if in_scripts.contains(&library.as_str()) || library.ends_with(".js") => {}
                None => {
                    let message = format!("-l{library}: no folder of -L has {file}");
                    return Err(Failure::other(message).help("name the folder that has it: -L DIR"));
                }
            }
        }
        Ok(files)
    }
}

/// Whether a text can be the name of a symbol of C or C++: it does not begin with a digit, as a
/// number does, and has no operators.
fn is_symbol(text: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
    text.starts_with(|c: char| letter(c) && !c.is_ascii_digit()) && text.chars().all(letter)
}

/// A number as linkers read it: decimal, or octal after 0, or hexadecimal after 0x.
fn address(text: &str) -> Option<u32> {
    match text.strip_prefix('0') {
        Some("") => Some(0),
        Some(rest) => match rest.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => u32::from_str_radix(rest, 8).ok(),
        },
        None => text.parse().ok(),
    }
    .filter(|_| !text.contains('+'))
}

/// Reads a file that is linked.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn read(file: &LinkedFile) -> Result<Input, Failure> {
    Ok(Input { whole_archive: file.whole, ..input::read(&file.path)? })
}

/// The archive that has the members which a thin one names: these are files, from the folder of the
/// archive.
///
/// # Errors
/// When the archive is malformed, or a member cannot be read.
pub(crate) fn embedded(path: &Path, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let shown = path.display();
    let malformed = |error: ArchiveError| Failure::other(format!("{shown}: {error}"));
    let archive = Archive::parse(bytes).map_err(malformed)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    archive.with_members(|name| {
        let name = String::from_utf8_lossy(name);
        let member = folder.join(&*name);
        std::fs::read(&member).map_err(|error| {
            let (member, error) = (member.display(), input::plain(&error));
            Failure::other(format!("{shown}: its member {member} cannot be read: {error}"))
                .help("a thin archive has the names of files: keep them where they were, or make it without 'T'")
        })
    })
}

/// Splits arguments that compilers pass on to linkers: `-Wl,A,B` and `-Xlinker A`.
pub(crate) fn split_linker_arguments(
    arguments: impl IntoIterator<Item = std::ffi::OsString>,
) -> Vec<std::ffi::OsString> {
    let mut out = Vec::new();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            out.push(argument);
            break;
        }
        match argument.to_str() {
            Some("-Xlinker") => out.extend(arguments.next()),
            Some(text) if text.starts_with("-Wl,") => {
                out.extend(text.split(',').skip(1).map(Into::into));
            }
            _ => out.push(argument),
        }
    }
    out.extend(arguments);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser, Debug)]
    struct Command {
        #[command(flatten)]
        order: Order,
        inputs: Vec<PathBuf>,
        #[command(flatten)]
        link: LinkArgs,
    }

    #[track_caller]
    fn parsed(arguments: &[&str]) -> Command {
        let given = ["ld"].iter().chain(arguments).map(Into::into);
        Command::try_parse_from(split_linker_arguments(given)).expect("the arguments are right")
    }

    #[test]
    fn whole_archives_are_those_between_the_switches() {
        let command = parsed(&[
            "a.a",
            "-Wl,--whole-archive,b.a",
            "-lc",
            "-Wl,--no-whole-archive",
            "c.a",
            "-Xlinker",
            "--whole-archive",
            "-ld",
            "d.a",
        ]);
        assert_eq!(command.inputs.len(), 4);
        assert_eq!(command.order.inputs, [false, true, false, true]);
        assert_eq!(command.order.libraries, [true, true]);
        let group = parsed(&["--start-group", "a.a", "-lx", "--end-group"]);
        assert_eq!(group.order.inputs, [false]);
    }

    #[test]
    fn symbols_of_the_command_line() {
        let command = parsed(&[
            "-Wl,--defsym=a=b,--defsym=h=0x1000,--defsym=i=010,--defsym=j=10,-u,c,--wrap=d",
            "-ue",
            "-Xlinker",
            "--undefined=f",
            "--wrap",
            "g",
        ]);
        let linking = command.link.linking().ok();
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let want = Linking {
            undefined: names(&["c", "e", "f"]),
            wrap: names(&["d", "g"]),
            defsym: vec![("a".to_owned(), "b".to_owned())],
            addresses: vec![("h".to_owned(), 4096), ("i".to_owned(), 8), ("j".to_owned(), 10)],
        };
        assert_eq!(linking, Some(want));
        for wrong in ["a", "a=", "=b", "a=08", "a=0x+1", "a=4294967296", "a=b+4"] {
            assert!(parsed(&["--defsym", wrong]).link.linking().is_err(), "{wrong}");
        }
    }
}
