//! Markdown to HTML by events.

use pulldown_cmark::{html, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use real::{digest, Noise};

const TEXT: &str = include_str!("../text.md");

fn main() {
    for options in [Options::empty(), Options::all()] {
        let mut page = String::new();
        html::push_html(&mut page, Parser::new_ext(TEXT, options));
        println!("{page}");
    }
    let mut outline = Vec::new();
    let mut heading = None;
    for (event, range) in Parser::new_ext(TEXT, Options::all()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                heading = Some((level, range, String::new()))
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, _, title)) = &mut heading {
                    *title += &text;
                }
            }
            Event::End(TagEnd::Heading(_)) => outline.extend(heading.take()),
            _ => {}
        }
    }
    println!("{outline:?}");
    let loud = Parser::new(TEXT).map(|event| match event {
        Event::Text(text) => Event::Text(CowStr::from(text.to_uppercase())),
        Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level: HeadingLevel::H6, id, classes, attrs })
        }
        other => other,
    });
    let mut page = String::new();
    html::push_html(&mut page, loud);
    println!("{}", digest(page.as_bytes()));

    let mut noise = Noise(17);
    let mut long = String::new();
    for word in noise.words(10_000) {
        long += &word;
        let marks = [
            " ", "\n", "\n\n", "*", "_ ", "`", "\n- ", "\n> ", "[", "](", ")", "\n# ", "&amp;",
            "|", "<b>",
        ];
        long += marks[noise.below(15) as usize];
    }
    page.clear();
    html::push_html(&mut page, Parser::new_ext(&long, Options::all()));
    println!("{} {}", digest(long.as_bytes()), digest(page.as_bytes()));
}
