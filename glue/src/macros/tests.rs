use super::*;

fn around() -> Surroundings {
    let mut around = Surroundings::default();
    for (name, value) in [
        ("ASSERTIONS", "1"),
        ("EXPORT_NAME", "'Module'"),
        ("WASM_BIGINT", "0"),
        ("MAX_WEBGL_VERSION", "2"),
        ("LIST", "['a', 'b']"),
    ] {
        around.settings.insert(name.to_owned(), Value::of_setting(value));
    }
    around.defines.insert("EINVAL".to_owned(), 28.0);
    let text = "a\n#if ASSERTIONS\nb\n#endif\n".to_owned();
    around.includes.push(("b.js".to_owned(), "lib/b.js".to_owned(), text));
    let text = "#include self.js\n".to_owned();
    around.includes.push(("self.js".to_owned(), "self.js".to_owned(), text));
    around
}

#[track_caller]
fn expanded(text: &str) -> String {
    let (text, _) = expand("l.js", text, &around()).unwrap();
    text.trim_end_matches('\n').to_owned()
}

#[test]
fn macros_become_what_they_stand_for() {
    for (text, expected) in [
        ("{{{ makeGetValue('p', 4, 'i32') }}}", "HEAP32[(p + 4) >> 2]"),
        ("{{{ makeGetValue('p', '0', 'i8') }}}", "HEAP8[p]"),
        ("{{{makeGetValue(\"a + b\", 'n*2', 'u16')}}}", "HEAPU16[(a + b + n*2) >> 1]"),
        ("{{{ makeGetValue('p', 0, '*') }}}", "HEAP32[(p) >> 2]"),
        (
            "{{{ makeGetValue('p', 8, 'i53') }}}",
            "(HEAPU32[(p + 8) >> 2] + HEAP32[(p + 12) >> 2] * 4294967296)",
        ),
        ("{{{ makeSetValue('p', 8, 'f(x, y)', 'double') }}};", "HEAPF64[(p + 8) >> 3] = f(x, y);"),
        (
            "{{{ makeSetValue('p', 0, 'x', 'i64') }}}",
            "(tempDouble = x, HEAP32[(p) >> 2] = tempDouble >>> 0, HEAP32[(p + 4) >> 2] = Math.floor(tempDouble / 4294967296))",
        ),
        ("{{{ makeDynCall('vip', 'cb') }}}(1, 2)", "dynCall_vii.bind(null, cb)(1, 2)"),
        ("{{{ makeDynCall('jj') }}}(f, 1, 2)", "dynCall_iii(f, 1, 2)"),
        ("x * {{{ POINTER_SIZE }}}", "x * 4"),
        ("{{{ cDefine('EINVAL') }}} {{{ -cDefs.EINVAL }}}", "28 -28"),
        ("{{{ 'a' + 1 + `b${1 + 1}` }}}", "a1b2"),
        ("{{{ ASSERTIONS ? 'on' : off }}}", "on"),
        ("{{{ EXPORT_NAME }}} {{{ LIST.includes('a') }}}", "Module true"),
        ("{{{ makeHEAPView('F32', 'p', 'p+8') }}}", "HEAPF32.subarray((p) >> 2, (p+8) >> 2)"),
        ("f({{{ defineI64Param('n') }}})", "f(n_low, n_high)"),
        ("{{{ charCode('A') }}} {{{ 0x1400 }}} {{{ 1 << 4 | 1 }}}", "65 5120 17"),
        ("function() { return {{{ 'x' }}}}", "function() { return x}"),
        ("{{{ from64('p') }}}{{{ to64('p') }}}", "p"),
    ] {
        assert_eq!(expanded(text), expected);
    }
}

#[test]
fn conditions_choose_lines_and_keep_their_numbers() {
    for (text, expected) in [
        ("#if ASSERTIONS\na\n#else\nb\n#endif", "a"),
        ("#if !ASSERTIONS // why\na\n#elif MAX_WEBGL_VERSION >= 2\nb\n#else\nc\n#endif", "b"),
        ("#if 0\n#if nothing\na\n#else\nb\n#endif\n#else\nc\n#endif", "c"),
        ("#ifdef NOTHING\na\n#endif\nb", "b"),
        ("  #if EXPORT_NAME == 'Module' && (1 || x)\na\n  #endif", "a"),
        ("class A { #p = 1 }", "class A { #p = 1 }"),
        ("#include \"b.js\"\nc", "a\nb\nc"),
        ("#if typeof unknown != 'undefined'\na\n#endif\nb", "b"),
    ] {
        assert_eq!(expanded(text), expected);
    }
    let (_, lines) = expand("l.js", "#include b.js\nc\n#if 1\nd\n#endif\n", &around()).unwrap();
    let places: Vec<String> = (1..=4).map(|line| lines.place(line, 2).to_string()).collect();
    assert_eq!(places, ["lib/b.js:1:2", "lib/b.js:3:2", "l.js:2:2", "l.js:4:2"]);
}

#[test]
fn faults_are_located() {
    for (text, expected) in [
        ("\n  {{{ cDefine('X') }}}", "l.js:2:3: the value of X is not known"),
        ("#if 1\n#endif\n {{{ nothing('X') }}}", "l.js:3:2: `nothing` cannot be evaluated"),
        ("{{{ makeGetValue('p', 0, 'i64') }}}", "two words"),
        ("{{{ makeGetValue('p') }}}", "needs more arguments"),
        ("{{{ makeGetValue('p, 0) }}}", "cannot be evaluated"),
        ("{{{ x", "has no }}}"),
        ("{{{ makeDynCall('zz', 'f') }}}", "no signature"),
        ("a\n#if NOTHING\n#endif", "l.js:2:1: `NOTHING` is neither"),
        ("#if 1", "l.js:1:1: this #if has no #endif"),
        ("#endif", "has no #if"),
        ("#if 1\n#else\n#else\n#endif", "after #else"),
        ("#if\n#endif", "no condition"),
        ("#include none.js", "none.js is not found"),
        ("#include self.js", "include each other"),
        ("#error no\n", "#error no"),
        ("{{{ (function() { return 1 })() }}}", "cannot be evaluated"),
        ("{{{ a = 1 }}}", "cannot be evaluated"),
    ] {
        let message = expand("l.js", text, &around()).unwrap_err().to_string();
        assert!(message.contains(expected), "{text}: {message}");
    }
}
