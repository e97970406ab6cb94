//! Checks calls against their function type.
//!
//! As `Verifier::visitCallBase`. The function type is that of the call: a pointer has
//! none, and a callee of another type is undefined behaviour, no invalid IR.

use super::Checker;
use crate::constant::ConstData;
use crate::entities::Type;
use crate::inst::CallData;
use crate::intrinsic::Intrinsic;
use crate::simd::{Form, SimdOp};
use crate::tree::ValType;
use crate::types::{TypeData, Types};

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
        if let Some(ConstData::Global(callee)) = callee
            && let Some(Intrinsic::Simd(op)) = module.intrinsic(*callee)
        {
            self.check_simd(op, params, want);
        }
        if result != want {
            let (result, want) = (self.spell(result), self.spell(want));
            self.fail(format!("the result is of type {result}, not {want}"));
        }
    }

    /// The type of an instruction on vectors is that of its operands, its immediate and its
    /// result.
    fn check_simd(&mut self, op: SimdOp, params: &[Type], result: Type) {
        let form = op.form();
        let is = |ty: Type, wanted: ValType| match wanted {
            ValType::I32 => ty == Types::I32,
            ValType::I64 => ty == Types::I64,
            ValType::F32 => ty == Types::FLOAT,
            ValType::F64 => ty == Types::DOUBLE,
            ValType::V128 => matches!(
                self.module.types[ty],
                TypeData::Vector { element: Types::I8, count: 16, scalable: false }
            ),
        };
        let immediate = match form {
            Form::Extract(..) | Form::Replace(..) => Some(ValType::I32),
            Form::Shuffle => Some(ValType::V128),
            Form::Splat(_)
            | Form::Unary
            | Form::Binary
            | Form::Ternary
            | Form::Shift
            | Form::Test(_) => None,
        };
        let wanted = form.params().iter().copied().chain(immediate);
        let fits = params.len() == form.params().len() + usize::from(immediate.is_some())
            && params.iter().zip(wanted).all(|(&ty, wanted)| is(ty, wanted))
            && is(result, form.result());
        if !fits {
            self.fail(format!("this is not the type of {}", op.name()));
        }
    }
}
