//! Faults in heap accesses: the index of a view, and the stored value.

use super::{Fault, edit, some_node, statement};
use crate::asm::syntax::{Kind, Module, Node, Ty};
use arbitrary::{Result, Unstructured};

pub(super) const FAULTS: &[Fault] = &[
    edit("index_shift_more", |module, u| shift(module, u, |shift| (shift + 1).to_string())),
    edit("index_shift_less", |module, u| {
        shift(module, u, |shift| shift.saturating_sub(1).to_string())
    }),
    edit("index_shift_zero", |module, u| shift(module, u, |_| "0".to_owned())),
    edit("index_shift_hex", |module, u| shift(module, u, |shift| format!("0x{shift}"))),
    edit("index_shift_plus_32", |module, u| shift(module, u, |shift| (shift + 32).to_string())),
    edit("index_shift_parens", |module, u| shift(module, u, |shift| format!("({shift})"))),
    edit("index_shift_missing", |module, u| {
        index(module, u, |index| {
            if let Kind::Binary(_, address, _) = &mut index.kind {
                *index = address.take();
            }
        })
    }),
    edit("index_shift_unsigned", |module, u| {
        index(module, u, |index| {
            if let Kind::Binary(op, ..) = &mut index.kind {
                *op = ">>>";
            }
        })
    }),
    edit("index_shift_left", |module, u| {
        index(module, u, |index| {
            if let Kind::Binary(op, ..) = &mut index.kind {
                *op = "<<";
            }
        })
    }),
    edit("index_in_parens", |module, u| {
        index(module, u, |index| *index = Node::paren(index.take()))
    }),
    edit("index_plus_one", |module, u| {
        index(module, u, |index| {
            let one = Node::number(Ty::Fixnum, "1");
            *index = Node::binary(Ty::Sum, "+", index.take(), one);
        })
    }),
    edit("index_and", |module, u| {
        index(module, u, |index| {
            let mask = Node::number(Ty::Fixnum, "255");
            *index = Node::binary(Ty::Signed, "&", index.take(), mask);
        })
    }),
    edit("index_comma", |module, u| {
        index(module, u, |index| {
            let first = Box::new(Node::number(Ty::Fixnum, "0"));
            *index = Node { ty: Ty::Int, kind: Kind::Comma(first, Box::new(index.take())) };
        })
    }),
    statement("load_wrong_shift", "@i=@I32[@i>>1]|0;"),
    statement("load_no_shift", "@i=@I32[@i]|0;"),
    statement("load_variable_shift", "@i=@I32[@i>>@j]|0;"),
    statement("load_constant_shift", "@i=@I32[@i>>@Ki]|0;"),
    statement("load_sum_shifted", "@i=@I32[@i+4>>2]|0;"),
    statement("load_or_unparenthesised", "@i=@I32[@i|8>>2]|0;"),
    statement("load_or_zero_unparenthesised", "@i=@I32[@i+4|0>>2]|0;"),
    statement("load_or_parenthesised", "@i=@I32[(@i|8)>>2]|0;"),
    statement("load_product_in_sum", "@i=@I32[@i+@j*4>>2]|0;"),
    statement("load_product", "@i=@I32[@i*4>>2]|0;"),
    statement("load_imul_in_sum", "@i=@I32[@i+@imul(@j,12)+8>>2]|0;"),
    statement("load_load_in_sum", "@i=@I32[@I32[0]+4>>2]|0;"),
    statement("load_load", "@i=@I32[@I32[@i>>2]>>2]|0;"),
    statement("load_double_index", "@i=@I32[@d>>2]|0;"),
    statement("load_float_index", "@i=@I32[@x>>2]|0;"),
    statement("load_signed_index", "@i=@I32[(@i|0)>>2]|0;"),
    statement("load_double_load_index", "@i=@I32[@F64[0]>>2]|0;"),
    statement("load_call_index", "@i=@I32[(@fi(0)|0)>>2]|0;"),
    statement("load_bare_call_index", "@i=@I32[@fi(0)>>2]|0;"),
    statement("load_call_unparenthesised", "@i=@I32[@fi(0)|0>>2]|0;"),
    statement("load_assignment_index", "@i=@I32[(@i=4)>>2]|0;"),
    statement("load_conditional_index", "@i=@I32[(@i?4:8)>>2]|0;"),
    statement("load_comma_index", "@i=@I32[(@d,@i)>>2]|0;"),
    statement("load_comma_outside", "@i=@I32[@d,@i>>2]|0;"),
    statement("load_byte_no_shift", "@i=@U8[@i]|0;"),
    statement("load_byte_sum", "@i=@U8[@i+1]|0;"),
    statement("load_byte_sum_coerced", "@i=@U8[@i+1|0]|0;"),
    statement("load_byte_sum_parens", "@i=@U8[(@i+1|0)]|0;"),
    statement("load_byte_parens", "@i=@U8[(@i)]|0;"),
    statement("load_byte_zero_shift", "@i=@U8[@i+1>>0]|0;"),
    statement("load_byte_shifted", "@i=@U8[@i>>3]|0;"),
    statement("load_byte_shifted_twice", "@i=@U8[(@i>>3)>>0]|0;"),
    statement("load_byte_left_shift", "@i=@U8[@i<<1]|0;"),
    statement("load_byte_unsigned_shift", "@i=@U8[@i>>>0]|0;"),
    statement("load_byte_and", "@i=@U8[@i&255]|0;"),
    statement("load_byte_load", "@i=@U8[@I32[0]]|0;"),
    statement("load_byte_load_shifted", "@i=@U8[@I32[0]>>0]|0;"),
    statement("load_byte_comparison", "@i=@U8[(@d<@e)]|0;"),
    statement("load_byte_call", "@i=@U8[@fi(0)|0]|0;"),
    statement("load_byte_imul", "@i=@U8[@imul(@i,2)]|0;"),
    statement("load_byte_double", "@i=@U8[@d]|0;"),
    statement("load_byte_constant_name", "@i=@U8[@Ki]|0;"),
    statement("load_constant_name", "@i=@I32[@Ki>>2]|0;"),
    statement("load_constant", "@i=@I32[16]|0;"),
    statement("load_constant_hex", "@i=@I32[0x10]|0;"),
    statement("load_constant_parens", "@i=@I32[(16)]|0;"),
    statement("load_constant_shifted", "@i=@I32[20>>2]|0;"),
    statement("load_constant_shifted_wrong", "@i=@I32[20>>1]|0;"),
    statement("load_constant_sum", "@i=@I32[20+4>>2]|0;"),
    statement("load_constant_byte", "@i=@U8[65535]|0;"),
    statement("load_minus_constant", "@i=@U8[-1]|0;"),
    statement("load_minus_constant_shifted", "@i=@I32[-4>>2]|0;"),
    statement("load_minus_zero", "@i=@U8[-0]|0;"),
    statement("load_double_constant", "@i=@U8[1.0]|0;"),
    statement("load_exponent_constant", "@i=@U8[1e3]|0;"),
    statement("load_constant_greatest_byte", "@i=@U8[2147483647]|0;"),
    statement("load_constant_two_to_31", "@i=@U8[2147483648]|0;"),
    statement("load_constant_greatest_word", "@i=@I32[536870911]|0;"),
    statement("load_constant_over_word", "@i=@I32[536870912]|0;"),
    statement("load_constant_two_to_31_word", "@i=@I32[2147483647]|0;"),
    statement("load_constant_shifted_large", "@i=@I32[2147483644>>2]|0;"),
    statement("load_constant_first_large", "@i=@I32[536870912+@i>>2]|0;"),
    statement("load_constant_first_limit", "@i=@I32[536870911+@i>>2]|0;"),
    statement("load_constant_first_parens", "@i=@I32[(536870912+@i)>>2]|0;"),
    statement("load_constant_last_large", "@i=@I32[@i+2147483640>>2]|0;"),
    statement("load_two_arguments", "@i=@I32[@i>>2,0]|0;"),
    statement("load_unknown_view", "@i=nowhere[@i>>2]|0;"),
    statement("load_from_function", "@i=@fi[@i>>2]|0;"),
    statement("load_from_heap", "@i=@heap[@i>>2]|0;"),
    statement("load_from_local", "@i=@j[@i>>2]|0;"),
    statement("load_from_parens", "@i=(@I32)[@i>>2]|0;"),
    statement("load_member", "@i=@I32.x|0;"),
    statement("load_optional", "@i=@I32?.[0]|0;"),
    statement("load_uncoerced", "@i=@I32[@i>>2];"),
    statement("load_as_condition", "if(@I32[0]){}"),
    statement("load_as_argument", "@fi(@I32[0])|0;"),
    statement("load_coerced_as_argument", "@fi(@I32[0]|0)|0;"),
    statement("load_unsigned", "@d=+(@U32[0]>>>0);"),
    statement("load_unsigned_bare", "@d=+@U32[0];"),
    statement("load_alone", "@I32[@i>>2];"),
    statement("load_double_alone", "@F64[@i>>3];"),
    statement("load_uint16_shift", "@i=@U16[@i>>1]|0;"),
    statement("load_double_shift", "@d=+@F64[@i>>3];"),
    statement("load_double_shift_wrong", "@d=+@F64[@i>>2];"),
    statement("store_double_to_int", "@I32[0]=@d;"),
    statement("store_float_to_int", "@I32[0]=@x;"),
    statement("store_int_to_double", "@F64[0]=@i;"),
    statement("store_signed_to_double", "@F64[0]=@i|0;"),
    statement("store_literal_to_double", "@F64[0]=5;"),
    statement("store_int_to_float", "@F32[0]=@i;"),
    statement("store_literal_to_float", "@F32[0]=5;"),
    statement("store_float_to_double", "@F64[0]=@x;"),
    statement("store_floatish_to_double", "@F64[0]=@x+@y;"),
    statement("store_floatish_to_float", "@F32[0]=@x+@y;"),
    statement("store_double_to_float", "@F32[0]=@d;"),
    statement("store_double_load_to_float", "@F32[0]=@F64[0];"),
    statement("store_float_load_to_double", "@F64[0]=@F32[0];"),
    statement("store_load_to_load", "@I32[0]=@U8[0];"),
    statement("store_sum", "@I32[0]=@i+@j;"),
    statement("store_product", "@I32[0]=@i*4;"),
    statement("store_quotient", "@I32[0]=(@i|0)/(@j|0);"),
    statement("store_minus", "@I32[0]=-@i;"),
    statement("store_unsigned", "@I32[0]=@i>>>0;"),
    statement("store_comparison", "@I32[0]=@d<@e;"),
    statement("store_call", "@I32[0]=@fi(0);"),
    statement("store_call_coerced", "@I32[0]=@fi(0)|0;"),
    statement("store_double_call", "@F64[0]=@fd(0);"),
    statement("store_void_call", "@I32[0]=@fv(0);"),
    statement("store_chain", "@I32[0]=@I32[1]=@i;"),
    statement("store_chain_double", "@F64[0]=@F64[1]=@d;"),
    statement("store_chain_narrow", "@U8[0]=@I32[0]=@i;"),
    statement("store_chain_float", "@F32[0]=@F32[1]=@x;"),
    statement("store_chain_float_double", "@F64[0]=@F32[1]=@d;"),
    statement("store_in_condition", "if((@I32[0]=1)|0){}"),
    statement("store_in_index", "@I32[(@I32[0]=4)>>2]=1;"),
    statement("store_increment", "@I32[0]++;"),
    statement("store_compound", "@I32[0]+=1;"),
    statement("store_sqrt_float", "@F32[0]=@sqrt(@x);"),
    statement("store_abs_float", "@F64[0]=@abs(@x);"),
];

/// Whether it is a load or a store with a shift in it; tables have a mask.
fn is_shifted(node: &Node) -> bool {
    match &node.kind {
        Kind::Element(_, index) => matches!(index.kind, Kind::Binary(">>", ..)),
        _ => false,
    }
}

fn index(module: &mut Module, u: &mut Unstructured<'_>, change: fn(&mut Node)) -> Result<bool> {
    some_node(module, u, is_shifted, |node| {
        if let Kind::Element(_, index) = &mut node.kind {
            change(index);
        }
    })
}

fn shift(module: &mut Module, u: &mut Unstructured<'_>, change: fn(u32) -> String) -> Result<bool> {
    some_node(module, u, is_shifted, |node| {
        if let Kind::Element(_, index) = &mut node.kind
            && let Kind::Binary(_, _, shift) = &mut index.kind
            && let Kind::Number(text) = &mut shift.kind
        {
            *text = change(text.parse().unwrap_or(0));
        }
    })
}
