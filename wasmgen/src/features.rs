//! Features of WebAssembly beyond the MVP of 2017 that the output may use.
//!
//! The list has only what changes the output. Names, options and defaults are those of
//! LLVM's WebAssembly backend.

use emback_ir::Module;

/// Whether an extension is used that single functions may ask for.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Switch {
    /// It is not, whatever functions say.
    Off,
    /// It is.
    On,
    /// It is if a function of the program has it in its attribute `target-features`. As in
    /// LLVM's backend, that is for the whole module.
    #[default]
    Declared,
}

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
    /// `simd128`: vectors of 128 bits.
    pub simd128: Switch,
    /// `relaxed-simd`: instructions on them whose results depend on the processor.
    pub relaxed_simd: Switch,
}

impl Features {
    /// WebAssembly as it was in 2017.
    pub const MVP: Features = Features {
        sign_ext: false,
        nontrapping_fptoint: false,
        bulk_memory: false,
        mutable_globals: false,
        tail_call: false,
        simd128: Switch::Off,
        relaxed_simd: Switch::Off,
    };

    /// All of them by name, in the order of the `target_features` section.
    #[must_use]
    pub fn list(self) -> [(&'static str, bool); 7] {
        [
            ("bulk-memory", self.bulk_memory),
            ("mutable-globals", self.mutable_globals),
            ("nontrapping-fptoint", self.nontrapping_fptoint),
            ("relaxed-simd", self.relaxed_simd == Switch::On),
            ("sign-ext", self.sign_ext),
            ("simd128", self.simd128 == Switch::On),
            ("tail-call", self.tail_call),
        ]
    }

    /// These, where what functions declare has become on or off.
    #[must_use]
    pub fn resolved(self, module: &Module) -> Self {
        let declared = |name: &str| {
            let functions = module.globals.values().filter_map(|global| global.function());
            functions.filter_map(|function| module.target_features(function.attrs.func)).any(
                |all| {
                    let wanted = |one: &[u8]| one.strip_prefix(b"+") == Some(name.as_bytes());
                    all.split(|&byte| byte == b',').any(wanted)
                },
            )
        };
        let settled = |switch, name| match switch {
            Switch::Declared if declared(name) => Switch::On,
            Switch::Declared | Switch::Off => Switch::Off,
            Switch::On => Switch::On,
        };
        let relaxed_simd = match self.simd128 {
            Switch::Off => Switch::Off,
            Switch::On | Switch::Declared => settled(self.relaxed_simd, "relaxed-simd"),
        };
        let simd128 = match relaxed_simd {
            Switch::On => Switch::On,
            Switch::Off | Switch::Declared => settled(self.simd128, "simd128"),
        };
        Self { simd128, relaxed_simd, ..self }
    }

    /// Switches the one of this name on or off; false if there is none. As in LLVM,
    /// `relaxed-simd` brings `simd128`, and goes with it.
    pub fn set(&mut self, name: &str, on: bool) -> bool {
        let switch = if on { Switch::On } else { Switch::Off };
        match name {
            "bulk-memory" => self.bulk_memory = on,
            "mutable-globals" => self.mutable_globals = on,
            "nontrapping-fptoint" => self.nontrapping_fptoint = on,
            "sign-ext" => self.sign_ext = on,
            "tail-call" => self.tail_call = on,
            "simd128" => {
                self.simd128 = switch;
                if !on {
                    self.relaxed_simd = Switch::Off;
                }
            }
            "relaxed-simd" => {
                self.relaxed_simd = switch;
                if on {
                    self.simd128 = Switch::On;
                }
            }
            _ => return false,
        }
        true
    }
}

impl Default for Features {
    /// What LLVM counts on by default since version 20, and tail calls, which only
    /// programs with `musttail` use: every engine of the last years has them. Vectors are
    /// for programs that were compiled for them.
    fn default() -> Self {
        Features {
            sign_ext: true,
            nontrapping_fptoint: true,
            bulk_memory: true,
            mutable_globals: true,
            tail_call: true,
            simd128: Switch::Declared,
            relaxed_simd: Switch::Declared,
        }
    }
}
