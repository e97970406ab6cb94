//! Not a suite: `roundtrip` compiles it to IR. It uses many features of Rust, so that rustc emits much of LLVM IR.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt::{self, Display};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};

static COUNTER: AtomicU64 = AtomicU64::new(7);

thread_local! {
    static LOCAL: std::cell::Cell<u32> = const { std::cell::Cell::new(3) };
}

#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Item {
    Nothing,
    Number(i128),
    Text(String),
    Pair(Box<(Item, Item)>),
    Real(f64),
}

impl Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Item::Nothing => f.write_str("nothing"),
            Item::Number(number) => write!(f, "{number:>12}"),
            Item::Text(text) => write!(f, "{text:?}"),
            Item::Pair(pair) => write!(f, "({}, {})", pair.0, pair.1),
            Item::Real(real) => write!(f, "{real:e}"),
        }
    }
}

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        eprintln!("{} is gone", self.0);
    }
}

fn words(text: &str) -> BTreeMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

fn parse(text: &str) -> Result<Vec<i128>, Box<dyn std::error::Error>> {
    Ok(text.split(',').map(str::trim).map(str::parse::<i128>).collect::<Result<_, _>>()?)
}

fn threads() -> u64 {
    let total = Arc::new(Mutex::new(0u64));
    let (sender, receiver) = mpsc::channel();
    let handles: Vec<_> = (0..4u64)
        .map(|index| {
            let (total, sender) = (Arc::clone(&total), sender.clone());
            std::thread::spawn(move || {
                *total.lock().unwrap() += index;
                COUNTER.fetch_add(index, Ordering::SeqCst);
                sender.send(index * index).unwrap();
            })
        })
        .collect();
    drop(sender);
    handles.into_iter().for_each(|handle| handle.join().unwrap());
    let total = *total.lock().unwrap();
    receiver.iter().sum::<u64>() + total
}

fn main() {
    let _noisy = Noisy("main");
    println!("{:?}", words("a b a c b a"));
    println!("{:?} {}", parse("1, 2, -3").unwrap(), parse("x").unwrap_err());
    let pair = Item::Pair(Box::new((Item::Number(i128::MAX), Item::Text("t".into()))));
    let items = [Item::Nothing, Item::Real(0.1), pair, Item::Number(-5)];
    let mut sorted: VecDeque<_> = items.iter().cloned().collect();
    sorted.make_contiguous().sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    println!("{}", sorted.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "));
    let caught = std::panic::catch_unwind(|| {
        let _noisy = Noisy("closure");
        let numbers: HashSet<u8> = (0..300).map(|n| (n % 256) as u8).collect();
        assert!(numbers.len() < 10, "too many: {}", numbers.len());
    });
    println!("{} {}", caught.is_err(), threads());
    let shared: Rc<dyn Fn(u32) -> u32> = Rc::new(|n| LOCAL.with(|local| local.get().wrapping_mul(n)));
    println!("{} {:?}", shared(14), u64::MAX.checked_mul(COUNTER.load(Ordering::Relaxed)));
    println!("{:.3} {}", [1.5f32, 2.25].iter().map(|x| x.sqrt()).sum::<f32>(), char::from_u32(0x1f980).unwrap());
}
