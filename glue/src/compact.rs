//! Reprints a script without comments and superfluous space. The asm.js module is not reprinted:
//! with another spelling of a number or of a coercion it would no longer validate.

use swc_common::sync::Lrc;
use swc_ecma_codegen::text_writer::{JsWriter, omit_trailing_semi};
use swc_ecma_codegen::{Config, Emitter, Node};

use crate::error::GlueError;
use crate::scan::Source;
use crate::shorten::shorten;
use crate::unused::leave_out_unused;

/// Reprints `text` in its shortest spelling, without variables that are not read and with short names
/// for the variables of functions. `module`: it is an ES module.
pub fn compact(text: &str, module: bool) -> Result<String, GlueError> {
    let source = Source::new("glue", text);
    if module {
        let mut program = source.parse_module()?;
        leave_out_unused(&mut program);
        shorten(&mut program);
        print(&source, &program)
    } else {
        let mut program = source.parse_script()?;
        leave_out_unused(&mut program);
        shorten(&mut program);
        print(&source, &program)
    }
}

pub(crate) fn print(source: &Source, program: &impl Node) -> Result<String, GlueError> {
    let mut bytes = Vec::new();
    let mut writer = JsWriter::new(Lrc::clone(&source.map), "", &mut bytes, None);
    writer.set_indent_str("");
    // `minify` prints numbers by their shortest spelling; all that is not ASCII is escaped.
    let mut emitter = Emitter {
        cfg: Config::default().with_minify(true).with_ascii_only(true),
        cm: Lrc::clone(&source.map),
        comments: None,
        wr: omit_trailing_semi(writer),
    };
    program
        .emit_with(&mut emitter)
        .map_err(|fault| GlueError::new(format!("glue could not be printed: {fault}")))?;
    drop(emitter);
    String::from_utf8(bytes).map_err(|_| GlueError::new("glue could not be printed as text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_and_comments_go_and_parentheses_stay() {
        let text = "// words\nvar a = (1 + 2) * 3;\nfunction f(x) {\n  return -(x - 1);\n}\n";
        assert_eq!(
            compact(text, false).unwrap().trim_end(),
            "var a=(1+2)*3;function f(a){return-(a-1)}"
        );
    }

    #[test]
    fn a_module_may_export() {
        assert_eq!(compact("export default f;", true).unwrap().trim_end(), "export default f;");
    }
}
