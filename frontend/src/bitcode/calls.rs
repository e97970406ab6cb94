//! `call`, `invoke` and `callbr`.

use emback_ir::inst::TailKind;
use emback_ir::{AttrSet, CallData, ConstData, InstData, Operand};

use super::error::Result;
use super::expressions::fast_math;
use super::functions::Step;
use super::reader::Reader;
use super::record::Ops;
use crate::build::variables::variable_record;
use crate::build::{Arguments, CallSite, Ty};
use crate::upgrade::intrinsics::Upgrade;

/// What is before the callee.
struct Prefix {
    /// The number of the attribute list plus 1; 0 is none.
    attributes: u64,
    /// The calling convention, of 10 bits.
    convention: u32,
    /// The type of the function, where the record says it.
    function: Option<Ty>,
}

impl<'s> Reader<'s> {
    /// `[attributes, convention << 1 and flags, fast-math flags?, type?, callee, argument...]`.
    pub(super) fn call(&mut self, ops: &mut Ops<'_>) -> Result<Step> {
        let attributes = ops.next()?;
        let bits = ops.next()?;
        // `CALL_FMF` is bit 17, `CALL_EXPLICIT_TYPE` bit 15 (LLVM 3.7), `CALL_NOTAIL` bit 16,
        // `CALL_MUSTTAIL` bit 14 and `CALL_TAIL` bit 0; the convention is in bits 1 to 10.
        let flags = fast_math(if bits & 1 << 17 != 0 { ops.next()? } else { 0 });
        let function = if bits & 1 << 15 != 0 { Some(self.next_type(ops)?) } else { None };
        let convention = (bits & 0x7ff) as u32 >> 1;
        let prefix = Prefix { attributes, convention, function };
        let records = self.metadata.record_count();
        let Some((mut call, result)) = self.called(prefix, ops)? else {
            let kept = self.metadata.record_count() > records;
            return Ok(if kept { Step::Record } else { Step::Dropped });
        };
        call.flags = flags;
        call.tail = match bits {
            _ if bits & 1 << 14 != 0 => TailKind::MustTail,
            _ if bits & 1 << 16 != 0 => TailKind::NoTail,
            _ if bits & 1 != 0 => TailKind::Tail,
            _ => TailKind::None,
        };
        Ok(Step::Inst(InstData::Call(Box::new(call)), result))
    }

    /// `[attributes, convention and flags, block, block, type?, callee, argument...]`.
    pub(super) fn invoke(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let attributes = ops.next()?;
        let bits = ops.next()?;
        let (normal, unwind) = (self.label(ops)?, self.label(ops)?);
        // An `invoke` has no tail bit: its convention begins at bit 0, its explicit type is bit 13.
        let function = if bits & 1 << 13 != 0 { Some(self.next_type(ops)?) } else { None };
        let prefix = Prefix { attributes, convention: bits as u32 & 1023, function };
        match self.called(prefix, ops)? {
            Some((call, result)) => {
                Ok((InstData::Invoke { call: Box::new(call), normal, unwind }, result))
            }
            None => ops.fail("this intrinsic cannot be invoked"),
        }
    }

    /// `[attributes, convention << 1 and flags, block, number of blocks, block..., type?, callee,
    /// argument...]`.
    pub(super) fn callbr(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let attributes = ops.next()?;
        let bits = ops.next()?;
        let fallthrough = self.label(ops)?;
        let count = ops.next()?;
        let indirect = self.labels(count, ops)?;
        let function = if bits & 1 << 15 != 0 { Some(self.next_type(ops)?) } else { None };
        let convention = (bits & 0x7ff) as u32 >> 1;
        let prefix = Prefix { attributes, convention, function };
        match self.called(prefix, ops)? {
            Some((call, result)) => {
                let call = Box::new(call);
                Ok((InstData::CallBr { call, fallthrough, indirect }, result))
            }
            None => ops.fail("this intrinsic cannot be called here"),
        }
    }

    /// The callee and the arguments; `None` for a call that is not kept.
    fn called(&mut self, prefix: Prefix, ops: &mut Ops<'_>) -> Result<Option<(CallData, Ty)>> {
        let at = ops.at();
        let (callee_ty, callee) = self.pointer(ops)?;
        let function = match prefix.function {
            Some(function) => function,
            None => self.pointee(callee_ty, ops)?,
        };
        let Some((result, params, varargs)) = self.build.types.function_parts(function) else {
            return ops.fail("the type of a call is that of a function");
        };
        let params = params.to_vec();
        // An intrinsic of an older LLVM, by the name of the callee, gets the form of today here.
        let upgrade = match callee.constant().map(|id| self.build.module.consts.data(id)) {
            Some(&ConstData::Global(global)) => self.build.upgrade_of(global),
            _ => None,
        };
        if upgrade == Some(Upgrade::Drop) {
            if result != Ty::VOID {
                return ops.fail("this intrinsic has no result");
            }
            if self.metadata.keep().names
                && let Some(&ConstData::Global(global)) =
                    callee.constant().map(|id| self.build.module.consts.data(id))
                && let Some(is_address) = variable_record(&self.build.module.global_name(global))
            {
                self.debug_call(is_address, ops)?;
            }
            // They are of this call, not of the next one.
            self.func.bundles.clear();
            return Ok(None);
        }
        let mut arguments = Arguments::default();
        for &ty in &params {
            let argument = self.argument(ty, ops)?;
            arguments.args.push(argument);
            arguments.types.push((ty, at));
        }
        // The arguments of parameters have the types of these. Behind them each may have its own.
        if varargs {
            while ops.left() > 0 {
                let (ty, argument) = self.typed_value(ops)?;
                arguments.args.push(argument);
                arguments.types.push((ty, at));
            }
        }
        ops.end()?;
        // What a list says of a type is computed once, for calls without variable arguments.
        let applied = if arguments.args.len() == params.len() {
            self.applied(prefix.attributes, function)?
        } else {
            let types: Vec<Ty> = arguments.types.iter().map(|&(ty, _)| ty).collect();
            self.apply(prefix.attributes, result, &types).into()
        };
        arguments.attrs = applied.params.iter().copied().collect();
        arguments.attrs.resize(arguments.args.len(), AttrSet::EMPTY);
        let site = CallSite {
            callee,
            function_type: function,
            upgrade,
            attrs: applied.func,
            result_attrs: applied.result,
            calling_convention: prefix.convention,
            bundles: std::mem::take(&mut self.func.bundles),
        };
        let call = self.build.call(site, arguments)?;
        Ok(Some((call, result)))
    }

    /// An argument for a parameter of type `ty`.
    fn argument(&mut self, ty: Ty, ops: &mut Ops<'_>) -> Result<Operand> {
        match ty {
            Ty::LABEL => {
                let name = self.label_name(ops)?;
                Ok(self.build.label_operand(name, ops.at())?.into())
            }
            Ty::METADATA => {
                let number = self.metadata_number(ops.next()?);
                Ok(self.metadata_constant(number).into())
            }
            _ => self.value(ops, ty),
        }
    }
}
