//! Tests of library files: the forms that are supported, errors, and symbol resolution.

use emback_ir::abi::DataWord;

use crate::libraries::Libraries;
use crate::library::{Library, Value};
use crate::resolve::{Resolution, Unresolved, Wanted, resolve};

fn parse(text: &str) -> Library {
    Library::parse("lib.js", text).unwrap()
}

fn fault(text: &str) -> String {
    Library::parse("lib.js", text).unwrap_err().to_string()
}

fn libraries(text: &str) -> Libraries {
    let mut all = Libraries::default();
    all.add(parse(text));
    all
}

#[test]
fn every_form_of_an_entry() {
    let library = parse(
        "// words
        mergeInto(LibraryManager.library, {
          f__deps: ['$g', 'malloc'],
          f__sig: 'iid',
          f: function named(a, b) { return _malloc(a) + b; },
          m(x) { return x; },
          c: function /* ( */ (p) { return {{{ makeGetValue('p', 0, 'i32') }}}; },
          $g: function() {},
          h: 'f',
          n: -1,
          e: '=Math.sin',
          'quoted': function() {},
          state: { count: 0 },
          state__postset: 'state.count = 1;',
          words__data: [1, -2, 4294967295],
          arrow: (a) => a + 1,
        });",
    );
    let get = |name: &str| library.entries().iter().find(|entry| entry.name == name).unwrap();
    assert_eq!(get("f").value, Value::Function("(a, b) { return _malloc(a) + b; }".to_owned()));
    assert_eq!(get("f").deps, ["$g", "malloc"]);
    assert_eq!(get("f").sig.as_deref(), Some("iid"));
    assert!(get("f").names.contains("_malloc"));
    assert_eq!(get("m").value, Value::Function("(x) { return x; }".to_owned()));
    assert_eq!(
        get("c").value,
        Value::Function("/* ( */ (p) { return HEAP32[(p) >> 2]; }".to_owned())
    );
    assert_eq!(get("h").value, Value::Alias("f".to_owned()));
    assert_eq!(get("n").value, Value::Expression("-1".to_owned()));
    assert_eq!(get("e").value, Value::Expression("Math.sin".to_owned()));
    assert_eq!(get("quoted").value, Value::Function("() {}".to_owned()));
    assert_eq!(get("state").postset.as_deref(), Some("state.count = 1;"));
    assert_eq!(
        get("words").data,
        Some(vec![DataWord::Int(1), DataWord::Int(-2), DataWord::Int(-1)])
    );
    assert_eq!(get("arrow").value, Value::Expression("(a) => a + 1".to_owned()));
}

#[test]
fn an_object_may_have_a_name_first() {
    let library = parse(
        "var LibraryMine = { f: function() {} };\nmergeInto(LibraryManager.library, LibraryMine);",
    );
    assert_eq!(library.entries().len(), 1);
    assert_eq!(parse("addToLibrary({ f() {} });").entries().len(), 1);
}

#[test]
fn a_name_with_two_underscores_is_no_decoration() {
    let library = parse(
        "mergeInto(LibraryManager.library, { __cxa_atexit: function() {}, a__b: function() {} });",
    );
    let names: Vec<&str> = library.entries().iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["__cxa_atexit", "a__b"]);
}

#[test]
fn faults_have_a_place_and_say_what_to_do() {
    for (text, expected) in [
        (
            "mergeInto(LibraryManager.library, {\n  f: function( {}\n});",
            "lib.js:3:1: this is not JavaScript",
        ),
        (
            "mergeInto(LibraryManager.library, {\n  f: async function() {} });",
            "lib.js:2:6: asm.js can call plain functions",
        ),
        ("mergeInto(LibraryManager.library, { ...other });", "lib.js:1:37: write the entries out"),
        ("mergeInto(LibraryManager.library, other);", "lib.js:1:35: `other` is not declared above"),
        ("console.log(1);", "lib.js:1:1: unexpected call"),
        ("var x = 1;", "lib.js:1:5: only `var Name = {..};`"),
        ("if (a) {}", "lib.js:1:1: unexpected statement"),
        (
            "mergeInto(LibraryManager.library, { f__deps: list });",
            "lib.js:1:46: expected a plain array",
        ),
        ("mergeInto(LibraryManager.library, { f__sig: 'xyz' });", "is no signature"),
        ("mergeInto(LibraryManager.library, { f__data: [0.5] });", "whole 32-bit words"),
        (
            "mergeInto(LibraryManager.library, { f__postset: function() {} });",
            "a postset must be a string",
        ),
        ("mergeInto(LibraryManager.library, { f__i53abi: true });", "two ints"),
        (
            "mergeInto(LibraryManager.library, {\n  'a.b': function() {} });",
            "lib.js:2:3: `a.b` cannot be the name of a library function",
        ),
        (
            "mergeInto(LibraryManager.library, { '$1': 0 });",
            "lib.js:1:37: `$1` cannot be the name of a library function",
        ),
        (
            "mergeInto(LibraryManager.library, { class: 0, $class: 1 });",
            "lib.js:1:47: `$class` cannot be the name of a library function: `class` is a reserved word",
        ),
        ("mergeInto(LibraryManager.library, { 'a b__sig': 'v' });", "lib.js:1:37: `a b` cannot"),
        ("mergeInto(LibraryManager.library, { get f() { return 1; } });", "getters"),
        (
            "mergeInto(LibraryManager.library, { f: function(p) { return {{{ cDefine('X') }}}; } });",
            "the value of X is not known",
        ),
        ("#if X\nmergeInto(LibraryManager.library, {});\n#endif", "`X` is neither a setting"),
    ] {
        let message = fault(text);
        assert!(message.contains(expected), "{text}\n gave: {message}\n expected: {expected}");
        assert!(!message.contains('\n'), "{message}");
    }
}

const GRAPH: &str = "mergeInto(LibraryManager.library, {
    a: function() { return _b() + helper(); },
    b: function() { return dynCall_iii(1, 2, 3); },
    $helper: function() { return _cell + _malloc(1); },
    cell__data: [7],
    malloc: function() { return 0; },
    lonely: function() {},
    wrong__deps: ['nowhere'],
    wrong: function() {},
    other: 'a',
});";

/// Keys of the library that a script contains which needs these.
fn order(found: &Resolution, keys: &[&str]) -> Vec<String> {
    let text = found.text(&found.reach_keys(keys.iter().copied()));
    let lines = text.lines().filter_map(|line| {
        let rest = line.strip_prefix("function ").or_else(|| line.strip_prefix("var "))?;
        rest.split(['(', ' ']).next().map(str::to_owned)
    });
    lines.collect()
}

#[test]
fn storage_may_hold_addresses_of_other_storage() {
    let text = "mergeInto(LibraryManager.library, { a__data: ['b+8', 'a'], b__data: [0, 1, 2], c__data: [3] });";
    let found = resolve(&libraries(text), &Wanted { symbols: &["a"], ..Wanted::default() });
    let address = |symbol: &str, offset| DataWord::Address { symbol: symbol.to_owned(), offset };
    let names: Vec<&str> = found.data.iter().map(|(name, _)| &**name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(found.data[0].1, [address("b", 8), address("a", 0)]);
    let text = "mergeInto(LibraryManager.library, { a__data: ['gone'] });";
    let found = resolve(&libraries(text), &Wanted { symbols: &["a"], ..Wanted::default() });
    assert!(
        matches!(found.unresolved(), Some(Unresolved::Dependency { name, .. }) if name == "gone")
    );
    assert!(
        fault("mergeInto(LibraryManager.library, { a__data: ['b-8'] });")
            .contains("'symbol+bytes'")
    );
}

#[test]
fn needs_are_followed_to_their_end() {
    let all = libraries(GRAPH);
    let found = resolve(&all, &Wanted { symbols: &["other", "absent"], ..Wanted::default() });
    assert_eq!(order(&found, &["other"]), ["_b", "_malloc", "helper", "_a", "_other"]);
    assert_eq!(found.unresolved(), Some(&Unresolved::Symbol("absent".to_owned())));
    assert_eq!(found.data, [("cell".to_owned(), vec![DataWord::Int(7)])]);
    assert_eq!(found.dyn_calls, ["iii"]);
    assert!(found.asm_exports.is_empty());
    assert!(found.entry("lonely").is_none());
}

#[test]
fn a_script_contains_only_what_its_module_imports() {
    let all = libraries(GRAPH);
    let found = resolve(&all, &Wanted { symbols: &["other", "b"], ..Wanted::default() });
    assert_eq!(order(&found, &["b"]), ["_b"]);
    let reached = found.reach_keys(["b"]);
    assert!(reached.data.is_empty());
    assert_eq!(reached.dyn_calls.into_iter().collect::<Vec<_>>(), ["iii"]);
    assert_eq!(order(&found, &["nowhere"]), [""; 0]);
}

#[test]
fn the_programs_own_function_wins() {
    let all = libraries(GRAPH);
    let found =
        resolve(&all, &Wanted { symbols: &["a"], defined: &["malloc"], ..Wanted::default() });
    assert_eq!(found.asm_exports, ["malloc"]);
    assert!(found.entry("malloc").is_none());
}

#[test]
fn a_need_that_nothing_defines_is_reported_at_its_entry() {
    let all = libraries(GRAPH);
    let found = resolve(&all, &Wanted { symbols: &["wrong"], ..Wanted::default() });
    assert_eq!(
        found.unresolved().map(ToString::to_string).as_deref(),
        Some(
            "lib.js:8:5: the library function wrong needs nowhere, which no library and no input defines"
        )
    );
}

#[test]
fn the_shell_may_be_named_as_a_need_and_as_a_method() {
    let all = libraries(
        "mergeInto(LibraryManager.library, { a__deps: ['$out', '$stackSave', 'getTempRet0'], a: function() {} });",
    );
    let wanted = Wanted { symbols: &["a"], methods: &["HEAP8", "callMain"], ..Wanted::default() };
    let found = resolve(&all, &wanted);
    assert_eq!(found.unresolved(), None);
    assert!(found.reach_keys(["a"]).names.contains("stackSave"));
    let found = resolve(&all, &Wanted { methods: &["nothing"], ..Wanted::default() });
    assert_eq!(found.unresolved(), Some(&Unresolved::Method("nothing".to_owned())));
}

#[test]
fn a_circle_of_needs_ends() {
    let all = libraries(
        "mergeInto(LibraryManager.library, { a: function() { _b(); }, b: function() { _a(); }, c: 'd', d: 'c' });",
    );
    let found = resolve(&all, &Wanted { symbols: &["a", "c"], ..Wanted::default() });
    assert_eq!(order(&found, &["a"]), ["_b", "_a"]);
    assert_eq!(order(&found, &["c"]), ["_d", "_c"]);
}

#[test]
fn a_long_chain_of_needs_takes_no_stack() {
    const LENGTH: usize = 50_000;
    let mut text = String::from("mergeInto(LibraryManager.library, {");
    for at in 0..LENGTH {
        text.push_str(&format!("f{at}: function() {{ _f{}(); }},", at + 1));
        text.push_str(&format!("g{at}: 'g{}',", at + 1));
    }
    text.push_str(&format!("f{LENGTH}: 1, g{LENGTH}: 2 }});"));
    let all = libraries(&text);
    let found = resolve(&all, &Wanted { symbols: &["f0"], ..Wanted::default() });
    assert_eq!(order(&found, &["f0"]).len(), LENGTH + 1);
}

#[test]
fn an_alias_stands_for_the_last_target() {
    let all = libraries(
        "mergeInto(LibraryManager.library, { a: 'b', b: 'c', c: function() {}, x: 'y', $y: function() {} });",
    );
    let found = resolve(&all, &Wanted { symbols: &["a", "x"], ..Wanted::default() });
    let text = found.text(&found.reach_keys(["a", "x"]));
    assert!(text.contains("var _a = _c;") && text.contains("var _x = y;"), "{text}");
    let own = Wanted { symbols: &["a"], defined: &["b"], ..Wanted::default() };
    let found = resolve(&all, &own);
    assert!(found.text(&found.reach_keys(["a"])).contains("var _a = _b;"));
    assert_eq!(found.asm_exports, ["b"]);
}

#[test]
fn helpers_of_the_runtime_ask_nothing_of_the_program() {
    let all = Libraries::builtin();
    let keys = emback_runtime_js::symbols().iter().map(|&(key, _)| key);
    let symbols: Vec<&str> = keys.filter(|key| !key.starts_with('$')).collect();
    let found = resolve(&all, &Wanted { defined: &symbols, ..Wanted::default() });
    assert_eq!(found.unresolved(), None);
    assert_eq!((found.data, found.dyn_calls, found.asm_exports), Default::default());
    assert!(!found.any_dyn_call);
}

#[test]
fn the_builtin_library_needs_nothing_that_is_not_there() {
    let all = Libraries::builtin();
    let every: Vec<&str> = emback_runtime_js::symbols().iter().map(|&(key, _)| key).collect();
    let keys: Vec<&str> = every.iter().copied().filter(|key| !key.starts_with('$')).collect();
    let helpers: Vec<&str> = every.iter().filter_map(|key| key.strip_prefix('$')).collect();
    let found = resolve(&all, &Wanted { symbols: &keys, methods: &helpers, defined: &[] });
    assert_eq!(found.unresolved(), None);
    let found = found.reach_keys(every);
    // A name that begins with `em` and that neither a library nor the shell defines is a typing
    // error.
    let shell: String = emback_runtime_js::below("shell/").map(|file| file.text).collect();
    for name in found.names.iter().filter(|name| name.starts_with("em") && name.len() > 2) {
        let generated =
            ["emReserved", "emReservedCount", "emPointers", "emWide"].contains(&name.as_str());
        assert!(
            generated || shell.contains(name.as_str()),
            "{name} is mentioned and given nowhere"
        );
    }
    for name in found.names.iter().filter(|name| name.starts_with('_') && name.len() > 1) {
        // JavaScript asks whether the program has this function of the C library.
        let asked = ["__filename", "___emback_stdio_exit", "_emscripten_builtin_memalign"];
        let is_c = emback_runtime_js::c_defining(&name[1..]).is_some();
        let is_given = is_c || asked.contains(&name.as_str());
        assert!(is_given, "{name} is mentioned and given nowhere");
    }
}
