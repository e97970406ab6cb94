//! Archives (`.a`): their members and their symbol index, from bytes. GNU, BSD, COFF and
//! thin archives are read.
//!
//! The `object` crate parses the headers. This file adds what a link needs: the number of
//! the member that defines a symbol, and the order in which members are linked. A thin
//! archive has the names of files in place of members. Nothing here opens files; the
//! driver reads them. [`Lazy`] decides which members a link takes: those that define a
//! symbol that is still undefined, and no other.

mod writer;

use std::collections::VecDeque;
use std::ops::Range;

use object::read::archive::{ArchiveFile, ArchiveMember as ObjectMember};
use rustc_hash::{FxHashMap, FxHashSet};

pub use writer::write;

/// Why an archive cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArchiveError(String);

impl std::fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ArchiveError {}

impl From<object::read::Error> for ArchiveError {
    fn from(error: object::read::Error) -> Self {
        Self(format!("malformed archive: {error}"))
    }
}

/// One member of an archive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArchiveMember {
    /// Its name; in a thin archive the path of the file, from the folder of the archive.
    pub name: Vec<u8>,
    /// Where its content is in the archive; `None` in a thin archive.
    pub data: Option<Range<usize>>,
    /// Its size in bytes.
    pub size: u64,
}

/// An archive.
#[derive(Clone, Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    thin: bool,
    members: Vec<ArchiveMember>,
    index: Option<Vec<(Vec<u8>, usize)>>,
}

impl<'a> Archive<'a> {
    /// The first bytes of a thin archive.
    pub const THIN: &'static [u8] = b"!<thin>\n";

    /// Whether `bytes` begin as an archive does.
    #[must_use]
    pub fn is_archive(bytes: &[u8]) -> bool {
        bytes.starts_with(writer::MAGIC) || bytes.starts_with(Self::THIN)
    }

    /// Reads the headers of all members and the symbol index.
    ///
    /// # Errors
    /// When `bytes` are no archive, or a header or the index points out of it.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ArchiveError> {
        if !Self::is_archive(bytes) {
            return Err(ArchiveError("not an archive".to_owned()));
        }
        let file = ArchiveFile::parse(bytes)?;
        let mut members = Vec::new();
        let mut by_offset = FxHashMap::default();
        for member in file.members() {
            let member = member?;
            by_offset.insert(header_offset(bytes, &member), members.len());
            members.push(ArchiveMember {
                name: member.name().to_vec(),
                data: range(bytes, &member)?,
                size: member.size(),
            });
        }
        let index = match file.symbols()? {
            None => None,
            Some(symbols) => {
                let mut index = Vec::new();
                for symbol in symbols {
                    let symbol = symbol?;
                    let member = by_offset.get(&Some(symbol.offset().0)).copied();
                    let Some(member) = member else {
                        let name = String::from_utf8_lossy(symbol.name()).into_owned();
                        return Err(ArchiveError(format!(
                            "malformed archive: the index leads to no member for '{name}'"
                        )));
                    };
                    index.push((symbol.name().to_vec(), member));
                }
                Some(index)
            }
        };
        Ok(Self { bytes, thin: file.is_thin(), members, index })
    }

    /// Whether the members are files of their own.
    #[must_use]
    pub fn is_thin(&self) -> bool {
        self.thin
    }

    /// The members in order, without the index and the table of names.
    #[must_use]
    pub fn members(&self) -> &[ArchiveMember] {
        &self.members
    }

    /// The content of a member; `None` in a thin archive, or when there is no such
    /// member.
    #[must_use]
    pub fn data(&self, member: usize) -> Option<&'a [u8]> {
        self.bytes.get(self.members.get(member)?.data.clone()?)
    }

    /// Symbols with the number of the member that defines each, as the index has them;
    /// `None` where there is no index.
    ///
    /// `ar` makes an index of the object files that it knows, so that an index may well
    /// be empty.
    #[must_use]
    pub fn index(&self) -> Option<&[(Vec<u8>, usize)]> {
        self.index.as_deref()
    }

    /// The bytes of an archive with the same members and index that holds its members: `read` gives
    /// those of a thin one by their names.
    ///
    /// # Errors
    /// What `read` gives.
    pub fn with_members<E>(
        &self,
        mut read: impl FnMut(&[u8]) -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        let mut members = Vec::with_capacity(self.members.len());
        for (number, member) in self.members.iter().enumerate() {
            let data = match self.data(number) {
                Some(data) => data.to_vec(),
                None => read(&member.name)?,
            };
            members.push((member.name.as_slice(), data));
        }
        let index = self.index().unwrap_or_default();
        let index = index.iter().map(|(name, member)| (name.as_slice(), *member));
        Ok(write(&members, &index.collect::<Vec<_>>()))
    }

    /// As [`Self::index`]; where there is none, or an empty one, `defined` says what each
    /// member defines.
    ///
    /// # Errors
    /// What `defined` gives.
    pub fn index_or<E>(
        &self,
        mut defined: impl FnMut(usize, &ArchiveMember) -> Result<Vec<Vec<u8>>, E>,
    ) -> Result<Vec<(Vec<u8>, usize)>, E> {
        match self.index() {
            Some(index) if !index.is_empty() => Ok(index.to_vec()),
            _ => {
                let mut index = Vec::new();
                for (number, member) in self.members.iter().enumerate() {
                    let names = defined(number, member)?;
                    index.extend(names.into_iter().map(|name| (name, number)));
                }
                Ok(index)
            }
        }
    }
}

/// Where the header of a member is, which is what the index names it by.
fn header_offset(bytes: &[u8], member: &ObjectMember<'_>) -> Option<u64> {
    let header = std::ptr::from_ref(member.header()?).addr();
    Some(header.checked_sub(bytes.as_ptr().addr())? as u64)
}

/// Where the content of a member is in the archive; `None` in a thin one. A range in
/// place of a slice lets [`ArchiveMember`] outlive the borrow of the bytes.
fn range(
    bytes: &[u8],
    member: &ObjectMember<'_>,
) -> Result<Option<Range<usize>>, object::read::Error> {
    if member.is_thin() {
        return Ok(None);
    }
    let size = member.data(bytes)?.len();
    // It fits in a `usize`, since the content is in memory.
    let start = usize::try_from(member.file_range().0).unwrap_or(usize::MAX - size);
    Ok(Some(start..start + size))
}

/// A member of one of several archives.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct MemberId {
    /// Number of the archive, in the order in which indices were added.
    pub archive: usize,
    /// Number of the member.
    pub member: usize,
}

/// Which members of archives a link takes. The order of archives and objects does not
/// matter, as in `lld` and unlike in traditional Unix linkers: a symbol that becomes
/// undefined takes a member from an earlier archive, too. Of two members that define a
/// symbol, the first is taken.
///
/// The caller reads what [`Self::next_member`] gives, and reports what is in it with
/// [`Self::define`] and [`Self::require`], until no member is left. A link takes time
/// linear in the number of symbols and references.
#[derive(Clone, Debug, Default)]
pub struct Lazy {
    /// Number of the archives added so far.
    archives: usize,
    /// The first member that defines each symbol.
    available: FxHashMap<Vec<u8>, MemberId>,
    defined: FxHashSet<Vec<u8>>,
    required: FxHashSet<Vec<u8>>,
    /// In order of the first demand.
    undefined: Vec<Vec<u8>>,
    /// Members that are or were in `next`: a member that defines several symbols is taken
    /// once.
    taken: FxHashSet<MemberId>,
    next: VecDeque<MemberId>,
}

impl Lazy {
    /// Adds the symbols of an archive, each with the number of its member.
    pub fn add_archive<N: AsRef<[u8]>>(&mut self, index: impl IntoIterator<Item = (N, usize)>) {
        let archive = self.archives;
        self.archives += 1;
        for (name, member) in index {
            let name = name.as_ref();
            if self.available.contains_key(name) {
                continue;
            }
            let id = MemberId { archive, member };
            self.available.insert(name.to_vec(), id);
            if self.required.contains(name) && !self.defined.contains(name) {
                self.take(id);
            }
        }
    }

    /// Records that a linked module defines `name`.
    pub fn define(&mut self, name: &[u8]) {
        self.defined.insert(name.to_vec());
    }

    /// Records that a linked module needs `name`. References that may stay undefined
    /// (`extern_weak`) take no member; the caller leaves them out.
    pub fn require(&mut self, name: &[u8]) {
        if self.defined.contains(name) || !self.required.insert(name.to_vec()) {
            return;
        }
        self.undefined.push(name.to_vec());
        if let Some(&id) = self.available.get(name) {
            self.take(id);
        }
    }

    /// The next member to link, in the order in which they became needed; each comes
    /// once.
    pub fn next_member(&mut self) -> Option<MemberId> {
        self.next.pop_front()
    }

    /// Symbols that are defined, or that an archive has. One may come twice.
    pub fn known(&self) -> impl Iterator<Item = &[u8]> {
        self.defined.iter().chain(self.available.keys()).map(Vec::as_slice)
    }

    /// Symbols that are needed and that nothing so far defines, in order of the first
    /// demand.
    pub fn undefined(&self) -> impl Iterator<Item = &[u8]> {
        self.undefined.iter().map(Vec::as_slice).filter(|name| !self.defined.contains(*name))
    }

    /// Queues a member unless it has been queued before.
    fn take(&mut self, id: MemberId) {
        if self.taken.insert(id) {
            self.next.push_back(id);
        }
    }
}

/// Takes members until no symbol that an archive has is undefined. `load` reads a member,
/// and gives the symbols that it defines and those that it needs.
///
/// # Errors
/// What `load` gives.
pub fn resolve<E>(
    lazy: &mut Lazy,
    mut load: impl FnMut(MemberId) -> Result<(Vec<Vec<u8>>, Vec<Vec<u8>>), E>,
) -> Result<Vec<MemberId>, E> {
    let mut taken = Vec::new();
    while let Some(id) = lazy.next_member() {
        taken.push(id);
        let (defined, required) = load(id)?;
        defined.iter().for_each(|name| lazy.define(name));
        required.iter().for_each(|name| lazy.require(name));
    }
    Ok(taken)
}
