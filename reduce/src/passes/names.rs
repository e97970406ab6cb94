//! Shortens names: `%a`, `%b` in functions, `@f`, `@g` for functions and `@a`, `@b` for
//! the rest.
//!
//! A name stays when another is not shorter. Names that begin with `llvm.` are reserved
//! and stay. Runs last, as a rename changes every line that has the name, and would hide
//! from the search that a text was tested before.
//!
//! Meaning and validity are untouched: a name is a symbol of the linker at most. Locals
//! take one opportunity for each function, globals one each.

use emback_ir::{Body, Global, GlobalKind, Module, Symbol};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "names", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    let mut taken: FxHashSet<Vec<u8>> = module
        .globals
        .values()
        .filter_map(|data| data.name.expand())
        .map(|name| module.bytes(name).to_vec())
        .collect();
    // `f` is letter 5.
    let (mut functions, mut others) = (Letters::from(5), Letters::from(0));
    let mut renamed: Vec<(Global, String)> = Vec::new();
    for (global, data) in &module.globals {
        let Some(name) = data.name.expand() else { continue };
        let letters = match data.kind {
            GlobalKind::Function(_) => &mut functions,
            GlobalKind::Variable(_) | GlobalKind::Alias(_) | GlobalKind::IFunc(_) => &mut others,
        };
        // A name that another global has is skipped, also when that global is renamed in
        // the same step: its old name may be needed if the step is rejected.
        let next = letters.clone().find(|name| !taken.contains(name.as_bytes()));
        let Some(next) = next.filter(|next| next.len() < module.bytes(name).len()) else {
            continue;
        };
        if edit::is_llvm(module, global) {
            continue;
        }
        // Reserve the name whether the opportunity is taken or not, so that later names
        // do not depend on the choice.
        taken.insert(next.clone().into_bytes());
        if choice.take() {
            renamed.push((global, next));
        }
    }
    // Renamed after the walk: a name may be that of a global that is visited later.
    for (global, name) in renamed {
        let symbol = module.symbol(name);
        module.rename_global(global, Some(symbol));
    }
    edit::bodies(module, choice, |module, _, body, choice| {
        if choice.take() {
            locals(module, body);
        }
        false
    });
}

/// Names parameters, blocks and results `a`, `b`, ... in the order in which they are
/// printed; the entry block needs no name.
///
/// Values and blocks of a function are in one symbol table, so a value and a block cannot
/// share a name. One sequence for both ensures it.
fn locals(module: &mut Module, body: &mut Body) {
    let mut letters = Letters::from(0);
    let mut next = || -> Option<Symbol> { letters.next().map(|name| module.symbol(name)) };
    for &param in &body.params {
        body.names[param] = next().into();
    }
    for (number, &block) in body.layout.iter().enumerate() {
        body.blocks[block].name = if number == 0 { None } else { next() }.into();
        for &inst in &body.blocks[block].insts {
            if let Some(result) = body.results[inst].expand() {
                body.names[result] = next().into();
            }
        }
    }
}

/// `a` to `z`, `aa`, `ab`, ...
///
/// Never ends in practice: there are 2^32 of them, the shortest first.
#[derive(Clone)]
struct Letters(u32);

impl Letters {
    fn from(letter: u32) -> Self {
        Self(letter)
    }
}

impl Iterator for Letters {
    type Item = String;

    /// Bijective numeration of base 26: every string of letters has exactly one number.
    /// After the last digit 26 strings of that length are skipped, hence `left -= 1`.
    fn next(&mut self) -> Option<String> {
        let mut left = self.0;
        self.0 += 1;
        let mut name = Vec::new();
        loop {
            name.push(char::from(b'a' + u8::try_from(left % 26).ok()?));
            left /= 26;
            if left == 0 {
                break;
            }
            left -= 1;
        }
        Some(name.iter().rev().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn letters_go_on_after_z() {
        let all: Vec<String> = Letters::from(0).take(703).collect();
        assert_eq!((&*all[25], &*all[26], &*all[701], &*all[702]), ("z", "aa", "zz", "aaa"));
    }

    #[test]
    fn names_that_count_stay() {
        expect_pass(
            &PASS,
            r#"
@table = global [2 x ptr] [ptr @main, ptr @f]
declare void @llvm.trap()
define i32 @main(i32 %argc) {
start:
  br label %next
next:
  %result = call i32 @f(i32 %argc)
  ret i32 %result
}
define i32 @f(i32 %x) {
  call void @llvm.trap()
  ret i32 0
}
define i32 @helper() {
  ret i32 0
}
"#,
            |text| text.contains("@main"),
            expect![[r#"
                @a = global [2 x ptr] [ptr @main, ptr @f]

                declare void @llvm.trap()

                define i32 @main(i32 %a) {
                  br label %b

                b:
                  %c = call i32 @f(i32 %a)
                  ret i32 %c
                }

                define i32 @f(i32 %a) {
                  call void @llvm.trap()
                  ret i32 0
                }

                define i32 @h() {
                  ret i32 0
                }
            "#]],
        );
    }
}
