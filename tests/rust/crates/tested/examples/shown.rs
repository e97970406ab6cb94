fn main() {
    println!("{} {:?}", tested::twice(21), std::env::args().nth(1));
}
