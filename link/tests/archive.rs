//! Archives as `ar` writes them, and which members a link takes of them.

use std::convert::Infallible;

use emback_link::archive::{self, Archive, Lazy, MemberId, resolve};

/// The header of a member.
fn header(name: &str, size: usize) -> Vec<u8> {
    format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, 0, "100644").into_bytes()
}

fn member(out: &mut Vec<u8>, name: &str, content: &[u8]) {
    out.extend(header(name, content.len()));
    out.extend(content);
    if out.len() % 2 == 1 {
        out.push(b'\n');
    }
}

/// A GNU archive with an index: symbols with the number of their member.
fn gnu(magic: &[u8], members: &[(&str, &[u8])], symbols: &[(&str, usize)]) -> Vec<u8> {
    let thin = magic == b"!<thin>\n";
    let mut names = String::new();
    let short: Vec<String> = members
        .iter()
        .map(|(name, _)| {
            if !thin && name.len() < 16 {
                return format!("{name}/");
            }
            let at = names.len();
            names += &format!("{name}/\n");
            format!("/{at}")
        })
        .collect();
    let text: Vec<u8> =
        symbols.iter().flat_map(|(name, _)| format!("{name}\0").into_bytes()).collect();
    let index_size = 4 + 4 * symbols.len() + text.len();
    let mut at = magic.len() + 60 + index_size.next_multiple_of(2);
    if !names.is_empty() {
        at += 60 + names.len().next_multiple_of(2);
    }
    let mut offsets = Vec::new();
    for (_, content) in members {
        offsets.push(u32::try_from(at).expect("small"));
        at += 60 + if thin { 0 } else { content.len().next_multiple_of(2) };
    }
    let mut index = u32::try_from(symbols.len()).expect("small").to_be_bytes().to_vec();
    index.extend(symbols.iter().flat_map(|(_, member)| offsets[*member].to_be_bytes()));
    index.extend(text);
    let mut out = magic.to_vec();
    member(&mut out, "/", &index);
    if !names.is_empty() {
        member(&mut out, "//", names.as_bytes());
    }
    for (name, (_, content)) in short.iter().zip(members) {
        if thin {
            out.extend(header(name, content.len()));
        } else {
            member(&mut out, name, content);
        }
    }
    out
}

const MEMBERS: &[(&str, &[u8])] =
    &[("a.o", b"first"), ("a_name_of_more_than_15_bytes.o", b"second!"), ("empty.o", b"")];
const SYMBOLS: &[(&str, usize)] = &[("f", 0), ("g", 1), ("h", 1)];

#[test]
fn members_and_symbols_of_a_gnu_archive() {
    let bytes = gnu(b"!<arch>\n", MEMBERS, SYMBOLS);
    let archive = Archive::parse(&bytes).expect("it is well-formed");
    assert!(!archive.is_thin());
    for (number, (name, content)) in MEMBERS.iter().enumerate() {
        assert_eq!(archive.members()[number].name, name.as_bytes());
        assert_eq!(archive.members()[number].size, content.len() as u64);
        assert_eq!(archive.data(number), Some(*content));
    }
    assert_eq!(archive.data(3), None);
    let index: Vec<(Vec<u8>, usize)> =
        SYMBOLS.iter().map(|(name, member)| (name.as_bytes().to_vec(), *member)).collect();
    assert_eq!(archive.index(), Some(&index[..]));
}

#[test]
fn members_of_a_bsd_archive() {
    let mut bytes = b"!<arch>\n".to_vec();
    let name = b"a name with spaces.o\0\0\0\0";
    let content = [&name[..], b"content"].concat();
    member(&mut bytes, &format!("#1/{}", name.len()), &content);
    let archive = Archive::parse(&bytes).expect("it is well-formed");
    assert_eq!(archive.members()[0].name, b"a name with spaces.o");
    assert_eq!(archive.data(0), Some(&b"content"[..]));
    assert_eq!(archive.index(), None);
    let index = archive.index_or(|number, member| {
        assert_eq!((number, member.size), (0, 7));
        Ok::<_, Infallible>(vec![b"f".to_vec(), b"g".to_vec()])
    });
    assert_eq!(index, Ok(vec![(b"f".to_vec(), 0), (b"g".to_vec(), 0)]));
}

#[test]
fn a_thin_archive_names_files() {
    let bytes = gnu(b"!<thin>\n", MEMBERS, SYMBOLS);
    let archive = Archive::parse(&bytes).expect("it is well-formed");
    assert!(archive.is_thin());
    assert_eq!(archive.members()[1].name, b"a_name_of_more_than_15_bytes.o");
    assert_eq!((archive.members()[1].size, archive.data(1)), (7, None));
    assert_eq!(archive.index().map(<[_]>::len), Some(3));
}

#[test]
fn what_is_written_is_read_again() {
    let members: &[(&str, &[u8])] =
        &[("a.o", b"first"), ("a_name_of_more_than_15_bytes.o", b"second!"), ("../up.o", b"")];
    for index in [&[][..], &[(&b"f"[..], 0), (b"g", 1), (b"h", 2)]] {
        let bytes = archive::write(members, index);
        let archive = Archive::parse(&bytes).expect("it is well-formed");
        assert_eq!(archive.members().len(), members.len());
        for (number, (name, content)) in members.iter().enumerate() {
            assert_eq!(archive.members()[number].name, name.as_bytes());
            assert_eq!(archive.data(number), Some(*content));
        }
        let read = archive.index().unwrap_or_default();
        assert!(read.iter().map(|(name, member)| (name.as_slice(), *member)).eq(index.to_vec()));
    }
}

#[test]
fn a_thin_archive_is_given_its_members() {
    let bytes = gnu(b"!<thin>\n", MEMBERS, SYMBOLS);
    let archive = Archive::parse(&bytes).expect("it is well-formed");
    let of = |name: &[u8]| {
        let known = MEMBERS.iter().find(|(known, _)| known.as_bytes() == name);
        known.map(|(_, content)| content.to_vec()).ok_or(name.to_vec())
    };
    let bytes = archive.with_members(of).expect("all are known");
    let whole = Archive::parse(&bytes).expect("it is well-formed");
    assert_eq!(whole.index(), archive.index());
    assert!(!whole.is_thin());
    assert_eq!(whole.data(1), Some(&b"second!"[..]));
    let error = archive.with_members(|name| Err::<Vec<u8>, _>(name.to_vec()));
    assert_eq!(error, Err(b"a.o".to_vec()));
}

#[test]
fn malformed_archives_are_errors() {
    assert_eq!(
        Archive::parse(b"\0asm").map(drop).map_err(|e| e.to_string()),
        Err("not an archive".to_owned())
    );
    let whole = gnu(b"!<arch>\n", MEMBERS, SYMBOLS);
    for length in 0..whole.len() {
        // Any answer will do, as long as there is one.
        let _ = Archive::parse(&whole[..length]);
    }
    for at in 8..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x15;
        if let Ok(archive) = Archive::parse(&bytes) {
            for number in 0..archive.members().len() {
                let _ = archive.data(number);
            }
        }
    }
    let mut bytes = whole;
    // The first offset of the index.
    bytes[8 + 60 + 7] ^= 2;
    let error = Archive::parse(&bytes).map(drop).map_err(|error| error.to_string());
    assert_eq!(error, Err("malformed archive: the index leads to no member for 'f'".to_owned()));
}

#[test]
fn hostile_headers() {
    let with_header = |header: Vec<u8>| [b"!<arch>\n".to_vec(), header, b"data".to_vec()].concat();
    // A size beyond the file, one that does not fit in 64 bits, and one that is no number.
    for size in ["9999999999", "18446744073709551616", "-1", "4x"] {
        let mut header = header("a.o", 0);
        header[48..58].copy_from_slice(format!("{size:<10.10}").as_bytes());
        assert!(Archive::parse(&with_header(header)).is_err(), "{size}");
    }
    // Names of BSD and GNU that are longer than the file.
    for name in ["#1/9999999", "/9999999"] {
        assert!(Archive::parse(&with_header(header(name, 4))).is_err(), "{name}");
    }
    // A path is a name like any other: no file is written or opened by it.
    let bytes = archive::write(&[("../../etc/passwd", b"data")], &[]);
    let archive = Archive::parse(&bytes).expect("it is well-formed");
    assert_eq!(archive.members()[0].name, b"../../etc/passwd");
    assert_eq!(archive.data(0), Some(&b"data"[..]));
}

fn names(list: &[&str]) -> Vec<Vec<u8>> {
    list.iter().map(|name| name.as_bytes().to_vec()).collect()
}

#[test]
fn members_are_taken_where_they_are_needed() {
    let mut lazy = Lazy::default();
    lazy.require(b"main_needs");
    lazy.define(b"have");
    lazy.require(b"have");
    lazy.require(b"nowhere");
    lazy.add_archive([("main_needs", 1), ("have", 2), ("deep", 3), ("unused", 4)]);
    lazy.add_archive([("main_needs", 0), ("from_second", 5), ("unused", 6)]);
    let id = |archive, member| MemberId { archive, member };
    let taken = resolve(&mut lazy, |member| {
        Ok::<_, Infallible>(match member {
            MemberId { archive: 0, member: 1 } => {
                (names(&["main_needs"]), names(&["from_second", "have"]))
            }
            MemberId { archive: 1, member: 5 } => {
                (names(&["from_second"]), names(&["deep", "main_needs"]))
            }
            MemberId { archive: 0, member: 3 } => (names(&["deep"]), names(&["deep"])),
            other => panic!("{other:?} is not needed"),
        })
    });
    assert_eq!(taken, Ok(vec![id(0, 1), id(1, 5), id(0, 3)]));
    assert_eq!(lazy.undefined().collect::<Vec<_>>(), [b"nowhere"]);
    // An archive that comes later still helps.
    lazy.add_archive([("nowhere", 9)]);
    assert_eq!(lazy.next_member(), Some(id(2, 9)));
    assert_eq!(lazy.next_member(), None);
}
