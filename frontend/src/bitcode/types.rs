//! The type table. Pointers with pointees are types of the input; those of the module are opaque.

use emback_ir::{FloatKind, Symbol, TypeData};

use super::codes::types;
use super::error::{Fault, Result};
use super::reader::Reader;
use super::record::{Ops, bytes};
use super::stream::{BlockRef, Record};
use crate::build::{Container, Pos, Ty, TypeName};

/// How deep types without names may nest, as in text.
const MOST_DEEP: u32 = 200;

/// A record that makes a type, with the name before it.
struct Row {
    /// The record, cloned: a field may refer to a row further down.
    record: Record,
    /// The text of the `STRUCT_NAME` before it, if that is not empty.
    name: Option<Symbol>,
    /// The number that it has as a struct without a name.
    number: u32,
}

impl Row {
    /// Whether the type may be used before this record.
    fn is_named(&self) -> bool {
        matches!(self.record.code, types::STRUCT_NAMED | types::OPAQUE)
    }

    fn at(&self) -> Pos {
        Pos::new(self.record.at as usize)
    }

    /// What the builder calls it.
    fn type_name(&self) -> TypeName {
        self.name.map_or(TypeName::Number(self.number), TypeName::Name)
    }
}

/// The table while it is being read.
struct Table {
    /// The rows that make types, by the numbers of these.
    rows: Vec<Row>,
    /// How deep each type nests, by its number.
    depths: Vec<u32>,
    /// That of the type at hand.
    depth: u32,
}

impl<'s> Reader<'s> {
    /// Reads the TYPE block, as `BitcodeReader::parseTypeTableBody` does: each record but a name
    /// and the number of entries makes the type of the next number.
    pub(super) fn type_table(&mut self, block: BlockRef) -> Result<()> {
        // Numbers of types would change their meaning; LLVM refuses it as well.
        if !self.types.is_empty() {
            return Fault::damaged(block.at, "a second table of types");
        }
        let mut rows: Vec<Row> = Vec::new();
        let (mut name, mut numbers) = (None, 0);
        self.each_record(block, |reader, record| {
            match record.code {
                types::NUMENTRY => {}
                types::STRUCT_NAME => {
                    let text = bytes(&record.ops);
                    name = (!text.is_empty()).then(|| reader.build.module.symbol(text));
                }
                types::STRUCT_NAMED | types::OPAQUE | types::TARGET_TYPE => {
                    let row = Row { record: record.clone(), name: name.take(), number: numbers };
                    numbers += u32::from(row.name.is_none());
                    rows.push(row);
                }
                _ => rows.push(Row { record: record.clone(), name: None, number: 0 }),
            }
            Ok(())
        })?;
        let mut table = Table { rows, depths: Vec::new(), depth: 0 };
        for index in 0..table.rows.len() {
            table.depth = 0;
            let ty = self.type_row(&mut table, index)?;
            if table.depth >= MOST_DEEP {
                return Fault::at(table.rows[index].at(), "types nest too deep");
            }
            let named = table.rows[index].is_named();
            table.depths.push(if named { 0 } else { table.depth + 1 });
            self.types.push(ty);
        }
        Ok(())
    }

    /// A type in another: only structs with a record of their own may come later.
    fn inner(&mut self, table: &mut Table, number: u64, at: Pos) -> Result<Ty> {
        let index = usize::try_from(number).unwrap_or(usize::MAX);
        if let Some(&ty) = self.types.get(index) {
            table.depth = table.depth.max(table.depths[index]);
            return Ok(ty);
        }
        if !table.rows.get(index).is_some_and(Row::is_named) {
            return Fault::at(at, format!("there is no type {number}"));
        }
        let name = table.rows[index].type_name();
        Ok(self.build.named_type(name, at))
    }

    /// The types of a list of numbers.
    fn inner_list(&mut self, table: &mut Table, numbers: &[u64], at: Pos) -> Result<Vec<Ty>> {
        numbers.iter().map(|&number| self.inner(table, number, at)).collect()
    }

    /// The type of a row. Its operands are moved out meanwhile, as the table is borrowed.
    fn type_row(&mut self, table: &mut Table, index: usize) -> Result<Ty> {
        let record = std::mem::take(&mut table.rows[index].record.ops);
        let row = &table.rows[index].record;
        let record = Record { ops: record, ..row.clone() };
        let ty = self.type_of(table, index, &record)?;
        table.rows[index].record.ops = record.ops;
        Ok(ty)
    }

    /// The type that a record says.
    fn type_of(&mut self, table: &mut Table, index: usize, record: &Record) -> Result<Ty> {
        let mut ops = Ops::new(record);
        let at = ops.at();
        let data = match record.code {
            types::VOID => return Ok(Ty::VOID),
            types::FLOAT => return Ok(Ty::FLOAT),
            types::DOUBLE => return Ok(Ty::DOUBLE),
            types::LABEL => return Ok(Ty::LABEL),
            types::METADATA => return Ok(Ty::METADATA),
            types::TOKEN => return Ok(Ty::TOKEN),
            types::HALF => TypeData::Float(FloatKind::Half),
            types::BFLOAT => TypeData::Float(FloatKind::BFloat),
            types::X86_FP80 => TypeData::Float(FloatKind::X86Fp80),
            types::FP128 => TypeData::Float(FloatKind::Fp128),
            types::PPC_FP128 => TypeData::Float(FloatKind::PpcFp128),
            types::X86_MMX => TypeData::X86Mmx,
            types::X86_AMX => TypeData::X86Amx,
            types::INTEGER | types::BYTE => {
                let bits = ops.next()?;
                // `IntegerType::MIN_INT_BITS` and `MAX_INT_BITS`.
                if !(1..=1 << 23).contains(&bits) {
                    return ops.fail("an integer has 1 to 2^23 bits");
                }
                let bits = bits as u32;
                let byte = record.code == types::BYTE;
                return Ok(if byte { self.build.byte(bits) } else { self.build.int(bits) });
            }
            types::POINTER => {
                let pointee = self.inner(table, ops.next()?, at)?;
                let space = address_space(&mut ops)?;
                return Ok(self.build.pointer(pointee, space, at)?);
            }
            types::OPAQUE_POINTER => {
                let space = address_space(&mut ops)?;
                self.build.types.opaque = true;
                return Ok(self.build.opaque_pointer(space));
            }
            types::FUNCTION_OLD | types::FUNCTION => {
                let varargs = ops.flag()?;
                if record.code == types::FUNCTION_OLD {
                    // An attribute, which no LLVM wrote after 3.0.
                    ops.next()?;
                }
                let result = self.inner(table, ops.next()?, at)?;
                self.build.check_result(result, at)?;
                let params = self.inner_list(table, ops.rest(), at)?;
                if params.iter().any(|&ty| ty == Ty::VOID || self.build.is_function_type(ty)) {
                    return ops.fail("a parameter cannot have this type");
                }
                return Ok(self.build.function(result, &params, varargs));
            }
            types::STRUCT_ANON | types::STRUCT_NAMED => {
                let named = record.code == types::STRUCT_NAMED;
                let name = table.rows[index].type_name();
                let begun = if named { Some(self.build.begin_type(name, at)?) } else { None };
                let packed = ops.flag()?;
                let fields = self.inner_list(table, ops.rest(), at)?;
                for &field in &fields {
                    self.build.check_element(field, Container::Struct, at)?;
                }
                let body = self.build.structure(&fields, packed);
                let Some(begun) = begun else { return Ok(body) };
                self.build.define_type(begun, body, at, at)?;
                return Ok(self.build.named_type(name, at));
            }
            types::OPAQUE => {
                let name = table.rows[index].type_name();
                self.build.begin_type(name, at)?;
                return Ok(self.build.named_type(name, at));
            }
            types::ARRAY => {
                let count = ops.next()?;
                let element = self.inner(table, ops.next()?, at)?;
                return Ok(self.build.array(element, count, at)?);
            }
            types::VECTOR => {
                let count = ops.next()?;
                let element = self.inner(table, ops.next()?, at)?;
                let scalable = ops.optional().is_some_and(|scalable| scalable != 0);
                return Ok(self.build.vector(element, at, count, at, scalable)?);
            }
            types::TARGET_TYPE => {
                let count = ops.next()?;
                let params = ops.take(count)?;
                let params = self.inner_list(table, params, at)?;
                let params = params.into_iter().map(|ty| self.build.ir_type(ty)).collect();
                let mut ints = Vec::new();
                while ops.left() > 0 {
                    ints.push(ops.small()?);
                }
                let name = table.rows[index].name;
                let name = name.unwrap_or_else(|| self.build.module.symbol(""));
                TypeData::TargetExt { name, types: params, ints: ints.into() }
            }
            code => return ops.fail(format!("a record of code {code} is no type")),
        };
        Ok(self.build.leaf(data))
    }
}

/// The address space of a pointer: 0 where the record ends before it.
fn address_space(ops: &mut Ops<'_>) -> Result<u32> {
    match ops.optional() {
        None => Ok(0),
        Some(space) if space < 1 << 24 => Ok(space as u32),
        Some(_) => ops.fail("an address space has at most 24 bits"),
    }
}
