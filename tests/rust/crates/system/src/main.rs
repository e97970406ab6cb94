//! What std asks of the system: arguments, variables, files, time, input, threads, panics and the
//! status. It prints the same natively.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, ErrorKind, Read, Seek, SeekFrom, Write};
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant, SystemTime};
use std::{env, process, thread};

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(3) };
    static WORDS: std::cell::RefCell<Vec<String>> = std::cell::RefCell::new(vec!["first".into()]);
}

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{} is dropped", self.0);
    }
}

fn surroundings() {
    println!("{:?}", env::args().skip(1).collect::<Vec<_>>());
    env::set_var("EMBACK_NAME", "a value = b");
    println!("{:?} {:?}", env::var("EMBACK_NAME"), env::var("EMBACK_NONE"));
    env::remove_var("EMBACK_NAME");
    println!("{}", env::vars().any(|(name, _)| name == "EMBACK_NAME"));
    COUNT.with(|count| count.set(count.get() + 1));
    WORDS.with_borrow_mut(|words| words.push("second".into()));
    println!("{} {:?}", COUNT.get(), WORDS.take());
}

fn files() -> io::Result<()> {
    let folder = env::temp_dir().join(format!("emback-system-{}", process::id()));
    fs::create_dir_all(folder.join("inner"))?;
    let path = folder.join("a.txt");
    File::create(&path)?.write_all(b"text\nmore\n")?;
    let mut file = OpenOptions::new().append(true).read(true).open(&path)?;
    writeln!(file, "{:?}", "appended \u{e9}")?;
    file.seek(SeekFrom::Start(5))?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    println!("{text:?} {}", file.metadata()?.len());
    file.set_len(4)?;
    println!("{:?}", fs::read(&path)?);
    fs::copy(&path, folder.join("b.txt"))?;
    fs::rename(folder.join("b.txt"), folder.join("inner/c.txt"))?;
    let mut names: Vec<_> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|entry| (entry.file_name(), entry.path().is_dir()))).collect::<Result<_, _>>()?;
    names.sort();
    println!("{names:?}");
    let modified = fs::metadata(&path)?.modified()?;
    println!("{}", SystemTime::now().duration_since(modified).unwrap_or_default() < Duration::from_secs(100));
    for error in [
        File::open(folder.join("none")).err(),
        fs::create_dir(folder.join("inner")).err(),
        fs::remove_dir(&folder).err(),
        fs::read_dir(&path).err(),
        fs::File::open("a\0b").err(),
    ] {
        let error = error.unwrap_or_else(|| ErrorKind::Other.into());
        println!("{:?}", error.kind());
    }
    // The number is that of the system.
    println!("{}", File::open(&folder.join("none")).unwrap_err().to_string().starts_with("No such file or directory (os error "));
    env::set_current_dir(folder.join("inner"))?;
    println!("{:?} {}", fs::read_to_string("c.txt")?, env::current_dir()?.ends_with("inner"));
    env::set_current_dir("/")?;
    fs::remove_dir_all(&folder)?;
    println!("{}", folder.exists());
    Ok(())
}

fn time() {
    let start = Instant::now();
    thread::sleep(Duration::from_millis(20));
    println!("{}", start.elapsed() >= Duration::from_millis(20));
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    println!("{}", since.as_secs() > 1_600_000_000);
}

fn collections() {
    let mut map = HashMap::new();
    for word in "b a c a b a".split(' ') {
        *map.entry(word).or_insert(0) += 1;
    }
    let mut counts: Vec<_> = map.into_iter().collect();
    counts.sort();
    println!("{counts:?} {}", (0..1000).map(|n| n % 37).collect::<HashSet<_>>().len());
}

fn threads() {
    let threads = !cfg!(any(target_os = "emscripten", target_os = "unknown"));
    let outcome = thread::Builder::new().spawn(|| 7);
    println!("{}", outcome.is_ok() == threads);
    println!("{}", thread::available_parallelism().is_ok());
    println!("{:?}", thread::current().name());
}

fn panics() {
    panic::set_hook(Box::new(|info| {
        let at = info.location().map(|at| (at.file().ends_with("main.rs"), at.line() > 1));
        println!("hook: {:?} {at:?}", info.payload().downcast_ref::<&str>());
    }));
    let numbers: Vec<u8> = Vec::new();
    let caught = panic::catch_unwind(AssertUnwindSafe(|| {
        let _noisy = Noisy("outer");
        let inner = panic::catch_unwind(|| {
            let _noisy = Noisy("inner");
            panic!("inner")
        });
        println!("{:?}", inner.unwrap_err().downcast_ref::<&str>());
        numbers[env::args().count()]
    }));
    println!("{:?}", caught.unwrap_err().downcast_ref::<String>().map(|text| text.starts_with("index out of bounds")));
    let again = panic::catch_unwind(|| panic::resume_unwind(Box::new(42u64)));
    println!("{:?}", again.unwrap_err().downcast_ref::<u64>());
    let _ = panic::take_hook();
}

fn main() {
    surroundings();
    files().unwrap();
    time();
    collections();
    threads();
    panics();
    let mut sum = 0i128;
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        sum += line.trim().parse::<i128>().unwrap_or(-1);
        println!("line {line:?} {sum}");
    }
    print!("no line end");
    io::stdout().flush().unwrap();
    match env::args().nth(1).as_deref() {
        Some("panic") => panic!("uncaught: {}", sum),
        Some("abort") => process::abort(),
        _ => process::exit(7),
    }
}
