//! Bodies of functions.

use emback_ir::{Block, Bundle, Global, Inst, InstData, InstLoc, Symbol, Value};
use rustc_hash::{FxHashMap, FxHashSet};

use super::codes::{block, function as code, metadata, symtab};
use super::error::{Fault, Result};
use super::reader::Reader;
use super::record::Ops;
use super::stream::{BlockRef, Entry, Record};
use super::values::Slot;
use crate::build::{LocalName, Pos, Ty};

/// What there is of a body that is being read.
#[derive(Default)]
pub(super) struct State {
    /// How many blocks there are.
    pub(super) blocks: u32,
    /// The block at hand, and how many were begun.
    block: Option<Block>,
    begun: u32,
    /// Values that are used and not defined yet.
    pub(super) forward: FxHashMap<u32, Value>,
    /// Bundles of the call that follows.
    pub(super) bundles: Vec<Bundle>,
    /// The last instruction, unless it was dropped.
    last: Last,
    /// The last debug location, for `DEBUG_LOC_AGAIN`.
    location: InstLoc,
    /// Names that values and blocks of this function have, in one namespace as in LLVM.
    names: FxHashSet<Symbol>,
}

/// What a debug location that follows belongs to.
#[derive(Copy, Clone, Default)]
enum Last {
    /// No instruction was read yet.
    #[default]
    None,
    /// An instruction that is not kept: its location goes with it.
    Dropped,
    /// A call that was kept as a debug record.
    Record,
    /// An instruction of the body.
    Inst(Inst),
}

/// What a record of a body is.
pub(super) enum Step {
    /// An instruction with the type of its result.
    Inst(InstData, Ty),
    /// An instruction that is not kept.
    Dropped,
    /// A call that was kept as a debug record.
    Record,
    /// No instruction.
    Nothing,
}

impl<'s> Reader<'s> {
    /// Reads the body of a function, unless it was read or there is none.
    pub(super) fn body(&mut self, global: Global) -> Result<()> {
        let Some((ty, block)) = self.bodies.remove(&global) else { return Ok(()) };
        // A body that is damaged may have left something.
        self.cursor.reset();
        self.forget_function();
        let Some((result, params, _)) = self.build.types.function_parts(ty) else { return Ok(()) };
        let params = params.to_vec();
        self.build.begin_function(global, result);
        // Parameters get the numbers after those of the module, then the constants of the function,
        // then the results of instructions.
        for param in params {
            let value = self.build.add_param(param);
            self.values.push(Slot::Local(value));
        }
        self.func = State::default();
        self.metadata.begin_function();
        // The body is a block of the module, whose BLOCKINFO abbreviations the cursor still has.
        self.cursor.enter_at(block)?;
        loop {
            match self.cursor.next()? {
                Entry::End => break,
                Entry::Record => self.with_record(Self::step)?,
                Entry::Block(id) => {
                    let inner = self.cursor.here(id);
                    match id {
                        block::CONSTANTS => self.constants(inner)?,
                        block::METADATA => self.metadata(inner)?,
                        block::VALUE_SYMTAB => self.local_names(inner)?,
                        block::METADATA_ATTACHMENT => {
                            self.each_record(inner, |reader, record| {
                                // Of an odd number of operands, it is of an instruction, which has
                                // its location elsewhere.
                                if record.code == metadata::ATTACHMENT
                                    && record.ops.len().is_multiple_of(2)
                                {
                                    reader.attached(global, &mut Ops::new(record))?;
                                }
                                Ok(())
                            })?;
                        }
                        // USELIST, and blocks of later LLVMs.
                        _ => self.cursor.skip()?,
                    }
                }
            }
        }
        self.end_body(Pos::new(block.at as usize))?;
        self.forget_function();
        Ok(())
    }

    /// A function that must be read as an address of one of its blocks is used.
    pub(super) fn missing_body(&self) -> Option<Global> {
        self.build.missing_bodies().find(|global| self.bodies.contains_key(global))
    }

    /// Forgets the values of the last function.
    fn forget_function(&mut self) {
        let (values, constants) = self.of_module;
        self.values.truncate(values);
        self.constants.truncate(constants);
    }

    /// Checks that the body is complete: every value that was used is defined, the last block is
    /// ended by a terminator, and there are as many blocks as `DECLAREBLOCKS` says.
    fn end_body(&mut self, at: Pos) -> Result<()> {
        // The lowest number, so that the message does not depend on the order of a hash table.
        if let Some((&number, &value)) = self.func.forward.iter().min_by_key(|(number, _)| **number)
        {
            let at = self.build.first_use(value);
            return Fault::at(at, format!("value {number} is used and never defined"));
        }
        if self.func.block.is_some() {
            return Fault::at(at, "the last block of this body has no terminator");
        }
        if self.func.begun < self.func.blocks || self.func.begun == 0 {
            let (begun, blocks) = (self.func.begun, self.func.blocks);
            return Fault::at(at, format!("this body has {begun} blocks, and declares {blocks}"));
        }
        Ok(self.build.end_function()?)
    }

    /// One record.
    fn step(&mut self, record: &Record) -> Result<()> {
        let mut ops = Ops::new(record);
        let step = match record.code {
            code::DECLAREBLOCKS => {
                self.func.blocks = ops.small()?;
                if self.func.begun > 0 {
                    return ops.fail("the blocks of this body are declared already");
                }
                self.begin_block(ops.at())?;
                Step::Nothing
            }
            // Locations follow their instruction (`FUNC_CODE_DEBUG_LOC`), bundles precede it.
            code::DEBUG_LOC_AGAIN => {
                self.set_location(&ops)?;
                Step::Nothing
            }
            code::DEBUG_LOC => {
                let loc = self.location(&mut ops)?;
                self.func.location.debug = loc.into();
                self.set_location(&ops)?;
                Step::Nothing
            }
            code::DEBUG_RECORD_VALUE
            | code::DEBUG_RECORD_DECLARE
            | code::DEBUG_RECORD_VALUE_SIMPLE
                if self.metadata.keep().names =>
            {
                self.debug_record(record, &mut ops)?;
                Step::Nothing
            }
            // Users of block addresses need no list, as `missing_body` finds the bodies that such
            // uses need. Of debug records names are kept at most.
            code::BLOCKADDR_USERS | code::FIRST_DEBUG_RECORD..=code::LAST_DEBUG_RECORD => {
                Step::Nothing
            }
            code::OPERAND_BUNDLE => {
                self.bundle(&mut ops)?;
                Step::Nothing
            }
            _ => self.instruction(record)?,
        };
        match step {
            Step::Nothing => Ok(()),
            Step::Dropped => {
                self.func.last = Last::Dropped;
                Ok(())
            }
            Step::Record => {
                self.func.last = Last::Record;
                Ok(())
            }
            Step::Inst(data, ty) => self.add_instruction(data, ty, record),
        }
    }

    /// Appends an instruction to the block at hand, gives its result a number unless its type is
    /// `void`, and begins the next block after a terminator: records do not say where blocks begin.
    fn add_instruction(&mut self, data: InstData, ty: Ty, record: &Record) -> Result<()> {
        let Some(block) = self.func.block else {
            return Fault::damaged(record.at, "an instruction behind the last block");
        };
        // A call takes the bundles before it, so any that are left are in front of something else.
        if !self.func.bundles.is_empty() {
            return Fault::damaged(record.at, "operand bundles of no call");
        }
        let ends = data.is_terminator();
        let loc = InstLoc { place: self.place(record.at), ..InstLoc::default() };
        let inst = self.build.push_inst(block, data, loc);
        self.func.last = Last::Inst(inst);
        if ty != Ty::VOID {
            self.define(inst, ty)?;
        }
        if ends {
            self.begin_block(Pos::new(record.at as usize))?;
        }
        Ok(())
    }

    /// Begins the next block, if there is one.
    fn begin_block(&mut self, at: Pos) -> Result<()> {
        let number = self.func.begun;
        if number >= self.func.blocks {
            self.func.block = None;
            return Ok(());
        }
        self.func.begun += 1;
        let name = LocalName::Number(number);
        self.func.block = Some(self.build.define_block(Some(name), at)?);
        Ok(())
    }

    /// The location of an instruction comes after it.
    fn set_location(&mut self, ops: &Ops<'_>) -> Result<()> {
        match self.func.last {
            Last::None => ops.fail("a debug location of no instruction"),
            Last::Dropped => Ok(()),
            Last::Record => {
                self.locate_record(self.func.location.debug.expand());
                Ok(())
            }
            Last::Inst(inst) => {
                self.build.func.body.locs[inst].debug = self.func.location.debug;
                Ok(())
            }
        }
    }

    /// `[value, name...]` and `[block, name...]`.
    fn local_names(&mut self, block: BlockRef) -> Result<()> {
        self.each_record(block, |reader, record| {
            let mut ops = Ops::new(record);
            let number = ops.small()?;
            match record.code {
                symtab::ENTRY => {
                    let Some(&Slot::Local(value)) = reader.values.get(number as usize) else {
                        return ops.fail(format!("value {number} is none that has a name"));
                    };
                    let name = reader.symbol_name(&ops)?;
                    // A second value of the same name has none.
                    if reader.func.names.insert(name) {
                        reader.build.func.body.names[value] = name.into();
                    }
                }
                symtab::BBENTRY => {
                    if number >= reader.func.begun {
                        return ops.fail(format!("there is no block {number}"));
                    }
                    let name = reader.symbol_name(&ops)?;
                    let block = reader.build.label(LocalName::Number(number), ops.at())?;
                    if reader.func.names.insert(name) {
                        reader.build.func.body.blocks[block].name = name.into();
                    }
                }
                _ => {}
            }
            Ok(())
        })
    }

    /// `[tag, value...]`, before the call.
    fn bundle(&mut self, ops: &mut Ops<'_>) -> Result<()> {
        /// Stands before the number of metadata.
        const METADATA: u64 = 1 << 31;
        let tag = ops.next()?;
        let known = usize::try_from(tag).ok().and_then(|tag| self.bundle_tags.get(tag));
        let Some(&tag) = known else { return ops.fail("an operand bundle without a tag") };
        let mut args = Vec::with_capacity(ops.left());
        while let Some(&first) = ops.rest().first() {
            if first == METADATA {
                ops.next()?;
                let number = self.metadata_number(ops.next()?);
                args.push(self.metadata_constant(number).into());
            } else {
                args.push(self.typed_value(ops)?.1);
            }
        }
        self.func.bundles.push(Bundle { tag, args: args.into() });
        Ok(())
    }

    /// Where the instruction at hand is.
    pub(super) fn here(&self, ops: &Ops<'_>) -> InstLoc {
        InstLoc { place: self.place(ops.at().index() as u64), ..InstLoc::default() }
    }
}
