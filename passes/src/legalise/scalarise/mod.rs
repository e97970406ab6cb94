//! Vectors: operations on vectors become operations on their lanes, each of which is a
//! value of its own from here on. What no one uses of them goes with the dead code.
//!
//! Before: `%c = add <2 x i32> %a, %b`, `store <2 x i32> %c, ptr %p, align 8`
//!
//! After: `%c.0 = add i32 %a.0, %b.0`, `%c.1 = add i32 %a.1, %b.1`, and two stores, 8-
//! and 4-aligned.
//!
//! Leaves: no value of a vector type. In signatures, and in structs in registers, a
//! vector is an array of its lanes, which `split` takes apart: that gives LLVM's C ABI
//! for wasm32 without SIMD. Types of memory keep their vectors.
//!
//! Where the target has vectors of 128 bits, `v128` makes operations on these first, and
//! what it leaves is done in lanes. Then values of type `<16 x i8>` are left, each of
//! which is any such vector, and calls of [`emback_ir::simd`].
//!
//! The meaning of each operation is LLVM's language reference; the layout in memory is
//! bit by bit, the first lane lowest. Blocks are walked so that definitions come before
//! uses; phis are filled at the end. The work is linear in the number of lanes, but for
//! bit casts between odd widths.

mod bitcast;
mod calls;
mod intrinsics;
mod lanes;
mod masked;
mod memory;
mod types;
mod v128;
mod vp;
mod wasm;

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::data_layout::DataLayout;
use emback_ir::graph::Cfg;
use emback_ir::{
    Block, Body, CastOp, ConstData, Diagnostics, Inst, InstData, InstFlags, InstList, Module,
    Operand, Type, TypeData, Types, Value,
};
use smallvec::SmallVec;

use super::check::{Refusal, Refused, in_type, refuse};
use super::constant_exprs::split_trapping_edges;
use super::slots::Slots;
use crate::edit::Editor;
use crate::pass::{Pass, Run, each_body};
use crate::target::Vectors;
use types::{Shape, Shapes, shape};
use v128::{Out, Packed, Place};

/// The lanes of a vector, or the one value of a scalar.
type Lanes = SmallVec<[Operand; 4]>;

const SCALABLE: Refusal = (
    "a scalable vector, whose length is known to a processor only, is not supported",
    "compile for --target=wasm32, which has none",
);

/// More lanes than any source has, and few enough to take apart.
const MAX_LANES: u32 = 1 << 16;

const LONG: Refusal = (
    "vectors of more than 65,536 lanes are not supported",
    "use an array: a value in a register should be short",
);

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "scalarise",
    about: "vectors into their lanes",
    run: Run::Module(|module, context| run(module, &context.layout, context.options.vectors)),
};

/// Runs over the module: first every body, then the types of functions.
///
/// # Errors
/// All that is refused: the first of each kind in each function.
pub fn run(module: &mut Module, layout: &DataLayout, vectors: Vectors) -> Result<(), Diagnostics> {
    let shapes = Shapes::of(module, vectors);
    if shapes.is_empty() && !module.types.keys().any(|ty| refusal(&module.types, ty).is_some()) {
        return Ok(());
    }
    let refused = Refused {
        instruction: &|_, _| None,
        ty: &refusal,
        constant: &|_, _| None,
        initial: &|_, _| None,
    };
    let mut errors = Vec::new();
    refuse(module, &refused, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    each_body(module, |module, global, body| {
        let errors = intrinsics::refusals(module, global, body, &shapes, vectors);
        if !errors.is_empty() {
            return Err(errors);
        }
        body_of(module, body, layout, &shapes, vectors);
        Ok(())
    })?;
    for data in module.globals.values_mut() {
        if data.function().is_some() {
            data.ty = shapes.lowered(data.ty);
        }
    }
    Ok(())
}

/// Why values of a type are not supported, for the vectors in it.
fn refusal(types: &Types, ty: Type) -> Option<Refusal> {
    in_type(types, ty, &|data| match *data {
        TypeData::Vector { scalable: true, .. } => Some(SCALABLE),
        TypeData::Vector { count, .. } if count > MAX_LANES => Some(LONG),
        TypeData::Vector { .. }
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Void
        | TypeData::Named(_)
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => None,
    })
}

/// The state of the pass over one body.
struct Scalariser<'a, 'b> {
    ed: Editor<'a>,
    layout: &'b DataLayout,
    shapes: &'b Shapes,
    /// The types of old values that have vectors in them.
    old: SecondaryMap<Value, PackedOption<Type>>,
    /// The lanes of old values that are vectors.
    lanes: SecondaryMap<Value, Option<Box<Lanes>>>,
    /// Whether the target has vectors of 128 bits.
    simd: bool,
    /// Whether it has the instructions of relaxed SIMD.
    relaxed_simd: bool,
    /// The parts of old values that are vectors.
    packed: SecondaryMap<Value, Option<Box<Packed>>>,
    /// The block in which lanes were taken out of parts; none for lanes that the value was
    /// made of.
    lane_blocks: SecondaryMap<Value, PackedOption<Block>>,
    /// Where old values that are vectors were made.
    places: SecondaryMap<Value, Option<Place>>,
    /// Old values that something takes as a whole.
    wanted: SecondaryMap<Value, bool>,
    /// Instructions to be put behind a place.
    late: Vec<(Place, InstList)>,
    /// Old phi with the new ones of its lanes.
    phis: Vec<(Inst, Vec<Inst>)>,
    slots: Slots,
}

/// Scalarises one body. Types of values are lowered first, so that the editor sees only
/// new types; `old` keeps the previous ones. Blocks are visited in reverse postorder, in
/// which a definition comes before its uses except in phis.
fn body_of(
    module: &mut Module,
    body: &mut Body,
    layout: &DataLayout,
    shapes: &Shapes,
    vectors: Vectors,
) {
    let mut old: SecondaryMap<Value, PackedOption<Type>> = SecondaryMap::new();
    for (value, data) in body.values.iter_mut() {
        if shapes.has_vector(data.ty) {
            old[value] = data.ty.into();
            data.ty = shapes.lowered(data.ty);
        }
    }
    settle_phis(module, body, shapes);
    let cfg = Cfg::compute(body);
    let mut order = cfg.reverse_postorder().to_vec();
    let reached: rustc_hash::FxHashSet<_> = order.iter().copied().collect();
    order.extend(body.layout.iter().filter(|block| !reached.contains(block)));
    let mut this = Scalariser {
        ed: Editor::new(module, body),
        layout,
        shapes,
        old,
        lanes: SecondaryMap::new(),
        simd: vectors >= Vectors::Simd128,
        relaxed_simd: vectors >= Vectors::RelaxedSimd,
        packed: SecondaryMap::new(),
        lane_blocks: SecondaryMap::new(),
        places: SecondaryMap::new(),
        wanted: SecondaryMap::new(),
        late: Vec::new(),
        phis: Vec::new(),
        slots: Slots::default(),
    };
    this.find_wanted();
    for (index, &block) in order.iter().enumerate() {
        let insts = this.ed.open(block);
        if index == 0 {
            this.params();
        }
        for inst in insts {
            this.ed.locate(inst);
            this.inst(inst);
        }
        this.ed.close();
    }
    this.fill_phis();
    this.place_late();
    this.ed.finish();
    this.slots.finish(module, body);
}

/// For each constant expression with vectors that a phi takes, makes an instruction at
/// the end of the predecessor. The lanes of such an expression are instructions, which a
/// phi cannot contain.
fn settle_phis(module: &mut Module, body: &mut Body, shapes: &Shapes) {
    split_trapping_edges(module, body);
    let is_expr = |module: &Module, operand: Operand| {
        operand.constant().is_some_and(|id| lanes::has_vector_expr(module, shapes, id))
    };
    for block in body.layout.clone() {
        for inst in body.blocks[block].insts.clone() {
            let InstData::Phi { incoming, .. } = &body.insts[inst] else { break };
            if !incoming.iter().any(|&(operand, _)| is_expr(module, operand)) {
                continue;
            }
            let mut incoming = incoming.clone();
            for (operand, from) in incoming.iter_mut() {
                if is_expr(module, *operand) {
                    let ty = body.operand_type(*operand, &module.consts);
                    let flags = InstFlags::NONE;
                    let copy = InstData::Cast { op: CastOp::BitCast, arg: *operand, flags };
                    let copy = body.make_inst(copy, ty, body.locs[inst]);
                    let insts = &mut body.blocks[*from].insts;
                    let end = insts.len().saturating_sub(1);
                    insts.insert(end, copy);
                    if let Some(value) = body.result(copy) {
                        *operand = value.into();
                    }
                }
            }
            if let InstData::Phi { incoming: old, .. } = &mut body.insts[inst] {
                *old = incoming;
            }
        }
    }
}

impl Scalariser<'_, '_> {
    /// The type that an operand had.
    fn old_type(&self, operand: Operand) -> Type {
        match operand {
            Operand::Value(value) => {
                self.old[value].expand().unwrap_or(self.ed.body.values[value].ty)
            }
            Operand::Const(id) => self.ed.module.consts.ty(id),
        }
    }

    /// The shape of an operand that is a vector.
    fn shape(&self, operand: Operand) -> Option<Shape> {
        shape(&self.ed.module.types, self.old_type(operand))
    }

    /// Whether an instruction takes or gives anything with a vector in it.
    fn is_concerned(&self, inst: Inst) -> bool {
        let result = self.ed.body.result(inst);
        let mut found = result.is_some_and(|value| self.old[value].is_some());
        self.ed.body.insts[inst].for_each_operand(|operand| {
            found = found
                || self.shapes.has_vector(self.old_type(operand))
                || operand
                    .constant()
                    .is_some_and(|id| lanes::has_vector_expr(self.ed.module, self.shapes, id));
        });
        found
    }

    /// Replaces one instruction by its lanes, or keeps it when no vector is involved.
    fn inst(&mut self, inst: Inst) {
        if !self.is_concerned(inst) {
            return self.ed.keep(inst);
        }
        let result = self.ed.body.result(inst);
        let ty = result.map_or(Types::VOID, |value| self.old_type(value.into()));
        let data = self.ed.body.insts[inst].clone();
        match data {
            InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::GetElementPtr { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. } => {
                let is_wanted = !matches!(data, InstData::GetElementPtr { .. })
                    || result.is_some_and(|value| self.wanted[value]);
                if is_wanted && let Some(out) = self.packed_inst(&data, ty) {
                    return self.set_out(inst, out);
                }
                let out = self.made(&data, ty);
                self.set_out(inst, out);
            }
            InstData::Phi { flags, .. } if let Some(form) = self.form(ty) => {
                self.packed_phi(inst, form, flags);
            }
            InstData::Phi { incoming, flags } => match shape(&self.ed.module.types, ty) {
                Some(shape) => self.phi(inst, shape, flags),
                None => {
                    let blocks: Vec<_> = incoming.iter().map(|&(_, block)| block).collect();
                    let whole = incoming.iter().map(|&(operand, _)| self.aggregate(operand));
                    let whole: Vec<Operand> = whole.collect();
                    let incoming = Box::new(whole.into_iter().zip(blocks).collect());
                    self.ed.body.insts[inst] = InstData::Phi { incoming, flags };
                    self.ed.keep(inst);
                }
            },
            InstData::Load { ptr, align, volatile, .. } => {
                let is_wanted = result.is_some_and(|value| self.wanted[value]);
                if let Some(form) = self.form(ty).filter(|form| is_wanted && !form.is_mask) {
                    let align = self.known_align(ty, align);
                    let ptr = self.aggregate(ptr);
                    let packed = self.load_packed(form, ptr, align, volatile);
                    return self.set_packed(inst, packed);
                }
                let lanes = self.load(ty, ptr, align, volatile);
                self.set(inst, lanes);
            }
            InstData::Store { ptr, value, align, volatile, .. } => {
                let ty = self.old_type(value);
                if self.shapes.has_vector(ty) {
                    self.store(ty, value, ptr, align, volatile);
                } else {
                    self.keep_scalar(inst);
                }
            }
            InstData::Call(call) => self.call(inst, *call, ty),
            InstData::Ret { value: Some(value) }
                if self.shapes.has_vector(self.old_type(value)) =>
            {
                let value = Some(self.whole(value));
                self.ed.body.insts[inst] = InstData::Ret { value };
                self.ed.keep(inst);
            }
            InstData::VaArg { list } => self.va_arg(inst, list, ty),
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
            | InstData::Alloca { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => self.keep_scalar(inst),
        }
    }

    /// What an instruction without effects computes in lanes. A vector that is taken out of
    /// an aggregate is as it was there.
    fn made(&mut self, data: &InstData, ty: Type) -> Out {
        if let InstData::ExtractValue { agg, indices } = data
            && shape(&self.ed.module.types, ty).is_some()
        {
            let data =
                InstData::ExtractValue { agg: self.aggregate(*agg), indices: indices.clone() };
            let whole = self.shapes.lowered(ty);
            if let Some(value) = self.ed.emit(data, whole) {
                return self.taken(value.into(), ty);
            }
        }
        Out::Lanes(self.computed(data, ty))
    }

    /// Keeps an instruction whose operands are scalars, of constant expressions over
    /// vectors at most.
    fn keep_scalar(&mut self, inst: Inst) {
        let mut operands = Vec::new();
        self.ed.body.insts[inst].for_each_operand(|operand| operands.push(operand));
        let new: Vec<Operand> =
            operands.into_iter().map(|operand| self.aggregate(operand)).collect();
        let mut new = new.into_iter();
        self.ed.body.insts[inst].for_each_operand_mut(|operand| {
            if let Some(by) = new.next() {
                *operand = by;
            }
        });
        self.ed.keep(inst);
    }

    /// Says what an old result has become.
    fn set(&mut self, inst: Inst, lanes: Lanes) {
        if let Some(value) = self.ed.body.result(inst) {
            self.mark_place(value);
        }
        let Some(value) = self.ed.body.result(inst) else { return };
        if self.shape(value.into()).is_none() {
            if let Some(&by) = lanes.first() {
                self.ed.replace(value, by);
            }
            return;
        }
        let name = self.ed.body.names[value];
        for lane in &lanes {
            if let Operand::Value(lane) = lane
                && self.ed.body.names[*lane].is_none()
            {
                self.ed.body.names[*lane] = name;
            }
        }
        self.lanes[value] = Some(Box::new(lanes));
    }

    /// Parameters that are vectors: their lanes or parts are taken out of the array.
    fn params(&mut self) {
        for value in self.ed.body.params.clone() {
            let ty = self.old_type(value.into());
            if self.shape(value.into()).is_some() {
                match self.taken(value.into(), ty) {
                    Out::Lanes(lanes) => self.lanes[value] = Some(Box::new(lanes)),
                    Out::Packed(packed) => self.packed[value] = Some(Box::new(packed)),
                }
                self.mark_place(value);
            }
        }
    }

    /// The elements of an array that represents a vector.
    fn elements(&mut self, array: Operand, shape: Shape) -> Lanes {
        (0..shape.count as u32)
            .map(|lane| self.ed.extract_value(array, lane, shape.element))
            .collect()
    }

    /// Makes a phi for each lane. The operands follow in [`Self::fill_phis`], since those
    /// from a back edge have no lanes yet.
    fn phi(&mut self, inst: Inst, shape: Shape, flags: InstFlags) {
        let mut phis = Vec::with_capacity(shape.count);
        let mut lanes = Lanes::new();
        for _ in 0..shape.count {
            let data = InstData::Phi { incoming: Box::default(), flags };
            let phi = self.ed.body.make_inst(data, shape.element, self.ed.loc);
            self.ed.keep(phi);
            phis.push(phi);
            lanes.extend(self.ed.body.result(phi).map(Operand::Value));
        }
        self.set(inst, lanes);
        self.phis.push((inst, phis));
    }

    /// Gives the phis of lanes their operands, once all blocks have been visited.
    fn fill_phis(&mut self) {
        for (old, new) in std::mem::take(&mut self.phis) {
            let InstData::Phi { incoming, .. } = &self.ed.body.insts[old] else { continue };
            let ty = self.ed.body.result(old).map(|value| self.old_type(value.into()));
            let form = ty.and_then(|ty| self.form(ty));
            for (operand, block) in incoming.clone().into_iter() {
                let lanes: Lanes = match form {
                    Some(form) => self.phi_parts(operand, form).into_iter().collect(),
                    None => self.lanes(operand),
                };
                for (&phi, lane) in new.iter().zip(lanes) {
                    if let InstData::Phi { incoming, .. } = &mut self.ed.body.insts[phi] {
                        incoming.push((lane, block));
                    }
                }
            }
        }
    }

    /// `poison` of a type.
    fn poison(&mut self, ty: Type) -> Operand {
        self.ed.constant(ty, ConstData::Poison)
    }
}

/// What an element of a vector is, or a scalar itself.
fn element_of(types: &Types, ty: Type) -> Type {
    shape(types, ty).map_or(ty, |shape| shape.element)
}

pub(super) use super::check::located;
