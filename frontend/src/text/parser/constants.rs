//! Constants: everything a value can be without an instruction. LangRef, "Constants".
//!
//! A constant in text has no type of its own: `0` may be an `i8` or an `i64`. Every production
//! takes the type that is expected and checks the constant against it; only constant expressions
//! know theirs. Aggregates of zeros become one `zeroinitializer` and tables of bytes one constant,
//! so that a module with megabytes of data stays a few objects.

use emback_ir::constant::InlineAsm;
use emback_ir::{Const, ConstData, Operand, TypeData, Types};

use super::{PResult, Parser};
use crate::build::{Pos, Ty, TyData};
use crate::text::lexer::{Tok, unescape};

/// The words that begin a constant; any other word before a value is an attribute. A list that
/// lacks a word of a later LLVM makes "unknown attribute" of it, and no wrong code.
pub(super) fn begins_constant(word: &[u8]) -> bool {
    matches!(
        word,
        b"true"
            | b"false"
            | b"null"
            | b"none"
            | b"undef"
            | b"poison"
            | b"zeroinitializer"
            | b"c"
            | b"splat"
            | b"asm"
            | b"blockaddress"
            | b"dso_local_equivalent"
            | b"no_cfi"
            | b"ptrauth"
    ) || super::constant_expressions::is_opcode(word)
}

impl<'s> Parser<'s> {
    /// `value := local | constant`.
    pub(super) fn value(&mut self, ty: Ty) -> PResult<Operand> {
        match self.tok {
            Tok::Local | Tok::LocalNumber(_) | Tok::LocalQuoted => self.local_operand(ty),
            _ => self.constant(ty).map(Operand::Const),
        }
    }

    /// `type value`.
    pub(super) fn typed_value(&mut self) -> PResult<(Ty, Operand)> {
        let ty = self.value_type()?;
        Ok((ty, self.value(ty)?))
    }

    /// `type constant`.
    pub(super) fn typed_constant(&mut self) -> PResult<(Ty, Const)> {
        let ty = self.value_type()?;
        Ok((ty, self.constant(ty)?))
    }

    /// A constant of type `ty`.
    pub(super) fn constant(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        let data = match self.tok {
            // A vector type does not match here: `<4 x i32> 0` is no constant, `splat (i32 0)` is.
            Tok::Int | Tok::HexInt => {
                let TypeData::Int(bits) = self.build.module.types[self.build.ir_type(ty)] else {
                    return self.wrong_kind(at, "an integer", ty);
                };
                ConstData::Int(self.int_literal(bits)?)
            }
            Tok::Float | Tok::HexFloat => {
                let TypeData::Float(kind) = self.build.module.types[self.build.ir_type(ty)] else {
                    return self.wrong_kind(at, "a floating-point number", ty);
                };
                ConstData::Float(self.float_literal(kind)?)
            }
            Tok::Global | Tok::GlobalQuoted | Tok::GlobalNumber(_) => {
                return self.global_constant(ty);
            }
            Tok::Word => return self.word_constant(ty),
            Tok::LBrace => return self.braced(ty, false),
            Tok::LSquare => {
                let TyData::Array { element, count } = *self.build.types.data(ty) else {
                    return self.wrong_kind(at, "an array", ty);
                };
                self.bump();
                return self.array_elements(ty, element, count, at);
            }
            Tok::Less => {
                self.bump();
                if self.tok == Tok::LBrace {
                    let id = self.braced(ty, true)?;
                    self.expect(Tok::Greater, "'>' at the end of a packed struct")?;
                    return Ok(id);
                }
                return self.vector_elements(ty, at);
            }
            // Metadata as a value is an argument of an intrinsic.
            Tok::Exclaim | Tok::Meta if ty == Ty::METADATA => return self.metadata_operand(),
            Tok::Local | Tok::LocalNumber(_) | Tok::LocalQuoted => {
                return self.expected("a constant");
            }
            _ => return self.expected("a value"),
        };
        Ok(self.build.intern(ty, data))
    }

    /// A constant of another kind than its type asks for.
    #[cold]
    fn wrong_kind<T>(&self, at: Pos, what: &str, ty: Ty) -> PResult<T> {
        self.fail(at, format!("expected a value of type '{}', found {what}", self.build.spell(ty)))
    }

    /// A constant that begins with a word: LangRef, "Simple Constants", "Undefined Values", "Poison
    /// Values", "Addresses of Basic Blocks", "DSO Local Equivalent", "No CFI", "Pointer
    /// Authentication Constants" and "Constant Expressions".
    fn word_constant(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        let word = self.text();
        let data = match word {
            b"true" | b"false" => {
                // `true` and `false` are of `i1` alone; a vector has `splat (i1 true)`.
                if ty != Ty::I1 {
                    return self.wrong_kind(at, "a boolean", ty);
                }
                ConstData::Int(emback_ir::ApInt::new(1, u64::from(word == b"true")))
            }
            b"null" => {
                if !self.build.is_pointer(ty) {
                    return self.wrong_kind(at, "a null pointer", ty);
                }
                ConstData::Null
            }
            b"none" => {
                if ty != Ty::TOKEN {
                    return self.wrong_kind(at, "'none'", ty);
                }
                ConstData::None
            }
            b"undef" | b"poison" => {
                if !self.build.is_first_class(ty) {
                    return self.wrong_kind(at, "an undefined value", ty);
                }
                if word == b"undef" { ConstData::Undef } else { ConstData::Poison }
            }
            b"zeroinitializer" => {
                self.bump();
                return match self.build.zero(ty) {
                    Some(id) => Ok(id),
                    None => self.wrong_kind(at, "'zeroinitializer'", ty),
                };
            }
            b"c" => return self.byte_string(ty),
            b"splat" => return self.splat(ty),
            b"asm" => {
                if !self.build.is_pointer(ty) {
                    return self.wrong_kind(at, "inline assembly", ty);
                }
                let asm = self.inline_asm()?;
                return Ok(self.build.intern(ty, ConstData::InlineAsm(Box::new(asm))));
            }
            // `blockaddress(@f, %b)`: the label may be in a function that is not read yet.
            b"blockaddress" => {
                self.bump();
                let data = self.block_address()?;
                return self.pointer_constant(ty, data, at);
            }
            // Since LLVM 12 and 14. Kept apart here; later stages take both for the address of the
            // function, as there is neither interposition nor control-flow integrity on these
            // targets.
            b"dso_local_equivalent" | b"no_cfi" => {
                self.bump();
                let Some(global) = self.global_token()? else {
                    return self.expected("the name of a function");
                };
                self.build.note_global_use(global, at);
                let data = if word == b"no_cfi" {
                    ConstData::NoCfi(global)
                } else {
                    ConstData::DsoLocalEquivalent(global)
                };
                return self.pointer_constant(ty, data, at);
            }
            // Since LLVM 19: `ptrauth (ptr, i32 key, i64 discriminator, ptr address)`; LLVM 22
            // takes a fifth.
            b"ptrauth" => {
                self.bump();
                self.expect(Tok::LParen, "'(' after 'ptrauth'")?;
                let mut parts = vec![self.typed_constant()?.1];
                while self.eat(Tok::Comma) {
                    parts.push(self.typed_constant()?.1);
                }
                self.expect(Tok::RParen, "',' or ')' in 'ptrauth'")?;
                if !(2..=5).contains(&parts.len()) {
                    return self.fail(at, "'ptrauth' takes a pointer, a key and up to three more");
                }
                return self.pointer_constant(ty, ConstData::PtrAuth(parts.into()), at);
            }
            _ if super::constant_expressions::is_opcode(word) => {
                let (have, id) = self.constant_expression()?;
                self.build.check_type(at, have, ty)?;
                return Ok(id);
            }
            _ => {
                // The metadata of LLVM before 3.6 has no word for a string: `metadata !"x"`.
                if ty == Ty::METADATA {
                    return self.metadata_operand();
                }
                return self.expected("a value");
            }
        };
        self.bump();
        Ok(self.build.intern(ty, data))
    }

    /// A constant that is an address.
    fn pointer_constant(&mut self, ty: Ty, data: ConstData, at: Pos) -> PResult<Const> {
        if !self.build.is_pointer(ty) {
            return self.wrong_kind(at, "an address", ty);
        }
        Ok(self.build.intern(ty, data))
    }

    /// `c"text"` as an array of bytes, LangRef, "Complex Constants". The length is that of the
    /// type: no zero is added, as C compilers write theirs (`\00`).
    fn byte_string(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        self.bump();
        if self.tok != Tok::Str {
            return self.expected("a string after 'c'");
        }
        let bytes = unescape(self.text());
        self.bump();
        let fits = match *self.build.types.data(ty) {
            TyData::Array { element, count } => {
                self.build.ir_type(element) == Types::I8 && count == bytes.len() as u64
            }
            _ => false,
        };
        if !fits {
            let text = format!("a string of {} bytes", bytes.len());
            return self.wrong_kind(at, &text, ty);
        }
        let data = if bytes.iter().all(|&byte| byte == 0) {
            ConstData::Zero
        } else {
            ConstData::Bytes(bytes.into())
        };
        Ok(self.build.intern(ty, data))
    }

    /// `splat '(' type constant ')'`, since LLVM 18 (written since 20). Before, it was an
    /// `insertelement` under a `shufflevector`, which is the only other way to give a scalable
    /// vector lanes.
    fn splat(&mut self, ty: Ty) -> PResult<Const> {
        let at = self.offset();
        self.bump();
        self.expect(Tok::LParen, "'(' after 'splat'")?;
        let element_at = self.offset();
        let (have, id) = self.typed_constant()?;
        self.expect(Tok::RParen, "')' at the end of 'splat'")?;
        let Some((element, ..)) = self.build.types.vector_parts(ty) else {
            return self.wrong_kind(at, "a vector", ty);
        };
        self.build.check_type(element_at, have, element)?;
        Ok(self.build.splat(ty, id))
    }

    /// The elements of `[...]`, its bracket read. Bytes are gathered as bytes while all elements
    /// are numbers; the first that is not (`undef`, an expression) turns those before it into
    /// constants, so that the whole stays linear.
    fn array_elements(&mut self, ty: Ty, element: Ty, count: u64, at: Pos) -> PResult<Const> {
        self.enter()?;
        let mut parts: Vec<Const> = Vec::new();
        let mut bytes: Option<Vec<u8>> = (element == Ty::I8).then(Vec::new);
        let mut written = 0u64;
        if self.tok != Tok::RSquare {
            loop {
                let element_at = self.offset();
                let have = self.value_type()?;
                self.build.check_type(element_at, have, element)?;
                let id = self.constant(element)?;
                written += 1;
                let byte = match self.build.module.consts.data(id) {
                    ConstData::Int(value) => Some(value.limb(0) as u8),
                    _ => None,
                };
                match (&mut bytes, byte) {
                    (Some(bytes), Some(byte)) => bytes.push(byte),
                    (Some(own), None) => {
                        for byte in std::mem::take(own) {
                            let value = ConstData::Int(emback_ir::ApInt::new(8, byte.into()));
                            parts.push(
                                self.build.module.consts.intern(self.build.ir_type(element), value),
                            );
                        }
                        bytes = None;
                        parts.push(id);
                    }
                    (None, _) => parts.push(id),
                }
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
        }
        self.expect(Tok::RSquare, "',' or ']' in an array")?;
        self.leave();
        if written != count {
            let text = format!("an array of {written} elements");
            return self.wrong_kind(at, &text, ty);
        }
        let data = match bytes {
            Some(bytes) if bytes.iter().all(|&byte| byte == 0) => ConstData::Zero,
            Some(bytes) => ConstData::Bytes(bytes.into()),
            None => return Ok(self.build.aggregate(ty, parts)),
        };
        Ok(self.build.intern(ty, data))
    }

    /// The lanes of `<...>`, its bracket read. A scalable vector has no list of lanes: how many
    /// there would be is not known.
    fn vector_elements(&mut self, ty: Ty, at: Pos) -> PResult<Const> {
        self.enter()?;
        let lanes = self.build.types.vector_parts(ty);
        let Some((element, count, false)) = lanes else {
            return self.wrong_kind(at, "a vector", ty);
        };
        let mut parts = Vec::new();
        if self.tok != Tok::Greater {
            loop {
                let element_at = self.offset();
                let have = self.value_type()?;
                self.build.check_type(element_at, have, element)?;
                parts.push(self.constant(element)?);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
        }
        self.expect(Tok::Greater, "',' or '>' in a vector")?;
        self.leave();
        if parts.len() != count as usize {
            let text = format!("a vector of {} elements", parts.len());
            return self.wrong_kind(at, &text, ty);
        }
        Ok(self.build.aggregate(ty, parts))
    }

    /// `'{' (type constant (',' type constant)*)? '}'`, or the same between `<` and `>` where the
    /// struct is packed. The fields are those of the type that is expected, which may be a named
    /// one: a struct constant does not repeat its name.
    fn braced(&mut self, ty: Ty, packed: bool) -> PResult<Const> {
        let at = self.offset();
        self.enter()?;
        self.bump();
        let fields: Box<[Ty]> = match self.build.types.resolved(ty) {
            TyData::Struct { fields, packed: declared } if *declared == packed => fields.clone(),
            _ => return self.wrong_kind(at, "a struct", ty),
        };
        let mut parts = Vec::with_capacity(fields.len());
        if self.tok != Tok::RBrace {
            loop {
                let element_at = self.offset();
                let (have, id) = self.typed_constant()?;
                if let Some(&want) = fields.get(parts.len()) {
                    self.build.check_type(element_at, have, want)?;
                }
                parts.push(id);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
        }
        self.expect(Tok::RBrace, "',' or '}' in a struct")?;
        self.leave();
        if parts.len() != fields.len() {
            let text = format!("a struct of {} fields", parts.len());
            return self.wrong_kind(at, &text, ty);
        }
        Ok(self.build.aggregate(ty, parts))
    }

    /// `'asm' 'sideeffect'? 'alignstack'? 'inteldialect'? 'unwind'? template ',' constraints`:
    /// LangRef, "Inline Assembler Expressions". The words come in this order only; `unwind` since
    /// LLVM 13. The constraint string is looked at where the call is built.
    pub(super) fn inline_asm(&mut self) -> PResult<InlineAsm> {
        self.bump();
        let side_effect = self.eat_word("sideeffect");
        let align_stack = self.eat_word("alignstack");
        let intel = self.eat_word("inteldialect");
        let unwind = self.eat_word("unwind");
        let template = self.string("the text of the assembly")?;
        self.expect(Tok::Comma, "',' after the text of the assembly")?;
        let constraints = self.string("the constraints of the assembly")?;
        Ok(InlineAsm { template, constraints, side_effect, align_stack, intel, unwind })
    }
}
