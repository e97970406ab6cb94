//! Parsers from parts: expressions, and a binary format.

use nom::branch::alt;
use nom::bytes::complete::{tag, take, take_while1};
use nom::character::complete::{char, multispace0, one_of};
use nom::combinator::{all_consuming, map, map_res, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::multi::{count, fold_many0, length_data, many0, separated_list0};
use nom::number::complete::{be_f64, be_u16, double, le_i64, le_u24};
use nom::sequence::{delimited, pair, preceded};
use nom::{IResult, Parser};
use real::Noise;

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(f64),
    Name(String),
    List(Vec<Value>),
}

fn spaced<'a, O>(
    inner: impl Parser<&'a str, Output = O, Error = Error<&'a str>>,
) -> impl Parser<&'a str, Output = O, Error = Error<&'a str>> {
    delimited(multispace0, inner, multispace0)
}

fn value(input: &str) -> IResult<&str, Value> {
    alt((
        map(double, Value::Number),
        map(recognize(pair(one_of("abcxyz_"), many0(one_of("abcxyz_09")))), |name: &str| {
            Value::Name(name.to_owned())
        }),
        map(
            delimited(char('['), separated_list0(char(','), spaced(value)), char(']')),
            Value::List,
        ),
    ))
    .parse(input)
}

fn factor(input: &str) -> IResult<&str, f64> {
    spaced(alt((
        double,
        delimited(char('('), sum, char(')')),
        map(preceded(char('-'), factor), |value| -value),
    )))
    .parse(input)
}

fn product(input: &str) -> IResult<&str, f64> {
    let (rest, first) = factor(input)?;
    fold_many0(
        pair(one_of("*/%"), factor),
        move || first,
        |all, (sign, next)| match sign {
            '*' => all * next,
            '/' => all / next,
            _ => all % next,
        },
    )
    .parse(rest)
}

fn sum(input: &str) -> IResult<&str, f64> {
    let (rest, first) = product(input)?;
    fold_many0(
        pair(one_of("+-"), product),
        move || first,
        |all, (sign, next)| {
            if sign == '+' {
                all + next
            } else {
                all - next
            }
        },
    )
    .parse(rest)
}

type Packet<'a> = (u16, f64, i64, Vec<u32>, &'a [u8]);

fn packet(input: &[u8]) -> IResult<&[u8], Packet<'_>> {
    let (input, _) = tag(&b"PK"[..]).parse(input)?;
    let (input, kind) = verify(be_u16, |kind| *kind < 0x4000).parse(input)?;
    let (input, (number, wide)) = (be_f64, le_i64).parse(input)?;
    let (input, items) = take(1usize).parse(input)?;
    let (input, items) = count(le_u24, usize::from(items[0] % 5)).parse(input)?;
    let (input, name) = length_data(map(be_u16, |length| length % 9)).parse(input)?;
    Ok((input, (kind, number, wide, items, name)))
}

fn main() {
    for text in
        ["1 + 2 * 3", "-(4 - 1.5e1) / 0.3", "2 * (3 + ", "7 % 4 - - 2", "1e400", "((((((9))))))"]
    {
        println!("{text}: {:?}", all_consuming(sum).parse(text));
    }
    for text in ["[1, abc, [x9, -2.5e-3,[]]] rest", "[1,", "q"] {
        println!("{text}: {:?}", value(text));
    }
    let hex =
        map_res(take_while1(|c: char| c.is_ascii_hexdigit()), |text| u64::from_str_radix(text, 16));
    let mut color = preceded(char('#'), hex);
    for text in ["#ff8800;", "#123456789abcdef01", "#g"] {
        let result: IResult<&str, u64> = color.parse(text);
        println!("{result:?}");
    }
    let mut noise = Noise(15);
    let mut data = Vec::new();
    for _ in 0..200 {
        data.extend(b"PK");
        data.extend(noise.bytes(2 + 8 + 8 + 1 + 30));
    }
    let (mut rest, mut read, mut wrong) = (&data[..], 0, [0; 2]);
    while !rest.is_empty() {
        match packet(rest) {
            Ok((next, packet)) => {
                read += 1;
                if read <= 5 {
                    println!("{packet:?}");
                }
                rest = next;
            }
            Err(nom::Err::Error(error)) => {
                wrong[usize::from(error.code == ErrorKind::Tag)] += 1;
                rest = &rest[1..];
            }
            Err(other) => {
                println!("{other:?}");
                break;
            }
        }
    }
    println!("{read} {wrong:?}");
}
