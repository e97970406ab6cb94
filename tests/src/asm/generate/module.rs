//! Generates the module around the functions: parameters, globals, imports, tables, exports.

use super::Generator;
use crate::asm::syntax::{Env, Global, Item, Module, Signature, Table, VIEWS, VarTy};
use arbitrary::{Result, Unstructured};

/// Members of `stdlib.Math` that are functions.
pub const MATH: &[&str] = &[
    "fround", "imul", "clz32", "abs", "min", "max", "sqrt", "floor", "ceil", "pow", "atan2", "sin",
    "cos", "tan", "asin", "acos", "atan", "exp", "log",
];

/// Those that are numbers.
const CONSTANTS: &[&str] =
    &["PI", "E", "LN10", "LN2", "LOG2E", "LOG10E", "SQRT1_2", "SQRT2", "NaN", "Infinity"];

/// A module.
pub fn module(u: &mut Unstructured<'_>) -> Result<Module> {
    let params = match u.int_in_range(0..=9)? {
        6 => 0,
        7 => 1,
        8 => 2,
        _ => 3,
    };
    let names = [["stdlib", "foreign", "heap"], ["a", "b", "c"], ["$", "_", "$_$1"]];
    let names = u.choose(&names)?;
    let name = (*u.choose(&["M", "asmModule", "$M", "_m"])?).to_owned();
    let (before, after) = *u.choose(&[
        ("function @", ""),
        ("function @", ""),
        ("function @", ""),
        ("var @ = function", ";"),
        ("var @ = ( function inner", ");"),
    ])?;
    let empty = Module {
        before: before.replace('@', &name),
        name,
        params: names.iter().take(params).map(|&name| name.to_owned()).collect(),
        arrow: "",
        directives: vec![(*u.choose(&["\"use asm\"", "'use asm'"])?).to_owned()],
        items: Vec::new(),
        after: after.to_owned(),
        env: Env::default(),
        spacing: u.bytes(61.min(u.len()))?.to_vec(),
        names: 0,
    };
    let mut generator = Generator::within(u, empty);
    generator.declarations()?;
    generator.signatures()?;
    generator.functions()?;
    generator.exports()?;
    Ok(generator.module)
}

impl Generator<'_, '_> {
    /// A name for something of the module.
    fn module_name(&mut self, stem: &str) -> Result<String> {
        let shape = self.u.int_in_range(0..=9)?;
        let stem = match shape {
            7 => format!("_{stem}"),
            8 => format!("{stem}$"),
            9 => format!("${stem}_"),
            _ => stem.to_owned(),
        };
        Ok(self.module.fresh(&stem))
    }

    fn declarations(&mut self) -> Result<()> {
        let mut all = Vec::new();
        if let Some(stdlib) = self.module.params.first().cloned() {
            self.stdlib_imports(&stdlib, &mut all)?;
        }
        if let (Some(stdlib), Some(heap)) =
            (self.module.params.first().cloned(), self.module.params.get(2).cloned())
        {
            for view in VIEWS {
                let copies = usize::from(self.chance(60)?) + usize::from(self.chance(5)?);
                for _ in 0..copies {
                    let stem = view.array.trim_end_matches("Array");
                    let name = self.module_name(stem)?;
                    all.push((name.clone(), format!("new {stdlib}.{}({heap})", view.array)));
                    self.module.env.views.push((name, view));
                }
            }
        }
        if let Some(foreign) = self.module.params.get(1).cloned() {
            self.foreign_imports(&foreign, &mut all)?;
        }
        // fround has to be there before the floats.
        let (early, late): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(_, value)| value.ends_with(".fround"));
        let early = early.into_iter().map(|(name, value)| (name, value, false)).collect();
        self.vars(early)?;
        let mut all: Vec<(String, String, bool)> =
            late.into_iter().map(|(name, value)| (name, value, false)).collect();
        self.variables(&mut all)?;
        // Any order will do.
        for at in (1..all.len()).rev() {
            let other = self.u.int_in_range(0..=at)?;
            all.swap(at, other);
        }
        self.vars(all)
    }

    fn stdlib_imports(&mut self, stdlib: &str, all: &mut Vec<(String, String)>) -> Result<()> {
        for &member in MATH {
            let percent = if member == "fround" { 80 } else { 50 };
            if self.chance(percent)? {
                let name = self.module_name(member)?;
                all.push((name.clone(), format!("{stdlib}.Math.{member}")));
                self.module.env.math.push((name, member));
            }
        }
        for &member in CONSTANTS {
            if self.chance(20)? {
                let name = self.module_name(&member.to_lowercase())?;
                let inner = if member.starts_with(['N', 'I']) { "" } else { "Math." };
                all.push((name.clone(), format!("{stdlib}.{inner}{member}")));
                let ty = VarTy::Double;
                self.module.env.globals.push(Global { name, ty, mutable: false, literal: true });
            }
        }
        Ok(())
    }

    fn foreign_imports(&mut self, foreign: &str, all: &mut Vec<(String, String)>) -> Result<()> {
        for _ in 0..self.u.int_in_range(0..=4)? {
            let member = self.pick(&["imp", "other", "if", "Math", "fround", "new", "$_1"])?;
            let name = self.module_name("imp")?;
            match self.u.int_in_range(0..=5)? {
                3 => {
                    all.push((name.clone(), format!("{foreign}.{member}|0")));
                    let ty = VarTy::Int;
                    self.module.env.globals.push(Global {
                        name,
                        ty,
                        mutable: true,
                        literal: false,
                    });
                }
                4 => {
                    all.push((name.clone(), format!("+{foreign}.{member}")));
                    let ty = VarTy::Double;
                    self.module.env.globals.push(Global {
                        name,
                        ty,
                        mutable: true,
                        literal: false,
                    });
                }
                _ => {
                    all.push((name.clone(), format!("{foreign}.{member}")));
                    self.module.env.foreign.push(name);
                }
            }
        }
        Ok(())
    }

    /// Variables with a value that is given in the text.
    fn variables(&mut self, all: &mut Vec<(String, String, bool)>) -> Result<()> {
        for _ in 0..self.u.int_in_range(1..=6)? {
            let ty = self.var_ty()?;
            let name = self.module_name("g")?;
            let constant = self.chance(30)?;
            all.push((name.clone(), self.initial_value(ty, false)?, constant));
            let (mutable, literal) = (!constant, constant);
            self.module.env.globals.push(Global { name, ty, mutable, literal });
        }
        Ok(())
    }

    /// Puts declarations into one `var` or `const` line or several.
    fn vars(&mut self, all: Vec<(String, String, bool)>) -> Result<()> {
        let mut line: Vec<(String, String)> = Vec::new();
        let mut constants = false;
        for (name, value, constant) in all {
            // Imports can be constants as well; what is assigned to cannot.
            let assigned = self.module.env.globals.iter().any(|g| g.name == name && g.mutable);
            let constant = constant || (!assigned && self.chance(20)?);
            if !line.is_empty() && (constants != constant || self.chance(50)?) {
                self.line(constants, std::mem::take(&mut line));
            }
            constants = constant;
            line.push((name, value));
        }
        if !line.is_empty() {
            self.line(constants, line);
        }
        Ok(())
    }

    fn line(&mut self, constants: bool, line: Vec<(String, String)>) {
        let keyword = if constants { "const" } else { "var" };
        self.module.items.push(Item::Vars(keyword.to_owned(), line));
    }

    /// Decides what functions and tables there are, so that each can be called from everywhere.
    fn signatures(&mut self) -> Result<()> {
        for _ in 0..self.u.int_in_range(1..=5)? {
            let alike =
                if self.chance(30)? { self.module.env.functions.last().cloned() } else { None };
            let name = self.module_name("f")?;
            let signature = match alike {
                Some(other) => Signature { name, ..other },
                None => {
                    let count = self.u.int_in_range(0..=4)?;
                    let params = (0..count).map(|_| self.var_ty()).collect::<Result<Vec<_>>>()?;
                    let returns = if self.chance(70)? { Some(self.var_ty()?) } else { None };
                    Signature { name, params, returns }
                }
            };
            self.module.env.functions.push(signature);
        }
        for _ in 0..self.u.int_in_range(0..=2)? {
            let functions = self.module.env.functions.clone();
            let signature = self.pick(&functions)?;
            let alike: Vec<String> = functions
                .iter()
                .filter(|other| other.alike(&signature))
                .map(|other| other.name.clone())
                .collect();
            let length = self.pick(&[2, 1, 4, 8, 16])?;
            let members = (0..length).map(|_| self.pick(&alike)).collect::<Result<Vec<_>>>()?;
            let name = self.module_name("T")?;
            self.module.env.tables.push(Table { name, members, signature });
        }
        Ok(())
    }

    fn functions(&mut self) -> Result<()> {
        for signature in self.module.env.functions.clone() {
            let function = self.function(signature)?;
            self.module.items.push(Item::Function(function));
        }
        let tables = self.module.env.tables.iter().cloned().map(Item::Table);
        self.module.items.extend(tables.collect::<Vec<_>>());
        Ok(())
    }

    fn exports(&mut self) -> Result<()> {
        const KEYS: &[&str] =
            &["main", "a", "delete", "class", "$", "_x", "toString", "in", "null"];
        let functions = self.module.env.functions.clone();
        if self.chance(20)? {
            let one = self.pick(&functions)?.name;
            self.module.items.push(Item::ExportOne(one));
            return Ok(());
        }
        let mut list = Vec::new();
        for _ in 0..self.u.int_in_range(1..=4)? {
            let function = self.pick(&functions)?.name;
            let key = if self.chance(60)? { function.clone() } else { self.pick(KEYS)?.to_owned() };
            list.push((key, function));
        }
        if self.chance(10)? {
            // A comma after the last one.
            list.push((String::new(), String::new()));
        }
        self.module.items.push(Item::ExportAll(list));
        Ok(())
    }
}
