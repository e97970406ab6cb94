//! The table of intrinsics against LLVM's own: `IntrinsicImpl.inc`, which the packages llvm-14-dev and llvm-19-dev bring and
//! which TableGen makes of `Intrinsics*.td`.

use std::collections::BTreeMap;

use emback_ir::Intrinsic;
use emback_ir::intrinsic::{Access, Effects, table};

/// What LLVM of one version says.
struct Tables {
    text: String,
    /// All names, targets' included, in the order of their ids.
    names: Vec<String>,
}

fn tables(version: u32) -> Tables {
    let path = format!("/usr/include/llvm-{version}/llvm/IR/IntrinsicImpl.inc");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{path}: {error}: install the package llvm-{version}-dev"));
    let names = between(&text, "#ifdef GET_INTRINSIC_NAME_TABLE", "#endif")
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
        .map(str::to_owned)
        .collect();
    Tables { text, names }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap_or_else(|| panic!("no '{start}'")) + start.len();
    let rest = &text[from..];
    &rest[..rest.find(end).unwrap_or(rest.len())]
}

/// Every intrinsic is a line of the table or has the prefix of another target.
fn all_are_known(version: u32, least: usize) {
    let tables = tables(version);
    let (mut known, mut wrong) = (0, Vec::new());
    for name in &tables.names {
        match Intrinsic::from_name(name.as_bytes()) {
            Some(Intrinsic::OtherTarget) => {}
            Some(id) if id != Intrinsic::Unknown => known += 1,
            _ => wrong.push(name),
        }
    }
    assert!(wrong.is_empty(), "not in the table: {wrong:#?}");
    assert!(known >= least, "only {known} intrinsics found");
}

#[test]
fn intrinsics_of_llvm_14_are_lines() {
    all_are_known(14, 400);
}

#[test]
fn intrinsics_of_llvm_19_are_lines() {
    all_are_known(19, 550);
}

/// A name is overloaded here just where it is there.
#[test]
fn overloads_are_those_of_llvm_19() {
    let tables = tables(19);
    let table = between(&tables.text, "#ifdef GET_INTRINSIC_OVERLOAD_TABLE", "#endif");
    // Eight ids a line, a term for each that is overloaded; id 0 is no intrinsic.
    let lines: Vec<&str> = table.lines().filter(|line| line.starts_with("  0")).collect();
    let is_overloaded = |index: usize| {
        let id = index + 1;
        lines[id / 8].contains(&format!("(1<<{})", id % 8))
    };
    let mut wrong = Vec::new();
    for (index, name) in tables.names.iter().enumerate() {
        let Some(id) = Intrinsic::from_name(name.as_bytes()) else { continue };
        if id != Intrinsic::OtherTarget && id.row().overloads.is_empty() == is_overloaded(index) {
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "overloaded there and not here, or the other way round: {wrong:#?}");
}

#[test]
fn effects_are_those_of_llvm_19() {
    let tables = tables(19);
    let mut sets = BTreeMap::new();
    let text = between(
        &tables.text,
        "static AttributeSet getIntrinsicFnAttributeSet",
        "AttributeList Intrinsic::getAttributes",
    );
    for case in text.split("case ").skip(1) {
        let number: u32 = case[..case.find(':').unwrap()].parse().unwrap();
        sets.insert(number, effects(case));
    }
    let map = between(&tables.text, "IntrinsicsToAttributesMap[] = {", "};");
    let switch = between(&tables.text, "switch(IntrinsicsToAttributesMap[id - 1])", "#endif");
    let mut of_list = BTreeMap::new();
    for case in switch.split("case ").skip(1) {
        let number: u32 = case[..case.find(':').unwrap()].parse().unwrap();
        let function = case.split("FunctionIndex, getIntrinsicFnAttributeSet(C, ").nth(1);
        let set = function.map(|rest| rest[..rest.find(')').unwrap()].parse::<u32>().unwrap());
        of_list.insert(number, set.map_or_else(|| effects(""), |set| sets[&set]));
    }
    let (mut compared, mut wrong) = (0, Vec::new());
    for line in map.lines() {
        let Some((number, name)) = line.trim().split_once(", // ") else { continue };
        let Some(id) = Intrinsic::from_name(name.as_bytes()) else { continue };
        let theirs = of_list[&number.parse::<u32>().unwrap()];
        if id == Intrinsic::OtherTarget {
            continue;
        }
        compared += 1;
        if id.effects() != theirs {
            wrong.push(format!("{name}: {:?} here, {theirs:?} there", id.effects()));
        }
    }
    assert!(compared >= 540, "only {compared} compared");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The effects that a list of attributes states.
fn effects(attributes: &str) -> Effects {
    let has = |name: &str| attributes.contains(&format!("Attribute::{name})"));
    let memory = attributes
        .split("createFromIntValue(")
        .nth(1)
        .map_or(0b11_11_11, |rest| rest[..rest.find(')').unwrap()].parse().unwrap());
    let access = |shift: u32| match memory >> shift & 3 {
        0 => Access::None,
        1 => Access::Read,
        2 => Access::Write,
        _ => Access::ReadWrite,
    };
    Effects {
        args: access(0),
        inaccessible: access(2),
        other: access(4),
        will_return: has("WillReturn"),
        no_return: has("NoReturn"),
        no_unwind: has("NoUnwind"),
        speculatable: has("Speculatable"),
    }
}

/// Names that LLVM 14 had and LLVM 19 has under another name are renamed.
#[test]
fn what_llvm_19_renamed_is_renamed() {
    let now = tables(19).names;
    for (old, new) in table::RENAMED {
        assert!(!now.contains(&format!("llvm.{old}")), "{old} is LLVM 19's name");
        let newer = new.starts_with("vector.interleave") || new.starts_with("vector.deinterleave");
        assert!(newer || now.contains(&format!("llvm.{new}")), "{new} is not LLVM 19's name");
    }
    for (old, new) in table::SYNONYMS {
        for name in [old, new] {
            assert!(now.contains(&format!("llvm.{name}")), "{name} is not LLVM 19's name");
        }
    }
}
