//! Checks the types of operands and results, as LangRef gives them for each instruction.
//!
//! LangRef, "Instruction Reference". Operands that the builder cannot get wrong, such as
//! the flags of an opcode, are not looked at.

use rustc_hash::FxHashSet;

use super::shape::Shapes;
use super::{Checker, casts};
use crate::entities::{Const, Type};
use crate::inst::{Clause, InstData, Operand};
use crate::module::Module;
use crate::types::{TypeData, Types};

impl Checker<'_, '_, '_> {
    /// Checks all instructions of the body, in order. `at` is kept for messages.
    pub(super) fn check_instructions(&mut self) {
        let body = self.body;
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                self.at = Some((block, inst));
                let result = body.result(inst);
                if let Some(value) = result
                    && body.values[value].def != crate::function::ValueDef::Inst(inst)
                {
                    self.fail("the result does not point back to its instruction");
                }
                self.check_inst(
                    &body.insts[inst],
                    result.map_or(Types::VOID, |value| body.values[value].ty),
                );
            }
        }
        self.at = None;
    }

    /// The type of an operand.
    pub(super) fn of(&self, operand: Operand) -> Type {
        self.body.operand_type(operand, &self.module.consts)
    }

    /// Reports a violated rule at the current instruction.
    pub(super) fn rule(&mut self, holds: bool, message: &str) {
        if !holds {
            self.fail(message);
        }
    }

    /// Checks that the operand called `what` has type `want`.
    pub(super) fn typed(&mut self, what: &str, operand: Operand, want: Type) {
        let ty = self.of(operand);
        if ty != want {
            let (ty, want) = (self.spell(ty), self.spell(want));
            self.fail(format!("{what} is of type {ty}, not {want}"));
        }
    }

    /// Checks the type of the result.
    fn result_is(&mut self, result: Type, want: Type) {
        if result != want {
            let (result, want) = (self.spell(result), self.spell(want));
            self.fail(format!("the result is of type {result}, not {want}"));
        }
    }

    /// Checks that an operand is a pointer and not a vector of pointers.
    pub(super) fn pointer(&mut self, what: &str, operand: Operand) {
        let ty = self.of(operand);
        if !self.module.types.is_ptr(ty) {
            let ty = self.spell(ty);
            self.fail(format!("{what} is of type {ty}, not a pointer"));
        }
    }

    /// Checks one instruction. Returns early where the rule includes the result; for the
    /// others it is void at the end.
    fn check_inst(&mut self, data: &InstData, result: Type) {
        let module = self.module;
        match data {
            InstData::Call(call) => return self.check_call(call, result),
            InstData::Invoke { call, .. } | InstData::CallBr { call, .. } => {
                return self.check_call(call, result);
            }
            InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. } => return self.check_memory(data, result),

            InstData::Ret { value } => {
                let function = module.types.function_parts(module.globals[self.global].ty);
                let want = function.map_or(Types::VOID, |(result, ..)| result);
                match value {
                    Some(value) => self.typed("the value returned", *value, want),
                    None => self.rule(want == Types::VOID, "the function returns a value"),
                }
            }
            InstData::Br { .. } | InstData::Unreachable => {}
            InstData::CondBr { cond, .. } => self.typed("the condition", *cond, Types::I1),
            InstData::Switch { value, cases, .. } => {
                let ty = self.of(*value);
                self.rule(module.types.int_bits(ty).is_some(), "a switch is over an integer");
                let all = cases.iter().all(|&(case, _)| module.consts.ty(case) == ty);
                self.rule(all, "cases are of the type of the value");
                let ints = cases.iter().all(|&(case, _)| module.consts.as_int(case).is_some());
                // `zeroinitializer` and the like have no integer value.
                self.rule(ints, "cases are integers");
                let mut seen: FxHashSet<Const> = FxHashSet::default();
                let once = cases.iter().all(|&(case, _)| seen.insert(case));
                self.rule(once, "a switch has each case once");
            }
            InstData::IndirectBr { address, .. } => self.pointer("the address", *address),
            InstData::Resume { .. } => {}
            InstData::CleanupRet { pad, .. } | InstData::CatchRet { pad, .. } => {
                self.typed("the pad", *pad, Types::TOKEN);
            }
            InstData::CatchSwitch { parent, handlers, .. } => {
                self.typed("the pad around it", *parent, Types::TOKEN);
                self.rule(!handlers.is_empty(), "there is at least one handler");
                return self.result_is(result, Types::TOKEN);
            }

            InstData::Unary { op: _, arg, .. } => {
                let ty = self.of(*arg);
                self.rule(self.shapes.is_float(ty), "the operand is a floating-point number");
                return self.result_is(result, ty);
            }
            InstData::Binary { op, args, .. } => {
                let ty = self.of(args[0]);
                self.typed("the second operand", args[1], ty);
                match op.is_float() {
                    true => self
                        .rule(self.shapes.is_float(ty), "the operands are floating-point numbers"),
                    false => self.rule(self.shapes.is_int(ty), "the operands are integers"),
                }
                return self.result_is(result, ty);
            }
            InstData::Cast { op, arg, .. } => {
                if let Err(message) = casts::check(self.shapes, *op, self.of(*arg), result) {
                    let (from, to) = (self.spell(self.of(*arg)), self.spell(result));
                    self.fail(format!("{} from {from} to {to}: {message}", op.name()));
                }
                return;
            }
            InstData::ICmp { args, .. } | InstData::FCmp { args, .. } => {
                let ty = self.of(args[0]);
                self.typed("the second operand", args[1], ty);
                match matches!(data, InstData::FCmp { .. }) {
                    true => self
                        .rule(self.shapes.is_float(ty), "the operands are floating-point numbers"),
                    false => {
                        let right = self.shapes.is_int(ty) || self.shapes.is_ptr(ty);
                        self.rule(right, "the operands are integers or pointers");
                    }
                }
                let right = self.shapes.is_bool(result)
                    && self.shapes.lanes(result).1 == self.shapes.lanes(ty).1;
                return self.rule(right, "the result is i1, or as many as there are lanes");
            }
            InstData::Select { args, .. } => {
                let (cond, ty) = (self.of(args[0]), self.of(args[1]));
                self.typed("the third operand", args[2], ty);
                let lanes = self.shapes.lanes(cond).1;
                let right = self.shapes.is_bool(cond)
                    && (lanes.is_none() || lanes == self.shapes.lanes(ty).1);
                self.rule(right, "the condition is i1, or as many as there are lanes");
                self.rule(ty != Types::TOKEN, "tokens are not selected");
                return self.result_is(result, ty);
            }
            InstData::Freeze { arg } => return self.result_is(result, self.of(*arg)),
            InstData::Phi { incoming, .. } => {
                let first_class = self.shapes.is_first_class(result) && result != Types::TOKEN;
                self.rule(first_class, "a phi is of first-class type");
                for &(value, _) in incoming.iter() {
                    self.typed("an incoming value", value, result);
                }
                return;
            }

            InstData::ExtractElement { args: [vector, index] } => {
                let (lane, lanes) = self.shapes.lanes(self.of(*vector));
                self.rule(lanes.is_some(), "the first operand is a vector");
                self.rule(
                    module.types.int_bits(self.of(*index)).is_some(),
                    "the index is an integer",
                );
                return self.result_is(result, lane);
            }
            InstData::InsertElement { args } => {
                let ty = self.of(args[0]);
                let (lane, lanes) = self.shapes.lanes(ty);
                self.rule(lanes.is_some(), "the first operand is a vector");
                self.typed("the second operand", args[1], lane);
                self.rule(
                    module.types.int_bits(self.of(args[2])).is_some(),
                    "the index is an integer",
                );
                return self.result_is(result, ty);
            }
            InstData::ShuffleVector { args, mask } => {
                let ty = self.of(args[0]);
                self.typed("the second operand", args[1], ty);
                if let Err(message) = shuffle(self.shapes, ty, mask, result) {
                    self.fail(message);
                }
                return;
            }
            InstData::ExtractValue { agg, indices } => {
                match self.shapes.at_path(self.of(*agg), indices) {
                    Some(want) if !indices.is_empty() => self.result_is(result, want),
                    _ => self.fail("the indices lead nowhere in the aggregate"),
                }
                return;
            }
            InstData::InsertValue { agg, value, indices } => {
                let ty = self.of(*agg);
                match self.shapes.at_path(ty, indices) {
                    Some(want) if !indices.is_empty() => {
                        self.typed("the value inserted", *value, want)
                    }
                    _ => self.fail("the indices lead nowhere in the aggregate"),
                }
                return self.result_is(result, ty);
            }
            InstData::GetElementPtr { source, base, indices, .. } => {
                let indices: Vec<_> =
                    indices.iter().map(|&index| (self.of(index), index.constant())).collect();
                match gep(module, self.shapes, *source, self.of(*base), &indices) {
                    Err(message) => self.fail(message),
                    Ok(Some(want)) => self.result_is(result, want),
                    // A type that no one has made yet: whatever the result is, it is
                    // another one.
                    Ok(None) => self.fail("the result is a vector of pointers"),
                }
                return;
            }

            InstData::VaArg { list } => {
                self.pointer("the list", *list);
                return self.rule(
                    self.shapes.is_first_class(result),
                    "va_arg gives a value of first-class type",
                );
            }
            InstData::LandingPad { cleanup, clauses } => {
                self.rule(
                    *cleanup || !clauses.is_empty(),
                    "a landing pad has a clause or 'cleanup'",
                );
                for &clause in clauses {
                    match clause {
                        Clause::Catch(operand) => self.pointer("what is caught", operand),
                        Clause::Filter(operand) => {
                            let array =
                                matches!(module.types[self.of(operand)], TypeData::Array { .. });
                            self.rule(array, "a filter is an array");
                        }
                    }
                }
                return self
                    .rule(self.shapes.is_first_class(result), "a landing pad gives a value");
            }
            InstData::CatchPad { parent, .. } | InstData::CleanupPad { parent, .. } => {
                self.typed("the pad around it", *parent, Types::TOKEN);
                return self.result_is(result, Types::TOKEN);
            }
        }
        self.result_is(result, Types::VOID);
    }
}

/// The result type of `getelementptr`; `Ok(None)` is a vector type that the module does
/// not have.
pub(super) fn gep(
    module: &Module,
    shapes: &mut Shapes<'_>,
    source: Type,
    base: Type,
    indices: &[(Type, Option<Const>)],
) -> Result<Option<Type>, String> {
    let fail = |message: &str| Err(message.to_owned());
    if !shapes.is_ptr(base) {
        return fail("the base of getelementptr is a pointer");
    }
    if !shapes.is_sized(source) {
        return fail("the source type of getelementptr has a size");
    }
    let mut ty = source;
    let (pointer, mut lanes) = shapes.lanes(base);
    for (number, &(index, value)) in indices.iter().enumerate() {
        if !shapes.is_int(index) {
            return fail("indices of getelementptr are integers");
        }
        lanes = lanes.or(shapes.lanes(index).1);
        if number == 0 {
            continue;
        }
        ty = if let TypeData::Array { element, .. } | TypeData::Vector { element, .. } =
            module.types.resolved(ty)
        {
            *element
        } else if let TypeData::Struct { fields, .. } = module.types.resolved(ty) {
            let field = value.and_then(|value| struct_index(module, value));
            match field.and_then(|field| fields.get(field)) {
                Some(&field) => field,
                None => {
                    return fail("the index of a struct is a constant i32 and one of its fields");
                }
            }
        } else {
            return fail("getelementptr indexes arrays, vectors and structs only");
        };
    }
    let Some((count, scalable)) = lanes else { return Ok(Some(base)) };
    Ok(module.types.known(&TypeData::Vector { element: pointer, count, scalable }))
}

fn struct_index(module: &Module, id: Const) -> Option<usize> {
    use crate::constant::ConstData;
    match module.consts.data(id) {
        ConstData::Int(value) => usize::try_from(value.to_u64()?).ok(),
        ConstData::Zero => Some(0),
        ConstData::Splat(lane) => struct_index(module, *lane),
        ConstData::Aggregate(lanes) => {
            let (first, rest) = lanes.split_first()?;
            rest.iter().all(|lane| lane == first).then(|| struct_index(module, *first))?
        }
        ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Bytes(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// The reason why `shufflevector` of vectors of type `of` by `mask` cannot give `result`.
pub(super) fn shuffle(
    shapes: &Shapes<'_>,
    of: Type,
    mask: &[i32],
    result: Type,
) -> Result<(), &'static str> {
    let ((lane, from), (result_lane, to)) = (shapes.lanes(of), shapes.lanes(result));
    let (Some((count, from_scalable)), Some((lanes, to_scalable))) = (from, to) else {
        return Err("operands and result are vectors");
    };
    if lane != result_lane || from_scalable != to_scalable || lanes as usize != mask.len() {
        return Err("the result has the lane type of the operands and as many lanes as the mask");
    }
    let last = i64::from(count) * 2;
    match mask.iter().all(|&lane| i64::from(lane) < last) {
        true => Ok(()),
        false => Err("the mask names lanes of the two operands"),
    }
}
