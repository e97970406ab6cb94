//! Statistics of a function for each target.

use std::io::Write as _;

use brotli::enc::BrotliEncoderParams;
use emback::Output;
use emback::stages::Printed;
use emback_ir::tree::{Expr, StmtKind, TreeFunction, for_each_stmt};
use emback_ir::{Body, Module, TypeData};
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use serde::Serialize;
use wasmparser::{FunctionBody, Parser, Payload};

use super::insts;

/// Bytes.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Size {
    /// As they are.
    pub raw: usize,
    /// By gzip, as small as it gets.
    pub gzip: usize,
    /// By brotli: as small as it gets up to 64 KiB, at level 9 beyond, where the last bytes would
    /// take minutes.
    pub brotli: usize,
}

impl Size {
    /// Adds that of another part.
    pub(super) fn add(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// Figures of a function, or of all.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Figures {
    /// Size of asm.js.
    pub asm: Size,
    /// Size of WebAssembly.
    pub wasm: Size,
    /// Size of WebAssembly by LLVM.
    pub llvm: Size,
    /// Locals in asm.js, parameters among them.
    pub asm_locals: usize,
    /// Locals in WebAssembly, parameters among them.
    pub wasm_locals: usize,
    /// Locals in WebAssembly by LLVM, parameters among them.
    pub llvm_locals: usize,
    /// Values of 33 to 64 bits, which asm.js has as two numbers.
    pub pairs: usize,
    /// Operations of asm.js that only say a type.
    pub coercions: usize,
    /// Calls.
    pub calls: usize,
}

impl Figures {
    /// Adds those of a function.
    pub(super) fn add(&mut self, other: &Self) {
        self.asm_locals += other.asm_locals;
        self.wasm_locals += other.wasm_locals;
        self.llvm_locals += other.llvm_locals;
        self.pairs += other.pairs;
        self.coercions += other.coercions;
        self.calls += other.calls;
    }
}

/// Sizes of the functions as they are built, in order.
pub(super) fn pieces(code: &Printed) -> Vec<Size> {
    match code {
        Printed::Asm(asm) => sizes(asm_functions(&asm.text).map(str::as_bytes).collect()),
        Printed::Wasm(wasm) => wasm_pieces(&wasm.bytes),
    }
}

/// Sizes of the functions that a module of WebAssembly defines, in order.
pub(super) fn wasm_pieces(bytes: &[u8]) -> Vec<Size> {
    sizes(bodies(bytes).map(|body| body.as_bytes()).collect())
}

fn sizes(pieces: Vec<&[u8]>) -> Vec<Size> {
    pieces.into_par_iter().map(size).collect()
}

fn bodies(bytes: &[u8]) -> impl Iterator<Item = FunctionBody<'_>> {
    Parser::new(0).parse_all(bytes).filter_map(|payload| match payload {
        Ok(Payload::CodeSectionEntry(body)) => Some(body),
        _ => None, // other sections; the module was written just now, so there are no errors
    })
}

/// Locals of the functions that a module of WebAssembly defines, in order, parameters among them.
pub(super) fn wasm_locals(bytes: &[u8]) -> Vec<usize> {
    let (mut types, mut functions) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(bytes).flatten() {
        match payload {
            Payload::TypeSection(section) => {
                let all = section.into_iter_err_on_gc_types().flatten();
                types = all.map(|ty| ty.params().len()).collect();
            }
            Payload::FunctionSection(section) => {
                functions = section.into_iter().flatten().collect()
            }
            _ => {} // says nothing of locals
        }
    }
    let own = |body: FunctionBody<'_>| -> usize {
        let groups = body.get_locals_reader().into_iter().flatten().flatten();
        groups.map(|(count, _)| count as usize).sum()
    };
    let params = |ty: &u32| types.get(*ty as usize).copied().unwrap_or_default();
    functions.iter().zip(bodies(bytes)).map(|(ty, body)| params(ty) + own(body)).collect()
}

/// Size of the module.
pub(super) fn whole(code: &Printed) -> Size {
    match code {
        Printed::Asm(asm) => size(asm.text.as_bytes()),
        Printed::Wasm(wasm) => size(&wasm.bytes),
    }
}

/// Size of what a page is sent: the script and the files beside it.
pub(super) fn files(output: &Output) -> Size {
    let beside = output.beside.iter().map(|file| size(&file.bytes));
    beside.fold(size(output.contents.as_bytes()), |sum, file| Size {
        raw: sum.raw + file.raw,
        gzip: sum.gzip + file.gzip,
        brotli: sum.brotli + file.brotli,
    })
}

pub(super) fn size(bytes: &[u8]) -> Size {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    let gzip = out.write_all(bytes).and_then(|()| out.finish()).map_or(0, |bytes| bytes.len());
    let quality = if bytes.len() <= 1 << 16 { 11 } else { 9 };
    let params = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    let brotli = brotli::BrotliCompress(&mut &bytes[..], &mut Vec::new(), &params).unwrap_or(0);
    Size { raw: bytes.len(), gzip, brotli }
}

/// The functions of a module: printed asm.js has no strings, comments or regular expressions that
/// could contain a brace.
fn asm_functions(text: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut at) = (0_usize, 0);
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        let mut start = None;
        while at < bytes.len() {
            match bytes[at] {
                b'{' => depth += 1,
                b'}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 1
                        && let Some(start) = start
                    {
                        at += 1;
                        return Some(&text[start..at]);
                    }
                }
                b'f' if depth == 1 && start.is_none() => {
                    let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
                    let word = before.is_ascii_whitespace() || matches!(before, b'}' | b';');
                    if word && bytes[at..].starts_with(b"function ") {
                        start = Some(at);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        None
    })
}

/// Values that asm.js has no type for and that legalisation made two of.
pub(super) fn pairs(module: &Module, body: &Body) -> usize {
    let wide = |ty| matches!(module.types[ty], TypeData::Int(bits) if bits > 32 && bits <= 64);
    let results = insts(body).filter_map(|inst| body.result(inst));
    body.params.iter().copied().chain(results).filter(|&v| wide(body.values[v].ty)).count()
}

/// `x | 0`, `x >>> 0`, `+x`, `fround(x)`, `~~x`.
pub(super) fn coercions(text: &str) -> usize {
    let bytes: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let ends = |at: usize| bytes.get(at).is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'.');
    (0..bytes.len())
        .filter(|&at| {
            let rest = &bytes[at..];
            let before = at.checked_sub(1).map_or(b';', |at| bytes[at]);
            rest.starts_with(b"|0") && ends(at + 2)
                || rest.starts_with(b">>>0") && ends(at + 4)
                || rest.starts_with(b"~~")
                || rest.starts_with(b"fround(")
                || rest[0] == b'+'
                    && (b"(=,?:;&|^<>*/%-{".contains(&before) || bytes[..at].ends_with(b"return"))
        })
        .count()
}

/// Calls of a tree.
pub(super) fn calls(function: &TreeFunction) -> usize {
    let mut calls = 0;
    for_each_stmt(&function.body, &mut |stmt| {
        calls += usize::from(matches!(stmt.kind, StmtKind::Call(_)));
        stmt.for_each_operand(&mut |operand| {
            operand.for_each(&mut |expr| calls += usize::from(matches!(expr, Expr::Call(_))));
        });
    });
    calls
}

#[cfg(test)]
mod tests {
    use super::{asm_functions, coercions};

    #[test]
    fn functions_are_found_in_both_forms() {
        let compact = "function asmModule(a,b,c){\"use asm\";var f=b.f;function d(){if(1){}}function e(){}return{d:d}}";
        let found: Vec<&str> = asm_functions(compact).collect();
        assert_eq!(found, ["function d(){if(1){}}", "function e(){}"]);
        let readable = "function asmModule(a) {\n  \"use asm\";\n  function d() {\n  }\n  return { d: d };\n}\n";
        assert_eq!(asm_functions(readable).collect::<Vec<_>>(), ["function d() {\n  }"]);
    }

    #[test]
    fn coercions_are_told_from_operations() {
        assert_eq!(coercions("x = x | 0; y = +y; return (a + b | 0) >>> 0 | 01;"), 4);
        assert_eq!(coercions("a|b; a+b; x>>>1; 1|0.5; fround(+a);"), 2);
    }
}
