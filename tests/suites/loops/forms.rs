//! The forms of loops.

use super::data::{Counter, Place, Scalar, Span};
use super::program::MOST_ARGUMENT;
use super::statements::{Open, Writer};

/// Most rounds of all loops around a statement, so that a program ends soon.
const MOST_ROUNDS: i64 = 1500;

/// Most loops around a statement.
const MOST_DEPTH: usize = 4;

/// A number of rounds, or where they begin or end.
struct Bound {
    text: String,
    span: Span,
}

/// A loop but for its body.
#[derive(Default)]
struct Shape {
    /// Declares what the loop moves.
    start: String,
    condition: String,
    step: String,
    /// What the body has in scope.
    counters: Vec<Counter>,
    places: Vec<Place>,
    /// Most of them.
    rounds: i64,
    /// Whether it ends also when the body runs before the condition is asked.
    ends_behind: bool,
    /// Whether the body may step.
    may_step: bool,
}

/// What moves beside the counter of a loop.
#[derive(Default)]
struct Walk {
    counter: Option<Counter>,
    place: Option<Place>,
    step: Option<String>,
}

impl Writer<'_> {
    /// A loop; a store where rounds would be too many.
    pub fn looped(&mut self) {
        for _ in 0..4 {
            let shape = self.shape();
            if shape.rounds * self.rounds <= MOST_ROUNDS && self.loops.len() < MOST_DEPTH {
                return self.write(shape);
            }
        }
        self.store();
    }

    fn bound(&mut self) -> Bound {
        let parameter = self.random.pick(&["n", "m", "size", "vsize"]);
        let (text, span) = match self.random.below(8) {
            0..=2 => {
                let number = self.random.pick(&[0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 12, 16, 17]);
                (number.to_string(), Span::new(number, number))
            }
            3 if !self.counters.is_empty() => {
                let Counter { name, span } = self.counters[self.counters.len() - 1].clone();
                if span.lo < -20 || span.hi > 20 {
                    return self.bound();
                }
                (format!("(i32){name}"), span)
            }
            4 => (format!("({parameter} - 1)"), Span::new(-1, MOST_ARGUMENT - 1)),
            5 => (format!("({parameter} * 2 + 1)"), Span::new(1, MOST_ARGUMENT * 2 + 1)),
            6 => {
                let (number, ty) = self.number(0);
                let number = super::values::converted(&number, ty, Scalar::U32);
                (format!("(i32)({number} & 7)"), Span::new(0, 7))
            }
            _ => (parameter.to_owned(), Span::new(0, MOST_ARGUMENT)),
        };
        Bound { text, span }
    }

    fn shape(&mut self) -> Shape {
        let name = format!("k{}", self.fresh());
        match self.random.below(14) {
            0..=6 => self.between(name),
            7 | 8 => self.unequal(name),
            9 => self.wrapping(name),
            10 => self.doubling(name),
            11 => self.meeting(name),
            _ => self.of_pointer(name),
        }
    }

    /// From one number to another, upwards or downwards.
    fn between(&mut self, name: String) -> Shape {
        let end = self.bound();
        let start = match self.random.pick(&[0, 0, 0, 1, 2, 5, -3, -8, 9]) {
            9 => self.bound(),
            number => Bound { text: number.to_string(), span: Span::new(number, number) },
        };
        let ty = self.counter_type(start.span.lo.min(end.span.lo) >= 0);
        let by = self.random.pick(&[1, 1, 1, 1, 2, 3, 4, 7]);
        let (a, b, t) = (&start.text, &end.text, ty.name());
        let all = Span::new(start.span.lo, end.span.hi.max(start.span.hi + 1) - 1);
        let upwards = Shape {
            start: format!("{t} {name} = {a}"),
            condition: format!("{name} < {b}"),
            step: format!("{name} += {by}"),
            ends_behind: true,
            may_step: true,
            ..Shape::default()
        };
        let (shape, span, by) = match self.random.below(6) {
            0..=2 => (upwards, all, by),
            3 if ty.is_signed() => {
                let downwards = Shape {
                    start: format!("{t} {name} = {b} - 1"),
                    condition: format!("{name} >= {a}"),
                    step: format!("{name} -= {by}"),
                    ..upwards
                };
                let least = all.lo.min(end.span.lo - 1);
                (downwards, Span::new(least, all.hi), by)
            }
            4 => {
                let downwards = Shape {
                    start: format!("{t} {name} = {b}"),
                    condition: format!("{name} > {a}"),
                    step: format!("{name}--"),
                    ends_behind: false,
                    may_step: false,
                    ..upwards
                };
                (downwards, Span::new(all.lo + 1, all.hi + 1), 1)
            }
            _ => {
                let downwards = Shape {
                    start: format!("{t} {name} = {b}"),
                    condition: format!("{name}-- > {a}"),
                    step: String::new(),
                    ends_behind: false,
                    may_step: false,
                    ..upwards
                };
                (downwards, all, 1)
            }
        };
        let rounds = (span.count() + by - 1) / by;
        Shape { rounds, counters: vec![Counter { name, span }], ..shape }
    }

    fn counter_type(&mut self, may_be_unsigned: bool) -> Scalar {
        let types = [
            Scalar::I32,
            Scalar::I32,
            Scalar::I64,
            Scalar::I16,
            Scalar::I8,
            Scalar::U32,
            Scalar::U32,
            Scalar::U64,
            Scalar::U16,
            Scalar::U8,
        ];
        self.random.pick(if may_be_unsigned { &types } else { &types[..5] })
    }

    /// Until a number is met exactly.
    fn unequal(&mut self, name: String) -> Shape {
        let count = self.bound();
        if count.span.lo < 0 {
            return self.between(name);
        }
        let by: i64 = self.random.pick(&[1, 1, 2, 3, 5, -1, -1, -2]);
        let most = count.span.hi;
        let first = self.random.below(4) as i64 + (-by * most).max(0);
        if first.max(first + by * most) > 127 {
            return self.between(name);
        }
        let ty = self.counter_type(true);
        let (t, end) = (ty.name(), format!("e{}", self.fresh()));
        let span = Span::new(0, (most - 1).max(0)).times(by).plus(Span::new(first, first));
        Shape {
            start: format!("{t} {end} = {first} + {by} * {}, {name} = {first}", count.text),
            condition: format!("{name} != {end}"),
            step: format!("{name} += {by}"),
            rounds: most.max(1),
            ends_behind: count.span.lo > 0,
            may_step: false,
            counters: vec![Counter { name, span }],
            places: Vec::new(),
        }
    }

    /// A counter that passes the greatest number of its type.
    fn wrapping(&mut self, name: String) -> Shape {
        let types = [Scalar::U8, Scalar::U8, Scalar::U16, Scalar::I8, Scalar::U32, Scalar::U64];
        let ty = self.random.pick(&types);
        let by = self.random.pick(&[1, 1, 3, 37, -1]);
        let rounds = 1 + self.random.below(20) as i64;
        let first = self.random.pick(&[0, -5, -2, -9, 120]);
        let t = ty.name();
        let span = match ty {
            Scalar::U8 => Span::of(256),
            Scalar::I8 => Span::new(-128, 127),
            _ => Span::WIDE,
        };
        Shape {
            start: format!("{t} {name} = ({t}){first}"),
            condition: format!("{name} != ({t}){}", first + by * rounds),
            step: format!("{name} += {by}"),
            rounds,
            ends_behind: true,
            may_step: false,
            counters: vec![Counter { name, span }],
            places: Vec::new(),
        }
    }

    /// Doubles or halves.
    fn doubling(&mut self, name: String) -> Shape {
        let end = self.bound();
        let hi = end.span.hi.max(1);
        let mut types = vec![Scalar::U8, Scalar::I32, Scalar::I64];
        types.extend((end.span.lo >= 0).then_some(Scalar::U32));
        let ty = self.random.pick(&types).name();
        let (start, condition, step) = if end.span.lo >= 0 && self.one_in(2) {
            (end.text, name.clone(), format!("{name} >>= 1"))
        } else {
            ("1".to_owned(), format!("{name} < {}", end.text), format!("{name} *= 2"))
        };
        Shape {
            start: format!("{ty} {name} = {start}"),
            condition,
            step,
            rounds: 8,
            counters: vec![Counter { name, span: Span::new(1, hi) }],
            ..Shape::default()
        }
    }

    /// Two counters that meet.
    fn meeting(&mut self, name: String) -> Shape {
        let end = self.bound();
        let ty = self.counter_type(false).name();
        let other = format!("j{}", self.fresh());
        let span = Span::new(0, (end.span.hi - 1).max(0));
        Shape {
            start: format!("{ty} {name} = 0, {other} = {} - 1", end.text),
            condition: format!("{name} < {other}"),
            step: format!("{name}++, {other}--"),
            rounds: span.count(),
            counters: vec![Counter { name, span }, Counter { name: other, span }],
            ..Shape::default()
        }
    }

    /// A pointer through an array.
    fn of_pointer(&mut self, name: String) -> Shape {
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        let count = self.bound();
        let by = self.random.pick(&[1, 1, 1, 2, 3]);
        let most = count.span.hi.max(1) * by;
        let &[span] = &*place.spans else { return self.between(name) };
        if most >= span.count() || count.span.lo < 0 {
            return self.between(name);
        }
        let first = span.lo + self.random.below((span.count() - most) as usize) as i64;
        let end = format!("e{}", self.fresh());
        let ty = &place.ctype;
        let from = format!("{} + {first}", place.name);
        let to = format!("{from} + {by} * {}", count.text);
        let (start, condition, step) = if self.one_in(3) {
            let start = format!("{ty} *{end} = {from}, *{name} = {to}");
            (start, format!("{name} != {end} && ({name} -= {by}, 1)"), String::new())
        } else {
            let start = format!("{ty} *{name} = {from}, *{end} = {to}");
            let op = self.random.pick(&["!=", "<"]);
            (start, format!("{name} {op} {end}"), format!("{name} += {by}"))
        };
        // Where the pointer is, so are the indices from it.
        let reach = Span::new(span.lo - first, span.hi - first - (most - by));
        Shape {
            start,
            condition,
            step,
            rounds: count.span.hi,
            places: vec![Place { name, spans: vec![reach], ..place }],
            ..Shape::default()
        }
    }

    /// Writes a loop of a shape.
    fn write(&mut self, shape: Shape) {
        let Shape { start, condition, step, counters, places, .. } = shape;
        let number = self.fresh();
        let style = self.random.below(8);
        let in_head = style < 3 && self.one_in(2);
        self.line("{");
        let walk = if self.one_in(3) { self.walk(shape.rounds.max(1)) } else { Walk::default() };
        if !in_head {
            self.line(format!("{start};"));
        }
        let before = (self.places.len(), self.counters.len());
        self.counters.extend(counters.iter().cloned().chain(walk.counter));
        self.places.extend(places.into_iter().chain(walk.place));
        let condition = match self.random.below(6) {
            0 => format!("{condition} && !{}", self.seldom()),
            _ => condition,
        };
        self.line(match style {
            0..=2 if in_head => format!("for ({start}; {condition}; {step}) {{"),
            0..=2 => format!("for (; {condition}; {step}) {{"),
            3 => format!("while ({condition}) {{"),
            4 if shape.ends_behind => "do {".to_owned(),
            4 | 5 => format!("if ({condition}) do {{"),
            6 => format!("for (;;) {{ if (!({condition})) break;"),
            _ => format!("top{number}: if ({condition}) {{"),
        });
        self.loops.push(Open { number, takes_continue: style < 3, takes_break: style < 7 });
        self.rounds *= shape.rounds.max(1);
        let is_small = self.one_in(3);
        self.block(if is_small { 1 } else { 4 });
        if let Some(step) = walk.step {
            self.line(step);
        }
        if shape.may_step && self.one_in(6) {
            let condition = self.seldom();
            self.line(format!("if {condition} {step};"));
        }
        self.rounds /= shape.rounds.max(1);
        self.places.truncate(before.0);
        self.counters.truncate(before.1);
        self.line(format!("next{number}:;"));
        if style > 2 && !step.is_empty() {
            self.line(format!("{step};"));
        }
        self.loops.pop();
        self.line(match style {
            4 | 5 => format!("}} while ({condition});"),
            7.. => format!("goto top{number}; }}"),
            _ => "}".to_owned(),
        });
        self.line(format!("out{number}:;"));
        if !in_head && self.one_in(2) {
            for Counter { name, .. } in counters {
                self.line(format!("s0 = s0 * 5 + (u32){name};"));
            }
        }
        self.line("}");
    }

    /// Another counter or pointer, which moves at the end of rounds that get there.
    fn walk(&mut self, rounds: i64) -> Walk {
        let (by, most): (String, i64) = match self.random.below(8) {
            0 => ("n".to_owned(), MOST_ARGUMENT),
            1 => (format!("(i32)({} & 3)", self.value(Scalar::U32, 1)), 3),
            _ => {
                let by = self.random.pick(&[1, 1, 2, 3, 4, -1, -2]);
                (by.to_string(), by)
            }
        };
        let name = format!("w{}", self.fresh());
        let moved = Span::new(0, rounds).times(most);
        let step = format!("{name} += {by};");
        let step = if self.one_in(4) { format!("if {} {step}", self.seldom()) } else { step };
        let at = self.late(self.places.len());
        let place = self.places[at].clone();
        if let &[span] = &*place.spans
            && moved.count() <= span.count()
            && self.one_in(2)
        {
            let starts = Span::new(span.lo - moved.lo, span.hi - moved.hi);
            let first = starts.lo + self.random.below(starts.count() as usize) as i64;
            self.line(format!("{} *{name} = {} + {first};", place.ctype, place.name));
            let reach = Span::new(span.lo - first - moved.lo, span.hi - first - moved.hi);
            let place = Place { name, spans: vec![reach], ..place };
            return Walk { place: Some(place), step: Some(step), counter: None };
        }
        let first = self.random.pick(&[0, 0, 1, 2, 6]) - moved.lo;
        let span = moved.plus(Span::new(first, first));
        let ty = if span.hi < 128 { self.counter_type(true) } else { Scalar::I32 };
        self.line(format!("{} {name} = {first};", ty.name()));
        Walk { place: None, step: Some(step), counter: Some(Counter { name, span }) }
    }

    /// A loop that is entered in its midst.
    pub fn duff(&mut self) {
        let (end, number) = (self.bound(), self.fresh());
        let (name, entry) = (format!("k{number}"), self.value(Scalar::U32, 1));
        let span = Span::new(0, end.span.hi.max(1) + 2);
        if span.count() * self.rounds > MOST_ROUNDS || self.loops.len() >= MOST_DEPTH {
            return self.store();
        }
        self.line(format!("{{ i32 {name} = 0; switch ({entry} & 3) {{ case 0: do {{"));
        self.loops.push(Open { number, takes_continue: false, takes_break: true });
        self.rounds *= span.count();
        self.counters.push(Counter { name: name.clone(), span });
        for case in (0..4).rev() {
            self.line("{");
            self.block(2);
            self.line("}");
            if case > 0 {
                self.line(format!("{name}++; case {case}:;"));
            }
        }
        self.counters.pop();
        self.rounds /= span.count();
        self.loops.pop();
        // Rounds that are left early step as well.
        let condition = format!("++{name} < {}", end.text);
        self.line(format!("next{number}:; }} while ({condition}); }} out{number}:; }}"));
    }
}
