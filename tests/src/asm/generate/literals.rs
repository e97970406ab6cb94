//! Generates numeric literals in all spellings.

use super::Generator;
use crate::asm::syntax::{Kind, Node, Ty, VarTy, precedence};
use arbitrary::Result;

const EDGES: &[u32] = &[0, 1, 2, 3, 4, 7, 8, 10, 31, 32, 100, 255, 256, 65535, 0x7fff_ffff];

impl Generator<'_, '_> {
    /// An integer up to 2^31-1 as spelled.
    pub(super) fn fixnum_text(&mut self) -> Result<String> {
        let value = if self.chance(30)? {
            self.u.int_in_range(0..=0x7fff_ffffu32)?
        } else {
            self.pick(EDGES)?
        };
        self.integer_text(value)
    }

    /// An integer as spelled.
    pub(super) fn integer_text(&mut self, value: u32) -> Result<String> {
        Ok(match self.u.int_in_range(0..=11)? {
            8 => format!("0x{value:x}"),
            9 => format!("0x{value:X}"),
            10 => format!("0o{value:o}"),
            11 => format!("0b{value:b}"),
            _ => value.to_string(),
        })
    }

    /// A double without sign as spelled: there is a point in it.
    pub(super) fn double_text(&mut self) -> Result<String> {
        const SPELLINGS: &[&str] = &[
            "0.0",
            "1.0",
            "0.5",
            ".5",
            "5.",
            "3.14159",
            "1.0e21",
            "1.0e+21",
            "1.0E3",
            "5.0e-324",
            "1.e3",
            ".1e-1",
            "2147483648.0",
            "4294967296.0",
            "1.0e400",
            "0.1",
            "16777217.0",
        ];
        if self.chance(70)? {
            return Ok(self.pick(SPELLINGS)?.to_owned());
        }
        let whole = self.u.int_in_range(0..=100_000u32)?;
        Ok(format!("{whole}.{}", self.u.int_in_range(0..=999u32)?))
    }

    /// A number with a sign where `negative`.
    fn signed_number(ty: Ty, text: String, negative: bool) -> Node {
        if negative {
            Node { ty, kind: Kind::Raw(format!("-{text}"), precedence::UNARY) }
        } else {
            Node::number(ty, text)
        }
    }

    /// A literal that is a fixnum.
    pub(super) fn fixnum(&mut self) -> Result<Node> {
        Ok(Node::number(Ty::Fixnum, self.fixnum_text()?))
    }

    /// A literal that is signed.
    pub(super) fn signed_literal(&mut self) -> Result<Node> {
        if !self.chance(25)? {
            return self.fixnum();
        }
        let value = if self.chance(20)? { 0x8000_0000 } else { self.pick(EDGES)?.max(1) };
        let text = self.integer_text(value)?;
        Ok(Self::signed_number(Ty::Signed, text, true))
    }

    /// A literal that is unsigned.
    pub(super) fn unsigned_literal(&mut self) -> Result<Node> {
        if !self.chance(50)? {
            return self.fixnum();
        }
        let value = self.u.int_in_range(0x8000_0000..=u32::MAX)?;
        Ok(Node::number(Ty::Unsigned, self.integer_text(value)?))
    }

    /// A literal that is a double.
    pub(super) fn double_literal(&mut self) -> Result<Node> {
        let negative = self.chance(20)?;
        Ok(Self::signed_number(Ty::Double, self.double_text()?, negative))
    }

    /// What `fround` makes a float literal of.
    pub(super) fn float_text(&mut self) -> Result<String> {
        let sign = if self.chance(20)? { "-" } else { "" };
        if self.chance(50)? {
            return Ok(format!("{sign}{}", self.double_text()?));
        }
        let text = self.fixnum_text()?;
        let zero = text.trim_start_matches(['0', 'x', 'X', 'o', 'b']).is_empty();
        Ok(format!("{}{text}", if zero { "" } else { sign }))
    }

    /// What a variable of a function, or of the module, can begin with.
    pub(super) fn initial_value(&mut self, ty: VarTy, local: bool) -> Result<String> {
        // A variable that begins with an integer constant can hold nothing but signed values in V8.
        if local && ty != VarTy::Int && self.chance(15)? {
            let constants: Vec<String> = self
                .module
                .env
                .globals
                .iter()
                .filter(|global| global.literal && global.ty == ty && self.seen(&global.name))
                .map(|global| global.name.clone())
                .collect();
            if !constants.is_empty() {
                return self.pick(&constants);
            }
        }
        Ok(match ty {
            VarTy::Int if self.chance(20)? => {
                let value = self.u.int_in_range(1..=0x7fff_ffffu32)?;
                format!("-{}", self.integer_text(value)?)
            }
            VarTy::Int if local && self.chance(10)? => {
                let value = self.u.int_in_range(0x8000_0000..=u32::MAX)?;
                self.integer_text(value)?
            }
            VarTy::Int => self.fixnum_text()?,
            VarTy::Double => {
                let sign = if self.chance(20)? { "-" } else { "" };
                format!("{sign}{}", self.double_text()?)
            }
            VarTy::Float => {
                let fround = self.math("fround").unwrap_or_default();
                format!("{fround}({})", self.float_text()?)
            }
        })
    }
}
