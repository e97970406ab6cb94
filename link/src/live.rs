//! What a program needs of the modules that it is linked of: symbols are resolved over the symbol
//! tables of all modules first, then bodies are read as something that is linked refers to them.
//!
//! [`Symbols`] has the definition that prevails for each name, by the rules that the linker moves
//! definitions by ([`crate::symbols`], and for comdats those of LLVM's `ModuleLinker`). [`mark`]
//! walks from the roots, and [`strip`] makes declarations of all that it has not met, so that a link
//! of the modules moves what is needed and no other thing. This is what `lld` does for an LTO link.
//!
//! Costs are linear in the symbols of all modules and in the bodies that are reached. A body that
//! is not reached is never read.

use std::collections::VecDeque;

use emback_ir::data_layout::DataLayout;
use emback_ir::module::ComdatKind;
use emback_ir::{
    ConstData, Diagnostic, Diagnostics, Global, GlobalKind, Linkage, Location, Module, References,
    Source, Symbol,
};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::comdats::{self, From};
use crate::linker::linking_order;
use crate::redirects::Redirects;
use crate::symbols::{Side, SymbolInfo, is_link_once, prevailing};

/// A module whose bodies may be read one by one.
pub trait Bodies {
    /// What was read so far.
    fn module(&self) -> &Module;

    /// Reads the body of a function, if it has one that was not read yet.
    ///
    /// # Errors
    /// When the body is damaged.
    fn read_body(&mut self, global: Global) -> Result<(), Diagnostics>;
}

impl Bodies for Module {
    fn module(&self) -> &Module {
        self
    }

    fn read_body(&mut self, _: Global) -> Result<(), Diagnostics> {
        Ok(())
    }
}

/// A global of one of several modules.
type Place = (usize, Global);

/// The definitions of several modules that prevail, by name.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    by_name: FxHashMap<Vec<u8>, Place>,
    /// Of each comdat, the module whose members prevail.
    comdats: FxHashMap<Vec<u8>, (usize, Symbol, ComdatKind)>,
    /// Members of `nodeduplicate` comdats, of which each module keeps its own.
    kept: FxHashMap<Vec<u8>, Vec<Place>>,
}

impl Symbols {
    /// Resolves the symbols of modules, in their order. An `available_externally` body is no
    /// definition.
    ///
    /// # Errors
    /// When a symbol is defined twice, or two comdats of one name do not go together. A diagnostic
    /// is in the source whose number is that of the module.
    pub fn of<B: Bodies>(modules: &[B]) -> Result<Self, Diagnostics> {
        let with_layout = modules.iter().map(Bodies::module).find(|m| !m.data_layout.is_empty());
        let layout = DataLayout::of(with_layout.unwrap_or(&Module::default()));
        let mut symbols = Self::default();
        let mut errors = Vec::new();
        for number in 0..modules.len() {
            symbols.add(modules, number, &layout, &mut errors);
        }
        if errors.is_empty() { Ok(symbols) } else { Err(errors) }
    }

    /// The definition of this name that prevails.
    #[must_use]
    pub fn get(&self, name: &[u8]) -> Option<Place> {
        self.by_name.get(name).copied()
    }

    /// The names of all symbols that are defined, in no order.
    pub fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.by_name.keys().map(Vec::as_slice)
    }

    /// Adds the definitions of one module.
    fn add<B: Bodies>(
        &mut self,
        modules: &[B],
        number: usize,
        layout: &DataLayout,
        errors: &mut Diagnostics,
    ) {
        let module = modules[number].module();
        let from = self.choose_comdats(modules, number, layout, errors);
        for global in linking_order(module) {
            let Some(name) = name_of(module, global) else { continue };
            let data = &module.globals[global];
            if data.is_declaration()
                || matches!(data.linkage, Linkage::AvailableExternally | Linkage::Appending)
            {
                continue;
            }
            let comdat = comdats::of(module, global);
            match comdat.and_then(|comdat| from.get(&comdat)) {
                Some(From::Destination) => continue,
                Some(From::Both) => {
                    self.kept.entry(name.to_vec()).or_default().push((number, global));
                }
                Some(From::Source) | None => {}
            }
            let Some(&other) = self.by_name.get(name) else {
                self.by_name.insert(name.to_vec(), (number, global));
                continue;
            };
            let theirs = modules[other.0].module();
            let info = |module, global| SymbolInfo::of(module, layout, global);
            match prevailing(&info(theirs, other.1), &info(module, global)) {
                Some(Side::Source) => {
                    self.by_name.insert(name.to_vec(), (number, global));
                }
                Some(Side::Destination) => {}
                None => {
                    let (this, first) = (input_name(module), input_name(theirs));
                    let error = duplicate((module, global), (theirs, other.1), (&this, &first));
                    errors.push(in_module(error, number));
                }
            }
        }
    }

    /// Decides for each comdat of a module that has members. Those of another module that give way
    /// are forgotten.
    fn choose_comdats<B: Bodies>(
        &mut self,
        modules: &[B],
        number: usize,
        layout: &DataLayout,
        errors: &mut Diagnostics,
    ) -> FxHashMap<Symbol, From> {
        let module = modules[number].module();
        let mut from = FxHashMap::default();
        if module.comdats.is_empty() {
            return from;
        }
        let members = module.globals.keys().filter_map(|global| comdats::of(module, global));
        let members: FxHashSet<Symbol> = members.collect();
        for (&name, &kind) in module.comdats.iter().filter(|(name, _)| members.contains(*name)) {
            let text = module.bytes(name);
            let Some(&(other, other_name, other_kind)) = self.comdats.get(text) else {
                self.comdats.insert(text.to_vec(), (number, name, kind));
                from.insert(name, From::Source);
                if kind == ComdatKind::NoDeduplicate {
                    from.insert(name, From::Both);
                }
                continue;
            };
            let theirs = (modules[other].module(), other_name, other_kind);
            let choice = match comdats::between(theirs, (module, name, kind), layout) {
                Ok(choice) => choice,
                Err(why) => {
                    let [this, first] = [module, theirs.0].map(input_name);
                    let comdat = String::from_utf8_lossy(text);
                    errors.push(Diagnostic::error(format!(
                        "linking '{this}' with '{first}': comdat ${comdat}: {why}"
                    )));
                    continue;
                }
            };
            from.insert(name, choice.from);
            if choice.from == From::Source {
                let replaced = |&(at, global): &Place| {
                    at == other && comdats::of(theirs.0, global) == Some(other_name)
                };
                self.by_name.retain(|_, place| !replaced(place));
                self.comdats.insert(text.to_vec(), (number, name, choice.kind));
            } else if let Some((.., kind)) = self.comdats.get_mut(text) {
                *kind = choice.kind;
            }
        }
        from
    }
}

/// What of several modules is needed.
#[derive(Clone, Debug, Default)]
pub struct Live {
    /// Of each module the definitions that something refers to.
    globals: Vec<FxHashSet<Global>>,
}

/// Marks what the globals of `roots` reach, and reads the bodies among it. Roots are also the lists
/// that LLVM appends to each other, and functions that are exported under another name.
///
/// # Errors
/// When a body is damaged. The diagnostic is in the source whose number is that of the module.
pub fn mark<B: Bodies>(
    modules: &mut [B],
    symbols: &Symbols,
    redirects: &Redirects,
    roots: impl IntoIterator<Item = Place>,
) -> Result<Live, Diagnostics> {
    let mut marking = Marking {
        symbols,
        redirects,
        live: Live { globals: vec![FxHashSet::default(); modules.len()] },
        work: VecDeque::new(),
        references: vec![References::default(); modules.len()],
    };
    for (number, module) in modules.iter().enumerate() {
        let module = module.module();
        for (global, data) in &module.globals {
            let exported = data.function().is_some_and(|function| {
                module.string_attribute(function.attrs.func, "wasm-export-name").is_some()
            });
            if data.linkage == Linkage::Appending {
                marking.own((number, global));
            } else if exported && !data.is_declaration() {
                marking.used(number, module, global);
            }
        }
    }
    roots.into_iter().for_each(|root| marking.own(root));
    while let Some((number, global)) = marking.work.pop_front() {
        modules[number].read_body(global).map_err(|errors| {
            errors.into_iter().map(|error| in_module(error, number)).collect::<Diagnostics>()
        })?;
        marking.visit(number, modules[number].module(), global);
    }
    Ok(marking.live)
}

/// The state of a mark phase.
struct Marking<'s> {
    symbols: &'s Symbols,
    redirects: &'s Redirects,
    live: Live,
    work: VecDeque<Place>,
    references: Vec<References>,
}

impl Marking<'_> {
    /// Marks this very definition.
    fn own(&mut self, place: Place) {
        if self.live.globals[place.0].insert(place.1) {
            self.work.push_back(place);
        }
    }

    /// Marks what a use of a global refers to: a local symbol of the module itself, or the
    /// definition that prevails.
    fn used(&mut self, number: usize, module: &Module, global: Global) {
        let Some(name) = name_of(module, global) else { return self.own((number, global)) };
        if module.globals[global].linkage == Linkage::Appending {
            return self.own((number, global));
        }
        let name = self.redirects.of(name);
        if let Some(all) = self.symbols.kept.get(name) {
            all.iter().for_each(|&place| self.own(place));
        }
        if let Some(place) = self.symbols.get(name) {
            self.own(place);
        }
    }

    /// Marks what a definition refers to.
    fn visit(&mut self, number: usize, module: &Module, global: Global) {
        let mut references = std::mem::take(&mut self.references[number]);
        match &module.globals[global].kind {
            // The target is a definition of the same module, whether or not it prevails.
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                if let Some(base) = module.base_global(*target) {
                    self.own((number, base));
                }
            }
            GlobalKind::Variable(_) | GlobalKind::Function(_) => {}
        }
        match self.structors(number, module, global) {
            Some(entries) => entries.into_iter().for_each(|entry| {
                references
                    .of_constant(module, entry, &mut |found| self.used(number, module, found));
            }),
            None => {
                references.of(module, global, &mut |found| self.used(number, module, found));
            }
        }
        self.references[number] = references;
    }

    /// The entries of a list of constructors that stay: LangRef, "The 'llvm.global_ctors' Global
    /// Variable": one whose symbol another module defines is not run.
    fn structors(
        &self,
        number: usize,
        module: &Module,
        list: Global,
    ) -> Option<Vec<emback_ir::Const>> {
        let name = name_of(module, list)?;
        if !matches!(name, b"llvm.global_ctors" | b"llvm.global_dtors") {
            return None;
        }
        let init = module.globals[list].variable()?.init?;
        let ConstData::Aggregate(entries) = module.consts.data(init) else { return None };
        let stays = |&entry: &emback_ir::Const| {
            let ConstData::Aggregate(fields) = module.consts.data(entry) else { return true };
            let Some(&key) = fields.get(2) else { return true };
            let ConstData::Global(key) = *module.consts.data(key) else { return true };
            match name_of(module, key) {
                Some(name) => self.symbols.get(name) == Some((number, key)),
                None => true,
            }
        };
        Some(entries.iter().copied().filter(stays).collect())
    }
}

/// Makes declarations of the definitions that were not marked. Of several modules, a `linkonce`
/// definition that was becomes a weak one: a link would drop what its own module does not need.
pub fn strip(modules: &mut [Module], live: &Live) {
    let linked = modules.len() > 1;
    for (module, live) in modules.iter_mut().zip(&live.globals) {
        for global in module.globals.keys() {
            let data = &mut module.globals[global];
            if !live.contains(&global) {
                // A single module keeps such a body for a message that says what it was; it is dropped
                // before anything is lowered.
                if linked || data.linkage != Linkage::AvailableExternally {
                    module.drop_definition(global);
                }
            } else if linked && is_link_once(data.linkage) {
                data.linkage = match data.linkage {
                    Linkage::LinkOnceOdr => Linkage::WeakOdr,
                    _ => Linkage::Weak,
                };
            }
        }
    }
}

/// The name by which other modules refer to a global.
fn name_of(module: &Module, global: Global) -> Option<&[u8]> {
    let data = &module.globals[global];
    let name = data.name.expand().filter(|_| !data.linkage.is_local())?;
    Some(module.bytes(name))
}

/// The name of the input that a module was read from, as the user knows it. A module that was built
/// has none.
pub(crate) fn input_name(module: &Module) -> String {
    let input = module.sources.get(Source::FIRST).map(|source| &source.name);
    String::from_utf8_lossy(input.unwrap_or(&module.source_filename)).into_owned()
}

/// The error about a symbol that two modules define. Names are in quotes, as all that can be
/// demangled.
pub(crate) fn duplicate(
    (this, global): (&Module, Global),
    (other, own): (&Module, Global),
    (this_name, other_name): (&str, &str),
) -> Diagnostic {
    let name = this.global_name(global);
    let line = match other.sources.location(other.globals[own].place) {
        Location::Text { line, .. } => format!(", line {line}"),
        Location::Bit { .. } | Location::None => String::new(),
    };
    Diagnostic::error(format!(
        "duplicate symbol '{name}': defined in '{this_name}' and in '{other_name}'{line}"
    ))
    .at(this.sources.location(this.globals[global].place))
    .help("rename one of them, or make it static; a definition in a header is to be inline")
}

/// The diagnostic about a module by itself, as one about the module of this number.
fn in_module(error: Diagnostic, number: usize) -> Diagnostic {
    let source = Source::from_u32(u32::try_from(number).unwrap_or(u32::MAX));
    Diagnostic { location: error.location.in_source(source), ..error }
}
