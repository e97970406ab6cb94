//! Values by their numbers: the globals, the constants of the module, and in a function its
//! parameters, its constants and the results of its instructions.

use emback_ir::{Const, Global, Inst, Operand, Value};

use super::error::{Fault, Result};
use super::reader::Reader;
use super::record::{Ops, signed};
use crate::build::{LocalName, Pos, Ty, TypedConst};

/// What is known of a number.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Slot {
    /// A global with the type of its value. Its address is made where it is used, as what it is
    /// does not depend on that.
    Global(Global, Ty),
    /// A constant that was made, with its type in the input: the pointee of a pointer is in it.
    Const(Const, Ty),
    /// A constant whose record was not looked at yet.
    Record(u32),
    /// A parameter or the result of an instruction, of the function that is being read.
    Local(Value),
}

impl<'s> Reader<'s> {
    /// The number that the next value gets.
    pub(super) fn next_value(&self) -> u32 {
        self.values.len() as u32
    }

    /// The number that an operand says.
    fn number(&self, operand: u64) -> u32 {
        // Relative numbers (LLVM 3.3) count back from the next value. A reference ahead is
        // negative, in 32 bits that wrap around, as `Record[Slot]` is of 32 bits in
        // `BitcodeReader::getValue`.
        if self.relative { self.next_value().wrapping_sub(operand as u32) } else { operand as u32 }
    }

    /// A value that is known.
    pub(super) fn known(&mut self, number: u32, at: Pos) -> Result<(Ty, Operand)> {
        match self.values.get(number as usize).copied() {
            Some(Slot::Local(value)) => {
                Ok((self.build.func.value_type(value), Operand::Value(value)))
            }
            Some(_) => {
                let (ty, _, id) = self.constant(number, at)?;
                Ok((ty, Operand::Const(id)))
            }
            None => Fault::at(at, format!("there is no value {number} yet")),
        }
    }

    /// A constant by its number.
    pub(super) fn constant(&mut self, number: u32, at: Pos) -> Result<TypedConst> {
        match self.values.get(number as usize).copied() {
            Some(Slot::Const(id, ty)) => Ok((ty, at, id)),
            Some(Slot::Global(global, value_type)) => {
                let ty = self.address_type(global, value_type);
                Ok((ty, at, self.build.address_of(global, ty, at)?))
            }
            Some(Slot::Record(_)) => self.resolve(number, at),
            Some(Slot::Local(_)) => Fault::at(at, format!("value {number} is no constant")),
            None => Fault::at(at, format!("there is no value {number}")),
        }
    }

    /// The type of the address of a global.
    pub(super) fn address_type(&mut self, global: Global, value_type: Ty) -> Ty {
        let space = self.build.module.globals[global].address_space;
        self.build.pointer_in_use(value_type, space)
    }

    /// A value of type `ty`, which may come later.
    fn of_number(&mut self, number: u32, ty: Ty, at: Pos) -> Result<Operand> {
        if number < self.next_value() {
            let (have, operand) = self.known(number, at)?;
            self.build.check_type(at, have, ty)?;
            return Ok(operand);
        }
        if let Some(&value) = self.func.forward.get(&number) {
            let have = self.build.func.value_type(value);
            self.build.check_type(at, have, ty)?;
            return Ok(Operand::Value(value));
        }
        if self.build.func.global.is_none() {
            return Fault::at(at, format!("there is no value {number}"));
        }
        // A placeholder of the type that the use says. [`Self::define`] checks the type, and
        // `end_body` that none is left.
        let value = self.build.forward_value(ty, at)?;
        self.func.forward.insert(number, value);
        Ok(Operand::Value(value))
    }

    /// The next operand as a value of type `ty`.
    pub(super) fn value(&mut self, ops: &mut Ops<'_>, ty: Ty) -> Result<Operand> {
        let number = self.number(ops.next()?);
        self.of_number(number, ty, ops.at())
    }

    /// The same where it may be of the wrong sign, as operands of a `phi` are.
    pub(super) fn signed_value(&mut self, ops: &mut Ops<'_>, ty: Ty) -> Result<Operand> {
        let operand = ops.next()?;
        let operand = if self.relative { signed(operand) } else { operand };
        let number = self.number(operand);
        self.of_number(number, ty, ops.at())
    }

    /// The next operand, a value by its own number.
    pub(super) fn absolute_value(&mut self, ops: &mut Ops<'_>, ty: Ty) -> Result<Operand> {
        let number = ops.small()?;
        self.of_number(number, ty, ops.at())
    }

    /// The next operand as a value, with its type behind it where it comes later.
    pub(super) fn typed_value(&mut self, ops: &mut Ops<'_>) -> Result<(Ty, Operand)> {
        let number = self.number(ops.next()?);
        if number < self.next_value() {
            return self.known(number, ops.at());
        }
        // `pushValueAndType` of the writer: the type is written only when it cannot be known yet.
        let ty = self.next_type(ops)?;
        Ok((ty, self.of_number(number, ty, ops.at())?))
    }

    /// A pointer, with its type.
    pub(super) fn pointer(&mut self, ops: &mut Ops<'_>) -> Result<(Ty, Operand)> {
        let (ty, ptr) = self.typed_value(ops)?;
        self.build.check_pointer(ty, ops.at())?;
        Ok((ty, ptr))
    }

    /// What a typed pointer points to, for records that do not say it themselves.
    pub(super) fn pointee(&self, ty: Ty, ops: &Ops<'_>) -> Result<Ty> {
        match self.build.types.pointee(ty) {
            Some(pointee) => Ok(pointee),
            None => ops.fail("an old record needs a pointer with a pointee"),
        }
    }

    /// The number of metadata that an argument says.
    pub(super) fn metadata_number(&self, operand: u64) -> u32 {
        self.number(operand)
    }

    /// The next operand as a block.
    pub(super) fn label(&mut self, ops: &mut Ops<'_>) -> Result<emback_ir::Block> {
        let name = self.label_name(ops)?;
        Ok(self.build.label(name, ops.at())?)
    }

    /// The same as the builder calls it.
    pub(super) fn label_name(&self, ops: &mut Ops<'_>) -> Result<LocalName> {
        let number = ops.next()?;
        match u32::try_from(number) {
            Ok(number) if number < self.func.blocks => Ok(LocalName::Number(number)),
            _ => ops.fail(format!("there is no block {number}")),
        }
    }

    /// Gives the next number to the result of an instruction.
    pub(super) fn define(&mut self, inst: Inst, ty: Ty) -> Result<()> {
        let number = self.next_value();
        // Nearly all values are defined before they are used, so the map is mostly empty.
        let forward =
            if self.func.forward.is_empty() { None } else { self.func.forward.remove(&number) };
        let value = match forward {
            Some(value) => {
                if let Err((used, first_use)) = self.build.define_value(value, inst, ty) {
                    let (used, ty) = (self.build.spell(used), self.build.spell(ty));
                    let text =
                        format!("value {number} was used with type '{used}', but has type '{ty}'");
                    return Fault::at(first_use, text);
                }
                value
            }
            None => self.build.add_result(inst, ty),
        };
        self.values.push(Slot::Local(value));
        Ok(())
    }
}
