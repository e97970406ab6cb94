//! Parameters, variables and returns: section 1.3 of what is known of engines.

use expect_test::expect;

use super::harness::table;

#[test]
fn parameters_are_coerced_once_in_order() {
    expect![[r#"
        function t(a){a=a|0}  ok
        function t(a){a=+a}  ok
        function t(a){a=fround(a)}  ok
        function t(a,b,c){a=a|0;b=+b;c=fround(c);}  ok
        function t(a,b,){a=a|0;b=b|0;}  ok
        function t(a){}
            spec+V8+SM parameter-coercion @a
        function t(a,b){a=a|0;}
            spec+V8+SM parameter-coercion @b
        function t(a,b){b=b|0;a=a|0;}
            spec+V8+SM parameter-coercion @a=a|0;
        function t(a,b){a=a|0,b=b|0;}
            spec+V8+SM parameter-coercion @a
            spec+V8+SM parameter-coercion @b
        function t(a,b){a=a|0;;b=b|0;}
            spec+V8+SM parameter-coercion @b
        function t(a){a=a>>0;}
            spec+V8+SM parameter-coercion @a
        function t(a){a=0|a;}
            spec+V8+SM parameter-coercion @a
        function t(a){a=a|-0;}
            spec+V8+SM parameter-coercion @a
        function t(a){a=a|0.0;}
            spec+V8+SM parameter-coercion @a
        function t(a){a=a|0x0;}  ok
        function t(a){a=abs(a);}
            spec+V8+SM parameter-coercion @a
        function t(a,a){a=a|0;a=a|0;}
            spec+V8+SM duplicate-name @a
        function t(a){var b=0;a=a|0;}
            spec+V8+SM parameter-coercion @a
    "#]]
    .assert_eq(&table(
        r#"
        function t(a){a=a|0}
        function t(a){a=+a}
        function t(a){a=fround(a)}
        function t(a,b,c){a=a|0;b=+b;c=fround(c);}
        function t(a,b,){a=a|0;b=b|0;}
        function t(a){}
        function t(a,b){a=a|0;}
        function t(a,b){b=b|0;a=a|0;}
        function t(a,b){a=a|0,b=b|0;}
        function t(a,b){a=a|0;;b=b|0;}
        function t(a){a=a>>0;}
        function t(a){a=0|a;}
        function t(a){a=a|-0;}
        function t(a){a=a|0.0;}
        function t(a){a=a|0x0;}
        function t(a){a=abs(a);}
        function t(a,a){a=a|0;a=a|0;}
        function t(a){var b=0;a=a|0;}
    "#,
        false,
    ));
}

#[test]
fn v8_takes_coercions_to_the_letter() {
    expect![[r#"
        function t(a){a=(a|0);}
            V8 parentheses @(a|0)
        function t(a){a=(a)|0;}
            V8 parentheses @(a)|0
        function t(a){a=a|(0);}
            V8 parentheses @a|(0)
        function t(a){a=+(a);}
            V8 parentheses @+(a)
        function t(a){a=fround((a));}
            V8 parentheses @fround((a))
        function t(a){(a=a|0);}
            V8 parentheses @(a=a|0)
        function t(a){(a)=a|0;}
            V8 parentheses @(a)=a|0
        function t(a){a=fround(a,)}
            V8 expression @a,)
    "#]]
    .assert_eq(&table(
        r#"
        function t(a){a=(a|0);}
        function t(a){a=(a)|0;}
        function t(a){a=a|(0);}
        function t(a){a=+(a);}
        function t(a){a=fround((a));}
        function t(a){(a=a|0);}
        function t(a){(a)=a|0;}
        function t(a){a=fround(a,)}
    "#,
        false,
    ));
}

#[test]
fn functions_are_plain() {
    expect![[r#"
        function t(a=0){a=a|0;}
            spec+V8+SM function-form @a=0
        function t(...a){}
            spec+V8+SM function-form @...a
        function t([a]){}
            spec+V8+SM function-form @[a]
        async function t(){}
            spec+V8+SM function-form @t
        function *t(){}
            spec+V8+SM function-form @t
        function t(){"foo";}
            spec+V8 directive @"foo";
        function t(){"use strict";}
            spec+V8+SM directive @"use strict";
        function t(eval){eval=eval|0;}
            spec+SM reserved-name @eval
        function t(){var arguments=0;}
            spec+SM reserved-name @arguments
    "#]]
    .assert_eq(&table(
        r#"
        function t(a=0){a=a|0;}
        function t(...a){}
        function t([a]){}
        async function t(){}
        function *t(){}
        function t(){"foo";}
        function t(){"use strict";}
        function t(eval){eval=eval|0;}
        function t(){var arguments=0;}
    "#,
        false,
    ));
}

#[test]
fn variables_begin_with_literals_and_constants() {
    expect![[r#"
        function t(){var i=0,d=0.0,x=fround(0);}
            spec initialiser-range @0
        function t(){var i=-5,d=-1.5,x=fround(-2),y=fround(1.5);}
            spec initialiser-range @-2
        function t(){var a=0;var b=0,c=0;}  ok
        function t(){var a=K,b=KN,c=KD,d=KF,e=nan,f=inf,g=PI;}
            spec local-initialiser @K
            spec local-initialiser @KN
            spec local-initialiser @KD
            spec local-initialiser @KF
            spec local-initialiser @nan
            spec local-initialiser @inf
            spec local-initialiser @PI
        function t(){var a=(0);}
            V8 parentheses @(0)
        function t(){var a=-(1);}
            V8 parentheses @(1)
        function t(){var a=fround((1));}
            spec initialiser-range @(1)
            V8 parentheses @(1)
        function t(){var a=+0;}
            spec+V8+SM local-initialiser @+0
        function t(){var a=-inf;}
            spec+V8+SM local-initialiser @-inf
        function t(){var a=1+1;}
            spec+V8+SM local-initialiser @1+1
        function t(a){a=a|0;var b=a;}
            spec+V8+SM local-initialiser @a
        function t(){var a=0,b=a;}
            spec+V8+SM local-initialiser @a
        function t(){var a=gi;}
            spec+V8+SM local-initialiser @gi
        function t(){var a=KX;}
            spec+SM local-initialiser @KX
        function t(){var K=K;}
            spec+V8 local-initialiser @K
        function t(){var a;}
            spec+V8+SM local-initialiser @a
        function t(){var [a]=[0];}
            spec+V8+SM local-initialiser @[a]
        function t(){var a=sqrt(1.0);}
            spec+V8+SM local-initialiser @sqrt(1.0)
        function t(){var a=fround(K);}
            spec+V8+SM local-initialiser @fround(K)
    "#]]
    .assert_eq(&table(
        r#"
        function t(){var i=0,d=0.0,x=fround(0);}
        function t(){var i=-5,d=-1.5,x=fround(-2),y=fround(1.5);}
        function t(){var a=0;var b=0,c=0;}
        function t(){var a=K,b=KN,c=KD,d=KF,e=nan,f=inf,g=PI;}
        function t(){var a=(0);}
        function t(){var a=-(1);}
        function t(){var a=fround((1));}
        function t(){var a=+0;}
        function t(){var a=-inf;}
        function t(){var a=1+1;}
        function t(a){a=a|0;var b=a;}
        function t(){var a=0,b=a;}
        function t(){var a=gi;}
        function t(){var a=KX;}
        function t(){var K=K;}
        function t(){var a;}
        function t(){var [a]=[0];}
        function t(){var a=sqrt(1.0);}
        function t(){var a=fround(K);}
    "#,
        false,
    ));
}

#[test]
fn initial_values_have_a_range() {
    expect![[r#"
        function t(){var a=4294967295;}  ok
        function t(){var a=4294967296;}
            spec+V8+SM initialiser-range @4294967296
        function t(){var a=-2147483647;}  ok
        function t(){var a=-2147483648;}
            V8 initialiser-range @-2147483648
        function t(){var a=-2147483649;}
            spec+V8+SM initialiser-range @-2147483649
        function t(){var a=1e10;}
            spec+V8+SM initialiser-range @1e10
        function t(){var a=fround(2147483647);}
            spec initialiser-range @2147483647
        function t(){var a=fround(2147483648);}
            spec+V8 initialiser-range @2147483648
        function t(){var a=fround(4294967295.0);}  ok
        function t(){var a=fround(1e40);}
            spec+V8 initialiser-range @1e40
    "#]]
    .assert_eq(&table(
        r#"
        function t(){var a=4294967295;}
        function t(){var a=4294967296;}
        function t(){var a=-2147483647;}
        function t(){var a=-2147483648;}
        function t(){var a=-2147483649;}
        function t(){var a=1e10;}
        function t(){var a=fround(2147483647);}
        function t(){var a=fround(2147483648);}
        function t(){var a=fround(4294967295.0);}
        function t(){var a=fround(1e40);}
    "#,
        false,
    ));
}

#[test]
fn variables_of_constants_are_signed_to_v8() {
    expect![[r#"
        function t(i){i=i|0;var a=K;a=i;}
            spec local-initialiser @K
            V8 assignment @i
        function t(i){i=i|0;var a=K;a=i|0;}
            spec local-initialiser @K
        function t(i){i=i|0;var a=K;i=(a/2)|0;}
            spec local-initialiser @K
            SM operands @a
    "#]]
    .assert_eq(&table(
        r#"
        function t(i){i=i|0;var a=K;a=i;}
        function t(i){i=i|0;var a=K;a=i|0;}
        function t(i){i=i|0;var a=K;i=(a/2)|0;}
    "#,
        false,
    ));
}

#[test]
fn minus_zero_is_an_int_to_v8_and_a_double_to_others() {
    expect![[r#"
        function t(){var a=-0;a=1;}
            SM assignment @1
        function t(){var a=-0;a=1.0;}
            spec+V8 assignment @1.0
    "#]]
    .assert_eq(&table(
        r#"
        function t(){var a=-0;a=1;}
        function t(){var a=-0;a=1.0;}
    "#,
        false,
    ));
}

#[test]
fn variables_come_first() {
    expect![[r#"
        function t(){var a=0;;var b=0;}
            V8 semicolon @;
        function t(){;var a=0;}
            V8+SM semicolon @;
        function t(){t();var a=0;}
            spec+V8+SM local-place @var a=0;
        function t(){{var a=0;}}
            spec+V8+SM local-place @var a=0;
        function t(){for(var i=0;;)break;}
            spec+V8+SM local-place @var i=0
        let a=0;
            spec+V8+SM statement @let a=0;
        const a=0;
            spec+V8+SM statement @const a=0;
        function t(){var a=0,a=0;}
            spec+V8+SM duplicate-name @a
        function t(a){a=a|0;var a=0;}
            spec+V8+SM duplicate-name @a
    "#]]
    .assert_eq(&table(
        r#"
        function t(){var a=0;;var b=0;}
        function t(){;var a=0;}
        function t(){t();var a=0;}
        function t(){{var a=0;}}
        function t(){for(var i=0;;)break;}
        let a=0;
        const a=0;
        function t(){var a=0,a=0;}
        function t(a){a=a|0;var a=0;}
    "#,
        false,
    ));
}

#[test]
fn names_may_hide_others() {
    expect![[r#"
        function t(){var I32=0,fi=0,gd=0;I32=1;gd=1;}  ok
        function t(){var I32=0;I32[0]=1;}
            spec+V8+SM name-use @I32
        function t(){var fi=0;fi()|0;}
            spec+V8 name-use @fi
        function t(){var Ti=0;Ti[0&1]()|0;}
            spec+V8 name-use @Ti
        function t(){var d=0.0,sqrt=0.0;d=sqrt(d);}
            spec+V8 name-use @sqrt
        function t(){var imp=0;imp();}
            spec+V8+SM name-use @imp
    "#]]
    .assert_eq(&table(
        r#"
        function t(){var I32=0,fi=0,gd=0;I32=1;gd=1;}
        function t(){var I32=0;I32[0]=1;}
        function t(){var fi=0;fi()|0;}
        function t(){var Ti=0;Ti[0&1]()|0;}
        function t(){var d=0.0,sqrt=0.0;d=sqrt(d);}
        function t(){var imp=0;imp();}
    "#,
        false,
    ));
}

#[test]
fn returns_are_of_one_type() {
    expect![[r#"
        return i|0;  ok
        return +d;  ok
        return fround(x);  ok
        return;  ok
        function t(){}  ok
        return 5;  ok
        return -5;  ok
        return 5.0;  ok
        if(i)return 1;return 2;  ok
        if(i)return 1;return 2.0;
            spec+V8+SM return-type @2.0
        if(i)return 1;return;
            spec+V8+SM return-type @return;
        if(i)return;return 1;
            spec+V8+SM return-type @1
        if(i)return 5;return fround(5);
            spec+V8+SM return-type @fround(5)
    "#]]
    .assert_eq(&table(
        r#"
        return i|0;
        return +d;
        return fround(x);
        return;
        function t(){}
        return 5;
        return -5;
        return 5.0;
        if(i)return 1;return 2;
        if(i)return 1;return 2.0;
        if(i)return 1;return;
        if(i)return;return 1;
        if(i)return 5;return fround(5);
    "#,
        false,
    ));
}

#[test]
fn returns_are_signed_double_or_float() {
    expect![[r#"
        return i;
            spec+V8+SM return-value @i
        return i<j;
            spec+V8+SM operands @i
            spec+V8+SM return-value @i<j
            spec+V8+SM operands @j
        return i>>>0;
            spec+V8+SM return-value @i>>>0
        return i?1:2;
            spec+V8+SM return-value @i?1:2
        return abs(i|0);
            spec+V8+SM return-value @abs(i|0)
            spec call-coercion @abs(i|0)
        return gi;
            spec+V8+SM return-value @gi
        return F64[0];
            spec+V8+SM return-value @F64[0]
        return x+x;
            spec+V8+SM return-value @x+x
        return i=1;
            spec+V8 return-value @i=1
        return l=1.0;
            spec return-value @l=1.0
        return 4294967295;
            spec+V8+SM return-value @4294967295
        return 1+(i+j);
            spec+SM return-value @1+(i+j)
            spec addition-chain @(i+j)
        return !(i|0);
            spec+SM return-value @!(i|0)
        return sqrt(d);
            spec return-value @sqrt(d)
            spec call-coercion @sqrt(d)
        return K;
            spec return-value @K
        return d;
            spec return-value @d
        return imul(i,j);
            spec return-value @imul(i,j)
            spec call-coercion @imul(i,j)
        return fi();
            spec return-value @fi()
            spec+V8+SM call-coercion @fi()
        return i,5;
            spec return-value @i,5
    "#]]
    .assert_eq(&table(
        r#"
        return i;
        return i<j;
        return i>>>0;
        return i?1:2;
        return abs(i|0);
        return gi;
        return F64[0];
        return x+x;
        return i=1;
        return l=1.0;
        return 4294967295;
        return 1+(i+j);
        return !(i|0);
        return sqrt(d);
        return K;
        return d;
        return imul(i,j);
        return fi();
        return i,5;
    "#,
        false,
    ));
}

#[test]
fn the_last_statement_returns() {
    expect![[r#"
        if(i)return 1;
            spec+V8+SM final-return @}
        if(i){return 1;}else{return 2;}
            spec+V8+SM final-return @}
        while(1){return 1;}
            spec+V8+SM final-return @}
        for(;;){return 1;}
            spec+V8+SM final-return @}
        switch(i|0){case 0:return 1;}
            spec+V8+SM final-return @}
        {return 1;}
            spec+V8+SM final-return @}
        L:return 1;
            spec+V8+SM final-return @}
        return 1;;
            V8 semicolon @;
        return 1;i=1;return 2;  ok
        if(i)return;  ok
        if(i){return 1;}else{return 2;}return 0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        if(i)return 1;
        if(i){return 1;}else{return 2;}
        while(1){return 1;}
        for(;;){return 1;}
        switch(i|0){case 0:return 1;}
        {return 1;}
        L:return 1;
        return 1;;
        return 1;i=1;return 2;
        if(i)return;
        if(i){return 1;}else{return 2;}return 0;
    "#,
        false,
    ));
}
