//! Makes plain pointers of those of other address spaces, which are addresses in the same
//! memory.
//!
//! Before: `%q = addrspacecast ptr addrspace(3) %p to ptr`,
//! `@g = addrspace(1) global i32 0`
//! After:  `%q = bitcast ptr %p to ptr`, `@g = global i32 0`
//! Leaves: `ptr` is the only pointer type that values, constants and globals have. That
//! all pointers are laid out alike was checked before.
//!
//! Both targets have one memory. LangRef, "Pointer Type", leaves to the target what an
//! address space is; that distinct ones may overlap, and that a null of one is a null of
//! the other, is what a module for these targets can mean. Linear in the module, and
//! nothing at all where there is no other address space.

use cranelift_entity::EntityRef;
use emback_ir::{
    Body, CastOp, Const, ConstData, ConstExpr, Function, InstData, Module, Type, TypeData,
};

use super::constants;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "address-spaces",
    about: "pointers of all address spaces into plain ones",
    run: Run::Module(|module, _| {
        run(module);
        Ok(())
    }),
};

/// Works on the whole module.
pub fn run(module: &mut Module) {
    if !module.types.keys().any(|ty| matches!(module.types[ty], TypeData::Ptr(1..))) {
        return;
    }
    let types = plain_types(module);
    let consts = plain_consts(module, &types);
    let of = |ty: Type| types.get(ty.index()).copied().unwrap_or(ty);
    for data in module.globals.values_mut() {
        data.ty = of(data.ty);
        data.address_space = 0;
        if let Some(body) = data.function_mut().and_then(Function::body_mut) {
            plain_body(body, of);
        }
    }
    constants::replace(module, &consts);
}

/// The plain type of each type. Parts of a type come before it, but for the bodies of
/// named structs, which are replaced in place.
fn plain_types(module: &mut Module) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::with_capacity(module.types.len());
    for ty in module.types.keys() {
        let mut data = module.types[ty].clone();
        if let TypeData::Ptr(space) = &mut data {
            *space = 0;
        }
        data.for_each_part_mut(|part| *part = out[part.index()]);
        out.push(module.types.intern(data));
    }
    let named: Vec<_> =
        module.types.named_types().filter_map(|(name, body)| Some((name, body?))).collect();
    for (name, body) in named {
        module.types.define_named(name, Some(out[body.index()]));
    }
    out
}

/// The plain constant of each constant. Parts of a constant come before it. The constants
/// are a new table: in the old one are addresses of another type.
fn plain_consts(module: &mut Module, types: &[Type]) -> Vec<Const> {
    let old = std::mem::take(&mut module.consts);
    let mut out: Vec<Const> = Vec::with_capacity(old.len());
    for index in 0..old.len() {
        let id = Const::new(index);
        let ty = types[old.ty(id).index()];
        let mut data = old.data(id).clone();
        let cast = match &mut data {
            ConstData::Aggregate(parts) | ConstData::PtrAuth(parts) => {
                parts.iter_mut().for_each(|part| *part = out[part.index()]);
                None
            }
            ConstData::Splat(part) => {
                *part = out[part.index()];
                None
            }
            ConstData::Expr(expr) => {
                expr.for_each_part_mut(|part| *part = out[part.index()]);
                if let ConstExpr::GetElementPtr { source, .. } = &mut **expr {
                    *source = types[source.index()];
                    None
                } else if let ConstExpr::Cast { op: CastOp::AddrSpaceCast, arg, .. } = &mut **expr {
                    Some(*arg)
                } else {
                    None
                }
            }
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Global(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => None,
        };
        out.push(match cast {
            Some(arg) => arg,
            None => module.consts.intern(ty, data),
        });
    }
    out
}

/// Changes the types of values, and those that instructions name.
fn plain_body(body: &mut Body, of: impl Fn(Type) -> Type) {
    for value in body.values.values_mut() {
        value.ty = of(value.ty);
    }
    for data in body.insts.values_mut() {
        if let Some(ty) = data.own_type_mut() {
            *ty = of(*ty);
        }
        if let InstData::Cast { op: op @ CastOp::AddrSpaceCast, .. } = data {
            *op = CastOp::BitCast;
        }
    }
}
