//! Rules, listed and explained.

use crate::common::Place;
use crate::said;
use expect_test::expect;

#[test]
fn rules_are_listed() {
    let outcome = Place::new().emback(&["validate", "--list-rules"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let line = "heap-index             error    \
        The index of a view is shifted right by the view's own number of bits.";
    assert!(outcome.stdout.lines().any(|found| found == line), "{}", outcome.stdout);
}

#[test]
fn rules_are_explained() {
    let outcome = Place::new().emback(&["validate", "--explain", "heap-index"]);
    said(
        &outcome,
        0,
        expect![[r#"
        error[heap-index]: The index of a view is shifted right by the view's own number of bits.

        In a function f(i, x): i is an int, x a double. next is a function (int) -> signed, print is foreign; fround, imul and sqrt come from Math, I32 and F64 are views.

        Refused by the specification, V8 and SpiderMonkey:

            i = I32[i] | 0;

            => the index of this view is shifted right by 2

        Better:

            i = I32[i >> 2] | 0;
    "#]],
        expect![[r#""#]],
    );
    let outcome = Place::new().emback(&["validate", "--explain", "import"]);
    said(
        &outcome,
        0,
        expect![[r#"
        error[import]: An import is read from a parameter of the module, by `.name`.

        Refused by the specification, V8 and SpiderMonkey:

            var print = window.print;
            function f() {}
            return f;

            => this comes from the second parameter of the module, `foreign`

        Better:

            var print = foreign.print;
            function f() {}
            return f;
    "#]],
        expect![[r#""#]],
    );
    let outcome = Place::new().emback(&["validate", "--explain", "heap-idnex"]);
    said(
        &outcome,
        2,
        expect![[r#""#]],
        expect![[r#"
        error: --explain heap-idnex: there is no such rule
         = help: did you mean heap-index?
    "#]],
    );
}
