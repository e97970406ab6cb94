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

/// The folder of the C headers, which is filled first where it is not there.
pub(crate) fn include_dir() -> Result<PathBuf, Failure> {
    stored("include", &emback::c_headers().collect::<Vec<_>>())
}

/// The script that calls the clang of the npm package `@yowasp/clang`.
pub(crate) fn yowasp_driver() -> Result<PathBuf, Failure> {
    const NAME: &str = "yowasp.mjs";
    Ok(stored("yowasp", &[(NAME, include_str!("cc/yowasp.mjs"))])?.join(NAME))
}

/// Removes what was stored in the user's cache; it is stored again when it is needed.
///
/// # Errors
/// When it cannot be removed.
pub(crate) fn clear_cache() -> Result<(), Failure> {
    let Some(folder) = cache_dir().map(|cache| cache.join("emback")) else { return Ok(()) };
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::other(format!(
            "{}: cannot be removed: {}",
            folder.display(),
            plain(&error)
        ))),
        _ => Ok(()),
    }
}

/// A folder in the user's cache, named by what is in it: that of another version is beside it.
pub(crate) fn stored(what: &str, files: &[(&str, &str)]) -> Result<PathBuf, Failure> {
    let mut hasher = DefaultHasher::new();
    files.iter().for_each(|file| file.hash(&mut hasher));
    let name = format!("{what}-{}-{:016x}", env!("CARGO_PKG_VERSION"), hasher.finish());
    filled(&name, |folder| {
        for (path, text) in files {
            let file = folder.join(path);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, text)?;
        }
        Ok(())
    })
}

/// A folder of this name in the user's cache. Where it is not there, `fill` puts files into it
/// before it has its name.
pub(crate) fn filled(
    name: &str,
    fill: impl FnOnce(&Path) -> io::Result<()>,
) -> Result<PathBuf, Failure> {
    let cache = cache_dir().ok_or_else(|| {
        Failure::other("there is no folder for the C headers")
            .help("set XDG_CACHE_HOME or HOME, or use the folder runtime-js/include of the sources")
    })?;
    let parent = cache.join("emback");
    let folder = parent.join(name);
    if folder.is_dir() {
        return Ok(folder);
    }
    let fail = |error: io::Error| {
        Failure::other(format!("{}: cannot be written: {}", folder.display(), plain(&error)))
    };
    fs::create_dir_all(&parent).map_err(fail)?;
    let new = tempfile::Builder::new().prefix(".new-").tempdir_in(&parent).map_err(fail)?;
    fill(new.path()).map_err(fail)?;
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

/// The user's cache.
pub(crate) fn cache_dir() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let given = named("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    given.or_else(|| Some(PathBuf::from(named("HOME")?).join(".cache")))
}
