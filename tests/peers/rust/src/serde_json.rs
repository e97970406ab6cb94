//! Records, written as JSON and read again, both as such and as free values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Noise;

#[derive(Serialize, Deserialize)]
struct Record {
    id: u64,
    name: String,
    score: f64,
    tags: Vec<String>,
    extra: BTreeMap<String, Option<i64>>,
}

pub fn run() -> Vec<u8> {
    let mut noise = Noise(1);
    let records: Vec<Record> = (0..2000)
        .map(|_| Record {
            id: u64::from(noise.number()) << 20,
            name: format!("name \"{}\"\n\u{e4}", noise.number()),
            score: f64::from(noise.number()) / 3.0,
            tags: (0..4).map(|_| (noise.number() % 999).to_string()).collect(),
            extra: (0..3)
                .map(|key| (format!("key {key}"), Some(i64::from(noise.number()))))
                .collect(),
        })
        .collect();
    let text = serde_json::to_string(&records).expect("records are written");
    let read: Vec<Record> = serde_json::from_str(&text).expect("what was written is read");
    let value: Value = serde_json::from_str(&text).expect("it is JSON");
    let total: f64 = read.iter().map(|record| record.score).sum();
    let mut made = serde_json::to_vec_pretty(&value).expect("values are written");
    made.extend_from_slice(&total.to_le_bytes());
    made
}
