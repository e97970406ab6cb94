//! Metadata. Of each node the parts are kept that debug locations, their scopes and module flags
//! are made of, and of variables and types where [`Keep`] asks for them; of all others only that they
//! are there.

use emback_ir::{Const, ConstData, DebugLoc, Global, Operand, Value};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::bits::Bits;
use super::codes::{function, metadata as code};
use super::error::{Fault, Result};
use super::reader::Reader;
use super::record::{Ops, bytes};
use super::stream::{BlockRef, Record};
use super::values::Slot;
use crate::build::{
    self, Builder, DebugNodes, DebugReader, Fields, Keep, Kind, MOST_OPERANDS, Part, Parts, Pos, Ty,
};

/// The number that `!dbg` has as a kind of metadata in every LLVM.
const DBG: u64 = 0;

/// A node: the place of its data, and what that is. Nodes of functions follow those of the module,
/// each with a number of its own.
#[derive(Copy, Clone)]
struct Node(u32);

/// What the data of a node is.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Data {
    /// There is none.
    Nothing,
    /// `[begin, end]` in the file; the end is that of the next one's beginning too.
    Text,
    /// The same in [`Metadata::texts`].
    KeptText,
    /// `[type, value]`.
    Value,
    /// `[count, node + 1 or 0...]`.
    Tuple,
    /// `[count, type, value or node...]`, of LLVM before 3.6.
    OldTuple,
    /// `[is distinct, line, column, scope, inlined at + 1]`.
    Location,
    /// `[kind, line, name + 1, file + 1, scope + 1, function + 1, type + 1]`; of a file its name and
    /// its directory. Of a type the line is its tag, of a variable its number as a parameter, and of
    /// an expression how many elements it has.
    Scope,
}

impl Node {
    const KINDS: [Data; 8] = [
        Data::Nothing,
        Data::Text,
        Data::KeptText,
        Data::Value,
        Data::Tuple,
        Data::OldTuple,
        Data::Location,
        Data::Scope,
    ];

    fn new(data: Data, start: usize) -> Self {
        Self((data as u32) << 29 | start as u32)
    }

    fn data(self) -> Data {
        Self::KINDS[(self.0 >> 29) as usize]
    }

    fn start(self) -> usize {
        (self.0 & ((1 << 29) - 1)) as usize
    }
}

/// Numbers from here on are of locations that instructions have: `[line, column, scope, inlined at
/// + 1]`, each once.
const LOCATIONS: u32 = 1 << 31;

/// The metadata that was read.
pub(super) struct Metadata {
    /// All nodes, those of functions that were read too, as their locations refer to them.
    nodes: Vec<Node>,
    /// The words of all nodes, one after another.
    data: Vec<u32>,
    /// Strings of LLVM before 3.9, which are spread over records.
    texts: Vec<u8>,
    /// Locations of instructions, each once: their index is part of their number.
    locations: IndexSet<[u32; 4], FxBuildHasher>,
    /// How many nodes the module has, and where those of the function begin.
    of_module: u32,
    of_function: u32,
    /// What the text reader keeps as well: module flags and the scopes of functions.
    debug: DebugNodes<u32>,
    /// The text of the last name, for the list that follows it.
    name: Vec<u8>,
}

impl Default for Metadata {
    fn default() -> Self {
        Self {
            nodes: Vec::new(),
            data: Vec::new(),
            texts: Vec::new(),
            locations: IndexSet::default(),
            of_module: u32::MAX,
            of_function: 0,
            debug: DebugNodes::default(),
            name: Vec::new(),
        }
    }
}

impl Metadata {
    /// Puts the scopes of functions in the order of text.
    pub(super) fn sort_scopes(&mut self) {
        self.debug.function_scopes.sort_by_key(|(global, ..)| global.as_u32());
    }

    /// The node of a number in the file.
    fn node(&self, number: u32) -> u32 {
        match number.checked_sub(self.of_module) {
            Some(local) => self.of_function.saturating_add(local),
            None => number,
        }
    }

    /// The same with 1 added, or 0.
    fn optional(&self, operand: u64) -> u32 {
        match (operand as u32).checked_sub(1) {
            Some(number) => self.node(number).saturating_add(1),
            None => 0,
        }
    }

    fn at(&self, node: u32) -> Option<Node> {
        self.nodes.get(node as usize).copied()
    }

    /// What is kept of debug information.
    pub(super) fn keep(&self) -> Keep {
        self.debug.keep
    }

    /// Sets what is kept, before anything is read.
    pub(super) fn set_keep(&mut self, keep: Keep) {
        self.debug.keep = keep;
    }

    /// How many debug records were kept.
    pub(super) fn record_count(&self) -> usize {
        self.debug.records.len()
    }

    /// Begins the metadata of a function.
    pub(super) fn begin_function(&mut self) {
        self.of_module = self.of_module.min(self.nodes.len() as u32);
        self.of_function = self.nodes.len() as u32;
    }
}

impl<'s> Reader<'s> {
    /// A block of metadata, of the module or of a function.
    pub(super) fn metadata(&mut self, block: BlockRef) -> Result<()> {
        self.each_record(block, Self::metadata_record)
    }

    /// One record, as `MetadataLoader` reads it. Every record of a node must take a number, also
    /// where nothing of it is kept: later records count on it.
    fn metadata_record(&mut self, record: &Record) -> Result<()> {
        let mut ops = Ops::new(record);
        match record.code {
            code::NAME => self.metadata.name = bytes(&record.ops),
            code::NAMED_NODE => {
                let name = std::mem::take(&mut self.metadata.name);
                for &number in &record.ops {
                    let node = self.metadata.node(number as u32);
                    if let Some(list) = self.metadata.debug.named(&name) {
                        list.push((node, ops.at()));
                    }
                }
            }
            code::GLOBAL_DECL_ATTACHMENT => {
                let number = ops.small()?;
                if let Some(&Slot::Global(global, ty)) = self.values.get(number as usize)
                    && self.build.is_function_type(ty)
                {
                    self.attached(global, &mut ops)?;
                }
            }
            code::STRINGS => return self.strings(record),
            code::STRING_OLD => {
                let start = self.metadata.texts.len() as u32;
                self.metadata.texts.extend(record.ops.iter().map(|&op| op as u8));
                let end = self.metadata.texts.len() as u32;
                self.add_node(Data::KeptText, &[start, end], ops.at())?;
            }
            code::VALUE => {
                let (ty, value) = (ops.small()?, ops.small()?);
                self.add_node(Data::Value, &[ty, value], ops.at())?;
            }
            code::NODE | code::DISTINCT_NODE => {
                let parts = record.ops.iter().take(MOST_OPERANDS);
                let parts = parts.map(|&op| self.metadata.optional(op));
                let parts: Vec<u32> = std::iter::once(0).chain(parts).collect();
                self.add_list(Data::Tuple, parts, ops.at())?;
            }
            code::OLD_NODE => {
                let parts = record.ops.chunks_exact(2).take(MOST_OPERANDS);
                let parts = parts.flat_map(|pair| [pair[0] as u32, pair[1] as u32]);
                let parts: Vec<u32> = std::iter::once(0).chain(parts).collect();
                self.add_list(Data::OldTuple, parts, ops.at())?;
            }
            code::LOCATION => {
                let distinct = u32::from(ops.flag()?);
                let (line, column) = (ops.next()? as u32, ops.next()? as u32);
                let scope = self.metadata.node(ops.small()?);
                let inlined_at = self.metadata.optional(ops.next()?);
                let data = [distinct, line, column, scope, inlined_at];
                self.add_node(Data::Location, &data, ops.at())?;
            }
            code::FILE => {
                ops.next()?;
                let name = self.metadata.optional(ops.next()?);
                let directory = self.metadata.optional(ops.next()?);
                self.add_scope(Kind::File, [0, name, directory, 0, 0, 0], ops.at())?;
            }
            code::SUBPROGRAM => {
                let form = ops.next()?;
                let scope = self.metadata.optional(ops.next()?);
                let name = self.metadata.optional(ops.next()?);
                ops.next()?;
                let file = self.metadata.optional(ops.next()?);
                let line = ops.next()? as u32;
                let ty = self.metadata.optional(ops.next()?);
                // LLVM 3.7 names the function, in operand 15.
                let function = match ops.rest().get(8) {
                    Some(&function) if form < 2 && record.ops.len() >= 19 => function,
                    _ => 0,
                };
                let function = self.metadata.optional(function);
                let words = [line, name, file, scope, function, ty];
                self.add_scope(Kind::Subprogram, words, ops.at())?;
            }
            code::LEXICAL_BLOCK | code::LEXICAL_BLOCK_FILE => {
                ops.next()?;
                let scope = self.metadata.optional(ops.next()?);
                let file = self.metadata.optional(ops.next()?);
                let is_block = record.code == code::LEXICAL_BLOCK;
                let line = if is_block { ops.next()? as u32 } else { 0 };
                self.add_scope(Kind::Block, [line, 0, file, scope, 0, 0], ops.at())?;
            }
            code::NAMESPACE => {
                // `[form, scope, file, name, line]`, since LLVM 5 without file and line.
                ops.next()?;
                let scope = self.metadata.optional(ops.next()?);
                let old = record.ops.len() >= 5;
                let file = if old { self.metadata.optional(ops.next()?) } else { 0 };
                let line = record.ops.get(4).map_or(0, |&line| line as u32);
                self.add_scope(Kind::Block, [line, 0, file, scope, 0, 0], ops.at())?;
            }
            code::MODULE => {
                // `[is distinct, file?, scope, name, ...]`.
                ops.next()?;
                let new = record.ops.len() >= 8;
                let file = if new { self.metadata.optional(ops.next()?) } else { 0 };
                let scope = self.metadata.optional(ops.next()?);
                let line = record.ops.get(7).filter(|_| new).map_or(0, |&line| line as u32);
                self.add_scope(Kind::Block, [line, 0, file, scope, 0, 0], ops.at())?;
            }
            code::COMMON_BLOCK => {
                // `[is distinct, scope, declaration, name, file, line]`.
                ops.next()?;
                let scope = self.metadata.optional(ops.next()?);
                let (_, _) = (ops.next()?, ops.next()?);
                let file = self.metadata.optional(ops.next()?);
                let line = ops.next()? as u32;
                self.add_scope(Kind::Block, [line, 0, file, scope, 0, 0], ops.at())?;
            }
            code::BASIC_TYPE
            | code::DERIVED_TYPE
            | code::COMPOSITE_TYPE
            | code::SUBROUTINE_TYPE
            | code::LOCAL_VAR
            | code::EXPRESSION
                if self.metadata.debug.keep != Keep::default() =>
            {
                self.described(record, &mut ops)?;
            }
            code::OLD_FN_NODE | code::GENERIC_DEBUG..=code::LAST
                if !matches!(record.code, code::INDEX_OFFSET | code::INDEX) =>
            {
                self.add_node(Data::Nothing, &[], ops.at())?;
            }
            _ => {}
        }
        Ok(())
    }

    /// A type, a variable or an expression.
    fn described(&mut self, record: &Record, ops: &mut Ops<'_>) -> Result<()> {
        let at = ops.at();
        let word = |index: usize| record.ops.get(index).copied().unwrap_or(0);
        let node = |reader: &Self, index: usize| reader.metadata.optional(word(index));
        match record.code {
            code::EXPRESSION => {
                let elements = record.ops.len().saturating_sub(1) as u32;
                self.add_scope(Kind::Expression, [elements, 0, 0, 0, 0, 0], at)
            }
            code::LOCAL_VAR => {
                // Up to LLVM 3.9 there was a tag, when no bit says that there is an alignment.
                let tag = usize::from(word(0) & 2 == 0 && record.ops.len() > 8);
                let words = [
                    word(6 + tag) as u32,
                    node(self, 2 + tag),
                    0,
                    node(self, 1 + tag),
                    0,
                    node(self, 5 + tag),
                ];
                let number = self.metadata.nodes.len() as u32;
                self.metadata.debug.variables.push(number);
                self.add_scope(Kind::Variable, words, at)
            }
            code::SUBROUTINE_TYPE => self.add_scope(Kind::Type, [0, 0, 0, 0, 0, node(self, 2)], at),
            code::BASIC_TYPE => {
                self.add_scope(Kind::Type, [word(1) as u32, node(self, 2), 0, 0, 0, 0], at)
            }
            _ => {
                let words = [word(1) as u32, node(self, 2), 0, 0, 0, node(self, 6)];
                self.add_scope(Kind::Type, words, at)
            }
        }
    }

    /// `[location, variable, expression]` of a debug record, and then the value.
    pub(super) fn debug_record(&mut self, record: &Record, ops: &mut Ops<'_>) -> Result<()> {
        let (location, variable, expression) = (ops.small()?, ops.small()?, ops.small()?);
        let value = match record.code {
            function::DEBUG_RECORD_VALUE_SIMPLE => match self.typed_value(ops)?.1 {
                Operand::Value(value) => Some(value),
                Operand::Const(_) => None,
            },
            _ => {
                let node = self.metadata.node(ops.small()?);
                self.value_of_node(node)
            }
        };
        let (variable, expression) = (self.metadata.node(variable), self.metadata.node(expression));
        let is_address = record.code == function::DEBUG_RECORD_DECLARE;
        let node = self.metadata.node(location);
        let location = self.debug_loc(node, ops.at());
        self.add_record(value, variable, expression, is_address, Some(location))
    }

    /// The arguments of a call of `llvm.dbg.value` or `llvm.dbg.declare`.
    pub(super) fn debug_call(&mut self, is_address: bool, ops: &mut Ops<'_>) -> Result<()> {
        // LLVM before 6 has an offset behind the value.
        let offset = usize::from(ops.left() > 3);
        let numbers: Vec<u64> = ops.rest().to_vec();
        let number = |reader: &Self, index: usize| {
            let operand = numbers.get(index).copied()?;
            Some(reader.metadata.node(reader.metadata_number(operand)))
        };
        let all = (number(self, 0), number(self, 1 + offset), number(self, 2 + offset));
        if let (Some(value), Some(variable), Some(expression)) = all {
            let value = self.value_of_node(value);
            self.add_record(value, variable, expression, is_address, None)?;
        }
        Ok(())
    }

    /// The location of the last debug record, which is behind its call.
    pub(super) fn locate_record(&mut self, location: Option<DebugLoc>) {
        if let Some(record) = self.metadata.debug.records.last_mut() {
            record.location = location;
        }
    }

    /// What a debug record says, unless an expression computes the variable from the value.
    fn add_record(
        &mut self,
        value: Option<Value>,
        variable: u32,
        expression: u32,
        is_address: bool,
        location: Option<DebugLoc>,
    ) -> Result<()> {
        let Some((function, value)) = self.build.func.global.zip(value) else { return Ok(()) };
        let is_plain = self
            .fields(expression)?
            .is_some_and(|fields| fields.kind == Kind::Expression && fields.number == 0);
        if is_plain {
            let record = build::Record { function, value, variable, location, is_address };
            self.metadata.debug.records.push(record);
        }
        Ok(())
    }

    /// The value that a node wraps, if it is one of the function that is defined by now.
    fn value_of_node(&self, node: u32) -> Option<Value> {
        let found = self.metadata.at(node).filter(|found| found.data() == Data::Value)?;
        let number = self.metadata.data.get(found.start() + 1).copied()?;
        match self.values.get(number as usize) {
            Some(&Slot::Local(value)) => Some(value),
            _ => None,
        }
    }

    /// Adds a node. The data of all nodes takes at most 8 times the size of the file.
    fn add_node(&mut self, kind: Data, data: &[u32], at: Pos) -> Result<()> {
        let start = self.metadata.data.len();
        if start + data.len() > 2 * self.cursor.bytes().len() || start >= 1 << 29 {
            return Fault::at(at, "this metadata is longer than the file");
        }
        self.metadata.data.extend_from_slice(data);
        self.metadata.nodes.push(Node::new(kind, start));
        Ok(())
    }

    /// Adds a node whose first word is the number of the others.
    fn add_list(&mut self, kind: Data, mut data: Vec<u32>, at: Pos) -> Result<()> {
        data[0] = data.len() as u32 - 1;
        self.add_node(kind, &data, at)
    }

    /// Adds a node that is a scope or a file, in the words that [`Data::Scope`] lists.
    fn add_scope(&mut self, kind: Kind, rest: [u32; 6], at: Pos) -> Result<()> {
        let [line, name, file, scope, function, ty] = rest;
        let kind = match kind {
            Kind::Other => 0,
            Kind::Subprogram => 1,
            Kind::Block => 2,
            Kind::File => 3,
            Kind::Variable => 4,
            Kind::Type => 5,
            Kind::Expression => 6,
        };
        self.add_node(Data::Scope, &[kind, line, name, file, scope, function, ty], at)
    }

    /// `[count, size of the lengths]` and bytes: the lengths, each a variable number in groups of 6
    /// bits, then the characters.
    fn strings(&mut self, record: &Record) -> Result<()> {
        let mut ops = Ops::new(record);
        let (count, size) = (ops.next()?, ops.next()?);
        let blob = record.blob.clone();
        let start = usize::try_from(size).ok().and_then(|size| blob.start.checked_add(size));
        let Some(mut start) = start.filter(|&start| start <= blob.end) else {
            return ops.fail("the characters of metadata strings begin outside of them");
        };
        let mut lengths = Bits::new(&self.cursor.bytes()[blob.start..start]);
        for _ in 0..count {
            let Ok(length) = lengths.vbr(6) else {
                return ops.fail("the lengths of metadata strings are not all there");
            };
            if length > (blob.end - start) as u64 {
                return ops.fail("the characters of metadata strings are not all there");
            }
            self.add_node(Data::Text, &[start as u32], ops.at())?;
            start += length as usize;
        }
        self.metadata.data.push(start as u32);
        Ok(())
    }

    /// `[kind, node]...` of a function: of these `!dbg` is kept.
    pub(super) fn attached(&mut self, global: Global, ops: &mut Ops<'_>) -> Result<()> {
        while ops.left() >= 2 {
            let (kind, number) = (ops.next()?, ops.small()?);
            let node = self.metadata.node(number);
            if kind == DBG {
                self.metadata.debug.function_scopes.push((global, node, ops.at()));
            }
        }
        Ok(())
    }

    /// The location `[line, column, scope + 1, inlined at + 1]` of an instruction.
    pub(super) fn location(&mut self, ops: &mut Ops<'_>) -> Result<DebugLoc> {
        let (line, column) = (ops.next()? as u32, ops.next()? as u32);
        let scope = self.metadata.optional(ops.next()?);
        let inlined_at = self.metadata.optional(ops.next()?);
        let node = self.location_node([line, column, scope, inlined_at]);
        Ok(self.debug_loc(node, ops.at()))
    }

    /// The node of a location, which is made once.
    fn location_node(&mut self, data: [u32; 4]) -> u32 {
        LOCATIONS | self.metadata.locations.insert_full(data).0 as u32
    }

    /// The metadata of this number as an argument.
    pub(super) fn metadata_constant(&mut self, number: u32) -> Const {
        let node = self.metadata.node(number);
        let text = self.text_of(node).map(<[u8]>::to_vec);
        self.build.metadata(text.as_deref())
    }

    /// The bytes of a node that is a string.
    fn text_of(&self, node: u32) -> Option<&[u8]> {
        let node = self.metadata.at(node)?;
        let all = match node.data() {
            Data::Text => self.cursor.bytes(),
            Data::KeptText => &self.metadata.texts,
            _ => return None,
        };
        let range = self.metadata.data.get(node.start()..node.start() + 2)?;
        all.get(range[0] as usize..range[1] as usize)
    }

    /// What an operand of a tuple is.
    fn part(&mut self, operand: u32) -> Part<u32> {
        let Some(node) = operand.checked_sub(1) else { return Part::Other };
        if let Some(text) = self.text_of(node) {
            return Part::Text(text.to_vec());
        }
        match self.metadata.at(node) {
            Some(found) if found.data() == Data::Value => {
                let value = self.metadata.data.get(found.start() + 1).copied();
                value.map_or(Part::Other, |value| self.value_part(value))
            }
            _ => Part::Node(node),
        }
    }

    /// What a value is as an operand of a tuple, as in text.
    fn value_part(&mut self, number: u32) -> Part<u32> {
        let is_local = matches!(self.values.get(number as usize), None | Some(Slot::Local(_)));
        if is_local {
            return Part::Other;
        }
        let Ok((ty, _, id)) = self.constant(number, Pos::default()) else { return Part::Other };
        match self.build.module.consts.data(id) {
            ConstData::Int(value) if ty != Ty::I1 && value.bits() <= 64 => {
                value.to_i64().map_or(Part::Other, |value| Part::Number(value.cast_unsigned()))
            }
            _ if self.build.is_pointer(ty) => match self.build.module.base_global(id) {
                Some(global) => Part::Function(global),
                None => Part::Other,
            },
            _ => Part::Other,
        }
    }
}

impl<'s> DebugReader for Reader<'s> {
    type Node = u32;
    type Error = Box<Fault>;

    fn debug(&mut self) -> (&mut Builder, &mut DebugNodes<u32>) {
        (&mut self.build, &mut self.metadata.debug)
    }

    fn check_node(&self, node: u32, at: Pos) -> Result<()> {
        if node >= LOCATIONS || self.metadata.at(node).is_some() {
            return Ok(());
        }
        Fault::at(at, format!("there is no metadata {node}"))
    }

    fn fields(&mut self, node: u32) -> Result<Option<Fields<u32>>> {
        if let Some(index) = node.checked_sub(LOCATIONS) {
            let Some(&[line, column, scope, inlined_at]) =
                self.metadata.locations.get_index(index as usize)
            else {
                return Ok(None);
            };
            let inlined_at = inlined_at.checked_sub(1).map(|node| self.once(node));
            let scope = scope.checked_sub(1);
            return Ok(Some(Fields { line, column, scope, inlined_at, ..Fields::default() }));
        }
        let Some(found) = self.metadata.at(node) else { return Ok(None) };
        let data = &self.metadata.data[found.start()..];
        match (found.data(), data) {
            (Data::Location, &[_, line, column, scope, inlined_at, ..]) => {
                let inlined_at = inlined_at.checked_sub(1).map(|node| self.once(node));
                let scope = Some(scope);
                Ok(Some(Fields { line, column, scope, inlined_at, ..Fields::default() }))
            }
            (Data::Scope, &[kind, line, name, file, scope, function, ty, ..]) => {
                let text = |reader: &mut Self, operand: u32| {
                    let node = operand.checked_sub(1)?;
                    let text = reader.text_of(node)?.to_vec();
                    Some(reader.build.module.symbol(text))
                };
                let described = match kind {
                    4 => Some(Kind::Variable),
                    5 => Some(Kind::Type),
                    6 => Some(Kind::Expression),
                    _ => None,
                };
                if let Some(kind) = described {
                    return Ok(Some(Fields {
                        kind,
                        number: line,
                        name: text(self, name),
                        scope: scope.checked_sub(1),
                        ty: ty.checked_sub(1),
                        ..Fields::default()
                    }));
                }
                if kind == 3 {
                    let filename = text(self, name);
                    let directory = text(self, file);
                    let kind = Kind::File;
                    return Ok(Some(Fields { kind, filename, directory, ..Fields::default() }));
                }
                let function = match self.part(function) {
                    Part::Function(global) => Some(global),
                    _ => None,
                };
                Ok(Some(Fields {
                    kind: if kind == 1 { Kind::Subprogram } else { Kind::Block },
                    line,
                    name: text(self, name),
                    file: file.checked_sub(1),
                    scope: scope.checked_sub(1),
                    ty: ty.checked_sub(1),
                    function,
                    ..Fields::default()
                }))
            }
            _ => Ok(None),
        }
    }

    fn tuple(&mut self, node: u32) -> Result<Option<Parts<u32>>> {
        let Some(found) = self.metadata.at(node).filter(|_| node < LOCATIONS) else {
            return Ok(None);
        };
        let count = match found.data() {
            Data::Tuple | Data::OldTuple => self.metadata.data[found.start()] as usize,
            _ => return Ok(None),
        };
        let start = found.start() + 1;
        let data = self.metadata.data[start..start + count].to_vec();
        if found.data() == Data::Tuple {
            return Ok(Some(data.into_iter().map(|operand| self.part(operand)).collect()));
        }
        let pairs =
            data.chunks_exact(2).map(|pair| match self.types.get(pair[0] as usize).copied() {
                Some(Ty::METADATA) => self.part(pair[1].saturating_add(1)),
                Some(Ty::VOID) | None => Part::Other,
                Some(_) => self.value_part(pair[1]),
            });
        Ok(Some(pairs.collect()))
    }
}

impl<'s> Reader<'s> {
    /// A location that is not distinct is the same wherever it is used.
    fn once(&mut self, node: u32) -> u32 {
        let Some(found) = self.metadata.at(node) else { return node };
        let data = &self.metadata.data[found.start()..];
        match (found.data(), data) {
            (Data::Location, &[0, line, column, scope, inlined_at, ..]) => {
                self.location_node([line, column, scope + 1, inlined_at])
            }
            _ => node,
        }
    }
}
