//! The module around the functions: declarations, stubs, tables, exports.
//!
//! Functions are printed first and in parallel, each saying what it used; then what those uses ask for; the head is
//! written last, so that nothing is declared that nobody uses.

use std::collections::BTreeSet;

use cranelift_entity::{EntityRef, PrimaryMap};
use emback_ir::tree::{
    BinaryOp, Call, Callee, Expr, Local, LocalData, MemType, Program, Signature, Stmt, StmtKind, TreeFunction, ValType,
};
use emback_ir::{Diagnostic, Diagnostics, Global, InstLoc, Module};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use swc_common::DUMMY_SP;
use swc_ecma_ast::{BinaryOp as JsOp, Ident, Stmt as JsStmt};

use crate::js::{self, Js};
use crate::lower::{self, Context, Lowering, Printed};
use crate::names::{js_import_name, js_name};
use crate::scope::{Helper, Item, Names, Service, View, helper_key};
use crate::survey::{Callees, Survey, survey};
use crate::tables::{Slot, Tables, signature_of};
use crate::writer::{self, Text};
use crate::{AsmExport, AsmImport, AsmModule, DynCalls, ImportKind, Mapping, Options};

/// Enough for the deepest nesting that the tree may have, in a build without optimisation.
const STACK: usize = 64 << 20;

/// Prints the whole module.
pub(crate) fn print(program: &Program, module: &Module, options: &Options) -> Result<AsmModule, Diagnostics> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| vec![Diagnostic::error(format!("cannot start threads: {error}"))])?;
    pool.install(|| print_module(program, module, options))
}

fn broken(error: &std::io::Error) -> Diagnostics {
    vec![Diagnostic::error(format!("internal: the JavaScript could not be written: {error}"))]
}

fn print_module(program: &Program, module: &Module, options: &Options) -> Result<AsmModule, Diagnostics> {
    let callees = Callees {
        defined: program.functions.iter().map(|func| func.global).collect(),
        imported: program.imports.iter().map(|import| import.global).collect(),
    };
    let surveys: Vec<Result<Survey, Diagnostics>> =
        program.functions.par_iter().map(|func| survey(func, program, module, &callees)).collect();
    let mut counts: FxHashMap<Item, u32> = FxHashMap::default();
    let mut indirect = Vec::new();
    let mut errors = Vec::new();
    for survey in surveys {
        match survey {
            Ok(survey) => {
                for (item, count) in survey.counts {
                    *counts.entry(item).or_insert(0) += count;
                }
                indirect.extend(survey.indirect);
            }
            Err(more) => errors.extend(more),
        }
    }
    errors.extend(check_program(program, &callees));
    if !errors.is_empty() {
        return Err(errors);
    }

    let asked = asked_dyn_calls(options);
    indirect.extend(asked.iter().cloned());
    let tables = Tables::new(&program.layout, options.reserved_function_pointers, &indirect)?;
    count_module_uses(program, &tables, &mut counts);
    let names = Names::new(module, &tables, &counts, options.readable);
    let cx = Context {
        module,
        program,
        options,
        names: &names,
        tables: &tables,
        imports: program.imports.iter().map(|import| (import.global, import)).collect(),
    };
    let printed: Vec<Result<Printed, std::io::Error>> = program
        .functions
        .par_iter()
        .map(|func| lower::function(&cx, Item::Function(func.global), func))
        .collect();
    let mut printer = Printer { cx: &cx, parts: Vec::new(), uses: BTreeSet::new(), dyn_calls: Vec::new() };
    for part in printed {
        printer.add(part.map_err(|error| broken(&error))?);
    }
    printer.services(&asked).map_err(|error| broken(&error))?;
    printer.finish().map_err(|error| broken(&error))
}

/// What the survey of functions cannot see.
fn check_program(program: &Program, callees: &Callees) -> Diagnostics {
    let mut errors = Vec::new();
    let known = |global: Global| callees.defined.contains(&global) || callees.imported.contains(&global);
    for export in &program.exports {
        if !known(export.global) {
            errors.push(Diagnostic::error(format!("internal: the export '{}' is no function", export.name)));
        }
    }
    for table in &program.layout.tables {
        for global in table.slots.iter().flatten() {
            if !known(*global) || program.signatures.get(*global) != Some(&table.signature) {
                errors.push(Diagnostic::error(format!(
                    "internal: a function in the table of signature {} does not fit there",
                    table.signature.letters()
                )));
            }
        }
    }
    errors
}

fn asked_dyn_calls(options: &Options) -> Vec<Signature> {
    match &options.dyn_calls {
        DynCalls::All(more) | DynCalls::Only(more) => more.iter().filter_map(|letters| signature_of(letters)).collect(),
    }
}

fn count_module_uses(program: &Program, tables: &Tables, counts: &mut FxHashMap<Item, u32>) {
    let mut count = |item| *counts.entry(item).or_insert(0) += 1;
    for import in &program.imports {
        count(Item::Function(import.global));
        count(Item::Wrapper(import.global));
        count(Item::Foreign);
    }
    for export in &program.exports {
        count(Item::Function(export.global));
    }
    for (index, table) in tables.iter() {
        count(Item::Table(index));
        for slot in &table.slots {
            match slot {
                Slot::Function(global) => count(Item::Function(*global)),
                Slot::Empty => count(Item::EmptySlot(index)),
                Slot::Reserved(number) => count(Item::ReservedSlot(index, *number)),
            }
        }
    }
    for _ in 0..8 {
        count(Item::Stdlib);
        count(Item::Heap);
    }
}

/// A function of the module's own that is easier to give as a tree.
struct Builder {
    locals: PrimaryMap<Local, LocalData>,
    params: Vec<Local>,
}

impl Builder {
    fn new(params: &[ValType]) -> Self {
        let mut locals = PrimaryMap::new();
        let params = params.iter().map(|&ty| locals.push(LocalData { ty, name: None.into() })).collect();
        Self { locals, params }
    }

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

struct Printer<'a> {
    cx: &'a Context<'a>,
    parts: Vec<Printed>,
    uses: BTreeSet<Item>,
    dyn_calls: Vec<String>,
}

impl Printer<'_> {
    fn add(&mut self, part: Printed) {
        self.uses.extend(part.uses.iter().copied());
        self.parts.push(part);
    }

    fn tree(&mut self, item: Item, func: &TreeFunction) -> Result<(), std::io::Error> {
        let part = lower::function(self.cx, item, func)?;
        self.add(part);
        Ok(())
    }

    /// The functions that every module has, then all that those printed so far need, and those need.
    fn services(&mut self, asked: &[Signature]) -> Result<(), std::io::Error> {
        use ValType::I32;
        let one = Builder::new(&[I32]);
        let body = vec![StmtKind::Return(Some(Expr::StackPointer))];
        self.tree(Item::Service(Service::StackSave), &Builder::new(&[]).function(Some(I32), body))?;
        let value = Expr::Local(Local::new(0));
        let body = vec![StmtKind::SetStackPointer(value.clone())];
        self.tree(Item::Service(Service::StackRestore), &one.function(None, body))?;
        let mut alloc = Builder::new(&[I32]);
        let result = alloc.locals.push(LocalData { ty: I32, name: None.into() });
        let place = binary(BinaryOp::Sub, Expr::StackPointer, value.clone());
        let body = vec![
            StmtKind::Assign(result, binary(BinaryOp::And, place, Expr::I32(-16))),
            StmtKind::SetStackPointer(Expr::Local(result)),
            StmtKind::Return(Some(Expr::Local(result))),
        ];
        self.tree(Item::Service(Service::StackAlloc), &alloc.function(Some(I32), body))?;
        let body = vec![StmtKind::SetResultHigh(value)];
        self.tree(Item::Service(Service::SetTempRet0), &Builder::new(&[I32]).function(None, body))?;
        let body = vec![StmtKind::Return(Some(Expr::ResultHigh))];
        self.tree(Item::Service(Service::GetTempRet0), &Builder::new(&[]).function(Some(I32), body))?;

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

    fn dyn_call(&mut self, index: usize, signature: &Signature) -> Result<(), std::io::Error> {
        let mut params = vec![ValType::I32];
        params.extend(&signature.params);
        let builder = Builder::new(&params);
        let args = builder.params.iter().skip(1).map(|local| Expr::Local(*local)).collect();
        let callee = Callee::Indirect(Box::new(Expr::Local(Local::new(0))));
        let body = forward(Call { callee, signature: signature.clone(), args });
        self.tree(Item::DynCall(index), &builder.function(signature.result, body))?;
        self.dyn_calls.push(signature.letters());
        Ok(())
    }

    /// Prints what an item that is in use consists of, if it is a function of the module's own.
    fn needed(&mut self, item: Item) -> Result<(), std::io::Error> {
        match item {
            Item::Wrapper(global) => {
                let signature = self.cx.program.signatures[global].clone();
                let builder = Builder::new(&signature.params);
                let args = builder.params.iter().map(|local| Expr::Local(*local)).collect();
                let call = Call { callee: Callee::Direct(global), signature: signature.clone(), args };
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
            | Item::Service(_) => Ok(()),
        }
    }

    /// Prints a small function written out in JavaScript. `build` gets the parameters.
    fn raw(
        &mut self,
        item: Item,
        params: &[ValType],
        build: impl FnOnce(&mut Lowering<'_>, &[Ident]) -> Vec<JsStmt>,
    ) -> Result<(), std::io::Error> {
        let builder = Builder::new(params);
        let lowering = Lowering::new(self.cx, &builder.locals, None);
        let part = lowering.raw(item, &builder.params, build)?;
        self.add(part);
        Ok(())
    }

    /// `if ((p & -slots) != base) nullFunc(p|0); calledPointer = p; return p|0;`
    fn check_pointer(&mut self, index: usize) -> Result<(), std::io::Error> {
        let Some(table) = self.cx.tables.get(index) else { return Ok(()) };
        let mask = !table.mask().cast_signed();
        let base = table.base.cast_signed();
        self.raw(Item::CheckPointer(index), &[ValType::I32], |l, params| {
            let pointer = || js::name(params[0].clone());
            let known = js::infix(JsOp::BitAnd, pointer(), l.spelling.signed(mask));
            let test = js::infix(JsOp::NotEq, known.parenthesised(), l.spelling.signed(base));
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

    /// `return jsCall_sig(slot, args)|0;`
    fn reserved_slot(&mut self, index: usize, slot: usize) -> Result<(), std::io::Error> {
        let Some(table) = self.cx.tables.get(index) else { return Ok(()) };
        let signature = table.signature.clone();
        self.raw(Item::ReservedSlot(index, slot), &signature.params, |l, params| {
            let mut args = vec![js::number(slot.to_string())];
            for (param, ty) in params.iter().zip(&signature.params) {
                let param = js::name(param.clone());
                args.push(match ty {
                    ValType::I32 | ValType::I64 => or_zero(param),
                    ValType::F64 => param,
                    ValType::F32 => js::prefix(swc_ecma_ast::UnaryOp::Plus, param),
                });
            }
            let call = js::call(l.item(Item::Helper(Helper::JsCall(index))), args);
            let plus = |call| js::prefix(swc_ecma_ast::UnaryOp::Plus, call);
            let value = match signature.result {
                None => return vec![js::expression(call, DUMMY_SP)],
                Some(ValType::I32 | ValType::I64) => or_zero(call),
                Some(ValType::F64) => plus(call),
                Some(ValType::F32) => l.spelling.fround(plus(call)),
            };
            vec![js::return_value(Some(value), DUMMY_SP)]
        })
    }

    /// `if ((p>>>0) < limit) abortStackOverflow(STACKTOP-p|0); STACKTOP = p;`
    fn check_stack(&mut self) -> Result<(), std::io::Error> {
        let limit = self.cx.program.layout.stack_limit;
        self.raw(Item::CheckStack, &[ValType::I32], |l, params| {
            let new = || js::name(params[0].clone());
            let unsigned = js::infix(JsOp::ZeroFillRShift, new(), js::number("0".to_owned()));
            let limit = l.spelling.unsigned(limit);
            let test = js::infix(JsOp::Lt, unsigned.parenthesised(), limit);
            let wanted = js::infix(JsOp::Sub, l.item(Item::StackPointer), new());
            let report = js::call(l.item(Item::Helper(Helper::StackOverflow)), [or_zero(wanted)]);
            let set = js::assign(l.item(Item::StackPointer), new());
            vec![
                js::if_else(test, js::block(vec![js::expression(report, DUMMY_SP)]), None, DUMMY_SP),
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
            let report = js::call(l.item(Item::Helper(Helper::AlignFault)), [or_zero(address()), align]);
            vec![
                js::if_else(test, js::block(vec![js::expression(report, DUMMY_SP)]), None, DUMMY_SP),
                js::return_value(Some(or_zero(address())), DUMMY_SP),
            ]
        })
    }

    /// Makes all views anew over another buffer. No asm.js validator would take it; there is no "use asm" then.
    fn replace_heap(&mut self) -> Result<(), std::io::Error> {
        let views = self.views();
        let buffer: Ident = writer::placeholder(0);
        let stmts = views
            .into_iter()
            .map(|view| {
                let value = self.view(view, js::name(buffer.clone()));
                js::expression(js::assign(js::name(self.cx.ident(Item::View(view))), value), DUMMY_SP)
            })
            .collect();
        let function = js::function(self.cx.ident(Item::Service(Service::ReplaceHeap)), vec![buffer], stmts);
        let used: FxHashSet<&str> = self.uses.iter().map(|item| self.cx.names.text(*item)).collect();
        let name = if self.cx.options.readable {
            "buffer".to_owned()
        } else {
            let stdlib = self.cx.names.text(Item::Stdlib);
            crate::names::ShortNames::default()
                .find(|name| !used.contains(name.as_str()) && name != stdlib)
                .unwrap_or_default()
        };
        let text = writer::print(&[function], self.cx.options.readable, 1, &[name])?;
        self.add(Printed { text, uses: FxHashSet::default(), places: Vec::new() });
        Ok(())
    }

    fn views(&self) -> Vec<View> {
        View::ALL.into_iter().filter(|view| self.uses.contains(&Item::View(*view))).collect()
    }

    fn view(&self, view: View, buffer: Js) -> Js {
        js::new(js::property(js::name(self.cx.ident(Item::Stdlib)), view.array()), [buffer])
    }

    /// Everything that stands before the functions, and what the module imports.
    fn head(&self, imports: &mut Vec<AsmImport>, helpers: &mut Vec<String>) -> Vec<(Ident, Js)> {
        let cx = self.cx;
        let ident = |item| cx.ident(item);
        let mut vars = Vec::new();
        let heap = || js::name(ident(Item::Heap));
        for view in self.views() {
            vars.push((ident(Item::View(view)), self.view(view, heap())));
        }
        for item in &self.uses {
            if let Item::Std(std) = item {
                let stdlib = js::name(ident(Item::Stdlib));
                vars.push((ident(*item), std.path().iter().fold(stdlib, |object, name| js::property(object, name))));
            }
        }
        for import in &cx.program.imports {
            let item = Item::Function(import.global);
            if !self.uses.contains(&item) {
                continue;
            }
            let (key, kind) = import_key(&import.name, import.module.as_deref());
            if let ImportKind::Helper = kind {
                helpers.push(key.clone());
            }
            vars.push((ident(item), js::property(js::name(ident(Item::Foreign)), &key)));
            imports.push(AsmImport {
                key,
                kind,
                symbol: import.name.clone(),
                signature: import.signature.letters(),
                module: import.module.clone(),
            });
        }
        for item in &self.uses {
            if let Item::Helper(helper) = item {
                let key = helper_key(*helper, cx.tables);
                vars.push((ident(*item), js::property(js::name(ident(Item::Foreign)), &key)));
                imports.push(AsmImport {
                    key: key.clone(),
                    kind: ImportKind::Helper,
                    symbol: key.clone(),
                    signature: helper_signature(*helper, cx.tables),
                    module: None,
                });
                helpers.push(key);
            }
        }
        let spelling = cx.spelling();
        for (item, value) in [
            (Item::StackPointer, cx.program.layout.stack_base),
            (Item::ResultHigh, 0),
            (Item::CalledPointer, 0),
        ] {
            if self.uses.contains(&item) {
                vars.push((ident(item), spelling.signed(value.cast_signed())));
            }
        }
        vars
    }

    fn tail(&self, exports: &mut Vec<AsmExport>) -> Vec<JsStmt> {
        let cx = self.cx;
        let mut stmts = Vec::new();
        for (index, table) in cx.tables.iter() {
            if self.uses.contains(&Item::Table(index)) {
                let slots = table.slots.iter().map(|slot| cx.ident(slot_item(cx, index, *slot)));
                stmts.push(js::var(vec![(cx.ident(Item::Table(index)), js::array(slots))]));
            }
        }
        let mut keys: FxHashSet<String> = FxHashSet::default();
        let mut fields = Vec::new();
        let mut add = |key: String, item: Item, symbol: Option<&str>, signature: String| {
            if keys.insert(key.clone()) {
                fields.push((key.clone(), cx.ident(item)));
                exports.push(AsmExport { key, symbol: symbol.map(str::to_owned), signature });
            }
        };
        for export in &cx.program.exports {
            let foreign = cx.imports.contains_key(&export.global);
            let item = if foreign { Item::Wrapper(export.global) } else { Item::Function(export.global) };
            let signature = cx.program.signatures[export.global].letters();
            add(js_name(export.name.as_bytes()), item, Some(&export.name), signature);
        }
        for (service, signature) in [
            (Service::StackSave, "i"),
            (Service::StackRestore, "vi"),
            (Service::StackAlloc, "ii"),
            (Service::SetTempRet0, "vi"),
            (Service::GetTempRet0, "i"),
        ] {
            add(service.name().to_owned(), Item::Service(service), None, signature.to_owned());
        }
        if cx.options.memory_growth {
            let service = Service::ReplaceHeap;
            add(service.name().to_owned(), Item::Service(service), None, "vi".to_owned());
        }
        for (index, table) in cx.tables.iter() {
            let letters = cx.tables.letters(index);
            if self.dyn_calls.iter().any(|printed| printed == letters) {
                let mut signature = table.signature.clone();
                signature.params.insert(0, ValType::I32);
                add(format!("dynCall_{letters}"), Item::DynCall(index), None, signature.letters());
            }
        }
        stmts.push(js::return_value(Some(js::object(fields)), DUMMY_SP));
        stmts
    }

    fn finish(self) -> Result<AsmModule, std::io::Error> {
        let cx = self.cx;
        let readable = cx.options.readable;
        let mut imports = Vec::new();
        let mut helpers = Vec::new();
        let mut exports = Vec::new();
        let vars = self.head(&mut imports, &mut helpers);
        let tail = self.tail(&mut exports);
        let head = if readable {
            vars.into_iter().map(|var| js::var(vec![var])).collect()
        } else if vars.is_empty() {
            Vec::new()
        } else {
            vec![js::var(vars)]
        };
        let validates = !cx.options.memory_growth;
        let (stdlib, foreign, heap) =
            (cx.names.text(Item::Stdlib), cx.names.text(Item::Foreign), cx.names.text(Item::Heap));
        let mut out = Assembly::default();
        let directive = if validates { "\"use asm\";" } else { "" };
        if readable {
            out.push(&format!("function asmModule({stdlib}, {foreign}, {heap}) {{\n"));
            if validates {
                out.push(&format!("  {directive}\n"));
            }
        } else {
            out.push(&format!("function asmModule({stdlib},{foreign},{heap}){{{directive}"));
        }
        out.text(&writer::print(&head, readable, 1, &[])?, &[]);
        for part in &self.parts {
            out.text(&part.text, &part.places);
        }
        out.text(&writer::print(&tail, readable, 1, &[])?, &[]);
        if out.text.ends_with(';') {
            out.text.pop(); // the compact form needs none before the brace
        }
        out.push(if readable { "}\n" } else { "}" });
        Ok(AsmModule {
            text: out.text,
            imports,
            exports,
            helpers,
            dyn_calls: self.dyn_calls,
            mappings: out.mappings,
            validates,
        })
    }
}

fn or_zero(value: Js) -> Js {
    js::infix(JsOp::BitOr, value, js::number("0".to_owned()))
}

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

fn slot_item(cx: &Context<'_>, index: usize, slot: Slot) -> Item {
    match slot {
        Slot::Function(global) if cx.imports.contains_key(&global) => Item::Wrapper(global),
        Slot::Function(global) => Item::Function(global),
        Slot::Empty => Item::EmptySlot(index),
        Slot::Reserved(number) => Item::ReservedSlot(index, number),
    }
}

/// The property of `foreign` that an import is.
fn import_key(name: &str, module: Option<&str>) -> (String, ImportKind) {
    let helper = match name {
        "emback.memcpy" => Some("emMemcpy"),
        "emback.memmove" => Some("emMemmove"),
        "emback.memset" => Some("emMemset"),
        _ => None,
    };
    match (helper, module) {
        (Some(helper), _) => (helper.to_owned(), ImportKind::Helper),
        // "env" is where a symbol comes from when nothing else is said.
        (None, None | Some("env")) => (js_name(name.as_bytes()), ImportKind::Symbol),
        (None, Some(module)) => (js_import_name(module.as_bytes(), name.as_bytes()), ImportKind::Module),
    }
}

fn helper_signature(helper: Helper, tables: &Tables) -> String {
    match helper {
        Helper::Trap => "v".to_owned(),
        Helper::StackOverflow | Helper::NullFunction(_) => "vi".to_owned(),
        Helper::AlignFault => "vii".to_owned(),
        Helper::JsCall(table) => {
            let letters = tables.letters(table);
            let (result, params) = letters.split_at(letters.len().min(1));
            format!("{result}i{params}")
        }
    }
}

/// The text so far, and where it came from.
#[derive(Default)]
struct Assembly {
    text: String,
    line: u32,
    line_begin: usize,
    mappings: Vec<Mapping>,
}

impl Assembly {
    fn push(&mut self, text: &str) {
        for (index, _) in text.match_indices('\n') {
            self.line += 1;
            self.line_begin = self.text.len() + index + 1;
        }
        self.text.push_str(text);
    }

    fn text(&mut self, part: &Text, places: &[InstLoc]) {
        let column = u32::try_from(self.text.len() - self.line_begin).unwrap_or(u32::MAX);
        for &(line, column_in_part, mark) in &part.marks {
            let Some(&loc) = usize::try_from(mark).ok().and_then(|mark| places.get(mark)) else { continue };
            let column = if line == 0 { column + column_in_part } else { column_in_part };
            self.mappings.push(Mapping { line: self.line + line, column, loc });
        }
        self.push(&part.text);
    }
}
