//! The last stage: the printed module, ready to be put into a script.

use std::sync::Arc;

use emback_glue::{ModuleCode, ModuleForm};
use emback_ir::tree::Program;
use emback_ir::{Diagnostic, Diagnostics, Module};
use emback_jsgen::{AsmModule, Mapping};
use emback_wasmgen::WasmModule;

use crate::script::{self, Surroundings};
use crate::{Contents, Error, File, Input, Options, Output, gate, source_map, wasm};

/// A printed module.
#[derive(Clone, Debug)]
pub enum Printed {
    /// asm.js.
    Asm(AsmModule),
    /// WebAssembly.
    Wasm(WasmModule),
}

/// A printed program.
#[derive(Clone, Debug)]
pub struct Code {
    /// The texts that places of the module are in.
    pub(super) inputs: Arc<[Input]>,
    /// The module in the legal form.
    pub(super) module: Module,
    /// Its trees and its memory layout.
    pub(super) program: Program,
    /// The printed module.
    pub(super) printed: Printed,
    /// What the script around it has to know.
    pub(super) surroundings: Surroundings,
    /// Warnings of all stages so far.
    pub(super) warnings: Diagnostics,
}

impl Code {
    /// What was printed. It knows which instruction each piece of it comes from when
    /// [`Options::debug`] is on.
    #[must_use]
    pub fn printed(&self) -> &Printed {
        &self.printed
    }

    /// The module in the legal form.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Its functions as trees, with the memory layout.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Puts the module into a script with the runtime that it needs, or gives the module alone, as
    /// [`Options::emit`] says.
    ///
    /// # Errors
    /// With [`Options::validate`], when the output is not valid: a bug of emback.
    pub fn bundle(&self, options: &Options) -> Result<Output, Error> {
        match &self.printed {
            Printed::Asm(asm) => self.bundle_asm(asm, options),
            Printed::Wasm(module) => self.bundle_wasm(module.clone(), options),
        }
    }

    /// As [`Code::bundle`], without the copy of a WebAssembly module.
    ///
    /// # Errors
    /// As [`Code::bundle`].
    pub fn into_bundle(mut self, options: &Options) -> Result<Output, Error> {
        match &mut self.printed {
            Printed::Asm(_) => self.bundle(options),
            Printed::Wasm(module) => {
                let module = std::mem::take(module);
                self.bundle_wasm(module, options)
            }
        }
    }

    fn bundle_wasm(&self, module: WasmModule, options: &Options) -> Result<Output, Error> {
        wasm::validate(&module, options)?;
        let output = Output {
            warnings: self.warnings.clone(),
            starts: self.surroundings.interface.starts(),
            ..Output::default()
        };
        let origin = (&self.module, &self.inputs[..]);
        wasm::bundle(module, &self.surroundings, origin, options, output)
    }

    /// The script with asm.js in it, its static data and its source map.
    fn bundle_asm(&self, asm: &AsmModule, options: &Options) -> Result<Output, Error> {
        let mut output = Output {
            warnings: self.warnings.clone(),
            is_asm: asm.validates,
            starts: self.surroundings.interface.starts(),
            ..Output::default()
        };
        let layout = &self.program.layout;
        let code = ModuleCode {
            form: ModuleForm::AsmJs {
                text: &asm.text,
                data: &layout.data,
                data_base: layout.data_base,
            },
            imports: &asm.imports,
            exports: &asm.exports,
            missing: &self.surroundings.imports.missing,
        };
        let bundle = script::bundle(&self.surroundings, &code, options)?;
        if let Some((name, bytes)) = options.memory_name().zip(bundle.memory_file) {
            output.beside.push(File { name, bytes });
        }
        output.beside.extend(script::package(options));
        output.declarations = bundle.declarations;
        let mut text = bundle.js;
        if options.debug {
            source_map::add(&mut text, &mut output, asm, (&self.module, &self.inputs), options);
        }
        if options.validate && output.is_asm {
            gate::check(&text)?;
        }
        output.contents = Contents::Text(text);
        if options.settings.allow_memory_growth {
            output.warnings.push(
                Diagnostic::warning(
                    "the output is plain JavaScript: asm.js cannot have what ALLOW_MEMORY_GROWTH=1 asks for",
                )
                .help("set INITIAL_MEMORY to what the program needs instead"),
            );
        }
        Ok(output)
    }

    /// The line of the input that code at a byte of the WebAssembly module comes from.
    #[must_use]
    pub fn line_at_byte(&self, offset: u32) -> Option<u32> {
        let Printed::Wasm(wasm) = &self.printed else { return None };
        let after = wasm.mappings.partition_point(|mapping| mapping.offset <= offset);
        let line = wasm.mappings.get(after.checked_sub(1)?)?.loc.place.number();
        (line > 0).then_some(line)
    }

    /// The line of the input that code at a line and column of `script`, both from 1, comes from.
    /// `script` is the output.
    #[must_use]
    pub fn line_at(&self, script: &str, line: u32, column: u32) -> Option<u32> {
        let Printed::Asm(asm) = &self.printed else { return None };
        let (first, indent) = source_map::place(script, asm);
        let line = line.checked_sub(first + 1)?;
        let column = column.checked_sub(if line == 0 { indent + 1 } else { 1 })?;
        let before = |m: &&Mapping| m.line == line && m.column <= column;
        let line = asm.mappings.iter().rfind(before)?.loc.place.number();
        (line > 0).then_some(line)
    }
}
