//! Checks loads and stores: the view, the index and its shift, and the type of a stored
//! value.
//!
//! The specification: section 6.10, ValidateHeapAccess, and section 10, Heap View Types,
//! which has the types of loads and stores for each of the eight views. An index counts
//! elements; compilers have pointers to bytes, hence the shift in `H32[p>>2]`. It cannot
//! be misaligned, and an access past the end gives `undefined`, which coerces to 0 or
//! NaN.

use swc_common::Spanned;
use swc_ecma_ast::{BinaryOp, Expr, Lit, MemberExpr};

use super::{Checker, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::{Global, View};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

impl<'a> Checker<'a> {
    /// `I32[i>>2]` as a value.
    ///
    /// A load is intish, `float?` or `double?` (section 10): a value past the end is
    /// `undefined`, so every load needs a coercion.
    pub(super) fn load(&mut self, member: &'a MemberExpr, index: &'a Expr) -> Type {
        self.carried = None;
        self.counts.loads += 1;
        self.emit(size::ACCESS);
        match self.element(&member.obj, index) {
            Some(view) => view.load(),
            None => Type::Wrong,
        }
    }

    /// `I32[i>>2] = value`.
    ///
    /// An assignment is an expression whose type is that of its right side, so
    /// `a = H[0] = 1` is valid. V8 converts first; see the end.
    pub(super) fn store(
        &mut self,
        object: &'a Expr,
        index: &'a Expr,
        target: &'a impl Spanned,
        value: &'a Expr,
    ) -> Type {
        self.carried = None;
        self.counts.stores += 1;
        self.emit(size::ACCESS);
        let view = self.element(object, index);
        // The view and the value are both checked, whatever is wrong with the other.
        let found = self.expr(value);
        let Some(view) = view else { return Type::Wrong };
        if found == Type::Wrong {
            return Type::Wrong;
        }
        let (takes, wanted): (&[Type], _) = match view {
            View::Int8 | View::Uint8 | View::Int16 | View::Uint16 | View::Int32 | View::Uint32 => {
                (&[Type::Intish], "intish")
            }
            View::Float32 => (&[Type::Floatish, Type::MaybeDouble], "floatish or double?"),
            View::Float64 => (&[Type::MaybeFloat, Type::MaybeDouble], "float? or double?"),
        };
        if !takes.iter().any(|&ty| found.is(ty)) {
            let message = format!("this view is stored {wanted}, and this is {found}");
            let diagnostic =
                Diagnostic::new(self.engine, Rule::HeapStore, Text::range(value), message)
                    .types(found, wanted)
                    .related(Text::range(target), "it is stored here");
            let help = match view {
                View::Float64 | View::Float32 if found == Type::Floatish => {
                    self.coerced(value, found)
                }
                View::Float64 | View::Float32 => self.converted(value, found, Type::Double),
                _ => self.converted(value, found, Type::Intish),
            };
            self.report(super::names::with_help(diagnostic, help));
            return Type::Wrong;
        }
        match (self.engine, view) {
            // V8 returns the type of the converted value, the others that of the value
            // itself.
            (Engine::V8, View::Float32) if found.is(Type::MaybeDouble) => Type::MaybeFloat,
            (Engine::V8, View::Float64) if found.is(Type::MaybeFloat) => Type::MaybeDouble,
            _ => found,
        }
    }

    /// Checks `object[index]`; returns the view, if it is one.
    ///
    /// The name is resolved before the index is checked, as the shift depends on the
    /// view.
    fn element(&mut self, object: &'a Expr, index: &'a Expr) -> Option<View> {
        let Expr::Ident(name) = unparenthesised(object) else {
            let message = "only views of the heap are indexed";
            self.error(Rule::NameUse, Text::range(object), message);
            self.expr(index);
            return None;
        };
        if self.engine == Engine::V8 && matches!(object, Expr::Paren(_)) {
            self.parentheses(object, "the view");
        }
        let global = if self.locals.contains_key(&name.sym) {
            let message = format!("`{}` is a local variable and no view of the heap", name.sym);
            self.error(Rule::NameUse, Text::range(name), message);
            Some(Global::Wrong)
        } else {
            self.global(&name.sym)
        };
        match global {
            Some(Global::View(view)) => {
                self.index(view, index);
                return Some(view);
            }
            Some(Global::Wrong) => {}
            Some(other) => {
                let kind = super::names::kind_of(other);
                let message = format!("`{}` is {kind} and no view of the heap", name.sym);
                let diagnostic =
                    Diagnostic::new(self.engine, Rule::NameUse, Text::range(name), message);
                self.report(self.with_declaration(diagnostic, name));
            }
            None => {
                let message = format!("`{}` is no view of the heap", name.sym);
                self.error(Rule::UnknownName, Text::range(name), message);
            }
        }
        // Its shift cannot be judged.
        match unparenthesised(index) {
            Expr::Bin(shift) if shift.op == BinaryOp::RShift => self.expr(&shift.left),
            other => self.expr(other),
        };
        None
    }

    /// The index of an element of `view`: a constant, or an expression shifted right by
    /// the size of an element.
    fn index(&mut self, view: View, index: &'a Expr) {
        if self.engine == Engine::V8 && !self.first_literal(view, index) {
            return;
        }
        if self.constant_index(view, index) {
            return;
        }
        // V8 accepts any expression as index of an 8-bit view, SpiderMonkey an int or a
        // shift by 0. The specification treats all views alike.
        let bytes = view.shift() == 0;
        if bytes && self.engine == Engine::V8 {
            let found = self.expr(index);
            self.pointer(index, found, Type::Intish);
            return;
        }
        let inner = unparenthesised(index);
        match inner {
            Expr::Bin(shift) if shift.op == BinaryOp::RShift => {
                if self.engine == Engine::V8 && matches!(index, Expr::Paren(_)) {
                    self.parentheses(index, "the index of a view");
                }
                // V8 drops the shift and masks the low bits instead.
                let code = self.counts.code;
                self.shift(view, &shift.right);
                self.counts.code = code + if bytes { 0 } else { size::MASK };
                let found = self.expr(&shift.left);
                self.pointer(&shift.left, found, Type::Intish);
            }
            _ if bytes && self.engine == Engine::SpiderMonkey => {
                let found = self.expr(index);
                self.pointer(index, found, Type::Int);
            }
            _ => {
                let found = self.expr(index);
                self.unshifted(view, index, found);
            }
        }
    }

    /// A constant index such as `I32[16]`, which counts elements; false if the index is
    /// not constant.
    fn constant_index(&mut self, view: View, index: &'a Expr) -> bool {
        let Some(literal) = self.literal(index) else {
            return match self.constant_name(index) {
                Some(element) => self.constant_element(view, index, element),
                None => false,
            };
        };
        let element = match self.engine {
            // V8's parser does not read a sign or a parenthesis as part of a literal
            // here.
            Engine::V8 if literal.negative => return false,
            Engine::V8 => literal.unsigned(),
            Engine::Spec if literal.negative => None,
            Engine::SpiderMonkey | Engine::Spec => literal.integer().map(|value| value as u32),
        };
        self.literal_spelling(literal, index);
        let Some(element) = element else {
            let message = "a constant index is an integer of at least 0";
            self.error(Rule::HeapIndex, Text::range(index), message);
            return true;
        };
        self.constant_element(view, index, element)
    }

    /// Checks a constant index against the largest heap, and records the size of heap
    /// that it needs at link time.
    ///
    /// Engines refuse to link the module with a shorter heap, so that the access needs no
    /// check at run time.
    fn constant_element(&mut self, view: View, index: &'a Expr, element: u32) -> bool {
        let size = 1_u64 << view.shift();
        let end = (u64::from(element) + 1) * size;
        let out_of_bounds = match self.engine {
            Engine::V8 | Engine::SpiderMonkey => end > 1 << 31,
            // The index has 32 bits, and nothing else is known of it.
            Engine::Spec => false,
        };
        if out_of_bounds {
            let message = format!("byte {} is beyond the largest heap", end - size);
            self.error(Rule::HeapConstant, Text::range(index), message);
            return true;
        }
        let needed = u32::try_from(end).unwrap_or(u32::MAX);
        self.counts.heap_needed = self.counts.heap_needed.max(needed);
        self.emit(6);
        true
    }

    /// The value of a constant of the module that SpiderMonkey takes as a constant index.
    fn constant_name(&self, index: &'a Expr) -> Option<u32> {
        let Expr::Ident(name) = self.seen(index) else { return None };
        if self.engine != Engine::SpiderMonkey || self.locals.contains_key(&name.sym) {
            return None;
        }
        match self.global(&name.sym) {
            Some(Global::Variable { ty, integer, .. }) if ty.is(Type::Int) => integer,
            _ => None,
        }
    }

    /// V8 takes a literal at the start of an index for a constant index and checks its
    /// range, even if more follows. False if that check fails.
    ///
    /// Its parser peeks at one token. It finds the number, checks that the element is in
    /// the largest heap, and only then looks whether `]` follows.
    fn first_literal(&mut self, view: View, index: &'a Expr) -> bool {
        let mut first = index;
        loop {
            first = match first {
                Expr::Bin(binary) => &binary.left,
                Expr::Cond(conditional) => &conditional.test,
                Expr::Seq(sequence) => match sequence.exprs.first() {
                    Some(expr) => expr,
                    None => return true,
                },
                _ => break,
            };
        }
        if std::ptr::eq(first, index) {
            return true;
        }
        let Expr::Lit(Lit::Num(_)) = first else { return true };
        let Some(value) = self.literal(first).and_then(|literal| literal.unsigned()) else {
            return true;
        };
        let end = (u64::from(value) + 1) << view.shift();
        if value <= 0x7fff_ffff && end <= 1 << 31 {
            return true;
        }
        let text = self.short(first);
        self.error_help(
            Rule::HeapConstant,
            Text::range(first),
            format!("V8 reads the `{text}` at the start of the index as a constant index, which is too large"),
            "begin the index with something else",
        );
        self.expr(index);
        false
    }

    /// Checks the amount of an index's shift, which must be a literal.
    ///
    /// The amount is log2 of the bytes of an element (section 10). Any other one would
    /// make the index of elements overlap.
    fn shift(&mut self, view: View, amount: &'a Expr) {
        if self.engine == Engine::V8
            && matches!(amount, Expr::Paren(_))
            && self.literal(unparenthesised(amount)).is_some()
        {
            self.parentheses(amount, "the shift of an index");
            return;
        }
        let literal = self.literal(amount);
        if let Some(literal) = literal {
            self.literal_spelling(literal, amount);
        } else {
            self.expr(amount);
        }
        let value = match (self.engine, literal) {
            (Engine::V8, Some(literal)) if literal.negative => None,
            (Engine::V8, Some(literal)) => literal.unsigned().map(i64::from),
            (Engine::SpiderMonkey | Engine::Spec, Some(literal)) => literal.integer(),
            (_, None) => None,
        };
        if value != Some(i64::from(view.shift())) {
            let shift = view.shift();
            let message = format!("elements of this view are of {} bytes", 1 << shift);
            self.error_help(
                Rule::HeapIndex,
                Text::range(amount),
                message,
                format!("shift the index by the literal {shift}"),
            );
        }
    }

    /// Reports an index that is not shifted.
    #[cold]
    fn unshifted(&mut self, view: View, index: &'a Expr, found: Type) {
        let shift = view.shift();
        let text = self.short(index);
        if self.engine == Engine::V8
            && matches!(index, Expr::Paren(_))
            && self.literal(unparenthesised(index)).is_some()
        {
            self.parentheses(index, "the index of a view");
            return;
        }
        let help = match unparenthesised(index) {
            Expr::Bin(or) if or.op == BinaryOp::BitOr || or.op == BinaryOp::BitAnd => {
                format!("the shift is outermost: write `(...)>>{shift}`; this reads as `{text}`")
            }
            Expr::Bin(_) | Expr::Cond(_) | Expr::Seq(_) | Expr::Assign(_) => {
                format!("write `({text})>>{shift}`, with a pointer to bytes before the shift")
            }
            _ => format!("write `{text}>>{shift}`, with a pointer to bytes before the shift"),
        };
        let message = format!("the index of this view is shifted right by {shift}");
        let mut diagnostic =
            Diagnostic::new(self.engine, Rule::HeapIndex, Text::range(index), message).help(help);
        if found != Type::Wrong {
            diagnostic = diagnostic.types(found, format!("intish>>{shift}"));
        }
        self.report(diagnostic);
    }

    /// Checks the operand of an index's shift.
    ///
    /// A shift takes intish, so the pointer may be a sum without a coercion:
    /// `H32[p+4>>2]`.
    fn pointer(&mut self, expr: &'a Expr, found: Type, wanted: Type) {
        if found.is(wanted) {
            return;
        }
        let message = format!("the index is {wanted}, and this is {found}");
        let diagnostic = Diagnostic::new(self.engine, Rule::HeapIndex, Text::range(expr), message)
            .types(found, wanted);
        let help = if found == Type::Intish {
            let text = self.short(expr);
            let text = if matches!(expr, Expr::Bin(_)) { format!("({text})") } else { text };
            Some(format!("write `{text}>>0`"))
        } else {
            self.converted(expr, found, Type::Intish)
        };
        self.report(super::names::with_help(diagnostic, help));
    }
}
