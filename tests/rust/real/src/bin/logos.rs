//! A lexer that is made at compile time.

use logos::{Lexer, Logos};
use real::{digest, Noise};

#[derive(Default, Debug, Clone, PartialEq)]
enum Fault {
    #[default]
    Unknown,
    TooLarge(String),
}

#[derive(Default)]
struct Lines {
    line: usize,
    start: usize,
}

fn line(lexer: &mut Lexer<Token>) -> logos::Skip {
    lexer.extras.line += 1;
    lexer.extras.start = lexer.span().end;
    logos::Skip
}

#[derive(Logos, Debug, PartialEq)]
#[logos(error = Fault, extras = Lines)]
#[logos(skip r"[ \t]+")]
#[logos(skip r"//[^\n]*")]
enum Token {
    #[regex(r"\n", line)]
    Newline,
    #[token("fn")]
    Fn,
    #[token("for")]
    For,
    #[token("forever")]
    Forever,
    #[regex(r"[\p{XID_Start}_]\p{XID_Continue}*", |lexer| lexer.slice().to_owned())]
    Name(String),
    #[regex(r"[0-9]+", |lexer| lexer.slice().parse().map_err(|_| Fault::TooLarge(lexer.slice().to_owned())))]
    Integer(u64),
    #[regex(r"[0-9]+\.[0-9]+([eE][+-]?[0-9]+)?", |lexer| lexer.slice().parse().ok(), priority = 5)]
    Float(f64),
    #[regex(r#""([^"\\]|\\.)*""#, |lexer| lexer.slice().len())]
    Text(usize),
    #[regex(r"[-+*/%=<>!&|]+")]
    Operator,
    #[regex(r"[(){}\[\],;]")]
    Bracket,
}

fn main() {
    let text = "fn für(x1, forever fort) { // words\n  return \"a \\\" b\" >= 3.25e-2;\n\
                for 18446744073709551615 18446744073709551616 @ \u{3b1}\u{3b2} \"open";
    let mut lexer = Token::lexer(text);
    while let Some(token) = lexer.next() {
        let (line, column) = (lexer.extras.line, lexer.span().start - lexer.extras.start);
        println!("{line}:{column} {:?} {token:?}", lexer.slice());
    }
    let mut noise = Noise(16);
    let mut long = String::new();
    for word in noise.words(20_000) {
        long += &word;
        long += ["\n", " for ", " 12 ", " 7.5 ", "\"\"", "==", "#"][noise.below(7) as usize];
    }
    println!("{}", digest(long.as_bytes()));
    let mut counts = [0u32; 8];
    let mut length = 0;
    for (token, span) in Token::lexer(&long).spanned() {
        length += span.len();
        let kind = match token {
            Ok(Token::Name(_)) => 0,
            Ok(Token::Integer(_)) => 1,
            Ok(Token::Float(_)) => 2,
            Ok(Token::Text(_)) => 3,
            Ok(Token::Operator) => 4,
            Ok(Token::For) => 5,
            Ok(_) => 6,
            Err(_) => 7,
        };
        counts[kind] += 1;
    }
    println!("{counts:?} {length}");
}
