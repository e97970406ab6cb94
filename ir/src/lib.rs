//! The data of emback and its laws.
//!
//! A [`Module`] is LLVM IR of any age with opaque pointers: everything a reader found, in
//! arenas of `u32` ids. Its text form is LLVM's own modern `.ll`. A [`tree::Program`] is
//! what the middle end makes of it: typed expressions and structured statements that both
//! printers, asm.js and wasm, read. [`abi`] is what they and the script around a module
//! agree on.
//!
//! What passes ask for each instruction or operand is `#[inline]`: the crates that ask could not inline
//! it otherwise, which took 5 percent of the time to compile a large module.

#![warn(clippy::wildcard_enum_match_arm)]

pub mod abi;
pub mod attributes;
pub mod constant;
pub mod data_layout;
pub mod debug;
pub mod diag;
pub mod entities;
pub mod fork;
pub mod function;
mod globals;
pub mod graph;
pub mod inst;
mod interner;
pub mod intrinsic;
mod layer;
pub mod module;
pub mod opcode;
pub mod print;
mod references;
mod renumber;
pub mod scalar;
pub mod simd;
pub mod source;
pub mod tree;
pub mod types;
pub mod verify;

pub use attributes::{Attribute, AttributeList, Attributes};
pub use constant::{ApInt, ConstData, ConstExpr, Constants, InlineAsm};
pub use debug::{DebugInfo, FileData, InstLoc, LocData, Parameter, Prototype, ScopeData};
pub use diag::{Diagnostic, Diagnostics, Location, Severity};
pub use entities::{
    AttrSet, Block, Const, DebugLoc, File, Global, Inst, Scope, Source, Symbol, Type, Value,
};
pub use fork::Ids;
pub use function::{BlockData, Body, BodyState, InstList, ValueData, ValueDef};
pub use globals::Globals;
pub use inst::{Bundle, CallData, InstData, InstFlags, Operand};
pub use intrinsic::Intrinsic;
pub use layer::Common;
pub use module::{Function, GlobalData, GlobalKind, Linkage, Module, Variable};
pub use opcode::{
    AtomicOp, AtomicOrdering, BinaryOp, CastOp, FloatPredicate, IntPredicate, UnaryOp,
};
pub use references::References;
pub use renumber::Renumber;
pub use simd::SimdOp;
pub use source::{Place, SourceData, SourceKind, Sources};
pub use types::{FloatKind, TypeData, Types};
