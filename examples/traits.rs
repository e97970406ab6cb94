//! What rustc writes for everyday code: dyn calls, enums with data, options, slices, checked and wrapping arithmetic.
#![no_std]
#![no_main]

extern "C" {
    fn printf(format: *const u8, ...) -> i32;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { abort() }
}

macro_rules! say {
    ($format:literal $(, $value:expr)*) => { unsafe { printf(concat!($format, "\n\0").as_ptr() $(, $value)*); } };
}

trait Shape {
    fn area(&self) -> f64;
    fn corners(&self) -> u32 {
        0
    }
}

struct Circle(f64);
struct Polygon<'a>(&'a [(i32, i32)]);

impl Shape for Circle {
    fn area(&self) -> f64 {
        core::f64::consts::PI * self.0 * self.0
    }
}

impl Shape for Polygon<'_> {
    fn area(&self) -> f64 {
        let next = self.0.iter().cycle().skip(1);
        let twice: i32 = self.0.iter().zip(next).map(|(a, b)| a.0 * b.1 - a.1 * b.0).sum();
        f64::from(twice.abs()) / 2.0
    }
    fn corners(&self) -> u32 {
        self.0.len() as u32
    }
}

#[derive(Clone, Copy)]
enum Token {
    Number(i64),
    Operator(u8),
    Open,
    Close,
}

enum Failure {
    Unexpected(u8),
    Unfinished,
    Overflow,
    ByZero,
}

struct Parser<'a> {
    text: &'a [u8],
}

impl Parser<'_> {
    fn peek(&self) -> Result<Option<(Token, usize)>, Failure> {
        let spaces = self.text.iter().take_while(|&&byte| byte == b' ').count();
        let rest = &self.text[spaces..];
        let first = match rest.first() {
            Some(&first) => first,
            None => return Ok(None),
        };
        let (token, length) = match first {
            b'0'..=b'9' => {
                let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let value = rest[..digits].iter().try_fold(0i64, |value, &digit| {
                    value.checked_mul(10)?.checked_add(i64::from(digit - b'0'))
                });
                (Token::Number(value.ok_or(Failure::Overflow)?), digits)
            }
            b'+' | b'-' | b'*' | b'/' | b'%' => (Token::Operator(first), 1),
            b'(' => (Token::Open, 1),
            b')' => (Token::Close, 1),
            other => return Err(Failure::Unexpected(other)),
        };
        Ok(Some((token, spaces + length)))
    }

    fn skip(&mut self, length: usize) {
        self.text = &self.text[length..];
    }

    fn atom(&mut self) -> Result<i64, Failure> {
        match self.peek()? {
            Some((Token::Number(value), length)) => {
                self.skip(length);
                Ok(value)
            }
            Some((Token::Operator(b'-'), length)) => {
                self.skip(length);
                self.atom()?.checked_neg().ok_or(Failure::Overflow)
            }
            Some((Token::Open, length)) => {
                self.skip(length);
                let value = self.sum(0)?;
                match self.peek()? {
                    Some((Token::Close, length)) => self.skip(length),
                    _ => return Err(Failure::Unfinished),
                }
                Ok(value)
            }
            Some((Token::Operator(byte), _)) => Err(Failure::Unexpected(byte)),
            Some((Token::Close, _)) => Err(Failure::Unexpected(b')')),
            None => Err(Failure::Unfinished),
        }
    }

    fn sum(&mut self, floor: u8) -> Result<i64, Failure> {
        let mut left = self.atom()?;
        while let Some((Token::Operator(operator), length)) = self.peek()? {
            let strength = if matches!(operator, b'+' | b'-') { 1 } else { 2 };
            if strength <= floor {
                break;
            }
            self.skip(length);
            let right = self.sum(strength)?;
            left = match operator {
                b'+' => left.checked_add(right),
                b'-' => left.checked_sub(right),
                b'*' => left.checked_mul(right),
                _ if right == 0 => return Err(Failure::ByZero),
                b'/' => left.checked_div(right),
                _ => left.checked_rem(right),
            }
            .ok_or(Failure::Overflow)?;
        }
        Ok(left)
    }
}

#[inline(never)]
fn total(shapes: &[&dyn Shape]) -> (f64, u32) {
    shapes.iter().fold((0.0, 0), |(area, corners), shape| (area + shape.area(), corners + shape.corners()))
}

#[inline(never)]
fn saturate(values: &[i32]) -> (i32, u8, i32) {
    let sum = values.iter().fold(0i32, |sum, &value| sum.saturating_add(value));
    let byte = values.iter().fold(0u8, |sum, &value| sum.saturating_add(value as u8));
    let product = values.iter().fold(1i32, |product, &value| product.wrapping_mul(value | 1));
    (sum, byte, product)
}

#[no_mangle]
pub extern "C" fn main() -> i32 {
    let square = [(0, 0), (4, 0), (4, 4), (0, 4)];
    let arrow = [(0, 0), (10, 5), (0, 10), (3, 5)];
    let (area, corners) = total(&[&Circle(1.5), &Polygon(&square), &Polygon(&arrow), &Circle(0.5)]);
    say!("%.6f %u", area, corners);

    let sums: [&[u8]; 9] = [
        b"1 + 2 * 3",
        b"(1 + 2) * 3 - -4",
        b"1000000007 * 998244353 % 1000003",
        b"9223372036854775807 + 1",
        b"7 / (3 - 3)",
        b"2 * (3 + 4",
        b"8 $ 2",
        b"100 - 10 - 1 / 2",
        b"-9223372036854775807 - 1",
    ];
    for text in sums {
        match (Parser { text }).sum(0) {
            Ok(value) => say!("%lld", value),
            Err(Failure::Unexpected(byte)) => say!("unexpected %c", i32::from(byte)),
            Err(Failure::Unfinished) => say!("unfinished"),
            Err(Failure::Overflow) => say!("overflow"),
            Err(Failure::ByZero) => say!("division by zero"),
        }
    }

    let (sum, byte, product) = saturate(&[2_000_000_000, 100, 2_000_000_000, -5, 77]);
    say!("%d %d %d", sum, i32::from(byte), product);
    say!("%d %d %u", f64::NAN as i32, 1e20f64 as i32, -5.5f32 as u32);
    say!("%d %d", (300.7f32 as u8) as i32, i32::MIN.rotate_left(3));

    let mut sorted = [5u16, 3, 9, 1, 65535, 0, 77];
    sorted.sort_unstable();
    for value in sorted.iter().rev().filter(|value| **value != 9) {
        say!("%u", u32::from(*value));
    }
    say!("%d", sorted.binary_search(&77).map_or(-1, |at| at as i32));
    0
}
