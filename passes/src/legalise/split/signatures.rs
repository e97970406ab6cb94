//! The pass over the module: first every body, then the types of functions, which bodies
//! look up until then. Attributes of parameters go with the parameters that they were of.

use emback_ir::{AttrSet, Diagnostic, Diagnostics, Module, Type};

use super::parts::part_types;
use super::{legal_type, run as split};
use crate::edit::without_return;
use crate::pass::{Context, each_body};
use crate::target::Target;

/// Splits all bodies and changes all function types.
pub(super) fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let target = context.options.target;
    each_body(module, |module, global, body| split(module, global, body, target, &context.layout))?;
    for global in module.globals.keys() {
        let data = &module.globals[global];
        if data.function().is_none() || module.intrinsic(global).is_some() {
            continue;
        }
        let declared = data.ty;
        match legal_type(module, target, declared) {
            Ok(ty) => {
                let is_in_parts = has_result_in_parts(module, target, declared);
                let own = module.function(global).map_or(AttrSet::EMPTY, |own| own.attrs.func);
                let func = if is_in_parts { without_return(module, own) } else { own };
                module.globals[global].ty = ty;
                if let Some(function) = module.globals[global].function_mut() {
                    function.attrs.func = func;
                    // They describe parameters that no longer exist.
                    function.attrs.params = Box::from([]);
                    function.attrs.result = AttrSet::EMPTY;
                }
            }
            // Unused, or its use was refused above.
            Err(_) if module.globals[global].is_declaration() => {}
            Err(why) => {
                let name = module.global_name(global).into_owned();
                return Err(vec![Diagnostic::error(why.0).in_function(name)]);
            }
        }
    }
    Ok(())
}

/// Whether a function of this type returns more than one part.
fn has_result_in_parts(module: &Module, target: Target, ty: Type) -> bool {
    let Some((result, ..)) = module.types.function_parts(ty) else { return false };
    let mut parts = Vec::new();
    part_types(&module.types, target, result, &mut parts).is_ok() && parts.len() > 1
}
