//! The column beside: what LLVM's own backend makes of the program, where it is installed.

use std::collections::BTreeMap;

use emback::llvm::Linked;
use emback::stages::Read;
use emback::{Error, Options, Output, Target, WasmBackend, is_main};
use serde::Serialize;

use super::{Line, Size, figures, lines};

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
    /// The files themselves.
    #[serde(skip)]
    pub(crate) output: Option<Output>,
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
    /// Compiles by LLVM what `options` ask of emback's own code generator.
    pub(super) fn of(read: Read, options: &Options) -> Self {
        compiled(read, options).unwrap_or_else(|error| Self {
            left_out: Some(error.message().to_owned()),
            ..Self::default()
        })
    }

    /// A function by its name in the IR. What LLVM left out has no lines.
    pub(super) fn take(&mut self, name: &str) -> Function {
        // The linker writes `main` for all its symbols.
        let main = is_main(name).then_some("main");
        let names = [Some(name), main].into_iter().flatten();
        names.filter_map(|name| self.functions.remove(name)).next().unwrap_or_default()
    }
}

fn compiled(read: Read, options: &Options) -> Result<ByLlvm, Error> {
    let mut options = options.clone();
    options.target = Target::Wasm;
    options.wasm_backend = WasmBackend::Llvm;
    options.settings.wasm = Some(1);
    let built = Linked::new(read.clone(), &options)?;
    let output = built.bundle(&options)?;
    options.debug = true;
    let readable = Linked::new(read, &options)?;
    let mut functions = BTreeMap::new();
    // What is stripped is the same code in the same order.
    let mut sizes = figures::wasm_pieces(&built.wasm().bytes).into_iter();
    let mut locals = figures::wasm_locals(&built.wasm().bytes).into_iter();
    let readable = readable.wasm();
    for (name, code) in lines::names(&readable.bytes).into_iter().zip(lines::of_wasm(readable)) {
        let function = Function {
            code,
            size: sizes.next().unwrap_or_default(),
            locals: locals.next().unwrap_or_default(),
        };
        functions.insert(name, function);
    }
    Ok(ByLlvm {
        version: Some(built.version().to_owned()),
        left_out: None,
        module: figures::size(&built.wasm().bytes),
        files: figures::files(&output),
        output: Some(output),
        functions,
    })
}
