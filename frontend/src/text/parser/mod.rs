//! The parser: one method for each symbol of the grammar, spread over files by what it reads.
//!
//! Recursive descent with one token of look-ahead, as `llvm/lib/AsmParser/LLParser.cpp`. Each
//! method's comment gives its production; `'x'` is the word or mark itself, `?`, `*` and `+` have
//! their usual meaning. On entry [`Parser::tok`] is the first token of the symbol (or the one after
//! the opcode, where the caller has read that), on return the first one after it.
//!
//! The parser knows syntax only. Types, names and operands are checked by [`Builder`], which other
//! readers share; its errors have a byte and become diagnostics here.

mod attributes;
mod calls;
mod constant_expressions;
mod constants;
mod control;
mod flags;
mod functions;
mod globals;
mod instructions;
mod literals;
mod memory;
mod metadata;
mod module;
mod names;
mod types;

use emback_ir::{Attribute, Diagnostic, Location, Module, Place, Source, SourceKind, Symbol};
use rustc_hash::FxHashMap;

use self::attributes::Group;
use crate::build::{Builder, DebugNodes, Error, Keep, Pos};
use crate::text::lexer::{Lexer, Mark, Tok, unescape};
use crate::text::prescan::Prescan;

/// A value, or the one thing that is wrong.
pub(super) type PResult<T> = Result<T, Box<Fault>>;

/// What is wrong with the text.
pub(super) enum Fault {
    /// What the parser found.
    Located(Diagnostic),
    /// What the builder found: the parser locates it and gives it its words.
    Built(Error),
}

impl From<Box<Error>> for Box<Fault> {
    #[cold]
    fn from(error: Box<Error>) -> Self {
        Self::new(Fault::Built(*error))
    }
}

/// How deep types, constants and metadata may nest. Compilers stay far below; the stack of a thread
/// is far above. It is what keeps a hostile input from overflowing the stack of the parser and of
/// all later recursive walks over types and constants.
const MAX_DEPTH: u32 = 200;

/// Which node of metadata something means: by number, or by where it is.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(in crate::text) enum MetaRef {
    Number(u32),
    Offset(u32),
}

/// Everything known while a module is read.
pub(super) struct Parser<'s> {
    lex: Lexer<'s>,
    /// The current token, not yet used up.
    tok: Tok,
    /// How many types, constants or nodes are open.
    depth: u32,
    /// What is made of the text.
    build: Builder,
    /// Globals that have a number for a name, by that number.
    numbered_globals: FxHashMap<u32, emback_ir::Global>,
    /// The least number that the next unnamed global may have.
    next_global_number: u32,
    /// Attribute groups that were read, by number.
    groups: FxHashMap<u32, Group>,
    /// Where each numbered metadata node begins.
    meta_nodes: FxHashMap<u32, Mark>,
    debug: DebugNodes<MetaRef>,
    /// Names of comdats that were mentioned, for the check that each is defined.
    comdat_uses: Vec<(Symbol, Pos)>,
    /// Where the head of each function begins.
    heads: Vec<(emback_ir::Global, Mark)>,
    /// Whether calls and loads were seen that only LLVM before 3.7 writes, or only later ones.
    old_forms: bool,
    new_forms: bool,
    /// Attributes of the list at hand: one allocation for all lists of a module.
    scratch: Vec<Attribute>,
    /// Address space of functions, as the data layout has it.
    program_space: u32,
    /// Whether the first look was at every token.
    thorough: bool,
    /// Whether the instruction at hand has a name for its result.
    result_named: bool,
}

impl<'s> Parser<'s> {
    pub(super) fn new(source: &'s [u8], keep: Keep) -> Self {
        let mut lex = Lexer::new(source);
        let tok = lex.next();
        Self {
            lex,
            tok,
            depth: 0,
            build: Builder::default(),
            numbered_globals: FxHashMap::default(),
            next_global_number: 0,
            groups: FxHashMap::default(),
            meta_nodes: FxHashMap::default(),
            debug: DebugNodes::keeping(keep),
            comdat_uses: Vec::new(),
            heads: Vec::new(),
            old_forms: false,
            new_forms: false,
            scratch: Vec::new(),
            program_space: 0,
            thorough: false,
            result_named: false,
        }
    }

    /// Reads the whole source.
    pub(super) fn run(mut self, name: &str, prescan: &Prescan) -> Result<Module, Box<Diagnostic>> {
        match self.module(name, prescan) {
            Ok(()) => Ok(self.build.module),
            Err(fault) => Err(Box::new(self.diagnostic(*fault))),
        }
    }

    fn module(&mut self, name: &str, prescan: &Prescan) -> PResult<()> {
        self.build.module.source_filename = name.as_bytes().to_vec();
        let lines = memchr::memchr_iter(b'\n', self.lex.src()).count() as u64 + 1;
        self.build.module.sources.add(name.as_bytes(), SourceKind::Text, lines);
        self.thorough = prescan.thorough;
        self.register_globals(prescan);
        self.register_groups(prescan)?;
        self.module_entities()?;
        self.finish_module()
    }

    // Tokens.

    fn bump(&mut self) {
        self.tok = self.lex.next();
    }

    fn text(&self) -> &'s [u8] {
        self.lex.text()
    }

    /// Where the current token begins. An error that is found later must be reported at the token
    /// that caused it, so callers take this before they go on.
    fn offset(&self) -> Pos {
        Pos::new(self.lex.token_start)
    }

    fn eat(&mut self, tok: Tok) -> bool {
        let found = self.tok == tok;
        if found {
            self.bump();
        }
        found
    }

    fn at_word(&self, word: &str) -> bool {
        self.tok == Tok::Word && self.text() == word.as_bytes()
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        if found {
            self.bump();
        }
        found
    }

    fn expect(&mut self, tok: Tok, what: &str) -> PResult<()> {
        if self.eat(tok) { Ok(()) } else { self.expected(what) }
    }

    fn expect_word(&mut self, word: &str) -> PResult<()> {
        if self.eat_word(word) { Ok(()) } else { self.expected(&format!("'{word}'")) }
    }

    /// An unsigned number that fits 64 bits.
    fn unsigned(&mut self, what: &str) -> PResult<u64> {
        let value = match self.tok {
            Tok::Int => std::str::from_utf8(self.text()).ok().and_then(|text| text.parse().ok()),
            Tok::HexInt if self.text()[0] == b'u' => std::str::from_utf8(&self.text()[3..])
                .ok()
                .and_then(|digits| u64::from_str_radix(digits, 16).ok()),
            _ => None,
        };
        match value {
            Some(value) => {
                self.bump();
                Ok(value)
            }
            None => self.expected(what),
        }
    }

    /// An unsigned number that fits 32 bits.
    fn unsigned32(&mut self, what: &str) -> PResult<u32> {
        let at = self.offset();
        let value = self.unsigned(what)?;
        match u32::try_from(value) {
            Ok(value) => Ok(value),
            Err(_) => self.fail(at, "this number does not fit 32 bits"),
        }
    }

    /// A string, unescaped.
    fn string_bytes(&mut self, what: &str) -> PResult<Vec<u8>> {
        if self.tok != Tok::Str {
            return self.expected(what);
        }
        let bytes = unescape(self.text());
        self.bump();
        Ok(bytes)
    }

    /// A string as a symbol.
    fn string(&mut self, what: &str) -> PResult<Symbol> {
        if self.tok != Tok::Str {
            return self.expected(what);
        }
        let symbol = self.quoted_symbol();
        self.bump();
        Ok(symbol)
    }

    /// The current token's text as a symbol.
    fn word_symbol(&mut self) -> Symbol {
        self.build.module.symbol(self.lex.text())
    }

    /// The current token's text, unescaped, as a symbol.
    fn quoted_symbol(&mut self) -> Symbol {
        let text = self.text();
        if text.contains(&b'\\') {
            self.build.module.symbol(unescape(text))
        } else {
            self.build.module.symbol(text)
        }
    }

    /// Counts one level of nesting. Each is undone by [`leave`](Self::leave), except behind an
    /// error, which ends the reading.
    fn enter(&mut self) -> PResult<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail(self.offset(), format!("nested more than {MAX_DEPTH} deep"));
        }
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The place of a line.
    fn place(&self, line: u32) -> Place {
        self.build.module.sources.place(Source::FIRST, line.into())
    }

    // Errors.

    /// The line and column of a byte. This counts from the beginning, as it runs once a module at
    /// most: positions cost nothing while all is well.
    fn location(&self, offset: Pos) -> Location {
        let before = &self.lex.src()[..offset.index().min(self.lex.src().len())];
        let line = before.iter().filter(|&&c| c == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|&&c| c != b'\n').count() + 1;
        Location::Text { source: Source::FIRST, line: line as u32, column: column as u32 }
    }

    /// What is wrong, for the user.
    #[cold]
    fn diagnostic(&self, fault: Fault) -> Diagnostic {
        match fault {
            Fault::Located(diagnostic) => diagnostic,
            Fault::Built(error) => {
                Diagnostic::error(self.build.message(&error.problem)).at(self.location(error.at))
            }
        }
    }

    #[cold]
    fn fail<T>(&self, offset: Pos, message: impl Into<String>) -> PResult<T> {
        Err(Box::new(Fault::Located(Diagnostic::error(message).at(self.location(offset)))))
    }

    /// Something else was needed at the current token.
    #[cold]
    fn expected<T>(&self, what: &str) -> PResult<T> {
        if self.tok == Tok::Bad {
            return self.fail(self.offset(), self.lex.bad);
        }
        let found = match self.tok {
            Tok::Eof => "the end of the file".to_string(),
            _ => {
                let text = &self.lex.src()[self.lex.token_start..self.lex.end()];
                let text = String::from_utf8_lossy(text);
                let mut short: String = text.chars().take(40).collect();
                if short.len() < text.len() {
                    short.push_str("...");
                }
                format!("'{}'", short.escape_debug())
            }
        };
        self.fail(self.offset(), format!("expected {what}, found {found}"))
    }
}
