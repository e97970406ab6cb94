//! The column beside: what LLVM's own backend makes of the program, where it is installed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Line, Size, figures, lines};
use crate::args::WasmBackend;
use crate::failure::Failure;
use crate::road::{Request, compile, look};
use crate::target::Target;

/// WebAssembly by LLVM, as a whole.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ByLlvm {
    /// Version of LLVM's code generator, where there is one that takes the program.
    pub version: Option<String>,
    /// Why there is none.
    pub left_out: Option<String>,
    /// Size of the module.
    pub module: Size,
    /// All files, with the script around the module.
    pub files: Size,
    #[serde(skip)]
    functions: BTreeMap<String, Function>,
}

/// A function of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Function {
    pub(super) code: Vec<Line>,
    pub(super) size: Size,
    pub(super) locals: usize,
}

impl ByLlvm {
    /// Goes LLVM's road, for what `request` asks of our own.
    pub(super) fn of(request: &Request) -> Self {
        made(request).unwrap_or_else(|failure| Self {
            left_out: Some(failure.message().to_owned()),
            ..Self::default()
        })
    }

    /// A function by its name in the IR. What LLVM left out has no lines.
    pub(super) fn take(&mut self, name: &str) -> Function {
        // The linker writes `main` for all its symbols.
        let main = look::is_main(name).then_some("main");
        let names = [Some(name), main].into_iter().flatten();
        names.filter_map(|name| self.functions.remove(name)).next().unwrap_or_default()
    }
}

/// The same request by LLVM.
pub(crate) fn by_llvm(request: &Request) -> Request {
    let mut request = request.clone();
    request.target = Target::Wasm;
    request.wasm_backend = WasmBackend::Llvm;
    request.settings.wasm = Some(1);
    request
}

fn made(request: &Request) -> Result<ByLlvm, Failure> {
    let request = by_llvm(request);
    let files = figures::files(&compile(&request)?);
    let look::ByLlvm { version, built, readable } = look::by_llvm(&request)?;
    let mut functions = BTreeMap::new();
    // What is stripped is the same code in the same order.
    let mut sizes = figures::wasm_pieces(&built.bytes).into_iter();
    let mut locals = figures::wasm_locals(&built.bytes).into_iter();
    for (name, code) in lines::names(&readable.bytes).into_iter().zip(lines::of_wasm(&readable)) {
        let function = Function {
            code,
            size: sizes.next().unwrap_or_default(),
            locals: locals.next().unwrap_or_default(),
        };
        functions.insert(name, function);
    }
    let module = figures::size(&built.bytes);
    Ok(ByLlvm { version: Some(version), left_out: None, module, files, functions })
}
