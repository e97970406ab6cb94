//! `define` and `declare`: the head of a function and its blocks. LangRef, "Functions".
//!
//! The head grew with every LLVM (`prefix` in 3.4, `prologue` in 3.6, `personality` in 3.7,
//! metadata in 3.8 and of declarations in 4.0), and what follows the parameters is accepted in any
//! order: LLVM itself changed the order in which it prints these parts.
//!
//! A body is built as it is read. Values and labels may be used before they are defined, so nothing
//! about them can be checked before `end_function`, which reports what was never defined.

use emback_ir::module::UnnamedAddr;
use emback_ir::{
    AttrSet, Attribute, AttributeList, Block, Function, Global, GlobalData, GlobalKind, Types,
};

use super::{Fault, MetaRef, PResult, Parser};
use crate::build::{LocalName, Pos, Ty};
use crate::text::lexer::Tok;
use crate::upgrade;

/// A parameter of a function's head. A declaration may name its parameters too; the names are
/// dropped.
struct Param {
    ty: Ty,
    name: Option<LocalName>,
    at: Pos,
}

/// Calling conventions with a word. Numbers are those of `llvm/include/llvm/IR/CallingConv.h`.
/// Numbers without a word are written as `cc N`.
fn convention(word: &[u8]) -> Option<u32> {
    Some(match word {
        b"ccc" => 0,
        b"fastcc" => 8,
        b"coldcc" => 9,
        b"ghccc" => 10,
        b"webkit_jscc" => 12,
        b"anyregcc" => 13,
        b"preserve_mostcc" => 14,
        b"preserve_allcc" => 15,
        b"swiftcc" => 16,
        b"cxx_fast_tlscc" => 17,
        b"tailcc" => 18,
        b"cfguard_checkcc" => 19,
        b"swifttailcc" => 20,
        b"preserve_nonecc" => 21,
        b"x86_stdcallcc" => 64,
        b"x86_fastcallcc" => 65,
        b"arm_apcscc" => 66,
        b"arm_aapcscc" => 67,
        b"arm_aapcs_vfpcc" => 68,
        b"msp430_intrcc" => 69,
        b"x86_thiscallcc" => 70,
        b"ptx_kernel" => 71,
        b"ptx_device" => 72,
        b"spir_func" => 75,
        b"spir_kernel" => 76,
        b"intel_ocl_bicc" => 77,
        b"x86_64_sysvcc" => 78,
        b"win64cc" => 79,
        b"x86_vectorcallcc" => 80,
        b"hhvmcc" => 81,
        b"hhvm_ccc" => 82,
        b"x86_intrcc" => 83,
        b"avr_intrcc" => 84,
        b"avr_signalcc" => 85,
        b"amdgpu_vs" => 87,
        b"amdgpu_gs" => 88,
        b"amdgpu_ps" => 89,
        b"amdgpu_cs" => 90,
        b"amdgpu_kernel" => 91,
        b"x86_regcallcc" => 92,
        b"amdgpu_hs" => 93,
        b"amdgpu_ls" => 95,
        b"amdgpu_es" => 96,
        b"aarch64_vector_pcs" => 97,
        b"aarch64_sve_vector_pcs" => 98,
        b"amdgpu_gfx" => 100,
        b"m68k_intrcc" => 101,
        b"aarch64_sme_preservemost_from_x0" => 102,
        b"aarch64_sme_preservemost_from_x2" => 103,
        b"amdgpu_cs_chain" => 104,
        b"amdgpu_cs_chain_preserve" => 105,
        b"m68k_rtdcc" => 106,
        b"graalcc" => 107,
        b"aarch64_sme_preservemost_from_x1" => 111,
        b"riscv_vector_cc" => 110,
        b"amdgpu_gfx_whole_wave" => 124,
        b"cheriot_compartmentcallcc" => 125,
        b"cheriot_compartmentcalleecc" => 126,
        b"cheriot_librarycallcc" => 127,
        _ => return None,
    })
}

impl<'s> Parser<'s> {
    /// A calling convention, if one is written: a word, `cc N` or `ccN`. Conventions without a word
    /// are printed as a number by every LLVM, and as a number a later version's word can be read
    /// too.
    pub(super) fn calling_convention(&mut self) -> PResult<Option<u32>> {
        if self.tok != Tok::Word {
            return Ok(None);
        }
        let word = self.text();
        if let Some(number) = convention(word) {
            self.bump();
            return Ok(Some(number));
        }
        if word == b"riscv_vls_cc" {
            return self.riscv_convention().map(Some);
        }
        let Some(digits) = word.strip_prefix(b"cc") else { return Ok(None) };
        if digits.is_empty() {
            self.bump();
            return self.unsigned32("the number of a calling convention").map(Some);
        }
        // `cc` and something else is not a convention: the caller takes it for an attribute.
        let number = std::str::from_utf8(digits).ok().and_then(|text| text.parse().ok());
        if number.is_some() {
            self.bump();
        }
        Ok(number)
    }

    /// `'riscv_vls_cc' '(' n ')'`, with a number for each power of two from 32 to 65536.
    fn riscv_convention(&mut self) -> PResult<u32> {
        self.bump();
        self.expect(Tok::LParen, "'(' after 'riscv_vls_cc'")?;
        let at = self.offset();
        let length = self.unsigned("the length of a vector register")?;
        self.expect(Tok::RParen, "')' after the length of a vector register")?;
        if !length.is_power_of_two() || !(32..=65536).contains(&length) {
            return self.fail(at, "a vector register has 32 to 65536 bits, a power of two");
        }
        Ok(112 + length.trailing_zeros() - 5)
    }

    /// What may be before a result type: convention and attributes, in any order. Any word that
    /// begins no type is taken for an attribute. No convention is 0, `ccc`.
    pub(super) fn result_attributes(&mut self) -> PResult<(u32, AttrSet)> {
        let mut convention = 0;
        self.scratch.clear();
        loop {
            if let Some(number) = self.calling_convention()? {
                convention = number;
            } else if self.tok == Tok::Str || (self.tok == Tok::Word && !self.at_type_word()) {
                self.result_attribute()?;
            } else {
                break;
            }
        }
        Ok((convention, self.take_scratch()))
    }

    /// `'declare' metadata* head`. Metadata is before the head here and behind it at a definition.
    pub(super) fn declaration(&mut self) -> PResult<()> {
        self.bump();
        let mut scope = None;
        while self.tok == Tok::Meta {
            scope = self.function_metadata()?.or(scope);
        }
        let (global, data, _) = self.function_head(None)?;
        let at = data.1;
        let (value_type, data) = (data.2, data.0);
        if let Some((node, at)) = scope {
            self.debug.function_scopes.push((global, node, at));
        }
        Ok(self.build.define_global(global, value_type, data, at)?)
    }

    /// `'define' head metadata* '{' block* '}'`. The global gets its type and data before its body
    /// is read, for the body may call it.
    pub(super) fn definition(&mut self) -> PResult<()> {
        self.bump();
        let mut params = Vec::new();
        let (global, (data, at, value_type), result) = self.function_head(Some(&mut params))?;
        while self.tok == Tok::Meta {
            if let Some((node, at)) = self.function_metadata()? {
                self.debug.function_scopes.push((global, node, at));
            }
        }
        self.build.begin_function(global, result);
        for param in &params {
            self.build.define_param(param.name, param.ty, param.at)?;
        }
        self.build.define_global(global, value_type, data, at)?;
        let name = |parser: &Self| parser.build.module.global_name(global).into_owned();
        match self.function_body() {
            Ok(()) => Ok(()),
            Err(fault) => {
                let diagnostic = self.diagnostic(*fault).in_function(name(self));
                Err(Box::new(Fault::Located(diagnostic)))
            }
        }
    }

    /// `!kind !node` on a function; gives the node of `!dbg` (since LLVM 3.8; before, the
    /// subprogram named its function). Other kinds say nothing that is kept.
    fn function_metadata(&mut self) -> PResult<Option<(MetaRef, Pos)>> {
        let debug = self.text() == b"dbg";
        self.bump();
        let at = self.offset();
        let node = self.metadata_node()?;
        Ok(node.filter(|_| debug).map(|node| (node, at)))
    }

    /// Everything of a function but its body. Gives the module's data, the place of the name and
    /// the type; then the result type.
    #[allow(clippy::type_complexity, reason = "two callers, each takes it apart at once")]
    fn function_head(
        &mut self,
        params_out: Option<&mut Vec<Param>>,
    ) -> PResult<(Global, (GlobalData, Pos, Ty), Ty)> {
        let line = self.lex.token_line;
        let mut header = self.header()?;
        header.space = self.program_space;
        let attributes_at = self.offset();
        let (calling_convention, result_attrs) = self.result_attributes()?;
        let result_at = self.offset();
        let result = self.any_type()?;
        self.check_result_attributes(result_attrs, attributes_at, result)?;
        self.build.check_result(result, result_at)?;
        let at = self.offset();
        let Some(global) = self.defined_global()? else {
            return self.expected("the name of a function");
        };
        let mut params = Vec::new();
        let (varargs, mut param_attrs) = self.params(&mut params)?;
        let types: Vec<Ty> = params.iter().map(|param| param.ty).collect();
        let mut ty = self.build.function(result, &types, varargs);
        // Only a declaration is upgraded: an intrinsic has no body.
        if params_out.is_none()
            && let Some(upgrade) = self.build.upgrade_of(global)
        {
            ty = self.build.upgraded_type(Some(upgrade), ty);
            upgrade.parameters(&mut param_attrs, |_| AttrSet::EMPTY);
        }
        let mut function = Function {
            attrs: AttributeList { result: result_attrs, ..AttributeList::default() },
            calling_convention,
            ..Function::default()
        };
        if param_attrs.iter().any(|&set| set != AttrSet::EMPTY) {
            function.attrs.params = param_attrs.into();
        }
        let mut data = GlobalData::new(None, Types::VOID, GlobalKind::Alias(self.placeholder()));
        self.function_parts(global, &mut header, &mut data, &mut function)?;
        header.apply(&mut data);
        data.place = self.place(line);
        data.kind = GlobalKind::Function(Box::new(function));
        if let Some(out) = params_out {
            *out = params;
        }
        Ok((global, (data, at, ty), result))
    }

    /// What a function returns that is defined later, as its head has it; `None` where it has no
    /// head, or one that is not well-formed, which is reported when it is read in its turn. The
    /// quick first look may have missed it.
    pub(super) fn result_of_later(&mut self, global: Global, at: Pos) -> PResult<Option<Ty>> {
        let Some(&(_, head)) = self.heads.iter().find(|&&(of, _)| of == global) else {
            if self.thorough {
                return Ok(None);
            }
            return self.fail(at, "use of an undefined function");
        };
        let here = self.lex.mark();
        self.lex.seek(head);
        self.bump();
        let result = self.head_result().ok();
        self.lex.seek(here);
        self.bump();
        Ok(result)
    }

    /// A head up to the type of the result.
    fn head_result(&mut self) -> PResult<Ty> {
        self.bump();
        self.header()?;
        self.result_attributes()?;
        self.any_type()
    }

    /// Any constant, for a [`GlobalData`] that does not have its kind yet: it is replaced before
    /// anyone sees it.
    fn placeholder(&mut self) -> emback_ir::Const {
        self.build.module.consts.bool(false)
    }

    /// `'(' (type attribute* name? (',' ...)*)? ')'`. Gives whether there are varargs, and the
    /// attributes of each parameter.
    fn params(&mut self, params: &mut Vec<Param>) -> PResult<(bool, Vec<AttrSet>)> {
        self.expect(Tok::LParen, "'(' after the name of a function")?;
        let mut attrs = Vec::new();
        let mut varargs = false;
        if !self.eat(Tok::RParen) {
            loop {
                if self.eat(Tok::Ellipsis) {
                    varargs = true;
                    break;
                }
                let ty = self.value_type()?;
                attrs.push(self.value_attributes(ty)?);
                let at = self.offset();
                let name = self.local_name();
                if name.is_some() {
                    self.bump();
                }
                params.push(Param { ty, name, at });
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RParen, "',' or ')' after a parameter")?;
        }
        Ok((varargs, attrs))
    }

    /// What follows the parameters: attributes, section, comdat, alignment, prefix, personality,
    /// ...
    ///
    /// Nothing marks the end of this list at a declaration, which is followed by the next
    /// definition: a word that begins one ends it. `only_group` spares most functions an
    /// allocation, as they have one group and nothing else.
    fn function_parts(
        &mut self,
        global: Global,
        header: &mut super::globals::Header,
        data: &mut GlobalData,
        function: &mut Function,
    ) -> PResult<()> {
        let mut attrs: Vec<Attribute> = Vec::new();
        let mut only_group = None;
        loop {
            match self.tok {
                Tok::AttrGroup(number) => {
                    let at = self.offset();
                    self.bump();
                    let Some(group) = self.groups.get(&number) else {
                        self.missing_group(number, at)?;
                        continue;
                    };
                    only_group = attrs.is_empty().then_some(group.set);
                    attrs.extend(group.attrs.iter().cloned());
                    continue;
                }
                Tok::Word => {}
                Tok::Str => {
                    only_group = None;
                    self.scratch.clear();
                    self.function_attribute()?;
                    attrs.append(&mut self.scratch);
                    continue;
                }
                _ => break,
            }
            match self.text() {
                b"unnamed_addr" => {
                    header.unnamed_addr = UnnamedAddr::Global;
                    self.bump();
                }
                b"local_unnamed_addr" => {
                    header.unnamed_addr = UnnamedAddr::Local;
                    self.bump();
                }
                b"addrspace" => header.space = self.address_space()?,
                b"section" => {
                    self.bump();
                    data.section = Some(self.string("the name of a section")?);
                }
                b"partition" => {
                    self.bump();
                    data.partition = Some(self.string("the name of a partition")?);
                }
                b"comdat" => {
                    let name = self.build.module.globals[global].name.expand();
                    data.comdat = self.comdat_of(name)?;
                }
                b"align" => {
                    self.bump();
                    data.align = self.alignment()?;
                }
                b"gc" => {
                    self.bump();
                    function.gc = Some(self.string("the name of a collector")?);
                }
                b"prefix" => {
                    self.bump();
                    function.prefix = Some(self.typed_constant()?.1);
                }
                b"prologue" => {
                    self.bump();
                    function.prologue = Some(self.typed_constant()?.1);
                }
                b"personality" => {
                    self.bump();
                    function.personality = Some(self.typed_constant()?.1);
                }
                word if super::module::begins_definition(word) => break,
                _ => {
                    only_group = None;
                    self.scratch.clear();
                    self.function_attribute()?;
                    attrs.append(&mut self.scratch);
                }
            }
        }
        function.attrs.func = match only_group {
            Some(set) => set,
            None => upgrade::attributes::set(&mut self.build.module, attrs),
        };
        Ok(())
    }

    /// `'{' block+ uselistorder* '}'`. The first block may lack a label, and so may any other
    /// behind a terminator: it takes the next number, which LLVM before 9 wrote as a comment only.
    fn function_body(&mut self) -> PResult<()> {
        self.expect(Tok::LBrace, "'{' of the function's body")?;
        let mut block: Option<Block> = None;
        loop {
            let at = self.offset();
            let label = match self.tok {
                Tok::RBrace => break,
                Tok::Label => Some(LocalName::Name(self.word_symbol())),
                Tok::LabelQuoted => Some(LocalName::Name(self.quoted_symbol())),
                Tok::LabelNumber(number) => Some(LocalName::Number(number)),
                // Records and use lists are between instructions, but are none.
                Tok::Word if self.text() == b"uselistorder" => {
                    self.use_list_order()?;
                    continue;
                }
                Tok::Hash => {
                    self.debug_record()?;
                    continue;
                }
                _ => None,
            };
            if label.is_some() {
                if block.is_some() {
                    return self
                        .expected("a terminator such as 'br' or 'ret' before the next label");
                }
                self.bump();
                block = Some(self.build.define_block(label, at)?);
                continue;
            }
            let here = match block {
                Some(block) => block,
                None => self.build.define_block(None, at)?,
            };
            let ended = self.instruction_or_context(here)?;
            block = if ended { None } else { Some(here) };
        }
        if block.is_some() {
            return self.expected("a terminator such as 'br' or 'ret' at the end of the block");
        }
        if self.build.func.body.layout.is_empty() {
            return self.expected("a function's first instruction");
        }
        self.build.end_function()?;
        self.expect(Tok::RBrace, "'}' at the end of the function's body")
    }

    /// One instruction; a diagnostic of it has its text. Whether it ends the block.
    fn instruction_or_context(&mut self, block: Block) -> PResult<bool> {
        let at = self.offset();
        self.instruction(block).map_err(|fault| {
            let line =
                self.lex.src()[at.index()..].split(|&c| c == b'\n').next().unwrap_or_default();
            let text = String::from_utf8_lossy(line);
            let short: String = text.trim().chars().take(100).collect();
            Box::new(Fault::Located(self.diagnostic(*fault).for_instruction(short)))
        })
    }
}
