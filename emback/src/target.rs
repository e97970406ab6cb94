//! Targets, and which modules can be compiled for them: those of 32-bit little-endian targets.

use emback_ir::{Diagnostic, Module};
pub use emback_wasmgen::{Features, Switch};

use crate::Error;

/// What to compile for.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Target {
    /// asm.js with the runtime: `asmjs-unknown-emscripten`.
    #[default]
    AsmJs,
    /// WebAssembly with the runtime: `wasm32-unknown-emscripten`.
    Wasm,
    /// A WebAssembly module without a runtime: `wasm32-unknown-unknown`.
    BareWasm,
    /// A WASI command: `wasm32-wasip1`.
    Wasi,
}

impl Target {
    /// Whether the output has a JavaScript runtime.
    #[must_use]
    pub fn has_runtime(self) -> bool {
        match self {
            Self::AsmJs | Self::Wasm => true,
            Self::BareWasm | Self::Wasi => false,
        }
    }

    /// Whether the code is WebAssembly.
    #[must_use]
    pub fn is_wasm(self) -> bool {
        match self {
            Self::AsmJs => false,
            Self::Wasm | Self::BareWasm | Self::Wasi => true,
        }
    }

    /// The same target, as the passes know it.
    pub(crate) fn of_passes(self) -> emback_passes::target::Target {
        if self.is_wasm() {
            emback_passes::target::Target::Wasm32
        } else {
            emback_passes::target::Target::AsmJs
        }
    }
}

/// The target of a triple, as `--target` takes it.
///
/// # Errors
/// When there is no such target.
pub fn from_triple(triple: &str) -> Result<Target, Error> {
    let (arch, rest) = triple.split_once('-').unwrap_or((triple, ""));
    let system = rest.strip_prefix("unknown-").unwrap_or(rest);
    match (arch, system) {
        ("asmjs", _) => Ok(Target::AsmJs),
        ("wasm32", "emscripten") => Ok(Target::Wasm),
        ("wasm32", "" | "unknown" | "unknown-wasm" | "none") => Ok(Target::BareWasm),
        ("wasm32", "wasi" | "wasip1") => Ok(Target::Wasi),
        ("wasm32", "wasip2" | "wasip3") => Err(Error::options(format!(
            "--target {triple}: components are not written, only modules"
        ))
        .help("wasm32-wasip1 gives a module that tools make a component of")),
        ("wasm64", _) => Err(Error::options(format!(
            "--target {triple}: memories of 64-bit addresses (memory64) are not supported"
        ))
        .help("compile for 32 bits: wasm32-unknown-emscripten, wasm32-unknown-unknown, wasm32-wasip1")),
        _ => Err(Error::options(format!("--target {triple}: there is no such target")).help(
            "there are asmjs-unknown-emscripten, wasm32-unknown-emscripten, wasm32-unknown-unknown and wasm32-wasip1",
        )),
    }
}

/// The features of a WebAssembly engine from the values of `-m`, in order: `sign-ext`,
/// `no-sign-ext`, `cpu=mvp`.
///
/// # Errors
/// When there is no such feature.
pub fn features<S: AsRef<str>>(given: &[S]) -> Result<Features, Error> {
    let mut features = Features::default();
    for name in given.iter().map(AsRef::as_ref) {
        if let Some(cpu) = name.strip_prefix("cpu=") {
            features = match cpu {
                "mvp" => Features::MVP,
                "generic" | "lime1" => Features::default(),
                "bleeding-edge" => Features { simd128: Switch::On, ..Features::default() },
                _ => {
                    return Err(Error::options(format!("-mcpu={cpu}: there is no such one"))
                        .help("there are mvp and generic"));
                }
            };
            continue;
        }
        let (feature, on) = match name.strip_prefix("no-") {
            Some(feature) => (feature, false),
            None => (name, true),
        };
        if feature == "memory64" {
            if on {
                return Err(Error::options(
                    "-mmemory64: memories of 64-bit addresses are not supported",
                )
                .help("compile for 32 bits"));
            }
            continue;
        }
        if !features.set(feature, on) {
            let known = features.list().map(|(name, _)| name).join(", ");
            return Err(Error::options(format!("-m{name}: there is no such feature"))
                .help(format!("there are {known}, each with no- before it as well")));
        }
    }
    Ok(features)
}

/// Checks which target `module` was compiled for.
///
/// # Errors
/// When its layout is not the one of a 32-bit little-endian target.
pub(crate) fn check(module: &Module) -> Result<(), Box<Diagnostic>> {
    let triple = String::from_utf8_lossy(&module.triple);
    let layout = String::from_utf8_lossy(&module.data_layout);
    match fault(&triple, &layout) {
        Some(fault) => {
            let at = module.sources.location(module.target_place);
            Err(Box::new(Diagnostic::error(fault).at(at).help(command(module))))
        }
        None => Ok(()),
    }
}

fn fault(triple: &str, layout: &str) -> Option<String> {
    let arch = triple.split('-').next().unwrap_or_default();
    let shown = if triple.is_empty() { "its data layout" } else { triple };
    let parts: Vec<&str> = layout.split('-').collect();
    if parts.contains(&"E") {
        return Some(format!(
            "the module is for a big-endian machine ({shown}); emback needs 32-bit little-endian"
        ));
    }
    let x32 = triple.contains("gnux32") || triple.contains("muslx32");
    let wide = [
        "x86_64",
        "aarch64",
        "arm64",
        "powerpc64",
        "ppc64",
        "riscv64",
        "wasm64",
        "mips64",
        "s390x",
        "loongarch64",
        "sparcv9",
        "nvptx64",
        "bpf",
        "amdgcn",
    ];
    let pointer = parts.iter().find_map(|part| {
        let rest = part.strip_prefix("p:").or_else(|| part.strip_prefix("p0:"))?;
        rest.split(':').next()?.parse::<u32>().ok()
    });
    // Where nothing is said, LLVM takes pointers of 64 bits; a module that says nothing at all
    // takes ours.
    let bits = pointer.unwrap_or(if layout.is_empty() { 32 } else { 64 });
    if bits != 32 || wide.iter().any(|wide| arch.starts_with(wide)) && !x32 {
        let bits = if bits == 32 { 64 } else { bits };
        return Some(format!(
            "the module is for a {bits}-bit machine ({shown}); emback needs 32-bit little-endian"
        ));
    }
    let taken = ["asmjs", "wasm32", "i386", "i486", "i586", "i686", "le32", ""];
    if !taken.contains(&arch) {
        return Some(format!(
            "the module is for {triple}; emback takes wasm32, asmjs and i386 to i686"
        ));
    }
    None
}

/// The command that compiles for a supported target.
fn command(module: &Module) -> String {
    let name = String::from_utf8_lossy(&module.source_filename);
    let rust = name.ends_with(".rs") || name.contains("-cgu.") || name.contains(".rs.");
    let source = if name.is_empty() || name.contains(['/', ' ']) { "FILE" } else { &name };
    if rust {
        "compile it again: rustc --target wasm32-unknown-unknown --emit=llvm-ir FILE.rs".to_owned()
    } else {
        let source =
            if source.contains('.') && !source.ends_with(".ll") { source } else { "FILE.c" };
        format!("compile it again: clang --target=wasm32-unknown-unknown -S -emit-llvm {source}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, fault, features, from_triple};

    #[test]
    fn triples_are_read() {
        for (triple, target) in [
            ("asmjs-unknown-emscripten", Some(Target::AsmJs)),
            ("wasm32-unknown-emscripten", Some(Target::Wasm)),
            ("wasm32-emscripten", Some(Target::Wasm)),
            ("wasm32-unknown-unknown", Some(Target::BareWasm)),
            ("wasm32", Some(Target::BareWasm)),
            ("wasm32-wasip1", Some(Target::Wasi)),
            ("wasm32-unknown-wasi", Some(Target::Wasi)),
            ("wasm32-wasip2", None),
            ("wasm64-unknown-emscripten", None),
            ("x86_64-unknown-linux-gnu", None),
        ] {
            assert_eq!(from_triple(triple).ok(), target, "{triple}");
        }
    }

    #[test]
    fn features_are_switched_one_after_the_other() {
        let read =
            |given: &[&str]| features(given).map(|features| features.list().map(|(_, on)| on)).ok();
        // bulk-memory, mutable-globals, nontrapping-fptoint, relaxed-simd, sign-ext, simd128, tail-call
        let bits = |text: &str| text.chars().map(|bit| bit == '1').collect::<Vec<_>>();
        let read = |given: &[&str]| read(given).map(|all| all.to_vec());
        assert_eq!(read(&[]), Some(bits("1110101")));
        assert_eq!(read(&["cpu=mvp", "sign-ext"]), Some(bits("0000100")));
        assert_eq!(read(&["no-bulk-memory", "no-tail-call"]), Some(bits("0110100")));
        assert_eq!(read(&["simd128"]), Some(bits("1110111")));
        assert_eq!(read(&["relaxed-simd"]), Some(bits("1111111")));
        assert_eq!(read(&["relaxed-simd", "no-simd128"]), Some(bits("1110101")));
        assert_eq!(read(&["no-relaxed-simd", "simd128"]), Some(bits("1110111")));
        assert_eq!(read(&["memory64"]), None);
        assert_eq!(read(&["simd"]), None);
        assert_eq!(read(&["cpu=pentium"]), None);
    }

    #[test]
    fn layouts_of_32_bits_are_supported() {
        for (triple, layout) in [
            ("", ""),
            (
                "wasm32-unknown-unknown",
                "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20",
            ),
            ("asmjs-unknown-emscripten", "e-p:32:32-i64:64-v128:32:128-n32-S128"),
            (
                "i686-unknown-linux-gnu",
                "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128",
            ),
            ("wasm32-wasi", ""),
        ] {
            assert_eq!(fault(triple, layout), None, "{triple}");
        }
    }

    #[test]
    fn others_are_refused() {
        for (triple, layout, word) in [
            ("x86_64-unknown-linux-gnu", "e-m:e-p270:32:32-i64:64-n8:16:32:64-S128", "64-bit"),
            ("x86_64-unknown-linux-gnu", "", "64-bit"),
            ("powerpc-unknown-linux-gnu", "E-m:e-p:32:32-i64:64-n32", "big-endian"),
            ("", "e-i64:64", "64-bit"),
            ("wasm64-unknown-unknown", "e-m:e-p:64:64-i64:64-n32:64-S128", "64-bit"),
            (
                "armv7-unknown-linux-gnueabi",
                "e-m:e-p:32:32-i64:64-v128:64:128-a:0:32-n32-S64",
                "takes wasm32",
            ),
            ("avr", "e-P1-p:16:8-i8:8", "16-bit"),
        ] {
            let fault = fault(triple, layout).unwrap_or_default();
            assert!(fault.contains(word), "{triple}: {fault}");
        }
    }
}
