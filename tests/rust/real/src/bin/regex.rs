//! Searches, captures, replacements and sets of regular expressions.

use real::{digest, Noise};
use regex::{bytes, Captures, Regex, RegexBuilder, RegexSet};

fn main() {
    let mut noise = Noise(2);
    let mut text = String::new();
    for line in 0..400 {
        let words = noise.words(6);
        let (year, month) = (1900 + noise.below(200), 1 + noise.below(12));
        text +=
            &format!("{line}: {} {year}-{month:02} <{}@{}.org>\n", words[0], words[1], words[2]);
    }
    println!("{}", digest(text.as_bytes()));

    let address =
        Regex::new(r"(?m)<(?P<user>[\w.]+)@(?P<host>(?:\w+\.)+org)>$").expect("it is right");
    println!("{}", address.find_iter(&text).count());
    for found in address.captures_iter(&text).take(5) {
        println!(
            "{} at {}, {:?}",
            &found["user"],
            &found["host"],
            found.get(0).map(|all| all.range())
        );
    }
    let date = Regex::new(r"\b(19|20)(\d\d)-(0[1-9]|1[0-2])\b").expect("it is right");
    let turned = date.replace_all(&text, |found: &Captures| {
        format!("{}/{}", &found[3], found[2].parse::<u32>().unwrap_or(0) + 1)
    });
    println!("{}", digest(turned.as_bytes()));
    println!("{}", digest(date.replace_all(&text, "$3.$1$2").as_bytes()));

    let greek = RegexBuilder::new(r"\p{Greek}{2,}|\b\p{Lu}\w*").case_insensitive(true).build();
    let greek = greek.expect("it is right");
    let found: Vec<&str> = greek.find_iter(&text).map(|found| found.as_str()).take(8).collect();
    println!("{} {found:?}", greek.find_iter(&text).count());

    let set =
        RegexSet::new(["^1", "ba{1,3}", r"\s{2}", "(?i)KE", r"^\d+: .*lo$", "[^\\x00-\\x7f]"]);
    let set = set.expect("it is right");
    let mut counts = [0; 6];
    for line in text.lines() {
        set.matches(line).into_iter().for_each(|index| counts[index] += 1);
    }
    println!("{counts:?}");

    let raw = bytes::Regex::new(r"(?-u)[\x80-\xff]{3}\x00?.").expect("it is right");
    let data = noise.bytes(20_000);
    let ends: Vec<usize> = raw.find_iter(&data).map(|found| found.end()).take(10).collect();
    println!("{} {ends:?}", raw.find_iter(&data).count());

    // Backtracking would take for ever.
    let deep = Regex::new("^(a*)*(a|aa)+b?$").expect("it is right");
    println!("{} {}", deep.is_match(&"a".repeat(5000)), deep.is_match(&("a".repeat(5000) + "c")));
    let parts = Regex::new(r"[,;]\s*").expect("it is right");
    println!("{:?}", parts.splitn("a, b;c,  d;;e", 5).collect::<Vec<_>>());
    for wrong in ["(", "a{3,2}", r"\p{None}", "[z-a]", "(?P<a>.)(?P<a>.)", "x{100000}{1000}"] {
        println!(
            "{}",
            Regex::new(wrong).map_or_else(|error| error.to_string(), |_| "right".to_owned())
        );
    }
}
