//! Merges functions that are the same.
//!
//! Before: functions of which some have the same parameters, result and statements, as instances of
//! a template for types of one size
//!
//! After: one of each kind, which is in the place of the others in calls, tables and exports
//!
//! Pointers to them stay different, as they are numbers of slots of a table, and two slots may hold
//! one function. So it does not matter whether a program compares addresses (LangRef,
//! `unnamed_addr`). Callers of merged functions may be the same after that, and are looked at again.
//! fastcomp had the same in its JavaScript optimiser, with the setting
//! `ELIMINATE_DUPLICATE_FUNCTIONS`.
//!
//! Linear in the program, times the depth of calls between functions that are the same, up to a limit.

use std::hash::{Hash, Hasher};

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::tree::{Call, Callee, Program, TreeFunction, for_each_call_mut, for_each_stmt_mut};
use emback_ir::{Global, InstLoc};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};

/// How often callers of merged functions are looked at: once for each call in a chain of calls between
/// functions that are the same.
const MOST_ROUNDS: usize = 16;

/// Merges the functions of a program. Its statements lose their locations, which would be those of
/// one of the merged functions.
pub(crate) fn merge(program: &mut Program) {
    let forget = |function: &mut TreeFunction| {
        for_each_stmt_mut(&mut function.body, &mut |stmt| stmt.loc = InstLoc::default());
    };
    program.functions.par_iter_mut().for_each(forget);
    for _ in 0..MOST_ROUNDS {
        let hashes: Vec<u64> = program.functions.par_iter().map(hash).collect();
        let instead = same(&program.functions, &hashes);
        if instead.is_empty() {
            return;
        }
        let mut by_global: SecondaryMap<Global, PackedOption<Global>> = SecondaryMap::new();
        for &(function, by) in &instead {
            by_global[program.functions[function].global] = program.functions[by].global.into();
        }
        let kept = |global: Global| by_global[global].expand().unwrap_or(global);
        let mut gone = instead.iter().map(|&(function, _)| function).peekable();
        let mut number = 0..;
        let mut stays = || gone.next_if_eq(&number.next().unwrap_or_default()).is_none();
        program.functions.retain(|_| stays());
        program.functions.par_iter_mut().for_each(|function| {
            let redirect = &mut |call: &mut Call| {
                if let Callee::Direct(global) = &mut call.callee {
                    *global = kept(*global);
                }
            };
            for_each_call_mut(&mut function.body, redirect);
        });
        let slots = program.layout.tables.iter_mut().flat_map(|table| &mut table.slots).flatten();
        slots.for_each(|global| *global = kept(*global));
        program.exports.iter_mut().for_each(|export| export.global = kept(export.global));
    }
}

/// A hash of what [`are_same`] compares.
fn hash(function: &TreeFunction) -> u64 {
    let mut hasher = FxHasher::default();
    (&function.params, function.result, &function.body).hash(&mut hasher);
    hasher.finish()
}

/// The functions, by number, that are the same as an earlier one, with that one.
fn same(functions: &[TreeFunction], hashes: &[u64]) -> Vec<(usize, usize)> {
    let mut first: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    let mut found = Vec::new();
    for (number, (function, &hash)) in functions.iter().zip(hashes).enumerate() {
        let earlier = first.entry(hash).or_default();
        match earlier.iter().find(|&&other| are_same(&functions[other], function)) {
            Some(&other) => found.push((number, other)),
            None => earlier.push(number),
        }
    }
    found
}

/// Whether two functions do the same, written in the same way.
fn are_same(a: &TreeFunction, b: &TreeFunction) -> bool {
    let types = |function: &TreeFunction| -> Vec<_> {
        function.locals.values().map(|local| local.ty).collect()
    };
    a.params == b.params && a.result == b.result && types(a) == types(b) && a.body == b.body
}
