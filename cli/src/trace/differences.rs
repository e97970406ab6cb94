//! Where asm.js and WebAssembly may do different things, found in the program itself.

use std::collections::BTreeMap;

use emback_ir::{BinaryOp, Body, CastOp, ConstData, InstData, Module, Operand, TypeData, Types};
use serde::Serialize;

use super::{Function, insts};
use crate::road::Request;
use crate::road::look::is_main;

/// A kind of difference, and where the program has it.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// Its name.
    pub kind: &'static str,
    /// What asm.js does.
    pub asm: &'static str,
    /// What WebAssembly does.
    pub wasm: &'static str,
    /// Where.
    pub places: Vec<Place>,
}

/// A place in the program.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// The function.
    pub function: String,
    /// The line of the `.ll`.
    pub line: u32,
    /// What it says.
    pub text: String,
}

/// Name, asm.js, WebAssembly; in the order in which they are told.
const KINDS: [(&str, &str, &str); 8] = [
    (
        "division by zero",
        "gives 0; the least number by -1 gives itself",
        "traps, on 0 and where the least number is divided by -1",
    ),
    (
        "float to int out of range",
        "wraps around, as JavaScript's ~~ does",
        "saturates; with -mno-nontrapping-fptoint it is the least number, or 0 without a sign",
    ),
    (
        "unaligned access",
        "is made of smaller accesses, as views of the heap are aligned",
        "is one access, which may be slower",
    ),
    (
        "call through a pointer",
        "goes through a masked table of its signature: a wrong pointer may call another function",
        "traps where pointer or signature are wrong",
    ),
    ("explicit trap", "calls abort()", "is the instruction unreachable"),
    (
        "i64 at the boundary",
        "two numbers; the high half of a result by getTempRet0",
        "a BigInt with WASM_BIGINT=1, else two numbers too",
    ),
    (
        "memory growth",
        "the memory is replaced, and the module is plain JavaScript then",
        "the memory grows in place",
    ),
    (
        "synchronous start",
        "the program starts at once, while the script runs",
        "pages compile first, and the program starts later",
    ),
];

/// Everything that applies.
pub(super) fn find(
    module: &Module,
    lines: &[&str],
    functions: &[Function],
    request: &Request,
) -> Vec<Difference> {
    let mut found: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
    let text = |line: u32| {
        let at = (line as usize).checked_sub(1);
        at.and_then(|at| lines.get(at)).map_or_else(String::new, |text| text.trim().to_owned())
    };
    for function in functions {
        let Some(global) = module.global_by_name(&function.name) else { continue };
        let Some(data) = module.function(global) else { continue };
        let Some(body) = data.body.as_deref() else { continue };
        let place = |line: u32| Place { function: function.name.clone(), line, text: text(line) };
        for inst in insts(body) {
            if let Some(kind) = kind(module, body, inst) {
                found.entry(kind).or_default().push(place(body.locs[inst].line));
            }
        }
        let head = function.ir.first().map_or(0, |line| line.number);
        if !module.globals[global].linkage.is_local() && crosses(module, module.globals[global].ty)
        {
            found.entry(5).or_default().push(place(head));
        }
        if is_main(&function.name) {
            found.entry(7).or_default().push(place(head));
        }
    }
    if request.settings.allow_memory_growth {
        found.entry(6).or_default();
    }
    found
        .into_iter()
        .map(|(kind, places)| {
            let (kind, asm, wasm) = KINDS[kind];
            Difference { kind, asm, wasm, places }
        })
        .collect()
}

/// Which of the kinds an instruction is.
fn kind(module: &Module, body: &Body, inst: emback_ir::Inst) -> Option<usize> {
    let unaligned = |align: u32, ty| {
        let size = match &module.types[ty] {
            TypeData::Int(bits) => bits.div_ceil(8).next_power_of_two().min(8),
            TypeData::Ptr(_) => 4,
            _ if ty == Types::DOUBLE => 8,
            _ if ty == Types::FLOAT => 4,
            _ => 1, // parts of aggregates and vectors have alignments of their own
        };
        align != 0 && align < size
    };
    match &body.insts[inst] {
        InstData::Binary { op, args, .. } => {
            let divides =
                matches!(op, BinaryOp::SDiv | BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::URem);
            (divides && !safe_divisor(module, *op, args[1])).then_some(0)
        }
        InstData::Cast { op: CastOp::FpToSi | CastOp::FpToUi, .. } => Some(1),
        InstData::Load { align, .. } => {
            let ty = body.values[body.result(inst)?].ty;
            unaligned(*align, ty).then_some(2)
        }
        InstData::Store { align, value, .. } => {
            unaligned(*align, body.operand_type(*value, &module.consts)).then_some(2)
        }
        InstData::Call(call) => match call.callee {
            Operand::Value(_) => Some(3),
            Operand::Const(id) => {
                let &ConstData::Global(callee) = module.consts.data(id) else { return None };
                let name = module.global_name(callee);
                if name == "llvm.trap" {
                    return Some(4);
                }
                if name.starts_with("llvm.wasm.memory.grow") {
                    return Some(6);
                }
                let outside = module.globals[callee].is_declaration() && !name.starts_with("llvm.");
                (outside && crosses(module, call.function_type)).then_some(5)
            }
        },
        _ => None, // means the same on both roads
    }
}

/// A constant by which nothing goes wrong: not 0, nor -1 where a signed quotient may not fit.
fn safe_divisor(module: &Module, op: BinaryOp, divisor: Operand) -> bool {
    let Operand::Const(id) = divisor else { return false };
    module
        .consts
        .as_int(id)
        .is_some_and(|v| !v.is_zero() && (op != BinaryOp::SDiv || v.to_i64() != Some(-1)))
}

/// Whether a signature has an i64.
fn crosses(module: &Module, ty: emback_ir::Type) -> bool {
    let Some((result, params, _)) = module.types.function_parts(ty) else { return false };
    let wide = |ty: &emback_ir::Type| matches!(module.types[*ty], TypeData::Int(33..=64));
    wide(&result) || params.iter().any(wide)
}
