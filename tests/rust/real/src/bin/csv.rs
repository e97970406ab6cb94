//! Tables of text: into records and back, with quotes, other delimiters, and faults.

use csv::{ByteRecord, QuoteStyle, ReaderBuilder, StringRecord, Terminator, Trim, WriterBuilder};
use real::{digest, Noise};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Row {
    number: i64,
    name: String,
    share: Option<f64>,
    flag: bool,
}

fn main() -> Result<(), csv::Error> {
    let mut noise = Noise(19);
    let rows: Vec<Row> = (0..2000)
        .map(|_| Row {
            number: i64::from(noise.number() as i32),
            name: noise.words(2).join([" ", ",", "\"", "\n"][noise.below(4) as usize]),
            share: (noise.below(3) > 0).then(|| f64::from(noise.number()) / 1e7),
            flag: noise.below(2) == 0,
        })
        .collect();
    for (delimiter, style) in
        [(b',', QuoteStyle::Necessary), (b';', QuoteStyle::NonNumeric), (b'\t', QuoteStyle::Always)]
    {
        let mut writer = WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(style)
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        for row in &rows {
            writer.serialize(row)?;
        }
        let text = writer.into_inner().expect("a vector takes all");
        println!("{}", digest(&text));
        let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(&text[..]);
        println!("{:?}", reader.headers()?);
        let read: Vec<Row> = reader.deserialize().collect::<Result<_, _>>()?;
        println!("{}", read == rows);
        let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(&text[..]);
        let mut record = ByteRecord::new();
        let (mut fields, mut last) = (0, None);
        while reader.read_byte_record(&mut record)? {
            fields += record.iter().map(<[u8]>::len).sum::<usize>();
            last = record.position().cloned();
        }
        println!("{fields} {last:?}");
    }
    let text = "# said\n a , b \n\"x\"\"y\", z\n1,2,3\n\"open";
    let mut reader =
        ReaderBuilder::new().comment(Some(b'#')).trim(Trim::All).from_reader(text.as_bytes());
    println!("{:?}", reader.headers());
    for record in reader.records() {
        match record {
            Ok(record) => println!("{record:?}"),
            Err(error) => println!("{error}"),
        }
    }
    let wrong = "number,name,share,flag\nx,n,1,true\n1,n,,maybe\n99999999999999999999,n,,false\n";
    for row in ReaderBuilder::new().from_reader(wrong.as_bytes()).deserialize::<Row>() {
        println!("{:?}", row.map_err(|error| error.to_string()));
    }
    println!("{:?}", StringRecord::from(vec!["a", "b"]).deserialize::<(char, String)>(None)?);
    Ok(())
}
