//! Globals: defined, or used before their definition.
//!
//! A use before the definition makes the global at once. The type of the pointer that it was used
//! as is held against the definition when that is read; a use with a type of its own is kept until
//! the end, a use with the same type as the first is not, so that the cost is that of the different
//! types.

use emback_ir::intrinsic::{Intrinsic, is_reserved};
use emback_ir::{Const, ConstData, Global, GlobalData, GlobalKind, Symbol, Types, Variable};
use rustc_hash::FxHashMap;

use super::{Builder, Pos, Problem, Result, Ty};
use crate::upgrade::intrinsics::{self, Upgrade};

/// What is known of the globals besides what the module has.
#[derive(Debug, Default)]
pub(super) struct Globals {
    /// One for each global of the module, by its id.
    entries: Vec<GlobalEntry>,
    /// The global of each name; several old names of an intrinsic are one global.
    by_symbol: FxHashMap<Symbol, Global>,
    /// Uses before the definition whose types differ from that of the first one.
    uses: Vec<(Global, Ty, Pos)>,
}

/// What is known of a global besides what the module has.
#[derive(Clone, Debug, Default)]
struct GlobalEntry {
    /// Whether its definition or declaration was read.
    defined: bool,
    /// Type of its value, once that was read.
    value_type: Ty,
    /// The first use before the definition: type of the pointer, `void` where the input has none,
    /// and where it is.
    first_use: Option<(Ty, Pos)>,
    /// Function type of the first call before the definition.
    called_as: Option<Ty>,
    /// The constant of its address as a pointer of this type.
    address: Option<(Ty, Const)>,
    /// Whether LLVM reserves its name.
    intrinsic: bool,
    /// What its calls need where it is an intrinsic of another LLVM.
    upgrade: Option<Upgrade>,
}

impl Builder {
    /// What is known of a global. Every global was made by `new_global`, so that it has an entry.
    fn entry(&mut self, global: Global) -> &mut GlobalEntry {
        &mut self.globals.entries[global.as_u32() as usize]
    }

    /// A global that has no definition yet.
    pub(crate) fn new_global(&mut self, name: Option<Symbol>) -> Global {
        let intrinsic = name.is_some_and(|name| is_reserved(self.module.bytes(name)));
        let known = name.filter(|_| intrinsic);
        let known = known.and_then(|name| Intrinsic::from_name(self.module.bytes(name)));
        let upgrade = known.and_then(Upgrade::of);
        self.globals.entries.push(GlobalEntry { intrinsic, upgrade, ..GlobalEntry::default() });
        let kind = GlobalKind::Variable(Variable::default());
        self.module.add_global(GlobalData::new(name, Types::VOID, kind))
    }

    /// The global of this name, new or known. Old names of intrinsics are upgraded.
    pub(crate) fn global_of(&mut self, symbol: Symbol) -> Global {
        if let Some(&global) = self.globals.by_symbol.get(&symbol) {
            return global;
        }
        let bytes = self.module.bytes(symbol);
        let modern = if is_reserved(bytes) { intrinsics::modern_name(bytes) } else { None };
        let own = match modern {
            Some(name) => self.module.symbol(name),
            None => symbol,
        };
        let global = match self.globals.by_symbol.get(&own) {
            Some(&global) => global,
            None => self.new_global(Some(own)),
        };
        self.globals.by_symbol.insert(own, global);
        self.globals.by_symbol.insert(symbol, global);
        global
    }

    /// Whether its definition or declaration was read.
    pub(crate) fn is_defined(&self, global: Global) -> bool {
        self.globals.entries[global.as_u32() as usize].defined
    }

    /// What the calls of a global need where it is an intrinsic of another LLVM.
    pub(crate) fn upgrade_of(&self, global: Global) -> Option<Upgrade> {
        self.globals.entries[global.as_u32() as usize].upgrade
    }

    /// The type of an intrinsic of another LLVM as LLVM 19 has it.
    pub(crate) fn upgraded_type(&mut self, upgrade: Option<Upgrade>, ty: Ty) -> Ty {
        let Some(upgrade) = upgrade else { return ty };
        let Some((result, params, varargs)) = self.types.function_parts(ty) else { return ty };
        let mut params = params.to_vec();
        upgrade.parameters(&mut params, Ty::of_common);
        self.function(result, &params, varargs)
    }

    /// The address of a global as a pointer of type `ty`.
    pub(crate) fn address_of(&mut self, global: Global, ty: Ty, at: Pos) -> Result<Const> {
        if let Some((known, id)) = self.entry(global).address
            && known == ty
        {
            return Ok(id);
        }
        self.use_global(global, ty, at)?;
        let id = self.intern(ty, ConstData::Global(global));
        self.entry(global).address = Some((ty, id));
        Ok(id)
    }

    /// The address of a callee of this function type, in the address space that the call says.
    pub(crate) fn callee_address(
        &mut self,
        global: Global,
        function: Ty,
        space: u32,
        at: Pos,
    ) -> Result<Const> {
        // With opaque pointers a call may have another type than the function, and the address
        // space that is not written is the function's own.
        let plain = self.types.opaque || !self.types.typed;
        let ty = if plain && self.is_defined(global) {
            self.opaque_pointer(self.module.globals[global].address_space)
        } else {
            self.pointer_in_use(function, space)
        };
        self.address_of(global, ty, at)
    }

    /// A call of an intrinsic is its declaration, where the input has no other.
    pub(crate) fn note_call(&mut self, global: Global, function: Ty) {
        let entry = self.entry(global);
        if entry.intrinsic && !entry.defined {
            entry.called_as.get_or_insert(function);
        }
    }

    /// A use without a pointer type.
    pub(crate) fn note_global_use(&mut self, global: Global, at: Pos) {
        let entry = self.entry(global);
        if !entry.defined && entry.first_use.is_none() {
            entry.first_use = Some((Ty::VOID, at));
        }
    }

    /// Notes a use, or checks it where the definition was read.
    fn use_global(&mut self, global: Global, ty: Ty, at: Pos) -> Result<()> {
        if self.is_defined(global) {
            return self.check_global_use(global, ty, at);
        }
        let entry = self.entry(global);
        match entry.first_use {
            None => entry.first_use = Some((ty, at)),
            Some((known, _)) if known == ty => {}
            Some(_) => self.globals.uses.push((global, ty, at)),
        }
        Ok(())
    }

    /// Checks the type of a use of a global that is defined. An intrinsic may be used with the
    /// types of several LLVMs, and `void` is a use without a type.
    fn check_global_use(&mut self, global: Global, ty: Ty, at: Pos) -> Result<()> {
        let GlobalEntry { value_type, intrinsic, .. } = *self.entry(global);
        let space = self.module.globals[global].address_space;
        let have = self.pointer_in_use(value_type, space);
        if ty == Ty::VOID || intrinsic || self.types.agree(have, ty) {
            return Ok(());
        }
        Problem::GlobalType { global, want: ty, have }.at(at)
    }

    /// Type of the value of a global that was defined already.
    pub(crate) fn known_value_type(&self, global: Global) -> Option<Ty> {
        let entry = &self.globals.entries[global.as_u32() as usize];
        entry.defined.then_some(entry.value_type)
    }

    /// Defines or declares a global; its name stays. An intrinsic may be declared once under each
    /// of its old names.
    pub(crate) fn define_global(
        &mut self,
        global: Global,
        value_type: Ty,
        mut data: GlobalData,
        at: Pos,
    ) -> Result<()> {
        if self.is_defined(global) {
            let declared = self.module.globals[global].is_declaration();
            if self.entry(global).intrinsic && declared && data.is_declaration() {
                return Ok(());
            }
            return Problem::GlobalIsDefined(global).at(at);
        }
        data.name = self.module.globals[global].name;
        data.ty = self.types.ir(value_type);
        self.module.globals[global] = data;
        let entry = self.entry(global);
        entry.defined = true;
        entry.value_type = value_type;
        if let Some((ty, at)) = entry.first_use.take() {
            self.check_global_use(global, ty, at)?;
        }
        Ok(())
    }

    /// Every global that is used is defined, with the type of each use. An intrinsic that is only
    /// called is declared here.
    pub(super) fn check_globals(&mut self) -> Result<()> {
        for index in 0..self.globals.entries.len() {
            let global = Global::from_u32(index as u32);
            let entry = &self.globals.entries[index];
            if entry.defined {
                continue;
            }
            if entry.intrinsic
                && let Some(ty) = entry.called_as
            {
                let kind = GlobalKind::Function(Box::default());
                let data = GlobalData::new(None, Types::VOID, kind);
                self.define_global(global, ty, data, Pos::default())?;
                continue;
            }
            let Some((_, at)) = entry.first_use else {
                return Problem::NoDefinition.at(Pos::default());
            };
            return Problem::UndefinedGlobal(global).at(at);
        }
        for (global, ty, at) in std::mem::take(&mut self.globals.uses) {
            self.check_global_use(global, ty, at)?;
        }
        Ok(())
    }
}
