//! Records and free values, read from JSON and written.

use std::collections::BTreeMap;

use real::{digest, Noise};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: u64,
    full_name: String,
    score: f64,
    tags: Vec<String>,
    kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    extra: BTreeMap<String, i64>,
}

#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(tag = "type", content = "of")]
enum Kind {
    Plain,
    Pair(i32, f32),
    Named { size: u8, wide: i128 },
}

fn main() {
    let mut noise = Noise(1);
    let records: Vec<Record> = (0..200u32)
        .map(|number| Record {
            id: u64::from(noise.number()) << 32 | u64::from(number),
            full_name: noise.words(2).join(" \"\u{1f600}\"\n"),
            score: f64::from(noise.number()) / 3.0 * 10f64.powi(number as i32 - 100),
            tags: noise.words(3),
            kind: match number % 3 {
                0 => Kind::Plain,
                1 => Kind::Pair(noise.number() as i32, noise.number() as f32 / 7.0),
                _ => Kind::Named {
                    size: noise.number() as u8,
                    wide: i128::from(noise.number()) << 70,
                },
            },
            note: (number % 2 == 0).then(|| "kept".to_owned()),
            extra: noise.words(4).into_iter().zip([i64::MIN, -1, 0, i64::MAX]).collect(),
        })
        .collect();
    let text = serde_json::to_string(&records).expect("records are written");
    println!("{}", digest(text.as_bytes()));
    println!("{}", serde_json::to_string_pretty(&records[..2]).expect("records are written"));
    let read: Vec<Record> = serde_json::from_str(&text).expect("what was written is read");
    println!("the same: {}", read == records);

    let mut value: Value = serde_json::from_str(&text).expect("it is JSON");
    let total: f64 = value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|record| record.pointer("/kind/of/1")?.as_f64())
        .sum();
    println!("{total}");
    value[3]["tags"] = json!([null, true, 1.5e300, {"deep": [[[]]]}]);
    println!("{}", value[3]);
    println!("{}", digest(&serde_json::to_vec_pretty(&value).expect("values are written")));

    for text in [
        "[1, 2",
        "{\"a\": 01}",
        "\"\\ud800\"",
        "[1e999]",
        "nul",
        "{\"id\": -1}",
        "18446744073709551616",
        "-0.0",
        "5e-324",
    ] {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => println!("{text}: {value}"),
            Err(error) => println!("{text}: {error}"),
        }
    }
    println!("{:?}", serde_json::from_str::<Record>("{\"id\": -1}"));
}
