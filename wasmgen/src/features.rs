//! Features of WebAssembly beyond the MVP of 2017 that the output may use.
//!
//! The list has only what changes the output. Names, options and defaults are those of
//! LLVM's WebAssembly backend.

/// Extensions that change what is written, each with the name LLVM has for it
/// (`-msign-ext`, `-mno-sign-ext`).
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Features {
    /// `sign-ext`: `i32.extend8_s` and similar instructions.
    pub sign_ext: bool,
    /// `nontrapping-fptoint`: conversions of floats that saturate.
    pub nontrapping_fptoint: bool,
    /// `bulk-memory`: `memory.copy` and `memory.fill`.
    pub bulk_memory: bool,
    /// `mutable-globals`: mutable globals may be exported.
    pub mutable_globals: bool,
    /// `tail-call`: `return_call` and `return_call_indirect`.
    pub tail_call: bool,
}

impl Features {
    /// WebAssembly as it was in 2017.
    pub const MVP: Features = Features {
        sign_ext: false,
        nontrapping_fptoint: false,
        bulk_memory: false,
        mutable_globals: false,
        tail_call: false,
    };

    /// All of them by name, in the order of the `target_features` section.
    #[must_use]
    pub fn list(self) -> [(&'static str, bool); 5] {
        [
            ("bulk-memory", self.bulk_memory),
            ("mutable-globals", self.mutable_globals),
            ("nontrapping-fptoint", self.nontrapping_fptoint),
            ("sign-ext", self.sign_ext),
            ("tail-call", self.tail_call),
        ]
    }

    /// The one of this name, to be changed.
    pub fn by_name(&mut self, name: &str) -> Option<&mut bool> {
        match name {
            "bulk-memory" => Some(&mut self.bulk_memory),
            "mutable-globals" => Some(&mut self.mutable_globals),
            "nontrapping-fptoint" => Some(&mut self.nontrapping_fptoint),
            "sign-ext" => Some(&mut self.sign_ext),
            "tail-call" => Some(&mut self.tail_call),
            _ => None,
        }
    }
}

impl Default for Features {
    /// What LLVM counts on by default since version 20, and tail calls, which only
    /// programs with `musttail` use: every engine of the last years has them.
    fn default() -> Self {
        Features {
            sign_ext: true,
            nontrapping_fptoint: true,
            bulk_memory: true,
            mutable_globals: true,
            tail_call: true,
        }
    }
}
