//! The inputs of a module, and places in them.
//!
//! All inputs share one space of 32-bit numbers, each with a range of its own, so that a
//! place takes 4 bytes beside every instruction and still identifies its input: line 7 of
//! two inputs are two places.

use cranelift_entity::{EntityRef, PrimaryMap};

use crate::diag::Location;
use crate::entities::Source;

/// A place in one of the inputs of a module: a line or bit, as a number in the shared
/// space.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Place(u32);

impl Place {
    /// No place: the compiler created the instruction.
    pub const NONE: Self = Self(0);

    /// Whether there is a place.
    #[must_use]
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }

    /// The number of the place, 0 for none. In the text that was read first it is the
    /// number of the line.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }

    /// The same place after the inputs of its module were added to another module; `by`
    /// is the result of [`Sources::append`].
    #[must_use]
    pub fn moved(self, by: u32) -> Self {
        if self.is_some() { Self(self.0.checked_add(by).unwrap_or(0)) } else { self }
    }

    /// The place of this [`Self::number`].
    #[must_use]
    pub fn from_number(number: u32) -> Self {
        Self(number)
    }
}

/// What the positions of a source count.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum SourceKind {
    /// Text: lines, from 1.
    Text,
    /// Bitcode: bits, from 0.
    Bitcode,
}

/// One input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceData {
    /// Its name, as it was given.
    pub name: Vec<u8>,
    /// What its positions count.
    pub kind: SourceKind,
    /// The number before that of its first position.
    base: u32,
    /// How many positions have a number.
    count: u32,
}

impl SourceData {
    /// The first position.
    fn origin(&self) -> u64 {
        match self.kind {
            SourceKind::Text => 1,
            SourceKind::Bitcode => 0,
        }
    }
}

/// The inputs of a module, in the order they were read.
#[derive(Clone, Debug, Default)]
pub struct Sources(PrimaryMap<Source, SourceData>);

impl Sources {
    /// The number after the last position.
    fn end(&self) -> u32 {
        self.0.values().last().map_or(0, |last| last.base + last.count)
    }

    /// Adds an input with this number of lines or bits. Beyond the end of the number
    /// space, positions have no place.
    pub fn add(&mut self, name: &[u8], kind: SourceKind, count: u64) -> Source {
        let base = self.end();
        let count = u32::try_from(count).unwrap_or(u32::MAX).min(u32::MAX - base);
        self.0.push(SourceData { name: name.to_vec(), kind, base, count })
    }

    /// Adds the inputs of another module, and gives what to move its places by
    /// ([`Place::moved`]).
    pub fn append(&mut self, other: &Self) -> u32 {
        let by = self.end();
        for data in other.0.values() {
            self.add(&data.name, data.kind, data.count.into());
        }
        by
    }

    /// The input of this id.
    #[must_use]
    pub fn get(&self, source: Source) -> Option<&SourceData> {
        self.0.get(source)
    }

    /// The inputs with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (Source, &SourceData)> {
        self.0.iter()
    }

    /// The place of a line or bit.
    #[must_use]
    pub fn place(&self, source: Source, position: u64) -> Place {
        let number = self.0.get(source).and_then(|data| {
            let index = u32::try_from(position.checked_sub(data.origin())?).ok()?;
            (index < data.count).then(|| data.base + 1 + index)
        });
        Place(number.unwrap_or(0))
    }

    /// The input of a place, and the line or bit in it.
    #[must_use]
    pub fn find(&self, place: Place) -> Option<(Source, u64)> {
        let index = place.0.checked_sub(1)?;
        let after = self.0.as_values_slice().partition_point(|data| data.base <= index);
        let source = Source::new(after.checked_sub(1)?);
        let data = &self.0[source];
        let index = index - data.base;
        (index < data.count).then(|| (source, u64::from(index) + data.origin()))
    }

    /// The same as diagnostics have it.
    #[must_use]
    pub fn location(&self, place: Place) -> Location {
        let Some((source, position)) = self.find(place) else { return Location::None };
        match self.0[source].kind {
            SourceKind::Text => {
                Location::Text { source, line: position.try_into().unwrap_or(u32::MAX), column: 0 }
            }
            SourceKind::Bitcode => Location::Bit { source, bit: position },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_know_their_source() {
        let mut sources = Sources::default();
        let a = sources.add(b"a.ll", SourceKind::Text, 10);
        let b = sources.add(b"b.bc", SourceKind::Bitcode, 100);
        let c = sources.add(b"c.ll", SourceKind::Text, 5);
        for (source, first, last) in [(a, 1, 10), (b, 0, 99), (c, 1, 5)] {
            for position in [first, last] {
                let place = sources.place(source, position);
                assert!(place.is_some());
                assert_eq!(sources.find(place), Some((source, position)));
            }
            assert_eq!(sources.place(source, last + 1), Place::NONE);
        }
        assert_eq!(sources.place(a, 0), Place::NONE);
        assert_eq!(sources.place(a, 7).number(), 7);
        assert_ne!(sources.place(a, 5), sources.place(c, 5));
        assert_eq!(sources.find(Place::NONE), None);
        assert_eq!(sources.find(Place::from_number(116)), None);
        assert_eq!(
            sources.location(sources.place(c, 5)),
            Location::Text { source: c, line: 5, column: 0 }
        );
        assert_eq!(sources.location(sources.place(b, 3)), Location::Bit { source: b, bit: 3 });
    }

    #[test]
    fn sources_are_added_to_those_of_another_module() {
        let mut sources = Sources::default();
        sources.add(b"a.ll", SourceKind::Text, 10);
        let mut others = Sources::default();
        others.add(b"b.ll", SourceKind::Text, 10);
        let other = others.add(b"c.bc", SourceKind::Bitcode, 10);
        let place = others.place(other, 3);
        let by = sources.append(&others);
        let (source, position) = sources.find(place.moved(by)).unwrap();
        assert_eq!((sources.get(source).unwrap().name.as_slice(), position), (&b"c.bc"[..], 3));
        assert_eq!(Place::NONE.moved(by), Place::NONE);
        assert_eq!(place.moved(u32::MAX), Place::NONE);
    }

    #[test]
    fn where_numbers_end_there_are_no_places() {
        let mut sources = Sources::default();
        let a = sources.add(b"a.bc", SourceKind::Bitcode, 1 << 40);
        let b = sources.add(b"b.ll", SourceKind::Text, 9);
        assert!(sources.place(a, u64::from(u32::MAX) - 1).is_some());
        assert_eq!(sources.place(a, 1 << 33), Place::NONE);
        assert_eq!(sources.place(b, 1), Place::NONE);
    }
}
