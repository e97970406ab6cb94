//! How much memory the reader takes: at most six times the text, whatever a function has many of. At 500,000
//! entries the hash tables have just grown, which is the worst case.

use std::fmt::Write as _;
use std::process::Command;

/// A text by name, with `count` of what it is about.
fn text(name: &str, count: usize) -> String {
    let mut text = String::from("define i32 @f(i32 %x) {\n");
    let cases = |text: &mut String, label: &dyn Fn(usize) -> usize| {
        text.push_str("  switch i32 %x, label %default [\n");
        for number in 0..count {
            let _ = writeln!(text, "    i32 {number}, label %b{}", label(number));
        }
        text.push_str("  ]\n");
    };
    match name {
        "cases" => {
            cases(&mut text, &|number| number % 8);
            for number in 0..8 {
                let _ = writeln!(text, "b{number}:\n  ret i32 {number}");
            }
            text.push_str("default:\n  ret i32 99\n");
        }
        "cases and blocks" => {
            cases(&mut text, &|number| number);
            for number in 0..count {
                let _ = writeln!(text, "b{number}:\n  br label %default");
            }
            text.push_str("default:\n  ret i32 99\n");
        }
        "blocks" => {
            text.push_str("  br label %b0\n");
            for number in 0..count {
                let _ = writeln!(text, "b{number}:\n  br label %b{}", number + 1);
            }
            let _ = writeln!(text, "b{count}:\n  ret i32 99");
        }
        "numbered blocks" => {
            text.push_str("  br label %2\n");
            for number in 2..count + 2 {
                let _ = writeln!(text, "{number}:\n  br label %{}", number + 1);
            }
            let _ = writeln!(text, "{}:\n  ret i32 99", count + 2);
        }
        "incoming values" => {
            cases(&mut text, &|number| number);
            for number in 0..count {
                let _ = writeln!(text, "b{number}:\n  br label %default");
            }
            text.push_str("default:\n  %p = phi i32 [ 0, %0 ]");
            for number in 0..count {
                let _ = write!(text, ", [ {number}, %b{number} ]");
            }
            text.push_str("\n  ret i32 %p\n");
        }
        _ => {
            text.push_str("  %v0 = add i32 %x, 1\n");
            for number in 0..count {
                let _ = writeln!(text, "  %v{} = add i32 %v{number}, 1", number + 1);
            }
            let _ = writeln!(text, "  ret i32 %v{count}");
        }
    }
    text.push_str("}\n");
    text
}

/// The most memory that this process has had at once, in bytes.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kilobytes = line.split_whitespace().next().and_then(|word| word.parse::<usize>().ok());
    kilobytes.expect("a number") * 1024
}

const VARIABLE: &str = "EMBACK_TEST_TEXT";

/// Each text is read by a process of its own, for the peak is that of a process: this test, called once more.
#[test]
fn reading_takes_at_most_six_times_the_text() {
    if let Ok(name) = std::env::var(VARIABLE) {
        let text = text(&name, 500_000);
        let before = peak_memory();
        let module = emback_frontend::text::read(text.as_bytes(), "a.ll").expect("it is read");
        let most = text.len() + peak_memory().saturating_sub(before);
        assert_eq!(module.globals.len(), 1);
        let times = most as f64 / text.len() as f64;
        assert!(times < 6.0, "{name}: {} bytes take {most}, {times:.2} times as much", text.len());
        return;
    }
    for name in [
        "cases",
        "cases and blocks",
        "blocks",
        "numbered blocks",
        "incoming values",
        "instructions",
    ] {
        let program = std::env::current_exe().expect("the test is a program");
        let output = Command::new(program)
            .args(["--exact", "reading_takes_at_most_six_times_the_text"])
            .env(VARIABLE, name)
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}");
    }
}
