//! What the generated programs compute with: numbers, arrays of them, and arrays of structures.

/// A type of C, named as `PRELUDE` defines it.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Scalar {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    F32,
    F64,
}

impl Scalar {
    pub const ALL: [Scalar; 10] = [
        Scalar::I8,
        Scalar::U8,
        Scalar::I16,
        Scalar::U16,
        Scalar::I32,
        Scalar::U32,
        Scalar::I64,
        Scalar::U64,
        Scalar::F32,
        Scalar::F64,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Scalar::I8 => "i8",
            Scalar::U8 => "u8",
            Scalar::I16 => "i16",
            Scalar::U16 => "u16",
            Scalar::I32 => "i32",
            Scalar::U32 => "u32",
            Scalar::I64 => "i64",
            Scalar::U64 => "u64",
            Scalar::F32 => "f32",
            Scalar::F64 => "f64",
        }
    }

    pub fn is_float(self) -> bool {
        matches!(self, Scalar::F32 | Scalar::F64)
    }

    pub fn is_signed(self) -> bool {
        matches!(self, Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64)
    }

    pub fn bytes(self) -> i64 {
        match self {
            Scalar::I8 | Scalar::U8 => 1,
            Scalar::I16 | Scalar::U16 => 2,
            Scalar::I32 | Scalar::U32 | Scalar::F32 => 4,
            Scalar::I64 | Scalar::U64 | Scalar::F64 => 8,
        }
    }

    /// The type that its values are computed in: one whose arithmetic is defined for all values.
    pub fn class(self) -> Scalar {
        match self {
            Scalar::I8 | Scalar::U8 | Scalar::I16 | Scalar::U16 | Scalar::I32 | Scalar::U32 => {
                Scalar::U32
            }
            Scalar::I64 | Scalar::U64 => Scalar::U64,
            Scalar::F32 | Scalar::F64 => self,
        }
    }
}

/// The least and the greatest of some integers.
#[derive(Copy, Clone, Debug)]
pub struct Span {
    pub lo: i64,
    pub hi: i64,
}

impl Span {
    /// Of a value that no index may be made of as it is.
    pub const WIDE: Span = Span { lo: 0, hi: 1 << 40 };

    pub fn new(lo: i64, hi: i64) -> Span {
        Span { lo, hi }
    }

    /// The indices of so many elements.
    pub fn of(count: i64) -> Span {
        Span { lo: 0, hi: count - 1 }
    }

    pub fn count(self) -> i64 {
        self.hi - self.lo + 1
    }

    pub fn times(self, scale: i64) -> Span {
        let (a, b) = (self.lo * scale, self.hi * scale);
        Span { lo: a.min(b), hi: a.max(b) }
    }

    pub fn plus(self, other: Span) -> Span {
        Span { lo: self.lo + other.lo, hi: self.hi + other.hi }
    }
}

/// A number in an element: all of it, or a member of a structure, which may be an array.
#[derive(Copy, Clone, Debug)]
pub struct Field {
    pub path: &'static str,
    pub ty: Scalar,
    pub length: Option<i64>,
}

/// An array, or what a pointer points into.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: String,
    /// The type of an element.
    pub ctype: String,
    /// The indices of each dimension.
    pub spans: Vec<Span>,
    pub fields: Vec<Field>,
}

impl Place {
    pub fn of(name: String, ty: Scalar, spans: Vec<Span>) -> Place {
        let fields = vec![Field { path: "", ty, length: None }];
        Place { name, ctype: ty.name().to_owned(), spans, fields }
    }

    /// The declaration of the array.
    pub fn declaration(&self) -> String {
        let lengths: String = self.spans.iter().map(|span| format!("[{}]", span.count())).collect();
        format!("{} {}{lengths}", self.ctype, self.name)
    }

    /// Whether its elements are numbers.
    pub fn is_of_numbers(&self) -> bool {
        self.fields[0].path.is_empty()
    }

    /// A statement for each of its numbers.
    pub fn each(&self, statement: impl Fn(&str, Scalar) -> String) -> String {
        let mut text = String::from("  ");
        let mut element = self.name.clone();
        for (depth, span) in self.spans.iter().enumerate() {
            let (lo, hi) = (span.lo, span.hi);
            text += &format!("for (i32 x{depth} = {lo}; x{depth} <= {hi}; x{depth}++) ");
            element += &format!("[x{depth}]");
        }
        text += "{ ";
        for Field { path, ty, length } in &self.fields {
            text += &match length {
                None => statement(&format!("{element}{path}"), *ty),
                Some(length) => {
                    let inner = statement(&format!("{element}{path}[y]"), *ty);
                    format!("for (i32 y = 0; y < {length}; y++) {inner}")
                }
            };
            text.push(' ');
        }
        text + "}\n"
    }
}

/// A variable that counts rounds, with the values that it has in the body of its loop.
#[derive(Clone, Debug)]
pub struct Counter {
    pub name: String,
    pub span: Span,
}

/// A variable of a function.
#[derive(Clone, Debug)]
pub struct Variable {
    pub name: String,
    pub ty: Scalar,
}
