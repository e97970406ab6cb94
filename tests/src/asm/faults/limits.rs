//! Modules at the limits of an engine, and just beyond them.

use super::{Fault, edit};
use crate::asm::syntax::{Item, Module, Stmt};
use arbitrary::Result;

pub(super) const FAULTS: &[Fault] = &[
    edit("limit_params", |module, _| with_function(module, &params(1000))),
    edit("limit_params_over", |module, _| with_function(module, &params(1001))),
    edit("limit_locals", |module, _| with_function(module, &locals(50_000))),
    edit("limit_locals_over", |module, _| with_function(module, &locals(50_001))),
    edit("limit_foreign_arguments", |module, u| foreign(module, u, 1000)),
    edit("limit_foreign_arguments_over", |module, u| foreign(module, u, 1001)),
    edit("deep_parens", |module, _| deep(module, "i=", "(", "0", ")", 300)),
    edit("deep_blocks", |module, _| deep(module, "", "{", "", "}", 400)),
    edit("deep_ifs", |module, _| deep(module, "", "if(1)", ";", "", 400)),
    edit("deep_loops", |module, _| deep(module, "", "while(1)", ";", "", 400)),
    edit("deep_else_ifs", |module, _| deep(module, "", "if(0);else ", ";", "", 900)),
    edit("deep_tildes", |module, _| deep(module, "i=", "~(", "0", "|0)", 200)),
    edit("deep_nots", |module, _| deep(module, "i=", "!", "0", "", 300)),
    edit("deep_ternaries", |module, _| deep(module, "i=", "i?1:", "0", "", 180)),
    edit("deep_assignments", |module, _| deep(module, "", "i=", "0", "", 180)),
    edit("deep_calls", |module, _| deep(module, "i=", "zzf(", "0", ")|0", 200)),
    edit("long_sum", |module, _| deep(module, "i=0", "+1", "|0", "", 900)),
    edit("long_or", |module, _| deep(module, "i=0", "|1", "", "", 900)),
    edit("long_commas", |module, _| deep(module, "i=0", ",i=1", "", "", 900)),
    edit("long_name", |module, _| {
        let name = "n".repeat(20_000);
        with_function(module, &format!("function {name}(){{}}"))
    }),
    edit("long_number", |module, _| deep(module, "i=0x", "0", "1", "", 2000)),
    edit("long_double", |module, _| deep(module, "d=0.", "1", "", "", 2000)),
    edit("many_functions", |module, _| {
        let all: String = (0..2000).map(|at| format!("function z{at}(){{}}")).collect();
        with_function(module, &all)
    }),
    edit("many_globals", |module, _| {
        let all: String = (0..2000).map(|at| format!("var z{at}={at};")).collect();
        let end = module.declarations_end();
        module.items.insert(end, Item::Raw(all));
        Ok(true)
    }),
    edit("many_cases", |module, _| {
        let all: String = (0..2000).map(|at| format!("case {at}:")).collect();
        let stmt = format!("switch(0){{{all}}}");
        Ok(with_statement(module, stmt))
    }),
    edit("large_table", |module, _| {
        let name = module.env.functions[0].name.clone();
        let list = vec![name; 4096].join(",");
        with_function(module, &format!("var zz=[{list}];"))
    }),
];

fn with_function(module: &mut Module, text: &str) -> Result<bool> {
    let end = module.functions_end();
    module.items.insert(end, Item::Raw(text.to_owned()));
    Ok(true)
}

fn with_statement(module: &mut Module, text: String) -> bool {
    let first = module.functions().next();
    if let Some(function) = first {
        function.body.insert(0, Stmt::Raw(text));
        return true;
    }
    false
}

fn params(count: usize) -> String {
    let names: Vec<String> = (0..count).map(|at| format!("p{at}")).collect();
    let coercions: String = names.iter().map(|name| format!("{name}={name}|0;")).collect();
    format!("function zz({}){{{coercions}}}", names.join(","))
}

fn locals(count: usize) -> String {
    let names: Vec<String> = (0..count).map(|at| format!("v{at}=0")).collect();
    format!("function zz(){{var {};}}", names.join(","))
}

fn foreign(module: &mut Module, u: &mut arbitrary::Unstructured<'_>, count: usize) -> Result<bool> {
    let text = format!("@imp({});", vec!["0"; count].join(","));
    super::template::statement(module, &text, u)
}

/// A function with a statement in it that goes so deep.
fn deep(
    module: &mut Module,
    before: &str,
    open: &str,
    middle: &str,
    close: &str,
    depth: usize,
) -> Result<bool> {
    let code = format!("{before}{}{middle}{};", open.repeat(depth), close.repeat(depth));
    let text = format!("function zz(){{var i=0,d=0.5;{code}}}");
    with_function(module, &format!("{text}function zzf(a){{a=a|0;return 0;}}"))
}
