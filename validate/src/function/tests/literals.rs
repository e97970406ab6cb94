//! How literals are spelled, and what type that gives them: section 2.1.

use expect_test::expect;

use super::harness::table;

#[test]
fn integers() {
    expect![[r#"
        k=0;  ok
        k=2147483647;  ok
        k=0x10;  ok
        k=0o17;  ok
        k=0b11;  ok
        k=0B11;  ok
        k=017;  ok
        k=089;  ok
        k=0X10;
            V8 number-spelling @0X10
        k=0O17;
            V8 number-spelling @0O17
        k=1_000;
            V8 number-spelling @1_000
        k=5n;
            spec+V8+SM expression @5n
        k=2147483648;  ok
        k=4294967295;  ok
        k=4294967296;
            spec+V8+SM literal @4294967296
        k=-1;  ok
        k=-2147483648;  ok
        k=-2147483649;
            spec+V8+SM literal @-2147483649
        k=i+-1|0;  ok
        k=i-(-1)|0;  ok
        k=i- -2147483648|0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=0;
        k=2147483647;
        k=0x10;
        k=0o17;
        k=0b11;
        k=0B11;
        k=017;
        k=089;
        k=0X10;
        k=0O17;
        k=1_000;
        k=5n;
        k=2147483648;
        k=4294967295;
        k=4294967296;
        k=-1;
        k=-2147483648;
        k=-2147483649;
        k=i+-1|0;
        k=i-(-1)|0;
        k=i- -2147483648|0;
    "#,
        false,
    ));
}

#[test]
fn a_point_makes_a_double() {
    expect![[r#"
        l=5.0;  ok
        l=.5;  ok
        l=5.;  ok
        l=1.0e21;  ok
        l=1.0e+21;  ok
        l=5.0e-324;  ok
        l=-1.5;  ok
        l=-0.0;  ok
        l=1.0e400;  ok
        l=1e400;
            spec+V8+SM literal @1e400
        l=5;
            spec+V8+SM assignment @5
        k=5.0;
            spec+V8+SM assignment @5.0
    "#]]
    .assert_eq(&table(
        r#"
        l=5.0;
        l=.5;
        l=5.;
        l=1.0e21;
        l=1.0e+21;
        l=5.0e-324;
        l=-1.5;
        l=-0.0;
        l=1.0e400;
        l=1e400;
        l=5;
        k=5.0;
    "#,
        false,
    ));
}

#[test]
fn without_a_point_there_are_integers() {
    expect![[r#"
        k=1e3;  ok
        l=1e3;
            spec+V8+SM assignment @1e3
        k=1e-3;
            V8 assignment @1e-3
        l=1e-3;
            spec+SM assignment @1e-3
        k=1e10;
            spec+V8+SM literal @1e10
        l=1e21;
            spec+V8+SM literal @1e21
        k=100e-2;  ok
        k=1e-400;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=1e3;
        l=1e3;
        k=1e-3;
        l=1e-3;
        k=1e10;
        l=1e21;
        k=100e-2;
        k=1e-400;
    "#,
        false,
    ));
}

#[test]
fn minus_zero() {
    expect![[r#"
        l=-0;
            spec assignment @-0
        k=-0;
            spec+V8+SM assignment @-0
        l=-(0);
            spec+V8 assignment @-(0)
        k=-(0)|0;
            SM operands @-(0)
        k=-(1);
            V8 assignment @-(1)
        k=-(1)|0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        l=-0;
        k=-0;
        l=-(0);
        k=-(0)|0;
        k=-(1);
        k=-(1)|0;
    "#,
        false,
    ));
}

#[test]
fn in_fround_literals_are_floats() {
    expect![[r#"
        z=fround(1);  ok
        z=fround(1.5);  ok
        z=fround(-0.0);  ok
        z=fround(-1);  ok
        z=fround(4294967295);  ok
        z=fround(4294967296);
            spec+V8 literal @4294967296
        z=fround(1e40);
            spec+V8 literal @1e40
        z=fround(1.0e40);  ok
        z=fround((1));  ok
    "#]]
    .assert_eq(&table(
        r#"
        z=fround(1);
        z=fround(1.5);
        z=fround(-0.0);
        z=fround(-1);
        z=fround(4294967295);
        z=fround(4294967296);
        z=fround(1e40);
        z=fround(1.0e40);
        z=fround((1));
    "#,
        false,
    ));
}

#[test]
fn as_long_as_their_value_and_yet_no_plain_digits() {
    expect![[r#"
        k=1e2;  ok
        k=0XF4240;
            V8 number-spelling @0XF4240
        l=1.e3;  ok
        l=2.5e4;  ok
        k=2.5e4;
            spec+V8+SM assignment @2.5e4
        k=00;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=1e2;
        k=0XF4240;
        l=1.e3;
        l=2.5e4;
        k=2.5e4;
        k=00;
        "#,
        false,
    ));
}
