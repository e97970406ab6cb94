use super::*;

fn read(text: &str) -> Module {
    match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}", errors[0]),
    }
}

#[track_caller]
fn laid_out(text: &str) -> (Module, Layout) {
    laid_out_with(text, &LayoutOptions::default())
}

#[track_caller]
fn laid_out_with(text: &str, options: &LayoutOptions) -> (Module, Layout) {
    let module = read(text);
    match layout(&module, options) {
        Ok(layout) => (module, layout),
        Err(errors) => panic!("{}", errors[0]),
    }
}

#[track_caller]
fn refused(text: &str) -> String {
    match layout(&read(text), &LayoutOptions::default()) {
        Ok(_) => panic!("it was laid out"),
        Err(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

fn address(module: &Module, layout: &Layout, name: &str) -> u32 {
    layout.addresses[module.global_by_name(name).unwrap()]
}

#[test]
fn data_stands_by_alignment_with_zeros_behind() {
    let (module, layout) = laid_out(
        "@zero = global [3 x i32] zeroinitializer\n@a = global i8 1\n@b = global i32 258\n@c = global i64 -2\n\
         @d = constant <{ i8, i16 }> <{ i8 7, i16 -2 }>\n",
    );
    assert_eq!(
        ["a", "b", "c", "d", "zero"].map(|n| address(&module, &layout, n)),
        [1024, 1028, 1032, 1040, 1044]
    );
    assert_eq!(
        layout.data,
        [1, 0, 0, 0, 2, 1, 0, 0, 254, 255, 255, 255, 255, 255, 255, 255, 7, 254, 255]
    );
    assert_eq!((layout.stack_limit, layout.stack_base, layout.heap_base), (1056, 66592, 66592));
    assert_eq!(layout.memory, 1 << 24);
}

#[test]
fn every_kind_of_initialiser_has_its_bytes() {
    let (_, layout) = laid_out(
        "@s = global { i8, double, [2 x i16], i1 } { i8 1, double 1.0, [2 x i16] [i16 2, i16 3], i1 true }\n\
         @f = global float -2.0\n@text = global [4 x i8] c\"ab\\00c\"\n@odd = global i24 -1\n@wide = global i128 -3\n",
    );
    let mut want = vec![0; 24];
    want[0] = 1;
    want[8..16].copy_from_slice(&1.0_f64.to_le_bytes());
    want[16..22].copy_from_slice(&[2, 0, 3, 0, 1, 0]);
    want.extend((-2.0_f32).to_le_bytes());
    want.extend(*b"ab\0c");
    want.extend([255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    want.resize(40, 0);
    want.truncate(40);
    want.extend((-3_i128).to_le_bytes());
    assert_eq!(layout.data, want);
}

#[test]
fn addresses_are_computed() {
    let (module, layout) = laid_out(
        "target datalayout = \"e-p:32:32-i64:64\"\n\
         @a = global [4 x i32] [i32 1, i32 2, i32 3, i32 4]\n\
         @p = global ptr getelementptr inbounds ([4 x i32], ptr @a, i32 0, i32 3)\n\
         @d = global i32 sub (i32 ptrtoint (ptr getelementptr (i8, ptr @a, i32 9) to i32), i32 ptrtoint (ptr @a to i32))\n\
         @n = global ptr inttoptr (i32 77 to ptr)\n@alias = alias i32, getelementptr (i8, ptr @a, i32 4)\n\
         @q = global ptr @alias\n",
    );
    let word = |name| {
        let at = (address(&module, &layout, name) - 1024) as usize;
        let mut data = layout.data.clone();
        data.resize(at + 4, 0);
        u32::from_le_bytes(data[at..at + 4].try_into().unwrap())
    };
    assert_eq!((word("p"), word("d"), word("n"), word("q")), (1024 + 12, 9, 77, 1028));
    assert_eq!(address(&module, &layout, "alias"), 1028);
}

#[test]
fn functions_have_numbers_over_all_tables() {
    let (module, layout) = laid_out(
        "@p = global [3 x ptr] [ptr @f, ptr @g, ptr @f]\n@alias = alias void (), ptr @h\n\
         define void @f() {\n  call void @called()\n  ret void\n}\ndefine i32 @g(i32 %x) {\n  ret i32 %x\n}\n\
         define void @called() {\n  store ptr @alias, ptr @p\n  ret void\n}\ndefine void @h() {\n  ret void\n}\n",
    );
    let names = ["f", "g", "h", "alias", "called"].map(|name| address(&module, &layout, name));
    assert_eq!(names, [1, 5, 2, 2, 0]);
    let slots: Vec<(u32, usize)> = layout.tables.iter().map(|t| (t.base, t.slots.len())).collect();
    assert_eq!(slots, [(0, 4), (4, 2)]);
    assert!(layout.tables.iter().all(|table| table.slots[0].is_none()));
    assert_eq!(layout.data, [1, 0, 0, 0, 5, 0, 0, 0, 1]);
}

#[test]
fn reserved_slots_come_first() {
    let options = LayoutOptions { reserved_function_pointers: 2, ..LayoutOptions::default() };
    let (module, layout) =
        laid_out_with("@p = global ptr @f\ndefine void @f() {\n  ret void\n}\n", &options);
    assert_eq!(address(&module, &layout, "f"), 3);
    assert_eq!((layout.tables[0].reserved, layout.tables[0].slots.len()), (1, 4));
}

#[test]
fn numbers_can_be_the_same_for_every_target() {
    let options = LayoutOptions { same_function_pointers: true, ..LayoutOptions::default() };
    let text = "@p = global [3 x ptr] [ptr @h, ptr @g, ptr @f]\ndefine void @f() {\n  ret void\n}\n\
                define i32 @g(i32 %x) {\n  ret i32 %x\n}\ndefine void @h() {\n  ret void\n}\n";
    let (module, layout) = laid_out_with(text, &options);
    assert_eq!(["f", "g", "h"].map(|name| address(&module, &layout, name)), [1, 2, 3]);
    let slots: Vec<(u32, usize)> = layout.tables.iter().map(|t| (t.base, t.slots.len())).collect();
    assert_eq!(slots, [(0, 4), (0, 4)]);
    assert!(
        layout.tables[0]
            .slots
            .iter()
            .zip(&layout.tables[1].slots)
            .all(|(a, b)| { a.is_none() || b.is_none() })
    );
    assert_eq!(layout.data, [3, 0, 0, 0, 2, 0, 0, 0, 1]);
}

#[test]
fn data_makes_room_for_numbers_that_are_the_same() {
    let options = LayoutOptions { same_function_pointers: true, ..LayoutOptions::default() };
    let functions: String =
        (0..1100).map(|n| format!("define void @f{n}() {{\n  ret void\n}}\n")).collect();
    let pointers: Vec<String> = (0..1100).map(|n| format!("ptr @f{n}")).collect();
    let text = format!("@p = global [1100 x ptr] [{}]\n{functions}", pointers.join(", "));
    let (module, layout) = laid_out_with(&text, &options);
    assert_eq!(address(&module, &layout, "f1099"), 1100);
    assert_eq!((address(&module, &layout, "p"), layout.data_base), (2048, 2048));
}

#[test]
fn linker_symbols_and_library_data_are_known() {
    let text = "@__heap_base = external global i8\n@__heap_end = external global i8\n@stdout = external global ptr\n\
                @weak = extern_weak global i32\n@x = global i32 5\n@__start_list = external global i8\n\
                @__stop_list = external global i8\n@one = global i32 1, section \"list\"\n@two = global i32 2, section \"list\"\n\
                define i32 @f() {\n  %a = load ptr, ptr @stdout\n  %b = load i8, ptr @__heap_base\n  %c = load i8, ptr @__heap_end\n  \
                %d = load i32, ptr @weak\n  %e = load i8, ptr @__start_list\n  %g = load i8, ptr @__stop_list\n  ret i32 %d\n}\n";
    let mut options = LayoutOptions::default();
    options.data_symbols.insert(
        "stdout".into(),
        vec![DataWord::Int(9), DataWord::Address { symbol: "x".into(), offset: 2 }],
    );
    let (module, layout) = laid_out_with(text, &options);
    assert_eq!(address(&module, &layout, "__heap_base"), layout.heap_base);
    assert_eq!(address(&module, &layout, "__heap_end"), 1 << 24);
    assert_eq!(address(&module, &layout, "weak"), 0);
    let start = address(&module, &layout, "__start_list");
    assert_eq!(start, address(&module, &layout, "one"));
    assert_eq!(address(&module, &layout, "__stop_list"), start + 8);
    let at = (address(&module, &layout, "stdout") - 1024) as usize;
    assert_eq!(layout.data[at..at + 4], [9, 0, 0, 0]);
    assert_eq!(layout.data[at + 4..at + 8], (address(&module, &layout, "x") + 2).to_le_bytes());
}

#[test]
fn what_is_missing_or_too_big_is_told() {
    let told = refused(
        "@x = external global i32\ndefine i32 @f() {\n  %v = load i32, ptr @x\n  ret i32 %v\n}\n",
    );
    assert!(told.contains("undefined variable 'x', used by 'f'"), "{told}");
    let told = refused("@x = global [3000000000 x i8] zeroinitializer\n");
    assert!(told.contains("do not fit"), "{told}");
    // Nobody uses it.
    laid_out("@x = external global i32\n");
}

#[test]
fn memory_is_of_a_legal_size() {
    for (asked, used, want) in [
        (0, 1000, 1 << 21),
        (1 << 16, 1000, 1 << 21),
        (1 << 17, 1000, 1 << 17),
        (100_000, 20_000, 131_072),
        (1 << 24, 70_000, 1 << 24),
        ((1 << 24) + 1, 70_000, 1 << 25),
        (1 << 24, 1 << 24, 1 << 25),
        (50_000_000, 0, 50_331_648),
    ] {
        assert_eq!(memory_size(asked, used), want, "{asked} {used}");
    }
}

#[test]
fn chains_of_aliases_are_as_long_as_they_like() {
    const COUNT: u32 = 20_000;
    let mut text = "@x = global [9 x i8] zeroinitializer\n@a0 = alias i8, ptr @x\n".to_owned();
    for number in 1..COUNT {
        let before = number - 1;
        // One after the other, each to the one before, which comes later for every
        // second.
        text.push_str(&format!("@a{number} = alias i8, ptr @a{before}\n"));
    }
    for number in (1..COUNT).rev() {
        let before = number - 1;
        text.push_str(&format!(
            "@b{number} = alias i8, getelementptr (i8, ptr @b{before}, i32 1)\n"
        ));
    }
    text.push_str("@b0 = alias i8, ptr @x\n");
    let mut module = read(&text);
    assert_eq!(emback_ir::verify::module(&module), []);
    let (x, a, b) = ("x", format!("a{}", COUNT - 1), format!("b{}", COUNT - 1));
    for resolve in [false, true] {
        if resolve {
            crate::program::resolve_globals(&mut module);
        }
        let layout = match layout(&module, &LayoutOptions::default()) {
            Ok(layout) => layout,
            Err(errors) => panic!("{}", errors[0]),
        };
        let at = |name: &str| address(&module, &layout, name);
        assert_eq!(at(&a), at(x));
        assert_eq!(at(&b), at(x) + COUNT - 1);
    }
}

#[test]
fn names_become_what_code_generation_takes_them_for() {
    let mut module = read(
        "@v = available_externally global i32 1\n@x = global i32 2\n@a = alias i32, ptr @b\n@b = alias i32, ptr @x\n\
         @c = alias i32, ptr @a\ndefine available_externally i32 @f() {\n  ret i32 1\n}\n",
    );
    crate::program::resolve_globals(&mut module);
    expect_test::expect![[r#"
        source_filename = "test.ll"

        @v = external global i32
        @x = global i32 2
        @a = alias i32, ptr @x
        @b = alias i32, ptr @x
        @c = alias i32, ptr @x

        declare i32 @f()
    "#]]
    .assert_eq(&module.to_string());
}
