//! Data layouts of WebAssembly before and since LLVM 20, which are linked with each other.

/// The layout as LLVM 20 and later read it: for WebAssembly, `i128` is aligned to 16 bytes, which
/// older versions leave to that of `i64`.
///
/// LLVM's `UpgradeDataLayoutString`. It is done where modules meet whose layouts differ: a program
/// of older modules alone keeps theirs.
pub(crate) fn upgraded(layout: &[u8], triple: &[u8]) -> Vec<u8> {
    const I64: &[u8] = b"-i64:64";
    const I128: &[u8] = b"-i128:128";
    let place = |part: &[u8]| layout.windows(part.len()).position(|window| window == part);
    match (place(I64), place(I128)) {
        (Some(place), None) if triple.starts_with(b"wasm") => {
            let (before, behind) = layout.split_at(place + I64.len());
            [before, I128, behind].concat()
        }
        _ => layout.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::upgraded;

    #[test]
    fn webassembly_has_aligned_i128() {
        let old = b"e-p:32:32-i64:64-n32:64".as_slice();
        let new = b"e-p:32:32-i64:64-i128:128-n32:64".as_slice();
        assert_eq!(upgraded(old, b"wasm32-unknown-unknown"), new);
        assert_eq!(upgraded(new, b"wasm32-unknown-unknown"), new);
        assert_eq!(upgraded(old, b"i386-linux"), old);
        assert_eq!(upgraded(b"e-p:32:32", b"wasm32"), b"e-p:32:32");
    }
}
