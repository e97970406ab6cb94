//! Lowers the tree to swc's nodes, one function at a time. The survey has checked the
//! tree: locals, labels and callees exist and types agree, so nothing here fails. Where a
//! value must still be given for an impossible case, it is a harmless one.

mod arithmetic;
mod call;
mod compare;
mod expr;
mod memory;
mod stmt;

use std::cmp::Reverse;

use cranelift_entity::{EntityRef, PrimaryMap};
use emback_ir::tree::{
    Expr, Import, Label, Local, LocalData, Program, Stmt as TreeStmt, StmtKind, TreeFunction,
    ValType,
};
use emback_ir::{Global, InstLoc, Module};
use rustc_hash::{FxHashMap, FxHashSet};
use swc_ecma_ast::{Ident, Stmt};

use crate::Options;
use crate::js::{self, Js};
use crate::literal;
use crate::names::{is_reserved, sanitise, short_names};
use crate::scope::{Item, Names, Std};
use crate::tables::Tables;
use crate::typed::Spelling;
use crate::writer::{self, Text, placeholder};

/// What all functions of a module share; threads only read it.
pub(crate) struct Context<'a> {
    pub(crate) module: &'a Module,
    pub(crate) program: &'a Program,
    pub(crate) options: &'a Options,
    pub(crate) names: &'a Names,
    pub(crate) tables: &'a Tables,
    pub(crate) imports: FxHashMap<Global, &'a Import>,
    /// Imports that are functions of `stdlib.Math`, with their names there.
    pub(crate) math: FxHashMap<Global, &'static str>,
}

impl Context<'_> {
    pub(crate) fn spelling(&self, readable: bool) -> Spelling {
        Spelling {
            compact: !readable,
            numbers: self.options.fast,
            fround: self.names.get(Item::Std(Std::Fround)).cloned().unwrap_or_default(),
            used_fround: false,
        }
    }

    /// The name of an item.
    pub(crate) fn ident(&self, item: Item) -> Ident {
        self.names.get(item).cloned().unwrap_or_default()
    }
}

/// A printed function.
pub(crate) struct Printed {
    pub(crate) text: Text,
    pub(crate) uses: FxHashSet<Item>,
    /// Origins, by the numbers of the marks in the text.
    pub(crate) places: Vec<InstLoc>,
    /// Number of its locals, parameters among them.
    pub(crate) locals: usize,
}

/// A labelled statement around the current one.
struct Scope {
    label: Label,
    kind: ScopeKind,
    /// Set when a `break` or `continue` needs the label: unneeded labels are not printed.
    named: bool,
    /// Where control goes after it.
    tail: Tail,
}

/// Where control goes from the end of the current statement without a jump. Scopes are
/// given by their depth. Jumps to that place need not be printed.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Tail {
    /// To the statement that follows.
    Next,
    /// Out of a scope, as this is its last statement.
    Leave(usize),
    /// To the next iteration of a loop.
    Repeat(usize),
    /// Out of a function without a result.
    Return,
}

/// The statement that a scope is. In JavaScript `break` without a label leaves loops and
/// switches, but not blocks.
#[derive(Copy, Clone, PartialEq, Eq)]
enum ScopeKind {
    Block,
    Loop,
    Switch,
}

/// The state of lowering one function.
pub(crate) struct Lowering<'a> {
    pub(crate) cx: &'a Context<'a>,
    /// Whether this function is printed in readable form. Those of the library are not.
    readable: bool,
    locals: &'a PrimaryMap<Local, LocalData>,
    /// How often each local is named in the text. Those without a use are not declared, those
    /// with many get the short names.
    local_uses: Vec<u32>,
    result: Option<ValType>,
    pub(crate) uses: FxHashSet<Item>,
    pub(crate) spelling: Spelling,
    /// Origins of statements, by the number of their mark.
    places: Vec<InstLoc>,
    scopes: Vec<Scope>,
    tail: Tail,
    /// How often each loop is continued, which decides its form.
    continues: FxHashMap<Label, u32>,
}

impl<'a> Lowering<'a> {
    pub(crate) fn new(
        cx: &'a Context<'a>,
        locals: &'a PrimaryMap<Local, LocalData>,
        result: Option<ValType>,
        readable: bool,
    ) -> Self {
        Self {
            cx,
            readable,
            locals,
            local_uses: vec![0; locals.len()],
            result,
            uses: FxHashSet::default(),
            spelling: cx.spelling(readable),
            places: Vec::new(),
            scopes: Vec::new(),
            tail: if result.is_none() { Tail::Return } else { Tail::Next },
            continues: FxHashMap::default(),
        }
    }

    /// A reference to an item, which is recorded as used.
    pub(crate) fn item(&mut self, item: Item) -> Js {
        self.uses.insert(item);
        js::name(self.cx.ident(item))
    }

    /// A reference to a local.
    fn local(&mut self, local: Local) -> Js {
        if let Some(uses) = self.local_uses.get_mut(local.index()) {
            *uses += 1;
        }
        js::name(placeholder(local.index()))
    }

    fn local_type(&self, local: Local) -> ValType {
        self.locals.get(local).map_or(ValType::I32, |data| data.ty)
    }

    /// The initial value of a local of the type, which is also what unreachable returns
    /// give.
    pub(crate) fn zero(&mut self, ty: ValType) -> Js {
        match ty {
            ValType::I32 | ValType::I64 | ValType::V128 => self.spelling.signed(0),
            ValType::F64 => self.spelling.double(0.0),
            ValType::F32 => self.starting_float(0.0),
        }
    }

    /// `fround` of a literal with a point, as the draft requires in a declaration.
    fn starting_float(&mut self, value: f32) -> Js {
        let text = literal::float_with_point(value, self.spelling.compact);
        self.spelling.fround(js::number(text))
    }

    /// Lowers a function: coercions of its parameters, declarations of its locals, its
    /// body.
    fn finish(mut self, item: Item, func: &TreeFunction) -> Result<Printed, std::io::Error> {
        stmt::count_continues(&func.body, &mut self.continues);
        let (starts, rest) = self.starting_values(func);
        let mut body = match (func.result, rest.split_last()) {
            (None, _) => self.stmts(rest),
            (Some(_), Some((last, before))) if let StmtKind::Return(Some(value)) = &last.kind => {
                let mut body = self.stmts(before);
                let span = self.span(last.loc);
                let value = self.last_returned(value);
                body.push(js::return_value(Some(value), span));
                body
            }
            // Validators require a `return` as the last statement of a function with a
            // result, reachable or not.
            (Some(ty), _) => {
                let mut body = self.stmts(rest);
                let zero = self.zero(ty);
                body.push(js::return_value(Some(zero), swc_common::DUMMY_SP));
                body
            }
        };
        let mut stmts = self.coercions(&func.params);
        let mut vars = Vec::new();
        let declared = self.declared(&func.params);
        for &local in &declared {
            let ty = self.local_type(local);
            let value = match starts.get(&local) {
                Some(Expr::F32(bits)) => self.starting_float(f32::from_bits(*bits)),
                Some(value) => self.value(value, ty),
                None => self.zero(ty),
            };
            vars.push((placeholder(local.index()), value));
        }
        if !vars.is_empty() {
            stmts.push(js::var(vars));
        }
        stmts.append(&mut body);
        self.print(item, &func.params, &declared, stmts)
    }

    /// The locals to declare, in the order of their declarations. Those of most uses come first, as
    /// many as can have a name of one letter; within both groups the one that is assigned first.
    fn declared(&self, params: &[Local]) -> Vec<Local> {
        let uses = |local: &Local| self.local_uses.get(local.index()).copied().unwrap_or(0);
        let is_declared = |local: &Local| uses(local) > 0 && !params.contains(local);
        let mut all: Vec<Local> = self.locals.keys().filter(is_declared).collect();
        if self.readable {
            return all;
        }
        let letters = self.free_names().take_while(|name| name.len() == 1).count();
        let letters = letters.saturating_sub(params.len());
        if all.len() > letters {
            let mut by_uses = all.clone();
            by_uses.sort_by_key(|local| Reverse(uses(local)));
            let rare: FxHashSet<Local> = by_uses.drain(letters..).collect();
            all.sort_by_key(|local| rare.contains(local));
        }
        all
    }

    /// Splits off the leading assignments of constants, which can be the initial values
    /// of locals. `-2147483648` is no initial value to V8. In readable form every
    /// statement keeps its line.
    fn starting_values<'t>(
        &self,
        func: &'t TreeFunction,
    ) -> (FxHashMap<Local, &'t Expr>, &'t [TreeStmt]) {
        let mut starts = FxHashMap::default();
        let mut rest = &func.body[..];
        if self.readable {
            return (starts, rest);
        }
        while let Some((TreeStmt { kind: StmtKind::Assign(local, value), .. }, after)) =
            rest.split_first()
        {
            let is_plain = match value {
                Expr::I32(value) => *value != i32::MIN,
                Expr::F32(bits) => f32::from_bits(*bits).is_finite(),
                Expr::F64(bits) => f64::from_bits(*bits).is_finite(),
                Expr::I64(_)
                | Expr::V128(_)
                | Expr::Simd(_)
                | Expr::Address { .. }
                | Expr::Local(_)
                | Expr::Unary { .. }
                | Expr::Binary { .. }
                | Expr::Compare { .. }
                | Expr::Select { .. }
                | Expr::Load { .. }
                | Expr::Call(_)
                | Expr::StackPointer
                | Expr::ResultHigh => false,
            };
            if !is_plain || func.params.contains(local) || starts.contains_key(local) {
                break;
            }
            starts.insert(*local, value);
            rest = after;
        }
        (starts, rest)
    }

    /// Prints a function that is written in swc's nodes: `build` gets the parameters and
    /// returns the statements after their coercions.
    pub(crate) fn raw(
        mut self,
        item: Item,
        params: &[Local],
        build: impl FnOnce(&mut Self, &[Ident]) -> Vec<Stmt>,
    ) -> Result<Printed, std::io::Error> {
        let mut stmts = self.coercions(params);
        let idents: Vec<Ident> = params.iter().map(|param| placeholder(param.index())).collect();
        stmts.extend(build(&mut self, &idents));
        self.print(item, params, &[], stmts)
    }

    /// `p = p|0`, `p = +p`, `p = fround(p)`: one statement for each parameter in order,
    /// which declare their types.
    fn coercions(&mut self, params: &[Local]) -> Vec<Stmt> {
        let coercion = |&param| {
            let (target, value) = (self.local(param), self.local(param));
            let value = self.parameter(value, self.local_type(param));
            js::expression(js::assign(target, value), swc_common::DUMMY_SP)
        };
        params.iter().map(coercion).collect()
    }

    /// Chooses the names of locals and writes the text.
    fn print(
        mut self,
        item: Item,
        params: &[Local],
        declared: &[Local],
        stmts: Vec<Stmt>,
    ) -> Result<Printed, std::io::Error> {
        if self.spelling.used_fround {
            self.uses.insert(Item::Std(Std::Fround));
        }
        let names = if self.readable {
            self.long_names()
        } else {
            self.short_names(params.iter().chain(declared))
        };
        let locals = params.len() + declared.len();
        let params = params.iter().map(|param| placeholder(param.index())).collect();
        let function = js::function(self.cx.ident(item), params, stmts);
        let mut text = writer::print(&[function], self.readable, 1, &names)?;
        if self.cx.options.readable && !self.readable {
            text.text.push('\n');
        }
        Ok(Printed { text, uses: self.uses, places: self.places, locals })
    }

    /// The right-hand side of a parameter's coercion.
    fn parameter(&mut self, value: Js, ty: ValType) -> Js {
        use crate::typed::{AsmType, Typed};
        match ty {
            ValType::I32 | ValType::I64 | ValType::V128 => {
                Typed::Js(value, AsmType::Int).signed(&mut self.spelling)
            }
            ValType::F64 => Typed::Js(value, AsmType::MaybeDouble).double(&mut self.spelling),
            ValType::F32 => Typed::Js(value, AsmType::MaybeFloat).float(&mut self.spelling),
        }
    }

    /// Names from the IR, made different from each other and from all names of the
    /// module. The counters keep this linear when many locals have one name.
    fn long_names(&self) -> Vec<String> {
        let mut taken: FxHashSet<String> = FxHashSet::default();
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        let mut names = vec![String::new(); self.locals.len()];
        for (local, data) in self.locals {
            if self.local_uses[local.index()] == 0 {
                continue;
            }
            let wish = match data.name.expand() {
                Some(symbol) => sanitise(self.cx.module.bytes(symbol)),
                None => format!("{}{}", data.ty.letter(), local.index()),
            };
            let mut name = wish.clone();
            while taken.contains(&name) || is_reserved(&name) || self.cx.names.is_taken(&name) {
                let number = numbers.entry(wish.clone()).or_insert(0);
                *number += 1;
                name = format!("{wish}${number}");
            }
            taken.insert(name.clone());
            names[local.index()] = name;
        }
        names
    }

    /// Short names for locals in the order in which they are declared, parameters first: functions
    /// begin alike then, and code that does the same for other values differs less.
    fn short_names<'l>(&self, order: impl Iterator<Item = &'l Local>) -> Vec<String> {
        let mut names = vec![String::new(); self.locals.len()];
        for (local, name) in order.zip(self.free_names()) {
            names[local.index()] = name;
        }
        names
    }

    /// The names that locals may have: a name of the module is free if the function does not use
    /// that item.
    fn free_names(&self) -> impl Iterator<Item = String> {
        let used: FxHashSet<&str> =
            self.uses.iter().map(|item| self.cx.names.text(*item)).collect();
        short_names().filter(move |name| !used.contains(name.as_str()))
    }
}

/// Prints one function under the name of `item`.
pub(crate) fn function(
    cx: &Context<'_>,
    item: Item,
    func: &TreeFunction,
) -> Result<Printed, std::io::Error> {
    let readable = cx.options.readable && !cx.module.is_library(func.global);
    Lowering::new(cx, &func.locals, func.result, readable).finish(item, func)
}
