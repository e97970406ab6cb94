//! Markdown as GitHub has it, to HTML, to CommonMark, and as a tree.

use comrak::nodes::NodeValue;
use comrak::{
    format_commonmark, format_html, format_xml, markdown_to_html, parse_document, Arena, Options,
};
use real::{digest, Noise};

const TEXT: &str = include_str!("../text.md");

fn main() -> std::io::Result<()> {
    println!("{}", markdown_to_html(TEXT, &Options::default()));
    let mut options = Options::default();
    let extension = &mut options.extension;
    extension.table = true;
    extension.strikethrough = true;
    extension.tasklist = true;
    extension.footnotes = true;
    extension.autolink = true;
    extension.superscript = true;
    extension.math_dollars = true;
    extension.description_lists = true;
    extension.header_ids = Some("on-".to_owned());
    options.parse.smart = true;
    options.render.unsafe_ = true;
    options.render.width = 60;

    let arena = Arena::new();
    let root = parse_document(&arena, TEXT, &options);
    for node in root.descendants() {
        if let NodeValue::Text(text) = &mut node.data.borrow_mut().value {
            *text = text.replace("one", "eins");
        }
    }
    let mut page = Vec::new();
    format_html(root, &options, &mut page)?;
    page.push(b'\n');
    format_commonmark(root, &options, &mut page)?;
    println!("{}", String::from_utf8_lossy(&page));
    page.clear();
    format_xml(root, &options, &mut page)?;
    println!("{}", digest(&page));

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
    println!(
        "{} {}",
        digest(long.as_bytes()),
        digest(markdown_to_html(&long, &options).as_bytes())
    );
    Ok(())
}
