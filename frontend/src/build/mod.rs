//! Builds a module from what a reader finds in its input, whatever the form of the input is.
//!
//! A reader knows how types, constants and instructions are encoded; the builder knows what they
//! mean: it gives names and numbers their types, values, blocks and globals, whether they are
//! defined before or after their uses, checks operand types and derives result types, and remembers
//! what typed pointers point to. What is wrong comes back as an [`Error`], which the reader locates
//! in its own way.
//!
//! # What each form of LLVM IR needs
//!
//! * Text names a value, a block, a type by a name or a number of one name space ([`LocalName`],
//!   [`TypeName`]).
//! * Bitcode gives each value an absolute number in the order globals, constants, parameters,
//!   constants of the function, results, and has operands relative to the next one. Its reader
//!   keeps the operand of each number and uses [`Builder::forward_value`] and
//!   [`Builder::define_value`] directly: a record gives a forward reference its type. It names
//!   blocks by their index as [`LocalName::Number`], and structs without a name likewise as
//!   [`TypeName::Number`].
//! * Bodies may come in any order, after the globals that they use or before them, and need not
//!   come at all: each of [`Builder::begin_function`] to [`Builder::end_function`] is by itself,
//!   and addresses of blocks of bodies that are not read yet are resolved when they are.
//!
//! # Cost
//!
//! Every definition and every use takes constant time; each error and the end of the module take
//! time linear in what was read. A value takes 8 bytes and a block 4, beside the body itself, and
//! each name or number of a function 8.

mod block_addresses;
mod debug;
mod error;
mod expressions;
mod flags;
mod globals;
mod instructions;
mod locals;
mod named_types;
mod old_debug;
mod operands;
#[cfg(test)]
mod tests;
mod types;
pub(crate) mod variables;

use emback_ir::{Const, ConstData, Module, Type, TypeData};

use self::block_addresses::BlockAddresses;
pub use self::debug::Keep;
pub(crate) use self::debug::{DebugNodes, DebugReader, Fields, Kind, Record};
pub(crate) use self::error::{Container, Error, Pos, Problem, Purpose, Result};
pub(crate) use self::expressions::TypedConst;
pub(crate) use self::flags::{binary_flags, cast_flags};
use self::globals::Globals;
pub(crate) use self::instructions::{Arguments, CallSite};
use self::locals::FunctionState;
pub(crate) use self::locals::LocalName;
pub(crate) use self::named_types::TypeName;
use self::named_types::TypeNames;
pub(crate) use self::old_debug::{MOST_OPERANDS, Part, Parts};
pub(crate) use self::operands::{GepIndex, repeated_case};
use self::types::TypeTable;
pub(crate) use self::types::{Ty, TyData};
use crate::spelling;

/// A module that is being built.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    /// The module. Types of it that come from the input are made by the methods of the builder.
    pub(crate) module: Module,
    /// Types as the input has them.
    pub(crate) types: TypeTable,
    type_names: TypeNames,
    globals: Globals,
    /// The function whose body is being built.
    pub(crate) func: FunctionState,
    block_addresses: BlockAddresses,
}

impl Builder {
    /// Checks what can be checked only when all is read: that everything that is used is defined.
    ///
    /// # Errors
    /// The first use of what is not defined: types, then globals, then labels.
    pub(crate) fn finish(&mut self) -> Result<()> {
        self.check_named_types()?;
        self.check_globals()?;
        self.check_block_addresses()
    }

    /// The constant of this type and data.
    pub(crate) fn intern(&mut self, ty: Ty, data: ConstData) -> Const {
        self.module.consts.intern(self.types.ir(ty), data)
    }

    /// The zero of a type; `None` for types without values.
    pub(crate) fn zero(&mut self, ty: Ty) -> Option<Const> {
        spelling::zero(&mut self.module, self.types.ir(ty))
    }

    /// The vector with `id` in each lane.
    pub(crate) fn splat(&mut self, ty: Ty, id: Const) -> Const {
        spelling::splat(&mut self.module, self.types.ir(ty), id)
    }

    /// An array, struct or vector of these parts.
    pub(crate) fn aggregate(&mut self, ty: Ty, parts: Vec<Const>) -> Const {
        spelling::aggregate(&mut self.module, self.types.ir(ty), parts)
    }

    /// A metadata operand: a string is kept, of anything else only that it is metadata.
    pub(crate) fn metadata(&mut self, string: Option<&[u8]>) -> Const {
        let symbol = self.module.symbol(string.unwrap_or(b"!{}"));
        self.intern(Ty::METADATA, ConstData::Metadata(symbol))
    }

    // Types of an input, with their types of the module.

    /// `iN`.
    pub(crate) fn int(&mut self, bits: u32) -> Ty {
        self.types.int(&mut self.module.types, bits)
    }

    /// `bN`.
    pub(crate) fn byte(&mut self, bits: u32) -> Ty {
        self.types.byte(&mut self.module.types, bits)
    }

    /// A type that holds no other.
    pub(crate) fn leaf(&mut self, data: TypeData) -> Ty {
        let ty = self.module.types.intern(data);
        self.types.leaf(ty)
    }

    /// `ptr addrspace(N)`.
    pub(crate) fn opaque_pointer(&mut self, space: u32) -> Ty {
        self.types.opaque_pointer(&mut self.module.types, space)
    }

    /// A pointer to `pointee` of the kind that the input has.
    pub(crate) fn pointer_in_use(&mut self, pointee: Ty, space: u32) -> Ty {
        self.types.pointer_in_use(&mut self.module.types, pointee, space)
    }

    /// `T addrspace(N)*`, where pointers have pointees: not to `void`, `label`, `metadata`, `token`
    /// and `ptr`.
    pub(crate) fn pointer(&mut self, pointee: Ty, space: u32, at: Pos) -> Result<Ty> {
        match pointee {
            Ty::VOID | Ty::LABEL | Ty::METADATA | Ty::TOKEN => Problem::PointerTo(pointee).at(at),
            Ty::PTR => Problem::PointeeOfPtr.at(at),
            _ => {
                self.types.typed = true;
                Ok(self.types.pointer(&mut self.module.types, pointee, space))
            }
        }
    }

    /// `[N x T]`.
    pub(crate) fn array(&mut self, element: Ty, count: u64, at: Pos) -> Result<Ty> {
        self.check_element(element, Container::Array, at)?;
        Ok(self.types.array(&mut self.module.types, element, count))
    }

    /// `{ ... }` or `<{ ... }>` of elements that [`Self::check_element`] took.
    pub(crate) fn structure(&mut self, fields: &[Ty], packed: bool) -> Ty {
        self.types.structure(&mut self.module.types, fields, packed)
    }

    /// LangRef, "Structure Type" and "Array Type": any type with a size. Sizes are known later,
    /// when all types are.
    pub(crate) fn check_element(&self, ty: Ty, of: Container, at: Pos) -> Result<()> {
        if matches!(ty, Ty::VOID | Ty::LABEL | Ty::METADATA | Ty::TOKEN)
            || self.types.function_parts(ty).is_some()
        {
            return Problem::Element(ty, of).at(at);
        }
        Ok(())
    }

    /// `<N x T>` or `<vscale x N x T>`; `at` is the position of the element type and `count_at`
    /// that of the number.
    pub(crate) fn vector(
        &mut self,
        element: Ty,
        at: Pos,
        count: u64,
        count_at: Pos,
        scalable: bool,
    ) -> Result<Ty> {
        let lane = matches!(
            self.module.types[self.types.ir(element)],
            TypeData::Int(_) | TypeData::Float(_) | TypeData::Ptr(_) | TypeData::TargetExt { .. }
        );
        if !lane {
            return Problem::Element(element, Container::Vector).at(at);
        }
        match u32::try_from(count) {
            Ok(0) => Problem::EmptyVector.at(count_at),
            Ok(count) => Ok(self.types.vector(&mut self.module.types, element, count, scalable)),
            Err(_) => Problem::VectorTooLong.at(count_at),
        }
    }

    /// A type with the lanes of `like`, if that is a vector, and `element` in each.
    pub(crate) fn shaped(&mut self, like: Ty, element: Ty) -> Ty {
        self.types.shaped(&mut self.module.types, like, element)
    }

    /// `T (...)`, whose result [`Self::check_result`] took.
    pub(crate) fn function(&mut self, result: Ty, params: &[Ty], varargs: bool) -> Ty {
        self.types.function(&mut self.module.types, result, params, varargs)
    }

    /// LangRef, "Function Type": a function returns `void` or a value, and neither a label nor
    /// metadata.
    pub(crate) fn check_result(&self, ty: Ty, at: Pos) -> Result<()> {
        if matches!(ty, Ty::LABEL | Ty::METADATA) || self.is_function_type(ty) {
            return Problem::FunctionResult(ty).at(at);
        }
        Ok(())
    }

    /// The address space of a pointer of either kind.
    pub(crate) fn pointer_space(&self, ty: Ty) -> Option<u32> {
        self.types.pointer_space(&self.module.types, ty)
    }

    /// A type as text spells it.
    pub(crate) fn spell(&self, ty: Ty) -> String {
        self.types.spell(&self.module.types, ty, &|symbol| self.module.text(symbol).into_owned())
    }

    /// The data of the type of the module.
    pub(crate) fn type_data(&self, ty: Ty) -> &TypeData {
        &self.module.types[self.types.ir(ty)]
    }

    /// The type of the module.
    pub(crate) fn ir_type(&self, ty: Ty) -> Type {
        self.types.ir(ty)
    }
}
