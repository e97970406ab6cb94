//! Runs constructors at compile time: `-s EVAL_CTORS=1`.
//!
//! Before: `@llvm.global_ctors` has `@init`, which fills `@table` in a loop
//!
//! After: `@table` has the numbers as its initialiser, and `@init` is not in the list
//!
//! Leaves: a program that does the same. Constructors run in order, so the first that cannot be
//! evaluated stays, and so do all after it, which could see what it does.
//!
//! A constructor is evaluated if it ends within a number of steps and only computes: it reads and
//! writes variables that the program defines and calls functions that it defines. One that calls
//! anything else, accesses what is volatile or is not known, or would trap, stays as a whole. Only
//! `__cxa_atexit`, by which objects of C++ have their destructors called, may be called: a function
//! with these calls takes the place of the constructor.
//!
//! As LLVM's `Evaluator.cpp`, but with memory of bytes: loops, and accesses of another type than
//! the variable's, are no obstacles.

mod machine;
mod memory;

use emback_ir::data_layout::DataLayout;
use emback_ir::inst::CallData;
use emback_ir::{
    Body, Const, ConstData, Function, Global, GlobalData, GlobalKind, InstData, InstLoc, Linkage,
    Module, Operand, TypeData, Types,
};

use crate::edit::{fresh_name, global_operand};
use crate::optimise::global_dce;
use crate::program::{Structor, structor_list};
use machine::{Argument, Effects, Machine};
use memory::Codec;

/// The list of constructors.
const LIST: &str = "llvm.global_ctors";
/// The function that takes down what is called at exit: Itanium C++ ABI, 3.3.6.
const AT_EXIT: &str = "__cxa_atexit";
/// A constructor that turns out to stay means that those before it run again, from the beginning.
const MOST_RUNS: u32 = 4;

/// The evaluation ends here.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
struct Stop;

/// Evaluates the constructors of a program that is linked. Functions of `before` run before them
/// when the program starts: what these reach is not known.
pub fn run(module: &mut Module, before: &[Global]) {
    let list = structor_list(module, LIST);
    let constructors: Vec<Global> = list.iter().map(|structor| structor.function).collect();
    let hidden = global_dce::reached(module, before);
    let layout = DataLayout::of(module);
    module.share();
    let mut count = constructors.len();
    let mut effects = None;
    for _ in 0..MOST_RUNS {
        let machine = Machine::new(module, &layout, &hidden);
        match machine.evaluate(&constructors[..count]) {
            Ok(found) => {
                effects = Some(found);
                break;
            }
            Err(before) => count = before,
        }
    }
    module.unshare();
    if let Some(effects) = effects.filter(|_| count > 0) {
        commit(module, &layout, effects, &list[..count]);
    }
}

/// Makes what constructors did part of the program.
fn commit(module: &mut Module, layout: &DataLayout, effects: Effects, done: &[Structor]) {
    for (global, object) in effects.variables {
        let ty = module.globals[global].ty;
        let Ok(init) = (Codec { module, layout }).value(&object, ty) else { continue };
        let data = &mut module.globals[global];
        if let GlobalKind::Variable(variable) = &mut data.kind {
            variable.init = Some(init);
        }
        // A common variable is zero.
        if data.linkage == Linkage::Common {
            data.linkage = Linkage::Weak;
        }
    }
    let Some(list) = module.global_by_name(LIST) else { return };
    let Some(init) = module.globals[list].variable().and_then(|variable| variable.init) else {
        return;
    };
    let ConstData::Aggregate(entries) = module.consts.data(init) else { return };
    let mut entries: Vec<Option<Const>> = entries.iter().copied().map(Some).collect();
    for (number, structor) in done.iter().enumerate() {
        let calls = effects.at_exit.iter().filter(|(by, _)| *by == number);
        let calls: Vec<&[Argument]> = calls.map(|(_, args)| &**args).collect();
        let entry = &mut entries[structor.index];
        *entry = match (calls.is_empty(), *entry) {
            (false, Some(old)) => {
                let function = registering(module, layout, structor.function, &calls);
                function.map(|function| with_function(module, old, function))
            }
            (true, _) | (_, None) => None,
        };
    }
    let entries: Vec<Const> = entries.into_iter().flatten().collect();
    set_list(module, list, entries);
}

/// Gives the list other entries.
fn set_list(module: &mut Module, list: Global, entries: Vec<Const>) {
    let TypeData::Array { element, .. } = module.types[module.globals[list].ty] else {
        return;
    };
    let ty = module.types.array(element, entries.len() as u64);
    let data = match entries.is_empty() {
        true => ConstData::Zero,
        false => ConstData::Aggregate(entries.into()),
    };
    let init = module.consts.intern(ty, data);
    let data = &mut module.globals[list];
    data.ty = ty;
    if let GlobalKind::Variable(variable) = &mut data.kind {
        variable.init = Some(init);
    }
}

/// An entry of the list with another function.
fn with_function(module: &mut Module, entry: Const, function: Global) -> Const {
    let ty = module.consts.ty(entry);
    let ConstData::Aggregate(fields) = module.consts.data(entry) else { return entry };
    let mut fields = fields.clone();
    if let (Some(field), Operand::Const(id)) = (fields.get_mut(1), global_operand(module, function))
    {
        *field = id;
    }
    module.consts.intern(ty, ConstData::Aggregate(fields))
}

/// A function that calls `__cxa_atexit` as a constructor did.
fn registering(
    module: &mut Module,
    layout: &DataLayout,
    constructor: Global,
    calls: &[&[Argument]],
) -> Option<Global> {
    let at_exit = module.global_by_name(AT_EXIT)?;
    let function_type = module.globals[at_exit].ty;
    let (result, ..) = module.types.function_parts(function_type)?;
    let callee = global_operand(module, at_exit);
    let mut body = Body::default();
    let block = body.add_block();
    for call in calls {
        let args: Result<Vec<Operand>, Stop> = call
            .iter()
            .map(|&(global, offset)| {
                Codec { module, layout }.pointer(global, offset).map(Operand::Const)
            })
            .collect();
        let call = CallData::new(callee, function_type, args.ok()?);
        body.append(block, InstData::Call(Box::new(call)), result, InstLoc::default());
    }
    body.append(block, InstData::Ret { value: None }, Types::VOID, InstLoc::default());
    let wish = format!("{}.atexit", module.global_name(constructor));
    let name = fresh_name(module, &wish);
    let ty = module.types.function(Types::VOID, &[], false);
    let function = Function { state: body.into(), ..Function::default() };
    let mut data = GlobalData::new(Some(name), ty, GlobalKind::Function(Box::new(function)));
    data.linkage = Linkage::Internal;
    data.place = module.globals[constructor].place;
    Some(module.add_global(data))
}

#[cfg(test)]
mod tests;
