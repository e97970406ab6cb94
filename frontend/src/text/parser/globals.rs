//! Globals: variables, aliases, ifuncs, and mentions of any of them. LangRef, "Global Variables",
//! "Aliases", "IFuncs" (since LLVM 3.9) and "Comdats" (since LLVM 3.5).
//!
//! ```text
//! @a = linker_private thread_local global i32 0        ; LLVM 3.0
//! @a = private thread_local global i32 0, comdat       ; LLVM 3.5 and later
//! @b = alias weak hidden i32* @a                       ; up to LLVM 3.4
//! @b = weak hidden alias i32, i32* @a                  ; LLVM 3.8 to 14
//! @b = weak hidden alias i32, ptr @a                   ; LLVM 15 and later
//! ```

use emback_ir::module::{DllStorage, Tls, UnnamedAddr, Variable, Visibility};
use emback_ir::{AttrSet, Const, Global, GlobalData, GlobalKind, Linkage, Symbol, Types};

use super::{PResult, Parser};
use crate::build::{Pos, Purpose, Ty};
use crate::text::lexer::{Tok, unescape};
use crate::text::prescan::{GlobalName, Prescan};
use crate::upgrade;

/// The words before `global`, `alias`, `define`, ...: LangRef, "Linkage Types", "Visibility
/// Styles", "DLL Storage Classes", "Thread Local Storage Models" and "Runtime Preemption
/// Specifiers".
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

/// Linkages, the ones of LLVM 3 that are no more among them. Those were for the linker of macOS:
/// `linker_private` symbols go as far as the object file, `private` ones not even that, and
/// `auto_hide` is `linkonce_odr` with an address that nobody compares (today `unnamed_addr`).
fn linkage(word: &[u8]) -> Option<Linkage> {
    Some(match word {
        b"linker_private" | b"linker_private_weak" => Linkage::Private,
        b"linkonce_odr_auto_hide" | b"linker_private_weak_def_auto" => Linkage::LinkOnceOdr,
        _ => Linkage::from_name(std::str::from_utf8(word).ok()?)?,
    })
}

impl<'s> Parser<'s> {
    /// Gives out the ids of all globals in the order of their definition. Names that are only
    /// mentioned get theirs at the mention, behind these; `Builder::finish` rejects them.
    pub(super) fn register_globals(&mut self, prescan: &Prescan) {
        let mut next = 0;
        for &(name, head) in &prescan.globals {
            let global = match name {
                GlobalName::Quoted(b"") => {
                    next += 1;
                    self.global_of_number(next - 1)
                }
                GlobalName::Name(text) => {
                    let symbol = self.build.module.symbol(text);
                    self.build.global_of(symbol)
                }
                GlobalName::Quoted(text) => {
                    let symbol = self.build.module.symbol(unescape(text));
                    self.build.global_of(symbol)
                }
                GlobalName::Number(number) => {
                    next = number.saturating_add(1);
                    self.global_of_number(number)
                }
            };
            self.heads.extend(head.map(|head| (global, head)));
        }
    }

    /// The global `@number`. Numbers are no names: a module that is printed counts anew.
    fn global_of_number(&mut self, number: u32) -> Global {
        if let Some(&global) = self.numbered_globals.get(&number) {
            return global;
        }
        let global = self.build.new_global(None);
        self.numbered_globals.insert(number, global);
        global
    }

    /// The current token as a global, if it is one; it is used up then.
    pub(super) fn global_token(&mut self) -> PResult<Option<Global>> {
        let global = match self.tok {
            Tok::Global => {
                let symbol = self.word_symbol();
                self.build.global_of(symbol)
            }
            Tok::GlobalQuoted => {
                let symbol = self.quoted_symbol();
                if self.build.module.bytes(symbol).contains(&0) {
                    return self.fail(self.offset(), "a name cannot hold a zero byte");
                }
                self.build.global_of(symbol)
            }
            Tok::GlobalNumber(number) => self.global_of_number(number),
            _ => return Ok(None),
        };
        self.bump();
        Ok(Some(global))
    }

    /// The address of the global that the current token names, as a pointer of type `ty`.
    pub(super) fn global_constant(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        let Some(global) = self.global_token()? else {
            return self.expected("a global");
        };
        if !self.build.is_pointer(ty) {
            let text = self.build.spell(ty);
            return self.fail(
                at,
                format!("expected a value of type '{text}', found the address of a global"),
            );
        }
        Ok(self.build.address_of(global, ty, at)?)
    }

    /// The words before `global`, `alias` or a function's result, in any order: every LLVM had its
    /// own. Of two that exclude each other the last is taken; LLVM takes one only, and prints one
    /// only.
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

    /// `'thread_local' ('(' model ')')?`. Models came with LLVM 3.2; without one it is the general
    /// dynamic model, which has no word of its own in LLVM.
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

    /// The global that the current token gives its name to; an empty one is the next number: `@"" =
    /// ...`.
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

    /// A global of LLVM 3 that has not even a number: `private constant i32 0`. It takes the next
    /// one, and LLVM prints it so.
    pub(super) fn unnamed_global(&mut self) -> PResult<()> {
        let at = self.offset();
        let line = self.lex.token_line;
        let number = self.next_global_number;
        self.check_global_number(number)?;
        let global = self.global_of_number(number);
        self.global_body(global, at, line)
    }

    /// Numbers of globals go up; LLVM before 19 needs the next one itself. Later ones leave gaps
    /// where an entity was removed.
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
    fn global_body(&mut self, global: Global, at: Pos, line: u32) -> PResult<()> {
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
        self.build.check_purpose(ty, Purpose::Global, type_at)?;
        // `external` written out says that there is no value; so did `dllimport`, when it was a
        // linkage.
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
        Ok(self.build.define_global(global, ty, data, at)?)
    }

    /// `(',' section | align | comdat | metadata | ...)*` and attribute groups, after a variable.
    /// Attribute groups are of LLVM 5 and later. The words for sanitizers are dropped: no pass
    /// instruments for them.
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
                    let name = self.build.module.globals[global].name.expand();
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

    /// Attributes after a variable; an alignment may be among them, for groups and `align` were
    /// once printed without a comma.
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
        Ok(upgrade::attributes::set(&mut self.build.module, attrs))
    }

    /// `'comdat' ('(' $name ')')?`; without a name it is the global's own. LLVM 3.5 writes `comdat
    /// $name`, which is ambiguous where a definition of a comdat comes next: one token of
    /// look-ahead decides.
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

    /// A power of two, after `align`, of at most 2^32 (2^29 in older versions of LLVM).
    pub(super) fn alignment(&mut self) -> PResult<u32> {
        let at = self.offset();
        let parens = self.eat(Tok::LParen);
        let value = self.unsigned("an alignment")?;
        if parens {
            self.expect(Tok::RParen, "')' after an alignment")?;
        }
        // Zero was once written for "the usual one".
        if value != 0 {
            self.build.check_alignment(value, at)?;
        }
        // The one alignment that does not fit is the largest: nothing is ever placed there.
        Ok(u32::try_from(value).unwrap_or(1 << 31))
    }

    /// `'alias' | 'ifunc'`, the current token, and what follows: `(type ',')? type constant`. The
    /// type of the value is written since LLVM 3.8; before, it is the pointee of the target's type.
    /// A constant expression has its type in itself, and none is written before it.
    fn alias(&mut self, global: Global, mut header: Header, at: Pos, line: u32) -> PResult<()> {
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
            (self.build.types.pointee(ty), ty, id)
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
                (self.build.types.pointee(first), first, id)
            }
        };
        // The address space of an alias is that of its target: it has no word for one.
        let Some(space) = self.build.pointer_space(target_ty) else {
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
        Ok(self.build.define_global(global, value_type, data, at)?)
    }
}
