//! A function body: blocks of instructions over SSA values.

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{PrimaryMap, SecondaryMap};
use smallvec::SmallVec;

use crate::debug::InstLoc;
use crate::entities::{Block, Inst, Symbol, Type, Value};
use crate::inst::{InstData, Operand};
use crate::types::Types;

/// Where a value comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// Parameter number.
    Param(u32),
    /// Result of an instruction.
    Inst(Inst),
}

/// Type and origin of a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ValueData {
    /// Its type, never `void`.
    pub ty: Type,
    /// Where it comes from.
    pub def: ValueDef,
}

/// The instructions of a block. Most blocks are short: up to four ids need no allocation
/// and no more room than a `Vec` has in itself.
pub type InstList = SmallVec<[Inst; 4]>;

/// The instructions of one block, the terminator last.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BlockData {
    /// In order.
    pub insts: InstList,
    /// Its name in the IR.
    pub name: PackedOption<Symbol>,
}

/// The body of a function. The arenas may hold blocks, instructions and values that are
/// no longer in the layout.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Values of the parameters, in order.
    pub params: Vec<Value>,
    /// Order of the blocks; the first is the entry.
    pub layout: Vec<Block>,
    /// Blocks.
    pub blocks: PrimaryMap<Block, BlockData>,
    /// Instructions.
    pub insts: PrimaryMap<Inst, InstData>,
    /// Result of each instruction that has one.
    pub results: SecondaryMap<Inst, PackedOption<Value>>,
    /// Where each instruction comes from.
    pub locs: SecondaryMap<Inst, InstLoc>,
    /// Values.
    pub values: PrimaryMap<Value, ValueData>,
    /// Names of values in the IR.
    pub names: SecondaryMap<Value, PackedOption<Symbol>>,
    /// Bytes of the frame on the stack, without what is allocated as it runs; 0 before
    /// frames are laid out.
    pub frame: u64,
}

/// What a module has of the body of a function.
#[derive(Clone, Debug, Default)]
pub enum BodyState {
    /// There is no definition in this module.
    #[default]
    Declared,
    /// A definition whose body a lazy reader has not decoded yet.
    Unread,
    /// A definition whose body has been moved out while a pass works on it.
    Taken,
    /// A definition with its body.
    Body(Box<Body>),
}

impl BodyState {
    /// The body, if it is here.
    #[inline]
    #[must_use]
    pub fn body(&self) -> Option<&Body> {
        match self {
            Self::Body(body) => Some(body),
            Self::Declared | Self::Unread | Self::Taken => None,
        }
    }

    /// The body, to change it, if it is here.
    #[inline]
    pub fn body_mut(&mut self) -> Option<&mut Body> {
        match self {
            Self::Body(body) => Some(body),
            Self::Declared | Self::Unread | Self::Taken => None,
        }
    }

    /// Moves the body out and leaves [`Self::Taken`]; any other state stays as it is.
    pub fn take(&mut self) -> Option<Box<Body>> {
        match self {
            Self::Body(_) => match std::mem::replace(self, Self::Taken) {
                Self::Body(body) => Some(body),
                Self::Declared | Self::Unread | Self::Taken => None,
            },
            Self::Declared | Self::Unread | Self::Taken => None,
        }
    }

    /// Whether the function is defined in this module, wherever its body is at the
    /// moment.
    #[must_use]
    pub fn is_definition(&self) -> bool {
        match self {
            Self::Unread | Self::Taken | Self::Body(_) => true,
            Self::Declared => false,
        }
    }
}

impl From<Body> for BodyState {
    fn from(body: Body) -> Self {
        Self::Body(Box::new(body))
    }
}

impl From<Option<Body>> for BodyState {
    /// [`Self::Declared`] where there is no body.
    fn from(body: Option<Body>) -> Self {
        body.map_or(Self::Declared, Self::from)
    }
}

impl Body {
    /// The entry block.
    ///
    /// # Panics
    /// When the body has no block, which the verifier refuses.
    #[inline]
    #[must_use]
    pub fn entry(&self) -> Block {
        self.layout[0]
    }

    /// A further parameter.
    pub fn add_param(&mut self, ty: Type) -> Value {
        let number = u32::try_from(self.params.len()).expect("parameters are counted in 32 bits");
        let value = self.values.push(ValueData { ty, def: ValueDef::Param(number) });
        self.params.push(value);
        value
    }

    /// A new block at the end of the layout.
    pub fn add_block(&mut self) -> Block {
        let block = self.blocks.push(BlockData::default());
        self.layout.push(block);
        block
    }

    /// A new instruction in no block yet; it has a result unless `ty` is `void`.
    pub fn make_inst(&mut self, data: InstData, ty: Type, loc: InstLoc) -> Inst {
        let inst = self.insts.push(data);
        self.locs[inst] = loc;
        if ty != Types::VOID {
            let value = self.values.push(ValueData { ty, def: ValueDef::Inst(inst) });
            self.results[inst] = value.into();
        }
        inst
    }

    /// A new instruction at the end of `block`.
    pub fn append(&mut self, block: Block, data: InstData, ty: Type, loc: InstLoc) -> Inst {
        let inst = self.make_inst(data, ty, loc);
        self.blocks[block].insts.push(inst);
        inst
    }

    /// The result of an instruction.
    #[inline]
    #[must_use]
    pub fn result(&self, inst: Inst) -> Option<Value> {
        self.results[inst].expand()
    }

    /// The instruction that makes `value`, unless it is a parameter.
    #[inline]
    #[must_use]
    pub fn def(&self, value: Value) -> Option<Inst> {
        match self.values[value].def {
            ValueDef::Inst(inst) => Some(inst),
            ValueDef::Param(_) => None,
        }
    }

    /// Type of an operand.
    #[inline]
    #[must_use]
    pub fn operand_type(&self, operand: Operand, consts: &crate::constant::Constants) -> Type {
        match operand {
            Operand::Value(value) => self.values[value].ty,
            Operand::Const(id) => consts.ty(id),
        }
    }

    /// The last instruction of `block`, if it is a terminator.
    #[inline]
    #[must_use]
    pub fn terminator(&self, block: Block) -> Option<Inst> {
        self.blocks[block].insts.last().copied().filter(|&inst| self.insts[inst].is_terminator())
    }

    /// Successors of `block`, once for each edge.
    #[must_use]
    pub fn successors(&self, block: Block) -> Vec<Block> {
        let mut out = Vec::new();
        if let Some(inst) = self.terminator(block) {
            self.insts[inst].for_each_successor(|next| out.push(next));
        }
        out
    }
}
