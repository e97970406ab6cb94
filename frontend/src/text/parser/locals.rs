//! Values and blocks of the function that is being read: defined, or mentioned before their definition.

use emback_ir::{
    Block, Body, ConstData, Global, Inst, InstLoc, Operand, Symbol, Type, Value, ValueData,
    ValueDef,
};
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{PResult, Parser};
use crate::text::lexer::Tok;
use crate::text::type_table::Ty;

/// A name or number of the function.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum LocalName {
    Name(Symbol),
    Number(u32),
}

#[derive(Copy, Clone, Debug)]
enum Entity {
    Value(Value),
    Block(Block),
}

const DEFINED: u32 = u32::MAX;

#[derive(Copy, Clone, Debug)]
struct Slot {
    entity: Entity,
    /// Where it was mentioned first; [`DEFINED`] once its definition was read.
    use_at: u32,
}

/// Numbers from here on are looked up by hash: nobody counts that far without gaps.
const DENSE: u32 = 1 << 20;

/// The function that is being read. Tables keyed by symbol or number carry the function's serial number, so that none
/// has to be cleared between functions.
#[derive(Debug, Default)]
pub(super) struct FunctionState {
    pub(super) body: Body,
    pub(super) global: Option<Global>,
    pub(super) result: Option<Ty>,
    slots: Vec<Slot>,
    serial: u32,
    by_symbol: Vec<(u32, u32)>,
    by_number: Vec<(u32, u32)>,
    by_far_number: FxHashMap<u32, u32>,
    /// Number of the next value or block without a name.
    pub(super) next_number: u32,
    /// Type of each value as written.
    value_types: Vec<Ty>,
    /// The block that is being filled.
    pub(super) block: Option<Block>,
    open: usize,
    numbered_blocks: Vec<(u32, Block)>,
    /// The personality that old landing pads name.
    pub(super) personality: Option<emback_ir::Const>,
}

/// Labels of functions other than the one being read.
#[derive(Debug, Default)]
pub(super) struct BlockAddresses {
    /// Blocks of functions not read yet, made on demand, with the place of the mention.
    pending: FxHashMap<Global, IndexMap<LocalName, (Block, u32), FxBuildHasher>>,
    /// Numbers of blocks of functions already read.
    numbered: FxHashMap<Global, Vec<(u32, Block)>>,
    /// Names of blocks of functions already read, filled when one is asked for.
    named: FxHashMap<Global, FxHashMap<Symbol, Block>>,
}

impl FunctionState {
    /// Empties the state for the next function.
    fn reset(&mut self) {
        self.body = Body::default();
        self.slots.clear();
        self.serial += 1;
        self.by_far_number.clear();
        self.next_number = 0;
        self.value_types.clear();
        self.block = None;
        self.open = 0;
        self.numbered_blocks = Vec::new();
        self.personality = None;
    }

    fn find(&self, name: LocalName) -> Option<usize> {
        let entry = match name {
            LocalName::Name(symbol) => self.by_symbol.get(symbol.as_u32() as usize),
            LocalName::Number(number) if number < DENSE => self.by_number.get(number as usize),
            LocalName::Number(number) => {
                return self.by_far_number.get(&number).map(|&slot| slot as usize);
            }
        };
        entry.filter(|entry| entry.0 == self.serial).map(|entry| entry.1 as usize)
    }

    fn insert(&mut self, name: LocalName, slot: Slot) {
        let index = self.slots.len() as u32;
        self.slots.push(slot);
        if slot.use_at != DEFINED {
            self.open += 1;
        }
        let (table, key) = match name {
            LocalName::Name(symbol) => (&mut self.by_symbol, symbol.as_u32() as usize),
            LocalName::Number(number) if number < DENSE => (&mut self.by_number, number as usize),
            LocalName::Number(number) => {
                self.by_far_number.insert(number, index);
                return;
            }
        };
        if table.len() <= key {
            table.resize(key + 1, (0, 0));
        }
        table[key] = (self.serial, index);
    }

    /// The type of a value as written.
    pub(super) fn value_type(&self, value: Value) -> Ty {
        self.value_types[value.as_u32() as usize]
    }

    fn new_value(&mut self, ty: Ty, ir: Type, def: ValueDef) -> Value {
        self.value_types.push(ty);
        self.body.values.push(ValueData { ty: ir, def })
    }
}

impl<'s> Parser<'s> {
    /// Begins the body of `global`.
    pub(super) fn begin_function(&mut self, global: Global, result: Ty) {
        self.func.reset();
        self.func.global = Some(global);
        self.func.result = Some(result);
        for (name, (block, at)) in self.block_addresses.pending.remove(&global).unwrap_or_default()
        {
            // The ids were given out in this order, from zero.
            let own = self.func.body.blocks.push(Default::default());
            debug_assert_eq!(own, block);
            self.func.insert(name, Slot { entity: Entity::Block(own), use_at: at });
        }
    }

    /// Ends the body: nothing may be left without a definition.
    pub(super) fn end_function(&mut self, global: Global) -> PResult<Box<Body>> {
        if self.func.open > 0 {
            return self.undefined_local();
        }
        let numbered = std::mem::take(&mut self.func.numbered_blocks);
        if !numbered.is_empty() {
            self.block_addresses.numbered.insert(global, numbered);
        }
        self.func.global = None;
        self.func.result = None;
        let mut body = std::mem::take(&mut self.func.body);
        body.layout.shrink_to_fit();
        Ok(Box::new(body))
    }

    #[cold]
    fn undefined_local<T>(&self) -> PResult<T> {
        let first = self.func.slots.iter().filter(|slot| slot.use_at != DEFINED);
        let Some(slot) = first.min_by_key(|slot| slot.use_at) else {
            return self.expected("a definition");
        };
        let at = slot.use_at as usize;
        let text = self.token_text(at);
        match slot.entity {
            Entity::Value(_) => self.fail(at, format!("use of undefined value '{text}'")),
            Entity::Block(_) => self.fail(at, format!("use of undefined label '{text}'")),
        }
    }

    /// The token that begins at `at`.
    pub(super) fn token_text(&self, at: usize) -> String {
        let mut lex = self.lex.clone();
        lex.seek(crate::text::lexer::Mark::new(at, 1));
        lex.next();
        String::from_utf8_lossy(&self.lex.src()[at..lex.end().max(at)]).into_owned()
    }

    /// The current token as a local name, if it is one.
    pub(super) fn local_name(&mut self) -> Option<LocalName> {
        match self.tok {
            Tok::Local => Some(LocalName::Name(self.word_symbol())),
            Tok::LocalQuoted => Some(LocalName::Name(self.quoted_symbol())),
            Tok::LocalNumber(number) => Some(LocalName::Number(number)),
            _ => None,
        }
    }

    pub(super) fn local_text(&self, name: LocalName) -> String {
        match name {
            LocalName::Name(symbol) => format!("%{}", self.module.text(symbol)),
            LocalName::Number(number) => format!("%{number}"),
        }
    }

    /// The local value of type `ty` that the current token names; it may be defined later.
    pub(super) fn local_operand(&mut self, ty: Ty) -> PResult<Operand> {
        let at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("a value");
        };
        self.bump();
        self.local_value(name, ty, at).map(Operand::Value)
    }

    pub(super) fn local_value(&mut self, name: LocalName, ty: Ty, at: usize) -> PResult<Value> {
        if self.func.global.is_none() {
            return self.fail(at, "a local value cannot be used outside of a function");
        }
        let Some(index) = self.func.find(name) else {
            if !self.is_first_class(ty) {
                let text = self.spell(ty);
                return self.fail(at, format!("a value cannot have the type '{text}'"));
            }
            let ir = self.types.ir(ty);
            let def = ValueDef::Inst(Inst::from_u32(0));
            let value = self.func.new_value(ty, ir, def);
            self.func.insert(name, Slot { entity: Entity::Value(value), use_at: at as u32 });
            return Ok(value);
        };
        match self.func.slots[index].entity {
            Entity::Value(value) => {
                let have = self.func.value_type(value);
                if !self.types.agree(have, ty) {
                    let (have, want) = (self.spell(have), self.spell(ty));
                    let name = self.local_text(name);
                    let text = format!("'{name}' has type '{have}', but '{want}' was expected");
                    return self.fail(at, text);
                }
                Ok(value)
            }
            Entity::Block(_) => {
                let name = self.local_text(name);
                self.fail(at, format!("'{name}' is a label, not a value"))
            }
        }
    }

    /// The type of a local that was defined or mentioned before.
    pub(super) fn known_local_type(&self, name: LocalName) -> Option<Ty> {
        match self.func.slots[self.func.find(name)?].entity {
            Entity::Value(value) => Some(self.func.value_type(value)),
            Entity::Block(_) => None,
        }
    }

    /// The block that the current token names; it may be defined later.
    pub(super) fn label(&mut self) -> PResult<Block> {
        self.expect_word("label")?;
        self.label_name()
    }

    pub(super) fn label_name(&mut self) -> PResult<Block> {
        let at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("the name of a label");
        };
        self.bump();
        self.block_of(name, at)
    }

    fn block_of(&mut self, name: LocalName, at: usize) -> PResult<Block> {
        let Some(index) = self.func.find(name) else {
            let block = self.func.body.blocks.push(Default::default());
            self.func.insert(name, Slot { entity: Entity::Block(block), use_at: at as u32 });
            return Ok(block);
        };
        match self.func.slots[index].entity {
            Entity::Block(block) => Ok(block),
            Entity::Value(_) => {
                let name = self.local_text(name);
                self.fail(at, format!("'{name}' is a value, not a label"))
            }
        }
    }

    /// A further parameter; without a name it takes the next number.
    pub(super) fn define_param(
        &mut self,
        name: Option<LocalName>,
        ty: Ty,
        at: usize,
    ) -> PResult<()> {
        let number = self.func.body.params.len() as u32;
        let ir = self.types.ir(ty);
        let value = self.func.new_value(ty, ir, ValueDef::Param(number));
        self.func.body.params.push(value);
        let name = self.own_name(name, at, "parameter")?;
        if self.func.find(name).is_some() {
            let name = self.local_text(name);
            return self.fail(at, format!("'{name}' is already defined"));
        }
        if let LocalName::Name(symbol) = name {
            self.func.body.names[value] = symbol.into();
        }
        self.func.insert(name, Slot { entity: Entity::Value(value), use_at: DEFINED });
        Ok(())
    }

    /// The name, or the next number; a written number may not go back.
    fn own_name(&mut self, name: Option<LocalName>, at: usize, what: &str) -> PResult<LocalName> {
        let number = match name {
            Some(LocalName::Name(_)) => return Ok(name.unwrap_or(LocalName::Number(0))),
            Some(LocalName::Number(number)) => number,
            None => self.func.next_number,
        };
        let next = self.func.next_number;
        if number < next {
            let text = format!("{what} expected to be numbered '%{next}' or greater");
            return self.fail(at, text);
        }
        self.func.next_number = number.saturating_add(1);
        Ok(LocalName::Number(number))
    }

    /// Begins the block of this label; without one it takes the next number.
    pub(super) fn define_block(&mut self, name: Option<LocalName>, at: usize) -> PResult<Block> {
        let name = self.own_name(name, at, "label")?;
        let block = match self.func.find(name) {
            Some(index) => {
                let slot = &mut self.func.slots[index];
                match slot.entity {
                    Entity::Block(block) if slot.use_at != DEFINED => {
                        slot.use_at = DEFINED;
                        self.func.open -= 1;
                        block
                    }
                    Entity::Block(_) | Entity::Value(_) => {
                        let name = self.local_text(name);
                        return self.fail(at, format!("'{name}' is already defined"));
                    }
                }
            }
            None => {
                let block = self.func.body.blocks.push(Default::default());
                let slot = Slot { entity: Entity::Block(block), use_at: DEFINED };
                self.func.insert(name, slot);
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

    /// Gives `inst` its result.
    pub(super) fn define_result(
        &mut self,
        inst: Inst,
        name: Option<LocalName>,
        ty: Ty,
        at: usize,
    ) -> PResult<()> {
        let def = ValueDef::Inst(inst);
        let name = self.own_name(name, at, "instruction")?;
        let value = match self.func.find(name) {
            None => {
                let ir = self.types.ir(ty);
                let value = self.func.new_value(ty, ir, def);
                self.func.insert(name, Slot { entity: Entity::Value(value), use_at: DEFINED });
                value
            }
            Some(index) => {
                let slot = self.func.slots[index];
                let Entity::Value(value) = slot.entity else {
                    let name = self.local_text(name);
                    return self.fail(at, format!("'{name}' is a label already"));
                };
                if slot.use_at == DEFINED {
                    let name = self.local_text(name);
                    return self.fail(at, format!("'{name}' is already defined"));
                }
                let used = self.func.value_type(value);
                if !self.types.agree(ty, used) {
                    let (ty, used) = (self.spell(ty), self.spell(used));
                    let name = self.local_text(name);
                    let text = format!("'{name}' was used with type '{used}', but has type '{ty}'");
                    return self.fail(slot.use_at as usize, text);
                }
                self.func.slots[index].use_at = DEFINED;
                self.func.open -= 1;
                self.func.value_types[value.as_u32() as usize] = ty;
                self.func.body.values[value] = ValueData { ty: self.types.ir(ty), def };
                value
            }
        };
        self.func.body.results[inst] = value.into();
        if let LocalName::Name(symbol) = name {
            self.func.body.names[value] = symbol.into();
        }
        Ok(())
    }

    /// Adds an instruction that the source does not write, and gives its result.
    pub(super) fn push_unnamed(&mut self, data: emback_ir::InstData, ty: Ty) -> PResult<Operand> {
        let Some(block) = self.func.block else {
            return self.expected("a block");
        };
        let line = self.lex.token_line;
        let inst =
            self.push_inst(block, data, InstLoc { place: self.place(line), ..InstLoc::default() });
        let ir = self.types.ir(ty);
        let value = self.func.new_value(ty, ir, ValueDef::Inst(inst));
        self.func.body.results[inst] = value.into();
        Ok(Operand::Value(value))
    }

    /// Adds an instruction to the current block.
    pub(super) fn push_inst(
        &mut self,
        block: Block,
        data: emback_ir::InstData,
        loc: InstLoc,
    ) -> Inst {
        let inst = self.func.body.insts.push(data);
        self.func.body.locs[inst] = loc;
        self.func.body.blocks[block].insts.push(inst);
        inst
    }

    /// `'blockaddress' '(' @f ',' %label ')'`, its word read.
    pub(super) fn block_address(&mut self) -> PResult<ConstData> {
        self.expect(Tok::LParen, "'(' after 'blockaddress'")?;
        let at = self.offset();
        let Some(global) = self.global_token()? else {
            return self.expected("the name of a function");
        };
        self.expect(Tok::Comma, "',' after the function of a block address")?;
        let label_at = self.offset();
        let Some(name) = self.local_name() else {
            return self.expected("the name of a label");
        };
        self.bump();
        self.expect(Tok::RParen, "')' at the end of a block address")?;
        if self.func.global == Some(global) {
            let block = self.block_of(name, label_at)?;
            return Ok(ConstData::BlockAddress(global, block));
        }
        self.note_global_use(global, at);
        if self.globals[global.as_u32() as usize].defined {
            return match self.block_of_read_function(global, name) {
                Some(block) => Ok(ConstData::BlockAddress(global, block)),
                None => {
                    let name = self.local_text(name);
                    self.fail(label_at, format!("use of undefined label '{name}'"))
                }
            };
        }
        let pending = self.block_addresses.pending.entry(global).or_default();
        let next = Block::from_u32(pending.len() as u32);
        let block = pending.entry(name).or_insert((next, label_at as u32)).0;
        Ok(ConstData::BlockAddress(global, block))
    }

    fn block_of_read_function(&mut self, global: Global, name: LocalName) -> Option<Block> {
        match name {
            LocalName::Number(number) => {
                let blocks = self.block_addresses.numbered.get(&global)?;
                let index = blocks.binary_search_by_key(&number, |&(number, _)| number).ok()?;
                Some(blocks[index].1)
            }
            LocalName::Name(symbol) => {
                let body = self.module.body(global)?;
                let named = self.block_addresses.named.entry(global).or_insert_with(|| {
                    let blocks = body.blocks.iter();
                    blocks.filter_map(|(id, block)| Some((block.name.expand()?, id))).collect()
                });
                named.get(&symbol).copied()
            }
        }
    }

    /// Every function whose labels were mentioned has a body with them.
    pub(super) fn check_block_addresses(&self) -> PResult<()> {
        let left = self.block_addresses.pending.values().flatten();
        match left.min_by_key(|(_, (_, at))| *at) {
            Some((&name, &(_, at))) => {
                let name = self.local_text(name);
                self.fail(at as usize, format!("use of undefined label '{name}'"))
            }
            None => Ok(()),
        }
    }
}
