//! The pass over the module: first every body, then the types of functions, which bodies
//! look up until then. Attributes of parameters go with the parameters that they were of.

use emback_ir::{AttrSet, Diagnostic, Diagnostics, Module};

use super::{legal_type, run as split};
use crate::pass::{Context, each_body};

/// Splits all bodies and changes all function types.
pub(super) fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let target = context.options.target;
    each_body(module, |module, global, body| split(module, global, body, target, &context.layout))?;
    for global in module.globals.keys() {
        let data = &module.globals[global];
        if data.function().is_none() || module.intrinsic(global).is_some() {
            continue;
        }
        match legal_type(module, target, data.ty) {
            Ok(ty) => {
                module.globals[global].ty = ty;
                if let Some(function) = module.globals[global].function_mut() {
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
