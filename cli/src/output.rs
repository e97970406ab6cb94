//! Writing files: all of them or none, never half of one, and none that was read.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::input::plain;
use crate::signals;

/// Files to be written together.
#[derive(Debug, Default)]
pub struct Files {
    /// Where to, and what.
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Those that may be executed.
    executable: Vec<PathBuf>,
    /// What was read, and so is not overwritten.
    read: Vec<PathBuf>,
}

impl Files {
    /// Files that were read, and so must not be overwritten.
    #[must_use]
    pub fn after_reading(read: Vec<PathBuf>) -> Self {
        Self { read, ..Self::default() }
    }

    /// Adds a file; `-` is the standard output.
    pub fn add(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.files.push((path.into(), bytes.into()));
    }

    /// Lets a file be executed by whoever may read it.
    pub fn make_executable(&mut self, path: &Path) {
        self.executable.push(path.to_owned());
    }

    /// Writes all files: each to a temporary file beside its place first, and into its place when
    /// all are complete.
    ///
    /// A symbolic link stays, and the file that it leads to is replaced. A file that exists keeps
    /// its mode.
    ///
    /// # Errors
    /// When one of them cannot be written, or was read. Then all files are as they were.
    pub fn write(self) -> Result<(), Failure> {
        check_apart(&self.files, &self.read)?;
        survive_size_limit();
        // A device or pipe may take its time.
        let at_once = self.files.iter().any(|(path, _)| matches!(place(path), Place::File));
        let _unbroken = at_once.then(signals::unbroken);
        let mut ready = Vec::new();
        let mut direct = Vec::new();
        for (path, bytes) in self.files {
            let fail = |error: io::Error| refuse(&path, &error);
            match place(&path) {
                Place::Folder => {
                    return Err(Failure::other(format!("{}: is a folder", path.display()))
                        .help("give the name of a file with -o"));
                }
                Place::Direct => direct.push((path, bytes)),
                Place::File => {
                    let target = behind_links(&path).map_err(fail)?;
                    let file = beside(&target, &bytes).map_err(fail)?;
                    #[cfg(unix)]
                    if self.executable.contains(&path) {
                        allow_execution(file.as_file()).map_err(fail)?;
                    }
                    ready.push((path, target, file));
                }
            }
        }
        for (path, bytes) in direct {
            match write_direct(&path, &bytes) {
                // The reader closed the pipe: it has what it wanted.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
                outcome => outcome.map_err(|error| refuse(&path, &error))?,
            }
        }
        // A single file is replaced or not; only one of several can be replaced in vain.
        let several = ready.len() > 1;
        let mut done: Vec<Replaced> = Vec::new();
        for (path, target, file) in ready {
            match Replaced::by(file, target, several) {
                Ok(replaced) => done.push(replaced),
                Err(error) => {
                    done.into_iter().rev().for_each(Replaced::restore);
                    return Err(refuse(&path, &error));
                }
            }
        }
        Ok(())
    }
}

/// A limit on the size of files (`ulimit -f`) makes writing fail, instead of ending the program.
fn survive_size_limit() {
    #[cfg(unix)]
    {
        let unread = std::sync::Arc::default();
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, unread);
    }
}

/// Refuses to write over a file that was read, or twice to one file.
fn check_apart(files: &[(PathBuf, Vec<u8>)], read: &[PathBuf]) -> Result<(), Failure> {
    let mut places: Vec<(PathBuf, &Path)> = Vec::new();
    for (path, _) in files {
        if let Some(read) = read.iter().find(|read| same_file(read, path)) {
            let read = read.display();
            return Err(Failure::usage(format!(
                "{}: would be overwritten, but {read} is read",
                path.display()
            ))
            .help("give another name with -o"));
        }
        if !matches!(place(path), Place::File) {
            continue;
        }
        let target = behind_links(path).unwrap_or_else(|_| path.clone());
        if let Some((_, other)) = places.iter().find(|(place, _)| *place == target) {
            return Err(Failure::usage(format!(
                "{} and {} are one file, and both would be written",
                other.display(),
                path.display()
            ))
            .help("give another name with -o"));
        }
        places.push((target, path));
    }
    Ok(())
}

/// Whether two paths lead to one file that exists.
pub(crate) fn same_file(a: &Path, b: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        match (fs::metadata(a), fs::metadata(b)) {
            (Ok(a), Ok(b)) => a.is_file() && (a.dev(), a.ino()) == (b.dev(), b.ino()),
            _ => false, // one of them does not exist
        }
    }
    #[cfg(not(unix))]
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b && a.is_file(),
        _ => false, // one of them does not exist
    }
}

/// A file that was put into its place, and what was there before.
struct Replaced {
    /// The file.
    target: PathBuf,
    /// What was there; it is removed when all is done.
    before: Option<tempfile::TempPath>,
}

impl Replaced {
    /// Puts a file into its place. With `keep`, what was there can be restored.
    fn by(file: tempfile::NamedTempFile, target: PathBuf, keep: bool) -> io::Result<Self> {
        let before = if keep && target.exists() { Some(keep_aside(&target)?) } else { None };
        match file.persist(&target) {
            Ok(_) => Ok(Self { target, before }),
            Err(error) => Err(error.error),
        }
    }

    /// Puts back what was there, after another file could not be written.
    fn restore(self) {
        // Nothing more can be done when this fails: the first error is reported.
        let _ = match self.before {
            Some(before) => before.persist(&self.target).map_err(|error| error.error),
            None => fs::remove_file(&self.target),
        };
    }
}

/// A second name of a file, or a copy where there can be no second name.
fn keep_aside(target: &Path) -> io::Result<tempfile::TempPath> {
    let aside = new_file(target)?.into_temp_path();
    fs::remove_file(&aside)?;
    if fs::hard_link(target, &aside).is_err() {
        fs::copy(target, &aside)?;
    }
    Ok(aside)
}

/// What a path leads to, which decides how it is written.
enum Place {
    /// A file, or nothing yet.
    File,
    /// Where nothing can be renamed to: a device, a pipe, the standard output.
    Direct,
    Folder,
}

fn place(path: &Path) -> Place {
    if path.as_os_str() == "-" {
        return Place::Direct;
    }
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Place::Folder,
        Ok(metadata) if !metadata.is_file() => Place::Direct,
        _ => Place::File,
    }
}

/// The file that a path leads to, which need not exist.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    // As many as Linux follows.
    for _ in 0..40 {
        match fs::read_link(&target) {
            Ok(next) => {
                target = target.parent().unwrap_or(Path::new("")).join(next);
            }
            Err(_) => return Ok(target), // no link
        }
    }
    Err(io::Error::other("too many levels of symbolic links"))
}

/// Writes where no file can be replaced as a whole.
fn write_direct(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.as_os_str() != "-" {
        return fs::write(path, bytes);
    }
    if stdout_is_closed() {
        return Err(io::Error::other("it is closed"));
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes).and_then(|()| stdout.flush())
}

/// Whether the program was started without a standard output. Rust's runtime then opens /dev/null
/// for reading and writing in its place; a shell opens it for writing only.
fn stdout_is_closed() -> bool {
    #[cfg(target_os = "linux")]
    {
        let stdout = io::stdout();
        let null =
            fs::read_link("/proc/self/fd/1").is_ok_and(|file| file == Path::new("/dev/null"));
        let mode = rustix::fs::fcntl_getfl(&stdout).map(|flags| flags & rustix::fs::OFlags::RWMODE);
        null && mode == Ok(rustix::fs::OFlags::RDWR)
    }
    #[cfg(not(target_os = "linux"))]
    false
}

/// A complete file in the folder of `path`, with the mode that the file there has.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut file = new_file(path)?;
    file.write_all(bytes)?;
    file.flush()?;
    if let Ok(metadata) = fs::metadata(path) {
        // One who may not change the mode may still write.
        let _ = file.as_file().set_permissions(metadata.permissions());
    }
    Ok(file)
}

/// Lets a file be executed by whoever may read it.
#[cfg(unix)]
fn allow_execution(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = file.metadata()?.permissions().mode();
    file.set_permissions(fs::Permissions::from_mode(mode | ((mode & 0o444) >> 2)))
}

/// A temporary file beside `path`: a file can be renamed only within its file system.
fn new_file(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".emback-");
    #[cfg(unix)]
    let permissions = {
        use std::os::unix::fs::PermissionsExt as _;
        fs::Permissions::from_mode(0o666) // the user's mask applies, as for any new file
    };
    #[cfg(unix)]
    builder.permissions(permissions);
    builder.tempfile_in(folder)
}

/// The failure to write, with the name that the user gave.
fn refuse(path: &Path, error: &io::Error) -> Failure {
    // The message may name the temporary file.
    let mut message = plain(error);
    if let Some((before, _)) = message.split_once(" at path ") {
        message = before.to_owned();
    }
    let name = if path.as_os_str() == "-" {
        "the standard output".to_owned()
    } else {
        path.display().to_string()
    };
    Failure::other(format!("{name}: cannot be written: {message}"))
}
