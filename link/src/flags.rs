//! Merging of `!llvm.module.flags`, by the behaviour that each flag names: the LangRef's
//! section "Module Flags Metadata", and `IRLinker::linkModuleFlagsMetadata` of LLVM's
//! `IRMover.cpp` where the LangRef leaves a case open.

use emback_ir::module::{FlagBehavior, ModuleFlag};
use emback_ir::{Diagnostic, Diagnostics, Module};

/// Merges the flags of `source` into those of `destination`; `names` are the names of the
/// two modules, for messages. A module without any flags does not count as one with each
/// flag at 0: LLVM copies the flags of the other.
pub(crate) fn merge(
    destination: &mut Module,
    source: &Module,
    names: (&str, &str),
    messages: &mut Diagnostics,
) {
    if source.flags.is_empty() {
        return;
    }
    if destination.flags.is_empty() {
        for &flag in &source.flags {
            let name = destination.symbol(source.bytes(flag.name));
            destination.flags.push(ModuleFlag { name, ..flag });
        }
        return;
    }
    let known = destination.flags.len();
    let mut seen = vec![false; known];
    for &flag in &source.flags {
        let name = destination.symbol(source.bytes(flag.name));
        let flag = ModuleFlag { name, ..flag };
        let at = destination.flags.iter().position(|other| other.name == name);
        let Some(at) = at else {
            // The destination lacks the flag, which counts as 0, the minimum.
            let value = if flag.behavior == FlagBehavior::Min { 0 } else { flag.value };
            destination.flags.push(ModuleFlag { value, ..flag });
            continue;
        };
        if let Some(seen) = seen.get_mut(at) {
            *seen = true;
        }
        match merged(destination.flags[at], flag) {
            Ok((flag, agreed)) => {
                if !agreed {
                    messages.push(Diagnostic::warning(about(
                        destination,
                        flag,
                        "have different values",
                        names,
                    )));
                }
                destination.flags[at] = flag;
            }
            Err(why) => messages.push(Diagnostic::error(about(destination, flag, why, names))),
        }
    }
    // The source lacks these flags.
    for (flag, seen) in destination.flags.iter_mut().zip(seen) {
        if flag.behavior == FlagBehavior::Min && !seen {
            flag.value = 0;
        }
    }
}

/// The text of a message about a flag.
fn about(module: &Module, flag: ModuleFlag, why: &str, (to, from): (&str, &str)) -> String {
    format!("module flags '{}' of '{to}' and '{from}' {why}", module.text(flag.name))
}

/// The flag that two become, and whether they agree as far as either requires it: a mere
/// disagreement is a warning. The error says why they cannot be merged.
fn merged(ours: ModuleFlag, theirs: ModuleFlag) -> Result<(ModuleFlag, bool), &'static str> {
    use FlagBehavior::{Append, AppendUnique, Error, Max, Min, Override, Require, Warning};
    let same = ours.value == theirs.value;
    match (ours.behavior, theirs.behavior) {
        (Override, Override) if !same => Err("both override, with different values"),
        (Override, _) => Ok((ours, true)),
        (_, Override) => Ok((theirs, true)),
        (Min, Min | Warning) | (Warning, Min) => {
            let value = ours.value.min(theirs.value);
            let agreed = same || (ours.behavior, theirs.behavior) == (Min, Min);
            Ok((ModuleFlag { behavior: Min, value, ..ours }, agreed))
        }
        (Max, Max | Warning) | (Warning, Max) => {
            let value = ours.value.max(theirs.value);
            let agreed = same || (ours.behavior, theirs.behavior) == (Max, Max);
            Ok((ModuleFlag { behavior: Max, value, ..ours }, agreed))
        }
        (Error, Error) if !same => Err("have different values"),
        (Warning, Warning) => Ok((ours, same)),
        (Error, Error) | (Require, Require) | (Append, Append) | (AppendUnique, AppendUnique) => {
            Ok((ours, true))
        }
        (Error | Warning | Require | Append | AppendUnique | Max | Min, _) => {
            Err("are merged in different ways")
        }
    }
}
