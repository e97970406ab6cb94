//! What a compilation returns.

use emback_ir::Diagnostics;

/// A compiled program.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Output {
    /// The output itself.
    pub contents: Contents,
    /// Files that belong beside it.
    pub beside: Vec<File>,
    /// With [`Options::emit_tsd`](crate::Options::emit_tsd), TypeScript declarations of what a page
    /// sees of the script.
    pub declarations: Option<String>,
    /// What the user should know, though the program was compiled.
    pub warnings: Diagnostics,
    /// The output holds a module with `"use asm"`: engines that validate asm.js accept it.
    pub is_asm: bool,
    /// The script calls a main function or constructors when it is loaded. A module of neither does
    /// nothing by itself.
    pub starts: bool,
}

impl Output {
    /// An output of nothing but text.
    pub(crate) fn text(text: String) -> Self {
        Self { contents: Contents::Text(text), ..Self::default() }
    }
}

/// Text or bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Contents {
    /// JavaScript, LLVM IR, or another text.
    Text(String),
    /// A WebAssembly module.
    Binary(Vec<u8>),
}

impl Contents {
    /// The text; `None` for a WebAssembly module.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Binary(_) => None,
        }
    }

    /// The bytes of either.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }

    /// The bytes of either.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }
}

impl Default for Contents {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// A file beside the output.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name, without a folder.
    pub name: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}
