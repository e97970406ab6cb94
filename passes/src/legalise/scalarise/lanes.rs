//! The lanes of operands, and what instructions compute lane by lane.

use emback_ir::{
    BinaryOp, CastOp, Const, ConstData, InstData, InstFlags, IntPredicate, Module, Operand, Type,
    TypeData, Types,
};
use smallvec::smallvec;

use super::types::{Shape, Shapes, shape};
use super::{Lanes, Out, Scalariser, element_of};
use crate::legalise::constant_exprs::as_instruction;

/// The maximum number of lanes among which a variable index chooses by comparisons.
/// Vectors of more lanes are stored to the frame and loaded from there.
const FEW_LANES: usize = 4;

/// The maximum depth to which constant expressions are searched, which bounds the
/// recursion.
const DEEPEST: u32 = 256;

/// Whether a constant is an expression with a vector somewhere in it.
pub(super) fn has_vector_expr(module: &Module, shapes: &Shapes, id: Const) -> bool {
    fn found(module: &Module, shapes: &Shapes, id: Const, depth: u32) -> bool {
        let ConstData::Expr(expr) = module.consts.data(id) else { return false };
        if depth > DEEPEST {
            return false;
        }
        let mut any = shapes.has_vector(module.consts.ty(id));
        expr.for_each_part(|part| {
            any = any
                || shapes.has_vector(module.consts.ty(part))
                || found(module, shapes, part, depth + 1);
        });
        any
    }
    found(module, shapes, id, 0)
}

impl Scalariser<'_, '_> {
    /// The lanes of a vector, or a scalar itself. A value that is never defined is
    /// poison.
    pub(super) fn lanes(&mut self, operand: Operand) -> Lanes {
        let Some(shape) = self.shape(operand) else { return smallvec![self.aggregate(operand)] };
        match operand {
            Operand::Value(value) => {
                let block = self.lane_blocks[value].expand();
                if let Some(lanes) = &self.lanes[value]
                    && block.is_none_or(|block| block == self.ed.current())
                {
                    return (**lanes).clone();
                }
                let Some(packed) = self.packed[value].as_deref().cloned() else {
                    let poison = self.poison(shape.element);
                    return smallvec![poison; shape.count];
                };
                let lanes = self.unpacked(&packed, shape.element);
                self.lanes[value] = Some(Box::new(lanes.clone()));
                self.lane_blocks[value] = self.ed.current().into();
                lanes
            }
            Operand::Const(id) => self.constant_lanes(id, shape),
        }
    }

    /// The lanes of an operand, as many as `count`: a scalar is the same in each.
    pub(super) fn lanes_of(&mut self, operand: Operand, count: usize) -> Lanes {
        let mut lanes = self.lanes(operand);
        if self.shape(operand).is_none()
            && let Some(&one) = lanes.first()
        {
            lanes.resize(count, one);
        }
        lanes
    }

    /// The lanes of a constant vector.
    fn constant_lanes(&mut self, id: Const, shape: Shape) -> Lanes {
        let Shape { element, count } = shape;
        let all = |operand: Operand| smallvec![operand; count];
        match self.ed.module.consts.data(id).clone() {
            ConstData::Aggregate(parts) => {
                parts.iter().map(|&part| self.aggregate(part.into())).collect()
            }
            ConstData::Splat(lane) => all(self.aggregate(lane.into())),
            ConstData::Bytes(bytes) => {
                bytes.iter().map(|&byte| self.ed.int(element, i64::from(byte))).collect()
            }
            ConstData::Zero => all(self.zero(element)),
            ConstData::Undef => all(self.ed.constant(element, ConstData::Undef)),
            ConstData::Expr(expr) => {
                let ty = self.ed.module.consts.ty(id);
                self.computed(&as_instruction(*expr, Operand::Const), ty)
            }
            // The others are of no vector type.
            ConstData::Poison
            | ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Global(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => all(self.poison(element)),
        }
    }

    /// Zero of a scalar type.
    pub(super) fn zero(&mut self, ty: Type) -> Operand {
        let data = match self.ed.module.types[ty] {
            TypeData::Float(_) => ConstData::Float(0),
            TypeData::Ptr(_) => ConstData::Null,
            TypeData::Int(_) => return self.ed.int(ty, 0),
            TypeData::Vector { .. }
            | TypeData::Void
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => ConstData::Zero,
        };
        self.ed.constant(ty, data)
    }

    /// An operand that is no vector, with arrays for the vectors in it: a constant is
    /// written anew, a value has its new type already.
    pub(super) fn aggregate(&mut self, operand: Operand) -> Operand {
        let Some(id) = operand.constant() else { return operand };
        let ty = self.ed.module.consts.ty(id);
        if has_vector_expr(self.ed.module, self.shapes, id) {
            let ConstData::Expr(expr) = self.ed.module.consts.data(id).clone() else {
                return operand;
            };
            let lanes = self.computed(&as_instruction(*expr, Operand::Const), ty);
            return lanes.first().copied().unwrap_or(operand);
        }
        if !self.shapes.has_vector(ty) {
            return operand;
        }
        let new = self.shapes.lowered(ty);
        // What is no aggregate is zeroinitializer, undef or poison.
        let mut data = self.ed.module.consts.data(id).clone();
        if let ConstData::Aggregate(parts) = &data {
            let parts: Vec<Operand> = parts.iter().map(|&part| self.whole(part.into())).collect();
            let constants: Option<Box<[Const]>> =
                parts.iter().map(|part| part.constant()).collect();
            let Some(constants) = constants else {
                // A part that is no constant any more is put in by an instruction.
                let none = self.poison(new);
                return (0_u32..)
                    .zip(parts)
                    .fold(none, |whole, (index, part)| self.ed.insert_value(whole, part, index));
            };
            data = ConstData::Aggregate(constants);
        }
        self.ed.constant(new, data)
    }

    /// An operand as one value: a vector as the array of its lanes.
    pub(super) fn whole(&mut self, operand: Operand) -> Operand {
        let Some(shape) = self.shape(operand) else { return self.aggregate(operand) };
        let ty = self.shapes.lowered(self.old_type(operand));
        // What came as an array, and what a tail call has given, is one already.
        if let Operand::Value(value) = operand
            && self.lanes[value].is_none()
            && self.packed[value].is_none()
        {
            return operand;
        }
        if let Some(whole) = self.passed_whole(operand) {
            return whole;
        }
        let lanes = self.lanes(operand);
        let constants: Option<Box<[Const]>> = lanes.iter().map(|lane| lane.constant()).collect();
        if let Some(parts) = constants
            && parts.len() == shape.count
        {
            return self.ed.constant(ty, ConstData::Aggregate(parts));
        }
        self.array_of(ty, lanes)
    }

    /// Lanes as the array of type `ty` that stands for their vector.
    pub(super) fn array_of(&mut self, ty: Type, lanes: Lanes) -> Operand {
        let none = self.poison(ty);
        let lanes = (0_u32..).zip(lanes);
        lanes.fold(none, |array, (index, lane)| self.ed.insert_value(array, lane, index))
    }

    /// What an instruction without effects computes; `ty` is the type it had.
    pub(super) fn computed(&mut self, data: &InstData, ty: Type) -> Lanes {
        let of = shape(&self.ed.module.types, ty);
        let count = of.map_or(1, |shape| shape.count);
        let element = element_of(&self.ed.module.types, ty);
        match *data {
            InstData::Cast { op: CastOp::BitCast, arg, .. } => self.bitcast(arg, ty),
            InstData::Unary { op, arg, flags } => {
                self.each(count, element, [arg], |[arg]| InstData::Unary { op, arg, flags })
            }
            InstData::Binary { op, args, flags } => {
                self.each(count, element, args, |args| InstData::Binary { op, args, flags })
            }
            InstData::Cast { op, arg, flags } => {
                self.each(count, element, [arg], |[arg]| InstData::Cast { op, arg, flags })
            }
            InstData::ICmp { pred, args, flags } => {
                self.each(count, element, args, |args| InstData::ICmp { pred, args, flags })
            }
            InstData::FCmp { pred, args, flags } => {
                self.each(count, element, args, |args| InstData::FCmp { pred, args, flags })
            }
            InstData::Freeze { arg } if of.is_none() => {
                let arg = self.aggregate(arg);
                let ty = self.shapes.lowered(ty);
                self.one(InstData::Freeze { arg }, ty)
            }
            InstData::Freeze { arg } => {
                self.each(count, element, [arg], |[arg]| InstData::Freeze { arg })
            }
            InstData::Select { ref args, flags } if of.is_none() => {
                let args = args.map(|arg| self.aggregate(arg));
                let ty = self.shapes.lowered(ty);
                self.one(InstData::Select { args: Box::new(args), flags }, ty)
            }
            InstData::Select { ref args, flags } => self.each(count, element, **args, |args| {
                InstData::Select { args: Box::new(args), flags }
            }),
            InstData::GetElementPtr { source, base, ref indices, flags } => {
                let base = self.lanes_of(base, count);
                let indices: Vec<Lanes> =
                    indices.iter().map(|&index| self.lanes_of(index, count)).collect();
                (0..count)
                    .filter_map(|lane| {
                        let indices = indices.iter().map(|index| index[lane]).collect();
                        let base = base[lane];
                        let data = InstData::GetElementPtr { source, base, indices, flags };
                        self.ed.emit(data, element).map(Operand::Value)
                    })
                    .collect()
            }
            InstData::ExtractElement { args: [vector, index] } => {
                let lanes = self.lanes(vector);
                let index = self.aggregate(index);
                smallvec![self.chosen(&lanes, index, element)]
            }
            InstData::InsertElement { ref args } => {
                let [vector, value, index] = **args;
                let lanes = self.lanes(vector);
                let [value, index] = [value, index].map(|operand| self.aggregate(operand));
                self.with_lane(lanes, value, index)
            }
            InstData::ShuffleVector { args: [a, b], ref mask } => {
                let mut from = self.lanes(a);
                from.extend(self.lanes(b));
                let poison = self.poison(element);
                let lane = |&lane: &i32| {
                    usize::try_from(lane).ok().and_then(|lane| from.get(lane).copied())
                };
                mask.iter().map(|index| lane(index).unwrap_or(poison)).collect()
            }
            InstData::ExtractValue { agg, ref indices } => {
                let agg = self.aggregate(agg);
                let indices = indices.clone();
                let old = ty;
                let ty = self.shapes.lowered(ty);
                let value = self.one(InstData::ExtractValue { agg, indices }, ty);
                match (of, value.first()) {
                    (Some(_), Some(&array)) => match self.taken(array, old) {
                        Out::Lanes(lanes) => lanes,
                        Out::Packed(packed) => self.unpacked(&packed, element),
                    },
                    _ => value,
                }
            }
            InstData::InsertValue { agg, value, ref indices } => {
                let [agg, value] = [self.aggregate(agg), self.whole(value)];
                let indices = indices.clone();
                let ty = self.shapes.lowered(ty);
                self.one(InstData::InsertValue { agg, value, indices }, ty)
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Phi { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                let poison = self.poison(element);
                smallvec![poison; count]
            }
        }
    }

    /// Emits one instruction.
    fn one(&mut self, data: InstData, ty: Type) -> Lanes {
        self.ed.emit(data, ty).map(Operand::Value).into_iter().collect()
    }

    /// Emits an instruction for each lane; a scalar operand is the same in each.
    fn each<const N: usize>(
        &mut self,
        count: usize,
        ty: Type,
        args: [Operand; N],
        make: impl Fn([Operand; N]) -> InstData,
    ) -> Lanes {
        let args = args.map(|arg| self.lanes_of(arg, count));
        let poison = self.poison(ty);
        (0..count)
            .map(|lane| {
                let args =
                    std::array::from_fn(|arg| args[arg].get(lane).copied().unwrap_or(poison));
                self.ed.emit(make(args), ty).map_or(poison, Operand::Value)
            })
            .collect()
    }

    /// The lane that `index` names; any value where there is none.
    fn chosen(&mut self, lanes: &Lanes, index: Operand, element: Type) -> Operand {
        let poison = self.poison(element);
        if index.constant().is_some() {
            let known = self.ed.known_int(index).and_then(|index| usize::try_from(index).ok());
            return known.and_then(|index| lanes.get(index).copied()).unwrap_or(poison);
        }
        let (Some(&last), true) = (lanes.last(), lanes.len() <= FEW_LANES) else {
            let (at, stride) = self.spilled(lanes, element);
            let place = self.place(at, index, lanes.len(), stride);
            return self.ed.load(element, place, 1, false);
        };
        let mut value = last;
        for (number, &lane) in lanes.iter().enumerate().rev().skip(1) {
            let is = self.ed.icmp_int(IntPredicate::Eq, index, number as i64);
            value = self.ed.select(is, lane, value);
        }
        value
    }

    /// The lanes with `value` in place of the one that `index` names.
    fn with_lane(&mut self, mut lanes: Lanes, value: Operand, index: Operand) -> Lanes {
        if index.constant().is_some() {
            let known = self.ed.known_int(index).and_then(|index| usize::try_from(index).ok());
            if let Some(lane) = known.and_then(|index| lanes.get_mut(index)) {
                *lane = value;
            }
            return lanes;
        }
        if lanes.len() <= 2 * FEW_LANES {
            for (number, lane) in lanes.iter_mut().enumerate() {
                let is = self.ed.icmp_int(IntPredicate::Eq, index, number as i64);
                *lane = self.ed.select(is, value, *lane);
            }
            return lanes;
        }
        let element = self.ed.ty(value);
        let (at, stride) = self.spilled(&lanes, element);
        let place = self.place(at, index, lanes.len(), stride);
        self.ed.store(value, place, 1, false);
        (0..lanes.len() as i64)
            .map(|lane| {
                let place = self.ed.offset(at, lane * stride, InstFlags::NONE);
                self.ed.load(element, place, 1, false)
            })
            .collect()
    }

    /// Writes the lanes behind each other into the frame: the address, and the bytes from
    /// one to the next.
    pub(super) fn spilled(&mut self, lanes: &Lanes, element: Type) -> (Operand, i64) {
        let stride = self.layout.size(&self.ed.module.types, element);
        let align = u32::try_from(self.layout.align(&self.ed.module.types, element)).unwrap_or(1);
        let bytes = stride * lanes.len() as u64;
        let at = self.slots.get(self.ed.body, 0, bytes, align);
        for (number, &lane) in (0_i64..).zip(lanes) {
            let place = self.ed.offset(at, number * stride.cast_signed(), InstFlags::NONE);
            self.ed.store(lane, place, align, false);
        }
        (at, stride.cast_signed())
    }

    /// The address of lane `index` in the frame. What is out of range, which is poison,
    /// stays inside.
    pub(super) fn place(
        &mut self,
        at: Operand,
        index: Operand,
        count: usize,
        stride: i64,
    ) -> Operand {
        let index = self.as_i32(index);
        let index = if count.is_power_of_two() {
            self.ed.binary_int(BinaryOp::And, index, count as i64 - 1)
        } else {
            let fits = self.ed.icmp_int(IntPredicate::Ult, index, count as i64);
            let zero = self.ed.int(Types::I32, 0);
            self.ed.select(fits, index, zero)
        };
        let bytes = self.ed.binary_int(BinaryOp::Mul, index, stride);
        self.ed.byte_gep(at, bytes, InstFlags::NONE)
    }

    /// An integer as `i32`, zero-extended or cut.
    pub(super) fn as_i32(&mut self, operand: Operand) -> Operand {
        let ty = self.ed.ty(operand);
        match self.ed.module.types.int_bits(ty).unwrap_or(32) {
            32 => operand,
            bits if bits < 32 => self.ed.cast(CastOp::ZExt, operand, Types::I32),
            _ => self.ed.cast(CastOp::Trunc, operand, Types::I32),
        }
    }
}
