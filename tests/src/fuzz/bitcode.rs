//! Properties of the bitcode reader that hold for any input.

use super::text::reads_back;
use arbitrary::{Result, Unstructured};
use emback_frontend::{bitcode, text};
use emback_ir::{Module, print, verify};

/// Any bytes: an error or a module, and no panic.
pub fn any_bytes(bytes: &[u8]) {
    if let Ok(module) = bitcode::read(bytes, "input.bc") {
        is_usable(&module);
    }
}

/// A module that was read may break rules of the verifier, but it must be able to say so; one that breaks none is printed so
/// that it can be read again.
pub fn is_usable(module: &Module) {
    let broken = verify::module(module);
    let printed = print::module(module);
    if broken.is_empty() && print::refused(module).is_empty() {
        reads_back(&printed);
    } else {
        let _ = text::read(printed.as_bytes(), "input.ll");
    }
}

/// The bytes of a stream as it begins, and anything after it.
pub fn blocks(u: &mut Unstructured<'_>) -> Result<()> {
    let mut bytes = b"BC\xc0\xde".to_vec();
    bytes.extend_from_slice(u.bytes(u.len())?);
    any_bytes(&bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_smoke() {
        arbtest::arbtest(blocks).budget_ms(500);
    }
}
