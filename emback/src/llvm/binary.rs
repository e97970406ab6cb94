//! What an object file or a linked module says of itself: as much as the script around it and the
//! functions that are added for it have to know.

use wasmparser::{
    BinaryReaderError, ElementItems, ExternalKind, FuncType, KnownCustom, Linking, Operator,
    Parser, Payload, SymbolFlags, SymbolInfo, TypeRef, ValType,
};

/// A function that is imported: from which module, under which name, with which letters of its
/// signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Import {
    /// The name of the module that it is imported from.
    pub module: String,
    /// Its name there.
    pub name: String,
    /// The letters of its type, result first.
    pub signature: String,
}

/// A function symbol of an object file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Symbol {
    /// Its name.
    pub name: String,
    /// The letters of its type, result first.
    pub signature: String,
    /// The import that it became; `None` where it is defined.
    pub import: Option<Import>,
    /// A call of it may stay without anybody to go to.
    pub weak: bool,
    /// The file says itself where it is imported from.
    pub explicit: bool,
}

/// A binary, read.
#[derive(Debug, Default)]
pub(super) struct Binary {
    /// Imported functions.
    pub imports: Vec<Import>,
    /// Exported functions: name and letters of the signature.
    pub exports: Vec<(String, String)>,
    /// Exported constants: addresses.
    pub addresses: Vec<(String, u32)>,
    /// Function symbols, in an object file.
    pub symbols: Vec<Symbol>,
    /// Signatures of functions that are in the table or are called through it, in order.
    pub pointed: Vec<String>,
    /// Static data: address and bytes.
    data: Vec<(u32, Vec<u8>)>,
}

impl Binary {
    /// Reads a binary.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut reader = Reader::default();
        for payload in Parser::new(0).parse_all(bytes) {
            reader.payload(payload?)?;
        }
        Ok(reader.finish())
    }

    /// The address under this name, among the exported ones.
    pub(super) fn address(&self, name: &str) -> Option<u32> {
        self.addresses.iter().find(|(known, _)| known == name).map(|&(_, address)| address)
    }

    /// A word of static data. What no segment holds is zero.
    pub(super) fn word(&self, address: u32) -> u32 {
        let at = |(start, bytes): &(u32, Vec<u8>)| {
            let from = usize::try_from(address.checked_sub(*start)?).ok()?;
            bytes.get(from..)?.first_chunk::<4>().copied()
        };
        self.data.iter().find_map(at).map_or(0, u32::from_le_bytes)
    }
}

/// What a module says section by section, until all of it is known: later sections refer to
/// numbers of earlier ones.
#[derive(Default)]
struct Reader {
    /// What is known so far.
    out: Binary,
    /// The letters of each type.
    types: Vec<String>,
    /// Types of functions, imported ones first.
    functions: Vec<u32>,
    /// The values of constant globals, which addresses are exported as.
    globals: Vec<u32>,
    /// Functions of the table.
    elements: Vec<u32>,
    /// Types of calls through it.
    indirect: Vec<u32>,
}

impl Reader {
    /// Takes one section. Sections that nothing is asked of are skipped.
    fn payload(&mut self, payload: Payload<'_>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    self.types.push(letters(&ty?));
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    let TypeRef::Func(ty) = import.ty else { continue };
                    self.functions.push(ty);
                    self.out.imports.push(Import {
                        module: import.module.to_owned(),
                        name: import.name.to_owned(),
                        signature: self.of_type(ty),
                    });
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(constant(&global?.init_expr)?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    let name = export.name.to_owned();
                    if export.kind == ExternalKind::Func {
                        self.out.exports.push((name, self.of_function(export.index)));
                    } else if export.kind == ExternalKind::Global {
                        let value = self.globals.get(export.index as usize).copied();
                        self.out.addresses.push((name, value.unwrap_or_default()));
                    }
                }
            }
            Payload::ElementSection(section) => {
                for element in section {
                    if let ElementItems::Functions(functions) = element?.items {
                        for function in functions {
                            self.elements.push(function?);
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    if let Operator::CallIndirect { type_index, .. } = operator? {
                        self.indirect.push(type_index);
                    }
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    let data = data?;
                    if let wasmparser::DataKind::Active { offset_expr, .. } = data.kind {
                        self.out.data.push((constant(&offset_expr)?, data.data.to_vec()));
                    }
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Linking(linking) = section.as_known() {
                    for part in linking.subsections() {
                        if let Linking::SymbolTable(symbols) = part? {
                            for symbol in symbols {
                                self.symbol(symbol?);
                            }
                        }
                    }
                }
            }
            // The rest says nothing that is asked for.
            _ => {}
        }
        Ok(())
    }

    /// A function of the symbol table of an object file. An import may have no name of its own in
    /// it.
    fn symbol(&mut self, symbol: SymbolInfo<'_>) {
        let SymbolInfo::Func { flags, index, name } = symbol else { return };
        let import = flags
            .contains(SymbolFlags::UNDEFINED)
            .then(|| self.out.imports.get(index as usize).cloned())
            .flatten();
        let name = name.map(str::to_owned).or_else(|| Some(import.as_ref()?.name.clone()));
        self.out.symbols.push(Symbol {
            name: name.unwrap_or_default(),
            signature: self.of_function(index),
            import,
            weak: flags.contains(SymbolFlags::BINDING_WEAK),
            explicit: flags.contains(SymbolFlags::EXPLICIT_NAME),
        });
    }

    /// The letters of a type, none where the module is malformed.
    fn of_type(&self, ty: u32) -> String {
        self.types.get(ty as usize).cloned().unwrap_or_default()
    }

    /// The letters of a function's type, by its number with imports first.
    fn of_function(&self, function: u32) -> String {
        self.functions.get(function as usize).map(|&ty| self.of_type(ty)).unwrap_or_default()
    }

    /// Works out which signatures are called through pointers: those of functions in the table, and
    /// those of indirect calls.
    fn finish(mut self) -> Binary {
        let of_elements = self.elements.iter().map(|&function| self.of_function(function));
        let of_calls = self.indirect.iter().map(|&ty| self.of_type(ty));
        let mut pointed: Vec<String> = Vec::new();
        for signature in of_elements.chain(of_calls) {
            if !pointed.contains(&signature) {
                pointed.push(signature);
            }
        }
        self.out.pointed = pointed;
        self.out
    }
}

/// The value of an initialiser that is a constant; zero for any other.
fn constant(init: &wasmparser::ConstExpr<'_>) -> Result<u32, BinaryReaderError> {
    Ok(match init.get_operators_reader().read()? {
        Operator::I32Const { value } => value.cast_unsigned(),
        _ => 0,
    })
}

/// Letters of a signature, result first. There is nothing but numbers in what is asked of LLVM.
fn letters(ty: &FuncType) -> String {
    let letter = |ty: &ValType| match ty {
        ValType::I32 => 'i',
        ValType::I64 => 'j',
        ValType::F32 => 'f',
        ValType::F64 => 'd',
        ValType::V128 | ValType::Ref(_) => '?',
    };
    let result = ty.results().first().map_or('v', letter);
    std::iter::once(result).chain(ty.params().iter().map(letter)).collect()
}
