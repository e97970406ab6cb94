//! Faults in calls of all kinds, in tables, and in uses of `stdlib.Math`.

use super::{Fault, edit, function, some_node, statement};
use crate::asm::syntax::{Item, Kind, Module, Node, Ty};
use arbitrary::{Result, Unstructured};

pub(super) const FAULTS: &[Fault] = &[
    edit("argument_missing", |module, u| arguments(module, u, |args| drop(args.pop()))),
    edit("argument_added", |module, u| {
        any_call(module, u, |args| args.push(Node::number(Ty::Fixnum, "0")))
    }),
    edit("argument_double_added", |module, u| {
        any_call(module, u, |args| args.push(Node::number(Ty::Double, "0.5")))
    }),
    edit("arguments_swapped", |module, u| {
        arguments(module, u, |args| {
            let last = args.len() - 1;
            args.swap(0, last);
        })
    }),
    edit("argument_in_parens", |module, u| {
        arguments(module, u, |args| args[0] = Node::paren(args[0].take()))
    }),
    edit("argument_trailing_comma", |module, u| {
        arguments(module, u, |args| {
            let end = Kind::Raw(String::new(), 18);
            args.push(Node { ty: Ty::Void, kind: end });
        })
    }),
    edit("argument_int_made_intish", |module, u| {
        arguments(module, u, |args| {
            let one = Node::number(Ty::Fixnum, "1");
            args[0] = Node::binary(Ty::Sum, "+", args[0].take(), one);
        })
    }),
    edit("call_in_parens", |module, u| {
        some_node(module, u, is_call, |node| *node = Node::paren(node.take()))
    }),
    edit("callee_in_parens", |module, u| {
        some_node(module, u, is_call, |node| {
            if let Kind::Call(callee, _) = &mut node.kind {
                let inner = callee.take();
                **callee = Node::paren(inner);
            }
        })
    }),
    edit("callee_unknown", |module, u| {
        some_node(module, u, is_call, |node| {
            if let Kind::Call(callee, _) = &mut node.kind {
                **callee = Node::name(Ty::Void, "nowhere");
            }
        })
    }),
    edit("callee_another_function", |module, u| {
        let other = u.choose(&module.env.functions.clone())?.name.clone();
        some_node(module, u, is_call, |node| {
            if let Kind::Call(callee, _) = &mut node.kind {
                **callee = Node::name(Ty::Void, other);
            }
        })
    }),
    edit("callee_optional", |module, u| {
        some_node(module, u, is_call, |node| {
            if let Kind::Call(callee, _) = &mut node.kind
                && let Kind::Name(name) = &mut callee.kind
            {
                name.push_str("?.");
            }
        })
    }),
    edit("mask_other", |module, u| mask(module, u, |mask| (mask + 1).to_string())),
    edit("mask_double", |module, u| mask(module, u, |mask| (mask * 2 + 1).to_string())),
    edit("mask_half", |module, u| mask(module, u, |mask| (mask / 2).to_string())),
    edit("mask_hex", |module, u| mask(module, u, |mask| format!("0x{mask:x}"))),
    edit("mask_parens", |module, u| mask(module, u, |mask| format!("({mask})"))),
    edit("mask_minus", |module, u| mask(module, u, |mask| format!("-{mask}"))),
    edit("mask_double_literal", |module, u| mask(module, u, |mask| format!("{mask}.0"))),
    edit("table_length_odd", |module, u| {
        table(module, u, |members| members.push(members[0].clone()))
    }),
    edit("table_length_doubled", |module, u| {
        table(module, u, |members| members.extend(members.clone()))
    }),
    edit("table_empty", |module, u| table(module, u, Vec::clear)),
    edit("table_trailing_comma", |module, u| {
        table(module, u, |members| members.push(String::new()))
    }),
    edit("table_hole", |module, u| table(module, u, |members| members[0] = ",".to_owned())),
    edit("table_unknown", |module, u| {
        table(module, u, |members| members[0] = "nowhere".to_owned())
    }),
    edit("table_number", |module, u| table(module, u, |members| members[0] = "0".to_owned())),
    edit("table_parens", |module, u| {
        table(module, u, |members| members[0] = format!("({})", members[0]))
    }),
    edit("table_member_other", |module, u| {
        let other = u.choose(&module.env.functions.clone())?.name.clone();
        some_table(module, u, |members| members[0] = other)
    }),
    edit("table_missing", |module, _| {
        let before = module.items.len();
        module.items.retain(|item| !matches!(item, Item::Table(_)));
        Ok(module.items.len() < before)
    }),
    edit("table_twice", |module, _| {
        let first = module.items.iter().position(|item| matches!(item, Item::Table(_)));
        if let Some(at) = first {
            let table = module.items[at].clone();
            module.items.insert(at, table);
        }
        Ok(first.is_some())
    }),
    edit("table_before_functions", |module, _| {
        let first = module.items.iter().position(|item| matches!(item, Item::Table(_)));
        if let Some(at) = first {
            let table = module.items.remove(at);
            let place = module.declarations_end();
            module.items.insert(place, table);
        }
        Ok(first.is_some())
    }),
    function("table_const", "const @new=[@fi];"),
    function("table_let", "let @new=[@fi];"),
    function("tables_in_one_var", "var @new=[@fi],@newer=[@fd];"),
    function("table_of_foreign", "var @new=[@imp];"),
    function("table_of_math", "var @new=[@sqrt];"),
    function("table_of_mixed", "var @new=[@fi,@fd];"),
    function("table_of_three", "var @new=[@fi,@fi,@fi];"),
    function("table_of_nothing", "var @new=[];"),
    function("table_of_one_unused", "var @new=[@fi];"),
    function("table_of_two_unused", "var @new=[@fi,@fi];"),
    function("table_in_parens", "var @new=([@fi]);"),
    function("table_without_semicolon", "var @new=[@fi]\n"),
    function("table_not_initialised", "var @new;"),
    function("table_spread", "var @new=[...@fi];"),
    function("table_semicolon", "var @new=[@fi];;"),
    function("table_of_one_called", "function @newer(){@new[0&0](0)|0;}var @new=[@fi];"),
    function("table_called_undefined", "function @new(){zz[0&1](0)|0;}"),
    function("table_called_as_other", "function @new(){+@ti[0&1](0);}"),
    function("table_called_twice_otherwise", "function @new(){@ti[0&1](0)|0;@ti[0&1](0.5)|0;}"),
    function("function_forward", "function @new(){zz(0)|0;}function zz(a){a=a|0;return 0;}"),
    function(
        "function_forward_other_result",
        "function @new(){+zz(0);}function zz(a){a=a|0;return 0;}",
    ),
    function(
        "function_forward_other_param",
        "function @new(){zz(0.5)|0;}function zz(a){a=a|0;return 0;}",
    ),
    function("function_forward_void", "function @new(){zz(0);}function zz(a){a=a|0;return 0;}"),
    function("function_forward_undefined", "function @new(){zz(0)|0;}"),
    function("function_forward_two_ways", "function @new(){zz(0);zz(0.5);}"),
    function(
        "function_forward_signed",
        "function @new(){var i=0;zz(i);zz(i|0);zz(i>>>0);zz(1);}function zz(a){a=a|0;}",
    ),
    function("function_used_before_table", "function @new(){zz[0&0](0)|0;}var zz=[@fi];"),
    function("function_forward_as_variable", "function @new(){zz;}function zz(){}"),
    function("function_forward_assigned", "function @new(){zz=0;}function zz(){}"),
    function("function_self_as_value", "function @new(){@new;}"),
    statement("call_int_parens", "@i=(@fi(0))|0;"),
    statement("call_int_zero_first", "@i=0|@fi(0);"),
    statement("call_int_or_one", "@i=@fi(0)|1;"),
    statement("call_int_or_hex_zero", "@i=@fi(0)|0x0;"),
    statement("call_int_or_parens", "@i=@fi(0)|(0);"),
    statement("call_int_or_zero_double", "@i=@fi(0)|0.0;"),
    statement("call_int_or_minus_zero", "@i=@fi(0)|-0;"),
    statement("call_int_or_zero_plus", "@i=@fi(0)|0+1;"),
    statement("call_int_or_zero_shift", "@i=@fi(0)|0<<1;"),
    statement("call_int_or_zero_or", "@i=@fi(0)|0|1;"),
    statement("call_int_and_or", "@i=@fi(0)&1|0;"),
    statement("call_int_xor_or", "@i=@i^@fi(0)|0;"),
    statement("call_int_or_call", "@i=@fi(0)|@fi(1);"),
    statement("call_int_or_zero_or_call", "@i=@fi(0)|0|@fi(1)|0;"),
    statement("call_int_shift", "@i=@fi(0)>>0;"),
    statement("call_int_unsigned_shift", "@i=@fi(0)>>>0;"),
    statement("call_int_tilde", "@i=~@fi(0);"),
    statement("call_int_tilde_tilde", "@i=~~@fi(0);"),
    statement("call_int_not", "@i=!@fi(0);"),
    statement("call_int_minus", "@i=-@fi(0)|0;"),
    statement("call_int_plus_one", "@i=@fi(0)+1|0;"),
    statement("call_int_bare", "@i=@fi(0);"),
    statement("call_int_as_double", "@d=+@fi(0);"),
    statement("call_int_as_float", "@x=@fround(@fi(0));"),
    statement("call_int_ignored", "@fi(0);"),
    statement("call_int_ignored_coerced", "@fi(0)|0;"),
    statement("call_int_ignored_parens", "(@fi(0)|0);"),
    statement("call_int_all_parens", "@i=(@fi(0)|0);"),
    statement("call_int_condition", "if(@fi(0)){}"),
    statement("call_int_condition_coerced", "if(@fi(0)|0){}"),
    statement("call_int_condition_parens", "if((@fi(0)|0)){}"),
    statement("call_int_argument", "@fi(@fi(0))|0;"),
    statement("call_int_argument_coerced", "@fi(@fi(0)|0)|0;"),
    statement("call_int_doubly_coerced", "@i=+@fi(0)|0;"),
    statement("call_double_parens", "@d=+(@fd(0));"),
    statement("call_double_plus_plus", "@d=+ +@fd(0);"),
    statement("call_double_minus", "@d=-@fd(0);"),
    statement("call_double_minus_plus", "@d=-+@fd(0);"),
    statement("call_double_bare", "@d=@fd(0);"),
    statement("call_double_ignored", "@fd(0);"),
    statement("call_double_as_int", "@i=@fd(0)|0;"),
    statement("call_double_product", "@d=@d*@fd(0);"),
    statement("call_double_product_coerced", "@d=@d*+@fd(0);"),
    statement("call_double_times_one", "@d=@fd(0)*1.0;"),
    statement("call_double_fround", "@x=@fround(@fd(0));"),
    statement("call_double_fround_plus", "@x=@fround(+@fd(0));"),
    statement("call_float_bare", "@x=@fx(0);"),
    statement("call_float_parens", "@x=@fround((@fx(0)));"),
    statement("call_float_as_double", "@d=+@fx(0);"),
    statement("call_float_as_double_rounded", "@d=+@fround(@fx(0));"),
    statement("call_float_ignored", "@fx(0);"),
    statement("call_float_ignored_coerced", "@fround(@fx(0));"),
    statement("call_void_as_int", "@i=@fv(0)|0;"),
    statement("call_void_parens", "(@fv(0));"),
    statement("call_void_in_for", "for(@fv(0);0;@fv(0)){}"),
    statement("call_void_condition", "if(@fv(0)){}"),
    statement("call_wrong_param", "@fi(0.5)|0;"),
    statement("call_no_arguments", "@fi()|0;"),
    statement("call_too_many", "@fi(0,1)|0;"),
    statement("call_argument_sum", "@fi(@i+@j)|0;"),
    statement("call_argument_product", "@fi(@i*2)|0;"),
    statement("call_argument_float", "@fi(@x)|0;"),
    statement("call_argument_unsigned", "@fi(@i>>>0)|0;"),
    statement("call_argument_comparison", "@fi(@d<@e)|0;"),
    statement("call_argument_assignment", "@fi(@i=1)|0;"),
    statement("call_argument_comma", "@fi((@d,@i))|0;"),
    statement("call_local", "@i(0)|0;"),
    statement("call_global", "@gi(0)|0;"),
    statement("call_view", "@I32(0)|0;"),
    statement("call_member", "@i.f(0)|0;"),
    statement("call_module", "@M(0)|0;"),
    statement("call_stdlib", "@stdlib.Math.sqrt(0.5);"),
    statement("call_number", "5(0)|0;"),
    statement("call_tagged", "@imp`a`;"),
    statement("call_eval", "eval(0);"),
    statement("call_isnan", "isNaN(@d)|0;"),
    statement("foreign_int_argument", "@imp(@i);"),
    statement("foreign_signed_argument", "@imp(@i|0);"),
    statement("foreign_unsigned_argument", "@imp(@i>>>0);"),
    statement("foreign_unsigned_literal", "@imp(4294967295);"),
    statement("foreign_literal_argument", "@imp(5);"),
    statement("foreign_comparison_argument", "@imp(@d<@e);"),
    statement("foreign_conditional_argument", "@imp(@i?1:2);"),
    statement("foreign_double_argument", "@imp(@d);"),
    statement("foreign_float_argument", "@imp(@x);"),
    statement("foreign_float_widened", "@imp(+@x);"),
    statement("foreign_sum_argument", "@imp(@i+@j);"),
    statement("foreign_load_argument", "@imp(@I32[0]);"),
    statement("foreign_double_load_argument", "@imp(@F64[0]);"),
    statement("foreign_constant_argument", "@imp(@Ki);"),
    statement("foreign_double_constant_argument", "@imp(@Kd);"),
    statement("foreign_global_argument", "@imp(@gi);"),
    statement("foreign_abs_argument", "@imp(@abs(@i|0));"),
    statement("foreign_string_argument", "@imp(\"a\");"),
    statement("foreign_result_int", "@i=@imp()|0;"),
    statement("foreign_result_double", "@d=+@imp();"),
    statement("foreign_result_float", "@x=@fround(@imp());"),
    statement("foreign_result_float_widened", "@x=@fround(+@imp());"),
    statement("foreign_result_bare", "@i=@imp();"),
    statement("foreign_result_parens", "@i=(@imp())|0;"),
    statement("foreign_void_parens", "(@imp());"),
    statement("foreign_two_ways", "@imp(1);@imp(0.5);@imp()|0;+@imp(1,2);"),
    statement("foreign_as_argument", "@imp(@imp()|0);"),
    statement("foreign_bare_as_argument", "@imp(@imp());"),
    statement("foreign_member", "@foreign.x();"),
    statement("foreign_in_comma", "@imp(),@imp();"),
    statement("foreign_in_comma_coerced", "@imp()|0,+@imp();"),
    statement("table_call_mask", "@i=@ti[@i&1](0)|0;"),
    statement("table_call_mask_wrong", "@i=@ti[@i&3](0)|0;"),
    statement("table_call_mask_not_power", "@i=@ti[@i&2](0)|0;"),
    statement("table_call_mask_zero", "@i=@ti[@i&0](0)|0;"),
    statement("table_call_no_mask", "@i=@ti[@i](0)|0;"),
    statement("table_call_constant", "@i=@ti[0](0)|0;"),
    statement("table_call_mask_first", "@i=@ti[1&@i](0)|0;"),
    statement("table_call_mask_constant", "@i=@ti[@i&@Ki](0)|0;"),
    statement("table_call_two_masks", "@i=@ti[@i&@j&1](0)|0;"),
    statement("table_call_two_masks_parens", "@i=@ti[(@i&@j)&1](0)|0;"),
    statement("table_call_index_parens", "@i=@ti[(@i&1)](0)|0;"),
    statement("table_call_mask_parens", "@i=@ti[@i&(1)](0)|0;"),
    statement("table_call_mask_hex", "@i=@ti[@i&0x1](0)|0;"),
    statement("table_call_sum_index", "@i=@ti[@i+@j&1](0)|0;"),
    statement("table_call_or_index", "@i=@ti[(@i|2)&1](0)|0;"),
    statement("table_call_load_index", "@i=@ti[@I32[0]&1](0)|0;"),
    statement("table_call_double_index", "@i=@ti[@d&1](0)|0;"),
    statement("table_call_call_index", "@i=@ti[(@fi(0)|0)&1](0)|0;"),
    statement("table_call_bare_call_index", "@i=@ti[@fi(0)&1](0)|0;"),
    statement("table_call_comparison_index", "@i=@ti[(@d<@e)&1](0)|0;"),
    statement("table_call_equal_index", "@i=@ti[(@i|0)==1&1](0)|0;"),
    statement("table_call_parens", "@i=(@ti[@i&1](0))|0;"),
    statement("table_call_callee_parens", "@i=(@ti[@i&1])(0)|0;"),
    statement("table_call_bare", "@i=@ti[@i&1](0);"),
    statement("table_call_ignored", "@ti[@i&1](0);"),
    statement("table_call_ignored_coerced", "@ti[@i&1](0)|0;"),
    statement("table_call_other_result", "@d=+@ti[@i&1](0);"),
    statement("table_call_other_param", "@i=@ti[@i&1](0.5)|0;"),
    statement("table_call_no_arguments", "@i=@ti[@i&1]()|0;"),
    statement("table_call_double", "@d=+@td[@i&1](0);"),
    statement("table_call_double_parens", "@d=+(@td[@i&1](0));"),
    statement("table_call_float", "@x=@fround(@tx[@i&1](0));"),
    statement("table_call_void", "@tv[@i&1](0);"),
    statement("table_call_void_as_int", "@tv[@i&1](0)|0;"),
    statement("table_call_void_in_comma", "@i,@tv[@i&1](0);"),
    statement("table_load", "@i=@ti[@i&1]|0;"),
    statement("table_store", "@ti[@i&1]=0;"),
    statement("imul_sum", "@i=@imul(@i+@j,4);"),
    statement("imul_load", "@i=@imul(@I32[0],4);"),
    statement("imul_load_coerced", "@i=@imul(@I32[0]|0,4);"),
    statement("imul_double", "@i=@imul(@d,4);"),
    statement("imul_one", "@i=@imul(@i);"),
    statement("imul_three", "@i=@imul(@i,@j,@i);"),
    statement("imul_unsigned", "@i=@imul(@i>>>0,4294967295);"),
    statement("imul_coerced", "@i=@imul(@i,@j)|0;"),
    statement("imul_as_statement", "@imul(@i,@j);"),
    statement("imul_in_parens", "@i=(@imul(@i,@j));"),
    statement("imul_plus_call", "@d=+@imul(@i,@j);"),
    statement("imul_callee_parens", "@i=(@imul)(@i,@j);"),
    statement("imul_trailing_comma", "@i=@imul(@i,@j,);"),
    statement("imul_argument_call", "@i=@imul(@fi(0),@j);"),
    statement("imul_argument_call_coerced", "@i=@imul(@fi(0)|0,@j);"),
    statement("clz32_sum", "@i=@clz32(@i+@j);"),
    statement("clz32_int", "@i=@clz32(@i);"),
    statement("clz32_double", "@i=@clz32(@d);"),
    statement("clz32_compared", "@i=@clz32(@i)<5;"),
    statement("abs_int", "@i=@abs(@i);"),
    statement("abs_signed", "@i=@abs(@i|0);"),
    statement("abs_unsigned", "@i=@abs(@i>>>0);"),
    statement("abs_literal", "@i=@abs(5);"),
    statement("abs_signed_compared_signed", "@i=@abs(@i|0)<(@j|0);"),
    statement("abs_signed_compared_unsigned", "@i=@abs(@i|0)<(@j>>>0);"),
    statement("abs_signed_compared_literal", "@i=@abs(@i|0)<5;"),
    statement("abs_signed_compared_minus", "@i=@abs(@i|0)<-5;"),
    statement("abs_as_double", "@d=+@abs(@i|0);"),
    statement("abs_double", "@d=@abs(@d);"),
    statement("abs_double_load", "@d=@abs(@F64[0]);"),
    statement("abs_float", "@x=@fround(@abs(@x));"),
    statement("abs_float_bare", "@x=@abs(@x);"),
    statement("abs_float_load", "@x=@fround(@abs(@F32[0]));"),
    statement("abs_floatish", "@x=@fround(@abs(@x+@y));"),
    statement("sqrt_double_load", "@d=@sqrt(@F64[0]);"),
    statement("sqrt_double_load_coerced", "@d=@sqrt(+@F64[0]);"),
    statement("sqrt_float_bare", "@x=@sqrt(@x);"),
    statement("sqrt_float", "@x=@fround(@sqrt(@x));"),
    statement("sqrt_float_load", "@x=@fround(@sqrt(@F32[0]));"),
    statement("sqrt_float_plus", "@d=+@sqrt(@x);"),
    statement("sqrt_int", "@d=@sqrt(@i);"),
    statement("sqrt_signed", "@d=@sqrt(@i|0);"),
    statement("sqrt_literal", "@d=@sqrt(4);"),
    statement("sqrt_none", "@d=@sqrt();"),
    statement("sqrt_two", "@d=@sqrt(@d,@e);"),
    statement("sqrt_coerced", "@d=+@sqrt(@d);"),
    statement("sqrt_coerced_parens", "@d=+(@sqrt(@d));"),
    statement("sqrt_product", "@d=@sqrt(@d*@e);"),
    statement("sqrt_statement", "@sqrt(@d);"),
    statement("floor_float", "@x=@fround(@floor(@x));"),
    statement("floor_float_bare", "@x=@floor(@x);"),
    statement("floor_float_plus", "@d=+@floor(@x);"),
    statement("floor_int", "@i=@floor(@d)|0;"),
    statement("floor_tilde", "@i=~~@floor(@d);"),
    statement("ceil_floatish", "@x=@fround(@ceil(@x*@y));"),
    statement("sin_float", "@d=@sin(@x);"),
    statement("sin_load", "@d=@sin(@F64[0]);"),
    statement("sin_int", "@d=@sin(1);"),
    statement("exp_load", "@d=@exp(@F64[0]);"),
    statement("pow_one", "@d=@pow(@d);"),
    statement("pow_int", "@d=@pow(@d,2);"),
    statement("pow_three", "@d=@pow(@d,@e,@d);"),
    statement("pow_load", "@d=@pow(@d,@F64[0]);"),
    statement("pow_float", "@d=@pow(@x,@y);"),
    statement("atan2_load", "@d=@atan2(@F64[0],@F64[1]);"),
    statement("min_one", "@i=@min(@i|0);"),
    statement("min_none", "@i=@min();"),
    statement("min_ints", "@i=@min(@i,@j);"),
    statement("min_signed", "@i=@min(@i|0,@j|0);"),
    statement("min_unsigned", "@i=@min(@i>>>0,@j>>>0);"),
    statement("min_literals", "@i=@min(1,2);"),
    statement("min_unsigned_literals", "@i=@min(3000000000,3000000001);"),
    statement("min_mixed", "@i=@min(@i|0,@d);"),
    statement("min_double_int", "@d=@min(@d,1);"),
    statement("min_doubles", "@d=@min(@d,@e);"),
    statement("min_many", "@d=@min(@d,@e,@d,@e,@d);"),
    statement("min_third_other", "@d=@min(@d,@e,@x);"),
    statement("min_load", "@d=@min(@F64[0],@d);"),
    statement("min_load_second", "@d=@min(@d,@F64[0]);"),
    statement("min_int_load", "@i=@min(@I32[0],@I32[1]);"),
    statement("min_sum", "@i=@min(@i+@j,1);"),
    statement("max_floats", "@x=@max(@x,@y);"),
    statement("max_floats_rounded", "@x=@fround(@max(@x,@y));"),
    statement("max_float_load", "@x=@max(@F32[0],@x);"),
    statement("max_float_double", "@x=@max(@x,@d);"),
    statement("max_floatish", "@x=@max(@x+@y,@x);"),
    statement("max_compared", "@i=@max(@i|0,@j|0)<5;"),
    statement("max_as_signed", "@imp(@max(@i|0,@j|0));"),
    statement("fround_int", "@x=@fround(@i);"),
    statement("fround_sum", "@x=@fround(@i+@j);"),
    statement("fround_signed", "@x=@fround(@i|0);"),
    statement("fround_unsigned_value", "@x=@fround(@i>>>0);"),
    statement("fround_comparison", "@x=@fround(@d<@e);"),
    statement("fround_load", "@x=@fround(@F64[0]);"),
    statement("fround_float_load", "@x=@fround(@F32[0]);"),
    statement("fround_int_load", "@x=@fround(@I32[0]);"),
    statement("fround_none", "@x=@fround();"),
    statement("fround_two", "@x=@fround(@d,@e);"),
    statement("fround_statement", "@fround(@d);"),
    statement("fround_parens_argument", "@x=@fround((@d));"),
    statement("fround_call_of_math", "@x=@fround(@sqrt(@x));"),
    statement("fround_in_sum", "@d=@fround(@d)+@d;"),
    statement("fround_comma", "@x=@fround((@d,@e));"),
    statement("fround_imul", "@x=@fround(@imul(@i,@j));"),
];

fn is_call(node: &Node) -> bool {
    matches!(node.kind, Kind::Call(..))
}

/// The arguments of some call, of which there is at least one.
fn arguments(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Vec<Node>),
) -> Result<bool> {
    let fits = |node: &Node| matches!(&node.kind, Kind::Call(_, args) if !args.is_empty());
    some_node(module, u, fits, |node| {
        if let Kind::Call(_, args) = &mut node.kind {
            change(args);
        }
    })
}

fn any_call(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Vec<Node>),
) -> Result<bool> {
    some_node(module, u, is_call, |node| {
        if let Kind::Call(_, args) = &mut node.kind {
            change(args);
        }
    })
}

/// The mask of some call through a table.
fn mask(module: &mut Module, u: &mut Unstructured<'_>, change: fn(u32) -> String) -> Result<bool> {
    let fits = |node: &Node| match &node.kind {
        Kind::Call(callee, _) => matches!(callee.kind, Kind::Element(..)),
        _ => false,
    };
    some_node(module, u, fits, |node| {
        if let Kind::Call(callee, _) = &mut node.kind
            && let Kind::Element(_, index) = &mut callee.kind
            && let Kind::Binary(_, _, mask) = &mut index.kind
            && let Kind::Number(text) = &mut mask.kind
        {
            *text = change(text.parse().unwrap_or(0));
        }
    })
}

fn table(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Vec<String>),
) -> Result<bool> {
    some_table(module, u, change)
}

fn some_table(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: impl FnOnce(&mut Vec<String>),
) -> Result<bool> {
    let places: Vec<usize> = (0..module.items.len())
        .filter(|&at| matches!(module.items.get(at), Some(Item::Table(_))))
        .collect();
    if places.is_empty() {
        return Ok(false);
    }
    let at = *u.choose(&places)?;
    if let Some(Item::Table(table)) = module.items.get_mut(at) {
        change(&mut table.members);
    }
    Ok(true)
}
