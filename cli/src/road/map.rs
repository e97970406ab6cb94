//! The source map: beside the output, or inside where nothing may stand beside.

use base64::Engine as _;
use emback_ir::Module;
use emback_jsgen::AsmModule;

use super::{Product, Request};

/// Adds the map of `asm`, which stands somewhere in the text of `product`.
pub(super) fn add(product: &mut Product, asm: &AsmModule, module: &Module, request: &Request) {
    let (line, column) = place(&product.text, asm);
    let text = String::from_utf8_lossy(&request.source.text);
    let input = emback_jsgen::Input { name: &request.source.name, text: &text };
    let map = emback_jsgen::source_map_at(asm, line, column, module, input);
    let name = request.output_name.as_ref().filter(|_| !request.alone());
    let url = match name {
        Some(name) => {
            let name = format!("{name}.map");
            let url = percent_encoded(&name);
            product.beside.push((name, map.into_bytes()));
            url
        }
        None => {
            let bytes = base64::engine::general_purpose::STANDARD.encode(map);
            format!("data:application/json;base64,{bytes}")
        }
    };
    if !product.text.ends_with('\n') {
        product.text.push('\n');
    }
    product.text.push_str("//# sourceMappingURL=");
    product.text.push_str(&url);
    product.text.push('\n');
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
