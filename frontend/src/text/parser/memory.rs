//! Instructions that reach memory, and the addresses they use.

use emback_ir::inst::Atomicity;
use emback_ir::{AtomicOp, AtomicOrdering, Const, InstData, Operand};

use super::constant_expressions::gep_flags;
use super::{PResult, Parser};
use crate::text::lexer::Tok;
use crate::text::type_table::{Ty, TyData};

impl<'s> Parser<'s> {
    /// Whether the comma at hand comes before metadata, which ends every instruction.
    pub(super) fn metadata_follows(&self) -> bool {
        self.lex.next_byte() == b'!'
    }

    /// `(',' 'align' n)?`, 0 where it is not written.
    fn optional_align(&mut self) -> PResult<u32> {
        if self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            self.expect_word("align")?;
            return self.alignment();
        }
        Ok(0)
    }

    /// `alloca inalloca? swifterror? type (',' type count)? (',' align n)? (',' addrspace(n))?`.
    pub(super) fn alloca(&mut self) -> PResult<(InstData, Ty)> {
        let inalloca = self.eat_word("inalloca");
        let swifterror = self.eat_word("swifterror");
        let at = self.offset();
        let ty = self.value_type()?;
        if !self.is_first_class(ty) || ty == Ty::TOKEN {
            let text = self.spell(ty);
            return self.fail(at, format!("'{text}' cannot be allocated"));
        }
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
        // One element is what is meant when nothing is written.
        let one = |id: Const| self.module.consts.as_int(id).and_then(|v| v.to_u64()) == Some(1);
        if count.and_then(Operand::constant).is_some_and(one) {
            count = None;
        }
        let result = self.types.pointer_in_use(&mut self.module.types, ty, space);
        let ty = self.types.ir(ty);
        Ok((InstData::Alloca { ty, count, align, inalloca, swifterror }, result))
    }

    /// A pointer operand with its written type.
    fn pointer_operand(&mut self) -> PResult<(Ty, Operand)> {
        let at = self.offset();
        let (ty, ptr) = self.typed_value()?;
        self.check_pointer(ty, at)?;
        Ok((ty, ptr))
    }

    pub(super) fn check_pointer(&self, ty: Ty, at: usize) -> PResult<()> {
        if self.is_pointer(ty) {
            return Ok(());
        }
        self.fail(at, format!("expected a pointer, found '{}'", self.spell(ty)))
    }

    /// `syncscope("...")? ordering`; LLVM 3 and 4 write the one scope there was as `singlethread`.
    fn atomicity(&mut self) -> PResult<Box<Atomicity>> {
        let mut scope = None;
        if self.eat_word("syncscope") {
            self.expect(Tok::LParen, "'(' after 'syncscope'")?;
            scope = Some(self.string("the name of a scope")?);
            self.expect(Tok::RParen, "')' after the name of a scope")?;
        } else if self.eat_word("singlethread") {
            scope = Some(self.module.symbol("singlethread"));
        }
        Ok(Box::new(Atomicity { ordering: self.ordering()?, scope }))
    }

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

    /// `load atomic? volatile? (type ',')? pointer (scope ordering)? (',' align n)?`.
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
            let Some(pointee) = self.types.pointee(first) else {
                return self.expected("',' after the type that is loaded");
            };
            self.old_forms = true;
            (pointee, self.value(first)?)
        };
        if !self.is_first_class(ty) {
            let text = self.spell(ty);
            return self.fail(at, format!("'{text}' cannot be loaded"));
        }
        let atomic = if atomic { Some(self.atomicity()?) } else { None };
        let align = self.optional_align()?;
        Ok((InstData::Load { ptr, align, volatile, atomic }, ty))
    }

    /// `store atomic? volatile? type value ',' pointer (scope ordering)? (',' align n)?`.
    pub(super) fn store(&mut self) -> PResult<(InstData, Ty)> {
        let atomic = self.eat_word("atomic");
        let volatile = self.eat_word("volatile");
        let atomic = atomic || self.eat_word("atomic");
        let at = self.offset();
        let (ty, value) = self.typed_value()?;
        if !self.is_first_class(ty) {
            let text = self.spell(ty);
            return self.fail(at, format!("'{text}' cannot be stored"));
        }
        self.expect(Tok::Comma, "',' after the value that is stored")?;
        let (_, ptr) = self.pointer_operand()?;
        let atomic = if atomic { Some(self.atomicity()?) } else { None };
        let align = self.optional_align()?;
        Ok((InstData::Store { ptr, value, align, volatile, atomic }, Ty::VOID))
    }

    /// `getelementptr flags (type ',')? base (',' index)*`.
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
        let mut types: smallvec::SmallVec<[(Ty, usize, Option<Const>); 4]> =
            smallvec::SmallVec::new();
        while self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            let index_at = self.offset();
            let (ty, index) = self.typed_value()?;
            types.push((ty, index_at, index.constant()));
            indices.push(index);
        }
        let source = self.gep_source(written, base_ty, at)?;
        let result = self.gep_type(source, base_ty, &types, at)?;
        let source = self.types.ir(source);
        let indices = indices.into_boxed_slice();
        Ok((InstData::GetElementPtr { source, base, indices, flags }, result))
    }

    /// The type whose elements are addressed: the written one, or what a typed pointer points to.
    pub(super) fn gep_source(&self, written: Option<Ty>, base: Ty, at: usize) -> PResult<Ty> {
        let scalar = self.types.scalar(base);
        self.check_pointer(scalar, at)?;
        match (written, self.types.pointee(scalar)) {
            (Some(ty), _) | (None, Some(ty)) => Ok(ty),
            (None, None) => self.fail(at, "expected the type whose element is addressed"),
        }
    }

    /// The type of the address: a pointer like the base, or a vector of them when anything is a vector.
    pub(super) fn gep_type(
        &mut self,
        source: Ty,
        base: Ty,
        indices: &[(Ty, usize, Option<Const>)],
        at: usize,
    ) -> PResult<Ty> {
        let mut shape = base;
        let mut element = source;
        for (number, &(ty, index_at, id)) in indices.iter().enumerate() {
            let scalar = self.types.scalar(ty);
            self.check_int(scalar, index_at)?;
            if ty != scalar {
                let lanes = |ty| self.types.vector_parts(ty).map(|(_, count, _)| count);
                if lanes(shape).is_some() && lanes(shape) != lanes(ty) {
                    return self.fail(index_at, "the vectors of an address differ in length");
                }
                shape = if lanes(shape).is_some() { shape } else { ty };
            }
            if number > 0 {
                element = self.gep_step(element, scalar, id, index_at)?;
            } else if !self.is_sized(source) {
                let text = self.spell(source);
                return self.fail(at, format!("the size of '{text}' is not known"));
            }
        }
        let pointer = self.types.scalar(base);
        let pointer = match self.types.data(pointer) {
            &TyData::Pointer { space, .. } => {
                self.types.pointer(&mut self.module.types, element, space)
            }
            _ => pointer,
        };
        Ok(self.types.shaped(&mut self.module.types, shape, pointer))
    }

    /// One step into an aggregate.
    fn gep_step(&self, ty: Ty, index_ty: Ty, index: Option<Const>, at: usize) -> PResult<Ty> {
        match self.types.resolved(ty) {
            TyData::Array { element, .. } | TyData::Vector { element, .. } => Ok(*element),
            TyData::Struct { .. } if index_ty != Ty::I32 => {
                let text = self.spell(index_ty);
                self.fail(at, format!("the field of a struct is chosen by an 'i32', not '{text}'"))
            }
            TyData::Struct { fields, .. } => {
                let field = index.and_then(|id| self.constant_index(id));
                match field.and_then(|field| fields.get(field)) {
                    Some(&field) => Ok(field),
                    None => {
                        let text = self.spell(ty);
                        self.fail(
                            at,
                            format!("a field of '{text}' is chosen by a constant in range"),
                        )
                    }
                }
            }
            TyData::Leaf(_)
            | TyData::Byte(_)
            | TyData::Pointer { .. }
            | TyData::Named(_)
            | TyData::Function { .. } => {
                let text = self.spell(ty);
                self.fail(at, format!("'{text}' has no elements"))
            }
        }
    }

    /// A constant index, the same in each lane.
    fn constant_index(&self, id: Const) -> Option<usize> {
        use emback_ir::ConstData;
        match self.module.consts.data(id) {
            ConstData::Int(value) => usize::try_from(value.to_u64()?).ok(),
            ConstData::Splat(lane) => self.constant_index(*lane),
            ConstData::Zero => Some(0),
            _ => None,
        }
    }

    pub(super) fn fence(&mut self) -> PResult<(InstData, Ty)> {
        Ok((InstData::Fence { atomic: self.atomicity()? }, Ty::VOID))
    }

    /// `cmpxchg weak? volatile? pointer ',' value ',' value scope ordering ordering? (',' align n)?`.
    pub(super) fn cmpxchg(&mut self) -> PResult<(InstData, Ty)> {
        let weak = self.eat_word("weak");
        let volatile = self.eat_word("volatile");
        let (_, ptr) = self.pointer_operand()?;
        self.expect(Tok::Comma, "',' after the pointer")?;
        let (ty, expected) = self.typed_value()?;
        self.expect(Tok::Comma, "',' after the expected value")?;
        let new_at = self.offset();
        let (new_ty, new) = self.typed_value()?;
        self.check_type(new_at, new_ty, ty)?;
        let success = self.atomicity()?;
        // Before LLVM 3.5 one ordering stands for both, and the result is the value alone.
        let old = !(self.tok == Tok::Word && is_ordering(self.text()));
        let failure = match success.ordering {
            _ if !old => self.ordering()?,
            AtomicOrdering::AcqRel => AtomicOrdering::Acquire,
            AtomicOrdering::Release => AtomicOrdering::Monotonic,
            other => other,
        };
        let align = self.optional_align()?;
        let result = self.types.structure(&mut self.module.types, &[ty, Ty::I1], false);
        let args = Box::new([expected, new]);
        let data = InstData::CmpXchg { ptr, args, weak, volatile, align, success, failure };
        if !old {
            return Ok((data, result));
        }
        let agg = self.push_unnamed(data, result)?;
        Ok((InstData::ExtractValue { agg, indices: Box::new([0]) }, ty))
    }

    /// `atomicrmw volatile? elementwise? operation pointer ',' value scope ordering (',' align n)?`.
    pub(super) fn atomicrmw(&mut self) -> PResult<(InstData, Ty)> {
        let volatile = self.eat_word("volatile");
        // Each lane for itself, which is less than all of them at once.
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

    /// `va_arg list ',' type`.
    pub(super) fn va_arg(&mut self) -> PResult<(InstData, Ty)> {
        let (_, list) = self.pointer_operand()?;
        self.expect(Tok::Comma, "',' after the list")?;
        let at = self.offset();
        let ty = self.value_type()?;
        if !self.is_first_class(ty) {
            let text = self.spell(ty);
            return self.fail(at, format!("'{text}' cannot be an argument"));
        }
        Ok((InstData::VaArg { list }, ty))
    }
}

fn is_ordering(word: &[u8]) -> bool {
    std::str::from_utf8(word).ok().and_then(AtomicOrdering::from_name).is_some()
}
