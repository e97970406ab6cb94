//! Formatting of all kinds.
use std::fmt::{self, Write};

#[derive(Debug, Clone, Default)]
struct Record<'a> {
    name: &'a str,
    tags: Vec<Option<char>>,
    nested: Option<Box<Record<'a>>>,
}

struct Hex(u32);
impl fmt::LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}
impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "0x", &format!("{:x}", self.0))
    }
}

fn main() {
    let record = Record {
        name: "räksmörgås\n\u{1f980}",
        tags: vec![Some('\''), None, Some('\u{200b}')],
        nested: Some(Box::default()),
    };
    println!("{record:?}\n{record:#?}");
    println!("[{:>8}] [{:<8}] [{:^8}] [{:*^9}] [{:08.3}] [{:+}]", "r", "l", "c", "x", -3.14159, 7);
    println!("{:#010x} {:#b} {:o} {:X} {:#x} {:12}|", 48879, 10, 64, u64::MAX, Hex(255), Hex(4096));
    println!("{0:?} {0:5}|{1:<5}|{2:^5}| {3:?}", true, 'c', "é", ());
    println!("{:?} {:?}", [1.0, 0.1, 1e21, -0.0], (f32::MAX, f64::MIN_POSITIVE));
    println!("{:e} {:E} {:.0} {:.1} {:10.2e}|", 1234.5, 0.00012, 2.5, 0.05, 98765.4321);
    println!("{:?} {:?} {}", i128::MIN, u128::MAX, i64::MIN);
    let width = 7;
    println!("{:width$} {:>1$} {:.*} {n:>+9.3}", 1, 6, 2, 1.23456, n = 2.0);
    let mut out = String::new();
    write!(out, "{:p}", std::ptr::null::<u8>()).unwrap();
    writeln!(out, " {:?}", "tab\tquote\"").unwrap();
    print!("{out}");
    println!("{:?} {:?}", "a,b,,c".split(',').collect::<Vec<_>>(), std::time::Duration::from_millis(1_234_567));
    println!("{}", format_args!("{}-{}", 1, 2));
}
