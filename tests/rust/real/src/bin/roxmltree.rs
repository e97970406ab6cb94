//! A tree of XML: names, namespaces, entities, positions, and what is wrong.

use real::Noise;
use roxmltree::{Document, NodeType, ParsingOptions};

const TEXT: &str = r#"<?xml version="1.0"?>
<!DOCTYPE root [ <!ENTITY who "w&#246;rld"> <!ENTITY twice "&who; &who;"> ]>
<root xmlns="urn:a" xmlns:b="urn:b" xml:lang="en">
  <!-- said -->
  <b:item id="1" b:id="&lt;2&gt;">hello &twice;<![CDATA[ <raw> ]]></b:item>
  <item xmlns="" tail=' a
b '/>
  <?target some data?>
</root>"#;

fn main() {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(TEXT, options).expect("it is XML");
    for node in document.descendants() {
        let place = document.text_pos_at(node.range().start);
        match node.node_type() {
            NodeType::Element => println!("{place} {:?} {:?}", node.tag_name(), node.text()),
            other => println!("{place} {other:?} {:?} {:?}", node.text(), node.pi()),
        }
        for attribute in node.attributes() {
            println!(
                "  {:?} {} = {:?}",
                attribute.namespace(),
                attribute.name(),
                attribute.value()
            );
        }
    }
    let item = document.descendants().find(|node| node.has_tag_name(("urn:b", "item")));
    println!("{:?}", item.and_then(|item| item.attribute(("urn:b", "id"))));
    println!(
        "{:?}",
        item.and_then(|item| item.next_sibling_element())
            .map(|next| next.tag_name().name().to_owned())
    );

    let mut noise = Noise(18);
    let mut long = String::from("<all>");
    for number in 0..3000 {
        let words = noise.words(3);
        long += &format!("<{0} n='{number}'>{1}<e/>{2}</{0}>", words[0], words[1], words[2]);
    }
    long += "</all>";
    let document = Document::parse(&long).expect("it is XML");
    let sum: usize = document
        .root_element()
        .children()
        .filter(|node| node.has_children())
        .filter_map(|node| node.attribute("n")?.parse::<usize>().ok())
        .sum();
    let text: usize = document.descendants().filter_map(|node| node.text()).map(str::len).sum();
    println!("{sum} {text} {}", document.descendants().count());

    for wrong in [
        "",
        "<a>",
        "<a></b>",
        "<a b='1' b='2'/>",
        "<a>&none;</a>",
        "<x:a/>",
        "<a/><b/>",
        "<a b=1/>",
        "<a>\u{1}</a>",
        "<!DOCTYPE a><a/>",
        "<a>]]></a>",
    ] {
        match Document::parse(wrong) {
            Ok(_) => println!("{wrong}: right"),
            Err(error) => println!("{wrong}: {error}"),
        }
    }
}
