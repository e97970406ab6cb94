//! Parses the log of a run. prelude.js writes it and describes the format.

use std::fmt;

/// What happened.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum What {
    /// A function of the program begins.
    Enter,
    /// It returns.
    Leave,
    /// A function that is defined elsewhere is called.
    Call,
    /// It has returned.
    Back,
    /// Output.
    Write,
    /// The program ends.
    End,
    /// An instruction comes.
    At,
    /// An instruction made a value.
    Value,
    /// An instruction wrote to memory.
    Store,
}

/// One record.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub what: What,
    /// A function, a site, a file or a status.
    pub number: u32,
    pub values: Vec<Value>,
    /// A hash of the stores before it.
    stores: Option<String>,
}

impl Record {
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let what = match words.next()? {
            "enter" => What::Enter,
            "leave" => What::Leave,
            "call" => What::Call,
            "back" => What::Back,
            "write" => What::Write,
            "end" => What::End,
            "at" => What::At,
            "value" => What::Value,
            "store" => What::Store,
            _ => return None,
        };
        let number = words.next()?.parse().ok()?;
        let (stores, values) = words.partition::<Vec<_>, _>(|word| word.starts_with('#'));
        let values = values.into_iter().map(Value::parse).collect();
        Some(Self { what, number, values, stores: stores.first().map(|&hash| hash.to_owned()) })
    }

    /// Whether both are the same in all that is compared.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.meets(other)
            && self.same_stores(other)
            && self.values.len() == other.values.len()
            && self.values.iter().zip(&other.values).all(|(a, b)| a.same(b))
    }

    /// Whether both are about the same place.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.what == other.what && self.number == other.number
    }

    /// Whether memory was written alike before both.
    pub(super) fn same_stores(&self, other: &Self) -> bool {
        self.stores == other.stores
    }

    /// Why the program ended, where it did not do so by itself.
    pub(super) fn why(&self) -> Option<String> {
        match (self.what, self.values.first()?) {
            (What::End, Value::Why(_, words)) => Some(String::from_utf8_lossy(words).into_owned()),
            _ => None,
        }
    }
}

/// A logged value.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value {
    /// Up to 64 bits.
    Int(u64),
    /// A `double`, or a `float` made one.
    Float(f64),
    /// An address, and whether it points into the stack.
    Pointer(u32, bool),
    /// What memory holds now: a hash of it, and the first bytes.
    Written(String, Vec<u8>),
    /// What memory holds, where it is not what was stored.
    Held(Vec<u8>),
    /// Output: a hash of it, and how it begins.
    Text(String, Vec<u8>),
    /// Words that are not compared, and the pointer that was called through if it is the reason.
    Why(String, Vec<u8>),
    /// Nothing that is known.
    Other(String),
}

impl Value {
    fn parse(word: &str) -> Self {
        Self::known(word).unwrap_or_else(|| Self::Other(word.to_owned()))
    }

    /// A value in the form that prelude.js writes: a letter for its kind, then its parts.
    fn known(word: &str) -> Option<Self> {
        let rest = word.get(1..)?;
        Some(match word.as_bytes().first()? {
            b'i' => {
                let (low, high) = rest.split_once(',')?;
                let (low, high): (i32, i32) = (low.parse().ok()?, high.parse().ok()?);
                Self::Int(u64::from(high.cast_unsigned()) << 32 | u64::from(low.cast_unsigned()))
            }
            b'f' => Self::Float(f64::from_bits(u64::from_str_radix(rest, 16).ok()?)),
            b'p' => Self::Pointer(rest.parse().ok()?, false),
            b'S' => Self::Pointer(rest.strip_prefix("/p")?.parse().ok()?, true),
            b'b' => {
                let (hash, bytes) = rest.split_once('/')?;
                Self::Written(hash.to_owned(), unhex(bytes)?)
            }
            b't' => {
                let (hash, bytes) = rest.rsplit_once('.')?;
                Self::Text(hash.to_owned(), unhex(bytes)?)
            }
            b'w' => {
                let (pointer, words) = rest.split_once('/')?;
                Self::Why(pointer.to_owned(), unhex(words)?)
            }
            b'!' => Self::Held(unhex(rest)?),
            _ => return None,
        })
    }

    /// Whether both are the same in all that is compared.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::Pointer(_, true), Self::Pointer(_, true)) => true,
            (Self::Written(a, _), Self::Written(b, _)) | (Self::Why(a, _), Self::Why(b, _)) => {
                a == b
            }
            (a, b) => a == b,
        }
    }
}

/// Bytes from pairs of hexadecimal digits.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// For people: decimal and hexadecimal, or the number that a float is.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |f: &mut fmt::Formatter<'_>, bytes: &[u8]| {
            bytes.iter().try_for_each(|byte| write!(f, " {byte:02x}"))
        };
        match self {
            Self::Int(value) => match u32::try_from(*value) {
                Ok(value) => write!(f, "{} ({value:#x})", value.cast_signed()),
                Err(_) => write!(f, "{} ({value:#x})", value.cast_signed()),
            },
            Self::Float(value) => write!(f, "{value:?} ({:#018x})", value.to_bits()),
            Self::Pointer(address, false) => write!(f, "{address:#x}"),
            Self::Pointer(address, true) => write!(f, "{address:#x} (stack)"),
            Self::Written(_, bytes) => {
                write!(f, "memory")?;
                hex(f, bytes)
            }
            Self::Held(bytes) => {
                write!(f, "memory holds")?;
                hex(f, bytes)
            }
            Self::Text(_, bytes) => write!(f, "{:?}", String::from_utf8_lossy(bytes)),
            Self::Why(_, words) => write!(f, "{}", String::from_utf8_lossy(words)),
            Self::Other(word) => f.write_str(word),
        }
    }
}

/// A function that runs, and what it was called with.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// The number of its global.
    pub function: u32,
    /// What it was called with.
    pub arguments: Vec<Value>,
}

/// Functions that run, the innermost last.
#[derive(Clone, Debug, Default)]
pub(super) struct Stack {
    /// Outer functions that are not in `frames`.
    pub omitted: u64,
    /// The others.
    pub frames: Vec<Frame>,
}

impl Stack {
    /// What the first line of a window says.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("stack ")?.split(' ');
        let omitted = words.next()?.parse().ok()?;
        let frame = |word: &str| {
            let mut parts = word.split(';');
            let function = parts.next()?.parse().ok()?;
            Some(Frame { function, arguments: parts.map(Value::parse).collect() })
        };
        Some(Self { omitted, frames: words.filter_map(frame).collect() })
    }

    /// What a record changes.
    pub(super) fn take(&mut self, record: &Record) {
        match record.what {
            What::Enter | What::Call => self
                .frames
                .push(Frame { function: record.number, arguments: record.values.clone() }),
            What::Leave | What::Back => {
                self.frames.pop();
            }
            What::Write | What::End | What::At | What::Value | What::Store => {}
        }
    }
}
