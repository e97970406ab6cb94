//! Opens the inputs of a link, and those members of archives that it takes: those that define a
//! symbol which is still undefined, as `wasm-ld` takes them. Archives may come before or after what
//! needs them.

use std::sync::Arc;

use emback_frontend::Keep;
use emback_frontend::bitcode::{self, Lazy};
use emback_frontend::text;
use emback_ir::{Diagnostic, Diagnostics, Global, GlobalData, Linkage, Module, Source, verify};
use emback_link::Redirects;
use emback_link::archive::{self, MemberId};
use emback_link::live::Bodies;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Observer;
use super::files::Files;
use super::roots::Roots;
use crate::input::Ir;
use crate::interface::MAINS;
use crate::{Error, Input, Linking};

/// A module of a link: bitcode whose bodies are read when they are needed, or text.
pub(super) enum Opened<'f> {
    Whole(Box<Module>),
    Lazy(Box<Lazy<'f>>),
}

impl Bodies for Opened<'_> {
    fn module(&self) -> &Module {
        match self {
            Self::Whole(module) => module,
            Self::Lazy(lazy) => lazy.module(),
        }
    }

    fn read_body(&mut self, global: Global) -> Result<(), Diagnostics> {
        match self {
            Self::Whole(_) => Ok(()),
            Self::Lazy(lazy) => lazy.read_body(global),
        }
    }
}

impl<'f> Opened<'f> {
    /// Opens an input; `whole` reads all bodies. The outer error is for what is not LLVM IR at all.
    /// All that was read is verified.
    fn new(input: &'f Input, whole: bool, keep: Keep) -> Result<Result<Self, Diagnostics>, Error> {
        Ok(match input.ir()? {
            Ir::Text(source) => text::read_keeping(source, &input.name, keep).and_then(Self::whole),
            Ir::Bitcode(source) if whole => {
                bitcode::read_keeping(source, &input.name, keep).and_then(Self::whole)
            }
            Ir::Bitcode(source) => Lazy::keeping(source, &input.name, keep).and_then(|lazy| {
                let broken = verify::module(lazy.module());
                if broken.is_empty() { Ok(Self::Lazy(Box::new(lazy))) } else { Err(broken) }
            }),
        })
    }

    fn whole(module: Module) -> Result<Self, Diagnostics> {
        Ok(Self::Whole(Box::new(verified(module)?)))
    }

    /// Whether all bodies were read.
    pub(super) fn is_whole(&self) -> bool {
        matches!(self, Self::Whole(_))
    }

    /// The module, with the bodies that were read.
    ///
    /// # Errors
    /// When a body that was read is not valid.
    pub(super) fn finish(self) -> Result<Module, Diagnostics> {
        match self {
            Self::Whole(module) => Ok(*module),
            Self::Lazy(lazy) => lazy.finish().and_then(verified),
        }
    }
}

fn verified(module: Module) -> Result<Module, Diagnostics> {
    let broken = verify::module(&module);
    if broken.is_empty() { Ok(module) } else { Err(broken) }
}

/// The modules of a link, each with the input of the same number.
pub(super) struct Gathered<'f> {
    pub(super) inputs: Vec<&'f Input>,
    pub(super) modules: Vec<Opened<'f>>,
}

/// Opens all that is given, and takes members of archives until no symbol that one of them has is
/// undefined. If nothing defines the function that starts the program, it is a symbol that is
/// undefined, as are those that `roots` names.
///
/// # Errors
/// When an archive is malformed, when an input or a member that is needed is not valid LLVM IR. The
/// errors of all that is given are reported at once.
pub(super) fn gather<'f>(
    files: &'f Files,
    roots: &mut Roots<'_>,
    linking: &Linking,
    redirects: &Redirects,
    keep: Keep,
    observer: &dyn Observer,
) -> Result<Gathered<'f>, Error> {
    let gathered = Gathered { inputs: Vec::new(), modules: Vec::new() };
    let mut work = Gathering {
        files,
        redirects,
        keep,
        gathered,
        symbols: archive::Lazy::default(),
        ahead: FxHashMap::default(),
        has_main: false,
        whole: !roots.are_known(),
    };
    let mut broken = Vec::new();
    for input in &files.given {
        if let Err(diagnostics) = work.open(input)? {
            broken.extend(diagnostics);
        }
        observer.advance();
    }
    if !broken.is_empty() {
        return Err(Error::at(&owned(&work.gathered.inputs), broken));
    }
    if !files.archives.is_empty() {
        work.index()?;
        work.take()?;
        roots.required(linking).for_each(|name| work.symbols.require(name.as_bytes()));
        work.take()?;
        for main in MAINS {
            if work.has_main {
                break;
            }
            work.symbols.require(main.as_bytes());
            work.take()?;
        }
        // What is taken for a library function may need another one.
        loop {
            let before = work.gathered.modules.len();
            let modules = work.gathered.modules.iter().map(Bodies::module);
            let needs = roots.library_needs(modules, work.symbols.known())?;
            needs.iter().for_each(|name| work.symbols.require(name.as_bytes()));
            work.take()?;
            if work.gathered.modules.len() == before {
                break;
            }
        }
    }
    if work.gathered.modules.is_empty() {
        return Err(Error::other(format!(
            "{}: no member is needed, since none has main",
            files.archive_names()
        ))
        .help("extract the members to be linked, and give them as inputs: llvm-ar x ARCHIVE"));
    }
    Ok(work.gathered)
}

/// Diagnostics of a module by itself, as those of the input of this number.
pub(super) fn in_source(diagnostics: Diagnostics, number: usize) -> Diagnostics {
    let source = Source::from_u32(u32::try_from(number).unwrap_or(u32::MAX));
    let located = diagnostics.into_iter().map(|diagnostic| Diagnostic {
        location: diagnostic.location.in_source(source),
        ..diagnostic
    });
    located.collect()
}

/// The inputs as errors have them.
pub(super) fn owned(inputs: &[&Input]) -> Arc<[Input]> {
    inputs.iter().map(|&input| input.clone()).collect()
}

/// The state of [`gather`].
struct Gathering<'f, 'r> {
    files: &'f Files,
    redirects: &'r Redirects,
    /// What is kept of debug information.
    keep: Keep,
    gathered: Gathered<'f>,
    symbols: archive::Lazy,
    /// Members that had to be opened for their symbols.
    ahead: FxHashMap<MemberId, Opened<'f>>,
    /// Whether something defines the function that starts the program.
    has_main: bool,
    /// Whether all bodies are read.
    whole: bool,
}

impl<'f> Gathering<'f, '_> {
    /// Opens an input. The inner error is for an input that is not valid; its places are in the
    /// source of its number.
    fn open(&mut self, input: &'f Input) -> Result<Result<(), Diagnostics>, Error> {
        match Opened::new(input, self.whole, self.keep)? {
            Ok(module) => {
                self.push(input, module);
                Ok(Ok(()))
            }
            Err(diagnostics) => {
                self.gathered.inputs.push(input);
                Ok(Err(in_source(diagnostics, self.gathered.inputs.len() - 1)))
            }
        }
    }

    /// Adds a module.
    fn push(&mut self, input: &'f Input, module: Opened<'f>) {
        self.has_main |= add_symbols(&mut self.symbols, module.module(), self.redirects);
        self.gathered.inputs.push(input);
        self.gathered.modules.push(module);
    }

    /// Adds the symbols of all archives. What is LLVM IR and not in the index is opened.
    fn index(&mut self) -> Result<(), Error> {
        for (number, members) in self.files.archives.iter().enumerate() {
            let mut index = members.index.clone();
            let known: FxHashSet<usize> = index.iter().map(|&(_, member)| member).collect();
            for (member, input) in members.inputs.iter().enumerate() {
                if known.contains(&member) || input.ir().is_err() {
                    continue;
                }
                let opened = Opened::new(input, self.whole, self.keep)?
                    .map_err(|diagnostics| Error::at(&owned(&[input]), diagnostics))?;
                index.extend(defined(opened.module()).map(|name| (name.to_vec(), member)));
                self.ahead.insert(MemberId { archive: number, member }, opened);
            }
            self.symbols.add_archive(index);
        }
        Ok(())
    }

    /// Takes what is undefined, and what that needs in turn.
    fn take(&mut self) -> Result<(), Error> {
        while let Some(id) = self.symbols.next_member() {
            let Some(input) = self.files.member(id) else { continue };
            if let Some(module) = self.ahead.remove(&id) {
                self.push(input, module);
            } else if let Err(diagnostics) = self.open(input)? {
                return Err(Error::at(&owned(&self.gathered.inputs), diagnostics));
            }
        }
        Ok(())
    }
}

/// Adds what a module defines and what it needs. Gives whether it has the function that starts the
/// program.
fn add_symbols(symbols: &mut archive::Lazy, module: &Module, redirects: &Redirects) -> bool {
    let mut has_main = false;
    for name in defined(module) {
        symbols.define(name);
        has_main |= MAINS.iter().any(|main| name == main.as_bytes());
        // The module's own uses of what it defines.
        if redirects.of(name) != name {
            symbols.require(redirects.of(name));
        }
    }
    for (global, data) in &module.globals {
        // A symbol that is `extern_weak` may stay undefined, so it takes no member.
        if let Some(name) = data.name.expand()
            && is_declaration_for_linker(data)
            && data.linkage != Linkage::ExternWeak
            && !module.has_reserved_name(global)
            && !redirects.has_address(module.bytes(name))
        {
            symbols.require(redirects.of(module.bytes(name)));
        }
    }
    has_main
}

/// Whether another module is to define the symbol: an `available_externally` body is a copy for
/// optimisers.
pub(super) fn is_declaration_for_linker(data: &GlobalData) -> bool {
    data.is_declaration() || data.linkage == Linkage::AvailableExternally
}

/// The symbols that a module defines for others.
fn defined(module: &Module) -> impl Iterator<Item = &[u8]> {
    module.globals.iter().filter_map(|(global, data)| {
        let is_defined = !is_declaration_for_linker(data)
            && !data.linkage.is_local()
            && !module.has_reserved_name(global);
        is_defined.then(|| data.name.expand().map(|name| module.bytes(name))).flatten()
    })
}
