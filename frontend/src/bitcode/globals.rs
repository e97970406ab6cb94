//! Variables, functions, aliases and ifuncs, with comdats.

use std::collections::BTreeMap;

use emback_ir::module::{ComdatKind, DllStorage, Tls, UnnamedAddr, Variable, Visibility};
use emback_ir::{
    AttributeList, Const, Function, Global, GlobalData, GlobalKind, Linkage, Symbol, Types,
};

use rustc_hash::FxHashMap;

use super::codes::{module, symtab};
use super::error::{Fault, Result};
use super::reader::Reader;
use super::record::{Ops, bytes};
use super::stream::{BlockRef, Record};
use super::values::Slot;
use crate::build::{Pos, Purpose, Ty};

/// A global as its record begins: what is needed before any constant is read.
struct Head<'r> {
    /// The record, of one of the codes of [`order`].
    record: &'r Record,
    /// Its id in the module.
    global: Global,
    /// The type of its value.
    ty: Ty,
    /// Its address space.
    space: Option<u32>,
    /// What is behind the name and the type.
    ops: Ops<'r>,
    /// Of a variable, the bits of its second operand.
    flags: u64,
}

/// Whether a record is of a global, and where it is in text: variables, aliases, ifuncs,
/// functions.
fn order(code: u32) -> Option<u32> {
    match code {
        module::GLOBALVAR => Some(0),
        module::ALIAS | module::ALIAS_OLD => Some(1),
        module::IFUNC => Some(2),
        module::FUNCTION => Some(3),
        _ => None,
    }
}

impl<'s> Reader<'s> {
    /// Defines all globals. `read` reads the constants and metadata of the module, when the numbers
    /// of the globals are known.
    pub(super) fn globals(
        &mut self,
        records: &[Record],
        functions: &[BlockRef],
        read: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        for record in records.iter().filter(|record| record.code == module::COMDAT) {
            self.comdat(record)?;
        }
        // Globals have the first numbers of values, in the order of their records. Their
        // initializers may refer to any of them, so all get a number before the first constant is
        // read.
        let mut heads = self.heads(records)?;
        for head in &heads {
            self.values.push(Slot::Global(head.global, head.ty));
        }
        read(self)?;
        // As text has them; the sort keeps the order within each kind.
        let mut numbered: Vec<usize> = (0..heads.len()).collect();
        numbered.sort_by_key(|&index| order(heads[index].record.code));
        let mut blocks = functions.iter();
        let mut bodies = BTreeMap::new();
        for head in &heads {
            // The n-th body is of the n-th function that is not only declared.
            if head.record.code == module::FUNCTION && !is_declared(head) {
                let Some(&block) = blocks.next() else {
                    return head.ops.fail("the body of this function is missing");
                };
                bodies.insert(head.global, (head.ty, block));
            }
        }
        if let Some(block) = blocks.next() {
            return Fault::damaged(block.at, "a body of no function");
        }
        self.bodies = bodies;
        for index in numbered {
            let head = &mut heads[index];
            match head.record.code {
                module::GLOBALVAR => self.variable(head)?,
                module::FUNCTION => self.function(head)?,
                _ => self.alias(head)?,
            }
        }
        self.set_context(None);
        self.sort_comdats();
        Ok(())
    }

    /// Puts comdats in the order of text: by their first function, then by their first variable.
    fn sort_comdats(&mut self) {
        let module = &mut self.build.module;
        let order = |functions: bool| {
            let globals = module.globals.values();
            let globals = globals.filter(move |data| data.function().is_some() == functions);
            globals.filter_map(|data| data.comdat)
        };
        let ranks: FxHashMap<Symbol, usize> = {
            let mut ranks = FxHashMap::default();
            for comdat in order(true).chain(order(false)) {
                let rank = ranks.len();
                ranks.entry(comdat).or_insert(rank);
            }
            ranks
        };
        module.comdats.sort_by_cached_key(|comdat, _| ranks.get(comdat).copied());
    }

    /// The globals in order of their numbers. Their ids are in the order of text.
    fn heads<'r>(&mut self, records: &'r [Record]) -> Result<Vec<Head<'r>>> {
        let mut names: Vec<(u32, usize, Ops<'r>, Option<Symbol>)> = Vec::new();
        for record in records {
            let Some(order) = order(record.code) else { continue };
            self.set_context(Some(record.code));
            let mut ops = Ops::new(record);
            let number = names.len();
            let name = match self.table_name(&mut ops)? {
                None if !self.has_table() => self.names.get(&(number as u32)).copied(),
                name => name,
            };
            names.push((order, number, ops, name));
        }
        let mut by_order: Vec<usize> = (0..names.len()).collect();
        by_order.sort_by_key(|&index| names[index].0);
        let mut globals = vec![None; names.len()];
        for index in by_order {
            globals[index] = Some(match names[index].3 {
                Some(name) => self.build.global_of(name),
                None => self.build.new_global(None),
            });
        }
        let mut heads = Vec::with_capacity(names.len());
        let records = records.iter().filter(|record| order(record.code).is_some());
        for ((record, (_, _, mut ops, _)), global) in records.zip(names).zip(globals) {
            let Some(global) = global else { continue };
            self.set_context(Some(record.code));
            let written = self.next_type(&mut ops)?;
            let mut flags = 0;
            let (ty, space) = match record.code {
                module::GLOBALVAR => {
                    flags = ops.next()?;
                    // Bit 1 says that the type is that of the value, and not of a pointer to it
                    // (LLVM 3.7).
                    if flags & 2 != 0 {
                        (written, Some((flags >> 2) as u32))
                    } else {
                        (self.pointee(written, &ops)?, self.build.pointer_space(written))
                    }
                }
                module::FUNCTION if self.build.is_pointer(written) => {
                    (self.pointee(written, &ops)?, None)
                }
                module::FUNCTION => (written, None),
                module::ALIAS_OLD => {
                    (self.pointee(written, &ops)?, self.build.pointer_space(written))
                }
                _ => (written, Some(ops.small()?)),
            };
            let function = record.code == module::FUNCTION;
            if function && !self.build.is_function_type(ty) {
                return ops.fail("a function does not have the type of one");
            }
            // Its address may be asked for before it is defined.
            let own = if function { self.function_space(&ops)? } else { space.unwrap_or(0) };
            if own >= 1 << 24 {
                return ops.fail("an address space has at most 24 bits");
            }
            self.build.module.globals[global].address_space = own;
            heads.push(Head { record, global, ty, space: Some(own), ops, flags });
        }
        self.set_context(None);
        Ok(heads)
    }

    /// The address space of a function: operand 16 of its record, or what the data layout says.
    fn function_space(&self, ops: &Ops<'_>) -> Result<u32> {
        // The type was read.
        match ops.rest().get(15) {
            Some(&space) => Ok(u32::try_from(space).unwrap_or(u32::MAX)),
            None => {
                let layout = self.build.module.data_layout.split(|&byte| byte == b'-');
                let space = layout.filter_map(|part| part.strip_prefix(b"P")).next();
                let space = space.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
                Ok(space.unwrap_or(0))
            }
        }
    }

    /// `[offset, size]?`, then `[kind]` or `[kind, size, name...]`.
    fn comdat(&mut self, record: &Record) -> Result<()> {
        self.set_context(Some(record.code));
        let mut ops = Ops::new(record);
        let name = self.table_name(&mut ops)?;
        let kind = match ops.next()? {
            2 => ComdatKind::ExactMatch,
            3 => ComdatKind::Largest,
            4 => ComdatKind::NoDeduplicate,
            5 => ComdatKind::SameSize,
            _ => ComdatKind::Any,
        };
        let name = match name {
            Some(name) => name,
            None if self.has_table() => return ops.fail("a comdat has a name"),
            None => {
                let size = ops.next()?;
                let text = bytes(ops.take(size)?);
                self.build.module.symbol(text)
            }
        };
        self.build.module.comdats.insert(name, kind);
        self.comdats.push(name);
        Ok(())
    }

    /// The comdat of the number that comes next; 0 is none. Before LLVM 3.5 there were no comdats:
    /// a definition with one of the linkages of that time is in a comdat of its own name
    /// (`hasImplicitComdat`).
    fn comdat_of(
        &mut self,
        global: Global,
        linkage: u64,
        ops: &mut Ops<'_>,
    ) -> Result<Option<Symbol>> {
        match ops.optional() {
            Some(number) => listed(&self.comdats, number, ops),
            None if matches!(linkage, 1 | 4 | 10 | 11) => {
                let module = &mut self.build.module;
                let name = module.globals[global].name.expand();
                if let Some(name) = name {
                    module.comdats.entry(name).or_insert(ComdatKind::Any);
                }
                Ok(name)
            }
            None => Ok(None),
        }
    }

    /// What is known of a global before its kind.
    fn global_data(&self, head: &Head<'_>) -> GlobalData {
        // Any kind: it is replaced before anyone sees it.
        let kind = GlobalKind::Variable(Variable::default());
        let mut data = GlobalData::new(None, Types::VOID, kind);
        data.place = self.place(head.record.at);
        data.address_space = head.space.unwrap_or(0);
        data
    }

    /// `[type, constant | explicit type << 1 | space << 2, value + 1, linkage, alignment, section,
    /// visibility, tls, unnamed_addr, externally_initialized, dll, comdat, attributes, dso_local,
    /// partition offset, size, sanitizers, code model]`; it ends after the section or any later
    /// one.
    fn variable(&mut self, head: &mut Head<'_>) -> Result<()> {
        self.set_context(Some(module::GLOBALVAR));
        let mut data = self.global_data(head);
        let ops = &mut head.ops;
        let at = ops.at();
        self.build.check_purpose(head.ty, Purpose::Global, at)?;
        let init = ops.next()?;
        let written = ops.next()?;
        data.linkage = linkage(written);
        data.align = self.alignment(ops.next()?, at)?;
        data.section = listed(&self.sections, ops.next()?, ops)?;
        data.visibility = visibility(ops.optional());
        data.tls = tls(ops.optional());
        data.unnamed_addr = unnamed_addr(ops.optional());
        let externally_initialized = ops.optional().is_some_and(|flag| flag != 0);
        data.dll_storage = dll_storage(ops.optional(), written);
        data.comdat = self.comdat_of(head.global, written, ops)?;
        // A variable has attributes as a function has them, in a list with no result or parameters.
        let list = ops.optional().unwrap_or(0);
        let attrs = self.apply(list, Ty::VOID, &[]).func;
        data.dso_local = ops.optional().is_some_and(|flag| flag == 1);
        if ops.left() >= 2 {
            data.partition = self.partition(ops)?;
        }
        ops.optional();
        let code_model = match ops.optional().unwrap_or(0) {
            0 => None,
            number => {
                const MODELS: [&str; 5] = ["tiny", "small", "kernel", "medium", "large"];
                let model = usize::try_from(number - 1).ok().and_then(|index| MODELS.get(index));
                let Some(model) = model else { return ops.fail("an unknown code model") };
                Some(self.build.module.symbol(model))
            }
        };
        finish_header(&mut data);
        let init = match init {
            0 => None,
            number => Some(self.value_of_global(number - 1, Some(head.ty), at)?),
        };
        data.kind = GlobalKind::Variable(Variable {
            init,
            constant: head.flags & 1 != 0,
            externally_initialized,
            attrs,
            code_model,
        });
        Ok(self.build.define_global(head.global, head.ty, data, at)?)
    }

    /// The constant of a number, of type `want` where that matters.
    fn value_of_global(&mut self, number: u64, want: Option<Ty>, at: Pos) -> Result<Const> {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let (have, _, id) = self.constant(number, at)?;
        if let Some(want) = want {
            self.build.check_type(at, have, want)?;
        }
        Ok(id)
    }

    /// `[offset, size]` in the string table; an empty name is none.
    fn partition(&mut self, ops: &mut Ops<'_>) -> Result<Option<Symbol>> {
        let name = self.string(ops)?;
        Ok(name.filter(|&name| !self.build.module.bytes(name).is_empty()))
    }

    /// `[type, convention, is declared, linkage, attributes, alignment, section, visibility, gc,
    /// unnamed_addr, prologue + 1, dll, comdat, prefix + 1, personality + 1, dso_local, space,
    /// partition offset, size]`; it ends after the visibility or any later one.
    fn function(&mut self, head: &mut Head<'_>) -> Result<()> {
        self.set_context(Some(module::FUNCTION));
        let mut data = self.global_data(head);
        let global = head.global;
        let ops = &mut head.ops;
        let at = ops.at();
        let calling_convention = ops.small()?;
        if calling_convention > 1023 {
            return ops.fail("a calling convention has a number below 1024");
        }
        let declared = ops.flag()?;
        let written = ops.next()?;
        data.linkage = linkage(written);
        let list = ops.next()?;
        data.align = self.alignment(ops.next()?, at)?;
        data.section = listed(&self.sections, ops.next()?, ops)?;
        data.visibility = visibility(ops.optional());
        let gc = listed(&self.collectors, ops.optional().unwrap_or(0), ops)?;
        data.unnamed_addr = unnamed_addr(ops.optional());
        let prologue = ops.optional().unwrap_or(0);
        data.dll_storage = dll_storage(ops.optional(), written);
        data.comdat = self.comdat_of(head.global, written, ops)?;
        let prefix = ops.optional().unwrap_or(0);
        let personality = ops.optional().unwrap_or(0);
        data.dso_local = ops.optional().is_some_and(|flag| flag == 1);
        ops.optional();
        if ops.left() >= 2 {
            data.partition = self.partition(ops)?;
        }
        finish_header(&mut data);
        let mut constant = |number: u64| -> Result<Option<Const>> {
            match number {
                0 => Ok(None),
                number => self.value_of_global(number - 1, None, at).map(Some),
            }
        };
        let (prologue, prefix) = (constant(prologue)?, constant(prefix)?);
        let personality = constant(personality)?;
        let applied = self.applied(list, head.ty)?;
        let mut ty = head.ty;
        let mut params = applied.params.to_vec();
        if declared && let Some(upgrade) = self.build.upgrade_of(global) {
            let count =
                self.build.types.function_parts(ty).map_or(0, |(_, params, _)| params.len());
            params.resize(count, Default::default());
            ty = self.build.upgraded_type(Some(upgrade), ty);
            upgrade.parameters(&mut params, |_| Default::default());
        }
        let mut attrs = AttributeList {
            func: applied.func,
            result: applied.result,
            ..AttributeList::default()
        };
        if params.iter().any(|&set| set != Default::default()) {
            attrs.params = params.into();
        }
        let mut function = Function {
            attrs,
            calling_convention,
            gc,
            prefix,
            prologue,
            personality,
            ..Function::default()
        };
        if !declared {
            function.state = emback_ir::BodyState::Unread;
        }
        data.kind = GlobalKind::Function(Box::new(function));
        Ok(self.build.define_global(global, ty, data, at)?)
    }

    /// `[type, space, value, linkage, visibility, dll, tls, unnamed_addr, dso_local, partition
    /// offset, size]`; an ifunc goes on with `dso_local` after the visibility, and an alias of LLVM
    /// before 3.8 has no space.
    fn alias(&mut self, head: &mut Head<'_>) -> Result<()> {
        let code = head.record.code;
        self.set_context(Some(code));
        let mut data = self.global_data(head);
        let ops = &mut head.ops;
        let at = ops.at();
        let target = ops.next()?;
        let written = ops.next()?;
        data.linkage = linkage(written);
        data.visibility = visibility(ops.optional());
        if code != module::IFUNC {
            data.dll_storage = dll_storage(ops.optional(), written);
            data.tls = tls(ops.optional());
            data.unnamed_addr = unnamed_addr(ops.optional());
        }
        data.dso_local = ops.optional().is_some_and(|flag| flag == 1);
        if ops.left() >= 2 {
            data.partition = self.partition(ops)?;
        }
        finish_header(&mut data);
        let number = u32::try_from(target).unwrap_or(u32::MAX);
        let (have, _, target) = self.constant(number, at)?;
        self.build.check_pointer(have, at)?;
        if self.build.pointer_space(have) != head.space {
            return head.ops.fail("an alias is in the address space of what it is of");
        }
        data.kind = if code == module::IFUNC {
            GlobalKind::IFunc(target)
        } else {
            GlobalKind::Alias(target)
        };
        Ok(self.build.define_global(head.global, head.ty, data, at)?)
    }

    /// The symbol table of the module, in LLVM before 5: `[value, name...]`, of functions `[value,
    /// offset, name...]`.
    pub(super) fn module_symbols(&mut self, block: BlockRef) -> Result<()> {
        self.each_record(block, |reader, record| {
            let mut ops = Ops::new(record);
            if reader.has_table() || !matches!(record.code, symtab::ENTRY | symtab::FNENTRY) {
                return Ok(());
            }
            let number = ops.small()?;
            if record.code == symtab::FNENTRY {
                ops.next()?;
            }
            let name = reader.symbol_name(&ops)?;
            reader.names.insert(number, name);
            Ok(())
        })
    }

    /// The name that the rest of a record is.
    pub(super) fn symbol_name(&mut self, ops: &Ops<'_>) -> Result<Symbol> {
        let text = bytes(ops.rest());
        if text.contains(&0) {
            return ops.fail("a name cannot hold a zero byte");
        }
        Ok(self.build.module.symbol(text))
    }
}

/// Whether a function has no body: the second operand after its type.
fn is_declared(head: &Head<'_>) -> bool {
    head.ops.rest().get(1).is_some_and(|&declared| declared != 0)
}

/// Entry `number - 1` of a list; 0 is none.
fn listed(list: &[Symbol], number: u64, ops: &Ops<'_>) -> Result<Option<Symbol>> {
    if number == 0 {
        return Ok(None);
    }
    match usize::try_from(number - 1).ok().and_then(|index| list.get(index)) {
        Some(&symbol) => Ok(Some(symbol)),
        None => ops.fail(format!("there is no name {number} in its list")),
    }
}

/// What is said by other words of the same global is not said again, as in text.
fn finish_header(data: &mut GlobalData) {
    if data.linkage.is_local() {
        data.visibility = Visibility::Default;
        data.dll_storage = DllStorage::Default;
    }
    let hidden = data.visibility != Visibility::Default && data.linkage != Linkage::ExternWeak;
    if data.linkage.is_local() || hidden {
        data.dso_local = false;
    }
}

/// The linkage of a number, as `getDecodedLinkage`: an unknown one is `external`.
fn linkage(number: u64) -> Linkage {
    match number {
        1 | 16 => Linkage::Weak,
        2 => Linkage::Appending,
        3 => Linkage::Internal,
        4 | 18 => Linkage::LinkOnce,
        7 => Linkage::ExternWeak,
        8 => Linkage::Common,
        // 13 and 14 were private to a linker.
        9 | 13 | 14 => Linkage::Private,
        10 | 17 => Linkage::WeakOdr,
        // 15 could be hidden by a linker, in LLVM 3.
        11 | 15 | 19 => Linkage::LinkOnceOdr,
        12 => Linkage::AvailableExternally,
        // 5 and 6 were those of DLLs.
        _ => Linkage::External,
    }
}

/// The visibility of a number, as `getDecodedVisibility`: an unknown one is the default.
fn visibility(number: Option<u64>) -> Visibility {
    match number {
        Some(1) => Visibility::Hidden,
        Some(2) => Visibility::Protected,
        _ => Visibility::Default,
    }
}

/// Before LLVM 3.5 it was a linkage.
fn dll_storage(number: Option<u64>, linkage: u64) -> DllStorage {
    match (number, linkage) {
        (Some(1), _) | (None, 5) => DllStorage::Import,
        (Some(2), _) | (None, 6) => DllStorage::Export,
        _ => DllStorage::Default,
    }
}

/// The thread-local model, as `getDecodedThreadLocalMode`: an unknown one, and 1, are general.
fn tls(number: Option<u64>) -> Tls {
    match number {
        None | Some(0) => Tls::None,
        Some(2) => Tls::LocalDynamic,
        Some(3) => Tls::InitialExec,
        Some(4) => Tls::LocalExec,
        Some(_) => Tls::GeneralDynamic,
    }
}

/// Whether the address matters, as `getDecodedUnnamedAddrType`. 2 is `local_unnamed_addr`.
fn unnamed_addr(number: Option<u64>) -> UnnamedAddr {
    match number {
        Some(1) => UnnamedAddr::Global,
        Some(2) => UnnamedAddr::Local,
        _ => UnnamedAddr::Significant,
    }
}
