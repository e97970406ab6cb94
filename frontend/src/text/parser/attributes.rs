//! Attributes: of functions, results, parameters and call sites, in groups and in place. Those with no meaning here are
//! kept as they stand.

use emback_ir::{AttrSet, Attribute};

use super::{PResult, Parser};
use crate::text::lexer::{Mark, Tok};
use crate::text::type_table::Ty;

/// What an `attributes #N = { ... }` says.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) attrs: Vec<Attribute>,
    pub(super) set: AttrSet,
    pub(super) at: usize,
}

/// Attributes whose argument is a type.
fn takes_type(word: &[u8]) -> bool {
    matches!(word, b"byval" | b"sret" | b"byref" | b"inalloca" | b"preallocated" | b"elementtype")
}

impl<'s> Parser<'s> {
    /// One attribute that begins with a word or a string, added to the scratch list. `pointee` is what the parameter points
    /// to, in modules that say so.
    pub(super) fn attribute(&mut self, pointee: Option<Ty>) -> PResult<()> {
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
        let word = self.text();
        let symbol = self.word_symbol();
        self.bump();
        let attr = match self.tok {
            Tok::LParen if takes_type(word) => {
                self.bump();
                let ty = self.any_type()?;
                self.expect(Tok::RParen, "')' after the type of an attribute")?;
                Attribute::Type(symbol, self.types.ir(ty))
            }
            Tok::LParen => self.parenthesised_attribute(symbol)?,
            // In groups: `align=8`, `alignstack=16`.
            Tok::Equal => {
                self.bump();
                Attribute::Int(symbol, self.unsigned("the attribute's number")?)
            }
            Tok::Int if matches!(word, b"align" | b"alignstack") => {
                Attribute::Int(symbol, self.unsigned("an alignment")?)
            }
            _ => match pointee {
                Some(pointee) if takes_type(word) => {
                    Attribute::Type(symbol, self.types.ir(pointee))
                }
                // What these once said by a word is said by another today.
                _ => Attribute::Flag(symbol),
            },
        };
        self.scratch.push(attr);
        Ok(())
    }

    /// `'(' ... ')'` after an attribute's name.
    fn parenthesised_attribute(&mut self, symbol: emback_ir::Symbol) -> PResult<Attribute> {
        let mark = self.lex.mark();
        self.bump();
        if self.tok == Tok::Int {
            let value = std::str::from_utf8(self.text()).ok().and_then(|text| text.parse().ok());
            self.bump();
            if let Some(value) = value
                && self.eat(Tok::RParen)
            {
                return Ok(Attribute::Int(symbol, value));
            }
        }
        let end = self.skip_from(mark)?;
        let Some(text) = on_one_line(&self.lex.src()[mark.offset()..end]) else {
            return self.fail(mark.offset(), "there is a character in here that begins no token");
        };
        let text = self.module.symbol(&text);
        Ok(Attribute::Other(symbol, text))
    }

    /// Passes over the balanced group that opens at `mark`, and tells where it ends.
    pub(super) fn skip_from(&mut self, mark: Mark) -> PResult<usize> {
        self.lex.seek(mark);
        if !self.lex.skip_group() {
            return self.fail(mark.offset(), "this bracket is never closed");
        }
        let end = self.lex.end();
        self.bump();
        Ok(end)
    }

    /// The attributes of a parameter, argument or result, as long as there are any. `pointee` as for [`Self::attribute`].
    pub(super) fn value_attributes(&mut self, pointee: Option<Ty>) -> PResult<AttrSet> {
        if !matches!(self.tok, Tok::Word | Tok::Str) {
            return Ok(AttrSet::EMPTY);
        }
        self.scratch.clear();
        while match self.tok {
            Tok::Word => !super::constants::begins_constant(self.text()),
            Tok::Str => true,
            _ => false,
        } {
            self.attribute(pointee)?;
        }
        Ok(self.take_scratch())
    }

    /// The gathered attributes as a set.
    pub(super) fn take_scratch(&mut self) -> AttrSet {
        if self.scratch.is_empty() {
            return AttrSet::EMPTY;
        }
        let attrs = std::mem::take(&mut self.scratch);
        self.module.attributes.intern(attrs)
    }

    /// The attributes after a call's arguments: groups, strings and words that are neither opcodes nor part of the call.
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
                    self.attribute(None)?;
                }
                Tok::Word if !super::instructions::begins_instruction(self.text()) => {
                    only_group = None;
                    self.attribute(None)?;
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

    /// A group that was not found. The quick first look may have missed it; what the thorough one does not find says nothing,
    /// as in LLVM.
    pub(super) fn missing_group(&self, number: u32, at: usize) -> PResult<()> {
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
            self.attribute(None)?;
        }
        self.expect(Tok::RBrace, "an attribute or '}'")?;
        let attrs = std::mem::take(&mut self.scratch);
        if let Some(old) = self.groups.get_mut(&number) {
            // Groups of one number add up; the same text met twice is the same group.
            if old.at != at {
                old.attrs.extend(attrs);
                old.set = self.module.attributes.intern(old.attrs.clone());
            }
            return Ok(());
        }
        let set = self.module.attributes.intern(attrs.clone());
        self.groups.insert(number, Group { attrs, set, at });
        Ok(())
    }
}

/// A group without its comments, and with one space for what is white between its tokens: it will be printed on one line.
/// `None` where something stands in it that no token has.
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
