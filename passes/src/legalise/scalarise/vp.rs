//! `llvm.vp.*`: operations under a mask and an explicit vector length (LangRef, "Vector
//! Predication Intrinsics"). The results of inactive lanes are poison, so plain
//! operations are computed for all lanes. Divisions, reductions and accesses to memory
//! depend on the mask.

use emback_ir::intrinsic::VectorOp;
use emback_ir::{
    BinaryOp, CallData, CastOp, FloatPredicate, Global, InstData, InstFlags, IntPredicate,
    Intrinsic, Operand, Type, Types,
};
use smallvec::smallvec;

use super::intrinsics::Fold;
use super::types::shape;
use super::{Lanes, Scalariser, element_of};
use crate::legalise::intrinsics::constrained;

impl Scalariser<'_, '_> {
    /// Expands a call. The operation is found by its name, since most names are those of
    /// instructions.
    pub(super) fn predicated(
        &mut self,
        op: VectorOp,
        callee: Global,
        call: &CallData,
        ty: Type,
    ) -> Lanes {
        let name = Intrinsic::Vector(op).row().name;
        let word = name.strip_prefix("experimental.").unwrap_or(name);
        let word = word.strip_prefix("vp.").unwrap_or(word);
        // The mask and the length come last.
        let [.., mask, length] = call.args[..] else { return Lanes::new() };
        let values = &call.args[..call.args.len() - 2];
        let flags = call.flags;
        let element = element_of(&self.ed.module.types, ty);
        let count = shape(&self.ed.module.types, ty).map_or(1, |shape| shape.count);
        if let Some(fold) = word.strip_prefix("reduce.").and_then(fold) {
            return self.predicated_reduce(fold, values, mask, length, flags);
        }
        if let (Some(op), &[a, b]) = (BinaryOp::from_name(word), values) {
            if matches!(op, BinaryOp::SDiv | BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::URem) {
                let active = self.active(mask, length);
                return self.divided(op, a, b, active);
            }
            return self.computed(&InstData::Binary { op, args: [a, b], flags }, ty);
        }
        if let (Some(op), &[arg]) = (CastOp::from_name(word), values) {
            return self.computed(&InstData::Cast { op, arg, flags }, ty);
        }
        let active = |this: &mut Self| this.active(mask, length);
        match (word, values) {
            ("fneg", &[arg]) => {
                let op = emback_ir::UnaryOp::FNeg;
                self.computed(&InstData::Unary { op, arg, flags }, ty)
            }
            ("icmp", &[a, b, predicate]) => match self.int_predicate(predicate) {
                Some(pred) => self
                    .computed(&InstData::ICmp { pred, args: [a, b], flags: InstFlags::NONE }, ty),
                None => Lanes::new(),
            },
            ("fcmp", &[a, b, predicate]) => {
                let pred = constrained::predicate(self.ed.module, predicate);
                let pred = pred.unwrap_or(FloatPredicate::False);
                self.computed(&InstData::FCmp { pred, args: [a, b], flags }, ty)
            }
            // The condition comes first here, and only the length comes last.
            ("select", &[condition, a]) => {
                let args = Box::new([condition, a, mask]);
                self.computed(&InstData::Select { args, flags }, ty)
            }
            ("merge", &[condition, a]) => {
                let active = self.active(condition, length);
                let (a, b) = (self.lanes(a), self.lanes(mask));
                let lanes = active.into_iter().zip(a).zip(b);
                lanes.map(|((active, a), b)| self.ed.select(active, a, b)).collect()
            }
            ("load", &[at]) => {
                let (at, active) = (self.aggregate(at), active(self));
                let align = self.align_of_param(call, 0, ty);
                let poison = self.poison(element);
                let rest = smallvec![poison; count];
                self.load_row(at, align, &active, &rest, element)
            }
            ("store", &[value, at]) => {
                let (lanes, at, active) = (self.lanes(value), self.aggregate(at), active(self));
                let ty = self.old_type(value);
                let align = self.align_of_param(call, 1, ty);
                let element = element_of(&self.ed.module.types, ty);
                self.store_row(&lanes, at, align, &active, element);
                Lanes::new()
            }
            ("gather", &[at]) => {
                let (at, active) = (self.lanes(at), active(self));
                let align = self.align_of_param(call, 0, element);
                let rest = self.poison(element);
                let lanes = at.into_iter().zip(active);
                lanes.map(|(at, active)| self.load_lane(at, align, active, rest)).collect()
            }
            ("scatter", &[value, at]) => {
                let (lanes, at, active) = (self.lanes(value), self.lanes(at), active(self));
                for ((lane, at), active) in lanes.into_iter().zip(at).zip(active) {
                    let element = self.ed.ty(lane);
                    let align = self.align_of_param(call, 1, element);
                    self.store_lane(lane, at, align, active);
                }
                Lanes::new()
            }
            ("strided.load", &[at, stride]) => {
                let active = active(self);
                let align = self.align_of_param(call, 0, element);
                let rest = self.poison(element);
                let places = self.strided(at, stride, active.len());
                let lanes = places.into_iter().zip(active);
                lanes.map(|(at, active)| self.load_lane(at, align, active, rest)).collect()
            }
            ("strided.store", &[value, at, stride]) => {
                let (lanes, active) = (self.lanes(value), active(self));
                let places = self.strided(at, stride, active.len());
                for ((lane, at), active) in lanes.into_iter().zip(places).zip(active) {
                    let element = self.ed.ty(lane);
                    let align = self.align_of_param(call, 1, element);
                    self.store_lane(lane, at, align, active);
                }
                Lanes::new()
            }
            ("cttz.elts", &[vector, _]) => {
                let (lanes, active) = (self.lanes(vector), active(self));
                let set = lanes.into_iter().zip(active).map(|(lane, active)| {
                    let set = self.is_set(lane);
                    self.ed.binary(BinaryOp::And, set, active)
                });
                let set: Lanes = set.collect();
                let length = self.aggregate(length);
                let none = self.resized_int(length, ty);
                smallvec![self.first_of(&set, none)]
            }
            ("splat", &[value]) => {
                let value = self.aggregate(value);
                smallvec![value; count]
            }
            ("reverse", &[vector]) => {
                let lanes = self.lanes(vector);
                let (at, stride) = self.spilled(&lanes, element);
                let length = self.aggregate(length);
                let bytes = self.ed.binary_int(BinaryOp::Mul, length, stride);
                let mut place = self.ed.byte_gep(at, bytes, InstFlags::NONE);
                let active = active(self);
                let rest = self.poison(element);
                active
                    .into_iter()
                    .map(|active| {
                        place = self.ed.offset(place, -stride, InstFlags::NONE);
                        self.load_lane(place, 1, active, rest)
                    })
                    .collect()
            }
            // v1, v2, start, mask, length of v1, length of v2.
            ("splice", &[a, b, start, _]) => self.spliced(a, b, start, mask, element),
            ("roundtozero", values) => {
                self.each_call(Intrinsic::Trunc, callee, call, values, element, count)
            }
            (word, values) => {
                let name = format!("llvm.{word}");
                match Intrinsic::from_name(name.as_bytes()) {
                    Some(scalar) => self.each_call(scalar, callee, call, values, element, count),
                    None => Lanes::new(),
                }
            }
        }
    }

    /// The scalar intrinsic for each lane.
    fn each_call(
        &mut self,
        scalar: Intrinsic,
        callee: Global,
        call: &CallData,
        values: &[Operand],
        element: Type,
        count: usize,
    ) -> Lanes {
        let overloads = self.element_overloads(callee, call.function_type);
        let args: Vec<Lanes> = values.iter().map(|&value| self.lanes_of(value, count)).collect();
        (0..count)
            .map(|lane| {
                let args = args.iter().map(|arg| arg[lane]).collect();
                self.lane_call(scalar, &overloads, call, args, element)
            })
            .collect()
    }

    fn predicated_reduce(
        &mut self,
        fold: Fold,
        values: &[Operand],
        mask: Operand,
        length: Operand,
        flags: InstFlags,
    ) -> Lanes {
        let &[start, vector] = values else { return Lanes::new() };
        let active = self.active(mask, length);
        let lanes = self.lanes(vector);
        let start = self.aggregate(start);
        let value = lanes.into_iter().zip(active).fold(start, |value, (lane, active)| {
            let new = self.folded(fold, value, lane, flags);
            self.ed.select(active, new, value)
        });
        smallvec![value]
    }

    /// Places that are `stride` bytes from each other.
    fn strided(&mut self, at: Operand, stride: Operand, count: usize) -> Lanes {
        let mut place = self.aggregate(at);
        let stride = self.as_i32(stride);
        (0..count)
            .map(|lane| {
                if lane > 0 {
                    place = self.ed.byte_gep(place, stride, InstFlags::NONE);
                }
                place
            })
            .collect()
    }

    /// The lanes of `a` below `length` with those of `b` behind them, from `start` on.
    fn spliced(
        &mut self,
        a: Operand,
        b: Operand,
        start: Operand,
        length: Operand,
        element: Type,
    ) -> Lanes {
        let (a, b) = (self.lanes(a), self.lanes(b));
        let mut both = a.clone();
        both.extend(b.iter().copied());
        let (at, stride) = self.spilled(&both, element);
        let length = self.aggregate(length);
        let bytes = self.ed.binary_int(BinaryOp::Mul, length, stride);
        let behind = self.ed.byte_gep(at, bytes, InstFlags::NONE);
        for (lane, &value) in (0_i64..).zip(&b) {
            let place = self.ed.offset(behind, lane * stride, InstFlags::NONE);
            self.ed.store(value, place, 1, false);
        }
        let start = self.known_signed(start).unwrap_or(0);
        let from = if start < 0 { behind } else { at };
        let first = self.ed.offset(from, start * stride, InstFlags::NONE);
        self.spill_read(first, stride, a.len(), element)
    }

    /// `llvm.loop.dependence.*.mask`: the lanes that may be loaded from one pointer and
    /// stored to another in one go, as if each was before the next. Lane `n` may if all the
    /// lanes before it are behind the other pointer, which the distance in bytes says.
    pub(super) fn dependence_mask(&mut self, call: &CallData, count: usize, both: bool) -> Lanes {
        let &[a, b, size, ..] = &call.args[..] else { return Lanes::new() };
        let [a, b] = [a, b].map(|pointer| {
            let pointer = self.aggregate(pointer);
            self.ed.cast(CastOp::PtrToInt, pointer, Types::I32)
        });
        let size = self.ed.known_int(size).unwrap_or(1).cast_signed();
        let distance = self.ed.binary(BinaryOp::Sub, b, a);
        let (free, distance) = if both {
            let zero = self.ed.int(Types::I1, 0);
            let abs = self.ed.declare_intrinsic(
                Intrinsic::Abs,
                &[Types::I32],
                Types::I32,
                &[Types::I32, Types::I1],
            );
            let length = self.ed.call(abs, vec![distance, zero]).map_or(distance, Operand::Value);
            (self.ed.icmp_int(IntPredicate::Eq, distance, 0), length)
        } else {
            (self.ed.icmp_int(IntPredicate::Sle, distance, 0), distance)
        };
        (0..count as i64)
            .map(|lane| {
                let bytes = self.ed.int(Types::I32, lane.wrapping_mul(size));
                let before = self.ed.icmp(IntPredicate::Ult, bytes, distance);
                self.ed.binary(BinaryOp::Or, free, before)
            })
            .collect()
    }

    /// `llvm.vp.load.ff`: a load that ends before the first lane, other than lane 0, that
    /// memory does not have. Memory ends with a page.
    pub(super) fn first_fault_load(&mut self, call: &CallData, ty: Type) -> Lanes {
        let &[at, mask, length, ..] = &call.args[..] else { return Lanes::new() };
        let fields = self.fields_of(ty);
        let &[vector, int, ..] = &fields[..] else { return Lanes::new() };
        let element = element_of(&self.ed.module.types, vector);
        let align = self.align_of_param(call, 0, vector);
        let at = self.aggregate(at);
        let active = self.active(mask, length);
        let length = self.aggregate(length);
        let (size, memory) = (
            self.ed.declare_intrinsic(
                Intrinsic::WasmMemorySize,
                &[Types::I32],
                Types::I32,
                &[Types::I32],
            ),
            self.ed.i32(0),
        );
        let pages = self.ed.call(size, vec![memory]).map_or(memory, Operand::Value);
        let stride = self.layout.store_size(&self.ed.module.types, element).cast_signed();
        let address = self.ed.cast(CastOp::PtrToInt, at, Types::I32);
        let mut known = self.ed.int(Types::I32, 1);
        let mut there = Vec::new();
        for lane in 0..active.len() as i64 {
            let last = self.ed.binary_int(BinaryOp::Add, address, lane * stride + stride - 1);
            let page = self.ed.binary_int(BinaryOp::LShr, last, 16);
            let is_there = match lane {
                0 => self.ed.int(Types::I1, 1),
                _ => self.ed.icmp(IntPredicate::Ult, page, pages),
            };
            if lane > 0 {
                let one = self.as_number(is_there);
                known = self.ed.binary(BinaryOp::Add, known, one);
            }
            there.push(is_there);
        }
        let active: Lanes = active
            .into_iter()
            .zip(there)
            .map(|(active, there)| self.ed.binary(BinaryOp::And, active, there))
            .collect();
        let poison = self.poison(element);
        let rest = smallvec![poison; active.len()];
        let lanes = self.load_row(at, align, &active, &rest, element);
        let less = self.ed.icmp(IntPredicate::Ult, known, length);
        let read = self.ed.select(less, known, length);
        let read = self.resized_int(read, int);
        smallvec![self.struct_of(ty, &fields, vec![lanes, smallvec![read]])]
    }

    fn int_predicate(&self, operand: Operand) -> Option<IntPredicate> {
        let emback_ir::ConstData::Metadata(text) = self.ed.module.consts.data(operand.constant()?)
        else {
            return None;
        };
        IntPredicate::from_name(&self.ed.module.text(*text))
    }
}

/// How `llvm.vp.reduce.*` folds.
fn fold(word: &str) -> Option<Fold> {
    Some(match word {
        "add" => Fold::Binary(BinaryOp::Add),
        "mul" => Fold::Binary(BinaryOp::Mul),
        "and" => Fold::Binary(BinaryOp::And),
        "or" => Fold::Binary(BinaryOp::Or),
        "xor" => Fold::Binary(BinaryOp::Xor),
        "fadd" => Fold::Binary(BinaryOp::FAdd),
        "fmul" => Fold::Binary(BinaryOp::FMul),
        "smax" => Fold::Call(Intrinsic::Smax),
        "smin" => Fold::Call(Intrinsic::Smin),
        "umax" => Fold::Call(Intrinsic::Umax),
        "umin" => Fold::Call(Intrinsic::Umin),
        "fmax" => Fold::Call(Intrinsic::Maxnum),
        "fmin" => Fold::Call(Intrinsic::Minnum),
        "fmaximum" => Fold::Call(Intrinsic::Maximum),
        "fminimum" => Fold::Call(Intrinsic::Minimum),
        _ => return None,
    })
}
