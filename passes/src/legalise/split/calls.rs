//! Calls and returns over parts. Arguments are passed part by part; the second part of a
//! result goes through `emback.high` (Emscripten's `tempRet0`), because asm.js has no
//! multiple results.
//!
//! ```text
//! %r = call i64 @f(i64 %x)        %low  = call i32 @f(i32 %x.0, i32 %x.1)
//!                            ->   %high = call i32 @emback.high.get()
//! ret i64 %r                      call void @emback.high.set(i32 %high)
//!                                 ret i32 %low
//! ```
//! This is the convention of Emscripten's fastcomp, so that its JavaScript libraries
//! understand it. `emback.high.get` must follow the call at once: any call in between may
//! set another value. For the same reason such a call stays even where its low part is unused:
//! it and its function lose `willreturn`, so that no pass takes it for one without effects.

use emback_ir::abi::{HIGH_GET, HIGH_SET};
use emback_ir::inst::{CallData, TailKind};
use emback_ir::{
    AttributeList, CastOp, ConstData, Inst, InstData, Intrinsic, Operand, Type, Types,
};
use smallvec::smallvec;

use super::parts::{NoParts, Parts, part_types, zero_of};
use super::{Facts, Splitter, legal_type};
use crate::edit::{as_global, without_return};
use crate::legalise::exceptions::Mark;

impl Splitter<'_, '_> {
    /// A return of all parts. Small integers are extended as the function's attributes
    /// promise.
    pub(super) fn ret(&mut self, value: Option<Operand>) -> Result<(), NoParts> {
        if let Some(value) = self.tail.take() {
            let value = value.map(Operand::from);
            self.edit.emit(InstData::Ret { value }, Types::VOID);
            return Ok(());
        }
        let mut parts = match value {
            Some(value) => self.parts(value)?,
            None => Parts::new(),
        };
        for part in &mut parts {
            *part = self.widened(*part);
        }
        if let (Some(&part), Some(Operand::Value(value))) = (parts.first(), value) {
            let ty = self.edit.body.values[value].ty;
            parts[0] = self.extended_as_declared(part, ty, self.result_attrs());
        } else if let (Some(&part), Some(Operand::Const(id))) = (parts.first(), value) {
            let ty = self.edit.module.consts.ty(id);
            parts[0] = self.extended_as_declared(part, ty, self.result_attrs());
        }
        match parts[..] {
            [] => {
                self.edit.emit(InstData::Ret { value: None }, Types::VOID);
            }
            [one] => {
                self.edit.emit(InstData::Ret { value: Some(one) }, Types::VOID);
            }
            [low, high] => {
                let high = self.as_i32(high);
                let set = self.edit.declare(HIGH_SET, Types::VOID, &[Types::I32]);
                self.edit.call(set, vec![high]);
                self.edit.emit(InstData::Ret { value: Some(low) }, Types::VOID);
            }
            _ => {
                return Err(NoParts(
                    "a result has more than two parts and was not demoted to memory".into(),
                ));
            }
        }
        Ok(())
        // `zeroext` and `signext` promise the upper bits; without them the callee assumes
        // nothing.
    }

    /// The attributes of the function's result.
    fn result_attrs(&self) -> emback_ir::AttrSet {
        self.edit.module.function(self.function).map(|f| f.attrs.result).unwrap_or_default()
    }

    /// `zeroext` and `signext` promise the upper bits of a small integer, which are
    /// unspecified otherwise: LangRef, "Parameter Attributes".
    fn extended_as_declared(
        &mut self,
        part: Operand,
        ty: Type,
        attrs: emback_ir::AttrSet,
    ) -> Operand {
        let Some(bits) = self.int_bits(ty).filter(|&bits| bits > 1 && bits < 32) else {
            return part;
        };
        if self.edit.module.has_flag(attrs, "zeroext") {
            self.zero_extended(part, bits)
        } else if self.edit.module.has_flag(attrs, "signext") {
            self.sign_extended(part, bits)
        } else {
            part
        }
    }

    /// An `i1` as `i32`; others as they are.
    fn widened(&mut self, part: Operand) -> Operand {
        if self.edit.ty(part) == Types::I1 {
            self.edit.cast(CastOp::ZExt, part, Types::I32)
        } else {
            part
        }
    }

    /// A pointer or i32 as i32, for the high half of a result.
    fn as_i32(&mut self, part: Operand) -> Operand {
        let ty = self.edit.ty(part);
        if self.edit.module.types.is_ptr(ty) {
            self.edit.cast(CastOp::PtrToInt, part, Types::I32)
        } else {
            part
        }
    }

    /// A call with all arguments in parts. Calls of intrinsics that are left are legal
    /// already. A direct call gets the type that the function has: a mismatch is
    /// undefined behaviour in C, but common in old programs, and an engine would reject
    /// the module.
    pub(super) fn call(&mut self, inst: Inst, call: &CallData) -> Result<(), NoParts> {
        let callee_global = as_global(self.edit.module, call.callee);
        let intrinsic = callee_global.is_some_and(|g| self.edit.module.intrinsic(g).is_some());
        if intrinsic {
            self.edit.keep(inst);
            if let Some(Intrinsic::Simd(op)) =
                callee_global.and_then(|callee| self.edit.module.intrinsic(callee))
                && let Some(result) = self.edit.body.result(inst)
            {
                self.know(result.into(), Facts::of_simd(op));
            }
            return Ok(());
        }
        let callee = self.part(call.callee)?;
        let (result, params) = match self.edit.module.types.function_parts(call.function_type) {
            Some((result, params, _)) => (result, params.to_vec()),
            None => return Err(NoParts("a call without a function type".into())),
        };
        let mut args = Vec::new();
        for (index, &arg) in call.args.iter().enumerate() {
            let ty = params.get(index).copied().unwrap_or_else(|| self.edit.ty(arg));
            let attrs = self.param_attrs(call, callee_global, index);
            for part in self.parts(arg)? {
                let part = self.widened(part);
                args.push(self.extended_as_declared(part, ty, attrs));
            }
        }
        let mut results = Vec::new();
        part_types(&self.edit.module.types, self.target, result, &mut results)?;
        let mut function_type = legal_type(self.edit.module, self.target, call.function_type)?;
        if let Some(global) = callee_global {
            let declared = self.edit.module.globals[global].ty;
            if self.edit.module.function(global).is_some() {
                let declared = legal_type(self.edit.module, self.target, declared)?;
                if declared != function_type {
                    self.adapt(&mut args, declared);
                    function_type = declared;
                }
            }
        }
        let (made, ..) = self.edit.module.types.function_parts(function_type).unwrap_or((
            Types::VOID,
            &[],
            false,
        ));
        let own = self.edit.module.globals[self.function].ty;
        let own = legal_type(self.edit.module, self.target, own)?;
        let own = self.edit.module.types.function_parts(own).map(|(result, ..)| result);
        let is_tail = call.tail == TailKind::MustTail && own == Some(made);
        let mut func = call.attrs.func;
        if results.len() > 1 {
            func = without_return(self.edit.module, func);
        }
        let new = CallData {
            callee,
            function_type,
            args,
            attrs: AttributeList { func, ..AttributeList::default() },
            calling_convention: 0,
            tail: if is_tail { TailKind::MustTail } else { TailKind::None },
            // Those of `exceptions` are for a pass that comes.
            bundles: match Mark::of(self.edit.module, call) {
                Some(_) => call.bundles.clone(),
                None => Vec::new(),
            },
            flags: emback_ir::InstFlags::NONE,
        };
        let value = self.edit.emit(InstData::Call(Box::new(new)), made);
        if is_tail {
            // The `ret` that follows returns what the callee returned, in one part and as
            // it is.
            self.tail = Some(value);
            let undef =
                results.iter().map(|&ty| self.edit.constant(ty, ConstData::Undef)).collect();
            self.set(inst, undef);
            return Ok(());
        }
        let parts = self.call_results(value, result, &results, call, callee_global);
        self.set(inst, parts);
        Ok(())
    }

    /// The attributes of an argument: those of the call, else those of the declaration.
    /// LangRef lets either have them, and front ends often write them on one side only.
    fn param_attrs(
        &self,
        call: &CallData,
        callee: Option<emback_ir::Global>,
        index: usize,
    ) -> emback_ir::AttrSet {
        let at_call = call.attrs.param(index);
        if at_call != emback_ir::AttrSet::EMPTY {
            return at_call;
        }
        callee
            .and_then(|g| self.edit.module.function(g))
            .map(|f| f.attrs.param(index))
            .unwrap_or_default()
    }

    /// The parts of a call's result. What `zeroext` promises becomes a fact.
    fn call_results(
        &mut self,
        value: Option<emback_ir::Value>,
        ty: Type,
        results: &[Type],
        call: &CallData,
        callee: Option<emback_ir::Global>,
    ) -> Parts {
        let Some(&first) = results.first() else { return Parts::new() };
        let wanted = if first == Types::I1 { Types::I32 } else { first };
        let low = match value {
            Some(value) if self.edit.body.values[value].ty == wanted => Operand::Value(value),
            // The declaration has another result type than the call: undefined behaviour.
            _ => self.edit.constant(wanted, ConstData::Undef),
        };
        let attrs = if call.attrs.result == emback_ir::AttrSet::EMPTY {
            callee
                .and_then(|g| self.edit.module.function(g))
                .map(|f| f.attrs.result)
                .unwrap_or_default()
        } else {
            call.attrs.result
        };
        if let Some(bits) = self.int_bits(ty).filter(|&bits| bits < 32) {
            let zero = self.edit.module.has_flag(attrs, "zeroext");
            let sign = self.edit.module.has_flag(attrs, "signext");
            self.know(
                low,
                Facts {
                    zero_from: if zero { bits } else { 64 },
                    sign_from: if sign { bits } else { 64 },
                },
            );
        }
        let high = results.get(1).map(|&second| {
            let get = self.edit.declare(HIGH_GET, Types::I32, &[]);
            let high = self.edit.call(get, Vec::new()).map(Operand::Value);
            let high = high.unwrap_or(low);
            match second {
                Types::I1 => self.low_bit(high),
                Types::PTR => self.edit.cast(CastOp::IntToPtr, high, Types::PTR),
                _ => high,
            }
        });
        let low = if first == Types::I1 { self.low_bit(low) } else { low };
        match high {
            None => smallvec![low],
            Some(high) => smallvec![low, high],
        }
    }

    /// Makes arguments fit a declaration that differs from the call, as real C programs
    /// have it: extra ones are dropped, missing ones are zero, and so is one of another
    /// class.
    fn adapt(&mut self, args: &mut Vec<Operand>, declared: Type) {
        let params = self
            .edit
            .module
            .types
            .function_parts(declared)
            .map(|(_, params, _)| params.to_vec())
            .unwrap_or_default();
        args.truncate(params.len());
        for (index, &param) in params.iter().enumerate() {
            match args.get(index).copied() {
                Some(arg) => {
                    let ty = self.edit.ty(arg);
                    if ty == param {
                        continue;
                    }
                    let types = &self.edit.module.types;
                    args[index] = match (types.is_ptr(ty), types.is_ptr(param), ty, param) {
                        (true, false, _, Types::I32) => {
                            self.edit.cast(CastOp::PtrToInt, arg, Types::I32)
                        }
                        (false, true, Types::I32, _) => {
                            self.edit.cast(CastOp::IntToPtr, arg, Types::PTR)
                        }
                        (true, true, ..) => arg,
                        _ => self.zero(param),
                    };
                }
                None => {
                    let zero = self.zero(param);
                    args.push(zero);
                }
            }
        }
    }

    /// Zero of a part's type.
    fn zero(&mut self, ty: Type) -> Operand {
        let zero = zero_of(&self.edit.module.types, ty);
        self.edit.constant(ty, zero)
    }
}
