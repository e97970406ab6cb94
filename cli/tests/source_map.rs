//! Source maps of WebAssembly, read back.

mod common;

use common::Place;
use sourcemap::SourceMap;
use wasmparser::{Operator, Parser, Payload, Validator};

/// `whole` knows its lines in C, `parts` those of the `.ll` alone; each instruction of note is there once.
const PROGRAM: &str = r#"target triple = "wasm32-unknown-unknown"
@kept = global i32 0
declare double @llvm.sqrt.f64(double)
declare void @llvm.trap()
define i32 @whole(i32 %a, i32 %b) noinline !dbg !3 {
  %m = mul i32 %a, %b, !dbg !4
  store volatile i32 %m, ptr @kept, !dbg !4
  %c = icmp ult i32 %m, %b, !dbg !5
  br i1 %c, label %yes, label %no, !dbg !5
yes:
  %d = udiv i32 %a, 5, !dbg !6
  store volatile i32 %d, ptr @kept, !dbg !6
  br label %no, !dbg !6
no:
  %l = load volatile i32, ptr @kept, !dbg !7
  ret i32 %l, !dbg !7
}
define double @parts(double %x) noinline {
  %s = call double @llvm.sqrt.f64(double %x)
  store volatile i32 7, ptr @kept
  %n = fneg double %s
  ret double %n
}
define void @stop() noinline {
  store volatile i32 8, ptr @kept
  call void @llvm.trap()
  unreachable
}
define i32 @begin() {
  %w = call i32 @whole(i32 6, i32 9)
  %p = call double @parts(double 4.0)
  call void @stop()
  ret i32 0
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "whole.c", directory: "/source")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "whole", file: !1, line: 10, unit: !0)
!4 = !DILocation(line: 11, column: 3, scope: !3)
!5 = !DILocation(line: 12, column: 7, scope: !3)
!6 = !DILocation(line: 13, column: 5, scope: !3)
!7 = !DILocation(line: 15, column: 10, scope: !3)
"#;

const WASM: &str = "--target=wasm32-unknown-emscripten";

fn build(place: &Place, args: &[&str]) {
    place.file("a.ll", PROGRAM);
    let outcome = place.emback(&[&["build", "a.ll", WASM][..], args].concat());
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{args:?}");
}

fn read(map: &[u8]) -> SourceMap {
    SourceMap::from_slice(map).expect("a source map")
}

fn bytes(place: &Place, name: &str) -> Vec<u8> {
    std::fs::read(place.path(name)).expect("the file is there")
}

/// What the module says of where its map is.
fn url(module: &[u8]) -> Option<String> {
    Validator::new().validate_all(module).expect("a module");
    let mut urls = Parser::new(0).parse_all(module).filter_map(|payload| match payload {
        Ok(Payload::CustomSection(section)) if section.name() == "sourceMappingURL" => {
            let mut reader = wasmparser::BinaryReader::new(section.data(), 0);
            let url = reader.read_string().expect("a string").to_owned();
            assert!(reader.eof(), "and nothing else");
            Some(url)
        }
        _ => None,
    });
    let url = urls.next();
    assert_eq!(urls.next(), None);
    url
}

/// The place that a byte of the module comes from, with its line from 1.
fn origin(map: &SourceMap, offset: u64) -> Option<(&str, u32)> {
    let token = map.lookup_token(0, u32::try_from(offset).expect("small"))?;
    Some((token.get_source()?, token.get_src_line() + 1))
}

/// Instructions of one statement each, and the places of these. A value that is used once may be `folded` into the
/// statement that uses it.
fn mark(operator: &Operator, folded: bool) -> Option<(&'static str, u32)> {
    let (c, ll) = ("/source/whole.c", "a.ll");
    Some(match operator {
        Operator::I32Mul => (c, 11),
        Operator::I32LtU | Operator::I32GeU => (c, 12),
        Operator::I32DivU => (c, 13),
        Operator::F64Sqrt => (ll, if folded { 22 } else { 19 }),
        Operator::I32Const { value: 7 } => (ll, 20),
        Operator::F64Neg => (ll, if folded { 22 } else { 21 }),
        Operator::I32Const { value: 8 } => (ll, 25),
        Operator::Unreachable => (ll, 26),
        Operator::I32Const { value: 9 } => (ll, 30),
        Operator::F64Const { .. } => (ll, 31),
        _ => return None,
    })
}

#[test]
fn each_instruction_has_its_line() {
    for level in ["-O0", "-O2", "-Os"] {
        let place = Place::new();
        build(&place, &["-o", "out.js", "-g", level]);
        assert_eq!(place.files(), ["a.ll", "out.js", "out.wasm", "out.wasm.map"]);
        let module = bytes(&place, "out.wasm");
        assert_eq!(url(&module).as_deref(), Some("out.wasm.map"));
        let map = read(&bytes(&place, "out.wasm.map"));
        let contents: Vec<Option<&str>> = map.source_contents().collect();
        assert_eq!(contents, [None, Some(PROGRAM)], "only what was read is known");

        let (mut starts, mut ends) = (Vec::new(), Vec::new());
        let mut seen = Vec::new();
        let mut last = None;
        for payload in Parser::new(0).parse_all(&module) {
            let Ok(Payload::CodeSectionEntry(body)) = payload else { continue };
            assert_eq!(origin(&map, body.range().start), None, "{level}: locals come from nowhere");
            ends.push(body.range().end);
            for item in body.get_operators_reader().expect("code").into_iter_with_offsets() {
                let (operator, offset) = item.expect("an instruction");
                starts.push(offset);
                last = origin(&map, offset);
                if let Some(want) = mark(&operator, level != "-O0") {
                    assert_eq!(last, Some(want), "{level}: {operator:?}");
                    seen.push(format!("{operator:?}"));
                }
            }
        }
        assert_eq!(last, None, "{level}: the module's own functions come last, and from nowhere");
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 10, "{level}: {seen:?}");
        let offsets: Vec<u32> = map.tokens().map(|token| token.get_dst_col()).collect();
        assert!(offsets.is_sorted_by(|a, b| a < b), "{level}: a byte has one origin");
        for token in map.tokens() {
            let at = u64::from(token.get_dst_col());
            assert_eq!(token.get_dst_line(), 0, "a byte is a column");
            let lies = if token.has_source() { &starts } else { &ends };
            assert!(lies.contains(&at) || starts.contains(&at), "{level}: {at} lies inside");
        }
    }
}

/// The call is a part of the assignment to the sum, on the edge back that the loop's head has the line of.
const IN_A_LOOP: &str = r#"target triple = "wasm32-unknown-unknown"
declare i32 @helper(i32)
define i32 @compute(i32 %n) !dbg !3 {
entry:
  br label %loop, !dbg !4
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ], !dbg !4
  %total = phi i32 [ 0, %entry ], [ %sum, %loop ], !dbg !4
  %c = call i32 @helper(i32 %i), !dbg !5
  %sum = add i32 %c, %total, !dbg !5
  %next = add i32 %i, 1, !dbg !4
  %more = icmp slt i32 %next, %n, !dbg !4
  br i1 %more, label %loop, label %done, !dbg !4
done:
  ret i32 %sum, !dbg !4
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "whole.c", directory: "/source")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "compute", file: !1, line: 10, unit: !0)
!4 = !DILocation(line: 13, column: 3, scope: !3)
!5 = !DILocation(line: 14, column: 14, scope: !3)
"#;

#[test]
fn a_call_in_a_statement_has_its_own_line() {
    for level in ["-O0", "-O2"] {
        let place = Place::new();
        place.file("a.ll", IN_A_LOOP);
        place.file(
            "k.js",
            "mergeInto(LibraryManager.library, { helper: function (x) { return x; } });",
        );
        let outcome = place.emback(&[
            "build",
            "a.ll",
            WASM,
            "--js-library",
            "k.js",
            "-o",
            "out.js",
            "-g",
            level,
        ]);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{level}");
        let map = read(&bytes(&place, "out.wasm.map"));
        let module = bytes(&place, "out.wasm");
        let bodies = Parser::new(0).parse_all(&module).filter_map(|payload| match payload {
            Ok(Payload::CodeSectionEntry(body)) => Some(body),
            _ => None, // holds no code
        });
        let lines: Vec<u32> = bodies
            .flat_map(|body| body.get_operators_reader().expect("code").into_iter_with_offsets())
            .flatten()
            .filter(|(operator, _)| matches!(operator, Operator::Call { .. }))
            .filter_map(|(_, offset)| Some(origin(&map, offset)?.1))
            .collect();
        assert_eq!(lines, [14], "{level}");
    }
}

#[test]
fn the_map_is_beside_the_module_or_inside() {
    let inside = "data:application/json;base64,";
    let place = Place::new();
    build(&place, &["-o", "a b.wasm", "--emit", "wasm", "-g"]);
    assert_eq!(place.files(), ["a b.wasm", "a b.wasm.map", "a.ll"]);
    assert_eq!(url(&bytes(&place, "a b.wasm")).as_deref(), Some("a%20b.wasm.map"));
    let beside = bytes(&place, "a b.wasm.map");

    let place = Place::new();
    build(&place, &["-o", "out.wasm", "--emit", "wasm", "-g", "-sSINGLE_FILE"]);
    assert_eq!(place.files(), ["a.ll", "out.wasm"]);
    let url_inside = url(&bytes(&place, "out.wasm")).expect("there is a map");
    let map = sourcemap::decode_data_url(&url_inside).expect("a source map");
    let sourcemap::DecodedMap::Regular(map) = map else { panic!("of the plain kind") };
    assert!(map.tokens().eq(read(&beside).tokens()), "where it is does not change it");

    // One script: the module is inside it, and the map inside the module.
    let place = Place::new();
    build(&place, &["-o", "out.js", "-g", "-sSINGLE_FILE"]);
    assert_eq!(place.files(), ["a.ll", "out.js"]);
    assert!(seen_by_node(&place, "out.js").starts_with(inside));

    // Two programs, each with its own.
    let place = Place::new();
    build(&place, &["-o", "out.js", "-g", "-sWASM=2"]);
    let beside = ["a.ll", "out.asm.js", "out.asm.js.map", "out.js", "out.wasm", "out.wasm.map"];
    assert_eq!(place.files(), beside);
    for name in ["out.asm.js.map", "out.wasm.map"] {
        let map = read(&bytes(&place, name));
        let sources: Vec<&str> = map.sources().collect();
        assert_eq!(sources, ["/source/whole.c", "a.ll"], "{name}");
    }

    // Only where it is asked for, and not for text, where bytes mean nothing.
    let place = Place::new();
    build(&place, &["-o", "out.js"]);
    assert_eq!(url(&bytes(&place, "out.wasm")), None);
    build(&place, &["-o", "out.wat", "--emit", "wat", "-g"]);
    assert_eq!(place.files(), ["a.ll", "out.js", "out.wasm", "out.wat"]);
    assert!(!place.text("out.wat").contains("sourceMappingURL"));
}

/// The address of the module's map, as node's debugger reports it.
fn seen_by_node(place: &Place, script: &str) -> String {
    place.file(
        "debug.js",
        "const { Session } = require('inspector');\n\
         const session = new Session();\n\
         session.connect();\n\
         session.on('Debugger.scriptParsed', ({ params }) => {\n\
           if (params.scriptLanguage === 'WebAssembly') console.log(params.sourceMapURL);\n\
         });\n\
         session.post('Debugger.enable');\n\
         require('./' + process.argv[2]);\n",
    );
    let outcome = place.node(&["debug.js", script]);
    assert_eq!(outcome.stdout.lines().count(), 1, "{}{}", outcome.stdout, outcome.stderr);
    outcome.stdout.trim_end().to_owned()
}

/// Two readers that are not ours: V8 finds the map, and node's own decoder leads from the frames of a trap to their lines.
#[test]
fn node_takes_it() {
    for level in ["-O0", "-O2"] {
        let place = Place::new();
        build(&place, &["-o", "out.js", "-g", level]);
        assert_eq!(seen_by_node(&place, "out.js"), "out.wasm.map");
        place.file(
            "trap.js",
            "const { SourceMap } = require('module');\n\
             const fs = require('fs');\n\
             const map = new SourceMap(JSON.parse(fs.readFileSync('out.wasm.map', 'utf8')));\n\
             const frames = (stack) => {\n\
               for (const [, at] of stack.matchAll(/wasm-function\\[\\d+\\]:(0x[0-9a-f]+)/g)) {\n\
                 const { originalSource, originalLine } = map.findEntry(0, Number(at));\n\
                 console.log(`${originalSource}:${originalLine + 1}`);\n\
               }\n\
             };\n\
             globalThis.Module = {\n\
               onRuntimeInitialized() {\n\
                 try { Module._begin(); } catch (error) { frames(error.stack); }\n\
               },\n\
             };\n\
             require('./out.js');\n",
        );
        let outcome = place.node(&["trap.js"]);
        assert_eq!(outcome.stdout, "a.ll:26\na.ll:32\n", "{level}: {}", outcome.stderr);
    }
}

/// The map of asm.js, and the text that it is of.
fn asm(place: &Place, args: &[&str], script: &str) -> (SourceMap, String) {
    let outcome = place.emback(args);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{args:?}");
    (read(&bytes(place, &format!("{script}.map"))), place.text(script))
}

#[test]
fn what_no_instruction_is_behind_leads_nowhere() {
    let place = Place::new();
    place.file("a.ll", PROGRAM);
    for level in ["-O0", "-O2"] {
        let (map, script) = asm(&place, &["build", "a.ll", "-g", level, "-o", "a.js"], "a.js");
        let lines: Vec<&str> = script.lines().collect();
        let head = |line: &&str| line.trim_start().starts_with("function ");
        let module = lines.iter().position(|line| line.contains("\"use asm\"")).expect("asm.js");
        let end = lines.iter().rposition(|line| line.contains("return {")).expect("exports");
        for (number, line) in lines.iter().enumerate() {
            if (module..end).contains(&number) && !head(line) {
                continue;
            }
            // Compact text has a function in one line.
            let column = line.find("function ").unwrap_or(0);
            let token = map.lookup_token(number as u32, column as u32);
            let source = token.and_then(|token| token.get_source());
            assert_eq!(source, None, "{level}: line {}: {line}", number + 1);
        }
    }
}

#[test]
fn builds_in_any_folder_have_one_map() {
    let sources = |map: &SourceMap| map.sources().map(str::to_owned).collect::<Vec<_>>();
    let mut maps = Vec::new();
    for _ in 0..2 {
        let place = Place::new();
        place.file("a.ll", PROGRAM);
        std::fs::create_dir(place.path("out")).expect("a folder");
        let input = place.path("a.ll").display().to_string();
        let output = place.path("out/a.js").display().to_string();
        let (map, _) = asm(&place, &["build", &input, "-g", "-o", &output], "out/a.js");
        assert_eq!(sources(&map), ["/source/whole.c", "../a.ll"]);
        maps.push(bytes(&place, "out/a.js.map"));
    }
    assert!(maps[0] == maps[1]);
}
