//! Which modules are taken: those of 32-bit little-endian targets whose layout of memory is the one that is compiled for.

use std::sync::Arc;

use emback_ir::Diagnostic;
use emback_ir::Module;

use crate::failure::Failure;
use crate::input::Source;

/// Checks what `--target` asks for.
///
/// # Errors
/// When there is no such target, or not yet.
pub fn check_wanted(triple: &str) -> Result<(), Failure> {
    match triple.split('-').next().unwrap_or_default() {
        "asmjs" => Ok(()),
        "wasm32" | "wasm64" | "wasm" => {
            Err(Failure::usage(format!("--target {triple}: WebAssembly output is not there yet"))
                .help("leave --target out: asm.js runs wherever JavaScript does"))
        }
        _ => Err(Failure::usage(format!("--target {triple}: there is no such target"))
            .help("asmjs-unknown-emscripten is the one there is")),
    }
}

/// Checks what `module` was compiled for.
///
/// # Errors
/// When its layout is not the one of a 32-bit little-endian target.
pub fn check(module: &Module, source: &Arc<Source>) -> Result<(), Failure> {
    let triple = String::from_utf8_lossy(&module.triple);
    let layout = String::from_utf8_lossy(&module.data_layout);
    let Some(fault) = fault(&triple, &layout) else { return Ok(()) };
    let diagnostic = Diagnostic::error(fault).help(command(module));
    Err(Failure::at(source, vec![diagnostic]))
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
    // Where nothing is said, LLVM takes pointers of 64 bits; a module that says nothing at all takes ours.
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

/// How to get a module that is taken.
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
    use super::fault;

    #[test]
    fn layouts_of_32_bits_are_taken() {
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
