//! The road gone for looking: every stage is kept, with the places that statements and instructions come from.

use emback_ir::Module;
use emback_ir::tree::Program;
use emback_jsgen::AsmModule;
use emback_wasmgen::WasmModule;

use super::{Request, link, lower, read, start, symbols, wasm};
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

fn once(request: &Request) -> Result<(Module, Program, Code), Failure> {
    let mut module = input(request)?;
    let mut outside = symbols::Outside::of(&mut module, request)?;
    start::add(&mut module, &mut outside, request)?;
    lower(&mut module, &outside, request)?;
    let linked = link::settle(&mut module, &outside, request)?;
    let fail = |diagnostics| Failure::at(&request.source, diagnostics);
    let code = if request.target.is_wasm() {
        let options = emback_wasmgen::Options {
            locations: request.debug,
            ..wasm::options(&linked.program.layout, &linked.found, request)
        };
        Code::Wasm(emback_wasmgen::module(&linked.program, &module, &options).map_err(fail)?)
    } else {
        let options = link::print_options(&linked.found, request);
        Code::Asm(emback_jsgen::module(&linked.program, &module, &options).map_err(fail)?)
    };
    Ok((module, linked.program, code))
}
