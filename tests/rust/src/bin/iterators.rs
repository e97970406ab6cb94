//! Iterators, closures and trait objects.
use std::collections::HashMap;
use std::iter;

trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String {
        "shape".into()
    }
}
struct Circle(f64);
struct Square(f64);
impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0 * self.0
    }
    fn name(&self) -> String {
        format!("circle of {}", self.0)
    }
}
impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn main() {
    let primes: Vec<u32> = (2..).filter(|n| (2..*n).all(|d| n % d != 0)).take(15).collect();
    println!("{primes:?}");
    let fibonacci: Vec<u64> = iter::successors(Some((0u64, 1u64)), |&(a, b)| Some((b, a + b))).map(|(a, _)| a).take(20).collect();
    println!("{fibonacci:?}");
    println!("{:?}", (1..=3).flat_map(|a| (a..=3).map(move |b| (a, b))).collect::<Vec<_>>());
    println!("{:?}", "hello world".chars().rev().step_by(2).collect::<String>());
    println!("{:?}", [3, 1, 2].iter().scan(0, |sum, n| { *sum += n; Some(*sum) }).collect::<Vec<_>>());
    println!("{:?} {:?}", primes.chunks(4).map(|c| c.iter().sum::<u32>()).collect::<Vec<_>>(), primes.windows(2).map(|w| w[1] - w[0]).max());
    let (even, odd): (Vec<u32>, Vec<u32>) = (0..10).partition(|n| n % 2 == 0);
    println!("{even:?} {odd:?} {:?}", even.iter().zip(&odd).map(|(a, b)| a * b).collect::<Vec<_>>());
    let shapes: Vec<Box<dyn Shape>> = vec![Box::new(Circle(1.5)), Box::new(Square(2.0))];
    for shape in &shapes {
        println!("{} {:.3}", shape.name(), shape.area());
    }
    let add = compose(|x: i32| x + 1, |x: i32| x * 10);
    let mut steps: Vec<Box<dyn FnMut(i32) -> i32>> = Vec::new();
    let mut calls = 0;
    steps.push(Box::new(move |x| { calls += 1; x + calls }));
    steps.push(Box::new(add));
    println!("{:?}", (0..4).map(|x| steps.iter_mut().fold(x, |x, f| f(x))).collect::<Vec<_>>());
    let results: Result<Vec<i32>, _> = "1 2 x 4".split(' ').map(str::parse::<i32>).collect();
    println!("{results:?} {:?}", "1 2 3".split(' ').map(|s| s.parse::<i32>().ok()).sum::<Option<i32>>());
    let groups: HashMap<bool, usize> = (0..10).map(|n| n > 6).fold(HashMap::new(), |mut map, key| { *map.entry(key).or_default() += 1; map });
    println!("{:?} {:?}", groups.get(&true), groups.get(&false));
    println!("{:?}", ["b", "a", "c"].iter().enumerate().max_by_key(|(_, s)| **s));
    println!("{:?} {:?}", (1..5).try_fold(1i8, |a, n| a.checked_mul(n * 4)), iter::repeat_with(|| 7).take(3).last());
}
