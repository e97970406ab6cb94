//! Constant expressions of every LLVM that had them: `opcode flags? '(' operands ')'`. LangRef,
//! "Constant Expressions".
//!
//! LLVM 3 has an expression for nearly every instruction. LLVM 15 and later removed most, since
//! folding and code generation had to know each of them twice; what a module may contain today is
//! in the comments below. All of them are read here, for old modules have them in initialisers,
//! where no instruction can take their place. `legalise/constant_exprs.rs` of the passes makes
//! instructions of what a body uses, and `layout` evaluates the initialisers.

use emback_ir::{BinaryOp, CastOp, Const, InstFlags, UnaryOp};

use super::{PResult, Parser};
use crate::build::{Pos, Ty, TypedConst, binary_flags};
use crate::text::lexer::Tok;

/// Whether `word` begins a constant expression.
pub(super) fn is_opcode(word: &[u8]) -> bool {
    let Ok(word) = std::str::from_utf8(word) else { return false };
    matches!(
        word,
        "getelementptr"
            | "icmp"
            | "fcmp"
            | "select"
            | "extractelement"
            | "insertelement"
            | "shufflevector"
            | "extractvalue"
            | "insertvalue"
    ) || CastOp::from_name(word).is_some()
        || BinaryOp::from_name(word).is_some()
        || UnaryOp::from_name(word).is_some()
}

/// The flags of `getelementptr`: `inbounds` from the beginning, `nusw` and `nuw` since LLVM 19.
/// `inbounds` implies `nusw`.
pub(super) fn gep_flags() -> InstFlags {
    InstFlags::INBOUNDS.with(InstFlags::NUSW).with(InstFlags::NUW)
}

impl<'s> Parser<'s> {
    /// The expression whose opcode is the current token, with its type.
    pub(super) fn constant_expression(&mut self) -> PResult<(Ty, Const)> {
        self.enter()?;
        let word = std::str::from_utf8(self.text()).unwrap_or_default();
        self.bump();
        let found = if let Some(op) = CastOp::from_name(word) {
            self.cast_expression(op)?
        } else if let Some(op) = BinaryOp::from_name(word) {
            self.binary_expression(op)?
        } else if let Some(op) = UnaryOp::from_name(word) {
            // `fneg` was an expression from LLVM 8 to 15.
            self.flags(InstFlags::FAST);
            let arg = self.one_operand()?;
            self.build.unary_expression(op, arg)
        } else {
            match word {
                "getelementptr" => self.gep_expression()?,
                "icmp" | "fcmp" => self.compare_expression(word == "icmp")?,
                _ => self.other_expression(word)?,
            }
        };
        self.leave();
        Ok(found)
    }

    /// `'(' type constant ')'`.
    fn one_operand(&mut self) -> PResult<TypedConst> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let operand = self.operand()?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        Ok(operand)
    }

    fn operand(&mut self) -> PResult<TypedConst> {
        let at = self.offset();
        let (ty, id) = self.typed_constant()?;
        Ok((ty, at, id))
    }

    /// `'(' type constant (',' type constant)*`.
    fn some_operands<const N: usize>(&mut self) -> PResult<[TypedConst; N]> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let mut out = [(Ty::VOID, Pos::default(), Const::from_u32(0)); N];
        for (index, operand) in out.iter_mut().enumerate() {
            if index > 0 {
                self.expect(Tok::Comma, "',' in a constant expression")?;
            }
            *operand = self.operand()?;
        }
        Ok(out)
    }

    /// The same with its `')'`.
    fn operands<const N: usize>(&mut self) -> PResult<[TypedConst; N]> {
        let out = self.some_operands()?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        Ok(out)
    }

    /// `opcode '(' type constant 'to' type ')'`.
    fn cast_expression(&mut self, op: CastOp) -> PResult<(Ty, Const)> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let arg = self.operand()?;
        self.expect_word("to")?;
        let to = self.value_type()?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        Ok(self.build.cast_expression(op, arg, to)?)
    }

    /// `opcode flags? '(' type constant ',' type constant ')'`.
    fn binary_expression(&mut self, op: BinaryOp) -> PResult<(Ty, Const)> {
        let flags = self.flags(binary_flags(op));
        let [a, b] = self.operands()?;
        Ok(self.build.binary_expression(op, a, b, flags)?)
    }

    /// `icmp predicate '(' ... ')'`; `fcmp` likewise. Fast-math flags are not allowed here, unlike
    /// at the instruction.
    fn compare_expression(&mut self, int: bool) -> PResult<(Ty, Const)> {
        if int {
            let pred = self.int_predicate()?;
            let [a, b] = self.operands()?;
            return Ok(self.build.icmp_expression(pred, a, b)?);
        }
        let pred = self.float_predicate()?;
        let [a, b] = self.operands()?;
        Ok(self.build.fcmp_expression(pred, a, b)?)
    }

    /// `getelementptr flags '(' (type ',')? type base (',' type index)* ')'`. Before LLVM 3.7 the
    /// type that is indexed is the pointee of the base.
    fn gep_expression(&mut self) -> PResult<(Ty, Const)> {
        let mut flags = InstFlags::NONE;
        loop {
            let more = self.flags(gep_flags());
            flags = flags.with(more);
            if more.is_empty() && !self.skip_inrange()? {
                break;
            }
        }
        self.expect(Tok::LParen, "'(' after 'getelementptr'")?;
        let at = self.offset();
        let first = self.value_type()?;
        // Since LLVM 3.7 the source type comes first, and then the base with its own.
        let written = if self.eat(Tok::Comma) { Some(first) } else { None };
        let base_ty = if written.is_some() { self.value_type()? } else { first };
        let base = self.constant(base_ty)?;
        let mut indices = Vec::new();
        while self.eat(Tok::Comma) {
            self.skip_inrange()?;
            indices.push(self.operand()?);
        }
        self.expect(Tok::RParen, "',' or ')' in 'getelementptr'")?;
        Ok(self.build.gep_expression(written, (base_ty, at, base), &indices, flags)?)
    }

    /// `inrange` at an index (LLVM 4 to 18), `inrange(-8, 16)` before the operands (since LLVM 19):
    /// a promise about vtables that lets global DCE split them. Nothing here makes use of it, and
    /// to drop a promise is always right.
    fn skip_inrange(&mut self) -> PResult<bool> {
        if !self.eat_word("inrange") {
            return Ok(false);
        }
        if self.eat(Tok::LParen) {
            for what in [Tok::Comma, Tok::RParen] {
                if !matches!(self.tok, Tok::Int | Tok::HexInt) {
                    return self.expected("a number in 'inrange'");
                }
                self.bump();
                self.expect(what, "two numbers in 'inrange(...)'")?;
            }
        }
        Ok(true)
    }

    /// Expressions of vectors, aggregates and `select`.
    fn other_expression(&mut self, word: &str) -> PResult<(Ty, Const)> {
        Ok(match word {
            "select" => {
                let [cond, a, b] = self.operands()?;
                self.build.select_expression(cond, a, b)?
            }
            "extractelement" => {
                let [vector, index] = self.operands()?;
                self.build.extract_element_expression(vector, index)?
            }
            "insertelement" => {
                let [vector, value, index] = self.operands()?;
                self.build.insert_element_expression(vector, value, index)?
            }
            "shufflevector" => {
                let [a, b, mask] = self.operands()?;
                self.build.shuffle_expression(a, b, mask)?
            }
            "extractvalue" => {
                self.expect(Tok::LParen, "'(' after 'extractvalue'")?;
                let agg = self.operand()?;
                let indices = self.aggregate_indices()?;
                self.expect(Tok::RParen, "',' or ')' in 'extractvalue'")?;
                self.build.extract_value_expression(agg, indices)?
            }
            "insertvalue" => {
                let [agg, value] = self.some_operands()?;
                let indices = self.aggregate_indices()?;
                self.expect(Tok::RParen, "',' or ')' in 'insertvalue'")?;
                self.build.insert_value_expression(agg, value, indices)?
            }
            _ => return self.expected("a constant"),
        })
    }
}
