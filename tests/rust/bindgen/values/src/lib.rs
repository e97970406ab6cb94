//! Values of each kind, to and from JavaScript.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{future_to_promise, spawn_local, JsFuture};

#[wasm_bindgen(inline_js = "export function twice(x) { return BigInt(2) * x; }
export class Notes { constructor() { this.list = []; } add(text) { this.list.push(text); return this.list.length; } }")]
extern "C" {
    fn twice(x: u64) -> u64;
    type Notes;
    #[wasm_bindgen(constructor)]
    fn new() -> Notes;
    #[wasm_bindgen(method)]
    fn add(this: &Notes, text: &str) -> u32;
    #[wasm_bindgen(method, getter)]
    fn list(this: &Notes) -> Array;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn log(text: &str);
    #[wasm_bindgen(catch, js_namespace = JSON)]
    fn parse(text: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
    log("started");
}

#[wasm_bindgen]
pub fn add(a: i32, b: i32) -> i32 {
    a.wrapping_add(b)
}

#[wasm_bindgen]
pub fn negate(a: u32) -> u32 {
    a.wrapping_neg()
}

#[wasm_bindgen]
pub fn wide(a: u64, b: i64) -> i64 {
    (a.rotate_left(8) as i64).wrapping_sub(b)
}

#[wasm_bindgen]
pub fn mean(a: f32, b: f64) -> f64 {
    (f64::from(a) + b) / 2.0
}

#[wasm_bindgen]
pub fn call_twice(x: u64) -> u64 {
    twice(x) + 1
}

#[wasm_bindgen]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}! {}", name.chars().rev().collect::<String>())
}

#[wasm_bindgen]
pub fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

#[wasm_bindgen]
pub fn fill(bytes: &mut [u8], from: u8) -> u32 {
    bytes.iter_mut().zip(from..).for_each(|(byte, value)| *byte = value);
    bytes.iter().map(|&byte| u32::from(byte)).sum()
}

#[wasm_bindgen]
pub fn checked(text: &str) -> Result<u32, JsError> {
    Ok(text.parse::<u32>()?)
}

#[wasm_bindgen]
pub fn maybe(value: Option<u32>) -> Option<String> {
    value.filter(|value| *value > 1).map(|value| value.to_string())
}

#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Colour {
    Red = 1,
    Blue = 4,
}

#[wasm_bindgen]
pub struct Counter {
    value: u32,
    pub step: u32,
}

#[wasm_bindgen]
impl Counter {
    #[wasm_bindgen(constructor)]
    pub fn new(step: u32) -> Counter {
        Counter { value: 0, step }
    }

    pub fn next(&mut self) -> u32 {
        self.value += self.step;
        self.value
    }

    #[wasm_bindgen(getter)]
    pub fn colour(&self) -> Colour {
        if self.value % 2 == 0 { Colour::Blue } else { Colour::Red }
    }

    pub fn into_text(self) -> String {
        format!("{}/{}", self.value, self.step)
    }
}

#[wasm_bindgen]
pub fn apply(function: &Function, x: f64) -> Result<f64, JsValue> {
    let result = function.call1(&JsValue::NULL, &x.into())?;
    result.as_f64().ok_or_else(|| "no number".into())
}

/// A closure that JavaScript keeps.
#[wasm_bindgen]
pub fn adder(by: i32) -> JsValue {
    let mut calls = 0;
    let add = Closure::<dyn FnMut(i32) -> i32>::new(move |x: i32| {
        calls += 1;
        x + by + calls * 100
    });
    add.into_js_value()
}

/// A closure that is dropped when this returns.
#[wasm_bindgen]
pub fn join(values: &Array) -> String {
    let mut text = String::new();
    values.for_each(&mut |value, at, _| {
        text.push_str(&format!("{at}:{} ", value.as_string().unwrap_or_default()));
    });
    text
}

#[wasm_bindgen]
pub fn keys(text: &str) -> Result<Object, JsValue> {
    let value = parse(text)?;
    let notes = Notes::new();
    for key in Reflect::own_keys(&value)?.iter() {
        notes.add(&format!("{}={:?}", key.as_string().unwrap_or_default(), Reflect::get(&value, &key)?));
    }
    let result = Object::new();
    Reflect::set(&result, &"list".into(), &notes.list())?;
    Ok(result)
}

#[wasm_bindgen]
pub fn index(at: usize) -> u32 {
    [1, 2, 3][at]
}

/// Waits for one promise after the other.
#[wasm_bindgen]
pub async fn awaited(values: Array) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    for value in values.iter() {
        let value = JsFuture::from(Promise::resolve(&value)).await?;
        sum += value.as_f64().ok_or("no number")?;
    }
    Ok(sum)
}

/// Promises that are made here, one by hand and one of a future, and what becomes of both.
#[wasm_bindgen]
pub fn both(text: String) -> Promise {
    let by_hand = Promise::new(&mut |resolve, _| {
        let text = JsValue::from_str(&text);
        spawn_local(async move {
            let _ = resolve.call1(&JsValue::NULL, &text);
        });
    });
    let of_future = future_to_promise(async move { Ok(JsValue::from(text.len() as u32)) });
    Promise::all(&Array::of2(&by_hand, &of_future))
}
