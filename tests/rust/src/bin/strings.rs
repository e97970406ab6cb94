//! Strings, characters, bytes and parsing.
use std::borrow::Cow;
use std::str::FromStr;

#[derive(Debug, PartialEq)]
enum Token {
    Number(f64),
    Op(char),
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            out.push(Token::Number(rest[..end].parse().map_err(|e| format!("{e}"))?));
            rest = &rest[end..];
        } else if "+-*/()".contains(first) {
            out.push(Token::Op(first));
            rest = &rest[1..];
        } else {
            return Err(format!("unexpected {first:?}"));
        }
        rest = rest.trim_start();
    }
    Ok(out)
}

fn clean(text: &str) -> Cow<'_, str> {
    if text.contains('-') { text.replace('-', "_").into() } else { text.into() }
}

fn main() {
    println!("{:?}", tokens("12 + 3.5*(7-2)"));
    println!("{:?}", tokens("12 ? 3"));
    let text = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich 🦀";
    println!("{} {} {}", text.len(), text.chars().count(), text.to_uppercase());
    println!("{:?}", text.char_indices().filter(|(_, c)| !c.is_ascii()).collect::<Vec<_>>());
    println!("{:?} {:?}", text.split_once(' '), text.rsplitn(3, ' ').collect::<Vec<_>>());
    println!("{:?}", text.bytes().fold(0u32, |h, b| h.wrapping_mul(16_777_619) ^ u32::from(b)));
    println!("{} {}", clean("a-b-c"), clean("abc"));
    println!("{:?} {:?}", String::from_utf8(vec![0xe2, 0x82, 0xac]), std::str::from_utf8(&[0x61, 0xff, 0x62]));
    println!("{:?}", String::from_utf8_lossy(b"ok \xf0\x9f\x98 end\xff"));
    println!("{:?}", i32::from_str("-0042").into_iter().chain("+7".parse()).collect::<Vec<i32>>());
    println!("{:?} {:?}", "x".parse::<i32>().map_err(|e| e.to_string()), "".parse::<u8>().map_err(|e| e.to_string()));
    println!("{:?}", "one\ttwo  three\n".split_whitespace().map(str::len).collect::<Vec<_>>());
    println!("{:?}", "straße".eq_ignore_ascii_case("STRAßE"));
    let mut owned = String::with_capacity(4);
    for n in 0..12 {
        owned.insert_str(owned.len() / 2, &n.to_string());
    }
    println!("{owned} {:?} {:?}", owned.find("10"), owned.match_indices('1').map(|(at, _)| at).collect::<Vec<_>>());
    owned.retain(|c| c != '1');
    println!("{owned} {}", owned.repeat(2));
    println!("{:?}", "a=1;b=2;c".split(';').map(|pair| pair.split_once('=').ok_or(pair)).collect::<Vec<_>>());
    println!("{:?} {:?}", 'ß'.to_uppercase().collect::<String>(), char::from_digit(11, 16));
    println!("{}", ["x", "y", "z"].concat() + &["1", "2"].join("-"));
}
