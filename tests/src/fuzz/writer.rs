//! The text of the function that is being generated: names, values in scope, declarations it needs.

use arbitrary::{Result, Unstructured};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A type that a value can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ty {
    /// An integer of so many bits.
    Int(u32),
    Float,
    Double,
    /// The aggregate [`RECORD`].
    Record,
    /// A vector of so many lanes.
    Vector(Lane, u32),
}

/// The type of a vector's elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lane {
    /// An integer of so many bits.
    Int(u32),
    Float,
    Double,
}

impl Lane {
    /// As the type of a scalar.
    pub(super) fn ty(self) -> Ty {
        match self {
            Lane::Int(bits) => Ty::Int(bits),
            Lane::Float => Ty::Float,
            Lane::Double => Ty::Double,
        }
    }

    /// As names of intrinsics have it.
    pub(super) fn suffix(self) -> String {
        match self {
            Lane::Int(bits) => format!("i{bits}"),
            Lane::Float => "f32".to_owned(),
            Lane::Double => "f64".to_owned(),
        }
    }
}

/// The one aggregate type: a little of everything.
pub(super) const RECORD: &str = "{ i32, i64, [2 x i16], double }";

impl Ty {
    pub(super) fn name(self) -> String {
        match self {
            Ty::Int(bits) => format!("i{bits}"),
            Ty::Float => "float".to_owned(),
            Ty::Double => "double".to_owned(),
            Ty::Record => RECORD.to_owned(),
            Ty::Vector(lane, count) => format!("<{count} x {}>", lane.ty().name()),
        }
    }

    /// The same value in each lane, as an operand.
    pub(super) fn splat(lane: Lane, count: u32, value: &str) -> String {
        let one = format!("{} {value}", lane.ty().name());
        format!("<{}>", vec![one; count as usize].join(", "))
    }

    pub(super) fn is_int(self) -> bool {
        matches!(self, Ty::Int(_))
    }
}

/// A function as its callers see it.
#[derive(Debug, Clone)]
pub(super) struct Signature {
    pub(super) name: String,
    pub(super) result: Ty,
    pub(super) params: Vec<Ty>,
}

/// Where text goes and what it can refer to.
pub(super) struct Writer<'a, 'u> {
    pub(super) u: &'u mut Unstructured<'a>,
    pub(super) out: String,
    /// Values that dominate the place of writing.
    pub(super) scope: Vec<(Ty, String)>,
    /// The block that is being written.
    pub(super) block: String,
    pub(super) declarations: BTreeSet<String>,
    pub(super) functions: Vec<Signature>,
    /// The function that is being written.
    pub(super) function: String,
    /// How many more instructions a function may have, roughly.
    pub(super) budget: u32,
    next: u32,
}

impl<'a, 'u> Writer<'a, 'u> {
    pub(super) fn new(u: &'u mut Unstructured<'a>) -> Self {
        Writer {
            u,
            out: String::new(),
            scope: Vec::new(),
            block: String::new(),
            declarations: BTreeSet::new(),
            functions: Vec::new(),
            function: String::new(),
            budget: 0,
            next: 0,
        }
    }

    /// Writes one line into the function.
    pub(super) fn line(&mut self, text: &str) {
        self.budget = self.budget.saturating_sub(1);
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "  {text}");
    }

    /// A name that no other value has.
    pub(super) fn name(&mut self) -> String {
        self.next += 1;
        format!("%v{}", self.next)
    }

    /// A label that no other block has.
    pub(super) fn label(&mut self) -> String {
        self.next += 1;
        format!("b{}", self.next)
    }

    /// Begins a block.
    pub(super) fn begin(&mut self, label: &str) {
        let _ = writeln!(self.out, "{label}:");
        label.clone_into(&mut self.block);
    }

    /// Writes an instruction with a result, which is in scope from here on.
    pub(super) fn value(&mut self, ty: Ty, text: &str) -> String {
        let name = self.hidden(text);
        self.scope.push((ty, name.clone()));
        name
    }

    /// The same for a result that nothing else may choose.
    pub(super) fn hidden(&mut self, text: &str) -> String {
        let name = self.name();
        self.line(&format!("{name} = {text}"));
        name
    }

    /// Calls an intrinsic and declares it.
    pub(super) fn intrinsic(
        &mut self,
        result: &str,
        name: &str,
        args: &[(String, String)],
    ) -> String {
        let types: Vec<&str> = args.iter().map(|(ty, _)| ty.as_str()).collect();
        self.declarations.insert(format!("declare {result} @{name}({})", types.join(", ")));
        let args: Vec<String> = args.iter().map(|(ty, value)| format!("{ty} {value}")).collect();
        format!("call {result} @{name}({})", args.join(", "))
    }

    /// True so many times in a hundred.
    pub(super) fn chance(&mut self, percent: u8) -> Result<bool> {
        self.u.ratio(percent, 100u8)
    }

    /// One of a list.
    pub(super) fn choose<T: Copy>(&mut self, list: &[T]) -> Result<T> {
        self.u.choose(list).copied()
    }

    /// Some type that an instruction may compute with.
    pub(super) fn ty(&mut self) -> Result<Ty> {
        Ok(match self.u.int_in_range(0..=11)? {
            0 => Ty::Float,
            1 | 2 => Ty::Double,
            3 => Ty::Record,
            4 | 5 => self.vector()?,
            _ => self.int()?,
        })
    }

    /// Some vector type, also of an odd length.
    pub(super) fn vector(&mut self) -> Result<Ty> {
        let lane = self.choose(&[
            Lane::Int(1),
            Lane::Int(3),
            Lane::Int(8),
            Lane::Int(8),
            Lane::Int(16),
            Lane::Int(24),
            Lane::Int(32),
            Lane::Int(32),
            Lane::Int(64),
            Lane::Int(65),
            Lane::Float,
            Lane::Double,
        ])?;
        Ok(Ty::Vector(lane, self.choose(&[1, 2, 3, 4, 4, 5, 7, 8])?))
    }

    /// Some integer type: mostly a usual one.
    pub(super) fn int(&mut self) -> Result<Ty> {
        let usual = [32, 64, 32, 64, 8, 16, 1];
        let odd = [2, 3, 7, 13, 24, 31, 33, 40, 48, 63, 65, 96, 128, 128, 200];
        Ok(Ty::Int(if self.chance(70)? { self.choose(&usual)? } else { self.choose(&odd)? }))
    }

    /// Some value of this type: one in scope, or a constant.
    pub(super) fn operand(&mut self, ty: Ty) -> Result<String> {
        let fitting: Vec<usize> = (0..self.scope.len())
            .rev()
            .filter(|&at| self.scope.get(at).is_some_and(|(other, _)| *other == ty))
            .collect();
        if !fitting.is_empty() && self.chance(85)? {
            // The latest are the likeliest, so that expressions grow deep.
            let near = fitting.len().min(4) - 1;
            let far = fitting.len() - 1;
            let range = if self.chance(70)? { near } else { far };
            let at = self.u.int_in_range(0..=range)?;
            if let Some((_, name)) = fitting.get(at).and_then(|&at| self.scope.get(at)) {
                return Ok(name.clone());
            }
        }
        self.constant(ty)
    }

    /// A constant with a liking for edges.
    pub(super) fn constant(&mut self, ty: Ty) -> Result<String> {
        Ok(match ty {
            Ty::Int(1) => self.choose(&["true", "false"])?.to_owned(),
            Ty::Int(bits) if bits > 64 => self.wide_constant(bits)?,
            Ty::Int(bits) => {
                let mask = u64::MAX >> (64 - bits);
                let edges = [
                    0,
                    1,
                    2,
                    5,
                    10,
                    255,
                    65535,
                    mask,
                    mask >> 1,
                    (mask >> 1) + 1,
                    mask - 1,
                    1 << (bits / 2),
                ];
                let value =
                    if self.chance(70)? { self.choose(&edges)? } else { self.u.arbitrary()? }
                        & mask;
                // Half of them as a negative number.
                let signed = value.cast_signed()
                    | if value >> (bits - 1) == 1 { !mask.cast_signed() } else { 0 };
                if self.chance(50)? { signed.to_string() } else { value.to_string() }
            }
            Ty::Float => format!("0x{:016X}", f64::from(self.float()? as f32).to_bits()),
            Ty::Double => format!("0x{:016X}", self.float()?.to_bits()),
            Ty::Record | Ty::Vector(..) if self.chance(20)? => "zeroinitializer".to_owned(),
            Ty::Vector(lane, count) => {
                let ty = lane.ty();
                let mut lanes = Vec::new();
                for _ in 0..count {
                    lanes.push(format!("{} {}", ty.name(), self.constant(ty)?));
                }
                format!("<{}>", lanes.join(", "))
            }
            Ty::Record => {
                let (a, b) = (self.constant(Ty::Int(32))?, self.constant(Ty::Int(64))?);
                let (c, d) = (self.constant(Ty::Int(16))?, self.constant(Ty::Int(16))?);
                format!(
                    "{{ i32 {a}, i64 {b}, [2 x i16] [i16 {c}, i16 {d}], double {} }}",
                    self.constant(Ty::Double)?
                )
            }
        })
    }

    /// A constant of more than 64 bits: words that are mostly edges.
    fn wide_constant(&mut self, bits: u32) -> Result<String> {
        let words = bits.div_ceil(32);
        let fill = self.choose(&[0, 0, u32::MAX])?;
        let mut digits = String::new();
        for word in (0..words).rev() {
            let value = match self.u.int_in_range(0..=4)? {
                0 => self.u.arbitrary()?,
                1 => self.choose(&[1, 1 << 31, i32::MAX as u32])?,
                _ => fill,
            };
            let top = if word + 1 == words { u32::MAX >> (words * 32 - bits) } else { u32::MAX };
            let _ = write!(digits, "{:08X}", value & top);
        }
        Ok(format!("u0x{digits}"))
    }

    fn float(&mut self) -> Result<f64> {
        const EDGES: &[f64] = &[
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            1.5,
            -2.5,
            0.1,
            3.0e9,
            -3.0e9,
            1e19,
            -1e19,
            1e300,
            1e-310,
            16777217.0,
            f64::INFINITY,
        ];
        Ok(if self.chance(80)? {
            self.choose(EDGES)?
        } else {
            f64::from(self.u.arbitrary::<i32>()?) / 1024.0
        })
    }
}
