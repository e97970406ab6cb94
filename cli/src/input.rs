//! Reading files.

use std::io::Read;
use std::path::Path;

use emback::Input;
pub(crate) use emback::llvm::tools::plain;

use emback_link::archive::Archive;

use crate::failure::Failure;
use crate::linking::embedded;

/// Reads LLVM IR from `path`; `-` is the standard input. The members of a thin archive are files,
/// which are read as well. Whether it is LLVM IR is checked by the
/// library, which reads it.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Input, Failure> {
    let name = path.display().to_string();
    if name == "-" {
        let bytes = read_stream(std::io::stdin().lock(), "the standard input")?;
        return Ok(Input::new("<stdin>", bytes));
    }
    if path.is_dir() {
        return Err(Failure::other(format!(
            "{name}: is a folder; give a file of LLVM IR (.ll or .bc)"
        )));
    }
    let fail = |error| Failure::other(format!("{name}: cannot be read: {}", plain(&error)));
    let file = std::fs::File::open(path).map_err(fail)?;
    let bytes = if file.metadata().is_ok_and(|metadata| metadata.is_file()) {
        std::fs::read(path).map_err(fail)?
    } else {
        read_stream(file, &name)?
    };
    if bytes.starts_with(Archive::THIN) {
        return Ok(Input::new(name, embedded(path, &bytes)?));
    }
    Ok(Input::new(name, bytes))
}

/// What is no regular file may have no end: a device that gives no text, or a program that does not
/// stop.
fn read_stream(mut stream: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    /// What is read before it is known whether it is text.
    const HEAD: u64 = 1 << 16;
    /// More is taken for a stream without an end.
    const MOST: u64 = 2 << 30;
    let mut bytes = Vec::new();
    let mut more = |most: u64, bytes: &mut Vec<u8>| {
        let read = stream.by_ref().take(most).read_to_end(bytes);
        read.map_err(|error| Failure::other(format!("{name}: cannot be read: {}", plain(&error))))
    };
    if more(HEAD, &mut bytes)? as u64 == HEAD {
        Input::new(name, bytes.clone()).check_head()?;
        if more(MOST, &mut bytes)? as u64 == MOST {
            return Err(Failure::other(format!("{name}: gives more than 2 GB"))
                .help("give a regular file of LLVM IR (.ll or .bc)"));
        }
    }
    Ok(bytes)
}
