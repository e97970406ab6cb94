//! Writes archives in GNU's form, which `ar` and `llvm-ar` read.

/// The first bytes of an archive that holds its members.
pub(super) const MAGIC: &[u8] = b"!<arch>\n";

/// The bytes of a header.
const HEADER: usize = 60;

/// The bytes of an archive with these members, each a name and contents, and this index: symbols
/// with the number of the member that defines each. The same members give the same bytes: there is
/// no time, owner or mode of a file in it.
///
/// The index has positions of 32 bits. Of an archive that is larger than that it is left out, as of
/// one without symbols.
#[must_use]
pub fn write<N: AsRef<[u8]>, D: AsRef<[u8]>>(
    members: &[(N, D)],
    index: &[(&[u8], usize)],
) -> Vec<u8> {
    let mut long_names = Vec::new();
    let mut names = Vec::with_capacity(members.len());
    for (name, _) in members {
        let name = name.as_ref();
        // A short name ends at a slash, so that it cannot hold one.
        let is_short = name.len() < 16 && !name.contains(&b'/');
        names.push(if is_short {
            [name, b"/"].concat()
        } else {
            let at = long_names.len();
            long_names.extend_from_slice(name);
            long_names.extend_from_slice(b"/\n");
            format!("/{at}").into_bytes()
        });
    }
    let texts: usize = index.iter().map(|(name, _)| name.len() + 1).sum();
    let index_size = 4 + 4 * index.len() + texts;
    let part = |size: usize| HEADER + size.next_multiple_of(2);
    let before = MAGIC.len()
        + if index.is_empty() { 0 } else { part(index_size) }
        + if long_names.is_empty() { 0 } else { part(long_names.len()) };
    let mut at = before;
    let positions: Vec<usize> = members
        .iter()
        .map(|(_, data)| {
            let next = at + part(data.as_ref().len());
            std::mem::replace(&mut at, next)
        })
        .collect();
    let fits = u32::try_from(at).is_ok() && u32::try_from(index.len()).is_ok();
    if !fits && !index.is_empty() {
        return write(members, &[]);
    }
    let mut out = Vec::with_capacity(at);
    out.extend_from_slice(MAGIC);
    if !index.is_empty() {
        let word = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes();
        let mut contents = word(index.len()).to_vec();
        for (_, member) in index {
            contents.extend(word(positions.get(*member).copied().unwrap_or(before)));
        }
        for (name, _) in index {
            contents.extend_from_slice(name);
            contents.push(0);
        }
        member(&mut out, b"/", &contents);
    }
    if !long_names.is_empty() {
        member(&mut out, b"//", &long_names);
    }
    for (name, (_, data)) in names.iter().zip(members) {
        member(&mut out, name, data.as_ref());
    }
    out
}

/// One member with its header: name, time, owner, group, mode and size in columns.
fn member(out: &mut Vec<u8>, name: &[u8], data: &[u8]) {
    let start = out.len();
    out.extend_from_slice(name);
    out.resize(start + 16, b' ');
    let size = data.len();
    out.extend(format!("{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, 644).into_bytes());
    out.extend_from_slice(data);
    if out.len() % 2 == 1 {
        out.push(b'\n');
    }
}
