//! Types: `type := base suffix*`. LangRef, "Type System".
//!
//! A suffix makes a pointer or a function type of what is before it: `i32 (i8*)*`. Pointers had a
//! pointee until LLVM 16; LLVM 15 writes `ptr` unless asked, LLVM 17 knows nothing else. Both are
//! read into one type, [`Ty`], which remembers the pointee where it was written: old loads,
//! `getelementptr`s and calls have the type of what they reach nowhere else. The module's own types
//! have opaque pointers only.

use emback_ir::{FloatKind, TypeData};

use super::{PResult, Parser};
use crate::build::{Container, Ty, TypeName};
use crate::text::lexer::Tok;

impl<'s> Parser<'s> {
    /// The type is of a value: not `void`, not a function. `label`, `metadata` and `token` pass:
    /// which of these may be where is for the caller to check.
    pub(super) fn value_type(&mut self) -> PResult<Ty> {
        let at = self.offset();
        let ty = self.any_type()?;
        if ty == Ty::VOID || self.build.types.function_parts(ty).is_some() {
            return self.fail(
                at,
                format!("expected the type of a value, found '{}'", self.build.spell(ty)),
            );
        }
        Ok(ty)
    }

    /// `type := base ('*' | 'addrspace' '(' n ')' '*' | '(' params ')')*`, `void` included.
    /// Suffixes are a loop, not a recursion, but a pointer to a pointer to ... is as deep a type:
    /// the builder bounds that depth.
    pub(super) fn any_type(&mut self) -> PResult<Ty> {
        self.enter()?;
        let mut ty = self.base_type()?;
        loop {
            match self.tok {
                Tok::Star => {
                    self.bump();
                    ty = self.build.pointer(ty, 0, self.offset())?;
                }
                Tok::Word if self.text() == b"addrspace" => {
                    let space = self.address_space()?;
                    if self.tok != Tok::Star {
                        return self.expected("'*' after the address space of a typed pointer");
                    }
                    self.bump();
                    ty = self.build.pointer(ty, space, self.offset())?;
                }
                Tok::LParen => ty = self.function_type(ty)?,
                _ => break,
            }
        }
        self.leave();
        Ok(ty)
    }

    /// `'addrspace' '(' n ')'`, where the word is the current token. Names of address spaces
    /// (`"A"`) read as their usual number.
    pub(super) fn address_space(&mut self) -> PResult<u32> {
        self.bump();
        self.expect(Tok::LParen, "'(' after 'addrspace'")?;
        if self.tok == Tok::Str {
            let text = self.text();
            self.bump();
            self.expect(Tok::RParen, "')' after the address space")?;
            // `A`, `G`, `P` are what the data layout says of allocas, globals and programs; others
            // it names itself.
            return Ok(match text {
                b"A" | b"G" | b"P" => self.layout_space(text),
                _ => self.named_space(text),
            });
        }
        let at = self.offset();
        let space = self.unsigned("the number of an address space")?;
        let Ok(space) = u32::try_from(space) else {
            return self.fail(at, "an address space has at most 24 bits");
        };
        if space >= 1 << 24 {
            return self.fail(at, "an address space has at most 24 bits");
        }
        self.expect(Tok::RParen, "')' after the address space")?;
        Ok(space)
    }

    /// The address space that the data layout gives for `A`, `G` or `P`; 0 where it gives none.
    pub(super) fn layout_space(&self, letter: &[u8]) -> u32 {
        let layout = &self.build.module.data_layout;
        layout
            .split(|&c| c == b'-')
            .filter_map(|part| part.strip_prefix(letter))
            .filter_map(|digits| std::str::from_utf8(digits).ok()?.parse().ok())
            .next()
            .unwrap_or(0)
    }

    /// The address space that the data layout gives this name: `p3(name):32:32`. 0 where none has
    /// it.
    fn named_space(&self, name: &[u8]) -> u32 {
        let parts = self.build.module.data_layout.split(|&c| c == b'-');
        let spaces = parts.filter_map(|part| {
            let head = part.split(|&c| c == b':').next()?.strip_prefix(b"p")?;
            let (head, own) = head.split_at(head.iter().position(|&c| c == b'(')?);
            let flags = head.iter().take_while(|c| c.is_ascii_alphabetic()).count();
            let space = std::str::from_utf8(&head[flags..]).ok()?.parse().ok()?;
            (own.strip_prefix(b"(")?.strip_suffix(b")")? == name).then_some(space)
        });
        spaces.into_iter().next().unwrap_or(0)
    }

    /// A type without suffixes: LangRef, "Type System".
    fn base_type(&mut self) -> PResult<Ty> {
        match self.tok {
            Tok::IntType(bits) => {
                self.bump();
                Ok(self.build.int(bits))
            }
            Tok::ByteType(bits) => {
                self.bump();
                Ok(self.build.byte(bits))
            }
            Tok::Word => self.word_type(),
            Tok::Local | Tok::LocalQuoted | Tok::LocalNumber(_) => self.named_type(),
            Tok::LBrace => self.struct_type(false),
            Tok::Less => {
                self.bump();
                if self.tok != Tok::LBrace {
                    return self.sequence_type(true);
                }
                let ty = self.struct_type(true)?;
                self.expect(Tok::Greater, "'>' at the end of a packed struct")?;
                Ok(ty)
            }
            Tok::LSquare => {
                self.bump();
                self.sequence_type(false)
            }
            _ => self.expected("a type"),
        }
    }

    /// Whether the current word begins a type. Types that are no words (`i32`, `%t`, `[`, `{`, `<`)
    /// are tokens of their own.
    pub(super) fn at_type_word(&self) -> bool {
        matches!(
            self.text(),
            b"ptr"
                | b"void"
                | b"float"
                | b"double"
                | b"half"
                | b"bfloat"
                | b"x86_fp80"
                | b"fp128"
                | b"ppc_fp128"
                | b"label"
                | b"metadata"
                | b"token"
                | b"x86_mmx"
                | b"x86_amx"
                | b"target"
        )
    }

    /// A type that is a word. `half` came with LLVM 3.1, `token` with 3.8, `bfloat` with 11,
    /// `x86_amx` with 12, `target(...)` with 16; `x86_mmx` went with 20. `ptr` is the only pointer
    /// since LLVM 17.
    fn word_type(&mut self) -> PResult<Ty> {
        let data = match self.text() {
            b"ptr" => {
                self.bump();
                self.build.types.opaque = true;
                if self.tok == Tok::Word && self.text() == b"addrspace" {
                    let space = self.address_space()?;
                    return Ok(self.build.opaque_pointer(space));
                }
                return Ok(Ty::PTR);
            }
            b"void" => TypeData::Void,
            b"float" => TypeData::Float(FloatKind::Float),
            b"double" => TypeData::Float(FloatKind::Double),
            b"half" => TypeData::Float(FloatKind::Half),
            b"bfloat" => TypeData::Float(FloatKind::BFloat),
            b"x86_fp80" => TypeData::Float(FloatKind::X86Fp80),
            b"fp128" => TypeData::Float(FloatKind::Fp128),
            b"ppc_fp128" => TypeData::Float(FloatKind::PpcFp128),
            b"label" => TypeData::Label,
            b"metadata" => TypeData::Metadata,
            b"token" => TypeData::Token,
            b"x86_mmx" => TypeData::X86Mmx,
            b"x86_amx" => TypeData::X86Amx,
            b"target" => return self.target_type(),
            _ => return self.expected("a type"),
        };
        self.bump();
        let ty = match data {
            TypeData::Void => return Ok(Ty::VOID),
            TypeData::Float(FloatKind::Float) => return Ok(Ty::FLOAT),
            TypeData::Float(FloatKind::Double) => return Ok(Ty::DOUBLE),
            data => self.build.leaf(data),
        };
        Ok(ty)
    }

    /// `'target' '(' string (',' type)* (',' int)* ')'`: LangRef, "Target Extension Types". Kept as
    /// it is.
    fn target_type(&mut self) -> PResult<Ty> {
        self.bump();
        self.expect(Tok::LParen, "'(' after 'target'")?;
        let name = self.string("the name of a target type")?;
        let (mut types, mut ints) = (Vec::new(), Vec::new());
        while self.eat(Tok::Comma) {
            if self.tok == Tok::Int {
                let at = self.offset();
                let value = self.unsigned("an integer parameter")?;
                match u32::try_from(value) {
                    Ok(value) => ints.push(value),
                    Err(_) => return self.fail(at, "this parameter does not fit 32 bits"),
                }
            } else if ints.is_empty() {
                let ty = self.any_type()?;
                types.push(self.build.ir_type(ty));
            } else {
                return self.expected("an integer: types come before integers");
            }
        }
        self.expect(Tok::RParen, "')' at the end of a target type")?;
        let data = TypeData::TargetExt { name, types: types.into(), ints: ints.into() };
        Ok(self.build.leaf(data))
    }

    /// `%name`, `%"name"`, `%7` as a type. It may be defined later; one that never is is reported
    /// at the end.
    fn named_type(&mut self) -> PResult<Ty> {
        let at = self.offset();
        let name = self.type_name();
        self.bump();
        Ok(self.build.named_type(name, at))
    }

    /// The current token as the name of a type.
    pub(super) fn type_name(&mut self) -> TypeName {
        match self.tok {
            Tok::LocalNumber(number) => TypeName::Number(number),
            Tok::LocalQuoted => TypeName::Name(self.quoted_symbol()),
            _ => TypeName::Name(self.word_symbol()),
        }
    }

    /// `'{' (type (',' type)*)? '}'`: a literal struct. Those with the same fields are one type,
    /// where named ones are different types even with the same fields.
    fn struct_type(&mut self, packed: bool) -> PResult<Ty> {
        self.bump();
        let mut fields: smallvec::SmallVec<[Ty; 8]> = smallvec::SmallVec::new();
        if !self.eat(Tok::RBrace) {
            loop {
                let at = self.offset();
                let ty = self.value_type()?;
                self.build.check_element(ty, Container::Struct, at)?;
                fields.push(ty);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RBrace, "',' or '}' in a struct type")?;
        }
        Ok(self.build.structure(&fields, packed))
    }

    /// The rest of `[N x T]` or `<N x T>`, `<vscale x N x T>`. An array may have no elements; a
    /// vector must have one at least.
    fn sequence_type(&mut self, vector: bool) -> PResult<Ty> {
        let mut scalable = false;
        if vector && self.tok == Tok::Word && self.text() == b"vscale" {
            scalable = true;
            self.bump();
            self.expect_word("x")?;
        }
        let at = self.offset();
        let count = self.unsigned("the number of elements")?;
        self.expect_word("x")?;
        let element_at = self.offset();
        let element = self.value_type()?;
        if !vector {
            let ty = self.build.array(element, count, element_at)?;
            self.expect(Tok::RSquare, "']' at the end of an array type")?;
            return Ok(ty);
        }
        self.expect(Tok::Greater, "'>' at the end of a vector type")?;
        Ok(self.build.vector(element, element_at, count, at, scalable)?)
    }

    /// The parameters of a function type whose result was read.
    fn function_type(&mut self, result: Ty) -> PResult<Ty> {
        self.build.check_result(result, self.offset())?;
        self.bump();
        let mut params: smallvec::SmallVec<[Ty; 8]> = smallvec::SmallVec::new();
        let mut varargs = false;
        if !self.eat(Tok::RParen) {
            loop {
                if self.eat(Tok::Ellipsis) {
                    varargs = true;
                    break;
                }
                params.push(self.value_type()?);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RParen, "',' or ')' in a function type")?;
        }
        Ok(self.build.function(result, &params, varargs))
    }

    /// `%name = type ...`, where the name is the current token. Of a struct this makes a new type
    /// (since LLVM 3.0), of any other type it is a second name for it. `opaque` has no fields.
    pub(super) fn type_definition(&mut self) -> PResult<()> {
        let at = self.offset();
        let name = self.type_name();
        self.bump();
        self.expect(Tok::Equal, "'=' after the name of a type")?;
        self.expect_word("type")?;
        let index = self.build.begin_type(name, at)?;
        if self.tok == Tok::Word && self.text() == b"opaque" {
            self.bump();
            return Ok(());
        }
        let body_at = self.offset();
        let body = self.any_type()?;
        Ok(self.build.define_type(index, body, at, body_at)?)
    }
}
