//! A small syntax tree of an asm.js module, loose enough to represent invalid modules too.
//!
//! Expressions carry the type that the generator intends; constructs with only one spelling are plain text.

/// The type of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// A literal of 0 to 2^31-1.
    Fixnum,
    /// `e|0`.
    Signed,
    /// `e>>>0`.
    Unsigned,
    /// A variable, or a comparison.
    Int,
    /// A sum of integers that nothing has coerced yet.
    Sum,
    /// Any other arithmetic on integers, and what a view of integers holds.
    Intish,
    /// A double.
    Double,
    /// What `Float64Array` holds.
    MaybeDouble,
    /// A float.
    Float,
    /// What `Float32Array` holds.
    MaybeFloat,
    /// Arithmetic on floats.
    Floatish,
    /// No value.
    Void,
}

impl Ty {
    /// All that an expression of use can have.
    pub const VALUES: [Ty; 11] = [
        Ty::Fixnum,
        Ty::Signed,
        Ty::Unsigned,
        Ty::Int,
        Ty::Sum,
        Ty::Intish,
        Ty::Double,
        Ty::MaybeDouble,
        Ty::Float,
        Ty::MaybeFloat,
        Ty::Floatish,
    ];
}

/// The type of a variable, a parameter or a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VarTy {
    /// 32 bits.
    Int,
    /// A double.
    Double,
    /// A float.
    Float,
}

impl VarTy {
    /// All of them.
    pub const ALL: [VarTy; 3] = [VarTy::Int, VarTy::Double, VarTy::Float];

    /// The type of an expression that reads one.
    pub fn read(self) -> Ty {
        match self {
            VarTy::Int => Ty::Int,
            VarTy::Double => Ty::Double,
            VarTy::Float => Ty::Float,
        }
    }
}

/// An expression.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it should be.
    pub ty: Ty,
    /// What it is.
    pub kind: Kind,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A name.
    Name(String),
    /// A number without sign, as spelled.
    Number(String),
    /// Text that is printed as it is, and how tightly it holds together.
    Raw(String, u8),
    /// `op a`.
    Unary(&'static str, Box<Node>),
    /// `a op b`.
    Binary(&'static str, Box<Node>, Box<Node>),
    /// `a?b:c`.
    Conditional(Box<Node>, Box<Node>, Box<Node>),
    /// `a,b`.
    Comma(Box<Node>, Box<Node>),
    /// `a=b`.
    Assign(Box<Node>, Box<Node>),
    /// `a[b]`.
    Element(String, Box<Node>),
    /// `a(b,c)`.
    Call(Box<Node>, Vec<Node>),
    /// `(a)` where nothing asks for it.
    Paren(Box<Node>),
}

/// How tightly the operators hold, as JavaScript has it.
pub mod precedence {
    /// `a,b`.
    pub const COMMA: u8 = 0;
    /// `a=b`.
    pub const ASSIGN: u8 = 1;
    /// `a?b:c`.
    pub const CONDITIONAL: u8 = 2;
    /// `-a`.
    pub const UNARY: u8 = 14;
    /// `a(b)`, `a[b]`.
    pub const CALL: u8 = 17;
    /// Names and numbers.
    pub const PRIMARY: u8 = 18;

    /// Of an operator with two operands.
    pub fn binary(op: &str) -> u8 {
        match op {
            "??" | "||" => 3,
            "&&" => 4,
            "|" => 5,
            "^" => 6,
            "&" => 7,
            "==" | "!=" | "===" | "!==" => 8,
            "<" | "<=" | ">" | ">=" | "in" | "instanceof" => 9,
            "<<" | ">>" | ">>>" => 10,
            "+" | "-" => 11,
            "**" => 13,
            _ => 12,
        }
    }
}

impl Node {
    /// A name of this type.
    pub fn name(ty: Ty, name: impl Into<String>) -> Node {
        Node { ty, kind: Kind::Name(name.into()) }
    }

    /// A number as spelled.
    pub fn number(ty: Ty, text: impl Into<String>) -> Node {
        Node { ty, kind: Kind::Number(text.into()) }
    }

    /// `op a`.
    pub fn unary(ty: Ty, op: &'static str, operand: Node) -> Node {
        Node { ty, kind: Kind::Unary(op, Box::new(operand)) }
    }

    /// `a op b`.
    pub fn binary(ty: Ty, op: &'static str, left: Node, right: Node) -> Node {
        Node { ty, kind: Kind::Binary(op, Box::new(left), Box::new(right)) }
    }

    /// `name(args)`.
    pub fn call(ty: Ty, name: impl Into<String>, args: Vec<Node>) -> Node {
        Node { ty, kind: Kind::Call(Box::new(Node::name(Ty::Void, name)), args) }
    }

    /// `name[index]`.
    pub fn element(ty: Ty, name: impl Into<String>, index: Node) -> Node {
        Node { ty, kind: Kind::Element(name.into(), Box::new(index)) }
    }

    /// `target=value`.
    pub fn assign(target: Node, value: Node) -> Node {
        Node { ty: target.ty, kind: Kind::Assign(Box::new(target), Box::new(value)) }
    }

    /// `(inner)`.
    pub fn paren(inner: Node) -> Node {
        Node { ty: inner.ty, kind: Kind::Paren(Box::new(inner)) }
    }

    /// Takes what is here and leaves a literal.
    pub fn take(&mut self) -> Node {
        std::mem::replace(self, Node::number(Ty::Fixnum, "0"))
    }

    /// How tightly it holds together.
    pub fn precedence(&self) -> u8 {
        match &self.kind {
            Kind::Name(_) | Kind::Number(_) | Kind::Paren(_) => precedence::PRIMARY,
            Kind::Raw(_, precedence) => *precedence,
            Kind::Unary(..) => precedence::UNARY,
            Kind::Binary(op, ..) => precedence::binary(op),
            Kind::Conditional(..) => precedence::CONDITIONAL,
            Kind::Comma(..) => precedence::COMMA,
            Kind::Assign(..) => precedence::ASSIGN,
            Kind::Element(..) | Kind::Call(..) => precedence::CALL,
        }
    }

    /// Calls `see` with this expression and its subexpressions, in pre-order.
    pub fn walk(&mut self, see: &mut dyn FnMut(&mut Node)) {
        see(self);
        match &mut self.kind {
            Kind::Name(_) | Kind::Number(_) | Kind::Raw(..) => {}
            Kind::Unary(_, a) | Kind::Element(_, a) | Kind::Paren(a) => a.walk(see),
            Kind::Binary(_, a, b) | Kind::Comma(a, b) | Kind::Assign(a, b) => {
                a.walk(see);
                b.walk(see);
            }
            Kind::Conditional(a, b, c) => {
                a.walk(see);
                b.walk(see);
                c.walk(see);
            }
            Kind::Call(callee, args) => {
                callee.walk(see);
                for arg in args {
                    arg.walk(see);
                }
            }
        }
    }
}

/// A statement.
#[derive(Debug, Clone)]
pub enum Stmt {
    /// `e;`.
    Expr(Node),
    /// Text that is printed as it is.
    Raw(String),
    /// `;`.
    Empty,
    /// `{..}`.
    Block(Option<String>, Vec<Stmt>),
    /// `if(c)a else b`.
    If(Node, Box<Stmt>, Option<Box<Stmt>>),
    /// `L:while(c)a`.
    While(Option<String>, Node, Box<Stmt>),
    /// `L:do a while(c);`.
    Do(Option<String>, Box<Stmt>, Node),
    /// `L:for(a;b;c)d`.
    For(Option<String>, [Option<Node>; 3], Box<Stmt>),
    /// `L:switch(a){..}`.
    Switch(Option<String>, Node, Vec<Clause>),
    /// `break L;`.
    Break(Option<String>),
    /// `continue L;`.
    Continue(Option<String>),
    /// `return e;`.
    Return(Option<Node>),
}

/// A part of a switch.
#[derive(Debug, Clone)]
pub struct Clause {
    /// What follows `case`; nothing for `default`.
    pub label: Option<String>,
    /// What is done.
    pub body: Vec<Stmt>,
}

impl Stmt {
    /// Shows every expression in it to `see`.
    pub fn walk(&mut self, see: &mut dyn FnMut(&mut Node)) {
        self.each(&mut |stmt| match stmt {
            Stmt::Expr(node) | Stmt::Return(Some(node)) => node.walk(see),
            Stmt::If(node, ..)
            | Stmt::While(_, node, _)
            | Stmt::Do(_, _, node)
            | Stmt::Switch(_, node, _) => node.walk(see),
            Stmt::For(_, parts, _) => parts.iter_mut().flatten().for_each(|node| node.walk(see)),
            Stmt::Raw(_)
            | Stmt::Empty
            | Stmt::Block(..)
            | Stmt::Break(_)
            | Stmt::Continue(_)
            | Stmt::Return(None) => {}
        });
    }

    /// Shows itself and every statement in it to `see`.
    pub fn each(&mut self, see: &mut dyn FnMut(&mut Stmt)) {
        see(self);
        match self {
            Stmt::Block(_, body) => body.iter_mut().for_each(|stmt| stmt.each(see)),
            Stmt::If(_, yes, no) => {
                yes.each(see);
                if let Some(no) = no {
                    no.each(see);
                }
            }
            Stmt::While(_, _, body) | Stmt::Do(_, body, _) | Stmt::For(_, _, body) => {
                body.each(see);
            }
            Stmt::Switch(_, _, clauses) => {
                clauses.iter_mut().flat_map(|clause| &mut clause.body).for_each(|s| s.each(see));
            }
            Stmt::Expr(_)
            | Stmt::Raw(_)
            | Stmt::Empty
            | Stmt::Break(_)
            | Stmt::Continue(_)
            | Stmt::Return(_) => {}
        }
    }

    /// Shows every list of statements in it to `see`.
    pub fn lists(&mut self, see: &mut dyn FnMut(&mut Vec<Stmt>)) {
        self.each(&mut |stmt| match stmt {
            Stmt::Block(_, body) => see(body),
            Stmt::Switch(_, _, clauses) => {
                clauses.iter_mut().for_each(|clause| see(&mut clause.body));
            }
            Stmt::Expr(_)
            | Stmt::Raw(_)
            | Stmt::Empty
            | Stmt::If(..)
            | Stmt::While(..)
            | Stmt::Do(..)
            | Stmt::For(..)
            | Stmt::Break(_)
            | Stmt::Continue(_)
            | Stmt::Return(_) => {}
        });
    }
}

/// A function.
#[derive(Debug, Clone)]
pub struct Function {
    /// As its callers know it.
    pub signature: Signature,
    /// The items between the parentheses.
    pub params: Vec<String>,
    /// The statements that give each parameter its type.
    pub coercions: Vec<String>,
    /// `name=value` of each variable, in as many `var` lines as there are lists.
    pub locals: Vec<Vec<String>>,
    /// All that follows.
    pub body: Vec<Stmt>,
    /// Names that expressions in it can use.
    pub scope: Vec<(String, VarTy)>,
}

/// The type of a function, and its name.
#[derive(Debug, Clone)]
pub struct Signature {
    /// What it is called by.
    pub name: String,
    /// Types of the parameters.
    pub params: Vec<VarTy>,
    /// The type of the result, if any.
    pub returns: Option<VarTy>,
}

impl Signature {
    /// Whether both may be in one table.
    pub fn alike(&self, other: &Signature) -> bool {
        self.params == other.params && self.returns == other.returns
    }
}

/// A table of functions.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The functions.
    pub members: Vec<String>,
    /// What they are like.
    pub signature: Signature,
}

/// What a module consists of, in the order of the text.
#[derive(Debug, Clone)]
pub enum Item {
    /// `var a=..,b=..;` or with `const`.
    Vars(String, Vec<(String, String)>),
    /// A function.
    Function(Function),
    /// `var T=[..];`.
    Table(Table),
    /// `return f;`.
    ExportOne(String),
    /// `return {a:f};`.
    ExportAll(Vec<(String, String)>),
    /// Text that is printed as it is.
    Raw(String),
}

/// A view of the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// The constructor.
    pub array: &'static str,
    /// How far an index in bytes is shifted.
    pub shift: u8,
    /// What a load gives.
    pub load: Ty,
}

/// All of them.
pub const VIEWS: [View; 8] = [
    View { array: "Int8Array", shift: 0, load: Ty::Intish },
    View { array: "Uint8Array", shift: 0, load: Ty::Intish },
    View { array: "Int16Array", shift: 1, load: Ty::Intish },
    View { array: "Uint16Array", shift: 1, load: Ty::Intish },
    View { array: "Int32Array", shift: 2, load: Ty::Intish },
    View { array: "Uint32Array", shift: 2, load: Ty::Intish },
    View { array: "Float32Array", shift: 2, load: Ty::MaybeFloat },
    View { array: "Float64Array", shift: 3, load: Ty::MaybeDouble },
];

/// A variable of the module.
#[derive(Debug, Clone)]
pub struct Global {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: VarTy,
    /// Whether it can be assigned to.
    pub mutable: bool,
    /// Whether a local variable can begin with it.
    pub literal: bool,
}

/// What the code of a module can refer to.
#[derive(Debug, Clone, Default)]
pub struct Env {
    /// Variables and constants.
    pub globals: Vec<Global>,
    /// Name and view.
    pub views: Vec<(String, View)>,
    /// Name and member of `stdlib.Math`.
    pub math: Vec<(String, &'static str)>,
    /// Imported functions.
    pub foreign: Vec<String>,
    /// Those of the module.
    pub functions: Vec<Signature>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A module.
#[derive(Debug, Clone)]
pub struct Module {
    /// The name of the variable that holds the module function in the end.
    pub name: String,
    /// The text before the parameters: `function M`.
    pub before: String,
    /// Names, as many as there are.
    pub params: Vec<String>,
    /// The text between the parameters and `{`.
    pub arrow: &'static str,
    /// The directives.
    pub directives: Vec<String>,
    /// What is in it.
    pub items: Vec<Item>,
    /// The text after `}`.
    pub after: String,
    /// What code can refer to.
    pub env: Env,
    /// Numbers that say how it is spaced out.
    pub spacing: Vec<u8>,
    /// Names that are taken.
    pub names: u32,
}

impl Module {
    /// A name that nothing else has.
    pub fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// Its functions.
    pub fn functions(&mut self) -> impl Iterator<Item = &mut Function> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Function(function) => Some(function),
            Item::Vars(..)
            | Item::Table(_)
            | Item::ExportOne(_)
            | Item::ExportAll(_)
            | Item::Raw(_) => None,
        })
    }

    /// Shows every expression to `see`.
    pub fn walk(&mut self, see: &mut dyn FnMut(&mut Node)) {
        for function in self.functions() {
            function.body.iter_mut().for_each(|stmt| stmt.walk(see));
        }
    }

    /// Shows every statement to `see`.
    pub fn each_stmt(&mut self, see: &mut dyn FnMut(&mut Stmt)) {
        for function in self.functions() {
            function.body.iter_mut().for_each(|stmt| stmt.each(see));
        }
    }

    /// Where a declaration of the module can still be put: before the first function.
    pub fn declarations_end(&self) -> usize {
        let is_vars = |item: &Item| matches!(item, Item::Vars(..));
        self.items.iter().position(|item| !is_vars(item)).unwrap_or(self.items.len())
    }

    /// Where a function can be put: after the last one.
    pub fn functions_end(&self) -> usize {
        let is_function = |item: &Item| matches!(item, Item::Function(_));
        self.items
            .iter()
            .rposition(is_function)
            .map_or_else(|| self.declarations_end(), |last| last + 1)
    }
}
