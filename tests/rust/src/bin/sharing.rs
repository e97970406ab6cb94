//! Reference counts, cells, locks and thread-local variables.
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

static COUNT: AtomicU64 = AtomicU64::new(1 << 40);
static TABLE: LazyLock<Vec<u32>> = LazyLock::new(|| { println!("made once"); (0..5).map(|n| n * n).collect() });
static ONCE: OnceLock<String> = OnceLock::new();
thread_local! {
    static LOCAL: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    static SEEN: Cell<usize> = Cell::new(40);
}

struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}
impl Drop for Node {
    fn drop(&mut self) {
        println!("drop {}", self.name);
    }
}

fn node(name: &str) -> Rc<Node> {
    Rc::new(Node { name: name.into(), parent: RefCell::default(), children: RefCell::default() })
}

fn main() {
    let root = node("root");
    {
        let leaf = node("leaf");
        *leaf.parent.borrow_mut() = Rc::downgrade(&root);
        root.children.borrow_mut().push(Rc::clone(&leaf));
        println!("{} {} {:?}", Rc::strong_count(&leaf), Rc::weak_count(&root), leaf.parent.borrow().upgrade().map(|p| p.name.clone()));
    }
    drop(root);
    println!("{:?} {:?}", TABLE.get(2), TABLE.iter().sum::<u32>());
    let shared = Arc::new(Mutex::new(vec![1]));
    let other = Arc::clone(&shared);
    other.lock().unwrap().push(2);
    println!("{:?} {} {}", shared.lock().unwrap(), Arc::strong_count(&shared), shared.try_lock().is_ok());
    let lock = RwLock::new(5);
    println!("{}", *lock.read().unwrap() + *lock.read().unwrap());
    println!("{:?}", lock.write().map(|mut n| { *n += 1; *n }).ok());
    println!("{} {}", COUNT.fetch_add(5, Ordering::SeqCst), COUNT.load(Ordering::Relaxed));
    println!("{:?}", COUNT.compare_exchange(3, 4, Ordering::AcqRel, Ordering::Relaxed));
    let flag = AtomicBool::new(false);
    println!("{} {}", flag.swap(true, Ordering::SeqCst), flag.fetch_nand(true, Ordering::SeqCst));
    println!("{:?}", AtomicUsize::new(9).fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(10)));
    println!("{} {}", ONCE.get_or_init(|| "first".into()), ONCE.set("second".into()).is_err());
    LOCAL.with_borrow_mut(|list| list.push("here"));
    println!("{:?} {}", LOCAL.take(), SEEN.replace(2) + SEEN.get());
    let cell = OnceCell::new();
    println!("{} {:?}", cell.get_or_init(|| 3), cell.set(4));
}
