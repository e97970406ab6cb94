//! Dates, times and durations, without a clock.

use chrono::format::{Item, StrftimeItems};
use chrono::{
    DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, SubsecRound,
    TimeDelta, TimeZone, Timelike, Utc, Weekday,
};
use real::Noise;

fn main() {
    let mut noise = Noise(11);
    for _ in 0..20 {
        let seconds = i64::from(noise.number() as i32) * 30;
        let time =
            Utc.timestamp_opt(seconds, noise.below(1_000_000_000)).single().expect("it is a time");
        let zone =
            FixedOffset::east_opt(noise.below(86_400) as i32 - 43_200).expect("it is a zone");
        let there = time.with_timezone(&zone);
        println!("{time} {} {}", there.to_rfc3339(), there.to_rfc2822());
        println!("{}", there.format("%A %e %B %Y, week %V of %G, day %j, %I:%M:%S%.3f %p %z"));
        println!("{:?} {}", there.round_subsecs(2), time.timestamp_nanos_opt().unwrap_or(0));
        println!("{:?}", time.checked_add_months(Months::new(noise.below(500))));
    }
    let first = NaiveDate::from_ymd_opt(2000, 1, 31).expect("it is a day");
    for months in [1, 13, 25, 1200] {
        println!("{:?}", first.checked_add_months(Months::new(months)));
    }
    let days =
        first.iter_weeks().take_while(|day| day.year() == 2000).filter(|day| day.day() == 13);
    println!("{:?}", days.collect::<Vec<_>>());
    println!(
        "{:?}",
        NaiveDate::from_isoywd_opt(2020, 53, Weekday::Sun).map(|day| day + Days::new(60))
    );
    println!("{:?}", NaiveDate::from_ymd_opt(2023, 2, 29));
    let long = TimeDelta::days(400) + TimeDelta::milliseconds(-12_345);
    println!("{long} {:?} {}", long.num_minutes(), long / 7);

    for text in [
        "2024-02-29T23:59:60Z",
        "2024-02-29T12:00:00.123456789+05:30",
        "2023-02-29T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-01-01",
    ] {
        match DateTime::parse_from_rfc3339(text) {
            Ok(time) => println!("{time:?} {} {}", time.to_utc(), time.nanosecond()),
            Err(error) => println!("{text}: {error}"),
        }
    }
    println!("{:?}", NaiveDateTime::parse_from_str("5 Sep 1977 07:08 PM", "%d %b %Y %I:%M %p"));
    println!("{:?}", DateTime::parse_from_rfc2822("Tue, 1 Jul 2003 10:52:37 +0200"));
    let items: Vec<Item> = StrftimeItems::new("%Y-%Q").collect();
    println!("{items:?}");
}
