//! Types: `type := base suffix*`.

use emback_ir::{FloatKind, TypeData, Types};

use super::{PResult, Parser, TypeName};
use crate::text::lexer::Tok;
use crate::text::type_table::{Ty, TyData};

impl<'s> Parser<'s> {
    /// The type is of a value: not `void`, not a function.
    pub(super) fn value_type(&mut self) -> PResult<Ty> {
        let at = self.offset();
        let ty = self.any_type()?;
        if ty == Ty::VOID || self.types.function_parts(ty).is_some() {
            return self
                .fail(at, format!("expected the type of a value, found '{}'", self.spell(ty)));
        }
        Ok(ty)
    }

    /// `type := base ('*' | 'addrspace' '(' n ')' '*' | '(' params ')')*`, `void` included.
    pub(super) fn any_type(&mut self) -> PResult<Ty> {
        self.enter()?;
        let mut ty = self.base_type()?;
        loop {
            match self.tok {
                Tok::Star => {
                    self.bump();
                    ty = self.pointer_to(ty, 0)?;
                }
                Tok::Word if self.text() == b"addrspace" => {
                    let space = self.address_space()?;
                    if self.tok != Tok::Star {
                        return self.expected("'*' after the address space of a typed pointer");
                    }
                    self.bump();
                    ty = self.pointer_to(ty, space)?;
                }
                Tok::LParen => ty = self.function_type(ty)?,
                _ => break,
            }
        }
        self.leave();
        Ok(ty)
    }

    fn pointer_to(&mut self, ty: Ty, space: u32) -> PResult<Ty> {
        if matches!(ty, Ty::VOID | Ty::LABEL | Ty::METADATA | Ty::TOKEN) {
            let text = self.spell(ty);
            return self.fail(self.offset(), format!("there is no pointer to '{text}'"));
        }
        if ty == Ty::PTR {
            return self.fail(self.offset(), "'ptr' has no pointee: 'ptr*' is not a type");
        }
        self.types.typed = true;
        Ok(self.types.pointer(&mut self.module.types, ty, space))
    }

    /// `'addrspace' '(' n ')'`, where the word is the current token. Names of address spaces (`"A"`) read as their usual number.
    pub(super) fn address_space(&mut self) -> PResult<u32> {
        self.bump();
        self.expect(Tok::LParen, "'(' after 'addrspace'")?;
        if self.tok == Tok::Str {
            let text = self.text();
            self.bump();
            self.expect(Tok::RParen, "')' after the address space")?;
            // `A`, `G`, `P` stand for what the data layout says of allocas, globals and programs; others it names itself.
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

    /// The address space that the data layout gives for `A`, `G` or `P`.
    pub(super) fn layout_space(&self, letter: &[u8]) -> u32 {
        let layout = &self.module.data_layout;
        layout
            .split(|&c| c == b'-')
            .filter_map(|part| part.strip_prefix(letter))
            .filter_map(|digits| std::str::from_utf8(digits).ok()?.parse().ok())
            .next()
            .unwrap_or(0)
    }

    /// The address space that the data layout gives this name: `p3(name):32:32`.
    fn named_space(&self, name: &[u8]) -> u32 {
        let parts = self.module.data_layout.split(|&c| c == b'-');
        let spaces = parts.filter_map(|part| {
            let head = part.split(|&c| c == b':').next()?.strip_prefix(b"p")?;
            let (head, own) = head.split_at(head.iter().position(|&c| c == b'(')?);
            let flags = head.iter().take_while(|c| c.is_ascii_alphabetic()).count();
            let space = std::str::from_utf8(&head[flags..]).ok()?.parse().ok()?;
            (own.strip_prefix(b"(")?.strip_suffix(b")")? == name).then_some(space)
        });
        spaces.into_iter().next().unwrap_or(0)
    }

    fn base_type(&mut self) -> PResult<Ty> {
        match self.tok {
            Tok::IntType(bits) => {
                self.bump();
                Ok(self.types.int(&mut self.module.types, bits))
            }
            Tok::ByteType(bits) => {
                self.bump();
                Ok(self.types.byte(&mut self.module.types, bits))
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

    /// Whether the current word begins a type.
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

    fn word_type(&mut self) -> PResult<Ty> {
        let data = match self.text() {
            b"ptr" => {
                self.bump();
                self.types.opaque = true;
                if self.tok == Tok::Word && self.text() == b"addrspace" {
                    let space = self.address_space()?;
                    return Ok(self.types.opaque_pointer(&mut self.module.types, space));
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
            data => self.module.types.intern(data),
        };
        Ok(self.types.leaf(ty))
    }

    /// `'target' '(' string (',' type)* (',' int)* ')'`.
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
                types.push(self.types.ir(ty));
            } else {
                return self.expected("an integer: types come before integers");
            }
        }
        self.expect(Tok::RParen, "')' at the end of a target type")?;
        let data = TypeData::TargetExt { name, types: types.into(), ints: ints.into() };
        let ty = self.module.types.intern(data);
        Ok(self.types.leaf(ty))
    }

    /// `%name`, `%"name"`, `%7` as a type.
    fn named_type(&mut self) -> PResult<Ty> {
        let at = self.offset();
        let name = self.type_name();
        self.bump();
        let index = self.named_type_index(name, at);
        Ok(self.types.named_ty(&mut self.module.types, index))
    }

    /// The current token as the name of a type.
    pub(super) fn type_name(&mut self) -> TypeName {
        match self.tok {
            Tok::LocalNumber(number) => TypeName::Number(number),
            Tok::LocalQuoted => TypeName::Name(self.quoted_symbol()),
            _ => TypeName::Name(self.word_symbol()),
        }
    }

    pub(super) fn named_type_index(&mut self, name: TypeName, at: usize) -> u32 {
        if let Some(&index) = self.type_names.get(&name) {
            return index;
        }
        let mut symbol = match name {
            TypeName::Name(symbol) => symbol,
            TypeName::Number(number) => self.module.symbol(number.to_string()),
        };
        // `%"0"` and `%0` are two types; a module has one name for each.
        let mut suffix = 0;
        while !self.type_symbols.insert(symbol) {
            suffix += 1;
            let text = format!("{}.{suffix}", self.module.text(symbol));
            symbol = self.module.symbol(text);
        }
        let index = self.types.add_named(&mut self.module.types, symbol, at);
        self.type_names.insert(name, index);
        index
    }

    /// `'{' (type (',' type)*)? '}'`.
    fn struct_type(&mut self, packed: bool) -> PResult<Ty> {
        self.bump();
        let mut fields: smallvec::SmallVec<[Ty; 8]> = smallvec::SmallVec::new();
        if !self.eat(Tok::RBrace) {
            loop {
                let at = self.offset();
                let ty = self.value_type()?;
                self.check_element(ty, at, "a struct")?;
                fields.push(ty);
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            self.expect(Tok::RBrace, "',' or '}' in a struct type")?;
        }
        Ok(self.types.structure(&mut self.module.types, &fields, packed))
    }

    fn check_element(&self, ty: Ty, at: usize, of: &str) -> PResult<()> {
        // Tokens are allowed by nobody, but metadata and labels are what people mistake for values.
        if matches!(ty, Ty::LABEL | Ty::METADATA | Ty::TOKEN) {
            return self.fail(at, format!("'{}' cannot be an element of {of}", self.spell(ty)));
        }
        Ok(())
    }

    /// The rest of `[N x T]` or `<N x T>`, `<vscale x N x T>`.
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
            self.check_element(element, element_at, "an array")?;
            self.expect(Tok::RSquare, "']' at the end of an array type")?;
            return Ok(self.types.array(&mut self.module.types, element, count));
        }
        self.expect(Tok::Greater, "'>' at the end of a vector type")?;
        let lane = matches!(
            self.module.types[self.types.ir(element)],
            TypeData::Int(_) | TypeData::Float(_) | TypeData::Ptr(_) | TypeData::TargetExt { .. }
        );
        if !lane {
            let text = self.spell(element);
            return self.fail(element_at, format!("'{text}' cannot be the element of a vector"));
        }
        match u32::try_from(count) {
            Ok(0) => self.fail(at, "a vector has at least one element"),
            Ok(count) => Ok(self.types.vector(&mut self.module.types, element, count, scalable)),
            Err(_) => self.fail(at, "a vector has fewer than 2^32 elements"),
        }
    }

    /// The parameters of a function type whose result was read.
    fn function_type(&mut self, result: Ty) -> PResult<Ty> {
        if matches!(result, Ty::LABEL | Ty::METADATA) || self.types.function_parts(result).is_some()
        {
            let text = self.spell(result);
            return self.fail(self.offset(), format!("a function cannot return '{text}'"));
        }
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
        Ok(self.types.function(&mut self.module.types, result, &params, varargs))
    }

    /// `%name = type ...`, where the name is the current token.
    pub(super) fn type_definition(&mut self) -> PResult<()> {
        let at = self.offset();
        let name = self.type_name();
        self.bump();
        self.expect(Tok::Equal, "'=' after the name of a type")?;
        self.expect_word("type")?;
        let index = self.named_type_index(name, at);
        let mentioned = self.types.named[index as usize].first_use != at;
        if self.types.named[index as usize].defined {
            return self.fail(at, "this type is already defined");
        }
        self.types.named[index as usize].defined = true;
        if self.tok == Tok::Word && self.text() == b"opaque" {
            self.bump();
            return Ok(());
        }
        let body_at = self.offset();
        let body = self.any_type()?;
        if let TyData::Struct { .. } = self.types.data(body) {
            let symbol = self.types.named[index as usize].symbol;
            self.types.named[index as usize].body = Some(body);
            self.module.types.define_named(symbol, Some(self.types.ir(body)));
            return Ok(());
        }
        if mentioned {
            return self
                .fail(body_at, "a type that was mentioned before its definition must be a struct");
        }
        self.types.named[index as usize].alias = Some(body);
        Ok(())
    }

    /// Every named type has a definition. One that holds itself has no size and no values: it becomes opaque.
    pub(super) fn check_named_types(&mut self) -> PResult<()> {
        for named in &self.types.named {
            if !named.defined {
                let name = self.module.text(named.symbol);
                return self.fail(named.first_use, format!("use of undefined type '%{name}'"));
            }
        }
        // Where circles share types, one round may not open all of them; each opens one at least.
        loop {
            let endless = self.endless_types()?;
            if endless.is_empty() {
                return Ok(());
            }
            for index in endless {
                let named = &mut self.types.named[index as usize];
                named.body = None;
                self.module.types.define_named(named.symbol, None);
            }
        }
    }

    /// Named types that hold themselves, one of each circle found. Whoever asks for a size walks a type down to its leaves, so
    /// one that is deeper than any program's is refused here.
    fn endless_types(&self) -> PResult<Vec<u32>> {
        const OPEN: u32 = u32::MAX;
        let mut depths: rustc_hash::FxHashMap<Ty, u32> = rustc_hash::FxHashMap::default();
        let mut endless = Vec::new();
        for root in &self.types.named {
            let Some(body) = root.body else { continue };
            // The path from the root, each type with what it holds and has not been looked at, and the depth so far.
            let mut path: Vec<(Ty, Vec<Ty>, u32)> = Vec::new();
            let mut next = Some(body);
            loop {
                if let Some(ty) = next.take()
                    && !depths.contains_key(&ty)
                {
                    depths.insert(ty, OPEN);
                    path.push((ty, self.held(ty), 0));
                }
                let Some((ty, rest, depth)) = path.last_mut() else { break };
                match rest.last().map(|part| (*part, depths.get(part).copied())) {
                    Some((part, None)) => next = Some(part),
                    Some((part, Some(OPEN))) => {
                        rest.pop();
                        let circle = path.iter().rev().map(|(ty, ..)| *ty);
                        let until = circle.clone().position(|ty| ty == part).unwrap_or(0);
                        endless.extend(circle.take(until + 1).find_map(|ty| {
                            match self.types.data(ty) {
                                TyData::Named(index) => Some(*index),
                                _ => None,
                            }
                        }));
                    }
                    Some((_, Some(below))) => {
                        rest.pop();
                        *depth = (*depth).max(below);
                    }
                    None => {
                        if *depth >= 1000 {
                            let name = self.module.text(root.symbol);
                            let text = format!("type '%{name}' is nested more than 1000 deep");
                            return self.fail(root.first_use, text);
                        }
                        depths.insert(*ty, *depth + 1);
                        path.pop();
                    }
                }
            }
        }
        Ok(endless)
    }

    /// The types that a value of `ty` holds.
    fn held(&self, ty: Ty) -> Vec<Ty> {
        match self.types.data(ty) {
            TyData::Struct { fields, .. } => fields.to_vec(),
            TyData::Array { element, .. } | TyData::Vector { element, .. } => vec![*element],
            TyData::Named(index) => self.types.named[*index as usize].body.into_iter().collect(),
            TyData::Leaf(_)
            | TyData::Byte(_)
            | TyData::Pointer { .. }
            | TyData::Function { .. } => Vec::new(),
        }
    }

    /// Whether loads, stores and allocas may have this type.
    pub(super) fn is_first_class(&self, ty: Ty) -> bool {
        !matches!(ty, Ty::VOID | Ty::LABEL | Ty::METADATA)
            && self.types.function_parts(ty).is_none()
            && !matches!(self.module.types[self.types.ir(ty)], TypeData::Function { .. })
    }

    /// Whether values of this type have a size.
    pub(super) fn is_sized(&self, ty: Ty) -> bool {
        self.is_first_class(ty)
            && ty != Ty::TOKEN
            && !matches!(self.module.types.resolved(self.types.ir(ty)), TypeData::Named(_))
    }

    pub(super) fn is_int(&self, ty: Ty) -> bool {
        matches!(self.module.types[self.types.ir(ty)], TypeData::Int(_))
    }

    pub(super) fn is_float(&self, ty: Ty) -> bool {
        matches!(self.module.types[self.types.ir(ty)], TypeData::Float(_))
    }

    pub(super) fn is_pointer(&self, ty: Ty) -> bool {
        let types: &Types = &self.module.types;
        types.is_ptr(self.types.ir(ty))
    }
}
