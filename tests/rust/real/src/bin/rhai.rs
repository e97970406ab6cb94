//! A language that is interpreted: functions, closures, maps, own types, and faults.

use rhai::{Array, Dynamic, Engine, EvalAltResult, Scope, INT};

#[derive(Clone)]
struct Account {
    balance: INT,
}

const SCRIPT: &str = r#"
fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
fn sieve(limit) {
    let prime = [];
    prime.pad(limit + 1, true);
    let found = [];
    for n in 2..=limit {
        if !prime[n] { continue; }
        found += n;
        let k = n * n;
        while k <= limit { prime[k] = false; k += n; }
    }
    found
}
let names = #{ b: 2, a: 1, "c d": [1.5, 'x', ()] };
let text = "";
for name in names.keys() { text += `<${name}:${names[name]}>`; }
print(text);
let add = |a, b| a + b;
print(add.call(3, 4) + fib(16));
let primes = sieve(2000);
print(primes.len());
print(primes.filter(|p| p % 100 == 1).map(|p| p * factor).reduce(|sum, p| (sum ?? 0) + p));
let account = open(100);
account.deposit(42);
account.balance -= 2;
print(account.balance);
print(switch primes[10] { 29 => "no", 30..40 if true => "range", _ => "other" });
try { throw "thrown " + 7; } catch (fault) { print(fault); }
print("ünïcödé".to_upper() + " " + "a,b,c".split(",") + " " + 2.0 ** 0.5 + " " + (7 << 40) + " " + 10 / 4);
do { factor -= 1; } until factor < 0;
#{ last: primes.pop(), factor: factor, float: 1.0 / 3.0 }
"#;

fn main() -> Result<(), Box<EvalAltResult>> {
    let mut engine = Engine::new();
    engine
        .register_type_with_name::<Account>("Account")
        .register_fn("open", |balance: INT| Account { balance })
        .register_fn("deposit", |account: &mut Account, sum: INT| account.balance += sum)
        .register_get_set(
            "balance",
            |account: &mut Account| account.balance,
            |account: &mut Account, balance: INT| account.balance = balance,
        )
        .on_print(|text| println!("print: {text}"))
        .set_max_call_levels(40);
    let mut scope = Scope::new();
    scope.push("factor", 3 as INT);
    let result: Dynamic = engine.eval_with_scope(&mut scope, SCRIPT)?;
    println!("{result} {:?}", scope.get_value::<INT>("factor"));

    let ast = engine.compile("fn twice(x) { x * 2 } private fn hidden() {} let a = 1;")?;
    // Their order is that of a hash.
    let mut functions =
        ast.iter_functions().map(|function| function.to_string()).collect::<Vec<_>>();
    functions.sort();
    println!("{functions:?}");
    println!("{}", engine.call_fn::<INT>(&mut Scope::new(), &ast, "twice", (21 as INT,))?);
    let array: Array =
        engine.eval("let a = [3, 1, 2]; a.sort(); a.reverse(); a.insert(1, 9.5); a")?;
    println!("{array:?}");
    for script in [
        "let x = ;",
        "1 + ()",
        "missing(1)",
        "let a = [1]; a[5]",
        "9223372036854775807 + 1",
        "1 / 0",
        "fn f(n) { f(n + 1) } f(0)",
        "const X = 1; X = 2;",
        "\"open",
        "throw #{ a: 1 };",
    ] {
        match engine.eval::<Dynamic>(script) {
            Ok(value) => println!("{script}: {value}"),
            Err(error) => println!("{script}: {error} at {}", error.position()),
        }
    }
    Ok(())
}
