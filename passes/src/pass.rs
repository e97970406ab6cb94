//! What a pass is, and how passes over bodies are run.

use cranelift_entity::EntityRef;
use emback_ir::data_layout::DataLayout;
use emback_ir::{Body, Diagnostics, Global, GlobalData, Module, Renumber};
use rayon::prelude::*;

use crate::pipeline::Options;

/// One step of the pipeline. Each pass has a file of its own, whose head says what the
/// pass takes and leaves, and a constant `PASS` there.
#[derive(Copy, Clone)]
pub struct Pass<R = Run> {
    /// Name, for `--print-after`. No two rows of the pipeline share one.
    pub name: &'static str,
    /// What it does, in a few words.
    pub about: &'static str,
    /// How it is run.
    pub run: R,
}

impl Pass {
    /// The same pass under another name, for a row where it runs again.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }
}

/// A pass over a module: diagnostics where the target or emback cannot do what the
/// program asks for.
pub type ModulePass = fn(&mut Module, &Context<'_>) -> Result<(), Diagnostics>;

/// A pass over one body, which is out of the module. It may read the module and add to
/// it, and changes nothing there.
pub type BodyPass = fn(&mut Module, Global, &mut Body, &Context<'_>) -> Result<(), Diagnostics>;

/// How a pass is run.
#[derive(Copy, Clone)]
pub enum Run {
    /// Once over the module.
    Module(ModulePass),
    /// Over every body, those that it adds included.
    Bodies(BodyPass),
}

/// What every pass may look at.
pub struct Context<'a> {
    /// What the middle end is asked for.
    pub options: &'a Options,
    /// The layout of the module, parsed once.
    pub layout: DataLayout,
}

impl<'a> Context<'a> {
    /// The context of the passes over `module`.
    #[must_use]
    pub fn new(module: &Module, options: &'a Options) -> Self {
        Self { options, layout: DataLayout::of(module) }
    }
}

/// Bodies that one thread works on, with one fork of the module.
type Group = Vec<(Global, Box<Body>)>;

/// The number of instructions after which a group is full: enough that a fork costs little
/// beside the work, and few enough that threads end at about the same time. In a debug build the
/// small modules of tests have several groups too.
const GROUP: usize = if cfg!(debug_assertions) { 64 } else { 4096 };

/// Runs `pass` over every body, those it adds included: on the threads of the pool, or in order
/// if there is only one or little to do. The outcome is the same, see [`emback_ir::fork`].
///
/// # Errors
/// Those of all bodies, in order.
pub(crate) fn each_body(
    module: &mut Module,
    pass: impl Fn(&mut Module, Global, &mut Body) -> Result<(), Diagnostics> + Sync,
) -> Result<(), Diagnostics> {
    let mut errors = Vec::new();
    let mut first = 0;
    if rayon::current_num_threads() > 1 {
        while first < module.globals.len() {
            let end = module.globals.len();
            if size(module, first) <= GROUP {
                break;
            }
            let groups = take_groups(module, first);
            errors.extend(in_parallel(module, groups, &pass));
            first = end;
        }
    }
    if let Err(more) = in_order(module, first, pass) {
        errors.extend(more);
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Runs `pass` over every body, those it adds included, one after the other: for a pass that
/// keeps something from one body to the next.
///
/// # Errors
/// Those of all bodies.
pub(crate) fn each_body_in_order(
    module: &mut Module,
    pass: impl FnMut(&mut Module, Global, &mut Body) -> Result<(), Diagnostics>,
) -> Result<(), Diagnostics> {
    in_order(module, 0, pass)
}

/// Runs `pass` over the bodies of the globals from number `next` on.
fn in_order(
    module: &mut Module,
    mut next: usize,
    mut pass: impl FnMut(&mut Module, Global, &mut Body) -> Result<(), Diagnostics>,
) -> Result<(), Diagnostics> {
    let mut errors = Vec::new();
    while next < module.globals.len() {
        let global = Global::new(next);
        next += 1;
        if let Some(mut body) = module.take_body(global) {
            if let Err(more) = pass(module, global, &mut body) {
                errors.extend(more);
            }
            module.put_body(global, body);
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Runs `pass` over every group, each with a fork of the module, and brings what the forks add
/// into the module in the order of the groups.
fn in_parallel(
    module: &mut Module,
    groups: Vec<Group>,
    pass: &(impl Fn(&mut Module, Global, &mut Body) -> Result<(), Diagnostics> + Sync),
) -> Diagnostics {
    module.share();
    let shared = &*module;
    let done: Vec<(Group, Module, Diagnostics)> = groups
        .into_par_iter()
        .map(|mut group| {
            let mut fork = shared.fork();
            let mut errors = Vec::new();
            for (global, body) in &mut group {
                if let Err(more) = pass(&mut fork, *global, body) {
                    errors.extend(more);
                }
            }
            (group, fork, errors)
        })
        .collect();
    let mut errors = Vec::new();
    let mut work = Vec::with_capacity(done.len());
    for (group, fork, more) in done {
        errors.extend(more);
        work.push((group, module.absorb(fork)));
    }
    work.par_iter_mut().for_each(|(group, ids)| {
        if !ids.stay() {
            group.iter_mut().for_each(|(_, body)| (&*ids).body(body));
        }
    });
    module.unshare();
    for (global, body) in work.into_iter().flat_map(|(group, _)| group) {
        module.put_body(global, body);
    }
    errors
}

/// The number of instructions of the bodies of the globals from number `first` on.
fn size(module: &Module, first: usize) -> usize {
    let bodies = module.globals.values().skip(first).filter_map(GlobalData::body);
    bodies.map(|body| body.insts.len()).sum()
}

/// Takes the bodies of the globals from number `first` on out of the module.
fn take_groups(module: &mut Module, first: usize) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut group = Group::new();
    let mut filled = 0;
    for global in module.globals.keys().skip(first) {
        let Some(body) = module.take_body(global) else { continue };
        filled += body.insts.len();
        group.push((global, body));
        if filled >= GROUP {
            groups.push(std::mem::take(&mut group));
            filled = 0;
        }
    }
    groups.extend(Some(group).filter(|group| !group.is_empty()));
    groups
}
