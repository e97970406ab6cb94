//! Calls. Each call is coerced at once, since validators take the result type of a
//! function from its uses: `f()|0`, `+f()`, `fround(f())`.

use emback_ir::tree::{Call, Callee, Expr, ValType};
use swc_ecma_ast::{BinaryOp as JsOp, UnaryOp as JsUnary};

use super::Lowering;
use crate::js::{self, Js, Prec};
use crate::scope::Item;
use crate::typed::{AsmType, Typed};

impl Lowering<'_> {
    /// `call|0`.
    pub(super) fn coerced_int_call(&mut self, call: Js) -> Typed {
        Typed::Js(self.spelling.or_zero(call), AsmType::Signed)
    }

    /// A call of a function of the module, with the coercion for its result.
    pub(super) fn coerced_call(&mut self, call: Js, ty: ValType) -> Typed {
        match ty {
            ValType::I32 | ValType::I64 | ValType::V128 => self.coerced_int_call(call),
            ValType::F64 => Typed::Js(js::prefix(JsUnary::Plus, call), AsmType::Double),
            ValType::F32 => Typed::Js(self.spelling.fround(call), AsmType::Float),
        }
    }

    /// Whether the call names an import. Imports take and give other types than functions
    /// of the module do: no floats, and signed ints.
    fn is_foreign(&self, call: &Call) -> bool {
        match &call.callee {
            Callee::Direct(global) => self.cx.imports.contains_key(global),
            Callee::Indirect(_) => false,
        }
    }

    /// Whether the call names a function of `stdlib.Math`, which returns a double.
    fn is_math(&self, call: &Call) -> bool {
        matches!(&call.callee, Callee::Direct(global) if self.cx.math.contains_key(global))
    }

    /// A call whose result is used. Imports return no float, but a double that is
    /// rounded.
    pub(super) fn call_value(&mut self, call: &Call) -> Typed {
        let ty = call.signature.result.unwrap_or(ValType::I32);
        let value = self.bare_call(call);
        if self.is_foreign(call) && ty == ValType::F32 {
            let value = js::prefix(JsUnary::Plus, value); // floats cross the border as doubles
            return Typed::Js(self.spelling.fround(value), AsmType::Float);
        }
        self.coerced_call(value, ty)
    }

    /// A call as a statement. Functions of the module must be called with their result
    /// type even here. An import has the type of each use, so without a coercion its
    /// result is void, which saves bytes. Functions of `Math` return doubles.
    pub(super) fn call_effect(&mut self, call: &Call) -> Js {
        match call.signature.result {
            Some(_) if !self.is_foreign(call) || self.is_math(call) => {
                match self.call_value(call) {
                    Typed::Js(js, _) => js,
                    Typed::Literal(value) => self.spelling.signed(value),
                }
            }
            _ => self.bare_call(call),
        }
    }

    /// A call without coercion. An indirect call goes through the table of its signature.
    fn bare_call(&mut self, call: &Call) -> Js {
        match &call.callee {
            Callee::Direct(global) => {
                let callee = self.item(Item::Function(*global));
                let args =
                    if self.is_foreign(call) { self.foreign_args(call) } else { self.args(call) };
                js::call(callee, args)
            }
            Callee::Indirect(pointer) => {
                let index = self.cx.tables.find(&call.signature).unwrap_or(0);
                let slot = self.slot(index, pointer);
                let table = self.item(Item::Table(index));
                let args = self.args(call);
                js::call(js::index(table, slot), args)
            }
        }
    }

    /// Arguments for a function of the module: int, double or float.
    fn args(&mut self, call: &Call) -> Vec<Js> {
        call.args.iter().zip(&call.signature.params).map(|(arg, ty)| self.value(arg, *ty)).collect()
    }

    /// Arguments for an import: signed or double (`extern` in the draft).
    fn foreign_args(&mut self, call: &Call) -> Vec<Js> {
        call.args
            .iter()
            .zip(&call.signature.params)
            .map(|(arg, ty)| match ty {
                ValType::I32 | ValType::I64 | ValType::V128 => self.signed(arg),
                ValType::F64 | ValType::F32 => self.double(arg),
            })
            .collect()
    }

    /// `pointer & mask`. Validators require the mask as a literal, one less than the
    /// length of the table, and as the outermost operation. With `ASSERTIONS` a function
    /// checks the pointer first.
    fn slot(&mut self, index: usize, pointer: &Expr) -> Js {
        let mask = self.cx.tables.get(index).map_or(0, crate::tables::PrintedTable::mask);
        let pointer = if self.cx.options.assertions {
            let check = self.item(Item::CheckPointer(index));
            let pointer = self.int(pointer);
            let checked = self.coerced_int_call(js::call(check, [pointer]));
            checked.intish(&mut self.spelling)
        } else {
            self.intish(pointer)
        };
        // V8 parses `T[a & b & 1]` as an index of `a` with mask `b`, so an `&` in the
        // pointer is put in parentheses.
        let pointer = if pointer.prec() == Prec::And { pointer.parenthesised() } else { pointer };
        let mask = js::number(mask.to_string());
        js::infix(JsOp::BitAnd, pointer, mask)
    }
}
