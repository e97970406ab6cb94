//! Faults in numeric literals: spelling, range, and places where only some literals are valid.

use super::{Fault, some_node, statement};
use crate::asm::syntax::{Kind, Module, Ty};
use arbitrary::{Result, Unstructured};

macro_rules! respell {
    ($($name:literal $ty:ident $text:literal,)*) => {
        &[$(super::edit($name, |module, u| respell(module, u, Ty::$ty, $text)),)*]
    };
}

/// Literals of the module in another spelling.
pub(super) const SPELLED: &[Fault] = respell! {
    "int_spelled_capital_x" Fixnum "0X1F",
    "int_spelled_capital_o" Fixnum "0O17",
    "int_spelled_capital_b" Fixnum "0B11",
    "int_spelled_octal" Fixnum "0o17",
    "int_spelled_binary" Fixnum "0b11",
    "int_spelled_old_octal" Fixnum "017",
    "int_spelled_leading_zero" Fixnum "09",
    "int_spelled_separator" Fixnum "1_000",
    "int_spelled_hex_separator" Fixnum "0x1_0",
    "int_spelled_bigint" Fixnum "5n",
    "int_spelled_exponent" Fixnum "1e3",
    "int_spelled_plus_exponent" Fixnum "1e+3",
    "int_spelled_capital_exponent" Fixnum "1E3",
    "int_spelled_exponent_zero" Fixnum "1e0",
    "int_spelled_minus_exponent" Fixnum "1e-3",
    "int_spelled_minus_exponent_whole" Fixnum "1000e-3",
    "int_spelled_large_exponent" Fixnum "1e10",
    "int_spelled_larger_exponent" Fixnum "1e300",
    "int_spelled_unsigned_exponent" Fixnum "3e9",
    "int_spelled_double" Fixnum "5.0",
    "int_spelled_point" Fixnum "5.",
    "int_greatest" Fixnum "2147483647",
    "int_two_to_31" Fixnum "2147483648",
    "int_greatest_unsigned" Fixnum "4294967295",
    "int_greatest_unsigned_hex" Fixnum "0xffffffff",
    "int_two_to_32" Fixnum "4294967296",
    "int_two_to_32_hex" Fixnum "0x100000000",
    "int_many_zeros" Fixnum "0x00000000000000000001",
    "int_minus_zero" Fixnum "-0",
    "int_minus_zero_hex" Fixnum "-0x0",
    "int_minus_one" Fixnum "-1",
    "int_minus_minus" Fixnum "- -1",
    "int_int_min" Fixnum "-2147483648",
    "int_int_min_hex" Fixnum "-0x80000000",
    "int_below_int_min" Fixnum "-2147483649",
    "int_minus_parens" Fixnum "-(1)",
    "int_minus_parens_zero" Fixnum "-(0)",
    "int_minus_comment" Fixnum "-/**/1",
    "int_plus" Fixnum "+1",
    "double_spelled_int" Double "5",
    "double_spelled_exponent" Double "1e3",
    "double_spelled_minus_exponent" Double "1e-7",
    "double_spelled_least" Double "5e-324",
    "double_spelled_large" Double "1e21",
    "double_spelled_capital_exponent" Double "1.0E3",
    "double_spelled_point_exponent" Double "1.e3",
    "double_spelled_point_first" Double ".5e1",
    "double_spelled_separator" Double "1_0.5",
    "double_spelled_leading_zero" Double "00.5",
    "double_minus_zero" Double "-0",
    "double_minus_zero_point" Double "-0.0",
    "double_infinite" Double "1.0e999",
    "double_minus_parens" Double "-(1.5)",
    "double_minus_minus" Double "- -1.5",
    "double_plus_int" Double "+5",
    "double_bare_nan" Double "NaN",
    "double_bare_infinity" Double "Infinity",
    "float_spelled_double" Float "1.5",
    "float_spelled_int" Float "1",
};

pub(super) const FAULTS: &[Fault] = &[
    statement("literal_string", "\"a\";"),
    statement("literal_template", "`a`;"),
    statement("literal_true", "@i=true;"),
    statement("literal_null", "@i=null;"),
    statement("literal_undefined", "@i=undefined;"),
    statement("literal_regexp", "/a/;"),
    statement("literal_array", "[];"),
    statement("literal_object", "({});"),
    statement("literal_this", "this;"),
    statement("literal_function", "(function(){});"),
    statement("literal_bigint", "5n;"),
    statement("literal_nan_global", "@d=@stdlib.NaN;"),
    statement("fround_int_exponent", "@x=@fround(1e40);"),
    statement("fround_exponent_fraction", "@x=@fround(1e-3);"),
    statement("fround_minus_zero", "@x=@fround(-0);"),
    statement("fround_minus_zero_double", "@x=@fround(-0.0);"),
    statement("fround_unsigned", "@x=@fround(4294967295);"),
    statement("fround_two_to_32", "@x=@fround(4294967296);"),
    statement("fround_int_min", "@x=@fround(-2147483648);"),
    statement("fround_below_int_min", "@x=@fround(-2147483649);"),
    statement("fround_parens", "@x=@fround((1));"),
    statement("fround_parens_double", "@x=@fround((1.5));"),
    statement("fround_minus_parens", "@x=@fround(-(1));"),
    statement("fround_fround", "@x=@fround(@fround(1));"),
    statement("fround_trailing_comma", "@x=@fround(1,);"),
    statement("literal_number_then_dot", "5..x;"),
    statement("int_min_assigned", "@i=-2147483648;"),
    statement("unsigned_assigned", "@i=4294967295;"),
    statement("plus_minus_literal", "@i=@i+-1|0;"),
    statement("minus_minus_literal", "@i=@i- -1|0;"),
    statement("minus_int_min", "@i=@i- -2147483648|0;"),
    statement("minus_unsigned", "@i=@i-4294967295|0;"),
    statement("plus_minus_zero", "@i=@i+-0|0;"),
    statement("minus_zero_double_sum", "@d=@d+-0;"),
    statement("minus_zero_or", "@i=-0|0;"),
    statement("minus_zero_double_assigned", "@d=-0;"),
    statement("minus_zero_int_assigned", "@i=-0;"),
    statement("double_plus_int_literal", "@d=@d+1;"),
    statement("double_times_int_literal", "@d=2*@d;"),
    statement("double_minus_exponent", "@d=@d+1e-3;"),
    statement("int_minus_exponent", "@i=@i+1e-3|0;"),
];

fn respell(module: &mut Module, u: &mut Unstructured<'_>, ty: Ty, text: &str) -> Result<bool> {
    let text = text.to_owned();
    some_node(
        module,
        u,
        |node| node.ty == ty && is_literal(&node.kind),
        |node| {
            let tight = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
            node.kind = Kind::Raw(text, if tight { 18 } else { 14 });
        },
    )
}

fn is_literal(kind: &Kind) -> bool {
    match kind {
        Kind::Number(_) | Kind::Raw(..) => true,
        Kind::Call(_, args) => args.len() == 1 && matches!(args[0].kind, Kind::Raw(..)),
        Kind::Name(_)
        | Kind::Unary(..)
        | Kind::Binary(..)
        | Kind::Conditional(..)
        | Kind::Comma(..)
        | Kind::Assign(..)
        | Kind::Element(..)
        | Kind::Paren(_) => false,
    }
}
