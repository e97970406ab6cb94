//! WASI's functions where a program has the JavaScript runtime: the library gives those that
//! programs without files need, as `__wasi_NAME`.

use emback_glue::Libraries;
use emback_ir::abi::ENV;
use emback_ir::{AttrSet, Attribute, Global, Module};

/// The module of WASI's imports.
const MODULE: &[u8] = b"wasi_snapshot_preview1";

/// Imports of WASI that a library has become imports of the library. The others stay: the page
/// gives them.
pub(crate) fn bind(module: &mut Module, libraries: &Libraries) {
    for global in module.globals.keys().collect::<Vec<Global>>() {
        let Some(function) = module.function(global).filter(|function| !function.is_definition())
        else {
            continue;
        };
        let set = function.attrs.func;
        let value = |key: &str| module.string_attribute(set, key).flatten();
        let is_wasi = value("wasm-import-module").is_some_and(|name| module.bytes(name) == MODULE);
        let Some(name) = value("wasm-import-name").filter(|_| is_wasi) else { continue };
        let name = format!("__wasi_{}", module.text(name));
        if libraries.get(&name).is_none() {
            continue;
        }
        let set = renamed(module, set, &name);
        if let Some(function) = module.globals[global].function_mut() {
            function.attrs.func = set;
        }
    }
}

/// The attributes with another import in them.
fn renamed(module: &mut Module, set: AttrSet, name: &str) -> AttrSet {
    let mut attributes = module.attributes.get(set).to_vec();
    for (key, value) in [("wasm-import-module", ENV), ("wasm-import-name", name)] {
        let (key, value) = (module.symbol(key), module.symbol(value));
        for attribute in &mut attributes {
            if let Attribute::String(word, text) = attribute
                && *word == key
            {
                *text = Some(value);
            }
        }
    }
    module.attributes.intern(attributes)
}
