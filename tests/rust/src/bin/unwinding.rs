//! Panics that unwind and are caught, and the order in which values are dropped while they do.
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};

struct Noisy(&'static str);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}{}", self.0, if std::thread::panicking() { " in panic" } else { "" });
    }
}

fn inner(n: i32) -> i32 {
    let _first = Noisy("first");
    let _second = Noisy("second");
    if n > 2 {
        panic!("too many: {n}");
    }
    n * 2
}

fn main() {
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<String>().cloned().or(payload.downcast_ref::<&str>().map(|text| text.to_string()));
        println!("hook: {:?} {:?}", text, info.location().map(|place| place.line()));
    }));
    for n in 2..4 {
        let result = catch_unwind(|| {
            let _outer = Noisy("outer");
            inner(n)
        });
        println!("{:?}", result.map_err(|payload| payload.downcast_ref::<String>().cloned()));
    }
    let mut list = vec![1, 2, 3];
    let result = catch_unwind(AssertUnwindSafe(|| {
        list.push(4);
        let at = list.len() + 1;
        list[at]
    }));
    println!("{} {list:?}", result.is_err());
    let result = catch_unwind(|| "x".parse::<i32>().unwrap());
    println!("{}", result.is_err());
    let nested = catch_unwind(|| {
        let caught = catch_unwind(|| panic!("inside"));
        println!("caught inside: {}", caught.is_err());
        resume_unwind(Box::new(caught.is_err()))
    });
    println!("{:?}", nested.map(|()| ()).map_err(|payload| payload.downcast_ref::<bool>().copied()));
    let lock = std::sync::Mutex::new(5);
    let poisoned = catch_unwind(AssertUnwindSafe(|| {
        let _guard = lock.lock().unwrap();
        panic!("poison");
    }));
    println!("{} {}", poisoned.is_err(), lock.is_poisoned());
    println!("{:?}", catch_unwind(|| 7 / std::env::args().count().wrapping_sub(1)).is_err());
}
