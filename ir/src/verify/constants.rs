//! Checks constants, once for the module, used or not.
//!
//! LangRef, "Constants". A constant is checked once however many uses it has; the cost is
//! linear in the number of constants and their parts.

use cranelift_entity::EntityRef;

use super::shape::Shapes;
use super::{casts, instructions, spell_constant};
use crate::constant::{ConstData, ConstExpr};
use crate::diag::{Diagnostic, Diagnostics};
use crate::entities::{Block, Const, Global, Type};
use crate::module::{GlobalKind, Module};
use crate::opcode::{BinaryOp, UnaryOp};
use crate::types::{TypeData, Types};

/// Checks every constant of `module`. False if one has an invalid id: constants cannot be
/// printed or inspected then.
///
/// Ids first: a part must have a smaller id than the whole, which also excludes cycles.
pub(super) fn check(module: &Module, shapes: &mut Shapes<'_>, errors: &mut Diagnostics) -> bool {
    let known = |id: Const| id.index() < module.consts.len();
    let all = || (0..module.consts.len()).map(Const::new);
    let before = errors.len();
    for id in all() {
        let mut sound = true;
        // Parts come before the whole: an id that is not smaller would be a constant
        // within itself.
        module.consts.data(id).for_each_part(|part| sound &= part < id);
        for_each_global(module.consts.data(id), |global| sound &= module.globals.is_valid(global));
        if !sound {
            errors.push(Diagnostic::error(format!(
                "constant {} names what does not exist",
                id.index()
            )));
        }
    }
    for (global, data) in &module.globals {
        let mut sound = true;
        for_each_const(&data.kind, |id| sound &= known(id));
        if !sound {
            let name = module.global_name(global);
            errors.push(Diagnostic::error(format!("@{name} names a constant that does not exist")));
        }
    }
    if errors.len() > before {
        return false;
    }
    for id in all() {
        if let Err(message) = constant(module, shapes, id) {
            let text = spell_constant(module, id);
            errors.push(Diagnostic::error(message).for_instruction(text));
        }
    }
    true
}

/// The constants that a global refers to, bodies excepted.
fn for_each_const(kind: &GlobalKind, mut f: impl FnMut(Const)) {
    match kind {
        GlobalKind::Variable(variable) => variable.init.into_iter().for_each(f),
        GlobalKind::Alias(id) | GlobalKind::IFunc(id) => f(*id),
        GlobalKind::Function(function) => {
            [function.prefix, function.prologue, function.personality]
                .into_iter()
                .flatten()
                .for_each(f);
        }
    }
}

/// The global that a constant refers to itself.
fn for_each_global(data: &ConstData, mut f: impl FnMut(Global)) {
    if let ConstData::Global(global)
    | ConstData::BlockAddress(global, _)
    | ConstData::DsoLocalEquivalent(global)
    | ConstData::NoCfi(global) = data
    {
        f(*global)
    }
}

/// An error with this message if the rule does not hold.
fn rule(holds: bool, message: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(message.to_owned()) }
}

/// Checks one constant, whose parts have been checked.
///
/// One arm for each kind, so that a new kind of constant does not compile without a rule.
fn constant(module: &Module, shapes: &mut Shapes<'_>, id: Const) -> Result<(), String> {
    let (ty, consts) = (module.consts.ty(id), &module.consts);
    match consts.data(id) {
        ConstData::Int(value) => {
            if let TypeData::Int(bits) = module.types[ty] {
                rule(bits == value.bits(), "the number has the width of its type")
            } else {
                rule(false, "an integer is of integer type")
            }
        }
        ConstData::Float(bits) => {
            if let TypeData::Float(kind) = &module.types[ty] {
                rule(
                    kind.bits() >= 128 || bits >> kind.bits() == 0,
                    "the number has the width of its type",
                )
            } else {
                rule(false, "a floating-point number is of floating-point type")
            }
        }
        ConstData::Null => rule(module.types.is_ptr(ty), "null is a pointer"),
        ConstData::None => rule(ty == Types::TOKEN, "none is a token"),
        ConstData::Undef | ConstData::Poison | ConstData::Zero => rule(
            shapes.is_first_class(ty) && ty != Types::LABEL,
            "a constant is of first-class type",
        ),
        ConstData::Bytes(bytes) => {
            if let TypeData::Array { element: Types::I8, count } = module.types.resolved(ty) {
                rule(*count == bytes.len() as u64, "the string is as long as its array")
            } else {
                rule(false, "a string is an array of i8")
            }
        }
        ConstData::Aggregate(parts) => aggregate(module, ty, parts),
        ConstData::Splat(lane) => {
            if let TypeData::Vector { element, .. } = module.types[ty] {
                rule(element == consts.ty(*lane), "the splatted value is of the lane type")
            } else {
                rule(false, "a splat is a vector")
            }
        }
        ConstData::Global(global)
        | ConstData::DsoLocalEquivalent(global)
        | ConstData::NoCfi(global) => {
            let space = module.globals[*global].address_space;
            let right = matches!(module.types[ty], TypeData::Ptr(own) if own == space);
            rule(right, "the address of a global is a pointer of its address space")
        }
        ConstData::BlockAddress(function, block) => block_address(module, *function, *block),
        ConstData::PtrAuth(_) => rule(module.types.is_ptr(ty), "ptrauth makes a pointer"),
        ConstData::Metadata(_) => rule(ty == Types::METADATA, "metadata is of type metadata"),
        ConstData::InlineAsm(_) => Ok(()),
        ConstData::Expr(expr) => expression(module, shapes, ty, expr),
    }
}

/// The parts of an aggregate are those of its type.
fn aggregate(module: &Module, ty: Type, parts: &[Const]) -> Result<(), String> {
    let types = || parts.iter().map(|&part| module.consts.ty(part));
    match module.types.resolved(ty) {
        TypeData::Array { element, count } => {
            rule(*count == parts.len() as u64, "an array has as many elements as its type says")?;
            rule(types().all(|ty| ty == *element), "elements are of the array's element type")
        }
        TypeData::Vector { element, count, .. } => {
            rule(*count as usize == parts.len(), "a vector has as many lanes as its type says")?;
            rule(types().all(|ty| ty == *element), "lanes are of the vector's lane type")
        }
        TypeData::Struct { fields, .. } => rule(
            types().eq(fields.iter().copied()),
            "fields are of the types that the struct gives",
        ),
        TypeData::Void
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => {
            rule(false, "only arrays, structs and vectors have elements")
        }
    }
}

/// The block exists in the function that is named (LangRef, "Addresses of Basic Blocks").
fn block_address(module: &Module, function: Global, block: Block) -> Result<(), String> {
    let body = if let GlobalKind::Function(function) = &module.globals[function].kind {
        function.body()
    } else {
        return rule(false, "a block address names a function");
    };
    // The body may be taken out while a pass works on it. The block may be gone from the
    // layout, since constants stay that nothing uses any more.
    rule(
        body.is_none_or(|body| body.blocks.is_valid(block)),
        "a block address names a block of its function",
    )
}

/// A constant expression obeys the rules of the instruction of its name.
fn expression(
    module: &Module,
    shapes: &mut Shapes<'_>,
    ty: Type,
    expr: &ConstExpr,
) -> Result<(), String> {
    let of = |id: &Const| module.consts.ty(*id);
    let compared = |args: &[Const; 2], shapes: &Shapes<'_>| {
        rule(of(&args[0]) == of(&args[1]), "both operands are of one type")?;
        rule(shapes.is_bool(ty), "a comparison gives i1")?;
        rule(shapes.lanes(ty).1 == shapes.lanes(of(&args[0])).1, "a comparison keeps the lanes")
    };
    match expr {
        ConstExpr::Unary { op: UnaryOp::FNeg, arg } => {
            rule(of(arg) == ty && shapes.is_float(ty), "fneg is of one floating-point type")
        }
        ConstExpr::Binary { op, args, .. } => {
            rule(args.iter().all(|arg| of(arg) == ty), "operands and result are of one type")?;
            binary(shapes, *op, ty)
        }
        ConstExpr::Cast { op, arg, .. } => {
            casts::check(shapes, *op, of(arg), ty).map_err(str::to_owned)
        }
        ConstExpr::GetElementPtr { source, base, indices, .. } => {
            let types: Vec<_> = indices.iter().map(|&index| (of(&index), Some(index))).collect();
            instructions::gep(module, shapes, *source, of(base), &types).and_then(|want| {
                rule(want == Some(ty), "the result of getelementptr is a pointer as its base")
            })
        }
        ConstExpr::ICmp { args, .. } => {
            let arg = of(&args[0]);
            rule(shapes.is_int(arg) || shapes.is_ptr(arg), "icmp compares integers or pointers")?;
            compared(args, shapes)
        }
        ConstExpr::FCmp { args, .. } => {
            rule(shapes.is_float(of(&args[0])), "fcmp compares floating-point numbers")?;
            compared(args, shapes)
        }
        ConstExpr::Select { args: [cond, a, b] } => {
            rule(shapes.is_bool(of(cond)), "the condition is i1")?;
            rule(of(a) == ty && of(b) == ty, "both arms are of the result's type")
        }
        ConstExpr::ExtractElement { args: [vector, index] } => {
            rule(shapes.is_int(of(index)), "the index is an integer")?;
            let (lane, lanes) = shapes.lanes(of(vector));
            rule(lanes.is_some() && lane == ty, "the result is a lane of the vector")
        }
        ConstExpr::InsertElement { args: [vector, value, index] } => {
            rule(shapes.is_int(of(index)), "the index is an integer")?;
            let (lane, lanes) = shapes.lanes(of(vector));
            let right = lanes.is_some() && lane == of(value) && of(vector) == ty;
            rule(right, "the value is a lane of the vector")
        }
        ConstExpr::ShuffleVector { args: [a, b], mask } => {
            rule(of(a) == of(b), "both vectors are of one type")?;
            instructions::shuffle(shapes, of(a), mask, ty).map_err(str::to_owned)
        }
        ConstExpr::ExtractValue { agg, indices } => rule(
            shapes.at_path(of(agg), indices) == Some(ty),
            "the indices lead to the result's type",
        ),
        ConstExpr::InsertValue { agg, value, indices } => {
            rule(of(agg) == ty, "the result is of the aggregate's type")?;
            rule(
                shapes.at_path(ty, indices) == Some(of(value)),
                "the indices lead to the value's type",
            )
        }
    }
}

fn binary(shapes: &Shapes<'_>, op: BinaryOp, ty: Type) -> Result<(), String> {
    match op.is_float() {
        true => rule(shapes.is_float(ty), "the operands are floating-point numbers"),
        false => rule(shapes.is_int(ty), "the operands are integers"),
    }
}
