//! Constants and attributes on their way to another module.

use emback_ir::{ApInt, Const, ConstData, ConstExpr, Global, Renumber, TypeData, Types};

use super::{Move, Use};
use crate::substitute::{self, int_to_ptr};

impl Move<'_, '_> {
    /// As [`Self::constant`], where it may matter that an alias or ifunc leads to it.
    ///
    /// Parts first, from a list rather than by recursion: expressions can be deep.
    pub(super) fn constant_for(&mut self, id: Const, used: Use) -> Const {
        let source = self.source.module;
        let mut open = vec![(id, false)];
        while let Some((id, parts_done)) = open.pop() {
            if self.known_constant(id, used).is_some() {
                continue;
            }
            if !parts_done {
                open.push((id, true));
                source.consts.data(id).for_each_part(|part| open.push((part, false)));
                continue;
            }
            let own = self.make_constant(id, used);
            match used {
                Use::Plain => self.consts[id] = own.into(),
                Use::Target => drop(self.target_consts.insert(id, own)),
            }
        }
        self.part(id, used)
    }

    fn known_constant(&self, id: Const, used: Use) -> Option<Const> {
        match used {
            Use::Plain => self.consts[id].expand(),
            Use::Target => self.target_consts.get(&id).copied(),
        }
    }

    fn part(&self, id: Const, used: Use) -> Const {
        self.known_constant(id, used).expect("parts are moved before the whole")
    }

    fn make_constant(&mut self, id: Const, used: Use) -> Const {
        let source = self.source.module;
        let ty = self.ty(source.consts.ty(id));
        let data = match source.consts.data(id) {
            ConstData::Aggregate(parts) => {
                ConstData::Aggregate(parts.iter().map(|&part| self.part(part, used)).collect())
            }
            ConstData::Splat(lane) => ConstData::Splat(self.part(*lane, used)),
            ConstData::PtrAuth(parts) => {
                ConstData::PtrAuth(parts.iter().map(|&part| self.part(part, used)).collect())
            }
            ConstData::Expr(expr) => {
                let mut own = expr.clone();
                own.for_each_part_mut(|part| *part = self.part(*part, used));
                if let ConstExpr::GetElementPtr { source, .. } = &mut *own {
                    *source = self.ty(*source);
                }
                ConstData::Expr(own)
            }
            ConstData::Global(global) => {
                let own = self.global_for(*global, used);
                self.check_address_space(*global, own);
                ConstData::Global(own)
            }
            ConstData::DsoLocalEquivalent(global) => {
                ConstData::DsoLocalEquivalent(self.global_for(*global, used))
            }
            ConstData::NoCfi(global) => ConstData::NoCfi(self.global_for(*global, used)),
            ConstData::BlockAddress(global, block) => {
                let own = self.global(*global);
                if self.is_moved(*global) {
                    self.mover.addressed.insert(own);
                    ConstData::BlockAddress(own, *block)
                } else {
                    // What LLVM makes of it: not null, and no block's.
                    return int_to_ptr(self.to, ty, 1);
                }
            }
            ConstData::Metadata(text) => ConstData::Metadata(self.symbol(*text)),
            ConstData::InlineAsm(asm) => {
                let mut asm = asm.clone();
                asm.template = self.symbol(asm.template);
                asm.constraints = self.symbol(asm.constraints);
                ConstData::InlineAsm(asm)
            }
            data @ (ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)) => data.clone(),
        };
        self.to.consts.intern(ty, data)
    }

    /// Whether the definition that the source has of `global` is what the destination
    /// gets.
    fn is_moved(&self, global: Global) -> bool {
        self.moved.contains(&global)
    }

    /// Opaque pointers to one symbol differ by address space only, and there they must
    /// not.
    pub(super) fn check_address_space(&mut self, global: Global, own: Global) {
        let (theirs, ours) =
            (self.source.module.globals[global].address_space, self.to.globals[own].address_space);
        if theirs != ours {
            self.fail_global(
                global,
                format_args!("is in address space {theirs} here and in {ours} in the destination"),
            );
        }
    }

    /// How many elements an array of the destination has.
    pub(super) fn count(&self, array: Const) -> u64 {
        if let TypeData::Array { count, .. } = self.to.types[self.to.consts.ty(array)] {
            count
        } else {
            0
        }
    }

    /// The elements of an array of the destination.
    pub(super) fn elements(&mut self, array: Const) -> Vec<Const> {
        let TypeData::Array { element, count } = self.to.types[self.to.consts.ty(array)] else {
            return Vec::new();
        };
        match self.to.consts.data(array).clone() {
            ConstData::Aggregate(parts) => parts.into_vec(),
            ConstData::Bytes(bytes) => {
                let int = |byte: &u8| ConstData::Int(ApInt::new(8, u64::from(*byte)));
                bytes.iter().map(|byte| self.to.consts.intern(Types::I8, int(byte))).collect()
            }
            data => {
                // `zeroinitializer`, `undef` or `poison`, of which each element is one.
                let element = self.to.consts.intern(element, data);
                vec![element; usize::try_from(count).unwrap_or(0)]
            }
        }
    }

    /// Replaces the addresses of blocks of `function` of the destination, whose body goes
    /// away.
    pub(super) fn forget_blocks(&mut self, function: Global) {
        if !self.mover.addressed.remove(&function) {
            return;
        }
        let by = substitute::constants(self.to, |module, data, ty| match data {
            ConstData::BlockAddress(global, _) if *global == function => {
                Some(int_to_ptr(module, ty, 1))
            }
            _ => None,
        });
        // What moves from now on is moved anew: a constant known so far may hold such an
        // address.
        for own in self.consts.values_mut() {
            if let Some(id) = own.expand()
                && let Some(new) = by[id].expand()
            {
                *own = new.into();
            }
        }
        self.target_consts.values_mut().for_each(|id| *id = by[*id].expand().unwrap_or(*id));
    }
}
