//! Globals: variables, aliases, ifuncs, and mentions of any of them.

use emback_ir::intrinsic::{Intrinsic, is_reserved};
use emback_ir::module::{DllStorage, Tls, UnnamedAddr, Variable, Visibility};
use emback_ir::{
    AttrSet, Const, ConstData, Global, GlobalData, GlobalKind, Linkage, Symbol, TypeData, Types,
};

use super::{PResult, Parser};
use crate::text::lexer::{Tok, unescape};
use crate::text::prescan::{GlobalName, Prescan};
use crate::text::type_table::Ty;
use crate::upgrade::intrinsics::{self, Upgrade};

/// What is known of a global besides what the module says.
#[derive(Clone, Debug)]
pub(super) struct GlobalEntry {
    /// Whether its definition or declaration was read.
    pub(super) defined: bool,
    /// Type of its value, once that was read.
    value_type: Ty,
    /// The first mention before the definition: type of the pointer, and where.
    first_use: Option<(Ty, usize)>,
    /// Function type of the first call before the definition.
    pub(super) called_as: Option<Ty>,
    /// Its address in its own address space.
    address: Option<(Ty, Const)>,
    /// Whether its name says that it is an intrinsic.
    pub(super) intrinsic: bool,
    /// What its calls need where it is an intrinsic of another LLVM.
    pub(super) upgrade: Option<Upgrade>,
}

/// The words before `global`, `alias`, `define`, ...
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    pub(super) linkage: Linkage,
    pub(super) visibility: Visibility,
    pub(super) dll_storage: DllStorage,
    pub(super) dso_local: bool,
    pub(super) unnamed_addr: UnnamedAddr,
    pub(super) tls: Tls,
    pub(super) space: u32,
    externally_initialized: bool,
    /// Linkage, if it was written.
    written: Option<Linkage>,
}

impl Header {
    pub(super) fn apply(&self, data: &mut GlobalData) {
        data.linkage = self.linkage;
        data.visibility = self.visibility;
        data.dll_storage = self.dll_storage;
        data.dso_local = self.dso_local;
        data.unnamed_addr = self.unnamed_addr;
        data.tls = self.tls;
        data.address_space = self.space;
    }
}

/// Linkages, the ones of LLVM 3 that are no more among them.
fn linkage(word: &[u8]) -> Option<Linkage> {
    Some(match word {
        b"linker_private" | b"linker_private_weak" => Linkage::Private,
        b"linkonce_odr_auto_hide" | b"linker_private_weak_def_auto" => Linkage::LinkOnceOdr,
        _ => Linkage::from_name(std::str::from_utf8(word).ok()?)?,
    })
}

impl<'s> Parser<'s> {
    /// Gives out the ids of all globals in the order of their definition.
    pub(super) fn register_globals(&mut self, prescan: &Prescan) {
        let mut next = 0;
        for &name in &prescan.globals {
            match name {
                GlobalName::Quoted(b"") => {
                    self.global_of_number(next);
                    next += 1;
                }
                GlobalName::Name(text) => {
                    let symbol = self.module.symbol(text);
                    self.global_of(symbol);
                }
                GlobalName::Quoted(text) => {
                    let symbol = self.module.symbol(unescape(text));
                    self.global_of(symbol);
                }
                GlobalName::Number(number) => {
                    next = number.saturating_add(1);
                    self.global_of_number(number);
                }
            }
        }
    }

    fn new_global(&mut self, name: Option<Symbol>, intrinsic: bool) -> Global {
        let kind = GlobalKind::Variable(Variable::default());
        let known = name.filter(|_| intrinsic);
        let known = known.and_then(|name| Intrinsic::from_name(self.module.bytes(name)));
        let upgrade = known.and_then(Upgrade::of);
        self.globals.push(GlobalEntry {
            defined: false,
            value_type: Ty::VOID,
            first_use: None,
            called_as: None,
            address: None,
            intrinsic,
            upgrade,
        });
        self.module.add_global(GlobalData::new(name, Types::VOID, kind))
    }

    /// The global of this name, new or known.
    pub(super) fn global_of(&mut self, symbol: Symbol) -> Global {
        if let Some(&global) = self.global_of_symbol.get(&symbol) {
            return global;
        }
        let bytes = self.module.bytes(symbol);
        let intrinsic = is_reserved(bytes);
        let modern = if intrinsic { intrinsics::modern_name(bytes) } else { None };
        let global = match modern {
            Some(name) => {
                let modern = self.module.symbol(name);
                match self.global_of_symbol.get(&modern) {
                    Some(&global) => global,
                    None => {
                        let global = self.new_global(Some(modern), true);
                        self.global_of_symbol.insert(modern, global);
                        global
                    }
                }
            }
            None => self.new_global(Some(symbol), intrinsic),
        };
        self.global_of_symbol.insert(symbol, global);
        global
    }

    fn global_of_number(&mut self, number: u32) -> Global {
        if let Some(&global) = self.numbered_globals.get(&number) {
            return global;
        }
        let global = self.new_global(None, false);
        self.numbered_globals.insert(number, global);
        global
    }

    /// The current token as a global, if it is one; it is used up then.
    pub(super) fn global_token(&mut self) -> PResult<Option<Global>> {
        let global = match self.tok {
            Tok::Global => {
                let symbol = self.word_symbol();
                self.global_of(symbol)
            }
            Tok::GlobalQuoted => {
                let symbol = self.quoted_symbol();
                if self.module.bytes(symbol).contains(&0) {
                    return self.fail(self.offset(), "a name cannot hold a zero byte");
                }
                self.global_of(symbol)
            }
            Tok::GlobalNumber(number) => self.global_of_number(number),
            _ => return Ok(None),
        };
        self.bump();
        Ok(Some(global))
    }

    pub(super) fn entry(&mut self, global: Global) -> &mut GlobalEntry {
        &mut self.globals[global.as_u32() as usize]
    }

    /// The address of the global that the current token names, as a pointer of type `ty`.
    pub(super) fn global_constant(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        let Some(global) = self.global_token()? else {
            return self.expected("a global");
        };
        if !self.is_pointer(ty) {
            let text = self.spell(ty);
            return self.fail(
                at,
                format!("expected a value of type '{text}', found the address of a global"),
            );
        }
        self.address_of(global, ty, at)
    }

    pub(super) fn address_of(&mut self, global: Global, ty: Ty, at: usize) -> PResult<Const> {
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

    /// A mention whose pointer type is not written.
    pub(super) fn note_global_use(&mut self, global: Global, at: usize) {
        let entry = self.entry(global);
        if !entry.defined && entry.first_use.is_none() {
            entry.first_use = Some((Ty::VOID, at));
        }
    }

    /// Holds a mention against the definition, now or when that is read.
    fn use_global(&mut self, global: Global, ty: Ty, at: usize) -> PResult<()> {
        if self.entry(global).defined {
            return self.check_global_use(global, ty, at);
        }
        let entry = self.entry(global);
        match entry.first_use {
            None => entry.first_use = Some((ty, at)),
            Some((known, _)) if known == ty => {}
            Some(_) => self.global_uses.push((global, ty, at)),
        }
        Ok(())
    }

    fn check_global_use(&mut self, global: Global, ty: Ty, at: usize) -> PResult<()> {
        let have = self.global_pointer(global);
        if ty == Ty::VOID || self.entry(global).intrinsic || self.types.agree(have, ty) {
            return Ok(());
        }
        let (have, want) = (self.spell(have), self.spell(ty));
        let name = self.module.global_name(global);
        self.fail(at, format!("'@{name}' has type '{have}', but '{want}' was expected"))
    }

    /// The type of a defined global's address.
    fn global_pointer(&mut self, global: Global) -> Ty {
        let value = self.entry(global).value_type;
        let space = self.module.globals[global].address_space;
        self.types.pointer_in_use(&mut self.module.types, value, space)
    }

    /// Type of the value of a global that was defined already.
    pub(super) fn known_value_type(&mut self, global: Global) -> Option<Ty> {
        let entry = self.entry(global);
        entry.defined.then_some(entry.value_type)
    }

    /// Puts a definition in its place. An intrinsic may be declared once under each of its old names.
    pub(super) fn define_global(
        &mut self,
        global: Global,
        value_type: Ty,
        mut data: GlobalData,
        at: usize,
    ) -> PResult<()> {
        if self.entry(global).defined {
            let declared = self.module.globals[global].is_declaration();
            if self.entry(global).intrinsic && declared && data.is_declaration() {
                return Ok(());
            }
            let name = self.module.global_name(global);
            return self.fail(at, format!("'@{name}' is already defined"));
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

    /// Every mention has a definition of its type. An intrinsic that is only called needs none.
    pub(super) fn check_globals(&mut self) -> PResult<()> {
        for index in 0..self.globals.len() {
            let global = Global::from_u32(index as u32);
            let entry = &self.globals[index];
            if entry.defined {
                continue;
            }
            if entry.intrinsic
                && let Some(ty) = entry.called_as
            {
                let function = Box::new(emback_ir::Function::default());
                let data = GlobalData::new(None, Types::VOID, GlobalKind::Function(function));
                self.define_global(global, ty, data, 0)?;
                continue;
            }
            let Some((_, at)) = entry.first_use else {
                return self.fail(0, "a name stands where a definition should be");
            };
            let name = self.module.global_name(global);
            return self.fail(at, format!("use of undefined value '@{name}'"));
        }
        for (global, ty, at) in std::mem::take(&mut self.global_uses) {
            self.check_global_use(global, ty, at)?;
        }
        Ok(())
    }

    /// The words before `global`, `alias` or a function's result, in any order: every LLVM had its own.
    pub(super) fn header(&mut self) -> PResult<Header> {
        let mut header = Header::default();
        while self.tok == Tok::Word {
            match self.text() {
                b"dso_local" => header.dso_local = true,
                b"dso_preemptable" => {}
                b"hidden" => header.visibility = Visibility::Hidden,
                b"protected" => header.visibility = Visibility::Protected,
                b"default" => {}
                b"dllimport" => header.dll_storage = DllStorage::Import,
                b"dllexport" => header.dll_storage = DllStorage::Export,
                b"unnamed_addr" => header.unnamed_addr = UnnamedAddr::Global,
                b"local_unnamed_addr" => header.unnamed_addr = UnnamedAddr::Local,
                b"externally_initialized" => header.externally_initialized = true,
                b"thread_local" => {
                    header.tls = self.thread_local()?;
                    continue;
                }
                b"addrspace" => {
                    header.space = self.address_space()?;
                    continue;
                }
                word => match linkage(word) {
                    Some(found) => {
                        header.linkage = found;
                        header.written = Some(found);
                    }
                    None => break,
                },
            }
            self.bump();
        }
        Ok(header)
    }

    /// `'thread_local' ('(' model ')')?`.
    fn thread_local(&mut self) -> PResult<Tls> {
        self.bump();
        if !self.eat(Tok::LParen) {
            return Ok(Tls::GeneralDynamic);
        }
        let model = match self.text() {
            b"localdynamic" => Tls::LocalDynamic,
            b"initialexec" => Tls::InitialExec,
            b"localexec" => Tls::LocalExec,
            b"generaldynamic" => Tls::GeneralDynamic,
            _ => return self.expected("'localdynamic', 'initialexec' or 'localexec'"),
        };
        self.bump();
        self.expect(Tok::RParen, "')' after the model of 'thread_local'")?;
        Ok(model)
    }

    /// `@name = ...`, where the name is the current token.
    pub(super) fn global_definition(&mut self) -> PResult<()> {
        let at = self.offset();
        let line = self.lex.token_line;
        let Some(global) = self.defined_global()? else {
            return self.expected("the name of a global");
        };
        self.expect(Tok::Equal, "'=' after the name of a global")?;
        self.global_body(global, at, line)
    }

    /// The global that the current token gives its name to; an empty one stands for the next number.
    pub(super) fn defined_global(&mut self) -> PResult<Option<Global>> {
        if let Tok::GlobalNumber(number) = self.tok {
            self.check_global_number(number)?;
        } else if self.tok == Tok::GlobalQuoted && self.text().is_empty() {
            let number = self.next_global_number;
            self.check_global_number(number)?;
            self.bump();
            return Ok(Some(self.global_of_number(number)));
        }
        self.global_token()
    }

    /// A global of LLVM 3 that has not even a number.
    pub(super) fn unnamed_global(&mut self) -> PResult<()> {
        let at = self.offset();
        let line = self.lex.token_line;
        let number = self.next_global_number;
        self.check_global_number(number)?;
        let global = self.global_of_number(number);
        self.global_body(global, at, line)
    }

    pub(super) fn check_global_number(&mut self, number: u32) -> PResult<()> {
        let next = self.next_global_number;
        if number < next {
            let text = format!("global expected to be numbered '@{next}' or greater");
            return self.fail(self.offset(), text);
        }
        self.next_global_number = number.saturating_add(1);
        Ok(())
    }

    /// What follows `@name =`.
    fn global_body(&mut self, global: Global, at: usize, line: u32) -> PResult<()> {
        let header = self.header()?;
        if self.at_word("alias") || self.at_word("ifunc") {
            return self.alias(global, header, at, line);
        }
        let constant = self.at_word("constant");
        if !constant && !self.at_word("global") {
            return self.expected("'global', 'constant', 'alias' or 'ifunc'");
        }
        self.bump();
        let type_at = self.offset();
        let ty = self.value_type()?;
        let sizable = self.is_first_class(ty) && ty != Ty::TOKEN;
        if !sizable {
            let text = self.spell(ty);
            return self.fail(type_at, format!("a global cannot have the type '{text}'"));
        }
        // `external` written out says that there is no value; so did `dllimport`, when it was a linkage.
        let has_value = match header.written {
            Some(Linkage::External | Linkage::ExternWeak) => false,
            Some(_) => true,
            None => header.dll_storage != DllStorage::Import,
        };
        let mut variable = Variable {
            constant,
            externally_initialized: header.externally_initialized,
            ..Variable::default()
        };
        if has_value {
            variable.init = Some(self.constant(ty)?);
        }
        let mut data =
            GlobalData::new(None, Types::VOID, GlobalKind::Variable(Variable::default()));
        header.apply(&mut data);
        data.place = self.place(line);
        self.variable_parts(global, &mut data, &mut variable)?;
        data.kind = GlobalKind::Variable(variable);
        self.define_global(global, ty, data, at)
    }

    /// `(',' section | align | comdat | metadata | ...)*` and attribute groups, after a variable.
    fn variable_parts(
        &mut self,
        global: Global,
        data: &mut GlobalData,
        variable: &mut Variable,
    ) -> PResult<()> {
        while self.eat(Tok::Comma) {
            if self.tok == Tok::Meta {
                self.bump();
                self.metadata_node()?;
                continue;
            }
            match self.text() {
                b"section" => {
                    self.bump();
                    data.section = Some(self.string("the name of a section")?);
                }
                b"partition" => {
                    self.bump();
                    data.partition = Some(self.string("the name of a partition")?);
                }
                b"align" => {
                    self.bump();
                    data.align = self.alignment()?;
                }
                b"comdat" => {
                    let name = self.module.globals[global].name.expand();
                    data.comdat = self.comdat_of(name)?;
                }
                b"code_model" => {
                    self.bump();
                    variable.code_model = Some(self.string("the name of a code model")?);
                }
                b"no_sanitize_address"
                | b"no_sanitize_hwaddress"
                | b"sanitize_memtag"
                | b"sanitize_address_dyninit"
                | b"no_sanitize" => self.bump(),
                _ => return self.expected("'section', 'align', 'comdat' or metadata"),
            }
        }
        variable.attrs = self.variable_attributes(data)?;
        Ok(())
    }

    /// Attributes after a variable; an alignment may stand among them.
    fn variable_attributes(&mut self, data: &mut GlobalData) -> PResult<AttrSet> {
        let mut attrs = Vec::new();
        loop {
            match self.tok {
                Tok::AttrGroup(number) => {
                    let at = self.offset();
                    self.bump();
                    match self.groups.get(&number) {
                        Some(group) => attrs.extend(group.attrs.iter().cloned()),
                        None => self.missing_group(number, at)?,
                    }
                }
                Tok::Str => {
                    self.scratch.clear();
                    self.function_attribute()?;
                    attrs.append(&mut self.scratch);
                }
                Tok::Word if self.text() == b"align" => {
                    self.bump();
                    data.align = self.alignment()?;
                }
                _ => break,
            }
        }
        Ok(self.module.attributes.intern(attrs))
    }

    /// `'comdat' ('(' $name ')')?`; without a name it is the global's own. LLVM 3.5 writes `comdat $name`.
    pub(super) fn comdat_of(&mut self, own: Option<Symbol>) -> PResult<Option<Symbol>> {
        let at = self.offset();
        self.bump();
        let parens = self.eat(Tok::LParen);
        // `$name =` is the definition that follows.
        let named = matches!(self.tok, Tok::Comdat | Tok::ComdatQuoted)
            && self.lex.clone().next() != Tok::Equal;
        let symbol = if parens || named {
            let name_at = self.offset();
            let symbol = match self.tok {
                Tok::Comdat => self.word_symbol(),
                Tok::ComdatQuoted => self.quoted_symbol(),
                _ => return self.expected("the name of a comdat, such as '$f'"),
            };
            self.bump();
            if parens {
                self.expect(Tok::RParen, "')' after the name of a comdat")?;
            }
            self.comdat_uses.push((symbol, name_at));
            symbol
        } else {
            let Some(symbol) = own else {
                return self.fail(at, "a global without a name cannot give a comdat its own");
            };
            self.comdat_uses.push((symbol, at));
            symbol
        };
        Ok(Some(symbol))
    }

    /// A power of two, after `align`.
    pub(super) fn alignment(&mut self) -> PResult<u32> {
        let at = self.offset();
        let parens = self.eat(Tok::LParen);
        let value = self.unsigned("an alignment")?;
        if parens {
            self.expect(Tok::RParen, "')' after an alignment")?;
        }
        // Zero was once written for "the usual one".
        if value != 0 {
            self.check_alignment(value, at)?;
        }
        // The one alignment that does not fit is the largest: nothing is ever placed there.
        Ok(u32::try_from(value).unwrap_or(1 << 31))
    }

    pub(super) fn check_alignment(&self, value: u64, at: usize) -> PResult<()> {
        if value.is_power_of_two() && value <= 1 << 32 {
            return Ok(());
        }
        self.fail(at, "an alignment must be a power of two")
    }

    /// `'alias' | 'ifunc'`, the current token, and what follows.
    fn alias(&mut self, global: Global, mut header: Header, at: usize, line: u32) -> PResult<()> {
        let ifunc = self.at_word("ifunc");
        self.bump();
        // LLVM 3 writes linkage and visibility here.
        if matches!(self.tok, Tok::Word) && !self.at_type_word() {
            let late = self.header()?;
            if late.linkage != Linkage::External {
                header.linkage = late.linkage;
            }
            if late.visibility != Visibility::Default {
                header.visibility = late.visibility;
            }
        }
        let target_at = self.offset();
        let is_expression =
            self.tok == Tok::Word && super::constant_expressions::is_opcode(self.text());
        let (value_type, target_ty, target) = if is_expression {
            let (ty, id) = self.constant_expression()?;
            (self.types.pointee(ty), ty, id)
        } else {
            let first = self.any_type()?;
            if self.eat(Tok::Comma) {
                if self.tok == Tok::Word && super::constant_expressions::is_opcode(self.text()) {
                    let (ty, id) = self.constant_expression()?;
                    (Some(first), ty, id)
                } else {
                    let ty = self.value_type()?;
                    (Some(first), ty, self.constant(ty)?)
                }
            } else {
                let id = self.constant(first)?;
                (self.types.pointee(first), first, id)
            }
        };
        let Some(space) = self.types.pointer_space(&self.module.types, target_ty) else {
            return self.fail(target_at, "an alias must be of a pointer");
        };
        let Some(value_type) = value_type else {
            return self.fail(target_at, "the type of this alias is missing");
        };
        let kind = if ifunc { GlobalKind::IFunc(target) } else { GlobalKind::Alias(target) };
        let mut data = GlobalData::new(None, Types::VOID, kind);
        header.space = space;
        header.apply(&mut data);
        data.place = self.place(line);
        while self.eat(Tok::Comma) {
            if self.eat_word("partition") {
                data.partition = Some(self.string("the name of a partition")?);
            } else if self.tok == Tok::Meta {
                self.bump();
                self.metadata_node()?;
            } else {
                return self.expected("'partition' or metadata");
            }
        }
        self.define_global(global, value_type, data, at)
    }

    /// Whether `ty` can be called.
    pub(super) fn is_function_type(&self, ty: Ty) -> bool {
        matches!(self.module.types[self.types.ir(ty)], TypeData::Function { .. })
    }
}
