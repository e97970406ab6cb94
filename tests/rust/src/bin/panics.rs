//! Panics: the message and place that a hook sees, and the status of the process.
use std::panic;

fn index(list: &[i32], at: usize) -> i32 {
    list[at]
}

fn main() {
    let which = std::env::args().count();
    println!("arguments: {which}");
    println!("{:?} {:?}", std::env::var("NO_SUCH_VARIABLE"), std::env::var("PATH").is_ok());
    panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
        let place = info.location().map(|place| (place.file().rsplit('/').next().unwrap_or(""), place.line()));
        println!("panic: {} {place:?}", text.unwrap_or("?"));
        std::process::exit(0);
    }));
    let list = vec![1, 2, 3];
    println!("{}", index(&list, 7 + which));
}
