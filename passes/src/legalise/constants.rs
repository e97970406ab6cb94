//! Replaces constants wherever a module uses them: in initialisers, aliases, heads of
//! functions, operands, and the cases of switches.

use cranelift_entity::EntityRef;
use emback_ir::{Body, Const, GlobalKind, InstData, Module, Operand};

/// Puts `new[id]` in the place of each constant `id`; one past the end of `new` stays.
/// Linear in the size of the module.
pub(super) fn replace(module: &mut Module, new: &[Const]) {
    let map = |id: Const| new.get(id.index()).copied().unwrap_or(id);
    for data in module.globals.values_mut() {
        match &mut data.kind {
            GlobalKind::Variable(variable) => variable.init = variable.init.map(map),
            GlobalKind::Alias(id) | GlobalKind::IFunc(id) => *id = map(*id),
            GlobalKind::Function(function) => {
                let parts =
                    [&mut function.prefix, &mut function.prologue, &mut function.personality];
                for part in parts {
                    *part = part.map(map);
                }
                if let Some(body) = function.body_mut() {
                    in_body(body, map);
                }
            }
        }
    }
}

/// The same in one body, unreachable blocks included.
fn in_body(body: &mut Body, map: impl Fn(Const) -> Const) {
    for data in body.insts.values_mut() {
        data.for_each_operand_mut(|operand| {
            if let Operand::Const(id) = operand {
                *id = map(*id);
            }
        });
        if let InstData::Switch { cases, .. } = data {
            cases.iter_mut().for_each(|(value, _)| *value = map(*value));
        }
    }
}
