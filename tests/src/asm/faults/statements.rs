//! Faults in statements: conditions, labels, switches, and statements that asm.js does not have.

use super::{Fault, edit, some_stmt, statement};
use crate::asm::syntax::{Clause, Kind, Module, Node, Stmt, Ty};
use arbitrary::{Result, Unstructured};

pub(super) const FAULTS: &[Fault] = &[
    edit("condition_coerced", |module, u| {
        condition(module, u, |node| {
            let zero = Node::number(Ty::Fixnum, "0");
            *node = Node::binary(Ty::Signed, "|", node.take(), zero);
        })
    }),
    edit("condition_sum", |module, u| {
        condition(module, u, |node| {
            let one = Node::number(Ty::Fixnum, "1");
            *node = Node::binary(Ty::Sum, "+", node.take(), one);
        })
    }),
    edit("condition_double", |module, u| {
        condition(module, u, |node| *node = Node::number(Ty::Double, "1.0"))
    }),
    edit("condition_true", |module, u| {
        condition(module, u, |node| *node = Node::name(Ty::Void, "true"))
    }),
    edit("condition_parens", |module, u| {
        condition(module, u, |node| *node = Node::paren(node.take()))
    }),
    edit("condition_minus", |module, u| {
        condition(module, u, |node| *node = Node::unary(Ty::Intish, "-", node.take()))
    }),
    edit("condition_comma", |module, u| {
        condition(module, u, |node| {
            let first = Box::new(Node::number(Ty::Fixnum, "0"));
            *node = Node { ty: Ty::Int, kind: Kind::Comma(first, Box::new(node.take())) };
        })
    }),
    edit("condition_empty", |module, u| {
        condition(module, u, |node| {
            *node = Node { ty: Ty::Void, kind: Kind::Raw(String::new(), 18) };
        })
    }),
    edit("case_twice", |module, u| {
        clauses(module, u, |clauses| {
            let first = clauses[0].clone();
            clauses.insert(0, first);
        })
    }),
    edit("case_in_parens", |module, u| label(module, u, |text| format!("({text})"))),
    edit("case_minus_zero", |module, u| label(module, u, |_| "-0".to_owned())),
    edit("case_double", |module, u| label(module, u, |_| "7777.0".to_owned())),
    edit("case_exponent", |module, u| label(module, u, |_| "7e3".to_owned())),
    edit("case_sum", |module, u| label(module, u, |text| format!("{text}+1"))),
    edit("case_coerced", |module, u| label(module, u, |text| format!("{text}|0"))),
    edit("case_tilde", |module, u| label(module, u, |_| "~7".to_owned())),
    edit("case_plus", |module, u| label(module, u, |_| "+7".to_owned())),
    edit("case_string", |module, u| label(module, u, |_| "\"a\"".to_owned())),
    edit("case_name", |module, u| {
        let name = super::template::fill(module, "@Ki", None, u)?;
        let fits = |stmt: &Stmt| matches!(stmt, Stmt::Switch(_, _, clauses) if !clauses.is_empty());
        some_stmt(module, u, fits, |stmt| {
            if let Stmt::Switch(_, _, clauses) = stmt {
                clauses[0].label = Some(name);
            }
        })
    }),
    edit("case_hex", |module, u| label(module, u, |_| "0x7777".to_owned())),
    edit("case_two_to_31", |module, u| label(module, u, |_| "2147483648".to_owned())),
    edit("case_greatest", |module, u| label(module, u, |_| "2147483647".to_owned())),
    edit("case_least", |module, u| label(module, u, |_| "-2147483648".to_owned())),
    edit("case_below_least", |module, u| label(module, u, |_| "-2147483649".to_owned())),
    edit("case_minus_minus", |module, u| label(module, u, |_| "- -7".to_owned())),
    edit("default_first", |module, u| {
        clauses(module, u, |clauses| {
            clauses.retain(|clause| clause.label.is_some());
            clauses.insert(0, Clause { label: None, body: Vec::new() });
        })
    }),
    edit("default_twice", |module, u| {
        clauses(module, u, |clauses| {
            clauses.push(Clause { label: None, body: Vec::new() });
            clauses.push(Clause { label: None, body: Vec::new() });
        })
    }),
    edit("case_behind_default", |module, u| {
        clauses(module, u, |clauses| {
            clauses.retain(|clause| clause.label.is_some());
            clauses.push(Clause { label: None, body: Vec::new() });
            clauses.push(Clause { label: Some("7777777".to_owned()), body: Vec::new() });
        })
    }),
    edit("statement_before_case", |module, u| {
        clauses(module, u, |clauses| {
            clauses.insert(
                0,
                Clause { label: Some("7:0;}switch(0){case 8".to_owned()), body: vec![] },
            );
        })
    }),
    edit("switch_int", |module, u| {
        switched(module, u, |node| {
            let condition = Node::number(Ty::Fixnum, "1");
            *node = Node::binary(Ty::Int, "==", condition.clone(), condition);
        })
    }),
    edit("switch_unsigned", |module, u| {
        switched(module, u, |node| {
            let zero = Node::number(Ty::Fixnum, "0");
            *node = Node::binary(Ty::Unsigned, ">>>", node.take(), zero);
        })
    }),
    edit("switch_double", |module, u| {
        switched(module, u, |node| *node = Node::number(Ty::Double, "1.0"))
    }),
    edit("switch_parens", |module, u| switched(module, u, |node| *node = Node::paren(node.take()))),
    edit("switch_minus", |module, u| {
        switched(module, u, |node| *node = Node::unary(Ty::Intish, "-", node.take()))
    }),
    edit("label_missing", |module, u| {
        let fits = |stmt: &Stmt| matches!(stmt, Stmt::Break(Some(_)) | Stmt::Continue(Some(_)));
        some_stmt(module, u, fits, |stmt| match stmt {
            Stmt::Break(label) | Stmt::Continue(label) => *label = Some("nowhere".to_owned()),
            _ => {}
        })
    }),
    edit("label_dropped", |module, u| {
        let fits = |stmt: &Stmt| matches!(stmt, Stmt::Break(Some(_)) | Stmt::Continue(Some(_)));
        some_stmt(module, u, fits, |stmt| match stmt {
            Stmt::Break(label) | Stmt::Continue(label) => *label = None,
            _ => {}
        })
    }),
    edit("break_to_continue", |module, u| {
        let fits = |stmt: &Stmt| matches!(stmt, Stmt::Break(_));
        some_stmt(module, u, fits, |stmt| {
            if let Stmt::Break(label) = stmt {
                *stmt = Stmt::Continue(label.take());
            }
        })
    }),
    edit("statement_replaced_by_function", |module, u| {
        let fits = |stmt: &Stmt| matches!(stmt, Stmt::Expr(_));
        some_stmt(module, u, fits, |stmt| *stmt = Stmt::Raw("function inner(){}".to_owned()))
    }),
    statement("if_int", "if(@i){}"),
    statement("if_sum", "if(@i+@j){}"),
    statement("if_double", "if(@d){}"),
    statement("if_float", "if(@x){}"),
    statement("if_not", "if(!@i){}"),
    statement("if_assignment", "if(@i=1){}"),
    statement("if_assignment_parens", "if((@i=1)){}"),
    statement("if_assignment_coerced", "if((@i=@j+1|0)|0){}"),
    statement("if_double_assignment", "if(@d=1.0){}"),
    statement("if_minus_literal", "if(-1){}"),
    statement("if_unsigned_literal", "if(4294967295){}"),
    statement("if_empty", "if(@i);"),
    statement("if_empty_else", "if(@i);else;"),
    statement("if_else_if", "if(@i){}else if(@j){}else{}"),
    statement("if_semicolon_else", "if(@i){};else{}"),
    statement("if_dangling", "if(@i)if(@j)0;else 1;"),
    statement("if_without_braces", "if(@i)@j=1;else @j=2;"),
    statement("if_function", "if(@i)function f(){}"),
    statement("while_sum", "while(@i+@j){}"),
    statement("while_double", "while(@d){}"),
    statement("while_empty", "while(@i);"),
    statement("while_true", "while(true){}"),
    statement("while_literal", "while(1)break;"),
    statement("do_sum", "do{}while(@i+@j);"),
    statement("do_double", "do{}while(@d);"),
    statement("do_without_semicolon", "do{}while(@i)"),
    statement("do_without_semicolon_line", "do{}while(@i)\n"),
    statement("do_without_braces", "do @i=1;while(@i);"),
    statement("do_continue", "do{continue;}while(0);"),
    statement("for_double_condition", "for(;@d;){}"),
    statement("for_sum_condition", "for(;@i+@j;){}"),
    statement("for_empty", "for(;;)break;"),
    statement("for_parts", "for(@i=0;(@i|0)<5;@i=@i+1|0){}"),
    statement("for_commas", "for(@i=0,@j=0;@i;@i=1,@j=1){}"),
    statement("for_call", "for(@fi(0)|0;@i;+@fd(0)){}"),
    statement("for_bare_call", "for(@fi(0);@i;@fd(0)){}"),
    statement("for_foreign_call", "for(@imp();@imp()|0;@imp()){}"),
    statement("for_var", "for(var z=0;;){}"),
    statement("for_let", "for(let z=0;;){}"),
    statement("for_in", "for(@i in @j){}"),
    statement("for_of", "for(@i of @j){}"),
    statement("for_continue", "for(;;){continue;}"),
    statement("for_call_behind_negative_fround", "for(;;@fv(0)){@fround(-1);}"),
    statement("for_call_behind_negative_double", "for(;;@fi(0)|0){+-1;}"),
    statement("for_call_behind_fround", "for(;;@fv(0)){@fround(1);}"),
    statement("do_call_behind_negative_fround", "do{@fround(-1);}while(@fi(0)|0);"),
    statement("comma_call_behind_negative_double", "+-1,@fv(0),@i;"),
    statement("label_block", "zz:{break zz;}"),
    statement("label_block_continue", "zz:{continue zz;}"),
    statement("label_if", "zz:if(@i){break zz;}else{break zz;}"),
    statement("label_if_unused", "zz:if(@i){}"),
    statement("label_if_simple", "zz:if(@i)break zz;"),
    statement("label_expression", "zz:@i=1;"),
    statement("label_empty", "zz:;"),
    statement("label_break", "zz:break zz;"),
    statement("label_return", "while(1){zz:continue;}"),
    statement("label_two", "zz:yy:while(@i){break zz;}"),
    statement("label_two_inner", "zz:yy:while(@i){continue yy;}"),
    statement("label_two_outer_continue", "zz:yy:while(@i){continue zz;}"),
    statement("label_two_block", "zz:yy:{break zz;}"),
    statement("label_twice", "zz:{}zz:{}"),
    statement("label_nested_twice", "zz:{zz:{}}"),
    statement("label_function", "zz:function f(){}"),
    statement("label_loop_break", "zz:while(@i){while(@j){break zz;}}"),
    statement("label_loop_continue", "zz:while(@i){while(@j){continue zz;}}"),
    statement("label_for", "zz:for(;;){for(;;){continue zz;}}"),
    statement("label_do", "zz:do{continue zz;}while(@i);"),
    statement("label_switch", "zz:switch(0){case 0:break zz;default:}"),
    statement("label_switch_continue", "zz:switch(0){case 0:continue zz;}"),
    statement("label_like_variable", "@i:while(@i){break @i;}"),
    statement("label_like_function", "@fi:while(@i){break @fi;}"),
    statement("label_yield", "yield:while(@i){break yield;}"),
    statement("label_let", "let:while(@i){break let;}"),
    statement("label_await", "await:while(@i){break await;}"),
    statement("label_non_ascii", "caf\u{e9}:while(@i){break caf\u{e9};}"),
    statement("label_in_label_if", "zz:{yy:if(@i)break zz;}"),
    statement("break_outside", "break;"),
    statement("continue_outside", "continue;"),
    statement("break_in_block", "{break;}"),
    statement("break_line", "while(1){break\n}"),
    statement("break_without_semicolon", "while(1){break}"),
    statement("break_label_line", "zz:while(1){break\nzz;}"),
    statement("continue_in_switch", "while(1){switch(0){case 0:continue;}}"),
    statement("break_in_switch", "while(1){switch(0){case 0:break;}break;}"),
    statement("switch_signed", "switch(@i|0){case 0:}"),
    statement("switch_variable", "switch(@i){case 0:}"),
    statement("switch_literal", "switch(5){case 0:}"),
    statement("switch_minus_literal", "switch(-5){case 0:}"),
    statement("switch_unsigned_literal", "switch(4294967295){case 0:}"),
    statement("switch_and", "switch(@i&3){case 0:}"),
    statement("switch_sum_coerced", "switch(@i-5|0){case 0:}"),
    statement("switch_unsigned_value", "switch(@i>>>0){case 0:}"),
    statement("switch_comparison", "switch(@d<@e){case 0:}"),
    statement("switch_load", "switch(@I32[0]){case 0:}"),
    statement("switch_call", "switch(@fi(0)|0){case 0:}"),
    statement("switch_call_bare", "switch(@fi(0)){case 0:}"),
    statement("switch_double_value", "switch(@d){case 0:}"),
    statement("switch_constant", "switch(@Ki){case 0:}"),
    statement("switch_empty", "switch(@i|0){}"),
    statement("switch_default_only", "switch(@i|0){default:}"),
    statement("switch_braces", "switch(@i|0){case 0:{@i=1;break;}case 1:{}default:{}}"),
    statement("switch_shared", "switch(@i|0){case 0:case 1:case 2:@i=1;}"),
    statement("switch_negative", "switch(@i|0){case -1:case -2147483648:case 2147483647:}"),
    statement("switch_far", "switch(@i|0){case 0:case 999999:}"),
    statement("switch_too_far", "switch(@i|0){case 0:case 1000000:}"),
    statement("switch_far_negative", "switch(@i|0){case -500000:case 499999:}"),
    statement("switch_too_far_negative", "switch(@i|0){case -500000:case 500000:}"),
    statement("switch_order", "switch(@i|0){case 5:case 1:case 3:}"),
    statement("switch_hex_twice", "switch(@i|0){case 16:case 0x10:}"),
    statement("switch_zero_twice", "switch(@i|0){case 0:case -0:}"),
    statement("switch_minus_parens", "switch(@i|0){case -(1):}"),
    statement(
        "switch_nested",
        "switch(@i|0){case 0:switch(@j|0){case 0:break;default:}break;default:}",
    ),
    statement("switch_var", "switch(@i|0){case 0:var z=0;}"),
    statement("switch_comment", "switch(@i|0){case/**/0/**/:/**/default/**/:}"),
    statement("block_empty", "{}"),
    statement("block_nested", "{{{}}}"),
    statement("semicolons", ";;;"),
    statement("expression_string", "\"use asm\";"),
    statement("expression_object", "({a:1});"),
    statement("expression_int", "@i;"),
    statement("expression_sum", "@i+@j;"),
    statement("expression_double_sum", "@d+@e;"),
    statement("expression_floatish", "@x+@y;"),
    statement("expression_literal", "5;"),
    statement("expression_unsigned_literal", "4294967295;"),
    statement("expression_comparison", "@d<@e;"),
    statement("expression_conditional", "@i?1:2;"),
    statement("expression_in_parens", "(@i);"),
    statement("expression_view", "@I32;"),
    statement("try_statement", "try{}catch(e){}"),
    statement("throw_statement", "throw 0;"),
    statement("with_statement", "with(@i){}"),
    statement("debugger_statement", "debugger;"),
    statement("var_statement", "var z=0;"),
    statement("let_statement", "let z=0;"),
    statement("const_statement", "const z=0;"),
    statement("class_statement", "class Z{}"),
    statement("function_statement", "function z(){}"),
    statement("import_call", "import(@i);"),
    statement("new_target", "new.target;"),
    statement("arguments_object", "arguments;"),
    statement("super_call", "super();"),
    statement("html_comment", "<!-- a\n"),
    statement("html_comment_end", "\n--> a\n"),
    statement("dead_code", "while(1){break;@i=1;}"),
    statement("dead_code_wrong", "while(1){break;@i=@d;}"),
];

fn condition(module: &mut Module, u: &mut Unstructured<'_>, change: fn(&mut Node)) -> Result<bool> {
    let fits = |stmt: &Stmt| {
        matches!(stmt, Stmt::If(..) | Stmt::While(..) | Stmt::Do(..))
            || matches!(stmt, Stmt::For(_, [_, Some(_), _], _))
    };
    some_stmt(module, u, fits, |stmt| match stmt {
        Stmt::If(node, ..)
        | Stmt::While(_, node, _)
        | Stmt::Do(_, _, node)
        | Stmt::For(_, [_, Some(node), _], _) => change(node),
        _ => {}
    })
}

fn clauses(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Vec<Clause>),
) -> Result<bool> {
    let fits = |stmt: &Stmt| matches!(stmt, Stmt::Switch(_, _, clauses) if !clauses.is_empty());
    some_stmt(module, u, fits, |stmt| {
        if let Stmt::Switch(_, _, clauses) = stmt {
            change(clauses);
        }
    })
}

fn label(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&str) -> String,
) -> Result<bool> {
    clauses_with(module, u, change)
}

fn clauses_with(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&str) -> String,
) -> Result<bool> {
    let has_label = |clauses: &[Clause]| clauses.iter().any(|clause| clause.label.is_some());
    let fits = |stmt: &Stmt| matches!(stmt, Stmt::Switch(_, _, clauses) if has_label(clauses));
    some_stmt(module, u, fits, |stmt| {
        if let Stmt::Switch(_, _, clauses) = stmt
            && let Some(label) = clauses.iter_mut().find_map(|clause| clause.label.as_mut())
        {
            *label = change(label);
        }
    })
}

fn switched(module: &mut Module, u: &mut Unstructured<'_>, change: fn(&mut Node)) -> Result<bool> {
    let fits = |stmt: &Stmt| matches!(stmt, Stmt::Switch(..));
    some_stmt(module, u, fits, |stmt| {
        if let Stmt::Switch(_, node, _) = stmt {
            change(node);
        }
    })
}
