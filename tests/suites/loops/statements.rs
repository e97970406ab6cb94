//! Statements of a function.

use super::data::{Counter, Place, Scalar, Span, Variable};
use super::values::converted;
use emback_tests::random::Random;

/// Writes one function.
pub struct Writer<'a> {
    pub random: &'a mut Random,
    pub text: String,
    /// What is in scope.
    pub places: Vec<Place>,
    pub counters: Vec<Counter>,
    pub variables: Vec<Variable>,
    /// The loops around, the innermost last.
    pub loops: Vec<Open>,
    /// How often a statement may be run by a call at most.
    pub rounds: i64,
    /// Whether numbers are read as others too.
    pub puns: bool,
    next: u32,
}

/// A loop around what is written.
pub struct Open {
    /// Of its labels, `next` before the step and `out` behind it.
    pub number: u32,
    pub takes_continue: bool,
    pub takes_break: bool,
}

impl<'a> Writer<'a> {
    pub fn new(random: &'a mut Random, places: Vec<Place>, puns: bool) -> Writer<'a> {
        Writer {
            random,
            text: String::new(),
            places,
            counters: Vec::new(),
            variables: Vec::new(),
            loops: Vec::new(),
            rounds: 1,
            puns,
            next: 0,
        }
    }

    pub fn one_in(&mut self, times: usize) -> bool {
        self.random.below(times) == 0
    }

    /// An index below `count`, of the last ones more often.
    pub fn late(&mut self, count: usize) -> usize {
        let (a, b) = (self.random.below(count), self.random.below(count));
        a.max(b)
    }

    pub fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    pub fn line(&mut self, line: impl AsRef<str>) {
        self.text += &"  ".repeat(self.loops.len() + 1);
        self.text += line.as_ref();
        self.text.push('\n');
    }

    /// Some statements, which leave nothing in scope.
    pub fn block(&mut self, most: usize) {
        let (places, counters) = (self.places.len(), self.counters.len());
        let variables = self.variables.len();
        for _ in 0..=self.random.below(most) {
            self.statement();
        }
        self.places.truncate(places);
        self.counters.truncate(counters);
        self.variables.truncate(variables);
    }

    pub fn statement(&mut self) {
        match self.random.below(24) {
            0..=3 => self.store(),
            4 => self.copy(),
            5..=8 => self.stencil(),
            9..=11 => self.accumulate(),
            12 => self.swap(),
            13 => self.carry(),
            14 | 15 => self.branch(),
            16 => self.switch(),
            17 => self.exit(),
            18 => self.call(),
            19 => self.move_memory(),
            20 => self.alias(),
            21 if self.one_in(3) => self.duff(),
            _ => self.looped(),
        }
    }

    /// An assignment to a number of an array.
    pub fn store(&mut self) {
        let (to, ty) = self.number(1);
        if self.one_in(6) {
            let number = self.random.below(3);
            return self.assign(&to, ty, &number.to_string());
        }
        let value = self.value(ty.class(), 2);
        let old =
            if self.one_in(3) { format!("({}){to} + ", ty.class().name()) } else { String::new() };
        self.assign(&to, ty, &format!("{old}{value}"));
    }

    pub fn assign(&mut self, to: &str, ty: Scalar, value: &str) {
        self.line(format!("{to} = ({})({value});", ty.name()));
    }

    /// A number becomes what its neighbours are, and those at the same place in other arrays.
    fn stencil(&mut self) {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        let (row, span) = self.row(&place);
        let sum = self.sum(span);
        let constant = sum.constant(self, span);
        let numbers = [0; 3].map(|_| {
            let other = self.late(self.places.len());
            let other = self.places[other].clone();
            if self.one_in(3) && sum.fits(other.spans[other.spans.len() - 1]) {
                let (row, span) = self.row(&other);
                let index = sum.near(self, span, constant);
                return self.number_in(&other, format!("{row}[{index}]"), 0);
            }
            let index = sum.near(self, span, constant);
            self.number_in(&place, format!("{row}[{index}]"), 0)
        });
        let [(to, ty), (a, a_type), (b, b_type)] = numbers;
        let (a, b) = (converted(&a, a_type, ty.class()), converted(&b, b_type, ty.class()));
        let op = self.random.pick(&["+", "-"]);
        let scale = if ty.is_float() { " * 0.5f" } else { "" };
        self.assign(&to, ty, &format!("({a} {op} {b}){scale}"));
    }

    /// A row of an array, and the indices in it.
    fn row(&mut self, place: &Place) -> (String, Span) {
        let [outer @ .., span] = &*place.spans else { return (place.name.clone(), Span::of(1)) };
        let row = outer.iter().fold(place.name.clone(), |row, &span| {
            let index = self.index(span, 0);
            format!("{row}[{index}]")
        });
        (row, *span)
    }

    fn accumulate(&mut self) {
        let Variable { name, ty } = self.variable();
        let value = self.value(ty.class(), 2);
        let op = if ty.is_float() { "+" } else { self.random.pick(&["+", "+", "^", "*", "-"]) };
        let factor = if op == "*" { " | 1" } else { "" };
        self.assign(&name, ty, &format!("({}){name} {op} ({value}{factor})", ty.class().name()));
    }

    pub fn variable(&mut self) -> Variable {
        let at = self.random.below(self.variables.len());
        self.variables[at].clone()
    }

    /// An element becomes what one of the same type is.
    fn copy(&mut self) {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        let alike: Vec<usize> = (0..self.places.len())
            .filter(|&other| self.places[other].ctype == place.ctype)
            .collect();
        let other = self.places[self.random.pick(&alike)].clone();
        let (to, from) = (self.element(&place, 1), self.element(&other, 1));
        self.line(format!("{to} = {from};"));
    }

    fn swap(&mut self) {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        let (a, b) = (self.element(&place, 1), self.element(&place, 1));
        let (ty, t) = (&place.ctype, self.fresh());
        self.line(format!("{{ {ty} t{t} = {a}; {a} = {b}; {b} = t{t}; }}"));
    }

    /// What a number was goes into a variable, and what the variable was into the number.
    fn carry(&mut self) {
        let Variable { name, ty } = self.variable();
        let (number, number_type) = self.number(0);
        let t = self.fresh();
        let old = converted(&number, number_type, ty.class());
        self.line(format!("{{ {} t{t} = ({}){old};", ty.name(), ty.name()));
        let new = converted(&name, ty, number_type.class());
        self.assign(&number, number_type, &new);
        self.line(format!("{name} = t{t}; }}"));
    }

    fn branch(&mut self) {
        let condition = self.condition(1);
        self.line(format!("if {condition} {{"));
        self.block(2);
        if self.one_in(2) {
            self.line("} else {");
            self.block(2);
        }
        self.line("}");
    }

    fn switch(&mut self) {
        let value = self.value(Scalar::U32, 1);
        self.line(format!("switch ({value} & 7) {{"));
        let takes_break = self.loops.last_mut().map(|open| std::mem::take(&mut open.takes_break));
        for number in 0..2 + self.random.below(4) {
            self.line(format!("case {number}: {{"));
            self.block(2);
            let end = if self.one_in(3) { "}" } else { "} break;" };
            self.line(end);
        }
        self.line("default: ;");
        self.line("}");
        if let (Some(open), Some(before)) = (self.loops.last_mut(), takes_break) {
            open.takes_break = before;
        }
    }

    /// Leaves a loop or its round, at times.
    fn exit(&mut self) {
        let depth = self.loops.len();
        if depth == 0 {
            return self.accumulate();
        }
        let at = self.late(depth);
        let Open { number, takes_break, takes_continue } = self.loops[at];
        let (is_inner, plain) = (at + 1 == depth, self.one_in(2));
        let leave = match self.random.below(8) {
            0..=3 if is_inner && plain && takes_break => "break;".to_owned(),
            0..=3 => format!("goto out{number};"),
            4..=6 if is_inner && plain && takes_continue => "continue;".to_owned(),
            4..=6 => format!("goto next{number};"),
            _ => format!("return {};", self.value(Scalar::U32, 1)),
        };
        let condition = self.seldom();
        self.line(format!("if ({condition}) {{"));
        self.accumulate();
        self.line(format!("{leave} }}"));
    }

    /// A call, of a function that no one knows anything about where it is called.
    fn call(&mut self) {
        let Variable { name, ty } = self.variable();
        let argument = self.value(Scalar::U32, 1);
        let callee = match self.random.below(3) {
            0 => "touch".to_owned(),
            1 => "pure".to_owned(),
            _ => format!("table[{} & 1]", self.value(Scalar::U32, 1)),
        };
        self.line(format!("vcell = {argument};"));
        self.assign(&name, ty, &format!("{callee}({argument})"));
    }

    /// `memcpy` and its like within a row.
    fn move_memory(&mut self) {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        if place.ctype.starts_with("volatile") {
            return self.store();
        }
        let (row, span) = self.row(&place);
        let count = 1 + self.random.below(span.count().min(9) as usize) as i64;
        let starts = Span::new(span.lo, span.hi + 1 - count);
        let (a, b, ty) = (self.index(starts, 0), self.index(starts, 0), &place.ctype);
        let size = format!("{count} * sizeof({ty})");
        if self.one_in(3) {
            self.line(format!("memset((void *)&{row}[{a}], 0, {size});"));
        } else {
            self.line(format!("memmove((void *)&{row}[{a}], (void *)&{row}[{b}], {size});"));
        }
    }

    /// A pointer into an array, to a row of one, or to numbers as others.
    fn alias(&mut self) {
        let at = self.random.below(self.places.len());
        let place = self.places[at].clone();
        let name = format!("p{}", self.fresh());
        let ty = &place.ctype;
        if place.spans.len() > 1 {
            let (row, span) = self.row(&place);
            self.line(format!("{ty} *{name} = {row};"));
            return self.places.push(Place { name, spans: vec![span], ..place });
        }
        let span = place.spans[0];
        let number = place.fields[0].ty;
        let narrower = [Scalar::U8, Scalar::U16, Scalar::U32];
        let view = self.random.pick(&narrower);
        if self.puns && place.is_of_numbers() && !number.is_float() && view.bytes() < number.bytes()
        {
            let per = number.bytes() / view.bytes();
            let (of, view_name) = (&place.name, view.name());
            self.line(format!("{view_name} *{name} = ({view_name} *){of};"));
            let span = Span::new(span.lo * per, span.hi * per + per - 1);
            return self.places.push(Place::of(name, view, vec![span]));
        }
        let by = span.lo + self.random.below(span.count() as usize) as i64;
        self.line(format!("{ty} *{name} = &{}[{by}];", place.name));
        let spans = vec![span.plus(Span::new(-by, -by))];
        self.places.push(Place { name, spans, ..place });
    }
}
