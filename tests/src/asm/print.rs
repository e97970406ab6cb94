//! Prints modules as text, in many layouts.

use super::syntax::{Clause, Function, Item, Kind, Module, Node, Stmt, precedence};

/// The text of a module.
pub fn text(module: &Module) -> String {
    join(&tokens(module), &module.spacing)
}

/// The tokens of a module. What is plain text in the tree is one token.
pub fn tokens(module: &Module) -> Vec<String> {
    let mut printer = Printer { tokens: Vec::new() };
    printer.module(module);
    printer.tokens
}

/// Joins tokens with the white space that the parser needs, and with more where `spacing` asks for it.
pub fn join(tokens: &[String], spacing: &[u8]) -> String {
    let wild = spacing.first().is_some_and(|first| first % 4 == 3);
    let lines = spacing.first().is_some_and(|first| first % 4 == 2);
    let mut picks = spacing.iter().cycle();
    let mut out = String::new();
    for token in tokens {
        let kept_together = ends_with_word(&out, &["return", "break", "continue", "async"]);
        if needs_space(&out, token) {
            out.push(' ');
        }
        if wild && !out.is_empty() {
            let pick = picks.next().copied().unwrap_or(0);
            let gap = gap(pick, kept_together);
            if needs_space(&out, gap) {
                out.push(' ');
            }
            out.push_str(gap);
        }
        if lines && !kept_together && out.ends_with([';', '{', '}']) {
            out.push('\n');
        }
        out.push_str(token);
    }
    out
}

fn gap(pick: u8, one_line: bool) -> &'static str {
    match pick {
        0..40 => " ",
        40..50 => "  ",
        50..58 => "\t",
        58..66 => "/*+*/",
        66..70 => " /* a\tb */ ",
        70..80 if !one_line => "\n",
        80..84 if !one_line => "\r\n",
        84..90 if !one_line => "// c\n",
        90..94 if !one_line => "/* two\nlines */",
        94..96 if !one_line => "\n\n  ",
        96..98 if !one_line => "// caf\u{e9} \u{2014}\n",
        98..100 => "/* \u{3bb} */",
        _ => "",
    }
}

fn ends_with_word(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.trim_end_matches([' ', '\t'])
            .strip_suffix(word)
            .is_some_and(|rest| !rest.ends_with(is_word))
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$' || c == '\\'
}

/// Whether two tokens would be read as others if nothing were between them.
fn needs_space(before: &str, token: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), token.chars().next()) else {
        return false;
    };
    match last {
        '+' | '-' => last == first,
        // Of numbers that end in a point, and of those that begin with one.
        '.' => is_word(first) || first == '.',
        '/' => first == '/' || first == '*',
        _ => is_word(last) && (is_word(first) || first == '.'),
    }
}

struct Printer {
    tokens: Vec<String>,
}

impl Printer {
    fn put(&mut self, token: &str) {
        if !token.is_empty() {
            self.tokens.push(token.to_owned());
        }
    }

    fn all(&mut self, tokens: &[&str]) {
        for token in tokens {
            self.put(token);
        }
    }

    fn list<T>(&mut self, list: &[T], mut one: impl FnMut(&mut Self, &T)) {
        for (at, entry) in list.iter().enumerate() {
            if at > 0 {
                self.put(",");
            }
            one(self, entry);
        }
    }

    fn module(&mut self, module: &Module) {
        for word in module.before.split(' ') {
            self.put(word);
        }
        self.put("(");
        self.list(&module.params, |printer, name| printer.put(name));
        self.all(&[")", module.arrow, "{"]);
        for directive in &module.directives {
            self.all(&[directive, ";"]);
        }
        for item in &module.items {
            self.item(item);
        }
        self.all(&["}", &module.after]);
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Vars(keyword, list) => {
                self.put(keyword);
                self.list(list, |printer, (name, value)| {
                    printer.put(name);
                    if !value.is_empty() {
                        printer.all(&["=", value]);
                    }
                });
                self.put(";");
            }
            Item::Function(function) => self.function(function),
            Item::Table(table) => {
                self.all(&["var", &table.name, "=", "["]);
                self.list(&table.members, |printer, name| printer.put(name));
                self.all(&["]", ";"]);
            }
            Item::ExportOne(name) => self.all(&["return", name, ";"]),
            Item::ExportAll(list) => {
                self.all(&["return", "{"]);
                self.list(list, |printer, (key, name)| {
                    printer.put(key);
                    if !name.is_empty() {
                        printer.all(&[":", name]);
                    }
                });
                self.all(&["}", ";"]);
            }
            Item::Raw(text) => self.put(text),
        }
    }

    fn function(&mut self, function: &Function) {
        self.all(&["function", &function.signature.name, "("]);
        self.list(&function.params, |printer, name| printer.put(name));
        self.all(&[")", "{"]);
        for coercion in &function.coercions {
            self.put(coercion);
        }
        for line in &function.locals {
            self.put("var");
            self.list(line, |printer, local| printer.put(local));
            self.put(";");
        }
        self.stmts(&function.body);
        self.put("}");
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn label(&mut self, label: &Option<String>) {
        if let Some(label) = label {
            self.all(&[label, ":"]);
        }
    }

    fn jump(&mut self, word: &str, label: &Option<String>) {
        self.put(word);
        if let Some(label) = label {
            self.put(label);
        }
        self.put(";");
    }

    fn condition(&mut self, node: &Node) {
        self.put("(");
        self.node(node, precedence::COMMA);
        self.put(")");
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(node) => {
                self.node(node, precedence::COMMA);
                self.put(";");
            }
            Stmt::Raw(text) => self.put(text),
            Stmt::Empty => self.put(";"),
            Stmt::Block(label, body) => {
                self.label(label);
                self.put("{");
                self.stmts(body);
                self.put("}");
            }
            Stmt::If(condition, yes, no) => {
                self.put("if");
                self.condition(condition);
                self.stmt(yes);
                if let Some(no) = no {
                    self.put("else");
                    self.stmt(no);
                }
            }
            Stmt::While(label, condition, body) => {
                self.label(label);
                self.put("while");
                self.condition(condition);
                self.stmt(body);
            }
            Stmt::Do(label, body, condition) => {
                self.label(label);
                self.put("do");
                self.stmt(body);
                self.put("while");
                self.condition(condition);
                self.put(";");
            }
            Stmt::For(label, parts, body) => {
                self.label(label);
                self.all(&["for", "("]);
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 {
                        self.put(";");
                    }
                    if let Some(part) = part {
                        self.node(part, precedence::COMMA);
                    }
                }
                self.put(")");
                self.stmt(body);
            }
            Stmt::Switch(label, value, clauses) => {
                self.label(label);
                self.put("switch");
                self.condition(value);
                self.put("{");
                for clause in clauses {
                    self.clause(clause);
                }
                self.put("}");
            }
            Stmt::Break(label) => self.jump("break", label),
            Stmt::Continue(label) => self.jump("continue", label),
            Stmt::Return(value) => {
                self.put("return");
                if let Some(value) = value {
                    self.node(value, precedence::COMMA);
                }
                self.put(";");
            }
        }
    }

    fn clause(&mut self, clause: &Clause) {
        match &clause.label {
            Some(label) => self.all(&["case", label, ":"]),
            None => self.all(&["default", ":"]),
        }
        self.stmts(&clause.body);
    }

    /// An expression, in parentheses if it holds together less tightly than `least`.
    fn node(&mut self, node: &Node, least: u8) {
        let own = node.precedence();
        if own < least {
            self.put("(");
        }
        match &node.kind {
            Kind::Name(text) | Kind::Number(text) | Kind::Raw(text, _) => self.put(text),
            Kind::Unary(op, operand) => {
                self.put(op);
                self.node(operand, own);
            }
            Kind::Binary(op, left, right) => {
                self.node(left, own);
                self.put(op);
                self.node(right, own + 1);
            }
            Kind::Conditional(test, yes, no) => {
                self.node(test, own + 1);
                self.put("?");
                self.node(yes, precedence::ASSIGN);
                self.put(":");
                self.node(no, precedence::ASSIGN);
            }
            Kind::Comma(first, second) => {
                self.node(first, own);
                self.put(",");
                self.node(second, own + 1);
            }
            Kind::Assign(target, value) => {
                self.node(target, precedence::CALL);
                self.put("=");
                self.node(value, own);
            }
            Kind::Element(name, index) => {
                self.all(&[name, "["]);
                self.node(index, precedence::COMMA);
                self.put("]");
            }
            Kind::Call(callee, args) => {
                self.node(callee, precedence::CALL);
                self.put("(");
                self.list(args, |printer, arg| printer.node(arg, precedence::ASSIGN));
                self.put(")");
            }
            Kind::Paren(inner) => {
                self.put("(");
                self.node(inner, precedence::COMMA);
                self.put(")");
            }
        }
        if own < least {
            self.put(")");
        }
    }
}
