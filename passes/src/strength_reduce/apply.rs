//! Puts pointers into loops.

use emback_ir::{
    BinaryOp, Block, Body, CastOp, Inst, InstData, InstFlags, Module, Operand, Types, Value,
};
use rustc_hash::FxHashMap;

use super::linear::Linear;
use super::{Access, Found, Pointer, Reduction, Shape};
use crate::edit::Editor;
use crate::legalise::constant_exprs::{Address, address_constant};
use crate::preheader::preheader;

/// Has the accesses of each loop read pointers.
pub(super) fn apply(module: &mut Module, body: &mut Body, found: &Found) {
    let shapes = found.reductions.iter().map(|reduction| &reduction.shape);
    let before: Vec<Block> =
        shapes.map(|&Shape { before, header, .. }| preheader(body, before, header)).collect();
    let mut edit = Editor::new(module, body);
    for (reduction, before) in found.reductions.iter().zip(before) {
        loop_with_pointers(&mut edit, reduction, before);
    }
    for &(value, kept) in &found.equal {
        edit.replace(value, kept.into());
    }
    edit.finish();
}

/// Emits the pointers of one loop, and has its accesses use them.
fn loop_with_pointers(edit: &mut Editor<'_>, reduction: &Reduction, before: Block) {
    let Reduction { shape, pointers } = reduction;
    let ends = at_the_end(edit, before, |edit| {
        pointers
            .iter()
            .map(|pointer| {
                let start = if pointer.is_address {
                    address(edit, &pointer.start)
                } else {
                    number(edit, &pointer.start)
                };
                (start, number(edit, &pointer.step))
            })
            .collect::<Vec<(Operand, Operand)>>()
    });
    let phis: Vec<Phi> = at_the_start(edit, shape.header, |edit| {
        let starts = pointers.iter().zip(&ends);
        starts.filter_map(|(pointer, &(start, _))| Phi::new(edit, pointer, start, before)).collect()
    });
    let mut accesses: FxHashMap<Inst, (&Access, &Phi)> = FxHashMap::default();
    for (pointer, phi) in pointers.iter().zip(&phis) {
        accesses.extend(pointer.accesses.iter().map(|access| (access.inst, (access, phi))));
    }
    for &block in &shape.blocks {
        for inst in edit.open(block) {
            if let Some((access, phi)) = accesses.get(&inst) {
                edit.locate(inst);
                let address = phi.beside(edit, access);
                if let InstData::Load { ptr, .. } | InstData::Store { ptr, .. } =
                    &mut edit.body.insts[inst]
                {
                    *ptr = address;
                }
            }
            edit.keep(inst);
        }
        edit.close();
    }
    let advanced: Vec<Operand> = at_the_end(edit, shape.latch, |edit| {
        phis.iter().zip(&ends).map(|(phi, &(_, step))| phi.advanced(edit, step)).collect()
    });
    for (phi, next) in phis.iter().zip(advanced) {
        if let InstData::Phi { incoming, .. } = &mut edit.body.insts[phi.inst] {
            incoming.push((next, shape.latch));
        }
    }
}

/// The phi of a pointer.
struct Phi {
    inst: Inst,
    value: Operand,
    is_address: bool,
}

impl Phi {
    /// Emits it; its value for the rounds after the first is to be added.
    fn new(
        edit: &mut Editor<'_>,
        pointer: &Pointer,
        start: Operand,
        before: Block,
    ) -> Option<Self> {
        let is_address = pointer.is_address;
        let incoming = Box::new(vec![(start, before)]);
        let phi = InstData::Phi { incoming, flags: InstFlags::NONE };
        let value = edit.emit(phi, if is_address { Types::PTR } else { Types::I32 })?.into();
        Some(Self { inst: edit.last_emitted()?, value, is_address })
    }

    /// The address of an access.
    fn beside(&self, edit: &mut Editor<'_>, access: &Access) -> Operand {
        let constant = i64::from(access.constant);
        let within = |flag| if access.wraps { InstFlags::NONE } else { flag };
        if self.is_address {
            return edit.offset(self.value, constant, within(InstFlags::INBOUNDS));
        }
        let place = Address { base: access.base, offset: constant };
        let place = address_constant(edit.module, place).into();
        edit.byte_gep(place, self.value, within(InstFlags::NUW))
    }

    /// Its value in the next round.
    fn advanced(&self, edit: &mut Editor<'_>, step: Operand) -> Operand {
        if self.is_address {
            edit.byte_gep(self.value, step, InstFlags::NONE)
        } else {
            edit.binary(BinaryOp::Add, self.value, step)
        }
    }
}

/// Emits at the start of a block.
fn at_the_start<R>(
    edit: &mut Editor<'_>,
    block: Block,
    emit: impl FnOnce(&mut Editor<'_>) -> R,
) -> R {
    let old = edit.open(block);
    if let Some(&first) = old.first() {
        edit.locate(first);
    }
    let made = emit(edit);
    old.into_iter().for_each(|inst| edit.keep(inst));
    edit.close();
    made
}

/// Emits before the terminator of a block.
fn at_the_end<R>(
    edit: &mut Editor<'_>,
    block: Block,
    emit: impl FnOnce(&mut Editor<'_>) -> R,
) -> R {
    let mut old = edit.open(block);
    let last = old.pop();
    old.into_iter().for_each(|inst| edit.keep(inst));
    if let Some(last) = last {
        edit.locate(last);
    }
    let made = emit(edit);
    if let Some(last) = last {
        edit.keep(last);
    }
    edit.close();
    made
}

/// A sum as an address.
fn address(edit: &mut Editor<'_>, sum: &Linear) -> Operand {
    // One of the terms is the address that the others are added to.
    let is_address = |value: Value| edit.module.types.is_ptr(edit.body.values[value].ty);
    let pointer = match sum.base {
        Some(_) => None,
        None => sum
            .terms
            .iter()
            .position(|term| term.scale == 1 && term.factor.is_none() && is_address(term.value)),
    };
    let mut rest = sum.clone();
    let base = match (pointer, sum.base) {
        (Some(position), _) => Some(rest.terms.remove(position).value.into()),
        (None, Some(_)) => {
            let offset = i64::from(std::mem::take(&mut rest.constant));
            Some(address_constant(edit.module, Address { base: sum.base, offset }).into())
        }
        (None, None) => None,
    };
    let constant = i64::from(std::mem::take(&mut rest.constant));
    let base = match base {
        Some(base) if rest.terms.is_empty() => base,
        Some(base) => {
            let index = number(edit, &rest);
            edit.byte_gep(base, index, InstFlags::NONE)
        }
        None => {
            let number = number(edit, &rest);
            edit.cast(CastOp::IntToPtr, number, Types::PTR)
        }
    };
    edit.offset(base, constant, InstFlags::NONE)
}

/// A sum without a base as a number.
fn number(edit: &mut Editor<'_>, sum: &Linear) -> Operand {
    let mut total = None;
    for term in &sum.terms {
        let mut product = as_number(edit, term.value);
        if let Some(factor) = term.factor {
            let factor = as_number(edit, factor);
            product = edit.binary(BinaryOp::Mul, product, factor);
        }
        product = edit.scaled(product, i64::from(term.scale));
        total = Some(match total {
            None => product,
            Some(total) => edit.binary(BinaryOp::Add, total, product),
        });
    }
    match total {
        None => edit.i32(sum.constant),
        Some(total) if sum.constant == 0 => total,
        Some(total) => edit.binary_int(BinaryOp::Add, total, i64::from(sum.constant)),
    }
}

/// A value as an `i32`.
fn as_number(edit: &mut Editor<'_>, value: Value) -> Operand {
    if edit.module.types.is_ptr(edit.body.values[value].ty) {
        edit.cast(CastOp::PtrToInt, value.into(), Types::I32)
    } else {
        value.into()
    }
}
