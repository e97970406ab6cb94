//! Puts constants in the place of others, in a whole module.

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::{
    BodyState, CastOp, Const, ConstData, ConstExpr, GlobalKind, InstFlags, Module, Operand, Type,
};

/// For each constant that went, the one in its place.
pub(crate) type Substituted = SecondaryMap<Const, PackedOption<Const>>;

/// Puts what `new` gives for a constant in its place, in other constants too, wherever a definition
/// of `module` has it.
pub(crate) fn constants(
    module: &mut Module,
    mut new: impl FnMut(&mut Module, &ConstData, Type) -> Option<Const>,
) -> Substituted {
    let mut by = Substituted::new();
    // Parts come before the whole.
    for id in (0..module.consts.len()).map(Const::new) {
        let ty = module.consts.ty(id);
        let mut data = module.consts.data(id).clone();
        if let Some(own) = new(module, &data, ty) {
            by[id] = own.into();
            continue;
        }
        let mut changed = false;
        data.for_each_part_mut(|part| {
            if let Some(own) = by[*part].expand() {
                *part = own;
                changed = true;
            }
        });
        if changed {
            by[id] = module.consts.intern(ty, data).into();
        }
    }
    let put = |id: &mut Const| *id = by[*id].expand().unwrap_or(*id);
    for data in module.globals.values_mut() {
        match &mut data.kind {
            GlobalKind::Variable(variable) => variable.init.iter_mut().for_each(put),
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => put(target),
            GlobalKind::Function(own) => {
                own.prefix.iter_mut().for_each(put);
                own.prologue.iter_mut().for_each(put);
                own.personality.iter_mut().for_each(put);
                if let BodyState::Body(body) = &mut own.state {
                    for inst in body.insts.values_mut() {
                        inst.for_each_operand_mut(|operand| {
                            if let Operand::Const(id) = operand {
                                put(id);
                            }
                        });
                    }
                }
            }
        }
    }
    by
}

/// An address as a number.
pub(crate) fn int_to_ptr(module: &mut Module, pointer: Type, address: u32) -> Const {
    let arg = module.consts.i32(address.cast_signed());
    let expr = ConstExpr::Cast { op: CastOp::IntToPtr, arg, flags: InstFlags::NONE };
    module.consts.intern(pointer, ConstData::Expr(Box::new(expr)))
}
