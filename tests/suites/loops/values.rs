//! Expressions. None has a side effect, so the order that they are evaluated in does not matter.

use super::data::{Counter, Field, Place, Scalar, Span};
use super::program::MOST_ARGUMENT;
use super::statements::Writer;

/// A sum of multiples of counters, to which a constant is to be added.
pub struct Sum {
    text: String,
    span: Span,
    /// How many of its lowest bits are 0.
    clear: u32,
    /// Whether it may be negative.
    is_signed: bool,
}

impl Writer<'_> {
    /// A number of one of the types that are computed in.
    pub fn value(&mut self, class: Scalar, depth: u32) -> String {
        if depth == 0 || self.one_in(3) {
            return self.leaf(class, depth);
        }
        let a = self.value(class, depth - 1);
        if self.one_in(8) {
            let condition = self.condition(depth - 1);
            return format!("({condition} ? {a} : {})", self.value(class, depth - 1));
        }
        if class.is_float() {
            let f = if class == Scalar::F32 { "f" } else { "" };
            if self.one_in(2) {
                let factor = self.random.pick(&["0.5", "-0.25", "0.75", "1.5", "-1.0"]);
                return format!("({a} * {factor}{f})");
            }
            let op = self.random.pick(&["+", "+", "-", "-", "*"]);
            return format!("({a} {op} {})", self.value(class, depth - 1));
        }
        let (signed, bits) = if class == Scalar::U32 { ("i32", 32) } else { ("i64", 64) };
        let (by, odd) = (self.random.below(bits), self.random.below(40) * 2 + 3);
        match self.random.below(12) {
            0 => format!("({a} << {by})"),
            1 => format!("({a} >> {by})"),
            2 => format!("({})(({signed}){a} >> {by})", class.name()),
            3 => format!("({})(({signed}){a} / {odd})", class.name()),
            4 => format!("({a} % {odd})"),
            5 => format!("({a} * {odd})"),
            _ => {
                let op = self.random.pick(&["+", "+", "-", "-", "*", "^", "&", "|"]);
                format!("({a} {op} {})", self.value(class, depth - 1))
            }
        }
    }

    /// A constant, a counter, a variable or a load, converted.
    fn leaf(&mut self, class: Scalar, depth: u32) -> String {
        let (text, ty) = match self.random.below(10) {
            0 => return self.constant(class),
            1 | 2 if !self.counters.is_empty() => {
                let at = self.late(self.counters.len());
                (self.counters[at].name.clone(), Scalar::I32)
            }
            1..=4 => {
                let at = self.random.below(self.variables.len());
                (self.variables[at].name.clone(), self.variables[at].ty)
            }
            5 if self.one_in(4) => ("vcell".to_owned(), Scalar::U32),
            _ => self.number(depth),
        };
        converted(&text, ty, class)
    }

    pub fn constant(&mut self, class: Scalar) -> String {
        if class.is_float() {
            let number = self.random.below(64) as f64 * 0.375 - 8.0;
            return format!("({}){number:?}", class.name());
        }
        let shift = self.random.below(64);
        format!("({}){:#x}ull", class.name(), self.random.bits() >> shift)
    }

    /// A comparison.
    pub fn condition(&mut self, depth: u32) -> String {
        let class =
            self.random.pick(&[Scalar::U32, Scalar::U32, Scalar::U64, Scalar::F32, Scalar::F64]);
        let (a, b) = (self.value(class, depth), self.value(class, depth));
        let op = self.random.pick(&["<", "<=", ">", ">=", "==", "!="]);
        let cast = match class {
            Scalar::U32 if self.one_in(2) => "(i32)",
            Scalar::U64 if self.one_in(2) => "(i64)",
            _ => "",
        };
        format!("({cast}{a} {op} {cast}{b})")
    }

    /// A condition that seldom holds.
    pub fn seldom(&mut self) -> String {
        let times = self.random.below(16);
        if !self.counters.is_empty() && self.one_in(3) {
            let at = self.late(self.counters.len());
            return format!("({} == {times})", self.counters[at].name);
        }
        format!("(({} & 15) == {times})", self.value(Scalar::U32, 2))
    }

    /// A number of an array.
    pub fn number(&mut self, depth: u32) -> (String, Scalar) {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        let element = self.element(&place, depth);
        self.number_in(&place, element, depth)
    }

    /// An element of an array.
    pub fn element(&mut self, place: &Place, depth: u32) -> String {
        place.spans.iter().fold(place.name.clone(), |text, &span| {
            let index = self.index(span, depth);
            format!("{text}[{index}]")
        })
    }

    /// One of the numbers in an element.
    pub fn number_in(&mut self, place: &Place, element: String, depth: u32) -> (String, Scalar) {
        let Field { path, ty, length } = place.fields[self.random.below(place.fields.len())];
        match length {
            None => (element + path, ty),
            Some(length) => {
                let index = self.index(Span::of(length), depth);
                (format!("{element}{path}[{index}]"), ty)
            }
        }
    }

    /// An index within a span.
    pub fn index(&mut self, span: Span, depth: u32) -> String {
        if depth > 0 && self.one_in(6) {
            return self.reduced(span, depth - 1);
        }
        let sum = self.sum(span);
        let constant = sum.constant(self, span);
        sum.plus(constant, self.one_in(2))
    }

    /// Any value, reduced to a span.
    fn reduced(&mut self, span: Span, depth: u32) -> String {
        let value = self.value(Scalar::U32, depth.min(1));
        let Span { lo, hi } = span;
        let count = span.count();
        if lo != 0 || count & (count - 1) != 0 {
            format!("{lo} + (i32)({value} % {count}u)")
        } else if count == 256 && self.one_in(2) {
            format!("(u8)({value})")
        } else if count > 1 && self.one_in(3) {
            let ty = self.random.pick(&["u8", "u16", "i16"]);
            format!("({ty})({value}) & {hi}")
        } else {
            format!("{value} & {hi}")
        }
    }

    /// A sum of few counters that fits into a span.
    pub fn sum(&mut self, span: Span) -> Sum {
        let casts: &[&str] =
            if span.lo < 0 { &["i32", "i64"] } else { &["i32", "i32", "u32", "i64", "u64"] };
        let cast = self.random.pick(casts);
        let is_signed = cast.starts_with('i');
        let mut sum = Sum { text: String::new(), span: Span::new(0, 0), clear: 8, is_signed };
        let count = self.random.pick(&[0, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
        for _ in 0..count.min(self.counters.len()) {
            let at = self.late(self.counters.len());
            let counter = self.counters[at].clone();
            let plain = (format!("({cast}){}", counter.name), counter.span, 0);
            let fits = |values: Span| sum.span.plus(values).count() <= span.count();
            let terms = [self.term(&counter, cast), plain];
            let Some((text, values, clear)) = terms.into_iter().find(|term| fits(term.1)) else {
                continue;
            };
            if !sum.text.is_empty() {
                sum.text += " + ";
            }
            sum.text += &text;
            sum.span = sum.span.plus(values);
            sum.clear = sum.clear.min(clear);
        }
        sum
    }

    /// What a counter adds to an index: its text, its values, and how many of its lowest bits are 0.
    fn term(&mut self, counter: &Counter, cast: &str) -> (String, Span, u32) {
        let Counter { name, span } = counter;
        if self.one_in(8) {
            // By a number that the loop does not change.
            let factor = self.random.pick(&["n", "m"]);
            let (least, most) = (span.times(0), span.times(MOST_ARGUMENT));
            let values = Span::new(least.lo.min(most.lo), least.hi.max(most.hi));
            return (format!("({cast}){name} * {factor}"), values, 0);
        }
        if self.one_in(8) && span.lo >= 0 && span.count() < 300 {
            let by = 1 + self.random.below(9) as i64;
            let op = self.random.pick(&["|", "&", "^"]);
            let values = (span.lo..=span.hi).map(|value| match op {
                "|" => value | by,
                "&" => value & by,
                _ => value ^ by,
            });
            let (lo, hi) = values.fold((i64::MAX, 0), |(lo, hi), it| (lo.min(it), hi.max(it)));
            return (format!("(({cast}){name} {op} {by})"), Span::new(lo, hi), 0);
        }
        let scale: i64 = self.random.pick(&[1, 1, 1, 1, 2, 2, 3, 4, 8, 16, -1, -1, -2]);
        let text = if scale == 1 {
            format!("({cast}){name}")
        } else if scale > 1 && scale & (scale - 1) == 0 && span.lo >= 0 {
            format!("(({cast}){name} << {})", scale.trailing_zeros())
        } else {
            format!("({cast}){name} * {scale}")
        };
        (text, span.times(scale), scale.trailing_zeros())
    }
}

/// A number of one type as one that is computed in.
pub fn converted(text: &str, from: Scalar, class: Scalar) -> String {
    if from.is_float() && !class.is_float() {
        format!("({})to_int({text})", class.name())
    } else {
        format!("({}){text}", class.name())
    }
}

impl Sum {
    pub fn fits(&self, span: Span) -> bool {
        self.span.count() <= span.count() && (self.is_signed || span.lo >= 0)
    }

    /// A constant that brings the sum into a span that it fits.
    pub fn constant(&self, writer: &mut Writer<'_>, span: Span) -> i64 {
        let (least, most) = (span.lo - self.span.lo, span.hi - self.span.hi);
        match writer.random.below(6) {
            0 => least,
            1 => most,
            2 | 3 if least <= 0 && most >= 0 => 0,
            _ => least + writer.random.below((most - least + 1) as usize) as i64,
        }
    }

    /// An index in a span, near the constant of another.
    pub fn near(&self, writer: &mut Writer<'_>, span: Span, constant: i64) -> String {
        let (least, most) = (span.lo - self.span.lo, span.hi - self.span.hi);
        let constant = constant + writer.random.pick(&[0, 0, 0, 1, -1, 2, -3]);
        let either = writer.one_in(2);
        self.plus(constant.clamp(least, most), either)
    }

    fn plus(&self, constant: i64, either: bool) -> String {
        let text = &self.text;
        if text.is_empty() {
            constant.to_string()
        } else if constant == 0 {
            text.clone()
        } else if either && self.span.lo >= 0 && (0..1 << self.clear).contains(&constant) {
            format!("({text}) | {constant}")
        } else if either {
            format!("{constant} + {text}")
        } else {
            format!("{text} - {}", -constant)
        }
    }
}
