//! Estimates the size of the WebAssembly that V8 translates a function to, which V8
//! limits. SpiderMonkey does not.
//!
//! The estimate is within 1% for most statements: it follows V8's encoding, but does not
//! know the indices of signatures and functions.

use swc_atoms::Atom;
use swc_ecma_ast::Number;

use super::Checker;
use crate::fit::Limits;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

/// An operator, a conversion, a `drop`.
pub(super) const OPERATOR: u32 = 1;
/// `if` and its `end`, or a block.
pub(super) const BLOCK: u32 = 3;
/// A block and a loop, their ends, the test and the jump back.
pub(super) const LOOP: u32 = 11;
/// A block more, in which `continue` leaves the body of `do` and `for`.
pub(super) const BODY: u32 = BLOCK;
/// A jump.
pub(super) const JUMP: u32 = 2;
/// A call of a function of the module: its number is filled in later.
pub(super) const CALL: u32 = 6;
/// A call of a foreign function.
pub(super) const FOREIGN_CALL: u32 = 2;
/// A call through a table: the mask, the place of the table, the index in a variable of
/// its own.
pub(super) const TABLE_CALL: u32 = 13;
/// A load or a store.
pub(super) const ACCESS: u32 = 1;
/// The mask of an index that was shifted.
pub(super) const MASK: u32 = 3;
/// The compare and the jump of a case, and its block.
pub(super) const CASE: u32 = 7 + BLOCK;

impl<'a> Checker<'a> {
    pub(super) fn emit(&mut self, bytes: u32) {
        self.counts.code = self.counts.code.saturating_add(bytes);
    }

    /// A further variable of the function; whether there was one of this name before.
    pub(super) fn add_variable(&mut self, name: &'a Atom, ty: Type) -> bool {
        let next = self.locals.len() as u32;
        let number = self.locals.get(name).map_or(next, |&(_, number)| number);
        self.locals.insert(name, (ty, number)).is_some()
    }

    /// Reading or writing the variable of this number.
    pub(super) fn emit_variable(&mut self, number: u32) {
        self.emit(match number {
            0..0x80 => 2,
            0x80..0x4000 => 3,
            _ => 4,
        });
    }

    /// Reading or writing a variable of V8's own: it comes after all others.
    pub(super) fn emit_temporary(&mut self) {
        self.emit_variable(self.locals.len() as u32);
    }

    /// Reading or writing a variable of the module.
    pub(super) fn emit_global(&mut self) {
        let names = self.env.globals.len();
        self.emit(if names < 1 << 7 { 2 } else { 3 });
    }

    pub(super) fn emit_number(&mut self, number: &Number, ty: Type) {
        self.emit(match ty {
            Type::Double | Type::MaybeDouble => 9,
            // Seven bits a byte, one of them the sign.
            _ => 1 + (33 - (number.value as u32).leading_zeros()).div_ceil(7).min(5),
        });
    }

    /// Holds the whole against what the engine compiles.
    pub(super) fn size(&mut self) {
        let (code, most) = (u64::from(self.counts.code), Limits::of(self.engine).body);
        if code > most {
            let message = format!(
                "translated, this is about {code} bytes of WebAssembly; {most} are the most"
            );
            let span = Text::range(&self.declaration.ident);
            self.error_help(Rule::FunctionSize, span, message, "split the function");
        }
    }
}
