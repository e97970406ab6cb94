//! Calls of all kinds: section 2.4.

use expect_test::expect;

use super::harness::table;

#[test]
fn int_calls_are_coerced_at_the_call() {
    expect![[r#"
        k=fi()|0;  ok
        k=(fi())|0;
            V8 parentheses @(fi())
        k=0|fi();
            spec+V8+SM call-coercion @fi()
        k=fi()|1;
            spec+V8+SM call-coercion @fi()
        k=fi()>>0;
            spec+V8+SM call-coercion @fi()
        k=~fi();
            spec+V8+SM call-coercion @fi()
        k=!fi();
            spec+V8+SM call-coercion @fi()
        k=fi()|0x0;  ok
        k=fi()|(0);
            V8 parentheses @(0)
        k=fi()|-0;
            V8+SM call-coercion @fi()
            V8 operands @-0
        k=fi()|0|j;  ok
        k=fi()|0+0;
            spec+V8+SM call-coercion @fi()
        k=(fi()|0)+1|0;  ok
        k=(fi()|0)<(gii(1)|0);  ok
        k=fi();
            spec+V8+SM call-coercion @fi()
        if((fi()|0)){}  ok
        if(fi()){}
            spec+V8+SM call-coercion @fi()
    "#]]
    .assert_eq(&table(
        r#"
        k=fi()|0;
        k=(fi())|0;
        k=0|fi();
        k=fi()|1;
        k=fi()>>0;
        k=~fi();
        k=!fi();
        k=fi()|0x0;
        k=fi()|(0);
        k=fi()|-0;
        k=fi()|0|j;
        k=fi()|0+0;
        k=(fi()|0)+1|0;
        k=(fi()|0)<(gii(1)|0);
        k=fi();
        if((fi()|0)){}
        if(fi()){}
    "#,
        false,
    ));
}

#[test]
fn double_and_float_calls() {
    expect![[r#"
        l=+fd();  ok
        l=+(fd());
            V8 parentheses @(fd())
        l=-fd();
            spec+V8+SM call-coercion @fd()
        l=-+fd();  ok
        k=~~fd();
            spec+V8+SM call-coercion @fd()
        k=~~+fd();  ok
        l=d*+fd();  ok
        z=fround(ff());  ok
        z=fround((ff()));
            V8 parentheses @(ff())
    "#]]
    .assert_eq(&table(
        r#"
        l=+fd();
        l=+(fd());
        l=-fd();
        l=-+fd();
        k=~~fd();
        k=~~+fd();
        l=d*+fd();
        z=fround(ff());
        z=fround((ff()));
    "#,
        false,
    ));
}

#[test]
fn v8_carries_coercions_along() {
    expect![[r#"
        l=+-fd();
            spec+SM call-coercion @fd()
        k=+~~fd()|0;
            spec+V8+SM operands @+~~fd()
            spec+SM call-coercion @fd()
        l=+-5+fd();
            spec+SM call-coercion @fd()
        l=+-1.5+fd();
            spec+V8+SM call-coercion @fd()
        z=fround(-ff());
            spec+SM call-coercion @ff()
        z=fround(ff()+x);
            spec+SM call-coercion @ff()
        z=fround(z=ff());
            spec+SM call-coercion @ff()
        z=fround(-5?ff():x);
            spec+SM call-coercion @ff()
        +-5,fd();
            SM comma @fd()
        gii(i)|0,+-5,fd();
            SM comma @fd()
    "#]]
    .assert_eq(&table(
        r#"
        l=+-fd();
        k=+~~fd()|0;
        l=+-5+fd();
        l=+-1.5+fd();
        z=fround(-ff());
        z=fround(ff()+x);
        z=fround(z=ff());
        z=fround(-5?ff():x);
        +-5,fd();
        gii(i)|0,+-5,fd();
    "#,
        false,
    ));
}

#[test]
fn void_calls() {
    expect![[r#"
        fv();  ok
        (fv());  ok
        fv(),fi()|0;  ok
        fi()|0,fv();
            SM comma @fv()
        fv(),fv();
            SM comma @fv()
        (fv(),fv());
            SM comma @fv()
        k=fv();
            spec+V8+SM call-coercion @fv()
        fv()?1:2;
            spec+V8+SM call-coercion @fv()
        for(fv();;fv())break;  ok
    "#]]
    .assert_eq(&table(
        r#"
        fv();
        (fv());
        fv(),fi()|0;
        fi()|0,fv();
        fv(),fv();
        (fv(),fv());
        k=fv();
        fv()?1:2;
        for(fv();;fv())break;
    "#,
        false,
    ));
}

#[test]
fn results_may_be_dropped() {
    expect![[r#"
        fi()|0;  ok
        +fd();  ok
        fround(ff());  ok
        sqrt(d);
            spec call-coercion @sqrt(d)
        imul(i,j);
            spec call-coercion @imul(i,j)
    "#]]
    .assert_eq(&table(
        r#"
        fi()|0;
        +fd();
        fround(ff());
        sqrt(d);
        imul(i,j);
    "#,
        false,
    ));
}

#[test]
fn arguments() {
    expect![[r#"
        gii(i)|0;  ok
        gii(i+j)|0;
            spec+V8+SM argument @i+j
        gii(i+j|0)|0;  ok
        gdd(d);  ok
        +gdd(F64[0]);
            spec+V8+SM argument @F64[0]
        +gdd(+F64[0]);  ok
        fround(gxx(x+y));
            spec+V8+SM argument @x+y
        fround(gxx(fround(x+y)));  ok
        fround(gxx(F32[0]));
            spec+V8+SM argument @F32[0]
        gii(fi())|0;
            spec+V8+SM call-coercion @fi()
        gii(...i)|0;
            spec+V8+SM expression @...
        gii(i,)|0;  ok
    "#]]
    .assert_eq(&table(
        r#"
        gii(i)|0;
        gii(i+j)|0;
        gii(i+j|0)|0;
        gdd(d);
        +gdd(F64[0]);
        +gdd(+F64[0]);
        fround(gxx(x+y));
        fround(gxx(fround(x+y)));
        fround(gxx(F32[0]));
        gii(fi())|0;
        gii(...i)|0;
        gii(i,)|0;
    "#,
        false,
    ));
}

#[test]
fn foreign_calls() {
    expect![[r#"
        imp();  ok
        imp(i|0,+x,d);  ok
        imp(i);
            spec+V8+SM foreign-call @i
        imp(i>>>0);
            spec+V8+SM foreign-call @i>>>0
        imp(x);
            spec+V8+SM foreign-call @x
        imp(i+j);
            spec+V8+SM foreign-call @i+j
        imp(F64[0]);
            spec+V8+SM foreign-call @F64[0]
        imp(5,-5,1.5);  ok
        imp(i<j);
            spec+V8+SM operands @i
            spec+V8+SM foreign-call @i<j
            spec+V8+SM operands @j
        k=imp()|0;  ok
        l=+imp();  ok
        z=fround(imp());
            spec+V8+SM foreign-call @imp()
        z=fround(+imp());  ok
        k=imp();
            spec+V8+SM call-coercion @imp()
    "#]]
    .assert_eq(&table(
        r#"
        imp();
        imp(i|0,+x,d);
        imp(i);
        imp(i>>>0);
        imp(x);
        imp(i+j);
        imp(F64[0]);
        imp(5,-5,1.5);
        imp(i<j);
        k=imp()|0;
        l=+imp();
        z=fround(imp());
        z=fround(+imp());
        k=imp();
    "#,
        false,
    ));
}

#[test]
fn table_calls() {
    expect![[r#"
        k=Ti[i&1]()|0;  ok
        l=+Td[i&1]();  ok
        z=fround(Tf[i&1]());  ok
        Tv[i&0]();  ok
        k=Tii[(i+j)&1](k)|0;  ok
        k=Ti[i+j&1]()|0;  ok
        k=Ti[i&j&1]()|0;
            V8 parentheses @i&j
        k=Ti[(i&j)&1]()|0;  ok
        k=Ti[(i&1)]()|0;
            V8 parentheses @(i&1)
        k=Ti[i&(1)]()|0;
            V8 parentheses @(1)
        k=(Ti[i&1])()|0;
            V8 parentheses @(Ti[i&1])
        k=(Ti)[i&1]()|0;
            V8 parentheses @(Ti)
        k=(Ti[i&1]())|0;
            V8 parentheses @(Ti[i&1]())
        k=Ti[i&K]()|0;
            spec+V8+SM table-call @K
        k=Ti[i]()|0;
            spec+V8+SM table-call @i
        k=Ti[i&2]()|0;
            spec+V8+SM table-call @2
        k=Ti[1&i]()|0;
            spec+V8+SM table-call @i
        k=Ti[i|j&1]()|0;
            spec+V8+SM table-call @i|j&1
        k=Ti[i&4294967295]()|0;
            spec+V8+SM table-call @4294967295
        k=Ti[i&-1]()|0;
            spec+V8+SM table-call @-1
        k=Ti[d&1]()|0;
            spec+V8+SM table-call @d
        k=Ti[I32[0]&1]()|0;  ok
        k=Ti[i&1]();
            spec+V8+SM call-coercion @Ti[i&1]()
        I32[i&1]();
            spec+V8+SM name-use @I32
        fi[i&1]()|0;
            spec+V8+SM name-use @fi
    "#]]
    .assert_eq(&table(
        r#"
        k=Ti[i&1]()|0;
        l=+Td[i&1]();
        z=fround(Tf[i&1]());
        Tv[i&0]();
        k=Tii[(i+j)&1](k)|0;
        k=Ti[i+j&1]()|0;
        k=Ti[i&j&1]()|0;
        k=Ti[(i&j)&1]()|0;
        k=Ti[(i&1)]()|0;
        k=Ti[i&(1)]()|0;
        k=(Ti[i&1])()|0;
        k=(Ti)[i&1]()|0;
        k=(Ti[i&1]())|0;
        k=Ti[i&K]()|0;
        k=Ti[i]()|0;
        k=Ti[i&2]()|0;
        k=Ti[1&i]()|0;
        k=Ti[i|j&1]()|0;
        k=Ti[i&4294967295]()|0;
        k=Ti[i&-1]()|0;
        k=Ti[d&1]()|0;
        k=Ti[I32[0]&1]()|0;
        k=Ti[i&1]();
        I32[i&1]();
        fi[i&1]()|0;
    "#,
        false,
    ));
}

#[test]
fn math() {
    expect![[r#"
        k=imul(i,j);
            spec call-coercion @imul(i,j)
        k=clz32(i);
            spec call-coercion @clz32(i)
        k=abs(i|0)|0;  ok
        k=abs(i)|0;
            spec+V8+SM math-call @i
        l=abs(d);
            spec call-coercion @abs(d)
        z=fround(abs(x));  ok
        z=abs(x);
            V8+SM assignment @abs(x)
            spec call-coercion @abs(x)
        l=sqrt(d);
            spec call-coercion @sqrt(d)
        z=fround(sqrt(x));  ok
        l=floor(d);
            spec call-coercion @floor(d)
        l=sin(d);
            spec call-coercion @sin(d)
        l=sin(x);
            spec+V8+SM math-call @x
        l=pow(d,e);
            spec call-coercion @pow(d,e)
        l=pow(d,x);
            spec+V8+SM math-call @x
        l=atan2(d,1);
            spec+V8+SM math-call @1
        k=min(i|0,j|0);
            spec call-coercion @min(i|0,j|0)
        k=min(i,j);
            spec call-coercion @min(i,j)
            V8+SM math-call @i
            V8+SM math-call @j
        l=max(d,e,1.0);
            spec call-coercion @max(d,e,1.0)
        z=min(x,y);
            spec math-call @x
            spec math-call @y
        k=min(i|0);
            spec call-coercion @min(i|0)
            V8+SM math-call @min(i|0)
        k=min(i|0,d)|0;
            spec+V8+SM math-call @d
        sqrt();
            spec+V8+SM math-call @sqrt()
        imul(i);
            spec+V8+SM math-call @imul(i)
        l=sqrt(1);
            spec+V8+SM math-call @1
    "#]]
    .assert_eq(&table(
        r#"
        k=imul(i,j);
        k=clz32(i);
        k=abs(i|0)|0;
        k=abs(i)|0;
        l=abs(d);
        z=fround(abs(x));
        z=abs(x);
        l=sqrt(d);
        z=fround(sqrt(x));
        l=floor(d);
        l=sin(d);
        l=sin(x);
        l=pow(d,e);
        l=pow(d,x);
        l=atan2(d,1);
        k=min(i|0,j|0);
        k=min(i,j);
        l=max(d,e,1.0);
        z=min(x,y);
        k=min(i|0);
        k=min(i|0,d)|0;
        sqrt();
        imul(i);
        l=sqrt(1);
    "#,
        false,
    ));
}

#[test]
fn v8_wants_coerced_arguments_in_math() {
    expect![[r#"
        k=imul(i+j,4);
            spec+V8 math-call @i+j
        k=imul(I32[0],4);
            spec+V8 math-call @I32[0]
        k=clz32(i+j);
            spec+V8 math-call @i+j
        l=sqrt(F64[0]);
            spec call-coercion @sqrt(F64[0])
            V8 math-call @F64[0]
        z=fround(abs(F32[0]));
            V8 math-call @F32[0]
        l=min(F64[0],d);
            spec+V8 math-call @F64[0]
        k=clz32(i)<(j>>>0);
            spec call-coercion @clz32(i)
            spec+V8 operands @clz32(i)<(j>>>0)
    "#]]
    .assert_eq(&table(
        r#"
        k=imul(i+j,4);
        k=imul(I32[0],4);
        k=clz32(i+j);
        l=sqrt(F64[0]);
        z=fround(abs(F32[0]));
        l=min(F64[0],d);
        k=clz32(i)<(j>>>0);
    "#,
        false,
    ));
}

#[test]
fn names_that_are_not_called() {
    expect![[r#"
        i();
            spec+V8 name-use @i
        K();
            spec+V8+SM name-use @K
        gi()|0;
            spec+V8+SM name-use @gi
        I32();
            spec+V8+SM name-use @I32
        Ti()|0;
            spec+V8+SM name-use @Ti
        (fi)()|0;
            V8 parentheses @(fi)
        foo()|0;  ok
        bar[i&1]()|0;  ok
        k=sqrt;
            spec+V8+SM name-use @sqrt
    "#]]
    .assert_eq(&table(
        r#"
        i();
        K();
        gi()|0;
        I32();
        Ti()|0;
        (fi)()|0;
        foo()|0;
        bar[i&1]()|0;
        k=sqrt;
    "#,
        false,
    ));
}
