//! Compiles the program that a WebAssembly module was made of to asm.js, as wasm-bindgen has changed
//! the module.

use std::collections::BTreeMap;

use emback::stages::Read;
use emback::{Input, Level, Options, Settings, is_main};
use emback_ir::module::Visibility;
use emback_ir::{Attribute, Global, Linkage, Module, print};
use rustc_hash::FxHashMap;

use super::plan::{Callee, Plan};
use crate::failure::Failure;
use crate::report;

/// The module that functions come from which wasm-bindgen has added to the program, as imports.
pub(super) const ADDED: &str = "wasm-bindgen";

/// What is asked for besides the program.
pub(super) struct Wanted {
    pub(super) settings: Settings,
    pub(super) level: Level,
    pub(super) debug: bool,
    /// The name of the script.
    pub(super) name: String,
    /// It is an ES module.
    pub(super) is_module: bool,
}

/// A compiled program.
pub(super) struct Program {
    /// A script with a factory, whose name is [`FACTORY`].
    pub(super) script: String,
    /// Files beside it.
    pub(super) beside: Vec<emback::File>,
    /// What functions of the program are called by: `Module._NAME`.
    pub(super) names: BTreeMap<String, String>,
}

/// The name of the factory.
pub(super) const FACTORY: &str = "emProgram";

/// Compiles it.
///
/// # Errors
/// When it cannot be compiled.
pub(super) fn compile(ir: Vec<u8>, plan: &Plan, wanted: Wanted) -> Result<Program, Failure> {
    let read = Read::new(&[Input::new(format!("{} (LLVM IR)", wanted.name), ir)])?;
    let mut module = read.into_module();
    change(&mut module, plan);
    let names = export(&mut module, plan);
    module.custom_sections.clear();
    let mut settings = wanted.settings;
    settings.exported_functions = Some(names.values().cloned().collect());
    settings.modularize = true;
    settings.export_es6 = wanted.is_module;
    settings.export_name = FACTORY.to_owned();
    settings.exported_runtime_methods = METHODS.iter().map(|&method| method.to_owned()).collect();
    let options = Options {
        level: wanted.level,
        debug: wanted.debug,
        output_name: Some(wanted.name.clone()),
        settings,
        ..Options::default()
    };
    let inputs = [Input::new(format!("{} (LLVM IR)", wanted.name), print::module(&module))];
    let output = emback::compile(&inputs, &options)?;
    for warning in &output.warnings {
        report::warn(warning, &inputs);
    }
    let script = output.contents.as_text().unwrap_or_default().to_owned();
    Ok(Program { script, beside: output.beside, names })
}

/// What of the runtime the script around the program calls.
const METHODS: [&str; 5] = ["stackSave", "stackRestore", "setTempRet0", "getTempRet0", "dynCall"];

/// Makes imports of the functions that have become some.
fn change(module: &mut Module, plan: &Plan) {
    let mut imported: FxHashMap<(String, String), Vec<Global>> = FxHashMap::default();
    for (global, data) in &module.globals {
        if data.function().is_some_and(|function| !function.is_definition()) {
            imported.entry(import_of(module, global)).or_default().push(global);
        }
    }
    for (was, is) in &plan.changed {
        let functions = match was {
            Callee::Symbol(symbol) => module.global_by_name(symbol).into_iter().collect(),
            Callee::Import(host, name) => {
                imported.get(&(host.clone(), name.clone())).cloned().unwrap_or_default()
            }
            Callee::Added(_) => Vec::new(),
        };
        let (host, name) = match is {
            Callee::Import(host, name) => (host.clone(), name.clone()),
            Callee::Added(number) => (ADDED.to_owned(), number.to_string()),
            // It is the same function by another name, which its callers call.
            Callee::Symbol(_) => continue,
        };
        for global in functions {
            module.drop_definition(global);
            let attributes = [("wasm-import-module", &host), ("wasm-import-name", &name)];
            let attributes = attributes.map(|(key, value)| {
                let (key, value) = (module.symbol(key), module.symbol(value));
                Attribute::String(key, Some(value))
            });
            let set = module.attributes.intern(attributes.into());
            if let Some(function) = module.globals[global].function_mut() {
                function.attrs.func = set;
            }
        }
    }
}

/// The module and the name that a declared function is imported by.
fn import_of(module: &Module, global: Global) -> (String, String) {
    let attribute = |name: &str| {
        let function = module.function(global)?;
        let value = module.string_attribute(function.attrs.func, name)??;
        Some(module.text(value).into_owned())
    };
    let host = attribute("wasm-import-module").unwrap_or_else(|| emback_ir::abi::ENV.to_owned());
    let name = attribute("wasm-import-name");
    (host, name.unwrap_or_else(|| module.global_name(global).into_owned()))
}

/// Lets the script see the functions that it calls; gives their names, by their symbols.
fn export(module: &mut Module, plan: &Plan) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (number, symbol) in plan.symbols.keys().enumerate() {
        let Some(global) = module.global_by_name(symbol) else { continue };
        let is_plain = symbol.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let mut name = symbol.clone();
        // One called main would be run at the start.
        if !is_plain || is_main(symbol) {
            name = format!("export_{number}");
            let new = module.symbol(&name);
            module.rename_global(global, Some(new));
        }
        let data = &mut module.globals[global];
        data.linkage = Linkage::External;
        data.visibility = Visibility::Default;
        data.comdat = None;
        names.insert(symbol.clone(), name);
    }
    names
}
