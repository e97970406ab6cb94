//! What an installed program needs besides itself: C headers, shell completions and manual pages.
//! All of it is inside the program.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory as _};

use crate::Arguments;
use crate::failure::Failure;
use crate::input::plain;
use crate::output::Files;

/// `emback completions`.
#[derive(Args, Debug)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `emback man`.
#[derive(Args, Debug)]
pub struct ManArgs {
    /// Write the pages to this folder, which is created: emback.1 and one for each subcommand
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
}

/// Writes the completions of a shell to the standard output.
///
/// # Errors
/// When it cannot be written.
pub fn completions(args: &CompletionsArgs) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Arguments::command(), "emback", &mut script);
    let mut files = Files::default();
    files.add("-", script);
    files.write()
}

/// Writes the manual pages.
///
/// # Errors
/// When they cannot be written.
pub fn man(args: &ManArgs) -> Result<(), Failure> {
    let fail = |path: &Path, error: &io::Error| {
        Failure::other(format!("{}: cannot be written: {}", path.display(), plain(error)))
    };
    fs::create_dir_all(&args.output).map_err(|error| fail(&args.output, &error))?;
    let mut program = Arguments::command();
    program.build();
    let mut files = Files::default();
    let mut add = |name: String, command: clap::Command| -> Result<(), Failure> {
        let mut page = Vec::new();
        let command = command.name(name.clone()).display_name(name.clone());
        let path = args.output.join(format!("{name}.1"));
        clap_mangen::Man::new(command).render(&mut page).map_err(|error| fail(&path, &error))?;
        files.add(path, page);
        Ok(())
    };
    for command in program.get_subcommands().filter(|command| !command.is_hide_set()) {
        add(format!("emback-{}", command.get_name()), command.clone())?;
    }
    add("emback".to_owned(), program.clone())?;
    files.write()
}

/// Prints the folder of the C headers, which is filled first where it is not there.
///
/// # Errors
/// When there is no place for it.
pub fn print_include_dir() -> Result<(), Failure> {
    let folder = include_dir()?;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", folder.display())
        .map_err(|error| Failure::other(format!("the standard output: {}", plain(&error))))
}

/// A folder in the user's cache, named by what is in it: the headers of another version are beside
/// it.
fn include_dir() -> Result<PathBuf, Failure> {
    let mut hasher = DefaultHasher::new();
    emback::c_headers().for_each(|header| header.hash(&mut hasher));
    let name = format!("include-{}-{:016x}", env!("CARGO_PKG_VERSION"), hasher.finish());
    let cache = cache_dir().ok_or_else(|| {
        Failure::other("there is no folder for the C headers")
            .help("set XDG_CACHE_HOME or HOME, or use the folder runtime-js/include of the sources")
    })?;
    let folder = cache.join("emback").join(name);
    if folder.is_dir() {
        return Ok(folder);
    }
    let fail = |error: io::Error| {
        Failure::other(format!("{}: cannot be written: {}", folder.display(), plain(&error)))
    };
    let parent = cache.join("emback");
    fs::create_dir_all(&parent).map_err(fail)?;
    // Complete before it has its name.
    let new = tempfile::Builder::new().prefix(".include-").tempdir_in(&parent).map_err(fail)?;
    for (path, text) in emback::c_headers() {
        let file = new.path().join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        fs::write(&file, text).map_err(fail)?;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(new.path(), fs::Permissions::from_mode(0o755)).map_err(fail)?;
    }
    match fs::rename(new.path(), &folder) {
        Ok(()) => {
            let _ = new.keep();
            Ok(folder)
        }
        // Another process was faster.
        Err(_) if folder.is_dir() => Ok(folder),
        Err(error) => Err(fail(error)),
    }
}

fn cache_dir() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let given = named("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    given.or_else(|| Some(PathBuf::from(named("HOME")?).join(".cache")))
}
