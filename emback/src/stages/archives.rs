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
    let mut members = Members { archives, read: FxHashMap::default() };
    for number in 0..archives.len() {
        lazy.add_archive(members.index(number)?);
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
    archives: &'a [Input],
    read: FxHashMap<MemberId, (Input, Module)>,
}

impl Members<'_> {
    /// The symbols of an archive, each with the number of the member that defines it. `ar` has an
    /// index of the files that it knows; `llvm-ar` knows bitcode, GNU's does not, and no one knows
    /// text. What is LLVM IR and not in the index is read.
    fn index(&mut self, number: usize) -> Result<Vec<(Vec<u8>, usize)>, Error> {
        let input = &self.archives[number];
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
        for member in (0..archive.members().len()).filter(|member| !known.contains(member)) {
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
        let input = &self.archives[id.archive];
        let fail = |what: &dyn std::fmt::Display| Error::other(format!("{}: {what}", input.name));
        let archive = Archive::parse(&input.bytes).map_err(|error| fail(&error))?;
        let bytes = archive.data(id.member).ok_or_else(|| fail(&"has no such member"))?;
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
    defined(module).for_each(|name| lazy.define(name));
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
    MAINS.iter().any(|main| defined(module).any(|name| name == main.as_bytes()))
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
