//! Loads and stores: elements of typed views. `HEAP32[p >> 2]` ignores the low bits of
//! `p`, so only naturally aligned accesses are lowered; `passes` has split the others.

use emback_ir::tree::{Expr, MemType, UnaryOp};
use swc_ecma_ast::BinaryOp as JsOp;

use super::Lowering;
use crate::js::{self, Js};
use crate::scope::{Item, View};
use crate::typed::{AsmType, Typed};

/// Constant byte addresses from here on are written with a shift. SpiderMonkey refuses at
/// link time a heap that is too small for a plain constant index, and 64 KiB is the
/// smallest heap there is.
const PLAIN_INDEX_LIMIT: u32 = 1 << 16;

/// The type of a load before any coercion.
pub(crate) fn loaded(view: View) -> AsmType {
    match view {
        View::I8 | View::U8 | View::I16 | View::U16 | View::I32 => AsmType::Intish,
        View::F32 => AsmType::MaybeFloat,
        View::F64 => AsmType::MaybeDouble,
    }
}

impl Lowering<'_> {
    /// The byte address, if it is known: static data has its address by now.
    fn constant_address(&self, addr: &Expr) -> Option<u32> {
        match addr {
            Expr::I32(value) => Some(value.cast_unsigned()),
            Expr::Address { global, offset } => {
                Some(self.cx.program.layout.addresses[*global].wrapping_add(offset.cast_unsigned()))
            }
            Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::V128(_)
            | Expr::Simd(_)
            | Expr::Local(_)
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::Compare { .. }
            | Expr::Select { .. }
            | Expr::Load { .. }
            | Expr::Call(_)
            | Expr::StackPointer
            | Expr::ResultHigh => None,
        }
    }

    /// `addr + offset`.
    fn address(&mut self, addr: &Expr, offset: u32) -> Typed {
        let addr = self.expr(addr);
        match addr.literal() {
            Some(value) => Typed::Literal(value.wrapping_add(offset.cast_signed())),
            None => self.plus_literal(addr, offset.cast_signed()),
        }
    }

    /// `view[addr + offset >> n]`, where `size` is 2 to the `n`. A constant address
    /// becomes a plain element index if it is small.
    fn element(&mut self, view: View, size: u32, addr: &Expr, offset: u32) -> Js {
        let constant = self.constant_address(addr).map(|base| base.wrapping_add(offset));
        let index = match constant {
            Some(byte) if byte % size == 0 && byte <= PLAIN_INDEX_LIMIT - size => {
                self.spelling.unsigned(byte / size)
            }
            Some(byte) if byte % size == 0 || !self.cx.options.assertions => {
                let byte = self.spelling.unsigned(byte);
                self.shifted(byte, size)
            }
            _ => {
                let mut byte = self.address(addr, offset);
                if self.cx.options.assertions && size > 1 {
                    let check = self.item(Item::CheckAlign(size));
                    let byte_value = byte.int(&mut self.spelling);
                    byte = self.coerced_int_call(js::call(check, [byte_value]));
                }
                let byte = byte.intish(&mut self.spelling);
                self.shifted(byte, size)
            }
        };
        js::index(self.item(Item::View(view)), index)
    }

    /// `byte >> n`, where `size` is 2 to the `n`. V8 takes a number at the start of an
    /// index for a constant index and checks its range, whatever follows; in parentheses
    /// it is an ordinary operand.
    fn shifted(&mut self, byte: Js, size: u32) -> Js {
        let most = f64::from(i32::MAX) / f64::from(size);
        let byte = match byte.starts_with_number() {
            Some(number) if number > most => byte.parenthesised(),
            _ => byte,
        };
        let shift = self.spelling.unsigned(size.trailing_zeros());
        js::infix(JsOp::RShift, byte, shift)
    }

    /// A load, uncoerced.
    pub(super) fn load(&mut self, mem: MemType, addr: &Expr, offset: u32) -> Typed {
        let Some(view) = View::of(mem) else { return Typed::Literal(0) };
        if self.cx.options.memory_growth && addr.has_call() {
            // JavaScript evaluates `VIEW` before the call in `VIEW[call()]`, and the call
            // may replace the memory, so a function does the load.
            let byte = self.address(addr, offset).int(&mut self.spelling);
            let load = self.item(Item::LoadCall(view));
            let value = js::call(load, [byte]);
            return self.coerced_call(value, mem.val_type());
        }
        Typed::Js(self.element(view, mem.size(), addr, offset), loaded(view))
    }

    /// A store as an expression statement. Stores to views truncate and convert by
    /// themselves, so the value needs few coercions.
    pub(super) fn store(&mut self, mem: MemType, addr: &Expr, offset: u32, value: &Expr) -> Js {
        let Some(view) = View::of(mem) else { return js::number("0".to_owned()) };
        if self.cx.options.memory_growth && (addr.has_call() || value.has_call()) {
            let byte = self.address(addr, offset).int(&mut self.spelling);
            let value = self.value(value, mem.val_type());
            let store = self.item(Item::StoreCall(view));
            return js::call(store, [byte, value]);
        }
        let element = self.element(view, mem.size(), addr, offset);
        let value = match (mem, value) {
            // A store to `HEAPF32` rounds.
            (MemType::F32, Expr::Unary { op: UnaryOp::Demote, arg, .. }) => self.maybe_double(arg),
            (MemType::F32, _) => self.expr(value).floatish(&mut self.spelling),
            (MemType::F64, Expr::Unary { op: UnaryOp::Promote, arg, .. }) => self.maybe_float(arg),
            (MemType::F64, _) => self.maybe_double(value),
            (
                MemType::I8
                | MemType::U8
                | MemType::I16
                | MemType::U16
                | MemType::I32
                | MemType::I64
                | MemType::V128,
                _,
            ) => self.intish(value),
        };
        js::assign(element, value)
    }
}
