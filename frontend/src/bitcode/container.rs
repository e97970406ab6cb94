//! What is around a module: the wrapper header, and the blocks beside it.

use std::ops::Range;

use super::codes::block;
use super::error::{Fault, Result};
use super::record::bytes;
use super::stream::{BlockRef, Cursor, Entry};

/// `'BC' 0xC0DE`.
const MAGIC: [u8; 4] = *b"BC\xc0\xde";
/// Of the header that some tools put around bitcode: `[magic, version, offset, size, cpu]`.
const WRAPPER: [u8; 4] = [0xde, 0xc0, 0x17, 0x0b];

/// Whether bytes begin as bitcode does.
#[must_use]
pub fn is_bitcode(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC) || bytes.starts_with(&WRAPPER)
}

/// Where bitcode is in a file that may have a header around it.
pub(super) fn unwrapped(bytes: &[u8]) -> Result<Range<usize>> {
    if !bytes.starts_with(&WRAPPER) {
        return Ok(0..bytes.len());
    }
    let word = |at: usize| {
        let word = bytes.get(at..).and_then(<[u8]>::first_chunk::<4>);
        word.map(|word| u32::from_le_bytes(*word) as usize)
    };
    // Words 2 and 3 of five; all are little-endian. The version and the CPU type are not needed.
    let (Some(offset), Some(size)) = (word(8), word(12)) else {
        return Fault::damaged(0, "the header around the bitcode is not complete");
    };
    match offset.checked_add(size) {
        // The magic is checked here, so that a wrapper inside a wrapper is not looked for.
        Some(end) if end <= bytes.len() && bytes[offset..end].starts_with(&MAGIC) => {
            Ok(offset..end)
        }
        _ => Fault::damaged(64, "the header around the bitcode points to none"),
    }
}

/// The parts of a file that has one module.
pub(super) struct Parts {
    /// The module block, to be entered from any place.
    pub(super) module: BlockRef,
    /// The bytes of the string table, empty where there is none (LLVM before 5).
    pub(super) strings: Range<usize>,
    /// The version of LLVM that wrote it, where it says so (since 3.8) in a way that is known.
    pub(super) version: Option<u32>,
}

/// Finds the module and its string table.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts> {
    if !bytes.starts_with(&MAGIC) {
        return Fault::damaged(0, "this is not bitcode");
    }
    // The magic takes the first 32 bits. Blocks begin behind it, with ids of 2 bits.
    let mut cursor = Cursor::new(bytes, 32)?;
    let (mut module, mut strings, mut version) = (None, None, None);
    // Some archivers leave bytes behind a member: no block is as small as these.
    while cursor.left() >= 64 {
        let at = cursor.at();
        let Entry::Block(id) = cursor.next()? else {
            return Fault::damaged(at, "there is no block where one should begin");
        };
        match id {
            block::IDENTIFICATION => version = identification(&mut cursor)?,
            block::MODULE => {
                if module.is_some() {
                    return Fault::damaged(
                        at,
                        "a second module in one file is not supported: llvm-modextract -b -n=NUMBER takes them out",
                    );
                }
                module = Some(cursor.here(id));
                cursor.skip()?;
            }
            // The table comes after the module that it is for, so the module is only remembered
            // until all of the file was walked over. With one module the first table is the one
            // that is meant.
            block::STRTAB if strings.is_none() => strings = string_table(&mut cursor)?,
            _ => cursor.skip()?,
        }
    }
    match module {
        Some(module) => Ok(Parts { module, strings: strings.unwrap_or_default(), version }),
        None => Fault::damaged(cursor.at(), "there is no module in this file"),
    }
}

/// `[STRING: producer]`, such as `LLVM19.1.7`, and `[EPOCH: number]`: LLVM reads no other epoch
/// than 0 and has written no other yet.
fn identification(cursor: &mut Cursor<'_>) -> Result<Option<u32>> {
    const STRING: u32 = 1;
    const EPOCH: u32 = 2;
    cursor.enter(block::IDENTIFICATION)?;
    let mut version = None;
    while cursor.next_record()? {
        let record = &cursor.record;
        if record.code == EPOCH && record.ops.first().is_some_and(|&epoch| epoch > 0) {
            return Fault::damaged(record.at, "bitcode of a later epoch is not supported");
        }
        if record.code == STRING {
            let producer = bytes(&record.ops);
            let digits = producer.strip_prefix(b"LLVM").unwrap_or_default();
            let digits = digits.split(|byte| !byte.is_ascii_digit()).next().unwrap_or_default();
            version = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
        }
    }
    Ok(version)
}

/// `[STRTAB_BLOB: blob]`: the range of the characters. They are not parted there: each record has
/// the offset and the size of its name.
fn string_table(cursor: &mut Cursor<'_>) -> Result<Option<Range<usize>>> {
    const BLOB: u32 = 1;
    cursor.enter(block::STRTAB)?;
    let mut found = None;
    while cursor.next_record()? {
        if cursor.record.code == BLOB {
            found = Some(cursor.record.blob.clone());
        }
    }
    Ok(found)
}
