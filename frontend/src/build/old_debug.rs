//! Debug descriptors as LLVM 3.0 to 3.6 wrote them: tuples with a DWARF tag in front.
//!
//! * Up to 3.5 the tag is a number, 12 << 16 (the version of it all) added: `!{i32 786478, ...}` is
//!   a subprogram.
//! * 3.6 has the numbers and names in one string, separated by zeros: `!{!"0x2e\00main\00...",
//!   ...}`.
//!
//! A file is a pair `!{!"a.c", !"/dir"}`, alone or in a descriptor of its own. Between 3.0 and 3.3
//! it moved from the end of the others to the place after the tag, with some steps between, so it
//! is not found by its place but by what it is:
//!
//! |                    | 3.0                                              | 3.3 to 3.5                              | 3.6 |
//! |---|---|---|---|
//! | file               | `tag, name, directory, unit`                     | `tag, pair`                             | `"0x29", pair` |
//! | subprogram         | `tag, 0, scope, name, -, -, file, line, ...`     | `tag, pair, scope, name, -, -, line, ...` | `"0x2e\0name\0-\0-\0line", pair, scope, ...` |
//! | lexical block      | `tag, scope, line, column, file, number`         | `tag, pair, scope, line, column, number` | `"0xb\0line\0column\0number", pair, scope` |
//! | the same in a file | `tag, scope, file`                               | `tag, pair, scope`                      | `"0xb\0number", pair, scope` |
//! | namespace          | `tag, scope, name, file, line`                   | `tag, pair, scope, name, line`          | `"0x39\0name\0line", pair, scope` |

use emback_ir::{FileData, Global};

use super::debug::{DebugReader, Fields, Kind};

/// `DW_TAG_lexical_block`.
const TAG_LEXICAL_BLOCK: u64 = 0x0b;
/// `DW_TAG_file_type`.
const TAG_FILE: u64 = 0x29;
/// `DW_TAG_subprogram`.
const TAG_SUBPROGRAM: u64 = 0x2e;
/// `DW_TAG_namespace`.
const TAG_NAMESPACE: u64 = 0x39;

/// No descriptor says anything of use after so many operands.
pub(crate) const MOST_OPERANDS: usize = 24;

/// The operands of a tuple.
pub(crate) type Parts<N> = Vec<Part<N>>;

/// One operand of a tuple. What is not a number, text or node is kept only where it has the address
/// of a function in it, as in `void ()* bitcast (...)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Part<N> {
    /// An integer constant.
    Number(u64),
    /// A metadata string.
    Text(Vec<u8>),
    /// Another node.
    Node(N),
    /// The address of a function.
    Function(Global),
    /// Anything else, `null` included.
    Other,
}

impl<N: Copy> Part<N> {
    /// The number that it is, if that fits 32 bits.
    fn number(&self) -> Option<u32> {
        match self {
            Self::Number(value) => u32::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The node that it is.
    fn node(&self) -> Option<N> {
        match self {
            Self::Node(node) => Some(*node),
            _ => None,
        }
    }
}

/// A descriptor: its tag, the numbers and texts, and the operands after the first. The tag is
/// DWARF's (`DW_TAG_subprogram`).
struct Descriptor<N> {
    /// Without the version of LLVM 3.0 to 3.5.
    tag: u64,
    /// The string of 3.6 between its zeros, without the tag.
    header: Option<Vec<Vec<u8>>>,
    /// The operands after the tag or the header.
    parts: Vec<Part<N>>,
}

impl<N: Copy> Descriptor<N> {
    /// The descriptor that a tuple is, if it is one.
    fn of(mut parts: Vec<Part<N>>) -> Option<Self> {
        if parts.is_empty() {
            return None;
        }
        match parts.remove(0) {
            // The version is in the upper half; it was 11 before LLVM 3.0.
            Part::Number(number) => Some(Self { tag: number & 0xffff, header: None, parts }),
            Part::Text(text) => {
                let mut header = text.split(|&byte| byte == 0).map(<[u8]>::to_vec);
                let tag = header.next()?;
                let digits = std::str::from_utf8(tag.strip_prefix(b"0x")?).ok()?;
                let tag = u64::from_str_radix(digits, 16).ok()?;
                Some(Self { tag, header: Some(header.collect()), parts })
            }
            Part::Node(_) | Part::Function(_) | Part::Other => None,
        }
    }

    /// Number `index` of the header of 3.6.
    fn header_number(&self, index: usize) -> Option<u32> {
        let text = self.header.as_ref()?.get(index)?;
        std::str::from_utf8(text).ok()?.parse().ok()
    }

    /// The first text: of the header, or among the operands.
    fn name(&self) -> Option<&[u8]> {
        match &self.header {
            Some(header) => header.first().map(Vec::as_slice),
            None => self.parts.iter().find_map(|part| match part {
                Part::Text(text) => Some(text.as_slice()),
                _ => None,
            }),
        }
    }
}

/// A location: `!{i32 line, i32 column, scope, inlined at}`.
pub(super) fn location<N: Copy>(parts: &[Part<N>]) -> Option<Fields<N>> {
    let [line, column, scope, rest @ ..] = parts else { return None };
    let (Part::Number(_), Part::Number(_)) = (line, column) else { return None };
    Some(Fields {
        line: line.number().unwrap_or(0),
        column: column.number().unwrap_or(0),
        scope: scope.node(),
        inlined_at: rest.first().and_then(Part::node),
        ..Fields::default()
    })
}

/// A scope at a node that is a tuple, in the fields that today's node of its kind has. `None` for
/// other descriptors (types, variables, the compile unit), which are no scopes of a location.
pub(super) fn scope<R: DebugReader>(
    reader: &mut R,
    node: R::Node,
) -> Result<Option<Fields<R::Node>>, R::Error> {
    let Some(parts) = reader.tuple(node)? else { return Ok(None) };
    if pair(&parts).is_some() {
        return Ok(Some(Fields { kind: Kind::File, ..Fields::default() }));
    }
    let Some(descriptor) = Descriptor::of(parts) else { return Ok(None) };
    let mut fields = Fields::default();
    let number = |index: usize| descriptor.parts.get(index).and_then(Part::number);
    match descriptor.tag {
        TAG_FILE => {
            fields.kind = Kind::File;
            return Ok(Some(fields));
        }
        TAG_SUBPROGRAM => {
            fields.kind = Kind::Subprogram;
            fields.line = match descriptor.header {
                Some(_) => descriptor.header_number(3),
                None => number(5).or_else(|| number(6)),
            }
            .unwrap_or(0);
            fields.function = descriptor.parts.iter().find_map(|part| match part {
                Part::Function(global) => Some(*global),
                _ => None,
            });
        }
        TAG_LEXICAL_BLOCK => {
            fields.kind = Kind::Block;
            let mut numbers = descriptor.parts.iter().filter_map(Part::number);
            fields.line = match (&descriptor.header, numbers.next(), numbers.next()) {
                (Some(header), ..) if header.len() > 1 => descriptor.header_number(0).unwrap_or(0),
                (None, Some(line), Some(_)) => line,
                _ => 0,
            };
        }
        TAG_NAMESPACE => fields.kind = Kind::Block,
        _ => return Ok(None),
    }
    if let Some(name) = descriptor.name() {
        fields.name = Some(reader.debug().0.module.symbol(name));
    }
    let node = |index: usize| descriptor.parts.get(index).and_then(Part::node);
    if descriptor.tag == TAG_SUBPROGRAM {
        fields.scope = node(1);
        fields.file = match descriptor.header {
            None => node(5).or_else(|| node(0)),
            Some(_) => node(0),
        };
        return Ok(Some(fields));
    }
    for node in descriptor.parts.iter().filter_map(Part::node) {
        if fields.file.is_none() && file(reader, node)?.is_some() {
            fields.file = Some(node);
        } else if fields.scope.is_none() {
            fields.scope = Some(node);
        }
    }
    Ok(Some(fields))
}

/// The file at a node that is a tuple.
pub(super) fn file<R: DebugReader>(
    reader: &mut R,
    node: R::Node,
) -> Result<Option<FileData>, R::Error> {
    let Some(parts) = reader.tuple(node)? else { return Ok(None) };
    let found = match pair(&parts) {
        Some(found) => Some(found),
        None => match Descriptor::of(parts) {
            Some(Descriptor { tag: TAG_FILE, parts, .. }) => match parts.first() {
                Some(Part::Node(node)) => {
                    let node = *node;
                    reader.tuple(node)?.as_deref().and_then(pair)
                }
                _ => parts.get(..2).and_then(pair),
            },
            _ => None,
        },
    };
    let module = &mut reader.debug().0.module;
    Ok(found.map(|(name, directory)| FileData {
        name: module.symbol(name),
        directory: module.symbol(directory),
    }))
}

/// A file's name and directory, if `parts` are these.
fn pair<N>(parts: &[Part<N>]) -> Option<(Vec<u8>, Vec<u8>)> {
    match parts {
        [Part::Text(name), Part::Text(directory)] => Some((name.clone(), directory.clone())),
        _ => None,
    }
}
