//! What the runtime asks of a module, as LLVM IR that is compiled beside the program: the stack,
//! `tempRet0`, calls of pointers, slots for `addFunction`, storage of the library, and functions
//! that convert between an i64 and the two i32 as which it crosses the border of a module.
//!
//! Names begin with `emback.`, which no program's do; what is seen from outside has its name from
//! `wasm-export-name` and `wasm-import-name`.

use std::fmt::Write as _;

use emback_ir::abi::{DataWord, ENV, RuntimeExport, RuntimeImport, slot_name, slots_name};

/// The definition of a function that gives LLVM's stack, or the upper half of results, to the
/// runtime: all that follows its name. `#E` is replaced by its attributes.
fn definition(export: RuntimeExport) -> &'static str {
    match export {
        RuntimeExport::StackSave => {
            "() #E { %v = load i32, ptr addrspace(1) @__stack_pointer ret i32 %v }"
        }
        RuntimeExport::StackRestore => {
            "(i32 %v) #E { store i32 %v, ptr addrspace(1) @__stack_pointer ret void }"
        }
        RuntimeExport::StackAlloc => {
            "(i32 %n) #E {
  %s = load i32, ptr addrspace(1) @__stack_pointer
  %d = sub i32 %s, %n
  %v = and i32 %d, -16
  store i32 %v, ptr addrspace(1) @__stack_pointer
  ret i32 %v
}"
        }
        RuntimeExport::SetTempRet0 => "(i32 %v) #E { store i32 %v, ptr @emback.tempRet0 ret void }",
        RuntimeExport::GetTempRet0 => "() #E { %v = load i32, ptr @emback.tempRet0 ret i32 %v }",
        // The memory of WebAssembly grows in place.
        RuntimeExport::ReplaceHeap => "(i32 %buffer) #E { ret void }",
    }
}

/// Module of LLVM IR in the making.
pub(super) struct Around {
    /// What is written so far, without attributes.
    text: String,
    /// Groups of attributes, numbered by their place: each function may have another export name.
    attributes: Vec<String>,
    /// Names under which functions of the runtime's are exported.
    pub exports: Vec<String>,
    /// Functions of the program's that are declared already.
    declared: Vec<String>,
    /// Variables that nobody but the script speaks of.
    kept: Vec<String>,
    /// i64 crosses the border as two i32.
    pairs: bool,
    /// How many names were made up.
    numbers: u32,
}

impl Around {
    /// An empty module. With `pairs`, i64 crosses the border as two i32.
    pub(super) fn new(pairs: bool) -> Self {
        Self {
            text: String::new(),
            attributes: Vec::new(),
            exports: Vec::new(),
            declared: Vec::new(),
            kept: Vec::new(),
            pairs,
            numbers: 0,
        }
    }

    /// The module as text.
    pub(super) fn finish(mut self) -> String {
        if !self.kept.is_empty() {
            let list: Vec<String> = self.kept.iter().map(|name| format!("ptr @{name}")).collect();
            let _ = writeln!(
                self.text,
                "@llvm.used = appending global [{} x ptr] [{}], section \"llvm.metadata\"",
                list.len(),
                list.join(", ")
            );
        }
        for (number, attributes) in self.attributes.iter().enumerate() {
            let _ = writeln!(self.text, "attributes #{number} = {{ {attributes} }}");
        }
        self.text
    }

    /// Text that is a module of its own.
    pub(super) fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Whether a signature cannot cross the border as it is.
    pub(super) fn is_split(&self, signature: &str) -> bool {
        self.pairs && signature.contains('j')
    }

    /// How a signature crosses the border.
    fn crossing(&self, signature: &str) -> String {
        if !self.is_split(signature) {
            return signature.to_owned();
        }
        let (result, params) = parts(signature);
        let result = if result == 'j' { 'i' } else { result };
        std::iter::once(result.to_string())
            .chain(params.map(|letter| if letter == 'j' { "ii".to_owned() } else { letter.into() }))
            .collect()
    }

    /// The stack and the upper half of results. That is kept in memory: LLVM moves the read of a
    /// global over a call.
    pub(super) fn runtime_exports(&mut self, free: &dyn Fn(&str) -> String) {
        self.text.push_str(
            "@__stack_pointer = external addrspace(1) global i32\n\
             @emback.tempRet0 = internal global i32 0\n",
        );
        for export in RuntimeExport::ALWAYS {
            let name = export.name();
            let attributes = self.export(free(name));
            let rest = definition(export).replace("#E", &attributes);
            let result = ty_of(&export.signature().letters());
            let _ = writeln!(self.text, "define {result} @emback.{name}{rest}");
        }
    }

    /// A function of the runtime's that is exported under this name.
    fn export(&mut self, name: String) -> String {
        let attributes = format!("\"wasm-export-name\"={}", quoted(&name));
        self.exports.push(name);
        self.attribute(attributes)
    }

    fn attribute(&mut self, attributes: String) -> String {
        self.attributes.push(attributes);
        format!("#{}", self.attributes.len() - 1)
    }

    fn number(&mut self) -> u32 {
        self.numbers += 1;
        self.numbers
    }

    /// A function that calls its first parameter.
    pub(super) fn dyn_call(&mut self, letters: &str, name: String) {
        let attributes = self.export(name);
        let outside = self.crossing(letters);
        let (_, params) = parts(&outside);
        let list = list(std::iter::once("ptr %f".to_owned()).chain(typed(params)));
        let _ = writeln!(
            self.text,
            "define {} @emback.dynCall.{letters}({list}) {attributes} {{",
            ty_of(&outside)
        );
        self.call_inside("%f", letters);
    }

    /// An export of a function of the program's, through one that takes pairs where it has to.
    pub(super) fn export_of(&mut self, symbol: &str, name: &str, signature: &str) {
        let attributes = self.attribute(format!("\"wasm-export-name\"={}", quoted(name)));
        let outside = self.crossing(signature);
        let (_, inner) = parts(signature);
        let (_, params) = parts(&outside);
        let callee = format!("@{}", quoted(symbol));
        let number = self.number();
        if !self.declared.contains(&callee) {
            let params = list(inner.map(ty).map(str::to_owned));
            let _ = writeln!(self.text, "declare {} {callee}({params})", ty_of(signature));
            self.declared.push(callee.clone());
        }
        let _ = writeln!(
            self.text,
            "define {} @emback.export.{number}({}) {attributes} {{",
            ty_of(&outside),
            list(typed(params)),
        );
        self.call_inside(&callee, signature);
    }

    /// The rest of a function whose parameters cross the border: calls `callee`, which has the
    /// signature as it is inside.
    fn call_inside(&mut self, callee: &str, signature: &str) {
        let (result, params) = parts(signature);
        let split = self.is_split(signature);
        let mut outside = 0;
        let mut arguments = Vec::new();
        for letter in params {
            if split && letter == 'j' {
                let _ = write!(
                    self.text,
                    "  %l{outside} = zext i32 %a{outside} to i64\n  %h{outside} = zext i32 %a{} to i64\n  \
                     %u{outside} = shl i64 %h{outside}, 32\n  %w{outside} = or i64 %u{outside}, %l{outside}\n",
                    outside + 1
                );
                arguments.push(format!("i64 %w{outside}"));
                outside += 2;
            } else {
                arguments.push(format!("{} %a{outside}", ty(letter)));
                outside += 1;
            }
        }
        let call = format!("call {} {callee}({})", ty(result), arguments.join(", "));
        self.text.push_str(&match (result, split) {
            ('v', _) => format!("  {call}\n  ret void\n}}\n"),
            ('j', true) => format!(
                "  %r = {call}\n  %s = lshr i64 %r, 32\n  %high = trunc i64 %s to i32\n  \
                 store i32 %high, ptr @emback.tempRet0\n  %low = trunc i64 %r to i32\n  ret i32 %low\n}}\n"
            ),
            _ => format!("  %r = {call}\n  ret {} %r\n}}\n", ty(result)),
        });
    }

    /// A function of the program's view, `symbol`, that calls an import which takes pairs.
    pub(super) fn import_of(&mut self, symbol: &str, module: &str, name: &str, signature: &str) {
        let import = self.declare_import(module, name, &self.crossing(signature));
        let (_, params) = parts(signature);
        let _ = writeln!(
            self.text,
            "define {} @{}({}) {{",
            ty_of(signature),
            quoted(symbol),
            list(typed(params))
        );
        self.call_outside(&import, None, signature);
    }

    fn declare_import(&mut self, module: &str, name: &str, outside: &str) -> String {
        let attributes = self.attribute(format!(
            "\"wasm-import-module\"={} \"wasm-import-name\"={}",
            quoted(module),
            quoted(name)
        ));
        let number = self.number();
        let (_, params) = parts(outside);
        let _ = writeln!(
            self.text,
            "declare {} @emback.import.{number}({}) {attributes}",
            ty_of(outside),
            list(params.map(ty).map(str::to_owned))
        );
        format!("@emback.import.{number}")
    }

    /// The rest of a function whose parameters are as they are inside: calls `callee`, across the
    /// border.
    fn call_outside(&mut self, callee: &str, first: Option<u32>, signature: &str) {
        let (result, params) = parts(signature);
        let split = self.is_split(signature);
        let mut arguments: Vec<String> = first.iter().map(|value| format!("i32 {value}")).collect();
        for (at, letter) in params.enumerate() {
            if split && letter == 'j' {
                let _ = write!(
                    self.text,
                    "  %l{at} = trunc i64 %a{at} to i32\n  %s{at} = lshr i64 %a{at}, 32\n  \
                     %h{at} = trunc i64 %s{at} to i32\n"
                );
                arguments.push(format!("i32 %l{at}"));
                arguments.push(format!("i32 %h{at}"));
            } else {
                arguments.push(format!("{} %a{at}", ty(letter)));
            }
        }
        let outside = if split && result == 'j' { 'i' } else { result };
        let call = format!("call {} {callee}({})", ty(outside), arguments.join(", "));
        self.text.push_str(&match (result, split) {
            ('v', _) => format!("  {call}\n  ret void\n}}\n"),
            ('j', true) => format!(
                "  %r = {call}\n  %low = zext i32 %r to i64\n  %t = load i32, ptr @emback.tempRet0\n  \
                 %e = zext i32 %t to i64\n  %high = shl i64 %e, 32\n  %v = or i64 %high, %low\n  ret i64 %v\n}}\n"
            ),
            _ => format!("  %r = {call}\n  ret {} %r\n}}\n", ty(result)),
        });
    }

    /// Slots that JavaScript fills, for functions of this signature. Gives the name of the list of
    /// pointers.
    pub(super) fn slots(&mut self, letters: &str, count: u32) -> String {
        let outside =
            self.crossing(&format!("{}i{}", ty_letter(letters), parts(letters).1.as_str()));
        let import =
            self.declare_import(ENV, &RuntimeImport::JsCall(letters.to_owned()).name(), &outside);
        let mut pointers = Vec::new();
        for slot in 0..count {
            let (_, params) = parts(letters);
            let name = slot_name(letters, slot);
            let _ = writeln!(
                self.text,
                "define internal {} @{name}({}) {{",
                ty_of(letters),
                list(typed(params))
            );
            self.call_outside(&import, Some(slot), letters);
            pointers.push(format!("ptr @{name}"));
        }
        let name = slots_name(letters);
        let _ = writeln!(
            self.text,
            "@{name} = constant [{count} x ptr] [{}], align 4",
            pointers.join(", ")
        );
        self.kept.push(name.clone());
        name
    }

    /// A variable of the program that storage of the library may refer to.
    pub(super) fn variable(&mut self, symbol: &str) {
        let _ = writeln!(self.text, "@{} = external global i8", quoted(symbol));
    }

    /// Storage of the library.
    pub(super) fn words(&mut self, symbol: &str, words: &[DataWord]) {
        let word = |word: &DataWord| match word {
            DataWord::Int(value) => format!("i32 {value}"),
            DataWord::Address { symbol, offset } => {
                format!("i32 add (i32 ptrtoint (ptr @{} to i32), i32 {offset})", quoted(symbol))
            }
        };
        let list: Vec<String> = words.iter().map(word).collect();
        let name = quoted(symbol);
        let _ = writeln!(
            self.text,
            "@{name} = global [{} x i32] [{}], align 8",
            words.len(),
            list.join(", ")
        );
        self.kept.push(name);
    }
}

fn ty_letter(letters: &str) -> char {
    letters.chars().next().unwrap_or('v')
}

/// Letter of the result, letters of the parameters.
fn parts(signature: &str) -> (char, std::str::Chars<'_>) {
    let mut letters = signature.chars();
    (letters.next().unwrap_or('v'), letters)
}

fn ty(letter: char) -> &'static str {
    match letter {
        'v' => "void",
        'j' => "i64",
        'f' => "float",
        'd' => "double",
        _ => "i32",
    }
}

fn ty_of(signature: &str) -> &'static str {
    ty(ty_letter(signature))
}

fn typed(params: impl Iterator<Item = char>) -> impl Iterator<Item = String> {
    params.enumerate().map(|(at, letter)| format!("{} %a{at}", ty(letter)))
}

fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// A name as LLVM IR has it.
pub(super) fn quoted(name: &str) -> String {
    super::super::start::quoted(name)
}
