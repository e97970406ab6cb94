//! Terminators that are not calls, and the pads of exception handling: LangRef, "Terminator
//! Instructions", "'landingpad' Instruction", "'catchpad' Instruction" and "'cleanuppad'
//! Instruction".
//!
//! `landingpad` and `resume` came with LLVM 3.0 in place of intrinsics (`llvm.eh.exception`,
//! `llvm.eh.selector`); the funclet instructions (`catchswitch`, `catchpad`, `cleanuppad`,
//! `catchret`, `cleanupret`) with LLVM 3.8, for MSVC and later for WebAssembly.

use emback_ir::inst::Clause;
use emback_ir::{Block, Const, InstData, Operand};

use super::{PResult, Parser};
use crate::build::{Problem, Ty, repeated_case};
use crate::text::lexer::Tok;

impl<'s> Parser<'s> {
    /// `ret void | ret type value`. A function that returns `void` has no value here, not even
    /// `undef`.
    pub(super) fn ret(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let ty = self.any_type()?;
        self.build.check_return(ty, at)?;
        let value = if ty == Ty::VOID { None } else { Some(self.value(ty)?) };
        Ok((InstData::Ret { value }, Ty::VOID))
    }

    /// `br label | br i1 value ',' label ',' label`. Both labels may be the same block, which then
    /// has two edges from here and two entries in each of its phis.
    pub(super) fn br(&mut self) -> PResult<(InstData, Ty)> {
        if self.at_word("label") {
            return Ok((InstData::Br { target: self.label()? }, Ty::VOID));
        }
        let at = self.offset();
        let ty = self.value_type()?;
        self.build.check_type(at, ty, Ty::I1)?;
        let cond = self.value(ty)?;
        self.expect(Tok::Comma, "',' after the condition")?;
        let if_true = self.label()?;
        self.expect(Tok::Comma, "',' between two labels")?;
        let if_false = self.label()?;
        Ok((InstData::CondBr { cond, if_true, if_false }, Ty::VOID))
    }

    /// `switch type value ',' label '[' (type constant ',' label)* ']'`. There are no commas
    /// between cases, and no list at all is an error: it may be empty, but not left out.
    pub(super) fn switch(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, value) = self.typed_value()?;
        self.build.check_int(ty, at)?;
        self.expect(Tok::Comma, "',' after the value of a 'switch'")?;
        let default = self.label()?;
        self.expect(Tok::LSquare, "'[' of the cases")?;
        let start = self.lex.mark();
        let mut cases = Vec::new();
        while self.tok != Tok::RSquare {
            cases.push(self.switch_case(ty)?);
        }
        if let Some(repeated) = repeated_case(&cases) {
            // Only an error pays for positions: the cases are read again up to the one that
            // repeats.
            self.lex.seek(start);
            self.bump();
            for _ in 0..repeated {
                self.switch_case(ty)?;
            }
            return Ok(Problem::RepeatedCase.at(self.offset())?);
        }
        self.bump();
        cases.shrink_to_fit();
        Ok((InstData::Switch { value, default, cases: Box::new(cases) }, Ty::VOID))
    }

    /// `type constant ',' label`.
    fn switch_case(&mut self, ty: Ty) -> PResult<(Const, Block)> {
        let at = self.offset();
        let (case_ty, case) = self.typed_constant()?;
        self.build.check_type(at, case_ty, ty)?;
        self.expect(Tok::Comma, "',' after the value of a case")?;
        Ok((case, self.label()?))
    }

    /// `indirectbr pointer ',' '[' (label (',' label)*)? ']'`. The list must hold every block whose
    /// address can be a target; a jump to any other block is undefined behaviour.
    pub(super) fn indirect_br(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, address) = self.typed_value()?;
        self.build.check_pointer(ty, at)?;
        self.expect(Tok::Comma, "',' after the address")?;
        let targets = self.labels()?;
        Ok((InstData::IndirectBr { address, targets }, Ty::VOID))
    }

    /// `'[' (label (',' label)*)? ']'`.
    pub(super) fn labels(&mut self) -> PResult<Box<[Block]>> {
        self.expect(Tok::LSquare, "'[' of a list of labels")?;
        let mut out = Vec::new();
        if !self.eat(Tok::RSquare) {
            loop {
                out.push(self.label()?);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RSquare, "',' or ']' in a list of labels")?;
        }
        Ok(out.into())
    }

    /// `unwind to caller | unwind label`.
    fn unwind_target(&mut self) -> PResult<Option<Block>> {
        self.expect_word("unwind")?;
        if self.eat_word("to") {
            self.expect_word("caller")?;
            return Ok(None);
        }
        self.label().map(Some)
    }

    /// The pad that an instruction belongs to: a local token, or `none` at the function's own level
    /// (`within none`).
    fn token_value(&mut self) -> PResult<Operand> {
        self.value(Ty::TOKEN)
    }

    /// `cleanupret from pad unwind ...`.
    pub(super) fn cleanup_ret(&mut self) -> PResult<(InstData, Ty)> {
        self.expect_word("from")?;
        let pad = self.token_value()?;
        let unwind = self.unwind_target()?;
        Ok((InstData::CleanupRet { pad, unwind }, Ty::VOID))
    }

    /// `catchret from pad to label`.
    pub(super) fn catch_ret(&mut self) -> PResult<(InstData, Ty)> {
        self.expect_word("from")?;
        let pad = self.token_value()?;
        self.expect_word("to")?;
        let target = self.label()?;
        Ok((InstData::CatchRet { pad, target }, Ty::VOID))
    }

    /// `catchswitch within parent '[' labels ']' unwind ...`.
    pub(super) fn catch_switch(&mut self) -> PResult<(InstData, Ty)> {
        self.expect_word("within")?;
        let parent = self.token_value()?;
        let handlers = self.labels()?;
        let unwind = self.unwind_target()?;
        Ok((InstData::CatchSwitch { parent, handlers, unwind }, Ty::TOKEN))
    }

    /// `catchpad | cleanuppad`, then `within parent '[' (type value (',' type value)*)? ']'`. What
    /// the arguments mean is up to the personality: a type descriptor for
    /// `__gxx_wasm_personality_v0`.
    pub(super) fn pad(&mut self, catch: bool) -> PResult<(InstData, Ty)> {
        self.expect_word("within")?;
        let parent = self.token_value()?;
        self.expect(Tok::LSquare, "'[' of the arguments of a pad")?;
        let mut args = Vec::new();
        if !self.eat(Tok::RSquare) {
            loop {
                args.push(self.typed_value()?.1);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RSquare, "',' or ']' in the arguments of a pad")?;
        }
        let args = args.into();
        let data = if catch {
            InstData::CatchPad { parent, args }
        } else {
            InstData::CleanupPad { parent, args }
        };
        Ok((data, Ty::TOKEN))
    }

    /// `landingpad type (personality type constant)? cleanup? (catch type value | filter type
    /// value)*`.
    pub(super) fn landing_pad(&mut self) -> PResult<(InstData, Ty)> {
        let ty = self.value_type()?;
        // LLVM 3.0 to 3.6 name the personality at each pad; today the function has it. All pads of
        // a function have the same one, as the verifier of those versions demands.
        if self.eat_word("personality") {
            let (_, personality) = self.typed_constant()?;
            self.build.func.personality.get_or_insert(personality);
        }
        let cleanup = self.eat_word("cleanup");
        let mut clauses = Vec::new();
        loop {
            if self.eat_word("catch") {
                clauses.push(Clause::Catch(self.typed_value()?.1));
            } else if self.eat_word("filter") {
                let at = self.offset();
                let (filter_ty, value) = self.typed_value()?;
                self.build.check_array(filter_ty, at)?;
                clauses.push(Clause::Filter(value));
            } else {
                break;
            }
        }
        Ok((InstData::LandingPad { cleanup, clauses: clauses.into() }, ty))
    }
}
