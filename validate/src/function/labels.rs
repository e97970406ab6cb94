//! Checks labels and jumps.
//!
//! In JavaScript a label belongs to the statement after it. V8's parser keeps a label
//! that it has read until the next block, loop or switch begins, wherever that is:
//! `L: if (c) { break L; } else { break L; }` labels the first block only.
//!
//! The specification: LabelledStatement, BreakStatement and ContinueStatement in section
//! 6.5, which say nothing beyond ECMAScript 5. So the rules here are those of JavaScript,
//! which swc does not check, and those of V8's parser.

use swc_atoms::Atom;
use swc_ecma_ast::{Ident, LabeledStmt, Stmt};

use super::Checker;
use crate::facts::LabelFacts;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

/// The labels, loops and switches around the current statement.
#[derive(Default)]
pub(super) struct Labels<'a> {
    /// The labels as JavaScript sees them, each with whether it is on a loop.
    labels: Vec<(&'a Atom, bool)>,
    /// How many loops and switches are around: the targets of jumps without a label.
    loops: u32,
    /// See `loops`.
    switches: u32,
    /// The label that V8 has read and not yet attached to a statement.
    pending: Option<&'a Atom>,
    /// What `link` has to know, as V8 keeps a pending label beyond the function.
    facts: LabelFacts,
    /// The targets of jumps as V8 sees them, innermost last.
    blocks: Vec<(Target, Option<&'a Atom>)>,
}

/// The jumps that a block of V8 accepts.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Target {
    /// `break` with or without the label.
    Breakable,
    /// `break` with the label.
    Named,
    /// `continue` with or without the label.
    Continuable,
}

impl<'a> Labels<'a> {
    /// The state at the end of the function, for the functions after it.
    pub(super) fn facts(&self) -> LabelFacts {
        LabelFacts { leaves: self.pending.is_some(), ..self.facts.clone() }
    }

    /// The pending label, which a statement takes now.
    fn take(&mut self) -> Option<&'a Atom> {
        self.facts.takes = true;
        self.pending.take()
    }

    /// Enters a loop, which is two targets to V8: one for `break`, one for `continue`.
    pub(super) fn enter_loop(&mut self) {
        self.loops += 1;
        let label = self.take();
        self.blocks.push((Target::Breakable, label));
        self.blocks.push((Target::Continuable, label));
    }

    /// Whether a loop is around.
    pub(super) fn in_loop(&self) -> bool {
        self.loops > 0
    }

    /// Leaves a loop: both of its targets.
    pub(super) fn leave_loop(&mut self) {
        self.loops -= 1;
        self.blocks.pop();
        self.blocks.pop();
    }

    /// Enters a switch, a target for `break` alone.
    pub(super) fn enter_switch(&mut self) {
        self.switches += 1;
        let label = self.take();
        self.blocks.push((Target::Breakable, label));
    }

    pub(super) fn leave_switch(&mut self) {
        self.switches -= 1;
        self.blocks.pop();
    }

    /// Enters a block.
    ///
    /// To V8 a block without a label is no target; it is entered with none for the
    /// balance.
    pub(super) fn enter_block(&mut self) {
        let label = self.take();
        self.blocks.push((Target::Named, label));
    }

    pub(super) fn leave_block(&mut self) {
        self.blocks.pop();
    }

    /// Whether V8 finds the target of a labelled jump.
    fn finds(&self, label: &Atom, to_loop: bool) -> bool {
        self.blocks
            .iter()
            .any(|&(target, own)| own == Some(label) && (target == Target::Continuable) == to_loop)
    }
}

impl<'a> Checker<'a> {
    /// A labelled statement.
    ///
    /// A label is distinct from those around it only; one after another may be equal.
    pub(super) fn labelled(&mut self, statement: &'a LabeledStmt) {
        let label = &statement.label;
        if self.labels.labels.iter().any(|(other, _)| **other == label.sym) {
            let message = format!("the label `{}` is around this statement already", label.sym);
            self.error(Rule::Label, Text::range(label), message);
        }
        if self.engine == Engine::V8 {
            if matches!(label.sym.as_str(), "eval" | "arguments") {
                let message = format!("`{}` is no name to V8", label.sym);
                let span = Text::range(label);
                self.error_help(Rule::ReservedName, span, message, "choose another label");
            }
            if !self.labels.facts.takes {
                self.labels.facts.first.get_or_insert_with(|| Text::range(label));
            }
            if let Some(other) = self.labels.pending.replace(&label.sym) {
                let message = format!(
                    "V8 has read the label `{other}` and found no block, loop or switch for it yet"
                );
                self.error_help(
                    Rule::Label,
                    Text::range(label),
                    message,
                    "put a label on a block, a loop or a switch, and one on each",
                );
            }
        }
        let mut body = &*statement.body;
        while let Stmt::Labeled(inner) = body {
            body = &inner.body;
        }
        let on_loop = matches!(body, Stmt::While(_) | Stmt::DoWhile(_) | Stmt::For(_));
        self.labels.labels.push((&label.sym, on_loop));
        self.statement(&statement.body);
        self.labels.labels.pop();
    }

    /// `break` and `continue`.
    pub(super) fn jump(&mut self, label: Option<&'a Ident>, to_loop: bool, statement: &'a Stmt) {
        self.emit(super::size::JUMP);
        let word = if to_loop { "continue" } else { "break" };
        let Some(label) = label else {
            let around = self.labels.loops + if to_loop { 0 } else { self.labels.switches };
            if around == 0 {
                let message = format!("this `{word}` has no target");
                self.error(Rule::Jump, Text::range(statement), message);
            }
            if self.engine == Engine::V8 {
                self.end_of_jump(statement);
            }
            return;
        };
        let known = self.labels.labels.iter().rev().find(|(other, _)| **other == label.sym);
        match known {
            None => {
                let message = format!("there is no label `{}` around this statement", label.sym);
                self.error(Rule::Jump, Text::range(label), message);
            }
            Some((_, false)) if to_loop => {
                let message = format!("`{}` is not on a loop", label.sym);
                self.error(Rule::Jump, Text::range(label), message);
            }
            Some(_) if self.engine == Engine::V8 && !self.labels.finds(&label.sym, to_loop) => {
                let message = format!(
                    "V8 gave the label `{}` to the first block, loop or switch after it, which this is not in",
                    label.sym
                );
                self.error_help(
                    Rule::Label,
                    Text::range(label),
                    message,
                    format!("put the labelled statement in a block: `{}: {{ ... }}`", label.sym),
                );
            }
            Some(_) => {}
        }
        self.end_of_statement(statement);
    }
}
