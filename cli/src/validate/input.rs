//! Reads the files to check.

use std::io::Read as _;
use std::path::Path;

use emback_validate::Syntax;

use crate::input::plain;

/// The byte order mark of UTF-8, which some editors write and engines skip.
const BOM: &str = "\u{feff}";

/// The text of a file.
#[derive(Debug)]
pub(crate) struct Input {
    /// Its text, without the byte order mark.
    pub(crate) text: String,
    /// The length of the byte order mark, if there was one: offsets of the file count it.
    pub(crate) skipped: usize,
    /// What it is.
    pub(crate) syntax: Syntax,
}

/// What people call it.
pub(crate) fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "<stdin>".to_owned() } else { path.display().to_string() }
}

/// Reads a file; `-` is the standard input. The error is the reason why it cannot be read, without
/// the name.
pub(crate) fn read(path: &Path) -> Result<Input, String> {
    let unreadable = |error: std::io::Error| format!("cannot be read: {}", plain(&error));
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(unreadable)?;
        bytes
    } else if path.is_dir() {
        return Err("is a folder; give files".to_owned());
    } else {
        std::fs::read(path).map_err(unreadable)?
    };
    accept(bytes, is_html(path))
}

/// Whether a file is a page, by its name: scripts are searched for in it.
fn is_html(path: &Path) -> bool {
    let suffix = path.extension().and_then(|suffix| suffix.to_str()).unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|html| suffix.eq_ignore_ascii_case(html))
}

/// Takes bytes for text: UTF-8, with or without a byte order mark.
fn accept(bytes: Vec<u8>, html: bool) -> Result<Input, String> {
    if u32::try_from(bytes.len()).is_err() {
        return Err("is larger than 4 GB".to_owned());
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is UTF-16, not UTF-8".to_owned(),
            _ => {
                let byte = bytes.get(at).copied().unwrap_or_default();
                format!("is not UTF-8: byte 0x{byte:02x} at offset {at}")
            }
        }
    })?;
    let skipped = if text.starts_with(BOM) { BOM.len() } else { 0 };
    text.drain(..skipped);
    let start = text.trim_start();
    if start.is_empty() {
        return Err("is empty".to_owned());
    }
    let syntax = if html || start.starts_with('<') { Syntax::Html } else { Syntax::JavaScript };
    Ok(Input { text, skipped, syntax })
}

#[cfg(test)]
mod tests {
    use super::{Syntax, accept};

    #[test]
    fn what_is_no_text_says_why() {
        for (bytes, why) in [
            (&b"ab\xffc"[..], "is not UTF-8: byte 0xff at offset 2"),
            (b"ab\xe2\x80", "is not UTF-8: byte 0xe2 at offset 2"),
            (b"\xff\xfea\0", "is UTF-16, not UTF-8"),
            (b"", "is empty"),
            (b"\xef\xbb\xbf \r\n", "is empty"),
        ] {
            assert_eq!(accept(bytes.to_vec(), false).err().as_deref(), Some(why));
        }
    }

    #[test]
    fn html_is_known_by_its_name_or_its_start() {
        for (bytes, html, syntax) in [
            (&b"x"[..], false, Syntax::JavaScript),
            (b"x", true, Syntax::Html),
            (b"\xef\xbb\xbf\n<html>", false, Syntax::Html),
        ] {
            assert_eq!(accept(bytes.to_vec(), html).map(|input| input.syntax), Ok(syntax));
        }
    }
}
