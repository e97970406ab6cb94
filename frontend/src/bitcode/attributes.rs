//! Attribute groups and lists. A group has the attributes of a function, its result or one
//! parameter; a list is the groups of a function or call. Before LLVM 3.3 a list has a mask for
//! each.

use std::rc::Rc;

use emback_ir::{ApInt, AttrSet, Attribute, Symbol};
use rustc_hash::FxHashMap;

use super::attribute_words::{Meaning, decimal, meaning, word};
use super::error::Result;
use super::reader::Reader;
use super::record::{Ops, bytes, signed};
use super::stream::{BlockRef, Record};
use crate::attributes::{self, Argument, Place};
use crate::build::Ty;
use crate::upgrade;

/// What a group is of: the result, parameter `n - 1`, or the function.
const OF_RESULT: u32 = 0;
const OF_FUNCTION: u32 = u32::MAX;

/// An attribute as it was read.
#[derive(Clone, Debug)]
enum Written {
    /// It is complete.
    Known(Attribute),
    /// Its type is what the parameter points to, before LLVM 12.
    OfPointee(Symbol),
}

/// The attributes of one thing.
#[derive(Clone, Debug)]
struct Group {
    /// What it is of, as the constants above say.
    of: u32,
    /// In the order of the record.
    attributes: Vec<Written>,
}

/// What a list says of a function or call of one type.
#[derive(Clone, Debug, Default)]
pub(super) struct Applied {
    /// Of the function or the call itself.
    pub(super) func: AttrSet,
    /// Of the value that is returned.
    pub(super) result: AttrSet,
    /// Of the parameters; shorter than these where the rest has none.
    pub(super) params: Box<[AttrSet]>,
}

/// All groups and lists of the module.
#[derive(Default)]
pub(super) struct Attributes {
    /// Groups by the numbers that their records give them. They need not be dense.
    groups: FxHashMap<u64, Rc<Group>>,
    /// Lists in the order of their records; number 1 is the first.
    lists: Vec<Vec<Rc<Group>>>,
    /// What was made of a list for a type, as most calls share a few of both.
    applied: FxHashMap<(u64, Ty), Rc<Applied>>,
}

/// `PARAMATTR_CODE_ENTRY_OLD`: `[what it is of, mask]...`, before LLVM 3.3.
const RECORD_OF_MASKS: u32 = 1;
/// `PARAMATTR_CODE_ENTRY`: `[group number...]`.
const RECORD_OF_GROUPS: u32 = 2;
/// `PARAMATTR_GRP_CODE_ENTRY`: `[group number, what it is of, attribute...]`.
const RECORD_OF_GROUP: u32 = 3;

impl<'s> Reader<'s> {
    /// `[group number, what it is of, attribute...]`.
    pub(super) fn attribute_groups(&mut self, block: BlockRef) -> Result<()> {
        self.each_record(block, |reader, record| {
            if record.code != RECORD_OF_GROUP {
                return Ok(());
            }
            let mut ops = Ops::new(record);
            let number = ops.next()?;
            let of = ops.small()?;
            let mut attributes = Vec::new();
            while let Some(form) = ops.optional() {
                reader.attribute(form, &mut ops, &mut attributes)?;
            }
            reader.attributes.groups.insert(number, Rc::new(Group { of, attributes }));
            Ok(())
        })
    }

    /// One attribute of a group.
    fn attribute(&mut self, form: u64, ops: &mut Ops<'_>, out: &mut Vec<Written>) -> Result<()> {
        // Forms of `parseAttributeGroupBlock`: 0 is a word, 1 a word with a number, 3 and 4 are
        // texts without and with a value, 5 and 6 a word without and with a type, 7 a range, 8 some
        // ranges.
        if let 3 | 4 = form {
            let key = self.zero_ended(ops)?;
            let value = if form == 4 { Some(self.zero_ended(ops)?) } else { None };
            // LLVM writes a value that is empty as none.
            let value = value.filter(|&value| !self.build.module.bytes(value).is_empty());
            out.push(Written::Known(Attribute::String(key, value)));
            return Ok(());
        }
        let kind = ops.next()?;
        let Some(word) = word(kind) else {
            return ops.fail(format!("attribute {kind} is of a later LLVM than 22"));
        };
        let symbol = self.build.module.symbol(word);
        let attribute = match form {
            0 => match word {
                "byval" | "sret" | "inalloca" | "byref" | "preallocated" | "elementtype" => {
                    Written::OfPointee(symbol)
                }
                _ => Written::Known(Attribute::Flag(symbol)),
            },
            1 => {
                let value = ops.next()?;
                Written::Known(match meaning(word, value, self.version) {
                    Meaning::Flag => Attribute::Flag(symbol),
                    Meaning::Number(number) => Attribute::Int(symbol, number),
                    Meaning::Text(text) => Attribute::Other(symbol, self.build.module.symbol(text)),
                    Meaning::None => return Ok(()),
                })
            }
            5 => Written::OfPointee(symbol),
            6 => {
                let ty = self.next_type(ops)?;
                Written::Known(Attribute::Type(symbol, self.build.ir_type(ty)))
            }
            7 => {
                let bits = width(ops)?;
                let (low, high) = range(ops, bits)?;
                let text = format!("(i{bits} {}, {})", decimal(&low), decimal(&high));
                Written::Known(Attribute::Other(symbol, self.build.module.symbol(text)))
            }
            8 => {
                let count = ops.next()?;
                let bits = width(ops)?;
                let mut parts = Vec::new();
                for _ in 0..count {
                    let (low, high) = range(ops, bits)?;
                    parts.push(format!("({}, {})", decimal(&low), decimal(&high)));
                }
                let text = self.build.module.symbol(format!("({})", parts.join(", ")));
                Written::Known(Attribute::Other(symbol, text))
            }
            _ => return ops.fail(format!("an attribute of the unknown form {form}")),
        };
        out.push(attribute);
        Ok(())
    }

    /// The text up to the next zero byte, which is consumed.
    fn zero_ended(&mut self, ops: &mut Ops<'_>) -> Result<Symbol> {
        match ops.rest().iter().position(|&op| op == 0) {
            Some(length) => {
                let text = bytes(ops.take(length as u64)?);
                ops.next()?;
                Ok(self.build.module.symbol(text))
            }
            None => ops.fail("the text of an attribute does not end"),
        }
    }

    /// `[group number...]` or `[what it is of, mask]...`.
    pub(super) fn attribute_lists(&mut self, block: BlockRef) -> Result<()> {
        self.each_record(block, |reader, record| {
            let list = match record.code {
                RECORD_OF_MASKS => reader.masks(record)?,
                RECORD_OF_GROUPS => {
                    let groups = &reader.attributes.groups;
                    record.ops.iter().filter_map(|number| groups.get(number).cloned()).collect()
                }
                _ => return Ok(()),
            };
            reader.attributes.lists.push(list);
            Ok(())
        })
    }

    /// The groups of a record of masks, `decodeLLVMAttributesForBitcode` of LLVM.
    fn masks(&mut self, record: &Record) -> Result<Vec<Rc<Group>>> {
        let mut ops = Ops::new(record);
        let mut list = Vec::new();
        while let Some(of) = ops.optional() {
            let mask = ops.next()?;
            let of = of as u32;
            let mut attributes = Vec::new();
            let align = mask >> 16 & 0xffff;
            // Bits above the alignment moved up when it got room.
            let mask = (mask & 0xf_ffff << 32) >> 11 | mask & 0xffff;
            for (bit, word) in MASK.iter().enumerate() {
                if mask >> bit & 1 == 0 || word.is_empty() {
                    continue;
                }
                let symbol = self.build.module.symbol(word);
                attributes.push(match *word {
                    "byval" | "sret" => Written::OfPointee(symbol),
                    _ => Written::Known(Attribute::Flag(symbol)),
                });
            }
            let stack = mask >> 26 & 7;
            if stack != 0 {
                let word = self.build.module.symbol("alignstack");
                attributes.push(Written::Known(Attribute::Int(word, 1 << (stack - 1))));
            }
            if align.is_power_of_two() {
                let word = self.build.module.symbol("align");
                attributes.push(Written::Known(Attribute::Int(word, align)));
            }
            list.push(Rc::new(Group { of, attributes }));
        }
        Ok(list)
    }

    /// What list `number - 1` says of a function of type `function`; 0 is no list.
    pub(super) fn applied(&mut self, number: u64, function: Ty) -> Result<Rc<Applied>> {
        if let Some(known) = self.attributes.applied.get(&(number, function)) {
            return Ok(known.clone());
        }
        let (result, params) = match self.build.types.function_parts(function) {
            Some((result, params, _)) => (result, params.to_vec()),
            None => (Ty::VOID, Vec::new()),
        };
        let applied = Rc::new(self.apply(number, result, &params));
        self.attributes.applied.insert((number, function), applied.clone());
        Ok(applied)
    }

    /// The same of a call with more arguments than the function has parameters.
    pub(super) fn apply(&mut self, number: u64, result: Ty, params: &[Ty]) -> Applied {
        let mut out = Applied::default();
        let index = usize::try_from(number.wrapping_sub(1)).ok();
        let Some(list) = index.and_then(|index| self.attributes.lists.get(index)).cloned() else {
            return out;
        };
        let mut of_params = vec![AttrSet::EMPTY; params.len()];
        for group in list {
            match group.of {
                OF_FUNCTION => out.func = self.set(&group, Place::Function, None),
                OF_RESULT => out.result = self.set(&group, Place::Result, Some(result)),
                param => {
                    let index = param as usize - 1;
                    if let Some(&ty) = params.get(index) {
                        of_params[index] = self.set(&group, Place::Parameter, Some(ty));
                    }
                }
            }
        }
        while of_params.last() == Some(&AttrSet::EMPTY) {
            of_params.pop();
        }
        out.params = of_params.into();
        out
    }

    /// The attributes of a group that its place and type allow. LLVM drops the others too.
    fn set(&mut self, group: &Group, place: Place, ty: Option<Ty>) -> AttrSet {
        let mut list = Vec::with_capacity(group.attributes.len());
        for written in &group.attributes {
            let attribute = match written {
                Written::Known(attribute) => attribute.clone(),
                Written::OfPointee(word) => match ty.and_then(|ty| self.build.types.pointee(ty)) {
                    Some(pointee) => Attribute::Type(*word, self.build.ir_type(pointee)),
                    None => Attribute::Flag(*word),
                },
            };
            let word = match &attribute {
                Attribute::Flag(word)
                | Attribute::Int(word, _)
                | Attribute::Type(word, _)
                | Attribute::Other(word, _) => *word,
                Attribute::String(..) => {
                    list.push(attribute);
                    continue;
                }
            };
            let row = attributes::row(self.build.module.bytes(word));
            let fits = row.is_some_and(|row| {
                row.applies_to(place)
                    && has_form(row.argument, &attribute)
                    && ty.is_none_or(|ty| self.build.attribute_fits(row.values, ty))
            });
            if fits {
                list.push(attribute);
            }
        }
        upgrade::attributes::set(&mut self.build.module, list)
    }
}

/// Whether an attribute has what its word needs.
fn has_form(argument: Argument, attribute: &Attribute) -> bool {
    match (argument, attribute) {
        (Argument::None, Attribute::Flag(_))
        | (Argument::OptionalNumber, Attribute::Flag(_) | Attribute::Int(..))
        | (Argument::Type, Attribute::Type(..))
        | (Argument::Words, Attribute::Int(..) | Attribute::Other(..)) => true,
        (Argument::OptionalWords, attribute) => !matches!(attribute, Attribute::Type(..)),
        (Argument::Number, Attribute::Int(_, number)) => *number > 0,
        (Argument::Alignment, Attribute::Int(_, number)) => {
            number.is_power_of_two() && *number <= 1 << 32
        }
        _ => false,
    }
}

/// The width of the integers of a range.
fn width(ops: &mut Ops<'_>) -> Result<u32> {
    let bits = ops.next()?;
    if !(1..=1 << 23).contains(&bits) {
        return ops.fail("an integer has 1 to 2^23 bits");
    }
    Ok(bits as u32)
}

/// `[low, high]`, or for more than 64 bits `[words of each, word...]`.
fn range(ops: &mut Ops<'_>, bits: u32) -> Result<(ApInt, ApInt)> {
    let words = if bits <= 64 { 1 << 32 | 1 } else { ops.next()? };
    let low = wide(ops.take(words & 0xffff_ffff)?, bits);
    Ok((low, wide(ops.take(words >> 32)?, bits)))
}

/// A number in words, each with its own sign.
pub(super) fn wide(words: &[u64], bits: u32) -> ApInt {
    let limbs: Vec<u64> = words.iter().map(|&word| signed(word)).collect();
    ApInt::from_limbs(bits, &limbs)
}

/// What each bit of a mask is. Bits 16 to 20 and 26 to 28 are alignments.
const MASK: [&str; 43] = [
    "zeroext",
    "signext",
    "noreturn",
    "inreg",
    "sret",
    "nounwind",
    "noalias",
    "byval",
    "nest",
    "readnone",
    "readonly",
    "noinline",
    "alwaysinline",
    "optsize",
    "ssp",
    "sspreq",
    "",
    "",
    "",
    "",
    "",
    "nocapture",
    "noredzone",
    "noimplicitfloat",
    "naked",
    "inlinehint",
    "",
    "",
    "",
    "returns_twice",
    "uwtable",
    "nonlazybind",
    "sanitize_address",
    "minsize",
    "noduplicate",
    "sspstrong",
    "sanitize_thread",
    "sanitize_memory",
    "nobuiltin",
    "returned",
    "cold",
    "builtin",
    "optnone",
];
