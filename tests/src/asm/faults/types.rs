//! Values of one type where another is required: all pairs.

use super::template::is_value;
use super::{Fault, How};
use crate::asm::generate::Generator;
use crate::asm::syntax::{Module, Node, Ty};
use arbitrary::{Result, Unstructured};

macro_rules! swaps {
    ($($name:literal $from:ident $to:ident,)*) => {
        &[$(Fault { name: $name, how: How::Swap(Ty::$from, Ty::$to) },)*]
    };
}

pub(super) const FAULTS: &[Fault] = swaps! {
    "signed_for_fixnum" Fixnum Signed,
    "unsigned_for_fixnum" Fixnum Unsigned,
    "int_for_fixnum" Fixnum Int,
    "sum_for_fixnum" Fixnum Sum,
    "intish_for_fixnum" Fixnum Intish,
    "double_for_fixnum" Fixnum Double,
    "maybe_double_for_fixnum" Fixnum MaybeDouble,
    "float_for_fixnum" Fixnum Float,
    "maybe_float_for_fixnum" Fixnum MaybeFloat,
    "floatish_for_fixnum" Fixnum Floatish,
    "fixnum_for_signed" Signed Fixnum,
    "unsigned_for_signed" Signed Unsigned,
    "int_for_signed" Signed Int,
    "sum_for_signed" Signed Sum,
    "intish_for_signed" Signed Intish,
    "double_for_signed" Signed Double,
    "maybe_double_for_signed" Signed MaybeDouble,
    "float_for_signed" Signed Float,
    "maybe_float_for_signed" Signed MaybeFloat,
    "floatish_for_signed" Signed Floatish,
    "fixnum_for_unsigned" Unsigned Fixnum,
    "signed_for_unsigned" Unsigned Signed,
    "int_for_unsigned" Unsigned Int,
    "sum_for_unsigned" Unsigned Sum,
    "intish_for_unsigned" Unsigned Intish,
    "double_for_unsigned" Unsigned Double,
    "maybe_double_for_unsigned" Unsigned MaybeDouble,
    "float_for_unsigned" Unsigned Float,
    "maybe_float_for_unsigned" Unsigned MaybeFloat,
    "floatish_for_unsigned" Unsigned Floatish,
    "fixnum_for_int" Int Fixnum,
    "signed_for_int" Int Signed,
    "unsigned_for_int" Int Unsigned,
    "sum_for_int" Int Sum,
    "intish_for_int" Int Intish,
    "double_for_int" Int Double,
    "maybe_double_for_int" Int MaybeDouble,
    "float_for_int" Int Float,
    "maybe_float_for_int" Int MaybeFloat,
    "floatish_for_int" Int Floatish,
    "fixnum_for_sum" Sum Fixnum,
    "signed_for_sum" Sum Signed,
    "unsigned_for_sum" Sum Unsigned,
    "int_for_sum" Sum Int,
    "intish_for_sum" Sum Intish,
    "double_for_sum" Sum Double,
    "maybe_double_for_sum" Sum MaybeDouble,
    "float_for_sum" Sum Float,
    "maybe_float_for_sum" Sum MaybeFloat,
    "floatish_for_sum" Sum Floatish,
    "fixnum_for_intish" Intish Fixnum,
    "signed_for_intish" Intish Signed,
    "unsigned_for_intish" Intish Unsigned,
    "int_for_intish" Intish Int,
    "sum_for_intish" Intish Sum,
    "double_for_intish" Intish Double,
    "maybe_double_for_intish" Intish MaybeDouble,
    "float_for_intish" Intish Float,
    "maybe_float_for_intish" Intish MaybeFloat,
    "floatish_for_intish" Intish Floatish,
    "fixnum_for_double" Double Fixnum,
    "signed_for_double" Double Signed,
    "unsigned_for_double" Double Unsigned,
    "int_for_double" Double Int,
    "sum_for_double" Double Sum,
    "intish_for_double" Double Intish,
    "maybe_double_for_double" Double MaybeDouble,
    "float_for_double" Double Float,
    "maybe_float_for_double" Double MaybeFloat,
    "floatish_for_double" Double Floatish,
    "fixnum_for_maybe_double" MaybeDouble Fixnum,
    "signed_for_maybe_double" MaybeDouble Signed,
    "unsigned_for_maybe_double" MaybeDouble Unsigned,
    "int_for_maybe_double" MaybeDouble Int,
    "sum_for_maybe_double" MaybeDouble Sum,
    "intish_for_maybe_double" MaybeDouble Intish,
    "double_for_maybe_double" MaybeDouble Double,
    "float_for_maybe_double" MaybeDouble Float,
    "maybe_float_for_maybe_double" MaybeDouble MaybeFloat,
    "floatish_for_maybe_double" MaybeDouble Floatish,
    "fixnum_for_float" Float Fixnum,
    "signed_for_float" Float Signed,
    "unsigned_for_float" Float Unsigned,
    "int_for_float" Float Int,
    "sum_for_float" Float Sum,
    "intish_for_float" Float Intish,
    "double_for_float" Float Double,
    "maybe_double_for_float" Float MaybeDouble,
    "maybe_float_for_float" Float MaybeFloat,
    "floatish_for_float" Float Floatish,
    "fixnum_for_maybe_float" MaybeFloat Fixnum,
    "signed_for_maybe_float" MaybeFloat Signed,
    "unsigned_for_maybe_float" MaybeFloat Unsigned,
    "int_for_maybe_float" MaybeFloat Int,
    "sum_for_maybe_float" MaybeFloat Sum,
    "intish_for_maybe_float" MaybeFloat Intish,
    "double_for_maybe_float" MaybeFloat Double,
    "maybe_double_for_maybe_float" MaybeFloat MaybeDouble,
    "float_for_maybe_float" MaybeFloat Float,
    "floatish_for_maybe_float" MaybeFloat Floatish,
    "fixnum_for_floatish" Floatish Fixnum,
    "signed_for_floatish" Floatish Signed,
    "unsigned_for_floatish" Floatish Unsigned,
    "int_for_floatish" Floatish Int,
    "sum_for_floatish" Floatish Sum,
    "intish_for_floatish" Floatish Intish,
    "double_for_floatish" Floatish Double,
    "maybe_double_for_floatish" Floatish MaybeDouble,
    "float_for_floatish" Floatish Float,
    "maybe_float_for_floatish" Floatish MaybeFloat,
    "void_for_fixnum" Fixnum Void,
    "void_for_signed" Signed Void,
    "void_for_unsigned" Unsigned Void,
    "void_for_int" Int Void,
    "void_for_sum" Sum Void,
    "void_for_intish" Intish Void,
    "void_for_double" Double Void,
    "void_for_maybe_double" MaybeDouble Void,
    "void_for_float" Float Void,
    "void_for_maybe_float" MaybeFloat Void,
    "void_for_floatish" Floatish Void,
};

/// Puts a value of type `to` in the place of one of type `from`.
pub(super) fn swap(
    module: &mut Module,
    from: Ty,
    to: Ty,
    u: &mut Unstructured<'_>,
) -> Result<bool> {
    let number = {
        let start: usize = u.arbitrary::<u8>()?.into();
        let count = module.functions().count();
        let mut fitting = (0..count).map(|offset| (start + offset) % count);
        let has_place = |module: &mut Module, number: usize| {
            let mut places = 0;
            let mut see = |node: &mut Node| places += usize::from(is_value(node, from));
            if let Some(function) = module.functions().nth(number) {
                function.body.iter_mut().for_each(|stmt| stmt.walk(&mut see));
            }
            places
        };
        match fitting.find(|&number| has_place(module, number) > 0) {
            Some(number) => (number, has_place(module, number)),
            None => return Ok(false),
        }
    };
    let (number, places) = number;
    // Floats need fround.
    if matches!(to, Ty::Float | Ty::MaybeFloat | Ty::Floatish) {
        let name = super::template::math(module, "fround");
        if module.env.math.iter().all(|(_, member)| *member != "fround") {
            module.env.math.push((name, "fround"));
        }
    }
    let needed = match to {
        Ty::MaybeDouble => Some(7),
        Ty::MaybeFloat => Some(6),
        _ => None,
    };
    if let Some(view) = needed {
        super::template::view(module, crate::asm::syntax::VIEWS[view]);
    }
    let scope = module.functions().nth(number).map(|function| function.scope.clone());
    let mut generator = Generator::within(u, module.clone());
    generator.scope = scope.unwrap_or_default();
    let value = generator.planted(to)?;
    let place = u.choose_index(places)?;
    let (mut at, mut value) = (0, Some(value));
    let mut see = |node: &mut Node| {
        if value.is_some() && is_value(node, from) {
            if at == place
                && let Some(value) = value.take()
            {
                *node = value;
            }
            at += 1;
        }
    };
    if let Some(function) = module.functions().nth(number) {
        function.body.iter_mut().for_each(|stmt| stmt.walk(&mut see));
    }
    Ok(true)
}
