//! The summary of a module of ours.
//!
//! What the crate cannot show is left out or reduced to its kind here too, and what it shows in its
//! own way is said in that way: values without a name have LLVM's numbers, whatever they were
//! called in the text, named structs that are numbers are their fields, and opcodes have no `_`.

use emback_ir::{
    Block, Body, CallData, Const, ConstData, ConstExpr, FloatKind, Global, GlobalData, GlobalKind,
    InstData, Module, Operand, Type, TypeData, Value,
};
use rustc_hash::FxHashMap;

use super::{FunctionSummary, Summary, float, line};

/// The summary of a module. Globals without a name are numbered in the order of their definition,
/// as LLVM does when it prints one.
#[must_use]
pub fn summarise(module: &Module) -> Summary {
    let mut numbers = FxHashMap::default();
    for (id, data) in &module.globals {
        if data.name.is_none() {
            numbers.insert(id, numbers.len());
        }
    }
    let context = Context { module, numbers };
    let mut out = Summary::default();
    for (id, data) in &module.globals {
        match &data.kind {
            GlobalKind::Variable(variable) => {
                let value = variable.init.map_or("none".into(), |init| context.constant(init));
                let text = format!("{}: ptr{} = {value}", context.global(id), data.address_space);
                out.variables.push(text);
            }
            GlobalKind::Function(function) => {
                if let Some(body) = function.body() {
                    out.functions.push(context.function(id, data, body));
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
    out
}

/// What all functions of a module need: its tables, and the numbers of its unnamed globals.
struct Context<'m> {
    module: &'m Module,
    numbers: FxHashMap<Global, usize>,
}

/// Names of values and blocks as LLVM counts them: one count for both, in the order of parameters,
/// blocks and results.
#[derive(Default)]
struct Names {
    values: FxHashMap<Value, String>,
    blocks: FxHashMap<Block, String>,
}

impl Context<'_> {
    /// The names of one body, in one walk in the order of the text.
    fn names(&self, body: &Body) -> Names {
        let mut names = Names::default();
        let mut next = 0;
        let mut name = |symbol: Option<emback_ir::Symbol>| match symbol {
            Some(symbol) => format!("%{}", self.module.text(symbol)),
            None => {
                next += 1;
                format!("%{}", next - 1)
            }
        };
        for &param in &body.params {
            names.values.insert(param, name(body.names[param].expand()));
        }
        for &block in &body.layout {
            names.blocks.insert(block, name(body.blocks[block].name.expand()));
            for &inst in &body.blocks[block].insts {
                if let Some(value) = body.result(inst) {
                    names.values.insert(value, name(body.names[value].expand()));
                } else if matches!(body.insts[inst], InstData::Invoke { .. }) {
                    // The crate gives a number to every invoke, even to one without a result.
                    name(None);
                }
            }
        }
        names
    }

    /// The head and the blocks of a function with a body.
    fn function(&self, id: Global, data: &GlobalData, body: &Body) -> FunctionSummary {
        let names = self.names(body);
        let types = &self.module.types;
        let params: Vec<String> = body
            .params
            .iter()
            .map(|param| format!("{} {}", self.ty(body.values[*param].ty), names.values[param]))
            .collect();
        let (result, _, varargs) =
            types.function_parts(data.ty).unwrap_or((emback_ir::Types::VOID, &[], false));
        let dots = if varargs { ", ..." } else { "" };
        let head = format!("{} {}({}{dots})", self.ty(result), self.global(id), params.join(", "));
        let blocks = body
            .layout
            .iter()
            .map(|&block| {
                let insts = &body.blocks[block].insts;
                let lines = insts.iter().map(|&inst| self.inst(body, &names, inst)).collect();
                (names.blocks[&block].clone(), lines)
            })
            .collect();
        FunctionSummary { head, blocks }
    }

    /// One instruction. Flags, alignments, attributes and orderings are not compared here: the
    /// printer's own tests read them again.
    fn inst(&self, body: &Body, names: &Names, inst: emback_ir::Inst) -> String {
        let data = &body.insts[inst];
        let operand = |op: Operand| match op {
            Operand::Value(value) => {
                format!("{} {}", self.ty(body.values[value].ty), names.values[&value])
            }
            Operand::Const(id) => self.constant(id),
        };
        let mut operands = Vec::new();
        match data {
            InstData::Switch { value, default, cases } => {
                operands.push(operand(*value));
                operands.push(names.blocks[default].clone());
                for (case, block) in cases.iter() {
                    operands.push(format!("{} {}", self.constant(*case), names.blocks[block]));
                }
            }
            InstData::Phi { incoming, .. } => operands.extend(
                incoming
                    .iter()
                    .map(|(op, block)| format!("{} {}", operand(*op), names.blocks[block])),
            ),
            // The crate has no operands of clauses.
            InstData::LandingPad { clauses, .. } => operands.push(clauses.len().to_string()),
            InstData::Call(call)
            | InstData::Invoke { call, .. }
            | InstData::CallBr { call, .. } => {
                self.call(call, operand, &mut operands);
                data.for_each_successor(|block| operands.push(names.blocks[&block].clone()));
            }
            InstData::Alloca { ty, count, .. } => {
                operands.push(self.ty(*ty));
                // LLVM has a count for every `alloca`: one, where none is written.
                operands.push(count.map_or_else(|| "i32 1".into(), operand));
            }
            InstData::GetElementPtr { source, .. } => {
                operands.push(self.ty(*source));
                data.for_each_operand(|op| operands.push(operand(op)));
            }
            InstData::ICmp { pred, .. } => {
                operands.push(pred.name().into());
                data.for_each_operand(|op| operands.push(operand(op)));
            }
            InstData::FCmp { pred, .. } => {
                operands.push(pred.name().into());
                data.for_each_operand(|op| operands.push(operand(op)));
            }
            InstData::ExtractValue { indices, .. } | InstData::InsertValue { indices, .. } => {
                data.for_each_operand(|op| operands.push(operand(op)));
                operands.extend(indices.iter().map(u32::to_string));
            }
            _ => {
                data.for_each_operand(|op| operands.push(operand(op)));
                data.for_each_successor(|block| operands.push(names.blocks[&block].clone()));
            }
        }
        let result = body.result(inst);
        let name = result.map(|value| names.values[&value].as_str());
        let ty = result.map_or("void".into(), |value| self.ty(body.values[value].ty));
        let opcode = match data {
            InstData::CondBr { .. } => "condbr".into(),
            data => data.opcode_name().replace('_', ""),
        };
        line(name, &opcode, &ty, &operands)
    }

    /// The callee and the arguments, in the order in which the crate has them.
    fn call(
        &self,
        call: &CallData,
        operand: impl Fn(Operand) -> String,
        operands: &mut Vec<String>,
    ) {
        operands.push(operand(call.callee));
        operands.extend(call.args.iter().map(|&arg| operand(arg)));
    }

    /// `@name` or `@number`.
    fn global(&self, global: Global) -> String {
        match self.module.globals[global].name.expand() {
            Some(symbol) => format!("@{}", self.module.text(symbol)),
            None => format!("@{}", self.numbers.get(&global).copied().unwrap_or_default()),
        }
    }

    /// Parts of a vector, array or struct, in one form for all three.
    fn elements(&self, parts: impl Iterator<Item = String>) -> String {
        format!("[{}]", parts.collect::<Vec<_>>().join(", "))
    }

    /// A constant with its type. What the crate does not look into is a word.
    fn constant(&self, id: Const) -> String {
        let ty = self.module.consts.ty(id);
        match self.module.consts.data(id) {
            ConstData::Int(value) if value.bits() <= 64 => {
                format!("i{} {}", value.bits(), value.limb(0))
            }
            ConstData::Int(value) => format!("i{} wide", value.bits()),
            ConstData::Float(bits) => match self.module.types[ty] {
                TypeData::Float(FloatKind::Float) => {
                    format!("float {}", float(f32::from_bits(*bits as u32).into()))
                }
                TypeData::Float(FloatKind::Double) => {
                    format!("double {}", float(f64::from_bits(*bits as u64)))
                }
                _ => self.ty(ty),
            },
            ConstData::Null => "null".into(),
            ConstData::None => "none".into(),
            ConstData::Undef => format!("{} undef", self.ty(ty)),
            ConstData::Poison => format!("{} poison", self.ty(ty)),
            ConstData::Zero => format!("{} zero", self.ty(ty)),
            ConstData::Bytes(bytes) => self.elements(bytes.iter().map(|byte| format!("i8 {byte}"))),
            ConstData::Aggregate(parts) => {
                self.elements(parts.iter().map(|&part| self.constant(part)))
            }
            ConstData::Splat(part) => {
                let TypeData::Vector { count, .. } = self.module.types[ty] else {
                    return "splat".into();
                };
                self.elements((0..count).map(|_| self.constant(*part)))
            }
            ConstData::Global(global) => self.global(*global),
            ConstData::BlockAddress(..) => "blockaddress".into(),
            ConstData::DsoLocalEquivalent(_) => "dso_local_equivalent".into(),
            ConstData::NoCfi(_) => "no_cfi".into(),
            ConstData::PtrAuth(_) => "ptrauth".into(),
            ConstData::Metadata(_) => "metadata".into(),
            ConstData::InlineAsm(_) => "asm".into(),
            ConstData::Expr(expr) => match &**expr {
                ConstExpr::GetElementPtr { base, indices, .. } => {
                    let parts = std::iter::once(base).chain(indices.iter());
                    format!(
                        "getelementptr{}",
                        self.elements(parts.map(|&part| self.constant(part)))
                    )
                }
                ConstExpr::Cast { op, arg, .. } => {
                    format!("{} {} to {}", op.name(), self.constant(*arg), self.ty(ty))
                }
                ConstExpr::Binary { op, args, .. } => {
                    format!(
                        "{}{}",
                        op.name(),
                        self.elements(args.iter().map(|&arg| self.constant(arg)))
                    )
                }
                _ => "expression".into(),
            },
        }
    }

    /// A type, with address spaces and named structs by their names.
    fn ty(&self, ty: Type) -> String {
        let list =
            |types: &[Type]| types.iter().map(|&ty| self.ty(ty)).collect::<Vec<_>>().join(", ");
        match &self.module.types[ty] {
            TypeData::Void => "void".into(),
            TypeData::Int(bits) => format!("i{bits}"),
            TypeData::Float(kind) => match kind {
                FloatKind::Half => "half",
                FloatKind::BFloat => "bfloat",
                FloatKind::Float => "float",
                FloatKind::Double => "double",
                FloatKind::X86Fp80 => "x86_fp80",
                FloatKind::Fp128 => "fp128",
                FloatKind::PpcFp128 => "ppc_fp128",
            }
            .into(),
            TypeData::Ptr(space) => format!("ptr{space}"),
            TypeData::Vector { element, count, .. } => format!("<{count} x {}>", self.ty(*element)),
            TypeData::Array { element, count } => format!("[{count} x {}]", self.ty(*element)),
            TypeData::Struct { fields, packed: false } => format!("{{{}}}", list(fields)),
            TypeData::Struct { fields, packed: true } => format!("<{{{}}}>", list(fields)),
            TypeData::Named(name) => {
                let name = self.module.text(*name);
                match self.module.types.resolved(ty) {
                    // LLVM numbers structs without a name, and the crate shows what they are made
                    // of.
                    TypeData::Struct { fields, packed }
                        if name.bytes().all(|byte| byte.is_ascii_digit()) =>
                    {
                        let fields = list(fields);
                        if *packed { format!("<{{{fields}}}>") } else { format!("{{{fields}}}") }
                    }
                    _ => format!("%{name}"),
                }
            }
            TypeData::Function { result, params, varargs } => {
                format!("{} ({}){varargs}", self.ty(*result), list(params))
            }
            TypeData::Label => "label".into(),
            TypeData::Metadata => "metadata".into(),
            TypeData::Token => "token".into(),
            TypeData::X86Mmx => "x86_mmx".into(),
            TypeData::X86Amx => "x86_amx".into(),
            TypeData::TargetExt { .. } => "target".into(),
        }
    }
}
