//! Loads and stores: section 2.3.

use expect_test::expect;

use super::harness::table;

#[test]
fn loads() {
    expect![[r#"
        k=I8[i>>0]|0;  ok
        k=U8[i>>0]|0;  ok
        k=I16[i>>1]|0;  ok
        k=U16[i>>1]>>>0;  ok
        k=I32[i>>2]|0;  ok
        k=U32[i>>2]|0;  ok
        z=fround(F32[i>>2]);  ok
        l=+F32[i>>2];  ok
        l=+F64[i>>3];  ok
        k=I32[i>>2];
            spec+V8+SM assignment @I32[i>>2]
        l=F64[i>>3];
            spec+V8+SM assignment @F64[i>>3]
        z=F32[i>>2];
            spec+V8+SM assignment @F32[i>>2]
    "#]]
    .assert_eq(&table(
        r#"
        k=I8[i>>0]|0;
        k=U8[i>>0]|0;
        k=I16[i>>1]|0;
        k=U16[i>>1]>>>0;
        k=I32[i>>2]|0;
        k=U32[i>>2]|0;
        z=fround(F32[i>>2]);
        l=+F32[i>>2];
        l=+F64[i>>3];
        k=I32[i>>2];
        l=F64[i>>3];
        z=F32[i>>2];
    "#,
        false,
    ));
}

#[test]
fn stores() {
    expect![[r#"
        I32[0]=i;  ok
        I32[0]=i+j;  ok
        I32[0]=d;
            spec+V8+SM heap-store @d
        F32[0]=x;  ok
        F32[0]=x+y;  ok
        F32[0]=d;  ok
        F32[0]=F64[0];  ok
        F32[0]=i;
            spec+V8+SM heap-store @i
        F64[0]=d;  ok
        F64[0]=x;  ok
        F64[0]=F32[0];  ok
        F64[0]=x+y;
            spec+V8+SM heap-store @x+y
        F64[0]=i;
            spec+V8+SM heap-store @i
        F64[0]=fround(x+y);  ok
        (I32[0])=1;
            V8 parentheses @(I32[0])
        I32[0]=I32[4]=i;  ok
    "#]]
    .assert_eq(&table(
        r#"
        I32[0]=i;
        I32[0]=i+j;
        I32[0]=d;
        F32[0]=x;
        F32[0]=x+y;
        F32[0]=d;
        F32[0]=F64[0];
        F32[0]=i;
        F64[0]=d;
        F64[0]=x;
        F64[0]=F32[0];
        F64[0]=x+y;
        F64[0]=i;
        F64[0]=fround(x+y);
        (I32[0])=1;
        I32[0]=I32[4]=i;
    "#,
        false,
    ));
}

#[test]
fn the_shift_is_that_of_the_view() {
    expect![[r#"
        k=I32[i>>1]|0;
            spec+V8+SM heap-index @1
        k=I32[i>>>2]|0;
            spec+V8+SM heap-index @i>>>2
        k=I32[i>>j]|0;
            spec+V8+SM heap-index @j
        k=I32[i]|0;
            spec+V8+SM heap-index @i
        k=I32[(i>>2)+1]|0;
            spec+V8+SM heap-index @(i>>2)+1
        k=I32[i|8>>2]|0;
            spec+V8+SM heap-index @i|8>>2
        k=I32[i+4|0>>2]|0;
            spec+V8+SM heap-index @i+4|0>>2
        k=I32[(i|8)>>2]|0;  ok
        k=I32[i>>2.0]|0;
            spec+V8+SM heap-index @2.0
        k=F64[i>>2]|0;
            spec+V8+SM operands @F64[i>>2]
            spec+V8+SM heap-index @2
        k=I32[d>>2]|0;
            spec+V8+SM heap-index @d
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[i>>1]|0;
        k=I32[i>>>2]|0;
        k=I32[i>>j]|0;
        k=I32[i]|0;
        k=I32[(i>>2)+1]|0;
        k=I32[i|8>>2]|0;
        k=I32[i+4|0>>2]|0;
        k=I32[(i|8)>>2]|0;
        k=I32[i>>2.0]|0;
        k=F64[i>>2]|0;
        k=I32[d>>2]|0;
    "#,
        false,
    ));
}

#[test]
fn sums_may_be_shifted_at_once() {
    expect![[r#"
        k=I32[i+4>>2]|0;  ok
        k=I32[i+(j<<2)+16>>2]|0;  ok
        k=I32[i+imul(j,12)+8>>2]|0;
            spec call-coercion @imul(j,12)
        k=I32[i-16>>2]|0;  ok
        k=I32[(i+j*4)>>2]|0;
            spec+SM addition-chain @j*4
        k=I32[i+(j*4|0)>>2]|0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[i+4>>2]|0;
        k=I32[i+(j<<2)+16>>2]|0;
        k=I32[i+imul(j,12)+8>>2]|0;
        k=I32[i-16>>2]|0;
        k=I32[(i+j*4)>>2]|0;
        k=I32[i+(j*4|0)>>2]|0;
    "#,
        false,
    ));
}

#[test]
fn v8_looks_at_parentheses() {
    expect![[r#"
        k=I32[(i>>2)]|0;
            V8 parentheses @(i>>2)
        k=I32[i>>(2)]|0;
            V8 parentheses @(2)
        k=I32[(16)]|0;
            V8 parentheses @(16)
        k=U8[(i>>0)]|0;  ok
        k=(I32)[0]|0;
            V8 parentheses @(I32)
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[(i>>2)]|0;
        k=I32[i>>(2)]|0;
        k=I32[(16)]|0;
        k=U8[(i>>0)]|0;
        k=(I32)[0]|0;
    "#,
        false,
    ));
}

#[test]
fn bytes() {
    expect![[r#"
        k=U8[i]|0;
            spec heap-index @i
        k=U8[i+1]|0;
            spec+SM heap-index @i+1
        k=U8[I32[0]]|0;
            spec+SM heap-index @I32[0]
        k=U8[i>>3]|0;
            spec+SM heap-index @3
        k=U8[(i>>3)>>0]|0;  ok
        k=U8[i+1>>0]|0;  ok
        k=U8[i,j]|0;
            spec heap-index @i,j
        k=U8[-1]|0;
            spec heap-index @-1
            SM heap-constant @-1
    "#]]
    .assert_eq(&table(
        r#"
        k=U8[i]|0;
        k=U8[i+1]|0;
        k=U8[I32[0]]|0;
        k=U8[i>>3]|0;
        k=U8[(i>>3)>>0]|0;
        k=U8[i+1>>0]|0;
        k=U8[i,j]|0;
        k=U8[-1]|0;
    "#,
        false,
    ));
}

#[test]
fn constant_indices() {
    expect![[r#"
        k=I32[16]|0;  ok
        k=I32[20>>2]|0;  ok
        k=I32[536870911]|0;  ok
        k=I32[536870912]|0;
            V8+SM heap-constant @536870912
        k=U8[2147483647]|0;  ok
        k=U8[2147483648]|0;
            V8+SM heap-constant @2147483648
        k=I32[-4>>2]|0;  ok
        k=I32[2147483644>>2]|0;
            V8 heap-constant @2147483644
        k=I32[1000000000+i>>2]|0;
            V8 heap-constant @1000000000
        k=I32[K]|0;
            spec+V8 heap-index @K
        k=U8[K]|0;
            spec heap-index @K
        k=I32[1.0]|0;
            spec+V8+SM heap-index @1.0
        k=I32[1e1]|0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[16]|0;
        k=I32[20>>2]|0;
        k=I32[536870911]|0;
        k=I32[536870912]|0;
        k=U8[2147483647]|0;
        k=U8[2147483648]|0;
        k=I32[-4>>2]|0;
        k=I32[2147483644>>2]|0;
        k=I32[1000000000+i>>2]|0;
        k=I32[K]|0;
        k=U8[K]|0;
        k=I32[1.0]|0;
        k=I32[1e1]|0;
    "#,
        false,
    ));
}

#[test]
fn calls_in_an_index_are_coerced() {
    expect![[r#"
        k=I32[(fi()|0)>>2]|0;  ok
        k=I32[fi()>>2]|0;
            spec+V8+SM call-coercion @fi()
        k=I32[fi()|0>>2]|0;
            spec+V8+SM call-coercion @fi()
            spec+V8+SM heap-index @fi()|0>>2
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[(fi()|0)>>2]|0;
        k=I32[fi()>>2]|0;
        k=I32[fi()|0>>2]|0;
    "#,
        false,
    ));
}

#[test]
fn only_views_are_indexed() {
    expect![[r#"
        k=foo[0]|0;
            spec+V8+SM unknown-name @foo
        k=i[0]|0;
            spec+V8+SM name-use @i
        k=fi[0]|0;
            spec+V8+SM name-use @fi
        k=Ti[0]|0;
            spec+V8+SM name-use @Ti
        I32.x=1;
            spec+V8+SM expression @I32.x
        k=I32.length;
            spec+V8+SM expression @I32.length
    "#]]
    .assert_eq(&table(
        r#"
        k=foo[0]|0;
        k=i[0]|0;
        k=fi[0]|0;
        k=Ti[0]|0;
        I32.x=1;
        k=I32.length;
    "#,
        false,
    ));
}
