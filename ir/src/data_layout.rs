//! Sizes, alignments and field offsets as the module's `target datalayout` gives them.
//!
//! What the string leaves out has LLVM's defaults, except that an empty string means wasm32: that
//! is what every module without a word on its layout is compiled for here.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::entities::Type;
use crate::module::Module;
use crate::types::{FloatKind, TypeData, Types};

/// Deepest nesting that is followed: a type that holds itself by value has no size, and readers
/// refuse it.
const MAX_DEPTH: u32 = 1000;

/// Widths in bits with their ABI alignment in bytes, ascending.
type Widths = Vec<(u32, u64)>;

/// Structs of more fields are laid out once.
const MANY: usize = 16;

/// The layout rules of a module. They are for the types of one module, for whose structs the layout
/// is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataLayout {
    /// Most significant byte first.
    pub big_endian: bool,
    ints: Widths,
    floats: Widths,
    vectors: Widths,
    /// Address space, size in bits, ABI alignment in bytes; address space 0 is always there.
    pointers: Vec<(u32, u32, u64)>,
    aggregate: u64,
    known: Known,
}

/// Layouts of structs with many fields or in other structs. Without it, accesses to all fields of a
/// struct take the square of its size, and structs that each hold the one before a time that
/// doubles with each.
#[derive(Default)]
struct Known(Mutex<FxHashMap<Type, Arc<Struct>>>);

impl Clone for Known {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Known {
    fn eq(&self, _: &Self) -> bool {
        true // it follows from the rules
    }
}

impl Eq for Known {}

impl std::fmt::Debug for Known {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Known")
    }
}

/// The layout of a struct.
struct Struct {
    /// Where its fields begin.
    starts: Box<[u64]>,
    whole: Fields,
}

/// The fields of a struct together.
#[derive(Copy, Clone)]
struct Fields {
    /// Where the last one ends.
    end: u64,
    /// The greatest alignment of one; 1 if the struct is packed.
    align: u64,
    /// As in [`Shape`].
    defined: bool,
}

/// Size in bits and alignment in bytes of a type.
#[derive(Copy, Clone)]
struct Shape {
    bits: u64,
    align: u64,
    /// Whether all of it is defined: else it may be another later.
    defined: bool,
}

impl Shape {
    fn bytes(bytes: u64, align: u64) -> Self {
        Self { bits: bytes.saturating_mul(8), align, defined: true }
    }

    /// What has no size.
    fn none(defined: bool) -> Self {
        Self { bits: 0, align: 1, defined }
    }

    fn alloc_size(self) -> u64 {
        round_up(self.bits.div_ceil(8), self.align)
    }
}

/// `value` rounded up to a multiple of `align`, at most `u64::MAX`.
#[must_use]
pub fn round_up(value: u64, align: u64) -> u64 {
    let align = align.max(1);
    value.checked_next_multiple_of(align).unwrap_or(u64::MAX)
}

impl Default for DataLayout {
    /// wasm32.
    fn default() -> Self {
        Self::parse(b"e-p:32:32-i64:64")
    }
}

impl DataLayout {
    /// The layout of a module.
    #[must_use]
    pub fn of(module: &Module) -> Self {
        if module.data_layout.is_empty() {
            Self::default()
        } else {
            Self::parse(&module.data_layout)
        }
    }

    /// Reads a layout string. Parts that say nothing about sizes and alignments are passed over.
    #[must_use]
    pub fn parse(text: &[u8]) -> Self {
        let mut layout = Self {
            big_endian: false,
            ints: vec![(1, 1), (8, 1), (16, 2), (32, 4), (64, 4)],
            floats: vec![(16, 2), (32, 4), (64, 8), (128, 16)],
            vectors: vec![(64, 8), (128, 16)],
            pointers: vec![(0, 64, 8)],
            aggregate: 1,
            known: Known::default(),
        };
        let text = String::from_utf8_lossy(text);
        for part in text.split('-') {
            layout.part(part);
        }
        // Layouts that say the same in another order are equal.
        layout.pointers.sort_unstable();
        layout
    }

    fn part(&mut self, part: &str) {
        let Some(kind) = part.chars().next() else { return };
        let mut words = part[kind.len_utf8()..].split(':');
        let head = words.next().unwrap_or("");
        let mut numbers = words.map(|word| word.parse::<u32>().unwrap_or(0));
        match kind {
            'E' => self.big_endian = true,
            'e' => self.big_endian = false,
            'i' | 'f' | 'v' => {
                let Ok(bits) = head.parse() else { return };
                let align = u64::from(numbers.next().unwrap_or(0) / 8).max(1);
                let table = match kind {
                    'i' => &mut self.ints,
                    'f' => &mut self.floats,
                    _ => &mut self.vectors,
                };
                match table.binary_search_by_key(&bits, |entry| entry.0) {
                    Ok(index) => table[index].1 = align,
                    Err(index) => table.insert(index, (bits, align)),
                }
            }
            'a' => self.aggregate = u64::from(numbers.next().unwrap_or(0) / 8).max(1),
            'p' => {
                // Letters between `p` and the number say how stable and how external the pointers
                // are.
                let space = head.trim_start_matches(char::is_alphabetic);
                let space = if space.is_empty() { 0 } else { space.parse().unwrap_or(0) };
                let bits = numbers.next().unwrap_or(32);
                let align = numbers.next().map_or(u64::from(bits / 8), |bits| u64::from(bits / 8));
                self.pointers.retain(|entry| entry.0 != space);
                self.pointers.push((space, bits, align.max(1)));
            }
            _ => {}
        }
    }

    /// Width in bits and alignment in bytes of pointers of an address space.
    #[must_use]
    pub fn pointer(&self, space: u32) -> (u32, u64) {
        let of = |space| self.pointers.iter().find(|entry| entry.0 == space);
        of(space).or_else(|| of(0)).map_or((32, 4), |entry| (entry.1, entry.2))
    }

    /// Bytes from one element of an array to the next: the size with its padding.
    #[must_use]
    pub fn size(&self, types: &Types, ty: Type) -> u64 {
        self.shape(types, ty, 0).alloc_size()
    }

    /// Bytes that a store writes.
    #[must_use]
    pub fn store_size(&self, types: &Types, ty: Type) -> u64 {
        self.shape(types, ty, 0).bits.div_ceil(8)
    }

    /// Bits that the value itself has.
    #[must_use]
    pub fn bits(&self, types: &Types, ty: Type) -> u64 {
        self.shape(types, ty, 0).bits
    }

    /// ABI alignment in bytes, at least 1.
    #[must_use]
    pub fn align(&self, types: &Types, ty: Type) -> u64 {
        self.shape(types, ty, 0).align
    }

    /// Alignment in bytes that LLVM gives what does not say its own: structs have 8 there.
    #[must_use]
    pub fn preferred_align(&self, types: &Types, ty: Type) -> u64 {
        let align = self.align(types, ty);
        if let TypeData::Struct { .. } = types.resolved(ty) {
            align.max(8)
        } else if let TypeData::Array { element, .. } = types.resolved(ty) {
            align.max(self.preferred_align(types, *element))
        } else {
            align
        }
    }

    /// Alignment in bytes of a variable that does not say its own: optimisers count on 16 for one
    /// of more than 16 bytes.
    #[must_use]
    pub fn variable_align(&self, types: &Types, ty: Type) -> u64 {
        let align = self.preferred_align(types, ty);
        if self.size(types, ty) > 16 { align.max(16) } else { align }
    }

    /// Offset of field `n` of a struct (or element `n` of an array or vector); 0 for any other
    /// type.
    #[must_use]
    pub fn field_offset(&self, types: &Types, ty: Type, n: u64) -> u64 {
        if let TypeData::Struct { fields, packed } = types.resolved(ty) {
            let n = usize::try_from(n).unwrap_or(usize::MAX).min(fields.len());
            if fields.len() > MANY {
                let known = self.known(types, ty, fields, *packed, 0);
                return known.starts.get(n).copied().unwrap_or(known.whole.end);
            }
            let mut start = None;
            let whole = self.walk(types, fields, *packed, 0, |index, at| {
                if index == n {
                    start = Some(at);
                }
            });
            start.unwrap_or(whole.end)
        } else if let TypeData::Array { element, .. } | TypeData::Vector { element, .. } =
            types.resolved(ty)
        {
            self.size(types, *element).saturating_mul(n)
        } else {
            0
        }
    }

    /// Offsets of all fields of a struct; empty for any other type.
    #[must_use]
    pub fn field_offsets(&self, types: &Types, ty: Type) -> Vec<u64> {
        let TypeData::Struct { fields, packed } = types.resolved(ty) else { return Vec::new() };
        let mut out = Vec::with_capacity(fields.len());
        self.walk(types, fields, *packed, 0, |_, at| out.push(at));
        out
    }

    /// The layout of a struct, worked out once. One whose fields are not all defined yet is not
    /// kept.
    fn known(
        &self,
        types: &Types,
        ty: Type,
        fields: &[Type],
        packed: bool,
        depth: u32,
    ) -> Arc<Struct> {
        let lock = || self.known.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&ty) {
            return Arc::clone(known);
        }
        let mut starts = Vec::with_capacity(fields.len());
        let whole = self.walk(types, fields, packed, depth, |_, at| starts.push(at));
        let known = Arc::new(Struct { starts: starts.into(), whole });
        if whole.defined {
            lock().insert(ty, Arc::clone(&known));
        }
        known
    }

    /// Says where each field begins.
    fn walk(
        &self,
        types: &Types,
        fields: &[Type],
        packed: bool,
        depth: u32,
        mut each: impl FnMut(usize, u64),
    ) -> Fields {
        let mut all = Fields { end: 0, align: 1, defined: true };
        let mut last: Option<(Type, Shape)> = None;
        for (index, &field) in fields.iter().enumerate() {
            let shape = match last {
                Some((ty, shape)) if ty == field => shape,
                _ => self.shape(types, field, depth + 1),
            };
            last = Some((field, shape));
            all.defined &= shape.defined;
            if !packed {
                all.align = all.align.max(shape.align);
                all.end = round_up(all.end, shape.align);
            }
            each(index, all.end);
            all.end = all.end.saturating_add(shape.alloc_size());
        }
        all
    }

    fn shape(&self, types: &Types, ty: Type, depth: u32) -> Shape {
        if depth > MAX_DEPTH {
            return Shape::none(false);
        }
        match types.resolved(ty) {
            TypeData::Int(bits) => Shape {
                bits: u64::from(*bits),
                align: integer_align(&self.ints, *bits),
                defined: true,
            },
            TypeData::Float(kind) => self.float(*kind),
            TypeData::Ptr(space) => {
                let (bits, align) = self.pointer(*space);
                Shape { bits: u64::from(bits), align, defined: true }
            }
            TypeData::Vector { element, count, .. } => {
                let element = self.shape(types, *element, depth + 1);
                let bits = element.bits.saturating_mul(u64::from(*count));
                let align = match self.vectors.iter().find(|entry| u64::from(entry.0) == bits) {
                    Some(entry) => entry.1,
                    None => natural(bits.div_ceil(8)),
                };
                Shape { bits, align, defined: element.defined }
            }
            TypeData::Array { element, count } => {
                let element = self.shape(types, *element, depth + 1);
                let bytes = element.alloc_size().saturating_mul(*count);
                Shape { defined: element.defined, ..Shape::bytes(bytes, element.align) }
            }
            TypeData::Struct { fields, packed } => {
                let whole = if fields.len() > MANY || depth > 1 {
                    self.known(types, ty, fields, *packed, depth).whole
                } else {
                    self.walk(types, fields, *packed, depth, |_, _| {})
                };
                let align = if *packed { 1 } else { whole.align.max(self.aggregate) };
                Shape { defined: whole.defined, ..Shape::bytes(round_up(whole.end, align), align) }
            }
            TypeData::X86Mmx => Shape::bytes(8, 8),
            TypeData::X86Amx => Shape::bytes(1024, 64),
            TypeData::Void
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::TargetExt { .. } => Shape::none(true),
            TypeData::Named(_) => Shape::none(false),
        }
    }

    fn float(&self, kind: FloatKind) -> Shape {
        let bits = kind.bits();
        let align = match self.floats.iter().find(|entry| entry.0 == bits) {
            Some(entry) => entry.1,
            None => natural(u64::from(bits).div_ceil(8)),
        };
        Shape { bits: u64::from(bits), align, defined: true }
    }
}

/// The alignment of the width itself, else of the next wider one that is known, else of the widest.
fn integer_align(table: &Widths, bits: u32) -> u64 {
    table.iter().find(|entry| entry.0 >= bits).or(table.last()).map_or(1, |entry| entry.1)
}

/// The first power of two that is no less than the size.
fn natural(bytes: u64) -> u64 {
    bytes.checked_next_power_of_two().unwrap_or(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WASM: &[u8] = b"e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20";
    const ASMJS: &[u8] = b"e-p:32:32-i64:64-v128:32:128-n32-S128";
    const I386: &[u8] =
        b"e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-f64:32:64-f80:32-n8:16:32-S128";

    #[track_caller]
    fn check(layout: &[u8], make: impl Fn(&mut Types) -> Type, size: u64, store: u64, align: u64) {
        let layout = DataLayout::parse(layout);
        let mut types = Types::default();
        let ty = make(&mut types);
        let got =
            (layout.size(&types, ty), layout.store_size(&types, ty), layout.align(&types, ty));
        assert_eq!(got, (size, store, align));
    }

    #[test]
    fn integers() {
        check(WASM, |_| Types::I1, 1, 1, 1);
        check(WASM, |_| Types::I64, 8, 8, 8);
        check(I386, |_| Types::I64, 8, 8, 4);
        check(WASM, |types| types.int(24), 4, 3, 4);
        check(WASM, |types| types.int(33), 8, 5, 8);
        check(WASM, |types| types.int(128), 16, 16, 16);
        check(ASMJS, |types| types.int(128), 16, 16, 8);
        check(WASM, |types| types.int(65), 16, 9, 16);
    }

    #[test]
    fn structs_of_structs_are_laid_out_once() {
        let layout = DataLayout::parse(WASM);
        let mut types = Types::default();
        let mut ty = Types::I32;
        for _ in 0..58 {
            ty =
                types.intern(TypeData::Struct { fields: [ty, Types::I8, ty].into(), packed: true });
        }
        assert_eq!(layout.size(&types, ty), (5 << 58) - 1);
        let fields: Vec<Type> = (0..20_000).map(|n| [Types::I8, Types::I32][n % 2]).collect();
        let wide = types.intern(TypeData::Struct { fields: fields.into(), packed: false });
        for n in (0..20_000).rev() {
            assert_eq!(layout.field_offset(&types, wide, n), n * 4);
        }
        assert_eq!(layout.field_offset(&types, wide, 20_000), 80_000);
    }

    #[test]
    fn what_is_defined_later_has_its_size_then() {
        let layout = DataLayout::parse(WASM);
        let mut types = Types::default();
        let name = crate::entities::Symbol::from_u32(0);
        let inner = types.named(name);
        let mut fields = vec![Types::I8; 20];
        fields.push(inner);
        let outer = types.intern(TypeData::Struct { fields: fields.into(), packed: false });
        assert_eq!(layout.size(&types, outer), 20);
        let body = types.intern(TypeData::Struct { fields: [Types::I64].into(), packed: false });
        types.define_named(name, Some(body));
        assert_eq!(layout.size(&types, outer), 32);
    }

    #[test]
    fn floats() {
        let kind = |kind| move |types: &mut Types| types.intern(TypeData::Float(kind));
        check(WASM, kind(FloatKind::Half), 2, 2, 2);
        check(WASM, kind(FloatKind::Double), 8, 8, 8);
        check(I386, kind(FloatKind::Double), 8, 8, 4);
        check(WASM, kind(FloatKind::Fp128), 16, 16, 16);
        check(I386, kind(FloatKind::X86Fp80), 12, 10, 4);
        check(WASM, kind(FloatKind::X86Fp80), 16, 10, 16);
    }

    #[test]
    fn vectors_and_pointers() {
        let vector = |element, count| {
            move |types: &mut Types| {
                types.intern(TypeData::Vector { element, count, scalable: false })
            }
        };
        check(WASM, vector(Types::I32, 4), 16, 16, 16);
        check(ASMJS, vector(Types::I32, 4), 16, 16, 4);
        check(WASM, vector(Types::I32, 3), 16, 12, 16);
        check(WASM, vector(Types::I1, 8), 1, 1, 1);
        check(WASM, |_| Types::PTR, 4, 4, 4);
        check(WASM, |types| types.intern(TypeData::Ptr(10)), 1, 1, 1);
        check(b"", |_| Types::PTR, 8, 8, 8);
    }

    #[test]
    fn structs() {
        let fields = [Types::I8, Types::I64, Types::I16];
        check(WASM, |types| types.structure(&fields, false), 24, 24, 8);
        check(WASM, |types| types.structure(&fields, true), 11, 11, 1);
        check(WASM, |types| types.structure(&[], false), 0, 0, 1);
        let layout = DataLayout::parse(WASM);
        let mut types = Types::default();
        let ty = types.structure(&fields, false);
        assert_eq!(layout.field_offsets(&types, ty), [0, 8, 16]);
        assert_eq!(layout.field_offset(&types, ty, 2), 16);
        let packed = types.structure(&fields, true);
        assert_eq!(layout.field_offset(&types, packed, 2), 9);
        let array = types.array(ty, 3);
        assert_eq!(layout.size(&types, array), 72);
        let huge = types.array(array, u64::MAX);
        assert!(layout.size(&types, huge) > 1 << 60);
    }
}
