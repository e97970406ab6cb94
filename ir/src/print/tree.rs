//! The tree as text for people: `emback build --emit tree`. Nothing reads it back.
//!
//! A local is `%name`, or `%3` where it has none (`%name.3` where two share a name);
//! labels are `L0`; `mem i32 [a + 4]` is memory. Operations are written as calls with
//! their type in front: `i32.add(%x, 1)`.

use std::collections::BTreeSet;

use cranelift_entity::{EntityRef, SecondaryMap};
use rustc_hash::FxHashMap;

use super::{Groups, Printer, put};
use crate::debug::InstLoc;
use crate::entities::Symbol;
use crate::module::Module;
use crate::simd::Form;
use crate::tree::{
    BinaryOp, Call, Callee, Case, CompareOp, Expr, Label, Layout, Local, MemType, Program,
    Signature, Simd, Stmt, StmtKind, Table, TreeFunction, UnaryOp, ValType,
};

/// A whole program: imports, exports, memory, tables, functions.
#[must_use]
pub fn program(program: &Program, module: &Module) -> String {
    let mut printer = TreePrinter::new(module);
    for import in &program.imports {
        printer.base.text("import ");
        printer.base.global_name(import.global);
        printer.signature(&import.signature);
        match &import.module {
            Some(from) => put!(printer.base, " from {from:?} as {:?}\n", import.name),
            None => put!(printer.base, " as {:?}\n", import.name),
        }
    }
    for export in &program.exports {
        printer.base.text("export ");
        printer.base.global_name(export.global);
        put!(printer.base, " as {:?}\n", export.name);
    }
    printer.layout(&program.layout);
    for function in &program.functions {
        printer.base.text("\n");
        printer.function(function);
    }
    printer.base.out
}

/// One function.
#[must_use]
pub fn function(function: &TreeFunction, module: &Module) -> String {
    let mut printer = TreePrinter::new(module);
    printer.function(function);
    printer.base.out
}

/// One function by its lines, each with its origin: a statement's own on its first line,
/// none on the others.
#[must_use]
pub fn lines(function: &TreeFunction, module: &Module) -> Vec<(String, InstLoc)> {
    let mut printer = TreePrinter::new(module);
    printer.function(function);
    let TreePrinter { base: Printer { out, .. }, starts, .. } = printer;
    let mut starts = starts.into_iter().peekable();
    let mut end = 0;
    out.split_inclusive('\n')
        .map(|line| {
            end += line.len();
            let loc = starts.next_if(|&(start, _)| start < end);
            (
                line.trim_end_matches('\n').to_owned(),
                loc.map_or_else(InstLoc::default, |(_, loc)| loc),
            )
        })
        .collect()
}

struct TreePrinter<'m> {
    base: Printer<'m>,
    /// The locals whose name is not unique.
    shared: BTreeSet<Local>,
    names: SecondaryMap<Local, Option<Symbol>>,
    depth: usize,
    /// The start of each statement in the text, and its origin.
    starts: Vec<(usize, InstLoc)>,
}

impl<'m> TreePrinter<'m> {
    fn new(module: &'m Module) -> Self {
        Self {
            base: Printer::new(module, Groups::Hidden),
            shared: BTreeSet::new(),
            names: SecondaryMap::new(),
            depth: 0,
            starts: Vec::new(),
        }
    }

    fn layout(&mut self, layout: &Layout) {
        put!(
            self.base,
            "memory {}: data {}..{}, stack {}..{}, heap from {}\n",
            layout.memory,
            layout.data_base,
            u64::from(layout.data_base) + layout.data.len() as u64,
            layout.stack_limit,
            layout.stack_base,
            layout.heap_base
        );
        for table in &layout.tables {
            self.table(table);
        }
        let globals = self.base.module.globals.keys();
        for global in globals.filter(|&global| layout.addresses[global] != 0) {
            put!(self.base, "address {} ", layout.addresses[global]);
            self.base.global_name(global);
            self.base.text("\n");
        }
    }

    fn table(&mut self, table: &Table) {
        put!(self.base, "table {} at {}:", table.signature.letters(), table.base);
        for &slot in &table.slots {
            self.base.text(" ");
            match slot {
                Some(global) => self.base.global_name(global),
                None => self.base.text("-"),
            }
        }
        self.base.text("\n");
    }

    fn signature(&mut self, signature: &Signature) {
        self.base.text("(");
        let mut first = true;
        for &param in &signature.params {
            self.base.comma(&mut first);
            self.base.text(type_name(param));
        }
        self.base.text(")");
        if let Some(result) = signature.result {
            put!(self.base, " -> {}", type_name(result));
        }
    }

    fn function(&mut self, function: &TreeFunction) {
        self.name_locals(function);
        self.base.text("function ");
        self.base.global_name(function.global);
        self.base.text("(");
        let mut first = true;
        for &param in &function.params {
            self.base.comma(&mut first);
            self.local(param);
            put!(self.base, ": {}", type_name(function.locals[param].ty));
        }
        self.base.text(")");
        if let Some(result) = function.result {
            put!(self.base, " -> {}", type_name(result));
        }
        self.base.text(" {\n");
        self.depth = 1;
        for (local, data) in &function.locals {
            if !function.params.contains(&local) {
                self.indent();
                self.base.text("local ");
                self.local(local);
                put!(self.base, ": {}\n", type_name(data.ty));
            }
        }
        self.statements(&function.body);
        self.base.text("}\n");
    }

    /// Finds the names that several locals share.
    fn name_locals(&mut self, function: &TreeFunction) {
        self.names = SecondaryMap::new();
        self.shared.clear();
        let mut first_of: FxHashMap<Symbol, Local> = FxHashMap::default();
        for (local, data) in &function.locals {
            let Some(name) = data.name.expand() else { continue };
            self.names[local] = Some(name);
            if let Some(&other) = first_of.get(&name) {
                self.shared.extend([other, local]);
            }
            first_of.insert(name, local);
        }
    }

    fn local(&mut self, local: Local) {
        match self.names[local] {
            Some(name) => {
                self.base.symbol('%', name);
                if self.shared.contains(&local) {
                    put!(self.base, ".{}", local.index());
                }
            }
            None => put!(self.base, "%{}", local.index()),
        }
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.base.text("  ");
        }
    }

    fn statements(&mut self, statements: &[Stmt]) {
        for statement in statements {
            self.starts.push((self.base.out.len(), statement.loc));
            self.statement(&statement.kind);
        }
    }

    /// The statements in braces, without a line end.
    fn braces(&mut self, statements: &[Stmt]) {
        self.base.text(" {\n");
        self.depth += 1;
        self.statements(statements);
        self.depth -= 1;
        self.indent();
        self.base.text("}");
    }

    fn statement(&mut self, kind: &StmtKind) {
        self.indent();
        match kind {
            StmtKind::Assign(local, value) => {
                self.local(*local);
                self.base.text(" = ");
                self.expr(value);
            }
            StmtKind::Store { mem, align, addr, offset, value } => {
                self.memory(*mem, *align, addr, *offset);
                self.base.text(" = ");
                self.expr(value);
            }
            StmtKind::Call(call) => self.call(call),
            StmtKind::SetStackPointer(value) => {
                self.base.text("stack_pointer = ");
                self.expr(value);
            }
            StmtKind::SetResultHigh(value) => {
                self.base.text("result_high = ");
                self.expr(value);
            }
            StmtKind::If { cond, then, otherwise } => {
                self.base.text("if ");
                self.expr(cond);
                self.braces(then);
                if !otherwise.is_empty() {
                    self.base.text(" else");
                    self.braces(otherwise);
                }
            }
            StmtKind::Block { label, body } => {
                self.label(*label);
                self.base.text(": block");
                self.braces(body);
            }
            StmtKind::Loop { label, body } => {
                self.label(*label);
                self.base.text(": loop");
                self.braces(body);
            }
            StmtKind::Switch { label, value, cases, default } => {
                self.label(*label);
                self.base.text(": switch ");
                self.expr(value);
                self.base.text(" {\n");
                self.depth += 1;
                for Case { values, body } in cases {
                    self.indent();
                    self.base.text("case");
                    for value in values {
                        put!(self.base, " {value}");
                    }
                    self.braces(body);
                    self.base.text("\n");
                }
                self.indent();
                self.base.text("default");
                self.braces(default);
                self.base.text("\n");
                self.depth -= 1;
                self.indent();
                self.base.text("}");
            }
            StmtKind::Break(label) => {
                self.base.text("break ");
                self.label(*label);
            }
            StmtKind::Continue(label) => {
                self.base.text("continue ");
                self.label(*label);
            }
            StmtKind::Return(None) => self.base.text("return"),
            StmtKind::Return(Some(value)) => {
                self.base.text("return ");
                self.expr(value);
            }
            StmtKind::Trap => self.base.text("trap"),
        }
        self.base.text("\n");
    }

    fn label(&mut self, label: Label) {
        put!(self.base, "L{}", label.index());
    }

    fn memory(&mut self, mem: MemType, align: u32, addr: &Expr, offset: u32) {
        put!(self.base, "mem {} [", mem_name(mem));
        self.expr(addr);
        if offset != 0 {
            put!(self.base, " + {offset}");
        }
        self.base.text("]");
        if align != mem.size() {
            put!(self.base, " align {align}");
        }
    }

    fn call(&mut self, call: &Call) {
        match &call.callee {
            Callee::Direct(global) => self.base.global_name(*global),
            Callee::Indirect(pointer) => {
                put!(self.base, "call {} ", call.signature.letters());
                self.base.text("[");
                self.expr(pointer);
                self.base.text("]");
            }
        }
        self.args(&call.args);
    }

    /// An instruction on vectors, with its immediate before its operands.
    fn simd(&mut self, simd: &Simd) {
        self.base.text(simd.op.name());
        let lanes = match simd.op.form() {
            Form::Extract(..) | Form::Replace(..) => &simd.lanes[..1],
            Form::Shuffle => &simd.lanes[..],
            Form::Splat(_)
            | Form::Unary
            | Form::Binary
            | Form::Ternary
            | Form::Shift
            | Form::Test(_) => &[],
        };
        for lane in lanes {
            put!(self.base, " {lane}");
        }
        self.args(&simd.args);
    }

    fn args(&mut self, args: &[Expr]) {
        self.base.text("(");
        let mut first = true;
        for arg in args {
            self.base.comma(&mut first);
            self.expr(arg);
        }
        self.base.text(")");
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::I32(value) => put!(self.base, "{value}"),
            Expr::I64(value) => put!(self.base, "{value}L"),
            Expr::F32(bits) => put!(self.base, "{:?}f", f32::from_bits(*bits)),
            Expr::F64(bits) => put!(self.base, "{:?}", f64::from_bits(*bits)),
            Expr::V128(bytes) => {
                put!(self.base, "0x{:032x}v", u128::from_le_bytes(*bytes));
            }
            Expr::Simd(simd) => self.simd(simd),
            Expr::Address { global, offset } => {
                self.base.text("&");
                self.base.global_name(*global);
                if *offset != 0 {
                    put!(self.base, "{offset:+}");
                }
            }
            Expr::Local(local) => self.local(*local),
            Expr::Unary { op, from, ty, arg } => {
                put!(self.base, "{}.{}", type_name(*ty), unary_name(*op));
                if from != ty {
                    put!(self.base, "_{}", type_name(*from));
                }
                self.args(std::slice::from_ref(arg));
            }
            Expr::Binary { op, ty, args } => {
                put!(self.base, "{}.{}", type_name(*ty), binary_name(*op));
                self.args(&args[..]);
            }
            Expr::Compare { op, ty, args } => {
                put!(self.base, "{}.{}", type_name(*ty), compare_name(*op));
                self.args(&args[..]);
            }
            Expr::Select { ty, args } => {
                put!(self.base, "{}.select", type_name(*ty));
                self.args(&args[..]);
            }
            Expr::Load { mem, align, addr, offset } => self.memory(*mem, *align, addr, *offset),
            Expr::Call(call) => self.call(call),
            Expr::StackPointer => self.base.text("stack_pointer"),
            Expr::ResultHigh => self.base.text("result_high"),
        }
    }
}

fn type_name(ty: ValType) -> &'static str {
    match ty {
        ValType::I32 => "i32",
        ValType::I64 => "i64",
        ValType::F32 => "f32",
        ValType::F64 => "f64",
        ValType::V128 => "v128",
    }
}

fn mem_name(mem: MemType) -> &'static str {
    match mem {
        MemType::I8 => "i8",
        MemType::U8 => "u8",
        MemType::I16 => "i16",
        MemType::U16 => "u16",
        MemType::I32 => "i32",
        MemType::I64 => "i64",
        MemType::F32 => "f32",
        MemType::F64 => "f64",
        MemType::V128 => "v128",
    }
}

/// The name of a unary operation, after WebAssembly's instructions.
fn unary_name(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Eqz => "eqz",
        UnaryOp::Clz => "clz",
        UnaryOp::Ctz => "ctz",
        UnaryOp::Popcnt => "popcnt",
        UnaryOp::FNeg => "neg",
        UnaryOp::FAbs => "abs",
        UnaryOp::Sqrt => "sqrt",
        UnaryOp::Floor => "floor",
        UnaryOp::Ceil => "ceil",
        UnaryOp::FTrunc => "trunc",
        UnaryOp::Nearest => "nearest",
        UnaryOp::Demote => "demote",
        UnaryOp::Promote => "promote",
        UnaryOp::FpToSi => "to_signed",
        UnaryOp::FpToUi => "to_unsigned",
        UnaryOp::SiToFp => "from_signed",
        UnaryOp::UiToFp => "from_unsigned",
        UnaryOp::Reinterpret => "reinterpret",
        UnaryOp::Wrap => "wrap",
        UnaryOp::ExtendSigned => "extend_signed",
        UnaryOp::ExtendUnsigned => "extend_unsigned",
    }
}

fn binary_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add | BinaryOp::FAdd => "add",
        BinaryOp::Sub | BinaryOp::FSub => "sub",
        BinaryOp::Mul | BinaryOp::FMul => "mul",
        BinaryOp::FDiv => "div",
        BinaryOp::FRem => "rem",
        BinaryOp::SDiv => "sdiv",
        BinaryOp::UDiv => "udiv",
        BinaryOp::SRem => "srem",
        BinaryOp::URem => "urem",
        BinaryOp::And => "and",
        BinaryOp::Or => "or",
        BinaryOp::Xor => "xor",
        BinaryOp::Shl => "shl",
        BinaryOp::LShr => "lshr",
        BinaryOp::AShr => "ashr",
        BinaryOp::CopySign => "copysign",
        BinaryOp::Rotl => "rotl",
        BinaryOp::Rotr => "rotr",
    }
}

fn compare_name(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq | CompareOp::FEq => "eq",
        CompareOp::Ne | CompareOp::FNe => "ne",
        CompareOp::Slt => "slt",
        CompareOp::Sle => "sle",
        CompareOp::Sgt => "sgt",
        CompareOp::Sge => "sge",
        CompareOp::Ult => "ult",
        CompareOp::Ule => "ule",
        CompareOp::Ugt => "ugt",
        CompareOp::Uge => "uge",
        CompareOp::FLt => "lt",
        CompareOp::FLe => "le",
        CompareOp::FGt => "gt",
        CompareOp::FGe => "ge",
    }
}
