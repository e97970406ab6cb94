//! JavaScript in C: `EM_ASM`, `EM_JS` and `EM_JS_DEPS` of Emscripten's headers, of any version.
//!
//! What the headers leave in the module:
//!
//! ```text
//! call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @code, ptr %types, i32 1, double 2.5)
//! @__em_js__add = global [N x i8] c"(int a, int b)<::>{ return a + b; }\00"    and  declare i32 @add(i32, i32)
//! @__em_lib_deps_tag = global [N x i8] c"$UTF8ToString,malloc\00"
//! ```
//! Each piece of code becomes a function of a JavaScript library, so that it is called with its
//! arguments as they are, `call i32 @__em_asm_0(i32 1, double 2.5)`, and not through a buffer and a
//! table of code by address, as Emscripten does since it has no backend of its own. The types are
//! those of the call; the string of types is not read. The texts leave the module. Before Emscripten
//! 1.39 there was no string of types, and `EM_JS` was a function that returns the text.

use std::borrow::Cow;

use emback_ir::{
    Body, CallData, Const, ConstData, ConstExpr, Diagnostic, Diagnostics, Global, GlobalData,
    GlobalKind, Inst, InstData, Location, Module, Operand, Type, TypeData, Types,
};
use emback_passes::edit::{as_global, declare, global_operand};

/// Functions that run the code their first argument points to. Threads are not supported, so that
/// the main thread is this one.
const RUNS_CODE: [&[u8]; 8] = [
    b"emscripten_asm_const",
    b"emscripten_asm_const_int",
    b"emscripten_asm_const_double",
    b"emscripten_asm_const_ptr",
    b"emscripten_asm_const_int_sync_on_main_thread",
    b"emscripten_asm_const_double_sync_on_main_thread",
    b"emscripten_asm_const_ptr_sync_on_main_thread",
    b"emscripten_asm_const_async_on_main_thread",
];
/// In front of the name of a function whose text this is.
const FUNCTION: &[u8] = b"__em_js__";
/// A pointer to such a function, which keeps the linker from dropping it.
const REFERENCE: &[u8] = b"__em_js_ref_";
/// In front of the tag of a list of library functions.
const DEPENDENCIES: &[u8] = b"__em_lib_deps_";
/// In front of what `EM_ASYNC_JS` defines.
const ASYNC: &str = "__asyncjs__";
/// Between parameters and body of `EM_JS`.
const SEPARATOR: &str = "<::>";

/// A function of JavaScript that was in the module.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// What errors call it.
    pub name: String,
    /// A library file in Emscripten's form that has this function.
    pub text: String,
    /// Where its code is.
    pub location: Location,
}

/// Takes the JavaScript out of the module.
///
/// # Errors
/// Code that is not a constant, not UTF-8 or not of the form of the headers, at the call or the
/// symbol.
pub(crate) fn extract(module: &mut Module) -> Result<Vec<Piece>, Diagnostics> {
    let mut library = Library::default();
    library.functions(module);
    library.calls(module);
    if !library.errors.is_empty() {
        return Err(library.errors);
    }
    let deps: Vec<String> = library.deps.iter().map(|dep| format!("'{dep}'")).collect();
    let deps = deps.join(", ");
    let functions = library.functions.into_iter();
    Ok(functions.map(|function| function.piece(&deps)).collect())
}

/// A function so far.
#[derive(Debug)]
struct Function {
    name: String,
    /// Letters of the signature.
    signature: String,
    /// From the parameter list on.
    text: String,
    location: Location,
}

impl Function {
    fn piece(self, deps: &str) -> Piece {
        let Self { name, signature, text, location } = self;
        // Emscripten calls the function of EM_JS by its own name, older versions by that of C.
        let text = format!(
            "mergeInto(LibraryManager.library, {{ {name}__sig: '{signature}', {name}__deps: [{deps}], ${name}: '{name}', {name}: function {text} }});"
        );
        Piece { name, text, location }
    }
}

/// What was found.
#[derive(Debug, Default)]
struct Library {
    functions: Vec<Function>,
    /// Library functions that the code needs besides those that it names.
    deps: Vec<String>,
    errors: Diagnostics,
}

impl Library {
    /// Takes `EM_JS` functions and lists of dependencies out of the module.
    fn functions(&mut self, module: &mut Module) {
        let mut taken = Vec::new();
        for (global, data) in &module.globals {
            let Some(name) = data.name.expand().map(|name| module.bytes(name)) else { continue };
            if data.is_declaration() {
                continue;
            }
            let found = if let Some(function) = name.strip_prefix(FUNCTION) {
                self.function(module, global, function)
            } else if name.starts_with(DEPENDENCIES) {
                text_of(module, global).map(|text| {
                    let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
                    self.deps.extend(names.map(str::to_owned));
                })
            } else if name.starts_with(REFERENCE) {
                Ok(())
            } else {
                continue;
            };
            if let Err(message) = found {
                let name = module.global_name(global);
                let help = match name.contains(ASYNC) {
                    true => {
                        "make it an EM_JS function that returns at once and calls the program back"
                    }
                    false => "include emscripten.h, which has the macros EM_JS and EM_JS_DEPS",
                };
                self.errors.push(
                    Diagnostic::error(format!("'{name}' {message}"))
                        .at(module.sources.location(data.place))
                        .help(help),
                );
            }
            taken.push(global);
        }
        drop_globals(module, &taken);
    }

    /// Adds the function whose text a variable, or a function of an older header, holds.
    fn function(&mut self, module: &Module, from: Global, name: &[u8]) -> Result<(), String> {
        let holder = match module.body(from) {
            Some(body) => returned(module, body).ok_or("does not return a constant text")?,
            None => from,
        };
        let text = text_of(module, holder)?;
        let name = String::from_utf8_lossy(name).into_owned();
        if name.starts_with(ASYNC) {
            return Err(
                "is of EM_ASYNC_JS, which needs Asyncify, which is not supported".to_owned()
            );
        }
        // Nothing calls a function that is not declared.
        let Some(own) = module.global_by_name(&name) else { return Ok(()) };
        let Some((result, params, _)) = module.types.function_parts(module.globals[own].ty) else {
            return Err(format!("has the text of '{name}', which is not a function"));
        };
        let (list, body) = text.split_once(SEPARATOR).ok_or("has no parameter list")?;
        let names = parameter_names(list);
        self.functions.push(Function {
            name,
            signature: letters(module, result, params),
            text: format!("({names}) {body}"),
            location: module.sources.location(module.globals[from].place),
        });
        Ok(())
    }

    /// Replaces calls that run code by calls of functions of that code.
    fn calls(&mut self, module: &mut Module) {
        let runs = |data: &GlobalData| {
            let name = data.name.expand().map(|name| module.bytes(name));
            data.is_declaration() && name.is_some_and(|name| RUNS_CODE.contains(&name))
        };
        let runners: Vec<Global> = module
            .globals
            .iter()
            .filter(|(_, data)| runs(data))
            .map(|(global, _)| global)
            .collect();
        if runners.is_empty() {
            return;
        }
        for caller in module.globals.keys().collect::<Vec<Global>>() {
            let Some(mut body) = module.take_body(caller) else { continue };
            let calls: Vec<Inst> = body
                .insts
                .iter()
                .filter(|(_, data)| {
                    call_of(data)
                        .and_then(|call| as_global(module, call.callee))
                        .is_some_and(|callee| runners.contains(&callee))
                })
                .map(|(inst, _)| inst)
                .collect();
            for inst in calls {
                if let Err(message) = self.call(module, &mut body, inst) {
                    let place = body.locs[inst].place;
                    self.errors.push(
                        Diagnostic::error(message)
                            .at(module.sources.location(place))
                            .in_function(module.global_name(caller).into_owned())
                            .help("write the code as the first argument of EM_ASM, and values as further ones"),
                    );
                }
            }
            module.put_body(caller, body);
        }
    }

    fn call(&mut self, module: &mut Module, body: &mut Body, inst: Inst) -> Result<(), String> {
        let Some(call) = call_of(&body.insts[inst]) else { return Ok(()) };
        let code = call.args.first().and_then(|&code| constant(body, code));
        let code = code.and_then(|code| variable_at(module, code));
        let code = text_of(module, code.ok_or("the code of EM_ASM is not a constant")?)
            .map_err(|message| format!("the code of EM_ASM {message}"))?;
        let (result, fixed, variadic) =
            module.types.function_parts(call.function_type).unwrap_or((Types::VOID, &[], false));
        // Without a prototype the type is that of the call.
        let first = if variadic { fixed.len().max(1) } else { 1 };
        let args: Vec<Operand> = call.args.get(first..).unwrap_or_default().to_vec();
        let params: Vec<Type> =
            args.iter().map(|&arg| body.operand_type(arg, &module.consts)).collect();
        if params.iter().any(|&ty| letter(module, ty) == 'j') {
            return Err(
                "a 64-bit integer is an argument of EM_ASM: pass two of 32 bits, or a double"
                    .to_owned(),
            );
        }
        let signature = letters(module, result, &params);
        let names: Vec<String> = (0..params.len()).map(|at| format!("${at}")).collect();
        // The last line of the code may be a comment.
        let text = format!("({}) {{{}\n}}", names.join(", "), unwrapped(code));
        let mut known = self.functions.iter();
        let name = match known.find(|known| known.signature == signature && known.text == text) {
            Some(known) => known.name.clone(),
            None => {
                let free = |at: &usize| module.global_by_name(format!("__em_asm_{at}")).is_none();
                let at = (self.functions.len()..).find(free).unwrap_or_default();
                let name = format!("__em_asm_{at}");
                let location = module.sources.location(body.locs[inst].place);
                self.functions.push(Function { name: name.clone(), signature, text, location });
                name
            }
        };
        let global = declare(module, &name, result, &params);
        let callee = global_operand(module, global);
        let function_type = module.types.function(result, &params, false);
        if let Some(call) = call_of_mut(&mut body.insts[inst]) {
            *call = CallData::new(callee, function_type, args);
        }
        Ok(())
    }
}

/// Code without the quotes, parentheses and braces around all of it, which may be there so that the
/// preprocessor of C takes it for one argument: `EM_ASM(({ f(a, b) }))`, `EM_ASM({"f()"})`. Code in
/// braces alone stays as it is, a block.
fn unwrapped(code: &str) -> Cow<'_, str> {
    let mut inner = Cow::Borrowed(code.trim());
    let mut is_block = true;
    loop {
        let start = inner.len();
        if let Some(text) = around(&inner, b'"', b'"') {
            inner = Cow::Owned(text.replace("\\\"", "\"").trim().to_owned());
            is_block = false;
        }
        if let Some(text) = around(&inner, b'{', b'}') {
            inner = Cow::Owned(text.trim().to_owned());
        }
        if let Some(text) = around(&inner, b'(', b')') {
            inner = Cow::Owned(text.trim().to_owned());
            is_block = false;
        }
        if inner.len() == start {
            return if is_block { Cow::Borrowed(code) } else { inner };
        }
    }
}

/// What is between an opening character at the start and the one at the end that closes it. Brackets
/// in strings count, as in Emscripten.
fn around(text: &str, open: u8, close: u8) -> Option<&str> {
    let inside = text.strip_prefix(char::from(open))?.strip_suffix(char::from(close))?;
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for byte in inside.bytes() {
        if is_escaped {
            is_escaped = false;
        } else if byte == close {
            // One of its own closes it before the end.
            depth = depth.checked_sub(1)?;
        } else if byte == open {
            depth += 1;
        } else {
            // Only what is in quotes has escapes.
            is_escaped = byte == b'\\' && open == close;
        }
    }
    (depth == 0).then_some(inside)
}

fn call_of(data: &InstData) -> Option<&CallData> {
    match data {
        InstData::Call(call) | InstData::Invoke { call, .. } => Some(call),
        _ => None,
    }
}

fn call_of_mut(data: &mut InstData) -> Option<&mut CallData> {
    match data {
        InstData::Call(call) | InstData::Invoke { call, .. } => Some(call),
        _ => None,
    }
}

/// The constant that an operand is. Without optimisation clang keeps it in a variable of the
/// function, which has one store.
fn constant(body: &Body, operand: Operand) -> Option<Const> {
    if let Some(id) = operand.constant() {
        return Some(id);
    }
    let defined = |operand: Operand| body.def(operand.value()?);
    let InstData::Load { ptr, .. } = &body.insts[defined(operand)?] else { return None };
    let InstData::Alloca { .. } = &body.insts[defined(*ptr)?] else { return None };
    let mut stores = body.insts.values().filter_map(|data| match data {
        InstData::Store { ptr: to, value, .. } if to == ptr => Some(*value),
        _ => None,
    });
    let stored = stores.next()?.constant();
    stored.filter(|_| stores.next().is_none())
}

/// The variable whose first byte a constant is the address of.
fn variable_at(module: &Module, address: Const) -> Option<Global> {
    if let ConstData::Expr(expr) = module.consts.data(address)
        && let ConstExpr::GetElementPtr { indices, .. } = &**expr
        && indices.iter().any(|&index| module.consts.as_int(index).is_none_or(|int| !int.is_zero()))
    {
        return None;
    }
    module.base_global(address)
}

/// The text that a variable holds up to its first null.
fn text_of(module: &Module, global: Global) -> Result<&str, String> {
    let init = module.globals[global].variable().and_then(|variable| variable.init);
    let bytes = match init.map(|init| module.consts.data(init)) {
        Some(ConstData::Bytes(bytes)) => bytes,
        Some(ConstData::Zero) => return Ok(""),
        _ => return Err("is not a constant text".to_owned()),
    };
    let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    str::from_utf8(bytes.get(..end).unwrap_or_default()).map_err(|_| "is not UTF-8".to_owned())
}

/// The variable whose address a function returns, and does nothing else.
fn returned(module: &Module, body: &Body) -> Option<Global> {
    let mut returns = body.insts.values().filter_map(|data| match data {
        InstData::Ret { value } => Some(*value),
        _ => None,
    });
    let value = returns.next().flatten()?;
    variable_at(module, constant(body, value)?)
}

/// The names of C's parameters: `(int a, const char *b)` is `a, b`. `void` is none.
fn parameter_names(list: &str) -> String {
    let list = list.trim();
    let inside = list.strip_prefix('(').and_then(|list| list.strip_suffix(')')).unwrap_or(list);
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let names = inside.split(',').filter_map(|parameter| {
        let parameter = parameter.trim();
        // An array's bounds are behind its name.
        let parameter = parameter.split('[').next().unwrap_or_default().trim_end();
        let start = parameter.rfind(|c| !is_name(c)).map_or(0, |at| at + 1);
        let name = parameter.get(start..).unwrap_or_default();
        (!name.is_empty() && name != "void").then_some(name)
    });
    names.collect::<Vec<_>>().join(", ")
}

/// The signature in the letters of Emscripten's libraries, the result first.
fn letters(module: &Module, result: Type, params: &[Type]) -> String {
    let types = std::iter::once(&result).chain(params);
    types.map(|&ty| letter(module, ty)).collect()
}

fn letter(module: &Module, ty: Type) -> char {
    match module.types[ty] {
        TypeData::Void => 'v',
        TypeData::Float(emback_ir::FloatKind::Float) => 'f',
        TypeData::Float(_) => 'd',
        TypeData::Int(bits) if bits > 32 => 'j',
        _ => 'i',
    }
}

/// LLVM's list of what is used, and its entries.
pub(crate) fn used<'m>(module: &'m Module, list: &str) -> Option<(Global, &'m [Const])> {
    let global = module.global_by_name(list)?;
    let init = module.globals[global].variable()?.init?;
    match module.consts.data(init) {
        ConstData::Aggregate(entries) => Some((global, entries)),
        _ => None,
    }
}

/// Removes definitions, and their entries in LLVM's lists of what is used.
fn drop_globals(module: &mut Module, dropped: &[Global]) {
    if dropped.is_empty() {
        return;
    }
    for list in ["llvm.used", "llvm.compiler.used"] {
        let Some((global, entries)) = used(module, list) else { continue };
        let is_kept = |entry: &Const| {
            module.base_global(*entry).is_none_or(|global| !dropped.contains(&global))
        };
        let kept: Box<[Const]> = entries.iter().copied().filter(is_kept).collect();
        if kept.is_empty() {
            module.drop_definition(global);
            continue;
        }
        let ty = module.types.array(Types::PTR, kept.len() as u64);
        let init = module.consts.intern(ty, ConstData::Aggregate(kept));
        module.globals[global].ty = ty;
        if let GlobalKind::Variable(variable) = &mut module.globals[global].kind {
            variable.init = Some(init);
        }
    }
    for &global in dropped {
        module.drop_definition(global);
    }
}

#[cfg(test)]
mod tests {
    use super::unwrapped;

    #[test]
    fn what_is_around_all_of_the_code_is_taken_off() {
        for (code, inner) in [
            ("({ f(a, b) })", "f(a, b)"),
            ("(f(1))", "f(1)"),
            ("{\"f('x')\"}", "f('x')"),
            ("({\"g(\\\"x\\\")\"})", "g(\"x\")"),
            ("(\"{f()}\")", "f()"),
        ] {
            assert_eq!(unwrapped(code), inner, "{code}");
        }
        for code in [
            "{ return $0; }",
            " f() ",
            "(a)(b)",
            "({a: 1}).b({})",
            "\"a\" + \"b\"",
            "{a} {b}",
            ")",
            "\"",
        ] {
            assert_eq!(unwrapped(code), code);
        }
    }
}
