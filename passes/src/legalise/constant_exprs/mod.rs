//! Turns constant expressions other than addresses into instructions, and resolves
//! aliases.
//!
//! Before: any constant as an operand.
//!
//! After: constants are literals, `@g`, `getelementptr (i8, ptr @g, i32 C)`,
//! `inttoptr (i32 C to ptr)`, `null`, or aggregates of these. The instructions for an
//! operand of a phi are at the end of the block that it comes from, or in a block of their
//! own on the edge if one of them divides by what may be zero: LLVM had such expressions
//! up to version 14.
//!
//! ```text
//! %y = add i32 %x, sub (i32 ptrtoint (ptr @a to i32), i32 ptrtoint (ptr @b to i32))
//!
//! %1 = ptrtoint ptr @a to i32
//! %2 = ptrtoint ptr @b to i32
//! %3 = sub i32 %1, %2
//! %y = add i32 %x, %3
//! ```
//! Later passes then know instructions only: legalisation of a wide or odd operation need
//! not be written twice. Folding puts together again what is constant after all.
//! Expressions are made once for each use; what that repeats, common subexpression
//! elimination finds.

mod edges;

use emback_ir::data_layout::DataLayout;
use emback_ir::{
    ApInt, Body, CastOp, Const, ConstData, ConstExpr, Global, GlobalKind, Inst, InstData,
    InstFlags, Module, Operand, TypeData, Types,
};
use rustc_hash::FxHashMap;

pub(super) use edges::split_trapping_edges;

use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// An address known at link time: a global, or none, plus an offset.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Address {
    /// The global, with aliases resolved.
    pub base: Option<Global>,
    /// The offset in bytes, modulo 2^32.
    pub offset: i64,
}

/// The address that `id` is, if it is one. The depth of nests is bounded.
#[must_use]
pub fn address(module: &Module, layout: &DataLayout, id: Const) -> Option<Address> {
    fold(module, layout, id, 0)
}

/// Constants that instructions at one place compute.
type Made = FxHashMap<Const, Operand>;

/// Deepest nesting of constants that is followed.
const DEEPEST: u32 = 256;

/// As [`address`], at this depth.
fn fold(module: &Module, layout: &DataLayout, id: Const, depth: u32) -> Option<Address> {
    if depth > DEEPEST {
        return None;
    }
    match module.consts.data(id) {
        ConstData::Null => Some(Address { base: None, offset: 0 }),
        ConstData::Zero if module.types.is_ptr(module.consts.ty(id)) => {
            Some(Address { base: None, offset: 0 })
        }
        ConstData::Global(global)
        | ConstData::DsoLocalEquivalent(global)
        | ConstData::NoCfi(global) => {
            if let GlobalKind::Alias(target) = module.globals[*global].kind {
                fold(module, layout, target, depth + 1)
            } else {
                Some(Address { base: Some(*global), offset: 0 })
            }
        }
        ConstData::Int(value) => {
            Some(Address { base: None, offset: i64::from((value.limb(0) as u32).cast_signed()) })
        }
        ConstData::Expr(expr) => match &**expr {
            ConstExpr::Cast {
                op: CastOp::BitCast | CastOp::AddrSpaceCast | CastOp::IntToPtr,
                arg,
                ..
            } => {
                let is_address = module.types.is_ptr(module.consts.ty(*arg))
                    || module.types.int_bits(module.consts.ty(*arg)).is_some();
                if is_address { fold(module, layout, *arg, depth + 1) } else { None }
            }
            ConstExpr::Cast { op: CastOp::PtrToInt, arg, .. }
                if module.types.int_bits(module.consts.ty(id)).is_some_and(|bits| bits >= 32) =>
            {
                fold(module, layout, *arg, depth + 1)
            }
            ConstExpr::GetElementPtr { source, base, indices, .. } => {
                let base = fold(module, layout, *base, depth + 1)?;
                let offset = constant_offset(module, layout, *source, indices)?;
                Some(Address {
                    base: base.base,
                    offset: i64::from(base.offset.wrapping_add(offset) as i32),
                })
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
            | ConstExpr::InsertValue { .. } => None,
        },
        ConstData::Float(_)
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::Bytes(_)
        | ConstData::Aggregate(_)
        | ConstData::Splat(_)
        | ConstData::BlockAddress(..)
        | ConstData::PtrAuth(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

/// The sum of constant indices in bytes. Wrapping, as addresses are; the result is cut to
/// 32 bits.
#[must_use]
pub fn constant_offset(
    module: &Module,
    layout: &DataLayout,
    source: emback_ir::Type,
    indices: &[Const],
) -> Option<i64> {
    let mut total = 0i64;
    let mut ty = source;
    for (position, &index) in indices.iter().enumerate() {
        let value = if let ConstData::Int(value) = module.consts.data(index) {
            value.to_i64()?
        } else if let ConstData::Zero = module.consts.data(index) {
            0
        } else {
            return None;
        };
        total = total.wrapping_add(step(module, layout, &mut ty, position == 0, value)?);
    }
    Some(total)
}

/// The bytes that one index adds; `ty` becomes the type that it selects. The first index
/// steps over whole objects. None for a field that does not exist.
pub(super) fn step(
    module: &Module,
    layout: &DataLayout,
    ty: &mut emback_ir::Type,
    first: bool,
    index: i64,
) -> Option<i64> {
    if first {
        return Some(index.wrapping_mul(layout.size(&module.types, *ty).cast_signed()));
    }
    if let TypeData::Struct { fields, .. } = module.types.resolved(*ty) {
        let number = usize::try_from(index).ok()?;
        let field = *fields.get(number)?;
        let offset = layout.field_offset(&module.types, *ty, number as u64);
        *ty = field;
        Some(offset.cast_signed())
    } else if let TypeData::Array { element, .. } | TypeData::Vector { element, .. } =
        module.types.resolved(*ty)
    {
        let stride = layout.size(&module.types, *element);
        *ty = *element;
        Some(index.wrapping_mul(stride.cast_signed()))
    } else {
        None
    }
}

/// The constant of an address, in its canonical form: equal addresses are equal
/// constants.
pub fn address_constant(module: &mut Module, address: Address) -> Const {
    let offset = i64::from(address.offset as i32);
    match address.base {
        None if offset == 0 => module.consts.intern(Types::PTR, ConstData::Null),
        None => {
            let number =
                module.consts.intern(Types::I32, ConstData::Int(ApInt::from_i64(32, offset)));
            let expr =
                ConstExpr::Cast { op: CastOp::IntToPtr, arg: number, flags: InstFlags::NONE };
            module.consts.intern(Types::PTR, ConstData::Expr(Box::new(expr)))
        }
        Some(global) => {
            let ty = module.types.intern(TypeData::Ptr(module.globals[global].address_space));
            let base = module.consts.intern(ty, ConstData::Global(global));
            if offset == 0 {
                return base;
            }
            let number =
                module.consts.intern(Types::I32, ConstData::Int(ApInt::from_i64(32, offset)));
            let expr = ConstExpr::GetElementPtr {
                source: Types::I8,
                base,
                indices: Box::new([number]),
                flags: InstFlags::NONE,
            };
            module.consts.intern(ty, ConstData::Expr(Box::new(expr)))
        }
    }
}

/// The state of expanding one body.
struct Expander<'a, 'b> {
    edit: Editor<'a>,
    layout: &'b DataLayout,
    /// Constants that need no instruction, with their canonical form; none for those that
    /// do.
    settled: FxHashMap<Const, Option<Const>>,
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "constant-exprs",
    about: "constant expressions into instructions",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// Runs over one body.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) {
    split_trapping_edges(module, body);
    let mut expander =
        Expander { edit: Editor::new(module, body), layout, settled: FxHashMap::default() };
    // Phi operands that need instructions, by the block that they come from.
    let mut late: FxHashMap<emback_ir::Block, Vec<(Inst, usize)>> = FxHashMap::default();
    let order = expander.edit.body.layout.clone();
    for &block in &order {
        for index in 0..expander.edit.body.blocks[block].insts.len() {
            let inst = expander.edit.body.blocks[block].insts[index];
            let InstData::Phi { incoming, .. } = expander.edit.body.insts[inst].clone() else {
                continue;
            };
            for (position, (operand, from)) in incoming.iter().enumerate() {
                let Some(id) = operand.constant() else { continue };
                match expander.settle(id) {
                    Some(same) => expander.set_incoming(inst, position, same.into()),
                    None => late.entry(*from).or_default().push((inst, position)),
                }
            }
        }
    }
    for &block in &order {
        let old = expander.edit.open(block);
        let late = late.remove(&block).unwrap_or_default();
        for inst in old {
            expander.edit.locate(inst);
            let is_phi = matches!(expander.edit.body.insts[inst], InstData::Phi { .. });
            if expander.edit.body.insts[inst].is_terminator() {
                expander.expand_incoming(&late);
            }
            if !is_phi {
                expander.expand_operands(inst);
            }
            expander.edit.keep(inst);
        }
        expander.edit.close();
    }
    expander.edit.finish();
}

impl Expander<'_, '_> {
    /// The canonical form of a constant that needs no instruction; none for one that
    /// does. Remembered, as large aggregates are used many times.
    fn settle(&mut self, id: Const) -> Option<Const> {
        if let Some(&known) = self.settled.get(&id) {
            return known;
        }
        let settled = match self.edit.module.consts.data(id).clone() {
            ConstData::Expr(_)
            | ConstData::Global(_)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
                if self.edit.module.types.is_ptr(self.edit.module.consts.ty(id)) =>
            {
                address(self.edit.module, self.layout, id)
                    .map(|at| address_constant(self.edit.module, at))
            }
            ConstData::Expr(_) => None,
            ConstData::Aggregate(elements) => {
                let new: Option<Box<[Const]>> =
                    elements.iter().map(|&element| self.settle(element)).collect();
                let ty = self.edit.module.consts.ty(id);
                new.map(|new| self.edit.module.consts.intern(ty, ConstData::Aggregate(new)))
            }
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Splat(_)
            | ConstData::Global(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => Some(id),
        };
        self.settled.insert(id, settled);
        settled
    }

    /// Sets an operand of a phi.
    fn set_incoming(&mut self, inst: Inst, position: usize, to: Operand) {
        if let InstData::Phi { incoming, .. } = &mut self.edit.body.insts[inst] {
            incoming[position].0 = to;
        }
    }

    /// Expands phi operands at the end of the block that they come from. They are
    /// executed also where the block goes elsewhere, which nobody notices: those that may
    /// trap have a block of their own.
    fn expand_incoming(&mut self, late: &[(Inst, usize)]) {
        // A phi may list a block twice (two edges of a switch): both must have the same
        // value.
        let mut made = Made::default();
        for &(phi, position) in late {
            let InstData::Phi { incoming, .. } = &self.edit.body.insts[phi] else { continue };
            let Some(id) = incoming[position].0.constant() else { continue };
            let value = self.expand(id, 0, &mut made);
            self.set_incoming(phi, position, value);
        }
    }

    /// Expands the constant operands of an instruction.
    fn expand_operands(&mut self, inst: Inst) {
        let mut constants = Vec::new();
        self.edit.body.insts[inst].for_each_operand(|operand| constants.extend(operand.constant()));
        if constants.is_empty() {
            return;
        }
        let mut new: Vec<Operand> = Vec::with_capacity(constants.len());
        let mut changed = false;
        let mut made = Made::default();
        for id in constants {
            let operand = match self.settle(id) {
                Some(same) => same.into(),
                None => self.expand(id, 0, &mut made),
            };
            changed |= operand != Operand::Const(id);
            new.push(operand);
        }
        if !changed {
            return;
        }
        let mut new = new.into_iter();
        self.edit.body.insts[inst].for_each_operand_mut(|operand| {
            if operand.constant().is_some()
                && let Some(by) = new.next()
            {
                *operand = by;
            }
        });
    }

    /// The value of a constant, computed by instructions. `made` holds what has been
    /// computed at this place: a part that several expressions share is computed once. In
    /// bitcode a small module can have an expression of 2^n parts.
    fn expand(&mut self, id: Const, depth: u32, made: &mut Made) -> Operand {
        if let Some(same) = self.settle(id) {
            return same.into();
        }
        if let Some(&known) = made.get(&id) {
            return known;
        }
        let value = self.expand_new(id, depth, made);
        made.insert(id, value);
        value
    }

    /// As [`Self::expand`], for what has not been computed.
    fn expand_new(&mut self, id: Const, depth: u32, made: &mut Made) -> Operand {
        let ty = self.edit.module.consts.ty(id);
        if depth > DEEPEST {
            return self.edit.constant(ty, ConstData::Poison);
        }
        let data = self.edit.module.consts.data(id).clone();
        let expr = if let ConstData::Expr(expr) = data {
            *expr
        } else if let ConstData::Aggregate(elements) = data {
            let mut whole = self.edit.constant(ty, ConstData::Poison);
            for (index, element) in elements.iter().enumerate() {
                let value = self.expand(*element, depth + 1, made);
                whole = self.edit.insert_value(whole, value, index as u32);
            }
            return whole;
        } else {
            return id.into();
        };
        let data = as_instruction(expr, |part| self.expand(part, depth + 1, made));
        match self.edit.emit(data, ty) {
            Some(value) => value.into(),
            None => id.into(),
        }
    }
}

/// The instruction that computes what a constant expression is, of operands that `go`
/// makes of its parts. The two have the same semantics, flags included.
pub(super) fn as_instruction(expr: ConstExpr, mut go: impl FnMut(Const) -> Operand) -> InstData {
    match expr {
        ConstExpr::Unary { op, arg } => {
            InstData::Unary { op, arg: go(arg), flags: InstFlags::NONE }
        }
        ConstExpr::Binary { op, args: [a, b], flags } => {
            InstData::Binary { op, args: [go(a), go(b)], flags }
        }
        ConstExpr::Cast { op, arg, flags } => InstData::Cast { op, arg: go(arg), flags },
        ConstExpr::GetElementPtr { source, base, indices, flags } => {
            let base = go(base);
            let indices = indices.iter().map(|&index| go(index)).collect();
            InstData::GetElementPtr { source, base, indices, flags }
        }
        ConstExpr::ICmp { pred, args: [a, b] } => {
            InstData::ICmp { pred, args: [go(a), go(b)], flags: InstFlags::NONE }
        }
        ConstExpr::FCmp { pred, args: [a, b] } => {
            InstData::FCmp { pred, args: [go(a), go(b)], flags: InstFlags::NONE }
        }
        ConstExpr::Select { args: [c, a, b] } => {
            InstData::Select { args: Box::new([go(c), go(a), go(b)]), flags: InstFlags::NONE }
        }
        ConstExpr::ExtractElement { args: [a, b] } => {
            InstData::ExtractElement { args: [go(a), go(b)] }
        }
        ConstExpr::InsertElement { args: [a, b, c] } => {
            InstData::InsertElement { args: Box::new([go(a), go(b), go(c)]) }
        }
        ConstExpr::ShuffleVector { args: [a, b], mask } => {
            InstData::ShuffleVector { args: [go(a), go(b)], mask }
        }
        ConstExpr::ExtractValue { agg, indices } => {
            InstData::ExtractValue { agg: go(agg), indices }
        }
        ConstExpr::InsertValue { agg, value, indices } => {
            InstData::InsertValue { agg: go(agg), value: go(value), indices }
        }
    }
}
