//! Bodies and debug locations on their way to another module.

use emback_ir::{Body, DebugLoc, File, InstData, InstLoc, LocData, Operand, Scope, ScopeData};

use super::{Locations, Move};

impl Move<'_, '_> {
    /// Makes a body of the source one of the destination.
    pub(super) fn body(&mut self, body: &mut Body) {
        for block in body.blocks.values_mut() {
            block.name = block.name.expand().map(|name| self.symbol(name)).into();
        }
        for (value, data) in body.values.iter_mut() {
            data.ty = self.ty(data.ty);
            // Names are asked for value by value: the map may be shorter than the values.
            if let Some(name) = body.names[value].expand() {
                body.names[value] = self.symbol(name).into();
            }
        }
        for (inst, data) in body.insts.iter_mut() {
            self.inst(data);
            body.locs[inst] = match self.locations {
                Locations::Keep => self.location(body.locs[inst]),
                Locations::Drop => InstLoc::default(),
            };
        }
    }

    fn inst(&mut self, inst: &mut InstData) {
        inst.for_each_operand_mut(|operand| {
            if let Operand::Const(id) = operand {
                *id = self.constant(*id);
            }
        });
        if let InstData::Switch { cases, .. } = inst {
            for (case, _) in cases.iter_mut() {
                *case = self.constant(*case);
            }
        }
        if let Some(ty) = inst.own_type_mut() {
            *ty = self.ty(*ty);
        }
        if let Some(call) = inst.as_call_mut() {
            call.attrs = self.attribute_list(&call.attrs);
            for bundle in &mut call.bundles {
                bundle.tag = self.symbol(bundle.tag);
            }
        }
        if let Some(atomic) = inst.atomicity_mut() {
            atomic.scope = atomic.scope.map(|scope| self.symbol(scope));
        }
    }

    fn location(&mut self, loc: InstLoc) -> InstLoc {
        InstLoc { debug: loc.debug.expand().map(|loc| self.debug_loc(loc)).into(), ..loc }
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
