//! Properties of the text reader that hold for any input.

use super::{generate, mutate};
use arbitrary::{Result, Unstructured};
use emback_frontend::text;
use emback_ir::{print, verify};

/// Any bytes: an error or a module, and no panic.
pub fn any_bytes(bytes: &[u8]) {
    if let Ok(module) = text::read(bytes, "input.ll") {
        // A module that was read may break rules of the verifier, but it must be able to say so.
        let _ = verify::module(&module);
        reads_back(&print::module(&module));
    }
}

/// A real module with things done to it.
pub fn mutated(u: &mut Unstructured<'_>) -> Result<()> {
    any_bytes(&mutate::real_text(u)?);
    Ok(())
}

/// A module that is right is read, keeps all rules, and is printed so that it can be read again.
pub fn generated(u: &mut Unstructured<'_>) -> Result<()> {
    let source = generate::module(u)?;
    match text::read(source.as_bytes(), "generated.ll") {
        Ok(module) => {
            let broken = verify::module(&module);
            assert!(broken.is_empty(), "{broken:?}\n{source}");
            reads_back(&print::module(&module));
        }
        Err(diagnostics) => panic!("{diagnostics:?}\n{source}"),
    }
    Ok(())
}

/// What was printed is read, and printed once more it is the same.
pub(super) fn reads_back(printed: &str) {
    match text::read(printed.as_bytes(), "input.ll") {
        Ok(module) => {
            assert!(print::module(&module) == printed, "another text the second time:\n{printed}")
        }
        Err(diagnostics) => panic!("what was printed cannot be read: {diagnostics:?}\n{printed}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_smoke() {
        arbtest::arbtest(|u| {
            any_bytes(u.bytes(u.len())?);
            Ok(())
        })
        .budget_ms(300);
    }

    #[test]
    fn mutated_smoke() {
        arbtest::arbtest(mutated).budget_ms(1_000);
    }

    #[test]
    fn generated_smoke() {
        arbtest::arbtest(generated).size_min(512).budget_ms(1_000);
    }
}
