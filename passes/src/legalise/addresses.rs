//! Lowers `getelementptr` to byte offsets.
//!
//! Before: `getelementptr %struct.s, ptr %p, i64 %i, i32 2`
//!
//! After: `%o = mul i32 %i, 24`, `%q = getelementptr i8, ptr %p, i32 %o`,
//! `getelementptr i8, ptr %q, i32 16`: the constant comes last, where loads and stores
//! can fold it. If `%p` is a global, it counts as one: several indices are summed up first.
//!
//! Leaves: each `getelementptr` has the type `i8` and one `i32` index.
//!
//! Addresses have 32 bits, and a multiplication of indices wraps as theirs does, so that
//! indices may be cut to 32 bits first. `inbounds` is kept for each step: its promise
//! holds for the sum of them, and code generation uses it for the last, constant one,
//! which stays within the object.

use emback_ir::data_layout::DataLayout;
use emback_ir::{
    BinaryOp, Body, CastOp, Diagnostic, Diagnostics, Global, Inst, InstData, InstFlags, Module,
    Operand, Types,
};

use super::constant_exprs::{self, step};
use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "addresses",
    about: "getelementptr into byte offsets",
    run: Run::Bodies(|module, global, body, context| run(module, global, body, &context.layout)),
};

/// Runs over one body.
///
/// # Errors
/// A vector of addresses.
pub fn run(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    layout: &DataLayout,
) -> Result<(), Diagnostics> {
    let mut edit = Editor::new(module, body);
    let mut diagnostics = Vec::new();
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            let InstData::GetElementPtr { .. } = edit.body.insts[inst] else {
                edit.keep(inst);
                continue;
            };
            edit.locate(inst);
            if lower(&mut edit, layout, inst).is_none() {
                let at = edit.module.sources.location(edit.body.locs[inst].place);
                let name = edit.module.global_name(global).into_owned();
                diagnostics.push(
                    Diagnostic::error(
                        "this address computation is not supported (vectors of pointers)",
                    )
                    .at(at)
                    .in_function(name)
                    .for_instruction("getelementptr")
                    .help("compile with -fno-vectorize -fno-slp-vectorize"),
                );
                edit.keep(inst);
            }
        }
        edit.close();
    }
    edit.finish();
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
}

/// Lowers one instruction; none if it computes a vector of addresses.
fn lower(edit: &mut Editor<'_>, layout: &DataLayout, inst: Inst) -> Option<()> {
    let InstData::GetElementPtr { source, base, indices, flags } = edit.body.insts[inst].clone()
    else {
        return None;
    };
    let result = edit.body.result(inst)?;
    if !edit.module.types.is_ptr(edit.body.values[result].ty) {
        return None;
    }
    let mut ty = source;
    // The constant part in bytes, and each variable index with its stride.
    let mut fixed = 0i64;
    let mut moving: Vec<(Operand, i64)> = Vec::new();
    for (position, &index) in indices.iter().enumerate() {
        let known = match index {
            Operand::Const(id) => {
                if let emback_ir::ConstData::Int(value) = edit.module.consts.data(id) {
                    Some(value.limb(0).cast_signed()).map(|v| value.to_i64().unwrap_or(v))
                } else if let emback_ir::ConstData::Zero
                | emback_ir::ConstData::Undef
                | emback_ir::ConstData::Poison = edit.module.consts.data(id)
                {
                    Some(0)
                } else {
                    None
                }
            }
            Operand::Value(_) => None,
        };
        match known {
            Some(value) => {
                fixed =
                    fixed.wrapping_add(step(edit.module, layout, &mut ty, position == 0, value)?)
            }
            None => {
                let stride = step(edit.module, layout, &mut ty, position == 0, 1)?;
                moving.push((index, stride));
            }
        }
    }
    let flags =
        if flags.contains(InstFlags::INBOUNDS) { InstFlags::INBOUNDS } else { InstFlags::NONE };
    let mut at = edit.resolve(base);
    let start = starts_object(edit.module, layout, at);
    let mut sum = None;
    for (index, stride) in moving {
        let index = as_i32(edit, index)?;
        let bytes = edit.scaled(index, stride);
        match (start, sum) {
            (false, _) => at = edit.byte_gep(at, bytes, flags),
            (true, None) => sum = Some(bytes),
            (true, Some(before)) => sum = Some(edit.binary(BinaryOp::Add, before, bytes)),
        }
    }
    if let Some(sum) = sum {
        // What is within the object is not before its start.
        let within = flags.contains(InstFlags::INBOUNDS);
        at = edit.byte_gep(at, sum, if within { flags.with(InstFlags::NUW) } else { flags });
    }
    let fixed = i64::from(fixed as i32);
    at = if let Operand::Const(id) = at
        && fixed != 0
    {
        match constant_exprs::address(edit.module, layout, id) {
            Some(mut address) => {
                address.offset = address.offset.wrapping_add(fixed);
                constant_exprs::address_constant(edit.module, address).into()
            }
            None => edit.offset(at, fixed, flags),
        }
    } else {
        edit.offset(at, fixed, flags)
    };
    if let Operand::Value(value) = at
        && edit.body.names[value].is_none()
    {
        edit.body.names[value] = edit.body.names[result];
    }
    edit.replace(result, at);
    Some(())
}

/// Whether an address is that of a global, of which the indices are summed up: the sum is what
/// changes, and WebAssembly adds the address itself.
fn starts_object(module: &Module, layout: &DataLayout, base: Operand) -> bool {
    let address = base.constant().and_then(|id| constant_exprs::address(module, layout, id));
    address.is_some_and(|address| address.base.is_some() && address.offset == 0)
}

/// An index as i32. Indices are signed (LangRef, "getelementptr"): narrow ones are
/// extended with their sign; truncation is right as addresses have 32 bits.
fn as_i32(edit: &mut Editor<'_>, index: Operand) -> Option<Operand> {
    let ty = edit.ty(index);
    let bits = edit.module.types.int_bits(ty)?;
    Some(match bits.cmp(&32) {
        std::cmp::Ordering::Less => edit.cast(CastOp::SExt, index, Types::I32),
        std::cmp::Ordering::Equal => index,
        std::cmp::Ordering::Greater => edit.cast(CastOp::Trunc, index, Types::I32),
    })
}
