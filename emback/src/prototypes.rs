//! What declarations say of exported functions: the names of their parameters, and which of these
//! JavaScript sees as one value. It is read from the linked program, as the passes change signatures.

use emback_glue::{Crossing, Parameter, Prototype};
use emback_ir::{Global, Module, Symbol, Type, TypeData};
use emback_passes::program;

use crate::interface::Interface;

/// The prototypes of what the host sees.
pub(crate) fn prototypes(module: &Module, interface: &Interface) -> Vec<Prototype> {
    let by_symbol = interface.exports.iter().filter_map(|symbol| {
        let global = program::function_behind(module, module.global_by_name(symbol)?)?;
        Some((symbol, global))
    });
    let named = interface.named_exports.iter().map(|(name, global)| (name, *global));
    let all = by_symbol.chain(named);
    all.filter_map(|(symbol, global)| prototype(module, symbol, global)).collect()
}

fn prototype(module: &Module, symbol: &str, global: Global) -> Option<Prototype> {
    let (_, params, _) = module.types.function_parts(module.globals[global].ty)?;
    let body = module.function(global)?.body();
    let in_source = |at: usize| module.source_parameter(global, at)?.name.expand();
    let in_ir = |at: usize| {
        let value = *body?.params.get(at)?;
        body?.names[value].expand()
    };
    let name = |at: usize| {
        let name = in_source(at).or_else(|| in_ir(at))?;
        Some(module.text(name).into_owned())
    };
    let parameters = params
        .iter()
        .enumerate()
        .map(|(at, &ty)| Parameter { name: name(at), crossing: crossing(module, ty) })
        .collect();
    let source = in_words(module, symbol, global);
    Some(Prototype { symbol: symbol.to_owned(), parameters, source })
}

/// How the source declares a function, in the order of TypeScript: `add(text: const char *): int`.
fn in_words(module: &Module, symbol: &str, global: Global) -> Option<String> {
    let function = module.function(global)?;
    let prototype = function.prototype.as_ref()?;
    let text = |symbol: Option<Symbol>| symbol.map(|symbol| module.text(symbol));
    let parameters: Vec<String> = prototype
        .parameters
        .iter()
        .map(|parameter| match (text(parameter.name.expand()), text(parameter.ty.expand())) {
            (Some(name), Some(ty)) => format!("{name}: {ty}"),
            (None, Some(ty)) => ty.into_owned(),
            (Some(name), None) => name.into_owned(),
            (None, None) => "?".to_owned(),
        })
        .collect();
    let scope = function.scope.expand().map(|scope| &module.debug.scopes[scope]);
    let name = text(scope.and_then(|scope| scope.name.expand())).unwrap_or(symbol.into());
    let result = text(prototype.result.expand()).unwrap_or("void".into());
    Some(format!("{name}({}): {result}", parameters.join(", ")))
}

/// How a parameter of a type crosses to JavaScript.
fn crossing(module: &Module, ty: Type) -> Crossing {
    match module.types.resolved(ty) {
        TypeData::Int(bits) if *bits <= 32 => Crossing::Once,
        TypeData::Int(bits) if *bits <= 64 => Crossing::Wide,
        TypeData::Float(kind) if kind.bits() <= 64 => Crossing::Once,
        TypeData::Ptr(_) => Crossing::Once,
        TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Void
        | TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => Crossing::Apart,
    }
}
