//! The table of rules: the name, severity and requirement of each.

use crate::diagnostic::Severity;

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident $severity:ident $name:literal;)*) => {
        /// A rule of asm.js, or of writing it well.
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Rule {
            /// All of them, as they are listed.
            pub const ALL: &[Rule] = &[$(Rule::$variant),*];

            /// Its name, as reports and `--format json` have it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name,)* }
            }

            /// Its requirement, in a sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Rule::$variant => concat!($($doc),+).trim_ascii(),)* }
            }

            /// The severity of breaking it.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity,)* }
            }
        }
    };
}

// Names are what reports print and what tests and tools hold on to: a new rule is added,
// an old name is not given away.
rules! {
    /// The file is JavaScript.
    Syntax Error "syntax";
    /// Nesting and chains stay within what the engines' parsers support.
    Depth Error "depth";

    /// The module is a plain function: no arrow, no async function, no generator, no
    /// method.
    ModuleFunction Error "module-function";
    /// A module has at most three parameters, all of them plain and different names.
    ModuleParameters Error "module-parameters";
    /// "use asm" is the only directive of the module, and no other mode is asked for
    /// inside it.
    Directive Error "directive";
    /// A module is: variables, then functions, then tables, then one return.
    ModuleOrder Error "module-order";
    /// Only variables, functions, tables and a return are at the level of the module.
    ModuleStatement Error "module-statement";
    /// A name is declared once, and not with the name of the module or of one of its
    /// parameters.
    DuplicateName Error "duplicate-name";
    /// The names `eval` and `arguments` are not declared.
    ReservedName Error "reserved-name";

    /// A global variable is initialised by a numeric literal, an import, a view or a
    /// constant.
    GlobalInitialiser Error "global-initialiser";
    /// A literal that initialises a variable is within the range of its type.
    InitialiserRange Error "initialiser-range";
    /// An import is read from a parameter of the module, by `.name`.
    Import Error "import";
    /// An import from the standard library is one of the members that asm.js has.
    StdlibMember Error "stdlib-member";
    /// A view is `new stdlib.Int32Array(heap)`, of one of the eight kinds.
    View Error "view";
    /// A module that has views, imports or a heap has the parameter that they come from.
    MissingParameter Error "missing-parameter";

    /// A table is `var T = [f, g, ...];`, of a power of two of functions of the module.
    Table Error "table";
    /// All functions of a table have the same type, and calls through it are of that
    /// type.
    TableSignature Error "table-signature";
    /// A table that is called is defined, and one that is defined is called.
    TableUse Error "table-use";

    /// The module returns one function, or an object of functions.
    Export Error "export";
    /// The key of an export is a plain name that the engine takes.
    ExportName Error "export-name";

    /// A function is a plain declaration with plain parameters.
    FunctionForm Error "function-form";
    /// Every parameter is coerced once, in order, before anything else.
    ParameterCoercion Error "parameter-coercion";
    /// Local variables come before all other statements.
    LocalPlace Error "local-place";
    /// A local variable is initialised by a numeric literal or a constant.
    LocalInitialiser Error "local-initialiser";
    /// All returns of a function are of one type.
    ReturnType Error "return-type";
    /// The result of a function is signed, double or float.
    ReturnValue Error "return-value";
    /// A function that returns a value ends with a return.
    FinalReturn Error "final-return";

    /// Only the statements of asm.js are used.
    Statement Error "statement";
    /// A condition is an int.
    Condition Error "condition";
    /// A label is on a block, a loop or a switch, one on each.
    Label Error "label";
    /// A jump goes to a label or a loop that is around it.
    Jump Error "jump";
    /// The value of a switch is signed.
    SwitchValue Error "switch-value";
    /// A case is an integer literal of 32 bits, once.
    SwitchCase Error "switch-case";
    /// `default` comes last, and at most once.
    SwitchDefault Error "switch-default";
    /// The cases of a switch span no more than the engine makes a table of.
    SwitchRange Error "switch-range";

    /// Only the expressions of asm.js are used.
    Expression Error "expression";
    /// A name is that of a local variable or of something the module declares.
    UnknownName Error "unknown-name";
    /// A name is used for what it is: a variable is not called, a function is not a
    /// value.
    NameUse Error "name-use";
    /// A literal is a 32-bit integer, or a double that is written with a point.
    Literal Error "literal";
    /// The operands of an operator are of types that it takes.
    Operands Error "operands";
    /// A chain of additions is coerced before it is used, and takes ints only.
    AdditionChain Error "addition-chain";
    /// An int is multiplied by a small literal, and by nothing else.
    Multiply Error "multiply";
    /// Both arms of a conditional are int, double or float.
    Conditional Error "conditional";
    /// An assigned value has the type of the variable.
    Assignment Error "assignment";
    /// A variable that is assigned can change.
    Immutable Error "immutable";
    /// A comma has a value on its right.
    Comma Error "comma";

    /// The index of a view is shifted right by the view's own number of bits.
    HeapIndex Error "heap-index";
    /// A constant index is within the largest heap.
    HeapConstant Error "heap-constant";
    /// A stored value is of a type that the view accepts.
    HeapStore Error "heap-store";

    /// The result of a call is coerced at the call: `f()|0`, `+f()`, `fround(f())`, or
    /// not used.
    CallCoercion Error "call-coercion";
    /// Arguments of functions of the module are int, double or float.
    Argument Error "argument";
    /// A function is called with the parameters and the result that it has.
    CallSignature Error "call-signature";
    /// A function that is called is defined.
    UnknownFunction Error "unknown-function";
    /// Foreign functions take signed and double, and return int, double or nothing.
    ForeignCall Error "foreign-call";
    /// Functions of Math are called with types that they are defined for.
    MathCall Error "math-call";
    /// A table is called as `T[index & MASK](...)`, with its length less one as the mask.
    TableCall Error "table-call";

    /// No parentheses where V8's parser does not look for them.
    Parentheses Error "parentheses";
    /// Semicolons where V8's parser requires them, and nowhere else.
    Semicolon Error "semicolon";
    /// Numbers as V8's scanner reads them.
    NumberSpelling Error "number-spelling";
    /// Names of ASCII letters, digits, `_` and `$`, without escapes.
    NameSpelling Error "name-spelling";
    /// Space, tab, CR and LF are the only white space.
    Whitespace Error "whitespace";

    /// Functions have at most so many parameters, and calls so many arguments.
    TooManyParameters Error "too-many-parameters";
    /// Functions have at most so many local variables.
    TooManyLocals Error "too-many-locals";
    /// Functions are no larger than V8 compiles: about 7,654,321 bytes of WebAssembly,
    /// estimated to about 1%.
    FunctionSize Error "function-size";
    /// A module has at most so many functions, imports, globals and table slots.
    ModuleSize Error "module-size";

    /// A literal such as `1e-3` is a double to V8 and the integer 0 to SpiderMonkey.
    ExponentLiteral Warning "exponent-literal";
    /// `-0` is of another type in another engine and place.
    NegativeZero Warning "negative-zero";
    /// `%` is slow where asm.js runs as plain JavaScript.
    SlowRemainder Warning "slow-remainder";
    /// The remainder of doubles is a call into the engine.
    SlowDoubleRemainder Warning "slow-double-remainder";
    /// Chains of `fround` are slow where asm.js runs as plain JavaScript.
    SlowFloat Warning "slow-float";
    /// V8 compares the cases of a switch one after another.
    LinearSwitch Warning "linear-switch";
    /// A function beyond this size is not optimised where asm.js runs as plain
    /// JavaScript.
    LargeFunction Warning "large-function";
    /// A function with so many variables is slow where asm.js runs as plain JavaScript.
    ManyLocals Warning "many-locals";
    /// An import that is not used is still required to link.
    UnusedImport Warning "unused-import";
    /// A function that nothing calls, holds or exports.
    UnusedFunction Warning "unused-function";
    /// A constant index raises the smallest heap that the module links with.
    HeapMinimum Warning "heap-minimum";
    /// Nesting near the limit of some engine: a smaller stack, as workers have, does not
    /// support it.
    DeepNesting Warning "deep-nesting";
    /// A name that is a word of the language in strict code or in modules.
    ContextualName Warning "contextual-name";
    /// V8's validator reads the text as JavaScript does.
    OtherReading Warning "other-reading";
    /// Code after a jump is never run.
    UnreachableCode Warning "unreachable-code";
}

#[cfg(test)]
mod tests {
    use super::Rule;
    use std::collections::HashSet;

    #[test]
    fn names_are_given_once_and_are_easy_to_type() {
        let names: HashSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
        assert_eq!(names.len(), Rule::ALL.len());
        for rule in Rule::ALL {
            assert!(rule.name().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
            assert!(rule.about().ends_with('.'), "{}", rule.name());
        }
    }
}
