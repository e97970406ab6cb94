//! Faults in the structure of a module: its head, the order of its parts, its end.

use super::{Fault, declaration, edit, function};
use crate::asm::syntax::{Item, Module};
use arbitrary::{Result, Unstructured};

pub(super) const FAULTS: &[Fault] = &[
    edit("module_fourth_param", |module, _| {
        super::template::param(module, 2);
        module.params.push("extra".to_owned());
        Ok(true)
    }),
    edit("module_default_param", |module, _| change_last_param(module, |name| format!("{name}=0"))),
    edit("module_rest_param", |module, _| change_last_param(module, |name| format!("...{name}"))),
    edit("module_pattern_param", |module, _| change_last_param(module, |name| format!("[{name}]"))),
    edit("module_param_comma", |module, _| {
        let some = !module.params.is_empty();
        // Nothing behind the last comma.
        module.params.push(String::new());
        Ok(some)
    }),
    edit("module_params_alike", |module, _| {
        super::template::param(module, 1);
        module.params[1] = module.params[0].clone();
        Ok(true)
    }),
    edit("module_param_eval", |module, _| Ok(extra_param(module, "eval"))),
    edit("module_param_arguments", |module, _| Ok(extra_param(module, "arguments"))),
    edit("module_arrow", |module, _| {
        module.before = format!("var {} =", module.name);
        module.arrow = "=>";
        module.after = ";".to_owned();
        Ok(true)
    }),
    edit("module_async", |module, _| Ok(before(module, "async function @", ""))),
    edit("module_generator", |module, _| Ok(before(module, "function * @", ""))),
    edit("module_method", |module, _| Ok(before(module, "var @ = { m", "}.m;"))),
    edit("module_getter_made", |module, _| {
        Ok(before(module, "var @ = { get m ( ) { return function", "}}.m;"))
    }),
    edit("module_class_method", |module, _| {
        Ok(before(module, "var @ = ( class { static m", "}).m;"))
    }),
    edit("module_constructor", |module, _| Ok(before(module, "var @ = class { constructor", "};"))),
    edit("module_nested", |module, _| {
        Ok(before(module, "var @ = ( function ( ) { return function", "})();"))
    }),
    edit("module_in_strict_code", |module, _| {
        Ok(before(module, "var @ = ( function ( ) { \"use strict\"; return function", "})();"))
    }),
    edit("module_in_arrow", |module, _| Ok(before(module, "var @ = ( ( ) => function", ")();"))),
    edit("module_in_with", |module, _| {
        Ok(before(module, "var @ ; with ( { } ) @ = function", ";"))
    }),
    edit("directive_before", |module, _| {
        module.directives.insert(0, "\"foo\"".to_owned());
        Ok(true)
    }),
    edit("directive_behind", |module, _| {
        module.directives.push("\"foo\"".to_owned());
        Ok(true)
    }),
    edit("directive_strict_before", |module, _| {
        module.directives.insert(0, "\"use strict\"".to_owned());
        Ok(true)
    }),
    edit("directive_strict_behind", |module, _| {
        module.directives.push("'use strict'".to_owned());
        Ok(true)
    }),
    edit("directive_twice", |module, _| {
        module.directives.push("\"use asm\"".to_owned());
        Ok(true)
    }),
    edit("directive_in_parens", |module, _| Ok(directive(module, "(\"use asm\")"))),
    edit("directive_escaped", |module, _| Ok(directive(module, "\"use\\x20asm\""))),
    edit("directive_template", |module, _| Ok(directive(module, "`use asm`"))),
    edit("directive_capital", |module, _| Ok(directive(module, "\"use ASM\""))),
    edit("directive_missing", |module, _| {
        module.directives.clear();
        Ok(true)
    }),
    edit("directive_behind_statement", |module, _| {
        module.directives.insert(0, ";\"use asm\"".to_owned());
        module.directives.truncate(1);
        Ok(true)
    }),
    edit("semicolon_first", |module, _| {
        module.items.insert(0, Item::Raw(";".to_owned()));
        Ok(true)
    }),
    edit("semicolon_behind_vars", |module, u| {
        behind(module, u, ";", |item| matches!(item, Item::Vars(..)))
    }),
    edit("semicolon_behind_function", |module, u| {
        behind(module, u, ";", |item| matches!(item, Item::Function(_)))
    }),
    edit("semicolon_behind_table", |module, u| {
        behind(module, u, ";", |item| matches!(item, Item::Table(_)))
    }),
    edit("semicolon_behind_return", |module, u| behind(module, u, ";", is_export)),
    edit("code_behind_return", |module, u| behind(module, u, "function zz(){}", is_export)),
    edit("vars_behind_return", |module, u| behind(module, u, "var zz=0;", is_export)),
    edit("statement_in_module", |module, u| {
        behind(module, u, "0;", |item| matches!(item, Item::Vars(..)))
    }),
    edit("vars_behind_functions", |module, u| {
        behind(module, u, "var zz=0;", |item| matches!(item, Item::Function(_)))
    }),
    edit("function_behind_tables", |module, u| {
        behind(module, u, "function zz(){}", |item| matches!(item, Item::Table(_)))
    }),
    edit("items_swapped", |module, u| {
        let at = u.choose_index(module.items.len().saturating_sub(1).max(1))?;
        if at + 1 < module.items.len() {
            module.items.swap(at, at + 1);
        }
        Ok(true)
    }),
    edit("no_return", |module, _| {
        module.items.retain(|item| !is_export(item));
        Ok(true)
    }),
    edit("no_functions", |module, _| {
        module.items.retain(|item| matches!(item, Item::Vars(..)));
        module.items.push(Item::ExportAll(Vec::new()));
        Ok(true)
    }),
    edit("return_nothing", |module, _| export(module, Item::Raw("return;".to_owned()))),
    edit("return_empty_object", |module, _| export(module, Item::ExportAll(Vec::new()))),
    edit("return_in_parens", |module, _| {
        let name = module.env.functions[0].name.clone();
        export(module, Item::ExportOne(format!("({name})")))
    }),
    edit("return_object_in_parens", |module, _| {
        let name = module.env.functions[0].name.clone();
        export(module, Item::Raw(format!("return ({{a:{name}}});")))
    }),
    edit("return_number", |module, _| export(module, Item::ExportOne("0".to_owned()))),
    edit("return_unknown", |module, _| export(module, Item::ExportOne("nowhere".to_owned()))),
    edit("return_array", |module, _| {
        let name = module.env.functions[0].name.clone();
        export(module, Item::Raw(format!("return [{name}];")))
    }),
    edit("return_on_next_line", |module, _| {
        let name = module.env.functions[0].name.clone();
        export(module, Item::Raw(format!("return\n{{a:{name}}};")))
    }),
    edit("export_foreign", |module, u| {
        let name = super::template::fill(module, "@imp", None, u)?;
        add_export(module, "zz", &name)
    }),
    edit("export_table", |module, u| {
        let name = super::template::fill(module, "@ti", None, u)?;
        add_export(module, "zz", &name)
    }),
    edit("export_global", |module, u| {
        let name = super::template::fill(module, "@gi", None, u)?;
        add_export(module, "zz", &name)
    }),
    edit("export_math", |module, u| {
        let name = super::template::fill(module, "@sqrt", None, u)?;
        add_export(module, "zz", &name)
    }),
    edit("export_unknown", |module, _| add_export(module, "zz", "nowhere")),
    edit("export_number", |module, _| add_export(module, "zz", "0")),
    edit("export_function_expression", |module, _| add_export(module, "zz", "function(){}")),
    edit("export_quoted_key", |module, _| export_as(module, "\"a\"")),
    edit("export_number_key", |module, _| export_as(module, "5")),
    edit("export_computed_key", |module, _| export_as(module, "[\"a\"]")),
    edit("export_shorthand", |module, _| {
        let name = module.env.functions[0].name.clone();
        add_export(module, &name, "")
    }),
    edit("export_method", |module, _| add_export(module, "zz(){}", "")),
    edit("export_getter", |module, _| add_export(module, "get zz(){}", "")),
    edit("export_spread", |module, _| add_export(module, "...zz", "")),
    edit("export_parens", |module, _| {
        let name = format!("({})", module.env.functions[0].name);
        add_export(module, "zz", &name)
    }),
    edit("export_keyword_key", |module, u| {
        let keys = [
            "if",
            "do",
            "new",
            "for",
            "var",
            "case",
            "const",
            "while",
            "switch",
            "break",
            "continue",
            "return",
            "default",
            "else",
            "function",
            "eval",
            "arguments",
        ];
        let key = *u.choose(&keys)?;
        export_as(module, key)
    }),
    edit("export_other_keyword_key", |module, u| {
        let keys = [
            "delete", "class", "let", "typeof", "void", "this", "null", "true", "import", "with",
            "try", "throw", "debugger", "yield", "await", "static", "enum", "super", "get", "set",
            "async",
        ];
        let key = *u.choose(&keys)?;
        export_as(module, key)
    }),
    edit("export_proto_key", |module, _| export_as(module, "__proto__")),
    edit("export_non_ascii_key", |module, _| export_as(module, "caf\u{e9}")),
    edit("export_key_twice", |module, _| {
        export_as(module, "zz")?;
        export_as(module, "zz")
    }),
    edit("export_one_twice", |module, u| {
        let name = module.env.functions[0].name.clone();
        behind(module, u, &format!("return {name};"), is_export)
    }),
    declaration("global_like_module", "var @M=0;"),
    declaration("global_like_stdlib", "var @stdlib=0;"),
    declaration("global_like_foreign", "var @foreign=0;"),
    declaration("global_like_heap", "var @heap=0;"),
    declaration("global_twice", "var @new=0;var @new=0;"),
    declaration("global_eval", "var eval=0;"),
    declaration("global_arguments", "var arguments=0;"),
    declaration("global_contextual_word", "var let=0,yield=0,await=0,of=0,async=0,get=0,static=0;"),
    declaration("global_undefined", "var undefined=0;"),
    declaration("global_nan", "var NaN=0;"),
    declaration("global_let", "let @new=0;"),
    declaration("global_class", "class @new{}"),
    declaration("global_uninitialised", "var @new;"),
    declaration("global_function_expression", "var @new=function(){};"),
    declaration("import_statement", "import \"x\";"),
    function("function_like_module", "function @M(){}"),
    function("function_like_stdlib", "function @stdlib(){}"),
    function("function_like_global", "function @gi(){}"),
    function("function_like_function", "function @fi(){}"),
    function("function_twice", "function @new(){}function @new(){}"),
    function("function_eval", "function eval(){}"),
    function("function_arguments", "function arguments(){}"),
    function("function_contextual_word", "function await(){}function let(){}"),
    function("function_generator", "function*@new(){}"),
    function("function_async", "async function @new(){}"),
    function("function_arrow", "const @new=()=>{};"),
    function("function_directive", "function @new(){\"foo\";}"),
    function("function_strict", "function @new(){\"use strict\";}"),
    function("function_asm", "function @new(){\"use asm\";}"),
    function("table_like_global", "var @gi=[@fi];"),
    function("table_like_module", "var @M=[@fi];"),
];

fn is_export(item: &Item) -> bool {
    match item {
        Item::ExportOne(_) | Item::ExportAll(_) => true,
        Item::Vars(..) | Item::Function(_) | Item::Table(_) | Item::Raw(_) => false,
    }
}

fn change_last_param(module: &mut Module, change: fn(&str) -> String) -> Result<bool> {
    let Some(last) = module.params.last_mut() else { return Ok(false) };
    *last = change(last);
    Ok(true)
}

fn extra_param(module: &mut Module, name: &str) -> bool {
    let room = module.params.len() < 3;
    if room {
        module.params.push(name.to_owned());
    }
    room
}

fn before(module: &mut Module, before: &str, after: &str) -> bool {
    module.before = before.replace('@', &module.name);
    after.clone_into(&mut module.after);
    true
}

fn directive(module: &mut Module, text: &str) -> bool {
    module.directives = vec![text.to_owned()];
    true
}

fn behind(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    text: &str,
    fits: fn(&Item) -> bool,
) -> Result<bool> {
    let places: Vec<usize> =
        (0..module.items.len()).filter(|&at| module.items.get(at).is_some_and(fits)).collect();
    if places.is_empty() {
        return Ok(false);
    }
    let at = *u.choose(&places)?;
    module.items.insert(at + 1, Item::Raw(text.to_owned()));
    Ok(true)
}

fn export(module: &mut Module, item: Item) -> Result<bool> {
    module.items.retain(|item| !is_export(item));
    module.items.push(item);
    Ok(true)
}

fn add_export(module: &mut Module, key: &str, name: &str) -> Result<bool> {
    let last = module.items.last_mut();
    match last {
        Some(Item::ExportAll(list)) => {
            list.insert(0, (key.to_owned(), name.to_owned()));
            Ok(true)
        }
        _ => {
            let function = module.env.functions[0].name.clone();
            let list = vec![(function.clone(), function), (key.to_owned(), name.to_owned())];
            export(module, Item::ExportAll(list))
        }
    }
}

fn export_as(module: &mut Module, key: &str) -> Result<bool> {
    let name = module.env.functions[0].name.clone();
    add_export(module, key, &name)
}
