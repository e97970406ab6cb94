//! Metadata. Nodes are passed over by their brackets and their places remembered; at the end the
//! debug locations that instructions ask for are read, with the scopes and files they lead to.
//! Variables and types are read where [`Keep`] asks for them; nothing else of metadata is kept.
//! LangRef, "Metadata".
//!
//! * Up to LLVM 3.5 a node is a value of the type `metadata`: `metadata !{i32 1}`. Since 3.6 it has
//!   no type, and values in it are written with theirs.
//! * Up to 3.6 all nodes are tuples (`build/old_debug.rs`); since 3.7 those of debug information have
//!   names and fields: `!DILocation(line: 1, scope: !2)`.
//! * Since 3.8 a function names its subprogram; before, the subprogram names the function.
//!
//! Debug information is most of the text of a module that has it, and little of that is locations:
//! bytes that are skipped are never cut into tokens, and each node that is asked for is read once.
//! What a node holds is not checked, since an unknown kind or field of a later LLVM must not stop a
//! program from being compiled; only a number that no node has is an error.

use emback_ir::{Const, DebugLoc, Operand};

use super::{Fault, MetaRef, PResult, Parser};
use crate::build::variables::tag;
use crate::build::{
    Builder, DebugNodes, DebugReader, Fields, Keep, Kind, MOST_OPERANDS, Part, Parts, Pos, Record,
    Ty,
};
use crate::text::lexer::{Mark, Tok, unescape};

impl<'s> Parser<'s> {
    /// `(',' !kind !node)*` after an instruction; gives its debug location.
    pub(super) fn attachments(&mut self) -> PResult<Option<DebugLoc>> {
        let mut debug = None;
        while self.eat(Tok::Comma) {
            if self.tok != Tok::Meta {
                return self.expected("metadata such as '!dbg'");
            }
            let kind = self.text();
            self.bump();
            let at = self.offset();
            let node = self.metadata_node()?;
            if kind == b"dbg"
                && let Some(node) = node
            {
                debug = Some(self.debug_loc(node, at));
            }
        }
        Ok(debug)
    }

    /// `!7 | !{...} | !DIName(...) | !"text" | metadata ... | null`: passes over it and says which
    /// node it is. `None` is the null node. A node in place (`!DIExpression()`) has no number and
    /// is known by where it begins.
    pub(super) fn metadata_node(&mut self) -> PResult<Option<MetaRef>> {
        // LLVM 3 writes the type before the node.
        while self.eat_word("metadata") {}
        self.eat_word("distinct");
        let mark = self.lex.mark();
        let here = Some(MetaRef::Offset(mark.offset() as u32));
        match self.tok {
            Tok::Exclaim => {
                self.bump();
                match self.tok {
                    Tok::Int => {
                        let number = self.unsigned32("the number of a metadata node")?;
                        Ok(Some(MetaRef::Number(number)))
                    }
                    Tok::Str => {
                        self.bump();
                        Ok(here)
                    }
                    Tok::LBrace => {
                        let mark = self.lex.mark();
                        self.skip_from(mark)?;
                        Ok(here)
                    }
                    _ => self.expected("a metadata node"),
                }
            }
            Tok::Meta => {
                self.bump();
                if self.tok != Tok::LParen {
                    return self.expected("'(' of a metadata node");
                }
                let mark = self.lex.mark();
                self.skip_from(mark)?;
                Ok(here)
            }
            Tok::Word if self.text() == b"null" => {
                self.bump();
                Ok(None)
            }
            _ => self.expected("a metadata node"),
        }
    }

    /// What follows the type `metadata` of an argument: a string is kept, anything else is not. The
    /// strings are those of constrained floating-point operations (`!"round.tonearest"`), which
    /// mean something; a value that is wrapped (`metadata i32 %x`) is for debuggers only.
    pub(super) fn metadata_operand(&mut self) -> PResult<Const> {
        let mut text = None;
        match self.tok {
            Tok::Exclaim => {
                self.bump();
                match self.tok {
                    Tok::Str => text = Some(self.string_bytes("a string")?),
                    Tok::LBrace => {
                        let mark = self.lex.mark();
                        self.skip_from(mark)?;
                    }
                    _ => {
                        self.unsigned32("a metadata node")?;
                    }
                }
            }
            Tok::Meta => {
                self.metadata_node()?;
            }
            _ => {
                let ty = self.value_type()?;
                if ty == Ty::METADATA {
                    return self.expected("a value or a metadata node");
                }
                self.value(ty)?;
            }
        }
        Ok(self.build.metadata(text.as_deref()))
    }

    /// `#dbg_value(...)` and its kin, with the `#`. Since LLVM 19 they are in place of calls of
    /// `llvm.dbg.value` and others. They are passed over, or names of variables are taken from them.
    pub(super) fn debug_record(&mut self) -> PResult<()> {
        self.bump();
        if self.tok != Tok::Word || !self.text().starts_with(b"dbg_") {
            return self.expected("a debug record such as 'dbg_value'");
        }
        let is_address = match self.text() {
            b"dbg_value" => Some(false),
            b"dbg_declare" => Some(true),
            _ => None,
        };
        self.bump();
        if self.tok != Tok::LParen {
            return self.expected("'(' of a debug record");
        }
        if let Some(is_address) = is_address.filter(|_| self.debug.keep.names) {
            return self.variable_record(is_address);
        }
        let mark = self.lex.mark();
        self.skip_from(mark)?;
        Ok(())
    }

    /// `'(' value ',' variable ',' expression (',' location)? ')'`: of a record, or the arguments of a
    /// call with `metadata` before each. The value of LLVM before 6 has an offset behind it.
    pub(super) fn variable_record(&mut self, is_address: bool) -> PResult<()> {
        let open = self.lex.mark();
        self.bump();
        let record = self.variable_of_value(is_address)?;
        if let Some(record) = record {
            self.debug.records.push(record);
        }
        self.lex.seek(open);
        self.tok = Tok::LParen;
        self.skip_from(open)?;
        Ok(())
    }

    /// The value and the variable, unless the two differ or are of no interest.
    fn variable_of_value(&mut self, is_address: bool) -> PResult<Option<Record<MetaRef>>> {
        while self.eat_word("metadata") {}
        // A node, or a value of LLVM before 3.6.
        if matches!(self.tok, Tok::Exclaim | Tok::Meta) {
            return Ok(None);
        }
        let ty = self.value_type()?;
        if !matches!(self.tok, Tok::Local | Tok::LocalNumber(_) | Tok::LocalQuoted) {
            return Ok(None);
        }
        let Operand::Value(value) = self.value(ty)? else { return Ok(None) };
        if !self.eat(Tok::Comma) {
            return Ok(None);
        }
        if let Tok::IntType(_) = self.tok {
            let ty = self.value_type()?;
            self.value(ty)?;
            if !self.eat(Tok::Comma) {
                return Ok(None);
            }
        }
        let Some(variable) = self.metadata_node()? else { return Ok(None) };
        if !self.eat(Tok::Comma) {
            return Ok(None);
        }
        while self.eat_word("metadata") {}
        // An expression computes the variable from the value, or a part of it is one.
        if self.tok != Tok::Meta || self.text() != b"DIExpression" {
            return Ok(None);
        }
        self.bump();
        if self.tok != Tok::LParen {
            return Ok(None);
        }
        self.bump();
        if self.tok != Tok::RParen {
            return Ok(None);
        }
        self.bump();
        let mut location = None;
        if self.eat(Tok::Comma) {
            let at = self.offset();
            location = self.metadata_node()?.map(|node| self.debug_loc(node, at));
        }
        let Some(function) = self.build.func.global else { return Ok(None) };
        Ok(Some(Record { function, value, variable, location, is_address }))
    }

    /// `!7 = distinct? node`, at module level; the `!` is the current token.
    pub(super) fn metadata_definition(&mut self) -> PResult<()> {
        self.bump();
        let at = self.offset();
        let number = self.unsigned32("the number of a metadata node")?;
        self.expect(Tok::Equal, "'=' after the number of a metadata node")?;
        let node = self.lex.mark();
        if self.debug.keep != Keep::default() {
            self.eat_word("distinct");
            if self.tok == Tok::Meta && self.text() == b"DILocalVariable" {
                self.debug.variables.push(MetaRef::Number(number));
            }
        }
        self.metadata_node()?;
        if self.meta_nodes.insert(number, node).is_some() {
            return self.fail(at, format!("'!{number}' is already defined"));
        }
        Ok(())
    }

    /// `!name = !{ !0, ... }`; the name is the current token.
    pub(super) fn named_metadata(&mut self) -> PResult<()> {
        let name = self.text().to_vec();
        self.bump();
        self.expect(Tok::Equal, "'=' after the name of metadata")?;
        self.expect(Tok::Exclaim, "'!' before '{'")?;
        self.expect(Tok::LBrace, "'{' of a list of metadata nodes")?;
        if !self.eat(Tok::RBrace) {
            loop {
                let at = self.offset();
                if let Some(node) = self.metadata_node()?
                    && let Some(list) = self.debug.named(&name)
                {
                    list.push((node, at));
                }
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RBrace, "',' or '}' in a list of metadata nodes")?;
        }
        Ok(())
    }

    /// Goes to a node; `None` where there is none of this number. The place where the parser was is
    /// lost, so this is for the end of the source only.
    pub(super) fn go_to(&mut self, node: MetaRef) -> Option<()> {
        let mark = match node {
            MetaRef::Number(number) => *self.meta_nodes.get(&number)?,
            MetaRef::Offset(offset) => Mark::new(offset as usize, 1),
        };
        self.lex.seek(mark);
        self.bump();
        while self.eat_word("metadata") || self.eat_word("distinct") {}
        Some(())
    }

    /// One operand of a tuple, up to its comma.
    fn tuple_part(&mut self) -> PResult<Part<MetaRef>> {
        while self.eat_word("metadata") {}
        let part = match self.tok {
            Tok::Exclaim if self.lex.next_byte() == b'"' => {
                self.bump();
                let text = unescape(self.text());
                self.bump();
                Part::Text(text)
            }
            Tok::Exclaim | Tok::Meta => match self.metadata_node()? {
                Some(node) => Part::Node(node),
                None => Part::Other,
            },
            Tok::IntType(_) => {
                self.bump();
                let text = std::str::from_utf8(self.text()).ok();
                let number = text.filter(|_| self.tok == Tok::Int).and_then(|text| {
                    text.parse().ok().or_else(|| text.parse().ok().map(i64::cast_unsigned))
                });
                match number {
                    Some(value) => {
                        self.bump();
                        Part::Number(value)
                    }
                    None => Part::Other,
                }
            }
            _ => Part::Other,
        };
        // What follows to the comma says which function a pointer is of.
        let mut last = part;
        loop {
            match self.tok {
                Tok::Comma | Tok::RBrace | Tok::Eof | Tok::Bad => return Ok(last),
                Tok::LParen | Tok::LBrace | Tok::LSquare => {
                    let mark = self.lex.mark();
                    self.skip_from(mark)?;
                }
                Tok::Global | Tok::GlobalQuoted | Tok::GlobalNumber(_) => {
                    if let Some(global) = self.global_token()? {
                        last = Part::Function(global);
                    }
                }
                _ => self.bump(),
            }
        }
    }

    /// The current number, 0 where it is no use as a line or column.
    fn small(&self) -> u32 {
        std::str::from_utf8(self.text()).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// Passes over the rest of a field and its comma.
    fn skip_field(&mut self) -> PResult<()> {
        loop {
            match self.tok {
                Tok::LParen | Tok::LBrace | Tok::LSquare => {
                    let mark = self.lex.mark();
                    self.skip_from(mark)?;
                }
                Tok::Comma => {
                    self.bump();
                    return Ok(());
                }
                Tok::RParen | Tok::RBrace | Tok::Eof | Tok::Bad => return Ok(()),
                _ => self.bump(),
            }
        }
    }
}

/// The number of a tag of DWARF; 0 for one of no interest.
fn tag_number(name: &[u8]) -> u32 {
    match name {
        b"DW_TAG_array_type" => tag::ARRAY,
        b"DW_TAG_pointer_type" => tag::POINTER,
        b"DW_TAG_reference_type" => tag::REFERENCE,
        b"DW_TAG_const_type" => tag::CONST,
        b"DW_TAG_volatile_type" => tag::VOLATILE,
        b"DW_TAG_restrict_type" => tag::RESTRICT,
        b"DW_TAG_rvalue_reference_type" => tag::RVALUE_REFERENCE,
        _ => 0,
    }
}

impl<'s> DebugReader for Parser<'s> {
    type Node = MetaRef;
    type Error = Box<Fault>;

    fn debug(&mut self) -> (&mut Builder, &mut DebugNodes<MetaRef>) {
        (&mut self.build, &mut self.debug)
    }

    fn check_node(&self, node: MetaRef, at: Pos) -> PResult<()> {
        match node {
            MetaRef::Number(number) if !self.meta_nodes.contains_key(&number) => {
                self.fail(at, format!("use of undefined metadata '!{number}'"))
            }
            MetaRef::Number(_) | MetaRef::Offset(_) => Ok(()),
        }
    }

    /// The fields of a node `!DIName(...)`. They come in any order; those that are of no interest
    /// are skipped up to their comma.
    fn fields(&mut self, node: MetaRef) -> PResult<Option<Fields<MetaRef>>> {
        if self.go_to(node).is_none() || self.tok != Tok::Meta {
            return Ok(None);
        }
        // For a while before LLVM 3.7 the prefix was `MD`.
        let kind = self.text();
        let kind = match kind.strip_prefix(b"DI").or_else(|| kind.strip_prefix(b"MD")) {
            Some(b"Subprogram") => Kind::Subprogram,
            Some(
                b"LexicalBlock" | b"LexicalBlockFile" | b"Namespace" | b"CommonBlock" | b"Module",
            ) => Kind::Block,
            Some(b"File") => Kind::File,
            Some(b"LocalVariable") => Kind::Variable,
            Some(b"BasicType" | b"DerivedType" | b"CompositeType" | b"SubroutineType") => {
                Kind::Type
            }
            Some(b"Expression") => Kind::Expression,
            _ => Kind::Other,
        };
        let mut fields = Fields { kind, ..Fields::default() };
        self.bump();
        self.expect(Tok::LParen, "'(' of a metadata node")?;
        if kind == Kind::Expression {
            fields.number = u32::from(self.tok != Tok::RParen);
            return Ok(Some(fields));
        }
        while self.tok == Tok::Label {
            let field = self.text();
            self.bump();
            match (field, self.tok) {
                (b"line", Tok::Int) => fields.line = self.small(),
                (b"column", Tok::Int) => fields.column = self.small(),
                (b"arg", Tok::Int) => fields.number = self.small(),
                (b"tag", Tok::Word) => fields.number = tag_number(self.text()),
                (b"name", Tok::Str) => fields.name = Some(self.quoted_symbol()),
                (b"filename", Tok::Str) => fields.filename = Some(self.quoted_symbol()),
                (b"directory", Tok::Str) => fields.directory = Some(self.quoted_symbol()),
                (b"scope", _) => {
                    fields.scope = self.metadata_node()?;
                    self.eat(Tok::Comma);
                    continue;
                }
                (b"inlinedAt", _) => {
                    fields.inlined_at = self.metadata_node()?;
                    self.eat(Tok::Comma);
                    continue;
                }
                (b"type" | b"baseType" | b"types", Tok::Exclaim | Tok::Meta | Tok::Word) => {
                    fields.ty = self.metadata_node()?;
                    self.eat(Tok::Comma);
                    continue;
                }
                (b"file", Tok::Exclaim | Tok::Meta | Tok::Word) => {
                    fields.file = self.metadata_node()?;
                    self.eat(Tok::Comma);
                    continue;
                }
                _ => {}
            }
            self.skip_field()?;
        }
        Ok(Some(fields))
    }

    fn tuple(&mut self, node: MetaRef) -> PResult<Option<Parts<MetaRef>>> {
        if self.go_to(node).is_none() || !self.eat(Tok::Exclaim) || self.tok != Tok::LBrace {
            return Ok(None);
        }
        let mut parts = Vec::new();
        self.bump();
        while !matches!(self.tok, Tok::RBrace | Tok::Eof | Tok::Bad) && parts.len() < MOST_OPERANDS
        {
            parts.push(self.tuple_part()?);
            if !self.eat(Tok::Comma) {
                break;
            }
        }
        Ok(Some(parts))
    }
}
