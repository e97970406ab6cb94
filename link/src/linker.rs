//! Links modules: one after the other is added to a destination that starts out empty. This is
//! LLVM's `ModuleLinker`.
//!
//! Local, `linkonce` and `available_externally` definitions come along only where something that is
//! linked needs them.
//!
//! What is linked is decided first (`resolve`: symbols, comdats), then moved (`mover`), so that a
//! definition that loses is never copied. Costs are linear in the size of the source module for
//! each `add`; the destination is only visited where names or comdats meet.

use std::collections::VecDeque;

use cranelift_entity::SecondaryMap;
use emback_ir::data_layout::DataLayout;
use emback_ir::module::{CustomSection, ModuleAsm, Visibility};
use emback_ir::{
    AttrSet, Attribute, BodyState, Const, ConstData, Diagnostic, Diagnostics, Function, Global,
    GlobalData, GlobalKind, Linkage, Module, Severity, Symbol, Variable,
};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::comdats::{self, Chosen, From};
use crate::layouts::upgraded;
use crate::live::{duplicate, input_name};
use crate::mover::{Locations, Mover, Placement, Plan, Source, take_bodies};
use crate::symbols::{
    Side, SymbolInfo, is_link_once, merged_unnamed_addr, merged_visibility, prevailing,
};
use crate::{Redirects, flags, reachable};

/// Links modules into one, in order.
///
/// # Errors
/// When a symbol is defined twice, or what two modules say of a symbol, a comdat, a flag or the
/// target does not go together. Each message names the modules by the inputs that they were read
/// from.
pub fn modules(modules: Vec<Module>) -> Result<Module, Diagnostics> {
    let mut linker = Linker::default();
    for module in modules {
        linker.add(module)?;
    }
    linker.finish()
}

/// A link that modules are added to.
///
/// The order of `add` matters as it does for LLVM: of two weak definitions the first one stays.
#[derive(Debug, Default)]
pub struct Linker {
    module: Module,
    /// Tables of the destination, which are kept from module to module.
    mover: Mover,
    /// Names of the inputs, for messages; the last one is being linked.
    inputs: Vec<String>,
    /// Number of the input that each global comes from.
    origins: SecondaryMap<Global, usize>,
    /// Members of comdats that another module's replaced: declarations that nothing may need.
    dropped: FxHashSet<Global>,
    warnings: Diagnostics,
    redirects: Redirects,
}

impl Linker {
    /// A link in which uses of some symbols refer to others.
    #[must_use]
    pub fn with_redirects(redirects: Redirects) -> Self {
        Self { redirects, ..Self::default() }
    }

    /// Warnings of all modules so far: targets and flags that differ.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// What is linked so far.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Links one more module.
    ///
    /// # Errors
    /// As [`modules`]. The linker is of no use after an error.
    pub fn add(&mut self, mut source: Module) -> Result<(), Diagnostics> {
        self.inputs.push(input_name(&source));
        if self.inputs.len() == 1 {
            self.module.source_filename.clone_from(&source.source_filename);
        }
        // Sources first: every error below names a place in them.
        self.adopt_sources(&mut source);
        self.target(&source)?;
        let layout = DataLayout::of(&self.module);
        // Comdats before symbols, since a comdat is linked or dropped as a whole.
        let comdats = comdats::choose(&self.module, &source, &layout)
            .map_err(|why| vec![self.error(None, &why)])?;
        self.drop_replaced(&source, &comdats);
        give_way(&mut source, &comdats);
        self.merge_attributes(&mut source);

        let resolved = self.resolve(&mut source, &layout, &comdats)?;
        self.filter_structors(&mut source, &layout, &resolved)?;
        self.move_resolved(&mut source, &layout, resolved)?;

        // A comdat may have got another selection kind from the source (`largest` for `any`); the
        // destination's members are in it under the same name.
        for (&name, choice) in &comdats {
            let name = self.module.symbol(source.bytes(name));
            if let Some(kind) = self.module.comdats.get_mut(&name) {
                *kind = choice.kind;
            }
        }
        // Module-level assembly is concatenated, in the order of the modules.
        for line in &source.module_asm {
            let text = self.module.symbol(source.bytes(line.text));
            self.module.module_asm.push(ModuleAsm { text, ..*line });
        }
        copy_custom_sections(&mut self.module, &source);
        self.merge_flags(&source)
    }

    /// The linked module.
    ///
    /// # Errors
    /// None that [`Self::add`] has not given before.
    ///
    /// Removes what only dropped members of comdats needed. Ids of globals change then.
    pub fn finish(mut self) -> Result<Module, Diagnostics> {
        let redirects = std::mem::take(&mut self.redirects);
        redirects.add_names(&mut self.module);
        if self.dropped.is_empty() {
            return Ok(self.module);
        }
        let dropped = std::mem::take(&mut self.dropped);
        let roots = self.module.globals.keys().filter(|global| !dropped.contains(global)).collect();
        reachable::rebuilt(self.module, roots)
    }

    /// Makes the sources of a module those of the destination, and its places places in these.
    fn adopt_sources(&mut self, source: &mut Module) {
        let by = self.module.sources.append(&source.sources);
        source.sources = self.module.sources.clone();
        if by == 0 {
            return;
        }
        for line in &mut source.module_asm {
            line.place = line.place.moved(by);
        }
        for data in source.globals.values_mut() {
            data.place = data.place.moved(by);
            if let Some(body) = data.function_mut().and_then(Function::body_mut) {
                for loc in body.locs.values_mut() {
                    loc.place = loc.place.moved(by);
                }
            }
        }
    }

    /// Number of the module that is being linked.
    fn input(&self) -> usize {
        self.inputs.len() - 1
    }

    /// An error about the module that is being linked and, with `other`, the global of the
    /// destination.
    fn error(&self, other: Option<Global>, message: &str) -> Diagnostic {
        let this = self.inputs.last().map_or("", String::as_str);
        Diagnostic::error(match other {
            Some(other) => {
                let first = self.inputs.get(self.origins[other]).map_or("", String::as_str);
                format!("linking '{this}' with '{first}': {message}")
            }
            None => format!("linking '{this}': {message}"),
        })
    }

    /// Data layout and triple. Sizes and addresses mean nothing across different layouts, so that
    /// these are errors here.
    ///
    /// LLVM warns of both and goes on. An empty string takes that of the other module.
    fn target(&mut self, source: &Module) -> Result<(), Diagnostics> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let to = &mut self.module;
        if to.data_layout.is_empty() {
            to.data_layout.clone_from(&source.data_layout);
        }
        if to.triple.is_empty() {
            to.triple.clone_from(&source.triple);
        }
        let (this, first) = (self.inputs.last(), self.inputs.first());
        let (this, first) = (this.map_or("", String::as_str), first.map_or("", String::as_str));
        let differ = |what: &str, ours: &[u8], theirs: &[u8]| {
            format!(
                "'{this}' and '{first}' have different {what}: '{}' and '{}'",
                text(theirs),
                text(ours)
            )
        };
        let mut errors = Vec::new();
        if !source.data_layout.is_empty() && source.data_layout != to.data_layout {
            let message = differ("data layouts", &to.data_layout, &source.data_layout);
            let ours = upgraded(&to.data_layout, &to.triple);
            if upgraded(&source.data_layout, &source.triple) == ours {
                to.data_layout = ours;
            } else if DataLayout::of(source) == DataLayout::of(to) {
                self.warnings.push(Diagnostic::warning(message));
            } else {
                errors.push(
                    Diagnostic::error(message).help("compile all modules for the same target"),
                );
            }
        }
        if !source.triple.is_empty() && source.triple != to.triple {
            let message = differ("target triples", &to.triple, &source.triple);
            let arch =
                |triple: &[u8]| triple.split(|&byte| byte == b'-').next().map(<[u8]>::to_vec);
            if arch(&source.triple) == arch(&to.triple) {
                self.warnings.push(Diagnostic::warning(message));
            } else {
                errors.push(
                    Diagnostic::error(message).help("compile all modules for the same target"),
                );
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Members of a comdat of the destination that the source's replaces become declarations.
    ///
    /// LLVM's `dropReplacedComdat`. They keep their uses, which are resolved to the members that
    /// the source has; one that it lacks stays in `dropped`.
    fn drop_replaced(&mut self, source: &Module, comdats: &FxHashMap<Symbol, Chosen>) {
        let replaced: FxHashSet<Symbol> = comdats
            .iter()
            .filter(|(_, choice)| choice.from == From::Source)
            .filter_map(|(&name, _)| self.module.known_symbol(source.bytes(name)))
            .filter(|name| self.module.comdats.contains_key(name))
            .collect();
        if replaced.is_empty() {
            return;
        }
        let members: Vec<Global> = self
            .module
            .globals
            .keys()
            .filter(|&global| {
                comdats::of(&self.module, global).is_some_and(|comdat| replaced.contains(&comdat))
            })
            .collect();
        for global in members {
            let types = &self.module.types;
            let data = &mut self.module.globals[global];
            let is_function = types.function_parts(data.ty).is_some();
            let plain = match (&data.kind, is_function) {
                (GlobalKind::Variable(variable), _) => {
                    GlobalKind::Variable(Variable { init: None, ..variable.clone() })
                }
                (GlobalKind::Function(function), _) => {
                    let mut function = function.clone();
                    function.state = BodyState::Declared;
                    (function.prefix, function.prologue, function.personality) = (None, None, None);
                    function.scope = None.into();
                    GlobalKind::Function(function)
                }
                (GlobalKind::Alias(_) | GlobalKind::IFunc(_), true) => {
                    GlobalKind::Function(Box::default())
                }
                (GlobalKind::Alias(_) | GlobalKind::IFunc(_), false) => {
                    GlobalKind::Variable(Variable::default())
                }
            };
            *data = GlobalData {
                linkage: Linkage::External,
                comdat: None,
                kind: plain,
                ..data.clone()
            };
            self.dropped.insert(global);
        }
    }

    /// What both modules say of a symbol is merged on both sides, whichever prevails.
    ///
    /// LangRef: of two visibilities the more restrictive counts ("Visibility Styles"), an address
    /// is insignificant only where both say so ("Global Variables"), and `common` variables get the
    /// larger alignment. A declaration is constant only if both are: the definition that comes
    /// later may be written to.
    fn merge_attributes(&mut self, source: &mut Module) {
        for global in source.globals.keys().collect::<Vec<_>>() {
            let Some(own) = linked_to(&self.module, source, global) else { continue };
            let (ours, theirs) = (&mut self.module.globals[own], &mut source.globals[global]);
            if theirs.linkage == Linkage::Appending {
                continue;
            }
            let declared = ours.is_declaration() && theirs.is_declaration();
            if let (GlobalKind::Variable(a), GlobalKind::Variable(b)) =
                (&mut ours.kind, &mut theirs.kind)
            {
                if declared && !(a.constant && b.constant) {
                    (a.constant, b.constant) = (false, false);
                }
                if [ours.linkage, theirs.linkage] == [Linkage::Common; 2] {
                    let align = ours.align.max(theirs.align);
                    (ours.align, theirs.align) = (align, align);
                }
            }
            let visibility = merged_visibility(ours.visibility, theirs.visibility);
            (ours.visibility, theirs.visibility) = (visibility, visibility);
            let unnamed_addr = merged_unnamed_addr(ours.unnamed_addr, theirs.unnamed_addr);
            (ours.unnamed_addr, theirs.unnamed_addr) = (unnamed_addr, unnamed_addr);
        }
    }

    /// Which of two definitions prevails, or the error that none does.
    fn side(
        &self,
        source: &Module,
        layout: &DataLayout,
        own: Global,
        global: Global,
    ) -> Result<Side, Diagnostics> {
        side(&self.module, source, layout, own, global)
            .ok_or_else(|| vec![self.duplicate(source, own, global)])
    }

    /// The error about a symbol that both modules define.
    fn duplicate(&self, source: &Module, own: Global, global: Global) -> Diagnostic {
        let this = self.inputs.last().map_or("", String::as_str);
        let other = self.inputs.get(self.origins[own]).map_or("", String::as_str);
        duplicate((source, global), (&self.module, own), (this, other))
    }

    /// Decides which definitions of the source are linked.
    ///
    /// LLVM's `linkIfNeeded` for each global, then members of comdats that were linked. `roots` is
    /// a list that grows while it is walked, since a member may bring another comdat along.
    fn resolve(
        &mut self,
        source: &mut Module,
        layout: &DataLayout,
        comdats: &FxHashMap<Symbol, Chosen>,
    ) -> Result<Resolved, Diagnostics> {
        let order = linking_order(source);
        let mut resolved = Resolved::default();
        let mut duplicates = Vec::new();
        // `linkonce` members are collected before any is decided: they follow the others.
        for &global in &order {
            if let Some(comdat) = comdats::of(source, global)
                && is_link_once(source.globals[global].linkage)
            {
                resolved.lazy_members.entry(comdat).or_default().push(global);
            }
        }
        for &global in &order {
            let data = &source.globals[global];
            let own = linked_to(&self.module, source, global);
            let lazy = data.linkage.is_local()
                || is_link_once(data.linkage)
                || data.linkage == Linkage::AvailableExternally;
            // Local and `linkonce` definitions are linked where something refers to them: the mover
            // finds that.
            if data.is_declaration() || (own.is_none() && lazy) {
                continue;
            }
            let from = comdats::of(source, global)
                .and_then(|comdat| comdats.get(&comdat))
                .map_or(From::Source, |choice| choice.from);
            if from == From::Destination {
                continue;
            }
            let side = match own {
                Some(own) => side(&self.module, source, layout, own, global),
                None => Some(Side::Source),
            };
            let Some(side) = side else {
                // A program that is linked with a wrong file has many of these: all are shown at
                // once.
                duplicates.extend(own.map(|own| self.duplicate(source, own, global)));
                continue;
            };
            if side == Side::Source {
                resolved.want(global);
            }
            if let Some(own) = own
                && from == From::Both
            {
                // Other members may need what is in it, even where the symbol is the other
                // module's.
                match side {
                    Side::Source => self.keep_private(own)?,
                    Side::Destination => {
                        let copy = private_copy(source, global)
                            .ok_or_else(|| vec![self.not_a_variable(source, global)])?;
                        resolved.want(copy);
                    }
                }
            }
        }
        if !duplicates.is_empty() {
            return Err(duplicates);
        }
        let mut next = 0;
        while let Some(&global) = resolved.roots.get(next) {
            next += 1;
            let Some(comdat) = comdats::of(source, global) else { continue };
            for member in resolved.lazy_members.get(&comdat).cloned().unwrap_or_default() {
                let side = match linked_to(&self.module, source, member) {
                    Some(own) => self.side(source, layout, own, member)?,
                    None => Side::Source,
                };
                if side == Side::Source {
                    resolved.want(member);
                }
            }
        }
        Ok(resolved)
    }

    /// The error about a member of a `nodeduplicate` comdat that both modules must keep: only the
    /// bytes of a variable can be there twice.
    fn not_a_variable(&self, source: &Module, global: Global) -> Diagnostic {
        let name = emback_ir::print::global(source, global);
        self.error(None, &format!("{name} is in a nodeduplicate comdat and no variable"))
    }

    /// Keeps the value of a variable of the destination, whose symbol becomes the source's.
    fn keep_private(&mut self, own: Global) -> Result<(), Diagnostics> {
        match private_copy(&mut self.module, own) {
            Some(copy) => {
                self.origins[copy] = self.origins[own];
                Ok(())
            }
            None => Err(vec![self.not_a_variable(&self.module, own)]),
        }
    }

    /// A constructor that belongs to a symbol is dropped where that symbol's definition is.
    ///
    /// LangRef, "The 'llvm.global_ctors' Global Variable": the third field is the symbol that the
    /// entry is for; an entry whose symbol is discarded is not run. Otherwise the constructor of an
    /// inline variable would run once for each module.
    fn filter_structors(
        &mut self,
        source: &mut Module,
        layout: &DataLayout,
        resolved: &Resolved,
    ) -> Result<(), Diagnostics> {
        for list in ["llvm.global_ctors", "llvm.global_dtors"] {
            let Some(global) = source.global_by_name(list) else { continue };
            let Some(init) = source.globals[global].variable().and_then(|list| list.init) else {
                continue;
            };
            let ConstData::Aggregate(entries) = source.consts.data(init).clone() else { continue };
            let mut kept = Vec::new();
            for &entry in &entries {
                if self.keeps_structor(source, layout, resolved, entry)? {
                    kept.push(entry);
                }
            }
            let Some(&first) = entries.first() else { continue };
            if kept.len() == entries.len() {
                continue;
            }
            let ty = source.types.array(source.consts.ty(first), kept.len() as u64);
            let init = source.consts.intern(ty, ConstData::Aggregate(kept.into()));
            source.globals[global].ty = ty;
            if let GlobalKind::Variable(list) = &mut source.globals[global].kind {
                list.init = Some(init);
            }
        }
        Ok(())
    }

    /// Whether an entry stays: one without a symbol does, and one whose symbol comes from here.
    fn keeps_structor(
        &self,
        source: &Module,
        layout: &DataLayout,
        resolved: &Resolved,
        entry: Const,
    ) -> Result<bool, Diagnostics> {
        let ConstData::Aggregate(fields) = source.consts.data(entry) else { return Ok(true) };
        let Some(key) = fields.get(2) else { return Ok(true) };
        let ConstData::Global(key) = *source.consts.data(*key) else { return Ok(true) };
        let data = &source.globals[key];
        if resolved.wanted.contains(&key) || data.linkage.is_local() {
            return Ok(true);
        }
        if data.is_declaration() {
            return Ok(false);
        }
        Ok(match linked_to(&self.module, source, key) {
            Some(own) if !is_declared(&self.module, own) => false,
            Some(own) => self.side(source, layout, own, key)? == Side::Source,
            None => is_link_once(data.linkage) || data.linkage == Linkage::AvailableExternally,
        })
    }

    /// Moves what was decided, and what it needs.
    ///
    /// Bodies are taken out of the source, so none is copied; the source is of no use afterwards.
    fn move_resolved(
        &mut self,
        source: &mut Module,
        layout: &DataLayout,
        resolved: Resolved,
    ) -> Result<(), Diagnostics> {
        let before = self.module.globals.len();
        let no_callback = source.known_symbol("nocallback");
        let bodies = take_bodies(source);
        let mut plan = Link {
            source,
            layout,
            redirects: &self.redirects,
            roots: resolved.roots.into(),
            wanted: resolved.wanted,
            lazy_members: resolved.lazy_members,
            replaced: Vec::new(),
            twice: Vec::new(),
        };
        let from = Source::with_bodies(source, bodies);
        self.mover.move_globals(&mut self.module, from, Locations::Keep, &mut plan)?;
        let Link { replaced, twice, .. } = plan;
        for (own, global) in twice {
            self.side(source, layout, own, global)?;
        }
        // All that is new or was replaced is this input's now, whether it was a root or followed.
        let input = self.input();
        let new = self.module.globals.keys().skip(before).chain(replaced).collect::<Vec<_>>();
        for own in new {
            self.origins[own] = input;
            self.dropped.remove(&own);
            if no_callback.is_some() {
                drop_no_callback(&mut self.module, own);
            }
        }
        Ok(())
    }

    /// Merges module flags by their behaviours (LangRef, "Module Flags Metadata").
    fn merge_flags(&mut self, source: &Module) -> Result<(), Diagnostics> {
        let (first, this) = match (self.inputs.first(), self.inputs.last()) {
            (Some(first), Some(this)) => (first.as_str(), this.as_str()),
            _ => ("", ""),
        };
        let mut messages = Vec::new();
        flags::merge(&mut self.module, source, (first, this), &mut messages);
        let (errors, warnings): (Vec<_>, Vec<_>) =
            messages.into_iter().partition(|message| message.severity == Severity::Error);
        self.warnings.extend(warnings);
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Custom sections are concatenated, in the order of the modules.
pub(crate) fn copy_custom_sections(to: &mut Module, from: &Module) {
    for section in &from.custom_sections {
        let name = to.symbol(from.bytes(section.name));
        let contents = to.symbol(from.bytes(section.contents));
        to.custom_sections.push(CustomSection { name, contents });
    }
}

/// Variables, functions, aliases, ifuncs, each in the order of the module.
///
/// The order of LLVM's `ModuleLinker::run`, which decides the order of the output.
pub(crate) fn linking_order(module: &Module) -> Vec<Global> {
    let kind = |global: &Global| match module.globals[*global].kind {
        GlobalKind::Variable(_) => 0,
        GlobalKind::Function(_) => 1,
        GlobalKind::Alias(_) => 2,
        GlobalKind::IFunc(_) => 3,
    };
    let mut order: Vec<Global> = module.globals.keys().collect();
    order.sort_by_key(kind);
    order
}

/// The global of the destination that a global of the source is linked to by its name.
///
/// Local symbols are linked to nothing: equal names of two modules are different symbols, and the
/// mover renames one.
fn linked_to(destination: &Module, source: &Module, global: Global) -> Option<Global> {
    let data = &source.globals[global];
    let name = data.name.expand().filter(|_| !data.linkage.is_local())?;
    let own = destination.global_by_name(source.bytes(name))?;
    (!destination.globals[own].linkage.is_local()).then_some(own)
}

/// Whether another module's definition takes its place without a conflict.
fn is_declared(module: &Module, global: Global) -> bool {
    let data = &module.globals[global];
    data.is_declaration() || data.linkage == Linkage::AvailableExternally
}

/// Which of the two definitions prevails, or `None` where both are strong.
fn side(
    destination: &Module,
    source: &Module,
    layout: &DataLayout,
    own: Global,
    global: Global,
) -> Option<Side> {
    let ours = SymbolInfo::of(destination, layout, own);
    prevailing(&ours, &SymbolInfo::of(source, layout, global))
}

/// Private members of comdats that are not linked are dropped unless an alias leads to them.
fn give_way(source: &mut Module, comdats: &FxHashMap<Symbol, Chosen>) {
    let aliased: FxHashSet<Global> = source
        .globals
        .iter()
        .filter(|(_, data)| matches!(data.kind, GlobalKind::Alias(_)))
        .filter_map(|(global, _)| comdats::behind(source, global))
        .collect();
    for (global, data) in source.globals.iter_mut() {
        let choice = data.comdat.and_then(|comdat| comdats.get(&comdat));
        if choice.is_some_and(|choice| choice.from == From::Destination)
            && data.linkage == Linkage::Private
            && !aliased.contains(&global)
        {
            data.linkage = Linkage::AvailableExternally;
            // As it was for being private.
            data.dso_local = true;
            data.comdat = None;
        }
    }
}

/// A private variable with the value and comdat of a variable.
///
/// Without a name, so that it conflicts with nothing; `None` for what is no variable.
fn private_copy(module: &mut Module, global: Global) -> Option<Global> {
    let data = &module.globals[global];
    data.variable()?;
    let copy = GlobalData {
        name: None.into(),
        linkage: Linkage::Private,
        visibility: Visibility::Default,
        dso_local: true,
        ..data.clone()
    };
    Some(module.add_global(copy))
}

/// `nocallback` promises that control comes back to the module by return only, which is not known
/// of a larger module.
///
/// LLVM's `updateAttributes` in `IRMover.cpp`. Intrinsics keep it: no module defines them.
fn drop_no_callback(module: &mut Module, global: Global) {
    let name = module.globals[global].name.expand();
    if name.is_some_and(|name| module.bytes(name).starts_with(b"llvm.")) {
        return;
    }
    let Some(function) = module.function(global) else { return };
    let set = without_no_callback(module, function.attrs.func);
    if let Some(function) = module.globals[global].function_mut() {
        function.attrs.func = set;
    }
    let Some(mut body) = module.take_body(global) else { return };
    for inst in body.insts.values_mut() {
        if let Some(call) = inst.as_call_mut() {
            call.attrs.func = without_no_callback(module, call.attrs.func);
        }
    }
    module.put_body(global, body);
}

/// The set without `nocallback`; the same set where it has none.
fn without_no_callback(module: &mut Module, set: AttrSet) -> AttrSet {
    if !module.has_flag(set, "nocallback") {
        return set;
    }
    let is_it = |attribute: &Attribute| match attribute {
        Attribute::Flag(name) => module.bytes(*name) == b"nocallback",
        Attribute::Int(..) | Attribute::Type(..) | Attribute::String(..) | Attribute::Other(..) => {
            false
        }
    };
    let kept = module.attributes.get(set).iter().filter(|attribute| !is_it(attribute));
    let kept = kept.cloned().collect();
    module.attributes.intern(kept)
}

/// Which definitions of a source are linked.
///
/// Filled by [`Linker::resolve`], emptied by the move.
#[derive(Debug, Default)]
struct Resolved {
    roots: Vec<Global>,
    wanted: FxHashSet<Global>,
    /// `linkonce` members of each comdat: they come along with any other member.
    lazy_members: FxHashMap<Symbol, Vec<Global>>,
}

impl Resolved {
    /// Links a definition, once.
    fn want(&mut self, global: Global) {
        if self.wanted.insert(global) {
            self.roots.push(global);
        }
    }
}

/// The plan of a move.
///
/// The mover asks it for each global that it meets ([`Plan::place`]), and for the next root.
struct Link<'p> {
    source: &'p Module,
    layout: &'p DataLayout,
    redirects: &'p Redirects,
    roots: VecDeque<Global>,
    wanted: FxHashSet<Global>,
    lazy_members: FxHashMap<Symbol, Vec<Global>>,
    /// Globals of the destination that were replaced.
    replaced: Vec<Global>,
    /// Members of comdats that both modules define, found when it was too late to say so.
    twice: Vec<(Global, Global)>,
}

impl Link<'_> {
    /// As [`Resolved::want`], during the move.
    fn want(&mut self, global: Global) {
        if self.wanted.insert(global) {
            self.roots.push_back(global);
        }
    }

    /// Whether the definition is linked. One that is linked only where it is needed is asked for
    /// here, and brings its comdat along.
    fn links(&mut self, destination: &Module, own: Option<Global>, global: Global) -> bool {
        let data = &self.source.globals[global];
        if self.wanted.contains(&global) || data.linkage.is_local() {
            return true;
        }
        if own.is_some_and(|own| !is_declared(destination, own)) || data.is_declaration() {
            return false;
        }
        if !is_link_once(data.linkage) && data.linkage != Linkage::AvailableExternally {
            return false;
        }
        self.want(global);
        let comdat = comdats::of(self.source, global);
        let members = comdat.and_then(|comdat| self.lazy_members.get(&comdat)).cloned();
        for member in members.unwrap_or_default() {
            let side = match linked_to(destination, self.source, member) {
                Some(own) => {
                    let side = side(destination, self.source, self.layout, own, member);
                    if side.is_none() {
                        self.twice.push((own, member));
                    }
                    side
                }
                None => Some(Side::Source),
            };
            if side == Some(Side::Source) {
                self.want(member);
            }
        }
        true
    }
}

impl Plan for Link<'_> {
    fn next_root(&mut self) -> Option<Global> {
        self.roots.pop_front()
    }

    fn place(&mut self, destination: &Module, global: Global) -> Placement {
        let own = linked_to(destination, self.source, global);
        let links = self.links(destination, own, global);
        let appending =
            |module: &Module, global: Global| module.globals[global].linkage == Linkage::Appending;
        match own {
            Some(own) if appending(self.source, global) || appending(destination, own) => {
                self.replaced.push(own);
                Placement::Appends(own)
            }
            Some(own) if links => {
                self.replaced.push(own);
                Placement::Replaces(own)
            }
            Some(own) => Placement::Existing(own),
            None if links => Placement::Moved,
            None => Placement::Declared,
        }
    }

    fn redirected(&self, global: Global) -> Option<&[u8]> {
        if self.redirects.is_empty() {
            return None;
        }
        let data = &self.source.globals[global];
        let name = data.name.expand().filter(|_| !data.linkage.is_local())?;
        let name = self.source.bytes(name);
        Some(self.redirects.of(name)).filter(|&to| to != name)
    }
}
