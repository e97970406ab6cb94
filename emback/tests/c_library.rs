//! Functions of the C library that are in the module: where they come from, and what they leave to
//! the program.

use emback::stages::{Read, Unobserved};
use emback::{Input, Options};

/// The text of the legal module.
fn legal(source: &str) -> String {
    let options = Options::default();
    let read = Read::new(&[Input::new("in.ll", source)]).expect("it is valid");
    let legal = read.legalise(&options, &Unobserved).expect("it is supported");
    legal.print().contents.as_text().expect("it is text").to_owned()
}

#[test]
fn a_function_that_the_program_calls_is_linked() {
    let text = legal(
        "declare i32 @strlen(ptr)\n\
         define i32 @main(i32 %argc, ptr %argv) {\n  %n = call i32 @strlen(ptr %argv)\n  ret i32 %n\n}\n",
    );
    assert!(text.contains("define internal i32 @strlen("), "{text}");
}

#[test]
fn the_function_of_the_program_wins() {
    let text = legal(
        "define i32 @strlen(ptr %s) {\n  ret i32 7\n}\n\
         define i32 @main(i32 %argc, ptr %argv) {\n  %n = call i32 @strlen(ptr %argv)\n  ret i32 %n\n}\n",
    );
    assert!(!text.contains("load i8"), "{text}");
}

/// A `static` function of the program is another one, whatever its name.
#[test]
fn a_local_of_the_program_is_another_symbol() {
    let text = legal(
        "declare i32 @strnlen(ptr, i32)\n\
         define internal i32 @strlen(ptr %s) noinline {\n  ret i32 7\n}\n\
         define i32 @main(i32 %argc, ptr %argv) {\n  %n = call i32 @strlen(ptr %argv)\n  ret i32 %n\n}\n",
    );
    assert!(!text.contains("load i8"), "{text}");
}

/// Functions are linked one by one, as they are called; what is `static` in their file is one.
#[test]
fn functions_of_a_file_share_its_state() {
    let text = legal(
        "declare ptr @mmap(ptr, i32, i32, i32, i32, i64)\ndeclare i32 @munmap(ptr, i32)\n\
         define i32 @main(i32 %argc, ptr %argv) {\n\
         \x20 %p = call ptr @mmap(ptr null, i32 10, i32 3, i32 34, i32 -1, i64 0)\n\
         \x20 %n = call i32 @munmap(ptr %p, i32 10)\n  ret i32 %n\n}\n",
    );
    let maps = text.lines().filter(|line| line.starts_with('@') && line.contains("maps"));
    assert_eq!(maps.count(), 1, "{text}");
}
