//! Reading files.

use std::io::Read as _;
use std::path::Path;

use emback::Input;
pub(crate) use emback::llvm::tools::plain;

use crate::failure::Failure;

/// Reads LLVM IR from `path`; `-` is the standard input.
///
/// # Errors
/// When it cannot be read or is something else.
pub fn read(path: &Path) -> Result<Input, Failure> {
    let name = path.display().to_string();
    let input = if name == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|error| Failure::other(format!("the standard input: {}", plain(&error))))?;
        Input::new("<stdin>", bytes)
    } else if path.is_dir() {
        return Err(Failure::other(format!("{name}: is a folder; give a file of LLVM IR (.ll)")));
    } else {
        match std::fs::read(path) {
            Ok(bytes) => Input::new(name, bytes),
            Err(error) => {
                return Err(Failure::other(format!("{name}: cannot be read: {}", plain(&error))));
            }
        }
    };
    input.check()?;
    Ok(input)
}
