//! Flags and predicates, the same on instructions and on constant expressions.
//!
//! A flag is a promise of the program; where it does not hold the result is poison, or for
//! fast-math flags may be any of several values. Which flags an opcode takes is a set that the
//! caller gives: a flag that is not in it is left for the caller to reject as an unexpected word.

use emback_ir::{FloatPredicate, InstFlags, IntPredicate};

use super::{PResult, Parser};
use crate::text::lexer::Tok;

impl<'s> Parser<'s> {
    /// Any flags of `allowed`, in any order; `fast` is seven. LLVM up to 4 has four of them
    /// (`nnan`, `ninf`, `nsz`, `arcp`), and `fast` means there what all seven mean today.
    pub(super) fn flags(&mut self, allowed: InstFlags) -> InstFlags {
        let mut flags = InstFlags::NONE;
        while self.tok == Tok::Word {
            // `exact`, `nuw` and `nsw` are older than LLVM 3; `disjoint` and `nneg` came with 18,
            // `nusw` with 19, `samesign` with 20.
            let flag = match self.text() {
                b"nuw" => InstFlags::NUW,
                b"nsw" => InstFlags::NSW,
                b"exact" => InstFlags::EXACT,
                b"disjoint" => InstFlags::DISJOINT,
                b"nneg" => InstFlags::NNEG,
                b"samesign" => InstFlags::SAMESIGN,
                b"inbounds" => InstFlags::INBOUNDS,
                b"nusw" => InstFlags::NUSW,
                b"nnan" => InstFlags::NNAN,
                b"ninf" => InstFlags::NINF,
                b"nsz" => InstFlags::NSZ,
                b"arcp" => InstFlags::ARCP,
                b"contract" => InstFlags::CONTRACT,
                b"afn" => InstFlags::AFN,
                b"reassoc" => InstFlags::REASSOC,
                b"fast" => InstFlags::FAST,
                _ => break,
            };
            if !allowed.contains(flag) {
                break;
            }
            flags = flags.with(flag);
            self.bump();
        }
        flags
    }

    /// LangRef, "Fast-Math Flags". `fast` is all of them.
    pub(super) fn fast_math(&mut self) -> InstFlags {
        self.flags(InstFlags::FAST)
    }

    /// LangRef, "'icmp' Instruction": `eq`, `ne`, and four orders, unsigned and signed.
    pub(super) fn int_predicate(&mut self) -> PResult<IntPredicate> {
        let found = match self.tok {
            Tok::Word => std::str::from_utf8(self.text()).ok().and_then(IntPredicate::from_name),
            _ => None,
        };
        match found {
            Some(pred) => {
                self.bump();
                Ok(pred)
            }
            None => self.expected("a predicate of 'icmp', such as 'eq' or 'slt'"),
        }
    }

    /// LangRef, "'fcmp' Instruction": six ordered and six unordered comparisons, `ord`, `uno`,
    /// `true` and `false`.
    pub(super) fn float_predicate(&mut self) -> PResult<FloatPredicate> {
        let found = match self.tok {
            Tok::Word => std::str::from_utf8(self.text()).ok().and_then(FloatPredicate::from_name),
            _ => None,
        };
        match found {
            Some(pred) => {
                self.bump();
                Ok(pred)
            }
            None => self.expected("a predicate of 'fcmp', such as 'oeq' or 'ult'"),
        }
    }
}
