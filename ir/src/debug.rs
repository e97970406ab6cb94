//! The origin of instructions: debug locations with their scopes and files, and the line
//! of the text form. Only what stack traces, source maps and declarations need is kept of LLVM's
//! debug information.

use cranelift_entity::PrimaryMap;
use cranelift_entity::packed_option::PackedOption;

use crate::entities::{DebugLoc, File, Scope, Symbol};
use crate::source::Place;

/// A `DILocation`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct LocData {
    /// Line in the source, from 1; 0 when the compiler gave none.
    pub line: u32,
    /// Column, from 1; 0 when unknown.
    pub column: u32,
    /// The enclosing scope.
    pub scope: PackedOption<Scope>,
    /// The call it was inlined at.
    pub inlined_at: PackedOption<DebugLoc>,
}

/// A `DISubprogram`, `DILexicalBlock`, `DILexicalBlockFile`, ...
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ScopeData {
    /// Its file.
    pub file: PackedOption<File>,
    /// The scope around it.
    pub parent: PackedOption<Scope>,
    /// Its name, for subprograms.
    pub name: PackedOption<Symbol>,
    /// Its line.
    pub line: u32,
}

/// A `DIFile`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct FileData {
    /// File name as written.
    pub name: Symbol,
    /// Directory as written, empty when there was none.
    pub directory: Symbol,
}

/// How the source declares a function: the `DISubroutineType` of its `DISubprogram`, and the
/// `DILocalVariable` of each parameter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Prototype {
    /// The type of the result as the source writes it; `None` where there is no result.
    pub result: PackedOption<Symbol>,
    /// The parameters, those that LLVM IR adds left out.
    pub parameters: Vec<Parameter>,
}

/// A parameter in the source.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Parameter {
    /// Its name.
    pub name: PackedOption<Symbol>,
    /// Its type as the source writes it.
    pub ty: PackedOption<Symbol>,
}

/// All debug locations of a module.
#[derive(Clone, Debug, Default)]
pub struct DebugInfo {
    /// Locations.
    pub locs: PrimaryMap<DebugLoc, LocData>,
    /// Scopes.
    pub scopes: PrimaryMap<Scope, ScopeData>,
    /// Files.
    pub files: PrimaryMap<File, FileData>,
}

/// Where one instruction comes from.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct InstLoc {
    /// Its `!dbg`.
    pub debug: PackedOption<DebugLoc>,
    /// Where it is in the input that it was read from.
    pub place: Place,
}
