//! Blocks of constants. A constant that holds others, which may come later, is made when it is
//! asked for; all others are made at once.

use emback_ir::constant::InlineAsm;
use emback_ir::{ApInt, Const, ConstData, FloatKind, TypeData, Types};

use super::attributes::wide;
use super::codes::constant as code;
use super::error::{Fault, Result};
use super::expressions::held;
use super::reader::Reader;
use super::record::{Ops, bytes, signed};
use super::stream::{BlockRef, Record};
use super::values::Slot;
use crate::build::{Pos, Ty, TyData, TypedConst};

/// How deep constants may nest, as in text.
const MOST_DEEP: u32 = 200;

/// Constants that hold others.
#[derive(Default)]
pub(super) struct Constants {
    /// One row for each, in the order of their numbers; [`Slot::Record`] is an index of it.
    rows: Vec<Row>,
    /// The operands of all of them.
    ops: Vec<u32>,
}

/// One of them.
#[derive(Copy, Clone)]
struct Row {
    /// The place of its record.
    at: Pos,
    /// The type that `SETTYPE` gave it.
    ty: Ty,
    /// The code of its record; of two that differ in form only, the simpler one.
    code: u32,
    /// Where its operands begin.
    start: u32,
    /// How many constants are nested in it; known when it is made.
    depth: u32,
    /// Whether it is made.
    state: State,
}

/// How far a constant is. `Open` finds those that hold themselves, which no LLVM writes.
#[derive(Copy, Clone, PartialEq, Eq)]
enum State {
    /// Nothing was done yet.
    New,
    /// What it holds is being made.
    Open,
    /// It is this constant, of this type of the input.
    Made(Const, Ty),
}

impl Constants {
    /// Forgets all from number `rows` on.
    pub(super) fn truncate(&mut self, rows: usize) {
        if let Some(row) = self.rows.get(rows) {
            self.ops.truncate(row.start as usize);
            self.rows.truncate(rows);
        }
    }

    /// How many records are kept, of the module and the function that is being read.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How far the constant of a slot is made, and how deep it nests.
    fn state(&self, slot: Option<&Slot>) -> Option<(State, u32)> {
        match slot {
            Some(Slot::Record(row)) => {
                let row = &self.rows[*row as usize];
                Some((row.state, row.depth))
            }
            _ => None,
        }
    }

    /// The operands of a row, which end where those of the next one begin.
    fn ops(&self, row: usize) -> &[u32] {
        let end = self.rows.get(row + 1).map_or(self.ops.len(), |next| next.start as usize);
        &self.ops[self.rows[row].start as usize..end]
    }
}

impl<'s> Reader<'s> {
    /// A block of constants, each of the type that was set last.
    pub(super) fn constants(&mut self, block: BlockRef) -> Result<()> {
        let mut ty = Ty::I32;
        self.each_record(block, |reader, record| {
            if record.code == code::SETTYPE {
                ty = reader.next_type(&mut Ops::new(record))?;
                return Ok(());
            }
            let slot = reader.constant_record(ty, record)?;
            reader.values.push(slot);
            Ok(())
        })
    }

    /// The slot of one record, as `BitcodeReader::parseConstants` reads it.
    fn constant_record(&mut self, ty: Ty, record: &Record) -> Result<Slot> {
        let mut ops = Ops::new(record);
        let at = ops.at();
        // What a vector of equal lanes has in each.
        let scalar = self.build.types.scalar(ty);
        let id = match record.code {
            code::NULL => match self.build.zero(ty) {
                Some(id) => return Ok(Slot::Const(id, ty)),
                None => return self.wrong_kind("zero", ty, at),
            },
            code::INTEGER | code::BYTE => {
                let bits = self.int_bits(scalar, at)?;
                let value = i64::from_ne_bytes(signed(ops.next()?).to_ne_bytes());
                self.build.intern(scalar, ConstData::Int(ApInt::from_i64(bits, value)))
            }
            code::WIDE_INTEGER | code::WIDE_BYTE => {
                let bits = self.int_bits(scalar, at)?;
                self.build.intern(scalar, ConstData::Int(wide(ops.rest(), bits)))
            }
            code::FLOAT => {
                let bits = self.float(scalar, &mut ops)?;
                self.build.intern(scalar, ConstData::Float(bits))
            }
            code::STRING | code::CSTRING => {
                let mut text = bytes(ops.rest());
                if record.code == code::CSTRING {
                    text.push(0);
                }
                return Ok(Slot::Const(self.string_constant(ty, text, at)?, ty));
            }
            code::DATA => return Ok(Slot::Const(self.data(ty, &ops)?, ty)),
            code::INLINEASM_OLD | code::INLINEASM_OLD2 | code::INLINEASM_OLD3 | code::INLINEASM => {
                return self.inline_asm(ty, record);
            }
            code::POISON => {
                self.check_value(ty, at)?;
                return Ok(Slot::Const(self.build.intern(ty, ConstData::Poison), ty));
            }
            code::AGGREGATE
            | code::CE_UNOP
            | code::CE_BINOP
            | code::CE_CAST
            | code::CE_GEP_OLD
            | code::CE_INBOUNDS_GEP
            | code::CE_GEP_WITH_INRANGE_INDEX_OLD
            | code::CE_GEP_WITH_INRANGE
            | code::CE_GEP
            | code::CE_SELECT
            | code::CE_EXTRACTELT
            | code::CE_INSERTELT
            | code::CE_SHUFFLEVEC
            | code::CE_SHUFVEC_EX
            | code::CE_CMP
            | code::BLOCKADDRESS
            | code::DSO_LOCAL_EQUIVALENT
            | code::NO_CFI_VALUE
            | code::PTRAUTH
            | code::PTRAUTH2 => return self.later(ty, record),
            // Any other code is of an undefined value, as in LLVM.
            _ => {
                self.check_value(ty, at)?;
                return Ok(Slot::Const(self.build.intern(ty, ConstData::Undef), ty));
            }
        };
        let id = if scalar == ty { id } else { self.build.splat(ty, id) };
        Ok(Slot::Const(id, ty))
    }

    /// Keeps the record of a constant that holds others.
    fn later(&mut self, ty: Ty, record: &Record) -> Result<Slot> {
        let at = Pos::new(record.at as usize);
        self.check_value(ty, at)?;
        let row = self.constants.rows.len() as u32;
        let start = self.constants.ops.len() as u32;
        let mut code = record.code;
        let mut ops = record.ops.as_slice();
        if code == code::CE_GEP_WITH_INRANGE {
            // The range is a promise that nothing here makes use of.
            let mut rest = Ops::new(record);
            let head = rest.take(2)?;
            // Two counts in one word, as in `readConstantRange`: the low half is that of the lower
            // bound.
            let words = if rest.next()? <= 64 { 1 << 32 | 1 } else { rest.next()? };
            rest.take((words & 0xffff_ffff) + (words >> 32))?;
            self.constants.ops.extend(head.iter().map(|&op| op as u32));
            ops = rest.rest();
            code = code::CE_GEP;
        }
        // Numbers of types and values have 32 bits.
        self.constants.ops.extend(ops.iter().map(|&op| op as u32));
        let state = State::New;
        self.constants.rows.push(Row { at, ty, code, start, depth: 0, state });
        Ok(Slot::Record(row))
    }

    /// The fault that `what` cannot have the type `ty`.
    #[cold]
    fn wrong_kind<T>(&self, what: &str, ty: Ty, at: Pos) -> Result<T> {
        Fault::at(at, format!("{what} of type '{}'", self.build.spell(ty)))
    }

    /// Checks that a value can have this type at all.
    fn check_value(&self, ty: Ty, at: Pos) -> Result<()> {
        if self.build.is_first_class(ty) { Ok(()) } else { self.wrong_kind("a constant", ty, at) }
    }

    /// The width of an integer type.
    fn int_bits(&self, ty: Ty, at: Pos) -> Result<u32> {
        match *self.build.type_data(ty) {
            TypeData::Int(bits) => Ok(bits),
            _ => self.wrong_kind("an integer", ty, at),
        }
    }

    /// The bits of a floating-point number.
    fn float(&self, ty: Ty, ops: &mut Ops<'_>) -> Result<u128> {
        let TypeData::Float(kind) = *self.build.type_data(ty) else {
            return self.wrong_kind("a floating-point number", ty, ops.at());
        };
        let first = u128::from(ops.next()?);
        Ok(match kind {
            FloatKind::Half | FloatKind::BFloat => first & 0xffff,
            FloatKind::Float => first & 0xffff_ffff,
            FloatKind::Double => first,
            // The 16 bits with the sign and the exponent are in the first word.
            FloatKind::X86Fp80 => first << 16 | u128::from(ops.next()? & 0xffff),
            FloatKind::Fp128 | FloatKind::PpcFp128 => first | u128::from(ops.next()?) << 64,
        })
    }

    /// A string, whose type is an array of as many `i8`.
    fn string_constant(&mut self, ty: Ty, text: Vec<u8>, at: Pos) -> Result<Const> {
        let fits = match *self.build.types.data(ty) {
            TyData::Array { element, count } => {
                self.build.ir_type(element) == Types::I8 && count == text.len() as u64
            }
            _ => false,
        };
        if !fits {
            return self.wrong_kind(&format!("a string of {} bytes", text.len()), ty, at);
        }
        let data = if text.iter().all(|&byte| byte == 0) {
            ConstData::Zero
        } else {
            ConstData::Bytes(text.into())
        };
        Ok(self.build.intern(ty, data))
    }

    /// Numbers of at most 64 bits, as the elements of an array or vector.
    fn data(&mut self, ty: Ty, ops: &Ops<'_>) -> Result<Const> {
        let at = ops.at();
        let (element, count) = match *self.build.types.data(ty) {
            TyData::Array { element, count } => (element, count),
            TyData::Vector { element, count, scalable: false } => (element, count.into()),
            _ => return self.wrong_kind("data", ty, at),
        };
        // This bounds the allocation too: the type may say any number, the record has its operands.
        if count != ops.left() as u64 {
            return self.wrong_kind(&format!("{} elements", ops.left()), ty, at);
        }
        let is_array = matches!(self.build.types.data(ty), TyData::Array { .. });
        if is_array && self.build.ir_type(element) == Types::I8 {
            return self.string_constant(ty, bytes(ops.rest()), at);
        }
        let mut parts = Vec::with_capacity(ops.left());
        for &value in ops.rest() {
            let data = match *self.build.type_data(element) {
                TypeData::Int(bits) if bits <= 64 => ConstData::Int(ApInt::new(bits, value)),
                TypeData::Float(kind) if kind.bits() <= 64 => {
                    let mask = u64::MAX >> (64 - kind.bits());
                    ConstData::Float((value & mask).into())
                }
                _ => return self.wrong_kind("data", ty, at),
            };
            parts.push(self.build.intern(element, data));
        }
        Ok(self.build.aggregate(ty, parts))
    }

    /// `[function type?, flags, text, constraints]`: the type is that of the pointer before LLVM
    /// 14.
    fn inline_asm(&mut self, ty: Ty, record: &Record) -> Result<Slot> {
        let mut ops = Ops::new(record);
        let mut own = ty;
        if record.code == code::INLINEASM {
            let function = self.next_type(&mut ops)?;
            if !self.build.is_function_type(function) {
                return ops.fail("inline assembly has the type of a function");
            }
            // So that a call without a type of its own finds it.
            own = self.build.pointer_in_use(function, 0);
        }
        if !self.build.is_pointer(ty) {
            return self.wrong_kind("inline assembly", ty, ops.at());
        }
        let flags = ops.next()?;
        let mut text = || -> Result<Vec<u8>> {
            let count = ops.next()?;
            Ok(bytes(ops.take(count)?))
        };
        let (template, constraints) = (text()?, text()?);
        let asm = InlineAsm {
            template: self.build.module.symbol(template),
            constraints: self.build.module.symbol(constraints),
            side_effect: flags & 1 != 0,
            align_stack: flags & 2 != 0,
            intel: flags & 4 != 0,
            unwind: flags & 8 != 0,
        };
        let space = self.build.pointer_space(ty).unwrap_or(0);
        let pointer = self.build.opaque_pointer(space);
        Ok(Slot::Const(self.build.intern(pointer, ConstData::InlineAsm(Box::new(asm))), own))
    }

    /// Makes the constant of this number, and before it those that it holds, without recursion.
    pub(super) fn resolve(&mut self, number: u32, at: Pos) -> Result<TypedConst> {
        // A stack of those that wait for what they hold. A damaged file may nest as deep as it is
        // long.
        let mut open = vec![number];
        while let Some(&next) = open.last() {
            let Some(&Slot::Record(row)) = self.values.get(next as usize) else {
                open.pop();
                continue;
            };
            let row = row as usize;
            let Row { at: own, code, ty, .. } = self.constants.rows[row];
            match self.constants.rows[row].state {
                State::Made(..) => {
                    open.pop();
                    continue;
                }
                State::New => {
                    self.constants.rows[row].state = State::Open;
                    let before = open.len();
                    for part in held(code, self.constants.ops(row)) {
                        match self.constants.state(self.values.get(part as usize)) {
                            Some((State::New, _)) => open.push(part),
                            Some((State::Open, _)) => {
                                return Fault::at(own, "a constant holds itself");
                            }
                            Some((State::Made(..), _)) | None => {}
                        }
                    }
                    if open.len() > before {
                        continue;
                    }
                }
                State::Open => {}
            }
            let ops: Vec<u32> = self.constants.ops(row).to_vec();
            let parts = held(code, &ops).into_iter();
            let depths = parts.filter_map(|part| {
                Some(self.constants.state(self.values.get(part as usize))?.1 + 1)
            });
            let depth = depths.max().unwrap_or(0);
            if depth > MOST_DEEP {
                return Fault::at(own, format!("constants nest more than {MOST_DEEP} deep"));
            }
            let (made, id) = self.made(code, ty, &ops, own)?;
            self.constants.rows[row].depth = depth;
            self.constants.rows[row].state = State::Made(id, made);
            open.pop();
        }
        match self.constants.state(self.values.get(number as usize)) {
            Some((State::Made(id, ty), _)) => Ok((ty, at, id)),
            _ => Fault::at(at, format!("value {number} is no constant")),
        }
    }
}
