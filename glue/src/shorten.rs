//! Gives the variables of a script short names.
//!
//! The names of the script itself stay, for pages refer to them. What is renamed are the parameters,
//! variables and functions of its functions; the runtime and the library are inside of one, and a
//! page sees of them what is a property of `Module`. Variables of a function are taken as one set of
//! names, whatever block a `var` is in. Names that this would confuse keep their spelling, in the
//! function and in those around it: `let`, `const`, classes and `catch` belong to a block.
//!
//! ```text
//! (function (Module) { function emInit(module, heap) { var count = 0; ... } ... })(Module);
//! (function (a) { function b(a, c) { var d = 0; ... } ... })(Module);
//! ```
//!
//! Three walks: one finds scopes, declarations and mentions, one chooses names, one writes them.
//! Linear in the number of mentions times the depth of functions. Names of asm.js are not touched:
//! its printer has chosen them.

use rustc_hash::{FxHashMap, FxHashSet};
use swc_atoms::Atom;
use swc_common::BytePos;
use swc_ecma_ast::Ident;
use swc_ecma_visit::{VisitMut, VisitMutWith, VisitWith};

use emback_ir::abi::is_reserved_word;

use crate::survey::Survey;

/// Renames what can be renamed in a script or a module.
///
/// Right for a program that parses: an undeclared name is a global of the engine, or of text that is
/// put in later, and stays.
pub(crate) fn shorten<N>(program: &mut N)
where
    N: VisitWith<Survey> + VisitMutWith<Renamer>,
{
    let survey = Survey::of(program);
    let mut renamer = Renamer { names: choose(&survey) };
    program.visit_mut_with(&mut renamer);
}

/// The new names, by the places of the old ones.
///
/// Outer scopes are named before inner ones, so that an inner scope knows how the names that it
/// mentions are spelt now. Its own names then avoid three sets: those, what stays as it is
/// inside of it, and reserved words.
fn choose(survey: &Survey) -> FxHashMap<BytePos, Atom> {
    // What a scope mentions, itself or inside, of scopes around it: new names of its own must
    // not hide it.
    let mut outer: Vec<FxHashSet<(Option<usize>, &Atom)>> =
        vec![FxHashSet::default(); survey.scopes.len()];
    let mut counts: Vec<FxHashMap<&Atom, usize>> = vec![FxHashMap::default(); survey.scopes.len()];
    let mut meant = Vec::with_capacity(survey.mentions.len());
    for mention in &survey.mentions {
        let found = survey.meant(mention.scope, &mention.name);
        meant.push(found);
        // The walk ends at a scope that has the same mention: those around it have it, too.
        let mut at = mention.scope;
        while Some(at) != found && outer[at].insert((found, &mention.name)) && at > 0 {
            at = survey.scopes[at].parent;
        }
        if let Some(scope) = found.filter(|&scope| survey.is_free(scope, &mention.name)) {
            *counts[scope].entry(&mention.name).or_default() += 1;
        }
    }
    // Names that stay in a scope or inside of it would hide a new name that is the same.
    let mut kept: Vec<FxHashSet<&Atom>> = vec![FxHashSet::default(); survey.scopes.len()];
    for at in (0..survey.scopes.len()).rev() {
        let names = survey.scopes[at].names.keys();
        kept[at].extend(names.filter(|name| !survey.is_free(at, name)));
        if at > 0 {
            let inside: Vec<&Atom> = kept[at].iter().copied().collect();
            kept[survey.scopes[at].parent].extend(inside);
        }
    }
    let mut chosen: Vec<FxHashMap<&Atom, Atom>> = Vec::with_capacity(survey.scopes.len());
    for at in 0..survey.scopes.len() {
        let mut names: Vec<(&Atom, usize)> =
            counts[at].iter().map(|(name, count)| (*name, *count)).collect();
        // The most frequent names get the shortest; the rest of the order is the same in each
        // build.
        names.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let spelling = |&(scope, name): &(Option<usize>, &Atom)| {
            let chosen = scope.and_then(|scope| chosen.get(scope)?.get(name));
            chosen.unwrap_or(name).clone()
        };
        let taken: FxHashSet<Atom> = outer[at].iter().map(spelling).collect();
        // A reserved word of strict mode is kept out, too: the runtime may be put into a
        // module.
        let mut free = (0..).map(short_name).filter(|name| {
            !taken.contains(name) && !kept[at].contains(name) && !is_reserved_word(name)
        });
        let names = names.into_iter().map(|(name, _)| name);
        chosen.push(names.zip(&mut free).collect());
    }
    let places = survey.mentions.iter().zip(meant);
    let renamed = places.filter_map(|(mention, scope)| {
        Some((mention.at, chosen.get(scope?)?.get(&mention.name)?.clone()))
    });
    renamed.collect()
}

/// The names of one letter, then those of two, and so on.
///
/// Bijective numeration of base 52: no name occurs twice.
fn short_name(mut number: usize) -> Atom {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % 52]));
        number /= 52;
        if number == 0 {
            return name.into();
        }
        number -= 1;
    }
}

/// Puts the new names in.
pub(crate) struct Renamer {
    names: FxHashMap<BytePos, Atom>,
}

impl VisitMut for Renamer {
    fn visit_mut_ident(&mut self, ident: &mut Ident) {
        if let Some(name) = self.names.get(&ident.span.lo) {
            ident.sym = name.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shorten;
    use crate::compact::print;
    use crate::scan::Source;

    fn with_short_names(script: &str) -> String {
        let source = Source::new("glue", script);
        let mut program = source.parse_script().unwrap();
        shorten(&mut program);
        print(&source, &program).unwrap()
    }

    /// The text inside of a function whose own names stay, shortened.
    fn shortened(text: &str) -> String {
        let script = with_short_names(&format!("(function(Module){{eval;{text}}})();"));
        let start = "(function(Module){eval;";
        let end = "})()";
        let inside = script.trim_end().trim_end_matches(';').strip_suffix(end).unwrap();
        inside.strip_prefix(start).unwrap().to_owned()
    }

    #[test]
    fn local_variables_become_short() {
        for (text, expected) in [
            // Names of the runtime stay, and what is used most is shortest; new names avoid what is
            // mentioned.
            (
                "function put(file,bytes){return file.bytes+bytes[bytes.length]+a}",
                "function put(c,b){return c.bytes+b[b.length]+a}",
            ),
            // Functions inside see the variables around them.
            (
                "function f(list){function each(item){return list[item]}return each(list)}",
                "function f(a){function b(b){return a[b]}return b(a)}",
            ),
            // The same name inside is another variable, and its new name may be used again.
            (
                "function f(list){return function(list){return list}(list)}",
                "function f(a){return function(a){return a}(a)}",
            ),
            ("function f(){for(var at in x){}at()}", "function f(){for(var a in x){}a()}"),
            ("var top=function(name){top=name}", "var top=function(a){top=a}"),
            ("f(one=>two=>one+two)", "f(a=>b=>a+b)"),
            ("function f(...rest){return rest}", "function f(...rest){return rest}"),
            (
                "function f(x){next:for(;;)break next;x.next}",
                "function f(a){next:for(;;)break next;a.next}",
            ),
        ] {
            assert_eq!(shortened(text), expected);
        }
    }

    #[test]
    fn names_of_the_runtime_become_short_and_those_of_the_script_stay() {
        assert_eq!(
            with_short_names(
                "var Module={};(function(Module){emAsmGoesHere;asmModule();Module.put=put;\
                 function put(file){return put(Module)+file}})(Module);"
            )
            .trim_end(),
            "var Module={};(function(a){emAsmGoesHere;asmModule();a.put=b;\
             function b(c){return b(a)+c}})(Module);"
        );
    }

    #[test]
    fn names_that_could_be_confused_stay() {
        for text in [
            "function f(err){{let err=1;err}err()}",
            "function f(err){return function(){try{}catch(err){}return err}}",
            "function f(item){return{item}}",
            "function f(item){({item}=x)}",
            "function f(item){var{part}=item;return{item,part}}",
            "function f(item){return eval(\"item\")}",
            "function f(item){with(item)item()}",
            "function f(name){return function name(){return name}(name)}",
            "function f(x,y=x){var x}",
            "function f(part){{class part{}}return part}",
            "function f(part){{function part(){}}return part}",
        ] {
            let short = shortened(text);
            if text.contains("function name()") {
                // The parameter is not the function that has its name.
                assert_eq!(short, "function f(a){return function name(){return name}(a)}");
            } else {
                assert_eq!(short, text);
            }
        }
    }

    #[test]
    fn a_new_name_is_not_hidden_by_one_that_stays() {
        assert_eq!(
            shortened("function f(list){try{}catch(a){return list}}"),
            "function f(b){try{}catch(a){return b}}"
        );
        assert_eq!(
            shortened("function f(list){return function(x){return function a(){return list+x}}}"),
            "function f(b){return function(c){return function a(){return b+c}}}"
        );
    }

    #[test]
    fn short_names_are_each_given_once() {
        let names: Vec<_> = (0..6000).map(super::short_name).collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert_eq!((names[0].as_str(), names[51].as_str(), names[52].as_str()), ("a", "Z", "aa"));
    }
}
