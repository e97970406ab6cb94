//! Properties of the reader of archives that hold for any input.

use arbitrary::{Result, Unstructured};
use emback::stages::Read;
use emback::{Input, stages};
use emback_link::archive::Archive;

/// Any bytes: an error or an archive whose members lie in it, and no panic; and the same of a link
/// that takes members of it.
pub fn any_bytes(bytes: &[u8]) {
    if let Ok(archive) = Archive::parse(bytes) {
        let count = archive.members().len();
        for member in 0..count {
            let data = archive.data(member);
            assert_eq!(data.is_none(), archive.is_thin(), "member {member}");
        }
        for (_, member) in archive.index().unwrap_or_default() {
            assert!(*member < count, "the index leads to member {member} of {count}");
        }
    }
    let _: std::result::Result<stages::Read, _> = Read::new(&[Input::new("input.a", bytes)]);
}

/// The magic of an archive, and headers of members whose fields are nearly right.
pub fn headers(u: &mut Unstructured<'_>) -> Result<()> {
    let mut bytes = u.choose(&[&b"!<arch>\n"[..], b"!<thin>\n"])?.to_vec();
    while !u.is_empty() {
        let name =
            *u.choose(&["a.bc/", "/", "//", "/SYM64/", "/0", "#1/8", "__.SYMDEF", "../../x/"])?;
        let length = usize::from(u.arbitrary::<u8>()?).min(u.len());
        let content = u.bytes(length)?;
        let size = match u.arbitrary::<u8>()? {
            0 => u.arbitrary::<u64>()?,
            _ => content.len() as u64,
        };
        bytes.extend(format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644).bytes());
        bytes.extend_from_slice(content);
        if bytes.len() % 2 == 1 {
            bytes.push(b'\n');
        }
    }
    any_bytes(&bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_smoke() {
        arbtest::arbtest(headers).budget_ms(500);
    }
}
