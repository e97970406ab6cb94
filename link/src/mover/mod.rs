//! Moves globals from one module to another with all that they reach: types, constants,
//! attributes, comdats, debug locations, and further globals. This is LLVM's `IRMover`.
//!
//! The caller decides which globals are moved, and as what: [`Plan::place`] is called
//! once for each global that is reached, and answers with a [`Placement`]. The order is
//! that in which things are reached from the roots, so that the same input gives the same
//! module.
//!
//! A definition that replaces a global of the destination takes over its id. Uses of it
//! need no change then, but the addresses of blocks of a replaced function become
//! `inttoptr (i32 1 to ptr)`, as in LLVM when such a block is deleted.
//!
//! Values and bodies are moved from a queue and not by recursion, since a chain of
//! globals that refer to each other may be as long as a program.

mod bodies;
mod constants;
mod intrinsics;
mod types;

use std::collections::VecDeque;
use std::fmt::Display;

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::module::{ComdatKind, UnnamedAddr};
use emback_ir::{
    AttrSet, Body, BodyState, Const, ConstData, DebugLoc, Diagnostic, Diagnostics, File, Function,
    Global, GlobalData, GlobalKind, Linkage, Module, Place, Renumber, Scope, Symbol, Type,
    TypeData, Types, Variable,
};
use rustc_hash::{FxHashMap, FxHashSet};

use types::Structs;

/// How a global of the source is represented in the destination.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Placement {
    /// It is this global of the destination, which is not changed.
    Existing(Global),
    /// It is declared in the destination, whether or not the source defines it.
    Declared,
    /// Its definition is moved. If the destination has a global of that name, one of the
    /// two must be local; the local one is renamed (the moved one if both are).
    Moved,
    /// Its definition is moved, and takes the place of this global of the destination,
    /// which has the same name.
    Replaces(Global),
    /// Its elements are added to those of this global of the destination; both are
    /// `appending`.
    Appends(Global),
}

/// What is moved, and as what: the decisions of symbol resolution, apart from the moving.
pub trait Plan {
    /// The next global to move. It is called when everything that the last one reaches
    /// has been moved, so that [`Self::place`] may add roots.
    fn next_root(&mut self) -> Option<Global>;

    /// What becomes of a global that was reached: asked once for each, with the
    /// destination as it is at the moment.
    fn place(&mut self, destination: &Module, global: Global) -> Placement;

    /// The name of the symbol that a use of this global refers to, where that is another one.
    fn redirected(&self, global: Global) -> Option<&[u8]> {
        let _ = global;
        None
    }

    /// Whether this global of the destination is the definition that the source has of the symbol.
    fn is_present(&self, _: Global) -> bool {
        false
    }
}

/// Whether debug locations and places are moved.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Locations {
    /// Instructions keep where they come from: their places are in sources that the
    /// destination has too.
    #[default]
    Keep,
    /// They are removed, since no user wrote the source.
    Drop,
}

/// Bodies of the functions of a module.
pub type Bodies = SecondaryMap<Global, Option<Box<Body>>>;

/// Takes all bodies out of a module.
pub fn take_bodies(module: &mut Module) -> Bodies {
    let mut bodies = SecondaryMap::new();
    for (global, data) in module.globals.iter_mut() {
        bodies[global] = data.function_mut().and_then(Function::take_body);
    }
    bodies
}

/// A module that globals are moved from.
pub struct Source<'s> {
    module: &'s Module,
    bodies: Bodies,
}

impl<'s> Source<'s> {
    /// Copies what is moved; `module` stays whole.
    #[must_use]
    pub fn copied(module: &'s Module) -> Self {
        Self { module, bodies: SecondaryMap::new() }
    }

    /// Moves bodies instead of copying them, which leaves `module` without any.
    #[must_use]
    pub fn emptied(module: &'s mut Module) -> Self {
        let bodies = take_bodies(module);
        Self { module, bodies }
    }

    /// A module whose bodies were taken out by [`take_bodies`].
    #[must_use]
    pub fn with_bodies(module: &'s Module, bodies: Bodies) -> Self {
        Self { module, bodies }
    }

    /// The body of a function: the one taken out of the module, or else a copy.
    fn body(&mut self, global: Global) -> Option<Box<Body>> {
        let taken = self.bodies.get_mut(global).and_then(Option::take);
        taken.or_else(|| Some(Box::new(self.module.body(global)?.clone())))
    }
}

/// Moves globals into one destination. It keeps tables of the destination between moves,
/// so that a link of many modules does not build them for each. The destination must be
/// the same each time, and must not get further named structs, files or addresses of
/// blocks in between.
#[derive(Clone, Debug, Default)]
pub struct Mover {
    structs: Structs,
    files: FxHashMap<(Symbol, Symbol), File>,
    /// Functions of the destination with blocks whose address is taken.
    addressed: FxHashSet<Global>,
    /// The number in the last name that was made unique.
    last_unique: u64,
}

impl Mover {
    /// A mover into `destination`.
    #[must_use]
    pub fn new(destination: &Module) -> Self {
        let mut mover = Self { structs: Structs::of(destination), ..Self::default() };
        for (id, file) in &destination.debug.files {
            mover.files.entry((file.name, file.directory)).or_insert(id);
        }
        for index in 0..destination.consts.len() {
            let id = cranelift_entity::EntityRef::new(index);
            if let ConstData::BlockAddress(function, _) = destination.consts.data(id) {
                mover.addressed.insert(*function);
            }
        }
        mover
    }

    /// Moves what `plan` names of `source`, and what that reaches, into `destination`.
    /// Gives the ids that the roots have there, in the order in which the plan named
    /// them.
    ///
    /// # Errors
    /// When a definition cannot be moved: its body is not in the source, names or address
    /// spaces clash, or arrays cannot be appended to each other. The destination is of no
    /// use then.
    pub fn move_globals(
        &mut self,
        destination: &mut Module,
        source: Source<'_>,
        locations: Locations,
        plan: &mut dyn Plan,
    ) -> Result<Vec<Global>, Diagnostics> {
        let mut work = Move {
            mover: self,
            to: destination,
            source,
            plan,
            locations,
            symbols: SecondaryMap::new(),
            types: SecondaryMap::new(),
            open_structs: FxHashSet::default(),
            consts: SecondaryMap::new(),
            target_consts: FxHashMap::default(),
            attribute_sets: SecondaryMap::new(),
            globals: SecondaryMap::new(),
            moved: FxHashSet::default(),
            copies: FxHashMap::default(),
            redirected: FxHashMap::default(),
            locs: SecondaryMap::new(),
            open_locs: FxHashSet::default(),
            scopes: SecondaryMap::new(),
            waiting: VecDeque::new(),
            errors: Vec::new(),
        };
        let mut roots = Vec::new();
        while let Some(root) = work.plan.next_root() {
            roots.push(work.global(root));
            while let Some(next) = work.waiting.pop_front() {
                work.contents(next);
            }
        }
        if work.errors.is_empty() { Ok(roots) } else { Err(work.errors) }
    }
}

/// Copies `global` of `source`, with what it reaches, into `destination`, and gives its
/// id there. Where the destination has a global of the same name, that one is used,
/// whatever it is. This is for helpers of emback's own library, whose names are reserved
/// and whose debug locations mean nothing to a user.
pub fn copy_by_name(
    destination: &mut Module,
    source: &Module,
    global: Global,
) -> Result<Global, Diagnostics> {
    let mut mover = Mover::new(destination);
    let mut plan = ByName { source, root: Some(global) };
    let from = Source::copied(source);
    let roots = mover.move_globals(destination, from, Locations::Drop, &mut plan)?;
    // The plan names one root.
    Ok(roots.first().copied().unwrap_or(global))
}

/// Moves what the destination has no global of that name for.
struct ByName<'s> {
    source: &'s Module,
    root: Option<Global>,
}

impl Plan for ByName<'_> {
    fn next_root(&mut self) -> Option<Global> {
        self.root.take()
    }

    fn place(&mut self, destination: &Module, global: Global) -> Placement {
        let data = &self.source.globals[global];
        let name = data.name.expand().map(|name| self.source.bytes(name));
        match name.and_then(|name| destination.global_by_name(name)) {
            Some(own) => Placement::Existing(own),
            None if data.is_declaration() => Placement::Declared,
            None => Placement::Moved,
        }
    }
}

/// Defines every declaration of `destination` of which `source` has a definition, and
/// brings what these reach. A definition of the destination stays. This is a link against
/// a library that is held in memory. Gives all globals that `source` defined.
///
/// # Errors
/// As [`Mover::move_globals`].
pub fn define_by_name(
    destination: &mut Module,
    source: &Module,
) -> Result<Vec<Global>, Diagnostics> {
    define_by_name_where(destination, source, |_, _, _| true)
}

/// As [`define_by_name`], of the declarations for which `fits` says so: it is given the
/// destination, the declaration there, and the definition in `source`.
///
/// # Errors
/// As [`define_by_name`].
pub fn define_by_name_where(
    destination: &mut Module,
    source: &Module,
    fits: impl Fn(&Module, Global, Global) -> bool,
) -> Result<Vec<Global>, Diagnostics> {
    let roots: Vec<Global> = destination
        .globals
        .iter()
        .filter(|(_, data)| data.is_declaration())
        .filter_map(|(own, data)| {
            let global = source.global_by_name(destination.bytes(data.name.expand()?))?;
            let is_wanted = !source.globals[global].is_declaration();
            (is_wanted && fits(destination, own, global)).then_some(global)
        })
        .collect();
    let before = destination.globals.len();
    let mut plan = DefineByName { source, roots: roots.into_iter() };
    let from = Source::copied(source);
    let mut defined =
        Mover::new(destination).move_globals(destination, from, Locations::Drop, &mut plan)?;
    defined.extend(destination.globals.keys().skip(before));
    defined.retain(|&global| !destination.globals[global].is_declaration());
    Ok(defined)
}

/// Defines what the destination only declares; see [`define_by_name`].
struct DefineByName<'s> {
    source: &'s Module,
    roots: std::vec::IntoIter<Global>,
}

impl Plan for DefineByName<'_> {
    fn next_root(&mut self) -> Option<Global> {
        self.roots.next()
    }

    fn place(&mut self, destination: &Module, global: Global) -> Placement {
        let data = &self.source.globals[global];
        let name = data.name.expand().map(|name| self.source.bytes(name));
        let own = name.and_then(|name| destination.global_by_name(name));
        match (own, data.is_declaration()) {
            (Some(own), false) if destination.globals[own].is_declaration() => {
                Placement::Replaces(own)
            }
            (Some(own), _) => Placement::Existing(own),
            (None, true) => Placement::Declared,
            (None, false) => Placement::Moved,
        }
    }
}

/// Defines the symbols `names` by definitions of `source`, with what these reach, as a linker
/// takes the member of an archive but without the rest of it. A symbol that the destination defines
/// stays as it is. Locals of both modules stay apart, whatever their names. `present` are the
/// definitions of earlier calls, which symbols of `source` are not defined apart from. Gives all
/// globals that `source` defined, and the declarations that it needs.
///
/// # Errors
/// As [`Mover::move_globals`].
pub fn define_needed<'n>(
    destination: &mut Module,
    source: &Module,
    names: impl IntoIterator<Item = &'n str>,
    present: &FxHashSet<Global>,
) -> Result<Needed, Diagnostics> {
    let roots: Vec<Global> =
        names.into_iter().filter_map(|name| source.global_by_name(name)).collect();
    let before = destination.globals.len();
    let mut plan = NeededPlan { source, roots: roots.into_iter(), declared: Vec::new(), present };
    let from = Source::copied(source);
    let mut defined =
        Mover::new(destination).move_globals(destination, from, Locations::Drop, &mut plan)?;
    // A use that cannot do without the symbol makes it one that must be defined.
    for own in plan.declared {
        let data = &mut destination.globals[own];
        if data.is_declaration() && data.linkage == Linkage::ExternWeak {
            data.linkage = Linkage::External;
        }
    }
    let added: Vec<Global> = destination.globals.keys().skip(before).collect();
    let is_declaration = |global: &Global| destination.globals[*global].is_declaration();
    let (declared, more): (Vec<Global>, Vec<Global>) = added.into_iter().partition(is_declaration);
    defined.retain(|global| !is_declaration(global) && !more.contains(global));
    defined.extend(more);
    Ok(Needed { defined, declared })
}

/// What [`define_needed`] brought.
#[derive(Clone, Debug, Default)]
pub struct Needed {
    /// Definitions of the library, those of its locals among them.
    pub defined: Vec<Global>,
    /// New declarations, of symbols that other modules are to define.
    pub declared: Vec<Global>,
}

/// See [`define_needed`].
struct NeededPlan<'s> {
    source: &'s Module,
    roots: std::vec::IntoIter<Global>,
    /// Symbols that the destination has, and the source needs.
    declared: Vec<Global>,
    present: &'s FxHashSet<Global>,
}

impl Plan for NeededPlan<'_> {
    fn next_root(&mut self) -> Option<Global> {
        self.roots.next()
    }

    fn is_present(&self, own: Global) -> bool {
        self.present.contains(&own)
    }

    fn place(&mut self, destination: &Module, global: Global) -> Placement {
        let data = &self.source.globals[global];
        if data.linkage.is_local() {
            return Placement::Moved;
        }
        let name = data.name.expand().map(|name| self.source.bytes(name));
        let own = name
            .and_then(|name| destination.global_by_name(name))
            .filter(|&own| !destination.globals[own].linkage.is_local());
        match (own, data.is_declaration()) {
            (Some(own), false) if destination.globals[own].is_declaration() => {
                Placement::Replaces(own)
            }
            (Some(own), _) => {
                if data.linkage != Linkage::ExternWeak {
                    self.declared.push(own);
                }
                Placement::Existing(own)
            }
            (None, true) => Placement::Declared,
            (None, false) => Placement::Moved,
        }
    }
}

/// How a constant is used. The target of an alias or ifunc must be a definition in the
/// same module (LangRef, "Aliases").
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Use {
    Plain,
    Target,
}

/// A global of the destination whose value or body is still to be moved.
struct Waiting {
    from: Global,
    to: Global,
    how: How,
}

/// Whether the value is that of a new definition, or is added to an existing array.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum How {
    Define,
    Append,
}

/// Limit of the elements of an `appending` array, far above any real list. Elements are
/// held one by one, so that a short text such as `[4294967295 x ptr] zeroinitializer`
/// could exhaust memory.
const MOST_ELEMENTS: u64 = 1 << 24;

/// The state of one move. The maps lead from ids of the source to ids of the destination;
/// an entry is made when an id is first reached.
struct Move<'a, 's> {
    mover: &'a mut Mover,
    to: &'a mut Module,
    source: Source<'s>,
    plan: &'a mut dyn Plan,
    locations: Locations,
    symbols: SecondaryMap<Symbol, PackedOption<Symbol>>,
    types: SecondaryMap<Type, PackedOption<Type>>,
    open_structs: FxHashSet<Symbol>,
    consts: SecondaryMap<Const, PackedOption<Const>>,
    /// The same for what aliases and ifuncs lead to.
    target_consts: FxHashMap<Const, Const>,
    attribute_sets: SecondaryMap<AttrSet, PackedOption<AttrSet>>,
    globals: SecondaryMap<Global, PackedOption<Global>>,
    /// Globals of the source whose definition is moved.
    moved: FxHashSet<Global>,
    /// Copies of definitions that do not prevail, for aliases that lead to them.
    copies: FxHashMap<Global, Global>,
    /// What uses of these globals refer to instead.
    redirected: FxHashMap<Global, Global>,
    locs: SecondaryMap<DebugLoc, PackedOption<DebugLoc>>,
    open_locs: FxHashSet<DebugLoc>,
    scopes: SecondaryMap<Scope, PackedOption<Scope>>,
    waiting: VecDeque<Waiting>,
    errors: Diagnostics,
}

impl Move<'_, '_> {
    /// Reports an error about a global of the source.
    fn fail_global(&mut self, global: Global, message: impl Display) {
        let name = emback_ir::print::global(self.source.module, global);
        let file = String::from_utf8_lossy(&self.source.module.source_filename);
        let source = self.source.module;
        let location = source.sources.location(source.globals[global].place);
        self.errors.push(Diagnostic::error(format!("{name} of '{file}' {message}")).at(location));
    }

    /// The global of the destination that `global` of the source is.
    fn global(&mut self, global: Global) -> Global {
        if let Some(known) = self.globals[global].expand() {
            return known;
        }
        if let Some(own) = self.remangled(global) {
            self.globals[global] = own.into();
            return own;
        }
        let own = match self.plan.place(self.to, global) {
            Placement::Existing(own) => own,
            Placement::Declared => {
                let declaration = self.declaration(global);
                self.add(global, declaration)
            }
            Placement::Moved => {
                let definition = self.definition(global);
                let own = self.add(global, definition);
                self.wait_for(global, own, How::Define);
                own
            }
            Placement::Replaces(own) => {
                // Uses in the destination have the address space in their type.
                self.check_address_space(global, own);
                self.forget_blocks(own);
                let definition = self.definition(global);
                self.to.globals[own] = definition;
                self.wait_for(global, own, How::Define);
                own
            }
            Placement::Appends(own) => {
                self.waiting.push_back(Waiting { from: global, to: own, how: How::Append });
                own
            }
        };
        self.globals[global] = own.into();
        own
    }

    /// Queues the value or body of a definition.
    fn wait_for(&mut self, from: Global, to: Global, how: How) {
        self.moved.insert(from);
        self.waiting.push_back(Waiting { from, to, how });
    }

    /// As [`Self::global`], for a use in the target of an alias too: there, a definition
    /// that does not prevail is kept as a local copy, since the alias must refer to the
    /// definition of its own module.
    fn global_for(&mut self, global: Global, used: Use) -> Global {
        if used == Use::Plain
            && let Some(name) = self.plan.redirected(global)
        {
            let name = self.to.symbol(name);
            return self.redirected(global, name);
        }
        let own = self.global(global);
        let is_here = match used {
            Use::Plain => true,
            Use::Target => {
                self.moved.contains(&global)
                    || self.plan.is_present(own)
                    || self.source.module.globals[global].is_declaration()
            }
        };
        if is_here {
            return own;
        }
        if let Some(&copy) = self.copies.get(&global) {
            return copy;
        }
        let mut definition = self.definition(global);
        definition.linkage = Linkage::Internal;
        definition.visibility = emback_ir::module::Visibility::Default;
        let copy = self.add(global, definition);
        self.copies.insert(global, copy);
        self.waiting.push_back(Waiting { from: global, to: copy, how: How::Define });
        copy
    }

    /// The global of the destination that has this name; a declaration of it where there is none.
    fn redirected(&mut self, global: Global, name: Symbol) -> Global {
        if let Some(&known) = self.redirected.get(&global) {
            return known;
        }
        let known = self.to.global_by_symbol(name);
        let own = match known.filter(|&own| !self.to.globals[own].linkage.is_local()) {
            Some(own) => own,
            None => {
                let declaration = self.declaration(global);
                self.add(global, GlobalData { name: name.into(), ..declaration })
            }
        };
        self.redirected.insert(global, own);
        own
    }

    /// Adds a global under its own name; a local one that has the name gets another.
    fn add(&mut self, from: Global, mut data: GlobalData) -> Global {
        let Some(name) = data.name.expand() else { return self.to.add_global(data) };
        let Some(other) = self.to.global_by_symbol(name) else { return self.to.add_global(data) };
        if data.linkage.is_local() {
            data.name = self.unique_name(name).into();
            return self.to.add_global(data);
        }
        if self.to.globals[other].linkage.is_local() {
            let fresh = self.unique_name(name);
            self.to.rename_global(other, Some(fresh));
        } else {
            self.fail_global(from, "is another global of the destination already");
            data.name = None.into();
        }
        self.to.add_global(data)
    }

    /// `name.1` or the first of its kind that is free.
    fn unique_name(&mut self, name: Symbol) -> Symbol {
        loop {
            self.mover.last_unique += 1;
            let number = format!(".{}", self.mover.last_unique);
            let fresh = [self.to.bytes(name), number.as_bytes()].concat();
            if self.to.global_by_name(&fresh).is_none() {
                return self.to.symbol(fresh);
            }
        }
    }

    /// The declaration of `global` in the destination. An alias or ifunc cannot be
    /// declared: it becomes a function or variable.
    fn declaration(&mut self, global: Global) -> GlobalData {
        let data = &self.source.module.globals[global];
        let mut own = self.definition(global);
        own.linkage = match data.linkage {
            Linkage::ExternWeak => Linkage::ExternWeak,
            Linkage::External
            | Linkage::Private
            | Linkage::Internal
            | Linkage::AvailableExternally
            | Linkage::LinkOnce
            | Linkage::Weak
            | Linkage::Common
            | Linkage::Appending
            | Linkage::LinkOnceOdr
            | Linkage::WeakOdr => Linkage::External,
        };
        own.comdat = None;
        match &mut own.kind {
            GlobalKind::Function(function) => function.state = BodyState::Declared,
            GlobalKind::Variable(_) => {}
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {
                let name = own.name.expand();
                let is_function = self.to.types.function_parts(own.ty).is_some();
                let kind = if is_function {
                    GlobalKind::Function(Box::default())
                } else {
                    GlobalKind::Variable(Variable::default())
                };
                let plain = GlobalData::new(name, own.ty, kind);
                own = GlobalData {
                    address_space: own.address_space,
                    linkage: own.linkage,
                    place: own.place,
                    tls: own.tls,
                    visibility: own.visibility,
                    ..plain
                };
            }
        }
        own
    }

    /// The global without value or body. These are moved later from the queue, since they
    /// may reach the global itself.
    fn definition(&mut self, global: Global) -> GlobalData {
        let data = &self.source.module.globals[global];
        let kind = match &data.kind {
            GlobalKind::Variable(variable) => GlobalKind::Variable(Variable {
                init: None,
                attrs: self.attributes(variable.attrs),
                code_model: variable.code_model.map(|model| self.symbol(model)),
                constant: variable.constant,
                externally_initialized: variable.externally_initialized,
            }),
            GlobalKind::Function(function) => GlobalKind::Function(Box::new(Function {
                attrs: self.attribute_list(&function.attrs),
                calling_convention: function.calling_convention,
                gc: function.gc.map(|gc| self.symbol(gc)),
                // It counts as a definition from now on, since `Plan::place` looks at the
                // destination.
                // A definition from here on: what is asked of the destination must know.
                state: if function.is_definition() {
                    BodyState::Taken
                } else {
                    BodyState::Declared
                },
                prefix: None,
                prologue: None,
                personality: None,
                scope: None.into(),
                prototype: function.prototype.as_ref().map(|prototype| self.prototype(prototype)),
                is_library: function.is_library,
            })),
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {
                let null = self.to.consts.intern(Types::PTR, ConstData::Null);
                match &data.kind {
                    GlobalKind::IFunc(_) => GlobalKind::IFunc(null),
                    _ => GlobalKind::Alias(null),
                }
            }
        };
        GlobalData {
            name: data.name.expand().map(|name| self.symbol(name)).into(),
            ty: self.ty(data.ty),
            address_space: data.address_space,
            linkage: data.linkage,
            visibility: data.visibility,
            dll_storage: data.dll_storage,
            dso_local: data.dso_local,
            unnamed_addr: data.unnamed_addr,
            tls: data.tls,
            section: data.section.map(|section| self.symbol(section)),
            partition: data.partition.map(|partition| self.symbol(partition)),
            comdat: data.comdat.map(|comdat| self.comdat(comdat)),
            align: data.align,
            place: match self.locations {
                Locations::Keep => data.place,
                Locations::Drop => Place::NONE,
            },
            kind,
        }
    }

    /// Adds a comdat to the destination, with the selection kind of the source.
    fn comdat(&mut self, comdat: Symbol) -> Symbol {
        let kind = self.source.module.comdats.get(&comdat).copied().unwrap_or(ComdatKind::Any);
        let own = self.symbol(comdat);
        self.to.comdats.insert(own, kind);
        own
    }

    /// Moves value or body.
    fn contents(&mut self, waiting: Waiting) {
        let Waiting { from, to, how } = waiting;
        if how == How::Append {
            return self.append(from, to);
        }
        let source = self.source.module;
        match &source.globals[from].kind {
            GlobalKind::Variable(variable) => {
                let init = variable.init.map(|init| self.constant(init));
                if let GlobalKind::Variable(own) = &mut self.to.globals[to].kind {
                    own.init = init;
                }
            }
            GlobalKind::Function(function) => self.function(from, to, function),
            GlobalKind::Alias(target) => {
                let target = self.constant_for(*target, Use::Target);
                self.to.globals[to].kind = GlobalKind::Alias(target);
            }
            GlobalKind::IFunc(resolver) => {
                let resolver = self.constant_for(*resolver, Use::Target);
                self.to.globals[to].kind = GlobalKind::IFunc(resolver);
            }
        }
    }

    /// Moves the body of a function, with its prefix, prologue and personality.
    fn function(&mut self, from: Global, to: Global, function: &Function) {
        let mut constant = |id: Option<Const>| id.map(|id| self.constant(id));
        let (prefix, prologue) = (constant(function.prefix), constant(function.prologue));
        let personality = constant(function.personality);
        let scope = match self.locations {
            Locations::Keep => function.scope.expand().map(|scope| self.scope(scope)),
            Locations::Drop => None,
        };
        let state = if function.is_definition() {
            match self.source.body(from) {
                Some(mut body) => {
                    self.body(&mut body);
                    BodyState::Body(body)
                }
                None => {
                    self.fail_global(from, "is defined, but its body has not been read");
                    BodyState::Unread
                }
            }
        } else {
            BodyState::Declared
        };
        if let Some(own) = self.to.globals[to].function_mut() {
            own.prefix = prefix;
            own.prologue = prologue;
            own.personality = personality;
            own.scope = scope.into();
            own.state = state;
        }
    }

    /// Adds the elements of an `appending` array to one of the destination.
    fn append(&mut self, from: Global, to: Global) {
        let data = &self.source.module.globals[from];
        let Some(init) = data.variable().and_then(|variable| variable.init) else { return };
        let init = self.constant(init);
        let (ours, theirs) = (&self.to.globals[to], data);
        let appending = |data: &GlobalData| data.linkage == Linkage::Appending;
        let old = ours.variable().and_then(|variable| variable.init);
        if !appending(theirs) || (old.is_some() && !appending(ours)) {
            return self.fail_global(from, "is appending in one module and not in the other");
        }
        if old.is_some() {
            let constant = |data: &GlobalData| data.variable().map(|variable| variable.constant);
            let differs = [
                (constant(ours) != constant(theirs), "one is constant, the other is not"),
                (ours.align != theirs.align, "their alignments differ"),
                (ours.visibility != theirs.visibility, "their visibilities differ"),
                (
                    (ours.unnamed_addr == UnnamedAddr::Global)
                        != (theirs.unnamed_addr == UnnamedAddr::Global),
                    "one is unnamed_addr, the other is not",
                ),
                (
                    ours.section.map(|section| self.to.bytes(section))
                        != theirs.section.map(|section| self.source.module.bytes(section)),
                    "their sections differ",
                ),
                (ours.address_space != theirs.address_space, "their address spaces differ"),
            ];
            if let Some((_, why)) = differs.into_iter().find(|(differs, _)| *differs) {
                return self.fail_global(from, format_args!("cannot be appended: {why}"));
            }
        }
        let structors = matches!(
            self.to.globals[to].name.expand().map(|name| self.to.bytes(name)),
            Some(b"llvm.global_ctors" | b"llvm.global_dtors")
        );
        if [old, Some(init)].into_iter().flatten().any(|list| self.count(list) > MOST_ELEMENTS) {
            return self.fail_global(
                from,
                format_args!("cannot be appended: more than {MOST_ELEMENTS} elements"),
            );
        }
        let old = old.map(|old| self.elements(old)).unwrap_or_default();
        let new = self.elements(init);
        let mut elements: Vec<Const> = old.iter().chain(&new).copied().collect();
        if structors {
            elements.iter_mut().for_each(|element| *element = self.structor(*element));
        }
        let Some(&first) = elements.first() else { return };
        let element = self.to.consts.ty(first);
        if elements.iter().any(|&id| self.to.consts.ty(id) != element) {
            return self.fail_global(from, "cannot be appended: the elements have different types");
        }
        let count = elements.len() as u64;
        let ty = self.to.types.intern(TypeData::Array { element, count });
        let init = self.to.consts.intern(ty, ConstData::Aggregate(elements.into()));
        let mut definition = self.definition(from);
        definition.ty = ty;
        if let GlobalKind::Variable(variable) = &mut definition.kind {
            variable.init = Some(init);
        }
        self.to.globals[to] = definition;
    }

    /// An entry of a list of constructors, with the third field that those of old modules
    /// lack.
    fn structor(&mut self, entry: Const) -> Const {
        let ConstData::Aggregate(fields) = self.to.consts.data(entry) else { return entry };
        let &[priority, function] = &fields[..] else { return entry };
        let null = self.to.consts.intern(Types::PTR, ConstData::Null);
        let fields = [priority, function, null];
        let types = fields.map(|field| self.to.consts.ty(field));
        let ty = self.to.types.structure(&types, false);
        self.to.consts.intern(ty, ConstData::Aggregate(fields.into()))
    }
}
