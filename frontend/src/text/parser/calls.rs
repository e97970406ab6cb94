//! `call`, `invoke` and `callbr`: LangRef, "'call' Instruction", "'invoke' Instruction" and
//! "'callbr' Instruction" (since LLVM 9).
//!
//! What changed over time is how the type of the callee is written:
//! ```text
//! call i32 (i8*, ...)* @printf(i8* %s)    ; up to LLVM 3.6: a pointer to the function type
//! call i32 (i8*, ...) @printf(i8* %s)     ; since LLVM 3.7: the function type
//! call i32 @f(i32 1)                      ; any: the result, where there are no varargs
//! ```
//! Calls of intrinsics that were renamed or got other parameters are upgraded as they are read
//! ([`crate::upgrade`]), so that no later stage sees an old form.

use emback_ir::inst::TailKind;
use emback_ir::{AttrSet, Bundle, CallData, Const, ConstData, Global, InstData, Operand};

use super::{PResult, Parser};
use crate::build::variables::variable_record;
use crate::build::{Arguments, CallSite, LocalName, Pos, Ty};
use crate::text::lexer::Tok;
use crate::upgrade::intrinsics::Upgrade;

/// What is called, before its type is known. The callee comes before the arguments in the text, but
/// its type may depend on theirs; a constant that needs a type is made in
/// [`callee_operand`](Parser::callee_operand).
enum Callee {
    Local(LocalName, Pos),
    Global(Global, Pos),
    Constant(Const),
    Asm(Box<emback_ir::InlineAsm>),
    /// `null`, `undef` and their like: they have whatever type is needed.
    Untyped(ConstData),
}

impl<'s> Parser<'s> {
    /// `('tail' | 'musttail' | 'notail')? 'call' flags? ...`, nothing of it read. `None` is a call
    /// that is dropped.
    pub(super) fn call_instruction(&mut self) -> PResult<Option<(InstData, Ty)>> {
        let tail = match self.text() {
            b"tail" => TailKind::Tail,
            b"musttail" => TailKind::MustTail,
            b"notail" => TailKind::NoTail,
            _ => TailKind::None,
        };
        if tail != TailKind::None {
            self.bump();
        }
        self.expect_word("call")?;
        let flags = self.fast_math();
        let Some((mut call, result)) = self.call_parts()? else { return Ok(None) };
        call.tail = tail;
        call.flags = flags;
        Ok(Some((InstData::Call(Box::new(call)), result)))
    }

    /// `invoke ... to label unwind label`.
    pub(super) fn invoke(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let Some((call, result)) = self.call_parts()? else {
            return self.fail(at, "this intrinsic cannot be invoked");
        };
        self.expect_word("to")?;
        let normal = self.label()?;
        self.expect_word("unwind")?;
        let unwind = self.label()?;
        Ok((InstData::Invoke { call: Box::new(call), normal, unwind }, result))
    }

    /// `callbr ... to label '[' labels ']'`.
    pub(super) fn callbr(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let Some((call, result)) = self.call_parts()? else {
            return self.fail(at, "this intrinsic cannot be called here");
        };
        self.expect_word("to")?;
        let fallthrough = self.label()?;
        let indirect = self.labels()?;
        Ok((InstData::CallBr { call: Box::new(call), fallthrough, indirect }, result))
    }

    /// `convention? attributes? addrspace? type callee '(' arguments ')' attributes? bundles?`.
    /// Gives the call and the type of its result as the text has it; `None` where the call is of an
    /// intrinsic that is dropped. Arguments are checked against the type that is written, and only
    /// then upgraded.
    fn call_parts(&mut self) -> PResult<Option<(CallData, Ty)>> {
        let attributes_at = self.offset();
        let (calling_convention, result_attrs, space) = self.call_prefix()?;
        let type_at = self.offset();
        let written = self.any_type()?;
        let callee_at = self.offset();
        let callee = self.callee(space)?;
        let upgrade = match callee {
            Callee::Global(global, _) => self.build.upgrade_of(global),
            Callee::Local(..) | Callee::Constant(_) | Callee::Asm(_) | Callee::Untyped(_) => None,
        };
        if upgrade == Some(Upgrade::Drop) {
            let is_address = match callee {
                Callee::Global(global, _) if self.debug.keep.names => {
                    variable_record(&self.build.module.global_name(global))
                }
                _ => None,
            };
            return self.dropped_call(is_address).map(|()| None);
        }
        let arguments = self.arguments()?;
        let types = &arguments.types;
        let function_type = self.callee_type(written, type_at, &callee, types)?;
        let Some((result, _, _)) = self.build.types.function_parts(function_type) else {
            return self.fail(type_at, "expected the type of a function's result");
        };
        self.check_result_attributes(result_attrs, attributes_at, result)?;
        self.build.check_arguments(function_type, types, callee_at)?;
        let site = CallSite {
            callee: self.callee_operand(callee, function_type, space)?,
            function_type,
            upgrade,
            attrs: self.call_site_attributes()?,
            result_attrs,
            calling_convention,
            bundles: self.bundles()?,
        };
        let call = self.build.call(site, arguments)?;
        Ok(Some((call, result)))
    }

    /// What is before the type of a call: calling convention, attributes of the result, address
    /// space of the callee. Without an address space it is the data layout's `P`.
    fn call_prefix(&mut self) -> PResult<(u32, AttrSet, u32)> {
        // Most calls begin with their type.
        if !matches!(self.tok, Tok::Word | Tok::Str)
            || (self.tok == Tok::Word && self.at_type_word())
        {
            return Ok((0, AttrSet::EMPTY, self.program_space));
        }
        self.scratch.clear();
        let (mut convention, mut space) = (0, self.program_space);
        loop {
            if self.tok == Tok::Word && self.text() == b"addrspace" {
                space = self.address_space()?;
            } else if let Some(number) = self.calling_convention()? {
                convention = number;
            } else if self.tok == Tok::Str || (self.tok == Tok::Word && !self.at_type_word()) {
                self.result_attribute()?;
            } else {
                break;
            }
        }
        Ok((convention, self.take_scratch(), space))
    }

    /// The callee, LangRef's `fnptrval`. LLVM accepts any constant of pointer type here; `null` and
    /// `undef` are calls that are undefined behaviour, which optimised code does contain.
    fn callee(&mut self, space: u32) -> PResult<Callee> {
        let at = self.offset();
        if let Some(name) = self.local_name() {
            self.bump();
            return Ok(Callee::Local(name, at));
        }
        if let Some(global) = self.global_token()? {
            return Ok(Callee::Global(global, at));
        }
        if self.tok != Tok::Word {
            return self.expected("what is called: a function, a pointer or 'asm'");
        }
        let data = match self.text() {
            b"asm" => return Ok(Callee::Asm(Box::new(self.inline_asm()?))),
            b"null" | b"zeroinitializer" => ConstData::Null,
            b"undef" => ConstData::Undef,
            b"poison" => ConstData::Poison,
            word if super::constant_expressions::is_opcode(word) => {
                let (ty, id) = self.constant_expression()?;
                self.build.check_pointer(ty, at)?;
                return Ok(Callee::Constant(id));
            }
            word if super::constants::begins_constant(word) => {
                let ty = self.build.opaque_pointer(space);
                return Ok(Callee::Constant(self.constant(ty)?));
            }
            _ => return self.expected("what is called: a function, a pointer or 'asm'"),
        };
        self.bump();
        Ok(Callee::Untyped(data))
    }

    /// `'(' (type attribute* value (',' ...)*)? ')'`.
    fn arguments(&mut self) -> PResult<Arguments> {
        self.expect(Tok::LParen, "'(' of the arguments")?;
        let mut out = Arguments::default();
        if !self.eat(Tok::RParen) {
            loop {
                // `musttail` calls in variadic functions end so.
                if self.eat(Tok::Ellipsis) {
                    break;
                }
                let at = self.offset();
                let ty = self.value_type()?;
                if ty == Ty::METADATA {
                    out.args.push(Operand::Const(self.metadata_operand()?));
                    out.attrs.push(AttrSet::EMPTY);
                } else if ty == Ty::LABEL {
                    // Inline assembly may take the address of a block as `label %x`.
                    let at = self.offset();
                    let Some(name) = self.local_name() else {
                        return self.expected("the name of a label");
                    };
                    self.bump();
                    out.args.push(Operand::Const(self.build.label_operand(name, at)?));
                    out.attrs.push(AttrSet::EMPTY);
                } else {
                    out.attrs.push(self.value_attributes(ty)?);
                    out.args.push(self.value(ty)?);
                }
                out.types.push((ty, at));
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RParen, "',' or ')' after an argument")?;
        }
        Ok(out)
    }

    /// The function type: written out, behind a pointer (LLVM before 3.7), or made of the result
    /// and the arguments.
    ///
    /// A pointer to a function type is ambiguous, for a function may return one. What is known of
    /// the callee decides, or what is written at its definition if that comes later; where neither
    /// helps, what other loads, addresses and calls of the module look like: `old_forms` and
    /// `new_forms`.
    fn callee_type(
        &mut self,
        written: Ty,
        at: Pos,
        callee: &Callee,
        args: &[(Ty, Pos)],
    ) -> PResult<Ty> {
        if self.build.types.function_parts(written).is_some() {
            self.new_forms = true;
            return Ok(written);
        }
        self.build.check_result(written, at)?;
        let args: smallvec::SmallVec<[Ty; 8]> = args.iter().map(|&(ty, _)| ty).collect();
        let short = self.build.function(written, &args, false);
        let Some(pointee) = self.build.types.pointee(written) else { return Ok(short) };
        let Some((result, params, varargs)) = self.build.types.function_parts(pointee) else {
            return Ok(short);
        };
        // The result has a name, so it is not `void`: the pointer itself is what the callee
        // returns.
        if self.result_named && result == Ty::VOID {
            return Ok(short);
        }
        // `void ()* @f()` is a call of a `void ()` in LLVM 3.6, and of a function that returns one
        // in LLVM 3.7.
        let fits = params.len() <= args.len()
            && params.iter().zip(&args).all(|(a, b)| a == b)
            && (varargs || params.len() == args.len());
        let known = match callee {
            Callee::Global(global, _) => match self.build.known_value_type(*global) {
                None if !self.old_forms && !self.new_forms => {
                    let returned = self.result_of_later(*global, at)?;
                    self.new_forms = returned == Some(written);
                    self.old_forms = returned == Some(result);
                    None
                }
                known => known,
            },
            Callee::Local(name, _) => {
                self.build.known_local_type(*name).and_then(|ty| self.build.types.pointee(ty))
            }
            Callee::Constant(_) | Callee::Asm(_) | Callee::Untyped(_) => None,
        };
        let old = match known {
            Some(known) if known == pointee => true,
            Some(known) if known == short => false,
            _ => fits && (varargs || self.old_forms || !self.new_forms),
        };
        Ok(if old { pointee } else { short })
    }

    /// The callee as an operand, a pointer to `function`. A local keeps the address space of its
    /// own type: a typed pointer has it, where the call need not say it again.
    fn callee_operand(&mut self, callee: Callee, function: Ty, space: u32) -> PResult<Operand> {
        Ok(match callee {
            Callee::Local(name, at) => {
                let have = self.build.known_local_type(name);
                let space = have.and_then(|ty| self.build.pointer_space(ty)).unwrap_or(space);
                let ty = self.build.pointer_in_use(function, space);
                Operand::Value(self.build.local_value(name, ty, at)?)
            }
            Callee::Global(global, at) => {
                Operand::Const(self.build.callee_address(global, function, space, at)?)
            }
            Callee::Constant(id) => Operand::Const(id),
            Callee::Asm(asm) => {
                let ty = self.build.opaque_pointer(space);
                Operand::Const(self.build.intern(ty, ConstData::InlineAsm(asm)))
            }
            Callee::Untyped(data) => {
                let ty = self.build.opaque_pointer(space);
                Operand::Const(self.build.intern(ty, data))
            }
        })
    }

    /// `('[' string '(' values ')' (',' ...)* ']')?`: LangRef, "Operand Bundles", since LLVM 3.8.
    /// Any tag is kept; which of them have a meaning is a question for the passes.
    fn bundles(&mut self) -> PResult<Vec<Bundle>> {
        let mut bundles = Vec::new();
        if !self.eat(Tok::LSquare) {
            return Ok(bundles);
        }
        if self.eat(Tok::RSquare) {
            return Ok(bundles);
        }
        loop {
            let tag = self.string("the tag of an operand bundle")?;
            self.expect(Tok::LParen, "'(' of the operands of a bundle")?;
            let mut args = Vec::new();
            if !self.eat(Tok::RParen) {
                loop {
                    let ty = self.value_type()?;
                    args.push(if ty == Ty::METADATA {
                        Operand::Const(self.metadata_operand()?)
                    } else {
                        self.value(ty)?
                    });
                    if !self.eat(Tok::Comma) {
                        break;
                    }
                }
                self.expect(Tok::RParen, "',' or ')' in the operands of a bundle")?;
            }
            bundles.push(Bundle { tag, args: args.into() });
            if !self.eat(Tok::Comma) {
                break;
            }
        }
        self.expect(Tok::RSquare, "',' or ']' after an operand bundle")?;
        Ok(bundles)
    }

    /// The rest of a call that describes a variable to a debugger (`llvm.dbg.*`), which is not
    /// kept. Its arguments are skipped as text: before LLVM 3.6 one may be `metadata !{i32* %x}`, a
    /// node that holds a local. `is_address` is for one whose variable gives its name to a value.
    fn dropped_call(&mut self, is_address: Option<bool>) -> PResult<()> {
        let mark = self.lex.mark();
        if self.tok != Tok::LParen {
            return self.expected("'(' of the arguments");
        }
        match is_address {
            Some(is_address) => self.variable_record(is_address)?,
            None => {
                self.skip_from(mark)?;
            }
        }
        self.call_site_attributes()?;
        Ok(())
    }
}
