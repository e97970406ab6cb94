//! JavaScript, parsed and printed again, and what is wrong in it.

use boa_ast::scope::Scope;
use boa_interner::{Interner, ToInternedString};
use boa_parser::{Parser, Source};
use real::digest;

const SCRIPT: &str = r#"
'use strict';
class Point extends Base { #x = 1; static y = 2n; get x() { return this.#x; } constructor(...all) { super(...all); } }
const { a, b: [c = 3, ...rest], ...others } = source ?? {};
async function* walk(tree) { for await (const node of tree) yield* node?.children?.[0] ?? `none ${node.name}`; }
label: for (let i = 0, j = 10; i < j; i++, j--) { if (i % 2) continue label; else break label; }
try { throw new Error('x'); } catch { void 0; } finally { debugger; }
const f = (x, y = x ** 2) => ({ x, [y]: x, "z": /[a-z]+\/(?<n>.)/giu.test(y) });
switch (typeof f) { case 'function': f(0x1F, 0b11, 1e-3, .5); default: delete f.x; }
"#;

fn main() {
    for script in [
        SCRIPT,
        "1 + 2 * 3 - (4, 5) ** 6",
        "let x = ;",
        "for (let i of 1, 2) {}",
        "'use strict'; with (a) {}",
        "let a; let a;",
        "`${`",
        "var \u{3b1}\u{200c} = '\\u{1F600}';",
        "x = {get a(b) {}}",
        "return 1",
        "/[/",
        "async () => { await 1; yield }",
    ] {
        let mut interner = Interner::default();
        let mut parser = Parser::new(Source::from_bytes(script.as_bytes()));
        match parser.parse_script(&Scope::new_global(), &mut interner) {
            Ok(script) => println!("{}", script.to_interned_string(&interner)),
            Err(error) => println!("{script}: {error}"),
        }
    }
    let long = SCRIPT.lines().filter(|line| !line.contains("const") && !line.contains("class"));
    let long = long.collect::<Vec<_>>().join("\n").repeat(100);
    let mut interner = Interner::default();
    let script = Parser::new(Source::from_bytes(long.as_bytes()))
        .parse_script(&Scope::new_global(), &mut interner)
        .map(|script| digest(script.to_interned_string(&interner).as_bytes()));
    println!("{script:?} {}", interner.len());
}
