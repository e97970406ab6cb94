//! LLVM lays memory out by its own target; offsets that the front end wrote down must be the same
//! there.

use emback_ir::data_layout::DataLayout;
use emback_ir::{
    AttrSet, Const, ConstData, ConstExpr, InstData, Module, Type, TypeData, Types, print,
};
use rustc_hash::FxHashSet;

use super::tools::Version;
use crate::Error;

/// The layout of LLVM's wasm32, up to version 19 and from 20 on.
const LAYOUT: &[u8] = b"e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20";
const LAYOUT_SINCE_20: &[u8] =
    b"e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20";

/// Compares the module's layout with that of LLVM's code generator. Types that are not in memory may
/// differ: the result of an operation on an `i128` that says whether it overflowed.
///
/// # Errors
/// A type that lies otherwise.
pub(super) fn check(module: &mut Module, llc: &Version) -> Result<(), Error> {
    let given = DataLayout::of(module);
    let llvm = DataLayout::parse(if llc.major() < 20 { LAYOUT } else { LAYOUT_SINCE_20 });
    let scalars = [module.types.int(64), Types::DOUBLE];
    let types = &module.types;
    let aligned = |ty: Type| given.align(types, ty) == llvm.align(types, ty);
    // Where they lie inside each other is all that counts: the code says of each access how it is
    // aligned.
    let same = |ty: Type| {
        given.size(types, ty) == llvm.size(types, ty)
            && given.field_offsets(types, ty) == llvm.field_offsets(types, ty)
    };
    let differs = scalars.into_iter().find(|&ty| !aligned(ty));
    let differs = differs.or_else(|| in_memory(module).into_iter().find(|&ty| !same(ty)));
    let Some(ty) = differs else { return Ok(()) };
    let name = print::ty(module, ty);
    Err(Error::other(format!(
        "--wasm-backend llvm: by the module's data layout {name} lies otherwise in memory than LLVM {llc} has it for wasm32"
    ))
    .help("compile it again for wasm32-unknown-unknown, or leave --wasm-backend out"))
}

/// Types that the code lays out in memory, with those inside of them, each once.
#[derive(Default)]
struct Found {
    list: Vec<Type>,
    known: FxHashSet<Type>,
}

impl Found {
    fn add(&mut self, ty: Type) {
        if self.known.insert(ty) {
            self.list.push(ty);
        }
    }

    /// A value that is read or written as a whole. Bytes of one that has no parts follow each other
    /// in any layout.
    fn add_access(&mut self, module: &Module, ty: Type) {
        if matches!(module.types.resolved(ty), TypeData::Struct { .. } | TypeData::Array { .. }) {
            self.add(ty);
        }
    }

    /// What a parameter points to.
    fn add_by_value(&mut self, module: &Module, params: &[AttrSet]) {
        for &set in params {
            if let Some(ty) = module.type_attribute(set, "byval") {
                self.add(ty);
            }
        }
    }
}

/// The types of variables, of what is addressed, and of what is read and written as a whole.
fn in_memory(module: &Module) -> Vec<Type> {
    let mut found = Found::default();
    for at in 0..u32::try_from(module.consts.len()).unwrap_or(u32::MAX) {
        if let ConstData::Expr(expr) = module.consts.data(Const::from_u32(at))
            && let ConstExpr::GetElementPtr { source, .. } = &**expr
        {
            found.add(*source);
        }
    }
    for (global, data) in &module.globals {
        if data.variable().is_some() {
            found.add(data.ty);
        }
        let Some(function) = data.function() else { continue };
        found.add_by_value(module, &function.attrs.params);
        let Some(body) = module.body(global) else { continue };
        for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
            match &body.insts[inst] {
                InstData::Alloca { ty, .. } | InstData::GetElementPtr { source: ty, .. } => {
                    found.add(*ty);
                }
                InstData::Load { .. } => {
                    if let Some(result) = body.result(inst) {
                        found.add_access(module, body.values[result].ty);
                    }
                }
                InstData::Store { value, .. } => {
                    found.add_access(module, body.operand_type(*value, &module.consts));
                }
                InstData::Call(call) => found.add_by_value(module, &call.attrs.params),
                _ => {}
            }
        }
    }
    let mut at = 0;
    while let Some(&ty) = found.list.get(at) {
        at += 1;
        match module.types.resolved(ty) {
            TypeData::Struct { fields, .. } => {
                fields.iter().for_each(|&field| found.add(field));
            }
            TypeData::Array { element, .. } => found.add(*element),
            _ => {}
        }
    }
    found.list
}

#[cfg(test)]
mod tests {
    use super::{Version, check};

    const OLD: &str = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20";

    #[track_caller]
    fn differs(body: &str, wanted: Option<&str>) {
        let text = format!("target datalayout = \"{OLD}\"\n{body}");
        let mut module = emback_frontend::text::read(text.as_bytes(), "input").expect("it is read");
        assert!(check(&mut module, &Version(vec![19, 1])).is_ok(), "{body}");
        let found = check(&mut module, &Version(vec![22, 1])).err().map(|error| error.to_string());
        match (found, wanted) {
            (None, None) => {}
            (Some(found), Some(wanted)) if found.contains(&format!(" {wanted} lies ")) => {}
            (found, _) => panic!("{body}: {found:?}"),
        }
    }

    #[test]
    fn only_what_is_in_memory_may_not_differ() {
        differs(
            "define i1 @f(i128 %a) {\n\
             %r = call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %a, i128 %a)\n\
             %o = extractvalue { i128, i1 } %r, 1\n ret i1 %o\n}\n\
             declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128)\n",
            None,
        );
        differs("@a = global i128 0\n@b = global [2 x { i128, i128 }] zeroinitializer\n", None);
        let pair = "{ i32, i128 }";
        differs(
            &format!("@a = global [2 x {pair}] zeroinitializer\n"),
            Some("[2 x { i32, i128 }]"),
        );
        differs(&format!("declare void @f(ptr byval({pair}))\n"), Some(pair));
        for body in [
            format!("%q = getelementptr {pair}, ptr %p, i32 0, i32 1\n ret void"),
            format!("%q = alloca {pair}\n ret void"),
            format!("%q = load {pair}, ptr %p\n ret void"),
            format!("store {pair} zeroinitializer, ptr %p\n ret void"),
        ] {
            differs(&format!("define void @f(ptr %p) {{\n{body}\n}}\n"), Some(pair));
        }
    }
}
