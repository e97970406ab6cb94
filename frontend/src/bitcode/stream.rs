//! The container: blocks, records and the abbreviations that records are written with.
//!
//! A stream is a sequence of entries, each begun by the id of an abbreviation, whose width is that
//! of the block: 0 ends the block, 1 begins a block in it, 2 defines an abbreviation, 3 is a record
//! written without one, and from 4 on the abbreviations of the block are counted. Those that a
//! BLOCKINFO block gives to all blocks of a kind come first.

use std::ops::Range;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::bits::{Bits, MOST_WIDTH};
use super::codes::block;
use super::error::{Fault, Result};

/// One operand of an abbreviation.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Field {
    /// It is this number, and takes no bits.
    Literal(u64),
    /// A number of this many bits.
    Fixed(u32),
    /// A number in groups of this many bits.
    Vbr(u32),
    /// As many of the field that follows as a number says.
    Array,
    /// One of `[a-zA-Z0-9._]` in 6 bits.
    Char6,
    /// Bytes, with their number before them.
    Blob,
}

/// The characters of `Char6`, by their numbers.
const CHAR6: &[u8; 64] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";

/// A record that was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    /// Its bit.
    pub(super) at: u64,
    /// What it is, by the block that it is in.
    pub(super) code: u32,
    /// Its numbers.
    pub(super) ops: Vec<u64>,
    /// Where the bytes are that it carries.
    pub(super) blob: Range<usize>,
}

/// What comes next in a block.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    /// The block ended.
    End,
    /// A block of this kind, to be entered or skipped.
    Block(u32),
    /// A record, which was read.
    Record,
}

/// A block, by where it is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct BlockRef {
    /// Its kind.
    pub(super) id: u32,
    /// The bit after the number of its kind.
    pub(super) at: u64,
}

/// A block that is being read.
#[derive(Debug, Default)]
struct Level {
    /// Its kind; `u32::MAX` for the stream itself.
    id: u32,
    /// Width of the ids of abbreviations.
    width: u32,
    /// Its abbreviations, in the list of all.
    abbreviations: SmallVec<[u32; 16]>,
    /// The bit after its end; that of the stream is not written.
    end: u64,
}

/// Reads a stream entry by entry.
#[derive(Debug)]
pub(super) struct Cursor<'s> {
    /// The next bit of the stream.
    bits: Bits<'s>,
    /// All abbreviations that were defined, of all blocks. Blocks have indices into this list, so
    /// that entering a block copies numbers and no fields.
    abbreviations: Vec<Box<[Field]>>,
    /// What BLOCKINFO gives to blocks of each kind.
    info: FxHashMap<u32, SmallVec<[u32; 16]>>,
    /// The block at hand.
    level: Level,
    /// The blocks around it, the innermost last. A nesting of blocks takes heap, no stack.
    outer: Vec<Level>,
    /// The last record.
    pub(super) record: Record,
}

impl<'s> Cursor<'s> {
    /// Of a stream whose entries begin at bit `at`.
    pub(super) fn new(bytes: &'s [u8], at: u64) -> Result<Self> {
        let mut bits = Bits::new(bytes);
        bits.jump(at)?;
        let level = Level { id: u32::MAX, width: 2, end: bits.len(), ..Level::default() };
        Ok(Self {
            bits,
            abbreviations: Vec::new(),
            info: FxHashMap::default(),
            level,
            outer: Vec::new(),
            record: Record::default(),
        })
    }

    /// The next bit.
    pub(super) fn at(&self) -> u64 {
        self.bits.at()
    }

    /// How many bits are left of the stream.
    pub(super) fn left(&self) -> u64 {
        self.bits.left()
    }

    /// The bytes of the stream.
    pub(super) fn bytes(&self) -> &'s [u8] {
        self.bits.bytes()
    }

    /// The kind of the block that is being read; `u32::MAX` between blocks.
    pub(super) fn block(&self) -> u32 {
        self.level.id
    }

    /// The next entry. Definitions of abbreviations are taken in.
    pub(super) fn next(&mut self) -> Result<Entry> {
        loop {
            let at = self.bits.at();
            match self.bits.fixed(self.level.width)? {
                0 => {
                    if self.outer.is_empty() {
                        return Fault::damaged(at, "a block ends here, and none began");
                    }
                    self.leave(at)?;
                    return Ok(Entry::End);
                }
                1 => return Ok(Entry::Block(self.bits.vbr(8)? as u32)),
                2 => {
                    let id = self.abbreviation()?;
                    self.level.abbreviations.push(id);
                }
                3 => {
                    self.record.at = at;
                    self.plain_record()?;
                    return Ok(Entry::Record);
                }
                id => {
                    self.record.at = at;
                    self.abbreviated_record(id as usize - 4)?;
                    return Ok(Entry::Record);
                }
            }
        }
    }

    /// The next record or the end of the block, for blocks without blocks in them: these are
    /// skipped.
    pub(super) fn next_record(&mut self) -> Result<bool> {
        loop {
            match self.next()? {
                Entry::End => return Ok(false),
                Entry::Record => return Ok(true),
                Entry::Block(_) => self.skip()?,
            }
        }
    }

    /// The block whose kind was read.
    pub(super) fn here(&self, id: u32) -> BlockRef {
        BlockRef { id, at: self.bits.at() }
    }

    /// The head of a block: the width of its ids and the bit after its end.
    fn head(&mut self) -> Result<(u32, u64)> {
        let at = self.bits.at();
        let width = self.bits.vbr(4)?;
        self.bits.align()?;
        let words = self.bits.fixed(32)?;
        if !(2..=u64::from(MOST_WIDTH)).contains(&width) {
            return Fault::damaged(at, "the width of abbreviation ids is not from 2 to 32");
        }
        // Every length is compared with what is left before it is used: a few bytes of a damaged
        // file must not allocate gigabytes, or point past the end.
        if words * 32 > self.bits.left() {
            return Fault::damaged(at, "this block is longer than the file, which may be cut off");
        }
        Ok((width as u32, self.bits.at() + words * 32))
    }

    /// Enters the block whose kind was read.
    pub(super) fn enter(&mut self, id: u32) -> Result<()> {
        let (width, end) = self.head()?;
        let abbreviations = self.info.get(&id).cloned().unwrap_or_default();
        let level = Level { id, width, abbreviations, end };
        self.outer.push(std::mem::replace(&mut self.level, level));
        Ok(())
    }

    /// Enters a block from wherever the cursor is. It goes back there when the block ends.
    pub(super) fn enter_at(&mut self, block: BlockRef) -> Result<()> {
        self.bits.jump(block.at)?;
        self.enter(block.id)
    }

    /// Leaves all blocks, to enter another one from wherever the cursor is.
    pub(super) fn reset(&mut self) {
        while let Some(outer) = self.outer.pop() {
            self.level = outer;
        }
    }

    /// Passes over the block whose kind was read.
    pub(super) fn skip(&mut self) -> Result<()> {
        let (_, end) = self.head()?;
        self.bits.jump(end)
    }

    /// Leaves the block at hand at its end, which must be where its head said.
    fn leave(&mut self, at: u64) -> Result<()> {
        self.bits.align()?;
        if self.bits.at() != self.level.end {
            return Fault::damaged(at, "a block ends here, but its length says otherwise");
        }
        if let Some(outer) = self.outer.pop() {
            self.level = outer;
        }
        Ok(())
    }

    /// Takes in the BLOCKINFO block whose kind was read.
    pub(super) fn block_info(&mut self) -> Result<()> {
        self.enter(block::BLOCKINFO)?;
        let mut of = None;
        loop {
            let at = self.bits.at();
            match self.bits.fixed(self.level.width)? {
                0 => return self.leave(at),
                1 => {
                    self.bits.vbr(8)?;
                    self.skip()?;
                }
                2 => {
                    let id = self.abbreviation()?;
                    let Some(of) = of else {
                        return Fault::damaged(at, "an abbreviation for no kind of block");
                    };
                    self.info.entry(of).or_default().push(id);
                }
                3 => {
                    self.record.at = at;
                    self.plain_record()?;
                    // SETBID; names of blocks and records are for people.
                    if self.record.code == 1 {
                        of = self.record.ops.first().map(|&id| id as u32);
                    }
                }
                _ => return Fault::damaged(at, "an abbreviated record in a BLOCKINFO block"),
            }
        }
    }

    /// `[numops, (1, value) | (0, encoding, width?)...]`.
    fn abbreviation(&mut self) -> Result<u32> {
        let at = self.bits.at();
        let count = self.bits.vbr(5)?;
        // Each field takes at least one bit.
        if count > self.bits.left() {
            return Fault::damaged(at, "this abbreviation is longer than the file");
        }
        let mut fields: Vec<Field> = Vec::new();
        for _ in 0..count {
            let literal = self.bits.fixed(1)? == 1;
            fields.push(if literal {
                Field::Literal(self.bits.vbr(8)?)
            } else {
                match self.bits.fixed(3)? {
                    1 => match self.width()? {
                        // Such a field is always zero.
                        0 => Field::Literal(0),
                        width => Field::Fixed(width),
                    },
                    2 => match self.width()? {
                        0 => Field::Literal(0),
                        1 => return Fault::damaged(at, "a variable field of 1 bit has no value"),
                        width => Field::Vbr(width),
                    },
                    3 => Field::Array,
                    4 => Field::Char6,
                    5 => Field::Blob,
                    _ => return Fault::damaged(at, "this abbreviation has an unknown encoding"),
                }
            });
        }
        let scalar = |field: &Field| !matches!(field, Field::Array | Field::Blob);
        let good = match fields.as_slice() {
            [] => false,
            [first @ .., Field::Array, element] => {
                !first.is_empty() && first.iter().all(scalar) && scalar(element)
            }
            [first @ .., Field::Blob] => !first.is_empty() && first.iter().all(scalar),
            all => all.iter().all(scalar),
        };
        if !good {
            return Fault::damaged(at, "an array or blob of an abbreviation is not its end");
        }
        self.abbreviations.push(fields.into());
        Ok(self.abbreviations.len() as u32 - 1)
    }

    /// The width of a field, in groups of 5 bits, at most [`MOST_WIDTH`].
    fn width(&mut self) -> Result<u32> {
        let at = self.bits.at();
        match self.bits.vbr(5)? {
            width if width <= u64::from(MOST_WIDTH) => Ok(width as u32),
            _ => Fault::damaged(at, "a field of more than 32 bits"),
        }
    }

    /// `[code, numops, op...]`, each of them variable in groups of 6 bits.
    fn plain_record(&mut self) -> Result<()> {
        self.record.code = self.bits.vbr(6)? as u32;
        let count = self.bits.vbr(6)?;
        self.record.ops.clear();
        self.record.blob = 0..0;
        self.reserve(count, 6)?;
        for _ in 0..count {
            let value = self.bits.vbr(6)?;
            self.record.ops.push(value);
        }
        Ok(())
    }

    /// Makes room for operands of at least `bits` bits each. There are never more than two for a
    /// byte of the stream, so that their memory is bounded by 16 times its size.
    fn reserve(&mut self, count: u64, bits: u64) -> Result<()> {
        if count > self.bits.left() / bits.max(1) || count > self.bits.len() / 4 {
            return Fault::damaged(self.record.at, "this record is longer than the file");
        }
        self.record.ops.reserve_exact(count as usize);
        Ok(())
    }

    /// A record by the abbreviation of this number in the block. The fields are moved out while
    /// they are followed, as that changes the cursor.
    fn abbreviated_record(&mut self, number: usize) -> Result<()> {
        let Some(&id) = self.level.abbreviations.get(number) else {
            return Fault::damaged(self.record.at, "a record with an undefined abbreviation");
        };
        self.record.ops.clear();
        self.record.blob = 0..0;
        let fields = std::mem::take(&mut self.abbreviations[id as usize]);
        let outcome = self.fields(&fields);
        self.abbreviations[id as usize] = fields;
        outcome
    }

    /// The first value is the code; the others are operands, of which the last may be an array or
    /// a blob.
    fn fields(&mut self, fields: &[Field]) -> Result<()> {
        let mut code = None;
        for (index, field) in fields.iter().enumerate() {
            match field {
                Field::Array => return self.array(code, fields[index + 1]),
                Field::Blob => return self.blob(code),
                scalar => {
                    let value = self.scalar(*scalar)?;
                    if code.is_none() {
                        code = Some(value as u32);
                    } else {
                        self.record.ops.push(value);
                    }
                }
            }
        }
        self.record.code = code.unwrap_or(0);
        Ok(())
    }

    /// The value of a field. Arrays and blobs are none; `abbreviation` lets none of these get here.
    fn scalar(&mut self, field: Field) -> Result<u64> {
        match field {
            Field::Literal(value) => Ok(value),
            Field::Fixed(width) => self.bits.fixed(width),
            Field::Vbr(width) => self.bits.vbr(width),
            Field::Char6 => Ok(CHAR6[self.bits.fixed(6)? as usize].into()),
            Field::Array | Field::Blob => Ok(0),
        }
    }

    /// `[count, element...]`, the count in groups of 6 bits.
    fn array(&mut self, code: Option<u32>, element: Field) -> Result<()> {
        self.record.code = code.unwrap_or(0);
        let count = self.bits.vbr(6)?;
        let width = match element {
            Field::Literal(_) => 0,
            Field::Fixed(width) | Field::Vbr(width) => u64::from(width),
            Field::Char6 | Field::Array | Field::Blob => 6,
        };
        self.reserve(count, width)?;
        for _ in 0..count {
            let value = self.scalar(element)?;
            self.record.ops.push(value);
        }
        Ok(())
    }

    /// `[count, byte...]`, the bytes aligned to 32 bits at both ends. They are not copied.
    fn blob(&mut self, code: Option<u32>) -> Result<()> {
        self.record.code = code.unwrap_or(0);
        let count = self.bits.vbr(6)?;
        self.bits.align()?;
        if count > self.bits.left() / 8 {
            return Fault::damaged(self.record.at, "this record is longer than the file");
        }
        let start = (self.bits.at() / 8) as usize;
        self.record.blob = start..start + count as usize;
        self.bits.jump(self.bits.at() + count * 8)?;
        self.bits.align()
    }
}

#[cfg(test)]
mod tests {
    use super::super::writer::Writer;
    use super::*;

    fn cursor(bytes: &[u8]) -> Cursor<'_> {
        Cursor::new(bytes, 0).unwrap()
    }

    #[test]
    fn records_with_and_without_abbreviations() {
        let mut writer = Writer::default();
        writer.enter(2, 9, 3, 4);
        writer.fixed(3, 3).vbr(7, 6).vbr(2, 6).vbr(1, 6).vbr(70, 6);
        // [literal 5, fixed 3, array of char6]
        writer.fixed(2, 3).vbr(4, 5).fixed(1, 1).vbr(5, 8);
        writer.fixed(0, 1).fixed(1, 3).vbr(3, 5).fixed(0, 1).fixed(3, 3).fixed(0, 1).fixed(4, 3);
        writer.fixed(4, 3).fixed(6, 3).vbr(3, 6).fixed(0, 6).fixed(62, 6).fixed(52, 6);
        writer.fixed(0, 3).align();
        let bytes = writer.bytes();
        let mut cursor = cursor(&bytes);
        assert_eq!(cursor.next().ok(), Some(Entry::Block(9)));
        cursor.enter(9).unwrap();
        assert!(cursor.next_record().unwrap());
        assert_eq!((cursor.record.code, cursor.record.ops.as_slice()), (7, &[1, 70][..]));
        assert!(cursor.next_record().unwrap());
        let letters = [6, u64::from(b'a'), u64::from(b'.'), u64::from(b'0')];
        assert_eq!((cursor.record.code, cursor.record.ops.as_slice()), (5, &letters[..]));
        assert!(!cursor.next_record().unwrap());
        assert_eq!(cursor.left(), 0);
    }

    #[test]
    fn block_info_gives_abbreviations_to_later_blocks() {
        let mut writer = Writer::default();
        writer.enter(2, 0, 2, 2);
        writer.fixed(3, 2).vbr(1, 6).vbr(1, 6).vbr(9, 6);
        writer.fixed(2, 2).vbr(2, 5).fixed(1, 1).vbr(8, 8).fixed(0, 1).fixed(2, 3).vbr(6, 5);
        writer.fixed(0, 2).align();
        writer.enter(2, 9, 3, 1).fixed(4, 3).vbr(33, 6).fixed(0, 3).align();
        let bytes = writer.bytes();
        let mut cursor = cursor(&bytes);
        assert_eq!(cursor.next().ok(), Some(Entry::Block(0)));
        cursor.block_info().unwrap();
        assert_eq!(cursor.next().ok(), Some(Entry::Block(9)));
        cursor.enter(9).unwrap();
        assert!(cursor.next_record().unwrap());
        assert_eq!((cursor.record.code, cursor.record.ops.as_slice()), (8, &[33][..]));
    }

    #[test]
    fn sizes_are_held_against_what_is_left() {
        let faults = [
            // A record of 2^40 operands.
            Writer::default().enter(2, 9, 3, 2).fixed(3, 3).vbr(1, 6).vbr(1 << 40, 6).bytes(),
            // A block of 2^30 words.
            Writer::default().enter(2, 9, 3, 1 << 30).bytes(),
            // Ids of no bits.
            Writer::default().enter(2, 9, 0, 0).bytes(),
            // An abbreviation that is nowhere.
            Writer::default().enter(2, 9, 3, 1).fixed(6, 3).bytes(),
            // An array of numbers without bits.
            Writer::default()
                .enter(2, 9, 3, 2)
                .fixed(2, 3)
                .vbr(3, 5)
                .fixed(1, 1)
                .vbr(5, 8)
                .fixed(0, 1)
                .fixed(3, 3)
                .fixed(1, 1)
                .vbr(0, 8)
                .fixed(4, 3)
                .vbr(1 << 20, 6)
                .bytes(),
        ];
        for bytes in faults {
            let mut cursor = cursor(&bytes);
            assert_eq!(cursor.next().ok(), Some(Entry::Block(9)));
            let read = cursor.enter(9).and_then(|()| cursor.next_record());
            assert!(read.is_err(), "{bytes:?}");
        }
    }
}
