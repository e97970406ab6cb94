//! Checks calls against their function type.
//!
//! As `Verifier::visitCallBase`. The function type is that of the call: a pointer has
//! none, and a callee of another type is undefined behaviour, no invalid IR.

use super::Checker;
use crate::constant::ConstData;
use crate::entities::Type;
use crate::inst::CallData;
use crate::types::Types;

impl Checker<'_, '_, '_> {
    /// The callee is a pointer, and arguments and result are those of the type.
    ///
    /// Inline assembly is a callee without an address.
    pub(super) fn check_call(&mut self, call: &CallData, result: Type) {
        let module = self.module;
        let callee = call.callee.constant().map(|id| module.consts.data(id));
        if !matches!(callee, Some(ConstData::InlineAsm(_))) {
            self.pointer("the callee", call.callee);
        }
        let Some((want, params, varargs)) = module.types.function_parts(call.function_type) else {
            let ty = self.spell(call.function_type);
            return self.fail(format!("a call is of a function type, not {ty}"));
        };
        if call.args.len() < params.len() || call.args.len() > params.len() && !varargs {
            let (given, at_least) = (call.args.len(), if varargs { "at least " } else { "" });
            self.fail(format!("there are {given} arguments, not {at_least}{}", params.len()));
        }
        for (number, (&arg, &param)) in (1u32..).zip(call.args.iter().zip(params)) {
            self.typed(&format!("argument {number}"), arg, param);
        }
        for &arg in call.args.iter().skip(params.len()) {
            let ty = self.of(arg);
            if !self.shapes.is_first_class(ty) || ty == Types::LABEL {
                let ty = self.spell(ty);
                self.fail(format!("{ty} cannot be passed"));
            }
        }
        if result != want {
            let (result, want) = (self.spell(result), self.spell(want));
            self.fail(format!("the result is of type {result}, not {want}"));
        }
    }
}
