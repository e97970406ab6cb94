//! The column beside: what LLVM's own backend makes of the program, where it is installed.

use std::cmp::Reverse;
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

impl Function {
    /// Both, this one first.
    fn with(mut self, other: Self) -> Self {
        let before = u32::try_from(self.code.len()).unwrap_or(u32::MAX);
        self.code.extend(
            other
                .code
                .into_iter()
                .map(|line| Line { number: line.number.saturating_add(before), ..line }),
        );
        self.size.add(other.size);
        self.locals += other.locals;
        self
    }
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
        let own = self.functions.remove(name);
        if !is_main(name) {
            return own.unwrap_or_default();
        }
        // LLVM may rename the main of C, and writes a `main` that calls it: all of them are what
        // becomes of it.
        let names: Vec<String> =
            self.functions.keys().filter(|name| is_main(name)).cloned().collect();
        let mut parts: Vec<Function> =
            names.iter().filter_map(|name| self.functions.remove(name)).chain(own).collect();
        parts.sort_by_key(|part| Reverse(part.size.raw));
        parts.into_iter().reduce(Function::with).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn function(text: &str, raw: usize) -> Function {
        let code = vec![Line { number: 1, text: text.to_owned(), from: Vec::new() }];
        Function { code, size: Size { raw, ..Size::default() }, locals: 1 }
    }

    #[test]
    fn main_is_shown_with_its_wrapper() {
        let functions = [
            ("main", function("wrapper", 15)),
            ("__main_void", function("body", 40)),
            ("other", function("other", 1)),
        ];
        let mut llvm = ByLlvm {
            functions: functions.map(|(name, function)| (name.to_owned(), function)).into(),
            ..ByLlvm::default()
        };
        let main = llvm.take("main");
        let texts: Vec<(u32, &str)> =
            main.code.iter().map(|line| (line.number, line.text.as_str())).collect();
        assert_eq!(texts, [(1, "body"), (2, "wrapper")]);
        assert_eq!((main.size.raw, main.locals), (55, 2));
        assert_eq!(llvm.take("other").size.raw, 1);
        assert_eq!(llvm.take("other").size.raw, 0);
    }
}
