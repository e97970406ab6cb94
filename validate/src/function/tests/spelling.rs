//! White space, comments, names and semicolons, which only V8 minds: section 1.1.

use expect_test::expect;

use super::harness::table;

#[test]
fn semicolons() {
    expect![[r#"
        i=1  ok
        i=1⏎j=2  ok
        if(i){i=1}  ok
        do{}while(i)  ok
        do{}while(i)⏎i=1;  ok
        do{}while(i)i=1;
            V8 semicolon @)
        do i=1⏎while(i)  ok
        i=1/*⏎*/j=2  ok
        i=1//x⏎j=2  ok
        return  ok
        return⏎i|0;
            V8 semicolon @n
        if(i){return⏎}  ok
        while(1){break⏎i=1;}
            V8 semicolon @k
        while(1){break⏎if(i)i=1}  ok
        while(1){continue⏎}  ok
        function t(a){a=a|0⏎var b=0⏎b=1}  ok
    "#]]
    .assert_eq(&table(
        r#"
        i=1
        i=1⏎j=2
        if(i){i=1}
        do{}while(i)
        do{}while(i)⏎i=1;
        do{}while(i)i=1;
        do i=1⏎while(i)
        i=1/*⏎*/j=2
        i=1//x⏎j=2
        return
        return⏎i|0;
        if(i){return⏎}
        while(1){break⏎i=1;}
        while(1){break⏎if(i)i=1}
        while(1){continue⏎}
        function t(a){a=a|0⏎var b=0⏎b=1}
    "#,
        false,
    ));
}

#[test]
fn names_are_of_ascii() {
    expect![[r#"
        é:while(1)break é;
            V8 name-spelling @é
            V8 name-spelling @é
        function t(é){é=é|0;}
            V8 name-spelling @é
            V8 name-spelling @é
            V8 name-spelling @é
        function t(){var \u0061=0;}
            V8 name-spelling @\u0061
        k=\u0069;
            V8 name-spelling @\u0069
        \u{61}:{}
            V8 name-spelling @\u{61}
        i=1;// é  ok
        /*é*/i=1;  ok
    "#]]
    .assert_eq(&table(
        r#"
        é:while(1)break é;
        function t(é){é=é|0;}
        function t(){var \u0061=0;}
        k=\u0069;
        \u{61}:{}
        i=1;// é
        /*é*/i=1;
    "#,
        false,
    ));
}

#[test]
fn white_space_is_of_ascii() {
    let cases = [
        "i=1;\u{c}i=2;",
        "i=1;\u{b}i=2;",
        "i=1;\u{a0}i=2;",
        "i=1;\u{2028}i=2;",
        "i=1\u{2028}i=2;",
        "i=1\ri=2;",
        "i=1;\ri=2;",
        "i=1;//c\ri=2;",
        "i=1;//c\r⏎i=2;",
        "i=1;// c\u{2028}",
        "i=1;<!-- c",
        "i=1;⏎--> c",
        "k=i<-1;",
        "\"\u{e9}\";",
    ];
    expect![[r#"
        i=1;<000c>i=2;
            V8 whitespace @<000c>
        i=1;<000b>i=2;
            V8 whitespace @<000b>
        i=1;<00a0>i=2;
            V8 whitespace @<00a0>
        i=1;<2028>i=2;
            V8 whitespace @<2028>
        i=1<2028>i=2;
            V8 semicolon @1
            V8 whitespace @<2028>
        i=1<000d>i=2;
            V8 semicolon @1
        i=1;<000d>i=2;  ok
        i=1;//c<000d>i=2;
            V8 whitespace @<000d>
        i=1;//c<000d>⏎i=2;  ok
        i=1;// c  ok
        i=1;<!-- c
            V8 whitespace @<!--
        i=1;⏎--> c
            V8 whitespace @-->
        k=i<-1;
            spec+V8+SM operands @i
        "é";
            spec+V8+SM expression @"é"
    "#]]
    .assert_eq(&table(&cases.join("\n"), false));
}
