//! Instructions that reach memory, and the addresses they use: LangRef, "Memory Access and
//! Addressing Operations".
//!
//! LLVM 3.7 wrote out the types that pointers had implied before:
//! ```text
//! %v = load i32* %p, align 4               ; up to LLVM 3.6
//! %v = load i32, i32* %p, align 4          ; LLVM 3.7 to 14
//! %v = load i32, ptr %p, align 4           ; LLVM 15 and later
//! ```
//! Which of the first two a module has is noted (`old_forms`, `new_forms`): it decides how calls
//! through pointers to functions are read, where the forms look alike.

use emback_ir::inst::Atomicity;
use emback_ir::{AtomicOp, AtomicOrdering, InstData, InstLoc, Operand};

use super::constant_expressions::gep_flags;
use super::{PResult, Parser};
use crate::build::{GepIndex, Purpose, Ty};
use crate::text::lexer::Tok;

impl<'s> Parser<'s> {
    /// Whether the comma at hand comes before metadata, which ends every instruction.
    pub(super) fn metadata_follows(&self) -> bool {
        self.lex.next_byte() == b'!'
    }

    /// `(',' 'align' n)?`, 0 where it is not written: then the ABI alignment of the type is meant,
    /// which needs the data layout. LLVM fills it in as it reads; here it stays 0 and is asked for
    /// later.
    fn optional_align(&mut self) -> PResult<u32> {
        if self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            self.expect_word("align")?;
            return self.alignment();
        }
        Ok(0)
    }

    /// `alloca inalloca? swifterror? type (',' type count)? (',' align n)? (',' addrspace(n))?`.
    /// The parts after the type may come in any order, as later LLVMs moved them. `inalloca` is of
    /// LLVM 3.5, `swifterror` of 3.9, the address space of 5.
    pub(super) fn alloca(&mut self) -> PResult<(InstData, Ty)> {
        let inalloca = self.eat_word("inalloca");
        let swifterror = self.eat_word("swifterror");
        let at = self.offset();
        let ty = self.value_type()?;
        self.build.check_purpose(ty, Purpose::Alloca, at)?;
        let (mut count, mut align, mut space) = (None, 0, 0);
        while self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            if self.eat_word("align") {
                align = self.alignment()?;
            } else if self.at_word("addrspace") {
                space = self.address_space()?;
            } else if count.is_none() && align == 0 {
                count = Some(self.int_value()?);
            } else {
                return self.expected("'align' or 'addrspace'");
            }
        }
        Ok(self.build.alloca(ty, count, align, space, (inalloca, swifterror)))
    }

    /// A pointer operand with its written type.
    fn pointer_operand(&mut self) -> PResult<(Ty, Operand)> {
        let at = self.offset();
        let (ty, ptr) = self.typed_value()?;
        self.build.check_pointer(ty, at)?;
        Ok((ty, ptr))
    }

    /// `syncscope("...")? ordering`; LLVM 3 and 4 write the one scope there was as `singlethread`,
    /// which is now the scope of that name.
    fn atomicity(&mut self) -> PResult<Box<Atomicity>> {
        let mut scope = None;
        if self.eat_word("syncscope") {
            self.expect(Tok::LParen, "'(' after 'syncscope'")?;
            scope = Some(self.string("the name of a scope")?);
            self.expect(Tok::RParen, "')' after the name of a scope")?;
        } else if self.eat_word("singlethread") {
            scope = Some(self.build.module.symbol("singlethread"));
        }
        Ok(Box::new(Atomicity { ordering: self.ordering()?, scope }))
    }

    /// LangRef, "Atomic Memory Ordering Constraints"; what is not atomic has no word.
    fn ordering(&mut self) -> PResult<AtomicOrdering> {
        let found = match self.tok {
            Tok::Word => std::str::from_utf8(self.text()).ok().and_then(AtomicOrdering::from_name),
            _ => None,
        };
        match found {
            Some(ordering) if ordering != AtomicOrdering::NotAtomic => {
                self.bump();
                Ok(ordering)
            }
            _ => self.expected("an ordering such as 'monotonic' or 'seq_cst'"),
        }
    }

    /// `load atomic? volatile? (type ',')? pointer (scope ordering)? (',' align n)?`. Atomic loads
    /// and stores came with LLVM 3.0.
    pub(super) fn load(&mut self) -> PResult<(InstData, Ty)> {
        let atomic = self.eat_word("atomic");
        let volatile = self.eat_word("volatile");
        // LLVM 3.0 to 3.2 also write it so.
        let atomic = atomic || self.eat_word("atomic");
        let at = self.offset();
        let first = self.value_type()?;
        let (ty, ptr) = if self.eat(Tok::Comma) {
            self.new_forms = true;
            let (_, ptr) = self.pointer_operand()?;
            (first, ptr)
        } else {
            let Some(pointee) = self.build.types.pointee(first) else {
                return self.expected("',' after the type that is loaded");
            };
            self.old_forms = true;
            (pointee, self.value(first)?)
        };
        self.build.check_purpose(ty, Purpose::Load, at)?;
        let atomic = if atomic { Some(self.atomicity()?) } else { None };
        let align = self.optional_align()?;
        Ok((InstData::Load { ptr, align, volatile, atomic }, ty))
    }

    /// `store atomic? volatile? type value ',' pointer (scope ordering)? (',' align n)?`. The value
    /// has always had its type, so there is one form only.
    pub(super) fn store(&mut self) -> PResult<(InstData, Ty)> {
        let atomic = self.eat_word("atomic");
        let volatile = self.eat_word("volatile");
        let atomic = atomic || self.eat_word("atomic");
        let at = self.offset();
        let (ty, value) = self.typed_value()?;
        self.build.check_purpose(ty, Purpose::Store, at)?;
        self.expect(Tok::Comma, "',' after the value that is stored")?;
        let (_, ptr) = self.pointer_operand()?;
        let atomic = if atomic { Some(self.atomicity()?) } else { None };
        let align = self.optional_align()?;
        Ok((InstData::Store { ptr, value, align, volatile, atomic }, Ty::VOID))
    }

    /// `getelementptr flags (type ',')? base (',' index)*`. The base, or an index, may be a vector
    /// of pointers or integers: the result is a vector then.
    pub(super) fn get_element_ptr(&mut self) -> PResult<(InstData, Ty)> {
        let flags = self.flags(gep_flags());
        let at = self.offset();
        let first = self.value_type()?;
        let written = if self.eat(Tok::Comma) {
            self.new_forms = true;
            Some(first)
        } else {
            self.old_forms = true;
            None
        };
        let base_ty = if written.is_some() { self.value_type()? } else { first };
        let base = self.value(base_ty)?;
        let mut indices: smallvec::SmallVec<[Operand; 4]> = smallvec::SmallVec::new();
        let mut types: smallvec::SmallVec<[GepIndex; 4]> = smallvec::SmallVec::new();
        while self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            let index_at = self.offset();
            let (ty, index) = self.typed_value()?;
            types.push((ty, index_at, index.constant()));
            indices.push(index);
        }
        let indices = (types.as_slice(), indices.into_boxed_slice());
        Ok(self.build.get_element_ptr(written, (base_ty, base), indices, flags, at)?)
    }

    /// `fence (scope) ordering`.
    pub(super) fn fence(&mut self) -> PResult<(InstData, Ty)> {
        Ok((InstData::Fence { atomic: self.atomicity()? }, Ty::VOID))
    }

    /// `cmpxchg weak? volatile? pointer ',' value ',' value scope ordering ordering? (',' align
    /// n)?`.
    ///
    /// Before LLVM 3.5 the result is the old value alone, and there is one ordering. Such an
    /// instruction becomes two, so that its name is of the value that was loaded:
    /// ```text
    /// %old = cmpxchg i32* %p, i32 %a, i32 %b acq_rel
    ///
    /// %1 = cmpxchg ptr %p, i32 %a, i32 %b acq_rel acquire
    /// %old = extractvalue { i32, i1 } %1, 0
    /// ```
    /// The failure ordering is the strongest that the success ordering allows, as in
    /// `AtomicCmpXchgInst::getStrongestFailureOrdering`.
    pub(super) fn cmpxchg(&mut self) -> PResult<(InstData, Ty)> {
        let weak = self.eat_word("weak");
        let volatile = self.eat_word("volatile");
        let (_, ptr) = self.pointer_operand()?;
        self.expect(Tok::Comma, "',' after the pointer")?;
        let (ty, expected) = self.typed_value()?;
        self.expect(Tok::Comma, "',' after the expected value")?;
        let new_at = self.offset();
        let (new_ty, new) = self.typed_value()?;
        self.build.check_type(new_at, new_ty, ty)?;
        let success = self.atomicity()?;
        let old = !(self.tok == Tok::Word && is_ordering(self.text()));
        let failure = if old { None } else { Some(self.ordering()?) };
        let align = self.optional_align()?;
        let operands = (ty, [expected, new]);
        let place = self.place(self.lex.token_line);
        let loc = InstLoc { place, ..InstLoc::default() };
        let flags = (weak, volatile);
        match self.build.cmpxchg(ptr, operands, flags, success, failure, align, !old, loc) {
            (Some(data), ty) => Ok((data, ty)),
            (None, _) => self.expected("a block"),
        }
    }

    /// `atomicrmw volatile? elementwise? operation pointer ',' value scope ordering (',' align
    /// n)?`. Floating-point operations are of LLVM 9 (`fadd`, `fsub`) and 15 (`fmax`, `fmin`);
    /// which of them a target has is a question for the passes.
    pub(super) fn atomicrmw(&mut self) -> PResult<(InstData, Ty)> {
        let volatile = self.eat_word("volatile");
        // Each lane for itself, which is less than all of them at once: one operation on the whole
        // vector does it as well.
        self.eat_word("elementwise");
        let found = match self.tok {
            Tok::Word => std::str::from_utf8(self.text()).ok().and_then(AtomicOp::from_name),
            _ => None,
        };
        let Some(op) = found else {
            return self.expected("an operation of 'atomicrmw', such as 'add'");
        };
        self.bump();
        let (_, ptr) = self.pointer_operand()?;
        self.expect(Tok::Comma, "',' after the pointer")?;
        let (ty, value) = self.typed_value()?;
        let atomic = self.atomicity()?;
        let align = self.optional_align()?;
        Ok((InstData::AtomicRmw { op, ptr, value, volatile, align, atomic }, ty))
    }

    /// `va_arg list ',' type`. clang lowers `va_arg` itself for most targets; other front ends
    /// leave it to the back end, which here is `legalise/varargs.rs` of the passes.
    pub(super) fn va_arg(&mut self) -> PResult<(InstData, Ty)> {
        let (_, list) = self.pointer_operand()?;
        self.expect(Tok::Comma, "',' after the list")?;
        let at = self.offset();
        let ty = self.value_type()?;
        self.build.check_purpose(ty, Purpose::VaArg, at)?;
        Ok((InstData::VaArg { list }, ty))
    }
}

/// Whether a second ordering follows, as since LLVM 3.5.
fn is_ordering(word: &[u8]) -> bool {
    std::str::from_utf8(word).ok().and_then(AtomicOrdering::from_name).is_some()
}
