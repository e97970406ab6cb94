//! Names and numbers of values, labels and globals, as uses of what they name. LangRef,
//! "Identifiers".
//!
//! Values and labels of a function share one space of names and one count of numbers: the
//! function's parameters, blocks and results without a name are numbered together, in the order of
//! the text.

use emback_ir::{Block, ConstData, Operand};

use super::{PResult, Parser};
use crate::build::{LocalName, Ty};
use crate::text::lexer::Tok;

impl<'s> Parser<'s> {
    /// The current token as a local name, if it is one.
    pub(super) fn local_name(&mut self) -> Option<LocalName> {
        match self.tok {
            Tok::Local => Some(LocalName::Name(self.word_symbol())),
            Tok::LocalQuoted => Some(LocalName::Name(self.quoted_symbol())),
            Tok::LocalNumber(number) => Some(LocalName::Number(number)),
            _ => None,
        }
    }

    /// The local value of type `ty` that the current token names. It may be defined later, anywhere
    /// in the function: then `ty` is remembered, and the definition must agree with it.
    pub(super) fn local_operand(&mut self, ty: Ty) -> PResult<Operand> {
        let at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("a value");
        };
        self.bump();
        Ok(Operand::Value(self.build.local_value(name, ty, at)?))
    }

    /// `'label' name`.
    pub(super) fn label(&mut self) -> PResult<Block> {
        self.expect_word("label")?;
        self.label_name()
    }

    /// The block that the current token names; it may be defined later.
    pub(super) fn label_name(&mut self) -> PResult<Block> {
        let at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("the name of a label");
        };
        self.bump();
        Ok(self.build.label(name, at)?)
    }

    /// `'blockaddress' '(' @f ',' %label ')'`, its word read. The function may be one that is read
    /// later, and the label too: the builder checks both at the end.
    pub(super) fn block_address(&mut self) -> PResult<ConstData> {
        self.expect(Tok::LParen, "'(' after 'blockaddress'")?;
        let at = self.offset();
        let Some(global) = self.global_token()? else {
            return self.expected("the name of a function");
        };
        self.expect(Tok::Comma, "',' after the function of a block address")?;
        let label_at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("the name of a label");
        };
        self.bump();
        self.expect(Tok::RParen, "')' at the end of a block address")?;
        Ok(self.build.block_address(global, at, name, label_at)?)
    }
}
