//! The module: everything but the bodies of functions. LangRef, "Module Structure".
//!
//! Entities come in any order. Each begins with a token of its own kind (`@`, `%`, `$`, `!`, `^`)
//! or with a word; nothing ends one, so that the words that begin an entity must not be taken for
//! attributes of the one before it.

use emback_ir::module::{ComdatKind, ModuleAsm};

use super::{PResult, Parser};
use crate::build::DebugReader;
use crate::text::lexer::Tok;
use crate::text::prescan::Prescan;

/// Whether a word begins a definition of the module, so that it is no attribute of the one before
/// it. A declaration has no end of its own: its attributes go on until such a word.
pub(super) fn begins_definition(word: &[u8]) -> bool {
    begins_global(word)
        || matches!(
            word,
            b"define"
                | b"declare"
                | b"attributes"
                | b"target"
                | b"source_filename"
                | b"module"
                | b"deplibs"
                | b"uselistorder"
                | b"uselistorder_bb"
        )
}

/// Whether a word begins a global of LLVM 3 that has not even a number: the kinds, and all that may
/// come before them.
fn begins_global(word: &[u8]) -> bool {
    matches!(
        word,
        b"global"
            | b"constant"
            | b"alias"
            | b"ifunc"
            | b"private"
            | b"internal"
            | b"external"
            | b"weak"
            | b"linkonce"
            | b"common"
            | b"appending"
            | b"hidden"
            | b"protected"
            | b"dllimport"
            | b"dllexport"
            | b"thread_local"
            | b"unnamed_addr"
            | b"addrspace"
            | b"extern_weak"
            | b"linkonce_odr"
            | b"weak_odr"
            | b"available_externally"
            | b"default"
            | b"dso_local"
            | b"dso_preemptable"
            | b"local_unnamed_addr"
            | b"linker_private"
            | b"linker_private_weak"
            | b"externally_initialized"
    )
}

impl<'s> Parser<'s> {
    /// Reads the attribute groups, which are at the end of a file and are used from its beginning.
    /// The parser then goes back to its first token.
    pub(super) fn register_groups(&mut self, prescan: &Prescan) -> PResult<()> {
        let start = self.lex.mark();
        for &mark in &prescan.groups {
            self.lex.seek(mark);
            self.bump();
            self.attribute_group()?;
        }
        self.lex.seek(start);
        self.bump();
        Ok(())
    }

    /// `module := entity*`.
    pub(super) fn module_entities(&mut self) -> PResult<()> {
        loop {
            match self.tok {
                Tok::Eof => return Ok(()),
                Tok::Word => self.module_word()?,
                Tok::Local | Tok::LocalQuoted | Tok::LocalNumber(_) => self.type_definition()?,
                Tok::Global | Tok::GlobalQuoted | Tok::GlobalNumber(_) => {
                    self.global_definition()?;
                }
                Tok::Comdat | Tok::ComdatQuoted => self.comdat()?,
                Tok::Exclaim => self.metadata_definition()?,
                Tok::Meta => self.named_metadata()?,
                Tok::Summary(_) => self.summary()?,
                _ => return self.expected("a definition"),
            }
        }
    }

    /// A definition that begins with a word. `deplibs` is of LLVM 3 up to 3.2: libraries to link
    /// with, which nothing used. `source_filename` is of LLVM 3.9 and later.
    fn module_word(&mut self) -> PResult<()> {
        match self.text() {
            b"define" => self.definition(),
            b"declare" => self.declaration(),
            b"attributes" => self.attribute_group(),
            b"target" => self.target(),
            b"source_filename" => {
                self.bump();
                self.expect(Tok::Equal, "'=' after 'source_filename'")?;
                let name = self.string_bytes("a file name")?;
                // LLVM prints an empty name as none.
                if !name.is_empty() {
                    self.build.module.source_filename = name;
                }
                Ok(())
            }
            b"module" => {
                let place = self.place(self.lex.token_line);
                self.bump();
                self.expect_word("asm")?;
                let text = self.string("assembly in quotes")?;
                self.build.module.module_asm.push(ModuleAsm { text, place });
                Ok(())
            }
            b"deplibs" => {
                self.bump();
                self.expect(Tok::Equal, "'=' after 'deplibs'")?;
                if self.tok != Tok::LSquare {
                    return self.expected("'[' of a list of libraries");
                }
                let mark = self.lex.mark();
                self.skip_from(mark)?;
                Ok(())
            }
            b"uselistorder" | b"uselistorder_bb" => self.use_list_order(),
            word if begins_global(word) => self.unnamed_global(),
            _ => self.expected("a definition"),
        }
    }

    /// `'target' ('triple' | 'datalayout') '=' string`: LangRef, "Target Triple" and "Data Layout".
    /// LLVM writes the layout before all globals, so that the address space of functions is known
    /// in time.
    fn target(&mut self) -> PResult<()> {
        let place = self.place(self.lex.token_line);
        self.bump();
        let triple = self.at_word("triple");
        if !triple && !self.at_word("datalayout") {
            return self.expected("'triple' or 'datalayout'");
        }
        self.bump();
        self.expect(Tok::Equal, "'=' after 'triple' or 'datalayout'")?;
        let text = self.string_bytes("a string")?;
        if triple {
            self.build.module.triple = text;
            self.build.module.target_place = place;
        } else {
            self.build.module.data_layout = text;
            if self.build.module.triple.is_empty() {
                self.build.module.target_place = place;
            }
            self.program_space = self.layout_space(b"P");
        }
        Ok(())
    }

    /// `$name '=' 'comdat' kind`: LangRef, "Comdats", since LLVM 3.5. Uses of a name that is never
    /// defined are found at the end.
    fn comdat(&mut self) -> PResult<()> {
        let at = self.offset();
        let symbol =
            if self.tok == Tok::Comdat { self.word_symbol() } else { self.quoted_symbol() };
        self.bump();
        self.expect(Tok::Equal, "'=' after the name of a comdat")?;
        self.expect_word("comdat")?;
        let kind = match self.tok {
            Tok::Word => match self.text() {
                // As LLVM 3.6 to 12 called it.
                b"noduplicates" => Some(ComdatKind::NoDeduplicate),
                text => std::str::from_utf8(text).ok().and_then(ComdatKind::from_name),
            },
            _ => None,
        };
        let Some(kind) = kind else {
            return self.expected("how the comdat chooses: 'any', 'largest', ...");
        };
        self.bump();
        if self.build.module.comdats.insert(symbol, kind).is_some() {
            let name = self.build.module.text(symbol);
            return self.fail(at, format!("'${name}' is already defined"));
        }
        Ok(())
    }

    /// `^7 '=' word ':' (...)`: what a linker knows of a module, for ThinLTO. It can be worked out
    /// from the module, and is not kept.
    fn summary(&mut self) -> PResult<()> {
        self.bump();
        self.expect(Tok::Equal, "'=' after the number of a summary")?;
        if self.tok != Tok::Label {
            return self.expected("the kind of a summary, such as 'module:'");
        }
        self.bump();
        if self.tok == Tok::LParen {
            let mark = self.lex.mark();
            self.skip_from(mark)?;
            return Ok(());
        }
        // `flags: 8`, `blockcount: 0`.
        self.unsigned("a number or '('")?;
        Ok(())
    }

    /// `uselistorder type value ',' '{' n (',' n)* '}'`, `uselistorder_bb @f ',' %b ',' '{' ...
    /// '}'`: since LLVM 3.6. It restores the order of use lists in LLVM's memory, to reproduce what
    /// a pass does; it means nothing here. The value is skipped without being looked up.
    pub(super) fn use_list_order(&mut self) -> PResult<()> {
        loop {
            match self.tok {
                Tok::LBrace => {
                    // A list of numbers ends the directive; a type in braces does not.
                    let mark = self.lex.mark();
                    let list = self.lex.next_byte().is_ascii_digit();
                    self.skip_from(mark)?;
                    if list {
                        return Ok(());
                    }
                }
                Tok::Eof | Tok::Bad | Tok::RBrace => {
                    return self.expected("'{' of a use-list order");
                }
                _ => self.bump(),
            }
        }
    }

    /// What can be checked only when all is read: that what is used is defined. Metadata comes
    /// last, as it may name globals.
    pub(super) fn finish_module(&mut self) -> PResult<()> {
        self.build.finish()?;
        for (symbol, at) in std::mem::take(&mut self.comdat_uses) {
            if !self.build.module.comdats.contains_key(&symbol) {
                let name = self.build.module.text(symbol);
                return self.fail(at, format!("use of undefined comdat '${name}'"));
            }
        }
        self.finish_debug()
    }
}
