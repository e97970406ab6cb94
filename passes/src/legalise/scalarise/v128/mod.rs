//! Vectors as values of 128 bits, where the target has them.
//!
//! A vector is either its lanes or [`Packed`], as it was made. It becomes the other where
//! something needs that: a vector of lanes is put together once, at its definition, so
//! that a loop does not do it in each round; lanes are taken out where they are used.
//!
//! A mask, a vector of `i1`, has lanes of all ones and of all zeros, as wide as those of
//! what was compared. As an argument or in a phi its lanes are as wide as 128 bits allow.
//!
//! What WebAssembly has no instruction for is computed lane by lane.

mod addresses;
mod arithmetic;
mod calls;
mod casts;
mod marked;
mod masked;
mod memory;
mod reduce;
mod shifts;
mod shuffle;
mod wasm;

use emback_ir::simd::SimdOp;
use emback_ir::{
    Block, CastOp, Const, ConstData, FloatKind, Inst, InstData, InstList, IntPredicate, Operand,
    Type, TypeData, Types, Value,
};
use smallvec::{SmallVec, smallvec};

use super::{Lanes, Scalariser};
use crate::v128;

/// The kind of lanes that an instruction takes a vector for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Lane {
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
}

impl Lane {
    /// The lane for an element that fills it.
    fn of(types: &Types, element: Type) -> Option<Self> {
        match types[element] {
            TypeData::Int(bits) => Self::of_bits(bits),
            TypeData::Float(FloatKind::Float) => Some(Self::F32),
            TypeData::Float(FloatKind::Double) => Some(Self::F64),
            TypeData::Ptr(_) => Some(Self::I32),
            TypeData::Float(_)
            | TypeData::Vector { .. }
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
            | TypeData::TargetExt { .. } => None,
        }
    }

    /// The integer lane of so many bits.
    fn of_bits(bits: u32) -> Option<Self> {
        [Self::I8, Self::I16, Self::I32, Self::I64].into_iter().find(|lane| lane.bits() == bits)
    }

    /// Bits of a lane.
    fn bits(self) -> u32 {
        match self {
            Self::I8 => 8,
            Self::I16 => 16,
            Self::I32 | Self::F32 => 32,
            Self::I64 | Self::F64 => 64,
        }
    }

    /// Lanes in 128 bits.
    fn count(self) -> usize {
        128 / self.bits() as usize
    }

    fn is_float(self) -> bool {
        match self {
            Self::F32 | Self::F64 => true,
            Self::I8 | Self::I16 | Self::I32 | Self::I64 => false,
        }
    }

    /// The lane of integers of the same width.
    fn as_int(self) -> Self {
        match self {
            Self::I8 | Self::I16 | Self::I32 | Self::I64 => self,
            Self::F32 => Self::I32,
            Self::F64 => Self::I64,
        }
    }

    /// What the names of its instructions begin with.
    fn shape(self) -> &'static str {
        match self {
            Self::I8 => "i8x16",
            Self::I16 => "i16x8",
            Self::I32 => "i32x4",
            Self::I64 => "i64x2",
            Self::F32 => "f32x4",
            Self::F64 => "f64x2",
        }
    }

    /// The instruction of this name, if there is one for these lanes.
    fn op(self, word: &str) -> Option<SimdOp> {
        SimdOp::by_name(&format!("{}.{word}", self.shape()))
    }

    /// The type of a scalar that is put into a lane.
    fn scalar(self) -> Type {
        match self {
            Self::I8 | Self::I16 | Self::I32 => Types::I32,
            Self::I64 => Types::I64,
            Self::F32 => Types::FLOAT,
            Self::F64 => Types::DOUBLE,
        }
    }
}

/// How a vector type is packed.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Form {
    pub lane: Lane,
    pub count: usize,
    /// Whether the elements are `i1`: the lane is what such a vector has as an argument.
    pub is_mask: bool,
}

/// Parts of a vector of 128 bits each.
pub(super) type V128s = SmallVec<[Operand; 2]>;

/// A vector in parts of 128 bits. Lanes behind the last one have any value.
#[derive(Clone, Debug)]
pub(super) struct Packed {
    pub lane: Lane,
    pub count: usize,
    pub parts: V128s,
}

impl Packed {
    /// The same bits with other lanes.
    fn with_lane(self, lane: Lane) -> Self {
        let count = self.count * self.lane.bits() as usize / lane.bits() as usize;
        Self { lane, count, ..self }
    }
}

/// Where a value was made: its block, and the last instruction before, if there was one.
#[derive(Copy, Clone, Debug)]
pub(super) struct Place {
    block: Block,
    after: Option<Inst>,
}

/// What an operation on vectors gave.
pub(super) enum Out {
    /// A vector in parts.
    Packed(Packed),
    /// A vector in lanes, or the one value of a scalar.
    Lanes(Lanes),
}

/// What is known of a lane.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Known {
    /// Any value will do.
    Undefined,
    /// Its bits.
    Bits(u64),
}

/// The form of a vector type where the target has vectors.
pub(super) fn form(types: &Types, ty: Type) -> Option<Form> {
    let shape = super::shape(types, ty).filter(|shape| shape.count >= 2)?;
    let count = shape.count;
    if shape.element == Types::I1 {
        let width = 128 / count.next_power_of_two().min(16);
        let lane = Lane::of_bits(u32::try_from(width).ok()?.min(64))?;
        return Some(Form { lane, count, is_mask: true });
    }
    Some(Form { lane: Lane::of(types, shape.element)?, count, is_mask: false })
}

/// The lane and the number of parts as which LLVM's C ABI for wasm32 with SIMD passes a
/// vector: as in `getVectorTypeBreakdown`, one that fits 128 bits after widening or
/// promotion is one part, one that halves into such is several, and any other is its lanes.
pub(super) fn passed(types: &Types, ty: Type) -> Option<(Lane, usize)> {
    let shape = super::shape(types, ty)?;
    let count = shape.count;
    if let Some(lane) = Lane::of(types, shape.element) {
        let bits = count.next_power_of_two() * lane.bits() as usize;
        return match count.is_power_of_two() {
            true => Some((lane, bits.div_ceil(128))),
            false => (bits == 128).then_some((lane, 1)),
        };
    }
    let bits = types.int_bits(shape.element)?;
    let width = u32::try_from(128 / count.max(1)).ok()?;
    let fits = count.is_power_of_two() && (2..=16).contains(&count) && bits < width;
    fits.then(|| Lane::of_bits(width)).flatten().map(|lane| (lane, 1))
}

impl Scalariser<'_, '_> {
    /// How a type is packed, if it is.
    pub(super) fn form(&self, ty: Type) -> Option<Form> {
        if self.simd { form(&self.ed.module.types, ty) } else { None }
    }

    /// How an operand is packed, if it is.
    pub(super) fn form_of(&self, operand: Operand) -> Option<Form> {
        self.form(self.old_type(operand))
    }

    /// Whether the operand was made in parts.
    pub(super) fn is_made_packed(&self, operand: Operand) -> bool {
        operand.value().is_some_and(|value| self.packed[value].is_some())
    }

    /// The type of each part.
    fn v128(&mut self) -> Type {
        v128::ty(&mut self.ed.module.types)
    }

    /// An instruction; the immediate, if it has one, comes last.
    pub(super) fn simd(&mut self, op: SimdOp, args: &[Operand]) -> Operand {
        v128::emit(&mut self.ed, op, args)
    }

    /// The instruction of this name; the operand itself if there is none.
    fn lane_op(&mut self, lane: Lane, word: &str, args: &[Operand]) -> Operand {
        match lane.op(word) {
            Some(op) => self.simd(op, args),
            None => args.first().copied().unwrap_or_else(|| self.v128_undefined()),
        }
    }

    /// A constant part.
    fn v128_bytes(&mut self, bytes: [u8; 16]) -> Operand {
        v128::constant(self.ed.module, bytes).into()
    }

    /// A part of any value.
    fn v128_undefined(&mut self) -> Operand {
        let ty = self.v128();
        self.poison(ty)
    }

    /// A part with these bits in each lane.
    fn v128_splat(&mut self, lane: Lane, bits: u64) -> Operand {
        let size = lane.bits() as usize / 8;
        let all = bits.to_le_bytes();
        self.v128_bytes(std::array::from_fn(|byte| all[byte % size]))
    }

    /// What is known of a lane.
    fn known(&self, operand: Operand, is_mask: bool) -> Option<Known> {
        let id = operand.constant()?;
        let data = self.ed.module.consts.data(id);
        if let Some(value) = self.ed.module.consts.as_int(id) {
            let bits = match is_mask {
                true => Some(if value.is_zero() { 0 } else { u64::MAX }),
                false => value.to_u64(),
            };
            return bits.map(Known::Bits);
        }
        if let ConstData::Float(bits) = data {
            return u64::try_from(*bits).ok().map(Known::Bits);
        }
        if let ConstData::Null | ConstData::Zero = data {
            return Some(Known::Bits(0));
        }
        matches!(data, ConstData::Undef | ConstData::Poison).then_some(Known::Undefined)
    }

    /// A lane as the scalar that an instruction takes for it. Its upper bits are ignored,
    /// but those of a truth value are all equal.
    fn lane_scalar(&mut self, operand: Operand, lane: Lane) -> Operand {
        let ty = self.ed.ty(operand);
        let to = lane.scalar();
        if ty == to || lane.is_float() {
            return operand;
        }
        if self.ed.module.types.is_ptr(ty) {
            return self.ed.cast(CastOp::PtrToInt, operand, to);
        }
        let op = if ty == Types::I1 { CastOp::SExt } else { CastOp::ZExt };
        self.ed.cast(op, operand, to)
    }

    /// Puts lanes together.
    pub(super) fn build(&mut self, lanes: &[Operand], lane: Lane) -> Packed {
        let parts = lanes.chunks(lane.count()).map(|part| self.build_part(part, lane)).collect();
        Packed { lane, count: lanes.len(), parts }
    }

    /// One part: a constant or a scalar in each lane, and then the lanes that differ.
    fn build_part(&mut self, lanes: &[Operand], lane: Lane) -> Operand {
        let is_mask = lanes.first().is_some_and(|&first| self.ed.ty(first) == Types::I1);
        let known: SmallVec<[Option<Known>; 16]> =
            lanes.iter().map(|&operand| self.known(operand, is_mask)).collect();
        let size = lane.bits() as usize / 8;
        let mut bytes = [0; 16];
        let mut constants = 0;
        let mut common: Option<(Operand, usize)> = None;
        for (at, (known, &operand)) in known.iter().zip(lanes).enumerate() {
            match known {
                Some(Known::Undefined) => {}
                Some(Known::Bits(bits)) => {
                    constants += 1;
                    bytes[at * size..][..size].copy_from_slice(&bits.to_le_bytes()[..size]);
                }
                None => {
                    let times = lanes.iter().filter(|&&other| other == operand).count();
                    if common.is_none_or(|(_, most)| times > most) {
                        common = Some((operand, times));
                    }
                }
            }
        }
        let variable = known.iter().filter(|known| known.is_none()).count();
        let Some((common, times)) = common else {
            return if constants == 0 { self.v128_undefined() } else { self.v128_bytes(bytes) };
        };
        // Either the constants are there at once, or the lanes that are alike.
        let by_splat = 1 + (variable - times) + constants < variable || constants == 0;
        let mut part = if by_splat {
            let scalar = self.lane_scalar(common, lane);
            self.lane_op(lane, "splat", &[scalar])
        } else {
            self.v128_bytes(bytes)
        };
        for (at, (known, &operand)) in known.iter().zip(lanes).enumerate() {
            let is_there = match known {
                Some(Known::Undefined) => true,
                Some(Known::Bits(_)) => !by_splat,
                None => by_splat && operand == common,
            };
            if is_there {
                continue;
            }
            let operand = match known {
                Some(Known::Bits(bits)) => self.scalar_of_bits(lane, *bits),
                Some(Known::Undefined) | None => self.lane_scalar(operand, lane),
            };
            part = self.replaced(part, lane, at, operand);
        }
        part
    }

    /// A constant scalar for a lane.
    fn scalar_of_bits(&mut self, lane: Lane, bits: u64) -> Operand {
        match lane {
            Lane::F32 | Lane::F64 => {
                let bits = u128::from(bits) & ((1 << lane.bits()) - 1);
                self.ed.constant(lane.scalar(), ConstData::Float(bits))
            }
            Lane::I8 | Lane::I16 | Lane::I32 | Lane::I64 => {
                self.ed.int(lane.scalar(), bits.cast_signed())
            }
        }
    }

    /// A part with a scalar in one lane.
    fn replaced(&mut self, part: Operand, lane: Lane, at: usize, scalar: Operand) -> Operand {
        let at = self.ed.i32(at as i32);
        self.lane_op(lane, "replace_lane", &[part, scalar, at])
    }

    /// One lane as a value of type `element`.
    pub(super) fn extracted(&mut self, packed: &Packed, at: usize, element: Type) -> Operand {
        let lane = packed.lane;
        let Some(&part) = packed.parts.get(at / lane.count()) else { return self.poison(element) };
        let at = self.ed.i32((at % lane.count()) as i32);
        let word = match lane {
            Lane::I8 | Lane::I16 => "extract_lane_u",
            Lane::I32 | Lane::I64 | Lane::F32 | Lane::F64 => "extract_lane",
        };
        let scalar = self.lane_op(lane, word, &[part, at]);
        let from = lane.scalar();
        if element == from {
            scalar
        } else if element == Types::I1 {
            self.ed.icmp_int(IntPredicate::Ne, scalar, 0)
        } else if self.ed.module.types.is_ptr(element) {
            self.ed.cast(CastOp::IntToPtr, scalar, element)
        } else {
            self.ed.cast(CastOp::Trunc, scalar, element)
        }
    }

    /// All lanes as values of type `element`.
    pub(super) fn unpacked(&mut self, packed: &Packed, element: Type) -> Lanes {
        if element != Types::I1 {
            return (0..packed.count).map(|at| self.extracted(packed, at, element)).collect();
        }
        let mut lanes = Lanes::new();
        for (index, &part) in packed.parts.iter().enumerate() {
            let bits = self.lane_op(packed.lane.as_int(), "bitmask", &[part]);
            let left = packed.count - index * packed.lane.count();
            for at in 0..left.min(packed.lane.count()) {
                let bit = self.ed.binary_int(emback_ir::BinaryOp::And, bits, 1 << at);
                lanes.push(self.ed.icmp_int(IntPredicate::Ne, bit, 0));
            }
        }
        lanes
    }

    /// A vector in parts. That of a mask may have any lane.
    pub(super) fn packed(&mut self, operand: Operand) -> Option<Packed> {
        let form = self.form_of(operand)?;
        if let Operand::Value(value) = operand
            && let Some(packed) = &self.packed[value]
        {
            return Some((**packed).clone());
        }
        Some(self.packed_as(operand, form.lane))
    }

    /// A vector that is in lanes so far, in parts of such lanes: put together where it was
    /// defined.
    fn packed_as(&mut self, operand: Operand, lane: Lane) -> Packed {
        let lanes = self.lanes(operand);
        let Operand::Value(value) = operand else { return self.build(&lanes, lane) };
        let Some(place) = self.places[value] else { return self.build(&lanes, lane) };
        let mut apart = InstList::new();
        self.ed.swap_emitted(&mut apart);
        let here = self.ed.loc;
        if let Some(after) = place.after {
            self.ed.loc = self.ed.body.locs[after];
        }
        let packed = self.build(&lanes, lane);
        self.ed.loc = here;
        self.ed.swap_emitted(&mut apart);
        self.late.push((place, apart));
        self.packed[value] = Some(Box::new(packed.clone()));
        packed
    }

    /// A mask with lanes of so many bits.
    pub(super) fn mask(&mut self, operand: Operand, bits: u32) -> Option<Packed> {
        let lane = Lane::of_bits(bits)?;
        let form = self.form_of(operand).filter(|form| form.is_mask)?;
        let made = match operand {
            Operand::Value(value) => self.packed[value].as_ref().map(|packed| (**packed).clone()),
            Operand::Const(_) => None,
        };
        let made = match made {
            Some(made) => made,
            None => self.packed_as(operand, lane),
        };
        debug_assert_eq!(made.count, form.count);
        Some(self.resized(&made, lane, true))
    }

    /// The scalar that all lanes of a vector are.
    pub(super) fn splat_of(&mut self, operand: Operand) -> Option<Operand> {
        if self.is_made_packed(operand) && operand.value().is_none_or(|v| self.lanes[v].is_none()) {
            return None;
        }
        self.shape(operand)?;
        if let Operand::Const(id) = operand
            && super::lanes::has_vector_expr(self.ed.module, self.shapes, id)
        {
            return None;
        }
        let lanes = self.lanes(operand);
        let mut all =
            lanes.iter().copied().filter(|&lane| self.known(lane, false) != Some(Known::Undefined));
        let first = all.next()?;
        all.all(|lane| lane == first).then_some(first)
    }

    /// Says what an old result has become.
    pub(super) fn set_out(&mut self, inst: Inst, out: Out) {
        match out {
            Out::Lanes(lanes) => self.set(inst, lanes),
            Out::Packed(packed) => self.set_packed(inst, packed),
        }
    }

    /// Says that an old result is now in parts.
    pub(super) fn set_packed(&mut self, inst: Inst, packed: Packed) {
        let Some(value) = self.ed.body.result(inst) else { return };
        self.mark_place(value);
        let name = self.ed.body.names[value];
        for part in &packed.parts {
            if let Operand::Value(part) = part
                && self.ed.body.names[*part].is_none()
            {
                self.ed.body.names[*part] = name;
            }
        }
        self.packed[value] = Some(Box::new(packed));
    }

    /// Remembers where a value was made, for what is put together there later.
    pub(super) fn mark_place(&mut self, value: Value) {
        if self.simd {
            let place = Place { block: self.ed.current(), after: self.ed.last_emitted() };
            self.places[value] = Some(place);
        }
    }

    /// Puts what was emitted for other places there.
    pub(super) fn place_late(&mut self) {
        let mut late = std::mem::take(&mut self.late);
        if late.is_empty() {
            return;
        }
        for block in self.ed.body.layout.clone() {
            if !late.iter().any(|(place, _)| place.block == block) {
                continue;
            }
            let (here, rest) = late.into_iter().partition(|(place, _)| place.block == block);
            late = rest;
            self.place_in(block, here);
        }
    }

    /// Puts instructions into one block, each list behind its place and behind all phis.
    fn place_in(&mut self, block: Block, here: Vec<(Place, InstList)>) {
        let old = std::mem::take(&mut self.ed.body.blocks[block].insts);
        let is_phi = |inst: Inst| matches!(self.ed.body.insts[inst], InstData::Phi { .. });
        let phis = old.iter().take_while(|&&inst| is_phi(inst)).count();
        let mut after: rustc_hash::FxHashMap<Inst, Vec<InstList>> = Default::default();
        let mut first = Vec::new();
        for (place, insts) in here {
            match place.after {
                Some(inst) if !is_phi(inst) => after.entry(inst).or_default().push(insts),
                _ => first.push(insts),
            }
        }
        let mut new = InstList::with_capacity(old.len() + 8);
        new.extend_from_slice(&old[..phis]);
        first.iter().for_each(|insts| new.extend_from_slice(insts));
        for &inst in &old[phis..] {
            new.push(inst);
            for insts in after.get(&inst).into_iter().flatten() {
                new.extend_from_slice(insts);
            }
        }
        self.ed.body.blocks[block].insts = new;
    }

    /// A vector, or an aggregate, as a value of the type that it has in signatures, from
    /// lanes or parts.
    pub(super) fn passed_whole(&mut self, operand: Operand) -> Option<Operand> {
        if !self.simd {
            return None;
        }
        let ty = self.old_type(operand);
        let (lane, count) = passed(&self.ed.module.types, ty)?;
        let parts = match self.form(ty) {
            Some(form) if form.is_mask => self.mask(operand, lane.bits())?.parts,
            Some(_) => self.packed(operand)?.parts,
            None => {
                let lanes = self.lanes(operand);
                self.build(&lanes, lane).parts
            }
        };
        debug_assert_eq!(parts.len(), count);
        Some(self.joined_parts(&parts, ty))
    }

    /// Parts as one value of the type that a vector has in signatures.
    fn joined_parts(&mut self, parts: &[Operand], ty: Type) -> Operand {
        if let [one] = *parts {
            return one;
        }
        let ty = self.shapes.lowered(ty);
        let constants: Option<Box<[Const]>> = parts.iter().map(|part| part.constant()).collect();
        match constants {
            Some(parts) => self.ed.constant(ty, ConstData::Aggregate(parts)),
            None => self.array_of(ty, parts.iter().copied().collect()),
        }
    }

    /// The same for what an operation gave; none for what is passed as its lanes.
    pub(super) fn passed_out(&mut self, out: &Out, ty: Type) -> Option<Operand> {
        if !self.simd {
            return None;
        }
        let (lane, _) = passed(&self.ed.module.types, ty)?;
        let parts = match out {
            Out::Lanes(lanes) => self.build(lanes, lane).parts,
            Out::Packed(packed) if packed.lane.bits() == lane.bits() => packed.parts.clone(),
            Out::Packed(packed) => self.resized(packed, lane, true).parts,
        };
        Some(self.joined_parts(&parts, ty))
    }

    /// What a value of the type that a vector has in signatures is.
    pub(super) fn taken(&mut self, value: Operand, ty: Type) -> Out {
        let Some(shape) = super::shape(&self.ed.module.types, ty) else {
            return Out::Lanes(smallvec![value]);
        };
        let lane = if self.simd { passed(&self.ed.module.types, ty) } else { None };
        let Some((lane, count)) = lane else {
            return Out::Lanes(self.elements(value, shape));
        };
        let v128 = self.v128();
        let parts = match count {
            1 => smallvec![value],
            _ => (0..count as u32).map(|part| self.ed.extract_value(value, part, v128)).collect(),
        };
        let packed = Packed { lane, count: shape.count, parts };
        match self.form(ty) {
            Some(_) => Out::Packed(packed),
            None => Out::Lanes(self.unpacked(&packed, shape.element)),
        }
    }

    /// Phis of parts, which get their operands later.
    pub(super) fn packed_phi(&mut self, inst: Inst, form: Form, flags: emback_ir::InstFlags) {
        let ty = self.v128();
        let parts = form.count.div_ceil(form.lane.count());
        let mut phis = Vec::with_capacity(parts);
        let mut values = V128s::new();
        for _ in 0..parts {
            let data = InstData::Phi { incoming: Box::default(), flags };
            let phi = self.ed.body.make_inst(data, ty, self.ed.loc);
            self.ed.keep(phi);
            phis.push(phi);
            values.extend(self.ed.body.result(phi).map(Operand::Value));
        }
        self.set_packed(inst, Packed { lane: form.lane, count: form.count, parts: values });
        self.phis.push((inst, phis));
    }

    /// The parts that a phi takes from an operand: converted, where that has to be done,
    /// where the operand was made.
    pub(super) fn phi_parts(&mut self, operand: Operand, form: Form) -> V128s {
        let made = match operand {
            Operand::Value(value) => self.packed[value].as_ref().map(|packed| (**packed).clone()),
            Operand::Const(_) => None,
        };
        let Some(made) = made else { return self.packed_as(operand, form.lane).parts };
        let (Operand::Value(value), true) = (operand, made.lane.bits() != form.lane.bits()) else {
            return made.parts;
        };
        let mut apart = InstList::new();
        self.ed.swap_emitted(&mut apart);
        let converted = self.resized(&made, form.lane, true);
        self.ed.swap_emitted(&mut apart);
        if let Some(place) = self.places[value] {
            self.late.push((place, apart));
        }
        converted.parts
    }
}
