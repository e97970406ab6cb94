//! Forks of a module: several threads read a module and add to it at the same time, and the
//! outcome is the same as if one thread had done it in order.
//!
//! [`Module::share`] makes all that a module has the base of its arenas; [`Module::fork`] is a
//! second module on that base, for each part of the work; [`Module::absorb`] brings what a fork
//! has added into the module, and is called in the order of the parts; [`Module::unshare`] ends
//! it. What two forks have added both becomes one thing, as when one thread adds it twice: types,
//! constants, strings and attribute sets because they are interned, and functions by name.
//!
//! Ids that a fork has given are other ones in the module. [`Ids`] says which, and has to be
//! applied to the bodies that the fork worked on. Since each arena of a fork is replayed in order,
//! ids become those that one thread would have given.

use cranelift_entity::EntityRef;

use crate::debug::InstLoc;
use crate::entities::{AttrSet, Const, Global, Symbol, Type};
use crate::function::BodyState;
use crate::layer::Layered;
use crate::module::{GlobalData, GlobalKind, Module};
use crate::renumber::Renumber;

/// The ids of one kind of thing in the module, for those that a fork gave. Ids of the base stay.
#[derive(Clone, Debug)]
struct New<K> {
    first: usize,
    ids: Vec<K>,
}

impl<K: EntityRef> New<K> {
    fn after(first: usize) -> Self {
        Self { first, ids: Vec::new() }
    }

    fn get(&self, id: K) -> K {
        id.index().checked_sub(self.first).map_or(id, |added| self.ids[added])
    }

    fn stays(&self) -> bool {
        self.ids.iter().enumerate().all(|(added, id)| id.index() == self.first + added)
    }
}

/// Which ids of the module those that a fork gave have become.
#[derive(Clone, Debug)]
pub struct Ids {
    types: New<Type>,
    consts: New<Const>,
    attributes: New<AttrSet>,
    symbols: New<Symbol>,
    globals: New<Global>,
}

impl Ids {
    /// Whether all ids are the same as before, as they are after the first fork that adds
    /// something.
    #[must_use]
    pub fn stay(&self) -> bool {
        self.types.stays()
            && self.consts.stays()
            && self.attributes.stays()
            && self.symbols.stays()
            && self.globals.stays()
    }
}

/// Looks up: [`Ids`] is complete when it is used.
impl Renumber for &Ids {
    fn symbol(&mut self, symbol: Symbol) -> Symbol {
        self.symbols.get(symbol)
    }

    fn ty(&mut self, ty: Type) -> Type {
        self.types.get(ty)
    }

    fn constant(&mut self, id: Const) -> Const {
        self.consts.get(id)
    }

    fn attributes(&mut self, set: AttrSet) -> AttrSet {
        self.attributes.get(set)
    }

    fn location(&mut self, location: InstLoc) -> InstLoc {
        location
    }
}

impl Module {
    /// Makes all that the module has common to it and to its forks. Constant time.
    pub fn share(&mut self) {
        self.types.share();
        self.consts.share();
        self.attributes.share();
        self.strings.share();
        self.globals.share();
    }

    /// A module that reads what is shared, and adds types, constants, attributes, strings and
    /// globals for itself. It has no comdats, no flags and no `module asm`. Nothing that grows
    /// with the module is copied.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            source_filename: self.source_filename.clone(),
            triple: self.triple.clone(),
            data_layout: self.data_layout.clone(),
            target_place: self.target_place,
            sources: self.sources.clone(),
            debug: self.debug.clone(),
            types: self.types.fork(),
            consts: self.consts.fork(),
            attributes: self.attributes.fork(),
            strings: self.strings.fork(),
            globals: self.globals.fork(),
            ..Self::default()
        }
    }

    /// Ends what [`Self::share`] began. What was absorbed stays. All forks must be gone: else
    /// the whole module is copied.
    pub fn unshare(&mut self) {
        self.types.unshare();
        self.consts.unshare();
        self.attributes.unshare();
        self.strings.unshare();
        self.globals.unshare();
    }

    /// Adds what a fork of this module has added. A function that both have is that of the
    /// module; if only the fork defines it, the module gets its definition.
    ///
    /// The cost is linear in what the fork has added.
    pub fn absorb(&mut self, mut fork: Self) -> Ids {
        let mut ids = Ids {
            types: New::after(fork.types.base().len()),
            consts: New::after(fork.consts.base().len()),
            attributes: New::after(fork.attributes.base().len()),
            symbols: New::after(fork.strings.base().len()),
            globals: New::after(fork.globals.base().len()),
        };
        for text in fork.strings.added() {
            ids.symbols.ids.push(Symbol::new(self.strings.intern(text)));
        }
        for mut data in fork.types.added() {
            (&ids).type_data(&mut data);
            ids.types.ids.push(self.types.intern(data));
        }
        for (name, body) in fork.types.added_named() {
            let name = ids.symbols.get(name);
            if self.types.named_body(name).is_none() {
                self.types.define_named(name, body.map(|body| ids.types.get(body)));
            }
        }
        for set in fork.attributes.added() {
            let set = set.iter().map(|attribute| (&ids).attribute(attribute)).collect();
            ids.attributes.ids.push(self.attributes.intern(set));
        }
        // Constants name globals and globals constants: first the ids of globals are given.
        let mut waiting = Vec::new();
        for mut data in fork.globals.added() {
            let name = data.name.expand().map(|name| ids.symbols.get(name));
            let known = name.and_then(|name| self.global_by_symbol(name));
            let wanted = match known {
                None => true,
                Some(known) => self.globals[known].is_declaration() && !data.is_declaration(),
            };
            let global = known.unwrap_or_else(|| {
                data.name = name.into();
                let kind = GlobalKind::Function(Box::default());
                self.add_global(GlobalData::new(name, data.ty, kind))
            });
            ids.globals.ids.push(global);
            if wanted {
                waiting.push((global, data));
            }
        }
        for (ty, mut data) in fork.consts.added() {
            (&ids).const_data(&mut data, |global| ids.globals.get(global));
            ids.consts.ids.push(self.consts.intern(ids.types.get(ty), data));
        }
        for (global, mut data) in waiting {
            data.name = self.globals[global].name;
            renumber_global(&mut data, &ids);
            self.globals[global] = data;
        }
        ids
    }
}

/// Gives a global, whose name has its id, the ids of what else it names.
fn renumber_global(data: &mut GlobalData, mut ids: &Ids) {
    data.ty = ids.types.get(data.ty);
    for symbol in [&mut data.section, &mut data.partition, &mut data.comdat].into_iter().flatten() {
        *symbol = ids.symbols.get(*symbol);
    }
    match &mut data.kind {
        GlobalKind::Variable(variable) => {
            variable.attrs = ids.attributes.get(variable.attrs);
            variable.init = variable.init.map(|init| ids.consts.get(init));
            variable.code_model = variable.code_model.map(|model| ids.symbols.get(model));
        }
        GlobalKind::Function(function) => {
            function.attrs = ids.attribute_list(&function.attrs);
            function.gc = function.gc.map(|gc| ids.symbols.get(gc));
            let constants =
                [&mut function.prefix, &mut function.prologue, &mut function.personality];
            for id in constants.into_iter().flatten() {
                *id = ids.consts.get(*id);
            }
            if let BodyState::Body(body) = &mut function.state {
                ids.body(body);
            }
        }
        GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
            *target = ids.consts.get(*target);
        }
    }
}
