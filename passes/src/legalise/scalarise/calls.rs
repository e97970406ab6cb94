//! Calls of functions, and variable arguments: a vector is passed as the array of its
//! lanes.

use emback_ir::inst::TailKind;
use emback_ir::{CallData, Inst, InstData, Operand, Type};

use super::Scalariser;
use super::types::shape;
use crate::edit::as_global;

impl Scalariser<'_, '_> {
    /// A call: vectors in its arguments and its result become arrays of lanes. Calls of
    /// intrinsics are expanded instead.
    pub(super) fn call(&mut self, inst: Inst, mut call: CallData, ty: Type) {
        let callee = as_global(self.ed.module, call.callee);
        let intrinsic = callee.and_then(|callee| Some((callee, self.ed.module.intrinsic(callee)?)));
        if let Some((callee, intrinsic)) = intrinsic {
            return self.intrinsic(inst, callee, intrinsic, call, ty);
        }
        let fixed = self.ed.module.types.function_parts(call.function_type);
        let (fixed, is_variadic) =
            fixed.map_or((call.args.len(), false), |(_, params, more)| (params.len(), more));
        for (index, arg) in call.args.iter_mut().enumerate() {
            // `varargs` lays an integer at its own size, as LLVM does a vector of as many
            // bits.
            *arg = match self.shape(*arg) {
                Some(of) if is_variadic && index >= fixed => {
                    let bits = self.bits(of.element) * of.count as u32;
                    let int = self.ed.module.types.int(bits);
                    self.bitcast(*arg, int)[0]
                }
                _ => self.whole(*arg),
            };
        }
        call.callee = self.aggregate(call.callee);
        call.function_type = self.shapes.lowered(call.function_type);
        if self.needs_memory(&call) {
            let result = self.call_by_memory(call);
            if let Some(value) = result {
                let out = self.taken(value, ty);
                self.set_out(inst, out);
            }
            return;
        }
        let is_last = call.tail == TailKind::MustTail;
        self.ed.body.insts[inst] = InstData::Call(Box::new(call));
        self.ed.keep(inst);
        // What comes next must be the `ret`, which takes the array as it is.
        if !is_last
            && shape(&self.ed.module.types, ty).is_some()
            && let Some(result) = self.ed.body.result(inst)
        {
            let out = self.taken(result.into(), ty);
            self.set_out(inst, out);
        }
    }

    /// A vector from a list of variable arguments, where [`Self::call`] has put an
    /// integer.
    pub(super) fn va_arg(&mut self, inst: Inst, list: Operand, ty: Type) {
        let Some(of) = shape(&self.ed.module.types, ty) else { return self.keep_scalar(inst) };
        let bits = self.bits(of.element) * of.count as u32;
        let int = self.ed.module.types.int(bits);
        if let Some(value) = self.ed.emit(InstData::VaArg { list }, int) {
            let lanes = self.bitcast(value.into(), ty);
            self.set(inst, lanes);
        }
    }
}
