//! Inputs: bytes with a name, and what kind of file they are.

use std::sync::Arc;

use emback_frontend::bitcode::is_bitcode;
use emback_ir::Location;

use crate::Error;

/// LLVM IR, and the name that diagnostics call it by. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Input {
    /// Usually the path of the file.
    pub name: String,
    /// The contents.
    pub bytes: Arc<[u8]>,
    /// `--whole-archive`: all members of an archive are linked, needed or not. Without effect on
    /// other files.
    pub whole_archive: bool,
}

impl Input {
    /// Text or bytes under a name.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into().into(), whole_archive: false }
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

    /// Checks that this begins as LLVM IR does, or as a file that may hold it: an archive or a
    /// WebAssembly object. The head of a file is enough.
    ///
    /// # Errors
    /// When it is something else, with how to get LLVM IR from it.
    pub fn check_head(&self) -> Result<(), Error> {
        match Kind::of(&self.bytes) {
            Kind::Archive | Kind::Wasm => Ok(()),
            Kind::Text
            | Kind::Empty
            | Kind::Bitcode
            | Kind::Object
            | Kind::Source
            | Kind::Binary => self.ir().map(|_| ()),
        }
    }

    /// Whether this is LLVM IR, or holds it.
    #[must_use]
    pub fn is_llvm_ir(&self) -> bool {
        self.ir().is_ok()
    }

    /// The target triple of bitcode, or of the bitcode that a WebAssembly object holds.
    #[must_use]
    pub fn bitcode_triple(&self) -> Option<String> {
        let Ok(Ir::Bitcode(bytes)) = self.ir() else { return None };
        let module = emback_frontend::bitcode::Lazy::new(bytes, &self.name).ok()?;
        Some(String::from_utf8_lossy(&module.module().triple).into_owned())
    }

    /// The LLVM IR that this is, or that it holds.
    ///
    /// # Errors
    /// When it is something else, with how to get LLVM IR from it.
    pub(crate) fn ir(&self) -> Result<Ir<'_>, Error> {
        let name = &self.name;
        let refuse =
            |what: &str, help: String| Err(Error::other(format!("{name}: {what}")).help(help));
        let give = "give a file of LLVM IR (.ll or .bc)";
        let made_from =
            "give the LLVM IR it was made from: clang -c -emit-llvm, rustc --emit=llvm-bc";
        match Kind::of(&self.bytes) {
            Kind::Text => Ok(Ir::Text(&self.bytes)),
            Kind::Bitcode => Ok(Ir::Bitcode(&self.bytes)),
            Kind::Empty => refuse("is empty", give.to_owned()),
            Kind::Archive => {
                refuse("is an archive in an archive, which is not supported", give.to_owned())
            }
            Kind::Wasm => match embedded(&self.bytes) {
                Some(bitcode) => Ok(Ir::Bitcode(bitcode)),
                None => refuse(
                    "is a WebAssembly module: it is compiled already",
                    format!("{made_from}; or embed it: clang -c -fembed-bitcode"),
                ),
            },
            Kind::Object => {
                refuse("is an object file: it is compiled already", made_from.to_owned())
            }
            Kind::Source => refuse(
                "is C or C++ source, not LLVM IR",
                format!(
                    "compile it first: clang --target=wasm32-unknown-unknown -O2 -c -emit-llvm {name} -o FILE.bc"
                ),
            ),
            Kind::Binary => refuse("is binary, not LLVM IR", give.to_owned()),
        }
    }
}

/// LLVM IR in one of its forms.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Ir<'i> {
    Text(&'i [u8]),
    Bitcode(&'i [u8]),
}

/// The bitcode that a WebAssembly object has in its section `.llvmbc`.
fn embedded(object: &[u8]) -> Option<&[u8]> {
    let mut payloads = wasmparser::Parser::new(0).parse_all(object);
    payloads.find_map(|payload| match payload {
        Ok(wasmparser::Payload::CustomSection(section)) if section.name() == ".llvmbc" => {
            Some(section.data()).filter(|data| is_bitcode(data))
        }
        _ => None,
    })
}

impl std::fmt::Debug for Input {
    /// The name and the size: contents are too long to read.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Input({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

/// What a file is, by its first bytes. What is not LLVM IR is refused with a help that fits the
/// kind.
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
            (b"!<arch>\n", Kind::Archive),
            (b"!<thin>\n", Kind::Archive),
            (b"\0asm", Kind::Wasm),
            (b"\x7fELF", Kind::Object),
            (b"\xcf\xfa\xed\xfe", Kind::Object), // Mach-O
        ];
        if let Some((_, kind)) = STARTS.iter().find(|(start, _)| bytes.starts_with(start)) {
            return *kind;
        }
        if is_bitcode(bytes) {
            return Self::Bitcode;
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
