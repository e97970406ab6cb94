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
    Half,
    BFloat,
    /// `x86_fp80`.
    X87,
    /// `fp128`.
    Quad,
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
    Half,
}

impl Lane {
    /// As the type of a scalar.
    pub(super) fn ty(self) -> Ty {
        match self {
            Lane::Int(bits) => Ty::Int(bits),
            Lane::Float => Ty::Float,
            Lane::Double => Ty::Double,
            Lane::Half => Ty::Half,
        }
    }

    /// As names of intrinsics have it.
    pub(super) fn suffix(self) -> String {
        match self {
            Lane::Int(bits) => format!("i{bits}"),
            Lane::Float | Lane::Double | Lane::Half => self.ty().suffix().to_owned(),
        }
    }
}

/// The one aggregate type: a little of everything.
pub(super) const RECORD: &str = "{ i32, i64, [2 x i16], double }";

/// Float types whose arithmetic the targets lack.
pub(super) const SOFT: [Ty; 4] = [Ty::Half, Ty::BFloat, Ty::X87, Ty::Quad];

impl Ty {
    pub(super) fn name(self) -> String {
        match self {
            Ty::Int(bits) => format!("i{bits}"),
            Ty::Float => "float".to_owned(),
            Ty::Double => "double".to_owned(),
            Ty::Half => "half".to_owned(),
            Ty::BFloat => "bfloat".to_owned(),
            Ty::X87 => "x86_fp80".to_owned(),
            Ty::Quad => "fp128".to_owned(),
            Ty::Record => RECORD.to_owned(),
            Ty::Vector(lane, count) => format!("<{count} x {}>", lane.ty().name()),
        }
    }

    /// As names of intrinsics have a float type.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Ty::Float => "f32",
            Ty::Half => "f16",
            Ty::BFloat => "bf16",
            Ty::X87 => "f80",
            Ty::Quad => "f128",
            Ty::Double | Ty::Int(_) | Ty::Record | Ty::Vector(..) => "f64",
        }
    }

    /// How many bits a float type has.
    pub(super) fn float_bits(self) -> u32 {
        match self {
            Ty::Half | Ty::BFloat => 16,
            Ty::Float => 32,
            Ty::X87 => 80,
            Ty::Quad => 128,
            Ty::Double | Ty::Int(_) | Ty::Record | Ty::Vector(..) => 64,
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
        Ok(match self.u.int_in_range(0..=13)? {
            0 => Ty::Float,
            1 | 2 => Ty::Double,
            3 => Ty::Record,
            12 | 13 => self.choose(&SOFT)?,
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
            Lane::Half,
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
            Ty::Half => {
                let edges = [0, 0x8000, 1, 0x83ff, 0x400, 0x3c00, 0x3555, 0xc100, 0x7bff, 0x7c00];
                format!("0xH{:04X}", self.edge(&edges, 0x7c00)?)
            }
            Ty::BFloat => {
                let edges = [0, 0x8000, 1, 0x807f, 0x80, 0x3f80, 0x3eab, 0xc020, 0x7f7f, 0x7f80];
                format!("0xR{:04X}", self.edge(&edges, 0x7f80)?)
            }
            Ty::X87 => {
                let size =
                    self.choose(&[0u16, 0x3fff, 0x3ffe, 0x4000, 0x403f, 0x3bff, 1, 0x7ffe])?;
                let sign = if self.chance(30)? { 0x8000 } else { 0 };
                let fraction = self.fraction()?;
                // A number has its leading bit, but for those below the least exponent.
                let leading = if size == 0 { 0 } else { 1u64 << 63 };
                format!("0xK{:04X}{:016X}", sign | size, leading | fraction >> 1)
            }
            Ty::Quad => {
                let size = self
                    .choose(&[0u64, 0x3fff, 0x3ffe, 0x4000, 0x406f, 0x3bff, 1, 0x7ffe, 0x7fff])?;
                let sign = if self.chance(30)? { 0x8000 } else { 0 };
                let (low, high) = (self.fraction()?, self.fraction()?);
                // Of the infinite ones only the infinities.
                let (low, high) = if size == 0x7fff { (0, 0) } else { (low, high) };
                // The low half is written first.
                format!("0xL{low:016X}{:016X}", (sign | size) << 48 | high >> 16)
            }
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

    /// One of these bits, or others that are a number: with an exponent below the one of `infinite`.
    fn edge(&mut self, edges: &[u16], infinite: u16) -> Result<u16> {
        if self.chance(60)? {
            return self.choose(edges);
        }
        let bits: u16 = self.u.arbitrary()?;
        Ok(if bits & infinite == infinite { bits & !infinite } else { bits })
    }

    /// 64 bits of a fraction: none, all, or any.
    fn fraction(&mut self) -> Result<u64> {
        Ok(match self.u.int_in_range(0..=4)? {
            0 | 1 => 0,
            2 => u64::MAX,
            3 => self.choose(&[1, 2, 1 << 63, 1 << 15, 0xffff])?,
            _ => self.u.arbitrary()?,
        })
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
