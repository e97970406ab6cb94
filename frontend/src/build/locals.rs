//! Values and blocks of the function whose body is being built: defined, or used before their
//! definition.
//!
//! A use before the definition makes the value or block at once, and the definition fills it in, so
//! that no operand is ever replaced. A value that is used early has the type that its use gives it,
//! which its definition must have too. Tables by name and number carry the serial number of the
//! function, so that none of them is cleared between functions.

use emback_ir::{
    Block, Body, Const, Global, Inst, InstData, InstLoc, Operand, Symbol, Value, ValueData,
    ValueDef,
};
use rustc_hash::FxHashMap;

use super::error::{Numbered, Purpose};
use super::{Builder, Pos, Problem, Result, Ty};

/// A name or number of a value or a block. Numbers are those of the input; what the module has no
/// name for is printed with numbers of its own.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum LocalName {
    /// `%name`.
    Name(Symbol),
    /// `%0`, or the number of a block in bitcode.
    Number(u32),
}

/// What a name is of.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Entity {
    Value(Value),
    Block(Block),
}

/// An [`Entity`] in 4 bytes: the highest bit is set for a block. A value or block takes more than
/// two bytes of any input, so that there are less than 2^31 of them.
#[derive(Copy, Clone, Default, Debug)]
struct PackedEntity(u32);

impl PackedEntity {
    /// The bit that is set for a block.
    const BLOCK: u32 = 1 << 31;

    /// The entity that was packed.
    fn unpack(self) -> Entity {
        if self.0 & Self::BLOCK == 0 {
            Entity::Value(Value::from_u32(self.0))
        } else {
            Entity::Block(Block::from_u32(self.0 & !Self::BLOCK))
        }
    }
}

impl From<Entity> for PackedEntity {
    fn from(entity: Entity) -> Self {
        Self(match entity {
            Entity::Value(value) => value.as_u32(),
            Entity::Block(block) => block.as_u32() | Self::BLOCK,
        })
    }
}

/// Where a value or block that is not defined was used first; this once it is defined.
const DEFINED: Pos = Pos::MAX;

/// Numbers from here on are looked up by hash: an input with a large number and few smaller ones
/// must not fill the memory.
const DENSE: u32 = 1 << 22;

/// The function whose body is being built.
#[derive(Debug, Default)]
pub(crate) struct FunctionState {
    /// What is there of its body.
    pub(crate) body: Body,
    /// The function; `None` between functions.
    pub(crate) global: Option<Global>,
    /// The type that it returns.
    pub(crate) result: Ty,
    /// The block that instructions are added to.
    pub(crate) block: Option<Block>,
    /// The personality that landing pads name, in LLVM before 3.7.
    pub(crate) personality: Option<Const>,
    /// Number of the next value or block without a name.
    next_number: u32,
    /// Counts functions: an entry of the tables is valid if it has this number.
    serial: u32,
    // Values and blocks by name, by number, and by numbers from `DENSE` on.
    by_symbol: Vec<(u32, PackedEntity)>,
    by_number: Vec<(u32, PackedEntity)>,
    by_far_number: FxHashMap<u32, PackedEntity>,
    /// Type of each value in the input, and its first use until it is defined.
    values: Vec<(Ty, Pos)>,
    /// The first use of each block until it is defined.
    blocks: Vec<Pos>,
    /// How many values and blocks are not defined.
    open: usize,
    /// Blocks without a name and their numbers, for block addresses in later functions.
    numbered_blocks: Vec<(u32, Block)>,
}

impl FunctionState {
    /// Empties the state for the next function.
    fn reset(&mut self) {
        self.body = Body::default();
        self.block = None;
        self.personality = None;
        self.next_number = 0;
        self.serial += 1;
        self.by_far_number.clear();
        self.values.clear();
        self.blocks.clear();
        self.open = 0;
        self.numbered_blocks = Vec::new();
    }

    /// What a name is of in this function, defined or used.
    fn find(&self, name: LocalName) -> Option<Entity> {
        let entry = match name {
            LocalName::Name(symbol) => self.by_symbol.get(symbol.as_u32() as usize),
            LocalName::Number(number) if number < DENSE => self.by_number.get(number as usize),
            LocalName::Number(number) => {
                return self.by_far_number.get(&number).map(|entity| entity.unpack());
            }
        };
        entry.filter(|entry| entry.0 == self.serial).map(|entry| entry.1.unpack())
    }

    /// Gives a name to an entity. The table by name is as long as the module has symbols, and is
    /// filled once for all functions.
    fn insert(&mut self, name: LocalName, entity: Entity) {
        let (table, key) = match name {
            LocalName::Name(symbol) => (&mut self.by_symbol, symbol.as_u32() as usize),
            LocalName::Number(number) if number < DENSE => (&mut self.by_number, number as usize),
            LocalName::Number(number) => {
                self.by_far_number.insert(number, entity.into());
                return;
            }
        };
        if table.len() <= key {
            table.resize(key + 1, (0, PackedEntity::default()));
        }
        table[key] = (self.serial, entity.into());
    }

    /// The name of an entity, by a search of all: only for a diagnostic.
    #[cold]
    fn name_of(&self, entity: Entity) -> Option<LocalName> {
        let is = |&(serial, found): &(u32, PackedEntity)| {
            serial == self.serial && found.unpack() == entity
        };
        let number = |index: usize| LocalName::Number(index as u32);
        let far = || self.by_far_number.iter().find(|(_, found)| found.unpack() == entity);
        self.by_symbol
            .iter()
            .position(is)
            .map(|index| LocalName::Name(Symbol::from_u32(index as u32)))
            .or_else(|| self.by_number.iter().position(is).map(number))
            .or_else(|| far().map(|(&number, _)| LocalName::Number(number)))
    }

    /// The type of a value in the input.
    pub(crate) fn value_type(&self, value: Value) -> Ty {
        self.values[value.as_u32() as usize].0
    }

    /// A block, defined already or used at `first_use`.
    fn new_block(&mut self, first_use: Pos) -> Block {
        self.blocks.push(first_use);
        self.open += usize::from(first_use != DEFINED);
        self.body.blocks.push(Default::default())
    }
}

impl Builder {
    /// Begins the body of a function that returns `result`.
    pub(crate) fn begin_function(&mut self, global: Global, result: Ty) {
        self.func.reset();
        self.func.global = Some(global);
        self.func.result = result;
        for (name, at) in self.block_addresses.labels_of(global) {
            // Block ids were given out in this order, from zero.
            let block = self.func.new_block(at);
            self.func.insert(name, Entity::Block(block));
        }
    }

    /// Ends the body and gives it to the function.
    ///
    /// # Errors
    /// The first use of a value or block that has no definition.
    pub(crate) fn end_function(&mut self) -> Result<()> {
        if self.func.open > 0 {
            return self.undefined_local();
        }
        self.func.result = Ty::VOID;
        let mut body = std::mem::take(&mut self.func.body);
        let Some(global) = self.func.global.take() else { return Ok(()) };
        self.block_addresses.keep(global, std::mem::take(&mut self.func.numbered_blocks));
        body.layout.shrink_to_fit();
        self.module.put_body(global, Box::new(body));
        if let Some(personality) = self.func.personality
            && let Some(function) = self.module.globals[global].function_mut()
        {
            function.personality.get_or_insert(personality);
        }
        Ok(())
    }

    /// The first use of what was never defined, in the order of the text. Linear, but ends the
    /// reading.
    #[cold]
    fn undefined_local(&self) -> Result<()> {
        let values = self.func.values.iter().enumerate();
        let values = values.map(|(id, &(_, at))| (at, Entity::Value(Value::from_u32(id as u32))));
        let blocks = self.func.blocks.iter().enumerate();
        let blocks = blocks.map(|(id, &at)| (at, Entity::Block(Block::from_u32(id as u32))));
        let first = values.chain(blocks).min_by_key(|(at, _)| *at);
        let Some((at, entity)) = first else { return Ok(()) };
        let name = self.func.name_of(entity).unwrap_or(LocalName::Number(0));
        match entity {
            Entity::Value(_) => Problem::UndefinedValue(name),
            Entity::Block(_) => Problem::UndefinedLabel(name),
        }
        .at(at)
    }

    /// A local name as text spells it.
    pub(crate) fn local_text(&self, name: LocalName) -> String {
        match name {
            LocalName::Name(symbol) => format!("%{}", self.module.text(symbol)),
            LocalName::Number(number) => format!("%{number}"),
        }
    }

    // Values.

    /// A value, defined already or used at `first_use`.
    fn new_value(&mut self, ty: Ty, first_use: Pos, def: ValueDef) -> Value {
        self.func.values.push((ty, first_use));
        self.func.open += usize::from(first_use != DEFINED);
        self.func.body.values.push(ValueData { ty: self.types.ir(ty), def })
    }

    /// A value that is used at `at` and defined later, of the type that its use says.
    pub(crate) fn forward_value(&mut self, ty: Ty, at: Pos) -> Result<Value> {
        if !self.is_first_class(ty) {
            return Problem::Unfit(ty, Purpose::Value).at(at);
        }
        // It has no instruction until it is defined.
        Ok(self.new_value(ty, at, ValueDef::Inst(Inst::from_u32(0))))
    }

    /// The value of type `ty` that is used at `at`; it may be defined later.
    pub(crate) fn local_value(&mut self, name: LocalName, ty: Ty, at: Pos) -> Result<Value> {
        match self.func.find(name) {
            Some(Entity::Value(value)) => {
                let have = self.func.value_type(value);
                if !self.types.agree(have, ty) {
                    return Problem::LocalType { name, want: ty, have }.at(at);
                }
                Ok(value)
            }
            Some(Entity::Block(_)) => Problem::LabelNotValue(name).at(at),
            None if self.func.global.is_none() => Problem::LocalOfNoFunction.at(at),
            None => {
                let value = self.forward_value(ty, at)?;
                self.func.insert(name, Entity::Value(value));
                Ok(value)
            }
        }
    }

    /// The type of a value that was defined or used before.
    pub(crate) fn known_local_type(&self, name: LocalName) -> Option<Ty> {
        match self.func.find(name)? {
            Entity::Value(value) => Some(self.func.value_type(value)),
            Entity::Block(_) => None,
        }
    }

    /// The name that a definition has: the given one, or the next number. A number may not be lower
    /// than the next one: LLVM before 19 needs the next one itself.
    fn own_name(&mut self, name: Option<LocalName>, at: Pos, what: Numbered) -> Result<LocalName> {
        let next = self.func.next_number;
        let number = match name {
            Some(name @ LocalName::Name(_)) => return Ok(name),
            Some(LocalName::Number(number)) => number,
            None => next,
        };
        if number < next {
            return Problem::NumberTooLow { what, next }.at(at);
        }
        self.func.next_number = number.saturating_add(1);
        Ok(LocalName::Number(number))
    }

    /// A further parameter; without a name it takes the next number.
    pub(crate) fn define_param(
        &mut self,
        name: Option<LocalName>,
        ty: Ty,
        at: Pos,
    ) -> Result<Value> {
        let value = self.add_param(ty);
        let name = self.own_name(name, at, Numbered::Parameter)?;
        if self.func.find(name).is_some() {
            return Problem::LocalIsDefined(name).at(at);
        }
        self.name_value(value, name);
        Ok(value)
    }

    /// A further parameter without a name or number.
    pub(crate) fn add_param(&mut self, ty: Ty) -> Value {
        let number = self.func.body.params.len() as u32;
        let value = self.new_value(ty, DEFINED, ValueDef::Param(number));
        self.func.body.params.push(value);
        value
    }

    /// Gives a value its name, for the module and for the uses to come.
    fn name_value(&mut self, value: Value, name: LocalName) {
        if let LocalName::Name(symbol) = name {
            self.func.body.names[value] = symbol.into();
        }
        self.func.insert(name, Entity::Value(value));
    }

    /// Where a value that is not defined yet was used first.
    pub(crate) fn first_use(&self, value: Value) -> Pos {
        self.func.values[value.as_u32() as usize].1
    }

    /// Gives an instruction a result that has no name and no number.
    pub(crate) fn add_result(&mut self, inst: Inst, ty: Ty) -> Value {
        let value = self.new_value(ty, DEFINED, ValueDef::Inst(inst));
        self.func.body.results[inst] = value.into();
        value
    }

    /// Gives an instruction the value that [`Self::forward_value`] made as its result. The error is
    /// the type of the uses and where the first of them is.
    pub(crate) fn define_value(
        &mut self,
        value: Value,
        inst: Inst,
        ty: Ty,
    ) -> std::result::Result<(), (Ty, Pos)> {
        let (used, first_use) = self.func.values[value.as_u32() as usize];
        if !self.types.agree(ty, used) {
            return Err((used, first_use));
        }
        // The types may differ in what pointers point to: that of the definition is the one to go
        // by.
        self.func.values[value.as_u32() as usize] = (ty, DEFINED);
        self.func.open -= usize::from(first_use != DEFINED);
        let ty = self.types.ir(ty);
        self.func.body.values[value] = ValueData { ty, def: ValueDef::Inst(inst) };
        self.func.body.results[inst] = value.into();
        Ok(())
    }

    /// Gives an instruction its result; without a name it takes the next number.
    pub(crate) fn define_result(
        &mut self,
        inst: Inst,
        name: Option<LocalName>,
        ty: Ty,
        at: Pos,
    ) -> Result<()> {
        let name = self.own_name(name, at, Numbered::Instruction)?;
        match self.func.find(name) {
            None => {
                let value = self.add_result(inst, ty);
                self.name_value(value, name);
            }
            Some(Entity::Block(_)) => return Problem::LabelIsDefined(name).at(at),
            Some(Entity::Value(value)) => {
                if self.func.values[value.as_u32() as usize].1 == DEFINED {
                    return Problem::LocalIsDefined(name).at(at);
                }
                if let Err((used, first_use)) = self.define_value(value, inst, ty) {
                    return Problem::UsedAs { name, used, ty }.at(first_use);
                }
                if let LocalName::Name(symbol) = name {
                    self.func.body.names[value] = symbol.into();
                }
            }
        }
        Ok(())
    }

    /// Adds an instruction to the end of a block.
    pub(crate) fn push_inst(&mut self, block: Block, data: InstData, loc: InstLoc) -> Inst {
        let inst = self.func.body.insts.push(data);
        self.func.body.locs[inst] = loc;
        self.func.body.blocks[block].insts.push(inst);
        inst
    }

    /// Adds an instruction that the input does not have to the current block, and gives its result;
    /// `None` before the first block.
    pub(crate) fn push_unnamed(&mut self, data: InstData, ty: Ty, loc: InstLoc) -> Option<Operand> {
        let inst = self.push_inst(self.func.block?, data, loc);
        Some(Operand::Value(self.add_result(inst, ty)))
    }

    // Blocks.

    /// The block that is used at `at`; it may be defined later.
    pub(crate) fn label(&mut self, name: LocalName, at: Pos) -> Result<Block> {
        match self.func.find(name) {
            Some(Entity::Block(block)) => Ok(block),
            Some(Entity::Value(_)) => Problem::ValueNotLabel(name).at(at),
            None if self.func.global.is_none() => Problem::LocalOfNoFunction.at(at),
            None => {
                let block = self.func.new_block(at);
                self.func.insert(name, Entity::Block(block));
                Ok(block)
            }
        }
    }

    /// Begins a block; without a name it takes the next number.
    pub(crate) fn define_block(&mut self, name: Option<LocalName>, at: Pos) -> Result<Block> {
        let name = self.own_name(name, at, Numbered::Label)?;
        let block = match self.func.find(name) {
            Some(Entity::Block(block)) if self.func.blocks[block.as_u32() as usize] != DEFINED => {
                self.func.blocks[block.as_u32() as usize] = DEFINED;
                self.func.open -= 1;
                block
            }
            Some(Entity::Block(_) | Entity::Value(_)) => {
                return Problem::LocalIsDefined(name).at(at);
            }
            None => {
                let block = self.func.new_block(DEFINED);
                self.func.insert(name, Entity::Block(block));
                block
            }
        };
        match name {
            LocalName::Name(symbol) => self.func.body.blocks[block].name = symbol.into(),
            LocalName::Number(number) => self.func.numbered_blocks.push((number, block)),
        }
        self.func.body.layout.push(block);
        self.func.block = Some(block);
        Ok(block)
    }
}
