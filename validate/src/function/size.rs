//! Estimates the size of the WebAssembly that V8 translates a function to, which V8
//! limits and SpiderMonkey does not.
//!
//! The estimate is within 1% for most functions: it follows the encoding in V8's
//! `asm-parser.cc`, but does not know the indices of signatures and functions. All sizes
//! are in bytes.

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
/// The additional block that `continue` leaves, in `do` and `for`.
pub(super) const BODY: u32 = BLOCK;
/// A jump.
pub(super) const JUMP: u32 = 2;
/// A call of a function of the module. Its index is patched in later and has a fixed
/// length.
pub(super) const CALL: u32 = 6;
/// A call of a foreign function.
pub(super) const FOREIGN_CALL: u32 = 2;
/// A call through a table: the mask, the base of the table, and the index in a temporary
/// variable.
pub(super) const TABLE_CALL: u32 = 13;
/// A load or a store.
pub(super) const ACCESS: u32 = 1;
/// The mask that replaces the shift of an index.
pub(super) const MASK: u32 = 3;
/// The compare and the jump of a case, and its block.
pub(super) const CASE: u32 = 7 + BLOCK;

impl<'a> Checker<'a> {
    /// Adds to the size of the function.
    pub(super) fn emit(&mut self, bytes: u32) {
        self.counts.code = self.counts.code.saturating_add(bytes);
    }

    /// Adds a variable; returns whether its name was taken.
    pub(super) fn add_variable(&mut self, name: &'a Atom, ty: Type) -> bool {
        let next = self.locals.len() as u32;
        let number = self.locals.get(name).map_or(next, |&(_, number)| number);
        self.locals.insert(name, (ty, number)).is_some()
    }

    /// An access to the variable of this index, whose LEB128 grows with it.
    pub(super) fn emit_variable(&mut self, number: u32) {
        self.emit(match number {
            0..0x80 => 2,
            0x80..0x4000 => 3,
            _ => 4,
        });
    }

    /// An access to a temporary variable, which comes after all others.
    pub(super) fn emit_temporary(&mut self) {
        self.emit_variable(self.locals.len() as u32);
    }

    /// An access to a variable of the module.
    pub(super) fn emit_global(&mut self) {
        let names = self.env.globals.len();
        self.emit(if names < 1 << 7 { 2 } else { 3 });
    }

    /// A constant.
    pub(super) fn emit_number(&mut self, number: &Number, ty: Type) {
        self.emit(match ty {
            Type::Double | Type::MaybeDouble => 9,
            // Seven bits a byte, one of them the sign.
            _ => 1 + (33 - (number.value as u32).leading_zeros()).div_ceil(7).min(5),
        });
    }

    /// Checks the size against the limit of the engine.
    pub(super) fn size(&mut self) {
        let (code, most) = (u64::from(self.counts.code), Limits::of(self.engine).body);
        if code > most {
            let message = format!(
                "translated, this is about {code} bytes of WebAssembly; at most {most} are allowed"
            );
            let span = Text::range(&self.declaration.ident);
            self.error_help(Rule::FunctionSize, span, message, "split the function");
        }
    }
}
