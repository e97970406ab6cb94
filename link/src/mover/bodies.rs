//! Bodies and debug locations on their way to another module.

use cranelift_entity::packed_option::PackedOption;
use emback_ir::{
    AttrSet, Const, DebugLoc, File, InstLoc, LocData, Parameter, Prototype, Renumber, Scope,
    ScopeData, Symbol, Type,
};

use super::{Locations, Move, Use};

impl Renumber for Move<'_, '_> {
    /// The symbol of the destination that `symbol` of the source is.
    fn symbol(&mut self, symbol: Symbol) -> Symbol {
        if let Some(known) = self.symbols[symbol].expand() {
            return known;
        }
        let own = self.to.symbol(self.source.module.bytes(symbol));
        self.symbols[symbol] = own.into();
        own
    }

    fn ty(&mut self, ty: Type) -> Type {
        self.moved_type(ty)
    }

    fn constant(&mut self, id: Const) -> Const {
        self.constant_for(id, Use::Plain)
    }

    fn attributes(&mut self, set: AttrSet) -> AttrSet {
        if let Some(known) = self.attribute_sets[set].expand() {
            return known;
        }
        let source = self.source.module;
        let attributes = source.attributes.get(set).iter();
        let own = attributes.map(|attribute| self.attribute(attribute)).collect();
        let own = self.to.attributes.intern(own);
        self.attribute_sets[set] = own.into();
        own
    }

    fn location(&mut self, loc: InstLoc) -> InstLoc {
        match self.locations {
            Locations::Keep => {
                InstLoc { debug: loc.debug.expand().map(|loc| self.debug_loc(loc)).into(), ..loc }
            }
            Locations::Drop => InstLoc::default(),
        }
    }
}

impl Move<'_, '_> {
    /// How the source declares a function.
    pub(super) fn prototype(&mut self, prototype: &Prototype) -> Box<Prototype> {
        let mut symbol = |of: PackedOption<Symbol>| of.expand().map(|of| self.symbol(of)).into();
        let parameters = prototype.parameters.iter();
        Box::new(Prototype {
            result: symbol(prototype.result),
            parameters: parameters
                .map(|parameter| Parameter {
                    name: symbol(parameter.name),
                    ty: symbol(parameter.ty),
                })
                .collect(),
        })
    }

    /// The location of the destination that `loc` is, with the calls it was inlined at.
    fn debug_loc(&mut self, loc: DebugLoc) -> DebugLoc {
        let source = self.source.module;
        let mut outer: Option<DebugLoc> = None;
        let mut chain = Vec::new();
        let mut next = Some(loc);
        while let Some(at) = next {
            outer = self.locs[at].expand();
            // A chain that leads back to itself is cut where it closes.
            if outer.is_some() || self.open_locs.contains(&at) {
                break;
            }
            self.open_locs.insert(at);
            chain.push(at);
            next = source.debug.locs[at].inlined_at.expand();
        }
        for at in chain.into_iter().rev() {
            let data = source.debug.locs[at];
            let scope = data.scope.expand().map(|scope| self.scope(scope));
            let own = self.to.debug.locs.push(LocData {
                line: data.line,
                column: data.column,
                scope: scope.into(),
                inlined_at: outer.into(),
            });
            self.locs[at] = own.into();
            outer = Some(own);
        }
        self.open_locs.clear();
        outer.expect("the location itself is in the chain or known")
    }

    /// The scope of the destination that `scope` is, with the scopes around it.
    pub(super) fn scope(&mut self, scope: Scope) -> Scope {
        let source = self.source.module;
        let mut inner: Option<Scope> = None;
        let mut first = None;
        let mut next = Some(scope);
        while let Some(at) = next {
            let known = self.scopes[at].expand();
            let own = known.unwrap_or_else(|| {
                let data = source.debug.scopes[at];
                let own = ScopeData {
                    file: data.file.expand().map(|file| self.file(file)).into(),
                    parent: None.into(),
                    name: data.name.expand().map(|name| self.symbol(name)).into(),
                    line: data.line,
                };
                let own = self.to.debug.scopes.push(own);
                self.scopes[at] = own.into();
                own
            });
            first.get_or_insert(own);
            if let Some(inner) = inner {
                self.to.debug.scopes[inner].parent = own.into();
            }
            inner = Some(own);
            next = if known.is_some() { None } else { source.debug.scopes[at].parent.expand() };
        }
        first.unwrap_or(scope)
    }

    /// Files are compared by what they are: many modules come from the same header.
    fn file(&mut self, file: File) -> File {
        let mut data = self.source.module.debug.files[file];
        data.name = self.symbol(data.name);
        data.directory = self.symbol(data.directory);
        let debug = &mut self.to.debug;
        *self
            .mover
            .files
            .entry((data.name, data.directory))
            .or_insert_with(|| debug.files.push(data))
    }
}
