//! The road gone for looking: every stage is kept, with the places that statements and instructions come from.

use emback_ir::tree::Program;
use emback_ir::{GlobalData, Module};
use emback_jsgen::AsmModule;
use emback_wasmgen::WasmModule;

use super::{Product, Request, compile, link, llvm, lower, map, read, start, symbols, wasm};
use crate::failure::Failure;
use crate::target;

/// What was printed.
pub(crate) enum Code {
    Asm(AsmModule),
    Wasm(WasmModule),
}

/// The stages of one target.
pub(crate) struct Look {
    /// The module in the legal form of the target.
    pub legal: Module,
    /// Its functions as trees.
    pub program: Program,
    /// As it would be built.
    pub built: Code,
    /// The same with names and lines, to be read; it knows where everything comes from.
    pub readable: Code,
}

impl Look {
    /// Lines of the `.ll` that the legal form has something of.
    pub(crate) fn lines(&self) -> impl Iterator<Item = u32> + '_ {
        let bodies = self.legal.globals.values().filter_map(GlobalData::body);
        bodies.flat_map(|body| {
            let blocks = body.layout.iter().map(|&block| &body.blocks[block].insts);
            blocks.flatten().map(|&inst| body.locs[inst].line)
        })
    }
}

/// Whether a function of this name may start the program.
pub(crate) fn is_main(name: &str) -> bool {
    symbols::MAINS.contains(&name)
}

/// The module as it was read.
pub(crate) fn input(request: &Request) -> Result<Module, Failure> {
    let module = read(request)?;
    target::check(&module, &request.source)?;
    Ok(module)
}

/// Goes the road of `request`, whose target has a runtime.
pub(crate) fn look(request: &Request) -> Result<Look, Failure> {
    let (_, _, built) = once(request)?;
    let mut open = request.clone();
    open.debug = true; // keeps names, and locations
    let (legal, program, readable) = once(&open)?;
    Ok(Look { legal, program, built, readable })
}

/// What LLVM makes of a program.
pub(crate) struct ByLlvm {
    /// Its version.
    pub version: String,
    /// As it would be built.
    pub built: WasmModule,
    /// The same with names, which knows where everything comes from.
    pub readable: WasmModule,
}

/// Goes LLVM's road.
pub(crate) fn by_llvm(request: &Request) -> Result<ByLlvm, Failure> {
    let once = |request: &Request| {
        let mut module = input(request)?;
        let mut outside = symbols::Outside::of(&mut module, request)?;
        start::add(&mut module, &mut outside, request)?;
        llvm::settle(&mut module, &outside, request)
    };
    let built = once(request)?;
    let mut open = request.clone();
    open.debug = true;
    let readable = once(&open)?.written;
    Ok(ByLlvm { version: built.version, built: built.written, readable })
}

/// A build that tells what went wrong when it is run, and where that was.
pub(crate) struct Telling {
    script: String,
    code: Code,
}

impl Telling {
    /// Builds it.
    pub(crate) fn build(request: &Request) -> Result<(Product, Self), Failure> {
        let mut request = request.clone();
        request.settings.assertions = true;
        request.debug = true;
        let product = compile(&request)?;
        let (_, _, code) = once(&request)?;
        let script = product.text.clone();
        Ok((product, Self { script, code }))
    }

    /// The line of the `.ll` that code of the module at a byte of it comes from.
    pub(crate) fn line_at_byte(&self, offset: u32) -> Option<u32> {
        let Code::Wasm(wasm) = &self.code else { return None };
        let after = wasm.mappings.partition_point(|mapping| mapping.offset <= offset);
        let line = wasm.mappings.get(after.checked_sub(1)?)?.loc.line;
        (line > 0).then_some(line)
    }

    /// The line of the `.ll` that code of the script at this line and column of it, from 1, comes from.
    pub(crate) fn line_at(&self, line: u32, column: u32) -> Option<u32> {
        let Code::Asm(asm) = &self.code else { return None };
        let (first, indent) = map::place(&self.script, asm);
        let line = line.checked_sub(first + 1)?;
        let column = column.checked_sub(if line == 0 { indent + 1 } else { 1 })?;
        let before = |m: &&emback_jsgen::Mapping| m.line == line && m.column <= column;
        let line = asm.mappings.iter().rfind(before)?.loc.line;
        (line > 0).then_some(line)
    }
}

fn once(request: &Request) -> Result<(Module, Program, Code), Failure> {
    let mut module = input(request)?;
    let mut outside = symbols::Outside::of(&mut module, request)?;
    start::add(&mut module, &mut outside, request)?;
    lower(&mut module, &outside, request)?;
    let linked = link::settle(&mut module, &outside, request)?;
    let fail = |diagnostics| Failure::at(&request.source, diagnostics);
    let code = if request.target.is_wasm() {
        let options = wasm::options(&linked.program.layout, &linked.found, request);
        Code::Wasm(emback_wasmgen::module(&linked.program, &module, &options).map_err(fail)?)
    } else {
        let options = link::print_options(&linked.found, request);
        Code::Asm(emback_jsgen::module(&linked.program, &module, &options).map_err(fail)?)
    };
    Ok((module, linked.program, code))
}
