//! The page of an output `.html`.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::input::plain;

/// The page without `--shell-file`.
const SHELL: &str = include_str!("shell.html");

/// What the page has in place of the script's element, as Emscripten's shells have it.
const MARKER: &str = "{{{ SCRIPT }}}";

/// A page, and the script that it loads.
pub(crate) struct Page {
    pub path: PathBuf,
    pub text: String,
    /// Beside the page, with its name.
    pub script: PathBuf,
}

impl Page {
    /// # Errors
    /// When the shell cannot be read, or has no place for the script.
    pub(crate) fn new(path: &Path, shell: Option<&Path>) -> Result<Self, Failure> {
        let script = path.with_extension("js");
        let text = match shell {
            None => SHELL.to_owned(),
            Some(file) => {
                let name = file.display();
                let text = std::fs::read_to_string(file).map_err(|error| {
                    Failure::other(format!("{name}: cannot be read: {}", plain(&error)))
                })?;
                if !text.contains(MARKER) {
                    return Err(Failure::other(format!("{name}: has no {MARKER}"))
                        .help(format!("write {MARKER} where the script is to be loaded")));
                }
                text
            }
        };
        let name = script.file_name().unwrap_or_default().to_string_lossy();
        let url = name
            .bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect::<String>();
        let element = format!("<script async src=\"{url}\"></script>");
        Ok(Self { path: path.to_owned(), text: text.replace(MARKER, &element), script })
    }
}
