//! Configuration: into records, into free tables, and what is wrong.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

const TEXT: &str = r#"
title = "a \"title\" \u00e4"
path = 'C:\raw'
long = """
first \
    joined
second"""
hex = 0xDEAD_beef
big = -9_223_372_036_854_775_808
float = 6.626e-34
special = [inf, -inf, +0.0]
when = 1979-05-27T07:32:00.999-07:00
day = 1979-05-27
mixed = [1, "two", [3.0, { four = true }]]
dotted.key."with space" = 1

[owner]
name = "n"
limits = { low = 1, high = 2 }

[[product]]
id = 1
[[product]]
id = 2
tags = ["x", "y"]
[product.size]
kind = "Box"
width = 2.5
"#;

#[derive(Deserialize, Serialize, Debug)]
struct Config {
    title: String,
    hex: u64,
    big: i64,
    float: f64,
    owner: Owner,
    product: Vec<Product>,
    #[serde(default)]
    missing: Option<u8>,
}

#[derive(Deserialize, Serialize, Debug)]
struct Owner {
    name: String,
    limits: BTreeMap<String, i32>,
}

#[derive(Deserialize, Serialize, Debug)]
struct Product {
    id: u32,
    #[serde(default)]
    tags: Vec<String>,
    size: Option<Size>,
}

#[derive(Deserialize, Serialize, Debug)]
#[serde(tag = "kind")]
enum Size {
    Point,
    Box { width: f32 },
}

fn main() {
    let config: Config = toml::from_str(TEXT).expect("it is right");
    println!("{config:#?}");
    println!("{}", toml::to_string_pretty(&config).expect("it is written"));
    let mut table: Table = TEXT.parse().expect("it is right");
    println!("{table:?}");
    if let Some(Value::Array(mixed)) = table.get_mut("mixed") {
        mixed.push(Value::Boolean(false));
    }
    println!("{}", toml::to_string(&table).expect("it is written"));
    println!("{:?}", table["product"][1]["size"].get("width"));
    for wrong in [
        "a = 1\na = 2",
        "a = ",
        "[a]\n[a]",
        "a = \"open",
        "a = 0x",
        "a = 9223372036854775808",
        "a = 2024-02-30",
        "a.b = 1\na = 2",
        "title = 5",
        "a = [1 2]",
        "= 1",
        "a = \"\\q\"",
    ] {
        match wrong.parse::<Table>() {
            Ok(table) => println!("{table:?}"),
            Err(error) => println!("{error}"),
        }
    }
    println!("{}", toml::from_str::<Config>("title = 5").expect_err("it is a number"));
}
