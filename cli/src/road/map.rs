//! The source map: beside the output, or inside where nothing may stand beside.

use base64::Engine as _;
use emback_ir::Module;
use emback_jsgen::{AsmModule, Input, Mapping};
use emback_wasmgen::WasmModule;

use super::{Product, Request};

/// Adds the map of `asm`, which stands somewhere in the text of `product`.
pub(super) fn add(product: &mut Product, asm: &AsmModule, module: &Module, request: &Request) {
    let (line, column) = place(&product.text, asm);
    let text = String::from_utf8_lossy(&request.source.text);
    let input = Input { name: &request.source.name, text: &text };
    let map = emback_jsgen::source_map_at(asm, line, column, module, input);
    let file = request.output_name.as_deref().filter(|_| !request.alone());
    let url = put(product, map, file);
    if !product.text.ends_with('\n') {
        product.text.push('\n');
    }
    product.text.push_str("//# sourceMappingURL=");
    product.text.push_str(&url);
    product.text.push('\n');
}

/// Adds the map of `wasm`, which is written to `file`, or into the script.
pub(super) fn add_to_wasm(
    product: &mut Product,
    wasm: &mut WasmModule,
    file: Option<&str>,
    module: &Module,
    request: &Request,
) {
    let text = String::from_utf8_lossy(&request.source.text);
    let input = Input { name: &request.source.name, text: &text };
    let columns = wasm.mappings.iter().map(|mapping| Mapping {
        line: 0,
        column: mapping.offset,
        loc: mapping.loc,
    });
    let map = emback_jsgen::source_map(columns, module, input);
    wasm.set_source_map_url(&put(product, map, file));
}

/// Puts the map beside `file`, or into its own address; gives the address.
fn put(product: &mut Product, map: String, file: Option<&str>) -> String {
    match file {
        Some(file) => {
            let name = format!("{file}.map");
            let url = percent_encoded(&name);
            product.beside.push((name, map.into_bytes()));
            url
        }
        None => {
            let bytes = base64::engine::general_purpose::STANDARD.encode(map);
            format!("data:application/json;base64,{bytes}")
        }
    }
}

/// Line and column of a script at which `asm` stands in it.
pub(super) fn place(script: &str, asm: &AsmModule) -> (u32, u32) {
    let before = script.find(asm.text.trim_end()).map_or("", |at| &script[..at]);
    let line = before.bytes().filter(|&byte| byte == b'\n').count();
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    (u32::try_from(line).unwrap_or(0), u32::try_from(column).unwrap_or(0))
}

fn percent_encoded(name: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let mut out = String::new();
    for byte in name.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
