//! Panics that unwind and are caught in a module without a runtime, and the order in which values are dropped while they do.
//! There the standard library has no output: the host gives it.
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

#[cfg(target_os = "unknown")]
fn say(text: &str) {
    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        fn line(text: *const u8, length: usize);
    }
    unsafe { line(text.as_ptr(), text.len()) }
}

#[cfg(not(target_os = "unknown"))]
fn say(text: &str) {
    println!("{text}");
}

struct Noisy<'a>(&'a str, &'a RefCell<Vec<String>>);
impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        let when = if std::thread::panicking() { " in panic" } else { "" };
        self.1.borrow_mut().push(format!("{}{when}", self.0));
    }
}

/// Each call drops its value on the way out.
fn deep(n: u32, log: &RefCell<Vec<String>>) -> u32 {
    let name = format!("level {n}");
    let _noisy = Noisy(&name, log);
    match n {
        0 => panic!("at the bottom of {}", log.borrow().len()),
        _ => deep(n - 1, log) + 1,
    }
}

/// A destructor that panics and catches it itself while another panic unwinds.
struct Nested<'a>(&'a RefCell<Vec<String>>);
impl Drop for Nested<'_> {
    fn drop(&mut self) {
        let caught = catch_unwind(|| panic!("in a destructor"));
        self.0.borrow_mut().push(format!("nested {}", caught.is_err()));
    }
}

fn main() {
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<String>().cloned().or(payload.downcast_ref::<&str>().map(|text| text.to_string()));
        say(&format!("hook: {text:?} {:?}", info.location().map(|place| place.line())));
    }));
    let log = RefCell::new(Vec::new());
    let result = catch_unwind(AssertUnwindSafe(|| deep(3, &log)));
    say(&format!("{:?} {:?}", result.map_err(|payload| payload.downcast_ref::<String>().cloned()), log.take()));
    let result = catch_unwind(AssertUnwindSafe(|| {
        let _outer = Noisy("outer", &log);
        let _nested = Nested(&log);
        let list = [1, 2, 3];
        list[std::hint::black_box(5)]
    }));
    say(&format!("{} {:?}", result.is_err(), log.take()));
    let rethrown = catch_unwind(AssertUnwindSafe(|| {
        let caught = catch_unwind(AssertUnwindSafe(|| {
            let _inner = Noisy("inner", &log);
            std::panic::panic_any(41_u64);
        }));
        let _between = Noisy("between", &log);
        resume_unwind(Box::new(*caught.unwrap_err().downcast::<u64>().unwrap() + 1));
    }));
    say(&format!("{:?} {:?}", rethrown.unwrap_err().downcast_ref::<u64>(), log.take()));
    let lock = std::sync::Mutex::new(5);
    let poisoned = catch_unwind(AssertUnwindSafe(|| {
        let _guard = lock.lock().unwrap();
        panic!("poison");
    }));
    say(&format!("{} {}", poisoned.is_err(), lock.is_poisoned()));
    // The stack is where it was: many panics take no room.
    let many = (0..100_000).filter(|_| catch_unwind(|| resume_unwind(Box::new([0_u8; 64]))).is_err()).count();
    say(&format!("{many}"));
}
