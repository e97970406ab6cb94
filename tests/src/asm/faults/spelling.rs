//! White space, comments and names that only one of the scanners accepts.

use super::{Fault, declaration, edit, function, statement};
use crate::asm::syntax::Module;
use arbitrary::{Result, Unstructured};

macro_rules! gaps {
    ($($name:literal $text:literal,)*) => {
        &[$(Fault { name: $name, how: super::How::Tokens(|tokens, u| gap(tokens, u, $text)) },)*]
    };
}

/// Text put between two tokens.
pub(super) const GAPS: &[Fault] = gaps! {
    "gap_form_feed" "\u{c}",
    "gap_vertical_tab" "\u{b}",
    "gap_no_break_space" "\u{a0}",
    "gap_byte_order_mark" "\u{feff}",
    "gap_ogham_space" "\u{1680}",
    "gap_em_space" "\u{2003}",
    "gap_line_separator" "\u{2028}",
    "gap_next_line" "\u{85}",
    "gap_zero_width_joiner" "\u{200d}",
    "gap_nul" "\u{0}",
    "gap_newline" "\n",
    "gap_carriage_return" "\r",
    "gap_crlf" "\r\n",
    "gap_tab" "\t",
    "gap_comment" "/**/",
    "gap_comment_stars" "/***/",
    "gap_comment_non_ascii" "/*\u{e9}\u{1f600}*/",
    "gap_comment_lines" "/*\n*/",
    "gap_comment_line_separator" "/*\u{2028}*/",
    "gap_line_comment" "//a\n",
    "gap_line_comment_carriage_return" "//a\r",
    "gap_line_comment_carriage_return_crlf" "//a\r\n",
    "gap_line_comment_line_separator" "//a\u{2028}",
    "gap_line_comment_backslash" "//\\\n",
    "gap_html_comment" "<!--a\n",
    "gap_html_comment_end" "\n-->a\n",
    "gap_hashbang" "#!a\n",
    "gap_source_map" "//# sourceMappingURL=a\n",
    "gap_unclosed_comment" "/*",
    "gap_at_sign" "@",
    "gap_hash" "#",
    "gap_backslash" "\\",
    "gap_quote" "\"",
    "gap_backtick" "`",
};

pub(super) const FAULTS: &[Fault] = &[
    declaration("name_non_ascii", "var caf\u{e9}=0;"),
    declaration("name_escape", "var \\u0061b=0;"),
    declaration("name_long_escape", "var \\u{61}b=0;"),
    declaration("name_dollar", "var $$=0,_$=1,__=2,$1=3;"),
    declaration("name_digits", "var a1234567890=0;"),
    declaration("name_private", "var #a=0;"),
    declaration("name_keyword", "var if=0;"),
    declaration("name_reserved", "var enum=0;"),
    declaration("name_strict_reserved", "var implements=0,interface=1,package=2;"),
    declaration("name_escaped_keyword", "var v\\u0061r=0;"),
    declaration("name_asm_words", "var asm=0,use=1,stdlib0=2,Math=3,fround=4,imul=5;"),
    declaration("name_stdlib_words", "var Infinity=0,Int8Array=1,sin=2,E=3,PI=4;"),
    declaration("name_proto", "var __proto__=0,constructor=1,toString=2;"),
    declaration("name_of_types", "var int=0,double=1,float=2,signed=3;"),
    function("function_name_non_ascii", "function caf\u{e9}(){}"),
    function("function_name_proto", "function __proto__(){}function constructor(){}"),
    function("local_name_non_ascii", "function @new(){var caf\u{e9}=0;}"),
    function("local_name_escape", "function @new(){var ab=0;\\u0061b=1;}"),
    function("local_name_stdlib", "function @new(){var Math=0,stdlib0=1;Math=2;}"),
    function("param_name_non_ascii", "function @new(caf\u{e9}){caf\u{e9}=caf\u{e9}|0;}"),
    function("comment_in_coercion", "function @new(a){a=/**/a/**/|/**/0/**/;}"),
    function("newline_in_coercion", "function @new(a){a\n=\na\n|\n0\n;}"),
    function("newline_before_call", "function @new(){@imp\n();}"),
    function("newline_instead_of_semicolon", "function @new(){var i=0\ni=1\nreturn\n}"),
    function("brace_instead_of_semicolon", "function @new(){var i=0;i=1}"),
    function("brace_instead_of_semicolon_return", "function @new(){return 1}"),
    function("newline_instead_of_semicolon_return", "function @new(){return 1\n}"),
    function("comment_instead_of_semicolon", "function @new(){var i=0;i=1/*\n*/i=2;}"),
    function("line_comment_instead_of_semicolon", "function @new(){var i=0;i=1//a\ni=2;}"),
    function("carriage_return_instead_of_semicolon", "function @new(){var i=0;i=1\ri=2;}"),
    function("newline_in_return", "function @new(){return\n1;}"),
    statement("plus_plus_spaced", "@d=@d+ +@e;"),
    statement("minus_minus_spaced", "@d=@d- -@e;"),
    statement("minus_newline_minus", "@d=@d-\n-@e;"),
    statement("plus_comment_plus", "@d=@d+/**/+@e;"),
    statement("arrow_after_minus", "@i=@i--> 0;"),
    statement("semicolon_line", "@i=1\n"),
    statement("semicolon_none_brace", "{@i=1}"),
    statement("semicolon_none_line_paren", "@i=@j\n(@i);"),
    edit("module_name_non_ascii", |module, _| rename(module, "caf\u{e9}")),
    edit("module_name_escape", |module, _| rename(module, "\\u0061b")),
    edit("module_name_contextual", |module, _| rename(module, "async")),
    edit("module_param_non_ascii", |module, _| rename_param(module, "caf\u{e9}")),
    edit("module_param_stdlib_word", |module, _| rename_param(module, "Math")),
    edit("module_param_word", |module, _| rename_param(module, "let")),
    edit("wild_spacing", |module, _| {
        if let Some(first) = module.spacing.first_mut() {
            *first = 3;
        }
        Ok(true)
    }),
];

fn rename(module: &mut Module, name: &str) -> Result<bool> {
    module.before = format!("function {name}");
    module.after = String::new();
    name.clone_into(&mut module.name);
    Ok(true)
}

/// One more parameter, where there is room.
fn rename_param(module: &mut Module, name: &str) -> Result<bool> {
    let room = module.params.len() < 3;
    if room {
        module.params.push(name.to_owned());
    }
    Ok(room)
}

fn gap(tokens: &mut Vec<String>, u: &mut Unstructured<'_>, text: &str) -> Result<bool> {
    let at = u.choose_index(tokens.len() - 1)? + 1;
    tokens.insert(at, text.to_owned());
    Ok(true)
}
