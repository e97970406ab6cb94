//! Statements, labels and switches: section 3.

use expect_test::expect;

use super::harness::table;

#[test]
fn plain_statements() {
    expect![[r#"
        ;  ok
        {}  ok
        i;  ok
        d+e;  ok
        5;  ok
        if(i){}  ok
        if(i)i=1;else i=2;  ok
        while(i)i=0;  ok
        do{}while(i);  ok
        for(;;)break;  ok
        for(i=0;(i|0)<5;i=i+1|0){}  ok
        while(1)break;  ok
        while(0){}  ok
    "#]]
    .assert_eq(&table(
        r#"
        ;
        {}
        i;
        d+e;
        5;
        if(i){}
        if(i)i=1;else i=2;
        while(i)i=0;
        do{}while(i);
        for(;;)break;
        for(i=0;(i|0)<5;i=i+1|0){}
        while(1)break;
        while(0){}
    "#,
        false,
    ));
}

#[test]
fn conditions_are_ints() {
    expect![[r#"
        if(i){}  ok
        if(d<e){}  ok
        if(!i){}  ok
        if((fi()|0)){}  ok
        if(i+j){}
            spec+V8+SM condition @i+j
        if(I32[0]){}
            spec+V8+SM condition @I32[0]
        if(d){}
            spec+V8+SM condition @d
        if(x){}
            spec+V8+SM condition @x
        if(fi()){}
            spec+V8+SM call-coercion @fi()
        while(d)break;
            spec+V8+SM condition @d
        do{}while(i+j);
            spec+V8+SM condition @i+j
        for(;x;)break;
            spec+V8+SM condition @x
        if(true){}
            spec+V8+SM expression @true
    "#]]
    .assert_eq(&table(
        r#"
        if(i){}
        if(d<e){}
        if(!i){}
        if((fi()|0)){}
        if(i+j){}
        if(I32[0]){}
        if(d){}
        if(x){}
        if(fi()){}
        while(d)break;
        do{}while(i+j);
        for(;x;)break;
        if(true){}
    "#,
        false,
    ));
}

#[test]
fn labels() {
    expect![[r#"
        L:{break L;}  ok
        L:while(1){break L;}  ok
        L:do{continue L;}while(0);  ok
        L:for(;;){continue L;}  ok
        L:switch(i|0){case 0:break L;}  ok
        i:while(1)break i;  ok
        L:{}L:{}  ok
        A:B:while(1){break A;}
            V8 label @B
            V8 label @A
        L:if(i){break L;}else{break L;}
            V8 label @L
        L:if(i){break L;}  ok
        L:if(i){}else{break L;}
            V8 label @L
        L:i=1;  ok
        L:i=1;M:{break M;}
            V8 label @M
        L:{L:{}}
            spec+V8+SM label @L
        eval:{}
            V8 reserved-name @eval
    "#]]
    .assert_eq(&table(
        r#"
        L:{break L;}
        L:while(1){break L;}
        L:do{continue L;}while(0);
        L:for(;;){continue L;}
        L:switch(i|0){case 0:break L;}
        i:while(1)break i;
        L:{}L:{}
        A:B:while(1){break A;}
        L:if(i){break L;}else{break L;}
        L:if(i){break L;}
        L:if(i){}else{break L;}
        L:i=1;
        L:i=1;M:{break M;}
        L:{L:{}}
        eval:{}
    "#,
        false,
    ));
}

#[test]
fn jumps_go_somewhere() {
    expect![[r#"
        break;
            spec+V8+SM jump @break;
        continue;
            spec+V8+SM jump @continue;
        break L;
            spec+V8+SM jump @L
        continue L;
            spec+V8+SM jump @L
        L:{continue L;}
            spec+V8+SM jump @L
        {break;}
            spec+V8+SM jump @break;
        switch(i|0){case 0:continue;}
            spec+V8+SM jump @continue;
        while(1){switch(i|0){case 1:continue;default:break;}break;}  ok
    "#]]
    .assert_eq(&table(
        r#"
        break;
        continue;
        break L;
        continue L;
        L:{continue L;}
        {break;}
        switch(i|0){case 0:continue;}
        while(1){switch(i|0){case 1:continue;default:break;}break;}
    "#,
        false,
    ));
}

#[test]
fn switches() {
    expect![[r#"
        switch(i|0){case 0:case 1:i=1;break;default:i=2;}  ok
        switch(i&3){case 0:}  ok
        switch(i-5|0){case 0:}  ok
        switch(i){case 0:}
            spec+V8+SM switch-value @i
        switch(i>>>0){case 0:}
            spec+V8+SM switch-value @i>>>0
        switch(d){}
            spec+V8+SM switch-value @d
        switch(i|0){}  ok
        switch(i|0){default:}  ok
        switch(i|0){default:case 1:}
            spec+V8+SM switch-default @default
        switch(i|0){case 1:{break;}case 2:{}}  ok
        switch(fi()|0){case 1:}  ok
    "#]]
    .assert_eq(&table(
        r#"
        switch(i|0){case 0:case 1:i=1;break;default:i=2;}
        switch(i&3){case 0:}
        switch(i-5|0){case 0:}
        switch(i){case 0:}
        switch(i>>>0){case 0:}
        switch(d){}
        switch(i|0){}
        switch(i|0){default:}
        switch(i|0){default:case 1:}
        switch(i|0){case 1:{break;}case 2:{}}
        switch(fi()|0){case 1:}
    "#,
        false,
    ));
}

#[test]
fn cases() {
    expect![[r#"
        switch(i|0){case -2147483648:case 2147483647:}
            spec+SM switch-range @switch
        switch(i|0){case -1:case 0:case 1:}  ok
        switch(i|0){case 0x10:}  ok
        switch(i|0){case (1):}
            V8 parentheses @(1)
        switch(i|0){case -(1):}
            V8 parentheses @-(1)
        switch(i|0){case -0:}
            SM switch-case @-0
        switch(i|0){case 1:case 1:}
            spec+SM switch-case @1
        switch(i|0){case K:}
            spec+V8+SM switch-case @K
        switch(i|0){case 1.0:}
            spec+V8+SM switch-case @1.0
        switch(i|0){case 1+1:}
            spec+V8+SM switch-case @1+1
        switch(i|0){case 2147483648:}
            spec+V8+SM switch-case @2147483648
        switch(i|0){case 0:case 999999:}  ok
        switch(i|0){case 0:case 1000000:}
            SM switch-range @switch
    "#]]
    .assert_eq(&table(
        r#"
        switch(i|0){case -2147483648:case 2147483647:}
        switch(i|0){case -1:case 0:case 1:}
        switch(i|0){case 0x10:}
        switch(i|0){case (1):}
        switch(i|0){case -(1):}
        switch(i|0){case -0:}
        switch(i|0){case 1:case 1:}
        switch(i|0){case K:}
        switch(i|0){case 1.0:}
        switch(i|0){case 1+1:}
        switch(i|0){case 2147483648:}
        switch(i|0){case 0:case 999999:}
        switch(i|0){case 0:case 1000000:}
    "#,
        false,
    ));
}

#[test]
fn what_javascript_has_besides() {
    expect![[r#"
        let q=0;
            spec+V8+SM statement @let q=0;
        const q=0;
            spec+V8+SM statement @const q=0;
        var q=0;  ok
        if(i)function q(){}
            spec+V8+SM statement @q
        throw 1;
            spec+V8+SM statement @throw 1;
        try{}catch(q){}
            spec+V8+SM statement @try{}catch(q){}
        debugger;
            spec+V8+SM statement @debugger;
        with(i){}
            spec+V8+SM statement @with(i){}
        for(k in i){}
            spec+V8+SM statement @for(k in i){}
        for(k of i){}
            spec+V8+SM statement @for(k of i){}
        class A{}
            spec+V8+SM statement @class A{}
    "#]]
    .assert_eq(&table(
        r#"
        let q=0;
        const q=0;
        var q=0;
        if(i)function q(){}
        throw 1;
        try{}catch(q){}
        debugger;
        with(i){}
        for(k in i){}
        for(k of i){}
        class A{}
    "#,
        false,
    ));
}
