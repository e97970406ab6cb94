//! Checks `switch`: its value, its cases, and their range.

use std::ops::Range;

use swc_ecma_ast::{Expr, SwitchStmt};

use super::{Checker, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

/// Longest jump table that SpiderMonkey builds.
pub(crate) const LONGEST_TABLE: i64 = 1_000_000;
/// Number of cases from which V8's code, a chain of compares, is worth a warning.
const MANY_CASES: usize = 100;

impl<'a> Checker<'a> {
    /// A switch statement.
    ///
    /// Section 6.5, SwitchStatement, with ValidateCase (6.6) and ValidateDefault (6.7):
    /// the value is signed, each case a literal in [-2^31, 2^31), all different, and the
    /// range from the least to the most below 2^31; `default` comes last.
    pub(super) fn switch(&mut self, switch: &'a SwitchStmt) {
        let found = self.expr(&switch.discriminant);
        if !found.is(Type::Signed) {
            let message = format!("the value of a switch is signed, and this is {found}");
            let span = Text::range(&*switch.discriminant);
            let diagnostic = Diagnostic::new(self.engine, Rule::SwitchValue, span, message)
                .types(found, Type::Signed);
            let help = match found {
                _ if found.is(Type::Intish) => {
                    Some(format!("write `{}`", self.as_signed(&switch.discriminant)))
                }
                _ => self.converted(&switch.discriminant, found, Type::Signed),
            };
            self.report(super::names::with_help(diagnostic, help));
        }
        if self.engine == Engine::V8 {
            // V8 keeps the value in a temporary variable.
            self.most_temporaries = self.most_temporaries.max(1);
        }
        self.emit(2 * size::BLOCK + size::JUMP);
        self.emit_temporary();
        self.labels.enter_switch();
        let mut values: Vec<(i32, Range<u32>)> = Vec::new();
        for (at, case) in switch.cases.iter().enumerate() {
            match &case.test {
                Some(test) => {
                    self.emit(size::CASE);
                    if let Some(value) = self.case(test) {
                        values.push((value, Text::range(&**test)));
                    }
                }
                None if at + 1 != switch.cases.len() => {
                    let start = Text::range(case).start;
                    self.error_help(
                        Rule::SwitchDefault,
                        start..start + 7,
                        "`default` is the last of the cases",
                        "move it to the end, or leave it out",
                    );
                }
                None => {}
            }
            self.statements(&case.cons);
        }
        self.labels.leave_switch();
        self.span(&values);
        match self.engine {
            Engine::V8 => self.many_cases(switch, values.len()),
            Engine::SpiderMonkey | Engine::Spec => self.table(switch, values),
        }
    }

    /// The value of a case label, if it is valid.
    ///
    /// To V8 it is an optional minus and an unsigned number, without parentheses.
    fn case(&mut self, test: &'a Expr) -> Option<i32> {
        let mut literal = self.literal(test);
        if literal.is_none() && self.engine == Engine::V8 {
            literal = match unparenthesised(test) {
                Expr::Unary(minus) if super::operators::is_minus(unparenthesised(test)) => {
                    let number = unparenthesised(&minus.arg);
                    match number {
                        Expr::Lit(swc_ecma_ast::Lit::Num(number)) => {
                            Some(self.literal_of(number, true))
                        }
                        _ => None,
                    }
                }
                inner => self.literal(inner),
            };
            if literal.is_some() {
                self.parentheses(test, "the value of a case");
                return None;
            }
        }
        if let Some(literal) = literal {
            self.literal_spelling(literal, test);
        }
        let value = literal.and_then(|literal| match self.engine {
            // V8 reads the sign apart from the number, so `-0` is 0.
            Engine::V8 => literal
                .unsigned()
                .map(|value| if literal.negative { -i64::from(value) } else { i64::from(value) }),
            Engine::SpiderMonkey | Engine::Spec => literal.integer(),
        });
        let value = value.and_then(|value| i32::try_from(value).ok());
        if value.is_none() {
            let text = self.short(test);
            self.error_help(
                Rule::SwitchCase,
                Text::range(test),
                format!("a case is an integer literal of 32 bits; this is `{text}`"),
                "write a literal between -2147483648 and 2147483647",
            );
        }
        value
    }

    /// Checks that cases are distinct and their range fits a table. V8 checks neither.
    ///
    /// SpiderMonkey compiles every switch to one table, so a wide one is refused.
    fn table(&mut self, switch: &'a SwitchStmt, mut values: Vec<(i32, Range<u32>)>) {
        values.sort_by_key(|(value, span)| (*value, span.start));
        for pair in values.windows(2) {
            let [(first, place), (second, span)] = pair else { continue };
            if first == second {
                let diagnostic = Diagnostic::new(
                    self.engine,
                    Rule::SwitchCase,
                    span.clone(),
                    format!("the case {second} comes twice"),
                )
                .related(place.clone(), "it comes first here");
                self.report(diagnostic);
            }
        }
        let (Some((least, _)), Some((most, _))) = (values.first(), values.last()) else { return };
        let span = i64::from(*most) - i64::from(*least) + 1;
        let longest = match self.engine {
            Engine::SpiderMonkey => LONGEST_TABLE,
            Engine::V8 | Engine::Spec => 1 << 31,
        };
        if span > longest {
            let start = Text::range(switch).start;
            self.error_help(
                Rule::SwitchRange,
                start..start + 6,
                format!("the cases reach from {least} to {most}, over {span} values; at most {longest} are allowed"),
                "compare with `if` for those that are far from the others",
            );
        }
    }

    /// Records the widest range of cases, for statistics.
    fn span(&mut self, values: &[(i32, Range<u32>)]) {
        let values = || values.iter().map(|(value, _)| i64::from(*value));
        if let (Some(least), Some(most)) = (values().min(), values().max()) {
            let span = (most - least + 1).unsigned_abs();
            self.counts.switch_span = self.counts.switch_span.max(span);
        }
    }

    /// Warns of a switch that V8 compiles to a chain of comparisons.
    fn many_cases(&mut self, switch: &'a SwitchStmt, cases: usize) {
        if cases > MANY_CASES {
            let start = Text::range(switch).start;
            self.error_help(
                Rule::LinearSwitch,
                start..start + 6,
                format!("V8 compares with these {cases} cases one after another"),
                "put the frequent ones first, or switch over the upper bits before the lower ones",
            );
        }
    }
}
