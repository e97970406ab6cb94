//! Metadata. Nodes are passed over by their brackets and their places remembered; at the end the
//! debug locations that instructions ask for are read, with the scopes and files they lead to.
//! Nothing else of metadata is kept. LangRef, "Metadata".
//!
//! * Up to LLVM 3.5 a node is a value of the type `metadata`: `metadata !{i32 1}`. Since 3.6 it has
//!   no type, and values in it are written with theirs.
//! * Up to 3.6 all nodes are tuples (`old_debug.rs`); since 3.7 those of debug information have
//!   names and fields: `!DILocation(line: 1, scope: !2)`.
//! * Since 3.8 a function names its subprogram; before, the subprogram names the function.
//!
//! Debug information is most of the text of a module that has it, and little of that is locations:
//! bytes that are skipped are never cut into tokens, and each node that is asked for is read once.
//! What a node holds is not checked, since an unknown kind or field of a later LLVM must not stop a
//! program from being compiled; only a number that no node has is an error.

use emback_ir::module::{FlagBehavior, ModuleFlag};
use emback_ir::{Const, DebugLoc, File, FileData, Global, LocData, Scope, ScopeData, Symbol};

use super::{MetaRef, PResult, Parser};
use crate::build::{Pos, Ty};
use crate::text::lexer::{Mark, Tok};

/// The fields of a node that mean something here, of any kind of node: those that a kind lacks stay
/// empty.
#[derive(Default)]
pub(super) struct Fields<'s> {
    /// Which `!DI...` it is, without its prefix.
    pub(super) kind: &'s [u8],
    // 0 where it is not written: compiler-generated code has no line.
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) scope: Option<MetaRef>,
    pub(super) inlined_at: Option<MetaRef>,
    // The file of a scope; `filename` and `directory` are those of a file itself.
    pub(super) file: Option<MetaRef>,
    pub(super) name: Option<Symbol>,
    pub(super) filename: Option<Symbol>,
    pub(super) directory: Option<Symbol>,
    /// The function that an old subprogram names; today the function names its subprogram.
    pub(super) function: Option<Global>,
}

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

    /// The location of this node: its data is read when all nodes are known. Instructions of one
    /// node have one location.
    fn debug_loc(&mut self, node: MetaRef, at: Pos) -> DebugLoc {
        if let Some(&loc) = self.debug_locs.get(&node) {
            return loc;
        }
        let empty = LocData { line: 0, column: 0, scope: None.into(), inlined_at: None.into() };
        let loc = self.build.module.debug.locs.push(empty);
        self.debug_locs.insert(node, loc);
        self.debug_loc_uses.push((loc, node, at));
        loc
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

    /// `#dbg_value(...)` and its kin, passed over with the `#`. Since LLVM 19 they are in place of
    /// calls of `llvm.dbg.value` and others, which are dropped as well.
    pub(super) fn debug_record(&mut self) -> PResult<()> {
        self.bump();
        if self.tok != Tok::Word || !self.text().starts_with(b"dbg_") {
            return self.expected("a debug record such as 'dbg_value'");
        }
        self.bump();
        if self.tok != Tok::LParen {
            return self.expected("'(' of a debug record");
        }
        let mark = self.lex.mark();
        self.skip_from(mark)?;
        Ok(())
    }

    /// `!7 = distinct? node`, at module level; the `!` is the current token.
    pub(super) fn metadata_definition(&mut self) -> PResult<()> {
        self.bump();
        let at = self.offset();
        let number = self.unsigned32("the number of a metadata node")?;
        self.expect(Tok::Equal, "'=' after the number of a metadata node")?;
        let node = self.lex.mark();
        self.metadata_node()?;
        if self.meta_nodes.insert(number, node).is_some() {
            return self.fail(at, format!("'!{number}' is already defined"));
        }
        Ok(())
    }

    /// `!name = !{ !0, ... }`; the name is the current token.
    pub(super) fn named_metadata(&mut self) -> PResult<()> {
        let flags = self.text() == b"llvm.module.flags";
        self.bump();
        self.expect(Tok::Equal, "'=' after the name of metadata")?;
        self.expect(Tok::Exclaim, "'!' before '{'")?;
        self.expect(Tok::LBrace, "'{' of a list of metadata nodes")?;
        if !self.eat(Tok::RBrace) {
            loop {
                let at = self.offset();
                if let Some(node) = self.metadata_node()?
                    && flags
                {
                    self.flag_nodes.push((node, at));
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

    /// Reads what instructions and functions asked for, when every node has its place.
    pub(super) fn finish_metadata(&mut self) -> PResult<()> {
        let mut next = 0;
        // Reading one location may ask for further ones: those of its inlined calls.
        while let Some(&(loc, node, at)) = self.debug_loc_uses.get(next) {
            next += 1;
            self.check_node(node, at)?;
            let Some(fields) = self.fields(node)? else { continue };
            let scope = match fields.scope {
                Some(scope) => self.scope(scope)?,
                None => None,
            };
            let inlined_at = fields.inlined_at.map(|node| self.debug_loc(node, at));
            self.build.module.debug.locs[loc] = LocData {
                line: fields.line,
                column: fields.column,
                scope: scope.into(),
                inlined_at: inlined_at.into(),
            };
        }
        for (global, node, at) in std::mem::take(&mut self.function_scopes) {
            self.check_node(node, at)?;
            let scope = self.scope(node)?;
            if let Some(function) = self.build.module.globals[global].function_mut() {
                function.scope = scope.into();
            }
        }
        for (node, at) in std::mem::take(&mut self.flag_nodes) {
            self.check_node(node, at)?;
            self.module_flag(node)?;
        }
        self.break_inlining_cycles();
        Ok(())
    }

    fn check_node(&self, node: MetaRef, at: Pos) -> PResult<()> {
        match node {
            MetaRef::Number(number) if !self.meta_nodes.contains_key(&number) => {
                self.fail(at, format!("use of undefined metadata '!{number}'"))
            }
            MetaRef::Number(_) | MetaRef::Offset(_) => Ok(()),
        }
    }

    /// Breaks chains of `inlinedAt` that lead to themselves: a walk along one must end. Each
    /// location is visited once, as a walk stops at the first that an earlier one has seen.
    fn break_inlining_cycles(&mut self) {
        let locs = &mut self.build.module.debug.locs;
        let mut done = vec![0u32; locs.len()];
        for (serial, start) in (1..).zip(locs.keys().collect::<Vec<_>>()) {
            let mut at = Some(start);
            while let Some(loc) = at {
                let mark = &mut done[loc.as_u32() as usize];
                if *mark != 0 {
                    if *mark == serial {
                        locs[loc].inlined_at = None.into();
                    }
                    break;
                }
                *mark = serial;
                at = locs[loc].inlined_at.expand();
            }
        }
    }

    /// The fields of a node `!DIName(...)`, or of a location as LLVM 3 writes it. Fields come in
    /// any order; those that are of no interest are skipped up to their comma.
    fn fields(&mut self, node: MetaRef) -> PResult<Option<Fields<'s>>> {
        if self.go_to(node).is_none() {
            return Ok(None);
        }
        let mut fields = Fields::default();
        if self.tok == Tok::Exclaim {
            self.bump();
            return if self.tok == Tok::LBrace { self.old_location() } else { Ok(None) };
        }
        if self.tok != Tok::Meta {
            return Ok(None);
        }
        // For a while before LLVM 3.7 the prefix was `MD`.
        let kind = self.text();
        fields.kind = kind.strip_prefix(b"DI").or_else(|| kind.strip_prefix(b"MD")).unwrap_or(kind);
        self.bump();
        self.expect(Tok::LParen, "'(' of a metadata node")?;
        while self.tok == Tok::Label {
            let field = self.text();
            self.bump();
            match (field, self.tok) {
                (b"line", Tok::Int) => fields.line = self.small(),
                (b"column", Tok::Int) => fields.column = self.small(),
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

    /// The scope of a node, with the scopes around it. This is a loop, for a chain of lexical
    /// blocks may be long; a scope is entered before its parent is known, so that a cycle is met
    /// and cut.
    fn scope(&mut self, node: MetaRef) -> PResult<Option<Scope>> {
        if let Some(&known) = self.scopes.get(&node) {
            return Ok(known);
        }
        let mut first = None;
        let mut inner: Option<Scope> = None;
        let mut made = rustc_hash::FxHashSet::default();
        let mut next = Some(node);
        while let Some(node) = next.take() {
            let (found, fresh) = match self.scopes.get(&node) {
                Some(&known) => (known, false),
                None => {
                    let (scope, parent) = self.new_scope(node)?;
                    self.scopes.insert(node, scope);
                    made.extend(scope);
                    next = parent;
                    (scope, true)
                }
            };
            // A chain that comes back to itself has no outermost scope: it is cut where it closes.
            if let (Some(inner), Some(outer)) = (inner, found)
                && (fresh || !made.contains(&outer))
            {
                self.build.module.debug.scopes[inner].parent = outer.into();
            }
            first = first.or(found);
            inner = found;
            if found.is_none() {
                break;
            }
        }
        Ok(first)
    }

    /// One scope without its parent, and the node of that. Only subprograms give their name: it is
    /// what a trace shows, where a block or a namespace would say nothing.
    fn new_scope(&mut self, node: MetaRef) -> PResult<(Option<Scope>, Option<MetaRef>)> {
        let fields = match self.old_scope(node)? {
            Some(fields) => Some(fields),
            None => self.fields(node)?,
        };
        let Some(fields) = fields else { return Ok((None, None)) };
        let subprogram = match fields.kind {
            b"Subprogram" => true,
            b"LexicalBlock" | b"LexicalBlockFile" | b"Namespace" | b"CommonBlock" | b"Module" => {
                false
            }
            // A file is a scope without a name.
            b"File" => {
                let file = self.file(node)?;
                let data = ScopeData {
                    file: file.into(),
                    parent: None.into(),
                    name: None.into(),
                    line: 0,
                };
                return Ok((Some(self.build.module.debug.scopes.push(data)), None));
            }
            _ => return Ok((None, None)),
        };
        let file = match fields.file {
            Some(file) => self.file(file)?,
            None => None,
        };
        let name = if subprogram { fields.name } else { None };
        let data = ScopeData {
            file: file.into(),
            parent: None.into(),
            name: name.into(),
            line: fields.line,
        };
        let scope = self.build.module.debug.scopes.push(data);
        if let Some(global) = fields.function
            && let Some(function) = self.build.module.globals[global].function_mut()
        {
            function.scope = scope.into();
        }
        Ok((Some(scope), fields.scope))
    }

    /// The file of a node, in either form.
    fn file(&mut self, node: MetaRef) -> PResult<Option<File>> {
        if let Some(&file) = self.files.get(&node) {
            return Ok(file);
        }
        if let Some(data) = self.old_file(node)? {
            let file = Some(self.build.module.debug.files.push(data));
            self.files.insert(node, file);
            return Ok(file);
        }
        let fields = self.fields(node)?;
        let file = match fields {
            Some(Fields { kind: b"File", filename: Some(name), directory, .. }) => {
                let directory = directory.unwrap_or_else(|| self.build.module.symbol(""));
                Some(self.build.module.debug.files.push(FileData { name, directory }))
            }
            _ => None,
        };
        self.files.insert(node, file);
        Ok(file)
    }

    /// `!{i32 behaviour, !"name", i32 value}`, kept where the value is a number: LangRef, "Module
    /// Flags Metadata". A linker merges flags by their behaviour. Values of other kinds (the linker
    /// options of old versions) are for formats that are not made here.
    fn module_flag(&mut self, node: MetaRef) -> PResult<()> {
        if self.go_to(node).is_none() || !self.eat(Tok::Exclaim) || !self.eat(Tok::LBrace) {
            return Ok(());
        }
        let Some(behavior) = self.flag_number()?.and_then(FlagBehavior::from_number) else {
            return Ok(());
        };
        if !self.eat(Tok::Comma) {
            return Ok(());
        }
        while self.eat_word("metadata") {}
        if !self.eat(Tok::Exclaim) || self.tok != Tok::Str {
            return Ok(());
        }
        let name = self.quoted_symbol();
        self.bump();
        if self.eat(Tok::Comma)
            && let Some(value) = self.flag_number()?
        {
            self.build.module.flags.push(ModuleFlag { behavior, name, value });
        }
        Ok(())
    }

    /// `i32 value` in a module flag; nothing is read past another kind of field.
    fn flag_number(&mut self) -> PResult<Option<u64>> {
        if !matches!(self.tok, Tok::IntType(_)) {
            return Ok(None);
        }
        self.bump();
        if self.tok != Tok::Int {
            return Ok(None);
        }
        let text = std::str::from_utf8(self.text()).unwrap_or_default();
        let value = text.parse::<u64>().ok().or_else(|| text.parse().ok().map(i64::cast_unsigned));
        self.bump();
        Ok(value)
    }
}
