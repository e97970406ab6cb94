//! Instructions that compute: the dispatch over all opcodes, and those without memory, calls or
//! control flow. LangRef, "Instruction Reference".
//!
//! Each production gives the instruction and the type of its result, [`Ty::VOID`] for none.
//! Operands are checked as they are read, for the types are at hand then; what needs the whole body
//! (dominance, the blocks of a phi) is left to the verifier of the IR.

use std::sync::OnceLock;

use emback_ir::{BinaryOp, Block, CastOp, InstData, InstFlags, InstLoc, Operand, UnaryOp};
use rustc_hash::FxHashMap;

use super::{PResult, Parser};
use crate::build::{Purpose, Ty, binary_flags, cast_flags};
use crate::text::lexer::Tok;

/// What an instruction begins with.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Opcode {
    Unary(UnaryOp),
    Binary(BinaryOp),
    Cast(CastOp),
    Ret,
    Br,
    Switch,
    IndirectBr,
    Invoke,
    CallBr,
    Resume,
    Unreachable,
    CleanupRet,
    CatchRet,
    CatchSwitch,
    /// Of LLVM 3.0 only.
    Unwind,
    ICmp,
    FCmp,
    Select,
    Freeze,
    Phi,
    ExtractElement,
    InsertElement,
    ShuffleVector,
    ExtractValue,
    InsertValue,
    Alloca,
    Load,
    Store,
    GetElementPtr,
    Fence,
    CmpXchg,
    AtomicRmw,
    /// `call`, or the word before it.
    Call,
    VaArg,
    LandingPad,
    CatchPad,
    CleanupPad,
    /// Not an instruction, but the end of one: `to` of an invoke, `uselistorder`.
    Other,
}

/// The opcodes with a word of their own. Arithmetic and casts come from the tables of
/// [`emback_ir`], so that a new one of these is known here at once.
const OPCODES: &[(&str, Opcode)] = &[
    ("ret", Opcode::Ret),
    ("br", Opcode::Br),
    ("switch", Opcode::Switch),
    ("indirectbr", Opcode::IndirectBr),
    ("invoke", Opcode::Invoke),
    ("callbr", Opcode::CallBr),
    ("resume", Opcode::Resume),
    ("unreachable", Opcode::Unreachable),
    ("cleanupret", Opcode::CleanupRet),
    ("catchret", Opcode::CatchRet),
    ("catchswitch", Opcode::CatchSwitch),
    ("unwind", Opcode::Unwind),
    ("icmp", Opcode::ICmp),
    ("fcmp", Opcode::FCmp),
    ("select", Opcode::Select),
    ("freeze", Opcode::Freeze),
    ("phi", Opcode::Phi),
    ("extractelement", Opcode::ExtractElement),
    ("insertelement", Opcode::InsertElement),
    ("shufflevector", Opcode::ShuffleVector),
    ("extractvalue", Opcode::ExtractValue),
    ("insertvalue", Opcode::InsertValue),
    ("alloca", Opcode::Alloca),
    ("load", Opcode::Load),
    ("store", Opcode::Store),
    ("getelementptr", Opcode::GetElementPtr),
    ("fence", Opcode::Fence),
    ("cmpxchg", Opcode::CmpXchg),
    ("atomicrmw", Opcode::AtomicRmw),
    ("call", Opcode::Call),
    ("tail", Opcode::Call),
    ("musttail", Opcode::Call),
    ("notail", Opcode::Call),
    ("va_arg", Opcode::VaArg),
    ("landingpad", Opcode::LandingPad),
    ("catchpad", Opcode::CatchPad),
    ("cleanuppad", Opcode::CleanupPad),
    ("to", Opcode::Other),
    ("uselistorder", Opcode::Other),
];

/// The opcode that a word is. Every instruction and most attributes of calls are looked up here, by
/// one hash each.
fn opcode(word: &[u8]) -> Option<Opcode> {
    static TABLE: OnceLock<FxHashMap<&'static [u8], Opcode>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = FxHashMap::default();
        table.extend(OPCODES.iter().map(|(name, op)| (name.as_bytes(), *op)));
        table.extend(UnaryOp::ALL.iter().map(|&op| (op.name().as_bytes(), Opcode::Unary(op))));
        table.extend(BinaryOp::ALL.iter().map(|&op| (op.name().as_bytes(), Opcode::Binary(op))));
        table.extend(CastOp::ALL.iter().map(|&op| (op.name().as_bytes(), Opcode::Cast(op))));
        table
    });
    table.get(word).copied()
}

/// Whether a word ends the attributes of a call before it. Nothing else does: there is no end of
/// line in the grammar, and the next instruction may have no result and so begin with a word.
pub(super) fn begins_instruction(word: &[u8]) -> bool {
    opcode(word).is_some()
}

impl<'s> Parser<'s> {
    /// `(name '=')? opcode ... metadata*`. Returns whether it ends the block. The result's type is
    /// known only behind the instruction, so that its value is defined last.
    pub(super) fn instruction(&mut self, block: Block) -> PResult<bool> {
        let line = self.lex.token_line;
        let at = self.offset();
        let name = self.local_name();
        if name.is_some() {
            self.bump();
            self.expect(Tok::Equal, "'=' after the name of a result")?;
        }
        self.result_named = name.is_some();
        let found = if self.tok == Tok::Word { opcode(self.text()) } else { None };
        let Some(op) = found else {
            return self.expected("an instruction");
        };
        let records = self.debug.records.len();
        let (data, ty) = match op {
            Opcode::Call => match self.call_instruction()? {
                Some(found) => found,
                // Calls that describe variables to a debugger are not kept.
                None => {
                    let location = self.attachments()?;
                    if let Some(record) = self.debug.records.get_mut(records) {
                        record.location = location;
                    }
                    return Ok(false);
                }
            },
            _ => {
                self.bump();
                self.operation(op)?
            }
        };
        let debug = self.attachments()?;
        let terminator = data.is_terminator();
        let inst = self.build.push_inst(
            block,
            data,
            InstLoc { debug: debug.into(), place: self.place(line) },
        );
        if ty != Ty::VOID {
            self.build.define_result(inst, name, ty, at)?;
        } else if name.is_some() {
            return self.fail(at, "this instruction has no result that could be named");
        }
        Ok(terminator)
    }

    /// What follows the opcode: the instruction and the type of its result.
    fn operation(&mut self, op: Opcode) -> PResult<(InstData, Ty)> {
        match op {
            Opcode::Unary(op) => self.unary(op),
            Opcode::Binary(op) => self.binary(op),
            Opcode::Cast(op) => self.cast(op),
            Opcode::ICmp | Opcode::FCmp => self.compare(op == Opcode::ICmp),
            Opcode::Select => self.select(),
            Opcode::Freeze => {
                let (ty, arg) = self.typed_value()?;
                Ok((InstData::Freeze { arg }, ty))
            }
            Opcode::Phi => self.phi(),
            Opcode::ExtractElement => self.extract_element(),
            Opcode::InsertElement => self.insert_element(),
            Opcode::ShuffleVector => self.shuffle_vector(),
            Opcode::ExtractValue => self.extract_value(),
            Opcode::InsertValue => self.insert_value(),
            Opcode::Alloca => self.alloca(),
            Opcode::Load => self.load(),
            Opcode::Store => self.store(),
            Opcode::GetElementPtr => self.get_element_ptr(),
            Opcode::Fence => self.fence(),
            Opcode::CmpXchg => self.cmpxchg(),
            Opcode::AtomicRmw => self.atomicrmw(),
            Opcode::VaArg => self.va_arg(),
            Opcode::Ret => self.ret(),
            Opcode::Br => self.br(),
            Opcode::Switch => self.switch(),
            Opcode::IndirectBr => self.indirect_br(),
            Opcode::Invoke => self.invoke(),
            Opcode::CallBr => self.callbr(),
            Opcode::Resume => {
                let (_, value) = self.typed_value()?;
                Ok((InstData::Resume { value }, Ty::VOID))
            }
            Opcode::Unreachable => Ok((InstData::Unreachable, Ty::VOID)),
            // It unwound the stack with nothing to catch it; no LLVM since can say so.
            Opcode::Unwind => Ok((InstData::Unreachable, Ty::VOID)),
            Opcode::CleanupRet => self.cleanup_ret(),
            Opcode::CatchRet => self.catch_ret(),
            Opcode::CatchSwitch => self.catch_switch(),
            Opcode::LandingPad => self.landing_pad(),
            Opcode::CatchPad | Opcode::CleanupPad => self.pad(op == Opcode::CatchPad),
            Opcode::Call | Opcode::Other => self.expected("an instruction"),
        }
    }

    /// `fneg flags? type value`, LangRef, "Unary Operations". LLVM before 8 writes `fsub -0.0, x`.
    fn unary(&mut self, op: UnaryOp) -> PResult<(InstData, Ty)> {
        let flags = self.fast_math();
        let at = self.offset();
        let (ty, arg) = self.typed_value()?;
        self.build.check_unary(op, ty, at)?;
        Ok((InstData::Unary { op, arg, flags }, ty))
    }

    /// `opcode flags? type value ',' value`, LangRef, "Binary Operations" and "Bitwise Binary
    /// Operations". Flags may come in any order.
    fn binary(&mut self, op: BinaryOp) -> PResult<(InstData, Ty)> {
        let flags = self.flags(binary_flags(op));
        let at = self.offset();
        let ty = self.value_type()?;
        self.build.check_binary(op, ty, at)?;
        let args = self.two_values(ty)?;
        Ok((InstData::Binary { op, args, flags }, ty))
    }

    /// `value ',' value`, both of one type.
    fn two_values(&mut self, ty: Ty) -> PResult<[Operand; 2]> {
        let a = self.value(ty)?;
        self.expect(Tok::Comma, "',' between two operands")?;
        Ok([a, self.value(ty)?])
    }

    /// `opcode flags? type value 'to' type`, LangRef, "Conversion Operations". `addrspacecast` came
    /// with LLVM 3.4: before, a `bitcast` may change the address space.
    fn cast(&mut self, op: CastOp) -> PResult<(InstData, Ty)> {
        let flags = self.flags(cast_flags(op));
        let at = self.offset();
        let (from, arg) = self.typed_value()?;
        self.expect_word("to")?;
        let to = self.value_type()?;
        Ok(self.build.cast(op, (from, arg), to, flags, at)?)
    }

    /// `icmp samesign? predicate type value ',' value` (`samesign` since LLVM 20), or
    /// `fcmp flags? predicate type value ',' value`.
    fn compare(&mut self, int: bool) -> PResult<(InstData, Ty)> {
        let flags = if int { self.flags(InstFlags::SAMESIGN) } else { self.fast_math() };
        if int {
            let pred = self.int_predicate()?;
            let (ty, args) = self.compared_values(true)?;
            return Ok((InstData::ICmp { pred, args, flags }, ty));
        }
        let pred = self.float_predicate()?;
        let (ty, args) = self.compared_values(false)?;
        Ok((InstData::FCmp { pred, args, flags }, ty))
    }

    /// The operands, and the type of the result: `i1`, or a vector of it.
    fn compared_values(&mut self, int: bool) -> PResult<(Ty, [Operand; 2])> {
        let at = self.offset();
        let ty = self.value_type()?;
        let result = self.build.check_compare(int, ty, at)?;
        let args = self.two_values(ty)?;
        Ok((result, args))
    }

    /// `select flags? type value ',' type value ',' type value`, LangRef, "'select' Instruction".
    fn select(&mut self) -> PResult<(InstData, Ty)> {
        let flags = self.fast_math();
        let at = self.offset();
        let (cond_ty, cond) = self.typed_value()?;
        self.expect(Tok::Comma, "',' after the condition")?;
        let (ty, if_true) = self.typed_value()?;
        self.build.check_select(cond_ty, at, ty)?;
        self.expect(Tok::Comma, "',' between two operands")?;
        let other_at = self.offset();
        let other = self.value_type()?;
        self.build.check_type(other_at, other, ty)?;
        let if_false = self.value(ty)?;
        Ok((InstData::Select { args: Box::new([cond, if_true, if_false]), flags }, ty))
    }

    /// `'[' value ',' label ']' (',' '[' ... ']')*`, LangRef, "'phi' Instruction". A phi without
    /// entries is allowed by the grammar, for a block without predecessors.
    fn phi(&mut self) -> PResult<(InstData, Ty)> {
        let flags = self.fast_math();
        let at = self.offset();
        let ty = self.value_type()?;
        self.build.check_purpose(ty, Purpose::Phi, at)?;
        let mut incoming = Vec::new();
        while self.tok == Tok::LSquare {
            self.bump();
            let value = self.value(ty)?;
            self.expect(Tok::Comma, "',' after the value of a 'phi'")?;
            let block = self.label_name()?;
            self.expect(Tok::RSquare, "']' after the label of a 'phi'")?;
            incoming.push((value, block));
            // The comma may belong to metadata; the byte after it tells without a second token.
            if self.tok != Tok::Comma || self.metadata_follows() {
                break;
            }
            self.bump();
            if self.tok != Tok::LSquare {
                return self.expected("'[' of the next value of a 'phi'");
            }
        }
        incoming.shrink_to_fit();
        Ok((InstData::Phi { incoming: Box::new(incoming), flags }, ty))
    }

    /// `extractelement type value ',' type index`; the index may have any integer type.
    fn extract_element(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, vector) = self.typed_value()?;
        let element = self.build.lane_type(ty, at)?;
        self.expect(Tok::Comma, "',' after the vector")?;
        let index = self.int_value()?;
        Ok((InstData::ExtractElement { args: [vector, index] }, element))
    }

    /// `type value`, an integer.
    pub(super) fn int_value(&mut self) -> PResult<Operand> {
        let at = self.offset();
        let (ty, value) = self.typed_value()?;
        self.build.check_int(ty, at)?;
        Ok(value)
    }

    /// `insertelement type value ',' type element ',' type index`. An index that is too large gives
    /// poison, so it is no error here.
    fn insert_element(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, vector) = self.typed_value()?;
        let element = self.build.lane_type(ty, at)?;
        self.expect(Tok::Comma, "',' after the vector")?;
        let value_at = self.offset();
        let have = self.value_type()?;
        self.build.check_type(value_at, have, element)?;
        let value = self.value(element)?;
        self.expect(Tok::Comma, "',' after the value")?;
        let index = self.int_value()?;
        Ok((InstData::InsertElement { args: Box::new([vector, value, index]) }, ty))
    }

    /// `shufflevector type value ',' type value ',' type mask`. The mask is a constant operand in
    /// text, but since LLVM 11 a list of numbers in the instruction, as here.
    fn shuffle_vector(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, a) = self.typed_value()?;
        let element = self.build.lane_type(ty, at)?;
        self.expect(Tok::Comma, "',' between two operands")?;
        let other_at = self.offset();
        let other = self.value_type()?;
        self.build.check_type(other_at, other, ty)?;
        let b = self.value(ty)?;
        self.expect(Tok::Comma, "',' before the mask")?;
        let mask_at = self.offset();
        let (mask_ty, mask) = self.typed_constant()?;
        let mask = self.build.shuffle_mask(mask_ty, mask, mask_at)?;
        let result = self.build.shaped(mask_ty, element);
        Ok((InstData::ShuffleVector { args: [a, b], mask }, result))
    }

    /// `(',' n)+`, up to metadata. Aggregates are indexed by numbers, not by values: which field it
    /// is must be known for its type.
    pub(super) fn aggregate_indices(&mut self) -> PResult<Box<[u32]>> {
        let mut indices = Vec::new();
        while self.tok == Tok::Comma && !self.metadata_follows() {
            self.bump();
            indices.push(self.unsigned32("the number of an element")?);
        }
        if indices.is_empty() {
            return self.expected("',' and the number of an element");
        }
        Ok(indices.into())
    }

    /// `extractvalue type value (',' n)+`, LangRef, "Aggregate Operations".
    fn extract_value(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, agg) = self.typed_value()?;
        let indices = self.aggregate_indices()?;
        let result = self.build.indexed_type(ty, &indices, at)?;
        Ok((InstData::ExtractValue { agg, indices }, result))
    }

    /// `insertvalue type value ',' type element (',' n)+`. The result is a new aggregate of the
    /// same type.
    fn insert_value(&mut self) -> PResult<(InstData, Ty)> {
        let at = self.offset();
        let (ty, agg) = self.typed_value()?;
        self.expect(Tok::Comma, "',' after the aggregate")?;
        let value_at = self.offset();
        let (have, value) = self.typed_value()?;
        let indices = self.aggregate_indices()?;
        let want = self.build.indexed_type(ty, &indices, at)?;
        self.build.check_type(value_at, have, want)?;
        Ok((InstData::InsertValue { agg, value, indices }, ty))
    }
}
