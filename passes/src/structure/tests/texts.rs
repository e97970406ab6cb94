//! What small functions look like as trees.

use expect_test::{Expect, expect};

use super::{FAST, PLAIN};
use crate::pipeline::Unobserved;
use crate::structure::{Addresses, StructureOptions, structure};

fn shown(source: &str, options: &StructureOptions) -> String {
    let module = emback_frontend::text::read(source.as_bytes(), "test.ll")
        .unwrap_or_else(|errors| panic!("{}", errors[0]));
    let global = module.global_by_name("f").expect("the function is called f");
    let body = module.body(global);
    let tree = structure(
        &module,
        global,
        body.expect("f is defined"),
        options,
        &Addresses::default(),
        &Unobserved,
    )
    .unwrap_or_else(|errors| panic!("{}", errors[0]));
    emback_ir::print::tree::function(&tree, &module)
}

#[track_caller]
fn expect_tree(source: &str, want: Expect) {
    want.assert_eq(&shown(source, &FAST));
}

#[test]
fn a_counting_loop_has_one_local_for_its_counter() {
    expect_tree(
        "define i32 @f(i32 %n, ptr %p) {
        entry:
          br label %head
        head:
          %i = phi i32 [ 0, %entry ], [ %next, %body ]
          %sum = phi i32 [ 0, %entry ], [ %more, %body ]
          %c = icmp slt i32 %i, %n
          br i1 %c, label %body, label %end
        body:
          %o = shl i32 %i, 2
          %a = getelementptr i8, ptr %p, i32 %o
          %v = load i32, ptr %a, align 4
          %more = add i32 %sum, %v
          %next = add i32 %i, 1
          br label %head
        end:
          ret i32 %sum
        }",
        expect![[r#"
            function @f(%0: i32, %1: i32) -> i32 {
              local %2: i32
              local %3: i32
              %2 = 0
              %3 = 0
              L0: loop {
                if i32.sge(%2, %0) {
                  break L0
                }
                %3 = i32.add(%3, mem i32 [i32.add(%1, i32.shl(%2, 2))])
                %2 = i32.add(%2, 1)
              }
              return %3
            }
        "#]],
    );
}

#[test]
fn a_loop_that_tests_at_its_end_ends_in_a_break() {
    expect_tree(
        "declare i32 @get()
        define void @f() {
        entry:
          br label %head
        head:
          %v = call i32 @get()
          %c = icmp eq i32 %v, 0
          br i1 %c, label %end, label %head
        end:
          ret void
        }",
        expect![[r#"
            function @f() {
              L0: loop {
                if i32.eqz(@get()) {
                  break L0
                }
              }
              return
            }
        "#]],
    );
}

#[test]
fn both_sides_of_a_branch_meet_without_a_label() {
    expect_tree(
        "declare void @put(i32)
        define i32 @f(i32 %a, i32 %b) {
          %c = icmp ugt i32 %a, %b
          br i1 %c, label %yes, label %no
        yes:
          call void @put(i32 %a)
          br label %end
        no:
          call void @put(i32 %b)
          br label %end
        end:
          %r = phi i32 [ %a, %yes ], [ 3, %no ]
          call void @put(i32 %r)
          ret i32 %r
        }",
        expect![[r#"
            function @f(%0: i32, %1: i32) -> i32 {
              if i32.ugt(%0, %1) {
                @put(%0)
              } else {
                @put(%1)
                %0 = 3
              }
              @put(%0)
              return %0
            }
        "#]],
    );
}

#[test]
fn a_side_that_returns_needs_no_else() {
    expect_tree(
        "declare void @put(i32)
        define i32 @f(i32 %a) {
          %c = icmp eq i32 %a, 0
          br i1 %c, label %more, label %out
        out:
          ret i32 1
        more:
          call void @put(i32 %a)
          ret i32 2
        }",
        expect![[r#"
            function @f(%0: i32) -> i32 {
              if i32.eqz(%0) {
                @put(%0)
                return 2
              }
              return 1
            }
        "#]],
    );
}

#[test]
fn values_that_swap_go_through_a_third() {
    expect_tree(
        "declare i32 @get(i32)
        define i32 @f(i32 %a, i32 %b) {
        entry:
          br label %head
        head:
          %x = phi i32 [ %a, %entry ], [ %y, %head ]
          %y = phi i32 [ %b, %entry ], [ %x, %head ]
          %v = call i32 @get(i32 %x)
          %c = icmp eq i32 %v, 0
          br i1 %c, label %end, label %head
        end:
          ret i32 %y
        }",
        expect![[r#"
            function @f(%0: i32, %1: i32) -> i32 {
              local %2: i32
              L0: loop {
                if i32.eqz(@get(%0)) {
                  break L0
                }
                %2 = %1
                %1 = %0
                %0 = %2
              }
              return %1
            }
        "#]],
    );
}

/// The old counter is needed after the loop, so that it cannot share the local of the new
/// one.
#[test]
fn a_copy_that_is_still_needed_is_not_lost() {
    expect_tree(
        "declare i32 @get(i32)
        define i32 @f() {
        entry:
          br label %head
        head:
          %i = phi i32 [ 1, %entry ], [ %next, %head ]
          %next = add i32 %i, 1
          %v = call i32 @get(i32 %next)
          %c = icmp eq i32 %v, 0
          br i1 %c, label %end, label %head
        end:
          ret i32 %i
        }",
        expect![[r#"
            function @f() -> i32 {
              local %0: i32
              local %1: i32
              %0 = 1
              L0: loop {
                %1 = i32.add(%0, 1)
                if i32.eqz(@get(%1)) {
                  break L0
                }
                %0 = %1
              }
              return %0
            }
        "#]],
    );
}

#[test]
fn loads_stay_before_the_store_that_follows_them() {
    expect_tree(
        "declare i32 @get(i32, i32)
        define i32 @f(ptr %p, ptr %q) {
          %a = load i32, ptr %p, align 4
          %b = load i32, ptr %q, align 4
          %d = add i32 %a, %b
          store i32 %d, ptr %p, align 4
          %x = load i32, ptr %p, align 4
          store i32 0, ptr %q, align 4
          %y = load i32, ptr %p, align 4
          %r = call i32 @get(i32 %y, i32 %x)
          ret i32 %r
        }",
        expect![[r#"
            function @f(%0: i32, %1: i32) -> i32 {
              local %2: i32
              mem i32 [%0] = i32.add(mem i32 [%0], mem i32 [%1])
              %2 = mem i32 [%0]
              mem i32 [%1] = 0
              return @get(mem i32 [%0], %2)
            }
        "#]],
    );
}

#[test]
fn offsets_go_into_the_access_where_nothing_can_wrap() {
    expect_tree(
        "@g = global [8 x i32] zeroinitializer
        define void @f(ptr %p, i32 %i) {
          %a = getelementptr inbounds i8, ptr %p, i32 12
          %v = load i32, ptr %a, align 4
          store i32 %v, ptr getelementptr (i8, ptr @g, i32 8), align 4
          %b = getelementptr i8, ptr %p, i32 4
          %w = load i32, ptr %b, align 4
          %d = getelementptr i8, ptr @g, i32 %i
          %e = getelementptr nuw i8, ptr %d, i32 4
          store i32 %w, ptr %e, align 4
          %h = getelementptr inbounds i8, ptr %p, i32 -4
          store i32 %w, ptr %h, align 4
          ret void
        }",
        expect![[r#"
            function @f(%0: i32, %1: i32) {
              local %2: i32
              mem i32 [&@g+8] = mem i32 [%0 + 12]
              %2 = mem i32 [i32.add(%0, 4)]
              mem i32 [i32.add(&@g, %1) + 4] = %2
              mem i32 [i32.add(%0, -4)] = %2
              return
            }
        "#]],
    );
}

#[test]
fn narrow_loads_extend_as_they_are_used() {
    expect_tree(
        "define i32 @f(ptr %p) {
          %a = load i8, ptr %p, align 1
          %za = zext i8 %a to i32
          %b = load i16, ptr %p, align 2
          %sb = sext i16 %b to i32
          %c = load i8, ptr %p, align 1
          %zc = zext i8 %c to i32
          %sc = sext i8 %c to i32
          %t = trunc i32 %zc to i8
          store i8 %t, ptr %p, align 1
          %x = add i32 %za, %sb
          %y = mul i32 %zc, %sc
          %r = xor i32 %x, %y
          ret i32 %r
        }",
        expect![[r#"
            function @f(%0: i32) -> i32 {
              local %1: i32
              local %2: i32
              local %3: i32
              %1 = mem u8 [%0]
              %2 = mem u8 [%0]
              %3 = mem i16 [%0]
              mem i8 [%0] = %1
              return i32.xor(i32.add(%2, %3), i32.mul(%1, i32.ashr(i32.shl(%1, 24), 24)))
            }
        "#]],
    );
}

#[test]
fn the_high_half_is_read_after_its_call() {
    expect_tree(
        "declare i32 @wide()
        declare i32 @emback.high.get()
        declare void @emback.high.set(i32)
        define i32 @f(ptr %p) {
          %lo = call i32 @wide()
          %hi = call i32 @emback.high.get()
          %lo2 = call i32 @wide()
          %hi2 = call i32 @emback.high.get()
          %a = add i32 %lo, %lo2
          %b = add i32 %hi, %hi2
          call void @emback.high.set(i32 %b)
          ret i32 %a
        }",
        expect![[r#"
            function @f(%0: i32) -> i32 {
              local %1: i32
              local %2: i32
              %0 = @wide()
              %1 = result_high
              %2 = @wide()
              result_high = i32.add(%1, result_high)
              return i32.add(%0, %2)
            }
        "#]],
    );
}

#[test]
fn the_stack_pointer_is_saved_and_restored() {
    expect_tree(
        "declare ptr @llvm.stacksave.p0()
        declare void @llvm.stackrestore.p0(ptr)
        declare void @use(ptr)
        define void @f() {
          %s = call ptr @llvm.stacksave.p0()
          %a = getelementptr i8, ptr %s, i32 -16
          call void @llvm.stackrestore.p0(ptr %a)
          call void @use(ptr %a)
          call void @llvm.stackrestore.p0(ptr %s)
          ret void
        }",
        expect![[r#"
            function @f() {
              local %0: i32
              local %1: i32
              %0 = stack_pointer
              %1 = i32.add(%0, -16)
              stack_pointer = %1
              @use(%1)
              stack_pointer = %0
              return
            }
        "#]],
    );
}

#[test]
fn truth_values_are_compared_once() {
    expect_tree(
        "declare void @put(double)
        define i32 @f(i32 %a, double %d) {
          %c = icmp ne i32 %a, 0
          %n = xor i1 %c, true
          %m = fcmp olt double %d, 1.0
          %nm = xor i1 %m, true
          %both = select i1 %n, i1 %nm, i1 false
          br i1 %both, label %yes, label %no
        yes:
          %r = call double @llvm.sqrt.f64(double %d)
          call void @put(double %r)
          br label %no
        no:
          %z = zext i1 %c to i32
          ret i32 %z
        }
        declare double @llvm.sqrt.f64(double)",
        expect![[r#"
            function @f(%0: i32, %1: f64) -> i32 {
              %0 = i32.ne(%0, 0)
              if i32.and(i32.eqz(%0), i32.eqz(f64.lt(%1, 1.0))) {
                @put(f64.sqrt(%1))
                return %0
              }
              return %0
            }
        "#]],
    );
}

#[test]
fn a_switch_with_gaps_is_cut_into_dense_ones() {
    expect_tree(
        "define i32 @f(i32 %a) {
          switch i32 %a, label %other [
            i32 1, label %x
            i32 2, label %y
            i32 3, label %x
            i32 -2147483648, label %y
            i32 2147483647, label %x
          ]
        x:
          ret i32 10
        y:
          ret i32 20
        other:
          ret i32 30
        }",
        expect![[r#"
            function @f(%0: i32) -> i32 {
              if i32.slt(%0, 1) {
                if i32.eq(%0, -2147483648) {
                  return 20
                }
                return 30
              }
              if i32.slt(%0, 2147483647) {
                L0: switch %0 {
                  case 1 3 {
                    return 10
                  }
                  case 2 {
                    return 20
                  }
                  default {
                    return 30
                  }
                }
              }
              if i32.eq(%0, 2147483647) {
                return 10
              }
              return 30
            }
        "#]],
    );
}

#[test]
fn calls_with_another_type_than_the_definition_go_through_the_table() {
    expect_tree(
        "declare void @g(i32)
        define i32 @f(ptr %p) {
          %a = call i32 @g(double 1.0)
          %b = call i32 %p(i32 %a)
          ret i32 %b
        }",
        expect![[r#"
            function @f(%0: i32) -> i32 {
              return call ii [%0](call id [&@g](1.0))
            }
        "#]],
    );
}

#[test]
fn names_are_kept_and_named_values_stay_apart_when_not_optimising() {
    let source = "define i32 @f(i32 %a, i32 %b) {
          %sum = add i32 %a, %b
          %1 = shl i32 %sum, 1
          %twice = or i32 %1, 1
          %2 = mul i32 %twice, %twice
          ret i32 %2
        }";
    expect![[r#"
        function @f(%a: i32, %b: i32) -> i32 {
          local %sum: i32
          local %twice: i32
          %sum = i32.add(%a, %b)
          %twice = i32.or(i32.shl(%sum, 1), 1)
          return i32.mul(%twice, %twice)
        }
    "#]]
    .assert_eq(&shown(source, &PLAIN));
}
