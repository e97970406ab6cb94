//! Writing files: all of them or none, and never half of one.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::input::plain;

/// Files to be written together.
#[derive(Debug, Default)]
pub struct Files {
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Files {
    /// A further file; `-` is the standard output.
    pub fn add(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.files.push((path.into(), bytes.into()));
    }

    /// Writes all: each beside its place first, and only when all are there are they put in their places.
    ///
    /// # Errors
    /// When one of them cannot be written; then none was.
    pub fn write(self) -> Result<(), Failure> {
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
                    let file = beside(&path, &bytes).map_err(fail)?;
                    ready.push((path, file));
                }
            }
        }
        for (path, bytes) in direct {
            let outcome = if path.as_os_str() == "-" {
                let mut stdout = io::stdout().lock();
                stdout.write_all(&bytes).and_then(|()| stdout.flush())
            } else {
                fs::write(&path, &bytes)
            };
            match outcome {
                // Who closed the pipe has read enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
                outcome => outcome.map_err(|error| refuse(&path, &error))?,
            }
        }
        let mut done: Vec<PathBuf> = Vec::new();
        for (path, file) in ready {
            if let Err(error) = file.persist(&path) {
                for path in done {
                    let _ = fs::remove_file(path);
                }
                return Err(refuse(&path, &error.error));
            }
            done.push(path);
        }
        Ok(())
    }
}

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

fn beside(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
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
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    Ok(file)
}

fn refuse(path: &Path, error: &io::Error) -> Failure {
    // The words may name the file beside, which is nobody's business.
    let mut words = plain(error);
    if let Some((before, _)) = words.split_once(" at path ") {
        words = before.to_owned();
    }
    Failure::other(format!("{}: cannot be written: {words}", path.display()))
}
