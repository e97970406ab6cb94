//! Operand types that instructions and constant expressions take, and the types of their results.
//!
//! The rules are those of LLVM's verifier and language reference: each is in the section of its
//! instruction. All take time linear in the number of operands. Types are compared as the module
//! has them, without pointees (`TypeTable::agree`): a text of LLVM 3 that mixes `i8*` and `i32*` is
//! an error to its own LLVM, and means the same here.

use emback_ir::{
    AttrSet, Attribute, BinaryOp, Block, CastOp, Const, ConstData, Symbol, TypeData, UnaryOp,
};
use smallvec::SmallVec;

use super::error::{MOST_LANES, Purpose};
use super::{Builder, Pos, Problem, Result, Ty, TyData};
use crate::attributes::Values;

/// An index of `getelementptr`: its type, where it is, and its value where that is a constant.
pub(crate) type GepIndex = (Ty, Pos, Option<Const>);

impl Builder {
    /// A value of type `have` is used as one of type `want`.
    pub(crate) fn check_type(&self, at: Pos, have: Ty, want: Ty) -> Result<()> {
        if self.types.agree(have, want) {
            return Ok(());
        }
        Problem::Mismatch { want, have }.at(at)
    }

    /// The operand of `ret`, `void` without one.
    pub(crate) fn check_return(&self, ty: Ty, at: Pos) -> Result<()> {
        let want = self.func.result;
        if self.types.agree(ty, want) {
            return Ok(());
        }
        Problem::Returned { want, have: ty }.at(at)
    }

    /// Whether a type is fit for what it is used for.
    pub(crate) fn check_purpose(&self, ty: Ty, purpose: Purpose, at: Pos) -> Result<()> {
        let fit = self.is_first_class(ty)
            && match purpose {
                Purpose::Global | Purpose::Alloca => ty != Ty::TOKEN,
                Purpose::Value | Purpose::Phi | Purpose::Load | Purpose::Store | Purpose::VaArg => {
                    true
                }
            };
        if fit { Ok(()) } else { Problem::Unfit(ty, purpose).at(at) }
    }

    /// An integer, of any width.
    pub(crate) fn check_int(&self, ty: Ty, at: Pos) -> Result<()> {
        if self.is_int(ty) { Ok(()) } else { Problem::NotAnInteger(ty).at(at) }
    }

    /// A pointer, of either kind and any address space.
    pub(crate) fn check_pointer(&self, ty: Ty, at: Pos) -> Result<()> {
        if self.is_pointer(ty) { Ok(()) } else { Problem::NotAPointer(ty).at(at) }
    }

    /// The filter of a landing pad. LLVM takes other aggregates too.
    pub(crate) fn check_array(&self, ty: Ty, at: Pos) -> Result<()> {
        if self.is_aggregate(ty) { Ok(()) } else { Problem::NotAnArray(ty).at(at) }
    }

    /// A power of two up to 2^32.
    pub(crate) fn check_alignment(&self, value: u64, at: Pos) -> Result<()> {
        if value.is_power_of_two() && value <= 1 << 32 { Ok(()) } else { Problem::Alignment.at(at) }
    }

    /// Whether values of `ty` can have an attribute.
    pub(crate) fn attribute_fits(&self, values: Values, ty: Ty) -> bool {
        let scalar = self.types.scalar(ty);
        match values {
            Values::Any => ty != Ty::VOID,
            Values::Int => self.is_int(ty),
            Values::IntLanes => self.is_int(scalar),
            Values::Ptr => self.is_pointer(ty),
            Values::PtrLanes => self.is_pointer(scalar),
            Values::Float => {
                let mut element = ty;
                while let TyData::Array { element: inner, .. } = *self.types.resolved(element) {
                    element = inner;
                }
                self.is_float(self.types.scalar(element))
            }
        }
    }

    /// The operand of `fneg`: a floating-point number, or a vector of them.
    pub(crate) fn check_unary(&self, op: UnaryOp, ty: Ty, at: Pos) -> Result<()> {
        if self.is_float(self.types.scalar(ty)) {
            return Ok(());
        }
        Problem::UnaryOperand(op, ty).at(at)
    }

    /// Both operands of a binary operation have this type: integers for integer opcodes, floats for
    /// the others, or vectors of either.
    pub(crate) fn check_binary(&self, op: BinaryOp, ty: Ty, at: Pos) -> Result<()> {
        let scalar = self.types.scalar(ty);
        let fits = if op.is_float() { self.is_float(scalar) } else { self.is_int(scalar) };
        if fits { Ok(()) } else { Problem::BinaryOperand(op, ty).at(at) }
    }

    /// The operands of `icmp` (`int`) or `fcmp`; gives the type of the result: `i1`, or a vector of
    /// as many as the operands have lanes.
    pub(crate) fn check_compare(&mut self, int: bool, ty: Ty, at: Pos) -> Result<Ty> {
        let scalar = self.types.scalar(ty);
        let fits = if int {
            self.is_int(scalar) || self.is_pointer(scalar)
        } else {
            self.is_float(scalar)
        };
        if fits { Ok(self.shaped(ty, Ty::I1)) } else { Problem::Compare { int, ty }.at(at) }
    }

    /// The condition of a `select` is one bit, or one for each lane.
    pub(crate) fn check_select(&self, condition: Ty, at: Pos, ty: Ty) -> Result<()> {
        let is_bits = self.types.scalar(condition) == Ty::I1;
        if is_bits && (condition == Ty::I1 || self.lanes(condition) == self.lanes(ty)) {
            return Ok(());
        }
        Problem::Select { condition, ty }.at(at)
    }

    /// Lane count of a vector, and whether `vscale` multiplies it.
    fn lanes(&self, ty: Ty) -> Option<(u32, bool)> {
        self.types.vector_parts(ty).map(|(_, count, scalable)| (count, scalable))
    }

    // Casts.

    /// What a `bitcast` between `bN` and a pointer is, where `bN` is an integer: the module has no
    /// byte type, and its integers do not carry provenance, which code generation here makes no use
    /// of.
    pub(crate) fn byte_cast(&self, op: CastOp, from: Ty, to: Ty) -> Option<CastOp> {
        if op != CastOp::BitCast || self.lanes(from) != self.lanes(to) {
            return None;
        }
        let (from, to) = (self.types.scalar(from), self.types.scalar(to));
        match (self.types.data(from), self.types.data(to)) {
            (TyData::Byte(_), _) if self.is_pointer(to) => Some(CastOp::IntToPtr),
            (_, TyData::Byte(_)) if self.is_pointer(from) => Some(CastOp::PtrToInt),
            _ => None,
        }
    }

    /// Whether a cast between widths is between equal ones. LLVM's verifier refuses it, but clang
    /// 19 writes `trunc i65 %x to i65` for checks of overflow.
    pub(crate) fn keeps_width(&self, op: CastOp, from: Ty, to: Ty) -> bool {
        matches!(op, CastOp::Trunc | CastOp::ZExt | CastOp::SExt)
            && from == to
            && self.is_int(self.types.scalar(from))
    }

    /// Whether `op` casts from one type to the other: LangRef, "Conversion Operations". Widths must
    /// strictly grow or shrink, and vectors have the same number of lanes on both sides.
    pub(crate) fn check_cast(&self, op: CastOp, from: Ty, to: Ty, at: Pos) -> Result<()> {
        let (a, b) = (self.types.scalar(from), self.types.scalar(to));
        let (int, float, ptr) =
            (|ty| self.is_int(ty), |ty| self.is_float(ty), |ty| self.is_pointer(ty));
        let width = |ty| self.scalar_bits(ty);
        let kinds = match op {
            CastOp::Trunc => int(a) && int(b) && width(a) > width(b),
            CastOp::ZExt | CastOp::SExt => int(a) && int(b) && width(a) < width(b),
            CastOp::FpTrunc => float(a) && float(b) && width(a) > width(b),
            CastOp::FpExt => float(a) && float(b) && width(a) < width(b),
            CastOp::FpToUi | CastOp::FpToSi => float(a) && int(b),
            CastOp::UiToFp | CastOp::SiToFp => int(a) && float(b),
            CastOp::PtrToInt | CastOp::PtrToAddr => ptr(a) && int(b),
            CastOp::IntToPtr => int(a) && ptr(b),
            CastOp::AddrSpaceCast => ptr(a) && ptr(b) && self.types.ir(a) != self.types.ir(b),
            CastOp::BitCast => self.bitcast_fits(from, to),
        };
        if kinds && (op == CastOp::BitCast || self.lanes(from) == self.lanes(to)) {
            return Ok(());
        }
        Problem::Cast { op, from, to }.at(at)
    }

    /// Whether all bits of `from` are those of `to`. Pointers are cast to pointers only, in the
    /// same address space; vectors may change their number of lanes, if both have the same bits in
    /// all.
    fn bitcast_fits(&self, from: Ty, to: Ty) -> bool {
        if !self.is_first_class(from) || self.is_aggregate(from) || self.is_aggregate(to) {
            return from == to;
        }
        let (a, b) = (self.types.scalar(from), self.types.scalar(to));
        if self.is_pointer(a) || self.is_pointer(b) {
            let count = |ty| self.lanes(ty).map_or(1, |(count, _)| count);
            return self.types.ir(a) == self.types.ir(b) && count(from) == count(to);
        }
        let bits = |ty| {
            let lane = self.scalar_bits(self.types.scalar(ty))?;
            let (count, scalable) = self.lanes(ty).unwrap_or((1, false));
            Some((u64::from(lane) * u64::from(count), scalable))
        };
        match (bits(from), bits(to)) {
            (Some(from), Some(to)) => from == to,
            // Target types have sizes that only their target knows.
            (None, _) | (_, None) => true,
        }
    }

    /// Width of an integer or floating-point type; `None` for types whose size hangs on the target.
    fn scalar_bits(&self, ty: Ty) -> Option<u32> {
        match *self.type_data(ty) {
            TypeData::Int(bits) => Some(bits),
            TypeData::Float(kind) => Some(kind.bits()),
            TypeData::X86Mmx => Some(64),
            TypeData::X86Amx => Some(8192),
            _ => None,
        }
    }

    // Vectors and aggregates.

    /// The type of a vector's lanes.
    pub(crate) fn lane_type(&self, ty: Ty, at: Pos) -> Result<Ty> {
        match self.types.vector_parts(ty) {
            Some((element, ..)) => Ok(element),
            None => Problem::NotAVector(ty).at(at),
        }
    }

    /// The type of the element at the end of a path of numbers: `{ i32, [2 x i8] }` and `1, 0` give
    /// `i8`.
    pub(crate) fn indexed_type(&self, mut ty: Ty, indices: &[u32], at: Pos) -> Result<Ty> {
        for &index in indices {
            match self.types.element(ty, index.into()) {
                Some(element) => ty = element,
                None => return Problem::NoElement { ty, index }.at(at),
            }
        }
        Ok(ty)
    }

    /// A shuffle's mask as lane numbers, -1 where it does not matter. Which numbers are in range is
    /// a question for the verifier.
    pub(crate) fn shuffle_mask(&self, ty: Ty, mask: Const, at: Pos) -> Result<Box<[i32]>> {
        let Some((Ty::I32, count, _)) = self.types.vector_parts(ty) else {
            return Problem::MaskType(ty).at(at);
        };
        // A mask is as long as its text, unless it is one word such as `zeroinitializer`, which
        // must not fill the memory.
        if count > MOST_LANES {
            return Problem::MaskTooLong.at(at);
        }
        let lane = |id: Const| match self.module.consts.data(id) {
            ConstData::Int(value) => i32::try_from(value.limb(0)).ok(),
            ConstData::Undef | ConstData::Poison => Some(-1),
            _ => None,
        };
        let lanes = match self.module.consts.data(mask) {
            ConstData::Zero => Some(vec![0; count as usize]),
            ConstData::Undef | ConstData::Poison => Some(vec![-1; count as usize]),
            ConstData::Splat(id) => lane(*id).map(|lane| vec![lane; count as usize]),
            ConstData::Aggregate(parts) => parts.iter().map(|&part| lane(part)).collect(),
            _ => None,
        };
        match lanes {
            Some(lanes) => Ok(lanes.into()),
            None => Problem::MaskOfNoNumbers.at(at),
        }
    }

    // Addresses of elements.

    /// The type whose elements are addressed: the written one, or what a typed pointer points to
    /// (LLVM before 3.7).
    pub(crate) fn gep_source(&self, written: Option<Ty>, base: Ty, at: Pos) -> Result<Ty> {
        let scalar = self.types.scalar(base);
        self.check_pointer(scalar, at)?;
        match written.or_else(|| self.types.pointee(scalar)) {
            Some(ty) => Ok(ty),
            None => Problem::SourceTypeMissing.at(at),
        }
    }

    /// The type of the address: a pointer like the base, or a vector of them when anything is a
    /// vector. The first index steps over whole objects of type `source`, so that it needs its
    /// size; the others step into it.
    pub(crate) fn gep_type(
        &mut self,
        source: Ty,
        base: Ty,
        indices: &[GepIndex],
        at: Pos,
    ) -> Result<Ty> {
        let mut shape = base;
        let mut element = source;
        for (number, &(ty, index_at, id)) in indices.iter().enumerate() {
            let scalar = self.types.scalar(ty);
            self.check_int(scalar, index_at)?;
            if ty != scalar {
                let count = |ty| self.lanes(ty).map(|(count, _)| count);
                if count(shape).is_some() && count(shape) != count(ty) {
                    return Problem::VectorsDiffer.at(index_at);
                }
                shape = if count(shape).is_some() { shape } else { ty };
            }
            if number > 0 {
                element = self.gep_step(element, scalar, id, index_at)?;
            } else if !self.is_sized(source) {
                return Problem::NoSize(source).at(at);
            }
        }
        let pointer = self.types.scalar(base);
        // A typed pointer points to the element then, which old loads of the address need.
        let pointer = match *self.types.data(pointer) {
            TyData::Pointer { space, .. } => {
                self.types.pointer(&mut self.module.types, element, space)
            }
            _ => pointer,
        };
        Ok(self.shaped(shape, pointer))
    }

    /// One step into an aggregate: any index of an array or vector, a constant `i32` of a struct,
    /// since its fields have types of their own. Indices out of range of an array are allowed.
    fn gep_step(&self, ty: Ty, index_ty: Ty, index: Option<Const>, at: Pos) -> Result<Ty> {
        match self.types.resolved(ty) {
            TyData::Array { element, .. } | TyData::Vector { element, .. } => Ok(*element),
            TyData::Struct { .. } if index_ty != Ty::I32 => {
                Problem::FieldIndexType(index_ty).at(at)
            }
            TyData::Struct { fields, .. } => {
                let field = index.and_then(|id| self.constant_index(id));
                match field.and_then(|field| fields.get(field)) {
                    Some(&field) => Ok(field),
                    None => Problem::FieldIndex(ty).at(at),
                }
            }
            TyData::Leaf(_)
            | TyData::Byte(_)
            | TyData::Pointer { .. }
            | TyData::Named(_)
            | TyData::Function { .. } => Problem::NoElements(ty).at(at),
        }
    }

    /// A constant index, the same in each lane.
    fn constant_index(&self, id: Const) -> Option<usize> {
        match self.module.consts.data(id) {
            ConstData::Int(value) => usize::try_from(value.to_u64()?).ok(),
            ConstData::Splat(lane) => self.constant_index(*lane),
            ConstData::Zero => Some(0),
            _ => None,
        }
    }

    // Calls.

    /// The arguments of a call, each with its place, against the parameters. Those beyond them are
    /// for `...`, of any type.
    pub(crate) fn check_arguments(&self, function: Ty, args: &[(Ty, Pos)], at: Pos) -> Result<()> {
        let Some((_, params, varargs)) = self.types.function_parts(function) else { return Ok(()) };
        for (&want, &(have, at)) in params.iter().zip(args) {
            self.check_type(at, have, want)?;
        }
        if args.len() < params.len() || (args.len() > params.len() && !varargs) {
            return Problem::ArgumentCount { want: params.len(), have: args.len() }.at(at);
        }
        Ok(())
    }

    /// What a constraint such as `*m` points to has its type in an attribute since LLVM 14; before,
    /// the pointer had it: LangRef, "Indirect inputs and outputs". Adds the attribute where it is
    /// missing.
    pub(crate) fn indirect_operands(
        &mut self,
        constraints: Symbol,
        types: &[(Ty, Pos)],
        attrs: &mut [AttrSet],
    ) -> Result<()> {
        for index in indirect(&self.module.text(constraints)) {
            let (Some(&(ty, at)), Some(set)) = (types.get(index), attrs.get_mut(index)) else {
                continue;
            };
            self.check_pointer(ty, at)?;
            if self.module.type_attribute(*set, "elementtype").is_some() {
                continue;
            }
            let Some(pointee) = self.types.pointee(ty) else {
                return Problem::IndirectOperand.at(at);
            };
            let word = self.module.symbol("elementtype");
            let mut list = self.module.attributes.get(*set).to_vec();
            list.push(Attribute::Type(word, self.types.ir(pointee)));
            *set = self.module.attributes.intern(list);
        }
        Ok(())
    }
}

/// Which arguments of inline assembly are pointers to an operand. Results, labels and clobbers take
/// no argument: LangRef, "Constraint Codes".
fn indirect(constraints: &str) -> SmallVec<[usize; 4]> {
    let mut out = SmallVec::new();
    let mut argument = 0;
    for constraint in constraints.split(',') {
        let (output, rest) = match constraint.strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, constraint),
        };
        let is_indirect = rest.starts_with('*');
        if rest.starts_with(['~', '!']) || (output && !is_indirect) {
            continue;
        }
        if is_indirect {
            out.push(argument);
        }
        argument += 1;
    }
    out
}

/// The first case of a switch whose value an earlier one has. Sorting the ids takes less memory
/// than a set of them would, and hardly any switch has repeated cases. Constants are interned, so
/// that equal values have equal ids.
pub(crate) fn repeated_case(cases: &[(Const, Block)]) -> Option<usize> {
    let mut values: Vec<Const> = cases.iter().map(|&(value, _)| value).collect();
    values.sort_unstable();
    values.windows(2).any(|pair| pair[0] == pair[1]).then_some(())?;
    let mut seen = rustc_hash::FxHashSet::default();
    cases.iter().position(|&(value, _)| !seen.insert(value))
}
