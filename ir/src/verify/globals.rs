//! Checks globals.
//!
//! As `Verifier::visitGlobalValue`, `visitGlobalVariable`, `visitFunction` and
//! `visitGlobalAlias`.

use rustc_hash::FxHashMap;

use super::shape::Shapes;
use crate::constant::ConstData;
use crate::diag::{Diagnostic, Diagnostics};
use crate::entities::{Const, Global, Symbol};
use crate::function::BodyState;
use crate::module::{DllStorage, GlobalData, GlobalKind, Linkage, Module, Variable, Visibility};
use crate::print;
use crate::types::{TypeData, Types};

/// Checks every global of `module`, whose ids are valid.
pub(super) fn check(module: &Module, errors: &mut Diagnostics) {
    let mut checker = Globals {
        module,
        shapes: Shapes::new(module),
        errors,
        seen: FxHashMap::default(),
        outcomes: FxHashMap::default(),
    };
    for (global, data) in &module.globals {
        checker.global(global, data);
    }
}

/// The state of checking all globals.
struct Globals<'m, 'e> {
    module: &'m Module,
    shapes: Shapes<'m>,
    errors: &'e mut Diagnostics,
    /// The global that was met first under each name.
    seen: FxHashMap<Symbol, Global>,
    /// The final target of aliases and ifuncs; `None` while it is being determined.
    outcomes: FxHashMap<Global, Option<Outcome>>,
}

impl Globals<'_, '_> {
    /// Reports a violated rule at the place of the global.
    fn fail(&mut self, global: Global, message: impl std::fmt::Display) {
        let name = print::global(self.module, global);
        let location = self.module.sources.location(self.module.globals[global].place);
        self.errors.push(Diagnostic::error(format!("{name}: {message}")).at(location));
    }

    /// The rules of all globals, then those of its kind.
    ///
    /// LangRef, "Linkage Types" and "Visibility Styles": a local symbol is not in the
    /// symbol table, so it has no visibility there; a declaration is external or
    /// `extern_weak`.
    fn global(&mut self, global: Global, data: &GlobalData) {
        if let Some(name) = data.name.expand()
            && self.seen.insert(name, global).is_some()
        {
            self.fail(global, "another global has the same name");
        }
        if data.linkage.is_local() && data.visibility != Visibility::Default {
            self.fail(
                global,
                format_args!("{} linkage goes with default visibility", data.linkage.name()),
            );
        }
        if let Some(comdat) = data.comdat
            && !self.module.comdats.contains_key(&comdat)
        {
            let comdat = self.module.text(comdat);
            self.fail(global, format_args!("there is no comdat ${comdat}"));
        }
        let is_external = data.is_declaration()
            && matches!(data.linkage, Linkage::External | Linkage::ExternWeak);
        if data.dll_storage == DllStorage::Import
            && !is_external
            && data.linkage != Linkage::AvailableExternally
        {
            self.fail(global, "dllimport goes with an external declaration");
        }
        if data.align != 0 && !data.align.is_power_of_two() {
            self.fail(global, format_args!("alignment {} is no power of two", data.align));
        }
        if data.is_declaration() && !matches!(data.linkage, Linkage::External | Linkage::ExternWeak)
        {
            self.fail(
                global,
                format_args!("a declaration cannot have {} linkage", data.linkage.name()),
            );
        }
        if !data.is_declaration() && data.linkage == Linkage::ExternWeak {
            self.fail(global, "a definition cannot have extern_weak linkage");
        }
        match &data.kind {
            GlobalKind::Variable(variable) => self.variable(global, data, variable),
            GlobalKind::Function(function) => {
                if matches!(function.state, BodyState::Taken) {
                    self.fail(global, "the body was taken out and not put back");
                }
                self.function(global, data);
            }
            GlobalKind::Alias(target) => self.target(global, *target, "alias"),
            GlobalKind::IFunc(resolver) => self.target(global, *resolver, "ifunc"),
        }
    }

    /// LangRef, "Global Variables".
    fn variable(&mut self, global: Global, data: &GlobalData, variable: &Variable) {
        let consts = &self.module.consts;
        // An opaque type has no size, yet a variable of it may be declared.
        if variable.init.is_some() && !self.shapes.is_sized(data.ty) {
            let ty = print::ty(self.module, data.ty);
            self.fail(global, format_args!("{ty} has no size"));
        }
        if let Some(init) = variable.init
            && consts.ty(init) != data.ty
        {
            let (init, ty) = (print::constant(self.module, init), print::ty(self.module, data.ty));
            self.fail(global, format_args!("the initialiser {init} is not of type {ty}"));
        }
        if data.linkage == Linkage::Common {
            if variable.constant {
                self.fail(global, "common linkage goes with 'global', not with 'constant'");
            }
            if variable.init.is_some_and(|init| !is_zero(self.module, init)) {
                self.fail(global, "a common variable is initialised with zero");
            }
        }
        if data.linkage == Linkage::Appending
            && !matches!(self.module.types[data.ty], TypeData::Array { .. })
        {
            self.fail(global, "only arrays have appending linkage");
        }
    }

    /// LangRef, "Functions": a parameter is of first-class type, a result too or void.
    fn function(&mut self, global: Global, data: &GlobalData) {
        let module = self.module;
        let Some((result, params, _)) = module.types.function_parts(data.ty) else {
            let ty = print::ty(module, data.ty);
            return self.fail(global, format_args!("a function has a function type, not {ty}"));
        };
        if result != Types::VOID && !self.shapes.is_first_class(result) {
            let ty = print::ty(module, result);
            self.fail(global, format_args!("a function cannot return {ty}"));
        }
        for &param in params {
            if !self.shapes.is_first_class(param) || param == Types::LABEL {
                let ty = print::ty(module, param);
                self.fail(global, format_args!("a parameter cannot be {ty}"));
            }
        }
    }

    /// LangRef, "Aliases" and "IFuncs": the target is a constant address within a
    /// definition.
    fn target(&mut self, global: Global, target: Const, word: &str) {
        let module = self.module;
        if !module.types.is_ptr(module.consts.ty(target)) {
            let target = print::constant(module, target);
            return self
                .fail(global, format_args!("an {word} leads to a pointer, not to {target}"));
        }
        match self.outcome(global) {
            Outcome::Definition => {}
            Outcome::Circle => self.fail(global, format_args!("the {word} leads back to itself")),
            Outcome::Declaration(at) => {
                let name = print::global(module, at);
                self.fail(
                    global,
                    format_args!("an {word} leads to a definition; {name} is declared only"),
                );
            }
        }
    }

    /// The final target of an alias or ifunc. It is recorded for all links of a chain, so
    /// chains are walked once.
    fn outcome(&mut self, global: Global) -> Outcome {
        let mut path = Vec::new();
        let mut next = Some(global);
        let outcome = loop {
            let Some(at) = next else { break Outcome::Definition };
            match self.outcomes.get(&at) {
                Some(Some(known)) => break *known,
                Some(None) => break Outcome::Circle,
                None => {}
            }
            let data = &self.module.globals[at];
            next = match &data.kind {
                GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                    self.module.base_global(*target)
                }
                GlobalKind::Variable(_) | GlobalKind::Function(_) if data.is_declaration() => {
                    break Outcome::Declaration(at);
                }
                GlobalKind::Variable(_) | GlobalKind::Function(_) => break Outcome::Definition,
            };
            self.outcomes.insert(at, None);
            path.push(at);
        };
        self.outcomes.extend(path.into_iter().map(|at| (at, Some(outcome))));
        outcome
    }
}

/// The final target of an alias or ifunc.
#[derive(Copy, Clone)]
enum Outcome {
    Definition,
    Declaration(Global),
    Circle,
}

/// Whether all bits are zero, which `common` requires (LangRef, "Linkage Types").
fn is_zero(module: &Module, id: Const) -> bool {
    match module.consts.data(id) {
        ConstData::Zero | ConstData::Null => true,
        ConstData::Int(value) => value.is_zero(),
        ConstData::Float(bits) => *bits == 0,
        ConstData::Bytes(bytes) => bytes.iter().all(|&byte| byte == 0),
        ConstData::Aggregate(parts) => parts.iter().all(|&part| is_zero(module, part)),
        ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => false,
    }
}
