//! The words of what is said, and warnings.

use expect_test::expect;

use super::harness::{table, words};

#[test]
fn errors_say_what_was_found_and_what_to_write() {
    expect![[r#"
        k=I32[i>>2]+1|0;
            spec+SM @I32[i>>2]: only sums of ints may be added to before they are coerced; this is intish and no sum [intish for two of int, of double? or of float?]; write `(I32[i>>2]|0)`
        l=d+1;
            spec+V8+SM @d+1: the operands of `+` are double and fixnum [double and fixnum for two of int, of double? or of float?]; write `1.0`
        l=d+i;
            spec+V8+SM @d+i: the operands of `+` are double and int [double and int for two of int, of double? or of float?]; write `+(i|0)`
        k=i*j|0;
            spec+V8+SM @i*j: an int is multiplied by a small literal and by nothing else, as the product may have more than 53 bits; write `imul(i, j)`, imported from Math
        k=i*2000000|0;
            spec+V8+SM @2000000: an int is multiplied by a literal between -1048575 and 1048575; write `imul(i, 2000000)`, imported from Math
        k=(i|0)<j;
            spec+V8+SM @j: `<` does not take int [int for two of signed, of unsigned, of double or of float]; write `(j|0)` or `(j>>>0)`, whichever it is meant as
        k=i+j;
            spec+V8+SM @i+j: `k` is int, and this is intish [intish for int]; write `(i+j|0)`
        l=F64[i>>3]+d;
            spec+V8 @F64[i>>3]: `+` does not take double? [double? for two of int, of double? or of float?]; write `+F64[i>>3]`
        z=x+y;
            spec+V8+SM @x+y: `z` is float, and this is floatish [floatish for float]; write `fround(x+y)`
        k=fi();
            spec+V8+SM @fi(): a call that is an operand must be coerced to its result type; write `(fi(...)|0)`, `+fi(...)` or `fround(fi(...))`
        k=(fi())|0;
            V8 @(fi()): V8 does not accept a call that is coerced in parentheses; write `fi()` without them
        imp(i);
            spec+V8+SM @i: arguments of a foreign function are signed or double, and this is int [int for signed or double]; write `i|0`
        gii(i+j)|0;
            spec+V8+SM @i+j: an argument is int, double or float, and this is intish [intish for int, double or float]; write `(i+j|0)`
        k=imul(i+j,4);
            spec+V8 @i+j: `imul` takes int, and this is intish [intish for int]; write `(i+j|0)`
        if(i+j){}
            spec+V8+SM @i+j: a condition is an int, and this is intish [intish for int]; write `i+j|0`
        if(d){}
            spec+V8+SM @d: a condition is an int, and this is double [double for int]; write `d!=0.0`
        return i;
            spec+V8+SM @i: a function returns signed, double or float, and this is int [int for signed, double or float]; write `return i|0`
        I32[i]=1;
            spec+V8+SM @i: the index of this view is shifted right by 2 [int for intish>>2]; write `i>>2`, with a pointer to bytes before the shift
        I32[(i>>2)]=1;
            V8 @(i>>2): V8 does not accept the index of a view in parentheses; write `i>>2` without them
        F64[0]=x+y;
            spec+V8+SM @x+y: this view is stored float? or double?, and this is floatish [floatish for float? or double?]; write `fround(x+y)`
        switch(i){case 0:}
            spec+V8+SM @i: the value of a switch is signed, and this is int [int for signed]; write `i|0`
        L:if(i){break L;}else{break L;}
            V8 @L: V8 gave the label `L` to the first block, loop or switch after it, which this is not in; put the labelled statement in a block: `L: { ... }`
        i++;
            spec+V8+SM @i++: `++` is not in asm.js; write `i=(i+1|0)`
        i+=1;
            spec+V8+SM @i+=1: `+=` is not in asm.js; write the operation out: `x = (x + y|0)`
        k=i&&j;
            spec+V8+SM @i&&j: `&&` is not in asm.js; write `i&j`, or `i?j:0`
        k=i===j;
            spec+V8+SM @i===j: `===` is not in asm.js; write `i==j`
        z=fround(imp());
            spec+V8+SM @imp(): a foreign function returns int, double or nothing, but no float; write `fround(+imp())`
        k=1e10;
            spec+V8+SM @1e10: an integer is within -2147483648 and 4294967295; this is `1e10`; a double has a point: `1.0e10`
        k=0X1F;
            V8 @0X1F: V8 requires this letter in lower case; write `0x1F`
        Ti[i]()|0;
            spec+V8+SM @i: the index of a table needs a mask, so that it cannot miss the table; write `i&MASK`, with the length of the table less one as the mask
        function t(a){}
            spec+V8+SM @a: the parameter `a` is not coerced, so it has no type; begin the function with `a=a|0;`, `a=+a;` or `a=fround(a);`, in the order of the parameters
        function t(){var a;}
            spec+V8+SM @a: the variable `a` is not initialised, so it has no type; write `a=0`, `a=0.0` or `a=fround(0)`
        function t(i){i=i|0;if(i)return 1;}
            spec+V8+SM @}: a function that returns a value ends with a return, even where it cannot be reached; write `return 0;` before the brace
    "#]].assert_eq(&words(
        r#"
        k=I32[i>>2]+1|0;
        l=d+1;
        l=d+i;
        k=i*j|0;
        k=i*2000000|0;
        k=(i|0)<j;
        k=i+j;
        l=F64[i>>3]+d;
        z=x+y;
        k=fi();
        k=(fi())|0;
        imp(i);
        gii(i+j)|0;
        k=imul(i+j,4);
        if(i+j){}
        if(d){}
        return i;
        I32[i]=1;
        I32[(i>>2)]=1;
        F64[0]=x+y;
        switch(i){case 0:}
        L:if(i){break L;}else{break L;}
        i++;
        i+=1;
        k=i&&j;
        k=i===j;
        z=fround(imp());
        k=1e10;
        k=0X1F;
        Ti[i]()|0;
        function t(a){}
        function t(){var a;}
        function t(i){i=i|0;if(i)return 1;}
        "#,
    ));
}

#[test]
fn warnings() {
    expect![[r#"
        k=1e-3;
            V8 assignment @1e-3
            SM exponent-literal @1e-3
        k=100e-2;  ok
        l=-0;
            spec assignment @-0
            spec+V8+SM negative-zero @-0
        function t(){var a=-0;}
            spec+V8+SM negative-zero @-0
        k=(i|0)%(j|0)|0;
            spec+V8+SM slow-remainder @(i|0)%(j|0)
        l=d%e;
            spec+V8+SM slow-double-remainder @d%e
        return;i=1;
            spec+V8+SM unreachable-code @i=1;
        while(1){break;i=1;}
            spec+V8+SM unreachable-code @i=1;
        while(1){}i=1;  ok
        function t(){var let=0,async=0,of=0;}
            spec+V8+SM contextual-name @let
            spec+V8+SM contextual-name @async
    "#]]
    .assert_eq(&table(
        r#"
        k=1e-3;
        k=100e-2;
        l=-0;
        function t(){var a=-0;}
        k=(i|0)%(j|0)|0;
        l=d%e;
        return;i=1;
        while(1){break;i=1;}
        while(1){}i=1;
        function t(){var let=0,async=0,of=0;}
        "#,
        true,
    ));
}

#[test]
fn v8_compares_with_cases_one_after_another() {
    let cases: String = (0..101).map(|case| format!("case {case}:")).collect();
    let few: String = (0..100).map(|case| format!("case {case}:")).collect();
    let all = format!("switch(i|0){{{cases}}}\nswitch(i|0){{{few}}}");
    let found = table(&all, true);
    assert_eq!(found.matches("linear-switch").count(), 1);
    assert!(found.contains("    V8 linear-switch @switch\n"));
}
