//! Comdats, all selection kinds in pairs as `llvm-link` merges them, and groups as `wasm-ld` keeps them.

use super::{agrees, refused, theirs, write_pair};
use emback_tests::process::Run;
use emback_tests::{emback, list};
use std::fs;
use std::path::Path;

const KINDS: [&str; 5] = ["any", "exactmatch", "largest", "nodeduplicate", "samesize"];

const LINKAGES: [&str; 4] = ["", "weak", "linkonce_odr", "internal"];

/// What the leader is in the two modules: the same, a larger one, another value, a function.
const LEADERS: [(&str, &str); 5] = [
    ("global i32 1", "global i32 1"),
    ("global i32 1", "global i64 1"),
    ("global i64 1", "global i32 1"),
    ("global i32 1", "global i32 2"),
    ("constant i32 1", "define void"),
];

/// Every pair of kinds with every pair of linkages and every pair of leaders, each with a member that both have and one that
/// only one has.
pub(super) fn pairs(output: &Path) -> Result<(), String> {
    // What LLVM takes is compared in one go: names tell the groups apart. What it refuses goes pair by pair.
    let mut taken = [String::new(), String::new()];
    let mut number = 0_u32;
    for (first, second) in KINDS.iter().flat_map(|a| KINDS.iter().map(move |b| (a, b))) {
        for (ours, other) in LINKAGES.iter().flat_map(|a| LINKAGES.iter().map(move |b| (a, b))) {
            for leaders in LEADERS {
                let name = format!("c{number}");
                number += 1;
                let pair = [
                    group(&name, first, ours, leaders.0, "first"),
                    group(&name, second, other, leaders.1, "second"),
                ];
                if certain(first, second, (ours, other), leaders) {
                    taken.iter_mut().zip(pair).for_each(|(all, one)| all.push_str(&one));
                    continue;
                }
                // Two processes each: by default a part.
                if !number.is_multiple_of(11) && !list::full() {
                    continue;
                }
                let inputs = write_pair(output, &format!("comdats-{name}"), &pair)?;
                let linked = output.with_extension("pair.ll");
                let outcome = match theirs(&inputs, &linked) {
                    Ok(()) => agrees(&inputs, output),
                    Err(_) => refused(&inputs),
                };
                outcome.map_err(|why| format!("{}\n{}\n{why}", pair[0], pair[1]))?;
                inputs.iter().for_each(|input| drop(fs::remove_file(input)));
            }
        }
    }
    agrees(&write_pair(output, "comdats-all", &taken)?, output)
}

/// Whether LLVM is known to take a pair: where nothing is compared, and no symbol is defined twice.
fn certain(first: &str, second: &str, linkages: (&str, &str), leaders: (&str, &str)) -> bool {
    let same = leaders.0 == leaders.1;
    let twice = linkages == ("", "");
    match (first, second) {
        ("any", "any") => true,
        ("nodeduplicate", "nodeduplicate") => !twice && !leaders.1.starts_with("define"),
        ("exactmatch", "exactmatch") | ("samesize", "samesize") | ("largest", "largest") => {
            same && linkages.0 != "internal" && linkages.1 != "internal"
        }
        _ => false,
    }
}

fn group(name: &str, kind: &str, linkage: &str, leader: &str, side: &str) -> String {
    let leader = match leader {
        "define void" => format!("define {linkage} void @{name}() comdat {{ ret void }}"),
        data => format!("@{name} = {linkage} {data}, comdat"),
    };
    format!(
        "${name} = comdat {kind}\n{leader}\n\
         @{name}_both = linkonce_odr global ptr @{name}_{side}, comdat(${name})\n\
         @{name}_{side} = weak global i32 3, comdat(${name})\n\
         define ptr @{name}_{side}_user() {{ ret ptr @{name}_both }}\n"
    )
}

/// Three modules with a group of one name: whole, in part, and with symbols of its names that are in no group. Where one
/// symbol is `weak` and the other `linkonce`, LLVM's linker of IR takes the weak one, and `wasm-ld` the first.
const MODULES: [&str; 3] = [
    "$g = comdat any\n\
     @v = linkonce_odr global i32 100, comdat($g)\n\
     @w = weak global i32 1000, comdat($g)\n\
     define linkonce_odr i32 @g() comdat {\n  %v = load i32, ptr @v\n  %w = load i32, ptr @w\n  %s = add i32 %v, %w\n  ret i32 %s\n}\n",
    "$g = comdat any\n\
     @v = linkonce_odr global i32 200, comdat($g)\n\
     @w = external global i32\n\
     define linkonce_odr i32 @g() comdat {\n  %v = load i32, ptr @v\n  %s = add i32 %v, 2\n  ret i32 %s\n}\n",
    "@v = linkonce_odr global i32 300\n\
     @w = weak global i32 3000\n\
     define linkonce_odr i32 @g() {\n  %v = load i32, ptr @v\n  %s = add i32 %v, 3\n  ret i32 %s\n}\n",
];

/// A user of the group, in a module of number `N`.
const USER: &str = "define i32 @useN() {\n  %g = call i32 @g()\n  %v = load i32, ptr @v\n  %w = load i32, ptr @w\n  \
                    %a = mul i32 %g, 10000\n  %b = add i32 %a, %v\n  %c = add i32 %b, %w\n  ret i32 %c\n}\n";

/// Links three modules in every order by both linkers, and calls what each exports.
pub(super) fn by_wasm_ld(folder: &Path) -> Result<(), String> {
    let fail = |error: std::io::Error| error.to_string();
    fs::create_dir_all(folder).map_err(fail)?;
    let mut files = Vec::new();
    for (number, text) in MODULES.iter().enumerate() {
        let (input, object) =
            (folder.join(format!("{number}.ll")), folder.join(format!("{number}.o")));
        let user = USER.replace('N', &number.to_string());
        let target = "target triple = \"wasm32-unknown-unknown\"\n";
        fs::write(&input, format!("{target}{text}{user}")).map_err(fail)?;
        let llc = Run::new("llc-19", 60).arg("-filetype=obj").arg(&input).arg("-o").arg(&object);
        llc.outcome().printed()?;
        files.push((input, object));
    }
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let (theirs, ours) = (folder.join("theirs.wasm"), folder.join("ours.wasm"));
        let exports = (0..3).map(|number| format!("--export=use{number}"));
        let mut linker = Run::new("wasm-ld-19", 60).arg("--no-entry").args(exports);
        let mut args = vec!["build".into(), "--target".into(), "wasm32-unknown-unknown".into()];
        for number in order {
            linker = linker.arg(&files[number].1);
            args.push(files[number].0.clone().into_os_string());
        }
        linker.arg("-o").arg(&theirs).outcome().printed()?;
        args.extend(["-s".into(), "EXPORTED_FUNCTIONS=_use0,_use1,_use2".into()]);
        args.extend(["-o".into(), ours.clone().into_os_string()]);
        let args: Vec<_> = args.iter().map(|arg| arg.as_os_str()).collect();
        emback::run(folder, &args, b"").printed()?;
        let call = "const { exports } = new WebAssembly.Instance(new WebAssembly.Module(\
                    require('fs').readFileSync(process.argv[1]))); \
                    console.log(exports.use0(), exports.use1(), exports.use2());";
        let call = |module| Run::new("node", 60).args(["-e", call]).arg(module).outcome().printed();
        let (wanted, found) = (call(&theirs)?, call(&ours)?);
        if wanted != found {
            return Err(format!("order {order:?}: wasm-ld gives {wanted}, emback {found}"));
        }
    }
    Ok(())
}
