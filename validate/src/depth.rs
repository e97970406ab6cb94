//! Bounds the nesting depth of a text before anything recurses over it.
//!
//! The parser recurses into brackets, operators and statements, its tree is checked and
//! dropped by recursion, and nothing checks the stack. One scan over the bytes bounds the
//! depth that they can reach. It recognises strings, templates, comments and regular
//! expressions, and counts what nests: brackets, and in each bracket the operators since
//! the last comma or semicolon and the heads of unfinished statements. In doubt it
//! counts, so the bound is never too low.
//!
//! The limit is far above those of the engines, except for chains of operators, which V8
//! accepts at any length.
//!
//! The scan does not recurse. It needs memory only for the open brackets.

use std::ops::Range;

use crate::cut::{Cut, Cutter};

/// The maximum depth, in units of the stack that one operator of a chain needs.
pub(crate) const LIMIT: u32 = 250_000;

/// The stack that a text of that depth needs, with a reserve for unoptimised code.
pub(crate) const STACK: usize = if usize::BITS >= 64 { 1 << 30 } else { 1 << 28 };

/// A depth that most texts do not exceed, and for which a small stack is enough.
pub(crate) const SHALLOW: u32 = 3_000;

/// The stack for that depth.
pub(crate) const SHALLOW_STACK: usize = 16 << 20;

/// Depth of a bracket, an arrow or the head of a statement.
const NEST: u32 = 6;

/// Depth of an `else` or a label. They need little stack, but the parser needs quadratic
/// time.
const SLOW: u32 = 18;

/// The ASCII characters that may continue a word.
static IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let character = byte as u8;
        table[byte] = character.is_ascii_alphanumeric() || matches!(character, b'_' | b'$' | b'\\');
        byte += 1;
    }
    table
};

/// The words that [`Scanner::keyword`] knows.
const KEYWORDS: [&[u8]; 31] = [
    b"else",
    b"catch",
    b"finally",
    b"if",
    b"while",
    b"for",
    b"with",
    b"do",
    b"switch",
    b"try",
    b"typeof",
    b"void",
    b"delete",
    b"new",
    b"function",
    b"class",
    b"extends",
    b"in",
    b"instanceof",
    b"of",
    b"yield",
    b"await",
    b"async",
    b"case",
    b"default",
    b"var",
    b"const",
    b"return",
    b"throw",
    b"import",
    b"export",
];

/// For each first letter the lengths that keywords have, one bit each.
static KEYWORD_LENGTHS: [u16; 26] = {
    let mut table = [0; 26];
    let mut at = 0;
    while at < KEYWORDS.len() {
        let word = KEYWORDS[at];
        table[(word[0] - b'a') as usize] |= 1 << word.len();
        at += 1;
    }
    table
};

/// False for most words that are no keyword, at the cost of two table look-ups: almost
/// all words of a text are names, and comparing each with all keywords is slow.
fn may_be_keyword(word: &[u8]) -> bool {
    let lengths = KEYWORD_LENGTHS.get(usize::from(word[0].wrapping_sub(b'a')));
    word.len() < 16 && lengths.is_some_and(|lengths| lengths >> word.len() & 1 != 0)
}

/// The result of a scan.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Scan {
    /// Where the text exceeds the limit.
    pub(crate) too_deep: Option<Range<u32>>,
    /// A character that is neither white space nor part of a word, though the parser
    /// takes it for white space.
    pub(crate) unknown: Option<Range<u32>>,
    /// The maximum depth.
    pub(crate) depth: u32,
    /// It has an `import` or `export` that only modules have.
    pub(crate) module: bool,
    /// It has an `await` at bracket depth 0.
    pub(crate) awaits: bool,
    /// Functions of modules that may be parsed separately.
    pub(crate) cuts: Vec<Cut>,
}

/// Scans a text that begins at byte `start` of the file.
pub(crate) fn scan(text: &str, start: u32) -> Scan {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        start,
        at: 0,
        level: Level { open: Open::Block, base: 0, expr: 0, stmt: 0 },
        outer: Vec::new(),
        prev: Prev::Start,
        ended: Ended::No,
        newline: false,
        label: false,
        control: false,
        cutter: Cutter::default(),
        seen: Scan::default(),
    };
    while let Some(&byte) = scanner.bytes.get(scanner.at) {
        scanner.token(byte);
        let depth = scanner.level.depth();
        if depth > scanner.seen.depth {
            scanner.seen.depth = depth;
            if depth > LIMIT {
                let place = start + scanner.at.min(scanner.bytes.len()) as u32;
                scanner.seen.too_deep = Some(place.saturating_sub(1)..place);
                return scanner.seen;
            }
        }
    }
    Scan { cuts: scanner.cutter.finish(), ..scanner.seen }
}

/// The kind of an open bracket. It decides what the closing bracket ends: an operand, the
/// head of a statement, a block or the `${}` of a template.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Open {
    /// `(`; of the head of a statement such as `if` or not.
    Paren {
        control: bool,
    },
    Bracket,
    /// Braces of statements.
    Block,
    /// Braces in an expression.
    Object,
    /// `${` in a template.
    Template,
}

/// What is between two brackets.
#[derive(Copy, Clone)]
struct Level {
    open: Open,
    /// The depth around it, and its own.
    base: u32,
    /// Operators since the last comma or the last statement.
    expr: u32,
    /// Heads of unfinished statements.
    stmt: u32,
}

impl Level {
    /// The depth at the current token.
    fn depth(&self) -> u32 {
        self.base.saturating_add(self.expr).saturating_add(self.stmt)
    }
}

/// The kind of the token before. It decides whether `/` divides or begins a regular
/// expression and whether `{` opens a block or an object, which the grammar of JavaScript
/// leaves to the parser.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Prev {
    /// The start of a statement.
    Start,
    /// Something that is followed by an operand.
    Operator,
    /// The point before a property.
    Dot,
    /// The end of an operand.
    Operand,
    /// A word that is an operand or the operator before one: `yield`, `await`, `async`.
    Either,
    Arrow,
}

/// Whether a statement may have ended before this token. After a brace only the next
/// token shows it: `}` ends a block or a function expression that an operator follows.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Ended {
    No,
    /// With a semicolon.
    Semicolon,
    /// With a brace, unless an operator follows.
    Brace,
}

/// The state of the scan: a position, the stack of open brackets and what the last token
/// allows.
struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// Where in the file the text begins.
    start: u32,
    at: usize,
    level: Level,
    /// The brackets around `level`, innermost last.
    outer: Vec<Level>,
    prev: Prev,
    ended: Ended,
    newline: bool,
    /// The last token was a word at the start of a statement: a colon makes a label of
    /// it.
    label: bool,
    /// The next parenthesis belongs to `if`, `while`, `for`, `with` or `switch`.
    control: bool,
    cutter: Cutter,
    seen: Scan,
}

impl Scanner<'_> {
    /// The byte at a distance from the current one; 0 behind the end.
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Consumes white space, a comment or a token that begins with `byte`.
    fn token(&mut self, byte: u8) {
        match byte {
            b'\n' | b'\r' => {
                self.newline = true;
                self.at += 1;
                return;
            }
            b' ' | b'\t' | 0x0b | 0x0c => {
                self.at += 1;
                return;
            }
            b'/' if self.peek(1) == b'/' => {
                self.line_comment();
                return;
            }
            b'/' if self.peek(1) == b'*' => {
                self.block_comment();
                return;
            }
            0x80.. => {
                let here = self.text.get(self.at..).and_then(|rest| rest.chars().next());
                if let Some(here) = here.filter(|c| c.is_whitespace() || *c == '\u{feff}') {
                    if here == '\u{85}' && self.seen.unknown.is_none() {
                        let place = self.start + self.at as u32;
                        self.seen.unknown = Some(place..place + 2);
                    }
                    self.newline |= matches!(here, '\u{2028}' | '\u{2029}');
                    self.at += here.len_utf8();
                    return;
                }
                self.name();
                return;
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' | b'\\' => {
                self.name();
                return;
            }
            b'#' | b'@' => self.word(),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_ascii_digit() => self.number(),
            b'"' | b'\'' => {
                let begin = self.at;
                self.operand();
                self.string(byte);
                if self.level.open == Open::Block {
                    let end = self.at.min(self.bytes.len());
                    self.cutter.directive(&self.bytes[begin..end], self.outer.len());
                }
            }
            b'`' => {
                self.postfix();
                self.at += 1;
                self.template();
            }
            b'(' | b'[' | b'{' => self.open(byte),
            b')' | b']' | b'}' => self.close(),
            b';' => {
                self.level.expr = 0;
                self.ended = Ended::Semicolon;
                self.prev = Prev::Start;
                self.at += 1;
            }
            b',' => {
                self.ended = Ended::No;
                self.level.expr = 0;
                self.prev = Prev::Operator;
                self.at += 1;
            }
            b'.' => {
                self.operator(1);
                self.prev = Prev::Dot;
                self.at += 1;
            }
            b'+' | b'-' => {
                let postfix = self.prev == Prev::Operand && self.peek(1) == byte && !self.newline;
                self.operator(1);
                self.at += 1;
                if postfix {
                    self.at += 1;
                    self.prev = Prev::Operand;
                }
            }
            b'/' => self.slash(),
            b'=' if self.peek(1) == b'>' => {
                self.operator(NEST);
                self.prev = Prev::Arrow;
                self.at += 2;
            }
            b'<' | b'>' | b'=' | b'&' | b'|' | b'*' | b'%' | b'^' | b'?' => {
                self.operator(1);
                self.at += 1;
                while matches!(self.peek(0), b'<' | b'>' | b'=' | b'&' | b'|' | b'*' | b'?')
                    && !(self.peek(0) == b'=' && self.peek(1) == b'>')
                {
                    self.at += 1;
                }
            }
            b'!' | b'~' => {
                // Neither is ever between two operands, but for `!=`.
                self.operator(1);
                self.at += 1;
            }
            b':' if self.label => {
                self.operator(0);
                self.level.stmt = self.level.stmt.saturating_add(SLOW);
                self.level.expr = 0;
                self.prev = Prev::Start;
                self.at += 1;
            }
            _ => {
                // `:`, and what is no token.
                self.operator(1);
                self.at += 1;
            }
        }
        self.label = false;
        self.newline = false;
    }

    /// A word that may be a label: where a line break may have ended a statement, one may
    /// begin as well.
    fn name(&mut self) {
        let start = self.ended != Ended::No
            || self.prev == Prev::Start
            || self.prev == Prev::Operand && self.newline;
        self.word();
        self.label = start && self.prev == Prev::Operand;
        self.newline = false;
    }

    /// An operator, which adds `cost` to the depth until the next comma or statement. At
    /// worst each operator of a chain nests the tree by one more level, as in
    /// `a + b + c`.
    fn operator(&mut self, cost: u32) {
        if self.ended == Ended::Semicolon {
            self.statement();
        }
        self.ended = Ended::No;
        self.level.expr = self.level.expr.saturating_add(cost);
        self.prev = Prev::Operator;
    }

    /// A new statement begins.
    fn statement(&mut self) {
        self.level.expr = 0;
        self.level.stmt = 0;
        self.ended = Ended::No;
    }

    /// An operand begins: two of them without an operator between are in two statements.
    fn operand(&mut self) {
        if self.ended != Ended::No {
            self.statement();
        } else if self.prev == Prev::Operand {
            self.level.expr = 0;
            if self.newline {
                self.level.stmt = 0;
            }
        }
        self.prev = Prev::Operand;
    }

    /// A bracket or template that may belong to the operand before it.
    fn postfix(&mut self) {
        if self.ended == Ended::Semicolon {
            self.statement();
        }
        self.ended = Ended::No;
        if matches!(self.prev, Prev::Operand | Prev::Either) {
            self.level.expr = self.level.expr.saturating_add(1);
        }
        self.prev = Prev::Operand;
    }

    /// Enters a bracket. Inside, the depth starts from all that is around it.
    fn push(&mut self, open: Open) {
        let base = self.level.depth().saturating_add(NEST);
        let brace = matches!(open, Open::Block | Open::Object);
        self.cutter.open(brace, self.at + 1, self.outer.len());
        self.outer.push(self.level);
        self.level = Level { open, base, expr: 0, stmt: 0 };
        self.ended = Ended::No;
    }

    /// An opening bracket. A brace is an object where an operand is expected and a block
    /// elsewhere.
    fn open(&mut self, byte: u8) {
        let before = self.prev;
        let open = match byte {
            b'(' => Open::Paren { control: std::mem::take(&mut self.control) },
            b'[' => Open::Bracket,
            _ => match before {
                Prev::Operator | Prev::Dot | Prev::Either => Open::Object,
                Prev::Start | Prev::Operand | Prev::Arrow => Open::Block,
            },
        };
        if byte == b'{' {
            if self.ended != Ended::No {
                self.statement();
            }
        } else {
            self.postfix();
        }
        self.push(open);
        self.prev = if open == Open::Block { Prev::Start } else { Prev::Operator };
        self.at += 1;
    }

    /// A closing bracket. Its kind is not compared with the opening one: a mismatch is a
    /// syntax error.
    fn close(&mut self) {
        self.at += 1;
        let closed = self.level.open;
        // An unmatched bracket is a syntax error, which the parser reports.
        if let Some(outer) = self.outer.pop() {
            self.level = outer;
            self.cutter.close(self.at, self.outer.len());
        }
        self.ended = Ended::No;
        self.prev = match closed {
            Open::Paren { control: true } => Prev::Start,
            Open::Paren { control: false } | Open::Bracket | Open::Object => Prev::Operand,
            Open::Block => {
                self.ended = Ended::Brace;
                Prev::Start
            }
            Open::Template => {
                self.template();
                Prev::Operand
            }
        };
    }

    /// A regular expression or a division. A wrong guess cannot make a cut wrong: see
    /// `cut`.
    fn slash(&mut self) {
        let regex = match self.prev {
            Prev::Start | Prev::Operator | Prev::Arrow => self.regex(),
            Prev::Dot | Prev::Operand | Prev::Either => None,
        };
        match regex {
            Some(end) => {
                self.operand();
                self.at = end;
            }
            None => {
                self.operator(1);
                self.at += 1;
            }
        }
    }

    /// Behind the regular expression that begins here, if it ends on its line.
    fn regex(&self) -> Option<usize> {
        let mut at = self.at + 1;
        let mut class = false;
        loop {
            match *self.bytes.get(at)? {
                b'\n' | b'\r' => return None,
                b'\\' => at += 1,
                b'[' => class = true,
                b']' => class = false,
                b'/' if !class => return Some(at + 1),
                _ => {}
            }
            at += 1;
        }
    }

    /// Consumes a comment up to the end of its line. The search stops at bytes only, for
    /// speed; 0xE2 is the first byte of U+2028 and U+2029.
    fn line_comment(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest
            .iter()
            .position(|&byte| matches!(byte, b'\n' | b'\r' | 0xe2))
            .unwrap_or(rest.len());
        // U+2028 and U+2029 end a line too; other characters that begin like them do not.
        while self.peek(0) == 0xe2 {
            if self.peek(1) == 0x80 && matches!(self.peek(2), 0xa8 | 0xa9) {
                return;
            }
            self.at += 1;
            let rest = &self.bytes[self.at..];
            self.at += rest
                .iter()
                .position(|&byte| matches!(byte, b'\n' | b'\r' | 0xe2))
                .unwrap_or(rest.len());
        }
    }

    /// Consumes a comment. A line break in it counts as one between the tokens around it
    /// (ECMA-262, "Automatic Semicolon Insertion").
    fn block_comment(&mut self) {
        self.at += 2;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'*' if self.peek(1) == b'/' => {
                    self.at += 2;
                    return;
                }
                b'\n' | b'\r' => self.newline = true,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Consumes a string, with its quotes.
    fn string(&mut self, quote: u8) {
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                // A string that does not end on its line is no string.
                b'\n' => return,
                byte if byte == quote => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// The text of a template, up to its end or to `${`.
    fn template(&mut self) {
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                b'`' => {
                    self.at += 1;
                    self.prev = Prev::Operand;
                    return;
                }
                b'$' if self.peek(1) == b'{' => {
                    self.at += 2;
                    self.push(Open::Template);
                    self.prev = Prev::Operator;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Consumes a number. The sign of an exponent is left as an operator, which only adds
    /// to the depth.
    fn number(&mut self) {
        self.operand();
        while matches!(self.peek(0), b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.') {
            self.at += 1;
        }
    }

    /// Consumes a name or a keyword. After a point every word is a property name.
    fn word(&mut self) {
        let begin = self.at;
        self.at += 1;
        loop {
            let rest = &self.bytes[self.at.min(self.bytes.len())..];
            self.at += rest.iter().position(|&byte| !IN_WORD[byte as usize]).unwrap_or(rest.len());
            if self.peek(0) < 0x80 {
                break;
            }
            let here = self.text.get(self.at..).and_then(|rest| rest.chars().next());
            match here {
                Some(c) if c.is_whitespace() || c == '\u{feff}' => break,
                Some(c) => self.at += c.len_utf8(),
                None => self.at += 1,
            }
        }
        let word = &self.bytes[begin..self.at];
        if self.prev == Prev::Dot {
            self.prev = Prev::Operand;
            return;
        }
        if may_be_keyword(word) {
            self.keyword(begin);
        } else {
            self.operand();
        }
    }

    /// A word that began there and may be one of [`KEYWORDS`].
    fn keyword(&mut self, begin: usize) {
        let word = &self.bytes[begin..self.at];
        match word {
            b"else" | b"catch" | b"finally" => {
                self.ended = Ended::No;
                self.level.expr = 0;
                self.level.stmt = self.level.stmt.saturating_add(SLOW);
                self.prev = Prev::Start;
            }
            b"if" | b"while" | b"for" | b"with" | b"do" | b"switch" | b"try" => self.head(word),
            b"typeof" | b"void" | b"delete" | b"new" | b"function" | b"class" => {
                let starts = self.prev == Prev::Start
                    || self.ended != Ended::No
                    || self.prev == Prev::Operand && self.newline;
                match word {
                    b"class" => self.cutter.class(self.outer.len()),
                    b"function" if starts => self.cutter.function(begin, self.outer.len()),
                    _ => {}
                }
                if self.ended != Ended::No || self.prev == Prev::Operand {
                    self.operand();
                }
                self.operator(2);
            }
            b"extends" => self.operator(NEST),
            b"in" | b"instanceof" | b"of" => {
                self.operator(1);
            }
            b"yield" | b"await" | b"async" => {
                self.seen.awaits |= word == b"await" && self.outer.is_empty();
                if self.ended != Ended::No || self.prev == Prev::Operand {
                    self.operand();
                }
                self.operator(2);
                self.prev = Prev::Either;
            }
            b"case" | b"default" => {
                self.statement();
                self.prev = Prev::Operator;
            }
            b"var" | b"const" | b"return" | b"throw" => {
                if self.ended != Ended::No {
                    self.statement();
                }
                self.level.expr = 0;
                self.prev = Prev::Operator;
            }
            b"import" | b"export" => {
                let rest = self.text.get(self.at..).unwrap_or("").trim_start();
                self.seen.module |=
                    self.outer.is_empty() && !rest.starts_with(['(', '.', ':', '=', ';', ',']);
                self.operand();
                if word == b"export" {
                    self.prev = Prev::Start;
                }
            }
            _ => self.operand(),
        }
    }

    /// The head of a statement that has another one in it.
    fn head(&mut self, word: &[u8]) {
        // `while` may be the end of the `do` before it.
        if self.ended != Ended::No && word != b"while" {
            self.statement();
        } else if self.prev == Prev::Operand && self.newline && word != b"while" {
            self.level.stmt = 0;
        }
        self.ended = Ended::No;
        self.level.expr = 0;
        self.level.stmt = self.level.stmt.saturating_add(NEST);
        self.control = !matches!(word, b"do" | b"try");
        self.prev = Prev::Start;
    }
}

#[cfg(test)]
mod tests;
