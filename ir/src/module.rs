//! A module: types, constants, globals and function bodies, and the
//! properties of the module as a whole.

use cranelift_entity::EntityRef;
use cranelift_entity::packed_option::PackedOption;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::attributes::{AttributeList, Attributes};
use crate::constant::{ConstData, ConstExpr, Constants};
use crate::debug::{DebugInfo, Parameter, Prototype};
use crate::entities::{AttrSet, Const, DebugLoc, Global, Scope, Symbol, Type};
use crate::function::{Body, BodyState};
use crate::globals::Globals;
use crate::interner::Strings;
use crate::intrinsic::Intrinsic;
use crate::layer::Common;
use crate::source::{Place, Sources};
use crate::types::Types;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $default:ident = $dtext:literal, $($variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
        #[allow(missing_docs, reason = "LLVM's own words")]
        pub enum $name { #[default] $default, $($variant,)* }
        impl $name {
            /// As `.ll` spells it; the default one is not written.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { Self::$default => $dtext, $(Self::$variant => $text,)* }
            }
            /// The one that `.ll` spells so.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $dtext => Some(Self::$default), $($text => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words! {
    /// Linkage. Old linker-private ones are read as `private`.
    Linkage {
        External = "external", Private = "private", Internal = "internal", AvailableExternally = "available_externally",
        LinkOnce = "linkonce", Weak = "weak", Common = "common", Appending = "appending", ExternWeak = "extern_weak",
        LinkOnceOdr = "linkonce_odr", WeakOdr = "weak_odr",
    }
}
words! {
    /// Visibility.
    Visibility { Default = "default", Hidden = "hidden", Protected = "protected", }
}
words! {
    /// DLL storage class.
    DllStorage { Default = "", Import = "dllimport", Export = "dllexport", }
}
words! {
    /// Whether the address matters.
    UnnamedAddr { Significant = "", Local = "local_unnamed_addr", Global = "unnamed_addr", }
}
words! {
    /// Thread-local storage model.
    Tls {
        None = "", GeneralDynamic = "generaldynamic", LocalDynamic = "localdynamic", InitialExec = "initialexec",
        LocalExec = "localexec",
    }
}
words! {
    /// How a comdat chooses between copies.
    ComdatKind { Any = "any", ExactMatch = "exactmatch", Largest = "largest", NoDeduplicate = "nodeduplicate", SameSize = "samesize", }
}

/// How flags of the same name in two modules are merged; the numbers are LLVM's.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "LLVM's own words")]
pub enum FlagBehavior {
    Error = 1,
    Warning = 2,
    Require = 3,
    Override = 4,
    Append = 5,
    AppendUnique = 6,
    Max = 7,
    Min = 8,
}

impl FlagBehavior {
    /// The behaviour of this number.
    #[must_use]
    pub fn from_number(number: u64) -> Option<Self> {
        Some(match number {
            1 => Self::Error,
            2 => Self::Warning,
            3 => Self::Require,
            4 => Self::Override,
            5 => Self::Append,
            6 => Self::AppendUnique,
            7 => Self::Max,
            8 => Self::Min,
            _ => return None,
        })
    }
}

/// A flag of `!llvm.module.flags`: `!{i32 behavior, !"name", i32 value}`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ModuleFlag {
    /// How it is merged.
    pub behavior: FlagBehavior,
    /// Its name.
    pub name: Symbol,
    /// Its value.
    pub value: u64,
}

/// A piece of a custom section of a WebAssembly module: `!{!"name", !"contents"}` in
/// `!wasm.custom_sections`. Pieces of one name are one section, as for LLVM's linker.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct CustomSection {
    /// The name of the section.
    pub name: Symbol,
    /// Its bytes.
    pub contents: Symbol,
}

impl Linkage {
    /// Whether the symbol is seen outside the module.
    #[must_use]
    pub fn is_local(self) -> bool {
        matches!(self, Self::Private | Self::Internal)
    }

    /// Whether another definition may replace this one at link time. An optimisation must
    /// not look into such a definition, as for LLVM's `GlobalValue::isInterposable`.
    #[must_use]
    pub fn is_interposable(self) -> bool {
        matches!(self, Self::LinkOnce | Self::Weak | Self::Common | Self::ExternWeak)
    }
}

/// What makes a global a variable.
#[derive(Clone, Debug, Default)]
pub struct Variable {
    /// Its value; `None` when it is only declared.
    pub init: Option<Const>,
    /// `constant` instead of `global`.
    pub constant: bool,
    /// `externally_initialized`.
    pub externally_initialized: bool,
    /// Its attributes (`#0` after the alignment).
    pub attrs: AttrSet,
    /// `code_model "..."`.
    pub code_model: Option<Symbol>,
}

/// What makes a global a function.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// Attributes of the function, its result and its parameters.
    pub attrs: AttributeList,
    /// Calling convention by LLVM's number.
    pub calling_convention: u32,
    /// `gc "..."`.
    pub gc: Option<Symbol>,
    /// `prefix` data.
    pub prefix: Option<Const>,
    /// `prologue` data.
    pub prologue: Option<Const>,
    /// `personality`.
    pub personality: Option<Const>,
    /// `!dbg` subprogram.
    pub scope: PackedOption<Scope>,
    /// How the source declares it. Readers give it where they are asked to.
    pub prototype: Option<Box<Prototype>>,
    /// Whether it is part of the compiler's own libraries, which nobody debugs: it is optimised
    /// and printed compactly at every level.
    pub is_library: bool,
    /// What the module has of its body.
    pub state: BodyState,
}

impl Function {
    /// Its body, if the module holds it at the moment.
    #[inline]
    #[must_use]
    pub fn body(&self) -> Option<&Body> {
        self.state.body()
    }

    /// Its body, to change it, if the module holds it at the moment.
    pub fn body_mut(&mut self) -> Option<&mut Body> {
        self.state.body_mut()
    }

    /// Moves the body out and leaves [`BodyState::Taken`]; a function without a body here
    /// stays as it is.
    pub fn take_body(&mut self) -> Option<Box<Body>> {
        self.state.take()
    }

    /// Whether this module defines it, wherever its body is at the moment.
    #[must_use]
    pub fn is_definition(&self) -> bool {
        self.state.is_definition()
    }
}

/// The kinds of globals.
#[derive(Clone, Debug)]
pub enum GlobalKind {
    /// `@x = global ...`.
    Variable(Variable),
    /// `define` or `declare`.
    Function(Box<Function>),
    /// `@a = alias ...`.
    Alias(Const),
    /// `@i = ifunc ...`, with its resolver.
    IFunc(Const),
}

/// A global symbol.
#[derive(Clone, Debug)]
pub struct GlobalData {
    /// Its name; `None` for a numbered one (`@0`), which can only be local.
    pub name: PackedOption<Symbol>,
    /// Value type: of the variable, or the function type.
    pub ty: Type,
    /// Address space.
    pub address_space: u32,
    /// Linkage.
    pub linkage: Linkage,
    /// Visibility.
    pub visibility: Visibility,
    /// DLL storage class.
    pub dll_storage: DllStorage,
    /// `dso_local`.
    pub dso_local: bool,
    /// `unnamed_addr` or `local_unnamed_addr`.
    pub unnamed_addr: UnnamedAddr,
    /// Thread-local model.
    pub tls: Tls,
    /// Section.
    pub section: Option<Symbol>,
    /// Partition.
    pub partition: Option<Symbol>,
    /// Name of its comdat.
    pub comdat: Option<Symbol>,
    /// Alignment in bytes, 0 where not written.
    pub align: u32,
    /// Where it begins in the input that it was read from.
    pub place: Place,
    /// What it is.
    pub kind: GlobalKind,
}

impl GlobalData {
    /// A global with nothing said of it but name, type and kind.
    #[must_use]
    pub fn new(name: Option<Symbol>, ty: Type, kind: GlobalKind) -> Self {
        Self {
            name: name.into(),
            ty,
            address_space: 0,
            linkage: Linkage::External,
            visibility: Visibility::Default,
            dll_storage: DllStorage::Default,
            dso_local: false,
            unnamed_addr: UnnamedAddr::Significant,
            tls: Tls::None,
            section: None,
            partition: None,
            comdat: None,
            align: 0,
            place: Place::NONE,
            kind,
        }
    }

    /// The function, if it is one.
    #[inline]
    #[must_use]
    pub fn function(&self) -> Option<&Function> {
        if let GlobalKind::Function(function) = &self.kind { Some(function) } else { None }
    }

    /// The function, if it is one.
    #[inline]
    pub fn function_mut(&mut self) -> Option<&mut Function> {
        if let GlobalKind::Function(function) = &mut self.kind { Some(function) } else { None }
    }

    /// The body, if it is a function and the module holds its body at the moment.
    #[inline]
    #[must_use]
    pub fn body(&self) -> Option<&Body> {
        self.function()?.body()
    }

    /// The variable, if it is one.
    #[inline]
    #[must_use]
    pub fn variable(&self) -> Option<&Variable> {
        if let GlobalKind::Variable(variable) = &self.kind { Some(variable) } else { None }
    }

    /// Whether it is only declared: defined elsewhere.
    #[must_use]
    pub fn is_declaration(&self) -> bool {
        match &self.kind {
            GlobalKind::Variable(variable) => variable.init.is_none(),
            GlobalKind::Function(function) => !function.is_definition(),
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => false,
        }
    }
}

/// One line of `module asm`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ModuleAsm {
    /// The line.
    pub text: Symbol,
    /// Where it is.
    pub place: Place,
}

/// LLVM IR as emback holds it.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// `source_filename`, or the name that the reader was given.
    pub source_filename: Vec<u8>,
    /// `target triple`, empty when not given.
    pub triple: Vec<u8>,
    /// `target datalayout`, empty when not given.
    pub data_layout: Vec<u8>,
    /// Where the triple is given, or else the data layout.
    pub target_place: Place,
    /// `module asm` lines.
    pub module_asm: Vec<ModuleAsm>,
    /// What the module was read from.
    pub sources: Common<Sources>,
    /// Types.
    pub types: Types,
    /// Constants.
    pub consts: Constants,
    /// Attribute sets.
    pub attributes: Attributes,
    /// Globals in order of definition.
    pub globals: Globals,
    /// Comdats.
    pub comdats: IndexMap<Symbol, ComdatKind, FxBuildHasher>,
    /// Debug locations.
    pub debug: Common<DebugInfo>,
    /// Flags of `!llvm.module.flags` with integer values, in order.
    pub flags: Vec<ModuleFlag>,
    /// Custom sections of a WebAssembly module: `!wasm.custom_sections`, in order.
    pub custom_sections: Vec<CustomSection>,
    pub(crate) strings: Strings,
}

impl Module {
    /// The id of a byte string.
    pub fn symbol(&mut self, text: impl AsRef<[u8]>) -> Symbol {
        Symbol::new(self.strings.intern(text.as_ref()))
    }

    /// The id of a byte string that is already known.
    #[must_use]
    pub fn known_symbol(&self, text: impl AsRef<[u8]>) -> Option<Symbol> {
        self.strings.find(text.as_ref()).map(Symbol::new)
    }

    /// The bytes of a symbol.
    #[inline]
    #[must_use]
    pub fn bytes(&self, symbol: Symbol) -> &[u8] {
        self.strings.get(symbol.index())
    }

    /// The text of a symbol for people: invalid UTF-8 is replaced.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(symbol))
    }

    /// Adds a global. Its name, if any, must be new: the reader reports a second
    /// definition before it comes here.
    pub fn add_global(&mut self, data: GlobalData) -> Global {
        let name = data.name.expand();
        let global = self.globals.push(data);
        self.note_name(global, name);
        global
    }

    fn note_name(&mut self, global: Global, name: Option<Symbol>) {
        let intrinsic = name.and_then(|name| Intrinsic::from_name(self.bytes(name)));
        self.globals.note_name(global, name, intrinsic);
    }

    /// The intrinsic that this function is; `None` for any other function and for what is
    /// no function.
    #[inline]
    #[must_use]
    pub fn intrinsic(&self, global: Global) -> Option<Intrinsic> {
        // Most globals have ordinary names: that is known without a look at the global.
        let intrinsic = self.globals.intrinsic(global)?;
        self.globals[global].function().map(|_| intrinsic)
    }

    /// Whether LLVM reserves the name of a global: it is an intrinsic, or a list or note
    /// such as `@llvm.used`.
    #[must_use]
    pub fn has_reserved_name(&self, global: Global) -> bool {
        self.globals.intrinsic(global).is_some()
    }

    /// The global of this name.
    #[must_use]
    pub fn global_by_name(&self, name: impl AsRef<[u8]>) -> Option<Global> {
        self.globals.by_name(self.known_symbol(name)?)
    }

    /// The global of this name.
    #[must_use]
    pub fn global_by_symbol(&self, name: Symbol) -> Option<Global> {
        self.globals.by_name(name)
    }

    /// Gives a global another name (or none).
    pub fn rename_global(&mut self, global: Global, name: Option<Symbol>) {
        if let Some(old) = self.globals[global].name.expand() {
            self.globals.forget_name(global, old);
        }
        self.globals[global].name = name.into();
        self.note_name(global, name);
    }

    /// Turns a definition into a declaration; returns whether it was one. An alias becomes a
    /// declaration of what its type says.
    pub fn drop_definition(&mut self, global: Global) -> bool {
        let is_function = self.types.function_parts(self.globals[global].ty).is_some();
        let data = &mut self.globals[global];
        let dropped = match &mut data.kind {
            GlobalKind::Variable(variable) => variable.init.take().is_some(),
            GlobalKind::Function(function) => {
                function.prefix = None;
                function.prologue = None;
                function.personality = None;
                function.scope = None.into();
                std::mem::take(&mut function.state).is_definition()
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {
                data.kind = if is_function {
                    GlobalKind::Function(Box::default())
                } else {
                    GlobalKind::Variable(Variable::default())
                };
                true
            }
        };
        if dropped {
            data.linkage = Linkage::External;
            data.comdat = None;
            data.section = None;
            data.partition = None;
        }
        dropped
    }

    /// The name of a global for people: a numbered one is called by its index.
    #[must_use]
    pub fn global_name(&self, global: Global) -> std::borrow::Cow<'_, str> {
        match self.globals[global].name.expand() {
            Some(name) => self.text(name),
            None => format!("{}", global.index()).into(),
        }
    }

    /// The global that an address is made from by casts and offsets.
    #[must_use]
    pub fn base_global(&self, mut address: Const) -> Option<Global> {
        loop {
            address = match self.consts.data(address) {
                ConstData::Global(global)
                | ConstData::DsoLocalEquivalent(global)
                | ConstData::NoCfi(global) => return Some(*global),
                ConstData::Expr(expr) => match &**expr {
                    ConstExpr::Cast { arg, .. } => *arg,
                    ConstExpr::GetElementPtr { base, .. } => *base,
                    ConstExpr::Unary { .. }
                    | ConstExpr::Binary { .. }
                    | ConstExpr::ICmp { .. }
                    | ConstExpr::FCmp { .. }
                    | ConstExpr::Select { .. }
                    | ConstExpr::ExtractElement { .. }
                    | ConstExpr::InsertElement { .. }
                    | ConstExpr::ShuffleVector { .. }
                    | ConstExpr::ExtractValue { .. }
                    | ConstExpr::InsertValue { .. } => return None,
                },
                ConstData::Int(_)
                | ConstData::Float(_)
                | ConstData::Null
                | ConstData::None
                | ConstData::Undef
                | ConstData::Poison
                | ConstData::Zero
                | ConstData::Bytes(_)
                | ConstData::Aggregate(_)
                | ConstData::Splat(_)
                | ConstData::BlockAddress(..)
                | ConstData::PtrAuth(_)
                | ConstData::Metadata(_)
                | ConstData::InlineAsm(_) => return None,
            }
        }
    }

    /// The function of this id.
    #[inline]
    #[must_use]
    pub fn function(&self, global: Global) -> Option<&Function> {
        self.globals[global].function()
    }

    /// Whether a global is a function of the compiler's own libraries.
    #[must_use]
    pub fn is_library(&self, global: Global) -> bool {
        self.function(global).is_some_and(|function| function.is_library)
    }

    /// The body of a function, if the module holds it at the moment.
    #[inline]
    #[must_use]
    pub fn body(&self, function: Global) -> Option<&Body> {
        self.globals[function].body()
    }

    /// Takes the body of a function out, to work on it while the module is changed; put
    /// it back with [`Self::put_body`].
    pub fn take_body(&mut self, global: Global) -> Option<Box<Body>> {
        self.globals[global].function_mut()?.take_body()
    }

    /// Gives a function its body (back).
    pub fn put_body(&mut self, global: Global, body: Box<Body>) {
        if let Some(function) = self.globals[global].function_mut() {
            function.state = BodyState::Body(body);
        }
    }

    /// Whether a set has the flag attribute `name`.
    #[must_use]
    pub fn has_flag(&self, set: AttrSet, name: &str) -> bool {
        use crate::attributes::Attribute;
        self.attributes.get(set).iter().any(|attr| matches!(attr, Attribute::Flag(symbol) if self.bytes(*symbol) == name.as_bytes()))
    }

    /// What `"target-features"` says: names with `+` or `-` before them, and commas between.
    #[must_use]
    pub fn target_features(&self, set: AttrSet) -> Option<&[u8]> {
        use crate::attributes::Attribute;
        self.attributes.get(set).iter().find_map(|attr| {
            if let Attribute::String(key, value) = attr
                && self.bytes(*key) == b"target-features"
            {
                Some(value.map_or(&b""[..], |value| self.bytes(value)))
            } else {
                None
            }
        })
    }

    /// The number of the attribute `name`, as `align` or `dereferenceable` have one.
    #[must_use]
    pub fn int_attribute(&self, set: AttrSet, name: &str) -> Option<u64> {
        use crate::attributes::Attribute;
        self.attributes.get(set).iter().find_map(|attr| {
            if let Attribute::Int(symbol, value) = attr
                && self.bytes(*symbol) == name.as_bytes()
            {
                Some(*value)
            } else {
                None
            }
        })
    }

    /// The type of the attribute `name`, as `byval` or `sret` have one.
    #[must_use]
    pub fn type_attribute(&self, set: AttrSet, name: &str) -> Option<Type> {
        use crate::attributes::Attribute;
        self.attributes.get(set).iter().find_map(|attr| {
            if let Attribute::Type(symbol, ty) = attr
                && self.bytes(*symbol) == name.as_bytes()
            {
                Some(*ty)
            } else {
                None
            }
        })
    }

    /// The value of the quoted attribute `"name"="value"`.
    #[must_use]
    pub fn string_attribute(&self, set: AttrSet, name: &str) -> Option<Option<Symbol>> {
        use crate::attributes::Attribute;
        self.attributes.get(set).iter().find_map(|attr| {
            if let Attribute::String(symbol, value) = attr
                && self.bytes(*symbol) == name.as_bytes()
            {
                Some(*value)
            } else {
                None
            }
        })
    }

    /// What the source says of the parameter `index` of a function in LLVM IR. `None` where the two
    /// have different numbers of parameters, as a function has that takes or returns aggregates.
    #[must_use]
    pub fn source_parameter(&self, global: Global, index: usize) -> Option<Parameter> {
        let function = self.function(global)?;
        let prototype = function.prototype.as_ref()?;
        let (_, params, _) = self.types.function_parts(self.globals[global].ty)?;
        let first = function.attrs.params.first();
        let added =
            usize::from(first.is_some_and(|&set| self.type_attribute(set, "sret").is_some()));
        if prototype.parameters.len() + added != params.len() {
            return None;
        }
        prototype.parameters.get(index.checked_sub(added)?).copied()
    }

    /// Source file and line of a debug location: the innermost, as a debugger shows it.
    #[must_use]
    pub fn source_position(&self, loc: DebugLoc) -> Option<(crate::debug::FileData, u32, u32)> {
        let data = self.debug.locs[loc];
        let mut scope = data.scope.expand();
        while let Some(id) = scope {
            let scope_data = self.debug.scopes[id];
            if let Some(file) = scope_data.file.expand() {
                return Some((self.debug.files[file], data.line, data.column));
            }
            scope = scope_data.parent.expand();
        }
        None
    }
}
