//! Temporary folders that go away even where a signal ends the process: its destructors do not run
//! then.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So often a folder is tried to be removed in which a thread may still write.
const TRIES: usize = 10;

/// The folders that are there.
static THERE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A temporary folder, which is removed with all that is in it when this is dropped.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    path: PathBuf,
    /// What removes it; there is one until then.
    folder: Option<tempfile::TempDir>,
}

impl Folder {
    /// Makes one.
    ///
    /// # Errors
    /// When the system cannot.
    pub fn new() -> io::Result<Self> {
        // Held meanwhile, so that none is missed.
        let mut there = there();
        let folder = tempfile::Builder::new().prefix("emback-").tempdir()?;
        let path = folder.path().to_owned();
        there.push(path.clone());
        Ok(Self { path, folder: Some(folder) })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let mut there = there();
        drop(self.folder.take());
        there.retain(|path| *path != self.path);
    }
}

/// Removes all of them, for a process that ends now: whoever makes one or drops one afterwards waits
/// for ever.
pub fn remove_all() {
    let there = there();
    for path in there.iter() {
        for _ in 0..TRIES {
            if std::fs::remove_dir_all(path).is_ok() || !path.exists() {
                break;
            }
        }
    }
    std::mem::forget(there);
}

/// The list. A thread that panicked while it held the list left it whole.
fn there() -> MutexGuard<'static, Vec<PathBuf>> {
    THERE.lock().unwrap_or_else(PoisonError::into_inner)
}
