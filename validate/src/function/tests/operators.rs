//! Operators and conditionals: section 2.2.

use expect_test::expect;

use super::harness::table;

#[test]
fn sums() {
    expect![[r#"
        k=i+j|0;  ok
        k=i-j|0;  ok
        l=d+e;  ok
        l=d-e;  ok
        z=fround(x+y);  ok
        z=fround(x-y);  ok
        k=i+j+1|0;  ok
        k=i-(i+j)|0;
            spec addition-chain @(i+j)
        k=(i+j)+(i+j)|0;
            spec addition-chain @(i+j)
        k=i+imul(i,j)|0;
            spec call-coercion @imul(i,j)
        k=i+(j<<2)+4|0;  ok
        k=(i<j)|0;
            spec+V8+SM operands @i
            spec+V8+SM operands @j
        k=(d<e)+(d<e)|0;  ok
        k=i+j;
            spec+V8+SM assignment @i+j
        l=d+1;
            spec+V8+SM operands @d+1
        l=d+x;
            spec+V8+SM operands @d+x
        l=d+i;
            spec+V8+SM operands @d+i
        z=fround(x+1.0);
            spec+V8+SM operands @x+1.0
    "#]]
    .assert_eq(&table(
        r#"
        k=i+j|0;
        k=i-j|0;
        l=d+e;
        l=d-e;
        z=fround(x+y);
        z=fround(x-y);
        k=i+j+1|0;
        k=i-(i+j)|0;
        k=(i+j)+(i+j)|0;
        k=i+imul(i,j)|0;
        k=i+(j<<2)+4|0;
        k=(i<j)|0;
        k=(d<e)+(d<e)|0;
        k=i+j;
        l=d+1;
        l=d+x;
        l=d+i;
        z=fround(x+1.0);
    "#,
        false,
    ));
}

#[test]
fn what_is_no_sum_is_coerced_first() {
    expect![[r#"
        k=I32[i>>2]+1|0;
            spec+SM addition-chain @I32[i>>2]
        k=(I32[i>>2]|0)+1|0;  ok
        k=i*4+j|0;
            spec+SM addition-chain @i*4
        k=(i*4|0)+j|0;  ok
        k=-i+j|0;
            spec+SM addition-chain @-i
        k=0-i+j|0;  ok
        k=(i/j)+1|0;
            spec+V8+SM operands @i
            spec+V8+SM operands @j
        k=((i|0)/(j|0))+1|0;
            spec+SM addition-chain @((i|0)/(j|0))
        l=F64[i>>3]+d;
            spec+V8 operands @F64[i>>3]
        l=+F64[i>>3]+d;  ok
        l=d-F64[i>>3];
            V8 operands @F64[i>>3]
        z=fround(F32[i>>2]+x);  ok
        z=fround(x+y+x);
            spec+V8+SM operands @x+y
        z=fround(fround(x+y)+x);  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=I32[i>>2]+1|0;
        k=(I32[i>>2]|0)+1|0;
        k=i*4+j|0;
        k=(i*4|0)+j|0;
        k=-i+j|0;
        k=0-i+j|0;
        k=(i/j)+1|0;
        k=((i|0)/(j|0))+1|0;
        l=F64[i>>3]+d;
        l=+F64[i>>3]+d;
        l=d-F64[i>>3];
        z=fround(F32[i>>2]+x);
        z=fround(x+y+x);
        z=fround(fround(x+y)+x);
    "#,
        false,
    ));
}

#[test]
fn v8_gives_a_sum_the_type_of_its_left() {
    expect![[r#"
        k=1+(i+j);
            SM assignment @1+(i+j)
            spec addition-chain @(i+j)
        k=i+(i+j);
            SM assignment @i+(i+j)
            spec addition-chain @(i+j)
        k=(i+j)+1;
            spec+V8+SM assignment @(i+j)+1
    "#]]
    .assert_eq(&table(
        r#"
        k=1+(i+j);
        k=i+(i+j);
        k=(i+j)+1;
    "#,
        false,
    ));
}

#[test]
fn products() {
    expect![[r#"
        k=i*4|0;  ok
        k=4*i|0;  ok
        k=-4*i|0;  ok
        k=i*-4|0;  ok
        k=i*1048575|0;  ok
        k=i*1048576|0;
            spec+V8+SM multiply @1048576
        k=1048576*i|0;
            spec+V8+SM multiply @1048576
        k=i*j|0;
            spec+V8+SM multiply @i*j
        k=i*K|0;
            spec+V8+SM multiply @i*K
        k=i*4*4|0;
            spec+V8+SM operands @i*4
        k=i*(4)|0;
            V8 parentheses @(4)
        k=(4)*i|0;
            V8 parentheses @(4)
        k=2*(i+j)|0;
            spec+V8+SM operands @(i+j)
        k=i*-0|0;
            V8+SM operands @i*-0
            spec operands @-0
        l=d*e;  ok
        l=d*F64[0];  ok
        l=2*d;
            spec+V8+SM operands @2*d
        l=d*2.0;  ok
        z=fround(x*y);  ok
        z=fround(x*y*x);
            spec+V8+SM operands @x*y
        l=d*x;
            spec+V8+SM operands @d*x
    "#]]
    .assert_eq(&table(
        r#"
        k=i*4|0;
        k=4*i|0;
        k=-4*i|0;
        k=i*-4|0;
        k=i*1048575|0;
        k=i*1048576|0;
        k=1048576*i|0;
        k=i*j|0;
        k=i*K|0;
        k=i*4*4|0;
        k=i*(4)|0;
        k=(4)*i|0;
        k=2*(i+j)|0;
        k=i*-0|0;
        l=d*e;
        l=d*F64[0];
        l=2*d;
        l=d*2.0;
        z=fround(x*y);
        z=fround(x*y*x);
        l=d*x;
    "#,
        false,
    ));
}

#[test]
fn quotients() {
    expect![[r#"
        k=(i|0)/(j|0)|0;  ok
        k=(i>>>0)/(j>>>0)|0;  ok
        k=(i|0)/(j>>>0)|0;
            spec+V8+SM operands @(i|0)/(j>>>0)
        k=i/j|0;
            spec+V8+SM operands @i
            spec+V8+SM operands @j
        k=(i|0)/4|0;  ok
        k=(i>>>0)/3000000000|0;  ok
        l=d/e;  ok
        z=fround(x/y);  ok
        k=(i|0)%(j|0)|0;  ok
        l=d%e;  ok
        z=fround(x%y);
            spec+V8+SM operands @x
            spec+V8+SM operands @y
        l=d/F64[0];  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=(i|0)/(j|0)|0;
        k=(i>>>0)/(j>>>0)|0;
        k=(i|0)/(j>>>0)|0;
        k=i/j|0;
        k=(i|0)/4|0;
        k=(i>>>0)/3000000000|0;
        l=d/e;
        z=fround(x/y);
        k=(i|0)%(j|0)|0;
        l=d%e;
        z=fround(x%y);
        l=d/F64[0];
    "#,
        false,
    ));
}

#[test]
fn signs_and_conversions() {
    expect![[r#"
        k=-i|0;  ok
        k=-(i+j)|0;
            spec+V8+SM operands @(i+j)
        l=-d;  ok
        l=-F64[0];  ok
        z=fround(-x);  ok
        z=-x;
            spec+V8+SM assignment @-x
        l=+(i|0);  ok
        l=+(i>>>0);  ok
        l=+x;  ok
        l=+F64[0];  ok
        l=+F32[0];  ok
        l=+i;
            spec+V8+SM operands @i
        l=+(i+j);
            spec+V8+SM operands @(i+j)
        l=+I32[0];
            spec+V8+SM operands @I32[0]
        l=+(x+y);
            spec+V8+SM operands @(x+y)
        k=~i;  ok
        k=~(i+j);  ok
        k=~d;
            spec+V8+SM operands @d
        k=~~d;  ok
        k=~~x;  ok
        k=~~F64[0];
            spec+V8 operands @F64[0]
        k=~~+F64[0];  ok
        k=~~F32[0];  ok
        k=~~i;
            spec+V8 operands @i
        k=~~(x+y);
            spec+V8+SM operands @(x+y)
        k=~(~d);
            V8 operands @d
        k=~~~i;
            spec+V8 operands @~i
        k=!i;  ok
        k=!(d<e);  ok
        k=!d;
            spec+V8+SM operands @d
        k=!(i+j);
            spec+V8+SM operands @(i+j)
    "#]]
    .assert_eq(&table(
        r#"
        k=-i|0;
        k=-(i+j)|0;
        l=-d;
        l=-F64[0];
        z=fround(-x);
        z=-x;
        l=+(i|0);
        l=+(i>>>0);
        l=+x;
        l=+F64[0];
        l=+F32[0];
        l=+i;
        l=+(i+j);
        l=+I32[0];
        l=+(x+y);
        k=~i;
        k=~(i+j);
        k=~d;
        k=~~d;
        k=~~x;
        k=~~F64[0];
        k=~~+F64[0];
        k=~~F32[0];
        k=~~i;
        k=~~(x+y);
        k=~(~d);
        k=~~~i;
        k=!i;
        k=!(d<e);
        k=!d;
        k=!(i+j);
    "#,
        false,
    ));
}

#[test]
fn bits() {
    expect![[r#"
        k=i|j;  ok
        k=i&j;  ok
        k=i^j;  ok
        k=i<<j;  ok
        k=i>>j;  ok
        k=i>>>j;  ok
        k=I32[0]|j;  ok
        k=i|d;
            spec+V8+SM operands @d
        k=x&j;
            spec+V8+SM operands @x
        k=(i+j)<<1;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=i|j;
        k=i&j;
        k=i^j;
        k=i<<j;
        k=i>>j;
        k=i>>>j;
        k=I32[0]|j;
        k=i|d;
        k=x&j;
        k=(i+j)<<1;
    "#,
        false,
    ));
}

#[test]
fn comparisons() {
    expect![[r#"
        k=(i|0)<(j|0);  ok
        k=(i>>>0)<=(j>>>0);  ok
        k=d>e;  ok
        k=x>=y;  ok
        k=(i|0)==5;  ok
        k=(i|0)!=-1;  ok
        k=i<j;
            spec+V8+SM operands @i
            spec+V8+SM operands @j
        k=(i|0)<j;
            spec+V8+SM operands @j
        k=(i|0)<(j>>>0);
            spec+V8+SM operands @(i|0)<(j>>>0)
        k=(i|0)<4294967295;
            spec+V8+SM operands @(i|0)<4294967295
        k=F64[0]<d;
            spec+V8+SM operands @F64[0]
        k=F32[0]<x;
            spec+V8+SM operands @F32[0]
        k=d<1;
            spec+V8+SM operands @d<1
        k=(i|0)===(j|0);
            spec+V8+SM expression @(i|0)===(j|0)
        k=(i|0)<(j|0)<(k|0);
            spec+V8+SM operands @(i|0)<(j|0)
    "#]]
    .assert_eq(&table(
        r#"
        k=(i|0)<(j|0);
        k=(i>>>0)<=(j>>>0);
        k=d>e;
        k=x>=y;
        k=(i|0)==5;
        k=(i|0)!=-1;
        k=i<j;
        k=(i|0)<j;
        k=(i|0)<(j>>>0);
        k=(i|0)<4294967295;
        k=F64[0]<d;
        k=F32[0]<x;
        k=d<1;
        k=(i|0)===(j|0);
        k=(i|0)<(j|0)<(k|0);
    "#,
        false,
    ));
}

#[test]
fn conditionals() {
    expect![[r#"
        k=i?j:k;  ok
        l=i?d:e;  ok
        z=i?x:y;  ok
        k=i?1:0;  ok
        k=i?j+k:k;
            spec+V8+SM conditional @j+k
        l=i?F64[0]:d;
            spec+V8+SM conditional @F64[0]
        z=i?F32[0]:x;
            spec+V8+SM conditional @F32[0]
        k=i?j:d;
            spec+V8+SM conditional @i?j:d
        k=d?1:2;
            spec+V8+SM condition @d
        k=(i+j)?1:2;
            spec+V8+SM condition @(i+j)
        i?fv():fv();
            spec+V8+SM call-coercion @fv()
            spec+V8+SM call-coercion @fv()
        k=i?fi():k;
            spec+V8+SM call-coercion @fi()
    "#]]
    .assert_eq(&table(
        r#"
        k=i?j:k;
        l=i?d:e;
        z=i?x:y;
        k=i?1:0;
        k=i?j+k:k;
        l=i?F64[0]:d;
        z=i?F32[0]:x;
        k=i?j:d;
        k=d?1:2;
        k=(i+j)?1:2;
        i?fv():fv();
        k=i?fi():k;
    "#,
        false,
    ));
}

#[test]
fn assignments_and_commas() {
    expect![[r#"
        k=i=j;  ok
        k=(i=j)+1|0;  ok
        k=(i=1)/2|0;
            V8 operands @(i=1)
        l=d=1.0;  ok
        k=d;
            spec+V8+SM assignment @d
        k=i+j;
            spec+V8+SM assignment @i+j
        l=1;
            spec+V8+SM assignment @1
        z=1.5;
            spec+V8+SM assignment @1.5
        gi=i;  ok
        gd=d;  ok
        gf=x;  ok
        K=1;
            spec+V8+SM immutable @K
        PI=3.0;
            spec+V8+SM immutable @PI
        fi=1;
            spec+V8+SM immutable @fi
        foo=1;
            spec+V8+SM unknown-name @foo
        k=foo;
            spec+V8+SM unknown-name @foo
        k=fi;
            spec+V8+SM name-use @fi
        k=I32;
            spec+V8+SM name-use @I32
        (i)=1;
            V8 parentheses @(i)
        k=(i,j);  ok
        k=(fv(),j);  ok
        fv(),fv();
            SM comma @fv()
        k=(1,fi())|0;
            spec+V8+SM call-coercion @fi()
        i,j;  ok
    "#]]
    .assert_eq(&table(
        r#"
        k=i=j;
        k=(i=j)+1|0;
        k=(i=1)/2|0;
        l=d=1.0;
        k=d;
        k=i+j;
        l=1;
        z=1.5;
        gi=i;
        gd=d;
        gf=x;
        K=1;
        PI=3.0;
        fi=1;
        foo=1;
        k=foo;
        k=fi;
        k=I32;
        (i)=1;
        k=(i,j);
        k=(fv(),j);
        fv(),fv();
        k=(1,fi())|0;
        i,j;
    "#,
        false,
    ));
}

#[test]
fn floats() {
    expect![[r#"
        z=fround(i|0);  ok
        z=fround(i>>>0);  ok
        z=fround(d);  ok
        z=fround(F64[0]);  ok
        z=fround(i);
            spec+V8+SM operands @i
        z=fround(i+j);
            spec+V8+SM operands @i+j
        z=x+y;
            spec+V8+SM assignment @x+y
        z=d;
            spec+V8+SM assignment @d
        z=fround(i?x:y);  ok
        k=fround;
            spec+V8+SM name-use @fround
        fround();
            spec+V8+SM math-call @fround()
        z=fround(x,);
            V8 expression @x,)
    "#]]
    .assert_eq(&table(
        r#"
        z=fround(i|0);
        z=fround(i>>>0);
        z=fround(d);
        z=fround(F64[0]);
        z=fround(i);
        z=fround(i+j);
        z=x+y;
        z=d;
        z=fround(i?x:y);
        k=fround;
        fround();
        z=fround(x,);
    "#,
        false,
    ));
}

#[test]
fn what_javascript_has_besides() {
    expect![[r#"
        k=i&&j;
            spec+V8+SM expression @i&&j
        k=i||j;
            spec+V8+SM expression @i||j
        k=i??j;
            spec+V8+SM expression @i??j
        i++;
            spec+V8+SM expression @i++
        --i;
            spec+V8+SM expression @--i
        i+=1;
            spec+V8+SM expression @i+=1
        k=i**2;
            spec+V8+SM expression @i**2
        k="a";
            spec+V8+SM expression @"a"
        k=true;
            spec+V8+SM expression @true
        k=null;
            spec+V8+SM expression @null
        k=void 0;
            spec+V8+SM expression @void 0
        k=typeof i;
            spec+V8+SM expression @typeof i
        k=i in j;
            spec+V8+SM expression @i in j
        k=new I32;
            spec+V8+SM expression @new I32
        k=this;
            spec+V8+SM expression @this
        k=[];
            spec+V8+SM expression @[]
        k={};
            spec+V8+SM expression @{}
        k=()=>1;
            spec+V8+SM expression @()=>1
        k=function(){};
            spec+V8+SM expression @function(){}
        k=`a`;
            spec+V8+SM expression @`a`
        k=/a/;
            spec+V8+SM expression @/a/
        k=i.x;
            spec+V8+SM expression @i.x
        k=i?.x;
            spec+V8+SM expression @i?.x
        [i]=[1];
            spec+V8+SM expression @[i]
            spec+V8+SM expression @[1]
        delete i;
            spec+V8+SM expression @delete i
    "#]]
    .assert_eq(&table(
        r#"
        k=i&&j;
        k=i||j;
        k=i??j;
        i++;
        --i;
        i+=1;
        k=i**2;
        k="a";
        k=true;
        k=null;
        k=void 0;
        k=typeof i;
        k=i in j;
        k=new I32;
        k=this;
        k=[];
        k={};
        k=()=>1;
        k=function(){};
        k=`a`;
        k=/a/;
        k=i.x;
        k=i?.x;
        [i]=[1];
        delete i;
    "#,
        false,
    ));
}
