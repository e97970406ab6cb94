//! The state of the reader, and the module block.

use std::collections::BTreeMap;
use std::ops::Range;

use emback_ir::{Diagnostic, Global, Location, Place, Source, SourceKind, Symbol};
use rustc_hash::FxHashMap;

use super::attributes::Attributes;
use super::codes::{block, module};
use super::constants::Constants;
use super::container;
use super::error::{Fault, Result};
use super::functions::State;
use super::metadata::Metadata;
use super::record::{Ops, bytes};
use super::stream::{BlockRef, Cursor, Entry, Record};
use super::values::Slot;
use crate::build::{Builder, DebugReader, Pos, Ty};

/// Everything known while a module is read.
pub(super) struct Reader<'s> {
    /// The stream. Blocks are entered from wherever it is, so their order does not matter.
    pub(super) cursor: Cursor<'s>,
    /// The bit of the file at which the bitcode begins.
    origin: u64,
    /// The string table.
    pub(super) strings: &'s [u8],
    /// The version of LLVM that wrote the module, where that is known.
    pub(super) version: Option<u32>,
    /// What makes the module; the reader of text uses the same.
    pub(super) build: Builder,
    /// Whether operands count back from the next value, as since LLVM 3.3.
    pub(super) relative: bool,
    /// Whether names are in the string table, as since LLVM 5.
    named_by_table: bool,
    /// Types by their numbers.
    pub(super) types: Vec<Ty>,
    /// Attribute groups and lists.
    pub(super) attributes: Attributes,
    /// Values by their numbers: those of the module, then those of the function.
    pub(super) values: Vec<Slot>,
    /// Constants that hold others, to which [`Slot::Record`] refers.
    pub(super) constants: Constants,
    /// Metadata nodes by their numbers, and what debug locations need of them.
    pub(super) metadata: Metadata,
    /// Tags of operand bundles by their numbers.
    pub(super) bundle_tags: Vec<Symbol>,
    /// Names of synchronization scopes by their numbers; that of the system is empty.
    sync_scopes: Vec<Vec<u8>>,
    /// Names of sections, to which globals refer by position plus 1.
    pub(super) sections: Vec<Symbol>,
    /// Names of garbage collectors, referred to in the same way.
    pub(super) collectors: Vec<Symbol>,
    /// Comdats, referred to in the same way.
    pub(super) comdats: Vec<Symbol>,
    /// Names of values, in LLVM before 5.
    pub(super) names: FxHashMap<u32, Symbol>,
    /// Where the bodies are that were not read yet, each with the type of its function.
    pub(super) bodies: BTreeMap<Global, (Ty, BlockRef)>,
    /// How many values and constants there are without those of a function.
    pub(super) of_module: (usize, usize),
    /// What there is of the body that is being read.
    pub(super) func: State,
    /// The record that is being read, for diagnostics: its block and its code.
    context: Option<(u32, u32)>,
}

/// What the module block has, in the order that it is needed in.
#[derive(Default)]
struct Contents {
    /// All records of the module block itself.
    records: Vec<Record>,
    /// TYPE blocks; each further field has the blocks of one kind.
    types: Vec<BlockRef>,
    groups: Vec<BlockRef>,
    lists: Vec<BlockRef>,
    symbols: Vec<BlockRef>,
    constants: Vec<BlockRef>,
    metadata: Vec<BlockRef>,
    tags: Vec<BlockRef>,
    scopes: Vec<BlockRef>,
    /// Bodies, in the order of the functions that have one.
    functions: Vec<BlockRef>,
}

impl<'s> Reader<'s> {
    /// A reader of a file.
    pub(super) fn new(file: &'s [u8]) -> Result<(Self, BlockRef)> {
        let Range { start, end } = container::unwrapped(file)?;
        let bytes = &file[start..end];
        let parts = container::parts(bytes)?;
        let reader = Self {
            cursor: Cursor::new(bytes, 32)?,
            origin: start as u64 * 8,
            strings: &bytes[parts.strings],
            version: parts.version,
            build: Builder::default(),
            relative: false,
            named_by_table: false,
            types: Vec::new(),
            attributes: Attributes::default(),
            values: Vec::new(),
            constants: Constants::default(),
            metadata: Metadata::default(),
            bundle_tags: Vec::new(),
            sync_scopes: Vec::new(),
            sections: Vec::new(),
            collectors: Vec::new(),
            comdats: Vec::new(),
            names: FxHashMap::default(),
            bodies: BTreeMap::new(),
            of_module: (0, 0),
            func: State::default(),
            context: None,
        };
        Ok((reader, parts.module))
    }

    /// Reads all but the bodies.
    pub(super) fn module(&mut self, name: &str, module: BlockRef, bits: u64) -> Result<()> {
        self.build.module.source_filename = name.as_bytes().to_vec();
        self.build.module.sources.add(name.as_bytes(), SourceKind::Bitcode, bits);
        let contents = self.contents(module)?;
        for record in &contents.records {
            self.context = Some((block::MODULE, record.code));
            self.property(record)?;
        }
        for &types in &contents.types {
            self.type_table(types)?;
        }
        for &groups in &contents.groups {
            self.attribute_groups(groups)?;
        }
        for &lists in &contents.lists {
            self.attribute_lists(lists)?;
        }
        for &symbols in &contents.symbols {
            self.module_symbols(symbols)?;
        }
        for &tags in &contents.tags {
            self.each_record(tags, |reader, record| {
                let tag = reader.build.module.symbol(bytes(&record.ops));
                reader.bundle_tags.push(tag);
                Ok(())
            })?;
        }
        for &scopes in &contents.scopes {
            self.each_record(scopes, |reader, record| {
                reader.sync_scopes.push(bytes(&record.ops));
                Ok(())
            })?;
        }
        self.globals(&contents.records, &contents.functions, |reader| {
            for &constants in &contents.constants {
                reader.constants(constants)?;
            }
            for &metadata in &contents.metadata {
                reader.metadata(metadata)?;
            }
            Ok(())
        })?;
        self.of_module = (self.values.len(), self.constants.len());
        Ok(())
    }

    /// Checks what can be checked only at the end, and makes the debug locations.
    pub(super) fn finish(&mut self) -> Result<()> {
        self.context = None;
        self.build.finish()?;
        self.metadata.sort_scopes();
        self.finish_debug()
    }

    /// Walks over the module: records are kept, blocks are remembered.
    fn contents(&mut self, module: BlockRef) -> Result<Contents> {
        let mut contents = Contents::default();
        self.cursor.enter_at(module)?;
        loop {
            match self.cursor.next()? {
                Entry::End => return Ok(contents),
                Entry::Record => contents.records.push(self.cursor.record.clone()),
                Entry::Block(block::BLOCKINFO) => self.cursor.block_info()?,
                Entry::Block(id) => {
                    let blocks = match id {
                        block::TYPE => Some(&mut contents.types),
                        block::PARAMATTR_GROUP => Some(&mut contents.groups),
                        block::PARAMATTR => Some(&mut contents.lists),
                        block::VALUE_SYMTAB => Some(&mut contents.symbols),
                        block::CONSTANTS => Some(&mut contents.constants),
                        block::METADATA => Some(&mut contents.metadata),
                        block::OPERAND_BUNDLE_TAGS => Some(&mut contents.tags),
                        block::SYNC_SCOPE_NAMES => Some(&mut contents.scopes),
                        block::FUNCTION => Some(&mut contents.functions),
                        // Kinds of metadata are known by their numbers; summaries and orders of
                        // uses are of use to LLVM only.
                        _ => None,
                    };
                    if let Some(blocks) = blocks {
                        blocks.push(self.cursor.here(id));
                    }
                    self.cursor.skip()?;
                }
            }
        }
    }

    /// Properties of the module as a whole.
    fn property(&mut self, record: &Record) -> Result<()> {
        let mut ops = Ops::new(record);
        match record.code {
            module::VERSION => {
                let version = ops.next()?;
                // `parseVersionRecord`: LLVM too refuses what it does not know.
                if version > 2 {
                    return ops.fail(format!("version {version} of the module is not supported"));
                }
                self.relative = version >= 1;
                self.named_by_table = version >= 2;
            }
            module::TRIPLE => {
                self.build.module.triple = bytes(&record.ops);
                self.build.module.target_place = self.place(record.at);
            }
            module::DATALAYOUT => {
                self.build.module.data_layout = bytes(&record.ops);
                if self.build.module.triple.is_empty() {
                    self.build.module.target_place = self.place(record.at);
                }
            }
            module::ASM => self.module_asm(record),
            module::SECTIONNAME => {
                let name = self.build.module.symbol(bytes(&record.ops));
                self.sections.push(name);
            }
            module::GCNAME => {
                let name = self.build.module.symbol(bytes(&record.ops));
                self.collectors.push(name);
            }
            // LLVM prints an empty name as none.
            module::SOURCE_FILENAME if !record.ops.is_empty() => {
                self.build.module.source_filename = bytes(&record.ops);
            }
            _ => {}
        }
        Ok(())
    }

    /// Lines of assembly, as text has them.
    fn module_asm(&mut self, record: &Record) {
        let text = bytes(&record.ops);
        let place = self.place(record.at);
        let text = text.strip_suffix(b"\n").unwrap_or(&text);
        for line in text.split(|&byte| byte == b'\n') {
            let text = self.build.module.symbol(line);
            self.build.module.module_asm.push(emback_ir::module::ModuleAsm { text, place });
        }
    }

    /// Says which record of the module is looked at, for diagnostics.
    pub(super) fn set_context(&mut self, code: Option<u32>) {
        self.context = code.map(|code| (block::MODULE, code));
    }

    /// Calls `each` for the records of a block.
    pub(super) fn each_record(
        &mut self,
        block: BlockRef,
        mut each: impl FnMut(&mut Self, &Record) -> Result<()>,
    ) -> Result<()> {
        self.cursor.enter_at(block)?;
        self.context = None;
        while self.cursor.next_record()? {
            self.with_record(&mut each)?;
        }
        Ok(())
    }

    /// Calls `each` for the record that was read, which stays available to the cursor.
    pub(super) fn with_record<T>(
        &mut self,
        each: impl FnOnce(&mut Self, &Record) -> Result<T>,
    ) -> Result<T> {
        let record = std::mem::take(&mut self.cursor.record);
        self.context = Some((self.cursor.block(), record.code));
        let value = each(self, &record)?;
        self.context = None;
        self.cursor.record = record;
        Ok(value)
    }

    /// The name that a record of a global or comdat begins with.
    pub(super) fn table_name(&mut self, ops: &mut Ops<'_>) -> Result<Option<Symbol>> {
        if !self.named_by_table {
            return Ok(None);
        }
        let name = self.string(ops)?;
        Ok(name.filter(|&name| !self.build.module.bytes(name).is_empty()))
    }

    /// A string of the table, as `[offset, size]`.
    pub(super) fn string(&mut self, ops: &mut Ops<'_>) -> Result<Option<Symbol>> {
        let (offset, size) = (ops.next()?, ops.next()?);
        let range = usize::try_from(offset).ok().zip(usize::try_from(size).ok());
        let text =
            range.and_then(|(start, size)| self.strings.get(start..start.checked_add(size)?));
        match text {
            Some(text) if text.contains(&0) => ops.fail("a name cannot hold a zero byte"),
            Some(text) => Ok(Some(self.build.module.symbol(text))),
            None => ops.fail("a name is not in the string table"),
        }
    }

    /// Whether names are in the string table.
    pub(super) fn has_table(&self) -> bool {
        self.named_by_table
    }

    /// The name of a scope of synchronisation. LLVM before 5 has two, without names.
    pub(super) fn sync_scope(&mut self, number: u64) -> Option<Symbol> {
        let name = match usize::try_from(number).ok().and_then(|n| self.sync_scopes.get(n)) {
            Some(name) => name.as_slice(),
            None if number == 0 => b"singlethread",
            None => b"",
        };
        if name.is_empty() { None } else { Some(self.build.module.symbol(name)) }
    }

    /// The place of a bit.
    pub(super) fn place(&self, bit: u64) -> Place {
        self.build.module.sources.place(Source::FIRST, self.origin + bit)
    }

    /// A type by its number.
    pub(super) fn ty(&self, number: u64, at: Pos) -> Result<Ty> {
        let ty = usize::try_from(number).ok().and_then(|number| self.types.get(number));
        match ty {
            Some(&ty) => Ok(ty),
            None => Fault::at(at, format!("there is no type {number}")),
        }
    }

    /// The next operand as a type.
    pub(super) fn next_type(&self, ops: &mut Ops<'_>) -> Result<Ty> {
        self.ty(ops.next()?, ops.at())
    }

    /// An alignment as its binary logarithm and 1 more; 0 is none.
    pub(super) fn alignment(&self, written: u64, at: Pos) -> Result<u32> {
        match written {
            0 => Ok(0),
            1..=32 => Ok(1 << (written - 1)),
            // The one that does not fit is the largest: nothing is ever placed there.
            33 => Ok(1 << 31),
            _ => Fault::at(at, "an alignment is more than 2^32"),
        }
    }

    /// What is wrong, for the user.
    #[cold]
    pub(super) fn diagnostic(&self, fault: &Fault) -> Diagnostic {
        let (bit, mut message) = match fault {
            Fault::Damaged(bit, what) => (*bit, what.to_string()),
            Fault::Built(error) => (error.at.index() as u64, self.build.message(&error.problem)),
        };
        if let Some((id, code)) = self.context {
            let name = block::name(id).map_or_else(|| id.to_string(), str::to_owned);
            message.push_str(&format!(" (record {code} of block {name})"));
        } else if let Some(name) = block::name(self.cursor.block()) {
            message.push_str(&format!(" (block {name})"));
        }
        let mut diagnostic = Diagnostic::error(message).at(located(self.origin + bit));
        if let Some(global) = self.build.func.global {
            diagnostic = diagnostic.in_function(self.build.module.global_name(global).into_owned());
        }
        diagnostic
    }
}

/// A bit of the only input.
pub(super) fn located(bit: u64) -> Location {
    Location::Bit { source: Source::FIRST, bit }
}
