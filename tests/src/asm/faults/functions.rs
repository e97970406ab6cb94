//! Faults in the parts of a function: parameters, variables, results.

use super::{Fault, edit, function};
use crate::asm::syntax::{Function, Module, Stmt, VarTy};
use arbitrary::{Result, Unstructured};

pub(super) const FAULTS: &[Fault] = &[
    edit("coercion_missing", |module, u| params(module, u, |f, at| drop(f.coercions.remove(at)))),
    edit("coercion_twice", |module, u| {
        params(module, u, |f, at| f.coercions.insert(at, f.coercions[at].clone()))
    }),
    edit("coercions_swapped", |module, u| {
        params(module, u, |f, at| {
            let other = (at + 1) % f.coercions.len();
            f.coercions.swap(at, other);
        })
    }),
    edit("coercion_semicolon", |module, u| params(module, u, |f, at| f.coercions[at].push(';'))),
    edit("coercion_without_semicolon", |module, u| {
        params(module, u, |f, at| f.coercions[at] = f.coercions[at].replace(';', "\n"))
    }),
    edit("coercion_in_parens", |module, u| {
        params(module, u, |f, at| {
            f.coercions[at] = f.coercions[at].replacen('=', "=(", 1).replace(';', ");");
        })
    }),
    edit("coercions_in_one", |module, u| {
        params(module, u, |f, at| {
            if at + 1 < f.coercions.len() {
                f.coercions[at] = f.coercions[at].replace(';', ",");
            }
        })
    }),
    edit("coercions_behind_vars", |module, u| {
        params(module, u, |f, at| {
            let coercion = f.coercions.remove(at);
            f.body.insert(0, Stmt::Raw(coercion));
        })
    }),
    edit("param_default", |module, u| params(module, u, |f, at| f.params[at].push_str("=0"))),
    edit("param_rest", |module, u| {
        params(module, u, |f, _| {
            if let Some(last) = f.params.last_mut() {
                *last = format!("...{last}");
            }
        })
    }),
    edit("param_pattern", |module, u| {
        params(module, u, |f, at| f.params[at] = format!("{{{}}}", f.params[at]))
    }),
    edit("param_trailing_comma", |module, u| {
        params(module, u, |f, _| f.params.push(String::new()))
    }),
    edit("params_alike", |module, u| {
        params(module, u, |f, at| f.params[at] = f.params[(at + 1) % f.params.len()].clone())
    }),
    edit("params_shuffled", |module, u| {
        params(module, u, |f, at| {
            let other = (at + 1) % f.params.len();
            f.params.swap(at, other);
        })
    }),
    edit("param_of_another_type", |module, u| {
        params(module, u, |f, at| {
            let name = f.params[at].clone();
            f.coercions[at] = match f.signature.params[at] {
                VarTy::Int => format!("{name}=+{name};"),
                VarTy::Double | VarTy::Float => format!("{name}={name}|0;"),
            };
        })
    }),
    edit("param_unsigned", |module, u| {
        params(module, u, |f, at| f.coercions[at] = format!("{0}={0}>>>0;", f.params[at]))
    }),
    edit("param_shifted", |module, u| {
        params(module, u, |f, at| f.coercions[at] = format!("{0}={0}>>0;", f.params[at]))
    }),
    edit("param_or_one", |module, u| {
        params(module, u, |f, at| f.coercions[at] = format!("{0}={0}|1;", f.params[at]))
    }),
    edit("param_or_hex_zero", |module, u| {
        params(module, u, |f, at| f.coercions[at] = format!("{0}={0}|0x0;", f.params[at]))
    }),
    edit("param_from_another", |module, u| {
        params(module, u, |f, at| {
            let other = (at + 1) % f.params.len();
            f.coercions[at] = f.coercions[at]
                .replace(&format!("={}", f.params[at]), &format!("={}", f.params[other]));
        })
    }),
    edit("return_last_missing", |module, u| {
        some_function(module, u, |f| f.signature.returns.is_some(), |f| drop(f.body.pop()))
    }),
    edit("return_in_block", |module, u| {
        last(module, u, |body, last| body.push(Stmt::Block(None, vec![last])))
    }),
    edit("return_in_if", |module, u| {
        last(module, u, |body, last| {
            let text = "if(1)".to_owned();
            body.extend([Stmt::Raw(text), last.clone(), Stmt::Raw("else".to_owned()), last]);
        })
    }),
    edit("return_in_loop", |module, u| {
        last(module, u, |body, last| body.extend([Stmt::Raw("while(1)".to_owned()), last]))
    }),
    edit("return_in_switch", |module, u| {
        last(module, u, |body, last| {
            body.extend([
                Stmt::Raw("switch(0){default:".to_owned()),
                last,
                Stmt::Raw("}".to_owned()),
            ]);
        })
    }),
    edit("return_then_semicolon", |module, u| {
        last(module, u, |body, last| body.extend([last, Stmt::Empty]))
    }),
    edit("return_then_statement", |module, u| {
        last(module, u, |body, last| body.extend([last, Stmt::Raw("0;".to_owned())]))
    }),
    edit("return_twice", |module, u| {
        last(module, u, |body, last| body.extend([last.clone(), last]))
    }),
    edit("return_without_semicolon", |module, u| {
        last(module, u, |body, last| {
            if let Stmt::Return(Some(node)) = last {
                body.push(Stmt::Raw("return ".to_owned()));
                body.push(Stmt::Expr(node));
            }
        })
    }),
    edit("return_bare", |module, u| last(module, u, |body, _| body.push(Stmt::Return(None)))),
    edit("return_also_nothing", |module, u| {
        last(module, u, |body, last| body.extend([Stmt::Raw("if(1)return;".to_owned()), last]))
    }),
    edit("return_other_int", |module, u| early(module, u, "if(1)return 0;")),
    edit("return_other_double", |module, u| early(module, u, "if(1)return 0.5;")),
    edit("return_value_from_void", |module, u| {
        some_function(
            module,
            u,
            |f| f.signature.returns.is_none(),
            |f| f.body.push(Stmt::Raw("return 0;".to_owned())),
        )
    }),
    function("returns_int_variable", "function @new(){var i=0;return i;}"),
    function("returns_comparison", "function @new(){return 1<2;}"),
    function("returns_unsigned", "function @new(){var i=0;return i>>>0;}"),
    function("returns_unsigned_literal", "function @new(){return 3000000000;}"),
    function("returns_int_min", "function @new(){return -2147483648;}"),
    function("returns_minus_zero", "function @new(){return -0;}"),
    function("returns_conditional", "function @new(){return 1?2:3;}"),
    function("returns_double_conditional", "function @new(){return 1?2.5:3.5;}"),
    function("returns_unsigned_abs", "function @new(){var i=0;return @abs(i|0);}"),
    function("returns_global", "function @new(){return @gi;}"),
    function("returns_double_global", "function @new(){return @gd;}"),
    function("returns_constant", "function @new(){return @Ki;}"),
    function("returns_double_constant", "function @new(){return @Kd;}"),
    function("returns_float_constant", "function @new(){return @Kx;}"),
    function("returns_load", "function @new(){return @I32[0];}"),
    function("returns_double_load", "function @new(){return @F64[0];}"),
    function("returns_float_load", "function @new(){return @F32[0];}"),
    function("returns_floatish", "function @new(){var x=@fround(0);return x+x;}"),
    function("returns_sum", "function @new(){var i=0;return i+i;}"),
    function("returns_assignment", "function @new(){var i=0;return i=1;}"),
    function("returns_double_assignment", "function @new(){var d=0.5;return d=1.5;}"),
    function("returns_assignment_parens", "function @new(){var i=0;return (i=1);}"),
    function("returns_in_parens", "function @new(){return (0);}"),
    function("returns_coerced_in_parens", "function @new(){var i=0;return (i|0);}"),
    function("returns_double_in_parens", "function @new(){var d=0.5;return (d);}"),
    function("returns_fround_in_parens", "function @new(){return (@fround(0));}"),
    function("returns_call", "function @new(){return @fi(0);}"),
    function("returns_coerced_call", "function @new(){return @fi(0)|0;}"),
    function("returns_double_call", "function @new(){return @fd(0);}"),
    function("returns_void_call", "function @new(){return @fv(0);}"),
    function("returns_comma", "function @new(){return 1,2;}"),
    function("returns_comma_double", "function @new(){return 1,2.5;}"),
    function("returns_signed_operator", "function @new(){var i=0;return i&1;}"),
    function("returns_not_not", "function @new(){var d=0.5;return ~~d;}"),
    function("returns_imul", "function @new(){return @imul(2,3);}"),
    function("returns_minus_int", "function @new(){var i=0;return -i;}"),
    function("returns_minus_double", "function @new(){var d=0.5;return -d;}"),
    function("returns_math_double", "function @new(){return @sqrt(0.5);}"),
    function("returns_exponent", "function @new(){return 1e3;}"),
    function("returns_exponent_fraction", "function @new(){return 1e-3;}"),
    function("returns_foreign_call", "function @new(){return @imp();}"),
    function("returns_foreign_int", "function @new(){return @imp()|0;}"),
    function("returns_foreign_double", "function @new(){return +@imp();}"),
    function("local_uninitialised", "function @new(){var i;}"),
    function("local_in_parens", "function @new(){var i=(0);}"),
    function("local_minus_in_parens", "function @new(){var i=-(1);}"),
    function("local_minus_space", "function @new(){var i=- 1;}"),
    function("local_plus", "function @new(){var i=+0;}"),
    function("local_int_min", "function @new(){var i=-2147483648;}"),
    function("local_below_int_min", "function @new(){var i=-2147483649;}"),
    function("local_unsigned", "function @new(){var i=4294967295;i=-1;}"),
    function("local_two_to_32", "function @new(){var i=4294967296;}"),
    function("local_minus_zero", "function @new(){var i=-0;i=5;}"),
    function("local_minus_zero_double", "function @new(){var d=-0;d=0.5;}"),
    function("local_exponent", "function @new(){var i=1e3;i=5;}"),
    function("local_exponent_fraction", "function @new(){var i=1e-3;i=5;}"),
    function("local_exponent_fraction_double", "function @new(){var d=1e-3;d=0.5;}"),
    function("local_exponent_large", "function @new(){var i=1e10;}"),
    function("local_expression", "function @new(){var i=1+2;}"),
    function("local_coerced", "function @new(){var i=1|0;}"),
    function("local_from_param", "function @new(a){a=a|0;var i=a;}"),
    function("local_from_local", "function @new(){var i=0,j=i;}"),
    function("local_from_global", "function @new(){var i=@gi;}"),
    function("local_from_int_constant", "function @new(){var i=@Ki;i=i|0;}"),
    function("local_from_int_constant_assigned_int", "function @new(){var i=@Ki,j=0;i=j;}"),
    function(
        "local_from_int_constant_assigned_unsigned",
        "function @new(){var i=@Ki,j=0;i=j>>>0;}",
    ),
    function("local_from_int_constant_used_signed", "function @new(){var i=@Ki;return +i;}"),
    function("local_from_double_constant", "function @new(){var d=@Kd;d=0.5;}"),
    function("local_from_float_constant", "function @new(){var x=@Kx;x=@fround(5);}"),
    function("local_from_constant_parens", "function @new(){var i=(@Ki);}"),
    function("local_from_minus_constant", "function @new(){var i=-@Ki;}"),
    function("local_from_function", "function @new(){var i=@fi;}"),
    function("local_from_math", "function @new(){var i=@sqrt;}"),
    function("local_from_call", "function @new(){var i=@fi(0)|0;}"),
    function("local_from_sqrt", "function @new(){var d=@sqrt(0.5);}"),
    function("local_unknown", "function @new(){var i=nowhere;}"),
    function("local_string", "function @new(){var i=\"a\";}"),
    function("local_true", "function @new(){var i=true;}"),
    function("local_fround_int", "function @new(){var x=@fround(2147483647);}"),
    function("local_fround_unsigned", "function @new(){var x=@fround(4294967295);}"),
    function("local_fround_two_to_32", "function @new(){var x=@fround(4294967296);}"),
    function("local_fround_large_double", "function @new(){var x=@fround(4294967295.0);}"),
    function("local_fround_negative", "function @new(){var x=@fround(-1);}"),
    function("local_fround_int_min", "function @new(){var x=@fround(-2147483648);}"),
    function("local_fround_minus_zero", "function @new(){var x=@fround(-0);}"),
    function("local_fround_minus_zero_double", "function @new(){var x=@fround(-0.0);}"),
    function("local_fround_parens", "function @new(){var x=@fround((1));}"),
    function("local_fround_plus", "function @new(){var x=@fround(+1);}"),
    function("local_fround_constant", "function @new(){var x=@fround(@Kd);}"),
    function("local_fround_expression", "function @new(){var x=@fround(1.0+2.0);}"),
    function("local_fround_exponent", "function @new(){var x=@fround(1e40);}"),
    function("local_fround_exponent_double", "function @new(){var x=@fround(1.0e40);}"),
    function("local_fround_two", "function @new(){var x=@fround(1,2);}"),
    function("local_const", "function @new(){const i=0;}"),
    function("local_let", "function @new(){let i=0;}"),
    function("local_twice", "function @new(){var i=0,i=0;}"),
    function("local_twice_in_two", "function @new(){var i=0;var i=0;}"),
    function("local_like_param", "function @new(a){a=a|0;var a=0;}"),
    function("local_like_function", "function @new(){var @new=0;@new=5;}"),
    function("local_like_callee", "function @new(){var @fi=0;@fi(0)|0;}"),
    function("local_like_table", "function @new(){var @ti=0;@ti[0&1](0)|0;}"),
    function("local_like_view", "function @new(){var @I32=0;@I32=5;}"),
    function("local_like_module", "function @new(){var @M=0;@M=5;}"),
    function("local_like_stdlib", "function @new(){var @stdlib=0;@stdlib=5;}"),
    function("local_like_fround", "function @new(){var @fround=@fround(0);}"),
    function("local_eval", "function @new(){var eval=0;}"),
    function("local_arguments", "function @new(){var arguments=0;}"),
    function("param_eval", "function @new(eval){eval=eval|0;}"),
    function("param_arguments", "function @new(arguments){arguments=arguments|0;}"),
    function("local_contextual_words", "function @new(){var let=0,yield=0,await=0,static=0;}"),
    function("local_undefined", "function @new(){var undefined=0,NaN=0.5;}"),
    function("local_semicolon_between", "function @new(){var i=0;;var j=0;}"),
    function("local_trailing_comma", "function @new(){var i=0,;}"),
    function("local_without_semicolon", "function @new(){var i=0\nvar j=0\n}"),
    function("local_behind_statement", "function @new(){0;var i=0;}"),
    function("local_in_block", "function @new(){{var i=0;}}"),
    function("local_in_for", "function @new(){for(var i=0;;){}}"),
    function("local_behind_if", "function @new(){var i=0;if(i){}var j=0;}"),
    function("function_in_function", "function @new(){function inner(){}}"),
    function("function_expression", "function @new(){(function(){});}"),
    function("function_empty", "function @new(){}"),
    function("function_semicolon_only", "function @new(){;}"),
    function("function_default_param", "function @new(a=0){a=a|0;}"),
    function("function_reads_unknown", "function @new(){nowhere;}"),
    function("function_writes_unknown", "function @new(){nowhere=0;}"),
    function("function_writes_constant", "function @new(){@Ki=0;}"),
    function("function_writes_function", "function @new(){@fi=0;}"),
    function("function_writes_view", "function @new(){@I32=0;}"),
    function("function_writes_math", "function @new(){@sqrt=0.5;}"),
    function("function_writes_foreign_function", "function @new(){@imp=0;}"),
    function("function_writes_foreign_value", "function @new(){@gi=0;}"),
    function("function_reads_stdlib", "function @new(){@stdlib;}"),
    function("function_reads_function", "function @new(){@fi;}"),
    function("function_reads_view", "function @new(){@I32;}"),
    function("function_reads_math", "function @new(){@sqrt;}"),
    function("function_reads_table", "function @new(){@ti;}"),
    function("function_reads_foreign", "function @new(){@imp;}"),
    function("function_recursive", "function @new(a){a=a|0;@new(a);}"),
    function("function_recursive_int", "function @new(a){a=a|0;return @new(a)|0;}"),
    function("function_recursive_double", "function @new(a){a=a|0;+@new(a);return 0;}"),
];

/// Some function that has parameters, changed at one of them.
fn params(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Function, usize),
) -> Result<bool> {
    let at: usize = u.arbitrary::<u8>()?.into();
    some_function(
        module,
        u,
        |function| !function.params.is_empty(),
        |function| change(function, at % function.params.len()),
    )
}

fn some_function(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    fits: impl Fn(&Function) -> bool,
    change: impl FnOnce(&mut Function),
) -> Result<bool> {
    let count = module.functions().filter(|function| fits(function)).count();
    if count == 0 {
        return Ok(false);
    }
    let chosen = u.choose_index(count)?;
    if let Some(function) = module.functions().filter(|function| fits(function)).nth(chosen) {
        change(function);
    }
    Ok(true)
}

/// The statement that ends a function, and what is put in its place.
fn last(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    change: fn(&mut Vec<Stmt>, Stmt),
) -> Result<bool> {
    some_function(
        module,
        u,
        |function| function.signature.returns.is_some(),
        |function| {
            if let Some(last) = function.body.pop() {
                change(&mut function.body, last);
            }
        },
    )
}

/// A statement before all others.
fn early(module: &mut Module, u: &mut Unstructured<'_>, text: &str) -> Result<bool> {
    let text = text.to_owned();
    some_function(module, u, |_| true, |function| function.body.insert(0, Stmt::Raw(text)))
}
