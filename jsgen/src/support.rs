//! Support functions, which are not part of the program: functions that the runtime
//! calls, wrappers of imports, stubs in empty and reserved slots of tables, checks.
//!
//! Those with ordinary bodies are built as trees and lowered like the program's own. The
//! others need forms that the tree does not have and are built from swc's nodes.
//!
//! All of them cost bytes in every program, so each is made only where something uses it.

use std::collections::BTreeSet;

use cranelift_entity::{EntityRef, PrimaryMap};
use emback_ir::abi::{RuntimeExport, with_leading_i32};
use emback_ir::tree::{
    BinaryOp, Call, Callee, Expr, Local, LocalData, MemType, Signature, Stmt, StmtKind,
    TreeFunction, ValType,
};
use emback_ir::{Global, InstLoc};
use rustc_hash::FxHashSet;
use swc_common::DUMMY_SP;
use swc_ecma_ast::{BinaryOp as JsOp, Ident, Stmt as JsStmt, UnaryOp as JsUnary};

use crate::DynCalls;
use crate::js::{self, Js};
use crate::lower::{self, Lowering, Printed};
use crate::module::{Printer, slot_item};
use crate::scope::{Helper, Item, View};
use crate::writer;

/// Makes a tree function with only parameters as locals.
///
/// For bodies that need no other locals.
struct Builder {
    locals: PrimaryMap<Local, LocalData>,
    params: Vec<Local>,
}

impl Builder {
    /// Locals of these types, which are all parameters.
    fn new(params: &[ValType]) -> Self {
        let mut locals = PrimaryMap::new();
        let params =
            params.iter().map(|&ty| locals.push(LocalData { ty, name: None.into() })).collect();
        Self { locals, params }
    }

    /// The function. `global` is 0, as its name is given where it is printed.
    fn function(self, result: Option<ValType>, body: Vec<StmtKind>) -> TreeFunction {
        let body = body.into_iter().map(|kind| Stmt { kind, loc: InstLoc::default() }).collect();
        TreeFunction {
            global: Global::new(0),
            params: self.params,
            result,
            locals: self.locals,
            labels: 0,
            body,
        }
    }
}

/// An operation on two i32.
fn binary(op: BinaryOp, left: Expr, right: Expr) -> Expr {
    Expr::Binary { op, ty: ValType::I32, args: Box::new([left, right]) }
}

/// `return call` or `call; return`, as the signature says.
fn forward(call: Call) -> Vec<StmtKind> {
    match call.signature.result {
        Some(_) => vec![StmtKind::Return(Some(Expr::Call(Box::new(call))))],
        None => vec![StmtKind::Call(Box::new(call)), StmtKind::Return(None)],
    }
}

impl Printer<'_> {
    /// Lowers and adds one function.
    fn tree(&mut self, item: Item, func: &TreeFunction) -> Result<(), std::io::Error> {
        let part = lower::function(self.cx, item, func)?;
        self.add(part);
        Ok(())
    }

    /// Adds the functions that every module exports, then all that the functions printed
    /// so far use, transitively. `asked` are the signatures that need a `dynCall`.
    pub(crate) fn support(&mut self, asked: &[Signature]) -> Result<(), std::io::Error> {
        use ValType::I32;
        let one = Builder::new(&[I32]);
        // `stackSave`, `stackRestore`, `stackAlloc`, `setTempRet0`, `getTempRet0`, in
        // this order. `stackAlloc` aligns to 16 bytes, as the wasm32 ABI requires of the
        // stack pointer.
        let body = vec![StmtKind::Return(Some(Expr::StackPointer))];
        self.tree(
            Item::Runtime(RuntimeExport::StackSave),
            &Builder::new(&[]).function(Some(I32), body),
        )?;
        let value = Expr::Local(Local::new(0));
        let body = vec![StmtKind::SetStackPointer(value.clone())];
        self.tree(Item::Runtime(RuntimeExport::StackRestore), &one.function(None, body))?;
        let mut alloc = Builder::new(&[I32]);
        let result = alloc.locals.push(LocalData { ty: I32, name: None.into() });
        let place = binary(BinaryOp::Sub, Expr::StackPointer, value.clone());
        let body = vec![
            StmtKind::Assign(result, binary(BinaryOp::And, place, Expr::I32(-16))),
            StmtKind::SetStackPointer(Expr::Local(result)),
            StmtKind::Return(Some(Expr::Local(result))),
        ];
        self.tree(Item::Runtime(RuntimeExport::StackAlloc), &alloc.function(Some(I32), body))?;
        let body = vec![StmtKind::SetResultHigh(value)];
        self.tree(
            Item::Runtime(RuntimeExport::SetTempRet0),
            &Builder::new(&[I32]).function(None, body),
        )?;
        let body = vec![StmtKind::Return(Some(Expr::ResultHigh))];
        self.tree(
            Item::Runtime(RuntimeExport::GetTempRet0),
            &Builder::new(&[]).function(Some(I32), body),
        )?;

        let all = matches!(self.cx.options.dyn_calls, DynCalls::All(_));
        for (index, table) in self.cx.tables.iter() {
            if all || asked.contains(&table.signature) {
                self.dyn_call(index, &table.signature)?;
            }
        }
        for export in &self.cx.program.exports {
            if self.cx.imports.contains_key(&export.global) {
                self.uses.insert(Item::Wrapper(export.global));
            }
        }
        let mut done = BTreeSet::new();
        loop {
            let next: Vec<Item> = self.uses.difference(&done).copied().collect();
            if next.is_empty() {
                break;
            }
            for item in next {
                done.insert(item);
                self.needed(item)?;
            }
        }
        if self.cx.options.memory_growth {
            self.replace_heap()?;
        }
        Ok(())
    }

    /// `dynCall_sig(pointer, args)`: calls a pointer of this table.
    fn dyn_call(&mut self, index: usize, signature: &Signature) -> Result<(), std::io::Error> {
        let builder = Builder::new(&with_leading_i32(signature).params);
        let args = builder.params.iter().skip(1).map(|local| Expr::Local(*local)).collect();
        let callee = Callee::Indirect(Box::new(Expr::Local(Local::new(0))));
        let body = forward(Call { callee, signature: signature.clone(), args, tail: false });
        self.tree(Item::DynCall(index), &builder.function(signature.result, body))?;
        self.dyn_calls.push(index);
        Ok(())
    }

    /// Prints the function that an item needs, if it is one of the support functions. A
    /// table needs the functions in its slots.
    fn needed(&mut self, item: Item) -> Result<(), std::io::Error> {
        match item {
            Item::Wrapper(global) => {
                let signature = self.cx.program.signatures[global].clone();
                let builder = Builder::new(&signature.params);
                let args = builder.params.iter().map(|local| Expr::Local(*local)).collect();
                let call = Call {
                    callee: Callee::Direct(global),
                    signature: signature.clone(),
                    args,
                    tail: false,
                };
                self.tree(item, &builder.function(signature.result, forward(call)))
            }
            Item::Table(index) => {
                if let Some(table) = self.cx.tables.get(index) {
                    for slot in &table.slots {
                        self.uses.insert(slot_item(self.cx, index, *slot));
                    }
                }
                Ok(())
            }
            Item::CheckPointer(index) => self.check_pointer(index),
            Item::EmptySlot(index) => self.empty_slot(index),
            Item::ReservedSlot(index, slot) => self.reserved_slot(index, slot),
            Item::CheckStack => self.check_stack(),
            Item::CheckAlign(align) => self.check_align(align),
            Item::LoadCall(view) => {
                let (mem, ty) = view_type(view);
                let addr = Box::new(Expr::Local(Local::new(0)));
                let load = Expr::Load { mem, align: mem.size(), addr, offset: 0 };
                let body = vec![StmtKind::Return(Some(load))];
                self.tree(item, &Builder::new(&[ValType::I32]).function(Some(ty), body))
            }
            Item::StoreCall(view) => {
                let (mem, ty) = view_type(view);
                let (addr, value) = (Expr::Local(Local::new(0)), Expr::Local(Local::new(1)));
                let body = vec![StmtKind::Store { mem, align: mem.size(), addr, offset: 0, value }];
                self.tree(item, &Builder::new(&[ValType::I32, ty]).function(None, body))
            }
            Item::Stdlib
            | Item::Foreign
            | Item::Heap
            | Item::View(_)
            | Item::Std(_)
            | Item::StackPointer
            | Item::ResultHigh
            | Item::CalledPointer
            | Item::Helper(_)
            | Item::Function(_)
            | Item::DynCall(_)
            | Item::Runtime(_) => Ok(()),
        }
    }

    /// Prints a function that `build` writes in swc's nodes; it gets the names of the
    /// parameters, which are coerced already.
    fn raw(
        &mut self,
        item: Item,
        params: &[ValType],
        build: impl FnOnce(&mut Lowering<'_>, &[Ident]) -> Vec<JsStmt>,
    ) -> Result<(), std::io::Error> {
        let builder = Builder::new(params);
        let lowering = Lowering::new(self.cx, &builder.locals, None, self.cx.options.readable);
        let part = lowering.raw(item, &builder.params, build)?;
        self.add(part);
        Ok(())
    }

    /// `if ((p & -slots) != base) nullFunc(p|0); calledPointer = p; return
    /// p|0;` The slots of a table start at `base`, a multiple of their number, so one
    /// mask shows whether a pointer belongs to the table. The pointer is kept for the
    /// message of an empty slot.
    fn check_pointer(&mut self, index: usize) -> Result<(), std::io::Error> {
        let Some(table) = self.cx.tables.get(index) else { return Ok(()) };
        let mask = !table.mask().cast_signed();
        let base = table.base.cast_signed();
        self.raw(Item::CheckPointer(index), &[ValType::I32], |l, params| {
            let pointer = || js::name(params[0].clone());
            let known = js::infix(JsOp::BitAnd, pointer(), l.spelling.signed(mask));
            let test = js::infix(JsOp::NotEq, known, l.spelling.signed(base));
            let report = l.item(Item::Helper(Helper::NullFunction(index)));
            let report = js::expression(js::call(report, [or_zero(pointer())]), DUMMY_SP);
            let note = js::assign(l.item(Item::CalledPointer), pointer());
            vec![
                js::if_else(test, js::block(vec![report]), None, DUMMY_SP),
                js::expression(note, DUMMY_SP),
                js::return_value(Some(or_zero(pointer())), DUMMY_SP),
            ]
        })
    }

    /// The stub for a slot without a function: it ends the program, with the pointer in
    /// the message if `ASSERTIONS` is on. The `return` after that is for the validators.
    fn empty_slot(&mut self, index: usize) -> Result<(), std::io::Error> {
        let Some(table) = self.cx.tables.get(index) else { return Ok(()) };
        let signature = table.signature.clone();
        let assertions = self.cx.options.assertions;
        self.raw(Item::EmptySlot(index), &signature.params, |l, _| {
            let report = if assertions {
                let pointer = l.item(Item::CalledPointer);
                js::call(l.item(Item::Helper(Helper::NullFunction(index))), [or_zero(pointer)])
            } else {
                js::call(l.item(Item::Helper(Helper::Trap)), [])
            };
            let mut stmts = vec![js::expression(report, DUMMY_SP)];
            if let Some(ty) = signature.result {
                let zero = l.zero(ty);
                stmts.push(js::return_value(Some(zero), DUMMY_SP));
            }
            stmts
        })
    }

    /// `return jsCall_sig(slot, args)|0;` Arguments of imports are signed or double, so
    /// floats travel as doubles.
    fn reserved_slot(&mut self, index: usize, slot: usize) -> Result<(), std::io::Error> {
        let Some(table) = self.cx.tables.get(index) else { return Ok(()) };
        let signature = table.signature.clone();
        self.raw(Item::ReservedSlot(index, slot), &signature.params, |l, params| {
            let mut args = vec![js::number(slot.to_string())];
            for (param, ty) in params.iter().zip(&signature.params) {
                let param = js::name(param.clone());
                args.push(match ty {
                    ValType::I32 | ValType::I64 | ValType::V128 => or_zero(param),
                    ValType::F64 => param,
                    ValType::F32 => js::prefix(JsUnary::Plus, param),
                });
            }
            let call = js::call(l.item(Item::Helper(Helper::JsCall(index))), args);
            let plus = |call| js::prefix(JsUnary::Plus, call);
            let value = match signature.result {
                None => return vec![js::expression(call, DUMMY_SP)],
                Some(ValType::I32 | ValType::I64 | ValType::V128) => or_zero(call),
                Some(ValType::F64) => plus(call),
                Some(ValType::F32) => l.spelling.fround(plus(call)),
            };
            vec![js::return_value(Some(value), DUMMY_SP)]
        })
    }

    /// `if ((p|0) < limit) abortStackOverflow(STACKTOP-p|0); STACKTOP = p;`. The
    /// comparison is signed because a large frame may wrap below 0.
    fn check_stack(&mut self) -> Result<(), std::io::Error> {
        let limit = self.cx.program.layout.stack_limit;
        self.raw(Item::CheckStack, &[ValType::I32], |l, params| {
            let new = || js::name(params[0].clone());
            let test = js::infix(JsOp::Lt, or_zero(new()), l.spelling.unsigned(limit));
            let wanted = js::infix(JsOp::Sub, l.item(Item::StackPointer), new());
            let report = js::call(l.item(Item::Helper(Helper::StackOverflow)), [or_zero(wanted)]);
            let set = js::assign(l.item(Item::StackPointer), new());
            vec![
                js::if_else(
                    test,
                    js::block(vec![js::expression(report, DUMMY_SP)]),
                    None,
                    DUMMY_SP,
                ),
                js::expression(set, DUMMY_SP),
            ]
        })
    }

    /// `if (p & align - 1) alignFault(p|0, align); return p|0;`
    fn check_align(&mut self, align: u32) -> Result<(), std::io::Error> {
        self.raw(Item::CheckAlign(align), &[ValType::I32], |l, params| {
            let address = || js::name(params[0].clone());
            let test = js::infix(JsOp::BitAnd, address(), l.spelling.unsigned(align - 1));
            let align = l.spelling.unsigned(align);
            let report =
                js::call(l.item(Item::Helper(Helper::AlignFault)), [or_zero(address()), align]);
            vec![
                js::if_else(
                    test,
                    js::block(vec![js::expression(report, DUMMY_SP)]),
                    None,
                    DUMMY_SP,
                ),
                js::return_value(Some(or_zero(address())), DUMMY_SP),
            ]
        })
    }

    /// `function emReplaceHeap(buffer)`: makes all views anew over a larger buffer. No
    /// validator accepts assignments to views, so the module has no `"use asm"` then.
    fn replace_heap(&mut self) -> Result<(), std::io::Error> {
        let views = self.views();
        let buffer: Ident = writer::placeholder(0);
        let stmts = views
            .into_iter()
            .map(|view| {
                let value = self.view(view, js::name(buffer.clone()));
                js::expression(
                    js::assign(js::name(self.cx.ident(Item::View(view))), value),
                    DUMMY_SP,
                )
            })
            .collect();
        let function = js::function(
            self.cx.ident(Item::Runtime(RuntimeExport::ReplaceHeap)),
            vec![buffer],
            stmts,
        );
        let used: FxHashSet<&str> =
            self.uses.iter().map(|item| self.cx.names.text(*item)).collect();
        let name = if self.cx.options.readable {
            "buffer".to_owned()
        } else {
            let stdlib = self.cx.names.text(Item::Stdlib);
            crate::names::short_names()
                .find(|name| !used.contains(name.as_str()) && name != stdlib)
                .unwrap_or_default()
        };
        let text = writer::print(&[function], self.cx.options.readable, 1, &[name])?;
        self.add(Printed { text, uses: FxHashSet::default(), places: Vec::new(), locals: 1 });
        Ok(())
    }
}

/// `value|0`.
fn or_zero(value: Js) -> Js {
    js::infix(JsOp::BitOr, value, js::number("0".to_owned()))
}

/// The type in memory of a view's elements, and the type that a load gives.
fn view_type(view: View) -> (MemType, ValType) {
    let mem = match view {
        View::I8 => MemType::I8,
        View::U8 => MemType::U8,
        View::I16 => MemType::I16,
        View::U16 => MemType::U16,
        View::I32 => MemType::I32,
        View::F32 => MemType::F32,
        View::F64 => MemType::F64,
    };
    (mem, mem.val_type())
}
