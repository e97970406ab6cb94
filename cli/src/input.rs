//! Reading the input, and saying what it is when it is not LLVM IR as text.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use crate::failure::Failure;

/// An input as it was read.
#[derive(Debug)]
pub struct Source {
    /// As the user named it.
    pub name: String,
    /// Its bytes.
    pub text: Vec<u8>,
}

/// Reads `path`; `-` is the standard input.
///
/// # Errors
/// When it cannot be read or is binary.
pub fn read(path: &Path) -> Result<Arc<Source>, Failure> {
    let name = path.display().to_string();
    if name == "-" {
        let mut text = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut text);
        read.map_err(|error| Failure::other(format!("the standard input: {}", plain(&error))))?;
        return accept("<stdin>".to_owned(), text);
    }
    if path.is_dir() {
        return Err(Failure::other(format!("{name}: is a folder; give a file of LLVM IR (.ll)")));
    }
    match std::fs::read(path) {
        Ok(text) => accept(name, text),
        Err(error) => Err(Failure::other(format!("{name}: cannot be read: {}", plain(&error)))),
    }
}

fn accept(name: String, text: Vec<u8>) -> Result<Arc<Source>, Failure> {
    let refuse =
        |what: &str, help: String| Err(Failure::other(format!("{name}: {what}")).help(help));
    match Kind::of(&text) {
        Kind::Text => Ok(Arc::new(Source { name, text })),
        Kind::Empty => refuse("is empty", "give a file of LLVM IR (.ll)".to_owned()),
        Kind::Bitcode => refuse(
            "is LLVM bitcode, which emback does not read yet",
            format!("make text of it: llvm-dis {name} -o FILE.ll"),
        ),
        Kind::Archive => refuse(
            "is an archive, which emback does not read yet",
            "link its members and make text of them: llvm-link -S MEMBER.bc... -o FILE.ll"
                .to_owned(),
        ),
        Kind::Wasm => refuse(
            "is a WebAssembly module: it has been compiled already",
            "give the LLVM IR it was made from: clang -S -emit-llvm, rustc --emit=llvm-ir"
                .to_owned(),
        ),
        Kind::Object => refuse(
            "is an object file: it has been compiled already",
            "give the LLVM IR it was made from: clang -S -emit-llvm, rustc --emit=llvm-ir"
                .to_owned(),
        ),
        Kind::Binary => refuse("is binary, not LLVM IR", "give a file of LLVM IR (.ll)".to_owned()),
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Kind {
    Text,
    Empty,
    Bitcode,
    Archive,
    Wasm,
    Object,
    Binary,
}

impl Kind {
    fn of(bytes: &[u8]) -> Self {
        const STARTS: &[(&[u8], Kind)] = &[
            (b"BC\xc0\xde", Kind::Bitcode),
            (b"\xde\xc0\x17\x0b", Kind::Bitcode), // wrapped
            (b"!<arch>\n", Kind::Archive),
            (b"!<thin>\n", Kind::Archive),
            (b"\0asm", Kind::Wasm),
            (b"\x7fELF", Kind::Object),
            (b"\xcf\xfa\xed\xfe", Kind::Object), // Mach-O
        ];
        if let Some((_, kind)) = STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
            return *kind;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Self::Empty;
        }
        // Names may hold any byte but zero; other control characters are in no `.ll` that a compiler wrote.
        let control = |byte: &&u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
        let head = &bytes[..bytes.len().min(4096)];
        if bytes.contains(&0) || head.iter().filter(control).count() * 20 > head.len() {
            return Self::Binary;
        }
        Self::Text
    }
}

/// The words of the system, without its number.
pub(crate) fn plain(error: &std::io::Error) -> String {
    let words = error.to_string();
    match words.split_once(" (os error") {
        Some((words, _)) => words.to_owned(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn kinds_are_told_by_their_first_bytes() {
        let cases: [(&[u8], Kind); 8] = [
            (b"define void @f() {\n", Kind::Text),
            (b"; \xc3\xa9\n", Kind::Text),
            (b" \n", Kind::Empty),
            (b"BC\xc0\xde\x35\x14", Kind::Bitcode),
            (b"!<arch>\nx", Kind::Archive),
            (b"\0asm\x01\0\0\0", Kind::Wasm),
            (b"\x7fELF\x02", Kind::Object),
            (b"a\0b", Kind::Binary),
        ];
        for (bytes, kind) in cases {
            assert_eq!(Kind::of(bytes), kind, "{bytes:?}");
        }
    }
}
