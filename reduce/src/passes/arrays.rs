//! Shortens arrays: a variable keeps one element, half of them, or all but one. A string
//! keeps its end. Offers the shortest length first; of several that are taken it counts.
//! Accesses past the new end are undefined behaviour, which is for the condition to
//! judge: `reduce` keeps validity of the IR, not the meaning of the program.

use emback_ir::{Const, ConstData, GlobalKind, Linkage, Module, TypeData};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "arrays", run };

/// An alignment or a section stays, and so do accesses: pointers are opaque, hence the
/// type of a variable is no part of the type of its address. Lists of `appending` linkage
/// have entries of a fixed form, which `globals` shortens.
fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let data = &module.globals[global];
        let Some(init) = data.variable().and_then(|variable| variable.init) else { continue };
        let TypeData::Array { element, count } = module.types[data.ty] else { continue };
        if count < 2 || data.linkage == Linkage::Appending {
            continue;
        }
        // One question for each length, whatever the answers are; `dedup` removes those
        // that coincide for two or three elements.
        let mut lengths = vec![1, count / 2, count - 1];
        lengths.dedup();
        let mut length = None;
        for shorter in lengths {
            if choice.take() {
                length.get_or_insert(shorter);
            }
        }
        let Some(length) = length else { continue };
        let ty = module.types.array(element, length);
        let Some(init) = shorten(module, init, usize::try_from(length).unwrap_or(usize::MAX))
        else {
            continue;
        };
        let init = edit::aggregate(module, ty, init);
        let data = &mut module.globals[global];
        data.ty = ty;
        if let GlobalKind::Variable(variable) = &mut data.kind {
            variable.init = Some(init);
        }
    }
}

/// The first `length` elements of an array. A string that ends in NUL ends so afterwards,
/// as most programs would run past its end otherwise. Constants that cannot be cut, such
/// as expressions, give none.
fn shorten(module: &Module, init: Const, length: usize) -> Option<ConstData> {
    match module.consts.data(init) {
        ConstData::Bytes(bytes) => {
            let (&last, _) = bytes.split_last()?;
            let mut left = bytes.get(..length)?.to_vec();
            if let Some(end) = left.last_mut().filter(|_| last == 0) {
                *end = 0;
            }
            Some(ConstData::Bytes(left.into()))
        }
        ConstData::Aggregate(parts) => Some(ConstData::Aggregate(parts.get(..length)?.into())),
        data @ (ConstData::Zero | ConstData::Undef | ConstData::Poison) => Some(data.clone()),
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn as_long_as_it_must_be() {
        expect_pass(
            &PASS,
            r#"
@a = constant [12 x i8] c"hello world\00"
@b = global [100 x i32] zeroinitializer
@c = global [3 x ptr] [ptr @a, ptr @b, ptr @c]
"#,
            |text| text.contains("hel") && text.contains("ptr @b"),
            expect![[r#"
                @a = constant [4 x i8] c"hel\00"
                @b = global [1 x i32] zeroinitializer
                @c = global [2 x ptr] [ptr @a, ptr @b]
            "#]],
        );
    }
}
