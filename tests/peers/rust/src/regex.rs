//! Searches and replacements in a text of many lines.

use regex::{Captures, Regex};

use crate::Noise;

pub fn run() -> Vec<u8> {
    let mut noise = Noise(2);
    let mut text = String::new();
    for line in 0..3000 {
        let (user, host) = (noise.number() % 5000, noise.number() % 300);
        let (year, month) = (1900 + noise.number() % 200, 1 + noise.number() % 12);
        text += &format!("{line}: k\u{e4}se {user:x} {year}-{month:02} <u{user}@h{host}.org>\n");
    }
    let address = Regex::new(r"(?m)<(?P<user>[\w.]+)@(?P<host>(?:\w+\.)+org)>$");
    let mut hosts: Vec<String> = address
        .expect("it is right")
        .captures_iter(&text)
        .map(|found| found["host"].to_owned())
        .collect();
    let date = Regex::new(r"\b(19|20)(\d\d)-(0[1-9]|1[0-2])\b").expect("it is right");
    let turned = date.replace_all(&text, |found: &Captures| format!("{}/{}", &found[3], &found[2]));
    hosts.push(turned.into_owned());
    let word = Regex::new(r"(?i)\p{L}+\s+[a-f]+[0-9]").expect("it is right");
    hosts.push(word.find_iter(&text).count().to_string());
    hosts.concat().into_bytes()
}
