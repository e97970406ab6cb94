//! The inputs of a link as files: those that are linked as a whole, and archives, of which members
//! are linked that are needed. Nothing is read here but the heads of archives.

use emback_link::archive::{Archive, MemberId};

use crate::{Error, Input};

/// What a link is given, by how it is linked.
pub(super) struct Files {
    /// Inputs that are linked, in order. Those of archives under `--whole-archive` are members.
    pub(super) given: Vec<Input>,
    /// Archives, in order.
    pub(super) archives: Vec<Members>,
}

/// The members of an archive, each under the name `ARCHIVE(MEMBER)`.
pub(super) struct Members {
    pub(super) name: String,
    pub(super) inputs: Vec<Input>,
    /// Symbols with the number of the member that defines each. `ar` has an index of the files that
    /// it knows; `llvm-ar` knows bitcode, GNU's does not, and no one knows text.
    pub(super) index: Vec<(Vec<u8>, usize)>,
}

impl Files {
    /// Sorts inputs.
    ///
    /// # Errors
    /// When an archive is malformed, or is thin: its members are files, which are not read here.
    pub(super) fn new(inputs: &[Input]) -> Result<Self, Error> {
        let mut files = Self { given: Vec::new(), archives: Vec::new() };
        for input in inputs {
            if !Archive::is_archive(&input.bytes) {
                files.given.push(input.clone());
                continue;
            }
            let members = Members::of(input)?;
            if input.whole_archive {
                // What is no LLVM IR is the index of a compiler or the like, as `lib.rmeta`.
                files.given.extend(members.inputs.into_iter().filter(|input| input.ir().is_ok()));
            } else {
                files.archives.push(members);
            }
        }
        Ok(files)
    }

    /// A member.
    pub(super) fn member(&self, id: MemberId) -> Option<&Input> {
        self.archives.get(id.archive)?.inputs.get(id.member)
    }

    /// The names of the archives, for a message about all of them.
    pub(super) fn archive_names(&self) -> String {
        self.archives.iter().map(|members| members.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl Members {
    fn of(input: &Input) -> Result<Self, Error> {
        let archive = Archive::parse(&input.bytes)
            .map_err(|error| Error::other(format!("{}: {error}", input.name)))?;
        if archive.is_thin() {
            return Err(Error::other(format!(
                "{}: is a thin archive, whose members are files of their own",
                input.name
            ))
            .help("give the members as inputs, or make an archive that holds them: llvm-ar rcs ARCHIVE MEMBERS"));
        }
        let members = archive.members().iter().enumerate().map(|(number, member)| {
            let name = String::from_utf8_lossy(&member.name);
            let bytes = archive.data(number).unwrap_or_default();
            Input::new(format!("{}({name})", input.name), bytes)
        });
        let index = archive.index().unwrap_or_default().to_vec();
        Ok(Self { name: input.name.clone(), inputs: members.collect(), index })
    }
}
