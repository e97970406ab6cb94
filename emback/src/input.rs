//! Inputs: bytes with a name, and what kind of file they are.

use std::sync::Arc;

use emback_ir::Location;

use crate::Error;

/// LLVM IR, and the name that diagnostics call it by. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Input {
    /// Usually the path of the file.
    pub name: String,
    /// The contents.
    pub bytes: Arc<[u8]>,
}

impl Input {
    /// Text or bytes under a name.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into().into() }
    }

    /// The input that a diagnostic is about: the one that its location is in. A diagnostic without
    /// a location is about the only input, or about no single one of several.
    #[must_use]
    pub fn of(inputs: &[Self], location: Location) -> Option<&Self> {
        match (location.source(), inputs) {
            (Some(source), _) => inputs.get(source.as_u32() as usize),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// The names of inputs, for a message about all of them.
    #[must_use]
    pub fn names(inputs: &[Self]) -> String {
        inputs.iter().map(|input| input.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Checks that this is LLVM IR as text.
    ///
    /// # Errors
    /// When it is something else, with how to get LLVM IR from it.
    pub fn check(&self) -> Result<(), Error> {
        let name = &self.name;
        let refuse =
            |what: &str, help: String| Err(Error::other(format!("{name}: {what}")).help(help));
        match Kind::of(&self.bytes) {
            Kind::Text => Ok(()),
            Kind::Empty => refuse("is empty", "give a file of LLVM IR (.ll)".to_owned()),
            Kind::Bitcode => refuse(
                "is LLVM bitcode, which emback does not read",
                format!("disassemble it: llvm-dis {name} -o FILE.ll"),
            ),
            Kind::Archive => refuse(
                "is an archive, which emback does not read",
                "extract its members, disassemble them, and give all as inputs: llvm-ar x ARCHIVE, llvm-dis MEMBER"
                    .to_owned(),
            ),
            Kind::Wasm => refuse(
                "is a WebAssembly module: it is compiled already",
                "give the LLVM IR it was made from: clang -S -emit-llvm, rustc --emit=llvm-ir"
                    .to_owned(),
            ),
            Kind::Object => refuse(
                "is an object file: it is compiled already",
                "give the LLVM IR it was made from: clang -S -emit-llvm, rustc --emit=llvm-ir"
                    .to_owned(),
            ),
            Kind::Source => refuse(
                "is C or C++ source, not LLVM IR",
                format!(
                    "compile it first: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm {name} -o FILE.ll"
                ),
            ),
            Kind::Binary => {
                refuse("is binary, not LLVM IR", "give a file of LLVM IR (.ll)".to_owned())
            }
        }
    }
}

impl std::fmt::Debug for Input {
    /// The name and the size: contents are too long to read.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Input({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

/// What a file is, by its first bytes. All but text is refused with a help that fits the kind.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Kind {
    Text,
    Empty,
    Bitcode,
    Archive,
    Wasm,
    Object,
    Source,
    Binary,
}

impl Kind {
    /// Looks at the first bytes, and in text for signs that it is another language.
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
        // Names may hold any byte but zero; other control characters are in no `.ll` that a
        // compiler wrote.
        let control = |byte: &&u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
        let head = &bytes[..bytes.len().min(4096)];
        if bytes.contains(&0) || head.iter().filter(control).count() * 20 > head.len() {
            return Self::Binary;
        }
        // No line of LLVM IR begins like this.
        const DIRECTIVES: [&[u8]; 5] = [b"#include", b"#define", b"#if", b"#pragma", b"//"];
        let mut lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
        let first = lines.find(|line| !line.is_empty()).unwrap_or_default();
        if first.starts_with(b"/*") || DIRECTIVES.iter().any(|word| first.starts_with(word)) {
            return Self::Source;
        }
        Self::Text
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn kinds_are_known_by_their_first_bytes() {
        let cases: [(&[u8], Kind); 11] = [
            (b"define void @f() {\n", Kind::Text),
            (b"; \xc3\xa9\n", Kind::Text),
            (b" \n", Kind::Empty),
            (b"BC\xc0\xde\x35\x14", Kind::Bitcode),
            (b"!<arch>\nx", Kind::Archive),
            (b"\0asm\x01\0\0\0", Kind::Wasm),
            (b"\x7fELF\x02", Kind::Object),
            (b"a\0b", Kind::Binary),
            (b"\n#include <stdio.h>\nint main() {}\n", Kind::Source),
            (b"// a program\nint main() {}\n", Kind::Source),
            (b"/* a program */\nint main() {}\n", Kind::Source),
        ];
        for (bytes, kind) in cases {
            assert_eq!(Kind::of(bytes), kind, "{bytes:?}");
        }
    }
}
