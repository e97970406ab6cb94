//! Compiles LLVM IR in a string and prints JavaScript: `cargo run -p emback-embed | node` prints "6 times 7 is 42".

use emback::{Error, Input, Level, Options};

const SOURCE: &str = r#"
@format = private constant [17 x i8] c"6 times 7 is %d\0A\00"
declare i32 @printf(ptr, ...)
define i32 @main() {
  %product = mul i32 6, 7
  %written = call i32 (ptr, ...) @printf(ptr @format, i32 %product)
  ret i32 0
}
"#;

fn main() -> Result<(), Error> {
    let options = Options { level: Level::O2, ..Options::default() };
    let output = emback::compile(&[Input::new("multiply.ll", SOURCE)], &options)?;
    print!("{}", output.contents.as_text().unwrap_or_default());
    Ok(())
}
