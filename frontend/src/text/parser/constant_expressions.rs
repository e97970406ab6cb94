//! Constant expressions of every LLVM that had them: `opcode flags? '(' operands ')'`. LangRef,
//! "Constant Expressions".
//!
//! LLVM 3 has an expression for nearly every instruction. LLVM 15 and later removed most, since
//! folding and code generation had to know each of them twice; what a module may contain today is
//! in the comments below. All of them are read here, for old modules have them in initialisers,
//! where no instruction can take their place. `legalise/constant_exprs.rs` of the passes makes
//! instructions of what a body uses, and `layout` evaluates the initialisers.

use emback_ir::{BinaryOp, CastOp, Const, ConstData, ConstExpr, InstFlags, Type, UnaryOp};

use super::{PResult, Parser};
use crate::build::{Pos, Ty};
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

/// The flags that `op` may carry. `disjoint` came with LLVM 18; fast-math flags are of instructions
/// only, but the same table serves both.
pub(super) fn binary_flags(op: BinaryOp) -> InstFlags {
    match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Shl => {
            InstFlags::NUW.with(InstFlags::NSW)
        }
        BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::LShr | BinaryOp::AShr => InstFlags::EXACT,
        BinaryOp::Or => InstFlags::DISJOINT,
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
            InstFlags::FAST
        }
        BinaryOp::URem | BinaryOp::SRem | BinaryOp::And | BinaryOp::Xor => InstFlags::NONE,
    }
}

/// The flags that `op` may carry: `nneg` since LLVM 18 (`uitofp`: 19), `nuw` and `nsw` of `trunc`
/// since LLVM 19, fast-math flags of `fptrunc` and `fpext` since LLVM 20.
pub(super) fn cast_flags(op: CastOp) -> InstFlags {
    match op {
        CastOp::Trunc => InstFlags::NUW.with(InstFlags::NSW),
        CastOp::ZExt => InstFlags::NNEG,
        CastOp::UiToFp => InstFlags::NNEG.with(InstFlags::FAST),
        CastOp::FpTrunc | CastOp::FpExt | CastOp::SiToFp => InstFlags::FAST,
        CastOp::SExt
        | CastOp::FpToUi
        | CastOp::FpToSi
        | CastOp::PtrToInt
        | CastOp::PtrToAddr
        | CastOp::IntToPtr
        | CastOp::BitCast
        | CastOp::AddrSpaceCast => InstFlags::NONE,
    }
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
            let (ty, _, arg) = self.one_operand()?;
            (ty, self.expression(ty, ConstExpr::Unary { op, arg }))
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

    /// Interns `expr`. Nothing is folded: to fold `ptrtoint` needs the data layout, and what is
    /// printed should be what was read.
    fn expression(&mut self, ty: Ty, expr: ConstExpr) -> Const {
        self.build.intern(ty, ConstData::Expr(Box::new(expr)))
    }

    /// `'(' type constant ')'`, and where the operand begins.
    fn one_operand(&mut self) -> PResult<(Ty, Pos, Const)> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let at = self.offset();
        let (ty, id) = self.typed_constant()?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        Ok((ty, at, id))
    }

    /// `'(' type constant (',' type constant)* ')'`.
    fn operands(&mut self, count: usize) -> PResult<Vec<(Ty, Pos, Const)>> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let mut out = Vec::with_capacity(count);
        for index in 0..count {
            if index > 0 {
                self.expect(Tok::Comma, "',' in a constant expression")?;
            }
            let at = self.offset();
            let (ty, id) = self.typed_constant()?;
            out.push((ty, at, id));
        }
        Ok(out)
    }

    /// `opcode '(' type constant 'to' type ')'`. LLVM 19 has `trunc`, `ptrtoint`, `inttoptr`,
    /// `bitcast` and `addrspacecast`; LLVM 18 removed the others.
    fn cast_expression(&mut self, op: CastOp) -> PResult<(Ty, Const)> {
        self.expect(Tok::LParen, "'(' after the opcode of a constant expression")?;
        let at = self.offset();
        let (from, arg) = self.typed_constant()?;
        self.expect_word("to")?;
        let to = self.value_type()?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        if let Some(op) = self.build.byte_cast(op, from, to) {
            let expr = ConstExpr::Cast { op, arg, flags: InstFlags::NONE };
            return Ok((to, self.expression(to, expr)));
        }
        // A cast of an integer to its own width, which LLVM's builder drops silently.
        if self.build.keeps_width(op, from, to) {
            return Ok((to, arg));
        }
        self.build.check_cast(op, from, to, at)?;
        // Between pointers nothing is left of a bitcast.
        if op == CastOp::BitCast && self.build.ir_type(from) == self.build.ir_type(to) {
            return Ok((to, arg));
        }
        Ok((to, self.expression(to, ConstExpr::Cast { op, arg, flags: InstFlags::NONE })))
    }

    /// `opcode flags? '(' type constant ',' type constant ')'`. LLVM 19 has `add`, `sub`, `mul`
    /// and `xor`. LLVM 15 removed divisions and floating-point arithmetic, LLVM 18 `and`, `or`,
    /// `lshr` and `ashr`, LLVM 19 `shl`.
    fn binary_expression(&mut self, op: BinaryOp) -> PResult<(Ty, Const)> {
        let flags = self.flags(binary_flags(op));
        let operands = self.operands(2)?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        let [(ty, at, a), (other, other_at, b)] = operands[..] else {
            return self.expected("two operands");
        };
        self.build.check_binary(op, ty, at)?;
        self.build.check_type(other_at, other, ty)?;
        Ok((ty, self.expression(ty, ConstExpr::Binary { op, args: [a, b], flags })))
    }

    /// `icmp predicate '(' ... ')'`, until LLVM 18; `fcmp` likewise. Fast-math flags are not
    /// allowed here, unlike at the instruction.
    fn compare_expression(&mut self, int: bool) -> PResult<(Ty, Const)> {
        if int {
            let pred = self.int_predicate()?;
            let (ty, args) = self.compared(true)?;
            return Ok((ty, self.expression(ty, ConstExpr::ICmp { pred, args })));
        }
        let pred = self.float_predicate()?;
        let (ty, args) = self.compared(false)?;
        Ok((ty, self.expression(ty, ConstExpr::FCmp { pred, args })))
    }

    /// The operands of a comparison, and the type of its result.
    fn compared(&mut self, int: bool) -> PResult<(Ty, [Const; 2])> {
        let operands = self.operands(2)?;
        self.expect(Tok::RParen, "')' at the end of a constant expression")?;
        let [(ty, at, a), (other, other_at, b)] = operands[..] else {
            return self.expected("two operands");
        };
        let result = self.build.check_compare(int, ty, at)?;
        self.build.check_type(other_at, other, ty)?;
        Ok((result, [a, b]))
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
        let mut index_types = Vec::new();
        while self.eat(Tok::Comma) {
            self.skip_inrange()?;
            let index_at = self.offset();
            let (ty, id) = self.typed_constant()?;
            index_types.push((ty, index_at, Some(id)));
            indices.push(id);
        }
        self.expect(Tok::RParen, "',' or ')' in 'getelementptr'")?;
        let source = self.build.gep_source(written, base_ty, at)?;
        let result = self.build.gep_type(source, base_ty, &index_types, at)?;
        let scalar = self.build.is_pointer(base_ty) && self.build.is_pointer(result);
        // All indices zero: the address is the base's own, and with opaque pointers so is its type.
        let zero =
            |&id: &Const| self.build.module.consts.as_int(id).is_some_and(|value| value.is_zero());
        if scalar && indices.iter().all(zero) {
            return Ok((result, base));
        }
        let source: Type = self.build.ir_type(source);
        let indices = indices.into();
        let expr = ConstExpr::GetElementPtr { source, base, indices, flags };
        Ok((result, self.expression(result, expr)))
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

    /// Expressions of vectors, aggregates and `select`. LLVM 19 has `extractelement`,
    /// `insertelement` and `shufflevector`; LLVM 15 removed `extractvalue` and
    /// `insertvalue`, LLVM 17 `select`.
    fn other_expression(&mut self, word: &str) -> PResult<(Ty, Const)> {
        match word {
            "select" => {
                let operands = self.operands(3)?;
                self.expect(Tok::RParen, "')' at the end of a constant expression")?;
                let [(cond, cond_at, a), (ty, _, b), (other, other_at, c)] = operands[..] else {
                    return self.expected("three operands");
                };
                self.build.check_select(cond, cond_at, ty)?;
                self.build.check_type(other_at, other, ty)?;
                Ok((ty, self.expression(ty, ConstExpr::Select { args: [a, b, c] })))
            }
            "extractelement" => {
                let operands = self.operands(2)?;
                self.expect(Tok::RParen, "')' at the end of a constant expression")?;
                let [(vector, at, a), (index, index_at, b)] = operands[..] else {
                    return self.expected("two operands");
                };
                let element = self.build.lane_type(vector, at)?;
                self.build.check_int(index, index_at)?;
                Ok((element, self.expression(element, ConstExpr::ExtractElement { args: [a, b] })))
            }
            "insertelement" => {
                let operands = self.operands(3)?;
                self.expect(Tok::RParen, "')' at the end of a constant expression")?;
                let [(vector, at, a), (value, value_at, b), (index, index_at, c)] = operands[..]
                else {
                    return self.expected("three operands");
                };
                let element = self.build.lane_type(vector, at)?;
                self.build.check_type(value_at, value, element)?;
                self.build.check_int(index, index_at)?;
                Ok((vector, self.expression(vector, ConstExpr::InsertElement { args: [a, b, c] })))
            }
            "shufflevector" => {
                let operands = self.operands(3)?;
                self.expect(Tok::RParen, "')' at the end of a constant expression")?;
                let [(ty, at, a), (other, other_at, b), (mask_ty, mask_at, mask)] = operands[..]
                else {
                    return self.expected("three operands");
                };
                self.build.check_type(other_at, other, ty)?;
                let element = self.build.lane_type(ty, at)?;
                let mask = self.build.shuffle_mask(mask_ty, mask, mask_at)?;
                let result = self.build.shaped(mask_ty, element);
                let expr = ConstExpr::ShuffleVector { args: [a, b], mask };
                Ok((result, self.expression(result, expr)))
            }
            "extractvalue" => {
                self.expect(Tok::LParen, "'(' after 'extractvalue'")?;
                let at = self.offset();
                let (ty, agg) = self.typed_constant()?;
                let indices = self.aggregate_indices()?;
                self.expect(Tok::RParen, "',' or ')' in 'extractvalue'")?;
                let result = self.build.indexed_type(ty, &indices, at)?;
                Ok((result, self.expression(result, ConstExpr::ExtractValue { agg, indices })))
            }
            "insertvalue" => {
                let operands = self.operands(2)?;
                let indices = self.aggregate_indices()?;
                self.expect(Tok::RParen, "',' or ')' in 'insertvalue'")?;
                let [(ty, at, agg), (have, value_at, value)] = operands[..] else {
                    return self.expected("two operands");
                };
                let want = self.build.indexed_type(ty, &indices, at)?;
                self.build.check_type(value_at, have, want)?;
                Ok((ty, self.expression(ty, ConstExpr::InsertValue { agg, value, indices })))
            }
            _ => self.expected("a constant"),
        }
    }
}
