//! Which members of archives a link takes: those that define a symbol that is still undefined, as
//! `wasm-ld` takes them. Archives may come before or after what needs them.

use emback_ir::{Linkage, Module};
use emback_link::archive::{Archive, Lazy, MemberId};
use rustc_hash::{FxHashMap, FxHashSet};

use super::read::{Reading, read};
use crate::interface::MAINS;
use crate::{Error, Input};

/// Takes members of `archives` into `reading` until no symbol that one of them has is undefined.
/// If nothing defines the function that starts the program, it is a symbol that is undefined.
///
/// # Errors
/// When an archive is malformed, or a member that is needed is not LLVM IR.
pub(super) fn take(archives: &[Input], reading: &mut Reading) -> Result<(), Error> {
    let mut lazy = Lazy::default();
    let mut members = Members { archives: Vec::new(), read: FxHashMap::default() };
    for input in archives {
        lazy.add_archive(members.add(input)?);
    }
    let mut has_main = false;
    for module in reading.modules() {
        has_main |= add_symbols(&mut lazy, module);
    }
    has_main |= members.take(&mut lazy, reading)?;
    for main in MAINS {
        if has_main {
            break;
        }
        lazy.require(main.as_bytes());
        has_main = members.take(&mut lazy, reading)?;
    }
    Ok(())
}

/// Archives, and those of their members that had to be read for their symbols.
struct Members<'a> {
    archives: Vec<(&'a Input, Archive<'a>)>,
    read: FxHashMap<MemberId, (Input, Module)>,
}

impl<'a> Members<'a> {
    /// Adds an archive, and gives its symbols, each with the number of the member that defines it.
    /// `ar` has an index of the files that it knows; `llvm-ar` knows bitcode, GNU's does not, and no
    /// one knows text. What is LLVM IR and not in the index is read.
    fn add(&mut self, input: &'a Input) -> Result<Vec<(Vec<u8>, usize)>, Error> {
        let archive = Archive::parse(&input.bytes)
            .map_err(|error| Error::other(format!("{}: {error}", input.name)))?;
        if archive.is_thin() {
            return Err(Error::other(format!(
                "{}: is a thin archive, whose members are files of their own",
                input.name
            ))
            .help("give the members as inputs, or make an archive that holds them: llvm-ar rcs ARCHIVE MEMBERS"));
        }
        let mut index = archive.index().unwrap_or_default().to_vec();
        let known: FxHashSet<usize> = index.iter().map(|&(_, member)| member).collect();
        let number = self.archives.len();
        let count = archive.members().len();
        self.archives.push((input, archive));
        for member in (0..count).filter(|member| !known.contains(member)) {
            let id = MemberId { archive: number, member };
            let input = self.input(id)?;
            if input.ir().is_err() {
                continue;
            }
            let module = read(&input)?.map_err(|diagnostics| {
                Error::at(&std::sync::Arc::from([input.clone()]), diagnostics)
            })?;
            index.extend(defined(&module).map(|name| (name.to_vec(), member)));
            self.read.insert(id, (input, module));
        }
        Ok(index)
    }

    /// A member, under the name `ARCHIVE(MEMBER)`.
    fn input(&self, id: MemberId) -> Result<Input, Error> {
        let (input, archive) = &self.archives[id.archive];
        let bytes = archive
            .data(id.member)
            .ok_or_else(|| Error::other(format!("{}: has no such member", input.name)))?;
        let name = String::from_utf8_lossy(&archive.members()[id.member].name);
        Ok(Input::new(format!("{}({name})", input.name), bytes))
    }

    /// Takes what is undefined, and what that needs in turn. Gives whether one of the members has
    /// the function that starts the program.
    fn take(&mut self, lazy: &mut Lazy, reading: &mut Reading) -> Result<bool, Error> {
        let mut has_main = false;
        while let Some(id) = lazy.next_member() {
            let module = match self.read.remove(&id) {
                Some((input, module)) => Some(reading.push(input, module)),
                None => reading.add(self.input(id)?)?,
            };
            if let Some(module) = module {
                has_main |= add_symbols(lazy, module);
            }
        }
        Ok(has_main)
    }
}

/// Adds what a module defines and what it needs. Gives whether it has the function that starts the
/// program.
fn add_symbols(lazy: &mut Lazy, module: &Module) -> bool {
    let mut has_main = false;
    for name in defined(module) {
        lazy.define(name);
        has_main |= MAINS.iter().any(|main| name == main.as_bytes());
    }
    for (global, data) in &module.globals {
        // A symbol that is `extern_weak` may stay undefined, so it takes no member.
        if let Some(name) = data.name.expand()
            && data.is_declaration()
            && data.linkage != Linkage::ExternWeak
            && !module.has_reserved_name(global)
        {
            lazy.require(module.bytes(name));
        }
    }
    has_main
}

/// The symbols that a module defines for others.
fn defined(module: &Module) -> impl Iterator<Item = &[u8]> {
    module.globals.iter().filter_map(|(global, data)| {
        let is_defined = !data.is_declaration()
            && !data.linkage.is_local()
            && data.linkage != Linkage::AvailableExternally
            && !module.has_reserved_name(global);
        is_defined.then(|| data.name.expand().map(|name| module.bytes(name))).flatten()
    })
}
