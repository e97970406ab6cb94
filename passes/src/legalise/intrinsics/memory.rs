//! `memcpy`, `memmove` and `memset`: short ones as loads and stores of the widest unit
//! that the alignment allows, long or variable ones as calls of `emback.mem*`.
//!
//! Units are integers: a copy through a float could change the bits of a NaN.
//!
//! Before: `call void @llvm.memcpy(ptr align 4 %d, ptr align 4 %s, i32 8, i1 false)`
//!
//! After: two loads of `i32` from `%s` and `%s+4`, each followed by its store
//!
//! LLVM's `SelectionDAG::getMemcpyLoadsAndStores` does the same under the limits of a
//! target.

use emback_ir::{
    BinaryOp, CastOp, Const, ConstData, ConstExpr, Global, GlobalKind, InstData, InstFlags,
    Operand, Type, Types,
};

use super::ops::{self, join};
use super::{Call, Lowering};
use crate::edit::Editor;
use crate::legalise::libcalls;
use crate::target::Target;
use emback_ir::data_layout::DataLayout;

/// Most units that are copied by loads and stores; beyond this a call is shorter and
/// faster. In units, not bytes: on asm.js an access is of at most 4 bytes, in WebAssembly of
/// 8, where LLVM's limit is 8 as well.
fn most_of_copy(target: Target) -> usize {
    match target {
        Target::AsmJs => 16,
        Target::Wasm32 => 8,
    }
}

/// Most stores of a fill; beyond this a call is shorter and faster. On asm.js it is greater
/// than that of copies, as a store has no load before it.
fn most_of_fill(target: Target) -> usize {
    match target {
        Target::AsmJs => 24,
        Target::Wasm32 => 8,
    }
}

/// Greatest alignment that is tracked; no access needs more.
const MAX_ALIGN: u64 = 16;

/// One end of a copy.
#[derive(Copy, Clone)]
pub(in crate::legalise) struct Place {
    /// Address.
    pub(in crate::legalise) ptr: Operand,
    /// What is known of its alignment.
    pub(in crate::legalise) align: u64,
}

// `copy` is a function of its own, as `byval` copies arguments by it.
impl Lowering<'_> {
    /// `memcpy`, or with `overlap` `memmove`.
    pub(super) fn copy_memory(&mut self, call: &Call, overlap: bool) {
        let len = call.arg(self, 2);
        let (to, from) = (self.place(call, 0), self.place(call, 1));
        let volatile = self.is_volatile(call);
        copy(&mut self.ed, self.target, to, from, len, volatile, overlap);
    }

    /// A copy whose length is a number of elements of the size in argument 3.
    pub(super) fn copy_elements(&mut self, call: &Call) {
        let (count, size) = (call.arg(self, 2), call.arg(self, 3));
        let size = self.ed.known_int(size).unwrap_or(1).cast_signed();
        let size = self.ed.int(self.ed.ty(count), size);
        let len = self.ed.binary(BinaryOp::Mul, count, size);
        let (to, from) = (self.place(call, 0), self.place(call, 1));
        copy(&mut self.ed, self.target, to, from, len, false, false);
    }

    /// `memset`.
    pub(super) fn set_memory(&mut self, call: &Call) {
        let (value, len) = (call.arg(self, 1), call.arg(self, 2));
        let (to, volatile) = (self.place(call, 0), self.is_volatile(call));
        set(&mut self.ed, self.target, to, value, len, volatile);
    }

    /// The pointer in argument `index`, with its alignment. LLVM 6 and earlier pass the
    /// alignment of both as the fourth of five operands.
    ///
    /// What the caller says and what is known are both true, so the greater one counts.
    fn place(&mut self, call: &Call, index: usize) -> Place {
        let ptr = call.arg(self, index);
        let said = if let InstData::Call(data) = &self.ed.body.insts[call.inst] {
            self.ed.module.int_attribute(data.attrs.param(index), "align")
        } else {
            None
        };
        let old = match call.args.len() {
            5 => call.args.get(3).and_then(|&arg| self.ed.known_int(arg)),
            _ => None,
        };
        let known = known_align(&self.ed, self.layout, self.global, ptr, 0);
        Place { ptr, align: said.max(old).unwrap_or(1).max(known).max(1) }
    }

    /// Whether the volatile flag is set.
    ///
    /// Volatile accesses stay volatile one by one; a call of a helper drops the flag.
    fn is_volatile(&self, call: &Call) -> bool {
        let flag = call.args.get(if call.args.len() == 5 { 4 } else { 3 });
        flag.and_then(|&arg| self.ed.known_int(arg)) == Some(1)
    }
}

/// Offsets and sizes of the units for `len` bytes; none if there are too many.
///
/// Costs at most `most` steps whatever the length is, since it stops there.
fn units(len: u64, align: u64, target: Target, most: usize) -> Option<Vec<(i64, u32)>> {
    let widest = u64::from(target.int_bits() / 8);
    let align = if target.any_alignment() { widest } else { align.min(widest) };
    let mut out = Vec::new();
    let mut at = 0;
    while at < len {
        let rest = len - at;
        // Whole units first, then ever smaller ones: each stays aligned.
        let unit = align.min(1 << rest.ilog2());
        if out.len() == most {
            return None;
        }
        out.push((i64::try_from(at).ok()?, u32::try_from(unit).ok()?));
        at += unit;
    }
    Some(out)
}

/// The integer type of a unit.
fn unit_type(bytes: u32) -> Type {
    match bytes {
        1 => Types::I8,
        2 => Types::I16,
        4 => Types::I32,
        _ => Types::I64,
    }
}

/// Copies `len` bytes; `overlap` as `memmove` does.
///
/// `memmove` loads all units before it stores any, which needs as many values at once;
/// `memcpy` may assume that the two do not overlap, or are the same (LangRef,
/// "llvm.memcpy").
pub(in crate::legalise) fn copy(
    ed: &mut Editor<'_>,
    target: Target,
    to: Place,
    from: Place,
    len: Operand,
    volatile: bool,
    overlap: bool,
) {
    let align = to.align.min(from.align);
    let known = ed.known_int(len).and_then(|len| units(len, align, target, most_of_copy(target)));
    // The length of the helper is an i32, as large as an address.
    let Some(units) = known else {
        let len = ops::to_i32(ed, len);
        let name = if overlap { libcalls::MEMMOVE } else { libcalls::MEMCPY };
        let params = [Types::PTR, Types::PTR, Types::I32];
        libcalls::call(ed, name, Types::VOID, &params, vec![to.ptr, from.ptr, len]);
        return;
    };
    let store = |ed: &mut Editor<'_>, value, at, bytes: u32| {
        let address = ed.offset(to.ptr, at, InstFlags::INBOUNDS);
        let align = natural(to.align, at, bytes, target);
        ed.store(value, address, align, volatile);
    };
    let mut waiting = Vec::new();
    for (at, bytes) in units {
        let address = ed.offset(from.ptr, at, InstFlags::INBOUNDS);
        let align = natural(from.align, at, bytes, target);
        let value = ed.load(unit_type(bytes), address, align, volatile);
        if overlap {
            waiting.push((value, at, bytes));
        } else {
            store(ed, value, at, bytes);
        }
    }
    for (value, at, bytes) in waiting {
        store(ed, value, at, bytes);
    }
}

/// The alignment to specify on an access of a unit at an offset.
///
/// A target that requires alignment has got units that are aligned, so the answer is
/// their size.
fn natural(align: u64, at: i64, bytes: u32, target: Target) -> u32 {
    if !target.any_alignment() {
        return bytes;
    }
    let known = align.min(offset_align(at));
    u32::try_from(known).unwrap_or(1).min(bytes)
}

/// The alignment of an offset.
fn offset_align(at: i64) -> u64 {
    if at == 0 { MAX_ALIGN } else { 1 << at.trailing_zeros().min(4) }
}

/// Fills `len` bytes with the `i8` `value`.
///
/// Each pattern is made once for its size: with a variable byte it costs a product.
pub(in crate::legalise) fn set(
    ed: &mut Editor<'_>,
    target: Target,
    to: Place,
    value: Operand,
    len: Operand,
    volatile: bool,
) {
    let known =
        ed.known_int(len).and_then(|len| units(len, to.align, target, most_of_fill(target)));
    let Some(units) = known else {
        let len = ops::to_i32(ed, len);
        let value = ops::to_i32(ed, value);
        let params = [Types::PTR, Types::I32, Types::I32];
        libcalls::call(ed, libcalls::MEMSET, Types::VOID, &params, vec![to.ptr, value, len]);
        return;
    };
    // At most four sizes, so a list is searched faster than a map.
    let mut patterns: Vec<(u32, Operand)> = Vec::new();
    for (at, bytes) in units {
        let pattern = match patterns.iter().find(|entry| entry.0 == bytes) {
            Some(entry) => entry.1,
            None => {
                let made = repeated(ed, value, bytes);
                patterns.push((bytes, made));
                made
            }
        };
        let address = ed.offset(to.ptr, at, InstFlags::INBOUNDS);
        ed.store(pattern, address, natural(to.align, at, bytes, target), volatile);
    }
}

/// An integer of `bytes` bytes that are all `value`.
///
/// A product with ones in each byte repeats a byte without carries.
fn repeated(ed: &mut Editor<'_>, value: Operand, bytes: u32) -> Operand {
    if bytes == 1 {
        return value;
    }
    let ty = unit_type(bytes);
    if let Some(byte) = ed.known_int(value) {
        let all = byte.wrapping_mul(0x0101_0101_0101_0101);
        return ed.int(ty, all.cast_signed());
    }
    let byte = ed.cast(CastOp::ZExt, value, Types::I32);
    let word = ed.binary_int(BinaryOp::Mul, byte, 0x0101_0101);
    match bytes {
        2 => ed.cast(CastOp::Trunc, word, ty),
        4 => word,
        _ => join(ed, &[word, word], Types::I64),
    }
}

/// The known alignment of an address, at most [`MAX_ALIGN`].
///
/// Follows casts and `getelementptr` up to six steps back, as
/// `Value::getPointerAlignment` does. A phi or a load ends the search: 1 is always true.
fn known_align(
    ed: &Editor<'_>,
    layout: &DataLayout,
    function: Global,
    ptr: Operand,
    depth: u32,
) -> u64 {
    if depth > 6 {
        return 1;
    }
    let inst = match ptr {
        Operand::Const(id) => return constant_align(ed, layout, id, depth),
        Operand::Value(value) => match ed.body.values[value].def {
            emback_ir::ValueDef::Param(number) => {
                let Some(function) = ed.module.function(function) else { return 1 };
                let set = function.attrs.param(number as usize);
                return ed.module.int_attribute(set, "align").unwrap_or(1).clamp(1, MAX_ALIGN);
            }
            emback_ir::ValueDef::Inst(inst) => inst,
        },
    };
    match &ed.body.insts[inst] {
        InstData::Alloca { ty, align, .. } => {
            written_or(*align, || layout.align(&ed.module.types, *ty))
        }
        InstData::Cast { op: CastOp::BitCast | CastOp::AddrSpaceCast, arg, .. }
        | InstData::Freeze { arg } => known_align(ed, layout, function, *arg, depth + 1),
        InstData::GetElementPtr { source, base, indices, .. } => {
            let base = known_align(ed, layout, function, *base, depth + 1);
            let indices: Vec<Option<u64>> =
                indices.iter().map(|&index| ed.known_int(index)).collect();
            base.min(gep_align(ed, layout, *source, &indices))
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
        | InstData::Unary { .. }
        | InstData::Binary { .. }
        | InstData::Cast { .. }
        | InstData::ICmp { .. }
        | InstData::FCmp { .. }
        | InstData::Select { .. }
        | InstData::Phi { .. }
        | InstData::ExtractElement { .. }
        | InstData::InsertElement { .. }
        | InstData::ShuffleVector { .. }
        | InstData::ExtractValue { .. }
        | InstData::InsertValue { .. }
        | InstData::Load { .. }
        | InstData::Store { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => 1,
    }
}

/// The specified alignment, else the natural one.
///
/// A global's natural alignment may be used, since this program also places it.
fn written_or(written: u32, natural: impl Fn() -> u64) -> u64 {
    if written == 0 { natural().min(MAX_ALIGN) } else { u64::from(written).min(MAX_ALIGN) }
}

/// The known alignment of a constant address.
fn constant_align(ed: &Editor<'_>, layout: &DataLayout, id: Const, depth: u32) -> u64 {
    let consts = &ed.module.consts;
    match consts.data(id) {
        ConstData::Global(global) => {
            let data = &ed.module.globals[*global];
            match data.kind {
                GlobalKind::Variable(_) => {
                    written_or(data.align, || layout.align(&ed.module.types, data.ty))
                }
                GlobalKind::Function(_) | GlobalKind::Alias(_) | GlobalKind::IFunc(_) => 1,
            }
        }
        ConstData::Expr(expr) if depth <= 6 => match &**expr {
            ConstExpr::Cast { op: CastOp::BitCast | CastOp::AddrSpaceCast, arg, .. } => {
                constant_align(ed, layout, *arg, depth + 1)
            }
            ConstExpr::GetElementPtr { source, base, indices, .. } => {
                let base = constant_align(ed, layout, *base, depth + 1);
                let indices: Vec<Option<u64>> = indices
                    .iter()
                    .map(|&index| consts.as_int(index).and_then(emback_ir::ApInt::to_u64))
                    .collect();
                base.min(gep_align(ed, layout, *source, &indices))
            }
            ConstExpr::Unary { .. }
            | ConstExpr::Binary { .. }
            | ConstExpr::Cast { .. }
            | ConstExpr::ICmp { .. }
            | ConstExpr::FCmp { .. }
            | ConstExpr::Select { .. }
            | ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. }
            | ConstExpr::ExtractValue { .. }
            | ConstExpr::InsertValue { .. } => 1,
        },
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => 1,
    }
}

/// The alignment of the distance that the indices add; an unknown index counts as one.
///
/// An unknown index may be any number, so the distance has the alignment of the element's
/// size: the same as with index one.
fn gep_align(ed: &Editor<'_>, layout: &DataLayout, source: Type, indices: &[Option<u64>]) -> u64 {
    let types = &ed.module.types;
    let mut align = MAX_ALIGN;
    let mut ty = source;
    let mut scaled = |size: u64, index: Option<u64>| {
        let distance = size.wrapping_mul(index.unwrap_or(1));
        if distance != 0 {
            align = align.min(1 << distance.trailing_zeros().min(4));
        }
    };
    for (position, &index) in indices.iter().enumerate() {
        if position == 0 {
            scaled(layout.size(types, ty), index);
            continue;
        }
        match types.resolved(ty) {
            emback_ir::TypeData::Struct { fields, .. } => {
                let number = index.unwrap_or(0);
                scaled(layout.field_offset(types, ty, number), Some(1));
                match usize::try_from(number).ok().and_then(|number| fields.get(number)) {
                    Some(&field) => ty = field,
                    None => return 1,
                }
            }
            emback_ir::TypeData::Array { element, .. } => {
                ty = *element;
                scaled(layout.size(types, ty), index);
            }
            emback_ir::TypeData::Void
            | emback_ir::TypeData::Int(_)
            | emback_ir::TypeData::Float(_)
            | emback_ir::TypeData::Ptr(_)
            | emback_ir::TypeData::Vector { .. }
            | emback_ir::TypeData::Named(_)
            | emback_ir::TypeData::Function { .. }
            | emback_ir::TypeData::Label
            | emback_ir::TypeData::Metadata
            | emback_ir::TypeData::Token
            | emback_ir::TypeData::X86Mmx
            | emback_ir::TypeData::X86Amx
            | emback_ir::TypeData::TargetExt { .. } => return 1,
        }
    }
    align
}
