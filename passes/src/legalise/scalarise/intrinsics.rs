//! Intrinsics over vectors. Most mean one thing for each lane, and become the scalar
//! intrinsic of each; those that have no scalar form ([`VectorOp`]) are expanded here, in
//! [`super::masked`] and in [`super::vp`].

use emback_ir::intrinsic::{Reason, Status, VectorOp, mangling};
use emback_ir::{
    AtomicOp, BinaryOp, Body, CallData, CastOp, Diagnostics, Global, Inst, InstData, InstFlags,
    IntPredicate, Intrinsic, Module, Operand, Type, TypeData, Types,
};
use smallvec::smallvec;

use super::types::{Shapes, shape};
use super::{Lanes, Out, Scalariser, element_of, located};
use crate::edit::as_global;
use crate::legalise::atomics;
use crate::legalise::intrinsics::refusals::by_reason;
use crate::target::Vectors;

/// The errors of a body: intrinsics that are refused and have vectors in their types.
pub(super) fn refusals(
    module: &Module,
    global: Global,
    body: &Body,
    shapes: &Shapes,
    vectors: Vectors,
) -> Diagnostics {
    let mut errors = Vec::new();
    for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
        let InstData::Call(call) = &body.insts[inst] else { continue };
        let Some(callee) = as_global(module, call.callee) else { continue };
        let reason = match module.intrinsic(callee) {
            // Instructions of WebAssembly by their own names are no part of LLVM's.
            Some(Intrinsic::Simd(_)) if vectors == Vectors::None => Reason::Unknown,
            intrinsic => match intrinsic.map(Intrinsic::status) {
                Some(Status::Refused(reason)) => reason,
                Some(Status::Lowered | Status::Dropped) | None => continue,
            },
        };
        if shapes.has_vector(call.function_type) {
            let (message, help) = by_reason(module, callee, reason);
            let error = located(module, global, body, inst, message);
            errors.push(match help {
                Some(help) => error.help(help),
                None => error,
            });
        }
    }
    errors
}

/// How lanes are folded into one value.
#[derive(Copy, Clone)]
pub(super) enum Fold {
    Binary(BinaryOp),
    Call(Intrinsic),
}

impl Scalariser<'_, '_> {
    /// Replaces a call of an intrinsic with vectors by its lanes.
    pub(super) fn intrinsic(
        &mut self,
        inst: Inst,
        callee: Global,
        intrinsic: Intrinsic,
        call: CallData,
        ty: Type,
    ) {
        if let Some(out) = self.packed_call(intrinsic, &call, ty) {
            return self.set_out(inst, out);
        }
        let lanes = if let Intrinsic::Dropped(_) = intrinsic {
            // A hint: nothing, or any value.
            let element = element_of(&self.ed.module.types, ty);
            let count = shape(&self.ed.module.types, ty).map_or(1, |shape| shape.count);
            if ty == Types::VOID {
                return;
            }
            let element = self.shapes.lowered(element);
            let poison = self.poison(element);
            smallvec![poison; count]
        } else if let Intrinsic::Vector(op) = intrinsic {
            self.vector_op(op, callee, &call, ty)
        } else if intrinsic == Intrinsic::IsConstant {
            smallvec![self.ed.int(Types::I1, 0)]
        } else {
            self.lane_wise(callee, intrinsic, &call, ty)
        };
        self.set(inst, lanes);
    }

    /// Calls the scalar intrinsic for each lane.
    fn lane_wise(
        &mut self,
        callee: Global,
        intrinsic: Intrinsic,
        call: &CallData,
        ty: Type,
    ) -> Lanes {
        let overloads = self.element_overloads(callee, call.function_type);
        let shapes = call.args.iter().filter_map(|&arg| self.shape(arg)).next();
        let count = shape(&self.ed.module.types, ty).or(shapes).map_or(1, |shape| shape.count);
        let args: Vec<Lanes> = call.args.iter().map(|&arg| self.lanes_of(arg, count)).collect();
        let fields = self.fields_of(ty);
        if fields.is_empty() {
            let element = element_of(&self.ed.module.types, ty);
            let lane = |lane: usize| args.iter().map(|arg| arg[lane]).collect();
            // What is the same in all lanes stays so where vectors are values: a splat.
            let is_same = |arg: &Lanes| arg.iter().all(|&other| other == arg[0]);
            if self.simd && args.iter().all(is_same) {
                let one = self.lane_call(intrinsic, &overloads, call, lane(0), element);
                return smallvec![one; count];
            }
            return (0..count)
                .map(|at| self.lane_call(intrinsic, &overloads, call, lane(at), element))
                .collect();
        }
        // A struct of vectors, such as that of sums and overflows: each lane gives a
        // struct of scalars.
        let scalars: Vec<Type> =
            fields.iter().map(|&field| element_of(&self.ed.module.types, field)).collect();
        let one = self.ed.module.types.structure(&scalars, false);
        let mut rows = vec![Lanes::new(); fields.len()];
        for lane in 0..count {
            let args = args.iter().map(|arg| arg[lane]).collect();
            let result = self.lane_call(intrinsic, &overloads, call, args, one);
            for (field, &scalar) in (0_u32..).zip(&scalars) {
                let value = self.ed.extract_value(result, field, scalar);
                rows[field as usize].push(value);
            }
        }
        smallvec![self.struct_of(ty, &fields, rows)]
    }

    /// A struct of vectors.
    pub(super) fn struct_of(&mut self, ty: Type, fields: &[Type], rows: Vec<Lanes>) -> Operand {
        let whole = self.poison(self.shapes.lowered(ty));
        let rows = (0_u32..).zip(fields.iter().zip(rows));
        rows.fold(whole, |whole, (index, (&field, row))| {
            let part = self.whole_of(Out::Lanes(row), field);
            self.ed.insert_value(whole, part, index)
        })
    }

    /// The types that the name of an intrinsic is overloaded by, with the elements of
    /// vectors in place of these.
    pub(super) fn element_overloads(&self, callee: Global, function_type: Type) -> Vec<Type> {
        let module = &*self.ed.module;
        let Some(name) = module.globals[callee].name.expand() else { return Vec::new() };
        let name = module.bytes(name);
        let Some((_, base)) = Intrinsic::longest_match(name) else { return Vec::new() };
        let Some(suffix) = name.get(base.len() + 1..) else { return Vec::new() };
        let Some(texts) = mangling::types(suffix) else { return Vec::new() };
        let mut known = Vec::new();
        if let Some((result, params, _)) = module.types.function_parts(function_type) {
            known.extend(params);
            known.push(result);
            if let TypeData::Struct { fields, .. } = module.types.resolved(result) {
                known.extend(fields);
            }
        }
        let of = |text: &Vec<u8>| {
            known.iter().find(|&&ty| mangling::mangle(module, ty).as_bytes() == &text[..])
        };
        texts.iter().filter_map(of).map(|&ty| element_of(&module.types, ty)).collect()
    }

    /// Calls a scalar intrinsic as `call` calls that of vectors.
    pub(super) fn lane_call(
        &mut self,
        intrinsic: Intrinsic,
        overloads: &[Type],
        call: &CallData,
        args: Vec<Operand>,
        result: Type,
    ) -> Operand {
        let params: Vec<Type> = args.iter().map(|&arg| self.ed.ty(arg)).collect();
        let callee = self.ed.declare_intrinsic(intrinsic, overloads, result, &params);
        let function_type = self.ed.module.types.function(result, &params, false);
        let callee = self.ed.global(callee);
        let data = CallData { callee, function_type, args, ..call.clone() };
        match self.ed.emit(InstData::Call(Box::new(data)), result) {
            Some(value) => value.into(),
            None => self.poison(result),
        }
    }

    /// Calls an intrinsic that is overloaded by the type of its operands.
    pub(super) fn plain_call(&mut self, intrinsic: Intrinsic, args: &[Operand]) -> Operand {
        let ty = args.first().map_or(Types::VOID, |&arg| self.ed.ty(arg));
        let params: Vec<Type> = args.iter().map(|&arg| self.ed.ty(arg)).collect();
        let callee = self.ed.declare_intrinsic(intrinsic, &[ty], ty, &params);
        match self.ed.call(callee, args.to_vec()) {
            Some(value) => value.into(),
            None => self.poison(ty),
        }
    }

    /// Combines two values by one step of a reduction.
    pub(super) fn folded(
        &mut self,
        fold: Fold,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Operand {
        match fold {
            Fold::Binary(op) => {
                let ty = self.ed.ty(a);
                let data = InstData::Binary { op, args: [a, b], flags };
                self.ed.emit(data, ty).map_or(a, Operand::Value)
            }
            Fold::Call(intrinsic) => self.plain_call(intrinsic, &[a, b]),
        }
    }

    /// All lanes folded, from the first one on.
    fn reduced(&mut self, fold: Fold, lanes: Lanes, flags: InstFlags) -> Lanes {
        let mut lanes = lanes.into_iter();
        let first = lanes.next();
        first
            .map(|first| lanes.fold(first, |a, b| self.folded(fold, a, b, flags)))
            .into_iter()
            .collect()
    }

    /// The lanes of an intrinsic that has no scalar form.
    fn vector_op(&mut self, op: VectorOp, callee: Global, call: &CallData, ty: Type) -> Lanes {
        use BinaryOp::{Add, And, FAdd, FMul, Mul, Or, Xor};
        use VectorOp as V;
        let flags = call.flags;
        let of = shape(&self.ed.module.types, ty);
        let count = of.map_or(1, |shape| shape.count);
        let element = element_of(&self.ed.module.types, ty);
        let arg = |index: usize| call.args.get(index).copied();
        // The verifier has checked the number of arguments.
        let Some(a) = arg(0) else { return self.steps(element, count) };
        let b = arg(1).unwrap_or(a);
        let reduce = |this: &mut Self, fold| {
            let lanes = this.lanes(a);
            this.reduced(fold, lanes, flags)
        };
        let reduce_from = |this: &mut Self, fold| {
            let mut lanes = this.lanes(a);
            lanes.extend(this.lanes(b));
            this.reduced(fold, lanes, flags)
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "the rest are llvm.vp.*")]
        match op {
            V::VectorReduceAdd => reduce(self, Fold::Binary(Add)),
            V::VectorReduceMul => reduce(self, Fold::Binary(Mul)),
            V::VectorReduceAnd => reduce(self, Fold::Binary(And)),
            V::VectorReduceOr => reduce(self, Fold::Binary(Or)),
            V::VectorReduceXor => reduce(self, Fold::Binary(Xor)),
            V::VectorReduceSmax => reduce(self, Fold::Call(Intrinsic::Smax)),
            V::VectorReduceSmin => reduce(self, Fold::Call(Intrinsic::Smin)),
            V::VectorReduceUmax => reduce(self, Fold::Call(Intrinsic::Umax)),
            V::VectorReduceUmin => reduce(self, Fold::Call(Intrinsic::Umin)),
            V::VectorReduceFmax => reduce(self, Fold::Call(Intrinsic::Maxnum)),
            V::VectorReduceFmin => reduce(self, Fold::Call(Intrinsic::Minnum)),
            V::VectorReduceFmaximum => reduce(self, Fold::Call(Intrinsic::Maximum)),
            V::VectorReduceFminimum => reduce(self, Fold::Call(Intrinsic::Minimum)),
            V::VectorReduceFadd => reduce_from(self, Fold::Binary(FAdd)),
            V::VectorReduceFmul => reduce_from(self, Fold::Binary(FMul)),
            V::VectorPartialReduceAdd | V::ExperimentalVectorPartialReduceAdd => {
                self.partial(Fold::Binary(Add), a, b, flags)
            }
            V::VectorPartialReduceFadd => self.partial(Fold::Binary(FAdd), a, b, flags),

            V::VectorReverse => {
                let mut lanes = self.lanes(a);
                lanes.reverse();
                lanes
            }
            V::VectorSplice => {
                let by = arg(2).and_then(|by| self.known_signed(by)).unwrap_or(0);
                let start = if by < 0 { by + count as i64 } else { by };
                let both = self.both(a, b);
                self.window(&both, usize::try_from(start).unwrap_or(0), count)
            }
            V::VectorSpliceLeft => {
                let both = self.both(a, b);
                let start = arg(2).unwrap_or(a);
                self.variable_window(&both, start, count, element)
            }
            V::VectorSpliceRight => {
                let both = self.both(a, b);
                let by = arg(2).map_or(a, |by| self.as_i32(by));
                let whole = self.ed.int(Types::I32, count as i64);
                let start = self.ed.binary(BinaryOp::Sub, whole, by);
                self.variable_window(&both, start, count, element)
            }
            V::VectorInsert => {
                let (mut into, part) = (self.lanes(a), self.lanes(b));
                let first = arg(2).and_then(|at| self.ed.known_int(at)).unwrap_or(0);
                let first = usize::try_from(first).unwrap_or(usize::MAX);
                for (index, lane) in part.into_iter().enumerate() {
                    if let Some(place) = into.get_mut(first.saturating_add(index)) {
                        *place = lane;
                    }
                }
                into
            }
            V::VectorExtract => {
                let first = self.ed.known_int(b).unwrap_or(0);
                let lanes = self.lanes(a);
                self.window(&lanes, usize::try_from(first).unwrap_or(usize::MAX), count)
            }
            V::VectorInterleave2
            | V::VectorInterleave3
            | V::VectorInterleave4
            | V::VectorInterleave5
            | V::VectorInterleave6
            | V::VectorInterleave7
            | V::VectorInterleave8 => {
                let rows: Vec<Lanes> = call.args.iter().map(|&row| self.lanes(row)).collect();
                let length = rows.first().map_or(0, Lanes::len);
                (0..length)
                    .flat_map(|lane| rows.iter().filter_map(move |row| row.get(lane).copied()))
                    .collect()
            }
            V::VectorDeinterleave2
            | V::VectorDeinterleave3
            | V::VectorDeinterleave4
            | V::VectorDeinterleave5
            | V::VectorDeinterleave6
            | V::VectorDeinterleave7
            | V::VectorDeinterleave8 => self.deinterleaved(a, ty),
            V::Stepvector | V::ExperimentalStepvector => self.steps(element, count),
            V::GetActiveLaneMask => {
                // `base + lane < limit` in numbers that do not wrap:
                // `lane < limit - base`, saturated.
                let left = self.plain_call(Intrinsic::UsubSat, &[b, a]);
                let int = self.ed.ty(left);
                (0..count as i64)
                    .map(|lane| {
                        let lane = self.ed.int(int, lane);
                        self.ed.icmp(IntPredicate::Ult, lane, left)
                    })
                    .collect()
            }
            V::ExperimentalVectorCompress => {
                let (lanes, mask) = (self.lanes(a), self.lanes(b));
                let rest = arg(2).map_or_else(Lanes::new, |rest| self.lanes(rest));
                self.compressed(&lanes, &mask, &rest, element)
            }
            V::ExperimentalCttzElts => {
                let lanes = self.lanes(a);
                let active: Lanes = lanes.into_iter().map(|lane| self.is_set(lane)).collect();
                let none = self.ed.int(ty, active.len() as i64);
                smallvec![self.first_of(&active, none)]
            }
            V::ExperimentalVectorExtractLastActive => {
                let (lanes, mask) = (self.lanes(a), self.lanes(b));
                let none = arg(2).map_or(a, |none| self.aggregate(none));
                let last = lanes
                    .into_iter()
                    .zip(mask)
                    .fold(none, |value, (lane, active)| self.ed.select(active, lane, value));
                smallvec![last]
            }
            V::ExperimentalVectorMatch => {
                let (lanes, with) = (self.lanes(a), self.lanes(b));
                let mask = arg(2).map_or_else(Lanes::new, |mask| self.lanes(mask));
                lanes
                    .into_iter()
                    .zip(mask)
                    .map(|(lane, active)| {
                        let mut any = self.ed.int(Types::I1, 0);
                        for &with in &with {
                            let same = self.ed.icmp(IntPredicate::Eq, lane, with);
                            any = self.ed.binary(BinaryOp::Or, any, same);
                        }
                        self.ed.binary(BinaryOp::And, any, active)
                    })
                    .collect()
            }
            V::ExperimentalVectorHistogramAdd => self.histogram(AtomicOp::Add, call),
            V::ExperimentalVectorHistogramUaddSat => self.histogram_by(call, |this, old, by| {
                this.plain_call(Intrinsic::UaddSat, &[old, by])
            }),
            V::ExperimentalVectorHistogramUmax => self.histogram(AtomicOp::UMax, call),
            V::ExperimentalVectorHistogramUmin => self.histogram(AtomicOp::UMin, call),

            V::MatrixMultiply => {
                let sizes: Vec<usize> = (2..5).map(|at| self.known_size(arg(at))).collect();
                self.multiplied(a, b, &sizes, element, flags)
            }
            V::MatrixTranspose => {
                let lanes = self.lanes(a);
                let (rows, columns) = (self.known_size(Some(b)), self.known_size(arg(2)));
                let poison = self.poison(element);
                (0..rows)
                    .flat_map(|row| (0..columns).map(move |column| row + column * rows))
                    .map(|from| lanes.get(from).copied().unwrap_or(poison))
                    .collect()
            }
            V::MatrixColumnMajorLoad => {
                let rows = self.known_size(arg(3));
                let is_volatile = arg(2).and_then(|flag| self.ed.known_int(flag)) == Some(1);
                let align = self.align_of_param(call, 0, element);
                let at = self.column_places(a, b, rows, count, element);
                at.into_iter().map(|at| self.ed.load(element, at, align, is_volatile)).collect()
            }
            V::MatrixColumnMajorStore => {
                let lanes = self.lanes(a);
                let rows = self.known_size(arg(4));
                let is_volatile = arg(3).and_then(|flag| self.ed.known_int(flag)) == Some(1);
                let element = lanes.first().map_or(Types::I8, |&lane| self.ed.ty(lane));
                let align = self.align_of_param(call, 1, element);
                let stride = arg(2).unwrap_or(a);
                let at = self.column_places(b, stride, rows, lanes.len(), element);
                for (at, lane) in at.into_iter().zip(lanes) {
                    self.ed.store(lane, at, align, is_volatile);
                }
                Lanes::new()
            }

            V::MaskedLoad => self.masked_load(call, element, count),
            V::MaskedStore => self.masked_store(call),
            V::MaskedGather => self.masked_gather(call, element),
            V::MaskedScatter => self.masked_scatter(call),
            V::MaskedExpandload => self.expand_load(call, element),
            V::MaskedCompressstore => self.compress_store(call),
            V::MaskedSdiv => self.masked_divide(BinaryOp::SDiv, call),
            V::MaskedSrem => self.masked_divide(BinaryOp::SRem, call),
            V::MaskedUdiv => self.masked_divide(BinaryOp::UDiv, call),
            V::MaskedUrem => self.masked_divide(BinaryOp::URem, call),
            // It has no vector in its type; `intrinsics` expands it.
            V::ExperimentalGetVectorLength => Lanes::new(),
            V::LoopDependenceWarMask => self.dependence_mask(call, count, false),
            V::LoopDependenceRawMask => self.dependence_mask(call, count, true),
            V::VpLoadFf => self.first_fault_load(call, ty),
            _ if op.is_wasm() => self.wasm(op, call, ty),
            _ => self.predicated(op, callee, call, ty),
        }
    }

    /// 0, 1, 2, ...
    fn steps(&mut self, element: Type, count: usize) -> Lanes {
        (0..count as i64).map(|lane| self.ed.int(element, lane)).collect()
    }

    /// The lanes of two vectors behind each other.
    pub(super) fn both(&mut self, a: Operand, b: Operand) -> Lanes {
        let mut lanes = self.lanes(a);
        lanes.extend(self.lanes(b));
        lanes
    }

    /// Lanes `first` to `first + count` of a vector; those behind its end are poison.
    fn window(&mut self, lanes: &Lanes, first: usize, count: usize) -> Lanes {
        let Some(element) = lanes.first().map(|&lane| self.ed.ty(lane)) else {
            return Lanes::new();
        };
        let poison = self.poison(element);
        (0..count)
            .map(|lane| lanes.get(first.saturating_add(lane)).copied().unwrap_or(poison))
            .collect()
    }

    /// As [`Self::window`], from a variable position: the vector is stored to the frame
    /// and loaded from that position.
    fn variable_window(
        &mut self,
        lanes: &Lanes,
        start: Operand,
        count: usize,
        element: Type,
    ) -> Lanes {
        if let Some(first) = self.ed.known_int(start) {
            return self.window(lanes, usize::try_from(first).unwrap_or(usize::MAX), count);
        }
        let (at, stride) = self.spilled(lanes, element);
        let start = self.as_i32(start);
        let bytes = self.ed.binary_int(BinaryOp::Mul, start, stride);
        let first = self.ed.byte_gep(at, bytes, InstFlags::NONE);
        self.spill_read(first, stride, count, element)
    }

    /// Lanes that lie in the frame behind each other.
    pub(super) fn spill_read(
        &mut self,
        first: Operand,
        stride: i64,
        count: usize,
        element: Type,
    ) -> Lanes {
        (0..count as i64)
            .map(|lane| {
                let at = self.ed.offset(first, lane * stride, InstFlags::NONE);
                self.ed.load(element, at, 1, false)
            })
            .collect()
    }

    /// `llvm.vector.deinterleave*`: lane `n` goes to vector `n % fields` of the resulting
    /// struct.
    fn deinterleaved(&mut self, vector: Operand, ty: Type) -> Lanes {
        let fields = self.fields_of(ty);
        if self.is_made_packed(vector)
            && let Some(whole) = self.packed_deinterleaved(vector, ty, &fields)
        {
            return smallvec![whole];
        }
        let lanes = self.lanes(vector);
        let count = fields.len().max(1);
        let row = |first| lanes.iter().copied().skip(first).step_by(count).collect();
        let rows = (0..fields.len()).map(row).collect();
        smallvec![self.struct_of(ty, &fields, rows)]
    }

    /// The types of the fields of a struct.
    pub(super) fn fields_of(&self, ty: Type) -> Vec<Type> {
        if let TypeData::Struct { fields, .. } = self.ed.module.types.resolved(ty) {
            fields.to_vec()
        } else {
            Vec::new()
        }
    }

    /// The lanes of `more` folded into the fewer ones of `into`: which goes where is not
    /// specified.
    fn partial(&mut self, fold: Fold, into: Operand, more: Operand, flags: InstFlags) -> Lanes {
        let (mut into, more) = (self.lanes(into), self.lanes(more));
        let count = into.len().max(1);
        for (index, lane) in more.into_iter().enumerate() {
            if let Some(sum) = into.get(index % count).copied() {
                into[index % count] = self.folded(fold, sum, lane, flags);
            }
        }
        into
    }

    /// The active lanes behind each other, and behind them what `rest` has there.
    fn compressed(&mut self, lanes: &Lanes, mask: &Lanes, rest: &Lanes, element: Type) -> Lanes {
        let (at, stride) = self.spilled(rest, element);
        let mut place = at;
        for (&lane, &active) in lanes.iter().zip(mask) {
            let old = self.ed.load(element, place, 1, false);
            let new = self.ed.select(active, lane, old);
            self.ed.store(new, place, 1, false);
            place = self.advanced(place, active, stride);
        }
        self.spill_read(at, stride, lanes.len(), element)
    }

    /// The next place where the lane was active, else the same.
    pub(super) fn advanced(&mut self, place: Operand, active: Operand, stride: i64) -> Operand {
        let number = self.as_number(active);
        let bytes = self.ed.binary_int(BinaryOp::Mul, number, stride);
        self.ed.byte_gep(place, bytes, InstFlags::NONE)
    }

    /// Whether an integer is not zero.
    pub(super) fn is_set(&mut self, lane: Operand) -> Operand {
        if self.ed.ty(lane) == Types::I1 {
            lane
        } else {
            self.ed.icmp_int(IntPredicate::Ne, lane, 0)
        }
    }

    /// The number of the first active lane, or `none`.
    pub(super) fn first_of(&mut self, active: &Lanes, none: Operand) -> Operand {
        let ty = self.ed.ty(none);
        let mut first = none;
        for (index, &active) in active.iter().enumerate().rev() {
            let number = self.ed.int(ty, index as i64);
            first = self.ed.select(active, number, first);
        }
        first
    }

    fn histogram(&mut self, op: AtomicOp, call: &CallData) -> Lanes {
        self.histogram_by(call, |this, old, by| atomics::updated(&mut this.ed, op, old, by))
    }

    /// Changes what each active pointer leads to, one after the other.
    fn histogram_by(
        &mut self,
        call: &CallData,
        update: impl Fn(&mut Self, Operand, Operand) -> Operand,
    ) -> Lanes {
        let [pointers, by, mask] = [0, 1, 2].map(|index| call.args.get(index).copied());
        let (Some(pointers), Some(by), Some(mask)) = (pointers, by, mask) else {
            return Lanes::new();
        };
        let by = self.aggregate(by);
        let element = self.ed.ty(by);
        let (pointers, mask) = (self.lanes(pointers), self.lanes(mask));
        for (pointer, active) in pointers.into_iter().zip(mask) {
            let at = self.masked_place(pointer, active, element);
            let old = self.ed.load(element, at, 1, false);
            let new = update(self, old, by);
            self.ed.store(new, at, 1, false);
        }
        Lanes::new()
    }

    /// Column by column: `sizes` are the rows of the first matrix, its columns, and those
    /// of the second.
    fn multiplied(
        &mut self,
        a: Operand,
        b: Operand,
        sizes: &[usize],
        element: Type,
        flags: InstFlags,
    ) -> Lanes {
        let (a, b) = (self.lanes(a), self.lanes(b));
        let &[rows, inner, columns] = sizes else { return Lanes::new() };
        let is_float = matches!(self.ed.module.types[element], TypeData::Float(_));
        let (mul, add) = if is_float {
            (BinaryOp::FMul, BinaryOp::FAdd)
        } else {
            (BinaryOp::Mul, BinaryOp::Add)
        };
        let zero = self.zero(element);
        let mut out = Lanes::new();
        for (column, row) in (0..columns).flat_map(|c| (0..rows).map(move |r| (c, r))) {
            let mut sum = None;
            for index in 0..inner {
                let (Some(&x), Some(&y)) =
                    (a.get(row + index * rows), b.get(index + column * inner))
                else {
                    continue;
                };
                let product = self.folded(Fold::Binary(mul), x, y, flags);
                sum = Some(match sum {
                    Some(sum) => self.folded(Fold::Binary(add), sum, product, flags),
                    None => product,
                });
            }
            out.push(sum.unwrap_or(zero));
        }
        out
    }

    /// The places of a matrix in column-major order, `stride` elements from one to
    /// the next.
    fn column_places(
        &mut self,
        at: Operand,
        stride: Operand,
        rows: usize,
        count: usize,
        element: Type,
    ) -> Lanes {
        let at = self.aggregate(at);
        let size = self.layout.size(&self.ed.module.types, element).cast_signed();
        let stride = self.as_i32(stride);
        let step = self.ed.binary_int(BinaryOp::Mul, stride, size);
        let rows = rows.max(1);
        let mut column = at;
        let mut out = Lanes::new();
        for index in 0..count {
            if index > 0 && index % rows == 0 {
                column = self.ed.byte_gep(column, step, InstFlags::NONE);
            }
            out.push(self.ed.offset(column, (index % rows) as i64 * size, InstFlags::NONE));
        }
        out
    }

    /// The value of a constant operand such as the rows of a matrix; 0 if it is not
    /// constant.
    fn known_size(&self, operand: Option<Operand>) -> usize {
        let known = operand.and_then(|operand| self.ed.known_int(operand));
        known.and_then(|size| usize::try_from(size).ok()).unwrap_or(0)
    }

    /// The value of a signed constant.
    pub(super) fn known_signed(&self, operand: Operand) -> Option<i64> {
        self.ed.module.consts.as_int(operand.constant()?)?.to_i64()
    }

    /// An integer converted to another integer type, unsigned.
    pub(super) fn resized_int(&mut self, int: Operand, ty: Type) -> Operand {
        let (from, to) = (self.bits(self.ed.ty(int)), self.bits(ty));
        match from.cmp(&to) {
            std::cmp::Ordering::Less => self.ed.cast(CastOp::ZExt, int, ty),
            std::cmp::Ordering::Equal => int,
            std::cmp::Ordering::Greater => self.ed.cast(CastOp::Trunc, int, ty),
        }
    }
}
