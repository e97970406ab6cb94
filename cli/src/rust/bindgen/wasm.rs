//! Reads a WebAssembly module as far as the comparison of two of them needs it: imports, exports,
//! names, calls, and the bodies of short functions.

use rustc_hash::FxHashMap;
use wasmparser::{
    BinaryReaderError, ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody,
    KnownCustom, Name, Operator, Parser, Payload, TypeRef, ValType,
};

/// An instruction of a short function.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Get(u32),
    Const(i32),
    Call(u32),
    Drop,
    Add,
    /// The stack pointer is read. Modules of emback's have no other global.
    Stack,
    SetStack,
    Return,
    Unreachable,
    /// Anything else.
    Other,
}

/// Most instructions of a function whose body is kept. Those that wasm-bindgen adds have a few.
const SHORT: usize = 64;

/// A module.
#[derive(Default, Debug)]
pub(super) struct Wasm {
    /// Letters of its types, the result first: `vij`.
    types: Vec<String>,
    /// Modules and names of the functions that it imports.
    pub(super) imports: Vec<(String, String)>,
    /// Types of all functions, imports first.
    functions: Vec<u32>,
    /// Names of functions.
    pub(super) names: FxHashMap<u32, String>,
    pub(super) exports: Vec<(String, ExternalKind, u32)>,
    /// The function that is run when the module is instantiated.
    pub(super) start: Option<u32>,
    /// Functions in the table: slot and function.
    pub(super) elements: Vec<(u32, u32)>,
    /// What each function of the module calls, in order.
    pub(super) calls: Vec<Vec<u32>>,
    /// The bodies of those that are short.
    steps: FxHashMap<u32, Vec<Step>>,
}

impl Wasm {
    /// Reads a module.
    ///
    /// # Errors
    /// When it is malformed.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut wasm = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            wasm.payload(payload?)?;
        }
        Ok(wasm)
    }

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
                    self.imports.push((import.module.to_owned(), import.name.to_owned()));
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    self.exports.push((export.name.to_owned(), export.kind, export.index));
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element?;
                    let ElementKind::Active { offset_expr, .. } = &element.kind else { continue };
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                    else {
                        continue;
                    };
                    if let ElementItems::Functions(functions) = element.items {
                        for (slot, function) in (value.cast_unsigned()..).zip(functions) {
                            self.elements.push((slot, function?));
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => self.body(&body)?,
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        if let Name::Function(names) = part? {
                            for name in names {
                                let name = name?;
                                self.names.insert(name.index, name.name.to_owned());
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

    fn body(&mut self, body: &FunctionBody<'_>) -> Result<(), BinaryReaderError> {
        let mut calls = Vec::new();
        let mut steps = Vec::new();
        for operator in body.get_operators_reader()? {
            let step = match operator? {
                Operator::LocalGet { local_index } => Step::Get(local_index),
                Operator::I32Const { value } => Step::Const(value),
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    calls.push(function_index);
                    Step::Call(function_index)
                }
                Operator::Drop => Step::Drop,
                Operator::I32Add => Step::Add,
                Operator::GlobalGet { .. } => Step::Stack,
                Operator::GlobalSet { .. } => Step::SetStack,
                Operator::Return | Operator::End => Step::Return,
                Operator::Unreachable => Step::Unreachable,
                _ => Step::Other,
            };
            if steps.len() <= SHORT {
                steps.push(step);
            }
        }
        let function = self.imports.len() + self.calls.len();
        if steps.len() <= SHORT {
            self.steps.insert(u32::try_from(function).unwrap_or(u32::MAX), steps);
        }
        self.calls.push(calls);
        Ok(())
    }

    /// The import that a function is.
    pub(super) fn import(&self, function: u32) -> Option<&(String, String)> {
        self.imports.get(function as usize)
    }

    /// The name of a function that is no import.
    pub(super) fn local_name(&self, function: u32) -> Option<&str> {
        let name = self.names.get(&function).filter(|_| self.import(function).is_none());
        name.map(String::as_str)
    }

    /// Letters of the signature of a function, the result first.
    pub(super) fn signature(&self, function: u32) -> &str {
        let ty = self.functions.get(function as usize).copied().unwrap_or(u32::MAX);
        self.types.get(ty as usize).map_or("v", String::as_str)
    }

    /// The body of a function, if it is short.
    pub(super) fn steps(&self, function: u32) -> Option<&[Step]> {
        self.steps.get(&function).map(Vec::as_slice)
    }

    /// What a function calls; imports call nothing.
    pub(super) fn calls_of(&self, function: u32) -> &[u32] {
        let at = (function as usize).checked_sub(self.imports.len());
        at.and_then(|at| self.calls.get(at)).map_or(&[], Vec::as_slice)
    }

    /// Functions that are no imports, with what they call.
    pub(super) fn local(&self) -> impl Iterator<Item = (u32, &[u32])> {
        let first = u32::try_from(self.imports.len()).unwrap_or(u32::MAX);
        (first..).zip(self.calls.iter().map(Vec::as_slice))
    }
}

/// The contents of a custom section, and the module without it.
pub(super) fn take_section(bytes: &[u8], name: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut end = 0;
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.ok()?;
        let range = match &payload {
            Payload::Version { range, .. } => range.clone(),
            Payload::CodeSectionEntry(_) => continue,
            payload => match payload.as_section() {
                Some((_, range)) => range,
                None => continue,
            },
        };
        let after = usize::try_from(range.end).ok()?;
        if let Payload::CustomSection(section) = &payload
            && section.name() == name
        {
            let mut rest = bytes.get(..end)?.to_vec();
            rest.extend_from_slice(bytes.get(after..)?);
            return Some((section.data().to_vec(), rest));
        }
        end = after;
    }
    None
}

/// The letters of a type; `?` for what JavaScript cannot be given here.
fn letters(ty: &FuncType) -> String {
    let letter = |ty: &ValType| match ty {
        ValType::I32 => 'i',
        ValType::I64 => 'j',
        ValType::F32 => 'f',
        ValType::F64 => 'd',
        ValType::V128 | ValType::Ref(_) => '?',
    };
    let result = match ty.results() {
        [] => 'v',
        [result] => letter(result),
        _ => '?',
    };
    std::iter::once(result).chain(ty.params().iter().map(letter)).collect()
}
