//! Drops unused constants, named structs and comdats, and globals that a pass has
//! removed.
//!
//! The verifier checks every constant of a module, used or not, so unused ones are
//! dropped before it runs. Constants are interned and never freed, so the only way to
//! drop one is to rebuild the table from what is reachable. Ids of constants and globals
//! change; those of types and symbols stay.
//!
//! Runs after every application of a pass ([`sweep`]), so its cost counts in each
//! candidate: linear in the size of the module. The text that is tested afterwards costs
//! as much to print.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::{
    AttrSet, Attribute, Body, Const, ConstData, ConstExpr, Global, GlobalKind, Module, Operand,
    Symbol, Type, TypeData, Types,
};
use rustc_hash::FxHashSet;

use crate::edit;

/// How [`remove`] treats a global.
///
/// One entry for each global in a `SecondaryMap`, whose default is to keep it.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Fate {
    /// It stays in the module.
    #[default]
    Kept,
    /// It is removed, and its address becomes null.
    Removed,
    /// It is removed, and its address becomes this constant.
    Replaced(Const),
}

/// The same module without what is dead. Addresses of blocks that are gone are null.
///
/// Dead are constants, comdats and named structs; functions and variables without uses
/// stay, since the condition may ask for them.
#[must_use]
pub(crate) fn sweep(module: Module) -> Module {
    remove(module, &SecondaryMap::new())
}

/// The same module without the globals that go, and without what is dead.
///
/// Kept globals get new, dense ids in their old order, so the printed order does not
/// change. Names of removed globals are released first, or a lookup by name would find an
/// id of the old table.
pub(crate) fn remove(mut module: Module, fates: &SecondaryMap<Global, Fate>) -> Module {
    for global in module.globals.keys().collect::<Vec<_>>() {
        if fates[global] != Fate::Kept {
            module.rename_global(global, None);
        }
    }
    let old_consts = std::mem::take(&mut module.consts);
    let old_globals = std::mem::take(&mut module.globals);
    let mut numbers: SecondaryMap<Global, Option<Global>> = SecondaryMap::new();
    let stay = old_globals.keys().filter(|&global| fates[global] == Fate::Kept);
    for (number, global) in stay.enumerate() {
        numbers[global] = Some(Global::new(number));
    }
    // `blockaddress` names a block of any function, so the live ones are collected before
    // anything is translated.
    let mut live_blocks = FxHashSet::default();
    for (global, data) in &old_globals {
        if let Some(body) = data.body() {
            live_blocks.extend(body.layout.iter().map(|&block| (global, block)));
        }
    }
    let mut rebuild = Rebuild {
        module,
        memo: vec![None; old_consts.len()],
        old: old_consts,
        fates,
        numbers,
        live_blocks,
    };
    for (global, mut data) in old_globals {
        if fates[global] != Fate::Kept {
            continue;
        }
        match &mut data.kind {
            GlobalKind::Variable(variable) => rebuild.slot(&mut variable.init),
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                *target = rebuild.constant(*target);
            }
            GlobalKind::Function(function) => {
                rebuild.slot(&mut function.prefix);
                rebuild.slot(&mut function.prologue);
                rebuild.slot(&mut function.personality);
                if let Some(body) = function.body_mut() {
                    rebuild.body(body);
                }
            }
        }
        rebuild.module.add_global(data);
    }
    // Bodies and constants no longer mention what is gone: types and comdats are next.
    let mut module = rebuild.module;
    drop_comdats(&mut module);
    drop_named_types(&mut module);
    module
}

/// The translation of constants from the old table to that of `module`.
struct Rebuild<'a> {
    module: Module,
    old: emback_ir::Constants,
    /// The new id of each old constant, which makes the translation linear in the number
    /// of constants even when they share parts.
    memo: Vec<Option<Const>>,
    fates: &'a SecondaryMap<Global, Fate>,
    /// The new id of each global that is kept. It is computed before anything is
    /// translated, because initialisers reference globals that come later.
    numbers: SecondaryMap<Global, Option<Global>>,
    /// Blocks that are in a layout; `blockaddress` of any other one has no meaning.
    live_blocks: FxHashSet<(Global, emback_ir::Block)>,
}

impl Rebuild<'_> {
    /// Translates an optional constant in place.
    fn slot(&mut self, slot: &mut Option<Const>) {
        if let Some(id) = *slot {
            *slot = Some(self.constant(id));
        }
    }

    /// Translates the constants of instructions. A `musttail` call that is no longer
    /// followed by a return of its result becomes `tail`, for LLVM would refuse it.
    ///
    /// Cases of switches are no operands, hence the loop of their own.
    fn body(&mut self, body: &mut Body) {
        edit::relax_musttail(body, |body, block, inst| !edit::is_returned(body, block, inst));
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                let data = &mut body.insts[inst];
                data.for_each_operand_mut(|operand| {
                    if let Operand::Const(id) = *operand {
                        *operand = Operand::Const(self.constant(id));
                    }
                });
                if let emback_ir::InstData::Switch { cases, .. } = data {
                    for (case, _) in cases.iter_mut() {
                        *case = self.constant(*case);
                    }
                }
            }
        }
    }

    /// Translates a list of constants.
    fn all(&mut self, parts: &[Const]) -> Box<[Const]> {
        parts.iter().map(|&part| self.constant(part)).collect()
    }

    /// The constant under its new id. It is translated when it is first needed.
    ///
    /// Readers bound how deep constants nest, so this ends in reach of the stack. An
    /// aggregate whose parts have all become zero is `zeroinitializer` afterwards, as the
    /// reader would have it.
    fn constant(&mut self, id: Const) -> Const {
        if let Some(known) = self.memo[id.index()] {
            return known;
        }
        let ty = self.old.ty(id);
        let data = match self.old.data(id).clone() {
            ConstData::Aggregate(parts) => {
                let parts = self.all(&parts);
                let new = edit::aggregate(&mut self.module, ty, ConstData::Aggregate(parts));
                self.memo[id.index()] = Some(new);
                return new;
            }
            ConstData::Splat(lane) => ConstData::Splat(self.constant(lane)),
            ConstData::PtrAuth(parts) => ConstData::PtrAuth(self.all(&parts)),
            ConstData::Expr(mut expr) => {
                expr.for_each_part_mut(|part| *part = self.constant(*part));
                ConstData::Expr(expr)
            }
            // Aliasees may be aliases that are replaced too: each is followed. Aliases
            // cannot be cyclic, by LLVM's verifier.
            ConstData::Global(global) => match self.fates[global] {
                Fate::Replaced(other) => {
                    let new = self.constant(other);
                    self.memo[id.index()] = Some(new);
                    return new;
                }
                Fate::Kept | Fate::Removed => self.global(global, ConstData::Global),
            },
            // These name a function, for which an aliasee in general is no replacement;
            // null takes their place.
            ConstData::DsoLocalEquivalent(global) => {
                self.global(global, ConstData::DsoLocalEquivalent)
            }
            ConstData::NoCfi(global) => self.global(global, ConstData::NoCfi),
            ConstData::BlockAddress(global, block) => {
                if self.live_blocks.contains(&(global, block)) {
                    self.global(global, |global| ConstData::BlockAddress(global, block))
                } else {
                    ConstData::Null
                }
            }
            data @ (ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_)) => data,
        };
        let new = self.module.consts.intern(ty, data);
        self.memo[id.index()] = Some(new);
        new
    }

    /// A reference to a global under its new id, or null if it was removed.
    ///
    /// The type of the constant stays: null has any pointer type.
    fn global(&self, global: Global, data: impl FnOnce(Global) -> ConstData) -> ConstData {
        match self.numbers[global] {
            Some(number) => data(number),
            None => ConstData::Null,
        }
    }
}

/// Drops comdats that no global is in: the printer would write them, and nothing can
/// remove them later.
fn drop_comdats(module: &mut Module) {
    let used: FxHashSet<Symbol> = module.globals.values().filter_map(|data| data.comdat).collect();
    module.comdats.retain(|name, _| used.contains(name));
}

/// Drops named structs that nothing mentions. With opaque pointers most struct types of a
/// program are used by `getelementptr` alone.
fn drop_named_types(module: &mut Module) {
    if module.types.named_types().next().is_none() {
        return;
    }
    let mut mentions =
        Mentions { module, seen: vec![false; module.types.len()], named: FxHashSet::default() };
    mentions.module();
    let named = mentions.named;
    module.types.retain_named(|name| named.contains(&name));
}

/// The set of named structs that are mentioned anywhere in a module, those inside other
/// types included.
struct Mentions<'m> {
    module: &'m Module,
    /// By type: whether it was visited.
    seen: Vec<bool>,
    named: FxHashSet<Symbol>,
}

impl Mentions<'_> {
    /// Visits every place of a module in which the printer would write a type: constants,
    /// the source type of `getelementptr`, globals, attributes such as `byval(T)`, and
    /// bodies.
    fn module(&mut self) {
        let module = self.module;
        for id in (0..module.consts.len()).map(Const::new) {
            self.ty(module.consts.ty(id));
            if let ConstData::Expr(expr) = module.consts.data(id)
                && let ConstExpr::GetElementPtr { source, .. } = **expr
            {
                self.ty(source);
            }
        }
        for data in module.globals.values() {
            self.ty(data.ty);
            match &data.kind {
                GlobalKind::Variable(variable) => self.set(variable.attrs),
                GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
                GlobalKind::Function(function) => {
                    self.list(&function.attrs);
                    if let Some(body) = function.body() {
                        self.body(body);
                    }
                }
            }
        }
    }

    /// Visits the types in a body. Operand types need no visit: each operand is a result,
    /// a parameter, or a constant.
    fn body(&mut self, body: &Body) {
        use emback_ir::InstData;
        for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
            let result = body.result(inst).map_or(Types::VOID, |value| body.values[value].ty);
            self.ty(result);
            let data = &body.insts[inst];
            if let Some(call) = data.as_call() {
                self.ty(call.function_type);
                self.list(&call.attrs);
            } else if let InstData::Alloca { ty, .. } | InstData::GetElementPtr { source: ty, .. } =
                data
            {
                self.ty(*ty);
            }
        }
    }

    /// The three kinds of sets of a function or call.
    fn list(&mut self, list: &emback_ir::AttributeList) {
        self.set(list.func);
        self.set(list.result);
        list.params.iter().for_each(|&set| self.set(set));
    }

    /// Visits the types in a set of attributes.
    fn set(&mut self, set: AttrSet) {
        let module = self.module;
        for attribute in module.attributes.get(set) {
            if let Attribute::Type(_, ty) = attribute {
                self.ty(*ty);
            }
        }
    }

    /// Visits a type and everything inside it. An explicit stack bounds the depth, and
    /// `seen` ends the walk of recursive structs.
    fn ty(&mut self, ty: Type) {
        let mut stack = vec![ty];
        while let Some(ty) = stack.pop() {
            if std::mem::replace(&mut self.seen[ty.index()], true) {
                continue;
            }
            let data = &self.module.types[ty];
            if let TypeData::Named(name) = data {
                self.named.insert(*name);
                stack.extend(self.module.types.named_body(*name));
            }
            data.for_each_part(|&part| stack.push(part));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_ir::{print, verify};
    use expect_test::expect;

    #[test]
    fn what_nothing_names_goes() {
        let text = r#"
%used = type { ptr, %inner }
%inner = type { i32 }
%unused = type { %inner }
$f = comdat any
$g = comdat any
@a = global %used zeroinitializer
@b = global [2 x ptr] [ptr blockaddress(@f, %gone), ptr blockaddress(@f, %there)]
define void @f() comdat {
entry:
  br label %there
there:
  ret void
gone:
  br label %there
}
"#;
        let mut module = emback_frontend::text::read(text.as_bytes(), "").expect("it is right");
        let f = module.global_by_name("f").expect("it is there");
        let mut body = module.take_body(f).expect("it has one");
        body.layout.pop();
        module.put_body(f, body);
        let module = sweep(module);
        assert_eq!(verify::module(&module), []);
        expect![[r#"
            %inner = type { i32 }
            %used = type { ptr, %inner }

            $f = comdat any

            @a = global %used zeroinitializer
            @b = global [2 x ptr] [ptr null, ptr blockaddress(@f, %there)]

            define void @f() comdat {
            entry:
              br label %there

            there:
              ret void
            }
        "#]]
        .assert_eq(&print::module(&module));
        assert_eq!(module.global_by_name("f").map(|f| module.global_name(f)), Some("f".into()));
    }
}
