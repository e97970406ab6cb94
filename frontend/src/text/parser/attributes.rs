//! Attributes: of functions, results, parameters and call sites, in groups and in place. Those with
//! no meaning here are kept as they are.
//!
//! LangRef, "Parameter Attributes" and "Function Attributes". Until LLVM 3.2 attributes were only
//! written in place; groups (`#0`) and string attributes (`"key"="value"`) came with LLVM 3.3.
//! Which attribute exists since when, takes what argument and applies where is the table of
//! [`crate::attributes`], which also has today's word for one that was renamed.

use emback_ir::{AttrSet, Attribute};

use super::{PResult, Parser};
use crate::attributes::{self, Argument, Place, Row};
use crate::build::{Pos, Ty};
use crate::text::lexer::{Mark, Tok, block_comment};
use crate::upgrade;

/// What an `attributes #N = { ... }` says. `set` is `attrs` interned: most calls have one group and
/// nothing else, and take the set as it is. `at` tells a group met twice from a second group of the
/// same number.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) attrs: Vec<Attribute>,
    pub(super) set: AttrSet,
    pub(super) at: Pos,
}

impl<'s> Parser<'s> {
    /// One attribute of a function or a call, added to the scratch list.
    pub(super) fn function_attribute(&mut self) -> PResult<()> {
        self.attribute(Place::Function, None)
    }

    /// One attribute of a result whose type comes later, added to the scratch list.
    pub(super) fn result_attribute(&mut self) -> PResult<()> {
        self.attribute(Place::Result, None)
    }

    /// One attribute that begins with a word or a string, added to the scratch list. `ty` is the
    /// type of the value, `None` where it is not known yet or there is none. An unknown word is an
    /// error: it may change what a program means, as `byval` does.
    fn attribute(&mut self, place: Place, ty: Option<Ty>) -> PResult<()> {
        if self.tok == Tok::Str {
            let key = self.quoted_symbol();
            self.bump();
            let value = if self.eat(Tok::Equal) {
                Some(self.string("the attribute's value")?)
            } else {
                None
            };
            self.scratch.push(Attribute::String(key, value));
            return Ok(());
        }
        let at = self.offset();
        let word = self.text();
        let name = |word: &[u8]| String::from_utf8_lossy(word).into_owned();
        let Some(row) = attributes::row(word) else {
            return self.fail(at, format!("unknown attribute '{}'", name(word)));
        };
        if !row.applies_to(place) {
            let text = format!("attribute '{}' does not apply to {}", name(word), place.name());
            return self.fail(at, text);
        }
        if let Some(ty) = ty {
            self.check_attribute(row, word, at, ty)?;
        }
        let symbol = match row.today {
            Some("") => None,
            Some(today) => Some(self.build.module.symbol(today)),
            None => Some(self.word_symbol()),
        };
        self.bump();
        let Some(symbol) = symbol else { return Ok(()) };
        let attr = match (row.argument, self.tok) {
            (Argument::Alignment, _) => Attribute::Int(symbol, self.alignment_attribute()?),
            (Argument::Number | Argument::OptionalNumber, Tok::LParen) => {
                self.bump();
                let number_at = self.offset();
                let number = self.unsigned("the attribute's number")?;
                self.expect(Tok::RParen, "')' after the attribute's number")?;
                if number == 0 && row.argument == Argument::Number {
                    return self.fail(number_at, format!("'{}' of nothing", name(word)));
                }
                Attribute::Int(symbol, number)
            }
            (Argument::Type, Tok::LParen) => {
                self.bump();
                let type_at = self.offset();
                let ty = self.any_type()?;
                if matches!(ty, Ty::VOID | Ty::LABEL | Ty::METADATA) {
                    let text = format!("'{}' cannot be of '{}'", name(word), self.build.spell(ty));
                    return self.fail(type_at, text);
                }
                self.expect(Tok::RParen, "')' after the type of an attribute")?;
                Attribute::Type(symbol, self.build.ir_type(ty))
            }
            // `byval`, `sret`, ... had no type before LLVM 9 to 13: the pointee of the parameter
            // says it.
            (Argument::Type, _) => match ty.and_then(|ty| self.build.types.pointee(ty)) {
                Some(pointee) => Attribute::Type(symbol, self.build.ir_type(pointee)),
                None => return self.expected("'(' and the type of the attribute"),
            },
            (Argument::Words | Argument::OptionalWords, Tok::LParen) => {
                self.parenthesised_attribute(word, symbol)?
            }
            (Argument::Number | Argument::Words, _) => {
                return self.expected(&format!("'(' after '{}'", name(word)));
            }
            (Argument::None, Tok::LParen) => {
                return self.fail(self.offset(), format!("'{}' takes no argument", name(word)));
            }
            (Argument::None | Argument::OptionalNumber | Argument::OptionalWords, _) => {
                Attribute::Flag(symbol)
            }
        };
        self.scratch.push(attr);
        Ok(())
    }

    /// Whether values of `ty` can have an attribute: LLVM's verifier rejects `nocapture` on an
    /// integer or `zeroext` on a pointer (`AttributeFuncs::typeIncompatible`).
    fn check_attribute(&self, row: &Row, word: &[u8], at: Pos, ty: Ty) -> PResult<()> {
        if self.build.attribute_fits(row.values, ty) {
            return Ok(());
        }
        let word = String::from_utf8_lossy(word);
        self.fail(
            at,
            format!("attribute '{word}' does not apply to the type '{}'", self.build.spell(ty)),
        )
    }

    /// The same for the attributes of a result, which are read before its type. `at` is where they
    /// begin.
    pub(super) fn check_result_attributes(&self, set: AttrSet, at: Pos, ty: Ty) -> PResult<()> {
        for attribute in self.build.module.attributes.get(set) {
            let word = match attribute {
                Attribute::Flag(word)
                | Attribute::Int(word, _)
                | Attribute::Type(word, _)
                | Attribute::Other(word, _) => self.build.module.bytes(*word),
                Attribute::String(..) => continue,
            };
            if let Some(row) = attributes::row(word) {
                self.check_attribute(row, word, at, ty)?;
            }
        }
        Ok(())
    }

    /// The number of an `align` or `alignstack`: after a space, in parentheses, or in a group after
    /// `=`. LLVM writes `align 8` and `alignstack(8)`; here each form will do for either word.
    fn alignment_attribute(&mut self) -> PResult<u64> {
        let equal = self.eat(Tok::Equal);
        let parens = !equal && self.eat(Tok::LParen);
        let at = self.offset();
        let value = self.unsigned("an alignment")?;
        if parens {
            self.expect(Tok::RParen, "')' after an alignment")?;
        }
        self.build.check_alignment(value, at)?;
        Ok(value)
    }

    /// `'(' ... ')'` after an attribute's name: `memory(argmem: read)`, `range(i8 0, 10)`,
    /// `captures(none)`, `vscale_range(1,16)`. The text is checked for its form and kept as it is:
    /// the few passes that read one look for the words they know.
    fn parenthesised_attribute(
        &mut self,
        word: &[u8],
        symbol: emback_ir::Symbol,
    ) -> PResult<Attribute> {
        let mark = self.lex.mark();
        let end = self.skip_from(mark)?;
        let Some(text) = on_one_line(&self.lex.src()[mark.offset()..end]) else {
            return self.fail(mark.pos(), "there is a character in here that begins no token");
        };
        if !attributes::fits(word, &text) {
            let word = String::from_utf8_lossy(word);
            return self.fail(mark.pos(), format!("'{word}' does not take this argument"));
        }
        let inner = text.get(1..text.len() - 1).and_then(|text| std::str::from_utf8(text).ok());
        if let Some(number) = inner.and_then(|text| text.trim().parse().ok()) {
            return Ok(Attribute::Int(symbol, number));
        }
        let text = self.build.module.symbol(&text);
        Ok(Attribute::Other(symbol, text))
    }

    /// Passes over the balanced group that opens at `mark`, and gives where it ends.
    pub(super) fn skip_from(&mut self, mark: Mark) -> PResult<usize> {
        self.lex.seek(mark);
        if !self.lex.skip_group() {
            return self.fail(mark.pos(), "this bracket is never closed");
        }
        let end = self.lex.end();
        self.bump();
        Ok(end)
    }

    /// The attributes of a parameter or argument of type `ty`, as long as there are any. They are
    /// between the type and the value, both of which may begin with a word: a word that begins no
    /// constant is taken for an attribute, so that a misspelt one is reported as such.
    pub(super) fn value_attributes(&mut self, ty: Ty) -> PResult<AttrSet> {
        if !matches!(self.tok, Tok::Word | Tok::Str) {
            return Ok(AttrSet::EMPTY);
        }
        self.scratch.clear();
        while match self.tok {
            Tok::Word => !super::constants::begins_constant(self.text()),
            Tok::Str => true,
            _ => false,
        } {
            self.attribute(Place::Parameter, Some(ty))?;
        }
        Ok(self.take_scratch())
    }

    /// The gathered attributes as a set.
    pub(super) fn take_scratch(&mut self) -> AttrSet {
        if self.scratch.is_empty() {
            return AttrSet::EMPTY;
        }
        let attrs = std::mem::take(&mut self.scratch);
        upgrade::attributes::set(&mut self.build.module, attrs)
    }

    /// The attributes after a call's arguments: groups, strings and words that are neither opcodes
    /// nor part of the call.
    pub(super) fn call_site_attributes(&mut self) -> PResult<AttrSet> {
        self.scratch.clear();
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
                    if self.scratch.is_empty() && only_group.is_none() {
                        only_group = Some(group.set);
                    } else {
                        only_group = None;
                    }
                    self.scratch.extend(group.attrs.iter().cloned());
                }
                Tok::Str => {
                    only_group = None;
                    self.function_attribute()?;
                }
                Tok::Word if !super::instructions::begins_instruction(self.text()) => {
                    only_group = None;
                    self.function_attribute()?;
                }
                _ => break,
            }
        }
        if let Some(set) = only_group {
            self.scratch.clear();
            return Ok(set);
        }
        Ok(self.take_scratch())
    }

    /// A group that was not found. The quick first look may have missed it; what the thorough one
    /// does not find says nothing, as in LLVM.
    pub(super) fn missing_group(&self, number: u32, at: Pos) -> PResult<()> {
        if self.thorough {
            return Ok(());
        }
        self.fail(at, format!("use of undefined attribute group '#{number}'"))
    }

    /// `'attributes' #N '=' '{' attribute* '}'`, its word the current token.
    pub(super) fn attribute_group(&mut self) -> PResult<()> {
        self.bump();
        let at = self.offset();
        let Tok::AttrGroup(number) = self.tok else {
            return self.expected("the number of an attribute group, such as '#0'");
        };
        self.bump();
        self.expect(Tok::Equal, "'=' after the number of an attribute group")?;
        self.expect(Tok::LBrace, "'{' of an attribute group")?;
        self.scratch.clear();
        while matches!(self.tok, Tok::Word | Tok::Str) {
            self.function_attribute()?;
        }
        self.expect(Tok::RBrace, "an attribute or '}'")?;
        let attrs = std::mem::take(&mut self.scratch);
        if let Some(old) = self.groups.get_mut(&number) {
            // Groups of one number add up, as in LLVM. The parser comes across a group that the
            // first look has read once more at its place in the file: the same offset is the same
            // group.
            if old.at != at {
                old.attrs.extend(attrs);
                old.set = upgrade::attributes::set(&mut self.build.module, old.attrs.clone());
            }
            return Ok(());
        }
        let set = upgrade::attributes::set(&mut self.build.module, attrs.clone());
        self.groups.insert(number, Group { attrs, set, at });
        Ok(())
    }
}

/// A group without its comments, and with one space for what is white between its tokens: it will
/// be printed on one line. `None` where it has a character of no token.
fn on_one_line(group: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(group.len());
    let mut rest = group;
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'"' => {
                let len =
                    rest.iter().position(|&byte| byte == b'"').map_or(rest.len(), |at| at + 1);
                out.push(b'"');
                out.extend_from_slice(&rest[..len]);
                rest = &rest[len..];
            }
            b';' => {
                let len = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
                rest = &rest[len..];
            }
            b'/' if rest.first() == Some(&b'*') => {
                let len = block_comment(&rest[1..])?;
                rest = &rest[1 + len..];
            }
            // A zero byte is white to LLVM.
            0 | b' ' | b'\t' | b'\n' | b'\r' => {
                if out.last() != Some(&b' ') {
                    out.push(b' ');
                }
            }
            b'!'..=b'~' if *byte != b'\\' => out.push(*byte),
            _ => return None,
        }
    }
    Some(out)
}
