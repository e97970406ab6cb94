//! The text of a module that was read from bitcode, for whoever shows lines of the inputs.

use emback_ir::{Body, Global, GlobalData, Inst, Module, Place, SourceKind, print};

use crate::Input;

/// Makes lines of the places of a module that was read from bitcode: those of the text that it is
/// printed as, which replaces the bytes of the input. A module that LLVM IR of today cannot express
/// stays as it is, as does one that was read from text.
pub(crate) fn give_lines(module: &mut Module, input: &mut Input) {
    let is_bitcode = module.sources.iter().any(|(_, data)| data.kind == SourceKind::Bitcode);
    if !is_bitcode || !print::refused(module).is_empty() {
        return;
    }
    let text = print::module(module);
    let Ok(printed) = emback_frontend::text::read(text.as_bytes(), &input.name) else { return };
    if places_of(module, &printed).is_some() {
        *input = Input::new(std::mem::take(&mut input.name), text);
    }
}

/// Gives all that has a place that of the same thing in the printed module; `None`, and nothing is
/// changed, where the two are not alike.
fn places_of(module: &mut Module, printed: &Module) -> Option<()> {
    // Text has the bodies in the order of the module.
    let bodies = |module: &Module| -> Vec<Global> {
        let defined = module.globals.iter().filter(|(_, data)| data.body().is_some());
        defined.map(|(global, _)| global).collect()
    };
    let pairs: Vec<(Global, Global)> = bodies(module).into_iter().zip(bodies(printed)).collect();
    let alike = |&(own, other): &(Global, Global)| {
        let (own, other) = (module.body(own)?, printed.body(other)?);
        insts(own)
            .map(|inst| own.insts[inst].opcode_name())
            .eq(insts(other).map(|inst| other.insts[inst].opcode_name()))
            .then_some(())
    };
    if bodies(printed).len() != bodies(module).len()
        || !pairs.iter().all(|pair| alike(pair).is_some())
    {
        return None;
    }
    for (own, other) in pairs {
        module.globals[own].place = printed.globals[other].place;
        let (Some(mut body), Some(other)) = (module.take_body(own), printed.body(other)) else {
            continue;
        };
        let own_insts: Vec<Inst> = insts(&body).collect();
        for (inst, printed) in own_insts.into_iter().zip(insts(other)) {
            body.locs[inst].place = other.locs[printed].place;
        }
        module.put_body(own, body);
    }
    let places: Vec<(Global, Place)> = module
        .globals
        .iter()
        .filter(|(_, data)| data.body().is_none())
        .map(|(global, data)| (global, place_of(printed, module, data)))
        .collect();
    for (global, place) in places {
        module.globals[global].place = place;
    }
    for (own, other) in module.module_asm.iter_mut().zip(&printed.module_asm) {
        own.place = other.place;
    }
    module.target_place = printed.target_place;
    module.sources = printed.sources.clone();
    Some(())
}

/// The place of the global of the same name; without a name there is none.
fn place_of(printed: &Module, module: &Module, data: &GlobalData) -> Place {
    let name = data.name.expand().map(|name| module.bytes(name));
    let global = name.and_then(|name| printed.global_by_name(name));
    global.map_or(Place::NONE, |global| printed.globals[global].place)
}

/// The instructions of a body in order.
fn insts(body: &Body) -> impl Iterator<Item = Inst> + '_ {
    body.layout.iter().flat_map(|&block| body.blocks[block].insts.iter().copied())
}
