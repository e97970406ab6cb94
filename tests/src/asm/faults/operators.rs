//! Faults in operators: the wrong operator, or an operand of the wrong type.

use super::{Fault, edit, expression, some_node, statement};
use crate::asm::syntax::{Kind, Module, Node, Ty};
use arbitrary::{Result, Unstructured};

macro_rules! operators {
    ($($name:literal [$($from:literal)*] $to:literal,)*) => {
        &[$(super::edit($name, |module, u| exchange(module, u, &[$($from),*], $to)),)*]
    };
}

/// Operators of the module exchanged for others.
pub(super) const EXCHANGED: &[Fault] = operators! {
    "sum_to_product" ["+" "-"] "*",
    "sum_to_quotient" ["+" "-"] "/",
    "sum_to_remainder" ["+" "-"] "%",
    "sum_to_power" ["+" "-"] "**",
    "sum_to_or" ["+" "-"] "|",
    "sum_to_shift" ["+" "-"] ">>",
    "product_to_sum" ["*"] "+",
    "product_to_quotient" ["*"] "/",
    "product_to_remainder" ["*"] "%",
    "quotient_to_product" ["/" "%"] "*",
    "quotient_to_sum" ["/" "%"] "+",
    "quotient_to_remainder" ["/"] "%",
    "remainder_to_quotient" ["%"] "/",
    "or_to_shift" ["|"] ">>",
    "or_to_unsigned_shift" ["|"] ">>>",
    "or_to_sum" ["|"] "+",
    "or_to_and" ["|"] "&",
    "or_to_xor" ["|"] "^",
    "or_to_logical_or" ["|"] "||",
    "and_to_logical_and" ["&"] "&&",
    "and_to_or" ["&"] "|",
    "shift_to_unsigned_shift" [">>" "<<"] ">>>",
    "shift_to_left_shift" [">>"] "<<",
    "unsigned_shift_to_shift" [">>>"] ">>",
    "equal_to_strict" ["==" "!="] "===",
    "unequal_to_strict" ["==" "!="] "!==",
    "equal_to_less" ["==" "!="] "<",
    "less_to_in" ["<" "<=" ">" ">="] "in",
    "less_to_instanceof" ["<" "<=" ">" ">="] "instanceof",
    "less_to_equal" ["<" "<=" ">" ">="] "==",
    "comparison_to_sum" ["<" "<=" ">" ">=" "==" "!="] "+",
    "any_to_coalesce" ["|" "^" "&" "+"] "??",
    "any_to_logical_or" ["|" "^" "&" "+"] "||",
};

macro_rules! unaries {
    ($($name:literal $from:literal $to:literal,)*) => {
        &[$(super::edit($name, |module, u| exchange_unary(module, u, $from, $to)),)*]
    };
}

/// Operators with one operand.
pub(super) const UNARIES: &[Fault] = unaries! {
    "plus_to_minus" "+" "-",
    "plus_to_tilde" "+" "~",
    "plus_to_not" "+" "!",
    "plus_to_void" "+" "void",
    "plus_to_typeof" "+" "typeof",
    "minus_to_plus" "-" "+",
    "minus_to_tilde" "-" "~",
    "minus_to_not" "-" "!",
    "tilde_to_minus" "~" "-",
    "tilde_to_plus" "~" "+",
    "tilde_to_not" "~" "!",
    "not_to_tilde" "!" "~",
    "not_to_minus" "!" "-",
    "not_to_plus" "!" "+",
    "not_to_delete" "!" "delete",
};

pub(super) const FAULTS: &[Fault] = &[
    edit("coercion_dropped", |module, u| {
        some_node(module, u, is_coercion, |node| {
            if let Kind::Binary(_, inner, _) = &mut node.kind {
                *node = inner.take();
            }
        })
    }),
    edit("plus_dropped", |module, u| unwrap_unary(module, u, "+")),
    edit("tilde_dropped", |module, u| unwrap_unary(module, u, "~")),
    edit("minus_dropped", |module, u| unwrap_unary(module, u, "-")),
    edit("not_dropped", |module, u| unwrap_unary(module, u, "!")),
    edit("call_replaced_by_argument", |module, u| {
        some_node(
            module,
            u,
            |node| matches!(&node.kind, Kind::Call(_, args) if args.len() == 1),
            |node| {
                if let Kind::Call(_, args) = &mut node.kind {
                    *node = args.remove(0);
                }
            },
        )
    }),
    edit("operands_swapped", |module, u| {
        some_node(
            module,
            u,
            |node| matches!(node.kind, Kind::Binary(..)),
            |node| {
                if let Kind::Binary(_, left, right) = &mut node.kind {
                    std::mem::swap(left, right);
                }
            },
        )
    }),
    edit("left_operand_alone", |module, u| operand(module, u, true)),
    edit("right_operand_alone", |module, u| operand(module, u, false)),
    edit("one_arm_alone", |module, u| {
        some_node(
            module,
            u,
            |node| matches!(node.kind, Kind::Conditional(..)),
            |node| {
                if let Kind::Conditional(test, yes, _) = &mut node.kind {
                    *node = Node {
                        ty: Ty::Int,
                        kind: Kind::Conditional(yes.clone(), test.clone(), yes.clone()),
                    };
                }
            },
        )
    }),
    edit("coerced_as_statement", |module, u| {
        some_node(module, u, is_coercion, |node| {
            if let Kind::Binary(_, _, zero) = &mut node.kind {
                **zero = Node::number(Ty::Fixnum, "1");
            }
        })
    }),
    edit("zero_before_operand", |module, u| {
        some_node(module, u, is_coercion, |node| {
            if let Kind::Binary(_, inner, zero) = &mut node.kind {
                std::mem::swap(inner, zero);
            }
        })
    }),
    edit("zero_in_hex", |module, u| {
        some_node(module, u, is_coercion, |node| {
            if let Kind::Binary(_, _, zero) = &mut node.kind {
                **zero = Node::number(Ty::Fixnum, "0x0");
            }
        })
    }),
    edit("zero_in_parens", |module, u| {
        some_node(module, u, is_coercion, |node| {
            if let Kind::Binary(_, _, zero) = &mut node.kind {
                let inner = zero.take();
                **zero = Node::paren(inner);
            }
        })
    }),
    statement("int_plus_int_assigned", "@i=@i+@j;"),
    statement("int_times_int", "@i=@i*@j|0;"),
    statement("int_times_literal_limit", "@i=@i*1048575|0;"),
    statement("int_times_literal_over", "@i=@i*1048576|0;"),
    statement("int_times_minus_limit", "@i=@i*-1048575|0;"),
    statement("int_times_minus_over", "@i=@i*-1048576|0;"),
    statement("literal_times_int", "@i=3*@i|0;"),
    statement("minus_literal_times_int", "@i=-3*@i|0;"),
    statement("int_times_parens", "@i=@i*(3)|0;"),
    statement("parens_times_int", "@i=(3)*@i|0;"),
    statement("int_times_coerced", "@i=@i*(3|0)|0;"),
    statement("literal_times_literal", "@i=3*4|0;"),
    statement("literal_times_large_literal", "@i=3*40000000|0;"),
    statement("int_times_constant", "@i=@i*@Ki|0;"),
    statement("int_times_hex", "@i=@i*0x10|0;"),
    statement("int_times_exponent", "@i=@i*1e3|0;"),
    statement("int_times_two_literals", "@i=@i*4*4|0;"),
    statement("int_times_zero", "@i=@i*0|0;"),
    statement("int_times_minus_zero", "@i=@i*-0|0;"),
    statement("intish_times_literal", "@i=(@i+@j)*4|0;"),
    statement("signed_times_literal", "@i=(@i|0)*4|0;"),
    statement("literal_times_sum", "@i=4*(@i+@j)|0;"),
    statement("unsigned_times_literal", "@i=(@i>>>0)*4|0;"),
    statement("product_plus_int", "@i=@i*4+@j|0;"),
    statement("int_plus_product", "@i=@j+@i*4|0;"),
    statement("product_parens_plus_int", "@i=(@i*4)+@j|0;"),
    statement("quotient_plus_int", "@i=((@i|0)/(@j|0))+1|0;"),
    statement("minus_int_plus_int", "@i=-@i+@j|0;"),
    statement("int_minus_minus_int", "@i=@j- -@i|0;"),
    statement("load_plus_int", "@i=@I32[0]+1|0;"),
    statement("int_plus_load", "@i=1+@I32[0]|0;"),
    statement("load_plus_load", "@i=@I32[0]+@I32[1]|0;"),
    statement("coerced_load_plus_int", "@i=(@I32[0]|0)+1|0;"),
    statement("sum_plus_sum", "@i=(@i+@j)+(@i-@j)|0;"),
    statement("sum_in_quotient", "@i=(@i+@j)/(@j|0)|0;"),
    statement("int_quotient_uncoerced", "@i=@i/@j|0;"),
    statement("quotient_mixed_signs", "@i=(@i|0)/(@j>>>0)|0;"),
    statement("remainder_mixed_signs", "@i=(@i>>>0)%(@j|0)|0;"),
    statement("quotient_by_literal", "@i=(@i|0)/10|0;"),
    statement("quotient_by_unsigned_literal", "@i=(@i>>>0)/3000000000|0;"),
    statement("quotient_by_minus_literal", "@i=(@i>>>0)/-3|0;"),
    statement("quotient_of_literals", "@i=7/2|0;"),
    statement("quotient_intish", "@i=((@i|0)/(@j|0))/(@j|0)|0;"),
    statement("float_remainder", "@x=@fround(@x%@y);"),
    statement("float_and_double", "@d=@x+@d;"),
    statement("float_times_double", "@d=@x*@d;"),
    statement("float_sum_of_three", "@x=@fround(@x+@y+@x);"),
    statement("float_product_plus", "@x=@fround(@x*@y+@x);"),
    statement("float_assigned_floatish", "@x=@x+@y;"),
    statement("float_product_of_three", "@x=@fround(@x*@y*@x);"),
    statement("float_minus_minus", "@x=@fround(- -@x);"),
    statement("float_minus_assigned", "@x=-@x;"),
    statement("double_load_plus", "@d=@F64[0]+@d;"),
    statement("double_plus_load", "@d=@d+@F64[0];"),
    statement("double_load_plus_load", "@d=@F64[0]+@F64[1];"),
    statement("double_load_times", "@d=@F64[0]*@d;"),
    statement("double_load_remainder", "@d=@F64[0]%@F64[1];"),
    statement("double_load_minus", "@d=-@F64[0];"),
    statement("double_load_assigned", "@d=@F64[0];"),
    statement("float_load_plus_load", "@x=@fround(@F32[0]+@F32[1]);"),
    statement("float_load_assigned", "@x=@F32[0];"),
    statement("float_load_plus", "@d=+@F32[0];"),
    statement("float_load_double_sum", "@d=@F32[0]+@d;"),
    statement("tilde_double", "@i=~@d;"),
    statement("tilde_tilde_double", "@i=~~@d;"),
    statement("tilde_tilde_parens", "@i=~(~@d);"),
    statement("tilde_tilde_in_parens", "@i=~~(@d);"),
    statement("tilde_tilde_tilde", "@i=~~~@d;"),
    statement("tilde_of_tilde_tilde", "@i=~(~~@d);"),
    statement("tilde_tilde_of_tilde_tilde", "@i=~~~~@d;"),
    statement("tilde_tilde_tilde_int", "@i=~~~@i;"),
    statement("tilde_tilde_int", "@i=~~@i;"),
    statement("tilde_tilde_signed", "@i=~~(@i|0);"),
    statement("tilde_tilde_unsigned", "@i=~~(@i>>>0);"),
    statement("tilde_parens_tilde_int", "@i=~(~@i);"),
    statement("tilde_tilde_load", "@i=~~@F64[0];"),
    statement("tilde_tilde_coerced_load", "@i=~~+@F64[0];"),
    statement("tilde_tilde_float_load", "@i=~~@F32[0];"),
    statement("tilde_tilde_floatish", "@i=~~(@x+@y);"),
    statement("tilde_tilde_float", "@i=~~@x;"),
    statement("tilde_tilde_literal", "@i=~~5;"),
    statement("tilde_tilde_double_literal", "@i=~~5.5;"),
    statement("tilde_tilde_product", "@i=~~(@d*@e);"),
    statement("tilde_tilde_call", "@i=~~@fd(0);"),
    statement("tilde_tilde_coerced_call", "@i=~~+@fd(0);"),
    statement("tilde_sum", "@i=~(@i+@j);"),
    statement("tilde_load", "@i=~@I32[0];"),
    statement("not_double", "@i=!@d;"),
    statement("not_sum", "@i=!(@i+@j);"),
    statement("not_float", "@i=!@x;"),
    statement("not_not", "@i=!!@i;"),
    statement("not_load", "@i=!@I32[0];"),
    statement("minus_minus_int", "@i=- -@i|0;"),
    statement("minus_sum", "@i=-(@i+@j)|0;"),
    statement("minus_unsigned_value", "@i=-(@i>>>0)|0;"),
    statement("minus_literal_parens", "@d=-(0);"),
    statement("plus_int", "@d=+@i;"),
    statement("plus_sum", "@d=+(@i+@j);"),
    statement("plus_load", "@d=+@I32[0];"),
    statement("plus_plus", "@d=+ +@d;"),
    statement("plus_signed", "@d=+(@i|0);"),
    statement("plus_unsigned", "@d=+(@i>>>0);"),
    statement("plus_comparison", "@d=+(@i==@j);"),
    statement("plus_floatish", "@d=+(@x+@y);"),
    statement("plus_literal", "@d=+5;"),
    statement("plus_constant", "@d=+@Ki;"),
    statement("compare_ints", "@i=@i<@j;"),
    statement("compare_mixed_signs", "@i=(@i|0)<(@j>>>0);"),
    statement("compare_signed_with_unsigned_literal", "@i=(@i|0)==4294967295;"),
    statement("compare_unsigned_with_minus", "@i=(@i>>>0)==-1;"),
    statement("compare_literals", "@i=1<2;"),
    statement("compare_int_with_literal", "@i=@i<2;"),
    statement("compare_double_with_int", "@i=@d<1;"),
    statement("compare_float_with_double", "@i=@x<@d;"),
    statement("compare_loads", "@i=@F64[0]<@F64[1];"),
    statement("compare_float_loads", "@i=@F32[0]<@F32[1];"),
    statement("compare_floatish", "@i=(@x+@y)<@x;"),
    statement("compare_comparison", "@i=(@d<@e)==(@e<@d);"),
    statement("compare_chain", "@i=@d<@e<@d;"),
    statement("compare_calls", "@i=(@fi(0)|0)<(@fi(1)|0);"),
    statement("compare_constant", "@i=(@i|0)<@Ki;"),
    statement("compare_constant_unsigned", "@i=(@i>>>0)<@Ki;"),
    statement("strict_equal", "@i=(@i|0)===(@j|0);"),
    statement("logical_and", "@i=@i&&@j;"),
    statement("logical_or", "if(@i||@j){}"),
    statement("coalesce", "@i=@i??@j;"),
    statement("power", "@d=@d**@e;"),
    statement("increment", "@i++;"),
    statement("decrement_before", "--@i;"),
    statement("compound_assignment", "@i+=1;"),
    statement("compound_or_assignment", "@i|=0;"),
    statement("logical_assignment", "@i&&=0;"),
    statement("void_operator", "void 0;"),
    statement("typeof_operator", "typeof @i;"),
    statement("delete_operator", "delete @i;"),
    statement("in_operator", "@i in @j;"),
    statement("new_operator", "new @fi(0);"),
    statement("new_array", "new @stdlib.Int32Array(@heap);"),
    statement("member_access", "@i.x;"),
    statement("member_length", "@i=@I32.length|0;"),
    statement("optional_member", "@i?.x;"),
    statement("await_expression", "await @i;"),
    statement("yield_expression", "yield 0;"),
    statement("spread_call", "@imp(...@i);"),
    statement("conditional_intish", "@i=(@i?@i+@j:@j)|0;"),
    statement("conditional_mixed", "@i=(@i?@i:@d)|0;"),
    statement("conditional_double_test", "@i=@d?@i:@j;"),
    statement("conditional_sum_test", "@i=@i+@j?@i:@j;"),
    statement("conditional_signs", "@i=@i?@i|0:@j>>>0;"),
    statement("conditional_loads", "@d=@i?@F64[0]:@F64[1];"),
    statement("conditional_int_loads", "@i=@i?@I32[0]:@I32[1];"),
    statement("conditional_floatish", "@x=@i?@x+@y:@y;"),
    statement("conditional_void", "@i?@fv(0):@fv(1);"),
    statement("conditional_calls", "@i=@i?@fi(0)|0:@fi(1)|0;"),
    statement("conditional_bare_calls", "(@i?@fi(0):@fi(1))|0;"),
    statement("conditional_compared", "@i=((@i?1:2)|0)<3;"),
    statement("conditional_compared_bare", "@i=(@i?1:2)<3;"),
    statement("conditional_nested", "@i=@i?@i?1:2:@i?3:4;"),
    statement("conditional_with_parens", "@i=(@i)?(@i):(@j);"),
    statement("comma_last_void", "@fi(0)|0,@fv(1);"),
    statement("comma_first_bare_call", "@fi(0),@i;"),
    statement("comma_first_void", "@fv(0),@i=1;"),
    statement("comma_value_void", "@i=(@i,@fv(0))|0;"),
    statement("comma_value", "@i=(@d,@i)|0;"),
    statement("comma_three", "@i=(@d,@x,@i)|0;"),
    statement("comma_double_intish", "@i=(@i,@d)|0;"),
    statement("comma_call_coerced_outside", "@i=(@i,@fi(0))|0;"),
    statement("comma_call_coerced_inside", "@i=(@i,@fi(0)|0)|0;"),
    statement("assign_type_mismatch", "@i=@d;"),
    statement("assign_double_int", "@d=@i;"),
    statement("assign_float_double", "@x=@d;"),
    statement("assign_double_float", "@d=@x;"),
    statement("assign_int_signed", "@i=@j|0;"),
    statement("assign_int_unsigned", "@i=@j>>>0;"),
    statement("assign_chain", "@i=@j=1;"),
    statement("assign_chain_double", "@d=@e=1.5;"),
    statement("assign_chain_mixed", "@i=@d=1;"),
    statement("assign_in_parens", "(@i=1);"),
    statement("assign_target_parens", "(@i)=1;"),
    statement("assign_as_signed", "@imp(@i=@j);"),
    statement("assign_as_signed_literal", "@imp(@i=1);"),
    statement("assign_as_signed_or", "@imp(@i=@j|0);"),
    statement("assign_as_operand", "@i=(@i=1)+(@j=2)|0;"),
    statement("assign_compared", "@i=(@i=1)<2;"),
    statement("assign_compared_coerced", "@i=((@i=1)|0)<2;"),
    statement("assign_double_value", "@d=(@d=1.5)+1.5;"),
    statement("assign_load_value", "@i=(@I32[0]=@i)|0;"),
    statement("assign_load_value_bare", "@i=@I32[0]=@i;"),
    statement("assign_load_sum", "@i=(@I32[0]=@i)+1|0;"),
    statement("assign_double_load_value", "@d=@F64[0]=@d;"),
    statement("assign_float_load_value", "@x=@F32[0]=@x;"),
    statement("assign_float_load_double", "@d=@F32[0]=@d;"),
    statement("assign_float_load_coerced", "@d=+(@F32[0]=@d);"),
    statement("assign_float_load_rounded", "@x=@fround(@F32[0]=@d);"),
    statement("assign_global_int", "@gi=@i;"),
    statement("assign_global_sum", "@gi=@gi+1;"),
    statement("assign_global_sum_coerced", "@gi=@gi+1|0;"),
    statement("assign_global_double", "@gd=@i;"),
    statement("assign_constant", "@Ki=@i;"),
    statement("assign_number", "5=@i;"),
    statement("assign_call", "@fi(0)=@i;"),
    statement("assign_destructuring", "[@i]=[0];"),
    statement("shift_double", "@i=@d>>0;"),
    statement("or_double", "@i=@d|0;"),
    statement("or_float", "@i=@x|0;"),
    statement("and_sum", "@i=@i+@j&1;"),
    statement("xor_loads", "@i=@I32[0]^@U8[0];"),
    statement("or_double_load", "@i=@F64[0]|0;"),
    statement("shift_constant", "@i=@i>>@Ki;"),
    statement("shift_large", "@i=@i<<33;"),
    statement("shift_minus", "@i=@i<<-1;"),
    statement("sum_long", "@i=@i+@j+@i-@j+1-2+@i|0;"),
    statement("sum_with_shift", "@i=@i+(@j<<2)+4|0;"),
    statement("sum_of_comparisons", "@i=(@d<@e)+(@e<@d)|0;"),
    statement("sum_of_unsigned", "@i=(@i>>>0)+(@j>>>0)|0;"),
    statement("sum_with_call", "@i=(@fi(0)|0)+1|0;"),
    statement("sum_parens_right", "@i=@i-(@j-(@i-@j))|0;"),
    statement("sum_of_conditional", "@i=(@i?1:2)+@j|0;"),
    statement("double_sum_long", "@d=@d+@e-@d+1.5;"),
    statement("double_sum_int", "@d=@d+(@i|0);"),
    statement("parens_many", "@i=((((@i))))|0;"),
    expression("unknown_name", Ty::Signed, "nowhere"),
    expression("unknown_call", Ty::Signed, "nowhere()|0"),
    expression("own_function_name", Ty::Signed, "@fi"),
    expression("constant_int", Ty::Signed, "@Ki"),
    expression("constant_int_for_int", Ty::Int, "@Ki"),
    expression("constant_double", Ty::Double, "@Kd"),
    expression("constant_float", Ty::Float, "@Kx"),
    expression("global_for_signed", Ty::Signed, "@gi"),
    expression("constant_for_unsigned", Ty::Unsigned, "@Ki"),
    expression("constant_for_literal", Ty::Fixnum, "@Ki"),
    expression("nan_for_double", Ty::Double, "NaN"),
];

fn exchange(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    from: &[&str],
    to: &'static str,
) -> Result<bool> {
    some_node(
        module,
        u,
        |node| matches!(&node.kind, Kind::Binary(op, ..) if from.contains(op)),
        |node| {
            if let Kind::Binary(op, ..) = &mut node.kind {
                *op = to;
            }
        },
    )
}

fn exchange_unary(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    from: &str,
    to: &'static str,
) -> Result<bool> {
    some_node(
        module,
        u,
        |node| matches!(&node.kind, Kind::Unary(op, _) if *op == from),
        |node| {
            if let Kind::Unary(op, _) = &mut node.kind {
                *op = to;
            }
        },
    )
}

fn unwrap_unary(module: &mut Module, u: &mut Unstructured<'_>, from: &str) -> Result<bool> {
    some_node(
        module,
        u,
        |node| matches!(&node.kind, Kind::Unary(op, _) if *op == from),
        |node| {
            if let Kind::Unary(_, inner) = &mut node.kind {
                *node = inner.take();
            }
        },
    )
}

fn operand(module: &mut Module, u: &mut Unstructured<'_>, first: bool) -> Result<bool> {
    some_node(
        module,
        u,
        |node| matches!(node.kind, Kind::Binary(..)),
        |node| {
            if let Kind::Binary(_, left, right) = &mut node.kind {
                *node = if first { left.take() } else { right.take() };
            }
        },
    )
}

/// Whether it is `e|0`.
pub(super) fn is_coercion(node: &Node) -> bool {
    match &node.kind {
        Kind::Binary("|", _, zero) => matches!(&zero.kind, Kind::Number(text) if text == "0"),
        _ => false,
    }
}
