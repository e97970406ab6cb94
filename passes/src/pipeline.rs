//! The middle end, in order. Each pass may count on all that the ones above it leave.
//!
//! A front end reads a module; [`legalise`] runs [`PASSES`] over it and leaves the legal form. Then it is known which
//! symbols the program wants from outside ([`crate::program::undefined`]), libraries are chosen, memory is laid out
//! ([`crate::layout`]), and [`crate::program::program`] takes every function to the tree.

use emback_ir::{Body, Diagnostics, Global, Module};

use crate::data_layout::DataLayout;
use crate::target::Target;
use crate::{legalise as lower, optimise};

/// What the middle end is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the program will run.
    pub target: Target,
    /// Whether the target has tail calls; else `musttail` calls go through a trampoline.
    pub tail_calls: bool,
    /// `-O1` and up: run the optimiser.
    pub optimise: bool,
    /// Check the module after each pass; a broken rule is a bug of the pass.
    pub verify_each: bool,
    /// Symbols that must stay: exports, and what the runtime calls.
    pub roots: Vec<String>,
}

/// When a pass runs.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// At every level.
    Always,
    /// From `-O1`.
    Optimising,
}

/// One step over the whole module.
pub struct Pass {
    /// Name, for `--print-after`.
    pub name: &'static str,
    /// What it does, in a few words.
    pub about: &'static str,
    /// When it runs.
    pub when: When,
    run: fn(&mut Module, &Context<'_>) -> Result<(), Diagnostics>,
}

/// What every pass may look at.
struct Context<'a> {
    options: &'a Options,
    layout: DataLayout,
}

macro_rules! passes {
    ($($when:ident $name:literal $about:literal $run:expr;)*) => {
        &[$(Pass { name: $name, about: $about, when: When::$when, run: $run }),*]
    };
}

/// All passes in order.
pub static PASSES: &[Pass] = passes! {
    Always     "strip-unused"      "remove globals that no root reaches"                     |m, c| strip(m, c);
    Always     "check"             "refuse what is not there yet, with its place"            |m, c| lower::check::run(m, c.options.target, &c.layout);
    Always     "address-spaces"    "pointers of all address spaces into plain ones"          |m, _| { lower::address_spaces::run(m); Ok(()) };
    Optimising "simplify-cfg"      "fold branches, merge and drop blocks"                    |m, _| bodies(m, optimise::simplify_cfg::run);
    Optimising "sroa"              "objects on the stack into their parts"                  |m, _| bodies(m, optimise::sroa::run);
    Optimising "mem2reg"           "scalars on the stack into registers"                     |m, _| bodies(m, optimise::mem2reg::run);
    Optimising "clean"             "fold, share, drop; simplify the graph"                   |m, _| bodies(m, optimise::clean);
    Always     "constant-exprs"    "constant expressions into instructions"                  |m, c| bodies(m, |m, b| { lower::constant_exprs::run(m, b, &c.layout); true });
    Always     "intrinsics"        "expand intrinsics, wide division and conversions"        |m, c| each(m, |m, g, b| lower::intrinsics::run(m, g, b, c.options.target));
    Always     "varargs"           "variadic arguments through a buffer"                     |m, c| lower::varargs::run(m, &c.layout, c.options.target);
    Always     "byval"             "callers copy byval arguments"                            |m, c| lower::byval::run(m, &c.layout, c.options.target);
    Always     "tail-calls"        "tail calls into loops and trampolines"                   |m, c| lower::tail_calls::run(m, &c.layout, c.options.tail_calls);
    Always     "demote-returns"    "results that do not fit go through memory"               |m, c| demote(m, c.options.target);
    Always     "addresses"         "getelementptr into byte offsets"                         |m, c| each(m, |m, g, b| lower::addresses::run(m, g, b, &c.layout));
    Always     "frames"            "allocas into one frame a function"                       |m, c| bodies(m, |m, b| { lower::frames::run(m, b, &c.layout); true });
    Always     "wide-switch"       "switches of more than 32 bits into two"                  |m, _| bodies(m, |m, b| { lower::wide_switch::run(m, b); true });
    Always     "split"             "values into legal parts"                                 |m, c| split(m, c);
    Always     "float-moves"       "copies of floats as integers"                            |m, c| javascript(m, c, lower::float_moves::run);
    Always     "dce"               "drop what nothing uses"                                  |m, _| bodies(m, optimise::dce::run);
    Optimising "clean-legal"       "fold, share, drop; simplify the graph"                   |m, _| bodies(m, optimise::clean);
    Always     "strip-unused-again" "remove globals that no root reaches any more"           |m, c| strip(m, c);
    Always     "nan-constants"     "bits for NaNs that JavaScript has no literal for"        |m, c| javascript(m, c, lower::nan_constants::run);
    Always     "check-legal"       "hold the legal form against its rules"                   |m, c| legal(m, c);
};

/// Brings a module into the legal form. `after` is told the name of each pass that ran and sees what it left.
///
/// # Errors
/// What the target or emback cannot do, located; or a broken rule, with `verify_each`.
pub fn legalise(
    module: &mut Module,
    options: &Options,
    mut after: impl FnMut(&str, &Module),
) -> Result<(), Diagnostics> {
    let context = Context { options, layout: DataLayout::of(module) };
    for pass in PASSES {
        if pass.when == When::Optimising && !options.optimise {
            continue;
        }
        (pass.run)(module, &context)?;
        if options.verify_each {
            let broken = emback_ir::verify::module(module);
            if !broken.is_empty() {
                let told = broken.into_iter().map(|mut d| {
                    d.message = format!(
                        "after pass '{}': {} (a bug of emback: please report it)",
                        pass.name, d.message
                    );
                    d
                });
                return Err(told.collect());
            }
        }
        after(pass.name, module);
    }
    Ok(())
}

/// Runs `pass` over every body, those it adds included.
fn each(
    module: &mut Module,
    mut pass: impl FnMut(&mut Module, Global, &mut Body) -> Result<(), Diagnostics>,
) -> Result<(), Diagnostics> {
    let mut told = Vec::new();
    let mut next = 0;
    while next < module.globals.len() {
        let global = Global::from_u32(u32::try_from(next).unwrap_or(u32::MAX));
        next += 1;
        if let Some(mut body) = module.take_body(global) {
            if let Err(errors) = pass(module, global, &mut body) {
                told.extend(errors);
            }
            module.put_body(global, body);
        }
    }
    if told.is_empty() { Ok(()) } else { Err(told) }
}

fn bodies(
    module: &mut Module,
    mut pass: impl FnMut(&mut Module, &mut Body) -> bool,
) -> Result<(), Diagnostics> {
    each(module, |module, _, body| {
        pass(module, body);
        Ok(())
    })
}

/// Runs `pass` over every body where floats are JavaScript's.
fn javascript(
    module: &mut Module,
    context: &Context<'_>,
    pass: impl FnMut(&mut Module, &mut Body) -> bool,
) -> Result<(), Diagnostics> {
    match context.options.target {
        Target::AsmJs => bodies(module, pass),
        Target::Wasm32 => Ok(()),
    }
}

fn strip(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    strip_unused(module, &context.options.roots);
    Ok(())
}

/// Takes out what neither these symbols nor LLVM's own lists reach.
pub fn strip_unused(module: &mut Module, roots: &[String]) {
    // What LLVM's own lists name is reached whether anyone calls it or not.
    const LISTS: [&str; 4] =
        ["llvm.used", "llvm.compiler.used", "llvm.global_ctors", "llvm.global_dtors"];
    let names = roots.iter().map(String::as_str).chain(LISTS);
    let mut roots: Vec<Global> = names.filter_map(|name| module.global_by_name(name)).collect();
    roots.extend(functions(module).into_iter().filter(|&global| {
        let attrs = module.function(global).map(|f| f.attrs.func).unwrap_or_default();
        module.string_attribute(attrs, "wasm-export-name").is_some()
    }));
    optimise::global_dce::run(module, &roots);
}

fn functions(module: &Module) -> Vec<Global> {
    module
        .globals
        .iter()
        .filter(|(_, data)| data.function().is_some())
        .map(|(global, _)| global)
        .collect()
}

fn demote(module: &mut Module, target: Target) -> Result<(), Diagnostics> {
    each(module, |module, global, body| {
        lower::demote_returns::run(module, global, body, target);
        Ok(())
    })?;
    for global in functions(module) {
        if !module.global_name(global).starts_with("llvm.") {
            lower::demote_returns::change_type(module, global, target);
        }
    }
    Ok(())
}

fn split(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let target = context.options.target;
    each(module, |module, global, body| {
        lower::split::run(module, global, body, target, &context.layout)
    })?;
    for global in functions(module) {
        if module.global_name(global).starts_with("llvm.") {
            continue;
        }
        let old = module.globals[global].ty;
        match lower::split::legal_type(module, target, old) {
            Ok(ty) => {
                module.globals[global].ty = ty;
                if let Some(function) = module.globals[global].function_mut() {
                    // They speak of parameters that are gone.
                    function.attrs.params = Box::from([]);
                    function.attrs.result = emback_ir::AttrSet::EMPTY;
                }
            }
            Err(_) if module.globals[global].is_declaration() => {} // unused, or its use was refused above
            Err(why) => {
                let name = module.global_name(global).into_owned();
                return Err(vec![emback_ir::Diagnostic::error(why.0).in_function(name)]);
            }
        }
    }
    Ok(())
}

fn legal(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let broken = lower::verify::legal(module, context.options.target);
    if broken.is_empty() { Ok(()) } else { Err(broken) }
}
